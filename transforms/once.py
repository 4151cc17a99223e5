"""What several rules ask about a document, or its blocks, is worked out once: they ask about one in turn."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

Asked = TypeVar("Asked")
Answer = TypeVar("Answer")


def once(function: Callable[[Asked], Answer]) -> Callable[[Asked], Answer]:
    """Remember the answer of a pure function until it is asked about another document; the last one stays alive.

    Documents are told apart by identity. The answer is shared, so it must not be changed; a generator is no answer.

    >>> from transforms.document import Block, Document
    >>> n_blocks = once(lambda document: print("counting") or len(document.blocks))
    >>> document = Document("A line", (Block(0, 6, "A line"),))
    >>> n_blocks(document) + n_blocks(document)
    counting
    2
    """
    kept: tuple[Asked, Answer] | None = None

    @wraps(function)
    def remembered(document: Asked) -> Answer:
        nonlocal kept
        # Another thread may ask about another document meanwhile: what is returned must not come from ``kept``.
        last = kept
        if last is None or last[0] is not document:
            last = kept = (document, function(document))
        return last[1]

    return remembered
