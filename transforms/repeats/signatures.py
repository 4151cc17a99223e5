"""Signatures: what finding repeats needs to know of a document, small enough to compare a million of them.

A document's text is the words of its kept paragraphs. Its shingles are its runs of three words, as 32-bit hashes; in
scripts without spaces a word is a pair of neighbouring characters. MinHash bands (rensa's R-MinHash) bring together
documents that may be alike; the shingles themselves tell whether they are.
"""

import hashlib
import re
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray
from rensa import RMinHash

from transforms.document import Cleaned
from transforms.repeats.fingerprint import ASCII, fingerprint_of_folded, folded

#: Words in a shingle. Of texts with 5 words in 100 changed, .95³ = 86% of such shingles stay; unrelated news of 4 KB
#: shares under 1%.
SHINGLE = 3

#: Rows in a band and bands. A pair of documents with Jaccard similarity s meets in some band with the probability
#: 1 - (1 - s³)⁴²: .9999 at .6, .996 at .5, .95 at .41, the least that two copies can have; .005 at .05.
ROWS = 3
BANDS = 42
_SLOTS = 128
_SEED = 20_230_503

#: A document with fewer shingles is compared word for word only: a few changed words could be all that it says.
FEWEST_SHINGLES = 24

#: Longer documents are compared by their smallest hashes, a uniform sample: at 4,096 of them the standard error of a
#: shared part is under .008. News articles stay below, and are compared by all that they say.
MOST_SHINGLES = 4096

#: Scripts that put no space between words: Thai, Lao, Myanmar, Khmer, kana, Han and its extensions.
_SPACELESS = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)

_MIX = (np.uint64(0x9E37_79B9_7F4A_7C15), np.uint64(0xC2B2_AE3D_27D4_EB4F), np.uint64(0xFF51_AFD7_ED55_8CCD))

#: Keys of the places in a word. A word's 65th byte has the first one's again: such words are rare.
_KEYS = np.frombuffer(hashlib.shake_128(b"shingles").digest(64 * 8), "<u8")

#: Bytes of text that are read at once: their hashes fit a processor's cache.
_AT_ONCE = 1 << 18

#: Bytes of a word, which is cut there: no language has such words, and a text of one word would take much memory.
_LONGEST_WORD = 1 << 12

#: Ends a paragraph; the byte stands in no UTF-8.
_END = b" \xff "

_HASHES = pa.list_(pa.field("element", pa.int64(), nullable=False))
_NUMBERS = pa.list_(pa.field("element", pa.int32(), nullable=False))

#: One row a document, in the order in which they were added.
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
        pa.field("paragraph_fingerprints", _HASHES, nullable=False),
        pa.field("paragraph_starts", _HASHES, nullable=False),
        pa.field("paragraph_words", _NUMBERS, nullable=False),
    ]
)


class Signatures:
    """Signatures of a batch's documents, gathered one by one and made into a table at once.

    Documents are read some at a time: one pass of numpy over 256 KB costs less than one over each of 60 articles.
    """

    def __init__(self) -> None:
        self._columns: dict[str, list[object]] = {name: [] for name in SIGNATURES.names if name != "bands"}
        self._shingles: list[NDArray[np.uint32]] = []
        self._waiting: list[list[bytes]] = []
        self._n_waiting = 0

    def add(self, document_id: str, cleaned: Cleaned) -> None:
        """Add one document."""
        texts = [paragraph.text for paragraph in cleaned.paragraphs]
        row = {
            "document_id": document_id,
            "site": cleaned.metadata.site,
            "published": cleaned.metadata.published,
            "n_chars": sum(map(len, texts)) + 2 * len(texts),
            "paragraph_starts": [paragraph.start for paragraph in cleaned.paragraphs],
        }
        for name, value in row.items():
            self._columns[name].append(value)
        self._waiting.append([text.encode() if text.isascii() else folded(text) for text in texts])
        self._n_waiting += sum(map(len, self._waiting[-1]))
        if self._n_waiting >= _AT_ONCE:
            self._read_waiting()

    def table(self) -> pa.Table:
        """The signatures as one Arrow table with the schema ``SIGNATURES``."""
        self._read_waiting()
        arrays = [
            _bands(self._shingles) if field.name == "bands" else pa.array(self._columns[field.name], field.type)
            for field in SIGNATURES
        ]
        return pa.table(arrays, schema=SIGNATURES)

    def _read_waiting(self) -> None:
        paragraphs = [paragraph for document in self._waiting for paragraph in document]
        texts, n_words, hashes = _read(paragraphs)
        mixed = _mix(hashes)
        paragraph, word = 0, 0
        for document in self._waiting:
            following = paragraph + len(document)
            self._read_document(texts[paragraph:following], n_words[paragraph:following], hashes, mixed, word)
            word += sum(n_words[paragraph:following])
            paragraph = following
        self._waiting, self._n_waiting = [], 0

    def _read_document(
        self,
        paragraphs: Sequence[bytes],
        n_words: list[int],
        hashes: NDArray[np.uint64],
        mixed: NDArray[np.uint32],
        first: int,
    ) -> None:
        """Add what a document's words say; ``hashes`` and ``mixed`` are of its words and others', from ``first``."""
        text = b" ".join(filter(None, paragraphs))
        end = first + sum(n_words)
        if not text.isascii() and _SPACELESS.search(text.decode("utf-8", "surrogatepass")):
            found = shingles(text)
        elif end - first < SHINGLE:
            found = _distinct(_mix(hashes[first:end]))
        else:
            found = _distinct(mixed[first : end - SHINGLE + 1])
        self._shingles.append(found)
        row = {
            "n_words": end - first,
            "fingerprint": fingerprint_of_folded(text),
            "shingles": found[:MOST_SHINGLES].tobytes(),
            "paragraph_fingerprints": [fingerprint_of_folded(paragraph) for paragraph in paragraphs],
            "paragraph_words": n_words,
        }
        for name, value in row.items():
            self._columns[name].append(value)


def _read(paragraphs: Sequence[bytes]) -> tuple[list[bytes], list[int], NDArray[np.uint64]]:
    """Each paragraph folded, its number of words, and the hashes of all words; paragraphs are ASCII or folded."""
    data = np.frombuffer(b"".join([b" ", *[paragraph + _END for paragraph in paragraphs]]).translate(ASCII), np.uint8)
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
    return [text[start:end] for start, end in bounds], (ends - firsts).tolist(), _hashes(data, edges)[~is_end]


def shingles(text: bytes) -> NDArray[np.uint32]:
    """The distinct hashes of a folded text's runs of three words, ascending; a shorter text has one for all its words.

    >>> len(shingles(b"the court met and the court met again"))
    5
    """
    data = np.frombuffer(b" %s " % _spaced(text) if text else b" ", np.uint8)
    return _distinct(_mix(_hashes(data, _edges(data))))


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


def _mix(hashes: NDArray[np.uint64]) -> NDArray[np.uint32]:
    """The hash of every run of three words; of one run, if there are fewer words, and none, if there is none."""
    if len(hashes) < SHINGLE and len(hashes):
        hashes = np.concatenate([hashes, np.zeros(SHINGLE - len(hashes), np.uint64)])
    mixed = hashes[:-2] * _MIX[0] + hashes[1:-1] * _MIX[1] + hashes[2:]
    mixed ^= mixed >> np.uint64(32)
    mixed *= _MIX[2]
    return (mixed >> np.uint64(32)).astype(np.uint32)


def _distinct(hashes: NDArray[np.uint32]) -> NDArray[np.uint32]:
    ordered = np.sort(hashes)
    first = np.ones(len(ordered), np.bool_)
    np.not_equal(ordered[1:], ordered[:-1], out=first[1:])
    return np.compress(first, ordered)


def _bands(sets: Sequence[NDArray[np.uint32]]) -> pa.Array:
    """The hashes of each set's bands, and none of a set that is too small to be compared."""
    large = [hashes for hashes in sets if len(hashes) >= FEWEST_SHINGLES]
    lengths = np.array([BANDS if len(hashes) >= FEWEST_SHINGLES else 0 for hashes in sets], np.int32)
    offsets = np.concatenate([np.zeros(1, np.int32), np.cumsum(lengths, dtype=np.int32)])
    values = minhash_bands(large).reshape(-1) if large else np.empty(0, np.int64)
    return pa.ListArray.from_arrays(pa.array(offsets), pa.array(values), _HASHES)


def minhash_bands(sets: Sequence[NDArray[np.uint32]]) -> NDArray[np.int64]:
    """One row of ``BANDS`` hashes a set; equal hashes in a column mean that the sets agree in all rows of a band."""
    slots = np.array(minhash(sets), np.uint64)[:, : ROWS * BANDS].reshape(len(sets), BANDS, ROWS)
    mixed = np.broadcast_to(np.arange(BANDS, dtype=np.uint64), slots.shape[:2]).copy()
    for row in range(ROWS):
        mixed = (mixed + slots[:, :, row]) * _MIX[row]
        mixed ^= mixed >> np.uint64(29)
    return mixed.view(np.int64)


def minhash(sets: Sequence[NDArray[np.uint32]]) -> list[list[int]]:
    """One row of 128 R-MinHash slots a set: the share of equal slots estimates the Jaccard similarity of two sets."""
    offsets = np.cumsum([0, *map(len, sets)], dtype=np.uint64)
    flat = np.concatenate(sets).astype(np.uint64) * _MIX[0]
    rows: list[list[int]] = RMinHash.digest_matrix_from_flat_token_hashes(flat, offsets, _SLOTS, _SEED).to_rows()
    return rows
