"""The checks of a claim against its sources, one a kind of difference."""

from __future__ import annotations

from summarizer.comparison import (
    detail,
    direction,
    figures,
    names,
    negation,
    quotations,
    roles,
    shortening,
    whereabouts,
)
from summarizer.comparison.difference import Check

CHECKS: tuple[Check, ...] = (
    shortening.differences,
    figures.differences,
    quotations.differences,
    names.differences,
    roles.differences,
    whereabouts.differences,
    negation.differences,
    direction.differences,
    detail.differences,
)
"""Each kind's ``differences``, in the order in which their reasons are told."""
