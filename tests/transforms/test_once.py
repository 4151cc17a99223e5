"""Answers that rules share."""

from transforms.document import Document
from transforms.once import once


def test_a_document_is_worked_out_once_and_again_after_another_one() -> None:
    asked: list[str] = []

    @once
    def length(document: Document) -> int:
        asked.append(document.text)
        return len(document.text)

    first, second = Document("one", ()), Document("three", ())
    assert [length(first), length(first), length(second), length(first)] == [3, 3, 5, 3]
    assert asked == ["one", "three", "one"]


def test_equal_documents_are_told_apart_by_identity() -> None:
    @once
    def itself(document: Document) -> Document:
        return document

    first, twin = Document("one", ()), Document("one", ())
    assert first == twin
    assert itself(first) is first
    assert itself(twin) is twin
