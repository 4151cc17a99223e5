"""Repeats over staged batches: which copies and passages go, which stay, and that the order of arrival is nothing."""

import random
import runpy
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import duckdb
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

import flows.curate as flow
from flows import recurring, repeats
from flows.errors import StoreError, guarded_database
from flows.settings import Settings
from flows.site_lines import find_site_lines
from transforms.clean import clean
from transforms.document import Block, Document, Metadata
from transforms.formats.read import read
from transforms.formats.record import Record
from transforms.repeats.decisions import apply
from transforms.repeats.signatures import MOST_SHINGLES, Signatures
from transforms.repeats.site_lines import is_site_line, outermost
from transforms.tables import TABLES, Rows, Source


@dataclass(frozen=True)
class Story:
    name: str
    paragraphs: Sequence[str]
    published: datetime | None = None
    site: str = ""

    def document(self) -> Document:
        text = "\n\n".join(self.paragraphs)
        starts = [sum(len(p) + 2 for p in self.paragraphs[:i]) for i in range(len(self.paragraphs))]
        blocks = tuple(Block(s, s + len(p), p) for s, p in zip(starts, self.paragraphs, strict=True))
        return Document(text, blocks, metadata=Metadata(published=self.published, site=self.site))


def sentence(random_: random.Random, n_words: int = 40) -> str:
    letters = "bcdfghklmnprstvz"
    words = [
        "".join(random_.choice(letters) + random_.choice("aeiou") for _ in range(random_.randint(1, 3)))
        for _ in range(n_words)
    ]
    return " ".join(words).capitalize() + "."


def story(seed: int, n_paragraphs: int = 10) -> list[str]:
    random_ = random.Random(seed)
    return [sentence(random_) for _ in range(n_paragraphs)]


def curate(folder: Path, batches: Iterable[Sequence[Story]], settings: Settings | None = None) -> dict[str, pa.Table]:
    """Stage batches, find repeats over them, carry the decisions out; all batches' tables together, sorted."""
    staged, tables = [], []
    for batch in batches:
        rows, signatures = Rows(), Signatures()
        for each in batch:
            source, document = Source(each.name, each.name.encode(), ""), each.document()
            cleaned = clean(document, rules=())
            rows.add(source, document, cleaned)
            signatures.add(source.document_id, cleaned, source.path)
        path = folder / "staged" / f"{len(staged):03}"
        path.mkdir(parents=True)
        pq.write_table(signatures.table(), path / "signatures.parquet")
        staged.append(path)
        tables.append(rows.tables())
    work = folder / "work"
    work.mkdir()
    decisions = repeats.find(staged, work, settings or Settings())
    found = decisions.each(path.name for path in staged)
    done = [apply(each, decided) for each, decided in zip(tables, found, strict=True)]
    whole = {name: pa.concat_tables([each[name] for each in done]) for name in TABLES if done}
    by = {"paragraphs": "position", "removals": "start"}
    return {
        name: table.sort_by([(key, "ascending") for key in ("document_id", by.get(name)) if key])
        for name, table in whole.items()
        if "document_id" in table.column_names
    }


def names(tables: dict[str, pa.Table]) -> list[str]:
    return sorted(tables["documents"]["source_path"].to_pylist())


def removed(tables: dict[str, pa.Table], rule: str) -> list[dict[str, object]]:
    return [row for row in tables["removals"].to_pylist() if row["rule"] == rule]


def test_a_copy_word_for_word_becomes_one_removal_of_its_whole_text(tmp_path: Path) -> None:
    text = story(1)
    first, second = Story("a", text), Story("b", [p.upper() for p in text])
    tables = curate(tmp_path, [[first], [second, Story("c", story(2))]])
    keeper = min((Source(name, name.encode(), "").document_id, name) for name in "ab")
    assert names(tables) == sorted([keeper[1], "c"])
    [row] = removed(tables, "copy")
    gone = second if keeper[1] == "a" else first
    assert row["text"] == gone.document().text
    assert (row["start"], row["end"], row["kept_start"]) == (0, len(gone.document().text), 0)
    assert row["kept_document_id"] == keeper[0]
    assert row["similarity"] == 1
    assert set(tables["paragraphs"]["n_documents"].to_pylist()) == {1, 2}


@pytest.mark.parametrize("kind", ["front", "cut", "changed", "signed"])
def test_a_copy_in_disguise_is_found(tmp_path: Path, kind: str) -> None:
    random_ = random.Random(kind)
    text = story(1, 12)
    disguised = {
        "front": [sentence(random_, 60), *text],
        "cut": text[:8],
        "changed": [
            " ".join(sentence(random_, 1) if random_.random() < 0.05 else word for word in p.split()) for p in text
        ],
        "signed": [*text, "Additional reporting by the editors of this paper in the capital."],
    }[kind]
    early = datetime(2023, 5, 3, tzinfo=UTC)
    tables = curate(tmp_path, [[Story("copy", disguised)], [Story("original", text, early), Story("c", story(2))]])
    assert names(tables) == ["c", "original"]
    [row] = removed(tables, "copy")
    assert row["source_path"] == "copy"


def test_the_names_of_folders_decide_nothing(tmp_path: Path) -> None:
    text, early, late = story(1), datetime(2023, 5, 3, tzinfo=UTC), datetime(2023, 5, 4, tzinfo=UTC)
    root = tmp_path / "published=2020-01-01" / "batch=7" / "row=1"
    # By length alone the later one would stay.
    tables = curate(root, [[Story("late", [*text, sentence(random.Random(2))], late)], [Story("early", text, early)]])
    assert names(tables) == ["early"]


def test_the_earliest_stays_then_the_longest(tmp_path: Path) -> None:
    text = story(1)
    early, late = datetime(2023, 5, 3, tzinfo=UTC), datetime(2023, 5, 4, tzinfo=UTC)
    stories = [
        Story("undated and long", [*text, sentence(random.Random(3))]),
        Story("late", text, late),
        Story("early and short", text[:8], early),
        Story("early", text, early),
    ]
    assert names(curate(tmp_path, [stories])) == ["early"]


def test_a_rewrite_that_shares_under_half_stays_and_its_shared_passages_go(tmp_path: Path) -> None:
    text, other = story(1), story(2)
    early = datetime(2023, 5, 3, tzinfo=UTC)
    tables = curate(tmp_path, [[Story("first", text, early), Story("second", [*other[:6], *text[2:6]])]])
    assert names(tables) == ["first", "second"]
    assert [row["text"] for row in removed(tables, "passage")] == text[2:6]
    assert {row["source_path"] for row in removed(tables, "passage")} == {"second"}
    documents = {row["source_path"]: row for row in tables["documents"].to_pylist()}
    assert documents["second"]["text"] == "\n\n".join(other[:6])
    assert (documents["second"]["n_paragraphs"], documents["second"]["n_chars"]) == (6, len("\n\n".join(other[:6])))
    counts = {row["text"]: row["n_documents"] for row in tables["paragraphs"].to_pylist()}
    assert [counts[p] for p in text] == [1, 1, 2, 2, 2, 2, 1, 1, 1, 1]


def test_a_short_line_that_two_articles_share_stays(tmp_path: Path) -> None:
    line = "What happens next"
    tables = curate(tmp_path, [[Story("a", [*story(1), line]), Story("b", [line, *story(2)])]])
    assert removed(tables, "passage") == []
    shared = [row for row in tables["paragraphs"].to_pylist() if row["text"] == line]
    assert [row["n_documents"] for row in shared] == [2, 2]


def test_marking_removes_nothing_and_off_records_nothing(tmp_path: Path) -> None:
    stories = [Story("a", story(1)), Story("b", story(1)), Story("c", [*story(2), story(1)[0]])]
    mark = Settings(repeats_documents="mark", repeats_passages="mark", repeats_site_lines="mark")
    tables = curate(tmp_path / "mark", [stories], mark)
    assert names(tables) == ["a", "b", "c"]
    assert tables["removals"].num_rows == 0
    assert max(tables["paragraphs"]["n_documents"].to_pylist()) == 3
    levels = ("documents", "passages", "site_lines", "sentences")
    off = Settings.model_validate({f"repeats_{level}": "off" for level in levels})
    assert max(curate(tmp_path / "off", [stories], off)["paragraphs"]["n_documents"].to_pylist()) == 1


def test_no_document_is_no_trouble(tmp_path: Path) -> None:
    assert curate(tmp_path, []) == {}
    assert curate(tmp_path / "b", [[]])["documents"].num_rows == 0
    assert names(curate(tmp_path / "c", [[Story("empty", []), Story("empty too", [])]])) == ["empty", "empty too"]


def family(seed: int) -> list[Story]:
    """Stories with copies of every kind, some of them dated."""
    random_ = random.Random(seed)
    stories = []
    for number in range(30):
        text = story(100 * seed + number, random_.randint(2, 12))
        date = datetime(2023, 5, random_.randint(1, 30), tzinfo=UTC) if random_.random() < 0.5 else None
        stories.append(Story(f"{seed}-{number}", text, date))
        for copy in range(random_.choice([0, 0, 1, 3])):
            changed = [p if random_.random() < 0.9 else sentence(random_) for p in text[: random_.randint(1, 12)]]
            stories.append(Story(f"{seed}-{number}-{copy}", [*changed, *story(random_.randint(0, 5), 1)], date))
    return stories


def test_the_order_of_arrival_and_the_batches_decide_nothing(tmp_path: Path) -> None:
    stories = family(1)
    at_once = curate(tmp_path / "0", [stories])
    assert removed(at_once, "copy")
    assert removed(at_once, "passage")
    random.Random(2).shuffle(stories)
    for number, size in enumerate((7, 40)):
        batches = [stories[start : start + size] for start in range(0, len(stories), size)]
        assert curate(tmp_path / f"b{number}", batches) == at_once


def changed(paragraph: str, *places: int) -> str:
    words = paragraph.split()
    for place in places:
        words[place] = "elsewhere"
    return " ".join(words)


def test_a_passage_with_a_changed_word_goes_from_the_later_document(tmp_path: Path) -> None:
    text, other = story(1), story(2)
    early = datetime(2023, 5, 3, tzinfo=UTC)
    near = changed(text[3], 20)
    tables = curate(tmp_path, [[Story("second", [other[0], near, *other[1:]])], [Story("first", text, early)]])
    [row] = removed(tables, "passage")
    assert (row["source_path"], row["text"]) == ("second", near)
    assert row["kept_start"] == Story("", text).document().blocks[3].start
    assert 0.8 < row["similarity"] < 1
    [kept] = [row for row in tables["paragraphs"].to_pylist() if row["text"] == text[3]]
    assert kept["n_documents"] == 2


def test_a_passage_with_another_figure_stays(tmp_path: Path) -> None:
    long = "Shares rose by 12 per cent in early trading. " + story(1, 1)[0]
    tables = curate(tmp_path, [[Story("a", [long, *story(2)]), Story("b", [*story(3), long.replace("12", "21")])]])
    assert removed(tables, "passage") == []


def test_a_passage_is_kept_once_however_many_documents_hold_it_nearly(tmp_path: Path) -> None:
    passage = story(1, 1)[0]
    stories = [
        Story(f"{n}", [*story(10 + n, 5), changed(passage, n % 3 * 10 + 5), *story(30 + n, 5)]) for n in range(9)
    ]
    tables = curate(tmp_path, [stories[:4], stories[4:]])
    assert len(removed(tables, "passage")) == 8
    assert max(tables["paragraphs"]["n_documents"].to_pylist()) == 9


def test_a_changed_passage_of_a_document_that_is_a_sample_of_its_shingles_stays(tmp_path: Path) -> None:
    long = story(1, MOST_SHINGLES // 40 + 10)
    nearly = Story("nearly", [*story(2, 5), changed(long[7], 20), *story(3, 5)])
    word_for_word = Story("exactly", [*story(4, 5), long[8], *story(5, 5)])
    [passage] = removed(curate(tmp_path, [[Story("long", long), nearly, word_for_word]]), "passage")
    assert (passage["source_path"], passage["text"]) == ("exactly", long[8])


def test_of_changed_copies_whose_original_is_not_there_one_stays(tmp_path: Path) -> None:
    random_ = random.Random(6)
    original = [sentence(random_, 60) for _ in range(8)]
    copies = [
        [" ".join(sentence(random_, 1) if random_.random() < 0.05 else word for word in p.split()) for p in original]
        for _ in range(300)
    ]
    tables = curate(tmp_path, [[Story(f"{n}", text) for n, text in enumerate(copies)]])
    assert len(names(tables)) == 1
    assert len(removed(tables, "copy")) == 299


def test_yesterday_and_today_equal_all_at_once(tmp_path: Path) -> None:
    yesterday, today = family(3), family(4)
    curate(tmp_path / "yesterday", [yesterday])
    both = curate(tmp_path / "both", [yesterday, today])
    assert both == curate(tmp_path / "nothing", [today[:9], yesterday + today[9:]])


def test_a_line_that_a_site_puts_on_its_pages_goes_from_all_of_them(tmp_path: Path) -> None:
    line = "Follow our reporters wherever you are"
    stories = [Story(f"daily/{n}", [*story(n), line]) for n in range(6)]
    elsewhere = Story("other/0", [*story(7), line])
    tables = curate(tmp_path, [stories[:3], [*stories[3:], elsewhere]])
    gone = removed(tables, "site-line")
    assert sorted(str(row["source_path"]) for row in gone) == [each.name for each in stories]
    assert {row["text"] for row in gone} == {line}
    assert {row["kept_document_id"] for row in gone} == {None}
    [kept] = [row for row in tables["paragraphs"].to_pylist() if row["text"] == line]
    assert kept["n_documents"] == 7


def test_of_copies_and_later_versions_a_sites_line_counts_once(tmp_path: Path) -> None:
    line = "Follow our reporters wherever you are"
    stories = [Story(f"daily/{n}", [*story(n), line]) for n in range(4)]
    versions = [Story(f"daily/{n}b", [*story(n)[:4], changed(story(n)[4], 20), *story(n)[5:], line]) for n in range(4)]
    tables = curate(tmp_path, [stories, versions])
    assert len(removed(tables, "copy")) == 4
    assert not removed(tables, "site-line")


def test_a_notice_without_running_text_keeps_its_sites_lines(tmp_path: Path) -> None:
    line = "Follow our reporters wherever you are"
    stories = [Story(f"daily/{n}", [*story(n), line]) for n in range(6)]
    tables = curate(tmp_path, [[*stories, Story("daily/notice", ["The desk is closed on Monday", "Ann Lee", line])]])
    assert len(removed(tables, "site-line")) == 6
    [kept] = [row["document_id"] for row in tables["paragraphs"].to_pylist() if row["text"] == line]
    assert tables["documents"].filter(pc.field("document_id") == kept)["source_path"].to_pylist() == ["daily/notice"]


def test_site_lines_are_found_where_passages_are_not_asked_for(tmp_path: Path) -> None:
    line = "Follow our reporters wherever you are"
    stories = [Story(f"daily/{n}", [*story(n), line]) for n in range(6)]
    tables = curate(tmp_path, [stories], Settings(repeats_passages="off"))
    assert len(removed(tables, "site-line")) == 6


@pytest.mark.parametrize(("n_words", "n_lines", "n_passages"), [(19, 6, 0), (20, 0, 7)])
def test_of_a_sites_line_as_long_as_a_passage_the_earliest_document_keeps_one(
    tmp_path: Path, n_words: int, n_lines: int, n_passages: int
) -> None:
    line = sentence(random.Random(99), n_words)
    early = datetime(2023, 5, 3, tzinfo=UTC)
    stories = [Story(f"daily/{n}", [*story(n), line], early) for n in range(6)]
    others = [Story(f"other/{n}", [*story(20 + n)[:5], line, *story(20 + n)[5:]]) for n in range(2)]
    tables = curate(tmp_path, [stories, others])
    assert (len(removed(tables, "site-line")), len(removed(tables, "passage"))) == (n_lines, n_passages)
    kept = {row["kept_document_id"] for row in removed(tables, "passage")}
    assert kept <= set(tables["paragraphs"]["document_id"].to_pylist())


def test_a_long_disclaimer_makes_no_two_articles_the_same(tmp_path: Path) -> None:
    disclaimer, line = sentence(random.Random(98), 80), "Follow our reporters wherever you are"
    stories = [Story(f"daily/{n}", [*story(n), disclaimer]) for n in range(34)]
    with_line = [Story(f"daily/s{n}", [*story(100 + n), line]) for n in range(5)]
    assert not removed(curate(tmp_path, [stories, with_line]), "site-line")


@pytest.mark.parametrize("n_own", [1, 2, 3])
def test_short_articles_lose_all_lines_of_their_site(tmp_path: Path, n_own: int) -> None:
    lines = [sentence(random.Random(n), 8) for n in range(5)]
    stories = [Story(f"daily/{n}", [*story(n, n_own), *lines]) for n in range(10)]
    tables = curate(tmp_path, [stories])
    assert len(removed(tables, "site-line")) == 50
    assert set(tables["documents"]["n_paragraphs"].to_pylist()) == {n_own}


def test_what_a_document_says_of_its_site_parts_it_from_others(tmp_path: Path) -> None:
    line = "Follow our reporters wherever you are"
    stories = [Story(f"{n}", [*story(n), line], site=f"Paper {n}") for n in range(9)]
    assert not removed(curate(tmp_path / "nine", [stories]), "site-line")
    one = [Story(each.name, each.paragraphs, site="The Paper") for each in stories]
    assert len(removed(curate(tmp_path / "one", [one]), "site-line")) == 9


def lines_by_definition(documents: Sequence[tuple[str, Sequence[int], Sequence[int]]]) -> set[tuple[int, int]]:
    """The site lines of documents (site, fingerprints, words), none of them copies, in plain Python."""
    holders: dict[int, set[int]] = {}
    for number, (_, fingerprints, _) in enumerate(documents):
        for one in fingerprints:
            holders.setdefault(one, set()).add(number)
    bodies = []
    for number, (site, fingerprints, words) in enumerate(documents):
        own = [(w, -at, f) for at, (f, w) in enumerate(zip(fingerprints, words, strict=True)) if len(holders[f]) == 1]
        bodies.append((site, max(own)[2] if own else ("whole", number)))
    n_bodies = {
        (site, f): len({bodies[n] for n in holders[f] if bodies[n][0] == site})
        for site, fingerprints, _ in documents
        for f in fingerprints
    }
    edges = [outermost(words, [n_bodies[site, f] for f in fingerprints]) for site, fingerprints, words in documents]
    counted: dict[tuple[str, str, int], set[object]] = {}
    for (site, fingerprints, _), places, body in zip(documents, edges, bodies, strict=True):
        for place, one in zip(places, fingerprints, strict=True):
            if place:
                counted.setdefault((site, place, one), set()).add(body)
    found = set()
    for number, (site, fingerprints, words) in enumerate(documents):
        n_site = len({body for body in bodies if body[0] == site})
        for position, (place, one) in enumerate(zip(edges[number], fingerprints, strict=True)):
            enough = place and is_site_line(len(counted[site, place, one]), n_site, words[position])
            if enough and max(words) >= 20:
                found.add((number, position))
    return found


@hypothesis_settings(max_examples=60, deadline=None)
@given(st.integers(0, 10_000))
def test_queries_find_the_site_lines_that_the_definition_does(seed: int) -> None:
    random_ = random.Random(seed)
    pool = [(n, random_.choice([3, 8, 19, 20, 40])) for n in range(1, 9)]
    own = count(100)
    documents = []
    for _ in range(random_.randint(5, 24)):
        top, foot = (random_.sample(pool, random_.randint(0, 6)) for _ in range(2))
        body = [(next(own), random_.choice([5, 12, 30, 50])) for _ in range(random_.choice([0, 1, 1, 2, 9]))]
        fingerprints, words = zip(*(top + body + foot or pool[:1]), strict=True)
        documents.append((random_.choice("aaab"), fingerprints, words))
    assert lines_by_queries(documents) == lines_by_definition(documents)


def lines_by_queries(documents: Sequence[tuple[str, Sequence[int], Sequence[int]]]) -> set[tuple[int, int]]:
    with duckdb.connect() as connection:
        connection.execute("CREATE TABLE documents (rank BIGINT, site VARCHAR, fingerprint BIGINT, n_paragraphs INT)")
        connection.execute("CREATE TABLE copied (rank BIGINT, kept BIGINT)")
        connection.execute(
            "CREATE TABLE paragraphs (place BIGINT, rank BIGINT, position INT, fingerprint BIGINT, words INT)"
        )
        connection.execute("CREATE TABLE site_lines (place BIGINT, reason VARCHAR, confidence FLOAT)")
        for rank, (site, fingerprints, words) in enumerate(documents):
            connection.execute("INSERT INTO documents VALUES (?, ?, ?, ?)", [rank, site, -1 - rank, len(words)])
            rows = [
                [(rank << 24) + at, rank, at, *each] for at, each in enumerate(zip(fingerprints, words, strict=True))
            ]
            connection.executemany("INSERT INTO paragraphs VALUES (?, ?, ?, ?, ?)", rows)
        connection.execute("""
            CREATE TABLE repeated AS SELECT * FROM paragraphs WHERE fingerprint IN (
                SELECT fingerprint FROM paragraphs GROUP BY ALL HAVING min(rank) < max(rank))
        """)
        find_site_lines(connection)
        places = connection.sql("SELECT place >> 24, place % (1 << 24) FROM site_lines").fetchall()
    return set(places)


@pytest.mark.parametrize(("mode", "n_passages"), [("drop", 0), ("mark", 1)])
def test_a_sites_line_that_stays_keeps_the_passage_that_holds_it(tmp_path: Path, mode: str, n_passages: int) -> None:
    line = "本紙の記事の転載はご遠慮ください問い合わせは編集局の窓口までお願いします。"
    early = datetime(2023, 5, 3, tzinfo=UTC)
    stories = [Story(f"daily/{n}", [*story(n), line], early) for n in range(6)]
    other = Story("other/0", [*story(20)[:5], line + "電話も可です", *story(21)[:5]])
    tables = curate(tmp_path, [stories, [other]], Settings.model_validate({"repeats_site_lines": mode}))
    assert len(removed(tables, "site-line")) == (6 if mode == "drop" else 0)
    assert len(removed(tables, "passage")) == n_passages


def test_sentences_and_quotations_inside_different_paragraphs_stay_and_are_counted(tmp_path: Path) -> None:
    random_ = random.Random(5)
    quotation, lead, tail = (sentence(random_, 18)[:-1] for _ in range(3))
    holders = [
        f"“{quotation},” she said. {sentence(random_)}",
        f"{sentence(random_)} Asked about it, they wrote: “{quotation.upper()}.” {sentence(random_)}",
    ]
    runs = [f"{sentence(random_)} {lead}. {tail}!", f"{lead}? {tail}. {sentence(random_)}"]
    stories = [Story(f"{n}", [*story(n), holders[n], runs[n], sentence(random_)]) for n in range(2)]
    tables = curate(tmp_path, [stories[:1], [*stories[1:], Story("third", [*story(3), f"He: “{quotation}”"])]])
    counts = {row["text"]: row["n_documents"] for row in tables["paragraphs"].to_pylist()}
    assert {text: n for text, n in counts.items() if n > 1} == {
        **dict.fromkeys([*holders, f"He: “{quotation}”"], 3),
        **dict.fromkeys(runs, 2),
    }
    assert tables["removals"].num_rows == 0


def test_short_reports_under_one_long_paragraph_are_no_copies_and_their_news_stays(tmp_path: Path) -> None:
    about = sentence(random.Random(99), 110)
    stories = [Story(f"paper-{n}", [*story(n, 1), about], datetime(2023, 5, 3 + n, tzinfo=UTC)) for n in range(4)]
    again = Story("again", [*story(2, 1), about], datetime(2023, 6, 3, tzinfo=UTC))
    tables = curate(tmp_path, [stories[:2], [*stories[2:], again]])
    assert names(tables) == [each.name for each in stories]
    assert {row["source_path"] for row in removed(tables, "passage")} == {"paper-1", "paper-2", "paper-3"}


def test_reports_that_a_digest_of_both_joins_are_no_copies(tmp_path: Path) -> None:
    about, one, other = sentence(random.Random(99), 110), story(1, 1), story(2, 1)
    dates = [datetime(2023, 5, 3 + n, tzinfo=UTC) for n in range(3)]
    stories = [
        Story("one", [*one, about], dates[0]),
        Story("digest", [*one, *other, about], dates[1]),
        Story("other", [*other, about], dates[2]),
    ]
    assert "other" in names(curate(tmp_path, [stories]))


def test_copies_that_two_papers_introduce_differently_are_copies(tmp_path: Path) -> None:
    text = story(1, 8)
    stories = [Story(f"{n}", [*story(10 + n, 1), *text], datetime(2023, 5, 3 + n, tzinfo=UTC)) for n in range(3)]
    assert names(curate(tmp_path, [stories])) == ["0"]


def test_of_a_page_that_rolls_on_every_later_copy_is_found_too(tmp_path: Path) -> None:
    news = story(1, 72)
    versions = [
        Story(f"{n:02}", list(reversed(news[2 * n : 2 * n + 12])), datetime(2023, 5, 1, n % 24, n // 24, tzinfo=UTC))
        for n in range(24)
    ]
    again = [
        Story(f"{each.name} again", [changed(p, 9) for p in each.paragraphs], datetime(2023, 6, 1 + n, tzinfo=UTC))
        for n, each in enumerate(versions)
    ]
    kept = names(curate(tmp_path, [[*versions, *again]]))
    assert not [name for name in kept if name.endswith("again")]
    assert len(kept) < 24


def test_partitions_give_what_all_at_once_give(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said = [sentence(random.Random(seed), 18) for seed in range(6)]
    stories = [
        Story(f"{n}", [*story(n), f"{said[n]} {said[(n + 1) % 6]} {sentence(random.Random(n))}"]) for n in range(6)
    ]
    at_once = curate(tmp_path / "one", [stories])
    monkeypatch.setattr(recurring, "_HASHES", 100)
    assert curate(tmp_path / "four", [stories]) == at_once
    assert sorted(at_once["paragraphs"]["n_documents"].to_pylist())[-6:] == [2] * 6


def test_sentences_are_not_counted_where_that_is_not_asked_for(tmp_path: Path) -> None:
    said = sentence(random.Random(5), 18)
    stories = [Story(f"{n}", [*story(n), f"{said} {sentence(random.Random(n))}"]) for n in range(2)]
    tables = curate(tmp_path, [stories], Settings(repeats_sentences="off"))
    assert max(tables["paragraphs"]["n_documents"].to_pylist()) == 1


@hypothesis_settings(max_examples=12)
@given(st.data())
def test_which_copy_stays_depends_on_date_length_and_id_alone(data: st.DataObject) -> None:
    random_ = random.Random(data.draw(st.integers(0, 5)))
    text = [sentence(random_) for _ in range(10)]
    dates = [None, datetime(2023, 5, 3, tzinfo=UTC), datetime(2023, 5, 4, tzinfo=UTC)]
    copies = [
        Story(f"{n}", text[: data.draw(st.integers(7, 10))], data.draw(st.sampled_from(dates)))
        for n in range(data.draw(st.integers(2, 5)))
    ]
    arrived = data.draw(st.permutations([*copies, Story("other", story(7))]))
    cut = data.draw(st.integers(0, len(arrived)))
    late = datetime.max.replace(tzinfo=UTC)
    first = min(
        copies,
        key=lambda each: (
            each.published or late,
            -len("\n\n".join(each.paragraphs)),
            Source(each.name, each.name.encode(), "").document_id,
        ),
    )
    with tempfile.TemporaryDirectory() as folder:
        tables = curate(Path(folder), [arrived[:cut], arrived[cut:]])
    assert names(tables) == sorted(["other", first.name])


def test_copies_in_syndicated_news_are_found_and_rewrites_stay_with_what_they_share_recorded(tmp_path: Path) -> None:
    pages = list(runpy.run_path(str(Path(__file__).parents[2] / "benchmarks" / "wire.py"))["wire"](400, 3))
    signatures = Signatures()
    for number, page in enumerate(pages):
        document = read(Record(0, page.text.encode(), "text/plain"), text_fields=())
        signatures.add(f"{number:032}", clean(document), page.name)
    staged, work = tmp_path / "batch", tmp_path / "work"
    staged.mkdir()
    work.mkdir()
    pq.write_table(signatures.table(), staged / "signatures.parquet")
    (decided,) = repeats.find([staged], work, Settings()).each(["batch"])
    copies = {int(row["document_id"]): int(row["kept_document_id"]) for row in decided.copies.to_pylist()}
    groups: dict[int, set[int]] = {}
    for number, page in enumerate(pages):
        groups.setdefault(page.group, set()).add(copies.get(number, number))
    assert {len(kept) for kept in groups.values()} == {1}
    assert len(set().union(*groups.values())) == len(groups)
    rewrites = {f"{number:032}" for number, page in enumerate(pages) if page.rewrites is not None}
    assert len(rewrites) > 10
    assert rewrites <= set(decided.passages["document_id"].to_pylist())


def staged_pair(folder: Path) -> list[Path]:
    curate(folder, [[Story("one", story(1))], [Story("two", story(1))]])
    return sorted((folder / "staged").iterdir())


def test_many_batches_are_compared_in_a_process_of_their_own_with_the_same_result(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    staged = staged_pair(tmp_path)
    work = tmp_path / "apart"
    work.mkdir()
    (work / "repeats.duckdb").write_bytes(b"what a worker left that was killed")
    monkeypatch.setattr(flow, "_FEW_BATCHES", 1)
    monkeypatch.setattr(flow, "find", None)
    decisions = flow.compare(staged, work, Settings())
    assert sum(decided.copies.num_rows for decided in decisions.each(path.name for path in staged)) == 1


def test_what_the_database_says_in_that_process_names_the_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    staged = staged_pair(tmp_path)
    (staged[0] / "signatures.parquet").write_bytes(b"no table")
    monkeypatch.setattr(flow, "_FEW_BATCHES", 1)
    work = tmp_path / "apart"
    work.mkdir()
    with pytest.raises(StoreError, match="apart"), guarded_database(work):
        flow.compare(staged, work, Settings())


def report(day: int) -> list[str]:
    """A market report: the same words every day, with other figures."""
    index, volume, gained = 7000 + 37 * day, 21_000 + 411 * day, 60 + day
    return [
        f"The Varn index closed at {index} points, led by shares of banks and of mining companies, traders at the"
        f" bourse said, after {volume} million shares had changed hands, against an average of 19,000 million.",
        f"Of the shares in the index {gained} gained and {100 - gained} lost, while the krona stood at {51 + day}"
        " to the dollar at the close of trading in the capital, dealers at two banks of the town said.",
    ]


def test_reports_with_other_figures_are_no_copies(tmp_path: Path) -> None:
    days = [Story(f"day-{day}", report(day), datetime(2025, 3, day, tzinfo=UTC)) for day in range(1, 6)]
    again = Story("again", [*report(3), "It was read out once more in the evening."], datetime(2025, 4, 1, tzinfo=UTC))
    kept = names(curate(tmp_path, [[*days, again]]))
    assert kept == [day.name for day in days]


def columns(site: str, days: Sequence[int]) -> list[Story]:
    """A site's column of each of these days: one frame around a short piece of the day's own news."""
    opening, closing = story(1, 2)
    return [
        Story(
            f"column/{number}",
            [opening, sentence(random.Random(100 + number), 12), closing],
            datetime(2025, 3, day, tzinfo=UTC),
            site,
        )
        for number, day in enumerate(days)
    ]


def test_a_sites_columns_of_different_times_are_no_copies_and_lose_their_frame(tmp_path: Path) -> None:
    tables = curate(tmp_path, [columns("The Herald", range(1, 9))])
    assert not removed(tables, "copy")
    assert len(removed(tables, "passage")) == 14
    kept = [text.count("\n\n") for text in tables["documents"].sort_by("source_path")["text"].to_pylist()]
    assert kept == [2, *[0] * 7]


def test_what_has_a_frame_in_common_is_a_copy_at_one_time_or_where_no_site_is_known(tmp_path: Path) -> None:
    assert len(removed(curate(tmp_path / "day", [columns("The Herald", [3, 3, 3])]), "copy")) == 2
    assert len(removed(curate(tmp_path / "folder", [columns("", range(1, 4))]), "copy")) == 2


def test_at_another_time_a_site_repeats_an_article_only_word_for_word(tmp_path: Path) -> None:
    times = [datetime(2025, 3, 1, hour, tzinfo=UTC) for hour in (8, 12, 14)]
    text = story(1)
    first = Story("first", text, times[0], "The Herald")
    cut_off = Story("cut", text[:7], times[1], "The Herald")
    corrected = Story("corrected", [*text[:4], changed(text[4], 20), *text[5:]], times[2], "The Herald")
    tables = curate(tmp_path, [[first, cut_off, corrected]])
    assert [row["source_path"] for row in removed(tables, "copy")] == ["cut"]
    [left] = [row["text"] for row in tables["documents"].to_pylist() if row["source_path"] == "corrected"]
    assert left == corrected.paragraphs[4]
