"""The catalogue in the docs: examples that can be told apart, and links that lead somewhere."""

import re
from pathlib import Path

from flows.catalogue import REPEATS, pages
from transforms.rules import CATALOGUE

DOCS = Path(__file__).parents[2] / "docs"
PAGE = pages()
CHAPTERS = dict(re.findall(r"^## (\S+).*?$(.*?)(?=^## |\Z)", PAGE, re.DOTALL | re.MULTILINE))


def test_every_example_is_a_numbered_block_of_its_own() -> None:
    for rule in CATALOGUE:
        _, removes, leaves = CHAPTERS[rule.name].split("\n### ")
        for shown, examples in ((removes, rule.hits), (leaves, rule.misses)):
            blocks = re.findall(r"^(\d+)\. +```\n(.*?)\n    ```$", shown, re.DOTALL | re.MULTILINE)
            lines = [(int(number), [line[4:] for line in block.splitlines()]) for number, block in blocks]
            assert lines == list(enumerate((example.splitlines() for example in examples), start=1)), rule.name


def test_the_table_on_top_leads_to_a_chapter_on_everything_that_removes_text() -> None:
    assert list(CHAPTERS) == [*(rule.name for rule in CATALOGUE), *REPEATS]
    headings = re.findall(r"^## (.+)$", PAGE, re.MULTILINE)
    anchors = [re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings]
    assert re.findall(r"^\| .*\]\(#(.+?)\)", PAGE, re.MULTILINE) == anchors


def test_explanations_are_markdown_and_every_page_that_they_name_is_there() -> None:
    explained = re.sub(r"```.*?```", "", PAGE, flags=re.DOTALL)
    assert "``" not in explained
    assert "`transforms." not in re.sub(r"\[.*?\]\(.*?\)", "", explained)
    links = set(re.findall(r"\]\(([^#)]+)\)", explained))
    assert "../transforms/words/paywall.py" in links
    assert all((DOCS / link).is_file() for link in links)
