"""Speakers compared by their sort, not by name: of one crowd, bodies of two sorts, on two sides."""

from __future__ import annotations

from summarizer.comparison.parties.standing import VAGUE, Speaker, kindred
from summarizer.language.reporting import listed

_SPECIFIC = listed(
    """government ministry council court union association society institute museum hospital school university party
    team club bank newspaper"""
)
"""Bodies of which each is none of the others."""
CROWD = listed(
    """resident residents expert experts employee employees worker workers witness witnesses scientist scientists
    researcher researchers critic critics observer observers analyst analysts insider insiders supporter supporters
    opponent opponents specialist specialists neighbour neighbours neighbor neighbors passer-by passers-by relative
    relatives participant participants colleague colleagues author authors rescuer rescuers"""
)
"""Nouns that many a speaker may be called by."""
_KNOWING = listed("analysts economists experts specialists researchers strategists forecasters")
"""Those who are called one for another in whose house they are: "the bank's analysts", "the bank's specialists"."""


def one_crowd(one: Speaker, other: Speaker) -> bool:
    """Return whether both are nameless people of one sort: "specialists in child health", "health experts"."""
    mine, theirs = one.heads & CROWD, other.heads & CROWD
    if one.person or other.person or not any(kindred(word, each) for word in mine for each in theirs):
        mine, theirs = one.heads & _KNOWING, other.heads & _KNOWING
        if one.person or other.person or not mine or not theirs:
            return False
    return not ((one.words - mine) - VAGUE).isdisjoint(other.words - theirs)


def apart(one: Speaker, other: Speaker) -> bool:
    """Return whether both are bodies, of two sorts: a government is no institute."""
    mine, theirs = _SPECIFIC & one.words, _SPECIFIC & other.words
    return bool(mine and theirs) and mine.isdisjoint(theirs)


_IN_OFFICE = listed(
    """authorities government governments minister ministers ministry officials police army military coastguard
    prosecutor prosecutors mayor councillor councillors regulator regulators diplomat diplomats soldiers officers"""
)
_LOOKING_ON = listed(
    """analyst analysts economist economists critic critics observer observers commentator commentators resident
    residents witness witnesses bystander bystanders neighbour neighbours neighbor neighbors villagers relatives
    families survivors activist activists campaigner campaigners protesters historian historians scientist scientists
    researcher researchers academics scholars customers users fans shareholders investors traders"""
)
"""Who speaks for a state, and who looks on: no other words for each other."""


def on_two_sides(one: Speaker, other: Speaker) -> bool:
    """Return whether one of the two holds an office of state and the other looks on."""
    sides = [(who.heads & _IN_OFFICE, who.heads & _LOOKING_ON) for who in (one, other)]
    (office, onlooker), (theirs, looking) = sides
    return bool((office and looking and not theirs) or (onlooker and theirs and not office))


_SEATS = listed("kremlin pentagon downing whitehall elysee vatican")
_HOLDING = listed(
    """president presidential premier prime minister chancellor government ministry spokesman spokeswoman officials
    secretary pope defense defence"""
)


def is_seat_of(one: Speaker, other: Speaker) -> bool:
    """Return whether *one* is the seat of an office, and *other* somebody who holds it or speaks for it."""
    return not _SEATS.isdisjoint(one.words) and not _HOLDING.isdisjoint(other.words | other.heads)
