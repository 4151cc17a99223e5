"""Trials of the rules that need context: every artefact and its look-alikes, in short articles."""

import time
from dataclasses import replace

import pytest

from transforms.clean import clean
from transforms.document import Document, Metadata
from transforms.examples import covered, parse_example
from transforms.formats.text import read_text
from transforms.rule import Rule
from transforms.rules import (
    embedded_headline,
    own_headline,
    related_links,
    said_twice,
    section_label,
    site_promo,
)

RULES: tuple[Rule, ...] = (
    own_headline.RULE,
    related_links.RULE,
    site_promo.RULE,
    section_label.RULE,
    embedded_headline.RULE,
    said_twice.RULE,
)

FERRY = "The last ferry to Ormsay sailed on Sunday evening with nine passengers, two dogs and a crate of hens on board."
OWNER = "Its owner, the Strand Line, said that it could no longer pay for fuel, and that the crew had been told in May."
ISLAND = "About four hundred people live on the island, where the school has eleven pupils and the shop opens at noon."
COUNCIL = "The council is to meet on Thursday, and it may hire a smaller boat until a new company has been found."
FISHER = "“We have boats of our own,” said Greta Holm, who has fished off Ormsay since she was nine years old."
FAEHRE = "Die letzte Fähre nach Ormsay fuhr am Sonntagabend mit neun Fahrgästen und zwei Hunden an Bord ab."
INSEL = "Auf der Insel leben etwa vierhundert Menschen, und die Schule hat noch elf Schülerinnen und Schüler."
BARCO = "El último barco a Ormsay salió el domingo por la tarde con nueve pasajeros y dos perros a bordo."
ISLA = "En la isla viven unas cuatrocientas personas, y la escuela del pueblo tiene todavía once alumnos."

TRIALS = {
    # The document's own headline.
    "headline in title case": f"⟦Last Ferry Leaves Ormsay as Line Runs Out of Money⟧\n\n{FERRY}\n\n{OWNER}\n\n{ISLAND}",
    "headline and byline": (
        f"⟦Ferry to Ormsay makes its last crossing⟧\n\nBy Nils Aas\n\n{FERRY}\n\n{OWNER}\n\n{ISLAND}"
    ),
    "headline that asks": f"⟦Who is to pay for Ormsay’s ferry?⟧\n\n{FERRY}\n\n{OWNER}\n\n{ISLAND}",
    "headline below an ads.txt record": (
        f"adsite.example, 4711, RESELLER\n\n⟦Ferry to Ormsay makes its last crossing⟧\n\n{FERRY}\n\n{OWNER}"
    ),
    "first sentence stays": f"Nine people sailed.\n\n{FERRY}\n\n{OWNER}\n\n{ISLAND}",
    "lone headline stays": "Ferry to Ormsay makes its last crossing",
    "first subheading of several stays": (
        f"Why the ferry stopped for good\n\n{FERRY}\n\n{OWNER}\n\nWhat the island says\n\n{ISLAND}\n\n{COUNCIL}"
    ),
    "salutation stays": f"Dear readers of the island paper\n\n{FERRY}\n\n{OWNER}",
    # Names of sections.
    "section at the top": f"⟦Business⟧\n\n{FERRY}\n\n{OWNER}",
    "section in capitals above a byline": f"{FERRY}\n\n⟦WORLD⟧\nBy Nils Aas\n\n{OWNER}",
    "breadcrumb": f"⟦Home » News » Islands⟧\n\n{FERRY}\n\n{OWNER}",
    "tags": f"{FERRY}\n\n{OWNER}\n\n⟦Topics: ferries, Ormsay, transport⟧",
    "German tags": f"{FAEHRE}\n\n{INSEL}\n\n⟦Schlagwörter: Fähren, Ormsay⟧",
    "one-word subheading stays": f"{FERRY}\n\n{OWNER}\n\nEconomy\n\n{ISLAND}",
    "digest stays": f"Politics\n\n{COUNCIL}\n\nBusiness\n\n{OWNER}\n\nSport\n\n{ISLAND}",
    # Other stories' headlines.
    "headline between paragraphs": (
        f"{FERRY}\n\n⟦Peru’s Quispe wins vote after recount in Cusco⟧\n\n{OWNER}\n\n{ISLAND}"
    ),
    "passive headline": f"{FERRY}\n\n⟦Banker Luis Prado jailed for fraud in Lisbon⟧\n\n{OWNER}\n\n{ISLAND}",
    "title case between paragraphs": (
        f"{FERRY}\n\n⟦Senate Passes Farm Bill After Marathon Debate⟧\n\n{OWNER}\n\n{ISLAND}"
    ),
    "headline that asks about strangers": (
        f"{FERRY}\n\n⟦Is Bolivia ready to nationalise lithium?⟧\n\n{OWNER}\n\n{ISLAND}"
    ),
    "headline at a paragraph's end": f"{FERRY} {OWNER} ⟦Peru’s Quispe wins vote after recount in Cusco⟧\n\n{ISLAND}",
    "headline at a paragraph's beginning": (
        f"{FERRY}\n\n⟦Peru’s Quispe wins vote after recount in Cusco⟧ The island has a school and a shop, and both of "
        "them are to stay open for the time being, whatever happens to the boat.\n\nNobody has moved away yet."
    ),
    "headlines at the end": (
        f"{FERRY}\n\n{OWNER}\n\n"
        f"⟦Quispe Wins Vote in Cusco⟧\n⟦Storm Hits Tonga for Third Time⟧\n⟦Bank of Ghana Raises Rates⟧"
    ),
    "Spanish headline": f"{BARCO}\n\n⟦Detienen en Lisboa al banquero Luis Prado⟧\n\n{ISLA}",
    "own nominal subheading stays": f"{FERRY}\n\nA School of Eleven Pupils\n\n{ISLAND}\n\n{COUNCIL}",
    "own subheading with a verb stays": f"{FERRY}\n\nThe council looks for a smaller boat\n\n{COUNCIL}\n\n{ISLAND}",
    "own question stays": f"{FERRY}\n\nWhat happens when winter comes?\n\n{COUNCIL}\n\n{ISLAND}",
    "quotation stays": f"{FERRY}\n\n“Peru’s Quispe wins vote after recount in Cusco”\n\n{OWNER}\n\n{ISLAND}",
    "what a colon introduces stays": (
        f"{FERRY} The radio on board had other news that night, and nobody listened:\n\n"
        f"Peru’s Quispe wins vote after recount in Cusco\n\n{OWNER}"
    ),
    "dialogue stays": f"{FERRY}\n\n“Are you going back?”\n\n“I do not know yet”\n\n“You should”\n\n{OWNER}",
    "list stays": f"{FERRY} What they took along:\n\nTwo dogs from Varn\nA crate of hens\nNine coats\n\n{OWNER}",
    "scores stay": f"{FERRY}\n\nOrmsay 2 Varn 1\nStrand 0 Holm 0\nAas 3 Lund 3\n\n{OWNER}",
    # Links.
    "label and one link": f"{FERRY}\nREAD MORE:\n{OWNER}".replace(
        "READ MORE:", "⟦READ MORE:⟧\n⟦Island Schools Face Cuts⟧"
    ),
    "link on the label's line": f"{FERRY}\n\n⟦ALSO READ | Island schools face deep cuts⟧\n\n{OWNER}",
    "link in brackets": f"{FERRY}\n\n⟦[Read: Why island schools face deep cuts]⟧\n\n{OWNER}",
    "link at a paragraph's end": f"{FERRY} {OWNER} ⟦ALSO SEE: Island schools face deep cuts⟧\n\n{ISLAND}",
    "list of links": (
        f"{FERRY}\n\n{OWNER}\n\n⟦Related stories⟧\n⟦Island schools face deep cuts⟧\n⟦Hens win prize at fair⟧"
    ),
    "own subheading below a link": (
        f"{FERRY}\n⟦ALSO SEE:⟧\n⟦Island Schools Face Deep Cuts⟧\n‘Boats of our own’\n{FISHER}\n{COUNCIL}"
    ),
    "Dutch link": "De laatste boot vertrok zondag.\n\n⟦Lees ook: Eilandscholen krijgen minder geld⟧\n\nMeer niet.",
    "Portuguese link": "O último barco saiu no domingo.\n\n⟦Leia também: Escolas da ilha perdem verbas⟧\n\nNada mais.",
    "sentence with see also stays": f"{FERRY}\n\nSee also the letter of 1911, in which the line promised a boat a day.",
    "related as a word stays": f"{FERRY}\n\nRelated work\n\n{OWNER}",
    "advice to read stays": f"{FERRY}\n\nRead more slowly\n\n{OWNER}",
    # Said twice.
    "deck that returns": f"⟦{OWNER}⟧\n\n{FERRY}\n\n{OWNER} {ISLAND}",
    "paragraph scraped twice": f"{FERRY}\n\n{OWNER}\n\n{ISLAND}\n\n⟦{OWNER}⟧\n\n{COUNCIL}",
    "short answer stays": f"{FERRY}\n\nNobody answered him.\n\n{OWNER}\n\nNobody answered him.\n\n{ISLAND}",
    "other numbers stay": (
        f"{FERRY}\n\nFares rose by 4 crowns for every passenger in the first winter.\n\n{OWNER}\n\n"
        "Fares rose by 9 crowns for every passenger in the first winter."
    ),
    "refrain stays": "\n".join(["The boat goes out and the boat comes home", "And the tide will not wait for me"] * 3),
    # Promotions.
    "visit for more news": f"{FERRY}\n\n{OWNER}\n\n⟦Island Post⟧\n⟦Visit Island Post for more ferry news and stories⟧",
    "full story elsewhere": f"{FERRY}\n\n{OWNER}\n\n⟦Read the full story on our website.⟧",
    "promotion after the last sentence": f"{FERRY}\n\n{OWNER} ⟦Visit Island Post for more news from the coast.⟧",
    "first published": f"{FERRY}\n\n{OWNER}\n\n⟦This article was originally published by the Island Post.⟧",
    "visit to a place stays": f"{FERRY}\n\n{OWNER}\n\nVisit Ormsay for more than its hens, says the guide of 1911.",
}


@pytest.mark.parametrize("text", TRIALS.values(), ids=TRIALS)
def test_a_short_article_is_divided_as_marked(text: str) -> None:
    document, expected = parse_example(text)
    cleaned = clean(document, rules=RULES)
    removed = covered(document, [(r.start, r.end) for r in cleaned.removals])
    assert removed == covered(document, expected), [(r.rule, r.text) for r in cleaned.removals]


def test_the_headline_that_the_page_names_is_labelled_and_the_titles_site_name_is_ignored() -> None:
    document = read_text(f"Menu\n\nFerry to Ormsay makes its last crossing\n\n{FERRY}\n\n{OWNER}")
    named = replace(document, metadata=Metadata(title="Ferry to Ormsay makes its last crossing – Island Post"))
    spans = list(own_headline.find(named))
    assert [named.text[s.start : s.end] for s in spans] == ["Ferry to Ormsay makes its last crossing"]


def test_a_title_that_no_line_says_labels_nothing() -> None:
    document = read_text(f"Ferry to Ormsay makes its last crossing\n\n{FERRY}\n\n{OWNER}")
    assert not list(own_headline.find(replace(document, metadata=Metadata(title="Island Post of Sunday"))))


def test_the_headline_becomes_the_title() -> None:
    document = read_text(f"Ferry to Ormsay makes its last crossing\n\n{FERRY}\n\n{OWNER}")
    assert clean(document, rules=RULES).metadata.title == "Ferry to Ormsay makes its last crossing"


def test_a_copy_points_at_what_is_kept() -> None:
    document = read_text(f"{FERRY}\n\n{OWNER}\n\n{ISLAND}\n\n{OWNER}")
    (span,) = said_twice.find(document)
    assert span.similarity == 1
    assert span.kept_start == document.text.index(OWNER)
    assert span.start == document.text.rindex(OWNER)


def test_weak_evidence_is_told_but_not_enough_to_remove() -> None:
    document = read_text(f"{FERRY}\n\nWhen Bolivia votes on lithium mines?\n\n{OWNER}\n\n{ISLAND}")
    heading = replace(
        document, blocks=tuple(replace(b, kind="heading") if len(b.text) < 60 else b for b in document.blocks)
    )
    assert [span.confidence < 0.5 for span in embedded_headline.find(heading)] == [True]


HOSTILE = {
    "short lines": "Peru’s Quispe wins vote in Cusco\n" * 20_000,
    "paragraphs and headlines": f"{FERRY}\nPeru’s Quispe wins vote after recount in Cusco\n" * 4_000,
    "labels": "ALSO SEE:\nIsland Schools Face Deep Cuts\n" * 10_000,
    "labels above text": f"ALSO SEE:\nIsland Schools Face Deep Cuts\n{FERRY}\n" * 4_000,
    "one paragraph over and over": f"{FERRY}\n" * 8_000,
    "one line": f"{FERRY} " * 8_000,
    "one word": "a" * 1_000_000,
    "capitals": "The A " * 150_000,
    "tags": "Tags: " + "a, " * 100_000 + "\n" + "Home > " * 50_000,
    "promotions": "visit our site for more " * 20_000,
}


@pytest.mark.timing
@pytest.mark.parametrize("rule", RULES, ids=[rule.name for rule in RULES])
def test_the_work_is_linear_on_hostile_text(rule: Rule) -> None:
    for name, text in HOSTILE.items():
        document = read_text(text)
        took = _seconds(rule, document)
        # About 1 MB each. 2 s is 30 times what the slowest needs, and a hundredth of what a quadratic rule would.
        assert took < 2, f"{name}: {took:.2f} s"


def _seconds(rule: Rule, document: Document) -> float:
    started = time.process_time()
    for _ in rule.find(document):
        pass
    return time.process_time() - started
