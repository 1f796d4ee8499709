"""Deeds that the sources name only as put off, called off, planned or missing, and that a claim tells as done.

"The probe was launched on 11 October" of "postponed the launch of its probe to 11 October"; "he was charged" of "he
was released without charge". The sources name the deed by a noun, which says nothing of whether it came about; what
stands over the noun does. So it does over a noun of the claim: "went on strike" of "called off the strike".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from summarizer.comparison.difference import Difference
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.answers import denies
from summarizer.comparison.predicates.certainty import marks, told
from summarizer.comparison.predicates.counterparts import echoes
from summarizer.comparison.predicates.frames import Frame, frames
from summarizer.comparison.predicates.grades import FACT
from summarizer.comparison.predicates.slots import OBJECT
from summarizer.comparison.predicates.verb_groups import groups
from summarizer.comparison.predicates.verbs import parted
from summarizer.comparison.reading_once import read_once
from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import listed
from summarizer.language.word_classes import BE, PREPOSITIONS

_KEEPING_FROM = listed(
    """postpone delay defer cancel abandon scrap shelve suspend block prevent avert avoid stop halt ban forbid prohibit
    reject refuse oppose resist threaten demand urge propose plan consider weigh discuss seek request await expect
    promise prepare attempt escape rule foil thwart scupper preempt forestall"""
)
_UNDONE = listed(
    "postpone delay defer cancel abandon scrap shelve suspend prevent avert avoid foil thwart forestall halt"
)
"""Those of them by which it surely has not, whoever does it."""
_PLANS = listed("plan plot bid attempt proposal scheme project decision")
"""Nouns of what is to be done behind "to"."""
_OFF = listed("call put head fend ward stave fight")
"""Verbs that do so with "off": "called off the strike"."""
_DROPPED = listed("drop withdraw lift")
"""Verbs that do so of what can be taken back."""
_TAKEN_BACK = listed(
    "charge case lawsuit suit claim plan bid inquiry investigation proposal appeal ban sanction tariff"
)
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
"""Verbs whose object has not come about, by dictionary form."""
_UNREAL = listed(
    """planned proposed possible potential threatened attempted intended expected alleged would-be hypothetical
    cancelled canceled postponed delayed abandoned failed aborted without no any"""
)
"""Words right before a noun by which it has not come about, or is not there."""
_NOUNS = listed(
    "plan proposal demand call threat request bid attempt calls plans proposals demands threats verge brink plot plots"
)
"""Nouns of which what follows "for" or "of" has not come about."""
_STATES = listed("need want have own know like love hate cost matter belong depend consist lack")
"""Verbs of no deed, which nobody puts off or calls off."""
_REACH = 4
"""Words between a verb and the noun of its object: "postponed | the | planned | second | launch"."""


def told_as_done(claim: Passage, near: Sequence[Passage]) -> Iterator[Difference]:
    """Yield the first verb that *claim* tells as done of a deed that no passage of *near* does."""
    undone = [passage for passage in near if _may_be_undone(passage)]
    for group in groups(claim) if undone else ():
        if not group.finite or not _STATES.isdisjoint(base_forms(claim.order[group.verb])):
            continue
        found = [(passage, place) for passage in undone for place in echoes(claim, group.verb, passage)]
        if not found or not _is_done(claim, group.verb):
            continue
        over = [_over(passage, place) for passage, place in found]
        if None in over or any(echoes(claim, group.verb, other) for other in near if other not in undone):
            continue
        passage, place = found[0]
        first, last = sorted((over[0] or 0, place))
        said, there = claim.words[group.verb], passage.span(first, last + 1)
        reason = f"tells {said.text!r} as done, source says {passage.text[slice(*there)]!r}"
        yield Difference("modality", "clash", (said.start, said.end), passage.place(*there), reason)
        return


def told_as_held(claim: Passage, near: Sequence[Passage]) -> Iterator[Difference]:
    """Yield the first noun whose deed *claim* tells as come about, which all passages of *near* tell as called off."""
    if any(map(_keeps_off, claim.order)) or not _GONE.isdisjoint(claim.order) or not any(map(_is_off, near)):
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
        if any(index in claim.parted for index in between) or not _is_done(claim, verb):
            continue
        if any(other.verb in between and other.verb != verb for other in groups(claim)):
            continue
        return verb
    return _is_there(claim, place)


def _is_there(claim: Passage, place: int) -> int | None:
    """Return the form of "be" by which something is there, or somebody at it: "there was a crash", "is on strike"."""
    before = claim.order[max(0, place - _REACH) : place]
    at = next((i for i in range(place - 1, max(-1, place - 1 - _REACH), -1) if claim.order[i] in BE), None)
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
    return passage.has_form(_UNDONE) or passage.has_form(_DROPPED) or "off" in passage.order


def _off(passage: Passage, place: int) -> int | None:
    """Return the word by which the deed of the noun at *place* was called off or taken back; None without one."""
    order = passage.order
    if order[max(0, place - 1)] == "to" and place > 1 and not _PLANS.isdisjoint(base_forms(order[place - 2])):
        place -= 2  # "plans to close the mine were shelved"
        behind = next((group for group in groups(passage) if group.finite and group.verb > place), None)
        if behind is not None and behind.passive and _calls_off(passage, behind.verb, place):
            return behind.verb
    if any(group.verb == place for group in groups(passage)):
        return None
    verbs = {group.verb: group for group in groups(passage)}
    told = [it.verb for it in frames(passage) if place in _done_to(it) and it.verb in verbs and verbs[it.verb].finite]
    if any(not _calls_off(passage, verb, place) for verb in told):
        return None  # "the strike, which began on Monday, was called off"
    for index in (*range(place - 1, max(-1, place - 2 - _REACH), -1), *told):
        if index in verbs and order[index - 1] != "to" and (index > place or not verbs[index].passive):
            return index if _calls_off(passage, index, place) else None
    return None


def _done_to(frame: Frame) -> tuple[int, ...]:
    """Return the words of whom or what a passive tells, and of the subject of any other verb."""
    party = frame.subject if frame.plain else frame.slots.get(OBJECT)
    return party.words if party is not None else ()


def _calls_off(passage: Passage, verb: int, place: int) -> bool:
    """Return whether by the verb the deed of the noun at *place* does not come about, or is taken back."""
    forms = base_forms(passage.order[verb])
    if not _UNDONE.isdisjoint(forms):
        return True
    if passage.order[verb + 1 : verb + 2] == ("off",) and not _OFF.isdisjoint(forms):
        return True
    return not _DROPPED.isdisjoint(forms) and not _TAKEN_BACK.isdisjoint(base_forms(passage.order[place]))


@read_once
def _may_be_undone(passage: Passage) -> bool:
    """Return whether *passage* has any word by which a deed has not come about."""
    if not (_UNREAL | _NOUNS).isdisjoint(passage.order) or passage.has_form(_KEEPING_FROM):
        return True
    return passage.has_form(_DROPPED) or "off" in passage.order


def _is_done(claim: Passage, verb: int) -> bool:
    """Return whether the claim tells the verb as a fact."""
    if told(claim, verb) != FACT or denies(claim, verb):
        return False
    return not any(verb in mark.governed or mark.at == verb for mark in marks(claim))


def _over(passage: Passage, place: int) -> int | None:
    """Return the word over the noun at *place* by which it has not come about; None for a verb, or without one."""
    order = passage.order
    if any(group.verb == place for group in groups(passage)):
        return None
    asked_for = False
    for index in range(place - 1, max(-1, place - 2 - _REACH), -1):
        if parted(passage, index + 1):
            break
        if order[index] in _UNREAL and index >= place - 2:
            return index
        if _keeps_from(order[index]) and not passage.words[index].capitalised:
            return index
        if order[index] == "off" and not _OFF.isdisjoint(base_forms(order[index - 1])):
            return index - 1
        if not _DROPPED.isdisjoint(base_forms(order[index])) and not _TAKEN_BACK.isdisjoint(base_forms(order[place])):
            return index
        if order[index] in _NOUNS and asked_for:
            return index
        asked_for = order[index] in {"for", "of"}
        if order[index] in PREPOSITIONS - {"of", "off", "out", "for"}:
            break
    return _after(passage, place)


def _after(passage: Passage, place: int) -> int | None:
    """Return the verb that says of the noun that it was put off: "the launch was postponed"."""
    for index in range(place + 1, min(len(passage.order), place + 2 + _REACH)):
        if parted(passage, index):
            return None
        if passage.order[index - 1] in BE and _keeps_from(passage.order[index]):
            return index
    return None


@lru_cache(maxsize=8192)
def _keeps_off(word: str) -> bool:
    return not (_KEEPING_FROM | _DROPPED | _UNREAL).isdisjoint(base_forms(word))


@lru_cache(maxsize=8192)
def _keeps_from(word: str) -> bool:
    return not _KEEPING_FROM.isdisjoint(base_forms(word))
