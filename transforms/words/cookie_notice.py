"""Cookie banners, consent dialogues and privacy settings."""

from transforms.lexicon import Lexicon

LINES = Lexicon(
    "cookie-notice",
    "line",
    0.95,
    "a consent dialogue's line",
    {
        "en": """
            accept | accept [all/] cookies | accept all | manage [preferences/settings/choices] | reject all [cookies/] | reject cookies | decline [all/] cookies |
            allow
            [all/] cookies | allow all | [manage/change/update/customise/customize/edit/review]
            [cookie/privacy/your/my/your cookie/my cookie/consent] [settings/preferences/options/choices/consent] |
            manage cookies | manage consent | manage options | cookie
            [settings/preferences/policy/consent/notice/declaration/choices/list/statement/information/use/usage/banner]
            | cookies [policy/settings/notice/preferences] | cookies & tracking | privacy
            [settings/preferences/manager/preference center/preference centre/choices/center/overview/options] | your
            privacy [choices/matters/] | we value your privacy | we use cookies | this [site/website] uses cookies |
            about cookies | [strictly
            necessary/necessary/functional/performance/targeting/analytics/marketing/statistics/advertising/essential/preference]
            cookies | always [active/enabled] | accept and [close/continue] | i accept | agree and
            [close/continue/proceed] | i agree | got it | consent details | save [preferences/settings/my
            preferences/and close] | confirm my choices | show purposes | view preferences | [view/list of/our/show]
            vendors | list of partners (vendors) | more about cookies | learn more about cookies | do not sell my
            [personal information/info/data/personal info] | do not sell or share my [personal
            information/info/data/personal info] | your california privacy rights | california privacy
            [rights/notice/policy] | notice to california residents | ca privacy notice | california notice of
            collection | gdpr [consent/cookie consent/] | ccpa [notice/] | your ad choices | ad choices | adchoices |
            about our ads | interest-based ads
        """,
        "de": """
            [alle/] cookies [akzeptieren/zulassen/ablehnen/annehmen/verwalten/erlauben] | alle[s/]
            [akzeptieren/ablehnen/zulassen/erlauben] | akzeptieren [und schließen/und weiter/] | zustimmen [und
            weiter/und schließen/] | nur [notwendige/essenzielle/technisch notwendige/erforderliche] cookies
            [akzeptieren/zulassen/] | nur notwendige | cookie[-/
            ][einstellungen/richtlinie/richtlinien/hinweis/hinweise/policy/erklärung/präferenzen/manager/details/informationen]
            | cookies & tracking | datenschutz[-/]einstellungen | datenschutz-präferenz |
            [datenschutzeinstellungen/privatsphäre-einstellungen/privatsphäre/privatsphäreeinstellungen/einwilligung/einstellungen/consent/tracking/utiq]
            [verwalten/ändern/anpassen/bearbeiten/widerrufen] | privatsphäre[-/]einstellungen | individuelle
            datenschutzeinstellungen | cookie-informationen anzeigen | [auswahl/einstellungen] [speichern/bestätigen] |
            historie der privatsphäre-einstellungen | einwilligungen widerrufen | wir verwenden cookies | diese
            [website/webseite/seite] [verwendet/nutzt/benutzt/speichert] cookies | wir nutzen cookies | notwendige
            cookies | essenzielle cookies | technisch notwendige cookies | immer aktiv | meine persönlichen
            informationen nicht verkaufen | verstanden | ich stimme zu | ich bin einverstanden | einverstanden |
            schließen und akzeptieren
        """,
        "fr": """
            [tout/] accepter [les cookies/tout/et fermer/et continuer/] | tout refuser | refuser [tout/les cookies/] |
            continuer sans accepter | j'accepte | paramétrer [les cookies/mes choix/] | gérer [les cookies/mes
            cookies/les préférences/mes préférences/mes choix/le consentement/vos préférences] | gestion des cookies |
            paramètres [des cookies/de confidentialité] | préférences [cookies/des cookies/de confidentialité] |
            politique [de/des/relative aux] cookies | personnaliser mes choix | cookies [nécessaires/fonctionnels] |
            nous utilisons des cookies | ce site utilise des cookies | vos choix concernant les cookies | données
            personnelles et cookies | paramétrage des cookies | cookies
        """,
        "es": """
            aceptar [todas/todo/cookies/todas las cookies/las cookies/y cerrar/y continuar] | rechazar
            [todas/todo/cookies/todas las cookies/las cookies/] | [política/aviso] de cookies | política cookies |
            configuración de [cookies/privacidad] | [configurar/gestionar/administrar] [cookies/las
            cookies/consentimiento/preferencias] | preferencias de [cookies/privacidad] | usamos cookies | utilizamos
            cookies | este sitio [web/] [usa/utiliza] cookies | cookies necesarias | más información sobre cookies |
            guardar preferencias
        """,
        "it": """
            accetta [tutti/tutto/i cookie/tutti i cookie/e chiudi/e continua/] | rifiuta [tutti/tutto/i cookie/tutti i
            cookie/] | cookie policy | informativa [sui/] cookie | [gestisci/gestione] [cookie/i cookie/consenso/le
            preferenze/preferenze/opzioni] | preferenze [cookie/sui cookie/privacy] | impostazioni [cookie/dei
            cookie/privacy] | questo sito [utilizza/usa] [i/] cookie | utilizziamo i cookie | continua senza
            accettare |
            cookie necessari | salva preferenze
        """,
        "pt": """
            aceitar [todos/tudo/cookies/todos os cookies/os cookies/e fechar/e continuar] | rejeitar
            [todos/tudo/cookies/todos os cookies/] | recusar [todos/cookies] | política de cookies |
            [configurações/definições/preferências] de [cookies/privacidade] | [gerir/gerenciar/configurar]
            [cookies/consentimento/preferências] | utilizamos cookies | usamos cookies | este site [utiliza/usa]
            cookies
            | cookies necessários | concordar e [fechar/continuar] | prosseguir
        """,
        "nl": """
            [alle/] cookies [accepteren/weigeren/toestaan/beheren] | accepteer [alle/] cookies | alles
            [accepteren/weigeren] | cookie[-/ /][instellingen/beleid/verklaring/voorkeuren/statement/melding] |
            [wijzig/beheer] [cookie-instellingen/cookies/privacy-instellingen/toestemming/cookievoorkeuren] |
            privacy[-/
            ]instellingen | wij gebruiken cookies | deze [site/website] [gebruikt/maakt gebruik van] cookies |
            noodzakelijke cookies | functionele cookies | privacy en cookies | privacy- en cookiebeleid | akkoord
        """,
        "pl": """
            [zaakceptuj/akceptuj/akceptuję/odrzuć] [wszystkie/wszystko/pliki cookie/wszystkie pliki cookie/cookies] |
            polityka [cookies/plików cookies/plików cookie] | ustawienia [cookies/plików cookie/plików
            cookies/prywatności/zaawansowane] | zarządzaj [cookies/plikami cookie/zgodami/zgodą/ustawieniami] | ta
            strona [używa/korzysta z] [cookies/plików cookie/plików cookies/ciasteczek] | używamy plików cookie[s/] |
            niezbędne pliki cookie | przejdź do serwisu | zgadzam się | wyrażam zgodę | rodo
        """,
        "ru": """
            принять [все/все cookie/файлы cookie/cookie] | мы используем [cookie/cookies/файлы cookie/куки] | политика
            [cookie/использования cookie/использования файлов cookie] | настройки cookie
        """,
        "sv": """
            acceptera [alla/cookies/alla cookies/kakor] | godkänn alla [cookies/kakor/] | cookiepolicy | om cookies |
            hantera cookies | vi använder cookies | cookie-inställningar | cookieinställningar
        """,
        "da": """
            accepter [alle/alle cookies/cookies] | cookiepolitik | cookie- og privatlivspolitik | vi bruger cookies |
            administrer samtykke | cookieindstillinger
        """,
        "no": """
            godta alle [cookies/] | informasjonskapsler | vi bruker informasjonskapsler | personvern og
            [cookies/informasjonskapsler]
        """,
        "fi": "hyväksy [kaikki/evästeet/kaikki evästeet] | evästeasetukset | evästekäytäntö | käytämme evästeitä",
        "cs": """
            [přijmout/povolit/odmítnout] [vše/cookies/všechny cookies/všechny] | nastavení cookies | používáme
            cookies |
            tento web používá cookies | zásady cookies
        """,
        "tr": """
            [tümünü/tüm çerezleri/çerezleri] [kabul et/reddet] | çerez [politikası/ayarları/tercihleri] | çerez
            kullanımı
        """,
        "zh": "接受所有cookie | cookie设置 | cookie政策 | 我们使用cookie",
        "ja": "すべてのcookieを受け入れる | cookieの設定 | cookieポリシー | クッキーポリシー",
    },
)

SENTENCES = Lexicon(
    "cookie-notice",
    "sentence",
    0.95,
    "a consent dialogue's sentence",
    {
        "en": """
            we use cookies [to/and/on/for/in] | we and our [partners/vendors/advertising partners/#
            partners/third-party] [use/store/process/may/do] | we, and our | this [site/website/web site/page/blog]
            [uses/makes use of/is using/may use/stores] cookies | our [site/website/sites/websites] [uses/use/make use
            of/makes use of] cookies | by [continuing/using/visiting/browsing/accessing/clicking/closing]
            [to/this/our/the/on/any/accept] [use/browse/site/website/this/our/all/accept/button/banner/navigate/the] |
            by clicking accept | if you continue [to use/browsing/using/to browse/without changing] | you can
            [change/manage/adjust/withdraw/set] your [cookie/cookies/privacy/consent/browser/preferences/settings] |
            you
            can find out more about [which/our use of/how we use] cookies | to find out more about [the/our use of/how
            we use] cookies | to find out more, [as well as/including how to control] | find out more about [our use
            of/how we use] cookies | learn more about [how we use/our use of/the use of] cookies | for more information
            [about/on] [our use of/how we use/the] cookies | see our cookie | read our cookie | please see our
            [cookie/privacy] | please [accept/enable] cookies | privacy & cookies: | cookies [help us deliver/allow us
            to/on this site/are used on this/are small text files that can be used by websites] | the [cookie is set
            by/cookie is used to store/technical storage or access] | some [vendors/partners] may process your | your
            choices [will be/on this/apply] | the options below allow you to | some features may not be available with
            your selection | functional cookies help to perform | performance cookies are used to understand |
            necessary
            cookies are [absolutely essential/required] | analytical cookies are used | out of these, the cookies that
            are | we also use third-party cookies that | these cookies [will be stored in your/are necessary for/do not
            store/ensure basic/allow us to/enable the/may be set/track visitors/help] | you also have the option to
            opt-out of these | we, our partners | you may [exercise your right/withdraw your consent/change your
            cookie]
        """,
        "de": """
            [wir/diese website/diese webseite/diese seite/unsere website/unsere webseite/unsere seite/die website/diese
            internetseite/dieses angebot/dieser blog]
            [verwenden/verwendet/nutzen/nutzt/benutzt/benutzen/speichert/setzt/setzen] [ebenfalls/auch/so
            genannte/sogenannte/technisch notwendige/technische/] cookies | wir und unsere [partner/#
            partner/technologiepartner/#] | wir, und unsere | wenn sie [diese website weiter/die website
            weiter/weiterhin auf/auf dieser seite weiter/auf "akzeptieren"/auf alle akzeptieren/unter # jahre] | wenn du
            [die website weiterhin/diese website weiter/unter # jahre] | indem sie [auf/diese/unsere/die
            website/weiter]
            | durch die [weitere/] nutzung [dieser/der/unserer] [website/webseite/seite/internetseite]
            [stimmen/erklären/akzeptieren] | mit der [weiteren/] nutzung [dieser/der/unserer]
            [website/webseite/seite/dienste] | mit der nutzung [unserer dienste/dieser website] | einige [von ihnen
            sind/cookies sind] | cookies [helfen uns/ermöglichen/erleichtern die bereitstellung/dienen der/sind kleine
            textdateien, die auf/, die für] | datenschutz & cookies: | personenbezogene daten können verarbeitet | sie
            können ihre [auswahl/einwilligung/cookie/zustimmung/einstellungen/entscheidung/präferenzen] | weitere
            informationen [über die verwendung/zu cookies/zu den cookies], | weitere informationen, beispielsweise zur
            kontrolle von cookies | mehr informationen [zu cookies/über cookies] | diese cookies
            [sind/werden/ermöglichen/dienen] [für/notwendig/in ihrem/erforderlich/es] | essenzielle cookies ermöglichen
            | statistik cookies erfassen | marketing[-/ ]cookies werden | inhalte von videoplattformen und social-media
            | wenn cookies von externen medien | bitte akzeptieren sie | zu ihren cookie | hier finden sie eine
            übersicht über alle verwendeten cookies
        """,
        "fr": """
            nous utilisons des cookies | ce site utilise des cookies | nous et nos [partenaires/# partenaires] | avec
            nos partenaires, | en poursuivant [votre navigation/la navigation] | en continuant [votre navigation/à
            naviguer/d'utiliser] | les cookies [nous permettent/assurent le bon fonctionnement/sont nécessaires au
            fonctionnement] | vous pouvez [modifier vos/changer vos/accepter ou refuser/à tout moment
            modifier/paramétrer vos] [choix/préférences/cookies] | pour en savoir plus [sur les cookies/sur notre
            politique/sur l'utilisation des cookies] | avec votre accord, nos partenaires | avec votre accord, nous |
            certains cookies sont
        """,
        "es": """
            [utilizamos/usamos] cookies [propias/para/y/de/en] | este sitio [web/] [utiliza/usa] cookies | esta
            [web/página/página web] [utiliza/usa] cookies | nosotros y nuestros [socios/#] | si continúa[s/]
            [navegando/usando] | al [continuar/seguir] [navegando/con la navegación] | al hacer clic en "aceptar" | al
            hacer clic en aceptar | las cookies [nos permiten/son necesarias/de este sitio] | puede[s/] [cambiar la
            configuración/obtener más información/aceptar todas las/configurar o rechazar/rechazar] | con su acuerdo,
            nosotros | con tu consentimiento
        """,
        "it": """
            questo sito [web/] [utilizza/usa] [i/] cookie | utilizziamo [i/] cookie | usiamo [i/] cookie | noi e i
            nostri [partner/#] | noi e terze parti | proseguendo [la navigazione/nella navigazione] | continuando [la
            navigazione/a navigare/a utilizzare] | se continui [a navigare/ad utilizzare] | chiudendo questo banner |
            cliccando su "accetta | i cookie [ci aiutano/sono necessari per il]
        """,
        "pt": """
            [utilizamos/usamos] cookies | este [site/website] [utiliza/usa] cookies | o nosso [site/website]
            [utiliza/usa] cookies | nós e os nossos [parceiros/#] | nós e nossos parceiros | ao [continuar/prosseguir]
            [a navegar/navegando/com a navegação/a navegação] | ao clicar em "aceitar | ao navegar [neste/no
            nosso/nosso] | se continuar a navegar | os cookies [permitem/são necessários para o]
        """,
        "nl": """
            [wij/we] gebruiken cookies | deze [site/website] [gebruikt/maakt gebruik van] cookies | wij en onze
            partners
            | onze [site/website] [gebruikt/maakt gebruik van] cookies | door [gebruik te maken van/op
            akkoord/verder te
            surfen/deze website te/op "accepteren] | met cookies [en/kunnen] | als je doorgaat | functionele cookies
            zijn | je kunt je [cookie/voorkeuren/toestemming] | u kunt uw [cookie/voorkeuren/toestemming]
        """,
        "pl": """
            ta strona [używa/korzysta z] [cookies/plików cookie/plików cookies/ciasteczek] | [używamy/korzystamy z]
            [cookies/plików cookie/plików cookies/ciasteczek] | nasza strona [używa/korzysta z] | nasz serwis
            [używa/korzysta z/wykorzystuje] | my i nasi [partnerzy/#] | [nasza strona/strona/serwis/portal] [korzysta
            z/używa/wykorzystuje] [cookies/plików cookie/plików cookies/pliki cookie/pliki cookies/ciasteczek] | w
            ramach naszej witryny stosujemy | kontynuując przeglądanie | korzystając z [naszej strony/naszego
            serwisu/tej strony] | dalsze korzystanie z | pliki cookie[s/] [pomagają nam/są niezbędne do]
        """,
        "ru": """
            мы используем [cookie/cookies/файлы cookie/куки] | [наш сайт/этот сайт/сайт] использует
            [cookie/cookies/файлы cookie/куки] | продолжая [использовать/пользоваться] [сайт/сайтом/наш сайт] |
            оставаясь на сайте
        """,
        "sv": """
            vi använder cookies | vi använder kakor | den här [webbplatsen/sidan/sajten] använder [cookies/kakor] |
            genom att fortsätta
        """,
        "da": "vi bruger cookies | dette websted bruger cookies | denne hjemmeside bruger cookies | ved at fortsætte",
        "no": "vi bruker [cookies/informasjonskapsler] | dette nettstedet bruker | denne nettsiden bruker",
        "fi": "käytämme evästeitä | tämä sivusto käyttää evästeitä | sivustomme käyttää evästeitä",
        "cs": """
            tento web používá | tyto stránky používají | používáme [cookies/soubory cookie] | používáním tohoto webu
        """,
        "tr": "bu site[de/] çerez | sitemizde çerez | sizlere daha iyi hizmet sunabilmek",
        "zh": "我们使用cookie | 本网站使用cookie",
        "ja": "当サイトではcookie | 当サイトでは、cookie | このサイトはcookie | 本サイトではcookie",
    },
)

LEXICONS = (LINES, SENTENCES)
