"""What a worker does to one batch: read, label, divide, and make rows, a document at a time.

Nothing that a document holds may end the batch: what cannot be read or cleaned becomes a row of ``rejects``.
"""

import gc
from collections.abc import Collection, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from flows import sources
from flows.batches import Batch
from flows.parquet import STAGED
from flows.settings import Settings
from flows.sources import PACKINGS, Broken, Folder, Slice, classify, fault, printable
from flows.worker import Death, Item, Progress
from transforms.clean import clean
from transforms.document import Cleaned, Document
from transforms.formats.read import read
from transforms.formats.record import MediaType, Record, UnreadableError
from transforms.language import identify
from transforms.tables import Rows, Source

#: In hand while a slice is read and none of its records is.
_READING = -1

_PLAIN = [classify(b".txt" + packing) for packing in (b"", *PACKINGS)]

_DEATHS: dict[Death, str] = {
    "timeout": "took more than {settings.seconds_per_document:g} s of processor time; split it, or raise "
    "seconds_per_document",
    "memory": "made a worker need more than {settings.mebibytes_per_worker} MiB; split it, or raise "
    "mebibytes_per_worker",
    "crash": "ended its worker process twice; this is a fault in Winnow or in a library: please report it",
}


def clean_batch(
    batch: Batch,
    raw: Path,
    settings: Settings,
    progress: Progress | None = None,
    known: Collection[int] = (),
) -> dict[str, pa.Table]:
    """The rows of a batch: the five tables by name, and ``signatures``, each sorted as it is published.

    The same files give the same rows, whichever process makes them. If ``is_final`` says no, a file changed or could
    not be had, and the rows are good for one run only. Slices with the numbers ``known`` are left out.

    Raises:
        NotADirectoryError, FileNotFoundError, PermissionError: ``raw`` cannot be opened.
    """
    suspicious, changed = False, dict[int, Broken]()
    progress = progress or Progress()
    with Folder(raw) as folder:
        while True:
            cleaning = _Cleaning(folder, settings, progress, suspicious=suspicious, changed=changed)
            try:
                return cleaning.clean(batch, known)
            except _ChangedError as error:
                changed[error.number] = error.broken
            except MemoryError:
                # Rows of half a document may stand there already: all of them are made again, without the largest one.
                if cleaning.largest is None:
                    raise
                progress.skip = {**progress.skip, cleaning.largest: "memory"}
            except (pa.ArrowException, ArithmeticError, LookupError, TypeError, ValueError):
                # A document has something that no column takes, a lone surrogate for one. Rows are made in bulk and do
                # not tell which, so the second time each document's are tried alone.
                if suspicious:
                    raise
                suspicious = True


def is_plain(batch: Batch) -> bool:
    """Whether a batch holds plain texts alone."""
    return all(classify(piece.path) in _PLAIN for piece in batch.slices)


def is_final(tables: dict[str, pa.Table]) -> bool:
    """Whether a batch's rows are a function of its files, so that they may be kept for the next run."""
    return not pc.any(pc.is_in(tables["rejects"]["error"], pa.array(sorted(sources.TRANSIENT)))).as_py()


@cache
def warm() -> None:
    """Clean two small documents, so that all of it is imported and the language model loaded before a clock runs."""
    texts: tuple[tuple[MediaType, str], ...] = (
        ("text/plain", "Die Brücke wurde gestern eröffnet."),
        ("text/html", "<html><head><title>Die Brücke</title></head><body><p>Sie wurde eröffnet.</p></body></html>"),
    )
    for media_type, text in texts:
        _rows_of(Source("", b"", ""), *_clean(Record(0, text.encode(), media_type), Settings()))


@cache
def load(*, plain: bool) -> None:
    """Have ready what stays for the life of a process, ``plain`` texts' alone or pages' too.

    The garbage collector passes over it from then on: to look at all of it takes a tenth of a second every time.
    """
    if not plain:
        warm()
    gc.freeze()


class _ChangedError(Exception):
    """The container of slice ``number`` turned out not to be the one expected, and rows of it are made already."""

    def __init__(self, number: int, broken: Broken) -> None:
        super().__init__(number, broken)
        self.number = number
        self.broken = broken


class _Cleaning:
    """A batch in the making: each document's rows are tried alone if ``suspicious``, slices in ``changed`` left out."""

    def __init__(
        self, folder: Folder, settings: Settings, progress: Progress, *, suspicious: bool, changed: Mapping[int, Broken]
    ) -> None:
        self._folder = folder
        self._settings = settings
        self._progress = progress
        self._suspicious = suspicious
        self._changed = changed
        self._rows = Rows()
        #: The largest document whose rows were made or begun.
        self.largest: Item | None = None
        self._size = 0

    def clean(self, batch: Batch, known: Collection[int]) -> dict[str, pa.Table]:
        for number, piece in enumerate(batch.slices):
            if number not in known:
                self._clean_slice(number, piece)
        self._progress.rest()
        return self._tables()

    def _clean_slice(self, number: int, piece: Slice) -> None:
        skip = self._progress.skip
        first = piece.segments[0].number if piece.segments else 0
        whole = Source(printable(piece.path), piece.path, piece.sha256, first)

        def reading() -> None:
            self._progress.begin(number, _READING)

        reading()
        if number in self._changed:
            broken = self._changed[number]
            self._rows.reject(whole, "open", broken.error, broken.message)
            return
        if (number, _READING) in skip:
            self._reject_killed(whole, skip[number, _READING])
            return
        for item in sources.records(self._folder, piece, reading, text_fields=self._settings.text_fields):
            source = whole if item.number == first else replace(whole, record=item.number)
            if isinstance(item, Broken):
                if item.error in sources.TRANSIENT and piece.segments:
                    raise _ChangedError(number, item)
                self._rows.reject(source, "open", item.error, item.message)
                continue
            self._progress.begin(number, item.number)
            if (number, item.number) in skip:
                self._reject_killed(source, skip[number, item.number])
            else:
                self._clean_record((number, item.number), source, item)
            self._progress.documents += 1
            self._progress.n_bytes += len(item.data)
            reading()

    def _clean_record(self, item: Item, source: Source, record: Record) -> None:
        """Add a record's rows, or the reason why it has none."""
        try:
            document, cleaned = _clean(record, self._settings)
            if self._suspicious:
                _rows_of(source, document, cleaned)
        except UnreadableError as error:
            self._rows.reject(source, "read", error.error, error.message)
        except Exception as error:  # noqa: BLE001 - whatever a document does to the code, the run goes on
            if _is_of_memory(error):
                self._reject_killed(source, "memory")
                return
            self._rows.reject(source, "clean", type(error).__name__, fault(str(error)))
        else:
            if self.largest is None or len(document.text) > self._size:
                self.largest, self._size = item, len(document.text)
            self._rows.add(source, document, cleaned)

    def _reject_killed(self, source: Source, death: Death) -> None:
        self._rows.reject(source, "clean", death, _DEATHS[death].format(settings=self._settings))

    def _tables(self) -> dict[str, pa.Table]:
        tables = {**self._rows.tables(), "signatures": self._rows.signatures.table()}
        return {
            name: table.sort_by([(column, "ascending") for column in STAGED[name]]) for name, table in tables.items()
        }


def _clean(record: Record, settings: Settings) -> tuple[Document, Cleaned]:
    document = read(record, text_fields=settings.text_fields)
    cleaned = clean(document, caution=settings.caution, without=settings.rules_off)
    kept = "\n\n".join([paragraph.text for paragraph in cleaned.paragraphs])
    language = identify(kept, cleaned.metadata.language)
    return document, replace(cleaned, metadata=replace(cleaned.metadata, language=language))


def _is_of_memory(error: Exception) -> bool:
    """Whether an error says that no memory could be had; of a page with other faults, lxml says so in its log alone."""
    if isinstance(error, SyntaxError):
        from lxml.etree import ErrorTypes  # noqa: PLC0415 - plain texts need not wait for it

        return any(entry.type == ErrorTypes.ERR_NO_MEMORY for entry in getattr(error, "error_log", ()))
    return isinstance(error, MemoryError)


def _rows_of(source: Source, document: Document, cleaned: Cleaned) -> None:
    """Make the rows of one document alone, to see whether they can be made."""
    rows = Rows()
    rows.add(source, document, cleaned)
    rows.tables()
    rows.signatures.table()
