"""Requests to the reader: share, subscribe, sign up, follow, log in, download, print, listen."""

from transforms.lexicon import Lexicon

LINES = Lexicon(
    "prompt",
    "line",
    0.95,
    "a request to the reader",
    {
        "en": """
            [normal/larger/very large/smaller] text size | save articles for later | add articles to your saved list
            and come back to them any time | buy [now/this photo] | order photo | pin it for later | something went
            wrong, please try again later | invalid email [address/] | more newsletters | help keep family & friends
            informed by sharing this article | send [a/] [tip/story] or correction | send [a/] tip | embed this post |
            license this [article/story] | a- a a+ | a- a+ | a+ a- | subscribe [log in/sign in/login] | [log in/sign
            in] subscribe | share [this/the] [article/story/page/post/video/news/link/entry] | share this | share
            [it/] [on/via/to/with/by] {network} | share on social [media/networks] | share [this/]
            [article/story/page/post] [on/via/by] {network} | [tweet/pin] it | tweet [this/about it] | share [with/]
            [your/] friends | sharing is caring | like it? share it | share tweet email | tweet share | like this:
            like loading | like this: loading | [share/send] [us/] [your/] feedback | send us your
            [tips/photos/videos/pictures/thoughts] | shares: # | a a a | more to [follow/come] | more details [to
            follow/soon] | [developing/breaking] story | share options | share icon | share button | share and speak
            up | [email/e-mail/mail] [this/] [article/story/page] | email a friend | send to a friend | [email/mail]
            to a friend | copy [the/] link | copy url | link copied | copied to clipboard | copy link to clipboard |
            url copied | print [this/] [article/story/page/post] | printer friendly [version/page/] | printer-friendly
            [version/page/] | print friendly [version/] | click to print | click to share on {network} (opens in new
            window) | click to email [a link to a friend/this to a friend/] (opens in new window) | click to print
            (opens in new window) | opens in [a/] new window | opens in [a/] new tab | [save/bookmark] [this/]
            [article/story] | save for later | save to [my list/reading list] | add to [favorites/favourites/reading
            list] | [subscribe/sign up/register/join] [now/today/here/free/for free] | [subscribe/sign up/register] to
            [the/our] newsletter | subscribe to [our/] newsletters | sign up for [the/our]
            [free/daily/weekly/monthly/] [newsletter/newsletters/email newsletter/emails/mailing list/email updates] |
            sign up to [the/our] [free/daily/weekly/monthly/] [newsletter/newsletters/mailing list] | subscribe to
            [our/the] [free/daily/weekly/monthly/] newsletter | newsletter [sign up/signup/sign-up/subscription] | get
            [the/our] [free/daily/weekly/] newsletter | join our [newsletter/mailing list/community] | subscribe via
            [email/rss] | subscribe by email | subscribe to [rss/rss feed/email updates/updates/this
            feed/notifications] | get [email/] [updates/alerts/notifications] | sign up for [email/breaking
            news/news/] alerts | email sign up | stay [connected/informed/updated/in touch/up to date/up-to-date/in
            the loop] | never miss a [story/post] | [don't/do not] miss out | be the first to know | get the latest
            [news/] | receive our [daily/weekly/monthly] newsletter | your email address | enter your email [address/]
            | enter your e-mail [address/] | email address (required) | please enter a valid email [address/] | check
            your inbox | thank you for [subscribing/signing up/your subscription] | thanks for [subscribing/signing
            up] | you have successfully subscribed | unsubscribe [at any time/anytime/] | view all newsletters |
            follow us | follow us on [social media/] | follow us [on/at/in] {network} | follow [on/] {network} | find
            us on {network} | join us on {network} | like us on {network} | like us | connect with us [on {network}/]
            | follow [the author/this author/topic/this topic/author/me on {network}/@#] | subscribe on [youtube/apple
            podcasts/spotify/itunes] | get in touch [with us/] | send us [a/your] [tip/news tip/tips/story] | got a
            [tip/news tip/story] | submit a [news tip/tip/story] | send tips | [log in/login/log-in/sign in/sign-in]
            [to your account/to my account/here/now/to continue/with {network}/to comment/or register/or sign up/or
            create an account/] | [login/log in/sign in] / [register/join/sign up/create account] | forgot [your/]
            password | forgot your password? get help | reset [your/] password | lost your password | remember me |
            keep me [logged/signed] in | password recovery | recover your password | [create/create an/create
            your/open an/register an/create a free] account | already [have an account/a member/a
            subscriber/registered/subscribed] | already have an account? [log in/login/sign in] | already a
            [member/subscriber]? [log in/login/sign in] | not a member [yet/]? [sign up/register/join] | don't have an
            account[? sign up/? register/] | [my/your/manage/manage my] [account/subscription/subscriptions/profile] |
            manage [my/your] [account/subscription/subscriptions/preferences] | welcome! log into your account | log
            into your account | a password will be e-mailed to you | your username | your password | sign out | log
            out | logout | download [the/our] [free/mobile/news/] app | get the app | get our app | download on the
            app store | get it on google play | available on [the app store/google play] | [open/read] in app |
            [please/] [enable/turn on/activate] javascript [in your browser/to view this page/to continue/to view this
            content/to use this site/] | javascript is [disabled/required/not enabled/turned off] [in your browser/in
            this browser/] | javascript must be enabled | this [site/page/website] requires javascript | your browser
            does not support javascript | you need to enable javascript to run this app | your browser is [out of
            date/not supported/outdated] | please upgrade your browser | update your browser | listen to [this/the]
            [article/story/post] | listen [to/] this [article/story] # min | listen now | read aloud | article audio |
            hear this [story/article] | [increase/decrease/reset/change] [text/font] size | text size | font size |
            donate [now/today/] | support us | make a donation | give now | become a
            [member/supporter/subscriber/patron] | buy [me/us] a coffee | support [our/independent] journalism | rate
            this [article/story/post/item/recipe] | was this [article/page/story] helpful | did you [like/enjoy] this
            [article/story/post] | thank you for your [support/feedback/vote] | thanks for [reading/your feedback] |
            close thanks for signing up | report [an error/a typo/a problem/a mistake] | suggest a correction |
            request a correction | submit a correction | view this post on instagram | sieh dir diesen beitrag auf
            instagram an | voir cette publication sur instagram | ver esta publicación en instagram | visualizza
            questo post su instagram | ver [esta publicação/essa foto] no instagram | dit bericht op instagram
            bekijken | wyświetl ten post na instagramie | flattr this | pin it | contact us | write to us | write for
            us | add [us/] as a preferred source on google | see more on google | embed this [article/video/] | order
            reprints | reprints | republish [this/] [article/story] | request permissions | cite this [article/] |
            turn on desktop notifications [for breaking stories about interest/] | get breaking news alerts | allow
            notifications | enable notifications | please try again later | an error occurred |
            [print/pin/save/share/email] [the/this/] recipe | rate [the/this/] recipe | [save/add] to [my/your/]
            [recipe box/cookbook/recipes] | recipe saved | did you [make/try/cook] this recipe | [want to/would you
            like to] save this recipe | light a [virtual/memorial/] candle [in memory/for free/] | light [your/a]
            candle for free | send [sympathy/condolence/] flowers [to the family/now/] | order flowers [online/for the
            family/now/] | plant [a tree in memory/trees in memory/memorial trees/a memorial tree/a tree in their
            memory] | [sign/view/read] [the/] [guest book/guestbook] | [leave/send/post/offer/add/write] [a
            condolence/condolences/your condolences] | [leave/send/share/post] a condolence message | share [a
            memory/your memories/memories/your memory/memories and photos/your condolences] | [add/upload/share] a
            [memory/photo/tribute/memory or condolence] | [send/buy] a sympathy [card/gift] | [get/receive/sign up
            for/subscribe to] obituary [notifications/alerts/updates/emails] | place [a/an] [notice/death
            notice/obituary/tribute/memoriam/in memoriam] | create an [online memorial/obituary] |
            [larger/smaller/bigger] [text/font/type] | [increase/decrease/enlarge/reduce/adjust] font | adjust [the/]
            [text/font] size | text [resizer/size a a a/size: a a a/size small medium large] | font [size: small
            medium large/size small medium large/size - a a +/size: a a a] | [print/copy] [article link/this
            article/story link/page link] | [click/tap] here to print | copy link to [this/]
            [article/story/post/page/update/paragraph] | [get/copy/share] [shareable/short/permanent/sharing]
            [link/url] | [download/view/open/save] [as/the/a/] pdf | [pdf version/download pdf version/download as a
            pdf/create pdf] | download this [article/story/report/page] | [save/saved/add] to [my/your/]
            [bookmarks/saved items] | [article/story] [saved/bookmarked/added to your saved list] | [remove/removed]
            from [bookmarks/saved/my list/reading list/saved articles] | add to [my/your]
            [news/feed/favourites/favorites/interests] | explain this [to me/article/simply] | ask ai [about this
            article/about this story/a question] | [# new/see new/show new/view new/load new/new]
            [updates/posts/update/post] | auto[-/ ]refresh [on/off/is on/paused/every # seconds] | turn [on/off]
            [auto-refresh/auto refresh/automatic updates/live updates] | [share/download/play] [this/the]
            [episode/clip/podcast] | [download/play/pause/share] [episode/podcast/mp3/clip/file] | [follow/subscribe
            to] [the/this/our] [podcast/show] | [listen/listen and subscribe/listen and follow/subscribe/follow] on
            [apple podcasts/spotify/your favourite podcast app/your favorite podcast app] | subscribe on {network} |
            [buy/order/purchase] [photos/prints/a print/reprints of this photo/photo prints/this picture] | buy a
            print of this [photo/image/picture] | [summarize/summarise] [this/the] [article/story/page] [with ai/] |
            [verify/please verify/confirm] [that/] you are [human/a human/not a robot] | i'm not a robot | this
            [feature/content/page/site] is not supported [in/by/on] your [current/] browser | as you found this post
            useful[... / ]follow us on social media | type your email | join # other [subscribers/followers] | join #k
            other [subscribers/followers] | follow [this/the/my] blog [via email/by email/] | follow blog via email |
            email thisblogthis!share to xshare to facebookshare to pinterest | email this blogthis! [share to x share
            to facebook share to pinterest/share to {network}] | ready for more | start writing get the app | invite
            your friends and earn rewards | [refer a friend/upgrade to paid/restack/share this discussion/share this
            newsletter] | vote in [our/the/today's] [poll/online poll/reader poll] | take [our/the/this]
            [poll/survey/reader survey/short survey/# minute survey] | [see/show/hide] [results/poll results] | [poll
            closed/this poll is closed/this poll is now closed/this poll has ended/poll ended] | [your/] vote [has
            been/was] [counted/recorded/submitted/registered] | [thank you/thanks] for [voting/your
            vote/participating/taking part/your response] | you[ have/'ve] already voted [in this poll/] | [vote
            now/view previous polls/previous polls/poll archive/past polls/loading poll/more polls] |
            [start/restart/retake/play] [the/this/] quiz | question # of # | you [scored/got] # out of # | [share/see]
            your [score/results/result] | [submit/check/reveal/show/see] [answer/answers/your answer/all answers] |
            [delivered/sent] [straight/directly/daily/weekly/right] to your [inbox/email] | straight to your inbox
            [every morning/every day/daily/weekly/every week/every friday/] | in your inbox [every/each]
            [morning/day/week/weekday/weekend/monday/friday/sunday] | [yes, sign me up/sign me up/i want in/count me
            in/yes please, sign me up] | [send/email] me [offers/newsletters/the newsletter/updates/news and offers/a
            copy/special offers] | keep me [updated/posted/informed/up to date] | [unsubscribe/opt out] [here/from
            this list/from all/from emails/from all emails] | [update/manage/edit/set/change] your [preferences/email
            preferences/notifications/newsletters] |
            [email/newsletter/subscription/communication/marketing/contact/notification] preferences |
            [browse/explore/see/choose/select/discover] [all/our/your/all our] newsletters | [view/see/preview]
            [sample/a sample/the latest/latest] newsletter | resend [email/code/confirmation email/verification
            email/link/verification code] | you're [signed up/on the list/now subscribed/subscribed/all signed
            up/already subscribed/all set] | this field is [required/hidden when viewing the form/mandatory] | this
            field is for validation purposes and should be left unchanged | oops[!/,] something went wrong [while
            submitting the form/. please try again/. please try again later/] | [email/email address/name/a valid
            email/password] is required | [* indicates required/indicates required field/indicates required
            fields/required field/required fields/fields marked with an * are required] | [first/last/full] name
            [*/(required)/(optional)] | [choose/select] [all that apply/an option/one/your newsletters/your state/your
            country/your county] | no spam[, ever/. ever/, unsubscribe anytime/. unsubscribe anytime/, unsubscribe at
            any time/. unsubscribe at any time] | we [don't/won't/hate/never] spam [you/! read our privacy policy for
            more info/] | get this newsletter [in your inbox/by email/delivered/every week/] | [sign up for/sign up
            to/subscribe to/unsubscribe from] this newsletter [here/] | like what you're [reading/seeing/hearing] |
            enjoying [this article/this story/the article/what you're reading/our coverage/this newsletter/our
            content] | forward [this/this email/this newsletter/to] [to/] a friend | view [this email/this
            newsletter/this message/] in [your/] browser | view in [your/] [browser/app] | more newsletters [you might
            like/you may like/for you] | [continue/sign in/sign up/log in] with [google/apple/facebook/email/your
            email] | or [continue/sign in/sign up/log in/connect] [with/using] [email/] | [become/be] a
            [friend/sustaining member/sustainer/founding member/monthly donor/paid subscriber/free
            subscriber/contributor/backer] | become [a member/an insider/a supporter/a patron] [today/now/from £#/from
            $#] | [choose/select/enter] [an/your] [amount/contribution amount/donation amount] |
            [give/donate/contribute] [monthly/once/today/here/online/securely] | [one-time/single/once] monthly
            [annual/yearly/annually/] | make [it/this/my gift/this donation] [monthly/a monthly donation/a monthly
            gift] | [support us/support us today/support our work/support our mission/support our reporting/support
            our newsroom/support our team/support the news] | support
            [quality/fearless/nonprofit/non-profit/public-interest/public service/trusted/free] [journalism/media] |
            support this [site/blog/podcast/show/channel/publication/work] | [double/match/triple] your
            [impact/gift/donation] | [chip in/pledge/back us] [now/today/here] | [get/download/try/install] [the/our]
            [news/sports/mobile] app | scan [the/this/] qr code [to download/to download the app/to subscribe/below/to
            join] | scan to download [the/our/] [app/] | [download/available] on [ios/android/ios and android/iphone
            and android] | get it on [the app store/google play/google play now/apple podcasts] | [google play/app
            store] [app store/google play] | [open/continue/read/view] in [our/the] app | [get/receive]
            [push/browser/instant/breaking news/real-time] notifications | notifications can be turned off anytime
            from browser settings | join our [whatsapp/telegram] [channel/group/community/channel now/channel here] |
            [we are/we're] [now/] on {network} | follow [us/] on google [news/discover] | [prefer us on google/set as
            preferred source/preferred source on google/make us preferred source on google/google preferred
            source/choose us on google] | send us [a message/feedback/your feedback/your questions/your story/your
            comments/a letter/your news/an email/your photos] | ask us [a question/anything/your questions] | submit
            [a/your] [question/photo/story/letter/article/press release/op-ed/correction/recipe/announcement/news
            item] | share your [story/photos/news/opinion/view/experience/views] [with us/here/] | [email/contact]
            [the/our] [author/reporter/newsroom/editor/news desk/news team] | contact [this/]
            [reporter/author/journalist/newsroom/editor/writer] | message [the author/the editor/us/us on whatsapp/us
            on facebook] | follow [him/her/them/me/the author] on {network} | got [something to say/something to tell
            us/an opinion/a view/a question/a complaint/a confidential tip/a story to tell/a story for us] |
            [have/got] a [confidential/news/story/hot] tip | [news tips/tip us/tip us off/tip line/confidential
            tips/contact us securely/send a secure tip/submit a tip securely] | [upload/send us/submit/share] your
            [pictures/videos/photos] [here/] | [pitch us/pitch us your story/pitch us a story/how to pitch/submission
            guidelines/contributor guidelines/guest post guidelines] | [help us improve/help us improve this page/help
            us improve our site/how can we improve/how can we improve this page/rate your experience/give us
            feedback/leave feedback/tell us what you think/give feedback] | [yes no/was this helpful/was this helpful?
            yes no/did you find this helpful/did this answer your question/was this page useful/did you find this
            useful] | [see/spot/notice/found/noticed/spotted] [an error/a mistake/a typo/something wrong] |
            [see/notice/found] an error in this [article/story/page] | [report/suggest] [error/typo/an
            edit/edit/correction/a fix/an improvement/corrections] | [submit/send us] [a/your] claim [to fact-check/to
            check/] | [request/suggest] a fact[-/ ]check | read about our approach to external linking | [more/show
            more/additional/other/hide/close] [sharing/share] options | [more ways to share/share this with/about
            sharing/read more about sharing/close share panel/view more sharing options/share full story/share
            now/share by email/share this content/share link/share the love/share this on] | these are external links
            and will open in a new window | share {network} [print/copy link/more/copy url] | [share:
            {network}/{network} share/follow: {network}/{network} print/{network} copy link/{network} comments/share
            article {network}] | [click here to share/click to share/share it now/share & save/share save/save
            share/share comment/share print/like share/share bookmark/like comment share/print share/share subscribe]
            | {network} icon | [facebook/twitter/email/whatsapp/print/linkedin/instagram/x/youtube/tiktok]
            [logo/button] | [stay in the know/let's connect/let's stay in touch/connect with us/find us on social
            media/join us on social media/follow us everywhere/join our community/connect on social] |
            [add/list/post/promote/submit] [your/an] event | add to [calendar/google calendar/outlook/my
            calendar/apple calendar/diary] | [set/change/use/update/enter/save/edit] [your/my] location | enter
            [your/a] [postcode/zip code/zip/city or zip/city/postal code/suburb or postcode/address] | enter [the/our]
            [competition/giveaway/draw/contest] [now/here/] | [enter to win/click here to enter/click here to
            apply/click here to register/click here to vote] | you are [now/] [subscribed/signed up/on the list] | you
            are already subscribed
        """,
        "de": """
            [artikel/beitrag/seite/inhalt/meldung/nachricht/diesen artikel/diesen beitrag/diese
            seite/story/video/link]
            [teilen/drucken/versenden/empfehlen/weiterempfehlen/merken/speichern/vorlesen/anhören/kommentieren/bewerten/weiterleiten/kopieren]
            | [auf/bei/via/über/per/mit] {network} [teilen/empfehlen/posten/weitersagen/folgen] | teilen
            [auf/bei/via/über/per/mit] {network} | [mit freunden/mit anderen] teilen | teilen mit | teilen sie dies
            mit | teile [das/dies/diesen beitrag/diesen artikel] [mit/] | jetzt teilen | artikel gefallen? vergiss
            nicht zu teilen | url zum kopieren | link kopieren | link kopiert | url kopieren | zum kopieren | einem
            freund empfehlen | [klick/klicken sie/klicke], um [auf {network}/über {network}/bei {network}/dies einem
            freund per e-mail] zu [teilen/senden] (wird in neuem fenster geöffnet) | klicken zum [ausdrucken/drucken]
            (wird in neuem fenster geöffnet) | wird in neuem fenster geöffnet | druckversion | druckansicht | seite
            drucken | [als/] pdf [herunterladen/drucken/speichern] | per [e-mail/mail]
            [versenden/senden/teilen/verschicken/empfehlen] | twittern | weitersagen | merken | auf die merkliste |
            newsletter [abonnieren/bestellen/anmelden/anmeldung/abmelden/an- und
            abmelden/an-/abmelden/abonnement/archiv] | [jetzt/hier/] [zum/für den/zu unserem/für unseren] newsletter
            anmelden | [unseren/den/jetzt] newsletter [abonnieren/bestellen] | [jetzt/hier/] [kostenlos/gratis/]
            [anmelden/abonnieren/registrieren/bestellen/testen/einloggen/mitmachen/spenden/herunterladen/downloaden] |
            hier kostenlos anmelden | abonnieren sie unseren [newsletter/kostenlosen newsletter] | melde dich für
            unseren newsletter an | melden sie sich für unseren newsletter an | immer informiert bleiben | bleiben sie
            [informiert/auf dem laufenden/in kontakt] | bleib [informiert/auf dem laufenden] | nichts mehr verpassen |
            du willst nichts mehr verpassen | rss[-feed/ feed/] abonnieren | heft abonnieren |
            [zeitung/magazin/e-paper/podcast/abo/probeabo] [abonnieren/bestellen/kaufen/testen] | abo
            [bestellen/abschließen/kündigen] | abo-shop | abo-service | aboservice | leserservice | leserbrief
            schreiben | an die redaktion schreiben | [folgen/folge/folgt] [sie/] uns [auf {network}/bei
            {network}/überall/auf social media/in den sozialen medien/] | uns folgen | besuchen sie uns auf {network}
            | wir auf {network} | finden sie uns auf {network} | gib deine e-mail-adresse ein | [geben sie/] ihre
            e-mail-adresse [ein/] | deine e-mail-adresse | e-mail-adresse eingeben | bitte geben sie eine gültige
            e-mail-adresse ein | e-mail-überprüfung fehlgeschlagen, bitte versuche es noch einmal | beitrag nicht
            abgeschickt - e-mail adresse kontrollieren | ihr blog kann leider keine beiträge per e-mail teilen | an
            e-mail-adresse senden dein name deine e-mail-adresse | passwort vergessen | kennwort vergessen |
            zugangsdaten vergessen | angemeldet bleiben | eingeloggt bleiben | [neues/ein/] benutzerkonto
            [erstellen/anlegen] | konto [erstellen/anlegen] | noch kein konto | noch nicht registriert | schon
            registriert? hier einloggen | [schon/bereits] [registriert/abonnent/kunde/angemeldet] | sie sind nicht
            [angemeldet/eingeloggt/verbunden] | sie sind leider nicht angemeldet | mein konto | meine daten | anmelden
            / registrieren | anmelden oder registrieren | login / registrieren | benutzername oder e-mail-adresse |
            benutzername | [jetzt/unsere/die/] app [herunterladen/laden/downloaden/installieren/öffnen] | jetzt bei
            google play | laden im app store | bitte aktivieren sie javascript [in ihrem browser/] | javascript ist
            [deaktiviert/nicht aktiviert] | bitte javascript aktivieren | ihr browser ist veraltet | artikel vorlesen
            | vorlesen lassen | diesen artikel anhören | schriftgröße [ändern/] | schrift [vergrößern/verkleinern] |
            gefällt mir wird geladen | wird geladen | gefällt mir | %d bloggern gefällt das | verbinde mit %s | jetzt
            spenden | spenden sie jetzt | spende jetzt | [mitglied/fördermitglied/förderer] werden | unterstützen sie
            uns | unterstütze uns | vielen dank für ihre unterstützung | war dieser artikel hilfreich | fehler
            [gefunden/melden] | hier können sie den artikel bewerten | bewerten sie diesen artikel | artikel bewerten
            | gefällt ihnen, was sie sehen | der artikel gefällt dir | kontaktieren sie uns | schreiben sie uns |
            kontakt aufnehmen | mehr erfahren | jetzt [mehr/]
            [lesen/erfahren/informieren/entdecken/bewerben/buchen/kaufen/downloaden/vergleichen/ansehen/sichern] |
            inhalte anzeigen | wählen sie ihren zugang und lesen sie weiter | hinweis in eigener sache | rezept
            [drucken/speichern/merken/teilen/bewerten/pinnen/ausdrucken/weiterempfehlen/herunterladen/kommentieren] |
            [dieses/das] rezept [bewerten/drucken/teilen/speichern/merken] | [zum/ins/in mein/in dein] kochbuch
            [hinzufügen/speichern/] | [hast du/haben sie/habt ihr] [dieses/das] rezept
            [ausprobiert/nachgekocht/nachgebacken/gemacht] | [eine/] [virtuelle/digitale/] kerze [anzünden/entzünden]
            | [gedenkkerze/gedenkkerzen/trauerkerze] [anzünden/entzünden] | [kondolieren/kondolenz schreiben/kondolenz
            verfassen/kondolenz eintragen/kondolenz hinterlassen/kondolenzeintrag schreiben/jetzt kondolieren/online
            kondolieren/beileid bekunden] | [erinnerung/erinnerungen/gedenkbild/gemeinsame erinnerungen]
            [teilen/hinzufügen/hochladen] | [traueranzeige/todesanzeige]
            [aufgeben/drucken/schalten/ansehen/teilen/merken/gestalten] | [gedenkseite/gedenkseite
            jetzt/kondolenzbuch] [anlegen/besuchen/öffnen/besuchen und kondolieren] | [link/artikellink/adresse]
            [kopieren/in zwischenablage kopieren/in die zwischenablage kopieren/wurde kopiert/wurde in die
            zwischenablage kopiert/kopiert] | in [die/] zwischenablage [kopieren/kopiert] | [link/url] zum
            [artikel/beitrag/teilen] [kopieren/] | [artikel/beitrag/text/seite]
            [ausdrucken/exportieren/zitieren/verschenken/verlinken/einbetten] | als pdf
            [öffnen/ansehen/exportieren/lesen] | [pdf/dokument/datei]
            [öffnen/ansehen/anzeigen/herunterladen/downloaden/als download] | [artikel/beitrag]
            [gemerkt/gespeichert/auf merkliste/wurde gespeichert/auf die merkliste setzen/zur merkliste hinzufügen/von
            der merkliste entfernen/aus merkliste entfernen/in merkliste speichern] | [zur merkliste/zur leseliste/zu
            favoriten/zu den favoriten/zu meinen themen] hinzufügen | [meine/ihre/deine]
            [merkliste/leseliste/gespeicherten artikel/themen/favoriten/artikel] | [für/] später
            [lesen/merken/speichern] | ki[-/ ]zusammenfassung [anzeigen/lesen/des artikels] | [artikel/text/beitrag]
            [zusammenfassen/zusammenfassen lassen/mit ki zusammenfassen/erklären lassen] | # neue
            [einträge/beiträge/meldungen/nachrichten/updates/meldung/posts] | [neue/neueste/ältere/alle]
            [einträge/updates/ticker-meldungen] [anzeigen/laden] | [automatische aktualisierung/automatisch
            aktualisieren/auto-update/autorefresh] [ein/aus/an/aktiviert/] | [danke/vielen dank] [fürs mitlesen/fürs
            lesen/fürs mitmachen/fürs zuhören/für ihr interesse/für ihr feedback/für dein feedback/für ihre
            bewertung/für deine bewertung] | [diesen podcast/unseren podcast/den podcast/unseren kanal] [jetzt/hier/]
            [abonnieren/anhören] | war [diese zusammenfassung/diese antwort/diese übersetzung/diese seite/diese
            information/dieser beitrag/der beitrag] [hilfreich/nützlich] | [ich bin kein roboter/bestätigen sie, dass
            sie ein mensch sind/sind sie ein mensch/bitte bestätigen sie, dass sie kein roboter sind] | [sind sie/bist
            du] [über #/mindestens # jahre alt/schon #/älter als #/volljährig/bereits #/# jahre oder älter] |
            [jetzt/hier/zur] [abstimmen/umfrage/abstimmung/voten/stimme abgeben] | [stimme/ihre stimme/deine stimme]
            [abgeben/ändern/wurde gezählt/wurde abgegeben/absenden/wurde gespeichert] | [sie haben/du hast] bereits
            abgestimmt | [ergebnis/ergebnisse/umfrageergebnis/zwischenstand] [anzeigen/ansehen/der umfrage] |
            [umfrage/abstimmung] [beendet/wird geladen/geschlossen/starten/ist beendet/des tages/der woche/teilen] |
            an [der/unserer/dieser] umfrage teilnehmen | [vielen dank für ihre stimme/danke für deine stimme/danke für
            ihre teilnahme/danke für deine teilnahme/vielen dank für ihre teilnahme/danke fürs abstimmen/danke für
            ihre abstimmung] | [quiz/test/wissenstest/das quiz] [starten/jetzt starten/neu starten/wiederholen/teilen]
            | frage # von # | [nächste frage/antwort auswählen/antwort prüfen/antworten anzeigen/auflösung
            anzeigen/lösung anzeigen/ergebnis teilen/sie haben # von # punkten/sie haben # von # fragen richtig
            beantwortet/du hast # von # fragen richtig beantwortet] | [direkt/kostenlos/täglich/bequem] [in ihr
            postfach/in dein postfach/per e-mail/per mail] | [bitte bestätigen sie ihre anmeldung/bitte bestätigen sie
            ihre e-mail-adresse/e-mail-adresse bestätigen/bitte bestätige deine anmeldung/bitte bestätige deine
            e-mail-adresse/anmeldung bestätigen/e-mail bestätigen] |
            [bestätigungsmail/bestätigungs-e-mail/e-mail/code/bestätigungslink] [erneut senden/nochmals senden/nicht
            erhalten/erneut anfordern] | [vielen dank/danke] für [ihre/deine]
            [anmeldung/registrierung/newsletter-anmeldung] | [sie sind/du bist] [bereits/jetzt/nun/erfolgreich]
            [angemeldet/für den newsletter angemeldet/zum newsletter angemeldet] | [anmeldung/registrierung]
            [erfolgreich/abgeschlossen/fehlgeschlagen] | [pflichtfeld/pflichtfelder/* pflichtfeld/*pflichtfelder/mit *
            markierte felder sind pflichtfelder/dieses feld ist ein pflichtfeld/dieses feld wird benötigt/dieses feld
            ist erforderlich/bitte füllen sie dieses feld aus/bitte alle pflichtfelder ausfüllen/bitte auswählen/bitte
            wählen] | dieses feld dient zur validierung und sollte nicht verändert werden | [alle/unsere/weitere]
            newsletter [im überblick/entdecken/anzeigen/ansehen/] | [jetzt/hier]
            [mitglied/fördermitglied/unterstützer/unterstützer*in/abonnent/teil der community] werden | [werden
            sie/werde] [jetzt/] [mitglied/fördermitglied/unterstützer*in/teil der community/member] | [uns
            unterstützen/hier spenden/einmalig spenden/monatlich spenden/per paypal spenden/betrag wählen/eigener
            betrag/anderer betrag/freiwillig zahlen/freiwillig unterstützen/jetzt unterstützen] | in [/der ]app
            [öffnen/lesen/weiterlesen/ansehen] | jetzt [die app/unsere app/kostenlose app/news-app]
            [laden/herunterladen/downloaden/installieren] | [laden im app store/jetzt im app store/erhältlich im app
            store/bei google play laden/erhältlich bei google play/app für ios/app für android/im app store/im google
            play store/auf google play] | [keine neuen
            benachrichtigungen/benachrichtigungs-einstellungen/push-einstellungen/benachrichtigungen
            ein/benachrichtigungen aus/eilmeldungen per push/alle benachrichtigungen/jetzt push aktivieren] | [qr-code
            scannen und app laden/jetzt qr-code scannen] | [whatsapp-kanal/telegram-kanal/whatsapp-channel/unseren
            whatsapp-kanal/unserem whatsapp-kanal] [abonnieren/folgen/beitreten] | [jetzt/hier] [auf whatsapp
            folgen/unseren whatsapp-kanal abonnieren/whatsapp-kanal abonnieren/dem whatsapp-kanal
            folgen/whatsapp-nachrichten abonnieren] | [bei/auf] google [news/discover] [folgen/abonnieren] | [als
            bevorzugte quelle bei google festlegen/als bevorzugte quelle auf google hinzufügen/bei google als
            bevorzugte quelle hinzufügen/bevorzugte quelle bei google/als bevorzugte quelle hinzufügen] | [schreiben
            sie/schreib/schreibt] [uns/der redaktion/dem autor/der autorin/eine e-mail/uns eine e-mail/uns eine
            mail/eine mail] | [e-mail/mail/nachricht] an [die redaktion/den autor/die autorin/uns] [schreiben/] |
            [autor/autorin/redaktion/lokalredaktion/newsroom] [kontaktieren/anschreiben/folgen] | [autor
            folgen/autorin folgen/thema folgen/diesem thema folgen/themen folgen/ort folgen/autor abonnieren/thema
            abonnieren/diesem autor folgen/dieser autorin folgen/meinen themen hinzufügen/folge ich] | [so erreichen
            sie uns/so erreichst du uns/kontakt zur autorin/kontakt zum autor/kontakt zur lokalredaktion/redaktion
            erreichen/ihr kontakt zur redaktion/ihr kontakt zu uns/feedback senden/ihr feedback/rückmeldung geben] |
            [schicken sie/schick/senden sie] uns [ihre/deine] [fotos/bilder/videos/hinweise] | [werden sie/werde]
            [leserreporter/leser-reporter/lesereporter] | [fehler im artikel gefunden/fehler im text gefunden/fehler
            entdeckt/korrektur melden/tippfehler gefunden/tippfehler melden/korrektur vorschlagen/rechtschreibfehler
            gefunden/fehler im text melden] | [schließe dich # anderen abonnenten an/schließe dich # anderen followern
            an/schließe dich # abonnenten an/gib deine e-mail-adresse ein/blog per e-mail folgen/blog via e-mail
            abonnieren] | [teilen über/teilen via/weitersagen und teilen/teilen-menü schließen/teilen-optionen/weitere
            optionen zum teilen/teile diesen artikel/teile diesen beitrag/beitrag weiterempfehlen/jetzt
            weitersagen/artikel weitersagen] | [teilen/merken/drucken] [merken/drucken/kommentieren/teilen/anhören] |
            [teilen merken drucken/teilen drucken kommentieren/merken teilen drucken/teilen anhören merken/anhören
            merken teilen/anhören teilen merken drucken/drucken teilen merken/drucken e-mail teilen] | {network}
            [teilen/kopieren/link kopieren/drucken/e-mail drucken] | teilen: {network} | [diesen/den]
            [inhalt/post/link/text/podcast/clip] teilen | [beitrag/artikel] per [whatsapp/e-mail/mail/messenger]
            [teilen/versenden] | [gewinnspiel/am gewinnspiel/jetzt am gewinnspiel/hier am gewinnspiel]
            [teilnehmen/mitmachen] | [jetzt/hier] [mitspielen/gewinnen/spielen/rätsel lösen/mitmachen und
            gewinnen/teilnehmen und gewinnen/bewerben/informieren/entdecken/termin vereinbaren] | [forgot your
            password? get help/herzlich willkommen! melden sie sich an/ihr benutzername/ihr passwort/haben sie ihr
            passwort vergessen? hilfe bekommen/passwort-wiederherstellung/passwort zurücksetzen/dein benutzername/dein
            passwort]
            | bewertung: # von # [sternen/punkten] (# [stimmen/bewertungen])
            | werden sie teil unserer community | werde teil unserer community | teilen sie [diesen/diese]
            [beitrag/artikel/text/seite] | teile [diesen/diese] [beitrag/artikel/text/seite] | [hol/holen sie]
            [dir/sich] [die/unsere] app | kennen sie eine geschichte, über die wir berichten sollten | jetzt
            [probeabo/testabo/vorteile/angebot/abo] sichern | sehen sie [hier/] das [video/interview] | klicken sie
            hier, um das video [zu sehen/anzusehen/abzuspielen] | [scrollen sie weiter/weiterscrollen/bitte
            weiterscrollen] | leiten sie diesen [artikel/beitrag] weiter | hier geht es zum
            [liveticker/liveblog/livestream/newsblog]
            | mehr [dazu/] in kürze
        """,
        "fr": """
            partager | partager [cet article/l'article/cette page/la page/sur {network}/par email/par e-mail/par
            mail/via {network}/avec/ce contenu] | partagez [cet article/sur {network}/] | envoyer [par mail/par
            email/par e-mail/à un ami/cet article à un ami] | imprimer [cet article/l'article/la page/cette page/] |
            copier le lien | lien copié | tweeter | réagir | [ajouter/ajouter cet article/ajouter à] [mes favoris/à
            mes favoris/vos favoris] | lire plus tard | sauvegarder [l'article/] | enregistrer l'article | s'abonner
            [à la newsletter/aux newsletters/au journal/maintenant/] | abonnez-vous [maintenant/à partir de # €/à la
            newsletter/à notre newsletter/dès #€/] | je m'abonne | m'abonner | s'inscrire [à la newsletter/à notre
            newsletter/gratuitement/] | inscrivez-vous [à notre newsletter/à la newsletter/gratuitement/] |
            inscription [à la newsletter/newsletter] | je m'inscris | recevoir [la newsletter/les alertes/nos
            newsletters/notre newsletter] | recevez [notre newsletter/nos newsletters/la newsletter] | newsletter
            gratuite | toutes nos newsletters | découvrir les offres | voir les offres | se connecter | connectez-vous
            | connexion | me connecter | s'identifier | identifiez-vous | mot de passe oublié | créer un compte | mon
            compte | déjà abonné | déjà inscrit | déjà un compte | se déconnecter | déconnexion | se souvenir de moi |
            rester connecté | votre adresse [e-mail/email/mail/de messagerie] | entrez votre adresse [e-mail/email] |
            suivez-nous [sur {network}/sur les réseaux sociaux/] | nous suivre [sur {network}/] | suivre [sur
            {network}] | retrouvez-nous sur {network} | rejoignez-nous [sur {network}/] | télécharger l'application |
            téléchargez [l'application/notre application] | [veuillez/merci d'] activer javascript | activer les
            notifications | écouter [l'article/cet article] | écoutez cet article | faire un don | soutenez-nous |
            nous soutenir | contactez-nous | nous contacter | nous écrire | signaler une erreur | une erreur dans
            l'article | offrir cet article | agrandir le texte | taille du texte |
            [imprimer/enregistrer/sauvegarder/épingler/partager/noter/évaluer] [la/cette] recette | ajouter [cette
            recette/] à [mes recettes/mon carnet/mon carnet de recettes/mon livre de recettes/mon menu] | ajouter [les
            ingrédients/tout/] à [ma/la] liste [de courses/d'épicerie] | [copier/acheter/commander] les ingrédients |
            [ajuster/modifier/changer] [les/le nombre de] portions | [garder/laisser/maintenir] l'écran allumé |
            [empêchez votre/empêcher l'] écran de [s'éteindre/se mettre en veille] | donnez[-lui/] [votre/une] note [à
            cette recette/] | j'ai [testé/réalisé/fait/essayé] cette recette | vous avez
            [essayé/testé/réalisé/aimé/fait] cette recette | cliquez sur les étoiles pour [noter/voter] | # votes,
            moyenne[:/ :] # [sur #/] | [offrir/envoyer/commander/faire livrer/livrer] des fleurs [aux obsèques/à la
            famille/] | [offrir/envoyer/présenter/déposer/laisser/transmettre] [vos/mes/ses] condoléances |
            [déposer/laisser/écrire/rédiger/envoyer] un message de [condoléances/sympathie/soutien] |
            [signer/ouvrir/consulter/voir] le [livre/registre/livre d'or] de condoléances |
            [partager/ajouter/déposer/raconter] un souvenir | [partager/imprimer/publier/passer/suivre] [l'/un /cet
            ]avis de décès | [planter/offrir/plantez/offrez] un arbre [en sa mémoire/à sa mémoire/du souvenir] | créer
            un espace [hommage/de recueillement/souvenir] | [témoigner/exprimer] [ma/votre] sympathie | imprimer [ce
            contenu/cette fiche/ce dossier/en pdf] | [télécharger/enregistrer/exporter] [l'article/cet article/la
            page/] [en/au format] pdf | [traduire/traduisez] [cet article/cette page/l'article] | [copier/copiez]
            [l'url/l'adresse/le lien de l'article/le lien dans le presse-papiers/le lien vers l'article/ce lien] |
            [lien/le lien a été/url/adresse] copié[e/] [dans le presse-papiers/avec succès/] | [lire/écouter] [cet
            article/l'article/] à voix haute | [voter/votez/je vote] [maintenant/ici/pour # candidats/]
            [maintenant/ici] | [voir/afficher/consulter] les résultats [du sondage/du vote] | merci [d'avoir voté/pour
            votre vote/d'avoir participé/de votre participation/pour votre participation/pour votre réponse] | votre
            vote a [bien/] été [pris en compte/enregistré/comptabilisé] | vous avez déjà [voté/répondu/participé] |
            [participez/participer/répondez/répondre] [au/à notre/à ce] [sondage/questionnaire] | [ce/le]
            [sondage/vote/quiz] est [clos/terminé/fermé] |
            [commencer/lancer/démarrer/faire/faites/recommencer/refaire] le [quiz/test/quizz] | [question/étape] #
            [sur/de] # | votre score : #[%/ sur #] | [valider/envoyer/vérifier] [ma/mes/votre] réponse[s/] |
            [voir/afficher/découvrir] [la/les] [bonne réponse/bonnes réponses/réponses] | [partager/partagez]
            [mon/votre] [score/résultat] | [le/] [sondage/question/quiz] [du jour/de la semaine/de la rédaction] |
            [saisissez/entrez/indiquez/renseignez/inscrivez] votre [adresse mail/courriel/adresse courriel/adresse
            e-mail] | [votre courriel/adresse courriel/votre adresse courriel/adresse e-mail */adresse email/votre
            e-mail/votre email] [*/(obligatoire)] | [adresse e-mail/adresse email/adresse mail/adresse courriel]
            [invalide/non valide/requise/obligatoire/incorrecte] | [veuillez/merci de]
            [saisir/entrer/renseigner/indiquer] une adresse [e-mail/email/mail] valide | l'adresse
            [email/e-mail/courriel] [saisie/] n'est pas valide | [votre inscription/votre demande/votre message/votre
            abonnement] a bien été [prise en compte/pris en compte/enregistrée/enregistré/envoyé/envoyée] | vous êtes
            [maintenant/désormais/déjà/bien] [inscrit/abonné] [à notre newsletter/à la newsletter/] |
            [confirmer/confirmez/valider/validez] [mon/votre] [inscription/abonnement/adresse e-mail] |
            [désinscription/désabonnement] [possible/] [à tout moment/en un clic/à tout instant] | [se désinscrire/se
            désabonner/me désinscrire/me désabonner] [de la newsletter/de cette newsletter/de l'infolettre] |
            [j'accepte de/je souhaite/je veux/oui, je souhaite/oui, je veux] recevoir [la newsletter/les
            newsletters/les offres des partenaires/des offres commerciales] | [j'accepte/j'ai lu et j'accepte] [les
            conditions générales/la politique de confidentialité/les conditions d'utilisation/que mes données soient
            traitées] | [pas de/zéro/aucun/0%] [spam/spams/pub, que de l'info] | [s'inscrire/je m'inscris/s'abonner/je
            m'abonne/inscrivez-vous/abonnez-vous/abonne-toi] à [l'infolettre/notre infolettre] | [nos/toutes
            nos/les/découvrez nos/voir toutes nos/gérer mes] [infolettres/newsletters] |
            [l'actualité/l'info/l'essentiel/l'essentiel de l'actualité/le meilleur de l'actualité/toute l'actualité]
            dans votre boîte [mail/courriel/de réception] | [chaque matin/chaque soir/chaque semaine/chaque
            vendredi/chaque jour/une fois par semaine] dans votre boîte [mail/courriel/aux lettres] |
            [newsletter/infolettre/lettre] [quotidienne/hebdomadaire/hebdo/mensuelle/exclusive/du matin/du soir] | [la
            newsletter/l'infolettre] de [la rédaction/la semaine/la matinale] | [voir un exemple/voir la dernière
            newsletter/lire la dernière édition/lire la dernière newsletter] | [je fais/faites/faire/je souhaite
            faire] un don [mensuel/ponctuel/défiscalisé/maintenant/de # €/] | [soutenez/soutenir/je soutiens] [la
            rédaction/le média/notre travail/notre journal/l'info indépendante/le journalisme indépendant/la presse
            indépendante/une presse libre] | [devenez/je deviens] [membre/donateur/mécène/adhérent/ami du
            journal/contributeur/sociétaire] | don [mensuel/ponctuel] | [donner/je donne] [chaque mois/une
            fois/maintenant/# €/# € par mois] | [j'adhère/je contribue/je participe/je rejoins] [à l'association/au
            financement/la communauté/maintenant] | [soutenez/soutenez-nous/soutenir/suivez-nous] sur
            [tipeee/patreon/liberapay/helloasso/ulule] | [offrez-moi/offrez-nous/m'offrir] un café | l'information [de
            qualité/indépendante] a un [coût/prix] | [vous appréciez/vous aimez] [notre travail/nos articles/nos
            contenus/notre média/ce que nous faisons/ce contenu] | déductible [de vos impôts/à #% de vos impôts] |
            [télécharger dans/télécharger sur/disponible sur/obtenez-le sur] [l'app store/google play] |
            [ouvrir/continuer/lire] [dans/sur] [l'application/l'appli/l'app] |
            [rejoignez/rejoindre/suivez/suivre/abonnez-vous à] [notre/la] chaîne {network} |
            [rejoignez/rejoindre/intégrer] [notre/le] groupe {network} | [suivez-nous/nous
            suivre/suivre/ajoutez-nous/retrouvez-nous] sur google [news/actualités/discover] |
            [ajouter/ajoutez-nous/nous ajouter] à [mes/vos] sources préférées [sur/] google | [suivez-nous/nous
            suivre/retrouvez-nous/suis-nous] [aussi/] [sur les réseaux/sur nos réseaux] | [suivre/s'abonner à/suivez]
            [cet auteur/ce journaliste/ce sujet/ce thème/ce dossier/cette ville/l'auteur] | [vous suivez/ne plus
            suivre] [ce sujet/cet auteur/ce thème/cette commune] | [partager/partagez] [avec vos amis/avec vos
            proches/autour de vous/ce podcast/la page/cet épisode/ce direct/la vidéo/sur les réseaux/cette offre] | #
            [partages/partage] | [partagé/lu/vu/consulté/article lu/cet article a été lu] # fois | #
            [vues/lectures/visites/consultations] | nombre de [vues/lectures/visites] : # | [cliquez/cliquer] pour
            partager sur [facebook/x/linkedin/whatsapp/telegram/pinterest/twitter/reddit](ouvre dans une nouvelle
            fenêtre) | [cliquez/cliquer] pour [imprimer/envoyer un lien par e-mail à un ami](ouvre dans une nouvelle
            fenêtre) | [envoyer/transférer] [l'article/ce lien/cette page/cet article] par [e-mail/mail/courriel] |
            [ajouter aux/retirer des/supprimer des] [favoris/signets] | article [ajouté à/retiré de] [vos
            favoris/votre liste/vos articles sauvegardés] | [contacter/écrire à/alerter/prévenir/contactez/écrivez
            à/alertez] la rédaction | [contacter/écrire à] [l'auteur/l'autrice] [de cet article/] |
            [signaler/proposer/suggérer/demander] une [faute/correction/erreur dans cet article/coquille/modification]
            | [une/vous avez une] [info/information] à [nous signaler/nous transmettre/partager/nous communiquer] |
            [une/vous avez repéré une/vous avez vu une] [erreur dans cet article/faute dans cet article/coquille] |
            [témoin d'un événement/vous êtes témoin d'un événement/vous êtes témoin/vous avez été témoin] |
            [envoyez/envoyez-nous/partagez] vos [photos/vidéos/photos et vidéos/témoignages/infos/histoires] |
            [proposer/proposez/soumettre/suggérer] [un sujet/une info/un article/un événement/un évènement/une vidéo]
            | [cet article vous a-t-il été utile/cet article vous a-t-il plu/cette page vous a-t-elle été
            utile/avez-vous trouvé cet article utile/avez-vous trouvé une erreur] | [ajouter à mon/ajouter au/exporter
            vers mon] [agenda/calendrier] | saisissez [votre/un] [recherche/mot-clé/code postal] | se connecter
            [avec/via] [google/facebook/apple/itsme] | [merci/vous devez/veuillez] [d'activer/activer] javascript
            [dans votre navigateur/pour afficher cette page/]
            | offrir l'article | offrir cet article | ajouter à mes articles | ajouter à ma liste | ajouter à mes favoris
            | [envoyez/envoyer] [cet article/ce lien] à un ami | écrivez au courrier des lecteurs | vous connaissez une
            histoire que nous devrions raconter | ne manquez [plus/] aucune [info/actu/actualité/information] | restez
            [informé/informés/informé·e/connecté/connectés] | activez les [notifications/alertes] | profitez de
            [notre/l'] offre | merci de noter cet article | [avez-vous/vous avez] aimé cet article | [écoutez/retrouvez]
            [notre/nos] [podcast/podcasts] | faites défiler [pour continuer/]
        """,
        "es": """
            compartir | compartir [en {network}/en redes sociales/este artículo/esta noticia/por {network}/vía
            {network}/artículo/noticia/con amigos] | comparte [este artículo/esta noticia/en {network}/] | compártelo
            [en {network}/] | comparta [este artículo/esta noticia] | enviar por [email/e-mail/correo/correo
            electrónico/whatsapp] | enviar a un amigo | imprimir [artículo/noticia/este artículo/] | copiar
            [enlace/link/el enlace/url] | enlace copiado | tuitear | twittear | guardar [artículo/noticia/] |
            suscríbete [a nuestro newsletter/a la newsletter/a nuestra newsletter/al boletín/a nuestro
            boletín/ahora/aquí/gratis/ya/] | suscríbase [aquí/ahora/a nuestro boletín/] | suscribirse [a la
            newsletter/al boletín/] | suscribirme | suscripción | suscripciones | suscribite [a nuestro newsletter/] |
            regístrate [gratis/ahora/aquí/] | regístrese [gratis/] | registrarse [gratis/] | registrarme | apúntate [a
            nuestra newsletter/gratis/] | recibe [nuestro boletín/nuestra newsletter/las noticias/las alertas/nuestras
            noticias] | recibí [las noticias/nuestro newsletter] | quiero recibir [el newsletter/la newsletter] |
            iniciar sesión | inicia sesión | inicie sesión | iniciá sesión | ingresar | acceder | olvidé mi contraseña
            | [has/ha] olvidado [tu/su] contraseña | olvidaste tu contraseña | ¿olvidaste tu contraseña | ¿has
            olvidado tu contraseña | crear [cuenta/una cuenta] | mi cuenta | cerrar sesión | ya soy suscriptor | ¿ya
            eres suscriptor | ¿ya tienes cuenta | tu correo electrónico | introduce tu email | recordarme | síguenos
            [en {network}/en redes sociales/en nuestras redes sociales/en nuestras redes/en/] | siguenos en {network}
            | síganos [en {network}/en/] | seguinos [en {network}/en/] | seguir [en {network}] | únete [a nuestro
            canal de {network}/a nuestra comunidad/] | descarga [la app/nuestra app/la aplicación/nuestra aplicación]
            | descargá [la app/nuestra app] | activar notificaciones | habilite javascript | escuchar
            [artículo/noticia/este artículo] | escucha [este artículo/la noticia] | escuchá [esta nota/la nota] |
            contáctenos | contáctanos | contacta con nosotros | escríbenos | haz tu donación | donar [ahora/] |
            apóyanos | reportar un error | reporta un error | informar de un error | informate más | ver más | tamaño
            de [texto/letra] | [imprimir/imprime/guardar/compartir/valorar/puntuar/calificar] [la/esta] receta |
            [imprimir/imprime/guardar/valorar/calificar/compartir] receta | [guardar en/añadir a/agregar a] [mis
            recetas/mi recetario/mi lista de la compra/mi lista de compras] | [evita/evitar] que [tu/la] pantalla se
            [apague/bloquee/oscurezca] | [califica/valora/puntúa/vota/calificá/puntuá] esta receta | [haz/haga/hacé]
            clic en una estrella para [puntuar/calificar/votar] | ¿[has probado/probaste/hiciste/te gustó/te ha
            gustado] esta receta | [copiar/comprar] [los/] ingredientes | [ajustar/cambiar] [las/]
            [porciones/raciones] | [enviar/encargar] flores [al tanatorio/al funeral/a la familia/] |
            [enviar/dejar/expresar] [mensaje de pésame/mensaje de condolencia/mis condolencias/condolencias] |
            [firmar/firme/firma/ver/abrir] el libro de [condolencias/visitas/firmas] |
            [compartir/publicar/añadir/agregar/subir] [un/tu] [recuerdo/homenaje] |
            [publicar/contratar/compartir/poner] [una/la] [esquela/participación] | [publicar/ver/consultar] [avisos
            fúnebres/obituario/obituarios/esquelas/defunciones/participaciones] | dejar [un mensaje a la familia/una
            condolencia/un mensaje de condolencia] | plantar un árbol [en su memoria/en su honor] | [versión/vista]
            [para imprimir/imprimible] | [descargar/descarga/guardar/bajar] [en/artículo en/nota en/como] pdf |
            [traducir/traduce/traducí] [este artículo/esta nota/esta página/esta noticia/página] |
            [copiar/copia/copiá] [el vínculo/el link/vínculo/el enlace al portapapeles/link de la nota/enlace del
            artículo/dirección url] | [enlace/link/vínculo/url] copiado [al portapapeles/en el portapapeles/con
            éxito/correctamente] | ¡[enlace/link] copiado | [oír/leer/escuchar] [esta nota/la nota/la noticia/el
            artículo] [en voz alta/] | [escúchalo/escuchalo/escúchala/escuchala/escúchelo] [aquí/acá/ahora/en audio] |
            escucha [el artículo/la nota/esta nota/esta noticia/el contenido] | [guardar/guardá/guarda] [en mi
            lista/para después/para leer después/para más tarde/en favoritos/nota] | [agregar a/añadir a/sumar
            a/quitar de] [favoritos/mi lista/mis favoritos/mi lista de lectura] | [leer/guardar] [después/más
            tarde/para más tarde] | [achicar/agrandar/aumentar/reducir] [letra/texto/fuente/la letra] |
            [votar/vota/votá/vote] [ahora/aquí/ya] | ver [los/] resultados [de la encuesta/parciales de la encuesta] |
            [gracias por votar/gracias por tu voto/gracias por su voto/tu voto ha sido registrado/tu voto fue
            registrado/ya has votado/ya votaste] | ¡gracias por [votar/tu voto/participar/tu
            opinión/suscribirte/registrarte/tu calificación] | [participa/participá/participe] en [la/nuestra]
            encuesta | [encuesta/pregunta] [del día/de la semana/cerrada] |
            [comenzar/empezar/empieza/iniciar/repetir/hacé] el [test/quiz/cuestionario] | pregunta # de # | tu
            [puntuación/puntaje/resultado]: # [de #/] | [ver/comprobar/enviar/revelar] [respuesta/respuestas/la
            respuesta/mis respuestas] | [jugar de nuevo/volver a jugar/comparte tu resultado/compartir
            resultado/compartí tu resultado] | [introduce/escribe/ingresa/ingresá/deja/escribí] tu [email/correo
            electrónico/correo] | [introduzca/ingrese/escriba] su [email/correo electrónico/correo] | [dirección de/]
            [correo electrónico/email] [no válido/inválido/no válida/inválida/obligatorio/obligatoria] |
            [introduce/introduzca/ingresa/ingresá/ingrese] [una dirección de correo electrónico válida/un correo
            electrónico válido/un email válido/un correo válido] | tu [suscripción/registro/mensaje/solicitud] [se ha
            realizado correctamente/ha sido confirmada/ha sido enviado/se envió correctamente] | ¡[ya estás
            suscrito/ya estás suscripto/te has suscrito con éxito/gracias por suscribirte/listo, ya estás registrado]
            | [ya estás/te has] [suscrito/suscripto/registrado/suscrito correctamente] [a la newsletter/a nuestro
            boletín/] | [confirmar/confirma/confirmá] [mi/tu] [suscripción/registro/correo electrónico] |
            [darse/darme/date/darte] de baja [de la newsletter/del boletín/en cualquier momento/] | [cancelar/anular]
            [suscripción/mi suscripción] | [quiero/deseo/sí, quiero/acepto] recibir [comunicaciones
            comerciales/novedades/ofertas y promociones/el boletín/newsletters/noticias por email] | [acepto/he leído
            y acepto/leí y acepto/acepto los] [la política de privacidad/los términos y condiciones/las condiciones de
            uso/el aviso de privacidad/las bases y condiciones] | [sin/cero/no hacemos/nada de] spam | [todas
            nuestras/nuestras/nuestros/ver todas las/ver todos los/conoce nuestros/todos nuestros]
            [newsletters/boletines] | [lo mejor/lo más importante/las noticias más importantes/las noticias] [del
            día/de la semana] en tu [correo/email/bandeja de entrada] | [cada mañana/todas las mañanas/cada
            semana/cada día/todos los días/cada viernes] en tu [correo/email/bandeja de entrada/mail] |
            [newsletter/boletín] [diario/diaria/semanal/informativo/de noticias/exclusivo/matutino/exclusiva] |
            [suscribirse/suscríbete/suscríbase/suscribite/inscríbete/inscribite] al [newsletter/boletín diario/boletín
            de noticias/canal] | [donar/dona/doná/done] [una vez/mensualmente/cada mes/aquí/con tarjeta] |
            [hacé/haga/hacer] [una donación/tu aporte/un aporte/una contribución] [ahora/] | [apoya/apoyá/apoye/quiero
            apoyar] [el periodismo independiente/nuestro trabajo/este proyecto/a este medio/nuestro periodismo/al
            medio] | [hacete/quiero ser/hágase/hazte] [socio/socia/miembro/amigo/parte de la comunidad] |
            [suma/sumate/súmate/únete/unite] a [la comunidad/nuestra comunidad/la membresía/nuestro programa de
            socios] | [invítame/invítanos/invitame/invitanos] [a un café/un café/un cafecito] | [donación/aporte]
            [única/mensual/único/puntual] | [apóyanos/bancanos/apoyanos/colaborá] [en patreon/en cafecito/en ko-fi/con
            una donación] | [el periodismo/la información] [independiente/de calidad] [cuesta/tiene un precio/no es
            gratis/te necesita] | [descárgala en/descargar en/disponible en/descárgalo en/consíguelo en/descargala en]
            [google play/app store/la app store/el app store] | [abrir/leer/continuar/seguir] en la [app/aplicación] |
            [únete/unite/súmate/sumate/suscríbete/suscribite] [al/a nuestro] canal de {network} |
            [únete/unite/súmate/sumate] [al/a nuestro] grupo de {network} | [seguí/sigue/siga/únete a] nuestro canal
            [de {network}/en {network}] | [síguenos/seguinos/síganos/seguir/encuéntranos/encontranos] en google
            [news/noticias/discover] | [añádenos/agréganos/agreganos/añadir/agregar] como fuente [preferida/favorita]
            [en google/] | [elegir/elige/elegí/configurar] como [fuente preferida/medio preferido] [en google/de
            google] | [compartí/comparta/comparte] [esta nota/la nota/el artículo/este contenido/esta página/este
            video/este podcast] | compartir [esta nota/nota/la nota/la noticia/página/esta página/publicación/este
            contenido/este podcast/enlace/link/con tus amigos] | [enviar/envía/mandar] [por mail/esta nota por
            mail/este artículo por correo electrónico/a un amigo por correo electrónico/noticia por correo] |
            [haz/haga/hacé] clic para compartir en [facebook/x/twitter/linkedin/whatsapp/telegram/pinterest] (se abre
            en una ventana nueva) | [haz/haga] clic para [imprimir/enviar un enlace por correo electrónico a un amigo]
            (se abre en una ventana nueva) | # [compartidos/veces compartido/compartidas/compartir] |
            [leído/visto/compartido/leída/vista/esta nota fue leída] # veces | #
            [visitas/lecturas/visualizaciones/vistas/reproducciones/views] | [visitas/lecturas/vistas/número de
            visitas/visualizaciones/post views]: # | [seguir/dejar de seguir] [a este autor/este tema/al autor/esta
            sección/a este periodista] | [contactar con la redacción/contactar al autor/escribir al autor/escribir a
            la redacción/contacta con el autor] | [reportar/reportá/reporta/notificar] [un error/error/errata/una
            errata/error en la nota] | [¿has visto/¿encontraste/¿has encontrado/¿viste/¿detectaste] [un error/algún
            error/una errata] | [envianos/envíenos/mandanos/mándanos] tus [fotos/videos/fotos y
            videos/historias/denuncias] | [¿tenés/¿tienes/¿tiene] [algo para contarnos/una denuncia/una historia para
            contar/una primicia] | [enviar/envía/proponer/sugerir] [una noticia/una pista/un tema/un evento/una
            corrección] | [ponte/póngase/ponete] en contacto [con nosotros/con la redacción/] |
            [contactanos/escribinos/escríbanos/escribile a la redacción/contáctate con nosotros/comunicate con
            nosotros] [por {network}/aquí/acá/por mail] | [añadir/agregar] a [mi calendario/mi agenda/google
            calendar/outlook/calendario] | [ingresar/entrar/acceder/continuar/iniciar sesión/registrarme] con
            [google/facebook/apple] | [registrate/registrarse] [gratis/ahora/acá/aquí] | [olvidé mi clave/¿olvidó su
            contraseña/recuperar contraseña/restablecer contraseña/¿olvidaste tu clave/recordar contraseña] |
            [bienvenido/hola], [inicia sesión/ingresa a tu cuenta/ingresá a tu cuenta/ingrese a su cuenta] | [debes/es
            necesario/por favor,] [habilitar/activar/activa] javascript [en tu navegador/] | necesitas habilitar
            javascript para ejecutar esta aplicación | [haz/hacé/haga] clic [aquí/acá] para [ver más/leer
            más/unirte/más información] | [califica/calificá/valora/evalúa/puntuá] [esta nota/este artículo/este
            contenido/esta noticia] | [leé/lee/lea/mirá] [más/la nota completa/el video] [acá/aquí] |
            [enterate/entérate/entérese/conocé/conoce] [más/más acá/más aquí]
            | sigue aquí [el directo/la última hora]
            | [síguenos/síganos/seguinos] [ahora/también/] en {network} | ¿[tienes/tiene/tenés] información?
            [escríbenos/escríbanos/escribinos] | ¿conoces una historia que deberíamos contar |
            [mantente/manténgase/mantenete] informado | [dona/done/doná] [ahora/aquí] | [escucha/escuche/escuchá]
            nuestro [pódcast/podcast] | [mira/mire/mirá/vea] el [video/vídeo] | [desliza/deslice] para [ver
            más/continuar] | [haz/haga/hacé] clic aquí para ver el [video/vídeo]
            | [seguiremos/continuaremos] [informando/ampliando] | [habrá/próximamente/en breve habrá] [ampliación/más
            información] | [noticia/información] en [desarrollo/ampliación/actualización]
        """,
        "it": """
            condividi | condividi [su {network}/questo articolo/l'articolo/l'articolo su/articolo/con/via
            {network}/via/la notizia/la pagina/con gli amici] | condividere [su {network}/] | invia [per email/ad un
            amico/a un amico/via email/tramite email] | stampa [articolo/questo articolo/l'articolo/la pagina/] |
            copia [link/il link] | link copiato | tweetta | salva [articolo/l'articolo] | iscriviti [alla
            newsletter/alla nostra newsletter/ora/gratis/qui/] | iscrizione [alla newsletter/newsletter] | abbonati
            [ora/a/subito/] | abbonamenti | abbonamento | registrati [ora/gratis/subito/] | ricevi [la newsletter/la
            nostra newsletter/le notifiche/le notizie] | sottoscrivi [la newsletter/] | resta [aggiornato/informato/in
            contatto] | accedi [al tuo account/] | effettua il login | password dimenticata | hai dimenticato la
            password | crea [un/il tuo/] account | il mio account | sei già abbonato | già abbonato | sei già
            registrato | esci | disconnetti | ricordami | la tua email | inserisci la tua email | seguici [su
            {network}/sui social/su/] | segui [su {network}/] | seguiteci [su {network}/] | scarica [l'app/la nostra
            app/la app/l'applicazione] | attiva [javascript/le notifiche] | abilita javascript | ascolta
            [l'articolo/questo articolo] | contattaci | scrivici | sostienici | dona ora | fai una donazione | segnala
            un errore | per saperne di più | stampa [la/questa/] ricetta | [vota/valuta] [la/questa] ricetta |
            [salva/condividi] [la/questa/] ricetta | [salva/aggiungi] [nel/al] [mio/tuo/] ricettario |
            [aggiungi/salva] [ai/tra i/nei] [tuoi/] preferiti | rimuovi dai preferiti | modalità cucina (schermo
            sempre acceso) | [impedisci allo schermo di spegnersi/mantieni lo schermo acceso/tieni acceso lo schermo]
            | [aggiungi/invia] [gli ingredienti/tutti gli ingredienti/] alla lista della spesa | hai già salvato
            questa ricetta | invia la tua ricetta | quanto è stato utile questo post? | clicca su una stella per
            [valutarla/votare/valutare/dare un voto] | voto medio # / #. conteggio valutazione: # | voto medio # / #
            conteggio valutazione # | [nessuna valutazione finora! sii/nessun voto per ora! sii/nessun voto finora!
            sii] il primo a [valutare/votare] questo post | poiché hai trovato utile questo post... | siamo spiacenti
            che questo post non ti sia stato utile! | miglioriamo questo post! | [dicci come possiamo/dicci come
            potremmo] migliorare questo post? | [valutazione/voto] media: # su # [(# voti)/] | [voto/media
            voti/punteggio]: # (# [voti/voto/valutazioni]) | # [voti/valutazioni/recensioni], media: # [su #/] |
            [vota/valuta] [questo articolo/l'articolo/questo post/questa notizia/questo contenuto] | [questo
            articolo/questa pagina/questo contenuto/questa guida/questa risposta] ti è [stato/stata] utile? | hai
            trovato utile [questo articolo/questa pagina/questa guida/il contenuto di questa pagina] | quanto sono
            chiare le informazioni su questa pagina? | grazie per [il tuo voto/aver votato/la tua valutazione/il tuo
            feedback/la tua opinione] | hai già votato [questo articolo/questo post/questa ricetta/] | ti piace questo
            articolo? | [condividi/stampa/scarica] [il/questo] [necrologio/manifesto/annuncio funebre] |
            [pubblica/inserisci] un necrologio | [cerca/ricerca] [un/tra i/nei] [necrologio/necrologi/defunto/annuncio
            funebre] | [pubblica/inserisci/acquista] [una partecipazione/un ringraziamento/un anniversario/un ricordo]
            [al lutto/] | ricevi un avviso [quando viene pubblicato/per i nuovi/sui nuovi] [un necrologio/necrologi] |
            [dimensione/dimensioni] [del/] [testo/carattere/caratteri/font] | [caratteri/testo/carattere] [più
            grandi/più piccoli/piccolo/medio/grande/normale] | [modalità/tema]
            [scura/scuro/chiara/chiaro/notte/lettura/notturna] | [versione/formato/pagina] [stampabile/per la
            stampa/di stampa] | [copia/copiare] [l'indirizzo/l'url/il link dell'articolo/negli appunti/il testo] |
            [link/collegamento/url/indirizzo] copiato [negli appunti/!] | copiato negli appunti | [traduci/tradurre]
            [questo articolo/la pagina/questa pagina/l'articolo/questo testo/con google] [in inglese/] |
            [traduci/leggi/disponibile/versione] in [inglese/italiano/tedesco/francese/altre lingue] | mostra
            [testo/articolo] originale | nascondi traduzione | [aggiornamento/aggiorna] automatico
            [attivo/attivato/ogni # secondi/ogni # minuti/] | [aggiorna/ricarica] [la/questa] [pagina/diretta] [per
            gli aggiornamenti/per le ultime notizie/] | [notizia/articolo/pagina/diretta] in [aggiornamento/continuo
            aggiornamento/fase di aggiornamento] | [seguono/seguiranno] [aggiornamenti/ulteriori aggiornamenti] |
            [invia/ordina/acquista/manda] [dei/] fiori [alla famiglia/online/] |
            [aumenta/riduci/diminuisci/ingrandisci] [la dimensione del testo/la dimensione del carattere/il testo/il
            carattere] | [attiva/disattiva/passa a] [la/] modalità [scura/lettura/notte/ad alto contrasto] | scarica
            [l'articolo in pdf/in formato pdf/in pdf/il pdf/pdf/la versione pdf] | [vota il/partecipa al/rispondi
            al/vai al] [nostro/] sondaggio | [vota ora/vota adesso/vota anche tu/esprimi il tuo voto/esprimi la tua
            preferenza/invia il tuo voto/vota per votare] | [vedi/mostra/guarda] i risultati [del sondaggio/della
            votazione/parziali] | [sondaggio chiuso/votazioni chiuse/sondaggio terminato/il sondaggio è chiuso/il
            sondaggio della settimana/il sondaggio del giorno/hai votato] | # voti [totali/espressi] | totale voti[:/]
            # | [inizia/fai/avvia/comincia/vai al] [il/] quiz | [mettiti alla prova con/gioca con/prova] [il nostro
            quiz/i nostri giochi/i nostri quiz/il cruciverba di oggi] | [domanda successiva/mostra la soluzione/scopri
            il tuo risultato/domanda # di #/verifica le risposte/rifai il quiz/condividi il tuo risultato] |
            [iscriviti/abbonati/registrati] alle [nostre/] newsletter | [iscriviti alla mailing list/iscriviti al
            feed/iscriviti al feed rss/iscriviti via email/iscriviti tramite email/iscriviti al blog tramite
            email/iscriviti al blog via email/iscriviti con un click] | [unisciti a/insieme a] [#/altri #] [altri
            iscritti/iscritti] | [scopri/vedi/guarda/leggi] tutte le [nostre/] newsletter | [scegli/gestisci] le
            [tue/] newsletter | [la newsletter/le newsletter] [gratuita/quotidiana/settimanale/del mattino/della
            sera/della redazione/per te] | [leggi un esempio/vedi un esempio/anteprima newsletter/leggi l'ultimo
            numero/leggi l'ultima newsletter] | [conferma la tua/completa la tua] iscrizione | [conferma il tuo
            indirizzo/conferma indirizzo/indirizzo non valido/indirizzo] [email/e-mail] [non valido/non valida/] |
            [iscrizione avvenuta con successo/iscrizione completata/ti sei iscritto alla newsletter/ti sei iscritto
            con successo/sei già iscritto/iscrizione confermata/grazie per l'iscrizione/grazie per esserti registrato]
            | [annulla l'iscrizione/disiscriviti dalla newsletter/cancellati dalla newsletter/cancella
            iscrizione/annulla iscrizione/disiscriviti in qualsiasi momento/cancellati quando vuoi] | [niente
            spam/zero spam/no spam], [promesso/solo contenuti/solo notizie] | [ho letto e accetto/ho letto/ho preso
            visione e accetto/accetto/dichiaro di aver letto/acconsento a] [l'informativa privacy/l'informativa sulla
            privacy/la privacy policy/i termini e condizioni] | [campo obbligatorio/campi obbligatori/questo campo è
            obbligatorio/questo campo serve per la convalida e dovrebbe essere lasciato inalterato] | [nome e
            cognome/nome utente/la tua e-mail/il tuo nome/il tuo indirizzo email/la tua password/nome utente o
            email/seleziona la tua provincia] | [si è verificato un errore/qualcosa è andato storto/riprova più
            tardi/ops, qualcosa è andato storto/ops! qualcosa è andato storto/errore di caricamento/riprova tra
            qualche minuto] | [javascript è disabilitato/javascript non è attivo/javascript disabilitato/abilita i
            javascript/abilita javascript nel tuo browser/per utilizzare questo sito abilita javascript] | [aggiorna
            il tuo browser/browser non supportato/browser obsoleto/il tuo browser è obsoleto/aggiorna il browser] |
            [inserisci/scrivi] [il tuo/un] [indirizzo email/indirizzo e-mail/indirizzo email valido] | [i campi
            contrassegnati con/i campi con/i campi contrassegnati da] [l'asterisco/asterisco/*] sono obbligatori |
            [sostieni/supporta] [il nostro giornalismo/il giornalismo indipendente/l'informazione libera/il nostro
            lavoro/il giornale/la redazione/questo progetto/l'informazione indipendente] | [fai/fate] una donazione
            [libera/ora/adesso/con paypal/ricorrente/mensile] | [dona ora con paypal/dona con paypal/dona il tuo
            #x#/dona # €/dona adesso/sostienici con una donazione/offrici un caffè/offrimi un caffè/sostienici su
            patreon/il tuo #x# per noi] | [entra nella/unisciti alla/iscriviti alla/fai parte della] [nostra/]
            community | [disponibile su/scarica su/scarica da/scaricala da/disponibile per] [app store/google play/app
            store e google play/ios e android] | [apri/leggi/continua/ascolta] [nell'app/sull'app] | [iscriviti
            al/entra nel/segui il/unisciti al] [nostro/] canale [{network}/] | [siamo anche su/ci trovi su/ci trovi
            anche su/trovaci su/seguici anche su/siamo su] {network} | segui [questo argomento/questo
            autore/l'autore/l'argomento/la pagina/la nostra pagina/la nostra pagina facebook/autore] | [metti mi
            piace/lascia un like/clicca mi piace] [alla/sulla] [nostra/] pagina [facebook/] | [segnala/segnalaci] [una
            notizia/un problema/un evento/un refuso/un disservizio/un errore nell'articolo/contenuto/questo contenuto]
            | [hai trovato un errore?/hai notato un errore?/hai notato un refuso?/segnala una correzione/suggerisci
            una correzione/proponi una modifica/chiedi una rettifica/richiedi una rettifica] | [contatta/scrivi
            a/scrivi alla] [l'autore/la redazione/redazione/autore/direttore/all'autore] | [lettere al
            direttore/scrivi al direttore/la posta dei lettori/le vostre lettere/le vostre segnalazioni/le vostre
            foto/l'esperto risponde/chiedi all'esperto/fai una domanda all'esperto/contatti redazione/contatti
            pubblicità] | diventa [un/una/] [sostenitore/nostro sostenitore/nostra sostenitrice/amico del
            giornale/socio sostenitore] | [scarica/installa/prova/usa] [gratis l'app/subito la app/l'app gratuita/la
            nostra app gratis] | [ricevi/attiva/gestisci/disattiva] [le notifiche push/le notifiche in tempo
            reale/notifiche/notifiche push/le notifiche sul browser] | [segui/aggiungi] [questo sito/il sito/] [su
            google news/su google discover/alle fonti preferite di google/come fonte preferita su google] |
            [invia/manda/inviaci/mandaci] [una segnalazione/la tua segnalazione/le tue foto/una foto/una lettera/la
            tua foto] | condividi [sui social/sui social network/con i tuoi amici/questa pagina/questa notizia/questo
            post/questo contenuto/la storia/il post/il link/questo video/ora/adesso] | [condividi/invia/manda] [a un
            amico/via whatsapp/tramite whatsapp/per posta elettronica/con whatsapp] | [mi piace:/mi piace]
            caricamento... | [# like/# mi piace] | [opzioni di condivisione/tasto condividi/condividi articolo
            tramite/condividi o stampa/condividi e stampa/condividi salva/condividi o salva/salva e condividi/altre
            opzioni di condivisione/condividi anche su/condividi tramite] | [salva per dopo/leggi più tardi/leggi
            dopo/salva e leggi dopo/articolo salvato/articoli salvati/i miei articoli/aggiungi alla lista di
            lettura/articolo aggiunto ai preferiti] | [fai clic/clicca] [qui/] per [condividere su
            {network}/stampare/condividere] [(si apre in una nuova finestra)/] | fai clic per inviare un link a un
            amico via e-mail (si apre in una nuova finestra) | [codice embed/copia il codice/copia codice embed/copia
            codice/incorpora questo video/incorpora questo contenuto/incorpora il video/codice da incorporare/copia e
            incolla il codice] | [questo è un post/un post] [per gli abbonati/riservato agli iscritti] | [ti potrebbe
            piacere/ti è piaciuto?/articolo utile?/notizia utile?/info utili?/hai domande?/hai una domanda?] | [scrivi
            una/invia una/lascia la tua/fai una] domanda [all'esperto/al medico/alla redazione] | [torna alla
            newsletter/leggi la newsletter/archivio della newsletter/newsletter del giorno/le newsletter di/le nostre
            newsletter/la nostra newsletter] | [accedi con/continua con/registrati con/entra con/iscriviti con]
            {network} | [accedi/login] [o/oppure/e] [registrati/abbonati/iscriviti] | [il mio profilo/la mia
            area/gestisci account/modifica profilo/esci dall'account/cambia password/recupera password/reimposta
            password/recupera la tua password/resta collegato/mantieni l'accesso/ricorda i miei dati/bentornato,
            accedi/area personale] | [una password ti sarà inviata via email/benvenuto! accedi al tuo account/il tuo
            nome utente/recupero della password] | [non perderti neanche una notizia/non perderti neanche un
            articolo/non perdere nessuna notizia/non perdere neanche una notizia/resta sempre aggiornato/rimani
            aggiornato/rimani sempre aggiornato/rimani informato/rimani in contatto/resta connesso/restiamo in
            contatto] | [offrimi/offrici] [un caffè/una birra/un caffè su ko-fi] | [dona il #x#/destina il #x#/il #x#
            a] [a/noi] [noi/] | [login abbonati/accesso abbonati/accesso utenti/accedi con spid/login con
            facebook/accedi alla tua area/accedi all'area riservata] | [accedi con/continua con/entra con/registrati
            con] [google/apple]
            | hai notato un errore? segnalacelo | hai notato un errore
            | [diventa/diventate] [socio/soci/sostenitore/membro] | hai informazioni? scrivici | conosci una storia che
            dovremmo raccontare | [approfitta/approfittane] dell'offerta | [approfittane subito/approfittane ora] |
            [ascolta/ascoltate] il nostro podcast | clicca qui per [vedere/guardare] il video | scorri per
            [continuare/leggere/vedere] | [dona/donate] [ora/adesso] | [che cosa/cosa] ne [pensi/pensate]
            | [seguiranno/seguono/a breve] maggiori dettagli
        """,
        "pt": """
            compartilhar | compartilhar [no {network}/via {network}/pelo {network}/esta notícia/este artigo/por
            {network}/notícia/matéria/link] | compartilhe [no {network}/esta notícia/este artigo/essa
            notícia/isso/pelo {network}/] | partilhar [no {network}/este artigo/artigo/notícia/] | partilhe [este
            artigo/] | enviar por [email/e-mail/whatsapp] | imprimir [artigo/notícia/] | copiar [link/o link] | link
            copiado | tweetar | tuitar | salvar [artigo/notícia] | assine [já/agora/a newsletter/nossa newsletter/] |
            assinar [a newsletter/newsletter/] | subscrever [a newsletter/newsletter/] | subscreva [a newsletter/a
            nossa newsletter/já/] | inscreva-se [na newsletter/na nossa newsletter/gratuitamente/] | inscrever-se |
            cadastre-se [grátis/gratuitamente/agora/] | receba [nossa newsletter/a nossa newsletter/as notícias/nossas
            notícias/as notícias no seu email] | registe-se | registar | quero receber | fazer login | faça login |
            faça seu login | entrar | iniciar sessão | esqueci [minha senha/a senha/a palavra-passe/a minha senha] |
            esqueceu [a senha/sua senha/a sua senha/a palavra-passe] | criar [conta/uma conta] | minha conta | já é
            assinante | já sou assinante | já tem conta | sair | seu e-mail | seu email | digite seu e-mail |
            lembrar-me | siga-nos [no {network}/nas redes sociais/] | siga [o {network}/no {network}] | segue-nos [no
            {network}/nas redes sociais/] | nos siga [no {network}/nas redes sociais] | curta [nossa página/no
            facebook] | entre no nosso [canal/grupo] [do {network}/no {network}/] | [baixe/baixar/descarregue] [o
            app/nosso app/o aplicativo/nosso aplicativo/a app/a aplicação] | ative [o javascript/as notificações] |
            ativar notificações | ouvir [notícia/este artigo/artigo/a notícia] | ouça [este artigo/esta notícia/a
            notícia/este conteúdo] | fale conosco | contacte-nos | fale connosco | entre em contato | apoie-nos | doe
            [agora/] | reportar erro | comunicar erro | encontrou um erro | tamanho [da fonte/do texto] | imprimir
            [a/esta/] receita | [avalie/avaliar/classificar] [a/esta/] receita | [salvar/guardar] [a/esta/] receita |
            [remover dos favoritos/adicionado aos favoritos/minhas receitas favoritas/meu livro de receitas/minhas
            receitas salvas] | [modo cozinha/evitar que a tela se apague/manter a tela ligada/manter o ecrã
            ligado/impedir que o ecrã se apague] | adicionar [ingredientes/os ingredientes/tudo/] à lista de compras |
            [envie sua receita/envie a sua receita/compartilhar receita/partilhar receita/copiar ingredientes/comentar
            receita] | quão útil foi [este/esse] [post/artigo/conteúdo]? | [classificação média/média da
            classificação/avaliação média] # / #. número de votos: # | [classificação média/média da
            classificação/avaliação média] # / # número de votos # | [nenhum voto até agora!/nenhuma avaliação até
            agora!/sem votos até agora!] seja o primeiro a avaliar [este/esse] post | [lamentamos/lamento] que este
            post não tenha sido útil para você! | [vamos melhorar este post!/vamos melhorar este artigo!] | diga-nos,
            como podemos melhorar este [post/artigo]? | [avaliação/classificação/nota] média[:/] # [de #/(# votos)/em
            #] | # [votos/avaliações], média[:/] # [de #/] | [avalie/avaliar/classifique/vote em] [este artigo/esta
            matéria/esta notícia/este conteúdo/este post] | [este artigo/esta página/este conteúdo/esta
            informação/essa informação] foi útil [para você/para si/] | [achou/considerou] [este artigo/esta
            página/este conteúdo/esta informação] útil? | obrigado [pelo seu voto/pelo seu feedback/por votar/pela sua
            opinião/pela sua avaliação/por sua participação] | [você já votou/já votou neste artigo/o seu voto foi
            registado/seu voto foi registrado/voto registrado com sucesso] | [enviar/envie/encomendar] [flores/coroa
            de flores/uma coroa/coroas de flores] [à família/] | [tamanho/alterar tamanho/alterar o tamanho/ajustar
            tamanho] [da letra/do texto/da fonte] | [aumentar/diminuir/reduzir] o tamanho [da letra/do texto/da fonte]
            | [modo/tema] [escuro/claro/noturno/noite/leitura/de leitura] | [ativar/desativar/mudar para] [o/] modo
            [escuro/claro/noturno/de leitura] | [alto contraste/ativar alto contraste/acessibilidade: alto
            contraste/versão acessível/ferramentas de acessibilidade/menu de acessibilidade/opções de acessibilidade]
            | [versão para impressão/versão para imprimir/imprimir página/imprimir esta página/imprimir
            matéria/imprimir texto/imprimir conteúdo/imprimir este artigo/imprimir ou salvar em pdf] |
            [baixar/descarregar/salvar/guardar/exportar] [em pdf/como pdf/o pdf/pdf] | [copiar url/copiar
            endereço/copiar texto/copiar para a área de transferência/copiar link da notícia/copiar ligação/copiar
            hiperligação/copiar link do artigo] | [link/url/texto/endereço] copiado [com sucesso/para a área de
            transferência/!] | [copiado para a área de transferência/hiperligação copiada/ligação copiada] |
            [traduzir/traduza] [esta página/este artigo/página/para inglês/para português/com google] | [mostrar/ver]
            [texto/versão/] original | [atualização automática/atualizar página/atualizar a página/atualize a
            página/recarregar página/atualizar agora/atualizar em direto] | [em atualização/notícia em
            atualização/matéria em atualização/reportagem em atualização/texto em atualização/conteúdo em
            atualização/mais informações em instantes/mais informações em breve/aguarde mais informações] | [adicionar
            aos favoritos/salvar nos favoritos/guardar nos favoritos/adicionar às minhas receitas/salvar em meus
            favoritos/guardar receita nos favoritos] | [partilhar/compartilhar/imprimir/publicar] [o/este/] obituário
            | [aumentar/diminuir] [a letra/letra/fonte/a fonte/texto/o texto] | [vote na/participe da/responda
            à/participe na/vote na nossa/participe da nossa] [enquete/sondagem/enquete do dia] | [ver/veja/mostrar]
            [os/] [resultados/resultado da enquete/resultados parciais/resultado parcial] | [votar agora/vote
            agora/vote já/enviar voto/enviar o seu voto/enquete encerrada/votação encerrada/sondagem encerrada/você já
            votou nesta enquete/pergunta do dia/sondagem da semana/enquete da semana/vote aqui] | [total de
            votos/votos]: # | # votos [no total/registrados/totais] | [pergunta # de #/questão # de #/próxima
            pergunta/ver resposta/ver respostas/refazer o quiz/compartilhe seu resultado/partilhe o seu
            resultado/teste seus conhecimentos/teste os seus conhecimentos] | [começar/iniciar/fazer/faça/jogar] [o/]
            [quiz/questionário] | [cadastre-se na nossa newsletter/cadastre seu e-mail/cadastre seu email/cadastre o
            seu email/cadastre-se para receber/inscreva-se por email/assinar blog por e-mail/subscrever por
            email/assinar feed/assine o feed/assine nossa lista/assine nosso boletim/boletim informativo] |
            [subscreve/subscreve a/subscreva as/subscrever as] [nossa newsletter/nossas
            newsletters/newsletters/newsletter gratuitamente] | [coloque aqui o seu email/insira seu e-mail/insira o
            seu email/introduza o seu email/informe seu e-mail/seu melhor e-mail/o seu email/o seu e-mail/endereço de
            email/endereço de e-mail/digite o seu email/indique o seu email] | [junte-se a/junte-se aos/junte-se a
            outros] # [outros assinantes/outros seguidores/assinantes/subscritores/leitores] |
            [ver/veja/conheça/descubra/confira] todas as [nossas/] newsletters | [escolha/gerir/gerencie/selecione]
            [as suas/suas/as] newsletters | [as nossas newsletters/nossas newsletters/a nossa newsletter/newsletter
            semanal/newsletter diária/newsletters gratuitas/newsletter gratuita/ver exemplo/ler a última edição/ver
            última edição/edições anteriores da newsletter] | [confirmar/confirme] [inscrição/subscrição/a
            subscrição/sua inscrição/e-mail/o seu email] | [inscrição realizada com sucesso/cadastro realizado com
            sucesso/inscrição confirmada/subscrição confirmada/subscrição efetuada com sucesso/e-mail cadastrado com
            sucesso/obrigado por se inscrever/obrigado pela sua subscrição/obrigado por subscrever/obrigado por
            assinar/você se inscreveu com sucesso] | [não enviamos spam/sem spam, prometemos/não fazemos
            spam/prometemos não enviar spam/nada de spam/odiamos spam/sem spam] | [li e aceito/li e concordo
            com/aceito/concordo com/aceito os termos e] [a política de privacidade/os termos de uso/os termos e
            condições/termos de uso] | [campos obrigatórios/campo obrigatório/os campos com * são obrigatórios/este
            campo é obrigatório/campos marcados com * são obrigatórios/este campo é para fins de validação e não deve
            ser alterado] | [ocorreu um erro/algo deu errado/algo correu mal/tente novamente/tente novamente mais
            tarde/ops! algo deu errado/ops, algo deu errado/tente de novo/por favor, tente novamente/erro ao
            carregar/erro ao enviar/tente outra vez] | [javascript desativado/javascript está desativado/habilite o
            javascript/ative o javascript no seu navegador/ative o javascript no seu browser/é necessário ativar o
            javascript/este site requer javascript] | [atualize seu navegador/atualize o seu browser/atualize o seu
            navegador/navegador não suportado/navegador desatualizado/browser não suportado/seu navegador está
            desatualizado/o seu browser está desatualizado] | [assine/inscreva-se/cadastre-se] [em nossa
            newsletter/nas nossas newsletters/em nossas newsletters/nas newsletters] | [digite/insira/introduza]
            [seu/o seu] [endereço de e-mail/endereço de email/melhor e-mail] | [cancelar inscrição/cancelar
            subscrição/anular subscrição/cancelar a subscrição/remover subscrição/cancelar assinatura da
            newsletter/cancelar recebimento] | [nome completo/nome de utilizador/nome de usuário/a sua senha/o seu
            nome/seu nome/nome e sobrenome/nome e apelido/confirmar senha/confirmar palavra-passe/e-mail ou nome de
            usuário/selecione seu estado/a sua palavra-passe] | [apoie/apoia] [o nosso jornalismo/nosso jornalismo/o
            jornalismo independente/este projeto/o nosso trabalho/nosso trabalho/o jornalismo local/a imprensa livre/a
            nossa causa] | [faça uma doação/fazer uma doação/fazer um donativo/faça um donativo/quero apoiar/quero
            doar/doe qualquer valor/doe via pix/contribua via pix/apoie via pix/apoie no catarse/apoie no
            apoia.se/contribua agora/contribua com o nosso trabalho/apoie com qualquer valor/quero
            contribuir/pague-nos um café/pague um café/ajude-nos a crescer] | [faça parte da/junte-se à/entre para
            a/entre na/participe da] [nossa comunidade/comunidade de leitores] | [disponível na/disponível no/baixar
            na/baixe na/descarregar na] [app store/google play] | [abrir/ler/leia/continuar/ver] [no app/na app/no
            aplicativo/na aplicação] | [receba/receber/permitir/gerir/gerenciar/desativar] [notificações/as
            notificações/notificações push/notificações no navegador] | [siga-nos/acompanhe/acompanhe-nos/nos
            siga/segue-nos/encontre-nos] [no google news/no google notícias/nas redes/no google discover] | [seguir no
            google/adicionar como fonte preferida no google/adicione como fonte preferida/seguir no google
            news/adicione o site às suas fontes preferidas/adicionar nas fontes preferidas do google/ver mais no
            google/siga no google news] | seguir [este tema/este tópico/autor/este
            autor/tópico/tema/assunto/página/canal/o autor/esta série] | [sugira uma pauta/sugestão de pauta/sugerir
            correção/fale com a redação/fale com a gente/falar com a redação/fale com o autor/fale com o
            jornalista/contactar a redação/contacte a redação/contactar o autor/mande sua notícia/envie sua
            notícia/seja um repórter/você repórter/leitor repórter/contacte o autor/contactar redação] | [cartas à
            redação/cartas ao diretor/correio dos leitores/cartas dos leitores/painel do leitor/fórum dos
            leitores/espaço do leitor/pergunte ao especialista/envie sua pergunta/faça sua pergunta/carta ao
            diretor/carta do leitor/envie a sua pergunta/correio do leitor] | [torne-se/seja] [um/uma/]
            [apoiador/apoiadora/nosso apoiador/membro] | [baixe/descarregue/instale/descarrega] [o app/a nossa
            app/nosso app/a aplicação/grátis o app/o nosso aplicativo] | [entre no/siga o/acompanhe o/participe do]
            [nosso canal/nosso grupo/canal] [no {network}/do {network}] | [siga/acompanhe/curta] [nossas redes
            sociais/as nossas redes sociais/nossa página/a nossa página/nosso instagram/nosso perfil] | [envie/mande]
            [sua/a sua] [sugestão/notícia/foto/denúncia/mensagem] | [reportar um erro/comunicar um erro/informar
            erro/notificar erro/viu algum erro?/encontrou algum erro?/achou algum erro?/sugerir uma correção/encontrou
            algum erro? entre em contato/corrigir artigo/detetou um erro?/viu um erro no texto?/encontrou um erro?
            avise-nos] | [partilhar/partilhe/partilha] [nas redes sociais/esta notícia/com amigos/com os seus
            amigos/por email/via/esta página/este conteúdo] | [partilhar/partilhe] [por/via/em/através do] {network} |
            [clique para compartilhar no {network}/clique para partilhar no {network}/clique para enviar um link por
            e-mail para um amigo/clique para imprimir/clique para partilhar em {network}] ([abre/opens] em nova
            janela) | [curtir isso:/curtir isto:/gosto:/gostar disto:] [curtir/gosto] carregando... | [# curtidas/#
            gostos/# likes/compartilhado # vezes/partilhado # vezes] | [opções de compartilhamento/opções de
            partilha/botões de partilha/botões de compartilhamento/compartilhar artigo/partilhar artigo
            via/compartilhar matéria via/enviar a um amigo/enviar para um amigo/enviar por mensagem/enviar notícia por
            e-mail/outras formas de partilhar/compartilhar e salvar/guardar e partilhar/enviar por correio eletrónico]
            | [ler mais tarde/ler depois/guardar para ler mais tarde/salvar para ler depois/salvar para depois/guardar
            para depois/guardar artigo/artigo guardado/artigos guardados/matérias salvas/minha lista de leitura/a
            minha lista/adicionar à lista de leitura/ouvir mais tarde/os meus artigos/guardar notícia] | [incorporar
            vídeo/código de incorporação/copiar código/incorporar este conteúdo/código embed/copiar código
            embed/incorporar no seu site] | compartilhe [nas redes sociais/com os amigos/com seus amigos/essa
            matéria/este conteúdo/esta matéria/este post/essa história/esta página/agora/esta reportagem] |
            compartilhar [nas redes sociais/com amigos/este conteúdo/esta matéria/este post/esta página/via {network}]
            | [clique/carregue] [aqui/] para [partilhar no {network}/compartilhar no {network}/imprimir] |
            [login/acesso] [assinante/para assinantes/de assinantes/com {network}] | [meu perfil/o meu perfil/a minha
            conta/a minha área/meus dados/área de cliente/terminar sessão/encerrar sessão/alterar senha/recuperar
            senha/recuperar palavra-passe/redefinir senha/manter conectado/manter sessão iniciada/lembrar
            senha/lembrar meus dados/sair da conta/editar perfil] | [bem-vindo! entre na sua conta/forgot your
            password? get help/uma senha será enviada por e-mail para você/recuperar sua senha/recupere sua senha/seu
            nome de usuário/sua senha/uma palavra-passe será enviada para o seu e-mail] | [não perca nenhuma
            notícia/não perca nada/fique por dentro/fique bem informado/fique atualizado/mantenha-se
            informado/mantenha-se atualizado/fique a par de tudo/fique sempre informado/não perca nenhuma
            atualização/receba as novidades/receba novidades/quero receber novidades/receba as últimas notícias] |
            [entrar/entre/inicie sessão] [ou/e] [cadastre-se/registe-se/registar] | [entrar com/entre com/continuar
            com/iniciar sessão com/fazer login com] [{network}/google/apple]
            | [registe-se/registre-se/cadastre-se] [gratuitamente/grátis/gratis] | [torne-se/seja]
            [sócio/membro/apoiador] | tem informações? [escreva-nos/fale connosco/fale conosco] | conhece uma história
            que devíamos contar | participe [no/do] nosso [inquérito/canal/grupo] | [ouça/escute] o nosso podcast |
            [ouça/escute] nosso podcast | [deslize/role] para [ver mais/continuar] | [doe/faça uma doação] agora
            | voltaremos ao [assunto/tema] | [notícia/matéria/reportagem/texto] em [atualização/actualização]
        """,
        "nl": """
            delen | deel [dit artikel/dit bericht/dit/deze pagina/via {network}/op {network}/artikel] | delen [op
            {network}/via {network}/via] | dit artikel delen | e-mail dit artikel | print dit artikel | artikel
            [printen/delen/opslaan/bewaren] | printen | afdrukken | kopieer [link/de link] | link gekopieerd | link
            kopiëren | doorsturen | mail dit artikel | bewaar [artikel/dit artikel] | lees later | abonneren |
            abonneer [nu/je/u/je op onze nieuwsbrief/je nu] | neem een abonnement | word
            [abonnee/lid/donateur/vriend/nu lid] | meld je aan [voor de nieuwsbrief/voor onze nieuwsbrief/] | meld u
            aan [voor de nieuwsbrief/voor onze nieuwsbrief/] | aanmelden [voor de nieuwsbrief/nieuwsbrief/voor
            nieuwsbrief] | aanmelden | inschrijven [voor de nieuwsbrief/nieuwsbrief/] | schrijf je in [voor de
            nieuwsbrief/voor onze nieuwsbrief/] | schrijf u in [voor onze nieuwsbrief/] | ontvang [onze nieuwsbrief/de
            nieuwsbrief/de dagelijkse nieuwsbrief] | nieuwsbrief ontvangen | blijf op de hoogte | inloggen | log in |
            registreren | registreer | wachtwoord vergeten | account aanmaken | maak een account aan | mijn account |
            al abonnee | al een account | uitloggen | onthoud mij | je e-mailadres | uw e-mailadres | vul je
            e-mailadres in | volg ons [op {network}/ook op/op social media/] | volg [op {network}] | download [de
            app/onze app] | schakel javascript in | javascript is uitgeschakeld | luister naar [dit artikel/het
            artikel] | beluister dit artikel | neem contact op | contacteer ons | steun ons | doneer [nu/] | fout
            gezien | fout melden | meld een fout | lettergrootte | recept [printen/afdrukken/bewaren/opslaan/delen] |
            [print/bewaar/deel/beoordeel/pin] [dit/het] recept | [print/bewaar/pin] recept | bewaar [dit/het] recept
            op pinterest | klik op [een ster/de sterren] om [te/het recept te] beoordelen | geef [dit/het] recept een
            [beoordeling/waardering/cijfer] | [zet/plaats] op [mijn/je/de] boodschappenlijst[je/] | [toevoegen/voeg
            toe] aan [mijn/je/] [boodschappenlijst/boodschappenlijstje/kookboek/favorieten] | [ingrediënten/alles]
            [kopiëren/toevoegen aan lijstje/in mijn mandje] | bestel [de/alle] ingrediënten [online/direct/] |
            [steek/brand] [een/hier een/digitaal een] [kaars/kaarsje] [aan/] | kaars[je/] [aansteken/branden] | #
            [kaarsjes/kaarsen] [gebrand/aangestoken/branden/] | [plaats/schrijf/laat/geef] [een/uw/je] condoleance
            [achter/] | [teken/open/bekijk/naar] het [condoleanceregister/rouwregister/condoleanceboek/online
            rouwregister] | condoleanceregister [openen/tekenen/bekijken] | [online/hier/digitaal] condoleren | betuig
            [hier/] [uw/je] medeleven [aan de familie/] | [deel/plaats/schrijf] [een/uw/je]
            [herinnering/herinneringen] | [bekijk/lees/toon] alle [condoleances/condoleanties/herinneringen] |
            condoleer [de familie/de nabestaanden] [online/] | deel [dit/deze]
            [overlijdensbericht/rouwbericht/rouwadvertentie/familiebericht] | [plaats/plaats zelf/zelf] een
            [familiebericht/overlijdensbericht/rouwadvertentie] [plaatsen/] |
            [printversie/afdrukversie/printvriendelijke versie/printbare versie/versie om af te drukken] |
            [print/druk] [deze pagina/pagina/dit bericht/bericht] [af/] | [pagina/bericht/deze pagina/dit artikel]
            [printen/afdrukken] | [download/bekijk/open] [als/de/dit artikel als] pdf | [kopieer/kopieer de/deel
            de/deel] [artikellink/url/link naar dit artikel] | [link/url/tekst] [gekopieerd/is gekopieerd] naar
            [het/je/] klembord | link naar dit [artikel/bericht/liveblog/moment] | [artikel/bericht/link]
            [doormailen/mailen/e-mailen/doorsturen] [naar een vriend/] | [mail/stuur] dit [artikel/bericht] [naar/aan]
            een [vriend/vriend(in)/kennis] | stem [mee in/hieronder in/hier in] onze [poll/peiling] | [stem/reageer]
            [hieronder/hier/mee] op [de/onze] stelling | [vul/doe] [hier/] [de enquête/de vragenlijst/onze
            enquête/onze vragenlijst] in | [stem/stem mee/doe mee] [nu/hier/hieronder/met onze poll/aan onze poll/met
            de peiling] | [breng/geef] [hier/] [je/uw] stem [uit/] | [bekijk/toon] [de/]
            [resultaten/uitslag/tussenstand] [van de poll/] | # [stemmen uitgebracht/mensen hebben gestemd/keer
            gestemd/stemmers] | aantal stemmen[:/] # | [bedankt voor/je hebt al/u hebt al/u heeft al] [je stem/uw
            stem/gestemd/het stemmen] | [doe/maak/speel] [hier de/onze/deze/de] [quiz/nieuwsquiz] | [start/begin]
            [de/met de] [quiz/test] [nu/] | vraag # [van de/van/uit] # | je [score/scoorde/score is/had] # [van
            de/uit/op] # [goed/] | [doe mee/speel mee] en [win/maak kans] | [meer/alle/onze/gratis]
            [nieuwsbrieven/nieuwsbrief] | [bekijk/beheer/ontdek/kies] [al onze/onze/je/uw] nieuwsbrieven |
            [nieuwsbrief/nieuwsbrieven] [aanmelden/inschrijven/ontvangen/beheren/archief] | [ja, ik wil/ik wil] de
            [gratis/wekelijkse/dagelijkse/] nieuwsbrief ontvangen | [ja, schrijf me in/ja, meld mij aan/ja, ik schrijf
            me in/schrijf mij in/meld mij aan/meld me aan] | [schrijf/meld] [je/u] [nu/gratis/hier] [in/aan] |
            [gratis/nu/direct/hier] [inschrijven/aanmelden/abonneren/registreren] | [schrijf je in/meld je aan] voor
            [onze/de] [dagelijkse/wekelijkse/gratis/maandelijkse] nieuwsbrief | [het belangrijkste nieuws/het laatste
            nieuws/het beste van de week/elke ochtend het nieuws/dagelijks het nieuws] in je [mailbox/inbox] |
            [voer/vul/geef] [hier/] [je/uw] [e-mailadres/naam] in | [vul/voer/geef] een geldig e-mailadres in |
            [dit/het] is geen geldig e-mailadres | [dit veld is verplicht/dit is een verplicht veld/verplicht veld/vul
            alle verplichte velden in] | [bedankt voor/dank voor] [je/uw] [aanmelding/inschrijving/registratie] |
            [inschrijving/aanmelding] [gelukt/geslaagd/mislukt/voltooid] | [check/controleer] [ook/] [je/uw]
            [spamfolder/spammap/spambox] | bevestig [je/uw] [inschrijving/aanmelding/e-mailadres] |
            [uitschrijven/afmelden/opzeggen] kan [altijd/op elk moment/op ieder moment/elk moment] |
            [uitschrijven/afmelden/schrijf je uit/meld je af] [voor de nieuwsbrief/voor deze nieuwsbrief/van de
            nieuwsbrief] | [wij/we] [spammen niet/sturen geen spam/sturen nooit spam/respecteren je
            privacy/respecteren uw privacy] | [ik ga akkoord met/ik heb kennisgenomen van/ik accepteer] [de algemene
            voorwaarden/het privacybeleid/de privacyverklaring/de voorwaarden] | ja, ik ga akkoord met [de algemene
            voorwaarden/het privacybeleid/de privacyverklaring/de actievoorwaarden] | [ik ben geen robot/bewijs dat je
            geen robot bent/bevestig dat je geen robot bent/niet invullen als je een mens bent/laat dit veld leeg] |
            [word/word nu/word ook] [lid/vriend/steunlid] van [onze club/onze community] | word [nu/ook/]
            [vriend/donateur/supporter/steunlid/vaste donateur] | [steun/ondersteun] [ons werk/onze
            journalistiek/onafhankelijke journalistiek/onze redactie/deze site/onze missie/onze
            onderzoeksjournalistiek] | [doneer/steun] [een kop koffie/ons met een donatie/ons eenmalig/ons
            maandelijks/€ #/een klein bedrag] | [eenmalig/maandelijks/eenmalige/maandelijkse]
            [doneren/donatie/bijdrage/steunen] | [ja, ik/ik wil/ik] [steun/doneer/steunen/doneren/steun jullie/word
            lid] | [trakteer/geef] ons [op/] een [kop koffie/kopje koffie/bijdrage/fooi] |
            [download/installeer/gebruik] [de/onze/nu de/nu onze] [gratis/vernieuwde] app | open [dit
            artikel/artikel/] in de app | [download/lees/bekijk/open] [in/via] [de/onze] app |
            [verkrijgbaar/beschikbaar/download/downloaden] [in de app store/op google play/via de app store/via google
            play] | [ontdek het op/ontdek het in/nu beschikbaar op/te downloaden in] [google play/de app store/app
            store] | [zet/schakel] [meldingen/pushmeldingen/notificaties/pushberichten] [aan/in] |
            [meldingen/pushmeldingen/notificaties/pushberichten]
            [aanzetten/inschakelen/beheren/toestaan/ontvangen/uitzetten] | [ontvang/krijg] [meldingen/pushberichten]
            [bij groot nieuws/bij belangrijk nieuws/over dit onderwerp/bij nieuwe artikelen] | [volg/abonneer je
            op/word lid van/sluit je aan bij/meld je aan voor] ons
            [whatsapp-kanaal/whatsappkanaal/kanaal/telegram-kanaal] | [volg/lees] ons [ook/nu ook/voortaan ook] [via
            whatsapp/op whatsapp/via google nieuws/op telegram] | [app/whatsapp/bel/tip/mail] [ons/de redactie] [op
            #/via #] | volg [dit onderwerp/deze auteur/dit dossier/deze club/deze serie/deze rubriek/deze persoon/je
            favoriete onderwerpen/jouw gemeente/je gemeente/onderwerp/auteur] | [onderwerp/auteur/artikel/regio]
            [volgen/niet meer volgen/ontvolgen] | [je/u] volgt [dit onderwerp/deze auteur/nu dit onderwerp] | [volg
            ons via/abonneer je via/abonneren via/volg via] [rss/e-mail/whatsapp/onze nieuwsbrief] | abonneer [je
            op/op] [deze podcast/onze podcast/ons youtube-kanaal/ons youtubekanaal/ons kanaal/onze rss-feed/dit
            kanaal/de podcast] | [vergeet niet/vergeet je niet] [te abonneren/te liken/ons te volgen/om te
            abonneren/om ons te volgen] | [heb je/heeft u/hebt u] een [tip/nieuwstip/tip voor de
            redactie/verhaal/verhaal voor ons/leuke foto] | [tip/mail/bel/contacteer/bereik/contact met] [onze/de]
            redactie | [tips of opmerkingen/vragen of opmerkingen/vraag of opmerking/nieuwstip]? [mail ons/stuur ons
            een bericht/laat het ons weten/neem contact op] | [zelf nieuws/heb je nieuws/heeft u nieuws/hebt u
            nieuws/groot of klein nieuws/nieuws uit je buurt][? laat het ons weten/? tip ons/? tip de redactie/? mail
            ons] | upload [hier/] [je/uw] [foto/foto's/video/foto of video] | meld [een/]
            [fout/foutje/taalfout/onjuistheid] [in dit artikel/aan de redactie] | [correctie/verbetering/feedback]
            [doorgeven/insturen/melden/op dit artikel] | [geef/stuur/deel] [ons/je/uw] feedback [op dit artikel/] |
            [contacteer/mail/e-mail/contact met] de [auteur/journalist/verslaggever] | stel [je/uw/hier je/hier uw]
            vraag [aan de redactie/] | [was/is] [dit artikel/deze informatie/deze pagina] [nuttig/nuttig voor
            je/nuttig voor jou/duidelijk] | [heb je gevonden wat je zocht/heeft u gevonden wat u zocht/heeft deze
            informatie u geholpen/heeft deze informatie je geholpen/wat vond je van dit artikel/wat vind je van dit
            artikel/hoe waardeer je dit artikel/wat vindt u van dit artikel] | [beoordeel/waardeer] [dit/het]
            [artikel/bericht/product/boek] | [deel/delen] via [e-mail/sms/messenger/mail/sociale media/social
            media/gmail] | klik om [een link naar een vriend te e-mailen/dit naar een vriend te e-mailen/te delen op
            {network}/af te drukken] (wordt in een nieuw venster geopend) | [deel/delen] [dit verhaal/deze column/deze
            video/deze foto/dit recept/dit nieuws/met vrienden/deze podcast/je score/dit liveblog] | [deel je/deel]
            [dit verhaal/dit bericht/dit artikel], [kies je platform/kies uw platform] | [sluit/open]
            [deelmenu/deelopties/delen/deelvenster] | [vind je dit leuk/leuk? deel dit bericht/sharing is caring/dit
            vind ik leuk/dit delen/deel dit/vind-ik-leuk laden/vind-ik-leuk aan het laden] | artikel
            [bewaren/onthouden/opgeslagen/verwijderen] [in leeslijst/in je leeslijst/uit leeslijst] | [toevoegen
            aan/opslaan in/bewaar in/voeg toe aan] [mijn/je/] leeslijst | [bewaar/lees] [voor later/dit later/dit
            artikel later] | [mijn leeslijst/mijn artikelen/mijn nieuws/mijn profiel/mijn gegevens/mijn
            abonnement/mijn bewaarde artikelen/mijn regio] | [mail gelukt/je e-mail is verstuurd/bericht verzonden/je
            bericht is verzonden/uw bericht is verzonden/bedankt voor je feedback/bedankt voor uw feedback/bedankt
            voor je bericht] | [voorkeursbron/voeg ons toe als voorkeursbron/stel in als voorkeursbron/toevoegen als
            voorkeursbron/kies ons als voorkeursbron] [op/in/bij] google | vraag [hier/direct/vrijblijvend/nu] een
            [offerte/demo/brochure] aan | boek [hier/direct/nu] je [reis/vakantie/hotel/vlucht] | [anoniem
            tippen/veilig tippen/stuur een anonieme tip/tip ons anoniem/lekken naar de redactie] |
            [inloggen/aanmelden/registreren/doorgaan] met [google/apple/facebook/itsme/e-mail/je e-mailadres] |
            [welkom terug/je bent ingelogd/je bent uitgelogd/je bent ingelogd als abonnee/u bent ingelogd/sessie
            verlopen] | maak [je profiel compleet/een profiel aan/een gratis profiel aan/nu een account aan/nu een
            gratis account aan] | inloggen / [registreren/abonneren/aanmelden]
            | registreer [je/u] [gratis/nu/nu gratis] | [geef/laat] [je/uw] mening [horen/weten/] | ken je een verhaal
            dat we moeten vertellen | [probeer/test] ons digitale abonnement | profiteer van [de/onze/deze] aanbieding |
            [luister/luister ook] naar onze [podcast/podcasts] | scroll [verder/door] [om verder te lezen/] | klik hier
            om de video te [bekijken/zien]
            | laat het weten | meer volgt
        """,
        "pl": """
            udostępnij | udostępnij [na {network}/artykuł/ten artykuł/przez {network}/link] | podziel się | podziel
            się [na {network}/artykułem/tym artykułem/ze znajomymi] | poleć [znajomym/artykuł/ten artykuł/] | wyślij
            [znajomemu/e-mailem/emailem/mailem/link] | drukuj [artykuł/] | wydrukuj | kopiuj link | skopiuj link |
            link skopiowany | tweetnij | lubię to | zapisz [na później/artykuł] | subskrybuj [nas/newsletter/nasz
            newsletter/kanał/] | prenumeruj | zaprenumeruj | prenumerata | zapisz się [do newslettera/na newsletter/do
            naszego newslettera/] | zapisz się na nasz newsletter | wykup [dostęp/subskrypcję/prenumeratę] | kup
            [dostęp/subskrypcję/prenumeratę] | otrzymuj [newsletter/powiadomienia] | dołącz do nas [na {network}/] |
            bądź na bieżąco | zaloguj [się/] | zaloguj się lub zarejestruj | zarejestruj [się/] | logowanie |
            rejestracja | nie pamiętasz hasła | zapomniałeś hasła | przypomnij hasło | załóż konto | moje konto |
            wyloguj [się/] | masz już konto | twój adres e-mail | podaj [swój/] adres e-mail | zapamiętaj mnie |
            udostępnij na [facebooku/twitterze/instagramie/linkedinie] | [obserwuj/śledź/polub/znajdź] nas na
            [facebooku/twitterze/instagramie/linkedinie/youtubie] | obserwuj [nas/nas na {network}/nas w google
            news/na {network}] | śledź nas [na {network}/] | polub nas [na {network}/] | znajdź nas na {network} |
            pobierz [aplikację/naszą aplikację] | włącz [javascript/powiadomienia] | odsłuchaj [artykuł/ten artykuł] |
            posłuchaj [artykułu/] | skontaktuj się z nami | napisz do nas | wesprzyj nas | wesprzyj | zgłoś błąd |
            rozmiar [tekstu/czcionki] | [drukuj/wydrukuj/zapisz/oceń/udostępnij/polub] [przepis/ten przepis] |
            [zapisz/dodaj] [przepis/] do [ulubionych/zapisanych/mojej książki kucharskiej/mojej listy] | [dodaj
            składniki do/dodaj do/utwórz/drukuj/wyślij] [listy zakupów/listę zakupów] | [kopiuj/skopiuj/zaznacz
            wszystkie] składniki | kliknij [gwiazdkę/gwiazdki/na gwiazdkę/na gwiazdki], [aby ocenić/żeby ocenić/by
            ocenić] [przepis/] | oceń [nasz artykuł/ten artykuł/artykuł/tekst/ten tekst/ten wpis/ten film/ten produkt]
            | [jak oceniasz/jak oceniasz ten/oceń przydatność] [artykuł/przepis/artykułu/tekst] | [zmień liczbę
            porcji/przelicz składniki/przelicz porcje/dostosuj liczbę porcji/ilość porcji] | zapal [znicz/wirtualny
            znicz/wirtualną świeczkę/wirtualną świecę/pamiątkowy znicz/światełko] [pamięci/] | [zapalono/zapalonych]
            [zniczy/zniczy: #/# zniczy/# znicze] | [złóż/dodaj/zostaw/napisz/wpisz] [kondolencje/swoje
            kondolencje/wpis kondolencyjny] | [księga kondolencyjna/wpisz się do księgi kondolencyjnej/otwórz księgę
            kondolencyjną/wyświetl księgę kondolencyjną/kondolencje online] | [podziel się/dodaj]
            [wspomnieniem/wspomnienie/swoim wspomnieniem/swoje wspomnienie/wspomnieniami] |
            [dodaj/zamieść/zamów/opublikuj] [nekrolog/klepsydrę/kondolencje/ogłoszenie] | [drukuj/wydrukuj] [tę
            stronę/stronę/tekst/ten artykuł/wpis/informację] | [wersja/podgląd] [do druku/do wydruku/wydruku] |
            [pobierz/zapisz] [jako pdf/w pdf/pdf/plik pdf/artykuł w pdf/stronę jako pdf] | [kopiuj/skopiuj]
            [adres/adres url/link do artykułu/odnośnik/url/link do schowka] | [link/adres/odnośnik/adres url]
            [skopiowany do schowka/skopiowano do schowka/został skopiowany/został skopiowany do schowka] | [skopiowano
            do schowka/skopiowano link/link skopiowany!] | [wyślij/prześlij/poleć] [artykuł/ten artykuł]
            [znajomemu/mailem/e-mailem/na maila] | [oddaj/zagłosuj/głosuj] [głos/swój głos/w sondzie/w naszej
            sondzie/w ankiecie/teraz/w plebiscycie] | [weź udział/zagłosuj/wypełnij] [w sondzie/w ankiecie/naszą
            ankietę/ankietę/w naszym sondażu/w quizie] | [zobacz/pokaż/sprawdź] [wyniki/wyniki ankiety/wyniki
            sondy/wyniki głosowania] | [oddanych głosów/liczba oddanych głosów/głosowało/oddano/zagłosowało][: #/ #
            osób/ # głosów] | [dziękujemy za/dzięki za] [oddanie głosu/udział w sondzie/udział w
            ankiecie/głos/wypełnienie ankiety/twój głos] | [już głosowałeś/oddałeś już głos/głosowanie
            zakończone/ankieta zakończona/sonda zakończona/możesz oddać tylko jeden głos] |
            [rozwiąż/zrób/rozpocznij/zacznij] [quiz/nasz quiz/test/krzyżówkę] | [pytanie/pytanie nr] # z # | [twój
            wynik/zdobyte punkty/twój wynik to][: #/ #/: # z #] | [sprawdź/zobacz] [swój wynik/odpowiedź/poprawną
            odpowiedź/swoje odpowiedzi/się w quizie] | [zapisz się/zapisuję się/chcę się zapisać] [na bezpłatny
            newsletter/na darmowy newsletter/na nasz bezpłatny newsletter/do bezpłatnego newslettera/na listę
            mailingową/bezpłatnie/teraz/za darmo] | [zapisz się/zapisz mnie/zapisuję się], [aby otrzymywać
            newsletter/na newsletter/aby nie przegapić nowości] | [zobacz/poznaj/sprawdź/wybierz] [nasze
            newslettery/wszystkie newslettery/nasz newsletter/inne newslettery/swój newsletter] |
            [newsletter/newslettery] [redakcji/dla ciebie/tygodniowy/codzienny/portalu/serwisu] | [najważniejsze
            informacje/najnowsze wiadomości/najlepsze teksty/najciekawsze artykuły] [na twojego maila/w twojej
            skrzynce/prosto na twoją skrzynkę/na twoją skrzynkę/prosto na maila] | [wpisz/podaj/wprowadź] [swój
            e-mail/adres email/swój adres email/imię/swój adres/poprawny adres e-mail/prawidłowy adres e-mail/kod z
            obrazka] | [niepoprawny/nieprawidłowy/błędny] [adres e-mail/adres email/format adresu e-mail/login lub
            hasło] | [to pole jest wymagane/pole wymagane/pole obowiązkowe/wypełnij to pole/uzupełnij to pole/proszę
            wypełnić to pole] | [dziękujemy za/dzięki za] [zapisanie
            się/zapis/subskrypcję/rejestrację/wiadomość/zgłoszenie] | [potwierdź/potwierdzam] [swój adres
            e-mail/subskrypcję/zapis/adres e-mail/rejestrację/zapis do newslettera] | [sprawdź/zajrzyj do] [swoją
            skrzynkę/swoją skrzynkę e-mail/folder spam/folderu spam/skrzynkę mailową/swojej skrzynki] | [możesz
            zrezygnować/możesz się wypisać/możesz wypisać się/zrezygnować możesz] w [każdej chwili/dowolnym momencie]
            | [wypisz się/zrezygnuj/anuluj subskrypcję/rezygnuję] [z newslettera/z subskrypcji/newslettera] | [nie
            wysyłamy spamu/nie spamujemy/zero spamu/bez spamu/obiecujemy zero spamu/szanujemy twoją prywatność/twój
            adres jest u nas bezpieczny] | [akceptuję/przeczytałem i akceptuję/zapoznałem się z/zapoznałam się
            z/zapoznałem/am się z] [regulamin/politykę prywatności/regulaminem/polityką prywatności] | [nie jestem
            robotem/potwierdź, że nie jesteś robotem/zabezpieczenie antyspamowe/przepisz kod z obrazka/jeśli jesteś
            człowiekiem, nie wypełniaj tego pola] | [wesprzyj/wspieraj] [naszą redakcję/nasze
            dziennikarstwo/niezależne dziennikarstwo/naszą pracę/naszą działalność/nasz portal/niezależne
            media/redakcję/nas finansowo] | [chcę wesprzeć/przekaż darowiznę/wpłać darowiznę/przekaż #%/przekaż nam
            #%/wspieram redakcję/wspieraj nas/wesprzyj nas na patronite/zostań patronem/zostań naszym patronem] |
            [postaw/postaw mi/postaw nam] [kawę/wirtualną kawę] | [wpłać/przekaż] [# zł/jednorazowo/co
            miesiąc/darowiznę/dowolną kwotę/inna kwota] | [pobierz/zainstaluj] [naszą bezpłatną aplikację/darmową
            aplikację/naszą nową aplikację/aplikację mobilną/naszą aplikację mobilną] |
            [otwórz/czytaj/zobacz/kontynuuj/słuchaj] w [aplikacji/naszej aplikacji] | [pobierz z/pobierz w/dostępne
            w/pobierz aplikację z/dostępna w] [app store/google play/appgallery] |
            [włącz/wyłącz/otrzymuj/zarządzaj/zezwól na] [powiadomienia/powiadomieniami/powiadomienia
            push/powiadomienia o nowych artykułach] | [obserwuj/śledź/dołącz do] [nas na whatsappie/naszego
            kanału/nasz kanał/nasz kanał na whatsappie/nas w google/nas w wiadomościach google/nas w mediach
            społecznościowych] | [obserwuj/śledź/obserwujesz] [autora/temat/ten temat/autorkę/tego autora/tag/wątek] |
            [dodaj nas do/ustaw nas jako/dodaj jako/wybierz nas jako] [ulubionych/preferowane źródło/preferowane
            źródło w google/ulubionych źródeł/obserwowanych] | [subskrybuj/zasubskrybuj] [nasz kanał/nasz
            podcast/kanał na youtube/nasz kanał na youtube/podcast/rss/kanał rss/przez e-mail] | [lajkuj/polub]
            [stronę/nasz profil/nasz fanpage/nas i bądź na bieżąco/fanpage] | [udostępnij/poleć] [wpis/tę
            stronę/post/wideo/film/zdjęcie/znajomym/w mediach społecznościowych/przez e-mail] | [podziel się/podziel
            się tym] [wpisem/artykułem na {network}/linkiem/tekstem/opinią/przepisem/informacją/materiałem] | kliknij,
            aby [udostępnić na {network}/wydrukować/wysłać odnośnik e-mailem do znajomego/udostępnić] (otwiera się w
            nowym oknie) | [spodobało się? udostępnij/spodobał ci się artykuł? udostępnij/podobał się artykuł?
            udostępnij/podaj dalej/udostępnij dalej/spodobał się artykuł? podaj dalej/spodobał ci się artykuł? podaj
            dalej] | [dodaj/zapisz/zapisano] [do zakładek/do schowka/w schowku/do przeczytania/do przeczytania
            później/w zakładkach/do ulubionych] | [zapisane artykuły/moje artykuły/twoje artykuły/mój profil/moje
            zapisane/ustawienia konta/mój schowek/lista do przeczytania/moja lista/moja prenumerata] |
            [prześlij/wyślij] [nam/swoje/swój] [zdjęcie/zdjęcia/film/materiał] | [zgłoś/podeślij/zaproponuj]
            [temat/nam temat/informację/sprawę/interwencję/wydarzenie/newsa/literówkę] | [masz temat/masz newsa/masz
            ciekawy temat/widziałeś coś ciekawego/masz problem/byłeś świadkiem/masz zdjęcia][? napisz do nas/? daj nam
            znać/? daj znać] | [napisz do/skontaktuj się z/kontakt z]
            [autora/autorki/redakcji/redakcją/autorem/autorką/nas] | [kontakt/telefon/e-mail/adres] [do
            redakcji/redakcji/z reporterem/do reportera/alarmowy redakcji] | [zgłoś/zauważyłeś/widzisz/znalazłeś]
            [błąd w artykule/błąd w tekście/literówkę/błąd/uwagę do artykułu] | [czy ten artykuł był/czy artykuł
            był/czy ten tekst był] [pomocny/przydatny/ciekawy/dla ciebie pomocny/dla ciebie przydatny] | czy [ta
            strona była przydatna/te informacje były przydatne/ta informacja była pomocna/znalazłeś to, czego
            szukałeś] | [co sądzisz o tym artykule/jak oceniasz artykuł/co myślisz o tym artykule/twoja ocena/twoja
            opinia jest dla nas ważna/pomóż nam ulepszyć serwis/oceń stronę] | [zadaj/wyślij] [pytanie/pytanie
            ekspertowi/pytanie redakcji/swoje pytanie/pytanie autorowi/pytanie do redakcji] | [zamów/umów] [bezpłatną
            konsultację/konsultację/wizytę online/rozmowę/kontakt/wycenę] | [nie pamiętam hasła/nie pamiętam
            loginu/odzyskaj hasło/resetuj hasło/zresetuj hasło/pokaż hasło/ustaw nowe hasło/login lub e-mail/nazwa
            użytkownika lub e-mail/nie wylogowuj mnie] | [zaloguj się/kontynuuj/zaloguj/zarejestruj się] [przez
            facebooka/przez google/przez facebook/z google/kontem google/za pomocą google] |
            [zaloguj/logowanie/zaloguj się] / [zarejestruj/rejestracja/zarejestruj się] | [witaj ponownie/jesteś
            zalogowany jako/jesteś zalogowany/jesteś zalogowana/zostałeś wylogowany/twoja sesja wygasła/twoje
            konto/panel użytkownika] | [gwarantujemy/zapewniamy] [anonimowość/dyskrecję/pełną anonimowość] | [kliknij
            tutaj/kliknij tu/kliknij i sprawdź/kliknij i czytaj/kliknij po więcej/kliknij i zobacz] | [do sprawy
            wrócimy/do tematu wrócimy/do sprawy będziemy wracać/temat rozwijamy/wkrótce więcej informacji/więcej
            informacji wkrótce/wiadomość jest aktualizowana/artykuł będzie aktualizowany/artykuł jest
            aktualizowany/tekst aktualizowany/materiał będzie aktualizowany]
            | [zamów/zapisz się na] nasz newsletter | [zarejestruj się/załóż konto] za darmo | [zostań/zostańcie]
            [członkiem/patronem/wspierającym] | [wpłać/wesprzyj] teraz | poleć [ten/] artykuł [znajomym/znajomemu] |
            napisz, co o tym [myślisz/sądzisz] | co o tym [sądzisz/myślisz/sądzicie/myślicie] | napisz [list/] do
            redakcji | znasz historię, którą powinniśmy opisać | nie przegap [żadnej wiadomości/najważniejszych
            informacji/najnowszych wiadomości] | wypróbuj naszą [prenumeratę/subskrypcję] [cyfrową/] | skorzystaj z
            [oferty/promocji/okazji] | [posłuchaj/słuchaj] naszego podcastu | kliknij [tutaj/tu], aby
            [obejrzeć/zobaczyć] [film/wideo/nagranie] | przewiń [dalej/w dół]
            | więcej [informacji/szczegółów] [wkrótce/niebawem]
        """,
        "ru": """
            поделиться | поделиться [в {network}/в соцсетях/новостью/статьей/ссылкой] | поделитесь [с
            друзьями/новостью/] | подписаться [на рассылку/на новости/на канал/] | подпишитесь [на рассылку/на нашу
            рассылку/на наш канал/на нас/на наш telegram/] | подписывайтесь [на нас/на наш канал/на наш telegram/на наш
            телеграм-канал/] | подписка | войти | вход | регистрация | зарегистрироваться | забыли пароль | выйти |
            запомнить меня | распечатать | версия для печати | скопировать ссылку | ссылка скопирована | сообщить об
            ошибке | нашли ошибку | скачать приложение | скачайте приложение | следите за нами [в {network}/] | мы в
            [соцсетях/социальных сетях/{network}] | отправить другу | добавить в избранное | читайте нас в
            [{network}/яндекс.новостях]
            | поделиться [в социальных сетях/в соцсетях/новостью/статьёй/статьей/ссылкой] | скопировать ссылку |
            сообщить об ошибке
        """,
        "sv": """
            dela | dela [på {network}/artikeln/artikel/sidan/via {network}/med dina vänner] | skriv ut
            [artikeln/sidan/]
            | kopiera länk | länk kopierad | prenumerera [på vårt nyhetsbrev/på nyhetsbrevet/på nyhetsbrev/] | bli
            prenumerant | logga in | logga ut | glömt lösenord | skapa konto | mitt konto | följ oss [på {network}/på
            sociala medier/] | anmäl dig [till vårt nyhetsbrev/] | ladda ner [appen/vår app] | tipsa oss | tipsa en vän
            | lyssna på [artikeln/artikel] | kontakta oss | rätta fel | aktivera javascript
        """,
        "da": """
            del [på {network}/artiklen/artikel/siden/via {network}] | del artikel | print [artiklen/artikel] |
            udskriv |
            kopiér link | kopier link | abonnér | abonner | bliv abonnent | tilmeld [dig/nyhedsbrev/dig vores
            nyhedsbrev/dig nyhedsbrevet] | log ind | log ud | glemt [adgangskode/kodeord/password] | opret
            [konto/profil/bruger] | følg os [på {network}/] | hent [appen/vores app] | kontakt os | lyt til artiklen |
            støt os
        """,
        "no": """
            del [på {network}/artikkelen/saken/denne siden] | skriv ut | kopier lenke | abonner | bli abonnent | meld
            deg på [nyhetsbrevet/vårt nyhetsbrev] | logg inn | logg ut | glemt passord | opprett [konto/bruker] | følg
            oss [på {network}/] | last ned appen | kontakt oss | tips oss
        """,
        "fi": """
            jaa [facebookissa/twitterissä/artikkeli/juttu/whatsappissa/somessa] | tulosta | kopioi linkki | tilaa
            [uutiskirje/lehti/] | kirjaudu [sisään/] | kirjaudu ulos | rekisteröidy | unohtuiko salasana | luo
            [tili/tunnus] | seuraa meitä [facebookissa/twitterissä/instagramissa/somessa/] | lataa sovellus | ota
            yhteyttä | anna palautetta | lähetä juttuvinkki
        """,
        "cs": """
            sdílet [na {network}/článek/] | sdílejte [článek/] | vytisknout | tisknout | tisk | kopírovat odkaz |
            odebírat [newsletter/novinky/] | předplatit | předplatné | přihlásit [se/] | přihlášení | registrace |
            registrovat [se/] | zapomenuté heslo | zapomněli jste heslo | vytvořit účet | můj účet | odhlásit [se/] |
            sledujte nás [na {network}/] | stáhnout aplikaci | napište nám | kontaktujte nás | poslat e-mailem | poslat
            emailem | nahlásit chybu | podpořte nás
        """,
        "tr": """
            paylaş | paylaş [facebook/twitter/whatsapp] | {network}'da paylaş | {network}'ta paylaş | facebook'ta
            paylaş
            | twitter'da paylaş | yazdır | bağlantıyı kopyala | linki kopyala | abone ol | bültene abone ol |
            bültenimize abone olun | giriş yap | üye girişi | üye ol | kayıt ol | şifremi unuttum | çıkış yap | bizi
            takip edin | takip et | uygulamayı indir | bize ulaşın
            | bu [haberi/yazıyı/içeriği] [paylaş/paylaşın/yazdır] | haberi [paylaş/yazdır/kaydet] | google news'te
            takip [et/edin] | bağlantıyı kopyala | hata bildir
        """,
        "zh": """
            分享 | 分享到 | 分享到微博 | 分享到微信 | 分享到朋友圈 | 分享文章 | 分享本文 | 扫一扫 | 扫码关注 |
            扫码关注我们 | 扫描二维码关注我们 | 扫码下载 | 扫一扫分享到微信 | 关注我们 | 关注微信公众号 | 订阅 | 订阅我们
            | 登录 | 登陆 | 注册 | 立即注册 | 忘记密码 | 收藏 | 收藏本站 | 打印 | 打印本页 | 下载客户端 | 下载app |
            复制链接 | 点赞 | 设为首页 | 加入收藏 | 返回搜狐，查看更多 |
            联系我们 | 纠错 | 我要纠错
            | 字号：大 中 小 | 字体：大 中 小 | 字號：大 中 小 | 点击进入专题 | 点击查看专题
            | [微信扫一扫/扫一扫]分享 | 微信扫一扫 | 扫一扫分享[到微信/到朋友圈] | 我要纠错
        """,
        "ja": """
            シェア | シェアする | シェアする | ツイート | ツイートする | 印刷する | 印刷 | この記事をシェア |
            この記事をシェアする | フォローする | フォローして | 会員登録 | 無料会員登録 |
            新規会員登録 | ログイン | ログアウト | メルマガ登録 | メールマガジン登録 | お問い合わせ |
            アプリをダウンロード | ブックマーク | ブックマークする | urlをコピー | リンクをコピー |
            記事を印刷 | 記事を保存 | パスワードをお忘れの方
            | 記事を保存 | リンクをコピー | 通知を受け取る
        """,
        "uk": """
            поділитися [в {network}/у {network}/новиною/] | поширити | підписатися [на новини/на розсилку/на канал/] |
            підписуйтесь на [нас/наш канал] [в {network}/у {network}/] | підписуйтеся на [нас/наш канал] [в {network}/у
            {network}/] | стежте за нами [в {network}/у {network}/] | увійти | реєстрація | надрукувати | копіювати
            посилання | ми в [{network}/соцмережах]
            | поділитися [у соцмережах/в соцмережах/новиною/статтею/посиланням] | [стежте/слідкуйте] за
            [новинами/нами] [у/в] [нашому каналі/telegram/телеграм/нашому telegram-каналі] | скопіювати посилання |
            повідомити про помилку
        """,
        "ro": """
            distribuie [pe {network}/articolul/] | trimite pe {network} | urmărește-ne [pe {network}/pe google news/] |
            abonează-te [la newsletter/la newsletterul nostru/acum/] | intră în cont | conectează-te | printează |
            copiază linkul | trimite prin email
        """,
        "hu": """
            megosztás [facebookon/twitteren/] | oszd meg [facebookon/] | kövess [minket/bennünket] [a facebookon is/a
            facebookon/] | kövessen [minket/bennünket] [a facebookon is/a facebookon/] | iratkozz fel [hírlevelünkre/a
            hírlevelünkre] | iratkozzon fel [hírlevelünkre/a hírlevelünkre] | feliratkozom | bejelentkezés |
            regisztráció | nyomtatás | link másolása
        """,
        "el": """
            κοινοποίηση [στο {network}/] | κοινοποιήστε [το άρθρο/] | μοιραστείτε [το/το άρθρο] | ακολουθήστε [μας/το
            κανάλι μας] [στο {network}/στα social media/στο google news/] | ακολουθήστε μας | εγγραφείτε [στο
            newsletter/στο newsletter μας/] | εγγραφή στο newsletter | σύνδεση | εκτύπωση | αντιγραφή συνδέσμου
        """,
        "ar": """
            شارك [المقال/الخبر/على {network}/] | شارك [على/عبر] [فيسبوك/تويتر/واتساب] | مشاركة [الخبر/المقال/عبر/] |
            تابعنا [على/عبر] [فيسبوك/تويتر/تلغرام/إنستغرام/واتساب/جوجل نيوز/غوغل نيوز/{network}] | تابعنا | تابعونا |
            تابعونا على [فيسبوك/تويتر/تلغرام/{network}] | اشترك [الآن/في النشرة/في النشرة البريدية/في قناتنا] | اشترك
            في نشرتنا [البريدية/الإخبارية/] | سجل الدخول | تسجيل الدخول | طباعة | نسخ الرابط | حجم الخط | استمع إلى
            المقال
            | أبلغ عن خطأ | أرسل لصديق | احفظ المقال
        """,
        "he": """
            שתפו [בפייסבוק/בטוויטר/בוואטסאפ/את הכתבה/] | שיתוף [בפייסבוק/בוואטסאפ/] | עקבו אחרינו
            [בפייסבוק/באינסטגרם/בטלגרם/ב-{network}/] | הירשמו [לניוזלטר/לניוזלטר שלנו/לעדכונים/] | הצטרפו [לערוץ
            הטלגרם/לערוץ הטלגרם שלנו/לקבוצת הוואטסאפ/לקבוצת הוואטסאפ שלנו] | התחברות | הרשמה | הדפסה | שלח לחבר | העתק
            קישור | מצאתם טעות? | מצאתם טעות? כתבו לנו
            | מצאתם טעות? ספרו לנו | מצאתם טעות בכתבה? | [העתק/העתקת] קישור | שתפו [בפייסבוק/בוואטסאפ/את הכתבה] | שלחו
            לחבר
        """,
        "fa": """
            اشتراک گذاری | اشتراک‌گذاری | به اشتراک بگذارید | ما را در [تلگرام/اینستاگرام/توییتر] دنبال کنید | عضویت در
            خبرنامه | در کانال تلگرام ما عضو شوید | ورود | ثبت نام | چاپ | نسخه چاپی | ارسال به دوستان | کپی لینک
        """,
        "hi": """
            शेयर करें | साझा करें | हमें [फेसबुक/ट्विटर/गूगल न्यूज/गूगल न्यूज़/{network}] पर फॉलो करें | हमसे जुड़ें |
            व्हाट्सएप चैनल से जुड़ें | हमारे [व्हाट्सएप/व्हाट्सऐप/टेलीग्राम] चैनल से जुड़ें | न्यूजलेटर सब्सक्राइब करें
            | लॉग इन करें | साइन अप करें | प्रिंट करें | ऐप डाउनलोड करें | नोटिफिकेशन ऑन करें
            | हमें फॉलो करें | लिंक कॉपी करें | दोस्तों के साथ शेयर करें
        """,
        "ko": """
            공유하기 | 기사 공유 | 기사 공유하기 | 페이스북 공유 | 카카오톡 공유 | 트위터 공유 | url 복사 | url복사 | 링크 복사 | 구독하기 | 뉴스레터 구독 | 뉴스레터 구독하기 |
            네이버에서 구독하기 | 채널 구독하기 | 로그인 | 회원가입 | 인쇄하기 | 글자크기 조절 | 글자 크기 | 좋아요 | 좋아요 # | 기사 스크랩 | 기사제보 | 제보하기
            | [뉴스레터 신청/뉴스레터 신청하기/기사 제보/기사제보/기사 제보하기/제보하기] | 공유하기 | 링크 복사 | [기사 저장/글자 크기/글자크기]
        """,
        "vi": """
            chia sẻ [bài viết/lên {network}/qua {network}/] | theo dõi [chúng tôi/trên {network}/trên google news] |
            đăng nhập | đăng ký [nhận tin/nhận bản tin/] | sao chép liên kết | in bài [viết/] | gửi email | lưu bài
            viết
        """,
        "id": """
            bagikan [artikel/berita/ke {network}/di {network}/] | ikuti kami [di {network}/di google news/] | ikuti
            [saluran whatsapp kami/kanal whatsapp kami] | langganan [newsletter/] | masuk | daftar | cetak | salin
            tautan | salin link | unduh aplikasi | gabung di kanal whatsapp kami | scroll to continue with content
        """,
    },
)

WORDS = Lexicon(
    "prompt",
    "menu",
    0.9,
    "a button's word",
    {
        "en": """
            like this | share | subscribe | newsletter | newsletters | print | tweet | follow | email | e-mail | mail
            | save | like | donate | register | sign up | join | submit | get started | shares | copy | download | pin
            | whatsapp | reply | report | bookmark | learn more | find out more | try it free | buy now | order now |
            shop now | go | ok | send | email address | username | password | your name | first name | last name |
            name | no thanks | not now | maybe later | try again | something went wrong | share it | print this |
            [small/default] [medium/default] [large/larger/x-large] | [cast/submit/change] [your/my] vote | [poll of
            the day/poll of the week/reader poll/readers' poll/today's poll/quick poll/daily poll] | [please/] check
            your [spam/junk] folder | [confirm/verify] your [email/email address/subscription/e-mail address] | [zip
            code/postcode/post code/phone number/mobile number/date of birth/captcha/country/full name/job
            title/company name] | before you go | [tip jar/leave a tip/our supporters/our donors/our
            funders/contribute now/other amount/pledge/chip in] | [open/use] [the/] app | add to home screen | turn on
            [push notifications/browser notifications/news alerts/alerts/notifications] | how to [contact us/contact
            our newsroom/send us a tip/share a tip/get in touch/reach us] | [share via/share to/share on/share
            with/comment now/share now/bookmark this/save post]
        """,
        "de": """
            teilen | drucken | abonnieren | anmelden | anmeldung | einloggen | registrieren | newsletter | empfehlen |
            versenden | spenden | kommentieren | senden | absenden | abmelden | ausloggen | herunterladen | download |
            speichern | e-mail-adresse | passwort | name | vorname | nachname | weiterleiten | mitteilen | suchbegriff
            | gutscheine | [push-nachrichten/push-mitteilungen/push/benachrichtigungen/eilmeldungen]
            [aktivieren/erlauben/abonnieren/verwalten] | [nein, danke/nein danke/ja, gerne/jetzt nicht/vielleicht
            später]
            | bildergalerie ansehen | [diskutieren sie/diskutiere/diskutiert] mit
        """,
        "fr": """
            newsletter | newsletters | imprimer | suivre | enregistrer | envoyer | valider | commenter | offrir |
            abonnements | mode [sombre/clair/nuit/lecture/zen] | taille de [la police/police/caractères] |
            [choisir/sélectionner/changer] [la/de/une/votre] langue |
            [augmenter/réduire/diminuer/modifier/changer/ajuster/agrandir] la taille [du texte/de la police/des
            caractères] | [activer/désactiver/passer en/passer au] [le /]mode [sombre/clair/nuit] | #
            [votes/votants/participants/participations] | [résultats/résultat] du sondage [en ligne/] |
            [scannez/scanner] [le/ce] [code qr/qr code] | [créer/créez] [mon/votre] [compte/profil/espace
            personnel/compte gratuit] | [vérifiez/consultez/pensez à vérifier/regardez] [votre boîte mail/vos
            spams/votre dossier spam/votre boîte de réception/vos courriers indésirables] |
            [allumer/déposer/allumez/déposez] une bougie [virtuelle/] | [lecture zen/voter/sondage/votre
            score/rejouer/quiz/testez vos connaissances/bonne réponse] | [mauvaise réponse/question
            suivante/infolettre/infolettres/m'inscrire/courriel/notifications/alertes]
            | participez [au/à la] [débat/discussion] | voter | votez | ne manquez pas | à ne pas manquer
        """,
        "es": """
            suscribirse | boletín | newsletter | imprimir | guardar | seguir | enviar | entrar | registro | comentar |
            correo | boletines | [modo oscuro/modo claro/modo noche/modo lectura/modo nocturno] |
            [activar/desactivar/cambiar a] [el/] modo [oscuro/claro/noche/lectura] |
            [aumentar/reducir/cambiar/achicar] [el/] tamaño de [letra/la letra/fuente] | [cambiar/elegir/seleccionar]
            [el/de/] idioma | [votar/encuesta/trivia/quiz/test/siguiente pregunta/respuesta correcta/pon a prueba tus
            conocimientos] | # [votos/votantes/participantes] |
            [alertas/notificaciones/suscríbete/suscríbase/suscribite/regístrate/registrate/acceder] | [buzón/nombre y
            apellidos/país/código postal/teléfono/continuar/aceptar/confirmar] | [resultados/resultado] de la encuesta
            [online/] | [crea/creá/crear] [tu/mi] [cuenta/usuario/cuenta gratis] | [ingresá/ingresa/ingrese] a tu
            cuenta | [revisa/revisá/comprueba/chequeá] [tu bandeja de entrada/tu correo/la carpeta de spam/tu correo
            no deseado/tu casilla de correo] | [escanea/escaneá/escanee] [el/este] código qr |
            [activa/activá/active/recibir/gestionar] [las notificaciones/las alertas/notificaciones/alertas] | [no,
            gracias/ahora no/recordármelo más tarde/tal vez más tarde/más tarde] |
            [encender/enciende/encendé/prender/prende] una vela [virtual/]
            | [participe/participa/participá] en el debate | [vote/vota/votá] | no [se lo/te lo/se la/te la]
            [pierda/pierdas/pierdan]
        """,
        "it": """
            stampa | salva | segui | invia | newsletter | registrati | commenta | [accendi/dedica] [una candela/un
            cero/un lumino/una candela virtuale] | [vota/vedi risultati/sondaggio/partecipa/risultati/quiz/invia voto]
            | [partecipa/partecipate] [al dibattito/alla discussione] | da non perdere | [biglietti/info] qui
        """,
        "pt": """
            imprimir | salvar | seguir | enviar | newsletter | assinar | comentar | assinatura |
            [votar/vote/enquete/sondagem/participe/resultados/quiz/vota/inquérito/resultado]
            | [participe/participa] [no/do] debate | a não perder | não perca
        """,
        "nl": """
            print | mail | volgen | opslaan | nieuwsbrief | nieuwsbrieven | abonnement | abonnementen | aanmelden |
            reageren | verzenden | verstuur | [poll/stelling/peiling/de stelling/stelling van de dag/stelling van de
            week/enquête/stemmen/eens/oneens/geen mening/mini-quiz] | [volgende/vorige] vraag
            | praat mee | stem mee | [mis dit/niet te] [niet/missen]
        """,
        "pl": """
            drukuj | wyślij | zapisz | newsletter | skomentuj | subskrypcja | [sonda/ankieta/sondaż/głosuj/tak/nie/nie
            wiem/nie mam zdania/trudno powiedzieć/quiz/plebiscyt]
            | [weź/weźcie] udział w [dyskusji/ankiecie] | zagłosuj | nie przegap | [bilety/rezerwacje] tutaj
        """,
    },
)

SENTENCES = Lexicon(
    "prompt",
    "sentence",
    0.9,
    "a request to the reader, in the publisher's voice",
    {
        "en": """
            javascript is [disabled/not enabled/turned off] in [your/this] | this is a [breaking/developing] [news/]
            [story/event] | this [story/article/page] is [developing/being updated] and | this is a developing [news/]
            story | this story is [breaking/developing] | this breaking news story [is being/will be] updated |
            [please/] check back [for updates/later/soon] | refresh this page for | [follow/stay with] us for
            [more/the latest/live] | stay tuned to [our/us] | sign up [now/today/here/free/] [for/to] our | sign up
            [for/to] [the/our] [free/daily/weekly/] newsletter | sign up here for our | sign up here to [get/receive]
            | sign up to [get/receive] [our/the latest/the best/breaking/news/daily/weekly] | tap here to
            [read/subscribe/see/view/watch/listen] | click here to [subscribe/sign up/join our/follow us/share
            this/donate/download our/get our/receive our/read our] | subscribe [now/today/here/] to our | subscribe
            [now/today/] [for/and get/and receive] [our/full access/unlimited] | to [subscribe/sign up/receive our
            newsletter/get our newsletter/support our], | to sign up for our | to subscribe to our | to get our
            [newsletter/latest/stories/news/best/app] | to receive our [newsletter/latest/stories/news/best] | follow
            us on | follow us at | follow us for | follow our [coverage/whatsapp channel/telegram channel/channel/live
            blog] | like us on facebook | like our facebook page | join our
            [newsletter/whatsapp/telegram/community/mailing list/facebook/channel/discord] | join us on
            [facebook/twitter/instagram/youtube/telegram/whatsapp/linkedin/tiktok] | find us on
            [facebook/twitter/instagram] | connect with us on | get our [free/daily/weekly/best/latest/]
            [newsletter/app/news app/mobile app/stories/top stories/headlines/newsletters/morning/coverage/news] | get
            the latest [news/updates/headlines/stories] [from us/in your inbox/delivered/sent/straight to your/right
            in your/directly to your/on your] | get all the latest | get more [from us/of our/stories like this] | get
            stories like this | receive our [daily/weekly/free/latest] | never miss [a story/an update/our/the latest]
            | don't miss [our/a story/an update] | don't miss out on our | stay up to date with our | stay up-to-date
            with our | stay informed with our | for more [news/stories] [like this/and updates/from us/updates], | for
            more [news and/stories and] updates, | for more stories like this | for all the latest
            [news/updates/headlines/stories] | for the latest [news/updates/headlines/stories/news and updates]
            [follow/sign up/visit our/download/subscribe/like/check out our/, follow/, sign up/, visit our/,
            subscribe/, download/from across/and breaking news updates download] | want more stories like this | log
            in, register or subscribe to | do you have a story [in your/for us/to share/tip/you want/you'd like/we
            should] | do you have [a/any] [news/tip/story/comment/question] [for us/about this article/for our/you] |
            got a [story/tip/news tip] [for us/for our/you/to share/that/? email/? contact/? send] | have [a/you got
            a] [story/tip/news tip] [for us/for our/you want/to share/? email/? contact/? send] | have you got a story
            | if you have a [story/tip/news tip] [for us/for our/to share/you], | if you
            [like/liked/enjoy/enjoyed/value/love/loved] [this/our/what you]
            [article/story/post/piece/issue/work/journalism/reporting/read/newsletter/coverage/just read] | email us
            at | e-mail us at | contact us at | write to us at | send [us/your] [your/us]
            [tips/stories/story/feedback/photos/videos/comments] | let us know [what you think/in the comments/your
            thoughts/below] | tell us [what you think/your thoughts/your story/in the comments/about your] | we want
            to hear [from you/what you think/your] | we'd love to hear [from you/your] | we would love to hear from
            you | share this [article/story/post] [with/on/if/and] | please share this [article/story/post] | share
            your [thoughts/views/opinion/opinions/story/experience/experiences/comments] [with us/in the
            comments/below/by emailing/by email] | what do you think? [let us/tell
            us/share/comment/leave/have/join/sound] | download our [app/free app/mobile app/news app/new app] |
            download the [app/free app/news app] [to/for/and/now/today/here/from] [get/the latest/read/receive/more] |
            please [enable/turn on] [javascript/cookies/your] | enable javascript [and/to/in/for] | you need [to
            enable javascript/javascript] | to view this [video/site/page/content] please enable javascript | this
            [video/content] [requires/can not be displayed/cannot be displayed/is not available]
            [javascript/because/without/in your/on your] | we need your consent to load this | by [signing
            up/subscribing/registering/clicking/entering your email/submitting/creating an account/providing your
            email/continuing/joining], you [agree/accept/consent/confirm/acknowledge/are agreeing/will/may/can] | by
            [signing up/subscribing/registering] you [agree/accept/consent/confirm/acknowledge/are agreeing/will] | by
            clicking [sign up/subscribe/submit/on sign up/on subscribe/on submit/on the link/on the button/on this
            link] | you can unsubscribe [at any time/anytime/using/from/whenever] | you may unsubscribe | unsubscribe
            at any time | [thank you/thanks] for reading | got a [story/tip/news tip]? | thank you for
            [subscribing/signing up/registering/reading our/joining our/your support of] | thanks for [signing
            up/subscribing] | we will [never/not] [share/sell/spam] your | we'll never [share/sell/send/spam] | we
            respect your privacy | your [email/information/data] will [be used to/not be/never be] | check your
            [inbox/email] [for/to/and] | you have been successfully [added/subscribed/signed] | you've successfully
            [signed/subscribed] | please enter a valid [email/e-mail] | please check your email | a
            [confirmation/verification] email has been sent | an error [occurred/has occurred]. please | there was an
            error [and we/loading/processing/sending/submitting/with your] | sorry, there was [an error/a problem] |
            sorry, this [video/content/page] is | already [a subscriber/a member/have an
            account/registered/subscribed]? | not a [subscriber/member] yet? | if you are already a
            [subscriber/member] | [support/help] our
            [journalism/work/newsroom/independent/reporting/nonprofit/mission] | help us [keep/continue/to
            keep/produce/report/fund/tell/hold/stay/maintain/grow/bring] | [become/join us as] a
            [member/subscriber/supporter/patron] [today/now/and/to/for/of our/on patreon/, ] | [make/please
            make/consider making] a [donation/contribution/tax-deductible/gift] [to/today/now/of]
            [support/help/our/us] | please [consider/support us/subscribe/donate/sign up/share this/like and]
            [supporting/donating/subscribing/making/becoming/us/our/to/today/now/this/] | please donate | donate
            [now/today] [to/and] [support/help/keep] | we rely on [your/the support of/readers/readers like you/our
            readers/reader] | we depend on [your support/readers/our readers] | we need your [support/help] | your
            [support/donation/contribution/gift/subscription] [helps us/makes/allows us/enables us/will help
            us/keeps/funds/powers/makes it] | our journalism [is/depends/relies/needs/takes] | listen to [this
            article/our podcast/the latest episode of our/more episodes of] | you can [listen to our podcast/follow us
            on/find us on/subscribe to our/sign up for our/contact us/read more of our/also follow us/also find
            us/also sign up/also subscribe] | subscribe to [our/the podcast/us on] | visit our [website/homepage/home
            page/site/facebook page/youtube channel/shop/newsletter] | check out our
            [latest/new/other/full/newsletter/podcast/youtube/facebook/guide/guides/instagram] | read our
            [full/terms/privacy/cookie/comment/latest/other/guide/community guidelines/commenting policy/comments
            policy] | view our [privacy/terms/cookie/latest/full/online] | click here for our
            [full/latest/newsletter/privacy/terms/app] | report an error in this | see something wrong in this | found
            an error? | spotted an error? | report a correction | for permission to
            [reprint/republish/reproduce/reuse] | to report a [correction/typo/factual error/mistake] | to order
            reprints | to reprint this | if you spot [a mistake/an error] | we welcome your feedback | welcome to our
            [newsletter/daily newsletter/live blog/live coverage/weekly newsletter] | turn on notifications | add us
            as a preferred source | to continue reading | notify me [of/when/via] [follow-up/new/comments/email] | a
            message from [the/our] editor: | don't miss out on the headlines | did you know [that/] with [a/an/our]
            [ad-lite/digital/premium/] subscription | did you [make/try] this recipe?
            [tag/leave/let/please/rate/mention/share/tell] | if you [make/try/made/tried] this recipe, [please/be sure
            to/let us know/let me know/leave/don't forget] | [please/] leave a star rating [and/in/below] | enter your
            email [below/and we'll/and we will/to get/to receive/and get] | to [plant memorial trees/plant a tree in
            memory/send flowers to the family/send flowers or/order memorial trees] | sign in to [save/bookmark]
            [this/articles] | this page [will/] [update/updates/refresh/refreshes/reload/reloads] automatically | this
            live [blog/page/coverage/feed] [has ended/has now ended/is now closed/is closed/is no longer being
            updated/has been archived] | follow our live [blog/updates/coverage/feed] [here/for/below/of/on] | you can
            follow [our/all our/all the] live | [you're/you are/it looks like you are] using an
            [outdated/old/unsupported/older] [browser/version] | your [browser/current browser/web browser] [is not
            supported/isn't supported/is outdated/is out of date/may not be supported/is no longer supported/is not
            fully supported] | for [the best/an optimal/a better] [viewing/browsing/user/site] experience[, please/,
            we] | for the best experience, please [use/enable/update/upgrade/switch/download] | we [no longer
            support/do not support/don't support] [this browser/your browser/internet explorer/this version] | please
            [switch/upgrade] to a [modern/supported/different/newer/current] browser | [this page/this feature/this
            content/this form/this player] requires javascript | some [features/parts/functions] of this
            [site/website/page] [may not/will not] | it [appears/seems/looks like] [that/your browser has/] javascript
            | if you [have been/are/'ve been] affected by [any of the issues/the issues/this story/this article/issues
            raised] | if this [story/article/post/episode] has [raised issues/brought up issues/raised concerns/raised
            any issues] for you | click here to [book/buy/order/reserve] [tickets/now/your/a copy/the/online] |
            subscribe to get the latest posts sent | enter your email address to [follow/subscribe to/receive]
            [this/our/notifications] | subscribe for free to receive new posts | to receive new posts and support my
            work | test your knowledge [with our/in our/with this week's/by taking our] | [take/try/play] our
            [weekly/daily/latest] [quiz/news quiz] | [take part/vote] in our [poll/survey/reader/online] | the
            [day's/week's] [top/biggest/best/most important] [stories/news/headlines], delivered | yes, i would like
            to [receive/be contacted/subscribe/hear] | i would like to receive
            [emails/email/news/special/marketing/the newsletter/offers] | yes, i'd like to [receive/be
            contacted/subscribe/hear] | i'd like to receive [emails/email/news/special/marketing/the
            newsletter/offers] | i agree to [receive emails/receive communications/receive the/receive
            marketing/receive occasional/be contacted/the processing/the terms/the privacy] | i have read and
            [agree/agreed/accept/accepted/understood] [to/the/with] | i consent to [receiving/the processing/the
            collection/the use/being contacted] | please check your [spam/junk/spam or junk] [folder/mail] | if you
            [don't/do not] see [our email/the confirmation/our confirmation/a confirmation] | didn't [receive/get]
            [the/an/your] [email/confirmation] | [please/] confirm your [email/subscription/e-mail/registration] |
            [we've/we have] sent [you an/a confirmation/a verification/an email/a link/you a] | you are [now/already]
            [subscribed/signed up] [to/for] | thank you for [your interest in our/signing up to/your subscription to]
            | by [checking/ticking] this box[, you/, i/ you/ i] | by [pressing/tapping/hitting/selecting] [sign
            up/subscribe/submit/the button above/the button below/join] | by [subscribing/signing
            up/registering/creating an account/joining], i [agree/consent/accept/confirm] | we will [only use your/use
            your email/use your data/use your personal/only contact you/never share/only email] | we['ll/ will] email
            you [a/the/our/when/once] | we don't spam! read | we won't [share/sell/spam/send/pass] [your/you] | you
            [can/may] opt out of [these/receiving/our/marketing] [emails/communications/newsletters] | [for more
            information/for details/for further details], [please see/see/please read/read/check] our | see our
            [privacy/terms/full terms/data protection] | newsletters may contain | privacy notice: newsletters | we
            use google recaptcha | we may [also/] [contact you/send you/share your/use your] | we use your
            [sign-up/information/data/email] [to/for] | information you provide [will/may/is] | like what you're
            [reading/seeing/hearing]? | [enjoying/enjoyed/like/liked/love] this [article/story/newsletter/post]? | did
            [someone/a friend] forward [you this/this] | having trouble viewing this email | you are receiving this
            [email/newsletter/message] | this [article/story/column/piece] [first/originally] appeared in our | your
            [gift/donation/contribution] [is tax-deductible/is tax deductible/will be matched/will be doubled] | we
            are [a nonprofit/a non-profit/an independent/a not-for-profit/a reader-funded/an independent, nonprofit]
            [newsroom/news/publication/media] | [we are/we're] [reader-funded and/funded by readers/funded by our
            readers/supported by readers/supported by our readers/not behind a paywall] | we [don't have/have no/do
            not have/will never have] a paywall | before you go, [would you/can you/could you/please consider/we hope
            you] | readers like you [make/help/keep/power/are/who] | our [reporting/journalism/work/newsroom] is [made
            possible/supported/funded] [by/thanks] | if you [can/are able], please
            [support/consider/donate/give/chip/make/subscribe/help] | if you [value/appreciate] [our/independent]
            [journalism/reporting] | support us from [as little as/just/only] | support us with a
            [small/one-off/monthly/regular] [donation/contribution/gift] | this [story/project/reporting/series] was
            [made possible/supported] by [a grant/our members/our readers] | thank you for being [a/our/a loyal/a
            valued] [subscriber/reader/member/supporter] | [invest in/help fund/back]
            [our/independent/local/public-interest] [journalism/reporting] | [since/now that] you're here[, /] | for a
            better experience, please [download/use/update/upgrade/enable/switch] | [would you like/want] to receive
            [notifications/breaking news/news alerts/alerts] | [we'd/we would] like to [show/send] you
            [notifications/push] | [we are/we're] now on [whatsapp/telegram/threads/bluesky/instagram] | to join our
            [whatsapp/telegram/group/channel] | tap here to [join/follow/add/download/install/vote/register] | i can
            be reached [at/on/by] | follow [him/her/them/me] on [twitter/x/instagram/linkedin/bluesky/threads] | you
            can reach [me/her/him/us/the author/our newsroom] at | reach out to [us at/me at/our newsroom/our team
            at/our reporters/us with/us by] | have [a question/questions/a comment/a tip] [for us/about this
            story/about this article]? | have a [question or comment/question, comment/comment or question/question or
            concern/suggestion for a story] | got a [confidential/hot/story] tip? | [text/whatsapp/phone/message] us
            [on/at] | you can [email/contact/reach/write to/text/whatsapp/message] us [at/on/via] | please
            [email/contact/write to] us [at/if you/with any] | please [email/contact/get in touch with] our
            [newsroom/newsdesk/news desk/editor/editors/team] | please include [your name/your full name/a contact
            number/a daytime/your contact/your phone/your age] | if you are reading this page and can't see the form |
            have you been affected by [this/the issues/any of/anything/what/these] | are you affected by [this/the
            issues/any of/these] | do you have [more information/any information/details/photos/footage] [about this
            story/on this story/to share with us] | do you know [more/anything] about this story | use this form to
            [ask your/send us/get in touch/share your] | in some cases your [question/comment/name] will be published
            | we welcome [letters/your letters/op-eds/pitches/your feedback/tips/guest columns] | [want/interested]
            [to write/in writing/to contribute/in contributing] [for/to] us | to [submit/pitch] [a story/an op-ed/an
            opinion/your story] [to/for/, ] | [notice/noticed/see/seen/found/spotted/spot] [an error/a mistake/a
            typo]? | if you [notice/see/find/spot] [an error/a mistake/a typo/an inaccuracy] in this | if you believe
            [this article/an article/this story/we have made] | to request a [correction/clarification][,/ or/ please/
            to this] | we strive [for accuracy/for accuracy and/to be accurate/to report accurately] | if you see
            something that doesn't look right, [click/contact/let/please] | select any text and press ctrl+enter | if
            you have found a spelling error, please | please report any [errors/typos/mistakes/inaccuracies] [to/in] |
            [see/read] our [corrections/editorial/ethics/standards/accuracy/complaints] | [got/have] a claim you
            [want/would like] [us to/fact/checked] | have you [come across/seen] a [suspicious/viral]
            [claim/post/message/video]
        """,
        "de": """
            [jetzt/hier/] abonnieren sie [unseren/den/unsere/jetzt/hier/die] | [jetzt/hier/] bestellen sie
            [unseren/unsere/jetzt/hier] | abonniere [unseren/jetzt/hier/uns] | [jetzt/hier/] [für/zu]
            [unseren/unserem] newsletter | melden sie sich [jetzt/hier/gleich/kostenlos/] [für/zu/]
            [unseren/unserem/hier/jetzt] | melde dich [jetzt/hier/gleich/kostenlos/] [für/zu] [unseren/unserem] |
            kostenlos zum newsletter anmelden | mit unserem [kostenlosen/täglichen/wöchentlichen/] newsletter | unser
            [kostenloser/täglicher/wöchentlicher/] newsletter | in unserem [kostenlosen/täglichen/wöchentlichen/]
            newsletter | folgen sie uns | folge uns | folgt uns | besuchen sie [uns auf/unsere]
            [facebook/twitter/instagram/youtube/telegram/whatsapp/linkedin/tiktok] | besuchen sie unsere
            [facebook/website/webseite/homepage/internetseite/seite] | werden sie [jetzt/]
            [mitglied/fan/abonnent/unterstützer/fördermitglied] | werde [jetzt/]
            [mitglied/fan/abonnent/unterstützer/fördermitglied/teil unserer] | laden sie [sich/jetzt/hier/]
            [unsere/die] [kostenlose/] app | lade [dir/jetzt/] unsere [kostenlose/] app | holen sie sich [unsere/die]
            [kostenlose/] app | unsere app [für/gibt/können] | bitte aktivieren sie [javascript/cookies] | um [dieses
            video/diesen inhalt/diese seite/kommentare/diesen artikel/die kommentare] [zu
            sehen/anzuzeigen/anzusehen/sehen zu/lesen zu/zu lesen/sehen/nutzen zu/kommentieren zu], | mit absendung
            des formulars | mit der anmeldung [stimmen/erkläre/akzeptiere/willige/bestätige/zum
            newsletter/erklären/akzeptieren] | mit ihrer anmeldung [stimmen sie/erklären sie/akzeptieren
            sie/bestätigen sie/zum newsletter] | mit deiner anmeldung | mit dem absenden | mit klick auf | durch
            [anklicken/klicken auf/die anmeldung zum newsletter/das absenden] | ich [möchte/will]
            [den/die/regelmäßig/per/künftig] [newsletter/wöchentlichen/über/informiert/e-mail/kostenlosen] | ja, ich
            [möchte/will/bestelle] [den/die/den kostenlosen/den täglichen] newsletter | ja, ich [möchte/will]
            [regelmässig/über neuigkeiten] [informiert/per e-mail] | ja, ich bin [damit/] einverstanden, dass | ich
            bin damit einverstanden, dass | ich [stimme/willige] [zu/ein/der], dass | sie können [den newsletter/sich
            jederzeit abmelden/sich jederzeit vom/sich jederzeit wieder/den newsletter jederzeit/ihre einwilligung/die
            einwilligung/diese einwilligung/sich vom newsletter] | du kannst [dich jederzeit/den newsletter/deine
            einwilligung] | die abmeldung ist jederzeit | eine abmeldung ist jederzeit | der newsletter kann jederzeit
            | wir respektieren [deine/ihre] privatsphäre | hat ihnen [dieser/der] [artikel/beitrag] gefallen | hat dir
            [dieser/der] [artikel/beitrag] gefallen | ihnen hat [dieser/der] [artikel/beitrag] gefallen | dir hat
            [dieser/der] [artikel/beitrag] gefallen | wie gefällt ihnen [unsere/unser/dieser artikel/dieser
            beitrag/der artikel/der beitrag] | gefällt dir [unser/unsere/dieser/der artikel] | gefällt ihnen
            [unser/unsere/dieser artikel/dieser beitrag/der artikel] | wenn ihnen [dieser/der/unsere/unser]
            [artikel/beitrag/arbeit/journalismus] | wenn dir [dieser/der/unsere/unser]
            [artikel/beitrag/arbeit/journalismus] | schreiben sie [uns/an unsere redaktion/der redaktion/uns an] |
            schreib uns [an/eine/deine/gerne/in] | sagen sie uns ihre meinung | teilen sie uns [ihre/mit] | teile uns
            deine | teilen sie [diesen/den] [artikel/beitrag] [mit/auf/bei] | kontaktieren sie uns
            [gerne/unter/per/hier] | unterstützen sie [uns/unsere/unseren/die arbeit] | unterstütze
            [uns/unsere/unseren] | ihre spende [hilft/ermöglicht/unterstützt] | deine spende
            [hilft/ermöglicht/unterstützt] | ihr beitrag hilft, | wir [finanzieren/sind] uns [ausschließlich/durch
            spenden/über spenden/auf] | wir sind spendenfinanziert | wir brauchen [ihre/deine/eure]
            [unterstützung/hilfe/spende] | jede [kleine/] spende [hilft/zählt] | spenden sie [jetzt/für freien/für
            unabhängigen/für unsere/für unseren/hier/bitte] | oder du überweist deine spende | haben sie [einen
            fehler/fehler] [entdeckt/gefunden/im] | fehler gefunden? | sie haben einen fehler [entdeckt/gefunden/im] |
            bitte [registrieren/loggen/melden] sie sich | sie müssen [angemeldet/eingeloggt/registriert] sein, um |
            sie müssen sich [einloggen/anmelden/registrieren] | du musst [angemeldet/eingeloggt/registriert] sein, um
            | bleiben sie [immer/mit uns/mit unserem/stets] [auf dem laufenden/informiert/in] | verpassen sie
            [keine/keinen/nichts] | verpasse [keine/keinen/nichts] | erhalten sie unseren | lesen sie
            [unseren/unsere/hier unsere] | sie möchten den newsletter | jetzt
            [abonnieren/anmelden/mitmachen/teilnehmen] und | unsere [datenschutzerklärung/allgemeinen
            geschäftsbedingungen/agb/nutzungsbedingungen] [finden/können/gelten] | weitere informationen [zum
            datenschutz/erhalten sie in/zur datenverarbeitung/finden sie in unserer datenschutzerklärung] | an dieser
            stelle [finden sie/findest du] [externen inhalt/externe inhalte/einen externen/inhalte] | an dieser stelle
            befindet sich ein [externer/von unserer] | empfohlener [externer/redaktioneller] inhalt | hier
            [können/finden] sie [einen externen/externe inhalte/den newsletter/unseren newsletter/sich für/unsere app]
            | die mit einem * | mit [sternchen/einem stern] [gekennzeichnete/markierte] | informiere mich über neue
            beiträge per e-mail | benachrichtige mich über [nachfolgende/neue] | benachrichtigung bei weiteren | du
            kommentierst mit [deinem/] | trage deine daten unten ein | [hast du/habt ihr/haben sie] [dieses/das]
            rezept [ausprobiert/nachgekocht/nachgebacken]? | wenn du [dieses/das] rezept
            [ausprobierst/nachkochst/nachbackst/ausprobiert hast][, /, freue] | [lass/lasst] [mir/uns]
            [gerne/gern/doch/] einen kommentar da | melden sie sich an, um [artikel/diesen/inhalte/den] | [leider/es]
            ist ein [technischer/unerwarteter/] fehler aufgetreten | bitte versuche es [später/erneut/noch
            einmal/nochmal] | [diese seite/der ticker/der liveticker/dieser ticker] [wird automatisch/wird
            laufend/aktualisiert sich automatisch/aktualisiert sich selbst] | dieser [artikel/beitrag/text] wird
            [laufend/fortlaufend/regelmäßig/ständig] [aktualisiert/ergänzt] | [dieser/der/unser]
            [liveticker/ticker/liveblog/newsblog] [ist/wurde] beendet | [wir beenden/wir schließen/wir schliessen]
            [den ticker/den liveticker/den liveblog/diesen ticker/an dieser stelle] | [ihr/dein/der verwendete]
            browser [ist veraltet/wird nicht/unterstützt leider/ist zu alt/unterstützt kein/wird leider] | sie
            verwenden einen [veralteten/nicht unterstützten/alten] browser | bitte [verwenden/nutzen] sie einen
            [aktuellen/modernen/anderen/aktuelleren] [browser/webbrowser] | diese
            [seite/website/webseite/anwendung/funktion] [benötigt/erfordert] javascript | für [die beste/eine
            optimale/die optimale/eine bessere] [darstellung/nutzung] [dieser/der/unserer] | wenn sie sich selbst
            betroffen fühlen | [haben sie/hast du] [suizidgedanken/den gedanken, sich] | [wir berichten/normalerweise
            berichten wir/generell berichten wir] [in der regel/generell/nicht über/nur zurückhaltend] | [stimmen
            sie/stimmt/stimme] [hier ab/jetzt ab/in unserer umfrage/in der umfrage] | [nehmen sie/nimm/machen
            sie/mach] [an unserer/hier an unserer/bei unserer] [umfrage/leserumfrage] | testen sie [ihr/hier ihr/jetzt
            ihr] wissen [in/im/mit/bei] | teste [dein/jetzt dein] wissen [in/im/mit/bei] | [jeden morgen/täglich/jeden
            freitag/wöchentlich/jede woche] [in ihr/in dein/in ihrem/in deinem] postfach | das wichtigste [des
            tages/der woche/aus der region/vom tag] [direkt/in/per/kostenlos/als] | bitte bestätigen sie [ihre/die]
            [anmeldung/e-mail-adresse/registrierung] | bitte bestätige [deine/die]
            [anmeldung/e-mail-adresse/registrierung] | [wir haben ihnen/wir haben dir/sie erhalten in kürze/du
            erhältst in kürze/sie erhalten gleich] eine [e-mail/bestätigungs-e-mail/bestätigungsmail/mail] | bitte
            [prüfen sie/prüfe] [auch/] [ihren/deinen] [spam-ordner/spamordner/posteingang] | [vielen dank/danke] für
            [ihre/deine] [anmeldung/registrierung] [zu/zum/bei] | wir [senden/verschicken/versenden] keinen spam | wir
            geben [ihre/deine] [daten/e-mail-adresse/e-mail] nicht | ihre daten werden [nicht/ausschließlich/nur] [an
            dritte/zum/für/zu] | deine daten werden [nicht/ausschließlich/nur] [an dritte/zum/für/zu] |
            [hinweise/nähere informationen/ausführliche informationen] [zum datenschutz/zur datenverarbeitung/zum
            widerruf/zum newsletter] | es gilt [unsere/die] datenschutzerklärung | es gelten [unsere/die]
            [agb/allgemeinen geschäftsbedingungen/nutzungsbedingungen/datenschutzbestimmungen/datenschutzhinweise] |
            ich habe die [datenschutzerklärung/datenschutzbestimmungen/datenschutzhinweise/agb/nutzungsbedingungen]
            [gelesen/zur kenntnis/akzeptiert] | ich akzeptiere die
            [datenschutzerklärung/nutzungsbedingungen/agb/datenschutzbestimmungen/allgemeinen geschäftsbedingungen] |
            mit [deiner/ihrer] [registrierung/eintragung/bestellung] [stimmst du/stimmen sie/akzeptieren sie] | durch
            [klicken/klick/einen klick] auf [absenden/abonnieren/anmelden/registrieren/den button] | [diese
            website/diese seite] ist durch recaptcha | dieser [text/artikel/beitrag] [stammt/ist] aus [unserem/dem]
            [newsletter/wöchentlichen] | dieser [text/artikel/beitrag] [erschien zuerst/ist zuerst] [in unserem/im
            newsletter/im] | [wurde ihnen/wurde dir] dieser newsletter weitergeleitet | [unsere recherchen
            werden/unsere arbeit wird/diese recherche wurde/unser journalismus wird] [durch spenden/von leser/von
            unseren/durch unsere/von unterstützer] | wenn [sie/ihr] unsere [arbeit/recherchen/berichterstattung] [gut
            finden/gut findet/schätzen/schätzt] | mit [ihrer/deiner] [spende/unterstützung/mitgliedschaft] [helfen sie
            uns/hilfst du uns/ermöglichen sie/ermöglichst du] | [hilf/helfen sie/helft] uns, [unabhängigen
            journalismus/weiterhin unabhängig/weiterhin kostenlos] | [schon ab/bereits ab/ab] # euro [im monat/pro
            monat/monatlich] [unterstützen sie uns/können sie uns] | [möchten sie/möchtest du/wollen sie]
            [benachrichtigungen/push-nachrichten/push-mitteilungen/eilmeldungen] [erhalten/per push] | [aktivieren
            sie/aktiviere jetzt/aktivieren sie jetzt] [push-nachrichten/push-mitteilungen/unsere push] | wir sind
            [jetzt/auch/nun] auf [whatsapp/tiktok/threads/bluesky/instagram/telegram] | unseren
            [whatsapp-kanal/telegram-kanal/youtube-kanal/kanal] [können/finden/abonnieren/finden sie] | [schreiben
            sie/schreib] [der autorin/dem autor/der redaktion/uns gerne/uns eine mail/uns eine e-mail/uns per] |
            schreibt [uns gerne/uns eine mail/uns eine e-mail/uns per] | haben sie [hinweise/einen
            hinweis/anregungen/einen tipp/fragen] [zu diesem/für uns/an die redaktion] | [sie haben/du hast]
            [fragen/einen tipp/einen hinweis/anregungen] [für uns/an uns/an die redaktion] | sie erreichen [die
            redaktion/uns/die autorin/den autor] [unter/per/über] | [anregungen/fragen/hinweise] [und/oder]
            [kritik/anregungen] [bitte/gerne] an | [schicken sie/schick/senden sie] uns [ihre/deine]
            [fotos/bilder/videos/fragen] | fehler [entdeckt/im artikel/im artikel gefunden/im text gefunden/im text]?
            [schreiben/melden/jetzt/hier] | [wenn sie/falls sie] einen [tippfehler/rechtschreibfehler/fehler in
            diesem/fehler im text] | [wenn du/falls du] einen [tippfehler/rechtschreibfehler/fehler in diesem/fehler
            im text] | [jetzt abonnieren, um weiterzulesen/abonniere jetzt, um weiterzulesen/gib deine e-mail-adresse
            ein, um/gib deine e-mail-adresse an, um] | [teile/teilt] [diesen artikel/diesen beitrag/diesen text]
            [mit/gerne/auf] | [hat ihnen/hat dir/hat euch] [der text/der podcast/das video/die folge/das rezept/diese
            folge] gefallen | [haben sie/hast du] [eine behauptung/fragwürdige behauptungen/fragwürdige
            inhalte/zweifelhafte behauptungen/zweifelhafte inhalte/etwas gesehen, das] | ein passwort wird [ihnen/dir]
            per | bleib [mit uns/immer/stets] [auf dem/in kontakt/in verbindung/informiert/up to date] |
            [besuche/besuchen sie/besucht] uns [auf/auch auf] [facebook/instagram/youtube/tiktok] | [tritt/treten
            sie/werde teil] [unserer/unserem] [community/whatsapp-gruppe/telegram-kanal/facebook-gruppe] | [nichts
            mehr verpassen/keine news mehr verpassen/keine folge verpassen/immer auf dem laufenden bleiben]:
            | wir freuen uns auf ihre [zuschriften/zuschrift/leserbriefe/briefe] | wir freuen uns über [ihre
            zuschriften/ihre zuschrift/ihre meinung]
            |
            [schreiben/schicken/senden/mailen/erzählen/berichten/sagen/verraten/melden/nennen/zeigen/rufen/kontaktieren/informieren/unterstützen]
            sie [es/] uns |
            [schreib/schreibt/schick/schickt/sende/sendet/maile/mailt/erzähl/erzählt/sag/sagt/verrate/verratet/kontaktiere/kontaktiert/hilf/helft/unterstütze/unterstützt]
            [es/] uns | [melden sie sich/melde dich/meldet euch] bei [uns/der redaktion/unserer redaktion] |
            [kontaktieren/erreichen] sie [unsere redaktion/die redaktion] | wir [berichten weiter/bleiben dran/halten
            sie auf dem laufenden/halten euch auf dem laufenden] | [dieser/der] [artikel/text/beitrag] wird
            [laufend/fortlaufend/ständig/regelmäßig/weiter] [aktualisiert/ergänzt] | [mit klick auf/mit einem klick
            auf/durch klicken auf/durch klick auf] [den/diesen] button
        """,
        "fr": """
            [abonnez-vous/inscrivez-vous/souscrivez] [gratuitement/dès maintenant/] à [notre/nos/la newsletter] |
            recevez [gratuitement/chaque jour/chaque semaine/chaque matin/toutes/tous les/notre/nos/l'essentiel/]
            [notre/nos/par/dans votre/la/les/l'actualité/] [newsletter/newsletters/boîte
            mail/alertes/mail/email/chaque] | retrouvez [toutes nos/tous nos/toute notre/nos]
            [newsletters/articles/actualités/vidéos/podcasts/offres/dossiers] [sur notre/dans notre/sur nos/ici/en] |
            suivez[-nous/ nous/ notre actualité] [sur/en] | rejoignez[-nous sur/ notre communauté/ notre chaîne/ notre
            newsletter] | téléchargez [notre/gratuitement notre/l'application de] | partagez [cet article/votre
            avis/vos avis/vos photos/vos clichés/vos impressions/vos réactions/vos témoignages/vos commentaires/vos
            expériences/vos souvenirs] | vous avez aimé cet article | cet article vous a plu | vous avez une
            [information/question/remarque] à nous | envoyez-nous | écrivez-nous [à/sur] | contactez-nous [à/par/au] |
            votre adresse [de messagerie/e-mail/email/mail] [ne sera/sera/est] | en [vous inscrivant/cliquant
            sur/renseignant votre/validant votre/poursuivant votre/vous abonnant], vous | vous pouvez [vous
            désinscrire/vous désabonner/à tout moment vous/retirer votre consentement/ vous opposer] | soutenez
            [notre/nous/nos/l'indépendance] | votre [don/soutien/abonnement] [nous/est/permet] | faites un don | déjà
            abonné ? | pour [lire la suite/continuer votre lecture/poursuivre votre lecture/soutenir notre] | pour
            nous [contacter/écrire/suivre/soutenir] | pour ne rien [manquer/rater] de [notre/l'actualité] | notre
            journal a besoin | nous avons besoin de vous | merci de votre [inscription/abonnement/soutien] | votre
            inscription [est/a] | pour accéder [à cet article/à tous nos/à l'intégralité] | avez-vous
            [essayé/testé/réalisé] cette recette | [taguez/identifiez/mentionnez]-[moi/nous] sur {network} |
            [dites/dis]-[moi/nous] [tout/] en commentaire[s/] | cette page [se met à jour/s'actualise/se
            rafraîchit/est mise à jour] automatiquement | [ce/le] direct est [maintenant/désormais/à présent]
            [terminé/clos] | merci [d'avoir suivi/d'avoir été nombreux à suivre/de l'avoir suivi/de nous avoir
            suivis/à tous d'avoir suivi] | [bonjour/bonsoir] [à tous/à toutes et à tous] et bienvenue [dans/sur] ce
            [direct/live] | bienvenue [dans/sur] [ce/notre] [direct/live] [consacré/pour] | rafraîchissez cette page
            pour | [votre/l'] adresse [e-mail/email/mail] [est/sera] uniquement [utilisée/destinée] | [un/nous vous
            avons envoyé un] [e-mail/email/courriel] de confirmation [vous a été/vient de/vous sera/a été] | pour
            confirmer votre [inscription/abonnement], [cliquez/veuillez cliquer/consultez] | [les données
            recueillies/les informations recueillies/vos données personnelles] [sont destinées/sont traitées/font
            l'objet/ne seront jamais/ne seront] | [vous pourrez/vous pouvez] [vous désinscrire/vous désabonner/retirer
            votre consentement] [à tout moment/en un clic/via] | vous [disposez/bénéficiez] d'un droit [d'accès, de
            rectification/d'accès et de rectification/d'opposition et] | [consultez/découvrez/lisez] notre
            [politique/charte] [de confidentialité/de protection/relative/des données] | [pour en savoir plus sur/en
            savoir plus sur] [la gestion de vos/le traitement de vos/vos] [données/droits] | [ce site/ce formulaire]
            est protégé par [recaptcha/hcaptcha] | en [cochant cette case/validant ce formulaire], [vous acceptez de
            recevoir/j'accepte] | [j'accepte de recevoir/je consens à recevoir] [par/des/les/la/vos] | [ne manquez/ne
            ratez] [rien de l'actualité/rien de l'info/plus aucune actu/plus aucun article/plus rien de] |
            [abonne-toi/inscris-toi/abonnez-vous/inscrivez-vous] à [notre/nos/l'infolettre] | [nous nous engageons/on
            s'engage] à ne jamais [partager/céder/vendre/transmettre] [votre/vos] | [saisissez/entrez/laissez] votre
            [adresse/e-mail/courriel] pour [recevoir/vous abonner] | [abonnez-vous pour/saisissez votre adresse e-mail
            pour vous] [recevoir/abonner/poursuivre la lecture/suivre] | rejoignez les # autres
            [abonnés/lecteurs/inscrits] | [votre don/vos dons/votre contribution/votre adhésion]
            [nous/sont/est/permet/permettent] | un don de # € [vous revient/ne vous coûte/revient] | sans [votre
            soutien/vos dons], [nous/notre/ce média/ce site] | [ce média/notre média/notre journal/notre site]
            [existe/vit/fonctionne] [grâce à/uniquement] | notre [média/journal/site] est [100 %
            indépendant/indépendant/entièrement financé/gratuit/financé] | [grâce à/avec] [votre soutien/vos dons],
            nous | [si vous appréciez/si vous aimez/vous appréciez/vous aimez] [notre travail/nos articles/nos
            contenus/notre journal/ce que nous], | [si cet article/si ce contenu/si ce texte] vous a
            [plu/aidé/intéressé/été utile] | [aidez-nous/aide-nous] à [rester indépendants/rester
            indépendant/améliorer cet/améliorer notre site/faire vivre/financer nos/informer] | [nous ne
            dépendons/notre rédaction ne dépend/notre journal ne dépend] [d'aucun actionnaire/que de ses/que de
            nos/que de vous] | vous avez [une info/une information/des informations/une histoire/un témoignage/un
            sujet] à nous | vous avez [trouvé/repéré/relevé/constaté] une [erreur dans cet article/faute
            dans/coquille] | si vous avez [trouvé/constaté] une [erreur dans cet/faute d'orthographe/coquille] | vous
            [souhaitez/voulez] [témoigner ?/réagir à cet article/nous contacter/contacter la rédaction/nous faire
            part] | votre [témoignage/histoire/avis] nous intéresse | racontez-nous [votre expérience/votre
            histoire/en quelques/dans les commentaires] | [posez/envoyez/adressez]-nous vos
            [questions/photos/témoignages/vidéos] | ajoutez [notre site/notre média/notre journal] à vos | [vous
            pouvez aussi/n'hésitez pas à/vous pouvez également] [nous suivre/nous retrouver/nous écrire/nous
            rejoindre/vous abonner à] | [cliquez ici pour/cliquez sur ce lien pour] [rejoindre/vous
            abonner/télécharger/recevoir/lire/accéder/vous inscrire/découvrir nos] | [installez/téléchargez/ouvrez]
            [gratuitement/dès maintenant] [notre appli/notre application] | [retrouvez-nous/suis-nous] [aussi
            sur/également sur/sur tiktok/sur instagram/chaque semaine/du lundi] | vous utilisez [un navigateur/une
            version] [obsolète/non supporté/non prise en charge/ancienne de votre navigateur] | pour [profiter
            pleinement/profiter/bénéficier] de [notre site/toutes les fonctionnalités/ce site, veuillez] | javascript
            [est désactivé/semble être désactivé/doit être activé] [dans votre/sur votre/pour] | ce champ n'est
            utilisé qu'à des fins de validation | [à lire/à voir/à écouter/lire] aussi notre
            [dossier/enquête/article/éditorial/sélection/décryptage] | [retrouvez/découvrez/consultez]
            [ici/également/aussi] [notre/nos] | [retrouvez/lisez] l'intégralité de [cet/notre/cette]
            [article/entretien/enquête/interview] | [pour découvrir/pour consulter/pour lire] [tous nos/toutes nos/nos
            autres]
            | nous attendons vos [courriers/lettres/témoignages/réactions]
            |
            [écrivez/envoyez/racontez/dites/contactez/signalez/adressez/confiez/transmettez/proposez/appelez/posez/rejoignez/soutenez]-nous
            | dites-le-nous | faites-nous [part/parvenir/savoir] |
            [écris/envoie/raconte/dis/contacte/signale/confie/propose/appelle]-nous | donnez-nous votre [avis/opinion]
            | nous y reviendrons | [plus d'informations/plus de détails/davantage d'informations] à [venir/suivre] |
            [article/information/texte] [en cours de/mis à jour en] [mise à jour/actualisation/continu] | cet article
            [sera/est] [mis à jour/actualisé/régulièrement mis à jour/complété] | [rafraîchissez/actualisez/rechargez]
            [la/cette] page [pour/si/afin] | en cliquant, vous [acceptez/consentez]
        """,
        "es": """
            suscríbete [gratis/ya/aquí/hoy/] a [nuestro/nuestra/nuestros/nuestras/la newsletter/el boletín] |
            suscríbase [gratis/ya/aquí/hoy/] a nuestr[o/a/os] | suscribite a nuestr[o/a] | regístrate [gratis/aquí/]
            [para/y] [recibir/recibe/seguir leyendo/leer/comentar/acceder] | apúntate a nuestr[o/a] | recibe [en tu
            correo/en tu buzón/en tu bandeja/en tu móvil/nuestro/nuestra/nuestras] | recibe [gratis/todas/por correo/]
            las [últimas/principales/] noticias | recibí [en tu/nuestro/nuestra/nuestras] | recibí [gratis/todas/] las
            [últimas/principales/] noticias | síguenos [en/por/a través] | siguenos [en/por] | síganos en | seguinos
            en | sigue [nuestro canal/nuestra página/nuestras redes/toda la información/toda la actualidad/nuestra
            cuenta] | únete a nuestr[o/a] [canal/grupo/comunidad/newsletter] | unite a nuestr[o/a] | descarga
            [gratis/] [nuestra/nuestro/la app/la aplicación] | descárgate [nuestra/la app] | comparte [este
            artículo/esta noticia/tu opinión/con tus] | ¿te [ha gustado/gustó] [este/esta/el]
            [artículo/noticia/contenido/nota] | si te [ha gustado/gustó] [este/esta/el]
            [artículo/noticia/contenido/nota] | si [tienes/tiene] [alguna/una]
            [denuncia/información/historia/sugerencia] [que/para/o] | ¿tienes [alguna/una]
            [denuncia/información/historia] | envíanos [tu/tus/un] | escríbenos [a/tu] | puedes [seguirnos/seguir
            a/suscribirte/darte de baja/contactarnos/consultar nuestra/seguir toda] [en/a/aquí/] | puede [darse de
            baja en cualquier/darse de baja cuando/seguirnos/contactarnos] | tu dirección de correo electrónico no
            será | su dirección de correo electrónico no será | al [suscribirte/registrarte/hacer
            clic/continuar/enviar], [aceptas/confirmas/estás/acepto] | al [suscribirse/registrarse], [acepta/usted] |
            apoya [nuestro/el periodismo/a nuestro/nuestra] | haz tu [donación/aporte] | tu
            [apoyo/donación/suscripción] [nos/es/hace/permite] | ya eres suscriptor | ¿ya eres suscriptor? | hazte
            [socio/suscriptor/miembro] | gracias por [suscribirte/registrarte/leernos/tu suscripción] | para seguir
            leyendo | para continuar leyendo | lee también nuestr[o/a] | activa las notificaciones | mantente
            [informado/al día/al tanto] [con/de/a través] | no te pierdas [nuestro/nuestra/nuestras/nuestros] | todas
            las noticias en nuestr[o/a] | si [haces/preparas/preparás/hacés] esta receta,
            [etiquétame/etiquetame/cuéntame/contame/no olvides] |
            [etiquétame/etiquetame/etiquétanos/mencióname/mencionanos] en {network} |
            [cuéntame/cuéntanos/contame/contanos/dime/decinos/dinos] en los comentarios |
            [déjame/déjanos/dejame/dejanos/déjenos] [tu comentario/un comentario/tus comentarios/tu opinión] | ¿[has
            probado/probaste/hiciste] esta receta? | esta página se [actualiza/actualizará/recarga] automáticamente |
            [finalizamos/terminamos/cerramos] [aquí/acá/así] [nuestra cobertura/nuestro directo] | hasta aquí
            [nuestro/nuestra/el/la/este/esta] [directo/cobertura/minuto a minuto] | [gracias/muchas gracias] por
            [seguir nuestra cobertura/seguir nuestro directo/seguir este directo/seguir este minuto a
            minuto/seguirnos/acompañarnos en esta cobertura/acompañarnos en este directo/leernos] |
            [bienvenidos/bienvenidas y bienvenidos/bienvenido] [al directo/a nuestro directo/a este directo/al minuto
            a minuto/a nuestra cobertura] | [buenos días/buenas tardes/buenas noches] y bienvenidos [al directo/a este
            directo/a nuestra/al minuto] | [recibirás/te enviaremos/te hemos enviado] un [correo/email/mail] [de
            confirmación/para] | para confirmar tu suscripción, [haz/revisa/revisá/hacé/comprueba/pulsa] | si no
            [ves/encuentras/encontrás/recibes] [el correo/nuestro correo/el email], [revisa/revisá] | [tus/sus] datos
            [serán tratados/serán utilizados/se utilizarán/se tratarán/no serán cedidos/no se cederán/no serán
            compartidos] | [podrás/puedes/podés] [darte de baja/desuscribirte] [cuando/desde/en cualquier] |
            [consulta/consulte/consultá/lee/conoce] nuestr[a política de privacidad/o aviso de privacidad/as
            condiciones/os términos] | responsable del tratamiento: | [este sitio/este formulario] está protegido por
            [recaptcha/hcaptcha] | al [suscribirte/registrarte/enviar este formulario/continuar],
            [aceptas/aceptás/estás aceptando] | [al suscribirse/al registrarse/al enviar/al hacer clic], [acepta/usted
            acepta/está aceptando] | reciba [cada mañana/cada semana/todas las mañanas/todos los días] [en su/las
            noticias/nuestro] | reciba [en su correo/las mejores noticias/las principales noticias] | te
            [mandamos/enviamos] [cada semana/cada mañana/las noticias/lo mejor/a tu correo/por correo] |
            [suscríbete/suscribite/suscríbase/inscríbete/anotate] a [nuestro/nuestra/la newsletter/nuestros] | únete a
            [otros/nuestros/los/más de] # [suscriptores/lectores/seguidores] | [suscríbete ahora para seguir
            leyendo/suscríbete para seguir leyendo] y | [introduce/escribe/ingresa] tu [dirección de correo
            electrónico/correo electrónico/email] para [suscribirte/recibir] | este campo es un campo de validación |
            tu [aporte/contribución/colaboración] [nos/hace posible/mantiene] | sin tu [apoyo/ayuda/aporte] no
            [podríamos/sería posible/podemos] | [este medio/nuestro medio/nuestro periodismo] [existe/se sostiene/se
            financia/depende] [gracias a/de] | somos un medio [independiente/autogestionado/cooperativo/sin fines de
            lucro/digital independiente] | necesitamos [tu/de tu] [apoyo/ayuda/aporte] para |
            [ayúdanos/ayudanos/ayúdenos] a [seguir haciendo/seguir informando/mejorar nuestro/mantener nuestro/contar
            más] | si [valoras/valorás/crees en/creés en] [nuestro periodismo/nuestro trabajo/el periodismo
            independiente] | [hacete/hágase/hazte] [socio/socia] [y apoya/y apoyá/por solo/de nuestra] | si
            [llegaste/has llegado] hasta [acá/aquí] [es porque/,] | si [este/esta] [artículo/nota/contenido/entrada]
            te [sirvió/fue útil/resultó útil] | [¿tenés/¿tienes/¿tiene] [algo para contarnos/una historia para/una
            historia que/una noticia para/un dato que/un dato para] | si [encuentras/encontrás/detectas/detectás] [un
            error/algún error/una errata] en [este artículo/esta nota] | [escribinos a/escríbanos a/escribinos por]
            [la/nuestra/nuestro/este] | [comunicate/comunícate/comuníquese/contactate] con [nuestra redacción/la
            redacción/nuestro equipo de] | [mandanos/mándanos/envianos/envíenos] [tu historia/tu foto/tus fotos/tu
            mensaje/tus videos/tu denuncia] | [seguinos/síganos/encontranos/encuéntranos] en [nuestras redes/nuestro
            canal/nuestra página/google/{network}] | [podés/puedes] [encontrarnos/escribirnos/escucharnos/leernos]
            [en/a/por] | [unite/sumate/súmate/únase/súmese] a [nuestro/nuestra] | [descargá nuestra/descargue
            nuestra/descargate nuestra/bajate nuestra/instala nuestra] [app/aplicación] | [ingresá/ingrese/entrá] a
            [nuestro sitio/nuestra web/nuestro canal/nuestra tienda/nuestra página/nuestro portal] | [hacé/haz/haga]
            clic [acá/aquí] para [unirte/suscribirte/recibir] | [compartí/comparta/compartan] [esta nota/esta
            noticia/este artículo/tu opinión/tu historia] | no te pierdas [ninguna noticia/ninguna nota/las últimas
            noticias/nuestras/nuestro/ni una] | [mantenete/manténgase] [al tanto/informado/informada/al día] con
            nuestr[as/o/os] | [lee/leé/lea/mirá] [aquí/acá] [nuestro/nuestra/la nota] | [tu/su] navegador [está
            desactualizado/está obsoleto/parece estar] | [estás usando/está utilizando/estás utilizando] [una versión
            obsoleta/una versión antigua/un navegador desactualizado/un navegador obsoleto/un navegador no compatible]
            | para una mejor experiencia, [te recomendamos actualizar/habilita javascript/gira tu/actualiza tu
            navegador]
            |
            [cuéntenos/cuéntanos/contanos/escríbanos/escríbenos/escribinos/díganos/dinos/decinos/díganoslo/dínoslo/envíenos/envíanos/envianos/mándenos/mándanos/mandanos/háganos/haznos/hacenos/contáctenos/contáctanos/contactanos/llámenos/llámanos/llamanos/avísenos/avísanos/avisanos/síganos]
            | esta es una [noticia/información] en [desarrollo/ampliación/actualización] |
            [actualice/actualiza/recargue/recarga/refresque] [la/esta] página [para/si] | al hacer clic[,/]
            [acepta/aceptas/usted acepta] | [deje/deja/dejá/dejen/envíe/envía/comparta/danos/denos] [su/tu]
            [opinión/comentario] | [deje/deja/dejá/dejen/envíe/envía/comparta] [sus/tus] [opiniones/comentarios] |
            [contacte/contacta/contactá] con [la/nuestra] redacción
        """,
        "it": """
            iscriviti [gratis/subito/ora/] [alla nostra/alle nostre/al nostro/alla newsletter] | iscrivetevi [alla
            nostra/alla newsletter/al nostro] | abbonati [subito/ora/] [a/per]
            [leggere/continuare/avere/sostenere/accedere] | registrati [gratis/ora/subito] [per/e] | registrati per
            [leggere/continuare/commentare/ricevere/accedere/proseguire/partecipare] | ricevi [ogni/gratis/le/la
            nostra/le nostre/tutte/gli] [giorno/mattina/settimana/notizie/newsletter/aggiornamenti/nella/notifiche] |
            seguici [su/sui/anche/sulla/sul] | seguiteci [su/sui/anche] | segui [la nostra/le nostre/il nostro/i
            nostri] | unisciti [al nostro/alla nostra/a noi] | entra nel nostro | scarica [la nostra app/l'app
            di/gratis] | condividi [questo articolo/la tua/con i] | ti è piaciuto [questo articolo/l'articolo] | se ti
            è piaciuto [questo articolo/l'articolo] | se [hai/avete] [una/delle/qualche]
            [segnalazione/segnalazioni/notizia] [da/per] | inviaci [le tue/la tua/una] | scrivici [a/le/su] |
            scriveteci [a/le] | puoi [cancellarti/annullare l'iscrizione/disiscriverti/seguirci/iscriverti alla
            nostra/iscriverti al nostro/contattarci] | il tuo indirizzo email non sarà | iscrivendoti
            [accetti/dichiari/alla] | cliccando su [iscriviti/invia/accetta] | sostieni [il nostro/la nostra/i
            nostri/l'informazione] | il tuo [contributo/sostegno/abbonamento] [ci/è/permette] | sei già abbonato? |
            hai già un [abbonamento/account]? | per continuare a leggere | per restare [aggiornato/sempre
            aggiornato/informato] [su/iscriviti/seguici/con], | per rimanere [aggiornato/sempre aggiornato] | resta
            [sempre/] aggiornato [con/su/sulle] [noi/la nostra/tutte/le notizie] | grazie per [esserti iscritto/la tua
            iscrizione/averci letto] | leggi [la nostra/le nostre] [informativa/privacy/guida] | hai provato questa
            ricetta? | [avete/hai] provato [la mia/le mie/la nostra/una delle mie] [ricetta/ricette] | se
            [provi/provate/rifai/rifate] questa ricetta, | se [rifate/rifai] [questa/la mia/una mia/le mie]
            [ricetta/ricette] | [fammi/fatemi/facci/fateci] sapere [nei commenti/qui sotto/con un commento/cosa ne
            pensi/cosa ne pensate] | invia la tua ricetta [a/alla/e/al] | [la/questa] pagina si aggiorna
            automaticamente | [aggiorna/ricarica/aggiornate/ricaricate] [la/questa] pagina per
            [leggere/vedere/visualizzare] | inserisci il tuo indirizzo [e-mail/email] per
            [iscriverti/ricevere/seguire/sottoscrivere] | [la newsletter/le newsletter] [ti arriva/vi arriva/ti
            arrivano/per non perdere/per non perderti/per chi vuole restare] | [conferma/confermate] [la tua/la
            vostra/il tuo indirizzo] [iscrizione/email/e-mail/registrazione] | [non ti invieremo/non vi invieremo]
            [mai/spam/alcun] | non invieremo spam | [abilita/attiva/devi abilitare/è necessario abilitare/è necessario
            attivare] javascript [per/nel/nelle/sul] | [controlla/controllate] la [tua/vostra] [casella di posta/posta
            in arrivo/casella e-mail/casella email] | controlla [anche/] [la cartella spam/nella cartella spam/la
            cartella dello spam/la cartella della posta] | [potrai/puoi] [annullare l'iscrizione/cancellare
            l'iscrizione/revocare il consenso/cancellare la tua iscrizione/disiscriverti] [in qualsiasi/in ogni] | [ho
            letto e accetto/dichiaro di aver letto/dichiaro di aver preso visione/ho preso visione] [l'informativa/la
            privacy/dell'informativa/della privacy] | [acconsento/autorizzo/presto il consenso] al trattamento dei
            [miei/dati] | [cliccando/premendo] su [iscriviti/invia/registrati/conferma] [dichiari/accetti/confermi] |
            [registrandoti/iscrivendoti/inviando questo modulo/inserendo la tua email] [accetti di/accetti i/dichiari
            di/accetti la] | [i tuoi dati saranno/il tuo indirizzo email verrà/la tua email verrà/la tua email non
            verrà/i tuoi dati non saranno] [trattati/utilizzato/utilizzata/ceduti] | [siamo spiacenti, si è/spiacenti,
            si è/ops, si è/ci dispiace, si è] verificato un [errore/problema] | per [visualizzare/vedere/utilizzare]
            [questo sito/questo contenuto/questo video/questa pagina] [è necessario/devi] | [stai usando/stai
            utilizzando] [un browser obsoleto/un browser non/una versione obsoleta/una versione non] | [se sei
            arrivato/se sei arrivata/se siete arrivati/visto che sei arrivato] [fin qui/fino a qui/fino in fondo] |
            [aiutaci/aiutateci] a [continuare/restare/rimanere/crescere/migliorare/mantenere/raccontare/fare] |
            [grazie a chi/grazie ai lettori che] [ci sostiene/ci sostengono/si è abbonato] | [entra a far/entrate a
            far/fai] parte della [nostra/nostra community/community di] | [segui/seguite] il [canale/nostro
            canale/nuovo canale] [whatsapp/telegram/youtube] | [vuoi/volete] [restare/rimanere] [sempre/]
            [aggiornato/aggiornati/aggiornata] | [segui/seguici] [anche/] su google [news/discover] | [metti mi
            piace/metti un like/lascia un like/clicca mi piace] [alla nostra/alla pagina/sulla nostra/sulla pagina] |
            ricevi [direttamente/ogni mattina/ogni settimana/] [nella tua/sulla tua] [casella/email/e-mail] | [ti
            abbiamo inviato/abbiamo inviato] [una mail/un'email/una email] [di conferma/per confermare/all'indirizzo]
            | [il tuo contributo/la tua donazione/il vostro sostegno/anche un piccolo contributo] [ci aiuta/ci
            permette/ci consente/ci aiuterà] | [se vuoi/se volete] [sostenerci/sostenere il nostro lavoro/sostenere il
            nostro giornale/sostenere questo sito/supportare il nostro] | [il nostro giornale vive/viviamo] grazie [ai
            lettori/ai nostri/al sostegno/agli abbonati/alle donazioni] | [puoi/potete] sostenere [il nostro/questo
            sito/il giornale/la nostra] | [vuoi ricevere le nostre/attiva le nostre/accetta le nostre/vuoi ricevere
            le/attiva le] notifiche | ricevi [le notizie/tutte le notizie/gli aggiornamenti/le ultime notizie] [su
            whatsapp/su telegram/in tempo reale su/direttamente] | [mandaci/inviateci/mandateci] [la tua/le tue/la
            vostra/le vostre] | [raccontaci la tua/raccontateci la vostra/raccontaci la] [storia/esperienza/opinione]
            | hai assistito a [un/una/questo/qualcosa] | [hai trovato/hai notato/avete trovato/avete notato] un
            [errore/refuso] [in/nell'] | per [segnalare errori/segnalare un errore/contattare la redazione/inviare
            comunicati/scrivere alla redazione] [scrivi/scrivere/:] | [le lettere vanno inviate/le lettere vanno
            indirizzate/le lettere, non più/le lettere non devono superare/inviate le vostre lettere] | [se hai
            apprezzato/se avete apprezzato/se ti è stato utile/se vi è piaciuto/se trovi utile/se l'articolo ti è]
            [questo/quest'/il nostro/piaciuto] | [leggi qui/clicca qui/clicca su questo link] per
            [iscriverti/ricevere/abbonarti/scaricare la nostra/seguirci/entrare nel/ascoltare il nostro/leggere la
            nostra] | [l'appuntamento con la newsletter/la prossima newsletter/questo articolo è tratto dalla
            newsletter/questo testo è tratto dalla newsletter/questo è un estratto della newsletter/quello che hai
            letto è un] | hai [una segnalazione/una foto/una notizia/una storia/un video] da
            [inviarci/segnalarci/raccontarci] | [vuoi/volete] [segnalarci/raccontarci/inviarci] [un/una/la/qualcosa] |
            [hai una domanda/avete domande/hai domande] [per/da/sulla/su questo/su] | [scrivi una mail/scrivi
            un'email/scrivete una mail/scrivi all'indirizzo] [a/alla/mail/email] | [non perderti/non perdere] [neanche
            una notizia/nessuna notizia/i nostri aggiornamenti/le nostre notizie/le nostre ultime]
            | aspettiamo le vostre [lettere/segnalazioni/storie] | scrivete alle lettere al direttore
            |
            [scriveteci/scrivici/raccontateci/raccontaci/diteci/dicci/ditecelo/diccelo/inviateci/inviaci/mandateci/mandaci/segnalateci/segnalaci/segnalacelo/segnalatecelo/fateci/facci/contattateci/contattaci/chiamateci/chiamaci/avvisateci/avvisaci]
            | [vi/ti] terremo [aggiornati/aggiornato/informati] | [seguiranno/seguono/a breve]
            [aggiornamenti/ulteriori aggiornamenti] | [notizia/articolo] in [aggiornamento/continuo aggiornamento] |
            [l'articolo/questo articolo] [sarà/verrà/è] [aggiornato/in aggiornamento] |
            [aggiorna/aggiornate/ricarica/ricaricate] la pagina [per/se] | cliccando[,/]
            [accetti/accettate/acconsenti] | [scrivi/scrivete] alla [redazione/nostra redazione]
        """,
        "pt": """
            assine [já/agora/gratuitamente/] [a nossa/nossa/o nosso/nosso] | inscreva-se [gratuitamente/agora/] [na
            nossa/em nossa/no nosso/em nosso/na newsletter/para receber] | subscreva [já/gratuitamente/] [a nossa/as
            nossas/a newsletter] | cadastre-se [gratuitamente/aqui/] [para/e/em nossa/na nossa] | receba
            [gratuitamente/no seu/em seu/as/todas/diariamente/a nossa/nossa/nossas/em primeira]
            [e-mail/email/nossas/as/celular/principais/últimas/newsletter/notícias/whatsapp/mão] | siga-nos
            [no/na/nas/em] | siga [nosso/nossa/o nosso/a nossa/nossas] [canal/perfil/página/redes] | siga o nosso |
            nos siga [no/na/nas] | curta nossa página | entre [no nosso/em nosso/para o nosso] [canal/grupo] |
            participe do nosso [canal/grupo] | baixe [nosso/o nosso/o app do/gratuitamente] | descarregue a nossa |
            compartilhe [esta notícia/este artigo/essa notícia/sua opinião/com seus/com os seus] | gostou
            [desta/deste/dessa/do/da] [notícia/artigo/matéria/conteúdo/reportagem] | se você gostou
            [deste/desta/dessa/desse/do artigo/do texto/da matéria/da reportagem] | tem alguma
            [sugestão/denúncia/informação] | envie [sua/a sua/suas/para o nosso]
            [sugestão/denúncia/notícia/foto/dúvidas/whatsapp] | fale [conosco/connosco/com a gente/com a nossa]
            [pelo/através/em] | pode [cancelar a sua subscrição/anular a sua subscrição/cancelar a sua
            assinatura/seguir-nos] | você pode [cancelar a qualquer/cancelar sua/cancelar a sua/se descadastrar/nos
            seguir] | o seu endereço de email não será | o seu endereço de e-mail não será | ao [se inscrever/clicar
            em/se cadastrar/assinar/subscrever/continuar], [você/aceita/concorda] | apoie [o nosso/nosso/a nossa/o
            jornalismo] | [seu apoio/sua assinatura] nos [ajuda/permite] | seu apoio é
            [fundamental/essencial/importante] para [nós/continuarmos/o nosso/nosso] | o seu [apoio/donativo]
            [permite-nos/é essencial para nós/é fundamental para nós] | já é assinante? | já tem conta? | para
            continuar a ler | para continuar lendo | fique por dentro [de todas/das notícias/com/do que] | quer
            receber [as notícias/nossas] | clique aqui [para receber/para assinar/e receba/e assine/e siga/e entre/e
            participe/para entrar no nosso/e inscreva-se] | veja mais notícias [no/em] nosso | [você fez/você já
            fez/já fez/já experimentou/já experimentaram] esta receita? | se
            [fizer/fizeres/fizerem/experimentar/experimentarem] [esta/essa] receita, | [me conta/me conte/conta pra
            gente/conte pra gente/conte para nós/conte para a gente] [nos comentários/aqui nos/o que achou] | esta
            página [é atualizada/será atualizada/atualiza-se/atualiza] automaticamente | [atualize/recarregue]
            [a/esta] página para [ver/acompanhar/ler/carregar] | [esta notícia/esta reportagem/esta matéria] [está em
            atualização/será atualizada/está sendo atualizada/está a ser atualizada] | [deixe/deixa/deixem] nos
            comentários [a sua/sua/o que/o seu/a tua] | [subscreve/subscreve já/subscreva as/subscrever a/subscrever
            as] [a nossa newsletter/nossas newsletters/nossa newsletter] | [confirme a sua subscrição/confirme sua
            inscrição/confirme o seu e-mail/confirme seu e-mail/confirme o seu email/confirma a tua subscrição] | [não
            enviamos/não enviaremos/nunca enviaremos/nós não enviamos/não fazemos] [spam/nenhum spam/mensagens
            indesejadas] | ao [se cadastrar/subscrever/registar-se/criar uma conta/enviar este formulário/prosseguir],
            [está a/declara/confirma/você] | [os seus dados/seus dados/o seu email/seu e-mail] [não serão/serão
            tratados/não será/serão utilizados/estão seguros/nunca será] | [os campos marcados/os campos
            assinalados/todos os campos marcados] com [*/asterisco/um asterisco] | [ocorreu um erro ao enviar/ocorreu
            um erro ao carregar/desculpe, ocorreu um erro/lamentamos, ocorreu um/não foi possível enviar o seu/não foi
            possível concluir sua] | [habilite/ative/é necessário ativar/é preciso habilitar/é necessário
            habilitar/tem de ativar] o javascript [em/no/para] | [você está usando um/está a usar um/está a utilizar
            um/você está utilizando um] [navegador/browser] [desatualizado/antigo/obsoleto] |
            [digite/insira/introduza] [seu/o seu] endereço de [e-mail/email] para | receba [todas as
            manhãs/diariamente/semanalmente/em primeira mão] [no seu/as/os/nossas] | [verifique/confira] [a sua/sua/o
            seu/seu] [caixa de/e-mail e/email e] | verifique [a pasta de spam/a sua pasta de/sua pasta de/também a
            pasta/também sua caixa/a caixa de spam] | [enviamos/enviámos/acabamos de enviar] um [e-mail/email/link]
            [de confirmação/para confirmar] | [poderá/você pode/pode] [cancelar a subscrição/cancelar sua
            inscrição/cancelar a inscrição/cancelar a sua subscrição] [a/em] qualquer | [li e aceito/li e concordo
            com/declaro que li/aceito receber/concordo em receber] [a política/os termos/e-mails/comunicações] | ao
            clicar em [inscrever-se/subscrever/cadastrar/enviar/assinar/continuar/registar], [você/aceita] | ao
            [informar/fornecer/inserir/introduzir] [seu/o seu] [e-mail/email] | para [visualizar/ver/aceder a/acessar]
            este [conteúdo/site/vídeo][,/] ative | [faça uma doação e ajude/faça um donativo e ajude/faça a sua doação
            e/contribua com qualquer valor/faça uma doação para manter] | [precisamos do seu/precisamos do
            teu/contamos com o seu/contamos com a sua] [apoio/ajuda/contributo/contribuição] | [se chegou até/já que
            você chegou/se você chegou até/se chegaste até/já que chegou até] [aqui/até aqui/ao fim] | [o
            jornalismo/fazer jornalismo/jornalismo independente] [que fazemos/independente custa/de qualidade
            custa/precisa de você/precisa do seu/precisa de si/custa dinheiro] | [ajude-nos/ajude a
            gente/ajuda-nos/nos ajude] a [continuar/manter/crescer/produzir/melhorar] | o nosso jornalismo [é
            financiado/depende/só é possível/existe/precisa] | nosso jornalismo [é financiado/depende/só é
            possível/precisa] | faça parte [da nossa comunidade/do nosso grupo/do nosso canal/da comunidade de
            leitores/da nossa lista] | [inscreva-se no/se inscreva no/subscreva o/subscreve o] [nosso canal/nosso
            podcast/canal do youtube/nosso youtube] | [conte sua/conte a sua/conte-nos a sua/partilhe connosco a
            sua/conta-nos a tua/compartilhe sua] [história/experiência/opinião] | [a sua contribuição/sua
            contribuição/a sua doação/sua doação/qualquer contribuição] [ajuda-nos/nos ajuda/é essencial
            para/permite-nos] | [baixe/descarregue] [gratuitamente/agora/já] [o aplicativo/a nossa app/o nosso app/a
            app] | [quer receber/deseja receber/ative as] [notificações em/nossas notificações/as nossas
            notificações/notificações do/notificações e] | [siga/acompanhe] [o canal/nosso canal/o nosso canal]
            [do/no] [whatsapp/telegram] | [participe do/entre no/entra no/faça parte do] nosso [grupo/canal] |
            [siga/acompanhe] [o nosso site/nosso site/o nosso portal/nosso portal] [no/nas] | acompanhe [nossas redes
            sociais/as nossas redes/nosso perfil/nossas redes e/também nossas redes/as nossas páginas] | [tem uma/tem
            alguma/você tem uma] [sugestão de reportagem/sugestão de pauta/história para nos/notícia para nos/pauta
            para] | [envie/mande] [sua mensagem/sua pergunta/sua sugestão/sua foto/suas fotos/sua denúncia]
            [para/pelo] | [quer/gostaria de] [sugerir uma pauta/nos enviar uma/enviar uma sugestão/mandar uma foto/nos
            contar/sugerir um tema] | [encontrou/achou/detetou/encontrou aqui] algum erro [no texto/nesta/neste/na
            matéria/na reportagem] | para [contactar a/falar com a nossa/entrar em contato com a/falar com a]
            [redação/equipe de reportagem/nossa redação] | [ficou com dúvidas?/ficou com alguma dúvida?/tem alguma
            dúvida?/tem alguma pergunta?] [envie/escreva/fale/mande/deixe] | [se gostou/se gostaste/se gostou deste/se
            este artigo] [deste artigo/desta matéria/artigo/lhe foi útil/deste texto/foi útil] | [este texto/este
            artigo/este conteúdo] [faz parte da newsletter/é um excerto da newsletter/foi publicado na newsletter/foi
            publicado primeiro na newsletter] | [quer ficar/fique] [por dentro das/bem informado com/sempre informado
            com/a par das] [principais/notícias/últimas] | [envie-nos a/envie-nos as/mande-nos a/mande-nos
            as/envia-nos a/envia-nos as] [sua/suas/tua/tuas] | [gostaste deste/curtiu o/curtiu este/curtiu essa/curtiu
            a] [artigo/conteúdo/texto/matéria]? | não perca [nenhuma notícia/nenhuma das nossas/as nossas/nenhuma
            novidade/nenhuma atualização]
            |
            [conte/conta/contem/escreva/escreve/escrevam/diga/diz/digam/envie/envia/enviem/mande/manda/contacte/contate/ligue/liga/avise/avisa/ajude]-nos
            | [conte/escreva/mande/diga/envie] [para nós/pra gente/para a gente/para a redação/para a redacção/para a
            nossa/à nossa redação/à redação/à redacção] | [mais/outras] [informações/informação] em [breve/instantes]
            | [esta/este] [notícia/matéria/reportagem/texto/artigo] [será/está a ser/está sendo]
            [atualizada/atualizado/actualizada/actualizado] | [atualize/actualize/recarregue] a página [para/se] | ao
            clicar[,/] [aceita/você aceita/concorda/você concorda] | [deixe/envie/dê] [a sua/sua] opinião
        """,
        "nl": """
            abonneer [je/u] [nu/] op [onze/de nieuwsbrief] | schrijf [je/u] [nu/gratis/hier/] in [voor/op] [onze/de
            nieuwsbrief/de gratis/de dagelijkse] | meld [je/u] [nu/gratis/hier/] aan [voor/en] [onze/de nieuwsbrief/de
            gratis/ontvang/de dagelijkse] | ontvang [elke/dagelijks/wekelijks/iedere/onze/gratis/het laatste]
            [dag/week/ochtend/onze/nieuws/nieuwsbrief/het/de] | volg ons [op/via/ook/nu] | volg onze | like ons op |
            download [onze/de gratis/nu onze] | deel [dit artikel/dit bericht/je mening/uw mening] [met/op/via] | vond
            [je/u] dit [artikel/bericht] | heb [je/jij] [een/nog] [tip/nieuwstip/vraag/verhaal] [voor/over/die/voor
            onze/of] | heeft u [een/nog] [tip/nieuwstip/vraag/verhaal] [voor/over/die] | tip [ons/de redactie/onze
            redactie] | mail [ons/de redactie/naar de redactie/naar de webredactie/naar onze] | stuur [ons een/een
            mail naar/je tip/uw tip] | laat [het ons/ons] weten | je kunt je [altijd/op elk moment/weer]
            [afmelden/uitschrijven] | u kunt zich [altijd/op elk moment] [afmelden/uitschrijven] | je e-mailadres
            wordt niet | het e-mailadres wordt niet | uw e-mailadres wordt niet | door [je in te schrijven/je aan te
            melden/te klikken/verder te gaan], | steun [ons/onze/de onafhankelijke] | word [nu/]
            [lid/abonnee/donateur] [en/van/voor] | al abonnee? | om verder te lezen | blijf op de hoogte [van/met]
            [ons/onze/het laatste] | mis [niets/geen] [van/meer/enkel/nieuws/verhaal] | wil je [op de hoogte/geen/meer
            weten/niets/dit artikel] [blijven/nieuws/missen/meer/lezen] | fout [gezien/opgemerkt/ontdekt]? | fout
            opgemerkt of | tikfout gezien? | bekijk onze | heb je dit recept [gemaakt/geprobeerd/uitgeprobeerd] | heb
            je dit gerecht [gemaakt/uitgeprobeerd] | ga je dit recept [maken/uitproberen/proberen] | [u kunt/je kan/je
            kunt/u kan] [hier/online/via deze pagina] [condoleren/een condoleance] | [wilt u/wil je/wil jij] reageren
            op [dit artikel/dit stuk/deze column/dit opiniestuk] | [stuur/mail] [je/uw]
            [opinie/opiniestuk/opiniebijdrage/ingezonden brief/brief/lezersbrief] | [brieven/ingezonden
            brieven/opiniestukken/opiniebijdragen] [mogen maximaal/tellen maximaal/dienen te zijn/zijn maximaal] |
            test [hier/nu/in deze quiz] [je/jouw/uw] [kennis] | [doe mee met/speel mee met/maak kans met] [onze
            quiz/onze prijsvraag/onze puzzel/onze winactie] | [vul/doe] [onze/mee aan onze/hier onze]
            [enquête/vragenlijst/lezersenquête/poll] | [bedankt voor/dank voor/bedankt! je] [je/uw]
            [aanmelding/inschrijving] | [je/u] bent [nu/succesvol/al] [ingeschreven voor/aangemeld voor] [de/onze]
            nieuwsbrief | [geen/nog geen] [bevestigingsmail/e-mail/mail] ontvangen? | we hebben [je/u] een
            [bevestigingsmail/e-mail gestuurd/mail gestuurd/link gestuurd] | [je kunt je/u kunt zich/je kan je/u kan
            zich] [elk moment/via de link/op ieder moment] [afmelden/uitschrijven] | [wij/we] gebruiken [je/uw]
            [e-mailadres/gegevens] [alleen/enkel/uitsluitend] | door je [aan te melden/in te schrijven/te
            registreren/te abonneren] [ga je/geef je/stem je] | door je e-mailadres [in te vullen/achter te laten/in
            te voeren] [ga je/geef je] | door u [aan te melden/in te schrijven/te registreren/te abonneren] [gaat
            u/geeft u/stemt u/verklaart u] | [lees/bekijk] hier [ons/onze]
            [privacybeleid/privacyverklaring/privacyvoorwaarden/privacystatement] | deze site wordt beschermd door
            recaptcha | [waardeer/waardeert] [je/u] [dit artikel/ons werk/onze journalistiek/dit verhaal] |
            [vond/vind] je dit een [goed/mooi/interessant/waardevol] [artikel/verhaal] | [wij/we]
            [draaien/leven/werken] [op donaties/van donaties] van [lezers/onze lezers] | [onze journalistiek/dit
            platform/deze website] [is/wordt] [gratis/mogelijk gemaakt door/gefinancierd door] | [je/u] [kunt/kan] ons
            [steunen/helpen/volgen/bereiken/tippen/mailen] | [lees/bekijk] [dit artikel/alle artikelen/al het nieuws]
            [in onze/via onze] app | ontvang [meldingen/pushmeldingen/een melding/een pushbericht/pushberichten] [van
            ons/als er/bij belangrijk/bij groot] | [volg/sluit je aan bij/abonneer je op/word lid van] ons
            [youtube-kanaal/telegram-kanaal/whatsapp-kanaal/whatsappkanaal] | je krijgt [een melding/een e-mail/een
            mail] [als er een nieuw artikel/bij nieuwe artikelen/als er nieuws is over dit] | abonneer je op [deze
            podcast/onze podcast/ons youtube-kanaal/ons youtubekanaal/ons kanaal/dit kanaal/het kanaal] | [tips of
            opmerkingen/vragen of opmerkingen/opmerkingen of aanvullingen/vragen over dit artikel/vraag of opmerking
            over dit artikel]? [mail/stuur/neem/laat] | heb [je/jij] [zelf nieuws/nieuws/foto's/beelden/een
            nieuwstip]? [mail/stuur] | [heeft/hebt] u [nieuws/foto's/beelden/een nieuwstip]? [mail/stuur/bel] |
            [stuur/mail] [je/jouw/uw] [foto's/video's/beelden/verhaal] naar de redactie | deel [je/jouw/uw]
            [nieuwstip/nieuws/tip/verhaal] met [ons/onze redactie] | [wij/we] zijn op zoek naar [jouw/uw/je]
            [verhaal/ervaring/ervaringen/mening] | [we/wij] zijn benieuwd naar [jouw/uw]
            [mening/ervaring/ervaringen/verhaal/reactie] | [zie je/ziet u/zag je/zag u] een
            [fout/foutje/taalfout/spelfout/onjuistheid] in dit artikel | [heb je/heeft u/hebt u] een
            [fout/foutje/taalfout/spelfout] [gezien/ontdekt] | [klopt er iets/staat er een fout/mis je iets] [niet/in
            dit/in dit artikel] | stel [je/uw/jouw] [vraag/vragen] [aan onze/aan de redactie/via het formulier] |
            [volg ons/lees ons/vind ons] [nu ook/ook/voortaan] [op/via] google | neem [gerust/vrijblijvend/dan]
            contact [met ons/op met onze] | [wil je/wilt u] [reageren/iets kwijt/iets met ons delen]?
            [mail/stuur/neem] | [mailen/appen/reageren] kan [naar de redactie/via het formulier] | anoniem
            [tippen/reageren] kan | laat [je/uw] [e-mailadres/gegevens] achter [en/om/via]
            | [we/wij] ontvangen graag [uw/je/jullie] [brieven/reacties/foto's]
            | [mail/schrijf/stuur/vertel/app/bel/tip/meld/volg] [het/dit/] ons | laat [het/dit/] ons weten |
            [mail/schrijf/stuur/app/bel/tip] [naar/] [de/onze] redactie | [we/wij] houden [u/je/jullie] op de hoogte |
            [meer/details/meer informatie] volgt | [dit/het] [bericht/artikel/verhaal] wordt [aangevuld/bijgewerkt/nog
            aangevuld/geüpdatet] | [ververs/vernieuw] [de/deze] pagina [voor/om/als] | door [te klikken/op de knop te
            klikken] [accepteert u/accepteer je/gaat u akkoord/ga je akkoord]
        """,
        "pl": """
            zapisz się [teraz/już dziś/bezpłatnie/] [na nasz/do naszego/na newsletter/do newslettera/na bezpłatny/na
            darmowy] | zaprenumeruj nasz | subskrybuj [nasz/nasze/naszą] | prenumeruj nas[z/ze] | otrzymuj
            [najnowsze/nasz/codziennie/najważniejsze] | śledź nas [na/w/też/i] | obserwuj nas [na/w/też/i] | polub nas
            na | dziękujemy, że [przeczytałaś/przeczytałeś/przeczytali państwo/jesteś z nami/jesteście z nami] |
            dołącz do [nas na/naszej/naszego/grona] | bądź na bieżąco [z/i] | pobierz [naszą/naszą
            bezpłatną/aplikację] [aplikację/i] | udostępnij [ten artykuł/ten tekst/ten wpis/artykuł] | podziel się [z
            nami/swoją/tym artykułem/swoimi] | podobał ci się [ten/artykuł] | podoba ci się [ten/artykuł/nasz] | masz
            [dla nas/ciekawy/informację] [temat/informację/zdjęcie] | widzisz błąd | zauważyłeś błąd | napisz do nas
            [na/:] | wyślij [nam/do nas] | czekamy na [wasze/twoje/państwa] | twój adres e-mail nie zostanie | twój
            adres email nie zostanie | możesz [zrezygnować/wypisać się] [w każdej chwili/z newslettera/z subskrypcji/z
            otrzymywania] | możesz w każdej chwili [zrezygnować/wypisać/wycofać] | wesprzyj
            [nas/nasz/naszą/niezależne] | twoje wsparcie | jeśli [spodobał ci się ten/podoba ci się ten/podoba ci się
            nasz/podoba ci się nasza/podoba ci się to, co/chcesz wesprzeć nas/chcesz otrzymywać] | masz już
            [konto/subskrypcję/dostęp]? | aby [czytać dalej/przeczytać cały/kontynuować czytanie/skomentować] |
            wyrażam zgodę na | administratorem [danych/twoich danych/państwa danych] [osobowych/jest] | więcej
            informacji znajdziesz w naszej polityce |
            [zrobiłaś/zrobiłeś/wypróbowałaś/wypróbowałeś/zrobiliście/wypróbowaliście] [to danie/ten przepis/mój
            przepis] | [jeśli/jeżeli] [wypróbujesz/zrobisz/przygotujesz] [ten przepis/mój przepis/to danie według] |
            [jeśli/jeżeli] [skorzystasz z/skorzystacie z] [tego/mojego] przepisu | daj [znać/koniecznie znać] [w
            komentarzu/w komentarzach/jak smakowało/na facebooku] | dajcie [znać/nam znać/koniecznie znać] [w
            komentarzu/w komentarzach/na facebooku] | [rozwiąż/zrób/sprawdź się w] [nasz quiz/nasz test/naszym quizie]
            | [sprawdź swoją wiedzę/sprawdź swoją wiedzę i/sprawdź swoją wiedzę w] [w naszym/rozwiąż/quizie] | [weź
            udział w/zagłosuj w/wypełnij] [naszej ankiecie/naszej sondzie/naszą ankietę/naszym sondażu/naszym
            plebiscycie/naszym konkursie] | chcesz [otrzymywać/dostawać] [nasz newsletter/najważniejsze
            wiadomości/najnowsze wiadomości/najnowsze informacje/powiadomienia o nowych/więcej takich] | [chcesz być
            na bieżąco/chcesz wiedzieć więcej/bądź na bieżąco/nie przegap]? [zapisz/obserwuj/dołącz/zaobserwuj/śledź]
            | chcesz być na bieżąco z [naszymi/informacjami/wiadomościami/najważniejszymi/wydarzeniami] | [dziękujemy
            za/dzięki za] [zapisanie się/zapis/subskrypcję/zapisanie/rejestrację] | na [twój adres/podany adres/twój
            adres e-mail/podany adres e-mail] [wysłaliśmy/został wysłany/została wysłana] | wysłaliśmy [do
            ciebie/ci/na twój adres/na podany adres] [wiadomość/link/e-mail/maila] | [zapisując się/rejestrując się]
            [na newsletter/do newslettera/w serwisie/na nasz newsletter] | [podając/zostawiając/wpisując] [adres
            e-mail/swój adres e-mail/adres email/swój e-mail] | [zapoznałem się z/zapoznałam się z/oświadczam, że
            zapoznałem się z/oświadczam, że akceptuję] [treścią regulaminu/regulaminem/polityką prywatności/regulamin]
            | [ta strona/witryna/strona] jest chroniona przez recaptcha | działamy dzięki
            [wpłatom/wsparciu/darowiznom/czytelnikom/wam/waszemu/waszym] | [nasza redakcja/nasz portal/nasze
            dziennikarstwo] [utrzymuje się/jest finansowany/działa dzięki/jest finansowana/istnieje dzięki/jest
            niezależna] | [nasze teksty/nasze artykuły] [czytasz/są dostępne/czytacie] [za darmo/bez opłat/bezpłatnie]
            | [możesz nas wesprzeć/możecie nas wesprzeć/możesz wesprzeć nas/możesz wesprzeć naszą redakcję/możecie
            wesprzeć naszą redakcję] | włącz powiadomienia, [aby nie przegapić/a nie przegapisz/aby być na bieżąco/i
            bądź na bieżąco] | [obserwuj/śledź/subskrybuj/zaobserwuj] nasz [kanał/profil/fanpage/podcast] |
            [znajdziesz nas/znajdziecie nas/jesteśmy obecni] [też/także/również] na | [jeśli/jeżeli] [artykuł ci
            się/tekst ci się/wpis ci się/ten artykuł ci się] [spodobał/podobał] | [masz ciekawy temat/masz temat/masz
            dla nas temat/wiesz więcej na ten temat]? [napisz/pisz/daj/wyślij/skontaktuj] | [masz temat/masz
            sprawę/masz problem/masz pytanie], [którym powinniśmy/którą powinniśmy/o którym powinniśmy/o którym
            chcesz] | [przysyłajcie/przesyłajcie/przyślij/prześlij] [nam zdjęcia/nam swoje/swoje zdjęcia/do nas
            zdjęcia] | [na wasze/na państwa/na twoje/na wasze listy] [zgłoszenia czekamy/listy czekamy/zdjęcia
            czekamy/opinie czekamy/sygnały czekamy] | [zachęcamy do/zapraszamy do] [kontaktu z redakcją/obserwowania
            naszego/śledzenia naszego/polubienia naszego/dzielenia się opiniami/subskrybowania] | [skontaktuj się
            z/napisz do/zadzwoń do] [naszą redakcją/naszej redakcji/autorem tekstu/autora tekstu/autorem
            artykułu/autora artykułu/naszego reportera] | [masz pytanie/masz pytania/macie pytania/masz uwagi]?
            [napisz/zadaj/napiszcie/skontaktuj/zostaw] | [masz pytanie/masz pytania/masz uwagi] [do autora/do
            redakcji/do naszego/do artykułu/dotyczące artykułu] | dziękujemy za [przeczytanie/lekturę/wspólnie
            spędzony/poświęcony czas/uwagę i/to, że jesteś/to, że jesteście] | [artykuł/tekst/podcast]
            [możesz/możecie] też [wysłuchać/posłuchać/odsłuchać/przeczytać] | [jeśli/jeżeli]
            [zauważysz/zauważyłeś/znalazłeś] [błąd/literówkę] w [tekście/artykule] | [jeśli/jeżeli] [masz dla
            nas/macie dla nas/chcesz się z nami] | [prosimy o/liczymy na/czekamy na] [kontakt z redakcją/wasze
            opinie/państwa opinie/zdjęcia od was/sygnały od czytelników] | [opisz/opiszcie] nam [swoją historię/swoją
            sprawę/swoje doświadczenia/swój problem] | [kliknij tutaj/kliknij poniżej/kliknij tu], [aby zapisać
            się/aby dołączyć/aby przeczytać/aby zobaczyć/aby kupić/i dołącz do] | [do sprawy będziemy/do tematu
            będziemy/do sprawy jeszcze/do tematu jeszcze] [wracać/powracać/wrócimy] | [artykuł/tekst/ten tekst/ten
            artykuł] [będzie aktualizowany/jest na bieżąco aktualizowany/jest aktualizowany/będzie uzupełniany]
            | czekamy na [państwa/wasze/twoje] [listy/opinie/zdjęcia/zgłoszenia/sygnały]
            | [napisz/napiszcie/zadzwoń/zadzwońcie/dzwońcie/piszcie] do nas |
            [wyślij/wyślijcie/prześlij/prześlijcie/przyślij/przyślijcie/przysyłajcie/opowiedz/opowiedzcie/powiedz/powiedzcie/zgłoś/zgłoście/pokaż/pokażcie/pomóż/pomóżcie]
            nam | [daj/dajcie] nam znać | [podziel/podzielcie] się z nami | [skontaktuj/skontaktujcie] się z
            [nami/redakcją/naszą redakcją] | [napisz/napiszcie/zadzwoń/zadzwońcie] do [redakcji/naszej redakcji] | do
            [sprawy/tematu] [wrócimy/będziemy wracać/powrócimy] | [artykuł/tekst/materiał] [jest/będzie]
            [aktualizowany/uzupełniany/na bieżąco aktualizowany] | odśwież stronę[, aby/ aby] | klikając,
            [zgadzasz się/wyrażasz zgodę/akceptujesz]
        """,
        "ru": """
            подписывайтесь на [наш/нашу/наши/нас] | подпишитесь на [наш/нашу/наши/нас] | присоединяйтесь к
            [нам/нашему/нашей] | следите за [нашими/новостями в нашем/нами] | читайте [нас в/наш/наши новости] |
            если вы
            [нашли ошибку/заметили ошибку/обнаружили ошибку] | нашли ошибку? | заметили ошибку? | выделите её и нажмите
            | скачайте наше | поделитесь [этой/с друзьями/своим мнением] | поддержите [нас/нашу/наш] | больше
            новостей в
            нашем | оставайтесь с нами | хотите получать
        """,
        "sv": """
            prenumerera på vår[t/a] | anmäl dig till vår[t/a] | följ oss på | ladda ner vår | tipsa oss | dela gärna |
            har du tips | stöd oss
        """,
        "da": "tilmeld dig vores | følg os på | abonnér på vores | hent vores app | har du et tip | støt vores",
        "no": "meld deg på vårt | følg oss på | abonner på vårt | last ned vår app | har du tips",
        "fi": "tilaa uutiskirjeemme | seuraa meitä | lataa sovelluksemme",
        "cs": """
            přihlaste se k odběru | odebírejte náš | sledujte nás na | stáhněte si naši | podpořte nás | našli jste
            chybu
        """,
        "tr": "bültenimize [abone/kayıt] | bizi [takip/sosyal] | uygulamamızı indirin | haber bültenimize",
        "zh": """
            欢迎关注我们 | 扫描二维码关注 | 扫描下方二维码 | 长按二维码 | 关注我们的 | 请扫描二维码 | 订阅我们的 |
            下载我们的
        """,
        "ja": """
            ニュースレターに登録 | メールマガジンに登録 | 公式アカウントをフォロー | この記事が気に入ったら |
            当サイトの最新情報を
        """,
        "uk": """
            підписуйтесь на [наш/нашу/наші/нас] | підписуйтеся на [наш/нашу/наші/нас] | приєднуйтесь до [нас/нашого] |
            приєднуйтеся до [нас/нашого] | стежте за нашими новинами | читайте нас у | знайшли помилку? | помітили
            помилку? | якщо ви [знайшли/помітили] помилку | підтримайте [нас/наш]
        """,
        "ro": "urmăriți-ne pe | urmărește-ne pe | abonează-te la newsletterul nostru | urmărește știrile noastre pe",
        "hu": """
            iratkozz fel hírlevelünkre | iratkozzon fel hírlevelünkre | kövess minket | kövessen minket | támogasd
            munkánkat | támogassa munkánkat
        """,
        "el": "ακολουθήστε μας | ακολουθήστε το κανάλι μας | εγγραφείτε στο newsletter μας | βρείτε μας στο",
        "ar": """
            تابعونا على | تابعنا على | اشترك في نشرتنا | اشتركوا في قناتنا | انضم إلى قناتنا
            | لمزيد من الأخبار تابعونا | للمزيد من الأخبار تابعونا
        """,
        "he": """
            הצטרפו לערוץ שלנו | הצטרפו לקבוצת הוואטסאפ שלנו | הירשמו לניוזלטר שלנו | מצאתם טעות בכתבה?
            | לעדכונים נוספים הצטרפו
        """,
        "vi": "theo dõi chúng tôi trên | đăng ký nhận bản tin | mời bạn đọc theo dõi",
        "id": """
            ikuti kami di | simak berita lainnya di | dapatkan update berita | simak breaking news dan berita pilihan
            kami | cek berita dan artikel yang lain di | dapatkan berita pilihan
        """,
        "ko": "이 기사를 공유합니다 | 기사 제보나 문의 | 제보는 카카오톡",
    },
)

GAPPED = Lexicon(
    "prompt",
    "gapped",
    0.85,
    "a request to the reader",
    {
        "en": """
            [sign up/sign-up/subscribe/register] [now/today/here/free/] [for/to] … newsletter[s/] | [sign
            up/subscribe] [now/today/here/free/] [for/to] … briefing[s/] | [sign up/subscribe] [now/today/here/free/]
            [for/to] … inbox | [sign up/subscribe] [now/today/here/free/] [for/to] … email | [get/receive] the … inbox
            | [get/receive] … in your inbox | [get/receive] … to your inbox | [get/receive] … newsletter[s/] |
            download [the/our] … app[s/] | follow … on twitter | follow … on facebook | follow … on instagram | follow
            … on x | follow … on telegram | follow … on whatsapp | follow … on google news | read the latest from …
            here | join the … channel | email the author … @ | sign up … and never miss | catch all the … updates |
            catch all the … news | catch the latest … updates | get all the … updates on | get the latest … updates on
            | click here for [more/the latest] … news | click here to read more … news | stay updated with … news |
            for more … news, follow | for more … news, visit | for all the latest … news, follow | for all the latest
            … news, download | use code … at checkout | commenting on … has changed | let us know … in the comments |
            tell us … in the comments | what do you … in the comments | this is an excerpt from … newsletter | this is
            [a preview/an edition] of … newsletter | [you're/you are] reading … newsletter | welcome to … newsletter |
            this article is from … newsletter | sign up [for/to] … alerts | sign up [for/to] … emails | want more …
            sign up | for more … subscribe | stay up to date with … newsletter | keep up [with/to date] … newsletter |
            to get … inbox | to receive … inbox | never miss … sign up | subscribe to … youtube channel | subscribe to
            … wherever you get your podcasts | listen to … wherever you get your podcasts | listen and subscribe …
            podcasts | click here to add … preferred source | read all the … here | check out … podcast[s/] | have you
            … get in touch | do you … get in touch | do you … let us know | have you … let us know | do you … email us
            | have you … email us | if you have … email us | subscribe to … to keep reading this post | continue
            reading … subscription | continue reading … free account | [contact/email/reach/write to] [her/him/them]
            at … @ | contact [the reporter/the author/reporter/the writer] … @ | © # … distributed by | published by …
            registered | reporting by … editing by | [associated press/the associated press/reuters/ap/news wire
            services/staff writer] … contributed to this [report/story/article] | [appeared/published] in … print
            edition
        """,
        "de": """
            abonnieren sie … newsletter[s/] | melden sie sich … newsletter | jetzt … newsletter[s/]
            [abonnieren/anmelden/bestellen/sichern] | jetzt [unseren/den/kostenlosen/den kostenlosen/für den/für
            unseren/zum/zu unserem/kostenlos zum] … newsletter | folgen sie … auf facebook | folgen sie … auf twitter
            | folgen sie … auf instagram | folgen sie … auf whatsapp | der newsletter … abonnieren | schreiben sie …
            in die kommentare | diskutieren sie … in den kommentaren | teilen sie … kommentaren | möchten sie …
            newsletter | möchtest du … newsletter | sie wollen … newsletter | du willst … newsletter | melde dich …
            newsletter | im newsletter … anmelden | erhalten sie … postfach | abonnieren sie … whatsapp | folgen sie …
            whatsapp-kanal | folgen sie … google news | abonnieren sie … podcast | hören sie … wo es podcasts gibt |
            fügen sie … als bevorzugte quelle | © # … verlag | © # … gmbh | die mit einem
            [stern/sternchen/symbol/einkaufswagen] … links | erhalten sie … newsletter | sie möchten … [newsletter/auf
            dem laufenden bleiben/nachricht mehr verpassen] | sie lesen gern[e/] … [abo/kostenlos testen/newsletter]
        """,
        "fr": """
            [abonnez-vous/inscrivez-vous] … newsletter[s/] | [abonnez-vous/inscrivez-vous] … infolettre | recevez …
            newsletter[s/] | recevez … boîte mail | suivez … sur twitter | suivez … sur facebook | suivez … sur
            whatsapp | téléchargez … application | téléchargez … l'appli | si vous
            [réalisez/testez/essayez/faites/préparez] … [instagram/commentaire] | n'hésitez pas à …
            [commentaire/commentaires] | n'hésitez pas à … nous contacter | vous [avez été/êtes] témoin …
            [rédaction/envoyez-nous/écrivez-nous] | [vous avez/si vous avez/vous êtes] …
            [écrivez-nous/contactez-nous/à la rédaction] | partagez vos … [avec nous/sur notre/dans notre]
        """,
        "es": """
            [suscríbete/suscríbase/apúntate/regístrate] … [boletín/boletines] | [suscríbete/suscríbase/apúntate] …
            newsletter[s/] | recibe … tu correo | sigue a … en twitter | sigue a … en facebook | descarga … aplicación
            | sigue el canal … whatsapp | únete … canal | no [olvides/te olvides de/dudes en/duden en] …
            [comentario/suscribirte/seguirnos/nuestras redes] | si te [ha gustado/gustó/gusta] …
            [compártelo/compártela/compartilo/suscríbete/suscribite] | [deja/dejá/dejen/deje] [tu/tus/un/su] …
            comentarios | si [tenés/tienes/tiene/conocés/conoces/querés] …
            [escríbenos/escribinos/escríbanos/contactanos] | [recibe/reciba] … [newsletter/boletín] | recibí …
            [newsletter/boletín] | recibe … tu buzón | reciba … su buzón | recibe cada [mañana/día/semana/noche] …
            noticias
        """,
        "it": """
            iscriviti … newsletter | ricevi … newsletter | segui … su facebook | segui … su twitter | segui … su
            instagram | scarica … app | iscriviti … canale
        """,
        "pt": """
            [assine/inscreva-se/cadastre-se] … newsletter[s/] | receba … e-mail | receba … whatsapp | siga … no
            instagram | siga … no twitter | siga … no facebook | baixe … aplicativo | participe … canal | entre
            [no/em/para o] nosso … canal | clique aqui … [grupo/canal/whatsapp/newsletter/telegram/redes sociais] |
            flagrou … [envie/mande/whatsapp]
        """,
        "nl": """
            [schrijf je/meld je/abonneer je] … [nieuwsbrief/nieuwsbrieven] | ontvang … mailbox | ontvang …
            [nieuwsbrief/nieuwsbrieven] | volg … op twitter | volg … op facebook | volg … op instagram | download
            [de/onze/nu/hier/gratis] … app[s/] | tag [mij/me/ons] … [op instagram/op insta] | [elke/iedere]
            [dag/week/ochtend/vrijdag] … [je mailbox/je inbox/uw mailbox] | [schrijf u/meld u/abonneer u] …
            nieuwsbrief | [wil je/wilt u] … [in je inbox/in je mailbox/in uw mailbox/onze nieuwsbrief] | [mis
            niets/mis geen enkel] … [nieuwsbrief/app] | [meer weten/meer lezen]? … [nieuwsbrief/abonneer] | [met
            onze/via onze] … [nieuwsbrief blijf je/app blijf je/nieuwsbrief blijft u/nieuwsbrief ontvang je] |
            [dankzij/met/zonder] [jouw/uw] [steun/donatie/bijdrage] … journalistiek | [jouw/uw/je]
            [donatie/bijdrage/steun/lidmaatschap] … journalistiek | [ben je/bent u/was je/was u/heb je] getuige … [de
            redactie/mail ons/tip ons/app ons] | mail naar … @
        """,
        "pl": """
            zapisz się … newsletter | subskrybuj … newsletter | obserwuj … na facebooku | pobierz … aplikację | śledź
            … na facebooku | obserwuj … na twitterze | oznacz [mnie/nas/mój profil/nasz profil] … [na instagramie/na
            ig/na facebooku] | [cały artykuł/cały tekst/cały wywiad/całą rozmowę/pełną wersję] … [przeczytasz
            w/przeczytacie w/przeczytasz na/przeczytacie na] | [zapraszamy do/zapraszamy na/zachęcamy do] …
            [newslettera/newsletter/naszym facebooku/facebooku/fanpage] | [codziennie/co tydzień/w każdy piątek/raz w
            tygodniu/każdego ranka/co rano] … [twoją skrzynkę/twojej skrzynce/twojego maila] | [nie przegap/nie
            przegapcie] … [newsletter/zapisz się/obserwuj] | [dzięki twojemu/dzięki waszemu/dzięki państwa/bez
            twojego/bez waszego] …
            [redakcja/redakcji/redakcję/dziennikarstwo/dziennikarstwa/portal/portalu/serwis/serwisu] | [byłeś
            świadkiem/byłaś świadkiem/byliście świadkami/jesteś świadkiem/jesteście świadkami] … [do
            nas/redakcji/redakcją/wyślij/daj nam] | [kopiowanie/powielanie/rozpowszechnianie/wykorzystywanie]
            [artykułów/tekstów/treści] … [zabronione/bez zgody]
        """,
    },
)

LEXICONS = (LINES, WORDS, SENTENCES, GAPPED)
