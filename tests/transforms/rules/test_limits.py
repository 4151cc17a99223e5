"""How sure rules are, and of what, on both sides of each of their limits: headlines, links, labels, notices."""

from collections.abc import Callable

import pytest

from transforms.rule import Rule
from transforms.rules import (
    ads_txt,
    advertisement,
    comments_section,
    embedded_headline,
    legal_line,
    navigation,
    own_headline,
    related_links,
    said_twice,
    section_label,
    site_promo,
    widget,
)

A = "The council of Varn voted on Monday to widen the old bridge, which carries twelve thousand cars a day."
B = "Work is to begin in the spring, the council said, and the bridge will close to cars for about nine weeks."
C = "Nobody spoke against the plan on Monday night, though some had written long letters to the mayor about it."
D = "The mayor said it was about time that the town did so, and that nobody would miss the old railing."
M = "The council met."
H = "Norway’s Lindqvist vows to halt whaling as protests grow"
X = "Lindqvist Vows to Halt Whaling Off Norway"
G = "Der Rat der Stadt hat am Montag beschlossen, die alte Brücke zu verbreitern, und das Geld ist schon da."
E = "Die Arbeiten sollen im Frühling beginnen, sagte der Rat, und die Brücke wird für neun Wochen gesperrt."
Y = "Six Die as Storm Hits Portuguese Coast"


def lines(*each: str) -> str:
    return "\n".join(each)


Case = tuple[str, list[str]]

OWN_HEADLINE: dict[str, Case] = {
    "a deck of a hundred and one": (
        lines("Varn Votes to Widen Its Old Bridge", A, "x" * 101, B, "x" * 101, D, A),
        ["0.85 the document's own headline, above its text: 'Varn Votes to Wi'…34"],
    ),
    "a subheading of a hundred": (
        lines("Varn Votes to Widen Its Old Bridge", A, "x" * 100, B, "x" * 100, D, A),
        ["0.4 the document's own headline, above its text: 'Varn Votes to Wi'…34"],
    ),
    "five words, a verb": (
        lines("Varn is open now again", A, B),
        ["0.85 the document's own headline, above its text: 'Varn is open now'…22"],
    ),
    "content known, one only": (lines("Varn whales golden geese marble", A, B), []),
    "well-known question": (
        lines("Why does Varn widen it?", A, B),
        ["0.85 the document's own headline, above its text: 'Why does Varn wi'…23"],
    ),
    "title case": (
        lines("Varn Votes to Widen Its Old Bridge", A, B),
        ["0.85 the document's own headline, above its text: 'Varn Votes to Wi'…34"],
    ),
    "six words, no verb": (lines("Lights out at last for Varn", A, B), []),
    "nominal, well known": (
        lines("The old bridge of Varn", A, B),
        ["0.4 the document's own headline, above its text: 'The old bridge o'…22"],
    ),
    "nominal, six words, known": (
        lines("Old bridge of Varn, twelve thousand cars", A, B),
        ["0.85 the document's own headline, above its text: 'Old bridge of Va'…40"],
    ),
    "nominal, six words, half known": (
        lines("Old bridge of Varn, seven golden geese", A, B),
        ["0.4 the document's own headline, above its text: 'Old bridge of Va'…38"],
    ),
    "nominal, apart": (
        lines("Old bridge of Varn, seven golden geese", "By Ann Lee", A, B),
        ["0.85 the document's own headline, above its text: 'Old bridge of Va'…38"],
    ),
    "unknown but signed": (
        lines("Golden geese on seven marble stairs", "By Ann Lee", A, B),
        ["0.7 the document's own headline, above its text: 'Golden geese on '…35"],
    ),
    "unknown, signed by a date": (
        lines("Golden geese on seven marble stairs", "3 May 2023", A, B),
        ["0.7 the document's own headline, above its text: 'Golden geese on '…35"],
    ),
    "unknown, signed by a day": (lines("Golden geese on seven marble stairs", "3 May", A, B), []),
    "unknown, signed by a labelled date": (
        lines("Golden geese on seven marble stairs", "Published 3 May 2023", A, B),
        ["0.7 the document's own headline, above its text: 'Golden geese on '…35"],
    ),
    "three words, signed": (lines("Golden marble stairs", "By Ann Lee", A, B), []),
    "quoted, signed": (lines("“Golden geese on seven marble stairs”", "By Ann Lee", A, B), []),
    "furniture, signed": (lines("Photo: Golden geese on seven marble stairs", "By Ann Lee", A, B), []),
    "unknown": (lines("Golden geese on seven marble stairs", A, B), []),
    "a question": (
        lines("Who will pay for the council of geese?", A, B),
        ["0.85 the document's own headline, above its text: 'Who will pay for'…38"],
    ),
    "an imperative": (lines("Cut the old bridge of Varn down now", A, B), []),
    "one paragraph alone": (lines("Varn Votes to Widen Its Old Bridge", A), []),
    "a short sentence below": (
        lines("Varn Votes to Widen Its Old Bridge", A, M, B),
        ["0.85 the document's own headline, above its text: 'Varn Votes to Wi'…34"],
    ),
    "subheadings": (
        lines("Varn Votes to Widen Its Old Bridge", A, B, "The money", C, "The time", D),
        ["0.4 the document's own headline, above its text: 'Varn Votes to Wi'…34"],
    ),
    "one line between": (
        lines("Varn Votes to Widen Its Old Bridge", A, B, "The money", C, D),
        ["0.85 the document's own headline, above its text: 'Varn Votes to Wi'…34"],
    ),
    "a sentence between": (
        lines("Varn Votes to Widen Its Old Bridge", A, B, "The money.", C, D),
        ["0.85 the document's own headline, above its text: 'Varn Votes to Wi'…34"],
    ),
    "a question between": (
        lines("Varn Votes to Widen Its Old Bridge", A, B, "The money?", C, "The time?", D),
        ["0.4 the document's own headline, above its text: 'Varn Votes to Wi'…34"],
    ),
    "subheadings, apart": (
        lines("Varn Votes to Widen Its Old Bridge", "By Ann Lee", A, B, "The money", C, D),
        ["0.85 the document's own headline, above its text: 'Varn Votes to Wi'…34"],
    ),
    "three shaped": (
        lines(
            "Varn Votes to Widen Its Old Bridge",
            "Council of Varn to Widen Bridge",
            "Twelve Thousand Cars Cross Each Day",
            A,
            B,
        ),
        ["0.85 the document's own headline, above its text: 'Varn Votes to Wi'…34"],
    ),
    "four shaped": (
        lines(
            "Varn Votes to Widen Its Old Bridge",
            "Council of Varn to Widen Bridge",
            "Twelve Thousand Cars Cross Each Day",
            "Old Bridge to Close for Nine Weeks",
            A,
            B,
        ),
        ["0.4 the document's own headline, above its text: 'Varn Votes to Wi'…34"],
    ),
    "a line that goes on": (lines("Varn Votes to Widen Its Old Bridge", "and to paint it in green", A, B), []),
    "an Italian byline below": (
        lines("Varn Votes to Widen Its Old Bridge", "di Anna Rossi", A, B),
        ["0.85 the document's own headline, above its text: 'Varn Votes to Wi'…34"],
    ),
    "seventh above the text": (lines("Varn Votes to Widen Its Old Bridge", *["x"] * 6, A, B), []),
    "sixth above the text": (lines("Varn Votes to Widen Its Old Bridge", *["x"] * 5, A, B), []),
    "list": (lines("Results of the day:", "Varn Votes to Widen Its Old Bridge", A, B), []),
    "a lone word with a colon": (
        lines("Results:", "Varn Votes to Widen Its Old Bridge", A, B),
        ["0.85 the document's own headline, above its text: 'Varn Votes to Wi'…34"],
    ),
    "a byline's label with a colon": (
        lines("Words by:", "Varn Votes to Widen Its Old Bridge", A, B),
        ["0.85 the document's own headline, above its text: 'Varn Votes to Wi'…34"],
    ),
    "glued ads.txt": (
        lines("google.com, pub-1, DIRECT, f08c47fec0942fa0 Varn Votes to Widen Its Old Bridge", A, B),
        ["0.85 the document's own headline, above its text: 'Varn Votes to Wi'…34"],
    ),
    "a deck that asks, as long as a paragraph": (
        lines(
            "Varn Votes to Widen Its Old Bridge",
            "Is the council of Varn really to widen the old bridge, with its twelve thousand cars a day?",
            A,
            B,
        ),
        ["0.85 the document's own headline, above its text: 'Varn Votes to Wi'…34"],
    ),
    "no paragraph": (lines("Varn Votes to Widen Its Old Bridge", M, M), []),
    "the first is not about it, the second is": (
        lines("Golden geese on seven marble stairs", "Varn Votes to Widen Its Old Bridge", A, B),
        ["0.85 the document's own headline, above its text: 'Varn Votes to Wi'…34"],
    ),
    "one word known of two": (lines("Bridge of purple geese", A, B), []),
    "known only far below": (lines("Lanterns of purple geese glow", A, *[B] * 15, "Lanterns and geese."), []),
}

EMBEDDED_HEADLINE: dict[str, Case] = {
    "glued, we quote": (
        lines(f"{A} {D} “We protest”: Lindqvist vows to halt whaling off Norway", B),
        ["0.65 another story's headline, glued to a paragraph: '“We protest”: Li'…55"],
    ),
    "glued, my": (lines(f"{A} {D} Lindqvist vows to halt my whaling off Norway", B), []),
    "glued, no verb": (
        lines(f"{A} {D} Stig Lindqvist of Norway and his grey whales", B),
        ["0.65 another story's headline, glued to a paragraph: 'Stig Lindqvist o'…44"],
    ),
    "glued, no verb, no names": (lines(f"{A} {D} A lawmaker and his beloved grey whales abroad", B), []),
    "glued, verb, no names": (
        lines(f"{A} {D} Lawmaker vows to halt whaling as protests grow", B),
        ["0.65 another story's headline, glued to a paragraph: 'Lawmaker vows to'…46"],
    ),
    "seven alone": (
        lines(
            *[f"{A} {n}.\n{n} Norway’s Lindqvist{n} vows to halt whaling{n} as protests{n} grow" for n in range(7)], B
        ),
        [],
    ),
    "German": (
        lines(G, "Lindqvist stoppt den Walfang vor Norwegen", E),
        ["0.65 another story's headline: the text says no more of Lindqvist, stoppt, Walfang: 'Lindqvist stoppt'…41"],
    ),
    "German, no verb": (
        lines(G, "Der Walfang vor Norwegen und Lindqvist", E),
        ["0.35 another story's headline: the text says no more of Walfang, Norwegen, Lindqvist: 'Der Walfang vor '…38"],
    ),
    "German, question": (
        lines(G, "Stoppt Lindqvist den Walfang vor Norwegen?", E),
        ["0.35 another story's headline: the text says no more of Stoppt, Lindqvist, Walfang: 'Stoppt Lindqvist'…42"],
    ),
    "title case, verb, two foreign of three": (
        lines(A, "Lindqvist Vows to Sell Bridge of Varn", B),
        ["0.35 another story's headline: the text says no more of Lindqvist, Vows, Sell: 'Lindqvist Vows t'…37"],
    ),
    "title case, all four foreign": (
        lines(A, "Lindqvist and Mensah Whale Norway", B),
        ["0.35 another story's headline: the text says no more of Lindqvist, Mensah, Whale: 'Lindqvist and Me'…33"],
    ),
    "title case, long article": (
        lines(*[A + f" {n}." for n in range(16)], "Lindqvist and the Whales of Norway", B),
        ["0.35 another story's headline: the text says no more of Lindqvist, Whales, Norway: 'Lindqvist and th'…34"],
    ),
    "title case, verb, long article": (
        lines(*[A + f" {n}." for n in range(16)], "Lindqvist Sells Whales to Varn Council", B),
        ["0.65 another story's headline: the text says no more of Lindqvist, Sells, Whales: 'Lindqvist Sells '…38"],
    ),
    "title case, question, long article": (
        lines(*[A + f" {n}." for n in range(16)], "Will Lindqvist Halt Norway’s Whaling?", B),
        ["0.65 another story's headline: the text says no more of Lindqvist, Halt, Norway’s: 'Will Lindqvist H'…37"],
    ),
    "two content words": (lines(A, "Lindqvist is to be whaling here again", B), []),
    "a run of two thirds": (
        lines(A, B, X, "The Council of Varn Votes Monday", Y),
        [
            "0.65 one of several headlines after the article's end: 'Lindqvist Vows t'…41",
            "0.65 one of several headlines after the article's end: 'The Council of V'…32",
            "0.65 one of several headlines after the article's end: 'Six Die as Storm'…38",
        ],
    ),
    "a run of half": (lines(A, B, X, "The Council of Varn Votes Monday", Y, "The Old Bridge of Varn Council"), []),
    "ends with an exclamation": (lines(A, H + "!", B), []),
    "sixty characters above": (lines(A, H, "x" * 59 + " y", B), []),
    "a subheading of fifty-nine": (
        lines(A, H, "X" + "x" * 56 + " y", B),
        ["0.85 another story's headline: the text says no more of Norway’s, Lindqvist, vows: 'Norway’s Lindqvi'…56"],
    ),
    "a short paragraph of fifty": (lines(A, H, "x" * 49 + "."), []),
    "a short paragraph of forty-nine": (lines(A, H, "x" * 48 + "."), []),
    "alone": (
        lines(A, H, B),
        ["0.85 another story's headline: the text says no more of Norway’s, Lindqvist, vows: 'Norway’s Lindqvi'…56"],
    ),
    "alone, after a sentence without an end": (lines(A[:-1], H, B), []),
    "alone, above a short paragraph": (
        lines(A, H, "It will cost nine million in all, the council said."),
        ["0.85 another story's headline: the text says no more of Norway’s, Lindqvist, vows: 'Norway’s Lindqvi'…56"],
    ),
    "alone, above a shorter one": (lines(A, H, "It will cost nine million, it said."), []),
    "alone, above a subheading": (
        lines(A, H, "The cost of the bridge", B),
        ["0.85 another story's headline: the text says no more of Norway’s, Lindqvist, vows: 'Norway’s Lindqvi'…56"],
    ),
    "alone, above a line and no paragraph": (lines(A, H, "The cost of the bridge", "In numbers"), []),
    "first": (lines(H, A, B), []),
    "last": (lines(A, B, H), ["0.65 another story's headline, after the article's end: 'Norway’s Lindqvi'…56"]),
    "two": (
        lines(A, H, "Ghana’s Mensah refuses to raise rates again in June", B),
        [
            "0.85 another story's headline: the text says no more of Norway’s, Lindqvist, vows: 'Norway’s Lindqvi'…56",
            "0.85 another story's headline: the text says no more of Ghana’s, Mensah, refuses: 'Ghana’s Mensah r'…51",
        ],
    ),
    "three": (
        lines(
            A,
            H,
            "Ghana’s Mensah refuses to raise rates again in June",
            "Chile’s Rojas admits to selling copper mine",
            B,
        ),
        [
            "0.85 another story's headline: the text says no more of Norway’s, Lindqvist, vows: 'Norway’s Lindqvi'…56",
            "0.85 another story's headline: the text says no more of Ghana’s, Mensah, refuses: 'Ghana’s Mensah r'…51",
            "0.85 another story's headline: the text says no more of Chile’s, Rojas, admits: 'Chile’s Rojas ad'…43",
        ],
    ),
    "four": (
        lines(
            A,
            H,
            "Ghana’s Mensah refuses to raise rates again in June",
            "Chile’s Rojas admits to selling copper mine",
            "Spain’s Ibarra denies buying football club",
            B,
        ),
        [
            "0.85 another story's headline: the text says no more of Norway’s, Lindqvist, vows: 'Norway’s Lindqvi'…56",
            "0.85 another story's headline: the text says no more of Ghana’s, Mensah, refuses: 'Ghana’s Mensah r'…51",
            "0.85 another story's headline: the text says no more of Chile’s, Rojas, admits: 'Chile’s Rojas ad'…43",
        ],
    ),
    "title case": (
        lines(A, X, B),
        ["0.65 another story's headline: the text says no more of Lindqvist, Vows, Halt: 'Lindqvist Vows t'…41"],
    ),
    "title case, no verb": (
        lines(A, "Lindqvist and the Whales of Norway", B),
        ["0.35 another story's headline: the text says no more of Lindqvist, Whales, Norway: 'Lindqvist and th'…34"],
    ),
    "title case, question": (
        lines(A, "Will Lindqvist Halt Norway’s Whaling?", B),
        ["0.35 another story's headline: the text says no more of Lindqvist, Halt, Norway’s: 'Will Lindqvist H'…37"],
    ),
    "names alone": (
        lines(A, "Stig Lindqvist of Norway and his grey whales", B),
        ["0.85 another story's headline: the text says no more of Stig, Lindqvist, Norway: 'Stig Lindqvist o'…44"],
    ),
    "no names, a verb": (
        lines(A, "Lawmaker vows to halt whaling as protests grow", B),
        ["0.65 another story's headline: the text says no more of Lawmaker, vows, halt: 'Lawmaker vows to'…46"],
    ),
    "no names, no verb": (lines(A, "A lawmaker and his beloved grey whales abroad", B), []),
    "half of the names are known": (
        lines(A, "Varn’s Lindqvist vows to halt whaling as protests grow", B),
        ["0.85 another story's headline: the text says no more of Lindqvist, vows, halt: 'Varn’s Lindqvist'…54"],
    ),
    "asks about a stranger": (
        lines(A, "Why did Lindqvist halt the whaling?", B),
        ["0.65 another story's headline: the text says no more of Lindqvist, halt, whaling: 'Why did Lindqvis'…35"],
    ),
    "asks about nobody": (
        lines(A, "What happens when protests grow abroad?", B),
        ["0.35 another story's headline: the text says no more of happens, protests, grow: 'What happens whe'…39"],
    ),
    "an opener": (lines(A, "They vow to halt whaling off Norway", B), []),
    "a quotation opens it": (
        lines(A, "‘No warning’: Lindqvist vows to halt whaling", B),
        ["0.85 another story's headline: the text says no more of warning, Lindqvist, vows: '‘No warning’: Li'…44"],
    ),
    "a colon without a verb": (lines(A, "Best in show: Lindqvist with grey whale", B), []),
    "a sentence without its stop": (
        lines(A, "Lindqvist had vowed that the whales were to be left by the Norwegians", B),
        [],
    ),
    "two telling words": (
        lines(A, "Lindqvist vows he will halt the whaling of Norway", B),
        ["0.85 another story's headline: the text says no more of Lindqvist, vows, halt: 'Lindqvist vows h'…49"],
    ),
    "an imperative": (lines(A, "Avoid Norway’s Lindqvist and whaling protests", B), []),
    "numbered": (lines(A, "5. Norway’s Lindqvist vows to halt whaling", B), []),
    "quoted": (lines(A, f"“{H}”", B), []),
    "attributed": (lines(A, "“Whales do not vote” — Stig Lindqvist of Norway", B), []),
    "known here": (lines(A, H, B + " Norway’s Lindqvist vows to halt whaling."), []),
    "a run at the end": (
        lines(A, B, X, Y, "Ghana Raises Rates Once More"),
        [
            "0.65 one of several headlines after the article's end: 'Lindqvist Vows t'…41",
            "0.65 one of several headlines after the article's end: 'Six Die as Storm'…38",
            "0.65 one of several headlines after the article's end: 'Ghana Raises Rat'…28",
        ],
    ),
    "two at the end": (lines(A, B, X, Y), []),
    "one at the end": (
        lines(A, B, H),
        ["0.65 another story's headline, after the article's end: 'Norway’s Lindqvi'…56"],
    ),
    "own subheadings and a run": (
        lines(A, B, "The Old Bridge of Varn Town", X, Y, "Ghana Raises Rates Once More"),
        [
            "0.65 one of several headlines after the article's end: 'Lindqvist Vows t'…41",
            "0.65 one of several headlines after the article's end: 'Six Die as Storm'…38",
            "0.65 one of several headlines after the article's end: 'Ghana Raises Rat'…28",
        ],
    ),
    "a run of one known in four": (
        lines(A, B, X, "The Council of Varn Votes Monday", Y, "Ghana Raises Rates Once More"),
        [
            "0.65 one of several headlines after the article's end: 'Lindqvist Vows t'…41",
            "0.65 one of several headlines after the article's end: 'The Council of V'…32",
            "0.65 one of several headlines after the article's end: 'Six Die as Storm'…38",
            "0.65 one of several headlines after the article's end: 'Ghana Raises Rat'…28",
        ],
    ),
    "a run after a colon": (
        lines(A, B, "In other news, which nobody had read that night:", X, Y, "Ghana Raises Rates Once More"),
        [],
    ),
    "a run after a line": (
        lines(A, B, "In other news", X, Y, "Ghana Raises Rates Once More"),
        [
            "0.65 one of several headlines after the article's end: 'Lindqvist Vows t'…41",
            "0.65 one of several headlines after the article's end: 'Six Die as Storm'…38",
            "0.65 one of several headlines after the article's end: 'Ghana Raises Rat'…28",
        ],
    ),
    "glued at the end": (
        lines(f"{A} {D} {H}", B),
        ["0.65 another story's headline, glued to a paragraph: 'Norway’s Lindqvi'…56"],
    ),
    "glued at the end of the last": (
        lines(B, f"{A} {D} {H}"),
        ["0.35 another story's headline, glued to a paragraph: 'Norway’s Lindqvi'…56"],
    ),
    "glued at the end of the last, title case": (
        lines(B, f"{A} {D} {X}"),
        ["0.65 another story's headline, glued to a paragraph: 'Lindqvist Vows t'…41"],
    ),
    "glued, a sentence": (lines(f"{A} {D} {H}.", B), []),
    "glued, a question": (
        lines(f"{A} {D} Will Norway’s Lindqvist vow to halt whaling?", B),
        ["0.65 another story's headline, glued to a paragraph: 'Will Norway’s Li'…44"],
    ),
    "glued, breaks off": (lines(f"{A} {D} Norway’s Lindqvist vows to halt whaling as the", B), []),
    "glued, speaks": (lines(f"{A} {D} I think Norway’s Lindqvist vows to halt whaling", B), []),
    "glued, a credit": (lines(f"{A} {D} Photo Lindqvist vows to halt whaling off Norway", B), []),
    "glued, quoted": (lines(f"{A} {D} “{H}”", B), []),
    "glued, short sentence before": (lines(f"He met us all at noon in town, on the bridge. {H}, and they will", B), []),
    "glued at the beginning": (
        lines(B, f"{H} {A} {D}"),
        ["0.65 another story's headline, glued to a paragraph: 'Norway’s Lindqvi'…56"],
    ),
    "glued at the beginning, short": (lines(B, f"{H} The council met on Monday."), []),
    "glued at the beginning, breaks off": (lines(B, f"Norway’s Lindqvist vows to halt whaling as {A} {D}"), []),
    "glued at the beginning, own": (lines(B, f"Council of Varn votes to widen its bridge {A} {D}"), []),
}

RELATED_LINKS: dict[str, Case] = {
    "label and link": (
        lines(A, "ALSO SEE:", "Harbour Fees Rise for Third Year", B),
        [
            "0.9 the label of links to other stories: 'ALSO SEE:'",
            "0.9 a link to another story, below 'ALSO SEE:': 'Harbour Fees Ris'…32",
        ],
    ),
    "label and nothing": (lines(A, "ALSO READ:", B), ["0.9 the label of links to other stories: 'ALSO READ:'"]),
    "see also and nothing": (lines(A, "See also:", B), ["0.4 the label of links to other stories: 'See also:'"]),
    "a name and a link": (
        lines(A, "Related", "Harbour Fees Rise for Third Year", "Two held after fire in town", B),
        [
            "0.75 the label of links to other stories: 'Related'",
            "0.75 a link to another story, below 'Related': 'Harbour Fees Ris'…32",
            "0.75 a link to another story, below 'Related': 'Two held after f'…27",
        ],
    ),
    "a name and nothing": (lines(A, "Related", B), ["0.4 the label of links to other stories: 'Related'"]),
    "what opens, alone": (lines(A, "Watch:", "Harbour Fees Rise for Third Year", B), []),
    "what opens, on the line": (
        lines(A, "Watch: Harbour fees rise for third year", B),
        ["0.75 a link to another story: 'Watch: Harbour f'…39"],
    ),
    "what opens, two words": (lines(A, "Watch: Harbour fees", B), []),
    "what invites, two words": (
        lines(A, "Also read: Harbour fees", B),
        ["0.9 a link to another story: 'Also read: Harbo'…23"],
    ),
    "what invites, a long tail": (
        lines(A, "Also read: harbour fees rise, and nobody knows what to do about that", B),
        ["0.9 a link to another story: 'Also read: harbo'…68"],
    ),
    "what names, on the line": (
        lines(A, "Related: Harbour fees rise again", B),
        ["0.9 a link to another story: 'Related: Harbour'…32"],
    ),
    "a sentence after what invites": (
        lines(A, "Read more: Harbour fees rise for the third year.", B),
        ["0.6 a link to another story: 'Read more: Harbo'…48"],
    ),
    "two sentences": (lines(A, "Read more: Harbour fees rise. Nobody knows why.", B), []),
    "a small sentence": (lines(A, "Read more: harbour fees rise for the third year.", B), []),
    "a sentence as long as may be": (
        lines(A, "Read more: H" + "x" * 108 + ".", B),
        ["0.6 a link to another story: 'Read more: Hxxxx'…121"],
    ),
    "a sentence too long": (lines(A, "Read more: H" + "x" * 109 + ".", B), []),
    "see also, a sentence": (lines(A, "See also: Harbour fees rise for the third year.", B), []),
    "no mark": (
        lines(A, "Lees ook Harbour Fees Rise Again", B),
        ["0.75 a link to another story: 'Lees ook Harbour'…32"],
    ),
    "no mark, no headline": (
        lines(A, "Also read harbour fees in books", B),
        ["0.4 a link to another story: 'Also read harbou'…31"],
    ),
    "no mark, pointing": (
        lines(A, "Read more about harbour fees here", B),
        ["0.75 a link to another story: 'Read more about '…33"],
    ),
    "no mark, pointing at length": (
        lines(A, "Read more about " + "x " * 11 + "x", B),
        ["0.4 a link to another story: 'Read more about '…39"],
    ),
    "no mark, pointing just not at length": (
        lines(A, "Read more about " + "x " * 10 + "x", B),
        ["0.75 a link to another story: 'Read more about '…37"],
    ),
    "no mark, no pointing": (
        lines(A, "Read more books than last year", B),
        ["0.4 a link to another story: 'Read more books '…30"],
    ),
    "see also, no mark": (
        lines(A, "See also Annex B of the plan", B),
        ["0.4 a link to another story: 'See also Annex B'…28"],
    ),
    "names without a mark": (lines(A, "Related costs of the harbour", B), []),
    "prefix": (
        lines(A, "More from Ann Lee", "Harbour Fees Rise for Third Year", B),
        [
            "0.75 the label of links to other stories: 'More from Ann Le'…17",
            "0.75 a link to another story, below 'More from Ann Lee': 'Harbour Fees Ris'…32",
        ],
    ),
    "prefix, ends like a sentence": (lines(A, "More from Ann Lee.", B), []),
    "prefix, sixty characters": (
        lines(A, "More from ".ljust(60, "x"), "Harbour Fees Rise for Third Year", B),
        [
            "0.75 the label of links to other stories: 'More from xxxxxx'…60",
            "0.75 a link to another story, below 'More from xxxxxxxxxxxxxxxxxxxx': 'Harbour Fees Ris'…32",
        ],
    ),
    "prefix, sixty-one": (lines(A, "More from ".ljust(61, "x"), "Harbour Fees Rise for Third Year", B), []),
    "bullet": (
        lines(A, "» Also read: Harbour fees rise again", B),
        ["0.9 a link to another story: '» Also read: Har'…36"],
    ),
    "brackets": (
        lines(A, "[Read more: Harbour fees rise again]", B),
        ["0.9 a link to another story: '[Read more: Harb'…36"],
    ),
    "box of two": (
        lines(A, "Also read:", "Harbour Fees Rise for Third Year", "Two held after fire in town", B),
        [
            "0.9 the label of links to other stories: 'Also read:'",
            "0.9 a link to another story, below 'Also read:': 'Harbour Fees Ris'…32",
            "0.9 a link to another story, below 'Also read:': 'Two held after f'…27",
        ],
    ),
    "box of two, a number": (
        lines(A, "Also read:", "Harbour Fees Rise for Third Year", "2. Beware of the hairdryer in town", B),
        [
            "0.9 the label of links to other stories: 'Also read:'",
            "0.9 a link to another story, below 'Also read:': 'Harbour Fees Ris'…32",
        ],
    ),
    "box, own subheading last": (
        lines(A, "Also read:", "Harbour Fees Rise for Third Year", "The council and the bridge", B),
        [
            "0.9 the label of links to other stories: 'Also read:'",
            "0.9 a link to another story, below 'Also read:': 'Harbour Fees Ris'…32",
        ],
    ),
    "lone line, own, colon": (
        lines(A, "Also read:", "The council and the bridge", B),
        [
            "0.9 the label of links to other stories: 'Also read:'",
            "0.9 a link to another story, below 'Also read:': 'The council and '…26",
        ],
    ),
    "lone line, own, no colon": (
        lines(A, "Also read", "The council and the bridge", B),
        ["0.9 the label of links to other stories: 'Also read'"],
    ),
    "lone line, strange, no colon": (
        lines(A, "Also read", "Harbour Fees Rise for Third Year", B),
        [
            "0.9 the label of links to other stories: 'Also read'",
            "0.9 a link to another story, below 'Also read': 'Harbour Fees Ris'…32",
        ],
    ),
    "quotation last": (
        lines(A, "Also read:", "Harbour Fees Rise for Third Year", "‘A bridge for all’", B),
        [
            "0.9 the label of links to other stories: 'Also read:'",
            "0.9 a link to another story, below 'Also read:': 'Harbour Fees Ris'…32",
        ],
    ),
    "seven links in mid-text": (
        lines(A, "Also read:", *[f"Harbour Fees Rise for Year {n}" for n in range(7)], B),
        [
            "0.9 the label of links to other stories: 'Also read:'",
            "0.9 a link to another story, below 'Also read:': 'Harbour Fees Ris'…28",
            "0.9 a link to another story, below 'Also read:': 'Harbour Fees Ris'…28",
            "0.9 a link to another story, below 'Also read:': 'Harbour Fees Ris'…28",
            "0.9 a link to another story, below 'Also read:': 'Harbour Fees Ris'…28",
            "0.9 a link to another story, below 'Also read:': 'Harbour Fees Ris'…28",
            "0.9 a link to another story, below 'Also read:': 'Harbour Fees Ris'…28",
        ],
    ),
    "seven links at the end": (
        lines(A, B, "Also read:", *[f"Harbour Fees Rise for Year {n}" for n in range(7)]),
        [
            "0.9 the label of links to other stories: 'Also read:'",
            "0.9 a link to another story, below 'Also read:': 'Harbour Fees Ris'…28",
            "0.9 a link to another story, below 'Also read:': 'Harbour Fees Ris'…28",
            "0.9 a link to another story, below 'Also read:': 'Harbour Fees Ris'…28",
            "0.9 a link to another story, below 'Also read:': 'Harbour Fees Ris'…28",
            "0.9 a link to another story, below 'Also read:': 'Harbour Fees Ris'…28",
            "0.9 a link to another story, below 'Also read:': 'Harbour Fees Ris'…28",
            "0.9 a link to another story, below 'Also read:': 'Harbour Fees Ris'…28",
        ],
    ),
    "six links in mid-text": (
        lines(A, "Also read:", *[f"Harbour Fees Rise for Year {n}" for n in range(6)], B),
        [
            "0.9 the label of links to other stories: 'Also read:'",
            "0.9 a link to another story, below 'Also read:': 'Harbour Fees Ris'…28",
            "0.9 a link to another story, below 'Also read:': 'Harbour Fees Ris'…28",
            "0.9 a link to another story, below 'Also read:': 'Harbour Fees Ris'…28",
            "0.9 a link to another story, below 'Also read:': 'Harbour Fees Ris'…28",
            "0.9 a link to another story, below 'Also read:': 'Harbour Fees Ris'…28",
        ],
    ),
    "a gap in the box": (
        lines(A, "Also read:", "Harbour Fees Rise for Third Year", "", "Two held after fire in town", B),
        [
            "0.9 the label of links to other stories: 'Also read:'",
            "0.9 a link to another story, below 'Also read:': 'Harbour Fees Ris'…32",
        ],
    ),
    "a gap above the box": (
        lines(A, "Also read:", "", "Harbour Fees Rise for Third Year", "", "Two held after fire in town", "", B),
        [
            "0.9 the label of links to other stories: 'Also read:'",
            "0.9 a link to another story, below 'Also read:': 'Harbour Fees Ris'…32",
            "0.9 a link to another story, below 'Also read:': 'Two held after f'…27",
        ],
    ),
    "ranks": (
        lines(A, B, "Most read", "1", "Harbour Fees Rise for Third Year", "2.", "Two held after fire in town"),
        [
            "0.9 the label of links to other stories: 'Most read'",
            "0.9 a link to another story, below 'Most read': '1'",
            "0.9 a link to another story, below 'Most read': 'Harbour Fees Ris'…32",
            "0.9 a link to another story, below 'Most read': '2.'",
            "0.9 a link to another story, below 'Most read': 'Two held after f'…27",
        ],
    ),
    "rank of three digits": (
        lines(A, B, "Most read", "100", "Harbour Fees Rise for Third Year"),
        ["0.9 the label of links to other stories: 'Most read'"],
    ),
    "rank above nothing": (
        lines(A, B, "Most read", "Harbour Fees Rise for Third Year", "2"),
        [
            "0.9 the label of links to other stories: 'Most read'",
            "0.9 a link to another story, below 'Most read': 'Harbour Fees Ris'…32",
        ],
    ),
    "a label of 220": (lines(A, "Also read: Harbour " + "x" * 201, B), []),
    "glued": (
        lines(f"{A} ALSO READ: Harbour fees rise again", B),
        ["0.9 a link to another story, glued to a paragraph: 'ALSO READ: Harbo'…34"],
    ),
    "glued, a label alone": (
        lines(f"{A} ALSO READ:", B),
        ["0.9 a link to another story, glued to a paragraph: 'ALSO READ:'"],
    ),
    "glued, breaks off": (lines(f"{A} ALSO READ: Harbour fees rise for the", B), []),
    "glued, a sentence": (lines(f"{A} ALSO READ: Harbour fees rise again.", B), []),
    "glued to a short block": (lines("The council met. ALSO READ: Harbour fees rise again", B), []),
    "glued, ninety-nine": (
        lines("The council met again" + " and again" * 4 + ". ALSO READ: Harbour fees rise now", B),
        [],
    ),
    "glued, a hundred": (
        lines("The council met again!" + " and again" * 4 + ". ALSO READ: Harbour fees rise now", B),
        [],
    ),
}

SECTION_LABEL: dict[str, Case] = {
    "top": (lines("Politics", A, B), ["0.75 the name of a section: 'Politics'"]),
    "top, two above": (lines("Politics", "By Ann Lee", A, B), ["0.9 the name of a section: 'Politics'"]),
    "in the middle": (lines(A, "Politics", B), []),
    "last": (lines(A, B, "Politics"), ["0.9 the name of a section: 'Politics'"]),
    "third from the end": (lines(A, B, "Politics", "x", "y"), ["0.9 the name of a section: 'Politics'"]),
    "fourth from the end": (lines(A, B, "Politics", "x", "y", "z"), []),
    "digest": (lines("Politics", A, "Business", B), []),
    "digest and one at the end": (lines("Politics", A, "Business", B, "Sport"), ["0.9 the name of a section: 'Sport'"]),
    "above a byline": (
        lines(A, "Politics", "By Ann Lee", B),
        ["0.75 the name of a section, above a byline or a caption: 'Politics'"],
    ),
    "above a caption": (
        lines(A, "Politics", "The bridge. Photo by Ann Lee", B),
        ["0.75 the name of a section, above a byline or a caption: 'Politics'"],
    ),
    "introduced": (lines("The paper of the town has sections that nobody reads:", "Politics", A, B), []),
    "several": (lines("World News", A, B), ["0.75 the name of a section: 'World News'"]),
    "five names": (
        lines("News World Politics Opinion Sport", A, B),
        ["0.75 the name of a section: 'News World Polit'…33"],
    ),
    "six names": (lines("News World Politics Opinion Sport Travel", A, B), []),
    "small": (lines("politics", A, B), []),
    "with a stop": (lines("Politics.", A, B), []),
    "joined": (lines("Arts & Culture", A, B), ["0.75 the name of a section: 'Arts & Culture'"]),
    "joints alone": (lines("The Latest", A, B), []),
    "no paragraph": (lines("Politics", M), []),
    "breadcrumb": (
        lines("Home > News > World", A, B),
        ["0.9 the way from the site's front page to this one: 'Home > News > Wo'…19"],
    ),
    "breadcrumb with a headline": (
        lines("Home / News / The council of Varn voted on Monday to widen it", A, B),
        ["0.9 the way from the site's front page to this one: 'Home / News / Th'…61"],
    ),
    "breadcrumb, one part": (lines("Home >", A, B), []),
    "breadcrumb, ends as a sentence": (lines("Home, news, world.", A, B), []),
    "breadcrumb, long part": (lines("Home > " + "x" * 41 + " > World", A, B), []),
    "breadcrumb, part just short enough": (
        lines("Home > " + "x" * 40 + " > World", A, B),
        ["0.9 the way from the site's front page to this one: 'Home > xxxxxxxxx'…55"],
    ),
    "path": (lines("Varn › Culture", A, B), ["0.75 the way through the site to this page: 'Varn › Culture'"]),
    "path below text": (lines(A, "Varn › Culture", B), []),
    "path, eighth line": (lines(*["x"] * 7, "Varn › Culture", A, B), []),
    "path, seventh line": (
        lines(*["x"] * 6, "Varn › Culture", A, B),
        ["0.75 the way through the site to this page: 'Varn › Culture'"],
    ),
    "tags": (lines(A, B, "Tags: bridges, Varn, traffic"), ["0.9 the tags of the page: 'Tags: bridges, V'…28"]),
    "tags, one at the edge": (lines(A, B, "Tags: bridges"), ["0.9 the tags of the page: 'Tags: bridges'"]),
    "tags, one inside": (lines(*[A] * 8, "Tags: bridges", *[B] * 8), []),
    "tags, two inside": (
        lines(*[A] * 8, "Tags: bridges, Varn", *[B] * 8),
        ["0.9 the tags of the page: 'Tags: bridges, V'…19"],
    ),
    "tags, sentence": (lines(A, B, "Tags: bridges, Varn, and more of that."), []),
    "tags, long item": (lines(A, B, "Tags: one two three four five, Varn"), []),
    "tags, four words": (
        lines(A, B, "Tags: one two three four, Varn"),
        ["0.9 the tags of the page: 'Tags: one two th'…30"],
    ),
    "tags, forty characters": (
        lines(A, B, "Tags: " + "x" * 40 + ", Varn"),
        ["0.9 the tags of the page: 'Tags: xxxxxxxxxx'…52"],
    ),
    "tags, forty-one characters": (lines(A, B, "Tags: " + "x" * 41 + ", Varn"), []),
    "tags, hashes": (lines(A, B, "Tags #bridges #Varn"), []),
    "tags, capitals": (lines(A, B, "TAGS bridges Varn"), ["0.9 the tags of the page: 'TAGS bridges Var'…17"]),
    "tags, nothing": (lines(A, B, "TAGS"), []),
    "filed under": (lines(A, B, "Filed under bridges, Varn"), ["0.9 the tags of the page: 'Filed under brid'…25"]),
    "filed under, inside": (lines(*[A] * 8, "Filed under bridges, Varn", *[B] * 8), []),
    "tag lines at the end": (
        lines(A, B, "Tags", "Varn", "river bridges"),
        [
            "0.75 the label of the page's tags: 'Tags'",
            "0.75 a tag of the page: 'Varn'",
            "0.75 a tag of the page: 'river bridges'",
        ],
    ),
    "tag lines, one": (lines(A, B, "Tags", "Varn"), []),
    "tag lines at the top": (
        lines("Topics:", "Varn", "river bridges", A, B),
        [
            "0.75 the label of the page's tags: 'Topics:'",
            "0.75 a tag of the page: 'Varn'",
            "0.75 a tag of the page: 'river bridges'",
        ],
    ),
    "tag lines at the top, three words": (lines("Topics:", "Varn", "old river bridges", A, B), []),
    "tag lines inside": (
        lines(A, "Topics:", "Varn", "river bridges", B),
        [
            "0.75 the label of the page's tags: 'Topics:'",
            "0.75 a tag of the page: 'Varn'",
            "0.75 a tag of the page: 'river bridges'",
        ],
    ),
    "tag lines at the end, four words": (
        lines(A, B, "Tags", "Varn", "four words of it"),
        [
            "0.75 the label of the page's tags: 'Tags'",
            "0.75 a tag of the page: 'Varn'",
            "0.75 a tag of the page: 'four words of it'",
        ],
    ),
    "tag lines at the end, five words": (lines(A, B, "Tags", "Varn", "five words and no more"), []),
    "twenty-one tags": (lines(A, B, "Tags", *[f"tag{n}" for n in range(21)]), []),
    "a label that heads headlines": (lines(A, B, "Category", "Varn", "river bridges"), []),
}

SAID_TWICE: dict[str, Case] = {
    "a paragraph twice": (
        lines(A, B, C, A, D),
        ["0.73 said again elsewhere in the document: 'The council of V'…102, like 1 at 0"],
    ),
    "a word cut short": (lines(B[:74] + ".", A, B, C), []),
    "a deck without a stop at the top": (
        lines("Work is to begin in the spring, the council said, and the bridge will close", A, B, C),
        ["0.68 said more fully elsewhere in the document: 'Work is to begin'…75, like 1 at 179"],
    ),
    "the same at the end": (
        lines(A, B, C, "Work is to begin in the spring, the council said, and the bridge will close"),
        [],
    ),
    "after an introduction": (lines(A, B, C, "It said:", A, D), []),
    "other numbers": (
        lines(
            A,
            "Fares rose by 5 crowns, to 20 crowns a day, in all of the north of it.",
            B,
            "Fares rose by 6 crowns, to 20 crowns a day, in all of the north of it.",
            C,
        ),
        [],
    ),
    "three times": (lines(A, B, A, C, A, D), []),
    "three times, long": (
        lines(*[A + " " + B] * 3, C, D),
        [
            "0.97 said again elsewhere in the document: 'The council of V'…208, like 1 at 0",
            "0.97 said again elsewhere in the document: 'The council of V'…208, like 1 at 0",
        ],
    ),
    "quoted": (lines("“" + A + "”", B, C, "“" + A + "”", D), []),
    "eight words": (
        lines(
            A, "One small bridge stands over the broad river.", B, "One small bridge stands over the broad river.", C, D
        ),
        ["0.6 said again elsewhere in the document: 'One small bridge'…45, like 1 at 103"],
    ),
    "seven words": (
        lines(
            A,
            "One small bridge stands overlooking broad rivers.",
            B,
            "One small bridge stands overlooking broad rivers.",
            C,
            D,
        ),
        [],
    ),
    "thirty-nine characters": (
        lines(A, "Ab cd ef gh ij kl mn op qr st uv wx yz.", B, "Ab cd ef gh ij kl mn op qr st uv wx yz.", C, D),
        [],
    ),
    "forty characters": (
        lines(A, "Abc cd ef gh ij kl mn op qr st uv wx yz.", B, "Abc cd ef gh ij kl mn op qr st uv wx yz.", C, D),
        ["0.66 said again elsewhere in the document: 'Abc cd ef gh ij '…40, like 1 at 103"],
    ),
    "one word left out in thirty": (
        lines(f"{A} {B} It rained all day.", C, (A + " " + B).replace("twelve", "about twelve"), D),
        ["0.92 said more fully elsewhere in the document: 'The council of V'…214, like 0.8947 at 0"],
    ),
    "one word replaced in thirty": (lines(A + " " + B, C, (A + " " + B).replace("twelve", "eleven"), D), []),
    "verse": (
        lines(
            "The boat goes out and the boat comes home again",
            "The tide",
            "x",
            "y",
            "The boat goes out and the boat comes home again",
        ),
        [],
    ),
    "a caption that quotes": (lines(A, B, C, A + " Photo: AFP", D), []),
    "placeholder": (
        lines(
            "Lorem ipsum dolor sit amet and more of that sort and some.",
            B,
            "Lorem ipsum dolor sit amet and more of that sort and some.",
            C,
            D,
        ),
        [],
    ),
    "table": (
        lines(
            "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23.",
            A,
            "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23.",
            B,
            C,
        ),
        [],
    ),
    "inside a fuller one": (
        lines(A, C + " " + B + " " + D, B),
        ["0.76 said more fully elsewhere in the document: 'Work is to begin'…105, like 1 at 210"],
    ),
}

SITE_PROMO: dict[str, Case] = {
    "visit": (
        lines(A, B, "Visit Northern Times for more bridge news"),
        ["0.85 a promotion of the site: 'Visit Northern T'…41"],
    ),
    "visit, headed": (
        lines(A, B, "Northern Times", "Visit Northern Times for more bridge news"),
        [
            "0.75 the heading of a promotion of the site: 'Northern Times'",
            "0.85 a promotion of the site: 'Visit Northern T'…41",
        ],
    ),
    "headed by other words": (
        lines(A, B, "Southern Times", "Visit Northern Times for more bridge news"),
        ["0.85 a promotion of the site: 'Visit Northern T'…41"],
    ),
    "headed by a sentence": (
        lines(A, B, "Northern Times.", "Visit Northern Times for more bridge news"),
        ["0.85 a promotion of the site: 'Visit Northern T'…41"],
    ),
    "headed by four words": (
        lines(A, B, "Northern Times bridge news", "Visit Northern Times for more bridge news"),
        [
            "0.75 the heading of a promotion of the site: 'Northern Times b'…26",
            "0.85 a promotion of the site: 'Visit Northern T'…41",
        ],
    ),
    "headed by five words": (
        lines(A, B, "Northern Times more bridge news", "Visit Northern Times for more bridge news"),
        ["0.85 a promotion of the site: 'Visit Northern T'…41"],
    ),
    "glued": (
        lines(A, B + " Visit our site for more local news."),
        ["0.75 a promotion of the site, after the last paragraph: 'Visit our site f'…35"],
    ),
    "glued, two sentences": (
        lines(A, B + " It rains. Visit our site for more local news."),
        ["0.75 a promotion of the site, after the last paragraph: 'Visit our site f'…35"],
    ),
    "sixth from the end": (
        lines(A, "Visit our site for more local news.", *["x"] * 5),
        ["0.85 a promotion of the site: 'Visit our site f'…35"],
    ),
    "seventh from the end": (lines(A, "Visit our site for more local news.", *["x"] * 6), []),
    "first": (lines("Visit our site for more local news.", "x"), []),
    "bullet": (
        lines(A, "- Visit our site for more local news."),
        ["0.85 a promotion of the site: '- Visit our site'…37"],
    ),
    "longest": (
        lines(A, "Visit our site for more local news " + "x" * 205),
        ["0.85 a promotion of the site: 'Visit our site f'…240"],
    ),
    "too long": (lines(A, "Visit our site for more local news " + "x" * 206), []),
    "visit a place": (lines(A, "Visit Norway for more than its fjords."), []),
}

ADS_TXT: dict[str, Case] = {
    "record": (lines("google.com, pub-1, DIRECT", A), ["0.99 ads.txt lines: 'google.com, pub-'…25"]),
    "record, shown": (
        lines("A record of such a file has three fields or four, as here:", "google.com, pub-1, DIRECT", A),
        ["0.3 ads.txt lines: 'google.com, pub-'…25"],
    ),
    "two records, shown": (
        lines(
            "A record of such a file has three fields or four, as here:",
            "google.com, pub-1, DIRECT",
            "adnet.example, 1, RESELLER",
            A,
        ),
        ["0.3 ads.txt lines: 'google.com, pub-'…25", "0.3 ads.txt lines: 'adnet.example, 1'…26"],
    ),
    "comment above": (
        lines("# sellers", "google.com, pub-1, DIRECT", A),
        ["0.95 ads.txt comment: '# sellers'", "0.99 ads.txt lines: 'google.com, pub-'…25"],
    ),
    "comment below": (
        lines("google.com, pub-1, DIRECT", "#sellers", A),
        ["0.99 ads.txt lines: 'google.com, pub-'…25", "0.95 ads.txt comment: '#sellers'"],
    ),
    "two comments below": (
        lines("google.com, pub-1, DIRECT", "#sellers", "# of space", A),
        [
            "0.99 ads.txt lines: 'google.com, pub-'…25",
            "0.95 ads.txt comment: '#sellers'",
            "0.95 ads.txt comment: '# of space'",
        ],
    ),
    "comment after a gap": (
        lines("google.com, pub-1, DIRECT", "", "#sellers", A),
        ["0.99 ads.txt lines: 'google.com, pub-'…25"],
    ),
    "comment of the file's after a gap": (
        lines("google.com, pub-1, DIRECT", "", "# Ads.txt of Varn", A),
        ["0.99 ads.txt lines: 'google.com, pub-'…25", "0.95 ads.txt comment: '# Ads.txt of Var'…17"],
    ),
    "heading below": (
        lines("google.com, pub-1, DIRECT", "# Sellers", A),
        ["0.99 ads.txt lines: 'google.com, pub-'…25"],
    ),
    "comment last": (
        lines("google.com, pub-1, DIRECT", "#sellers"),
        ["0.99 ads.txt lines: 'google.com, pub-'…25", "0.95 ads.txt comment: '#sellers'"],
    ),
    "comment below a paragraph": (
        lines("google.com, pub-1, DIRECT", A, "#sellers"),
        ["0.99 ads.txt lines: 'google.com, pub-'…25"],
    ),
    "comment alone": (lines("#sellers", A), []),
    "name of the file": (
        lines("ads.txt", "google.com, pub-1, DIRECT", A),
        ["0.95 ads.txt comment: 'ads.txt'", "0.99 ads.txt lines: 'google.com, pub-'…25"],
    ),
    "name alone": (lines("ads.txt", A), []),
    "glued": ("google.com, pub-1, DIRECT " + A, ["0.99 ads.txt lines: 'google.com, pub-'…26"]),
}

LEGAL_LINE: dict[str, Case] = {
    "sign": (lines(A, "© Varn Herald"), ["0.95 a copyright notice: '© Varn Herald'"]),
    "sign and year": (lines(A, "© 2024 Varn Herald"), ["0.95 a copyright notice: '© 2024 Varn Hera'…18"]),
    "sign, 26 words": (lines(A, "© " + "word " * 25), []),
    "sign, 25 words": (lines(A, "© " + "word " * 24), ["0.95 a copyright notice: '© word word word'…121"]),
    "sign and year, 80 words": (
        lines(A, "© 2024 " + "word " * 78),
        ["0.95 a copyright notice: '© 2024 word word'…396"],
    ),
    "sign and year, 81 words": (lines(A, "© 2024 " + "word " * 79), []),
    "glued": (
        lines(A, A + " © 2024 Varn Herald"),
        ["0.85 a copyright notice, glued to a paragraph: ' © 2024 Varn Her'…19"],
    ),
    "glued, with the word": (
        lines(A, A + " Copyright © 2024 Varn Herald"),
        ["0.85 a copyright notice, glued to a paragraph: ' Copyright © 202'…29"],
    ),
    "glued, no sentence": (lines(A, A[:-1] + " © 2024 Varn Herald"), []),
    "dated, 14 words": (lines(A, "word " * 11 + "© 2024 Varn"), ["0.9 a copyright notice: 'word word word w'…66"]),
    "dated, 15 words": (lines(A, "word " * 12 + "© 2024 Varn"), []),
    "undated, inside": (lines(A, "Varn Radio © Ann Lee"), []),
    "letter of a list": (lines(A, "(c) the tenant shall repair the roof."), []),
    "letter and year": (lines(A, "(c) 2024 Varn Herald"), ["0.95 a copyright notice: '(c) 2024 Varn He'…20"]),
    "glued too far from the end": (lines(A, A + " © 2024 " + "x" * 160), []),
}

ADVERTISEMENT: dict[str, Case] = {
    "sponsor": (lines("Sponsored by the Bank of Varn", A), ["0.75 the name of a sponsor: 'Sponsored by the'…29"]),
    "sponsor, small": (lines("Sponsored by those who built it", A), []),
    "sponsor, nobody": (lines("Sponsored by", A), ["0.97 an advertisement's label (en): 'Sponsored by'"]),
    "sponsor, colon": (lines("Sponsored by: Bank of Varn", A), ["0.75 the name of a sponsor: 'Sponsored by: Ba'…26"]),
    "sponsor, stop": (lines("Sponsored by the Bank of Varn.", A), []),
    "sponsor, eighty": (lines("Sponsored by V" + "x" * 66, A), ["0.75 the name of a sponsor: 'Sponsored by Vxx'…80"]),
    "sponsor, eighty-one": (lines("Sponsored by V" + "x" * 67, A), []),
}

NAVIGATION: dict[str, Case] = {
    "pages": (lines(A, "1 2 3 … Next"), ["0.95 page numbers: '1 2 3 … Next'"]),
    "two pages and next": (lines(A, "1 2 Next"), ["0.95 page numbers: '1 2 Next'"]),
    "three pages": (lines(A, "1 2 3"), ["0.7 page numbers: '1 2 3'"]),
    "two pages": (lines(A, "1 2"), []),
    "not from one": (lines(A, "2 3 4"), []),
    "not counting on": (lines(A, "1 2 2"), []),
    "a skip": (lines(A, "1 2 9"), ["0.7 page numbers: '1 2 9'"]),
    "other words": (lines(A, "1 2 3 geese"), []),
    "long": (lines(A, "1 2 3" + " ..." * 13 + " 4"), ["0.7 page numbers: '1 2 3 ... ... ..'…59"]),
    "too long": (lines(A, "1 2 3" + " ..." * 14 + " 4"), []),
}

COMMENTS_SECTION: dict[str, Case] = {
    "two comments": (
        lines(A, "2 Comments", "Ann says:", "I like it", "Reply", "Tom says:", "So do I", "Reply", B),
        [
            "0.95 a comment section's line (en): '2 Comments'",
            "0.3 a comment section's word (en): 'Reply'",
            "0.3 a comment section's word (en): 'Reply'",
            "0.75 between a heading of comments and the last comment: '2 Comments'",
            "0.75 between a heading of comments and the last comment: 'Ann says:'",
            "0.75 between a heading of comments and the last comment: 'I like it'",
            "0.75 between a heading of comments and the last comment: 'Reply'",
            "0.75 between a heading of comments and the last comment: 'Tom says:'",
            "0.75 between a heading of comments and the last comment: 'So do I'",
            "0.75 between a heading of comments and the last comment: 'Reply'",
        ],
    ),
    "one comment": (
        lines(A, "2 Comments", "I like it", "Reply", B),
        ["0.95 a comment section's line (en): '2 Comments'", "0.3 a comment section's word (en): 'Reply'"],
    ),
    "no heading": (lines(A, "Ann says:", "I like it", "Tom says:", "So do I"), []),
    "within reach": (
        lines(A, "2 Comments", *["x"] * 14, "Reply", "Reply"),
        [
            "0.95 a comment section's line (en): '2 Comments'",
            "0.9 a comment section's word (en): 'Reply'",
            "0.75 a comment section's word (en): 'Reply'",
            "0.75 between a heading of comments and the last comment: '2 Comments'",
            "0.75 between a heading of comments and the last comment: 'x'",
            "0.75 between a heading of comments and the last comment: 'x'",
            "0.75 between a heading of comments and the last comment: 'x'",
            "0.75 between a heading of comments and the last comment: 'x'",
            "0.75 between a heading of comments and the last comment: 'x'",
            "0.75 between a heading of comments and the last comment: 'x'",
            "0.75 between a heading of comments and the last comment: 'x'",
            "0.75 between a heading of comments and the last comment: 'x'",
            "0.75 between a heading of comments and the last comment: 'x'",
            "0.75 between a heading of comments and the last comment: 'x'",
            "0.75 between a heading of comments and the last comment: 'x'",
            "0.75 between a heading of comments and the last comment: 'x'",
            "0.75 between a heading of comments and the last comment: 'x'",
            "0.75 between a heading of comments and the last comment: 'x'",
            "0.75 between a heading of comments and the last comment: 'Reply'",
            "0.75 between a heading of comments and the last comment: 'Reply'",
        ],
    ),
    "out of reach": (
        lines(A, "2 Comments", *["x"] * 15, "Reply", "Reply"),
        [
            "0.95 a comment section's line (en): '2 Comments'",
            "0.9 a comment section's word (en): 'Reply'",
            "0.75 a comment section's word (en): 'Reply'",
        ],
    ),
    "second within reach": (
        lines(A, "2 Comments", "Reply", *["x"] * 14, "Reply"),
        [
            "0.95 a comment section's line (en): '2 Comments'",
            "0.9 a comment section's word (en): 'Reply'",
            "0.75 a comment section's word (en): 'Reply'",
            "0.75 between a heading of comments and the last comment: '2 Comments'",
            "0.75 between a heading of comments and the last comment: 'Reply'",
            "0.75 between a heading of comments and the last comment: 'x'",
            "0.75 between a heading of comments and the last comment: 'x'",
            "0.75 between a heading of comments and the last comment: 'x'",
            "0.75 between a heading of comments and the last comment: 'x'",
            "0.75 between a heading of comments and the last comment: 'x'",
            "0.75 between a heading of comments and the last comment: 'x'",
            "0.75 between a heading of comments and the last comment: 'x'",
            "0.75 between a heading of comments and the last comment: 'x'",
            "0.75 between a heading of comments and the last comment: 'x'",
            "0.75 between a heading of comments and the last comment: 'x'",
            "0.75 between a heading of comments and the last comment: 'x'",
            "0.75 between a heading of comments and the last comment: 'x'",
            "0.75 between a heading of comments and the last comment: 'x'",
            "0.75 between a heading of comments and the last comment: 'x'",
            "0.75 between a heading of comments and the last comment: 'Reply'",
        ],
    ),
    "second out of reach": (
        lines(A, "2 Comments", "Reply", *["x"] * 15, "Reply"),
        [
            "0.95 a comment section's line (en): '2 Comments'",
            "0.9 a comment section's word (en): 'Reply'",
            "0.75 a comment section's word (en): 'Reply'",
        ],
    ),
    "two headings": (
        lines(A, "2 Comments", "Reply", "Reply", "Leave a comment", "Reply", "Reply"),
        [
            "0.95 a comment section's line (en): '2 Comments'",
            "0.9 a comment section's word (en): 'Reply'",
            "0.9 a comment section's word (en): 'Reply'",
            "0.95 a comment section's line (en): 'Leave a comment'",
            "0.9 a comment section's word (en): 'Reply'",
            "0.75 a comment section's word (en): 'Reply'",
            "0.75 between a heading of comments and the last comment: '2 Comments'",
            "0.75 between a heading of comments and the last comment: 'Reply'",
            "0.75 between a heading of comments and the last comment: 'Reply'",
            "0.75 between a heading of comments and the last comment: 'Leave a comment'",
            "0.75 between a heading of comments and the last comment: 'Reply'",
            "0.75 between a heading of comments and the last comment: 'Reply'",
        ],
    ),
}

WIDGET: dict[str, Case] = {
    "ticker": (lines(A, "VARN.L 142.60p −14.02%", B), ["0.8 a ticker of prices: 'VARN.L 142.60p −'…22"]),
    "ticker in brackets": (
        lines(A, "VSE:VARN -14.43 (-0.68%)", B),
        ["0.8 a ticker of prices: 'VSE:VARN -14.43 '…24"],
    ),
    "ticker with a word": (lines(A, "Varn steel 142.60p −14.02%"), []),
    "ticker with a short word": (
        lines(A, "Varn and 142.60p −14.02%"),
        ["0.8 a ticker of prices: 'Varn and 142.60p'…24"],
    ),
    "ticker amid the text": (lines(A, "Varn Steel 142.60p −14.02%", B), []),
    "two prices amid the text": (
        lines(A, "Varn Steel 142.60p −14.02% Odd Steel 12.60p +4.02%", B),
        ["0.8 a ticker of prices: 'Varn Steel 142.6'…50"],
    ),
    "unsigned": (lines(A, "VARN.L 142.60p 14.02%", B), []),
    "listed": (lines(A, "Varn Steel 142.60p −14.02%", "Odd Steel 12.60p +4.02%", B), []),
    "introduced": (
        lines("These are the prices that the council of Varn spoke of:", "Varn Steel 142.60p −14.02%", B),
        [],
    ),
    "two hundred characters": (
        lines(A, "VARN.L 142.60p −14.02%".ljust(200, "X"), B),
        ["0.8 a ticker of prices: 'VARN.L 142.60p −'…200"],
    ),
    "two hundred and one": (lines(A, "VARN.L 142.60p −14.02%".ljust(201, "X"), B), []),
    "ends with a stop": (lines(A, "VARN.L 142.60p −14.02%.", B), []),
    "symbols": (lines(A, "(TSXV: KPG) (FSE: 7KP)", B), ["0.75 symbols of shares: '(TSXV: KPG) (FSE'…22"]),
    "symbols and more": (lines(A, "(TSXV: KPG) is down", B), []),
    "weather": (lines(A, "Currently 12° Hi 14°", B), ["0.7 the weather of the day: 'Currently 12° Hi'…20"]),
    "one degree": (lines(A, "Currently 12°", B), []),
    "degrees of something else": (lines(A, "From 12° to 14°", B), []),
    "script": (lines(A, "googletag.cmd.push(x);", B), ["0.9 a scrap of script or markup: 'googletag.cmd.pu'…22"]),
    "comment": (lines(A, "<!-- end of it -->", B), ["0.9 a scrap of script or markup: '<!-- end of it -'…18"]),
    "script without an end": (lines(A, "googletag is a word", B), []),
}


EVERY = [
    *(pytest.param(own_headline.RULE, *case, id=f"own_headline: {name}") for name, case in OWN_HEADLINE.items()),
    *(
        pytest.param(embedded_headline.RULE, *case, id=f"embedded_headline: {name}")
        for name, case in EMBEDDED_HEADLINE.items()
    ),
    *(pytest.param(related_links.RULE, *case, id=f"related_links: {name}") for name, case in RELATED_LINKS.items()),
    *(pytest.param(section_label.RULE, *case, id=f"section_label: {name}") for name, case in SECTION_LABEL.items()),
    *(pytest.param(said_twice.RULE, *case, id=f"said_twice: {name}") for name, case in SAID_TWICE.items()),
    *(pytest.param(site_promo.RULE, *case, id=f"site_promo: {name}") for name, case in SITE_PROMO.items()),
    *(pytest.param(ads_txt.RULE, *case, id=f"ads_txt: {name}") for name, case in ADS_TXT.items()),
    *(pytest.param(legal_line.RULE, *case, id=f"legal_line: {name}") for name, case in LEGAL_LINE.items()),
    *(pytest.param(advertisement.RULE, *case, id=f"advertisement: {name}") for name, case in ADVERTISEMENT.items()),
    *(pytest.param(navigation.RULE, *case, id=f"navigation: {name}") for name, case in NAVIGATION.items()),
    *(
        pytest.param(comments_section.RULE, *case, id=f"comments_section: {name}")
        for name, case in COMMENTS_SECTION.items()
    ),
    *(pytest.param(widget.RULE, *case, id=f"widget: {name}") for name, case in WIDGET.items()),
]


@pytest.mark.parametrize(("rule", "text", "expected"), EVERY)
def test_a_rule_says_what_it_labels_why_and_how_surely(
    rule: Rule, text: str, expected: list[str], told: Callable[[Rule, str], list[str]]
) -> None:
    assert told(rule, text) == expected
