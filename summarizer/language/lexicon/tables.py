"""The files of the thesaurus, read into tables of what each word means.

In all of them a phrase is joined by "_", "#" begins a comment, and every line stands for itself: words of two lines
that share a third word are not therefore alike.

``synonyms.txt``, ``verbs.txt``, ``adjectives.txt``, ``nouns/``
    One group a line of words that may replace each other in some sentence, not in all. With " > " in the line, what
    stands before it entails what stands after it, and not the other way round: "surge | double > rise increase", where
    " | " parts words that have no more than that in common.
``opposites.txt``
    One axis a line, its ends parted by " | ". What stands at different ends is opposed; what stands at one end is not
    therefore alike.
``contrasts.txt``
    One set a line of things of one kind, parted by " | ", names of the same thing side by side: what is a lorry is
    no bus.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

NOUNS = tuple(f"nouns/{topic}.txt" for topic in ("people", "public", "business", "life", "culture", "places", "ideas"))
_NOMINAL = frozenset([*NOUNS, "contrasts.txt"])
"""Files whose words have no forms but a plural, and whose phrases have no word within: "police officers"."""
SYNONYMS = ("synonyms.txt", "verbs.txt", "adjectives.txt", *NOUNS)
OPPOSITES = ("opposites.txt",)
CONTRASTS = ("contrasts.txt",)
"""The files of each sort, in the folder of this one."""


class Pole(NamedTuple):
    """One end of an axis of opposites: "rise" and "fall" lie on one axis at different sides."""

    axis: int
    side: int


class Table(NamedTuple):
    """What the words and phrases of some files mean."""

    words: dict[str, tuple[object, ...]]  # dictionary form, or phrase → what it means
    inflected: set[str]  # of those, what stands in a file of verbs or adjectives too: "visit", of which "visited" is
    begun: dict[str, list[str]]  # first word → the phrases that it begins
    general: dict[str, frozenset[object]]  # of what it means, what others entail


@lru_cache(maxsize=1)
def things() -> frozenset[str]:
    """Return the nouns for people and places."""
    return frozenset(word for line in entries(["nouns/people.txt", "nouns/places.txt"]) for word in line.split())


@lru_cache(maxsize=1)
def synonyms() -> Table:
    """Return the groups that each word is in, by their numbers; a general word is in those of all that entail it."""
    table = Table({}, set(), {}, {})
    number = 0
    for name in SYNONYMS:
        for line in entries([name]):
            specific, _, general = line.partition(" > ")
            first = number
            for kind in specific.split(" | "):
                number += 1
                _add(table, kind.split(), (number,), name)
            if general:
                entailed = tuple(range(first + 1, number + 1))
                _add(table, general.split(), entailed, name)
                for member in general.split():
                    table.general[member] = table.general.get(member, frozenset()).union(entailed)
    return _indexed(table)


@lru_cache(maxsize=1)
def opposites() -> Table:
    """Return the ends of axes that each word stands at."""
    return _parted(OPPOSITES)


@lru_cache(maxsize=1)
def contrasts() -> Table:
    """Return the kinds of things that each word is one of, as ends of axes."""
    return _parted(CONTRASTS)


def _parted(files: Iterable[str]) -> Table:
    table = Table({}, set(), {}, {})
    lines = [(file, line) for file in files for line in entries([file])]
    for axis, (name, line) in enumerate(lines):
        for side, end in enumerate(line.split(" | ")):
            _add(table, end.split(), (Pole(axis, side),), name)
    return _indexed(table)


def _add(table: Table, members: Sequence[str], meanings: tuple[object, ...], name: str) -> None:
    if name not in _NOMINAL:
        table.inflected.update(members)
    words = table.words
    for member in members:
        # Most words stand in one line only, and share what they mean with the others of it.
        words[member] = words[member] + meanings if member in words else meanings


def _indexed(table: Table) -> Table:
    for word in table.words:
        if "_" in word:
            table.begun.setdefault(word[: word.index("_")], []).append(word)
    return table._replace(inflected=table.inflected.copy())  # half as large as one that has grown


def entries(files: Iterable[str]) -> Iterator[str]:
    """Yield the lines of the thesaurus *files* that are neither empty nor comments."""
    for name in files:
        text = (Path(__file__).parent / name).read_text("utf-8")  # importlib.resources takes as long as the reading
        yield from (line for line in text.splitlines() if line and line[0] != "#")
