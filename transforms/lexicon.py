"""Word lists that name their language, and the small notation they are written in.

A list is one string a language: phrases parted by ``|``, with ``[a/b/]`` for one of several (the last one empty, so it
may be left out), ``{network}`` for one or several names of social networks, and ``#`` for any number. Phrases are
written as they are printed; ``key`` takes case, typographic quotes and edge punctuation away from a list and from a
document alike.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

#: How a phrase is looked for. ``line``: the whole block is the phrase. ``menu``: the same, for words that an article
#: may use as a line of its own, so that neighbours decide. ``sentence``: a short block, or the last or first sentences
#: of any block, begin with it; only for phrases that speak to the reader as "you" and of the publisher as "we", or name
#: what only a page has, such as a comment form. ``gapped``: a sentence whose opening leaves it open who speaks, so that
#: words must follow, as in "sign up for … newsletter"; they are no part of longer words.
#: ``anywhere``: a short block, or a block at the document's end, holds it.
Use = Literal["line", "menu", "sentence", "gapped", "anywhere"]
#: What stands in a gapped phrase between its opening and the word that must follow.
GAP = " … "
#: From here on, scripts are written without spaces.
WIDE = "\u2e80"

#: Names on share buttons and in lists of profiles; the same in every language. "x" is one, for want of a longer name.
NETWORKS = frozenset(
    [
        "facebook",
        "twitter",
        "x",
        "instagram",
        "linkedin",
        "whatsapp",
        "pinterest",
        "reddit",
        "telegram",
        "tumblr",
        "flipboard",
        "pocket",
        "xing",
        "google+",
        "messenger",
        "youtube",
        "tiktok",
        "threads",
        "bluesky",
        "mastodon",
        "snapchat",
        "viber",
        "line",
        "vk",
        "vkontakte",
        "weibo",
        "email",
        "e-mail",
        "mail",
        "stumbleupon",
        "digg",
        "flickr",
        "soundcloud",
        "spotify",
        "twitch",
        "discord",
        "signal",
        "skype",
        "vimeo",
        "fb",
        "linkedin",
    ]
)
_JOINTS = frozenset(("&", "/", "|", "·", "•", "and", "or", "und", "oder", "et", "y", "e", "o", "en", "i", "ou"))
#: What stands for one name or several joined ones.
NETWORK = "@network"

#: Marks at a phrase's end after which a sentence goes on.
_GOING_ON = " :?,*»)"
_CHOICE = re.compile(r"\[([^\[\]]*)\]")
#: "12", "1.5", "68,4".
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_DIGIT = re.compile(r"\d")
#: Decoration that menus, buttons and footers put around their words. Quotation marks are no decoration.
EDGE = " \t»›>→←‹<|•·:*–—-…+▼▲►▶×✕✖✓.,!?()[]{}/\\~_=↑↓⇧☰✉\u200b\ufeff"
_EDGES = frozenset(EDGE)
#: Small pictures that buttons and prompts put before their words, and decoration between them.
_PICTURES = re.compile(f"^[\u2600-\u27bf\U0001f000-\U0001faff\ufe0f\u200d{re.escape(EDGE)}]+")


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Phrases of one artefact: ``languages`` maps an ISO 639-1 code to the phrases in the notation above.

    ``artefact`` is the name of the rule that labels them. ``confidence`` is the share of blocks found so that are that
    artefact, judged on pages set aside for development. ``reason`` is what a removal says.
    """

    artefact: str
    use: Use
    confidence: float
    reason: str
    languages: Mapping[str, str]

    def phrases(self) -> Iterator[tuple[str, str]]:
        """Every phrase, as a key, with its language."""
        for language, listed in self.languages.items():
            for pattern in _fold(listed).split("|"):
                strip = _strip if _DIGIT.search(pattern) else _strip_edges
                for phrase in expand(pattern):
                    # A sentence goes on, so that the mark at the phrase's end is no edge in the document.
                    mark = phrase[len(phrase.rstrip(_GOING_ON)) :] if self.use == "sentence" else ""
                    yield strip(phrase) + mark, language


@dataclass(frozen=True, slots=True)
class Entry:
    """What a phrase means: the rule that labels it, how sure it is (0..1), and why."""

    artefact: str
    confidence: float
    reason: str


def expand(pattern: str) -> Iterator[str]:
    """Every phrase that a pattern stands for; before a comma stands no space.

    >>> list(expand("share [this/] page"))
    ['share this page', 'share page']
    >>> list(expand("become a [member/patron] [today/, ]"))
    ['become a member today', 'become a member,', 'become a patron today', 'become a patron,']
    """
    pattern = " ".join(pattern.replace("{network}", NETWORK).split())
    first, *parts = _CHOICE.split(pattern)
    phrases = [first]
    for index, part in enumerate(parts):
        choices = [part] if index % 2 else part.split("/")
        phrases = [phrase + choice for phrase in phrases for choice in choices]
    for phrase in phrases:
        if "  " in phrase or " ," in phrase or phrase[:1] == " " or phrase[-1:] == " ":
            yield " ".join(phrase.split()).replace(" ,", ",")
        else:
            yield phrase


def key(text: str) -> str:
    """A short text without case, number values, typographic apostrophes, soft hyphens and edge decoration.

    >>> key("» Skip to  Content…")
    'skip to content'
    >>> key("12 Comments"), key("📲 Follow us"), key("分享 本文")
    ('# comments', 'follow us', '分享 本文')
    """
    return _strip(_fold(text))


def _fold(text: str) -> str:
    folded = text.casefold()
    return folded if folded.isascii() else folded.replace("’", "'").replace("\xad", "")


def _strip(folded: str) -> str:
    if "  " in folded or not folded.isprintable():  # Other white space than a single space is not printable.
        folded = " ".join(folded.split())
    folded = _strip_edges(folded)
    return _NUMBER.sub("#", folded) if _DIGIT.search(folded) else folded


def _strip_edges(folded: str) -> str:
    if folded and (folded[0] in _EDGES or folded[-1] in _EDGES):
        folded = folded.strip(EDGE)
    return _PICTURES.sub("", folded, count=1) if folded[:1] >= "\u2600" else folded


def name_networks(folded: str) -> str:
    """A key with every run of network names as one ``@network``; the key itself where it holds no name.

    >>> name_networks("follow us on facebook, twitter and instagram")
    'follow us on @network'
    """
    words = folded.split()
    if NETWORKS.isdisjoint(words):
        return folded
    named: list[str] = []
    joints: list[str] = []
    for word in words:
        if word.rstrip(",") in NETWORKS:
            if not named or named[-1] != NETWORK:
                named += [*joints, NETWORK]
            joints = []
        elif word in _JOINTS:
            joints.append(word)
        else:
            named += [*joints, word]
            joints = []
    return " ".join([*named, *joints])
