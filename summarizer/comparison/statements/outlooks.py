"""From where two statements look at what they tell: what was before, what is, what somebody wants or expects."""

from __future__ import annotations

from summarizer.comparison.passage import Range
from summarizer.comparison.statements.side import Side
from summarizer.comparison.statements.statement import Statement
from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import listed

_OPEN = listed(
    """would could may might should if unless expect forecast predict hope want demand propose offer seek request target
    urge recommend estimate suggest"""
)
"""Words, in their dictionary form, for what is wanted, held possible or reckoned with, and has not come."""
_FORMER = listed("before previously earlier originally formerly initially until")
"""Words for what was so before something else."""
_CHANGING = listed("become again since resign succeed replace swear quit oust")
"""Words, in their dictionary form, of an office that changes hands: its bearer is both, each on a day."""
_REPORTED = listed("would could might had")
"""What indirect speech makes of "will", "can", "may", "has": "he said he would resign"."""


def differ_in_outlook(one: Side, other: Side) -> bool:
    """Return whether one tells what may come or is asked for, and the other what is, or what another asks for."""
    return _open(one) != _open(other)


def differ_in_era(one: Side, other: Side) -> bool:
    """Return whether one tells what was before, and the other does not say so."""
    return bool(_former(one)) != bool(_former(other))


def tells_of_change(side: Side) -> bool:
    """Return whether an office may change hands in it: "acting premier since Monday", "is deputy premier again"."""
    return any(not _CHANGING.isdisjoint(_forms(statement)) for statement in side.statements)


def of_telling(side: Side, span: Range) -> bool:
    """Return whether a date at *span* says when something was said: "she said on Wednesday that"."""
    found = side.at(span)
    if found is None:
        return False
    statement, (start, end) = found
    return any(
        not any(first <= start and end <= last for first, last in attribution.content) and not attribution.negated
        for attribution in statement.claim.attributions
    )


def _open(side: Side) -> frozenset[str]:
    return frozenset().union(*(_forms(statement) & _OPEN for statement in side.statements))


def _former(side: Side) -> frozenset[str]:
    return frozenset().union(*(_words(statement) & _FORMER for statement in side.statements))


def _forms(statement: Statement) -> frozenset[str]:
    return frozenset().union(*(frozenset(base_forms(word)) | {word} for word in _words(statement)))


def _words(statement: Statement) -> frozenset[str]:
    """Return its words, without those that only indirect speech makes."""
    words = frozenset(statement.claim.order)
    return words - _REPORTED if statement.claim.attributions else words
