"""Bills and the chambers that pass them: "the bill passed the Senate" is "the Senate passed the bill"."""

from __future__ import annotations

from summarizer.comparison.clauses.phrases import Party
from summarizer.comparison.clauses.slots import OBJECT, SUBJECT
from summarizer.comparison.passage import Passage
from summarizer.language.reporting import listed

_PASSING = listed("pass passes passed passing clear clears cleared clearing")
_CHAMBERS = listed(
    "house senate chamber parliament assembly council committee congress commons lords board diet knesset"
)
"""Bodies that a bill passes, and that pass it."""


def turn_passing(passage: Passage, verb: int, slots: dict[str, Party]) -> None:
    """Put the chamber that a bill passes, "the bill passed the Senate", where the one stands that passes a bill."""
    if passage.order[verb] not in _PASSING or SUBJECT not in slots or OBJECT not in slots:
        return
    by, through = slots[SUBJECT], slots[OBJECT]
    if by.pronoun or any(passage.order[i] in _CHAMBERS for i in by.words):
        return
    if any(passage.order[i] in _CHAMBERS for i in through.heads):
        slots[SUBJECT], slots[OBJECT] = through, by
