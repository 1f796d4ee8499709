"""Of what, or for what, two measures are: "30 tonnes of coal", "40 million for the pier", "sales of 9 million"."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.comparison.opposites.counterparts import echoes
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.statements.measures import held
from summarizer.comparison.statements.side import Side
from summarizer.language.reporting import listed
from summarizer.language.word_classes import DETERMINERS, NEARBY, PERIODS


def of_other_measures(one: Side, said: Range, other: Side, there: Range) -> bool:
    """Return whether a noun before one of the measures, that the other text has not, says of what: "sales of"."""
    return _is_of_its_own(one, said) or _is_of_its_own(other, there)


def _is_of_its_own(side: Side, span: Range) -> bool:
    spot = side.at(span)
    if spot is None or not any(it.unit is not None for it in held(side, span)):
        return False
    statement, (start, _) = spot
    claim = statement.claim
    place = next((i for i, word in enumerate(claim.words) if word.end > start), 0)
    head = claim.order[max(0, place - 2) : place]
    if head[1:] != ("of",) or place - 2 not in statement.own:
        return False
    return head[0] not in _OF_ANYTHING and statement.weight(place - 2) == 1.0


_OF_ANYTHING = listed("price sum level record rate cost value bid offer height depth length width speed average")
"""Nouns before "of" and a measure that say nothing of what it is: what else is sold "for" is sold "at a price of"."""


def of_other_stuff(one: Side, said: Range, other: Side, there: Range) -> bool:
    """Return whether two measures are of two things, or for two: "30 tonnes of coal", "40 tonnes of salt"."""
    mine, theirs = _stuff(one, said), _stuff(other, there)
    if mine is None or theirs is None or (mine[0] == "of") != (theirs[0] == "of"):
        return False
    return not any(place in theirs[2] for index in mine[2] for place in echoes(mine[1], index, theirs[1]))


def _stuff(side: Side, span: Range) -> tuple[str, Passage, Sequence[int]] | None:
    """Return the preposition behind the measure at *span*, and the words of what it leads to."""
    spot = side.at(span)
    if spot is None:
        return None
    statement, own = spot
    end = max([own[1], *(amount.end for amount in held(side, span))])
    claim = statement.claim
    place = next((i for i, word in enumerate(claim.words) if word.start >= end), len(claim.order))
    led = claim.order[place] if place < len(claim.order) else ""
    if led not in _OF_WHAT or place in claim.parted:
        return None
    place += 1
    while place < len(claim.order) and claim.order[place] in DETERMINERS:
        place += 1
    phrase: list[int] = []
    while place in claim.content and place not in claim.parted and claim.order[place] not in NEARBY | PERIODS:
        phrase.append(place)
        place += 1
    return (led, claim, phrase) if phrase else None


_OF_WHAT = frozenset({"of", "on", "for"})
"""Prepositions behind a measure that lead to what it is of, or for: "40 million for the pier"."""
