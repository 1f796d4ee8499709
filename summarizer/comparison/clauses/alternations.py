"""A verb whose object and party change places by its preposition: "blamed the fire on Roe", "blamed Roe for the fire".

Levin, *English Verb Classes and Alternations*, 1993, 2.10 (possessor and attribute).
"""

from __future__ import annotations

from summarizer.comparison.clauses.phrases import LONGEST, Party, chunks_of, is_border, party_of
from summarizer.comparison.clauses.slots import OBJECT
from summarizer.comparison.passage import Passage
from summarizer.language.reporting import listed

_BLAMING = listed("blame blames blamed blaming")
_JOINING = listed("and or but")


def as_blamed_for(passage: Passage, verb: int, slots: dict[str, Party]) -> None:
    """Give *slots* of "blamed the fire on Roe" the shape of "blamed Roe for the fire"."""
    if passage.order[verb] not in _BLAMING or OBJECT not in slots or "for" in slots:
        return
    on = slots.pop("on", None) or _behind_clause(passage, verb)
    if on is not None:
        slots["for"] = slots.pop(OBJECT)
        slots[OBJECT] = on


def _behind_clause(passage: Passage, verb: int) -> Party | None:
    """Return the party of the "on" behind an aside: "blamed the fire, which hurt six, | on Roe"."""
    behind = [i for i in range(verb + 1, min(verb + 2 * LONGEST, len(passage.order))) if i in passage.parted]
    if len(behind) < _MARKS or passage.order[behind[0]] in _JOINING or passage.order[behind[1]] != "on":
        return None
    first = behind[1]
    last = next((i for i in range(first + 2, len(passage.order)) if i in passage.parted or is_border(passage, i)), None)
    chunks = chunks_of(passage, first, min(last or len(passage.order), first + LONGEST))[:1]
    return party_of(passage, chunks) if chunks else None


_MARKS = 2
