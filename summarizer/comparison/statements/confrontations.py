"""What two freely worded texts say against each other from both sides: each has its own in the place of the other's."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice
from typing import NamedTuple

from summarizer.comparison.difference import Difference, Kind
from summarizer.comparison.passage import Range
from summarizer.comparison.statements.allowances import allowed
from summarizer.comparison.statements.measures import figures_alike
from summarizer.comparison.statements.side import Side
from summarizer.comparison.statements.stand_ins import stand_ins
from summarizer.comparison.statements.undoing import facing
from summarizer.language.tokens import STOPWORDS, folded_words

_MOST = 40
"""Differences that are looked at: two statements have no more, and work stays bounded on two articles."""


class _Least(NamedTuple):
    """What two texts must have in common beside what faces each other.

    ``both``: the share of what happens that each carries of the other; ``sum``: both shares together; ``shared``:
    words, names and figures.
    """

    both: float
    sum: float
    shared: int


_LEAST: Mapping[Kind, _Least] = {
    "unit": _Least(0.3, 0.8, 4),
    "bound": _Least(0.3, 0.8, 4),
    "quantifier": _Least(0.25, 0.6, 3),
    "direction": _Least(0.3, 0.8, 3),
    "negation": _Least(0.25, 0.6, 4),
    "date": _Least(0.25, 0.7, 4),
    "number": _Least(0.3, 0.8, 4),
    "name": _Least(0.4, 1.1, 4),
}
_KINDS = frozenset({*_LEAST, "quote"})
_FEWEST, _ONE_QUOTATION, _RETOLD = 3, 0.6, 0.7
"""Words that two quotations share at least, and share of the shorter one, where they are one, told in two ways; and of
the longer one where only one text puts it between marks."""
_MOST_APART, _BESIDE = 2, 2
"""Words of its own that each may have there, and words, names and figures that the texts share beside it."""
_FIGURE_BESIDE = 2
"""The same beside one figure that each gives with a unit of its own."""
_OF_MEASURE = frozenset({"number", "bound"})
_OF_ANYBODY = frozenset({"name", "number", "date", "direction", "negation"})
"""Kinds that are told of whom they are told of; a unit, a quotation or a share in the place of another is enough."""
_ABOUT, _ABOUT_BOTH = 0.3, 0.7
"""Least share of the words next to each of two figures, and sum of both, that the texts have in common."""
_SURE = 1.1
"""Sum of the shares from which a date is of one deed, even where each clause has a verb of its own."""


def confrontations(one: Side, other: Side) -> tuple[list[Difference], list[Difference]]:
    """Return the differences of *one* that a difference of *other* answers, and those that answer them."""
    mine: list[Difference] = []
    theirs: list[Difference] = []
    for side, against, told in ((one, other, mine), (other, one, theirs)):
        told += [found for found in _open(side) if _misquotes(side, against, found)]
    named = list(stand_ins(one, other)), list(stand_ins(other, one))
    if all(named):
        mine += named[0]
        theirs += named[1]
    answers = _open(other)
    for found in _open(one):
        answer = next((it for it in answers if it.kind == found.kind and _face(found, it)), None)
        if found.kind == "quote" or answer is None or allowed(one, other, found) or allowed(other, one, answer):
            continue
        if _alike(one, other, found, answer):
            mine.append(found)
            theirs.append(answer)
    return mine, theirs


def _open(side: Side) -> list[Difference]:
    told = (it for it in side.differences if it.relation == "clash" and it.source is not None and it.kind in _KINDS)
    return list(islice(told, _MOST))


def _face(found: Difference, answer: Difference) -> bool:
    return (
        found.source is not None
        and answer.source is not None
        and _meet(found.said, answer.source[1:])
        and _meet(answer.said, found.source[1:])
    )


def _meet(one: Range, other: Range) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _alike(one: Side, other: Side, found: Difference, answer: Difference) -> bool:
    """Return whether the texts have enough in common beside the two: what happens, and to whom."""
    mine, theirs = [found.said], [answer.said]
    least = _LEAST[found.kind]
    if found.kind == "unit" and figures_alike(one, found.said, other, answer.said):
        return min(one.shared(mine), other.shared(theirs)) >= _FIGURE_BESIDE
    if found.kind in _OF_ANYBODY and one.names_outside(mine) and other.names_outside(theirs):
        return False
    happens = sorted((one.happening(mine), other.happening(theirs)))
    if happens[0] < least.both or sum(happens) < least.sum:
        return False
    if min(one.shared(mine), other.shared(theirs)) < least.shared:
        return False
    if found.kind in _OF_MEASURE:
        return _of_one_measure(one, other, found, answer)
    return found.kind != "date" or sum(happens) >= _SURE or not all(_acting(one, other, found, answer))


def _misquotes(one: Side, other: Side, found: Difference) -> bool:
    """Return whether *found* is a quotation that the other text has in nearly the same words, quoted or not."""
    if found.kind != "quote" or allowed(one, other, found):
        return False
    mine, theirs = (set(folded_words(text)) for text in (one.text(found.said), other.text(facing(found))))
    both = mine & theirs
    if len(both) < _FEWEST or _spelled_otherwise(mine - theirs, theirs - mine):
        return False
    if any(_face(found, it) for it in _open(other)):
        return len(both) >= _ONE_QUOTATION * min(len(mine), len(theirs))
    apart = mine - theirs, theirs - mine
    if not all(words - STOPWORDS for words in apart) or max(map(len, apart)) > _MOST_APART:
        return False
    if len(both) < _RETOLD * max(len(mine), len(theirs)):
        return False
    return min(one.shared([found.said]), other.shared([facing(found)])) >= _BESIDE


def _spelled_otherwise(one: set[str], other: set[str]) -> bool:
    """Return whether the words that only one has are those that only the other has, with a letter more or less."""
    return len(one) == len(other) == 1 and min(*one, *other, key=len) in max(*one, *other, key=len)


def _of_one_measure(one: Side, other: Side, found: Difference, answer: Difference) -> bool:
    """Return whether both figures measure one thing at one time, by the words next to them."""
    if (one.dated_by_itself and other.dated_by_itself) or any(_acting(one, other, found, answer)):
        return False
    spots = one.at(found.said), other.at(answer.said)
    shares = [spot[0].alike_about(spot[1]) for spot in spots if spot is not None]
    return min(shares) >= _ABOUT and sum(shares) >= _ABOUT_BOTH


def _acting(one: Side, other: Side, found: Difference, answer: Difference) -> list[bool]:
    """Return of each of the two clauses whether it has a verb that the other text has not."""
    spots = one.at(found.said), other.at(answer.said)
    return [spot[0].acts_alone(spot[1]) for spot in spots if spot is not None]
