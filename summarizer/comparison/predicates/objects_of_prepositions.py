"""What stands behind a verb's preposition, where the source has another there: "fired on Roe" of "fired on … for Roe".

A verb has one party to a preposition; who stands in the source behind another one is no more than about the deed.
"""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.comparison.clauses.frames import Frame, frames
from summarizer.comparison.clauses.past_forms import is_gerund
from summarizer.comparison.clauses.phrases import Party
from summarizer.comparison.clauses.phrases_before import led_by
from summarizer.comparison.clauses.slots import OBJECT
from summarizer.comparison.clauses.verbs import PREPOSITIONS
from summarizer.comparison.difference import Difference
from summarizer.comparison.parties.sexes import persons
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.language.word_classes import PERIODS

_SLOTS = frozenset(["on", "with", "to", "from", "at", "for", "against", "about"])
"""Prepositions by which a verb has a party, where "in" and "by" tell as well of place and time."""
_OPENING = frozenset(["who", "whose", "which", "while", "because", "after", "before", "when"])
_NEAR = 2
"""Passages in which the verb is looked for."""


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the first party of *claim* behind a verb's preposition that a near passage has behind another one."""
    if _SLOTS.isdisjoint(claim.order):
        return
    near = [it for it in sources.nearest(claim)[:_NEAR] if sources.cites(it)]
    for mine in frames(claim):
        for slot in _SLOTS.intersection(mine.slots):
            party = mine.slots[slot]
            if party.pronoun or len(party.heads) != 1 or not _follows(claim, mine, slot) or _does(claim, party):
                continue
            facing = [(it, other) for it in near for other in _facing(claim, mine, slot, it)]
            if not facing or not all(_is_another(claim, party.heads[0], slot, *found) for found in facing):
                continue
            passage, other = facing[0]
            said = claim.span(mine.verb, party.heads[0] + 1)
            source = passage.span(min(other.words), max(other.words) + 1)
            reason = f"says {claim.text[slice(*said)]!r}, source has {passage.text[slice(*source)]!r} there"
            within = any(_stands_in(claim.stems[party.heads[0]], *found) for found in facing)
            yield Difference("who-did-what", "unknown" if within else "clash", said, passage.place(*source), reason)
            return


def _follows(passage: Passage, frame: Frame, slot: str) -> bool:
    """Return whether the preposition stands right behind the verb, or behind what that is done to."""
    done_to = frame.slots.get(OBJECT) if frame.plain else None
    place = 1 + (max(done_to.words, default=frame.verb) if done_to is not None else frame.verb)
    return passage.order[place : place + 1] == (slot,) and place not in passage.parted


def _does(passage: Passage, party: Party) -> bool:
    """Return whether a phrase ends in what those do of whom it is: "two clerks | sitting there"."""
    return len(party.words) > 1 and is_gerund(passage.order[party.heads[0]])


def _facing(claim: Passage, mine: Frame, slot: str, passage: Passage) -> Iterator[Party]:
    """Yield the parties behind the same verb's preposition in *passage*, done to the same."""
    for frame in frames(passage) if claim.stems[mine.verb] in passage.at else ():
        party = frame.slots.get(slot)
        if passage.stems[frame.verb] != claim.stems[mine.verb] or frame.plain != mine.plain or party is None:
            continue
        if party.words and _follows(passage, frame, slot) and _is_done_alike(claim, mine, passage, frame):
            yield party


def _is_done_alike(claim: Passage, mine: Frame, passage: Passage, theirs: Frame) -> bool:
    """Return whether both are done to nobody, or to what has one head."""
    one, other = mine.slots.get(OBJECT), theirs.slots.get(OBJECT)
    if one is None or other is None or not mine.plain:
        return one is None and other is None and mine.plain
    return [claim.stems[i] for i in one.heads] == [passage.stems[i] for i in other.heads]


def _is_another(claim: Passage, head: int, slot: str, passage: Passage, theirs: Party) -> bool:
    """Return whether the claim's party stands in the passage, behind other prepositions alone."""
    root = claim.stems[head]
    places = passage.at.get(root, ())
    if not places or any(passage.stems[i] == root for i in theirs.words):
        return False
    if any(passage.order[i] in PERIODS or passage.order[i][0].isdigit() for i in theirs.words):
        return False
    leads = {_led_by(passage, place) for place in places}
    last = max(theirs.words)
    elsewhere = min(places) > last and not _OPENING.isdisjoint(passage.order[last + 1 : min(places)])
    return slot not in leads and (leads <= PREPOSITIONS or elsewhere)


def _stands_in(root: str, passage: Passage, theirs: Party) -> bool:
    """Return whether the word stands right behind *theirs*, as what that is in: "known for | roles | in the Opera"."""
    last = max(theirs.words)
    return passage.order[last + 1 : last + 2] == ("in",) and root in passage.stems[last + 2 : last + 2 + _WITHIN]


_WITHIN = 3
"""Words of what something is in: "in | the Torv Opera"."""


def _led_by(passage: Passage, place: int) -> str:
    """Return the preposition of the phrase with the word at *place*, past a mark where it names whom that tells of."""
    lead = led_by(passage, place)
    if lead:
        return lead
    one = next((it for it in persons(passage) if place in it.words), None)
    return led_by(passage, min(one.words)) if one is not None else ""
