"""Opposites: a claim that says "rose" or "ahead of" of what its sources say "fell" or "behind"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import compress

from summarizer.comparison.clauses.frames import frame_at
from summarizer.comparison.clauses.parties import Pair
from summarizer.comparison.difference import Difference
from summarizer.comparison.figures.reckoning import complements
from summarizer.comparison.figures.remainders import left_out
from summarizer.comparison.opposites.counterparts import echoes, read_poles, reporting
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.beaten import beats_the_same
from summarizer.comparison.predicates.more_or_less import told_as_less
from summarizer.comparison.predicates.movements import turned_round
from summarizer.comparison.predicates.neighbours import (
    ORDERING,
    both_compare,
    content_near,
    describe_one_thing,
    in_same_setting,
    of_one_measure,
    shared_beside,
)
from summarizer.comparison.predicates.no_opposites import (
    are_lost,
    both_undo,
    how_often_another,
    is_of_name,
    orders_alike,
    orders_another,
    told_apart,
)
from summarizer.comparison.predicates.opposed_parties import (
    goes_on_alike,
    has_same_object,
    is_converse,
    is_of_its_own,
    is_same_passive,
    of_one_owner,
    of_same_parties,
    theme,
)
from summarizer.comparison.predicates.posts_left import leaves_another_post
from summarizer.comparison.predicates.put_aside import tells_of_alternative
from summarizer.comparison.predicates.those import clause_meant
from summarizer.comparison.predicates.trends import turned_trends
from summarizer.comparison.predicates.undone_directions import is_denied
from summarizer.comparison.predicates.whole_frames import of_one_doer_and_object
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon import Pole, base_forms, facing_poles
from summarizer.language.reporting import listed

_ENOUGH = 2
"""Of them, those that claim and source share at least; a shared number counts twice."""
_BESIDE = 16
"""Words within which the claim's own word on the passage's side says that the opposite is told as well."""
_LOOSE = listed(
    """back up down over under above below more less fewer higher lower left right may spring fall like good bad close
    last first long short free high low lead leave earlier later early late pass light
    fire fires keep keeps kept keeping hold holds held holding remain remains remained leaves birth"""
)
"""Words that are more often something else than the end of an axis; they count beside a number only."""
_MANY_SENSED = listed(
    """give take break meet miss sign clear order answer level light dark cold single stand common equal original
    positive negative individual collective standing civilian military even hit strike move settle draw save return
    charge store ground plant dump present fine mean key raise close state junior senior serious fresh fix
    moderate appropriate express spread contain enter flat hard soft satisfy lasting require oblige compel force
    mandate blast"""
)
"""The same of the forms of many an everyday word."""
_TURNING = {("least",), ("less",)}
"""What turns a quality into its opposite."""
_SPOUSES = listed("husband husbands wife wives")
"""Of two married people each is the one to the other: "her husband" of "his wife"."""


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the words of *claim* that face an opposite in the passages nearest to it, said of the same thing."""
    counts = {number.value for number in claim.numbers}
    near = [it for it in sources.nearest(claim) if left_out(it).isdisjoint(counts)]  # "all but three died"
    ends = read_poles(claim)
    faced = frozenset().union(*map(_faced, near))
    for index in compress(range(len(ends)), ends):  # few words stand at any
        mine = ends[index]
        if faced.isdisjoint(mine) or is_denied(claim, index) or _names_the_same(claim, index, near):
            continue
        if are_lost(claim, index):
            continue
        if is_of_name(claim, index) and sources.knows(claim.stems[index]):
            continue  # "South Korea" of both Koreas
        turned = [passage for passage in near if not _faced(passage).isdisjoint(mine)]
        told = sources.knows(claim.stems[index])
        facing = [
            (shared, passage, place)
            for passage in turned
            for shared, place in _facing(claim, index, mine, passage, told=told)
        ]
        if not facing:
            continue
        shared, passage, place = max(facing, key=lambda found: found[0])
        if complements(claim, passage) or any(_agreeing(claim, index, mine, other) >= shared for other in near):
            continue
        said, there = claim.words[index], passage.words[place]
        reason = f"says {_words(claim, index)!r}, source says {_words(passage, place)!r}"
        spot = passage.place(there.start, there.end)
        yield Difference("direction", "clash", (said.start, said.end), spot, reason)
        return
    yield from turned_round(claim, near)
    yield from turned_trends(claim, near)
    yield from told_as_less(claim, near)


def _names_the_same(claim: Passage, index: int, near: Sequence[Passage]) -> bool:
    """Return whether the word names what the nearest passage names by it: "the opposition", some of whom agree.

    Or whoever speaks, as they do there: the prosecution and "the defence says".
    """
    if index in reporting(claim) and any(
        place in reporting(passage) for passage in near for place in passage.at.get(claim.stems[index], ())
    ):
        return True
    if claim.order[index - 1 : index] != ("the",):
        return False
    return any(passage.order[at - 1] == "the" for passage in near[:1] for at in passage.at.get(claim.stems[index], ()))


def _words(passage: Passage, index: int) -> str:
    last = min(index + 3, len(passage.words))
    return passage.text[passage.words[index].start : passage.words[last - 1].end]


@read_once
def _poled(passage: Passage) -> Mapping[Pole, Sequence[int]]:
    """Return each end of an axis at which a word of *passage* stands → where such words stand."""
    found: dict[Pole, list[int]] = {}
    for place, ends in enumerate(read_poles(passage)):
        for pole in ends:
            found.setdefault(pole, []).append(place)
    return found


@read_once
def _faced(passage: Passage) -> frozenset[Pole]:
    """Return the ends of axes of which a word of *passage* stands at another."""
    return frozenset().union(*map(facing_poles, read_poles(passage)))


def _facing(
    claim: Passage, index: int, mine: frozenset[Pole], passage: Passage, *, told: bool
) -> Iterator[tuple[int, int]]:
    """Yield the opposites in *passage* of the claim's word at *index*: how many words beside it they share, where.

    *told* says whether the sources have the word itself.
    """
    there, ends, ends_there = _poled(passage), read_poles(claim), read_poles(passage)
    own = mine.union(*ends[max(0, index - _BESIDE) : index], *ends[index + 1 : index + _BESIDE + 1])
    within = clause_meant(claim, passage)
    places = {place for pole in facing_poles(mine) for place in there.get(pole, ())}
    for place in sorted(places if within is None else places & within):
        aside = not ends_there[place].isdisjoint(own) and not is_of_its_own(claim, index, passage, place)
        if aside or is_denied(passage, place) or how_often_another(claim, index, passage, place):
            continue
        if (claim.order[index - 1 : index] in _TURNING) != (passage.order[place - 1 : place] in _TURNING):
            continue  # the least wealthy is the poorest
        if (
            claim.order[index] in _SPOUSES
            and passage.order[place] in _SPOUSES
            and not of_one_owner(claim, index, passage, place)
        ):
            continue
        if claim.order[index] in ORDERING and (
            orders_alike(claim, index, passage) or orders_another(claim, index, passage, place)
        ):
            continue
        if not of_same_parties(claim, index, passage, place) or both_undo(claim, index, passage, place):
            continue
        if _is_told_of_another(claim, index, passage, place):
            continue
        shared = shared_beside(claim, index, passage, place)
        if (
            of_one_measure(claim, index, passage, place)
            or _of_one_theme(claim, index, passage, place)
            or describe_one_thing(claim, index, passage, place)
            or of_one_doer_and_object(claim, index, passage, place)
        ):
            # What the article says elsewhere in the same word outweighs it; in another, only among as many words.
            yield _ENOUGH if told else max(shared.words, _ENOUGH), place
            continue
        loose = is_loose(claim, index) or is_loose(passage, place)
        led_in = index > 0 and place > 0 and claim.order[index - 1] == passage.order[place - 1]
        if shared.words and in_same_setting(claim, index, passage, place) and (led_in or not loose):
            yield max(shared.words, _ENOUGH), place
        elif loose:
            if shared.number or (led_in and shared.words > _ENOUGH and both_compare(claim, index, passage, place)):
                yield shared.words, place
        elif shared.words >= _ENOUGH:
            yield shared.words, place


def _is_told_of_another(claim: Passage, index: int, passage: Passage, place: int) -> bool:
    if beats_the_same(claim, index, passage, place) or told_apart(claim, index, passage, place):
        return True
    return tells_of_alternative(claim, passage, place) or leaves_another_post(claim, index, passage, place)


def is_loose(passage: Passage, index: int) -> bool:
    """Return whether the word at *index* is more often something else than the end of an axis."""
    word = passage.order[index]
    if word in _LOOSE:
        return passage.order[index : index + 2] != ("short", "of")
    return word in _MANY_SENSED or not (word.endswith(("er", "est")) or _MANY_SENSED.isdisjoint(base_forms(word)))


def _of_one_theme(claim: Passage, index: int, passage: Passage, place: int) -> bool:
    """Return whether two verbs are told of one thing, whatever the order: "he cut the tax", "the tax was raised"."""
    mine, theirs = frame_at(claim, index), frame_at(passage, place)
    if mine is None or theirs is None or claim.order[index] in _LOOSE or passage.order[place] in _LOOSE:
        return False
    ours, others = theme(mine), theme(theirs)
    if ours is None or others is None or ours.pronoun or others.pronoun or is_converse(claim.order[index]):
        return False
    if not Pair(claim, mine, passage, theirs).is_head(ours, others):
        return False
    beside = {place for place in content_near(passage, place) if place not in others.words}
    return any(
        not beside.isdisjoint(echoes(claim, i, passage)) for i in content_near(claim, index) if i not in ours.words
    )


def _agreeing(claim: Passage, index: int, mine: frozenset[Pole], passage: Passage) -> int:
    """Return how many words beside it are shared where *passage* has the claim's word or one on its side; else -1."""
    there = _poled(passage)
    places = {place for pole in mine for place in there.get(pole, ())}
    facing = facing_poles(mine)
    same = [i for i in passage.at.get(claim.stems[index], ()) if read_poles(passage)[i].isdisjoint(facing)]
    places.update(same)  # "go down" is no word for "go up"
    if any(is_same_passive(claim, index, passage, it) or goes_on_alike(claim, index, passage, it) for it in places):
        return len(claim.words)
    if any(has_same_object(claim, index, passage, it) for it in same):
        return len(claim.words)
    within = clause_meant(claim, passage)
    places = places if within is None else places & within
    found = ((place, shared_beside(claim, index, passage, place)) for place in places)
    # "below the dam" is no word for "fewer"
    told = (shared.words for place, shared in found if shared.number or not is_loose(passage, place) or place in same)
    return max(told, default=-1)
