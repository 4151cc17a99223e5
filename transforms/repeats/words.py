"""The words of very many paragraphs at once, as hashes, and where their sentences end.

A word is what ``fingerprint`` folds it to; in scripts that put no space between words it is a pair of neighbouring
characters.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from transforms.repeats.characters import GONE, SPACELESS, STOP, digits, keep_signs, simplify
from transforms.repeats.fingerprint import ASCII, fold

#: Bytes of text that are hashed at once: what that takes fits a processor's cache.
AT_ONCE = 1 << 17

#: In ASCII a full stop ends a sentence only before white space or a bracket; a quotation mark always may.
_AFTER_STOP = np.isin(np.arange(256), list(b" \t\r\n\")]'"))

#: Ends a paragraph; the byte stands in no UTF-8.
_END = b" \xff "

_MIX = (np.uint64(0xC2B2_AE3D_27D4_EB4F), np.uint64(0xFF51_AFD7_ED55_8CCD))

#: Masks for the first 0 to 8 bytes of a number that is read as little-endian.
_FIRST_BYTES = np.array([(1 << 8 * n) - 1 for n in range(9)], np.uint64)

#: Bytes of a word, which is cut there: no language has such words, and a text of one word would take much memory.
_LONGEST_WORD = 1 << 12


@dataclass(frozen=True, slots=True)
class Words:
    """The words of paragraphs, one paragraph after the other.

    ``texts`` are the folded paragraphs and ``n_words`` the words of each, ``n_spoken`` about how many a reader counts:
    of a script without spaces, two pairs of neighbours for each of those; ``hashes`` are all words;
    ``with_digits`` says which of them have a digit, ascending, and ``figures`` for each paragraph a hash of those, in
    their order; ``stops`` says before which words a sentence ended, ascending.
    """

    texts: list[bytes]
    n_words: NDArray[np.int64]
    n_spoken: NDArray[np.int64]
    hashes: NDArray[np.uint64]
    with_digits: NDArray[np.int64]
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
    text, folded = _folded(np.frombuffer(bytearray(_END.join([*paragraphs, b""])), np.uint8))
    text, edges, stops = _single_spaced(np.frombuffer(bytearray(b" %s " % text.translate(ASCII)), np.uint8))
    data = np.frombuffer(text, np.uint8)
    is_end = data[edges[:-1] + 1] == _END[1]
    ends = np.flatnonzero(is_end)
    firsts = np.concatenate([np.zeros(1, np.int64), ends + 1])[:-1]
    hashes = _hashes(data, edges)
    figures = np.zeros(len(ends), np.uint64)
    with_digits = ascending(np.searchsorted(edges, digits(data)) - 1, len(hashes))
    owners = np.searchsorted(ends, with_digits)
    nth = np.arange(len(owners)) - np.searchsorted(owners, owners)
    np.add.at(figures, owners, hashes[with_digits] * (2 * nth + 1).astype(np.uint64))
    bounds = zip((edges[firsts] + 1).tolist(), edges[ends].tolist(), strict=True)
    texts = [text[start:end] for start, end in bounds]
    n_words = ends - firsts
    n_spoken = n_words.copy()
    for number, (whole, n_pairs) in folded.items():
        texts[number] = whole
        n_spoken[number] -= n_pairs // 2
    at = np.searchsorted(edges, stops)
    hashes = hashes[~is_end]
    stops = ascending(at - np.searchsorted(ends, at), len(hashes) + 1)
    return Words(texts, n_words, n_spoken, hashes, with_digits - owners, figures, stops)


def ascending(places: NDArray[np.int64], end: int) -> NDArray[np.int64]:
    """The places below ``end``, ascending, each once.

    >>> ascending(np.array([4, 1, 4]), 5).tolist()
    [1, 4]
    """
    marks = np.zeros(end, np.bool_)
    marks[places] = True
    return np.flatnonzero(marks)


def _folded(data: NDArray[np.uint8]) -> tuple[bytes, dict[int, tuple[bytes, int]]]:
    """The text folded, but for ASCII, with a ``STOP`` where a sentence ends; by number the folded spaceless paragraphs.

    Words of those are pairs of characters, and each comes with how many pairs it has.
    """
    data, hard, spaceless = _simplified(data)
    places = np.flatnonzero((data == ord(".")) | (data == ord("!")) | (data == ord("?")))
    data[places[_AFTER_STOP[data[places + 1]]]] = STOP[0]
    data[data == ord('"')] = STOP[0]
    if not len(hard) and not len(spaceless):
        return data.tobytes(), {}
    each = data.tobytes().split(_END)
    ends = np.flatnonzero(data == _END[1])
    by_hand = set(np.searchsorted(ends, hard).tolist())
    whole: dict[int, tuple[bytes, int]] = {}
    for number in sorted(by_hand.union(np.searchsorted(ends, spaceless).tolist())):
        pieces = each[number].replace(STOP, b" %s " % STOP).translate(ASCII).split()
        if number in by_hand:
            pieces = b" ".join([piece if piece.isascii() or piece == STOP else fold(piece) for piece in pieces]).split()
        paired, n_pairs = _paired(pieces)
        if n_pairs:
            whole[number] = b" ".join([piece for piece in pieces if piece != STOP]), n_pairs
        each[number] = b" ".join(paired)
    return _END.join(each), whole


def _simplified(data: NDArray[np.uint8]) -> tuple[NDArray[np.uint8], NDArray[np.int64], NDArray[np.int64]]:
    """What ``keep_signs`` and ``simplify`` make of UTF-8, without what goes, and what the latter returns."""
    keep_signs(data)
    hard, spaceless = simplify(data)
    gone = np.flatnonzero(data == GONE[0])
    if not len(gone):
        return data, hard, spaceless
    left = np.delete(data, gone)
    return left, hard - np.searchsorted(gone, hard), spaceless - np.searchsorted(gone, spaceless)


def _paired(pieces: Sequence[bytes]) -> tuple[list[bytes], int]:
    """Folded words, with pairs of neighbouring characters for those in scripts without spaces, and how many pairs."""
    tokens: list[bytes] = []
    n_pairs = 0
    for piece in pieces:
        word = "" if piece.isascii() or piece == STOP else piece.decode("utf-8", "surrogatepass")
        if len(word) > 2 and SPACELESS.search(word):
            tokens.extend("".join(pair).encode("utf-8", "surrogatepass") for pair in pairwise(word))
            n_pairs += len(word) - 1
        else:
            tokens.append(piece)
    return tokens, n_pairs


def _single_spaced(data: NDArray[np.uint8]) -> tuple[bytes, NDArray[np.int64], NDArray[np.int64]]:
    """The text with one space for each run of spaces and stops, where words begin and end, and where sentences do.

    A word's edges are the spaces around it, and places in a word that is longer than any word.
    """
    stops = np.flatnonzero(data == STOP[0])
    data[stops] = ord(" ")
    spaces = np.flatnonzero(data == ord(" "))
    follows = np.diff(spaces, prepend=-2) == 1
    gone = spaces[follows]
    data[gone] = GONE[0]
    stops -= np.searchsorted(gone, stops, "right")
    edges = (spaces - np.cumsum(follows))[~follows]
    return data.tobytes().translate(None, GONE), _cut(edges), stops


def _cut(edges: NDArray[np.int64]) -> NDArray[np.int64]:
    """``edges``, and more in words that are longer than any word."""
    gaps = np.diff(edges)
    if not len(gaps) or gaps.max() <= _LONGEST_WORD:
        return edges
    cuts = [np.arange(edge, edge + gap, _LONGEST_WORD) for edge, gap in zip(edges, gaps, strict=False)]
    return np.concatenate([*cuts, edges[-1:]])


def _hashes(data: NDArray[np.uint8], edges: NDArray[np.int64]) -> NDArray[np.uint64]:
    """A 64-bit hash of each word: its bytes, eight at a time as a number, added to a mixture of those before."""
    padded = np.concatenate([data, np.zeros(8, np.uint8)])
    eights = np.ndarray(len(data) + 1, "<u8", padded, strides=1)  # the number that begins at each byte
    starts, lengths = edges[:-1], np.diff(edges)
    hashes = (eights[starts] & _FIRST_BYTES[np.minimum(lengths, 8)]) * _MIX[0]
    words, offset = np.flatnonzero(lengths > 8), 8
    while len(words):
        left = lengths[words] - offset
        numbers = eights[starts[words] + offset] & _FIRST_BYTES[np.minimum(left, 8)]
        mixed = hashes[words]
        mixed ^= mixed >> np.uint64(32)
        hashes[words] = (mixed + numbers) * _MIX[0]
        words, offset = words[left > 8], offset + 8
    hashes ^= hashes >> np.uint64(29)
    hashes *= _MIX[1]
    hashes ^= hashes >> np.uint64(32)
    return hashes
