from collections.abc import Callable

from flows.manifest import total
from flows.report.facts import gather
from flows.report.sample import Because, Choice, choose
from flows.report.views import opened
from flows.snapshot import Snapshot
from transforms.document import Cleaned, Metadata, Paragraph, Removal
from transforms.formats.text import read_text
from transforms.tables import Rows, Source, document_id

STORY = "The court met on Tuesday and adjourned until the autumn, when the two sides will be heard again."


def chosen(snapshot: Snapshot) -> tuple[Choice, ...]:
    with opened(now=snapshot) as connection:
        facts = gather(connection, total(snapshot), None)
        return choose(connection, facts.lost_most, [each.rule for each in facts.taken])


def labelled(rows: Rows, path: str, *removals: tuple[str, float]) -> None:
    """A document of one paragraph, and after it a removal for each rule and confidence."""
    text = STORY + "".join(" gone" for _ in removals)
    paragraph = Paragraph(0, len(STORY), STORY, " " if removals else "", "paragraph")
    gone = tuple(
        Removal(len(STORY) + 1 + 5 * n, len(STORY) + 5 + 5 * n, "gone", "" if n + 1 == len(removals) else " ", *label)
        for n, label in enumerate((rule, "because", confidence) for rule, confidence in removals)
    )
    rows.add(Source(path, path.encode(), "0" * 64), read_text(text), Cleaned("", (paragraph,), gone, Metadata()))


def reasons(choices: tuple[Choice, ...]) -> dict[str, set[Because]]:
    return {choice.document_id: set(choice.because) for choice in choices}


def test_a_rule_shows_its_usual_removals_and_the_least_sure(publish_rows: Callable[[Rows], Snapshot]) -> None:
    rows = Rows()
    for number in range(40):
        labelled(rows, f"{number}.txt", ("byline", 0.9))
    labelled(rows, "unsure.txt", ("byline", 0.6))
    found = reasons(chosen(publish_rows(rows)))
    assert Because("unsure", "byline") in found[document_id(b"unsure.txt", 0)]
    assert sum(Because("typical", "byline") in because for because in found.values()) == 2


def test_where_a_rule_is_always_equally_sure_none_is_the_least_sure(
    publish_rows: Callable[[Rows], Snapshot],
) -> None:
    rows = Rows()
    for number in range(40):
        labelled(rows, f"{number}.txt", ("byline", 0.9))
    because = {each for choice in chosen(publish_rows(rows)) for each in choice.because}
    assert Because("typical", "byline") in because
    assert Because("unsure", "byline") not in because


def test_rules_show_different_documents_where_there_are_enough(publish_rows: Callable[[Rows], Snapshot]) -> None:
    rows = Rows()
    for number in range(40):
        labelled(rows, f"{number}.txt", ("byline", 0.9), ("prompt", 0.8))
    typical = [
        {choice.document_id for choice in chosen(publish_rows(rows)) if Because("typical", rule) in choice.because}
        for rule in ("byline", "prompt")
    ]
    assert all(len(documents) == 4 for documents in typical)
    assert not typical[0] & typical[1]


def test_the_focus_is_where_the_removal_starts_that_a_document_is_shown_for(
    publish_rows: Callable[[Rows], Snapshot],
) -> None:
    rows = Rows()
    labelled(rows, "a.txt", ("ads-txt", 0.9), ("byline", 0.9))
    for number in range(9):
        labelled(rows, f"{number}.txt", ("ads-txt", 0.9))
    (choice,) = [choice for choice in chosen(publish_rows(rows)) if choice.because[0] == Because("typical", "byline")]
    assert choice.focus == len(STORY) + 6


def test_no_document_is_chosen_twice_and_the_choice_is_always_the_same(publish: Callable[..., Snapshot]) -> None:
    texts = {f"{number}.txt": f"google.com, pub-{number}, DIRECT\n\n{STORY}" for number in range(30)}
    snapshot = publish(texts)
    choices = chosen(snapshot)
    assert choices == chosen(snapshot)
    ids = [choice.document_id for choice in choices]
    assert len(set(ids)) == len(ids)
    assert sum(Because("random") in choice.because for choice in choices) == 8


def test_a_dropped_copy_is_no_document_to_show(publish: Callable[..., Snapshot]) -> None:
    snapshot = publish({"a.txt": STORY, "b.txt": STORY}, copies={"b.txt": "a.txt"})
    assert [choice.document_id for choice in chosen(snapshot)] == [document_id(b"a.txt", 0)]
