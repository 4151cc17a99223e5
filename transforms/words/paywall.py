"""Notes that the rest is for subscribers, and how many articles are left."""

from transforms.lexicon import Lexicon

LINES = Lexicon(
    "paywall",
    "line",
    0.95,
    "a paywall's line",
    {
        "en": """
            [subscriber/subscribers/member/members/premium] [only/exclusive/exclusives/content/article] | for
            subscribers [only/] | for members [only/] | subscriber-only [content/] | premium content | exclusive to
            subscribers | this article is for [subscribers/members/paying subscribers/premium subscribers] [only/] |
            this [content/story] is for [subscribers/members] [only/] | subscribe to [read/continue/unlock/keep]
            [more/reading/this article/this story/the full story/the full article/full article/] | subscribe to
            [continue reading/read the full story/unlock this article] | [log in/sign in/login/register] to
            [read/continue reading/continue/read more/unlock/keep reading] [this article/the full article/] | unlock
            this article | unlock [full access/unlimited access] | get [unlimited/full] [digital/] access | try [it/]
            free for # [days/month/weeks] | start your free trial | start free trial | cancel [anytime/any time/at any
            time] | choose your [plan/subscription] | view subscription options | view [offers/offer/all offers] | see
            [offers/subscription options] | # free articles [left/remaining] | you have # free [articles/article]
            [left/remaining] [this month/] | you've reached your [monthly/] [article limit/limit of free articles] |
            you
            have reached your limit of free articles | to continue reading, please subscribe | already a subscriber |
            gift this article | give this article | share full article | read the full [article/story] [here/]
        """,
        "de": """
            [nur/exklusiv] für abonnenten | jetzt weiterlesen | weiterlesen mit [plus/abo/dem abo] | für abonnenten |
            [jetzt/kostenlos/] registrieren und weiterlesen | kostenlos registrieren und weiterlesen | [sie haben/]
            bereits ein abo | sie sind bereits [abonnent/registriert/abonnentin] | ich habe bereits ein
            [abo/digitalabo/konto] | jetzt [abo/digitalabo/plus/angebot/angebote]
            [abschließen/sichern/testen/wählen/bestellen] | monatlich kündbar | jederzeit kündbar | jetzt # monat[e/]
            [gratis/kostenlos/für # €] [testen/lesen/] | # monat[e/] kostenlos testen | [alle/zu den]
            abo[-/]angebote[n/] | artikel freischalten | abo-optionen | mit werbung weiterlesen | sie haben noch #
            [freie/kostenlose] artikel | plus-artikel | exklusiv mit plus
        """,
        "fr": """
            article [réservé/réservé aux abonnés/abonné/abonnés/offert par un abonné] | [réservé/contenu réservé/cet
            article est réservé/il vous reste #% de cet article à lire] aux abonnés | réservé aux abonnés | la suite
            est
            réservée aux abonnés | il vous reste #% de [cet article/l'article] à lire | il vous
            reste #% de cet article à lire. la suite est réservée aux abonnés | pour lire
            la suite, abonnez-vous | lire la suite [de l'article/] | sans engagement | accédez à [tous nos
            articles/tous
            les contenus/l'intégralité] [en illimité/] | débloquer l'article | offre sans engagement | essayer
            gratuitement
        """,
        "es": """
            solo para suscriptores [digitales/] | sólo para suscriptores [digitales/] | exclusivo [para/]
            suscriptores |
            contenido exclusivo [para suscriptores/] | para seguir leyendo [suscríbete/hazte premium/regístrate] |
            suscríbete para [seguir leyendo/leer más/continuar leyendo/leer sin límites] | accede [gratis/ahora/] | lee
            sin límites | has alcanzado el límite de [artículos/noticias] | te quedan # artículos [gratis/gratuitos/] |
            prueba [gratis/gratuita] | ver planes
        """,
        "it": """
            riservato agli abbonati | contenuto [riservato agli abbonati/per abbonati/per gli abbonati/premium] |
            articolo [riservato agli abbonati/per abbonati] | solo per abbonati | abbonati per
            [leggere/continuare/continuare a leggere/leggere anche] | per continuare a leggere
            [abbonati/registrati/questo articolo] | leggi tutti gli articoli | hai letto # articoli | sblocca
            [l'articolo/questo articolo] | prova gratis
        """,
        "pt": """
            [exclusivo/conteúdo exclusivo/só/apenas] para assinantes | conteúdo para assinantes | artigo exclusivo
            [para/] assinantes | assine para [ler/continuar lendo/continuar/ler mais] | você atingiu o limite de
            [matérias/artigos/reportagens] [gratuitas/gratuitos/] | restam # artigos | continue a ler este artigo |
            desbloquear artigo | leia sem limites | já sou assinante
        """,
        "nl": """
            [alleen/exclusief/enkel] voor [abonnees/leden] | dit artikel is alleen voor abonnees | verder lezen | lees
            [onbeperkt/dit artikel] [verder/] [met een abonnement/] | neem een abonnement [om verder te lezen/] | nog #
            [gratis/] artikelen | word abonnee om verder te lezen | al abonnee? log in | probeer [gratis/nu] | kies je
            abonnement
        """,
        "pl": """
            tylko dla [subskrybentów/prenumeratorów/abonentów] | artykuł [tylko/dostępny tylko/dostępny] dla
            [subskrybentów/prenumeratorów/zalogowanych] | dostęp premium | treść premium | pozostało #%
            [artykułu/tekstu/treści] | czytaj dalej z subskrypcją | pozostało jeszcze #% treści | odblokuj
            [artykuł/dostęp] | kup subskrypcję
        """,
        "ru": "только для подписчиков | материал доступен [только/] подписчикам | оформить подписку",
        "sv": "endast för prenumeranter | för prenumeranter | läs vidare med konto | låst artikel | plusartikel",
        "da": "kun for abonnenter | for abonnenter | fortsæt læsning | abonnementsartikel",
        "no": "for abonnenter | bare for abonnenter | denne saken er for abonnenter",
        "fi": "tilaajille | vain tilaajille | lue koko artikkeli tilaajana",
        "cs": "pouze pro předplatitele | jen pro předplatitele | odemknout článek",
        "tr": "sadece aboneler | abonelere özel",
        "zh": "会员专享 | 订阅后阅读全文 | 登录后阅读全文",
        "ja": """
            有料会員限定 | 会員限定記事 | この記事は有料会員限定です | 残り#文字 | 残り #文字 | 会員限定 |
            ここから先は有料会員限定
        """,
    },
)

SENTENCES = Lexicon(
    "paywall",
    "sentence",
    0.92,
    "a paywall's sentence",
    {
        "en": """
            [get/unlock] [unlimited/full/complete] [digital/] access [from/for/to our/to all/to every/when/with] | this
            [article/story/content/post/page/video] is [for/only available to/available to/available only
            to/exclusive to/exclusively for/reserved for/only for/free for] [our/all/] [paid/paying/premium/digital/]
            [subscribers/members/registered users] | to [read/continue reading/continue/keep
            reading/access/unlock/view/see] [this/the full/the rest/more/our/unlimited/full] [of
            this/article/story/content/articles/access] | to continue reading[, please/ this] | to keep reading, | you
            have # [free/complimentary] [articles/article/stories/views] | you have [read/viewed/reached/used]
            [your/all/all your/#/the maximum] [free/monthly/of your/limit/complimentary/last] | you've
            read # of | you've [read/reached/hit/used/run out of] [your/all your/#/the maximum] [free/monthly/of
            your/limit/complimentary/last/article] | you have no free articles | you are reading one of | you're
            reading
            one of | subscribe to read | subscribe to [continue/unlock/get unlimited/get full access/keep
            reading/access] | subscribe now [to read/to continue/for full/for unlimited/to get/and get/to our/from] |
            [sign in/log in/register/sign up] [now/free/for free/] to [read/continue reading/unlock/access/keep
            reading/continue] | if you [are already a/are a/have a] [subscriber/current subscriber/digital
            subscription/print subscriber], [please/you/log/click/sign] | already a [subscriber/member/print
            subscriber]? [log/sign/activate/click/please] | get [unlimited/full/complete/exclusive/total]
            [digital/online/] access [to/for] [all/our/the/every/premium/#] | unlock
            [unlimited/full/all/this/more/premium/access] [access/articles/our/article/content/to] | for
            [unlimited/full] [digital/] access to [our/all/the], | cancel [anytime/any time] | after [your trial/the
            trial/the introductory/# months] [ends/period], | your [free trial/subscription/trial]
            [will/has/begins/starts/includes/renews] | a subscription [gives you/is required/includes/costs] | try
            [unlimited/our/full] [access/digital] [for/free]
        """,
        "de": """
            dieser [artikel/inhalt/beitrag/text] ist [nur/exklusiv/ausschließlich] für [abonnenten/registrierte/unsere
            abonnenten/plus/digital] | dieser artikel [steht nur/ist für abonnenten/ist teil von/gehört zu unserem]
            [abonnenten/plus/unseren] | um [weiterzulesen/diesen artikel/den artikel/den vollständigen
            artikel/weiterlesen zu können] [zu lesen/vollständig/weiterlesen/lesen zu können/, ] | lesen sie [jetzt
            weiter/weiter mit/diesen artikel mit/alle artikel mit/unbegrenzt] | sie haben [bereits ein abo/bereits ein
            abonnement/noch #/# von #/ihr kostenloses/alle freien/noch kein abo] | mit [einem/dem]
            [abo/digitalabo/plus-abo] [lesen/erhalten/haben] sie | jetzt [weiterlesen/abonnieren und/testen und/für
            nur/für #] | testen sie [jetzt/unser/# wochen/# monate/unverbindlich] | danach [# €/nur #] [im
            monat/monatlich/pro monat/jederzeit] | sie sind [bereits/schon]
            [abonnent/abonnentin/abonnent*in/registriert/digitalabonnent]? | kostenlos registrieren [und/, um] |
            registrieren sie sich [kostenlos/hier][ und/, um/ für] | registrieren sie sich jetzt, um
        """,
        "fr": """
            cet article est réservé | cet article est [exclusivement/uniquement] réservé | ce contenu est réservé | il
            vous reste #[ /]% | la suite [de cet article/est] [est réservée/réservée] | la lecture de ce | pour lire
            [la
            suite/cet article/l'intégralité/l'article complet], | pour accéder à [l'intégralité/cet article/la suite] |
            abonnez-vous pour [lire/accéder/continuer/poursuivre/profiter] | déjà abonné ? connectez-vous | déjà
            abonné(e) ? | profitez [d'un accès/de tous nos/de l'intégralité] | lisez [tous nos/cet
            article/l'intégralité] [articles/en illimité]
        """,
        "es": """
            este [artículo/contenido] es [exclusivo/solo/sólo] para [suscriptores/nuestros suscriptores/usuarios] |
            contenido exclusivo para | has [llegado al límite/alcanzado el límite/leído/superado] | te quedan # | para
            seguir leyendo[,/ este/ hazte] | para continuar leyendo[,/ este] | suscríbete para
            [seguir/leer/continuar/acceder] | accede a [todo el contenido/todos los contenidos/contenido exclusivo]
            | si
            ya eres suscriptor | si ya estás suscrito
        """,
        "it": """
            attiva la prova | disdici quando vuoi | questo [articolo/contenuto] è riservato | contenuto riservato | abbonati per
            [leggere/continuare/accedere] |
            per leggere [l'articolo completo/tutto l'articolo/questo articolo/il resto], | se sei [già/un] abbonato |
            sei [già/un] abbonato? | accedi a tutti [gli articoli/i contenuti]
        """,
        "pt": """
            este [artigo/conteúdo] é exclusivo | conteúdo exclusivo para | artigo exclusivo para | assine para
            [ler/continuar/ter acesso] | você [atingiu/já leu] [o/o seu/#] | para continuar [lendo/a ler], | tenha
            acesso [ilimitado/a todo] | se já é assinante | já é assinante? faça
        """,
        "nl": """
            dit artikel is [alleen/exclusief] | om [dit artikel/verder] te [lezen/kunnen lezen] | wil je [dit
            artikel/verder/alles] lezen | word [abonnee/lid] [en/om] | al abonnee? | lees [onbeperkt/dit artikel/alle
            artikelen] [alle/met/voor]
        """,
        "pl": """
            czytaj dalej z [prenumeratą/subskrypcją/dostępem] | ten artykuł jest dostępny | dostęp do [artykułu/treści/tego artykułu] | pozostało #% | aby
            [przeczytać/czytać] [cały/dalej/całość/ten artykuł], | wykup [dostęp/prenumeratę/subskrypcję], aby | masz
            subskrypcję?
        """,
    },
)

LEXICONS = (LINES, SENTENCES)
