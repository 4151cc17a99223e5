"""What numpy works out for a batch at once, against the same in plain Python, a word at a time.

Signatures are kept from one run to the next: a change in any number here makes the old ones worthless.
"""

from dataclasses import dataclass

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.document import Cleaned, Metadata, Paragraph
from transforms.repeats import signatures
from transforms.repeats.sentences import runs
from transforms.repeats.signatures import MOST_SHINGLES, Signatures
from transforms.repeats.words import Words, read

ALL = (1 << 64) - 1
GOLDEN, SECOND, THIRD = 0x9E37_79B9_7F4A_7C15, 0xC2B2_AE3D_27D4_EB4F, 0xFF51_AFD7_ED55_8CCD


def word_hash(word: bytes) -> int:
    """Eight bytes at a time, the space before the word among them."""
    spelled = b" " + word
    hashed = int.from_bytes(spelled[:8], "little") * SECOND & ALL
    for at in range(8, len(spelled), 8):
        hashed ^= hashed >> 32
        hashed = (hashed + int.from_bytes(spelled[at : at + 8], "little")) * SECOND & ALL
    hashed ^= hashed >> 29
    hashed = hashed * THIRD & ALL
    return hashed ^ hashed >> 32


def shingle_hashes(hashes: list[int]) -> list[int]:
    """Three words each; fewer words are one shingle."""
    factors = (GOLDEN, SECOND, 1)
    windows = [hashes[at : at + 3] for at in range(max(1, len(hashes) - 2))] if hashes else []
    mixed = [sum(one * factor for one, factor in zip(window, factors, strict=False)) & ALL for window in windows]
    return [((one ^ one >> 32) * THIRD & ALL) >> 32 for one in mixed]


def run_hashes(hashes: list[int], stops: list[int]) -> list[int]:
    """From the beginning of each sentence to the first end of one that is 15 words away or more."""
    ends = sorted({*stops, len(hashes)})
    longest = {*ends}
    for begin, end in zip([0, *ends], ends, strict=False):
        if end - begin > 64:
            longest |= {at for at in range(begin + 1, end) if hashes[at] % 16 == 0}
            longest |= {begin} if hashes[begin] % 16 == 0 else set()
    ends = sorted(longest)
    found = []
    for begin in sorted({0, *ends}):
        if end := next((at for at in ends if at >= begin + 15), 0):
            hashed = sum(one * pow(GOLDEN, power, 1 << 64) for power, one in enumerate(hashes[begin:end])) & ALL
            hashed = (hashed ^ hashed >> 31) * SECOND & ALL
            found.append(hashed - (1 << 64) if hashed >> 63 else hashed)
    return found


@dataclass
class Told:
    """What one paragraph of plain ASCII words says; a full stop ends a sentence."""

    text: str

    def __post_init__(self) -> None:
        self.words = self.text.replace(".", " ").lower().encode().split()
        self.hashes = [word_hash(word) for word in self.words]
        sentences = [len(sentence.split()) for sentence in self.text.split(".")[:-1]]
        self.stops = np.cumsum(sentences).tolist()
        figures = [h for h, w in zip(self.hashes, self.words, strict=True) if not w.isalpha()]
        self.figures = sum((2 * number + 1) * h for number, h in enumerate(figures)) & ALL


words = st.text("abcdefgh", min_size=1, max_size=26) | st.sampled_from(["3", "1a", "the", "a" * 7, "b" * 8, "c" * 15])
sentences = st.lists(words, min_size=1, max_size=12).map(lambda sentence: f"{' '.join(sentence)}. ")
paragraphs = st.lists(sentences | words.map(lambda word: f"{word} "), max_size=8).map("".join)


def found_in(texts: list[str]) -> Words:
    return read([text.encode() for text in texts])


@given(st.lists(paragraphs, max_size=5))
def test_words_figures_and_ends_of_sentences_are_those_of_plain_python(texts: list[str]) -> None:
    found, told = found_in(texts), [Told(text) for text in texts]
    assert found.texts == [b" ".join(each.words) for each in told]
    assert found.n_words.tolist() == [len(each.words) for each in told]
    assert found.hashes.tolist() == [one for each in told for one in each.hashes]
    assert found.figures.tolist() == [each.figures for each in told]
    firsts = [sum(len(each.words) for each in told[:number]) for number in range(len(told))]
    stops = {first + stop for first, each in zip(firsts, told, strict=True) for stop in each.stops}
    assert found.stops.tolist() == sorted(stops)


@given(st.lists(paragraphs, max_size=5))
def test_shingles_are_those_of_plain_python(texts: list[str]) -> None:
    for text in texts:
        told = Told(text)
        assert signatures.shingles(b" ".join(told.words)).tolist() == shingle_hashes(told.hashes)


@given(st.lists(paragraphs, max_size=5))
def test_runs_are_those_of_plain_python(texts: list[str]) -> None:
    found, n_runs = runs(found_in(texts))
    told = [run_hashes(each.hashes, each.stops) for each in map(Told, texts)]
    assert n_runs.tolist() == [len(each) for each in told]
    assert found.tolist() == [one for each in told for one in each]


@pytest.mark.parametrize("n_words", [63, 64, 65, 66, 200])
@pytest.mark.parametrize("before", ["", "one two three. "])
def test_a_stretch_without_an_end_is_divided_where_it_is_longer_than_any_sentence(n_words: int, before: str) -> None:
    told = Told(before + " ".join(f"w{number}" for number in range(n_words)) + ". A last one.")
    found, _ = runs(found_in(["Short.", told.text, "Short."]))
    assert found.tolist() == run_hashes(told.hashes, told.stops)


def test_more_words_than_powers_are_kept_make_the_same_runs() -> None:
    told = Told("".join(f"{'no end of it ' * 4}{number}. " for number in range(2600)))
    assert len(told.words) > 1 << 15
    found, _ = runs(found_in([told.text]))
    each = run_hashes(told.hashes[-40:], [stop - len(told.hashes) + 40 for stop in told.stops[-3:]])
    assert found.tolist()[-1] in each


def test_a_word_longer_than_any_is_cut() -> None:
    longest = 1 << 12
    counts = found_in(["a" * (longest - 1), "a" * longest, "a" * (2 * longest), "b"]).n_words.tolist()
    assert counts == [1, 2, 3, 1]


def cleaned(*texts: str) -> Cleaned:
    starts = [sum(len(text) + 2 for text in texts[:number]) for number in range(len(texts))]
    made = [Paragraph(s, s + len(text), text, "\n\n", "paragraph") for s, text in zip(starts, texts, strict=True)]
    return Cleaned("", tuple(made), (), Metadata(url="https://www.varn.example/a"))


def band_hashes(found: list[int], n_bands: int, salt: int) -> list[int]:
    if len(found) < 24:
        return []
    n_slots = 128 if n_bands == 42 else 16
    [slots] = signatures.minhash(np.array(found, np.uint32), np.array([len(found)]), n_slots).tolist()
    hashes = []
    for band in range(n_bands):
        mixed = (band + (salt << 8)) & ALL
        for row, factor in enumerate((GOLDEN, SECOND, THIRD)):
            mixed = (mixed + slots[3 * band + row]) * factor & ALL
            mixed ^= mixed >> 29
        hashes.append(mixed - (1 << 64) if mixed >> 63 else mixed)
    return hashes


TEXTS = [
    "The end.",
    " ".join(f"word{number}" for number in range(25)),
    " ".join(f"word{number}" for number in range(26)),
    " ".join(f"word{number} and so on." for number in range(12)),
]


def test_a_signature_is_that_of_plain_python() -> None:
    gathered = Signatures()
    gathered.add("one", cleaned(*TEXTS))
    gathered.add("two", Cleaned("", (), (), Metadata()), "folder/a.txt")
    row, empty = gathered.table().to_pylist()
    told = [Told(text) for text in TEXTS]
    each = [shingle_hashes(one.hashes) for one in told]
    every = [one for some in each for one in some]
    assert np.frombuffer(row["shingles"], "<u4").tolist() == every
    assert row["bands"] == band_hashes(every, 42, 0)
    assert row["paragraph_bands"] == [band_hashes(some, 5, one.figures) for some, one in zip(each, told, strict=True)]
    assert [len(bands) for bands in row["paragraph_bands"]] == [0, 0, 5, 5]
    assert row["paragraph_runs"] == [run_hashes(one.hashes, one.stops) for one in told]
    assert row["paragraph_words"] == [len(one.words) for one in told]
    assert row["paragraph_ends"] == np.cumsum([len(some) for some in each]).tolist()
    assert row["paragraph_starts"] == [0, 10, 10 + len(TEXTS[1]) + 2, 14 + len(TEXTS[1]) + len(TEXTS[2])]
    assert row["n_chars"] == sum(len(text) + 2 for text in TEXTS)
    assert row["n_words"] == sum(len(one.words) for one in told)
    assert (row["site"], empty["site"]) == ("varn.example", "folder/")
    assert (row["ceiling"], empty["ceiling"]) == (0xFFFF_FFFF, 0xFFFF_FFFF)
    assert (empty["n_chars"], empty["n_words"], empty["shingles"], empty["bands"]) == (0, 0, b"", [])


@pytest.mark.parametrize("more", [0, 1, 500])
def test_of_a_long_document_the_smallest_hashes_stay(more: int) -> None:
    text = " ".join(f"word{number}" for number in range(MOST_SHINGLES + 2 + more))
    gathered = Signatures()
    gathered.add("one", cleaned("A first one.", text[: len(text) // 2], text[len(text) // 2 :]))
    [row] = gathered.table().to_pylist()
    every = [shingle_hashes(Told(part).hashes) for part in ("A first one", *halves(text))]
    ordered = sorted(one for each in every for one in each)
    ceiling = 0xFFFF_FFFF if len(ordered) <= MOST_SHINGLES else ordered[MOST_SHINGLES - 1]
    stays = [[one for one in each if one <= ceiling] for each in every]
    assert row["ceiling"] == ceiling
    assert np.frombuffer(row["shingles"], "<u4").tolist() == [one for each in stays for one in each]
    assert row["paragraph_ends"] == np.cumsum([len(each) for each in stays]).tolist()


def halves(text: str) -> tuple[str, str]:
    return text[: len(text) // 2], text[len(text) // 2 :]


@pytest.mark.parametrize("n_sets", [1, 255, 256, 257, 600])
def test_minhash_of_many_sets_is_that_of_each_alone(n_sets: int) -> None:
    lengths = np.array([1 + number % 5 for number in range(n_sets)])
    found = np.arange(lengths.sum(), dtype=np.uint32) * np.uint32(2_654_435_761)
    together = signatures.minhash(found, lengths, 128)
    ends = np.cumsum(lengths)
    for number in {0, n_sets // 2, n_sets - 1}:
        alone = found[ends[number] - lengths[number] : ends[number]]
        assert together[number].tolist() == signatures.minhash(alone, lengths[number : number + 1], 128)[0].tolist()
