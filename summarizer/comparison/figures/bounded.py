"""What is said of an amount beside its number: at least or nearly, and for each of what."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.comparison.difference import Difference
from summarizer.comparison.figures.amount import Amount
from summarizer.comparison.figures.amounts import amounts
from summarizer.comparison.figures.limits import is_limit, is_open_ended
from summarizer.comparison.figures.rates import GOODS, is_sum
from summarizer.comparison.passage import Passage
from summarizer.language.openers import late


def bounded(amount: Amount, best: Amount) -> Difference | None:
    """Return that the sources bound the number of *amount* on the other side, or not at all."""
    if not bounds_clash(amount, best) or _is_about(amount, best):
        return None
    return Difference(
        "bound",
        "clash",
        (amount.start, amount.end),
        best.place,
        f"says {_with_bound(amount)}, source says {_with_bound(best)}",
    )


def _is_about(amount: Amount, best: Amount) -> bool:
    """Return whether "over" may stand for what something is about: "went to court over | three provinces"."""
    few = amount.unit is None and amount.value == best.value <= _FEW_THINGS and best.bound == "exact"
    return few and _OVER.search(amount.passage.text, max(0, amount.start - 2 * _STRESS), amount.start) is not None


_OVER = late(
    r"\b(?:court|disput\w+|row|protest\w*|str(?:ike|uck)|argu\w+|quarrel\w*|clash\w*|feud\w*|f[io]ught|battle|arrest\w*|"
    r"charge[sd]?|sue[sd]?|lawsuit|trial|jailed|fined|held|detained|questioned|inquiry|investigat\w+|critici\w+|anger|"
    r"outcry|concern\w*|tension\w*|talks|negotiat\w+|resigned|quit)\sover\s(?:the\s)?$",
    re.IGNORECASE,
)
_FEW_THINGS = 12
"""Up to here things are counted one by one, and nobody tells them as "over" so many."""


def bounds_clash(amount: Amount, other: Amount) -> bool:
    """Return whether what *amount* says of its number, at least or nearly, cannot be of what *other* says of it."""
    sides = _side(amount), _side(other)
    if sides[0] * sides[1] < 0:
        return True
    if amount.unit is None and abs(sides[0]) + abs(sides[1]) == _STRICT + 1 and (amount.inclusive or other.inclusive):
        return True  # "50 or fewer" has 50, "under 50" has not
    if other.low < other.high and other.bound == "exact" and _side(amount):
        return not (amount.high <= other.low if _side(amount) > 0 else amount.low >= other.high)
    if amount.bound in {"at least", "up to"} and other.bound == "about":
        return not amount.lean or other.lean * amount.lean <= 0  # "just over" is over
    if other.bound == "exact" and amount.unit != other.unit and (apart := (other.low - amount.low) * _side(amount)):
        if apart > 0:
            return False  # "more than 90 metres" of 300 feet
        if (
            amount.unit is not None
            and other.unit is not None
            and {amount.unit.dimension, other.unit.dimension} == {"time"}
        ):
            return abs(apart) > _ROUNDED * amount.low  # "more than two days" of 47 hours
    if other.bound == "exact" and _side(amount) and _side(amount) == _end_of(other):
        return False  # "up to 50,000" of "30,000 to 50,000"
    if other.bound == "exact" and _side(amount) and _side(amount) == _of_first(other):
        return False  # "four million", of "no more than two million of the one and four million of the other"
    if other.bound == "exact" and _stressed(amount) == _stressed(other) != 0:
        return False  # "no more than two" of "just two"
    if other.bound == "exact" and (_is_most(amount, other) or is_open_ended(amount, other)):
        return False
    if other.bound == "exact" and _side(amount):
        # "Over 12 months" is in their course.
        return other.exact or not (amount.unit and amount.unit.dimension in {"time", "calendar"})
    return False


def _is_most(amount: Amount, other: Amount) -> bool:
    """Return whether *other* is the most that is so: "as much as 20 million" of "could face a 20 million charge"."""
    return amount.bound == "up to" and (_may_be(other) or is_limit(other))


def _may_be(amount: Amount) -> bool:
    """Return whether what comes to *amount* only may come about."""
    text = amount.passage.text
    return _POSSIBLE.search(text, max(0, amount.start - _MODAL), amount.start) is not None


_POSSIBLE = late(r"\b(?:could|may|might)\s[^.;,]*$", re.IGNORECASE)
_MODAL = 40
"""Characters before a number within which stands the modal of its verb."""


def _of_first(amount: Amount) -> int:
    """Return the side of the amount before that an "and" joins this one to, 0 where there is none: both are limits."""
    passage = amount.passage
    before = [it for it in amounts(passage) if it.end <= amount.start]
    if not before or before[-1].bound == "exact":
        return 0
    between = passage.text[before[-1].end : amount.start]
    return _side(before[-1]) if _JOINED.search(between) and not _PARTING.search(between) else 0


_JOINED = re.compile(r"\band\s$")
_PARTING = re.compile(r"[.;:]|,\s(?:and\s)?\w+\s(?:is|are|was|were|has|have|had)\b")


def _end_of(amount: Amount) -> int:
    """Return which end of a range the amount is: 1 for the lower, -1 for the upper, 0 for none."""
    text = amount.passage.text
    if _UPWARDS.match(text, amount.end):
        return 1
    return -1 if _FROM_LOWER.search(text, max(0, amount.start - _STRESS), amount.start) else 0


_UPWARDS = late(r"\s?(?:to|[-–])\s?[$€£¥]?\d")
_FROM_LOWER = late(r"\d\s?(?:\w+\s)?(?:to|[-–])\s?[$€£¥]?$")
_ROUNDED = 1e-6
"""Within which two lengths of time in other units are one."""
_STRICT = 2
"""The lean of "more than" and "less than"."""


def _stressed(amount: Amount) -> int:
    """Return whether words call the number itself small, "no more than two", "a mere two", or great: -1, 1, or 0."""
    if amount.lean:
        return 0
    text, first = amount.passage.text, max(0, amount.start - _STRESS)
    return -1 if _FEW.search(text, first, amount.start) else 1 if _MANY.search(text, first, amount.start) else 0


_STRESS = 24
"""Characters before a number in which such words stand."""
_FEW = late(
    r"\b(?:just|only|merely|but|barely|a\s(?:mere|paltry|meagre|scant)|(?:no|not|never)\s(?:more|greater|longer|higher|over)(?:\sthan)?|"
    r"at\s(?:the\s)?(?:very\s)?most|n['’]t\smore\sthan|as\s(?:few|little)\sas)\s(?:the\s)?\S?$",
    re.IGNORECASE,
)
_MANY = late(
    r"\b(?:all|fully|a\s(?:total|full|record|whopping|staggering|massive)(?:\sof)?|a\sgood|(?:no|not|never)\s(?:fewer|less)\sthan|as\s(?:many|much)\sas|"
    r"an\s(?:astonishing|impressive|unprecedented))\s(?:the\s)?\S?$",
    re.IGNORECASE,
)


def opposed(amount: Amount, other: Amount) -> bool:
    """Return whether one lies above its number and the other below it: "more than half left" of "fewer stayed"."""
    return amount.lean * other.lean < 0


def _side(amount: Amount) -> int:
    """Return on which side of its number an amount lies: 1 for "at least", -1 for "up to" and "nearly", or 0."""
    return amount.lean or {"at least": 1, "up to": -1}.get(amount.bound, 0)


def _with_bound(amount: Amount) -> str:
    words = {2: "more than", 1: "just over", -1: "nearly", -2: "less than"}.get(amount.lean) or amount.bound
    return amount.text if words == "exact" else f"{words} {amount.text}"


def set_against(amount: Amount, best: Amount) -> Difference | None:
    """Return that a share or a sum is told as a level in one text, and as how far something is from one in the other.

    "31 per cent below capacity" of "at 31 per cent of capacity"; "cut to 40 cents" of "cut by 40 cents".
    """
    level = _level(amount)
    if level is None or _level(best) is not (not level):
        return None
    first, last = max(0, amount.start - _STRESS), amount.end + _STRESS
    told = [it.passage.text[max(0, it.start - 3) : it.end + 9].strip() for it in (amount, best)]
    if _OTHERWISE.search(amount.passage.text, first, last) or amount.low != best.low:
        return None
    return Difference(
        "bound", "clash", (amount.start, amount.end), best.place, f"says {told[0]!r}, source says {told[1]!r}"
    )


def _level(amount: Amount) -> bool | None:
    """Return whether the amount is a level, and not a distance from one; None where its words do not tell."""
    text = amount.passage.text
    share = amount.unit is not None and amount.unit.dimension == "share" and amount.text[0].isdigit()
    if share and _AWAY.match(text, amount.end):
        return False
    if share and _OF_LEVEL.match(text, amount.end) and amount.change is None:
        return True
    if share or amount.difference or not _CHANGED.search(text, 0, amount.start):
        return None
    if text.endswith(" by ", 0, amount.start):
        return False
    return True if amount.change == "to" else None


_CHANGED = late(
    r"\b(?:r[io]s|f[ae]ll|cut|shr[aiu]nk|gr[eo]w|rais|lower|reduc|increas|drop|climb|declin|slip|swell|swoll|rose)\w*\b",
    re.IGNORECASE,
)
_AWAY = late(r"\s(?:below|under|beneath|above|over|short\sof|(?:lower|higher|less|more|fewer)\sthan)\b", re.IGNORECASE)
_OF_LEVEL = late(
    r"\sof\s(?:(?:the|its|their|his|her|last|full|normal|total|\w+['’]s)\s)*(?:\w+\s)?(?:capacity|level|levels|normal|average|target|price|value|output|plan|year|quota)\b",
    re.IGNORECASE,
)
"""What a share is told of as a level: "at 31 per cent of capacity", "of last year's level"."""
_OTHERWISE = late(r"\b(?:not|rather|instead)\b", re.IGNORECASE)


def paced(amount: Amount, best: Amount, near: Sequence[Passage]) -> Difference | None:
    """Return that the sources give *amount* for another span of time: "a week" of "a month"."""
    if not amount.rates or not amount.rates.isdisjoint(best.rates):
        return None
    if not best.rates:
        share = amount.unit is not None and amount.unit.dimension in {"share", "points"}
        if amount.sort != "count" or share or amount.rates <= _HEADS or not is_sum(best.passage, best.end, near):
            return None
        reason = f"says {amount.text} a {' and '.join(sorted(amount.rates))}, source says {best.text}"
        return Difference("unit", "clash", (amount.start, amount.end), best.place, reason)
    mine, theirs = (" and ".join(sorted(it.rates)) for it in (amount, best))
    reason = f"says {amount.text} a {mine}, source says {best.text} a {theirs}"
    return Difference("unit", "clash", (amount.start, amount.end), best.place, reason)


_HEADS = GOODS | {"head", "person"}
