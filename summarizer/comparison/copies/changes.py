"""What a near-copy changes of its source, and whether the change is one of place or of spelling only."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from typing import NamedTuple

from summarizer.atoms import is_negation
from summarizer.comparison.alignment import values_of
from summarizer.comparison.copies.spelling import spelled_alike
from summarizer.comparison.kindred_words import says_more
from summarizer.comparison.passage import Passage, Range
from summarizer.language.lexicon import alike
from summarizer.language.number_words import NUMBER_WORDS
from summarizer.language.numbers import Number
from summarizer.language.person_names import CALENDAR
from summarizer.language.reporting import listed
from summarizer.language.tokens import STOPWORDS, stem
from summarizer.language.word_classes import CLAUSE_OPENERS, DETERMINERS, PREPOSITIONS

ALIKE = 0.7
"""Share of the claim's words that stand in the source in their order from which it is a copy: 2 of 315 faithful
rewordings of the fixtures and 46 of 315 false ones share so much."""
REARRANGED, ALL = 0.5, 0.95
"""The same of a claim nearly all of whose words are the source's: only put in another order."""
LONGEST = 80
"""Words of the longest sentence that is compared word by word: the comparison takes the square of it."""
_MOVED = 4
"""Words of the longest run that may stand elsewhere: "on Monday" at the end of a sentence or at its head."""
BOUNDING = listed("more fewer less least most")
"""Words that make a bound of the number that they stand with."""


class Change(NamedTuple):
    """Words of the claim that stand for words of the source, as ranges of indices; either may be empty."""

    claim: Range
    source: Range


@lru_cache(maxsize=64)  # asked again by `compare`, which looks both ways
def changes(claim: Passage, passage: Passage) -> tuple[Change, ...] | None:
    """Return what *claim* changes of *passage*, or None where it is no copy of it."""
    if len(passage.words) > 2 * LONGEST or not claim.words:
        return None
    shared = passage.count_of(claim.stems)
    if shared < ALIKE * len(claim.words):
        return None
    codes = _aligned(claim, passage)
    kept = sum(high - low for tag, low, high, _, _ in codes if tag == "equal")
    if kept < (REARRANGED if shared >= ALL * len(claim.words) else ALIKE) * len(claim.words):
        return None
    changed = [
        part
        for tag, *runs in codes
        if tag != "equal"
        for part in _faced(claim, passage, Change((runs[0], runs[1]), (runs[2], runs[3])))
    ]
    # What the source says before the first shared word or after the last is left out, not changed, but for a denial:
    # "those of wood are not".
    return tuple(
        change
        for change in changed
        if change.claim[0] < change.claim[1]
        or 0 < change.source[0] < change.source[1] < len(passage.words)
        or (change.source[0] and is_negation(passage.order[change.source[0]]))
    )


def _faced(claim: Passage, passage: Passage, change: Change) -> tuple[Change, ...]:
    """Return *change* in two where the claim's word or two face as many, and the phrases behind those are left out.

    "Killed" of "injured, four of them badly" stands for "injured".
    """
    (first, last), (low, high) = change
    if _cuts_list(claim, passage, change):
        return (Change((last, last), (low, high)),)
    end = low + last - first
    if not 0 < last - first <= _FACING or high - end < _LEFT_OUT or not _ends_before(passage, low, end):
        return (change,)
    if any(claim.order[index] in STOPWORDS or claim.stems[index] in passage.at for index in range(first, last)):
        return (change,)  # no words of content, or put elsewhere
    return Change((first, last), (low, end)), Change((last, last), (end, high))


def _cuts_list(claim: Passage, passage: Passage, change: Change) -> bool:
    """Return whether the claim's run is the last but one of a list, which it ends with: "tea and soup"."""
    (first, last), (low, high) = change
    size = last - first
    if not 0 < size < low or low >= high or passage.order[low - 1] not in _JOINING:
        return False
    if claim.order[first - 1 : first] != passage.order[low - 1 : low] or not _EXCEPTING.isdisjoint(passage.order):
        return False
    member = low - 1 - size
    return member in passage.parted and passage.stems[member : low - 1] == claim.stems[first:last]


_JOINING = frozenset(["and", "or"])
_EXCEPTING = frozenset(["except", "excepting", "but", "besides", "apart", "excluding", "without"])
"""Words behind which a list that is cut short excepts fewer."""


def _ends_before(passage: Passage, low: int, end: int) -> bool:
    """Return whether a phrase may end before the word at *end*, and none does within the words from *low* on."""
    if not passage.parted.isdisjoint(range(low + 1, end)):
        return False
    return end in passage.parted or passage.order[end] in _BEHIND


_FACING, _LEFT_OUT = 2, 2
"""Words of a claim that face as many of its source's, at most, and those left out behind them, at least."""
_BEHIND = PREPOSITIONS | CLAUSE_OPENERS | {"and", "or", "but"}
"""Words before which a phrase ends."""


def _aligned(claim: Passage, passage: Passage) -> Sequence[tuple[str, int, int, int, int]]:
    """Return the steps from *passage* to *claim*; "says" for "said" is none, nor is a near-synonym or a figure."""
    words = {value: passage.stems[index] for index, value in values_of(passage).items() if _is_figure(passage, index)}
    own = {index: value for index, value in values_of(claim).items() if _is_figure(claim, index)}
    keys = [
        root if root in passage.at else words.get(own[index], root) if index in own else _kindred(claim, index, passage)
        for index, root in enumerate(claim.stems)
    ]
    for index in _to_come(claim, passage):
        keys[index] = _WILL
    theirs = passage.stems
    if size := _put_last(passage, claim):
        return [*_steps(keys[:-size], theirs[size:], 0, size), ("equal", len(keys) - size, len(keys), 0, size)]
    if size := _put_last(claim, passage):
        end = len(theirs)
        return [("equal", 0, size, end - size, end), *_steps(keys[size:], theirs[: end - size], size, 0)]
    return _steps(keys, theirs, 0, 0)


def _to_come(claim: Passage, passage: Passage) -> list[int]:
    """Return where a "to" of *claim* stands for a "will" of *passage* before the same verb, as in headlines."""
    if _WILL not in passage.at:
        return []
    will = {passage.stems[place + 1] for place in passage.at[_WILL] if place + 1 < len(passage.stems)}
    return [i for i, word in enumerate(claim.order[:-1]) if word == "to" and claim.stems[i + 1] in will]


_WILL = stem("will")


def _steps(keys: Sequence[str], theirs: Sequence[str], own: int, other: int) -> list[tuple[str, int, int, int, int]]:
    """Return the steps between two runs that begin at the words *own* and *other*."""
    steps = SequenceMatcher(None, keys, theirs, autojunk=False).get_opcodes()
    return [(tag, own + low, own + high, other + start, other + end) for tag, low, high, start, end in steps]


def _put_last(one: Passage, other: Passage) -> int:
    """Return of how many words the phrase is that *one* opens with, up to a comma, and *other* ends with, or 0."""
    size = next((index for index in one.unspaced if index in one.parted), 0)
    if not 1 < size <= _FRONTED or size >= len(other.stems) or one.order[0] not in _ADJOINED:
        return 0
    return size if one.stems[:size] == other.stems[-size:] else 0


_ADJOINED = PREPOSITIONS | CLAUSE_OPENERS | listed("last this next every each early late earlier later") - {"that"}
"""Words that open what may be put first or last, and no subject."""
_FRONTED = 10
"""Words of the longest phrase that is put first, or last: "under the new rules"."""


def _kindred(claim: Passage, index: int, passage: Passage) -> str:
    """Return the stem of the word of *passage* that the one at *index* may stand for; its own where there is none."""
    places = (passage.kin_at[key][0] for key in claim.kin[index] if key in passage.kin_at)
    told = next((at for at in places if not says_more(claim.order[index], passage.order[at])), None)
    return claim.stems[index] if told is None else passage.stems[told]


def _is_figure(passage: Passage, index: int) -> bool:
    """Return whether the word is the number itself, not its unit."""
    return passage.order[index][0].isdigit() or passage.order[index] in NUMBER_WORDS


def is_turned_round(claim: Passage, changed: Sequence[Change]) -> bool:
    """Return whether less of *claim* stands in its source's order than a copy has."""
    return sum(change.claim[1] - change.claim[0] for change in changed) > (1 - ALIKE) * len(claim.words)


def moved(claim: Passage, passage: Passage, change: Change, every: Sequence[Change]) -> bool:
    """Return whether a short run was only put elsewhere in the sentence, nothing standing in its place."""
    (first, last), (low, high) = change
    run = claim.stems[first:last]
    if low < high and not first and _LEADING.issuperset(claim.order[:1]) and last in claim.parted:
        gone = passage.order[low:high]  # "On Sunday, Klein …" of "The sculptor Klein … on Sunday"
        return not low and not any(map(is_negation, gone)) and _stands(run, passage.stems[high:])
    if low < high or last - first > _MOVED:
        return False
    return any(other.claim[0] == other.claim[1] and passage.stems[slice(*other.source)] == run for other in every)


def _stands(run: Sequence[str], stems: Sequence[str]) -> bool:
    """Return whether *run* stands in *stems*, word behind word."""
    return any(tuple(stems[i : i + len(run)]) == tuple(run) for i in range(len(stems) - len(run) + 1))


_LEADING = frozenset(["on", "in", "at", "during", "last", "this", "earlier", "late", "early", "yesterday"])
"""Words that open a time put first."""


def only_respelled(claim: Passage, said: Range, passage: Passage, other: Range) -> bool:
    """Return whether words stand for the same in another spelling, as a figure for its word, or as near-synonyms."""
    mine, theirs = claim.order[slice(*said)], passage.order[slice(*other)]
    if spelled_alike(mine, theirs) or (BOUNDING.intersection(mine) and BOUNDING.intersection(theirs)):
        return True  # "no fewer than" for "at least": bounds are compared with their figures
    figures = (
        [number.value for number in numbers_in(claim, said)],
        [number.value for number in numbers_in(passage, other)],
    )
    if figures[0]:
        return figures[0] == figures[1]
    return bool(mine) and all(
        any(alike(one, word) and not says_more(one, word) for word in theirs) for one in mine if one not in STOPWORDS
    )


def written(passage: Passage, first: int, last: int) -> str:
    """Return the words from index *first* up to, not with, *last* as they stand; "" for none."""
    return passage.text[slice(*passage.span(first, last))] if first < last else ""


def numbers_in(passage: Passage, run: Range) -> list[Number]:
    """Return the numbers that stand wholly or in part in the words of *run*."""
    if run[0] >= run[1]:
        return []
    start, end = passage.span(*run)
    return [number for number in passage.numbers if number.start < end and start < number.end]


_NO_NAMES = STOPWORDS | DETERMINERS | CALENDAR


def names_in(passage: Passage, run: Range) -> frozenset[str]:
    """Return the folded words of *run* that are parts of names; of a date's none, which are compared as dates."""
    named = {index for name in passage.names for index in range(*name)}
    return frozenset([passage.order[i] for i in range(*run) if i in named and passage.order[i] not in _NO_NAMES])
