"""How old those are told to be who are called by name: "Ann Roe, 47,", "Lars Berg (49)", "47-year-old Ann Roe"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from summarizer.comparison.difference import Difference
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import Sources
from summarizer.language.moments import MONTHS
from summarizer.language.numbers import Number
from summarizer.language.openers import late

_BEFORE = late(r"\b(?P<name>[A-Z][^\W\d_]+(?:[-'’][A-Z]?[^\W\d_]+)*)(?:,\s|\s\()$")
_BEHIND = late(r"\d+(?:-|\s)year(?:-|\s)old\s(?:[A-Z][\w'’.-]*\s){0,3}?(?P<name>[A-Z][^\W\d_]{2,})\b(?!\s[A-Z])")
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
        if name is None and number.text.isdigit() and _ENDED.match(passage.text, number.end):
            name = _BEFORE.search(passage.text, max(0, number.start - _AROUND), number.start)
        if name is not None and name["name"].lower() not in MONTHS:
            found.append((name["name"].lower(), number))
    return tuple(found)


def aged_unlike(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the age that *claim* tells of somebody by name where the sources tell another of that name, and not it."""
    for name, mine in _named_ages(claim):
        stems = [claim.stems[index] for index in claim.content if claim.order[index] == name]
        about = dict.fromkeys(chain.from_iterable(sources.holding(stem)[:_PAPERS] for stem in stems))
        told = [(passage, age) for passage in about for called, age in _named_ages(passage) if called == name]
        if told and all(age.value != mine.value for _, age in told):
            passage, age = told[0]
            reason = f"says {mine.text} of {name.title()}, source says {age.text}"
            yield Difference("number", "clash", (mine.start, mine.end), passage.place(age.start, age.end), reason)
            return
