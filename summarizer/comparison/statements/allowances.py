"""Why a difference may be none between two reports of one thing: a part and its whole, a forecast and its outcome."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from summarizer.atoms import is_negation, plain
from summarizer.comparison.difference import Difference
from summarizer.comparison.parties.spellings import without_marks
from summarizer.comparison.passage import Range
from summarizer.comparison.predicates.counterparts import read_poles
from summarizer.comparison.predicates.denials import DENYING, is_negative
from summarizer.comparison.statements.measures import equal_within, is_part, overlap_within
from summarizer.comparison.statements.side import Side
from summarizer.language.reporting import VERBS
from summarizer.language.roles import HEADS, STATUSES
from summarizer.language.tokens import folded_words

_TURNING = frozenset({"negation", "direction"})
_OF_VALUE = frozenset({"number", "quantifier", "quote"})
_OF_OUTCOME = frozenset({"number", "bound", "date", "quantifier"})
"""Kinds in which what was expected and what came may differ."""
_TELLING = frozenset({"say", "tell", "comment"})
_ARTICLES = frozenset({"a", "an", "the"})


def allowed(one: Side, other: Side, found: Difference) -> bool:
    """Return whether both texts may be right, for all that *found* says of *one* against *other*."""
    spans = found.said, _source(found)
    said, there = one.text(spans[0]), other.text(spans[1])
    if found.kind in _TURNING:
        return _denied_in_both(one, other, found)
    if found.kind == "quote" and _one_quotation(said, there):
        return True
    if found.kind in {"name", "role"} and _one_name(said, there):
        return True
    if found.kind == "role":
        return HEADS.isdisjoint(folded_words(f"{said} {there}")) and STATUSES.keys().isdisjoint(
            folded_words(f"{said} {there}")
        )
    if found.kind in _OF_VALUE and equal_within(one, spans[0], other, spans[1]):
        return True
    return _of_something_else(one, other, found)


def _of_something_else(one: Side, other: Side, found: Difference) -> bool:
    """Return whether the figures may be of a part and the whole, of two places, of a forecast and what came of it."""
    spans = found.said, _source(found)
    if found.kind in {"number", "bound"} and overlap_within(one, spans[0], other, spans[1]):
        return True
    if found.kind in {"number", "quantifier"} and one.scope_of_its_own and other.scope_of_its_own:
        return True
    if found.kind == "number" and is_part(one, spans[0]) != is_part(other, spans[1]):
        return True
    return found.kind in _OF_OUTCOME and "modality" in one.kinds | other.kinds


def both_deny(one: Side, other: Side, found: Difference) -> bool:
    """Return whether a denial faces a denial in other words: "did not finish", "failed to finish"."""
    return found.kind in _TURNING and all(
        has_denial(folded_words(text)) for text in (one.text(found.said), other.text(_source(found)))
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


def _source(found: Difference) -> Range:
    return found.source[1:] if found.source is not None else (0, 0)


def _denied_in_both(one: Side, other: Side, found: Difference) -> bool:
    if both_deny(one, other, found):
        return True
    if found.kind != "negation":
        return False
    # "Did not say what would come" denies a report, not what is told.
    words = folded_words(f"{one.text(found.said)} {other.text(_source(found))}")
    telling = any(word in VERBS and VERBS[word].lemma in _TELLING for word in words)
    mine, theirs = one.at(found.said), other.at(_source(found))
    if telling or mine is None or theirs is None:
        return telling
    denials = [_denials(statement.claim.order) for statement, _ in (mine, theirs)]
    return 0 < denials[0] == denials[1]


def has_denial(order: Sequence[str]) -> bool:
    """Return whether a word of *order* can deny something: "not", "without", "yet to"."""
    return any(map(is_negative, order)) or ("yet", "to") in pairwise(order)


def _denials(order: Sequence[str]) -> int:
    """Return how often a sentence denies: two that deny as often may deny the same, each in its own place."""
    return sum(is_negation(word) or word in DENYING for word in order) + (("out", "of") in pairwise(order))


def _one_quotation(one: str, other: str) -> bool:
    """Return whether one of them is a piece of the other, articles and hyphens aside."""
    mine, theirs = (
        " ".join(word for word in plain(text.replace("-", " ")).split() if word not in _ARTICLES)
        for text in (one, other)
    )
    return f" {mine} " in f" {theirs} " or f" {theirs} " in f" {mine} "


def _one_name(one: str, other: str) -> bool:
    """Return whether, titles aside, all of one is in the other: "Roe", "Ann Roe"; "Mueller", "Müller"."""
    mine, theirs = (
        [_spelled(word) for word in folded_words(text) if word not in HEADS and word not in STATUSES]
        for text in (one, other)
    )
    short, long = sorted((mine, theirs), key=len)
    return bool(short) and set(short) <= set(long)


def _spelled(word: str) -> str:
    """Return *word* without accents, nor the "e" that stands for one after a vowel."""
    return _UMLAUT.sub(r"\1", without_marks(word))


_UMLAUT = re.compile(r"([aou])e")
