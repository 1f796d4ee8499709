"""Amounts that a passage says without a number: "a year and a half", "halved", "most", "both"."""

from __future__ import annotations

from dataclasses import replace

from summarizer.comparison.figures.amount import Amount, amount_at
from summarizer.comparison.figures.quantity_words import NO_SUPERLATIVE
from summarizer.comparison.figures.units import Unit, unit_named
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.language.openers import Opened, pieces

_UNITS = frozenset(
    """second minute hour day week fortnight month year decade century mile kilometre kilometer metre meter foot inch
    yard acre hectare tonne kilo litre liter gallon dollar euro""".split()
)
_ALONE = frozenset(
    """minor minors under underage quarter quarters halve halved halves halving half halfway midway most majority
    minority both twin twins couple pair twice either neither trio threesome trilogy quartet foursome""".split()
)
# What a source says without a number and a claim may put as one: "a year" as "12 months", "most" as "over half".
_SINGLE = Opened(
    r"\b(?:(?:an?|one)\s(?P<unit>second|minute|hour|day|week|fortnight|month|year|decade|century|mile|"
    r"kilomet(?:re|er)|met(?:re|er)|foot|inch|yard|acre|hectare|tonne|kilo|lit(?:re|er)|gallon|dollar|euro)\b"
    r"(?:\sand\sa\s(?P<more>half|quarter))?|half[-\s](?:an?\s)?(?P<short>hour|mile|century|decade|tonne|lit(?:re|er)|"
    r"(?:kilo)?met(?:re|er)|kilo|acre)|(?P<young>minors?|under-?age)|(?:(?:an?|one)\s)?(?P<parts>(?:three[-\s])?quarters?)\sof\san?\s(?P<whole>hour|mile|kilomet(?:re|er)|century)|(?P<halved>halv(?:ed?|es|ing)|half-?way|midway)|(?P<most>(?:"
    + NO_SUPERLATIVE
    + r"most)|majority)|(?P<few>(?<=\ba\s)minority|(?<=small\s)minority)|"
    r"(?P<three>trio|threesome|trilogy)|(?P<four>quartet|foursome)|(?P<pair>both|twins?|couple|pair|"
    r"twice|either|neither))\b",
    _ALONE | frozenset(["a", "an", "one", "three"]),
    _ALONE | _UNITS,
    reach=2,  # "one three quarters of a mile"
    figure=None,
)
_OF_AGE = 18.0
"""Years under which somebody is a minor, in all but a few countries."""


def leaning(passage: Passage) -> list[Amount]:
    """Return those with a unit that lie to one side of it: "most", "more than a year"."""
    if _LEANING.isdisjoint(pieces(passage.text).found):
        return []
    return [amount for amount in singles(passage) if amount.lean and amount.unit]


_LEANING = frozenset(
    """most majority minority than over above beyond exceed exceeds exceeded exceeding excess north under below
    nearly almost short shy close approaching""".split()
)
"""One of these stands in whatever tells an amount to one side."""


_WITH = {None: 1.0, "half": 1.5, "quarter": 1.25}
"""How many "a mile", "a mile and a half" and "a mile and a quarter" are."""
_GROUPS = {"pair": 2.0, "three": 3.0, "four": 4.0}
"""How many "both", "a trio" and "a quartet" are."""


@read_once
def singles(passage: Passage) -> tuple[Amount, ...]:
    """Return the amounts that *passage* says without a number: "a year and a half", "halved", "most", "both"."""
    found: list[Amount] = []
    for match in _SINGLE.finditer(passage.text):
        if match["unit"]:
            name = match["unit"].lower()
            unit, times = (unit_named("week"), 2.0) if name == "fortnight" else (unit_named(name), 1.0)
            found.append(
                amount_at(passage, match.span(), "count", times * _WITH[match["more"] and match["more"].lower()], unit)
            )
        elif match["short"]:
            found.append(amount_at(passage, match.span(), "count", 0.5, unit_named(match["short"])))
        elif match["young"]:
            of_age = amount_at(passage, match.span(), "count", _OF_AGE, None)
            found.append(replace(of_age, bound="up to", lean=-2))
        elif match["whole"]:
            parts = 0.75 if match["parts"].lower().startswith("three") else 0.25
            found.append(amount_at(passage, match.span(), "count", parts, unit_named(match["whole"])))
        elif counted := next((_GROUPS[group] for group in _GROUPS if match[group]), 0.0):
            found.append(amount_at(passage, match.span(), "count", counted, None))
        else:
            share = amount_at(passage, match.span(), "share", 50.0, Unit("share", 1.0))
            if match["most"] or match["few"]:
                more = bool(match["most"])
                share = replace(share, bound="at least" if more else "up to", lean=2 if more else -2)
            found.append(share)
    return tuple(found)
