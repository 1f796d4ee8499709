"""Where a passage tells what another tells at a word: the same word or one of its kin, among the same words."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from summarizer.comparison.opposites.denying_words import DENYING
from summarizer.comparison.passage import FAMILY, Passage
from summarizer.comparison.reading_once import read_once
from summarizer.language.lexicon import Pole, base_forms, poles
from summarizer.language.moments import MONTHS
from summarizer.language.number_words import SMALL
from summarizer.language.reporting import VERBS, listed
from summarizer.language.word_classes import PERIODS

WINDOW = 8
"""Content words on either side in which stands what a word is told of: a clause and its asides are seldom longer."""
_ENDING = 3
"""Letters by which two stems of one family differ at most: "refund", "refundable"."""


_NEXT = 2
"""And in which stands what tells one telling of it from another: "not order a retrial but order the release"."""


_ANYBODY = listed(
    "anyone anybody anything nobody nothing none everyone everybody everything someone somebody something"
)
"""Words that name nobody, and so tell of the same thing as any other."""
_UNTELLING = _ANYBODY.union(DENYING, VERBS)


class Counterpart(NamedTuple):
    """A word that answers to another, and how many of the words about that one stand about it too, or next to it."""

    shared: int
    place: int
    close: int = 0


@read_once
def read_poles(passage: Passage) -> tuple[frozenset[Pole], ...]:
    """Return the ends of axes of opposites at which each word stands, phrases read as one; "the building" at none."""
    found = poles(passage.order)
    if (
        _TURNING_AWAY.isdisjoint(passage.order)
        and _NAMING.isdisjoint(passage.order)
        and _SOLVING.isdisjoint(passage.order)
    ):
        return found
    return tuple([frozenset() if ends and _stands_at_none(passage, i) else ends for i, ends in enumerate(found)])


def _stands_at_none(passage: Passage, index: int) -> bool:
    """Return whether the word names a thing, "to the building", or only what a measure is of: "12 years | old".

    And whether it is what is solved, "the resolution of the | conflict", or the "well" of "as well as".
    """
    order, word = passage.order, passage.order[index]
    if not _SOLVING.isdisjoint(order[max(0, index - _SOLVED) : index]) or (word == "well" and order[index - 1] == "as"):
        return True
    if word in _TURNING_AWAY:
        return _is_of_other_sense(order[index + 1 : index + 3])
    if word in _ENDS:
        return order[index + 1 : index + 2] != () and order[index + 1] in _PARTS  # "the opening day of the trial"
    if word in _THINGS:
        led = not _LEADING.isdisjoint(order[max(0, index - 2) : index]) or word.endswith("s")
        return led and order[index + 1 : index + 2] != ("of",)  # not "the building of homes"
    if word == "left":
        return order[index - 1] in _SPANS  # "six minutes left"
    if word not in _DIMENSIONS or not index:
        return False
    return order[index - 1][0].isdigit() or (index > 1 and (order[index - 2][0].isdigit() or order[index - 2] in SMALL))


def _is_of_other_sense(after: Sequence[str]) -> bool:
    """Return whether a particle makes another verb of "pass": "passed on the role"; but "passed on Monday"."""
    if not after or after[0] not in _AWAY:
        return False
    return after[0] != "on" or not (len(after) == 1 or after[1] in PERIODS or after[1] in MONTHS or after[1].isdigit())


_TURNING_AWAY = frozenset("pass passes passed passing".split())
_AWAY = frozenset("on up over by out away through down along".split())
_ENDS = frozenset(["opening", "closing"])
_PARTS = frozenset("day days night round session match game ceremony speech remarks statement stage week".split())
"""What is called so by where in a row it stands."""
_THINGS = frozenset(["building", "buildings"])
_DIMENSIONS = frozenset("wide long deep high tall thick old broad".split())
_SPANS = frozenset("seconds minutes hours days weeks months years games matches laps rounds".split())
_NAMING = _ENDS | _THINGS | _DIMENSIONS | {"well", "left"}
_SOLVING = frozenset("resolution settlement solution resolving resolve solve solving mediate mediating".split())
_SOLVED = 5
"""Words behind one of solving within which stands what is solved."""
_LEADING = frozenset("the a an this that its their his her our".split())


@lru_cache(maxsize=512)  # negation, modality and causes ask for the same words
def echoes(one: Passage, index: int, other: Passage) -> tuple[int, ...]:
    """Return where *other* has the word at *index* of *one* or another form of it; failing that, a near-synonym."""
    root, kin, kin_there = one.stems[index], one.kin[index], other.kin_at
    found = other.at.get(root, ())
    if kin_there.keys().isdisjoint(kin):  # which holds the dictionary forms
        return found or (_of_family(root, other) if root[:FAMILY] in other.families else ())
    for form in base_forms(one.order[index]):
        if form in kin_there and (more := kin_there[form]) != found:
            found = tuple(sorted({*found, *more})) if found else more
    if not found:
        places = {place for key in kin_there.keys() & kin for place in kin_there[key]}
        found = tuple(sorted(places)) if len(places) > 1 else tuple(places)
    return found


def _of_family(root: str, passage: Passage) -> tuple[int, ...]:
    """Return where *passage* has a word of one family with the stem *root*."""
    alike = passage.families[root[:FAMILY]] if len(root) >= FAMILY else ()
    return tuple([place for place in alike if _one_family(root, passage.stems[place])])


def _one_family(one: str, other: str) -> bool:
    return abs(len(one) - len(other)) <= _ENDING and (one.startswith(other) or other.startswith(one))


def about(passage: Passage, index: int, reach: int = WINDOW) -> tuple[int, ...]:
    """Return the indices of the *reach* content words before the word at *index*, and of as many after it."""
    content = passage.content
    at = bisect_left(content, index)
    after = at + (content[at : at + 1] == (index,))
    return content[max(0, at - reach) : at] + content[after : after + reach]


@read_once
def reporting(passage: Passage) -> frozenset[int]:
    """Return the indices of the words that tell who says it."""
    starts = [word.start for word in passage.words] if passage.attributions else []
    spans = [span for said in passage.attributions for span in (said.who, said.cue)]
    return frozenset([i for a, b in spans for i in range(bisect_left(starts, a), bisect_left(starts, b))])


def turned_off(one: Passage, index: int, other: Passage, place: int) -> bool:
    """Return whether particles make two of one verb: what is switched on is not switched off, what falls not set up."""
    after = {*one.order[index + 1 : index + 2], *other.order[place + 1 : place + 2]}
    if any(pair <= after for pair in _PARTICLES):
        return True
    return (
        len(after) > 1
        and not after.isdisjoint(_OWN_SENSE)
        and not _MANY_SENSES.isdisjoint(base_forms(one.order[index]))
    )


_PARTICLES = ({"on", "off"}, {"in", "out"}, {"up", "down"})
_OWN_SENSE = frozenset(["up", "out", "over", "off", "down", "away", "back", "through", "apart"])
"""Particles that make another verb of one with many senses: who falls over falls victim to nobody."""
_MANY_SENSES = listed(
    "fall come go get take put turn run break bring set make give look hold stand carry call cut pass"
)


@lru_cache(maxsize=256)
def telling(passage: Passage, index: int) -> int:
    """Return how many of the words about the one at *index* tell what it is of: no "said", "denied" or "anybody"."""
    order = passage.order
    return len([i for i in about(passage, index) if order[i] not in _UNTELLING])


@lru_cache(maxsize=128)
def counterparts(one: Passage, index: int, other: Passage) -> tuple[Counterpart, ...]:
    """Return the words of *other* that answer to the one at *index*, those among most of the same words first."""
    places = echoes(one, index, other)
    if not places:
        return ()
    next_to = about(one, index, _NEXT)
    beside = [(near in next_to, there) for near in about(one, index) if (there := echoes(one, near, other))]
    if not beside:
        return tuple([Counterpart(0, place) for place in places])
    found = []
    for place in places:
        around, at_hand = set(about(other, place)), set(about(other, place, _NEXT))
        wide = sum([not around.isdisjoint(there) for _, there in beside])
        close = sum([near and not at_hand.isdisjoint(there) for near, there in beside])
        found.append((-wide - close, place, wide, close))
    return tuple(Counterpart(wide, place, close) for _, place, wide, close in sorted(found))
