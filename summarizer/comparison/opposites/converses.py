"""Verbs that tell one thing from its two sides: "Roe beat Lind" and "Lind lost to Roe"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from summarizer.language.lexicon import base_forms
from summarizer.language.word_tables import by_word


class Converse(NamedTuple):
    """The slot of a verb's other party, the verb that tells the same from its side, and the slot of the first there."""

    slot: str
    other: str
    facing: str


_CONVERSES = {
    (one, side, other, facing)
    for line in """beat object lose to; defeat object lose to; sell to buy from; sell to acquire from;
    lend to borrow from; give to receive from; hand to receive from; pay to receive from; lease to rent from;
    replace object precede object; succeed object precede object; follow object precede object;
    follow object lead object; own object belong to; employ object work for""".split(";")
    for one, side, other, facing in [line.split()]
}
"""Pairs of them, each verb with the slot of the other party."""


def _by_verb() -> Mapping[str, Sequence[Converse]]:
    found: defaultdict[str, list[Converse]] = defaultdict(list)
    for one, side, other, facing in _CONVERSES:
        found[one].append(Converse(side, other, facing))
        found[other].append(Converse(facing, one, side))
    return found


_OF_VERB = _by_verb()


@by_word(8192)
def converses(word: str) -> tuple[Converse, ...]:
    """Return by which verbs what the folded *word* tells may be told from its other side: of most by none."""
    return tuple([converse for form in base_forms(word) if form in _OF_VERB for converse in _OF_VERB[form]])
