"""Cookie banners, consent dialogues and privacy settings."""

from transforms.lexicon import Lexicon

LINES = Lexicon(
    "cookie-notice",
    "line",
    0.95,
    "a consent dialogue's line",
    {
        "en": """
            accept | accept [all/] cookies | accept all | manage [preferences/settings/choices] | reject all
            [cookies/] | reject cookies | decline [all/] cookies | allow [all/] cookies | allow all |
            [manage/change/update/customise/customize/edit/review] [cookie/privacy/your/my/your cookie/my
            cookie/consent] [settings/preferences/options/choices/consent] | manage cookies | manage consent | manage
            options | cookie
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
            about our ads | interest-based ads | [allow/accept/save] [selection/selected/my selection/selected
            cookies] | [use/allow/accept] [necessary/essential/required/only necessary] cookies [only/] | [necessary
            only/essential only/only necessary/essential cookies only/reject non-essential/reject non-essential
            cookies/reject optional cookies/accept optional cookies/accept additional cookies/reject additional
            cookies/accept recommended cookies/accept analytics cookies] | continue without
            [accepting/agreeing/consent/cookies] | [consent or pay/pay to reject/reject all and subscribe/reject and
            pay/accept and continue for free/accept and read for free/accept all and continue/agree and continue/i
            understand/yes, i accept/yes, i agree/that's ok] | [do not consent/i do not accept/i do not agree/don't
            consent/i disagree/reject everything/decline and continue/deny all] | [consent/privacy]
            [preferences/manager/management/choices] | powered by
            [onetrust/cookiebot/usercentrics/quantcast/cookieyes/cookie script] | store and/or access information on a
            device | [use precise geolocation data/actively scan device characteristics for identification/develop and
            improve services/develop and improve products/use limited data to select advertising/use limited data to
            select content] | create profiles [for personalised advertising/for personalized advertising/to
            personalise content/to personalize content] | [measure advertising performance/measure content
            performance/select basic ads/link different devices/match and combine offline data sources/match and
            combine data from other data sources/ensure security, prevent fraud, and debug/ensure security, prevent
            and detect fraud, and fix errors] | understand audiences through statistics or combinations of data from
            different sources | personalised advertising and content, advertising and content measurement, audience
            research and services development | [checkbox label label/checkbox label/switch label/filter button
            icon/clear checkbox label label apply cancel/consent leg.interest/apply cancel/vendor search/list of iab
            vendors] | [object to/legitimate] [legitimate interests/interest purposes] | maximum storage duration: [#
            days/# year/# years/session/persistent/# months] | we care about your privacy | your opt[-/ ]out
            preference signal [is/was] honored | limit the use of my sensitive personal information | allow {network}
            content | [load/show/view/display/unblock] [external/embedded/third-party/this] content | [the embed/this
            embed/external content/this content/embedded content] [is/has been] blocked |
            [embedded/external] content from {network} [hidden/blocked]
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
            datenschutzeinstellungen | cookie-informationen anzeigen | [auswahl/einstellungen] [speichern/bestätigen]
            | historie der privatsphäre-einstellungen | einwilligungen widerrufen | wir verwenden cookies | diese
            [website/webseite/seite] [verwendet/nutzt/benutzt/speichert] cookies | wir nutzen cookies | notwendige
            cookies | essenzielle cookies | technisch notwendige cookies | immer aktiv | meine persönlichen
            informationen nicht verkaufen | verstanden | ich stimme zu | ich bin einverstanden | einverstanden |
            schließen und akzeptieren | [auswahl erlauben/auswahl akzeptieren/auswahl zulassen/ausgewählte
            akzeptieren/ausgewählte cookies zulassen/nur essenzielle akzeptieren/nur essentielle cookies/optionale
            cookies ablehnen/notwendige cookies akzeptieren/cookies anpassen/weiter ohne zustimmung/ohne einwilligung
            fortfahren/ohne zustimmung weiter/weiter ohne einwilligung] | [zustimmen & weiter/zustimmen und
            weiterlesen/akzeptieren & weiter/einwilligen und weiter/alle akzeptieren und weiter/ja, ich stimme zu/ok,
            verstanden/okay, verstanden/ja, einverstanden/pur-abo abschließen/mit werbung und tracking
            weiterlesen/werbefrei im pur-abo] | [wir schätzen ihre privatsphäre/ihre privatsphäre ist uns
            wichtig/deine privatsphäre ist uns wichtig/wir respektieren ihre privatsphäre/privatsphäre ist uns
            wichtig/datenschutz ist uns wichtig/privacy manager/privacy-manager/privacy-einstellungen/privacy
            center/consent-einstellungen/zustimmungen verwalten] | [zwecke anzeigen/liste der partner
            (lieferanten)/liste der partner (anbieter)/alle partner anzeigen/alle anbieter anzeigen/speichern und
            schließen/speichern & schließen/einstellungen anzeigen/individuelle einstellungen/anbieterliste anzeigen]
            | speichern von oder zugriff auf informationen auf einem endgerät | [verwendung reduzierter daten zur
            auswahl von werbeanzeigen/messung der werbeleistung/messung der performance von inhalten/verwendung
            genauer standortdaten/entwicklung und verbesserung der angebote/erstellung von profilen für
            personalisierte werbung/verwendung von profilen zur auswahl personalisierter werbung/genaue standortdaten
            verwenden/personalisierte werbung und inhalte, messung von werbeleistung und der performance von inhalten,
            zielgruppenforschung sowie entwicklung und verbesserung von angeboten] |
            [instagram/twitter/facebook/youtube/tiktok/spotify][-/ ]inhalte [anzeigen/aktivieren] |
            [tweet/post/beitrag/grafik/kommentare/umfrage/pinpoll/widget] laden | [externe inhalte/inhalte von
            drittanbietern/soziale netzwerke/inhalt] [zulassen/erlauben/akzeptieren/immer anzeigen/aktivieren] |
            [externer redaktioneller inhalt/empfohlener redaktioneller inhalt/externer inhalt geladen/inhalt von
            youtube/externer inhalt von {network}/inhalt von {network}/drittanbieter-inhalt/einmalig laden/einmal
            laden/immer laden/inhalt nicht verfügbar/dieser inhalt ist blockiert/inhalt blockiert] |
            sie sehen gerade einen platzhalterinhalt von {network} | an dieser stelle [ist/wird/befindet sich] ein
            [externer/] [inhalt/beitrag/post] von {network} [eingebunden/] | an dieser stelle ist ein video von
            {network} eingebunden | [inhalt/beitrag] von {network} [ausgeblendet/blockiert]
            | einstellungen
        """,
        "fr": """
            [tout/] accepter [les cookies/tout/et fermer/et continuer/] | tout refuser | refuser [tout/les cookies/] |
            continuer sans accepter | j'accepte | paramétrer [les cookies/mes choix/] | gérer [les cookies/mes
            cookies/les préférences/mes préférences/mes choix/le consentement/vos préférences] | gestion des cookies |
            paramètres [des cookies/de confidentialité] | préférences [cookies/des cookies/de confidentialité] |
            politique [de/des/relative aux] cookies | personnaliser mes choix | cookies [nécessaires/fonctionnels] |
            nous utilisons des cookies | ce site utilise des cookies | vos choix concernant les cookies | données
            personnelles et cookies | paramétrage des cookies | cookies |
            [enregistrer/confirmer/modifier/voir/valider] [mes/les] [préférences/choix] | [voir/liste
            de/consulter/gérer] nos [#/] [partenaires/fournisseurs] | [fonctionnel toujours activé/strictement
            nécessaires/toujours activé/toujours actif] | [cookies/traceurs] [publicitaires/tiers/analytiques/de
            performance/de mesure d'audience/essentiels/de ciblage/techniques/de réseaux sociaux] |
            [refuser/s'abonner] et [s'abonner/continuer/refuser/fermer] | s'abonner pour [refuser/refuser les
            cookies/naviguer sans cookies] | [accepter/autoriser/accepter les cookies] et [afficher/voir] [le
            contenu/ce contenu/la vidéo] | [autoriser/afficher/débloquer/charger] [ce contenu/le contenu/le contenu
            externe/le contenu de {network}] | [contenu/vidéo/publication] [bloqué/bloquée/masqué/masquée/désactivée]
            | [changer/retirer/modifier] [mon/votre/le] consentement | [gestion/gestionnaire] [du consentement/de la
            confidentialité/des traceurs/de mes cookies/de vos préférences] | [plateforme de gestion du
            consentement/vos préférences de cookies/vos choix de confidentialité] | [centre/outil] de
            [préférences/confidentialité/préférences de confidentialité] | votre vie privée [est importante/nous
            importe/est notre priorité/compte pour nous] | [nous respectons/le respect de] votre vie privée [est notre
            priorité/est une priorité pour nous/] |
            contenu [intégré/externe/embarqué] de {network} [masqué/bloqué/désactivé]
            | personnaliser
        """,
        "es": """
            aceptar [todas/todo/cookies/todas las cookies/las cookies/y cerrar/y continuar] | rechazar
            [todas/todo/cookies/todas las cookies/las cookies/] | [política/aviso] de cookies | política cookies |
            configuración de [cookies/privacidad] | [configurar/gestionar/administrar] [cookies/las
            cookies/consentimiento/preferencias] | preferencias de [cookies/privacidad] | usamos cookies | utilizamos
            cookies | este sitio [web/] [usa/utiliza] cookies | cookies necesarias | más información sobre cookies |
            guardar preferencias | [guardar/confirmar/cambiar/ver/guardar mis] [mis preferencias/mis
            opciones/preferencias/elecciones/configuración] | [ver/consultar/lista de] [nuestros
            socios/proveedores/socios/nuestros # socios/todos los socios] | [siempre activo/siempre activas/siempre
            activado/funcional siempre activo/necesarias siempre activado] | cookies [estrictamente
            necesarias/analíticas/publicitarias/de terceros/técnicas/de rendimiento/funcionales/de análisis/de
            publicidad/de redes sociales/propias y de terceros] | [rechazar/pagar/suscribirse] y
            [suscribirse/rechazar/continuar/cerrar/pagar] | [rechazar y pagar/suscribirse para rechazar/suscríbete y
            rechaza/continuar sin aceptar/aceptar y seguir navegando gratis/aceptar y continuar gratis] |
            [aceptar/permitir/aceptar cookies] y [ver contenido/ver el contenido/mostrar contenido/ver el vídeo] |
            [mostrar/cargar/ver/permitir/activar] [contenido externo/contenido de {network}/el contenido de
            {network}/contenido de terceros] | [contenido/vídeo/video] bloqueado [por tu configuración de cookies/] |
            [gestionar/retirar/cambiar/administrar] [mi/tu/el] consentimiento | [gestionar/administrar/gestiona]
            [opciones/los servicios/tus cookies/tu privacidad/cookies y privacidad/los proveedores/tus preferencias] |
            [centro/panel] de [preferencias/privacidad/configuración de privacidad/preferencias de privacidad] | [tu
            privacidad es importante para nosotros/su privacidad es importante para nosotros/valoramos tu
            privacidad/nos importa tu privacidad/respetamos tu privacidad/valoramos su privacidad] | leer más sobre
            [estos propósitos/las cookies/esta política] |
            contenido [incrustado/externo] de {network} [oculto/bloqueado]
            | configurar
        """,
        "it": """
            accetta [tutti/tutto/i cookie/tutti i cookie/e chiudi/e continua/] | rifiuta [tutti/tutto/i cookie/tutti i
            cookie/] | cookie policy | informativa [sui/] cookie | [gestisci/gestione] [cookie/i cookie/consenso/le
            preferenze/preferenze/opzioni] | preferenze [cookie/sui cookie/privacy] | impostazioni [cookie/dei
            cookie/privacy] | questo sito [utilizza/usa] [i/] cookie | utilizziamo i cookie | continua senza accettare
            | cookie necessari | salva preferenze | [gestisci/modifica/rivedi/aggiorna/revoca/personalizza] [il
            consenso/i consensi/le tue preferenze/le scelte sui cookie] | [centro preferenze privacy/impostazioni
            sulla privacy/gestione della privacy/gestione consensi/privacy e cookie policy/informativa
            estesa/informativa breve/dichiarazione sui cookie] | [cookie tecnici/cookie funzionali/cookie
            analitici/cookie statistici/cookie di profilazione/cookie di terze parti/cookie di marketing/cookie
            pubblicitari/cookie di prestazione/cookie di sessione/sempre attivi/sempre abilitato/sempre attivo] |
            [accetta selezionati/accetta solo necessari/solo cookie necessari/accetta i necessari/accetta solo i
            necessari/usa solo cookie tecnici/rifiuta non necessari/accetta e prosegui/accetto tutti i cookie/accetto
            e continuo/rifiuta e chiudi/ho capito, chiudi/conferma le mie scelte/salva e chiudi/mostra le
            finalità/elenco dei partner/visualizza preferenze/consenti tutti/consenti la selezione/più opzioni] | [la
            tua privacy è importante/la tua privacy è importante per noi/rispettiamo la tua privacy/teniamo alla tua
            privacy/il rispetto della tua privacy è la nostra priorità/ci teniamo alla tua privacy/informativa sui
            cookie e privacy] |
            contenuto [incorporato/esterno] di {network} [nascosto/bloccato]
            | personalizza
        """,
        "pt": """
            aceitar [todos/tudo/cookies/todos os cookies/os cookies/e fechar/e continuar] | rejeitar
            [todos/tudo/cookies/todos os cookies/] | recusar [todos/cookies] | política de cookies |
            [configurações/definições/preferências] de [cookies/privacidade] | [gerir/gerenciar/configurar]
            [cookies/consentimento/preferências] | utilizamos cookies | usamos cookies | este site [utiliza/usa]
            cookies | cookies necessários | concordar e [fechar/continuar] | prosseguir | [centro de
            privacidade/centro de preferências/gestão de privacidade/gestão de cookies/aviso de cookies/aviso de
            privacidade/declaração de cookies/portal da privacidade/lista de parceiros/lista de fornecedores/controle
            de privacidade] | cookies [essenciais/funcionais/analíticos/estatísticos/de terceiros/de marketing/de
            desempenho/estritamente necessários/de publicidade/de estatística/publicitários/de
            segmentação/obrigatórios] | [sempre ativo/sempre ativado/sempre ativos/aceitar seleção/aceitar
            selecionados/aceitar apenas necessários/apenas cookies necessários/só os necessários/aceitar
            necessários/rejeitar não essenciais/guardar preferências/salvar preferências/confirmar as minhas
            escolhas/guardar e fechar/mais opções de privacidade/ver preferências/permitir todos/permitir
            seleção/entendi e fechar/aceito os cookies/não aceito] | [a sua privacidade é importante/sua privacidade é
            importante para nós/a sua privacidade é importante para nós/valorizamos a sua privacidade/nós valorizamos
            sua privacidade/respeitamos a sua privacidade/respeitamos sua privacidade/nós nos preocupamos com sua
            privacidade/a sua privacidade importa] | [carregar conteúdo/carregar vídeo/mostrar conteúdo
            externo/carregar mapa/mostrar conteúdo/permitir conteúdo externo/aceitar e ver conteúdo/conteúdo
            bloqueado/permitir cookies e ver/aceitar cookies para ver este conteúdo/desbloquear conteúdo externo] |
            [gerir/gerenciar/alterar/rever] [preferências/consentimento/as minhas preferências/minhas preferências/as
            suas escolhas] |
            conteúdo [incorporado/externo] do {network} [oculto/bloqueado]
            | aceitar | aceito
        """,
        "nl": """
            [alle/] cookies [accepteren/weigeren/toestaan/beheren] | accepteer [alle/] cookies | alles
            [accepteren/weigeren] | cookie[-/ /][instellingen/beleid/verklaring/voorkeuren/statement/melding] |
            [wijzig/beheer] [cookie-instellingen/cookies/privacy-instellingen/toestemming/cookievoorkeuren] |
            privacy[-/ ]instellingen | wij gebruiken cookies | deze [site/website] [gebruikt/maakt gebruik van]
            cookies | noodzakelijke cookies | functionele cookies | privacy en cookies | privacy- en cookiebeleid |
            akkoord | [alleen/enkel] [noodzakelijke/functionele/essentiële] cookies [accepteren/toestaan/] |
            [accepteren/weigeren/aanvaarden] en [sluiten/doorgaan/verdergaan] | [doorgaan/verdergaan] zonder [te
            accepteren/toestemming/akkoord] | [keuzes/voorkeuren/instellingen/selectie]
            [opslaan/bevestigen/bewaren/beheren/aanpassen/toestaan] | [wijzig/beheer/bekijk] [je/uw/hier je/hier uw]
            [cookievoorkeuren/cookie-instellingen] | pas [je/uw/hier je/hier uw]
            [cookievoorkeuren/cookie-instellingen/voorkeuren] aan | [wijzig/beheer] [je/uw]
            [privacyvoorkeuren/privacy-instellingen/toestemming] | [strikt
            noodzakelijke/analytische/marketing/tracking/sociale media/functionele/voorkeurs] cookies | [altijd
            actief/cookie-instellingen aanpassen/waarom cookies/cookievoorkeuren wijzigen/over cookies/beheer
            toestemming/toestemming beheren/beheer opties/beheer diensten] | [toon/laad/bekijk] [externe inhoud/deze
            inhoud/inhoud/altijd/externe content/embed/de tweet/de inhoud] | bekijk [dit bericht/deze post/deze
            foto/dit profiel] op {network} | [externe inhoud van/inhoud van/content van] {network} [tonen/altijd
            tonen/laden/] | [wij/we] [waarderen/respecteren/geven om] [je/uw/jouw] privacy |
            deze [inhoud/content/video] van {network} [kan niet worden/wordt niet] [getoond/geladen/weergegeven] zonder
            [uw/je/jouw/] toestemming
            | accepteren | weigeren | accepteer
        """,
        "pl": """
            [zaakceptuj/akceptuj/akceptuję/odrzuć] [wszystkie/wszystko/pliki cookie/wszystkie pliki cookie/cookies] |
            polityka [cookies/plików cookies/plików cookie] | ustawienia [cookies/plików cookie/plików
            cookies/prywatności/zaawansowane] | zarządzaj [cookies/plikami cookie/zgodami/zgodą/ustawieniami] | ta
            strona [używa/korzysta z] [cookies/plików cookie/plików cookies/ciasteczek] | używamy plików cookie[s/] |
            niezbędne pliki cookie | przejdź do serwisu | zgadzam się | wyrażam zgodę | rodo | [akceptuję i przechodzę
            do serwisu/akceptuję i zamykam/przejdź do serwisu bez zgody/odrzucam wszystkie/zgadzam się i przechodzę
            dalej/rozumiem i akceptuję/zaakceptuj i zamknij/kontynuuj bez zgody] | [zapisz/zmień/dostosuj/potwierdź]
            [ustawienia cookies/preferencje/ustawienia prywatności/moje wybory/zgody/wybór] | [tylko
            niezbędne/akceptuj tylko niezbędne/tylko niezbędne pliki cookie/akceptuj niezbędne/odrzuć
            opcjonalne/odrzuć wszystkie pliki cookie/zezwól na wszystkie/zezwól na wybrane/zezwól na wybór/odmów
            wszystkim] | [analityczne/marketingowe/funkcjonalne/statystyczne/reklamowe/wydajnościowe] [pliki
            cookie/pliki cookies/cookies] | [zawsze aktywne/więcej opcji/pokaż cele/lista partnerów/lista
            dostawców/pokaż szczegóły/zaufani partnerzy/zarządzaj opcjami/zarządzaj preferencjami/zarządzaj
            dostawcami/cele przetwarzania danych/polityka plików cookies (eu)] | [szanujemy/cenimy/dbamy o] [twoją
            prywatność/państwa prywatność/waszą prywatność/prywatność użytkowników] | [pokaż/załaduj/wczytaj/wyświetl]
            [treść zewnętrzną/treści zewnętrzne/post z {network}/zawsze treści z {network}/zablokowaną treść] |
            [wyświetl/zobacz] [ten post na instagramie/ten post na {network}/ten profil na instagramie/post na
            {network}/film na {network}/na youtube] |
            [ta treść/ten materiał/ten film] [z serwisu/z portalu/z platformy] {network} wymaga zgody [na pliki
            cookie/na pliki cookies/na cookies/]
            | akceptuję | odrzuć | ustawienia
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
            partners/third-party] [use/store/process/may/do] | we, and our [partners/# partners/vendors/advertising
            partners] | this [site/website/web site/page/blog] [uses/makes use of/is using/may use/stores] cookies |
            our [site/website/sites/websites] [uses/use/make use of/makes use of] cookies | by
            [continuing/using/visiting/browsing/accessing/clicking/closing] [to/this/our/the/on/any/accept]
            [use/browse/site/website/this/our/all/accept/button/banner/navigate/the] | by clicking accept | if you
            continue [to use/browsing/using/to browse/without changing] | you can [change/manage/adjust/withdraw/set]
            your [cookie/cookies/privacy/consent/browser/preferences/settings] | you can find out more about
            [which/our use of/how we use] cookies | to find out more about [the/our use of/how we use] cookies | to
            find out more, [as well as/including how to control] | find out more about [our use of/how we use] cookies
            | learn more about [how we use/our use of/the use of] cookies | for more information [about/on] [our use
            of/how we use/the] cookies | see our cookie | read our cookie | please see our [cookie/privacy] | please
            [accept/enable] cookies | privacy & cookies: | cookies [help us deliver/allow us to/on this site/are used
            on this/are small text files that can be used by websites] | the [cookie is set by/cookie is used to
            store/technical storage or access] | some [vendors/partners] may process your | your choices [will be/on
            this/apply] | the options below allow you to | some features may not be available with your selection |
            functional cookies help to perform | performance cookies are used to understand | necessary cookies are
            [absolutely essential/required] | analytical cookies are used | out of these, the cookies that are | we
            also use third-party cookies that | these cookies [will be stored in your/are necessary for/do not
            store/ensure basic/allow us to/enable the/may be set/track visitors/help] | you also have the option to
            opt-out of these | we, our partners | you may [exercise your right/withdraw your consent/change your
            cookie] | we process your data [to/for] | your personal data will be processed and information from your
            device | with your [permission/consent/agreement][,/] we [and our/use cookies/would like to use] | you may
            click to [consent/refuse] | please note that some processing of your personal data | your preferences will
            apply to | you can change your [preferences/choices/consent/cookie settings] at any time | we use
            [essential/necessary/functional/analytics/analytical/some essential/both essential] cookies | [we'd/we
            would] [also/] like to [use/set] [optional/additional/analytics] cookies | you['ve/ have]
            [accepted/rejected] [all/additional/optional/analytics] cookies | this content is hosted by a third party
            | by showing the external content you | this article contains content provided by
            [twitter/instagram/facebook/google/tiktok/youtube/x/spotify] | we ask for your permission before anything
            is loaded | to display this content[, / from] | one of your browser extensions seems to be blocking | to
            watch this content, you may need | this content [comes from/is provided by/is hosted on/is hosted by/is
            embedded from/is loaded from] | [you need to/you must/please] accept
            [marketing/our/advertising/functional/statistics] cookies | this content is [not
            shown/blocked/hidden/disabled] [because/due/until] |
            this [content/video/post] from [youtube/instagram/twitter/x/facebook/tiktok/spotify/vimeo] [cannot/can't] be
            [shown/displayed/loaded] without your
        """,
        "de": """
            [wir/diese website/diese webseite/diese seite/unsere website/unsere webseite/unsere seite/die
            website/diese internetseite/dieses angebot/dieser blog]
            [verwenden/verwendet/nutzen/nutzt/benutzt/benutzen/speichert/setzt/setzen] [ebenfalls/auch/so
            genannte/sogenannte/technisch notwendige/technische/] cookies | wir und unsere [partner/#
            partner/technologiepartner/#] | wir, und unsere | wenn sie [diese website weiter/die website
            weiter/weiterhin auf dieser/auf dieser seite weiter/auf "akzeptieren"/auf alle akzeptieren/unter # jahre
            alt sind und ihre] | wenn du [die website weiterhin/diese website weiter/unter # jahre] | indem sie [auf
            akzeptieren/auf "akzeptieren"/diese website/diese webseite/unsere website/unsere webseite/die
            website/weiter auf dieser] | durch die [weitere/] nutzung [dieser/der/unserer]
            [website/webseite/seite/internetseite] [stimmen/erklären/akzeptieren] | mit der [weiteren/] nutzung
            [dieser/der/unserer] [website/webseite/seite/dienste] | mit der nutzung [unserer dienste/dieser website] |
            einige [von ihnen sind essenziell/von ihnen sind technisch/cookies sind] | cookies [helfen
            uns/ermöglichen/erleichtern die bereitstellung/dienen der/sind kleine textdateien, die auf/, die für] |
            datenschutz & cookies: | personenbezogene daten können verarbeitet | sie können ihre
            [auswahl/einwilligung/cookie/zustimmung/einstellungen/entscheidung/präferenzen] | weitere informationen
            [über die verwendung/zu cookies/zu den cookies], | weitere informationen, beispielsweise zur kontrolle von
            cookies | mehr informationen [zu cookies/über cookies] | diese cookies [sind/werden/ermöglichen/dienen]
            [für/notwendig/in ihrem/erforderlich/es] | essenzielle cookies ermöglichen | statistik cookies erfassen |
            marketing[-/ ]cookies werden | inhalte von videoplattformen und social-media | wenn cookies von externen
            medien | bitte akzeptieren sie | zu ihren cookie | hier finden sie eine übersicht über alle verwendeten
            cookies | [um dieses angebot/um unsere website/um unsere webseite] [kostenlos/optimal/für sie] | um ihnen
            [ein optimales erlebnis/den bestmöglichen service/die bestmögliche nutzererfahrung] | wenn du [diesen
            technologien zustimmst/deine zustimmung nicht erteilst/deine einwilligung nicht] | die technische
            speicherung oder der zugriff | wir benötigen [ihre/deine] [zustimmung/einwilligung] | [ihre einwilligung
            können sie/deine einwilligung kannst du/ihre zustimmung können sie/ihre einwilligung ist]
            [jederzeit/freiwillig] | [mit ihrer/mit deiner] [zustimmung/einwilligung]
            [verwenden/nutzen/verarbeiten/dürfen/können] wir | [einige/manche] unserer partner verarbeiten | dieser
            inhalt [stammt von/kommt von/wird von/stammt aus] [youtube/instagram/twitter/facebook/tiktok/einem] |
            [dadurch/dabei/damit] [können/werden] [personenbezogene daten/daten] an [drittanbieter/drittplattformen] |
            wir brauchen [ihre/deine] [zustimmung/einwilligung] | zum schutz [ihrer/deiner] [persönlichen daten/daten]
            [ist die/wird dieser/wurde] | an dieser stelle [möchten wir/wollen wir/würden wir] ihnen [einen
            externen/externe] | für die anzeige [dieses inhalts/dieses videos/von externen/externer] |
            [dieser inhalt/dieses video/dieser beitrag] von [youtube/instagram/twitter/x/facebook/tiktok/spotify/vimeo]
            kann [ohne/erst nach] [ihre/deine/ihrer/deiner]
        """,
        "fr": """
            nous utilisons des cookies | ce site utilise des cookies | nous et nos [partenaires/# partenaires] | avec
            nos partenaires, | en poursuivant votre navigation | en continuant [votre navigation/à naviguer sur
            notre/à naviguer sur ce/d'utiliser notre/d'utiliser ce site] | les cookies [nous permettent/assurent le
            bon fonctionnement/sont nécessaires au fonctionnement] | vous pouvez [modifier vos/changer vos/accepter ou
            refuser/à tout moment modifier/paramétrer vos] [choix/préférences/cookies] | pour en savoir plus [sur les
            cookies/sur notre politique/sur l'utilisation des cookies] | avec votre accord, nos partenaires | avec
            votre accord, nous | certains cookies sont | [ce contenu/cet élément] [provient de/est hébergé par/est
            fourni par] | [ce contenu/cette vidéo] [est bloqué/est bloquée/n'a pas pu être affiché/ne peut pas
            s'afficher] | vous [avez refusé/avez choisi de refuser/n'avez pas accepté/devez accepter/avez désactivé]
            les [cookies/traceurs] | en cliquant sur [« accepter »/« tout accepter »/« j'accepte »/« continuer sans
            accepter »/accepter/"accepter"/"j'accepte"/ce bouton], | vous pouvez [retirer/modifier/changer] [votre
            consentement/vos choix/vos préférences] | [votre consentement/votre accord/votre acceptation] est
            [nécessaire/requis/requise] [pour/afin] | pour [voir/visualiser/consulter/lire] [ce contenu/cette
            vidéo/cette publication], [vous devez/veuillez] | pour offrir les meilleures expériences, | [le stockage
            ou l'accès technique/l'accès ou le stockage technique] [est/qui est] | le fait de ne pas consentir |
            [ce contenu/cette vidéo] [de/issu de/provenant de]
            [youtube/instagram/twitter/x/facebook/tiktok/spotify/vimeo] ne peut [pas/] être [affiché/affichée/chargé]
            sans
        """,
        "es": """
            [utilizamos/usamos] cookies [propias/para/y/de/en] | este sitio [web/] [utiliza/usa] cookies | esta
            [web/página/página web] [utiliza/usa] cookies | nosotros y nuestros [socios/#] | si continúa[s/]
            [navegando por/usando] [este/nuestro] sitio | al hacer clic en "aceptar" | al hacer clic en aceptar | las
            cookies [nos permiten/son necesarias/de este sitio] | puede[s/] [cambiar la configuración/obtener más
            información/aceptar todas las cookies/configurar o rechazar/rechazar las cookies] | con su acuerdo,
            nosotros | con tu consentimiento | este contenido [está alojado en/es proporcionado por/está bloqueado
            porque/no se puede mostrar porque] | para [ver/visualizar] [este contenido/este vídeo/este video/esta
            publicación], [debes/es necesario/acepta] | [has rechazado/no has aceptado/debes aceptar/necesitas
            aceptar] las cookies | al [hacer clic en/pulsar/pinchar en/pulsar en] [«aceptar»/"aceptar todo"/«aceptar
            todo»/"aceptar y continuar"], | [puedes/puede/podés] [retirar/revocar] [tu/su] consentimiento | para
            ofrecer las mejores experiencias, | [el almacenamiento o acceso técnico/el consentimiento de estas
            tecnologías/no consentir o retirar el consentimiento] | [utilizamos/usamos/empleamos] [nuestras
            cookies/cookies y tecnologías/cookies y otras] | [si sigues/si continúas/si seguís] navegando,
            [aceptas/asumimos/consideramos/aceptás/entendemos] |
            este [contenido/vídeo/video] de [youtube/instagram/twitter/x/facebook/tiktok/spotify/vimeo] no [puede
            mostrarse/se puede mostrar/se muestra] sin
            | este contenido está alojado por un tercero
        """,
        "it": """
            questo sito [web/] [utilizza/usa] [i/] cookie | utilizziamo [i/] cookie | usiamo [i/] cookie | noi e i
            nostri [partner/#] | noi e terze parti | se continui [a navigare/ad utilizzare] | chiudendo questo banner
            | cliccando su "accetta | i cookie [ci aiutano/sono necessari per il] | [la tua privacy è
            importante/rispettiamo la tua privacy/il rispetto della tua privacy è] | noi e [terze parti selezionate/i
            nostri fornitori/alcuni partner/i partner] | [puoi/puoi liberamente] [prestare, rifiutare/modificare le
            tue preferenze/gestire le tue preferenze/rifiutare o revocare/acconsentire all'uso/rivedere le tue scelte]
            | [usa il pulsante/clicca sul pulsante/premi il pulsante/utilizza il pulsante]
            ["accetta/“accetta/accetta/“rifiuta] | [questo contenuto/questo video/questo post/questo elemento] [è
            ospitato da/non è visibile perché/non può essere mostrato] | [accetta/devi accettare/per favore
            accetta/abilita] i cookie [per/di] | per vedere [questo/il] [video/contenuto/post] [devi/accetta/è
            necessario] | [i cookie tecnici/i cookie analitici/i cookie di marketing/i cookie statistici/i cookie
            funzionali] [sono necessari/vengono utilizzati per/aiutano i/ci permettono] | [caricando/visualizzando]
            [il contenuto/questo contenuto/il video/il post/la mappa] [accetti/acconsenti] | [caricando/visualizzando]
            [il contenuto/questo contenuto/il video/il post/la mappa], [accetti/acconsenti] | [fai clic/clicca]
            [su/per] [accettare i cookie/"accetta/“accetta] | [desideriamo/vorremmo] [il tuo consenso/utilizzare i
            cookie/chiederti il consenso] | [con il tuo consenso/previo tuo consenso], [noi/utilizziamo/vorremmo] | le
            tue preferenze si applicheranno [solo/a] | [non acconsentire o ritirare il consenso/il consenso può
            essere/l'archiviazione tecnica o l'accesso] | per fornire le migliori esperienze, utilizziamo | archiviare
            informazioni su dispositivo | [annunci/pubblicità] e contenuti personalizzati, [misurazione/valutazione] |
            questo [contenuto/video/post] di [youtube/instagram/twitter/x/facebook/tiktok/spotify/vimeo] non può essere
            [mostrato/visualizzato/caricato] senza
        """,
        "pt": """
            [utilizamos/usamos] cookies | este [site/website] [utiliza/usa] cookies | o nosso [site/website]
            [utiliza/usa] cookies | nós e os nossos [parceiros/#] | nós e nossos parceiros | ao clicar em "aceitar |
            ao navegar [neste site/neste website/neste portal/no nosso] | os cookies [permitem/são necessários para o]
            | [a sua privacidade é importante/valorizamos a sua privacidade/respeitamos a sua privacidade/sua
            privacidade é importante para] | [nós utilizamos cookies/nós usamos cookies/usamos cookies e/utilizamos
            cookies e/usamos tecnologias como cookies/utilizamos tecnologias como cookies]
            [para/outras/próprios/tecnologias] | [com o seu acordo/com o seu consentimento/com seu consentimento],
            [nós/utilizamos/gostaríamos/usamos] | [pode/você pode/poderá] [alterar as suas preferências/alterar suas
            preferências/retirar o seu consentimento/aceitar ou recusar/gerir as suas preferências/revogar seu
            consentimento] | [este conteúdo/este vídeo/esta publicação/este mapa] [está alojado/é fornecido por/é
            alojado/está bloqueado porque/está hospedado] | [precisa de aceitar/é necessário aceitar/aceite os/aceita
            os/você precisa aceitar] [cookies/os cookies] [para/de] | [para fornecer as melhores experiências/para
            proporcionar as melhores experiências/para oferecer as melhores experiências], [usamos/utilizamos] | o
            consentimento para essas tecnologias [nos/permitirá/permite] | ao [carregar o/ver este]
            [vídeo/conteúdo/mapa][,/] [aceita/concorda] |
            [este conteúdo/este vídeo] [do/da/de] [youtube/instagram/twitter/x/facebook/tiktok/spotify/vimeo] não pode
            ser [mostrado/exibido/carregado] sem
        """,
        "nl": """
            [wij/we] gebruiken cookies | deze [site/website] [gebruikt/maakt gebruik van] cookies | wij en onze
            partners | onze [site/website] [gebruikt/maakt gebruik van] cookies | door [gebruik te maken van
            deze/gebruik te maken van onze/op akkoord te klikken/verder te surfen/deze website te/op "accepteren] |
            met cookies [en/kunnen] | als je doorgaat met het gebruik | functionele cookies zijn | je kunt je
            [cookie/voorkeuren/toestemming] | u kunt uw [cookie/voorkeuren/toestemming] | om [deze inhoud/deze
            content/deze video/dit bericht/deze tweet/dit fragment] te [bekijken/tonen/kunnen zien] | [deze
            inhoud/deze content/deze embed] [wordt niet getoond/is geblokkeerd/kan niet worden getoond/is niet
            zichtbaar] | [deze inhoud/deze content/deze embed] [komt van/is afkomstig van/plaatst mogelijk
            cookies/maakt gebruik van cookies] | [wij/we] vragen [je/uw] toestemming | [op deze plek/hier]
            [staat/stond] [inhoud/content] van [instagram/youtube/facebook] | [door/met] [op laden te klikken/deze
            inhoud te laden/de video te laden/de content te laden/deze video af te spelen] | je hebt [geen cookies
            geaccepteerd/cookies geweigerd/niet alle cookies geaccepteerd/de cookies niet/nog geen toestemming gegeven
            voor cookies] | [accepteer/sta] [alle/de/social media/marketing] cookies [toe om/om] | [wijzig/pas]
            [je/uw] cookie-instellingen [om/aan om] | [met/door] [jouw/uw/je] toestemming [gebruiken/kunnen] [wij/we]
            | [wij/we] [plaatsen/maken gebruik van] [cookies/functionele cookies/tracking cookies/analytische cookies]
            | [wij/we] [waarderen/respecteren/geven om/vinden] [je/uw/jouw] privacy
            | om deze inhoud te bekijken moet u
        """,
        "pl": """
            ta strona [używa/korzysta z] [cookies/plików cookie/plików cookies/ciasteczek] | [używamy/korzystamy z]
            [cookies/plików cookie/plików cookies/ciasteczek] | nasza strona [używa/korzysta z] | nasz serwis
            [używa/korzysta z/wykorzystuje] | my i nasi [partnerzy/#] | [nasza strona/strona/serwis/portal] [korzysta
            z/używa/wykorzystuje] [cookies/plików cookie/plików cookies/pliki cookie/pliki cookies/ciasteczek] | w
            ramach naszej witryny stosujemy | kontynuując przeglądanie | korzystając z [naszej strony/naszego
            serwisu/tej strony] | pliki cookie[s/] [pomagają nam/są niezbędne do] | [szanujemy/cenimy/dbamy o] [twoją
            prywatność/państwa prywatność/prywatność użytkowników] | [aby/żeby] [zobaczyć tę treść/wyświetlić tę
            treść/wyświetlić treść/obejrzeć ten materiał/zobaczyć ten post/wyświetlić ten element], | [ta treść
            pochodzi/ten materiał pochodzi/treść pochodzi/ten element pochodzi] z
            [serwisu/zewnętrznego/zewnętrznych/instagrama/youtube/portalu] | [ta treść/ten element/ten materiał] [jest
            zablokowana/została zablokowana/jest zablokowany/wymaga zgody/nie może zostać wyświetlona] |
            [wczytując/ładując/odtwarzając/wyświetlając] [tę treść/treść/ten film], [akceptujesz/zgadzasz się] | twoje
            ustawienia [prywatności/plików cookie/cookies] [nie pozwalają/uniemożliwiają/blokują] | [nie wyraziłeś/nie
            wyraziłaś/nie wyrażono/nie wyrazili państwo] zgody na [pliki/cookies/wyświetlanie] | [możesz/mogą państwo]
            [zmienić/określić] [ustawienia cookies/warunki przechowywania/ustawienia plików cookie/ustawienia
            dotyczące cookies] | w każdej chwili [możesz/mogą państwo] [wycofać zgodę/wycofać swoją zgodę/cofnąć
            zgodę] | [strona/serwis/witryna/portal] [zapisuje/wykorzystuje] [pliki cookies/pliki cookie/ciasteczka] |
            [pliki cookie/pliki cookies] [wykorzystujemy/wykorzystywane są w celu/używane są w celu/stosujemy/używamy]
            | [przechodząc do serwisu/pozostając na stronie/kontynuując przeglądanie/przeglądając stronę/pozostając w
            serwisie/korzystając z serwisu/korzystając z witryny/korzystając z portalu]
            [zgadzasz/wyrażasz/akceptujesz]
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

GAPPED = Lexicon(
    "cookie-notice",
    "gapped",
    0.85,
    "a consent dialogue",
    {
        "en": "this [content/video/post/article/map] is [provided/hosted/supplied] by … [cookie/cookies]",
        "es": "al [continuar/seguir] [navegando/con la navegación] … [cookies/acepta/aceptas]",
        "it": """
            [proseguendo/continuando] [la navigazione/nella navigazione/a navigare/a utilizzare] …
            [cookie/accetti/acconsenti]
        """,
        "pt": """
            [ao continuar/ao prosseguir/se continuar] [a navegar/navegando/com a navegação/a navegação] …
            [cookies/aceita/concorda]
        """,
        "pl": "dalsze korzystanie z … [cookie/cookies/zgodę/regulaminu]",
    },
)

LEXICONS = (LINES, SENTENCES, GAPPED)
