"""Lines of an ads.txt file are looked for only in a text that holds what they cannot be without."""

import pytest

from transforms.document import Document
from transforms.formats.text import read_text
from transforms.rules import ads_txt

SENTENCE = "The bridge opened on Monday."


def labelled(document: Document) -> list[str]:
    return [document.text[span.start : span.end] for span in ads_txt.find(document)]


@pytest.mark.parametrize(
    "line",
    [
        "google.com, pub-1, direct",
        "google.com,pub-1\t,\tReseller",
        "CONTACT=ads@varn.example",
        "ownerdomain = varn.example",
    ],
)
def test_any_way_to_write_a_line_is_looked_at(line: str) -> None:
    assert labelled(read_text(f"{line}\n\n{SENTENCE}")) == [line]


def test_a_comment_belongs_to_the_line_below() -> None:
    assert labelled(read_text(f"# sellers\ngoogle.com, pub-1, DIRECT\n\n{SENTENCE}")) == [
        "# sellers",
        "google.com, pub-1, DIRECT",
    ]


def test_what_articles_say_of_directors_and_resellers_is_no_line(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(text: str) -> bool:
        raise AssertionError(text)

    monkeypatch.setattr(ads_txt, "may_be_line", never)
    line = "Varn.example, says its director, is one of the resellers that direct it."
    assert labelled(read_text(f"{line}\n\n{SENTENCE}")) == []
