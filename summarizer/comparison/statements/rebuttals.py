"""What somebody denies in one sentence and another sentence tells: both may be true as told, and not both as meant."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.comparison.opposites.denying_words import is_negative
from summarizer.comparison.passage import Range
from summarizer.comparison.statements.answers import Answer
from summarizer.comparison.statements.statement import Statement
from summarizer.comparison.statements.undoing import has_denial
from summarizer.language.reporting import VERBS, listed

_SHARE, _FEWEST = 0.6, 3
"""Least share, and least number, of the words for what is denied that the other sentence has."""
_OPEN = listed("if unless would should could may might refused declined asked never not")
"""Words with which a thing is not told as so, and before "deny" with which it is not denied."""
_DENYING = frozenset(word for word, verb in VERBS.items() if verb.strength == "denial" and verb.lemma != "dispute")
_SHORTEST = 24
"""Characters of what somebody says that is told at all."""
_LED_IN = 3
"""Words before one that denies in which stands that it does not."""


def rebuttals(one: Statement, other: Statement) -> Iterator[Answer]:
    """Yield what is denied in one of the two, and where the other tells it or has somebody say it."""
    for it, another in ((one, other), (other, one)):
        said, there = _denied(it, another), _told(another)
        if said is not None and there is not None:
            yield Answer("negation", *((said, there) if it is one else (there, said)), least=(0, 0, 0))
            return


def _denied(statement: Statement, other: Statement) -> Range | None:
    """Return what somebody denies, with the word that says so, where the other sentence has most of it."""
    claim = statement.claim
    cue = next((i for i, word in enumerate(claim.order) if word in _DENYING), None)
    before = claim.order[max(0, cue - _LED_IN) : cue] if cue is not None else ()
    if cue is None or not _OPEN.isdisjoint(before) or any(map(is_negative, before)):
        return None
    end = next((i for i in claim.stopped if i > cue), len(claim.order))
    words = [i for i in claim.content if cue < i < end]
    total, carried = statement.weighed(words)
    both = [i for i in words if (found := statement.aligned.carried.get(i)) and found[0].text == other.claim.text]
    return claim.span(cue, end) if total and carried >= _SHARE * total and len(both) >= _FEWEST else None


def _told(statement: Statement) -> Range | None:
    """Return what the sentence tells, or has somebody say; None where it denies anything, or leaves it open."""
    claim = statement.claim
    said = [span for told in claim.attributions for span in told.content if span[1] - span[0] >= _SHORTEST]
    start, end = max(said, key=lambda span: span[1] - span[0], default=(0, len(claim.text)))
    words = [word for word, place in zip(claim.order, claim.words, strict=True) if start <= place.start < end]
    return (start, end) if not has_denial(claim.order) and _OPEN.isdisjoint(words) else None
