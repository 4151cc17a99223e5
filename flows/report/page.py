"""The page: templates filled with facts and excerpts, in one file that asks for nothing else.

Every expression in a template is escaped, and control characters in it are written out; text that is shown at length
goes through the filter ``visible``, which sets them apart as well.
"""

import base64
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import resources
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from flows.catalogue import REPEATS
from flows.diff import Difference
from flows.report import charts
from flows.report.charts import Share
from flows.report.copies import Cluster
from flows.report.excerpt import Excerpt
from flows.report.facts import Facts
from flows.report.metadata import Field
from flows.report.visible import NAME_ROOM, named, shortened, visible
from flows.terminal import safe
from transforms.repeats.decisions import COPY
from transforms.rules import CATALOGUE

#: Degrees between the hues of one rule and the next: the golden angle keeps any number of them apart. The first is the
#: violet of repeats.
_GOLDEN_ANGLE, _FIRST_HUE = 137.508, 287.0


@dataclass(frozen=True, slots=True)
class Sample:
    """A document to show, with its metadata in words."""

    excerpt: Excerpt
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """All that the page shows.

    ``about`` is what the run wrote about itself, ``names`` are the kept documents' by id, ``difference`` is what has
    changed since the run before, where there is one that can be compared.
    """

    facts: Facts
    samples: tuple[Sample, ...]
    clusters: tuple[Cluster, ...]
    names: Mapping[str, str]
    about: Mapping[str, Any]
    difference: Difference | None


def page(report: Report) -> bytes:
    """The report as one HTML file in UTF-8: the same bytes for the same report."""
    looks = _looks(report)
    style = Markup(_resource("style.css") + _hues(looks))  # noqa: S704 - our own file
    script = Markup(_resource("script.js"))  # noqa: S704 - our own file
    html = (
        _environment()
        .get_template("report.html.jinja")
        .render(
            report=report,
            facts=report.facts,
            looks=looks,
            opened=next((sample for sample in report.samples if sample.excerpt.kept and sample.excerpt.rules), None),
            sampled={rule for sample in report.samples for rule in sample.excerpt.rules},
            style=style,
            script=script,
            policy=_policy(style, script),
            settings=json.dumps(report.about.get("settings", {}), indent=1, sort_keys=True, ensure_ascii=False),
            documents_chart=charts.stacked(document_shares(report.facts), "Documents"),
            characters_chart=charts.stacked(character_shares(report.facts), "Characters"),
            document_shares=document_shares(report.facts),
            character_shares=character_shares(report.facts),
            histogram=charts.histogram(report.facts.histogram),
            bins=charts.bins(report.facts.histogram),
        )
    )
    return html.encode()


def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("flows.report"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_outside,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {
        "visible": visible,
        "short": _short,
        "number": _number,
        "signed": _signed,
        "percent": charts.percent,
        "points": _points,
    }
    environment.globals |= {"bar": charts.bar, "named": named, "COPY": COPY}
    return environment


def document_shares(facts: Facts) -> list[Share]:
    """What became of the records that came in."""
    counts = facts.counts
    return [
        Share("kept", counts.documents, "kept"),
        Share("dropped as copies", counts.copies, "repeats"),
        Share("rejected", counts.rejects, "rejected"),
    ]


def character_shares(facts: Facts) -> list[Share]:
    """What became of the characters; what is in no row of a table is white space between paragraphs."""
    counts = facts.counts
    repeats = sum(counts.chars.get(rule, 0) for rule in REPEATS)
    rules = sum(counts.chars.values()) - repeats
    return [
        Share("kept", counts.chars_kept, "kept"),
        Share("removed by rules", rules, "removed"),
        Share("removed as repeats", repeats, "repeats"),
        Share("white space", counts.chars_source - counts.chars_kept - rules - repeats, "space"),
    ]


def _looks(report: Report) -> dict[str, str]:
    """The class of each rule that the page names, by its name."""
    known = list(REPEATS) + [rule.name for rule in CATALOGUE]
    others = {taken.rule for taken in report.facts.taken} | {
        rule for sample in report.samples for rule in sample.excerpt.rules
    }
    return {rule: f"r{number}" for number, rule in enumerate([*known, *sorted(others.difference(known))])}


def _hues(looks: Mapping[str, str]) -> str:
    hues = {look: (_FIRST_HUE + number * _GOLDEN_ANGLE) % 360 for number, look in enumerate(looks.values())}
    return "".join(f".{look}{{--hue:{hue:.1f}}}" for look, hue in hues.items())


def _policy(style: str, script: str) -> str:
    """A Content-Security-Policy by which the page may load nothing, and run nothing but its own style and script."""
    return (
        f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )


def _hash(content: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()


def _resource(name: str) -> str:
    return (resources.files("flows.report") / name).read_text(encoding="utf-8")


def _outside(value: object) -> object:
    """What an expression in a template gives: text that is not markup loses its power over direction and terminal."""
    return safe(value) if type(value) is str else value


def _number(value: int) -> str:
    return f"{value:,}"


def _short(value: str) -> str:
    return shortened(value, NAME_ROOM)


def _points(change: float) -> str:
    """A change of a share, in percentage points."""
    return f"{100 * change:+.2g}".replace("-", "−")


def _signed(value: int) -> str:
    return f"{value:+,}".replace("-", "−") if value else "±0"
