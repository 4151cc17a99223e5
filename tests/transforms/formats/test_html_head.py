from datetime import UTC, datetime, timedelta, timezone

import pytest

from transforms.document import Metadata
from transforms.formats.html import read_html
from transforms.formats.html_head import instant
from transforms.formats.html_people import people


def head(markup: str, body: str = "<p>Text") -> Metadata:
    return read_html(f"<html><head>{markup}</head><body>{body}</body></html>").metadata


def test_json_ld_is_trusted_first() -> None:
    found = head(
        '<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "WebSite"},'
        '{"@type": ["NewsArticle"], "headline": "A bridge for Varn", "author": [{"@type": "Person", "name": "Ann Lee"},'
        '{"name": "Bo Ek"}], "datePublished": "2023-05-03T10:15:00+02:00", "articleSection": "City",'
        '"publisher": {"name": "Varn Gazette"}}]}</script>'
        "<meta name=author content='Someone Else'><meta property=og:title content='Other'>"
    )
    assert found.title == "A bridge for Varn"
    assert found.authors == ("Ann Lee", "Bo Ek")
    assert found.published == datetime(2023, 5, 3, 10, 15, tzinfo=timezone(timedelta(hours=2)))
    assert found.published_raw == "2023-05-03T10:15:00+02:00"
    assert (found.section, found.site) == ("City", "Varn Gazette")


def test_meta_tags_tell_the_rest() -> None:
    found = head(
        "<link rel=canonical href='https://www.varn.example/bridge'><meta name=description content='It opened.'>"
        "<meta property='article:modified_time' content='2023-05-04'><meta property='og:locale' content='sv_SE'>"
        "<meta name='article:published_time' content='2023-05-03 08:00'>"
    )
    assert found.url == "https://www.varn.example/bridge"
    assert found.site == "varn.example"
    assert found.description == "It opened."
    assert found.modified == datetime(2023, 5, 4, tzinfo=UTC)
    assert found.published == datetime(2023, 5, 3, 8, tzinfo=UTC)
    assert found.language == "sv"


@pytest.mark.parametrize(
    ("markup", "body"),
    [
        ("<title>A bridge for Varn | Varn Gazette</title><meta property=og:site_name content='Varn Gazette'>", ""),
        ("<title>Varn Gazette - A bridge for Varn</title><meta property=og:site_name content='Varn Gazette'>", ""),
        ("<title>A bridge for Varn – a portal</title>", "<h1>A bridge for Varn</h1>"),
        ("", "<h1>A bridge for Varn</h1>"),
        ("<meta property=og:title content='A bridge for Varn'><title>Varn</title>", ""),
    ],
)
def test_a_title_loses_the_sites_name(markup: str, body: str) -> None:
    assert head(markup, f"{body}<p>Text").title == "A bridge for Varn"


def test_a_meta_tags_name_may_be_escaped_or_in_capitals() -> None:
    found = head("<meta property='og&#x3A;site_name' content='Gazette'><META NAME='DC:Title' CONTENT='A bridge'>")
    assert (found.site, found.title) == ("Gazette", "A bridge")


def test_the_body_names_authors_and_dates_where_the_head_does_not() -> None:
    found = head("", "<a rel=author href=/a>By Ann Lee</a><time datetime='2023-05-03T10:00Z'>today</time><p>Text")
    assert found.authors == ("Ann Lee",)
    assert found.published == datetime(2023, 5, 3, 10, tzinfo=UTC)


def test_authors_of_one_article_stand_together() -> None:
    article = (
        "<p class=byline><span class=by>by</span> <a href=/ann>Ann Lee</a>"
        "<span>22 Dec 2016</span><a href=#c>651</a></p>"
    )
    other = "<ul><li><div><h3>Another story</h3><span class=byline>By Bo Ek</span></div></li></ul>"
    assert head("", f"<article><header>{article}</header><p>Text</article><aside>{other}</aside>").authors == (
        "Ann Lee",
    )


def test_a_readers_comment_has_no_author_of_the_article() -> None:
    comment = "<div class='comment'><div class='byline'>Bo Ek</div><p>First!</div>"
    own = "<footer><div class='author-name'>Ann Lee</div></footer>"
    assert head("", f"<div class='comments'>{comment}</div>{own}<p>Text").authors == ("Ann Lee",)


def test_tags_in_comments_and_scripts_of_the_head_say_nothing() -> None:
    found = head(
        "<!--[if IE]><meta name=author content='No One'><![endif]--><script>w('<meta name=author content=X>')</script>"
        "<meta name=description content='Boats > bridges'><META NAME=author CONTENT='Ann Lee'>"
    )
    assert (found.authors, found.description) == (("Ann Lee",), "Boats > bridges")


@pytest.mark.parametrize(
    ("stated", "names"),
    [
        (["By Ann Lee, Staff Writer"], ("Ann Lee",)),
        (["Par Anne Lé et Bo Ek"], ("Anne Lé", "Bo Ek")),
        (["Ann Lee - Apr 16, 2015 4:10 pm UTC"], ("Ann Lee",)),
        (["https://varn.example/ann", "admin"], ()),
        (["ann@varn.example"], ()),
        (["Ann Lee", "Ann Lee"], ("Ann Lee",)),
        (["Alexandra Ma"], ("Alexandra Ma",)),
        (["By Jason Ma and Ann Lee"], ("Jason Ma", "Ann Lee")),
        (["Christopher Guest"], ("Christopher Guest",)),
        (["Jennifer Senior"], ("Jennifer Senior",)),
        (["Di Wu"], ("Di Wu",)),
        (["Von Miller"], ("Von Miller",)),
        (["Von Anna Roth"], ("Anna Roth",)),
        (["Di Anna Rossi"], ("Anna Rossi",)),
        (["Ann Lee, MA, PhD"], ("Ann Lee",)),
        (["Guest Author", "Senior Reporter"], ()),
    ],
)
def test_authors_are_names(stated: list[str], names: tuple[str, ...]) -> None:
    assert people(stated) == names


@pytest.mark.parametrize("raw", ["", "yesterday", "0000-00-00", "1200-01-01", "2023-13-45", "9" * 50])
def test_what_is_no_date_is_none(raw: str) -> None:
    assert instant(raw) is None
