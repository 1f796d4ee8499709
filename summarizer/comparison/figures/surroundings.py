"""What stands around a number or a date, and how alike the surroundings of two of them are."""

from __future__ import annotations

import bisect
from collections.abc import Mapping
from functools import lru_cache
from typing import Protocol

from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import Sources
from summarizer.language.number_words import SMALL
from summarizer.language.tokens import STOPWORDS, stem
from summarizer.language.word_classes import AUXILIARIES
from summarizer.language.word_tables import by_word

Sense = str | int
"""What a word may be known again by: its stem, or the number of a group of near-synonyms."""
_ANYBODY = frozenset(map(stem, "people persons person men women others figure number".split()))
"""What is counted in every report: no word to tell two counts apart by."""
_NEARBY, _CITED = 1.5, 0.3
"""At most what words nearby count in `fit`, of 4.8 in all, and what it counts to stand in the cited words."""
_REACH = 7
"""Words to each side of a number that may say what it measures: "the number of injured stood at 34"."""


class Standing(Protocol):
    """What stands somewhere: the senses near it by how near they are, those of what it counts, its passage."""

    @property
    def near(self) -> Mapping[Sense, float]: ...
    @property
    def of(self) -> frozenset[Sense]: ...
    @property
    def passage(self) -> Passage: ...


@read_once
def senses(passage: Passage) -> tuple[frozenset[Sense], ...]:
    """Return for each word of *passage* what it may be known again by."""
    return tuple(map(_senses, passage.stems, passage.kin))


@lru_cache(maxsize=32768)
def _senses(root: str, kin: frozenset[object]) -> frozenset[Sense]:
    return frozenset([root, *(sense for sense in kin if isinstance(sense, int))])


def surroundings(
    passage: Passage, start: int, end: int, *, past_numbers: bool = False
) -> tuple[Mapping[Sense, float], frozenset[Sense]]:
    """Return the senses around ``text[start:end]``, 1 beside it and less farther off, and those of the word it counts.

    A stop, a dash or "and" ends them on either side, and another number unless *past_numbers*.
    """
    starts = passage.starts
    first, last = bisect.bisect_left(starts, start), bisect.bisect_left(starts, end)
    near: dict[Sense, float] = {}
    of: frozenset[Sense] = frozenset()
    known, marked = senses(passage), _marked(passage)
    from_there = max(0, first - _REACH)
    roles = list(map(_role, passage.order[from_there : last + _REACH]))
    for back, reach in (
        (0, range(last, min(len(known), last + _REACH))),
        (1, range(first - 1, max(-1, first - 1 - _REACH), -1)),
    ):
        distance, told = 0, False
        for index in reach:
            role = roles[index - from_there]
            if role == _JOINS or index + back in marked:
                break
            if role == _FUNCTION:
                told = told or (not distance and passage.order[index] in _BEHIND)
                continue
            if role == _AUXILIARY:
                told = True
                continue
            if role == _NUMBER:
                if not past_numbers and (distance or back):
                    break
                continue  # "1,150 of the 2,400 homes" are homes
            counted = not (back or distance or told)  # "400 were blank" counts what was named before
            if counted and index - last < 4 and passage.stems[index] not in _ANYBODY:
                of = known[index]
            distance += 1
            nearness = 1.0 / distance
            for sense in known[index]:
                if sense not in near or near[sense] < nearness:
                    near[sense] = nearness
    return near, of


_BEHIND = frozenset(["for", "against"])
"""Words right behind a figure that counts what was named before: "694 for independence"."""
_CONTENT, _FUNCTION, _AUXILIARY, _JOINS, _NUMBER = "content", "function", "auxiliary", "joins", "number"


@by_word(32768)
def _role(word: str) -> str:
    """Return what *word* is to a number near it: it may be what is counted, or end what is told of it."""
    if word in _JOINING:
        return _JOINS
    if word in STOPWORDS:
        return _AUXILIARY if word in AUXILIARIES else _FUNCTION
    return _NUMBER if word[:1].isdigit() or word in SMALL else _CONTENT


def words_at(passage: Passage, start: int, end: int) -> range:
    """Return the indices of the words that stand in ``text[start:end]``, one of which may be only in part."""
    starts = passage.starts
    first = max(0, bisect.bisect_right(starts, start) - 1)
    if first < len(starts) and passage.words[first].end <= start:
        first += 1
    return range(first, bisect.bisect_left(starts, end, first))


@read_once
def _marked(passage: Passage) -> frozenset[int]:
    """Return the indices of the words before which a mark stands that ends what is told of a number."""
    return frozenset([index for index in passage.unspaced if not _MARKS.isdisjoint(passage.gaps[index])])


_MARKS = frozenset(",;:()–—|•")
_JOINING = frozenset(["and", "but", "while"])


def fit(one: Standing, other: Standing, sources: Sources) -> float:
    """Return how well *other* stands where *one* stands: like words beside them, like sentences around them."""
    alike = likeness(one, other) + (1.0 if one.of & other.of else 0.0)
    return alike + 2.0 * _shared(one.passage, other.passage, sources) + (_CITED if sources.cites(other.passage) else 0)


def likeness(one: Standing, other: Standing, without: frozenset[Sense] = frozenset()) -> float:
    """Return how alike the words beside two figures are, those *without* left aside."""
    near = other.near
    if near.keys().isdisjoint(one.near):
        return 0.0
    # Stems and groups of synonyms are two ways of telling one thing; the better one counts.
    by_stem = by_group = 0.0
    for sense, nearness in one.near.items():
        if sense in near and sense not in without:
            both = nearness if nearness < near[sense] else near[sense]
            if isinstance(sense, str):
                by_stem += both
            else:
                by_group += both
    return min(_NEARBY, max(by_stem, by_group))


def crossed(one: Standing, other: Standing, same: Standing, rival: Standing) -> bool:
    """Return whether *one* and *other* of a claim stand where *rival* and *same* stand that have each other's value.

    ``same`` has the value of *one*, ``rival`` that of *other*: each is told of what the source tells the other of.
    What both are of ("shops" of "open 25 shops and close eight"), or stand beside, tells nothing.
    """
    of = one.of | other.of if not (one.of and other.of) or one.of & other.of else frozenset()
    of |= one.near.keys() & other.near.keys()
    turned = likeness(one, rival, of), likeness(other, same, of)
    return min(turned) >= _PLAIN and sum(turned) - likeness(one, same, of) - likeness(other, rival, of) >= _CROSSED


_PLAIN, _CROSSED = 0.5, 0.5
"""A word beside each figure, or two steps off, that tells them exchanged, and by how much more than not."""


@lru_cache(maxsize=64)
def _shared(claim: Passage, passage: Passage, sources: Sources) -> float:
    weights, total = _weights(claim, sources)
    return sum(map(weights.__getitem__, weights.keys() & passage.at.keys())) / total if total else 0.0


@lru_cache(maxsize=16)
def _weights(claim: Passage, sources: Sources) -> tuple[Mapping[str, float], float]:
    """Return how telling each content stem of *claim* is, and all of them together."""
    told = sources.weights(claim, claim.content)
    weights = dict(zip(map(claim.stems.__getitem__, told), told.values(), strict=True))
    return weights, sum(weights.values())
