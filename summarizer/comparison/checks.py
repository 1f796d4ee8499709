"""The checks of a claim against its sources, one a kind of difference."""

from __future__ import annotations

from summarizer.comparison import (
    arguments,
    detail,
    direction,
    figures,
    modality,
    names,
    negation,
    quantifiers,
    quotations,
    roles,
    shortening,
    superlatives,
    times,
    whereabouts,
)
from summarizer.comparison.difference import Check

CHECKS: tuple[Check, ...] = (
    shortening.differences,
    figures.differences,
    times.differences,
    quotations.differences,
    names.differences,
    roles.differences,
    whereabouts.differences,
    arguments.differences,
    negation.differences,
    direction.differences,
    modality.differences,
    quantifiers.differences,
    superlatives.differences,
    detail.differences,
)
"""Each kind's ``differences``, in the order in which their reasons are told."""
