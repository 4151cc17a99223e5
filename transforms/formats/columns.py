"""The names under which crawlers, feeds and schema.org have what is said about a text, the most telling first."""

TITLE = ("title", "headline")
AUTHORS = ("authors", "author", "byline", "creator")
PUBLISHED = (
    *("published", "date_published", "datePublished", "published_at", "publishedAt", "publish_date", "published_date"),
    *("publication_date", "pub_date", "pubDate", "date_publish", "date", "created_at", "timestamp"),
)
MODIFIED = ("modified", "date_modified", "dateModified", "modified_at", "updated_at", "updated", "date_modify")
FETCHED = ("fetched", "fetched_at", "crawled", "crawled_at", "crawl_date", "date_download", "date_crawled")
LANGUAGE = ("language", "lang")
URL = ("url", "link", "canonical_url", "source_url")
SITE = ("site", "site_name", "sitename", "source", "publisher", "source_domain", "domain")
SECTION = ("section", "category")
DESCRIPTION = ("description", "summary", "excerpt")

NAMES = (*TITLE, *AUTHORS, *PUBLISHED, *MODIFIED, *FETCHED, *LANGUAGE, *URL, *SITE, *SECTION, *DESCRIPTION)
