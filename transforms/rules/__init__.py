"""The catalogue: every rule, in the order in which they win where their spans overlap."""

from transforms.rule import Rule
from transforms.rules import (
    ads_txt,
    embedded_headline,
    own_headline,
    related_links,
    said_twice,
    section_label,
    site_promo,
)

CATALOGUE: tuple[Rule, ...] = (
    ads_txt.RULE,
    own_headline.RULE,
    related_links.RULE,
    site_promo.RULE,
    section_label.RULE,
    embedded_headline.RULE,
    said_twice.RULE,
)
