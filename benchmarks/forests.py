"""Fits a forest of oblivious trees with CatBoost, and writes weights as files that people can read."""

import json
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from catboost import CatBoostClassifier
from devset import Row, label_strings, tokens

from transforms.forest import UNIT

#: What a page counts for, block by block by their words, of which so many count; and what a block counts beyond that.
PAGE_WEIGHT, ANY_WEIGHT = 15.0, 0.025
_MOST_WORDS = 200


def teach(row: Row, texts: Sequence[str], labels: Any) -> tuple[Any, Any]:  # noqa: ANN401 - an array
    """Labels of a page's blocks, -1 where a string that must stay or go says otherwise; and what each block counts for.

    ``labels`` is an array of 1 the article's, 0 not, -1 unknown.
    """
    strings = np.array(label_strings(row, texts))
    disputed = (strings >= 0) & (strings != labels)
    return np.where(disputed, -1, labels), count(texts)


def count(texts: Sequence[str]) -> Any:  # noqa: ANN401 - an array
    """What each block of a page counts for."""
    counts = np.array([min(len(tokens(text)), _MOST_WORDS) for text in texts])
    return PAGE_WEIGHT * counts / max(counts.sum(), 1) + ANY_WEIGHT


def fit(
    matrices: Sequence[Any], labels: Sequence[Any], weights: Sequence[Any], trees: Mapping[str, Any]
) -> dict[str, Any]:
    """A forest, as the weights file holds it, of rows whose label is 0 or 1; ``trees`` are CatBoost's parameters."""
    known = [each >= 0 for each in labels]
    rows, targets, counts = (
        np.concatenate([each[mask] for each, mask in zip(column, known, strict=True)])
        for column in (matrices, labels, weights)
    )
    model = CatBoostClassifier(**trees).fit(rows, targets, sample_weight=counts)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "forest.json"
        model.save_model(path, format="json")
        written = json.loads(path.read_text())
    scale, (bias,) = written["scale_and_bias"]
    return {
        "bias": round(bias * UNIT),
        "trees": [
            {
                "columns": [split["float_feature_index"] for split in tree["splits"]],
                "thresholds": [float(f"{split['border']:.5g}") for split in tree["splits"]],
                "leaves": [round(value * scale * UNIT) for value in tree["leaf_values"]],
            }
            for tree in written["oblivious_trees"]
        ],
    }


def mean(forests: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """One forest of the trees of several: it weighs as they do in the mean."""
    parts = len(forests)
    trees = [tree for forest in forests for tree in forest["trees"]]
    return {
        "bias": round(sum(forest["bias"] for forest in forests) / parts),
        "trees": [tree | {"leaves": [round(leaf / parts) for leaf in tree["leaves"]]} for tree in trees],
    }


def save(path: Path, written: Mapping[str, Any]) -> None:
    """Write weights with one tree a line, so that a change of them can be read, and print the file's size."""
    path.write_text(json.dumps(written, separators=(",", ":")).replace('},{"columns"', '},\n{"columns"') + "\n")
    print(f"{path.name}: {path.stat().st_size / 1000:.0f} kB")
