"""Whether what a near-copy changes of its source is a harmless change, and if not, of which kind it is."""

from __future__ import annotations

import math
import re

from summarizer.atoms import HEDGES, is_negation
from summarizer.comparison.acronyms import WITHIN, initial
from summarizer.comparison.copies.changed_denials import (
    denials,
    denied_there,
    denies_too,
    is_contrast,
    is_lacking,
    is_not_yet,
    is_one_of_neither,
    leaves_open_too,
)
from summarizer.comparison.copies.changes import BOUNDING, Change, names_in, numbers_in, written
from summarizer.comparison.copies.counting import counts_otherwise
from summarizer.comparison.copies.harmless import opens_row, statuses
from summarizer.comparison.copies.left_open import leaves_open
from summarizer.comparison.difference import Kind
from summarizer.comparison.figures.equality import CONVERTED
from summarizer.comparison.figures.outdoing import outdoing, told_by_rank
from summarizer.comparison.figures.reckoning import complements
from summarizer.comparison.figures.remainders import left_out
from summarizer.comparison.figures.units import Unit, unit_named
from summarizer.comparison.opposites.counterparts import read_poles
from summarizer.comparison.opposites.denying_words import is_denying
from summarizer.comparison.parties.offices import tells_status
from summarizer.comparison.parties.outsiders import tells_outsider
from summarizer.comparison.parties.titles import one_title
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.predicates.grades import FACT, MODALS, grade
from summarizer.language.lexicon import alike, contrast, opposed
from summarizer.language.numbers import Number
from summarizer.language.reporting import listed
from summarizer.language.roles import HEADS
from summarizer.language.speakers import PRONOUNS
from summarizer.language.tokens import STOPWORDS

_PHRASE = 3
"""Words of the longest run whose leaving out is a change within a clause, not a clause left out: "did not yet"."""

_PLACING = listed(
    """before after above below over under up down into out inside outside within beyond toward from against without
    until since unless if only all none both neither every each most few some any always never first last"""
)
"""Function words that, put for one another, place one thing otherwise against another or count otherwise."""
_MOODS = HEDGES | MODALS | listed("possibly likely unlikely")
"""Words whose loss from a copy makes a fact of what was less; what a verb grades is looked at by `modality`."""
_LIMITING = listed("before after until since")
"""Words that make another time of the same day: "before Monday" of "on Monday"."""
_BORDERING = _LIMITING - {"since"}
"""Those of them of which the time itself is none: "before Monday" is not on Monday."""
_AT_A_TIME = listed("on in at during this next last")
"""Words that one of those may stand for, which tell the time itself."""
_RANKING = listed(
    "first last only sole largest biggest smallest oldest youngest best worst highest lowest longest shortest"
)
"""Words that put one thing before all others."""
_FEW = listed("few handful some part parts certain several")
"""Words with which "only" tells how many, and ranks nobody."""


def offence(claim: Passage, passage: Passage, change: Change) -> tuple[Kind | None, str]:
    """Return which kind of change is no harmless one, and its reason; (None, "") for one that may be a rewording."""
    (first, last), (low, high) = change
    mine, theirs = claim.order[first:last], passage.order[low:high]
    said, there = written(claim, first, last), written(passage, low, high)
    instead = (
        f"says {said!r}, source says {there!r}"
        if mine and theirs
        else (f"adds {said!r}" if mine else f"drops {there!r}")
    )
    numbers = numbers_in(claim, change.claim), numbers_in(passage, change.source)
    if not all(numbers):
        numbers = _counts(claim, change.claim), _counts(passage, change.source)
    if (
        numbers[0]
        and not ("two" in mine and "both" in theirs)
        and not (len(numbers[0]) == len(numbers[1]) and all(map(_is_same, *numbers)))
    ):
        told = {(number.value, number.ordinal) for number in passage.numbers}
        if not numbers[1] and all((number.value, number.ordinal) in told for number in numbers[0]):
            return None, ""  # put in from elsewhere in the sentence: what it counts is looked at by its own check
        return "number", instead
    if BOUNDING.intersection(mine) or is_one_of_neither(claim, passage, change):
        return None, ""  # "no fewer than" for "at least": bounds are compared with their figures
    if not mine and high - low > _PHRASE:
        return None, ""  # a clause left out; whether it governs the rest is looked at by `shortening`
    if any(map(is_negation, (*mine, *theirs))) and (told_by_rank(claim, passage) or complements(claim, passage)):
        return None, ""
    denied = _denies(claim, change.claim), _denies(passage, change.source)
    if denied[0] != denied[1] and not is_contrast(passage, low, high):
        answered = any(opposed(one, other) for one in mine for other in theirs)  # "barred" for "did not allow"
        answered = answered or bool(mine and theirs and denials(claim) == denials(passage))  # "would not", "said no"
        answered = answered or (denied[1] and denies_too(claim, change))  # "denied that it ever" for "said it never"
        answered = answered or (any(map(is_denying, mine)) and any(map(is_denying, theirs)))  # "did not", "failed to"
        answered = answered or (denied[0] and denied_there(claim, passage, change))
        answered = answered or {mine, theirs} <= _CONTRASTS
        answered = answered or is_lacking(claim, passage, change)
        answered = answered or (denied[1] and tells_outsider(mine, (passage,)))  # "an outside expert"
        answered = (
            answered or is_lacking(claim, passage, change) or leaves_open_too(mine, theirs) or is_not_yet(mine, theirs)
        )
        answered = answered or any(word.startswith("un") and word[2:] in theirs for word in mine)  # "went unreported"
        return (None, "") if answered else ("negation", instead)
    status = statuses(claim, change.claim), statuses(passage, change.source)
    retold = tells_status(claim.order[max(0, first - _PHRASE) : last], status[1] - status[0])
    other = status[0] != status[1] and not retold
    if other and (mine or _keeps_title(passage, high)) and not PRONOUNS.issuperset(mine or "-"):
        return "role", instead
    sure = [found[0] for word in mine if (found := grade(word))]
    moods = [i for i, w in enumerate(theirs, low) if w in _MOODS and not (w == "may" and passage.words[i].capitalised)]
    unsure = [found[1] for i in moods if (found := grade(passage.order[i]))]
    if unsure and min(sure, default=FACT) - max(unsure) >= 1.0 and not leaves_open(claim, passage, change, moods):
        return "modality", instead
    others = not left_out(passage).isdisjoint(number.value for number in claim.numbers)
    if counts_otherwise(claim, passage, change):
        return (None, "") if others else ("quantifier", instead)  # "three survived" of "all but three died"
    ranking = _RANKING.intersection(mine) if _FEW.isdisjoint(mine) else frozenset()
    ranked_there = bool(outdoing(passage)) or (ranking == {"first"} and opens_row(passage))
    if ranking and not _RANKING.intersection(theirs) and not ranked_there:
        return "superlative", instead
    if mine and theirs and not others:
        return _exchanged(claim, passage, change, instead)
    return None, ""


_CONTRASTS = {("rather", "than"), ("instead", "of"), ("and", "not"), ("not",)}
"""Words that part whom it is from whom it is not."""


def _denies(passage: Passage, run: Range) -> bool:
    """Return whether a word in *run* denies; the "not" of "not only the mayor but also" does not."""
    return any(is_negation(passage.order[i]) and passage.order[i + 1 : i + 2] != ("only",) for i in range(*run))


def _exchanged(claim: Passage, passage: Passage, change: Change, instead: str) -> tuple[Kind | None, str]:
    """Judge words that stand in the place of others."""
    (first, last), (low, high) = change
    mine, theirs = claim.order[first:last], passage.order[low:high]
    if _face(claim, passage, change) or any(contrast(one, other) for one in mine for other in theirs):
        return "direction", instead
    if {mine, theirs} == {("for",), ("against",)} and claim.order[first - 1] == passage.order[low - 1]:
        return "direction", instead  # "voted for the bill" of "voted against"
    bare = not _contentful(claim, change.claim) and not _contentful(passage, change.source)
    if bare and _PLACING.intersection(mine) and _PLACING.intersection(theirs) and not _alike(mine, theirs):
        return "direction", instead
    limited = _LIMITING.intersection(mine) and not any(word.startswith(("pre-", "post-")) for word in theirs)
    if limited and _AT_A_TIME.intersection(theirs) and not _LIMITING.intersection(theirs):
        return "date", instead
    if _BORDERING.intersection(theirs) and _AT_A_TIME.intersection(mine) and not _LIMITING.intersection(mine):
        return (None, "") if _is_of_elsewhere(claim, passage, change) else ("date", instead)
    own, named = names_in(claim, change.claim), names_in(passage, change.source)
    if own and named and not own & named and not _akin(own, named):
        return (None, "") if _initials(mine) in theirs or _initials(theirs) in mine else ("name", instead)
    units = _units(mine), _units(theirs)
    counted = numbers_in(claim, change.claim) and numbers_in(passage, change.source)  # the same, and so their units
    if units[0] and units[1] and not units[0] & units[1] and not counted:
        return "unit", instead
    heads = [i for i in range(first, last) if claim.order[i] in HEADS]
    others = [i for i in range(low, high) if passage.order[i] in HEADS]
    if heads and others and not any(_one_office(claim, i, passage, j) for i in heads for j in others):
        return "role", instead
    return None, ""


def _is_of_elsewhere(claim: Passage, passage: Passage, change: Change) -> bool:
    """Return whether the claim's words are all told elsewhere in *passage*, and stand in the place of nothing."""
    (first, last), (low, high) = change
    telling = [i for i in range(first, last) if claim.order[i] not in STOPWORDS]
    there = {*passage.stems[:low], *passage.stems[high:]}
    return bool(telling) and all(claim.stems[i] in there for i in telling)


def _face(claim: Passage, passage: Passage, change: Change) -> bool:
    """Return whether opposites were put for one another; the "left" of "minutes left" is none."""
    mine, theirs = ((of.order, read_poles(of), range(*run)) for of, run in zip((claim, passage), change, strict=True))
    ours, others = ([order[i] for i in run if ends[i]] for order, ends, run in (mine, theirs))
    return any(opposed(one, other) for one in ours for other in others)


def _one_office(claim: Passage, index: int, passage: Passage, other: int) -> bool:
    one = alike(claim.order[index], passage.order[other])
    return one or one_title(claim.order, index, passage.order, other)


def _contentful(passage: Passage, run: Range) -> bool:
    """Return whether a word of content stands in *run*, the words that place a thing aside."""
    return any(passage.order[i] not in STOPWORDS and passage.order[i] not in _PLACING for i in range(*run))


def _alike(mine: tuple[str, ...] | list[str], theirs: tuple[str, ...] | list[str]) -> bool:
    return any(alike(one, other) for one in mine for other in theirs)


def _counts(passage: Passage, run: Range) -> list[Number]:
    """Return the numbers of *run* that count: no part of a name ("Model 6"), and not the two of "the two sides"."""
    return [
        number
        for number in numbers_in(passage, run)
        if not _NAMED.search(passage.text, max(0, number.start - 30), number.start)
        and not (number.value == 2 and _DEFINITE.search(passage.text, max(0, number.start - 6), number.start))
    ]


_NAMED = re.compile(r"\b[A-Z][\w'’-]*\s$")
"""A word in a capital before a number: "Model 6"."""
_DEFINITE = re.compile(r"\b(?:the|its|their|these|those)\s$", re.IGNORECASE)
"""What before "two" says that the two are known."""


def _is_same(one: Number, other: Number) -> bool:
    """Return whether two numbers are one, also in other units of its kind: "65 mph" of "105 kilometres an hour"."""
    mine, theirs = (it.unit and (unit_named(it.unit) or it.unit) for it in (one, other))
    if isinstance(mine, Unit) and isinstance(theirs, Unit) and mine != theirs and mine.dimension == theirs.dimension:
        return math.isclose(one.value * mine.factor, other.value * theirs.factor, rel_tol=CONVERTED)
    return (one.value, one.ordinal, mine) == (other.value, other.ordinal, theirs)


def _akin(own: frozenset[str], named: frozenset[str]) -> bool:
    """Return whether a name is another form of one that it stands for: "Torvan" of "Torv", initials, "UN"."""
    return any(one[:3] == other[:3] or (len(one) <= 5 and one[0] == other[0]) for one in own for other in named)


def _initials(order: tuple[str, ...]) -> str:
    return "".join([initial(word) for word in order if word not in WITHIN])


def _units(order: tuple[str, ...]) -> frozenset[str]:
    if (speed := unit_named(" ".join(order))) is not None:
        return frozenset([str(speed)])
    return frozenset(str(unit) for word in order if (unit := unit_named(word)) is not None)


def _keeps_title(passage: Passage, after: int) -> bool:
    """Return whether a title follows the words left out, so that leaving them out changes what office it is."""
    return any(word in HEADS for word in passage.order[after : after + 3])
