"""Nouns of one thing, and of several: "all the mills" of "the mill"."""

from __future__ import annotations

from itertools import pairwise

from summarizer.comparison.alignment import Alignment
from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.passage import Passage
from summarizer.language.reporting import listed
from summarizer.language.word_classes import POSSESSIVE

_OF_ONE = listed("the a an one this that his her its their my our")
"""Words right before a noun that is one thing."""
_AS_MANY = listed("each every any no many per all both")
"""Words with which a noun in the singular tells of several."""
_ALL = listed("all every both")
_LED = 3
"""Words between such a word and its noun."""
ALMOST = 0.75
"""Share of a claim that one passage carries from which "all" of a noun in the singular is refused."""


def all_of_one(aligned: Alignment) -> int | None:
    """Return where the claim says "all", "every" or "both" of what its passage tells of one alone, or None."""
    if aligned.closest < ALMOST or _ALL.isdisjoint(aligned.claim.order):
        return None
    order = aligned.claim.order
    for index, (passage, place) in aligned.carried.items():
        led = _led(aligned.claim, index)
        if led is None or index in verbs_of(aligned.claim) or not is_one(passage, place):
            continue
        if order[led] == "every" and (passage.order[place - 1] in {"a", "an"} or order[led + 1] == "other"):
            continue  # "every day" of "a day", "longer than every other bridge"
        if is_plural(order[index], passage.order[place]) or order[led] == "every":
            return led
    return None


def _led(claim: Passage, index: int) -> int | None:
    """Return where the "all", "every" or "both" stands that leads the noun at *index*: "all | the old mills"."""
    for place in range(index - 1, max(-1, index - 1 - _LED), -1):
        if place + 1 in claim.parted or place in verbs_of(claim):
            return None
        if claim.order[place] in _ALL:
            return place
        if claim.order[place] in _OF_ONE and claim.order[place - 1] not in _ALL:
            return None  # "every month | the bell"
    return None


def verbs_of(passage: Passage) -> frozenset[int]:
    return frozenset([group.verb for group in groups(passage)])


def is_plural(word: str, other: str) -> bool:
    """Return whether *word* is the plural of *other* by its ending."""
    return word in {f"{other}s", f"{other}es"} or (other.endswith("y") and word == f"{other[:-1]}ies")


def is_one(passage: Passage, place: int) -> bool:
    """Return whether the noun at *place* is the head of a phrase for one thing, of which *passage* tells no more."""
    order = passage.order
    if place in verbs_of(passage) or passage.words[place].text.endswith(POSSESSIVE):
        return False
    follows = place + 1
    if follows in passage.content and follows not in passage.parted and follows not in verbs_of(passage):
        return False  # "the mill workers": of what sort they are
    if any(is_plural(word, order[place]) for word in order):
        return False
    before = order[max(0, place - _LED) : place]
    if "one" in before and ("the", "other") in pairwise(order[place:]):
        return False  # "sold one boat in May and the other in June"
    return not _OF_ONE.isdisjoint(before) and _AS_MANY.isdisjoint(before)
