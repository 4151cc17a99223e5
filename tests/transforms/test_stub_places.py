"""Which dates stand by an article and which head its text: place by place."""

import pytest

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
