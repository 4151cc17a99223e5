"""What an extractor glued is judged in pieces, and kept as it stands where no rule labels a piece."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from transforms.clean import clean
from transforms.document import Block, Document
from transforms.formats.text import read_text
from transforms.glue import apart

BODY = "The council of Varn voted on Monday to widen the old bridge, which carries twelve thousand cars a day."
MORE = "Work is to begin in the spring, the council said, and the bridge will close to cars for about nine weeks."

LAST = "The mayor said it was about time that the town did so, and that nobody would miss the old railing."


def pieces(text: str) -> list[str]:
    return [block.text for block in apart(read_text(text)).blocks]


@pytest.mark.parametrize(
    "text",
    [
        f"{BODY}|Read also: Two held after fire",
        f"{BODY}|VIDEO: Two held after fire",
        f"{BODY}|À lire aussi : deux gardes à vue",
        f"{BODY}|(Reporting by Ann Lee)",
        f"{BODY}|© Lantern Press",
        f"“It is our bridge.”|{BODY}",
        f"Council votes to widen bridge|{BODY}",
        "Council spends on a new bridge|A man was held on Monday after a fire.",
        f"Der Rat von Aldermoor tagt.|{BODY}",
        f"{BODY}|It is our bridge, he said.|At noon it closed.",
        f"It was built in 1920.|{BODY}",
        f"He calls it “the ditch”.|{BODY}",
        f"{BODY}|Second piece here.|Third piece here.",
        f"By Jane Tellerman|{BODY}",
        f"A boat under the old railing|He'll miss it, he said. {BODY}",
        f'A boat under the old railing|"It is our bridge," he said. {BODY}',
    ],
)
def test_a_capital_without_space_begins_a_piece(text: str) -> None:
    assert pieces(text.replace("|", "")) == text.split("|")


@pytest.mark.parametrize(
    ("head", "first"),
    [("Opinion", BODY), ("Health", BODY), ("Share this article", BODY), ("Sport", f"It's a bridge, he said. {BODY}")],
)
def test_a_page_s_word_before_the_first_paragraph_is_a_piece(head: str, first: str) -> None:
    assert pieces(f"By Ann Lee\n{head} {first}\n{head} {MORE}") == ["By Ann Lee", head, first, f"{head} {MORE}"]
    assert clean(read_text(f"By Ann Lee\n{head} {first}\n{head} {MORE}")).paragraphs[0].text == first


@pytest.mark.parametrize("space", [" " * 3, " " * 60, " " * 300, " " + "\xa0" * 60, "\xa0" * 60], ids=ascii)
def test_much_space_behind_a_page_s_word_is_no_fault(space: str) -> None:
    document = read_text(f"Opinion{space}{BODY}\n{MORE}")
    kept = "".join(block.text for block in apart(document).blocks)
    assert "".join(kept.split()) == "".join(document.text.split())


@pytest.mark.parametrize(
    "text",
    [
        f"Health Minister {BODY}",
        f"Opinion {BODY[0].lower()}{BODY[1:]}",
        "India A bowled out the tourists for 143 before lunch on the second day of the match at Varn on Monday.",
        "05:58 The train from Varn passes a signal at danger, and nobody on it knows of that until it is too late.",
        "Registrieren Sie sich auf der Seite des Rates von Varn, sagt er, dann kommt der Brief von selbst ins Haus.",
    ],
)
def test_a_name_or_a_sentence_that_begins_with_a_page_s_word_is_none(text: str) -> None:
    assert pieces(f"{text}\n{MORE}") == [text, MORE]


@pytest.mark.parametrize(
    "text",
    [
        "She bought an iPhone, an eBay ticket and a YouTube hat from McAllister and LinkedIn.",
        "Prof.Lee met St.Clair at Inc.Varn, and Dr.Roe of the U.S.Navy was there too.",
        "The page is at www.Lantern.example and at lantern.example/newsRoom/storyOne.",
        "Write to newsdesk.Varn@lantern.example or see #bridgeForVarn and council_newBridge.",
        "It cost 4.5 million in version 12.B, and 13.C was free.",
        "The end.Bye",
        "AeroSur, ShopTo, CorreCo and LinkedIn have offered to build it, with openMP-Threads and a PowerCo.",
        'He calls it "a ditch"She calls it "the end of it all", and both of them have paid for its new railing.',
        "He wrote for Lantern.Com and varn.LANTERN.at before he left for Lantern.Org in spring.",
        "The draft of remoteStorage of 2014 is older than that of remoteStorage of 2015, he said.",
        "Von „bäh!“ in zwölf Monaten zu „erzählt?“ und zurück, sagt der Rat von Varn.",
        "Notice: Undefined offset in ngggTags::find_images and in nextGallery::option of the page.",
    ],
)
def test_a_capital_inside_of_a_name_or_an_address_begins_none(text: str) -> None:
    assert pieces(text) == [text]


def test_pages_and_headings_are_as_they_are() -> None:
    text = f"{BODY}{MORE}"
    page = Document(text, (Block(0, len(text), text),), media_type="text/html")
    heading = Document(text, (Block(0, len(text), text, "heading"),))
    assert apart(page) is page
    assert apart(heading) is heading


def test_lines_of_a_pages_head_that_say_who_or_when_are_blocks() -> None:
    head = "A bridge for Varn\nBy Ann Lee\n12 March 2024"
    text = f"{head}\n\n{BODY}\n\n{head}"
    ends = (0, len(head)), (len(head) + 2, len(head) + 2 + len(BODY)), (len(text) - len(head), len(text))
    blocks = tuple(Block(start, end, text[start:end]) for start, end in ends)
    shown = apart(Document(text, blocks, media_type="text/html")).blocks
    assert [block.text for block in shown] == [*head.split("\n"), BODY, head]
    assert all(text[block.start : block.end] == block.text for block in shown)
    verse = Document("The gulls of Varn\nAre nobody's", (Block(0, 30, "The gulls of Varn\nAre nobody's"),), "text/html")
    assert apart(verse) is verse


def test_a_labelled_piece_goes_and_what_is_glued_of_the_article_stays_as_it_stands() -> None:
    cleaned = clean(read_text(f"{BODY}{MORE}Photo: Ann Lee / Lantern Press\n\n{LAST}"))
    assert [paragraph.text for paragraph in cleaned.paragraphs] == [f"{BODY}{MORE}", LAST]
    assert [removal.text for removal in cleaned.removals] == ["Photo: Ann Lee / Lantern Press"]


@given(
    st.lists(
        st.sampled_from(("council", "Varn", "A", ".", "” ", " ", "\n\n", "(", "é.", "É", "9", "@", "🌉")), max_size=60
    )
)
@example(["council", ".", "Varn", "council", "."] * 9)
def test_pieces_are_stretches_of_their_block_in_order(parts: list[str]) -> None:
    document = read_text("".join(parts))
    shown = apart(document)
    assert all(block.text == document.text[block.start : block.end] for block in shown.blocks)
    assert "".join(block.text for block in shown.blocks) == "".join(block.text for block in document.blocks)
