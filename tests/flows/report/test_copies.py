from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from flows.report.copies import Cluster, clusters, difference
from flows.report.views import opened
from flows.snapshot import Snapshot

STORY = "The court met on {} and adjourned until the autumn, when the two sides will be heard again, it was said."


def clusters_of(snapshot: Snapshot) -> tuple[Cluster, ...]:
    with opened(now=snapshot) as connection:
        return clusters(connection)


def test_a_cluster_names_the_one_that_stays_and_tells_how_each_copy_differs(publish: Callable[..., Snapshot]) -> None:
    texts = {"a.txt": STORY.format("Monday"), "b.txt": STORY.format("Tuesday"), "c.txt": STORY.format("Monday")}
    (cluster,) = clusters_of(publish(texts, copies={"b.txt": "a.txt", "c.txt": "a.txt"}))
    assert (cluster.source_path, cluster.number) == ("a.txt", 2)
    steps = {copy.source_path: [(step.where, step.text) for step in copy.steps] for copy in cluster.copies}
    assert steps["b.txt"][:3] == [("both", "The court met on "), ("kept", "Monday "), ("copy", "Tuesday ")]
    assert {where for where, _ in steps["c.txt"]} <= {"both", "agreed"}
    assert all(copy.whole for copy in cluster.copies)


def test_a_kept_document_is_compared_with_what_was_removed_from_it_in_place(publish: Callable[..., Snapshot]) -> None:
    text = f"google.com, pub-1, DIRECT\n\n{STORY.format('Monday')}"
    (cluster,) = clusters_of(publish({"a.txt": text, "b.txt": text}, copies={"b.txt": "a.txt"}))
    (copy,) = cluster.copies
    assert {step.where for step in copy.steps} <= {"both", "agreed"}


def test_of_many_copies_a_few_are_shown_and_all_are_counted(publish: Callable[..., Snapshot]) -> None:
    copies = {f"{number}.txt": "a.txt" for number in range(20)}
    (cluster,) = clusters_of(publish(dict.fromkeys(["a.txt", *copies], STORY), copies=copies))
    assert (cluster.number, len(cluster.copies)) == (20, 3)


@given(*[st.lists(st.sampled_from("abcdefgh"), max_size=12).map(" ".join)] * 2)
def test_a_difference_spells_both_texts(kept: str, copy: str) -> None:
    steps, whole = difference(kept, copy)
    assert whole
    for text, mine in ((kept, "kept"), (copy, "copy")):
        assert "".join(step.text for step in steps if step.where in {"both", mine}).split() == text.split()


def test_texts_that_share_nothing_are_compared_in_part() -> None:
    steps, whole = difference(" ".join(f"a{n}" for n in range(5_000)), " ".join(f"b{n}" for n in range(5_000)))
    assert not whole
    assert sum(len(step.text) for step in steps) < 10_000
