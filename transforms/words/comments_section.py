"""Comment forms, and the lines that frame readers' comments."""

from transforms.lexicon import Lexicon

LINES = Lexicon(
    "comments-section",
    "line",
    0.95,
    "a comment section's line",
    {
        "en": """
            [leave/post/add/write/submit/make] [a/your] [comment/reply/response] | leave a [reply/comment] cancel reply
            | cancel reply | [sort/sorted/order/ordered] by[:/] [oldest/newest/best/most recent/most liked/top/popular] |
            [oldest/newest/most liked/most recent] first | [post/add/view/show/hide/read/see/load/load more/view all/all/show all/see all/read
            all/most recent/latest/recent/new/older/newer/no/reader] comments | [view/show/read/see] # comments | post
            comment | add comment | [view/show/read/see] [all/] # comments | # comments | # comment | #
            [comments/replies/responses] | comments (#) | comments # | comments: # | no comments [yet/:/so far/posted/]
            | there are no comments [yet/] | no comments to show | comments are [closed/off/disabled/now closed/turned
            off] [for this article/for this story/for this post/] | comments closed | comments off [on/] | comments
            have
            been [closed/disabled] | be the first to [comment/leave a comment/write a comment/reply/share what you
            think] | [join/start/be part of/add to/continue/enter] the [conversation/discussion] | have your say |
            what's your [reaction/opinion/view] | write a comment | comment on this [article/story/post] | comment as a
            guest | [log in/login/sign in/register] to [comment/post comments/reply/leave a comment/post a comment/join
            the discussion] | [login/log in/sign in] or register to [comment/post comments/reply/post a comment] | you
            must be [logged in/registered/signed in] to [post a comment/comment/leave a comment/reply/post comments] |
            you must log in to post a comment | reply to this [comment/] | in reply to | report [comment/abuse/this
            comment] | flag as inappropriate | report as inappropriate | sort by [newest/oldest/best/newest
            first/oldest
            first/top/popular/most liked] | newest [first/comments/] | oldest [first/comments/] | newest oldest | most
            voted | show more replies | show replies | view replies | view more comments | load more comments | more
            comments | comment guidelines | comments policy | comment policy | commenting [policy/guidelines/rules] |
            community [guidelines/standards] | about commenting | your email address will not be published. required
            fields are marked * | your email address will not be published | required fields are marked * | your
            comment
            | your name (required) | name (required) | mail (will not be published) (required) | email (will not be
            published) | email (required) | email (will not be published) (required) | comment [text/body] * | name * |
            email * | comment * | website (optional) | your comment is awaiting moderation | save my name, email, and
            website in this browser for the next time i comment | notify me of [follow-up/followup/new]
            [comments/posts]
            by email | notify me of new posts [via/by] email | notify me when new comments are added | notify me of new
            comments via email | notify me of followup comments via e-mail | this site uses akismet to reduce spam.
            learn how your comment data is processed | please enable javascript to view the comments powered by
            disqus |
            blog comments powered by disqus | comments powered by disqus | view the discussion thread | powered by
            disqus | please enter your comment | please enter your name here | you have entered an incorrect email
            address | please enter your email address here | fill in your details below or click an icon to log in |
            you
            are commenting using your [wordpress.com/google/twitter/facebook/google+] account. ( log out / change ) |
            you are commenting using your [wordpress.com/google/twitter/facebook/google+] account | connecting to %s |
            like loading | loading comments | email (address never made public) | [# responses/# thoughts/#
            comments/one
            thought/one comment/# replies/# reply] [so far/] | pingbacks | trackbacks | trackback url | # pings |
            pingback [from/] | post your comment | submit comment | preview comment | this comment has been
            [removed/deleted] by [the author/a blog administrator/a moderator] | comments on this [article/story/post]
            [are closed/] | recent comments | reader comments | latest comments | most commented
        """,
        "de": """
            [einen/] kommentar
            [schreiben/verfassen/hinzufügen/hinterlassen/abgeben/abschicken/posten/absenden/melden/senden] |
            [schreibe/schreib/hinterlasse/hinterlassen sie/verfasse/schreiben sie] [einen/eine/deinen/ihren]
            [kommentar/antwort] | [schreiben sie/schreib/schreibe] [den/einen] ersten kommentar | schreibe einen kommentar antworten abbrechen | antworten abbrechen | antwort
            abbrechen
            | kommentar verfassen antwort abbrechen | hinterlasse eine antwort [antworten abbrechen/antwort
            abbrechen] |
            kommentare
            [anzeigen/lesen/ansehen/laden/ausblenden/einblenden/geschlossen/gepostet/deaktiviert/schließen/abonnieren]
            |
            # kommentare | # kommentar | ein kommentar | kommentare (#) | kommentare: # | # antworten | alle kommentare
            [anzeigen/lesen/] | keine kommentare [vorhanden/] | noch keine kommentare [vorhanden/] | neueste kommentare
            | bisherige kommentare | weitere kommentare | kommentieren sie [hier/diesen artikel/] | jetzt
            kommentieren |
            artikel kommentieren | diesen artikel kommentieren | diskutieren sie mit [uns/] | diskutieren sie über
            diesen artikel | diskutiere mit | mitdiskutieren | zur diskussion | ihre meinung [ist gefragt/] | sagen sie
            ihre meinung | ihr kommentar [zum thema/] | dein kommentar | gib hier deinen kommentar ein ... | gib das
            erste | kommentarfunktion [deaktiviert/geschlossen] | die kommentarfunktion ist [geschlossen/deaktiviert] |
            kommentare sind [geschlossen/deaktiviert] | leserkommentare | leserbriefe | netiquette | kommentarregeln |
            neuen kommentar [schreiben/hinzufügen/verfassen] | deine e-mail-adresse wird nicht veröffentlicht.
            erforderliche felder sind mit * markiert | deine e-mail-adresse wird nicht veröffentlicht | ihre
            e-mail-adresse wird nicht veröffentlicht | erforderliche felder sind mit * markiert | e-mail (erforderlich)
            (adresse wird niemals veröffentlicht) | name (erforderlich) | e-mail (erforderlich) | name * | e-mail * |
            e-mail-adresse * | kommentar * | website | meinen namen, e-mail und website in diesem browser speichern,
            bis
            ich wieder kommentiere | meinen namen, meine e-mail-adresse und meine website in diesem browser für die
            nächste kommentierung speichern | benachrichtige mich über [nachfolgende/neue] [kommentare/beiträge]
            [via/per] e-mail | informiere mich über neue beiträge per e-mail | benachrichtigung bei weiteren
            kommentaren
            per e-mail senden | trage deine daten unten ein oder klicke ein icon um dich einzuloggen | du kommentierst
            mit deinem [facebook/wordpress.com/twitter/google]-konto. ( abmelden / ändern) | der inhalt dieses feldes
            wird nicht öffentlich zugänglich angezeigt | zeilenumbrüche und absätze werden automatisch erzeugt |
            website- und e-mail-adressen werden automatisch in links umgewandelt | bitte loggen sie sich vor dem
            kommentieren ein | anmelden oder registrieren, um kommentare verfassen zu können | anmelden um
            kommentare zu
            schreiben | anmelden, um kommentare zu schreiben | um kommentare zu schreiben | antwort auf | auf diesen
            kommentar antworten | kommentar melden | einen missbrauch melden | älteste zuerst | neueste zuerst | beste
            zuerst | meistkommentiert | meist-diskutiert | kommentare zu diesem [artikel/beitrag] | kommentieren nicht
            möglich
        """,
        "fr": """
            [laisser/ajouter/poster/écrire/publier/rédiger] [un/votre] commentaire | laissez un commentaire |
            publier un
            commentaire annuler la réponse | annuler la réponse | laisser un commentaire annuler la réponse | #
            commentaires | # commentaire | commentaires (#) | [voir/lire/afficher] [les/tous les/plus de]
            commentaires |
            [voir/lire/afficher] les # commentaires | aucun commentaire | pas [encore/] de commentaire[s/] | les
            commentaires sont [fermés/désactivés] | soyez le premier à [commenter/réagir/laisser un commentaire] | vos
            réactions | vos commentaires | réagir à cet article | [connectez-vous/se connecter/identifiez-vous] pour
            [commenter/laisser un commentaire/réagir] | votre adresse e-mail ne sera pas publiée. les champs
            obligatoires sont indiqués avec * | votre adresse de messagerie ne sera pas publiée | votre adresse de
            messagerie ne sera pas publiée. les champs obligatoires sont indiqués avec * | nom * | e-mail * | site
            web |
            commentaire * | signaler [un abus/ce commentaire] | enregistrer mon nom, mon e-mail et mon site dans le
            navigateur pour mon prochain commentaire | commentaires récents | les plus commentés | charte de modération
            | participer à la conversation
        """,
        "es": """
            [dejar/deja/añadir/agregar/escribir/publicar/hacer/escribe/enviar/deje/dejá] [un/tu/su]
            [comentario/respuesta] | deja [una respuesta/un comentario] [cancelar la respuesta/cancelar respuesta] |
            cancelar [la/] respuesta | añadir comentario | agregar comentario | nuevo comentario | # comentarios | #
            comentario | comentarios (#) | [ver/leer/mostrar] [los/todos los/más/] comentarios | sin comentarios | no
            hay comentarios | los comentarios están cerrados | comentarios cerrados | sé el primero en comentar |
            [inicia sesión/inicie sesión/iniciar sesión/regístrate] para comentar | tu dirección de correo electrónico
            no será publicada. los campos obligatorios están marcados con * | tu dirección de correo electrónico no
            será
            publicada | su dirección de correo electrónico no será publicada. los campos obligatorios están marcados
            con
            * | los campos obligatorios están marcados con * | nombre * | correo electrónico * | comentario * | guarda
            mi nombre, correo electrónico y web en este navegador para la próxima vez que comente | únete a la
            conversación | normas de participación | reportar comentario | comentarios recientes | lo más comentado |
            más comentadas
        """,
        "it": """
            [lascia/aggiungi/scrivi/invia/inserisci/pubblica] [un/il tuo] commento | lascia [un commento/una risposta]
            [annulla risposta/] | annulla risposta | # commenti | # commento | commenti (#) |
            [leggi/vedi/mostra/visualizza] [i/tutti i/] commenti | nessun commento | non ci sono [ancora/] commenti | i
            commenti sono chiusi | commenti chiusi | commenta [l'articolo/questo articolo/la notizia/per primo] |
            accedi
            per commentare | il tuo indirizzo email non sarà pubblicato. i campi obbligatori sono contrassegnati * | il
            tuo indirizzo email non sarà pubblicato | i campi obbligatori sono contrassegnati * | nome * | email * |
            commento * | salva il mio nome, email e sito web in questo browser per la prossima volta che commento |
            partecipa alla discussione | commenti recenti | i più commentati
        """,
        "pt": """
            [deixe/deixar/escreva/adicionar/envie/enviar/faça/publicar/comentar] [um/o seu/seu] comentário | deixe [uma
            resposta/um comentário] [cancelar resposta/] | cancelar resposta | # comentários | # comentário |
            comentários (#) | [ver/ler/mostrar] [os/todos os/mais/] comentários | sem comentários | nenhum comentário |
            os comentários estão [fechados/encerrados] | comentários encerrados | seja o primeiro a comentar | [faça
            login/entre/inicie sessão/inicie a sessão] para comentar | o seu endereço de e-mail não será publicado.
            campos obrigatórios são marcados com * | o seu endereço de email não será publicado. campos obrigatórios
            marcados com * | o seu endereço de e-mail não será publicado | nome * | e-mail * | comentário * | salvar
            meus dados neste navegador para a próxima vez que eu comentar | participe da conversa | denunciar
            comentário
            | comentários recentes | regras de comentários
        """,
        "nl": """
            [plaats/schrijf/geef/laat/voeg] [een/je/uw] [reactie/reactie achter/commentaar] [toe/] | geef een reactie
            [reactie annuleren/] | reactie annuleren | laat een [reactie/antwoord] achter [antwoord annuleren/] |
            antwoord annuleren | # reacties | # reactie | reacties (#) | [bekijk/lees/toon] [alle/de/] reacties | geen
            reacties | er zijn [nog/] geen reacties | reacties zijn gesloten | reageer op dit artikel | reageer op dit
            bericht | log in om te reageren | inloggen om te reageren | wees de eerste die reageert | het e-mailadres
            wordt niet gepubliceerd. vereiste velden zijn gemarkeerd met * | je e-mailadres wordt niet gepubliceerd.
            vereiste velden zijn gemarkeerd met * | naam * | e-mail * | reactie * | mijn naam, e-mail en site
            opslaan in
            deze browser voor de volgende keer wanneer ik een reactie plaats | recente reacties | meest gelezen
            reacties
        """,
        "pl": """
            [dodaj/napisz/zostaw/skomentuj] [komentarz/swój komentarz/odpowiedź] [anuluj pisanie odpowiedzi/] | dodaj
            komentarz anuluj pisanie odpowiedzi | anuluj pisanie odpowiedzi | komentarze (#) | komentarze # | #
            komentarzy | # komentarze | # komentarz | [zobacz/pokaż/czytaj] [wszystkie/] komentarze | brak komentarzy |
            komentowanie wyłączone | komentarze są wyłączone | zaloguj się, aby [dodać
            komentarz/skomentować/komentować]
            | aby dodać komentarz musisz się zalogować | bądź pierwszy | skomentuj [artykuł/jako pierwszy] | zgłoś
            [komentarz/nadużycie] | twój adres e-mail nie zostanie opublikowany. wymagane pola są oznaczone * | twój
            adres e-mail nie zostanie opublikowany | wymagane pola są oznaczone * | nazwa * | e-mail * | komentarz * |
            najnowsze komentarze | najstarsze | regulamin komentarzy
        """,
        "ru": """
            [оставить/добавить/написать/отправить/опубликовать/оставьте] комментарий | комментарии (#) | #
            [комментариев/комментария/комментарий] | комментариев [нет/пока нет/: #] | нет комментариев | показать
            [все/] комментарии | комментарии закрыты | ваш комментарий | отменить ответ | обсудить | ваш адрес email не
            будет опубликован. обязательные поля помечены * | войдите, чтобы [оставить комментарий/комментировать]
        """,
        "sv": """
            lämna en kommentar | skriv en kommentar | lämna ett svar | # kommentarer | kommentarer (#) | visa
            kommentarer | inga kommentarer | kommentera artikeln | din e-postadress kommer inte publiceras.
            obligatoriska fält är märkta *
        """,
        "da": """
            skriv en kommentar | skriv kommentar | tilføj kommentar | # kommentarer | kommentarer (#) | vis kommentarer
            | ingen kommentarer
        """,
        "no": """
            legg igjen en kommentar | skriv en kommentar | # kommentarer | kommentarer (#) | vis kommentarer | ingen
            kommentarer
        """,
        "fi": """
            kommentoi [juttua/artikkelia/] | # kommenttia | kommentit (#) | näytä kommentit | ei kommentteja | jätä
            kommentti
        """,
        "cs": """
            přidat komentář | napsat komentář | # komentářů | # komentáře | komentáře (#) | zobrazit komentáře | žádné
            komentáře | diskuze (#) | vstoupit do diskuze
        """,
        "tr": """
            yorum [yap/yaz/ekle/gönder/yapın] | yorumlar (#) | # yorum | henüz yorum yapılmamış | yorum bırakın | ilk
            yorumu siz yapın
        """,
        "zh": """
            发表评论 | 我要评论 | 查看评论 | 查看全部评论 | 网友评论 | #条评论 | 暂无评论 | 最新评论 |
            文明上网理性发言 | 我来说两句 | 取消回复
        """,
        "ja": """
            コメントを書く | コメントする | コメントを残す | コメント一覧 | コメントを投稿 | コメント(#) |
            コメントはありません | コメントをキャンセル
        """,
    },
)

WORDS = Lexicon(
    "comments-section",
    "menu",
    0.9,
    "a comment section's word",
    {
        "en": """
            what do you think | your thoughts | comments | comment | reply | discussion | responses | website | your
            comment here | permalink | like
        """,
        "de": """
            was denkst du | was denken sie | kommentare | kommentar | antworten | kommentieren | diskussion | antwort |
            forum
        """,
        "fr": "commentaires | commentaire | répondre | commenter | réactions",
        "es": "comentarios | comentario | responder | comentar",
        "it": "commenti | commento | rispondi",
        "pt": "comentários | comentário | responder | comentar",
        "nl": "reacties | reactie | reageer | reageren | beantwoorden",
        "pl": "komentarze | komentarz | odpowiedz | skomentuj | dyskusja",
        "ru": "комментарии | ответить | комментарий",
        "sv": "kommentarer | svara | kommentera",
        "da": "kommentarer | svar",
        "fi": "kommentit | vastaa",
        "cs": "komentáře | odpovědět | diskuze",
        "tr": "yorumlar | yanıtla",
        "zh": "评论 | 回复",
        "ja": "コメント | 返信",
    },
)

SENTENCES = Lexicon(
    "comments-section",
    "sentence",
    0.9,
    "a comment form's sentence",
    {
        "en": """
            your email address will not be published | your e-mail address will not be published | the content of this
            field is kept private | save my name, email | notify me of [follow-up/new/followup] | this site uses
            akismet
            | you must be [logged in/registered/signed in] to [post/comment/leave/reply/join] | you must [log
            in/login/register] to | please [log in/login/sign in/register] to [comment/post/leave/join/reply/add] |
            please [keep your comments/be respectful/read our comment/note that comments/enable javascript to view the
            comments/enter your comment] | comments are [moderated/closed for/subject to/not open/published
            at/welcome/the responsibility] | comments [on this/posted/that are/containing/will be]
            [article/story/entry/here/by readers/offensive/moderated/abusive/links/reviewed] | we [encourage/welcome]
            [you to comment/comments/your comments/readers to/a respectful/thoughtful/lively] | we reserve the right to
            [remove/delete/edit/moderate] | leave [a/your] [comment/reply] [below/and/in the/or/about/on/with] | leave
            your [comments/thoughts] | let us know [in the comments/your thoughts in] | join the
            [conversation/discussion] [on/in/below/about/here/by/at/with] | add your [comment/thoughts/voice]
            [below/here/in/to] | the comments [below/section/posted/on this page] [have not been/are/is/do not] | the
            views expressed in the [comments/contents] | views expressed in comments | commenting is [not
            currently/currently/now/only/limited/available/closed] | want to [comment/join the conversation/leave a
            comment/respond]? | have something to say[?/ about] | have your say [in/on/below/by] | to [comment/post a
            comment/leave a comment/join the conversation/join the discussion/reply],
            [you/please/log/sign/register/click] | you need to be [logged in/a subscriber/registered] to | only
            [subscribers/members/registered users] can [comment/post] | click here to [comment/join the
            conversation/leave a comment/post a comment] | there are no comments | # responses to | # thoughts on | one
            thought on | # comments on | one response to | # replies to | discuss this [article/story/post]
            [in/on/with]
            | write a letter to the editor | submit a letter to the editor | send a letter to the editor
        """,
        "de": """
            deine e-mail-adresse wird nicht | ihre e-mail-adresse wird nicht | die e-mail-adresse wird nicht
            veröffentlicht | erforderliche felder sind | diese website verwendet akismet | erfahre, wie deine
            kommentardaten | erfahre mehr darüber, wie deine kommentardaten | name, e-mail-adresse und website | meinen
            namen, | sie müssen [angemeldet/eingeloggt/sich einloggen/sich anmelden] | sie müssen sich einloggen, um |
            du musst angemeldet sein, um einen kommentar | bitte [loggen sie sich/melden sie sich an/anmelden, um]
            [ein/vor/an/um/zu] | bitte beachten sie [unsere netiquette/unsere kommentarregeln/die netiquette/dass
            kommentare] | die kommentarfunktion | die [netiquette/kommentare/kommentarmoderation]
            [finden/geben/werden/ist/lesen] [sie hier/die meinung/moderiert/redaktionell/nicht/von uns] | kommentare
            [werden/sind] [moderiert/geprüft/vor/erst/für diesen/nur] | schreiben sie [einen kommentar/ihren
            kommentar/ihre meinung] | schreib uns [einen kommentar/deine meinung/in die kommentare] | diskutieren sie
            [über diesen/mit/hier] | diskutiere [mit/über diesen] | was meint ihr? [schreibt/diskutiert/verratet/lasst]
            | # antworten auf | ein kommentar zu | # kommentare zu | # gedanken zu | # responses to | um [einen
            kommentar/kommentieren/mitdiskutieren/kommentare] [zu/verfassen/abgeben/zu schreiben], | haben sie fragen
            oder | es gibt noch keine kommentare | sei der/die erste
        """,
        "fr": """
            votre adresse [e-mail/de messagerie/email] ne sera pas publiée | les champs obligatoires sont | ce site
            utilise akismet | en savoir plus sur la façon dont les données de vos commentaires | vous devez [être
            connecté/vous connecter/vous identifier/être abonné] pour | les commentaires [sont fermés/sont modérés/sont
            la responsabilité/sont réservés/portant] | connectez-vous pour [laisser/commenter/publier/participer] |
            soyez le premier à | pour créer des paragraphes, laissez simplement | # réponses à | # commentaires sur
            | un
            commentaire sur | veuillez vous connecter
        """,
        "es": """
            tu dirección de correo electrónico no será | su dirección de correo electrónico no será | los campos
            obligatorios están | este sitio usa akismet | aprende cómo se procesan los datos de tus comentarios | debes
            [iniciar sesión/estar conectado/estar registrado/ser suscriptor] | debe [iniciar sesión/estar
            registrado/ser
            usuario registrado] | los comentarios [son/publicados/están/realizados/vertidos]
            [responsabilidad/de/son/cerrados/por/moderados/en] | inicia sesión para [comentar/dejar] | guarda mi
            nombre,
            correo | deja tu comentario | déjanos tu [comentario/opinión] | # respuestas a | # comentarios en | #
            pensamientos sobre | lo sentimos, debes
        """,
        "it": """
            il tuo indirizzo email non sarà | i campi obbligatori sono | questo sito usa akismet | scopri come i tuoi
            dati vengono elaborati | devi [essere connesso/effettuare il login/essere registrato/accedere] | i commenti
            [sono/di questo/in questa] [chiusi/moderati/disabilitati/post/soggetti] | salva il mio nome, email | #
            risposte a | # commenti su
        """,
        "pt": """
            o seu endereço de [e-mail/email] não será | campos obrigatórios | este site utiliza o akismet | esse site
            utiliza o akismet | saiba como seus dados em comentários | você precisa [fazer login/estar logado/fazer o
            login] | tem de [iniciar a sessão/ter a sessão iniciada] | os comentários [são de/não
            representam/estão/publicados/aqui] | # comentários em | # respostas a | guardar o meu nome, email
        """,
        "nl": """
            reageren op dit artikel? | je e-mailadres wordt niet | het e-mailadres wordt niet | deze site gebruikt akismet | bekijk hoe je
            reactie-gegevens | je moet [ingelogd/inloggen/ingelogd zijn] | u moet [ingelogd/inloggen] | reacties
            [zijn/worden] [gesloten/gemodereerd/voor] | # reacties op | # gedachten over | log in om [een reactie/te
            reageren]
        """,
        "pl": """
            twój adres e-mail nie zostanie | twój adres email nie zostanie | wymagane pola są oznaczone | ta strona
            używa akismet | dowiedz się więcej jak przetwarzane są dane komentarzy | musisz [być zalogowany/się
            zalogować] | aby [komentować/dodać komentarz/móc komentować] | zaloguj się, aby | komentarze [są
            prywatnymi/zawierające/pod artykułem/dodawane] | # komentarzy do | redakcja nie ponosi odpowiedzialności za
            [treść komentarzy/komentarze]
        """,
        "ru": """
            ваш адрес email не будет | ваш e-mail не будет | обязательные поля помечены | чтобы оставить комментарий |
            для отправки комментария | этот сайт использует akismet
        """,
        "sv": "din e-postadress kommer inte | obligatoriska fält är märkta | du måste vara inloggad",
        "da": "din e-mailadresse vil ikke | du skal være logget ind",
        "no": "din e-postadresse vil ikke | du må være innlogget",
        "fi": "sähköpostiosoitettasi ei",
        "cs": "vaše e-mailová adresa nebude | vyžadované informace jsou označeny",
        "tr": "e-posta adresiniz yayınlanmayacak | e-posta hesabınız yayımlanmayacak",
        "zh": "您的邮箱地址不会被公开 | 您的电子邮箱地址不会被公开",
        "ja": "メールアドレスが公開されることはありません | が付いている欄は必須項目です",
    },
)

LEXICONS = (LINES, WORDS, SENTENCES)
