"""The whole way with the real command, the real Prefect and real worker processes, on the project's own sample."""

import json
import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import duckdb
import pandas as pd
import polars as pl
import pyarrow.dataset as ds
import pytest

pytestmark = pytest.mark.xdist_group("sample")  # one worker, so that what the tests share is made once

ROOT = Path(__file__).parents[2]


def winnow(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "flows", *arguments],
        cwd=ROOT,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


def tables(curated: Path) -> dict[str, bytes]:
    return {f"{path.parent.name}/{path.name}": path.read_bytes() for path in sorted(curated.glob("*/part-*.parquet"))}


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, object]]:
    home = tmp_path_factory.mktemp("prefect")
    curated = tmp_path_factory.mktemp("curated") / "tables"
    done = winnow("run", "--curated", str(curated), "--workers", "1", "--json", PREFECT_HOME=str(home))
    assert done.returncode == 0, done.stderr
    return curated, json.loads(done.stdout)


def test_the_sample_is_read_kept_and_rejected(published: tuple[Path, dict[str, object]]) -> None:
    _, outcome = published
    counts = outcome["counts"]
    assert isinstance(counts, dict)
    assert counts["documents"] + counts["copies"] + counts["rejects"] == 26
    assert counts["errors"] == {"json": 1, "media-type": 1, "unknown-format": 1}
    assert counts["copies"] == 3


def test_the_flows_file_runs_as_any_flows_does(
    published: tuple[Path, dict[str, object]], prefect: dict[str, str], tmp_path: Path
) -> None:
    shutil.copytree(ROOT / "raw", tmp_path / "raw")
    flow = [sys.executable, str(ROOT / "flows" / "curate.py")]
    environment = os.environ | prefect | {"PYTHONPATH": str(ROOT)}
    subprocess.run(flow, cwd=tmp_path, env=environment, capture_output=True, timeout=300, check=True)
    assert tables(tmp_path / "curated") == tables(published[0])


def test_look_alikes_lose_nothing(published: tuple[Path, dict[str, object]]) -> None:
    curated, _ = published
    where = "WHERE source_path = 'archive/diary.txt'"
    assert duckdb.sql(f"SELECT n_paragraphs FROM '{curated}/documents/*.parquet' {where}").fetchall() == [(6,)]
    assert duckdb.sql(f"SELECT text FROM '{curated}/removals/*.parquet' {where}").fetchall() == []


def read_with_all(curated: Path) -> set[int]:
    """How many documents each reader sees by a plain glob."""
    return {
        duckdb.sql(f"SELECT count(*) FROM '{curated}/documents/*.parquet'").fetchall()[0][0],
        pl.read_parquet(f"{curated}/documents/*.parquet").height,
        len(pd.read_parquet(curated / "documents")),
        ds.dataset(curated / "documents", format="parquet").count_rows(),
    }


def test_every_reader_sees_one_whole_snapshot_before_during_and_after_a_second_run(
    published: tuple[Path, dict[str, object]], prefect: dict[str, str], tmp_path: Path
) -> None:
    raw, curated = tmp_path / "raw", tmp_path / "tables"
    shutil.copytree(ROOT / "raw", raw)
    shutil.copytree(published[0], curated, symlinks=True)
    before = read_with_all(curated)
    (raw / "late.txt").write_text("The last ferry left at noon, and nobody on the quay waved.", encoding="utf-8")
    arguments = ("run", "--raw", str(raw), "--curated", str(curated), "--quiet")
    during: set[int] = set()
    with ThreadPoolExecutor() as executor:
        running = executor.submit(winnow, *arguments, **prefect)
        while not running.done():
            try:
                during |= read_with_all(curated)
            except OSError as error:  # a part that is gone, never a part of another snapshot
                assert "No such file" in str(error) or "No files found" in str(error)  # noqa: PT017
        assert running.result().returncode == 0
    after = read_with_all(curated)
    assert (len(before), len(after)) == (1, 1)
    assert max(after) == max(before) + 1
    assert during <= before | after


def test_todays_files_after_yesterdays_give_the_bytes_of_one_run_over_all(
    published: tuple[Path, dict[str, object]], prefect: dict[str, str], tmp_path: Path
) -> None:
    curated, _ = published
    raw, other = tmp_path / "raw", tmp_path / "tables"
    shutil.copytree(ROOT / "raw" / "mirror", raw / "mirror")  # copies, before what they are copies of
    for day in ("yesterday", "today"):
        done = winnow("run", "--raw", str(raw), "--curated", str(other), "--json", **prefect)
        assert done.returncode == 0, done.stderr
        assert (json.loads(done.stdout)["counts"]["copies"] == 0) is (day == "yesterday")
        shutil.copytree(ROOT / "raw", raw, dirs_exist_ok=True)
    assert tables(other) == tables(curated)


def test_another_run_with_other_circumstances_gives_the_same_bytes(
    published: tuple[Path, dict[str, object]], home: dict[str, str], tmp_path: Path
) -> None:
    curated, outcome = published
    raw, other = tmp_path / "raw", tmp_path / "tables"
    for path in sorted((ROOT / "raw").rglob("*.*"), reverse=True):  # a folder lists its files as they came
        copy = raw / path.relative_to(ROOT / "raw")
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(path.read_bytes())
    circumstances = home | {"PYTHONHASHSEED": "7", "TZ": "Pacific/Apia"}
    done = winnow("run", "--raw", str(raw), "--curated", str(other), "--workers", "2", "--json", **circumstances)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["snapshot"] == outcome["snapshot"]
    assert tables(other) == tables(curated)
    assert (other / "report.html").read_bytes() == (curated / "report.html").read_bytes()


def test_the_laws_hold_and_a_document_comes_back(published: tuple[Path, dict[str, object]]) -> None:
    curated, _ = published
    assert winnow("verify", "--data", "--curated", str(curated)).returncode == 0
    restored = winnow("restore", "lantern/night-train.txt", "--curated", str(curated))
    assert restored.stdout == (ROOT / "raw/lantern/night-train.txt").read_text(encoding="utf-8")
    explained = winnow("explain", "lantern/tide-gates.txt", "--curated", str(curated))
    assert "embedded-headline: Minister Quits" in explained.stdout


def test_the_manifest_leads_from_the_rows_to_every_raw_file(published: tuple[Path, dict[str, object]]) -> None:
    curated, _ = published
    described = json.loads((curated / ".current" / "manifest.json").read_bytes())["run"]["lineage"]
    paths = [
        (output["name"], column)
        for output in described["outputs"]
        for column, told in output["facets"]["columnLineage"]["fields"].items()
        if [source["field"] for source in told["inputFields"]] == ["path"]
    ]
    named = {
        path.partition("!")[0]
        for table, column in paths
        for (path,) in duckdb.sql(f"SELECT DISTINCT {column} FROM '{curated}/{table}/*.parquet'").fetchall()
    }
    raw = ROOT / "raw"
    assert named == {str(path.relative_to(raw)) for path in raw.rglob("[!.]*") if path.is_file()}


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("run", "--raw", "no-such-folder"), 2),
        (("verify", "--curated", "no-such-folder"), 3),
        (("rules", "no-such-rule"), 2),
        (("rules", "ads-txt"), 0),
        (("restore",), 2),
    ],
)
def test_the_command_ends_with_the_code_that_the_readme_names(arguments: tuple[str, ...], code: int) -> None:
    assert winnow(*arguments).returncode == code


def test_the_seeds_come_out_as_their_labels_say(prefect: dict[str, str], tmp_path: Path) -> None:
    shared = ROOT.parent / "shared"
    if not (shared / "score.py").exists():
        pytest.skip("the labelled seeds are not beside the project")
    done = winnow("run", "--raw", str(shared / "seeds"), "--curated", str(tmp_path / "c"), **prefect)
    assert done.returncode == 0, done.stderr
    score = subprocess.run(
        [sys.executable, str(shared / "score.py"), "seeds", str(tmp_path / "c")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert "5 of 5 right" in score.stdout
