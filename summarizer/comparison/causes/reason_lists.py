"""Reasons that are a list: "because of broken rails, bad brakes and ice", "rain, wind and ice led to"."""

from __future__ import annotations

from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.clauses.verbs import parted
from summarizer.comparison.passage import Passage

_JOINING = frozenset(["and", "or"])
_LAST_PART = 7
"""Words behind a comma within which the "and" of a list stands, or another comma of it."""
_NEXT = 4
"""Words behind that "and" which are its last part."""


def goes_on(passage: Passage, start: int, comma: int) -> bool:
    """Return whether the list in which the word at *start* stands goes on, past the mark before the word at *comma*."""
    if start >= comma:
        return not _JOINING.isdisjoint(passage.order[comma:start]) and goes_on_before(passage, comma)
    return _goes_on_behind(passage, comma)


def _goes_on_behind(passage: Passage, comma: int) -> bool:
    """Return whether the word at *comma*, right behind one, goes on with a list of things and begins no clause."""
    end = next(
        (i for i in range(comma, min(len(passage.order), comma + _LAST_PART)) if passage.order[i] in _JOINING), None
    )
    if end is None or passage.gaps[comma] != ", ":
        return False
    return not _has_verb(passage, comma, min(len(passage.order), end + _NEXT))


def goes_on_before(passage: Passage, place: int) -> bool:
    """Return whether what stands before *place*, a comma or an "and", is the first part of the list that opens here."""
    opening = next((i for i in range(place - 1, 0, -1) if parted(passage, i) and passage.gaps[i] != ", "), 0)
    return place > opening and not _has_verb(passage, opening, place)


def _has_verb(passage: Passage, first: int, last: int) -> bool:
    """Return whether a verb stands there that is no participle before its noun: "worn brakes"."""
    return any(
        first <= group.verb < last
        and not (group.start == group.verb and group.verb + 1 in passage.plain and group.verb + 1 not in passage.parted)
        for group in groups(passage)
        if group.finite
    )
