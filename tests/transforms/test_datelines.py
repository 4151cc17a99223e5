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


#: First sentences to their datelines.
SENTENCES = {
    "LONDON (AP) — The council met.": "LONDON (AP)",
    "LONDON — The council met on Monday and agreed.": "LONDON",
    "LONDON — The council": "",
    "London — The council met on Monday and agreed.": "London",
    "London – The council met on Monday and agreed.": "",
    "London - The council met on Monday and agreed.": "",
    "LONDON - The council met on Monday and agreed.": "LONDON",
    "LONDON: The council met on Monday and agreed.": "",
    "LONDON (AP): The council met.": "LONDON (AP)",
    "LONDON (AP) The council met.": "",
    "LONDON, May 3 — The council met on Monday and agreed.": "LONDON, May 3",
    "London, May 3 – The council met on Monday and agreed.": "London, May 3",
    "MADRID (EFE).- The council met.": "MADRID (EFE)",
    "Mexico City — The council met on Monday and agreed.": "Mexico City",
    "Mexico City — The council — all of it — met on Monday.": "",
    "US: The council met on Monday and agreed.": "",
    "US — The council met on Monday and agreed.": "US",
    "USA — The council met on Monday and agreed.": "USA",
    "LONDON — the council met on Monday and agreed.": "",
    "LONDON — “The council met on Monday and agreed.”": "LONDON",
    "LONDON — 12 people met on Monday and agreed on it.": "LONDON",
    "LONDON (Reuters/AP) - x": "LONDON (Reuters/AP)",
    "LONDON (reuters) - x": "LONDON (reuters)",
    "LONDON (Ann) - The council met on Monday and agreed.": "",
    "Frankfurt am Main (dpa) - x": "Frankfurt am Main (dpa)",
    "Rio de Janeiro — The council met on Monday and agreed.": "Rio de Janeiro",
    "the LONDON (AP) — x": "",
    "": "",
    "LONDON (AP) —": "",
    "  LONDON (AP) — x": "LONDON (AP)",
    "BERLIN, 3. Mai (dpa) – x": "BERLIN, 3. Mai (dpa)",
    "BERLIN, 3. Mai, (dpa) – x": "BERLIN, 3. Mai, (dpa)",
    "Washington, D.C. — The council met on Monday and agreed.": "Washington, D.C.",
    "One Two Three Four Five Six — The council met on Monday and agreed.": "",
}


@pytest.mark.parametrize("sentence", SENTENCES)
def test_place_date_and_agency_are_read_as_printed(sentence: str) -> None:
    assert dateline(sentence) == SENTENCES[sentence]
