from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from flows.manifest import total
from flows.report.excerpt import Excerpt, Piece, excerpts, window
from flows.report.facts import gather
from flows.report.sample import Because, Choice
from flows.report.views import opened
from flows.snapshot import Snapshot
from transforms.tables import document_id

ADS = "google.com, pub-1, DIRECT"
STORY = "The court met on Tuesday and adjourned until the autumn, when the two sides will be heard again."


def excerpt(snapshot: Snapshot, path: str, focus: int, room: int) -> Excerpt:
    with opened(now=snapshot) as connection:
        gather(connection, total(snapshot), None)
        choice = Choice(document_id(path.encode(), 0), (Because("random"),), focus)
        (found,) = excerpts(connection, [choice], room)
        return found


def piece(start: int, text: str, rule: str = "") -> Piece:
    return Piece(start, start + len(text), text, 0, "\n", "paragraph", rule, "", 1.0, "", None)


def test_a_short_document_is_shown_whole(publish: Callable[..., Snapshot]) -> None:
    text = f"\n{ADS}\n\n{STORY}\n\n{ADS}\n"
    found = excerpt(publish({"a.txt": text}), "a.txt", 0, 50_000)
    assert [(piece.rule, piece.text) for piece in found.pieces] == [("ads-txt", ADS), ("", STORY), ("ads-txt", ADS)]
    assert (found.before, found.after) == (0, 0)
    assert found.rules == ("ads-txt",)
    assert found.row["removed"] == 2 * len(ADS)


def test_of_a_long_document_the_stretch_around_its_focus_is_shown_and_the_rest_is_counted(
    publish: Callable[..., Snapshot],
) -> None:
    paragraphs = [f"{number}. {STORY}" for number in range(2_000)]
    paragraphs[1_000] = ADS
    text = "\n\n".join(paragraphs)
    found = excerpt(publish({"a.txt": text}), "a.txt", text.index(ADS), 10_000)
    assert "ads-txt" in found.rules
    shown = found.pieces
    assert 5 < len(shown) < 100
    assert found.before == shown[0].start > 0
    assert found.after == len(text) - shown[-1].end - 2 > 0


def test_one_endless_paragraph_is_shortened_with_a_count(publish: Callable[..., Snapshot]) -> None:
    text = STORY + " and again" * 100_000
    found = excerpt(publish({"a.txt": text}), "a.txt", 0, 10_000)
    (only,) = found.pieces
    assert text.startswith(only.text)
    assert only.cut == len(text) - len(only.text)


@given(
    st.lists(st.tuples(st.text("ab<\u202e", min_size=1, max_size=40), st.sampled_from(["", "byline"])), max_size=30),
    st.integers(0, 500),
    st.integers(600, 5_000),
)
def test_a_window_is_a_stretch_that_holds_the_focus_and_fits(
    texts: list[tuple[str, str]], focus: int, room: int
) -> None:
    pieces, start = [], 0
    for text, rule in texts:
        pieces.append(piece(start, text, rule))
        start += len(text) + 1
    shown = window(pieces, focus, room)
    if not pieces:
        assert shown == []
        return
    starts = [each.start for each in pieces]
    first = starts.index(shown[0].start)
    assert [each.start for each in shown] == starts[first : first + len(shown)]
    in_focus = max(start for start in starts if start <= focus)
    assert in_focus in [each.start for each in shown]
    assert sum(each.cost for each in shown) <= room or len(shown) == 1
