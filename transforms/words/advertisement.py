"""Labels of advertisements and of paid content."""

from transforms.lexicon import Lexicon

LINES = Lexicon(
    "advertisement",
    "line",
    0.97,
    "an advertisement's label",
    {
        "en": """
            advertisement | advertisement # | advertisements | advertorial | [advertisement/ad/article/story/content] [-/–/—/:/·/]
            [continue/continues] reading below | [advertisement/ad] [-/–/—/·/] scroll to continue [reading/] |
            [advertisement/ad] - continue reading below | article continues [below/after] [advertisement/ad/this
            ad/this
            advertisement/the ad/] | [story/article/content/text] continues [below/after this/after/below this]
            [advertisement/ad/the advertisement/the video/gallery/video/] | continue reading [below/the main
            story/after
            the ad/after ad] | scroll to continue [reading/with content] | scroll down to continue reading | story
            continues | ad feedback | skip [ad/advertisement] | [hide/close/remove/report] [ad/ads/this
            ad/advertisement/advertisements] | report this ad | why this ad | advertise here |
            [sponsored/promoted/paid/partner/branded] [content/post/posts/stories/story/links/link/article/by/partner
            content/message/feature/search/results/advertisement/program] | paid for by | ads by [google/taboola/] | ad
            by [google/] | in partnership with | presented by | brought to you by | supported by | supported by above
            image | message from our sponsor | a message from [our sponsor/our partners/our advertiser] | from our
            [sponsors/partners/advertisers] | content from our [partners/sponsors] | sponsor message | our sponsors
            | ad
            loading | loading ad | loading advertisement | googletag.cmd.push | advertise on this site | place your ad
            here | your ad here | this ad will end in # [seconds/sec] | video ad | commercial content |
            [recommended/stories/promoted] by [outbrain/taboola/] | from the web [sponsored links by/] | you may like
            sponsored links by taboola | by taboola | you can skip ad in # | remove ads | ad-free [experience/] | go
            ad-free | shop now
        """,
        "de": """
            anzeige[:/] | werbung[:/] | advertorial | dauerwerbesendung | [anzeige/werbung]
            [ausblenden/schließen/überspringen/:/] | -anzeige- | - anzeige - | sponsored [post/content/by/] | bezahlte
            [werbung/anzeige/partnerschaft] | werbe[-/ ]anzeige | gesponsert[er inhalt/er beitrag/e inhalte/ von/] |
            text: anzeige | präsentiert von | mit freundlicher unterstützung von | anzeige bitte hier weiterlesen |
            nach
            der anzeige weiterlesen | [artikel/text/beitrag] [wird nach der anzeige/wird nach der werbung/geht nach der
            anzeige/wird nach dieser anzeige/wird unter der anzeige] [fortgesetzt/weiter] | weiter nach der
            [anzeige/werbung] | hier werben | werben [sie bei uns/bei uns/sie hier] | ende der anzeige | nach der
            werbung weiterlesen | weiterlesen nach der [anzeige/werbung] | anzeigensonderveröffentlichung | sonderveröffentlichung | in kooperation mit | in
            zusammenarbeit mit | produktempfehlung[en/] | partnerinhalte | partnerangebote | angebot unseres partners |
            werbepartner | affiliate-link[s/] | enthält werbung
        """,
        "fr": """
            publicité[s/] | la suite après [cette/la] publicité | la suite de l'article après la publicité | la suite
            après la pub | suite de l'article après la publicité | contenu [sponsorisé/partenaire/proposé par nos
            partenaires/de marque/commercial] | contenus sponsorisés | article sponsorisé | sponsorisé [par/] | en
            partenariat avec | proposé par | publi-[rédactionnel/communiqué/information/reportage] |
            publi[rédactionnel/communiqué/information/reportage] | communiqué de marque | annonce publicitaire |
            [fermer/passer] la publicité | annonces google | voir la publicité | à propos de cette publicité |
            l'article
            continue après la publicité | votre publicité ici | contenus partenaires
        """,
        "es": """
            publicidad[:/] | anuncio[s/] | -publicidad- | - publicidad - | contenido [patrocinado/promocionado/de
            marca/publicitario/para suscriptores] | patrocinado [por/] | publirreportaje | publirreportajes | continúa
            después de la publicidad | [sigue/continúa/continua] leyendo después de la publicidad | la nota continúa
            después de la publicidad | espacio [publicitario/patrocinado] | cerrar [publicidad/anuncio] | anuncios
            google | publicite aquí | anuncie aquí | anúnciate aquí | ofrecido por
        """,
        "it": """
            pubblicità[:/] | annuncio pubblicitario | annuncio pubblicità | contenuto
            [sponsorizzato/pubblicitario/promozionale] | contenuti sponsorizzati | sponsorizzato [da/] | in
            collaborazione con | messaggio [promozionale/pubblicitario] | informazione [pubblicitaria/promozionale] |
            publiredazionale | continua dopo la pubblicità | chiudi [pubblicità/annuncio] | a cura di manzoni & c |
            offerto da | annunci google
        """,
        "pt": """
            pub | publicidade[:/] | anúncio[s/] | -publicidade- | - publicidade - | continua [após/depois da] [a
            publicidade/publicidade/o anúncio] | continua depois da publicidade | continua após a publicidade |
            publicidade continua a ler | conteúdo [patrocinado/publicitário/comercial/de marca] | patrocinado [por/] |
            informe publicitário | publieditorial | artigo continua após publicidade | fechar anúncio | anuncie aqui |
            oferecido por | em parceria com
        """,
        "nl": """
            advertentie[s/] | advertenties | gesponsord[e inhoud/e content/ bericht/ door/] | gesponsorde
            [links/artikelen/berichten] | betaalde [inhoud/content/samenwerking] | partner[content/bijdrage/ content] |
            advertorial | lees verder [na de advertentie/onder de advertentie] | tekst gaat verder onder [de
            advertentie/advertentie] | artikel gaat verder onder advertentie | [de/] tekst loopt door onder [de/]
            [advertentie/foto/video/afbeelding] | in samenwerking met | aangeboden door | sluit advertentie | branded
            content
        """,
        "pl": """
            reklama[:/] | reklamy | ogłoszenie | materiał
            [sponsorowany/promocyjny/partnera/partnerski/reklamowy/zewnętrzny] | artykuł sponsorowany | treść
            sponsorowana | dalsza część [artykułu/tekstu] [pod/poniżej/znajduje się pod] [wideo/reklamą/materiałem
            wideo/] | dalsza część artykułu pod wideo | autopromocja | lokowanie produktu | zamknij reklamę |
            współpraca
            reklamowa | kontynuuj czytanie | pozostało #% tekstu | ciąg dalszy [artykułu/] pod [materiałem
            wideo/reklamą/wideo/materiałem]
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
    },
)

WORDS = Lexicon(
    "advertisement",
    "menu",
    0.9,
    "an advertisement's word",
    {
        "en": "advertise | promoted | sponsored | outbrain | taboola | sponsor",
        "de": "anzeigen | werben | werbepartner",
        "es": "remitido",
        "pt": "propaganda | apoio",
        "nl": "reclame",
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
            [sponsored/paid] [post/article/advertisement/message] | this [is/story is] an advertiser | manage your ad |
            why am i seeing this | see what this is about | if you see an ad | get an ad-free | browse without ads | no
            ads, | gambling problem? | 21+ and present in | please disable your ad | please turn off your ad | please consider [turning
            off/disabling/whitelisting] | we notice you're using an ad | we noticed you're using an ad | we've noticed
            you | it looks like you're using an ad | ad blocker detected | adblock detected
        """,
        "de": """
            bitte [deaktivieren/schalten] sie [ihren/den] [adblocker/werbeblocker] | sie [nutzen/haben] [einen/ihren]
            [adblocker/ad-blocker/werbeblocker] | dieser [artikel/beitrag/text/inhalt] [wird
            ihnen/wurde/ist/entstand/wird] [präsentiert/gesponsert/in kooperation/eine anzeige/bezahlte/werbung/ihnen
            präsentiert] | diese [anzeige/sonderveröffentlichung] | dieser artikel wird ihnen präsentiert
        """,
        "fr": """
            la suite après [cette/la] publicité | la suite de l'article après | veuillez désactiver votre bloqueur |
            contenu conçu et proposé par | cet article est [sponsorisé/réalisé en partenariat/une publicité]
        """,
        "es": """
            la noticia continúa | la nota continúa | continúa después de | este contenido [ha sido/es]
            [patrocinado/ofrecido/elaborado por] | por favor, desactiva [tu/el] bloqueador | desactiva tu adblock
        """,
        "it": """
            l'articolo continua dopo | continua a leggere dopo la pubblicità | disattiva [il tuo/l'] ad | questo
            [articolo/contenuto] è [sponsorizzato/stato sponsorizzato/realizzato in collaborazione]
        """,
        "pt": """
            continua após a publicidade | continua depois da publicidade | o artigo continua após | este conteúdo é
            [patrocinado/oferecido]
        """,
        "nl": """
            de tekst gaat verder onder | tekst gaat verder onder | artikel gaat verder onder | het artikel gaat verder
            onder | lees verder onder de | zet je adblocker uit
        """,
        "pl": """
            dalsza część artykułu pod | dalsza część tekstu pod | ciąg dalszy artykułu pod | wyłącz adblocka | artykuł
            powstał we współpracy z | materiał powstał we współpracy z
        """,
        "sv": "artikeln fortsätter [efter/under]",
        "da": "artiklen fortsætter [efter/under]",
        "no": "artikkelen fortsetter [etter/under] | saken fortsetter [etter/under]",
        "fi": "juttu jatkuu | artikkeli jatkuu",
        "cs": "článek pokračuje pod",
    },
)

LEXICONS = (LINES, WORDS, SENTENCES)
