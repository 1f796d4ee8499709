"""Why a difference may be none between two reports of one thing: a part and its whole, a forecast and its outcome."""

from __future__ import annotations

from collections import defaultdict

from summarizer.comparison.difference import Difference
from summarizer.comparison.figures.mentions import mentions
from summarizer.comparison.opposites.counterparts import read_poles
from summarizer.comparison.passage import Range
from summarizer.comparison.statements.apart import (
    of_other_subjects,
    of_part_and_all,
    tell_of_one_more,
)
from summarizer.comparison.statements.charges import answer_a_charge
from summarizer.comparison.statements.counts import befallen
from summarizer.comparison.statements.denied_of import denied_of_another
from summarizer.comparison.statements.measured_things import of_other_measures, of_other_stuff
from summarizer.comparison.statements.measures import (
    bounded_alike,
    equal_within,
    is_age,
    is_part,
    may_count_some,
    of_more_places,
    of_other_wholes,
    overlap_within,
    rounded_alike,
)
from summarizer.comparison.statements.opposite_things import of_opposite_things
from summarizer.comparison.statements.outlooks import (
    both_reckon,
    both_to_come,
    changes_apart,
    differ_in_era,
    differ_in_outlook,
    of_telling,
    tells_of_change,
    told_from_both_sides,
)
from summarizer.comparison.statements.side import Side
from summarizer.comparison.statements.undoing import (
    bounded_from_both_sides,
    come_to_the_same,
    deny_as_often,
    facing,
    of_other_things,
)
from summarizer.comparison.statements.wordings import only_figures_differ, only_worded_otherwise, whole_name
from summarizer.language.tokens import folded_words

_TURNING = frozenset({"negation", "direction"})
_OF_VALUE = frozenset({"number", "quantifier", "quote"})
_OF_OUTCOME = frozenset({"number", "bound", "date", "quantifier"})
"""Kinds in which what was expected and what came may differ."""
_IN_TIME = frozenset({"number", "bound", "date", "quantifier", "superlative"})
"""Kinds in which what was, what is and what may come differ."""
_OF_A_SUBJECT = frozenset({"number", "bound", "negation", "direction"})
_OF_ONE_OF_MANY = frozenset({"number", "bound", "date", "place", "name", "superlative", "negation"})
"""Kinds in which one more of a kind is another."""
_ONE_SCOPE = 5
"""Words, names and figures alike from which two phrases of place or time tell of one, however worded."""
_ONE_TELLING = 1.1
"""Sum of the shares of what happens from which two tellings are one: what was told before is told more shortly."""
_LED_IN = 8
"""Characters before a time in which its "before" or "after" stands."""
_FROM_A_DAY = frozenset({"yesterday", "tomorrow"})


def allowed(one: Side, other: Side, found: Difference) -> bool:
    """Return whether both texts may be right, for all that *found* says of *one* against *other*."""
    spans = found.said, facing(found)
    if only_worded_otherwise(one, other, found):
        return True
    if found.kind in _OF_A_SUBJECT and of_other_subjects(one, other, found):
        return True
    if found.kind in _OF_ONE_OF_MANY and tell_of_one_more(one, other, found):
        return True
    if found.kind in _TURNING:
        return _turns_nothing(one, other, found)
    if found.kind in {"role", "name"} and _of_other_persons(one, other, found):
        return True
    dated = one.dated_by_itself, other.dated_by_itself
    if found.kind == "number" and dated[0] != dated[1] and both_reckon(one, spans[0], other, spans[1]):
        return True
    if found.kind in _OF_VALUE and equal_within(one, spans[0], other, spans[1]):
        return found.kind != "quote" or only_figures_differ(one.text(spans[0]), other.text(spans[1]))
    if found.kind == "bound" and bounded_from_both_sides(one, other, found):
        return equal_within(one, spans[0], other, spans[1])
    changed = found.kind == "date" and (
        changes_apart(one) or changes_apart(other) or told_from_both_sides(one, spans[0], other, spans[1])
    )
    if changed or (found.kind == "date" and (_told_from_a_day(one, other) or _of_a_telling(one, other, found))):
        return True
    if found.kind in _IN_TIME and _at_other_times(one, other, found):
        return True
    if found.kind == "number" and (
        is_age(one, spans[0]) != is_age(other, spans[1]) or _befall_otherwise(one, spans[0], other, spans[1])
    ):
        return True
    return _of_something_else(one, other, found)


def _turns_nothing(one: Side, other: Side, found: Difference) -> bool:
    """Return whether the turn of meaning is undone, or of another, or only in what somebody looks forward to."""
    if found.kind == "direction" and differ_in_outlook(one, found.said, other, facing(found)):
        return True
    if found.kind == "negation" and denied_of_another(one, other, found):
        return True
    checks = come_to_the_same, deny_as_often, of_other_things
    return answer_a_charge(one, other) or any(check(one, other, found) for check in checks)


def _befall_otherwise(one: Side, said: Range, other: Side, there: Range) -> bool:
    """Return whether other things befell those whom two figures count: one died, or one was hurt, of the others none.

    Who were moved out are not told to be "evacuated", nor all who were led away to be "arrested".
    """
    mine, theirs = befallen(one, said), befallen(other, there)
    return mine != theirs and (bool(mine and theirs) or not _TOLD_ALIKE.isdisjoint(mine | theirs))


_TOLD_ALIKE = frozenset({"deaths", "injuries"})
"""Classes of happening that every text tells with a word of theirs."""


def _at_other_times(one: Side, other: Side, found: Difference) -> bool:
    """Return whether one tells what was, or may come, and the other what is or came."""
    spans = found.said, facing(found)
    if found.kind == "date" and both_to_come(one, spans[0], other, spans[1]):
        return False
    return differ_in_outlook(one, spans[0], other, spans[1]) or differ_in_era(one, other)


def _of_other_persons(one: Side, other: Side, found: Difference) -> bool:
    """Return whether an office changes hands, or two have one surname: "Mayor Ida Kern", "the teacher Jon Kern"."""
    if found.kind == "role":
        return changes_apart(one) or changes_apart(other)
    spans = found.said, facing(found)
    surnames = {folded_words(whole_name(one, spans[0]))[-1:], folded_words(whole_name(other, spans[1]))[-1:]}
    return ("role" in one.kinds | other.kinds and len(surnames) == 1) or (
        tells_of_change(one) and tells_of_change(other)
    )


def _of_something_else(one: Side, other: Side, found: Difference) -> bool:
    """Return whether the figures may be of a part and the whole, of two places, of a forecast and what came of it."""
    spans = found.said, facing(found)
    if found.kind in {"number", "bound"} and overlap_within(one, spans[0], other, spans[1]):
        return True
    if found.kind == "number" and befallen(one, spans[0]) and bounded_alike(one, spans[0], other, spans[1]):
        return True  # the dead that are known of grow by the hour
    if found.kind in {"number", "quantifier"} and _of_two_scopes(one, other, found):
        return True
    if found.kind == "number" and not befallen(one, spans[0]) and rounded_alike(one, spans[0], other, spans[1]):
        return True
    if found.kind == "number" and is_part(one, spans[0]) != is_part(other, spans[1]):
        return True
    if found.kind == "number" and any(
        check(one, spans[0], other, spans[1])
        for check in (
            of_other_wholes,
            may_count_some,
            of_more_places,
            of_other_measures,
            of_other_stuff,
            of_part_and_all,
            of_opposite_things,
        )
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
        dated = [(it.start - _LED_IN, it.end) for it in mentions(statement.claim)]
        for word, poles in zip(statement.claim.words, read_poles(statement.claim), strict=True):
            if any(start <= word.start < end for start, end in dated):
                continue  # "before six", "after nine" are times themselves
            for pole in poles:
                found[pole.axis][pole.side].add(word.text.lower())
    return found
