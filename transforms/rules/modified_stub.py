"""The date of the last change that a page prints by an article: "Last updated …", "Stand: …", "Mis à jour le …".

Like the date of publication (``date_stub``) it belongs to the page; it is read as the date of change.
"""

from collections.abc import Iterator

from transforms.document import Document, Span
from transforms.rule import Rule
from transforms.stub_places import dated_blocks, glued_dates


def find(document: Document) -> Iterator[Span]:
    """Yield lines that hold a date of change, and such dates before a sentence."""
    for block, parts, confidence in dated_blocks(document):
        found = [part for part in parts if part.kind == "modified"]
        if found:
            value = next((part.value for part in found if part.value), "")
            yield Span(block.start, block.end, "date of the last change", confidence, value)
    for block, parts, end, confidence in glued_dates(document):
        found = [part for part in parts if part.kind == "modified"]
        if found:
            yield Span(block.start, block.start + end, "date of the last change", confidence, found[0].value)


RULE = Rule(
    code="W003",
    name="modified-stub",
    summary="The date of the last change that a page prints by an article.",
    find=find,
    reads="modified",
    hits=(
        "A bridge for Varn\n⟦Last updated May 3, 2023 at 9:00 p.m.⟧\nThe council met on Tuesday.",
        "A bridge for Varn\n⟦Published 3 May 2023 | Updated 4 May 2023⟧\nThe council met on Tuesday.",
        "⟦Updated 21:22, 6 OCT 2020⟧ The council of Varn is planning a bridge across the river, say two members.",
        "A bridge for Varn\n⟦Updated - May 3, 2023 08:12 pm IST - VARN⟧\nThe council met on Tuesday.",
        "Eine Brücke für Varn\n⟦Stand: 03.05.2023, 14:05 Uhr⟧\nDer Rat tagte am Dienstag.",
        "Eine Brücke für Varn\n⟦Zuletzt aktualisiert am 3. Mai 2023⟧\nDer Rat tagte am Dienstag.",
        "Un pont pour Varn\n⟦Mis à jour le 3 mai 2023 à 14h05⟧\nLe conseil s'est réuni mardi.",
        "Un puente para Varn\n⟦Actualizado a 3 de mayo de 2023⟧\nEl consejo se reunió el martes.",
        "Un ponte per Varn\n⟦Ultimo aggiornamento: 3 maggio 2023⟧\nIl consiglio si è riunito martedì.",
        "Uma ponte para Varn\n⟦Atualizado em 3 de maio de 2023⟧\nO conselho reuniu-se na terça.",
        "Een brug voor Varn\n⟦Bijgewerkt op 3 mei 2023⟧\nDe raad kwam dinsdag bijeen.",
        "Eine Brücke für Varn\n⟦Letzte Bearbeitung: 14.03.2024⟧\nDer Rat tagte am Dienstag.",
        "Een brug voor Varn\n⟦Laatste Wijziging: 14-03-2024⟧\nDe raad kwam dinsdag bijeen.",
        "Мост\n⟦Дата Обновления: 14.03.2024⟧\nСовет собрался во вторник.",
        "Most dla Varn\n⟦Data aktualizacji: 14.03.2024 12:30⟧\nRada zebrała się we wtorek.",
        "Most dla Varn\n⟦Aktualizacja: 3 maja 2023⟧\nRada zebrała się we wtorek.",
    ),
    misses=(
        "Updated rules for the bridge were published on 3 May 2023.",
        "Updated on 3 May 2023, the rules for the bridge now allow bicycles, the council of Varn said.",
        "Stand der Dinge am 3. Mai 2023: Die Brücke ist offen.",
        "Published 3 May 2023\nThe council met.",
    ),
)
