"""Pages without an article: an error page, an empty shell for a script, a front page. Only where it is clear."""

import re
from collections.abc import Sequence
from typing import Final

from lxml.html import HtmlElement

from transforms.addresses import split_address
from transforms.document import Evidence, Metadata
from transforms.formats.html_walk import Piece, n_free
from transforms.formats.record import UnreadableError

#: A page with less text than this outside links may be a shell or an error; one with less still is hardly more.
_LITTLE: Final = 600
_HARDLY_MORE: Final = 200

#: A block with this many characters outside links is a paragraph.
_PARAGRAPH: Final = 140

#: A front page has this many blocks that are links, and between them never more prose than a teaser.
_FRONT_LINKS: Final = 20
_TEASER: Final = 450
#: What WordPress calls the body of a page that lists others (``get_body_class``).
_FOUND: Final = frozenset({"search-results", "search-no-results"})
_ARCHIVES: Final = frozenset({"author", "category", "date", "post-type-archive", "tag"})
#: Links shorter than this stand in articles, and part nothing.
_HEADLINE: Final = 20

#: What servers' pages are headed with, as the whole of a heading's part: a brief may be headed "Forbidden City reopens"
#: and "S&P 500 ends at record high". The status codes are the same in every language.
_STATUS: Final = r"(?:http )?(?:status )?(?:code )?(?:401|403|404|410|429|500|502|503|504)"
_CALLED: Final = r"(?:http )?(?:error|fehler|erreur|errore|erro|fout|błąd|ошибка|fel|hata|código|code)"
_PHRASE: Final = (
    r"(?:that |this |the |your |requested )*(?:page|file|file or directory|document|url|article|content|site)?"
    r"(?: you [\w' ]{1,40}?)? ?"
    r"(?:was |is )?(?:not|cannot be|can['’]t be|could not be|couldn['’]t be|no longer) (?:found|available)"
    r"|(?:that |this |the )*page (?:does not|doesn['’]t) exist"
    r"|(?:access )?(?:denied|forbidden)|unauthori[sz]ed|(?:service |temporarily )?unavailable"
    r"|bad gateway|gateway time-?out"
    r"|(?:internal )?server error|attention required|just a moment|too many requests|(?:an )?error(?: occurred)?"
    r"|(?:die |diese )?seite (?:wurde )?nicht gefunden|(?:la |cette )?page (?:est )?(?:introuvable|non trouvée)"
    r"|p[aá]gina n(?:o|ão) encontrada"
    r"|pagina non trovata|pagina niet gevonden|nie znaleziono strony|strona nie istnieje|страница не найдена"
    r"|sidan (?:kunde inte hittas|finns inte)|siden (?:blev ikke fundet|finnes ikke)|sivua ei löyt\w{1,6}"
    r"|sayfa bulunamadı"
    r"|ページが見つかりません|页面不存在|找不到页面|找不到頁面|페이지를 찾을 수 없습니다|الصفحة غير موجودة"
)
_ERROR: Final = re.compile(
    rf"\W*(?:(?:oops|sorry|whoops|ups|hoppla)\W{{1,4}})?"
    rf"(?:(?:{_CALLED}\W{{0,3}})?{_STATUS}(?:\W{{1,4}}(?:{_PHRASE}|{_CALLED}))?"
    rf"|(?:{_PHRASE})(?:\W{{1,4}}(?:{_CALLED}\W{{0,3}})?{_STATUS})?)\W*",
    re.IGNORECASE,
)
#: What parts a site's name from what a page is headed with.
_PARTS: Final = re.compile(r"\s[-–—:·•]\s|\s?[|»«]\s?")
#: What pages say to a browser that runs no script. "JavaScript" is called so in every language.
_SCRIPT: Final = re.compile(r"java ?script|checking your browser|verify(?:ing)? you are (?:a )?human", re.IGNORECASE)
#: Of a page's text outside links, the share that such a line has; an article's comments may need a script too.
_MOST_OF_IT: Final = 1 / 3
_ASKS: Final = re.compile(
    r"enable|turn on|requires?|activate|allow|disabled|checking|verify|aktivier|eingeschaltet|deaktiviert|activ|habilit"
    r"|abilit|inschakel|włącz|включ|aktivér|aktivera|etkinleştir|有効|启用|啟用|활성화|تفعيل",
    re.IGNORECASE,
)


def refuse(pieces: Sequence[Piece], known: Metadata, root: HtmlElement | None = None) -> None:
    """Raise where it is clear that the page has no article; say nothing where it is not. ``root`` is the page's tree.

    Raises:
        UnreadableError: ``error`` is ``error-page``, ``needs-javascript`` or ``no-article``.
    """
    if _is_front_page(pieces, known):
        raise UnreadableError(
            "no-article", "This is a site's front page: links, and no more than teasers between them."
        )
    if _lists(root) and _between_links(pieces)[1] < _TEASER:
        raise UnreadableError("no-article", "This page lists the articles of a site, or what a search of it has found.")
    free = n_free(pieces)
    if free >= _LITTLE:
        return
    if free < _HARDLY_MORE and root is not None and next(root.iter("frame"), None) is not None:
        raise UnreadableError(
            "no-article", "This page is made of frames; save the page that the frame of the text shows."
        )
    says_error = [_is_error(text) for text in (known.title, *(each.text for each in pieces if each.kind == "heading"))]
    has_paragraph = any(len(piece.text) - piece.links >= _PARAGRAPH and piece.region != "hidden" for piece in pieces)
    # An article's title or its heading may be what servers say; hardly both are.
    if (len(says_error) > 1 and all(says_error[:2])) if has_paragraph else any(says_error):
        raise UnreadableError("error-page", "This is a server's error page, saved in place of the article.")
    if not has_paragraph and any(_asks_for_scripts(piece.text[:_LITTLE], free) for piece in pieces):
        raise UnreadableError("needs-javascript", "A script writes this page; save it as the browser shows it.")


def refuse_without_evidence(pieces: Sequence[Piece], evidence: Sequence[Evidence | None]) -> None:
    """Raise where the evidence takes no block for an article's, or headings alone in all the text of a page.

    What is as long as a paragraph is one, whatever element it stands in.

    Raises:
        UnreadableError: ``error`` is ``no-article``.
    """
    likely = [piece for piece, sign in zip(pieces, evidence, strict=True) if sign is None or sign.is_article]
    headings = all(piece.kind == "heading" and len(piece.text) - piece.links < _PARAGRAPH for piece in likely)
    if not likely or (headings and n_free(pieces) >= _LITTLE):
        raise UnreadableError("no-article", "Nothing on the page reads or stands like an article's text.")


def _is_error(heading: str) -> bool:
    """Whether all of a heading, or a part of it beside a site's name, is what servers say."""
    return len(heading) < _PARAGRAPH and any(_ERROR.fullmatch(part) for part in (heading, *_PARTS.split(heading)))


def _asks_for_scripts(text: str, free: int) -> bool:
    asks = len(text) >= _MOST_OF_IT * free and _ASKS.search(text) is not None
    return _SCRIPT.search(text) is not None and (asks or free < _HARDLY_MORE)


def _is_front_page(pieces: Sequence[Piece], known: Metadata) -> bool:
    """Whether the page's address is its site's, and links part its text into teasers."""
    address = split_address(known.url)
    if not address.netloc or address.path.strip("/") or address.query or known.published is not None:
        return False
    links, longest = _between_links(pieces)
    return links >= _FRONT_LINKS and longest < _TEASER


def _lists(root: HtmlElement | None) -> bool:
    """Whether the most common of content systems says, in the classes of a page's body, that it lists others."""
    body = None if root is None else root.find("body")
    names = frozenset() if body is None else frozenset((body.get("class") or "").split())
    return not names.isdisjoint(_FOUND) or ("archive" in names and not names.isdisjoint(_ARCHIVES))


def _between_links(pieces: Sequence[Piece]) -> tuple[int, int]:
    """How many blocks are headlines that are links, and the characters of the longest run of paragraphs without one."""
    links = run = longest = 0
    for piece in pieces:
        if piece.links * 2 <= len(piece.text):
            run += len(piece.text) - piece.links if len(piece.text) >= _PARAGRAPH else 0
            longest = max(longest, run)
        elif len(piece.text) >= _HEADLINE:
            links += 1
            run = 0
    return links, longest
