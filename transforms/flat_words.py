"""Words that tell what a block of a page is about: the reader, people who write, pictures, comments, the page itself.

English, German, French, Spanish, Italian, Portuguese, Dutch and Polish; what they count for is learned (see
``transforms.flat_weigh``), so that a word may be missing or stand in an article.
"""

from typing import Final


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


#: Words that speak to the reader, or of the publisher, in English, German, French, Spanish, Italian, Portuguese, Dutch
#: and Polish.
ADDRESSING: Final = _set(
    "you your yours we our us my sie ihr ihre ihren ihnen du dein deine wir unser unsere unseren uns vous votre vos "
    "nous notre nos usted su tu tus nosotros nuestro nuestra nuestros voi tuo tua noi nostro nostra você seu sua nós "
    "nosso nossa je jouw uw u wij we ons onze twój twoje nasz nasze nas"
)
#: What biographies and bylines call people who write.
WRITERS: Final = _set(
    "reporter journalist author editor correspondent writer columnist freelance blogger contributor covers writes "
    "follow redakteur redakteurin journalistin autor autorin korrespondent reporterin auteur autrice journaliste "
    "rédacteur rédactrice correspondant periodista redactor redactora autora corresponsal giornalista autore autrice "
    "redattore jornalista repórter redator redacteur verslaggever auteur dziennikarz dziennikarka redaktor"
)
#: What credits and captions name.
PICTURES: Final = _set(
    "photo photos photograph photography photographer image images picture pictured getty reuters afp ap shutterstock "
    "istock courtesy credit file video caption left right foto fotos bild bilder dpa quelle crédit crédits photographe "
    "imagen imágenes efe fotografía fotografia immagine immagini imagem beeld fot zdjęcie source"
)
#: What stands beside readers' comments, numbers of shares, and the age of an item.
SOCIAL: Final = _set(
    "reply replies ago comment comments likes like share shares views posted says wrote permalink report antworten "
    "kommentar kommentare gefällt teilen vor répondre commentaire commentaires partager responder comentario "
    "comentarios compartir rispondi commento commenti condividi comentário comentários compartilhar reageer reacties "
    "delen odpowiedz komentarz komentarze"
)
#: What menus, teasers and prompts are made of.
PAGE: Final = _set(
    "home menu search login log sign subscribe newsletter contact about privacy policy terms cookies advertise "
    "copyright rights reserved read more next previous related popular latest trending topics tags categories archive "
    "follow facebook twitter instagram youtube linkedin pinterest email print rss app download click here free suche "
    "anmelden registrieren impressum datenschutz agb kontakt mehr weiter lesen weiterlesen themen accueil recherche "
    "connexion abonnez mentions légales lire plus suite inicio buscar suscríbete privacidad aviso leer más cerca "
    "accedi leggi altro início busca assine leia mais zoeken inloggen lees meer szukaj zaloguj czytaj więcej"
)
