"""The date that a page prints by an article: "date 2023-05-03", "Published: …", a date alone on its line.

It belongs to the page and not to the text; scrapers put it on a line of its own or glue it to the first sentence. It
is read as the date of publication. Dates of change are ``modified_stub``'s.

A date that heads an entry of a diary or a chronology, or a letter, is text and stays; so does any date in a sentence.
A time of day above an entry stays too where time goes on from one to the next, as in a chronicle or a programme; live
reports put the newest entry on top, and their times say when each was published.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from transforms.dates import minutes_of_day
from transforms.document import Block, Document, Span
from transforms.headlines import is_body
from transforms.rule import Rule
from transforms.stub_places import dated_blocks, glued_dates

#: Parts that a line of this rule may lead with; a line that holds only a date of change is another rule's.
_KINDS = ("published", "ago", "reading", "dated")
#: Characters of the longest time of day, and entries of the shortest live report.
_LONGEST_TIME, _FEWEST_ENTRIES = 16, 2
_ENTRY_CONFIDENCE = 0.6


def find(document: Document) -> Iterator[Span]:
    """Yield lines that hold dates of publication, times ago or reading times, and such dates before a sentence."""
    for block in _entry_times(document.blocks):
        yield Span(block.start, block.end, "time of an entry in a live report", _ENTRY_CONFIDENCE)
    for block, parts, confidence in dated_blocks(document):
        found = [part for part in parts if part.kind in _KINDS]
        if found:
            value = next((part.value for part in found if part.value and part.kind != "dated"), "")
            yield Span(block.start, block.end, "date or reading time by an article", confidence, value)
    for block, parts, end, confidence in glued_dates(document):
        if parts[0].kind in _KINDS:
            yield Span(block.start, block.start + end, "date before a sentence", confidence, parts[0].value)


def _entry_times(blocks: Sequence[Block]) -> Sequence[Block]:
    """The times of day, alone on their lines, above a live report's entries: each entry is older than the last."""
    short = [(i, block) for i, block in enumerate(blocks[:-1]) if len(block.text) <= _LONGEST_TIME]
    times = [(time, i, block) for i, block in short if (time := minutes_of_day(block.text)) is not None]
    heads = sum(is_body(blocks[i + 1].text) for _, i, _ in times)
    falling = all(later[0] > earlier[0] for later, earlier in pairwise(times))
    return [block for *_, block in times] if falling and heads >= _FEWEST_ENTRIES else ()


RULE = Rule(
    code="W002",
    name="date-stub",
    summary="The date of publication that a page prints by an article, and the time that reading takes.",
    find=find,
    reads="published",
    hits=(
        " ⟦date 2023-05-03⟧ The council of Varn is planning a bridge across the river, say two of its members.",
        "⟦Published: 3 May 2023 |⟧ The council of Varn is planning a bridge across the river, say two members.",
        "⟦May 3, 2023⟧ The council of Varn is planning a bridge across the river, say two members who saw the plan.",
        "A bridge for Varn\n\n⟦3 May 2023⟧\n\nThe council met on Tuesday and agreed.",
        "A bridge for Varn\n⟦Posted on Wednesday, May 3, 2023 at 10:15 AM EST⟧\nThe council met on Tuesday.",
        "A bridge for Varn\n⟦First published on 3 May 2023 10.15 BST⟧\nThe council met on Tuesday and agreed.",
        "A bridge for Varn\n⟦Published 3 May 2023 | Updated 4 May⟧\nThe council met on Tuesday and agreed.",
        "A bridge for Varn\n⟦3 May 2023 · 5 min read⟧\nThe council met on Tuesday and agreed.",
        "A bridge for Varn\n⟦Stand: 10:07 Uhr⟧\nThe council met on Tuesday and agreed.",
        "A bridge for Varn\n⟦2 hours ago⟧\nThe council met on Tuesday and agreed.",
        "A bridge for Varn\n⟦Reading time: 4 minutes⟧\nThe council met on Tuesday and agreed.",
        "Eine Brücke für Varn\n⟦Veröffentlicht am 3. Mai 2023 um 14:05 Uhr⟧\nDer Rat tagte am Dienstag.",
        "Eine Brücke für Varn\n⟦vor 3 Stunden⟧\nDer Rat tagte am Dienstag.",
        "Un pont pour Varn\n⟦Publié le 3 mai 2023 à 14h05⟧\nLe conseil s'est réuni mardi.",
        "Un puente para Varn\n⟦Publicado el 3 de mayo de 2023⟧\nEl consejo se reunió el martes.",
        "Un ponte per Varn\n⟦Pubblicato il 3 maggio 2023 alle 10:15⟧\nIl consiglio si è riunito martedì.",
        "Uma ponte para Varn\n⟦Publicado em 3 de maio de 2023 às 10h15⟧\nO conselho reuniu-se na terça.",
        "Een brug voor Varn\n⟦Gepubliceerd op 3 mei 2023⟧\nDe raad kwam dinsdag bijeen.",
        "Most dla Varn\n⟦Opublikowano: 3 maja 2023⟧\nRada zebrała się we wtorek.",
        "Un pont pour Varn\n⟦Première Publication : 14/03/2024⟧\nLe conseil s'est réuni mardi.",
        "Most za Varn\n⟦Zadnja Izmjena: 14.03.2024⟧\nVijeće se sastalo u utorak.",
        "Un pont pour Varn\n⟦Publié le mar. 5 mars 2024 à 10:30⟧\nLe conseil s'est réuni mardi.",
        "다리\n⟦입력 2024.03.14 10:30⟧\n의회가 화요일에 열렸다.",
        "Most dla Varn\n⟦Czas czytania: 3 minuty⟧\nRada zebrała się we wtorek.",
        "ヴァルンの橋\n⟦2023年5月3日⟧\n議会は火曜日に開かれた。",
        "Un pont pour Varn\n⟦Mis à jour il y a 2 heures⟧\nLe conseil s'est réuni mardi.",
        "Un puente para Varn\n⟦3 DE MAYO DE 2023 · 19:00⟧\nEl consejo se reunió el martes.",
        "Híd Varnban\n⟦Megjelent: 2023. május 3. 14:05⟧\nA tanács kedden ülésezett.",
        "جسر في فارن\n⟦تاريخ النشر: 3 مايو 2023 14:05⟧\nاجتمع المجلس يوم الثلاثاء.",
        (
            "⟦2.40pm GMT⟧\nThe bridge of Varn is open again, its council says, and all who wait may walk over it.\n"
            "⟦1.05pm GMT⟧\nThe bridge of Varn is shut, its council says, because of a hole that a lorry is in today."
        ),
        "<article><h1>A bridge</h1><p>⟦3 May 2023⟧</p><p>The council met on Tuesday and agreed.</p></article>",
    ),
    misses=(
        (
            "9:10\nThe council of Varn meets on the bridge, in the rain, and the mayor holds its umbrella.\n"
            "9:40\nThe council of Varn is in the inn by now, and has agreed that the bridge needs a roof of its own."
        ),
        (
            "La digue de Varn\n14 mars. Un promeneur voit de l'eau au pied de l'ouvrage, et le dit à la mairie.\n"
            "19 mai, 5 h 40. Le débit est de trois litres par seconde, et la mairie ne rit plus du tout."
        ),
        "On 3 May 2023 the court of Varn met for the first time, and it has sat every week since that day.",
        "2023-05-03 was the day on which the council of Varn met for the first time in its new hall.",
        "Published 3 May 2023 in a journal, the study of Varn's bridges was read by few and cited by fewer.",
        (
            "1 May 2023\n\nWe left Varn before sunrise and walked along the river until the rain came.\n\n"
            "2 May 2023\n\nRain all day. We stayed in the inn, read old papers and mended our boots."
        ),
        "3 May 2023\n\nDear Ann,\n\nthe bridge stands, and I walked across it this morning.",
        "Varn, 3 May 2023\n\nThe council met on Tuesday and agreed.",
        "3 May 2023 Varn Rovers 2-1 Odd Town\n10 May 2023 Odd Town 0-0 Varn Rovers",
        "The bridge opened in May 1923.",
        "Two hours ago the bridge was closed to traffic, the council of Varn said in a short statement.",
        (
            "A short history\n3 May 1923\nThe council agrees on a bridge.\n7 June 1925\nThe bridge opens.\n"
            "9 July 1945\nThe bridge opens again, after repairs."
        ),
        "The council met.\n\nDate: 3 May 2023\nTime: 19:00\nPlace: the hall of Varn\n\nAll are welcome.",
        "The council met.\n\nUpdate, 3 May 2023, 8:05 am:\n\nThe council met again.",
        "January 2023\n\nThe month began with snow.",
        (
            "7 March, 21.00. Wind force ten, and ice on the rails three fingers thick.\n"
            "8 March, 03.15. Hatch two is leaking; all hands to the pumps, the cook as well.\n"
            "8 March, 05.05. We are leaving her now, and she has been a good ship to all of us."
        ),
        (
            "Her log was found on the beach of Varn last week, and its last page can still be read.\n"
            "9 March at 17:50 The boats are away, and the cook has saved the cat and most of the rum."
        ),
        (
            "The band will play on four nights, for the first time in a year, its singer said on Monday in Varn.\n"
            "3 October – Tannery Yard, Varn\n6 October – Corn Hall, Odd Town\n11 October – Old Shed, Westmere\n"
            "14 October – Barge House, Varn"
        ),
        (
            "Friday 6 December 2024, 5.20am. Nobody is on the bridge of Varn yet, and the lamps of both towers burn.\n"
            "The first bus comes in ten minutes."
        ),
        "Freitag, 6. Dezember 2024, 5.20 Uhr: Auf der Brücke von Varn ist noch niemand, und die Laternen brennen.",
        (
            "What this paper said of the bridge in other years\n100 years ago\nThe council of Varn did not want it.\n"
            "25 years ago\nThe council of Varn wanted a second one."
        ),
        (
            "A choir will sing on the bridge of Varn, for the first time since it was opened, and the mayor listens.\n"
            "The town pays for the boats, and those who come on foot may bring a chair, a lamp and a friend.\n"
            "The northern tower\nFriday 6 December 2024, 7.30pm\nBring a lamp"
        ),
        (
            "The council of Varn heard on Monday what its clerk had written of the old bridge, and did not like it.\n"
            "The bridge is a bridge, and a bridge it stays\n— Ann Lee (@annlee) June 2, 2025\nShe says no more."
        ),
        (
            "The council of Varn heard on Monday what its clerk had said of the old bridge, and did not like it.\n"
            "“I said what I said.”\nAnn Lee, June 2, 2025\nShe has not spoken since."
        ),
        (
            "The council of Varn has found a letter of its first clerk in a wall, and reads it to all who come by.\n"
            "Edith Vane, 4 August 1914\nThe bridge must stay."
        ),
        (
            "The council of Varn heard on Monday what three of its towns had written to it about the old bridge.\n"
            "Edith Vane, 4 August 1994\nThe bridge must stay, and those who drive over it must learn to wait.\n"
            "Tom Roe, 2 July 1996\nThe bridge must go, for nobody under forty knows what it was once built for."
        ),
        "3 मई 2023 को वार्न की परिषद पहली बार मिली, और उस दिन से वह हर सप्ताह मिलती आई है, नए सभागार में भी।",
        (
            "Burmistrz Varn zaprasza na obchody, które potrwają do końca września i będą kosztować prawie milion.\n"
            "3 maja – koncert na rynku, godz. 18\n10 maja – bieg uliczny, start przy ratuszu\n17 maja – Noc Muzeów"
        ),
        "Samstag, 12. Juli, 19.30 Uhr, Gasthof Adler, Varn: Die Gruppe zeigt einen alten Schwank. Einlass um sechs.",
    ),
)
