"""The catalogue: every rule, in the order in which they win where their spans overlap."""

from transforms.rules import ads_txt
from transforms.rule import Rule

CATALOGUE: tuple[Rule, ...] = (ads_txt.RULE,)
