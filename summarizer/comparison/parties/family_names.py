"""Relatives whom a claim gives the family's name: "Irena Brun", of "Brun's wife, Irena"."""

from __future__ import annotations

from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.sources import Sources
from summarizer.language.reporting import listed
from summarizer.language.tokens import stem
from summarizer.language.word_classes import POSSESSIVE

_KIN = listed("wife husband widow widower son daughter brother sister father mother twin")
_OWNING = listed("his her their")
_BEHIND = 2
"""Words behind who is whose within which the given name stands."""


def is_of_family(claim: Passage, said: Range, sources: Sources) -> bool:
    """Return whether the name around letters *said* is that of a relative whom the sources call by a given name."""
    run = next((it for it in claim.names if claim.span(*it)[0] <= said[0] < claim.span(*it)[1]), None)
    if run is None or run[1] - run[0] < _BEHIND:
        return False
    given, surname = claim.order[run[0]], claim.order[run[1] - 1]
    for passage in sources.holding(stem(given)):
        for place in passage.at[stem(given)]:
            kin = next((i for i in range(max(0, place - _BEHIND), place) if passage.order[i] in _KIN), None)
            if not kin or not passage.words[place].capitalised:
                continue
            owner = passage.order[kin - 1]
            if owner in _OWNING or (owner == surname and passage.words[kin - 1].text.endswith(POSSESSIVE)):
                return any(surname in it.order for it in sources.holding(stem(surname)))
    return False
