"""Polls that stand in a text a line each: a label, a question, its answers, and what is pressed to give one.

Of label and press one may be missing; without both, the first two answers are yes and no.
"""

import re
from collections.abc import Iterator, Sequence

from transforms.document import Block, Document
from transforms.headlines import WORD
from transforms.phrases import alternatives_of

_LONGEST_QUESTION, _LONGEST_ANSWER = 200, 60
_FEWEST_ANSWERS, _MOST_ANSWERS = 2, 8
#: Answers behind yes and no, which are told by standing as close to them.
_MOST_FURTHER = 3
#: What stands above a poll, alone or before its question, by language.
_LABELS_BY_LANGUAGE = {
    "en": "poll|quick poll|reader poll|readers' poll|survey|vote|have your say",
    "de": "umfrage|abstimmung|leserumfrage|frage des tages|frage der woche|stimmen sie ab|jetzt abstimmen",
    "fr": "sondage|question du jour|le sondage|votez|vote",
    "es": "encuesta|sondeo|pregunta del día|la pregunta|vota",
    "it": "sondaggio|il sondaggio|la domanda|vota",
    "pt": "enquete|sondagem|inquérito|votação|pergunta do dia|vote",
    "nl": "poll|peiling|stelling|enquête|vraag van de dag|stem mee",
    "pl": "sonda|sondaż|ankieta|głosowanie|pytanie dnia|zagłosuj",
}
_LABEL = re.compile(rf"(?:{alternatives_of(_LABELS_BY_LANGUAGE)})(?: ?[:|–-] ?[^\n]{{8,150}}\?)?:?$", re.IGNORECASE)
#: First words of answers, by language, yes and no before the others.
_ANSWERS_BY_LANGUAGE = {
    "en": "yes|no|don't know|not sure|undecided",
    "de": "ja|nein|weiß nicht|weiss nicht|egal|ist mir egal",
    "fr": "oui|non|sans opinion|ne sait pas|je ne sais pas",
    "es": "sí|no|si|no sé|no sabe|me da igual|me es indiferente",
    "it": "sì|no|si|non so|non saprei|indifferente",
    "pt": "sim|não|não sei|talvez|sem opinião",
    "nl": "ja|nee|weet niet|weet ik niet|geen mening",
    "pl": "tak|nie|nie wiem|nie mam zdania|trudno powiedzieć",
}
_ANSWER = re.compile(rf"(?:{alternatives_of(_ANSWERS_BY_LANGUAGE)})(?!\w)", re.IGNORECASE)
_YES, _NO = (frozenset(words.split("|")[at] for words in _ANSWERS_BY_LANGUAGE.values()) for at in (0, 1))
_PRESSED_BY_LANGUAGE = {
    "en": "vote|vote now|submit|view results|see results|show results",
    "de": "abstimmen|jetzt abstimmen|ergebnis|ergebnis anzeigen|ergebnisse anzeigen|zum ergebnis|zwischenstand",
    "fr": "voter|je vote|votez|voir les résultats|voir le résultat|résultats|valider",
    "es": "votar|vota|ver resultados|ver los resultados|resultados",
    "it": "vota|votare|vedi i risultati|vedi risultati|mostra risultati|risultati|invia",
    "pt": "votar|vote|ver resultados|ver resultado|resultado parcial|resultados",
    "nl": "stem|stemmen|stem nu|bekijk resultaten|bekijk de resultaten|toon resultaten|resultaten|resultaat",
    "pl": "zagłosuj|głosuj|oddaj głos|zobacz wyniki|pokaż wyniki|wyniki",
}
_PRESSED = re.compile(
    rf"(?:{alternatives_of(_PRESSED_BY_LANGUAGE)})(?:[ |/·]{{1,6}}(?:{alternatives_of(_PRESSED_BY_LANGUAGE)}))?$",
    re.IGNORECASE,
)
#: "58% Yes"
_SHARE = re.compile(r"\d{1,3}(?:[.,]\d)? ?% ?")
#: "Yes 5,120", "Yes: 50.3 per cent": votes that were counted.
_COUNTED = re.compile(r"[^\W\d_]+:? \d[\d.,]*(?! ?%)")


def polls(document: Document) -> Iterator[Sequence[Block]]:
    r"""The blocks of each poll.

    >>> from transforms.formats.text import read_text
    >>> [[block.text for block in poll] for poll in polls(read_text("Is it wide?\nYes\nNo\n\nThe bridge opened."))]
    [['Is it wide?', 'Yes', 'No']]
    """
    blocks, index = document.blocks, 0
    while index < len(blocks):
        short = len(blocks[index].text) <= _LONGEST_QUESTION
        end = (_end_of_labelled(blocks, index) or _end_of_opposed(document, index)) if short else 0
        if end:
            yield blocks[index:end]
        index = max(index + 1, end)


def _end_of_labelled(blocks: Sequence[Block], index: int) -> int:
    """Where a poll ends that begins at a block with a label, or has something to press, or 0.

    What has nothing to press has answers that polls have.
    """
    text = blocks[index].text
    labelled = text[-1] != "." and _LABEL.match(text) is not None
    asked = index + (labelled and not text.endswith("?"))
    if asked >= len(blocks) or not blocks[asked].text.endswith("?") or len(blocks[asked].text) > _LONGEST_QUESTION:
        return 0
    first = end = asked + 1
    while end < len(blocks) and end - first < _MOST_ANSWERS and _may_answer(blocks[end].text):
        end += 1
        if _PRESSED.match(blocks[end - 1].text) and end - first > _FEWEST_ANSWERS:
            while end < len(blocks) and _PRESSED.match(blocks[end].text):
                end += 1
            return end
    answers = [_ANSWER.match(block.text) is not None for block in blocks[first:end]]
    return end if labelled and sum(answers) >= _FEWEST_ANSWERS and all(answers) else 0


def _may_answer(text: str) -> bool:
    return len(text) <= _LONGEST_ANSWER and text[-1] not in ".!?:;"


def _end_of_opposed(document: Document, index: int) -> int:
    """Where a poll ends of which a block asks the question, and the next two say yes and no, or 0."""
    blocks = document.blocks
    if "?" not in blocks[index].text or index + 2 >= len(blocks):
        return 0
    first, second = _answer(blocks[index + 1].text), _answer(blocks[index + 2].text)
    opposed = (first in _YES and second in _NO) or (first in _NO and second in _YES)
    return _last_answer(document, index + 1) + 1 if opposed else 0


def _answer(text: str) -> str:
    """The first word of an answer that a poll may offer; empty if it is none."""
    if not _may_answer(text) or _COUNTED.match(text):
        return ""
    word = WORD.match(_SHARE.sub("", text, count=1))
    return word[0].casefold() if word else ""


def _last_answer(document: Document, index: int) -> int:
    """The index of a poll's last answer, of which the first two begin at ``index``.

    A text without blank lines may go on at once: there a further answer gives its share of the votes.
    """
    blocks, text = document.blocks, document.text
    gap = text[blocks[index].end : blocks[index + 1].start]
    close = gap == "\n" and "\n\n" in text
    last = index + 1
    while last + 1 < len(blocks) and last - index <= _MOST_FURTHER:
        following = blocks[last + 1]
        chosen = "%" in following.text or (close and text[blocks[last].end : following.start] == gap)
        if not chosen or not _answer(following.text):
            break
        last += 1
    return last
