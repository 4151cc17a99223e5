"""Captions of pictures with a credit: "… Photo by Markus Spiske / Unsplash", "(Photo: AFP)", "Foto: dpa", "© AP".

Without its picture a caption is a stray line, and it often says again what a paragraph says. The credit tells it from
a paragraph; without one, a short line is left alone. A sentence about a photo, or one that ends "told Reuters", stays.
"""

import re
from collections.abc import Iterator, Sequence

from transforms.agencies import is_picture_agency
from transforms.captions import MOST_CHARS, MOST_SEEN, cued, kind_alone, shows_somebody
from transforms.credits import (
    begins_with_picture,
    credit_start,
    ends_with_source,
    is_told,
    leading_label,
    names_agency,
    names_picture,
)
from transforms.document import Block, Document, Span
from transforms.headlines import is_introduced, language
from transforms.lexicon import WIDE
from transforms.rule import Rule

#: A caption has at most so many words and characters; the longest of 400 on news pages had 58 words.
_MAX_WORDS = 60
_MAX_CHARS = 480
#: Where words are not parted by spaces, a caption is one sentence or two of so many characters together.
_MAX_WIDE = 80
#: A block below a caption's label may be the article's, where a scrape lost the caption: so it must be shorter still.
_MAX_BELOW = 240
#: What reports say and captions hardly: "the company said", in the eight languages.
_REPORTS = re.compile(
    r"\b(?:said|told|sagte|sagten|teilte|a déclaré|a dit|dijo|dijeron|ha detto|ha dichiarato|disse|disseram|zei|zeiden"
    r"|powiedział[ay]?)\b"
)
_FEWEST_WORDS_REPORTED = 12
#: A caption that quotes somebody is shorter than this, in words.
_MOST_WORDS_TOLD = 25
#: Words before a credit that no bracket parts and that names no agency: more make a paragraph, and hardly a caption.
_MOST_WORDS_CREDITED = 20
#: Words of a sentence that only begins like a caption's credit.
_MANY_TOLD = 8
#: Sentences of more words that begin with a credit are the article's: of 617 pages not one had such a caption.
_MANY_SAID = 13
_ENDS = '.!?”"»«“。'
#: How far a credit, in characters, stands from a block's end.
_TAIL = 120
#: A label at the start ends within so many characters.
_HEAD = 24
#: Lines that stand above a caption and nothing else.
_LABELS = frozenset(
    (
        *("image caption", "media caption", "video caption", "photo caption", "bildunterschrift"),
        *("légende image", "légende photo", "légende vidéo", "legenda da foto", "legenda da imagem"),
        "legenda do vídeo",
    )
)
_LABELLED = tuple(f"{label}{mark}" for label in sorted(_LABELS) for mark in (", ", ": "))
_CAMERAS = "📷📸"
#: "… in zijn bakkerij. © Marlies van Ginkel", "… en janvier. LP/Anne Mathema", "… Friday. Dana Lee/Courier",
#: "… Friday. Dana Lee for The Varn Paper".
_SIGNED = re.compile(
    r"[.!?»”\"] (?:© (?:[A-ZÀ-Þ][\w'’-]{1,24} |[A-ZÀ-Þ]\. ?)(?:(?:van|de|von|der|den|di|da|du|el) ){0,2}"
    r"[A-ZÀ-Þ][\w'’-]{1,24}(?: ?/ ?[A-ZÀ-Þ][\w'’.-]{1,24})?"
    r"|[A-Z]{2,5}/[A-ZÀ-Þ][\w'’-]{1,24}(?: [A-ZÀ-Þ][\w'’-]{1,24}){0,2}"
    r"|(?:[A-ZÀ-Þ][\w'’.-]{1,24} ){2,3}for (?:The )?[A-ZÀ-Þ][\w'’-]{1,24}(?: [A-ZÀ-Þ][\w'’-]{1,24}){1,3}"
    r"|[A-ZÀ-Þ][\w'’.-]{1,24} [A-ZÀ-Þ][\w'’-]{1,24}/(?:The )?[A-ZÀ-Þ][\w'’-]{1,24}(?: [A-ZÀ-Þ][\w'’-]{1,24}){0,2})$"
)
#: "… del cuerpo de bomberos. / D.P.", "… im Regen. | Jana Roth": names after a bar, below a sentence.
_AFTER_BAR = re.compile(r"[.!?»”\"] ?[/|] [A-ZÀ-Þ][\w.'’-]{0,24}(?: [A-ZÀ-Þ][\w.'’-]{0,24}){0,3}$")


#: "… por um pescador / D.R.", "… en 1912 (DR)": all rights reserved, as French and Portuguese papers credit pictures.
_RESERVED = re.compile(r"(?: / ?| \(|© ?)D\.? ?R\.?\)?$")
#: "… on Monday.Credit...Ann Lee for The Varn Paper"
_DOTTED = re.compile(r"Credit(?:\.{3}|…)\s?[A-ZÀ-Þ][^.!?]{1,80}$")
#: What stands above a caption where the picture was.
_PLACEHOLDERS = frozenset(("image", "photo", "slideshow"))


def find(document: Document) -> Iterator[Span]:
    """Yield blocks that are captions with a credit or another cue; of longer blocks, the bracketed credit alone."""
    label = False
    without: list[int] = []
    for index, block in enumerate(document.blocks):
        text = block.text
        labelled, label = label, len(text) <= _HEAD and text.rstrip(" :,").lower() in _LABELS
        if block.kind in ("table", "code") or block.region == "caption":
            continue
        if labelled and len(text) <= _MAX_BELOW and not label:
            yield Span(block.start, block.end, "caption below its label", 0.75)
        elif found := _caption(text, heading=block.kind == "heading"):
            start, reason, confidence = found
            for above in () if start else _below_placeholder(document.blocks, index):
                yield Span(above.start, above.end, "where a picture was, above its credit", confidence)
            yield Span(block.start + start, block.end, reason, confidence)
        elif len(text) <= MOST_CHARS and block.kind == "paragraph":
            without.append(index)
    yield from _without_credit(document, without)


def _without_credit(document: Document, indices: Sequence[int]) -> Iterator[Span]:
    """Captions that another cue tells; many that only show somebody are a cast or a list."""
    blocks, code = document.blocks, language(document)
    seen: list[Block] = []
    for index in indices:
        block = blocks[index]
        if kind_alone(block.text):
            yield Span(block.start, block.end, "the kind of a picture", 0.8)
        elif cued(block.text, code) and not is_introduced(blocks, index):
            yield Span(block.start, block.end, "caption that says who or what is in the picture", 0.7)
        elif shows_somebody(document, index):
            seen.append(block)
    if len(seen) <= MOST_SEEN:
        for block in seen:
            yield Span(block.start, block.end, "caption of one of whom the text speaks", 0.6)


def _below_placeholder(blocks: Sequence[Block], index: int) -> Sequence[Block]:
    """The word that stands where a picture was, directly above a caption, or above a caption and its credit."""
    furthest = 2 if _DOTTED.match(blocks[index].text) else 1
    for first in range(max(0, index - furthest), index):
        if blocks[first].text.lower() in _PLACEHOLDERS and len(blocks[index - 1].text) <= _MAX_BELOW:
            return blocks[first:index]
    return ()


_Found = tuple[int, str, float]


def _caption(text: str, *, heading: bool) -> _Found | None:
    """Where in a block the caption or the credit begins, why it is one, and how sure that is."""
    if text[0] in _CAMERAS and len(text) <= _MAX_BELOW:
        return 0, "credit after a camera", 0.8
    if len(text) <= _MAX_CHARS and text[:_HEAD].lower().startswith(_LABELLED):
        return 0, "caption after its label", 0.85
    if "Credit" in text[-_TAIL:] and len(text) <= _MAX_CHARS and _DOTTED.search(text, max(0, len(text) - _TAIL)):
        return 0, "caption with a credit", 0.85
    if not _may_hold_credit(text):
        return None
    short = len(text) <= (_MAX_CHARS if text[0] < WIDE else _MAX_WIDE) and text.count(" ") < _MAX_WORDS
    start = credit_start(text)
    if start is not None:
        return _credited(text, start, short=short, heading=heading)
    return _uncredited(text, heading=heading) if short else None


def _credited(text: str, start: int, *, short: bool, heading: bool) -> _Found | None:
    if start == 0 and text[0] not in "(©[" and is_picture_agency(text):
        # "Pixabay" alone credits a picture, and as a heading it is a paragraph's subject.
        return 0, "credit of a picture", 0.4 if heading else 0.6
    stuck = _is_told(text, start) or _is_long(text, start)
    if (short or start == 0) and not stuck:
        return 0, "caption with a credit", 0.9 if start else 0.85
    return (start, "credit of a picture", 0.8) if stuck or text[start] in "([（【" else None


def _uncredited(text: str, *, heading: bool) -> _Found | None:
    if not heading and (end := leading_label(text)):
        # "Foto: era assim que o velho respondia a todos." is a sentence, "Foto: Jana Roth Der Rat hat …" a paragraph.
        many = _MANY_TOLD if text[end : end + 1].islower() else _MANY_SAID
        told = text[-1] in _ENDS and (text.count(" ") > many or is_told(text[end:]))
        return 0, "caption after a credit", 0.4 if told else 0.6
    tail = max(0, len(text) - _TAIL)
    if _SIGNED.search(text, tail) or _RESERVED.search(text, tail):
        return 0, "caption with its photographer", 0.8
    after_bar = _AFTER_BAR.search(text, tail)
    return (0, "caption with a name after a bar", 0.7) if after_bar and "ights" not in after_bar.group() else None


def _is_long(text: str, start: int) -> bool:
    """Whether what stands before a credit is a paragraph: captions so long name an agency, or have brackets for it.

    Of 27 captions of news pages with as many words 25 did, and no paragraph with a credit at its end.
    """
    n_words = text.count(" ", 0, start)
    return text[start] not in "([" and n_words > _MOST_WORDS_CREDITED and not names_agency(text[start:])


def _is_told(text: str, start: int) -> bool:
    """Whether somebody speaks before a credit in brackets: then the block is a paragraph that a credit sticks to."""
    if text[start] not in "([":
        return False
    if _REPORTS.search(text, 0, start):
        return text.count(" ", 0, start) > _FEWEST_WORDS_REPORTED
    return text.count(" ", 0, start) > _MOST_WORDS_TOLD and any(q in text for q in '“”„»"')


def _may_hold_credit(text: str) -> bool:
    """Cheap and generous: whether the block's start or end looks like a part of a credit."""
    end = text[-_TAIL:]
    if "oto" in end or "OTO" in end or "©" in end or " / " in end or " | " in end:
        return True
    if "ot. " in end or "dj. " in end or "ys. " in end:  # "Fot. ", "zdj. ", "rys. "
        return True
    if (":" in end or " by " in end) and names_picture(end):
        return True
    last = text[-1]
    if len(text) > _MAX_CHARS or (last in '.!?”"' and text[-2:-1] not in (")", "]")):
        return ":" in text[:_HEAD] and begins_with_picture(text)
    return last in ")].©）】" or "/" in end or " for " in end or begins_with_picture(text) or ends_with_source(text)


RULE = Rule(
    code="W005",
    name="photo-caption",
    summary="Captions of pictures that carry a credit, and credits alone.",
    find=find,
    hits=(
        "The bridge opened.\n⟦The bridge will serve carts and cyclists. Photo by Ann Lee / Unsplash⟧\nIt rained.",
        "The bridge opened.\n⟦Photo by ev on Unsplash⟧\nIt rained.",
        "The bridge opened.\n⟦Image⟧\n⟦The bridge on Monday.Credit...Ann Lee for The Varn Paper⟧\nIt rained.",
        "The bridge opened.\n⟦People cross the bridge at Varn on Monday. (Photo: AFP)⟧\nIt rained.",
        "The bridge opened.\n⟦The mayor clears snow from the bridge. (Lantern photo by Ann Lee)⟧\nIt rained.",
        "The bridge opened.\n⟦The ribbon that was cut on Monday. (Supplied: Varn Museum)⟧\nIt rained.",
        "The bridge opened.\n⟦The bridge at Varn, seen from the tower (Saul Loeb/AFP/Getty Images)⟧\nIt rained.",
        "The bridge opened.\n⟦The mayor of Varn at the opening. REUTERS/Ann Lee⟧\nIt rained.",
        "The bridge opened.\n⟦The mayor of Varn at the opening. Ann Lee/Reuters files⟧\nIt rained.",
        "The bridge opened.\n⟦The bridge in the rain Ann Lee/Reuters⟧\nIt rained.",
        "The bridge opened.\n⟦Credit Ann Lee⟧\nIt rained.",
        "The bridge opened.\n⟦A ship below the bridge, the agency said. (Press service photo via AP)⟧\nIt rained.",
        "The bridge opened.\n⟦People cross the bridge on Monday. [Photo/Xinhua]⟧\nIt rained.",
        "The bridge opened.\n⟦Photograph: Ann Lee/The Varn Paper⟧\nIt rained.",
        "The bridge opened.\n⟦(Image credit: Ann Lee)⟧\nIt rained.",
        "The bridge opened.\n⟦The old bridge in a file photo. © AP⟧\nIt rained.",
        "The bridge opened.\n⟦AFP via Getty Images⟧\nIt rained.",
        "The bridge opened.\n⟦Image source, Getty Images⟧\nImage caption,\n⟦People crossed it on Monday⟧\nIt rained.",
        "The bridge opened.\n⟦© Ann Lee/Getty Images⟧\nIt rained.",
        (
            "The bridge opened.\nThe mayor of Varn crossed it first and waited for her guests on the other bank, where"
            ' a band played. "It took us nine years to get here," she said. ⟦(Photo: AFP)⟧\nIt rained.'
        ),
        "The bridge opened.\n⟦The mayor of Varn at the opening. (Ann Lee/The Varn Paper)⟧\nIt rained.",
        (
            "The bridge opened.\nIt will carry twelve thousand cars a day from Monday on, the council of Varn said."
            " ⟦(Photo: AFP)⟧\nIt rained."
        ),
        "The bridge opened.\n⟦Image caption, The mayor of Varn crossed it first⟧\nIt rained.",
        "The bridge opened.\n⟦The mayor of Varn breaks the ribbon Friday. Dana Lee/Courier⟧\nIt rained.",
        "The bridge opened.\n⟦The mayor breaks the ribbon. Dana Ann Lee for The Varn Paper⟧\nIt rained.",
        "The bridge opened.\n⟦The old bridge, where carts crossed until 1994. — Picture by Dana Ann Lee⟧\nIt rained.",
        "The bridge opened.\n⟦FILE PHOTO – Carts cross the old bridge. DANA LEE⟧\nIt rained.",
        "The bridge opened.\n⟦Bridge Street, Varn (file image)⟧\nIt rained.",
        "De brug is open.\n⟦De burgemeester bij de brug. © Anna van Berg⟧\nHet regende.",
        "Le pont est ouvert.\n⟦La maire de Varn sur le pont. © A. Mathema / VRN⟧\nIl pleuvait.",
        "Il ponte è aperto.\n⟦La sindaca di Varn sul ponte. Crediti: A. Rossi⟧\nPioveva.",
        "Le pont est ouvert.\n⟦La maire de Varn sur le pont. LP/Anne Mathema⟧\nIl pleuvait.",
        "Le pont est ouvert.\n⟦La maire de Varn sur le pont. © Fêtes de Varn / A. Mathema⟧\nIl pleuvait.",
        "Le pont est ouvert.\n⟦Les invités sur le pont, lundi. ©VRN Anne Mathema⟧\nIl pleuvait.",
        "Le pont est ouvert.\n⟦La maire de Varn sur le pont. PHOTO ANNE MATHEMA⟧\nIl pleuvait.",
        "Le pont est ouvert.\n⟦Une vue du pont pendant la fête (Ph. DR)⟧\nIl pleuvait.",
        "A ponte abriu.\n⟦A ponte vista da torre / D.R.⟧\nChovia.",
        "Die Brücke ist offen.\n⟦Heike Roth (l.) und der Brückenwart nach der Feier⟧\nEs regnete.",
        "Die Brücke ist offen.\n⟦(Symbolbild)⟧\nEs regnete.",
        "Le pont est ouvert.\n⟦De gauche à droite : Anne Mathema, Jean Vogel et la chèvre⟧\nIl pleuvait.",
        "El puente está abierto.\n⟦En la imagen, la alcaldesa durante la visita⟧\nLlovía.",
        "Le pont est ouvert, et les chèvres y passent.\n⟦Vue aérienne du pont de Varn⟧\nIl pleuvait sur le pont.",
        (
            "Der Rat von Varn hat die Brücke am Montag eröffnet, wie Heike Roth sagte, die dort wohnt.\n"
            "⟦Heike Roth in ihrem Garten⟧\nEs regnete, und auf der Brücke waren nur die Schafe von Heike Roth zu sehen."
        ),
        "Die Brücke ist offen.\n⟦Der Plan von 1874. Repro: Stadtarchiv Varn⟧\nEs regnete.",
        "El puente está abierto.\n⟦Imagen de archivo del puente de Varn. / D.P.⟧\nLlovía.",
        "Die Brücke ist offen.\n⟦Die Brücke von Varn am Montag. Foto: Jana Roth/dpa⟧\nEs regnete.",
        "Die Brücke ist offen.\n⟦Symbolbild Rettungsdienst | Foto: jroth/stock.adobe.com⟧\nEs regnete.",
        "Die Brücke ist offen.\n⟦Bildrechte: imago images / Jana Roth⟧\nEs regnete.",
        "Le pont est ouvert.\n⟦Un passant à Varn, le 30 avril 2015. (Photo Anne Mathema. AFP)⟧\nIl pleuvait.",
        "Le pont est ouvert.\n⟦Crédit photo : Anne Mathema⟧\nIl pleuvait.",
        "El puente está abierto.\n⟦El puente de Varn el lunes. Foto: Archivo⟧\nLlovía.",
        (
            "The bridge opened.\nIt cost nine million crowns and took nine years. The council of Varn had wanted it to"
            " cost four and to take two. ⟦Photo: Varn Bridge Company⟧\nIt rained."
        ),
        (
            "The bridge opened.\n⟦The mayor of Varn looks on as carts and cyclists cross the new bridge, the widest of"
            " the river, on the day of its opening. Ann Lee/Reuters⟧\nIt rained."
        ),
        "Die Brücke ist offen.\n⟦Foto: dpa. Die Brücke von Varn am Montag.⟧\nEs regnete.",
        "The bridge opened.\n⟦Photo: courtesy of the museum.⟧\nIt rained.",
        "El puente está abierto.\n⟦Foto: cedida por el museo.⟧\nLlovía.",
        "Мост открыт.\n⟦Фото: Сергей Бобылев / ТАСС⟧\nШёл дождь.",
        "Most otwarty.\n⟦Most w Varn. Fot.: Anna Nowak⟧\nPadało.",
        "Most otwarty.\n⟦Zdjęcie ilustracyjne / Shutterstock⟧\nPadało.",
        "Most otwarty.\n⟦Most w Varn o świcie (zdj. Anna Nowak)⟧\nPadało.",
        "Most otwarty.\n⟦Most w Varn o świcie Rys. Anna Nowak⟧\nPadało.",
        "Le pont est ouvert.\n⟦Les chèvres sur le pont, en mai. Photo Anne Mathema⟧\nIl pleuvait.",
        "El puente está abierto.\n⟦Así cruzó la primera oveja. VÍDEO: VARN TV⟧\nLlovía.",
        "O conselho votou.\n⟦A ponte em 2030. Ilustração: Ana da Silva⟧\nChovia.",
        "A ponte abriu.\n⟦Legenda da foto, A ponte de Varn vista da torre⟧\nChovia.",
        "Most otwarty.\n⟦Zdjęcie Most w Varn / Fot. Urząd Gminy⟧\nPadało.",
        "Silta on auki.\n⟦Kuva: Riitta Mäkelä / Lehtikuva⟧\nSatoi.",
        "大桥通车了。\n⟦图为通车现场。（图片来源：视觉中国）⟧\n下雨了。",
        "다리가 열렸다.\n⟦[사진=뉴시스]⟧\n비가 왔다.",
        "الجسر مفتوح.\n⟦تصوير: أحمد منصور / رويترز⟧\nكان المطر يهطل.",
    ),
    misses=(
        "The photo by Ann Lee shows the bridge at dawn.",
        "Photo by photo, the album tells how the bridge was built.",
        "The bridge will open on Monday, the mayor told Reuters.",
        "The bridge will open on Monday, according to AFP.",
        "The bridge will open on Monday. (AFP)",
        "The bridge will open on Monday. (Varn photo club meets there at eight.)",
        "Photos from the Varn River Festival\nThe council met.",
        "Bilder von der Eröffnung in Varn\nDer Rat tagte.",
        "De gauche à droite, on entre par le pont, puis on sort.\nIl pleuvait.",
        "En la imagen que todos recuerdan, el puente se hundía bajo una oveja.\nLlovía.",
        "Left to right: my mother, my mother's sister,\nand the goat that they sold.\nIt rained.",
        (
            "Der Rat von Varn hat die Brücke am Montag eröffnet, und ein neues Konzept liegt vor, wie er mitteilte.\n"
            "Neues Konzept nach dem Streit\nEs regnete, und auf der Brücke waren nur die Schafe der Stadt zu sehen."
        ),
        "Blick in die Zukunft der Brücke von Varn\nEs regnete.",
        "Credit where it is due: the bridge is safe.",
        "Credit Union Opens in Varn\nThe council met.",
        "She sold the picture to Getty Images.",
        "The image of the town has changed: the bridge is open.",
        "Yes and/or no was the council's answer to the question of the bridge.",
        "Foto: era assim, numa só palavra, que o velho respondia a quem perguntava o que fazia na vida.\nChovia.",
        "Foto: dieses Wort hasst sie.\nEs regnete.",
        "Die Brücke ist offen.\nSeine Frau schrieb unter das Video: „Endlich. Das Boot liegt bereit.“\nEs regnete.",
        "Foto: nein. Film: nie. Ich will schauen, nicht zeigen.\nEs regnete.",
        "Imagen: es todo lo que le queda.\nLlovía.",
        "Crédito: negado. O banco disse não duas vezes.\nChovia.",
        "Zdjęcia: brak. Dźwięk: tylko wiatr.\nPadało.",
        "Фото: так называется её роман.\nШёл дождь.",
        "Image: none. Sound: only the wind.\nIt rained.",
        "Image: what are you without it, and who will tell you? Nobody in this town, and nobody in the next one!",
        "The bridge is open. © is the sign that the town painted on it.\nIt rained.",
        "Nine of them jumped from the bridge. (Best Jump: Ann Lee)\nIt rained.",
        "Image problems\nThe town wants to be liked.",
        "Foto: Jana Roth Der Rat von Varn hat am Montag beschlossen, die alte Brücke für 4 Millionen Euro zu erneuern.",
        "His credit: a bridge, two towers and a school. He asked for nothing more than that, and got less.",
    ),
)
