import runpy
from pathlib import Path
from typing import Any

import pytest

AUDIT = Path(__file__).parents[1] / ".ci" / "audit.py"
GOOD = {"name": "good", "version": "1", "vulns": []}
BAD = {"name": "bad", "version": "2", "vulns": [{"id": "CVE-1", "fix_versions": ["3"]}]}
ABSENT = {"name": "absent", "skip_reason": "Dependency not found on PyPI"}


def audit(monkeypatch: pytest.MonkeyPatch, *answers: tuple[list[dict[str, Any]], str]) -> int:
    """The exit code where the advisory service answers so, first about one package and then about all."""
    main = runpy.run_path(str(AUDIT))["main"]
    given = iter(answers)
    monkeypatch.setitem(main.__globals__, "ask", lambda *_: next(given))
    code: int = main()
    return code


def test_a_known_fault_fails_with_what_mends_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert audit(monkeypatch, ([GOOD], ""), ([GOOD, BAD, ABSENT], "")) == 1
    told = capsys.readouterr().out
    assert "bad 2 has CVE-1, mended in 3" in told
    assert "absent" in told


def test_no_known_fault_passes(monkeypatch: pytest.MonkeyPatch) -> None:
    assert audit(monkeypatch, ([GOOD], ""), ([GOOD], "")) == 0


@pytest.mark.parametrize("answer", [([], "no route"), ([ABSENT], "no route")], ids=["silent", "empty"])
def test_advisories_that_cannot_be_had_are_told_and_pass(
    answer: tuple[list[dict[str, Any]], str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert audit(monkeypatch, answer) == 0
    assert "SKIPPED, for the advisories cannot be reached: no route" in capsys.readouterr().out


def test_a_lock_that_cannot_be_audited_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    assert audit(monkeypatch, ([GOOD], ""), ([], "no requirement")) == 1
