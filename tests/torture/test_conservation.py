"""Over many documents of every format: the laws hold, and every text comes back from the tables alone."""

import gzip
import json
from pathlib import Path

import strength
import zstandard
from conftest import Winnow
from hostile import Maker
from stand import lay_raw

DOCUMENTS = strength.of(10_000, 100)


def lay_every_format(raw: Path) -> dict[str, str]:
    """Documents in files, packed files and containers; what a plain text must spell, by its path."""
    lay_raw(raw, DOCUMENTS)
    for number in range(DOCUMENTS // 10):
        article = Maker(50_000 + number, 1).article(6)
        (raw / f"packed-{number}.txt.gz").write_bytes(gzip.compress(article.encode(), mtime=0))
        (raw / f"packed-{number}.txt.zst").write_bytes(zstandard.compress(article.replace("e", "é").encode()))
        (raw / f"legacy-{number}.txt").write_bytes(article.replace("e", "é").encode("cp1252", "ignore"))
    rows = [Maker(60_000 + number, 1).article(3).replace("\n\n", "\n") for number in range(DOCUMENTS // 10)]
    (raw / "rows.csv").write_text(
        "url,text\n" + "".join(f'http://a.example/{n},"{row}"\n' for n, row in enumerate(rows))
    )
    return {str(path.relative_to(raw)): path.read_text() for path in raw.glob("site-*/*.txt")}


def test_the_laws_hold_and_every_text_comes_back(winnow: Winnow, folder: Path) -> None:
    raw, curated = folder / "raw", folder / "curated"
    expected = lay_every_format(raw)
    done = winnow("run", "--raw", raw, "--curated", curated, "--json")
    assert done.returncode == 0, done.stderr[-2000:]
    counts = json.loads(done.stdout)["counts"]
    assert counts["documents"] + counts["copies"] >= DOCUMENTS
    checked = winnow("verify", "--data", "--raw", raw, "--curated", curated)
    assert checked.returncode == 0, checked.stdout[-2000:]
    restored = winnow("restore", "--all", "--raw-text", "--curated", curated)
    assert restored.returncode == 0, restored.stderr[-2000:]
    texts = {row["source_path"]: row["text"] for row in map(json.loads, restored.stdout.splitlines())}
    assert len(restored.stdout.splitlines()) == counts["documents"] + counts["copies"]
    assert [path for path, text in expected.items() if texts.get(path) != text] == []
