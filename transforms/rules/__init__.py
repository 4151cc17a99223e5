"""The catalogue: every rule, in the order in which they win where their spans overlap."""

from transforms.rule import Rule
from transforms.rules import ads_txt

CATALOGUE: tuple[Rule, ...] = (ads_txt.RULE,)
