"""Labelled pages in our own words, for the commands that measure and train on such."""

import gzip
import json
from hashlib import sha256
from pathlib import Path

import pytest

#: Sites enough that each third, and each half of two thirds, has some.
N_SITES = 18


def page(number: int) -> tuple[str, str]:
    """An article, and the page that it stands in."""
    paragraphs = [
        f"The council of town {number} voted on Monday to widen bridge {place}, which carries {place * 997} cars, "
        "and to close it to lorries for nine weeks in the spring, said the mayor, who would not be hurried."
        for place in range(6)
    ]
    menu = "".join(f'<li><a href="/{number}/{item}">Section {item} of {number}</a></li>' for item in range(16))
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    html = (
        f"<html lang='en'><head><title>Bridges of town {number}</title><meta name='author' content='Ann Lee'>"
        f"<meta property='article:published_time' content='2023-05-{number + 1:02}T10:00:00Z'></head><body>"
        f"<nav><ul>{menu}</ul></nav><article><h1>Bridges of town {number}</h1>{body}</article>"
        f"<footer><p>Copyright {1990 + number}. All rights reserved.</p><p>Subscribe to our newsletter</p></footer>"
        "</body></html>"
    )
    return "\n".join(paragraphs), html


def digest(text: str) -> str:
    """A block's name in a reading, as ``benchmarks/readings.py`` defines it."""
    return sha256("".join(text.split()).encode()).hexdigest()[:6]


@pytest.fixture
def devset(tmp_path: Path) -> Path:
    """A folder of such pages, half of them labelled with their whole text, half with strings of it as well."""
    folders = {name: tmp_path / "devset" / name for name in ("articles", "segments")}
    lines: dict[str, list[str]] = {name: [] for name in folders}
    readings: list[str] = []
    for number in range(N_SITES):
        text, html = page(number)
        name = f"town{chr(ord('a') + number)}"
        label = {"id": name, "url": f"https://{name}.example/", "text": text, "title": f"Bridges of town {number}"}
        label |= {"byline": "Ann Lee", "published": f"2023-05-{number + 1:02}", "language": "en"}
        lines["articles"].append(json.dumps(label))
        label = {"id": name, "url": f"https://{name}.example/", "with": text.splitlines()[:3]}
        lines["segments"].append(json.dumps(label | {"without": ["All rights reserved", f"Section 3 of {number}"]}))
        article = " ".join(digest(paragraph) for paragraph in text.splitlines())
        headline = digest(f"Bridges of town {number}")
        readings.append(json.dumps({"id": name, "article": article, "headline": headline, "either": ""}))
        for folder in folders.values():
            (folder / "html").mkdir(parents=True, exist_ok=True)
            (folder / "html" / f"{name}.html.gz").write_bytes(gzip.compress(html.encode()))
    for name, folder in folders.items():
        (folder / f"{name}.jsonl").write_text("\n".join(lines[name]))
    (tmp_path / "devset" / "readings.jsonl").write_text("\n".join(readings))
    return tmp_path / "devset"
