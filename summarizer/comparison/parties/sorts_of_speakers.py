"""Speakers compared by their sort, not by name: of one crowd, bodies of two sorts, on two sides."""

from __future__ import annotations

from summarizer.comparison.boundaries import gap
from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.parties.standing import VAGUE, Speaker, kindred
from summarizer.comparison.passage import Passage
from summarizer.language.reporting import listed
from summarizer.language.tokens import STOPWORDS
from summarizer.language.word_classes import OWNING_S, PREPOSITIONS

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
    prosecutor prosecutors mayor councillor councillors regulator regulators diplomat diplomats soldiers officers
    negotiator negotiators envoy envoys commander commanders"""
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


def is_office_beside(who: Speaker, other: Speaker, passage: Passage) -> bool:
    """Return whether *other* is an office of state called by its noun, and *who* a body told of beside it in *passage*.

    "The ferry, owned by Larsund Line, was late, the coastguard said": the line is no coastguard.
    """
    if not other.bare or who.person or not other.heads <= _OFFICES or who.words & other.words:
        return False
    places = [place for root in who.roots for place in passage.at.get(root, ())]
    return bool(places) and not any(_opens(passage, place) for place in places)


def _opens(passage: Passage, place: int) -> bool:
    """Return whether the word at *place* is of a phrase that no preposition leads: "Ofcom, the regulator, …"."""
    if _describes(passage, place):
        return False
    while place and place not in passage.parted and passage.words[place - 1].capitalised:
        place -= 1
    if passage.words[place].text.endswith(OWNING_S):
        return False
    before = passage.order[place - 1] if place else ""
    return before not in PREPOSITIONS


def _describes(passage: Passage, place: int) -> bool:
    """Return whether the name goes on in a noun that it only describes: "the | Larsund Line | ferry left"."""
    while place + 1 < len(passage.words) and gap(passage, place + 1) == " " and passage.words[place + 1].capitalised:
        place += 1
    after = passage.order[place + 1] if place + 2 < len(passage.order) and gap(passage, place + 1) == " " else ""
    return after.isalpha() and after not in STOPWORDS and not any(it.start == place + 1 for it in groups(passage))


_OFFICES = _IN_OFFICE | listed("navy court courts prosecutor brigade firefighters")
