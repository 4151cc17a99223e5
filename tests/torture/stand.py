"""A folder of ordinary news, some of it said twice, for trials of whole runs; and what a run leaves, to be compared."""

import json
import os
import random
import shutil
from pathlib import Path

import strength
from hostile import Maker

#: Small batches, so that there are several of them.
SETTINGS = "mebibytes_per_batch = 1\n"
DOCUMENTS = strength.of(1000, 60)
#: Bytes of all documents, about: four batches.
BYTES = 3 << 20

_ARTEFACTS = (
    "google.com, pub-1234567890, DIRECT, f08c47fec0942fa0",
    "Published: 3 May 2023",
    "By Ines Aldaba",
    "READ MORE: Ferry Fares to Rise for the Third Time in Two Years",
    "Sign up for our newsletter to get the day's news in your inbox.",
    "© 2023 The Lantern. All rights reserved.",
)


def lay_raw(raw: Path, documents: int = DOCUMENTS) -> None:
    """Write documents as text, pages and records; every tenth is a copy, and every fifth shares a passage."""
    raw.mkdir(parents=True)
    shared = Maker(0, 1).article(3)
    for number in range(documents):
        m = Maker(number // 2 if number % 10 == 9 else number + 10_000, 1)
        body = m.article(BYTES // documents // 120)
        artefacts = m.chance.sample(_ARTEFACTS, 3)
        text = "\n\n".join([*artefacts, body, shared if number % 5 == 0 else "", artefacts[0]])
        folder = raw / f"site-{number % 3}.example"
        folder.mkdir(exist_ok=True)
        if number % 4 == 3:
            paragraphs = "".join(f"<p>{paragraph}</p>" for paragraph in text.split("\n\n"))
            (folder / f"{number}.html").write_text(f"<html><head><title>News</title></head><body>{paragraphs}</body>")
        else:
            (folder / f"{number}.txt").write_text(text)
    records = [json.dumps({"text": Maker(20_000 + number, 1).article(5)}) for number in range(20)]
    (raw / "records.jsonl").write_text("\n".join([*records[:10], '{"text": "broken', *records[10:]]))


def add_news(raw: Path) -> None:
    """What has come since the last run: new documents, a changed one, and one less."""
    (raw / "new.txt").write_text(Maker(30_000, 1).article(30))
    (raw / "new.html").write_text(Maker(30_001, 1).page())
    texts = sorted(raw.glob("*/*.txt"))
    texts[0].write_text(Maker(30_002, 1).article(30))
    texts[1].unlink()


def published(curated: Path) -> dict[str, bytes]:
    """Every file of the current snapshot; two runs did the same if these are the same."""
    snapshot = (curated / ".current").resolve(strict=True)
    return {str(path.relative_to(snapshot)): path.read_bytes() for path in snapshot.rglob("*") if path.is_file()}


def litter(curated: Path) -> list[str]:
    """What a run should have swept away."""
    found = [*(curated / ".snapshots").glob(".*"), *(curated / ".staging").glob(".*")]
    return [str(path.relative_to(curated)) for path in found]


def copied(folder: Path, target: Path) -> Path:
    """A copy of a curated folder, links as links."""
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(folder, target, symlinks=True)
    return target


def damage(path: Path, chance: random.Random) -> None:
    """Flip a bit of a file, or cut it."""
    content = path.read_bytes()
    path.unlink()  # hard links must not be damaged with it
    if chance.random() < 0.2:
        path.write_bytes(content[: chance.randrange(len(content))])
        return
    changed = bytearray(content)
    changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    path.write_bytes(bytes(changed))


def files_below(*folders: Path) -> list[Path]:
    """Every file in folders, sorted, empty ones apart."""
    found = [Path(base) / name for folder in folders for base, _, names in os.walk(folder) for name in names]
    return sorted(path for path in found if path.is_file() and not path.is_symlink() and path.stat().st_size)
