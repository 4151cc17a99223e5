"""The manifest leads from tables to raw files, and its size does not depend on how many there are."""

import json

from flows.lineage import lineage
from transforms.tables import TABLES


def test_a_million_raw_files_make_the_lineage_no_longer() -> None:
    few, many = (len(json.dumps(lineage(n_files, {"documents": n_files}))) for n_files in (1, 1_000_000))
    assert many - few == 2 * (len("1000000") - len("1"))


def test_every_table_and_field_that_the_lineage_names_is_there() -> None:
    described = lineage(1, {"documents": 7})
    (raw,) = described["inputs"]
    fields = {field["name"] for field in raw["facets"]["schema"]["fields"]}
    assert raw["inputFacets"]["inputStatistics"]["fileCount"] == 1
    assert [output["name"] for output in described["outputs"]] == list(TABLES)
    assert [output["outputFacets"]["outputStatistics"]["rowCount"] for output in described["outputs"]] == [
        7,
        0,
        0,
        0,
        0,
    ]
    for output in described["outputs"]:
        told = output["facets"]["columnLineage"]["fields"]
        assert told
        assert told.keys() <= set(TABLES[output["name"]].names)
        sources = [source for each in told.values() for source in each["inputFields"]]
        assert {(source["namespace"], source["name"]) for source in sources} == {(raw["namespace"], raw["name"])}
        assert {source["field"] for source in sources} <= fields


def test_every_facet_says_who_wrote_it_and_by_which_schema() -> None:
    described = lineage(1, {})
    datasets = [*described["inputs"], *described["outputs"]]
    facets = [
        facet for each in datasets for kind in each if kind.lower().endswith("facets") for facet in each[kind].values()
    ]
    assert len(facets) == 3 + 3 * len(TABLES)
    assert all(facet["_producer"].startswith("urn:winnow:") for facet in facets)
    assert all(facet["_schemaURL"].startswith("https://openlineage.io/spec/facets/") for facet in facets)
