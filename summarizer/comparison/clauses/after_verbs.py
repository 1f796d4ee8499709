"""What stands behind a verb: its object, and the parties that prepositions open."""

from __future__ import annotations

from summarizer.comparison.boundaries import gap
from summarizer.comparison.clauses.clause_openings import opens_clause
from summarizer.comparison.clauses.phrases import (
    CLOSING,
    LONGEST,
    Party,
    chunks_of,
    is_border,
    party_of,
)
from summarizer.comparison.clauses.shifted_objects import shifted_object
from summarizer.comparison.clauses.slots import by_slot
from summarizer.comparison.clauses.verbs import PREPOSITIONS, Group, parted
from summarizer.comparison.passage import Passage
from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import VERBS, listed
from summarizer.language.word_classes import AUXILIARIES, DETERMINERS

_ENDING = frozenset(';:.!?()–—…“”"')
_PARTICLES = listed("off up out down away back over aside along on in through together forward")
_TAKING = frozenset(["take", "hand"])
"""Verbs that mean something of their own with "over": "took over Vale"."""


def told_after(passage: Passage, group: Group, starts: set[int]) -> dict[str, Party]:
    """Return the slots behind the verb: its object up to a preposition, then what each preposition opens."""
    first = group.verb + 1
    order = passage.order
    while first < len(order) and order[first] in _PARTICLES and not parted(passage, first):
        follows = order[first + 1] if first + 1 < len(order) else ""
        phrasal = order[first] == "off" or (
            order[first] == "over" and not _TAKING.isdisjoint(base_forms(order[group.verb]))
        )
        if order[first] in PREPOSITIONS and follows not in PREPOSITIONS and not (phrasal and not follows[:1].isdigit()):
            break
        first += 1
    last = _last(passage, first, starts)
    chunks = chunks_of(passage, first, last)
    touching = bool(chunks) and chunks[-1].indices[-1] == last - 1 and not parted(passage, last)
    told = last in starts or (last < len(order) and order[last] in AUXILIARIES)
    shifted = None if group.passive else shifted_object(passage, group.verb, last)
    if told and touching and not chunks[-1].slot and order[last] != "to" and shifted is None:
        chunks.pop()  # the subject of the clause that follows: "said the mayor | resigned"
    slots: dict[str, Party] = {}
    for slot, together in by_slot(passage, chunks, shifted).items():
        party = party_of(passage, together)
        if party is not None:
            slots[slot] = party
    if group.passive and "by" not in slots and (agent := _behind_aside(passage, group.verb)) is not None:
        slots["by"] = agent
    return slots


def _last(passage: Passage, first: int, starts: set[int]) -> int:
    """Return where the phrases that stand behind a verb from *first* on end."""
    order, gaps, words = passage.order, passage.gaps, passage.words
    stop = min(len(order), first + 2 * LONGEST)
    for place in range(first, stop):
        word, marks = order[place], gaps[place]
        if place in starts or (word in CLOSING and (word in AUXILIARIES or is_border(passage, place))):
            return place
        if marks == " " and word != "and":
            continue
        if not _ENDING.isdisjoint(marks):
            return place
        comma = "," in marks
        if comma and (place == first or not (words[place].capitalised or word in DETERMINERS)):
            return place  # "when the mayor visited, the other two …"
        if (comma or word == "and") and (opens_clause(passage, place) or _opens_report(passage, place)):
            return place
    return stop


def _opens_report(passage: Passage, place: int) -> bool:
    """Return whether what stands from *place* to the next mark only tells who says it: "…, the mayor says"."""
    stop = next((i for i in range(place + 1, len(passage.order)) if parted(passage, i)), len(passage.order))
    return 1 < stop - place < LONGEST and passage.order[stop - 1] in VERBS


def _behind_aside(passage: Passage, verb: int) -> Party | None:
    """Return who is told behind an aside: "suspended, though not cancelled, by the board"."""
    if "," not in gap(passage, verb + 1):
        return None
    for by in range(verb + 2, min(verb + LONGEST, len(passage.order) - 1)):
        if "," in gap(passage, by):
            if passage.order[by] != "by":
                return None
            last = next(
                (i for i in range(by + 2, len(passage.order)) if parted(passage, i) or is_border(passage, i)), 0
            )
            chunks = chunks_of(passage, by, min(last or len(passage.order), by + LONGEST))[:1]
            return party_of(passage, chunks) if chunks else None
    return None
