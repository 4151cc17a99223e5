"""Where names end, which roles and places follow them, and what is no name."""

import pytest

from transforms.names import match_names, match_role


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


#: Lines to the people, "!" where a role stands with them, and what is read of the line.
LINES = {
    "Jane Doe, AP": ("Jane Doe", "Jane Doe, AP"),
    "Jane Doe and AP": ("Jane Doe", "Jane Doe and AP"),
    "Jane Doe (AP)": ("Jane Doe", "Jane Doe (AP)"),
    "Jane Doe (AP) x": ("Jane Doe", "Jane Doe (AP)"),
    "Jane Doe, AP, Berlin": ("Jane Doe", "Jane Doe, AP, Berlin"),
    "Jane Doe, Berlin": ("Jane Doe", "Jane Doe, Berlin"),
    "Jane Doe in Berlin, Staff Writer": ("Jane Doe!", "Jane Doe in Berlin, Staff Writer"),
    "Jane Doe, Staff Writer, and Tom Roe": ("Jane Doe; Tom Roe!", "Jane Doe, Staff Writer, and Tom Roe"),
    "Jane Doe, Staff Writer, Tom Roe": ("Jane Doe!", "Jane Doe, Staff Writer, Tom Roe"),
    "Jane Doe, writer at The Paper": ("Jane Doe!", "Jane Doe, writer at The Paper"),
    "Jane Doe, writer of the Varn Paper": ("Jane Doe!", "Jane Doe, writer"),
    "Jane Doe, political writer": ("Jane Doe!", "Jane Doe, political writer"),
    "Jane Doe, very political writer": ("Jane Doe", "Jane Doe"),
    "Jane Doe, writer the": ("Jane Doe!", "Jane Doe, writer"),
    "Jane Doe, editor in chief": ("Jane Doe!", "Jane Doe, editor"),
    "Jane Doe, Staff writer Tom": ("Jane Doe!", "Jane Doe, Staff writer Tom"),
    "Jane Doe, Writers": ("Jane Doe!", "Jane Doe, Writers"),
    "Staff Writer Jane Doe": ("!", "Staff Writer Jane Doe"),
    "Staff Writer": ("!", "Staff Writer"),
    "Writer, Varn": ("!", "Writer"),
    "Jane Doe van": ("Jane Doe", "Jane Doe"),
    "Jane Doe Jr. opened": ("Jane Doe Jr", "Jane Doe Jr."),
    "Jane Q. Doe": ("Jane Q. Doe", "Jane Q. Doe"),
    "Jane Doe J.R. Lee": ("Jane Doe J.R. Lee", "Jane Doe J.R. Lee"),
    "One Two Three Four Five": ("One Two Three Four Five", "One Two Three Four Five"),
    "Jane d'Arc": ("Jane d'Arc", "Jane d'Arc"),
    "d'Arc Jane": ("d'Arc Jane", "d'Arc Jane"),
    "Jane Doe\xa0Roe": ("Jane Doe\xa0Roe", "Jane Doe\xa0Roe"),
    "Jane Doe with Tom Roe": ("Jane Doe; Tom Roe", "Jane Doe with Tom Roe"),
    "Jane Doe oraz Tom Roe": ("Jane Doe; Tom Roe", "Jane Doe oraz Tom Roe"),
    "Jane Doe, Tom": ("Jane Doe", "Jane Doe, Tom"),
    "Jane Doe, the mayor": ("Jane Doe", "Jane Doe"),
    "Jane Doe (text": ("Jane Doe", "Jane Doe"),
    "Jane Doe (photos and text here)": ("Jane Doe", "Jane Doe (photos and text here)"),
    "Jane Doe in the park": ("Jane Doe", "Jane Doe"),
    "Jane Doe in May": ("Jane Doe", "Jane Doe"),
    "Jane Doe, May": ("Jane Doe", "Jane Doe"),
    "Jane Doe und dpa": ("Jane Doe", "Jane Doe und dpa"),
    "Jane Doe, Getty Images": ("Jane Doe", "Jane Doe, Getty Images"),
    "JANE DOE": ("JANE DOE", "JANE DOE"),
    "Jane Doe.": ("Jane Doe", "Jane Doe."),
    "Jane Doe,": ("Jane Doe", "Jane Doe"),
    "Jane Doe and": ("Jane Doe", "Jane Doe"),
    "Jane Doe, Reuters and AFP": ("Jane Doe", "Jane Doe, Reuters and AFP"),
    "Jane Doe, Reporter, Berlin and Tom Roe": ("Jane Doe; Tom Roe!", "Jane Doe, Reporter, Berlin and Tom Roe"),
}


@pytest.mark.parametrize("text", LINES)
def test_names_roles_and_places_end_where_they_end(text: str) -> None:
    found = match_names(text, 0, stop)
    assert found is not None
    assert ("; ".join(found.people) + "!" * found.has_role, text[: found.end]) == LINES[text]


ROLES_READ = {
    "writer": "writer",
    "Writer": "Writer",
    "writers": "writers",
    "AP political writer": "AP political writer",
    "AP very political writer": "",
    "Staff": "Staff",
    "staff of the paper": "staff",
    "writer for The Varn Paper": "writer for The Varn Paper",
    "editor and writer": "editor",
    "The writer": "The writer",
    "Bridge": "",
    "von writer": "von writer",
    "Senior Sports Reporter Team": "Senior Sports Reporter Team",
    "one two three four five writer": "",
    "Varn One Two Three Four writer": "",
    "writer May": "writer",
    "May writer": "May writer",
    "writer. Then": "",
}


@pytest.mark.parametrize("text", ROLES_READ)
def test_a_role_has_one_word_before_it_and_its_field_after_it(text: str) -> None:
    assert text[: match_role(text, 0, stop)] == ROLES_READ[text]
