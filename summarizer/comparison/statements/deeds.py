"""One deed told in two ways that exclude each other: with an opposite outcome, or with doer and done-to exchanged."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.comparison.clauses.frames import Frame, frame_at, frames
from summarizer.comparison.clauses.parties import BODIES, Pair
from summarizer.comparison.clauses.phrases import Party
from summarizer.comparison.clauses.slots import OBJECT, SUBJECT
from summarizer.comparison.difference import Difference
from summarizer.comparison.opposites.converses import converses
from summarizer.comparison.opposites.counterparts import echoes, read_poles
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.predicates.direction import is_loose
from summarizer.comparison.predicates.neighbours import ORDERING
from summarizer.comparison.predicates.opposed_parties import of_same_parties
from summarizer.comparison.predicates.undone_directions import is_denied
from summarizer.comparison.statements.replacements import is_of_one_doer, otherwise
from summarizer.comparison.statements.statement import Statement
from summarizer.language.lexicon import base_forms, opposite_poles
from summarizer.language.lexicon.persons import is_person
from summarizer.language.reporting import VERBS, listed

_OUTCOMES_ASIDE, _LOOSELY_ASIDE = 2.0, 1.0
"""Words that each sentence may have of its own beside its outcome; with more it may tell of another deed. Fewer where
one of the two words has many senses: "cleared"."""
_MUTUAL = listed(
    """meet marry divorce join face play fight debate talk agree negotiate cooperate compete differ resemble visit call
    greet embrace hug kiss thank praise congratulate support help accompany follow"""
)
"""Verbs, in their dictionary form, of deeds that two may do to each other, and both reports be right."""


def outcomes(one: Statement, other: Statement) -> Iterator[Difference]:
    """Yield the word that only *one* has where *other* has an opposite: "acquitted Roe", "found Roe guilty".

    Both are of the one thing that the sentences tell of, and whatever else they have of their own is little.
    """
    ends = read_poles(one.claim), read_poles(other.claim)
    facing = [
        (index, place)
        for index in one.own
        for place in other.own
        if opposite_poles(ends[0][index], ends[1][place])
        and ORDERING.isdisjoint((one.claim.order[index], other.claim.order[place]))
    ]
    if len(facing) != 1 or is_denied(one.claim, facing[0][0]) or is_denied(other.claim, facing[0][1]):
        return
    if not (
        _turns_into(one, facing[0][0], other, facing[0][1])
        or of_same_parties(one.claim, facing[0][0], other.claim, facing[0][1])
    ):
        return
    if not _of_one_theme(one, facing[0][0], other, facing[0][1]):
        return
    index, place = facing[0]
    loose = is_loose(one.claim, index), is_loose(other.claim, place)
    left = one.weighed(set(one.own) - {index})[0], other.weighed(set(other.own) - {place})[0]
    if not all(loose) and max(left) <= (_LOOSELY_ASIDE if any(loose) else _OUTCOMES_ASIDE):
        spans = one.claim.span(index, index + 1), other.claim.span(place, place + 1)
        yield otherwise("direction", one.claim, spans[0], other.claim, spans[1])


def _turns_into(one: Statement, index: int, other: Statement, place: int) -> bool:
    """Return whether one verb tells what is done to a thing, the other what it does: "cut fares", "fares rose"."""
    told = frame_at(one.claim, index), frame_at(other.claim, place)
    if told[0] is None or told[1] is None or (OBJECT in told[0].slots) == (OBJECT in told[1].slots):
        return False
    return not (converses(one.claim.order[index]) or converses(other.claim.order[place]))


def _of_one_theme(one: Statement, index: int, other: Statement, place: int) -> bool:
    """Return whether two verbs are told of what may be one thing; of other words that is not known."""
    frames_there = frame_at(one.claim, index), frame_at(other.claim, place)
    if frames_there[0] is None or frames_there[1] is None:
        return True
    themes = [frame.slots.get(OBJECT, frame.slots.get(SUBJECT)) for frame in frames_there if frame is not None]
    if themes[0] is None or themes[1] is None:
        return False
    if themes[0].pronoun or themes[1].pronoun:
        return False
    return any(place in themes[1].heads for head in themes[0].heads for place in echoes(one.claim, head, other.claim))


def doers(one: Statement, other: Statement) -> Iterator[Difference]:
    """Yield who does in *one* what in *other* another does, where one only can: "owned by the Roes", "Lind owns"."""
    for mine in frames(one.claim):
        found = one.aligned.carried.get(mine.verb)
        if found is None or not is_of_one_doer(one.claim.order[mine.verb]):
            continue
        theirs = frame_at(other.claim, found[1]) if found[0] is other.claim else None
        if theirs is None or not _done_alike(one, mine, other, theirs):
            continue
        names = _own_name(one, mine.subject), _own_name(other, theirs.subject)
        if names[0] is not None and names[1] is not None:
            yield otherwise("name", one.claim, names[0], other.claim, names[1])
            return


def _done_alike(one: Statement, mine: Frame, other: Statement, theirs: Frame) -> bool:
    """Return whether both are done to one thing, named or told by two words at least."""
    done = mine.slots.get(OBJECT), theirs.slots.get(OBJECT)
    if done[0] is None or done[1] is None or done[0].pronoun or done[1].pronoun:
        return False
    alike = [place for index in done[0].words for place in echoes(one.claim, index, other.claim)]
    heads = any(place in done[1].heads for index in done[0].heads for place in echoes(one.claim, index, other.claim))
    own = [party for it, party in ((one, done[0]), (other, done[1])) if any(i in it.own for i in party.words)]
    named = any(it.claim.words[i].capitalised for it, party in ((one, done[0]), (other, done[1])) for i in party.words)
    return heads and not own and (named or len(set(alike)) > 1)


def _own_name(statement: Statement, party: Party | None) -> Range | None:
    """Return the name of the party, of which the other text has nothing."""
    claim = statement.claim
    for first, last in claim.names:
        words = [index for index in range(first, last) if party is not None and index in party.words]
        own = [index for index in words if index not in statement.carried and not is_person(claim.order[index])]
        if own:
            return claim.span(own[0], own[-1] + 1)
    return None


def exchanges(one: Statement, other: Statement) -> Iterator[Difference]:
    """Yield the doer of a deed that *other* tells of another party, where each doer is the other text's other party."""
    for mine in frames(one.claim):
        for theirs in frames(other.claim):
            if _of_one_deed(one, mine, other, theirs) and _exchanged(one, mine, other, theirs):
                doers = mine.slots[SUBJECT].heads, theirs.slots[SUBJECT].heads
                spans = one.claim.span(doers[0][0], doers[0][0] + 1), other.claim.span(doers[1][0], doers[1][0] + 1)
                yield otherwise("who-did-what", one.claim, spans[0], other.claim, spans[1])
                return


def _of_one_deed(one: Statement, mine: Frame, other: Statement, theirs: Frame) -> bool:
    found = one.aligned.carried.get(mine.verb)
    if found is None or found[0] is not other.claim or found[1] != theirs.verb or SUBJECT not in mine.slots:
        return False
    word = one.claim.order[mine.verb]
    if word in VERBS and not (OBJECT in mine.slots and OBJECT in theirs.slots):
        return False  # two speakers may say of each other what they like
    return SUBJECT in theirs.slots and _MUTUAL.isdisjoint(base_forms(word))


def _exchanged(one: Statement, mine: Frame, other: Statement, theirs: Frame) -> bool:
    pair = Pair(one.claim, mine, other.claim, theirs)
    doers = mine.slots[SUBJECT], theirs.slots[SUBJECT]
    done = mine.slots.get(OBJECT), theirs.slots.get(OBJECT)
    if not (_acts(one.claim, doers[0]) and _acts(other.claim, doers[1])):
        return False
    if any(it.pronoun or not it.heads for it in doers) or not _are_two(pair, *doers):
        return False
    if done[0] is not None and done[1] is not None and _are_two(pair, done[0], done[1]):
        return _stands(one, doers[0], other, done[1]) and _stands(other, doers[1], one, done[0])
    told = (done[0] is None) == (done[1] is None)  # "the man arrested" does nothing
    return told and _stands_outside(one, doers[0], doers[1]) and _stands_outside(other, doers[1], doers[0])


def _are_two(pair: Pair, mine: Party, theirs: Party) -> bool:
    """Return whether the parties are two, by their names where both have one: "the Torv club", "the Hesk club"."""
    names = _names(pair.claim, mine), _names(pair.passage, theirs)
    return names[0].isdisjoint(names[1]) if all(names) else not pair.may_be(mine, theirs)


def _names(claim: Passage, party: Party) -> frozenset[str]:
    return frozenset(claim.order[index] for index in party.words if index and claim.words[index].capitalised)


def _acts(claim: Passage, party: Party) -> bool:
    """Return whether somebody is named, or a body or persons of some kind: trams cost a town what it spends on them."""
    return any(
        claim.words[index].capitalised or claim.stems[index] in BODIES or is_person(claim.order[index])
        for index in party.heads
    )


def _stands(one: Statement, party: Party, other: Statement, there: Party) -> bool:
    """Return whether the party is the one *there*: by its name, else by its heads."""
    told = _names(one.claim, party) or {one.claim.order[index] for index in party.heads}
    return not told.isdisjoint(other.claim.order[place] for place in there.words)


def _stands_outside(one: Statement, party: Party, doer: Party) -> bool:
    places = {one.aligned.carried[i][1] for i in party.heads if i in one.aligned.carried}
    return bool(places) and places.isdisjoint(doer.words) and len(places) == len(party.heads)
