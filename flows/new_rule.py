"""A new rule's file, with everything that a rule needs but the rule: its examples fail until `find` is written."""

import re
from keyword import iskeyword
from pathlib import Path

import transforms.rules
from flows.errors import guarded
from transforms.rules import CATALOGUE

#: Where rules are, and the file that lists them.
FOLDER = Path(transforms.rules.__file__).parent
_CATALOGUE = "__init__.py"

_NAME = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
_IMPORTS = re.compile(r"from transforms\.rules import \(\n((?:    \w+,\n)+)\)")
_SENTENCE = re.compile(r'[^"\\\n]{1,90}')

_FILE = '''\
"""{summary}

Say here why that is an artefact and no part of the article, and where the definition comes from.
"""

from collections.abc import Iterator

from transforms.document import Document, Span
from transforms.rule import Rule

#: What the whole block says. A pattern must be linear: `make test` attacks it.
_PHRASE = "replace this phrase"


def find(document: Document) -> Iterator[Span]:
    """Yield every block that says nothing but the phrase."""
    for block in document.blocks:
        if block.text.casefold() == _PHRASE:
            yield Span(block.start, block.end, "says nothing but the phrase", 0.9)


RULE = Rule(
    code="{code}",
    name="{name}",
    summary="{summary}",
    find=find,
    hits=("The bridge at Varn opened on Friday.\\n\\n⟦Write here what goes, and above how it is found⟧",),
    misses=("The bridge at Varn opened on Friday. Write here what looks alike, and stays.",),
)
'''


class RefusedError(ValueError):
    """No file was written: there is such a rule already, or the name or the summary cannot be one; the message says."""


def create(name: str, summary: str, folder: Path = FOLDER) -> Path:
    """Write the file of a rule called ``name`` (words joined by ``-``), list it in the catalogue, and return its path.

    It comes last in the catalogue: where spans overlap, every other rule wins.

    Raises:
        RefusedError: see there.
        StoreError: the file cannot be written.
    """
    module = name.replace("-", "_")
    if not _NAME.fullmatch(name) or iskeyword(module):
        raise RefusedError(
            f"{name!r} is no name for a rule; use small letters and digits, words joined by -, and no word of Python's"
        )
    path, catalogue = folder / f"{module}.py", folder / _CATALOGUE
    if not _SENTENCE.fullmatch(summary):
        raise RefusedError("say in one line of at most 90 characters, without quotes, what the rule labels")
    if path.exists():
        raise RefusedError(f"there is a rule {name} already, in {path}")
    sentence = summary.rstrip(".") + "."
    with guarded(path):
        listed = _listed(catalogue.read_text(encoding="utf-8"), module)
        path.write_text(_FILE.format(name=name, code=_next_code(), summary=sentence), encoding="utf-8")
        catalogue.write_text(listed, encoding="utf-8")
    return path


def _next_code() -> str:
    return f"W{max(int(rule.code[1:]) for rule in CATALOGUE) + 1:03}"


def _listed(source: str, module: str) -> str:
    """The catalogue's source with the module among the imports, in order, and at the end of the list."""
    imports = _IMPORTS.search(source)
    if imports is None or not source.endswith("\n)\n"):
        raise RefusedError(f"{_CATALOGUE} has another form than this command knows; add {module}.RULE there by hand")
    names = "".join(sorted([*imports.group(1).splitlines(keepends=True), f"    {module},\n"]))
    start, end = imports.span(1)
    return source[:start] + names + source[end:].removesuffix(")\n") + f"    {module}.RULE,\n)\n"
