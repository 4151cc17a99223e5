"""Which dates stand by an article and which head its text: place by place."""

import pytest

from tests.laws.growth import is_linear
from transforms.formats.text import read_text
from transforms.stub_places import _chronology, _starts_sentence, dated_blocks, glued_dates

PROSE = "The council of Varn met on Tuesday and agreed to build a bridge across the river, say two members."


def glued(*lines: str) -> list[tuple[str, float]]:
    return [(block.text[:end], sure) for block, _, end, sure in glued_dates(read_text("\n\n".join(lines)))]


def test_a_date_may_be_glued_to_any_of_the_first_lines() -> None:
    assert glued(f"2023-05-03 {PROSE}") == [("2023-05-03 ", 0.7)]
    assert glued(PROSE + " It has 2 lanes.", f"Published: 3 May 2023 | {PROSE}") == [("Published: 3 May 2023 | ", 0.95)]
    assert glued(f"1 of them said it. {PROSE}", f"Published: 3 May 2023 | {PROSE}") == [
        ("Published: 3 May 2023 | ", 0.95)
    ]


@pytest.mark.parametrize(
    ("date", "goes"),
    [
        ("Friday 6 December 2024, 5.20am.", False),
        ("6 décembre 2024 à 5 h 20.", False),
        ("Venerdì 6 dicembre 2024, ore 5.20:", False),
        ("Published: 6 December 2024, 5.20am.", True),
        ("6 December 2024, 5.20am |", True),
    ],
)
def test_a_day_and_an_hour_with_a_full_stop_open_a_story_unless_a_label_leads_them(date: str, *, goes: bool) -> None:
    assert glued(f"{date} {PROSE}") == ([(f"{date} ", 0.95)] if goes else [])


def dated(*lines: str) -> list[tuple[str, float]]:
    return [(block.text, sure) for block, _, sure in dated_blocks(read_text("\n".join(lines)))]


CONCERT = "Friday 6 December 2024, 7.30pm"


def test_a_day_and_an_hour_below_two_paragraphs_may_be_an_appointment() -> None:
    assert dated(PROSE, CONCERT, PROSE) == [(CONCERT, 0.95)]
    assert dated(PROSE, PROSE, "The northern tower", CONCERT) == [(CONCERT, 0.3)]
    assert dated(PROSE, PROSE, "By Ann Lee", CONCERT) == [(CONCERT, 0.95)]
    assert dated(PROSE, PROSE, f"Published {CONCERT}") == [(f"Published {CONCERT}", 0.95)]
    other = CONCERT.replace("Friday 6", "Saturday 7")
    assert dated(PROSE, PROSE, CONCERT, other) == [(CONCERT, 0.3), (other, 0.3)]


def test_years_that_head_a_column_from_old_papers_stay_and_an_age_that_a_page_has_goes() -> None:
    assert dated("100 years ago", PROSE, "25 years ago", PROSE) == [("100 years ago", 0.3), ("25 years ago", 0.3)]
    assert dated("vor 50 Jahren", PROSE, "vor 10 Jahren", PROSE) == [("vor 50 Jahren", 0.3), ("vor 10 Jahren", 0.3)]
    assert dated("50 years ago", PROSE) == [("50 years ago", 0.95)]
    assert dated("10 hours ago", PROSE, "11 hours ago", PROSE) == [("10 hours ago", 0.95), ("11 hours ago", 0.95)]


def test_a_sentence_begins_apart_with_a_capital_and_is_long_enough() -> None:
    text = f"3 May {'B' * 30}"
    assert _starts_sentence(text, 6)
    assert not _starts_sentence(text[:-1], 6)
    assert not _starts_sentence(text, 7)
    assert not _starts_sentence(text.lower(), 6)
    assert _starts_sentence(f"3 May|“{'b' * 30}", 6)


@pytest.mark.parametrize(("heads", "bare", "is_chronology"), [(2, 2, True), (2, 4, True), (2, 5, False), (1, 1, False)])
def test_a_chronology_has_several_dates_half_of_them_above_prose(heads: int, bare: int, is_chronology: bool) -> None:  # noqa: FBT001 - a case of the table
    lines = [line for day in range(1, heads + 1) for line in (f"{day} May 2023", PROSE)]
    lines += [f"{day} June 2023" for day in range(1, bare - heads + 1)]
    document = read_text("\n".join(lines))
    found = [(document.blocks.index(block), parts) for block, parts, _ in dated_blocks(document)]
    assert len(found) == bare
    assert bool(_chronology(document.blocks, found)) == is_chronology


SIGNED = "Ann Lee, 3 May 2023"


@pytest.mark.parametrize(
    ("lines", "sure"),
    [
        ((PROSE, SIGNED, PROSE), 0.7),
        ((PROSE, "“It stays.”", SIGNED, PROSE), 0.4),
        ((PROSE, "“It stays.”", SIGNED), 0.4),
        (("“It stays.”", SIGNED, PROSE), 0.7),
        ((PROSE, "“It stays.”", SIGNED, "Published: 3 May 2023", PROSE), 0.7),
        ((PROSE, f"— {SIGNED}", PROSE), 0.4),
        ((PROSE, f"— {SIGNED}"), 0.7),
        ((PROSE, f"— {SIGNED} (@annlee)"), 0.4),
        ((PROSE, SIGNED.replace("2023", "1990")), 0.4),
        ((PROSE, SIGNED.replace("2023", "1991")), 0.7),
    ],
)
def test_a_name_and_a_date_below_a_quotation_are_its_own(lines: tuple[str, ...], sure: float) -> None:
    (signed,) = (found for found in dated(*lines) if "Ann Lee" in found[0])
    assert signed[1] == sure


def test_names_with_dates_of_several_days_above_prose_head_letters() -> None:
    first, second = "Edith Vane, 4 August 1994", "Edith Vane, 2 July 1996"
    assert dated(PROSE, first, PROSE, second, PROSE) == [(first, 0.3), (second, 0.3)]
    assert dated(PROSE, first, PROSE, first, PROSE) == [(first, 0.7), (first, 0.7)]
    assert dated(PROSE, first, PROSE, second) == [(first, 0.7), (second, 0.7)]


OPENING = "Grand Opening: 3 May 2023"


@pytest.mark.parametrize(
    ("lines", "sure"),
    [
        ((OPENING, PROSE), 0.7),
        ((PROSE, OPENING), 0.7),
        ((PROSE, OPENING, PROSE), 0.4),
        ((PROSE, OPENING, "Published: 3 May 2023", PROSE), 0.7),
        ((PROSE, f"{OPENING}, 19:00"), 0.4),
        ((f"{OPENING}, 19:00", PROSE), 0.7),
    ],
)
def test_a_date_below_an_unknown_label_may_be_an_events(lines: tuple[str, ...], sure: float) -> None:
    (opened,) = (found for found in dated(*lines) if "Opening" in found[0])
    assert opened[1] == sure


@pytest.mark.timing
@pytest.mark.parametrize("stub", ["Ann Lee, 3 May 2023", "Town Hall: 3 May 2024, 19:00"])
def test_time_is_linear_in_the_number_of_dates(stub: str) -> None:
    unit = f"{stub}\nRain fell on Varn\nAll of it is wet\nNobody cares\n"
    assert is_linear(lambda text: dated_blocks(read_text(text)), unit, sizes=(30_000, 600_000))
