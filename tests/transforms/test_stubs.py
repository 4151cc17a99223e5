"""What the parts of a stub are, where each begins and ends, what it says, and how sure that is."""

import pytest

from transforms import stubs
from transforms.agencies import NEWS_AGENCIES, PICTURE_AGENCIES
from transforms.names import ROLES
from transforms.stubs import MAX_STUB, Part, is_lone_label, is_sure_stub, may_name_authors, read_glued, read_stub

#: Lines to their parts: the kind, "!" where the part is sure, "?" where a date has no year, "~" where it has a short
#: one, the printed words, and the value.
STUBS = {
    "3 May 2023": "published <3 May 2023> 2023-05-03",
    "Published 3 May 2023": "published! <Published 3 May 2023> 2023-05-03",
    "Published: 3 May": "published!? <Published: 3 May>",
    "Updated 3 May 2023": "modified! <Updated 3 May 2023> 2023-05-03",
    "Published on the 3 May 2023": "published! <Published on the 3 May 2023> 2023-05-03",
    "Veröffentlicht am 03/05/2023": "published! <Veröffentlicht am 03/05/2023> 2023-05-03",
    "Published 03/05/2023": "published! <Published 03/05/2023>",
    "Publié le 03/05/2023": "published! <Publié le 03/05/2023> 2023-05-03",
    "Zadnja Izmjena: 03.05.2023": "dated <Zadnja Izmjena: 03.05.2023> 2023-05-03",
    "Zadnja Izmjena : 03.05.2023": "dated <Zadnja Izmjena : 03.05.2023> 2023-05-03",
    "Zadnja Izmjena 03.05.2023": "author <Zadnja Izmjena> Zadnja Izmjena + published <03.05.2023> 2023-05-03",
    "Ann Lee | Grand Opening: 3 May 2023": "author <Ann Lee> Ann Lee + dated <Grand Opening: 3 May 2023> 2023-05-03",
    "3.5.23": "published~ <3.5.23> 2023-05-03",
    "10:15, 3 May 2023": "published! <10:15, 3 May 2023> 2023-05-03T10:15:00",
    "Updated 2 hours ago": "ago! <Updated 2 hours ago>",
    "Stand: 10:07 Uhr": "ago! <Stand: 10:07 Uhr>",
    "Published yesterday at 10:15": "ago! <Published yesterday at 10:15>",
    "Updated at 10:15": "ago! <Updated at 10:15>",
    "Publié à 14h05": "ago! <Publié à 14h05>",
    "2 hours ago": "ago! <2 hours ago>",
    "an hour ago": "ago! <an hour ago>",
    "1 hour and 5 minutes ago": "ago! <1 hour and 5 minutes ago>",
    "vor einer Stunde": "ago! <vor einer Stunde>",
    "il y a 2 heures": "ago! <il y a 2 heures>",
    "hace 3 días": "ago! <hace 3 días>",
    "há 3 dias": "ago! <há 3 dias>",
    "3 giorni fa": "ago! <3 giorni fa>",
    "2 uur geleden": "ago! <2 uur geleden>",
    "2 godziny temu": "ago! <2 godziny temu>",
    "heute, 10:15 Uhr": "ago! <heute, 10:15 Uhr>",
    "5 min read": "reading! <5 min read>",
    "Reading time: 4 minutes": "reading! <Reading time: 4 minutes>",
    "Lesezeit: ca. 5 Min": "reading! <Lesezeit: ca. 5 Min>",
    "12 comments": "count! <12 comments>",
    "12 Kommentare": "count! <12 Kommentare>",
    "@annlee": "handle! <@annlee>",
    "Follow @annlee": "handle! <Follow @annlee>",
    "ann.lee@varn.example": "handle! <ann.lee@varn.example>",
    "By Ann Lee": "author! <By Ann Lee> Ann Lee",
    "By Reuters": "author! <By Reuters> Reuters",
    "By @annlee": "author! <By @annlee>",
    "By: Ann": "author! <By: Ann> Ann",
    "Author: Ann": "author! <Author: Ann> Ann",
    "Author by Ann Lee": "author! <Author by Ann Lee> Ann Lee",
    "Autor: von Ann Lee": "author! <Autor: von Ann Lee> Ann Lee",
    "Words by Ann Lee": "author! <Words by Ann Lee> Ann Lee",
    "Ann Lee": "author <Ann Lee> Ann Lee",
    "Ann Lee, Staff Writer": "author! <Ann Lee, Staff Writer> Ann Lee",
    "By political editor Fiona Keir": "author! <By political editor Fiona Keir> Fiona Keir",
    "By Education Correspondent Ann Lee and Tom Roe": "author! <By Education Correspondent Ann Lee and Tom Roe>"
    " Ann Lee; Tom Roe",
    "By News Desk Varn Daily": "author! <By News Desk Varn Daily>",
    "Fiona Keir | Political editor": "author! <Fiona Keir> Fiona Keir + author? <Political editor>",
    "Fiona Keir | News Desk": "author <Fiona Keir> Fiona Keir + author? <News Desk>",
    "Par Agathe Morin, à Marseille": "author! <Par Agathe Morin, à Marseille> Agathe Morin",
    "Por Lucía Prats, en Buenos Aires": "author! <Por Lucía Prats, en Buenos Aires> Lucía Prats",
    "Por Ana Peixoto, do Rio de Janeiro": "author! <Por Ana Peixoto, do Rio de Janeiro> Ana Peixoto",
    "Por Ana Peixoto, de São Paulo, e Rui Dias": "author! <Por Ana Peixoto, de São Paulo, e Rui Dias>"
    " Ana Peixoto; Rui Dias",
    "Por Ana Peixoto — São Paulo": "author! <Por Ana Peixoto> Ana Peixoto + place? <São Paulo>",
    "Por Lucía Prats, enviada especial a Kiev": "author! <Por Lucía Prats, enviada especial a Kiev> Lucía Prats",
    "Von Prof. Dr. Jana Mertens": "author! <Von Prof. Dr. Jana Mertens> Prof. Dr. Jana Mertens",
    "Par le Dr Anne Morin": "author! <Par le Dr Anne Morin> Dr Anne Morin",
    "By Dr Ann Lee and Prof. Tom Roe": "author! <By Dr Ann Lee and Prof. Tom Roe> Dr Ann Lee; Prof. Tom Roe",
    "Postato il 14 marzo 2024 da Anna Rossi": "published! <Postato il 14 marzo 2024> 2024-03-14"
    " + author! <da Anna Rossi> Anna Rossi",
    "Автор: Анна Ковалёва": "author! <Автор: Анна Ковалёва> Анна Ковалёва",
    "Источник: ТАСС": "agency! <Источник: ТАСС>",
    "Czas czytania: 3 minuty": "reading! <Czas czytania: 3 minuty>",
    "3 minutos de lectura": "reading! <3 minutos de lectura>",
    "Lectura de 3 minutos": "reading! <Lectura de 3 minutos>",
    "Lecture : 3 min.": "reading! <Lecture : 3 min.>",
    "Время чтения: 3 минуты": "reading! <Время чтения: 3 минуты>",
    "Reuters": "agency! <Reuters>",
    "Source: Reuters": "agency! <Source: Reuters>",
    "dpa": "agency! <dpa>",
    "Staff Writer": "author <Staff Writer>",
    "Ann Lee 3 May 2023": "author <Ann Lee> Ann Lee + published <3 May 2023> 2023-05-03",
    "Ann Lee Updated 3 May 2023": "author <Ann Lee> Ann Lee + modified! <Updated 3 May 2023> 2023-05-03",
    "Ann Lee May 3, 2023": "author <Ann Lee> Ann Lee + published <May 3, 2023> 2023-05-03",
    "By Ann Lee | 3 May 2023": "author! <By Ann Lee> Ann Lee + published <3 May 2023> 2023-05-03",
    "3 May 2023 By Ann Lee": "published <3 May 2023> 2023-05-03 + author! <By Ann Lee> Ann Lee",
    "Ann Lee By Tom Roe": "author <Ann Lee By Tom Roe> Ann Lee By Tom Roe",
    "By Ann Lee By Tom Roe": "author! <By Ann Lee By Tom Roe> Ann Lee By Tom Roe",
    "von Ann Lee": "author! <von Ann Lee> Ann Lee",
    "de Ann Lee": "author <de Ann Lee> de Ann Lee",
    "Ann von Lee": "author <Ann von Lee> Ann von Lee",
    "Reuters Ann Lee": "author <Reuters Ann Lee> Reuters Ann Lee",
    "Reuters 3 May 2023": "agency! <Reuters> + published <3 May 2023> 2023-05-03",
    "3 May 2023 |": "published <3 May 2023> 2023-05-03",
    "Monday 3 May 2023": "published <Monday 3 May 2023> 2023-05-03",
    "By Ann Lee\n3 May 2023": "author! <By Ann Lee> Ann Lee + published <3 May 2023> 2023-05-03",
    "On 3 May 2023": "published <On 3 May 2023> 2023-05-03",
    "am 3. Mai 2023": "published <am 3. Mai 2023> 2023-05-03",
    "date 2023-05-03": "published! <date 2023-05-03> 2023-05-03",
    "By Ann Lee, dpa": "author! <By Ann Lee, dpa> Ann Lee",
    "3 comments 4 shares": "count! <3 comments> + count! <4 shares>",
    "3 May 2023, 10:15 a.m.": "published! <3 May 2023, 10:15 a.m.> 2023-05-03T10:15:00",
    "3 May 2023 | 4 May 2023": "published <3 May 2023> 2023-05-03 + published <4 May 2023> 2023-05-04",
    "Update: 3 May 2023": "modified! <Update: 3 May 2023> 2023-05-03",
    "Posted 3 days ago by Ann Lee": "ago! <Posted 3 days ago> + author! <by Ann Lee> Ann Lee",
    "Updated: 10:15 BST": "ago! <Updated: 10:15 BST>",
    "Text: Ann Lee": "author! <Text: Ann Lee> Ann Lee",
    "Text Ann Lee": "author <Text Ann Lee> Text Ann Lee",
    "Text by Ann Lee": "author! <Text by Ann Lee> Ann Lee",
    "By Ann Lee, Ed Roe | 3.5.2023": "author! <By Ann Lee, Ed Roe> Ann Lee; Ed Roe + published <3.5.2023> 2023-05-03",
    "Published by editors on 3 May 2023": "author? <Published by editors> + published <on 3 May 2023> 2023-05-03",
    "By Jana | 3 May 2023": "author? <By Jana> Jana + published <3 May 2023> 2023-05-03",
}


def spelled(text: str, parts: tuple[Part, ...]) -> str:
    told = []
    for part in parts:
        marks = "!" * part.sure + "?" * (not part.has_year) + "~" * part.short_year
        value = " " * bool(part.value) + part.value.replace("\n", "; ")
        told.append(f"{part.kind}{marks} <{text[part.start : part.end]}>{value}")
    return " + ".join(told)


@pytest.mark.parametrize("text", STUBS)
def test_a_stub_is_taken_apart(text: str) -> None:
    assert spelled(text, read_stub(text)) == STUBS[text]


@pytest.mark.parametrize(
    "text",
    [
        "May 3",
        "By admin",
        "By Ann",
        "Source: Ann Lee",
        "Ann Lee | Tom Roe",
        "Ann Lee — Odd Town",
        "Lecture: 45 min",
        "van der Berg",
        "Ann lee",
        "Reuters in Varn",
        "3 May 2023x",
        "3 May 2023 x",
        "x 3 May 2023",
        "|",
        "5 min",
        "Published",
        "By",
        "May",
        "1 May",
        "dpa/Ann Lee",
        "Quelle: dpa",
        "By Night",
        "By Night | 3 May 2023",
        "2023",
        "3 May 2023 – to be continued",
        "Published in May",
        "Updated rules",
        "5 minutes of fame",
        "3 May 20235",
        "3 May 2023" + " " * 99 + "x",
        "3 May 2023" + "\xa0" * 99 + "x",
    ],
)
def test_one_word_more_or_less_and_a_line_is_no_stub(text: str) -> None:
    assert read_stub(text) == ()


def test_the_caller_may_know_which_number_is_the_day() -> None:
    days = [read_stub("Published 03/05/2023", day_first=first)[0].value for first in (True, False, None)]
    assert days == ["2023-05-03", "2023-03-05", ""]


def test_a_longer_line_is_no_stub() -> None:
    longest = "By Ann Lee".ljust(MAX_STUB - len("3 May 2023")) + "3 May 2023"
    # At most twelve separators part two parts.
    dotted = " | ".join(["3 May 2023"] * 12)
    assert len(dotted) == 153
    assert len(read_stub(f"{dotted} -----")) == 12
    assert len(f"{dotted} ------") == MAX_STUB
    assert len(read_stub(f"{dotted} ------")) == 12
    assert read_stub(f"{dotted} -------") == ()
    assert read_stub(longest) == ()


@pytest.mark.parametrize(
    "label",
    ["By", "By:", "BY :", "Author", "Author:", "Authors", "Autorin", "Text:", "Words:", "Words by", "Autor:in:",
     "de notre correspondante", "de notre correspondante:"],
)  # fmt: skip
def test_a_label_alone_waits_for_a_name_in_the_next_line(label: str) -> None:
    assert is_lone_label(label)


@pytest.mark.parametrize("line", ["Text", "Words", "Reporter", "By Ann", "Author: Ann", "By contrast", "Bystander"])
def test_what_names_something_or_may_head_it_is_no_lone_label(line: str) -> None:
    assert not is_lone_label(line)


AGOS = (
    "An hour ago",
    "vor einer Stunde",
    "il y a une heure",
    "Hace una hora",
    "Há uma hora",
    "Una ora fa",
    "Een uur geleden",
    "Updated an hour ago",
)
SURE = (
    *STUBS,
    *AGOS,
    *(f"Ann Lee, {role}" for role in sorted(ROLES)),
    *(f"Ann Lee, {role}s" for role in sorted(ROLES)),
    *NEWS_AGENCIES,
    *PICTURE_AGENCIES,
    "Quelle: DPA",
    "@alee",
    "Ann Lee",
    "Varn Votes to Widen Its Old Bridge",
)


@pytest.mark.parametrize("text", SURE)
def test_a_look_at_the_words_costs_no_sure_part(text: str) -> None:
    assert is_sure_stub(text) == any(part.sure for part in read_stub(text))


def test_the_examples_of_sure_parts_are_stubs() -> None:
    assert all(map(is_sure_stub, AGOS))
    assert sum(map(is_sure_stub, SURE)) > len(SURE) // 2


def test_a_headline_is_no_stub_without_being_taken_apart() -> None:
    read_stub.cache_clear()
    assert not is_sure_stub("Varn Votes to Widen Its Old Bridge")
    assert not is_sure_stub("3 May 2023 " * MAX_STUB)
    assert read_stub.cache_info().misses == 0


def test_the_gate_lets_through_whatever_may_name_authors() -> None:
    for line in ("By Ann", "Ann 3", "Ann @lee", "Author: x", "Text", "Écrit par", "3"):
        assert may_name_authors(line)
    for line in ("Ann Lee", "…", "Bystanders by the river"):
        assert not may_name_authors(line)


@pytest.mark.parametrize(
    ("text", "kinds", "follows"),
    [
        ("date 2023-05-03 NATO is planning", ["published"], "NATO is planning"),
        ("May 3, 2023 | 5 min read The council met", ["published", "reading"], "The council met"),
        ("Published: 3 May The council met", ["published"], "The council met"),
        ("Updated 2 hours ago: The council met", ["ago"], "The council met"),
        ("3 May 2023", ["published"], ""),
        # Without a year or a label it may be any day, and names are no part of it.
        ("May 3 The council met", [], "May 3 The council met"),
        ("By Ann Lee 3 May 2023 The council met", [], "By Ann Lee 3 May 2023 The council met"),
        ("The council met", [], "The council met"),
    ],
)
def test_dates_before_a_sentence_end_where_it_begins(text: str, kinds: list[str], follows: str) -> None:
    parts, end = read_glued(text)
    assert [part.kind for part in parts] == kinds
    assert text[end:] == follows


def test_english_labels_are_told_from_those_of_other_languages() -> None:
    table = {"en": "by|text by", "de": "von", "fr": "par"}
    assert stubs._by_kind("published", table) == {"published en": "by|text by", "published": "von|par"}
