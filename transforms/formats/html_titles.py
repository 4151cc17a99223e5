"""The headline out of a page's titles: without the site's name, and where a heading says it too."""

import re
from collections.abc import Iterable
from typing import Final

from transforms.formats.html_marked import Marked
from transforms.formats.html_text import squeeze

_SEPARATOR: Final = re.compile(
    r"\s(?:[|\-–—·•»«›:]|::)\s|\s?[|»]\s?|(?<=[\u3400-\u9fff])_|_(?=[\u3400-\u9fff])"  # "渡船停航_隆德网"
)
#: A site's name has so many words at most, or so many signs that are not parted into words, and a headline more.
_NAME_WORDS: Final = 3
_NAME_SIGNS: Final = 8
_SIGN: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
#: What parts a site's name from the headline where a heading says which is which.
_AFTER_HEADING: Final = re.compile(rf"{_SEPARATOR.pattern}|(?<=[\u3040-\u30ff\u3400-\u9fff])\s?[-–—：]")
_BEFORE_HEADING: Final = re.compile(r"(?:\s[-–—·•]\s|\s?[|»]\s?)\Z")
#: Characters of a title that are looked through.
_LONGEST_TITLE: Final = 400
#: A title of so many characters may have been cut: search engines show no more.
_LONG_TITLE: Final = 60
#: What may stand between a site's name and the headline.
_EDGES: Final = " :;,/|–—-"
#: Letters of a word that tells a site's name in its address.
_LONG_WORD: Final = 4
#: A heading of fewer characters may be any word of the title.
_SHORT: Final = 8


def best_title(given: Iterable[str], element: str, site: str, marked: Marked) -> str:
    """The headline, without the site's name: the most trusted that the title element or a heading says too.

    Where only the title element says anything, and that is as short as a name, the page's one heading is the headline.
    """
    headings = marked.headings
    stated = [_without_site(title, site, headings) for title in given if title and not _is_site(title, site)]
    shown = [squeeze(text) for text in (element, *headings)]
    for title in stated:
        bare = squeeze(title)
        if bare and any(bare in text for text in shown):
            return _uncut(title, headings)
    if stated:
        return _uncut(stated[0], headings)
    if element:
        title = _first_part(_without_site(element, site, headings))
        if not headings:
            title = _last_part(title, marked)
        lone = marked.upper if _may_be_a_name(title) and not marked.highest else []
        return lone[0] if len(lone) == 1 and not _may_be_a_name(lone[0]) else title
    return headings[0] if headings else ""


def _uncut(title: str, headings: list[str]) -> str:
    """The one heading that goes on where a title was cut off, or the title: many systems state so many characters."""
    bare = squeeze(title)
    longer = {
        heading for heading in headings if squeeze(heading).startswith(bare) and len(squeeze(heading)) > len(bare)
    }
    is_cut = title.endswith(("…", "...")) or len(title) >= _LONG_TITLE
    return longer.pop() if is_cut and bare and len(longer) == 1 else title


def _without_site(title: str, site: str, headings: list[str]) -> str:
    """A title without the site's name before or after it; the heading that is a part of it, where one is."""
    for heading in headings:
        if len(heading) > _SHORT and _is_part(heading, title):
            return heading
    cuts = list(_SEPARATOR.finditer(title[:_LONGEST_TITLE]))
    if cuts and _is_site(title[cuts[-1].end() :], site):
        return title[: cuts[-1].start()].rstrip()
    if cuts and _is_site(title[: cuts[0].start()], site):
        return title[cuts[0].end() :].lstrip()
    return title


def _is_part(heading: str, title: str) -> bool:
    """Whether a heading is a title's first part, or one in the middle, behind what is as short as a name."""
    at, end = title.find(heading), title.find(heading) + len(heading)
    if at <= 0:
        return at == 0 and _AFTER_HEADING.match(title, end) is not None
    before = _BEFORE_HEADING.search(title, max(0, at - _SHORT), at)
    return before is not None and _may_be_a_name(title[: before.start()]) and _SEPARATOR.match(title, end) is not None


def headline_part(marked: Marked, title: str) -> str:
    """A title's last part where a highest heading says its first, as short as a site's name, and another says the last.

    Else the title.
    """
    colon = title.find(": ", 0, _LONGEST_TITLE)
    cuts = [cut.span() for cut in _SEPARATOR.finditer(title[:_LONGEST_TITLE])] or (
        [(colon, colon + 2)] if colon > 0 else []
    )
    name = title[: cuts[0][0]] if cuts else ""
    if not squeeze(name) or not _may_be_a_name(name) or squeeze(name) not in map(squeeze, marked.highest):
        return title
    last = title[cuts[-1][1] :].strip()
    return last if not _may_be_a_name(last) and squeeze(last) in map(squeeze, marked.upper) else title


def _first_part(title: str) -> str:
    """A title element's text without its last part, where that is a name and the rest is a headline."""
    cuts = list(_SEPARATOR.finditer(title[:_LONGEST_TITLE]))
    if not cuts:
        return title
    rest, last = title[: cuts[-1].start()].rstrip(), title[cuts[-1].end() :]
    return rest if _may_be_a_name(last) and not _may_be_a_name(rest) else title


def _last_part(title: str, marked: Marked) -> str:
    """A title element's text without its first part, where that is a name and the page shows the rest in bold type."""
    cut = _SEPARATOR.search(title[:_LONGEST_TITLE])
    if cut is None or not _may_be_a_name(title[: cut.start()]):
        return title
    rest = title[cut.end() :]
    return rest if not _may_be_a_name(rest) and squeeze(rest) in map(squeeze, marked.bold) else title


def name_beside(element: str, headline: str, domain: str) -> str:
    """The site's name, where a title element has it behind the headline or before, and the site's address agrees.

    >>> name_beside("Varn closes its gates | The Varn Gazette", "Varn closes its gates", "www.varngazette.example")
    'The Varn Gazette'
    >>> name_beside("Varn closes its gates | Local news", "Varn closes its gates", "www.varngazette.example")
    ''
    """
    if not headline or headline == element:
        return ""
    before, _, behind = element.partition(headline)
    names = [each.strip(_EDGES) for each in (_SEPARATOR.split(behind)[-1], _SEPARATOR.split(before)[0])]
    bare = squeeze(domain)
    return next((name for name in names if _may_be_a_name(name) and _agrees(name, bare)), "")


def _agrees(name: str, domain: str) -> bool:
    """Whether a name stands in a domain, or its longest word does."""
    longest = max(map(squeeze, name.split()), key=len, default="")
    return len(longest) >= _LONG_WORD and (squeeze(name) in domain or longest in domain)


def _may_be_a_name(text: str) -> bool:
    """Whether a text is as short as a site's name."""
    return len(text.split()) <= _NAME_WORDS and len(_SIGN.findall(text)) <= _NAME_SIGNS


def _is_site(name: str, site: str) -> bool:
    """Whether two spellings are one site's name: equal, or one most of the other."""
    short, long = sorted((squeeze(name), squeeze(site)), key=len)
    return bool(short) and (short == long or (short in long and len(long) < 2 * len(short)))
