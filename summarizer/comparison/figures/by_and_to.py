"""A change told to be by a figure where the sources have it to or from that figure, or the other way round."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.comparison.difference import Difference
from summarizer.comparison.figures.amount import Amount
from summarizer.comparison.figures.misplaced import overlap
from summarizer.comparison.figures.remainders import FORMER
from summarizer.comparison.sources import Sources
from summarizer.language.openers import late


def turned(amount: Amount, same: Sequence[Amount], sources: Sources) -> Difference | None:
    """Return that a change is "by" *amount* where every source has it "to" or "from" it, or the other way round."""
    if amount.sort in {"count", "share"} and amount.more and not _adds_others(amount):
        like = [it for it in same if amount.unit == it.unit]  # "three more votes" is no "three days"
        if like and not any(map(_added, like)):
            reason = f"says {amount.text} {amount.more}, source says {like[0].text}"
            return Difference("number", "clash", (amount.start, amount.end), like[0].place, reason)
    if same and all(it.compared for it in same) and not _added(amount) and not amount.change:
        reason = f"says {amount.text}, source says {same[0].text} {same[0].more}"
        return Difference("number", "clash", (amount.start, amount.end), same[0].place, reason)
    if same and amount.change == "by" and all(_moves_otherwise(amount, it) for it in same):
        reason = f"says {_moved(amount)} by {amount.text}, source says {same[0].text} {same[0].more}"
        return Difference("number", "clash", (amount.start, amount.end), same[0].place, reason)
    if amount.change is None or amount.sort not in {"count", "share"}:
        return None
    told = [other for other in same if overlap(amount, other)] or same
    told = [other for other in told if sources.cites(other.passage)] or told  # the cited words decide
    margin = amount.change == "to" and amount.led == "by"
    if any(other.change in {None, amount.change} or (margin and other.led == "by") for other in told):
        return None
    former = amount.change == "to" and not FORMER.isdisjoint(amount.passage.order)
    if former and all(it.change == "from" for it in told):
        return None  # "was first sentenced to 14 years" of "cut the sentence from 14 years to nine"
    if amount.change in {"to", "from"} and all(it.change == "by" and _is_pace(amount, it) for it in told):
        return None  # "inflation slowed to 3 per cent" of "prices rose 3 per cent"
    best = told[0]
    reason = f"says {amount.change} {amount.text}, source says {best.change} {best.text}"
    return Difference("number", "clash", (amount.start, amount.end), best.place, reason)


def _adds_others(amount: Amount) -> bool:
    """Return whether "more" only sets them apart from those told of before: "one was killed and two more hurt"."""
    text = amount.passage.text
    behind = text[amount.end : amount.end + _CLAUSE].split()
    return text[: amount.start].endswith(" and ") and behind[:1] == ["more"] and "than" not in behind


def _is_pace(amount: Amount, other: Amount) -> bool:
    """Return whether *amount* is told of a pace, and *other*, where none is named, of what has it."""
    return (
        not _PACES.isdisjoint(amount.passage.order)
        and _PACES.isdisjoint(other.passage.order)
        and not _FALLING.search(other.passage.text, max(0, other.start - _CLAUSE), other.start)
    )


def _moved(amount: Amount) -> str | None:
    """Return which way the verb before *amount* goes, "up" or "down"; None where both or neither is told."""
    text, first = amount.passage.text, max(0, amount.start - _CLAUSE)
    down, up = (way.search(text, first, amount.start) is not None for way in (_FALLING, _RISING))
    return None if down == up else "down" if down else "up"


def _moves_otherwise(amount: Amount, other: Amount) -> bool:
    """Return whether one rose by what the other tells as so many fewer, or fell by what it tells as so many more."""
    ways = {"more": "up", "fewer": "down", "less": "down"}
    way = ways.get(other.more or "")
    mine = _moved(amount)
    return way is not None and mine is not None and way != mine


_RISING = late(r"\b(?:r[io]se|rising|increas|gr[eo]w|climb|jump|surg|soar|swell|went up|go(?:es)? up)")
_FALLING = late(r"\b(?:f[ae]ll|decre|declin|drop|shr[aiu]nk|contract|los|shed|down|slip|slid|cut|plung|slump)")
_PACES = frozenset("inflation deflation growth".split())
"""What itself is a change, so that where it stands is by how much something else changed."""


def _added(amount: Amount) -> bool:
    """Return whether the figure may be what was added or taken away: "12 more", "up 12", "another 12", "rose by 12"."""
    text = amount.passage.text
    before = re.split(r"[,;:()–—]", text[max(0, amount.start - _CLAUSE) : amount.start])[-1]
    after = re.split(r"[,;:()–—]", text[amount.end : amount.end + _CLAUSE])[0]
    return amount.difference or bool(_ADDED.search(before) or _ADDED.search(after))


_CLAUSE = 60
"""Characters to either side of a figure in which its clause may tell of a change."""
_ADDED = late(
    r"\b(?:another|others?|further|additional|extra|more|fewer|less|added|adds?|gain(?:s|ed)?|lost|loses?|up|down|rise|rises|rose|risen|"
    r"fall|falls|fell|fallen|gr[eo]wn?|grows|increas\w*|decreas\w*|drop\w*|declin\w*|lead|ahead|behind|margin|"
    r"differen\w*|surplus|short\w*|exceed\w*|outnumber\w*|than|above|below|over|under)\b",
    re.IGNORECASE,
)
"""Words by which a figure may be a difference, in whatever construction."""
