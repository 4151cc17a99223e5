"""The numbers that the weights were trained on mean today what they meant then: see ``tests.transforms.contract``."""

import pytest

from tests.transforms.contract import NAMES, numbers, written


@pytest.mark.parametrize("name", NAMES)
def test_the_evidence_on_a_page_is_what_the_weights_were_trained_on(name: str) -> None:
    found, expected = numbers(name), written(name)
    assert list(found) == list(expected)
    changed = {
        column: (values, expected[column])
        for column, values in found.items()
        if values != pytest.approx(expected[column], rel=1e-5, abs=1e-9)
    }
    assert not changed


@pytest.mark.parametrize(("kind", "constant"), [("flat", []), ("html", ["tag a"])])  # a link is no block
def test_the_pages_of_the_contract_differ_in_every_column(kind: str, constant: list[str]) -> None:
    pages = [written(name) for name in NAMES if name.startswith(kind)]
    alike = [column for column in pages[0] if len({each for page in pages for each in page[column]}) == 1]
    assert alike == constant
