"""What the names of classes and ids mean: ``sharedaddy`` shares, ``post-related`` points elsewhere.

The words are those that content systems and themes give to the parts of a page, English for the most part whatever
the page's language, with their German, French and Spanish sisters. A name may mean several things at once.
"""

import re
from functools import lru_cache
from typing import Final

ARTICLE, BODY, TITLE, DECK, BYLINE, DATE, CAPTION = 1, 2, 4, 8, 16, 32, 64
COMMENTS, SHARE, RELATED, NAVIGATION, FOOTER, HEADER, SIDEBAR = 128, 256, 512, 1024, 2048, 4096, 8192
ADVERT, PROMPT, TAGS, BIOGRAPHY, HIDDEN, LEGAL, QUOTE, MEDIA = (
    1 << 14,
    1 << 15,
    1 << 16,
    1 << 17,
    1 << 18,
    1 << 19,
    1 << 20,
    1 << 21,
)

#: In words, for reasons.
WORDS: Final[dict[int, str]] = {
    ARTICLE: "the article",
    BODY: "content",
    TITLE: "a title",
    DECK: "a summary",
    BYLINE: "a byline",
    DATE: "a date",
    CAPTION: "a caption",
    COMMENTS: "readers' comments",
    SHARE: "sharing",
    RELATED: "related stories",
    NAVIGATION: "navigation",
    FOOTER: "a footer",
    HEADER: "a header",
    SIDEBAR: "a sidebar",
    ADVERT: "advertising",
    PROMPT: "a prompt",
    TAGS: "tags",
    BIOGRAPHY: "the author's biography",
    HIDDEN: "hidden text",
    LEGAL: "legal lines",
    QUOTE: "a quotation",
    MEDIA: "media",
}

#: Each word is a pattern that starts with two letters or marks as they stand, most with three.
_MEANINGS: Final[tuple[tuple[int, str], ...]] = (
    (ARTICLE, r"article artikel articulo story news[-_]?text entry hentry blog[-_]?post single[-_]?post recipe"),
    (
        BODY,
        r"body content text main post[-_]?(?:body|content|text) entry[-_]?content inhalt contenu paragraph "
        r"prose",
    ),
    (TITLE, r"title headline titel titre titulo ueberschrift kicker"),
    (
        DECK,
        r"teaser[-_]?text standfirst lead lede intro summary abstract excerpt subtitle subhead chapo dek\b "
        r"vorspann",
    ),
    (BYLINE, r"byline author autor auteur writer contributor reporter credit(?!card)"),
    (DATE, r"date datum fecha time(?!line) publish posted[-_]?on meta"),
    (CAPTION, r"caption legende bildunterschrift photo[-_]?credit copyright imgtext cutline bildtext"),
    (
        COMMENTS,
        r"comment(?!ary) cmts?\b kommentar disqus respond reply discussion livefyre leserbrief reader[-_]?letters",
    ),
    (
        SHARE,
        r"shar(?:e|ing) social facebook twitter whatsapp addthis addtoany bookmark follow likes?\b reaction "
        r"tweet",
    ),
    (
        RELATED,
        r"relate recommend similar popular trending most[-_]?(?:read|viewed|popular) "
        r"more[-_]?(?:from|on|stories|news) also teaser read[-_]?(?:more|next) next[-_] prev(?:ious|[-_]) "
        r"outbrain taboola promo latest recent headlines carousel slider suggest up[-_]?next verwandt aehnlich "
        r"crosslink topic[-_]?list listing archive hot[-_]?news card(?<!kg-card)(?<!vcard) tile",
    ),
    (
        NAVIGATION,
        r"nav menu breadcrumb crumb pagination pager toc\b table[-_]?of[-_]?contents skip jump tabs?\b toolbar "
        r"topbar sitemap hamburger dropdown",
    ),
    (FOOTER, r"foot(?!note) bottom colophon"),
    (HEADER, r"header masthead banner logo brand top[-_]"),
    (SIDEBAR, r"side aside widget rail right[-_]?col column secondary gadget infobox sticky"),
    (
        ADVERT,
        r"\bad\b \bads\b advert sponsor dfp google[-_]?ad adsense anzeige werbung commercial affiliate shop product "
        r"buy price promotion",
    ),
    (
        PROMPT,
        r"newsletter(?!-post) subscri sign[-_]?(?:up|in) log[-_]?in register paywall cookie consent gdpr modal popup "
        r"overlay donat membership notice alert cta\b call[-_]?to[-_]?action abo\b push install app[-_] search "
        r"form\b premium piano regwall feedback rating vote poll",
    ),
    (TAGS, r"\btags? tag[-_] categor topics? keyword label schlagw rubrik cat[-_]links hashtag"),
    (
        BIOGRAPHY,
        r"author[-_]?(?:bio|box|info|desc|card|profile) about[-_]?(?:the[-_]?)?author bio\b biograph profile "
        r"vcard post[-_]?author",
    ),
    (
        HIDDEN,
        r"hidden sr[-_]?only screen[-_]?reader visually invisible print[-_]?only no[-_]?display d-none d_none "
        r"\bhide\b offscreen accessib",
    ),
    (LEGAL, r"copyright legal disclaimer imprint impressum privacy terms licen[cs]e"),
    (QUOTE, r"quote zitat pull[-_]?quote tweet embed blockquote"),
    (MEDIA, r"image img photo picture figure gallery video audio player media bild foto slideshow"),
)
#: What a pattern starts with as it stands: a letter that need not be there is none of it.
_AS_IT_STANDS: Final = re.compile(r"(?:\\b)?((?:[a-z_-](?![?]))+)")
_BEGINNING: Final = 3


def _by_beginnings() -> dict[str, dict[int, list[str]]]:
    """The patterns of each meaning, by the three or two characters that they start with, and then by meaning."""
    grouped: dict[str, dict[int, list[str]]] = {}
    for bit, patterns in _MEANINGS:
        for pattern, beginning in ((pattern, _AS_IT_STANDS.match(pattern)) for pattern in patterns.split()):
            if beginning:
                grouped.setdefault(beginning[1][:_BEGINNING], {}).setdefault(bit, []).append(pattern)
    return grouped


#: Most words have hardly any of the beginnings.
_BEGINNINGS: Final = {
    beginning: tuple((bit, re.compile("|".join(patterns))) for bit, patterns in by_bit.items())
    for beginning, by_bit in _by_beginnings().items()
}
_SHORT_BEGINNINGS: Final = tuple(
    (beginning, tests) for beginning, tests in _BEGINNINGS.items() if len(beginning) < _BEGINNING
)

#: Names are generated as often as written; what a reader would look at is in the first words.
_WINDOW: Final = 200


def meanings(name: str) -> int:
    """The meanings of a ``class`` or ``id`` attribute, as bits.

    >>> meanings("sharedaddy sd-block") & SHARE > 0
    True
    >>> meanings("c-4f2a")
    0
    """
    return _meanings(name[:_WINDOW])


@lru_cache(maxsize=16_384)
def _meanings(name: str) -> int:
    found = 0
    for word in _DIGITS.sub("", name).split():
        found |= _meanings_of(word)
    return found


#: Digits number posts and columns, and tell nothing.
_DIGITS: Final = re.compile("[0-9]+")


@lru_cache(maxsize=32_768)
def _meanings_of(word: str) -> int:
    if not word.islower():
        word = _CAMEL.sub("-", word).lower()
    found = 0
    for at in range(len(word) - _BEGINNING + 1):
        for bit, pattern in _BEGINNINGS.get(word[at : at + _BEGINNING], ()):
            if not found & bit and pattern.match(word, at):
                found |= bit
    for beginning, tests in _SHORT_BEGINNINGS:
        if beginning in word:
            for bit, pattern in tests:
                if not found & bit and pattern.search(word):
                    found |= bit
    return found


_CAMEL: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")
