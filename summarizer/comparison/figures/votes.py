"""How many were for something, against it, neither, or not there: "by 52 votes to 48", "five opposed it"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summarizer.comparison.difference import Difference
from summarizer.comparison.figures.amount import Amount
from summarizer.comparison.figures.amounts import amounts
from summarizer.comparison.figures.listed_names import totals
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.language.openers import late

_OF_VOTES = frozenset(
    """vote votes voted voting backed supported opposed abstained abstain absent abstentions""".split()
)
_TO = late(r"(?:\svotes?)?\s(?:to|against)\s|[-–]", re.IGNORECASE)
"""What stands between the two counts of a vote: "60 votes to 40", "60-40"."""
_RESULT = late(
    r"\b(?:(?P<lost>reject\w*|defeat\w*|vot\w+\sdown|thr[eo]wn?\sout|fail\w*|turned\sdown|against)|"
    r"pass(?:ed|es)|approv\w+|adopt\w+|back(?:ed|s)|endorsed?|carried)\b",
    re.IGNORECASE,
)
"""What tells how a vote went."""
_SIDES = (
    ("against", r"(?:voted|were|was|voting)\s(?:against|no)\b|against\b|opposed\b|rejected\b"),
    ("for", r"(?:voted|were|was|voting)\s(?:for|yes|in\sfavou?r)\b|in\sfavou?r\b|backed\b|supported\b|approved\b"),
    ("abstained", r"(?:abstained|abstaining|abstentions?)\b"),
    ("absent", r"(?:were\s|was\s)?absent\b"),
)
_SIDE = late(
    r"(?:\s(?:of\s(?:the\s)?)?(?!(?:to|and|or|but|by)\b)[a-z]+){0,2}?\s(?:"
    + "|".join(f"(?P<{side}>{words})" for side, words in _SIDES)
    + ")",
    re.IGNORECASE,
)
"""What follows a count of those who took a side."""


class Side(NamedTuple):
    """So many, or such a share, of one side."""

    name: str
    amount: Amount


@read_once
def sides(passage: Passage) -> tuple[Side, ...]:
    """Return how many *passage* counts on each side of a vote."""
    if _OF_VOTES.isdisjoint(passage.order):
        return ()
    text, items = passage.text, [it for it in amounts(passage) if it.sort in {"count", "share"}]
    found: list[Side] = []
    paired: Amount | None = None
    for place, one in enumerate(items):
        other = items[place + 1] if place + 1 < len(items) else None
        if one is paired:
            continue
        if other is not None and "vote" in text.lower() and _TO.fullmatch(text, one.end, other.start):
            if (first := _side_of_first(text, one, other)) is not None:
                found += [Side(first, one), Side("against" if first == "for" else "for", other)]
                paired = other
        elif (match := _SIDE.match(text, one.end)) is not None and match.lastgroup is not None:
            found.append(Side(match.lastgroup, one))
    return tuple(found)


def _side_of_first(text: str, one: Amount, other: Amount) -> str | None:
    """Return the side of the first of two counts: by what stands behind them, "60-40 in favour", else before.

    Where nothing tells how it went, the more were for what was done: "voted 7-2 to raise rates".
    """
    behind = _SIDE.match(text, other.end)
    if behind is not None and behind.lastgroup in {"for", "against"}:
        return None if _DECIDED.match(text, behind.end()) else behind.lastgroup
    result = _RESULT.search(text, 0, one.start) or _RESULT.search(text, other.end, other.end + _BEHIND)
    if result is None:
        return "for" if one.value > other.value else None
    return "against" if result["lost"] else "for"


_DECIDED = late(r"\s[a-z]+ing\b")
"""What tells what was decided, and no side: "voted 40-60 against | joining"."""
_BEHIND = 12
"""Characters behind the counts of a vote within which stands what was done by it: "60-40 to reject"."""


def is_told(amount: Amount, nearest: Sequence[Passage]) -> bool:
    """Return whether a passage counts as many on the same side of a vote."""
    mine = next((side for side in sides(amount.passage) if side.amount is amount), None)
    return mine is not None and any(
        side.name == mine.name and side.amount.value == amount.value for passage in nearest for side in sides(passage)
    )


def miscounted(claim: Passage, nearest: Sequence[Passage]) -> Iterator[Difference]:
    """Yield the first count that *claim* puts on another side of a vote than the passages do."""
    own = sides(claim)
    told = [side for passage in nearest for side in sides(passage)] if own else []
    for name, amount in own:
        if amount.bound != "exact" or amount.lean:
            continue
        same = [side for side in told if side.name == name and side.amount.unit == amount.unit]
        other = [side for side in told if side.name != name and side.amount.value == amount.value]
        if any(side.amount.value == amount.value for side in same) or not (same or other):
            continue
        if any(amount.value in totals(passage) for passage in nearest):
            continue  # "five" of "the mayor Ann Roe and four others"
        if not other and any(amount.value == number.value for passage in nearest for number in passage.numbers):
            continue  # of a side that the passage tells in no words that are read here
        best = (other or same)[0].amount
        reason = f"says {amount.text} {name}, source says {best.text} {(other or same)[0].name}"
        yield Difference("number", "clash", (amount.start, amount.end), best.place, reason)
        return
