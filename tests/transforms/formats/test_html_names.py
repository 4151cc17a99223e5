"""What the names of classes and ids mean: looked up by how words begin, held against every pattern asked in turn."""

import re

import pytest

from transforms.formats.html_names import (
    _MEANINGS,
    ADVERT,
    ARTICLE,
    BIOGRAPHY,
    BYLINE,
    CAPTION,
    COMMENTS,
    DATE,
    FOOTER,
    LEGAL,
    RELATED,
    SHARE,
    TAGS,
    WORDS,
    meanings,
)

WRITTEN = sorted(set(re.findall("[a-z]{2,}", " ".join(patterns for _, patterns in _MEANINGS))))


def asked(word: str) -> int:
    """The meanings of a word in small letters, every pattern asked."""
    return sum(bit for bit, patterns in _MEANINGS if re.search("|".join(patterns.split()), word))


@pytest.mark.parametrize("frame", ["{}", "zz{}", "{}zz", "zz-{}", "{}-zz", "{}_{}", "z{}-{}"])
def test_every_word_of_the_patterns_means_what_the_patterns_find(frame: str) -> None:
    for word in WRITTEN:
        name = frame.format(word, word)
        assert (name, meanings(name)) == (name, asked(name))


@pytest.mark.parametrize(
    ("name", "meaning"),
    [
        ("", 0),
        ("a", 0),
        ("ad", ADVERT),
        ("ads", ADVERT),
        ("badge", 0),
        ("x-ad", ADVERT),
        ("bio", BIOGRAPHY),
        ("biology", 0),
        ("credit", BYLINE),
        ("creditcard", RELATED),
        ("time", DATE),
        ("timeline", 0),
        ("likes", SHARE),
        ("likely", 0),
        ("cmt-user", COMMENTS),
        ("commentary", 0),
        ("footer", FOOTER),
        ("footnote", 0),
        ("kg-card", 0),
        ("story-card", ARTICLE | RELATED),
        ("copyright", CAPTION | LEGAL),
        ("tag", TAGS),
        ("stage", 0),
        ("postCommentBox", COMMENTS),
        ("x taboola footer", RELATED | FOOTER),
        ("st0ry", 0),
        ("sto1ry", ARTICLE),
        (f"{'x ' * 96}article", ARTICLE),
        (f"{'x ' * 97}article", 0),
    ],
)
def test_a_name_means_what_its_words_mean(name: str, meaning: int) -> None:
    assert meanings(name) == meaning


def test_every_meaning_has_its_words_and_one_bit() -> None:
    assert [bit for bit, _ in _MEANINGS] == list(WORDS) == [1 << place for place in range(22)]
