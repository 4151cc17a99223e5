"""What catalogues and lineage tools read about a snapshot: Croissant metadata, and the way from raw files to tables.

Sources: Croissant Format Specification 1.1 (MLCommons), and the OpenLineage object model (a job, its input and output
datasets, with facets), without times, so that the same snapshot is described by the same bytes.
"""

import json
from typing import Any

import pyarrow as pa

from flows.dictionary import ROWS
from flows.snapshot import Snapshot
from transforms.tables import SCHEMA_VERSION, TABLES, VERSION

CROISSANT = "croissant.json"
LINEAGE = "lineage.json"

_CONTEXT = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "column": "cr:column",
    "conformsTo": "dct:conformsTo",
    "cr": "http://mlcommons.org/croissant/",
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    "dct": "http://purl.org/dc/terms/",
    "extract": "cr:extract",
    "field": "cr:field",
    "fileSet": "cr:fileSet",
    "includes": "cr:includes",
    "isArray": "cr:isArray",
    "arrayShape": "cr:arrayShape",
    "recordSet": "cr:recordSet",
    "sc": "https://schema.org/",
    "source": "cr:source",
}


def croissant() -> bytes:
    """The tables as a Croissant dataset, in JSON-LD; it lies beside them, and its paths are relative to it."""
    described = {
        "@context": _CONTEXT,
        "@type": "sc:Dataset",
        "name": "winnow-tables",
        "description": "Documents and paragraphs of scraped news, cleaned by Winnow, and what was removed and why.",
        "conformsTo": "http://mlcommons.org/croissant/1.1",
        "version": SCHEMA_VERSION,
        "distribution": [_file_set(table) for table in TABLES],
        "recordSet": [_record_set(table, schema) for table, schema in TABLES.items()],
    }
    return _json(described)


def lineage(snapshot: Snapshot) -> bytes:
    """Which batches of raw files each table's parts were made of, by which version and settings.

    A batch is named by its key, the digest of its raw files' contents; which files those are, the rows of ``documents``
    and ``rejects`` say (``source_path``, ``source_sha256``).
    """
    described = {
        "job": {"namespace": "winnow", "name": "curate", "version": VERSION, "settings": snapshot.run["settings"]},
        "inputs": [{"namespace": "raw", "name": batch} for batch in sorted(snapshot.run["batches"])],
        "outputs": [_output(snapshot, table) for table in TABLES],
    }
    return _json(described)


def _file_set(table: str) -> dict[str, Any]:
    return {
        "@type": "cr:FileSet",
        "@id": f"{table}-files",
        "encodingFormat": "application/vnd.apache.parquet",
        "includes": f"{table}/*.parquet",
    }


def _record_set(table: str, schema: pa.Schema) -> dict[str, Any]:
    return {
        "@type": "cr:RecordSet",
        "@id": table,
        "description": f"A record is {ROWS[table]}.",
        "field": [_field(table, field) for field in schema],
    }


def _field(table: str, field: pa.Field) -> dict[str, Any]:
    described = {
        "@type": "cr:Field",
        "@id": f"{table}/{field.name}",
        "description": field.metadata[b"description"].decode(),
        "dataType": _data_type(field.type),
        "source": {"fileSet": {"@id": f"{table}-files"}, "extract": {"column": field.name}},
    }
    return described | ({"isArray": True, "arrayShape": "-1"} if pa.types.is_list(field.type) else {})


def _data_type(kind: pa.DataType) -> str:
    if pa.types.is_integer(kind):
        return "sc:Integer"
    if pa.types.is_floating(kind):
        return "sc:Float"
    return "sc:DateTime" if pa.types.is_timestamp(kind) else "sc:Text"


def _output(snapshot: Snapshot, table: str) -> dict[str, Any]:
    parts = [part for part in snapshot.parts if part.table == table]
    return {
        "namespace": "curated",
        "name": table,
        "facets": {
            "schema": {"fields": [{"name": field.name, "type": str(field.type)} for field in TABLES[table]]},
            "outputStatistics": {"rowCount": snapshot.rows(table), "size": sum(part.size for part in parts)},
        },
        "parts": [{"name": part.name, "batch": part.batch, "rowCount": part.rows} for part in parts],
    }


def _json(described: dict[str, Any]) -> bytes:
    return json.dumps(described, indent=1, ensure_ascii=False).encode() + b"\n"
