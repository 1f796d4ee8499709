"""Changes of a near-copy that say the same by another construction: a preposition, a debut."""

from __future__ import annotations

from summarizer.comparison.passage import Passage
from summarizer.language.reporting import listed
from summarizer.language.word_classes import PREPOSITIONS


def stands_for_clause(mine: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    """Return whether a preposition stands for a relative clause: "the hold | of | the boat", "which will sail with"."""
    return bool(mine) and PREPOSITIONS.issuperset(mine) and theirs[0] in _RELATIVE


_RELATIVE = frozenset(["that", "which", "who"])


def opens_row(passage: Passage) -> bool:
    """Return whether *passage* has another word for what comes first: "the debut of the ferry" is its first trip."""
    return not _FIRST_OF_ALL.isdisjoint(passage.order)


_FIRST_OF_ALL = listed("debut debuts maiden inaugural debuted")
