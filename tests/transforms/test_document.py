"""Which blocks labels cover."""

from hypothesis import given
from hypothesis import strategies as st

from transforms.document import Block, Span, covered_blocks


@given(
    st.lists(st.tuples(st.integers(1, 4), st.integers(1, 2)), max_size=8),
    st.lists(st.tuples(st.integers(0, 50), st.integers(1, 20)), max_size=5),
)
def test_blocks_are_covered_whole_or_touched(sizes: list[tuple[int, int]], spans: list[tuple[int, int]]) -> None:
    blocks, position = [], 0
    for size, gap in sizes:
        blocks.append(Block(position, position + size, "x" * size))
        position += size + gap
    labelled = [Span(start, start + size, "") for start, size in spans]
    whole, touched = covered_blocks(blocks, labelled)
    for index, block in enumerate(blocks):
        assert (index in whole) == any(s.start <= block.start and block.end <= s.end for s in labelled)
        assert (index in touched) == any(s.start < block.end and block.start < s.end for s in labelled)
