"""Signatures: the same words give the same, in any script; MinHash estimates what the shingles say."""

import random

import numpy as np
import pytest
from datasketch import MinHash
from hypothesis import given
from hypothesis import strategies as st

from transforms.document import Cleaned, Metadata, Paragraph
from transforms.repeats import signatures
from transforms.repeats.fingerprint import fingerprint, folded
from transforms.repeats.signatures import BANDS, MOST_FIGURES, MOST_SHINGLES, SIGNATURES, Signatures, distinct, shingles
from transforms.repeats.similarity import Likeness, counts
from transforms.repeats.words import read


def cleaned(*texts: str) -> Cleaned:
    starts = [sum(len(text) + 2 for text in texts[:number]) for number in range(len(texts))]
    made = [
        Paragraph(start, start + len(text), text, "\n\n", "paragraph")
        for start, text in zip(starts, texts, strict=True)
    ]
    return Cleaned("", tuple(made), (), Metadata())


def rows(*documents: Cleaned) -> list[dict[str, object]]:
    gathered = Signatures()
    for number, document in enumerate(documents):
        gathered.add(str(number), document)
    return gathered.table().to_pylist()


def prose(seed: int, n_words: int) -> str:
    random_ = random.Random(seed)
    return " ".join(f"{random_.choice('bdfgklmnprst')}{random_.randint(0, 5000):x}o" for _ in range(n_words))


texts = st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=60), max_size=6)


@given(st.lists(texts, max_size=5))
def test_documents_read_together_have_the_signatures_that_each_has_alone(documents: list[list[str]]) -> None:
    made = [cleaned(*paragraphs) for paragraphs in documents]
    together = [{**row, "document_id": ""} for row in rows(*made)]
    assert together == [{**row, "document_id": ""} for each in made for row in rows(each)]


@given(texts)
def test_a_paragraphs_fingerprint_is_that_of_its_text(paragraphs: list[str]) -> None:
    [row] = rows(cleaned(*paragraphs))
    assert row["paragraph_fingerprints"] == [fingerprint(text) for text in paragraphs]
    assert row["fingerprint"] == fingerprint(" ".join(paragraphs))


def test_figures_are_the_different_words_with_a_digit() -> None:
    first, second, third, fourth = rows(
        cleaned("Up 3 percent, and 3 percent more", "in 2023"), cleaned(), cleaned("No figures"), cleaned("2023: 3")
    )
    assert len(first["figures"]) == 2 * 4
    assert (first["figures"], b"", b"") == (fourth["figures"], second["figures"], third["figures"])


@pytest.mark.parametrize("text", ["شاخص ۱۲۳۴ واحد", "सूचकांक १२३४ अंक", "ดัชนี ๑๒๓๔ จุด", "index 1234 points"])
def test_figures_are_written_in_any_script(text: str) -> None:
    [row] = rows(cleaned(text))
    assert len(row["figures"]) >= 4


def test_of_very_many_figures_the_smallest_are_kept() -> None:
    few, many = rows(cleaned(*map(str, range(100))), cleaned(*map(str, range(2 * MOST_FIGURES))))
    kept, sample = (np.frombuffer(row["figures"], "<u4") for row in (few, many))
    assert (len(kept), len(sample)) == (100, MOST_FIGURES)
    assert (np.diff(sample.astype(np.int64)) > 0).all()
    assert set(kept[kept <= sample[-1]]) <= set(sample)


@given(texts)
def test_a_paragraphs_shingles_are_those_of_its_text(paragraphs: list[str]) -> None:
    [row] = rows(cleaned(*paragraphs))
    found = np.frombuffer(row["shingles"], "<u4")
    each = [shingles(folded(text)) for text in paragraphs]
    assert row["paragraph_ends"] == np.cumsum([len(one) for one in each]).tolist()
    assert found.tolist() == [hash_ for one in each for hash_ in one.tolist()]


def test_the_table_has_the_schema_without_a_document_too() -> None:
    assert Signatures().table().schema == SIGNATURES
    assert rows(cleaned())[0]["fingerprint"] == 0


@pytest.mark.parametrize("text", ["東京都は水曜日、新しい条例を可決したと発表した。", "รัฐบาลประกาศมาตรการใหม่เมื่อวันพุธ"])
def test_scripts_without_spaces_have_a_shingle_for_nearly_every_character(text: str) -> None:
    assert len(np.unique(shingles(folded(text)))) > len(text) / 2


def test_of_every_set_each_hash_stays_once_in_order() -> None:
    random_ = np.random.default_rng(1)
    sets = [random_.integers(0, 50, size).astype("<u4") for size in (0, 40, 1, 0, 0, 7, 200, 0)]
    hashes, sizes = distinct([each.tobytes() for each in sets])
    each = np.split(hashes, np.cumsum(sizes)[:-1])
    assert [one.tolist() for one in each] == [np.unique(one).tolist() for one in sets]
    assert [len(found) for found in distinct([])] == [0, 0]


def test_a_small_set_has_no_bands_and_a_large_one_has_all() -> None:
    small, large = rows(cleaned("too short to tell"), cleaned(prose(1, 200)))
    assert (small["bands"], len(large["bands"])) == ([], BANDS)


def test_minhash_estimates_the_true_similarity_as_well_as_datasketch_does() -> None:
    errors, oracle_errors = [], []
    for seed in range(40):
        random_ = random.Random(seed)
        words = prose(100 + seed, 900).split()  # another text each time: errors with one text are alike
        other = [word if random_.random() > seed / 200 else f"x{random_.random()}" for word in words]
        sets = [np.unique(shingles(folded(" ".join(each)))) for each in (words, other)]
        true = Likeness(*counts(*sets)).jaccard
        slots = signatures.minhash(np.concatenate(sets), np.array([len(each) for each in sets]), 128)
        errors.append(float(np.mean(slots[0] == slots[1])) - true)
        sketches = [MinHash(num_perm=128, seed=seed) for _ in sets]
        for sketch, each in zip(sketches, sets, strict=True):
            sketch.update_batch([value.tobytes() for value in each])
        oracle_errors.append(sketches[0].jaccard(sketches[1]) - true)
    assert abs(np.mean(errors)) < 0.02
    assert np.std(errors) < 1.5 * np.std(oracle_errors)


def test_signatures_do_not_change_with_the_version_of_a_library() -> None:
    [row] = rows(cleaned(prose(3, 60)))
    assert np.frombuffer(row["shingles"], "<u4")[:3].tolist() == [2661254099, 2146056900, 675059670]
    assert row["bands"][:2] == [-2578799619440180884, -6702162861630476935]


def test_a_long_document_is_sampled_evenly_and_its_parts_are_known_again() -> None:
    words = prose(4, 30_000).split()
    whole, most = rows(cleaned(" ".join(words)), cleaned(" ".join(words[:24_000])))
    assert len(whole["shingles"]) == 4 * MOST_SHINGLES
    hashes, sizes = distinct([row["shingles"] for row in (whole, most)])
    found = Likeness(*counts(*np.split(hashes, sizes[:1]), min(whole["ceiling"], most["ceiling"])))
    assert found.of_longer == pytest.approx(0.8, abs=0.03)
    assert found.of_shorter > 0.99


@pytest.mark.parametrize("text", ["a" * 3_000_000, "a " * 500_000, "a" + "\u0301" * 1_000_000, "é" * 1_000_000])
def test_a_hostile_text_is_read_in_little_time(text: str) -> None:
    [row] = rows(cleaned(text))
    assert row["n_words"] > 0


@pytest.mark.parametrize(
    ("text", "n_words"),
    [
        ("पुलिस मामले की जांच कर रही है और आरोपी की तलाश जारी है।", 13),
        ("কলকাতার পুলিশ তদন্ত করছে।", 4),
        ("சென்னை நகரில் மழை", 3),
        ("כִּתְבֵי הַקֹּדֶשׁ", 2),
        ("كِتابٌ جديد", 2),
    ],
)
def test_marks_belong_to_their_letters(text: str, n_words: int) -> None:
    [row] = rows(cleaned(text))
    assert row["n_words"] == n_words
    assert row["paragraph_words"] == [n_words]


def test_another_vowel_is_another_word() -> None:
    assert fingerprint("सीता देवी") != fingerprint("सीता देव")


def test_two_characters_without_spaces_are_about_a_word() -> None:
    [row] = rows(cleaned("警察は事故の詳しい原因を調べるとともに目撃者を探しています。"))
    assert (row["n_words"], row["paragraph_words"]) == (28, [14])


def test_a_name_without_spaces_halves_no_other_words_of_its_paragraph() -> None:
    text = "The minister met the doctors of 東方医院 in the harbour on Friday, and they asked her for more beds."
    [row] = rows(cleaned(text, text.replace("東方医院", "Dongfang")))
    assert row["paragraph_words"] == [20, 19]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Grain rose +1.2% at the close", "Grain rose -1.2% at the close"),
        ("A fine of $20 million", "A fine of £20 million"),
        ("A fine of 20 € each", "A fine of 20 £ each"),
        ("The rate fell (−0.3 points)", "The rate fell (0.3 points)"),
    ],
)
def test_signs_and_currencies_make_another_paragraph(one: str, other: str) -> None:
    [row] = rows(cleaned(one, other))
    assert len(set(row["paragraph_fingerprints"])) == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Grain rose +1.2% (-3)", "grain rose ＋1.2% (−3)"),
        ("Well-known since 2020-21", "Well known since 2020–21"),
        ("A list - of things", "– A list of things"),
        ("It cost £20", "It cost ￡20"),
    ],
)
def test_other_dashes_and_width_make_no_other_paragraph(one: str, other: str) -> None:
    [row] = rows(cleaned(one, other))
    assert len(set(row["paragraph_fingerprints"])) == 1


def test_figures_in_another_order_are_other_figures() -> None:
    text = prose(5, 40) + " from 9 to 7 after 9"
    one, other = (read([each.encode()]).figures for each in (text, text.replace("9 to 7 after 9", "7 to 9 after 9")))
    assert one != other
    [row] = rows(cleaned(text, text.replace("9 to 7", "7 to 9")))
    assert not set(row["paragraph_bands"][0]) & set(row["paragraph_bands"][1])
