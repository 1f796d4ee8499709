"""For each of what an amount is told, a day or a person, and whether it is told for a whole time instead."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.comparison.passage import Passage
from summarizer.language.openers import late, pieces
from summarizer.language.tokens import stem

_SPAN = (
    r"(?P<rate>second|minute|hour|day|night|week|month|year|head|person|pound|kilo|kilogram|tonne|ton|ounce|barrel|litre|"
    r"gallon|acre|hectare)\b(?!\s(?:ago|earlier|later|before|after|of|and\sa\s(?:half|quarter)))"
)
_RATE = late(
    rf"(?:\s[^\W\d_]+){{0,5}}?(?<!\bof)(?<!\bin)(?<!\bthan)(?<!\bafter)(?<!\bwithin)(?<!\bover)(?<!\bunder)(?<!\bor)(?<!\band)\s(?:an?|per)\s{_SPAN}|"
    rf"(?:\s[^\W\d_]+){{0,9}}?\s(?:each|every)\s(?:single\s)?{_SPAN.replace('rate', 'each')}|"
    r"(?:\s[^\W\d_]+){0,9}?\s(?P<adverb>hourly|daily|nightly|weekly|monthly|yearly|annually|annual)\b",
    re.IGNORECASE,
)
_LED_RATE = late(
    r"\b(?P<adverb>hourly|daily|nightly|weekly|monthly|yearly|annual)(?:\s[^\W\d_]+){0,3}\s\S?$", re.IGNORECASE
)
_TOTAL = late(
    r"\b(?:over|in|within|during|across|for)\s(?:the\s(?:next|past|last)\s)?(?:an?|\d+|[a-z]+)\s(?:hour|day|week|month|year|decade)s?\b",
    re.IGNORECASE,
)
_PACED = late(
    rf"\b(?:(?:an?|per|each|every)\s{_SPAN}|hourly|daily|nightly|weekly|monthly|yearly|annual)", re.IGNORECASE
)
_ADVERBS = {"hourly": "hour", "daily": "day", "nightly": "night", "weekly": "week", "monthly": "month",
            "yearly": "year", "annually": "year", "annual": "year"}  # fmt: skip


def rates_of(passage: Passage, start: int, end: int) -> frozenset[str]:
    """Return what the amount is told for each of: "a day", "per person per day", "daily"."""
    if _TELLING.isdisjoint(pieces(passage.text).found):
        return frozenset()
    rates = set()
    led = _LED_RATE.search(passage.text, max(0, start - 40), start)
    if led:
        rates.add(_ADVERBS[led["adverb"].lower()])
    while (found := _RATE.match(passage.text, end)) is not None and len(rates) < _MOST_RATES:
        rates.add(_ADVERBS[found["adverb"].lower()] if found["adverb"] else (found["rate"] or found["each"]).lower())
        end = found.end()
    return frozenset(rates)


_MOST_RATES = 3
GOODS = frozenset("pound kilo kilogram tonne ton ounce barrel litre gallon acre hectare".split())
"""Measures by which goods and land are priced."""
_TELLING = GOODS.union(
    ["second", "minute", "hour", "day", "night", "week", "month", "year", "head", "person"], _ADVERBS
)
"""One of these stands in a sentence that has something told for each of a time, a person or a measure."""


def is_sum(passage: Passage, end: int, near: Sequence[Passage]) -> bool:
    """Return whether the amount that ends at *end* is told once, for a whole time or for none.

    For none where neither the sentence nor one *near* it tells of each of a time or of what comes again and again, and
    where it is no row of a table, whose heading may.
    """
    if is_total(passage, end):
        return True
    table = not _TABLE.isdisjoint(passage.text) or not _FLOWS.isdisjoint(passage.stems)
    return not table and not any(_PACED.search(it.text) for it in (passage, *near))


_TABLE = frozenset("|\t")
_FLOWS = frozenset(
    map(
        stem,
        """pace rate salary wage pay rent fee budget turnover sales revenue income cost costs output production flow
        speed traffic fare charge toll earnings earn average usual capacity""".split(),
    )
)
"""Words of what comes again and again: its figure may be for a time that its sentence need not say."""


def is_total(passage: Passage, end: int) -> bool:
    """Return whether the amount that ends at *end* is told for a whole time: "84 million over twelve years"."""
    if _PACED.search(passage.text):
        return False
    return bool(_TOTAL.search(passage.text, end) or _ONCE.search(passage.text[:end]))


_ONCE = late(
    r"\b(?:one-off|one-time|single|lump-sum|lump sum of|once-only)\s(?:[a-z]+\s){1,3}(?:of\s)?\S+(?:\s[a-z]+)?$",
    re.IGNORECASE,
)
"""What is paid or done once."""
