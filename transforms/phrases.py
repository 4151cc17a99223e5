"""Fixed phrases, looked up by their first word: a long list costs no more than a short one."""

import re
from collections.abc import Iterable, Mapping

_WORD = re.compile(r"\w+")
_LETTERS = re.compile(r"[^\W_]+")
#: Letters of a first word that are compared first; a word may be as short as one.
_HEAD = 3


def letters_of(text: str) -> list[str]:
    """The words of a text, whatever stands between them."""
    return _LETTERS.findall(text)


def alternatives(phrases: Iterable[str]) -> str:
    """A pattern that matches any of several phrases, the longest first, with either apostrophe.

    >>> alternatives(["a", "don't", "ab"])
    "don['’]t|ab|a"
    """
    listed = sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase))
    return "|".join(re.escape(phrase).replace("'", "['’]") for phrase in listed)


def alternatives_of(by_language: Mapping[str, str]) -> str:
    """The same of lists by language, parted by ``|``."""
    return alternatives(phrase for listed in by_language.values() for phrase in listed.split("|"))


class Phrases:
    """Phrases in any case, listed by tag and parted by ``|``. The longest that matches wins, then the first tag's.

    >>> labels = Phrases({"en": "published|published online", "fr": "publié"})
    >>> labels.match("Published Online: 3 May", 0)
    (16, 'en')
    >>> labels.match("Publishers", 0)
    (0, '')
    """

    def __init__(self, phrases: Mapping[str, str]) -> None:
        tags = {phrase: tag for tag, listed in reversed(list(phrases.items())) for phrase in listed.split("|")}
        self._by_first: dict[str, list[tuple[int, str, str]]] = {}
        for phrase in sorted(tags, key=lambda phrase: (-len(phrase), phrase)):
            lowered = phrase.lower()
            first = _WORD.match(lowered)
            if not first:
                raise ValueError(f"a phrase begins with a word, not so {phrase!r}")
            self._by_first.setdefault(first.group(), []).append((len(lowered), lowered, tags[phrase]))
        self._heads = frozenset(word[:_HEAD] for word in self._by_first)

    def match(self, text: str, start: int) -> tuple[int, str]:
        """End and tag of the phrase at ``text[start]`` that no further letter continues; (0, "") for none."""
        head = text[start : start + _HEAD].lower()
        if not (head in self._heads or head[:2] in self._heads or head[:1] in self._heads):
            return 0, ""
        word = _WORD.match(text, start)
        if word:
            for length, phrase, tag in self._by_first.get(word.group().lower(), ()):
                end = start + length
                if text[start:end].lower() == phrase and not (
                    text[end - 1].isalnum() and text[end : end + 1].isalnum()
                ):
                    return end, tag
        return 0, ""

    @property
    def telling_words(self) -> frozenset[str]:
        """The longest word of each phrase, in lower case: a text without any of them holds none of the phrases."""
        phrases = (phrase for listed in self._by_first.values() for _, phrase, _ in listed)
        return frozenset(max(letters_of(phrase), key=len) for phrase in phrases)

    @property
    def first_words(self) -> frozenset[str]:
        """The words, in lower case, that phrases begin with."""
        return frozenset(self._by_first)

    def begins(self, text: str, start: int = 0) -> bool:
        """Whether the word at ``text[start]`` begins a phrase: a cheap gate."""
        head = text[start : start + _HEAD].lower()
        if not (head in self._heads or head[:2] in self._heads or head[:1] in self._heads):
            return False
        word = _WORD.match(text, start)
        return word is not None and word.group().lower() in self._by_first
