"""Damaged containers of every kind: each gives what can be read and reasons for the rest, at any place, every time."""

import random
from collections import Counter
from pathlib import Path

import pytest
import strength
from test_accounting import DAMAGED, FILES

from flows.batches import plan
from flows.raw_files import inventory
from flows.sources import TRANSIENT, Broken, Folder, limits, records
from transforms.formats.read import spelled

ALL = FILES | DAMAGED
FIELDS = ("text",)


def harmed(chance: random.Random, data: bytes) -> bytes:
    """The same with up to six bytes, stretches or lengths changed, or cut."""
    harm = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        place = chance.randrange(len(harm) + 1)
        what = chance.random()
        if what < 0.6:
            harm[place : place + 1] = bytes([chance.randrange(256)])
        elif what < 0.7:
            del harm[place : place + chance.randrange(1, 40)]
        elif what < 0.8:
            harm[place:place] = chance.randbytes(chance.randrange(1, 20))
        elif what < 0.9:
            harm[place : place + 8] = chance.choice([b"\xff" * 8, bytes(8), b"\x7f" + b"\xff" * 7])
        else:
            del harm[place:]
    return bytes(harm)


@pytest.mark.parametrize("name", ALL)
def test_whatever_is_done_to_a_container_nothing_breaks_and_parts_give_what_the_whole_gives(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "SEGMENT_BYTES", 300)
    chance = random.Random(name)
    told: Counter[str] = Counter()
    for _ in range(strength.of(3000, 40)):
        (tmp_path / name).write_bytes(harmed(chance, ALL[name]))
        found = inventory(tmp_path)
        told.update(reject.error for reject in found.rejects)
        with Folder(tmp_path) as folder:
            whole = [item for file in found.files for item in records(folder, file.slice(), text_fields=FIELDS)]
            parts = [
                item
                for batch in plan(found.files, 500, "s", "v")
                for piece in batch.slices
                for item in records(folder, piece, text_fields=FIELDS)
            ]
        for item in whole:
            if isinstance(item, Broken):
                told[item.error] += 1
            else:
                spelled(item, text_fields=FIELDS)
        assert _named(whole) == _named(parts)
    assert not TRANSIENT & told.keys()


@pytest.mark.parametrize("name", [name for name in FILES if "html" not in name])
def test_a_container_that_changes_after_the_inventory_is_told_and_breaks_nothing(tmp_path: Path, name: str) -> None:
    chance = random.Random(name)
    for _ in range(strength.of(3000, 40)):
        (tmp_path / name).write_bytes(FILES[name])
        (file,) = inventory(tmp_path).files
        with Folder(tmp_path) as folder:
            before = list(records(folder, file.slice(), text_fields=FIELDS))
            (tmp_path / name).write_bytes(harmed(chance, FILES[name]))
            after = list(records(folder, file.slice(), text_fields=FIELDS))
        assert after == before or [item.error for item in after[-1:] if isinstance(item, Broken)] == ["changed"]


def _named(items: list[object]) -> list[object]:
    """Records as they are; of broken ones, whose words may tell how far reading came, the number."""
    return [item.number if isinstance(item, Broken) else item for item in items]
