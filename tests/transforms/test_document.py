"""Which blocks labels cover, and what they leave of them."""

from hypothesis import example, given
from hypothesis import strategies as st

from transforms.document import Block, Document, Span, covered_blocks, left_of


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


@given(
    st.lists(st.text("ab ", min_size=1, max_size=9).filter(lambda text: text == text.strip()), max_size=6),
    st.lists(st.tuples(st.integers(0, 40), st.integers(1, 20)), max_size=5),
)
@example(["aaa", "aaaaa", "aaaaaaaa", "aaaaaaaaa", "aa  a"], [(30, 1), (33, 1)])  # its longest gap is white space
def test_of_a_block_its_longest_free_stretch_is_left(texts: list[str], spans: list[tuple[int, int]]) -> None:
    blocks, position = [], 0
    for text in texts:
        blocks.append(Block(position, position + len(text), text))
        position += len(text) + 1
    document = Document("\n".join(texts), tuple(blocks))
    labelled = [Span(start, start + size, "") for start, size in spans]
    covered = {offset for span in labelled for offset in range(span.start, span.end)}
    left = left_of(document, labelled)
    whole, touched = covered_blocks(blocks, labelled)
    for index, (block, rest) in enumerate(zip(blocks, left.blocks, strict=True)):
        free = {offset for offset in range(block.start, block.end) if not document.text[offset].isspace()} - covered
        assert rest.text == rest.text.strip() == document.text[rest.start : rest.end]
        if index in whole or index not in touched or not free:
            assert rest is block
        else:
            assert not covered.intersection(range(rest.start, rest.end))
    assert (left is document) == (touched == whole)
