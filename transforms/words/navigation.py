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
            [menu/navigation/nav/sidebar/search/site navigation/mobile menu/main menu/navigation menu/sub
            menu/submenu] | site information navigation | site index | site map | sitemap | main menu | menu close |
            close menu | toggle search [form/] | search [for:/this site/the site/our site/icon/this
            website/form/button/] [search/] | search for: search | search query | sections & search | show search |
            view all search results | [back/return/go/scroll] to [the/] [top/homepage/home page/home/main page/all
            news/news/blog/list/search results/overview/results] [of page/of the page/] | back to top of page |
            [previous/next/prev/older/newer/last/first]
            [article/story/post/posts/page/entry/entries/slide/image/photo/video/up/topic/gallery/question/project/article:/post:/story:/]
            [article/story/post/] | previous next | next previous | prev next | post navigation | posts navigation |
            page navigation | breadcrumb[s/] | you are here | you are here: home | [read/view/see/show/load/get/find
            out/explore/discover] more
            [»/news/stories/articles/posts/topics/content/from/posts/photos/videos/results/] | load more | load
            [older/newer/earlier/more] [posts/updates/comments/stories] | article content | post published in | for
            immediate release | show [more/less] | see [all/more] | view [all/more/less/full
            list/archive/archives/larger/gallery/profile/map/results] | more info[rmation/] | all
            [news/stories/articles/posts/topics/categories/sections/authors/videos/results/rights] [in/] | all
            sections | browse [all/by topic/topics/categories/archive/archives] | [expand/collapse] [all/menu/] |
            about us | about the [author/authors/site/company/writer] | contact us | contact
            [information/info/details/the newsroom/the editor/the author/editors] | work [with us/for us/here] |
            [advertise/advertising] [with us/here/on this site/] | our
            [team/staff/story/history/mission/brands/partners/services/network/sites/newsletters/company/apps/authors/standards/journalists/people]
            | meet the team | media kit | rate card | press [room/office/center/centre/releases/kit/enquiries] |
            investor relations | help [center/centre/desk/& support/and support] | frequently asked questions |
            customer [service/care/support/services] | faq[s/] | my [account/profile/saved
            articles/subscription/list/feed] | quick links | useful links | site links | follow [us/] on social media
            | social media [links/] | social [links/networks/] | rss [feed/feeds/] | home delivery | digital
            [edition/subscription/edition/access/replica] | e-edition | print edition | [today's/todays] paper |
            replica edition | back issues | subscriber services | subscriber center | place an ad | submit an
            [event/obituary/announcement] | [letters/letter] to the editor | real estate listings | things to do |
            home page | homepage | us edition | [uk/us/international/world/global/australia/asia/europe] edition |
            switch edition | change language | select [language/your language/a category/category/month/region] |
            choose language | english [version/] | community guidelines | partner sites | sister sites | our other
            sites | terms of sale | most [read/popular/viewed/shared/commented/recent/watched/emailed/read
            stories/popular stories/read articles/viewed news/viewed content/recent stories/read news/popular
            articles/popular posts/read on] [today/this week/now/] | trending
            [now/stories/topics/news/articles/videos/posts/nationally/today/on/] | popular
            [posts/stories/articles/now/topics/categories/tags/news/videos/searches/this week/in] |
            [top/latest/recent/more/other/featured/related/recommended/similar/breaking/editor's/editors'/headline]
            [stories/news/posts/articles/videos/headlines/topics/picks/content/reading/links/tags/choice/coverage/stories:/articles:/galleries/podcasts/entries/searches/items/from
            around the web/updates] | latest | just in | in case you missed it | don't miss | must read[s/] | you
            [might/may] also like | you may also be interested in | you might also be interested in | you might like |
            more [from/in/on/like this/on this story/on this topic/to read/to explore/from our network/from the
            web/from news/from this author/from this section/by this author/coverage/about this/related] | recommended
            [for you/reading/by/] | [picked/selected/suggested/hand-picked] for you | from [around the web/the web/our
            partners/our network/the archives/the archive/our sponsors/our advertisers/the shop] | around the web |
            promoted [stories/content/links] | elsewhere on the web | what to read next | [read/up] next | next up |
            keep reading | continue reading | related topics | topics in this article | [explore/more] topics |
            topics: | tags | tags: | [filed/posted/published/tagged/categorized/listed] [under/in/as/with] | more on
            this | on this page | in this [article/section/story/issue] | contents [hide/show] | [hide/show] [table of
            contents/contents] | blog archive | archives by month | tag cloud | blogroll | # min read | # minute read
            | # mins read | reading time | estimated reading time: # [minutes/mins/min] | reading time: #
            [minutes/mins/minute/min] | # [min/mins/minutes] | # views | # shares | # likes | # followers | [#k/#m]
            [views/followers/likes/shares/subscribers] | # reads | # retweets | view my complete profile | powered by
            [wordpress/blogger/google/disqus/outbrain/taboola/vbulletin/drupal/shopify/discuz/joomla/livefyre] |
            proudly powered by wordpress | wordpress theme by | blog at wordpress.com | create a free website or blog
            at wordpress.com | website design by | site by | web design by | designed by | theme by | theme: |
            subscribe to: posts (atom) | entries (rss) | comments (rss) | entries feed | comments feed | wordpress.org
            | [current/external] article | jump to [the recipe/recipe card/video/ingredients/instructions] | jump to
            recipe [print recipe/pin recipe/rate recipe/jump to video/print] | [similar/related/recommended/more
            delicious/you may also like these] recipes | more recipes [you'll love/you may like/like this/you might
            like/to try] | [browse/view/see] all recipes | view [condolences/guestbook/all obituaries/all death
            notices/service details/tributes/more obituaries] | [read/view/print/share] [full/the full/the/] obituary
            | show [all/more] [memories/tributes/condolences/messages] | [recent/today's/featured] [obituaries/death
            notices] | accessibility [links/help/menu] | translate [this/] [page/article/story/site] | select language
            powered by [google/] translate | powered by google translate | read [this/it/this article/this story] in
            [hindi/tamil/spanish/french/arabic/irish] | [lea/leer] en español | available in [# languages/other
            languages/english/spanish/# other languages] | [show/view/see/switch to] original [text/language/version]
            | [view/read/show] [as/on/all on] [one/single] page | view [as/in] [list/slideshow/gallery] [view/format/]
            | text[-/ ]only [version/site] | view [your/] saved [articles/stories/items] | no more
            [posts/articles/stories/results/content/items] [to show/to load/available/] | no
            [results/posts/articles/stories/matches] found | you're all caught up | you[ have/'ve] reached the end [of
            the page/of the list/of this article/of the feed/] | end of [content/list/feed/page/carousel/article
            content] | [refresh/reload] [the/this/] [page/feed] | show key events only | [jump to/see/view/go to]
            [the/] latest [update/updates/post] | live reporting | [all/view all/see all/full/see full/more] [live
            updates/updates/coverage/live coverage] | [back/return/go back] to [article/story/the article/live
            blog/all stories/all articles/main story/news list] | jump to [top/bottom/section/page/a section/start of
            article] | scroll [up/down/to top/to bottom/for more/for more content] |
            [all/more/latest/previous/next/recent/view all/see all/show all/browse all] episodes |
            [previous/next/latest] episode | [see/view/browse] [more/all/all our] photo galleries | [quick/key]
            [summary/takeaways] [by ai/ai/powered by ai] | [page/article/content/story] not found | view post in
            reader | collapse this bar | copy shortlink | report this [content/page/image/photo/post/listing] |
            subscribe subscribed | design a site like this with wordpress.com | blog stats | # hits | newer post older
            post home | newer post older post | older post home | links to this post | [view web version/total
            pageviews/search this blog/subscribe in a reader] | [simple/awesome inc./picture
            window/watermark/ethereal/travel] theme. powered by blogger | follow listen share | [is there
            anything/anything] wrong with this page | [related/linked] to this [story/topic/article/post/subject] |
            more [about/on] this [story/topic/subject/issue/author] | stories you [may like/might like/may have
            missed/might have missed/may be interested in] | [what you/you/stories you] [may/might] have missed |
            [what others are/others are/people are/readers are also/what people are] reading |
            [people/readers/users/visitors] also [read/viewed/liked/like/watched] | today's [top stories/headlines/top
            headlines/front page/e-paper/epaper/picks/most read/news/top news] | [latest/more] from [our/the]
            [blog/newsroom/magazine/site/archive] | [this week's/this month's/today's]
            [issue/edition/magazine/paper/newspaper] | in this [week's/month's] [issue/edition/magazine] |
            [current/past/previous/next/latest/digital/all/browse] [issue/issues] | [read/view] [the/this] [digital
            edition/e-paper/epaper/latest issue/full issue/current issue] | from the print edition | [see/view/read]
            [full/author] [bio/profile/archive] | [full/author] [bio/profile/archive] | [see/view] [all/more]
            [posts/articles/stories] by this [author/writer] | more [articles/stories/posts/content] [by/from] this
            [author/writer] | more [articles/stories/content/posts/news] [by/from] | follow [author/this reporter/this
            writer/reporter/tag/company/section/this section/show/series] | [see/view/show] all
            [topics/tags/categories/sections/authors/columnists] |
            [mentioned/featured/people/companies/places/stocks/tags/also] in this [article/story/video] | [tickers in
            this article/trending tickers/related quotes/related tickers/related symbols/recent quotes viewed/stocks
            mentioned] | related
            [people/places/companies/products/tags/organisations/organizations/keywords/subjects/teams/players/documents/internet
            links] | explore [more on these topics/more on this topic/related topics/this topic/our coverage/more
            topics/more stories/by topic] | [read/reading] time: [about/approx./] # [min/minutes/mins] |
            [read/reading] time # [min/minutes/mins] | [#-minute/#-min] read | # [minutes/min/mins] to read | time to
            read: # [minutes/min/mins] | [estimated/approx./average] [read/reading] time[ -/] # [min/minutes] | word
            count: # | [post/page/article/total/] views: # | # [page views/pageviews/total views/people
            reading/reading now/watching now/people watching/visits/viewers/page hits] | [hits/reads/clicks/visits]: #
            | [this article has been/this story has been/this post has been/] [viewed/read] # times | [# total
            shares/shared # times/total shares #/#k shares/# facebook shares/# shares share/# shares share tweet] |
            [close/hide/dismiss] this [message/banner/window/notice/popup/alert] | [remind me later/don't show
            again/don't show this again/do not show again/hide for now] | skip [past newsletter promotion/past
            newsletter/to end of carousel/this ad/carousel/to next section/related content/slideshow/past ad] | begin
            typing your search above and press return to search[. press esc to cancel/] | type [and press enter to
            search/and hit enter to search/your search term/above and press enter to search][. press esc to cancel/] |
            [hit enter to search or esc to close/press enter to search/press esc to close/start typing to search/what
            are you looking for/search our archive/search archives/search the archive/search news/advanced
            search/popular searches/trending searches/recent searches/clear search] | [change/select/choose/set]
            [edition/region/country/your region] | edition: [us/uk/india/international/global/australia] | go to
            [us/uk/international/mobile/desktop/full] [site/edition/version] | [view/switch to/go to] [mobile/desktop]
            [site/version/website] | [desktop/mobile/full] [site/version] | [home about contact/about contact
            privacy/about us contact us/about us contact us privacy policy/about contact/about us advertise contact
            us/contact us about us/home contact/contact us advertise with us/careers contact us/about advertise
            contact/about us careers contact us] | [link opens/opens external link/this link opens/this link will
            open/external link, opens] in [a/] new [window/tab] | [view/see/browse] [all events/more events/full
            calendar/event details/calendar] | [view map/view larger map/open in google maps/open in maps/view on
            google maps/view in maps/report a map error/report a problem with this map/get directions/map data ©#/map
            data ©# google/terms report a map error] | [feels like #/feels like #°/feels like #°c/feels like #°f] |
            [high #° low #°/h #° l #°/h: #° l: #°/high: #° low: #°/hi: #° lo: #°/hi #° lo #°] | [see/view/get]
            [full/the full/your local/your] forecast | [view/see] [all/full]
            [scores/standings/fixtures/table/scorecard/leaderboard] | [add/added/save] to [watchlist/my
            watchlist/portfolio/my portfolio/compare] | [create a watchlist/get quote/search quotes/symbol lookup/view
            full quote/stock search/quote lookup/open a free demat account/open free demat account/open demat
            account/start trading now/advanced chart/view chart] | [read/see/get/check] [your/today's/your daily/your
            weekly] horoscope | play [today's/the daily/our daily/the] [crossword/sudoku/puzzle/quiz/mini] |
            [solve/print/play] [this/the/today's/] crossword | [search/browse/find/view all/see all/post/see more/view
            more] jobs | [featured/latest/top/recommended/similar] jobs [near you/in your area/] |
            [post/advertise/list] [a/your] [job/vacancy/property] | [get/create/sign up for] job alerts |
            [upload/submit] your [cv/resume/résumé] | [find/search] [homes/properties/cars/used cars] [for sale/near
            you/for rent] | [value/sell] my [car/home/property/house] | [how much is/what's/find out what] your
            [home/house/car/property] [worth/is worth] | [contact/call/email/message] [agent/dealer/seller/advertiser]
            | [book/schedule/request] a [test drive/viewing/demo/callback/brochure] | [view/see] [listing/all
            listings/property/property details/full listing] | [save/saved/clear/edit/new] [search/searches] | end of
            [article/story] | story source | journal [reference/references] | [close/dismiss]
            [modal/dialog/pop-up/popup/overlay/window/banner]
        """,
        "de": """
            seite # [von #/] | seite: # | [artikel/beitrag/text/meldung] # von # | [direkt/] zum
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
            thema:/videos/nachrichten/news/artikel/themen/vom autor/von/aus/aus dem channel/kolumnen/auf/über/zu
            diesem thema/meldungen/bilder/ansehen/beiträge/in/zum ereignis/zum autor] |
            [weitere/neue/neueste/aktuelle/aktuellste/ähnliche/verwandte/beliebte/letzte/meistgelesene/meist
            gelesene/passende/empfohlene/interessante/andere/kommende/ältere/meistgesuchte/verbundene/vorherige]
            [artikel/beiträge/meldungen/nachrichten/news/themen/informationen/infos/inhalte/videos/themenbereiche/termine/veranstaltungen/tags/links/texte/ausgaben/produkttests/suchen/bilder/rezepte/produkte/posts/ausgabe/schlagzeilen/pressemitteilungen/inhalte
            laden/testberichte/fotos/events/einträge/kommentare] [zum thema/:/aus/von/...] | weiterführende
            [informationen/links/artikel] | weiterlesen | zum weiterlesen | das könnte [sie/dich/euch] auch
            [interessieren/gefallen] [.../:/] | [dies/das/diese artikel/diese themen] könnte[n/] [sie/dich]
            [auch/ebenfalls] interessieren | auch interessant | lesen sie auch [die folgenden beiträge/:/] | lies auch
            | lesen sie [mehr/jetzt/weiter/hier] [zum thema/auch/weiter/] | schon gelesen | auch lesen |
            meist[gelesen/ gelesen/gelesene/kommentiert/geklickt/geteilt/diskutiert] | am meisten
            [gelesen/kommentiert/geteilt] | beliebt | top[-/
            ][themen/news/thema/artikel/storys/meldungen/nachrichten/stories] | empfehlungen [der redaktion/aus der
            redaktion/für sie/] | empfohlen [für dich/für sie/von/] | für [dich/sie] empfohlen | für sie ausgesucht |
            unsere empfehlung[en/] [für sie/] | [schlagworte/schlagwörter/stichworte/stichwörter] [zum thema/zum
            artikel/:/] | getaggt mit | abgelegt unter | veröffentlicht [in/unter] | kategorien | kategorie | rubriken
            | schlagwortwolke | stichwort-wolke | [über/zum] [den autor/die autorin/die autoren/diese reihe/dieses
            blog/autor/mich] | zur person | wir über uns | wer wir sind | über uns | kontakt [& impressum/und
            impressum/& anfahrt/aufnehmen/zur redaktion] | mediadaten | media-daten | stellenangebote | stellenmarkt |
            kleinanzeigen | traueranzeigen | pressekontakt | presse[mitteilungen/portal/service/stelle/bereich/fotos]
            | ansprechpartner | aktuelle [ausgabe/meldungen/themen] | e-paper | epaper | newsletter[-/]archiv | rss[-/
            ]feed[s/] | mein konto | warenkorb | ihr warenkorb ist leer | zur kasse | lesedauer[:/] [ca. / ]#
            [min/minuten/min./minute] | lesezeit[:/] [ca. / ca /] # [min/minuten/min./minute] | # min. lesezeit | #
            min lesezeit | # min lesen | # minuten lesezeit | # mal gelesen | teilen # | ein service von | ein angebot
            von | eine marke der | powered by | bloggen auf wordpress.com | erstelle eine kostenlose website oder blog
            – auf wordpress.com | stolz präsentiert von wordpress | beitrags-feed | kommentare-feed | kommentar-feed |
            feed der einträge | in dieser ausgabe | aus dem heft | highlights aus dem heft | unsere partner |
            partner-angebote | unsere angebote | weitere angebote | weitere [seiten/portale/titel] [des verlags/von] |
            [direkt/springe/springen/] zum rezept [springen/] | [zum/direkt zum] rezept[video/] [rezept
            drucken/drucken] | [noch mehr/mehr/alle/weitere leckere] rezepte [entdecken/ansehen/findest du hier/] |
            [alle/weitere/aktuelle/neueste] [traueranzeigen/todesanzeigen/trauerfälle/kondolenzen] | [in/auf] leichter
            sprache [lesen/] | [artikel/seite/text/diesen artikel] [übersetzen/auf englisch lesen/in leichter
            sprache/in einfacher sprache lesen] | [diesen artikel/artikel] auf
            [englisch/türkisch/russisch/ukrainisch/französisch] lesen | auf [einer/eine] seite [lesen/anzeigen] |
            [artikel/text/alles] auf einer seite [anzeigen/lesen] | [keine/es wurden keine/leider keine]
            [ergebnisse/artikel/beiträge/treffer/inhalte] gefunden | keine weiteren
            [artikel/beiträge/ergebnisse/inhalte/meldungen] [vorhanden/] | [seite/ticker/liveticker/jetzt]
            [aktualisieren/neu laden] | [zum/zum aktuellen/zurück zum]
            [liveticker/live-ticker/newsticker/liveblog/ticker] | [liveticker/ticker/liveblog/newsblog]
            [verfolgen/beendet/geschlossen/schließen/abonnieren] | [zurück nach oben/zum seitenbeginn/zum anfang der
            seite/an den seitenanfang/wieder nach oben/zum artikelanfang/zum beginn der seite/top of page/nach oben
            zurück] | [alle/weitere/neueste] [folgen/episoden/podcast-folgen] [anhören/des podcasts] |
            [alle/weitere/mehr] podcasts [anhören/entdecken/] | [nächste/vorherige] [folge/episode/sendung] |
            [seite/artikel/inhalt] [nicht gefunden/wurde nicht gefunden/existiert nicht mehr/nicht mehr
            verfügbar/konnte nicht gefunden werden] | [alles/weitere artikel/weitere beiträge] [zu diesem thema/zum
            thema/rund um das thema/aus der rubrik/aus diesem ressort] | [mehr/weitere artikel/neues/nachrichten] aus
            [der region/ihrer region/deiner region/diesem ressort/dieser rubrik] | [mehr/alle artikel/alle
            beiträge/weitere artikel] [von diesem autor/dieser autorin/dieses autors/der autorin/des autors/von dieser
            autorin] | [zum autor/zur autorin/zum autorenprofil/zum profil/alle artikel des
            autors/autorenprofil/autorenseite/profil ansehen/zur autorenseite] | [lesen sie/lies/lest] [dazu
            auch/dazu/mehr dazu/hierzu auch/hier mehr/hier weiter/auch dazu] | [das lesen andere/andere lesen
            auch/andere leser interessierte auch/andere lasen auch/leser interessierten sich auch für/was andere
            lesen/andere interessierte auch/nutzer lasen auch/dieser artikel könnte sie auch interessieren/das lesen
            unsere leser/aktuell viel gelesen/jetzt beliebt] | [themen/orte/personen/unternehmen/schlagworte/aktien]
            [in/zu] diesem [artikel/beitrag] | [themen folgen/themenseite/zur themenseite/zum dossier/zum
            themenschwerpunkt/zum special/zur serie/zum ressort/zur rubrik/zur kolumne/alle folgen der serie/alle
            teile der serie] | [heute meistgelesen/gerade viel gelesen/die meistgelesenen artikel/am häufigsten
            gelesen/meistgelesen in dieser rubrik/meistgelesene artikel der woche/diese woche meistgelesen/jetzt
            meistgelesen/top # der meistgelesenen artikel] | [e-paper/epaper/digitale zeitung/heutige ausgabe/aktuelle
            ausgabe/zeitung von heute] [lesen/öffnen/ansehen] | [zum e-paper/zum epaper/zur aktuellen ausgabe/zur
            digitalen zeitung/zum heft/zum aktuellen heft/zum zeitungsarchiv/zum heftarchiv/ausgabenarchiv/alle
            ausgaben im archiv] | [lesedauer/lesezeit][:/] etwa # [minuten/min./min] | [geschätzte/ungefähre]
            [lesedauer/lesezeit][:/] # [minuten/min.] | [# min. lesedauer/# minuten lesedauer/# minuten zu lesen/in #
            minuten gelesen/# wörter/lesezeit # min/lesedauer unter einer minute/# minute lesezeit/# minute lesedauer]
            | [aufrufe/klicks/zugriffe/seitenaufrufe/gelesen/beitragsaufrufe]: # | #
            [aufrufe/klicks/zugriffe/seitenaufrufe/mal angesehen/mal geteilt/mal aufgerufen] | [dieser artikel wurde #
            mal gelesen/dieser beitrag wurde # mal gelesen/dieser artikel wurde # mal angesehen/bereits # mal
            gelesen/# mal gelesen] | [mehr/weitere/weniger] [optionen/details] [anzeigen/einblenden] |
            [region/bundesland/kanton/lokalausgabe/standort] [wählen/auswählen/ändern/wechseln] | [zur
            desktop-ansicht/zur desktop-version/zur klassischen ansicht/zur webversion/zur
            vollversion/desktop-ansicht/mobile seite] | [overlay/dialog/fenster/popup/hinweis/meldung/banner]
            [schließen/schliessen/ausblenden] | [navigation/suche/menü/fenster] schliessen | [nicht mehr
            anzeigen/nicht mehr fragen/später erinnern/hinweis nicht mehr anzeigen/diesen hinweis nicht mehr anzeigen]
            | [was suchen sie/wonach suchen sie/wonach suchst du/suchbegriff hier eingeben/suche nach themen, orten,
            autoren/website durchsuchen/seite durchsuchen/archiv durchsuchen/suche eingeben/suchanfrage/in diesem blog
            suchen/dieses blog durchsuchen/diese website durchsuchen] | [mit enter suchen/enter drücken zum
            suchen/drücke enter, um zu suchen/zum suchen enter drücken/tippe, um zu suchen] | [externer link/link
            öffnet in neuem fenster/öffnet in neuem fenster/öffnet in neuem tab/link wird in neuem fenster
            geöffnet/öffnet in einem neuen fenster/öffnet externen link/wird in einem neuen tab geöffnet/(öffnet in
            neuem fenster)/dieser link öffnet sich in einem neuen fenster] | [neuerer post älterer post
            startseite/neuere posts ältere posts startseite/älterer post startseite/mein profil vollständig
            anzeigen/powered by blogger/kommentare zum post/links zu diesem post/diesen post per e-mail
            versenden/posts (atom)/web-version anzeigen/kommentare zum post (atom)] | [gefühlt #°/gefühlt: #°/gefühlt
            wie #°/max. #° min. #°/min. #° max. #°/max #° min #°] | [ort oder plz eingeben/plz oder ort eingeben/ort
            eingeben/postleitzahl eingeben/plz eingeben/standort verwenden/meinen standort verwenden/standort
            freigeben/aktuellen standort verwenden] | [zur watchlist hinzufügen/zur watchlist/zum depot/zum portfolio
            hinzufügen/ins depot/zum chart/zum kurs/wkn, isin oder name eingeben/kursalarm setzen/realtime-kurse/jetzt
            depot eröffnen/aktie jetzt handeln/jetzt handeln] | [stellenanzeige aufgeben/stellenanzeige
            schalten/immobilie inserieren/immobilie bewerten lassen/immobilie kostenlos bewerten/auto bewerten
            lassen/fahrzeug inserieren/inserat aufgeben/kostenlos inserieren/was ist meine immobilie wert/exposé
            anfordern/makler kontaktieren/anbieter kontaktieren] | [termin/veranstaltung/event]
            [eintragen/melden/einreichen/in kalender eintragen/speichern/zum kalender hinzufügen/hinzufügen] | [zum
            kalender hinzufügen/in kalender eintragen/in kalender speichern/in den kalender eintragen/kalender
            abonnieren/alle veranstaltungen anzeigen/weitere veranstaltungen/alle termine anzeigen/ical exportieren] |
            [karte anzeigen/größere karte anzeigen/auf karte anzeigen/auf der karte anzeigen/in google maps
            öffnen/route berechnen/anfahrt berechnen/kartendaten ©#] | [zur tabelle/zum spielplan/zum spielbericht/zur
            statistik/zum match-center/zum ticker/alle ergebnisse und tabellen/zu den ergebnissen/ergebnisse &
            tabelle/tabelle und spielplan] | [# wörter/# seiten als pdf/pdf (# kb)/pdf (# mb)/pdf, # kb/pdf, #
            mb/download (pdf, # mb)/download (pdf, # kb)/(pdf, # kb)/pdf - # kb] | [ein produkt der/ein unternehmen
            der/eine publikation der/ein portal der/ein angebot der/weitere portale des verlags/weitere angebote des
            verlags/eine website der]
            | hier geht's [zur/zum] [umfrage/video/galerie/bildergalerie/liveticker/podcast/newsletter]
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
            plus | lire [la suite/aussi/l'article/également] | tous les articles | toute l'actualité | toutes les
            [actualités/vidéos/rubriques/newsletters] | à lire [aussi/également/ensuite] | [sur le même/dans le
            même/sur ce] [sujet/thème] | dans la même rubrique | [articles/contenus/sujets]
            [similaires/liés/associés/récents/recommandés/les plus lus/connexes/populaires/sponsorisés] | les plus
            [lus/lues/partagés/commentés/récents/consultés/populaires] | [le plus lu/les plus lus/à la une/dernières
            nouvelles/dernières actualités/derniers articles/dernières infos/dernière minute/dernières vidéos] | nos
            [newsletters/derniers articles/applications/partenaires/services/podcasts/offres/sites/dossiers] | qui
            [sommes-nous/êtes-vous] ? | qui sommes-nous | contactez[-/ ]nous | nous contacter | à propos [de
            l'auteur/de nous/] | espace [presse/abonnés/abonné/client] | services [abonnés/] | petites annonces |
            offres d'emploi | flux rss | [mots-clés/mots clés/étiquettes/sujets/thèmes/tags] : | temps de lecture [:/]
            # [min/minutes/mn] | # min de lecture | lecture # min | publicité | charger plus d'articles | l'édition du
            jour | le journal du jour | édition du soir | rechercher sur le site | aide et contact | service client |
            [aller/sauter/passer/accéder] [directement/] à la recette | voir la recette [complète/] | voir [toutes/]
            [les/nos/mes] recettes | plus de recettes [à découvrir/comme celle-ci/] | [les/] recettes
            [similaires/associées/populaires/récentes/les plus consultées/du moment] | [voir/consulter/retour à/retour
            aux] [tous les/la liste des/les/] avis de décès | rechercher un [avis de décès/défunt/avis d'obsèques] |
            [les/] avis de décès [du jour/récents/d'aujourd'hui] | [voir/afficher] [l'original/le texte original/la
            version originale/la traduction] | [lire/voir] [cet article/l'article/] en
            [anglais/allemand/néerlandais/arabe] | [cet article est/également/aussi] disponible en
            [anglais/allemand/néerlandais/version anglaise] | lire l'article [original/complet/en entier/dans son
            intégralité/entier] [en anglais/] | [à lire/à voir/à écouter] [aussi/également/ensuite/sur notre site] |
            [en savoir plus/tout savoir/plus d'articles/plus d'infos/plus de contenus/nos articles/tous nos articles]
            sur [le sujet/ce sujet/ce thème] | [en lien/en rapport] avec [cet article/ce sujet/cette actualité] |
            [vous aimerez/vous aimeriez/vous pourriez/vous aimerez peut-être/vous allez/vous devriez] aussi [aimer/] |
            [cela pourrait/ces articles pourraient/ça pourrait/ceci pourrait/ces contenus pourraient] [vous
            intéresser/vous plaire/aussi vous intéresser/également vous intéresser] | à ne pas [manquer/rater] [cette
            semaine/ce week-end/aujourd'hui] | [la sélection/le choix/les choix/les coups de cœur/le meilleur/le
            zapping] de la rédaction | [les lecteurs/nos lecteurs/ils] ont [aussi/également] [lu/aimé/consulté] |
            [recommandé/suggéré/sélectionné/proposé] pour vous | suggestions de lecture | [dans/retrouvez] [le même
            dossier/la même série/la même catégorie/notre dossier/notre série/le même numéro] | [tous les/voir tous
            les/retrouvez tous les] [épisodes/articles] [de la série/du dossier/de l'auteur] | [tous/voir tous] [ses
            articles/les articles de cet auteur/les articles de la rédaction] | [épisode/volet/chapitre]
            [suivant/précédent] | [article/billet/publication/post/recette/fiche]
            [suivant/précédent/suivante/précédente] | [toute/voir toute/suivre toute/lire toute] [l'actu/l'actu en
            continu/l'info en continu/l'actualité en continu/l'info en direct] | [le/] [fil info/fil d'actu/fil
            actu/fil d'info/fil de l'actualité] | [plus/autres/nos autres/d'autres]
            [d'actualités/d'actus/actualités/articles/dossiers/vidéos] | [les articles/les vidéos/les recettes/top des
            articles/nos articles] les plus [lus/vues/partagés/consultés] | le [top # des articles/top # des
            lectures/top des lecteurs/top des lectures] | [voir/afficher] [moins/plus] [d'articles/de détails/de
            résultats/d'informations] | [afficher/masquer/ouvrir/voir] le [sommaire/plan] [de l'article/] |
            [sommaire/plan] de [l'article/la page/ce dossier] | [lire l'article/lire la suite/en lire plus/voir
            l'article] sur [le site/notre site/notre site web] | aucun [résultat/article/contenu] [trouvé/pour cette
            recherche/ne correspond à votre recherche/à afficher] | [page/la page demandée/cette page/la page]
            [introuvable/n'existe pas/n'existe plus/est introuvable/non trouvée] |
            [choisir/choisissez/modifier/changer] [ma/votre] [région/ville/commune] | [l'actu/l'actualité/l'info/toute
            l'actu] [près de chez vous/de votre région/de votre commune/de ma ville] |
            [lire/consulter/feuilleter/télécharger] [le journal/le journal numérique/le magazine/le numéro/la
            liseuse/l'édition du jour] | [acheter/commander] [ce/le/un] [numéro/journal/hors-série/magazine] | [la
            une/les unes/à la une] [du jour/d'aujourd'hui/aujourd'hui/de la semaine] | [journal/édition]
            [numérique/papier/imprimée/du soir/du week-end/du dimanche] | [tous les numéros/les anciens numéros/en
            kiosque/actuellement en kiosque/dernier numéro/numéro en kiosque/le dernier numéro] |
            [mots-clés/sujets/thèmes/tags/thématiques] [associés/associées/liés/abordés] |
            [classé/publié/archivé/posté] [sous :/avec comme mot-clé/dans : ] | [retourner/revenir/retour] [à la page
            d'accueil/à l'article/à la rubrique/à la page précédente/à l'édition] | [passer/aller/sauter] [au menu/à
            la navigation/au pied de page/la publicité/les liens d'évitement/à l'article] | [voir/afficher/consulter]
            le [classement/calendrier/palmarès] [complet/] | [tous les/suivre tous les/voir tous les] [matchs/scores]
            [en direct/du jour] | [voir/consulter/découvrir] [la météo/les prévisions/toutes les prévisions/la météo
            complète/l'horoscope/votre horoscope/le trafic/l'info trafic] | [météo/prévisions] [à # jours/de
            demain/sur # jours/des plages] | [le/] programme tv [de ce soir/du jour/complet/de la soirée] | [l'/votre
            ]horoscope [du jour/de la semaine/gratuit] | [cours/cotations] [en temps réel/différés/de bourse] | [tous
            les événements/tous les évènements/voir l'agenda/voir tous les événements] [du jour/à venir/] |
            [voir/consulter/déposer/passer/publier] [toutes les annonces/une annonce/une petite annonce/les offres
            d'emploi] | [déposer/déposez] [mon/votre] cv | [annonces/avis] [immobilières/légales/auto/d'obsèques/de
            marché] | [estimer/estimez] [mon/votre] [bien/logement/voiture/véhicule] | [abonnements et
            services/contacts et publicité/publicité et partenariats/rédaction et contacts] | [où trouver/trouver] [le
            magazine/le journal/un point de vente] | [nous rejoindre/rejoignez notre équipe/nous recrutons/travailler
            chez nous/on recrute/travaillez avec nous] | [série/dossier] : tous les [épisodes/articles] |
            [rechercher/recherche] [dans les archives/un article/une recette/une ville/un sujet/une commune/avancée] |
            [sélectionner/choisir] [un mois/une catégorie/une date/une rubrique] | [articles/billets/publications]
            [plus anciens/plus récents/plus anciennes/plus récentes]
            | cliquez ici pour participer au sondage | cliquez ici pour voter
        """,
        "es": """
            página # de # | saltar al contenido [principal/] | ir al contenido [principal/] | pasar al contenido
            principal | ir [a la navegación/al menú/a la portada/al inicio] | [volver/ir/subir] [arriba/a portada/al
            inicio/a la portada/al principio/al listado] | menú principal | [abrir/cerrar/mostrar] [menú/el
            menú/búsqueda/buscador] | navegación [de entradas/principal] | [artículo/noticia/entrada/nota/página]
            [anterior/siguiente] | [anterior/siguiente] [artículo/noticia/entrada/:] | mapa del sitio | mapa web |
            [ver/leer/cargar/mostrar/conoce/saber] más [noticias/artículos/información/] | ver [todo/todas/todos/todas
            las noticias] | leer [también/la nota completa/nota completa] | seguir leyendo | [lee/lea/leé] también |
            te puede interesar | le puede interesar | también te puede interesar | te puede interesar también | te
            recomendamos | quizás te interese | te podría interesar | puede interesarte |
            [noticias/artículos/temas/notas/contenido/entradas/contenidos]
            [relacionadas/relacionados/relacionado/recomendadas/recomendados/recientes/destacadas/destacados/similares/patrocinado]
            | [lo/las/los] más
            [leído/leídas/leídos/visto/vistas/vistos/comentado/compartido/popular/reciente/nuevo/destacado] | más
            [leídas/leídos/leído/vistas/noticias/información/sobre/en/de/contenidos/de esta
            sección/popular/populares/artículos/temas] | lo último | últimas noticias | última hora | noticias de hoy
            | ultimas noticias | temas [relacionados/del día/de hoy/destacados/:/] | etiquetas [:/] | archivado en |
            más sobre este tema | quiénes somos | ¿quiénes somos | quienes somos | sobre nosotros | acerca de
            [nosotros/] | trabaja con nosotros | contáctenos | edición impresa | edición [digital/del día] | ediciones
            anteriores | publica tu anuncio | publicidad | anúnciese [con nosotros/aquí/] | clasificados | fúnebres |
            suscripciones | hemeroteca | newsletter[s/] | rss | tiempo de lectura [:/] # [min/minutos] | # min de
            lectura | # min lectura | lectura de # min | video recomendado | videos recomendados | buscar en [el
            sitio/] | secciones | especiales | servicios al lector | atención al [cliente/lector/suscriptor] |
            [ir/saltar] [directamente/directo/] a la receta | [ver/mira/mirá/lee] la receta completa | [ver/más/otras]
            recetas [relacionadas/similares/recomendadas/de cocina] | [recetas/receta]
            [relacionadas/relacionada/similares/destacadas/más vistas/más populares/anterior/siguiente] | [todas
            las/más/ver todas las/nuestras] recetas | [buscar/buscador de/todas las/ver todas las]
            [esquelas/necrológicas/defunciones] | [avisos fúnebres/esquelas/necrológicas/obituarios/defunciones] [de
            hoy/del día/recientes/anteriores] | [ver/mostrar/leer] [original/texto original/versión
            original/traducción/el original/la traducción] | leer [este artículo/esta nota/esta noticia] en
            [inglés/catalán/gallego/portugués/euskera] | [read in english/versión en inglés/leer en inglés/llegir en
            català/ler em português/versión en catalán] | [leer/lea/lee/ver] el artículo [completo/original/entero] |
            [ver/leer/lee/leé] [la nota original/la noticia completa/noticia completa/la entrevista completa] | [lee
            además/mira también/mirá también/mire también/vea también/ver también/lea además/leer además] | [puede
            leer/podés leer/te puede gustar/te va a gustar/te recomendamos leer/le recomendamos leer/le
            recomendamos/no te pierdas] | [lo más leído de/lo último de/otras noticias de/más noticias de] [esta
            sección/la sección/este autor/tu ciudad] | [más contenido de/más de/más notas de/más artículos de] [este
            autor/la autora/este tema/la sección/esta sección/esta serie] | [las/] notas más
            [leídas/vistas/compartidas/comentadas] [del día/de la semana/] | [noticias/notas]
            [destacadas/recomendadas/de tu interés/que te pueden interesar/para ti/para vos/de último momento] |
            [recomendado/recomendados/recomendaciones/seleccionado/sugerido] para [ti/vos/usted] |
            [selección/recomendaciones/lo mejor/elegidas] [del editor/de la redacción/de los editores/de la semana/por
            los lectores] | [los lectores también leyeron/otros lectores también leyeron/los usuarios también
            leen/quienes leyeron esto también leyeron] | [en esta nota/en este artículo/en esta noticia/en este
            episodio/en esta serie]: | [tabla de/mostrar/ocultar/ver] [contenidos/contenido/índice/el índice] |
            [ver/leer/mostrar] [menos/más resultados/más detalles/más temas/más episodios/más historias/más notas] |
            [ver/leer/consultar/descargar] [la edición impresa/la edición digital/edición impresa/el diario de hoy/la
            tapa de hoy] | [tapa/portada/edición] [del día/de hoy/de papel/anterior/en pdf/impresa de hoy] |
            [ediciones/números/suplementos/archivo de] [anteriores/ediciones/noticias/impresos/notas] |
            [cambiar/seleccionar/elige tu/elegí tu] [edición/ciudad/región/país/provincia] | [edición/ediciones]
            [españa/méxico/américa/colombia/locales/internacional/global/regionales] | [temas/etiquetas/tags] [de esta
            nota/en esta nota/de la nota/relacionados con esta nota/que aparecen en esta nota/asociados] |
            [publicado/archivado/clasificado/etiquetado/categorizado] [en:/bajo:/como:/en] | [más temas/temas en
            tendencia/tendencias de hoy/temas en esta nota/lo más buscado/ranking de noticias] | [volver/regresar] [a
            noticias/a la nota/a la noticia/a la página principal/al artículo/a la sección/al índice/atrás/a la página
            anterior] | [saltar/ir/pasar] [a la búsqueda/al pie de página/al menú/a la barra lateral/publicidad/al
            artículo] | [página no encontrada/no se encontraron resultados/no se han encontrado resultados/no hay
            resultados/no hay más artículos/no hay más noticias/la página que buscas no existe] | [serie completa/ver
            serie/ver todos los artículos/todos los artículos de este autor/todas las notas de este autor/ver todas
            sus notas/ver biografía/ver perfil/ver archivo] | [capítulo/episodio/entrega/nota] [anterior/siguiente] |
            [entradas/noticias/artículos] [más antiguas/más recientes/siguientes/anteriores/antiguas/más antiguos] |
            [elegir/selecciona una/seleccionar/elige una] [la categoría/el mes/categoría/mes/sección] | [buscar/busca]
            [en el archivo/noticias/una receta/en la hemeroteca/en esta web/artículos/por palabra clave] | [resultados
            en directo/ver clasificación/tabla de posiciones completa/ver fixture/ver calendario/calendario
            completo/ver todos los partidos/todos los resultados/ver estadísticas] | ver [el pronóstico/el tiempo/la
            programación/tu horóscopo/la cartelera/pronóstico extendido/el pronóstico completo] |
            [pronóstico/previsión/el tiempo] [a # días/extendido/por horas/en tu ciudad/para # días] | [ver
            agenda/agenda completa/ver todos los eventos/próximos eventos/eventos anteriores/todos los eventos] |
            [contacto comercial/contacto publicitario/atención al suscriptor/atención al socio/contacto
            redacción/departamento comercial/staff y contacto] | [nuestro staff/nuestra redacción/nuestros
            medios/nuestros sitios/otros sitios/sitios del grupo/nuestras marcas/medios del grupo/red de
            portales/sitios amigos] | [trabajá/trabaje] con nosotros | ver más en [esta sección/{network}/la web/el
            sitio/nuestra web]
        """,
        "it": """
            pagina # di # | vai al [contenuto/contenuto principale/menu/menù/footer] | salta al contenuto
            [principale/] | passa al contenuto [principale/] | torna [su/alla home/all'inizio/indietro/alla lista/in
            alto/in cima] | menu principale | [apri/chiudi] [menu/il menu/menù/la ricerca] | navigazione articoli |
            [articolo/pagina/notizia/post] [precedente/successivo/successiva] | [precedente/successivo] articolo | sei
            in | ti trovi in | mappa del sito | [leggi/vedi/mostra/carica/scopri] [di
            più/altro/tutto/tutti/anche/tutte le notizie/tutte] | leggi [anche/tutto/l'articolo completo/l'articolo] |
            continua a leggere | [articoli/notizie/contenuti/argomenti/video]
            [correlati/correlate/simili/recenti/consigliati/più letti/sponsorizzati] | [i/le] più
            [letti/lette/visti/viste/condivisi/recenti/commentati] | più letti | più lette | ultime notizie |
            ultim'ora | ultima ora | ultimi articoli | le ultime [notizie/news] | potrebbe interessarti [anche/] |
            potrebbero interessarti [anche/] | ti potrebbe interessare [anche/] | ti potrebbero interessare | ti
            consigliamo | dello stesso autore | sullo stesso argomento | in primo piano | in evidenza | chi siamo |
            contatti | lavora con noi | pubblicità | redazione | la redazione | necrologie | newsletter | rss | tempo
            di lettura [:/] # [min/minuti/minuto] | # min di lettura | # minuti di lettura | tag: | tags: | argomenti:
            | cerca nel sito | edicola digitale | gerenza | [vai/salta/passa] [direttamente/] alla ricetta |
            [altre/tutte le/le nostre/nuove] ricette [simili/consigliate/correlate/da provare/] | [potrebbero
            piacerti/ti potrebbero piacere/prova] anche queste ricette | [tutti i/gli ultimi/altri] [necrologi/annunci
            funebri] [di oggi/della provincia/] | [read/leggi] [this article in english/l'articolo in inglese/la
            versione in inglese/la versione inglese/in english] | caricamento [in corso/della pagina/dei
            contenuti/contenuto/commenti] [in corso/] | [attendere/attendi] [prego/qualche istante/qualche secondo/per
            favore] | nessun altro [articolo/contenuto/risultato] da [caricare/mostrare] | [# nuovi aggiornamenti/#
            nuovo aggiornamento/# nuovi post/nuovi aggiornamenti (#)] | [vai/passa/torna] [all'ultimo
            aggiornamento/alla diretta/al live/agli ultimi aggiornamenti] | [dal più recente/dal meno recente/prima i
            più recenti/prima i più vecchi/prima il più recente] | [segui la/leggi la/vai alla/la nostra] diretta
            [testuale/live/minuto per minuto/] | [torna/vai] a [inizio pagina/inizio articolo/fondo pagina] |
            [torna/vai] [alla homepage/all'homepage/alla home page/all'archivio/all'elenco/all'indice/alla
            sezione/alle notizie/alla pagina principale] | [torna/ritorna] a tutte le
            [notizie/news/ricette/recensioni] | scorri [verso il basso/in basso/giù/la pagina] [per continuare/per
            leggere/per continuare a leggere/] | [mostra/carica/vedi/visualizza] altri
            [aggiornamenti/post/articoli/risultati/commenti/contenuti] | ordina per[:/] [data/rilevanza/più
            recenti/meno recenti/popolarità/i più recenti] | ordina [i/] commenti per[:/] [data/più recenti/più
            votati/meno recenti] | [cruciverba del giorno/gioca al sudoku/gioca al cruciverba/l'oroscopo di
            oggi/oroscopo di oggi/oroscopo del giorno/oroscopo della settimana/i giochi di oggi/giochi e cruciverba] |
            # [visualizzazioni/letture/condivisioni/visite/reazioni] |
            [visualizzazioni/letture/condivisioni/visite/articolo letto/visto][:/] # [volte/] |
            [letto/visto/condiviso] [da/] # [volte/persone] | [questo articolo/l'articolo] è stato letto # volte |
            [aggiungi ai segnalibri il permalink/contrassegna il permalink/permalink all'articolo] | [argomenti
            trattati/argomenti dell'articolo/parole chiave/temi trattati/i temi dell'articolo/tag dell'articolo/tag
            correlati/temi di questo articolo/i temi di oggi/argomenti del giorno] | [in questo articolo parleremo
            di/indice dei contenuti/indice dell'articolo/indice degli argomenti/sommario dell'articolo/contenuti
            dell'articolo/tabella dei contenuti/cosa troverai in questo articolo] | [per approfondire leggi
            anche/leggi anche questo/leggi anche su questo argomento/potrebbe interessarti anche questo/forse ti
            interessa anche/da leggere anche/leggete anche/leggi pure/guarda anche/ascolta anche] | [altro su questo
            argomento/altri articoli su questo tema/altre notizie su questo tema/tutto su questo argomento/gli
            articoli su questo tema/notizie sullo stesso argomento/altre notizie di/altre notizie su/altri articoli
            di/altre da/dalla stessa sezione/altri articoli in] | [altri articoli/altre notizie/altri video/altri
            contenuti] [di questa categoria/che potrebbero interessarti/dello stesso autore/della sezione/di
            oggi/dalla home] | [articoli/notizie/contenuti] [che potrebbero interessarti/scelti per
            te/suggeriti/selezionati per te/in evidenza/del giorno] | [consigliati/scelti/selezionati/notizie] per
            [te/voi] | [più letti/più lette/i più letti/le più lette] [di oggi/del giorno/della settimana/del mese/in
            questo momento] | [notizie/le notizie] [più lette/più viste/più commentate/del giorno/di oggi/di
            tendenza/dal territorio/dall'italia/dal mondo] | [te lo sei perso?/ti sei perso/nel caso te lo fossi
            perso/se te lo sei perso/da non perdere oggi/da non perdere questa settimana/non perderti/non perdere
            anche] | [il giornale di oggi/la prima pagina di oggi/prima pagina di oggi/la prima pagina/sfoglia il
            giornale/sfoglia l'edizione digitale/leggi il giornale/leggi l'edizione digitale/edizione digitale/copia
            digitale/versione digitale/il giornale in edicola/leggi il giornale in pdf/sfoglia la copia digitale] |
            [archivio storico/archivio notizie/archivio articoli/archivio per mese/archivi mensili/archivio
            newsletter/tutti i numeri/numeri arretrati/l'ultimo numero/sfoglia il numero/acquista il numero/numeri
            precedenti/in questo numero] | [ora in edicola/questo mese in edicola/questa settimana in edicola/trova
            l'edicola più vicina/acquista in edicola] | [notizia/articolo/post/contenuto] [più recente/più
            vecchio/meno recente] | [articoli/post/notizie] [precedenti/successivi/più vecchi/più recenti/meno
            recenti] | [prossimo articolo/prossimo post/leggi il prossimo articolo/vai all'articolo successivo/vai al
            prossimo articolo/continua con] | [edizione locale/edizioni locali/cambia edizione/scegli
            edizione/seleziona edizione/scegli la tua città/seleziona la tua città/le altre città/scegli la tua
            edizione/tutte le edizioni/edizioni del territorio/seleziona una regione/seleziona la lingua/cambia
            lingua] | [tutte le notizie/tutte le news/tutti gli articoli/tutti i video/tutti i podcast/tutti gli
            argomenti/tutte le sezioni/tutti i blog/tutti gli speciali/tutte le rubriche/tutti gli autori] |
            [vedi/leggi/mostra] tutti [gli articoli/i post] [dell'autore/di questo autore/dello stesso autore] | [vai
            alla/tutte le notizie della/leggi altre notizie nella/scopri la] sezione | [mostra meno/vedi meno/leggi
            meno/nascondi dettagli/mostra dettagli/espandi tutto/comprimi tutto/apri tutto/chiudi tutto/leggi il
            seguito/continua la lettura/prosegui la lettura/leggi ancora] | [cerca per parola chiave/cerca un
            articolo/cerca tra le notizie/cerca una notizia/cerca in archivio/ricerca avanzata/ricerca per/risultati
            della ricerca/cerca una ricetta/cerca nel blog/cosa stai cercando?/cosa cerchi?/filtra per/nessun
            risultato trovato] | [# risultati/# articoli/# notizie/# elementi/# video] | [in onda/ora in onda/in
            diretta ora/diretta radio/diretta tv/guida tv/guida tv di oggi/palinsesto completo/frequenze radio/ascolta
            la radio in diretta/guarda la diretta tv] | [vai alle/tutte le/vedi le/consulta le] previsioni
            [meteo/complete/per la tua città/della settimana/] | [traffico in tempo reale/situazione
            traffico/viabilità in tempo reale/trova il cinema/tutti i film in sala/trova la farmacia più vicina] |
            [borsa in tempo reale/borse e mercati/listini e quotazioni/cerca un titolo/i titoli del giorno/vai alle
            quotazioni/tutte le quotazioni/calcola la rata/calcola il tuo mutuo/confronta i mutui] | [risultati in
            diretta/risultati live/vai alla classifica/vai al tabellino/segui il live score/live score] | [tutti gli
            eventi/calendario eventi/segnala il tuo evento/inserisci il tuo evento/inserisci un evento/vedi sulla
            mappa/aggiungi al calendario/calendario degli eventi/scopri tutti gli eventi] | [annunci auto/cerca
            casa/cerca lavoro/cerca auto usate/pubblica un annuncio/inserisci il tuo annuncio/inserisci annuncio/tutti
            gli annunci/aste e appalti/trova lavoro] | [candidati ora/invia la tua candidatura/invia il tuo
            curriculum/vedi tutte le offerte di lavoro/invia il cv] | [pubblicato/archiviato/inserito/postato]
            [in/sotto/nella categoria] | [mostra/nascondi/apri] [l'indice/il sommario/indice/sommario] | [dalla
            home/dalla homepage/dal nostro archivio/dai nostri blog/dalle altre città/dal network/dalle nostre
            testate/i nostri canali/i nostri siti/le nostre testate/siti del gruppo/del nostro network/dalla nostra
            rete] | [leggi l'articolo precedente:/vai all'articolo precedente/navigazione degli articoli/navigazione
            post/navigazione tra gli articoli] | [informazioni sull'autore/biografia dell'autore/profilo
            dell'autore/scheda autore/info autore/articoli dell'autore/gli articoli dell'autore] | [apri/chiudi] [menu
            di navigazione/il menu di navigazione/la navigazione/la finestra/il modulo/la barra di
            ricerca/sottomenu/menu principale] | [meteo oggi/il meteo di oggi/meteo nella tua città/le previsioni
            nella tua città/previsioni per i prossimi giorni/scopri il meteo nella tua città/meteo in tempo reale] |
            [live blog/cronaca in diretta/la cronaca minuto per minuto/rileggi la diretta/rivivi la diretta/segui
            live/segui in diretta] | [tempo di lettura stimato/tempo lettura/lettura]: [# min/# minuti/# minuto/circa
            # minuti] | [# minuti/# min/#'] [di lettura stimati/per leggere/di lettura circa/lettura]
        """,
        "pt": """
            [ir/pular/saltar/avançar] para [o/] [conteúdo/conteúdo principal/menu/topo/rodapé] | [voltar/ir] [ao/para
            o/à] [topo/início/página inicial] | voltar ao topo | menu principal | [abrir/fechar] [menu/o
            menu/busca/pesquisa] | navegação de [posts/artigos/post] | [artigo/notícia/post/página/matéria]
            [anterior/seguinte/próximo] | [próximo/próxima/anterior] [artigo/notícia/post/matéria/página/:] | mapa do
            site | [leia/ver/veja/saiba/carregar/mostrar/ler] mais [notícias/] | ver [tudo/todas/todos] |
            [leia/veja/ler] também | continue lendo | continuar a ler | você [pode/também pode] gostar [também/] |
            veja também | leia mais sobre | [notícias/artigos/posts/matérias/conteúdo/assuntos/temas]
            [relacionadas/relacionados/recomendadas/recentes/similares/patrocinado/em alta] | [as/os/] mais
            [lidas/lidos/vistas/vistos/comentadas/recentes/populares/acessadas] | mais lidas | mais notícias | últimas
            [notícias/] | últimas notícias | últimas | mais [sobre/de/em] | destaques | em destaque | tópicos: | quem
            somos | sobre nós | fale conosco | expediente | anuncie [conosco/aqui/] | trabalhe conosco | publicidade |
            contactos | edição impressa | edições anteriores | classificados | tempo de leitura [:/] # [min/minutos] |
            # min de leitura | # minutos de leitura | buscar por | pesquisar [por/neste blog] | assuntos relacionados
            | [ir/pular/saltar] [direto/diretamente/] para a receita | [mais receitas/outras receitas] [como
            esta/parecidas/semelhantes/deliciosas/para experimentar/que você vai gostar/relacionadas] | [receitas/as
            receitas] [mais acessadas/mais vistas/mais populares/relacionadas/em destaque/do dia/recomendadas] |
            [todos os/últimos/mais/pesquisar] [obituários/falecimentos] [de hoje/] | [ler/leia] em
            [inglês/espanhol/português/outros idiomas] | [read this article in english/leia a versão em inglês/ler
            versão em inglês/read in english/leer en español] | [carregando/a carregar]
            [mais/conteúdo/comentários/notícias/a página/página] | [aguarde um momento/por favor, aguarde/aguarde,
            carregando/aguarde por favor/aguarde enquanto carrega] | [carregar/mostrar/ver] mais
            [posts/atualizações/artigos/resultados/conteúdos/matérias/publicações] | [# novas atualizações/# nova
            atualização/novas atualizações (#)/# novas publicações/# novos posts/há novas atualizações] | [mais
            recentes primeiro/mais antigos primeiro/mais antigas primeiro/mais relevantes primeiro/mais recente
            primeiro/mais antigo primeiro] | ordenar por[:/] [data/relevância/mais recentes/mais antigos/mais
            recente/popularidade/mais votados/mais curtidos] | [acompanhe/siga/veja] [ao vivo/em direto/em tempo
            real/o minuto a minuto/o tempo real/o direto/o liveblog] | [ir para/voltar para/voltar ao] [a última
            atualização/o direto/direto/ao vivo/liveblog/o minuto a minuto] | [não há mais/sem mais]
            [conteúdo/notícias/artigos/posts/resultados] para mostrar | [voltar/regressar] [à lista/à página
            anterior/à capa/à página principal/às notícias/à home/para a home/para a página inicial] | [role/deslize]
            [a página/para baixo/para cima] [para continuar/para ler/para ver mais/] | [horóscopo de hoje/horóscopo do
            dia/horóscopo semanal/palavras cruzadas/sudoku do dia/caça-palavras do dia/jogue agora/jogos e
            passatempos/previsão do seu signo/veja a previsão do seu signo/consulte o seu signo/escolha o seu signo] |
            # [visualizações/leituras/partilhas/compartilhamentos/acessos/visitas/partilhas totais] |
            [visualizações/leituras/partilhas/compartilhamentos/acessos/visitas][:/] # | [lido/visto/acessado/esta
            notícia foi lida/esta matéria foi lida/este artigo foi lido] # vezes |
            [publicado/arquivado/postado/publicada/marcado] [em/como/sob/em:] | [assuntos desta matéria/tópicos deste
            artigo/assuntos abordados/temas deste artigo/palavras-chave do artigo/tópicos relacionados/tags
            relacionadas/assuntos da matéria/mais sobre este tema/mais sobre o tema/mais sobre o assunto/mais sobre
            este assunto/mais deste assunto/temas em destaque] | [o que você vai ler neste artigo/o que você vai
            encontrar neste artigo/índice do artigo/índice de conteúdos/índice de conteúdo/tabela de conteúdos/sumário
            do artigo/conteúdo do artigo/o que vai encontrar neste artigo/tópicos deste conteúdo] |
            [mostrar/ocultar/abrir/esconder] [o/] [índice/sumário] | [leia ainda/veja ainda/ler ainda/ouça
            também/assista também/confira também/leia outras notícias/leia outras matérias/leia a seguir/a seguir,
            leia/ler a seguir/leia agora/ver também/saiba mais sobre o assunto/confira outras notícias/veja outras
            notícias/veja mais sobre o assunto] |
            [notícias/artigos/matérias/conteúdos/recomendados/recomendações/sugestões] para [você/si/ti] | [você
            também pode se interessar/também lhe pode interessar/pode também gostar/também pode gostar/pode também
            interessar/talvez lhe interesse/talvez também goste/poderá também gostar/poderá gostar de/o leitor também
            pode gostar/quem leu isto também leu/quem leu este artigo também leu/você pode se interessar por/você pode
            gostar de/isto também pode interessar] | [edição de hoje/edição do dia/edição digital/jornal de hoje/capa
            do dia/capa de hoje/ver edição digital/leia a edição digital/ler edição impressa/versão digital do
            jornal/leia o jornal digital/folheie o jornal/flip do jornal/jornal digital/folhear edição/leia a edição
            impressa] | [nas bancas/já nas bancas/esta semana nas bancas/nesta edição/última edição/todas as
            edições/números anteriores/comprar edição/ver todas as edições/edição da semana/capa da edição] | [arquivo
            do blog/arquivo de notícias/arquivos por mês/arquivo mensal/arquivo de newsletters/todas as notícias/todos
            os artigos/todas as matérias/todos os vídeos/todos os podcasts/todas as seções/todas as editorias/todas as
            secções/todos os blogs/todos os colunistas/todos os autores/todos os temas] | [postagem mais
            antiga/postagem mais recente/mensagem mais recente/mensagem antiga/posts mais antigos/posts mais
            recentes/postagens mais antigas/próxima leitura/leia a próxima matéria/ler próximo artigo/próximo artigo
            em # segundos] | [ver todos os artigos do autor/ver perfil do autor/perfil do autor/ver perfil
            completo/mais deste autor/do mesmo autor/textos do autor/outros textos do autor/leia outras colunas/leia
            outros artigos do autor/ver todas as colunas/mais colunas/conheça o autor/artigos do mesmo autor] | [sobre
            o autor/sobre a autora/sobre o colunista/sobre os autores/biografia do autor/informações do autor] |
            [mostrar menos/ver menos/ler menos/leia menos/ler na íntegra/expandir tudo/recolher tudo/expandir
            conteúdo/ocultar detalhes/ver detalhes/abrir tudo/fechar tudo/exibir mais/exibir menos/continuar
            lendo/continue a leitura/continuar leitura/prosseguir leitura] | [abre em nova aba/abre em nova
            janela/abre numa nova janela/abrir em nova janela/abre num novo separador/abrir em nova aba/abre em uma
            nova aba] | [abrir/fechar] [menu de navegação/menu lateral/barra lateral/a pesquisa/a
            busca/submenu/janela/o menu principal] | [buscar notícias/pesquisar notícias/buscar no site/pesquisar no
            site/pesquisa avançada/busca avançada/o que procura?/o que você procura?/o que você está
            procurando?/resultados da pesquisa/resultados da busca/nenhum resultado encontrado/sem resultados/digite
            sua busca/filtrar por/pesquisar neste site/digite o que procura/termos mais buscados] | #
            [resultados/artigos/notícias/vídeos/matérias/posts/resultados encontrados] | [escolha sua cidade/escolha
            sua região/escolha a sua região/selecione sua região/selecione a região/mudar de edição/trocar de
            edição/edição brasil/edição portugal/edição internacional/mude de edição/selecione o idioma/alterar
            idioma/edições locais/alterar região/notícias da sua região] | [no ar agora/agora no ar/em direto
            agora/rádio ao vivo/tv ao vivo/ouça ao vivo/assista ao vivo/assista agora/guia de tv/programação da
            tv/veja a programação/grelha de programação/emissão em direto/ver em direto/ao vivo agora/assistir ao
            vivo] | [meteorologia hoje/tempo agora/previsão completa/veja a previsão completa/o tempo na sua
            cidade/veja a previsão para sua cidade/trânsito agora/trânsito ao vivo/trânsito em tempo real/câmeras ao
            vivo] | [cotações em destaque/mercados ao vivo/ver cotações/todas as cotações/calculadoras e
            simuladores/simulador de crédito] | [ver classificação/resultados ao vivo/ver calendário/tempo real dos
            jogos/central do jogo/ficha de jogo completa] | [agenda de eventos/ver agenda completa/todos os
            eventos/divulgue seu evento/cadastre seu evento/adicionar ao calendário/adicionar à agenda/ver no
            mapa/sugira um evento/ver mapa] | [mais artigos/outras matérias/mais reportagens/mais conteúdos/outros
            artigos] [do autor/desta seção/sobre este tema/desta secção] | [as mais lidas/os mais lidos/mais
            lidas/mais vistos] [do dia/da semana/do mês/hoje/agora] | [não perca também/caso tenha perdido/a não
            perder/escolhas do editor/escolha do editor/escolhas da redação/escolha dos editores/sugestões da
            redação/seleção do editor/recomendado pelo editor/nossas indicações/perdeu esta notícia?] | [ver vagas/ver
            todas as vagas/candidate-se agora/enviar currículo/envie seu currículo/anunciar imóvel/anuncie
            grátis/anuncie seu imóvel/pesquisar imóveis/publicar anúncio/ver anúncios/encontre um imóvel/encontre a
            sua casa] | tempo de leitura[:/] [aproximadamente # minutos/cerca de # minutos/# minuto/# min./#m/# mins]
            | [leitura de # min/leitura de # minutos/# min. de leitura/leitura: # min/leitura: # minutos/# minuto de
            leitura/# min leitura/leitura # min] | [acompanhe o caso/acompanhe a cobertura/veja a cobertura
            completa/acompanhe a cobertura completa/cobertura completa/ver cobertura completa/leia a cobertura
            completa/siga ao minuto/acompanhe ao minuto]
            | saber mais
            | topo
        """,
        "nl": """
            pagina # van # | [ga/spring/doorgaan/direct] [naar/] [de/]
            [inhoud/hoofdinhoud/navigatie/zoeken/footer/artikel] | naar [de/] [inhoud/hoofdinhoud/boven/homepage] |
            doorgaan naar [artikel/inhoud/hoofdcontent] | meteen naar de inhoud | naar boven | terug naar
            [boven/home/overzicht/de homepage/het overzicht/top] | hoofdmenu | [open/sluit/toon] [menu/het
            menu/zoeken/navigatie] | bericht[-/]navigatie | berichtnavigatie | [vorig/volgend] [artikel/bericht] [:/]
            | [vorige/volgende] [pagina/:/] | [lees/toon/bekijk/laad] [meer/alles/alle/ook/verder]
            [nieuws/over/berichten/] | meer [over/nieuws/lezen/artikelen/laden/van/in/info/informatie/weten/tonen]
            [dit onderwerp/] | lees ook | lees verder | bekijk ook | [gerelateerde/meest
            gelezen/laatste/aanbevolen/populaire/recente/andere/nieuwste/verwante]
            [artikelen/berichten/nieuws/onderwerpen/verhalen/artikel] | meest
            [gelezen/bekeken/recent/gedeeld/populair] | net binnen | uitgelicht | aanbevolen [voor jou/voor u/] |
            wellicht [ook/] interessant | misschien [ook/] interessant | over [ons/de auteur/deze auteur/onze site] |
            werken bij | adverteren [bij/] | adverteer | contact met de redactie | klantenservice | veelgestelde
            vragen | krant van vandaag | digitale krant | leestijd [:/] # [min/minuten/minuut] | # min leestijd | #
            minuten leestijd | # min. leestijd | zoeken [naar/op] | u bent hier | je bent hier | partnerbijdrage |
            rubrieken | onderwerpen | [ga/spring/scroll] [direct/meteen/snel/] naar [het/] recept | [direct/meteen/]
            naar [het/] recept | gemiddelde [beoordeling/waardering/score] # | # [uit/van/op basis van] #
            [stemmen/beoordelingen] | [bekijk/naar] [het volledige/het hele/alle/meer] [recept/recepten] | meer
            [recepten/lekkere recepten/recepten met/recepten van/recepten zoals deze] | [probeer/maak] ook eens [deze
            recepten/een van deze recepten] | misschien vind je deze recepten ook lekker | #
            [condoleances/condoleanties/steunbetuigingen] | [rouwbrief/rouwbericht/overlijdensbericht/rouwprentje]
            [bekijken/downloaden/delen] | [lettergrootte/tekstgrootte/letters]
            [aanpassen/wijzigen/vergroten/verkleinen] | tekst [groter/kleiner/vergroten/verkleinen] |
            [grotere/kleinere/normale] [letters/tekst/tekstgrootte/lettergrootte] | [donkere/lichte/nacht]
            [modus/weergave] | [donkere modus/dark mode/leesmodus/nachtmodus] [aan/uit/inschakelen/aanzetten] |
            vertaal [deze pagina/dit artikel/dit bericht/deze website/naar] [naar het engels/] |
            [kies/selecteer/wijzig] [je/uw] [taal/regio/gemeente] | [read this article/lees dit artikel] in
            [english/het engels/het frans/het duits] | [ook beschikbaar/beschikbaar/deze pagina] in het
            [engels/frans/duits] | [bezig met laden/aan het laden/even geduld a.u.b/even geduld aub/een ogenblik
            geduld/een ogenblik geduld a.u.b/een moment geduld] | [pagina/inhoud/reacties/liveblog/video/berichten]
            [wordt/worden] geladen | [deze/de] [pagina/liveblog] wordt automatisch
            [ververst/bijgewerkt/vernieuwd/geüpdatet] | [ververs/vernieuw/herlaad] [de/deze] [pagina/liveblog] |
            [pagina/liveblog] [verversen/vernieuwen/herladen/opnieuw laden] | # nieuwe
            [berichten/updates/artikelen/bericht] | [toon/laad/bekijk] [meer/oudere/eerdere] [updates/posts] |
            [meer/oudere/eerdere] [berichten/resultaten] [laden/tonen/weergeven/bekijken] | [nieuwste/oudste/laatste]
            [bericht/update/] [eerst/bovenaan] | [ga/spring] naar [het/] [begin/laatste bericht/nieuwste
            bericht/eerste bericht] | [volg/lees/bekijk] [hier/het/ons/onze/hier ons] liveblog | alle
            [updates/liveblogberichten] | [dit/deze] liveblog is [gesloten/afgesloten/beëindigd/gestopt] | lees
            [hier/] het [hele/volledige] [artikel/bericht/verhaal/interview/persbericht] | lees het [hele/volledige]
            [artikel/verhaal/interview] [hier/in de krant/online] | lees het [oorspronkelijke/originele/volledige]
            [artikel/bericht] [op/bij/hier] | [klap/vouw] [in/uit/open/dicht] | [toon/lees/bekijk]
            [minder/alles/volledig] | [terug/scroll/ga] naar [de bovenkant/het begin/het begin van de pagina] | #
            [keer bekeken/keer gelezen/x gelezen/x bekeken/weergaven/lezers/views] | [aantal keer gelezen/aantal keer
            bekeken/aantal weergaven/gelezen/bekeken/weergaven][:/] # | # [keer gedeeld/x gedeeld/shares/keer gedeeld
            op {network}] | # [volgers/abonnees/leden online/bezoekers online] | [tags bij dit artikel/onderwerpen in
            dit artikel/tags in dit artikel/in dit artikel/genoemde personen/genoemde bedrijven] | [meer nieuws/meer
            artikelen/meer verhalen/alle artikelen] [over dit onderwerp/van deze auteur/uit deze categorie/uit deze
            regio/over dit dossier] | meer [uit/van/over] [deze rubriek/dit dossier/deze serie/deze gemeente/dit
            thema/deze auteur/je buurt/jouw regio] | [ook interessant/ook leuk/ook leuk om te lezen/ook in het
            nieuws/ander nieuws/verder in het nieuws/nog meer nieuws/ook op deze site/eerder verschenen/uit ons
            archief] | [lees/bekijk/luister/kijk] ook[ eens/ even/ dit/ deze artikelen/ deze verhalen] | [dit is ook
            interessant/dit vind je misschien ook interessant/dit vind je misschien ook leuk/dit wil je ook lezen/dit
            mag je niet missen/deze artikelen vind je misschien ook interessant/dit bericht vind je misschien ook
            leuk] | [anderen lazen ook/anderen bekeken ook/lezers lazen ook/andere lezers lazen ook/bezoekers lazen
            ook/onze lezers lazen ook] | [speciaal voor jou/geselecteerd voor jou/aanbevolen door de redactie/keuze
            van de redactie/tip van de redactie/tips van de redactie/door de redactie geselecteerd/de redactie raadt
            aan] | [meest gelezen/meest bekeken/meest gedeeld/best gelezen] [vandaag/deze week/deze maand/van de
            week/in je regio/op dit moment] | [het laatste nieuws/al het nieuws/alle nieuws/nieuws] [uit je regio/uit
            jouw regio/uit de regio/uit uw gemeente/uit je buurt] | [bekijk/lees] [al het/hier al het/hier het
            laatste] nieuws [uit de regio/van vandaag/] | [lees/bekijk] [ons/het/hier het] [dossier/hele
            dossier/volledige dossier/themadossier] | [terug naar/ga naar/naar] [het nieuwsoverzicht/de
            voorpagina/alle nieuwsberichten] | [terug naar/naar] [nieuws/vorige pagina/de lijst/de vorige
            pagina/zoekresultaten/blog/begin] | [oudere/nieuwere/vorige/volgende] [berichten/artikelen/posts] | [de
            krant van vandaag/de krant van gisteren/lees de digitale krant/blader door de krant/bekijk de
            krant/vandaag in de krant/uit de krant van vandaag/naar de krant] | dit artikel [verscheen in/verscheen
            eerder in/stond in/komt uit/staat in] [de krant/de krant van vandaag/ons magazine] |
            [inhoud/inhoudsopgave/inhoudstafel] [verbergen/tonen/van dit artikel/uitklappen] | [zoek/zoeken] [op deze
            site/in het archief/in ons archief/op trefwoord/naar nieuws/in artikelen/binnen de site] |
            [zoekresultaten/resultaten] voor # | [geen resultaten gevonden/er zijn geen resultaten gevonden/pagina
            niet gevonden/deze pagina bestaat niet/deze pagina bestaat niet meer/sorry, deze pagina bestaat
            niet/helaas, niets gevonden] | [filter/sorteer] [op/resultaten] [datum/relevantie/categorie/] | [wis alle
            filters/filters wissen/toon filters/verberg filters/alle filters wissen] | [opent/open/openen] in [een/]
            nieuw [tabblad/venster] | [externe link/deze link opent in een nieuw tabblad/opent externe link/link opent
            in nieuw venster/opent in nieuwe tab] | bekijk [hier/] [het weerbericht/de weersverwachting/de
            verkeersinformatie/de tv-gids] | [speel/maak] [de/onze/hier de] [puzzel/sudoku] [van vandaag/] |
            [lees/bekijk] [hier je/hier jouw/jouw] [horoscoop/daghoroscoop/weekhoroscoop] |
            [koersen/beurskoersen/koersinformatie] [zijn/worden] [met # minuten vertraagd/# minuten vertraagd/minimaal
            # minuten vertraagd] | [vacature/vacatures] [bekijken/in jouw regio/in de regio/plaatsen/van de week/bij
            jou in de buurt] | [bekijk/zoek] [alle/onze/de nieuwste] [vacatures/huizen/woningen] | [vind/zoek]
            [je/jouw/een nieuwe] [baan/droombaan/droomhuis] | [solliciteer/reageer] [direct/nu/op deze vacature/hier]
            | [agenda/evenement/activiteit/event] [aanmelden/toevoegen/insturen/plaatsen/tip] | [bekijk/naar] de [hele
            agenda/volledige agenda/uitagenda/evenementenkalender/evenementenagenda/complete agenda] | [zet/toevoegen
            aan/voeg toe aan] [in/mijn/je/] agenda | [voeg toe aan/toevoegen aan] [google agenda/google
            calendar/outlook/ical/kalender] | [bekijk/naar] de [stand/ranglijst/volledige
            uitslagen/uitslagen/volledige stand/wedstrijd/opstellingen] | [alles over/meer over/volg] [je club/jouw
            club/je favoriete club/jouw sport] | [bekijk/download] [hier/] [het persbericht/de presentatie/het
            document/de bijlage/het pdf-bestand] | [bekijk/toon] [de/] locatie [op de kaart/in google maps/op google
            maps] | [bekijk/open] [de/] kaart [op volledig scherm/groter/in google maps] | [grotere kaart
            weergeven/kaart vergroten/routebeschrijving/plan je route/plan route] | [bekijk/toon] de
            [tabel/grafiek/infographic/tijdlijn/kaart] [online/in een nieuw venster]
        """,
        "pl": """
            strona # z # | [przejdź/idź/przeskocz] do [treści/głównej treści/menu/głównej zawartości/nawigacji/strony
            głównej/zawartości] | [powrót/wróć/powrót] [do góry/na górę/do strony głównej/na stronę główną/do listy] |
            do góry | menu główne | [otwórz/zamknij/pokaż] menu | nawigacja [wpisu/po wpisach/główna] |
            [poprzedni/następny] [artykuł/wpis/post/:] | [poprzednia/następna] [strona/:] |
            [czytaj/zobacz/pokaż/wczytaj/więcej/dowiedz się] [więcej/także/też/również/dalej/wszystkie/na ten temat]
            [w/na ten temat/] | czytaj [więcej w/także/też/również/dalej/więcej na] | zobacz
            [także/też/również/wszystkie] | przeczytaj [także/również/też/więcej] | polecamy [także/również/] |
            polecane [artykuły/] | polecane dla ciebie | [najnowsze/najpopularniejsze/najczęściej
            czytane/powiązane/podobne/ostatnie/inne/pozostałe/popularne]
            [artykuły/wiadomości/wpisy/tematy/informacje/artykuły autora/teksty] | najczęściej
            [czytane/komentowane/oglądane] | najchętniej czytane | najnowsze | inne artykuły autora | to może cię
            zainteresować | może cię zainteresować | zainteresuje cię również | tagi: | tagi | tematy: | słowa
            kluczowe: | o [nas/autorze/redakcji] | kontakt z redakcją | redakcja | reklama | ogłoszenia | mapa strony
            | mapa serwisu | wersja mobilna | czas czytania [:/] # [min/min./minut/minuty] | # min czytania | szukaj
            [w serwisie/na stronie] | wyszukaj w serwisie | wyszukiwarka | strona główna | opublikowano |
            [przejdź/skocz/przeskocz/idź] [od razu/bezpośrednio/] do [przepisu] | [do przepisu/pokaż przepis/zobacz
            przepis/zobacz cały przepis/zobacz pełny przepis/sprawdź przepis/pełny przepis] | [średnia
            ocena/ocena/ocena czytelników/średnia][:/] # ([liczba głosów: #/# głosów/# ocen]) | [liczba ocen/liczba
            głosów/oddano głosów]: # | # [ocen/oceny/ocena użytkowników/ocen użytkowników] |
            [inne/podobne/najnowsze/ostatnie/wszystkie/więcej/polecane/powiązane/popularne] [przepisy/przepisów] |
            [zobacz/sprawdź/wypróbuj] [także/też/również/inne] przepisy | [zobacz/sprawdź/poznaj]
            [inne/nasze/wszystkie/pozostałe] przepisy | [spodobał ci się ten przepis/smakowało? podziel się/szukasz
            innych przepisów] | [zobacz/pokaż/przeglądaj] [wszystkie/] [nekrologi/wspomnienia/kondolencje] |
            [wielkość/rozmiar] [czcionki/tekstu/liter][: mała/: średnia/: duża/] |
            [zmień/zwiększ/zmniejsz/powiększ/pomniejsz/resetuj] [rozmiar czcionki/czcionkę/tekst/rozmiar tekstu] |
            [mała/średnia/duża/mniejsza/większa/domyślna/normalna] czcionka | [wysoki kontrast/wersja
            kontrastowa/wersja o wysokim kontraście/zmień kontrast/kontrast domyślny/włącz wysoki kontrast/wersja dla
            niedowidzących/wersja dla słabowidzących] | [tryb/motyw] [ciemny/jasny/nocny/dzienny/czytania] |
            [włącz/wyłącz/przełącz na/zmień na] [tryb ciemny/ciemny motyw/tryb nocny/tryb czytania/jasny motyw] |
            [przetłumacz/tłumacz] [stronę/tę stronę/artykuł/ten artykuł/na polski/na angielski] | [wybierz/zmień]
            [język/swój region/region/województwo/miasto/swoje miasto/lokalizację] | [przeczytaj po angielsku/czytaj
            po angielsku/wersja angielska/wersja ukraińska/wersja w języku angielskim/english version/wersja polska] |
            [trwa ładowanie/trwa wczytywanie/proszę czekać/ładowanie danych/trwa ładowanie danych/trwa wczytywanie
            treści/ładowanie strony/ładowanie komentarzy] | [strona/relacja] [odświeża się/jest odświeżana/aktualizuje
            się] automatycznie | [odśwież/przeładuj] [stronę/relację] | [automatyczne
            odświeżanie/autoodświeżanie/odświeżanie] [włączone/wyłączone/co # sekund/co # s] | # [nowych wpisów/nowe
            wpisy/nowy wpis/nowych wiadomości/nowych komentarzy] | [pokaż/wczytaj/załaduj/zobacz]
            [starsze/nowsze/kolejne/następne/nowe] wpisy | [pokaż/wczytaj/załaduj] więcej
            [wpisów/wiadomości/artykułów/newsów] | [pokaż/wczytaj/załaduj/wyświetl]
            [kolejne/następne/więcej/wszystko/mniej/całość] | [najnowsze/najstarsze] [na górze/wpisy na górze/od
            góry/u góry] | [ważne wpisy/tylko najważniejsze/wszystkie wpisy/najnowsze wpisy/najważniejsze wpisy] |
            [zobacz/czytaj/śledź] [relację/zapis relacji/relację na żywo/relację live] | [rozwiń/zwiń]
            [wszystko/tekst/listę/opis/artykuł/treść/cały tekst] | [czytaj/przeczytaj] [cały artykuł/cały tekst/cały
            wywiad/całą rozmowę/pełny tekst/pełną rozmowę/pełną wersję] | cały [artykuł/tekst/wywiad] [przeczytasz
            tutaj/dostępny tutaj/znajdziesz tutaj/przeczytacie tutaj/do przeczytania tutaj] | [powrót/wróć/przewiń]
            [na początek/do początku strony/na początek strony/na samą górę] | [wyświetleń/liczba wyświetleń/liczba
            odsłon/odsłon/odsłony/ilość wyświetleń]: # | [przeczytano/czytano/wyświetlono/obejrzano][: # razy/ #
            razy/: #] | # [wyświetleń/wyświetlenia/odsłon/odsłony/odczytów/razy czytano/osób czyta teraz/czytelników]
            | # [udostępnień/udostępnienia/udostępnień na {network}/obserwujących/subskrybentów/razy udostępniono] | #
            # [wyświetleń/odsłon/osób online/udostępnień] | [tagi/tematy/słowa kluczowe/hasła] [artykułu/w
            artykule/powiązane/w tym artykule] | [powiązane/podobne]
            [tagi/hasła/miejsca/osoby/firmy/materiały/treści/galerie/wydarzenia] | więcej [z tego działu/z tej
            kategorii/z tego cyklu/od tego autora/z tej serii/z regionu/o tym temacie/w tym temacie] |
            [wszystkie/inne/pozostałe/najnowsze] [teksty autora/wpisy autora/artykuły tego autora/teksty tego
            autora/materiały autora] | więcej [artykułów/tekstów/wpisów] [tego autora/tej autorki/autora] | [w
            temacie/w tym temacie/w tym cyklu/w serwisie/z tej kategorii/z kategorii/w numerze/w tym numerze/z tego
            wydania/w dziale/na ten temat/na ten sam temat] | [sprawdź/przeczytaj/obejrzyj/posłuchaj]
            [koniecznie/też/także/również/również te artykuły] | [to cię zainteresuje/to cię może zainteresować/może
            ci się spodobać/może ci się też spodobać/to może ci się spodobać/może zainteresuje cię/mogą cię
            zainteresować/mogą zainteresować cię także/sprawdź również te artykuły/nie przegap tych artykułów] | [inni
            czytali/inni czytali też/czytelnicy czytają też/internauci czytają/czytelnicy polecają/inni
            oglądali/internauci oglądają/inni sprawdzali/czytelnicy przeczytali też] | [wybrane dla ciebie/polecane
            przez redakcję/redakcja poleca/wybór redakcji/redakcja poleca również/polecane dla was/polecamy
            lekturę/polecamy uwadze/polecamy w serwisie/polecamy w tym temacie/nasz wybór] | [najczęściej
            czytane/najpopularniejsze/najchętniej czytane] [dziś/dzisiaj/w tym tygodniu/w tym miesiącu/z ostatnich #
            dni/w serwisie/w regionie] | [najnowsze/najważniejsze/wszystkie/ostatnie] [wiadomości z regionu/wiadomości
            z kraju/informacje z regionu/wiadomości z miasta/wiadomości dnia/wydarzenia z regionu] |
            [zobacz/czytaj/sprawdź] [wszystkie/najnowsze/inne/pozostałe] [wiadomości/aktualności] | [przejdź do/wróć
            do/powrót do] [listy artykułów/serwisu/kategorii/listy aktualności/wszystkich aktualności/poprzedniej
            strony/archiwum/strony serwisu] | [starsze/nowsze] [wpisy/posty/artykuły/wiadomości] | [poprzednia
            wiadomość/następna wiadomość/poprzednia aktualność/następna aktualność/następny tekst/poprzedni
            tekst/poprzedni wpis/następna informacja/poprzednia informacja] | [dzisiejsze wydanie/dzisiejsza gazeta/w
            dzisiejszej gazecie/aktualny numer/bieżący numer/bieżące wydanie/archiwum wydań/archiwum
            numerów/poprzednie numery/wydanie papierowe/wydanie cyfrowe/numer archiwalny/spis treści numeru] | [więcej
            informacji/więcej wiadomości/więcej artykułów/więcej tekstów/więcej podobnych artykułów/więcej]
            [znajdziesz tutaj/znajdziesz na stronie głównej/przeczytasz tutaj/na stronie głównej] | [spis treści/treść
            artykułu/z artykułu dowiesz się/z tego artykułu dowiesz się/w tym artykule/w artykule]
            [pokaż/ukryj/rozwiń/zwiń] | [czego szukasz/wpisz szukaną frazę/wyszukaj na stronie/szukana fraza/szukaj
            artykułu/szukaj w archiwum/wpisz czego szukasz/wyszukaj artykuł/zaawansowane wyszukiwanie/wyszukiwanie
            zaawansowane/szukaj na portalu] | [wyniki wyszukiwania/wyniki wyszukiwania dla: #/brak wyników/nie
            znaleziono wyników/nie znaleziono strony/strona nie istnieje/strona nie została znaleziona/nic nie
            znaleziono/brak wyników wyszukiwania/błąd #] | [sortuj/filtruj] według
            [daty/trafności/kategorii/popularności] | [otwórz/otwiera się/link otwiera się/otwiera/strona otworzy się]
            w [nowym oknie/nowej karcie/nowej zakładce] | [link zewnętrzny/link otworzy się w nowym oknie/odnośnik
            otworzy się w nowym oknie/przejście do serwisu zewnętrznego/opuszczasz stronę serwisu] | [sprawdź/zobacz]
            [prognozę pogody/pogodę dla swojego miasta/jakość powietrza/program tv/kursy walut/swój horoskop/horoskop
            na dziś/repertuar kin] | [kursy walut/notowania/dane giełdowe] [opóźnione o # minut/opóźnione #
            min/gpw/online] | [dodaj/szukaj/znajdź] [pracę/ogłoszenie/mieszkanie/wydarzenie/wizytówkę/firmę] |
            [zobacz/przeglądaj/sprawdź] [oferty pracy/wszystkie ogłoszenia/wszystkie oferty/oferty mieszkań/wszystkie
            wydarzenia/kalendarz wydarzeń] | [aplikuj teraz/wyślij cv/odpowiedz na ogłoszenie/dodaj cv/pokaż numer
            telefonu/pokaż numer/zapytaj o ofertę/zadzwoń do sprzedawcy] | [dodaj/zapisz] [do kalendarza/do kalendarza
            google/w kalendarzu/do mojego kalendarza/swoje wydarzenie/imprezę/wydarzenie do kalendarza] |
            [zobacz/sprawdź/pokaż] [tabelę/wyniki na żywo/terminarz/pełną tabelę/statystyki/składy/wyniki
            meczów/wyniki i tabele] | [pokaż/wyświetl/otwórz] [na mapie/mapę/większą mapę/większą mapę w
            google/trasę/trasę dojazdu] | [pobierz/zobacz] [załącznik/załączniki/plik/dokument/komunikat/raport w
            pdf/informację prasową/pełny raport/cały raport/prezentację] | [pliki do pobrania/do pobrania/metryka
            strony/rejestr zmian/historia zmian/wersja archiwalna/informacje o publikacji dokumentu] | [dalej/wstecz]
            [do artykułu/do treści/do serwisu/do galerii] | [zamknij/ukryj/pokaż] [okno/powiadomienie/pasek/menu
            boczne/wyszukiwarkę/komunikat] | [wszystkie/najnowsze]
            [odcinki/wydania/podcasty/filmy/galerie/raporty/poradniki/recenzje] | [zobacz/posłuchaj/obejrzyj]
            [poprzednie odcinki/wszystkie odcinki/inne odcinki/pozostałe odcinki/najnowszy odcinek] | [poprzednia
            część/następna część/kolejna część/poprzedni rozdział/następny rozdział] | [nasze serwisy/nasze
            strony/nasze portale/nasze magazyny/nasze marki/serwisy grupy/inne serwisy/serwisy partnerskie/serwisy
            tematyczne/wydania regionalne/serwisy lokalne] | [dla mediów/biuro prasowe/strefa prenumeratora/strefa
            czytelnika/centrum pomocy/pomoc i kontakt/najczęstsze pytania/o portalu/o serwisie/o wydawcy/kariera u
            nas/dołącz do zespołu/mapa portalu]
            | [tabela i wyniki/wyniki i tabela/terminarz i wyniki/wyniki i terminarz]
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
            | другие новости | предыдущая новость | следующая новость
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
            | [sıradaki/önceki/sonraki] haber | yukarı çık | [sayfa başına/başa] dön
        """,
        "zh": """
            首页 | 返回首页 | 返回顶部 | 回到顶部 | 回顶部 | 上一篇 | 下一篇 | 上一页 | 下一页 | 阅读更多 | 查看更多
            | 更多 | 更多>> | 加载更多 | 点击加载更多 | 阅读全文 |
            相关阅读 | 相关新闻 | 相关文章 | 相关推荐 | 推荐阅读 | 热门推荐 | 热门文章 | 热点新闻 | 最新文章 |
            猜你喜欢 | 延伸阅读 | 关于我们 | 网站地图 | 友情链接 | 广告服务 |
            当前位置 | 您的位置 | 您当前的位置 | 责任编辑 | 精彩推荐 | 新闻排行 | 排行榜 | 点击排行 | 我的收藏
            | 点击查看更多 | 查看原文 | 返回首页
        """,
        "ja": """
            ホーム | トップ | トップページ | トップへ戻る | ページトップへ | ページの先頭へ | 前の記事 | 次の記事 |
            前へ | 次へ | 続きを読む | もっと見る | もっと読む | 一覧へ |
            一覧を見る | 関連記事 | 関連ニュース | おすすめ記事 | あわせて読みたい | 人気記事 | 人気記事ランキング |
            アクセスランキング | 最新記事 | 新着記事 | 最新ニュース | カテゴリー | タグ
            | サイトマップ | 会社概要 | 運営会社 | 本文へスキップ | コンテンツへスキップ | 本文へ移動 | メニュー
        """,
        "uk": """
            на головну | головна сторінка | наступна [стаття/новина] | попередня [стаття/новина] | читати далі |
            [останні/головні/інші/схожі] новини | про нас | теги
            | версія для друку | інші новини | попередня новина | наступна новина
        """,
        "ro": """
            pagina principală | articolul [anterior/următor] | citește [mai mult/mai departe/tot articolul] | ultimele
            știri | cele mai citite | [știri/articole] similare | despre noi | etichete
        """,
        "hu": """
            [előző/következő] cikk | tovább [a cikkhez/olvasom] | legolvasottabb [cikkek/] | legfrissebb
            [hírek/cikkek/] | kapcsolódó cikkek | rólunk | címkék
        """,
        "el": """
            αρχική | αρχική σελίδα | [προηγούμενο/επόμενο] άρθρο | διαβάστε [περισσότερα/ολόκληρο το άρθρο] | δημοφιλή
            [άρθρα/] | τελευταία νέα | ροή ειδήσεων | όλες οι ειδήσεις | σχετικά άρθρα
        """,
        "ar": """
            الرئيسية | الصفحة الرئيسية | الأكثر [قراءة/مشاهدة] | المزيد من الأخبار | آخر الأخبار | أخبار ذات صلة |
            مواضيع ذات صلة | مقالات ذات صلة | [الخبر/المقال] [التالي/السابق] | كلمات [مفتاحية/دلالية] | من نحن | اتصل
            بنا
            | الخبر [التالي/السابق] | العودة إلى الأعلى | عودة إلى الرئيسية
        """,
        "he": """
            דף הבית | עמוד הבית | לכתבה המלאה | לכל הכתבות | הכתבה [הבאה/הקודמת] | כתבות נוספות | הנקראות ביותר | עוד
            בנושא | אודות | צור קשר
            | קרא עוד | כתבות קשורות | חזרה למעלה | לכתבה [הבאה/הקודמת]
        """,
        "fa": """
            صفحه اصلی | خبر [بعدی/قبلی] | ادامه مطلب | پربازدیدترین [اخبار/ها/] | آخرین اخبار | اخبار مرتبط | مطالب
            مرتبط | برچسب‌ها | درباره ما | تماس با ما | لینک کوتاه | کد خبر # | کد مطلب #
            | کد [خبر/مطلب]: #
        """,
        "hi": """
            होम | मुख्य पृष्ठ | [अगली/पिछली] खबर | और पढ़ें | पूरी खबर पढ़ें | ताज़ा खबरें | ताजा खबरें | संबंधित खबरें
            | हमारे बारे में | टैग्स
            | [सबसे ज्यादा/सबसे ज़्यादा] [पढ़ी गई/पढ़े गए/पढ़ी गईं] | [अगली/पिछली] खबर | होम पेज पर जाएं
        """,
        "ko": """
            홈으로 | 이전 기사 | 다음 기사 | 이전기사 | 다음기사 | 더보기 | 기사 더보기 | 많이 본 뉴스 | 많이 본 기사 | 관련기사 | 관련 기사 | 관련뉴스 | 맨위로 | 목록보기 |
            회사소개
            | 맨 위로 | 기사 전체보기 | 추천 기사 | [이전/다음] 기사 | 목록으로
        """,
        "vi": """
            trang chủ | [bài/tin] [trước/tiếp theo] | tin liên quan | tin mới nhất | đọc nhiều nhất | tin đọc nhiều |
            tin cùng chuyên mục | xem tất cả | về trang chủ | từ khóa
        """,
        "id": """
            beranda | halaman utama | artikel [sebelumnya/selanjutnya/terkait] | berita
            [terkait/terbaru/terpopuler/lainnya] | baca selengkapnya | lihat semua | tentang kami | halaman selanjutnya
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
            about us | contact us | our team | our story | our history | our mission | customer service | frequently
            asked questions | site map | related | top | breaking | story highlights | article highlights | next story
            | previous story | home | news | sport | sports | video | videos | search | menu | close | more | next |
            previous | prev | contact | contacts | about | help | support | faq | rss | shop | store | blog | blogs |
            podcast | podcasts | events | jobs | careers | weather | traffic | business | politics | world | opinion |
            opinions | entertainment | lifestyle | culture | tech | technology | science | health | travel | food |
            food & drink | style | fashion | music | movies | tv | books | arts | magazine | education | local |
            national | international | us | uk | crime | obituaries | classifieds | real estate | cars | money |
            markets | finance | economy | personal finance | games | crossword | puzzles | horoscopes | newsletters |
            advertise | advertising | press | media | archive | archives | categories | category | sections | topics |
            features | reviews | interviews | photos | photo | pictures | gallery | galleries | live | live tv | radio
            | breaking news | latest news | top stories | trending | featured | local news | investigations |
            editorial | editorials | columns | columnists | letters | commentary | contributors | staff | team |
            community | forum | forums | services | products | resources | links | downloads | apps | mobile | app |
            settings | account | profile | language | english | deutsch | français | español | italiano | português |
            中文 | русский | العربية | football | soccer | tennis | cricket | golf | rugby | basketball | baseball | nfl
            | nba | mlb | nhl | celebrity | celebrities | film | theater | theatre | art | arts & culture | arts &
            entertainment | things to do | home & garden | pets | autos | parenting | beauty | wellness | recipes |
            shopping | deals | coupons | subscriptions | start | index | skip | back | up | down | expand | collapse |
            overview | explore | discover | browse | filter | sort | sort by | uncategorized | general | other | misc
            | tags | author | date | views | by | print edition | x | facebook | twitter | instagram | linkedin |
            youtube | whatsapp | pinterest | reddit | tumblr | telegram | flipboard | xing | tiktok | google | google+
            | messenger | pocket | vimeo | flickr | snapchat | threads | mastodon | bluesky | spotify | apple podcasts
            | rss feed | social media | connect | sponsors | partners | partner | donate | members | membership |
            publications | projects | initiatives | research | reports | data | maps | statistics | library | calendar
            | tickets | weddings | star | stars | today | u.s. | asia | africa | europe | americas | middle east |
            asia pacific | australia | canada | india | china | latin america | [tribute/memory/memorial] wall |
            [online/] [condolence book/book of condolence/book of condolences] | [show/episode] notes |
            [only/just/from] [$/£/€/]# [a/per] month | [$/£/€/₹]# [per/a] [week/month/year] | no
            [commitment/contract/credit card required/obligation/payment required] | [best value/flash sale/save
            #%/special offer/what's included/most popular plan/monthly plan/annual plan] |
            [e-paper/epaper/e-newspaper/enewspaper/front pages/today's front page/digital newspaper/print archive] |
            about the
            [contributor/reporter/correspondent/podcast/show/program/programme/columnist/reviewer/contributors] | meet
            the [author/editor/reporter/newsroom/writer/journalists] | # words | [event calendar/events
            calendar/community calendar/upcoming events/what's on/what's on tv/tv guide/tv listings/tv schedule/more
            events/events near you] | [hourly forecast/#-day forecast/weather forecast/weather alerts/school
            closings/closings/closings & delays/school closings and delays/traffic map/traffic cameras/live
            radar/interactive radar/market data/market movers/live scores/scores/fixtures & results/scores &
            fixtures/box score/match centre/lottery results] | [today's horoscope/daily horoscope/weekly
            horoscope/daily crossword/quick crossword/cryptic crossword/mini crossword/sudoku/word search/puzzles &
            games/play now/play games] | [apply now/job alerts/mortgage calculator/find a job/cars for sale/homes for
            sale/property for sale/book now/visit site/visit website/view website/view details/more details/quick
            view/view product] | [deny/opt out/opt-out/consent/decline/reject/accept & close/legitimate interest/show
            details/hide details/dismiss/third-party cookies/first-party cookies/unclassified/cookie name/storage
            duration] | [humidity: #%/wind: # mph/precip: #%/chance of rain: #%]
        """,
        "de": """
            über uns | unser team | unsere geschichte | häufige fragen | häufig gestellte fragen | startseite | start
            | suche | suchen | menü | navigation | kontakt | impressum | service | hilfe | presse | medien | mediathek
            | shop | abo | jobs | karriere | termine | veranstaltungen | archiv | themen | thema | aktuelles | aktuell
            | nachrichten | news | sport | politik | wirtschaft | kultur | gesellschaft | wissen | wissenschaft |
            technik | reise | reisen | auto | mobilität | digital | panorama | meinung | kommentare | lokales |
            regional | region | deutschland | österreich | schweiz | ausland | inland | welt | europa | gesundheit |
            ernährung | familie | leben | ratgeber | finanzen | geld | börse | immobilien | bildung | geschichte |
            musik | film | kino | literatur | bücher | theater | fernsehen | tv | tv-programm | radio | wetter |
            verkehr | polizei | blaulicht | vereine | bilder | fotos | fotostrecken | bildergalerie | bildergalerien |
            videos | video | podcast | podcasts | spiele | rätsel | horoskop | gewinnspiele | kleinanzeigen | anzeigen
            | partner | produkte | unternehmen | über uns | team | redaktion | verlag | links | downloads | download |
            publikationen | projekte | presseservice | schließen | zurück | weiter | vor | mehr | oben | nach oben |
            weitere | übersicht | inhalt | hauptmenü | kategorien | schlagworte | tags | autoren | autor | kolumnen |
            dossiers | specials | magazin | ausgaben | fußball | bundesliga | formel 1 | handball | eishockey | tennis
            | basketball | wintersport | leichtathletik | mode | beauty | wohnen | garten | rezepte | kochen | genuss
            | tiere | natur | umwelt | klima | energie | lifestyle | stars | leute | lexikon | forum | community |
            blog | blogs | faq | sitemap | rss | englisch | english | organisation | vorstand | verband | mitglieder |
            landesverbände | satzung | ausbildung | weiterbildung | forschung | statistik | interviews | interview |
            reportagen | tests | test | kaufberatung | aktionen | angebote | schlagzeilen | newsticker | meistgelesen
            | hamburg | berlin | bremen | bayern | hessen | sachsen | niedersachsen | thüringen | brandenburg |
            saarland | nordrhein-westfalen | baden-württemberg | rheinland-pfalz | schleswig-holstein |
            mecklenburg-vorpommern | sachsen-anhalt | köln | münchen | wien | sonstiges | allgemein | intern | premium
            | live | liveticker | ergebnisse | tabelle | kalender | datum | vorheriges | nächstes | hoch | runter |
            werbung |
            [kondolenzbuch/gedenkseite/gedenkkerzen/trauerportal/trauerfälle/trauerhilfe/todesanzeigen/danksagungen/gedenkportal/parten]
            | [nur/für nur/ab] # [€/euro] [im monat/pro monat/monatlich] | [ohne mindestlaufzeit/keine
            mindestlaufzeit/keine bindung/endet automatisch/verlängert sich automatisch] | [unser lesetipp/unsere
            lesetipps/unsere leseempfehlung/unsere leseempfehlungen/unsere top-themen/unsere podcasts/unsere
            ressorts/unser lesetipp für sie/leseempfehlungen/lesetipps der redaktion/tipps der redaktion/unsere
            themen] | [wettervorhersage/wetterwarnungen/wetter heute/das
            wetter/regenradar/verkehrslage/verkehrsmeldungen/staumelder/blitzer/tv-programm heute/was läuft
            heute/fernsehprogramm/kinoprogramm/tageshoroskop/horoskop des
            tages/lottozahlen/kreuzworträtsel/sudoku/börsenkurse/marktübersicht/veranstaltungskalender/eventkalender/notdienste/apothekennotdienst]
            |
            [einwilligen/zustimmen/ablehnen/zwecke/drittanbieter/anbieter/funktional/marketing/statistiken/präferenzen/essenziell/notwendig/nicht
            klassifiziert/berechtigtes interesse/speicherdauer/externe medien] |
            [schnelleinstieg/direkteinstieg/häufig gesucht/oft gesucht/beliebte suchbegriffe/nützliche links/wichtige
            links/weitere services/unsere services/unser angebot/unsere marken/unsere websites/unsere portale/weitere
            portale/verlagsangebote]
        """,
        "fr": """
            qui sommes-nous | notre équipe | notre histoire | questions fréquentes | foire aux questions | accueil |
            recherche | rechercher | menu | fermer | contact | aide | suivant | précédent | retour | actualités |
            actualité | actus | politique | économie | monde | france | société | sport | sports | culture |
            international | santé | sciences | planète | environnement | éducation | opinions | idées | débats |
            vidéos | vidéo | photos | podcasts | magazine | météo | emploi | immobilier | auto | tech | high-tech |
            people | médias | musique | cinéma | livres | livre | voyage | cuisine | mode | faits divers | régions |
            europe | afrique | annonces | jeux | horoscope | programme tv | boutique | archives | rubriques |
            abonnements | football | rugby | tennis | cyclisme | thèmes | partenaires | plus | [pharmacies de
            garde/calendrier et résultats/résultats et classements/classements] | [pour aller plus loin/pour en savoir
            plus/aller plus loin/pour approfondir] | [sommaire/au sommaire/table des matières/dans cet article/dans ce
            dossier/dans cet épisode] | [dossier/notre dossier/dossiers/grand
            format/enquête/enquêtes/reportages/analyses] | [mots croisés/mots fléchés/sudoku/jeux
            concours/loto/résultats du loto] | [nécrologie/nécrologies/avis de décès/carnet/obsèques] | [coups de
            cœur/notre sélection/recommandations/incontournables/à découvrir] |
            [chroniques/éditoriaux/tribunes/éditos/billets/lettres] | [info
            trafic/trafic/circulation/bourse/sorties/agenda/bonnes adresses] |
            [médias/régions/cantons/arrondissements/justice/insolite/conso/argent/patrimoine] | liens
            [utiles/rapides/d'évitement/d'accès rapide/externes] | [# €/#€/chf #/# chf/# francs/# $/# fcfa] par
            [mois/an/semaine] | [à partir de/dès] [# €/#€/chf #/# fcfa/# $/# francs] par [mois/an] |
            [abonné/abonnés/réservé aux membres/premium/exclusif abonnés]
        """,
        "es": """
            quiénes somos | sobre nosotros | nuestro equipo | nuestra historia | preguntas frecuentes | inicio |
            portada | buscar | menú | cerrar | contacto | ayuda | siguiente | anterior | volver | noticias |
            actualidad | política | economía | mundo | internacional | nacional | nacionales | internacionales |
            deportes | deporte | cultura | sociedad | opinión | salud | ciencia | tecnología | educación | sucesos |
            policiales | espectáculos | entretenimiento | gente | estilo | estilo de vida | moda | viajes | turismo |
            motor | fútbol | tenis | baloncesto | videos | vídeos | fotos | fotogalerías | podcast | podcasts | blogs
            | servicios | clasificados | empleo | horóscopo | tiempo | clima | loterías | juegos | tienda | archivo |
            secciones | negocios | finanzas | empresas | local | locales | regiones | provincias | últimas noticias |
            multimedia | especiales | editorial | columnistas | cartas | suplementos | revista | tv | televisión |
            radio | música | cine | libros | agenda | publicidad | méxico | españa | argentina | venezuela | ee.uu. |
            latinoamérica | [esquelas/necrológicas/obituarios/avisos fúnebres/defunciones/participaciones] | [# €/#€/$
            #/$#/u$s #] [al mes/por mes/al año/mensuales] |
            [farmacias/dólar/cotizaciones/tránsito/quiniela/sorteos/crucigrama/pronóstico/programación/cartelera] |
            [judiciales/provinciales/gremiales/campo/agro/espectáculo/show/efemérides/necrológicas/tribunales] |
            [reportajes/entrevistas/análisis/investigaciones/crónicas/columnas/cartas/reseñas/perfiles] |
            [ciudades/estados/cdmx/municipios/comarcas/distritos/barrios/departamentos/bogotá/lima] | [seguí
            leyendo/sigue leyendo/siga leyendo] | [cotización del dólar hoy/dólar hoy/programación de tv/guía de
            tv/estado del tránsito/farmacias de turno/farmacias de guardia/sorteos de hoy/horóscopo de hoy/crucigrama
            del día/quiniela de hoy] | [links/enlaces/accesos] [rápidos/de interés/directos] | sin
            [permanencia/compromiso de permanencia/compromiso. cancela cuando quieras/permanencia, cancela cuando
            quieras] | [solo/desde/por] [# €/$ #/$#] [al mes/por mes]
        """,
        "it": """
            cerca | menu | menù | chiudi | contatti | aiuto | avanti | indietro | successivo | precedente | notizie |
            cronaca | politica | economia | esteri | mondo | cultura | spettacoli | spettacolo | sport | salute |
            scienza | scienze | tecnologia | ambiente | scuola | viaggi | motori | calcio | tennis | basket | opinioni
            | editoriali | rubriche | video | foto | podcast | meteo | oroscopo | giochi | cucina | moda | cinema |
            musica | libri | annunci | lavoro | finanza | lombardia | roma | milano | napoli | torino | archivio |
            edicola | [ricette/le ricette] [più lette/più cercate/più votate/del giorno] |
            [caricamento/attendere/attendi/sto caricando] | [#€/# €/€ #] [al mese/all'anno/per # mesi/invece di #
            €/per il primo mese, poi # €/il primo mese] | [poi/dopo/in seguito] [# €/#€/€ #/# euro] [al mese/all'anno]
            | [premium/plus/mensile/annuale/per abbonati/esclusiva abbonati/il più scelto] | [solo/a soli/a partire
            da] [# €/€ #/# euro] [al mese/all'anno] |
            [approfondisci/approfondimenti/approfondimento/correlati/dossier/speciali/da non perdere/da
            leggere/consigliati/suggeriti/tendenze/trending/rubrica/altro] | [risultati e classifiche/guida tv/stasera
            in tv/programmi tv/farmacie di turno/numeri utili/eventi in programma/prossimi eventi/gli eventi di
            oggi/cosa fare oggi/previsioni meteo/orari e servizi/chi è l'autore/prezzo consigliato] |
            [sull'autore/sull'autrice/l'autore/l'autrice/gli autori/autore/autrice/firma] | [case in vendita/offerte
            di lavoro/aste giudiziarie/calendario completo/classifica completa/tutti i risultati/calendario e
            risultati/annunci di lavoro/annunci immobiliari/in questo articolo/in edicola]
        """,
        "pt": """
            início | busca | buscar | pesquisar | pesquisa | menu | fechar | contato | contacto | ajuda | próximo |
            próxima | anterior | voltar | notícias | política | economia | mundo | internacional | brasil | portugal |
            esportes | esporte | desporto | cultura | sociedade | opinião | saúde | ciência | tecnologia | educação |
            entretenimento | famosos | celebridades | tv | música | cinema | livros | viagem | turismo | carros |
            futebol | vídeos | fotos | podcasts | blogs | colunas | colunistas | horóscopo | loterias | tempo |
            concursos | emprego | imóveis | cotidiano | cidades | polícia | multimédia | última hora | arquivo |
            [carregando/a carregar/aguarde/por favor aguarde] | r$ # [por mês/ao mês/mês/mensais/no primeiro mês/por
            ano/nos primeiros # meses] | [assine por/apenas/por apenas/a partir de/desde/só] # € [por mês/ao
            mês/mês/por ano] | [#€/# €] [por mês/ao mês/mês/por ano/no primeiro mês/por semana] |
            [premium/mensal/anual/plus/assinante/assinantes/exclusivo/mais popular/melhor oferta] | [assine
            por/apenas/por apenas/a partir de/só] r$ # [por mês/ao mês/mensais/] |
            [relacionadas/relacionados/relacionado/em
            alta/recomendado/recomendados/recomendadas/assuntos/temas/especiais/dossiê/sugestões/destaque/populares/atualidade/mais]
            | [previsão do tempo/cotação do dólar/resultado das loterias/próximos jogos/classificação completa/jogos e
            resultados/tabela do campeonato/agenda cultural/próximos eventos/vagas de emprego/bolsas e mercados/nas
            bancas/não perca/menor preço/perdeu?] | [programação completa/ofertas de emprego/neste artigo/primeira
            página/edição atual/link externo]
        """,
        "nl": """
            home | zoeken | menu | sluiten | sluit | contact | hulp | volgende | vorige | terug | nieuws | politiek |
            economie | buitenland | binnenland | wereld | cultuur | sport | opinie | wetenschap | gezondheid |
            techniek | tech | reizen | voetbal | wielrennen | video | video's | foto's | podcasts | weer | verkeer |
            entertainment | muziek | boeken | film | wonen | koken | vacatures | puzzels | adverteren | archief | meer
            | regio | lifestyle | geld | werk | ook lekker |
            [familieberichten/rouwberichten/overlijdensberichten/condoleances/rouwregister/condoleanceregister] |
            [hoog contrast/contrast verhogen] | [leesmodus/nachtmodus/leesweergave/tekstgrootte/contrast/dark mode] |
            [plus-artikel/plusartikel/premium/premiumartikel/abonnee-artikel/betaald artikel/abonnees] | [€ #/€#] [per
            maand/per week/per jaar/p/m/per # weken] |
            [trefwoorden/categorieën/tags/labels/thema's/onderwerp/categorie] | [weer/het
            weer/weersverwachting/weerbericht] [in jouw gemeente/in uw gemeente/voor jouw regio/voor morgen/komende
            dagen/vandaag] | [programma/stand/standen] en [uitslagen/programma/stand] |
            [uitslagen/standen/klassement/programma/wedstrijden/livescore/kalender/transfers/wedstrijdcentrum/statistieken]
        """,
        "pl": """
            szukaj | menu | zamknij | kontakt | pomoc | następny | następna | poprzedni | poprzednia | wróć | wstecz |
            dalej | wiadomości | aktualności | polityka | gospodarka | kraj | świat | kultura | sport | biznes |
            opinie | zdrowie | nauka | technologie | edukacja | turystyka | podróże | motoryzacja | moto | piłka nożna
            | wideo | zdjęcia | galeria | podcasty | pogoda | praca | nieruchomości | film | muzyka | książki |
            kuchnia | moda | rozrywka | więcej | archiwum | felietony | wywiady | społeczeństwo | reklama |
            [nekrologi/kondolencje/wspomnienia/ogłoszenia drobne/nekrolog] |
            [ładuję/wczytuję/wczytywanie/ładowanie/więcej wpisów/odśwież] | [tylko/już od/od/za jedyne/za] # zł
            [miesięcznie/za miesiąc/na miesiąc] | # zł [miesięcznie/za miesiąc/rocznie/za rok/na miesiąc/tygodniowo] |
            [e-gazeta/e-wydanie/gazeta/numer/wydania/poranek/dodatki/dodatek/archiwalne/spis
            treści/kategorie/działy/tematy/autorzy/autor] | [pogoda/prognoza pogody] [na dziś/na jutro/dla twojego
            miasta/w twoim mieście/na # dni/na weekend/długoterminowa/dla polski] | [program
            tv/horoskop/horoskopy/kursy walut/notowania/giełda/krzyżówki/krzyżówka/sudoku/gry/kalendarz
            imprez/repertuar/imieniny/jakość powietrza/utrudnienia na drogach/lotto/wyniki lotto] |
            [tabela/terminarz/wyniki na żywo/wyniki/transfery/liga/statystyki/składy/relacje/relacja na
            żywo/livescore]
        """,
        "ru": """
            главная | поиск | меню | закрыть | далее | назад | вперед | новости | политика | экономика | общество | мир
            | россия | спорт | культура | наука | здоровье | технологии | видео | фото | мнения | происшествия | авто |
            бизнес | погода | архив | ещё | еще | реклама | контакты | рубрики
            | подробнее
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
            | etiketler
        """,
        "zh": """
            新闻 | 国内 | 国际 | 财经 | 体育 | 娱乐 | 科技 | 军事 | 社会 | 教育 | 汽车 | 房产 | 时尚 | 健康 | 旅游 |
            视频 | 图片 | 搜索 | 登录 | 注册 | 简体 | 繁体
        """,
        "ja": """
            ニュース | 国内 | 国際 | 海外 | 経済 | スポーツ | エンタメ | 芸能 | 社会 | 政治 | 地域 | 文化 | 天気 |
            動画 | 写真 | 検索 | 閉じる
            | ランキング
        """,
        "uk": """
            детальніше | за темою | найпопулярніше | вгору
        """,
        "ar": """
            المزيد
        """,
        "hi": """
            ट्रेंडिंग | टॉप न्यूज़
        """,
        "ko": """
            공유 | 구독 | 인쇄 | 목록
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
            about/category]: | [filed/posted] under: | you are here: | sorted by: | post published in: | posted in: |
            read more about: | more about: | this entry was posted [in/on/by] | this entry was filed under | bookmark
            the permalink | see all [articles/posts/stories/news] [by/from/in/about] | view all
            [articles/posts/stories] [by/from/in/about] | scroll to read more | skip past newsletter promotion | after
            newsletter promotion | [we're/we are] sorry, [but/] the page you | the page you [are looking for/were
            looking for/requested] [cannot/could not/can't/does not/doesn't/may have] | [click/tap] here to
            [read/view/see] [more/the full/all/our] | for more on this [story/topic/subject/issue],
            [visit/click/see/read/listen] | this article appeared in the [print/magazine/march/december/winter/spring]
            | you are [viewing/reading/on] [the us/the uk/the international/the archived/an archived/our archive] |
            you are [now leaving/about to leave/leaving] [our/this site/this website/the website] | you are being
            redirected
        """,
        "de": """
            [vorheriger/nächster] [artikel/beitrag] |
            [schlagwörter/schlagworte/stichworte/stichwörter/kategorien/kategorie/tags/themen/ressort/rubrik/abgelegt
            unter/veröffentlicht in/getaggt mit]: | schlagwörter zu diesem artikel | sie sind hier: | dieser eintrag
            wurde veröffentlicht | dieser beitrag wurde [unter/am] | alle artikel [von/zu/zum thema/der rubrik] | alle
            beiträge von | zum newsletter: | mehr zum thema: | zur startseite | die [von
            ihnen/gewünschte/angeforderte/gesuchte/aufgerufene] [gewünschte seite/aufgerufene seite/angeforderte
            seite/seite] | weitere [nachrichten/meldungen/artikel] [aus der region/zu dem thema/zum thema] [finden
            sie/lesen sie] | den [ganzen/vollständigen/kompletten] [artikel/text] [lesen sie/finden sie/lest ihr] |
            dieser [artikel/text/beitrag] [erschien/erscheint] in [der ausgabe/ausgabe/der gedruckten/der
            printausgabe] | [sie verlassen/du verlässt] [jetzt/nun] [unsere/diese/unser]
        """,
        "fr": """
            [article précédent/article suivant] | [mots-clés/mots clés/étiquettes/tags/thèmes/catégories/sujets] : |
            vous êtes ici : | tous les articles de | classé dans :
        """,
        "es": """
            conforme a los criterios de | archivado en: | [etiquetas/temas/categorías/tags/archivado en/secciones]: | [noticia/artículo/entrada]
            [anterior/siguiente]:
            | estás aquí: | usted está aquí: | ver todas las entradas de
        """,
        "it": """
            [tag/tags/argomenti/categorie/categoria]: | articolo [precedente/successivo] | ti trovi in: | sei in: |
            vedi tutti gli articoli di | [questo articolo è stato pubblicato in/questa voce è stata pubblicata
            in/questo elemento è stato inserito in/questo articolo è stato inserito in/questo post è stato pubblicato
            in] | [visualizza/guarda/vedi/leggi] tutti i post [di/dell']
        """,
        "pt": """
            [tags/tópicos/assuntos/categorias/etiquetas]: | [artigo/notícia] [anterior/seguinte] | você está aqui: |
            está aqui: | ver todos os artigos de | [este artigo foi publicado em/esta entrada foi publicada em/este
            post foi publicado em/esta entrada foi postada em/adicionar o link permanente aos/adicione o link
            permanente aos] | [ver/veja] todos os [posts/artigos/textos] [de/do]
        """,
        "nl": """
            [tags/trefwoorden/onderwerpen/categorieën]: | [vorig/volgend] [artikel/bericht]: | u bent hier: | je bent
            hier: | bekijk alle berichten van | [deze/de] [pagina/liveblog] [ververst/vernieuwt/wordt] automatisch |
            volg [hier/via ons/in ons] [live/liveblog/het laatste nieuws/alle ontwikkelingen] | [dit/deze] liveblog is
            [gesloten/afgesloten/beëindigd/gestopt] | dit [bericht/artikel/item] [werd geplaatst in/is geplaatst
            in/staat in/was geplaatst in] | [bookmark de permalink/bladwijzer de permalink/maak dit favoriet met de
            permalink] | dit [artikel/interview] [verscheen/verscheen eerder/verscheen eerst/verscheen
            oorspronkelijk/verschijnt ook] [in/op] | dit [artikel/interview] [komt uit/is eerder verschenen in/werd
            eerder gepubliceerd/werd eerst gepubliceerd/maakt deel uit van/is onderdeel van] | dit is [deel # van/deel
            # in/aflevering # van] [de/een/onze] | lees hier [deel #/de eerdere/alle afleveringen/de andere/meer
            over/het eerste deel] | [lees/bekijk/vind] hier [al onze/meer van onze] [artikelen/verhalen/recepten] |
            [meer weten over/wil je meer weten over/wilt u meer weten over/meer lezen over] [dit onderwerp/dit thema]?
            | bekijk [ook onze/hier onze/al onze/onze andere]
        """,
        "pl": """
            [tagi/tematy/słowa kluczowe/kategorie/kategoria]: | [poprzedni/następny] [artykuł/wpis]: | jesteś tutaj: |
            zobacz wszystkie wpisy | [strona/relacja/ta strona/ta relacja] [odświeża się/jest odświeżana/aktualizuje
            się] [automatycznie/co #] | [na tym kończymy naszą relację/na tym kończymy relację/kończymy naszą
            relację/kończymy relację na żywo] | [śledź/śledźcie/zapraszamy na/zapraszamy do śledzenia] [naszą
            relację/nasza relacja/naszej relacji/relację na żywo z nami] | [relacja na żywo zakończona/relacja na żywo
            została zakończona/relacja została zakończona] | [zaszufladkowano do kategorii/ten wpis został
            opublikowany/dodaj zakładkę do bezpośredniego/dodaj do zakładek bezpośredni odnośnik] |
            [tekst/artykuł/wywiad/felieton] [ukazał się w/ukazał się pierwotnie/ukazał się na łamach/pochodzi z
            numeru/pochodzi z najnowszego/pochodzi z wydania] | [to jest/to] [# część cyklu/kolejny odcinek
            cyklu/pierwszy tekst z cyklu/kolejny tekst z cyklu/pierwsza część cyklu] | [zapraszamy/zachęcamy] do
            [lektury/przeczytania/obejrzenia/wysłuchania] [naszego/naszej/pozostałych] | [więcej/więcej
            informacji/więcej artykułów/więcej tekstów/więcej o sprawie] [znajdziesz na naszej/znajdziecie na
            naszej/przeczytasz w naszym/przeczytasz na naszej] | [zobacz/sprawdź/przeczytaj] [nasze pozostałe/nasze
            inne/inne nasze/nasz poradnik/nasz ranking/nasze artykuły]
        """,
        "ru": "[теги/метки/рубрики/темы]: | вы здесь: | [предыдущая/следующая] [статья/запись]:",
    },
)

GAPPED = Lexicon(
    "navigation",
    "gapped",
    0.85,
    "a way through the site",
    {
        "en": """
            posted in … [tagged/# comments/# responses/leave a comment/bookmark the permalink] | posted in … #/#/#
        """,
    },
)

#: Lines of pages, these and legal ones, that an article may head a part of its own by: what follows tells.
HEADINGS = Lexicon(
    "navigation",
    "line",
    0.3,
    "a part's heading",
    {
        "en": """
            more info[rmation/] | contact [information/info/details] | [useful/quick] links | [related/recommended]
            reading | related documents | corrections [and clarifications/] | [current/next/previous] issues |
            help [desk/center/centre] | customer [service/care/support] | home delivery | press
            [releases/room/enquiries] | social networks | [digital/print] edition | code of conduct | terms and conditions
            | [ethics/editorial] policy | community guidelines
        """,
        "de": """
            [weitere/mehr] informationen | [nützliche/weiterführende/wichtige] links | ansprechpartner | kontakt |
            korrekturen | inhaltsverzeichnis
        """,
        "fr": "plus d'[infos/informations] | liens utiles",
        "es": "más [información/informaciones] | enlaces [útiles/de interés]",
        "it": "[maggiori/ulteriori] informazioni | link utili",
        "pt": "mais [informações/informação] | links úteis",
        "nl": "meer [info/informatie] | [nuttige/handige] links | veelgestelde vragen",
        "pl": "więcej informacji | przydatne linki",
    },
)

LEXICONS = (LINES, WORDS, SENTENCES, GAPPED)
