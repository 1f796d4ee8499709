"""Whether two quantifiers tell one deed of what they quantify: "all counts were dropped", "some charges were"."""

from __future__ import annotations

import bisect

from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.clauses.verbs import Group
from summarizer.comparison.figures.quantities import Quantifier
from summarizer.comparison.opposites.counterparts import echoes
from summarizer.comparison.opposites.denials import negations
from summarizer.language.word_classes import AUXILIARIES, BE, WH


def of_one_deed(one: Quantifier, other: Quantifier) -> bool:
    """Return whether both stand before forms of one verb, or near-synonyms, which is denied of both or of none."""
    mine, theirs = _deed(one), _deed(other)
    if mine is None or theirs is None or _is_passive(one, mine) != _is_passive(other, theirs):
        return False
    if bool(negations(one.passage)) != bool(negations(other.passage)) and "none" not in {one.reach, other.reach}:
        return False
    return theirs.verb in echoes(one.passage, mine.verb, other.passage)


def _is_passive(one: Quantifier, deed: Group) -> bool:
    return deed.passive or not BE.isdisjoint(one.passage.order[max(0, deed.verb - _LED) : deed.verb])


_LED = 3
"""Words before a participle within which "was" makes it passive: "nobody was ever charged"."""


def in_one_setting(one: Quantifier, other: Quantifier) -> bool:
    """Return whether words near both are alike, apart from what they quantify."""
    return not (one.near.keys() - one.of).isdisjoint(other.near.keys() - other.of)


def _deed(one: Quantifier) -> Group | None:
    """Return the verb that tells what is done by, or to, those whom *one* quantifies, right behind them."""
    passage = one.passage
    found = next((it for it in groups(passage) if passage.words[it.start].start >= one.end), None)
    if found is None or not found.finite or passage.order[found.verb] in AUXILIARIES:
        return None
    first = bisect.bisect_left(passage.starts, one.end)
    between = range(first, found.start)
    if len(between) > _APART or any(passage.order[index] in _RELATIVE or index in passage.parted for index in between):
        return None
    return found


_APART = 12
"""Words from a quantifier to its verb: "some of the charges that were brought" tells no deed of the charges."""
_RELATIVE = WH | {"that"}
