"""What the weights were trained on: the numbers that code gathers for pages of our own, written down in files.

Weights know their columns by number and by what the numbers meant when they were trained. A column that comes to mean
something else makes no error and no crash: pages are judged worse. So the numbers of a few pages stand in files beside
the tests, a line a column, a number a block. Who changes one on purpose trains the weights anew, writes the files anew
with ``python -m tests.transforms.contract`` and reads what has changed.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from transforms.document import Block, Document, Kind
from transforms.flat_columns import COLUMNS as FLAT_COLUMNS
from transforms.flat_columns import CONTEXT as FLAT_CONTEXT
from transforms.flat_evidence import gather as gather_flat
from transforms.flat_places import surround as surround_flat
from transforms.formats.html import parse
from transforms.formats.html_evidence import COLUMNS as HTML_COLUMNS
from transforms.formats.html_evidence import CONTEXT as HTML_CONTEXT
from transforms.formats.html_evidence import gather as gather_html
from transforms.formats.html_evidence import surround as surround_html

FOLDER = Path(__file__).parent / "evidence"

Numbers = dict[str, list[float]]

GATES = (
    "The gates that keep the sea out of Varn were closed on Friday, eleven months late, and two hundred people watched."
)
PRICE = (
    'The engineer, Tomas Rehn, said: "The ground under the pier was soft. Nobody had measured it; nobody will say why."'
)
BILL = (
    "The council will pay for the gates in 2025. The harbour (and its owners) will pay the rest! Will Varn be dry? It"
    " may be. "
)
LONG = "Harbour masters of 1999 wrote, at 10:15, that nothing would hold; they were wrong about the pier. " * 7
WIDE = "港の門は金曜日に閉じられた。市長は「遅い」と言い、二百人が見ていた。費用はまだ払われていない，と議会は言う。"

#: Blocks of plain texts: the white space before each, what it says, and its kind.
FLAT_PAGES: Mapping[str, Sequence[tuple[str, str, Kind]]] = {
    "flat_page": (
        ("", "Home", "list_item"),
        ("\n", "News | Sport › More", "list_item"),
        ("\n", "Subscribe to our newsletter", "paragraph"),
        ("\n\n", "We use cookies to improve your experience.", "paragraph"),
        ("\n  ", "Varn Closes Its Gates", "heading"),
        ("\n", "By Ann Lee, staff writer, Varn Gazette", "paragraph"),
        ("\n", "3 May 2023, 10:15", "paragraph"),
        ("\n", "Photo: Bo Ek/Agency", "paragraph"),
        ("\n\n", GATES, "paragraph"),
        ("\n\n", PRICE, "quote"),
        ("\n\n\n", "Who pays", "heading"),
        ("\n\n", BILL.strip(), "paragraph"),
        ("\n\n", LONG.strip(), "paragraph"),
        ("\n", "gates(open=True)  # www.varn.example or ann@varn.example", "code"),
        ("\n", "Gate\tMetres\t1999\t2001", "table"),
        ("\n\n", "and then it rained…", "paragraph"),
        ("\n\n", "Nobody at the quay had brought [any] umbrella, the mayor's driver said [...]", "paragraph"),
        ("\n\n\n\n", "You may also like:", "paragraph"),
        ("\n    ", "Two held after warehouse fire", "list_item"),
        ("\n    ", "Ferries stopped as pier sinks", "list_item"),
        ("\n\n", "3 Comments", "paragraph"),
        ("\n", "Bo says: I wrote this yesterday. Reply", "paragraph"),
        ("\n", "Leave a comment", "paragraph"),
        ("\n", "Home", "list_item"),
        ("\n", "© 2024 Varn Gazette. All rights reserved.", "paragraph"),
        ("\n", "Follow us on Facebook and Twitter", "paragraph"),
        ("\n\n", GATES.replace("Varn", "Ulmen"), "paragraph"),
        ("\n\n", "Click here", "paragraph"),
    ),
    "flat_wide": (
        ("\n\n ", "首页", "paragraph"),
        ("\n", "登录：新闻", "paragraph"),
        ("\n\n", WIDE, "paragraph"),
        ("\n\n", WIDE * 12, "paragraph"),
        ("\n\n", "港の門は閉じた?", "paragraph"),
        ("\n\n", "٣ مايو ٢٠٢٣", "paragraph"),
        ("\n\n", "DEUTSCHE WÖRTER „Über den Hafen“", "paragraph"),
        ("\n\n", GATES, "paragraph"),
        ("\n\n", "港の門は金曜日に閉じられたと市長は言い二百人が見ていた", "paragraph"),
    ),
    "flat_limits": (
        *(("\n", f"{'word ' * 20}"[: length - 1] + ".", "paragraph") for length in (79, 80, 81)),
        *(("\n", f"{'word ' * 20}"[: length - 1] + "s", "paragraph") for length in (79, 80, 81)),
        *(("\n", f"{'a ' * 20}"[:length] + ": what follows", "paragraph") for length in (38, 39, 40, 41)),
        *(("\n", f"{'a ' * 20}"[:length] + "：what follows", "paragraph") for length in (38, 39, 40, 41)),
        *(("\n", f"{'word ' * 120}"[:length] + "1/(Home 2001", "paragraph") for length in (588, 599, 600)),
        *(("\n", each, "paragraph") for each in ("” )", "it can go abcd", "It Can Go abcde", "abcdX abcdY", "“No”")),
        *(
            ("\n", f"Gate {number} of {2 * number}" if number % 7 else GATES[number:], "paragraph")
            for number in range(45)
        ),
        ("\n", "Subscribe to our newsletter", "paragraph"),
    ),
}


def flat_document(name: str) -> Document:
    """One of the plain texts, as a document."""
    text, blocks = "", []
    for gap, said, kind in FLAT_PAGES[name]:
        text += gap
        blocks.append(Block(len(text), len(text) + len(said), said, kind))
        text += said
    return Document(f"{text}\n\n", tuple(blocks))


def firsts(count: int) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """What a first weighing may have given: an article in two parts, and a block between that is none."""
    middle = np.abs(np.arange(count) - count // 2)
    return np.where(middle == 1, 0.25, 1 - 1.5 * middle / count - 0.01 * (count % 7))


def flat_numbers(name: str) -> Numbers:
    """Everything that is gathered of a plain text, by column."""
    matrix, words = gather_flat(flat_document(name))
    context = surround_flat(firsts(len(matrix)), matrix, words)
    both = np.concatenate((matrix, context), axis=1)
    return dict(zip((*FLAT_COLUMNS, *FLAT_CONTEXT), both.T.tolist(), strict=True))


#: A class name for each meaning, in the order of ``transforms.formats.html_names``.
HTML_CLASSES = (
    *("hentry", "prose", "kicker", "dek", "writer", "fecha", "cutline", "disqus", "addthis", "taboola", "pager"),
    *("colophon", "masthead", "infobox", "dfp", "gdpr", "hashtag", "biograph", "offscreen", "imprint", "zitat"),
    "slideshow",
)

#: Pages: the markup, what the head says the title is, what JSON-LD says the text is, and which blocks have a vote.
HTML_PAGES: Mapping[str, tuple[str, str, str, frozenset[int]]] = {
    "html_page": (
        "<header class='site-header'><a href='/'>Varn Gazette</a></header>"
        "<nav><ul class='menu'><li><a href='/'>Home</a></li><li><a href='/n'>News</a> | <a href='/s'>Sport</a></li>"
        "</ul></nav>"
        "<main><article class='post'><h1>Varn Closes Its Gates</h1><p class='byline'>By Ann Lee</p>"
        f"<div itemprop='articleBody'><p>{GATES}</p><blockquote><p>{PRICE}</p></blockquote>"
        f"<h2>Who pays</h2><p>{BILL}<a href='/more'>More of it</a></p><section><h3>Gates</h3>"
        f"<table><tr><td>North</td><td>12</td></tr><tr><td>South</td><td>14</td></tr></table><pre>open 1\nshut 2</pre>"
        f"<p>{LONG}</p></section></div><article class='related'><h4><a href='/2'>Two held after fire</a></h4></article>"
        "<figure><img><figcaption>The quay. Photo: Bo Ek</figcaption></figure></article>"
        "<aside class='widget'>Most read, most shared</aside></main>"
        f"<form class='newsletter'><p>Sign up, it is free</p><p>{PRICE}</p><button>Send</button></form>"
        "<div class='comments'><div class='comment'>First!</div><div class='comment'>Second.</div></div>"
        "<div hidden>A dialog that nobody sees</div><table><tr><td>© 2024 Varn Gazette</td></tr></table>"
        "<footer class='footer'><a href='/'>Home</a></footer>",
        "Varn closes its gates - Varn Gazette",
        f"{GATES} {PRICE} {BILL}",
        frozenset({3, 5, 6, 8, 12}),
    ),
    "html_plain": (
        f"<div><div class='teaser'><a href='/1'>Read this first</a></div><h1>Nameless</h1><div>{WIDE}</div>"
        f"<div>{GATES}<br><br>{'x' * 399}<br><br>{'1' * 400}</div><div>»{PRICE}«</div><h1>Nameless</h1></div>",
        "",
        "Too short to be the text of an article",
        frozenset(),
    ),
    "html_untitled": (
        f"<p>{GATES}</p><div class='title'>Gates of Varn</div><p>{PRICE}</p><h5>Gates of Varn</h5><p>{BILL}</p>",
        "News: the gates of Varn!",
        GATES,
        frozenset({4}),
    ),
    "html_limits": (
        "".join(f"<div><p>{'word ' * 80}"[: length + 8] + ".</p></div>" for length in (78, 79, 80))
        + "".join(f"<ul><li>{'word ' * 80}"[: length + 8] + "|•|</ul>" for length in (396, 397, 398, 399))
        + "".join(
            f"<p>Gate <a href='/{number}'>{number}</a> of {number * 2}</p>"
            if number % 6
            else f"<div>{GATES[number:]}</div>"
            for number in range(36)
        )
        + f"<h2>{'A heading ' * 30}</h2><h2>{'B heading ' * 29}of nine.</h2><h2>Gates ab</h2><h2>Gates abc</h2>",
        "Gates abcdef",
        "A" * 80,
        frozenset({3, 9, 20, 41}),
    ),
    "html_names": (
        "".join(f"<div class='{name}'>{name}<p>Text of it</p></div>" for name in HTML_CLASSES)
        + f"<section>Own<article>Its own <a href='/'>link</a><p>{GATES}</p></article></section><h5 class=title>Gates ab"
        f"</h5><h5>Gates abc</h5><h5>{'A heading ' * 29}of nine.</h5><h5>{'A heading ' * 29}of nine..</h5>"
        "<a href='/'>A link</a><div class=title>Gates abc d</div><h1>Gates abc d</h1><h1>Gates abc de</h1>"
        "<li>Loose</li><table><td>Cell</table><h3>Gates</h3><h4>Gates</h4>",
        "Gates abc def",
        f"{GATES[:60]} {'A heading ' * 30}",
        frozenset({1, 4, 60}),
    ),
    "html_no_title": (f"<p>{GATES}</p><h2>Short</h2><p>{PRICE}</p>", "Short", PRICE[:79], frozenset({0, 2})),
}


def html_numbers(name: str) -> Numbers:
    """Everything that is gathered of a page, by column."""
    markup, title, body, voted = HTML_PAGES[name]
    _, walker = parse(markup)
    votes = [int(index in voted) for index in range(len(walker.pieces))]
    matrix = gather_html(walker.pieces, walker.parents, votes, title, body)
    context = surround_html(firsts(len(matrix)), matrix[:, 0].astype(float), walker.pieces, walker.parents)
    both = np.concatenate((matrix, context), axis=1)
    return dict(zip((*HTML_COLUMNS, *HTML_CONTEXT), both.T.tolist(), strict=True))


def blocks(name: str) -> list[str]:
    """What the blocks of a text or page say."""
    if name in FLAT_PAGES:
        return [said for _, said, _ in FLAT_PAGES[name]]
    return [piece.text for piece in parse(HTML_PAGES[name][0])[1].pieces]


def numbers(name: str) -> Numbers:
    """Everything that is gathered of a text or page, by column."""
    return flat_numbers(name) if name in FLAT_PAGES else html_numbers(name)


NAMES = (*FLAT_PAGES, *HTML_PAGES)


def written(name: str) -> Numbers:
    """The numbers of a text or page as its file has them."""
    lines = (FOLDER / f"{name}.txt").read_text("utf-8").splitlines()
    pairs = (line.rsplit(": ", 1) for line in lines if not line.startswith("#"))
    return {column: [float(each) for each in values.split()] for column, values in pairs}


def write(name: str) -> None:
    """Write the file of a text or page."""
    lines = [f"# {index} {said[:60]!r}" for index, said in enumerate(blocks(name))]
    lines += [f"{column}: {' '.join(f'{each:.6g}' for each in values)}" for column, values in numbers(name).items()]
    (FOLDER / f"{name}.txt").write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    for each in NAMES:
        write(each)
