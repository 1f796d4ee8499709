"""Whether two quantifiers tell one deed of what they quantify: "all counts were dropped", "some charges were"."""

from __future__ import annotations

import bisect

from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.clauses.verbs import Group
from summarizer.comparison.figures.quantities import Quantifier
from summarizer.comparison.opposites.counterparts import echoes
from summarizer.comparison.opposites.denials import negations
from summarizer.language.tokens import STOPWORDS
from summarizer.language.word_classes import AUXILIARIES, BE, HAVE, WH


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


def of_one_object(one: Quantifier, other: Quantifier) -> bool:
    """Return whether both stand right behind forms of one verb, denied nowhere: "answered none", "answered all"."""
    if any(it.at < _governing(one) for it in negations(one.passage)) or negations(other.passage):
        return False
    mine, theirs = _governing(one), _governing(other)
    return mine >= 0 and theirs >= 0 and theirs in echoes(one.passage, mine, other.passage)


def _governing(one: Quantifier) -> int:
    """Return the verb right before *one*, no auxiliary, or -1."""
    last = bisect.bisect_left(one.passage.starts, one.start) - 1
    verbs = {group.verb for group in groups(one.passage)}
    return last if last in verbs and one.passage.order[last] not in AUXILIARIES | HAVE else -1


def whose_deed(one: Quantifier) -> str:
    """Return the stem of what those did of whom *one* is told: "voted" of "all of the dockers who voted", or "".

    Also of "71 per cent of those voting".
    """
    passage = one.passage
    first = bisect.bisect_left(passage.starts, one.end)
    for index in range(first, min(first + _PHRASE, len(passage.order) - 1)):
        if index in passage.parted:
            return ""
        doing = index + 1 if passage.order[index] in _WHO else None
        if passage.order[index] in _THOSE and passage.order[index + 1] not in _WHO:
            doing = index + 1
        if doing is not None and doing not in passage.parted and passage.order[doing] not in STOPWORDS:
            return passage.stems[doing]
    return ""


_PHRASE = 6
"""Words from a quantifier within which it is told who they are."""
_WHO, _THOSE = frozenset(["who", "that", "which"]), frozenset(["those", "people"])


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
