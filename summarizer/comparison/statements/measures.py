"""Whether two amounts of two texts may both be right: by their bounds, or as a part and its whole."""

from __future__ import annotations

import math
import re
from collections.abc import Callable

from summarizer.comparison.figures.amount import Amount
from summarizer.comparison.figures.amounts import amounts
from summarizer.comparison.figures.equality import equal
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.statements.side import Side
from summarizer.comparison.statements.statement import Statement
from summarizer.language.tokens import stem

_PART = re.compile(r"\sof\s(?:the|its|his|her|their|those|these|them|which|whom|all)\b")
_SHARED = re.compile(r"\sof\s")
_AGED = re.compile(r"\b(?:aged|age of|(?:man|woman|boy|girl|child|one) of)\s\Z", re.IGNORECASE)
_OLD = re.compile(r"(?:-year)?-olds?\b|\syears? old\b|-year-old\b|\sor older\b", re.IGNORECASE)
_LED_IN = 12
"""Characters before a figure that say that it is an age."""
_SCORE = re.compile(r"\d[-–]\d")
_OF_WHOLE = 2
"""Content words behind "of the" that name the whole: "union members"."""
ANYBODY = frozenset(
    map(stem, "people person victim dead death casualty fatality life lives toll other injured wounded hurt".split())
)
"""Stems of the words that count people of any sort."""
_OPEN_ENDED = frozenset({"at least", "up to"})
_MUCH = 1.5
"""How many times the other a bound may be where both may be told of one amount."""
_ABOUT = 0.1
"""What "about" may be off between two reports that both may have counted; a claim must be nearer to its source."""


def equal_within(one: Side, said: Range, other: Side, there: Range) -> bool:
    """Return whether the spans hold one amount, however written, and neither changes by what the other changes to."""
    theirs = held(other, there)
    mine = held(one, said)
    return bool(mine) and all(any(_one_amount(amount, another) for another in theirs) for amount in mine)


def _one_amount(one: Amount, other: Amount) -> bool:
    changes = {one.change, other.change}
    return equal(one, other) and (None in changes or len(changes) == 1)


def overlap_within(one: Side, said: Range, other: Side, there: Range) -> bool:
    """Return whether the spans hold amounts whose bounds leave room for one that is both."""
    return _meet(one, said, other, there, leave_room)


def bounded_alike(one: Side, said: Range, other: Side, there: Range) -> bool:
    """Return whether both figures are told as the least, or as the most, that it may be."""
    return _meet(one, said, other, there, lambda it, another: it.bound == another.bound and it.bound in _OPEN_ENDED)


def rounded_alike(one: Side, said: Range, other: Side, there: Range) -> bool:
    """Return whether one figure is the other told in fewer digits: "82 metres", "80 metres"."""
    return _meet(one, said, other, there, lambda it, another: _rounds(it, another) or _rounds(another, it))


def _rounds(one: Amount, other: Amount) -> bool:
    if (
        one.value == other.value
        or {one.sort, other.sort} != {"count"}
        or abs(one.value - other.value) > _ABOUT_AS_MUCH * other.value
    ):
        return False
    units = [it.unit.dimension if it.unit else None for it in (one, other)]
    digits = [len(f"{it.value:.3f}".rstrip("0").replace(".", "").strip("0")) for it in (one, other)]
    step = 10.0 ** math.floor(math.log10(abs(one.value))) / 10.0 ** (digits[0] - 1) if one.value else 1.0
    return units[0] == units[1] and digits[0] < digits[1] and abs(one.value - other.value) <= step / 2


_ABOUT_AS_MUCH = 0.05
"""How far a round figure may be off the one that it is told for without "about"."""


def figures_alike(one: Side, said: Range, other: Side, there: Range) -> bool:
    """Return whether both amounts have one figure, each in a unit of its own for one thing: "90 miles", "90 metres"."""

    def alike(it: Amount, another: Amount) -> bool:
        units = it.unit, another.unit
        return (
            it.value == another.value
            and len({unit.dimension if unit else None for unit in units} - {None}) == 1
            and None not in units
        )

    return _meet(one, said, other, there, alike)


def is_part(side: Side, span: Range) -> bool:
    """Return whether the figure at *span* tells of a part of something: "five of the dead"."""
    found = side.at(span)
    if found is None:
        return False
    of = _SHARED if any(amount.unit and amount.unit.dimension == "share" for amount in held(side, span)) else _PART
    return of.match(found[0].claim.text, _end(side, span, found[1])) is not None


def _end(side: Side, span: Range, own: Range) -> int:
    """Return where the figure at *span* ends in its sentence, its unit included."""
    return max([own[1], *(amount.end for amount in held(side, span))])


def is_age(side: Side, span: Range) -> bool:
    """Return whether the figure at *span* tells how old somebody is: "a man of 71", "aged 71", "71-year-old"."""
    found = side.at(span)
    if found is None:
        return False
    text, (start, end) = found[0].claim.text, found[1]
    return bool(_AGED.search(text, max(0, start - _LED_IN), start) or _OLD.match(text, end))


def of_other_wholes(one: Side, said: Range, other: Side, there: Range) -> bool:
    """Return whether both figures are parts, and one of a whole that the other text does not name.

    "71 per cent of those voting", "45 per cent of all union members".
    """
    return is_part(one, said) and is_part(other, there) and (_whole_alone(one, said) or _whole_alone(other, there))


def may_count_some(one: Side, said: Range, other: Side, there: Range) -> bool:
    """Return whether one figure may be of some of those whom the other counts."""
    return _meet(one, said, other, there, of_some_only)


def of_some_only(one: Amount, other: Amount) -> bool:
    """Return whether two counts are of two sorts, or one of some of the other's people: "two children", "17 people"."""
    counting = {one.sort, other.sort} == {"count"} and one.unit is None and other.unit is None
    if not (counting and (one.of or other.of) and one.of.isdisjoint(other.of)) or any(map(_is_scored, (one, other))):
        return False
    general = [not it.of or not ANYBODY.isdisjoint(it.of) for it in (one, other)]
    return not all(general) and (general[0] == general[1] or (one.value < other.value) == general[1])


def _is_scored(amount: Amount) -> bool:
    return _SCORE.search(amount.passage.text, max(0, amount.start - 2), amount.end + 2) is not None


def of_more_places(one: Side, said: Range, other: Side, there: Range) -> bool:
    """Return whether the greater figure is of a place more: "14 in Hesk", "21 in Hesk and Losk"."""
    for mine, span, theirs, facing in ((one, said, other, there), (other, there, one, said)):
        found = mine.at(span)
        more = found is not None and any(_is_joined(found[0].claim, run) for run in _own_names(found[0]))
        if more and _meet(mine, span, theirs, facing, lambda here, another: here.low > another.low):
            return True
    return False


def _own_names(statement: Statement) -> list[Range]:
    return [run for run in statement.claim.names if set(range(*run)) <= set(statement.own)]


def _is_joined(claim: Passage, run: Range) -> bool:
    """Return whether "and" joins the name at the words *run* to another."""
    named = {index for other in claim.names for index in range(*other)}
    first, last = run
    return (claim.order[first - 1 : first] == ("and",) and first - 2 in named) or (
        claim.order[last : last + 1] == ("and",) and last + 1 in named
    )


def _whole_alone(side: Side, span: Range) -> bool:
    found = side.at(span)
    if found is None:
        return False
    statement, end = found[0], _end(side, span, found[1])
    behind = [index for index in statement.claim.content if statement.claim.words[index].start >= end]
    return any(index in statement.own for index in behind[:_OF_WHOLE])


def _meet(one: Side, said: Range, other: Side, there: Range, alike: Callable[[Amount, Amount], bool]) -> bool:
    return any(alike(mine, theirs) for mine in held(one, said) for theirs in held(other, there))


def held(side: Side, span: Range) -> list[Amount]:
    """Return the amounts that begin, end or stand at *span*."""
    found = side.at(span)
    if found is None:
        return []
    statement, (start, end) = found
    return [amount for amount in amounts(statement.claim) if start < amount.end and amount.start < end]


def leave_room(one: Amount, other: Amount) -> bool:
    """Return whether the bounds of two amounts, one of which has any, leave room for one that is both."""
    units = [amount.unit.dimension if amount.unit else None for amount in (one, other)]
    if units[0] != units[1] or {one.bound, other.bound} == {"exact"}:
        return False
    if one.bound == other.bound and one.bound in _OPEN_ENDED:
        return max(one.low, other.low) <= _MUCH * min(one.low, other.low)  # nobody says "more than 50" of 150
    (low, high), (least, most) = _bounds(one), _bounds(other)
    # "More than 50" leaves no room for 50, nor "at least 50" and "up to 50" for more than the one figure.
    touching = "exact" in {one.bound, other.bound} and abs(one.lean) < 2 and abs(other.lean) < 2
    return (low < most and least < high) or (touching and low <= most and least <= high)


def _bounds(amount: Amount) -> tuple[float, float]:
    off = _ABOUT * abs(amount.low) if amount.bound == "about" else 0.0
    low = -math.inf if amount.bound == "up to" else amount.low - off
    return low, math.inf if amount.bound == "at least" else amount.high + off
