"""What a run takes over from the snapshot before: a part of each table that would be the same again."""

from pathlib import Path

import pyarrow as pa

from flows.jobs import Finished
from flows.manifest import Previous, about, describe, finish_keys
from flows.settings import Settings
from flows.store import Draft, Store, write_parts
from flows.summary import count
from transforms.clean import clean
from transforms.formats.text import read_text
from transforms.repeats.decisions import COPIES, PASSAGES, Decided
from transforms.tables import TABLES, Rows, Source, document_id

SETTINGS = Settings()


def rows() -> dict[str, pa.Table]:
    made = Rows()
    document = read_text("google.com, pub-1, DIRECT\n\nThe court met on Tuesday and adjourned.")
    made.add(Source("a.txt", b"a.txt", ""), document, clean(document))
    return made.tables()


def decided(n_documents: int) -> Decided:
    passage = {"document_id": document_id(b"a.txt", 0), "position": 0, "n_documents": n_documents}
    return Decided(COPIES.empty_table(), pa.Table.from_pylist([passage], PASSAGES))


def keys(n_documents: int) -> dict[str, str]:
    return finish_keys(decided(n_documents), SETTINGS)


def publish(draft: Draft) -> None:
    parts = tuple(write_parts(draft.folder, "batch", rows(), about(SETTINGS)))
    draft.add(parts)
    draft.publish(describe([Finished("batch", parts, count(rows()), keys(2))], SETTINGS, "", 1), keep=2)


def taken_over(draft: Draft, key: str, n_documents: int) -> tuple[set[str], set[str]]:
    """The tables that need not be written, and those of which a part is there."""
    known = Previous(draft).take_over(key, keys(n_documents))
    assert all((draft.folder / part.table / part.name).stat().st_nlink == 2 for part in known.parts)
    return set(known.decided), {part.table for part in known.parts}


def test_only_the_tables_in_which_a_decision_shows_are_written_again(tmp_path: Path) -> None:
    store = Store(tmp_path)
    with store.lock():
        with store.begin() as draft:
            publish(draft)
        with store.begin() as draft:
            assert taken_over(draft, "batch", 2) == (set(TABLES), {"documents", "paragraphs", "removals"})
            assert taken_over(draft, "batch", 3) == (set(TABLES) - {"paragraphs"}, {"documents", "removals"})
            assert taken_over(draft, "another", 2) == (set(), set())


def test_a_part_that_is_gone_or_cut_is_written_again(tmp_path: Path) -> None:
    store = Store(tmp_path)
    with store.lock():
        with store.begin() as draft:
            publish(draft)
        [path] = (tmp_path / "documents").glob("*.parquet")
        path.write_bytes(path.read_bytes()[:-1])
        with store.begin() as draft:
            assert taken_over(draft, "batch", 2) == (set(TABLES) - {"documents"}, {"paragraphs", "removals"})
