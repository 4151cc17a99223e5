"""What a rule labels, spelled so that a table of tests can hold it."""

from collections.abc import Callable

import pytest

from transforms.formats.text import read_text
from transforms.rule import Rule

#: Characters of the labelled words that are spelled out.
SHOWN = 16


@pytest.fixture
def told() -> Callable[[Rule, str], list[str]]:
    """Of each span: how sure, why, which words, how many characters of them, and what they say."""
    return spans_told


def spans_told(rule: Rule, text: str) -> list[str]:
    document = read_text(text)
    found: list[str] = []
    for span in rule.find(document):
        words = document.text[span.start : span.end]
        length = f"…{len(words)}" if len(words) > SHOWN else ""
        value = f" = {span.value}" if span.value not in ("", words) else ""
        like = "" if span.similarity is None else f", like {span.similarity:g} at {span.kept_start}"
        found.append(f"{span.confidence:.4g} {span.reason}: {words[:SHOWN]!r}{length}{value}{like}")
    return found
