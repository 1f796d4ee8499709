"""What a word takes behind its preposition: "guilty of murder" of "guilty of fraud but cleared of murder"."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.difference import Difference, said_otherwise
from summarizer.comparison.opposites.denials import negations
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import NEAREST, Sources
from summarizer.language.reporting import listed
from summarizer.language.word_classes import DETERMINERS, PREPOSITIONS

_TAKING = listed("of to for with against from")
"""Prepositions that a word takes, and that place nothing."""
_CHARGED = listed(
    """guilty innocent convicted acquitted cleared accused charged suspected sentenced fined sued indicted arrested
    jailed responsible famous known capable aware afraid short full proud victim victims survivor survivors owner owners
    member members author maker director head chief leader founder minister secretary mayor governor president chairman
    chair"""
)
"""Words of which what follows them tells the most, and that take one party at a time."""
_REACH = 8
"""Words behind the preposition within which its noun stands."""


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield what *claim* has behind a word and its preposition, and a cited sentence elsewhere and behind that not."""
    if _CHARGED.isdisjoint(claim.order) or negations(claim):
        return
    for index, word in enumerate(claim.order[:-1]):
        if word not in _CHARGED or claim.order[index + 1] not in _TAKING:
            continue
        mine = _behind(claim, index + 1)
        if mine is None:
            continue
        for passage in sources.nearest(claim)[:NEAREST]:
            there = _told_otherwise(claim, index, mine, passage) if sources.cites(passage) else None
            if there is None:
                continue
            said = claim.span(index, mine + 1)
            yield said_otherwise("who-did-what", (claim, said), (passage, there))
            return


def _told_otherwise(claim: Passage, index: int, mine: int, passage: Passage) -> tuple[int, int] | None:
    """Return where *passage* has the word with its preposition and something else, and what the claim has elsewhere."""
    preposition, places = claim.order[index + 1], passage.at.get(claim.stems[mine], ())
    if not places:
        return None
    found = None
    for place in passage.at.get(claim.stems[index], ()):
        at = next((i for i in range(place + 1, min(place + _TO, len(passage.order))) if _leads(passage, i)), None)
        if at is None or passage.order[at] != preposition:
            return None
        theirs = _behind(passage, at)
        if theirs is None or claim.words[mine].capitalised != passage.words[theirs].capitalised:
            return None
        end = _end(passage, at)
        if any(at < other < end for other in places) or not claim.kin[mine].isdisjoint(passage.kin[theirs]):
            return None
        found = passage.span(place, theirs + 1)
    return found


_LEADING = DETERMINERS | listed("more most less least very so too")
"""Words before the noun of a phrase that say nothing of what it is."""
_TO = 3
"""Words from the one that takes a preposition up to it: "cleared him of"."""


def _leads(passage: Passage, index: int) -> bool:
    return passage.order[index] in PREPOSITIONS or index in passage.parted


def _end(passage: Passage, at: int) -> int:
    """Return where what stands behind the preposition at *at* ends: before the next verb, or a mark that stops."""
    starts = {group.start for group in groups(passage) if group.finite or group.start != at + 1}  # "of | speeding"
    return next(
        (i for i in range(at + 1, len(passage.order)) if i in starts or i in passage.stopped), len(passage.order)
    )


def _behind(passage: Passage, at: int) -> int | None:
    """Return the last word of the noun phrase behind the preposition at *at*; none where a verb stands there."""
    place, end = at + 1, min(_end(passage, at), at + 1 + _REACH)
    while place < end and passage.order[place] in _LEADING:
        place += 1
    if place >= end or place not in passage.content or not passage.order[place][0].isalpha():
        return None
    while place + 1 < end and place + 1 in passage.content and place + 1 not in passage.parted:
        place += 1
    return place
