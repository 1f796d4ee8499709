"""What cannot be more is so to the utmost: "could not agree more", "can't thank them enough", "can't wait"."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import listed
from summarizer.language.tokens import STOPWORDS

_ABLE = listed("can could")
_UNABLE = listed("cannot can't couldn't")
_EAGER = {("wait",), ("but",)}
_UTMOST = listed("more enough")
_MEANT = listed(
    """agree condemn denounce praise thank admire love like stress emphasise emphasize underline recommend support
    regret overstate overestimate exaggerate apologise apologize"""
)
"""Verbs of meaning something, that may be meant to the utmost: who cannot pay enough does not."""
_REACH = 9
"""Words behind the negation within which "more" or "enough" stands."""


def is_utmost(order: Sequence[str], index: int) -> bool:
    """Return whether the negation at *index* of the folded words *order* tells the utmost, and so denies nothing."""
    able = order[index] in {"not", "never"} and not _ABLE.isdisjoint(order[max(0, index - 2) : index])
    if not able and order[index] not in _UNABLE:
        return False
    behind = tuple(order[index + 1 : index + 1 + _REACH])
    if behind[:1] in _EAGER:
        return True
    if behind[:1] == ("be",) and len(behind) > 1 and (behind[1] == "more" or behind[1].endswith("er")):
        return behind[2:3] != ("than",)  # "could not be prouder"; "could not be more than five"
    verb = next((word for word in behind if word not in STOPWORDS and not word.endswith("ly")), "")
    return not _UTMOST.isdisjoint(behind) and not _MEANT.isdisjoint(base_forms(verb))


def is_of_utmost(order: Sequence[str], index: int) -> bool:
    """Return whether the "can" or "could" at *index* is that of such a negation."""
    if order[index] not in _ABLE | _UNABLE:
        return False
    return any(is_utmost(order, place) for place in range(index, min(index + 3, len(order))))
