"""The words of very many paragraphs at once, as hashes, and where their sentences end.

A word is what ``fingerprint`` folds it to; in scripts that put no space between words it is a pair of neighbouring
characters.
"""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from transforms.repeats.fingerprint import ASCII, fold

#: Bytes of text that are hashed at once: what that takes fits a processor's cache.
AT_ONCE = 1 << 17

#: Scripts that put no space between words: Thai, Lao, Myanmar, Khmer, kana, Han and its extensions.
_SPACELESS = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)

#: Marks of typeset text that are no part of a word, as ``fingerprint`` has them; and what ends a sentence, or opens or
#: closes a quotation. None takes more than three bytes.
_TYPESET = "‘’–—\xa0"
_ENDS = "“”…«»「」『』。！？｡؟۔।॥።။។"

#: In ASCII a full stop ends a sentence only before white space or a bracket; a quotation mark always may.
_AFTER_STOP = np.isin(np.arange(256), list(b" \t\r\n\")]'"))

#: Stands where a sentence ends, and ends a paragraph; no UTF-8 has these bytes.
_STOP = b"\xfe"
_END = b" \xff "

_LEAST_LEAD, _LEAST_LEAD_OF_THREE = 0xC2, 0xE0

#: The marks' bytes as numbers, ascending, and the byte that stands for each.
_INSTEAD_OF = sorted(
    [(int.from_bytes(mark.encode().ljust(3, b"\0"), "big"), ord(" ")) for mark in _TYPESET]
    + [(int.from_bytes(mark.encode().ljust(3, b"\0"), "big"), _STOP[0]) for mark in _ENDS]
)
_MARKS = np.array([mark for mark, _ in _INSTEAD_OF], np.uint32)
_INSTEAD = np.array([byte for _, byte in _INSTEAD_OF], np.uint8)

#: Keys of the places in a word. A word's 65th byte has the first one's again: such words are rare.
_KEYS = np.frombuffer(hashlib.shake_128(b"shingles").digest(64 * 8), "<u8")
_MIX = np.uint64(0xFF51_AFD7_ED55_8CCD)

#: Bytes of a word, which is cut there: no language has such words, and a text of one word would take much memory.
_LONGEST_WORD = 1 << 12


@dataclass(frozen=True, slots=True)
class Words:
    """The words of paragraphs, one paragraph after the other.

    ``texts`` are the folded paragraphs and ``n_words`` the words of each; ``hashes`` are all words, and ``figures`` for
    each paragraph the sum of those with a digit; ``stops`` says before which words a sentence ended, ascending.
    """

    texts: list[bytes]
    n_words: NDArray[np.int64]
    hashes: NDArray[np.uint64]
    figures: NDArray[np.uint64]
    stops: NDArray[np.int64]


def read(paragraphs: Sequence[bytes]) -> Words:
    """The words of paragraphs, which are UTF-8 (lone surrogates as if they were characters).

    >>> found = read([b"The court met. It adjourned!", b"The END"])
    >>> found.texts, found.n_words.tolist(), found.stops.tolist()
    ([b'the court met it adjourned', b'the end'], [5, 2], [3, 5])
    >>> read(["東京都。".encode()]).n_words.tolist()
    [2]
    """
    text = _marked(_END.join([*paragraphs, b""]))
    spaceless: dict[int, bytes] = {}
    if not text.translate(None, _STOP + _END).isascii():
        each = text.split(_END)
        for number, one in enumerate(each):
            if not one.translate(None, _STOP).isascii():
                each[number] = _folded(one)
                if _SPACELESS.search(_decoded(each[number].replace(_STOP, b""))):
                    spaceless[number] = b" ".join(each[number].replace(_STOP, b" ").split())
                    each[number] = _paired(each[number])
        text = _END.join(each)
    data, stops = _single_spaced(np.frombuffer(b" " + text.translate(ASCII) + b" ", np.uint8))
    edges = _edges(data)
    is_end = data[edges[:-1] + 1] == _END[1]
    ends = np.flatnonzero(is_end)
    firsts = np.concatenate([np.zeros(1, np.int64), ends + 1])[:-1]
    hashes = _hashes(data, edges)
    figures = np.zeros(len(ends), np.uint64)
    with_figures = np.unique(np.searchsorted(edges, np.flatnonzero((data >= ord("0")) & (data <= ord("9"))))) - 1
    np.add.at(figures, np.searchsorted(ends, with_figures), hashes[with_figures])
    text = data.tobytes()
    bounds = zip((edges[firsts] + 1).tolist(), edges[ends].tolist(), strict=True)
    texts = [text[start:end] for start, end in bounds]
    for number, folded in spaceless.items():
        texts[number] = folded
    at = np.searchsorted(edges, stops)
    return Words(texts, ends - firsts, hashes[~is_end], figures, np.unique(at - np.searchsorted(ends, at)))


def _decoded(text: bytes) -> str:
    return text.decode("utf-8", "surrogatepass")


def _marked(text: bytes) -> bytes:
    """The text with a space for every byte of a typeset mark, and ``_STOP`` where a sentence ends."""
    data = np.frombuffer(bytearray(text), np.uint8)
    leads = np.flatnonzero((data >= _LEAST_LEAD) & (data < _END[1]))
    if len(leads):
        _replace_marks(data, leads)
    places = np.flatnonzero((data == ord(".")) | (data == ord("!")) | (data == ord("?")))
    data[places[_AFTER_STOP[data[places + 1]]]] = _STOP[0]
    data[data == ord('"')] = _STOP[0]
    return data.tobytes()


def _replace_marks(data: NDArray[np.uint8], leads: NDArray[np.int64]) -> None:
    """Put what stands for it in the place of every typeset mark; ``leads`` are the first bytes of characters."""
    codes = data[leads].astype(np.uint32) << 16 | data[leads + 1].astype(np.uint32) << 8
    of_two = data[leads] < _LEAST_LEAD_OF_THREE
    codes |= np.where(of_two, 0, data[leads + 2])
    found = np.searchsorted(_MARKS, codes)
    is_mark = _MARKS.take(found, mode="clip") == codes
    leads, of_two = leads[is_mark], of_two[is_mark]
    data[leads] = _INSTEAD[found[is_mark]]
    data[leads + 1] = ord(" ")
    data[leads[~of_two] + 2] = ord(" ")


def _folded(paragraph: bytes) -> bytes:
    """A marked paragraph's words folded, with a space on either side of every ``_STOP``."""
    pieces = paragraph.replace(_STOP, b" %s " % _STOP).translate(ASCII).split()
    return b" ".join([piece if piece.isascii() or piece == _STOP else fold(piece) for piece in pieces])


def _paired(paragraph: bytes) -> bytes:
    """A folded paragraph with pairs of neighbouring characters for words where a script has no spaces."""
    tokens: list[bytes] = []
    for piece in paragraph.split():
        word = "" if piece == _STOP else _decoded(piece)
        if len(word) > 1 and _SPACELESS.search(word):
            tokens.extend("".join(pair).encode("utf-8", "surrogatepass") for pair in pairwise(word))
        else:
            tokens.append(piece)
    return b" ".join(tokens)


def _single_spaced(data: NDArray[np.uint8]) -> tuple[NDArray[np.uint8], NDArray[np.int64]]:
    """The text with one space for each run of spaces and stops, and the places of those that have a stop."""
    stops = data == _STOP[0]
    spaces = (data == ord(" ")) | stops
    gone = np.zeros(len(data), np.bool_)
    np.logical_and(spaces[1:], spaces[:-1], out=gone[1:])
    (places,) = np.nonzero(stops)
    places -= np.searchsorted(np.flatnonzero(gone), places, "right")
    data = np.compress(~gone, data)
    data[places] = ord(" ")
    return data, places


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
    step = AT_ONCE // 8
    for first in range(0, len(hashes), step):
        some = edges[first : first + step + 1]
        places = np.arange(some[0], some[-1]) - some[:-1].repeat(np.diff(some))
        places &= len(_KEYS) - 1
        hashes[first : first + step] = np.add.reduceat(
            _KEYS.take(places) * data[some[0] : some[-1]], some[:-1] - some[0]
        )
    hashes ^= hashes >> np.uint64(29)
    hashes *= _MIX
    hashes ^= hashes >> np.uint64(32)
    return hashes
