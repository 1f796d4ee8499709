"""Nouns of what the sources tell as called off, averted or taken back, and a claim tells as come about.

"Went on strike" of "called off the strike"; "there was a crash" of "prevented a crash"; "the mine will be closed" of
"plans to close the mine were shelved". What the claim tells by a verb of its own `undone` compares.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from summarizer.comparison.clauses.frames import Frame, frames
from summarizer.comparison.clauses.slots import OBJECT
from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.difference import Difference
from summarizer.comparison.opposites.counterparts import echoes
from summarizer.comparison.opposites.denials import denies
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.certainty import marks
from summarizer.comparison.predicates.undone import DROPPED, KEEPING_FROM, REACH, UNDONE, UNREAL, calls_off, is_done
from summarizer.comparison.reading_once import read_once
from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import listed
from summarizer.language.word_classes import BE

_PLANS = listed("plan plot bid attempt proposal scheme project decision effort")
_ENDING = listed("end abandon drop give")
"""Verbs that leave an attempt without its end."""
_ATTEMPTS = listed("bid attempt effort")
"""Nouns of what is to be done behind "to"."""
_HAPPENING = (
    listed(
        """call hold stage go begin start take happen occur launch carry bring press file lead cause face suffer see
    join break open run enter follow stand""",
    )
    | BE
)
"""Verbs of a claim by which what a noun tells comes about: "went on strike", "the trial began"."""
_HAPPENS = 6
"""Words between such a verb and its noun."""


def told_as_held(claim: Passage, near: Sequence[Passage]) -> Iterator[Difference]:
    """Yield the first noun whose deed *claim* tells as come about, which all passages of *near* tell as called off."""
    if not _GONE.isdisjoint(claim.order) or not any(map(_is_off, near)) or any(map(_keeps_off, claim.order)):
        return
    for place in claim.plain:
        found = [(passage, spot) for passage in near for spot in echoes(claim, place, passage)]
        over = [_off(passage, spot) for passage, spot in found]
        if not found or None in over:
            continue
        verb = place if _is_told(claim, place) else _happens(claim, place)
        if verb is None or (verb != place and any(_tells_verb(claim, verb, passage) for passage in near)):
            continue
        (passage, spot), first = found[0], over[0] or 0
        there = passage.span(min(first, spot), max(first, spot) + 1)
        said = claim.span(min(verb, place), max(verb, place) + 1)
        reason = f"tells {claim.text[slice(*said)]!r} as done, source says {passage.text[slice(*there)]!r}"
        yield Difference("modality", "clash", said, passage.place(*there), reason)
        return


_GONE = listed(
    """off out back aside no not without never end ended ending over cancellation postponement suspension abandonment
    deferral withdrawal prevention delay delays"""
)
"""Words by which a claim tells itself that it did not come about, or no longer."""


def _is_told(claim: Passage, place: int) -> bool:
    """Return whether the claim tells the verb at *place* as done, or as what will be."""
    if not any(group.verb == place and group.finite for group in groups(claim)) or denies(claim, place):
        return False
    over = [mark for mark in marks(claim) if place in mark.governed or mark.at == place]
    return all(claim.order[mark.at] in _WILL for mark in over)


_WILL = frozenset(["will", "shall"])


def _happens(claim: Passage, place: int) -> int | None:
    """Return the verb by which what the noun at *place* tells comes about, told as a fact; None without one."""
    for group in groups(claim):
        verb = group.verb
        if not group.finite or abs(verb - place) > _HAPPENS or _HAPPENING.isdisjoint(base_forms(claim.order[verb])):
            continue
        between = range(min(verb, place) + 1, max(verb, place) + 1)
        if any(index in claim.parted for index in between) or not is_done(claim, verb):
            continue
        if any(other.verb in between and other.verb != verb for other in groups(claim)):
            continue
        return verb
    return _is_there(claim, place)


def _is_there(claim: Passage, place: int) -> int | None:
    """Return the form of "be" by which something is there, or somebody at it: "there was a crash", "is on strike"."""
    before = claim.order[max(0, place - REACH) : place]
    at = next((i for i in range(place - 1, max(-1, place - 1 - REACH), -1) if claim.order[i] in BE), None)
    if at is None or any(place in mark.governed for mark in marks(claim)):
        return None
    return at if "there" in before or claim.order[place - 1] == "on" else None


def _tells_verb(claim: Passage, verb: int, passage: Passage) -> bool:
    """Return whether *passage* has the claim's verb itself, "called" of "called off" aside."""
    if claim.order[verb] in BE:
        return False
    return any(passage.order[at + 1 : at + 2] != ("off",) for at in echoes(claim, verb, passage))


@read_once
def _is_off(passage: Passage) -> bool:
    """Return whether anything may be called off in *passage*."""
    if passage.has_form(UNDONE) or passage.has_form(DROPPED) or "off" in passage.order:
        return True
    return passage.has_form(_ENDING) and passage.has_form(_ATTEMPTS)


def _ends(passage: Passage, verb: int, place: int) -> bool:
    """Return whether by the verb nothing comes of the attempt at *place*: "ended | an effort to sell it"."""
    return not (
        _ENDING.isdisjoint(base_forms(passage.order[verb])) or _ATTEMPTS.isdisjoint(base_forms(passage.order[place]))
    )


def _off(passage: Passage, place: int) -> int | None:
    """Return the word by which the deed of the noun at *place* was called off or taken back; None without one."""
    order = passage.order
    if order[max(0, place - 1)] == "to" and place > 1 and not _PLANS.isdisjoint(base_forms(order[place - 2])):
        place -= 2  # "plans to close the mine were shelved"
        behind = next((group for group in groups(passage) if group.finite and group.verb > place), None)
        if behind is not None and behind.passive and calls_off(passage, behind.verb, place):
            return behind.verb
    if any(group.verb == place for group in groups(passage)):
        return None
    verbs = {group.verb: group for group in groups(passage)}
    told = [it.verb for it in frames(passage) if place in _done_to(it) and it.verb in verbs and verbs[it.verb].finite]
    if any(not calls_off(passage, verb, place) for verb in told):
        return None  # "the strike, which began on Monday, was called off"
    for index in (*range(place - 1, max(-1, place - 2 - REACH), -1), *told):
        if index in verbs and order[index - 1] != "to" and (index > place or not verbs[index].passive):
            if denies(passage, index):
                return None  # "was not called off"
            return index if calls_off(passage, index, place) or _ends(passage, index, place) else None
    return None


def _done_to(frame: Frame) -> tuple[int, ...]:
    """Return the words of whom or what a passive tells, and of the subject of any other verb."""
    party = frame.subject if frame.plain else frame.slots.get(OBJECT)
    return party.words if party is not None else ()


@lru_cache(maxsize=8192)
def _keeps_off(word: str) -> bool:
    return not (KEEPING_FROM | DROPPED | UNREAL).isdisjoint(base_forms(word))
