"""A name that only one of two freely worded sentences has, in the place where the other has a name of its own."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.comparison.clauses.frames import frame_at, frames
from summarizer.comparison.clauses.phrases import Party
from summarizer.comparison.clauses.slots import OBJECT, SUBJECT
from summarizer.comparison.difference import Difference
from summarizer.comparison.figures.mentions import mentions
from summarizer.comparison.opposites.counterparts import echoes
from summarizer.comparison.parties.spellings import kindred
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.slots import WAYS, same_slot, way
from summarizer.comparison.statements.outlooks import tells_of_change
from summarizer.comparison.statements.replacements import led_by, otherwise, own_people
from summarizer.comparison.statements.side import Side
from summarizer.comparison.statements.sorts import name_other_sorts
from summarizer.comparison.statements.statement import Statement
from summarizer.language.places import places
from summarizer.language.roles import HEADS
from summarizer.language.tokens import without_marks

_PLACED = frozenset({"at", "to", "from"})
_AS_PLACED, _AS_NAMED, _AS_OFFICE, _AS_DONE = (1.0, 5), (1.4, 6), (1.0, 4), (1.2, 2)
"""Least sum of the shares of what happens, and words, names and figures alike: where both names say at what place one
thing is; where both stand beside the same words; where both bear one office; where both are where one deed was done."""
_SIDES = {"in": "in", "at": "in", "inside": "in", "near": "near", "off": "near", "outside": "near", "beside": "near"}
"""Prepositions that lead to the place itself, or to one close to it."""
_DEFINITE = frozenset(["the", "its", "his", "her", "their", "both"])
_BEFORE, _BEHIND = 3, 5
"""Words before and behind a name in which stands what its bearer is."""
_GOVERNING = 5
"""Words before a place in which stands what is there: "plant in the old town of Torv"."""
_ALIKE = 3
"""Letters that two forms of one name begin with: "Mars", "Martian"."""


def stand_ins(one: Side, other: Side) -> Iterator[Difference]:
    """Yield the name of a sentence of *one* for which the nearest sentence of *other* has another, seen from *one*."""
    if tells_of_change(one) or tells_of_change(other):
        return  # who went and who came are two
    facing = {statement.claim.text: statement for statement in other.statements}
    for statement in one.statements:
        nearest = next((facing.get(passage.text) for passage in statement.aligned.passages), None)
        if nearest is not None:
            for found in _stand_ins(statement, nearest):
                yield found.placed(statement.claim.offset)


def _stand_ins(one: Statement, other: Statement) -> Iterator[Difference]:
    if name_other_sorts(one, other):
        return
    for kind, named in (("name", _people), ("place", _names)):
        mine, theirs = named(one), named(other)
        if len(mine) != 1 or len(theirs) != 1 or _one_name(one.claim, mine[0], other.claim, theirs[0]):
            continue
        spans = one.claim.span(*mine[0]), other.claim.span(*theirs[0])
        if _in_one_place(one, mine[0], other, theirs[0]):
            yield otherwise("place" if kind == "place" else "name", one.claim, spans[0], other.claim, spans[1])
            return


def _people(statement: Statement) -> list[Range]:
    return [(first, last + 1) for first, last in own_people(statement)]


def _names(statement: Statement) -> list[Range]:
    """Return the names that only this sentence has, without those of days and months."""
    dated = [(it.start, it.end) for it in mentions(statement.claim)]
    runs = [run for run in statement.claim.names if set(range(*run)) <= set(statement.own)]
    spans = [(run, statement.claim.span(*run)) for run in runs]
    return [run for run, span in spans if not any(span[0] < end and start < span[1] for start, end in dated)]


def _one_name(one: Passage, run: Range, other: Passage, there: Range) -> bool:
    """Return whether two names may be forms of one: "Mars", "Martian"; or a land and what lies in it."""
    words = [
        [without_marks(word) for word in passage.order[slice(*it)]] for passage, it in ((one, run), (other, there))
    ]
    if any(a[:_ALIKE] == b[:_ALIKE] or a in b or b in a or kindred(a, b) for a in words[0] for b in words[1]):
        return True
    return bool(places(one.words[slice(*run)])) != bool(places(other.words[slice(*there)]))


def _in_one_place(one: Statement, mine: Range, other: Statement, theirs: Range) -> bool:
    """Return whether both names stand in one place, and enough beside them is alike."""
    spans = one.claim.span(*mine), other.claim.span(*theirs)
    happens = one.happens([spans[0]]) + other.happens([spans[1]])
    shared = min(one.shared_outside([spans[0]]), other.shared_outside([spans[1]]))
    ways = way(one.claim, mine[0]), way(other.claim, theirs[0])

    def enough(least: tuple[float, int]) -> bool:
        return happens >= least[0] and shared >= least[1]

    if enough(_AS_OFFICE) and _of_one_office(one.claim, mine, other.claim, theirs):
        return True
    if ways[0] != ways[1]:
        return False
    if ways[0] in _PLACED:
        if enough(_AS_DONE) and _of_one_deed(one, mine, other, theirs):
            return True
        return enough(_AS_PLACED) and _governed_alike(one.claim, mine, other.claim, theirs)
    beside = same_slot(one.aligned, mine, other.claim, theirs) and same_slot(other.aligned, theirs, one.claim, mine)
    return beside and enough(_AS_NAMED)


def _of_one_deed(one: Statement, mine: Range, other: Statement, theirs: Range) -> bool:
    """Return whether at both places one thing was done to, or by, one that is named or known: "the lost yacht"."""
    sides = [_SIDES.get(led_by(it.claim, run)) for it, run in ((one, mine), (other, theirs))]
    if sides[0] is None or sides[0] != sides[1]:
        return False
    for frame in frames(one.claim):
        found = one.aligned.carried.get(frame.verb)
        facing = frame_at(other.claim, found[1]) if found is not None and found[0] is other.claim else None
        if facing is None or not (frame.verb < mine[0] and facing.verb < theirs[0]):
            continue
        themes = [it.slots.get(OBJECT, it.slots.get(SUBJECT)) for it in (frame, facing)]
        if themes[0] is None or themes[1] is None or not _is_known(one.claim, themes[0], other.claim, themes[1]):
            continue
        if any(place in themes[1].heads for head in themes[0].heads for place in echoes(one.claim, head, other.claim)):
            return True
    return False


def _is_known(one: Passage, party: Party, other: Passage, there: Party) -> bool:
    """Return whether one of the two phrases names somebody, or tells of what is known: "the", "its"."""
    return any(
        any(passage.words[index].capitalised and index for index in phrase.words)
        or (phrase.words and not _DEFINITE.isdisjoint(passage.order[max(0, phrase.words[0] - 1) : phrase.words[0]]))
        for passage, phrase in ((one, party), (other, there))
    )


def _governed_alike(one: Passage, mine: Range, other: Passage, theirs: Range) -> bool:
    """Return whether one thing is at both places: "the plant in Torv", "its plant in Hesk"."""
    here, there = _governor(one, mine), _governor(other, theirs)
    return here is not None and there is not None and there in echoes(one, here, other)


def _governor(passage: Passage, run: Range) -> int | None:
    """Return the word before the preposition that leads to the name at the words *run*."""
    led = next((i for i in range(run[0] - 1, max(-1, run[0] - 1 - _GOVERNING), -1) if passage.order[i] in WAYS), None)
    return led - 1 if led and led - 1 in passage.content else None


def _of_one_office(one: Passage, mine: Range, other: Passage, theirs: Range) -> bool:
    """Return whether a word for what somebody is stands beside both names: "town clerk"."""
    return not _offices(one, mine).isdisjoint(_offices(other, theirs))


def _offices(passage: Passage, run: Range) -> frozenset[str]:
    near = [*range(max(0, run[0] - _BEFORE), run[0]), *range(run[1], min(len(passage.order), run[1] + _BEHIND))]
    return frozenset(passage.order[index] for index in near) & HEADS
