"""The negations of a passage: what denies, which words it reaches, and what undoes it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from summarizer.comparison.opposites.defining import tells_of_noun
from summarizer.comparison.opposites.denied_reports import DISMISSING, report_before, request_behind
from summarizer.comparison.opposites.denying_words import DENIED, DENYING, is_negative
from summarizer.comparison.opposites.failing import FAILING, fails_to
from summarizer.comparison.opposites.negating import (
    CUES,
    PREVENTING,
    RULING,
    is_ing_form,
    is_negating,
    past_adjunct,
)
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.language.reporting import listed
from summarizer.language.tokens import STOPWORDS
from summarizer.language.word_classes import ADVERB_NOUNS, AUXILIARIES, BE, CLAUSE_OPENERS, DETERMINERS, PREPOSITIONS

_NO_SUBJECT = PREPOSITIONS | CLAUSE_OPENERS | listed("and or but who which that")
_ALONGSIDE = listed("and or nor but")
"""Words behind which a second denial stands beside the first: "without a licence and without fuel"."""
_REACH = 8
"""Words after a negation that it can reach."""
_LIGHT = listed("ever responsibility involvement longer able willing one single anyone anything anybody")
"""Words under a negation that are not what it denies: "no longer", "not able to"."""
_ENDS = listed("and but because although though while when where which who since so as if whereas until before after")
"""Words at which the reach of a negation ends."""
_TOLD = listed("said says say told like new including included according") & STOPWORDS
FUNCTION_WORDS = STOPWORDS - _TOLD
"""Words that carry no content here: a denial may be of saying."""


class Negation(NamedTuple):
    """A negation at word ``at`` that reaches the content words ``governed``, the nearest first.

    ``predicate``: it denies what is told ("did not pay", "no ship was hurt"), not one part of it ("a witness, not a
    suspect").
    """

    at: int
    governed: tuple[int, ...]
    predicate: bool


@read_once
def negations(passage: Passage) -> tuple[Negation, ...]:
    """Return the negations of *passage* that deny something; two that meet undo one another."""
    return _read(passage)[0]


_MOST = 16
"""Negations read of one sentence: no sentence has half of that, and each is held against each of the other text."""


def undone(passage: Passage) -> tuple[int, ...]:
    """Return the indices of the denying words that are denied themselves: "did not dispute"."""
    return _read(passage)[1]


@read_once
def _read(passage: Passage) -> tuple[tuple[Negation, ...], tuple[int, ...]]:
    order = passage.order
    if CUES.isdisjoint(order) and "n't" not in " ".join(order):
        return (), ()
    found: list[Negation] = []
    twice = []
    cues = CUES | {"or"} if "neither" in order else CUES  # "neither a port or a town"
    for index in [index for index, word in enumerate(order) if word in cues or word[-3:] == "n't"][:_MOST]:
        word = order[index]
        if found and index - 3 <= found[-1].at and _is_undone(passage, index):
            found.pop()  # "did not deny", "has not ruled out", "is not too late to vote"
            twice.append(index)
        elif (
            found
            and index - 2 * _REACH <= found[-1].at
            and order[index - 1] not in _ALONGSIDE
            and "without" in (word, order[found[-1].at])
            and (word == "without" or is_negating(order, index))
        ):
            found.pop()  # "no plan can succeed without help"
        elif word in DENYING | DISMISSING and (governed := _told_to_be_denied(passage, index)):
            found.append(Negation(index, governed, True))
        elif word == "or":
            if found and order[found[-1].at] == "neither" and index - _REACH <= found[-1].at:
                found.append(Negation(index, reached(passage, index), _is_of_predicate(passage, index)))
        elif word in FAILING:
            if (to := fails_to(passage, index)) is not None:
                found.append(Negation(index, reached(passage, to), True))
        elif word in PREVENTING:
            if (kept := _kept_from(order, index)) is not None:
                found.append(Negation(index, reached(passage, kept), True))
        elif is_negating(order, index) or (word in DENIED and _denies_a_clause(passage, index)):
            subject = _ruled_out(passage, index) if word == "out" else ()
            clause = past_adjunct(order, index) if word in DENIED else index
            found.append(Negation(index, subject or reached(passage, clause), _is_of_predicate(passage, index)))
    return tuple(found), tuple(twice)


def _told_to_be_denied(passage: Passage, index: int) -> tuple[int, ...]:
    """Return what was said, or asked for, and the word at *index* denies or turns down; nothing where it does not."""
    order = passage.order
    if (that := report_before(order, index)) is not None:
        return tuple([i for i in reached(passage, that) if i < index])
    to = request_behind(order, index)
    if to is None or order[to + 1] in DETERMINERS or not passage.stopped.isdisjoint(range(index, to + 1)):
        return ()
    return reached(passage, to)


def is_asked_for(claim: Passage, verb: int, passage: Passage, place: int) -> bool:
    """Return whether *claim* denies its verb as what was asked for, "rejected calls to close it", as *passage* asks it.

    "Asked the council to close it".
    """
    denying = (it for it in negations(claim) if verb in it.governed)
    return passage.order[place - 1] == "to" and any(request_behind(claim.order, it.at) is not None for it in denying)


def _is_undone(passage: Passage, index: int) -> bool:
    """Return whether a "not" before the word at *index* undoes what that denies."""
    word = passage.order[index]
    if word == "too":
        return fails_to(passage, index) is not None
    return word in DENYING or (word == "out" and passage.order[index - 1] in RULING)


def _ruled_out(passage: Passage, index: int) -> tuple[int, ...]:
    """Return what a passive rules out: "talks with the rebels were ruled out"; nothing for an active one."""
    order, place = passage.order, index - 2
    while place > 0 and (order[place] in AUXILIARIES or order[place].endswith("ly")):
        place -= 1
    if BE.isdisjoint(order[place + 1 : index]):
        return ()
    first = place
    while first > max(0, place - _REACH) and first not in passage.parted and order[first - 1] not in _ENDS:
        first -= 1
    return tuple([i for i in range(first, place + 1) if order[i] not in FUNCTION_WORDS])


def _denies_a_clause(passage: Passage, index: int) -> bool:
    """Return whether a clause without "that" stands behind a form of "deny": "denied the bridge would close"."""
    order = passage.order
    if index and order[index - 1] in BE:
        return False  # "was denied a visa"
    for place in range(index + 2, min(index + _REACH, len(order))):
        if _stops(passage, place) or order[place - 1] in _NO_SUBJECT:
            return False
        if order[place] in AUXILIARIES:
            return True
    return False


def _kept_from(order: Sequence[str], index: int) -> int | None:
    """Return where "from" stands behind the verb at *index* before what it keeps somebody from doing."""
    for place in range(index + 1, min(index + _REACH, len(order) - 1)):
        if order[place] == "from" and is_ing_form(order[place + 1]):
            return place
    return None


def _is_of_predicate(passage: Passage, index: int) -> bool:
    if dated(passage, index):
        return False
    if passage.order[index] in {"neither", "nor", "or"}:
        return index + 1 < len(passage.words) and not passage.words[index + 1].capitalised
    if passage.order[index] != "not":
        return True
    if passage.order[index + 1 : index + 2] in {("one",), ("a", "single")}:
        return True
    if passage.order[index - 1 : index] in {("but",), ("and",)}:
        after = passage.words[index + 1] if index + 1 < len(passage.words) else None
        return after is not None and not after.capitalised and passage.order[index + 1] not in STOPWORDS
    return bool(AUXILIARIES.intersection(passage.order[max(0, index - 2) : index])) and not _stops(passage, index)


def dated(passage: Passage, index: int) -> str:
    """Return the word by which a time is what is denied: "did not come before Friday" is "came on Friday or later"."""
    for place in range(index + 1, min(index + 2 + _REACH, len(passage.words) - 1)):
        if _stops(passage, place):
            return ""
        if passage.order[place] == "until":
            return "until"
        if passage.order[place] == "before":
            after = passage.words[place + 1]
            return "before" if after.capitalised or after.text[0].isdigit() else ""
    return ""


def reached(passage: Passage, index: int) -> tuple[int, ...]:
    """Return the indices of the content words after *index* in its clause, as far as a word like "not" reaches."""
    found = []
    for place in range(index + 1, min(index + 1 + _REACH, len(passage.words))):
        word = passage.order[place]
        if (word in _ENDS and not (word == "as" and place == index + 1)) or _stops(passage, place):
            break  # "not as a suspect" denies that
        if word == "that" and tells_of_noun(passage, index, place):
            break  # "not to blame for the crash | that killed two"
        if word in _LIGHT:
            continue
        if word in AUXILIARIES and passage.order[index] == "without":
            break
        if word not in FUNCTION_WORDS and (not word.endswith("ly") or word in ADVERB_NOUNS):
            found.append(place)
    return tuple(found)


def _stops(passage: Passage, place: int) -> bool:
    between = passage.gaps[place]
    return between != " " and (between == "--" or any(mark in between for mark in ",;:.!?()–—…"))


@read_once
def telling_places(passage: Passage) -> tuple[int, ...]:
    """Return the indices of the words of *passage* that are no `FUNCTION_WORDS`."""
    if _TOLD.isdisjoint(passage.order):
        return passage.content
    return tuple([index for index, word in enumerate(passage.order) if word not in FUNCTION_WORDS])


@read_once
def negative_words(passage: Passage) -> frozenset[str]:
    """Return the words of *passage* that can carry a denial in any way."""
    found = frozenset(filter(is_negative, passage.order))
    if "too" in passage.order and any(passage.order[negation.at] == "too" for negation in negations(passage)):
        found |= {"too"}
    return found if "out" in passage.order else found - RULING  # "ruled that it stands"


def denies(passage: Passage, place: int) -> bool:
    """Return whether the word at *place* stands under a negation."""
    return place in denied_words(passage)


@read_once
def denied_words(passage: Passage) -> frozenset[int]:
    """Return the indices of the words that stand under a negation."""
    return frozenset().union(*[negation.governed for negation in negations(passage)])
