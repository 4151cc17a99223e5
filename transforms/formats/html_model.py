"""The weights that turn evidence into the probability that a block is the article's.

Two forests: the first weighs each block, the second weighs it again knowing what the first says of the blocks around
it. ``benchmarks/train_html.py`` writes the weights, as numbers that people can read.
"""

import json
from functools import cache
from importlib.resources import files
from typing import Any

from transforms.forest import Forest
from transforms.formats.html_evidence import COLUMNS, CONTEXT


def load(written: dict[str, Any]) -> tuple[Forest, Forest]:
    """The two forests of a weights file.

    Raises:
        ValueError: the file was trained on other evidence than this version gathers.
    """
    if written["columns"] != [*COLUMNS, *CONTEXT]:
        raise ValueError("the weights were trained on other columns: run benchmarks/train_html.py")
    return Forest(written["first"]), Forest(written["second"])


@cache
def forests() -> tuple[Forest, Forest]:
    """The forests whose weights come with this version."""
    return load(json.loads(files("transforms.formats").joinpath("html_model.json").read_text("utf-8")))
