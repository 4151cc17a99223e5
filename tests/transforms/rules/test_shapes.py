"""What holds of the rules that recognise shapes, whatever the text."""

import time
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.clean import clean
from transforms.formats.text import read_text
from transforms.rule import Rule
from transforms.rules import ads_txt, byline, date_stub, modified_stub, photo_caption, sign_off

RULES = [module.RULE for module in (ads_txt, date_stub, modified_stub, byline, photo_caption, sign_off)]

#: Pieces that the rules look for, and what stands around them.
PIECES = st.sampled_from(
    ("By ", "Ann Lee", "Von ", "3 May 2023", "Updated ", "date ", "2023-05-03", " | ", "\n", "\n\n", ", ", "(", ")",
     "/", ".", "Photo by ", "Foto: ", "Getty Images", "Reuters", "© ", "- ", "###", "5 min read", "The council met.",
     "@ann", "ß", "google.com", "DIRECT", "pub-1", "OWNERDOMAIN=", "#", "İ", "is a staff writer", "2 hours ago",
     "\u00a0", "10:15")
)  # fmt: skip


@given(st.lists(PIECES | st.text(max_size=8), max_size=20).map("".join))
def test_spans_lie_in_the_text_hold_something_and_values_can_be_read(text: str) -> None:
    document = read_text(text)
    for rule in RULES:
        for span in rule.find(document):
            assert 0 <= span.start < span.end <= len(text)
            assert text[span.start : span.end].strip()
            assert 0 < span.confidence <= 1
            if rule.reads in ("published", "modified") and span.value:
                datetime.fromisoformat(span.value)


LONG = 300_000
HOSTILE = {
    "one word": "a" * LONG,
    "names": "By " + "Ann Lee, " * (LONG // 9),
    "dates": "Published 3 May 2023 | " * (LONG // 23),
    "records": "google.com, pub-1, DIRECT, f08c47fec0942fa0 " * (LONG // 44),
    "commas": "a.a," * (LONG // 4),
    "brackets": "(" * LONG + ")",
    "slashes": "Ann/" * (LONG // 4) + "Reuters",
    "bare dates": "3 May 2023\n" * (LONG // 11),
    "labels": "By\n" * (LONG // 3),
    "comments": "# ads.txt\n" * (LONG // 10),
    "captions": "Foto: dpa\n" * (LONG // 10),
    "dashes": "- Reuters and " * (LONG // 14),
    "biographies": "Ann Lee is a staff writer\n" * (LONG // 26),
    "spaces": "By" + " " * LONG + "Ann Lee",
}


@pytest.mark.timing
@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_takes_linear_time(rule: Rule, text: str) -> None:
    document = read_text(text)
    started = time.process_time()
    assert sum(1 for _ in rule.find(document)) <= len(document.blocks) + 1
    assert time.process_time() - started < 5  # a quadratic rule needs minutes


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_block_of_one_character_is_kept(rule: Rule) -> None:
    for character in 'a.!"()[]-–©@#=/:,1':
        assert not list(rule.find(read_text(f"The council met.\n{character}\nIt agreed.")))


def test_metadata_come_from_the_surest_span() -> None:
    cleaned = clean(
        read_text(
            "A bridge for Varn\nBy Ann Lee and Tom Roe, Staff Writers\n"
            "Published: 3 May 2023 10:15 BST\nUpdated: 4 May 2023\n"
            "VARN (Reuters) - The council met on Tuesday and agreed.\n" + "It talked for hours.\n" * 9 + "1 May 2022\n"
        ),
        rules=RULES,
    )
    assert cleaned.metadata.authors == ("Ann Lee", "Tom Roe")
    assert cleaned.metadata.published == datetime(2023, 5, 3, 9, 15, tzinfo=UTC)
    assert cleaned.metadata.published_raw == "Published: 3 May 2023 10:15 BST"
    assert cleaned.metadata.modified == datetime(2023, 5, 4, tzinfo=UTC)


def test_the_dateline_is_read_and_stays_in_the_text() -> None:
    cleaned = clean(read_text("3 May 2023\nVARN (Reuters) - The council met on Tuesday and agreed."), rules=RULES)
    assert cleaned.metadata.dateline == "VARN (Reuters)"
    assert cleaned.paragraphs[0].text.startswith("VARN (Reuters) - ")


def test_a_page_without_a_rule_is_kept_whole() -> None:
    text = "The council met on Tuesday and agreed.\n\nIt will build a bridge."
    assert [p.text for p in clean(read_text(text), rules=RULES).paragraphs] == text.split("\n\n")


STORY = {
    "sv": "Spinneriet stängde sina portar i måndags efter etthundratolv år, och sextio personer förlorade sitt arbete.",
    "el": "Το κλωστήριο έκλεισε τις πύλες του τη Δευτέρα ύστερα από εκατόν δώδεκα χρόνια, και εξήντα έμειναν άνεργοι.",
    "en": "The mill closed its gates on Monday after a hundred and twelve years, and sixty people lost their work.",
    "pt": "A fiação fechou as portas na segunda-feira após cento e doze anos, e sessenta pessoas ficaram sem trabalho.",
}


@pytest.mark.parametrize(
    ("language", "stub", "published", "modified"),
    [
        ("en", "Published 9:30 AM EST, Mon November 14, 2022", "2022-11-14T14:30", ""),
        ("en", "Published: 09:30 GMT, 14 November 2022 | Updated: 10:11 GMT, 14 November 2022", "2022-11-14T09:30",
         "2022-11-14T10:11"),
        ("en", "Mon 14 Nov 2022 06.00 GMT Last modified on Tue 15 Nov 2022 09.10 GMT", "2022-11-14T06:00",
         "2022-11-15T09:10"),
        ("en", "Publié le 14/11/2022 à 6:30, mis à jour le 15/11/2022 à 09:10", "2022-11-14T06:30", "2022-11-15T09:10"),
        ("en", "Stand: 14.11.2022, 06:30 Uhr MEZ", "", "2022-11-14T05:30"),
        ("en", "November 14, 2022 / 9:30 AM / CBS News", "2022-11-14T09:30", ""),
        # Where no label and no language tells, the day and the month could be exchanged.
        ("en", "03/05/2022 08:15", "", ""),
        ("pt", "03/05/2022 08h15", "2022-05-03T08:15", ""),
        ("sv", "03/05/2022 08:15", "2022-05-03T08:15", ""),
        ("el", "03/05/2022 08:15", "2022-05-03T08:15", ""),
    ],
)  # fmt: skip
def test_what_a_stub_says_goes_to_the_metadata(language: str, stub: str, published: str, modified: str) -> None:
    metadata = clean(read_text(f"{stub}\n\n{STORY[language]}")).metadata
    said = [when.astimezone(UTC).isoformat()[:16] if when else "" for when in (metadata.published, metadata.modified)]
    assert said == [published, modified]
    assert metadata.published_raw == (stub if published else "")
