"""The catalogue of rules as people read it: on the terminal, and as Markdown in the docs."""

import inspect
import sys

from transforms.rule import Rule
from transforms.rules import CATALOGUE


def find(name: str) -> Rule | None:
    """The rule with this name or code, in any case; None if there is none."""
    wanted = name.casefold()
    return next((rule for rule in CATALOGUE if wanted in (rule.name, rule.code.casefold())), None)


def table(width: int) -> str:
    """Every rule on one line of at most ``width`` columns: code, name, summary."""
    longest = max(len(rule.name) for rule in CATALOGUE)
    room = max(20, width - longest - 8)
    lines = [f"{rule.code}  {rule.name:<{longest}}  {_shorten(rule.summary, room)}" for rule in CATALOGUE]
    return "\n".join([*lines, "", "`winnow rules NAME` shows what a rule removes and what it leaves."])


def page(rule: Rule) -> str:
    """One rule's page in Markdown: what it labels, why, hits and misses."""
    parts = [f"# {rule.name} ({rule.code})", rule.summary, explanation(rule), "## Removes (between ⟦ and ⟧)"]
    parts.extend(_quoted(example) for example in rule.hits)
    parts.append("## Leaves")
    parts.extend(_quoted(example) for example in rule.misses)
    return "\n\n".join(parts)


def pages() -> str:
    """The page of every rule, in Markdown: the catalogue of the docs."""
    return "\n\n".join(["# What is removed, and what stays", *(_lower(page(rule)) for rule in CATALOGUE)])


def explanation(rule: Rule) -> str:
    """The docstring of the rule's module."""
    return inspect.cleandoc(sys.modules[rule.find.__module__].__doc__ or "")


def _quoted(example: str) -> str:
    return "\n".join(f"    {line}" if line else "" for line in example.splitlines())


def _lower(page: str) -> str:
    """A page as a chapter of a longer one: its headings a level lower."""
    return "\n".join(f"#{line}" if line.startswith("#") else line for line in page.split("\n"))


def _shorten(text: str, room: int) -> str:
    return text if len(text) <= room else text[: room - 1] + "…"
