"""Runs of sentences: shared ones have the same hash whatever stands around them, in any language."""

import random
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.repeats.sentences import RUN_WORDS, runs
from transforms.repeats.words import read


def hashes(*paragraphs: str) -> list[list[int]]:
    found, n_runs = runs(read([paragraph.encode() for paragraph in paragraphs]))
    ends = n_runs.cumsum().tolist()
    return [found.tolist()[end - n : end] for n, end in zip(n_runs.tolist(), ends, strict=True)]


def shared(one: str, other: str) -> int:
    return len(set(hashes(one)[0]) & set(hashes(other)[0]))


words = st.text("abcdé", min_size=1, max_size=4)
sentences = st.lists(words, min_size=1, max_size=9).map(lambda sentence: f"{' '.join(sentence)}. ")
passages = st.lists(sentences, max_size=9).map("".join)


@given(passages, passages, passages, passages, st.lists(sentences, min_size=RUN_WORDS, max_size=20).map("".join))
def test_whole_sentences_of_enough_words_are_found_whatever_stands_around_them(
    before: str, after: str, other_before: str, other_after: str, run: str
) -> None:
    assert shared(before + run + after, other_before + run + other_after)


@given(st.lists(passages, max_size=6))
def test_paragraphs_read_together_have_the_runs_that_each_has_alone(paragraphs: list[str]) -> None:
    assert hashes(*paragraphs) == [hashes(paragraph)[0] for paragraph in paragraphs]


@pytest.mark.parametrize(
    "run",
    [
        "The minister who had opened the bridge two years ago said that nobody had ever asked for one.",
        "Le ministre, qui avait inauguré le pont deux ans plus tôt, a dit que personne n’en avait jamais demandé.",
        "東京都は水曜日、新しい条例を可決したと発表した。",
        "وقال الوزير الذي افتتح الجسر قبل عامين إن أحدا لم يطلب منه ذلك قط ولم يسأله عنه أحد؟",
        "जिस मंत्री ने दो साल पहले पुल का उद्घाटन किया था उसने कहा कि किसी ने कभी पुल नहीं माँगा था।",
    ],
)
def test_a_sentence_is_found_in_its_language(run: str) -> None:
    assert shared(f"He came. {run} Then nothing.", f"{run}") == 1
    assert shared(f"“{run}” So he said.", f"Another one, and: {run[:-8]}") == 0


def prose(random_: random.Random, n_words: int) -> Sequence[str]:
    return ["".join(random_.choices("กขคงจฉชดตถทนบปผพมยรลวสหอ", k=random_.randint(2, 5))) for _ in range(n_words)]


@pytest.mark.parametrize("joint", ["", " "])
def test_shared_words_are_found_in_a_language_that_marks_no_end_of_a_sentence(joint: str) -> None:
    random_ = random.Random(1)
    run = joint.join(prose(random_, 100))
    one, other = (joint.join([*prose(random_, 90), run, *prose(random_, 90)]) for _ in range(2))
    assert shared(one, other)
    assert not shared(one, joint.join(prose(random_, 280)))


def test_the_order_of_words_counts() -> None:
    run = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen."
    assert not shared(run, " ".join(sorted(run.split())))


def test_a_few_words_are_no_run_and_no_words_have_none() -> None:
    assert hashes("Police have appealed for witnesses to come forward.", "", "…", "。。。") == [[]] * 4
    assert hashes() == []
