"""Nouns that deny what somebody fails to do: "the refusal so far of the council to ratify it"."""

from __future__ import annotations

from summarizer.comparison.passage import Passage
from summarizer.language.reporting import listed
from summarizer.language.word_classes import DETERMINERS

FAILING = listed("refusal refusals failure failures inability unwillingness")
_REACH = 8
"""Words behind such a noun within which the infinitive stands."""
_ENDS = listed("and or but which who that because")


def fails_to(passage: Passage, index: int) -> int | None:
    """Return where the "to" stands before what somebody fails to do by the noun at *index*, in its clause."""
    for place in range(index + 1, min(index + _REACH, len(passage.order) - 1)):
        if place in passage.parted or passage.order[place] in _ENDS:
            return None
        if passage.order[place] == "to" and passage.order[place + 1] not in DETERMINERS:
            return place
    return None
