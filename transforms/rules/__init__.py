"""The catalogue: every rule, in the order in which they win where their spans overlap."""

from transforms.rule import Rule
from transforms.rules import (
    ads_txt,
    byline,
    date_stub,
    embedded_headline,
    modified_stub,
    not_article,
    own_headline,
    page_region,
    photo_caption,
    related_links,
    said_twice,
    section_label,
    sign_off,
    site_promo,
)

CATALOGUE: tuple[Rule, ...] = (
    ads_txt.RULE,
    date_stub.RULE,
    modified_stub.RULE,
    byline.RULE,
    photo_caption.RULE,
    sign_off.RULE,
    own_headline.RULE,
    related_links.RULE,
    site_promo.RULE,
    section_label.RULE,
    embedded_headline.RULE,
    said_twice.RULE,
    page_region.RULE,
    not_article.RULE,
)
