import base64
import hashlib
import re
import time
from collections.abc import Callable
from html.parser import HTMLParser

import pytest

from flows.errors import DamagedError
from flows.manifest import total
from flows.report.facts import Facts
from flows.report.page import character_shares
from flows.report.write import report
from flows.snapshot import REPORT, Snapshot
from transforms.document import Cleaned, Document, Metadata, Paragraph, Removal
from transforms.rules import CATALOGUE
from transforms.tables import Rows, Source

HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(1)>\u202e\x1b[31m\x00&amp;\"' {{ 7 * 7 }} \u2066\ufeff"
STORY = "The court met on Tuesday and adjourned until the autumn, when the two sides will be heard again."


class Elements(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.names: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.append(tag)
        self.attributes += attrs


def hostile_rows(documents: int, times: int) -> Rows:
    """Documents of which every string is hostile, each with every rule, at two levels of confidence."""
    rows = Rows()
    text = HOSTILE * times
    for number in range(documents):
        pieces, start = [], 0
        for turn in range(2 * len(CATALOGUE)):
            pieces.append((start, turn))
            start += len(text) + 1
        gone = tuple(
            Removal(
                start,
                start + len(text),
                text,
                "\n",
                CATALOGUE[(turn + number) % len(CATALOGUE)].name,
                text,
                0.5 if number % 7 else 0.9,
                text,
            )
            for start, turn in pieces
            if turn % 2
        )
        kept = tuple(
            Paragraph(start, start + len(text), text, "\n", "paragraph") for start, turn in pieces if not turn % 2
        )
        meta = Metadata(text, (text, text), published_raw=text, url=text, site=text, section=text, dateline=text)
        path = f"{HOSTILE * 20}{number}"
        document = Document((text + "\n") * 2 * len(CATALOGUE), ())
        rows.add(Source(path, path.encode(), "0" * 64), document, Cleaned("", kept, gone, meta))
        rows.reject(Source(path + "x", path.encode(), "0" * 64), "open", "x" * number, text)
    return rows


def test_the_same_tables_give_the_same_page(publish: Callable[..., Snapshot]) -> None:
    texts = {f"{number}.txt": f"google.com, pub-{number}, DIRECT\n\n{STORY}" for number in range(30)}
    snapshot = publish(texts, copies={"1.txt": "2.txt", "3.txt": "2.txt"})
    assert report(snapshot, None) == (snapshot.path / REPORT).read_bytes()


def test_the_page_compares_with_the_run_before(publish: Callable[..., Snapshot]) -> None:
    first = publish({"a.txt": STORY})
    told = (first.path / REPORT).read_text()
    assert "This is the first run here" in told
    assert "<strong>Every law holds.</strong>" in told
    assert f"<b>{len(STORY)} of {len(STORY)}</b> characters" in told
    assert "<b>1 of 1</b> texts come back" in told
    assert "<b>1</b> records came in: 1 kept, 0 dropped as copies, 0 rejected" in told
    second = publish({"a.txt": STORY, "b.txt": f"google.com, pub-1, DIRECT\n\nIt rained. {STORY}"})
    html = (second.path / REPORT).read_text()
    assert f"<code>{first.id}</code>" in html
    assert "+1 against 1" in html
    assert "<strong>Every law holds, but look at the alarm below.</strong>" in html
    assert "<b>1 of 1</b> rules suddenly take ten times" in html
    assert "1 document was\ngained" in html
    assert re.search(r'<div class="alarm".*?ads-txt</a> takes 11% of all characters; it took 0%', html, re.DOTALL)


def test_the_parts_of_the_characters_are_parts_of_what_was_read(publish: Callable[..., Snapshot]) -> None:
    ads, lines = "google.com, pub-1, DIRECT", [f"法院在星期二举行了第{number}次会议，随后休会。" for number in "一二三"]
    counts = total(publish({"a.txt": "\n".join([*lines, "", ads])}))
    facts = Facts(counts, None, (), (), 0, (), ())
    shares = {share.label: share.number for share in character_shares(facts)}
    assert shares["kept"] == sum(map(len, lines))
    assert shares["removed by rules"] == len(ads)
    assert shares["white space"] == 4


def test_the_verdict_says_that_no_rule_raises_an_alarm(publish: Callable[..., Snapshot]) -> None:
    publish({"a.txt": STORY})
    html = (publish({"a.txt": STORY, "b.txt": f"It rained. {STORY}"}).path / REPORT).read_text()
    assert "<strong>Every law holds, and no rule raises an alarm.</strong>" in html


def test_a_damaged_snapshot_before_does_not_stop_the_report(publish: Callable[..., Snapshot]) -> None:
    first = publish({"a.txt": STORY})
    for path in first.of("documents"):
        path.write_bytes(b"no Parquet")
    second = publish({"b.txt": STORY})
    assert "cannot be compared document by document" in (second.path / REPORT).read_text()


def test_a_damaged_part_is_named_with_what_to_do(publish: Callable[..., Snapshot]) -> None:
    snapshot = publish({"a.txt": STORY})
    for path in snapshot.of("documents"):
        path.write_bytes(b"no Parquet")
    with pytest.raises(DamagedError, match="winnow verify --data"):
        report(snapshot, None)


@pytest.mark.timing
def test_the_report_about_a_small_folder_takes_less_than_two_seconds(publish: Callable[..., Snapshot]) -> None:
    snapshot = publish({f"{number}.txt": f"google.com, pub-{number}, DIRECT\n\n{STORY}" for number in range(100)})
    started = time.process_time()
    report(snapshot, None)
    assert time.process_time() - started < 2


def test_the_policy_allows_the_page_its_own_style_and_script_and_nothing_else(
    publish: Callable[..., Snapshot],
) -> None:
    html = (publish({"a.txt": STORY}).path / REPORT).read_text()
    (policy,) = re.findall(r'Content-Security-Policy" content="(.*?)"', html)
    hashes = [
        base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
        for content in re.findall(r"<(?:style|script)>(.*?)</(?:style|script)>", html, re.DOTALL)
    ]
    directives = policy.replace("&#39;", "'").split("; ")
    assert directives[0] == "default-src 'none'"
    assert directives[1:3] == [f"style-src 'sha256-{hashes[0]}'", f"script-src 'sha256-{hashes[1]}'"]
    names = Elements(html).attributes
    assert not [name for name, _ in names if name.startswith("on") or name == "style"]


def test_hostile_text_is_text(publish_rows: Callable[[Rows], Snapshot]) -> None:
    html = (publish_rows(hostile_rows(3, 1)).path / REPORT).read_text()
    found = Elements(html)
    assert found.names.count("script") == 1
    assert not {"img", "iframe", "object", "link", "base"} & set(found.names)
    assert not [name for name, _ in found.attributes if name.startswith("on")]
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]", html)
    assert "{{ 7 * 7 }}" in html


def test_the_page_stays_under_five_megabytes_whatever_it_is_about(publish_rows: Callable[[Rows], Snapshot]) -> None:
    size = (publish_rows(hostile_rows(130, 10)).path / REPORT).stat().st_size
    assert 1_000_000 < size < 5_000_000
