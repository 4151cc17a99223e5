"""What catalogues read about the tables: Croissant metadata.

Source: Croissant Format Specification 1.1 (MLCommons).
"""

import json
from typing import Any

import pyarrow as pa

from flows.dictionary import ROWS
from transforms.tables import SCHEMA_VERSION, TABLES

CROISSANT = "croissant.json"

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
    return json.dumps(described, indent=1, ensure_ascii=False).encode() + b"\n"


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
