"""What a page says of itself, source by source and in the order of trust; and which words of it are names."""

import json
from datetime import UTC, datetime

import pytest
from lxml import html

from transforms.document import Metadata
from transforms.formats.html import read_html
from transforms.formats.html_head import _head, instant, read_head
from transforms.formats.html_marked import _parted
from transforms.formats.html_people import people
from transforms.formats.html_titles import _first_part, _is_site, _without_site, name_beside

HEADLINE = "Varn closes its gates"


def read(head: str, body: str = "<p>Text", **root: str) -> Metadata:
    names = "".join(f" {name}='{value}'" for name, value in root.items())
    page = f"<html{names}><head>{head}</head><body>{body}</body></html>"
    return read_head(page, html.fromstring(page)).metadata


def meta(**named: str) -> str:
    """Meta tags; of their names ``__`` stands for a colon and ``_o_`` for a point."""
    tags = {name.replace("__", ":").replace("_o_", "."): value for name, value in named.items()}
    return "".join(f"<meta name='{name}' content='{value}'>" for name, value in tags.items())


def ld(**stated: object) -> str:
    return f"<script type='application/ld+json'>{json.dumps({'@type': 'NewsArticle', **stated})}</script>"


TITLE_KEYS = ("dc.title", "dcterm.title", "og:title", "parsely-title", "sailthru.title", "twitter:title", "title")
AUTHOR_KEYS = ("dc.creator", "author", "parsely-author", "sailthru.author", "article:author", "byl", "citation_author")
PUBLISHED_KEYS = ("article:published_time", "parsely-pub-date", "dc.date.issued", "sailthru.date", "pubdate", "date")
MODIFIED_KEYS = ("article:modified_time", "og:updated_time", "dcterms.modified", "last-modified")


@pytest.mark.parametrize(
    ("field", "keys", "values"),
    [
        ("title", TITLE_KEYS, [f"{HEADLINE} {number}" for number in range(9)]),
        ("authors", AUTHOR_KEYS, [f"Ann {name}" for name in ("Lee", "Ek", "Roe", "Day", "Fox", "Hay", "Poe")]),
        ("published_raw", PUBLISHED_KEYS, [f"2023-05-0{day}" for day in range(1, 7)]),
        ("description", ("og:description", "description", "twitter:description"), ["One", "Two", "Three"]),
        ("section", ("article:section", "parsely-section", "sailthru.section", "og:section"), ["A", "B", "C", "D"]),
        ("site", ("og:site_name", "application-name"), ["One", "Two"]),
        ("url", ("og:url", "parsely-link", "twitter:url"), [f"https://varn.example/{each}" for each in "123"]),
        ("language", ("content-language", "dc.language", "language", "og:locale"), ["de", "fr", "es", "it"]),
    ],
)
def test_of_meta_tags_the_more_trusted_wins(field: str, keys: tuple[str, ...], values: list[str]) -> None:
    tags = [f"<meta name='{key}' content='{value}'>" for key, value in zip(keys, values, strict=False)]
    for first in range(len(keys)):
        found = getattr(read("".join(tags[first:][::-1])), field)
        assert found == ((values[first],) if field == "authors" else values[first])


def test_of_dates_of_change_the_more_trusted_wins() -> None:
    tags = [f"<meta name='{key}' content='2023-05-0{day}'>" for day, key in enumerate(MODIFIED_KEYS, 1)]
    for first in range(len(tags)):
        assert read("".join(tags[first:][::-1])).modified == datetime(2023, 5, first + 1, tzinfo=UTC)


def test_the_articles_json_ld_is_trusted_more_than_meta_tags() -> None:
    stated = ld(
        headline=HEADLINE,
        author="Ann Lee",
        datePublished="2023-05-03",
        dateModified="2023-05-04",
        description="Stated",
        articleSection=["City", "Harbour"],
        inLanguage="de",
        url="https://varn.example/stated",
        publisher={"name": "Varn Gazette"},
        articleBody="Text &amp; <b>more</b>",
    )
    tags = meta(
        author="Bo Ek", title="Another", date="2024-01-01", lastmod="2024-01-02", og__section="News", language="fr"
    )
    found = read(tags + stated)
    assert found == Metadata(
        title=HEADLINE,
        authors=("Ann Lee",),
        published=datetime(2023, 5, 3, tzinfo=UTC),
        published_raw="2023-05-03",
        modified=datetime(2023, 5, 4, tzinfo=UTC),
        language="de",
        url="https://varn.example/stated",
        site="Varn Gazette",
        section="City",
        description="Stated",
    )
    assert read_head(f"<head>{stated}</head>").body == "Text & more"
    assert read(ld(description="Stated") + meta(description="Told")).description == "Told"


@pytest.mark.parametrize(
    ("stated", "authors"),
    [
        ({"author": "Ann Lee"}, ("Ann Lee",)),
        ({"creator": "Ann Lee"}, ("Ann Lee",)),
        ({"author": {"name": "Ann Lee"}}, ("Ann Lee",)),
        ({"author": [{"name": "Ann Lee"}, "Bo Ek"]}, ("Ann Lee", "Bo Ek")),
        ({"author": [{"url": "x"}, 5, None]}, ()),
        ({"author": "<b>Ann</b> Lee"}, ("Ann Lee",)),
        ({"author": {"name": "Ann &#76;ee"}}, ("Ann Lee",)),
        ({}, ()),
    ],
)
def test_authors_in_json_ld(stated: dict[str, object], authors: tuple[str, ...]) -> None:
    assert read(ld(**stated)).authors == authors


@pytest.mark.parametrize(
    ("script", "title"),
    [
        ('{"@type": "NewsArticle", "headline": "%s"}', HEADLINE),
        ('{"@type": ["Thing", "BlogPosting"], "headline": "%s"}', HEADLINE),
        ('{"@type": "WebPage", "headline": "%s"}', ""),
        ('{"@type": "Organization", "headline": "%s"}', ""),
        ('[{"@type": "WebSite"}, {"@type": "Report", "headline": "%s"}]', HEADLINE),
        ('{"@graph": [{"@type": "Report", "headline": "%s"}]}', HEADLINE),
        ('{"@type": "WebPage", "mainEntity": {"@type": "Report", "headline": "%s"}}', HEADLINE),
        ('{"@type": "WebPage", "mainEntityOfPage": {"@type": "Report", "headline": "%s"}}', HEADLINE),
        ('{"@type": "WebPage", "about": {"@type": "Report", "headline": "%s"}}', ""),
        ('<!-- {"@type": "Report", "headline": "%s"} -->', HEADLINE),
        ('//<![CDATA[ {"@type": "Report", "headline": "%s"}; //]]>', HEADLINE),
        ('//<![CDATA[ {"@type": "Report", "headline": "%s"}; ]]>', HEADLINE),
        ('{"@type": "Report", "headline": "%s"};', HEADLINE),
        ('{"@type": "Report",\n "headline":\t"%s"}', HEADLINE),
        ('{"@type": "Report", "headline": "%s"', ""),
        ("[" * 300 + '{"@type": "Report", "headline": "%s"}' + "]" * 300, HEADLINE),
        ("[" * 401 + '{"@type": "Report", "headline": "%s"}' + "]" * 401, ""),
    ],
)
def test_where_an_article_stands_in_json_ld(script: str, title: str) -> None:
    page = f"<script type='application/ld+json'>{script.replace('%s', HEADLINE)}</script>"
    assert read(page).title == title


def test_a_page_of_json_ld_tells_dates_and_authors_where_there_is_no_article() -> None:
    page = {"@type": "WebPage", "headline": "No", "author": "Ann Lee", "datePublished": "2023-05-03"}
    found = read(ld(**page) + ld(**{**page, "author": "Bo Ek"}))
    assert (found.title, found.authors, found.published_raw) == ("", ("Ann Lee",), "2023-05-03")


def test_so_many_scripts_are_read_and_no_more() -> None:
    other, own = ld(**{"@type": "WebSite"}), ld(headline=HEADLINE)
    assert read(other * 11 + own).title == HEADLINE
    assert read(other * 12 + own).title == ""
    assert read("<script type='application/ld+json'>{broken</script>" + own).title == HEADLINE


@pytest.mark.parametrize(
    ("title", "site", "headings", "expected"),
    [
        ("Gates | Gazette", "Gazette", [], "Gates"),
        ("Gates - Old Varn Gazette", "Gazette", [], "Gates - Old Varn Gazette"),
        ("Gates - The Gazette", "Gazette", [], "Gates"),
        ("Gazette: Gates", "Gazette", [], "Gazette: Gates"),
        ("Gazette : Gates", "Gazette", [], "Gates"),
        ("Gates | City | Gazette", "Gazette", [], "Gates | City"),
        ("Gazette » City » Gates", "Gazette", [], "City » Gates"),
        ("Gates | Gazette", "", [], "Gates | Gazette"),
        ("Nine gates | More of it", "", ["Nine gates"], "Nine gates"),
        ("A gates 9 | More", "", ["A gates 9"], "A gates 9"),
        ("A gates | More", "", ["A gates "], "A gates | More"),
        ("Nine gates of it", "", ["Nine gates"], "Nine gates of it"),
        (
            "water - Why are nine gates shut? - Varn Exchange",
            "",
            ["Why are nine gates shut?"],
            "Why are nine gates shut?",
        ),
        ("Why gates are shut - Nine gates - more", "", ["Nine gates"], "Why gates are shut - Nine gates - more"),
        ("Gates | Nine gates", "", ["Nine gates"], "Gates | Nine gates"),
        ("渡船明年春天重新开航-隆德日报", "", ["渡船明年春天重新开航"], "渡船明年春天重新开航"),
        ("渡船明年春天重新开航：隆德日报", "", ["渡船明年春天重新开航"], "渡船明年春天重新开航"),
        (f"{'x' * 390} | Gazette", "Gazette", [], "x" * 390),
        (f"{'x' * 400} | Gazette", "Gazette", [], f"{'x' * 400} | Gazette"),
    ],
)
def test_a_title_without_the_sites_name(title: str, site: str, headings: list[str], expected: str) -> None:
    assert _without_site(title, site, headings) == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Varn closes its gates | Gazette", "Varn closes its gates"),
        ("Varn closes its gates | The Varn Gazette", "Varn closes its gates"),
        ("Varn closes its gates | The Old Varn Gazette", "Varn closes its gates | The Old Varn Gazette"),
        ("Varn closes gates | Gazette", "Varn closes gates | Gazette"),
        ("Varn closes its gates - again - Gazette", "Varn closes its gates - again"),
        ("Varn closes its gates", "Varn closes its gates"),
    ],
)
def test_the_last_part_of_a_title_goes_if_it_is_a_name(title: str, expected: str) -> None:
    assert _first_part(title) == expected


@pytest.mark.parametrize(
    ("name", "site", "same"),
    [
        ("Gazette", "GAZETTE!", True),
        ("The Gazette", "Gazette", True),
        ("Varn Times", "The Varn Times Live", True),
        ("Varn Times", "The Varn Times Online", False),
        ("abc", "abcde", True),
        ("abc", "abcdef", False),
        ("abc", "xyzab", False),
        ("", "", False),
        ("", "abc", False),
    ],
)
def test_two_spellings_of_a_sites_name(name: str, site: str, same: bool) -> None:  # noqa: FBT001 - a case of the table
    assert _is_site(name, site) == same


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        (meta(og__title="Another one", title=HEADLINE), f"<h1>{HEADLINE}!</h1>", HEADLINE),
        (meta(og__title="Another one", title=HEADLINE) + f"<title>{HEADLINE} | Gazette</title>", "", HEADLINE),
        (meta(og__title="Another one", title=HEADLINE), "", "Another one"),
        (
            meta(og__title="Gazette", title=HEADLINE, application_name="x") + ld(publisher={"name": "Gazette"}),
            "",
            HEADLINE,
        ),
        ("<title>  Varn\n closes </title>", "", "Varn closes"),
        ("<title>Varn closes", "", "Varn closes"),
        ("", "<h1>First</h1><h1>Second</h1>", "First"),
        ("", "<h2>No headline</h2>", ""),
        ("<title>Print this</title>", f"<h2>{HEADLINE}</h2>", HEADLINE),
        ("<title>Print this</title>", f"<h2>{HEADLINE}</h2><h3>More stories of the day</h3>", "Print this"),
        ("<title>Print this</title>", "<h2>More stories</h2>", "Print this"),
        ("<title>Gates are shut again</title>", f"<h2>{HEADLINE}</h2>", "Gates are shut again"),
        ("<title>Varn closes its gates - Gazette</title>", "", HEADLINE),
        (meta(title="???") + f"<title>{HEADLINE}</title>", "", "???"),
        (meta(og__title="Varn closes…"), f"<h1>{HEADLINE}</h1>", HEADLINE),
        (meta(og__title="Varn closes"), f"<h1>{HEADLINE}</h1>", "Varn closes"),
        (meta(og__title=f"{HEADLINE * 4} at ni"), f"<h1>{HEADLINE * 4} at night</h1>", f"{HEADLINE * 4} at night"),
        (meta(og__title="Varn&amp;#8217;s gates"), "<h1>Varn’s gates</h1>", "Varn’s gates"),
    ],
)
def test_which_title_is_taken(head: str, body: str, title: str) -> None:
    assert read(head, body).title == title


@pytest.mark.parametrize(
    ("stated", "code"),
    [
        ("en", "en"),
        ("EN-gb", "en"),
        ("de_AT", "de"),
        ("fr, en", "fr"),
        ("english", ""),
        ("d1", ""),
        ("ру", ""),
        ("", ""),
    ],
)
def test_a_language_is_its_two_letters(stated: str, code: str) -> None:
    assert read("", lang=stated).language == code
    assert read(meta(language=stated)).language == code
    assert read(meta(language="it"), lang=stated).language == (code or "it")


@pytest.mark.parametrize(
    ("head", "url", "site"),
    [
        ("<link rel=canonical href='https://www.varn.example/a'>", "https://www.varn.example/a", "varn.example"),
        ("<link rel='x canonical' href=' http://varn.example/a '>", "http://varn.example/a", "varn.example"),
        (
            "<link rel=canonical href='/a'>" + meta(og__url="https://varn.example/b"),
            "https://varn.example/b",
            "varn.example",
        ),
        # An address that is none, which urlsplit refuses to take apart.
        ("<link rel=canonical href='https://v]arn.example/a'>", "https://v]arn.example/a", ""),
        ("<LINK REL=canonical HREF='https://varn.example/a'>", "https://varn.example/a", "varn.example"),
        ("<link rel=alternate href='https://varn.example/a'>", "", ""),
        (meta(og__url="javascript:x"), "", ""),
        (ld(url="https://varn.example/c"), "https://varn.example/c", "varn.example"),
    ],
)
def test_the_address_of_a_page(head: str, url: str, site: str) -> None:
    assert (read(head).url, read(head).site) == (url, site)


@pytest.mark.parametrize(
    ("body", "raw"),
    [
        ("<time datetime='2023-05-03'>Wednesday</time>", "2023-05-03"),
        ("<time>3 May 2023</time>", "3 May 2023"),
        ("<time>never</time><time datetime='2023-05-03'>x</time>", ""),
        ("<time>2022-01-01</time><p itemprop=datePublished content='2023-05-03'>", "2023-05-03"),
        ("<p itemprop='x datePublished'>3 May 2023</p>", "3 May 2023"),
        ("<time itemprop=y pubdate datetime='2023-05-03'>", "2023-05-03"),
        ("<p itemprop=dateModified content='2023-05-03'>", ""),
        ("<p itemprop=dateCreated content='2023-05-03'>", "2023-05-03"),
        ("<span property='schema:datePublished' content='2023-05-03'></span>", "2023-05-03"),
        ("<abbr itemprop=datePublished title='2023-05-03'>Today</abbr>", "2023-05-03"),
        ("<time class=updated>2024-01-01</time><time class=published>2023-05-03</time>", "2023-05-03"),
        ("<time class='published updated'>2023-05-03</time>", "2023-05-03"),
        ("<p>Updated <time>2024-01-01</time></p><p>Published <time>2023-05-03</time></p>", "2023-05-03"),
        (f"<p>In <time>1997</time>, {'x ' * 50}</p><time>2023-05-03</time>", "2023-05-03"),
        ("<div itemprop=comment itemscope><time itemprop=datePublished>2023-05-03</time></div>", ""),
        ("<abbr class='x published' title='2023-05-03'>9:03 PM</abbr>", "2023-05-03"),
        ("<span property='dc:date dc:created' content='2023-05-03'>by Ann</span>", "2023-05-03"),
        ("<dl><dt>Published:</dt><dd>3 May 2023</dd></dl><time>2024-01-01</time>", "3 May 2023"),
        ("<dl><dt>Last updated</dt><dd>3 May 2023</dd></dl>", ""),
        ("<dl><dt>Opened</dt><dd>3 May 2023</dd></dl>", ""),
        ("<table><tr><th>Veröffentlicht<td>3. Mai 2023</table>", "3. Mai 2023"),
        ("<p itemprop=datePublished>x</p>" * 59 + "<p itemprop=datePublished>2023-05-03</p>", "2023-05-03"),
        ("<p itemprop=datePublished>x</p>" * 60 + "<p itemprop=datePublished>2023-05-03</p>", ""),
    ],
)
def test_the_date_that_the_body_marks(body: str, raw: str) -> None:
    assert read("", body).published_raw == raw


@pytest.mark.parametrize(
    ("body", "day"),
    [
        ("<p itemprop=dateModified content='2023-05-03'>", 3),
        ("<p>Updated: <time>2023-05-04</time></p><time>2023-05-03</time>", 4),
        ("<time class=entry-modified>2023-05-05</time>", 5),
        ("<dl><dt>Published<dd>2023-05-03<dt>Last updated<dd>2023-05-06</dl>", 6),
    ],
)
def test_the_date_of_change_that_the_body_marks(body: str, day: int) -> None:
    assert read("", body).modified == datetime(2023, 5, day, tzinfo=UTC)


@pytest.mark.parametrize(
    ("body", "authors"),
    [
        ("<a rel=author>Ann Lee</a>", ("Ann Lee",)),
        ("<span property='schema:author'>Ann Lee</span>", ("Ann Lee",)),
        ("<div itemscope itemtype='//schema.org/Comment'><p itemprop=author>Ann Lee</p></div>", ()),
        (
            "<main><article><p class=byline>Ann Lee</p></article><article><p class=byline>Bo Ek</p></article></main>",
            ("Ann Lee",),
        ),
        ("<p itemprop='author x'>Ann Lee</p>", ("Ann Lee",)),
        ("<p itemprop=author content='Ann Lee'>Bo</p>", ("Ann Lee",)),
        ("<p itemprop=authors>Ann Lee</p>", ()),
        *(
            (f"<p class='{name}'>Ann Lee</p>", ("Ann Lee",))
            for name in ("byline", "author-name", "author_name", "author", "Writer")
        ),
        ("<p class='the author'>Ann Lee</p>", ()),
        ("<p id=top-byline>Ann Lee</p>", ("Ann Lee",)),
        ("<p class=byline>Bo Ek</p><a rel=author>Ann Lee</a>", ("Ann Lee",)),
        ("<p><a rel=author>Ann Lee</a><a rel=author>Bo Ek</a></p>", ("Ann Lee", "Bo Ek")),
        ("<div><p><a rel=author>Ann Lee</a></p><p><a rel=author>Bo Ek</a></p></div>", ("Ann Lee", "Bo Ek")),
        (
            "<div><div><p><a rel=author>Ann Lee</a></p></div><div><p><a rel=author>Bo Ek</a></p></div></div>",
            ("Ann Lee",),
        ),
        ("<div class=related><div><div><div><p class=byline>Bo Ek</p></div></div></div></div>", ("Bo Ek",)),
        ("<div class=related><div><div><p class=byline>Bo Ek</p></div></div></div>", ()),
        ("<div class=comments><p class=byline>Bo Ek</p></div>", ()),
        ("<p class='post-author vcard'>Posted by <b class=fn>Ann Lee</b></p>", ("Ann Lee",)),
        ("<p class='comment-author vcard'><b class=fn>Bo Ek</b></p>", ()),
        ("<p>Submitted by <b property=foaf:name>Ann Lee</b></p>", ("Ann Lee",)),
    ],
)
def test_the_authors_that_the_body_marks(body: str, authors: tuple[str, ...]) -> None:
    assert read("", body).authors == authors


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>Ann Lee</p>", "Ann Lee"),
        ("<p>Ann <b>Lee</b></p>", "Ann Lee"),
        ("<p><b>Ann Lee</b><b>Bo Ek</b></p>", "Ann Lee\nBo Ek"),
        ("<p><b>Ann Lee</b> <b>Bo Ek</b></p>", "Ann Lee Bo Ek"),
        ("<p><b>Ann Lee</b>\n<b>Bo Ek</b></p>", "Ann Lee\nBo Ek"),
        ("<p>By <b>Ann \n Lee</b></p>", "By Ann Lee"),
        ("<p><b>Ann Lee</b><i> </i><b>Bo Ek</b></p>", "Ann Lee Bo Ek"),
        ("<p><b>Ann Lee </b><i>\n</i><b>Bo Ek</b></p>", "Ann Lee\nBo Ek"),
        ("<p></p>", ""),
        ("<p>" + "<b>x</b> " * 61 + "</p>", " ".join("x" * 30)),
    ],
)
def test_pieces_of_a_byline_that_touch_stand_on_lines_of_their_own(markup: str, text: str) -> None:
    assert _parted(html.fragment_fromstring(markup)) == text


@pytest.mark.parametrize(
    ("raw", "found"),
    [
        (" 2023-05-03 ", datetime(2023, 5, 3, tzinfo=UTC)),
        ("202301", None),
        ("2 May 1990", datetime(1990, 5, 2, tzinfo=UTC)),
        ("31 Dec 1989", None),
        ("2099-12-31", datetime(2099, 12, 31, tzinfo=UTC)),
        ("2100-01-01", None),
        ("Wed May 03 2023 02:15:00 GMT+0200 (CEST)", datetime(2023, 5, 3, 0, 15, tzinfo=UTC)),
        ("Wed May 03 02:15:00 CEST 2023", datetime(2023, 5, 3, 0, 15, tzinfo=UTC)),
        ("2023-05-03T02:15+02:00[Europe/Berlin]", datetime(2023, 5, 3, 0, 15, tzinfo=UTC)),
        ("May 3", None),
        ("Wednesday, 3 May 2023".ljust(61, "x"), None),
    ],
)
def test_an_instant_is_of_the_years_in_which_pages_are_written(raw: str, found: datetime | None) -> None:
    assert instant(raw) == found


def test_the_head_is_read_without_its_bulk() -> None:
    tag = "<meta name=author content='Ann Lee'>"
    assert _head(f"<head><script>'{tag}'</script>{tag}<style>{tag}</style></head>{tag}") == tag
    assert _head(f"<!-- {tag} --><SVG>{tag}</svg><noscript>{tag}</noscript>{tag}<body>") == tag
    assert _head(f"{tag}<script>{tag}") == tag
    assert _head(f"\u0130<script>{tag}</script>{tag}") == tag * 2
    assert _head(f"{'x' * 19_900}{tag}") == tag
    assert _head(f"{'x' * 20_000}{tag}") == ""
    assert _head("<meta name=viewport content=x><link rel=icon>") == ""
    assert _head("<title class=a>Gates<b>x") == "<title class=a>Gates</title>"
    assert _head("<title>Why <em>Gates</em> close</title><b>") == "<title>Why Gates close</title>"


def test_what_the_head_quotes_does_not_end_it() -> None:
    tag = "<meta name=author content='Ann Lee'>"
    for quoted in (
        "<!-- before </head> and <body> -->",
        "<script>write('<body>')</script>",
        "<SCRIPT>'</head>'</SCRIPT>",
    ):
        assert _head(f"<head>{quoted}{tag}</head>{tag}") == tag
    assert _head(f"<header>{tag}</header>{tag}") == tag * 2


def test_json_ld_whose_type_is_escaped_is_read() -> None:
    for plus in ("&#x2B;", "&#x2b;", "&#43;"):
        assert read(ld(headline=HEADLINE).replace("+", plus)).title == HEADLINE


@pytest.mark.parametrize(
    ("stated", "names"),
    [
        ("Ann Lee", ["Ann Lee"]),
        *((f"{by} Ann Lee", ["Ann Lee"]) for by in ("By", "by", "Written by", "Von", "Par", "Por", "Text:", "Author:")),
        *(
            (f"Ann Lee{apart}Bo Ek", ["Ann Lee", "Bo Ek"])
            for apart in (" and ", " & ", "; ", " | ", " und ", ", ", "\n")
        ),
        ("Ann Lee, editor", ["Ann Lee"]),
        ("Ann Lee, senior editor, Bo Ek", ["Ann Lee"]),
        ("Ann Lee, staff, Bo Ek", ["Ann Lee", "Bo Ek"]),
        ("Ann Lee, editor and Bo Ek", ["Ann Lee", "Bo Ek"]),
        ("Ann Lee, by Bo Ek", ["Ann Lee", "Bo Ek"]),
        *(
            (f"Ann Lee{rest}", ["Ann Lee"])
            for rest in (
                " (Reuters)",
                " in Varn",
                ", Varn",
                ", BBC News",
                ", MPH",
                ", as told to Bo Ek",
                " / Foto: Bo Ek",
                " for Varn Post",
                " For The Varn Post",
            )
        ),
        ("Lee, Ann", ["Lee", "Ann"]),
        ("Ann Lee, JK Roe", ["Ann Lee", "JK Roe"]),
        ("Words: Ann Lee; Pictures: Bo Ek", ["Ann Lee"]),
        ("Автор: Анна Ли", ["Анна Ли"]),
        ("作者：张三", ["张三"]),
        ("来源：新华网", []),
        ("מאת: יעל ברקת", ["יעל ברקת"]),
        ("بقلم: سلمى حداد", ["سلمى حداد"]),
        ("박지현 기자", ["박지현"]),
        ("田村美咲記者", ["田村美咲"]),
        ("For Ann", ["For Ann"]),
        ("Ann Ford", ["Ann Ford"]),
        ("[object Object]", []),
        ("Ann Lee, Updated", ["Ann Lee"]),
        ("  (Ann   Lee) - ", ["Ann Lee"]),
        ("Anonymous", []),
        ("Anonymous, Bo Ek", ["Bo Ek"]),
        ("", []),
        (", ,", []),
        *((f"{start}ann", []) for start in ("http://", "https://", "/", "@", "www.")),
        ("A B C D E F", ["A B C D E F"]),
        ("A B C D E F G", []),
        ("x" * 60, ["x" * 60]),
        ("x" * 61, []),
        ("; ".join(["Ann Lee", "Bo Ek"] * 5), ["Ann Lee", "Bo Ek"]),
        (
            "; ".join(f"Ann {letter}" for letter in "ABCDEFGHIJKLMNOPQRSTUVW"),
            [f"Ann {each}" for each in "ABCDEFGHIJKLMNOPQRST"],
        ),
        ("Ann Lee" + " " * 292 + ";Bo Ek", ["Ann Lee"]),
        ("Ann Lee" + " " * 280 + "; Bo Ek", ["Ann Lee", "Bo Ek"]),
    ],
)
def test_who_wrote_it(stated: str, names: list[str]) -> None:
    assert list(people([stated])) == names


def test_names_of_several_statements_stand_in_order_and_once() -> None:
    assert people(["https://x.example", "Bo Ek", "Ann Lee and Bo Ek"]) == ("Bo Ek", "Ann Lee")


def told(head: str, body: str) -> Metadata:
    return read_html(f"<html><head>{head}</head><body>{body}<p>Text</body></html>").metadata


def test_microdata_in_meta_elements_of_the_body_is_read() -> None:
    found = told(
        "<link rel=author href=/ann><title>Gates</title>",
        "<article itemscope><meta itemprop=datePublished content=2024-03-04>"
        "<div itemprop=author itemscope><meta itemprop=name content='Ann Lee'></div></article>",
    )
    assert (found.published_raw, found.authors) == ("2024-03-04", ("Ann Lee",))


@pytest.mark.parametrize(
    "own",
    [
        "<article><time datetime=2024-03-04>x</time></article>",
        "<main><p><time datetime=2024-03-04>x</time></p></main>",
        "<time class=entry-date datetime=2024-03-04>x</time>",
        "<div class=comments><article><time datetime=2025-01-01>x</time></article></div>"
        "<time class=entry-date datetime=2024-03-04>x</time>",
    ],
)
def test_the_articles_own_date_goes_before_todays(own: str) -> None:
    assert read("", f"<div><time datetime=2026-10-10>Today</time></div>{own}").published_raw == "2024-03-04"


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        (
            "<title>Lunde Post Weblog &raquo; Blog Archive &raquo; Last crossing at the strait</title>",
            "<h1><a href=/>Lunde Post Weblog</a></h1><h2>Last crossing at the strait</h2>",
            "Last crossing at the strait",
        ),
        (
            "<title>Lunde Post | Last crossing at the strait</title>",
            "<h1>Lunde Post</h1><h2>Last crossing at the strait</h2>",
            "Last crossing at the strait",
        ),
        (
            "<title>Last crossing | Local news of today and tomorrow</title>",
            "<h1>Last crossing</h1><h2>Local news</h2>",
            "Last crossing",
        ),
        ("", "<h1><a href='https://lunde.example/'>Lunde Post</a></h1><h1>Last crossing</h1>", "Last crossing"),
        ("", "<h1><a href='/?p=1'>Last crossing</a></h1>", "Last crossing"),
        (
            meta(og__title="»Last crossing at the strait«"),
            "<h2>»Last crossing at the strait«</h2>",
            "»Last crossing at the strait«",
        ),
        (
            "<title>Lunde Walks: Mill Lane and back</title>",
            "<h1>Lunde Walks</h1><h3>Mill Lane and back</h3>",
            "Mill Lane and back",
        ),
        ("<title>Lunde Walks: Mill Lane and back</title>", "<h1>Walks</h1>", "Lunde Walks: Mill Lane and back"),
        ("<title>Feuer&shy;wehr&shy;auto in der Kirche</title>", "", "Feuerwehrauto in der Kirche"),
        ("", "<h1>Feuer&shy;wehr&shy;auto in der Kirche</h1>", "Feuerwehrauto in der Kirche"),
        (
            "<title>Lunde Post Online - Last crossing at the strait</title>",
            "<font size=5><b>Last crossing at the strait</b></font>",
            "Last crossing at the strait",
        ),
        (
            "<title>Lunde Post Online - Last crossing at the strait</title>",
            "<b>Last crossing</b>",
            "Lunde Post Online - Last crossing at the strait",
        ),
        (
            "<title>The last ferry of all - Last crossing at the strait</title>",
            "<b>Last crossing at the strait</b>",
            "The last ferry of all - Last crossing at the strait",
        ),
        ("<title>渡船完成最后一次航行_隆德网</title>", "", "渡船完成最后一次航行"),
        ("<title>What snake_case is and why we use it</title>", "", "What snake_case is and why we use it"),
    ],
)
def test_a_sites_name_is_no_headline(head: str, body: str, title: str) -> None:
    assert read(head, body).title == title


@pytest.mark.parametrize(
    ("head", "authors"),
    [
        (meta(citation_author="Lee, Ann") + meta(citation_author="Holt, Mira J."), ("Ann Lee", "Mira J. Holt")),
        (meta(dc_o_creator="García Márquez, Gabriel"), ("Gabriel García Márquez",)),
        (meta(dc_o_creator="Ann Lee, Bo Ek"), ("Ann Lee", "Bo Ek")),
        (meta(dc_o_creator="Reyes Holt, Mira J. K."), ("Mira J. K. Reyes Holt",)),
        (meta(dc_o_creator="By Ann Lee, Bo"), ("Ann Lee",)),
        (meta(dc_o_creator="Ann Lee, editor"), ("Ann Lee",)),
        (meta(author="Lee, Ann"), ("Lee", "Ann")),
        *(
            (ld(author={"name": name}), (name,))
            for name in ("José Ortega y Gasset", "Martin Luther King, Jr.", "Food and Agriculture Organization")
        ),
        (ld(author={"name": "Ann Lee and Bo Ek"}), ("Ann Lee", "Bo Ek")),
        (ld(author={"name": "Ann Lee, London, Bo Ek"}), ("Ann Lee", "Bo Ek")),
        (ld(author={"name": "Ann Lee, editor"}), ("Ann Lee",)),
        (ld(author={"name": ["Ann Lee", "Bo Ek"]}), ("Ann Lee", "Bo Ek")),
        (ld(author={"url": "x"}) + ld(**{"@type": "Organization", "name": "Varn Gazette"}), ()),
        (
            ld(author=[{"@id": "#p"}, {"@id": "#q"}]) + ld(**{"@type": "Person", "@id": "#p", "name": "Ann Lee"}),
            ("Ann Lee",),
        ),
    ],
)
def test_a_name_is_whole_where_it_is_stated_as_one(head: str, authors: tuple[str, ...]) -> None:
    assert read(head).authors == authors


RELATED = ld(headline="Old ferry is sold", author="Bo Ek")
OWN = ld(headline=HEADLINE, author="Ann Lee")
REVIEW = ld(**{"@type": "Review", "name": "Nice", "author": "Cy Day"})


@pytest.mark.parametrize(
    ("head", "body", "author"),
    [
        (f"<title>{HEADLINE} | Gazette</title>{RELATED}{OWN}", "", "Ann Lee"),
        (meta(og__title=HEADLINE) + RELATED + OWN, "", "Ann Lee"),
        (RELATED + OWN, f"<h1>{HEADLINE}</h1>", "Ann Lee"),
        (RELATED + OWN, "", "Bo Ek"),
        (REVIEW + OWN, "", "Ann Lee"),
        (REVIEW, "", "Cy Day"),
    ],
)
def test_of_several_articles_in_json_ld_the_pages_own_is_read(head: str, body: str, author: str) -> None:
    assert read(head, body).authors == (author,)


TEASER = (
    "<div itemscope itemtype='https://schema.org/NewsArticle'><{0} itemprop=headline>{1}</{0}>"
    "<meta itemprop=datePublished content=2024-03-04><span itemprop=author>Bo Ek</span></div>"
)


@pytest.mark.parametrize(
    ("body", "authors"),
    [
        (f"{TEASER.format('p', 'Old ferry is sold')}<h1>{HEADLINE}</h1>", ()),
        (f"{TEASER.format('p', HEADLINE)}<h1>{HEADLINE}</h1>", ("Bo Ek",)),
        (f"{TEASER.format('h1', HEADLINE)}<h2>Other stories</h2>", ("Bo Ek",)),
        (f"{TEASER.format('h2', 'The old ferry is sold at last')}<p>Text", ("Bo Ek",)),
        (f"{TEASER.format('h1', 'Old ferry is sold')}<h1>{HEADLINE}</h1>", ("Bo Ek",)),
    ],
)
def test_a_teasers_microdata_say_nothing_of_the_page(body: str, authors: tuple[str, ...]) -> None:
    found = read("", body)
    assert (found.authors, found.published_raw) == (authors, "2024-03-04" if authors else "")


def test_a_film_that_the_page_is_headed_with_has_its_date() -> None:
    film = ld(**{"@type": "VideoObject", "name": HEADLINE, "uploadDate": "2024-03-04"})
    assert read(film, f"<h1>{HEADLINE}</h1>").published_raw == "2024-03-04"
    assert read(film, "<h1>Old ferry is sold</h1>").published_raw == ""


@pytest.mark.parametrize(
    ("title", "site"),
    [
        (f"{HEADLINE} | Varn Post", "Varn Post"),
        (f"{HEADLINE} - Local - The Varn Post", "The Varn Post"),
        (f"Post of Varn: {HEADLINE}", "varnpost.example"),
        (f"{HEADLINE} | Local news", "varnpost.example"),
        (f"{HEADLINE} | The post of all of Varn", "varnpost.example"),
        (HEADLINE, "varnpost.example"),
    ],
)
def test_a_site_is_named_in_the_title_as_in_its_address(title: str, site: str) -> None:
    address = "<link rel=canonical href='https://www.varnpost.example/1'>"
    assert read(f"<title>{title}</title>{address}", f"<h1>{HEADLINE}</h1>").site == site


@pytest.mark.parametrize("title", [f"{HEADLINE} // Varn Post", f"Varn Post: {HEADLINE}", f"{HEADLINE}: Varn Post"])
def test_what_stands_between_a_sites_name_and_the_headline_is_none_of_it(title: str) -> None:
    assert name_beside(title, HEADLINE, "varnpost.example") == "Varn Post"
