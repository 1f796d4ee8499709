"""Words that a near-copy has elsewhere, and of which its source tells the same there: "Lind won" of "Lind 30"."""

from __future__ import annotations

from summarizer.comparison.copies.changes import Change
from summarizer.comparison.difference import Kind
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.displaced import is_placed_alike

_OF_PARTIES = frozenset(["name", "direction", "role"])
"""Kinds of change that may be one of the party of which something is told."""


def placed_alike(kind: Kind | None, claim: Passage, passage: Passage, change: Change) -> bool:
    """Return whether the passage has the words elsewhere, and tells the same of them: "Lind won" of "Lind 30"."""
    if kind not in _OF_PARTIES:
        return False
    told = [i for i in range(*change.claim) if i in claim.content]
    runs = [run for run in claim.names if any(run[0] <= i < run[1] for i in told)]
    if any(claim.text[slice(*claim.span(*run))] not in passage.text for run in runs):
        return False  # another name was made of two
    return bool(told) and all(claim.stems[i] in passage.at and is_placed_alike(claim, i, passage) for i in told)
