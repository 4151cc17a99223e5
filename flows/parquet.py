"""Rows of a table as the bytes of one Parquet file: the same rows give the same bytes."""

from collections.abc import Mapping

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from transforms.tables import SCHEMA_VERSION, TABLES

#: What each table is sorted by, in every part.
ORDER: dict[str, tuple[str, ...]] = {
    "documents": ("document_id",),
    "paragraphs": ("document_id", "position"),
    "removals": ("document_id", "start"),
    "repairs": ("document_id", "step", "start"),
    "rejects": ("source_path", "record"),
}
#: The same for all that is staged of a batch.
STAGED: dict[str, tuple[str, ...]] = {**ORDER, "signatures": ("document_id",)}

#: Row groups are what readers skip by and hold in memory at once; these are the sizes that DuckDB and Spark advise.
_ROWS_PER_GROUP = 128 * 1024
_BYTES_PER_GROUP = 64 * 2**20

#: Columns whose values repeat within a part. Elsewhere a dictionary is built only to be thrown away.
_REPEATING = frozenset(
    {
        "document_id",
        "source_path",
        "source_sha256",
        "media_type",
        "encoding",
        "site",
        "section",
        "authors.list.element",
        "language",
        "kind",
        "after",
        "rule",
        "reason",
        "value",
        "kept_document_id",
        "detail",
        "stage",
        "error",
        "message",
        "n_documents",
        "confidence",
        "record",
        "step",
        "lead",
    }
)

#: Nobody looks for a text by its range, and its minimum and maximum would make every footer fat.
_WITHOUT_STATISTICS = frozenset({"text", "after", "lead", "before", "description", "message", "reason"})

_IDS = ("document_id", "kept_document_id")
_FALSE_POSITIVES = 0.01


def encode(table: str, data: pa.Table, about: Mapping[str, str]) -> pa.Buffer:
    """The bytes of a Parquet file of ``table`` (a key of ``TABLES``), its rows sorted, its pages with checksums.

    ``about`` goes to the file's key-value metadata, next to the schema's version.

    Raises:
        pyarrow.ArrowInvalid: the columns are not those of the table.
    """
    order = [(column, "ascending") for column in ORDER[table]]
    schema = TABLES[table].with_metadata({"winnow.schema_version": SCHEMA_VERSION, **about})
    rows = _sorted(data, order).cast(schema).combine_chunks()
    leaves = [f"{field.name}.list.element" if pa.types.is_list(field.type) else field.name for field in schema]
    sink = pa.BufferOutputStream()
    pq.write_table(
        rows,
        sink,
        row_group_size=_rows_per_group(rows),
        compression="zstd",
        use_dictionary=[leaf for leaf in leaves if leaf in _REPEATING],
        write_statistics=[leaf for leaf in leaves if leaf not in _WITHOUT_STATISTICS],
        write_page_index=True,
        write_page_checksum=True,
        sorting_columns=pq.SortingColumn.from_ordering(schema, order),
        bloom_filter_options=_bloom_filters(rows),
    )
    return sink.getvalue()


def plain(rows: pa.Table) -> pa.Buffer:
    """The bytes of a Parquet file that is written fast, for a run's own use; the rows keep their order."""
    sink = pa.BufferOutputStream()
    pq.write_table(
        rows,
        sink,
        row_group_size=_rows_per_group(rows),
        compression="lz4",
        use_dictionary=False,  # hashes and texts do not repeat
        write_statistics=False,
        write_page_checksum=True,
    )
    return sink.getvalue()


def _sorted(data: pa.Table, order: list[tuple[str, str]]) -> pa.Table:
    indices = pc.sort_indices(data, sort_keys=order)
    in_order = np.array_equal(indices.to_numpy(), np.arange(len(indices), dtype=np.uint64))
    return data if in_order else data.take(indices)


def _rows_per_group(rows: pa.Table) -> int:
    fitting: int = rows.num_rows * _BYTES_PER_GROUP // max(rows.nbytes, 1)
    return max(1, min(_ROWS_PER_GROUP, fitting))


def _bloom_filters(rows: pa.Table) -> dict[str, dict[str, float]]:
    """A filter is as large as the distinct values that it must tell apart; without any, the writer wants none."""
    distinct = {name: pc.count_distinct(rows[name]).as_py() for name in _IDS if name in rows.schema.names}
    return {name: {"ndv": count, "fpp": _FALSE_POSITIVES} for name, count in distinct.items() if count}
