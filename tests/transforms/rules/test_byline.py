"""How sure a byline is, by where it stands."""

from transforms.formats.text import read_text
from transforms.rules.byline import RULE

SENTENCES = [f"The council met on day {number} and agreed on the bridge." for number in range(12)]


def confidence(*lines: str) -> float:
    """That of the one byline in a text of these lines."""
    (span,) = RULE.find(read_text("\n\n".join(lines)))
    return span.confidence


def test_a_byline_is_surest_near_the_start() -> None:
    assert confidence("A bridge for Varn", "By Ann Lee", *SENTENCES) > confidence(*SENTENCES, "By Ann Lee", *SENTENCES)


def test_far_from_the_start_a_date_beside_it_makes_a_byline_surer() -> None:
    alone = confidence(*SENTENCES, "By Ann Lee", *SENTENCES)
    assert confidence(*SENTENCES, "By Ann Lee", "Published 3 May 2023", *SENTENCES) > alone
    assert confidence(*SENTENCES, "Published 3 May 2023", "By Ann Lee", *SENTENCES) > alone
    assert confidence(*SENTENCES, "Published 3 May 2023", SENTENCES[0], "By Ann Lee", *SENTENCES) == alone


def test_a_name_after_a_label_on_a_line_of_its_own_is_surest_near_the_start() -> None:
    assert confidence("A bridge for Varn", "By", "Ann Lee", *SENTENCES) > confidence(*SENTENCES, "By", "Ann Lee", "So.")


def test_a_label_before_a_sentence_names_nobody() -> None:
    assert not list(RULE.find(read_text("By\n\nAnn Lee came to the council on Tuesday.")))
