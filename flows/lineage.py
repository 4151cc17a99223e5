"""The way from raw files to the tables, as the snapshot's manifest tells it, after the OpenLineage object model.

A million raw files have no place in a manifest that every reader loads, so it names datasets and no file, and its size
does not depend on theirs: every row names its own raw file, and the facet ``columnLineage`` says in which columns. From
a table's part the manifest leads to its batch, whose key is a digest of its raw files.

There is no time and no run id in it, so that the same snapshot is described by the same bytes; with them, and the
``eventType`` of a finished run, it is an OpenLineage run event.

Source: OpenLineage 2-0-2, and its facets in the versions that ``_SCHEMAS`` names.
"""

from collections.abc import Mapping
from typing import Any

import pyarrow as pa

from transforms.tables import TABLES, VERSION

_NAMESPACE, _RAW = "winnow", "raw"

_SCHEMAS = {
    "schema": "1-2-0/SchemaDatasetFacet",
    "documentation": "1-1-0/DocumentationDatasetFacet",
    "columnLineage": "1-2-0/ColumnLineageDatasetFacet",
    "inputStatistics": "1-0-0/InputStatisticsInputDatasetFacet",
    "outputStatistics": "1-0-2/OutputStatisticsOutputDatasetFacet",
}

#: What is known of a raw record, by name: type and meaning.
_RECORD = {
    "path": ("string", "Path below raw/."),
    "record": ("int64", "Number of the record in its container, from 1; 0: the file is the document."),
    "sha256": ("string", "SHA-256 of the file's bytes."),
    "content": ("binary", "The record's bytes."),
}

#: Columns of the tables, and what of a raw record they tell.
_COLUMNS = {
    "document_id": ("path", "record"),
    "source_path": ("path",),
    "record": ("record",),
    "source_sha256": ("sha256",),
    "text": ("content",),
    "before": ("content",),
    "kept_document_id": ("path", "record"),
}


def lineage(n_files: int, rows: Mapping[str, int]) -> dict[str, Any]:
    """The job with its input, ``n_files`` raw files, and its outputs, tables of so many ``rows``; as plain JSON values.

    Args:
        n_files: Raw files, and members of archives, that could be read.
        rows: Number of rows by table; a table that is not named has none.
    """
    return {
        "job": {"namespace": _NAMESPACE, "name": "curate"},
        "inputs": [_raw(n_files)],
        "outputs": [_table(table, schema, rows.get(table, 0)) for table, schema in TABLES.items()],
    }


def _raw(n_files: int) -> dict[str, Any]:
    fields = [{"name": name, "type": kind, "description": said} for name, (kind, said) in _RECORD.items()]
    return {
        "namespace": _NAMESPACE,
        "name": _RAW,
        "facets": {
            **_facet("documentation", description="Raw records: files, members of archives, records of containers."),
            **_facet("schema", fields=fields),
        },
        "inputFacets": _facet("inputStatistics", fileCount=n_files),
    }


def _table(table: str, schema: pa.Schema, n_rows: int) -> dict[str, Any]:
    fields = [{"name": field.name, "type": str(field.type)} for field in schema]
    told = {
        column: {"inputFields": [{"namespace": _NAMESPACE, "name": _RAW, "field": field} for field in sources]}
        for column, sources in _COLUMNS.items()
        if column in schema.names
    }
    return {
        "namespace": _NAMESPACE,
        "name": table,
        "facets": {**_facet("schema", fields=fields), **_facet("columnLineage", fields=told)},
        "outputFacets": _facet("outputStatistics", rowCount=n_rows),
    }


def _facet(name: str, **content: Any) -> dict[str, Any]:  # noqa: ANN401 - JSON
    """One facet under its name, with what OpenLineage asks of every facet: who wrote it, by which schema."""
    place = _SCHEMAS[name]
    schema = f"https://openlineage.io/spec/facets/{place}.json#/$defs/{place.partition('/')[2]}"
    return {name: {"_producer": f"urn:winnow:{VERSION}", "_schemaURL": schema, **content}}
