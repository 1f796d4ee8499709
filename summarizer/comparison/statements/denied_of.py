"""Of whom, and of when, a thing is denied in one text, where the other tells it of another."""

from __future__ import annotations

import re

from summarizer.comparison.clauses.frames import Frame, frame_at, frames
from summarizer.comparison.difference import Difference
from summarizer.comparison.opposites.counterparts import echoes
from summarizer.comparison.passage import Passage
from summarizer.comparison.statements.measures import ANYBODY
from summarizer.comparison.statements.side import Side
from summarizer.comparison.statements.statement import Statement
from summarizer.comparison.statements.undoing import facing
from summarizer.language.lexicon.persons import is_person

_ONCE = re.compile(r"\b(?:before|until|prior to)\s\d{4}\b|\b(?:formerly|previously|once|used to)\b", re.IGNORECASE)
"""What says that a thing was so once."""
_OWNED = ("'s", "’s", "s'", "s’")


def denied_of_another(one: Side, other: Side, found: Difference) -> bool:
    """Return whether it is denied of one and told of another: "no passenger was hurt", "two dockers were hurt"."""
    told = [any(_ONCE.search(it.claim.text) for it in side.statements) for side in (one, other)]
    if told[0] != told[1]:
        return True
    spots = one.at(found.said), other.at(facing(found))
    if spots[0] is None or spots[1] is None:
        return False
    pair = spots[0][0], spots[1][0]
    return any(_of_others(*it) or _by_another(*it) for it in (pair, pair[::-1]))


def _of_others(one: Statement, other: Statement) -> bool:
    """Return whether "no" stands before some of whom the other sentence does not tell, and it tells of persons."""
    claim = one.claim
    if not any(is_person(other.claim.order[i]) for i in other.own):
        return False
    for place in claim.at.get("no", ()):
        behind = next((i for i in claim.content if i > place), None)
        if behind is not None and behind in one.own:
            return claim.stems[behind] not in ANYBODY
    return False


def _by_another(one: Statement, other: Statement) -> bool:
    """Return whether who does it in the other sentence is only somebody of whoever does it here: "his spokeswoman"."""
    for mine, theirs in _pairs(one, other):
        doers = mine.subject, theirs.subject
        if doers[0] is None or doers[1] is None or not doers[0].heads or not doers[1].heads:
            continue
        head = doers[1].heads[-1]
        owners = [i for i in doers[1].words if other.claim.words[i].text.endswith(_OWNED)]
        if head in other.own and is_person(other.claim.order[head]) and _meet(one.claim, doers[0].heads, other, owners):
            return True
    return False


def _pairs(one: Statement, other: Statement) -> list[tuple[Frame, Frame]]:
    """Return the verbs that both have, with their parties."""
    found = []
    for mine in frames(one.claim):
        carried = one.aligned.carried.get(mine.verb)
        theirs = frame_at(other.claim, carried[1]) if carried and carried[0].text == other.claim.text else None
        if theirs is not None:
            found.append((mine, theirs))
    return found


def _meet(one: Passage, mine: tuple[int, ...], other: Statement, theirs: list[int] | tuple[int, ...]) -> bool:
    return any(place in theirs for index in mine for place in echoes(one, index, other.claim))
