"""Where a sentence ties a word to another verb or thing than what carries it does, so that nothing carries it whole.

The checks look for a difference that is sure; here it is enough that a verb of another stands between the two words,
or that they are tied by another preposition.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from summarizer.comparison.alignment import Alignment
from summarizer.comparison.clauses.frames import Frame, frames
from summarizer.comparison.clauses.past_forms import is_past
from summarizer.comparison.clauses.phrases_before import led_by
from summarizer.comparison.clauses.slots import OBJECT, SUBJECT
from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.kept_words import kept_words
from summarizer.comparison.parties.descriptions import descriptions
from summarizer.comparison.passage import Passage
from summarizer.language.lexicon.persons import is_person
from summarizer.language.roles import STATUSES
from summarizer.language.word_classes import AUXILIARIES, BE, POSSESSIVE

_Places = Mapping[int, int]
"""The words of a claim that a passage carries, and where in it."""


def tied_otherwise(aligned: Alignment) -> int | None:
    """Return the first word that its passage does not tie to the verb or the thing to which the claim ties it."""
    claim, home = aligned.claim, aligned.home
    if home is None:
        return None
    places = aligned.at_home
    if (kept := kept_words(claim.order, home.order)) is not None:
        return next(_done_by_others(claim, home, kept.places), None)
    for looked_for in (
        _of_other_verbs,
        _of_other_offices,
        _of_other_things,
        _of_other_owners,
        _behind_other_prepositions,
    ):
        if (found := next(looked_for(claim, home, places), None)) is not None:
            return found
    return None


def _of_other_verbs(claim: Passage, home: Passage, places: _Places) -> Iterator[int]:
    """Yield the verbs that are none in what carries them, and the parties that stand by another verb there."""
    told: dict[int, list[Frame]] = {}
    for frame in frames(home):
        told.setdefault(frame.verb, []).append(frame)
    verbs = {group.verb for group in groups(claim)}
    for mine in frames(claim):
        if mine.verb not in places:
            continue
        theirs = told.get(places[mine.verb])
        if theirs is None:
            worded_alike = claim.order[mine.verb] == home.order[places[mine.verb]]
            if mine.verb in verbs and not worded_alike and not _is_office(mine, home, places):
                yield mine.verb
            continue
        if _is_only_to_be(claim, mine.verb, home, places[mine.verb]):
            yield mine.verb
        for slot, party in mine.slots.items():
            heads = [index for index in party.heads if index in places and places[index] not in told]
            if heads and not any(_is_tied(home, it, slot, [places[i] for i in heads]) for it in theirs):
                yield heads[0]


def _done_by_others(claim: Passage, home: Passage, kept: Sequence[int]) -> Iterator[int]:
    """Yield the names of whom a copy with words left out tells what its source tells of another name."""
    told = {frame.verb: frame for frame in frames(home)}
    for mine in frames(claim):
        theirs = told.get(kept[mine.verb])
        if theirs is None or mine.subject is None or theirs.subject is None or theirs.subject.pronoun:
            continue
        named = [i for i in mine.subject.heads if claim.words[i].capitalised]
        others = [i for i in theirs.subject.heads if home.words[i].capitalised]
        if named and others and not any(kept[i] in theirs.subject.words for i in named):
            yield named[0]


def _of_other_offices(claim: Passage, home: Passage, places: _Places) -> Iterator[int]:
    """Yield what a claim tells of a doing where its passage has who does it, by another name: "lead" of "leaders"."""
    for index, place in places.items():
        word, theirs = claim.order[index], home.order[place]
        if word == theirs or not is_person(theirs) or is_person(word) or not theirs.startswith(word):
            continue
        named = {home.stems[it.name] for it in descriptions(home) if it.noun == place}
        if named.isdisjoint(claim.stems):
            yield index


def _is_office(mine: Frame, home: Passage, places: _Places) -> bool:
    """Return whether the doer of *mine* is called so there, with no word to it: "leads it" of "its leader, Ann Roe"."""
    doers = [places[i] for i in mine.subject.heads if i in places] if mine.subject is not None else []
    noun = places[mine.verb]
    called = [it for it in descriptions(home) if it.noun == noun and it.name in doers]
    return bool(called) and STATUSES.keys().isdisjoint(home.order[called[0].first : noun])


def _is_only_to_be(claim: Passage, verb: int, home: Passage, place: int) -> bool:
    """Return whether the claim tells a deed, with nothing over it, that its source only has as somebody's to do."""
    mine = next((group for group in groups(claim) if group.verb == verb), None)
    theirs = next((group for group in groups(home) if group.verb == place), None)
    if mine is None or theirs is None or not is_past(claim.order[verb]) or mine.passive:
        return False
    alone = mine.finite and AUXILIARIES.isdisjoint(claim.order[mine.start : verb])
    return alone and home.order[theirs.start] == "to" and not theirs.finite


def _is_tied(passage: Passage, frame: Frame, slot: str, places: Sequence[int]) -> bool:
    """Return whether the words at *places* are, or may be, the party of *frame* in *slot*."""
    facing = frame.slots.get(slot)
    if facing is not None:
        if facing.pronoun:
            return min(places) < frame.verb or frame.verb in facing.words
        if any(place in facing.words for place in places):
            return True
        if slot in {SUBJECT, OBJECT} or min(places) < frame.verb or _has(frame, slot, places):
            return False
    facing_side = frame.slots.get({SUBJECT: OBJECT, OBJECT: SUBJECT}.get(slot, ""))
    if facing_side is not None and any(place in facing_side.words for place in places):
        return False  # "Roe was threatened" of "Roe threatened to leave"
    if slot == SUBJECT and _is_governed(passage, frame, places):
        return True
    if facing is None and slot != OBJECT and _is_done_to_elsewhere(passage, frame, places):
        return False
    if slot in _WHITHER and led_by(passage, places[0]) in _WHITHER:
        return True  # "will not travel for the talks; Roe will go"
    low, high = sorted((min(places), frame.verb))
    return not any(low < group.verb < high for group in groups(passage))


_WHITHER = frozenset(["to", "for"])


def _has(frame: Frame, slot: str, places: Sequence[int]) -> bool:
    """Return whether *frame* has the words at *places* in another slot than that."""
    return any(place in party.heads for other, party in frame.slots.items() for place in places if other != slot)


def _is_done_to_elsewhere(passage: Passage, frame: Frame, places: Sequence[int]) -> bool:
    """Return whether the words are the object of a verb before: "turned down Torv to join Vale"."""
    objects = (it.slots[OBJECT] for it in frames(passage) if it.verb < frame.verb and OBJECT in it.slots)
    return any(place in party.heads for party in objects for place in places)


def _is_governed(passage: Passage, frame: Frame, places: Sequence[int]) -> bool:
    """Return whether the words are of whom a verb before is told, and this one has no tense: "agreed to reopen it"."""
    if any(group.verb == frame.verb and group.finite for group in groups(passage)):
        return False
    before = [it.subject for it in frames(passage) if it.verb < frame.verb and it.subject is not None]
    return bool(before) and any(place in before[-1].words for place in places)


def _of_other_things(claim: Passage, home: Passage, places: _Places) -> Iterator[int]:
    """Yield what a claim says that its subject is, where another verb stands between the two."""
    verb = next((i for i, word in enumerate(claim.order) if word in BE and i), None)
    if verb is None or any(group.start <= verb < group.verb for group in groups(claim)):
        return
    before = [places[i] for i in claim.content if i < verb and i in places]
    for index in claim.content:
        if before and index > verb and index in places:
            low, high = sorted((before[-1], places[index]))
            if any(low < group.verb < high and home.order[group.verb] not in BE for group in groups(home)):
                yield index


def _of_other_owners(claim: Passage, home: Passage, places: _Places) -> Iterator[int]:
    """Yield the owners of what is another's there, or nobody's, and those whom a verb stands before: "Torv's court"."""
    verbs = [group.verb for group in groups(home)]
    for index, place in places.items():
        if index + 1 in places and claim.words[index].text.endswith(POSSESSIVE) and index + 1 not in claim.parted:
            low, high = sorted((place, places[index + 1]))
            rival = places[index + 1] - 1
            owned = rival >= 0 and rival != place and home.words[rival].text.endswith(POSSESSIVE)
            apart = any(low < verb < high for verb in verbs) and not home.words[place].text.endswith(POSSESSIVE)
            if owned or apart:
                yield index


def _behind_other_prepositions(claim: Passage, home: Passage, places: _Places) -> Iterator[int]:
    """Yield the words that stand behind a preposition and there behind one that means another thing."""
    for index, place in places.items():
        mine, theirs = led_by(claim, index), led_by(home, place)
        if mine != theirs and {mine, theirs} in _EXCLUSIVE:
            yield index
        if mine in _ORDER and mine not in home.order and _ORDER[mine] in home.order:
            yield index


_ORDER = {"before": "after", "after": "before"}
_EXCLUSIVE = tuple(
    [
        frozenset(pair.split())
        for pair in (
            "of by",
            "by for",
            "in out",
            "in since",
            "on off",
            "to from",
            "into from",
            "for against",
            "with against",
            "with without",
        )
    ]
)
"""Prepositions of which one is not told by the other."""
