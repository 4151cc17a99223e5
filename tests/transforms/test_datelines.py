"""What a dateline is, and what looks like one."""

import pytest

from transforms.datelines import dateline


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("LONDON (AP) — The council met.", "LONDON (AP)"),
        ("PARIS, May 3 (Reuters) - The council met.", "PARIS, May 3 (Reuters)"),
        ("BERLIN, 3. Mai (dpa) – Der Rat tagte.", "BERLIN, 3. Mai (dpa)"),
        ("Hamburg (dpa/lno) - Der Rat tagte.", "Hamburg (dpa/lno)"),
        ("MADRID (EFE).- El consejo se reunió.", "MADRID (EFE)"),
        ("Mexico City — The council met on Tuesday and agreed.", "Mexico City"),
        ("NEW DELHI, Oct 3, 2020 (PTI): The council met.", "NEW DELHI, Oct 3, 2020 (PTI)"),
        ("SAN JOSÉ, Calif. (AP) -- The council met.", "SAN JOSÉ, Calif. (AP)"),
        ("WASHINGTON — The council met on Tuesday and agreed.", "WASHINGTON"),
        ("RIO DE JANEIRO, 3 mai 2023 (AFP) - Le conseil s'est réuni.", "RIO DE JANEIRO, 3 mai 2023 (AFP)"),
        ("Düsseldorf, 22. November 2022 - Der Rat der Stadt tagte am Dienstag.", "Düsseldorf, 22. November 2022"),
        ("FRANKFURT AM MAIN (AFP) — „Der Rat tagte“.", "FRANKFURT AM MAIN (AFP)"),
    ],
)
def test_a_dateline_is_read_as_printed_and_without_its_dash(text: str, expected: str) -> None:
    assert dateline(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The council met in London (AP) and agreed.",
        "Bridges — old and new — need paint.",
        "Ann Lee — who built the bridge — was there.",
        "The bridge: A history",
        "UK — US relations",
        "Well-known bridges stand in Varn.",
        "NATO is planning a bridge - at last.",
        "google.com, pub-1, DIRECT - x",
    ],
)
def test_a_sentence_has_no_dateline(text: str) -> None:
    assert dateline(text) == ""


def test_a_line_of_twenty_megabytes_is_read_at_its_start_alone() -> None:
    assert dateline("LONDON (AP) — " + "x" * 20_000_000) == "LONDON (AP)"
