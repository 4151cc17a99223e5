"""Texts put together again from rows, column by column, held against the same done a row at a time."""

from typing import NamedTuple

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transforms.restore import joined, lengths, pieces, restored

TEXT = st.text("aé語🙂 \n", max_size=4)


class Piece(NamedTuple):
    """A row of ``paragraphs`` or ``removals``."""

    document_id: str
    start: int
    text: str
    after: str
    is_kept: bool


PIECES = st.builds(Piece, st.sampled_from("abcx"), st.integers(0, 99), TEXT, TEXT, st.booleans())


def rows(of: list[Piece], chunks: int = 1) -> pa.Table:
    """The pieces as a table; ``position`` counts backwards, so that it differs from the order of the rows."""
    table = pa.table(
        {
            "document_id": pa.array([piece.document_id for piece in of], pa.string()),
            "position": pa.array(range(len(of), 0, -1), pa.int32()),
            "start": pa.array([piece.start for piece in of], pa.int64()),
            "end": pa.array([piece.start + len(piece.text) for piece in of], pa.int64()),
            "text": pa.array([piece.text for piece in of], pa.string()),
            "after": pa.array([piece.after for piece in of], pa.string()),
        }
    )
    size = max(1, -(-len(of) // chunks))
    return pa.concat_tables([table.slice(0, 0), *(table.slice(at, size) for at in range(0, len(of), size))])


def documents(leads: dict[str, str]) -> pa.Table:
    return pa.table(
        {"document_id": pa.array(list(leads), pa.string()), "lead": pa.array(list(leads.values()), pa.string())}
    )


LEADS = st.dictionaries(st.sampled_from("cbad"), TEXT, max_size=4)


@settings(max_examples=40)
@given(LEADS, st.lists(PIECES, max_size=9, unique_by=lambda piece: piece.start), st.integers(1, 3))
def test_a_documents_text_is_its_lead_and_its_pieces_in_order(
    leads: dict[str, str], found: list[Piece], chunks: int
) -> None:
    kept = rows([piece for piece in found if piece.is_kept], chunks)
    removed = rows([piece for piece in found if not piece.is_kept], chunks)
    of = pieces(documents(leads), kept, removed)
    in_order = {
        name: sorted((p for p in found if p.document_id == name), key=lambda piece: piece.start) for name in leads
    }
    spelled = [lead + "".join(p.text + p.after for p in in_order[name]) for name, lead in leads.items()]
    assert restored(documents(leads), of).to_pylist() == spelled
    flat = [(row, piece) for row, name in enumerate(leads) for piece in in_order[name]]
    assert of.document.tolist() == [row for row, _ in flat]
    assert of.start.tolist() == [piece.start for _, piece in flat]
    assert of.end.tolist() == [piece.start + len(piece.text) for _, piece in flat]
    assert of.length.tolist() == [len(piece.text) for _, piece in flat]
    assert of.after_length.tolist() == [len(piece.after) for _, piece in flat]
    assert of.text.to_pylist() == [piece.text for _, piece in flat]
    assert of.after.to_pylist() == [piece.after for _, piece in flat]
    sizes = [len(in_order[name]) for name in leads]
    assert of.bounds.tolist() == [sum(sizes[:row]) for row in range(len(sizes) + 1)]


@settings(max_examples=40)
@given(LEADS, st.lists(PIECES, max_size=9), st.integers(1, 3))
def test_a_documents_paragraphs_are_joined_by_a_blank_line_in_order_of_position(
    leads: dict[str, str], found: list[Piece], chunks: int
) -> None:
    expected = ["\n\n".join(piece.text for piece in reversed(found) if piece.document_id == name) for name in leads]
    assert joined(documents(leads), rows(found, chunks)).to_pylist() == expected


@pytest.mark.parametrize("chunked", [False, True])
def test_lengths_are_in_code_points_and_null_has_none(chunked: bool) -> None:  # noqa: FBT001 - a case of the table
    strings = pa.array(["", "é語", None, "🙂"], pa.string())
    assert lengths(pa.chunked_array([strings]) if chunked else strings).tolist() == [0, 2, 0, 1]
