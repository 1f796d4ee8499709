"""Where a small word makes another thing of words that all are carried: "who set the fire", "will", "against".

Such a word is no content, so that the rest is carried without it; a sentence that has it and a source that has none,
or the other way round, do not say one thing.
"""

from __future__ import annotations

from summarizer.comparison.alignment import Alignment
from summarizer.comparison.clauses.past_forms import is_past
from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.certainty import marks
from summarizer.language.lexicon import base_forms
from summarizer.language.number_words import SMALL
from summarizer.language.reporting import VERBS, listed
from summarizer.language.speakers import POSSESSIVES
from summarizer.language.word_classes import PRIVATIVES

_DECIDING = listed(
    """without despite except unless instead than again once new other another same even reportedly allegedly yet still
    near outside beyond behind beneath because after before while since until although though therefore thus
    already just soon"""
)
"""Words that a sentence does not have of itself."""
_WILL = listed("will shall 'll won't")
_COMING = _WILL | listed("would going to")
_ASPECTS = listed("begin start commence finish stop cease resume quit")
"""Verbs by which another is only on its way or at an end: "began vaccinating" has not vaccinated."""
_KNOWING = listed(
    """out of about know knows knew known ask asks asked asking establish determine learn see say said tell told
    identify clear unclear wonder wondered decide investigate investigating discover understand explain question"""
)
"""Words before a "who" that opens a question: "trying to find out | who"."""
_WHO = listed("who which that")
_CLAIMING = listed("claim say allege insist maintain believe think assert contend argue swear suspect")
"""Verbs behind a "who" that make somebody's saying of what follows: "who claims she was robbed"."""
_REACH = 7
"""Words from such a verb to what it makes a saying."""
_NAME = 3
"""Words of a name behind "unlike"."""
_SIDES = listed("for against")
_WAS = listed("was were")


def worded_otherwise(aligned: Alignment) -> int | None:
    """Return the first word of the claim that a small word makes say another thing than what carries it, or None."""
    claim, near = aligned.claim, aligned.used
    for index, word in enumerate(claim.order):
        if _decides(claim, index) and not any(word in passage.order for passage in near):
            return index
    for index, (passage, place) in aligned.carried.items():
        if "otherwise" in passage.order and "otherwise" not in claim.order:
            return index  # "free on Sundays, and 12 crowns otherwise"
        if speaks_aside(claim, index, passage, place):
            return index
        if _is_asked(passage, place) and not _is_asked(claim, index):
            return index
        doubted = _may_be(claim, index) and _MAYBE.isdisjoint(passage.order)
        if (
            doubted
            or _is_given(claim, index, passage, place)
            or (_is_promised(claim, index) and not _is_still_to_come(passage, place))
        ):
            return index
        if _is_under_way(passage, place) and not _is_under_way(claim, index):
            return index
        if _used_to(passage, place) and not (_used_to(claim, index) or is_past(claim.order[index])):
            return index
        if _is_not_so(passage, place) and not _is_not_so(claim, index):
            return index
        if is_claimed_aside(passage, place) and not claim.attributions and not marks(claim):
            return index
        mine, theirs = _side(claim, index), _side(passage, place)
        if mine and theirs and mine != theirs:
            return index
    return None


def _decides(passage: Passage, index: int) -> bool:
    """Return whether the word turns what follows: "instead of", "against freeing", but "won against Torv"."""
    if passage.order[index] == "against":
        return any(word.endswith("ing") for word in passage.order[index + 1 : index + 2])
    if passage.order[index] == "just":
        return not any(word[0].isdigit() or word in SMALL for word in passage.order[index + 1 : index + 2])
    return passage.order[index] in _DECIDING


def _start(passage: Passage, index: int) -> int | None:
    """Return where the verb group of the verb at *index* starts, None for another word."""
    return next((group.start for group in groups(passage) if group.verb == index), None)


def _is_asked(passage: Passage, index: int) -> bool:
    """Return whether the word is the verb of a question about who does it."""
    start = _start(passage, index)
    return (
        start is not None
        and start > 1
        and passage.order[start - 1] in {"who", "what"}
        and passage.order[start - 2] in _KNOWING
    )


def _may_be(claim: Passage, index: int) -> bool:
    """Return whether the verb is told with a "may" or its like: "might investigate" of "is investigating"."""
    start = _start(claim, index)
    return start is not None and not _MAYBE.isdisjoint(claim.order[start:index])


def _is_given(claim: Passage, index: int, passage: Passage, place: int) -> bool:
    """Return whether the claim says whose a thing is of which its source says only what: "his boat" of "the boat"."""
    owned = index and place and claim.order[index - 1] in POSSESSIVES and passage.order[place - 1] in _ARTICLES
    return bool(owned) and POSSESSIVES.keys().isdisjoint(passage.order)


_ARTICLES = listed("the a an")
_MAYBE = listed(
    """may might could would should can must able if unless perhaps maybe possible possibly possibility likely potential
    potentially"""
)


def _is_promised(passage: Passage, index: int) -> bool:
    """Return whether the word is a verb behind a "will", or told of by a "will be"."""
    start = _start(passage, index)
    if start is None:
        return bool(index) and passage.order[max(0, index - 2) : index] in {("will", "be"), ("shall", "be")}
    return not _WILL.isdisjoint(passage.order[start:index])


def _is_still_to_come(passage: Passage, index: int) -> bool:
    """Return whether the word is no verb, or one of what will be, is planned or going on: "to open", "is opening"."""
    start = _start(passage, index)
    if start is None:
        return _WAS.isdisjoint(passage.order[max(0, index - 2) : index])
    if passage.order[index].endswith("ing"):
        return True
    led = passage.order[max(0, start - 1) : index]
    return not _COMING.isdisjoint(led) or any(mark.head == index for mark in marks(passage))


def _is_under_way(passage: Passage, index: int) -> bool:
    """Return whether a verb before the word says that it is only begun, or at an end."""
    before = passage.order[max(0, index - 2) : index]
    return any(not _ASPECTS.isdisjoint(base_forms(word)) for word in before)


def _used_to(passage: Passage, index: int) -> bool:
    """Return whether the word is a verb of what was so once, and is no more."""
    return passage.order[max(0, index - 2) : index] == ("used", "to")


def _is_not_so(passage: Passage, index: int) -> bool:
    """Return whether a word before it makes something else of it, or denies it.

    A "fake policeman" is none; "far from falling", "all but two", what one "doubts that" will be.
    """
    order = passage.order
    if index and (order[index - 1] in PRIVATIVES or order[max(0, index - 2) : index] == ("far", "from")):
        return True
    if "unlike" in order[max(0, index - _NAME) : index]:
        return True
    if order[index - 1 : index] == ("but",) and order[max(0, index - 2)] in _ALL:
        return True
    for at in range(index - 1, max(-1, index - _REACH - 1), -1):
        if at + 1 in passage.parted:
            return False
        if order[at] in _DOUBTING:
            return True
    return False


_ALL = listed("all every everything everyone everybody nothing none nobody none any")
_DOUBTING = listed("doubt doubts doubted doubting dispute disputes disputed")


def is_claimed_aside(passage: Passage, index: int) -> bool:
    """Return whether the word is in what a "who claims" before it makes a saying."""
    for at in range(index - 1, max(0, index - _REACH), -1):
        if at + 1 in passage.parted and at + 1 <= index:
            return False
        cue = VERBS.get(passage.order[at])
        if cue is not None and cue.lemma in _CLAIMING and passage.order[at - 1] in _WHO:
            return True
    return False


def speaks_aside(claim: Passage, index: int, passage: Passage, place: int) -> bool:
    """Return whether the claim has somebody do what in *passage* they only say that another does.

    "Police fired" of "the man police say fired".
    """
    said, then = passage.order[place + 1 : place + 3], claim.stems[index + 1 : index + 2]
    if len(said) < _PAIR or not then or said[0] not in VERBS or said[0] in claim.order or not is_past(said[1]):
        return False
    return any(at > place + 1 for at in passage.at.get(then[0], ()))


_PAIR = 2
"""Verbs of which the first says and the second tells: "say fired"."""


def _side(passage: Passage, index: int) -> str:
    """Return which side the votes or voters of the figure at *index* are on: "40 percent | against"."""
    if not passage.order[index][0].isdigit():
        return ""
    behind = (place for place in range(index + 1, min(index + _REACH, len(passage.order))))
    for place in behind:
        if place in passage.stopped or passage.order[place][0].isdigit():
            return ""
        if passage.order[place] in _SIDES:
            return passage.order[place]
    return ""
