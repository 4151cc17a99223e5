"""What is known of each block of a plain text, column by column, and what each column says in words.

The words tell a reader of the removals what spoke against a block; a column that says nothing of one block alone, such
as the length of the whole text, has none.
"""

from typing import Final

COMMENTS: Final = "words of readers' comments"
PHRASES: Final = "a phrase of menus, prompts or footers"
WRITERS: Final = "words of a biography or a byline"
PICTURES: Final = "words of a credit or a caption"
READER: Final = "it speaks to the reader"
AGAIN: Final = "it stands more than once"
NUMBERS: Final = "its numbers"
SENTENCES: Final = "it reads little like sentences"
MARKS: Final = "its capitals and marks"
LENGTH: Final = "its length"
LINES: Final = "the lines around it"
TOPIC: Final = "its words are not those of the article"
BESIDE: Final = "what stands beside it is no article"
PHRASES_NEAR: Final = "phrases of menus, prompts or footers near it"
APART: Final = "it stands apart from the article"
NOTHING: Final = ""

#: What a block says by itself.
OWN: Final[dict[str, str]] = {
    "characters": LENGTH,
    "words": LENGTH,
    "sentence ends": SENTENCES,
    "commas": SENTENCES,
    "ends a sentence": SENTENCES,
    "ends with a colon": SENTENCES,
    "trails off": SENTENCES,
    "starts with a capital": MARKS,
    "starts with a small letter": SENTENCES,
    "digits": NUMBERS,
    "symbols": MARKS,
    "quotation marks": MARKS,
    "capitals": MARKS,
    "capitalised words": MARKS,
    "function words": SENTENCES,
    "letters a word": LENGTH,
    "addressing words": READER,
    "words for writers": WRITERS,
    "words for pictures": PICTURES,
    "words for comments": COMMENTS,
    "words for pages": PHRASES,
    "years": NUMBERS,
    "times of day": NUMBERS,
    "addresses": PHRASES,
    "a colon near the start": SENTENCES,
    "brackets": MARKS,
    "known phrase": PHRASES,
    "known phrase's share": PHRASES,
    "a phrase of comments": COMMENTS,
    "times in the text": AGAIN,
    "lines before": LINES,
    "lines after": LINES,
    "indent": LINES,
    "kind heading": LINES,
    "kind list_item": LINES,
    "kind quote": LINES,
    "kind table": LINES,
    "kind code": LINES,
}

#: Where a block stands, and what stands around it.
PLACE: Final[dict[str, str]] = {
    "blocks in the text": NOTHING,
    "characters in the text": NOTHING,
    "prose in the text": NOTHING,
    "share of prose": NOTHING,
    "share of short blocks": NOTHING,
    "known phrases in the text": NOTHING,
    "letters of wide scripts": NOTHING,
    "place in blocks": APART,
    "place in text": APART,
    "prose before": APART,
    "prose after": APART,
    "blocks since prose": APART,
    "blocks until prose": APART,
    "blocks since a known phrase": PHRASES_NEAR,
    "blocks until a known phrase": PHRASES_NEAR,
    "blocks since a phrase of comments": COMMENTS,
    "blocks until a phrase of comments": COMMENTS,
    "blocks of the run": APART,
    "place in the run": APART,
    "prose of the stretch": NOTHING,
    "in the longest stretch": APART,
    "blocks from the longest stretch": APART,
    "share of prose outside the longest stretch": NOTHING,
    "characters of neighbour -1": BESIDE,
    "ends a sentence of neighbour -1": BESIDE,
    "known phrase of neighbour -1": PHRASES_NEAR,
    "function words of neighbour -1": BESIDE,
    "lines before of neighbour -1": BESIDE,
    "lines after of neighbour -1": BESIDE,
    "capitalised words of neighbour -1": BESIDE,
    "words for pages of neighbour -1": PHRASES_NEAR,
    "characters of neighbour +1": BESIDE,
    "ends a sentence of neighbour +1": BESIDE,
    "known phrase of neighbour +1": PHRASES_NEAR,
    "function words of neighbour +1": BESIDE,
    "lines before of neighbour +1": BESIDE,
    "lines after of neighbour +1": BESIDE,
    "capitalised words of neighbour +1": BESIDE,
    "words for pages of neighbour +1": PHRASES_NEAR,
    "characters of neighbour -2": BESIDE,
    "ends a sentence of neighbour -2": BESIDE,
    "known phrase of neighbour -2": PHRASES_NEAR,
    "characters of neighbour +2": BESIDE,
    "ends a sentence of neighbour +2": BESIDE,
    "known phrase of neighbour +2": PHRASES_NEAR,
    "prose within 3": APART,
    "short blocks within 3": APART,
    "known phrases within 3": PHRASES_NEAR,
    "prose within 10": APART,
    "short blocks within 10": APART,
    "known phrases within 10": PHRASES_NEAR,
    "prose within 30": APART,
    "short blocks within 30": APART,
    "known phrases within 30": PHRASES_NEAR,
    "characters like the neighbours'": LENGTH,
    "topic words": TOPIC,
    "topic words in prose": TOPIC,
    "topic words before": TOPIC,
    "topic words after": TOPIC,
    "topic words rare elsewhere": TOPIC,
}

#: What a first weighing says of a block and of its surroundings.
CONTEXT: Final[dict[str, str]] = {
    "first": NOTHING,
    "first of neighbour -1": BESIDE,
    "first of neighbour -2": BESIDE,
    "first of neighbour -3": BESIDE,
    "first of neighbour +1": BESIDE,
    "first of neighbour +2": BESIDE,
    "first of neighbour +3": BESIDE,
    "first within 2": BESIDE,
    "first within 5": BESIDE,
    "first within 15": BESIDE,
    "first within 2, by characters": BESIDE,
    "first within 5, by characters": BESIDE,
    "first within 15, by characters": BESIDE,
    "first of the text": NOTHING,
    "best first of the text": APART,
    "article before": APART,
    "article after": APART,
    "best first before": APART,
    "best first after": APART,
    "blocks since article": APART,
    "blocks until article": APART,
    "in the likely article": APART,
    "blocks from the likely article": APART,
    "article's share of the likely article": APART,
    "topic words in the article": TOPIC,
}

#: The columns that the first weights see; the second ones see those of ``CONTEXT`` too.
COLUMNS: Final[tuple[str, ...]] = (*OWN, *PLACE)
#: What each column of the second weights says in words.
SAYS: Final[tuple[str, ...]] = (*OWN.values(), *PLACE.values(), *CONTEXT.values())
