"""What closes an article: "(Reporting by A; Editing by B)", "- Reuters", "(AFP)", "With inputs from agencies", "-ENDS-".

It names who made the text, as the byline does, or says that the text is over. Notes on where an article first appeared
and the author's biography belong here too. A sentence of the article that names an agency or a reporter stays.

Sources: house styles of Reuters, AP, AFP and dpa for sign-offs; "###", "-30-" and "-ENDS-" close a press release.
"""

import re
from collections.abc import Iterator

from transforms.agencies import NEWS_AGENCIES
from transforms.document import Block, Document, Span
from transforms.names import ROLES
from transforms.rule import Rule
from transforms.stubs import MAX_STUB, read_stub

#: End matter stands in the last quarter of the blocks, or among the last few.
_LAST_SHARE = 0.75
_LAST_BLOCKS = 6
_MAX_CHARS = 400
_MAX_BIOGRAPHY = 600
_GLUED_WINDOW = 160

_AGENCY = "|".join(re.escape(a) for a in sorted(NEWS_AGENCIES, key=lambda a: (-len(a), a)))
_AGENCIES = rf"(?:{_AGENCY})(?:\s?(?:[/,;&+-]|and|und|et|y|e|en|i)\s?(?:{_AGENCY}|[a-z]{{2,4}})){{0,4}}"
#: "- Reuters", "— AP", "(AFP)", "dpa/abc", "Reuters, AP", "- Reuters with additional editing by …".
_AGENCY_LINE = re.compile(
    rf"(?:[-–—]{{1,2}}\s?|[(\[]\s?)(?:{_AGENCIES})(?:\s?[)\]]|,?\s(?:with|and|via)\s[^\n.]{{2,120}}|\s[a-z]{{2,4}}(?:\s[a-z]{{2,4}})?)?\.?$"
    rf"|(?:dpa|AFP|AP|apa|sda|epd|kna)(?:/[\w.-]{{1,12}}){{1,4}}$"
)
_CREDITS = re.compile(
    r"[-–—(\[*_]{0,2}\s?(?:additional |further )?(?:reporting|editing|writing|edited|compiled|translated|reported|written"
    r"|graphics?|research|production)\s(?:and (?:writing|editing|reporting)\s)?(?:by|from)\s(?-i:[A-ZÀ-Þ])[^\n]{2,300}$",
    re.IGNORECASE,
)
_INPUTS = re.compile(
    r"[-–—(\[*_]{0,2}\s?(?:with (?:additional )?(?:inputs?|reporting|files|information|material|contributions)"
    r" (?:from|by)|with (?:[A-Z][\w-]{1,20} ){1,3}(?:inputs?|reports?|files)|with agenc(?:y|ies)(?: inputs?)?"
    r"|additional information from|agencies contributed"
    r"|mit (?:material|informationen|agenturmaterial) (?:von|der|des)|mit agenturmaterial|quellen?: (?:dpa|afp|reuters)"
    r"|avec (?:l['’])?(?:afp|reuters|ap|agences?)|con información de|con (?:datos|material) de|con agencias"
    r"|com (?:informações|agências)|con (?:fonti|agenzie)|met (?:medewerking|dank) (?:van|aan))\b[^\n]{0,200}$",
    re.IGNORECASE,
)
_FIRST_APPEARED = re.compile(
    r"[(\[*_]{0,2}(?:(?:this|the above) (?:article|story|piece|post|essay|report|column|interview|commentary)"
    r" (?:(?:was |is |has been )?(?:originally |first |previously )(?:published|appeared|posted|ran|produced|written)"
    r"|(?:originally |first )?appeared (?:first |originally )?|was (?:published|produced|reported) (?:by|in partnership)"
    r"|is republished|has been republished|is part of|was updated|has been updated|has been corrected)"
    r"|originally published (?:at|on|in|by)|republished (?:with|from|under)|first published (?:at|in|by)"
    r"|dieser (?:artikel|beitrag|text) (?:erschien|ist (?:zuerst|zuvor|im original)|wurde (?:zuerst|zuvor|ursprünglich))"
    r"|cet article (?:a été|est)(?: initialement| d['’]abord)? (?:publié|paru)"
    r"|este artículo (?:fue|se) public\w{2,4}(?: originalmente)?|questo articolo è (?:stato )?(?:originariamente )?(?:pubblicato|apparso)"
    r"|este artigo foi (?:originalmente )?publicado|dit artikel (?:verscheen|is eerder)|artykuł (?:pierwotnie )?ukazał się)\b",
    re.IGNORECASE,
)
_ENDS = re.compile(r"(?:#\s?#\s?#|-?\s?30\s?-|-{1,2}\s?ENDS?\s?-{1,2}|ENDS|\[?\(?ENDE?\)?\]?|- ?Ende ?-)$")
_CONTACT = re.compile(
    r"[(\[*_]{0,2}(?:(?:contact|e-?mail|reach|write to|follow|tweet)\s(?:the\s)?(?:reporter|author|writer|editor|columnist"
    r"|journalist|him|her|them|us|[^\W\d_][\w'’.-]{1,20}(?:\s[^\W\d_][\w'’.-]{1,20}){0,3})\s(?:at|on|via|@)"
    r"|[^\W\d_][\w'’.-]{1,20}(?:\s[^\W\d_][\w'’.-]{1,20}){0,3} (?:can be|may be) (?:reached|contacted|followed) (?:at|on|via|by))\s",
    re.IGNORECASE,
)
_IS_A = re.compile(
    r"[*_(–—-]{0,2}\s?((?:[^\W\d_][\w'’.-]{0,24}\s){2,5}?)(?:\([^)\n]{2,40}\)\s)?"
    r"(?:is|was|ist|est|es|è|é|jest|writes|reports|covers|schreibt|berichtet)\s(?:also\s)?"
    r"(?:an?|the|our|based|on|about|for|as|ein|eine|der|die|freier?|un|une|una|uno|um|uma|een)\s"
)
_GLUED = re.compile(
    rf"(?<=[.!?”\"’'])\s{{1,3}}(?:[(\[]\s?(?:{_AGENCIES}|(?i:additional reporting|reporting|editing|with|mit|con|avec)\s[^()\n]{{3,140}})\s?[)\]]"
    rf"|[-–—]{{1,2}}\s?(?:{_AGENCY})|dpa(?:/[\w.-]{{1,12}}){{1,4}})\.?$"
)
_ROLE_WORD = re.compile(r"[^\W\d_][\w-]*")


def find(document: Document) -> Iterator[Span]:
    """Yield sign-offs: agency lines anywhere, the other forms in a document's last part."""
    blocks = document.blocks
    last_part = min(int(len(blocks) * _LAST_SHARE), len(blocks) - _LAST_BLOCKS)
    for index, block in enumerate(blocks):
        if index == 0 or block.kind in ("table", "code"):
            continue
        text = block.text
        late = index >= last_part
        if len(text) <= _MAX_CHARS and (found := _whole(text, late=late)):
            yield Span(block.start, block.end, found[0], found[1])
        elif late and len(text) <= _MAX_BIOGRAPHY and (confidence := _biography(blocks, index)):
            yield Span(block.start, block.end, "biography of the author", confidence)
        elif text.endswith((")", "]", ").", "]", *_BARE_ENDS)) and (glued := _GLUED.search(text, _low(text))):
            if late:
                yield Span(block.start + glued.start(), block.end, "sign-off after the last sentence", 0.85)


_BARE_ENDS = ("AP", "AFP", "Reuters", "dpa")


def _low(text: str) -> int:
    return max(0, len(text) - _GLUED_WINDOW)


def _whole(text: str, *, late: bool) -> tuple[str, float] | None:
    """The reason and the confidence, if all of ``text`` is a sign-off."""
    first = text[0]
    if first in "-–—([d#AE3*_" and _AGENCY_LINE.match(text):
        return "agency's sign-off", 0.9
    if _CREDITS.match(text):
        return "reporting and editing credits", 0.9 if late or first in "([" else 0.6
    if _INPUTS.match(text):
        return "credit to agencies", 0.9 if late else 0.6
    if not late:
        return None
    if _ENDS.match(text):
        return "end mark", 0.85
    if _FIRST_APPEARED.match(text):
        return "note on where the article appeared", 0.8
    if _CONTACT.match(text):
        return "contact of the author", 0.8
    return None


def _biography(blocks: tuple[Block, ...], index: int) -> float:
    """How sure it is that the block tells who the author is; 0 for no biography."""
    text = blocks[index].text
    match = _IS_A.match(text)
    if not match:
        return 0.0
    words = _ROLE_WORD.findall(text[match.end() : match.end() + 120].casefold())
    has_role = any(word in ROLES or word in _CALLINGS for word in words[:12])
    named = _by_line_names(blocks, match[1].strip())
    if named:
        return 0.9 if has_role else 0.75
    final = index >= len(blocks) - 2
    return (
        0.6
        if has_role and final and any(mark in text for mark in ("staff", "@", "Follow", "freelance", "column"))
        else 0.0
    )


#: What authors of opinion pieces are, beside the roles of a newspaper (English, German, French, Spanish).
_CALLINGS = frozenset(
    ("professor", "author", "historian", "director", "researcher", "fellow", "scholar", "novelist", "economist", "lawyer",
     "blogger", "founder", "professorin", "historiker", "historikerin", "publizist", "écrivain", "historien", "escritor")
)  # fmt: skip


def _by_line_names(blocks: tuple[Block, ...], name: str) -> bool:
    """Whether a byline among the first lines names ``name``."""
    for block in blocks[:12]:
        if len(block.text) <= MAX_STUB and name in block.text:
            for part in read_stub(block.text):
                if part.kind == "author" and name in part.value:
                    return True
    return False


RULE = Rule(
    code="W006",
    name="sign-off",
    summary="What closes an article: agencies' and editors' credits, end marks, where it first appeared, biographies.",
    find=find,
    hits=(
        "The council met.\n⟦- Reuters with additional editing by Ann Lee⟧",
        "The council met.\n⟦(Reporting by Ann Lee; Editing by John Roe)⟧",
        "The council met.\nIt agreed.\n⟦— AP⟧",
        "The council met.\nIt agreed.\n⟦(AFP)⟧",
        "The council met.\nIt agreed.\n⟦dpa/abc⟧",
        "The council met.\nIt agreed.\n⟦With inputs from agencies⟧",
        "The council met.\nIt agreed.\n⟦(With ANI inputs)⟧",
        "The council met.\nIt agreed.\n⟦Additional reporting by Ann Lee in Varn⟧",
        "The council met.\nThe bridge will open on Monday, the mayor said. ⟦(Reuters)⟧",
        "The council met.\nThe bridge will open on Monday. ⟦(Reporting by Ann Lee; Editing by John Roe)⟧",
        "The council met.\nIt agreed.\n⟦-ENDS-⟧",
        "The council met.\nIt agreed.\n⟦###⟧",
        "The council met.\nIt agreed.\n⟦This article was originally published on The Varn Paper.⟧",
        "The council met.\nIt agreed.\n⟦Contact the reporter at ann.lee@varn.example.⟧",
        "A bridge\nBy Ann Lee\nThe council met.\nIt agreed.\n⟦Ann Lee is a staff writer at The Varn Paper.⟧",
        "Der Rat tagte.\nEr stimmte zu.\n⟦Mit Material von dpa⟧",
        "El consejo se reunió.\n⟦(Con información de AFP, EFE y Reuters)⟧",
    ),
    misses=(
        "The council met.\nReuters reported that the bridge will open on Monday.",
        "The council met.\nThe bridge will open on Monday, the mayor told AFP.",
        "The council met.\nAnn Lee is a teacher at the school of Varn, and she crosses the bridge every day.",
        "- Reuters said that the bridge will open.\nThe council met.\nIt agreed.",
        "Reporting by the council shows that the bridge is safe.\nIt will open on Monday.",
        "The council met.\nWith the agencies of the state it will build a bridge.",
        "The council met.\nContact between the two towns had ended long before.",
        "The council met.\n- It agreed on a bridge.",
        "The council met.\n30 people came.",
    ),
)
