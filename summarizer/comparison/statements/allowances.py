"""Why a difference may be none between two reports of one thing: a part and its whole, a forecast and its outcome."""

from __future__ import annotations

from collections import defaultdict

from summarizer.comparison.difference import Difference
from summarizer.comparison.figures.mentions import mentions
from summarizer.comparison.predicates.counterparts import read_poles
from summarizer.comparison.statements.counts import befallen
from summarizer.comparison.statements.measures import (
    bounded_alike,
    equal_within,
    is_age,
    is_part,
    may_count_some,
    of_more_places,
    of_other_wholes,
    overlap_within,
)
from summarizer.comparison.statements.outlooks import (
    both_reckon,
    differ_in_era,
    differ_in_outlook,
    of_telling,
    tells_of_change,
)
from summarizer.comparison.statements.side import Side
from summarizer.comparison.statements.undoing import (
    bounded_from_both_sides,
    come_to_the_same,
    deny_as_often,
    facing,
    of_other_things,
)
from summarizer.comparison.statements.wordings import only_figures_differ, only_worded_otherwise

_TURNING = frozenset({"negation", "direction"})
_OF_VALUE = frozenset({"number", "quantifier", "quote"})
_OF_OUTCOME = frozenset({"number", "bound", "date", "quantifier"})
"""Kinds in which what was expected and what came may differ."""
_IN_TIME = frozenset({"number", "bound", "date", "quantifier", "superlative"})
"""Kinds in which what was, what is and what may come differ."""
_ONE_SCOPE = 5
"""Words, names and figures alike from which two phrases of place or time tell of one, however worded."""
_ONE_TELLING = 1.1
"""Sum of the shares of what happens from which two tellings are one: what was told before is told more shortly."""
_FROM_A_DAY = frozenset({"yesterday", "tomorrow"})


def allowed(one: Side, other: Side, found: Difference) -> bool:
    """Return whether both texts may be right, for all that *found* says of *one* against *other*."""
    spans = found.said, facing(found)
    if only_worded_otherwise(one, other, found):
        return True
    if found.kind in _TURNING:
        if found.kind == "direction" and differ_in_outlook(one, spans[0], other, spans[1]):
            return True
        return any(check(one, other, found) for check in (come_to_the_same, deny_as_often, of_other_things))
    if found.kind == "role" and (tells_of_change(one) or tells_of_change(other)):
        return True
    if found.kind == "name" and tells_of_change(one) and tells_of_change(other):
        return True
    dated = one.dated_by_itself, other.dated_by_itself
    if found.kind == "number" and dated[0] != dated[1] and both_reckon(one, spans[0], other, spans[1]):
        return True
    if found.kind in _OF_VALUE and equal_within(one, spans[0], other, spans[1]):
        return found.kind != "quote" or only_figures_differ(one.text(spans[0]), other.text(spans[1]))
    if found.kind == "bound" and bounded_from_both_sides(one, other, found):
        return equal_within(one, spans[0], other, spans[1])
    if found.kind == "date" and (_told_from_a_day(one, other) or _of_a_telling(one, other, found)):
        return True
    if found.kind in _IN_TIME and (differ_in_outlook(one, spans[0], other, spans[1]) or differ_in_era(one, other)):
        return True
    if found.kind == "number" and any(
        of_one(one, spans[0]) != of_one(other, spans[1]) for of_one in (is_age, befallen)
    ):
        return True
    return _of_something_else(one, other, found)


def _of_something_else(one: Side, other: Side, found: Difference) -> bool:
    """Return whether the figures may be of a part and the whole, of two places, of a forecast and what came of it."""
    spans = found.said, facing(found)
    if found.kind in {"number", "bound"} and overlap_within(one, spans[0], other, spans[1]):
        return True
    if found.kind == "number" and befallen(one, spans[0]) and bounded_alike(one, spans[0], other, spans[1]):
        return True  # the dead that are known of grow by the hour
    if found.kind in {"number", "quantifier"} and _of_two_scopes(one, other, found):
        return True
    if found.kind == "number" and is_part(one, spans[0]) != is_part(other, spans[1]):
        return True
    if found.kind == "number" and any(
        check(one, spans[0], other, spans[1]) for check in (of_other_wholes, may_count_some, of_more_places)
    ):
        return True
    return found.kind in _OF_OUTCOME and "modality" in one.kinds | other.kinds


def _of_two_scopes(one: Side, other: Side, found: Difference) -> bool:
    """Return whether each says where or when, in words of its own, and too little is alike for it to be one scope."""
    if not (one.scope_of_its_own and other.scope_of_its_own):
        return False
    return min(one.shared([found.said]), other.shared([facing(found)])) < _ONE_SCOPE


def _of_a_telling(one: Side, other: Side, found: Difference) -> bool:
    """Return whether a date says only when something was told, and it may have been told twice."""
    spans = found.said, facing(found)
    told = of_telling(one, spans[0]), of_telling(other, spans[1])
    return any(told) and not (all(told) and one.happening(spans[:1]) + other.happening(spans[1:]) >= _ONE_TELLING)


def _told_from_a_day(one: Side, other: Side) -> bool:
    """Return whether a day is told from another one that the text gives too: "5 March – He resigned yesterday"."""
    return any(
        not _FROM_A_DAY.isdisjoint(statement.claim.order) and mentions(statement.claim)
        for side in (one, other)
        for statement in side.statements
    )


def at_other_times(one: Side, other: Side) -> bool:
    """Return whether each says when, and it cannot be shown to be one time: a count at noon and one at six."""
    return one.dated_by_itself and other.dated_by_itself


def turned_since(one: Side, other: Side) -> bool:
    """Return whether one tells the opposite of the other: what rose in May and fell in June."""
    mine, theirs = _poles(one), _poles(other)
    return any(
        place != against and ends[place] - theirs[axis][place] and theirs[axis][against] - ends[against]
        for axis, ends in mine.items()
        if axis in theirs
        for place in list(ends)
        for against in list(theirs[axis])
    )


def _poles(side: Side) -> dict[int, dict[int, set[str]]]:
    """Return axis → end → the words that stand there."""
    found: dict[int, dict[int, set[str]]] = defaultdict(lambda: defaultdict(set))
    for statement in side.statements:
        for word, poles in zip(statement.claim.order, read_poles(statement.claim), strict=True):
            for pole in poles:
                found[pole.axis][pole.side].add(word)
    return found
