"""What one text says otherwise than others, kind by kind: the comparison that verification and merging stand on."""

from __future__ import annotations

from summarizer.comparison import detail, figures, names, negation, roles, shortening, whereabouts
from summarizer.comparison.comparing import Comparison as Comparison
from summarizer.comparison.comparing import compared
from summarizer.comparison.difference import Check
from summarizer.comparison.difference import Difference as Difference
from summarizer.comparison.passage import Passage as Passage
from summarizer.comparison.sources import Sources as Sources

CHECKS: tuple[Check, ...] = (
    shortening.differences,
    figures.differences,
    names.differences,
    roles.differences,
    whereabouts.differences,
    negation.differences,
    detail.differences,
)
"""Each kind's ``differences``, in the order in which their reasons are told."""


def compare(a: str, b: str) -> Comparison:
    """Return whether *a* and *b* say the same, are compatible, clash, or are about different things, and why."""
    return compared(a, b, CHECKS)
