"""The checks of a claim against its sources, one a kind of difference."""

from __future__ import annotations

from summarizer.comparison import (
    arguments,
    causes,
    copies,
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
    speakers,
    subjects,
    superlatives,
    times,
    whereabouts,
)
from summarizer.comparison.difference import Check
from summarizer.comparison.passage import Passage

CHECKS: tuple[Check, ...] = (
    shortening.differences,
    figures.differences,
    times.differences,
    quotations.differences,
    names.differences,
    roles.differences,
    whereabouts.differences,
    speakers.differences,
    arguments.differences,
    speakers.differences,
    subjects.differences,
    negation.differences,
    direction.differences,
    modality.differences,
    causes.differences,
    quantifiers.differences,
    superlatives.differences,
    copies.differences,
    detail.differences,
)
"""Each kind's ``differences``, in the order in which their reasons are told."""
_ANY_LANGUAGE: tuple[Check, ...] = (
    shortening.differences,
    figures.differences,
    times.differences,
    quotations.differences,
    detail.differences,
)


def checks_for(claim: Passage) -> tuple[Check, ...]:
    """Return the checks for *claim*: all for an English one, else those that rest on no English words."""
    return _ANY_LANGUAGE if claim.foreign else CHECKS
