"""Whether four digits that may be a year count something: "killed 1500 people"."""

from __future__ import annotations

from summarizer.language.openers import late

_MANY = late(r"\s(?:people|men|women|children|[a-z]{3,}[^\Wsu]s)\b")
_DATING = late(
    r"(?:^|[.!?:;]\s|\b(?:in|since|the|of|from|until|till|by|before|after|during|for|to|and|or|early|late|mid|its|his|her|"
    r"their|our|this|that|these|those|each|every|all|spring|summer|autumn|fall|winter|[A-Z][a-z]*\.?)\s|['’]s?\s|[-–—(])$"
)
"""What stands before the year of something: "the 2014 elections", "in 2014", "March 2014", "the club's 2014 losses"."""
_CURRENCIES = "$€£¥₹"
_LED = 16
"""Letters before the number that are looked at."""


def counts_many(text: str, start: int, end: int) -> bool:
    """Return whether the four digits at *start* to *end* of *text* count what stands behind them, a plural, or money.

    "Some 2000 votes", "fetched $1500"; not "the 2014 elections", nor at the beginning of a sentence.
    """
    if text[max(0, start - 1) : start] in _CURRENCIES:
        return start > 0
    if _MANY.match(text, end) is None:
        return False
    before = text[max(0, start - _LED) : start]
    return bool(before.strip()) and _DATING.search(before) is None
