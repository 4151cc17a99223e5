"""What a walk through a page sets down: which blocks there are, of which kind, in which region, and around what."""

import pytest
from lxml import html

from transforms.formats.html import _assemble, _holds_data, _show_templates, parse, read_html
from transforms.formats.html_names import ARTICLE, BYLINE, COMMENTS, HIDDEN, SHARE
from transforms.formats.html_walk import (
    BLOCKS,
    DROPPED,
    IN_ARTICLE,
    IN_ARTICLE_BODY,
    IN_MAIN,
    IN_NESTED_ARTICLE,
    Piece,
    Walker,
)

LONG = "The gates of Varn were closed on Friday, eleven months later than was promised.."  # 80 characters


def pieces(page: str) -> list[Piece]:
    return parse(page)[1].pieces


def texts(page: str) -> list[str]:
    return [piece.text for piece in pieces(page)]


def only(page: str) -> Piece:
    (piece,) = pieces(page)
    return piece


@pytest.mark.parametrize(
    ("tag", "kind"),
    [
        *((f"h{level}", "heading") for level in range(1, 7)),
        *((tag, "list_item") for tag in ("li", "dt", "dd", "summary")),
        *((tag, "code") for tag in ("pre", "listing", "xmp")),
        *((tag, "paragraph") for tag in ("p", "div", "section", "address", "center", "td", "figcaption", "dialog")),
        ("blockquote", "quote"),
    ],
)
def test_the_element_tells_the_kind(tag: str, kind: str) -> None:
    assert (only(f"<{tag}>Text</{tag}>").kind, only(f"<{tag}>Text</{tag}>").text) == (kind, "Text")


def test_a_paragraph_inside_has_the_kind_of_what_holds_it() -> None:
    assert only("<blockquote><div><p>Said</p></div></blockquote>").kind == "quote"
    assert only("<ul><li><p>Item</p></li></ul>").kind == "list_item"
    assert only("<blockquote><ul><li>Said</li></ul></blockquote>").kind == "quote"
    assert only("<blockquote><dl><dd>Said</dd></dl></blockquote>").kind == "quote"
    assert only("<blockquote><h2>Said</h2></blockquote>").kind == "heading"
    assert only("<blockquote><dl><dt>Said</dt></dl></blockquote>").kind == "list_item"


def test_paragraphs_inside_a_heading_that_nobody_closed_are_none_of_it() -> None:
    def kinds(page: str) -> list[str]:
        return [piece.kind for piece in pieces(page)]

    assert kinds("<h2>Title<div><p>One</p><p>Two</p></div>") == ["heading", "paragraph", "paragraph"]
    assert kinds("<h2><div><p>Title</p></div><div><p>One</p></div>") == ["heading", "paragraph"]
    assert kinds("<p>Before</p><h1><div><p>Title</p></div></h1>") == ["paragraph", "heading"]
    assert kinds("<h2>A</h2><h1><div><p>Title</p></div></h1><p>After</p>") == ["heading", "heading", "paragraph"]
    assert kinds("<h2>A<h3>B</h3><div><p>One</p></div>") == ["heading", "heading", "paragraph"]
    assert kinds("<h1><div>Over</div><div>Title</div></h1>") == ["heading", "heading"]
    assert kinds("<li><p>One</p><p>Two</p></li>") == ["list_item", "list_item"]


@pytest.mark.parametrize(
    ("markup", "found"),
    [
        ("<p>A <ruby>b<rp>(</rp><rt>c</rt><rp>)</rp></ruby>d", [("A bd", "main"), ("( c )", "reading")]),
        ("<p><ruby>a<rt>b</rt>c<rt>d</rt></ruby></p>e", [("ac", "main"), ("b d", "reading"), ("e", "main")]),
        ("<p><ruby>a<rtc><rt>b</rt> <rt>c</rt></rtc></ruby>d", [("ad", "main"), ("b c", "reading")]),
        ("<nav><ruby><rt>a</rt></ruby></nav>b", [("a", "reading"), ("b", "main")]),
        ("<p>a<ruby>b<rt>c<p>d</p>e", [("ab", "main"), ("c", "reading"), ("d", "main"), ("e", "main")]),
        ("a<ruby>b<rt>c", [("ab", "main"), ("c", "reading")]),
        ("<tr><td>a<ruby>b<rt>c</rt></ruby><td>d", [("ab", "main"), ("c", "reading"), ("d", "main")]),
        ("<p><ruby>a<rt> </rt></ruby>", [("a", "main")]),
        ("<p>a <b hidden>b</b>c", [("a c", "main"), ("b", "hidden")]),
        ("<p>a <i style='display: none'>b <b>c</b> d</i>e", [("a e", "main"), ("b c d", "hidden")]),
        ("<p>a <i hidden>b <ruby>c<rt>d</rt></ruby></i>e", [("a e", "main"), ("b cd", "hidden")]),
        ("<p>a <i hidden>b<br>c</i>d", [("a d", "main"), ("b c", "hidden")]),
        ("<p><ruby>a<rt>b<br>c</rt></ruby>d", [("ad", "main"), ("b c", "reading")]),
        ("<p>a <i hidden>b<p>c", [("a", "main"), ("b", "hidden"), ("c", "main")]),
        ("<p>a <i style='display:none'><math><mi>b</mi></math></i>c", [("a bc", "main")]),
    ],
)
def test_how_characters_are_read_is_no_part_of_their_line(markup: str, found: list[tuple[str, str]]) -> None:
    assert [(piece.text, piece.region) for piece in pieces(markup)] == found


@pytest.mark.parametrize("tag", sorted(DROPPED - {"frameset", "link", "meta", "base"}))
def test_what_is_no_text_of_the_page_is_dropped_and_what_follows_is_not(tag: str) -> None:
    walker = Walker()
    walker.start("p", ())
    walker.text("before ")
    walker.start(tag, ())
    walker.text("gone")
    walker.start("p", ())
    walker.in_line("gone too", link=False)
    walker.text("gone three")
    walker.end("p")
    walker.end(tag)
    walker.text("after")
    walker.end("p")
    assert [piece.text for piece in walker.finish()] == ["before after"]


@pytest.mark.parametrize(
    ("markup", "region"),
    [
        ("<header>Text</header>", "header"),
        ("<footer>Text</footer>", "footer"),
        ("<nav>Text</nav>", "navigation"),
        ("<aside>Text</aside>", "aside"),
        ("<figcaption>Text</figcaption>", "caption"),
        ("<button>Text</button>", "form"),
        ("<textarea>Text</textarea>", "form"),
        ("<fieldset><legend>Text</legend></fieldset>", "form"),
        ("<p><label>Text</label></p>", "main"),
        ("<form>Text</form>", "main"),
        ("<div role=banner>Text</div>", "header"),
        ("<div role=' Banner '>Text</div>", "header"),
        ("<div role=contentinfo>Text</div>", "footer"),
        ("<div role=navigation>Text</div>", "navigation"),
        ("<div role=complementary>Text</div>", "aside"),
        ("<div role=search>Text</div>", "form"),
        ("<div role=dialog>Text</div>", "hidden"),
        ("<div role=alertdialog>Text</div>", "hidden"),
        ("<div role=presentation>Text</div>", "main"),
        ("<div hidden>Text</div>", "hidden"),
        ("<div style='color: red; DISPLAY : none'>Text</div>", "hidden"),
        ("<div style='visibility:hidden'>Text</div>", "hidden"),
        ("<div style='display:block'>Text</div>", "main"),
        (f"<div style='{' ' * 500}display:none'>Text</div>", "main"),
        ("<nav><footer>Text</footer></nav>", "navigation"),
        ("<nav><div role=banner>Text</div></nav>", "navigation"),
        ("<nav><div hidden>Text</div></nav>", "hidden"),
        ("<aside><figure><figcaption>Text</figcaption></figure></aside>", "caption"),
        ("<header><figure><figcaption>Text</figcaption></figure></header>", "header"),
        ("<aside><div><p>Text</p></div></aside>", "aside"),
    ],
)
def test_the_page_tells_the_region(markup: str, region: str) -> None:
    assert only(markup).region == region


def test_what_follows_an_element_stands_outside_of_it() -> None:
    found = [(piece.text, piece.region, piece.near) for piece in pieces("<nav class=share>In</nav>Out")]
    assert found == [("In", "navigation", SHARE), ("Out", "main", 0)]


@pytest.mark.parametrize(
    ("markup", "landmarks"),
    [
        ("<p>Text</p>", 0),
        ("<main><p>Text</p></main>", IN_MAIN),
        ("<div role=main><p>Text</p></div>", IN_MAIN),
        ("<article>Text</article>", IN_ARTICLE),
        ("<article><article>Text</article></article>", IN_ARTICLE | IN_NESTED_ARTICLE),
        ("<main><article><div><p>Text</p></div></article></main>", IN_MAIN | IN_ARTICLE),
        ("<div itemprop=articleBody><p>Text</p></div>", IN_ARTICLE_BODY),
        ("<div itemprop=headline><p>Text</p></div>", 0),
    ],
)
def test_landmarks_that_a_block_stands_in(markup: str, landmarks: int) -> None:
    assert only(markup).landmarks == landmarks


def test_names_are_near_where_they_stand_and_around_for_all_inside() -> None:
    outer, inner, after = pieces(
        "<div class=comments>Outer<div id=byline><p class=x>Inner</p></div></div><div itemprop=articleBody>After</div>"
    )
    assert (outer.near, outer.around) == (COMMENTS, COMMENTS)
    assert (inner.near, inner.around) == (0, COMMENTS | BYLINE)
    assert (after.near, after.around) == (ARTICLE, ARTICLE)
    hidden = only("<div class=offscreen><div><p>Text</p></div></div>")
    assert hidden.near == hidden.around == HIDDEN


def test_names_inside_a_line_are_near_the_text_in_them() -> None:
    walker = Walker()
    walker.start("p", [("class", "share")])
    walker.start("span", [("class", "byline")])
    walker.text("Ann Lee")
    walker.start("p", ())
    walker.text("Inside")
    walker.end("p")
    walker.end("span")
    walker.text("After")
    walker.end("p")
    inside, after = walker.finish()[-2:]
    assert (inside.near, inside.around) == (0, SHARE | BYLINE)
    assert (after.near, after.around) == (SHARE, SHARE)


def test_containers_are_numbered_and_know_what_holds_them() -> None:
    _, walker = parse("<div>One<div><p>Two</p></div></div><p>Three</p>")
    one, two, three = walker.pieces
    above = walker.parents
    assert above[above[two.container]] == one.container
    assert above[three.container] == above[one.container]
    assert len({one.container, two.container, three.container}) == 3
    assert all(parent < number for number, parent in enumerate(above) if number)


def test_blocks_of_one_template_have_one_shape() -> None:
    first, second, other, long, longer = pieces(
        "<div class=a><p>One</p></div><div class=a><p>Two</p></div><div class=b><p>Three</p></div>"
        f"<div class='{'c' * 80}'>Four</div><div class='{'c' * 81}'>Five</div>"
    )
    assert first.shape == second.shape != other.shape
    assert long.shape == longer.shape


def test_forms_are_numbered_and_text_outside_has_none() -> None:
    outside, one, two = pieces("<p>Out</p><form>In<p>Too</p></form>")
    assert outside.form == 0
    assert one.form == two.form > 0


@pytest.mark.parametrize(
    ("markup", "links"),
    [
        ("<p>No link</p>", 0),
        ("<p><a>Link</a></p>", 4),
        ("<p>A <a>link</a> in it</p>", 4),
        ("<a><p>Link</p></a>", 4),
        ("<p><a>A <b>bold</b> link</a> here</p>", 11),
        ("<p><a> </a>Text</p>", 0),
        ("<p><a>  Link  </a></p>", 4),
        ("<p><a>one</a><br><br><a>two</a></p>", 3),
    ],
)
def test_characters_inside_links_are_counted(markup: str, links: int) -> None:
    assert pieces(markup)[0].links == links


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<p>  Much \n\t space  </p>", ["Much space"]),
        ("<p>one<b> two</b>three</p>", ["one twothree"]),
        ("<p>one <i>two</i> three</p>", ["one two three"]),
        ("<p>one</p> <p>two</p>", ["one", "two"]),
        ("text<p>one</p>tail", ["text", "one", "tail"]),
        ("<p>one<b></b>two</p>", ["onetwo"]),
        ("<p>one<!-- no -->two</p>", ["onetwo"]),
        ("<p>   </p><p>one</p>", ["one"]),
        ("<div>one<hr>two</div>", ["one", "two"]),
        ("<p>one<br>two</p>", ["one\ntwo"]),
        ("<p>one<br><br>two</p>", ["one", "two"]),
        ("<p>one<br> <br>two</p>", ["one", "two"]),
        ("<p><br>one<br></p>", ["one"]),
        ("<p><br><br></p>", []),
        ("<p>one<br>two<p>three", ["one\ntwo", "three"]),
        (f"<p>{LONG}<br>two</p>", [LONG, "two"]),
        (f"<p>{LONG[1:]}<br>two</p>", [f"{LONG[1:]}\ntwo"]),
        (f"<p>one<br>{LONG}<br>two</p>", [f"one\n{LONG}", "two"]),
        ("<pre>  one\n\n  two  \n</pre>", ["  one\n\n  two"]),
        ("<pre>one<br>two</pre>", ["one\ntwo"]),
        ("<pre>one<b> </b>two</pre>", ["one two"]),
        ("<pre> \n </pre>", []),
        ("<pre><div>one</div>  two</pre>", ["one\n  two"]),
        ("<pre><code><ol><li>if car:<li>    go</ol></code></pre>", ["if car:\n    go"]),
        ("<pre>one<h2>two</h2><div>three</div></pre>", ["one", "two", "three"]),
        ("<select><option>One<option>Two</select>", ["One", "Two"]),
    ],
)
def test_white_space_and_breaks_part_as_a_browser_shows(markup: str, expected: list[str]) -> None:
    assert texts(markup) == expected


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<table><tr><td>a<td>1<tr><td>b<td>2</table>", ["a\t1", "b\t2"]),
        ("<table><tr><th>a</th><td><p>1</p><p>2</p></td></tr></table>", ["a\t1 2"]),
        ("<table><tr><td>a<br>b<td>1</table>", ["a b\t1"]),
        ("<table><tr><td> <td>1<td>2</table>", ["\t1\t2"]),
        ("<table><tr><td> <td>1<td> </table>", ["1"]),
        ("<table>\n\t<tr>\n\t\t<td>a\tb</td>\n\t\t<td>1</td>\n\t</tr></table>", ["a b\t1"]),
        ("<table><tr><td>a<td><td>2</table>", ["a\t\t2"]),
        ("<table><tr><td>one</table>", ["one"]),
        ("<table><tr><td>a<td>1</table><p>after", ["a\t1", "after"]),
        ("<table><tr><td><div>a</div>b<td><div>1</div></table>", ["a b\t1"]),
        ("<table><tr><td> <td> </table>", []),
        ("<table><caption>c</caption><tr><td>a<td>1</table>", ["c", "a\t1"]),
    ],
)
def test_a_row_of_records_is_one_line(markup: str, expected: list[str]) -> None:
    assert texts(markup) == expected


def test_a_row_counts_the_characters_of_its_links() -> None:
    row = only("<table><tr><td><a>a</a><td><a>12</a></table>")
    assert (row.kind, row.links, row.tag) == ("table", 3, "tr")


@pytest.mark.parametrize(
    ("inside", "is_data"),
    [
        ("<tr><td>a<td>1", True),
        ("<tr><td>a<td>1<tr><td>b", True),
        ("<tr><td>a<tr><td>b", False),
        ("<tr><th>a<th>1", True),
        ("<tr><td>a<td><h2>1</h2>", False),
        ("<tr><td>a<td><h4>1</h4>", True),
        ("<tr><td>a<td><ul><li>1</ul>", False),
        (f"<tr><td>a<td>1<p>{LONG * 2}<p>{LONG * 2}", False),
        (f"<tr><td>a<td>{LONG * 2}<br><br>{LONG * 2}", False),
        (f"<tr><td>a<td>{LONG}<br><br>{LONG}", True),
        (f"<tr><td>a<td>{LONG * 4}<br>1", True),
        (f"<tr><td>{'<b>a</b>' * 296}<td><form>1</form>", False),
        (f"<tr><td>a<td>{'<b>a</b>' * 297}<form>1</form>", True),
    ],
)
def test_which_tables_hold_records(inside: str, is_data: bool) -> None:  # noqa: FBT001 - a case of the table
    root, _ = parse(f"<table>{inside}</table>")
    assert root is not None
    assert _holds_data(root.find(".//table")) == is_data


def test_the_walker_takes_a_leaf_in_a_line_as_it_takes_an_element() -> None:
    whole, leaf = Walker(), Walker()
    for walker in (whole, leaf):
        walker.start("p", ())
        walker.text("See ")
    whole.start("a", ())
    whole.text("this page")
    whole.end("a")
    leaf.in_line("this page", link=True)
    for walker in (whole, leaf):
        walker.end("p")
    assert whole.finish() == leaf.finish()
    assert leaf.pieces[0].links == 9


def test_a_leaf_inside_a_link_is_part_of_the_link_and_white_space_never_is() -> None:
    walker = Walker()
    walker.start("a", ())
    walker.in_line("bold", link=False)
    walker.in_line(" ", link=True)
    walker.end("a")
    assert walker.finish()[0].links == 4


def test_pieces_stand_a_blank_line_apart_and_items_and_rows_below_each_other() -> None:
    text, spans = _assemble(
        pieces("<p>a</p><ul><li>b<li>c</ul><table><tr><td>d<td>e<tr><td>f<td>g</table><p>h</p><p>i</p>")
    )
    assert text == "a\n\nb\nc\n\nd\te\nf\tg\n\nh\n\ni"
    assert [text[start:end] for start, end in spans] == ["a", "b", "c", "d\te", "f\tg", "h", "i"]


@pytest.mark.parametrize("count", [1, 9, 9999])
def test_an_element_with_thousands_of_attributes_loses_no_text(count: int) -> None:
    attributes = " ".join(f"attribute{number}" for number in range(count))
    assert texts(f"<p {attributes}>Text</p>") == ["Text"]


def test_a_page_with_little_text_is_read_with_its_templates() -> None:
    template = "<script type='text/x-template'><p>Two</p></script>"
    assert texts(f"<p>One</p>{template}{template}<p>Three") == ["One", "Two", "Two", "Three"]
    assert texts(f"<p>{'x' * 599}</p>{template}")[1:] == ["Two"]
    assert texts(f"<p>{'x' * 600}</p>{template}")[1:] == []
    assert texts(f"<p><a>{'x' * 600}</a></p>{template}")[1:] == ["Two"]
    assert texts("<p>One</p><script type='text/javascript'><p>Two</p></script>") == ["One"]
    assert texts(f"<p>One</p>{template * 13}") == ["One", *["Two"] * 12]
    assert _show_templates("<p>One</p>") is None
    assert _show_templates("<script type='text/html'><p>One") is None


def test_a_drawing_ends_where_a_block_begins() -> None:
    assert texts("<p>One</p><svg><text>Two</text></svg>") == ["One"]
    assert texts("<svg><g><p>One</p></g></svg>") == ["One"]


def test_every_element_that_is_a_block_parts_text() -> None:
    for tag in sorted(BLOCKS):
        walker = Walker()
        walker.text("one")
        walker.start(tag, ())
        walker.text("two")
        walker.end(tag)
        walker.text("three")
        assert [piece.text for piece in walker.finish()] == ["one", "two", "three"]


@pytest.mark.parametrize(
    "before",
    [
        "<p><a>link</a></p>",
        "<p>one<br><a>link</a></p>",
        "<p><a>link</a><br></p>",
        "<pre><a>link</a></pre>",
        "<pre> </pre>",
        "<table><tr><td><a>a</a><td><a>1</a></table>",
        "<table><tr><td> <td></table>",
        "<p> <a> </a></p>",
    ],
)
def test_links_of_one_block_are_none_of_the_next(before: str) -> None:
    for tag, after in (
        ("p", "<p>After it</p>"),
        ("pre", "<pre>After it</pre>"),
        ("tr", "<table><tr><td>b<td>2</table>"),
    ):
        last = pieces(before + after)[-1]
        assert (last.tag, last.links) == (tag, 0)


@pytest.mark.parametrize("depth", [0, 300])
def test_the_tree_of_a_page_has_its_text_and_nothing_of_its_scripts(depth: int) -> None:
    root, walker = parse("<p>One<script>x</script> two</p><svg>y</svg>three" + "<div>" * depth + "four")
    assert root is not None
    assert root.text_content() == "One twothreefour"
    assert walker.parents[0] == 0
    assert [piece.text for piece in walker.pieces] == (
        ["One two", "three", "four"] if depth else ["One two", "threefour"]
    )


def test_the_end_tag_of_a_line_break_is_one() -> None:
    assert texts("<p>one</br>two</BR />three</p>") == ["one\ntwo\nthree"]
    assert texts("<p>one</break>two") == ["onetwo"]


def test_a_formulas_source_is_no_text_beside_the_formula() -> None:
    formula = "<math><semantics><mi>x</mi><annotation>\\displaystyle x</annotation></semantics></math>"
    assert texts(f"<p>Let {formula} be.") == ["Let x be."]


def test_text_that_a_search_in_the_page_finds_is_not_hidden() -> None:
    assert [piece.region for piece in pieces("<p hidden=until-found>One<p hidden>Two<p hidden=''>Three")] == [
        *("main", "hidden", "hidden")
    ]


@pytest.mark.parametrize(
    "head",
    [
        "<!doctype html><title>Varn</title>",
        "<style>p{}</style>",
        "<meta charset=utf-8>",
        "<html><head><title>Varn</title><script>x</script>",
    ],
)
@pytest.mark.parametrize("tag", ["main", "section", "header", "article", "app-root", "svg"])
def test_text_that_no_tag_parts_from_the_head_is_shown(head: str, tag: str) -> None:
    assert texts(f"{head}<{tag}>One</{tag}><p>Two") == (["Two"] if tag == "svg" else ["One", "Two"])


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<x-p>One</x-p><x-p>Two</x-p>", ["One", "Two"]),
        ("<x-app> <x-head>One</x-head> <x-p>Two <b>three</b></x-p></x-app>", ["One", "Two three"]),
        ("<div>One <x-b>two</x-b></div>", ["One two"]),
        ("<div><x-b>One</x-b> two</div>", ["One two"]),
        ("<p><x-b>One</x-b><x-b>two</x-b></p>", ["Onetwo"]),
    ],
)
def test_an_element_of_the_pages_own_making_is_a_block_where_it_is_no_part_of_a_line(
    markup: str, expected: list[str]
) -> None:
    assert texts(markup) == expected


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<h2><span class=a>Analysis</span><span class=b>What next</span></h2>", "Analysis What next"),
        ("<h2><span class=a>V</span><span class=a>arn</span></h2>", "Varn"),
        ("<h2><span>Analysis</span><span class=b>What next</span></h2>", "AnalysisWhat next"),
        ("<h2>So <span class=a>it</span><span class=b>self</span></h2>", "So itself"),
    ],
)
def test_the_parts_of_a_heading_stand_apart(markup: str, expected: str) -> None:
    assert texts(markup) == [expected]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<p><span>By Ann Lee</span><time>3 May 2023</time></p>", "By Ann Lee 3 May 2023"),
        ("<li><a href=/>安娜</a><span>2023年5月3日</span></li>", "安娜 2023年5月3日"),
        ("<div><span>By</span><a href=/>Ann Lee</a><time>3 May</time></div>", "By Ann Lee 3 May"),
        ("<div><b>अनिता शर्मा</b><span>19 जुलाई</span></div>", "अनिता शर्मा 19 जुलाई"),
        ("<div><span>The fer</span><em>ry</em></div>", "The ferry"),
        ("<div><b>V</b><span>arn</span></div>", "Varn"),
        ("<div><b>渡船于周五</b><span>傍晚停航</span></div>", "渡船于周五傍晚停航"),
        ("<div><b>2023</b><span>年</span></div>", "2023年"),
        ("<div><b>23</b><span>rd</span></div>", "23rd"),
        ("<div><b>Ann </b><span>Lee</span></div>", "Ann Lee"),
        ("<div><b><i>Ann</i></b><span>Lee</span></div>", "Ann Lee"),
        ("<pre><div><span>Ann</span><span>Lee</span></div></pre>", "AnnLee"),
        ("<div><span>20</span><span>23</span></div>", "2023"),
        ("<div><span>By Ann Lee,</span><span>Varn</span></div>", "By Ann Lee,Varn"),
        ("<div><span>Gates</span> <span>shut</span></div>", "Gates shut"),
        ("<div>So <span>Ann</span><span>Lee</span></div>", "So AnnLee"),
        ("<div><span>Ann</span><sup>Lee</sup></div>", "AnnLee"),
        (f"<div><span>{'x' * 147}</span><span>Lee</span></div>", f"{'x' * 147} Lee"),
        (f"<div><span>{'x' * 148}</span><span>Lee</span></div>", f"{'x' * 148}Lee"),
    ],
)
def test_the_parts_of_a_short_line_stand_apart(markup: str, expected: str) -> None:
    assert [block.text for block in read_html(markup).blocks] == [expected]
    root, walker = parse(markup)
    assert root is not None
    assert [piece.text.replace(" ", "") for piece in walker.pieces] == [expected.replace(" ", "")]
    assert "".join(root.itertext()).strip() == "".join(html.fromstring(markup).itertext())


def test_marks_between_hidden_parts_are_no_blocks() -> None:
    hidden = "<span style='display:none'>Ann</span>"
    assert texts(f"<div>{hidden}{hidden}</div>") == ["Ann Ann"]
    assert [block.text for block in read_html(f"<div>{hidden}<b>Lee</b></div>").blocks] == ["Lee", "Ann"]
    assert texts("<div><b><p>Ann</p></b><span>Lee</span></div>") == ["Ann", "Lee"]


def test_the_evidence_is_about_a_line_as_it_is_written() -> None:
    assert texts("<p><span>By Ann Lee</span><time>3 May 2023</time></p>") == ["By Ann Lee3 May 2023"]
    assert only("<p><a href=/>Ann Lee</a><time>3 May 2023</time></p>").links == 7


LINE = "The bridge at Varn opened on Friday, two years late, before a crowd of some thousands"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ([LINE, "of people."], 1),
        ([f"{LINE}.", "of people."], 2),
        ([LINE, "People had come."], 2),
        (
            [
                "渡船于周五傍晚完成最后一次航行，数百名居民来到码头送别，许多人在岸边停留到深夜才离开。",
                "市长在仪式上。",
            ],
            2,
        ),
        (["渡船于周五傍晚完成最后一次航行。", "市长在仪式上。"], 1),
        (["　　渡船于周五傍晚。", "　　市长在仪式上。"], 2),
    ],
)
def test_a_line_break_ends_a_paragraph_and_no_sentence(lines: list[str], expected: int) -> None:
    assert len(texts("<div>" + "<br>".join(lines))) == expected


def test_what_is_there_for_browsers_without_scripts_is_read_where_hardly_anything_else_is() -> None:
    article = "<p>" + "</p><p>".join([LINE] * 9) + "</p>"
    assert texts(f"<div id=app></div><noscript>{article}</noscript>") == [LINE] * 9
    assert texts(f"<frameset><frame><noframes><p>{LINE}</noframes></frameset>") == [LINE]
    assert texts(f"<p>{LINE}</p><noscript>Comments need a script.</noscript>") == [LINE]
    assert texts(f"{article}<noscript>{article}</noscript>") == [LINE] * 9


def test_a_shadow_tree_that_the_page_declares_is_shown() -> None:
    assert texts("<x-a><template shadowrootmode=open><p>One</template></x-a><p>Two<template><p>Three") == ["One", "Two"]


def test_a_dialog_is_shown_once_it_is_open() -> None:
    assert [piece.region for piece in pieces("<dialog>One</dialog><dialog open>Two</dialog>")] == ["hidden", "main"]


def test_fields_of_a_record_may_stand_in_other_elements() -> None:
    cell = "<td><center><h4>{}</h4></center>"
    rows = "".join(f"<tr>{cell.format(year)}{cell.format(number)}" for year, number in ((1998, 12), (1999, 14)))
    assert texts(f"<table>{rows}</table>") == ["1998\t12", "1999\t14"]


def test_the_parts_of_a_fraction_stand_on_one_line() -> None:
    half = "<mfrac><mn>1</mn><mn>2</mn></mfrac>"
    long = "<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac>"
    choose = "<mfrac linethickness=0><mn>n</mn><mn>k</mn></mfrac>"
    assert texts(f"<p>It is <math>{choose}</math>.") == ["It is nk."]
    assert texts(f"<p>It is <math>{half}</math> of <math>{long}</math>.") == ["It is 1/2 of (a+b)/2."]
