"""What of the differences of two texts is a contradiction: they speak of one thing, at one time, and cannot both be."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.comparison.difference import Difference
from summarizer.comparison.passage import Range
from summarizer.comparison.statements.accounts import accounts, of_another_time, of_one_event
from summarizer.comparison.statements.allowances import allowed, at_other_times, turned_since
from summarizer.comparison.statements.answers import Answer
from summarizer.comparison.statements.apart import of_other_subjects
from summarizer.comparison.statements.confrontations import confrontations
from summarizer.comparison.statements.counts import befallen
from summarizer.comparison.statements.measured_things import of_other_stuff
from summarizer.comparison.statements.naming_two import names_two
from summarizer.comparison.statements.outlooks import tells_of_a_view
from summarizer.comparison.statements.rivals import rivals
from summarizer.comparison.statements.side import Side
from summarizer.comparison.statements.turns import TURNS, each_of_another, meet, turned_twice
from summarizer.comparison.statements.undoing import facing, has_denial
from summarizer.comparison.statements.wordings import only_worded_otherwise

_FROM_ONE_SIDE = frozenset({"direction", "negation", "quantifier"})
"""Kinds that are told by a word of one text alone: "not", "all". Any other is seen from both, or is none."""
_OF_DETAIL = frozenset({"attribution", "modality", "cause", "detail"})
"""Kinds in which two texts differ and may both be true: who says it, how sure it is, what is told beside it."""
_OF_MEASURE = frozenset({"number", "bound", "date", "name"})
_LASTING = frozenset({"quote", "unit"})
"""Kinds in which nothing comes to be otherwise from one day to the next."""
_OF_BEING = frozenset({"role", "unit"})
"""Kinds that are told in a word, whatever else happens."""
_OF_EVENTS, _EVENT_ALIKE = frozenset({"negation", "date"}), (0.35, 0.9)
"""Kinds that are looked at of texts in which little is alike but the names and what happened, and the least share, and
sum of both, of what each tells that the other does, too."""
_LONGEST = 24
"""Characters that a word which tells as so what another text denies may have, and a word beside it."""
_MOST = 20
"""Dates and turns that are looked at: two statements have no more."""
LEAST_ALIKE, MOST_ALIKE = 0.35, 0.6
"""Least share of the rest that both texts have in common, and that one of them at least has, where they contradict each
other: "three died" is nothing against "five were hurt"."""
LEAST_HAPPENS, MOST_HAPPENS = 0.3, 0.6
"""The same of what is told beside names: a fire on a ferry may be out when somebody counts the dead of it."""
_FEWEST_ALIKE, _NOTHING_ELSE = 3, 0.95
"""Words, names and figures alike beside two counts of the dead from which they are of one event; one fewer where one of
the texts says nothing else, as that share of it is in the other."""
SAME_MEASURE = 1.0
"""Least sum of the shares of the words next to two figures that the texts have in common, where both measure one
thing: all about one of them, or half about each."""


def contradictions(one: Side, other: Side) -> tuple[list[Difference], list[Difference]]:
    """Return the differences of the two texts that exclude each other, of the first and of the second."""
    if all(map(tells_of_a_view, (one, other))):
        return [], []
    found = _in_one_wording(one, other)
    if not any(found):
        found = accounts(one, other)
    if not any(found):
        found = _of_one_event(one, other)
    apart = names_two(one, other, found[0]) or _count_at_two_times(one, other, found[0])
    return ([], []) if apart else found


def _of_one_event(one: Side, other: Side) -> tuple[list[Difference], list[Difference]]:
    """Return what only one denies, and the dates, of texts that tell of one event by its names, however worded."""
    if _tell_of_two(one, other) or _tell_of_two(other, one) or _both_deny(one, other):
        return [], []
    mine, theirs = (
        [
            found
            for found in _excluding(it, another)
            if found.kind in _OF_EVENTS and _is_of_one_event(it, another, found)
        ]
        for it, another in ((one, other), (other, one))
    )
    seen = {found.kind for found in mine} & {found.kind for found in theirs} | _FROM_ONE_SIDE
    mine, theirs = ([found for found in side if found.kind in seen] for side in (mine, theirs))
    if turned_twice(mine, theirs) or each_of_another(mine, theirs):
        return [], []
    if any(found.kind == "date" for found in (*mine, *theirs)) and _changes(one, other):
        return [], []
    return mine, theirs


def _both_deny(one: Side, other: Side) -> bool:
    """Return whether both texts have a word that may deny: "not", "denial"."""
    told = [[*it.claim.order, *it.claim.stems] for side in (one, other) for it in side.statements]
    return all(has_denial(words) or "denial" in words for words in told)


def _is_of_one_event(one: Side, other: Side, found: Difference) -> bool:
    spots = one.at(found.said), other.at(facing(found))
    if spots[0] is None or spots[1] is None:
        return False
    (mine, said), (theirs, there) = spots[0], spots[1]
    if found.kind == "date" and (mine.acts_alone(said) or theirs.acts_alone(there)):
        return False
    return of_one_event(mine, theirs, Answer(found.kind, said, there, alike=_EVENT_ALIKE))


def _in_one_wording(one: Side, other: Side) -> tuple[list[Difference], list[Difference]]:
    """Return those between texts that have much in common."""
    if _tell_of_two(one, other) or _tell_of_two(other, one):
        return [], []
    mine, theirs = _excluding(one, other), _excluding(other, one)
    seen = {found.kind for found in mine} & {found.kind for found in theirs} | _FROM_ONE_SIDE
    mine, theirs = ([found for found in side if found.kind in seen] for side in (mine, theirs))
    if not (_about_one_thing(one, other, mine, theirs, LEAST_ALIKE) and _of_one_happening(one, other, mine, theirs)):
        mine = [found for found in rivals(one, other) if not allowed(one, other, found)]
        theirs = [found for found in rivals(other, one) if not allowed(other, one, found)]
        least = LEAST_ALIKE if _count_victims(one, other, mine, theirs) else MOST_ALIKE
        if not _about_one_thing(one, other, mine, theirs, least):
            mine, theirs = confrontations(one, other)
            if not (mine or theirs):
                return [], []
    if turned_twice(mine, theirs) or each_of_another(mine, theirs):
        return [], []
    lasting = {found.kind for found in (*mine, *theirs)} <= _LASTING
    turned = any(found.kind in TURNS for found in (*mine, *theirs)) and not any(_until_then(it) for it in (one, other))
    if not lasting and at_other_times(one, other) and (turned or _changes(one, other)):
        return [], []
    return mine, theirs


def _tell_of_two(one: Side, other: Side) -> bool:
    """Return whether what is turned, or measured, is told of two: "Torv rose", "Hesk fell"; all else may differ too."""
    told = [found for found in one.differences if found.relation == "clash" and found.source is not None][:_MOST]
    return any(
        (found.kind in TURNS and (of_other_subjects(one, other, found) or _of_other_names(one, other, found)))
        or (found.kind == "number" and of_other_stuff(one, found.said, other, facing(found)))
        or (found.kind in {"number", "superlative"} and _of_other_names(one, other, found))
        for found in told
    )


def _count_at_two_times(one: Side, other: Side, found: Sequence[Difference]) -> bool:
    """Return whether all that differs are the dead, or the hurt, and one text's are of a month or year of its own."""
    if not found or any(it.kind != "number" or not befallen(one, it.said) for it in found):
        return False
    return any(map(of_another_time, (*one.statements, *other.statements)))


def _count_victims(one: Side, other: Side, mine: Sequence[Difference], theirs: Sequence[Difference]) -> bool:
    """Return whether both count only the dead, or only the hurt, among three things alike: a ferry, a place, a day."""
    told = [(one, other, found) for found in mine] + [(other, one, found) for found in theirs]
    if not all(befallen(it, found.said) & befallen(another, facing(found)) for it, another, found in told):
        return False
    ours, others = _spans(mine, theirs), _spans(theirs, mine)
    whole = max(one.coverage(ours), other.coverage(others)) >= _NOTHING_ELSE
    return min(one.shared(ours), other.shared(others)) >= _FEWEST_ALIKE - whole


def _of_other_names(one: Side, other: Side, found: Difference) -> bool:
    return one.names_outside([found.said]) and other.names_outside([facing(found)])


def _excluding(one: Side, other: Side) -> list[Difference]:
    """Return where *one* says otherwise than *other*, not merely more."""
    return [
        found
        for found in one.differences
        if _says_otherwise(found)
        and (found.kind not in _OF_MEASURE or _of_one_measure(one, other, found))
        and not allowed(one, other, found)
    ]


def _says_otherwise(found: Difference) -> bool:
    if found.relation != "clash" or found.source is None or found.kind in _OF_DETAIL:
        return False
    # A denial that faces a whole sentence faces no word that tells as so what is denied.
    spans = found.said, found.source[1:]
    return found.kind != "negation" or all(end - start <= _LONGEST for start, end in spans)


def _of_one_measure(one: Side, other: Side, found: Difference) -> bool:
    """Return whether both figures measure one thing: by the words next to them, and what their clauses tell of."""
    spots = one.at(found.said), other.at(found.source[1:] if found.source else (0, 0))
    told = [spot for spot in spots if spot is not None]
    if len(told) < 2 or all(statement.acts_alone(span) for statement, span in told):
        return False
    return sum(statement.alike_about(span) for statement, span in told) >= SAME_MEASURE


def _about_one_thing(
    one: Side, other: Side, mine: Sequence[Difference], theirs: Sequence[Difference], least: float
) -> bool:
    """Return whether, what is contradicted aside, the texts tell of one thing, and not each of a party of its own."""
    if not mine and not theirs:
        return False
    ours, others = _spans(mine, theirs), _spans(theirs, mine)
    shares = sorted((one.coverage(ours), other.coverage(others)))
    if shares[0] < least or shares[1] < MOST_ALIKE:
        return False
    return not (one.names_outside(ours) and other.names_outside(others))


def _of_one_happening(one: Side, other: Side, mine: Sequence[Difference], theirs: Sequence[Difference]) -> bool:
    """Return whether the same happens in both, to whomever; who somebody is happens nowhere."""
    kinds = {found.kind for found in (*mine, *theirs)}
    if not _OF_BEING.isdisjoint(kinds) and kinds <= _OF_BEING | {"direction"}:
        return True  # "former" and "serving" are opposites, too
    if kinds == {"number"} and any(befallen(one, found.said) & befallen(other, facing(found)) for found in mine):
        return True  # what happened is that they died, or were hurt
    shares = sorted((one.happening(_spans(mine, theirs)), other.happening(_spans(theirs, mine))))
    return shares[0] >= LEAST_HAPPENS and shares[1] >= MOST_HAPPENS


def _spans(said: Sequence[Difference], facing: Sequence[Difference]) -> list[Range]:
    """Return where one text stands against the other: what it says otherwise, and what the other does."""
    there = [found.source[1:] for found in facing if found.source is not None and found.kind != "quote"]
    return [found.said for found in said] + there


def _changes(one: Side, other: Side) -> bool:
    """Return whether what each tells of a time of its own may have come to be otherwise in between."""
    return _more_than_when(one, other) or _more_than_when(other, one) or turned_since(one, other)


def _more_than_when(one: Side, other: Side) -> bool:
    """Return whether a text says otherwise more than when: three at noon, five at six."""
    told = [found for found in one.differences if _says_otherwise(found) and not _until(one, found)]
    dated = [found.said for found in told if found.kind == "date"][:_MOST]
    return any(
        not any(meet(found.said, date) for date in dated) and not only_worded_otherwise(one, other, found)
        for found in told
    )


def _until_then(side: Side) -> bool:
    return any(_NOT_UNTIL.search(statement.claim.text) is not None for statement in side.statements)


def _until(side: Side, found: Difference) -> bool:
    """Return whether a denial says when: "did not open until Friday"."""
    spot = side.at(found.said) if found.kind == "negation" else None
    return spot is not None and _NOT_UNTIL.search(spot[0].claim.text) is not None


_NOT_UNTIL = re.compile(r"(?:\bnot|n[’']t)\s(?:(?!\bnot\b)[^;]){0,120}?\b(?:until|before)\s", re.IGNORECASE)
