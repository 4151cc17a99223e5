"""What reaches a terminal, whatever its encoding."""

import io

import pytest

from flows import terminal


@pytest.mark.parametrize(("encoding", "shown"), [("utf-8", "next · café"), ("ascii", r"next \xb7 caf\xe9")])
def test_a_terminal_of_few_characters_is_no_error(encoding: str, shown: str, monkeypatch: pytest.MonkeyPatch) -> None:
    received = io.BytesIO()
    monkeypatch.setattr("sys.stdout", io.TextIOWrapper(received, encoding=encoding))
    terminal.stdout("next · café")
    assert received.getvalue().decode(encoding) == shown + "\n"
