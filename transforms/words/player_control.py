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
            screen/rewind/replay] | loaded: #% | progress: #% | [current time/duration/remaining time]
            [-#:#/#:#/] | current time #:# | duration [time/] #:# | remaining time -#:# | playback rate | stream type
            live | seek to live, currently behind live | seek to live, currently playing live |
            [captions/subtitles/chapters/descriptions] [off/settings] [, selected/] | captions off, selected |
            descriptions off, selected | audio track | this is a modal window | the media could not be loaded, either
            because the server or network failed or because the format is not supported | video player is loading |
            beginning of dialog window. escape will cancel and close the window | end of dialog window | close modal
            dialog | video unavailable | now playing above | getting your [trinity/] audio player ready | video not supported | video [caption/duration/ad feedback/player] | media
            caption | [image/photo/picture/media/photograph] [caption/credit/copyright/source/gallery/slideshow] |
            image
            source | image copyright | photo [#/by/:] of # | photos: # | image # of # | slide # of # | # photos | #
            images | # pictures | view [gallery/photos/slideshow/all photos/image in fullscreen/fullscreen/full
            screen/larger image] | [enlarge/expand/open/view/zoom/close/hide/show/toggle/click to enlarge/click to
            expand] [this/] [image/photo/picture/caption/photos/gallery/captions/image caption/image in lightbox] |
            enlarge | enlarge this image | toggle caption | hide caption | show caption | click to enlarge | click
            image
            to enlarge | tap to enlarge | [open/close] [gallery/lightbox/image modal/] | image gallery | photo
            gallery |
            start slideshow | swipe [left/right/for more/to see more/for more photos] | click through [for/the gallery]
            [more/] | autoplay | auto play | up next | now playing | next video | watch [live/now/more/next/on
            youtube/later/on demand/also] | live stream | listen live | listen [now/] | listen # min | listen to
            article
            # minutes | listen to this article # [min/minutes/mins] | audio player | download audio | embed code |
            embed
            | copied | transcript | transcript: | show transcript | read transcript | watch on youtube | share video |
            this browser does not support the video element | your browser does not support the [audio/video]
            [element/tag] | audio playback is not supported on your device | to view this video please enable
            javascript, and consider upgrading to a web browser that supports html# video | this video is no longer
            available | this video can not be played | media playback is unsupported on your device | media playback is
            not supported on this device | hd hq sd lo | caption | # related photos | facebook-f
        """,
        "de": """
            video [abspielen/starten/ansehen/anschauen/laden/laden.../schließen/teilen/:/anzeigen] |
            [audio/beitrag/podcast] [abspielen/starten/anhören/hören] | bild [vergrößern/öffnen/anzeigen/schließen/in
            lightbox öffnen/# von #/herunterladen/in originalgröße] | [zum/] vergrößern | zum vergrößern [auf das
            bild/bild/anklicken/klicken/bitte anklicken/bitte auf das bild] [klicken/anklicken/] | bild # von # |
            foto #
            von # | # von # | # bilder | # fotos |
            [bildergalerie/fotostrecke/galerie/bilderstrecke/fotogalerie/bilderserie]
            [ansehen/starten/öffnen/anzeigen/:] | [alle/weitere/mehr] bilder [ansehen/anzeigen/] | bild vergrößern |
            [großansicht/vollbild/vollbildmodus] [öffnen/schließen/] | ton [ein/aus] | bildunterschrift
            [anzeigen/ausblenden/einblenden] | externer inhalt | externen inhalt [anzeigen/laden/aktivieren] | externe
            inhalte [anzeigen/laden] | youtube-video laden | inhalt laden | inhalt entsperren | youtube immer
            entsperren
            | [artikel/jetzt] anhören | anhören [# min/] | audio herunterladen | dieser browser unterstützt das
            video-element nicht | ihr browser unterstützt [kein/das] [html5-video/video-element] | zur
            [galerie/bildergalerie/fotostrecke] | quellen ausblenden | quelle ausblenden | wiedergabe starten |
            nächstes
            video
        """,
        "fr": """
            [lire/voir/regarder/lancer] la vidéo | agrandir [l'image/la photo/] | [image/photo/diapositive] # sur # | #
            sur # | voir [la galerie/le diaporama/les photos/toutes les photos] | # photos | diaporama | plein écran |
            écouter [# min/le podcast] | légende de l'image | afficher la légende | cliquez pour agrandir | vidéo
            suivante | lecture vidéo
        """,
        "es": """
            [reproducir/ver] [video/vídeo/el video/el vídeo] | ampliar [imagen/foto/la imagen/] | [imagen/foto] # de
            # |
            # de # | ver [galería/fotos/la galería/todas las fotos/fotogalería] | # fotos | pantalla completa |
            escuchar
            [# min/podcast] | pie de foto | siguiente video | galería de fotos | click para ampliar | tu navegador no
            soporta
        """,
        "it": """
            [guarda/riproduci/avvia] il video | guarda [le foto/la gallery/la fotogallery/tutte le foto] | ingrandisci
            [immagine/] | foto # di # | immagine # di # | # di # | # foto | fotogallery | schermo intero | ascolta [il
            podcast/la versione audio dell'articolo/l'articolo/questo articolo/] | didascalia
        """,
        "pt": """
            [reproduzir/assistir/ver/assista ao] vídeo | ampliar [imagem/foto/] | [imagem/foto] # de # | ver
            [galeria/fotos/a galeria/todas as fotos] | # fotos | tela cheia | ecrã inteiro | ouvir podcast | galeria de
            fotos | legenda da foto
        """,
        "nl": """
            [bekijk/bekijk hier/bekijk hieronder/speel] [video/de video/foto's/de foto's/alle foto's/video af/de
            beelden] | video afspelen | afbeelding vergroten |
            vergroot [afbeelding/foto] | foto # van # | # van # | # foto's | volledig scherm | fotoserie | luister
            [nu/terug]
        """,
        "pl": """
            [odtwórz/zobacz/obejrzyj] [wideo/film/galerię/zdjęcia/galerię zdjęć] | powiększ [zdjęcie/] | zdjęcie # z
            # |
            # z # | # zdjęć | pełny ekran | galeria zdjęć | zobacz galerię [zdjęć/(#)] | odtwarzacz | dalszy ciąg
            [artykułu/tekstu/materiału/wiadomości] pod [wideo/materiałem wideo/zdjęciem/galerią/filmem]
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
            [a/this] [post/photo/video/reel] [shared/posted] by | your browser does not support | your browser doesn't support | this video file cannot be played | the media
            could not be | video player is loading | this video [is not available/is unavailable/is no longer/can not
            be/cannot be] | to view this video | media playback is | click [on/] [the/any/an]
            [image/photo/picture/images/photos] [above/below/to/for] [to enlarge/enlarge/for a/for larger/view] | click
            here to view the [gallery/slideshow/full gallery] | use the arrow keys to | scroll down for video | scroll
            down to see | hover over [the/image]
        """,
        "de": """
            ein beitrag geteilt von | dieser audioinhalt wurde | ihr browser unterstützt | dieser browser unterstützt | um [das video/dieses video/den inhalt/diesen inhalt]
            [zu/anzuzeigen/abzuspielen/anzusehen] | mit dem laden des [videos/inhalts/tweets/posts/beitrags] | mit
            einem
            klick [erhalten sie/kann man sich/auf den] | sie können [ihn/es/sie/den inhalt/den artikel/das
            video/die karte] sich mit einem klick | an dieser stelle [finden sie einen/befindet sich ein/steht ein] | beim [laden/abspielen] des videos | durch [das laden/klicken]
            [des videos/auf play]
        """,
        "fr": "une publication partagée par | votre navigateur ne | cliquez sur l'image pour | pour afficher ce contenu",
        "es": "una publicación compartida [por/de] | su navegador no | tu navegador no | haga clic en la imagen | para ver este contenido",
        "it": "un post condiviso da | il tuo browser non | clicca sull'immagine | per vedere questo contenuto",
        "pt": "[um post/uma publicação] [compartilhado por/compartilhada por/partilhada por] | seu navegador não | o seu browser não | clique na imagem",
        "nl": "een bericht gedeeld door | bekijk de video [hierboven/hieronder] | je browser ondersteunt | uw browser ondersteunt | klik op de [foto/afbeelding]",
        "pl": "post udostępniony przez | twoja przeglądarka nie | kliknij [zdjęcie/w zdjęcie/na zdjęcie]",
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
            captions | fullscreen | share video | transcript | # of # | embed | audio | image | gallery
        """,
        "de": "bild | bilder | bildunterschrift | # von #",
        "fr": "vidéo | vidéos",
        "es": "vídeo",
        "pl": "wideo",
    },
)

LEXICONS = (LINES, WORDS, SENTENCES)
