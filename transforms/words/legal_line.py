"""Copyright notices, terms, disclaimers, company numbers: what a page must say, and an article does not."""

from transforms.lexicon import Lexicon

LINES = Lexicon(
    "legal-line",
    "line",
    0.95,
    "a legal line",
    {
        "en": """
            all rights reserved | our standards: the thomson reuters trust principles[/., opens new tab] | [all/some]
            rights reserved | terms of [use/service/sale] | terms & conditions | terms and conditions | terms [of
            use/of service/& conditions/] [and/&] privacy [policy/notice/] | privacy [policy/notice/statement] |
            privacy [policy/notice] [and/&/|/] [terms of use/terms of service/terms/cookie policy/cookies/terms &
            conditions/terms and conditions] | [legal/copyright/privacy/accessibility/disclosure]
            [notice/notices/statement/information/disclaimer] | copyright notice | legal disclaimer | copyright
            [policy/information/] | disclaimer | dmca | dmca [policy/notice/] | user agreement | code of conduct |
            editorial [policy/policies/guidelines/standards/code] | corrections policy | corrections and
            clarifications | ethics policy | advertising [policy/disclosure/guidelines] | affiliate disclosure |
            affiliate disclaimer | publishing principles | modern slavery [statement/act statement] | acceptable use
            policy | website terms [of use/and conditions/] | conditions of use | subscriber agreement | subscription
            terms [& conditions/and conditions/] | member agreement | provider information | whistleblower policy |
            eeo [report/public file report/public file] | public inspection file | fcc [applications/public
            file/public files] | reproduction prohibited | reproduction in whole or in part [without permission/] is
            prohibited | privacy and cookies | privacy & cookies | complaints [procedure/policy] | how to complain |
            ipso [regulated/] | nutrition disclaimer | [narrated/voiced/read/read aloud/audio] by [ai/artificial
            intelligence/an ai voice/an automated voice] | [image/photo/picture] for [representation/representational]
            [purpose/purposes/purpose only/purposes only] | [image/photo/picture] used for
            [representation/representational] [purpose/purposes/purpose only/only] | [image/photo/used/] for
            [illustration/illustrative] purposes [only/] |
            [library/archive/generic/symbolic/file/illustrative/archival/courtesy/submitted/contributed/handout/supplied]
            [image/photo] | [library/file/generic/stock/archive] [picture/pic] | [image/photo/picture]
            [generated/created] [by/with/using] ai | ai-generated [image/illustration/picture/photo] |
            [picture/picture posed/photo/photo posed/image/posed] by [model/models/a model] | [ai-generated/ai
            generated] [summary/overview/key points] | [summary/key points/highlights/translation/summary is]
            [generated/created] by ai | ai can make mistakes | [is/was] this
            [summary/answer/information/page/content/translation] [helpful/useful] | how we use [ai/artificial
            intelligence] [in our journalism/in the newsroom/] | [reviewed/checked/fact-checked/verified] by [an
            editor/our editors/our newsroom/a journalist] | please gamble responsibly | when the fun stops, stop |
            think! is this a bet you really want to place | chances are you're about to lose | imagine what you could
            be buying instead | #+[, t&cs apply/. t&cs apply/ only/ begambleaware/. please gamble responsibly/ t&cs
            apply/. new customers only] | odds [correct/accurate] at [the/] time of [publication/writing/publishing] |
            please drink responsibly | are you [over #/over the age of #/# or over/of legal drinking age/#+/#] | take
            # mins to learn more | [reader/viewer/listener] discretion [is/] advised | how we make [our/] money |
            [advertiser/commercial/commerce/editorial/affiliate link/partner] [disclosure/disclaimer] | [grievance
            redressal/grievance redressal policy/grievance officer/complaint redressal] | our [fact-checking/fact
            checking] [process/methodology/policy/principles/team] | fact[-/ ]checking [policy/methodology] | read the
            original [article/story/version/post] [here/] | republish our articles for free, online or in print[,
            under creative commons licence/, under a creative commons license/] | we believe in the free flow of
            information | [reuse this content/republish for free/get permissions/licensing and reprints/reprints and
            permissions/reprints & permissions/rights and permissions/rights & permissions/content licensing/buy
            reprints/license article] | not for [reproduction/redistribution/republication/distribution] |
            [site/website] [designed/developed/built/hosted/designed and developed] by | [competition
            terms/competition terms and conditions/promotion terms/closed captioning information/accessibility
            notice/digital accessibility] | [your us state privacy rights/children's online privacy policy/us state
            privacy notice/privacy collection notice/data protection policy/data protection notice] | news provided by
            | [with/with agency/with agencies/inputs from] [inputs/agency inputs/agencies] | [views/the views
            expressed/views expressed/opinions expressed/the views expressed here/the views] are [personal/the
            author's own/those of the author/their own] | [©/map data ©/map data from/map tiles by/map:] openstreetmap
            [contributors/] |
            [summary/text/translation] [generated/created] by [ai/artificial intelligence] and [reviewed/checked/edited]
            by [an editor/our editors/the newsroom/the editors/a journalist]
        """,
        "de": """
            alle rechte vorbehalten | alle rechte beim autor[en/] | einige rechte vorbehalten | impressum [&
            datenschutz/und datenschutz/& kontakt/| datenschutz/ datenschutz/] | impressum / datenschutz | impressum,
            datenschutz |
            datenschutz[erklärung/hinweis/hinweise/bestimmungen/-hinweise/richtlinie/information/informationen/] |
            datenschutz [& agb/und impressum/& nutzungsbedingungen/impressum/| impressum] | datenschutz- und
            nutzungsbedingungen | erklärung zur barrierefreiheit | barrierefreiheit[serklärung/] | agb | agb[s/] [&
            datenschutz/und datenschutz] | allgemeine geschäftsbedingungen |
            nutzungs[bedingungen/vereinbarung/basierte onlinewerbung/hinweise] | nutzungsrechte | rechtliche
            [hinweise/informationen] | rechtlicher hinweis | rechtliches | haftungsausschluss | haftungshinweis |
            disclaimer | urheberrecht[shinweis/] | widerrufsbelehrung | widerrufsrecht | widerruf | lizenzhinweise |
            bildnachweis[e/] | nachdruck [verboten/nur mit genehmigung] | vervielfältigung nur mit genehmigung [des
            verlages/] | jugendschutz | verträge hier kündigen | vertrag kündigen | abo kündigen | utiq verwalten |
            redaktionsstatut | transparenzhinweis | markenrichtlinien | anbieterkennzeichnung | [automatisch
            vertont/vorgelesen von einer computerstimme/ki-generierte stimme/vorgelesen mit ki-stimme/automatisch
            vorgelesen/computerstimme/von einer ki vorgelesen] | [bild/foto/das bild/das foto] [ist ein
            symbolbild/dient nur der illustration/zur illustration/ki-generiert/mit ki erstellt/mit ki generiert] |
            [ki-generierte zusammenfassung/mit ki erstellt/mit ki zusammengefasst/ki-generiert/ki-generierter
            inhalt/zusammenfassung von ki erstellt/ki kann fehler machen/ki-antworten können fehler
            enthalten/automatisch erstellte zusammenfassung/maschinell übersetzt/automatisch übersetzt/ki-inhalt] |
            [so setzen wir ki ein/so nutzen wir ki/so nutzen wir künstliche intelligenz/so arbeiten wir mit ki/wie wir
            ki einsetzen/wie wir künstliche intelligenz einsetzen/wie wir ki nutzen] | glücksspiel kann süchtig machen
            | spielteilnahme [ab # jahren/erst ab # jahren] | kein verkauf an personen unter # jahren |
            [risikohinweis/hinweis auf mögliche interessenkonflikte/hinweis auf potenzielle
            interessenkonflikte/offenlegung wegen möglicher interessenkonflikte/wichtiger rechtlicher hinweis] |
            [keine anlageberatung/keine anlageempfehlung/kein investmentrat/keine rechtsberatung/alle angaben ohne
            gewähr/angaben ohne gewähr/ohne gewähr/alle preise ohne gewähr] | [teilnahmebedingungen/es gelten die
            teilnahmebedingungen/hier geht es zu den teilnahmebedingungen/zu den teilnahmebedingungen/der rechtsweg
            ist ausgeschlossen/gewinnspielbedingungen] | [© dpa-infocom, /]dpa:#-#-#/# | [mit agenturmaterial/mit
            material der dpa/mit material von dpa/mit dpa/mit agenturen/quelle: dpa/quelle: apa/quelle: sda/quelle:
            afp/quellen: dpa, afp/quelle: ots/mit inhalten der dpa] | verwendete quellen | [rückfragen bitte
            an/rückfragehinweis/kontakt für medienvertreter/presserückfragen/weiteres material zum download/alle
            meldungen als rss-feed/folgen sie dieser meldung] | [/lizenz: /creative commons ][cc by-sa #/cc by #/cc
            by-nc-nd #/cc by-nc-sa #] | [nutzungsrechte erwerben/artikel lizenzieren/rechte an diesem artikel
            erwerben/lizenz erwerben/lizenzen & nachdrucke/nachdruckrechte/nachdruckrechte anfragen/rechte am artikel
            erwerben/inhalte lizenzieren/syndication & lizenzen] | [offenlegung gemäß § # mediengesetz/offenlegung
            nach § # mediengesetz/impressum & offenlegung/impressum und offenlegung/blattlinie/informationspflicht
            laut ecg/offenlegungspflicht] | [unsere redaktionellen standards/redaktionelle leitlinien/redaktionelle
            standards/journalistische standards/redaktionelle richtlinien/publizistische leitlinien/publizistische
            grundsätze/journalistische leitlinien/ki-richtlinien/korrekturrichtlinie/korrekturrichtlinien] |
            [cookie-richtlinie (eu)/bildrechte/bildquellen/fotonachweis/fotonachweise/barriere melden/abonnement
            kündigen/abos kündigen/abo hier kündigen/verträge kündigen/widerruf hier/muster-widerrufsformular] |
            [versand & zahlung/versand und zahlung/versandkosten und zahlungsarten/zahlung und versand/liefer- und
            zahlungsbedingungen/agb & widerruf/agb und widerrufsbelehrung/widerrufsrecht & agb] | [impressum
            datenschutz/impressum datenschutz agb/impressum agb datenschutz/kontakt impressum datenschutz/impressum
            kontakt datenschutz/agb datenschutz impressum/datenschutz impressum/datenschutz impressum agb/kontakt
            impressum/impressum datenschutz kontakt/agb impressum/agb impressum datenschutz] | [geprüft vom deutschen
            presserat/mitglied im deutschen presserat/mitglied des presserats/ehrenkodex der österreichischen
            presse/schweizer presserat/österreichischer presserat/trusted shops zertifiziert/ivw-geprüft/öak-geprüft]
            | [faktencheck anfragen/behauptung zum prüfen einsenden/fakten-check einreichen/so prüfen wir fakten/so
            funktioniert unser faktencheck/unsere bewertungsskala/behauptung einreichen/faktencheck einreichen] |
            [zusammenfassung/text/übersetzung] [mit ki/von ki/von einer ki] [erstellt/generiert] und von der redaktion
            [geprüft/bearbeitet/redigiert]
            | (c) dpa-infocom, dpa:#-#-#/#
            | nachdruck [verboten/nur mit genehmigung]
        """,
        "fr": """
            tous droits réservés | mentions légales | [conditions/condition] générales [d'utilisation/de
            vente/d'abonnement/d'utilisation et de vente/] | cgu | cgv | cgu/cgv | cgu & cgv | politique de
            [confidentialité/protection des données/protection des données personnelles/vie privée] | politique
            [de/sur les] données personnelles | données personnelles | protection des données [personnelles/] | charte
            [de confidentialité/déontologique/éditoriale/d'utilisation/de modération/des données personnelles] |
            informations légales | crédits et mentions légales | reproduction interdite | toute reproduction interdite
            | accessibilité [: non conforme/: partiellement conforme/] | [résumé/texte/audio/contenu] généré par
            [l'ia/ia/une ia/intelligence artificielle] | [traduit/traduction] [automatiquement/automatique/par l'ia]
            [de l'anglais/] | [image/illustration/photo] [générée/créée] par [ia/l'ia/intelligence artificielle] |
            jouer comporte des risques : [endettement, isolement, dépendance/endettement, dépendance] | l'abus
            d'alcool est dangereux pour la santé[, à consommer/. à consommer/, consommez/] [avec modération/] | pour
            votre santé, [mangez au moins cinq fruits et légumes par jour/évitez de grignoter entre les
            repas/pratiquez une activité physique régulière/évitez de manger trop gras, trop sucré, trop salé] | pour
            les trajets courts, privilégiez la marche ou le vélo | un crédit vous engage et doit être remboursé[.
            vérifiez vos capacités de remboursement avant de vous engager/] | attention, emprunter de l'argent coûte
            aussi de l'argent | [les jeux d'argent/le jeu/les jeux d'argent et de hasard] [sont interdits aux
            mineurs/est interdit aux mineurs/peuvent être dangereux/sont réservés aux majeurs] |
            [offre/jeu/contenu/site] réservé[e/] aux [majeurs/personnes majeures/plus de # ans] | la modération a bien
            meilleur goût | [ceci/cet article] [n'est pas/ne constitue pas] un conseil [en
            investissement/financier/médical/juridique] | [photo/image/cliché/visuel]
            [d'illustration/prétexte/d'archives/d'archive/non contractuelle/à titre indicatif] | [droits de
            reproduction/droits de reproduction et de diffusion/droits/tous droits de reproduction et de diffusion]
            réservés | reproduction [interdite sans autorisation/interdite sans autorisation écrite/soumise à
            autorisation/autorisée avec mention de la source] | [licence/sous licence] creative commons |
            [acheter/obtenir/demander] les droits [de cet article/de reproduction/] | [notre/la] charte [éditoriale/de
            déontologie/déontologique/éthique/ia/d'indépendance] | [notre/la] politique [éditoriale/de correction/de
            correction des erreurs/de modération/de vérification] | [comment nous/comment on]
            [travaillons/testons/vérifions les faits/vérifions/choisissons nos produits/teste] | [notre méthode/notre
            méthodologie/nos méthodes] [de test/de travail/de vérification] | pourquoi [nous faire/vous pouvez nous
            faire] confiance | éditeur responsable | [fièrement/] propulsé par [wordpress/ghost] |
            [réalisation/conception/développement/création] [du site/web/et développement] | [site/] hébergé par
            [ovh/gandi/infomaniak/ikoula] | conditions [de vente/d'abonnement/d'accès] | [déclaration/politique]
            [d'accessibilité/de transparence/sur la vie privée] | [charte/politique/engagement] de [la vie
            privée/protection de la vie privée/respect de la vie privée] | avis [de confidentialité/sur les données
            personnelles/sur la protection des données] | avec [afp/l'afp/reuters/agences/les agences/ats/l'agence
            belga/belga/la presse canadienne/keystone-ats/aps/map] | [avec/d'après] les informations de
            [l'afp/reuters/la presse canadienne] | [texte/article] traduit [de l'anglais/de l'allemand/] [par la
            rédaction/par l'ia] |
            [résumé/texte] généré par [ia/l'ia/une ia/intelligence artificielle] et [relu/vérifié/validé] par [la
            rédaction/un journaliste/notre rédaction]
        """,
        "es": """
            todos los derechos reservados | derechos reservados | reservados todos los derechos | aviso legal | avisos
            legales | nota legal | política de [privacidad/protección de datos/datos/tratamiento de datos/privacidad y
            cookies] | aviso de privacidad | términos [y condiciones/de uso/de servicio/legales/y condiciones de uso]
            | condiciones de uso | condiciones generales | condiciones legales | información legal | prohibida su
            reproducción [total o parcial/] | prohibida la reproducción [total o parcial/] | código ético | protección
            de datos | canal de denuncias | defensor del lector | [resumen/texto/contenido] [generado/hecho] [por/con]
            [ia/inteligencia artificial] | [imagen/ilustración] [generada/creada] [por/con] [ia/inteligencia
            artificial] | [traducción automática/traducido automáticamente/traducido con ia/texto traducido
            automáticamente] [del inglés/] | [imagen/foto/fotografía] [ilustrativa/referencial/de archivo/de
            referencia/de recurso/a modo ilustrativo] | [imagen/foto/imagen de carácter] [meramente ilustrativa/con
            fines ilustrativos/ilustrativo/solo ilustrativa] | [juega/jugá/apuesta] con responsabilidad[. +18/] |
            jugar compulsivamente es perjudicial para la salud | el juego compulsivo es perjudicial para [vos y tu
            familia/la salud] | [juego prohibido/prohibido el juego] a menores de # años | [disfruta de un consumo
            responsable/beba con moderación/bebe con responsabilidad/evite el exceso] | prohibida su venta a menores
            [de # años/] | el exceso de alcohol es perjudicial para la salud | este artículo no [es/constituye]
            [asesoramiento/una recomendación/un consejo] [financiero/de inversión/médico/legal] | reproducción
            [prohibida/autorizada citando la fuente/sujeta a autorización/parcial autorizada] | [prohibida la/queda
            prohibida la] reproducción [sin autorización/parcial o total/de este contenido/de estos contenidos] |
            [licencia/bajo licencia/con licencia] creative commons | [comprar/adquirir/solicitar] [derechos/los
            derechos] de [reproducción/este artículo/esta noticia/esta imagen] | [política/políticas] [editorial/de
            correcciones/de verificación/de ética/de publicación/de comentarios/de moderación] | [código de
            ética/código deontológico/estatuto de redacción/principios editoriales/normas editoriales] |
            [nuestros/nuestro/conoce nuestros/los] [principios editoriales/estándares/compromiso editorial/criterios
            de confianza/valores editoriales] | [cómo/así] [trabajamos/verificamos/probamos los productos/hacemos
            nuestras reseñas/elaboramos esta información/analizamos productos] | por qué [confiar/puedes confiar] en
            nosotros | [metodología y fuentes/nuestra metodología/cómo nos financiamos/quién nos financia] | más
            información sobre [nuestros criterios/el proyecto de confianza/nuestra política editorial/cómo trabajamos]
            | [declaración/política] de [accesibilidad/transparencia/uso responsable/derechos de autor/copyright] |
            [tratamiento de datos/habeas data/protección de datos personales/tratamiento de datos personales] |
            [términos/condiciones] [legales/del servicio/de contratación/de suscripción/de venta/generales de
            contratación/generales de uso] | [aviso/avisos] [de privacidad integral/de privacidad simplificado/de
            derechos de autor] | [libro de reclamaciones/botón de arrepentimiento/arrepentimiento de compra/botón de
            baja] | [no vendan mi información/no vender mi información personal/no vender ni compartir mi información
            personal/tus derechos de privacidad] [personal/] | [funciona/creado/desarrollado/hecho/orgullosamente
            desarrollado] [gracias a/con/por] wordpress | [desarrollado/diseñado/diseño web/sitio
            desarrollado/powered] por | [auditado/controlado/medido] por [ojd/comscore/ojdinteractiva/gfk dam] |
            [miembro/socio/asociado] [de adepa/de la sip/de aede/de ami/del grupo de diarios américa] | con
            información de [agencias/efe/afp/reuters/ap/europa press/notimex/télam/na] | [fuente/agencia]:
            [agencias/efe/afp/reuters/ap/europa press/notimex/télam/na/dpa/ansa/xinhua] | [nota/texto]
            [publicada/publicado] [originalmente/en la edición impresa] [en/] |
            [resumen/texto] generado [por/con] [ia/inteligencia artificial] y [revisado/editado/verificado] por [la
            redacción/un periodista/nuestra redacción/un editor]
        """,
        "it": """
            tutti i diritti riservati | tutti i diritti sono riservati | diritti riservati | riproduzione riservata |
            © riproduzione riservata | note legali | informativa [sulla/] privacy | privacy policy | privacy e cookie
            | termini [e condizioni/d'uso/di servizio/di utilizzo] | condizioni [d'uso/di utilizzo/generali/generali
            di vendita/di vendita] | disclaimer | codice etico | dichiarazione di accessibilità | accessibilità |
            partita iva | p. iva # | traduzione [automatica/generata dall'ia/generata automaticamente/a cura di
            google] [dall'inglese/] | l'intelligenza artificiale può commettere errori | [messaggio pubblicitario con
            finalità promozionale/messaggio promozionale riguardante prodotti del partner/il tuo capitale è a rischio]
            | [link/prodotti/contiene link] [affiliati/affiliato/in affiliazione/di affiliazione] | [vietata la
            riproduzione/riproduzione vietata/riproduzione consentita con link/riproduzione riservata ©/copyright
            riservato/copia vietata/riproduzione non autorizzata vietata] | [foto/immagini/immagine/credit
            foto/crediti foto] [fornita dall'ufficio stampa/ufficio stampa/di pubblico dominio/concessa dall'autore] |
            [informativa/normativa] [sulla privacy/privacy e cookie/estesa sui cookie/sul trattamento dei dati
            personali/sul trattamento dei dati/ai sensi del gdpr] | [come verifichiamo le notizie/come testiamo i
            prodotti/i nostri principi editoriali/come facciamo i test/come scegliamo i prodotti/perché fidarsi di
            noi] | [direttrice responsabile/direttore editoriale/società editrice/numero rea/r.e.a. #/rea #/cap. soc.
            € # i.v./capitale sociale € # i.v] | amministrazione trasparente | [quotazioni ritardate di # minuti/dati
            di borsa ritardati/dati ritardati di # minuti/dati forniti da/dati di mercato forniti da] | [fonte
            agenzia/fonte: agenzie/con fonti di agenzia/a cura della redazione/a cura di redazione/redazione
            web/redazione online/di redazione/dalla nostra redazione/dal nostro inviato/dal nostro corrispondente/di
            redazione web] | [testo/contenuto/riassunto/articolo] [generato/creato/realizzato] con [l'intelligenza
            artificiale/ai] | [immagine/illustrazione] [generata/creata/realizzata] con [l'intelligenza
            artificiale/ai/l'ia/midjourney] | [foto/immagine/immagini] [d'archivio/di archivio/a scopo illustrativo/a
            puro scopo illustrativo/puramente indicativa/di repertorio] | [comunicato stampa/contenuto/testo] non
            [rielaborato/modificato/redatto/verificato] dalla redazione | [informazioni legali/note legali e
            privacy/condizioni generali di abbonamento/termini di utilizzo e privacy/policy editoriale/codice di
            condotta/linee guida editoriali/norme per i commenti] | [politica/policy] [delle correzioni/delle
            rettifiche/di correzione degli errori/sulle correzioni/di verifica dei fatti] | issn [online/cartaceo/]
            [#-#/: #-#] | [sviluppato da/realizzato da/sito realizzato da/web design/designed by/powered by/un
            progetto di/web agency/hosting by] | [ripubblica questo articolo/cita questo articolo/come citare questo
            articolo/licenza creative commons/diritti di riproduzione/richiedi l'autorizzazione/condizioni di
            ripubblicazione] | copyright © [#/#-#] | © [riproduzione/copyright] [riservata/#] | [articolo aggiornato
            il/articolo modificato il/questo articolo è stato aggiornato il/ultima revisione:/ultima
            verifica:/revisione scientifica:/revisionato da/fact-checking a cura di] |
            [riassunto/testo] generato [dall'ia/dall'intelligenza artificiale/con l'ia] e [rivisto/verificato] [dalla
            redazione/da un giornalista]
        """,
        "pt": """
            todos os direitos reservados | direitos reservados | política de privacidade [e cookies/] | termos [e
            condições/de uso/de serviço/de utilização/de uso e política de privacidade] | termos e condições de
            utilização | condições [de uso/de utilização/gerais] | aviso legal | estatuto editorial | lei da
            transparência | proteção de dados | código de conduta | livro de reclamações | reprodução proibida |
            proibida a reprodução [total ou parcial/] | [resumo/texto/conteúdo] gerado [por/com] [inteligência
            artificial/ia/ferramenta de ia] | [imagem/ilustração] [gerada/criada] [por/com] [inteligência
            artificial/ia] | tradução [automática/gerada por ia/feita por inteligência artificial/por inteligência
            artificial/feita com ia] | [resumo por ia/a ia pode cometer erros/resumo em tópicos por ia/gerado por
            ia/resumo inteligente/conteúdo feito com ajuda de ia/resuma com ia/resumir com ia] | [contém links de
            afiliados/links de afiliados/link de afiliado/link afiliado/contém link de afiliado/publicidade: contém
            links de afiliados] | [artigo de opinião/texto de opinião/artigo escrito segundo o novo acordo
            ortográfico/texto escrito ao abrigo do novo acordo ortográfico/escreve de acordo com a antiga
            ortografia/escreve segundo a antiga ortografia/texto escrito segundo as regras do novo acordo ortográfico]
            | [foto ilustrativa/imagem ilustrativa/imagem meramente ilustrativa/foto de arquivo/imagem de
            arquivo/foto: divulgação/imagem: divulgação/foto: reprodução/imagem: reprodução/foto: arquivo/foto:
            arquivo pessoal/foto: redes sociais/imagem genérica/fotografia ilustrativa] | [direitos autorais/direitos
            reservados ©/© todos os direitos reservados/copyright ©/licença creative commons/republique este
            artigo/republique este conteúdo/como republicar/republicar este artigo/republique nosso conteúdo/termos de
            republicação/pedido de licenciamento] | copyright © [#/#-#] | © copyright # | [política
            editorial/princípios editoriais/manual de redação/política de correções/política de erros/código de
            ética/código deontológico/linha editorial/ficha técnica e contactos/ficha técnica do site/política de
            comentários/política de transparência/política de verificação de fatos/conselho editorial/provedor do
            leitor/ouvidoria do jornal/propriedade e transparência] | [jornalista responsável/editor
            responsável/diretor responsável/diretor de redação/editora responsável/chefe de redação/diretor geral
            editorial/propriedade do título/sede da redação/sede do editor/registo na erc/registo erc n.º #/depósito
            legal n.º #/contribuinte n.º #/nipc #] | [cotações com atraso de # minutos/cotações em tempo real/dados
            com atraso de # minutos/dados fornecidos por/cotações fornecidas por/dados de mercado fornecidos por] |
            [desenvolvido por/site desenvolvido por/website desenvolvido por/criação de sites/hospedado por/um produto
            de/uma empresa do grupo/projeto gráfico/design e desenvolvimento/produzido por equipe/todos os direitos
            reservados a] | [da redação/da redação com assessoria/com informações da assessoria/com informações da
            assessoria de imprensa/com informações de agências/redação com agências/com agências/agências
            internacionais/da agência brasil/com informações da agência brasil/com lusa/agência lusa/redação com
            lusa/fonte: assessoria de imprensa/fonte: agência brasil] | [comunicado de imprensa/nota de
            imprensa/informação à imprensa/conteúdo enviado pela assessoria/texto enviado pela assessoria] | [créditos
            da foto/crédito da foto/crédito da imagem/créditos das imagens/créditos da imagem][:/] | crédito[s/]:
            [divulgação/reprodução/arquivo pessoal/redes sociais] | [artigo atualizado em #/texto atualizado em
            #/última revisão:/última verificação:/revisão médica:/revisado clinicamente por/revisado por/verificado
            por/checado por/revisão científica:] | [política de anúncios/política de publicidade/política de
            afiliados/aviso de isenção de responsabilidade/isenção de responsabilidade/termos e políticas/termos
            gerais de uso/condições gerais de venda/resolução alternativa de litígios/canal de denúncias/portal de
            denúncias/livro de reclamações eletrónico/livro de reclamações online/aviso legal e privacidade/política
            de cookies e privacidade] |
            [resumo/texto] gerado por [ia/inteligência artificial] e [revisto/revisado] [pela redação/por um jornalista]
            | [nota:/] este [artigo/texto/conteúdo] foi traduzido automaticamente | este texto foi gerado com
            [apoio/auxílio] de ia e [revisto/revisado] pela redação
        """,
        "nl": """
            alle rechten voorbehouden | algemene voorwaarden | gebruiksvoorwaarden |
            privacy[beleid/verklaring/statement/reglement/ statement/ beleid/ verklaring/ policy/voorwaarden] |
            privacy [& cookies/en cookies] | disclaimer | auteursrecht | leveringsvoorwaarden | colofon |
            toegankelijkheid[sverklaring/] | [dit artikel/deze tekst/deze samenvatting/deze vertaling] is
            [gemaakt/gegenereerd] met [behulp van/] ai | [automatisch vertaald/vertaald met ai/automatische
            vertaling/gegenereerd met ai/samengevat door ai/samenvatting door ai/gemaakt met ai] |
            [afbeelding/beeld/illustratie/foto] [gegenereerd/gemaakt] [met/door] ai | [dit is/dit artikel is/deze
            column is] [geen/niet bedoeld als] [beleggingsadvies/financieel advies/medisch advies/individueel
            beleggingsadvies] | [let op: beleggen/beleggen] brengt risico's met zich mee | beleggen brengt risico's
            met zich mee. [u/je] kunt [uw/je] inleg [verliezen/kwijtraken] | let op! [geld lenen kost geld/u belegt
            buiten afm-toezicht] | [resultaten uit het verleden/in het verleden behaalde resultaten]
            [bieden/zijn/geven] geen garantie voor de toekomst |
            [opinieartikelen/opiniestukken/columns/blogs/ingezonden brieven] geven [niet noodzakelijk/niet per se/niet
            altijd] de mening van de redactie weer | [geschreven/de auteur schrijft/auteur schrijft] [op persoonlijke
            titel/in eigen naam] | [copyright/auteursrechten] [voorbehouden/#/en disclaimer/en hergebruik] | [niets
            overnemen zonder toestemming/overnemen mag met bronvermelding/overname met bronvermelding
            toegestaan/kopiëren niet toegestaan/niet voor publicatie/einde persbericht/noot voor de redactie/niet voor
            publicatie bestemd] | [meer informatie voor/informatie voor/contactgegevens voor/alleen voor] de
            [pers/redactie/redacties/media] | [foto/afbeelding/beeld/foto's] ter illustratie | [beeld/foto] uit
            [het/ons] archief | de [persoon/personen/mensen] op de foto [heeft niets/hebben niets] te maken met
            [dit/het] artikel | de [persoon/personen/mensen] op de foto [is niet/zijn niet] de [persoon/personen] uit
            [dit artikel/het artikel] | [verantwoordelijke uitgever/v.u/verantwoordelijk uitgever/uitgegeven
            door/adjunct-hoofdredacteur/plaatsvervangend hoofdredacteur] |
            [kvk/kvk-nummer/btw-nummer/ondernemingsnummer/issn/ondernemingsnr][:/] # | [klachten/klacht] [over
            berichtgeving/over de redactie/indienen/over een artikel/melden] | [lees meer over/meer over/bekijk] [onze
            werkwijze/onze journalistieke principes/ons redactiestatuut/onze journalistieke werkwijze/hoe wij
            werken/hoe we werken/onze missie] | [zo testen wij/hoe testen wij/zo testen we/hoe wij testen/zo werken
            wij/zo werken we/hoe wij werken/zo werkt onze redactie/hoe werkt onze redactie/zo kwam dit artikel tot
            stand] | [disclaimer & privacy/disclaimer en privacy/privacy & voorwaarden/privacy en voorwaarden/cookies
            en privacy/responsible disclosure/cookie- en privacybeleid] | [powered by/website door/webdesign
            door/gerealiseerd door/ontwikkeld door/hosting door] [wordpress/drupal/shopify] | [mogelijk gemaakt
            door/trots aangedreven door/met trots ondersteund door] wordpress |
            [samenvatting/tekst] [gemaakt/gegenereerd] door ai en [gecontroleerd/nagekeken] door de redactie
            | [overname/nadruk/overname zonder toestemming] verboden
        """,
        "pl": """
            wszelkie prawa zastrzeżone | wszystkie prawa zastrzeżone | materiał chroniony prawem autorskim | polityka
            prywatności [i cookies/i plików cookies/] | regulamin[y/] [serwisu/strony/portalu/sklepu/] | regulaminy |
            nota prawna | ochrona danych [osobowych/] | klauzula informacyjna | deklaracja dostępności | prawa
            autorskie | zasady publikacji | [tekst/artykuł/streszczenie/podsumowanie/materiał] [wygenerowany przez
            ai/wygenerowane przez ai/przygotowane przez ai/stworzony przez ai] | [tłumaczenie automatyczne/tłumaczenie
            maszynowe/przetłumaczono automatycznie/tekst przetłumaczony automatycznie/tłumaczenie ai] |
            [grafika/ilustracja/zdjęcie/obraz] [wygenerowana przez ai/wygenerowane przez ai/wygenerowany przez
            ai/stworzona przez ai/wygenerowana przez sztuczną inteligencję] | [nie stanowi/niniejszy materiał nie
            stanowi/materiał nie stanowi/to nie jest] [porady inwestycyjnej/rekomendacji inwestycyjnej/porada
            inwestycyjna/porada medyczna/porady medycznej] | [inwestowanie wiąże się z ryzykiem utraty
            kapitału/inwestycje są obarczone ryzykiem/wyniki historyczne nie gwarantują przyszłych zysków] |
            [artykuł/tekst/felieton/komentarz] [wyraża poglądy autora/wyraża opinię autora/jest opinią autora] |
            [tytuł/lead/śródtytuły/skróty/wytłuszczenia/tytuł i lead/tytuł i śródtytuły/tytuł i skróty] [od
            redakcji/pochodzą od redakcji/pochodzi od redakcji] | [copyright/copyright by redakcja/© copyright/prawa
            autorskie] [# wszelkie prawa zastrzeżone/# all rights reserved/zastrzeżone/#] | [kup licencję/kup licencję
            na artykuł/licencja na publikację/licencja na przedruk/tekst na licencji/udostępnione na licencji/kup
            prawa do przedruku/wykup licencję] | zdjęcie [ilustracyjne/poglądowe/archiwalne/symboliczne] |
            [fotografia/grafika] [ilustracyjna/poglądowa/archiwalna] | [zdjęcie ma charakter/fotografia ma
            charakter/zdjęcia mają charakter] [ilustracyjny/poglądowy/wyłącznie ilustracyjny/symboliczny] | [osoba na
            zdjęciu/osoby na zdjęciu/osoby ze zdjęcia] nie [jest bohaterem artykułu/są bohaterami artykułu/są
            bohaterami tekstu/mają związku z artykułem/ma związku z artykułem] | [redaktor naczelny/redaktor
            naczelna/redaktor prowadzący/redaktor wydania/sekretarz redakcji/redakcja i korekta/opracowanie
            redakcyjne/adres redakcji/biuro reklamy/dział reklamy/siedziba redakcji] |
            [nip/regon/krs/issn/e-issn/numer krs/numer nip][:/] # | [obowiązek informacyjny/informacja o
            cookies/informacja rodo/polityka redakcyjna/kodeks etyczny/kodeks etyki/zasady korekty/polityka
            korekt/zgłoś treść nielegalną/zgłoś nielegalną treść/warunki korzystania/warunki użytkowania/regulamin
            newslettera/regulamin komentowania/regulamin konkursu/regulamin prenumeraty] | [jak testujemy/jak
            testujemy produkty/jak oceniamy/jak powstają nasze rankingi/nasza metodologia/nasze zasady redakcyjne/jak
            pracujemy/standardy redakcyjne/jak weryfikujemy informacje/zasady weryfikacji faktów] |
            [realizacja/wykonanie/projekt i realizacja/projekt i wykonanie] [strony/strony www/serwisu] | [dumnie
            wspierane przez/obsługiwane przez/działa na/strona korzysta z/wspierane przez]
            [wordpressa/wordpress/drupal/joomla] | [źródło zdjęcia/źródło zdjęć/źródło grafiki/zdjęcie główne/zdjęcie
            w nagłówku/autor zdjęcia]: [pixabay/pexels/unsplash/freepik] | [fot/foto/zdjęcie/źródło][. pixabay/.
            archiwum/: pixabay/: archiwum/: materiały prasowe] | [materiały prasowe/materiał prasowy/archiwum
            prywatne/archiwum redakcji/archiwum własne/materiały organizatora/zdjęcia nadesłane/zdjęcie nadesłane
            przez czytelnika/zdjęcie czytelnika/opracowanie własne] |
            [streszczenie/podsumowanie] wygenerowane przez [ai/sztuczną inteligencję] i sprawdzone przez redakcję
            | przedruk [zabroniony/bez zgody zabroniony/wzbroniony]
        """,
        "ru": """
            все права защищены | все права сохранены | политика конфиденциальности | пользовательское соглашение |
            правовая информация | правила [использования/пользования] | согласие на обработку персональных данных |
            обработка персональных данных | условия использования
        """,
        "sv": """
            alla rättigheter förbehållna | integritetspolicy | personuppgiftspolicy | användarvillkor | allmänna
            villkor
            | om personuppgifter | ansvarig utgivare
        """,
        "da": """
            alle rettigheder forbeholdes | privatlivspolitik | handelsbetingelser | betingelser | persondatapolitik
        """,
        "no": "alle rettigheter forbeholdt | personvern[erklæring/] | brukervilkår | vilkår | redaktøransvar",
        "fi": "kaikki oikeudet pidätetään | tietosuoja[seloste/käytäntö/] | käyttöehdot | rekisteriseloste",
        "cs": """
            všechna práva vyhrazena | ochrana osobních údajů | zásady ochrany osobních údajů | obchodní podmínky |
            podmínky užití | autorská práva
        """,
        "tr": """
            tüm hakları saklıdır | her hakkı saklıdır | gizlilik [politikası/sözleşmesi/ilkeleri] | kullanım
            [şartları/koşulları] | künye | kvkk [aydınlatma metni/] | kişisel verilerin korunması
        """,
        "zh": """
            版权所有 | 版权声明 | 免责声明 | 隐私政策 | 用户协议 | 法律声明 | 版权所有 不得转载 | 未经授权禁止转载 |
            服务条款
        """,
        "ja": """
            無断転載禁止 | 無断転載を禁じます | 無断転載を禁ず | プライバシーポリシー | 利用規約 | 個人情報保護方針
            | 著作権について | 特定商取引法に基づく表記 | 免責事項
        """,
        "uk": """
            [всі/усі] права захищені | [всі/усі] права застережені | політика конфіденційності | умови використання |
            передрук заборонено
        """,
        "ro": """
            toate drepturile rezervate | politica de confidențialitate | termeni și condiții | preluarea fără acord
            este interzisă
        """,
        "hu": """
            minden jog fenntartva | adatvédelem | adatvédelmi [tájékoztató/nyilatkozat/szabályzat] | felhasználási
            feltételek | impresszum
        """,
        "el": """
            με την επιφύλαξη παντός δικαιώματος | όροι χρήσης | πολιτική [απορρήτου/cookies] | απαγορεύεται η
            αναδημοσίευση
        """,
        "ar": """
            جميع الحقوق محفوظة | كافة الحقوق محفوظة | سياسة الخصوصية | شروط الاستخدام | الشروط والأحكام | حقوق النشر
            محفوظة
        """,
        "he": "כל הזכויות שמורות | מדיניות פרטיות | תנאי שימוש | תקנון | הצהרת נגישות",
        "fa": """
            تمامی حقوق محفوظ است | کلیه حقوق محفوظ است | تمام حقوق محفوظ است | کلیه حقوق این سایت محفوظ است | نقل مطالب
            با ذکر منبع بلامانع است
        """,
        "hi": "सर्वाधिकार सुरक्षित | गोपनीयता नीति | नियम और शर्तें | सभी अधिकार सुरक्षित",
        "ko": "무단 전재 및 재배포 금지 | 무단전재 및 재배포 금지 | 무단전재-재배포 금지 | 무단전재 재배포 금지 | 개인정보처리방침 | 개인정보 처리방침 | 이용약관 | 청소년보호정책",
        "vi": "giữ bản quyền nội dung | [mọi/tất cả các] quyền được bảo lưu | điều khoản sử dụng | chính sách bảo mật",
        "id": """
            hak cipta dilindungi [undang-undang/] | kebijakan privasi | pedoman media siber | syarat dan ketentuan |
            ketentuan layanan
        """,
    },
)

WORDS = Lexicon(
    "legal-line",
    "menu",
    0.9,
    "a footer's word",
    {
        "en": """
            privacy | terms | legal | copyright | conditions | cookies | accessibility | compliance | corrections |
            licensing | permissions | [screengrab/contributed/supplied/handout] | ai [summary/overview/key
            points/highlights] | [gamble/drink/bet/enjoy] responsibly | [t&cs/t&c's/terms/terms and conditions] apply
            | [alcohol consumption/consumption of alcohol/smoking/tobacco] is injurious to health | [capital/your
            capital is/your capital may be] at risk | past performance is [not a/no]
            [guarantee/indicator/indication/guide] of future [results/performance/returns] | [why trust us/why you can
            trust us/our testing process/our review process/our editorial process/how we test/how we choose/how we
            rate/how we review] | editorial [independence/integrity/note/process/mission/charter/promise] | [press
            council of ireland/office of the press ombudsman/press ombudsman/independent press standards
            organisation/journalistic standards/trust project/behind the story/about this story/how we reported this
            story/methodology] | [refund/shipping/return/returns/delivery/cancellation] policy |
            [pti/ians/ani/afp/aap/reuters/dpa/efe/xinhua/agencies/ap/pa media/uni/bernama]
        """,
        "de": """
            recht | compliance | kündigen | bedingungen | transparenz | lizenz |
            [symbolbild/archivbild/symbolfoto/archivfoto/symbolgrafik/beispielbild/themenbild/genrebild/archivaufnahme/sujetbild/serviervorschlag/ki-symbolbild]
            | [spielen mit verantwortung/verantwortungsvoll spielen/agb gelten/#+ agb gelten/es gelten die agb] |
            [frühere/vergangene] wertentwicklungen [sind kein verlässlicher indikator für die zukunft/lassen keine
            rückschlüsse auf die künftige wertentwicklung zu/sind keine garantie für die zukunft] |
            [dpa/apa/sda/keystone-sda/afp/rtr/reuters/sid/epd/kna/dts/ots/dapd/red/mit material der
            dpa/dpa-afx/awp/ap] | [so arbeiten wir/so arbeitet die redaktion/wie wir arbeiten/so testen wir/wie wir
            testen/unsere arbeitsweise/unsere methodik/fehlerkultur/korrekturen/so bewerten wir/warum sie uns
            vertrauen können]
        """,
        "fr": """
            confidentialité | mentions | cookies | [déontologie/transparence/plan média/impressum/crédits/à consommer
            avec modération/droit de réponse/dépôt légal]
        """,
        "es": "privacidad | términos | legales | cookies | transparencia",
        "it": """
            privacy | termini | cookie | copyright | [credits/crediti/netiquette/note/colophon/trasparenza/legale] |
            [come lavoriamo/il nostro metodo/carta etica]
        """,
        "pt": """
            privacidade | termos | cookies | [errata/copyright/direitos
            autorais/lgpd/regulamento/imprensa/ombudsman] | [como fazemos as avaliações/como testamos/por que confiar
            em nós/porquê confiar em nós/como avaliamos os produtos/conheça nossos princípios editoriais/saiba como
            fazemos jornalismo] | [divulgação/assessoria/reprodução/lusa/agência lusa/agência brasil/redação/da
            redação/agências] | [como trabalhamos/como verificamos/nossa metodologia]
        """,
        "nl": """
            privacy | voorwaarden | copyright |
            [illustratiebeeld/illustratiefoto/archieffoto/archiefbeeld/sfeerbeeld/themabeeld/stockfoto/stockbeeld/symboolfoto/themafoto/illustratie]
            | [hoofdredacteur/hoofdredactie/eindredactie/uitgever/redactieadres]
        """,
        "pl": """
            prywatność | rodo | cookies | [wydawca/korekta/opracowanie/metryczka/metadane/stopka redakcyjna/zespół]
        """,
    },
)

OPENINGS = Lexicon(
    "legal-line",
    "sentence",
    0.9,
    "a legal line",
    {
        "en": """
            a version of this [article/story/column/review/obituary] [appears/appeared/ran/will appear] in print |
            this is an archived [article/story] and the information in [it/the article/the story] |
            this content is [created and maintained by a third party/imported from {network}] |
            this [press/news/] release [contains/includes] forward-looking | neither tsx venture exchange nor its |
            disclaimer: the [views/opinions/information/content/statements] | disclaimer: this
            [article/story/content/post] | [except for the headline, this/this] [story/article/report] has not been
            edited by | [except for the headline, this/this] [story/article] is [published/auto-generated] from a
            syndicated feed | all rights reserved | all content [is/©/copyright] [copyright/the property/protected] |
            all [material/content/contents/text/articles] [on this/in this/copyright] [site/website/publication] |
            this [material/story/article/content/report/document/page] [may not be/is copyright/is protected by
            copyright/is © /is copyrighted] [published/reproduced/republished/redistributed/copied/protected] | no
            part of this [publication/site/website/article/page/content/story/report/material] may be | reproduction
            in whole or part | reproduction of [this/any] [part/article/content/material] | reproduction is prohibited
            | reproduction without permission | reproduction prohibited | republication [is/of this] | use of this
            [site/website] [constitutes/signifies/is subject/indicates] | use of and/or registration on any portion of
            this site | your use of this [site/website] | by using this [site/website], | the material on this site |
            the content on this [site/website] | the views expressed [in this article/in this column/in this piece/in
            this post/here] are [those of/the author's/solely/not] | the [views/opinions] [and opinions/] expressed
            [in this/by the author/on this/here/are those of/above/herein] | opinions expressed [in this/by
            contributors/by the author/by readers/are those/here] | this [article/story/post/report/piece] [does
            not/reflects the views/represents the views/is the opinion] [reflect/necessarily/constitute/represent/of
            the] | disclosure: this [article/post/page/site] [contains/may contain] | this
            [article/post/page/site/story] [contains/may contain] affiliate | we [may/earn/will/sometimes/]
            [earn/receive/get] a [small/] commission | if you [buy/click/purchase/make a purchase] [something/on a
            link/through/using/anything/a product] [through/from/using/links/and/via] | when you [buy/purchase/shop]
            through [our/links/] | this [site/website/page/material/information/article] is [protected by
            recaptcha/for informational purposes/for general information/provided for/intended for/not intended/for
            information] | this site is protected by recaptcha | [company registered/registered] in [england/england
            and wales/england & wales/scotland/ireland/the uk] [# /no #/no. #/no: #/number/company/under] | registered
            [office/company/charity/address]: | registered [charity/company] [no #/no. #/no: #/number] | company
            [registration/reg/reg.] [no #/no. #/no: #/number] | company [no #/no. #/no: #] | vat [no #/no. #/no:
            #/number/reg/registration no/registration number/registration #] | abn # | abn: # | acn # | is a
            registered trademark of | data [is/are/] delayed [by #/by at least/at least/#] | market data [provided
            by/delayed/by/is provided by/is delayed] | quotes [displayed in real/delayed/are delayed by/are delayed at
            least] | stock quotes [delayed/are delayed/provided by] | powered and implemented by | fund data provided
            by | to the extent permitted by law | copyright law prohibits | licensed under a creative commons | this
            work is licensed under | this [article/work/post/content/blog] is [licensed/published/republished/made
            available] under a | except where otherwise noted | unless otherwise [noted/stated/indicated],
            [all/content/the] | fair use notice | the information [on/contained in/provided on] this [site/website] |
            this information is not intended | we are not responsible for the content of external |
            [nutrition/nutritional] [information/facts/info] is [an estimate/only an estimate/automatically
            calculated] | this transcript [was/is] [auto-generated/automatically
            generated/generated/created/computer-generated/produced] | transcripts [are created using/are generated
            using/may contain errors/are auto-generated] | this audio [was/is] [generated by/generated using/created
            using/ai-generated/auto-generated/produced using/machine-generated] | the audio version of this
            [article/story] [is/was] | the voice you hear [is/in this] | this [article/story/summary] was
            [generated/created/translated/produced] using [ai/artificial intelligence] | this [article/story/content]
            was [written/produced/created] with the [help/assistance] of ai | this [article/story/content/text] [has
            been/was] [automatically/machine/ai] translated | this is [a machine/an automatic/a computer/an
            ai-generated/an ai] [translation/summary] | ai [can/may] make mistakes[, so/. check/. please/. always] |
            this ai-generated [summary/content/article/text/overview] | summaries are [generated/created/powered]
            [by/using] | our [editors/newsroom/journalists] [use/uses/have used] ai | for free and confidential
            support call | must be #+ and present in | new customers only[. / and/, /: ] | [all odds/betting odds]
            [correct/accurate/courtesy/provided/subject] | odds are correct at | [if you/when you] [sign up/place a
            bet/bet/register] through [our/these/the] links | you must be of legal drinking age | this
            [article/content/site/information] is not [a substitute for/intended to be a substitute/intended to
            diagnose/intended to replace/intended as medical/a replacement for] | this
            [article/story/content/information] is not [financial/investment/legal/medical/professional] advice | this
            [article/content] is for [informational/educational/general informational/general information/information]
            purposes | the information [provided here/in this article/provided in this article/presented here] is
            [for/not/general/intended/of a] | [medically/clinically/expert/scientifically] reviewed by | this content,
            including advice[, / gives] | recommendations, suggestions, views and opinions | the views and investment
            tips expressed by | users are advised to check with | readers are advised to
            [consult/verify/make/exercise/do their] | [investments in securities market/investment in securities
            market/mutual fund investments] are subject to market risk[s/], [read/please] | don't invest unless you're
            prepared to lose | nothing [in this article/on this site/on this website/contained herein/in this
            publication] [constitutes/should be/is intended] | disclosure: [the author/at the time/none of/the
            writer/i am/i have/no positions/we have/i do not] | i/we have [no/a beneficial] | the author [has no
            position/holds no position/does not own shares/owns shares/has no business relationship/does not hold] |
            any [advice/information] [contained/provided] [in/on] this [website/article/site] is general | [read more
            about/learn more about/find out/find out more about/see/learn] how we [test/review/rate/make money] | the
            offers that appear on this [site/page] are | [opinions/reviews] expressed here are [author's/the
            author's/ours] alone | if you have a complaint about [this article/our/the editorial/a story] | this
            [newspaper/website/publication] adheres to the | this website and [associated/its associated] newspapers
            adhere to | [we are/this site is/this website is/this newspaper is] regulated by ipso | this
            [publication/newspaper/website] [is a member of/supports the work of] the press | this website follows the
            [dnpa/code/ethics] | this story was originally published by | copyright [©/(c)/© the] # | [©/(c)]
            copyright # | © # [the/by/all/cable/associated/bloomberg/reuters/thomson/agence] | this
            [article/essay/story/piece] [originally/first] appeared [in/on/at] |
            [republished/reprinted/reproduced/published] with [permission/the permission/kind permission] | read the
            original [article/story/version/post] [here/on/at/in] | this [article/story] is republished
            [from/under/with] | you are free to [republish/share/copy] [this/our] | for
            [reprints/syndication/permissions/reprint rights] [please/contact/or] | for licensing [please/contact] |
            [material/content/articles] from this [website/publication] may not be | all trademarks [are the/and
            registered/and copyrights/mentioned] | use of this [site/website] [assumes/implies/means/is
            governed/denotes] | website [designed/developed/built/hosted/powered/maintained] by | we acknowledge [the
            traditional/aboriginal/australia's first/first nations/and pay respect] | in the spirit of
            reconciliation[, we/ we] | this service may include material from | aest = australian eastern standard
            time | the issuer is solely responsible for the content of this | view [source version/original content]
            [on/to/:/with] | this [press release/news release/announcement] [was/is]
            [issued/published/distributed/disseminated] by | with inputs from
            [pti/ani/ians/agencies/reuters/afp/ap/bureau/uni/agency/our] | this is an unedited and auto | this
            [report/story/article/copy] has been [auto-generated/published from/sourced from/taken from] | additional
            [reporting/reporting and writing/research/editing] by | this report by [the canadian press/the associated
            press] was first published | the opinions expressed [in this/by contributors/by the/here/are those] | the
            views [in this/expressed are/and opinions in/and opinions of] [column/article/those/the author/blog] |
            [views/opinions] [expressed/published] are [personal/the author's/those/his own/her own/their own] | this
            is an [opinion/op-ed] [piece/column/article][. / and/ by] | this [column/article/piece/post]
            [represents/reflects] the [views/opinions/opinion] of | [columns/letters/op-eds/commentaries]
            [reflect/represent/express] the [views/opinions] of |
            [note:/editor's note:/disclosure:/] this [article/story/text/content/page] [was/has been/is]
            [translated/generated] [automatically/by machine/by ai/with ai/with the help of ai/using ai/with the help of
            artificial] | [note:/editor's note:] this [article/story/text/content] [was/has been]
            [automatically/machine/ai] translated
        """,
        "de": """
            alle rechte vorbehalten | alle inhalte [dieser website/dieser webseite/dieser seite/auf dieser/dieses
            angebots/sind urheberrechtlich] | alle angaben ohne gewähr | alle texte, [bilder/fotos/grafiken] |
            nachdruck [verboten/und/, auch/nur/oder] | vervielfältigung [nur/und/oder] | dieser
            [artikel/text/beitrag/inhalt] [ist/steht/gibt/wurde] [urheberrechtlich/unter/die meinung/lizenziert/unter
            der] | dieses [blog/werk/material] steht unter | der inhalt dieser seite steht | dieser [artikel/beitrag]
            [gibt/spiegelt] die meinung | beitrag gibt die meinung | die inhalte dieser [seite/website/webseite] | für
            den inhalt [externer/verlinkter/der verlinkten/dieser] | für die inhalte [externer/verlinkter/der] | für
            links auf dieser seite | trotz sorgfältiger [inhaltlicher kontrolle/kontrolle übernehmen] | keine
            [haftung/gewähr] für | keine anlageberatung | die mit [einem/dem] [stern/einkaufswagen/symbol/*]
            [gekennzeichneten/markierten] links | bei den mit * | bei [einem/] kauf[en/] über
            [diese/unsere/diesen/die] [links/link] | wenn sie [über/auf] [einen/diesen/diese/solche] [link/links/einen
            solchen] [etwas/klicken/kaufen] | dieser artikel enthält affiliate | dieser beitrag enthält affiliate |
            affiliate[-/]links | haftungsausschluss: | ust-id | ust.-id | umsatzsteuer-id | registergericht: |
            handelsregister: | geschäftsführer: | verantwortlich [i.s.d./im sinne des presserechts/im sinne des §/im
            sinne von §/gemäss §/für den inhalt/nach §/i. s. d.] | v.i.s.d.p | kurse [in echtzeit/werden
            zeitverzögert/sind zeitverzögert/werden mindestens # minuten/sind mindestens # minuten] | alle kurse
            [zeitverzögert/ohne gewähr/mindestens # minuten] | dieses transkript [wurde/ist/kann] | [diese
            audioversion/die audioversion/diese audio-version/die audioversion dieses artikels] wurde
            [künstlich/automatisch/mit ki/von einer] | dieser [artikel/text/beitrag] wurde [mithilfe/mit hilfe/mit
            unterstützung/unter einsatz] [von ki/künstlicher intelligenz] | diese [zusammenfassung/übersetzung] wurde
            [mithilfe/mit hilfe/automatisch/maschinell/von einer ki/von ki] | dieser [artikel/text/beitrag] wurde
            [automatisch/maschinell/mit ki/von ki] [übersetzt/erstellt] | [ki-generierte
            inhalte/ki-antworten/ki-zusammenfassungen] können [fehler/ungenau/fehlerhaft] | [mehr dazu/mehr
            darüber/alle informationen dazu], wie wir [ki/künstliche] | glücksspiel kann süchtig machen.
            [hilfe/infos/spielteilnahme/bitte] | spielteilnahme [ab/erst ab] # | [alle/sämtliche] quoten [ohne
            gewähr/unterliegen schwankungen/können sich ändern] | [dieser artikel/dieser beitrag/dieser text] [ersetzt
            keine/ersetzt keinen/ersetzt nicht/stellt keine/dient nur/dient ausschließlich/dient lediglich] | [dieser
            artikel/dieser beitrag] enthält nur allgemeine | die [auf dieser seite/in diesem artikel/in diesem
            beitrag] [bereitgestellten/dargestellten/enthaltenen/veröffentlichten] [informationen/inhalte] | die
            inhalte dienen [ausschließlich der/lediglich der/nur der/nicht der] | bitte beachten sie [unseren/den/auch
            unseren/auch den] [haftungsausschluss/disclaimer/risikohinweis] | hinweis auf
            [mögliche/potenzielle/potentielle/bestehende/] interessenkonflikte | der [autor/verfasser] [hält/besitzt]
            [keine/zum zeitpunkt] [aktien/positionen/der veröffentlichung] | der vorstand und mehrheitsinhaber der
            herausgeberin | [dieser artikel/dieser beitrag/diese veröffentlichung] [ist keine/stellt keine]
            [anlageberatung/anlageempfehlung/kaufempfehlung] | cfd sind komplexe instrumente | # % der
            [kleinanlegerkonten/privatanlegerkonten/privatanleger] | dieser [artikel/text/beitrag] [ist
            zuerst/erschien zuerst/wurde zuerst/erschien im original/ist im original] |
            [kursdaten/börsendaten/kursinformationen] [werden/sind] [mindestens #/um #/zeitverzögert/mit # minuten] |
            der rechtsweg ist ausgeschlossen | [copyright/copyright by] [©/(c)] # | © # [dpa/apa/sda/afp/keystone/die]
            | © [dpa-infocom/dpa/apa/keystone-sda], dpa:# | mit [material/agenturmaterial/inhalten/informationen] [der
            dpa/von dpa/der apa/der sda/von afp/der nachrichtenagentur] | verwendete quellen:
            [nachrichtenagentur/eigene/mit material/dpa] | dies[er text/er artikel/e meldung/er beitrag] [basiert
            auf/beruht auf/enthält] [einer meldung der/agenturmaterial] | diese meldung ist [teil eines
            automatisierten/aus dem automatischen/eine direkt übernommene] | [die redaktion hat/dieser text wurde von
            der redaktion/der text wurde von der redaktion] [diesen text nicht/diesen beitrag nicht/nicht
            bearbeitet/nicht geprüft] | ots-originaltext presseaussendung unter | dieser [text/beitrag/artikel]
            [steht/erscheint] unter [einer/der] [creative/cc] | [dieser inhalt/dieser beitrag/diese seite] ist
            urheberrechtlich | [die/jede/jegliche] [weiterverwendung/vervielfältigung/verwertung] [dieser inhalte/ohne
            vorherige] | die [nutzung/verwendung] der inhalte für [text/das training/ki/kommerzielles] | die verlage
            behalten sich die nutzung | [möchten sie/wollen sie] diesen [artikel/text/beitrag]
            [weiterverwenden/nachdrucken/lizenzieren] | medieninhaber und [herausgeber/verleger/hersteller] |
            verantwortlich für [den inhalt/diesen inhalt/diesen beitrag/diese seite] | redaktionell verantwortlich
            [für/gemäss/nach/ist] | dieser [gastbeitrag/kommentar/gastkommentar/meinungsbeitrag] [gibt/spiegelt] [die
            meinung/nicht/die persönliche] | [gastbeiträge/gastkommentare/namentlich gekennzeichnete beiträge]
            [geben/spiegeln] [die meinung/nicht/ausschließlich] | mehr [über unsere arbeitsweise/zu unserer
            arbeitsweise/zu unseren redaktionellen/dazu, wie wir testen/dazu, wie wir arbeiten/über unsere
            redaktionellen] | [anmerkung/hinweis] der redaktion: dieser [artikel/text] [wurde/erschien]
            [zuerst/erstmals/bereits] | dieser [artikel/text/beitrag] wurde [erstmals/ursprünglich] [am #/im
            #/veröffentlicht] | [aus gründen der/zur besseren] [besseren lesbarkeit/lesbarkeit wird/lesbarkeit
            verwenden/lesbarkeit wurde] | die redaktion ist nicht verantwortlich für | wir sind nicht
            [verantwortlich/haftbar] für [die inhalte/den inhalt/inhalte] | für [externe/verlinkte]
            [inhalte/links/seiten] [übernehmen/übernimmt/wird/ist] | für unverlangt eingesandte | wir [bekennen uns
            zum/sind mitglied im/verpflichten uns den/halten uns an den]
            [pressekodex/presserat/publizistischen/presse-kodex/ehrenkodex/grundsätzen] |
            [hinweis:/transparenzhinweis:/anmerkung:/] dieser [artikel/text/beitrag] wurde [mit ki-unterstützung/mit
            ki-hilfe/ki-gestützt/mit hilfe künstlicher/mithilfe künstlicher] | [hinweis:/transparenzhinweis:/anmerkung:]
            dieser [artikel/text/beitrag] wurde [mithilfe/mit hilfe/mit unterstützung/unter einsatz] [von ki/künstlicher
            intelligenz/einer ki] | [hinweis:/transparenzhinweis:/anmerkung:] dieser [artikel/text/beitrag] wurde
            [automatisch/maschinell/mit ki/von ki] [übersetzt/erstellt] | dieser [artikel/text/beitrag] wurde mit hilfe
            von künstlicher
            | leserbriefe geben nicht [unbedingt/notwendigerweise/] | die zuschriften geben nicht | die redaktion behält
            sich [vor/das recht vor/kürzungen/das recht auf] | dieser [text/artikel/beitrag] wurde mit
            [hilfe/unterstützung] von ki
        """,
        "fr": """
            tous droits réservés | tous droits de [reproduction/diffusion] | reproduction [interdite/totale ou
            partielle/, même/partielle ou totale] | les [opinions exprimées/propos exprimés/points de vue
            exprimés/commentaires exprimés] [ici/dans cet article/dans cette tribune/dans cette chronique/n'engagent]
            | les textes publiés [ici/dans cette] | cet article [est/a été] [protégé/publié sous licence/publié sous
            une/republié] | en application de la loi | conformément à la loi [informatique/n°] | siège social : |
            directeur de la publication : | commission paritaire[ :/ n° :/ n°/] # | [sas/sarl] au capital de | cet
            article a été [généré/rédigé/produit] [par une/par l'/avec l'aide de l'/à l'aide de l'] intelligence
            artificielle | [ce/cet] [texte/article/contenu] a été traduit [automatiquement/par une intelligence
            artificielle/à l'aide d'un outil/par une machine] | [ce résumé/cette synthèse] a été [généré/générée]
            [par/automatiquement/avec/à l'aide de] | cette traduction a été [générée/réalisée/effectuée]
            [automatiquement/par/à l'aide] | [ce contenu/cet article] a été [créé/rédigé/produit] avec
            [l'aide/l'assistance] de l'[ia/intelligence artificielle] | jouer comporte des risques | [cet article/le
            contenu de cet article/ce site] ne [constitue/saurait constituer] [pas/en aucun cas] un conseil | les
            informations [contenues/présentées/fournies/publiées] [dans cet article/sur ce site/sur cette page/dans ce
            contenu] | [cet article/ce contenu/ces informations/cette page] ne [remplace/remplacent/saurait
            remplacer/se substitue/sauraient se substituer] | [cette tribune/cette chronique/ce billet/ce texte/cet
            éditorial] n'engage que [son auteur/ses auteurs/leurs auteurs/son autrice] | les [propos/textes/avis]
            [tenus/exprimés/publiés] dans cette [rubrique/tribune] | [les/leurs] [analyses/positions/opinions]
            [ci-dessus/présentées ici/publiées ici] n'engagent | [le contenu/la publication] de cette
            [tribune/lettre/chronique] n'engage [pas/en rien] | ce texte fait partie de [notre section/la
            section/notre rubrique/notre cahier/notre infolettre] | ce texte fait partie du cahier
            [spécial/thématique] | ce [contenu spécial/contenu/cahier] a été [produit/réalisé] par l'équipe [des
            publications/du contenu/commerciale/des contenus] | pour proposer [un texte/une tribune/une lettre/un
            article/une chronique] | vous [souhaitez/voulez] [nous/] proposer [une tribune/un texte/une lettre] | [cet
            article/ce texte/ce reportage] est [extrait/tiré/issu] du [numéro/magazine] | [cet article/ce texte/cet
            entretien] [a été publié/est initialement paru/est paru] dans le [numéro/magazine] | retrouvez [cet
            article/cette enquête/ce dossier/cette interview] [dans le/en intégralité/dans son intégralité/dans notre]
            | [cet article/ce texte] est republié [à partir/sous licence/avec l'autorisation/dans le cadre] | [cet
            article/ce contenu/ce texte] est [mis à disposition/diffusé/placé] [sous/selon les termes] | pour toute
            [demande de reproduction/reproduction/demande de réutilisation/utilisation de nos contenus] | [vous
            souhaitez/pour] [republier/reproduire/réutiliser] [cet article/nos articles/nos contenus] | [la
            reproduction/la copie/l'utilisation/la diffusion] [de cet article/de nos contenus/de nos articles] | toute
            [utilisation/exploitation/reprise] [de nos contenus/de cet article/du contenu] | [si/en cas de reprise]
            vous [reprenez/citez/utilisez] cet article | [notre rédaction/la rédaction] utilise [parfois/] [des outils
            d'/l']intelligence artificielle | directeur de publication : | récépissé de [déclaration n°/dépôt légal] |
            [site/journal/magazine] édité par [la société/le groupe/l'association] | service de presse en ligne
            [reconnu/agréé] | [média/site/titre/quotidien] membre [du conseil/de l'association/du syndicat] |
            [note :/note de la rédaction :/à noter :] [ce/cet] [texte/article/contenu] a été [traduit/généré/rédigé]
            [automatiquement/par une/par l'/avec l'aide/à l'aide]
            | les [courriers/lettres] publiés n'engagent que | les lettres publiées n'engagent que | la rédaction se
            réserve le droit de | nous déclinons toute responsabilité | [ce texte/cet article] a été
            [rédigé/écrit/généré/produit/traduit] [à l'aide/avec l'aide] d'une ia | [ce texte/cet article] a été
            [rédigé/écrit/généré/produit/traduit] [à l'aide/avec l'aide] de l'intelligence artificielle
        """,
        "es": """
            todos los derechos reservados | © todos los derechos | reservados todos los derechos | queda prohibida
            [la/toda/su] reproducción | prohibida [su/la] reproducción | prohibida la reproducción | se prohíbe la
            reproducción | las opiniones [expresadas/vertidas] [aquí/en este/en esta/en estos/por los autores/por los
            columnistas/por los lectores/son personales/son responsabilidad] | los artículos [firmados/de opinión] son
            | el contenido de este [sitio/artículo] | este [contenido/artículo/sitio] está [protegido/bajo/publicado
            bajo] | registro [dnda/de propiedad intelectual] | propietario: | domicilio legal: | director responsable:
            | edición nº | este [artículo/texto/contenido] [ha sido/fue] [generado/elaborado] con [ayuda de/la ayuda
            de] inteligencia artificial | este [artículo/texto/contenido] [ha sido/fue] traducido [automáticamente/con
            ayuda/con inteligencia artificial/mediante] | este resumen [ha sido/fue] [generado/creado/elaborado]
            [por/con/automáticamente/mediante] | esta traducción [ha sido/fue] [generada/realizada]
            [automáticamente/con/mediante/por] | [esta noticia/esta nota] [ha sido/fue] [generada/elaborada] [con
            asistencia/con inteligencia artificial/automáticamente] | la información contenida en [este artículo/esta
            nota/este sitio/esta página/esta web] | [este artículo/este contenido/esta información] no
            [sustituye/reemplaza/pretende sustituir] [la/el] | [este artículo/este contenido/esta nota] no
            [constituye/representa] una [recomendación/asesoría/oferta] | este artículo es
            [meramente/únicamente/solo/de carácter] informativo | jugar compulsivamente es | [las opiniones
            vertidas/los conceptos vertidos/los comentarios vertidos/las opiniones emitidas/las opiniones publicadas]
            en [esta columna/este artículo/este espacio/esta sección] | [esta columna/este artículo/esta
            publicación/este texto] [no refleja/no necesariamente refleja/refleja únicamente] [necesariamente/la] |
            [este texto/este artículo] es responsabilidad [exclusiva/única/del] | [las columnas/los textos/las
            columnas de opinión] [publicadas/publicados] en [esta sección/este espacio] | [este medio/este diario/este
            periódico/nuestro medio] no se [hace responsable/responsabiliza/identifica necesariamente] | [este
            artículo/esta nota/este texto/este reportaje] [fue publicado/fue publicada/se publicó] originalmente en |
            [esta nota/este reportaje/este artículo] [fue publicada/fue publicado/apareció] en la edición impresa |
            [este artículo/esta nota] se [republica/reproduce] [con permiso/con autorización/en colaboración/bajo
            licencia] | si [deseas/desea/quieres/querés] [reproducir/republicar] [este artículo/esta nota/nuestro
            contenido] | [puedes/puede/podés] republicar [este artículo/este contenido/nuestros artículos/esta nota] |
            [se autoriza/se permite/está permitida] la reproducción [siempre que se cite/citando/total o
            parcial/parcial/de este] | [para adquirir/si quieres adquirir] los derechos de [reproducción/esta/este] |
            [edición/número] n[°/º/ro.] # | [registro de propiedad intelectual/registro de la propiedad
            intelectual/registro nacional de derecho de autor] | [prohibida toda reproducción/prohibido el uso de este
            contenido/prohibida la copia de este contenido] [sin/total] | [esta noticia/esta nota] [ha sido/fue]
            [publicada/elaborada] [a partir de/con información de/por un servicio] | si quieres saber cómo
            [trabajamos/nos financiamos/verificamos] |
            [nota:/nota de la redacción:/aviso:] este [artículo/texto/contenido] [ha sido/fue]
            [traducido/generado/elaborado] [automáticamente/con ayuda/con la ayuda/con inteligencia/mediante/por una]
            | las cartas [publicadas/] no [reflejan/representan/expresan] | la redacción se reserva el derecho | el
            [diario/periódico] se reserva el derecho | [este texto/este artículo/esta nota] [se ha elaborado/ha sido
            elaborado/fue elaborada/fue elaborado] con ayuda de
        """,
        "it": """
            tutti i diritti [riservati/sono riservati/di riproduzione] | riproduzione [riservata/vietata/anche
            parziale] | © riproduzione | le opinioni espresse [in questo/in questa/in questi/qui/dagli autori/dai
            lettori] | testata [giornalistica iscritta/giornalistica registrata/registrata] | direttore responsabile:
            | [p.iva/p. iva/partita iva][:/ n./ it/: it/] # | [p.iva/p. iva/partita iva][: it#/ it#] | c.f. e p.iva |
            cod. fisc[./.:/] # | capitale sociale[:/ i.v./] [€/euro/#] | sede legale: | iscrizione al roc | questo
            articolo è stato tradotto [automaticamente/con l'ausilio/con l'aiuto/dall'inglese/da un
            sistema/grazie/mediante] | [questo testo/questo contenuto/il presente articolo] è stato tradotto
            [automaticamente/con l'ausilio/con l'aiuto/mediante] | articolo originale pubblicato [in inglese/su/da/il]
            | le quote [possono essere soggette/sono soggette/possono subire/sono aggiornate al] | i cfd sono
            strumenti [complessi/finanziari complessi] | messaggio pubblicitario con finalità promozionale | [potremmo
            ricevere/potremmo guadagnare/riceviamo/guadagniamo/percepiamo] una [piccola/] [commissione/percentuale] |
            in qualità di affiliato amazon | in qualità di affiliati amazon | [partecipiamo/il sito partecipa/questo
            sito partecipa] al programma [di affiliazione/affiliazione/affiliati/partner] | gli articoli firmati
            [impegnano/sono/esprimono/riflettono/rispecchiano] | salvo [diversa indicazione/diverse indicazioni/dove
            diversamente indicato/ove diversamente indicato], [i contenuti/tutti i contenuti/il contenuto/i testi] |
            [se i soggetti/qualora i soggetti/se gli autori/qualora gli autori] o [gli autori/i soggetti]
            [avessero/dovessero/fossero] | [la responsabilità editoriale/responsabilità editoriale] [di/e i
            contenuti/di quanto] [questo/di cui/pubblicato/contenuto] | contributi incassati nel # | questo sito è
            protetto da [recaptcha/hcaptcha/] | [il riassunto/questo riassunto] è stato [generato/creato/prodotto]
            [dall'intelligenza/con l'intelligenza/automaticamente/dall'ia] | [questa sintesi/la sintesi] è stata
            [generata/creata/prodotta] [dall'intelligenza/con l'intelligenza/automaticamente/dall'ia] | le
            informazioni [fornite/qui contenute/qui riportate/pubblicate] non [sostituiscono/intendono/possono
            sostituire/devono sostituire] | i contenuti di [questo sito/questa pagina/questo articolo] [non
            sostituiscono/hanno solo/hanno scopo/hanno carattere] | [questo articolo/quanto riportato/il presente
            articolo/questo contenuto] non [costituisce/rappresenta] [un consiglio/consulenza/in alcun modo] |
            [avvertenza/avviso/disclaimer]: [le informazioni/i contenuti/il contenuto/questo articolo/il presente/le
            opinioni] | [in questo articolo/in questa pagina/in questo post] [sono/potrebbero essere] presenti [dei/]
            link [di affiliazione/affiliati] | [acquistando/comprando] [tramite/attraverso/da] [i nostri/questi/uno di
            questi] link | le opinioni [espresse/contenute] in [questo articolo/questo contributo/questa rubrica]
            [sono/appartengono/non/rappresentano] | [è vietata/vietata/è severamente vietata/è consentita] la
            riproduzione [anche parziale/, anche parziale/totale o parziale/dei testi/dei contenuti] | [i contenuti/i
            testi/le foto/le immagini/testi e immagini] [di questo sito/presenti su questo sito/pubblicati su questo
            sito] sono | [questo articolo/questo contenuto/il testo/questo testo] è
            [distribuito/pubblicato/rilasciato] [con/sotto] licenza | [iscritto/iscritta/iscrizione/n. iscrizione] al
            [r.o.c./registro operatori/roc/registro degli operatori] | [questo blog/questo sito/il presente sito/il
            presente blog] non rappresenta una testata | [la testata/questa testata/il quotidiano] aderisce
            [all'istituto di autodisciplina/allo iap/all'istituto dell'autodisciplina] | [quotazioni/i dati di
            borsa/le quotazioni] [ritardate/sono ritardati/sono ritardate/differite] di | [dati/quotazioni] [di
            borsa/in tempo reale/di mercato] [forniti/fornite] da | le informazioni [contenute/riportate] in [questo
            articolo/questa pagina/questo sito] [hanno/non/sono] | [questo articolo/il presente articolo/questo
            contenuto] ha [scopo/finalità/uno scopo/solo scopo] [informativo/puramente] | [questo articolo/questo
            post] [contiene/può contenere/potrebbe contenere] link [di affiliazione/affiliati/in
            affiliazione/sponsorizzati] | [i prezzi/prezzi e disponibilità] [indicati/riportati] [potrebbero/possono]
            [subire/variare/cambiare] | [il presente contributo/questo intervento/questo contributo]
            [riflette/rispecchia/esprime/rappresenta] [esclusivamente/l'opinione] | [l'editore/la redazione/la
            testata] [non si assume/declina] [alcuna/ogni] responsabilità [per/in] | [le foto/le immagini/le
            fotografie/foto e video] [presenti/pubblicate/utilizzate] su [questo sito/questo blog] | [questo
            comunicato/il testo/questo testo] non è stato [rielaborato/modificato/redatto] dalla redazione |
            [periodico/quotidiano/giornale] [online/telematico] [registrato/iscritto] [al/presso] | [la testata/questa
            testata/la società editrice] [fruisce/beneficia] dei contributi | se [acquisti/compri] [un
            prodotto/qualcosa/] tramite [i nostri/questi/uno di questi] link | i prodotti consigliati [in questo
            articolo/in questa pagina/] sono [selezionati/stati selezionati/scelti] | questo
            [articolo/contenuto/testo] è stato [generato/realizzato/scritto] con [il supporto dell'ia/il supporto
            dell'intelligenza] | per [i diritti di riproduzione/richiedere l'autorizzazione/ripubblicare
            questo/ripubblicare l'] | [puoi ripubblicare/è possibile ripubblicare/puoi riprodurre]
            [questo/quest'/gratuitamente/l'articolo] | [questa opera/quest'opera/opera] è distribuita con licenza |
            copyright © [#/#-#] | [questo articolo è stato/il contenuto è stato/articolo] [revisionato da/verificato
            da/sottoposto a verifica/scritto e revisionato] | [abbiamo aggiornato/l'articolo viene aggiornato/questa
            guida viene aggiornata/questa pagina viene aggiornata] [questo/regolarmente/periodicamente/ogni] | [questo
            articolo/questo testo] è [apparso originariamente/uscito originariamente/stato pubblicato
            originariamente/stato pubblicato per la prima volta] | l'editore [è a disposizione/resta a
            disposizione/rimane a disposizione] [degli/per] | [le recensioni/le schede] [pubblicate su/che leggi su]
            questo sito | [la nostra redazione/il nostro team/un nostro esperto]
            [testa/seleziona/prova/verifica/aggiorna] |
            [nota:/avvertenza:] questo [articolo/testo/contenuto] è stato [tradotto/generato] [automaticamente/con
            l'ausilio/con l'aiuto/mediante]
            | le lettere [pubblicate/] non [riflettono/rappresentano] | la redazione si riserva | questo
            [testo/articolo] è stato realizzato con [l'aiuto/l'ausilio/il supporto] dell'intelligenza artificiale
        """,
        "pt": """
            todos os direitos [reservados/de reprodução] | é proibida a reprodução | proibida a reprodução |
            reprodução proibida | este [material/conteúdo] não pode ser | as opiniões [expressas/expressadas/emitidas]
            [aqui/neste/nesta/nestes/pelos autores/pelos colunistas/pelos leitores/em artigos] | os artigos [assinados
            são/assinados não/publicados neste/publicados nesta/publicados não/publicados são] | cnpj[:/] # | este
            [artigo/texto/conteúdo] foi [traduzido automaticamente/traduzido com/traduzido por/traduzido do
            inglês/traduzido a partir] | o resumo [foi/é] [gerado/feito/produzido] [por/com/automaticamente] | as
            informações [contidas/apresentadas/disponibilizadas] [neste artigo/nesta página/neste site/aqui] [não/têm]
            | [aviso/aviso legal/disclaimer]: [este conteúdo/este artigo/as informações/o conteúdo/este texto] |
            [podemos receber/poderemos receber/podemos ganhar/recebemos/ganhamos] uma [pequena/] [comissão] | como
            [associado da amazon/afiliado da amazon/associados da amazon/participante do programa de
            associados/participantes do programa de associados/participante do programa de afiliados] | [é permitida
            a/é autorizada a/permitida a/autorizada a] reprodução [desde/do/deste/dos/total/com] | [não é permitida
            a/é expressamente proibida a/está proibida a/fica proibida a] [reprodução/cópia/utilização] | exceto
            [onde/quando] [indicado/especificado] [o contrário/em contrário] | [você pode/pode/queremos que]
            republicar [este/nossos/nosso/gratuitamente] | copyright © [#/#-#] | este site é protegido [por/pelo]
            [recaptcha/hcaptcha] | com informações [da assessoria/de agências/das agências/da ascom/da agência brasil]
            | [este comunicado/este texto/este conteúdo/este press release] [é da responsabilidade/é da inteira
            responsabilidade/não foi editado/não foi verificado pela] | [esta reportagem/esta matéria/esta notícia]
            foi [traduzida/produzida/gerada] [com auxílio/com o auxílio] | este [artigo/texto/conteúdo] foi
            [gerado/produzido/escrito] com [o auxílio/auxílio] | [este artigo/este conteúdo/este texto] tem [caráter
            informativo/carácter informativo/fins informativos/finalidade informativa/caráter meramente/caráter
            exclusivamente/fins meramente] | [este artigo/este conteúdo/esta matéria] não [constitui
            recomendação/constitui aconselhamento/constitui uma/representa recomendação/substitui a consulta/substitui
            a avaliação/substitui o aconselhamento] | [os cfds são instrumentos/rentabilidade passada
            não/rentabilidades passadas não/rentabilidade obtida no passado] | [este artigo/este post/esta página/esta
            matéria] [contém/pode conter] links [de afiliados/de afiliado/afiliados] | [ao comprar/comprando] [pelos
            nossos/através dos nossos/por meio dos nossos/pelo nosso/através destes/por estes] [links/link] | este
            [site/portal] pode [receber uma comissão/ganhar uma comissão/receber comissão/receber alguma comissão] |
            os preços [e a disponibilidade/mencionados/indicados/informados/apresentados] [podem sofrer/podem
            variar/podem mudar/estão sujeitos] | [os/todos os] produtos [são/mencionados são/recomendados são]
            [selecionados de forma/escolhidos de forma/selecionados pela nossa/escolhidos pela nossa] | [este
            texto/este artigo/esta coluna] não [reflete/representa/expressa] necessariamente [a opinião/a posição] |
            [este texto/este artigo/esta coluna] [reflete exclusivamente/expressa exclusivamente/expressa apenas/é de
            responsabilidade/é de inteira responsabilidade/reflete a opinião] | os [textos assinados/artigos
            assinados/artigos de opinião/textos publicados nesta] [são de/não traduzem/não refletem/expressam/são da]
            | [as opiniões/a opinião] [dos colunistas/dos autores/dos leitores/do autor/do colunista] não | [o autor/a
            autora] escreve [segundo/de acordo com/ao abrigo do] [a antiga/o antigo/o novo/novo] | [a reprodução/a
            republicação] [total ou parcial deste/deste conteúdo/deste texto/deste material/parcial ou total/dos
            textos/sem autorização] | [este conteúdo/este artigo/este texto] [está licenciado/é publicado/está
            disponível/foi publicado] sob [uma/a] | este [artigo/texto] foi [publicado originalmente/originalmente
            publicado] [em/no/na/por] | [a nossa equipa/nossa equipe/a nossa redação/nosso time]
            [testa/avalia/verifica/seleciona] | [registado na erc/inscrito na erc/registo na erc/publicação registada
            na erc/inscrita na erc] [com o/sob o/n.º] | [sede da redação/sede do editor/sede de redação]: |
            [detentores de #% ou mais do capital/detentores de mais de #%/propriedade e editor:/proprietário e
            editor:] | se [comprar/você comprar] [algo/um produto/] [através dos/pelos/por meio dos] [nossos/links] |
            [todo o conteúdo/o conteúdo] [deste site/deste portal] [está protegido/é protegido/não pode/é de] |
            [conteúdo/artigo/texto] [revisado/verificado/revisto] [pela nossa/por nossa] | [artigo/texto] [corrigido
            às/atualizado às/alterado às/atualizado em/corrigido em] # | [em caso de litígio o/em caso de litígio, o]
            consumidor | [jornal filiado/jornal associado/veículo associado/portal associado/site associado] [à/ao/a] |
            [nota:/nota da redação:/aviso:/] este [artigo/texto/conteúdo] foi [traduzido/gerado/produzido]
            [automaticamente/com apoio de/com a ajuda de/com auxílio de/por] [ia/inteligência artificial] | [nota:/nota
            da redação:/aviso:/] este [artigo/texto/conteúdo] foi traduzido automaticamente
            | as cartas não [refletem/reflectem/representam] | a [redação/redacção] reserva-se o direito | o jornal
            reserva-se o direito | este [texto/artigo] foi [produzido/escrito/gerado/traduzido] com [a ajuda/ajuda/o
            auxílio/auxílio] de [inteligência artificial/ia]
        """,
        "nl": """
            alle rechten voorbehouden | overname zonder [toestemming/bronvermelding/voorafgaande] | niets uit deze
            [uitgave/website] mag | op dit artikel rust | dit artikel is [auteursrechtelijk/beschermd] | kvk
            [nummer/#] | btw[-/ ]nummer | [dit artikel/dit bericht/deze samenvatting/deze tekst] is
            [gemaakt/gegenereerd/geschreven] met [behulp van/hulp van] [ai] | [dit artikel/dit bericht/deze
            samenvatting/deze afbeelding] is met [behulp/hulp] van [ai/kunstmatige intelligentie/artificiële
            intelligentie] | [dit artikel/dit bericht/deze tekst/deze pagina] [is/werd] automatisch
            [vertaald/gegenereerd/geplaatst] | [dit artikel/dit bericht] [is/werd] uit het [engels/duits/frans]
            vertaald | ai kan fouten maken | [deze/onze] [ai-samenvatting/samenvatting] [kan fouten/is door] | [dit
            artikel/deze informatie/de informatie in dit artikel/de informatie op deze website] is [niet bedoeld
            als/geen] [medisch advies/beleggingsadvies/financieel advies] | [dit artikel/deze informatie/de informatie
            in dit artikel/de informatie op deze website] is [geen vervanging/niet bedoeld ter vervanging] | [deze/de]
            [column/informatie in deze column] is niet bedoeld als | de auteur [heeft geen positie/heeft posities/kan
            posities/belegt zelf] | raadpleeg bij [klachten/twijfel/gezondheidsklachten] altijd [een/je/uw]
            [arts/huisarts] | [aan dit artikel/aan deze informatie/aan de inhoud van dit artikel/aan deze pagina]
            kunnen geen rechten | [de mening/de meningen/de standpunten] in [dit artikel/deze column/deze
            bijdrage/deze blog] | [dit artikel/deze column/deze bijdrage/deze blog] [geeft/weerspiegelt/verwoordt]
            [niet noodzakelijk/de persoonlijke mening] | [columnisten/gastauteurs/opiniemakers/bloggers] [hebben de
            vrijheid/schrijven op persoonlijke titel/schrijven op eigen titel/schrijven in eigen naam] | de [auteur
            schrijft/auteurs schrijven] [deze bijdrage/dit stuk/deze column/dit artikel] [op persoonlijke titel/in
            eigen naam] | de redactie behoudt zich het recht [voor/toe] | plaatsing [betekent niet/houdt niet in] dat
            de redactie | [overname/verspreiding/verveelvoudiging/publicatie] van [dit artikel/artikelen/onze
            artikelen/deze tekst] | [niets van/niets op/niets uit] deze [website/site/publicatie/pagina] mag | zonder
            [voorafgaande/schriftelijke/voorafgaande schriftelijke/uitdrukkelijke] toestemming van de
            [uitgever/redactie/hoofdredactie] | op [alle/de/onze] [artikelen/foto's/teksten] [rust/berust] | wil je
            [dit artikel/tekst/een artikel/deze foto] [overnemen/overnemen of/hergebruiken/herpubliceren] | [wij/we]
            hebben geprobeerd [alle/de] [rechthebbenden] | [rechthebbenden die menen/rechthebbenden die wij
            niet/rechthebbenden die niet/wie meent rechthebbende te zijn] | [onze redactie/de redactie] [werkt
            onafhankelijk/kiest zelf/selecteert producten/bepaalt zelf] | [deze factcheck/dit artikel] [is gemaakt
            volgens/is geschreven volgens/voldoet aan onze] |
            [let op:/noot:/opmerking:/] dit [artikel/bericht/verhaal] [is/werd] [automatisch/machinaal/met ai/door
            ai/met behulp van ai] [vertaald/gegenereerd/gemaakt]
            | [ingezonden/] brieven geven niet | de redactie behoudt zich het recht voor | [deze tekst/dit artikel] is
            [gemaakt/geschreven/vertaald] met [behulp/hulp] van ai
        """,
        "pl": """
            wszelkie prawa zastrzeżone | wszystkie prawa zastrzeżone | materiał chroniony prawem | dalsze
            rozpowszechnianie [artykułu/artykułów/materiałów/treści/tekstów/depesz/bez zgody/wyłącznie za zgodą/tylko
            za zgodą] | kopiowanie [materiałów/treści/bez zgody/bez pisemnej] | przedruk [materiałów/bez zgody/bez
            pisemnej] | redakcja nie [ponosi/odpowiada/zwraca] | nip # | krs # | [artykuł/tekst/ten tekst/ten artykuł]
            powstał [z pomocą/przy pomocy/przy użyciu] [sztucznej inteligencji/ai] | [artykuł/tekst/materiał] został
            [przygotowany/stworzony] [z pomocą/z wykorzystaniem] [sztucznej inteligencji/ai] |
            [podsumowanie/streszczenie] [zostało wygenerowane/wygenerowane/zostało przygotowane/przygotowane] [przez]
            [ai/sztuczną inteligencję] | [ten artykuł/ten tekst/artykuł/tekst] został [automatycznie/przetłumaczony
            automatycznie/przetłumaczony maszynowo/przetłumaczony z] | [treści generowane przez/treść wygenerowana
            przez/odpowiedzi generowane przez] ai mogą | [artykuł/tekst/niniejszy artykuł/ten artykuł] [nie
            stanowi/nie zastępuje] [porady/rekomendacji/konsultacji] | [treści/informacje/materiały]
            [zawarte/publikowane/zamieszczone] [w serwisie/na portalu] | informacje zawarte [w artykule/w tym
            artykule/w niniejszym artykule/na stronie] [nie stanowią/nie zastępują/mają charakter/nie są] | [powyższy
            artykuł/powyższy tekst/powyższa analiza/niniejszy materiał/powyższe informacje] [nie stanowi/nie jest/nie
            są/ma charakter] | [redakcja/wydawca/serwis] [nie ponosi odpowiedzialności/nie bierze
            odpowiedzialności/nie odpowiada] za | #% rachunków [inwestorów detalicznych/detalicznych/cfd] |
            [opinie/poglądy/tezy] [wyrażone/zawarte/przedstawione] w [tekście/artykule] |
            [tekst/artykuł/felieton/komentarz] [wyraża opinię autora/wyraża poglądy autora/przedstawia opinię
            autora/jest opinią autora] | [poglądy autora/opinie autora/opinie autorów/poglądy autorów/publikowane
            opinie/publikowane teksty] nie [muszą/zawsze/są] | redakcja [nie zawsze podziela/nie zawsze zgadza się
            z/nie musi zgadzać się/nie identyfikuje się z/zastrzega sobie prawo/zastrzega prawo] | [tekstów
            niezamówionych/materiałów niezamówionych/materiałów nie zamówionych/nadesłanych materiałów/tekstów nie
            zamówionych] [redakcja nie/nie zwracamy/wydawca nie] | [tytuł/lead/śródtytuły/tytuł i lead/tytuł i
            śródtytuły] [pochodzą od/pochodzi od] redakcji | [twoje dane/państwa dane/podane dane] osobowe [będą/są]
            przetwarzane | [zabrania się/zabronione jest]
            [kopiowania/kopiowanie/rozpowszechniania/rozpowszechnianie/powielania/powielanie] [artykułów/materiałów] |
            jakiekolwiek [wykorzystanie/kopiowanie/wykorzystywanie/użycie lub wykorzystanie]
            [artykułu/artykułów/materiałów/utworów/całości lub] | [całość ani żadna część/żadna część tego
            utworu/żadna część tego serwisu/żadna część jak i całość] | [przedruk dozwolony/publikacja
            dozwolona/przedruk możliwy/cytowanie dozwolone] [wyłącznie/tylko/za podaniem/z podaniem/pod warunkiem] |
            [chcesz/chcą państwo] [wykorzystać/przedrukować/opublikować] [ten artykuł/ten tekst/nasz artykuł/nasz
            tekst] | [zdjęcie/fotografia/zdjęcia] [ma charakter poglądowy/ma charakter ilustracyjny/mają charakter
            poglądowy/mają charakter ilustracyjny/w artykule ma charakter/użyte w artykule/wykorzystane w artykule] |
            [nasza redakcja/nasz zespół/nasi redaktorzy/nasi eksperci] [niezależnie wybiera/niezależnie
            testuje/samodzielnie wybiera/dokłada wszelkich/dba o rzetelność/weryfikuje] | [artykuł został
            zweryfikowany/tekst został zweryfikowany/treść artykułu została zweryfikowana/artykuł zweryfikowany/treść
            zweryfikowana] przez | [publikacja dofinansowana/publikacja sfinansowana/portal dofinansowany/portal
            współfinansowany/artykuł współfinansowany] ze środków | [serwis/portal/wydawca] nie [odpowiada za
            treść/ponosi odpowiedzialności za treść] [komentarzy/reklam/ogłoszeń/opinii] | [źródłem artykułu/źródłem
            informacji/autorem zdjęcia/właścicielem zdjęcia] jest [serwis/portal/redakcja/agencja] |
            [uwaga:/nota:/] [ten tekst/ten artykuł/tekst/artykuł] został [przetłumaczony/wygenerowany]
            [automatycznie/maszynowo/przez ai/z pomocą ai/z pomocą sztucznej/przez sztuczną]
            | [listy/teksty] nie wyrażają opinii | redakcja zastrzega sobie prawo | redakcja nie zwraca | redakcja nie
            odpowiada za | [tekst/artykuł] powstał [z pomocą/przy pomocy/z wykorzystaniem] [sztucznej inteligencji/ai]
        """,
        "ru": """
            все права [на материалы/защищены/принадлежат] | использование материалов | перепечатка материалов | мнение
            [редакции/автора] может не | мнение авторов может | свидетельство о регистрации | учредитель: |
            зарегистрировано [федеральной/роскомнадзором]
        """,
        "sv": """
            citera oss gärna | ansvarig utgivare: | allt material [på denna/är skyddat/är upphovsrättsskyddat] |
            mångfaldigande av
        """,
        "da": "ansvarshavende | alt materiale [på denne/er beskyttet/er ophavsretligt] | © materialet",
        "no": """
            ansvarlig redaktør | alt innhold er [beskyttet/opphavsrettslig/opphavsrettsbeskyttet] | redaktør:
        """,
        "fi": "vastaava päätoimittaja | kaikki oikeudet pidätetään",
        "cs": """
            všechna práva vyhrazena | jakékoliv užití obsahu | publikování nebo [další/jakékoli] | kopírování a
            [šíření/rozšiřování]
        """,
        "tr": "tüm hakları saklıdır | bu sitede yayınlanan | sitemizde yayınlanan | izinsiz ve kaynak",
        "zh": """
            版权所有 | 未经授权[，/][不得/禁止/请勿] | 未经书面授权[，/][不得/禁止/请勿] | 版权声明： | 本网站所有 | 本文版权 | 免责声明： | 声明： | 本站声明 | 违法和不良信息举报 | 京icp |
            沪icp | 粤icp | 京公网安备 | 互联网新闻信息服务许可证
        """,
        "ja": "無断転載 | 記事・写真・図表などの無断 | 本サイトに掲載 | 当サイトに掲載",
    },
)

ANYWHERE = Lexicon(
    "legal-line",
    "anywhere",
    0.85,
    "a legal line",
    {
        "en": """
            all rights reserved | rights reserved. | published, broadcast, rewritten | without [prior/express/the
            express/the prior/express written/prior written/the prior written/written/our] [permission/consent] |
            creative commons attribution | registered in england | terms of [use/service] apply | privacy policy and
            terms of
        """,
        "de": "alle rechte vorbehalten | ohne [vorherige/ausdrückliche/schriftliche] [zustimmung/genehmigung]"
        " | [ersetzt/ersetzen] keine [ärztliche beratung/ärztliche diagnose/rechtsberatung/anlageberatung]",
        "fr": "tous droits réservés | tous droits de reproduction | ne [remplace/remplacent] pas [l'avis d'un médecin/un"
        " avis médical/une consultation médicale]",
        "es": "todos los derechos reservados | reproducción total o parcial | no [sustituye/sustituyen] [la opinión de un"
        " médico/la consulta médica/el consejo médico/al médico]",
        "it": "tutti i diritti riservati | riproduzione riservata | non [sostituisce/sostituiscono] il parere"
        " [del medico/medico/di un medico]",
        "pt": "todos os direitos reservados | reprodução total ou parcial | não [substitui/substituem] [a consulta médica/o"
        " aconselhamento médico/uma consulta médica]",
        "nl": "alle rechten voorbehouden | [vervangt/vervangen] geen medisch advies",
        "pl": "wszelkie prawa zastrzeżone | nie [zastępuje/zastępują] [porady lekarskiej/konsultacji lekarskiej/wizyty u"
        " lekarza]",
        "ru": "все права защищены",
        "tr": "hakları saklıdır",
        "zh": "版权所有 | 不得转载",
        "ja": "無断転載",
        "uk": "усі права захищені | всі права захищені",
        "ro": "toate drepturile rezervate",
        "hu": "minden jog fenntartva",
        "el": "επιφύλαξη παντός δικαιώματος",
        "ar": "الحقوق محفوظة",
        "he": "כל הזכויות שמורות",
        "fa": "حقوق محفوظ است",
        "ko": "재배포 금지 | 재배포를 금지합니다",
        "id": "hak cipta dilindungi",
    },
)

GAPPED = Lexicon(
    "legal-line",
    "gapped",
    0.85,
    "a legal line",
    {
        "en": """
            [unauthorised/unauthorized] [reproduction/use/copying/distribution] … [prohibited/forbidden] | materials
            provided by … content may be edited |
            ai-generated [summaries/summary/answers/content] … [may contain errors/may contain mistakes/may be
            inaccurate/was reviewed by/were reviewed by]
        """,
        "de": """
            [amtsgericht/registergericht] … [hrb/hra/vr/handelsregister/handelsregisternummer] | bei den mit
            [stern/sternchen] … links
            | [leserbriefe/zuschriften/gastbeiträge/gastkommentare/kolumnen/kommentare/der kommentar/dieser
            kommentar/die kolumne/diese kolumne/der gastbeitrag/dieser gastbeitrag/namentlich gekennzeichnete
            beiträge] … [die meinung der/die meinung des/nicht die meinung/nicht unbedingt die/nicht zwingend
            die/nicht notwendigerweise die]
        """,
        "fr": """
            toute reproduction … [interdite/autorisation/sans accord]
            | [les lettres/les courriers/les tribunes/les chroniques/les propos/les opinions/les points de vue/cette
            tribune/cette chronique/cette opinion/ce texte/ce point de vue] … [n'engagent que/n'engage que/n'engagent
            pas/n'engage pas/ne reflètent pas/ne reflète pas] | la publication d'une … [ne vaut pas/n'engage pas] |
            [la rédaction/le journal] se réserve … [droit de/droit d'abréger/droit d'adapter/lettres/courriers] |
            [données/informations/chiffres] … à titre indicatif
        """,
        "es": """
            queda prohibida … [reproducción/contenido/contenidos]
            | [las cartas/las opiniones/los artículos/los textos/las columnas/esta columna/este artículo/este
            texto/esta tribuna/las tribunas] … [la opinión de sus/la opinión del diario/la opinión de este/la opinión
            de la/responsabilidad de su/responsabilidad de sus/no reflejan necesariamente/no refleja necesariamente/no
            representan necesariamente/no representa necesariamente] | [datos/valores/precios] …
            [orientativos/indicativos/referenciales]
        """,
        "it": """
            [autorizzazione/aut./registrazione/reg.] [del tribunale/presso il tribunale/al tribunale/trib./tribunale]
            … [n. #/n.#/n° #/nr #/nr. #/del #]
            | [le lettere/gli interventi/le opinioni/i commenti/gli articoli/questo intervento/questo articolo/questo
            commento/questo testo/l'intervento/il commento] … [l'opinione degli autori/l'opinione
            dell'autore/l'opinione dei/le opinioni degli/non riflette/non riflettono/non rispecchia/non
            rispecchiano/non impegna/non impegnano] | [dati/valori/prezzi] … [indicativi/orientativi]
        """,
        "pl": """
            wydawca: … [s.a/sp. z o.o]
            | [listy/felietony/komentarze/opinie/felieton/ten felieton/komentarz/artykuł/tekst/poglądy] … [opinie ich
            autorów/opinie autorów/opinię autora/poglądy autorów/nie wyraża stanowiska/nie wyrażają stanowiska/nie
            muszą odzwierciedlać/nie musi odzwierciedlać/nie odzwierciedla stanowiska] | [dane/ceny/informacje] …
            charakter [orientacyjny/poglądowy/informacyjny]
        """,
        "ru": """
            при [использовании/цитировании/перепечатке/копировании/полном или частичном] … [ссылка/гиперссылка]
        """,
        "pt": """
            [as cartas/as opiniões/os artigos/os textos/as colunas/as crónicas/as crônicas/esta coluna/esta
            crónica/este artigo/este texto/a coluna] … [a opinião dos seus/a opinião do jornal/a opinião deste/a
            opinião da redação/responsabilidade dos seus/responsabilidade do seu/não refletem necessariamente/não
            reflete necessariamente/vinculam apenas/vincula apenas/não refletem a/não reflete a] |
            [dados/valores/preços] … [indicativos/orientativos/ilustrativos] | [a redação/a redacção/a direção] … não
            se responsabiliza
        """,
        "nl": """
            [brieven/ingezonden brieven/columns/opiniestukken/gastbijdragen/deze column/dit opiniestuk/deze
            bijdrage/de column] … [de mening van de/niet de mening/niet noodzakelijk de/niet per se de] | aan
            [deze/de/dit] … [geen rechten worden/geen rechten ontleend]
        """,
    },
)

LEXICONS = (LINES, WORDS, OPENINGS, ANYWHERE, GAPPED)
