"""Hold what is published against what lies in raw/, record by record, over all batches.

Ids and digests go to DuckDB, which spills to a temporary folder: any number of records is compared in bounded memory.
"""

import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import chain, islice
from pathlib import Path
from typing import Self

import duckdb
import pyarrow as pa

from flows import sources
from flows.database import insert, opened
from flows.lookup import repairs_by_document
from flows.raw_files import Inventory, inventory
from flows.sources import Folder, last_lost, printable
from transforms.formats.read import spelled
from transforms.formats.record import Record
from transforms.laws import Violation, path_bytes, whole_copies
from transforms.repairs import undo
from transforms.restore import pieces, restored
from transforms.tables import digest, document_id

#: Raw records that are entered at a time.
_ROWS_AT_ONCE = 10_000

_RawRow = tuple[str, str, int, str, str | None, bool]
_TEXT = pa.string()
_PUBLISHED = pa.schema(
    {"id": _TEXT, "path": _TEXT, "record": pa.int64(), "state": _TEXT, "sha256": _TEXT, "kept": _TEXT, "text": _TEXT}
)
_RAW = pa.schema(
    {"id": _TEXT, "path": _TEXT, "record": pa.int64(), "sha256": _TEXT, "text": _TEXT, "newer": pa.bool_()}
)
_SPANS = pa.schema({"path": _TEXT, "first": pa.int64(), "last": pa.int64()})


class Ledger:
    """The published records and the raw ones, by document id, and the spans of records that one reject stands for.

    ``text`` is the digest of a plain text before repair.
    """

    def __init__(self, database: duckdb.DuckDBPyConnection) -> None:
        self._database = database
        for table, schema in (("published", _PUBLISHED), ("raw", _RAW), ("spans", _SPANS)):
            insert(database, table, schema.empty_table())

    @classmethod
    @contextmanager
    def opened(cls) -> Iterator[Self]:
        """An empty ledger that lasts as long as the block."""
        with opened("winnow-verify-") as database:
            yield cls(database)

    def add(self, tables: Mapping[str, pa.Table], *, texts: bool) -> None:
        """Enter a batch's documents, copies and rejects; ``texts`` says whether raw texts will be compared."""
        insert(self._database, "published", _published(tables, texts=texts))
        insert(self._database, "spans", _spans(tables["rejects"]))

    def add_raw(self, raw: Path, last_run: int, text_fields: Sequence[str]) -> None:
        """Enter every record in ``raw``; what changed after ``last_run`` (nanoseconds) could not be seen by it.

        ``text_fields`` are those of the run's settings.
        """
        for rows in _raw_records(raw, last_run, text_fields):
            insert(self._database, "raw", rows)

    def conflicts(self) -> Iterator[Violation]:
        """No record stands in two places, and every copy's original is there."""
        yield from self._query(
            Violation("accounting", "documents", "", "the record stands in the tables more than once"),
            """SELECT min(path) || '#' || min(record) FROM published GROUP BY id
            HAVING count(*) FILTER (state <> 'reject') > 1 OR count(DISTINCT state) > 1 ORDER BY 1""",
        )
        yield from self._query(
            Violation("accounting", "removals", "", "the document that it is a copy of is not published"),
            """SELECT id FROM published WHERE state = 'copy'
            AND kept NOT IN (SELECT id FROM published WHERE state = 'document') ORDER BY 1""",
        )

    def losses(self) -> Iterator[Violation]:
        """Every raw record is in one of the tables, with the digest of its file and the text of its bytes."""
        yield from self._query(
            Violation("accounting", "documents", "", "the raw record is in no table"),
            """SELECT path || '#' || record FROM raw ANTI JOIN published USING (id)
            WHERE NOT newer AND NOT EXISTS (
                FROM spans WHERE spans.path = raw.path AND raw.record BETWEEN first AND last
            ) ORDER BY 1""",
        )
        yield from self._query(
            Violation("accounting", "documents", "", "source_sha256 is not the raw file's"),
            """SELECT raw.path || '#' || raw.record FROM raw JOIN published USING (id)
            WHERE NOT newer AND published.sha256 <> raw.sha256 ORDER BY 1""",
        )
        yield from self._query(
            Violation("restoration", "documents", "", "the restored text is not what the raw bytes spell"),
            """SELECT raw.path || '#' || raw.record FROM raw JOIN published USING (id)
            WHERE NOT newer AND published.text <> raw.text ORDER BY 1""",
        )

    def notes(self) -> Iterator[str]:
        """How raw/ has changed since the last run began, which breaks no law."""
        ((newer,),) = self._database.execute("SELECT count(DISTINCT path) FROM raw WHERE newer").fetchall()
        if newer:
            what = "raw files" if newer > 1 else "raw file"
            yield f"{newer:,} {what} came or changed since the last run began; the next run reads them"
        ((gone,),) = self._database.execute("SELECT count(*) FROM published ANTI JOIN raw USING (id)").fetchall()
        if gone:
            what = "published records have" if gone > 1 else "published record has"
            yield f"{gone:,} {what} left raw/ since; the next run drops what is gone"

    def _query(self, kind: Violation, query: str) -> Iterator[Violation]:
        for (document,) in self._database.execute(query).fetchall():
            yield Violation(kind.law, kind.table, str(document), kind.sentence)


def _published(tables: Mapping[str, pa.Table], *, texts: bool) -> pa.Table:
    """A batch's records as rows of ``_PUBLISHED``; with ``texts``, with the digest of plain texts before repair."""
    documents, removals, rejects = tables["documents"], tables["removals"], tables["rejects"]
    copies = whole_copies(documents, removals)
    spelled: list[str | None] = [None] * documents.num_rows
    copied: list[str | None] = [None] * copies.num_rows
    if texts:
        repairs = repairs_by_document(tables["repairs"])
        whole = restored(documents, pieces(documents, tables["paragraphs"], removals))
        rows = zip(documents["document_id"].to_pylist(), documents["media_type"].to_pylist(), whole, strict=True)
        spelled = [
            digest(undo(text.as_py(), repairs.get(identity, ()))) if kind == "text/plain" else None
            for identity, kind, text in rows
        ]
        copied = [
            digest(undo(text, repairs.get(identity, ())))
            for identity, text in zip(copies["document_id"].to_pylist(), copies["text"].to_pylist(), strict=True)
        ]
    ids = [
        document_id(path_bytes(path), record)
        for path, record in zip(rejects["source_path"].to_pylist(), rejects["record"].to_pylist(), strict=True)
    ]
    nothing = pa.nulls(rejects.num_rows, pa.string())
    parts = [
        (
            documents,
            documents["document_id"],
            "document",
            documents["source_sha256"],
            None,
            pa.array(spelled, pa.string()),
        ),
        (copies, copies["document_id"], "copy", None, copies["kept_document_id"], pa.array(copied, pa.string())),
        (rejects, pa.array(ids, pa.string()), "reject", rejects["source_sha256"], None, nothing),
    ]
    return pa.concat_tables(
        pa.table(
            [
                identity,
                rows["source_path"],
                rows["record"],
                pa.array([state] * rows.num_rows, pa.string()),
                pa.nulls(rows.num_rows, pa.string()) if sha256 is None else sha256,
                pa.nulls(rows.num_rows, pa.string()) if kept is None else kept,
                text,
            ],
            schema=_PUBLISHED,
        )
        for rows, identity, state, sha256, kept, text in parts
    )


def _spans(rejects: pa.Table) -> pa.Table:
    """The rejects that stand for other records too, as rows of ``_SPANS``."""
    columns = (rejects[name].to_pylist() for name in ("source_path", "record", "message"))
    found = [
        {"path": path, "first": record, "last": last}
        for path, record, message in zip(*columns, strict=True)
        if (last := last_lost(message))
    ]
    return pa.Table.from_pylist(found, schema=_SPANS)


def _raw_records(raw: Path, last_run: int, text_fields: Sequence[str]) -> Iterator[pa.Table]:
    """Every record in ``raw`` as rows of ``_RAW``, some at a time; ``newer`` than the last run, or not."""
    found = inventory(raw)
    rows = _rejects(raw, found, last_run)
    with Folder(raw) as folder:
        rows = chain(rows, _records(raw, folder, found, last_run, text_fields))
        while some := list(islice(rows, _ROWS_AT_ONCE)):
            yield _raw_table(some)


def _rejects(raw: Path, found: Inventory, last_run: int) -> Iterator[_RawRow]:
    for reject in found.rejects:
        newer = _is_newer(raw, reject.file or reject.path, last_run)
        identity = document_id(reject.path, reject.record)
        yield identity, printable(reject.path), reject.record, reject.sha256, None, newer


def _records(
    raw: Path, folder: Folder, found: Inventory, last_run: int, text_fields: Sequence[str]
) -> Iterator[_RawRow]:
    for file in found.files:
        newer = _is_newer(raw, file.file or file.path, last_run)
        path = printable(file.path)
        for record in sources.records(folder, file.slice(), text_fields=text_fields):
            text = None
            if isinstance(record, Record):
                text = spelled(record, text_fields=text_fields)
            elif record.error in sources.TRANSIENT:
                continue
            text = None if text is None else digest(text)
            yield document_id(file.path, record.number), path, record.number, file.sha256, text, newer


def _raw_table(rows: Sequence[_RawRow]) -> pa.Table:
    columns = zip(*rows, strict=True) if rows else [[] for _ in _RAW]
    return pa.table([pa.array(values, f.type) for values, f in zip(columns, _RAW, strict=True)], schema=_RAW)


def _is_newer(raw: Path, path: bytes, last_run: int) -> bool:
    try:
        return os.lstat(os.fsencode(raw) + b"/" + path).st_ctime_ns >= last_run
    except OSError:
        return True
