"""What video players, audio players and picture galleries print around what they show."""

from transforms.lexicon import Lexicon

LINES = Lexicon(
    "player-control",
    "line",
    0.95,
    "a player's or gallery's control",
    {
        "und": "#:# / #:# | #:#/#:# | #:#:# / #:#:# | -#:# | #:# -#:#",
        "en": """
            [play/watch] [video/audio/the video/again/video:/full video/this video/clip/video content/sound] | watch
            [the/this/] video [above/below/here] | [file/stock] [photo/photos/image/picture] |
            [representative/representational] [image/photo/picture] | play
            [audio/button/all/slideshow/unmute/mute/icon] | play video play | [pause/mute/unmute/fullscreen/full
            screen/rewind/replay] | loaded: #% | progress: #% | [current time/duration/remaining time] [-#:#/#:#/] |
            current time #:# | duration [time/] #:# | remaining time -#:# | playback rate | stream type live | seek to
            live, currently behind live | seek to live, currently playing live |
            [captions/subtitles/chapters/descriptions] [off/settings] [, selected/] | captions off, selected |
            descriptions off, selected | audio track | this is a modal window | the media could not be loaded, either
            because the server or network failed or because the format is not supported | video player is loading |
            beginning of dialog window. escape will cancel and close the window | end of dialog window | close modal
            dialog | video unavailable | now playing above | getting your [trinity/] audio player ready | video not
            supported | video [caption/duration/ad feedback/player] | media caption |
            [image/photo/picture/media/photograph] [caption/credit/copyright/source/gallery/slideshow] | image source
            | image copyright | photo [#/by/:] of # | photos: # | image # of # | slide # of # | # photos | # images |
            # pictures | view [gallery/photos/slideshow/all photos/image in fullscreen/fullscreen/full screen/larger
            image] | [enlarge/expand/open/view/zoom/close/hide/show/toggle/click to enlarge/click to expand] [this/]
            [image/photo/picture/caption/photos/gallery/captions/image caption/image in lightbox] | enlarge | enlarge
            this image | toggle caption | hide caption | show caption | click to enlarge | click image to enlarge |
            tap to enlarge | [open/close] [gallery/lightbox/image modal/] | image gallery | photo gallery | start
            slideshow | swipe [left/right/for more/to see more/for more photos] | click through [for/the gallery]
            [more/] | autoplay | auto play | up next | now playing | next video | watch [live/now/more/next/on
            youtube/later/on demand/also] | live stream | listen live | listen [now/] | listen # min | listen to
            article # minutes | listen to this article # [min/minutes/mins] | audio player | download audio | embed
            code | embed | copied | transcript | transcript: | show transcript | read transcript | watch on youtube |
            share video | this browser does not support the video element | your browser does not support the
            [audio/video] [element/tag] | audio playback is not supported on your device | to view this video please
            enable javascript, and consider upgrading to a web browser that supports html# video | this video is no
            longer available | this video can not be played | media playback is unsupported on your device | media
            playback is not supported on this device | hd hq sd lo | caption | # related photos | facebook-f | cook
            mode prevent your screen from going dark | keep [my/the/your/] screen [awake/on/from going dark] | us
            customary [/- /– ]metric | #x #x #x | tap or hover to scale | [adjust/change/scale] servings |
            [enter/exit/turn on/turn off] [reader/reading/focus] [mode/view] | dyslexia[-friendly/] font |
            [reading/accessibility] [options/tools/toolbar/settings/preferences] | loading [more/]
            [stories/articles/posts/results/updates/content/news/data/map/chart] | [please wait, loading/loading,
            please wait/loading please wait/please wait while we load the page/please wait while the page loads] |
            please wait [while we load/while we fetch] [the next story/more stories/your content/this content/the
            article] | [failed to/unable to/could not] load [content/comments/video/more stories/the page/data] |
            [tap/click] to [retry/refresh/reload/load] | video not available [in your country/in your region/right
            now/] | this [content/video/embedded content] is not available in your [region/country/location/area] |
            [the video/video/player/audio] [failed to load/could not be loaded/could not be played] |
            [click/tap/press] to [play/watch/unmute/listen/play video/unmute video] | [play/pause/resume] the
            [video/podcast/episode/clip/audio/slideshow] | [skip/rewind/forward/go] [forward/back/backward/backwards]
            # seconds | [forward/rewind/back] # seconds | [playback speed/playback speed #x/speed #x/playback rate
            #x/audio speed #x] | volume [#%/up/down/slider] | use [up/left/the up]/[down/right/the down] arrow keys to
            | use up/down arrow keys to increase or decrease volume | [enter/exit/view/watch] [in/] [full
            screen/fullscreen] | [turn on/turn off/show/hide] [subtitles/closed captions/transcription] |
            [video/audio/episode/podcast/interview] transcript | listen • #:# | [#-minute/# min/# minute]
            [listen/watch/video] | [listening/listen/video/audio] [time/length]: # [min/minutes] | [video/audio/media]
            length # [minutes/seconds/minutes # seconds/mins] | duration: #:# | [video/audio], #:#:# | media error:
            format(s) not supported or source(s) not found | [audio/video] embed | ai-generated
            [audio/voice/narration/voiceover] | [prefer/want] to listen to this [article/story] | [add/added] to
            [queue/playlist/my playlist/watchlist/my list/watch later] | remove from [queue/playlist/watchlist/watch
            later] | [copy/share/get/show/hide] embed [code/] | [audio/video] [will be available/is currently
            unavailable/is not available/is unavailable] | [the live stream/live stream/this live stream/stream/the
            stream] has ended | [live stream/stream/broadcast] will begin [shortly/soon/at #:#] | [watch/listen]
            [live/now/] on [demand/the app/our app/sounds] | more [videos/audio] [you may like/for you/on this topic/]
            | [related/recommended/trending/popular/today's/latest] [video/clip/clips] | watch [more/latest/our
            latest/all our/all] [videos/clips] | watch [more below/the full video here/the full video/the clip
            below/the full clip/the full interview/it here/full episode] | listen [below/here/to it here/to the full
            interview/to the full episode/to the audio/to the podcast/to the full interview below] | [view/see/show]
            [# photos/# images/# pictures/# more images/# more photos] | # [more/] [image/picture/photo]
            [gallery/slideshow] | # more [images/photos/pictures/photo/image] | view # [images/photos/pictures/items]
            [in gallery/] | [photo gallery/gallery/image gallery/photos/slideshow]: # [images/photos/pictures/items] |
            [photos/pictures/images/gallery] (#) | [photo/image/picture/slide/item] #/# | # of #
            [photos/images/pictures/items/slides] | [hide/show/view] [thumbnails/slideshow/image carousel] |
            [previous/next] [thumbnail/thumbnails/carousel item/item] | drag [to rotate/to explore/to compare/the
            slider/slider to compare/the slider to compare] | [swipe/slide/tap] to [compare/see/reveal/explore/see
            before and after/navigate] | [swipe/scroll] [the gallery/image/photos/pictures] [for more/to see more] |
            [tap/click/pinch/scroll/tap image/click image] to zoom [in/] | roll over image to zoom [in/] |
            [view/see/open] [interactive/the interactive/full graphic/full map/interactive version/full table] |
            [content/embed/embedded content/post] [not available/unavailable/not supported] | [view/see/read] [the/]
            original [post/thread/tweet] on {network} | [view/see] [more/this post/post/profile/replies/this
            tweet/conversation/on] on {network} | view on {network} | [this tweet/this post/this content/the tweet/the
            post] [is unavailable/is no longer available/was deleted/has been deleted] | [read/see] the [full/]
            conversation on {network} | [read/view/see] # [replies/reply] | # people are talking about this | see [the
            latest/new/@#] [posts/conversation on {network}] | [twitter/facebook/instagram/x] [privacy
            policy/embed/post] | {network} ads info and privacy
        """,
        "de": """
            video [abspielen/starten/ansehen/anschauen/laden/laden.../schließen/teilen/:/anzeigen] |
            [audio/beitrag/podcast] [abspielen/starten/anhören/hören] | bild [vergrößern/öffnen/anzeigen/schließen/in
            lightbox öffnen/# von #/herunterladen/in originalgröße] | [zum/] vergrößern | zum vergrößern [auf das
            bild/bild/anklicken/klicken/bitte anklicken/bitte auf das bild] [klicken/anklicken/] | bild # von # | foto
            # von # | # von # | # bilder | # fotos |
            [bildergalerie/fotostrecke/galerie/bilderstrecke/fotogalerie/bilderserie]
            [ansehen/starten/öffnen/anzeigen/:] | [alle/weitere/mehr] bilder [ansehen/anzeigen/] | bild vergrößern |
            [großansicht/vollbild/vollbildmodus] [öffnen/schließen/] | ton [ein/aus] | bildunterschrift
            [anzeigen/ausblenden/einblenden] | externer inhalt | externen inhalt [anzeigen/laden/aktivieren] | externe
            inhalte [anzeigen/laden] | youtube-video laden | inhalt laden | inhalt entsperren | youtube immer
            entsperren | [artikel/jetzt] anhören | anhören [# min/] | audio herunterladen | dieser browser unterstützt
            das video-element nicht | ihr browser unterstützt [kein/das] [html5-video/video-element] | zur
            [galerie/bildergalerie/fotostrecke] | quellen ausblenden | quelle ausblenden | wiedergabe starten |
            nächstes video | [kochmodus/koch-modus] [aktivieren/starten/verhindern, dass der bildschirm dunkel
            wird/dein display bleibt an/bildschirm bleibt an] | [display/bildschirm] [nicht ausschalten/aktiv
            lassen/bleibt an/anlassen] | portionen [anpassen/ändern/umrechnen] |
            [schriftgröße/schriftgrösse/textgröße/textgrösse] [anpassen/vergrößern/vergrössern/verkleinern/ändern/:] |
            [schrift/text] [größer/kleiner/grösser/vergrößern/verkleinern/vergrössern] |
            [größere/kleinere/grössere/normale] [schrift/schriftgröße/schriftgrösse] |
            [text/seite/inhalt/nachricht/beitrag/rezept/meldung] [vorlesen/vorlesen lassen] |
            [artikel/beitrag/text/diesen artikel] anhören [# min/(# min)/# minuten/(# minuten)/(# min.)] | [hören
            sie/hör/höre] [sich/dir] [diesen/den] [artikel/beitrag] an | [weitere/mehr/ältere]
            [artikel/beiträge/inhalte/meldungen/kommentare] werden geladen | [inhalte werden/inhalt wird/daten
            werden/seite wird/artikel wird/video wird/karte wird/grafik wird/kommentare werden] geladen [, bitte
            warten/] | [bitte warten/bitte warten, seite wird geladen/bitte warten sie/einen moment bitte/einen moment
            bitte, inhalte werden geladen/lädt/lade/ladevorgang/einen augenblick bitte] | [fehler beim laden/laden
            fehlgeschlagen/inhalt konnte nicht geladen werden/inhalte konnten nicht geladen werden/fehler beim laden
            der seite/der inhalt konnte nicht geladen werden/da ist etwas schiefgelaufen/es ist ein fehler
            aufgetreten/ein fehler ist aufgetreten/etwas ist schiefgelaufen/etwas ist schief gelaufen] | [video/dieses
            video/das video] [nicht verfügbar/ist nicht verfügbar/nicht mehr verfügbar/ist nicht mehr verfügbar/leider
            nicht verfügbar/kann nicht abgespielt werden/konnte nicht geladen werden/ist leider nicht mehr verfügbar]
            | [autoplay/automatische wiedergabe/automatisches abspielen] [ein/aus/aktivieren/deaktivieren/] |
            [wiedergabe/video] [pausieren/stoppen/fortsetzen/wiederholen/anhalten/neu starten/erneut abspielen] |
            [ton/stummschaltung] [einschalten/ausschalten/aufheben/an/aktivieren] | [stumm
            schalten/stummschalten/lautstärke #%/lautstärke ändern/lautstärke regeln/lautstärkeregler] | # sekunden
            [vor/zurück/vorspulen/zurückspulen/vorwärts/zurückspringen/vorspringen] |
            [abspielgeschwindigkeit/wiedergabegeschwindigkeit/geschwindigkeit #x/wiedergabegeschwindigkeit
            #x/wiedergabequalität/bild-in-bild-modus/bild-im-bild] | [untertitel/audiodeskription/kapitel]
            [ein/aus/anzeigen/einblenden/ausblenden/einschalten/aktivieren] |
            [transkript/abschrift/sendungstext/transkription] [anzeigen/lesen/einblenden/ausblenden/herunterladen/zum
            nachlesen] | [podcast/folge/episode/sendung] [abspielen/herunterladen/teilen/nachhören/downloaden] |
            [dauer/laufzeit/hördauer/videolänge/audiolänge/audiodauer]: #:# [min/min./minuten/] |
            [länge/dauer/video-länge/audio-länge]: # [min/minuten/min./minute] | [hördauer/hörzeit]: [ca. /]#
            [min/minuten] | [video/audio], # [min/min./minuten/sek.] | [audio/video] #:# [min/min.] | im
            [livestream/player/pop-up/vollbild] [ansehen/anhören/öffnen/abspielen] | [livestream/live-stream/stream]
            [starten/ansehen/beendet/startet in kürze/ist beendet/läuft/anschauen] | [jetzt/hier] [live hören/live
            ansehen/live sehen/reinhören/im livestream/livestream sehen/im video/im audio] | [zur/aus der]
            [wiedergabeliste/playlist/warteschlange] [hinzufügen/entfernen] | [embed-code/einbettungscode/code zum
            einbetten/html-code] [kopieren/anzeigen] | [video/audio/grafik/karte] einbetten |
            [weitere/mehr/neueste/aktuelle/beliebte/ähnliche] videos [ansehen/anzeigen/für sie/für dich] |
            [das/dieses] video [starten/ansehen/anschauen/wird geladen/teilen] | [zum abspielen klicken/zum starten
            klicken/klicken zum abspielen/hier klicken zum abspielen/zum anhören klicken/klicken, um das video
            abzuspielen/klick auf das bild startet das video] | [bildergalerie/fotostrecke/bilderstrecke/galerie] [(#
            bilder)/mit # bildern/: # bilder/# bilder/# fotos] | [alle/weitere/+] # [bilder/fotos] [anzeigen/ansehen/]
            | # [weitere/] [bilder/fotos] [ansehen/anzeigen/zum artikel] | [bild/foto] #/# | [bilder/fotos] (#) |
            [bild/grafik/karte] [in groß/groß anzeigen/gross anzeigen/vergrössern/verkleinern/zoomen/im großformat] |
            [auf bild/aufs bild/auf das bild/bild] klicken [zum vergrößern/zum vergrössern/für großansicht] |
            [wischen/scrollen/swipen] [für mehr/sie für mehr/sie nach links/um weiterzulesen/sie, um mehr zu sehen/für
            mehr bilder] | [schieberegler/regler] [ziehen/bewegen/verschieben] [um zu vergleichen/zum vergleichen/] |
            [bildnachweis/bildrechte/bildquelle/quellenangabe/bildinformationen]
            [anzeigen/einblenden/ausblenden/öffnen] | [interaktive grafik/interaktive karte/grafik/karte]
            [öffnen/laden/anzeigen/starten/vergrößern] | [dein browser/ihr browser] unterstützt [keine/das]
            [audiodateien/audio-element/eingebetteten videos/iframes/abspielen dieses videos/videos] | [sieh dir
            diesen beitrag auf instagram an/sieh dir dieses profil auf instagram an/dieses foto auf instagram
            ansehen/beitrag auf instagram ansehen/diesen beitrag auf instagram ansehen/auf instagram ansehen/auf
            youtube ansehen/auf x ansehen/auf facebook ansehen/auf tiktok ansehen/auf twitter ansehen] | [dieser
            beitrag/dieser tweet/dieser post/der beitrag/das posting] [ist nicht mehr verfügbar/ist nicht
            verfügbar/wurde gelöscht]
            | hören sie diesen [artikel/beitrag/text] | [artikel/beitrag] anhören
            | audio-player
            | pfeiltasten hoch/runter benutzen, um die lautstärke zu regeln
            | externer inhalt
        """,
        "fr": """
            [lire/voir/regarder/lancer] la vidéo | agrandir [l'image/la photo/] | [image/photo/diapositive] # sur # |
            # sur # | voir [la galerie/le diaporama/les photos/toutes les photos] | # photos | diaporama | plein écran
            | écouter [# min/le podcast] | légende de l'image | afficher la légende | cliquez pour agrandir | vidéo
            suivante | lecture vidéo | chargement [en cours/du lecteur/de la vidéo/des commentaires/de la carte] |
            [veuillez/merci de] patienter [pendant le chargement/quelques instants/un instant/] |
            [actualiser/rafraîchir/recharger/actualisez/rafraîchissez] [la page/le direct/cette page] | actualisation
            automatique [activée/désactivée/] | [charger/afficher/voir] [plus de/tous les/les autres] [messages/posts]
            | [charger/afficher/voir] les [messages/posts/publications] [précédents/précédentes] | # [nouveaux
            messages/nouveau message/nouvelles publications/nouvelle publication/nouveaux posts] | du plus
            [récent/ancien] au plus [ancien/récent] | [les/] plus [récents/anciens/pertinents] d'abord | [ce/le]
            direct est [terminé/à présent terminé/désormais terminé/clos] |
            [suivre/suivez/rejoindre/revivre/revivez/retour au] [le /ce /notre ]direct | [afficher/voir] [uniquement/]
            les [temps forts/moments clés/points clés/moments forts] | [posez/poser/posez-nous] [vos/votre]
            question[s/] [en direct/] | [cette vidéo/ce contenu/cette séquence/ce média/ce programme/le contenu] n'est
            [plus/pas/pas encore] disponible | [vidéo/contenu/média] [indisponible/non
            disponible/inaccessible/introuvable] | [cette vidéo/ce contenu/ce programme] n'est pas disponible dans
            votre [pays/région/zone géographique] | une erreur [est survenue/s'est produite] [lors du chargement/,
            veuillez réessayer/. veuillez réessayer plus tard/] | [activer/couper/désactiver/remettre/rétablir] le son
            | [activer/désactiver/afficher/masquer] les sous-titres | lecture automatique [activée/désactivée/] |
            [ignorer/passer] [l'annonce/la pub] [dans #/dans # secondes/] | [votre vidéo/la vidéo/la lecture/votre
            programme] [commence/démarre/va commencer] dans # [secondes/s] | [prochaine vidéo/vidéo suivante/à suivre]
            dans # [s/secondes/] | [revoir/relancer/rejouer/reprendre] la [vidéo/lecture] | lire depuis le début |
            temps [restant/écoulé] [:/] #:# | écouter [l'épisode/cet épisode/l'émission/le direct/la radio/la radio en
            direct/la version audio/l'extrait/l'interview] | réécouter [l'émission/l'épisode/la
            chronique/l'intégralité/le journal] | [regarder/voir/revoir] [le direct/la télé en direct/l'émission/le
            replay/en replay/l'épisode/l'intégralité/le reportage] | [télécharger/lire/lancer] [l'épisode/cet
            épisode/l'audio/le podcast/le fichier audio] | [lire/afficher/masquer/consulter] la
            [transcription/retranscription] [complète/] | [ajouter/ajouter cet épisode] à [la file d'attente/ma
            playlist/ma liste/ma liste de lecture/une playlist] | [intégrer/intégrez/embarquer] [cette vidéo/ce
            contenu/le lecteur/la vidéo] | code d'intégration | copier le code [d'intégration/] | [tous les/écoutez
            tous les/retrouvez tous les] épisodes [du podcast/] | article [lu par/à écouter] [une voix de synthèse/une
            intelligence artificielle/l'ia/en # min] | utilisez les flèches haut/bas pour augmenter ou diminuer le
            volume | [voir/afficher/ouvrir] les # [photos/images/clichés] | [voir/afficher/découvrir] [plus de/toutes
            les/les autres] [photos/images] | + # [photos/images/photo] |
            [lancer/ouvrir/fermer/quitter/parcourir/afficher] [le diaporama/la galerie/la galerie photos/le portfolio]
            | [photo/image/vue/diapo] [suivante/précédente] | [faites glisser/glissez/balayez/faites défiler] [pour
            voir plus/pour continuer/vers la gauche/vers le bas] | [cliquez/cliquer/appuyez] [sur l'image/sur la
            photo/ici] pour [l'agrandir/agrandir] | [ouvrir/passer/afficher] en plein écran | [quitter/fermer] le
            [mode/] plein écran | [voir/ouvrir] [l'image/la photo/la carte/l'infographie] [en grand/en plein écran/en
            taille réelle] | [télécharger/partager/fermer/zoomer sur] [l'image/la photo] | #
            [images/clichés/photos/diapositives] # [vidéos/vidéo] | [image/photo/vignette] # / # | galerie
            [photo/photos/d'images/de photos/vidéo] [(# photos)/] | [voir/afficher/regarder] [cette publication/ce
            post/le post/le tweet/la publication/ce tweet/cette vidéo] sur {network} | [voir/afficher] [plus/] sur
            {network} | [ouvre/s'ouvre] dans [une nouvelle fenêtre/un nouvel onglet] | [ce/le] [tweet/post] n'est
            [plus/pas] disponible
            | contenu externe | contenu intégré
        """,
        "es": """
            [reproducir/ver] [video/vídeo/el video/el vídeo] | ampliar [imagen/foto/la imagen/] | [imagen/foto] # de #
            | # de # | ver [galería/fotos/la galería/todas las fotos/fotogalería] | # fotos | pantalla completa |
            escuchar [# min/podcast] | pie de foto | siguiente video | galería de fotos | click para ampliar | tu
            navegador no soporta | [espere/espera/esperá] un momento, por favor | por favor[,/]
            [espere/espera/aguarde/aguardá] [un momento/unos segundos/] | [actualizar/actualiza/recargar/refrescar]
            [página/la página/esta página/el minuto a minuto] | actualización automática [activada/desactivada/] |
            [cargar/ver/mostrar] [mensajes/entradas/publicaciones/posteos] anteriores | [cargar/ver/mostrar] más
            [mensajes/publicaciones/entradas/actualizaciones/posteos/comentarios/contenido] | # [nuevas
            actualizaciones/nueva actualización/nuevos mensajes/nuevo mensaje/nuevas publicaciones] | [más
            recientes/más antiguos/más antiguas/más nuevos] primero | [sigue/seguí/siga/seguir/volver al/sigue el] [en
            vivo/en directo/minuto a minuto] | [el/este] [directo/vivo/minuto a minuto] ha
            [terminado/finalizado/concluido] | mostrar [solo/sólo/] [momentos destacados/momentos clave/lo más
            destacado/lo más importante] | [ver/escuchar] [en vivo/en directo/el directo/la señal en vivo/la radio en
            vivo/la transmisión en vivo] | [este/el] [video/vídeo/contenido] [no está disponible/ya no está
            disponible/no se encuentra disponible] | [video/vídeo/contenido/audio] no disponible | este
            [video/vídeo/contenido] no está disponible en tu [país/región/ubicación] | [se ha producido/ha ocurrido/se
            produjo/ocurrió] un error [al cargar/al cargar el video/al cargar el vídeo/. inténtalo de nuevo] | [no se
            puede/no se pudo] [reproducir/cargar] [este/el] [video/vídeo/contenido] | [activar/desactivar/quitar]
            [el/] [sonido/audio/silencio] | [activar/desactivar/mostrar] [los/] subtítulos | reproducción automática
            [activada/desactivada/] | [saltar/omitir] [anuncio/publicidad/la publicidad] [en #/] | [tu/el]
            [video/vídeo] [comenzará/empezará] en # [segundos/s] | [siguiente/próximo] [video/vídeo/episodio] [en #/en
            # segundos/] | [ver/reproducir] [el video/el vídeo] [de nuevo/otra vez] | reproducir [de nuevo/otra
            vez/desde el principio/audio/el audio/podcast/episodio] | tiempo [restante/transcurrido] [#:#/] |
            [escuchar/escuchá/escucha] [el episodio/este episodio/el podcast/el programa/el audio/la entrevista/la
            entrevista completa] | [descargar/descarga/descargá] [el/] [audio/podcast/episodio] |
            [ver/leer/mostrar/ocultar] [la/] transcripción [completa/] | [código/] para [insertar/incrustar] |
            [insertar/incrustar/embeber] [video/vídeo/código/este contenido] | [copiar/copia] [el/] código [embed/para
            insertar/] | [todos los/ver todos los/escucha todos los] [episodios/capítulos] [del podcast/] |
            [audio/lectura/voz] [generado/generada] por [ia/inteligencia artificial/voz sintética] |
            [artículo/nota/noticia] en audio | usa las teclas de flecha arriba/abajo para [aumentar o disminuir el
            volumen/subir o bajar el volumen] | utiliza las teclas de flecha arriba/abajo para aumentar o disminuir el
            volumen | reproductor de [audio/video/vídeo] [00:00/] | [ver/abrir] [las # fotos/las # imágenes/las #
            fotografías] | [ver/mira/mirá] [más/todas las] [fotos/imágenes] | [ver/abrir/cerrar] la
            [fotogalería/galería completa/galería de fotos/galería de imágenes] | [foto/imagen/fotografía/diapositiva]
            [anterior/siguiente] | [desliza/deslice/deslizá/deslizar] [para ver más/para continuar/hacia la
            izquierda/hacia abajo] | [haz/haga/hacé] clic en la [imagen/foto] para [ampliar/ampliarla/agrandarla] |
            [clic/pulsa/pincha/click] en la [imagen/foto] para [ampliar/agrandar] | [ver/abrir] [a/en] pantalla
            completa | [salir de/cerrar] [la/] pantalla completa | [ver/abrir] [la imagen/el mapa/el gráfico/la
            infografía] [en grande/a tamaño completo/en pantalla completa] | # [fotos/imágenes/fotografías] #
            [videos/vídeos/video] | + # [fotos/imágenes] | [galería/galería de fotos/fotogalería] (# [fotos/imágenes])
            | [ver/mira/mirá/abrir] [esta publicación/este post/el tuit/este tuit/la publicación] en {network} |
            [ver/abrir/ver más] en {network} | [se abre/abre/abrir] en [una ventana nueva/una nueva ventana/nueva
            ventana/una nueva pestaña] | [volver a/repetir] [la galería/galería/ver las fotos]
            | contenido externo | contenido incrustado
        """,
        "it": """
            [guarda/riproduci/avvia] il video | guarda [le foto/la gallery/la fotogallery/tutte le foto] | ingrandisci
            [immagine/] | foto # di # | immagine # di # | # di # | # foto | fotogallery | schermo intero | ascolta [il
            podcast/la versione audio dell'articolo/l'articolo/questo articolo/] | didascalia | [leggi/lettura] ad
            alta voce [l'articolo/] | [video/audio/contenuto/filmato/podcast] non [più/] disponibile | impossibile
            [riprodurre/caricare/visualizzare] [il/questo] [video/contenuto/file] | si è verificato un errore durante
            [la riproduzione/il caricamento] [del video/] | riproduzione [automatica/automatica attivata/automatica
            disattivata/in corso/casuale] | [metti in pausa/riprendi la riproduzione/avvia la riproduzione/interrompi
            la riproduzione/riproduci di nuovo/rivedi il video] | [attiva/disattiva/riattiva] [l'/] audio |
            [attiva/disattiva/mostra/nascondi] [i/] sottotitoli | velocità [di/della] riproduzione [#x/] | [qualità
            del video/qualità video/qualità audio/qualità automatica] | [attiva/esci dalla/passa alla/chiudi]
            [modalità/] schermo intero | [tempo/minutaggio] [rimanente/trascorso/corrente] [-#:#/#:#] | [il/il
            prossimo] video [inizierà/partirà] [tra/fra] # [secondi/] | prossimo video [tra #/in arrivo/] |
            [guarda/vedi] [su youtube/anche il video/il video completo/la diretta/la diretta video/lo
            streaming/l'intervista integrale/la puntata/il servizio] | [apri/riproduci] [nel/in] [player/una nuova
            finestra/pop-up/picture-in-picture] | [trascrizione/testo] generata automaticamente | [scarica/ascolta]
            [il podcast/l'episodio/l'audio/il file audio/la puntata/l'mp#] | ascolta [l'episodio/la puntata/il
            podcast/] su [spotify/apple podcast/apple podcasts/spreaker/amazon music/google podcast] |
            [ascolta/ascolta ora/ascolta l'articolo/ascolta la notizia/ascolta l'audio] [(# min)/# min/# minuti/#:#] |
            [ascolta ora/ascolta la notizia/ascolta la lettura/ascolta la radio/ascolta la diretta/ascolta in diretta]
            | [ascolta/riascolta] [tutti gli episodi/le puntate precedenti/gli altri episodi/le altre puntate] |
            lettore [audio/video/multimediale] | [video/foto/immagine/scheda] [precedente/successiva] | # [/di/su] #
            [foto/immagini/scatti/slide] | [# immagini/# scatti/galleria fotografica # immagini/gallery #
            foto/fotogallery # foto/# foto nella gallery] | [vedi/guarda/mostra/sfoglia/apri/visualizza] tutte le [#/]
            [foto/immagini] | [vai/torna] [alla/] [gallery/fotogallery/galleria/galleria fotografica/foto] |
            [guarda/sfoglia] [l'album/il fotoracconto/le immagini/gli scatti/lo slideshow] |
            [ingrandisci/espandi/allarga/riduci] [la foto/la mappa/l'immagine/il grafico/foto] |
            [mostra/nascondi/chiudi/leggi] [la/] didascalia | [avvia/ferma] [la/lo] [presentazione/slideshow] |
            [visualizza/guarda/vedi] [questo/il] [post/profilo/contenuto] su {network} | [visualizza/guarda]
            l'immagine [a schermo intero/a dimensione intera/originale/ingrandita] | [il/questo] video non è [più/]
            disponibile [nel tuo paese/nella tua area/] | [questo contenuto/il contenuto] non è [più/] disponibile
            [nel tuo paese/nella tua area geografica/] | [guarda/rivedi/riascolta/ascolta] [la/l'ultima] puntata
            [integrale/completa/] | [mostra/nascondi/leggi/vedi/scarica] la trascrizione [del video/del
            podcast/completa/] | [audio generato/articolo letto/testo letto/lettura generata] [automaticamente/da una
            voce sintetica/con voce sintetica/con intelligenza artificiale] | [foto/immagine/slide] [#/#/# / #/# su
            #/n. #] | [apri/sfoglia/vedi/chiudi/visualizza] la [gallery/galleria/fotogallery/galleria fotografica] |
            [scorri/sfoglia] [la gallery/le foto/le immagini/la fotogallery/le slide/il carosello] | [scorri/swipe/fai
            swipe/trascina] [a destra/a sinistra/per vedere altre foto/per vedere altro/verso sinistra] | [galleria
            fotografica/galleria immagini/galleria video/photo gallery/video gallery/galleria multimediale] | durata
            [video/audio/lettura][:/] [#:#/# min/# minuti] | [clicca/tocca] [sulla foto/sull'immagine/] per
            [ingrandire/ingrandirla/ingrandire la foto] | [video incorporato/contenuto incorporato/post incorporato]
            [da {network}/non disponibile/]
            | audio player
            | usa i tasti freccia su/giù per aumentare o diminuire il volume
            | contenuto esterno | contenuto incorporato
        """,
        "pt": """
            [reproduzir/assistir/ver/assista ao] vídeo | ampliar [imagem/foto/] | [imagem/foto] # de # | ver
            [galeria/fotos/a galeria/todas as fotos] | # fotos | tela cheia | ecrã inteiro | ouvir podcast | galeria
            de fotos | legenda da foto | [ler em voz alta/leitura em voz alta/ouvir em voz alta/leitura automática do
            texto] | [este/o] vídeo [não está/já não está/não está mais] disponível [no seu país/na sua região/] |
            [vídeo/áudio/conteúdo/podcast/imagem] [indisponível/não disponível] | [este conteúdo/o conteúdo] [não
            está/já não está/não está mais] disponível [no seu país/na sua região/] | não foi possível
            [carregar/reproduzir] [o/este] [vídeo/conteúdo/áudio] | ocorreu um erro ao [carregar/reproduzir] o
            [vídeo/áudio/conteúdo] | [reprodução automática/reprodução automática ativada/reprodução automática
            desativada/iniciar reprodução/retomar reprodução/pausar reprodução] | [ativar/desativar] [o/] [som/áudio]
            | [ativar/desativar/mostrar/ocultar] [as/] legendas | velocidade [de/da] reprodução [#x/] | [qualidade do
            vídeo/qualidade de vídeo/qualidade automática/configurações de vídeo/definições de vídeo] | [sair
            do/ativar/entrar no/abrir em] [modo de/] [ecrã inteiro/tela cheia/ecrã completo] | tempo
            [restante/atual/decorrido] [-#:#/#:#/] | [duração do vídeo/duração do áudio/duração do episódio/tempo do
            vídeo][:/] [#:#/# min/# minutos] | [próximo vídeo em #/o vídeo começa em # segundos/o próximo vídeo começa
            em # segundos/o vídeo vai começar em #/a seguir em #] | [próximo/vídeo] [vídeo/anterior/seguinte/episódio]
            | [ver/assistir/veja/assista] [no youtube/o vídeo completo/ao vídeo completo/à íntegra/também o vídeo/em
            vídeo] | [assista abaixo/veja o vídeo abaixo/assista ao vídeo abaixo/veja vídeo abaixo/confira o vídeo
            abaixo/confira o vídeo/veja o vídeo/assista à reportagem/veja a reportagem/ver o vídeo/veja o
            momento/assista ao momento/veja as imagens] | [mostrar/ocultar/ler/ver/baixar] [a/] transcrição
            [completa/] | [transcrição gerada automaticamente/transcrição automática/legendas geradas
            automaticamente/legendas automáticas] | [ouvir artigo/ouvir/ouvir notícia/ouvir matéria/ouça a
            matéria/ouça a notícia] [# min/(# min)/#:#/# minutos] | [ouvir matéria/ouvir texto/ouvir conteúdo/ouvir
            reportagem/ouvir agora/ouvir em direto/ouvir ao vivo/ouvir a matéria/ouvir o artigo/ouça agora/ouça a
            matéria/ouvir emissão/ouvir rádio/ouça o texto] | [ouvir/ver/todos os] [todos os/outros/mais/] episódios
            [anteriores/] | [áudio gerado/este áudio foi gerado/áudio produzido/este áudio é gerado/locução
            gerada/narração gerada] [automaticamente/por inteligência artificial/por ia/com inteligência artificial] |
            [leitor de áudio/leitor de vídeo/player de áudio/player de vídeo/leitor multimédia] | # de #
            [fotos/imagens] | [# imagens/galeria com # fotos/galeria de # fotos/# fotos na galeria/#
            fotografias/fotogaleria # fotos/álbum com # fotos] | ver [todas as # fotos/as # fotos/todas as
            imagens/todas as fotografias/mais fotos/mais imagens/fotogaleria/álbum de fotos/as imagens/as fotos] | [ir
            para a/abrir/abrir a/fechar/fechar a/veja a/confira a] galeria [de fotos/de imagens/] |
            [foto/imagem/fotografia] [anterior/seguinte] | [próxima foto/próxima imagem/próximo slide/slide
            anterior/próxima fotografia] | [deslize/arraste] [para o lado/para ver mais/para a esquerda/para ver mais
            fotos/para a direita/para ver as fotos] | [clique/toque] [na foto/na imagem/] para [ampliar/aumentar/ver
            em tamanho maior] | [mostrar/ocultar/ver/fechar] [a/] legenda | [galeria de imagens/galeria
            multimédia/galeria de vídeos/galeria multimídia/fotos da galeria/álbum de fotos/iniciar slideshow/iniciar
            apresentação] | [ver/veja] [esta publicação/essa publicação/este post/este tweet/no/publicação] [no/]
            {network} | [conteúdo/vídeo/post/publicação] [incorporado/incorporada/externo/incorporado de terceiros] |
            [veja/ouça/confira] [o vídeo/a reportagem/a entrevista] [na íntegra/completa] | [baixar/descarregar/ouvir]
            [o episódio/este episódio/o podcast/este podcast/o áudio] | [ouvir/ouça] [o podcast/] [no spotify/na apple
            podcasts/no apple podcasts/no deezer] | [foto/imagem/slide] [# / #/#] | [veja/confira] [as/mais]
            [fotos/imagens] [na galeria/da galeria/na galeria abaixo] | [ampliar/expandir] [a/o/]
            [mapa/gráfico/infográfico/imagem] | [ver no {network}/abrir no {network}/assistir no {network}/ouvir no
            {network}]
            | [tocador/leitor] de áudio | ouça o áudio | ouvir o áudio
            | use as setas para cima ou para baixo para aumentar ou diminuir o volume
            | conteúdo externo | conteúdo incorporado
        """,
        "nl": """
            [bekijk/bekijk hier/bekijk hieronder/speel] [video/de video/foto's/de foto's/alle foto's/video af/de
            beelden] | video afspelen | afbeelding vergroten | vergroot [afbeelding/foto] | foto # van # | # van # | #
            foto's | volledig scherm | fotoserie | luister [nu/terug] | [kookstand/kookmodus]
            [aan/uit/aanzetten/inschakelen] | voorkom dat [je/het] scherm [zwart wordt/uitgaat/op zwart gaat/donker
            wordt] | houd [je/het] scherm [aan/actief] tijdens het koken | [pas het aantal/aantal] [personen/porties]
            [aan/aanpassen] | lees [dit artikel/de tekst/deze pagina] voor | [artikel/tekst/pagina/bericht]
            [voorlezen/laten voorlezen/beluisteren] | laat [dit artikel/het artikel/de tekst/je dit artikel] voorlezen
            | [stop/pauzeer] [met/] voorlezen | luister [naar/] [deze column/dit verhaal/deze aflevering/de
            podcast/het interview/deze podcast] | luister [hieronder/hier] naar [de/deze/onze] [podcast/aflevering] |
            liever luisteren [dan lezen/] | luistertijd[:/] # [min/minuten/minuut] | # [min/minuten/min.]
            luister[en/tijd] | [beluister/luister naar] [dit/het] [verhaal/interview/fragment/gesprek] | luister
            [ook/via/op] [via/] [spotify/apple podcasts/je favoriete podcastapp/de app] | beluister [de podcast/de
            aflevering/alle afleveringen/het volledige gesprek/de uitzending] [hier/] | ingesproken door [een
            computerstem/een digitale stem/de auteur/ai] | [deze/de] video is [helaas/] [niet/niet meer/niet
            langer/momenteel niet] beschikbaar | [video/audio/fragment/bericht] [niet/niet meer/niet langer]
            beschikbaar | [er ging/er is] iets [mis/misgegaan/fout] [bij het laden/met het afspelen/met de video] |
            [volgende/vorige] [video/aflevering/foto/dia/slide/afbeelding] | [automatisch
            afspelen/autoplay/ondertiteling/ondertitels/geluid] [aan/uit/inschakelen/uitschakelen] | [volgende
            video/video/volgende] [start/begint] [over/in] # [seconden/sec] | [klik/tik/tap] [voor geluid/om af te
            spelen/om het geluid aan te zetten] | [geluid/audio/fragment/aflevering/podcast]
            [afspelen/dempen/pauzeren] | [dempen/geluid] [opheffen/dempen opheffen] | [speel/start] [de video/de
            audio/video/audio] [opnieuw/af/] | # seconden [terug/vooruit/terugspoelen/vooruitspoelen] |
            [resterende/totale/verstreken] [tijd/speelduur] #:# | [lees/toon/bekijk/open/download] [het/]
            [transcript/volledige transcript] | nu [aan het spelen/aan het luisteren] |
            [kijk/luister/bekijk/beluister] [nu/het fragment/de uitzending/de aflevering] terug | bekijk [hier/] [de
            hele aflevering/de volledige uitzending/het hele fragment/de reportage] [terug/] | video duurt #
            [minuten/seconden/min] | bekijk [hier/] [de/alle] [foto's/fotogalerij/fotoreportage/fotoserie] |
            [naar/open] de [fotogalerij/fotoserie/fotoreeks] | # [foto's/afbeeldingen/beelden] [bekijken/in galerij/in
            deze serie] | [afbeelding/foto/slide/dia/beeld] # [van/van de/uit] # | [klik/tik] op de
            [foto/afbeelding/kaart] [voor een vergroting/om te vergroten/voor meer foto's] | [swipe/veeg/scroll] [naar
            links/naar rechts/voor meer/voor meer foto's/om verder te gaan/door de foto's] | [bekijk/toon]
            [afbeelding/foto/kaart/grafiek] [op volledig scherm/in groot formaat] | bekijk op [ware grootte/volledig
            scherm/groot formaat] | sluit [galerij/fotogalerij/foto/video/venster/volledig scherm] | [meer/alle]
            [foto's/beelden/video's] [bekijken/hieronder] | [tekst/artikel/het artikel/de tekst] gaat [verder/door]
            onder de [tweet/post/kaart] | lees [verder/door] onder [de/het] [video/foto/foto's/tweet/afbeelding/kaart]
            | [deze/je/uw] browser [is verouderd/wordt niet ondersteund/wordt niet meer ondersteund/wordt niet langer
            ondersteund] | [scan de qr-code/scan deze qr-code/scan de code] [met je telefoon/met je smartphone/met uw
            smartphone/om te luisteren/voor de video] | [kijk/bekijk/volg] [live/hier live/de livestream/hier de
            livestream] [mee/] | [kijk live/luister live/live luisteren/live kijken/nu live/luister naar de radio/live
            radio/kijk tv/tv kijken]
            | audiospeler | audiofragment
            | gebruik omhoog/omlaag pijltoetsen om het volume te verhogen of te verlagen
            | externe inhoud | ingesloten inhoud
        """,
        "pl": """
            [odtwórz/zobacz/obejrzyj] [wideo/film/galerię/zdjęcia/galerię zdjęć] | powiększ [zdjęcie/] | zdjęcie # z #
            | # z # | # zdjęć | pełny ekran | galeria zdjęć | zobacz galerię [zdjęć/(#)] | odtwarzacz | dalszy ciąg
            [artykułu/tekstu/materiału/wiadomości] pod [wideo/materiałem wideo/zdjęciem/galerią/filmem] | [tryb
            gotowania/nie wygaszaj ekranu/nie wyłączaj ekranu/zapobiegaj wygaszaniu ekranu/zachowaj ekran włączony] |
            [czytaj na głos/przeczytaj na głos/odczytaj artykuł/przeczytaj mi artykuł/włącz lektora/zatrzymaj
            czytanie/słuchaj artykułu/odsłuchaj treść/odsłuchaj tekst] | [posłuchaj/odsłuchaj/wysłuchaj] [tego
            artykułu/ten artykuł/tekstu/tego tekstu/podcastu/rozmowy/całej rozmowy/wywiadu] | [posłuchaj/słuchaj]
            [podcastu/audycji/odcinka] [na {network}/w aplikacji/na żywo] | [wolisz słuchać/wolisz posłuchać/nie masz
            czasu czytać/nie chcesz czytać][? posłuchaj/? posłuchaj artykułu/] | czas
            [słuchania/nagrania/trwania/odsłuchu]: [#:#/# min/# minut] | [długość/czas] [nagrania/materiału] | [tekst
            czyta/artykuł czyta/czyta] [syntezator mowy/lektor ai/sztuczna inteligencja/głos syntetyczny] | [film/ten
            film/materiał wideo] [jest niedostępny/niedostępny/nie jest już dostępny/został usunięty] |
            [wideo/nagranie/to wideo] [jest niedostępne/niedostępne/nie jest już dostępne] | [nie można/nie udało się]
            [odtworzyć wideo/odtworzyć filmu/załadować wideo/załadować zdjęcia/załadować treści] | [wystąpił błąd/coś
            poszło nie tak/ups, coś poszło nie tak/ups! coś poszło nie tak][. spróbuj ponownie/, spróbuj ponownie/.
            spróbuj ponownie później/] | [następny/poprzedni] [film/odcinek/slajd/utwór] | [następne/poprzednie]
            [wideo/zdjęcie/nagranie/pytanie] | [autoodtwarzanie/automatyczne odtwarzanie/napisy] [włączone/wyłączone]
            | [włącz/wyłącz/wycisz] [dźwięk/napisy/pełny ekran/wideo] | [kliknij/dotknij], aby [odtworzyć/włączyć
            dźwięk/powiększyć/posłuchać/rozwinąć/zobaczyć więcej] | kolejny [film/materiał] [za/rozpocznie się za] #
            [s/sekund/sek] | [odtwórz/obejrzyj/włącz] [ponownie/teraz/nagranie/od początku/następny/materiał wideo] |
            [przewiń/cofnij/do przodu] [o # sekund/# sekund/# s/do tyłu] | [pokaż/zobacz/czytaj/pobierz/przeczytaj]
            [transkrypcję/transkrypcję odcinka/zapis rozmowy/transkrypt] | [teraz odtwarzane/teraz
            odtwarzasz/aktualnie odtwarzane/odtwarzane teraz/pozostały czas/aktualny czas/czas całkowity] |
            [obejrzyj/zobacz/oglądaj] [cały odcinek/całe nagranie/cały program/program/cały materiał/całą rozmowę/na
            żywo/film] | [wideo/film/nagranie/materiał wideo] [poniżej/pod tekstem/powyżej] | [zobacz/przejdź
            do/otwórz/przeglądaj] [galerię/galerii/galerię zdjęć/galerii zdjęć/wszystkie zdjęcia/pełną galerię] |
            [więcej zdjęć/pozostałe zdjęcia/wszystkie zdjęcia/kolejne zdjęcia] [w galerii/] [(#)/] | [zobacz/obejrzyj]
            [więcej zdjęć/wszystkie zdjęcia (#)/zdjęcia (#)/# zdjęć/galerię # zdjęć] | [galeria/galeria
            zdjęć/fotogaleria/zdjęcia] [# zdjęć/(# zdjęć)/(#)/# zdjęcia] | [zdjęcie/slajd/foto/fotografia/grafika] # z
            # | [zdjęcie/slajd/foto/fotografia] #/# | [kliknij/kliknij zdjęcie/kliknij w zdjęcie/kliknij
            obrazek/kliknij na zdjęcie/kliknij miniaturę], aby [powiększyć/zobaczyć galerię/przejść do galerii/je
            powiększyć] | przesuń [palcem/w bok/w lewo/w prawo], aby zobaczyć [więcej/kolejne zdjęcia/dalej] |
            [powiększ/otwórz/zobacz] [obraz/obrazek/mapę/grafikę/infografikę/galerię] | [zamknij/wyłącz]
            [galerię/galerię zdjęć/okno/odtwarzacz/pełny ekran/wideo] | zobacz [w pełnym rozmiarze/na pełnym
            ekranie/oryginał/pełny rozmiar/na mapie] | [dalsza część/ciąg dalszy] [artykułu/tekstu/materiału] pod
            [galerią/zdjęciem/postem/sondą] | [reszta/pozostała część] [tekstu/artykułu/materiału] pod
            [wideo/materiałem wideo/zdjęciem/galerią] | [javascript jest wyłączony/javascript jest wymagany/obsługa
            javascript jest wyłączona/masz wyłączoną obsługę javascript] | [słuchaj/oglądaj/zobacz] [radia/radia na
            żywo/telewizji na żywo/transmisję na żywo/transmisji/live] | [na żywo/trwa transmisja/teraz na
            antenie/teraz w radiu/na antenie/oglądaj teraz/odtwórz teraz]
            | odtwarzacz plików dźwiękowych | odtwarzacz audio
            | używaj strzałek do góry oraz do dołu aby zwiększyć lub zmniejszyć głośność
            | treść zewnętrzna | treść osadzona
        """,
        "ru": """
            [смотреть/воспроизвести] видео | увеличить [изображение/фото/] | фото # из # | # из # | # фото |
            полноэкранный режим | фотогалерея | слушать
        """,
        "sv": "spela [upp/video] | förstora bild[en/] | bild # av # | visa bilder",
        "da": "afspil [video/] | forstør [billede/] | billede # af # | se billeder",
        "no": "spill av [video/] | forstørr bilde[t/] | bilde # av # | vis bilder",
        "fi": "toista video | suurenna kuva | kuva # / # | avaa kuva",
        "cs": "přehrát video | zvětšit [obrázek/fotografii/] | foto # z # | zobrazit galerii | fotogalerie (#)",
        "tr": "videoyu [izle/oynat] | galeriyi [gör/görüntüle]",
        "zh": "播放视频 | 点击查看大图 | 点击放大 | 查看原图 | 全屏",
        "ja": "動画を再生 | 画像を拡大 | 拡大する | 写真を拡大 | 画像を見る | 写真一覧",
    },
)

SENTENCES = Lexicon(
    "player-control",
    "sentence",
    0.9,
    "a player's or gallery's sentence",
    {
        "und": "pic.twitter.com/",
        "en": """
            your browser does not support | your browser doesn't support | this video file cannot be played | the
            media could not be | video player is loading | this video [is not available/is unavailable/is no
            longer/can not be/cannot be] | to view this video | media playback is | click [on/] [the/any/an]
            [image/photo/picture/images/photos] [above/below/to/for] [to enlarge/enlarge/for a/for larger/view] |
            click here to view the [gallery/slideshow/full gallery] | use the arrow keys to | scroll down for video |
            scroll down to see | hover over the [image/map/chart/graphic] | [we're/we are] sorry, [this/the]
            [video/content/feature/audio] | sorry, [your browser/this feature/this media] [doesn't/does not/is/has] |
            press play to [listen/watch/hear] | hit [play/the play button] [to listen/to watch/above/below] | you can
            [listen to/watch] the full [episode/interview/video] [here/above/below/on] | copy and paste [this/the]
            [html/code/embed code/html code/iframe] | [watch/listen to] the full
            [video/interview/episode/conversation] [below/above/here] | app users [click/tap/can] | if you
            [can't/cannot] see the [video/poll/form/player/audio/map] | having trouble [viewing/loading/playing] this
            [video/page/gallery] | this [graphic/interactive/interactive graphic/map] [requires javascript/is best
            viewed/cannot be displayed/can't be displayed]
        """,
        "de": """
            dieser audioinhalt wurde | ihr browser unterstützt | dieser browser unterstützt | um [das video/dieses
            video/den inhalt/diesen inhalt] [zu sehen/zu laden/zu starten/anzuzeigen/abzuspielen/anzusehen] | mit dem
            laden des [videos/inhalts/tweets/posts/beitrags] | mit einem klick [erhalten sie/kann man sich/auf den] |
            sie können [ihn/es/sie/den inhalt/den artikel/das video/die karte] sich mit einem klick | an dieser stelle
            [finden sie einen/befindet sich ein/steht ein] | beim [laden/abspielen] des videos | durch [das
            laden/klicken] [des videos/auf play] | dieses video ist [leider/in ihrem/in deinem/aus
            rechtlichen/nur/nicht] | dieser inhalt ist [in ihrem/in deinem/leider/nicht/aus rechtlichen] | sehen sie
            [hier/im video/hierzu auch/dazu auch] [das/die/auch/den/:] | das [ganze/vollständige/komplette]
            [gespräch/interview] [hören sie/sehen sie/zum nachhören] | den [ganzen/vollständigen/kompletten]
            [beitrag/podcast] [hören sie/sehen sie/hört ihr/finden sie] | hören sie [hier den/hier das/den
            podcast/unseren podcast/auch unseren/das ganze] | [klicken sie/klicke] auf [das bild/die bilder/das
            foto/die grafik][, um/ für eine]
        """,
        "fr": "votre navigateur ne | cliquez sur l'image pour | pour afficher ce contenu",
        "es": "su navegador no | tu navegador no | haga clic en la imagen | para ver este contenido",
        "it": """
            il tuo browser non | clicca sull'immagine | per vedere questo contenuto | [la versione audio/la
            lettura/l'audio] di questo articolo è [generata/generato/realizzata/realizzato/letta]
        """,
        "pt": """
            seu navegador não | o seu browser não | clique na imagem | [este áudio foi/este áudio é/a versão em áudio
            foi/a narração deste texto é] [gerado/produzido/gerada/feita/lido] | [o seu navegador/seu navegador/o seu
            browser] não [suporta/reproduz]
        """,
        "nl": """
            bekijk de video [hierboven/hieronder] | je browser ondersteunt | uw browser ondersteunt | klik op de
            [foto/afbeelding] | liever luisteren? [hieronder/beluister/klik/laat] | [dit artikel/dit verhaal/deze
            tekst/dit bericht] [wordt/is] [voorgelezen/ingesproken] door | [deze audio/de audioversie] is
            [automatisch/gegenereerd/met ai] | [deze/de] video [kan niet/is niet beschikbaar/kan helaas niet/kon niet]
            | [de tekst/het artikel] loopt [verder/door] onder de [foto/foto's/video/tweet] | [schakel/zet] javascript
            [in/aan] | [javascript is/javascript staat] [uitgeschakeld/niet ingeschakeld/uit] in | [je/uw] browser
            [wordt niet/is verouderd/is niet meer] | [je/u] gebruikt een verouderde | [om deze/voor deze]
            [website/pagina/site/inhoud] [goed te/optimaal te/te kunnen bekijken] | [deze/onze] [site/website] werkt
            [het beste/beter/alleen] [met/in]
            | onze excuses! de video | de video kon niet worden
        """,
        "pl": """
            twoja przeglądarka nie | kliknij [zdjęcie/w zdjęcie/na zdjęcie] | [artykuł/tekst/ten artykuł/ten tekst]
            [czyta lektor/czyta syntezator/odczytał syntezator/czyta sztuczna inteligencja/został odczytany przez] |
            [nie można odtworzyć/nie udało się odtworzyć/nie udało się załadować/wystąpił błąd podczas odtwarzania]
            [wideo/filmu/materiału/tego] | [włącz/proszę włączyć/prosimy włączyć] obsługę javascript | do
            [poprawnego/prawidłowego] działania [strony/serwisu/tej strony/aplikacji] [wymagany jest/wymagana
            jest/potrzebna jest] | [używasz/korzystasz z] [przestarzałej/nieaktualnej/starej/nieobsługiwanej]
            [przeglądarki/wersji przeglądarki] | [twoja przeglądarka/państwa przeglądarka] [nie obsługuje/nie
            wspiera/jest przestarzała/jest nieaktualna] | [zaktualizuj/prosimy zaktualizować] [swoją/] przeglądarkę[,
            aby/ do] | zeskanuj kod qr
        """,
    },
)

WORDS = Lexicon(
    "player-control",
    "menu",
    0.9,
    "a player's word",
    {
        "und": "#/# | # / # | #:# | #:#:# | #x",
        "en": """
            picture-in-picture | picture in picture | play | loading | video | pause | mute | unmute | caption |
            captions | fullscreen | share video | transcript | # of # | embed | audio | image | gallery |
            [dark/light/night/reader/reading/focus] mode | [switch to/toggle/enable/turn on/turn off/try]
            [dark/light/night] mode | high contrast | [view/hide/download/open/close/full/see/copy/see full/view
            full/expand/auto-generated] transcript
        """,
        "de": """
            bild | bilder | bildunterschrift | # von # |
            [vorlesen/vorlesefunktion/dunkelmodus/nachtmodus/lesemodus/hoher kontrast/kontrast/dark
            mode/darkmode/heller modus/dunkler modus] | [dunkelmodus/nachtmodus/lesemodus/darkmode/dark
            mode/kontrastmodus] [aktivieren/einschalten/ausschalten/deaktivieren] | [kontrast/kontraste]
            [erhöhen/verstärken/umschalten/ändern]
        """,
        "fr": """
            vidéo | vidéos | [transcription/retranscription] | vitesse de lecture [: #x/] | lecteur [audio/vidéo] |
            durée [:/] # [min/minutes/mn/s/min #] | durée [:/] #:# | [chargement/temps forts/points clés/le direct/en
            direct/portfolio/galerie/chapitres] | [lecture/pause/sous-titres/liste de lecture/lecture suivante/en
            replay/replay]
        """,
        "es": """
            vídeo | [reproducir/pausa/pausar/silenciar/activar sonido/subtítulos/calidad] |
            [capítulos/transcripción/lista de reproducción/episodios/velocidad/volumen/a continuación] |
            [galería/fotogalería/infografía/vivo/repetición/audio] | [duración/duración:] # [min/minutos] |
            [reproductor de/] [audio/video/vídeo] | velocidad de reproducción
        """,
        "pl": """
            wideo | [odtwórz/pauza/wstrzymaj/wycisz/głośność/prędkość
            odtwarzania/napisy/transkrypcja/rozdziały/playlista/lista odtwarzania/jakość/posłuchaj/odsłuchaj/audio]
        """,
        "it": """
            [riproduci/pausa/play/stop/muto/audio/capitoli/trascrizione/sottotitoli/playlist/galleria/gallery/episodi]
            | durata[:/] [#:#/# min/# minuti/# ore e # minuti] | [photogallery/videogallery/infografica/diretta
            video/dirette/streaming]
        """,
        "nl": """
            [voorlezen/lees voor/beluister/beluisteren/luister] |
            [afspelen/pauzeren/dempen/afspeelsnelheid/ondertiteling/afspeellijst/hoofdstukken/transcript/volume/instellingen/kwaliteit]
            | [live/radio/tv/uitzending
            gemist/terugkijken/terugluisteren/kijk/stream/fragmenten/afleveringen/podcast/galerij/foto/slideshow/infographic]
        """,
        "pt": """
            [reproduzir/pausar/pausa/play/silenciar/sem
            som/legendas/capítulos/transcrição/episódios/galeria/playlist/áudio/infográfico/fotogaleria/slideshow] |
            duração[:/] [#:#/# min/# minutos/#m#s]
        """,
    },
)

GAPPED = Lexicon(
    "player-control",
    "gapped",
    0.85,
    "the text of an embedded post",
    {
        "en": "[a/this] [post/photo/video/reel] [shared/posted] by … @",
        "de": "ein beitrag geteilt von … @",
        "fr": "une publication partagée par … @",
        "es": "una publicación compartida [por/de] … @",
        "it": "un post condiviso da … @",
        "pt": "[um post/uma publicação] [compartilhado por/compartilhada por/partilhada por] … @",
        "nl": "een bericht gedeeld door … @",
        "pl": "post udostępniony przez … @",
    },
)

LEXICONS = (LINES, WORDS, SENTENCES, GAPPED)
