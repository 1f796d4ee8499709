"""Whom a clause with "who", "whose" or "which" tells of: the phrase right before it, past an age or another name."""

from __future__ import annotations

from typing import NamedTuple

from summarizer.comparison.clauses.clause_words import JOINING
from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.clauses.verbs import PREPOSITIONS
from summarizer.comparison.parties.sexes import persons
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.language.word_classes import AUXILIARIES, RELATIVES

_LONGEST = 14
"""Words of a clause, and of the phrase before it, that are read."""


class Relative(NamedTuple):
    """The index of its pronoun, the words it tells of, the content words of the clause, whether a mark parts it off."""

    place: int
    of: tuple[int, ...]
    told: tuple[int, ...]
    parted: bool


@read_once
def relatives(passage: Passage) -> tuple[Relative, ...]:
    """Return the clauses of *passage* with a relative pronoun that have a verb."""
    if RELATIVES.isdisjoint(passage.order):
        return ()
    found = []
    verbs = [group for group in groups(passage) if group.finite]
    for place, word in enumerate(passage.order):
        if not 0 < place < len(passage.order) - 1 or word not in RELATIVES or passage.order[place - 1] in PREPOSITIONS:
            continue
        end = _end(passage, place)
        told_by = any(place < group.verb < end for group in verbs) or passage.order[place + 1] in AUXILIARIES
        if told_by and (of := _phrase(passage, place)):
            told = tuple([index for index in passage.content if place < index < end])
            found.append(Relative(place, of, told, place in passage.parted))
    return tuple(found)


def _end(passage: Passage, place: int) -> int:
    """Return where the clause ends that the word at *place* opens: at a mark, at most."""
    last = min(len(passage.order), place + _LONGEST)
    return next((index for index in range(place + 1, last) if index in passage.parted), last)


def _phrase(passage: Passage, place: int) -> tuple[int, ...]:
    """Return the content words of the phrase before *place*: "Mayor Ann Roe, 52, |", "his aide, Otto Lind, |"."""
    verbs = {group.verb for group in groups(passage)}
    found: list[int] = []
    for index in range(place - 1, max(-1, place - _LONGEST), -1):
        word = passage.order[index]
        if index in verbs or word in JOINING or (word in PREPOSITIONS and word != "of") or word in RELATIVES:
            break
        if word == "of" and index + 1 in passage.parted:
            break
        if index in passage.content and not word[0].isdigit():
            found.append(index)
    return tuple(reversed(found))


def are_one(passage: Passage, places: frozenset[int], others: frozenset[int]) -> bool:
    """Return whether words at both are for one person: "the pilot, Otto Roe"."""
    return any(not it.words.isdisjoint(places) and not it.words.isdisjoint(others) for it in persons(passage))
