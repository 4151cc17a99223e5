"""Ways through a site: skip links, menus, breadcrumbs, previous and next, and the titles of its boxes."""

from transforms.lexicon import Lexicon

LINES = Lexicon(
    "navigation",
    "line",
    0.95,
    "a way through the site",
    {
        "en": """
            page # [of #/] | skip to [the/] [main/primary/] [content/navigation/menu/site
            index/footer/search/article/sidebar] | skip [navigation/links/to/ad/advertisement/to main] | skip to
            [content/main content] skip to [footer/navigation] | jump to [navigation/content/main
            content/comments/recipe/search] |
            [toggle/main/primary/site/mobile/open/close/show/hide/top/secondary/footer/user account/expand]
            [menu/navigation/nav/sidebar/search/site navigation/mobile menu/main menu/navigation menu/sub menu/submenu]
            | site information navigation | site index | site map | sitemap | main menu | menu close | close menu |
            toggle search [form/] | search [for:/this site/the site/our site/icon/this website/form/button/]
            [search/] |
            search for: search | search query | sections & search | show search | view all search results |
            [back/return/go/scroll] to [the/] [top/homepage/home page/home/main page/all news/news/blog/list/search
            results/overview/results] [of page/of the page/] | back to top of page |
            [previous/next/prev/older/newer/last/first]
            [article/story/post/posts/page/entry/entries/slide/image/photo/video/up/topic/gallery/question/project/article:/post:/story:/]
            [article/story/post/] | previous next | next previous | prev next | post navigation | posts navigation |
            page navigation | breadcrumb[s/] | you are here | you are here: home | [read/view/see/show/load/get/find
            out/explore/discover] more [»/news/stories/articles/posts/topics/content/from/posts/photos/videos/results/]
            | load more | load [older/newer/earlier/more] [posts/updates/comments/stories] | article content | post published
            in | for immediate release | show [more/less] | see [all/more] | view [all/more/less/full
            list/archive/archives/larger/gallery/profile/map/results] | more info[rmation/] | all
            [news/stories/articles/posts/topics/categories/sections/authors/videos/results/rights] [in/] | all sections
            | browse [all/by topic/topics/categories/archive/archives] | [expand/collapse] [all/menu/] | about us |
            about the [author/authors/site/company/writer] | contact us | contact [information/info/details/the
            newsroom/the editor/the author/editors] | work [with us/for us/here] | [advertise/advertising] [with
            us/here/on this site/] | our
            [team/staff/story/history/mission/brands/partners/services/network/sites/newsletters/company/apps/authors/standards/journalists/people]
            | meet the team | media kit | rate card | press [room/office/center/centre/releases/kit/enquiries] |
            investor relations | help [center/centre/desk/& support/and support] | frequently asked questions |
            customer
            [service/care/support/services] | faq[s/] | my [account/profile/saved articles/subscription/list/feed] |
            quick links | useful links | site links | follow [us/] on social media | social media [links/] | social
            [links/networks/] | rss [feed/feeds/] | home delivery | digital
            [edition/subscription/edition/access/replica] | e-edition | print edition | [today's/todays] paper |
            replica
            edition | back issues | subscriber services | subscriber center | place an ad | submit an
            [event/obituary/announcement] | [letters/letter] to the editor | real estate listings | things to do | home
            page | homepage | us edition | [uk/us/international/world/global/australia/asia/europe] edition | switch
            edition | change language | select [language/your language/a category/category/month/region] | choose
            language | english [version/] | community guidelines | partner sites | sister sites | our other sites |
            terms of sale | most [read/popular/viewed/shared/commented/recent/watched/emailed/read stories/popular
            stories/read articles/viewed news/viewed content/recent stories/read news/popular articles/popular
            posts/read on] [today/this week/now/] | trending
            [now/stories/topics/news/articles/videos/posts/nationally/today/on/] | popular
            [posts/stories/articles/now/topics/categories/tags/news/videos/searches/this week/in] |
            [top/latest/recent/more/other/featured/related/recommended/similar/breaking/editor's/editors'/headline]
            [stories/news/posts/articles/videos/headlines/topics/picks/content/reading/links/tags/choice/coverage/stories:/articles:/galleries/podcasts/entries/searches/items/from
            around the web/updates] | latest | just in | in case you missed it | don't miss | must read[s/] | you
            [might/may] also like | you may also be interested in | you might also be interested in | you might like |
            more [from/in/on/like this/on this story/on this topic/to read/to explore/from our network/from the
            web/from
            news/from this author/from this section/by this author/coverage/about this/related] | recommended [for
            you/reading/by/] | [picked/selected/suggested/hand-picked] for you | from [around the web/the web/our
            partners/our network/the archives/the archive/our sponsors/our advertisers/the shop] | around the web |
            promoted [stories/content/links] | elsewhere on the web | what to read next | [read/up] next | next up |
            keep reading | continue reading | related topics | topics in this article | [explore/more] topics | topics:
            | tags | tags: | [filed/posted/published/tagged/categorized/listed] [under/in/as/with] | more on this | on
            this page | in this [article/section/story/issue] | contents [hide/show] | [hide/show] [table of
            contents/contents] | blog archive | archives by month | tag cloud | blogroll | # min read | # minute read |
            # mins read | reading time | estimated reading time: # [minutes/mins/min] | reading time: #
            [minutes/mins/minute/min] | # [min/mins/minutes] | # views | # shares | # likes | # followers | [#k/#m] [views/followers/likes/shares/subscribers] | # reads | #
            retweets | view my complete profile | powered by
            [wordpress/blogger/google/disqus/outbrain/taboola/vbulletin/drupal/shopify/discuz/joomla/livefyre] |
            proudly
            powered by wordpress | wordpress theme by | blog at wordpress.com | create a free website or blog at
            wordpress.com | website design by | site by | web design by | designed by | theme by | theme: | subscribe
            to: posts (atom) | entries (rss) | comments (rss) | entries feed | comments feed | wordpress.org |
            [current/external] article
        """,
        "de": """
            seite # [von #/] | seite: # | [artikel/beitrag/text/meldung] # von # |
            [direkt/] zum
            [inhalt/hauptinhalt/menü/hauptmenü/seitenanfang/anfang/seiteninhalt/inhaltsbereich/inhaltsverzeichnis/warenkorb/shop/archiv/lexikon/anfang
            der seite/textanfang/seitenende/footer/fußbereich/navigation] [springen/wechseln/gehen/der seite/] | zur
            [navigation/hauptnavigation/suche/startseite/übersicht/fußzeile/metanavigation/homepage/subnavigation/hauptseite/listenansicht/mobilen
            version] [springen/wechseln/gehen/] | direkt [zum inhalt/zur navigation/zur hauptnavigation/zur suche/zum
            seitenanfang] [springen/wechseln/] | [springe/springen] [direkt/sie/] [zu/zum] [inhalt/:/menü] | springe
            direkt zu: | springe direkt zu | skip to content | sprungmarken | inhalt anspringen | nach oben
            [scrollen/springen/] | seitenanfang | zurück [zur/zum/nach/]
            [übersicht/startseite/liste/lexikon/hauptseite/oben/seitenanfang/anfang/listenansicht/vorherigen
            seite/artikel/suche/inhalt/seite/suchergebnis/trefferliste] | zurück zu [allen/den]
            [news/artikeln/beiträgen/nachrichten] | zu allen
            [beiträgen/artikeln/news/nachrichten/terminen/videos/themen] |
            [vorheriger/nächster/voriger/letzter/älterer/neuerer/nachfolgender] [artikel/beitrag/eintrag/post/text] |
            [vorherige/nächste/vorige/ältere/neuere/letzte]
            [seite/beiträge/artikel/meldung/folge/news/einträge/nachricht] | [vorheriges/nächstes]
            [bild/video/thema/element/foto] | der nächste beitrag | beitrags[-/]navigation | artikel[-/]navigation |
            seiten[-/]navigation | seitennummerierung der beiträge | haupt[menü/navigation/inhalt/bereich] | menü
            [öffnen/schließen/anzeigen/ausklappen/einblenden/ausblenden/überspringen] | navigation
            [öffnen/schließen/überspringen/anzeigen/umschalten/ein-/ausblenden/aufklappen/ein- und ausblenden] | suche
            [öffnen/schließen/starten/nach/nach:/anzeigen/abschicken] |
            [servicemenü/metanavigation/subnavigation/unternavigation/pfadnavigation/fußbereich/fußzeile/seitenleiste/brotkrumennavigation/breadcrumb-navigation/servicenavigation/service-navigation/footer-navigation/fussbereich/bereichsnavigation]
            | sie [sind/befinden sich] hier | sie sind hier: [startseite/home] | du bist hier | suchformular |
            volltextsuche | volltext-suche | erweiterte suche | detailsuche | suchbegriff [eingeben/] | suche im
            [archiv/shop] | schnellsuche | mobile [ansicht/version] | desktop-version | leichte sprache |
            gebärdensprache | sprache wählen | sprachauswahl | schnellzugriff | quicklinks | alle
            [themen/artikel/beiträge/nachrichten/meldungen/news/videos/termine/ressorts/rubriken/anzeigen/ausgaben/kategorien/ergebnisse/podcasts/newsletter/autoren/]
            [anzeigen/ansehen/im überblick/a-z/] | alles [anzeigen/zum thema] | themen [a-z/von a-z/im überblick/des
            tages] | inhaltsverzeichnis | inhalt [des artikels/dieses artikels/ausblenden/anzeigen] | mehr
            [anzeigen/laden/lesen/erfahren/infos/informationen/dazu/zum thema/zum
            thema:/videos/nachrichten/news/artikel/themen/vom autor/von/aus/aus dem channel/kolumnen/auf/über/zu diesem
            thema/meldungen/bilder/ansehen/beiträge/in/zum ereignis/zum autor] |
            [weitere/neue/neueste/aktuelle/aktuellste/ähnliche/verwandte/beliebte/letzte/meistgelesene/meist
            gelesene/passende/empfohlene/interessante/andere/kommende/ältere/meistgesuchte/verbundene/vorherige]
            [artikel/beiträge/meldungen/nachrichten/news/themen/informationen/infos/inhalte/videos/themenbereiche/termine/veranstaltungen/tags/links/texte/ausgaben/produkttests/suchen/bilder/rezepte/produkte/posts/ausgabe/schlagzeilen/pressemitteilungen/inhalte
            laden/testberichte/fotos/events/einträge/kommentare] [zum thema/:/aus/von/...] | weiterführende
            [informationen/links/artikel] | weiterlesen | zum weiterlesen | das könnte [sie/dich/euch] auch
            [interessieren/gefallen] [.../:/] | [dies/das/diese artikel/diese themen] könnte[n/] [sie/dich]
            [auch/ebenfalls] interessieren | auch interessant | lesen sie auch [die folgenden beiträge/:/] | lies
            auch |
            lesen sie [mehr/jetzt/weiter/hier] [zum thema/auch/weiter/] | schon gelesen | auch lesen | meist[gelesen/
            gelesen/gelesene/kommentiert/geklickt/geteilt/diskutiert] | am meisten [gelesen/kommentiert/geteilt] |
            beliebt | top[-/ ][themen/news/thema/artikel/storys/meldungen/nachrichten/stories] | empfehlungen [der
            redaktion/aus der redaktion/für sie/] | empfohlen [für dich/für sie/von/] | für [dich/sie] empfohlen | für
            sie ausgesucht | unsere empfehlung[en/] [für sie/] | [schlagworte/schlagwörter/stichworte/stichwörter] [zum
            thema/zum artikel/:/] | getaggt mit | abgelegt unter | veröffentlicht [in/unter] | kategorien | kategorie |
            rubriken | schlagwortwolke | stichwort-wolke | [über/zum] [den autor/die autorin/die autoren/diese
            reihe/dieses blog/autor/mich] | zur person | wir über uns | wer wir sind | über uns | kontakt [&
            impressum/und impressum/& anfahrt/aufnehmen/zur redaktion] | mediadaten | media-daten | stellenangebote |
            stellenmarkt | kleinanzeigen | traueranzeigen | pressekontakt |
            presse[mitteilungen/portal/service/stelle/bereich/fotos] | ansprechpartner | aktuelle
            [ausgabe/meldungen/themen] | e-paper | epaper | newsletter[-/]archiv | rss[-/ ]feed[s/] | mein konto |
            warenkorb | ihr warenkorb ist leer | zur kasse | lesedauer[:/] [ca. / ]# [min/minuten/min./minute] |
            lesezeit[:/] [ca. / ca /] # [min/minuten/min./minute] | # min. lesezeit | # min lesezeit | # min lesen | #
            minuten lesezeit | # mal gelesen | teilen # | ein service von | ein angebot von | eine marke der | powered
            by | bloggen auf wordpress.com | erstelle eine kostenlose website oder blog – auf wordpress.com | stolz
            präsentiert von wordpress | beitrags-feed | kommentare-feed | kommentar-feed | feed der einträge | in
            dieser
            ausgabe | aus dem heft | highlights aus dem heft | unsere partner | partner-angebote | unsere angebote |
            weitere angebote | weitere [seiten/portale/titel] [des verlags/von]
        """,
        "fr": """
            page # sur # | page # / # | aller [au/directement au/à la/à l'] [contenu/contenu
            principal/menu/navigation/recherche/accueil/pied de page] | passer au contenu [principal/] | accéder au
            contenu [principal/] | [retour/retourner] [à l'accueil/en haut/en haut de page/haut de page/à la liste/au
            sommaire/au menu] | haut de page | retour en haut [de page/de la page/] | menu principal |
            [ouvrir/fermer/afficher] [le/la/] [menu/navigation/recherche] | navigation [principale/de l'article/des
            articles] | [article/page/vidéo/photo] [précédent/suivant/précédente/suivante] [:/] | [précédent/suivant]
            [:/article/] | vous êtes ici | fil d'ariane | plan du site | voir [plus/tout/tous/toutes/tous les
            articles/toutes les vidéos/toute l'actualité/aussi] | [lire/afficher/charger/en voir/en lire/en savoir]
            plus
            | lire [la suite/aussi/l'article/également] | tous les articles | toute l'actualité | toutes les
            [actualités/vidéos/rubriques/newsletters] | à lire [aussi/également/ensuite] | [sur le même/dans le
            même/sur
            ce] [sujet/thème] | dans la même rubrique | [articles/contenus/sujets]
            [similaires/liés/associés/récents/recommandés/les plus lus/connexes/populaires/sponsorisés] | les plus
            [lus/lues/partagés/commentés/récents/consultés/populaires] | [le plus lu/les plus lus/à la une/dernières
            nouvelles/dernières actualités/derniers articles/dernières infos/dernière minute/dernières vidéos] | nos
            [newsletters/derniers articles/applications/partenaires/services/podcasts/offres/sites/dossiers] | qui
            [sommes-nous/êtes-vous] ? | qui sommes-nous | contactez[-/ ]nous | nous contacter | à propos [de
            l'auteur/de
            nous/] | espace [presse/abonnés/abonné/client] | services [abonnés/] | petites annonces | offres d'emploi |
            flux rss | [mots-clés/mots clés/étiquettes/sujets/thèmes/tags] : | temps de lecture [:/] # [min/minutes/mn]
            | # min de lecture | lecture # min | publicité | charger plus d'articles | l'édition du jour | le
            journal du
            jour | édition du soir | rechercher sur le site | aide et contact | service client
        """,
        "es": """
            página # de # | saltar al contenido [principal/] | ir al contenido [principal/] | pasar al contenido
            principal | ir [a la navegación/al menú/a la portada/al inicio] | [volver/ir/subir] [arriba/a portada/al
            inicio/a la portada/al principio/al listado] | menú principal | [abrir/cerrar/mostrar] [menú/el
            menú/búsqueda/buscador] | navegación [de entradas/principal] | [artículo/noticia/entrada/nota/página]
            [anterior/siguiente] | [anterior/siguiente] [artículo/noticia/entrada/:] | mapa del sitio | mapa web |
            [ver/leer/cargar/mostrar/conoce/saber] más [noticias/artículos/información/] | ver [todo/todas/todos/todas
            las noticias] | leer [también/la nota completa/nota completa] | seguir leyendo | [lee/lea/leé] también | te
            puede interesar | le puede interesar | también te puede interesar | te puede interesar también | te
            recomendamos | quizás te interese | te podría interesar | puede interesarte |
            [noticias/artículos/temas/notas/contenido/entradas/contenidos]
            [relacionadas/relacionados/relacionado/recomendadas/recomendados/recientes/destacadas/destacados/similares/patrocinado]
            | [lo/las/los] más
            [leído/leídas/leídos/visto/vistas/vistos/comentado/compartido/popular/reciente/nuevo/destacado] | más
            [leídas/leídos/leído/vistas/noticias/información/sobre/en/de/contenidos/de esta
            sección/popular/populares/artículos/temas] | lo último | últimas noticias | última hora | noticias de hoy |
            ultimas noticias | temas [relacionados/del día/de hoy/destacados/:/] | etiquetas [:/] | archivado en | más
            sobre este tema | quiénes somos | ¿quiénes somos | quienes somos | sobre nosotros | acerca de [nosotros/] |
            trabaja con nosotros | contáctenos | edición impresa | edición [digital/del día] | ediciones anteriores |
            publica tu anuncio | publicidad | anúnciese [con nosotros/aquí/] | clasificados | fúnebres |
            suscripciones |
            hemeroteca | newsletter[s/] | rss | tiempo de lectura [:/] # [min/minutos] | # min de lectura | # min
            lectura | lectura de # min | video recomendado | videos recomendados | buscar en [el sitio/] | secciones |
            especiales | servicios al lector | atención al [cliente/lector/suscriptor]
        """,
        "it": """
            pagina # di # | vai al [contenuto/contenuto principale/menu/menù/footer] | salta al contenuto [principale/]
            | passa al contenuto [principale/] | torna [su/alla home/all'inizio/indietro/alla lista/in alto/in cima] |
            menu principale | [apri/chiudi] [menu/il menu/menù/la ricerca] | navigazione articoli |
            [articolo/pagina/notizia/post] [precedente/successivo/successiva] | [precedente/successivo] articolo | sei
            in | ti trovi in | mappa del sito | [leggi/vedi/mostra/carica/scopri] [di più/altro/tutto/tutti/anche/tutte
            le notizie/tutte] | leggi [anche/tutto/l'articolo completo/l'articolo] | continua a leggere |
            [articoli/notizie/contenuti/argomenti/video] [correlati/correlate/simili/recenti/consigliati/più
            letti/sponsorizzati] | [i/le] più [letti/lette/visti/viste/condivisi/recenti/commentati] | più letti | più
            lette | ultime notizie | ultim'ora | ultima ora | ultimi articoli | le ultime [notizie/news] | potrebbe
            interessarti [anche/] | potrebbero interessarti [anche/] | ti potrebbe interessare [anche/] | ti potrebbero
            interessare | ti consigliamo | dello stesso autore | sullo stesso argomento | in primo piano | in
            evidenza |
            chi siamo | contatti | lavora con noi | pubblicità | redazione | la redazione | necrologie | newsletter |
            rss | tempo di lettura [:/] # [min/minuti/minuto] | # min di lettura | # minuti di lettura | tag: | tags: |
            argomenti: | cerca nel sito | edicola digitale | gerenza
        """,
        "pt": """
            [ir/pular/saltar/avançar] para [o/] [conteúdo/conteúdo principal/menu/topo/rodapé] | [voltar/ir] [ao/para
            o/à] [topo/início/página inicial] | voltar ao topo | menu principal | [abrir/fechar] [menu/o
            menu/busca/pesquisa] | navegação de [posts/artigos/post] | [artigo/notícia/post/página/matéria]
            [anterior/seguinte/próximo] | [próximo/próxima/anterior] [artigo/notícia/post/matéria/página/:] | mapa do
            site | [leia/ver/veja/saiba/carregar/mostrar/ler] mais [notícias/] | ver [tudo/todas/todos] |
            [leia/veja/ler] também | continue lendo | continuar a ler | você [pode/também pode] gostar [também/] | veja
            também | leia mais sobre | [notícias/artigos/posts/matérias/conteúdo/assuntos/temas]
            [relacionadas/relacionados/recomendadas/recentes/similares/patrocinado/em alta] | [as/os/] mais
            [lidas/lidos/vistas/vistos/comentadas/recentes/populares/acessadas] | mais lidas | mais notícias | últimas
            [notícias/] | últimas notícias | últimas | mais [sobre/de/em] | destaques | em destaque | tópicos: | quem
            somos | sobre nós | fale conosco | expediente | anuncie [conosco/aqui/] | trabalhe conosco | publicidade |
            contactos | edição impressa | edições anteriores | classificados | tempo de leitura [:/] # [min/minutos]
            | #
            min de leitura | # minutos de leitura | buscar por | pesquisar [por/neste blog] | assuntos relacionados
        """,
        "nl": """
            pagina # van # | [ga/spring/doorgaan/direct] [naar/] [de/]
            [inhoud/hoofdinhoud/navigatie/zoeken/footer/artikel] | naar [de/] [inhoud/hoofdinhoud/boven/homepage] |
            doorgaan naar [artikel/inhoud/hoofdcontent] | meteen naar de inhoud | naar boven | terug naar
            [boven/home/overzicht/de homepage/het overzicht/top] | hoofdmenu | [open/sluit/toon] [menu/het
            menu/zoeken/navigatie] | bericht[-/]navigatie | berichtnavigatie | [vorig/volgend] [artikel/bericht] [:/] |
            [vorige/volgende] [pagina/:/] | [lees/toon/bekijk/laad] [meer/alles/alle/ook/verder]
            [nieuws/over/berichten/] | meer [over/nieuws/lezen/artikelen/laden/van/in/info/informatie/weten/tonen] [dit
            onderwerp/] | lees ook | lees verder | bekijk ook | [gerelateerde/meest
            gelezen/laatste/aanbevolen/populaire/recente/andere/nieuwste/verwante]
            [artikelen/berichten/nieuws/onderwerpen/verhalen/artikel] | meest [gelezen/bekeken/recent/gedeeld/populair]
            | net binnen | uitgelicht | aanbevolen [voor jou/voor u/] | wellicht [ook/] interessant | misschien [ook/]
            interessant | over [ons/de auteur/deze auteur/onze site] | werken bij | adverteren [bij/] | adverteer |
            contact met de redactie | klantenservice | veelgestelde vragen | krant van vandaag | digitale krant |
            leestijd [:/] # [min/minuten/minuut] | # min leestijd | # minuten leestijd | # min. leestijd | zoeken
            [naar/op] | u bent hier | je bent hier | partnerbijdrage | rubrieken | onderwerpen
        """,
        "pl": """
            strona # z # | [przejdź/idź/przeskocz] do [treści/głównej treści/menu/głównej zawartości/nawigacji/strony
            głównej/zawartości] | [powrót/wróć/powrót] [do góry/na górę/do strony głównej/na stronę główną/do listy] |
            do góry | menu główne | [otwórz/zamknij/pokaż] menu | nawigacja [wpisu/po wpisach/główna] |
            [poprzedni/następny] [artykuł/wpis/post/:] | [poprzednia/następna] [strona/:] |
            [czytaj/zobacz/pokaż/wczytaj/więcej/dowiedz się] [więcej/także/też/również/dalej/wszystkie/na ten temat]
            [w/na ten temat/] | czytaj [więcej w/także/też/również/dalej/więcej na] | zobacz
            [także/też/również/wszystkie] | przeczytaj [także/również/też/więcej] | polecamy [także/również/] |
            polecane
            [artykuły/] | polecane dla ciebie | [najnowsze/najpopularniejsze/najczęściej
            czytane/powiązane/podobne/ostatnie/inne/pozostałe/popularne]
            [artykuły/wiadomości/wpisy/tematy/informacje/artykuły autora/teksty] | najczęściej
            [czytane/komentowane/oglądane] | najchętniej czytane | najnowsze | inne artykuły autora | to może cię
            zainteresować | może cię zainteresować | zainteresuje cię również | tagi: | tagi | tematy: | słowa
            kluczowe:
            | o [nas/autorze/redakcji] | kontakt z redakcją | redakcja | reklama | ogłoszenia | mapa strony | mapa
            serwisu | wersja mobilna | czas czytania [:/] # [min/min./minut/minuty] | # min czytania | szukaj [w
            serwisie/na stronie] | wyszukaj w serwisie | wyszukiwarka | strona główna | opublikowano
        """,
        "ru": """
            [перейти/вернуться] [к/на] [содержимому/основному содержанию/содержанию/главную/контенту] | наверх |
            вверх |
            главная | главная страница | [следующая/предыдущая] [статья/новость/запись/страница] | навигация по записям
            | [читать/показать/загрузить/узнать] [далее/ещё/еще/больше/также/полностью/подробнее] | читайте также |
            читать также | смотрите также | [похожие/другие/последние/популярные/главные/самые читаемые]
            [новости/статьи/материалы/записи/темы] | новости по теме | материалы по теме | по теме | самое
            [читаемое/популярное/интересное] | сейчас читают | новости партнеров | лента новостей | все новости | теги:
            | о [нас/проекте/сайте/компании/редакции] | контакты | реклама на сайте | карта сайта | вакансии | редакция
            | поиск по сайту | полная версия сайта | мобильная версия | вы здесь
        """,
        "sv": """
            hoppa till [innehåll/huvudinnehåll/innehållet] | till [toppen/innehållet/startsidan] | [föregående/nästa]
            [artikel/inlägg/sida] | läs [mer/också/även/vidare] | visa [mer/fler/alla] | [senaste/mest
            lästa/relaterade/liknande] [nyheter/nytt/artiklar/nyheterna/artiklarna] | mest läst[a/] | senaste nytt | om
            [oss/cookies/webbplatsen] | kontakta oss | kundservice | annonsera [hos oss/] | sök på [sajten/webbplatsen]
            | inläggsnavigering
        """,
        "da": """
            [gå/hop/spring] til [indhold/hovedindhold/indholdet] | til toppen | [forrige/næste] [artikel/indlæg/side] |
            læs [mere/også/videre] | vis [mere/flere/alle] | [seneste/mest læste/relaterede] [nyheder/nyt/artikler] |
            mest læste | om os | kundeservice | annoncering
        """,
        "no": """
            [gå/hopp] til [innhold/hovedinnhold/innholdet] | til toppen | [forrige/neste] [artikkel/innlegg/side] | les
            [mer/også/videre] | vis [mer/flere/alle] | [siste/mest leste/relaterte] [nyheter/saker/artikler] | mest
            lest
            | om oss | kundeservice | annonser
        """,
        "fi": """
            [siirry/hyppää] [sisältöön/pääsisältöön] | [edellinen/seuraava] [artikkeli/sivu] | lue [lisää/myös/koko
            juttu] | näytä [lisää/kaikki] | [luetuimmat/uusimmat/suosituimmat] [uutiset/jutut/] | tietoa meistä |
            asiakaspalvelu | mediatiedot
        """,
        "cs": """
            [přejít/přeskočit/přejít rovnou] [k/na] [obsahu/hlavní obsah/obsah] | nahoru |
            [předchozí/následující/další]
            [článek/příspěvek/strana] | [číst/zobrazit/načíst/více] [dále/více/další/informací/článků] | čtěte
            [také/dále/více] | přečtěte si také | [nejčtenější/nejnovější/související/podobné/další]
            [články/zprávy/článek] | nejčtenější | o nás | hlavní stránka | inzerce | mapa stránek
        """,
        "tr": """
            [içeriğe/ana içeriğe] [geç/atla] | [önceki/sonraki] [haber/yazı/sayfa] | devamını [oku/gör] | daha fazla
            [göster/haber/oku] | [ilgili/benzer/son/en çok okunan] [haberler/yazılar] | en çok okunan[lar/] | son
            dakika
            [haberleri/] | ana sayfa | anasayfa | hakkımızda | iletişim | reklam | site haritası
        """,
        "zh": """
            首页 | 返回首页 | 返回顶部 | 回到顶部 | 回顶部 | 上一篇 | 下一篇 | 上一页 | 下一页 | 阅读更多 | 查看更多
            | 更多 | 更多>> | 加载更多 | 点击加载更多 | 阅读全文 |
            相关阅读 | 相关新闻 | 相关文章 | 相关推荐 | 推荐阅读 | 热门推荐 | 热门文章 | 热点新闻 | 最新文章 |
            猜你喜欢 | 延伸阅读 | 关于我们 | 网站地图 | 友情链接 | 广告服务 |
            当前位置 | 您的位置 | 您当前的位置 | 责任编辑 | 精彩推荐 | 新闻排行 | 排行榜 | 点击排行 | 我的收藏
        """,
        "ja": """
            ホーム | トップ | トップページ | トップへ戻る | ページトップへ | ページの先頭へ | 前の記事 | 次の記事 |
            前へ | 次へ | 続きを読む | もっと見る | もっと読む | 一覧へ |
            一覧を見る | 関連記事 | 関連ニュース | おすすめ記事 | あわせて読みたい | 人気記事 | 人気記事ランキング |
            アクセスランキング | 最新記事 | 新着記事 | 最新ニュース | カテゴリー | タグ
            | サイトマップ | 会社概要 | 運営会社 | 本文へスキップ | コンテンツへスキップ | 本文へ移動 | メニュー
        """,
    },
)

WORDS = Lexicon(
    "navigation",
    "menu",
    0.9,
    "a menu's word",
    {
        "en": """
            about us | contact us | our team | our story | our history | our mission | customer service | frequently asked questions | site map |
            related | top | breaking | story highlights | article highlights | next story | previous story |
            home | news | sport | sports | video | videos | search | menu | close | more | next | previous | prev |
            contact | contacts | about | help | support | faq | rss | shop | store | blog | blogs | podcast |
            podcasts |
            events | jobs | careers | weather | traffic | business | politics | world | opinion | opinions |
            entertainment | lifestyle | culture | tech | technology | science | health | travel | food | food & drink |
            style | fashion | music | movies | tv | books | arts | magazine | education | local | national |
            international | us | uk | crime | obituaries | classifieds | real estate | cars | money | markets | finance
            | economy | personal finance | games | crossword | puzzles | horoscopes | newsletters | advertise |
            advertising | press | media | archive | archives | categories | category | sections | topics | features |
            reviews | interviews | photos | photo | pictures | gallery | galleries | live | live tv | radio | breaking
            news | latest news | top stories | trending | featured | local news | investigations | editorial |
            editorials | columns | columnists | letters | commentary | contributors | staff | team | community |
            forum |
            forums | services | products | resources | links | downloads | apps | mobile | app | settings | account |
            profile | language | english | deutsch | français | español | italiano | português | 中文 | русский |
            العربية
            | football | soccer | tennis | cricket | golf | rugby | basketball | baseball | nfl | nba | mlb | nhl |
            celebrity | celebrities | film | theater | theatre | art | arts & culture | arts & entertainment |
            things to
            do | home & garden | pets | autos | parenting | beauty | wellness | recipes | shopping | deals | coupons |
            subscriptions | start | index | skip | back | up | down | expand | collapse | overview | explore | discover
            | browse | filter | sort | sort by | uncategorized | general | other | misc | tags | author | date |
            views |
            by | print edition | x | facebook | twitter | instagram | linkedin | youtube | whatsapp | pinterest |
            reddit
            | tumblr | telegram | flipboard | xing | tiktok | google | google+ | messenger | pocket | vimeo | flickr |
            snapchat | threads | mastodon | bluesky | spotify | apple podcasts | rss feed | social media | connect |
            sponsors | partners | partner | donate | members | membership | publications | projects | initiatives |
            research | reports | data | maps | statistics | library | calendar | tickets | weddings | star | stars |
            today | u.s. | asia | africa | europe | americas | middle east | asia pacific | australia | canada |
            india |
            china | latin america
        """,
        "de": """
            über uns | unser team | unsere geschichte | häufige fragen | häufig gestellte fragen |
            startseite | start | suche | suchen | menü | navigation | kontakt | impressum | service | hilfe | presse |
            medien | mediathek | shop | abo | jobs | karriere | termine | veranstaltungen | archiv | themen | thema |
            aktuelles | aktuell | nachrichten | news | sport | politik | wirtschaft | kultur | gesellschaft | wissen |
            wissenschaft | technik | reise | reisen | auto | mobilität | digital | panorama | meinung | kommentare |
            lokales | regional | region | deutschland | österreich | schweiz | ausland | inland | welt | europa |
            gesundheit | ernährung | familie | leben | ratgeber | finanzen | geld | börse | immobilien | bildung |
            geschichte | musik | film | kino | literatur | bücher | theater | fernsehen | tv | tv-programm | radio |
            wetter | verkehr | polizei | blaulicht | vereine | bilder | fotos | fotostrecken | bildergalerie |
            bildergalerien | videos | video | podcast | podcasts | spiele | rätsel | horoskop | gewinnspiele |
            kleinanzeigen | anzeigen | partner | produkte | unternehmen | über uns | team | redaktion | verlag |
            links |
            downloads | download | publikationen | projekte | presseservice | schließen | zurück | weiter | vor |
            mehr |
            oben | nach oben | weitere | übersicht | inhalt | hauptmenü | kategorien | schlagworte | tags | autoren |
            autor | kolumnen | dossiers | specials | magazin | ausgaben | fußball | bundesliga | formel 1 | handball |
            eishockey | tennis | basketball | wintersport | leichtathletik | mode | beauty | wohnen | garten |
            rezepte |
            kochen | genuss | tiere | natur | umwelt | klima | energie | lifestyle | stars | leute | lexikon | forum |
            community | blog | blogs | faq | sitemap | rss | englisch | english | organisation | vorstand | verband |
            mitglieder | landesverbände | satzung | ausbildung | weiterbildung | forschung | statistik | interviews |
            interview | reportagen | tests | test | kaufberatung | aktionen | angebote | schlagzeilen | newsticker |
            meistgelesen | hamburg | berlin | bremen | bayern | hessen | sachsen | niedersachsen | thüringen |
            brandenburg | saarland | nordrhein-westfalen | baden-württemberg | rheinland-pfalz | schleswig-holstein |
            mecklenburg-vorpommern | sachsen-anhalt | köln | münchen | wien | sonstiges | allgemein | intern |
            premium |
            live | liveticker | ergebnisse | tabelle | kalender | datum | vorheriges | nächstes | hoch | runter |
            werbung
        """,
        "fr": """
            qui sommes-nous | notre équipe | notre histoire | questions fréquentes | foire aux questions |
            accueil | recherche | rechercher | menu | fermer | contact | aide | suivant | précédent | retour |
            actualités | actualité | actus | politique | économie | monde | france | société | sport | sports | culture
            | international | santé | sciences | planète | environnement | éducation | opinions | idées | débats |
            vidéos | vidéo | photos | podcasts | magazine | météo | emploi | immobilier | auto | tech | high-tech |
            people | médias | musique | cinéma | livres | livre | voyage | cuisine | mode | faits divers | régions |
            europe | afrique | annonces | jeux | horoscope | programme tv | boutique | archives | rubriques |
            abonnements | football | rugby | tennis | cyclisme | thèmes | partenaires | plus
        """,
        "es": """
            quiénes somos | sobre nosotros | nuestro equipo | nuestra historia | preguntas frecuentes |
            inicio | portada | buscar | menú | cerrar | contacto | ayuda | siguiente | anterior | volver | noticias |
            actualidad | política | economía | mundo | internacional | nacional | nacionales | internacionales |
            deportes | deporte | cultura | sociedad | opinión | salud | ciencia | tecnología | educación | sucesos |
            policiales | espectáculos | entretenimiento | gente | estilo | estilo de vida | moda | viajes | turismo |
            motor | fútbol | tenis | baloncesto | videos | vídeos | fotos | fotogalerías | podcast | podcasts | blogs |
            servicios | clasificados | empleo | horóscopo | tiempo | clima | loterías | juegos | tienda | archivo |
            secciones | negocios | finanzas | empresas | local | locales | regiones | provincias | últimas noticias |
            multimedia | especiales | editorial | columnistas | cartas | suplementos | revista | tv | televisión |
            radio
            | música | cine | libros | agenda | publicidad | méxico | españa | argentina | venezuela | ee.uu. |
            latinoamérica
        """,
        "it": """
            cerca | menu | menù | chiudi | contatti | aiuto | avanti | indietro | successivo | precedente | notizie |
            cronaca | politica | economia | esteri | mondo | cultura | spettacoli | spettacolo | sport | salute |
            scienza | scienze | tecnologia | ambiente | scuola | viaggi | motori | calcio | tennis | basket |
            opinioni |
            editoriali | rubriche | video | foto | podcast | meteo | oroscopo | giochi | cucina | moda | cinema |
            musica
            | libri | annunci | lavoro | finanza | lombardia | roma | milano | napoli | torino | archivio | edicola
        """,
        "pt": """
            início | busca | buscar | pesquisar | pesquisa | menu | fechar | contato | contacto | ajuda | próximo |
            próxima | anterior | voltar | notícias | política | economia | mundo | internacional | brasil | portugal |
            esportes | esporte | desporto | cultura | sociedade | opinião | saúde | ciência | tecnologia | educação |
            entretenimento | famosos | celebridades | tv | música | cinema | livros | viagem | turismo | carros |
            futebol | vídeos | fotos | podcasts | blogs | colunas | colunistas | horóscopo | loterias | tempo |
            concursos | emprego | imóveis | cotidiano | cidades | polícia | multimédia | última hora | arquivo
        """,
        "nl": """
            home | zoeken | menu | sluiten | sluit | contact | hulp | volgende | vorige | terug | nieuws | politiek |
            economie | buitenland | binnenland | wereld | cultuur | sport | opinie | wetenschap | gezondheid | techniek
            | tech | reizen | voetbal | wielrennen | video | video's | foto's | podcasts | weer | verkeer |
            entertainment | muziek | boeken | film | wonen | koken | vacatures | puzzels | adverteren | archief |
            meer |
            regio | lifestyle | geld | werk
        """,
        "pl": """
            szukaj | menu | zamknij | kontakt | pomoc | następny | następna | poprzedni | poprzednia | wróć | wstecz |
            dalej | wiadomości | aktualności | polityka | gospodarka | kraj | świat | kultura | sport | biznes | opinie
            | zdrowie | nauka | technologie | edukacja | turystyka | podróże | motoryzacja | moto | piłka nożna | wideo
            | zdjęcia | galeria | podcasty | pogoda | praca | nieruchomości | film | muzyka | książki | kuchnia |
            moda |
            rozrywka | więcej | archiwum | felietony | wywiady | społeczeństwo | reklama
        """,
        "ru": """
            главная | поиск | меню | закрыть | далее | назад | вперед | новости | политика | экономика | общество | мир
            | россия | спорт | культура | наука | здоровье | технологии | видео | фото | мнения | происшествия | авто |
            бизнес | погода | архив | ещё | еще | реклама | контакты | рубрики
        """,
        "sv": """
            hem | sök | meny | stäng | nästa | föregående | nyheter | inrikes | utrikes | sport | kultur | ekonomi |
            nöje | ledare | debatt | väder | kontakt | mer
        """,
        "da": """
            forside | søg | menu | luk | næste | forrige | nyheder | indland | udland | sport | kultur | debat | vejr |
            kontakt | mere
        """,
        "no": """
            hjem | søk | meny | lukk | neste | forrige | nyheter | innenriks | utenriks | sport | kultur | meninger |
            vær | kontakt | mer
        """,
        "fi": """
            etusivu | haku | hae | valikko | sulje | seuraava | edellinen | uutiset | kotimaa | ulkomaat | urheilu |
            kulttuuri | talous | viihde | sää | mielipide
        """,
        "cs": """
            domů | hledat | vyhledávání | menu | zavřít | další | předchozí | zprávy | domácí | zahraničí | sport |
            kultura | ekonomika | kontakt | kontakty | počasí | byznys | názory
        """,
        "tr": """
            ara | menü | kapat | sonraki | önceki | gündem | haberler | siyaset | ekonomi | dünya | spor | kültür |
            sanat | sağlık | teknoloji | magazin | yaşam | eğitim | foto galeri | video | yazarlar
        """,
        "zh": """
            新闻 | 国内 | 国际 | 财经 | 体育 | 娱乐 | 科技 | 军事 | 社会 | 教育 | 汽车 | 房产 | 时尚 | 健康 | 旅游 |
            视频 | 图片 | 搜索 | 登录 | 注册 | 简体 | 繁体
        """,
        "ja": """
            ニュース | 国内 | 国際 | 海外 | 経済 | スポーツ | エンタメ | 芸能 | 社会 | 政治 | 地域 | 文化 | 天気 |
            動画 | 写真 | 検索 | 閉じる
        """,
    },
)

SENTENCES = Lexicon(
    "navigation",
    "sentence",
    0.9,
    "a way through the site",
    {
        "en": """
            [previous/next] [article/post/story]: | previous [article/post] | next article | [tags/tagged/filed
            under/tagged with/posted in/filed in/categories/related tags/topics/in this story/labels/more
            about/category]: | [filed/posted] under: | you are here: | sorted by: | post published in: | posted in: | read more about: | more about: |
            this entry was posted [in/on/by] | this entry was filed under | bookmark the permalink | see all
            [articles/posts/stories/news] [by/from/in/about] | view all [articles/posts/stories] [by/from/in/about] |
            posted in | scroll to read more | skip past newsletter promotion | after newsletter promotion
        """,
        "de": """
            [vorheriger/nächster] [artikel/beitrag] |
            [schlagwörter/schlagworte/stichworte/stichwörter/kategorien/kategorie/tags/themen/ressort/rubrik/abgelegt
            unter/veröffentlicht in/getaggt mit]: | schlagwörter zu diesem artikel | sie sind hier: | dieser eintrag
            wurde veröffentlicht | dieser beitrag wurde [unter/am] | alle artikel [von/zu/zum thema/der rubrik] | alle
            beiträge von | zum newsletter: | mehr zum thema: | zur startseite
        """,
        "fr": """
            [article précédent/article suivant] | [mots-clés/mots clés/étiquettes/tags/thèmes/catégories/sujets] : |
            vous êtes ici : | tous les articles de | classé dans
        """,
        "es": """
            conforme a los criterios de | archivado en: | [etiquetas/temas/categorías/tags/archivado en/secciones]: | [noticia/artículo/entrada]
            [anterior/siguiente]:
            | estás aquí: | usted está aquí: | ver todas las entradas de
        """,
        "it": """
            [tag/tags/argomenti/categorie/categoria]: | articolo [precedente/successivo] | ti trovi in: | sei in: |
            vedi
            tutti gli articoli di
        """,
        "pt": """
            [tags/tópicos/assuntos/categorias/marcadores/etiquetas]: | [artigo/notícia] [anterior/seguinte] | você está
            aqui: | está aqui: | ver todos os artigos de
        """,
        "nl": """
            [tags/trefwoorden/onderwerpen/categorieën]: | [vorig/volgend] [artikel/bericht]: | u bent hier: | je bent
            hier: | bekijk alle berichten van
        """,
        "pl": """
            [tagi/tematy/słowa kluczowe/kategorie/kategoria]: | [poprzedni/następny] [artykuł/wpis]: | jesteś tutaj: |
            zobacz wszystkie wpisy
        """,
        "ru": "[теги/метки/рубрики/темы]: | вы здесь: | [предыдущая/следующая] [статья/запись]:",
    },
)

LEXICONS = (LINES, WORDS, SENTENCES)
