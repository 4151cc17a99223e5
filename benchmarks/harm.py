"""What cleaning does to clean articles: left alone, and with artefacts put into them.

    python benchmarks/harm.py [--devset ../shared/devset] [--seed 1] [--rounds 6] [--show]

The articles are those of the labelled pages with whole texts, as they were read (``readings.jsonl``). Two numbers are
printed: how many articles come out unchanged, and how many come out exactly as they were after artefacts of up to six
kinds were put around and into them, at places and in wordings that a seed draws. ``--show`` prints what differs.
Artefacts are made up here, in the article's language where the makers know it, and so are the headlines of other
stories.
"""

import argparse
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

import numpy as np
from devset import DEVSET, Row, as_read, read

from transforms.clean import clean
from transforms.formats.text import read_text
from transforms.headlines import ends_sentence, is_body, language_of

#: Articles whose text as labelled holds artefacts (credits of pictures, players' buttons, links to other stories, a
#: site's call for contributors), or that are none: digests, source code, placeholder text, chat. Each was read for it,
#: before the pages were read block by block: of some the text as read is clean.
_UNCLEAN = frozenset((
    "005-unescape-html-entities", "breitbart", "bug-1255978", "buzzfeed-1", "citylab-1", "cnet", "cnet-svg-classes",
    "cnn", "ebb-org", "ehow-1", "ehow-2", "firefox-nightly-blog", "gmw", "heise", "iab-1", "ietf-1", "keep-images",
    "la-nacion", "lazy-image-2", "lemonde-1", "lwn-1", "mozilla-1", "nytimes-1", "nytimes-2", "nytimes-3", "nytimes-4",
    "nytimes-5", "qq", "schema-org-context-object", "seattletimes-1", "simplyfound-1", "spiceworks",
    "table-style-attributes", "theverge", "tmz-1", "toc-missing", "wapo-1", "wapo-2", "wikia", "wikipedia-2", "yahoo-1",
    "yahoo-2", "yahoo-3",
))  # fmt: skip
_FEWEST_PARAGRAPHS = 5

#: Headlines of other stories: title case, sentence case, questions, quotations, with and without a verb.
_HEADLINES = {
    "en": (
        "Norway’s Lindqvist vows to halt whaling as protests grow", "Six Die as Storm Hits Ghana’s Coast",
        "Why Is Portugal Running Out of Olive Oil?", "Two held after fire at Glasgow warehouse",
        "Bolivia and Chile Sign Lithium Pact After Decade of Talks", "Hens escape lorry on M6, closing two lanes",
        "‘We had no warning’: Valencia traders count cost of flood", "Ferry Fares to Rise for Third Time in Two Years",
        "In Malaysia, are pensioners gambling away their savings?", "Kenya’s Ruto urges creditors to pause repayments",
        "Premier League: Wanderers sack manager after sixth defeat", "How Uruguay Learned to Love Wind Turbines",
        "Samba School Loses Its Roof Weeks Before Rio Carnival", "Nobel laureate Okafor dies aged 91",
        "Dutch Farmers Block Motorways Over Nitrogen Rules", "Sri Lanka raises fuel prices again",
        "Eight injured as tram derails in Lisbon", "Court Orders Retrial of Jailed Belarus Publisher",
        "Volcano Erupts in Iceland for Fourth Time Since December", "Mongolian Herders Lose Millions of Sheep to Cold",
        "Explainer: What the Swiss vote on pensions means", "Minister Quits Over Missing Railway Reports",
        "Japan to Double Whisky Exports by 2030", "Zambia Copper Mine Collapse Traps Dozens",
        "Tonga appoints first woman as chief justice", "Peruvian Llamas Help Guard Vineyards From Thieves",
    ),
    "fr": (
        "Le Sénat rejette la réforme des pêches en Bretagne", "Six morts dans un accident de car près de Grenoble",
        "Pourquoi le prix du beurre grimpe encore", "Le Portugal interdit la chasse au loup",
        "Ligue 1 : Lens perd son entraîneur", "Une baleine s’échoue sur une plage du Finistère",
    ),
    "es": (
        "Bolivia anuncia un plan para exportar litio a Corea", "Detienen a dos sospechosos por el incendio de Oviedo",
        "Suben las tasas del puerto por tercer año", "El Betis cierra el fichaje de un portero noruego",
        "Mueren seis mineros en un derrumbe en Perú", "¿Por qué faltan veterinarios en Galicia?",
    ),
    "de": (
        "Norwegen stoppt Walfang nach Protesten", "Zwei Festnahmen nach Brand in Glasgower Lagerhalle",
        "Warum Portugal das Olivenöl ausgeht", "Schweizer stimmen über Renten ab",
        "Sechs Tote bei Busunglück nahe Grenoble", "Hafengebühren steigen in Triest erneut",
    ),
    "pt": (
        "Noruega suspende caça às baleias após protestos", "Dois presos após incêndio em armazém de Glasgow",
        "Portos do Peru registram queda nas exportações", "Por que falta azeite em Portugal?",
        "Bolívia anuncia acordo de lítio com a Coreia", "Seis mortos em acidente de ônibus perto de Grenoble",
    ),
}  # fmt: skip

_NAMES = ("Johan Chairil", "Edda Marlowe", "Ann O’Hara", "Maria del Campo", "Tom Roe", "Ngozi Adeyemi", "J. R. Olsen")
_SELLERS = ("google.com", "adnet.example", "openads.example", "sub.seller-exchange.example")

#: Dates as sites print them, by language: alone on a line.
_DATES = {
    "en": (
        "Published: 3 May 2023", "Updated 14:05, 3 May 2023", "May 3, 2023", "Posted on Wednesday, May 3, 2023",
        "date 2023-05-03", "Last updated: May 3, 2023 at 9:00 p.m. EDT", "Wed 3 May 2023 10.15 BST",
        "First published 3 May 2023 | Updated 4 May 2023", "3 May 2023 · 5 min read", "2023-05-03T10:15:00Z",
        "Published May 3, 2023 10:15am GMT", "PUBLISHED 03 MAY 2023, 10:15", "03/05/2023",
    ),
    "fr": ("Publié le 3 mai 2023 à 14h05", "Mis à jour le 3 mai 2023", "Le 3 mai 2023 à 10:15", "3 mai 2023"),
    "es": ("Publicado el 3 de mayo de 2023", "Actualizado: 3 de mayo de 2023, 10:15 h", "3 de mayo de 2023"),
    "de": ("Veröffentlicht am 3. Mai 2023 um 14:05 Uhr", "Stand: 03.05.2023, 14:05 Uhr", "3. Mai 2023"),
    "pt": ("Publicado em 3 de maio de 2023 às 10h15", "Atualizado em 03/05/2023 10h15"),
}  # fmt: skip
_GLUED_DATES = {
    "en": ("date 2023-05-03", "Published: 3 May 2023 |", "Updated 21:22, 6 OCT 2020", "May 3, 2023"),
    "fr": ("Publié le 3 mai 2023 à 14h05 :", "Mis à jour le 3 mai 2023"),
    "es": ("Publicado el 3 de mayo de 2023 |",),
    "de": ("Veröffentlicht am 3. Mai 2023.", "Stand: 03.05.2023"),
    "pt": ("Publicado em 3 de maio de 2023 |",),
}
_BYLINES = {
    "en": ("By {}", "By {}, Staff Writer", "BY {}", "By {} and Li Na", "Words by {}", "{}, Science correspondent"),
    "fr": ("Par {}", "Par {} avec AFP"),
    "es": ("Por {}", "Por {}, corresponsal"),
    "de": ("Von {}", "Von {}, dpa"),
    "pt": ("Por {}",),
}
_CAPTIONS = {
    "en": (
        "The scene on Monday. Photo by {} / Unsplash", "A file picture of the site (Photo: AFP)", "Photo: {}",
        "Workers at the gate on Friday. {}/Reuters", "The hall before the vote. Photograph: {}/The Varn Paper",
        "Image credit: {}", "A view of the coast. Credit: {}/Getty Images",
    ),
    "fr": ("La place de Varn lundi. (Photo {}. AFP)", "Crédit photo : {}"),
    "es": ("La plaza de Varn el lunes. Foto: {}", "Foto: EFE"),
    "de": ("Der Platz von Varn am Montag. Foto: {}/dpa", "Bild: {}"),
    "pt": ("A praça de Varn na segunda-feira. Foto: {}", "Crédito: {}/Divulgação"),
}  # fmt: skip
_SIGN_OFFS = {
    "en": (
        "- Reuters with additional editing by {}", "(Reporting by {}; Editing by Tom Roe)", "— AP", "(AFP)",
        "With inputs from agencies", "Additional reporting by {}", "-ENDS-", "###", "{} contributed to this report.",
        "This article was originally published on The Varn Paper.",
    ),
    "fr": ("(AFP)", "Avec AFP"),
    "es": ("(Con información de AFP y Reuters)", "EFE"),
    "de": ("Mit Material von dpa", "dpa/abc"),
    "pt": ("Com informações da AFP",),
}  # fmt: skip
_PROMPTS = {
    "en": (
        "Sign up for our newsletter", "Share this article", "Follow us on Facebook, Twitter and Instagram",
        "Subscribe to our newsletter and never miss a story.", "Listen to this article", "Please enable JavaScript",
        "Advertisement", "Story continues below advertisement", "Accept all cookies", "Leave a comment",
        "We use cookies to improve your experience.", "Click here to subscribe", "Support our journalism",
    ),
    "fr": ("Abonnez-vous à notre newsletter", "Partager sur Facebook", "Publicité", "Tous droits réservés"),
    "es": ("Síguenos en Twitter", "Compartir en WhatsApp", "Publicidad", "Suscríbete a nuestro boletín"),
    "de": ("Artikel teilen", "Abonnieren Sie unseren Newsletter!", "Anzeige", "Folgen Sie uns auf Facebook"),
    "pt": ("Siga-nos no Instagram", "Compartilhe no WhatsApp", "Publicidade", "Assine nossa newsletter"),
}  # fmt: skip
_FOOTERS = {
    "en": (
        "© 2024 The Varn Paper. All rights reserved.", "Copyright 2024 Varn Media Ltd", "All rights reserved.",
        "Terms of Use | Privacy Policy | Contact", "Visit Varn Paper for more local news and regional stories",
        "This material may not be published, broadcast, rewritten or redistributed.", "Back to top",
    ),
    "fr": ("© 2024 Le Journal de Varn", "Mentions légales"),
    "es": ("© 2024 El Diario de Varn. Todos los derechos reservados.",),
    "de": ("© 2024 Varner Zeitung", "Alle Rechte vorbehalten."),
    "pt": ("© 2024 Jornal de Varn. Todos os direitos reservados.",),
}  # fmt: skip
_LABELS = {
    "en": ("ALSO SEE:", "READ MORE:", "Related stories", "You may also like", "Also read", "More from Varn"),
    "fr": ("À lire aussi :", "Sur le même sujet"),
    "es": ("Lea también:", "Te puede interesar:"),
    "de": ("Lesen Sie auch:", "Mehr zum Thema:"),
    "pt": ("Leia também:", "Veja também"),
}
_LINKS = {
    "en": ("READ MORE: {}", "Also read | {}", "Related: {}", "SEE ALSO: {}"),
    "fr": ("Lire aussi : {}", "À lire aussi : {}"),
    "es": ("Lea también: {}", "LE PUEDE INTERESAR: {}"),
    "de": ("Lesen Sie auch: {}",),
    "pt": ("Leia também: {}",),
}
_SECTIONS = {"en": ("Geopolitics", "World News", "Business"), "de": ("Politik",), "fr": ("Monde",), "es": ("Mundo",)}


@dataclass
class Page:
    """An article's paragraphs under the hands of a scraper; ``text`` has a blank line between pieces."""

    pieces: list[str]
    language: str
    random: np.random.Generator

    def pick(self, choices: Sequence[str]) -> str:
        """One of them, with a name put in where it asks for one."""
        return choices[int(self.random.integers(len(choices)))].format(_NAMES[int(self.random.integers(len(_NAMES)))])

    def said(self, by_language: dict[str, tuple[str, ...]]) -> str:
        """One in the article's language, or in English."""
        return self.pick(by_language.get(self.language, by_language["en"]))

    def headline(self) -> str:
        """Another story's headline, each only once."""
        choices = [h for h in _HEADLINES[self.language] if not any(h in piece for piece in self.pieces)]
        return choices[int(self.random.integers(len(choices)))]

    def between(self) -> int:
        """A place between two paragraphs; no colon introduces what stands there."""
        places = [
            i
            for i in range(2, len(self.pieces))
            if is_body(self.pieces[i]) and is_body(self.pieces[i - 1]) and ends_sentence(self.pieces[i - 1])
        ]
        return places[int(self.random.integers(len(places)))]

    def record(self) -> str:
        """A line of ads.txt."""
        number = int(self.random.integers(1_000, 9_999_999))
        seller, kind = self.pick(_SELLERS), self.pick(("DIRECT", "RESELLER"))
        shapes = (
            "{}, {}, {}",
            "{}, pub-{}, {}, f08c47fec0942fa0",
            "{},{},{},9a1b2c3d4e5f6071",
            "{}, {}, {} ; region=eu",
        )
        return shapes[number % len(shapes)].format(seller, number, kind)

    def ads_lines(self) -> None:
        lines = [self.record() for _ in range(int(self.random.integers(1, 5)))]
        if self.random.random() < 0.3:
            lines.append(self.pick(("OWNERDOMAIN=varn.example", "CONTACT=ads@varn.example", "# sellers")))
        self.pieces[0:0] = ["\n".join(sorted(lines, key=lambda line: line[0] == "#"))] if lines else []

    def ads_glued(self) -> None:
        self.pieces[0] = f"{self.record()} {self.pieces[0]}"

    def date_line(self) -> None:
        self.pieces.insert(0, self.said(_DATES))

    def date_glued(self) -> None:
        self.pieces[0] = f"{self.said(_GLUED_DATES)} {self.pieces[0]}"

    def byline(self) -> None:
        self.pieces.insert(0, self.said(_BYLINES))

    def section(self) -> None:
        self.pieces.insert(0, self.said(_SECTIONS))

    def caption(self) -> None:
        self.pieces.insert(int(self.random.integers(0, 2)), self.said(_CAPTIONS))

    def headline_alone(self) -> None:
        self.pieces.insert(self.between(), self.headline())

    def headline_glued(self) -> None:
        place = self.between() - 1
        self.pieces[place] += " " + self.headline()

    def link(self) -> None:
        links = _LINKS.get(self.language, _LINKS["en"])
        self.pieces.insert(self.between(), links[int(self.random.integers(len(links)))].format(self.headline()))

    def box(self) -> None:
        self.pieces.append(self.said(_LABELS))
        for _ in range(int(self.random.integers(2, 5))):
            self.pieces[-1] += "\n" + self.headline()

    def prompt(self) -> None:
        self.pieces.insert(self.between(), self.said(_PROMPTS))

    def sign_off(self) -> None:
        self.pieces.append(self.said(_SIGN_OFFS))

    def footer(self) -> None:
        self.pieces.append(self.said(_FOOTERS))

    def text(self) -> str:
        return "\n\n".join(self.pieces)


#: In the order in which they are put: what is put later at an end lies further out. Glued dates and records exclude
#: lines before them, which would part them from the article.
_TOP_GLUED: tuple[Callable[[Page], None], ...] = (Page.date_glued, Page.ads_glued)
_INSIDE = (Page.headline_alone, Page.headline_glued, Page.link, Page.prompt)
_TOP = (Page.byline, Page.caption, Page.date_line, Page.section, Page.ads_lines)
_END = (Page.sign_off, Page.box, Page.footer)


def spoil(row: Row, random: np.random.Generator) -> tuple[str, tuple[str, ...]]:
    """The article with one to six artefacts, and the kinds put in."""
    page = Page(paragraphs(row), language_of(row.text), random)
    top = _TOP_GLUED if random.random() < 0.2 else _TOP
    kinds = [*_INSIDE, *_END, *(top if top is _TOP else [top[int(random.integers(2))]])]
    chosen = set(random.permutation(len(kinds))[: int(random.integers(1, 7))].tolist())
    put = [kind for number, kind in enumerate(kinds) if number in chosen]
    for kind in put:
        kind(page)
    return page.text(), tuple(kind.__name__ for kind in put)


def paragraphs(row: Row) -> list[str]:
    """The article's paragraphs."""
    return [piece.strip() for piece in row.text.split("\n\n") if piece.strip()]


def kept(text: str) -> str:
    """What cleaning leaves of a text, with plain spaces."""
    return " ".join(" ".join(paragraph.text for paragraph in clean(read_text(text)).paragraphs).split())


def hosts(rows: Sequence[Row]) -> list[Row]:
    """The clean articles that are long enough to put something into, in languages that the makers write."""
    return [
        row
        for row in rows
        if row.identity not in _UNCLEAN
        and is_body(paragraphs(row)[0])
        and _runs_on(paragraphs(row))
        and language_of(row.text) in _DATES
    ]


def _runs_on(pieces: Sequence[str]) -> bool:
    """Whether running text follows running text often enough."""
    bodies = [is_body(piece) and ends_sentence(piece) for piece in pieces]
    return sum(a and b for a, b in pairwise(bodies[1:])) >= _FEWEST_PARAGRAPHS


def unchanged(rows: Sequence[Row]) -> Iterator[tuple[Row, list[tuple[str, str]]]]:
    """Each clean article, and what cleaning removes of it: rule and text."""
    for row in rows:
        if row.identity not in _UNCLEAN:
            yield row, [(removal.rule, removal.text) for removal in clean(read_text(row.text)).removals]


def restored(rows: Sequence[Row], seed: int, rounds: int) -> Iterator[tuple[Row, tuple[str, ...], str, str]]:
    """Each spoilt article: the kinds put in, what should be left, and what is left."""
    random = np.random.Generator(np.random.PCG64(seed))
    for row in hosts(rows) * rounds:
        text, kinds = spoil(row, random)
        yield row, kinds, " ".join(row.text.split()), kept(text)


def main() -> None:
    """Measure, and print both numbers."""
    parser = argparse.ArgumentParser(description="What cleaning does to clean articles.")
    parser.add_argument("--devset", type=Path, default=DEVSET)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=6)
    parser.add_argument("--show", action="store_true")
    asked = parser.parse_args()
    labelled = [row for row in read(asked.devset) if row.text]
    golds = as_read(labelled)
    rows = [replace(row, text=golds[row.identity].article) for row in labelled if row.identity in golds]
    n_articles = n_changed = 0
    for row, removals in unchanged(rows):
        n_articles += 1
        n_changed += bool(removals)
        for rule, text in removals if asked.show else ():
            print(f"{row.identity}: {rule} removes {text[:200]!r}")
    print(f"left alone: {n_articles - n_changed} of {n_articles} clean articles unchanged")
    right, wrong, of_kind = 0, Counter[str](), Counter[str]()
    cases = list(restored(rows, asked.seed, asked.rounds))
    for row, kinds, gold, found in cases:
        of_kind.update(kinds)
        right += gold == found
        if gold != found:
            wrong.update(kinds)
            if asked.show:
                print(f"{row.identity} {', '.join(kinds)}:\n{_difference(gold, found)}")
    print(f"with artefacts: {right} of {len(cases)} wholly right ({100 * right / len(cases):.1f}%)")
    print("wrong, by kinds put in: " + ", ".join(f"{k} {n}/{of_kind[k]}" for k, n in wrong.most_common()))


def _difference(gold: str, found: str) -> str:
    """Where two texts part, and where they meet again."""
    start = next((i for i, (a, b) in enumerate(zip(gold, found, strict=False)) if a != b), min(len(gold), len(found)))
    end = 0
    while end < min(len(gold), len(found)) - start and gold[-1 - end] == found[-1 - end]:
        end += 1
    lost, left = gold[start : len(gold) - end], found[start : len(found) - end]
    return f"   lost {lost[:300]!r}\n   left {left[:300]!r}"


if __name__ == "__main__":
    main()
