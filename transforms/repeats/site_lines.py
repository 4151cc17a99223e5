"""A site's lines: what stands at the same end of many of its documents, from counts alone.

An article's own words may come again at the end of another article by right: "The investigation continues." A line
that a site puts on its pages comes far more often. So a line is the site's if it stands in more documents than a line
does by right, by more than chance explains, and in most documents of a small site, which may be on one subject: all of
five, six of ten, one in a hundred of ten million.

Definition, as queries over the kept paragraphs (``n`` is a document's number of them)::

    body       arg_max(fingerprint, n_words) of the paragraphs that no other document holds, else the document's
               fingerprint; of a copy, that of the document which is kept
    n_bodies   count(DISTINCT body) of each site and fingerprint other than 0
    own        at least 20 words, and n_bodies < 5
    outermost  a paragraph with fewer than 12 others, and no own one, between it and an end of its document; of two such
               ends the nearer, and the start if both are as near:                      -- edge(...), outermost(...)
               position < least(12, first own position) -> 'start'; n - 1 - position < least(12, own ones after it) ...
    line       outermost, at most 19 words
    n_line     count(DISTINCT body) of each site, edge and fingerprint of a line
    n_site     count(DISTINCT body) of each site
    site line  n_line >= 5 AND n_line > least(n_site / 2, 25) AND surprise >= ln(1000)
               in a document with a paragraph of at least 20 words
    surprise   n_site * (s * ln(s / r) + CASE WHEN s < 1 THEN (1 - s) * ln((1 - s) / (1 - r)) ELSE 0 END)
               where s = n_line / n_site, r = by_right(n_words), and 0 where s <= r

A line is shorter than a passage: of running prose, however often it comes, the earliest document keeps one, so no news
leaves all documents. Counting bodies and not documents, copies of one article count once. An article's last subheading
("Conclusion") is no line of the site, however often it comes, for paragraphs of the article's own follow it. A notice
without running text may be all that its lines say, and keeps them. The same queries with one site for all documents
find the lines of a whole batch. All of a site's outermost paragraphs with such a fingerprint go, the first like the
last.
"""

from collections.abc import Sequence
from math import log
from typing import Final, Literal

from transforms.addresses import split_address

Edge = Literal["start", "end"]

#: Paragraphs at either end of a document that may be lines: what the rules of single documents leave of a header or
#: footer is a handful; a dozen leaves room where they know no language.
EDGE_PARAGRAPHS: Final = 12
#: Words of a paragraph that is running text, and a passage; the median paragraph of the clean articles has 32.
OWN_WORDS: Final = 20
#: Words in the longest line.
MOST_WORDS: Final = OWN_WORDS - 1
#: A few articles that begin or end alike may be a series, or of one subject; and of few documents a site's line stands
#: in most, up to this many: six trial reports of twelve may end in "The trial continues."
FEWEST_DOCUMENTS: Final = 5
MOST_OF_FEW: Final = 25
#: The part of a site's documents in which a line may stand by right, by its words: up to 2, up to 5, more. Of 130 clean
#: articles, 5 have "Conclusion" in their last third, the commonest of all short lines; of longer lines that are not
#: filler text, none stands in two different ones. Formulas of one newsroom ("No injuries were reported.") are judged to
#: come in a few of a thousand stories.
BY_RIGHT: Final = ((2, 0.05), (5, 0.01), (MOST_WORDS, 0.002))
#: How surprising the count must be, in nats: a line that comes by right is taken for the site's once in a thousand.
SURPRISE: Final = log(1000)

_LEAST_CONFIDENCE: Final = 0.8
_MOST_CONFIDENCE: Final = 0.99


def edge(position: int, n_paragraphs: int, own: range) -> Edge | None:
    """At which end of a document a paragraph may be a line, by its position from 0; None if it may not.

    ``own`` reaches from the first of the article's own paragraphs to the last; of an empty one only the length counts.

    >>> [edge(position, 5, range(2, 3)) for position in range(5)]
    ['start', 'start', None, 'end', 'end']
    >>> [edge(position, 5, range(0)) for position in range(5)]
    ['start', 'start', 'start', 'end', 'end']
    >>> edge(50, 100, range(0)) is None
    True
    """
    after = n_paragraphs - 1 - position
    at_start = position < EDGE_PARAGRAPHS and (not own or position < own[0])
    at_end = after < EDGE_PARAGRAPHS and (not own or position > own[-1])
    if at_start and (position <= after or not at_end):
        return "start"
    return "end" if at_end else None


def outermost(n_words: Sequence[int], n_bodies: Sequence[int]) -> list[Edge | None]:
    """For every paragraph of a document, the edge at which it may be a site's line; None where it may not.

    ``n_words`` and ``n_bodies`` have an entry for each paragraph: its words, and the different documents of the site
    that have it. Raises ValueError if they differ in length.

    >>> outermost([2, 1, 40, 50, 1, 40, 4], [9, 9, 1, 1, 9, 1, 9])
    ['start', 'start', None, None, None, None, 'end']
    """
    pairs = enumerate(zip(n_words, n_bodies, strict=True))
    own = [position for position, (words, n) in pairs if words >= OWN_WORDS and n < FEWEST_DOCUMENTS]
    inside = range(own[0], own[-1] + 1) if own else range(0)
    return [
        edge(position, len(n_words), inside) if words <= MOST_WORDS else None for position, words in enumerate(n_words)
    ]


def by_right(n_words: int) -> float:
    """The part of a site's documents in which a line of so many words may stand by right (0..1)."""
    return next((share for most, share in BY_RIGHT if n_words <= most), BY_RIGHT[-1][1])


def surprise(n_documents: int, n_site_documents: int, n_words: int) -> float:
    """How surprising it is that a line that comes by right stands in ``n_documents`` of ``n_site_documents``, in nats.

    The Chernoff bound of the binomial distribution: the probability of so many or more is at most ``exp(-surprise)``
    (Arratia and Gordon, Bulletin of Mathematical Biology 51, 1989, theorem 1). Documents are counted by their bodies.
    Raises ValueError unless ``0 <= n_documents <= n_site_documents``, and one document at least.
    """
    if not 0 <= n_documents <= n_site_documents or n_site_documents < 1:
        raise ValueError(f"{n_documents} of {n_site_documents} documents is no count")
    expected = by_right(n_words)
    share = n_documents / n_site_documents
    if share <= expected:
        return 0.0
    absent = (1 - share) * log((1 - share) / (1 - expected)) if share < 1 else 0.0
    return n_site_documents * (share * log(share / expected) + absent)


def is_site_line(n_documents: int, n_site_documents: int, n_words: int) -> bool:
    """Whether a line at one edge of so many of a site's documents is the site's.

    >>> is_site_line(6, 10, 4), is_site_line(5, 10, 4), is_site_line(6, 1000, 4)
    (True, False, False)
    """
    return (
        n_documents >= FEWEST_DOCUMENTS
        and n_documents > min(n_site_documents / 2, MOST_OF_FEW)
        and n_words <= MOST_WORDS
        and surprise(n_documents, n_site_documents, n_words) >= SURPRISE
    )


def least_documents(n_site_documents: int, n_words: int) -> int | None:
    """The fewest documents that make a line the site's; None if all of them would not do, or the line is too long.

    >>> [least_documents(n, 4) for n in (2, 10, 100, 10_000, 10_000_000)]
    [None, 6, 26, 140, 101172]
    """
    if n_site_documents < FEWEST_DOCUMENTS or not is_site_line(n_site_documents, n_site_documents, n_words):
        return None
    low, high = FEWEST_DOCUMENTS, n_site_documents
    while low < high:
        middle = (low + high) // 2
        if is_site_line(middle, n_site_documents, n_words):
            high = middle
        else:
            low = middle + 1
    return low


def confidence(n_documents: int, n_site_documents: int, n_words: int) -> float:
    """How sure it is that a site line is one: .8 where it is just surprising enough, .9 at twice that, at most .99.

    Raises ValueError if the line is no site line.
    """
    if not is_site_line(n_documents, n_site_documents, n_words):
        raise ValueError("no site line")
    doubt = (1 - _LEAST_CONFIDENCE) * SURPRISE / surprise(n_documents, n_site_documents, n_words)
    return min(_MOST_CONFIDENCE, 1 - doubt)


def reason(place: Edge, n_documents: int, n_site_documents: int, site: str) -> str:
    """What a removal says; ``site`` is empty for a line of a whole batch.

    >>> reason("end", 37, 120, "example.org")
    'at the end of 37 of the 120 different documents of example.org'
    """
    of = f" of {site}" if site else ""
    return f"at the {place} of {n_documents} of the {n_site_documents} different documents{of}"


def site_key(url: str, site: str, source_path: str) -> str:
    """The site of a document: the host of its address, else what it says itself, else its source's folder, else empty.

    A host loses "www.", "m." and "amp."; a folder is the first part of the path, with a slash, for it may hold what
    many sites say, and a file at the top has none.

    >>> site_key("https://www.Example.org/a", "The Example", "x/y.html"), site_key("", "The Example", "x/y.html")
    ('example.org', 'the example')
    >>> site_key("", "", "news/2024/a.txt"), site_key("", "", "a.txt")
    ('news/', '')
    """
    if name := split_address(url).hostname or " ".join(site.lower().split()):
        for prefix in ("www.", "m.", "amp."):
            name = name.removeprefix(prefix)
        return name
    folder, slash, _ = source_path.replace("\\", "/").lstrip("/").partition("/")
    return folder + slash if slash else ""
