"""Where names end, which roles and places follow them, and what is no name."""

import pytest

from transforms.names import match_names


def stop(_text: str, _offset: int, word: str) -> bool:
    """Something else begins at a month."""
    return word in {"May", "Mai"}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Jane Doe", ("Jane Doe",)),
        ("Jane Doe and Tom Roe", ("Jane Doe", "Tom Roe")),
        ("Jane Doe, Tom Roe and Eva Lind", ("Jane Doe", "Tom Roe", "Eva Lind")),
        ("Jane Doe & Tom Roe", ("Jane Doe", "Tom Roe")),
        ("Jana Roth und Jörg Thiel", ("Jana Roth", "Jörg Thiel")),
        ("J.R. van der Berg", ("J.R. van der Berg",)),
        ("Ana Luz da Silva", ("Ana Luz da Silva",)),
        ("Ali al-Tamimi", ("Ali al-Tamimi",)),
        ("Jane Doe, Senior Editor, Rivers, and Tom Roe", ("Jane Doe", "Tom Roe")),
        ("Jane Doe in Berlin and Tom Roe in New York", ("Jane Doe", "Tom Roe")),
        ("Jane Doe, dpa", ("Jane Doe",)),
        ("Jane Doe (text)", ("Jane Doe",)),
    ],
)
def test_all_of_a_line_of_names_is_read(text: str, people: tuple[str, ...]) -> None:
    found = match_names(text, 0, stop)
    assert found is not None
    assert (found.people, found.end) == (people, len(text))


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Jane Doe May 3", "Jane Doe"),
        ("Jane Doe opened the bridge", "Jane Doe"),
        ("Jane Doe. The council met.", "Jane Doe."),
        ("Jane Doe in May", "Jane Doe"),
        ("Jane Doe, 3 May 2023", "Jane Doe"),
        ("Jane Doe\nTom Roe", "Jane Doe"),
        ("Jane Doe (Varn Paper, and more than thirty characters of it)", "Jane Doe"),
    ],
)
def test_names_end_where_something_else_begins(text: str, read: str) -> None:
    found = match_names(text, 0, stop)
    assert found is not None
    assert found.people == ("Jane Doe",)
    assert text[: found.end] == read


@pytest.mark.parametrize(
    "text",
    ["", "Jane", "the council", "Popular Demand", "The Bridge", "von der", "One Two Three Four Five Six", "12 May"],
)
def test_one_word_titles_and_headlines_are_no_names(text: str) -> None:
    assert match_names(text, 0, stop) is None


def test_after_a_label_one_word_is_a_name_but_only_the_first() -> None:
    found = match_names("Jane and Tom", 0, stop, single=True)
    assert found is not None
    assert found.people == ("Jane",)


@pytest.mark.parametrize("role", ["Staff Writer", "Science correspondent", "political editor", "AP Sports Writer"])
def test_a_role_after_a_name_belongs_to_it_and_names_nobody(role: str) -> None:
    text = f"Jane Doe, {role}"
    found = match_names(text, 0, stop)
    assert found is not None
    assert (found.people, found.end, found.has_role) == (("Jane Doe",), len(text), True)


def test_a_role_alone_names_nobody() -> None:
    found = match_names("Editorial Board", 0, stop)
    assert found is not None
    assert (found.people, found.has_role) == ((), True)


def test_names_are_read_from_where_they_start() -> None:
    text = "By Jane Doe"
    found = match_names(text, 3, stop)
    assert found is not None
    assert (found.people, found.end) == (("Jane Doe",), len(text))
