"""What a sentence puts aside for something else: Saturday in "on Sunday rather than Saturday", 3 in "from 3 to 4"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal, Protocol, TypeVar

from summarizer.comparison.passage import Passage
from summarizer.language.openers import late, pieces

Part = Literal["denied", "former", "new"]

_SMALL = r"(?:(?:by|on|in|at|of|for|the|its|a|an|only|just|some|about|with|as)\s){0,3}\S?$"
"""What may stand between such a word and the figure: "and not by the 312"."""
_DENIED = late(
    rf"\b(?:rather\sthan|instead\sof|not(?:,[^,]{{1,40}},)?|as\sopposed\sto|in\splace\sof)\s{_SMALL}"
    r"|\b(?:contrary\sto|unlike|(?:despite|in\sspite\sof)\s(?=[^,;:.]*?(?:report|claim|estimat|forecast|rumou?r|expect|predict|"
    r"suggest|plan|hope|fear|target|aim|promis|pledg|vow|initial|earlier|previous)))[^,;:.]{0,48}$",
    re.IGNORECASE,
)
# "Despite a fine of 20" has the fine; "despite reports of 20 dead" denies them.
_DENYING = frozenset("rather instead not opposed place contrary despite unlike spite".split())
"""One of these stands in whatever `_DENIED` finds."""
_FORMER = late(rf"\bfrom\s{_SMALL}", re.IGNORECASE)
_NEW = late(rf"\bto\s{_SMALL}", re.IGNORECASE)
_ONCE = late(r"\b(?:originally|initially|at\sfirst|previously|formerly|used\sto)\s[^,;:.()]{0,56}$", re.IGNORECASE)
_NOW = late(r"\b(?:now|currently)\s[^,;:.()]{0,56}$", re.IGNORECASE)
_SINCE = frozenset("used originally initially first previously formerly now currently".split())
"""One of these stands in whatever `_ONCE` and `_NOW` find: what was so, and what is so in its place."""
_REACH = 64
"""Characters before a figure that hold the longest of these: "not, as it was reported at first, on"."""


class Standing(Protocol):
    """A figure or a date at a span of a passage."""

    @property
    def start(self) -> int: ...
    @property
    def passage(self) -> Passage: ...


def part(one: Standing, siblings: Sequence[Standing]) -> Part | None:
    """Return what *one* is among *siblings*, the figures of its kind beside it; None where nothing is put aside."""
    own = _led(one)
    if own != "new" and own is not None:
        return own
    others = {_led(sibling) for sibling in siblings if sibling is not one}
    if "denied" in others or (own == "new" and "former" in others):
        return "new"
    return None


def is_led(one: Standing) -> bool:
    """Return whether *one* is denied, or one end of a change."""
    return _led(one) is not None


def _led(one: Standing) -> Part | None:
    known: dict[int, Part | None] = one.passage.kept.setdefault(_led, {})  # asked for with each figure beside it
    if one.start not in known:
        known[one.start] = _read(one)
    return known[one.start]


def _read(one: Standing) -> Part | None:
    text, first = one.passage.text, max(0, one.start - _REACH)
    told = pieces(text).found
    if not _DENYING.isdisjoint(told) and _DENIED.search(text, first, one.start):
        return "denied"
    if "from" in told and _FORMER.search(text, first, one.start):
        return "former"
    if "to" in told and _NEW.search(text, first, one.start):
        return "new"
    if _SINCE.isdisjoint(told):
        return None
    if _ONCE.search(text, first, one.start):
        return "former"
    return "new" if _NOW.search(text, first, one.start) else None


def turned_round(mine: Part | None, theirs: Part | None) -> bool:
    """Return whether a claim holds to what its source puts aside, or puts aside what it holds to.

    What was so formerly may still be told without a word of that; what is denied may not.
    """
    if theirs == "denied":
        return mine in {None, "new"}
    aside = {"denied", "former"}
    return (mine in aside and theirs == "new") or (mine == "new" and theirs == "former")


Figure = TypeVar("Figure")

BESIDE = 8
"""Figures to either side that one may be exchanged with or told beside: of 2,100 claims about news none has more
than seven. In a list of 200 each is read beside its neighbours; the work grows with the list, not with its square.
"""


def beside(figures: Sequence[Figure], place: int) -> Sequence[Figure]:
    """Return the figures of one sentence that stand by the one at *place*, itself among them."""
    first = max(0, min(place - BESIDE, len(figures) - 2 * BESIDE - 1))  # as many at either end of a list
    return figures[first : first + 2 * BESIDE + 1]


def is_whole(one: Standing) -> bool:
    """Return whether *one* is what others are counted out of: "of the 88", "out of 88"."""
    text, first = one.passage.text, max(0, one.start - _LED_IN)
    return "of" in text[first : one.start].lower() and _OUT_OF.search(text, first, one.start) is not None


_LED_IN = 32
"""Characters before a figure that hold "of the country's"."""
_OUT_OF = late(r"\bof\s(?:[\w'’]{1,12}\s){0,3}\S{0,2}$", re.IGNORECASE)
