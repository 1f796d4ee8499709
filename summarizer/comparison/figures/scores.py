"""Results told as two figures: "won 3-1", "by 52 votes to 48"; and how many times somebody did something."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from summarizer.comparison.difference import Difference, said_otherwise
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon import base_forms
from summarizer.language.number_words import SMALL
from summarizer.language.openers import late

_LOOKED_AT = 2
"""Passages nearest to a claim in which its results are looked for."""
_FIGURE = rf"(?:\d{{1,3}}|{'|'.join(SMALL)})"
_SCORE = late(r"(?<![\d./,–-])(\d{1,3})[-–](\d{1,3})(?![\d/–-]|\.\d|,\d|[ -]?(?:years?|year-olds?|days?|percent)\b)")
_VOTES = late(
    rf"\b(?:voted|votes?|vote|margin of)\s(?:of\s|by\s)?({_FIGURE})[ -]to[ -]({_FIGURE})\b"
    rf"|\b({_FIGURE})\s(?:votes\s)?to\s({_FIGURE})\svote\b|\b({_FIGURE})\svotes\sto\s({_FIGURE})\b"
    rf"|\bby\s({_FIGURE})\svotes\sto\s({_FIGURE})\b|\bvoted?\s({_FIGURE})[-–]({_FIGURE})\b",
    re.IGNORECASE,
)
_WINNING = frozenset("beat defeat win thrash overcome".split())
_LEVEL = frozenset("draw tie level drawn drew".split())
_AFTER_LEVEL = frozenset("penalties shootout shoot-out aggregate extra extra-time tie-break tiebreak replay".split())
"""Words of what decides a match that ended level."""
_TIMES = {"once": 1, "twice": 2, "thrice": 3}


_INTERIM = late(r"\s(?:down|up|behind|ahead|adrift|lead|deficit)\b", re.IGNORECASE)
"""What a result stands before that was not the last one."""


class Score(NamedTuple):
    """Two figures in the order in which they are told, at a span."""

    start: int
    end: int
    pair: tuple[int, int]


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the results of *claim* of which the passages nearest to it have others, and deeds done another time."""
    near = [it for it in sources.nearest(claim)[:_LOOKED_AT] if sources.cites(it)]
    for read in (scores, tallies):
        if not read(claim):
            continue
        told = [(passage, score) for passage in near for score in read(passage)]
        for mine in read(claim):
            if not told or _is_told(mine, [score for _, score in told]) or _INTERIM.match(claim.text, mine.end):
                continue  # "from 2-0 down" of "came from two goals down to draw 2-2"
            passage, theirs = told[0]
            yield _otherwise(claim, (mine.start, mine.end), passage, (theirs.start, theirs.end))
            return
    yield from _of_one_mind(claim, near)
    yield from _won_though_level(claim, near)
    yield from _done_more_often(claim, near)


@read_once
def scores(passage: Passage) -> tuple[Score, ...]:
    """Return the results told with a dash: "3-1"; of a season, "2019-20", none."""
    if "-" not in passage.text and "–" not in passage.text:
        return ()
    found = (Score(*match.span(), (int(match[1]), int(match[2]))) for match in _SCORE.finditer(passage.text))
    return tuple(found)


@read_once
def tallies(passage: Passage) -> tuple[Score, ...]:
    """Return the results of votes: "voted 52 to 48", "by seven votes to two"."""
    if not passage.numbers or not any(map(passage.text.__contains__, ("vote", "margin"))):
        return ()
    found = []
    for match in _VOTES.finditer(passage.text):
        one, other = [group for group in match.groups() if group is not None][:2]
        found.append(Score(*match.span(), (_value(one), _value(other))))
    return tuple(found)


def _value(written: str) -> int:
    return int(SMALL.get(written.lower(), 0) or written)


def _is_told(mine: Score, told: Sequence[Score]) -> bool:
    """Return whether one of *told* is the same result, from whichever side."""
    return any(sorted(mine.pair) == sorted(score.pair) for score in told)


def _of_one_mind(claim: Passage, near: Sequence[Passage]) -> Iterator[Difference]:
    """Yield a vote that *claim* tells without a voice against it, where a passage counts some."""
    if _UNANIMOUS.isdisjoint(claim.order):
        return
    said = next(word for word, folded in zip(claim.words, claim.order, strict=True) if folded in _UNANIMOUS)
    for passage in near:
        against = [score for score in tallies(passage) if all(score.pair)]
        if against and _UNANIMOUS.isdisjoint(passage.order):
            there = against[0].start, against[0].end
            yield _otherwise(claim, (said.start, said.end), passage, there)
            return


_UNANIMOUS = frozenset("unanimous unanimously".split())


def _won_though_level(claim: Passage, near: Sequence[Passage]) -> Iterator[Difference]:
    """Yield a victory of *claim* in a match that ended level: "beat Lind" of "drew 2-2 with Lind"."""
    told = any(map(scores, near)) and claim.has_form(_WINNING)
    verbs = [i for i, word in enumerate(claim.order) if not _WINNING.isdisjoint(base_forms(word))] if told else []
    for passage in near if verbs else ():
        level = [i for i, word in enumerate(passage.order) if not _LEVEL.isdisjoint(base_forms(word))]
        results = scores(passage)
        if not level or not results or any(score.pair[0] != score.pair[1] for score in results):
            continue
        others = frozenset(chain.from_iterable(map(base_forms, passage.order)))
        if _AFTER_LEVEL.isdisjoint(passage.order) and _WINNING.isdisjoint(others):
            verb, there = claim.words[verbs[0]], passage.words[level[0]]
            yield _otherwise(claim, (verb.start, verb.end), passage, (there.start, there.end))
            return


def _done_more_often(claim: Passage, near: Sequence[Passage]) -> Iterator[Difference]:
    """Yield how often *claim* has a deed done that a passage has done another number of times: "scored twice"."""
    for verb, times, last in _repeated(claim):
        for passage in near:
            told = [it for it in _repeated(passage) if passage.stems[it[0]] == claim.stems[verb]]
            if told and all(it[1] != times for it in told) and len(told) == len(passage.at[claim.stems[verb]]):
                place, _, end = told[0]
                yield _otherwise(claim, claim.span(verb, last), passage, passage.span(place, end))
                return


@read_once
def _repeated(passage: Passage) -> tuple[tuple[int, int, int], ...]:
    """Return the verbs right before a number of times, that number, and where it ends: "scored three times"."""
    if _COUNTING.isdisjoint(passage.order):
        return ()
    found = []
    for place in range(1, len(passage.order)):
        word = passage.order[place]
        if word in _TIMES:
            found.append((place - 1, _TIMES[word], place + 1))
        elif passage.order[place + 1 : place + 2] == ("times",) and (word in SMALL or word.isdigit()):
            found.append((place - 1, _value(word), place + 2))
    return tuple(it for it in found if it[2] not in range(len(passage.order)) or passage.order[it[2]] not in _EACH)


_COUNTING = frozenset([*_TIMES, "times"])
_EACH = frozenset(["a", "an", "as", "the", "per", "daily", "weekly", "more"])


def _otherwise(claim: Passage, said: tuple[int, int], passage: Passage, there: tuple[int, int]) -> Difference:
    return said_otherwise("number", (claim, said), (passage, there))
