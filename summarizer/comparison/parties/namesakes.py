"""Passages about one of several who share a surname: "Tomas Brandt", told from "another Brandt: Petra"."""

from __future__ import annotations

from summarizer.comparison.parties.titles import MOST
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.language.reporting import listed
from summarizer.language.roles import HEADS, STATUSES

_OTHERS = listed("another other")
"""Words before a surname by which its bearer is another."""


def passages_about(claim: Passage, name: int, sources: Sources) -> list[Passage]:
    """Return the passages with the surname at word *name* of *claim*, without those that name only others so."""
    given = _given(claim, name)
    root = claim.stems[name]
    found = sources.holding(root)[:MOST]
    if not given:
        return list(found)
    about = [passage for passage in found if any(_may_be(passage, at, given) for at in passage.at[root])]
    return about or list(found)


def _may_be(passage: Passage, at: int, given: str) -> bool:
    other = _given(passage, at)
    if at and passage.order[at - 1] in _OTHERS:
        return given in passage.order[at + 1 : at + 2]  # "another Brandt: Petra"
    return not other or other == given or (other[0] == given[0] and 1 in {len(other), len(given)})


def _given(passage: Passage, name: int) -> str:
    """Return the given name or initial before the surname at word *name*, folded, or nothing."""
    if not name or name in passage.parted or not passage.words[name - 1].capitalised:
        return ""
    word = passage.order[name - 1]
    return "" if word in HEADS or word in STATUSES or word in _COURTESIES else word


_COURTESIES = listed("mr mrs ms miss sir lady lord dame maj gen col sgt lt capt prof rev father sister brother")
"""Titles before a surname, with the abbreviated ones of rank; full ones are offices."""
