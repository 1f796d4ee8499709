"""What there is, or what somebody is or has, of what the sources only plan, and the reverse.

"Velm has a new hospital" of "Velm is to get a new hospital"; "could become mayor" of "is mayor"; "there are plans to
build a hotel" of "a hotel stands there". A plan and what comes of it are told by two verbs, so what they share is what
they are of.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.clauses.verbs import parted
from summarizer.comparison.difference import Difference
from summarizer.comparison.opposites.counterparts import echoes
from summarizer.comparison.opposites.denials import denies
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.certainty import Mark, marks, phrase
from summarizer.comparison.predicates.constructions import ENDS
from summarizer.comparison.predicates.grades import MODALS, PLANNED, lemma_of
from summarizer.comparison.predicates.levels import hedged
from summarizer.comparison.reading_once import read_once
from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import listed
from summarizer.language.word_classes import ADVERBS, DAYS, DETERMINERS, JOINING, PREPOSITIONS, RELATIVES

_BEING, _HAVING = listed("is are"), listed("has have")
_STANDING = listed("stands stand sits sit exists exist")
"""Verbs of the present by which what they are told of is there."""
_PLANNING = listed("to plan planned hope due set expect want seek aim intend propose discuss wish bid may might could")
"""Forms of what only plans, hopes for or weighs something: no duty, no condition, no guess about what is."""
_COMING = listed(
    """be become have get gain receive obtain acquire build erect construct open put set create found establish launch
    introduce install add make name appoint elect come go enter"""
)
"""Verbs of a plan after which there is what they are of: "plans to build | a hotel", "is to get one"."""
_LIGHT = frozenset(["be", "have", "become", "get"])
_BY_NOW = frozenset(["now", "already", "currently", "today"])
_PARTICLES = frozenset(["up", "in", "out", "down"])
_OF_STATE = listed("force service operation effect")
"""Nouns behind "in" for what is so: "the law is in force"."""
_ANEW = listed("again another second third more extra further next back permanent permanently still remain stay")
"""Words by which a plan is of one more than there is, or of what there is for longer."""
_LATER = DAYS | listed("tomorrow next soon until")
_OWN = listed("a an own new its their his her")
_ENDING = PREPOSITIONS | JOINING | RELATIVES | ENDS
_REACH = 6
"""Words in which a noun phrase stands behind its verb."""
_HALF = 0.5
"""Share of the other words of a state that must stand beside what is planned, for both to be of one thing."""


class _State(NamedTuple):
    """Where a passage tells that something is there, by which word, and of what else."""

    verb: int
    noun: int
    others: tuple[int, ...]


@read_once
def _states(passage: Passage) -> tuple[_State, ...]:
    """Return what *passage* tells to be there in the present, denied by nothing and under no plan."""
    return tuple(_found(passage)) if not _TELLING.isdisjoint(passage.order) else ()


_GRADING = MODALS | {"to"}
_TELLING = _BEING | _HAVING | _STANDING


def _found(passage: Passage) -> Iterator[_State]:
    order = passage.order
    helping = {index for group in groups(passage) for index in range(group.start, group.verb)}
    for verb in [index for index, word in enumerate(order) if index and word in _TELLING]:
        if order[verb] in _STANDING:
            noun = next((i for i in range(verb - 1, max(-1, verb - 1 - _REACH), -1) if i in passage.content), None)
            if noun is not None and noun == verb - 1 and not parted(passage, verb):
                yield _State(verb, noun, _others(passage, verb, noun))
            continue
        if (verb in helping and not _is_office(passage, verb)) or order[verb - 1] in _GRADING:
            continue
        if (noun := _noun_behind(passage, verb)) is not None and not denies(passage, noun):
            yield _State(verb, noun, _others(passage, verb, noun))


def _is_office(passage: Passage, verb: int) -> bool:
    """Return whether "is" stands before an office in -ing, and no verb: "is acting mayor"."""
    return passage.order[verb + 1 : verb + 2] == ("acting",)


def _noun_behind(passage: Passage, verb: int) -> int | None:
    """Return the last word of the noun phrase behind *verb*: "is now the acting | mayor", "is in | force"."""
    order, first = passage.order, verb + 1
    while first < len(order) and (order[first] in ADVERBS or order[first] in _BY_NOW):
        first += 1
    if first >= len(order) or parted(passage, first):
        return None
    if order[first] == "in" and order[verb] in _BEING:
        return first + 1 if first + 1 < len(order) and order[first + 1] in _OF_STATE else None
    if order[first] not in DETERMINERS and order[first] not in _OWN and not _is_office(passage, first - 1):
        return None
    return last_of_phrase(passage, first)


def last_of_phrase(passage: Passage, first: int) -> int | None:
    """Return the last content word of the noun phrase that opens at *first*."""
    noun = None
    for index in range(first, min(len(passage.order), first + _REACH)):
        word = passage.order[index]
        if (
            (index > first and (parted(passage, index) or word in _BY_NOW))
            or word in PREPOSITIONS
            or word in JOINING
            or word in RELATIVES
        ):
            break
        if index in passage.content:
            noun = index
    return noun


def _others(passage: Passage, verb: int, noun: int) -> tuple[int, ...]:
    first, last = next((clause for clause in passage.clauses if verb < clause[1]), (0, len(passage.order)))
    return tuple(index for index in passage.content if first <= index < last and index not in {verb, noun})


def told_as_there(claim: Passage, near: Sequence[Passage]) -> Iterator[Difference]:
    """Yield the first thing that *claim* tells to be there and every passage of *near* with it only plans."""
    if not _states(claim) or marks(claim) or not _LATER.isdisjoint(claim.order):
        return
    for state in _states(claim):
        found = [(passage, place) for passage in near for place in echoes(claim, state.noun, passage)]
        planned = [_plan_of(passage, place) for passage, place in found]
        if not found or None in planned or hedged(claim, state.noun):
            continue
        (passage, _), mark = found[0], planned[0]
        if mark is None or sum(bool(echoes(claim, i, passage)) for i in state.others) < _HALF * len(state.others):
            continue
        said, there = claim.span(*_range(state)), passage.words[mark.at]
        reason = f"tells {claim.text[slice(*said)]!r} as a fact, source says {phrase(passage, mark)!r}"
        yield Difference("modality", "clash", said, passage.place(there.start, there.end), reason)
        return


def _range(state: _State) -> tuple[int, int]:
    first, last = sorted((state.verb, state.noun))
    return first, last + 1


def _plan_of(passage: Passage, place: int) -> Mark | None:
    """Return what in *passage* only plans the thing at *place*, of which nothing there tells that it is."""
    if any(place in (state.noun, *state.others) for state in _states(passage)):
        return None
    for mark in marks(passage):
        if mark.high > PLANNED or not _plans(passage, mark):
            continue
        if place in mark.governed and (mark.head is None or _comes_about(passage, mark)):
            return mark if _is_new(passage, place) or mark.head is not None else None
        passive = any(group.verb == mark.at and group.passive and group.finite for group in groups(passage))
        if passive and mark.head is None and place < mark.at and _is_new(passage, place):
            return mark if passage.parted.isdisjoint(range(place + 1, mark.at + 1)) else None
    return None


def _plans(passage: Passage, mark: Mark) -> bool:
    return passage.order[mark.at] in _PLANNING or lemma_of(passage.order[mark.at]) in _PLANNING


def _comes_about(passage: Passage, mark: Mark) -> bool:
    verb = _verb_under(passage, mark)
    return verb is not None and not _COMING.isdisjoint(base_forms(passage.order[verb]))


def _verb_under(passage: Passage, mark: Mark) -> int | None:
    """Return the verb that *mark* grades, "be" and "have" too: "hopes to | have | its own brewery"."""
    if mark.head is None:
        return None
    light = (index for index in range(mark.at + 1, mark.head) if passage.order[index] in _LIGHT)
    verbs = {group.verb for group in groups(passage)}
    return mark.head if mark.head in verbs else next(light, mark.head)


def _is_new(passage: Passage, place: int) -> bool:
    """Return whether the noun at *place* is of something that was not spoken of: "a roof garden"."""
    before = passage.order[max(0, place - 3) : place]
    return not {"a", "an", "new"}.isdisjoint(before)


def _beside(claim: Passage, mark: Mark, own: set[int]) -> list[int]:
    """Return the words of whom or what a plan is told, those before it in its clause; failing them all other words."""
    first = next((start for start, stop in claim.clauses if mark.at < stop), 0)
    subject = [index for index in claim.content if first <= index < mark.at and index not in own]
    return subject or [index for index in claim.content if index not in own]


def _told_of(claim: Passage, verb: int) -> range:
    """Return the words of what is to come about: those behind *verb*, of a passive those before it."""
    group = next((group for group in groups(claim) if group.verb == verb), None)
    if group is not None and group.passive:
        behind = claim.order[verb + 1 : verb + 2]
        if verb + 1 in claim.content and behind and not parted(claim, verb + 1):
            noun = last_of_phrase(claim, verb + 1)  # "be named | acting clerk"
            return range(verb + 1, noun + 1) if noun is not None else range(0)
        return range(next((start for start, stop in claim.clauses if verb < stop), 0), group.start)
    first = verb + 1 + (claim.order[verb + 1 : verb + 2] != () and claim.order[verb + 1] in _PARTICLES)
    noun = last_of_phrase(claim, first)
    return range(first, noun + 1) if noun is not None else range(0)


def only_planned(claim: Passage, mark: Mark, near: Sequence[Passage]) -> Difference | None:
    """Return the difference if by *mark* the claim only plans what a passage of *near* tells to be there."""
    if mark.high > PLANNED or mark.head is None or not (_plans(claim, mark) and _comes_about(claim, mark)):
        return None
    verb = _verb_under(claim, mark)
    if verb is None or denies(claim, mark.head) or not _ANEW.isdisjoint(claim.order):
        return None
    places = _told_of(claim, verb)
    telling = [index for index in places if index in claim.content]
    if not telling:
        return None
    for passage in near:
        for state in _states(passage):
            if not all(echoes(claim, index, passage) for index in telling) or marks(passage):
                continue
            if state.noun not in echoes(claim, telling[-1], passage):
                continue
            others = _beside(claim, mark, {*places, mark.at, verb})
            if sum(bool(echoes(claim, index, passage)) for index in others) >= max(1, _HALF * len(others)):
                said, there = claim.words[mark.at], passage.span(*_range(state))
                reason = f"says {phrase(claim, mark)!r}, source says {passage.text[slice(*there)]!r}"
                return Difference("modality", "clash", (said.start, said.end), passage.place(*there), reason)
    return None
