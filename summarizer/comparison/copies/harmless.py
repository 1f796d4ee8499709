"""Changes of a near-copy that say the same by another construction: a preposition, a debut."""

from __future__ import annotations

from summarizer.comparison.clauses.past_forms import is_past
from summarizer.comparison.copies.changes import Change
from summarizer.comparison.parties.whereabouts import ANYWHERE
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.sources import Sources
from summarizer.language.reporting import listed
from summarizer.language.roles import STATUSES
from summarizer.language.word_classes import AUXILIARIES, DETERMINERS, POSSESSIVE, PREPOSITIONS


def stands_for_clause(mine: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    """Return whether a preposition stands for a relative clause: "the hold | of | the boat", "which will sail with"."""
    return bool(mine) and PREPOSITIONS.issuperset(mine) and theirs[0] in _RELATIVE


_RELATIVE = frozenset(["that", "which", "who"])


def opens_row(passage: Passage) -> bool:
    """Return whether *passage* has another word for what comes first: "the debut of the ferry" is its first trip."""
    return not _FIRST_OF_ALL.isdisjoint(passage.order)


_FIRST_OF_ALL = listed("debut debuts maiden inaugural debuted")


def statuses(passage: Passage, run: Range) -> set[str]:
    """Return what words in *run* make of an office; the "then" of "then won" makes nothing of any."""
    told = [i for i in range(*run) if passage.order[i] in STATUSES]
    return {STATUSES[passage.order[i]] for i in told if passage.order[i] != "then" or not _tells_deed(passage, i + 1)}


def _tells_deed(passage: Passage, index: int) -> bool:
    return any(is_past(word) or word in AUXILIARIES for word in passage.order[index : index + 1])


def names_place(claim: Passage, change: Change, passage: Passage, sources: Sources) -> bool:
    """Return whether one word for a place that the article tells of stands for "the scene"."""
    (first, last), (low, high) = change
    alone = last - first == high - low == 1
    return alone and passage.order[low] in ANYWHERE and sources.knows(claim.stems[first])


def is_only_of_its_kind(passage: Passage, place: int) -> bool:
    """Return whether the "only" at *place* says of its noun alone that there is one: "the only road", "Torv's only".

    Or of a figure that it is small: "only 300 metres away". Without it the rest is told as it was, but for that.
    """
    if passage.order[place + 1 : place + 2] and passage.order[place + 1][0].isdigit():
        return True
    before = passage.order[place - 1 : place]
    return bool(before) and (before[0] in DETERMINERS or passage.words[place - 1].text.endswith(POSSESSIVE))
