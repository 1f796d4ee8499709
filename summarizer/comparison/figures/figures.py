"""Numbers, their units and bounds: an amount of a claim must be one that the sources give for the same thing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from summarizer.comparison.difference import Difference
from summarizer.comparison.figures.amount_index import AmountIndex, index_of
from summarizer.comparison.figures.amounts import Amount, amounts, singles
from summarizer.comparison.figures.exchanges import part, turned_round
from summarizer.comparison.figures.rates import is_total
from summarizer.comparison.figures.reckoning import CONVERTED, FEW, POUND, allows, computed, equal, is_measure
from summarizer.comparison.figures.spans import lasts
from summarizer.comparison.figures.surroundings import crossed, fit
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.language.openers import late

_TIMES = frozenset(["year", "clock", "day"])
_THE_TWO = late(
    r"\b(?:the|these|those)\stwo(?:[.,;:]|\s(?:in|at|on|of|and|to|by|are|is|were|will|had)\b|$)", re.IGNORECASE
)
_NO_COUNTS = frozenset(["one", "zero"])
"""Words that are as often a pronoun, or a mark on a scale, as a count."""
_MOST = 40
"""Amounts of one value, and amounts of the nearest sentences, that are weighed: more have tables only."""
_SHORT = (1e-6, 1e6)
_MARGIN = 1.0
"""By how much another number must fit a claim's surroundings better than one of its own value (see `fit`)."""


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the amounts of *claim* that the sources give otherwise, or not at all."""
    own = amounts(claim)
    bounded = [amount for amount in singles(claim) if amount.lean and amount.unit]
    if not own and not bounded:
        return
    index = index_of(sources)
    nearest = sources.nearest(claim)
    near = [amount for passage in nearest for amount in amounts(passage)][:_MOST]
    for amount in bounded:  # "more than a year"
        best = _best(amount, _same(amount, near, index), sources)
        if best is not None and (found := _bounded(amount, best)) is not None:
            yield found
    for amount in own:
        if amount.sort in _TIMES or (amount.unit is None and amount.text.lower() in _NO_COUNTS):
            continue  # years and times of day are compared apart
        if _THE_TWO.search(claim.text, max(0, amount.start - 6), amount.end + 6):
            continue  # "between the two" counts nothing that was not named
        found = _difference(amount, own, near, index, nearest)
        if found is not None:
            yield found


def _difference(
    amount: Amount, own: Sequence[Amount], near: Sequence[Amount], index: AmountIndex, nearest: Sequence[Passage]
) -> Difference | None:
    same = _same(amount, near, index)
    like = [other for other in same if not is_measure(amount, other)]
    if same and not like and (best := _best(amount, [it for it in same if _overlap(amount, it)], index.sources)):
        return Difference("unit", "clash", (amount.start, amount.end), best.place, _counted(amount, best))
    best = _best(amount, same := like, index.sources)
    if best is not None:
        return (
            _swapped(amount, best, own, near, index)
            or (None if _admitted(amount, [it for it in near if not equal(amount, it)]) else _bounded(amount, best))
            or _paced(amount, best)
            or _turned(amount, same, index.sources)
            or _put_aside(amount, own, same)
            or _exchanged(amount, own, best)
        )
    rivals = [other for other in near if _rivals(amount, other) and not any(equal(other, mine) for mine in own)]
    counted = any(amount.of & other.of for other in rivals)
    if _admitted(amount, near) or computed(amount, own, near, counted=counted) or lasts(amount, nearest):
        return None
    if _stands_apart(amount, index.sources):
        return None
    return _missing(amount, rivals, index)


def _stands_apart(amount: Amount, sources: Sources) -> bool:
    """Return whether the sources have the digits with blanks between: the "12, 000" of a tokenised text."""
    digits = re.split(r"([.,])", amount.text.strip(" $€£¥%").split()[0].rstrip("%"))
    if len(digits) < _GROUPED or not all(part.isdigit() or part in ".," for part in digits):
        return False
    apart = re.compile(r"(?<![\d.,])" + "".join(rf" ?{re.escape(p)} ?" if p in ".," else p for p in digits) + r"(?!\d)")
    return any(" " in found[0].strip() for text in sources.texts for found in apart.finditer(text))


_GROUPED = 3
"""Parts of a figure in groups, the mark between them included."""


def _best(amount: Amount, same: Sequence[Amount], sources: Sources) -> Amount | None:
    def likeness(other: Amount) -> tuple[float, bool]:
        return _fits(amount, other, sources), not _bounds_clash(amount, other)

    return max(same, key=likeness, default=None)


def _same(amount: Amount, near: Sequence[Amount], index: AmountIndex) -> list[Amount]:
    tolerance = 1e-9 + abs(amount.low) * CONVERTED
    candidates = index.between(amount.low - tolerance, amount.high + tolerance)
    candidates += index.between(amount.value, amount.value)
    for factor in _SHORT:  # "400m" is 400 million or 400 metres
        candidates += index.between(amount.value * factor, amount.value * factor)
    if amount.unit and amount.unit.dimension == "pounds":
        candidates += index.between((1 - CONVERTED) * POUND * amount.low, (1 + CONVERTED) * POUND * amount.low)
    found = (other for other in dict.fromkeys([*near, *candidates]) if equal(amount, other))
    return list(islice(found, _MOST))


def _fits(amount: Amount, other: Amount, sources: Sources) -> float:
    alike = amount.unit and other.unit and amount.unit.dimension == other.unit.dimension
    return fit(amount, other, sources) + (0.5 if alike else 0.0)


def _swapped(
    amount: Amount, best: Amount, own: Sequence[Amount], near: Sequence[Amount], index: AmountIndex
) -> Difference | None:
    """Return that the sources give another number for what *amount* counts, and its own for something else."""
    if amount.sort == "label" or not amount.near or not best.near or _overlap(amount, best):
        return None
    fits = {other: _fits(amount, other, index.sources) for other in near if _rivals(amount, other)}
    if not fits:
        return None
    rival = max(fits, key=fits.__getitem__)
    if fits[rival] - _fits(amount, best, index.sources) < _MARGIN:
        return None
    told = [other for other in own if equal(other, rival)]
    if (told or rival.passage is best.passage) and not any(_overlap(other, best) for other in told):
        return None  # one sentence gives both, or the claim does, and it does not turn them round
    if rival.change == "from" and any(other.change == "from" for other in told):
        return None  # both have it fall from the one to the other
    if computed(amount, own, near, counted=True):
        return None
    if index.sources.cites(best.passage) and not index.sources.cites(rival.passage):
        return None
    return Difference("number", "clash", (amount.start, amount.end), rival.place, _says(amount, rival))


def _rivals(amount: Amount, other: Amount) -> bool:
    return other.sort == amount.sort and not equal(amount, other) and _alike(amount, other)


def _overlap(one: Amount, other: Amount) -> bool:
    return not one.near.keys().isdisjoint(other.near.keys())


def _alike(amount: Amount, other: Amount) -> bool:
    """Return whether *other* may measure what *amount* does: the same thing counted, in units of one kind."""
    if amount.unit is not None or other.unit is not None:
        return amount.unit is not None and other.unit is not None and amount.unit.dimension == other.unit.dimension
    if amount.sort == "ordinal":  # "the fourth straight decline" is the fourth in a row
        return _overlap(amount, other)
    return bool(amount.of & other.of) or (not (amount.of and other.of) and bool(amount.near.keys() & other.near.keys()))


def _bounded(amount: Amount, best: Amount) -> Difference | None:
    if not _bounds_clash(amount, best):
        return None
    return Difference(
        "bound",
        "clash",
        (amount.start, amount.end),
        best.place,
        f"says {_with_bound(amount)}, source says {_with_bound(best)}",
    )


def _paced(amount: Amount, best: Amount) -> Difference | None:
    """Return that the sources give *amount* for another span of time: "a week" of "a month"."""
    if not amount.rates or not amount.rates.isdisjoint(best.rates):
        return None
    if not best.rates:
        share = amount.unit is not None and amount.unit.dimension in {"share", "points"}
        if amount.sort != "count" or share or amount.rates <= _HEADS or not is_total(best.passage, best.end):
            return None
        reason = f"says {amount.text} a {' and '.join(sorted(amount.rates))}, source says {best.text}"
        return Difference("unit", "clash", (amount.start, amount.end), best.place, reason)
    mine, theirs = (" and ".join(sorted(it.rates)) for it in (amount, best))
    reason = f"says {amount.text} a {mine}, source says {best.text} a {theirs}"
    return Difference("unit", "clash", (amount.start, amount.end), best.place, reason)


_HEADS = frozenset(["head", "person"])


def _turned(amount: Amount, same: Sequence[Amount], sources: Sources) -> Difference | None:
    """Return that a change is "by" *amount* where every source has it "to" or "from" it, or the other way round."""
    if amount.change is None or amount.sort not in {"count", "share"}:
        return None
    told = [other for other in same if _overlap(amount, other)] or same
    told = [other for other in told if sources.cites(other.passage)] or told  # the cited words decide
    if any(other.change in {None, amount.change} for other in told):
        return None
    best = told[0]
    reason = f"says {amount.change} {amount.text}, source says {best.change} {best.text}"
    return Difference("number", "clash", (amount.start, amount.end), best.place, reason)


def _exchanged(amount: Amount, own: Sequence[Amount], best: Amount) -> Difference | None:
    """Return that the claim has two numbers of one sentence of the sources in each other's place."""
    for other in own:
        if other.sort != amount.sort or amount.sort not in {"count", "share"}:
            continue
        if amount.unit != other.unit:
            continue
        for rival in amounts(best.passage):
            if (
                rival is not best
                and other is not amount
                and equal(other, rival)
                and crossed(amount, other, best, rival)
            ):
                return Difference("number", "clash", (amount.start, amount.end), rival.place, _says(amount, rival))
    return None


def _put_aside(amount: Amount, own: Sequence[Amount], same: Sequence[Amount]) -> Difference | None:
    """Return that the sources deny *amount* for another, or hold to it where the claim denies it."""
    mine = part(amount, [other for other in own if _alike(amount, other)])
    for other in same:
        siblings = [it for it in amounts(other.passage) if it is other or _rivals(amount, it)]
        if not turned_round(mine, part(other, siblings)) or len(siblings) < _TWO:
            return None
    if not same:
        return None
    rival = next((it for it in amounts(same[0].passage) if _rivals(amount, it)), same[0])
    return Difference("number", "clash", (amount.start, amount.end), rival.place, _says(amount, rival))


_TWO = 2
"""Figures of which one is put aside for the other."""


def _bounds_clash(amount: Amount, other: Amount) -> bool:
    """Return whether what *amount* says of its number, at least or nearly, cannot be of what *other* says of it."""
    sides = _side(amount), _side(other)
    if sides[0] * sides[1] < 0:
        return True
    if amount.bound in {"at least", "up to"} and other.bound == "about":
        return not amount.lean or other.lean * amount.lean <= 0  # "just over" is over
    if other.bound == "exact" and _side(amount):
        # "Over 12 months" is in their course.
        return other.exact or not (amount.unit and amount.unit.dimension in {"time", "calendar"})
    return False


def _side(amount: Amount) -> int:
    """Return on which side of its number an amount lies: 1 for "at least", -1 for "up to" and "nearly", or 0."""
    return amount.lean or {"at least": 1, "up to": -1}.get(amount.bound, 0)


def _with_bound(amount: Amount) -> str:
    words = {2: "more than", 1: "just over", -1: "nearly", -2: "less than"}.get(amount.lean) or amount.bound
    return amount.text if words == "exact" else f"{words} {amount.text}"


def _admitted(amount: Amount, near: Sequence[Amount]) -> bool:
    """Return whether a number that the sources give for the same thing is one that *amount* allows, or rounds to it."""
    return any(allows(amount, other) for other in near if _one_sort(amount, other) and _comparable(amount, other))


def _one_sort(amount: Amount, other: Amount) -> bool:
    """Return whether both count, rank or date; "half" is as much a share as "52 per cent"."""
    return amount.sort == other.sort or {amount.sort, other.sort} == {"share", "count"}


def _comparable(amount: Amount, other: Amount) -> bool:
    if amount.unit is None or other.unit is None:
        return amount.unit is other.unit and bool(amount.of & other.of or not amount.of or not other.of)
    return amount.unit.dimension == other.unit.dimension


def _missing(amount: Amount, rivals: Sequence[Amount], index: AmountIndex) -> Difference:
    """Return that no source has *amount*, beside the nearest thing that they do have."""
    span = amount.start, amount.end
    otherwise = [other for other in index.between(amount.value, amount.value) if other.unit and amount.unit]
    if amount.unit and otherwise:
        best = max(otherwise, key=lambda other: _fits(amount, other, index.sources))
        return Difference("unit", "clash", span, best.place, _says(amount, best))
    nearest = max(rivals, key=lambda other: _fits(amount, other, index.sources), default=None)
    if nearest is not None:
        return Difference("number", "clash", span, nearest.place, _says(amount, nearest))
    small = amount.unit is None and amount.value <= FEW and amount.value % 1 == 0 and not amount.text[0].isdigit()
    return Difference(
        "number", "unknown" if small else "clash", span, None, f"says {amount.text}, which no source does"
    )


def _counted(amount: Amount, other: Amount) -> str:
    return f"says {_with_noun(amount)}, source says {_with_noun(other)}"


def _with_noun(amount: Amount) -> str:
    text = amount.passage.text
    end = amount.end if amount.unit else text.find(" ", amount.end + 1)
    return text[amount.start : end if end > 0 else len(text)].rstrip(".,;:")


def _says(amount: Amount, other: Amount) -> str:
    return f"says {amount.text}, source says {other.text}"
