"""The catalogue of rules as people read it: on the terminal, and as Markdown in the docs."""

import inspect
import re
import sys
import textwrap
from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from typing import TYPE_CHECKING

from rich.table import Table
from rich.text import Text

from flows.terminal import rendered, safe
from transforms.repeats.decisions import COPY, PASSAGE, SITE_LINE
from transforms.rule import Rule
from transforms.rules import CATALOGUE

if TYPE_CHECKING:
    from rich.console import RenderableType


#: What removes text and is no rule: what stands in several documents is found over all of them.
REPEATS = {
    COPY: "Whole documents that another document says already.",
    PASSAGE: "Paragraphs that another document holds already.",
    SITE_LINE: "Lines that a site puts on its pages.",
}

_ELSEWHERE = """\
No rule labels them, for it takes all documents to see them. [repeats.md](repeats.md) says how they are found, which
text stays, and what `--repeats` makes of them."""


def find(name: str) -> Rule | None:
    """The rule with this name or code, in any case and with - or _; None if there is none."""
    wanted = name.casefold().replace("_", "-")
    return next((rule for rule in CATALOGUE if wanted in (rule.name, rule.code.casefold())), None)


def unknown(name: str) -> str:
    """That there is no rule of this name, with those that are spelled like it."""
    near = get_close_matches(name.casefold(), [*(rule.name for rule in CATALOGUE), *REPEATS], 2)
    guess = f"did you mean {' or '.join(near)}? " if near else ""
    return f"there is no rule {name!r}; {guess}`winnow rules` lists them all"


def table(width: int) -> str:
    """Every rule with its code, name and summary, in ``width`` columns; then what is found over all documents."""
    rows = [(rule.code, rule.name, rule.summary) for rule in CATALOGUE]
    repeats = [("", name, summary) for name, summary in REPEATS.items()]
    found = "What several documents hold is found over all of them; `winnow run --repeats` says what happens to it:"
    sections = [
        _columns(rows, width),
        f"{textwrap.fill(found, width)}\n{_columns(repeats, width)}",
        "`winnow rules NAME` shows what a rule removes and what it leaves.",
    ]
    return "\n\n".join(sections)


def shown(rule: Rule, *, color: bool, width: int) -> str:
    """One rule's page for a terminal of ``width`` columns: what it labels, why, hits and misses."""
    sections: list[RenderableType] = [Text(f"{rule.name} ({rule.code})", "bold"), Text(rule.summary)]
    sections += map(Text, _paragraphs(explanation(rule)))
    for heading, examples in (("It removes what stands between ⟦ and ⟧:", rule.hits), ("It leaves:", rule.misses)):
        numbered = Table.grid(padding=(0, 2, 1, 0))
        for number, example in enumerate(examples, start=1):
            numbered.add_row(Text(f"{number:>2}", "dim"), _marked(example))
        sections += [Text(heading, "bold"), numbered]
    return rendered(sections, color=color, width=width)


def pages() -> str:
    """The catalogue of the docs, in Markdown: a table of all that removes text, and a chapter on each."""
    chapters = [*map(_chapter, CATALOGUE), *(_repeat(name, summary) for name, summary in REPEATS.items())]
    return "\n\n".join(["# What is removed, and what stays", _contents(), *chapters])


def explanation(rule: Rule) -> str:
    """The docstring of the rule's module, in Markdown."""
    module = sys.modules[(rule.find or rule.beside).__module__]
    return inspect.cleandoc(module.__doc__ or "").replace("``", "`")


def _contents() -> str:
    """The table on top: each row leads to a chapter by the anchor that GitHub makes of its heading."""
    rows = [(rule.code, rule.name, f"{rule.name}-{rule.code.lower()}", rule.summary) for rule in CATALOGUE]
    rows += [("", name, name, summary) for name, summary in REPEATS.items()]
    lines = [f"| {code} | [{name}](#{anchor}) | {text.replace('|', '&#124;')} |" for code, name, anchor, text in rows]
    return "\n".join(["| code | rule | what it labels |", "|---|---|---|", *lines])


def _chapter(rule: Rule) -> str:
    """What a rule labels, why, hits and misses."""
    parts = [f"## {rule.name} ({rule.code})", rule.summary, _MODULE.sub(_linked, explanation(rule))]
    parts += ["### Removes (between ⟦ and ⟧)", *_numbered(rule.hits), "### Leaves", *_numbered(rule.misses)]
    return "\n\n".join(parts)


def _repeat(name: str, summary: str) -> str:
    """What is found over all documents, and has a page of its own."""
    return f"## {name}\n\n{summary}\n\n{_ELSEWHERE}"


def _numbered(examples: Sequence[str]) -> Iterator[str]:
    """Examples as the items of a list, each a block of its own: they hold blank lines themselves."""
    for number, example in enumerate(examples, start=1):
        lines = "\n".join(f"    {line}" if line else "" for line in example.splitlines())
        yield f"{f'{number}.':<4}```\n{lines}\n    ```"


def _linked(module: re.Match[str]) -> str:
    return f"[{module.group()}](../{module.group(1).replace('.', '/')}.py)"


def _columns(rows: list[tuple[str, str, str]], width: int) -> str:
    """Code, name and summary below each other, the summary over as many lines as it needs."""
    longest = max(len(rule.name) for rule in CATALOGUE)
    room, margin = max(20, width - longest - 8), "\n" + " " * (longest + 8)
    return "\n".join(
        f"{code:<4}  {name:<{longest}}  {margin.join(textwrap.wrap(summary, room))}" for code, name, summary in rows
    )


#: A line of a list or a table.
_LAID_OUT = re.compile(r"^[ *|]", re.MULTILINE)
_MARK = re.compile(r"⟦[^⟦⟧]*⟧")
#: A module of ours, as docstrings name it.
_MODULE = re.compile(r"`(transforms(?:\.\w+)+)`")


def _paragraphs(text: str) -> Iterator[str]:
    """Paragraphs with their lines joined, to be broken anew; lists and tables keep theirs."""
    for paragraph in text.split("\n\n"):
        yield paragraph if _LAID_OUT.search(paragraph) else paragraph.replace("\n", " ")


def _marked(example: str) -> Text:
    text = Text(safe(example), overflow="fold")
    text.highlight_regex(_MARK, "red")
    return text
