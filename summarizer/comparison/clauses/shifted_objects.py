"""Objects behind what a preposition opens: "reduced to two matches | the ban imposed on Roe".

A long object may stand last, behind shorter phrases of its verb (heavy noun phrase shift: Ross, *Constraints on
variables in syntax*, 1967, 3.1).
"""

from __future__ import annotations

from summarizer.comparison.clauses.verbs import PREPOSITIONS, parted
from summarizer.comparison.passage import Passage
from summarizer.language.reporting import listed
from summarizer.language.word_classes import DAYS, DETERMINERS, NEARBY, PERIODS

_OPENING = DETERMINERS - {"that", "no"}
_TIED = PREPOSITIONS | DETERMINERS | listed("and or nor both all half as than but not when while")
"""Words right behind which a noun phrase is theirs."""
_MOMENTS = PERIODS | DAYS | NEARBY | listed("day hour minute decade moment time noon same next previous following")
_PHRASE = 3
"""Words within which a phrase says that it tells when: "the very next day"."""


def shifted_object(passage: Passage, verb: int, stop: int) -> int | None:
    """Return where the object begins that the verb at *verb* has behind a prepositional phrase, before *stop*."""
    order = passage.order
    if verb + 1 >= stop or order[verb + 1] not in PREPOSITIONS or parted(passage, verb + 1):
        return None
    for place in range(verb + 3, stop):
        if parted(passage, place):
            return None
        if order[place] in _OPENING and order[place - 1] not in _TIED:
            told = order[place + 1 : min(place + 1 + _PHRASE, stop)]
            return place if told and _MOMENTS.isdisjoint(told) else None
    return None
