"""Where a sentence tells a figure without that for each of which it is one: a day, a litre, each of four.

"Earn 90 cents" of "earn 90 cents a basket"; "were paid 200" of "each was paid 200"; "twice 40 metres" of "40 metres,
twice the height of the old one".
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from summarizer.comparison.figures.amount import Amount
from summarizer.comparison.figures.amounts import amounts
from summarizer.comparison.figures.apiece import is_of_each
from summarizer.comparison.figures.equality import equal
from summarizer.comparison.passage import Passage
from summarizer.language.openers import late
from summarizer.language.reporting import listed

_RATING = listed("a an per each every hourly daily nightly weekly monthly yearly annually annual apiece")
"""Words without one of which nothing is told for each."""
_EACH = listed("each apiece every per")
_PRICED = late(
    r"\s(?:an?|per|each|every)\s(?!(?:\w+\s)?(?:ago|earlier|later|before|after|from)\b)[a-z]+", re.IGNORECASE
)
"""What is priced by the piece, right behind its price: "90 cents | a basket"."""
_FOR_EVERY = late(r"(?:\s[a-z]+){0,4}\sfor\s(?:each|every)\s", re.IGNORECASE)
_FACTOR = late(r"\b(?:twice|thrice|double|triple|half|\w+\stimes)\s$", re.IGNORECASE)
_COMPARED = late(r"\s(?:[a-z]+er|more|less)\sthan\b", re.IGNORECASE)
_ENDING = late(r"[,;:.!?]|\s(?:and|but|while|which|who)\s", re.IGNORECASE)
_BEFORE, _BEHIND = 20, 80
"""Characters before and behind a figure in which that stands for each of which it is told."""
_UNPRICED = frozenset(["time", "share", "points"])


def rated_otherwise(claim: Passage, home: Passage, places: Mapping[int, int]) -> int | None:
    """Return the first figure of *claim* that *home* tells for each of something, or None."""
    if not claim.numbers or not places:
        return None
    for mine in amounts(claim):
        same = [it for it in amounts(home) if equal(mine, it)]
        if same and all(_is_otherwise(mine, it) for it in same):
            return next((i for i, word in enumerate(claim.words) if word.start >= mine.start), None)
    return None


def _is_otherwise(mine: Amount, theirs: Amount) -> bool:
    here, there = mine.passage, theirs.passage
    if not _RATING.isdisjoint(there.order):
        if theirs.rates and not (mine.rates or _is_rated(mine)) and _is_beside(theirs):
            return True
        if is_of_each(theirs) and _EACH.isdisjoint(here.order) and _tells_of_many(here, there):
            return True
        if _FOR_EVERY.match(there.text, theirs.end) and _EACH.isdisjoint(here.order):
            return True
        if _is_price(theirs) and not _is_rated(mine) and _EACH.isdisjoint(here.order):
            return True
    factor = _FACTOR.search(here.text, max(0, mine.start - _BEFORE), mine.start)
    if factor and not _FACTOR.search(there.text, max(0, theirs.start - _BEFORE), theirs.start):
        return True
    return bool(_COMPARED.match(here.text, mine.end)) and not _COMPARED.match(there.text, theirs.end)


def _is_beside(amount: Amount) -> bool:
    """Return whether the rate stands in the figure's own part: not "employs nine people and is open every day"."""
    text = amount.passage.text
    behind = _ENDING.split(text[amount.end : amount.end + _BEHIND], maxsplit=1)[0]
    told = f"{text[max(0, amount.start - _BEFORE) : amount.start]} {behind}".lower()
    return not _RATING.isdisjoint(told.split())


def _is_price(amount: Amount) -> bool:
    priced = amount.unit is not None and amount.unit.dimension not in _UNPRICED
    return priced and _PRICED.match(amount.passage.text, amount.end) is not None


def _is_rated(amount: Amount) -> bool:
    return bool(amount.rates) or _PRICED.match(amount.passage.text, amount.end) is not None


def _tells_of_many(here: Passage, there: Passage) -> bool:
    """Return whether the claim has the plural of which each is told there."""
    return any(here.order[i].endswith("s") and here.stems[i] in there.at for i in here.content)
