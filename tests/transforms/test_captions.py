"""What tells a caption that carries no credit, and what only looks like one."""

import pytest

from tests.laws.growth import is_linear
from transforms.captions import cued, kind_alone, shows_somebody
from transforms.clean import clean
from transforms.formats.text import read_text

ABOVE = {
    "de": "Der Rat von Varn hat die neue Brücke am Montag eröffnet, wie Heike Roth sagte, die dort drüben wohnt.",
    "fr": "Le conseil de Varn a ouvert le nouveau pont lundi, comme l'a dit Heike Roth, qui habite sur l'autre rive.",
    "es": "El pleno de Varn abrió el puente nuevo el lunes, como dijo Heike Roth, que vive en la otra orilla del río.",
    "it": "Il consiglio di Varn ha aperto il ponte lunedì, come ha detto Heike Roth, che abita sull'altra riva.",
    "pt": "A assembleia de Varn abriu a ponte na segunda-feira, como disse Heike Roth, que vive na outra margem.",
    "nl": "De raad van Varn heeft de nieuwe brug maandag geopend, zei Heike Roth, die aan de andere kant woont.",
    "pl": "Rada miasta Varn otworzyła w poniedziałek nowy most, jak powiedziała Heike Roth, która mieszka po drugiej.",
}


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "Heike Roth (l.) und der Brückenwart nach der Feier"),
        ("de", "V. l. n. r.: Heike Roth, Jan Vogt und das Schaf"),
        ("fr", "Anne Mathema (à gauche) et le gardien du pont après la fête"),
        ("fr", "Sur la photo : la maire pendant la fête"),
        ("es", "En la imagen, la alcaldesa durante la visita a las obras."),
        ("it", "Da sinistra a destra: Anna Rossi, Gianni Volpi e la pecora"),
        ("pt", "Vista aérea das obras junto ao rio"),
        ("nl", "Luchtfoto van de bouwplaats langs de rivier"),
        ("pl", "Na zdjęciu: burmistrz podczas głosowania"),
    ],
)
def test_places_rows_openings_and_views_tell_a_caption(code: str, text: str) -> None:
    assert cued(text, code)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "Im Bild der Stadt fehlt seit Montag etwas, das niemand vermisst hat."),
        ("fr", "De gauche à droite, on entre par le pont, puis on sort par la rive."),
        ("es", "En la imagen que todos recuerdan, el viejo puente se hundía bajo una oveja."),
        ("pl", "Na zdjęciu z 1988 r., które wisi w kantorku, widać morze i nic więcej."),
        ("en", "Left to right: my mother, my mother's sister,"),
        ("", "Auf dem Bild war niemand, den wir kannten"),
    ],
)
def test_sentences_and_verse_that_begin_so_are_none(code: str, text: str) -> None:
    assert not cued(text, code)


def test_the_kind_of_a_picture_is_all_that_such_a_line_says() -> None:
    assert all(map(kind_alone, ("Symbolbild", "(Foto d’archivio)", "Imagen de archivo.", "Archieffoto")))
    assert not kind_alone("Archivbild und Gegenwart")


@pytest.mark.parametrize(
    ("code", "text", "shows"),
    [
        ("de", "Heike Roth in ihrem Garten", True),
        ("de", "Neues Konzept nach dem Streit", False),
        ("de", "Die Frau mit der roten Mütze", False),
        ("fr", "Heike Roth dans son atelier de Varn", True),
        ("es", "Heike Roth en su taller de Varn", True),
        ("it", "Heike Roth nella sua bottega di Varn", True),
        ("pt", "Heike Roth na sua oficina de Varn", True),
        ("nl", "Heike Roth in haar werkplaats in Varn", True),
        ("pl", "Heike Roth w swoim zakładzie w Varn", True),
        ("es", "Heike Roth en Varn", False),
        ("es", "Otra Persona en su taller de Varn", False),
    ],
)
def test_somebody_of_whom_the_text_speaks_is_seen_somewhere(code: str, text: str, *, shows: bool) -> None:
    document = read_text(f"{ABOVE[code]}\n{text}\n{ABOVE[code]}")
    assert shows_somebody(document, 1) == shows


@pytest.mark.timing
def test_whether_paragraphs_tell_of_the_past_is_asked_once_and_not_for_each_line_among_them() -> None:
    told = "El alcalde de la ciudad vive en el puente grande con sus cabras y sus hijos mayores. " * 400
    unit = f"Dos cabras cruzan el viejo puente número # de Varn.\n{told}\n"

    def work(text: str) -> None:
        clean(read_text("".join(f"{part}{number}" for number, part in enumerate(text.split("#")))))

    assert is_linear(work, unit, (len(unit) * 8, len(unit) * 80))
