import gzip
import json
import os
import subprocess
import sys
import time
from collections import Counter
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from hypothesis import example, given, settings
from hypothesis import strategies as st

from transforms.clean import clean
from transforms.decode import STEP, decode
from transforms.document import Document, Metadata
from transforms.formats.html import read_html
from transforms.formats.html_walk import DROPPED
from transforms.formats.record import UnreadableError
from transforms.repairs import undo

DEVSET = Path(__file__).parents[4] / "shared" / "devset"

PROSE = (
    "The bridge at Varn opened on Friday, two years late, before a crowd of several thousand people who had come by"
    " boat, and the mayor cut the ribbon twice."
)


def bare(text: str) -> str:
    return "".join(text.split())


def visible(page: str) -> str:
    """What bs4 reads on a page, without scripts, styles and what else is no text of it."""
    soup = BeautifulSoup(page.encode("utf-8", "replace"), "lxml", from_encoding="utf-8")
    for element in soup(list(DROPPED)):
        element.extract()
    return "".join(str(text) for text in soup.find_all(string=True) if type(text).__name__ == "NavigableString")


def kinds(page: str) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in read_html(page).blocks]


def kept(document: Document) -> str:
    return "\n\n".join(paragraph.text for paragraph in clean(document).paragraphs)


TAGS = ("div", "p", "b", "li", "ul", "table", "tr", "td", "h2", "pre", "blockquote", "nav", "a", "span", "form", "dd")
PAGES = st.lists(
    st.one_of(
        st.sampled_from(
            [f"<{tag}>" for tag in TAGS] + [f"</{tag}>" for tag in TAGS] + ["<br>", "<!-- no -->", "&amp;"]
        ),
        st.text(alphabet="ab .,éя語<&", max_size=12),
        st.sampled_from(["<script>x()</script>", "<p hidden>", "<p style='display:none'>", "<div class='share'>"]),
    ),
    max_size=40,
).map("".join)


@given(PAGES)
@example("<pre><p hidden>a<div>b")
@settings(max_examples=150)
def test_every_visible_character_of_a_page_stands_in_a_block(page: str) -> None:
    wanted = visible(page)
    try:
        document = read_html(page)
    except UnreadableError:
        assert not bare(wanted)
        return
    found, wanted = "".join(bare(block.text) for block in document.blocks), bare(wanted)
    assert Counter(found) == Counter(wanted)
    # What a program's line hides stands behind the program; all else stands in the page's order.
    assert found == wanted or ("<pre>" in page and ("<p hidden>" in page or "display:none" in page))
    assert all(block.text == document.text[block.start : block.end] for block in document.blocks)


@pytest.mark.skipif(not DEVSET.is_dir(), reason="the labelled pages are not beside the project")
@pytest.mark.parametrize("part", ["articles", "segments"])
def test_every_visible_character_of_a_published_page_stands_in_a_block(part: str) -> None:
    for path in sorted((DEVSET / part / "html").iterdir())[::40]:
        page = decode(gzip.decompress(path.read_bytes())).text
        with suppress(UnreadableError):
            document = read_html(page)
            found = undo(document.text, [repair for repair in document.repairs if repair.step > STEP])
            lost = Counter(bare(visible(page))) - Counter(bare(found))
            assert not lost, path.name


def test_blocks_keep_their_kinds() -> None:
    page = (
        "<h2>Head</h2><p>One <b>bold</b>.<ul><li>Item<li><p>Other</p></ul><blockquote>Said</blockquote>"
        "<pre>a\n  b</pre><dl><dt>Term<dd>Meaning</dl>"
        "<table><tr><th>City<th>People<tr><td><p>Varn</p><td>9,000</table>"
    )
    assert kinds(page) == [
        ("heading", "Head"),
        ("paragraph", "One bold."),
        ("list_item", "Item"),
        ("list_item", "Other"),
        ("quote", "Said"),
        ("code", "a\n  b"),
        ("list_item", "Term"),
        ("list_item", "Meaning"),
        ("table", "City\tPeople"),
        ("table", "Varn\t9,000"),
    ]


def test_a_table_that_lays_out_the_page_is_no_table() -> None:
    assert kinds("<table><tr><td><h2>Head</h2><td><p>Text</table>") == [("heading", "Head"), ("paragraph", "Text")]


def test_two_line_breaks_are_a_paragraph_and_one_is_a_line() -> None:
    assert kinds("<div>Roses are red<br>violets are blue<br><br>The end</div>") == [
        ("paragraph", "Roses are red\nviolets are blue"),
        ("paragraph", "The end"),
    ]
    assert len(kinds(f"<div>{PROSE}<br>{PROSE}</div>")) == 2


def test_the_page_tells_the_regions() -> None:
    page = (
        "<header>Top</header><nav>Menu</nav><main><p>Text<figure><figcaption>Seen</figcaption></figure></main>"
        "<aside>Box</aside><div hidden>Gone</div><div role='contentinfo'>Legal</div><footer>End</footer>"
    )
    assert [block.region for block in read_html(page).blocks] == [
        *("header", "navigation", "main", "caption", "aside", "hidden", "footer", "footer"),
    ]


@pytest.mark.parametrize("depth", [250, 260, 300, 5000, 100_000])
def test_text_below_the_depth_of_the_tree_is_read(depth: int) -> None:
    document = read_html("<div>" * depth + "deep" + "</div>" * depth + "<p>after</p>")
    assert [block.text for block in document.blocks] == ["deep", "after"]


def test_a_page_deeper_than_the_tree_is_judged_like_any_other() -> None:
    page = (
        "<nav><a href='/'>Home</a> <a href='/arts'>Arts</a></nav>"
        f"<div class='story'><p>{PROSE}</p><p>{PROSE[::-1]}</p></div>"
        "<div class='related-stories'><a href='/1'>Ten boats to watch</a> <a href='/2'>Why ferries sink</a></div>"
    )
    assert kept(read_html("<div>" * 300 + page)) == kept(read_html(page)) == f"{PROSE}\n\n{PROSE[::-1]}"


def test_text_nodes_over_ten_megabytes_are_read() -> None:
    document = read_html("<p>" + "x" * 10_500_000 + "</p><p>after</p>")
    assert (len(document.blocks[0].text), document.blocks[1].text) == (10_500_000, "after")


@pytest.mark.timing
@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 200_000 + "x",
        "<p " + " ".join(f"a{number}=1" for number in range(200_000)) + ">x",
        "<" * 2_000_000 + "x",
        "<p>a" * 60_000,
        "<b>a" * 100_000,
        "<table><tr><td>a" * 20_000,
        "a<br>" * 100_000,
        "<script " * 100_000 + "><p>x",
        '<script type="application/ld+json">' * 50_000 + "</script><p>x",
        "<meta name=author content=x>" * 30_000 + "<p>x",
    ],
    ids=["deep", "attributes", "brackets", "paragraphs", "bold", "tables", "breaks", "scripts", "json", "metas"],
)
def test_hostile_pages_take_bounded_time(page: str) -> None:
    start = time.process_time()
    with suppress(UnreadableError):
        read_html(page)
    assert time.process_time() - start < 8


@pytest.mark.timing
@pytest.mark.parametrize(
    "attribute",
    ["a%d=v ", 'a%d="<p>" ', "a%d='>'", "a%d/", '"a%d=">" ', "a%d = v\n"],
    ids=["plain", "quoted", "glued", "slashes", "stray quotes", "spaces"],
)
def test_a_million_attributes_of_one_tag_are_read_in_seconds_and_its_text_stays(attribute: str) -> None:
    flood = "".join(attribute % number for number in range(1_000_000))
    start = time.process_time()
    document = read_html(f"<div class=story {flood}>{PROSE}</div><p>After the <b>flood</b>.</p>")
    assert time.process_time() - start < 8
    assert [block.text for block in document.blocks] == [PROSE, "After the flood."]


def test_only_what_comes_after_thousands_of_attributes_of_a_tag_is_cut() -> None:
    words = " ".join(f"word{number}" for number in range(40_000))
    page = f"<div data-words='{words}' hidden>{PROSE}</div><!-- {words} --><p title=\"{words}\">{PROSE}</p>"
    assert [block.region for block in read_html(page).blocks] == ["hidden", "main"]
    assert read_html(page.replace("'", "")).blocks[0].region == "main"


def test_an_article_is_kept_and_the_page_around_it_goes() -> None:
    page = (
        "<body><ul class='main-menu'><li><a href='/'>Home</a><li><a href='/arts'>Arts</a></ul>"
        f"<div class='article-body'><h1>A bridge for Varn</h1><p>{PROSE}</p><p>{PROSE[::-1]}</p></div>"
        "<div class='related-stories'><h3>More stories</h3><a href='/1'>Ten boats to watch this summer</a></div>"
        "<div class='footer'>© 2024 Varn Gazette</div>"
    )
    text = kept(read_html(page))
    assert PROSE in text
    for gone in ("Home", "Ten boats", "Varn Gazette"):
        assert gone not in text


def test_a_removal_says_which_evidence_decided() -> None:
    page = (
        f"<div class='article-body'><p>{PROSE}</p></div><div class='related'><a href='/1'>Ten boats to watch</a></div>"
    )
    (removal,) = [removal for removal in clean(read_html(page)).removals if "Ten boats" in removal.text]
    assert removal.rule == "not-article"
    assert "related stories" in removal.reason
    assert 0.5 <= removal.confidence <= 1


@pytest.mark.parametrize(
    ("box", "rule"),
    [
        ("<div class='comments'><h3>3 comments</h3><ul><li><p>First! What a bridge.</p></li></ul></div>", "any"),
        ("<div class='cookie-banner'><p>We use cookies to improve your experience.</p></div>", "cookie-notice"),
        ("<div class='paywall'><p>Subscribe now to continue reading this article.</p></div>", "any"),
        ("<div role='dialog'><p>Get the best of Varn in your inbox every morning.</p></div>", "any"),
    ],
    ids=["comments", "cookies", "paywall", "dialog"],
)
def test_what_stands_around_an_article_is_labelled(box: str, rule: str) -> None:
    story = f"<article><h1>A bridge for Varn</h1><p>{PROSE}</p><p>{PROSE[::-1]}</p></article>"
    cleaned = clean(read_html(f"<body>{story}{box}</body>"))
    assert [p.text for p in cleaned.paragraphs if p.kind == "paragraph"] == [PROSE, PROSE[::-1]]
    said = " ".join(visible(box).split())
    removed = [removal for removal in cleaned.removals if removal.text in said]
    assert removed
    assert all(removal.reason and (rule in {"any", removal.rule}) for removal in removed)


def test_an_article_that_only_a_script_would_show_is_read_from_its_template() -> None:
    page = f"<h1>A bridge for Varn</h1><div><script type='text/template'><p>{PROSE}</p></script></div><p>after</p>"
    assert [block.text for block in read_html(page).blocks] == ["A bridge for Varn", PROSE, "after"]


def test_the_text_that_json_ld_states_is_the_article() -> None:
    line = "It is painted green"
    page = f"<div class='story'><p>{PROSE}</p><p>{line}</p><p>{PROSE[::-1]}</p></div>"
    stated = json.dumps({"@type": "NewsArticle", "articleBody": f"{PROSE} {line} {PROSE[::-1]}"})
    script = f"<head><script type='application/ld+json'>{stated}</script></head>"
    (without,) = [block for block in read_html(page).blocks if block.text == line]
    (with_it,) = [block for block in read_html(script + page).blocks if block.text == line]
    assert without.evidence is not None
    assert with_it.evidence is not None
    assert with_it.evidence.article >= max(0.5, without.evidence.article)


def test_hidden_text_goes_where_there_is_enough_to_see() -> None:
    other = "A tunnel for those who have no boat"
    assert kept(read_html(f"<article><p>{PROSE}</p><p style='display: none'>{other}</p></article>")) == PROSE
    copy = f"<article><p>{PROSE}</p><div hidden><p>{PROSE}</p></div></article>"
    assert kept(read_html(copy)) == PROSE


def test_the_rest_of_an_article_that_is_shown_on_demand_stays() -> None:
    rest = PROSE.replace("bridge", "tunnel")
    page = f"<article><p>{PROSE}</p><p>{PROSE} Twice.</p><button>More</button><div hidden><p>{rest}</p></div></article>"
    assert rest in kept(read_html(page))


def test_the_result_does_not_depend_on_the_hash_seed() -> None:
    program = (
        "from transforms.formats.html import read_html\n"
        f"print(read_html('''<nav><a href=x>Home</a></nav><div class='story share'><p>{PROSE}</p></div>"
        "<p>By Ann''').blocks)"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1


LINKS = "".join(f"<li><a href='/{number}'>A headline of some length {number}</a>" for number in range(60))
TEASERS = "".join(
    f"<h2><a href='/{number}'>A headline of some length {number}</a></h2><p>{PROSE}" for number in range(25)
)


@pytest.mark.parametrize(
    ("page", "error"),
    [
        ("", "empty"),
        ("<script>render()</script>", "empty"),
        ("<p>\x02</p>", "empty"),
        ("<title>404 Not Found</title><h1>Not Found</h1><p>nginx", "error-page"),
        ("<h1>Seite nicht gefunden</h1><p>Der Link ist veraltet.", "error-page"),
        ("<h1>ページが見つかりません</h1>", "error-page"),
        ("<title>Just a moment...</title><h2>Checking your browser</h2>", "error-page"),
        (f"<title>404</title><h1>Page not found</h1><p>{PROSE}", "error-page"),
        ("<div id=root></div><noscript>You need to enable JavaScript to run this app.</noscript>", "needs-javascript"),
        ("<div id=root></div><p>You need to enable JavaScript to run this app.", "needs-javascript"),
        ("<p>Bitte aktivieren Sie JavaScript, um die Seite zu sehen.", "needs-javascript"),
        ("<p>JavaScriptを有効にしてください。", "needs-javascript"),
        (LINKS, "no-article"),
        (f"<link rel=canonical href='https://varn.example/'><body>{TEASERS}", "no-article"),
        (
            "<frameset cols='20%,80%'><frame src=menu.html><frame src=main.html><noframes>Your browser shows no frames."
            "</noframes></frameset>",
            "no-article",
        ),
        (f"<body class='archive category category-bridges'>{TEASERS}", "no-article"),
        (f"<body class='search search-results'><h1>Results</h1>{TEASERS}", "no-article"),
    ],
)
def test_a_page_without_an_article_says_why(page: str, error: str) -> None:
    with pytest.raises(UnreadableError) as caught:
        read_html(page)
    assert caught.value.error == error


def test_an_article_at_the_address_of_its_site_is_read() -> None:
    page = f"<link rel=canonical href='https://varn.example/'><body><article>{f'<p>{PROSE}' * 9}</article>{LINKS}"
    assert PROSE in kept(read_html(page))


def test_a_list_of_whole_articles_is_read() -> None:
    assert PROSE in kept(
        read_html(f"<body class='archive category'><h2><a href=/1>A bridge</a></h2>{f'<p>{PROSE}' * 9}")
    )
    assert PROSE in kept(read_html(f"<body class='single archive'><h1>A bridge</h1>{f'<p>{PROSE}' * 9}"))


def test_a_fragment_of_a_page_is_left_whole() -> None:
    assert kept(read_html("<p>The court met on Tuesday.</p>")) == "The court met on Tuesday."


def test_an_article_about_errors_is_no_error_page() -> None:
    assert PROSE in read_html(f"<title>404 Not Found: a history</title><p>{PROSE}").text


def test_charset_and_mojibake_are_repaired() -> None:
    document = read_html("<meta charset='iso-8859-1'><p>Les élèves sont là".encode("cp1252"))
    assert document.text == "Les élèves sont là"
    document = read_html("<p>A cafÃ© is more than a bar, and itâ€™s cheap.</p><p>Next</p>")
    assert [block.text for block in document.blocks] == ["A café is more than a bar, and it’s cheap.", "Next"]
    assert document.repairs


def test_what_the_container_knows_wins() -> None:
    given_metadata = Metadata(title="Given", published=datetime(2020, 1, 1, tzinfo=UTC))
    document = read_html("<html lang=de><title>Own</title><p>Text", metadata=given_metadata)
    assert (document.metadata.title, document.metadata.language) == ("Given", "de")
    assert document.metadata.published == datetime(2020, 1, 1, tzinfo=UTC)


def test_a_parser_that_gives_up_in_the_middle_costs_no_text() -> None:
    wall = "<p>The council of the old harbour town voted on Tuesday to rebuild the sea wall.</p>"
    page = wall + "<" * 11_000_000 + "<p>Work will begin in spring, the mayor said.</p>"
    assert "Work will begin in spring" in read_html(page.encode()).text


#: What a page of many levels is read with has a builder of the tree's upper ones.
DEEP = "<div>" * 400


@pytest.mark.parametrize(
    "page",
    [
        "<pre><p>int main()</p>\x0c{<p>}</p></pre>",
        "<h1><span class=a>Old</span>\x01<span class=b>Bridge</span></h1>",
        "<math><mfrac><mrow>\x01<mi>a</mi><mi>b</mi>\x01</mrow><mi>c</mi></mfrac></math>",
        f"{DEEP}\x0cread on",
        f"<p title='\x01' \x02=a>read on</p>{DEEP}read on",
        f"<p\x01q>read on</p\x01q>{DEEP}read on",
        f"<a&b>read on{DEEP}read on",
    ],
)
def test_what_lxml_reads_and_does_not_take_back_costs_no_page(page: str) -> None:
    assert PROSE in read_html(f"<p>{PROSE}</p>{page}").text


def test_a_drawing_that_is_not_closed_takes_in_nothing() -> None:
    wall = "<p>The council of the old harbour town voted on Tuesday to rebuild the sea wall.</p>"
    assert read_html(f"<body>{wall}<svg><path d=1>{wall}<p>Work begins.".encode()).text.endswith("Work begins.")


@pytest.mark.parametrize(
    ("charset", "text"),
    [
        ("iso-8859-5", "Совет старого портового города"),
        ("iso-8859-2", "Šéf policie řekl, že žádné"),
        ("iso-8859-7", "Άλλοι είπαν ότι"),
        ("iso-8859-15", "30 € à l’œuvre".replace("’", "'")),
    ],
)
@pytest.mark.parametrize("naming", ["<meta charset={}>", "<meta http-equiv=a content='text/html; charset={}'>"])
def test_a_page_may_name_its_own_encoding(charset: str, text: str, naming: str) -> None:
    page = f"<html><head>{naming.format(charset)}</head><body><p>{text}</p></body></html>"
    assert read_html(page.encode(charset)).text == text


def test_what_the_transport_declares_goes_before_what_a_page_names() -> None:
    page = "<meta charset=koi8-r><p>Совет старого города</p>".encode("cp1251")
    assert read_html(page, "windows-1251").text == "Совет старого города"


def test_a_template_with_places_for_a_script_to_fill_is_no_article() -> None:
    template = (
        "<script type='text/template'><p>{{author}} replied {{time}} ago to your message in this thread</p></script>"
    )
    assert kept(read_html(f"<article><p>{PROSE}</p></article>{template}")) == PROSE


CHINESE = [
    "渡船于周五傍晚完成最后一次航行，数百名居民来到码头送别，许多人在岸边停留到深夜才离开。",
    "市长在仪式上表示，新的大桥将在下个月通车，届时两岸之间的路程将从四十分钟缩短到五分钟。",
    "船长李明在这条航线上工作了三十一年，他说自己最舍不得的是每天清晨在甲板上遇见的老乘客。",
    "根据市政府公布的数据，渡船去年运送了二十万名乘客，比十年前减少了一半，亏损也逐年增加。",
    "渡船公司计划把这艘船改建为水上博物馆，预计明年春天向公众开放，门票收入用于保护海湾环境。",
]


def test_an_article_of_short_paragraphs_beside_many_links_is_read() -> None:
    article = "".join(f"<p>{paragraph}</p>" for paragraph in CHINESE)
    page = (
        f"<body><div class=article><h1>渡船完成最后一次航行</h1>{article}</div><div class=side><ul>{LINKS}</ul></div>"
    )
    text = kept(read_html(page))
    assert all(paragraph in text for paragraph in CHINESE)
    assert "headline" not in text


def test_an_article_in_a_layout_table_is_read_in_paragraphs() -> None:
    row = f"<td>Home<br>News<td><font size=5><b>A bridge</b></font><br>By Ann Lee{f'<p>{PROSE}</p>' * 3}<td>Ads"
    blocks = kinds(f"<table><tr>{row}</table>")
    assert ("paragraph", "A bridge\nBy Ann Lee") in blocks
    assert blocks.count(("paragraph", PROSE)) == 3


@pytest.mark.parametrize(
    "before",
    ["<script>{}</script>", "<!-- <meta charset=koi8-r>{} -->", "<script>'<meta charset=koi8-r>{}'</script>"],
)
def test_a_page_may_name_its_encoding_anywhere_in_its_head(before: str) -> None:
    text = "Šéf policie řekl, že žádné"
    page = f"<head>{before.format('x' * 2000)}<meta charset=iso-8859-2></head><p>{text}</p><meta charset=koi8-r>"
    assert read_html(page.encode("iso-8859-2")).text == text


def test_a_comment_that_names_the_heads_end_hides_no_encoding() -> None:
    page = "<head><!-- before </head> --><meta charset=iso-8859-2></head><p>Šéf řekl, že žádné".encode("iso-8859-2")
    assert read_html(page).text == "Šéf řekl, že žádné"


def test_of_a_block_that_goes_on_behind_the_headline_the_headline_goes_alone() -> None:
    title = "Varn bridge opens after long delay"
    more = "<p>Nobody in the town remembers who first asked for it, nor why.</p>"
    page = f"<title>{title}</title><p>{title}<br>The mayor quit on Sunday.</p><p>{PROSE}</p>{more}"
    cleaned = clean(read_html(page))
    assert [removal.text for removal in cleaned.removals] == [title]
    assert cleaned.paragraphs[0].text == "The mayor quit on Sunday."
    broken = page.replace("opens after", "opens<br>after").replace(
        "<title>Varn bridge opens<br>", "<title>Varn bridge opens "
    )
    assert [removal.text for removal in clean(read_html(broken)).removals] == [title.replace("opens ", "opens\n")]
