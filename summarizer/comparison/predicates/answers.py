"""Whether a text answers another's denial in words of its own: "unharmed", "avoided", "the opposite"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.clauses.verbs import parted
from summarizer.comparison.figures.reckoning import complements
from summarizer.comparison.opposites.counterparts import WINDOW, counterparts, echoes, read_poles
from summarizer.comparison.opposites.denials import Negation, denied_words, negations
from summarizer.comparison.opposites.denying_words import BOUNDING, NOUN_DENYING, is_negative, is_soft
from summarizer.comparison.passage import Passage
from summarizer.language.lexicon import opposite_poles
from summarizer.language.word_classes import JOINING, PERIODS

Denial = tuple[Passage, Negation]
_SUBJECT = 6
"""Words before a negation in which the subject of what it denies stands."""
_CONDITION = 6
"""Words before one within which "only" and its preposition stand."""
_WITH = frozenset("with on against upon by".split())


def is_answered(denial: Denial, head: int, other: Passage, place: int, rivals: Sequence[Denial]) -> bool:
    """Return whether *other* denies in its own words, about *place*, what *denial* does, and not what a rival does."""
    one, negation = denial
    hard = {found.at: found for found in negations(other)}
    for theirs in hard.values():
        if _is_rival_s_own(theirs, other, one, negation, rivals):
            continue
        if meet(one, negation, other, theirs):
            return True
        if (theirs.governed and is_apart(other, theirs.at, place)) or any(
            meet(*rival, other, theirs) for rival in rivals
        ):
            continue
        if not _is_new(other, theirs, one):
            return True
    if one.order[negation.at] == "without" and _is_condition(other, place):
        return False
    mine, theirs_poles = read_poles(one)[head], read_poles(other)
    return any(
        index not in hard
        and index != place
        and (
            (_may_answer(other, index, place) and not _has_too(one, other, index))
            or opposite_poles(mine, theirs_poles[index])
        )
        for index in range(max(0, place - WINDOW), min(place + WINDOW + 1, len(other.order)))
    ) or complements(one, other)


def _is_rival_s_own(
    theirs: Negation, other: Passage, one: Passage, negation: Negation, rivals: Sequence[Denial]
) -> bool:
    """Return whether *theirs* has the very word of another denial of *one*: "not proved that | lack | of it did"."""
    root = other.stems[theirs.at]
    return root != one.stems[negation.at] and any(
        passage is one and root == passage.stems[rival.at] and meet(passage, rival, other, theirs)
        for passage, rival in rivals
    )


def _has_too(one: Passage, other: Passage, index: int) -> bool:
    """Return whether *one* has the word at *index* of *other* too: who "went out" is not therefore "out of work"."""
    if other.order[index] != "out":
        return other.order[index] in one.order
    return any(pair == ("out", "of") for pair in pairwise(one.order))


def _may_answer(passage: Passage, index: int, place: int) -> bool:
    """Return whether the word carries a denial of what stands at *place*; "un-" in another clause is of that clause."""
    word = passage.order[index]
    if word == "question":
        return passage.order[max(0, index - 3) : index] == ("out", "of", "the")
    if word == "out":
        return passage.order[index + 1 : index + 2] == ("of",) and index + 2 == place  # "out of work"
    if word in _RULING and passage.order[index + 1 : index + 2] != ("out",):
        return False
    if index > place and passage.order[index - 1] == "to" and _takes(passage, place, index):
        return False  # "planned to forbid it" does plan
    if word == "last" and not PERIODS.isdisjoint(passage.order[index + 1 : index + 2]):
        return False  # "last week" is no last thing that one would do
    return is_negative(word) and ((is_soft(word) and word not in BOUNDING) or not is_apart(passage, index, place))


_RULING = frozenset(["rule", "ruled"])


def _takes(passage: Passage, place: int, index: int) -> bool:
    """Return whether the verb at *index* is the infinitive that the word at *place* takes: "planned to forbid"."""
    between = range(place + 1, index - 1)
    return not any(group.verb in between for group in groups(passage)) and not any(
        parted(passage, i) for i in range(place + 1, index + 1)
    )


def _is_condition(passage: Passage, place: int) -> bool:
    """Return whether what the other text does without is here a condition: "only with a ticket"."""
    before = passage.order[max(0, place - _CONDITION) : place]
    return "only" in before and not _WITH.isdisjoint(before)


def is_apart(passage: Passage, one: int, other: int) -> bool:
    """Return whether two words stand in clauses of their own, joined or one under the other, with a comma between."""
    first, last = sorted((one, other))
    commas = [i for i in range(first + 1, last + 1) if parted(passage, i)]
    fronted = passage.order[0] in JOINING and first < (commas[0] if commas else 0)
    return bool(commas) and (fronted or any(passage.order[i] in JOINING for i in commas))


def meet(one: Passage, mine: Negation, other: Passage, theirs: Negation) -> bool:
    """Return whether two negations reach a word in common."""
    if not mine.governed or not theirs.governed:
        return not (mine.governed or theirs.governed)
    return (
        any(found.place in theirs.governed for index in mine.governed for found in counterparts(one, index, other)[:1])
        or _denies_party(one, mine, other, theirs)
        or _denies_party(other, theirs, one, mine)
    )


def _denies_party(one: Passage, mine: Negation, other: Passage, theirs: Negation) -> bool:
    """Return whether *mine* denies the noun of which *theirs* denies the verb: "no proof was found", "not found"."""
    if one.order[mine.at] not in NOUN_DENYING or other.order[theirs.at] in NOUN_DENYING:
        return False
    verb = {theirs.governed[0]}.intersection(
        place for index in range(max(0, mine.at - _SUBJECT), len(one.order)) for place in echoes(one, index, other)
    )
    before = range(max(0, theirs.at - _SUBJECT), theirs.governed[-1] + 1)
    return bool(verb) and any(place in before for place in echoes(one, mine.governed[0], other))


def _is_new(passage: Passage, negation: Negation, other: Passage) -> bool:
    """Return whether *negation* denies something that *other* has, and so is no other wording of a denial in it."""
    return any(echoes(passage, index, other) for index in negation.governed[:2])


def denies_its_subject(passage: Passage, claim: Passage, negation: Negation) -> bool:
    """Return whether *passage* denies what *claim* denies something of: "no plan to sell it", "a sale is not near"."""
    first = next((start for start, stop in claim.clauses if start <= negation.at < stop), 0)
    denied = {index for index in denied_words(passage) if not passage.words[index].capitalised}
    subject = [index for index in claim.content if first <= index < negation.at]
    return any(not denied.isdisjoint(echoes(claim, index, passage)) for index in subject)
