"""Short documents written to try every artefact and every look-alike: see tests/gold/README.md."""

import json
from pathlib import Path

import pytest

from transforms.clean import clean
from transforms.examples import covered, parse_example

GOLD = Path(__file__).parents[1] / "gold"


def documents(name: str) -> list[dict[str, str]]:
    lines = (GOLD / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


ARTEFACTS, LOOK_ALIKES = documents("artefacts"), documents("look_alikes")


def wrong(text: str) -> str:
    """What is removed and must stay, and what is left and must go; empty where the document is wholly right."""
    document, marked = parse_example(text)
    removed = [(removal.start, removal.end) for removal in clean(document).removals]
    gold, found = covered(document, marked), covered(document, removed)
    damage = [document.text[start:end] for start, end in removed if not covered(document, [(start, end)]) <= gold]
    left = [document.text[start:end] for start, end in marked if not covered(document, [(start, end)]) <= found]
    return f"damage: {damage}, left: {left}" if gold != found else ""


@pytest.mark.parametrize("tried", LOOK_ALIKES, ids=lambda tried: tried["tries"])
def test_a_look_alike_stays_whole(tried: dict[str, str]) -> None:
    assert "⟦" not in tried["text"]
    assert not wrong(tried["text"])


@pytest.mark.parametrize("tried", ARTEFACTS, ids=lambda tried: tried["tries"])
def test_an_artefact_goes_and_nothing_else(tried: dict[str, str]) -> None:
    assert "⟦" in tried["text"]
    assert not wrong(tried["text"])


def test_blank_lines_do_not_matter() -> None:
    texts = [tried["text"].replace("\n\n", "\n") for tried in (*ARTEFACTS, *LOOK_ALIKES)]
    assert [text for text in texts if wrong(text)] == []
