"""Plain text: where its paragraphs are."""

import re

from transforms.document import Block, Document

_LINE = re.compile(r"[^\n]*\S[^\n]*")


def read_text(text: str) -> Document:
    """A document whose blocks are the lines of ``text`` that hold anything."""
    blocks: list[Block] = []
    for match in _LINE.finditer(text):
        start, end = match.start(), match.end()
        line = match.group()
        start += len(line) - len(line.lstrip())
        end -= len(line) - len(line.rstrip())
        blocks.append(Block(start, end, text[start:end]))
    return Document(text, tuple(blocks))
