"""Which figures and times of a claim are those of its sources, in whatever language, and which are nobody's."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from summarizer.comparison.difference import Difference, Kind
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.comparison.translations.anchors import Anchor, anchors, widest
from summarizer.comparison.translations.languages import nowhere, source_in

Placed = tuple[Passage, Anchor]
_TOLERANCE = 1e-9
"""By how much, of each, two equal numbers may differ by arithmetic alone."""
_CONVERTED = 0.06
"""By how much a length or a mass may be off that was converted and rounded, as of `equality`."""
_ROUNDED = 0.1
"""By how much a number said roughly, or as a bound, may be off the one that the source gives."""
_TOLD, _MOST = 60, 2_000
"""Figures of a claim, and of its sources, that are compared: no sentence and no article has so many but a table."""
_FEW = 2
"""Counts up to this that are told in words are as often read off the sentence: "the two sides", "a second man"."""


@dataclass(frozen=True)
class Matched:
    """What of a claim's figures and times the cited words have (``shared``), and what is against them."""

    shared: tuple[Anchor, ...]
    differences: tuple[Difference, ...]


def matched(claim: Passage, own: str, sources: Sources, other: str) -> Matched:
    """Return how the figures and times of *claim*, in the language *own*, stand to *sources*, mostly in *other*."""
    told = list(widest(anchors(claim.text, own)))[:_TOLD]
    if not told:
        return Matched((), ())
    cited = _read(sources.cited, other)
    every = [anchor for readings in told for anchor in readings]
    left = [place for place in cited if not any(same(mine, place[1]) for mine in every)]
    context: list[Placed] | None = None
    shared: list[Anchor] = []
    found: list[Difference] = []
    for readings in told:
        if all(_says_nothing(anchor) for anchor in readings):
            first = readings[0].sort == "ordinal" and any(same(readings[0], place[1]) for place in cited)
            shared += readings[:1] if first else ()
            continue
        equal = [place for place in cited if any(same(mine, place[1]) for mine in readings)]
        if equal:
            shared.append(readings[0])
            found += _bounded(readings, equal, source_in(own, other))
            continue
        rival = _rival(readings[0], left)
        if any(_allowed(mine, place[1]) for mine in readings for place in cited):
            continue
        if rival is None:
            context = _read(sources.context, other) if context is None else context
            if _loose(readings) or any(same(mine, place[1]) for mine in readings for place in context):
                continue
            if any(_allowed(mine, place[1]) for mine in readings for place in context):
                continue
        found.append(_missing(readings[0], rival, cited, (source_in(own, other), nowhere(own, other))))
    return Matched(tuple(shared), tuple(found))


def _read(passages: Collection[Passage], other: str) -> list[Placed]:
    read = ((it, anchor) for it in passages for anchor in anchors(it.text, it.tongue or other))
    return list(islice(read, _MOST))


def same(one: Anchor, other: Anchor) -> bool:
    """Return whether *one*, of a claim, is what *other* of a source says; a bare "3" may be the hour of three."""
    if one.sort == other.sort:
        return _same_sort(one, other)
    if {one.sort, other.sort} == {"number", "share"}:
        number, share = (one, other) if one.sort == "number" else (other, one)
        hundredths = number.unit is not None and number.unit.dimension == "share"
        return _close(number.value / 100 if hundredths else number.value, share.value)
    if {one.sort, other.sort} == {"number", "clock"}:
        number, clock = (one, other) if one.sort == "number" else (other, one)
        hourly = number.unit is None or number.unit.dimension == "time"
        return hourly and number.value in range(25) and number.value * 60 % 720 == clock.value % 720
    return one.sort == "ordinal" and other.sort == "number" and not other.spoken and one.value == other.value


def _same_sort(one: Anchor, other: Anchor) -> bool:
    if one.sort == "number":
        return _same_number(one, other)
    if one.sort == "clock":
        return one.value == other.value if one.settled and other.settled else one.value % 720 == other.value % 720
    if one.sort == "date":
        month, day = divmod(one.value, 100)
        return month == other.value // 100 and day in {0, other.value % 100}
    return _close(one.value, other.value)


def _same_number(one: Anchor, other: Anchor) -> bool:
    if one.unit is None or other.unit is None or one.unit == other.unit:
        return _close(one.value, other.value)
    if one.unit.dimension != other.unit.dimension:
        return False
    mine, theirs = one.value * one.unit.factor, other.value * other.unit.factor
    exact = one.unit.dimension in {"time", "calendar", "share", "points"}
    return abs(mine - theirs) <= (_TOLERANCE if exact else _CONVERTED) * max(abs(mine), abs(theirs))


def _close(one: float, other: float) -> bool:
    return abs(one - other) <= _TOLERANCE * max(1.0, abs(one), abs(other))


def _says_nothing(anchor: Anchor) -> bool:
    """Return whether the reading is "one" or "first", which stand for much else."""
    return anchor.sort in {"number", "ordinal"} and anchor.value == 1 and (anchor.spoken or anchor.sort == "ordinal")


def _loose(readings: Sequence[Anchor]) -> bool:
    """Return whether the claim may have worked the reading out, or mean no number by it."""
    return any(
        anchor.sort in {"near", "weekday"}
        or (anchor.sort in {"number", "ordinal"} and anchor.value <= _FEW and anchor.spoken and anchor.unit is None)
        for anchor in readings
    )


def _allowed(one: Anchor, other: Anchor) -> bool:
    """Return whether the claim's "more than 300", "about 5,000" lets in the source's 312, or 5,200."""
    if one.sort != "number" or other.sort != "number" or not (one.side or one.about):
        return False
    if (one.unit is None) != (other.unit is None) or (one.unit and other.unit and one.unit != other.unit):
        return False
    off = other.value - one.value
    return (one.about or off * one.side > 0) and abs(off) <= _ROUNDED * abs(one.value)


def _bounded(readings: Sequence[Anchor], equal: Sequence[Placed], source: str) -> Iterator[Difference]:
    """Yield that every figure equal to the claim's is bounded on the other side.

    Where the source has no bound that is known, it may have it from its verb: "no pasó de 54".
    """
    mine = readings[0]
    if equal and all(mine.side * anchor.side < 0 for _, anchor in equal):
        passage, theirs = equal[0]
        place = passage.place(theirs.start, theirs.end)
        reason = f"says {_with_bound(mine)}, {source} says {_with_bound(theirs)}"
        yield Difference("bound", "clash", (mine.start, mine.end), place, reason)


def _with_bound(anchor: Anchor) -> str:
    return {1: "at least ", -1: "up to ", 0: "about " if anchor.about else ""}[anchor.side] + anchor.text


def _rival(mine: Anchor, left: Sequence[Placed]) -> Placed | None:
    """Return of what the cited words have and the claim leaves out the thing nearest to *mine* of its sort, or None."""
    if mine.sort == "share":
        pool = [place for place in left if place[1].sort == "share" or _is_percent(place[1])]
    else:
        pool = [place for place in left if place[1].sort == mine.sort and _one_measure(mine, place[1])]
    pool = [place for place in pool if not _says_nothing(place[1])]
    return min(pool, key=lambda place: abs(place[1].value - mine.value), default=None)


def _one_measure(mine: Anchor, theirs: Anchor) -> bool:
    if mine.unit is None or theirs.unit is None:
        return mine.unit is theirs.unit and _is_year(mine) == _is_year(theirs)
    return mine.unit.dimension == theirs.unit.dimension


def _is_year(anchor: Anchor) -> bool:
    return anchor.unit is None and anchor.text.isdecimal() and 1500 <= anchor.value < 2100


def _is_percent(anchor: Anchor) -> bool:
    return anchor.unit is not None and anchor.unit.dimension == "share"


def _missing(mine: Anchor, rival: Placed | None, cited: Sequence[Placed], source: tuple[str, str]) -> Difference:
    span = mine.start, mine.end
    kind: Kind = "date" if mine.sort in {"weekday", "near", "date", "clock"} else "number"
    if mine.unit is not None:
        measured = [it for it in cited if it[1].sort == "number" and it[1].unit and _close(it[1].value, mine.value)]
        if measured:
            kind, rival = "unit", measured[0]
    if rival is None:
        return Difference(kind, "clash", span, None, f"says {mine.text}, {source[1]}")
    passage, theirs = rival
    reason = f"says {mine.text}, {source[0]} says {theirs.text}"
    return Difference(kind, "clash", span, passage.place(theirs.start, theirs.end), reason)
