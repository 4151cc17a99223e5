"""Requests to the reader: share, subscribe, sign up, follow, log in, download, print, listen."""

from transforms.lexicon import Lexicon

LINES = Lexicon(
    "prompt",
    "line",
    0.95,
    "a request to the reader",
    {
        "en": """
            [normal/larger/very large/smaller] text size | save articles for later | add articles to your saved list and come
            back to them any time | buy [now/this photo] | order photo | pin it for later | something went wrong, please
            try again later | invalid email [address/] | more newsletters | help keep family & friends informed by sharing
            this article | send [a/] [tip/story] or correction | send [a/] tip | embed this post | license this [article/story] | a- a
            a+ | a- a+ | a+ a- | subscribe [log in/sign in/login] | [log in/sign in] subscribe |
            share [this/the] [article/story/page/post/video/news/link/entry] | share this | share [it/]
            [on/via/to/with/by] {network} | share on social [media/networks] | share [this/] [article/story/page/post]
            [on/via/by] {network} | [tweet/pin] it | tweet [this/about it] | share [with/] [your/] friends | sharing is
            caring | like it? share it | share tweet email | tweet share | like this: like loading | like this: loading |
            [share/send] [us/] [your/] feedback | send us your [tips/photos/videos/pictures/thoughts] | shares: # |
            a a a | more to [follow/come] | more details [to follow/soon] | [developing/breaking] story | share options | share icon | share button | share and speak up |
            [email/e-mail/mail] [this/] [article/story/page] | email a friend | send to a friend | [email/mail] to a
            friend | copy [the/] link | copy url | link copied | copied to clipboard | copy link to clipboard | url
            copied | print [this/] [article/story/page/post] | printer friendly [version/page/] | printer-friendly
            [version/page/] | print friendly [version/] | click to print | click to share on {network} (opens in new
            window) | click to email [a link to a friend/this to a friend/] (opens in new window) | click to print
            (opens in new window) | opens in [a/] new window | opens in [a/] new tab | [save/bookmark] [this/]
            [article/story] | save for later | save to [my list/reading list] | add to [favorites/favourites/reading
            list] | [subscribe/sign up/register/join] [now/today/here/free/for free] | [subscribe/sign up/register] to
            [the/our] newsletter | subscribe to [our/] newsletters | sign up for [the/our] [free/daily/weekly/monthly/]
            [newsletter/newsletters/email newsletter/emails/mailing list/email updates] | sign up to [the/our]
            [free/daily/weekly/monthly/] [newsletter/newsletters/mailing list] | subscribe to [our/the]
            [free/daily/weekly/monthly/] newsletter | newsletter [sign up/signup/sign-up/subscription] | get [the/our]
            [free/daily/weekly/] newsletter | join our [newsletter/mailing list/community] | subscribe via
            [email/rss] |
            subscribe by email | subscribe to [rss/rss feed/email updates/updates/this feed/notifications] | get
            [email/] [updates/alerts/notifications] | sign up for [email/breaking news/news/] alerts | email sign up |
            stay [connected/informed/updated/in touch/up to date/up-to-date/in the loop] | never miss a [story/post] |
            [don't/do not] miss out | be the first to know | get the latest [news/] | receive our
            [daily/weekly/monthly]
            newsletter | your email address | enter your email [address/] | enter your e-mail [address/] | email
            address
            (required) | please enter a valid email [address/] | check your inbox | thank you for [subscribing/signing
            up/your subscription] | thanks for [subscribing/signing up] | you have successfully subscribed |
            unsubscribe
            [at any time/anytime/] | view all newsletters | follow us | follow us on [social media/] | follow us
            [on/at/in] {network} | follow [on/] {network} | find us on {network} | join us on {network} | like us on
            {network} | like us | connect with us [on {network}/] | follow [the author/this author/topic/this
            topic/author/me on {network}/@#] | subscribe on [youtube/apple podcasts/spotify/itunes] | get in touch
            [with
            us/] | send us [a/your] [tip/news tip/tips/story] | got a [tip/news tip/story] | submit a [news
            tip/tip/story] | send tips | [log in/login/log-in/sign in/sign-in] [to your account/to my
            account/here/now/to continue/with {network}/to comment/or register/or sign up/or create an account/] |
            [login/log in/sign in] / [register/join/sign up/create account] | forgot [your/] password | forgot your
            password? get help | reset [your/] password | lost your password | remember me | keep me [logged/signed] in
            | password recovery | recover your password | [create/create an/create your/open an/register an/create a
            free] account | already [have an account/a member/a subscriber/registered/subscribed] | already have an
            account? [log in/login/sign in] | already a [member/subscriber]? [log in/login/sign in] | not a member
            [yet/]? [sign up/register/join] | don't have an account[? sign up/? register/] | [my/your/manage/manage my]
            [account/subscription/subscriptions/profile] | manage [my/your]
            [account/subscription/subscriptions/preferences] | welcome! log into your account | log into your account |
            a password will be e-mailed to you | your username | your password | sign out | log out | logout | download
            [the/our] [free/mobile/news/] app | get the app | get our app | download on the app store | get it on
            google
            play | available on [the app store/google play] | [open/read] in app | [please/] [enable/turn on/activate]
            javascript [in your browser/to view this page/to continue/to view this content/to use this site/] |
            javascript is [disabled/required/not enabled/turned off] [in your browser/in this browser/] | javascript must be enabled | this [site/page/website]
            requires javascript | your browser does not support javascript | you need to enable javascript to run this
            app | your browser is [out of date/not supported/outdated] | please upgrade your browser | update your
            browser | listen to [this/the] [article/story/post] | listen [to/] this [article/story] # min | listen
            now |
            read aloud | article audio | hear this [story/article] | [increase/decrease/reset/change] [text/font]
            size |
            text size | font size | donate [now/today/] | support us | make a donation | give now | become a
            [member/supporter/subscriber/patron] | buy [me/us] a coffee | support [our/independent] journalism | rate
            this [article/story/post/item/recipe] | was this [article/page/story] helpful | did you [like/enjoy] this
            [article/story/post] | thank you for your [support/feedback/vote] | thanks for [reading/your feedback] | close thanks for signing up |
            report [an error/a typo/a problem/a mistake] | suggest a correction | request a correction | submit a
            correction | view this post on instagram | sieh dir diesen beitrag auf instagram an | voir cette publication sur instagram | ver
            esta publicación en instagram | visualizza questo post su instagram | ver [esta publicação/essa foto] no
            instagram | dit bericht op instagram bekijken | wyświetl ten post na instagramie | flattr this | pin it | contact us | write to us | write for us |
            add [us/] as a preferred source on google | see more on google | embed this [article/video/] | order
            reprints | reprints | republish [this/] [article/story] | request permissions | cite this [article/] | turn
            on desktop notifications [for breaking stories about interest/] | get breaking news alerts | allow
            notifications | enable notifications | please try again later | an error occurred
        """,
        "de": """
            [artikel/beitrag/seite/inhalt/meldung/nachricht/diesen artikel/diesen beitrag/diese seite/story/video/link]
            [teilen/drucken/versenden/empfehlen/weiterempfehlen/merken/speichern/vorlesen/anhören/kommentieren/bewerten/weiterleiten/kopieren]
            | [auf/bei/via/über/per/mit] {network} [teilen/empfehlen/posten/weitersagen/folgen] | teilen
            [auf/bei/via/über/per/mit] {network} | [mit freunden/mit anderen] teilen | teilen mit | teilen sie dies mit
            | teile [das/dies/diesen beitrag/diesen artikel] [mit/] | jetzt teilen | artikel gefallen? vergiss nicht zu
            teilen | url zum kopieren | link kopieren | link kopiert | url kopieren | zum kopieren | einem freund
            empfehlen | [klick/klicken sie/klicke], um [auf {network}/über {network}/bei {network}/dies einem freund
            per
            e-mail] zu [teilen/senden] (wird in neuem fenster geöffnet) | klicken zum [ausdrucken/drucken] (wird in
            neuem fenster geöffnet) | wird in neuem fenster geöffnet | druckversion | druckansicht | seite drucken |
            [als/] pdf [herunterladen/drucken/speichern] | per [e-mail/mail]
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
            schreiben
            | an die redaktion schreiben | [folgen/folge/folgt] [sie/] uns [auf {network}/bei {network}/überall/auf
            social media/in den sozialen medien/] | uns folgen | besuchen sie uns auf {network} | wir auf {network} |
            finden sie uns auf {network} | gib deine e-mail-adresse ein | [geben sie/] ihre e-mail-adresse [ein/] |
            deine e-mail-adresse | e-mail-adresse eingeben | bitte geben sie eine gültige e-mail-adresse ein |
            e-mail-überprüfung fehlgeschlagen, bitte versuche es noch einmal | beitrag nicht abgeschickt - e-mail
            adresse kontrollieren | ihr blog kann leider keine beiträge per e-mail teilen | an e-mail-adresse senden
            dein name deine e-mail-adresse | passwort vergessen | kennwort vergessen | zugangsdaten vergessen |
            angemeldet bleiben | eingeloggt bleiben | [neues/ein/] benutzerkonto [erstellen/anlegen] | konto
            [erstellen/anlegen] | noch kein konto | noch nicht registriert | schon registriert? hier einloggen |
            [schon/bereits] [registriert/abonnent/kunde/angemeldet] | sie sind nicht
            [angemeldet/eingeloggt/verbunden] |
            sie sind leider nicht angemeldet | mein konto | meine daten | anmelden / registrieren | anmelden oder
            registrieren | login / registrieren | benutzername oder e-mail-adresse | benutzername | [jetzt/unsere/die/]
            app [herunterladen/laden/downloaden/installieren/öffnen] | jetzt bei google play | laden im app store |
            bitte aktivieren sie javascript [in ihrem browser/] | javascript ist [deaktiviert/nicht aktiviert] | bitte
            javascript aktivieren | ihr browser ist veraltet | artikel vorlesen | vorlesen lassen | diesen artikel
            anhören | schriftgröße [ändern/] | schrift [vergrößern/verkleinern] | gefällt mir wird geladen | wird
            geladen | gefällt mir | %d bloggern gefällt das | verbinde mit %s | jetzt spenden | spenden sie jetzt |
            spende jetzt | [mitglied/fördermitglied/förderer] werden | unterstützen sie uns | unterstütze uns | vielen
            dank für ihre unterstützung | war dieser artikel hilfreich | fehler [gefunden/melden] | hier können sie den
            artikel bewerten | bewerten sie diesen artikel | artikel bewerten | gefällt ihnen, was sie sehen | der
            artikel gefällt dir | kontaktieren sie uns | schreiben sie uns | kontakt aufnehmen | mehr erfahren | jetzt
            [mehr/]
            [lesen/erfahren/informieren/entdecken/bewerben/buchen/kaufen/downloaden/vergleichen/ansehen/sichern]
            | inhalte anzeigen | wählen sie ihren zugang und lesen sie weiter | hinweis in eigener sache
        """,
        "fr": """
            partager | partager [cet article/l'article/cette page/la page/sur {network}/par email/par e-mail/par
            mail/via {network}/avec/ce contenu] | partagez [cet article/sur {network}/] | envoyer [par mail/par
            email/par e-mail/à un ami/cet article à un ami] | imprimer [cet article/l'article/la page/cette page/] |
            copier le lien | lien copié | tweeter | réagir | [ajouter/ajouter cet article/ajouter à] [mes favoris/à mes
            favoris/vos favoris] | lire plus tard | sauvegarder [l'article/] | enregistrer l'article | s'abonner [à la
            newsletter/aux newsletters/au journal/maintenant/] | abonnez-vous [maintenant/à partir de # €/à la
            newsletter/à notre newsletter/dès #€/] | je m'abonne | m'abonner | s'inscrire [à la newsletter/à notre
            newsletter/gratuitement/] | inscrivez-vous [à notre newsletter/à la newsletter/gratuitement/] | inscription
            [à la newsletter/newsletter] | je m'inscris | recevoir [la newsletter/les alertes/nos newsletters/notre
            newsletter] | recevez [notre newsletter/nos newsletters/la newsletter] | newsletter gratuite | toutes nos
            newsletters | découvrir les offres | voir les offres | se connecter | connectez-vous | connexion | me
            connecter | s'identifier | identifiez-vous | mot de passe oublié | créer un compte | mon compte | déjà
            abonné | déjà inscrit | déjà un compte | se déconnecter | déconnexion | se souvenir de moi | rester
            connecté
            | votre adresse [e-mail/email/mail/de messagerie] | entrez votre adresse [e-mail/email] | suivez-nous [sur
            {network}/sur les réseaux sociaux/] | nous suivre [sur {network}/] | suivre [sur {network}] |
            retrouvez-nous
            sur {network} | rejoignez-nous [sur {network}/] | télécharger l'application | téléchargez
            [l'application/notre application] | [veuillez/merci d'] activer javascript | activer les notifications |
            écouter [l'article/cet article] | écoutez cet article | faire un don | soutenez-nous | nous soutenir |
            contactez-nous | nous contacter | nous écrire | signaler une erreur | une erreur dans l'article | offrir
            cet
            article | agrandir le texte | taille du texte
        """,
        "es": """
            compartir | compartir [en {network}/en redes sociales/este artículo/esta noticia/por {network}/vía
            {network}/artículo/noticia/con amigos] | comparte [este artículo/esta noticia/en {network}/] | compártelo
            [en {network}/] | comparta [este artículo/esta noticia] | enviar por [email/e-mail/correo/correo
            electrónico/whatsapp] | enviar a un amigo | imprimir [artículo/noticia/este artículo/] | copiar
            [enlace/link/el enlace/url] | enlace copiado | tuitear | twittear | guardar [artículo/noticia/] |
            suscríbete
            [a nuestro newsletter/a la newsletter/a nuestra newsletter/al boletín/a nuestro
            boletín/ahora/aquí/gratis/ya/] | suscríbase [aquí/ahora/a nuestro boletín/] | suscribirse [a la
            newsletter/al boletín/] | suscribirme | suscripción | suscripciones | suscribite [a nuestro newsletter/] |
            regístrate [gratis/ahora/aquí/] | regístrese [gratis/] | registrarse [gratis/] | registrarme | apúntate [a
            nuestra newsletter/gratis/] | recibe [nuestro boletín/nuestra newsletter/las noticias/las alertas/nuestras
            noticias] | recibí [las noticias/nuestro newsletter] | quiero recibir [el newsletter/la newsletter] |
            iniciar sesión | inicia sesión | inicie sesión | iniciá sesión | ingresar | acceder | olvidé mi
            contraseña |
            [has/ha] olvidado [tu/su] contraseña | olvidaste tu contraseña | ¿olvidaste tu contraseña | ¿has
            olvidado tu
            contraseña | crear [cuenta/una cuenta] | mi cuenta | cerrar sesión | ya soy suscriptor | ¿ya eres
            suscriptor
            | ¿ya tienes cuenta | tu correo electrónico | introduce tu email | recordarme | síguenos [en {network}/en
            redes sociales/en nuestras redes sociales/en nuestras redes/en/] | siguenos en {network} | síganos [en
            {network}/en/] | seguinos [en {network}/en/] | seguir [en {network}] | únete [a nuestro canal de
            {network}/a
            nuestra comunidad/] | descarga [la app/nuestra app/la aplicación/nuestra aplicación] | descargá [la
            app/nuestra app] | activar notificaciones | habilite javascript | escuchar [artículo/noticia/este artículo]
            | escucha [este artículo/la noticia] | escuchá [esta nota/la nota] | contáctenos | contáctanos | contacta
            con nosotros | escríbenos | haz tu donación | donar [ahora/] | apóyanos | reportar un error | reporta un error | informar
            de un
            error | informate más | ver más | tamaño de [texto/letra]
        """,
        "it": """
            condividi | condividi [su {network}/questo articolo/l'articolo/l'articolo su/articolo/con/via
            {network}/via/la notizia/la pagina/con gli amici] | condividere [su {network}/] | invia [per email/ad un
            amico/a un amico/via email/tramite email] | stampa [articolo/questo articolo/l'articolo/la pagina/] | copia
            [link/il link] | link copiato | tweetta | salva [articolo/l'articolo] | iscriviti [alla newsletter/alla
            nostra newsletter/ora/gratis/qui/] | iscrizione [alla newsletter/newsletter] | abbonati [ora/a/subito/] |
            abbonamenti | abbonamento | registrati [ora/gratis/subito/] | ricevi [la newsletter/la nostra newsletter/le
            notifiche/le notizie] | sottoscrivi [la newsletter/] | resta [aggiornato/informato/in contatto] | accedi
            [al
            tuo account/] | effettua il login | password dimenticata | hai dimenticato la password | crea [un/il tuo/]
            account | il mio account | sei già abbonato | già abbonato | sei già registrato | esci | disconnetti |
            ricordami | la tua email | inserisci la tua email | seguici [su {network}/sui social/su/] | segui [su
            {network}/] | seguiteci [su {network}/] | scarica [l'app/la nostra app/la app/l'applicazione] | attiva
            [javascript/le notifiche] | abilita javascript | ascolta [l'articolo/questo articolo] | contattaci |
            scrivici | sostienici | dona ora | fai una donazione | segnala un errore | per saperne di più
        """,
        "pt": """
            compartilhar | compartilhar [no {network}/via {network}/pelo {network}/esta notícia/este artigo/por
            {network}/notícia/matéria/link] | compartilhe [no {network}/esta notícia/este artigo/essa notícia/isso/pelo
            {network}/] | partilhar [no {network}/este artigo/artigo/notícia/] | partilhe [este artigo/] | enviar por
            [email/e-mail/whatsapp] | imprimir [artigo/notícia/] | copiar [link/o link] | link copiado | tweetar |
            tuitar | salvar [artigo/notícia] | assine [já/agora/a newsletter/nossa newsletter/] | assinar [a
            newsletter/newsletter/] | subscrever [a newsletter/newsletter/] | subscreva [a newsletter/a nossa
            newsletter/já/] | inscreva-se [na newsletter/na nossa newsletter/gratuitamente/] | inscrever-se |
            cadastre-se [grátis/gratuitamente/agora/] | receba [nossa newsletter/a nossa newsletter/as notícias/nossas
            notícias/as notícias no seu email] | registe-se | registar | quero receber | fazer login | faça login |
            faça
            seu login | entrar | iniciar sessão | esqueci [minha senha/a senha/a palavra-passe/a minha senha] |
            esqueceu
            [a senha/sua senha/a sua senha/a palavra-passe] | criar [conta/uma conta] | minha conta | já é assinante |
            já sou assinante | já tem conta | sair | seu e-mail | seu email | digite seu e-mail | lembrar-me | siga-nos
            [no {network}/nas redes sociais/] | siga [o {network}/no {network}] | segue-nos [no {network}/nas redes
            sociais/] | nos siga [no {network}/nas redes sociais] | curta [nossa página/no facebook] | entre no nosso
            [canal/grupo] [do {network}/no {network}/] | [baixe/baixar/descarregue] [o app/nosso app/o aplicativo/nosso
            aplicativo/a app/a aplicação] | ative [o javascript/as notificações] | ativar notificações | ouvir
            [notícia/este artigo/artigo/a notícia] | ouça [este artigo/esta notícia/a notícia/este conteúdo] | fale
            conosco | contacte-nos | fale connosco | entre em contato | apoie-nos | doe [agora/] | reportar erro |
            comunicar erro | encontrou um erro | tamanho [da fonte/do texto]
        """,
        "nl": """
            delen | deel [dit artikel/dit bericht/dit/deze pagina/via {network}/op {network}/artikel] | delen [op
            {network}/via {network}/via] | dit artikel delen | e-mail dit artikel | print dit artikel | artikel
            [printen/delen/opslaan/bewaren] | printen | afdrukken | kopieer [link/de link] | link gekopieerd | link
            kopiëren | doorsturen | mail dit artikel | bewaar [artikel/dit artikel] | lees later | abonneren | abonneer
            [nu/je/u/je op onze nieuwsbrief/je nu] | neem een abonnement | word [abonnee/lid/donateur/vriend/nu lid] |
            meld je aan [voor de nieuwsbrief/voor onze nieuwsbrief/] | meld u aan [voor de nieuwsbrief/voor onze
            nieuwsbrief/] | aanmelden [voor de nieuwsbrief/nieuwsbrief/voor nieuwsbrief] | aanmelden | inschrijven
            [voor
            de nieuwsbrief/nieuwsbrief/] | schrijf je in [voor de nieuwsbrief/voor onze nieuwsbrief/] | schrijf u in
            [voor onze nieuwsbrief/] | ontvang [onze nieuwsbrief/de nieuwsbrief/de dagelijkse nieuwsbrief] |
            nieuwsbrief
            ontvangen | blijf op de hoogte | inloggen | log in | registreren | registreer | wachtwoord vergeten |
            account aanmaken | maak een account aan | mijn account | al abonnee | al een account | uitloggen | onthoud
            mij | je e-mailadres | uw e-mailadres | vul je e-mailadres in | volg ons [op {network}/ook op/op social
            media/] | volg [op {network}] | download [de app/onze app] | schakel javascript in | javascript is
            uitgeschakeld | luister naar [dit artikel/het artikel] | beluister dit artikel | neem contact op |
            contacteer ons | steun ons | doneer [nu/] | fout gezien | fout melden | meld een fout | lettergrootte
        """,
        "pl": """
            udostępnij | udostępnij [na {network}/artykuł/ten artykuł/przez {network}/link] | podziel się | podziel się
            [na {network}/artykułem/tym artykułem/ze znajomymi] | poleć [znajomym/artykuł/ten artykuł/] | wyślij
            [znajomemu/e-mailem/emailem/mailem/link] | drukuj [artykuł/] | wydrukuj | kopiuj link | skopiuj link | link
            skopiowany | tweetnij | lubię to | zapisz [na później/artykuł] | subskrybuj [nas/newsletter/nasz
            newsletter/kanał/] | prenumeruj | zaprenumeruj | prenumerata | zapisz się [do newslettera/na newsletter/do
            naszego newslettera/] | zapisz się na nasz newsletter | wykup [dostęp/subskrypcję/prenumeratę] | kup
            [dostęp/subskrypcję/prenumeratę] | otrzymuj [newsletter/powiadomienia] | dołącz do nas [na {network}/] |
            bądź na bieżąco | zaloguj [się/] | zaloguj się lub zarejestruj | zarejestruj [się/] | logowanie |
            rejestracja | nie pamiętasz hasła | zapomniałeś hasła | przypomnij hasło | załóż konto | moje konto |
            wyloguj [się/] | masz już konto | twój adres e-mail | podaj [swój/] adres e-mail | zapamiętaj mnie |
            udostępnij na [facebooku/twitterze/instagramie/linkedinie] | [obserwuj/śledź/polub/znajdź] nas na
            [facebooku/twitterze/instagramie/linkedinie/youtubie] | obserwuj [nas/nas na {network}/nas w google news/na
            {network}] | śledź nas [na {network}/] | polub nas [na {network}/] | znajdź nas na {network} | pobierz
            [aplikację/naszą aplikację] | włącz [javascript/powiadomienia] | odsłuchaj [artykuł/ten artykuł] |
            posłuchaj
            [artykułu/] | skontaktuj się z nami | napisz do nas | wesprzyj nas | wesprzyj | zgłoś błąd | rozmiar
            [tekstu/czcionki]
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
        """,
        "zh": """
            分享 | 分享到 | 分享到微博 | 分享到微信 | 分享到朋友圈 | 分享文章 | 分享本文 | 扫一扫 | 扫码关注 |
            扫码下载 | 扫一扫分享到微信 | 关注我们 | 关注微信公众号 | 订阅 | 订阅我们
            | 登录 | 登陆 | 注册 | 立即注册 | 忘记密码 | 收藏 | 收藏本站 | 打印 | 打印本页 | 下载客户端 | 下载app |
            复制链接 | 点赞 | 设为首页 | 加入收藏 | 返回搜狐，查看更多 |
            联系我们 | 纠错 | 我要纠错
        """,
        "ja": """
            シェア | シェアする | シェアする | ツイート | ツイートする | 印刷する | 印刷 | この記事をシェア |
            この記事をシェアする | フォローする | フォローして | 会員登録 | 無料会員登録 |
            新規会員登録 | ログイン | ログアウト | メルマガ登録 | メールマガジン登録 | お問い合わせ |
            アプリをダウンロード | ブックマーク | ブックマークする | urlをコピー | リンクをコピー |
            記事を印刷 | 記事を保存 | パスワードをお忘れの方
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
            like this | share | subscribe | newsletter | newsletters | print | tweet | follow | email | e-mail | mail | save | like
            | donate | register | sign up | join | submit | get started | shares | copy | download | pin | whatsapp |
            reply | report | bookmark | learn more | find out more | try it free | buy now | order now | shop now |
            go |
            ok | send | email address | username | password | your name | first name | last name | name | no thanks |
            not now | maybe later | try again | something went wrong | share it | print this
        """,
        "de": """
            teilen | drucken | abonnieren | anmelden | anmeldung | einloggen | registrieren | newsletter | empfehlen |
            versenden | spenden | kommentieren | senden | absenden | abmelden | ausloggen | herunterladen | download |
            speichern | e-mail-adresse | passwort | name | vorname | nachname | weiterleiten | mitteilen |
            suchbegriff |
            gutscheine
        """,
        "fr": """
            newsletter | newsletters | imprimer | suivre | enregistrer | envoyer | valider | commenter | offrir |
            abonnements
        """,
        "es": """
            suscribirse | boletín | newsletter | imprimir | guardar | seguir | enviar | entrar | registro | comentar |
            correo | boletines
        """,
        "it": "stampa | salva | segui | invia | newsletter | registrati | commenta",
        "pt": "imprimir | salvar | seguir | enviar | newsletter | assinar | comentar | assinatura",
        "nl": """
            print | mail | volgen | opslaan | nieuwsbrief | nieuwsbrieven | abonnement | abonnementen | aanmelden |
            reageren | verzenden | verstuur
        """,
        "pl": "drukuj | wyślij | zapisz | newsletter | skomentuj | subskrypcja",
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
            [story/event] | this [story/article/page] is [developing/being updated]
            and | this is a developing [news/] story | this story is [breaking/developing] | this breaking news story [is
            being/will be] updated | [please/] check back [for updates/later/soon] | refresh this page for | [follow/stay
            with] us for [more/the latest/live] | stay tuned to [our/us] | sign up [now/today/here/free/] [for/to] our |
            sign up [for/to] [the/our] [free/daily/weekly/] newsletter |
            sign up here for our | sign up here to [get/receive] | sign up to [get/receive] [our/the latest/the
            best/breaking/news/daily/weekly] | tap here to [read/subscribe/see/view/watch/listen] | click here to [subscribe/sign up/join our/follow us/share
            this/donate/download our/get our/receive our/read our] | subscribe [now/today/here/] to our | subscribe
            [now/today/] [for/and get/and receive] [our/full access/unlimited] | to [subscribe/sign up/receive our
            newsletter/get our newsletter/support our], | to sign up for our | to subscribe to our | to get our | to
            receive our | follow us on | follow us at | follow us for | follow our [coverage/whatsapp channel/telegram
            channel/channel/live blog] | like us on facebook | like our facebook page | join our
            [newsletter/whatsapp/telegram/community/mailing list/facebook/channel/discord] | join us on
            [facebook/twitter/instagram/youtube/telegram/whatsapp/linkedin/tiktok] | find us on
            [facebook/twitter/instagram] | connect with us on | get our [free/daily/weekly/best/latest/]
            [newsletter/app/news app/mobile app/stories/top stories/headlines/newsletters/morning/coverage/news] | get
            the latest [news/updates/headlines/stories] [from us/in your inbox/delivered/sent/straight to your/right in
            your/directly to your/on your] | get all the latest | get more [from us/of our/stories like this] | get
            stories like this | receive our [daily/weekly/free/latest] | never miss [a story/an update/our/the latest] | don't
            miss
            [our/a story/an update] | don't miss out on our | stay up to date with our | stay up-to-date with our |
            stay
            informed with our | for more [news/stories] [like this/and updates/from us/updates], | for more [news
            and/stories and] updates, | for more stories like this | for all the latest | for the latest
            [news/updates/headlines/stories/news and updates] [follow/sign up/visit our/download/subscribe/like/check
            out our/, follow/, sign up/, visit our/, subscribe/, download/from across/and breaking news updates
            download] | want more stories like this | log in, register or subscribe to | do you have a story [in your/for us/to share/tip/you want/you'd like/we
            should] | do you have [a/any] [news/tip/story/comment/question] [for us/about this article/for our/you] |
            got a [story/tip/news tip] [for us/for our/you/to share/that/? email/? contact/? send] | have [a/you got a]
            [story/tip/news tip] [for us/for our/you want/to share/? email/? contact/? send] | have you got a story
            | if
            you have a [story/tip/news tip] [for us/for our/to share/you], | if you
            [like/liked/enjoy/enjoyed/value/love/loved] [this/our/what you]
            [article/story/post/piece/issue/work/journalism/reporting/read/newsletter/coverage/just read] | email us at | e-mail us
            at | contact us at | write to us at | send [us/your] [your/us]
            [tips/stories/story/feedback/photos/videos/comments] | let us know [what you think/in the comments/your
            thoughts/below] | tell us [what you think/your thoughts/your story/in the comments/about your] | we want to
            hear [from you/what you think/your] | we'd love to hear [from you/your] | we would love to hear from you |
            share this [article/story/post] [with/on/if/and] | please share this [article/story/post] | share your
            [thoughts/views/opinion/opinions/story/experience/experiences/comments] [with us/in the comments/below/by
            emailing/by email] | what do you think? [let us/tell us/share/comment/leave/have/join/sound] | download our
            [app/free app/mobile app/news app/new app] | download the [app/free app/news app]
            [to/for/and/now/today/here/from] [get/the latest/read/receive/more] | please [enable/turn on]
            [javascript/cookies/your] | enable javascript [and/to/in/for] | you need [to enable
            javascript/javascript] |
            to view this [video/site/page/content] please enable javascript | this [video/content] [requires/can not be
            displayed/cannot be displayed/is not available] [javascript/because/without/in your/on your] | we need your
            consent to load this | by [signing up/subscribing/registering/clicking/entering your
            email/submitting/creating an account/providing your email/continuing/joining], you
            [agree/accept/consent/confirm/acknowledge/are agreeing/will/may/can] | by [signing
            up/subscribing/registering] you [agree/accept/consent/confirm/acknowledge/are agreeing/will] | by clicking
            [sign up/subscribe/submit/on] | you can unsubscribe [at any time/anytime/using/from/whenever] | you may
            unsubscribe | unsubscribe at any time | [thank you/thanks] for reading | got a [story/tip/news tip]? | thank you for [subscribing/signing
            up/registering/reading our/joining our/your support of] | thanks for [signing up/subscribing] | we will [never/not]
            [share/sell/spam] your | we'll never [share/sell/send/spam] | we respect your privacy | your
            [email/information/data] will [be used to/not be/never be] | check your [inbox/email] [for/to/and] | you
            have been successfully [added/subscribed/signed] | you've successfully [signed/subscribed] | please enter a
            valid [email/e-mail] | please check your email | a [confirmation/verification] email has been sent | an
            error [occurred/has occurred] | there was an error | sorry, there was | sorry, this [video/content/page] is
            | already [a subscriber/a member/have an account/registered/subscribed]? | not a [subscriber/member] yet? |
            if you are already a [subscriber/member] | [support/help] our
            [journalism/work/newsroom/independent/reporting/nonprofit/mission] | help us [keep/continue/to
            keep/produce/report/fund/tell/hold/stay/maintain/grow/bring] | [become/join us as] a
            [member/subscriber/supporter/patron] [today/now/and/to/for/of our/on patreon/, ] | [make/please
            make/consider making] a [donation/contribution/tax-deductible/gift] [to/today/now/of] [support/help/our/us]
            | please [consider/support us/subscribe/donate/sign up/share this/like and]
            [supporting/donating/subscribing/making/becoming/us/our/to/today/now/this/] | please donate | donate
            [now/today] [to/and] [support/help/keep] | we rely on [your/the support of/readers/readers like you/our
            readers/reader] | we depend on [your support/readers/our readers] | we need your [support/help] | your
            [support/donation/contribution/gift/subscription] [helps us/makes/allows us/enables us/will help
            us/keeps/funds/powers/makes it] | our journalism [is/depends/relies/needs/takes] | listen to [this
            article/our podcast/the latest episode of our/more episodes of] | you can [listen to our podcast/follow us
            on/find us on/subscribe to our/sign up for our/contact us/read more of our/also follow us/also find us/also
            sign up/also subscribe] | subscribe to [our/the podcast/us on] | visit our [website/homepage/home
            page/site/facebook page/youtube channel/shop/newsletter] | check out our
            [latest/new/other/full/newsletter/podcast/youtube/facebook/guide/guides/instagram] | read our
            [full/terms/privacy/cookie/comment/latest/other/guide/community guidelines/commenting policy/comments
            policy] | view our [privacy/terms/cookie/latest/full/online] | click here for our
            [full/latest/newsletter/privacy/terms/app] | report an error in this | see something wrong in this | found
            an error? | spotted an error? | report a correction | for permission to [reprint/republish/reproduce/reuse]
            | to report a [correction/typo/factual error/mistake] | to order reprints | to reprint this | if you
            spot [a
            mistake/an error] | we welcome your feedback | welcome to our [newsletter/daily newsletter/live blog/live
            coverage/weekly newsletter] | turn on notifications | add us as a preferred source | to continue reading |
            notify me [of/when/via] [follow-up/new/comments/email] | a message from [the/our] editor: | don't miss out on
            the headlines | did you know [that/] with [a/an/our] [ad-lite/digital/premium/] subscription
        """,
        "de": """
            [jetzt/hier/] [abonnieren/bestellen] sie [unseren/den/unsere/jetzt/hier/die] | abonniere
            [unseren/jetzt/hier/uns] | [jetzt/hier/] [für/zu] [unseren/unserem] newsletter | melden sie sich
            [jetzt/hier/gleich/kostenlos/] [für/zu/] [unseren/unserem/hier/jetzt] | melde dich
            [jetzt/hier/gleich/kostenlos/] [für/zu] [unseren/unserem] | kostenlos zum newsletter anmelden | mit unserem
            [kostenlosen/täglichen/wöchentlichen/] newsletter | unser [kostenloser/täglicher/wöchentlicher/] newsletter
            | in unserem [kostenlosen/täglichen/wöchentlichen/] newsletter | folgen sie uns | folge uns | folgt uns |
            besuchen sie [uns auf/unsere] [facebook/twitter/instagram/youtube/telegram/whatsapp/linkedin/tiktok] |
            besuchen sie unsere [facebook/website/webseite/homepage/internetseite/seite] | werden sie [jetzt/]
            [mitglied/fan/abonnent/unterstützer/fördermitglied] | werde [jetzt/]
            [mitglied/fan/abonnent/unterstützer/fördermitglied/teil unserer] | laden sie [sich/jetzt/hier/]
            [unsere/die]
            [kostenlose/] app | lade [dir/jetzt/] unsere [kostenlose/] app | holen sie sich [unsere/die] [kostenlose/]
            app | unsere app [für/gibt/können] | bitte aktivieren sie [javascript/cookies] | um [dieses video/diesen
            inhalt/diese seite/kommentare/diesen artikel/die kommentare] [zu sehen/anzuzeigen/anzusehen/sehen zu/lesen
            zu/zu lesen/sehen/nutzen zu/kommentieren zu], | mit absendung des formulars | mit der anmeldung
            [stimmen/erkläre/akzeptiere/willige/bestätige/zum newsletter/erklären/akzeptieren] | mit ihrer anmeldung |
            mit deiner anmeldung | mit dem absenden | mit klick auf | durch [anklicken/klicken auf/die anmeldung/das
            absenden] | ich [möchte/will] [den/die/regelmäßig/per/künftig]
            [newsletter/wöchentlichen/über/informiert/e-mail/kostenlosen] | ja, ich [möchte/will/bin/bestelle]
            [den/die/einverstanden/regelmäßig/über/damit] | ich bin damit einverstanden, dass | ich [stimme/willige]
            [zu/ein/der], dass | sie können [den newsletter/sich jederzeit/den newsletter jederzeit/ihre
            einwilligung/die einwilligung/diese einwilligung/sich vom newsletter] | du kannst [dich jederzeit/den
            newsletter/deine einwilligung] | die abmeldung ist jederzeit | eine abmeldung ist jederzeit | der
            newsletter
            kann jederzeit | wir respektieren [deine/ihre] privatsphäre | hat ihnen [dieser/der] [artikel/beitrag]
            gefallen | hat dir [dieser/der] [artikel/beitrag] gefallen | ihnen hat [dieser/der] [artikel/beitrag]
            gefallen | dir hat [dieser/der] [artikel/beitrag] gefallen | wie gefällt ihnen [unsere/dieser/der/unser] |
            gefällt dir [unser/unsere/dieser/der artikel] | gefällt ihnen [unser/unsere/dieser/der artikel] | wenn
            ihnen
            [dieser/der/unsere/unser] [artikel/beitrag/arbeit/journalismus] | wenn dir [dieser/der/unsere/unser]
            [artikel/beitrag/arbeit/journalismus] | schreiben sie [uns/an unsere redaktion/der redaktion/uns an] |
            schreib uns [an/eine/deine/gerne/in] | diskutieren sie mit | sagen sie uns ihre meinung | teilen sie uns
            [ihre/mit] | teile uns deine | teilen sie [diesen/den] [artikel/beitrag] [mit/auf/bei] | kontaktieren sie
            uns [gerne/unter/per/hier] | unterstützen sie [uns/unsere/unseren/die arbeit] | unterstütze
            [uns/unsere/unseren] | ihre spende [hilft/ermöglicht/unterstützt] | deine spende
            [hilft/ermöglicht/unterstützt] | ihr beitrag hilft, | wir [finanzieren/sind] uns [ausschließlich/durch
            spenden/über spenden/auf] | wir sind spendenfinanziert | wir brauchen [ihre/deine/eure]
            [unterstützung/hilfe/spende] | jede [kleine/] spende [hilft/zählt] | spenden sie [jetzt/für/hier/bitte/per]
            | oder du überweist deine spende | haben sie [einen fehler/fehler] [entdeckt/gefunden/im] | fehler
            gefunden?
            | sie haben einen fehler | bitte [registrieren/loggen/melden] sie sich | sie müssen
            [sich/angemeldet/eingeloggt/registriert] [sein, um/einloggen, um/anmelden, um/registrieren,
            um/einloggen/anmelden] | du musst [angemeldet/eingeloggt/registriert] sein, um | bleiben sie [immer/mit
            uns/mit unserem/stets] [auf dem laufenden/informiert/in] | verpassen sie [keine/keinen/nichts] | verpasse
            [keine/keinen/nichts] | erhalten sie [unseren/täglich/regelmäßig/jeden/kostenlos/die
            wichtigsten/aktuelle] |
            lesen sie [unseren/unsere/hier unsere] | sie möchten [wöchentliche/regelmäßig/unseren/keine/den
            newsletter/immer] | sie lesen gern[e/] | jetzt [testen/abonnieren/anmelden/mitmachen/teilnehmen] und |
            unsere [datenschutzerklärung/allgemeinen geschäftsbedingungen/agb/nutzungsbedingungen]
            [finden/können/gelten] | weitere informationen [zum datenschutz/erhalten sie in/zur
            datenverarbeitung/finden
            sie in unserer datenschutzerklärung] | an dieser stelle [finden sie/findest du] [externen inhalt/externe
            inhalte/einen externen/inhalte] | an dieser stelle befindet sich ein [externer/von unserer] | empfohlener
            [externer/redaktioneller] inhalt | hier [können/finden] sie [einen externen/externe inhalte/den
            newsletter/unseren newsletter/sich für/unsere app] | die mit einem [stern/sternchen/symbol/*/einkaufswagen]
            | mit [sternchen/einem stern] [gekennzeichnete/markierte] | informiere mich über neue beiträge per e-mail |
            benachrichtige mich über [nachfolgende/neue] | benachrichtigung bei weiteren | du kommentierst mit
            [deinem/]
            | trage deine daten unten ein
        """,
        "fr": """
            [abonnez-vous/inscrivez-vous/souscrivez] [gratuitement/dès maintenant/] à [notre/nos/la newsletter] |
            recevez [gratuitement/chaque jour/chaque semaine/chaque matin/toutes/tous les/notre/nos/l'essentiel/]
            [notre/nos/par/dans votre/la/les/l'actualité/] [newsletter/newsletters/boîte
            mail/alertes/mail/email/chaque]
            | retrouvez [toutes nos/tous nos/toute notre/nos]
            [newsletters/articles/actualités/vidéos/podcasts/offres/dossiers] [sur notre/dans notre/sur nos/ici/en] |
            suivez[-nous/ nous/ notre actualité] [sur/en] | rejoignez[-nous sur/ notre communauté/ notre chaîne/ notre
            newsletter] | téléchargez [notre/gratuitement notre/l'application de] | partagez [cet article/votre
            avis/vos] | vous avez aimé cet article | cet article vous a plu | vous avez une
            [information/question/remarque] à nous | envoyez-nous | écrivez-nous [à/sur] | contactez-nous [à/par/au] |
            votre adresse [de messagerie/e-mail/email/mail] [ne sera/sera/est] | en [vous inscrivant/cliquant
            sur/renseignant votre/validant votre/poursuivant votre/vous abonnant], vous | vous pouvez [vous
            désinscrire/vous désabonner/à tout moment vous/retirer votre consentement/ vous opposer] | soutenez
            [notre/nous/nos/l'indépendance] | votre [don/soutien/abonnement] [nous/est/permet] | faites un don | déjà
            abonné ? | pour [lire la suite/continuer votre lecture/poursuivre votre lecture/commenter/soutenir notre] |
            pour nous [contacter/écrire/suivre/soutenir] | pour ne rien [manquer/rater] de [notre/l'actualité] | notre
            journal a besoin | nous avons besoin de vous | merci de votre [inscription/abonnement/soutien] | votre
            inscription [est/a] | pour accéder [à cet article/à tous nos/à l'intégralité]
        """,
        "es": """
            suscríbete [gratis/ya/aquí/hoy/] a [nuestro/nuestra/nuestros/nuestras/la newsletter/el boletín] |
            suscríbase
            [gratis/ya/aquí/hoy/] a nuestr[o/a/os] | suscribite a nuestr[o/a] | regístrate [gratis/aquí/] [para/y]
            [recibir/recibe/seguir leyendo/leer/comentar/acceder] | apúntate a nuestr[o/a] | recibe [en tu/en tu
            correo/gratis/cada/todas las/las últimas/nuestro/nuestra/nuestras/todos los] | recibí [en
            tu/gratis/las/todas/nuestro] | síguenos [en/por/a través] | siguenos [en/por] | síganos en | seguinos en |
            sigue [nuestro canal/nuestra página/nuestras redes/toda la información/toda la actualidad/nuestra cuenta] |
            únete a nuestr[o/a] [canal/grupo/comunidad/newsletter] | unite a nuestr[o/a] | descarga [nuestra app/la app
            de/nuestra aplicación/gratis] | descárgate [nuestra/la app] | comparte [este artículo/esta noticia/tu
            opinión/con tus] | ¿te [ha gustado/gustó] [este/esta/el] [artículo/noticia/contenido/nota] | si te [ha
            gustado/gustó] [este/esta/el] [artículo/noticia/contenido/nota] | si [tienes/tiene] [alguna/una]
            [denuncia/información/historia/sugerencia] [que/para/o] | ¿tienes [alguna/una]
            [denuncia/información/historia] | envíanos [tu/tus/un] | escríbenos [a/tu] | puedes [seguirnos/seguir
            a/suscribirte/darte de baja/contactarnos/consultar nuestra/seguir toda] [en/a/aquí/] | puede [darse de
            baja/seguirnos/contactarnos] | tu dirección de correo electrónico no será | su dirección de correo
            electrónico no será | al [suscribirte/registrarte/hacer clic/continuar/enviar],
            [aceptas/confirmas/estás/acepto] | al [suscribirse/registrarse], [acepta/usted] | apoya [nuestro/el
            periodismo/a nuestro/nuestra] | haz tu [donación/aporte] | tu [apoyo/donación/suscripción]
            [nos/es/hace/permite] | ya eres suscriptor | ¿ya eres suscriptor? | hazte [socio/suscriptor/miembro] |
            gracias por [suscribirte/registrarte/leernos/tu suscripción] | para seguir leyendo | para continuar leyendo
            | lee también nuestr[o/a] | activa las notificaciones | mantente [informado/al día/al tanto] [con/de/a
            través] | no te pierdas [nuestro/nuestra/nuestras/nuestros] | todas las noticias en nuestr[o/a]
        """,
        "it": """
            iscriviti [gratis/subito/ora/] [alla nostra/alle nostre/al nostro/alla newsletter] | iscrivetevi [alla
            nostra/alla newsletter/al nostro] | abbonati [subito/ora/] [a/per]
            [leggere/continuare/avere/sostenere/accedere] | registrati [gratis/ora/] [per/e] | ricevi
            [ogni/gratis/le/la
            nostra/le nostre/tutte/gli] [giorno/mattina/settimana/notizie/newsletter/aggiornamenti/nella/notifiche] |
            seguici [su/sui/anche/sulla/sul] | seguiteci [su/sui/anche] | segui [la nostra/le nostre/il nostro/i
            nostri]
            | unisciti [al nostro/alla nostra/a noi] | entra nel nostro | scarica [la nostra app/l'app di/gratis] |
            condividi [questo articolo/la tua/con i] | ti è piaciuto [questo articolo/l'articolo] | se ti è piaciuto
            [questo articolo/l'articolo] | se [hai/avete] [una/delle/qualche] [segnalazione/segnalazioni/notizia]
            [da/per] | inviaci [le tue/la tua/una] | scrivici [a/le/su] | scriveteci [a/le] | puoi
            [cancellarti/annullare l'iscrizione/disiscriverti/seguirci/iscriverti alla nostra/iscriverti al
            nostro/contattarci] | il tuo indirizzo email non sarà | iscrivendoti [accetti/dichiari/alla] | cliccando su
            [iscriviti/invia/accetta] | sostieni [il nostro/la nostra/i nostri/l'informazione] | il tuo
            [contributo/sostegno/abbonamento] [ci/è/permette] | sei già abbonato? | hai già un [abbonamento/account]? |
            per continuare a leggere | per restare [aggiornato/sempre aggiornato/informato] [su/iscriviti/seguici/con],
            | per rimanere [aggiornato/sempre aggiornato] | resta [sempre/] aggiornato [con/su/sulle] [noi/la
            nostra/tutte/le notizie] | grazie per [esserti iscritto/la tua iscrizione/averci letto] | leggi [la
            nostra/le nostre] [informativa/privacy/guida]
        """,
        "pt": """
            assine [já/agora/gratuitamente/] [a nossa/nossa/o nosso/nosso] | inscreva-se [gratuitamente/agora/] [na
            nossa/em nossa/no nosso/em nosso/na newsletter/para receber] | subscreva [já/gratuitamente/] [a nossa/as
            nossas/a newsletter] | cadastre-se [gratuitamente/aqui/] [para/e/em nossa/na nossa] | receba
            [gratuitamente/no seu/em seu/as/todas/diariamente/a nossa/nossa/nossas/em primeira]
            [e-mail/email/nossas/as/celular/principais/últimas/newsletter/notícias/whatsapp/mão] | siga-nos
            [no/na/nas/em] | siga [nosso/nossa/o nosso/a nossa/nossas] [canal/perfil/página/redes] | siga o nosso | nos
            siga [no/na/nas] | curta nossa página | entre [no nosso/em nosso/para o nosso] [canal/grupo] | participe do
            nosso [canal/grupo] | baixe [nosso/o nosso/o app do/gratuitamente] | descarregue a nossa | compartilhe
            [esta
            notícia/este artigo/essa notícia/sua opinião/com seus/com os seus] | gostou [desta/deste/dessa/do/da]
            [notícia/artigo/matéria/conteúdo/reportagem] | se você gostou | tem alguma [sugestão/denúncia/informação] |
            envie [sua/a sua/suas/para o nosso] [sugestão/denúncia/notícia/foto/dúvidas/whatsapp] | fale
            [conosco/connosco/com a gente/com a nossa] [pelo/através/em] | pode [cancelar a sua/anular a
            sua/seguir-nos]
            | você pode [cancelar/se descadastrar/nos seguir] | o seu endereço de email não será | o seu endereço de
            e-mail não será | ao [se inscrever/clicar em/se cadastrar/assinar/subscrever/continuar],
            [você/aceita/concorda] | apoie [o nosso/nosso/a nossa/o jornalismo] | seu [apoio/assinatura]
            [é/nos/ajuda] |
            o seu [apoio/donativo] [é/permite] | já é assinante? | já tem conta? | para continuar a ler | para
            continuar
            lendo | fique por dentro [de todas/das notícias/com/do que] | quer receber [as notícias/nossas] | clique
            aqui [para receber/para assinar/e receba/e assine/e siga/e entre/e participe/para entrar no nosso/e
            inscreva-se] | veja mais notícias [no/em] nosso
        """,
        "nl": """
            abonneer [je/u] [nu/] op [onze/de nieuwsbrief] | schrijf [je/u] [nu/gratis/hier/] in [voor/op] [onze/de
            nieuwsbrief/de gratis/de dagelijkse] | meld [je/u] [nu/gratis/hier/] aan [voor/en] [onze/de nieuwsbrief/de
            gratis/ontvang/de dagelijkse] | ontvang [elke/dagelijks/wekelijks/iedere/onze/gratis/het laatste]
            [dag/week/ochtend/onze/nieuws/nieuwsbrief/het/de] | volg ons [op/via/ook/nu] | volg onze | like ons op |
            download [onze/de gratis/nu onze] | deel [dit artikel/dit bericht/je mening/uw mening] [met/op/via] | vond
            [je/u] dit [artikel/bericht] | heb [je/jij] [een/nog] [tip/nieuwstip/vraag/verhaal] [voor/over/die/voor
            onze/of] | heeft u [een/nog] [tip/nieuwstip/vraag/verhaal] [voor/over/die] | tip [ons/de redactie/onze
            redactie] | mail [ons/naar/de redactie] | stuur [ons een/een mail naar/je tip/uw tip] | laat [het ons/ons]
            weten | je kunt je [altijd/op elk moment/weer] [afmelden/uitschrijven] | u kunt zich [altijd/op elk moment]
            [afmelden/uitschrijven] | je e-mailadres wordt niet | het e-mailadres wordt niet | uw e-mailadres wordt
            niet
            | door [je in te schrijven/je aan te melden/op/te klikken/verder te gaan], | steun [ons/onze/de
            onafhankelijke] | word [nu/] [lid/abonnee/donateur] [en/van/voor] | al abonnee? | om verder te lezen |
            blijf
            op de hoogte [van/met] [ons/onze/het laatste] | mis [niets/geen] [van/meer/enkel/nieuws/verhaal] | wil je
            [op de hoogte/geen/meer weten/niets/dit artikel] [blijven/nieuws/missen/meer/lezen] | fout [gezien/opgemerkt/ontdekt]? | fout opgemerkt | tikfout gezien | bekijk
            onze
        """,
        "pl": """
            zapisz się [teraz/już dziś/bezpłatnie/] [na nasz/do naszego/na newsletter/do newslettera/na bezpłatny/na
            darmowy] | zaprenumeruj nasz | subskrybuj [nasz/nasze/naszą] | prenumeruj nas[z/ze] | otrzymuj
            [najnowsze/nasz/codziennie/najważniejsze] | śledź nas [na/w/też/i] | obserwuj nas [na/w/też/i] | polub nas
            na | dziękujemy, że [przeczytałaś/przeczytałeś/przeczytałaś/eś/przeczytali/jesteś/jesteście] | dołącz do [nas na/naszej/naszego/grona] | bądź na bieżąco [z/i] | pobierz [naszą/naszą
            bezpłatną/aplikację] [aplikację/i] | udostępnij [ten/artykuł] | podziel się [z nami/swoją/tym
            artykułem/swoimi] | podobał ci się [ten/artykuł] | podoba ci się [ten/artykuł/nasz] | masz [dla
            nas/ciekawy/informację] [temat/informację/zdjęcie] | jesteś świadkiem | widzisz błąd | zauważyłeś błąd |
            napisz do nas [na/:] | wyślij [nam/do nas] | czekamy na [wasze/twoje/państwa] | twój adres e-mail nie
            zostanie | twój adres email nie zostanie | możesz [zrezygnować/wypisać się/w każdej chwili] | wesprzyj
            [nas/nasz/naszą/niezależne] | twoje wsparcie | jeśli [spodobał ci się/podoba ci się/chcesz wesprzeć
            nas/chcesz otrzymywać] | masz już [konto/subskrypcję/dostęp]? | aby [czytać dalej/przeczytać
            cały/kontynuować czytanie/skomentować] | wyrażam zgodę na | administratorem [danych/twoich danych/państwa
            danych] [osobowych/jest] | więcej informacji znajdziesz w naszej polityce
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
    },
)

GAPPED = Lexicon(
    "prompt",
    "gapped",
    0.85,
    "a request to the reader",
    {
        "en": """
            [sign up/sign-up/subscribe/register] [now/today/here/free/] [for/to] … newsletter | [sign up/subscribe]
            [now/today/here/free/] [for/to] … briefing | [sign up/subscribe] [now/today/here/free/] [for/to] … inbox |
            [sign up/subscribe] [now/today/here/free/] [for/to] … email | [get/receive] the … inbox | [get/receive] …
            in your inbox | [get/receive] … to your inbox | [get/receive] … newsletter | download the … app | follow …
            on twitter | follow … on facebook | follow … on instagram | follow … on x | follow … on telegram |
            follow … on whatsapp | follow … on google news | read the latest from … here | join the … channel | like
            the … on facebook | email the author … @ | sign up … and never miss |
            catch all the … updates | catch all the … news | catch the latest … updates | get all the … updates on | get
            the latest … updates on | click here for [more/the latest] … news | click here to read more … news | stay updated with … news | for more … news, follow | for more … news, visit | for
            all the latest … news, follow | for all the latest … news, download
        """,
        "de": """
            abonnieren sie … newsletter | melden sie sich … newsletter | jetzt … newsletter | folgen sie … auf
            facebook | folgen sie … auf twitter | folgen sie … auf instagram | folgen sie … auf whatsapp | der
            newsletter … abonnieren
        """,
        "fr": """
            [abonnez-vous/inscrivez-vous] … newsletter | [abonnez-vous/inscrivez-vous] … infolettre | recevez …
            newsletter | recevez … boîte mail | suivez … sur twitter | suivez … sur facebook | suivez … sur whatsapp |
            téléchargez … application | téléchargez … l'appli
        """,
        "es": """
            [suscríbete/suscríbase/apúntate/regístrate] … boletín | [suscríbete/suscríbase/apúntate] … newsletter |
            recibe … correo | sigue a … en twitter | sigue a … en facebook | descarga … aplicación | sigue el canal …
            whatsapp | únete … canal
        """,
        "it": """
            iscriviti … newsletter | ricevi … newsletter | segui … su facebook | segui … su twitter | segui … su
            instagram | scarica … app | iscriviti … canale
        """,
        "pt": """
            [assine/inscreva-se/cadastre-se] … newsletter | receba … e-mail | receba … whatsapp | siga … no instagram |
            siga … no twitter | siga … no facebook | baixe … aplicativo | [participe/entre] … canal
        """,
        "nl": """
            [schrijf je/meld je/abonneer je] … nieuwsbrief | ontvang … mailbox | ontvang … nieuwsbrief | volg … op
            twitter | volg … op facebook | volg … op instagram | download … app
        """,
        "pl": """
            zapisz się … newsletter | subskrybuj … newsletter | obserwuj … na facebooku | pobierz … aplikację | śledź
            … na facebooku | obserwuj … na twitterze
        """,
    },
)

LEXICONS = (LINES, WORDS, SENTENCES, GAPPED)
