"""Comment forms, and the lines that frame readers' comments."""

from transforms.lexicon import Lexicon

LINES = Lexicon(
    "comments-section",
    "line",
    0.95,
    "a comment section's line",
    {
        "en": """
            [leave/post/add/write/submit/make] [a/your] [comment/reply/response] | leave a [reply/comment] cancel
            reply | cancel reply | [sort/sorted/order/ordered] by[:/] [oldest/newest/best/most recent/most
            liked/top/popular] | [oldest/newest/most liked/most recent] first |
            [post/add/view/show/hide/read/see/load/load more/view all/all/show all/see all/read all/most
            recent/latest/recent/new/older/newer/no/reader] comments | [view/show/read/see] # comments | post comment
            | add comment | [view/show/read/see] [all/] # comments | # comments | # comment | #
            [comments/replies/responses] | comments (#) | comments # | comments: # | no comments [yet/:/so
            far/posted/] | there are no comments [yet/] | no comments to show | comments are [closed/off/disabled/now
            closed/turned off] [for this article/for this story/for this post/] | comments closed | comments off [on/]
            | comments have been [closed/disabled] | be the first to [comment/leave a comment/write a
            comment/reply/share what you think] | [join/start/be part of/add to/continue/enter] the
            [conversation/discussion] | have your say | what's your [reaction/opinion/view] | write a comment |
            comment on this [article/story/post] | comment as a guest | [log in/login/sign in/register] to
            [comment/post comments/reply/leave a comment/post a comment/join the discussion] | [login/log in/sign in]
            or register to [comment/post comments/reply/post a comment] | you must be [logged in/registered/signed in]
            to [post a comment/comment/leave a comment/reply/post comments] | you must log in to post a comment |
            reply to this [comment/] | in reply to | report [comment/abuse/this comment] | flag as inappropriate |
            report as inappropriate | sort by [newest/oldest/best/newest first/oldest first/top/popular/most liked] |
            newest [first/comments/] | oldest [first/comments/] | newest oldest | most voted | show more replies |
            show replies | view replies | view more comments | load more comments | more comments | comment guidelines
            | comments policy | comment policy | commenting [policy/guidelines/rules] | community
            [guidelines/standards] | about commenting | your email address will not be published. required fields are
            marked * | your email address will not be published | required fields are marked * | your comment | your
            name (required) | name (required) | mail (will not be published) (required) | email (will not be
            published) | email (required) | email (will not be published) (required) | comment [text/body] * | name *
            | email * | comment * | website (optional) | your comment is awaiting moderation | save my name, email,
            and website in this browser for the next time i comment | notify me of [follow-up/followup/new]
            [comments/posts] by email | notify me of new posts [via/by] email | notify me when new comments are added
            | notify me of new comments via email | notify me of followup comments via e-mail | this site uses akismet
            to reduce spam. learn how your comment data is processed | please enable javascript to view the comments
            powered by disqus | blog comments powered by disqus | comments powered by disqus | view the discussion
            thread | powered by disqus | please enter your comment | please enter your name here | you have entered an
            incorrect email address | please enter your email address here | fill in your details below or click an
            icon to log in | you are commenting using your [wordpress.com/google/twitter/facebook/google+] account. (
            log out / change ) | you are commenting using your [wordpress.com/google/twitter/facebook/google+] account
            | connecting to %s | like loading | loading comments | email (address never made public) | [# responses/#
            thoughts/# comments/one thought/one comment/# replies/# reply] [so far/] | pingbacks | trackbacks |
            trackback url | # pings | pingback [from/] | post your comment | submit comment | preview comment | this
            comment has been [removed/deleted] by [the author/a blog administrator/a moderator] | comments on this
            [article/story/post] [are closed/] | recent comments | reader comments | latest comments | most commented
            | # from # [votes/vote/reviews/ratings] | # [ratings/rating] | add [your/a] message of condolence | was
            this [review/comment/answer] helpful [to you/] | [most/top] helpful [first/reviews/comments/positive
            review/critical review] | helpful (#) | # people found this [helpful/review helpful/useful] | write
            [a/your] review | [read/see/view/show] [all/more] [reviews/# reviews] | [your/add your/leave a/tap
            to/click to/select a] rating | [tap/click] to rate | how would you rate this
            [article/recipe/story/episode/page/film] | how useful was this [post/article] | click on a star to rate it
            | average rating # / #. vote count: # | no votes so far! be the first to rate this [post/article] | we are
            sorry that this [post/article] was not useful for you | let us improve this [post/article] | tell us how
            we can improve this [post/article] | no [ratings/reviews/votes/replies/reactions] yet | [upvote/like]
            [downvote/dislike] | like reply [share/report/] | reply [share report/quote report/report/share/like] |
            reply with quote | like (#) [dislike (#)/reply/] | #
            [upvotes/downvotes/upvote/reactions/reaction/recommendations/recommends] | # [people/readers/users] [like
            this/liked this/recommend this/reacted] | # bloggers like this | be the first to like this | subscribe
            notify of | new follow-up comments [new replies to my comments/] | inline feedbacks [view all comments/] |
            would love your thoughts, please comment | you are going to send email to |
            [move/edit/delete/copy/share/pin/pinned/featured] comment | i allow to create an account | when you login
            first time using a social login button[, we collect your account public profile information/] |
            [already/you already] have a wordpress.com account? log in now | discussion about this
            [post/episode/video/podcast] | you must log in or register to reply here | [status /status: /]not open for
            further replies | similar threads | [thread starter/start date/reply to thread/new thread/post reply/post
            new topic/new topic] | comments for this [thread/article/story/post] are [now/] closed | this
            [discussion/conversation/thread/topic] [has been/is now/is] closed | log in with or sign up with disqus or
            pick a name | disqus is a discussion network | [favorite/tweet/share/follow] this discussion | recommend #
            | this comment [was/has been] [deleted/removed/hidden/edited] | comment [deleted/removed/hidden/removed by
            moderator/awaiting approval] | also post on facebook | facebook comments [plugin/] | # comments sort by
            [oldest/newest/top/best] | [set/choose/create/edit] [your/a] [display name/username/screen name] | active
            conversations | best rated worst rated | newest oldest best rated worst rated | comments not loading | the
            comments below have [not/] been moderated [in advance/] | [characters remaining/characters left/remaining
            characters]: # | # characters [remaining/left] | [maximum/minimum/max/min] # characters | please
            [stay/remain/keep it] [on topic/respectful/civil] | thank you for [your comment/commenting/your
            review/your rating/joining the conversation] | [enter/type/add/write] your [comment/reply/review] here |
            [enter/type] your [comment/name/reply] | what did you think of this [article/story/post/episode/recipe] |
            [join/enter/start] the debate | let us know in the comments [below/section/section below/] | [tell
            us/share your thoughts/have your say/comment/sound off] in the comments [below/section/] | [scroll
            down/scroll/jump/go/skip] to [comments/comment] | [expand/collapse] [comments/comment/thread/replies/all
            comments] | [hide/view/view all/see/read/go to] [conversation/discussion/replies] | [why are you reporting
            this comment/reason for reporting/report this user/mute user/block user/ignore user/mute this user] |
            [follow/unfollow] [discussion/thread/conversation/comments/this thread/this conversation] | #
            [people/users] [commented/are typing/viewing/listening] | [sign in/log in/login] to view
            [comments/replies/the comments] | [letters/email/comments] [may be/will be] edited [for length/for length
            and clarity/for clarity and length] | [letter/letters] [guidelines/policy/submission guidelines] | (#)
            [comments/comment] | welcome to the [discussion/conversation] | please turn off your caps lock
        """,
        "de": """
            [einen/] kommentar
            [schreiben/verfassen/hinzufügen/hinterlassen/abgeben/abschicken/posten/absenden/melden/senden] |
            [schreibe/schreib/hinterlasse/hinterlassen sie/verfasse/schreiben sie] [einen/eine/deinen/ihren]
            [kommentar/antwort] | [schreiben sie/schreib/schreibe] [den/einen] ersten kommentar | schreibe einen
            kommentar antworten abbrechen | antworten abbrechen | antwort abbrechen | kommentar verfassen antwort
            abbrechen | hinterlasse eine antwort [antworten abbrechen/antwort abbrechen] | kommentare
            [anzeigen/lesen/ansehen/laden/ausblenden/einblenden/geschlossen/gepostet/deaktiviert/schließen/abonnieren]
            | # kommentare | # kommentar | ein kommentar | kommentare (#) | kommentare: # | # antworten | alle
            kommentare [anzeigen/lesen/] | keine kommentare [vorhanden/] | noch keine kommentare [vorhanden/] |
            neueste kommentare | bisherige kommentare | weitere kommentare | kommentieren sie [hier/diesen artikel/] |
            jetzt kommentieren | artikel kommentieren | diesen artikel kommentieren | diskutieren sie mit [uns/] |
            diskutieren sie über diesen artikel | diskutiere mit | mitdiskutieren | zur diskussion | ihre meinung [ist
            gefragt/] | sagen sie ihre meinung | ihr kommentar [zum thema/] | dein kommentar | gib hier deinen
            kommentar ein ... | gib das erste | kommentarfunktion [deaktiviert/geschlossen] | die kommentarfunktion
            ist [geschlossen/deaktiviert] | kommentare sind [geschlossen/deaktiviert] | leserkommentare | leserbriefe
            | netiquette | kommentarregeln | neuen kommentar [schreiben/hinzufügen/verfassen] | deine e-mail-adresse
            wird nicht veröffentlicht. erforderliche felder sind mit * markiert | deine e-mail-adresse wird nicht
            veröffentlicht | ihre e-mail-adresse wird nicht veröffentlicht | erforderliche felder sind mit * markiert
            | e-mail (erforderlich) (adresse wird niemals veröffentlicht) | name (erforderlich) | e-mail
            (erforderlich) | name * | e-mail * | e-mail-adresse * | kommentar * | website | meinen namen, e-mail und
            website in diesem browser speichern, bis ich wieder kommentiere | meinen namen, meine e-mail-adresse und
            meine website in diesem browser für die nächste kommentierung speichern | benachrichtige mich über
            [nachfolgende/neue] [kommentare/beiträge] [via/per] e-mail | informiere mich über neue beiträge per e-mail
            | benachrichtigung bei weiteren kommentaren per e-mail senden | trage deine daten unten ein oder klicke
            ein icon um dich einzuloggen | du kommentierst mit deinem [facebook/wordpress.com/twitter/google]-konto. (
            abmelden / ändern) | der inhalt dieses feldes wird nicht öffentlich zugänglich angezeigt | zeilenumbrüche
            und absätze werden automatisch erzeugt | website- und e-mail-adressen werden automatisch in links
            umgewandelt | bitte loggen sie sich vor dem kommentieren ein | anmelden oder registrieren, um kommentare
            verfassen zu können | anmelden um kommentare zu schreiben | anmelden, um kommentare zu schreiben | um
            kommentare zu schreiben | antwort auf | auf diesen kommentar antworten | kommentar melden | einen
            missbrauch melden | älteste zuerst | neueste zuerst | beste zuerst | meistkommentiert | meist-diskutiert |
            kommentare zu diesem [artikel/beitrag] | kommentieren nicht möglich | # von #
            [stimmen/bewertungen/stimme/bewertung] | # [bewertungen/bewertung/rezensionen] | [noch
            keine/keine/alle/neueste/hilfreichste] bewertungen [vorhanden/anzeigen/zuerst/] | war [diese
            bewertung/diese rezension/dieser kommentar/dieser artikel/dieser beitrag] [hilfreich/nützlich] |
            [bewertung/rezension] [schreiben/abgeben/verfassen/hinzufügen/melden] |
            [deine/ihre/durchschnittliche/eigene] bewertung[: #/: # von #/ (#)/] |
            [durchschnittliche/durchschnittsbewertung] [bewertung/:] # / #. anzahl bewertungen: # | wie hilfreich war
            dieser [beitrag/artikel] | klicke auf die sterne um zu bewerten | bisher keine bewertungen! sei der erste,
            der diesen beitrag bewertet | [es tut uns leid, dass der beitrag für dich nicht hilfreich war/lasse uns
            diesen beitrag verbessern/wie können wir diesen beitrag verbessern/weil du diesen beitrag nützlich
            fandest/folge uns in sozialen netzwerken] | [gefällt mir/gefällt mir nicht] [(#)/#/gefällt mir
            nicht/antworten/antworten melden] | [gefällt # mal/# gefällt das/# personen gefällt das/# leuten gefällt
            das/# likes/gefällt # personen/# mal empfohlen/# empfehlungen] | [antworten melden/antworten melden
            empfehlen/melden antworten/antworten zitieren/antworten teilen/empfehlen melden/zitieren
            antworten/antworten link/antworten bewerten] | [beitrag/diesen beitrag/diesen
            kommentar/nutzer/user/verstoß/posting] [melden/ignorieren] | [mehr/weitere/alle/# weitere] antworten
            [anzeigen/laden/ausblenden] | [antworten/kommentare/diskussion]
            [einblenden/aufklappen/zuklappen/verbergen/folgen/schließen/beobachten] | [mehr/weitere/alle #/# weitere]
            kommentare [anzeigen/laden/ansehen/lesen] | [zu den kommentaren/zum kommentarbereich/zu den #
            kommentaren/zum forum/zur kommentarfunktion] [springen/] | [sortieren nach/sortierung][:/]
            [neueste/älteste/beliebteste/relevanz/neueste zuerst/beste] |
            [neueste/älteste/beliebteste/relevanteste/top/hilfreichste] [kommentare/kommentare zuerst/beiträge zuerst]
            | [noch # zeichen/# zeichen übrig/noch # zeichen übrig/verbleibende zeichen: #/# zeichen verfügbar/maximal
            # zeichen/max. # zeichen/# zeichen verbleibend/zeichen übrig: #] | [bitte/zum kommentieren/zum
            kommentieren bitte/für kommentare bitte] [einloggen/anmelden] | [unsere netiquette/zur
            netiquette/netiquette
            lesen/forenregeln/community-regeln/community-richtlinien/diskussionsregeln/kommentarrichtlinien] |
            [diskussion/diese diskussion/das forum/der kommentarbereich/die kommentare] [ist geschlossen/wurde
            geschlossen/ist beendet/sind geschlossen] | kommentar [wurde gelöscht/wurde
            entfernt/entfernt/gelöscht/gesperrt/wird geprüft/bearbeiten/löschen/zitieren] | [dieser/der] kommentar
            wurde [gelöscht/entfernt/von der redaktion entfernt/von der redaktion gelöscht/von der moderation
            entfernt/gesperrt] | [in die kommentare schreiben/ab in die kommentare/diskutiere mit uns/diskutier
            mit/diskutieren sie jetzt mit/hier mitdiskutieren/jetzt mitdiskutieren/jetzt kommentar schreiben/meinung
            sagen/sag deine meinung/deine meinung zählt/ihre meinung zählt/ihre meinung interessiert uns/deine meinung
            interessiert uns] | leserbrief [an die redaktion/verfassen/senden/einsenden/zum thema/schicken] |
            [registrieren/anmelden/einloggen] und [mitdiskutieren/kommentieren/mitreden] | diskutieren sie mit
        """,
        "fr": """
            [laisser/ajouter/poster/écrire/publier/rédiger] [un/votre] commentaire | laissez un commentaire | publier
            un commentaire annuler la réponse | annuler la réponse | laisser un commentaire annuler la réponse | #
            commentaires | # commentaire | commentaires (#) | [voir/lire/afficher] [les/tous les/plus de] commentaires
            | [voir/lire/afficher] les # commentaires | aucun commentaire | pas [encore/] de commentaire[s/] | les
            commentaires sont [fermés/désactivés] | soyez le premier à [commenter/réagir/laisser un commentaire] | vos
            réactions | vos commentaires | réagir à cet article | [connectez-vous/se connecter/identifiez-vous] pour
            [commenter/laisser un commentaire/réagir] | votre adresse e-mail ne sera pas publiée. les champs
            obligatoires sont indiqués avec * | votre adresse de messagerie ne sera pas publiée | votre adresse de
            messagerie ne sera pas publiée. les champs obligatoires sont indiqués avec * | nom * | e-mail * | site web
            | commentaire * | signaler [un abus/ce commentaire] | enregistrer mon nom, mon e-mail et mon site dans le
            navigateur pour mon prochain commentaire | commentaires récents | les plus commentés | charte de
            modération | participer à la conversation | note [moyenne/] [:/] # / # ([#/sur #] [votes/avis]) | #
            [de/sur] # [votes/vote/avis] | #/# - (# [votes/vote/avis]) | [voir/lire/afficher] [tous les/les # /les]
            avis | [donner/laisser/déposer/publier/rédiger] [un/votre/mon] avis | aucun vote [pour l'instant/pour le
            moment/] | # [bougies/bougie] [allumées/allumée/déposées/déposée/] | #
            [messages/message/témoignages/témoignage] de [condoléances/sympathie/soutien] | # condoléances | [les/]
            [commentaires/réactions] [les plus récents/les plus anciens/les mieux notés/les plus populaires/les plus
            pertinents/les plus aimés] | [trier/trier les commentaires/classer] par [date/pertinence/popularité/ordre
            chronologique] | [les plus récentes/les plus anciennes/les plus utiles/les mieux notées] [d'abord/] |
            [afficher/voir/masquer/charger] [les/toutes les/les # autres] réponses | [afficher/voir] [# réponses/#
            réponse/les # réponses/# réponses de plus] | [charger/afficher/voir] [plus de commentaires/les
            commentaires précédents/d'autres commentaires/la suite des commentaires] | [lire et/voir et/consulter et]
            commenter | [espace/fil de/section/zone] [commentaires/commentaire/discussion] | [les/] commentaires
            [fermés/désactivés/clos/indisponibles/sont clos/ont été désactivés/réservés aux abonnés] |
            [participez/participer/prendre part/prenez part] à la [discussion/conversation] |
            [lancer/ouvrir/démarrer/rejoindre/rejoignez] la [discussion/conversation] | [qu'en pensez-vous/et vous,
            qu'en pensez-vous/votre avis nous intéresse/donnez votre avis/donner votre avis/partagez votre avis] |
            [dites-nous ce que vous en pensez/laissez-nous un commentaire/laissez votre avis/laissez un avis] [dans
            les commentaires/en commentaire/] | [publier/envoyer/modifier/supprimer/valider] [le/mon/ce/votre]
            commentaire | [signaler/signaler comme/alerter] [inapproprié/ce message/le commentaire/un contenu
            inapproprié/un contenu/la modération/les modérateurs] | [votre/ce] commentaire [est en attente de
            modération/a été supprimé/a été publié/a été envoyé/a bien été envoyé/a été modéré] |
            [règles/conditions/charte] [de participation/de modération/de conduite/de publication des commentaires/des
            commentaires/de la communauté/de bonne conduite] | # [personnes/lecteurs/internautes]
            [aiment/recommandent] [ça/cet article] | # [j'aime/mentions j'aime/mention j'aime/like/likes] | #
            [réactions/réaction/contributions/contribution] | j'aime ça : | j'aime [ça/cet article/chargement/ce
            commentaire] | [répondre/répondez] à [ce/ce commentaire/ce message/cet avis/un commentaire] |
            [citer/cacher/masquer/éditer] [ce message/ce commentaire/le message] | [nombre de/il reste/il vous reste]
            [caractères restants/# caractères] [:/] | # caractères [restants/maximum/max/restant] | [me/] prévenir
            [-moi/moi/] [par e-mail/en cas de nouveaux commentaires] | prévenez-moi de tous les nouveaux
            [commentaires/articles] par e-mail | avertissez-moi par e-mail des nouveaux [commentaires/articles] |
            enregistrer mon nom, [mon/] e-mail et [mon/] site [web/] dans le navigateur pour mon prochain commentaire
            | [nom/prénom/pseudo/pseudonyme/e-mail/adresse e-mail/courriel] [(obligatoire)/(requis)/(facultatif)] |
            [votre/saisissez votre/tapez votre] [commentaire/pseudo/message/nom/prénom] | [champ/champs]
            [requis/obligatoire/obligatoires] [*/] | [commentaires/réactions] ([#/#]) | vous devez être connecté pour
            publier un commentaire | [avis les plus/avis le plus/commentaire le plus/commentaires les plus] utile[s/]
            | je n'aime pas [ce commentaire/]
        """,
        "es": """
            [dejar/deja/añadir/agregar/escribir/publicar/hacer/escribe/enviar/deje/dejá] [un/tu/su]
            [comentario/respuesta] | deja [una respuesta/un comentario] [cancelar la respuesta/cancelar respuesta] |
            cancelar [la/] respuesta | añadir comentario | agregar comentario | nuevo comentario | # comentarios | #
            comentario | comentarios (#) | [ver/leer/mostrar] [los/todos los/más/] comentarios | sin comentarios | no
            hay comentarios | los comentarios están cerrados | comentarios cerrados | sé el primero en comentar |
            [inicia sesión/inicie sesión/iniciar sesión/regístrate] para comentar | tu dirección de correo electrónico
            no será publicada. los campos obligatorios están marcados con * | tu dirección de correo electrónico no
            será publicada | su dirección de correo electrónico no será publicada. los campos obligatorios están
            marcados con * | los campos obligatorios están marcados con * | nombre * | correo electrónico * |
            comentario * | guarda mi nombre, correo electrónico y web en este navegador para la próxima vez que
            comente | únete a la conversación | normas de participación | reportar comentario | comentarios recientes
            | lo más comentado | más comentadas | # de # votos | # [sobre/de] # [estrellas/] [(# votos)/] | #/# - (#
            [votos/voto/valoraciones]) | [puntuación/valoración] [media/promedio]: # | promedio de puntuación #/#.
            [recuento de votos: #/] | hasta ahora[,/] no hay votos[. sé el primero en puntuar este contenido/] |
            [/¡]sé el primero en [puntuar/valorar/calificar/opinar sobre] [este contenido/esta receta] | [ver/leer]
            [todas las/las #] [opiniones/reseñas/valoraciones] | # [valoraciones/opiniones/reseñas/calificaciones] |
            [escribe/escribir/deja/dejá] una [reseña/opinión/valoración] | # [condolencias/velas encendidas/mensajes
            de condolencia/pésames/mensajes de pésame] | [comentarios/respuestas] [más recientes/más antiguos/más
            votados/mejor valorados/más valorados/destacados/de los lectores/de usuarios] | [ordenar/ordenar
            comentarios] por [:/] [fecha/relevancia/más recientes/más antiguos/mejor valorados/los más votados] | [más
            votados/más valorados/más antiguos/mejor valorados/más nuevos] [primero/] | [ver/mostrar/ocultar] [las/#
            /todas las/más] respuestas | [cargar/ver/mostrar] [más comentarios/comentarios anteriores/todos los
            comentarios/los # comentarios] | [leer/ver] y comentar | [zona/sección/hilo/espacio/área] de
            [comentarios/debate/discusión] | [comentarios/los comentarios] [cerrados/desactivados/deshabilitados/no
            disponibles/están desactivados/están deshabilitados] | [participa en/participá en/súmate a/sumate a/unirse
            a/participar en] la [conversación/discusión] | [inicia/iniciar/abre/abrir] [la/una]
            [conversación/discusión] | [¿qué opinas/¿qué opinás/¿tú qué opinas/¿y tú qué opinas/¿y vos qué opinás/¿qué
            piensas/¿qué te parece/¿cuál es tu opinión] [de esta noticia/sobre este tema/] |
            [danos/dejanos/déjanos/queremos conocer/queremos saber/comparte/compartí/nos interesa] tu opinión |
            [publicar/enviar/editar/borrar/eliminar/responder a este/responder al] comentario | [denunciar/reportar]
            [comentario/este comentario/abuso/contenido/como inapropiado/contenido inapropiado] | [tu/su] comentario
            [está pendiente de moderación/ha sido enviado/fue enviado/fue publicado/está en espera de moderación/será
            revisado] | [normas/reglas/política] de [la comunidad/comentarios/los comentarios/uso de los
            comentarios/convivencia/moderación] | a # [personas/personas más/lectores/usuarios] [les gusta/le gusta]
            [esto/] | # me gusta | [me gusta/no me gusta/me encanta] esta [nota/noticia] | me gusta [esto/cargando] |
            [te/les] gusta esto | [caracteres restantes/caracteres disponibles]: # | [te/le] quedan # caracteres | #
            caracteres [restantes/máximo/disponibles] | [recibir/avísame por] [un email/un correo electrónico/correo
            electrónico/email] [con los siguientes comentarios a esta entrada/con cada nueva entrada/si hay nuevos
            comentarios] | [notificarme/avísame/notifícame] [los nuevos comentarios/las nuevas entradas] por correo
            electrónico | [nombre/correo/email/correo electrónico/comentario] [(obligatorio)/(requerido)/(opcional)] |
            [escribe tu/escriba su/escribí tu/ingresa tu/tu] [nombre/comentario/comentario aquí/mensaje] |
            [campo/campos] [obligatorio/requerido/obligatorios/requeridos] [*/] | [¿qué te genera/¿qué sentiste
            con/¿qué te provoca/¿qué te produce] esta [noticia/nota] | ¿te [gustó/resultó útil/fue
            útil/sirvió/interesó] [esta nota/este artículo/esta noticia/esta información] | comentario
            [publicado/eliminado/destacado/reportado/moderado] | debe[s/] estar [conectado/registrado] para
            [comentar/publicar un comentario/enviar un comentario] | lo siento, debes estar conectado para publicar un
            comentario | [opiniones/valoraciones] de [usuarios/los usuarios/los lectores/clientes] | [cartas de/carta
            de/cartas al/carta del] [lectores/los lectores/director/lector]
        """,
        "it": """
            [lascia/aggiungi/scrivi/invia/inserisci/pubblica] [un/il tuo] commento | lascia [un commento/una risposta]
            [annulla risposta/] | annulla risposta | # commenti | # commento | commenti (#) |
            [leggi/vedi/mostra/visualizza] [i/tutti i/] commenti | nessun commento | non ci sono [ancora/] commenti |
            i commenti sono chiusi | commenti chiusi | commenta [l'articolo/questo articolo/la notizia/per primo] |
            accedi per commentare | il tuo indirizzo email non sarà pubblicato. i campi obbligatori sono
            contrassegnati * | il tuo indirizzo email non sarà pubblicato | i campi obbligatori sono contrassegnati *
            | nome * | email * | commento * | salva il mio nome, email e sito web in questo browser per la prossima
            volta che commento | partecipa alla discussione | commenti recenti | i più commentati |
            [lascia/scrivi/condividi] un ricordo [del defunto/della persona cara/] | [firma il/scrivi sul/vai al]
            libro [delle condoglianze/dei ricordi/delle firme/del cordoglio] | messaggi di [cordoglio/condoglianze]
            (#) | [visualizza/leggi/mostra] tutti i [messaggi di cordoglio/messaggi/ricordi] | sii il primo a
            [lasciare un messaggio/lasciare un ricordo/lasciare un pensiero/accendere una candela] |
            [lascia/scrivi/invia/aggiungi] [un/il tuo] messaggio di [cordoglio/condoglianze/vicinanza] | lascia un
            [pensiero/ricordo/fiore/saluto] [per la famiglia/ai familiari/] | [invia/esprimi/porgi/lascia/scrivi] le
            [tue/] condoglianze [alla famiglia/] | [accedi o registrati/registrati o accedi/effettua il login/fai
            login/entra] per [commentare/lasciare un commento/partecipare alla discussione/inserire un commento] |
            [solo gli abbonati possono/solo gli utenti registrati possono/gli abbonati possono] commentare [gli
            articoli/questo articolo/] | [mostra/leggi/vedi/nascondi/carica] [le/altre/tutte le] risposte |
            [mostra/leggi/vedi/visualizza] [altre/tutte le] # risposte | [carica/leggi/mostra/vedi] [altri/i] commenti
            [precedenti/più vecchi/] | [leggi/vedi/mostra/visualizza] [tutti i/i] # commenti | # [commenti e #
            risposte/risposte/reazioni/persone hanno commentato/utenti stanno seguendo la discussione/commenti dei
            lettori] | commenti[:/] # | [commenti dei lettori/i vostri commenti/i commenti dei lettori/commenti
            all'articolo/commenti degli utenti/la parola ai lettori/commenti più recenti/commenti in evidenza] | [i
            commenti più votati/il commento più votato/più votati prima/commenti più utili/commenti più apprezzati] |
            [di' la tua/dicci la tua/scrivi la tua opinione/lascia la tua opinione/e tu cosa ne pensi?/e tu che ne
            pensi?/voi cosa ne pensate?/cosa ne pensi?] | [commenta/commenta qui/commenta la notizia/commenta questo
            post/commenta il post] [con facebook/su facebook/con l'account facebook] | [sii il primo a
            commentare/commenta per primo questo articolo/sii il primo a commentare questo articolo/sii il primo a
            lasciare un commento/nessuno ha ancora commentato/ancora nessun commento] | [segnala/rispondi
            a/modifica/elimina/cita/approva] [questo/il] commento | [segnala/segnala un/segnala come] [abuso/commento
            inappropriato/inappropriato/spam] | [ti piace/mi piace/non mi piace] [(#)/#/questo commento] |
            [pubblica/invia/inserisci/anteprima] [il/del/] commento | [scrivi qui/scrivi] [il tuo commento/un
            commento/la tua risposta/la tua opinione] [qui/] | [caratteri rimanenti/caratteri disponibili/hai ancora #
            caratteri/# caratteri rimanenti/massimo # caratteri] | [il tuo commento/il commento] [è in attesa di
            moderazione/è in attesa di approvazione/sarà pubblicato dopo la moderazione/verrà pubblicato dopo
            l'approvazione] | [i commenti sono disabilitati/commenti disabilitati/commenti disattivati/la discussione
            è chiusa/commenti non disponibili/discussione chiusa] | [avvertimi/avvisami/notificami] via [email/e-mail]
            [in caso di risposte al mio commento/alla pubblicazione di un nuovo articolo/di nuovi commenti/di nuovi
            post] | questo sito utilizza akismet per ridurre lo spam | [regole/regolamento/norme/linee guida/policy]
            [dei commenti/per commentare/della community/della discussione] | [vai/salta/passa] ai commenti |
            [nascondi/apri/chiudi/espandi] [i/] commenti | [segui/smetti di seguire] [la/questa] discussione | [hai
            trovato utile/è stata utile] questa recensione? | # [persone/utenti] [hanno trovato utile questa
            recensione/lo trovano utile/l'hanno trovato utile] | [devi effettuare l'accesso per commentare/devi
            accedere per lasciare un commento/devi essere connesso per inviare un commento] | stai commentando usando
            il tuo account [wordpress.com/facebook/twitter/google] | rispondi [a/all'] [questo post/autore/commento] |
            [trackback e pingback/# pingback/# trackback] | per [commentare/lasciare un commento/poter commentare]
            [devi/è necessario] [accedere/registrarsi/essere registrato/effettuare il login] | [questo/] commento [è
            stato/] [rimosso/eliminato] [dall'autore/dal moderatore/da un amministratore] | i commenti [a questo
            articolo/per questo articolo/di questo articolo/su questo post] sono [chiusi/disabilitati/disattivati] |
            [avvisami/inviami una notifica] [via email/via e-mail/per posta elettronica] [quando vengono aggiunti
            commenti/per i nuovi commenti/in caso di nuovi commenti] | [scrivi/lascia/aggiungi/invia] [una/la tua]
            recensione | leggi [tutte le/le/altre] [#/] recensioni | [# persone stanno leggendo/# utenti online/#
            persone online]
            | segnala
        """,
        "pt": """
            [deixe/deixar/escreva/adicionar/envie/enviar/faça/publicar/comentar] [um/o seu/seu] comentário | deixe
            [uma resposta/um comentário] [cancelar resposta/] | cancelar resposta | # comentários | # comentário |
            comentários (#) | [ver/ler/mostrar] [os/todos os/mais/] comentários | sem comentários | nenhum comentário
            | os comentários estão [fechados/encerrados] | comentários encerrados | seja o primeiro a comentar | [faça
            login/entre/inicie sessão/inicie a sessão] para comentar | o seu endereço de e-mail não será publicado.
            campos obrigatórios são marcados com * | o seu endereço de email não será publicado. campos obrigatórios
            marcados com * | o seu endereço de e-mail não será publicado | nome * | e-mail * | comentário * | salvar
            meus dados neste navegador para a próxima vez que eu comentar | participe da conversa | denunciar
            comentário | comentários recentes | regras de comentários | [livro de condolências/mural de
            homenagens/mensagens de condolências/assinar o livro de condolências/assine o livro de
            condolências/mensagens de pesar] | [deixe/preste/envie] [uma/sua/a sua] homenagem |
            [partilhar/compartilhar/deixar] [uma/] [memória/recordação/lembrança] | #
            [homenagens/mensagens/condolências/velas acesas/memórias] | [deixe/deixar/enviar/escrever] [uma/sua/a sua]
            mensagem de [condolências/pesar] | [enviar/apresentar] [as suas/] condolências [à família/] | [faça login
            ou cadastre-se/cadastre-se/entre ou cadastre-se/registe-se/registe-se ou inicie sessão/identifique-se/faça
            o login/inicie sessão ou registe-se] para [comentar/deixar um comentário/participar] | [só assinantes
            podem comentar/apenas assinantes podem comentar/comentários exclusivos para assinantes/exclusivo para
            assinantes comentar/somente assinantes podem comentar] | [ver/mostrar/ocultar/esconder/carregar]
            [as/mais/todas as] respostas | [ver/mostrar] [mais/as/todas as] # respostas | [carregar/mostrar/ver/ler]
            [outros/todos os/os outros/os últimos/os comentários] comentários | [ver/ler/leia/veja] [os/todos os/] #
            comentários | comentários[:/] # | # [respostas/comentários e # respostas/reações/comentários dos
            leitores/pessoas comentaram/pessoas reagiram] | [comentários dos leitores/comentários dos
            assinantes/comentários do facebook/comentários mais recentes/comentários mais curtidos/comentários em
            destaque/comentários mais votados/comentários da matéria/os seus comentários/principais comentários] |
            [qual a sua opinião?/qual é a sua opinião?/dê a sua opinião/dê sua opinião/deixe sua opinião/deixe a sua
            opinião/o que você acha?/o que você achou?/o que achou?/o que acha?/diga o que pensa/participe da
            discussão/participe na discussão/entre na conversa/participe na conversa/junte-se à conversa] |
            [comente/comentar] [agora/esta notícia/este artigo/esta matéria/aqui/com facebook/no facebook/via
            facebook] | [seja o primeiro/seja a primeira pessoa] a [deixar um comentário/comentar este artigo/comentar
            esta notícia/comentar esta matéria/deixar a sua opinião] | [ainda não há comentários/ainda sem
            comentários/não há comentários/este artigo ainda não tem comentários/nenhum comentário ainda/nenhum
            comentário ainda, seja o primeiro/não existem comentários] |
            [denunciar/reportar/editar/apagar/excluir/responder a] [este/o/] comentário | [denunciar abuso/reportar
            abuso/denunciar conteúdo/marcar como impróprio/comentário impróprio/denunciar como spam/denunciar
            publicação/conteúdo impróprio] | [curtir/gosto/gostei/não gostei/concordo/discordo] (#) |
            [publicar/enviar/postar/inserir] [o/meu/] comentário | [escreva aqui o seu comentário/escreva seu
            comentário aqui/digite seu comentário/digite aqui o seu comentário/adicione um comentário/escreva uma
            resposta/adicionar uma resposta] | [# caracteres restantes/restam # caracteres/caracteres restantes:
            #/máximo de # caracteres/limite de # caracteres/caracteres restantes] | [seu/o seu] comentário [está
            aguardando moderação/aguarda moderação/foi enviado com sucesso/foi enviado/está aguardando aprovação/será
            publicado após moderação] | [caixa de comentários encerrada/a caixa de comentários está
            fechada/comentários fechados/comentários indisponíveis/discussão encerrada/comentários não disponíveis] |
            este site utiliza o akismet para reduzir spam | [regras/normas/política/termos] [da comunidade/de
            moderação/para comentários/para comentar/de participação] | [ir para/pular
            para/ocultar/fechar/abrir/mostrar] [os/] comentários | [seguir/acompanhar/deixar de seguir] [esta/a]
            [discussão/conversa] | [escreva/escrever/deixe/deixar/envie] [uma/sua/a sua] avaliação | [# pessoas
            acharam isso útil/# pessoas acharam útil/esta avaliação foi útil?/achou esta opinião útil?/ver todas as
            avaliações/ler todas as opiniões/ver todas as # avaliações] | [você deve estar logado para postar um
            comentário/você precisa fazer login para publicar um comentário/deve iniciar sessão para publicar um
            comentário/tem de iniciar a sessão para publicar um comentário] | [está a comentar usando a sua conta/você
            está comentando utilizando sua conta] [wordpress.com/facebook/twitter/google] | [postar um
            comentário/deixe um comentário abaixo/comentar artigo/comentar notícia/deixe aqui seu comentário/deixe
            aqui o seu comentário] | para comentar[,/] [é necessário/você precisa/tem de] [fazer login/estar
            logado/iniciar sessão] | [este/] comentário foi [removido/apagado/excluído] [pelo autor/pelo moderador/por
            um moderador/pela moderação] | os comentários [a este artigo/deste artigo/para este artigo/desta notícia]
            estão [encerrados/desativados/desabilitados] | [comentários desativados/comentários
            desabilitados/comentários estão desativados/os comentários estão desativados/comentários bloqueados] |
            [notificar-me/notifique-me] [sobre/de] [novos comentários/novas publicações] por [e-mail/email] |
            [junte-se à discussão/participar da discussão/participar na discussão/iniciar discussão/ler e comentar/ver
            e comentar/comentar e partilhar]
        """,
        "nl": """
            [plaats/schrijf/geef/laat/voeg] [een/je/uw] [reactie/reactie achter/commentaar] [toe/] | geef een reactie
            [reactie annuleren/] | reactie annuleren | laat een [reactie/antwoord] achter [antwoord annuleren/] |
            antwoord annuleren | # reacties | # reactie | reacties (#) | [bekijk/lees/toon] [alle/de/] reacties | geen
            reacties | er zijn [nog/] geen reacties | reacties zijn gesloten | reageer op dit artikel | reageer op dit
            bericht | log in om te reageren | inloggen om te reageren | wees de eerste die reageert | het e-mailadres
            wordt niet gepubliceerd. vereiste velden zijn gemarkeerd met * | je e-mailadres wordt niet gepubliceerd.
            vereiste velden zijn gemarkeerd met * | naam * | e-mail * | reactie * | mijn naam, e-mail en site opslaan
            in deze browser voor de volgende keer wanneer ik een reactie plaats | recente reacties | meest gelezen
            reacties | [bekijk/lees/toon/laad] [meer/eerdere/oudere/alle #] reacties | [reacties/alle reacties]
            [tonen/verbergen/bekijken/laden/weergeven] | [nieuwste/oudste/populairste/beste/meest gewaardeerde]
            [reacties/eerst] [bovenaan/] | sorteer [op/reacties] [nieuwste/oudste/populairste/populariteit/datum/op
            datum] | [reageer/reageren] [als eerste/op deze reactie/op dit onderwerp/op deze stelling] | [wees/ben]
            [de/] eerste om [te reageren/een reactie te plaatsen/een reactie achter te laten] | wees de eerste [met
            een reactie/die een reactie plaatst/om dit artikel te beoordelen] | [nog geen/0] reacties op dit
            [artikel/bericht/onderwerp] | er [zijn/is] # [reacties/reactie] [op dit artikel/geplaatst/] |
            [reageer/praat/discussieer/praat mee] [mee/hier mee/mee over dit artikel/over dit onderwerp] |
            [meepraten/meediscussiëren/reageren]? [log in/maak een account aan/word lid] | [log in/meld je aan/meld u
            aan/registreer] om [te reageren/mee te praten/te stemmen/mee te discussiëren] | [inloggen/aanmelden] [om
            te/om mee te] [stemmen/praten/discussiëren] | [alleen/enkel] [abonnees/leden/ingelogde
            gebruikers/geregistreerde gebruikers] kunnen [reageren/reacties plaatsen] | [reageren is/reageren is
            helaas/de reacties zijn/de reactiemogelijkheid is/de discussie is] [niet mogelijk/niet meer
            mogelijk/gesloten/uitgeschakeld] | [je/uw/jouw] reactie wordt [gecontroleerd/eerst gemodereerd/geplaatst
            na controle/gemodereerd] | [lees/bekijk] [onze/hier de/hier onze]
            [huisregels/spelregels/reactieregels/reactievoorwaarden] | [huisregels voor reacties/spelregels voor
            reacties/regels voor reacties/reactievoorwaarden/de spelregels voor reageren] | [deze reactie is
            verwijderd/reactie verwijderd/deze reactie is verborgen/deze reactie is door een moderator verwijderd/deze
            reactie voldoet niet aan de huisregels] | [meld/rapporteer] [deze/dit/een]
            [reactie/bericht/misbruik/ongepaste reactie] | [reactie/misbruik]
            [melden/rapporteren/aanpassen/verwijderen/bewerken/verzenden/versturen/plaatsen] | [beantwoord/reageer
            op/citeer/deel] [deze/] reactie | reageer op # | [# antwoorden/# antwoord/toon # antwoorden/toon
            antwoorden/verberg antwoorden/bekijk # antwoorden] | [# mensen vinden dit leuk/# vind-ik-leuks/#
            likes/vind ik leuk #/# x bedankt/# keer bedankt/# mensen vonden dit nuttig] | [vind ik leuk/vind ik niet
            leuk/eens/oneens] [#] | [meest/minst] [behulpzame/nuttige/gewaardeerde]
            [reactie/reacties/beoordeling/beoordelingen] | [was/vond je/vond u] [deze reactie/deze beoordeling/deze
            review/dit antwoord] [nuttig/behulpzaam] | [reactie/opmerking/bericht] [(verplicht)/(max. # tekens)/max. #
            tekens] | [nog # tekens over/# tekens over/nog # tekens/nog # tekens te gaan/# tekens resterend] |
            [naam/je naam/uw naam/e-mailadres/e-mail/website] [(verplicht)/(wordt niet gepubliceerd)/(niet
            verplicht)/(wordt niet getoond)] | velden met een * zijn verplicht | verplichte velden zijn
            [gemarkeerd/aangeduid] met [een/] * | [houd mij/stuur mij/ontvang/breng me] [op de hoogte van/een e-mail
            bij/een mail bij] [nieuwe reacties/vervolgreacties] | [houd me op de hoogte van/stuur mij een e-mail als
            er/stuur mij een e-mail bij] [nieuwe berichten/vervolgreacties/nieuwe berichten via e-mail/vervolgreacties
            zijn] | # [reacties/gedachten/antwoorden] op [dit bericht/dit artikel]
            | meld misbruik
        """,
        "pl": """
            [dodaj/napisz/zostaw/skomentuj] [komentarz/swój komentarz/odpowiedź] [anuluj pisanie odpowiedzi/] | dodaj
            komentarz anuluj pisanie odpowiedzi | anuluj pisanie odpowiedzi | komentarze (#) | komentarze # | #
            komentarzy | # komentarze | # komentarz | [zobacz/pokaż/czytaj] [wszystkie/] komentarze | brak komentarzy
            | komentowanie wyłączone | komentarze są wyłączone | zaloguj się, aby [dodać
            komentarz/skomentować/komentować] | aby dodać komentarz musisz się zalogować | bądź pierwszy | skomentuj
            [artykuł/jako pierwszy] | zgłoś [komentarz/nadużycie] | twój adres e-mail nie zostanie opublikowany.
            wymagane pola są oznaczone * | twój adres e-mail nie zostanie opublikowany | wymagane pola są oznaczone *
            | nazwa * | e-mail * | komentarz * | najnowsze komentarze | najstarsze | regulamin komentarzy |
            [pokaż/zobacz/wczytaj/załaduj/rozwiń] [więcej komentarzy/starsze komentarze/pozostałe komentarze/kolejne
            komentarze] | [pokaż/ukryj/rozwiń/zwiń] [odpowiedzi/# odpowiedzi/wątek/komentarze/dyskusję] |
            [sortuj/sortuj według/sortuj po/sortuj komentarze/sortowanie][: najnowsze/: od najnowszych/: najlepsze/ od
            najnowszych] | [od najnowszych/od najstarszych/najlepiej oceniane/najwyżej oceniane/najbardziej
            popularne/najpopularniejsze komentarze] | [komentarze/opinie/dyskusja/wasze komentarze/opinie
            czytelników][ (#)/: #] | [dodaj/napisz/zostaw] [opinię/swoją opinię/pierwszy komentarz/swój głos] | [bądź
            pierwszą osobą, która/jako pierwszy/bądź pierwszy, który] [skomentuje/skomentuje ten
            artykuł/skomentuj/doda komentarz] | [nikt jeszcze nie skomentował tego artykułu/ten artykuł nie ma jeszcze
            komentarzy/nie ma jeszcze komentarzy/brak komentarzy do tego artykułu/jeszcze nikt nie skomentował/nie
            dodano jeszcze komentarzy] | [dołącz do/weź udział w/włącz się do] [dyskusji/rozmowy] | [zaloguj
            się/zarejestruj się/zaloguj], aby [odpowiedzieć/ocenić/zagłosować/dołączyć do dyskusji/dodać
            opinię/obserwować] | [żeby/aby] [dodać komentarz/skomentować/komentować], [zaloguj się/musisz się
            zalogować/zaloguj się lub zarejestruj] | [komentowanie/możliwość komentowania/dodawanie komentarzy]
            [zablokowane/niedostępne/została wyłączona/jest wyłączona/zostało wyłączone/jest zablokowane] |
            [zgłoś/usuń/edytuj/cytuj/ukryj/udostępnij] [komentarz/wpis/opinię/ten komentarz] | [zgłoś naruszenie/zgłoś
            do moderacji/zgłoś nadużycie/zgłoś moderatorowi/zgłoś naruszenie regulaminu/zgłoś do usunięcia/komentarz
            usunięty/komentarz został usunięty/komentarz zgłoszony/link do komentarza/cytuj odpowiedz] | [ten
            komentarz został usunięty/komentarz usunięty przez moderatora/komentarz ukryty/komentarz został
            ukryty/treść usunięta przez moderatora] | [odpowiedz/odpowiedź] [na ten komentarz/użytkownikowi/do
            #/autorowi] | # [odpowiedzi/odpowiedź/polubień/polubienia/lubi to/osób lubi to/użytkowników lubi to] |
            [lubię to/nie lubię/zgadzam się/nie zgadzam się/oceń komentarz/łapka w górę/łapka w dół] [#/(#)] | [czy ta
            opinia była/czy ta recenzja była/czy ten komentarz był/czy opinia była]
            [pomocna/przydatna/pomocny/przydatny] | [pozostało znaków/pozostało # znaków/limit znaków/liczba
            znaków/maksymalnie # znaków/wprowadź komentarz/treść komentarza/wpisz komentarz/twój komentarz/twój
            podpis/twój nick] | [pozostało znaków/liczba znaków/limit znaków]: # | [podpis/imię/nick/adres email/imię
            lub nick/adres e-mail] [(wymagane)/(nie będzie publikowany)/(opcjonalnie)/(wymagany)] | zapamiętaj moje
            dane w tej przeglądarce podczas pisania kolejnych komentarzy | [powiadom mnie/powiadamiaj mnie/powiadom
            o/powiadamiaj o] [o nowych komentarzach/o odpowiedziach/nowych komentarzach/o nowych komentarzach
            e-mailem/odpowiedziach na mój komentarz] | powiadom mnie o [nowych wpisach/kolejnych komentarzach/nowych
            wpisach e-mailem/kolejnych komentarzach e-mailem/dalszych komentarzach] | [# odpowiedzi na/# odpowiedź
            na/jedna odpowiedź na/# myśli na temat] [ten wpis/ten artykuł/#]
            | zgłoś
            | skomentuj (#) | skomentuj # | dodaj komentarz (#)
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
        "uk": """
            [залишити/додати/написати] коментар | коментарі (#) | # [коментарів/коментарі/коментар] | показати
            коментарі | коментарів немає
        """,
        "ro": """
            [adaugă/lasă/scrie] un comentariu | comentarii (#) | # comentarii | vezi comentariile | niciun comentariu
        """,
        "hu": "[írjon/írj] hozzászólást | szólj hozzá | hozzászólások (#) | # hozzászólás | hozzászólok",
        "el": """
            [γράψτε/αφήστε/προσθέστε] [σχόλιο/ένα σχόλιο/το σχόλιό σας] | σχόλια (#) | # σχόλια | σχολιάστε [το άρθρο/]
        """,
        "ar": """
            [أضف/اترك/أضف تعليقا/أضف تعليقاً] [تعليق/تعليقا/تعليقاً/تعليقك/] | التعليقات (#) | # [تعليق/تعليقات] | لا
            توجد تعليقات
        """,
        "he": "[הוסף/הוסיפו/כתוב/כתבו/הגב] תגובה | תגובות (#) | # תגובות | לכל התגובות | הגיבו לכתבה",
        "fa": "ارسال نظر | ارسال دیدگاه | نظر دهید | نظر شما | نظرات کاربران | نظرات (#) | # نظر | نظر خود را بنویسید",
        "hi": """
            [अपनी/] टिप्पणी [करें/लिखें/दें] | टिप्पणियां (#) | # टिप्पणियां | कमेंट करें | कमेंट्स (#) | सभी कमेंट
            देखें
        """,
        "ko": "댓글 # | 댓글# | 댓글(#) | 댓글쓰기 | 댓글 쓰기 | 댓글 남기기 | 댓글 보기 | 전체 댓글 | 의견쓰기",
        "vi": "bình luận (#) | # bình luận | [viết/gửi] bình luận | ý kiến bạn đọc | ý kiến của bạn | gửi ý kiến",
        "id": "[tulis/beri/tambahkan/kirim] komentar | komentar (#) | # komentar | lihat [semua/] komentar",
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
            comment here | permalink | like | what are your thoughts [on this/] | # [total/] [votes/vote] | total
            votes: #
        """,
        "de": """
            was denkst du | was denken sie | kommentare | kommentar | antworten | kommentieren | diskussion | antwort
            | forum | [was meinen sie/was meinst du/was meint ihr/was ist ihre meinung/was ist deine meinung/was
            halten sie davon/was sagen sie dazu/was denkst du darüber/wie denken sie darüber/was ist eure meinung]
            [dazu/] | # [stimmen/abgegebene stimmen/teilnehmer]
        """,
        "fr": """
            commentaires | commentaire | répondre | commenter | réactions | messages de [condoléances/sympathie] |
            espace [hommage/condoléances] | [avis/votre avis/vos avis] | [réponse/réponses] | # [réponses/réponse] |
            [livre d'or/registre de condoléances/livre de condoléances/signaler/citer/j'aime/pseudo/forum] | courrier
            des lecteurs
        """,
        "es": """
            comentarios | comentario | responder | comentar | [libro de condolencias/libro de
            visitas/condolencias/pésames/tablón de condolencias] | [respuestas/tu
            opinión/valoraciones/reseñas/opina/foro/debate] | [me gusta/no me gusta/me
            interesa/denunciar/reportar/citar/editar] | # [respuestas/respuesta/reacciones/reacción/interacciones]
        """,
        "it": """
            commenti | commento | rispondi | [mi piace/non mi piace/risposte/discussione/pubblica/annulla/più
            recenti/più votati/meno recenti/recensioni]
        """,
        "pt": """
            comentários | comentário | responder | comentar | acender [uma/] vela [virtual/] | [acenda/acende] uma
            vela [virtual/] | [curtir/gosto/gosto disto/não gosto/denunciar/reportar/respostas/publicar/mais
            antigos/mais votados/mais relevantes/opiniões/cancelar/curtidas]
        """,
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
        "uk": """
            коментарі
        """,
        "ar": """
            التعليقات
        """,
        "he": """
            תגובות
        """,
        "hi": """
            टिप्पणियां | टिप्पणी
        """,
        "ko": """
            댓글
        """,
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
            akismet | you must be [logged in/registered/signed in] to [post/comment/leave/reply/join] | you must [log
            in/login/register] to | please [log in/login/sign in/register] to [comment/post/leave/join/reply/add] |
            please [keep your comments/be respectful/read our comment/note that comments/enable javascript to view the
            comments/enter your comment] | comments are [moderated/closed for/subject to/not open/published
            at/welcome/the responsibility] | comments [on this/posted/that are/containing/will be]
            [article/story/entry/here/by readers/offensive/moderated/abusive/links/reviewed] | we [encourage/welcome]
            [you to comment/comments/your comments/readers to/a respectful/thoughtful/lively] | we reserve the right
            to [remove/delete/edit/moderate] | leave [a/your] [comment/reply] [below/and/in the/or/about/on/with] |
            leave your [comments/thoughts] | let us know [in the comments/your thoughts in] | join the
            [conversation/discussion] [on/in/below/about/here/by/at/with] | add your [comment/thoughts/voice]
            [below/here/in/to] | the comments [below/section/posted/on this page] [have not been/are/is/do not] | the
            views expressed in the [comments/contents] | views expressed in comments | commenting is [not
            currently/currently/now/only/limited/available/closed] | want to [comment/join the conversation/leave a
            comment/respond]? | have something to say[?/ about] | have your say [in/on/below/by] | to [comment/post a
            comment/leave a comment/join the conversation/join the discussion/reply],
            [you/please/log/sign/register/click] | you need to be [logged in/a subscriber/registered] to | only
            [subscribers/members/registered users] can [comment/post] | click here to [comment/join the
            conversation/leave a comment/post a comment] | there are no comments | [# responses/# replies/# comments/#
            thoughts/one response/one comment/one thought] [to/on] [“/"/‘/the “] | # comments on this
            [article/story/post/entry] | discuss this [article/story/post] [in/on/with] | write a letter to the editor
            | submit a letter to the editor | send a letter to the editor | there are no
            [memories/condolences/tributes/messages/entries] [yet/posted/left] | the following is a list of the most
            commented articles | currently there are no new comments | we are [no longer/not currently/currently not]
            [accepting comments/taking comments] | refrain from posting comments that are | comments [have to be/must
            be/should be] in english | they cannot be abusive or personal | [please/kindly] abide by our
            [community/commenting/comment] | we have migrated to a new commenting | please read our
            [commenting/comments/community/house] [policy/rules/guidelines/standards] | comments that
            [violate/break/breach/contravene/do not comply with] [our/these/the] | comments may be
            [moderated/edited/removed] | comments will be [moderated/deleted/approved] | all comments are
            [moderated/reviewed before/subject to moderation/pre-moderated/monitored] | all comments must
            [adhere/comply/follow our/be on-topic/be on topic] | comments are the
            [opinions/views/opinion/responsibility] of | please note, comments [must/need to] be approved |
            [off-topic/abusive/inappropriate/offensive/defamatory/spam] comments [will/may] be | your comment [will
            be/has been/is being/is awaiting] | we ask [you to keep your/that you keep your/readers to keep their]
            comments | by submitting a comment, you | by posting [a comment/comments/here], you | to encourage
            thoughtful and respectful conversations | you will receive an email if [you/there/someone] | email
            notifications are only sent once a day | please use your [real/full] name | sound off in the comments |
            drop [a comment/your thoughts/us a line/us a comment/your answer] [below/in the/at] | [sign in/log
            in/login] to [join/view] the [conversation/discussion/comments] | be the first [to leave/to share/to
            post/to review] [a/your] | letters [must/should] [include/not exceed/be no longer] | [email your letters
            to/email your letter to/send your letters to the editor/send your letter to the editor] | to [submit/send]
            [a letter/your letter] [to the editor/, please/, email] | [do you/you] have an opinion [on/about] [this
            article/this story/today's] | do you agree with [our columnist/the writer/the author/our editorial] |
            agree or disagree[?/ with this] | keep it clean. please avoid | don't threaten. threats of | be truthful.
            don't knowingly | be nice. no racism, sexism | be proactive. use the | share with us. we'd love
        """,
        "de": """
            deine e-mail-adresse wird nicht | ihre e-mail-adresse wird nicht | die e-mail-adresse wird nicht
            veröffentlicht | erforderliche felder sind | diese website verwendet akismet | erfahre, wie deine
            kommentardaten | erfahre mehr darüber, wie deine kommentardaten | name, e-mail-adresse und website |
            meinen namen, [e-mail/meine e-mail/e-mail-adresse] | sie müssen [angemeldet sein/eingeloggt sein/sich
            einloggen/sich anmelden] | sie müssen sich einloggen, um | du musst angemeldet sein, um einen kommentar |
            bitte [loggen sie sich/melden sie sich an/anmelden, um] [ein/vor/an/um/zu] | bitte beachten sie [unsere
            netiquette/unsere kommentarregeln/die netiquette/dass kommentare] | die kommentarfunktion | die
            [netiquette/kommentare/kommentarmoderation] [finden/geben/werden/ist/lesen] [sie hier/die
            meinung/moderiert/redaktionell/nicht/von uns] | kommentare [werden/sind] [moderiert/geprüft/vor/erst/für
            diesen/nur] | schreiben sie [einen kommentar/ihren kommentar/ihre meinung] | schreib uns [einen
            kommentar/deine meinung/in die kommentare] | diskutieren sie [über diesen/mit:/mit uns/mit unserem/mit
            unseren/mit im/mit (#/mit! #/hier] | diskutiere [mit uns/über diesen] | was meint ihr?
            [schreibt/diskutiert/verratet/lasst] | [# antworten auf/# gedanken zu/# kommentare zu/ein kommentar zu/#
            responses to] [„/“/"/»/«] | um [einen kommentar/kommentare] [zu schreiben/zu verfassen/abzugeben/schreiben
            zu können], | um [zu kommentieren/kommentieren zu können/mitzudiskutieren/mitdiskutieren zu können], |
            haben sie fragen oder | es gibt noch keine kommentare | sei der/die erste | es wurden noch keine
            [kerzen/kondolenzen/erinnerungen/kommentare/bewertungen] | [melden sie sich an/loggen sie sich ein/melde
            dich an/logge dich ein], um [zu kommentieren/mitzudiskutieren/einen/diesen/kommentare/ihre] | nur
            [registrierte/angemeldete/eingeloggte] [nutzer/benutzer/user/mitglieder] können [kommentare/kommentieren]
            | [noch/bisher] keine kommentare[./ zu/,] | [ihr/dein] kommentar [wurde/wird/wartet/muss/ist] | alle
            kommentare [werden moderiert/werden vor/werden von/geben/spiegeln/werden redaktionell] | bitte [bleiben
            sie/bleibt/bleib] [sachlich/fair/respektvoll/höflich/beim thema] | bitte [halte dich/halten sie
            sich/haltet euch] an [die/unsere] [netiquette/kommentarregeln] | bitte beachte [unsere/die]
            [netiquette/kommentarregeln/community-regeln/nutzungsbedingungen/forenregeln] | [es gilt/es gelten] unsere
            [netiquette/community/kommentarregeln] | wir haben [die kommentarfunktion/den kommentarbereich/die
            kommentare] [geschlossen/deaktiviert/zu diesem/für diesen/unter diesem] | [kommentieren/das kommentieren]
            ist [nur für/für diesen artikel/leider nicht/hier nicht/derzeit nicht/momentan nicht] | was meinen sie?
            [schreiben/diskutieren/sagen/stimmen/teilen] | schreib [es uns/es gerne/mir gerne/es gern] in die
            kommentare | leserbriefe [geben nicht/sind keine/sind nicht/bitte mit/bitte an/müssen mit/können gekürzt]
        """,
        "fr": """
            votre adresse [e-mail/de messagerie/email] ne sera pas publiée | les champs obligatoires sont | ce site
            utilise akismet | en savoir plus sur la façon dont les données de vos commentaires | vous devez [être
            connecté/vous connecter/vous identifier/être abonné] pour | les commentaires [sont fermés/sont
            modérés/sont la responsabilité/sont réservés/portant] | connectez-vous pour
            [laisser/commenter/publier/participer] | soyez le premier à | pour créer des paragraphes, laissez
            simplement | [# réponses à/# commentaires sur/un commentaire sur/une réponse à] [«/"/“] | veuillez vous
            connecter | vos commentaires [sont/seront] [modérés/lus/publiés/soumis] | tout commentaire
            [injurieux/diffamatoire/hors sujet/à caractère] | [nous nous réservons/la rédaction se réserve/l'équipe se
            réserve] le droit de [supprimer/refuser/modérer/ne pas publier] | seuls [les/nos] abonnés peuvent
            [commenter/réagir/laisser un commentaire] | [merci de/veuillez] respecter [notre/la] [charte/nétiquette] |
            [l'espace/la section] commentaires est [ouvert/ouverte/fermé/fermée/réservé/réservée] | [réagissez
            à/commentez cet] article et | pour [réagir/commenter/participer/publier un commentaire/poster un
            commentaire], [connectez-vous/veuillez] | pour [commenter/publier un commentaire/poster un commentaire],
            vous devez | [inscrivez-vous/abonnez-vous/identifiez-vous] pour [commenter/réagir/participer à la
            discussion/poster] | [et vous, qu'/qu'][avez-vous pensé de cet/avez-vous pensé de ce] | n'hésitez pas à
            [nous laisser/laisser/partager/réagir/nous dire/me laisser] [un commentaire/votre avis/en commentaire] |
            [partagez/donnez]-nous votre [avis/opinion/expérience] | [faites-nous/fais-nous] part de [vos/votre/tes]
            | réagissez dans les commentaires | et vous, qu'en pensez-vous ?
        """,
        "es": """
            tu dirección de correo electrónico no será | su dirección de correo electrónico no será | los campos
            obligatorios están | este sitio usa akismet | aprende cómo se procesan los datos de tus comentarios |
            debes [iniciar sesión/estar conectado/estar registrado/ser suscriptor] | debe [iniciar sesión/ser usuario
            registrado] | los comentarios [son/publicados/están/realizados/vertidos]
            [responsabilidad/de/son/cerrados/por/moderados/en] | inicia sesión para [comentar/dejar] | guarda mi
            nombre, correo | deja tu comentario | déjanos tu [comentario/opinión] | [# respuestas a/# comentarios en/#
            pensamientos sobre/un comentario en/una respuesta a] [«/"/“] | lo sentimos, debes | [tus/los] comentarios
            [serán revisados/serán moderados/pueden ser moderados/deben respetar las normas] | [no se publicarán/no se
            admitirán/serán eliminados] [los/] comentarios [que/ofensivos] | [nos reservamos/la redacción se
            reserva/este medio se reserva] el derecho [a/de] [eliminar/no publicar/moderar] | [solo/sólo] los
            suscriptores pueden [comentar/dejar/participar] | [por favor, /][respeta/respete/respetá/lea] nuestras
            normas | por favor, [respeta/respete/respetá/lea] las normas | para comentar[,/]
            [debes/debés/inicia/iniciá/regístrate/registrate/es necesario] |
            [regístrate/registrate/suscríbete/suscribite/identifícate/ingresá] para [comentar/participar/dejar
            tu/opinar] | [¿y tú/¿y vos/¿y usted/y tú/y vos], [¿qué/qué] [opinas/opinás] | ¿qué [te ha parecido/te
            pareció/opinas de/opinás de] [este artículo/esta nota/esta noticia/esta entrada/la nota] | [nos
            interesa/nos importa/queremos] [tu/su/conocer tu/saber tu] [opinión/experiencia]
        """,
        "it": """
            il tuo indirizzo email non sarà | i campi obbligatori sono | questo sito usa akismet | scopri come i tuoi
            dati vengono elaborati | devi [essere connesso/effettuare il login/essere registrato/accedere] | i
            commenti [sono/di questo/in questa] [chiusi/moderati/disabilitati/post/soggetti] | salva il mio nome,
            email | [# risposte a/# commenti su/un commento su/una risposta a] [«/"/“] | [per commentare/per lasciare
            un commento/per poter commentare/per pubblicare un commento/per inserire un commento] [devi/occorre/è
            necessario/bisogna] | solo gli [abbonati/utenti registrati/iscritti] possono [commentare/lasciare
            commenti/inserire commenti] | [il tuo commento/i commenti/tutti i commenti] [è in attesa di/verrà
            pubblicato/sarà pubblicato/vengono moderati/sono sottoposti a/saranno pubblicati] | la redazione si
            riserva [il diritto/la facoltà/di] | [saranno/verranno/non saranno] [rimossi i commenti/cancellati i
            commenti/eliminati i commenti/pubblicati i commenti/pubblicati commenti] | inserisci i tuoi dati qui sotto
            | [vi/ti] invitiamo a [mantenere un tono/rispettare le regole/leggere le regole/commentare in modo]
        """,
        "pt": """
            o seu endereço de [e-mail/email] não será | campos obrigatórios | este site utiliza o akismet | esse site
            utiliza o akismet | saiba como seus dados em comentários | você precisa [fazer login/estar logado/fazer o
            login] | tem de [iniciar a sessão/ter a sessão iniciada] | os comentários [são de/não
            representam/estão/publicados/aqui] | [# comentários em/# respostas a/# comentários sobre/um comentário em]
            [«/"/“] | guardar o meu nome, email | para [comentar/deixar um comentário/participar da discussão][,/] [é
            preciso/é necessário/você precisa/tem de] | [só/apenas/somente] [assinantes/utilizadores
            registados/usuários cadastrados/os assinantes] podem [comentar/deixar comentários] | [comentários
            ofensivos/comentários com ofensas/comentários que contenham] [serão/não
            serão/ofensas/palavrões/conteúdo/ou] | [reservamo-nos o direito/nos reservamos o direito/reservamos o
            direito/a redação reserva-se o direito/reserva-se o direito] de [não/remover/excluir/eliminar] | [se achar
            algo que viole/se encontrar algo que viole/leia as perguntas mais frequentes] | preencha [os seus
            dados/seus dados/os seus detalhes] abaixo | [o seu comentário/seu comentário] [será publicado após/está
            aguardando/aguarda aprovação/aguarda moderação/será analisado] | [os comentários] [serão publicados
            após/passam por/são sujeitos a/são moderados/aguardam] [moderação/pela/pelos/aprovação] | [os comentários
            são/as mensagens são/comentários são] de [responsabilidade exclusiva/inteira responsabilidade/exclusiva
            responsabilidade] | [notificar-me/notifique-me/avise-me] [sobre novos/de novos/sobre novas/de novas/por
            email/por e-mail] | [você deve estar/você precisa estar/deve ter a sessão/tem de ter a sessão]
            [logado/conectado/iniciada] para
        """,
        "nl": """
            reageren op dit artikel? | je e-mailadres wordt niet | het e-mailadres wordt niet | deze site gebruikt
            akismet | bekijk hoe je reactie-gegevens | je moet [ingelogd/inloggen/ingelogd zijn] | u moet
            [ingelogd/inloggen] | reacties [zijn/worden] [gesloten/gemodereerd/voor] | [# reacties op/# gedachten
            over/één reactie op] [“/"/‘/„] | log in om [een reactie/te reageren] | om te [kunnen reageren/reageren]
            moet [je/u] [ingelogd/inloggen/eerst inloggen/een account/geregistreerd] | [je/u] bent niet ingelogd |
            [reageren op dit artikel is/reageren is niet mogelijk/reageren is niet meer mogelijk/het is niet meer
            mogelijk om te reageren] | [je/uw/jouw] reactie [is geplaatst/wordt zo/wacht op/wordt eerst/wordt pas] |
            [bedankt voor/dank voor/bedankt! je] [je/uw] reactie | [reacties worden/alle reacties worden] [eerst
            gemodereerd/eerst gelezen/eerst gecontroleerd/door de redactie/vooraf door/vooraf gemodereerd] | de
            redactie [kan/mag] reacties | [lees/bekijk] [hier onze/eerst onze]
            [huisregels/spelregels/reactieregels/reactievoorwaarden] | [houd je/houd u/hou je] [aan de/aan onze]
            [huisregels/spelregels/reactieregels] | [ik ga/je gaat/u gaat] akkoord met de
            [huisregels/spelregels/reactievoorwaarden] | [beledigende/ongepaste/scheldende] reacties worden
            [verwijderd/niet geplaatst] | [stuur mij een e-mail/informeer mij via e-mail/informeer mij] [als
            er/bij/over nieuwe] | wat vind [jij/je/jij hiervan/jij ervan]? [laat/reageer/praat/deel] | wat vindt u
            [hiervan/ervan]? [laat/reageer/geef] | laat het [weten in de reacties/weten in de comments/hieronder
            weten/ons weten in de reacties/me weten in de reacties] | laat [je/uw] [mening/reactie] [achter/horen]
            [hieronder/in de reacties] | deel [je/jouw/uw] [ervaring/ervaringen/mening] [hieronder/in de reacties] |
            [praat/discussieer] mee over
        """,
        "pl": """
            twój adres e-mail nie zostanie | twój adres email nie zostanie | wymagane pola są oznaczone | ta strona
            używa akismet | dowiedz się więcej jak przetwarzane są dane komentarzy | musisz [być zalogowany/się
            zalogować] | aby [komentować/dodać komentarz/móc komentować] | zaloguj się, aby | komentarze [są
            prywatnymi/zawierające/pod artykułem/dodawane] | [# komentarzy do/# komentarze do/jeden komentarz do]
            [„/"/“] | redakcja nie ponosi odpowiedzialności za [treść komentarzy/komentarze] | [komentować
            mogą/możliwość komentowania mają/komentarze mogą dodawać] [tylko/wyłącznie/jedynie] | [możliwość
            komentowania/komentowanie tego artykułu/dodawanie komentarzy/możliwość dodawania komentarzy]
            [została/zostało/jest] | [twój/państwa] komentarz [zostanie/został/oczekuje/czeka/pojawi się] |
            [dziękujemy za/dzięki za] [dodanie komentarza/komentarz/twój komentarz/twoją opinię] |
            [komentarz/komentarze/wpis] [pojawi się/pojawią się/zostanie opublikowany/czeka na akceptację/oczekuje na
            moderację/są moderowane] | [komentarze/opinie/wypowiedzi] [są prywatnymi opiniami/publikowane są/są
            prywatnymi/niezgodne z regulaminem/łamiące regulamin/naruszające regulamin/wulgarne będą] |
            [dodając/publikując/zamieszczając] [komentarz/opinię], [akceptujesz/oświadczasz/zgadzasz się/potwierdzasz]
            | [dodając/publikując] [komentarz/opinię] [akceptujesz/oświadczasz/zgadzasz się/potwierdzasz] | [prosimy o
            kulturalną/zachęcamy do kulturalnej/zachęcamy do merytorycznej/prosimy o zachowanie kultury/zapraszamy do
            kulturalnej] [dyskusję/dyskusji] | a wy[,/] co [o tym/] [sądzicie/myślicie]? [czekamy/napiszcie/dajcie] |
            a co [wy/wy o tym/państwo] [sądzicie/myślicie/sądzą]? [czekamy/napiszcie] | [napisz/napiszcie/podziel się
            opinią/podzielcie się opinią/podziel się swoją opinią] [w komentarzu/w komentarzach/pod artykułem] | co o
            tym [sądzisz/sądzicie/myślisz/myślicie]? [czekamy/napisz/napiszcie/dajcie/zapraszamy] | [zapraszamy
            do/zachęcamy do] [dyskusji/komentowania/dyskusji w/dyskusji pod]
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

GAPPED = Lexicon(
    "comments-section",
    "gapped",
    0.85,
    "a call to comment",
    {
        "de": "diskutieren sie mit … [kommentar/kommentare/kommentarspalte/kommentarfunktion/forum]",
    },
)

LEXICONS = (LINES, WORDS, SENTENCES, GAPPED)
