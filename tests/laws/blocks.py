"""What holds of every document's blocks; asked by the laws of reading and by the fuzzer."""

from transforms.document import Document


def check_blocks(document: Document) -> None:
    """Blocks are in order, apart, spans of the text, and hold all of it that is no white space."""
    position = 0
    for block in document.blocks:
        assert position <= block.start < block.end <= len(document.text)
        assert not document.text[position : block.start].strip()
        assert block.text == document.text[block.start : block.end]
        position = block.end
    assert document.blocks
    assert not document.text[position:].strip()
    document.text.encode()
