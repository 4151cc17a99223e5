"""Which lines and line ends say whose a picture is, and what only speaks of pictures."""

import pytest

from transforms.credits import credit_start, is_credit, leading_label

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
