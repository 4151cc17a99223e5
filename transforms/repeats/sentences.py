"""Runs of sentences, as hashes: what paragraphs that are not the same may share.

A run begins where a sentence or a quotation begins and is as long as ``RUN_WORDS`` words make necessary, to the end of
a sentence. What it is depends on its own words alone, so whatever stands before and after it in either paragraph, two
paragraphs that share so many words in whole sentences share the hash of a run.
"""

from functools import cache

import numpy as np
from numpy.typing import NDArray

from transforms.repeats.words import Words, ascending

#: Words in a run, at least: a sentence of news has 20 or more, and formulas such as "Police have appealed for
#: witnesses to come forward." have fewer than this.
RUN_WORDS = 15

#: A stretch of more words without an end of a sentence is of a language, or a hand, that marks none. It is divided
#: before words whose hash says so, one in 16, so that shared words are divided alike.
_LONGEST_SENTENCE = 64
_ONE_IN = np.uint64(16)

#: Of the polynomial in words' hashes that is a run's hash, and its inverse modulo 2⁶⁴.
_BASE = 0x9E37_79B9_7F4A_7C15
_INVERSE = pow(_BASE, -1, 1 << 64)
_MIX = np.uint64(0xC2B2_AE3D_27D4_EB4F)

#: Powers that are kept: as many as the words that are read at once, unless one text has more.
_KEPT_POWERS = 1 << 15


def runs(words: Words) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The hashes of the runs of each paragraph, one paragraph after the other, and how many each has.

    >>> from transforms.repeats.words import read
    >>> said = b"We looked at every page of it twice, and there was nothing that we could have missed. "
    >>> hashes, n_runs = runs(read([b"She was sure. " + said, said + b"So he said.", b"Short."]))
    >>> n_runs.tolist(), bool(hashes[1] == hashes[2])
    ([2, 1, 0], True)
    """
    lasts = np.cumsum(words.n_words)
    end = len(words.hashes) + 1
    stops = _divided(words.hashes, ascending(np.concatenate([words.stops, lasts]), end))
    begins = ascending(np.concatenate([stops, lasts - words.n_words]), end)
    paragraphs = np.searchsorted(lasts, begins, "right")
    ends = np.searchsorted(stops, begins + RUN_WORDS)
    inside = ends < len(stops)
    begins, paragraphs, ends = begins[inside], paragraphs[inside], stops[ends[inside]]
    inside = ends <= lasts[paragraphs]
    begins, paragraphs, ends = begins[inside], paragraphs[inside], ends[inside]
    return _hashes(words.hashes, begins, ends), np.bincount(paragraphs, minlength=len(lasts))


def _divided(hashes: NDArray[np.uint64], stops: NDArray[np.int64]) -> NDArray[np.int64]:
    """``stops``, and more where there is none for long."""
    lengths = np.diff(stops, prepend=0)
    if not len(lengths) or lengths.max() <= _LONGEST_SENTENCE:
        return stops
    more = np.flatnonzero(hashes % _ONE_IN == 0)
    more = more[lengths[np.searchsorted(stops, more)] > _LONGEST_SENTENCE]
    return ascending(np.concatenate([stops, more]), len(hashes) + 1)


def _hashes(hashes: NDArray[np.uint64], begins: NDArray[np.int64], ends: NDArray[np.int64]) -> NDArray[np.int64]:
    """The hash of each run of words: a polynomial in their hashes, so that it depends on their order, and mixed."""
    sums = np.concatenate([np.zeros(1, np.uint64), np.cumsum(hashes * _powers(_BASE, len(hashes)))])
    found = (sums[ends] - sums[begins]) * _powers(_INVERSE, len(hashes) + 1)[begins]
    found ^= found >> np.uint64(31)
    found *= _MIX
    return np.asarray(found.view(np.int64))


def _powers(base: int, number: int) -> NDArray[np.uint64]:
    """1, base, base² …, modulo 2⁶⁴."""
    return _first_powers(base)[:number] if number <= _KEPT_POWERS else _multiplied(base, number)


@cache
def _first_powers(base: int) -> NDArray[np.uint64]:
    return _multiplied(base, _KEPT_POWERS)


def _multiplied(base: int, number: int) -> NDArray[np.uint64]:
    powers = np.full(number, base, np.uint64)
    powers[:1] = 1
    return np.asarray(np.cumprod(powers), np.uint64)
