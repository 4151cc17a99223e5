"""Signatures: what finding repeats needs to know of a document, small enough to compare a million of them.

A paragraph's shingles are its runs of three words, as 32-bit hashes; in scripts without spaces a word is a pair of
neighbouring characters. A document's shingles are those of its kept paragraphs. MinHash bands (rensa's R-MinHash) bring
together documents, and paragraphs, that may be alike; the shingles themselves tell whether they are.
"""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b
from itertools import chain, pairwise
from typing import Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray
from rensa import RMinHash

from transforms.document import Cleaned
from transforms.repeats.fingerprint import fingerprint_of_folded
from transforms.repeats.sentences import runs
from transforms.repeats.site_lines import site_key
from transforms.repeats.words import AT_ONCE, Words, read

#: Words in a shingle. Of texts with 5 words in 100 changed, .95³ = 86% of such shingles stay; unrelated news of 4 KB
#: shares under 1%.
SHINGLE = 3

#: Rows in a band, and bands. A pair of documents with Jaccard similarity s meets in some band with the probability
#: 1 - (1 - s³)⁴²: .9999 at .6, .996 at .5, .91 at .38, the least that two copies can have; .005 at .05. Two paragraphs
#: meet with 1 - (1 - s³)⁵: .999 at .9, .97 at .8; and only if they have the same figures, for "up 3%" and "up 5%" are
#: different news, however alike the rest.
ROWS = 3
BANDS = 42
PARAGRAPH_BANDS = 5
_SEED = 20_230_503

#: Slots that rensa gives as Python's integers at once: all of a batch's would take 100 MB, these fit a cache.
_SLOTS_AT_ONCE = 1 << 13

#: A document or paragraph with fewer shingles is compared word for word only: a few changed words could be all it says.
FEWEST_SHINGLES = 24

#: Longer documents are compared by their smallest hashes, a uniform sample: at 4,096 of them the standard error of a
#: shared part is under .008. News articles stay below, and are compared by all that they say.
MOST_SHINGLES = 4096
#: Of a document with more different figures, the smallest hashes: a table of figures has thousands.
MOST_FIGURES = 256
HIGHEST = 0xFFFF_FFFF

_MIX = (np.uint64(0x9E37_79B9_7F4A_7C15), np.uint64(0xC2B2_AE3D_27D4_EB4F), np.uint64(0xFF51_AFD7_ED55_8CCD))

_HASHES = pa.list_(pa.field("element", pa.int64(), nullable=False))
_LISTS_OF_HASHES = pa.list_(pa.field("element", _HASHES, nullable=False))
_NUMBERS = pa.list_(pa.field("element", pa.int32(), nullable=False))

#: One row a document, in the order in which they were added. Lists named ``paragraph_…`` have an element a paragraph.
#: ``shingles`` are those of each paragraph in turn, unsigned, 32-bit, little-endian; ``paragraph_ends`` says how many
#: there are up to a paragraph's end; of a document with more than ``MOST_SHINGLES`` those up to ``ceiling``.
#: ``figures`` are the different words with a digit, as such hashes, ascending, the smallest ``MOST_FIGURES`` of them.
#: ``paragraph_runs`` are the hashes of the runs of sentences that a paragraph holds.
SIGNATURES = pa.schema(
    [
        pa.field("document_id", pa.string(), nullable=False),
        pa.field("site", pa.string(), nullable=False),
        pa.field("published", pa.timestamp("us", tz="UTC")),
        pa.field("n_chars", pa.int64(), nullable=False),
        pa.field("n_words", pa.int64(), nullable=False),
        pa.field("fingerprint", pa.int64(), nullable=False),
        pa.field("bands", _HASHES, nullable=False),
        pa.field("shingles", pa.binary(), nullable=False),
        pa.field("ceiling", pa.int64(), nullable=False),
        pa.field("figures", pa.binary(), nullable=False),
        pa.field("paragraph_starts", _HASHES, nullable=False),
        pa.field("paragraph_words", _NUMBERS, nullable=False),
        pa.field("paragraph_fingerprints", _HASHES, nullable=False),
        pa.field("paragraph_ends", _HASHES, nullable=False),
        pa.field("paragraph_bands", _LISTS_OF_HASHES, nullable=False),
        pa.field("paragraph_runs", _LISTS_OF_HASHES, nullable=False),
    ]
)


@dataclass(frozen=True, slots=True)
class _Paragraphs:
    """What was read of some documents' paragraphs, each array with an element a paragraph but for two.

    ``shingles`` and ``runs`` have those of each paragraph in turn, ``n_shingles`` and ``n_runs`` how many;
    ``n_sampled`` is how many shingles stay of it.
    """

    fingerprints: NDArray[np.int64]
    n_words: NDArray[np.int64]
    n_spoken: NDArray[np.int64]
    figures: NDArray[np.uint64]
    shingles: NDArray[np.uint32]
    n_shingles: NDArray[np.int64]
    n_sampled: NDArray[np.int64]
    runs: NDArray[np.int64]
    n_runs: NDArray[np.int64]


class Signatures:
    """Signatures of a batch's documents, gathered one by one and made into a table at once.

    Documents are read some at a time: one pass of numpy over 128 KB costs less than one over each of 30 articles.
    """

    def __init__(self) -> None:
        names = ("document_id", "site", "published", "n_chars", "fingerprint", "shingles", "ceiling", "figures")
        self._columns: dict[str, list[Any]] = {name: [] for name in names}
        self._starts: list[int] = []
        self._n_paragraphs: list[int] = []
        self._read: list[_Paragraphs] = []
        self._waiting: list[list[bytes]] = []
        self._n_waiting = 0

    def add(self, document_id: str, cleaned: Cleaned, source_path: str = "") -> None:
        """Add one document; ``source_path`` tells its site where nothing else does."""
        texts = [paragraph.text for paragraph in cleaned.paragraphs]
        n_chars = sum(map(len, texts)) + 2 * len(texts)
        row = {
            "document_id": document_id,
            "site": site_key(cleaned.metadata.url, cleaned.metadata.site, source_path),
            "published": cleaned.metadata.published,
            "n_chars": n_chars,
        }
        for name, value in row.items():
            self._columns[name].append(value)
        self._starts += [paragraph.start for paragraph in cleaned.paragraphs]
        self._n_paragraphs.append(len(texts))
        self._waiting.append([text.encode("utf-8", "surrogatepass") for text in texts])
        self._n_waiting += n_chars
        if self._n_waiting >= AT_ONCE:
            self._read_waiting()

    def paragraph_fingerprints(self) -> pa.Array:
        """The fingerprint of every paragraph of every document, one after the other, as int64."""
        self._read_waiting()
        return pa.array(self._joined("fingerprints"))

    def table(self) -> pa.Table:
        """The signatures as one Arrow table with the schema ``SIGNATURES``."""
        self._read_waiting()
        found, n_found, n_words = (self._joined(name) for name in ("shingles", "n_shingles", "n_words"))
        lengths = self._by_document(n_found)
        ends = np.cumsum(self._joined("n_sampled"))
        ends -= np.concatenate([[0], ends])[self._firsts()[:-1]].repeat(self._n_paragraphs)
        made = {
            "n_words": pa.array(self._by_document(n_words)),
            "bands": _bands(found, lengths, np.zeros(len(lengths), np.uint64), BANDS),
            "paragraph_starts": self._lists(pa.array(self._starts, pa.int64()), _HASHES),
            "paragraph_words": self._lists(pa.array(self._joined("n_spoken"), pa.int32()), _NUMBERS),
            "paragraph_fingerprints": self._lists(self.paragraph_fingerprints(), _HASHES),
            "paragraph_ends": self._lists(pa.array(ends), _HASHES),
            "paragraph_bands": self._lists(
                _bands(found, n_found, self._joined("figures"), PARAGRAPH_BANDS), _LISTS_OF_HASHES
            ),
            "paragraph_runs": self._lists(
                _lists(pa.array(self._joined("runs")), self._joined("n_runs"), _HASHES), _LISTS_OF_HASHES
            ),
        }
        arrays = [
            made[field.name] if field.name in made else pa.array(self._columns[field.name], field.type)
            for field in SIGNATURES
        ]
        return pa.table(arrays, schema=SIGNATURES)

    def _read_waiting(self) -> None:
        """Add what the words of the waiting documents say."""
        words = read(list(chain.from_iterable(self._waiting)))
        found, n_found = _shingles(words.hashes, words.n_words)
        found_runs, n_runs = runs(words)
        digests = b"".join([blake2b(text, digest_size=8).digest() for text in words.texts])
        fingerprints = np.frombuffer(digests, ">i8").astype(np.int64) * (words.n_words > 0)
        n_sampled = n_found.copy()
        self._columns["figures"] += _figures(words, [len(document) for document in self._waiting])
        first, paragraph = 0, 0
        for document in self._waiting:
            following = paragraph + len(document)
            last = first + int(n_found[paragraph:following].sum())
            text = b" ".join(filter(None, words.texts[paragraph:following]))
            self._columns["fingerprint"].append(fingerprint_of_folded(text))
            n_sampled[paragraph:following] = self._add_shingles(found[first:last], n_found[paragraph:following])
            first, paragraph = last, following
        self._read.append(
            _Paragraphs(
                fingerprints,
                words.n_words,
                words.n_spoken,
                words.figures,
                found,
                n_found,
                n_sampled,
                found_runs,
                n_runs,
            )
        )
        self._waiting, self._n_waiting = [], 0

    def _add_shingles(self, found: NDArray[np.uint32], n_found: NDArray[np.int64]) -> NDArray[np.int64]:
        """Add a document's shingles, ``n_found`` of each paragraph, or a sample; return how many of each that is."""
        ceiling = HIGHEST
        if len(found) > MOST_SHINGLES:
            ceiling = int(np.partition(found, MOST_SHINGLES - 1)[MOST_SHINGLES - 1])
            stays = found <= ceiling
            n_found = np.bincount(np.arange(len(n_found)).repeat(n_found)[stays], minlength=len(n_found))
            found = found[stays]
        self._columns["shingles"].append(found.astype("<u4", copy=False).tobytes())
        self._columns["ceiling"].append(ceiling)
        return n_found

    def _joined(self, name: str) -> NDArray[Any]:
        """An array of ``_Paragraphs`` for all documents."""
        return np.concatenate([getattr(each, name) for each in self._read])

    def _firsts(self) -> NDArray[np.int64]:
        """The number of each document's first paragraph, and of all."""
        return np.cumsum([0, *self._n_paragraphs], dtype=np.int64)

    def _by_document(self, values: NDArray[np.int64]) -> NDArray[np.int64]:
        """The sum of each document's values."""
        return np.diff(np.concatenate([[0], np.cumsum(values)])[self._firsts()])

    def _lists(self, values: pa.Array, kind: pa.DataType) -> pa.Array:
        """A list for each document of its paragraphs' values."""
        return _lists(values, np.array(self._n_paragraphs, np.int64), kind)


def shingles(text: bytes) -> NDArray[np.uint32]:
    """The hashes of a folded text's runs of three words, in order; a shorter text has one for all its words.

    >>> len(shingles(b"the court met and the court met again")), len(shingles(b"the end"))
    (6, 1)
    """
    words = read([text])
    return _shingles(words.hashes, words.n_words)[0]


def distinct(sets: Sequence[bytes]) -> tuple[NDArray[np.uint32], NDArray[np.int64]]:
    """The hashes of each set as the table has them, ascending and each once, one set after the other, and how many.

    >>> hashes, sizes = distinct([bytes([2, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0]), b"", bytes([2, 0, 0, 0])])
    >>> hashes.tolist(), sizes.tolist()
    ([1, 2, 2], [2, 0, 1])
    """
    hashes = np.frombuffer(bytearray().join(sets), "<u4")
    ends = np.cumsum([len(each) // 4 for each in sets], dtype=np.int64)
    stays = np.ones(len(hashes) + 1, np.bool_)
    for start, end in pairwise([0, *ends.tolist()]):
        hashes[start:end].sort()
    np.not_equal(hashes[1:], hashes[:-1], out=stays[1:-1])
    stays[ends] = True
    stays = stays[:-1]
    sizes = np.diff(np.concatenate([[0], np.cumsum(stays)])[[0, *ends]])
    return np.compress(stays, hashes), sizes


def minhash(found: NDArray[np.uint32], lengths: NDArray[np.int64], n_slots: int) -> NDArray[np.uint64]:
    """R-MinHash slots of sets that lie one after the other: the share of equal slots estimates Jaccard similarity."""
    slots = array("Q")
    offsets = np.concatenate([np.zeros(1, np.uint64), np.cumsum(lengths, dtype=np.uint64)])
    step = _SLOTS_AT_ONCE // n_slots
    for first in range(0, len(lengths), step):
        some = offsets[first : first + step + 1]
        flat = found[some[0] : some[-1]].astype(np.uint64) * _MIX[0]
        for row in RMinHash.digest_matrix_from_flat_token_hashes(flat, some - some[0], n_slots, _SEED).to_rows():
            slots.fromlist(row)
    return np.frombuffer(slots, np.uint64).reshape(-1, n_slots)


def _figures(words: Words, n_paragraphs: Sequence[int]) -> list[bytes]:
    """The different words with a digit of each document, as 32-bit hashes, ascending, the smallest of very many."""
    lasts = np.cumsum(np.concatenate([[0], words.n_words]))[np.cumsum(n_paragraphs, dtype=np.int64)]
    owners = np.searchsorted(lasts, words.with_digits, "right").astype(np.uint64)
    each = np.unique(owners << np.uint64(32) | words.hashes[words.with_digits] >> np.uint64(32))
    bounds = np.searchsorted(each, np.arange(len(lasts) + 1, dtype=np.uint64) << np.uint64(32))
    hashes = (each & np.uint64(HIGHEST)).astype("<u4")
    return [hashes[start : min(end, start + MOST_FIGURES)].tobytes() for start, end in pairwise(bounds.tolist())]


def _shingles(hashes: NDArray[np.uint64], n_words: NDArray[np.int64]) -> tuple[NDArray[np.uint32], NDArray[np.int64]]:
    """The shingles of paragraphs, one after the other, and how many each has."""
    lasts = np.cumsum(n_words)
    mixed = hashes * _MIX[0]
    mixed[:-1] += hashes[1:] * _MIX[1]
    mixed[:-2] += hashes[2:]
    ones, twos = lasts[n_words == 1] - 1, lasts[n_words == 2] - 2  # their own words alone
    mixed[ones] = hashes[ones] * _MIX[0]
    mixed[twos] = hashes[twos] * _MIX[0] + hashes[twos + 1] * _MIX[1]
    begins = np.ones(len(hashes), np.bool_)
    begins[lasts[n_words >= SHINGLE] - SHINGLE + 1] = False
    begins[lasts[n_words > 1] - 1] = False
    mixed = np.compress(begins, mixed)
    mixed ^= mixed >> np.uint64(32)
    mixed *= _MIX[2]
    mixed >>= np.uint64(32)
    return mixed.astype(np.uint32), np.maximum(n_words - SHINGLE + 1, np.minimum(n_words, 1))


def _bands(found: NDArray[np.uint32], lengths: NDArray[np.int64], salts: NDArray[np.uint64], n_bands: int) -> pa.Array:
    """For each of the sets that lie one after the other its bands' hashes, or none if it is too small to be compared.

    Two hashes of bands are equal where the sets agree in all rows of the same band, and have the same salt.
    """
    large = lengths >= FEWEST_SHINGLES
    n_slots = 1 << (ROWS * n_bands - 1).bit_length()  # rensa is fastest with powers of two
    slots = minhash(np.compress(large.repeat(lengths), found), lengths[large], n_slots)[:, : ROWS * n_bands]
    slots = slots.reshape(-1, n_bands, ROWS)
    mixed = np.arange(n_bands, dtype=np.uint64) + (salts[large] << np.uint64(8))[:, np.newaxis]
    for row in range(ROWS):
        mixed = (mixed + slots[:, :, row]) * _MIX[row]
        mixed ^= mixed >> np.uint64(29)
    return _lists(pa.array(mixed.view(np.int64).reshape(-1)), large * n_bands, _HASHES)


def _lists(values: pa.Array, lengths: NDArray[np.int64], kind: pa.DataType) -> pa.Array:
    """Lists of the given lengths of an array's values."""
    offsets = np.concatenate([np.zeros(1, np.int32), np.cumsum(lengths, dtype=np.int32)])
    return pa.ListArray.from_arrays(pa.array(offsets), values, kind)
