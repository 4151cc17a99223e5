"""Labels of advertisements and of paid content."""

from transforms.lexicon import Lexicon

LINES = Lexicon(
    "advertisement",
    "line",
    0.97,
    "an advertisement's label",
    {
        "en": """
            advertisement | advertisement # | advertisements | advertorial | [advertisement/ad/article/story/content]
            [-/–/—/:/·/] [continue/continues] reading below | [advertisement/ad] [-/–/—/·/] scroll to continue
            [reading/] | [advertisement/ad] - continue reading below | article continues [below/after]
            [advertisement/ad/this ad/this advertisement/the ad/] | [story/article/content/text] continues
            [below/after this/after/below this] [advertisement/ad/the advertisement/the video/gallery/video/] |
            continue reading [below/the main story/after the ad/after ad] | scroll to continue [reading/with content]
            | scroll down to continue reading | story continues | ad feedback | skip [ad/advertisement] |
            [hide/close/remove/report] [ad/ads/this ad/advertisement/advertisements] | report this ad | why this ad |
            advertise here | [sponsored/promoted/paid/partner/branded]
            [content/post/posts/stories/story/links/link/article/by/partner
            content/message/feature/search/results/advertisement/program] | paid for by | ads by [google/taboola/] |
            ad by [google/] | in partnership with | presented by | brought to you by | supported by | supported by
            above image | message from our sponsor | a message from [our sponsor/our partners/our advertiser] | from
            our [sponsors/partners/advertisers] | content from our [partners/sponsors] | sponsor message | our
            sponsors | ad loading | loading ad | loading advertisement | googletag.cmd.push | advertise on this site |
            place your ad here | your ad here | this ad will end in # [seconds/sec] | video ad | commercial content |
            [recommended/stories/promoted] by [outbrain/taboola/] | from the web [sponsored links by/] | you may like
            sponsored links by taboola | by taboola | you can skip ad in # | remove ads | ad-free [experience/] | go
            ad-free | shop now | shop [the/this/] [recipe/ingredients] | add [all/] ingredients to
            [cart/basket/shopping list/trolley] | [i've/i have] [disabled/turned off/paused] my [ad blocker/adblocker]
            | [allow/accept/enable/continue with/read with/continue reading with] ads [on this site/] | how to
            [disable/turn off/whitelist] [your/an/] [ad blocker/adblocker] | [bet/claim] [now/here/bonus/free
            bets/your bonus/offer] | bet £# get £# [in free bets/free bets/] | [contains/includes/may contain/may
            include] affiliate links | [affiliate links/affiliate link/paid link/ad link/#ad/affiliate
            content/commissions earned] | [prices/price] [correct/accurate] at [the/] time of
            [publication/publishing/writing] | [price/prices] when reviewed | today's best [deals/prices/offers/price]
            | we check over # million products every day for the best prices | no price information |
            [check/view/see/buy/shop] [at/on] [amazon/walmart] | check [amazon/walmart/price/prices/latest
            price/availability/stock] | [see/view/get/show/shop] [deal/the deal/this deal/more deals] |
            [see/view/check] [the/] [latest/current/best/today's] price | shop the
            [look/story/edit/collection/post/best deals] | shop [our/the] [picks/edit/favourites/favorites/range/sale]
            | [claim/redeem/get] [this/your/the] [offer/voucher] | [get code/reveal code/show code/copy code/use code]
            | [promotional/advertisement/advertising/commercial/sponsored/partner/promoted] feature | special
            advertising [section/feature/supplement] | [paid partner/paid
            partnership/partner/sponsor/advertiser/client/brand] [content/post/message] |
            [sponsor/advertiser/brand]-[generated/sponsored/created] content | [brandpost/brand post/brand
            studio/brand voice/native advertising/paid program/impact feature/brand connect/brand stories] | [this is
            a/a] consumer connect initiative | [in association/in collaboration/in partnership/together] with |
            [sponsored/commissioned/supported/promoted/funded/produced/created] by: | content
            [supported/provided/funded/sponsored/created/produced] by | [what is/what's/about/learn more about/more
            about] [sponsored/branded/paid/partner] content | [our/more/special/exclusive] [offers/deals] [from our
            partners/for readers/for subscribers] | [reader/partner/featured/exclusive reader] [offers/offer] |
            [add/added] to [cart/basket/bag/trolley/wish list/your bag/your cart] | [free/fast] [shipping/delivery] on
            [all orders/orders over $#/orders over £#/all uk orders] | your [cart/basket/bag] is [currently/] empty |
            continue shopping | taxes and shipping calculated at checkout | choosing a selection results in a full
            page refresh | [view/see/check] [cart/basket/my cart/bag] | compare [all/]
            [prices/deals/quotes/rates/offers] [now/from # stores] | [get a/get your/request a/start your] [free/]
            [quote/valuation/estimate] | [buy/get/book/order] [your/] tickets [here/now/online] | [order/buy] [your/a]
            copy [now/here/today/online] | buy [this/the/a] [book/issue/print/magazine/back issue] | sponsored
            [video/listing/listings/stories/news/products/jobs/profile] | [ad/ads/advertisement]
            [choices/preferences/info/settings/information] | [tap/click] here for [our/more/the latest/this]
            [offers/offer/deals] | scroll for more [stories/content/deals] | [advertising/ad/advert] - [content
            continues below/continue below/scroll down/please scroll] | [content/post/recipe/more/page/scroll]
            continues below [ad/this ad/advertisement/advert] | this ad will [close/end/finish] in # | [video/your
            video/content] will [resume/start/begin] in [#/# seconds] | advert
        """,
        "de": """
            anzeige[:/] | werbung[:/] | advertorial | dauerwerbesendung | [anzeige/werbung]
            [ausblenden/schließen/überspringen/:/] | -anzeige- | - anzeige - | sponsored [post/content/by/] | bezahlte
            [werbung/anzeige/partnerschaft] | werbe[-/ ]anzeige | gesponsert[er inhalt/er beitrag/e inhalte/ von/] |
            text: anzeige | präsentiert von | mit freundlicher unterstützung von | anzeige bitte hier weiterlesen |
            nach der anzeige weiterlesen | [artikel/text/beitrag] [wird nach der anzeige/wird nach der werbung/geht
            nach der anzeige/wird nach dieser anzeige/wird unter der anzeige] [fortgesetzt/weiter] | weiter nach der
            [anzeige/werbung] | hier werben | werben [sie bei uns/bei uns/sie hier] | ende der anzeige | nach der
            werbung weiterlesen | weiterlesen nach der [anzeige/werbung] | anzeigensonderveröffentlichung |
            sonderveröffentlichung | in kooperation mit | in zusammenarbeit mit | produktempfehlung[en/] |
            partnerinhalte | partnerangebote | angebot unseres partners | werbepartner | affiliate-link[s/] | enthält
            werbung | [adblocker/werbeblocker/ad-blocker] [erkannt/deaktivieren/ausschalten/aktiv/ist
            aktiv/aktiviert/wurde erkannt] | [ich habe/habe] [den/meinen] [adblocker/werbeblocker/ad-blocker]
            [deaktiviert/ausgeschaltet] | [so/wie] [deaktivieren sie ihren/deaktiviere ich meinen/deaktivierst du
            deinen] [adblocker/werbeblocker] | [mit werbung/werbefrei/ohne werbung]
            [nutzen/lesen/weiterlesen/surfen/fortfahren] | [bonus/wettbonus/willkommensbonus] [sichern/holen/jetzt
            sichern/einlösen] | [affiliate-hinweis/hinweis zu affiliate-links/was sind
            affiliate-links/*affiliate-link/*werbelink/*provisions-link/*partnerlink/*anzeige/provisionslink/so
            finanzieren wir uns/hinweis zu affiliates/enthält affiliate-links/enthält werbelinks/dieser beitrag
            enthält werbung] | [zum/jetzt zum/direkt zum] [angebot/shop/deal/produkt/händler/besten preis] | [preis
            prüfen/preis checken/preise vergleichen/jetzt preise vergleichen/zum preisvergleich/angebot prüfen/angebot
            ansehen/angebote vergleichen/deal ansehen/zum bestpreis/preisalarm setzen] | [in den/in den]
            [warenkorb/einkaufswagen/einkaufskorb] | [gutschein/gutscheincode/rabattcode/code]
            [anzeigen/einlösen/kopieren/sichern] | [unsere/aktuelle/weitere/exklusive]
            [leserangebote/leserreisen/deals/shopping-tipps/gutscheine/lesershop-angebote] |
            [bezahlter/gesponserter/werblicher/entgeltlicher] [inhalt/beitrag/content] | [entgeltliche/bezahlte]
            [einschaltung/anzeige/veröffentlichung] | [sponsored content/paid content/paid post/publireportage/native
            advertising/branded content/brand
            story/advertorial/pr-anzeige/werbebeitrag/anzeigen-special/anzeigenspezial/verlagsspezial] |
            [werbung/anzeige] [in kooperation mit/in eigener sache/in zusammenarbeit mit/von unserem
            partner/unbezahlt/wegen markennennung] | [unbezahlte werbung/eigenwerbung/verlagsangebot/eine anzeige
            von/ein beitrag von unserem partner/dieser inhalt wurde bezahlt von/eine initiative von/finanziert
            von/gesponsert von/ermöglicht durch/powered by/sponsored by] | [was ist/was bedeutet] [sponsored
            content/paid post/ein advertorial/eine anzeige] | [artikel/text/beitrag/inhalt/rezept/video] [geht nach
            der anzeige weiter/geht nach der werbung weiter/folgt nach der werbung] | [nach/unterhalb] der
            [anzeige/werbung] geht[ es/'s] weiter | [scrollen/weiterscrollen/nach unten scrollen][, um weiterzulesen/
            zum weiterlesen/ um weiterzulesen] | [werbung/anzeige] [wird geladen/melden/deaktivieren/abschalten/endet
            in #] | [video/ihr video/das video] startet [in #/nach der werbung/in # sekunden/in kürze] | [hier könnte
            ihre werbung stehen/ihre anzeige hier/ihre werbung hier/anzeige aufgeben/anzeige schalten/anzeige
            buchen/kleinanzeige aufgeben/inserat aufgeben/online-werbung buchen/mediadaten & preise/werbung
            buchen/werben auf dieser seite]
        """,
        "fr": """
            publicité[s/] | la suite après [cette/la] publicité | la suite de l'article après la publicité | la suite
            après la pub | suite de l'article après la publicité | contenu [sponsorisé/partenaire/proposé par nos
            partenaires/de marque/commercial] | contenus sponsorisés | article sponsorisé | sponsorisé [par/] | en
            partenariat avec | proposé par | publi-[rédactionnel/communiqué/information/reportage] |
            publi[rédactionnel/communiqué/information/reportage] | communiqué de marque | annonce publicitaire |
            [fermer/passer] la publicité | annonces google | voir la publicité | à propos de cette publicité |
            l'article continue après la publicité | votre publicité ici | contenus partenaires | bloqueur de
            publicité[s/] [détecté/activé] | [autoriser/acceptez/autorisez/accepter] [la publicité/les publicités/les
            publicités sur ce site] | j'ai désactivé mon [bloqueur/adblock/bloqueur de publicité] | [vous/] ne
            [souhaitez/voulez] plus voir de publicité | [lire/naviguer/naviguez/lisez] sans publicité |
            [pourquoi/signaler/masquer/retirer/fermer/supprimer] cette [publicité/annonce] | l'article [se
            poursuit/continue/reprend] après [cette annonce/l'annonce/cette publicité] | [l'article/le texte]
            [continue/se poursuit] [ci-dessous/plus bas] | [la/] suite [de l'article/du texte] [ci-dessous/plus
            bas/sous la publicité/après l'annonce] | [les offres/un message/le message/une annonce/offres] de [nos
            partenaires/notre partenaire/notre annonceur] | [offert/présenté/rendu possible/propulsé] par [nos
            partenaires/notre partenaire/notre annonceur] | [contenu/article/dossier]
            [commandité/publicitaire/promotionnel/partenaire] | [contenu/article] [proposé/présenté/offert] par |
            [collaboration commerciale/collaboration rémunérée/partenariat rémunéré] | [lien/liens/produit/produits]
            [affilié/affiliés/sponsorisé/sponsorisés/commandité/commandités] | ailleurs sur le web | [par/recommandé
            par/proposé par] taboola | contenus [sponsorisés/recommandés] par taboola | publicité [payée/- la suite
            ci-dessous/. la suite après] | vous pourriez aussi aimer [par taboola/] | [devenir/devenez]
            [annonceur/partenaire] | annoncer [chez nous/sur ce site/avec nous] | votre [annonce/marque/pub] ici |
            [acheter/réserver/achetez/réservez] [des/vos/mes] [billets/places] | [voir/découvrir] [l'offre/le prix/le
            produit/le bon plan/la promo] [sur/chez] amazon | [acheter/commander/voir] [sur amazon/sur fnac/à la
            fnac/sur cdiscount/chez darty] | [ajouter/retirer] [au/du/à mon] panier | [acheter/commander] [le/ce]
            [livre/produit/album/disque] | [voir/découvrir/comparer] [tous les/les] [prix/produits/bons plans] | [voir
            l'offre/j'en profite/voir le deal/profiter de l'offre/profiter de la promo/voir la promo/voir le bon plan]
            [maintenant/ici/] | [meilleur/meilleurs] prix [garanti/constatés/du moment/en ligne/du web] |
            [visitez/découvrez/visiter] [notre/la/la nouvelle] boutique [en ligne/] | [pariez/parier/misez] [sur ce
            match/maintenant/en ligne/sur cette rencontre]
        """,
        "es": """
            publicidad[:/] | anuncio[s/] | -publicidad- | - publicidad - | contenido [patrocinado/promocionado/de
            marca/publicitario/para suscriptores] | patrocinado [por/] | publirreportaje | publirreportajes | continúa
            después de la publicidad | [sigue/continúa/continua] leyendo después de la publicidad | la nota continúa
            después de la publicidad | espacio [publicitario/patrocinado] | cerrar [publicidad/anuncio] | anuncios
            google | publicite aquí | anuncie aquí | anúnciate aquí | ofrecido por | bloqueador de
            [anuncios/publicidad] [detectado/activado] | [permitir/permite/permití] [anuncios/publicidad] [en este
            sitio/] | [navega/navegar/lee/leer/navegá/leé] sin [publicidad/anuncios] | [¿por qué
            veo/ocultar/denunciar/reportar/cerrar/quitar] este anuncio | [el artículo/la noticia/la nota]
            [continúa/sigue] [abajo/más abajo/tras la publicidad/después del anuncio] | [continúa/sigue] [leyendo/]
            [abajo/debajo/más abajo/tras la publicidad] | [continuar/seguir] leyendo después [de la publicidad/del
            anuncio] | [contenido/artículo/espacio/texto] [pagado/comercial/auspiciado/promocional/patrocinado por] |
            [presentado por/auspiciado por/en colaboración con/con el patrocinio de] [nuestros anunciantes/nuestros
            socios] | en colaboración con nuestros patrocinadores | [ofertas/contenido/mensaje/mensajes/contenidos] de
            [nuestros socios/nuestros anunciantes/nuestros patrocinadores/nuestros partners] |
            [colaboración/publicación/contenido] [pagada/remunerada/remunerado] | [contiene/este post contiene/este
            artículo contiene] [enlaces de afiliados/enlaces de afiliado/enlaces patrocinados/links de afiliados] |
            [enlace/enlaces/link/links] de [afiliado/afiliados] | [enlaces/enlace]
            [patrocinados/patrocinado/promocionados/promovidos/promovido] [por taboola/] | [por/recomendado
            por/contenido recomendado por] [taboola/outbrain] | [branded content/contenido de marca/espacio de
            marca/un contenido de marca] | publica[r/] [tu/] [anuncio/publicidad] [aquí/con nosotros] |
            [pauta/paute/pautá] con nosotros | [tarifas/tarifario] [publicitarias/de publicidad/publicitario] |
            [contratar/contrata] [publicidad/un anuncio] | [media kit/mediakit comercial/kit de medios] | [alrededor
            de/también en/más de] la web | [espacio/contenido] [reservado para publicidad/con fines comerciales] |
            [comprar en/ver en/ver oferta en/comprá en] [amazon/mercado libre/el corte
            inglés/pccomponentes/mediamarkt] | [ver/consultar/comparar] [oferta/la oferta/precio/precios/todas las
            ofertas/los precios] | [añadir/agregar/sumar] al [carrito/carro] | [añadir a la/ver la/ver] [cesta/cesta
            de la compra] | [compra/comprá/reserva/adquiere] tus [entradas/boletos/tickets] [aquí/] |
            [comprar/reservar] [entradas/boletos/tickets/libro/el libro] [online/] | [visita/visitá/ir a] [nuestra/la]
            tienda [online/] | [apuesta/apostá/apueste] [ahora/aquí/en este partido] |
            [publicar/publicá/publica/poner] [un/tu] [aviso/aviso clasificado/clasificado] | [ver/buscar]
            [propiedades/inmuebles/autos usados/coches de segunda mano/ofertas de empleo/ofertas de trabajo]
            | sigue leyendo después del anuncio | sigue leyendo después de la publicidad
        """,
        "it": """
            pubblicità[:/] | annuncio pubblicitario | annuncio pubblicità | contenuto
            [sponsorizzato/pubblicitario/promozionale] | contenuti sponsorizzati | sponsorizzato [da/] | in
            collaborazione con | messaggio [promozionale/pubblicitario] | informazione [pubblicitaria/promozionale] |
            publiredazionale | continua dopo la pubblicità | chiudi [pubblicità/annuncio] | a cura di manzoni & c |
            offerto da | annunci google | [hai/stai usando/abbiamo rilevato] un adblocker [attivo/attivato/] |
            [disattiva/disabilita] [adblock/il tuo adblock/l'adblocker/il blocco della pubblicità/il blocco annunci] |
            ho disattivato [adblock/l'adblock/il mio adblock] | naviga senza pubblicità | perché vedo questo annuncio?
            | [branded/sponsored/partner/native] [content/post/story/adv] | contenuto [offerto da/realizzato in
            collaborazione con/a cura di partner/in collaborazione con/dei nostri partner/del partner] |
            [in/realizzato in] [partnership con/collaborazione con i nostri partner] | [dai nostri partner/i nostri
            partner/contenuti dei nostri partner/offerte dei partner/dal nostro sponsor/i nostri sponsor/main
            sponsor/con il contributo di] | [la tua pubblicità qui/la tua pubblicità su questo sito/fai pubblicità con
            noi/pubblicità sul sito/per la tua pubblicità/per la pubblicità/inserisci la tua pubblicità/acquista spazi
            pubblicitari] | concessionaria [di/esclusiva di/per la] pubblicità | [gioca responsabilmente/il gioco è
            vietato ai minori/il gioco può causare dipendenza/gioca solo se maggiorenne/gioco vietato ai minori di #
            anni] | [leggi/naviga/continua] [il sito/gli articoli/] [senza/con meno] pubblicità |
            [rimuovi/nascondi/salta/segnala/blocca/disattiva] [la pubblicità/gli annunci/annuncio/l'annuncio] |
            [spazio pubblicitario/inserzione pubblicitaria/banner pubblicitario/avviso pubblicitario/comunicazione
            pubblicitaria/inserto pubblicitario/informazione pubblicitaria a pagamento/annuncio a pagamento] |
            [articolo/post/contenuto/speciale/servizio] [a pagamento/promozionale/pubbliredazionale/redazionale] |
            [il/] gioco [è/] vietato ai minori di # anni | [acquista ora/acquista su amazon/compra ora/compra su
            amazon/acquista subito/vedi su amazon/scopri su amazon/vedi offerta/vedi l'offerta/vai all'offerta/vai
            allo shop/guarda su amazon/scopri l'offerta/vedi il prezzo/verifica il prezzo/controlla il prezzo/aggiungi
            al carrello/vai al sito] | [confronta i prezzi/confronta prezzi/miglior prezzo/prezzo non
            disponibile/tutte le offerte/disponibile su amazon/spedizione gratuita] | [richiedi un preventivo/richiedi
            preventivo/richiedi informazioni/prenota ora/prenota un tavolo/prenota online/verifica
            disponibilità/prenota una visita/prenota su booking/calcola un preventivo/codice sconto/coupon e codici
            sconto] | a [soli/partire da] [# €/€ #] [invece di # €/anziché # €/] | [acquista online/compra
            online/acquista qui/acquista il biglietto/compra il biglietto/acquista i biglietti/compra i
            biglietti/ordina online/ordina ora/acquista il libro] | [acquista/compra/ordina] [il libro/i biglietti] su
            [amazon/ticketone/ibs] | la migliore [offerta di oggi/offerta del giorno/selezione di offerte] |
            [continua/prosegui] [dopo la pubblicità/dopo l'annuncio/la lettura dopo la pubblicità] | [le aziende
            informano/spazio aziende/informazione aziendale/speciale aziende/contenuto aziendale/le imprese
            informano/pubblicità elettorale/messaggio elettorale a pagamento/propaganda elettorale/messaggio politico
            elettorale/committente responsabile] | [articolo/il testo/notizia] [continua/prosegue] [dopo la
            pubblicità/dopo l'annuncio/dopo il video/dopo la gallery]
        """,
        "pt": """
            pub | publicidade[:/] | anúncio[s/] | -publicidade- | - publicidade - | continua [após/depois da] [a
            publicidade/publicidade/o anúncio] | continua depois da publicidade | continua após a publicidade |
            publicidade continua a ler | conteúdo [patrocinado/publicitário/comercial/de marca] | patrocinado [por/] |
            informe publicitário | publieditorial | artigo continua após publicidade | fechar anúncio | anuncie aqui |
            oferecido por | em parceria com | [bloqueador de anúncios detectado/bloqueador de anúncios
            detetado/adblock detectado/adblock detetado/detectamos um bloqueador de anúncios/desative o seu bloqueador
            de anúncios/desative o adblock/desligue o adblock/já desativei o adblock] | [navegue/leia/navegar/ler] sem
            [publicidade/anúncios] | por que estou vendo este anúncio? | porque [vejo/estou a ver] este anúncio? |
            [espaço publicitário/conteúdo de parceiro/conteúdo de parceiros/conteúdo em parceria/conteúdo
            pago/conteúdo de marketing/conteúdo produzido por parceiros/apresentado por/um oferecimento/apoio
            comercial/apoio institucional/conteúdo apoiado/branded content/estúdio de conteúdo/conteúdo de
            responsabilidade do anunciante] | [anuncie no site/anuncie aqui sua empresa/sua publicidade aqui/seu
            anúncio aqui/anuncie seu negócio/a sua publicidade aqui/o seu anúncio aqui/anuncie no portal/anuncie no
            jornal/anunciar neste site/publicidade legal/departamento comercial] | [jogue com responsabilidade/aposte
            com responsabilidade/aprecie com moderação/proibido para menores de # anos/se beber, não dirija/se
            conduzir não beba/apostar pode causar dependência] | [ministério da fazenda adverte: apostas causam
            dependência/apostas são atividades com riscos de perdas financeiras/apostar não te deixa rico/aposta não é
            investimento] | [pular/saltar/fechar/ocultar/denunciar/remover] [o anúncio/anúncios/a publicidade] | [a
            notícia/o texto/a matéria/a reportagem] continua [depois da publicidade/após a publicidade/abaixo da
            publicidade/depois do anúncio] | [compre agora/comprar agora/compre aqui/comprar na amazon/compre na
            amazon/ver na amazon/ver preço/ver preço na amazon/ir à loja/ir para a loja/ver na loja/confira a
            oferta/confira na amazon/veja na amazon/compre já/adicionar ao carrinho/ver ofertas/ver produto] |
            [compre/comprar/adquira] [o livro/ingressos/bilhetes/seu ingresso/o seu bilhete/online] | [comparar
            preços/compare preços/cupons de desconto/código de desconto/códigos de desconto/frete grátis/portes
            grátis/cupons e ofertas/clube de descontos/ver todos os cupons/garanta seu ingresso] | [peça um
            orçamento/pedir orçamento/solicite um orçamento/reserve agora/reservar agora/reservar mesa/reserve
            já/simule agora/faça uma simulação/solicite uma proposta/saiba mais e compre/verificar
            disponibilidade/fale com um consultor/simular crédito] | [continua depois do anúncio/artigo continua após
            a publicidade/artigo continua depois da publicidade/texto continua após a publicidade/role para continuar
            lendo]
        """,
        "nl": """
            advertentie[s/] | advertenties | gesponsord[e inhoud/e content/ bericht/ door/] | gesponsorde
            [links/artikelen/berichten] | betaalde [inhoud/content/samenwerking] | partner[content/bijdrage/ content]
            | advertorial | lees verder [na de advertentie/onder de advertentie] | tekst gaat verder onder [de
            advertentie/advertentie] | artikel gaat verder onder advertentie | [de/] tekst loopt door onder [de/]
            [advertentie/foto/video/afbeelding] | in samenwerking met | aangeboden door | sluit advertentie | branded
            content | [bestel/bezorg/stuur] [bloemen/een rouwboeket/rouwbloemen] [voor de uitvaart/] | [het
            artikel/het verhaal] [gaat verder/loopt door] [onder/na] de [banner/advertentie/reclame] |
            [adblocker/advertentieblokker] [gedetecteerd/uitschakelen/uitzetten] | [lees/verder lezen/surf] [zonder
            advertenties/zonder reclame/advertentievrij/reclamevrij] | [wat kost gokken jou/wat kost gokken jou? stop
            op tijd/wat kost gokken jou? stop op tijd. 18+/wat kost gokken jou? stop op tijd 18+] | [gok/speel/wed]
            [met mate/bewust/verantwoord/bewust 18+/bewust, 18+] | geen #, geen alcohol | [geniet/drink] [met mate/met
            mate 18+/met mate, 18+] | [dit artikel/dit bericht/deze pagina/deze blogpost/deze post/dit blog] bevat
            [affiliatelinks/affiliate links/affiliate-links/reclame] | [affiliate link/affiliatelink/bevat affiliate
            links/bevat advertenties/bevat reclame/dit is een affiliate link/dit zijn affiliate links] | [dit
            artikel/dit bericht/deze blog/deze video/deze aflevering] is gesponsord | buiten [de/]
            verantwoordelijkheid van de [redactie/hoofdredactie] | [ingezonden mededeling/ingezonden
            persbericht/commerciële bijdrage/betaald bericht/betaalde bijdrage/betaald partnerschap/bericht van onze
            partner/inhoud van onze partner] | [gesponsorde/commerciële/betaalde]
            [bijdrage/content/boodschap/partnerschap] | [partner van/een bijdrage van/mede mogelijk gemaakt
            door/powered by/gesponsord door/in opdracht van/een initiatief van] [onze partner/onze partners/onze
            adverteerders] | [aanbiedingen/berichten/nieuws/video's/content] van [onze
            partners/partners/adverteerders] | [wat is/meer over/meer info over] [branded content/gesponsorde
            inhoud/partnercontent/gesponsorde content] | [waarom zie ik deze/deze/verberg deze/meld deze/verwijder]
            [advertentie/advertenties] | [advertentie/reclame] [sluiten/overslaan/melden/verbergen] | na [de/deze]
            [advertentie/reclame/boodschap] [gaat de video verder/start de video/lees je verder] | [hier
            adverteren/ook hier adverteren/wil je hier adverteren/adverteren op deze site/adverteren op deze plek/uw
            advertentie hier] | [bekijk/check/shop] hier [de beste deals/de beste aanbiedingen/alle aanbiedingen] |
            [koop/bestel/shop] [het boek/dit boek/dit product/dit artikel] [hier/online] | [vergelijk/bekijk/check]
            [prijzen/de prijzen/alle prijzen/de actuele prijs/de prijs/prijs] | [laagste prijs/beste prijs/actuele
            prijs/vanafprijs] [#/€ #/bij] | [bekijk/shop/koop] [op/bij] [bol/bol.com/amazon/coolblue] | [voor # uur
            besteld, morgen in huis/op werkdagen voor # uur besteld, morgen in huis/gratis verzending vanaf € #/gratis
            verzending vanaf #] | [bestel/koop] [je/uw/hier je/hier uw/hier] [tickets/kaarten] | [naar de/bezoek
            de/bezoek onze/ga naar de/bekijk onze] [webshop/shop/webwinkel] | [bestel/koop] [dit/het] boek [bij
            bol/via onze webshop/in onze webshop/bij de lokale boekhandel] | [exclusief/speciale
            aanbieding/aanbieding/voordeel/korting] voor [abonnees/leden/lezers/onze lezers] | prijzen kunnen
            [afwijken/wijzigen na publicatie/inmiddels gewijzigd zijn] | [advertentie - lees hieronder
            verder/advertentie – lees hieronder verder/advertentie, lees hieronder verder/scroll verder om verder te
            lezen/scroll door om verder te lezen] | [abonneer je nu/word nu abonnee/neem nu een abonnement] en [krijg
            # korting/krijg een cadeau/bespaar #%/ontvang een welkomstgeschenk/profiteer van # korting] | [# euro/#%/€
            #] korting [voor abonnees/op je abonnement/op een jaarabonnement/voor lezers]
            | reclame
        """,
        "pl": """
            reklama[:/] | reklamy | ogłoszenie | materiał
            [sponsorowany/promocyjny/partnera/partnerski/reklamowy/zewnętrzny] | artykuł sponsorowany | treść
            sponsorowana | dalsza część [artykułu/tekstu] [pod/poniżej/znajduje się pod] [wideo/reklamą/materiałem
            wideo/] | dalsza część artykułu pod wideo | autopromocja | lokowanie produktu | zamknij reklamę |
            współpraca reklamowa | kontynuuj czytanie | pozostało #% tekstu | ciąg dalszy [artykułu/] pod [materiałem
            wideo/reklamą/wideo/materiałem] | [zamów/wyślij] [kwiaty/wieniec/wiązankę/wieniec pogrzebowy] [na
            pogrzeb/] | dalszy ciąg [artykułu/tekstu/materiału] [pod reklamą/poniżej/pod ramką/pod postem/pod galerią
            zdjęć/pod sondą] | [wyłącz/wyłączam/jak wyłączyć/wyłączyłem] [adblocka/adblock/blokowanie reklam/blokadę
            reklam] | [czytaj bez reklam/portal bez reklam/serwis bez reklam/czytaj nas bez reklam/bez reklam] |
            [hazard może uzależniać/udział w grach hazardowych wiąże się z ryzykiem uzależnienia/graj
            odpowiedzialnie/gra tylko dla osób pełnoletnich/hazard 18+/graj odpowiedzialnie 18+/tylko dla osób
            pełnoletnich] | [pij odpowiedzialnie/alkohol tylko dla pełnoletnich/tylko dla osób pełnoletnich 18+/treści
            tylko dla pełnoletnich/spożywaj odpowiedzialnie] | [artykuł/wpis/tekst/materiał] zawiera [linki
            afiliacyjne/linki partnerskie/lokowanie produktu/reklamy/linki reklamowe] | [link afiliacyjny/linki
            afiliacyjne/link partnerski/link reklamowy/link sponsorowany/linki sponsorowane/zawiera lokowanie
            produktu/program zawiera lokowanie produktu] | [materiał powstał/artykuł powstał/tekst powstał/cykl
            powstał/wpis powstał] we współpracy [reklamowej/z partnerem/z partnerem serwisu/komercyjnej] |
            [materiał/tekst/artykuł/treść] [komercyjny/reklamowa/partnerski/płatny/promocyjny/sponsorowana] |
            [materiał/informacja/komunikat] [prasowy/prasowa/prasowa partnera/partnera zewnętrznego/własny
            partnera/wyborczy] | [płatna współpraca/współpraca komercyjna/współpraca płatna/współpraca barterowa/post
            sponsorowany/wpis sponsorowany/płatne partnerstwo/reklama partnera/z oferty partnera/treść partnera/strefa
            partnera] | [partner/partnerzy/sponsor] [serwisu/cyklu/działu/publikacji/materiału/odcinka] | [reklama
            poniżej/koniec reklamy/reklama - czytaj dalej/reklama. przewiń, aby czytać dalej/przewiń, aby czytać
            dalej/artykuł pod reklamą/czytaj dalej pod reklamą] | [ukryj/zgłoś/pomiń/usuń] [reklamę/reklamy/tę
            reklamę] | [dlaczego widzę tę reklamę/możesz pominąć reklamę za #/reklama zakończy się za #/reklama potrwa
            # sekund/reklama # z #] | [zareklamuj się u nas/zareklamuj się/twoja reklama tutaj/miejsce na twoją
            reklamę/reklamuj się u nas/reklama u nas/zamów reklamę/dodaj reklamę/tu może być twoja reklama] |
            [oferty/produkty/promocje/wiadomości/materiały/artykuły] [partnerów/od partnerów/naszych partnerów] | [kup
            teraz/dodaj do koszyka/do koszyka/zamów teraz/kup online/zamów online/idź do sklepu/przejdź do sklepu/kup
            w sklepie/sprawdź w sklepie/kup produkt/kup bilet online] | [sprawdź cenę/porównaj ceny/sprawdź
            ceny/zobacz ofertę/sprawdź ofertę/zobacz oferty/przejdź do oferty/sprawdź aktualną cenę/porównaj
            oferty/sprawdź promocję] | najniższa cena z [ostatnich # dni/# dni przed obniżką][: # zł/: # pln/] |
            [sprawdź na/kup na/zobacz na/kup w/sprawdź w] [allegro/ceneo/amazon/empik] | [kup/zamów/rezerwuj]
            [bilet/bilety/książkę/e-book/ebook/audiobook/wejściówkę] | [kup/zamów/czytaj/pobierz] [najnowsze
            wydanie/najnowszy numer/e-wydanie/wydanie papierowe/aktualny numer/bieżące wydanie] | [darmowa dostawa od
            # zł/darmowa dostawa/wysyłka w # godziny/wysyłka w #h/wysyłka # h] | [kup/zamów/sprawdź] prenumeratę
            [taniej/z rabatem #%/z rabatem/-#%/już dziś/na rok]
        """,
        "ru": """
            реклама[:/] | на правах рекламы | партнерский материал | спонсорский материал | рекламный материал |
            партнёрский материал | продолжение после рекламы | новости [партнеров/партнёров/сми2] | материалы партнеров
        """,
        "sv": """
            annons[:/] | annonser | - annons - | artikeln fortsätter efter annonsen | [sponsrat/betalt] innehåll |
            annonssamarbete | i samarbete med | reklam | detta är en annons
        """,
        "da": """
            annonce[:/] | annoncer | - annonce - | artiklen fortsætter efter annoncen | artiklen fortsætter under
            annoncen | sponsoreret [indhold/] | i samarbejde med | reklame
        """,
        "no": """
            annonse[:/] | annonsørinnhold | artikkelen fortsetter under annonsen | saken fortsetter under annonsen |
            artikkelen fortsetter etter annonsen | reklame | sponset [innhold/]
        """,
        "fi": """
            mainos[:/] | mainokset | juttu jatkuu mainoksen [jälkeen/alla] | artikkeli jatkuu mainoksen
            [jälkeen/alla] |
            kaupallinen yhteistyö | sisältö jatkuu mainoksen alla | mainos alkaa | mainos päättyy | kumppanisisältö
        """,
        "cs": """
            reklama[:/] | inzerce[:/] | článek pokračuje pod [reklamou/videem] | komerční sdělení | pr článek |
            sponzorovaný obsah | placený obsah | pokračování článku pod reklamou
        """,
        "tr": """
            reklam[:/] | reklamlar | haberin devamı | advertorial | sponsorlu içerik | reklamı kapat | haberin devamı
            reklamdan sonra
        """,
        "zh": "广告 | 赞助内容 | 赞助商链接 | 推广 | 广告位 | 廣告 | 關閉廣告 | 请继续往下阅读 | 請繼續往下閱讀",
        "ja": """
            広告 | スポンサーリンク | スポンサードリンク | スポンサードサーチ | [pr]pr | 【pr】 | 記事広告 |
            広告を閉じる | 提供
        """,
        "uk": "реклама | на правах реклами | партнерський матеріал | новини партнерів | продовження після реклами",
        "ro": """
            publicitate | articolul continuă după publicitate | articolul continuă mai jos | articol susținut |
            conținut sponsorizat
        """,
        "hu": "hirdetés | a cikk a hirdetés után folytatódik | támogatott tartalom | szponzorált tartalom | pr cikk",
        "el": "διαφήμιση | διαφημίσεις | χορηγούμενο περιεχόμενο | η συνέχεια μετά τη διαφήμιση",
        "ar": "إعلان | إعلانات | اعلان | محتوى مدعوم | محتوى ترويجي | يتبع بعد الإعلان",
        "he": "פרסומת | תוכן שיווקי | תוכן ממומן | הכתבה ממשיכה מתחת לפרסומת | המשך אחרי הפרסומת | בשיתוף",
        "fa": "آگهی | تبلیغات | تبلیغ | محتوای تبلیغاتی | رپرتاژ آگهی",
        "hi": "विज्ञापन | प्रायोजित | विज्ञापन के बाद जारी | खबर विज्ञापन के बाद जारी है",
        "ko": "광고 | 광고문의 | 스폰서 링크 | 기사는 광고 아래에 계속됩니다",
        "vi": "quảng cáo | nội dung tài trợ | tin tài trợ | bài viết tiếp tục sau quảng cáo",
        "id": "iklan | konten bersponsor | artikel berlanjut setelah iklan | lanjutkan membaca di bawah iklan",
    },
)

WORDS = Lexicon(
    "advertisement",
    "menu",
    0.9,
    "an advertisement's word",
    {
        "en": """
            advertise | promoted | sponsored | outbrain | taboola | sponsor | [disable/turn off/pause] [your/the/] [ad
            blocker/adblocker] | [limited time/limited-time/special/introductory/exclusive] offer | [top deals/best
            deals/on sale/out of stock/in stock/sold out/low stock/add to wishlist/regular price/sale price/unit
            price]
        """,
        "de": """
            anzeigen | werben | werbepartner | [inkl. mwst/inkl. mwst. zzgl. versandkosten/inkl. mwst., zzgl.
            versand/zzgl. versandkosten/alle preise inkl. mwst/preise inkl. mwst/inkl. gesetzl. mwst] |
            [ausverkauft/auf lager/sofort lieferbar/im angebot/rabattaktion]
        """,
        "es": """
            remitido | [ofertas/descuentos/cupones/promociones/chollos/gangas/sorteos] | [comprar/carrito/agotado/sin
            stock/en stock/comprar ahora/añadir a la cesta] | [códigos/cupones] de [descuento/promoción] |
            [envío/envíos] [gratis/gratuito] [a todo el país/a partir de # €/desde # €/]
        """,
        "pt": """
            propaganda | apoio |
            [parceiros/patrocínio/patrocinadores/anunciante/publi/publireportagem/comercial/promoção] |
            [comprar/loja/ofertas/oferta/reservar/bilhetes/ingressos/promoções/cupons/compre/reserve/encomendar] |
            [melhores ofertas/ofertas do dia/oferta do dia/cupom de desconto/marcar consulta]
        """,
        "nl": """
            reclame | [aanbiedingen/kortingscodes/lezersaanbiedingen/webshop/shop/winkel/tickets/deals/partners]
        """,
        "fr": """
            espace partenaire[s/] | [acheter/panier/promo/soldes/boutique/billetterie/réserver/rupture de stock/en
            stock] | livraison [gratuite/offerte] [dès # €/à partir de # €/dès # € d'achat/] |
            [infopub/communiqué/partenariat/annonceurs/bons plans/codes promo]
        """,
        "it": """
            [pubbliredazionale/pubbliredazionali/promo/sponsor/inserzioni/adv/advertising/partner] |
            [acquista/compra/shop/scopri/prenota/offerte/offerta/biglietti/ordina/vetrina] | [prezzo più basso/le
            migliori offerte/offerte del giorno/offerta del giorno/codici sconto/buoni sconto]
        """,
        "pl": """
            [oferty/promocje/kody rabatowe/sklep/bilety/konkurs/konkursy/gazetki/e-sklep/okazje]
        """,
    },
)

SENTENCES = Lexicon(
    "advertisement",
    "sentence",
    0.9,
    "an advertisement's sentence",
    {
        "en": """
            [advertisement/ad/article/story/content/text] [continues/continue] [reading/] [below/after] | story
            continues below | this advertisement has not loaded yet | this content is [paid
            for/sponsored/produced/brought to you] by | this [article/post/story/content] [was/is] [sponsored/paid
            for/produced in partnership/brought to you/created in partnership/written in partnership] | this is a
            [sponsored/paid] [post/article/advertisement/message] | this [is/story is] an advertiser | manage your ad
            | why am i seeing this | see what this is about | if you see an ad | get an ad-free | browse without ads |
            no ads, | gambling problem? | 21+ and present in | please disable your ad | please turn off your ad |
            please consider [turning off/disabling/whitelisting] | we notice you're using an ad | we noticed you're
            using an ad | we've noticed you | it looks like you're using an ad | ad blocker detected | adblock
            detected | [we've/we have] [detected/noticed] [that you are/you are/you're/that you're] using | it
            [looks/seems/appears] like you [have/are using/may be using/are running] an ad | [ads/advertising
            revenue/advertising/ad revenue] [help us/helps us/helps support our/helps fund our/keep our/allows us] |
            [this site/our site/our journalism/this website/our content] is [supported by ads/supported by
            advertising/funded by ads/funded by advertising] | please [allow/whitelist] [ads on/our site/our
            website/us in/this site] | to continue, please [disable/turn off/allow] | support us by
            [allowing/whitelisting/disabling] | your [ad blocker/adblocker] [is on/is enabled/may be preventing/may be
            blocking/is interfering] | we may [earn/receive/collect] [an affiliate commission/a share of
            sales/compensation/a portion of sales/an affiliate fee/commissions] | [all products/products/all
            items/everything] [featured here are/recommended here are/we feature is/we feature are/we recommend is/we
            recommend are] | our [editors/team/writers/experts] independently [select/choose/review/research/test] |
            every [product/item] [we feature/on this page/we recommend] [is/was/has] | some of the links [in/on] this
            [article/page/post/story/site] [are/may] | links [in/on] this [article/page/post/story] [may/are/earn] |
            as an [amazon associate/affiliate, i/affiliate, we/ebay partner/amazon affiliate] | [this post/this
            page/this article/our site/our content] [includes/uses/has] affiliate | we are reader[-/ ]supported | [our
            site/our work/our website/this site/this blog] is reader[-/ ]supported | this [doesn't/does not/won't/will
            not] [affect/influence] our [editorial/reviews/recommendations] | this comes at no [extra/additional] cost
            to you | we only [recommend/feature/include/link to] products [we/that we] | commissions [do
            not/don't/never] [affect/influence] | [prices/pricing] and availability [are subject/is subject/are
            accurate/may change/may vary/subject to] | prices [were/are] [accurate/correct] [at the time/at time/as
            of] | the above is a [sponsored/paid/partnered/promotional] | [this/the above] [press
            release/content/article/feature] is [provided by/being published/brought to you] | this is a
            [partnered/partner/promoted/branded/promotional] [post/article/content/feature] | this
            [content/article/supplement] was [commissioned/produced/created] by our [commercial/brand] | the
            [newsroom/editorial staff/editorial team/editorial department] [was not involved/were not involved/had no
            role/had no involvement] | [our/the] [newsroom/editorial team] [did not participate in/does not endorse] |
            no journalists were involved | to order a copy [for/of/go/go to/visit/call/at] | [delivery/postage/p&p]
            charges may apply | free uk p&p
        """,
        "de": """
            bitte [deaktivieren/schalten] sie [ihren/den] [adblocker/werbeblocker] | sie [nutzen/haben] [einen/ihren]
            [adblocker/ad-blocker/werbeblocker] | dieser [artikel/beitrag/text/inhalt] [wird
            ihnen/wurde/ist/entstand/wird] [präsentiert/gesponsert/in kooperation/eine anzeige/bezahlte/werbung/ihnen
            präsentiert] | diese sonderveröffentlichung | dieser artikel wird ihnen präsentiert | wir haben
            [festgestellt/erkannt], dass [sie einen adblocker/sie einen werbeblocker/ihr browser/du einen adblocker] |
            bitte [deaktiviere/schalte] [deinen/den] [adblocker/werbeblocker/ad-blocker] | du [nutzt/verwendest]
            [einen/offenbar einen] [adblocker/werbeblocker/ad-blocker] | sie [verwenden/benutzen/nutzen]
            [offenbar/anscheinend/derzeit/] einen [adblocker/werbeblocker] | [werbung hilft/anzeigen
            helfen/werbeeinnahmen helfen/werbung finanziert/werbung ermöglicht] [uns/unseren/unsere/uns,] | [unser
            angebot/unsere seite/diese seite/diese website/unsere website] finanziert sich [durch/über/aus] | ohne
            [werbung/werbeeinnahmen] [können wir/wäre unser/wäre diese/können wir unser] | [wir erhalten/dafür
            erhalten wir/erhalten wir/bekommen wir] [eine provision/eine kleine provision/ggf. eine/gegebenenfalls
            eine/von dem/vom händler] | dieser [artikel/beitrag/text] enthält [sogenannte affiliate/so genannte
            affiliate/werbelinks/provisionslinks/werbung/partnerlinks] | [einige der/manche/einige] links [in
            diesem/auf dieser] [artikel/beitrag/seite] | für [dich/sie/euch] entstehen [keine/dabei keine/dadurch
            keine] [mehrkosten/zusätzlichen kosten] | am preis ändert sich für [sie/dich] [dadurch/nichts] | [die
            redaktion/unsere redaktion] ist [in/bei] der auswahl | die [produkte/angebote] [werden/wurden] von
            [der/unserer] redaktion [unabhängig/ausgewählt/ausgesucht] | als amazon-partner
            [verdiene/verdienen/erhalten] | [kaufst du/kaufen sie/kauft ihr] über [diesen link/diese links/einen
            dieser/einen solchen] | klicken sie auf [einen affiliate/diesen affiliate/einen provisionslink/einen
            solchen affiliate] | alle preise [inkl./inklusive/ohne gewähr/zzgl./verstehen sich] | dieser
            [beitrag/artikel/inhalt] [stammt von/wurde von] [einem werbepartner/unserem werbepartner/einem
            werbekunden/einem anzeigenkunden] | dieser [beitrag/artikel] [ist/entstand/wurde] in
            [zusammenarbeit/kooperation] mit | die redaktion [war an der erstellung/war nicht beteiligt/ist nicht
            beteiligt/hat auf den inhalt] | für den inhalt [dieses/der/ist der]
            [beitrags/anzeige/werbepartner/anzeigenkunde/artikels]
        """,
        "fr": """
            la suite après [cette/la] publicité | la suite de l'article après | veuillez désactiver votre bloqueur |
            contenu conçu et proposé par | cet article est [sponsorisé/réalisé en partenariat/une publicité] | vous
            utilisez un [bloqueur/adblocker/bloqueur de publicité/bloqueur de publicités] | [vous semblez/il semble
            que vous/il semblerait que vous] [utiliser/utilisiez/ayez] un bloqueur | nous avons
            [détecté/remarqué/constaté] [un bloqueur/que vous utilisez/que vous utilisiez] | [désactivez/merci de
            désactiver/pensez à désactiver/veuillez désactiver] votre [bloqueur/adblock/adblocker] | [notre site
            est/nous sommes/notre média est/notre journal est] financé[s/] [par/en partie par/grâce à] la publicité |
            la publicité nous permet de vous | les revenus publicitaires nous [permettent/aident] | cet article
            contient des liens [affiliés/d'affiliation/sponsorisés/partenaires/commerciaux] | [certains/les/quelques]
            liens [de/dans/présents dans/contenus dans] cet article [sont/peuvent] | [nous pouvons/nous
            pourrions/notre site peut/notre rédaction peut] [percevoir/toucher/recevoir/gagner] une commission |
            [si/lorsque] vous [achetez/effectuez un achat] [via/par/à partir de] [nos/ces] liens | en achetant
            [via/par/avec] [nos/ces/ce] lien[s/] | les [prix/tarifs] [mentionnés/indiqués/affichés] [dans cet
            article/sont susceptibles/sont à jour] | [cet article/ce contenu/ce dossier] vous est
            [proposé/offert/présenté] [par/en partenariat] | ce contenu a été [produit/réalisé/rédigé/conçu] [pour/en
            collaboration avec/en partenariat avec] | la rédaction n'a pas [participé/pris part] à | [la
            rédaction/notre rédaction/l'équipe éditoriale] [n'est pas intervenue/n'est pas impliquée/n'a joué aucun
            rôle] dans | [article/contenu] [réalisé/produit/rédigé] sans [l'intervention/la participation] de la
            rédaction | [collaboration commerciale/partenariat commercial] non rémunéré[e/] | vous souhaitez
            [annoncer/communiquer/faire de la publicité] [sur/dans]
        """,
        "es": """
            la [noticia/nota] continúa [abajo/después/debajo/tras] | continúa después de la [publicidad/publi/pauta] |
            este contenido [ha sido/es] [patrocinado/ofrecido/elaborado por] | por favor, desactiva [tu/el] bloqueador
            | desactiva tu adblock | [hemos detectado/detectamos] [que tienes/que utilizas/que usas/un bloqueador/que
            tenés] | parece que [tienes/tenés/usas/estás usando/está usando/estás utilizando] un bloqueador |
            [desactiva/desactivá/desactive/deshabilita] [tu/su] [bloqueador/adblocker/adblock] | la publicidad nos
            [permite/ayuda] [ofrecerte/seguir/mantener/financiar/a] | [nuestro sitio/nuestra web/este medio] se
            [financia/sostiene/mantiene] [con/gracias a] la publicidad | este [artículo/post/contenido] contiene
            [enlaces de afiliado/enlaces de afiliados/links de afiliados/enlaces patrocinados] | [algunos de
            los/los/algunos] enlaces de este artículo [son/pueden/incluyen] | [podemos/podríamos]
            [recibir/ganar/obtener/llevarnos] una [comisión/pequeña comisión] | si [compras/realizas una
            compra/compra/haces una compra/comprás] a través de [nuestros/estos/los] enlaces | [al comprar/cuando
            compras/cuando compra] a través de [nuestros/estos] enlaces | [los precios/el precio/las ofertas]
            [mostrados/mostrado/publicados/indicados/incluidas] en este artículo | [en calidad de/como]
            [afiliado/afiliados] de amazon, | este [contenido/artículo/espacio] fue [patrocinado por/pagado
            por/desarrollado para/producido para] | [la redacción/el equipo editorial/nuestra redacción] no ha
            [participado/intervenido] en | [la redacción/el equipo editorial] no [participó/intervino] en la
            [elaboración/producción/creación] | ¿[quieres/querés/quiere] [anunciarte/anunciar tu/publicitar/pautar]
            [en/con]
        """,
        "it": """
            l'articolo continua dopo | continua a leggere dopo la pubblicità | disattiva [il tuo ad/l'adblock/l'ad
            block] | questo [articolo/contenuto] è [sponsorizzato/stato sponsorizzato/realizzato in collaborazione] |
            [la pubblicità/gli annunci] [ci permette/ci permettono/ci consente/ci aiuta/ci aiutano] di | [questo
            post/questo contenuto/questo articolo] [è frutto di una/nasce da una/rientra in una/è realizzato
            nell'ambito di una] [collaborazione/partnership] | [articolo/post/contenuto/speciale]
            [realizzato/scritto/prodotto] in [collaborazione/partnership] con | per [la tua/la vostra/] pubblicità su
            [questo/questa/queste/il nostro] | concessionaria [di/esclusiva di/per la/esclusiva per la] pubblicità: |
            [sembra/pare] che tu [stia usando/stia utilizzando/abbia] un [adblock/ad blocker/adblocker/ad] | [per
            favore/ti preghiamo di/ti chiediamo di] [disattiva/disabilita/disattivare/disabilitare] [il tuo ad/l'ad] |
            la redazione [non è responsabile dei contenuti/non è coinvolta nella/non ha partecipato alla/non è
            intervenuta nella/non è stata coinvolta nella] | [contenuto/testo/articolo/spazio] [a cura
            dell'inserzionista/fornito dall'inserzionista/a cura dello sponsor/realizzato dallo sponsor] | il gioco [è
            vietato/è severamente vietato] ai minori [di # anni/] e può | [abbiamo rilevato/abbiamo notato/sembra] che
            [stai usando/stai utilizzando/usi/utilizzi] un [adblock/ad]
            | l'articolo prosegue dopo
        """,
        "pt": """
            continua após a publicidade | continua depois da publicidade | o artigo continua após | este conteúdo é
            [patrocinado/oferecido] | [a publicidade/os anúncios] [ajuda-nos/nos ajuda/nos
            ajudam/ajudam-nos/permite-nos/é essencial para] | [a notícia/o texto/a matéria/a reportagem] continua
            [após/depois/abaixo] | [este conteúdo/este artigo/esta reportagem/este post] [é de responsabilidade/foi
            produzido por/foi produzido em parceria/foi produzida em parceria/é uma parceria/é resultado de uma] |
            [conteúdo/artigo/texto/post] [produzido/elaborado/escrito] em [parceria/colaboração] com | [este
            artigo/este conteúdo/esta publicação] [contém publicidade/foi pago por/foi patrocinado por/é um conteúdo/é
            publicidade] | a redação [não participou/não se responsabiliza/não esteve envolvida/não é responsável
            pelo] | por favor[,/] [desative/desligue/considere desativar] [o seu/seu/o] bloqueador | conteúdo de
            [inteira responsabilidade/responsabilidade exclusiva/responsabilidade] do [anunciante/patrocinador] |
            [quer anunciar no/quer anunciar aqui/anuncie a sua empresa/anuncie a sua marca/anuncie o seu
            negócio/anuncie seu negócio/anuncie sua empresa] | as [odds/odds aqui] [estão sujeitas a/apresentadas
            neste/indicadas podem/podem sofrer/indicadas estão] | [detectamos/detetámos/percebemos] que [você está
            usando um/você usa um/está a usar um] [bloqueador/ad] | [o artigo/este artigo] continua [depois da
            publicidade/após a publicidade/abaixo da publicidade/depois deste anúncio]
        """,
        "nl": """
            de tekst gaat verder onder | tekst gaat verder onder | artikel gaat verder onder | het artikel gaat verder
            onder | lees verder onder de | zet je adblocker uit | [je/u] gebruikt een adblocker | [het lijkt erop/we
            zien] dat [je/u] een [adblocker/advertentieblokker] | [schakel/zet] [je/uw] [adblocker/advertentieblokker]
            [uit/a.u.b] | wat kost gokken jou? | [dit artikel/deze post/deze blog/dit bericht/deze pagina] bevat
            [affiliate/affiliatelinks/affiliate-links/commissielinks] | [als/wanneer] [je/u] [via deze link/via deze
            links/via onze links/via een link in dit artikel] | [als/wanneer] [je/u] op [deze link/een van deze
            links/een link in dit artikel] klikt | [wij/we] [ontvangen/krijgen/verdienen] [mogelijk een commissie/een
            kleine commissie/mogelijk commissie] | via [deze links/onze links/de links in dit artikel]
            [verdienen/ontvangen/krijgen] [wij/we] | koop je [iets via deze/iets via onze/een product via deze/een
            product via onze] | [sommige/de] links in dit artikel zijn | [dit artikel/deze video/deze podcast/deze
            aflevering/deze blog] [wordt/werd/is] [mede mogelijk gemaakt door] | [dit artikel/deze video/deze
            podcast/deze aflevering/dit bericht] [wordt/is] [gesponsord/aangeboden] door | [dit artikel/deze
            bijdrage/deze inhoud/dit bericht/deze content/dit dossier] [is tot stand gekomen/kwam tot stand/werd
            gemaakt/is gemaakt] in samenwerking met | [dit/deze] is [een/] [gesponsord bericht/gesponsord
            artikel/betaalde bijdrage/betaalde samenwerking/partnerbijdrage/advertorial] | [dit artikel/deze
            bijdrage/deze inhoud] valt [buiten/niet onder] de [verantwoordelijkheid/hoofdredactionele] | de redactie
            [is niet verantwoordelijk/draagt geen verantwoordelijkheid/was niet betrokken/heeft geen bemoeienis]
        """,
        "pl": """
            dalsza część artykułu pod | dalsza część tekstu pod | ciąg dalszy artykułu pod | wyłącz adblocka | artykuł
            powstał we współpracy z | materiał powstał we współpracy z | [wykryliśmy/wygląda na to], że
            [używasz/korzystasz z] [adblocka/adblockera/blokady reklam] | [dzięki reklamom możesz/dzięki reklamom
            możemy/wyświetlanie reklam pozwala nam/reklamy pozwalają nam/reklamy umożliwiają nam] | [udział w
            nielegalnych grach hazardowych/hazard wiąże się z ryzykiem. graj/hazard może uzależniać. graj] | [nasz
            partner/partner serwisu] jest legalnym bukmacherem | to jest [lek/lek roślinny/wyrób medyczny].
            [dla/przed/używaj/stosuj] | przed użyciem zapoznaj się z [ulotką/treścią ulotki] | dla bezpieczeństwa
            [stosuj/używaj] go | [artykuł/wpis/ten wpis/ten artykuł] [zawiera linki afiliacyjne/zawiera linki
            partnerskie/zawiera reklamę/zawiera lokowanie/zawiera autopromocję] | [jeśli/jeżeli] [kupisz coś/kupisz
            produkt/dokonasz zakupu] [przez nasz/za pośrednictwem naszego/poprzez nasz/za pośrednictwem naszych] |
            [otrzymujemy/możemy otrzymać/otrzymamy] [prowizję od/prowizję za/niewielką prowizję] | [kupując przez nasz
            link/kupując z naszego linku/klikając w nasz link/klikając w link afiliacyjny/klikając w nasze
            linki/kupując przez nasze linki] | [materiał powstał/tekst powstał/wpis powstał/podcast powstał/odcinek
            powstał] we współpracy [z/reklamowej] | [materiał/artykuł/podcast]
            [sfinansowany/dofinansowany/sponsorowany] [przez/ze środków] | [partnerem/sponsorem/patronem medialnym]
            [publikacji/odcinka/podcastu/artykułu/materiału/cyklu/działu] jest | [ceny i dostępność/podane ceny/ceny
            produktów/ceny podane w artykule] [mogą ulec/są aktualne/mogły ulec/aktualne na] | [z kodem/użyj
            kodu/skorzystaj z kodu/z naszym kodem] [rabatowym/rabatowego/otrzymasz/dostaniesz] | [zapraszamy
            do/zajrzyj do/odwiedź/odwiedźcie] [naszego sklepu/nasz sklep/naszej księgarni/naszą księgarnię] |
            skontaktuj się z [działem reklamy/naszym działem reklamy/biurem reklamy/naszym biurem reklamy]
        """,
        "sv": "artikeln fortsätter [efter/under]",
        "da": "artiklen fortsætter [efter/under]",
        "no": "artikkelen fortsetter [etter/under] | saken fortsetter [etter/under]",
        "fi": "juttu jatkuu | artikkeli jatkuu",
        "cs": "článek pokračuje pod",
    },
)

LEXICONS = (LINES, WORDS, SENTENCES)
