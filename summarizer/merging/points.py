"""What each fact says that others may say alike: ordinals, counts, places, figures, with the key that they meet by."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from summarizer.atoms import atoms, is_negation
from summarizer.fact import Fact
from summarizer.language.happenings import Happening, happenings
from summarizer.language.numbers import Number, numbers
from summarizer.language.tokens import fold
from summarizer.language.tokens import stem as stem_of
from summarizer.merging.figures import figures

COUNTED = frozenset(["deaths", "injuries", "missing", "displaced", "arrest", "jobs"])
"""Classes of happening that are told by a number of people or posts; "two fires" and "fire 5" count something else."""


@dataclass(frozen=True, slots=True)
class Point:
    """One thing that a fact says: what could be agreed on, and the words that say it."""

    slot: str
    value: str
    fact: Fact


def points_of(fact: Fact, persons: set[str]) -> Iterator[tuple[tuple[object, ...], Point]]:
    """Yield what *fact*, which names *persons*, says; facts agree on what they say under one key."""
    excerpt = fact.evidence[0].line
    names = sorted(atoms(excerpt).names)
    if any(map(is_negation, atoms(excerpt).order)):
        return  # "did not visit Torv" agrees with nothing that went there
    yield from _figures(fact, excerpt, names)
    for happening in happenings(excerpt):
        told = " ".join(excerpt[happening.start : happening.end].split())
        if happening.ordinal is not None:
            for person in sorted(persons):
                yield ("1 ordinal", happening.kind, happening.ordinal, person), Point("ordinal", told, fact)
        if happening.count is not None and happening.count >= 2 and happening.kind in COUNTED:
            bound = _bound(excerpt, happening)
            shared = counted_words(excerpt, happening)
            for name in names:
                yield ("2 number", happening.kind, happening.count, bound, name), Point("number", shared, fact)
        if happening.place is not None and happening.to_come:
            yield ("3 place", happening.kind, happening.place), Point("place", told, fact)
        elif happening.place is not None:
            for person in sorted(persons):
                yield ("4 place", happening.kind, happening.place, person), Point("place", told, fact)


def _figures(fact: Fact, excerpt: str, names: Sequence[str]) -> Iterator[tuple[tuple[object, ...], Point]]:
    """Yield the figures of a fact, each said of a name and in one word more: what meets in all of it is one figure."""
    for figure in figures(excerpt):
        others = atoms(excerpt).stems - {figure.of, *(stem_of(name) for name in names)} - _EVERYDAY
        for name in names:
            for word in sorted(others):
                if not word[:1].isdigit():
                    key = ("5 figure", figure.value, figure.bound, figure.of, name, word)
                    yield key, Point("number", figure.text, fact)


_EVERYDAY = frozenset(
    stem_of(word) for word in "people person man woman total number time day week month year report official".split()
)


def _bound(excerpt: str, happening: Happening) -> str:
    """Return how a count is meant: "at least 30" may be 30, while "more than 30", "about 30" and "up to 30" are not."""
    nearest = _number_of(excerpt, happening)
    if nearest is None:
        return ""
    before = fold(excerpt[max(0, nearest.start - 20) : nearest.start])
    return _MORE if _MORE_THAN.search(before) else "" if nearest.bound in {"exact", "at least"} else nearest.bound


_MORE = "more"
_MORE_THAN = re.compile(r"\b(?:more than|over|above|exceeding|upwards? of)\s*\Z")


def _number_of(excerpt: str, happening: Happening) -> Number | None:
    counted = [number for number in numbers(excerpt) if number.value == happening.count]
    return min(counted, key=lambda number: abs(number.start - happening.start), default=None)


def counted_words(excerpt: str, happening: Happening) -> str:
    """Return the words of *excerpt* from a happening to its count: "killed nine people"."""
    number = _number_of(excerpt, happening)
    if number is not None:
        start, end = min(number.start, happening.start), max(number.end, happening.end)
        return " ".join(excerpt[start:end].split())
    return " ".join(excerpt[happening.start : happening.end].split())
