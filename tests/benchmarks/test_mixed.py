"""Pages mixed of two, which the weights of whole pages learn from as well, and the mean of forests."""

import runpy
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from transforms.document import Block, Document
from transforms.forest import Forest

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"


def load(monkeypatch: pytest.MonkeyPatch, script: str) -> dict[str, Any]:
    monkeypatch.syspath_prepend(BENCHMARKS)
    return runpy.run_path(str(BENCHMARKS / script))


def document(*texts: str, gap: str = "\n") -> Document:
    starts = np.cumsum([0, *(len(text) + len(gap) for text in texts)]).tolist()
    return Document(gap.join(texts), tuple(Block(at, at + len(t), t) for at, t in zip(starts, texts, strict=False)))


AROUND = document("Menu", "One", "Two", "Advertisement", "Three", "Imprint")
INSIDE = document("Home", "Eins", "Zwei", "Drei", "Kontakt", gap="\n\n")
IS_AROUND, IS_INSIDE = np.array([0, 1, 1, 0, 1, 0]), np.array([0, 1, 1, 1, 0])


def test_an_article_stands_where_the_other_stood_and_keeps_its_distances(monkeypatch: pytest.MonkeyPatch) -> None:
    mixed, labels = load(monkeypatch, "mixed.py")["mix"](AROUND, IS_AROUND, INSIDE, IS_INSIDE)
    assert [block.text for block in mixed.blocks] == ["Menu", "Eins", "Zwei", "Advertisement", "Drei", "Imprint"]
    assert labels.tolist() == [0, 1, 1, 0, 1, 0]
    assert all(mixed.text[block.start : block.end] == block.text for block in mixed.blocks)
    assert mixed.text == "\nMenu\n\nEins\n\nZwei\nAdvertisement\n\nDrei\nImprint"


def test_what_teaches_nothing_stays_with_its_article_and_is_none_of_the_page(monkeypatch: pytest.MonkeyPatch) -> None:
    mix = load(monkeypatch, "mixed.py")["mix"]
    mixed, labels = mix(AROUND, np.array([-1, 1, 1, 0, 1, 0]), document("A", "B", "C", "D"), np.array([1, -1, 1, 1]))
    assert [block.text for block in mixed.blocks] == ["A", "B", "Advertisement", "C", "D", "Imprint"]
    assert labels.tolist() == [1, -1, 0, 1, 1, 0]


def test_a_page_with_hardly_an_article_is_not_mixed(monkeypatch: pytest.MonkeyPatch) -> None:
    mix = load(monkeypatch, "mixed.py")["mix"]
    assert mix(AROUND, np.array([0, 1, 1, 0, 0, 0]), INSIDE, IS_INSIDE) is None
    assert mix(INSIDE, IS_INSIDE, AROUND, np.array([0, 1, 1, 0, 0, 0])) is None


def test_a_page_is_paired_within_its_group_with_another_site(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [
        SimpleNamespace(identity=f"{name}{number}", url=f"https://{name}.example/{number}", text="", group=group)
        for name, group in (("varn", "en"), ("odd", "en"), ("stadt", "de"), ("dorf", "de"), ("alone", "fr"))
        for number in range(2)
    ]
    found = list(load(monkeypatch, "mixed.py")["pairs"](rows, lambda row: row.group))
    assert found
    assert {row.group for row, _ in found} == {"en", "de"}
    assert all(one.group == other.group and one.url[:12] != other.url[:12] for one, other in found)


def test_the_mean_of_forests_weighs_as_they_do_in_the_mean(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("catboost", reason="needs the peers: pip install --group peers", exc_type=ImportError)
    forests = [
        {"bias": bias, "trees": [{"columns": [0], "thresholds": [0.5], "leaves": leaves}]}
        for bias, leaves in ((100, [-400, 200]), (300, [800, 600]))
    ]
    rows = np.array([[0.0], [1.0]], np.float32)
    each = [Forest(written).weigh(rows) for written in forests]
    whole = Forest(load(monkeypatch, "forests.py")["mean"](forests)).weigh(rows)
    assert whole.tolist() == ((each[0] + each[1]) // 2).tolist() == [400, 600]
