"""Hedges that a near-copy may lose: it is as unsure in other words, or tells nothing of what they hedge."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.comparison.copies.changes import Change
from summarizer.comparison.copies.harmless import stands_for_clause
from summarizer.comparison.copies.timetables import is_timetabled
from summarizer.comparison.opposites.counterparts import echoes
from summarizer.comparison.parties.reports import reports
from summarizer.comparison.passage import Passage
from summarizer.language.reporting import listed

_REPORTED = listed("reports reported rumours rumors rumoured rumored")
"""Words that say as much as "reportedly"."""


def leaves_open(claim: Passage, passage: Passage, change: Change, moods: Sequence[int]) -> bool:
    """Return whether *claim* is as unsure in other words ("reports said" of "reportedly"), or needs not be.

    *moods* are the places of the hedges in what was changed.
    """
    mine, theirs = claim.order[slice(*change.claim)], passage.order[slice(*change.source)]
    if all(_is_of_untold_words(claim, passage, i) for i in moods):
        return True
    if [passage.order[i] for i in moods] in (["could"], ["can"]) and _is_denied_next(claim, passage, change):
        return True  # "has not said" of "could not say"
    if is_timetabled(claim, passage, change, {passage.order[i] for i in moods}):
        return True
    return ("reportedly" in theirs and not _REPORTED.isdisjoint(claim.order)) or stands_for_clause(mine, theirs)


_COMING = frozenset(["will", "shall", "would"])


def _is_denied_next(claim: Passage, passage: Passage, change: Change) -> bool:
    """Return whether a "not" follows what was changed, in either text, and the claim tells nothing to come."""
    if not _COMING.isdisjoint(claim.order[slice(*change.claim)]):
        return False
    behind = claim.order[change.claim[1] :][:1], passage.order[change.source[1] :][:1]
    return behind == (("not",), ("not",))


def _is_of_untold_words(claim: Passage, passage: Passage, place: int) -> bool:
    """Return whether *claim* has no word of what somebody says, in which the word at *place* stands.

    "Roe leads the search" of "Roe, who leads the search, said that ice was the likely cause".
    """
    return any(
        place in report.said and not any(echoes(passage, i, claim) for i in report.said) for report in reports(passage)
    )
