"""Signatures: what finding repeats needs to know of a document, small enough to compare a million of them.

A paragraph's shingles are its runs of three words, as 32-bit hashes; in scripts without spaces a word is a pair of
neighbouring characters. A document's shingles are those of its kept paragraphs. MinHash bands (rensa's R-MinHash) bring
together documents, and paragraphs, that may be alike; the shingles themselves tell whether they are.
"""

import hashlib
import re
from collections.abc import Sequence
from itertools import chain, pairwise
from typing import Any, TypeVar

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray
from rensa import RMinHash

from transforms.document import Cleaned
from transforms.repeats.fingerprint import ASCII, fingerprint_of_folded, folded
from transforms.repeats.site_lines import site_key

#: Words in a shingle. Of texts with 5 words in 100 changed, .95³ = 86% of such shingles stay; unrelated news of 4 KB
#: shares under 1%.
SHINGLE = 3

#: Rows in a band, and bands. A pair of documents with Jaccard similarity s meets in some band with the probability
#: 1 - (1 - s³)⁴²: .9999 at .6, .996 at .5, .95 at .41, the least that two copies can have; .005 at .05. Two paragraphs
#: meet with 1 - (1 - s³)⁵: .999 at .9, .97 at .8; and only if they have the same figures, for "up 3%" and "up 5%" are
#: different news, however alike the rest.
ROWS = 3
BANDS = 42
PARAGRAPH_BANDS = 5
_SEED = 20_230_503

#: A document or paragraph with fewer shingles is compared word for word only: a few changed words could be all it says.
FEWEST_SHINGLES = 24

#: Longer documents are compared by their smallest hashes, a uniform sample: at 4,096 of them the standard error of a
#: shared part is under .008. News articles stay below, and are compared by all that they say.
MOST_SHINGLES = 4096
HIGHEST = 0xFFFF_FFFF

#: Scripts that put no space between words: Thai, Lao, Myanmar, Khmer, kana, Han and its extensions.
_SPACELESS = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)

#: The typeset marks of ``fingerprint`` as UTF-8, by their first byte: which bytes may be the second and the third.
_TYPESET = {0xE2: ([0x80], [0x93, 0x94, 0x98, 0x99, 0x9C, 0x9D, 0xA6]), 0xC2: ([0xA0],)}

_MIX = (np.uint64(0x9E37_79B9_7F4A_7C15), np.uint64(0xC2B2_AE3D_27D4_EB4F), np.uint64(0xFF51_AFD7_ED55_8CCD))

#: Keys of the places in a word. A word's 65th byte has the first one's again: such words are rare.
_KEYS = np.frombuffer(hashlib.shake_128(b"shingles").digest(64 * 8), "<u8")

#: Bytes of text that are read at once: their hashes fit a processor's cache.
_AT_ONCE = 1 << 17

#: Bytes of a word, which is cut there: no language has such words, and a text of one word would take much memory.
_LONGEST_WORD = 1 << 12

#: Ends a paragraph; the byte stands in no UTF-8.
_END = b" \xff "

_Number = TypeVar("_Number", np.uint32, np.uint64, np.int64)

_HASHES = pa.list_(pa.field("element", pa.int64(), nullable=False))
_NUMBERS = pa.list_(pa.field("element", pa.int32(), nullable=False))

#: One row a document, in the order in which they were added. Lists named ``paragraph_…`` have an element a paragraph.
#: ``shingles`` are those of each paragraph in turn, unsigned, 32-bit, little-endian; ``paragraph_ends`` says how many
#: there are up to a paragraph's end; of a document with more than ``MOST_SHINGLES`` those up to ``ceiling``.
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
        pa.field("paragraph_starts", _HASHES, nullable=False),
        pa.field("paragraph_words", _NUMBERS, nullable=False),
        pa.field("paragraph_fingerprints", _HASHES, nullable=False),
        pa.field("paragraph_ends", _HASHES, nullable=False),
        pa.field("paragraph_bands", pa.list_(pa.field("element", _HASHES, nullable=False)), nullable=False),
    ]
)


class Signatures:
    """Signatures of a batch's documents, gathered one by one and made into a table at once.

    Documents are read some at a time: one pass of numpy over 128 KB costs less than one over each of 30 articles.
    """

    def __init__(self) -> None:
        self._columns: dict[str, list[Any]] = {
            name: [] for name in SIGNATURES.names if name not in ("bands", "paragraph_bands")
        }
        self._shingles: list[NDArray[np.uint32]] = []
        self._n_shingles: list[NDArray[np.int64]] = []
        self._figures: list[NDArray[np.uint64]] = []
        self._waiting: list[list[bytes]] = []
        self._n_waiting = 0

    def add(self, document_id: str, cleaned: Cleaned, source_path: str = "") -> None:
        """Add one document; ``source_path`` tells its site where it has no address."""
        texts = [paragraph.text for paragraph in cleaned.paragraphs]
        row = {
            "document_id": document_id,
            "site": site_key(cleaned.metadata.url, source_path),
            "published": cleaned.metadata.published,
            "n_chars": sum(map(len, texts)) + 2 * len(texts),
            "paragraph_starts": [paragraph.start for paragraph in cleaned.paragraphs],
        }
        for name, value in row.items():
            self._columns[name].append(value)
        self._waiting.append([text.encode("utf-8", "surrogatepass") for text in texts])
        self._n_waiting += sum(map(len, self._waiting[-1]))
        if self._n_waiting >= _AT_ONCE:
            self._read_waiting()

    def paragraph_fingerprints(self) -> pa.Array:
        """The fingerprint of every paragraph of every document, one after the other, as int64."""
        self._read_waiting()
        return pa.array(chain.from_iterable(self._columns["paragraph_fingerprints"]), pa.int64())

    def table(self) -> pa.Table:
        """The signatures as one Arrow table with the schema ``SIGNATURES``."""
        self._read_waiting()
        found, n_found = _joined(self._shingles, np.uint32), _joined(self._n_shingles, np.int64)
        n_paragraphs = [len(each) for each in self._n_shingles]
        lengths = np.array([len(each) for each in self._shingles], np.int64)
        made = {
            "bands": _bands(found, lengths, np.zeros(len(lengths), np.uint64), BANDS),
            "paragraph_bands": _nested(
                _bands(found, n_found, _joined(self._figures, np.uint64), PARAGRAPH_BANDS), n_paragraphs
            ),
        }
        arrays = [
            made[field.name] if field.name in made else pa.array(self._columns[field.name], field.type)
            for field in SIGNATURES
        ]
        return pa.table(arrays, schema=SIGNATURES)

    def _read_waiting(self) -> None:
        paragraphs = [paragraph for document in self._waiting for paragraph in document]
        texts, n_words, hashes, figures = _read(paragraphs)
        self._figures.append(figures)
        found, n_found = _shingles(hashes, np.array(n_words, np.int64))
        first, paragraph = 0, 0
        for document in self._waiting:
            following = paragraph + len(document)
            numbers = n_found[paragraph:following]
            last = first + int(numbers.sum())
            self._read_document(texts[paragraph:following], n_words[paragraph:following], found[first:last], numbers)
            first, paragraph = last, following
        self._waiting, self._n_waiting = [], 0

    def _read_document(
        self, paragraphs: Sequence[bytes], n_words: list[int], found: NDArray[np.uint32], n_found: NDArray[np.int64]
    ) -> None:
        """Add what a document's words say: its ``n_found`` shingles of each paragraph, one after the other."""
        text = b" ".join(filter(None, paragraphs))
        if not text.isascii() and _SPACELESS.search(text.decode("utf-8", "surrogatepass")):
            each = [shingles(paragraph) for paragraph in paragraphs]
            found, n_found = _joined(each, np.uint32), np.array([len(one) for one in each], np.int64)
        self._shingles.append(found)
        self._n_shingles.append(n_found)
        ceiling = HIGHEST
        if len(found) > MOST_SHINGLES:
            ceiling = int(np.partition(found, MOST_SHINGLES - 1)[MOST_SHINGLES - 1])
            stays = found <= ceiling
            n_found = np.bincount(np.arange(len(n_found)).repeat(n_found)[stays], minlength=len(n_found))
            found = found[stays]
        row = {
            "n_words": sum(n_words),
            "fingerprint": fingerprint_of_folded(text),
            "shingles": found.astype("<u4", copy=False).tobytes(),
            "ceiling": ceiling,
            "paragraph_words": n_words,
            "paragraph_fingerprints": [fingerprint_of_folded(paragraph) for paragraph in paragraphs],
            "paragraph_ends": np.cumsum(n_found),
        }
        for name, value in row.items():
            self._columns[name].append(value)


def shingles(text: bytes) -> NDArray[np.uint32]:
    """The hashes of a folded text's runs of three words, in order; a shorter text has one for all its words.

    >>> len(shingles(b"the court met and the court met again")), len(shingles(b"the end"))
    (6, 1)
    """
    data = np.frombuffer(b" %s " % _spaced(text) if text else b" ", np.uint8)
    hashes = _hashes(data, _edges(data))
    return _shingles(hashes, np.array([len(hashes)]))[0]


def distinct(hashes: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """The hashes, ascending, each once."""
    ordered = np.sort(hashes)
    first = np.ones(len(ordered), np.bool_)
    np.not_equal(ordered[1:], ordered[:-1], out=first[1:])
    return np.compress(first, ordered)


def minhash(found: NDArray[np.uint32], lengths: NDArray[np.int64], n_slots: int) -> NDArray[np.uint64]:
    """R-MinHash slots of sets that lie one after the other: the share of equal slots estimates Jaccard similarity."""
    offsets = np.concatenate([np.zeros(1, np.uint64), np.cumsum(lengths, dtype=np.uint64)])
    flat = found.astype(np.uint64) * _MIX[0]
    rows = RMinHash.digest_matrix_from_flat_token_hashes(flat, offsets, n_slots, _SEED).to_rows()
    slots = np.fromiter(chain.from_iterable(rows), np.uint32, len(lengths) * n_slots)
    return slots.reshape(len(lengths), n_slots).astype(np.uint64)


def _read(
    paragraphs: Sequence[bytes],
) -> tuple[list[bytes], list[int], NDArray[np.uint64], NDArray[np.uint64]]:
    """Each paragraph folded, its number of words, the hashes of all words, and of each paragraph's figures.

    ``paragraphs`` are UTF-8.
    """
    text = _without_typeset(_END.join([*paragraphs, b""]))
    if not text.replace(_END[1:2], b"").isascii():
        each = text.split(_END)
        text = _END.join([one if one.isascii() else folded(one.decode("utf-8", "surrogatepass")) for one in each])
    data = np.frombuffer(b" " + text.translate(ASCII) + b" ", np.uint8)
    spaces = data == ord(" ")
    keep = np.ones(len(data), np.bool_)
    np.logical_not(spaces[1:] & spaces[:-1], out=keep[1:])
    data = np.compress(keep, data)
    edges = _edges(data)
    is_end = data[edges[:-1] + 1] == _END[1]
    ends = np.flatnonzero(is_end)
    firsts = np.concatenate([np.zeros(1, np.int64), ends + 1])[:-1]
    text = data.tobytes()
    bounds = zip((edges[firsts] + 1).tolist(), edges[ends].tolist(), strict=True)
    hashes = _hashes(data, edges)
    figures = np.zeros(len(ends), np.uint64)
    with_figures = np.unique(np.searchsorted(edges, np.flatnonzero((data >= ord("0")) & (data <= ord("9"))))) - 1
    np.add.at(figures, np.searchsorted(ends, with_figures), hashes[with_figures])
    return [text[start:end] for start, end in bounds], (ends - firsts).tolist(), hashes[~is_end], figures


def _without_typeset(text: bytes) -> bytes:
    """The same as ``without_typeset``, with a space for every byte, and many times as fast for a long text."""
    data = np.frombuffer(bytearray(text), np.uint8)
    for first, rest in _TYPESET.items():
        (places,) = np.nonzero(data == first)
        for offset, following in enumerate(rest, 1):
            places = places[np.isin(data[places + offset], following)]
        for offset in range(len(rest) + 1):
            data[places + offset] = ord(" ")
    return data.tobytes()


def _spaced(text: bytes) -> bytes:
    """The folded text with pairs of neighbouring characters for words where a script has no spaces."""
    tokens: list[str] = []
    for word in text.decode("utf-8", "surrogatepass").split(" "):
        if len(word) > 1 and _SPACELESS.search(word):
            tokens.extend(map("".join, pairwise(word)))
        else:
            tokens.append(word)
    return " ".join(tokens).encode("utf-8", "surrogatepass")


def _edges(data: NDArray[np.uint8]) -> NDArray[np.int64]:
    """Where words begin and end: the spaces, and places in a word that is longer than any word."""
    spaces = np.flatnonzero(data == ord(" "))
    gaps = np.diff(spaces)
    if not len(gaps) or gaps.max() <= _LONGEST_WORD:
        return spaces
    cuts = [np.arange(space, space + gap, _LONGEST_WORD) for space, gap in zip(spaces, gaps, strict=False)]
    return np.concatenate([*cuts, spaces[-1:]])


def _hashes(data: NDArray[np.uint8], edges: NDArray[np.int64]) -> NDArray[np.uint64]:
    """A 64-bit hash of each word: multilinear, the sum of its bytes times a key for their place, and mixed."""
    hashes = np.empty(len(edges) - 1, np.uint64)
    step = _AT_ONCE // 8
    for first in range(0, len(hashes), step):
        some = edges[first : first + step + 1]
        places = np.arange(some[0], some[-1]) - some[:-1].repeat(np.diff(some))
        places &= len(_KEYS) - 1
        hashes[first : first + step] = np.add.reduceat(
            _KEYS.take(places) * data[some[0] : some[-1]], some[:-1] - some[0]
        )
    hashes ^= hashes >> np.uint64(29)
    hashes *= _MIX[2]
    hashes ^= hashes >> np.uint64(32)
    return hashes


def _shingles(hashes: NDArray[np.uint64], n_words: NDArray[np.int64]) -> tuple[NDArray[np.uint32], NDArray[np.int64]]:
    """The shingles of paragraphs, one after the other, and how many each has."""
    paragraph = np.arange(len(n_words)).repeat(n_words)
    left = np.cumsum(n_words).repeat(n_words) - np.arange(len(hashes))
    begins = (left >= SHINGLE) | (left == n_words.repeat(n_words))
    following = np.concatenate([hashes, np.zeros(SHINGLE - 1, np.uint64)])
    mixed = hashes * _MIX[0]
    mixed += np.where(left > 1, following[1:-1], 0) * _MIX[1]
    mixed += np.where(left > 2, following[2:], 0)
    mixed = mixed[begins]
    mixed ^= mixed >> np.uint64(32)
    mixed *= _MIX[2]
    mixed >>= np.uint64(32)
    return mixed.astype(np.uint32), np.bincount(paragraph[begins], minlength=len(n_words))


def _bands(found: NDArray[np.uint32], lengths: NDArray[np.int64], salts: NDArray[np.uint64], n_bands: int) -> pa.Array:
    """For each of the sets that lie one after the other its bands' hashes, or none if it is too small to be compared.

    Two hashes of bands are equal where the sets agree in all rows of the same band, and have the same salt.
    """
    large = lengths >= FEWEST_SHINGLES
    offsets = np.concatenate([np.zeros(1, np.int32), np.cumsum(large * n_bands, dtype=np.int32)])
    n_slots = 1 << (ROWS * n_bands - 1).bit_length()  # rensa is fastest with powers of two
    slots = minhash(np.compress(large.repeat(lengths), found), lengths[large], n_slots)[:, : ROWS * n_bands]
    slots = slots.reshape(-1, n_bands, ROWS)
    mixed = np.arange(n_bands, dtype=np.uint64) + (salts[large] << np.uint64(8))[:, np.newaxis]
    for row in range(ROWS):
        mixed = (mixed + slots[:, :, row]) * _MIX[row]
        mixed ^= mixed >> np.uint64(29)
    return pa.ListArray.from_arrays(pa.array(offsets), pa.array(mixed.view(np.int64).reshape(-1)), _HASHES)


def _nested(values: pa.Array, lengths: Sequence[int]) -> pa.Array:
    """Lists of the given lengths of an array's values."""
    offsets = np.cumsum([0, *lengths], dtype=np.int32)
    return pa.ListArray.from_arrays(pa.array(offsets), values, SIGNATURES.field("paragraph_bands").type)


def _joined(arrays: Sequence[NDArray[_Number]], kind: type[_Number]) -> NDArray[_Number]:
    return np.concatenate(arrays) if arrays else np.empty(0, kind)
