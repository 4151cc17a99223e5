"""Train the weights that tell a page's short lines from an article's, and say what they do to documents never seen.

    python benchmarks/train_lines.py [--shipped] [--show] [DEVSET]

Learns from labelled documents in our own words: those of ``tests/gold``, and the sets ``training-*`` of
``benchmarks/written``, which were written without a look at Winnow. What articles look like it learns from two thirds
of the labelled pages of ``DEVSET`` too (``../shared/devset`` beside the project, by default), as other programs make
text of them; no word is learned that our own documents do not use. Written are ``transforms/line_weights.json``, the
weights of a line alone, and ``transforms/line_forest.json``, which knows what stands around it.

Printed is how many documents of the sets ``test-*``, which nothing was learned from, come out wholly right, by the
other rules alone and with these weights; then what the weights remove from the third of the pages that was set aside,
by site. With ``--shipped`` nothing is trained or written, and the weights are those that come with this version. Needs
scikit-learn, CatBoost and the other programs (``pip install --group peers``).
"""

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from hashlib import sha256
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from devset import DEVSET, HELD_OUT, normal, part, read
from extractors import texts_of
from forests import fit, save
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from train_flat import TREES, label_blocks

from transforms.clean import DEFAULT_CAUTION, clean, label
from transforms.document import Document
from transforms.examples import covered, parse_example
from transforms.flat_weigh import is_listed
from transforms.glue import apart
from transforms.line_company import COLUMNS, Both, gather, load, shipped_both
from transforms.lines import (
    UNIT,
    Setting,
    Weights,
    features_alone,
    left_by_rules,
    read_line,
)
from transforms.rule import Rule
from transforms.rules import CATALOGUE
from transforms.rules.likely_residue import RULE, find_beside

#: Sets of documents that are learned from, and those that never are.
TRAINING, TEST = "training-*", "test-*"

HERE = Path(__file__).parent
WRITTEN = HERE / "written"
GOLD = HERE.parent / "tests" / "gold"
WEIGHTS = HERE.parent / "transforms" / "line_weights.json"
FOREST = HERE.parent / "transforms" / "line_forest.json"

#: More trees than a page needs: of lines there are ten times as many to learn from.
LINE_TREES = TREES | {"iterations": 400}
#: Programs whose text of a page is learned from, and the article as it was read.
SOURCES = ("clean", "trafilatura", "readability-lxml", "newspaper4k")
#: Features of fewer lines of our own documents are left out, and weights that change the odds by less.
LEAST_LINES = 3
LEAST_WEIGHT = 16
#: Kinds of features, by their first words, that the file groups.
KINDS = ("begins", "ends", "says")
#: The inverse of scikit-learn's L2 penalty.
STRENGTH = 0.4
#: What a line of a page counts for beside one of our own documents: its label is another program's.
PAGE_WEIGHT = 0.6
#: For the forest, the first weights' answers on their own training documents come from so many parts.
PARTS = 5

OTHERS = [rule for rule in CATALOGUE if rule is not RULE]


@dataclass(frozen=True)
class Labelled:
    """A text with lines: which are the page's and not the article's, by their indices in ``around``, where it is known.

    ``around`` is what rules leave of the text, as the rule that asks the weights sees it; what is glued to a paragraph
    is a block of its own there. ``known`` are the blocks that rules labelled whole.
    """

    identity: str
    document: Document
    around: Setting
    known: frozenset[int]
    labels: Mapping[int, bool]
    ours: bool = True
    held_out: bool = False

    def part(self) -> int:
        return int(sha256(self.identity.encode()).hexdigest(), 16) % PARTS


def seen_by_weights(document: Document) -> tuple[Setting, frozenset[int]] | None:
    """What the rule that asks the weights sees of a text: the setting, and the blocks that other rules labelled."""
    return left_by_rules(apart(document), [span for _, span in label(document, OTHERS, DEFAULT_CAUTION)])


def read_gold() -> list[str]:
    """The documents of ``tests/gold``, with and without blank lines."""
    names = ("artefacts.jsonl", "look_alikes.jsonl")
    texts = [json.loads(line)["text"] for name in names for line in (GOLD / name).read_text("utf-8").splitlines()]
    return [*texts, *(text.replace("\n\n", "\n") for text in texts)]


def read_written(pattern: str) -> dict[str, list[str]]:
    """The sets of a name by their names; documents are parted by lines of four equal signs."""
    return {
        path.stem: [each.strip("\n") for each in path.read_text("utf-8").split("\n====\n")]
        for path in sorted(WRITTEN.glob(f"{pattern}.txt"))
    }


def label_examples(examples: Sequence[str]) -> Iterator[Labelled]:
    """Our own documents that have lines, each once; a line of which only a part is marked has no label."""
    for example in dict.fromkeys(examples):
        document, spans = parse_example(example)
        if seen := seen_by_weights(document):
            around, known = seen
            marked = covered(document, spans)
            labels = {}
            for index in around.lines:
                block = around.blocks[index]
                offsets = [o for o in range(block.start, block.end) if not document.text[o].isspace()]
                n_marked = sum(offset in marked for offset in offsets)
                if n_marked in (0, len(offsets)):
                    labels[index] = n_marked > 0
            yield Labelled(example, document, around, known, labels)


def label_pages(devset: Path) -> Iterator[Labelled]:
    """The labelled pages as programs that look for the article give them, where such a text is no whole page."""
    for row, gold, _, document in texts_of(read(devset), SOURCES):
        if not is_listed(document.blocks) and (seen := seen_by_weights(document)):
            around, known = seen
            articles, _ = label_blocks(row, gold, around.blocks)
            headlines = [normal(block.text) in gold.headlines for block in around.blocks]
            labels = {i: headlines[i] or articles[i] == 0 for i in around.lines if headlines[i] or articles[i] >= 0}
            held_out = part(row) == HELD_OUT
            yield Labelled(row.identity, document, around, known, labels, ours=False, held_out=held_out)


class Row(NamedTuple):
    """A line to learn from: its features, whether it is the page's, what it counts for, and whether it is our own."""

    features: set[str]
    is_page: bool
    counts: float
    ours: bool


def fit_alone(rows: Sequence[Row]) -> Weights:
    """Weights of features by a logistic regression."""
    uses: dict[str, float] = defaultdict(float)
    for row in rows:
        for feature in row.features if row.ours else ():
            uses[feature] += row.counts
    names = sorted(feature for feature, n in uses.items() if round(n, 6) >= LEAST_LINES)
    columns = {name: column for column, name in enumerate(names)}
    held = [sorted(columns[feature] for feature in row.features if feature in columns) for row in rows]
    ends = np.cumsum([0, *map(len, held)])
    matrix = csr_matrix((np.ones(ends[-1]), np.concatenate(held), ends), shape=(len(rows), len(names)))
    # No intercept: every line has the feature BIAS.
    model = LogisticRegression(C=STRENGTH, max_iter=3000, fit_intercept=False)
    model.fit(matrix, [row.is_page for row in rows], sample_weight=[row.counts for row in rows])
    weights = {name: round(UNIT * float(weight)) for name, weight in zip(names, model.coef_[0], strict=True)}
    return Weights({name: weight for name, weight in weights.items() if abs(weight) >= LEAST_WEIGHT})


def train(texts: Sequence[Labelled]) -> tuple[Weights, dict[str, Any]]:
    """The weights of a line alone, and the forest, as files hold them.

    The forest learns from answers that the first weights give on texts they have not seen.
    """
    lines = [{index: read_line(each.around, index) for index in each.around.lines} for each in texts]
    # Many of our documents try one article with another artefact each: its lines count once.
    times = Counter(each.around.blocks[index].text for each in texts for index in each.labels)

    def counts(each: Labelled, index: int) -> float:
        return (1 if each.ours else PAGE_WEIGHT) / times[each.around.blocks[index].text]

    def fit_first(use: Callable[[Labelled], bool]) -> Weights:
        return fit_alone([
            Row(features_alone(forms[index]), is_page, counts(each, index), each.ours)
            for each, forms in zip(texts, lines, strict=True)
            if use(each)
            for index, is_page in each.labels.items()
        ])  # fmt: skip

    unseen = [fit_first(lambda each, left_out=number: each.part() != left_out) for number in range(PARTS)]
    matrices, targets, weights = [], [], []
    for each, forms in zip(texts, lines, strict=True):
        read = {index: line for index, line in forms.items() if index not in each.known}
        likely, matrix = gather(each.around, each.known, read, unseen[each.part()])
        if likely:
            matrices.append(matrix)
            targets.append(np.array([float(each.labels.get(index, -1)) for index in likely]))
            weights.append(np.array([counts(each, index) if index in each.labels else 0.0 for index in likely]))
    return fit_first(lambda _: True), {"columns": list(COLUMNS), **fit(matrices, targets, weights, LINE_TREES)}


@dataclass(frozen=True)
class Outcome:
    """What cleaning did to a document: the lines whose artefacts it left, and those of which it removed text."""

    left: tuple[str, ...]
    lost: tuple[str, ...]


def outcome(example: str, rules: Sequence[Rule]) -> Outcome:
    document, spans = parse_example(example)
    wanted = covered(document, spans)
    removed = covered(document, tuple((each.start, each.end) for each in clean(document, rules=rules).removals))
    return Outcome(_lines(document, wanted - removed), _lines(document, removed - wanted))


def _lines(document: Document, offsets: frozenset[int]) -> tuple[str, ...]:
    blocks = document.blocks
    return tuple(block.text for block in blocks if not offsets.isdisjoint(range(block.start, block.end)))


def save_alone(weights: Weights) -> None:
    """Write the weights of a line alone by the kinds of features, one a line, and print the file's size."""
    written: dict[str, dict[str, int]] = {kind: {} for kind in ("", *KINDS)}
    for feature, weight in sorted(weights.of.items()):
        kind, _, rest = feature.partition(" ")
        name, of = (rest, written[kind]) if kind in KINDS else (feature, written[""])
        of[name] = weight
    WEIGHTS.write_text(json.dumps(written, ensure_ascii=False, indent=0) + "\n", "utf-8")
    print(f"{WEIGHTS.name}: {WEIGHTS.stat().st_size / 1000:.0f} kB")


def judge(weights: Both, pages: Sequence[Labelled], *, show: bool) -> None:
    """Print the table of the sets that are set aside, then what is removed from the pages set aside."""
    learned = replace(RULE, beside=partial(find_beside, weights=weights))
    print("| set | documents | right by the rules alone | with the weights | losing text | with the weights |")
    print("|---|---|---|---|---|---|")
    for name, examples in read_written(TEST).items():
        before, after = ([outcome(each, use) for each in examples] for use in (OTHERS, [*OTHERS, learned]))
        columns = (name, len(examples), right(before), right(after), losing(before), losing(after))
        print("|", " | ".join(map(str, columns)), "|", flush=True)
        if show:
            print(*(f"    left {line[:100]!r}" for each in after for line in each.left), sep="\n")
            print(*(f"    LOST {line[:100]!r}" for each in after for line in each.lost), sep="\n")
    judge_pages([each for each in pages if each.held_out], weights)


def right(outcomes: Sequence[Outcome]) -> int:
    return sum(not each.left and not each.lost for each in outcomes)


def losing(outcomes: Sequence[Outcome]) -> int:
    return sum(bool(each.lost) for each in outcomes)


def judge_pages(pages: Sequence[Labelled], weights: Both) -> None:
    found: Counter[bool | None] = Counter()
    for each in pages:
        labelled = label(each.document, OTHERS, DEFAULT_CAUTION)
        indices = {block.start: index for index, block in enumerate(each.around.blocks)}
        for span in find_beside(apart(each.document), labelled, weights):
            if span.confidence >= DEFAULT_CAUTION:
                found[each.labels.get(indices.get(span.start, -1))] += 1
    print(
        f"of {len(pages)} texts of pages set aside: {found[True]} lines that the label leaves out, {found[False]} that"
        f" it has, {found[None]} of which nothing is known"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("devset", nargs="?", type=Path, default=DEVSET, help="labelled pages (default: %(default)s)")
    parser.add_argument("--show", action="store_true", help="print the lines that are left, and lost, in the sets")
    parser.add_argument("--shipped", action="store_true", help="judge the weights that come with this version")
    arguments = parser.parse_args()
    pages = list(label_pages(arguments.devset))
    if arguments.shipped:
        judge(shipped_both(), pages, show=arguments.show)
        return
    own = list(label_examples([*read_gold(), *chain.from_iterable(read_written(TRAINING).values())]))
    seen = [each for each in pages if not each.held_out]
    print(f"{len(own)} documents and {len(seen)} texts of pages")
    first, second = train([*own, *seen])
    save_alone(first)
    save(FOREST, second)
    judge(load(first, second), pages, show=arguments.show)


if __name__ == "__main__":
    main()
