"""Words that are superlatives, or rank as these do, and those that only end like them."""

from __future__ import annotations

from summarizer.language.number_words import ORDINALS
from summarizer.language.reporting import listed
from summarizer.language.word_tables import by_word

_NOT_SUPERLATIVE = listed(
    """interest request guest west forest rainforest protest arrest contest conquest harvest honest test rest nest quest
    chest priest invest suggest manifest modest southwest northwest midwest digest earnest behest unrest bequest tempest
    inquest zest pest vest attest detest infest divest ingest breast crest jest wrest latest everest bucharest budapest
    retest pretest dishonest self-interest disinterest fest lest"""
)
GRADING = frozenset(["most", "least"])
TELLING = frozenset(
    [
        "only",
        "sole",
        "best",
        "worst",
        "eldest",
        "most",
        "least",
        "more",
        "less",
        "last",
        "final",
        "record",
        "top",
        *ORDINALS,
    ]
)
"""Words that may rank whatever they end on."""


@by_word(16384)
def may_rank(word: str) -> bool:
    """Return whether *word* may be a superlative, or stand in one: few words may."""
    return word.endswith(("est", "er")) or word in TELLING or "-" in word


def is_superlative(word: str) -> bool:
    """Return whether *word* is a superlative, or singles out as one does: "only", "record"."""
    if word in {"only", "sole", "best", "worst", "eldest", "record"}:
        return True
    return word.endswith("est") and len(word) > 5 and word not in _NOT_SUPERLATIVE
