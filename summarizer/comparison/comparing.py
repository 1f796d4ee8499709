"""Two texts against each other: the same, compatible, in contradiction, or about different things."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from summarizer.comparison.difference import Difference
from summarizer.comparison.statements.accounts import RETOLD, accounts, may_be_answered
from summarizer.comparison.statements.contradictions import contradictions
from summarizer.comparison.statements.side import Side
from summarizer.comparison.statements.undoing import TURNING, come_to_the_same, facing
from summarizer.comparison.statements.wordings import only_worded_otherwise
from summarizer.language.lexicon import alike, known
from summarizer.language.peoples import lands
from summarizer.language.plain import Plain, plain
from summarizer.language.tokens import fold, folded_words, words

Relation = Literal["same", "compatible", "clash", "unknown"]

ABOUT_ONE_THING = 0.4
"""Least share of the content of one text that the other carries where the two are about one thing."""
ALL_SAID = 0.5
"""Share from which one text says all that the other says, in words of its own for the rest."""
SUBSTANCE = 0.33
"""The same beside names and figures: two tellings of one person are not the same."""
MORE = 2.5
"""Words more that one text may have than the other where neither says more."""
_MOST_NAMED = 8
"""Words that a reason names: more is no help."""
_OF_TELLING = frozenset({"quote", "detail"})
"""Kinds that stand for nothing where all is said alike: indirect speech for direct, an aside in other words."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """How two texts relate, and why in words.

    ``compatible``: one says more than the other, or coarser; ``unknown``: they are about different things.
    ``differences`` are those of the first text against the second, then of the second against the first, each with
    its spans; ``clashing`` are those of them, or besides, that cannot both be: of the first text, then of the second.
    """

    relation: Relation
    reason: str
    differences: tuple[Difference, ...] = ()
    clashing: tuple[tuple[Difference, ...], tuple[Difference, ...]] = ((), ())


def compare(one: str, other: str) -> Comparison:
    """Return whether *one* and *other* say the same, are compatible, clash, or are about different things, and why.

    What only one of them says is no contradiction; what one says otherwise is, if all about it is said alike and both
    may speak of one time. The relation is the same whichever text comes first.
    """
    read = plain(one), plain(other)
    found, own = _compared(read[0].text, read[1].text)
    if not (read[0].pieces or read[1].pieces):
        return found
    mine, theirs = found.clashing
    return replace(
        found,
        differences=(*_given(found.differences[:own], *read), *_given(found.differences[own:], *reversed(read))),
        clashing=(_given(mine, *read), _given(theirs, *reversed(read))),
    )


def _given(found: Sequence[Difference], claim: Plain, source: Plain) -> tuple[Difference, ...]:
    """Return *found* with their places in the texts as they were given."""
    return tuple(
        replace(
            it,
            said=claim.given(*it.said),
            source=(it.source[0], *source.given(*it.source[1:])) if it.source else None,
        )
        for it in found
    )


def _compared(one: str, other: str) -> tuple[Comparison, int]:
    """Return how two texts relate, and how many of the differences are those of the first against the second."""
    if not (folded_words(one) and folded_words(other)):
        return Comparison("unknown", "one of them says nothing"), 0
    there, back = Side.of(one, other), Side.of(other, one)
    both, own = there.differences + back.differences, len(there.differences)
    found = contradictions(there, back)
    if any(found):
        clashing = tuple(found[0]), tuple(found[1])
        return Comparison("clash", "; ".join(_once([*found[0], *found[1]])), both, clashing), own
    if renamed := _renamed(there, back):
        return Comparison("clash", renamed[0][0].reason, both, renamed), own
    shares = there.coverage(), back.coverage()
    if max(shares) < ABOUT_ONE_THING:
        return Comparison("unknown", "they share too little to be about one thing", both), own
    if _alike(there, back):
        return Comparison("same", "each says what the other says", both), own
    reasons = _once(both)
    reasons += [
        f"only one of them says: {', '.join(side.lacking[:_MOST_NAMED])}" for side in (there, back) if side.lacking
    ]
    return Comparison("compatible", "; ".join(dict.fromkeys(reasons)), both), own


def answered_otherwise(one: str, other: str) -> tuple[list[Difference], list[Difference]]:
    """Return what two texts answer otherwise that may share little else: the dead of one event, its sum, its hour.

    It is what `compare` finds besides what it finds in much the same words, and what one denies that another says.
    """
    if not may_be_answered(folded_words(one), folded_words(other)):
        return [], []
    return accounts(Side.of(one, other), Side.of(other, one), RETOLD)


def _once(found: Iterable[Difference]) -> list[str]:
    """Return the reasons of *found*, one for each two places that differ, whichever side and however many tell it."""
    told: dict[frozenset[tuple[int, int]], str] = {}
    for difference in found:
        places = {difference.said} | ({difference.source[1:]} if difference.source else set())
        told.setdefault(frozenset(places), difference.reason)
    return list(dict.fromkeys(told.values()))


def _alike(there: Side, back: Side) -> bool:
    """Return whether neither says more than the other, nor anything else."""
    said = min(there.coverage(), back.coverage()) >= ALL_SAID and min(there.substance, back.substance) >= SUBSTANCE
    even = abs(there.excess - back.excess) <= MORE
    apart = (there.dated_by_itself and back.dated_by_itself) or "number" in there.kinds & back.kinds
    replaced = _replaces(there, back) or _replaces(back, there)
    return said and even and not (apart or replaced) and not _differs(there, back) and not _differs(back, there)


def _replaces(one: Side, other: Side) -> bool:
    """Return whether *one* has a word in the place of another of *other*, and the two are not of one meaning."""
    return any(
        found.kind == "detail"
        and found.source
        and not alike(*map(fold, (one.text(found.said), other.text(facing(found)))))
        for found in one.differences
    )


def _renamed(there: Side, back: Side) -> tuple[tuple[Difference, ...], tuple[Difference, ...]] | None:
    """Return where two texts differ in nothing but that they begin with another name: "Torv won", "Hesk won"."""
    mine, theirs = there.differences, back.differences
    if len(mine) != 1 or len(theirs) != 1 or mine[0].kind != "detail" or mine[0].kind != theirs[0].kind:
        return None
    said = mine[0].said, theirs[0].said
    if (mine[0].source or ())[1:] != said[1] or (theirs[0].source or ())[1:] != said[0]:
        return None
    names = there.text(said[0]), back.text(said[1])
    if any(not name[:1].isupper() or known(fold(name)) for name in names):
        return None
    of_one_land = lands(words(names[0])) & lands(words(names[1]))  # "Berlin said", "Germany said"
    return None if of_one_land else (mine, theirs)


def _differs(one: Side, other: Side) -> bool:
    """Return whether *one* differs in what it says, not merely in how it tells it."""
    return any(
        found.relation == "clash"
        and found.kind not in _OF_TELLING
        and not (found.kind == "modality" and _plans(one, other, found))
        and not (found.kind in TURNING and come_to_the_same(one, other, found))
        and not (found.kind == "name" and found.source and only_worded_otherwise(one, other, found))
        for found in one.differences
    )


def _plans(one: Side, other: Side, found: Difference) -> bool:
    """Return whether the two words tell what is to come in two ways: "will travel", "is going"."""
    texts = one.text(found.said).lower(), other.text(facing(found)).lower()
    return set(texts) <= {"is", "are", "will"} and all(
        any(_GOING.search(it.claim.text) for it in side.statements) for side in (one, other)
    )


_GOING = re.compile(r"\bwill\b|\b(?:is|are)\s(?:not\s)?\w+ing\b", re.IGNORECASE)
