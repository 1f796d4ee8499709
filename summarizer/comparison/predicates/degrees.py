"""What is denied in its degree only: who was "not seriously hurt" may well have been hurt."""

from __future__ import annotations

from summarizer.comparison.passage import Passage
from summarizer.language.reporting import listed

_DEGREES = listed(
    """seriously badly severely critically gravely fatally greatly significantly substantially materially deliberately
    intentionally knowingly purposely personally directly"""
)
"""Adverbs of how grave a thing is, or how it was meant, without which it may be so."""


def only_in_degree(claim: Passage, verb: int, passage: Passage, place: int) -> bool:
    """Return whether *passage* denies the word at *place* in a degree of which *claim* says nothing by its own."""
    return passage.order[place - 1] in _DEGREES and claim.order[verb - 1] not in _DEGREES
