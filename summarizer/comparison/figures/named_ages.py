"""How old those are told to be who are called by name: "Ann Roe, 47,", "Roe, who is 47,", "47-year-old nurse Roe"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, pairwise

from summarizer.comparison.difference import Difference
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon.persons import is_person
from summarizer.language.moments import MONTHS
from summarizer.language.numbers import Number
from summarizer.language.openers import late
from summarizer.language.people import people

_BEFORE = late(
    r"\b(?P<name>[A-Z][^\W\d_]+(?:[-'’][A-Z]?[^\W\d_]+)*)"
    r"(?:,\s(?:who\s(?:is|was)\s)?(?:now\s|aged\s)?|\s\((?:aged\s)?|\sis\s)$"
)
_BEHIND = late(
    r"\d+(?:-|\s)year(?:-|\s)old\s(?:(?:[a-z-]+\s){0,2}(?P<who>[a-z-]+)\s)?"
    r"(?:[A-Z][\w'’.-]*\s){0,3}?(?P<name>[A-Z][^\W\d_]{2,})\b(?!\s[A-Z])"
)
_DOER = late(r"..(?:[bdfgiklmnprstvz]er|[st]or|ist)$")
"""How a noun for somebody ends whom no list has: "qualifier"."""
_ANY = late(r"\ban?\s$", re.IGNORECASE)
_ENDED = late(r"[,;)]|\.(?:\s|$)|$")
_AROUND = 40
"""Characters about a number in which stands whose age it is."""
_YOUNGEST, _OLDEST = 5, 110
_PAPERS = 8
"""Sentences with a name that are looked at: an article tells an age once, at its first mention."""


@read_once
def _named_ages(passage: Passage) -> tuple[tuple[str, Number], ...]:
    """Return the last names of *passage* beside which an age stands, with it."""
    found = []
    for number in passage.numbers:
        if number.ordinal or not number.text[:1].isdigit() or not _YOUNGEST <= number.value <= _OLDEST:
            continue
        name = _BEHIND.match(passage.text, number.start, number.end + _AROUND)
        if name is not None and _ANY.search(passage.text, max(0, number.start - len(" an ")), number.start):
            name = None  # "a 49-year-old Briton"
        if name is not None and name["who"] and not (is_person(name["who"]) or _DOER.search(name["who"])):
            name = None  # "the 19-year-old beat Roe"
        if name is None and number.text.isdigit() and _ENDED.match(passage.text, number.end):
            name = _BEFORE.search(passage.text, max(0, number.start - _AROUND), number.start)
        if name is not None and name["name"].lower() not in MONTHS:
            found.append((name["name"].lower(), number))
    return tuple(found)


def _told_ages(claim: Passage, name: str, sources: Sources) -> list[tuple[Passage, Number]]:
    """Return the ages that the sources tell of that name, the last or the first of somebody's in *claim*."""
    runs = [[claim.order[index] for index in range(*run)] for run in claim.names]
    names = {name, *chain.from_iterable(run for run in runs if name in run)}
    stems = dict.fromkeys(claim.stems[index] for index in claim.content if claim.order[index] in names)
    about = dict.fromkeys(chain.from_iterable(sources.holding(stem)[:_PAPERS] for stem in stems))
    ages = [(passage, called, age) for passage in about for called, age in _named_ages(passage)]
    whole = [(passage, age) for passage, called, age in ages if called == name]
    return whole + [(passage, age) for passage, called, age in ages if called in names - {name}]


def aged_unlike(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the age that *claim* tells of somebody by name where the sources tell another of that name, and not it.

    Or where they tell it of other names alone.
    """
    for name, mine in _named_ages(claim):
        told = _told_ages(claim, name, sources)
        if told and all(age.value != mine.value for _, age in told):
            passage, age = told[0]
            other = age.text
        elif told or (another := _aged_so(name, mine, sources)) is None:
            continue
        else:
            passage, age, called = another
            other = f"so of {called.title()}"
        reason = f"says {mine.text} of {name.title()}, source says {other}"
        yield Difference("number", "clash", (mine.start, mine.end), passage.place(age.start, age.end), reason)
        return


def _aged_so(name: str, mine: Number, sources: Sources) -> tuple[Passage, Number, str] | None:
    """Return where the cited words tell that age, if they tell it of other names alone."""
    found = None
    for passage in sources.cited[:_PAPERS]:
        ages = {age.start: called for called, age in _named_ages(passage)}
        for number in passage.numbers:
            if number.value != mine.value:
                continue
            if ages.get(number.start, name) == name:
                return None
            found = found or (passage, number, ages[number.start])
    return found


def aged_words(claim: Passage, sources: Sources) -> frozenset[int]:
    """Return the words of *claim* that tell of a name the age which the sources tell of it: "Roe, 38," of "Roe is 38".

    Wherever they do: a newspaper tells an age at the second mention as well as at the first.
    """
    found: set[int] = set()
    for name, mine in _named_ages(claim):
        told = any(age.value == mine.value for _, age in _told_ages(claim, name, sources))
        if told or _is_taken_up(name, mine, sources):
            found.update(i for i, word in enumerate(claim.words) if mine.start <= word.start < mine.end)
    return frozenset(found)


def _is_taken_up(name: str, mine: Number, sources: Sources) -> bool:
    """Return whether a cited sentence tells that age of "the 23-year-old", and the one before names nobody else first.

    "Ann Roe beat Ida Lind on Sunday. It was the 23-year-old's first victory."
    """
    for before, passage in pairwise(sources.cited[:_PAPERS]):
        again = any(it["age"] == f"{mine.value:.0f}" for it in _AGAIN.finditer(passage.text))
        if (
            again
            and before.names
            and not people(passage.text).mentions
            and name in before.order[slice(*before.names[0])]
        ):
            return True
    return False


_AGAIN = late(r"\b[Tt]he\s(?P<age>\d{1,3})-year-old(?:['’]s)?\s(?![A-Z])")
"""Somebody called by an age alone."""
