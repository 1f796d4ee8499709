"""The frames of a passage: its verbs, with who does it, what it is done to, and the parties behind prepositions.

A shallow reading by chunks (Abney, *Parsing by chunks*, 1991): noun phrases end at prepositions, determiners, marks and
verbs; a verb's parties are the phrases about it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from summarizer.comparison.clauses.after_verbs import told_after
from summarizer.comparison.clauses.alternations import as_blamed_for
from summarizer.comparison.clauses.before_verbs import told_of, whom
from summarizer.comparison.clauses.gapping import gapped
from summarizer.comparison.clauses.measures import measured
from summarizer.comparison.clauses.no_doers import names_no_doer
from summarizer.comparison.clauses.passing import turn_passing
from summarizer.comparison.clauses.past_forms import is_past
from summarizer.comparison.clauses.phrases import (
    LONGEST,
    Chunk,
    Party,
    chunks_of,
    is_border,
    party_of,
)
from summarizer.comparison.clauses.slots import OBJECT, SUBJECT
from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.clauses.verbs import Group, parted
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.language.claims import INVERTING
from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import VERBS, listed
from summarizer.language.word_classes import AUXILIARIES, PERIODS, POSSESSIVE
from summarizer.language.word_tables import by_word

_DEEDS = listed(
    """order offer invitation promise request demand warning decision refusal proposal complaint threat plea vow pledge
    accusation advice permission consent approval objection bid appeal suggestion denial resignation departure arrival
    visit victory win apology reply answer question call vote escape withdrawal retreat"""
)
"""Nouns whose "of" and whose owner name the doer: of those of other deeds they may as well name whom it is done to."""

_HOLDING = listed("think believe say know understand suppose report allege estimate expect consider rumour presume")
"""Verbs of opinion, in the passive of which the subject of what is held stands before them."""
_AGAINST = listed("attack attacks strike strikes raid raids assault assaults offensive onslaught")
"""Nouns for what is done "on" or "against" somebody."""
_NOUNS = _DEEDS | listed("attack strike raid assault offensive onslaught")


_BLOWS = listed(
    """blow punch kick shot bullet stab push shove slap strike header pass goal cross tackle throw volley question call
    letter email message order tip complaint"""
)
"""What one deals out: behind "by" it is whose "from" names that did it."""


class Frame(NamedTuple):
    """A verb at the index ``verb``, and the party in each slot: `SUBJECT`, `OBJECT` and prepositions."""

    verb: int
    slots: dict[str, Party]
    plain: bool  # in the active voice

    @property
    def subject(self) -> Party | None:
        """Whoever does what the verb says."""
        return self.slots.get(SUBJECT)


def frame_at(passage: Passage, index: int) -> Frame | None:
    """Return the frame of the verb, or of the noun for a deed, at *index*; None where there is none."""
    for frame in frames(passage):
        if frame.verb == index:
            return frame
    return None


@read_once
def frames(passage: Passage) -> tuple[Frame, ...]:
    """Return the frames of *passage* in the order of its verbs; in a passive the parties change slots."""
    found: list[Frame] = []
    told: list[Party | None] = []  # what stands before each verb, whatever its voice
    read = groups(passage)
    starts = {group.start for group in read}
    for number, group in enumerate(read):
        inverted = _is_inverted(passage, group)
        before = None if inverted else told_of(passage, read, number, told)
        told.append(before)
        if inverted:
            continue
        slots = told_after(passage, group, starts)
        if _is_late_agent(passage, group, read, number, slots):
            _put(found[-1].slots, SUBJECT, slots.pop("by"))  # "was told to leave by the mayor"
        passive = group.passive or _is_passive(passage, group, slots)
        if passive:
            _put(slots, OBJECT, None if _is_held(passage, group) else before)
            agent = slots.pop("by", None)
            if agent is not None and "from" in slots and any(passage.order[i] in _BLOWS for i in agent.heads):
                agent = slots.pop("from")  # "was hurt by a blow from Roe"
            nobody = agent is not None and names_no_doer(passage, passage.order.index("by", group.verb), agent)
            _put(slots, SUBJECT, None if nobody else agent)
        else:
            _put(slots, SUBJECT, before)
            if group.finite and OBJECT not in slots and (done_to := whom(passage, read, number)) is not None:
                _put(slots, OBJECT, done_to)
        as_blamed_for(passage, group.verb, slots)
        parts = () if passive or not group.finite else gapped(passage, group.verb, stop_of(passage, read, number))
        if parts:
            slots = _up_to(slots, parts[0].first)
        if not passive:
            turn_passing(passage, group.verb, slots)
        found.append(Frame(group.verb, slots, not passive))
        for part in parts:
            done_to = part.done_to or slots.get(OBJECT)
            own = {SUBJECT: part.subject} if done_to is None else {OBJECT: done_to, SUBJECT: part.subject}
            found.append(Frame(group.verb, own, True))
    return (*found, *_nominal(passage))


def stop_of(passage: Passage, read: tuple[Group, ...], number: int) -> int:
    """Return where the words behind the verb *number* of *read* end: at the next verb's."""
    return read[number + 1].start if number + 1 < len(read) else len(passage.order)


def _up_to(slots: dict[str, Party], end: int) -> dict[str, Party]:
    """Return *slots* with what of each party stands before the word at *end*."""
    found: dict[str, Party] = {}
    for slot, party in slots.items():
        words = tuple([i for i in party.words if i < end])
        if words or slot == SUBJECT:
            kept = Party(tuple([i for i in party.heads if i < end]) or words[-1:], words, party.pronoun)
            found[slot] = party if slot == SUBJECT else kept
    if OBJECT not in found and "to" in found and OBJECT in slots:
        found[OBJECT] = found.pop("to")  # what looked like a second object is the next part's subject
    return found


def deeds(passage: Passage) -> tuple[int, ...]:
    """Return where a frame may be told: at which verbs, and at which nouns for deeds."""
    return (*[group.verb for group in groups(passage)], *_nouns(passage))


@read_once
def _nouns(passage: Passage) -> tuple[int, ...]:
    """Return where the nouns for deeds stand."""
    if not any(map(_is_deed, passage.order)):
        return ()
    verbs = {group.verb for group in groups(passage)}
    return tuple([index for index, word in enumerate(passage.order) if _is_deed(word) and index not in verbs])


@by_word(8192)
def _is_deed(word: str) -> bool:
    return not _NOUNS.isdisjoint(base_forms(word))


def _nominal(passage: Passage) -> Iterator[Frame]:
    """Yield the deeds that are told by a noun with its doer: "the leader's order", "an offer by the bank"."""
    order = passage.order
    for index in _nouns(passage):
        after = order[index + 1] if index + 1 < len(order) else ""
        if order[index] in _AGAINST:
            yield from _onslaught(passage, index)
            continue
        if after in {"of", "by", "from"} and not parted(passage, index + 1):
            chunks = chunks_of(passage, index + 2, min(index + 2 + LONGEST, len(order)))[:1]
        else:
            owner = next((i for i in range(index - 1, max(-1, index - 4), -1) if _owns(passage, i)), None)
            chunks = [] if owner is None else [Chunk("", (owner,))]
        party = party_of(passage, chunks) if chunks else None
        if party is not None:
            yield Frame(index, {SUBJECT: party}, True)


def _onslaught(passage: Passage, index: int) -> Iterator[Frame]:
    """Yield the deed of the noun at *index* with both its parties: "Roe's raid on Lind", "the raid by Roe on it"."""
    chunks = chunks_of(passage, index + 1, _clause_end(passage, index + 1))
    told = {chunk.slot: party_of(passage, [chunk]) for chunk in reversed(chunks)}
    owner = next((i for i in range(index - 1, max(-1, index - 4), -1) if _owns(passage, i)), None)
    doer = told.get("by") if owner is None else party_of(passage, [Chunk("", (owner,))])
    target = told.get("on") or told.get("against")
    if doer is not None and target is not None:
        yield Frame(index, {SUBJECT: doer, OBJECT: target}, True)


def _clause_end(passage: Passage, first: int) -> int:
    """Return where the phrases behind *first* end: at a mark, or a word that opens a clause or helps a verb."""
    verbs = {group.start for group in groups(passage)}
    for place in range(first, min(first + LONGEST, len(passage.order))):
        if place in passage.parted or place in verbs or is_border(passage, place):
            return place
    return min(first + LONGEST, len(passage.order))


def _owns(passage: Passage, index: int) -> bool:
    return passage.words[index].text.endswith(POSSESSIVE)


def _is_late_agent(
    passage: Passage, group: Group, read: tuple[Group, ...], number: int, slots: Mapping[str, Party]
) -> bool:
    if number == 0 or passage.order[group.start] != "to" or "by" not in slots:
        return False
    told = read[number - 1]
    return told.passive and told.verb + 1 == group.start and not _is_inverted(passage, told)


def _is_passive(passage: Passage, group: Group, slots: Mapping[str, Party]) -> bool:
    """Return whether a past form without an auxiliary is a participle: "hurt in the yard by a stone"."""
    if "by" not in slots or not is_past(passage.order[group.verb]):
        return False
    if OBJECT in slots and not _is_time(passage, slots[OBJECT]):
        return False
    alone = AUXILIARIES.isdisjoint(passage.order[group.start : group.verb])
    return alone and not measured(passage, passage.order.index("by", group.verb))


def _is_time(passage: Passage, party: Party) -> bool:
    """Return whether what looks like an object only tells when: "founded | 16 years ago | by Roe", "the same day"."""
    told = [passage.order[i] for i in party.words]
    return "ago" in told or (told == ["same"] and passage.order[party.words[0] + 1] in PERIODS)


def _is_held(passage: Passage, group: Group) -> bool:
    """Return whether an opinion is told of what the subject does, not of the subject: "Roe | is thought to earn"."""
    place = group.verb + 1
    if passage.order[place : place + 1] != ("to",) or place in passage.parted:
        return False
    return not _HOLDING.isdisjoint(base_forms(passage.order[group.verb]))


def _put(slots: dict[str, Party], slot: str, party: Party | None) -> None:
    slots.pop(slot, None)
    if party is not None:
        slots[slot] = party


def _is_inverted(passage: Passage, group: Group) -> bool:
    """Return whether the speaker stands behind the verb: "…, said Ann Roe"."""
    cue = VERBS.get(passage.order[group.verb])
    return cue is not None and cue.lemma in INVERTING and parted(passage, group.start)


def party_told(frame: Frame) -> Party | None:
    """Return whom the verb is told of: its subject, or, of a passive, the one to whom it is done."""
    return frame.subject if frame.plain else frame.slots.get(OBJECT)
