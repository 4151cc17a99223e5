"""Which lines and line ends say whose a picture is, and what only speaks of pictures."""

import pytest

from transforms.credits import (
    begins_with_picture,
    credit_start,
    ends_with_source,
    is_credit,
    leading_label,
    names_picture,
)

CAPTION = "The bridge at Varn at dawn"


def credit_of(text: str) -> str:
    """The credit that ends a text, which has one."""
    start = credit_start(text)
    assert start is not None
    return text[start:]


@pytest.mark.parametrize(
    "credit",
    [
        "Foto: dpa",
        "Photo: Ann Lee",
        "Fot. Anna Nowak",
        "Image source, Getty Images",
        "Photo by Ann Lee",
        "Photo courtesy of the museum",
        "Picture from Reuters",
        "Credit Ann Lee",
        "© AP",
        "© Ann Lee/Reuters",
        "Ann Lee/AFP/Getty Images",
        "REUTERS/Ann Lee",
        "AFP via Getty Images",
        "praca | Shutterstock",
        "Getty Images",
    ],
)
def test_a_credit_is_one_alone_and_after_a_caption(credit: str) -> None:
    assert is_credit(credit)
    assert credit_of(f"{CAPTION}. {credit}") == credit


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Photo finish in Varn",
        "Photos from Varn",
        "The photo by Ann Lee shows the bridge.",
        "Photo: is this the end of the bridge?",
        "Foto: Der Rat der Stadt hat am Dienstag nach langer Beratung beschlossen, die Brücke nicht zu bauen.",
        "© 2023 Ann Lee",
        "© The Varn Paper. All rights reserved",
        "Reuters",
        "and/or",
        "Rain/snow",
        "Photo by and for the town",
        "Credit where it is due",
    ],
)
def test_what_only_speaks_of_pictures_and_rights_is_no_credit(text: str) -> None:
    assert not is_credit(text)


@pytest.mark.parametrize("credit", ["(Photo: Ann Lee)", "[Ann Lee/The Varn Paper]", "(AP Photo/Ann Lee)", "(© dpa)"])
def test_brackets_at_the_end_hold_a_credit(credit: str) -> None:
    assert credit_of(f"{CAPTION} {credit}") == credit


@pytest.mark.parametrize("ending", ["(above)", "(built in 1912)", "[sic]", "(Ann Lee)"])
def test_brackets_that_say_something_else_are_text(ending: str) -> None:
    assert credit_start(f"{CAPTION} {ending}") is None


def test_a_photographer_and_an_agency_end_a_caption_that_no_stop_parts_from_them() -> None:
    assert credit_of(f"{CAPTION} Ann Lee/Reuters") == "Ann Lee/Reuters"
    assert credit_start(f"{CAPTION} by day/night") is None


def test_a_label_inside_a_line_begins_the_credit() -> None:
    assert credit_of(f"{CAPTION} Foto: dpa") == "Foto: dpa"


def test_a_label_ends_before_what_it_labels() -> None:
    for label in ("Photo: ", "© Foto: ", "Fot. ", "Image source, "):
        assert leading_label(f"{label}Ann Lee") == len(label)
    assert leading_label("Photo finish") == 0


def test_a_credit_is_looked_for_near_the_end_alone() -> None:
    words = "and the council met and talked of the bridge " * 4
    assert credit_start(f"{CAPTION}. Photo by Ann Lee. {words}") is None


@pytest.mark.parametrize(
    "credit",
    [
        "Photo by Ann Lee",
        "Photo by ann on Unsplash",
        "Photo from Reuters",
        "Photo via Getty Images",
        "Photo courtesy of the museum.",
        "Foto dpa",
        "Credit Ann Lee",
        "photo: dpa",
        "© dpa",
        "© AP/Ann Lee",
        "©AP",
        "Foto: ©dpa",
        "Foto | dpa",
        "Photo © Ann Lee",
        "Ann/Reuters",
        "Reuters/Ann",
        "A B C D/Reuters",
        "Ann Lee / Getty Images",
        "Getty",
        "Getty Images files",
        "AP Photo",
        "Ann via Getty Images",
        "ann via Getty Images",
        "Ann Lee on Flickr",
        "A B C D on Flickr",
        "Ann | Pixabay",
        "Ann - Pixabay",
        "Image source, AFP",
        "Fot. Anna",
        "fot.: Anna",
        "Photo: one two three four five six seven eight nine ten eleven twelve",
        "Photo: " + "x" * 90,
        "Photo: in the rain that fell all day on it",
    ],
)
def test_a_source_is_named_in_one_of_these_ways(credit: str) -> None:
    assert is_credit(credit)


@pytest.mark.parametrize(
    "text",
    [
        "Photo by ann",
        "Photo by ann lee on Unsplash",
        "Photo by of Ann",
        "Photo by The Museum",
        "Photo from Varn",
        "Photo courtesy the museum",
        "Courtesy of the museum",
        "Foto Ann",
        "Credit Ann",
        "Credit ann lee",
        "Credits Ann Lee",
        "photo by Ann Lee",
        "photo dpa",
        "© 2023 AP",
        "© Ann Lee",
        "Ann/Tom",
        "A B C D E/Reuters",
        "/Reuters",
        "Reuters/",
        "Reuters files",
        "ann lee via Getty Images",
        "A B C D E on Flickr",
        "Image source, ",
        "Fot. anna",
        "Photo: x!",
        "Photo: x?",
        "Photo: one two three four five six seven eight nine ten eleven twelve thirteen",
        "Photo: " + "x" * 91,
        "Photo: in the rain that fell all day on it.",
        "Photo: in the rain that fell all on it.",
        "" + "x" * 121 + "/Reuters",
        "Photo",
        " Photo: x",
        "(Photo: x)",
    ],
)
def test_one_word_more_or_less_and_nobody_is_credited(text: str) -> None:
    assert not is_credit(text)


#: Lines to the credit that ends them.
ENDINGS: list[tuple[str, str | None]] = [
    (f"{CAPTION} (Photo: AFP)", "(Photo: AFP)"),
    (f"{CAPTION} (Photo: AFP).", "(Photo: AFP)."),
    (f"{CAPTION} (Photo (c): AFP)", "(Photo (c): AFP)"),
    (f"{CAPTION} [Photo: AFP]", "[Photo: AFP]"),
    (f"{CAPTION} (Ann Lee/The Varn Paper)", "(Ann Lee/The Varn Paper)"),
    (f"{CAPTION} (Ann Lee via AP)", "(Ann Lee via AP)"),
    (f"{CAPTION} (Photo of a bridge)", "(Photo of a bridge)"),
    (f"{CAPTION} (AP Photo)", "(AP Photo)"),
    (f"{CAPTION} (above)", None),
    (f"{CAPTION} (a (Photo: AFP))", "(Photo: AFP))"),
    (f"{CAPTION} Foto: dpa", "Foto: dpa"),
    (f"{CAPTION} foto: dpa", None),
    (f"{CAPTION} Foto © dpa", "Foto © dpa"),
    (f"{CAPTION} © AP", "© AP"),
    (f"{CAPTION}. © AP", "© AP"),
    (f"{CAPTION} ©AP", "©AP"),
    (f"{CAPTION}. Reuters", None),
    (f"{CAPTION}. Getty Images", "Getty Images"),
    (f"{CAPTION} – Getty Images", "Getty Images"),
    (f"{CAPTION}: Getty Images", "Getty Images"),
    (f"{CAPTION}: AFP/Getty Images", "AFP/Getty Images"),
    (f"{CAPTION} Ann Lee/Reuters", "Ann Lee/Reuters"),
    (f"{CAPTION} by lee/Reuters", None),
    ("Ann Lee/Varn and Bo", None),
    ("Lee/Reuters", "Lee/Reuters"),
    (f"{CAPTION} Ann Lee/Varn", None),
    (f"{CAPTION}.", None),
    (f"{CAPTION}. Photo: Ann. Getty Images", "Photo: Ann. Getty Images"),
    ("Photo: AFP Foto: dpa", "Photo: AFP Foto: dpa"),
    (f"{CAPTION} Archivfoto : dpa", "Archivfoto : dpa"),
    (f"{CAPTION} Photo Credit: Ann", "Credit: Ann"),
    (f"{'x ' * 60}Foto: dpa", "Foto: dpa"),
    (f"{'x ' * 60}. {'y' * 100} Foto: dpa", "Foto: dpa"),
    (f"Photo: {'x' * 100}. Foto: dpa", "Foto: dpa"),
]


@pytest.mark.parametrize(("text", "credit"), ENDINGS)
def test_the_credit_at_a_lines_end_begins_with_its_first_part(text: str, credit: str | None) -> None:
    start = credit_start(text)
    assert (None if start is None else text[start:]) == credit


def test_the_gates_are_generous() -> None:
    for text in ("by Getty", "Getty", "Reuters files", "my archive", "images"):
        assert ends_with_source(text)
    for text in ("Getty.", "x" * 30, ""):
        assert not ends_with_source(text)
    assert [names_picture(text) for text in ("FOTO", "an image", "a fact")] == [True, True, False]
    assert [begins_with_picture(text) for text in ("Photo x", "photos", "photon", "The photo")] == [
        True,
        True,
        False,
        False,
    ]


def test_a_label_ends_with_its_mark_and_the_spaces_after_it() -> None:
    ends = {"Photo: x": 7, "photo : x": 8, "Photo | x": 8, "Foto: © x": 8, "Fot. X": 5, "fot.: X": 6, "© Foto: x": 8}
    assert {text: leading_label(text) for text in ends} == ends
    for text in ("Photo", "Fot. x", "A photo: x", "Image source,x", "Image source, "):
        assert leading_label(text) == 0
