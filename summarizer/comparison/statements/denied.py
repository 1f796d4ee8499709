"""What one sentence denies and the other, in words of its own, tells as so."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.comparison.opposites.denials import Negation, negations
from summarizer.comparison.opposites.denying_words import DENYING, is_negative, is_soft
from summarizer.comparison.statements.answers import Answer
from summarizer.comparison.statements.statement import Statement
from summarizer.comparison.statements.undoing import has_denial
from summarizer.language.reporting import listed

_PLAIN = listed("not never no nobody none neither cannot")
_COMPARED = listed("than guilty such so longer")
"""Words with which a denial says no less: "not taller than", "not guilty", "no longer"."""
_BESIDES = listed("because although though while but whereas unless until if whether")
"""Words of a second clause, of which alone the denial may be."""
_GOVERNED = 0.5
"""Least share of what is denied that the other sentence has."""
_ASIDE = 2.5
"""Words that each may have of its own."""


def denials(one: Statement, other: Statement) -> Iterator[Answer]:
    """Yield what one denies where the other has no word that may deny anything, and nearly all else besides."""
    if one.claim.foreign or other.claim.foreign or one.dated_by_itself or other.dated_by_itself:
        return
    if max(it.weighed(it.own)[0] for it in (one, other)) > _ASIDE:
        return
    for it, another in ((one, other), (other, one)):
        found = None if _may_deny(another) else _denied(it)
        places = [] if found is None else [it.aligned.carried[i] for i in found.governed if i in it.aligned.carried]
        near = [place for passage, place in places if passage is another.claim or passage.text == another.claim.text]
        if found is None or not near or len(near) < _GOVERNED * len(found.governed):
            continue
        said, there = it.claim.span(found.at, found.at + 1), another.claim.span(near[0], near[0] + 1)
        yield Answer("negation", *((said, there) if it is one else (there, said)), least=(3, 1, 1), alike=(0.55, 1.2))
        return


def _denied(statement: Statement) -> Negation | None:
    """Return the one denial of the sentence, where all that it tells is denied."""
    order = statement.claim.order
    told = [it for it in negations(statement.claim) if it.predicate and it.governed]
    if len(told) != 1 or not (_COMPARED | _BESIDES).isdisjoint(order):
        return None
    word = order[told[0].at]
    return told[0] if word in _PLAIN or word.endswith("n't") else None


def _may_deny(statement: Statement) -> bool:
    order = statement.claim.order
    return has_denial(order) or any(word in DENYING or is_negative(word) or is_soft(word) for word in order)
