"""The command ``winnow``. Heavy imports wait until a command needs them: ``winnow --help`` answers at once."""

import json
import logging
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from enum import StrEnum
from importlib.util import find_spec
from pathlib import Path
from typing import Annotated, NoReturn

import typer
from pydantic import ValidationError

from flows.errors import StoreError
from flows.interrupts import EXIT, kept, leaving
from flows.settings import Settings, SettingsError, load, repeats_by_level, rules_off, template

EXIT_LAWS, EXIT_USAGE, EXIT_UNPUBLISHED, EXIT_OUTPUT = 1, 2, 3, 4

#: Columns where no terminal is: a document a line, for grep.
_UNFOLDED = 10_000

_HELP = frozenset({"--help", "-h"})

app = typer.Typer(
    name="winnow",
    no_args_is_help=True,
    rich_markup_mode="markdown",
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


class On(StrEnum):
    """Where batches run."""

    processes = "processes"
    dask = "dask"


class Target(StrEnum):
    """What the tables can be exported to."""

    delta = "delta"
    iceberg = "iceberg"
    jsonl = "jsonl"


RawOption = Annotated[
    str, typer.Option("--raw", help="Folder of raw files, nested as you like, or s3://bucket/prefix.")
]
CuratedOption = Annotated[str, typer.Option("--curated", help="Folder of the published tables, or s3://bucket/prefix.")]
SettingsOption = Annotated[Path | None, typer.Option("--settings", help="TOML file; see `winnow settings`.")]
DocumentArgument = Annotated[str, typer.Argument(help="A document id, or a source path (PATH#N for record N).")]


@app.callback(invoke_without_command=True)
def common(version: Annotated[bool, typer.Option("--version", help="Print the version and exit.")] = False) -> None:
    """Clean scraped news into Parquet tables that can be trusted."""
    if version:
        from flows.terminal import stdout
        from transforms.tables import SCHEMA_VERSION, VERSION

        stdout(f"winnow {VERSION}, schema {SCHEMA_VERSION}")
        raise typer.Exit


@app.command(epilog="Example: `winnow run --raw raw --curated curated --workers 4`")
def run(
    raw: RawOption = "raw",
    curated: CuratedOption = "curated",
    settings: SettingsOption = None,
    workers: Annotated[int | None, typer.Option(min=1, help="Worker processes; default: one a core.")] = None,
    on: Annotated[On, typer.Option(help="Where batches run.")] = On.processes,
    address: Annotated[str | None, typer.Option(help="Scheduler of a Dask cluster, as tcp://host:8786.")] = None,
    caution: Annotated[
        float | None, typer.Option(min=0, max=1, help="Remove only what a rule is so sure of; default: 0.5.")
    ] = None,
    without: Annotated[
        list[str] | None, typer.Option(metavar="RULE", help="A rule that removes nothing; may be given again.")
    ] = None,
    repeats: Annotated[
        str | None,
        typer.Option(
            metavar="MODE|LEVEL=MODE,…",
            help="What happens to text that other documents hold: drop, mark (it stays, and is counted) or off; also "
            "by level (documents, passages, sentences, site-lines).",
        ),
    ] = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="One line at the end, and no progress.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="The summary as JSON, and no progress.")] = False,
) -> None:
    """Read raw files, remove artefacts and repeats, and publish the tables."""
    if "PREFECT_LOGGING_LEVEL" not in os.environ:
        # Prefect's log goes to its pages. Here it would break the progress line, and a failure is told in a sentence:
        # so is that its server fell silent, of which each event and each line of the log that is lost would tell again.
        os.environ.setdefault("PREFECT_LOGGING_HANDLERS_CONSOLE_LEVEL", "CRITICAL")
        os.environ.setdefault("PREFECT_LOGGING_INTERNAL_LEVEL", "CRITICAL")
        logging.raiseExceptions = False
    with leaving("stopped before the run began; the tables are as they were"):
        _prefect()
        from flows.progress import watch
        from flows.run import UnpublishedError, curate_now, published, stopped
        from flows.terminal import end_quietly, is_terminal, stderr, stdout

        chosen = _settings(settings, repeats, without, caution=caution)
        _cluster(on, address)
        _folders(raw, curated)
        before = published(curated)
    try:
        with kept(), watch(enabled=not (quiet or as_json) and is_terminal(sys.stderr)):
            outcome = curate_now(raw, curated, chosen, workers=workers, on=on.value, address=address)
    except UnpublishedError as error:
        end_quietly()
        _fail(EXIT_UNPUBLISHED, str(error))
    except KeyboardInterrupt:
        end_quietly()
        stderr(stopped(curated, before))
        raise typer.Exit(EXIT) from None
    if as_json:
        stdout(json.dumps(outcome.to_json(), ensure_ascii=False))
    else:
        stdout(outcome.line() if quiet else outcome.text())


@app.command(epilog="Example: `winnow verify --data`")
def verify(
    context: typer.Context,
    raw: RawOption = "raw",
    curated: CuratedOption = "curated",
    data: Annotated[bool, typer.Option("--data", help="Read every page and check its checksum too.")] = False,
) -> None:
    """Check the laws on what was published; exit 0 only if all hold."""
    from flows.mirror import folder_of
    from flows.objects import is_url
    from flows.terminal import stdout
    from flows.verify import verify as check

    source = context.get_parameter_source("raw")
    if source is not None and source.name != "DEFAULT" and not is_url(raw):
        _folder(raw)  # where none was asked for, raw files may be elsewhere
    folder = folder_of(raw)
    report = check(_published(curated), folder if folder.is_dir() else None, data=data)
    stdout(report.text())
    raise typer.Exit(0 if report.holds else EXIT_LAWS)


@app.command(epilog="Example: `winnow explain lantern/tide-gates.txt`")
def explain(document: DocumentArgument, curated: CuratedOption = "curated") -> None:
    """Print a document with every removal marked and named."""
    from flows.explain import explain as render
    from flows.snapshot import open_snapshot
    from flows.terminal import is_painted, stdout, width

    with _lookup():
        snapshot = open_snapshot(_published(curated))
        stdout(render(snapshot, document, color=is_painted(), width=width()))


@app.command(epilog="Example: `winnow diff 12 15`; `winnow diff` alone compares the last two")
def diff(
    old: Annotated[str | None, typer.Argument(help="A snapshot's number or id; default: the one before.")] = None,
    new: Annotated[str | None, typer.Argument(help="The one to compare it with; default: the published one.")] = None,
    first: Annotated[int, typer.Option(min=1, help="Documents of each kind to name.")] = 20,
    curated: CuratedOption = "curated",
) -> None:
    """Print the documents that were gained, lost and changed, and the rules that took more or less."""
    from flows.diff import compare, text
    from flows.snapshot import before, open_named, open_snapshot
    from flows.terminal import is_painted, is_terminal, stdout, width

    folder = _published(curated)
    with _lookup():
        later = open_named(folder, new) if new else open_snapshot(folder)
        earlier = open_named(folder, old) if old else before(folder, later)
        columns = width() if is_terminal(sys.stdout) else _UNFOLDED
        stdout(text(compare(earlier, later, first), color=is_painted(), width=columns))


@app.command(epilog="Example: `winnow restore lantern/tide-gates.txt > tide-gates.txt`")
def restore(
    document: Annotated[str | None, typer.Argument(help="A document id, or a source path (PATH#N).")] = None,
    every: Annotated[bool, typer.Option("--all", help="Every document, as JSON Lines.")] = False,
    raw_text: Annotated[
        bool, typer.Option("--raw-text", help="Undo the repairs too: the text as it was read.")
    ] = False,
    curated: CuratedOption = "curated",
) -> None:
    """Print the text of a document as it was before anything was removed."""
    from flows.lookup import restore as restore_one
    from flows.lookup import restore_all
    from flows.snapshot import open_snapshot
    from flows.terminal import write

    if (document is None) == (not every):
        _fail(EXIT_USAGE, "name one document, or say --all for every one")
    with _lookup(), suppress(BrokenPipeError):  # a reader that has enough (``| head``) goes away
        snapshot = open_snapshot(_published(curated))
        if document is not None:
            write(restore_one(snapshot, document, raw_text=raw_text).encode())
            return
        for identity, path, record, text in restore_all(snapshot, raw_text=raw_text):
            row = {"document_id": identity, "source_path": path, "record": record, "text": text}
            write(json.dumps(row, ensure_ascii=False).encode() + b"\n")


@app.command(epilog="Example: `winnow export --to delta lake`")
def export(
    out: Annotated[str, typer.Argument(help="Folder for the exported tables.")],
    to: Annotated[Target, typer.Option(help="delta and iceberg need a package more, and say how to install it.")],
    curated: CuratedOption = "curated",
) -> None:
    """Write the published tables as Delta or Iceberg tables, or as JSON Lines, in place of an older export."""
    from flows.export import MissingExtraError
    from flows.export import export as write
    from flows.objects import is_url
    from flows.roots import OverlapError, spare
    from flows.snapshot import open_snapshot
    from flows.terminal import stdout
    from transforms.tables import TABLES

    if is_url(out):
        _fail(EXIT_USAGE, f"{out} is no folder of this machine; export to one, and copy it there")
    with _lookup():
        snapshot = open_snapshot(_published(curated))
    try:
        spare(Path(out))
        write(snapshot, to.value, Path(out))
    except (MissingExtraError, OverlapError) as error:
        _fail(EXIT_USAGE, str(error))
    except StoreError as error:
        _fail(EXIT_UNPUBLISHED, str(error))
    rows = ", ".join(f"{snapshot.rows(table):,} {table}" for table in TABLES)
    stdout(f"snapshot {snapshot.id} is in {out}: {rows}")


@app.command(epilog="Example: `winnow rules date-stub`")
def rules(
    name: Annotated[str | None, typer.Argument(help="A rule's name or code, to see what it removes.")] = None,
    every: Annotated[bool, typer.Option("--all", help="Every rule's page, as Markdown.")] = False,
) -> None:
    """Print the catalogue of rules, or one rule's page with its examples."""
    from flows.catalogue import REPEATS, find, pages, shown, table, unknown
    from flows.terminal import is_painted, stdout, width

    if every:
        stdout(pages())
        return
    if name is None:
        stdout(table(width()))
        return
    if name in REPEATS:
        stdout(f"{name}: {REPEATS[name]} `winnow explain DOCUMENT` names the one that keeps them.")
        return
    rule = find(name)
    if rule is None:
        _fail(EXIT_USAGE, unknown(name))
    stdout(shown(rule, color=is_painted(), width=width()))


@app.command(epilog='Example: `winnow new-rule weather-box "Tables of the weather."`')
def new_rule(
    name: Annotated[str, typer.Argument(help="Small letters, words joined by -.")],
    summary: Annotated[str, typer.Argument(help="What it labels, in one line.")],
) -> None:
    """Write the file of a new rule; its examples fail until the rule is written. For work on Winnow itself."""
    from flows.new_rule import RefusedError, create
    from flows.terminal import stdout

    try:
        path = create(name, summary)
    except RefusedError as error:
        _fail(EXIT_USAGE, str(error))
    stdout(f"{path}\nwrite its examples and its find, then: pytest tests/transforms/rules")


@app.command(epilog="Example: `winnow tables > curated/README.md`")
def tables() -> None:
    """Print the data dictionary: every table and column, and queries to copy."""
    from flows.dictionary import dictionary
    from flows.terminal import stdout

    stdout(dictionary())


@app.command("settings", epilog="Example: `winnow settings > winnow.toml`")
def settings_file() -> None:
    """Print a settings file with every key at its default, and what it means."""
    from flows.terminal import stdout

    stdout(template())


@app.command(epilog="Example: `winnow serve --cron \"0 * * * *\"`, then `prefect deployment run 'curate/manual'`")
def serve(
    raw: RawOption = "raw",
    curated: CuratedOption = "curated",
    settings: SettingsOption = None,
    cron: Annotated[str, typer.Option(help="When curate/scheduled runs, in cron's five fields.")] = "0 * * * *",
) -> None:
    """Wait for Prefect to start runs: by schedule, or by `prefect deployment run 'curate/manual'`."""
    _prefect()
    from flows.serve import UnservedError
    from flows.serve import serve as serve_deployments

    _folders(raw, curated)
    try:
        serve_deployments(raw, curated, _settings(settings), cron)
    except SettingsError as error:
        _fail(EXIT_USAGE, str(error))
    except UnservedError as error:
        _fail(EXIT_UNPUBLISHED, str(error))


def _prefect() -> None:
    """Load Prefect with our defaults; leave with a sentence where it cannot be used as it is set up."""
    import flows.quiet  # noqa: F401 - sets the environment before Prefect reads it

    try:
        import prefect.context  # noqa: F401 - reads all of its settings
    except ValueError as error:  # of a variable, or of the file of profiles
        wrong = str(error)
        if isinstance(error, ValidationError):
            first = error.errors()[0]
            wrong = f"{'.'.join([error.title, *map(str, first['loc'])])} is {first['input']!r}: {first['msg']}"
        _fail(EXIT_USAGE, f"Prefect's own settings are wrong: {wrong}; see to its PREFECT_… variables and its profiles")


def _settings(
    path: Path | None, repeats: str | None = None, without: list[str] | None = None, **overrides: object
) -> Settings:
    """The settings file with the command line's options over it."""
    given = {key: value for key, value in overrides.items() if value is not None}
    try:
        given |= repeats_by_level(repeats) if repeats is not None else {}
        given |= rules_off(without) if without else {}
        return Settings.model_validate({**load(path).model_dump(), **given})
    except SettingsError as error:
        _fail(EXIT_USAGE, str(error))


def _folders(raw: str, curated: str) -> None:
    """Leave with a sentence where there is no folder of raw files, or it is not apart from that of the tables."""
    from flows.objects import is_url
    from flows.roots import OverlapError, part

    try:
        part(raw, curated)
    except OverlapError as error:
        _fail(EXIT_USAGE, str(error))
    if not is_url(raw):
        _folder(raw)


def _folder(raw: str) -> None:
    """Leave with a sentence where there is no folder of raw files."""
    if not Path(raw).is_dir():
        what = f"{raw} is a file" if Path(raw).is_file() else f"there is no folder {raw}"
        _fail(EXIT_USAGE, f"{what}; name the folder of raw files with --raw")


def _cluster(on: On, address: str | None) -> None:
    """Leave with a sentence where the Dask cluster that is asked for would not be used, or cannot be."""
    if on is On.dask and find_spec("prefect_dask") is None:
        from flows.extras import how_to_install

        _fail(EXIT_USAGE, f"--on dask needs a package more: {how_to_install('dask')}")
    if on is not On.dask and address is not None:
        _fail(EXIT_USAGE, f"--address {address} names a Dask cluster, and batches run here; say --on dask as well")


def _published(curated: str) -> Path:
    """The folder of what is published in ``curated``; from an object store it is downloaded."""
    from flows.objects import fetch, is_url

    if is_url(curated):
        try:
            return fetch(curated)
        except StoreError as error:
            _fail(EXIT_UNPUBLISHED, str(error))
    folder = Path(curated)
    if not (folder / ".current").exists():
        _fail(
            EXIT_UNPUBLISHED, f"nothing is published in {curated}; `winnow run` does that, --curated names the folder"
        )
    return folder


@contextmanager
def _lookup() -> Iterator[None]:
    """Leave with a sentence where a document or a snapshot is not to be had."""
    from flows.lookup import UnknownDocumentError
    from flows.snapshot import UnknownSnapshotError

    try:
        yield
    except (UnknownDocumentError, UnknownSnapshotError) as error:
        _fail(EXIT_USAGE, str(error.args[0]))
    except StoreError as error:
        _fail(EXIT_LAWS, str(error))


def _fail(code: int, message: str) -> NoReturn:
    """Say what is wrong in one sentence and leave."""
    from flows.terminal import stderr

    stderr(f"winnow: {message}")
    raise typer.Exit(code)


def _answer() -> None:
    """Run the command line; leave with a sentence where what it prints cannot be written."""
    from flows.terminal import OutputError, give_up_stdout, stderr

    try:
        app()
    except OutputError as error:
        stderr(f"winnow: {error}")
        raise SystemExit(EXIT_OUTPUT) from error
    except OSError as error:
        if not _HELP.intersection(sys.argv):  # help is printed by click
            raise
        give_up_stdout()
        stderr(f"winnow: standard output: {error.strerror or error}")
        raise SystemExit(EXIT_OUTPUT) from error


def main() -> None:
    """Run the command line; a process that Prefect fell silent in does not wait for Prefect's threads."""
    try:
        _answer()
    except SystemExit as end:
        server = sys.modules.get("flows.server")  # loaded by the commands that need it
        if server is not None:
            server.leave(end.code or 0)
        raise
