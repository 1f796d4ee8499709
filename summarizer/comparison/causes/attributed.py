"""Reasons that a verb of attribution gives: "blamed Roe for the fire", "put it down to the heat"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from summarizer.comparison.clauses.frames import Frame, frames
from summarizer.comparison.clauses.slots import OBJECT
from summarizer.comparison.passage import Passage
from summarizer.language.reporting import listed

_BLAMING = listed("blame blames blamed blaming")
_TRACING = listed("attribute attributes attributed attributing ascribe ascribes ascribed ascribing put puts putting")
"""Verbs that give the reason behind their "to"; "put" with "down" alone."""
_ATTRIBUTING = _BLAMING | _TRACING


def attributed(passage: Passage) -> Iterator[tuple[int, tuple[int, ...], tuple[int, ...]]]:
    """Yield each such verb, and the words of what it gives as the reason and of what that is the reason for."""
    for frame in () if _ATTRIBUTING.isdisjoint(passage.order) else frames(passage):
        word = passage.order[frame.verb]
        if word in _BLAMING:
            yield from _told(frame, OBJECT, "for")
        elif word in _TRACING and (not word.startswith("put") or _is_down(passage, frame)):
            yield from _told(frame, "to", OBJECT)


def _is_down(passage: Passage, frame: Frame) -> bool:
    """Return whether "down" stands right before the "to" of the verb's party."""
    behind = passage.order[frame.verb + 1 :]
    return ("down", "to") in pairwise(behind)


def _told(frame: Frame, cause: str, effect: str) -> Iterator[tuple[int, tuple[int, ...], tuple[int, ...]]]:
    one, other = frame.slots.get(cause), frame.slots.get(effect)
    if one is not None and other is not None and one.words and other.words:
        yield frame.verb, one.words, other.words
