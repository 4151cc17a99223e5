"""The summary at the end of a run fits a screen, however much there is to tell."""

from dataclasses import replace

from flows.changes import Changes
from flows.summary import Counts, Outcome
from transforms.rules import CATALOGUE

RULES = {rule.name: 12_345_678 for rule in CATALOGUE}
ERRORS = dict.fromkeys(("unknown-format", "unreadable", "not-a-file", "timeout", "ambiguous", "corrupt"), 9_999)
COUNTS = Counts(12_345_678, 123_456_789, 999_999, 59_994, 1, 10**12, 9 * 10**11, RULES, RULES, RULES, ERRORS)
LARGE = Outcome(
    snapshot="000012-0123456789abcdef",
    curated="curated",
    counts=COUNTS,
    batches=12_345,
    cleaned=12_345,
    n_bytes=4 * 10**11,
    seconds=3600.0,
    changed=True,
    alarms=tuple(RULES),
    files=Changes(new=1_234_567, deleted=1_234, unread=9_999, hidden=1_234),
)


def test_the_summary_fits_24_lines_of_80_columns_with_the_prompt_after_it() -> None:
    lines = LARGE.text().splitlines()
    assert len(lines) <= 23
    assert max(map(len, lines)) <= 80


def test_the_rules_without_a_line_of_their_own_are_counted() -> None:
    few = replace(LARGE, counts=replace(COUNTS, chars={"byline": 2, "prompt": 1}, spans={"byline": 1, "prompt": 1}))
    assert f"{len(RULES) - 8} more" in LARGE.text()
    assert " more " not in few.text()


def test_one_is_no_plural_and_no_file_is_no_batch() -> None:
    one = replace(LARGE, counts=replace(COUNTS, documents=1, copies=1, rejects=0, paragraphs=1, repairs=1)).text()
    assert "1 document, 1 paragraph," in one
    assert "1 document that others say already" in one
    assert "0 documents, 0 kB; there is no file to read" in replace(LARGE, counts=Counts(), batches=0, n_bytes=0).text()


def test_rejects_are_told_by_their_commonest_words() -> None:
    told = replace(LARGE, counts=replace(COUNTS, rejects=3, errors={"empty": 1, "json": 2})).text()
    assert "(json 2, empty 1)" in told
