"""What the command says to somebody who typed something else than it knows."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from rich.cells import cell_len
from typer.testing import CliRunner

from flows import cli, roots, server
from flows.cli import EXIT_UNPUBLISHED, EXIT_USAGE, app
from flows.curate import curate
from flows.store import Store, write_parts
from transforms.clean import clean
from transforms.formats.text import read_text
from transforms.tables import Rows, Source


@pytest.fixture(scope="module")
def curated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Published documents, records of a container, and rejects."""
    root, rows = tmp_path_factory.mktemp("curated"), Rows()
    for path, record in (("sea/gates.txt", 0), ("sea/ferries.txt", 0), ("all.jsonl", 2), ("all.jsonl", 1)):
        document = read_text(f"The court met on {path} {record}.")
        rows.add(Source(path, path.encode(), "0" * 64, record), document, clean(document))
    rows.reject(Source("all.jsonl", b"all.jsonl", "0" * 64, 3), "read", "json", "the line is not valid JSON")
    rows.reject(Source("scan.pdf", b"scan.pdf", "0" * 64), "open", "unknown-format", "the name must end in .txt")
    store = Store(root)
    with store.lock(), store.begin() as draft:
        draft.add(write_parts(draft.folder, "batch", rows.tables(), {}))
        draft.publish({}, keep=1)
    return root


def told(*arguments: str) -> str:
    """What a command that cannot be done says, in one line."""
    done = CliRunner().invoke(app, arguments)
    assert done.exit_code == EXIT_USAGE
    assert done.stderr.count("\n") == 1
    return done.stderr


@pytest.mark.parametrize(
    ("reference", "said"),
    [
        ("gates", "did you mean sea/gates.txt?"),
        ("raw/sea/gaets.txt", "did you mean sea/gates.txt?"),
        ("all.jsonl#7", "did you mean all.jsonl#1 or all.jsonl#2?"),
        ("all.jsonl", "2 documents answer to 'all.jsonl', all.jsonl#1, all.jsonl#2; say which, as PATH#N"),
        ("all.jsonl#3", "all.jsonl#3 was rejected: the line is not valid JSON"),
        ("raw/scan.pdf", "scan.pdf was rejected: the name must end in .txt"),
        ("nothing/like-it.txt", "give an id or a path below raw/"),
        ("", "give an id or a path below raw/"),
        ("#7", "give an id or a path below raw/"),
    ],
)
def test_who_asks_for_a_document_that_is_not_there_is_told_what_is(reference: str, said: str, curated: Path) -> None:
    assert said in told("explain", reference, "--curated", str(curated))


def test_a_rule_is_shown_with_its_examples_within_the_width() -> None:
    shown = CliRunner().invoke(app, ["rules", "W002"], env={"COLUMNS": "60"}).stdout
    assert shown.startswith("date-stub (W002)\n\nThe date of publication")
    assert max(map(cell_len, shown.splitlines())) <= 60
    assert " 1  " in shown
    assert "⟦3 May 2023⟧" in shown


def test_the_list_of_rules_shows_every_summary_whole() -> None:
    listed = CliRunner().invoke(app, ["rules"], env={"COLUMNS": "70"}).stdout
    assert max(map(len, listed.splitlines())) <= 70
    assert "page prints by an article, and the time that reading takes." in " ".join(listed.split())
    assert "passage" in listed


def test_what_is_found_over_all_documents_is_told_too() -> None:
    assert "Paragraphs that another document holds" in CliRunner().invoke(app, ["rules", "passage"]).stdout


@pytest.mark.parametrize(
    ("name", "said"), [("date-stubs", "did you mean date-stub"), ("Q", "there is no rule 'Q'; `winnow rules` lists")]
)
def test_who_asks_for_a_rule_that_is_not_there_is_told_what_is(name: str, said: str) -> None:
    assert said in told("rules", name)


def test_raw_files_that_are_no_folder_are_told_apart_from_none(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The court met.", encoding="utf-8")
    assert "a.txt is a file; name the folder" in told("run", "--raw", str(tmp_path / "a.txt"))
    assert f"there is no folder {tmp_path / 'none'};" in told("run", "--raw", str(tmp_path / "none"))
    assert f"there is no folder {tmp_path / 'none'};" in told("serve", "--raw", str(tmp_path / "none"))


def test_a_schedule_that_cron_does_not_know_is_told_in_a_sentence(tmp_path: Path) -> None:
    for cron in ("at night", "@daily", "0 0 3 * * *"):
        assert "--cron takes five fields" in told("serve", "--raw", str(tmp_path), "--cron", cron)
    assert "'99 * * * *' names no time" in told("serve", "--raw", str(tmp_path), "--cron", "99 * * * *")


def test_verify_says_that_it_had_no_raw_files_to_hold_the_records_against(
    curated: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    done = CliRunner().invoke(app, ["verify", "--curated", str(curated)])
    assert "no raw files were there" in done.stdout
    assert "every law holds that needs no raw files" in done.stdout
    assert "there is no folder none;" in told("verify", "--curated", str(curated), "--raw", "none")


@pytest.mark.parametrize(
    ("raw", "curated", "said"),
    [
        ("", "tables", "no folder is named with --raw"),
        ("raw", "", "no folder is named with --curated"),
        ("raw\udce9", "tables", "a folder whose name is not UTF-8 cannot be told to Prefect"),
        ("raw", "raw", "the tables would lie among the raw files"),
        ("raw", "raw/tables", "the tables would lie among the raw files"),
        ("raw", "x/../raw/tables", "the tables would lie among the raw files"),
        ("tables/.snapshots", "tables", "there Winnow keeps its tables"),
        ("tables/documents/x", "tables", "there Winnow keeps its tables"),
        ("s3://bucket/raw", "s3://bucket/raw/tables", "the tables would lie among the raw files"),
    ],
)
def test_raw_files_and_tables_lie_apart(
    raw: str, curated: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for command in ("run", "serve"):
        assert said in told(command, "--raw", raw, "--curated", curated)
    with pytest.raises(roots.OverlapError, match=said):
        curate.fn(raw, curated)


def test_raw_files_may_lie_beside_the_tables_or_among_what_is_not_winnows() -> None:
    for raw, curated in (
        ("raw", "curated"),
        ("data/raw", "data"),
        ("s3://a/raw", "s3://a/rawest"),
        ("s3://a/raw", "b"),
    ):
        roots.part(raw, curated)


def test_a_server_that_does_not_answer_is_told_in_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> None:
        raise server.UnreachableError("Prefect's server does not answer; start it")

    monkeypatch.setattr(server, "check", refuse)
    monkeypatch.setattr(roots, "allow", lambda *_: None)  # it would hold for every run that later tests start
    done = CliRunner().invoke(app, ["serve", "--raw", str(tmp_path), "--curated", "curated"])
    assert (done.exit_code, done.stderr) == (EXIT_UNPUBLISHED, "winnow: Prefect's server does not answer; start it\n")


@pytest.mark.parametrize("command", ["run", "serve"])
@pytest.mark.parametrize(
    ("variable", "profiles", "said"),
    [
        ("PREFECT_LOGGING_LEVEL", "", "LoggingSettings.level is 'NONSENSE': Input should be 'DEBUG'"),
        ("UNUSED", "active = [", "Invalid value (at end of document)"),
    ],
)
def test_settings_of_prefects_that_are_wrong_are_told_in_a_sentence(
    variable: str, profiles: str, said: str, command: str, tmp_path: Path
) -> None:
    (tmp_path / "profiles.toml").write_text(profiles)
    told_of = subprocess.run(
        [sys.executable, "-m", "flows", command, "--raw", str(tmp_path), "--curated", str(tmp_path / "curated")],
        env=os.environ | {"PREFECT_HOME": str(tmp_path), variable: "nonsense"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert told_of.returncode == EXIT_USAGE
    assert f"winnow: Prefect's own settings are wrong: {said}" in told_of.stderr
    assert "Traceback" not in told_of.stderr


def test_an_export_says_where_it_is(curated: Path, tmp_path: Path) -> None:
    done = CliRunner().invoke(app, ["export", "--to", "jsonl", str(tmp_path), "--curated", str(curated)])
    assert done.stdout.endswith(f" is in {tmp_path}: 4 documents, 4 paragraphs, 0 removals, 0 repairs, 2 rejects\n")


@pytest.mark.parametrize("place", ["", "documents", ".snapshots/lake"])
def test_an_export_never_lies_among_the_published_tables(place: str, curated: Path) -> None:
    before = sorted(curated.rglob("*"))
    said = told("export", "--to", "jsonl", str(curated / place), "--curated", str(curated))
    assert "there Winnow keeps its tables" in said
    assert sorted(curated.rglob("*")) == before


def test_an_export_may_lie_beside_the_tables_and_on_no_object_store(curated: Path) -> None:
    roots.spare(curated / "lake")
    assert "s3://bucket/lake is no folder" in told("export", "--to", "jsonl", "s3://bucket/lake")


def test_a_cluster_that_a_run_would_not_use_is_refused(tmp_path: Path) -> None:
    said = told("run", "--raw", str(tmp_path), "--address", "tcp://scheduler:8786")
    assert "--address tcp://scheduler:8786 names a Dask cluster" in said
    assert "--on dask" in said


def test_a_run_on_dask_without_its_package_says_what_installs_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cli, "find_spec", lambda _: None)
    assert "--editable '.[dask]'" in told("run", "--raw", str(tmp_path), "--on", "dask")
