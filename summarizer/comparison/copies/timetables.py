"""What is told ahead in the present: "the fair opens on Monday" of "the fair will open on Monday".

English tells of what is on a timetable or arranged in the plain present, with its time (Quirk et al., *A Comprehensive
Grammar*, 1985, 4.45); no "will" is lost there.
"""

from __future__ import annotations

from summarizer.comparison.clauses.past_forms import is_past
from summarizer.comparison.copies.changes import Change
from summarizer.comparison.passage import Passage
from summarizer.language.lexicon import base_forms
from summarizer.language.moments import MONTHS
from summarizer.language.reporting import listed
from summarizer.language.word_classes import DAYS

_ARRANGED = listed(
    """begin start commence open reopen close end finish conclude leave depart arrive return resume restart expire air
    premiere launch sail"""
)
"""Verbs of what begins, ends, goes and comes by arrangement."""
_AHEAD = (DAYS - {"yesterday"}) | frozenset(MONTHS) | {"next"}
_WILL = frozenset(["will", "shall", "'ll"])


def is_timetabled(claim: Passage, passage: Passage, change: Change, moods: set[str]) -> bool:
    """Return whether only a "will" is lost, before a verb that *claim* has in the present with its time ahead."""
    first, last = change.claim
    return moods <= _WILL and last - first <= 1 and is_told_ahead(claim, first, passage)


def is_told_ahead(claim: Passage, at: int, passage: Passage) -> bool:
    """Return whether the word at *at* is a verb of what is arranged, in the present, with the passage's time ahead."""
    verb = claim.order[at] if at < len(claim.order) else ""
    if _ARRANGED.isdisjoint(base_forms(verb)) or is_past(verb) or verb.endswith("ing"):
        return False
    return any(claim.order[i] in _AHEAD and claim.stems[i] in passage.at for i in range(at + 1, len(claim.order)))
