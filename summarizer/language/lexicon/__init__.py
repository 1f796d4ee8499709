"""Which words of English may stand for one another and which exclude one another: `meanings`, `alike`, `opposed`.

Tables made by hand (`synonyms`, `opposites`), read when first asked for (4 ms), looked up by dictionary form.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple

from summarizer.language.lexicon.inflection import base_forms as base_forms
from summarizer.language.lexicon.opposites import AXES
from summarizer.language.lexicon.synonyms import GROUPS
from summarizer.language.tokens import stem


class Pole(NamedTuple):
    """One end of an axis of opposites: "rise" and "fall" lie on one axis at different sides."""

    axis: int
    side: int


class _Table(NamedTuple):
    words: dict[str, frozenset[object]]  # dictionary form → what it means
    phrases: dict[str, tuple[tuple[tuple[str, ...], object], ...]]  # first word → (the words after it, meaning)


_GAP = 2
"""Words that may stand within a phrase: "called all of them back"."""


def alike(one: str, other: str) -> bool:
    """Return whether the folded words *one* and *other* are forms of one word or near-synonyms."""
    return one == other or stem(one) == stem(other) or not _groups_of(one).isdisjoint(_groups_of(other))


def opposed(one: str, other: str) -> bool:
    """Return whether the folded words *one* and *other* exclude one another: "rose" and "fell"."""
    return opposite_poles(_poles_of(one), _poles_of(other))


def opposite_poles(ones: frozenset[Pole], others: frozenset[Pole]) -> bool:
    """Return whether some pole of *ones* faces one of *others*, and none is common to both."""
    if not ones or not others or not ones.isdisjoint(others):
        return False
    sides = {pole.axis: pole.side for pole in ones}
    return any(sides.get(pole.axis, pole.side) != pole.side for pole in others)


def groups(order: Sequence[str]) -> tuple[frozenset[int], ...]:
    """Return for each of the folded words *order* the near-synonym groups that it, or a phrase begun by it, is in."""
    return tuple(frozenset(found) for found in _read(order, _synonyms))  # type: ignore[arg-type]


def poles(order: Sequence[str]) -> tuple[frozenset[Pole], ...]:
    """Return for each of the folded words *order* the ends of axes that it, or a phrase begun by it, stands at.

    A phrase outranks its words: "put back" is late, and no longer "back".
    """
    return tuple(frozenset(found) for found in _read(order, _opposites))  # type: ignore[arg-type]


def _read(order: Sequence[str], table: Callable[[], _Table]) -> list[frozenset[object]]:
    entries = [_entry(word, table) for word in order]
    found = [meanings for meanings, _ in entries]
    for index, (_, begun) in enumerate(entries):
        if begun:
            meanings, used = _phrased(order, index, begun)
            if meanings:
                found[index] = meanings
                for position in used:
                    found[position] = frozenset()
    return found


@lru_cache(maxsize=65536)
def _looked_up(word: str, table: Callable[[], _Table]) -> frozenset[object]:
    for form in base_forms(word):
        if form in table().words:
            return table().words[form]
    return frozenset()


@lru_cache(maxsize=65536)
def _entry(
    word: str, table: Callable[[], _Table]
) -> tuple[frozenset[object], tuple[tuple[tuple[str, ...], object], ...]]:
    return _looked_up(word, table), _begun(word, table)


def _begun(word: str, table: Callable[[], _Table]) -> tuple[tuple[tuple[str, ...], object], ...]:
    """Return the phrases that begin with a form of *word*: the words after it, and the meaning."""
    return tuple(phrase for form in base_forms(word) for phrase in table().phrases.get(form, ()))


def _phrased(
    order: Sequence[str], index: int, begun: Sequence[tuple[tuple[str, ...], object]]
) -> tuple[frozenset[object], list[int]]:
    """Return what the phrases *begun* at *index* mean, and where their other words stand."""
    found, used = set(), []
    for rest, meaning in begun:
        places, position = [], index + 1
        for word in rest:
            reach = order[position : position + _GAP + 1]
            if word not in reach:
                break
            position += reach.index(word) + 1
            places.append(position - 1)
        else:
            found.add(meaning)
            used += places
    return frozenset(found), used


@lru_cache(maxsize=65536)
def _groups_of(word: str) -> frozenset[object]:
    return _looked_up(word, _synonyms)


@lru_cache(maxsize=65536)
def _poles_of(word: str) -> frozenset[Pole]:
    return frozenset(_looked_up(word, _opposites))  # type: ignore[arg-type]


@lru_cache(maxsize=1)
def _synonyms() -> _Table:
    return _table([(number, line.split()) for number, line in enumerate(GROUPS.splitlines())])


@lru_cache(maxsize=1)
def _opposites() -> _Table:
    lines = AXES.splitlines()
    return _table(
        [
            (Pole(axis, side), end.split())
            for axis, line in enumerate(lines)
            for side, end in enumerate(line.split(" | "))
        ]
    )


def _table(entries: Sequence[tuple[object, Sequence[str]]]) -> _Table:
    single: dict[str, set[object]] = {}
    phrases: dict[str, list[tuple[tuple[str, ...], object]]] = {}
    for meaning, members in entries:
        for member in members:
            first, *rest = member.split("_")
            if rest:
                phrases.setdefault(first, []).append((tuple(rest), meaning))
            else:
                single.setdefault(member, set()).add(meaning)
    return _Table(
        {word: frozenset(meanings) for word, meanings in single.items()},
        {word: tuple(found) for word, found in phrases.items()},
    )
