"""Whether a passage tells that somebody is a he or a she: by a noun, a title, a given name, or whose "her" is."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from summarizer.comparison.parties.descriptions import descriptions
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.language.lexicon.persons import is_person
from summarizer.language.lexicon.sexes import sex_named, sex_told
from summarizer.language.people import people
from summarizer.language.word_classes import POSSESSIVE

SEXES = {"his": "he", "her": "she"}
"""Pronouns of an owner, each with that of the same person as a subject."""


class Somebody(NamedTuple):
    """A person of a passage: the indices of the words for them; "he", "she" or nothing; whether a noun tells it."""

    words: frozenset[int]
    sex: str
    sure: bool


@read_once
def persons(passage: Passage) -> tuple[Somebody, ...]:
    """Return the people of *passage*, by name with what they are called, and by a noun, in order."""
    runs: list[set[int]] = []
    for mention in people(passage.text).mentions:
        first = bisect_left(passage.starts, mention.start)
        if not mention.administration:
            runs.append(set(range(first, bisect_left(passage.starts, mention.end, first))))
    found: list[set[int]] = []
    given: list[int] = []
    for run in runs:
        if run:
            given.append(min(run))
            nouns = {it.noun for it in descriptions(passage) if it.name in run and not it.told}
            first = min(run)
            while first and sex_told(passage.order[first - 1]) and passage.gaps[first] in {" ", ". "}:
                first -= 1  # "her doctor, | Mr | Otto Roe"
            if first and passage.gaps[first] == ", " and is_person(passage.order[first - 1]):
                nouns.add(first - 1)
            found.append(run | nouns | set(range(first, min(run))))
    taken = set().union(*found) if found else set()
    for index, word in enumerate(passage.order):
        alone = index not in taken and index in passage.content
        if alone and ((is_person(word) and not word.endswith("s")) or sex_told(word)):
            found.append({index})
            given.append(-1)
    told = [_told(passage, words, name) for words, name in zip(found, given, strict=True)]
    return tuple(sorted(told, key=lambda it: min(it.words)))


def _told(passage: Passage, words: set[int], given: int) -> Somebody:
    sure = next(
        filter(None, (sex_told(passage.order[i]) for i in sorted(words) if i != given or len(words) < _FEW)), ""
    )
    named = sex_named(passage.order[given]) if given >= 0 else ""
    return Somebody(frozenset(words), sure or named, bool(sure))


_FEW = 2


def somebody_at(passage: Passage, index: int) -> Somebody | None:
    """Return the person for whom the word at *index* stands, an owner left out: in "Roe's aide" Roe is none."""
    return next((it for it in persons(passage) if index in it.words), None)


def owned_by(passage: Passage) -> Iterator[tuple[Somebody, str]]:
    """Yield who alone can be whose "his" or "her" is: named before it, and nobody else, nor any pronoun."""
    place = next((i for i, word in enumerate(passage.order[:-1]) if word in SEXES), None)
    if place is None or place + 1 in passage.parted or place + 1 not in passage.content:
        return
    before = [it for it in persons(passage) if min(it.words) < place]
    if len(before) == 1 and _PERSONAL.isdisjoint(passage.order[:place]):
        last = max(i for i in before[0].words if i < place)
        if not passage.words[last].text.endswith(POSSESSIVE):
            yield before[0], SEXES[passage.order[place]]


_PERSONAL = frozenset(["he", "she", "him", "his", "her", "i", "we", "they"])
