"""Long patterns: compiled when a text first has one of their words, tried only where a match may begin."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any, NamedTuple, cast

_PIECE = re.compile(r"\w+|[$€£¥₹−]")


class Pieces(NamedTuple):
    """The words and currency signs of a text in lower case, in order; where each stands, and where digits begin one."""

    order: tuple[str, ...]
    places: Mapping[str, Sequence[int]]
    digits: Sequence[int]


class Opened:
    """A pattern with the words, in lower case, that its matches begin with (``openers``) and hold (``telling``).

    Case aside. A match may begin with a digit too, and a digit may tell one. Compiling a pattern of dozens of words
    takes 10 ms, and trying each of its alternatives at every letter four times as long as where one of its words
    stands; half of all sentences have none that tells one.
    """

    def __init__(self, written: str, openers: Collection[str], telling: Collection[str], flags: int = 0) -> None:
        """Take the pattern as *written*."""
        self.written, self.flags = written, flags | re.IGNORECASE
        self.openers, self.telling = frozenset(openers), frozenset(telling)

    def match(self, text: str, start: int) -> re.Match[str] | None:
        """Return the match that begins at *start*."""
        return _compiled(self.written, self.flags).match(text, start)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Yield the matches in *text* in order, as the pattern's own ``finditer`` does."""
        found = pieces(text)
        if not found.digits and self.telling.isdisjoint(found.places):
            return
        starts = [*found.digits]
        for piece in self.openers & found.places.keys():
            starts += found.places[piece]
        pattern = _compiled(self.written, self.flags)
        end = 0
        for start in sorted(starts):
            if start >= end:
                match = pattern.match(text, start)
                if match:
                    end = match.end()
                    yield match


@cache
def _compiled(written: str, flags: int) -> re.Pattern[str]:
    return re.compile(written, flags)


@lru_cache(maxsize=64)  # the same sentence is read for numbers, shares, dates and times of day in a row
def pieces(text: str) -> Pieces:
    """Return the pieces of *text*."""
    order: list[str] = []
    places: defaultdict[str, list[int]] = defaultdict(list)
    at = 0
    for piece in _PIECE.findall(text):  # found anew by its letters: in half the time that matches take
        start = text.find(piece, at)
        at = start + len(piece)
        word = piece.lower()
        order.append(word)
        places[word].append(start)
    digits = [start for word, starts in places.items() if word[0].isdigit() for start in starts]
    return Pieces(tuple(order), places, digits)


def late(written: str, flags: int = 0) -> re.Pattern[str]:
    """Return a pattern that is compiled when it is first used: import need not wait for the hundred that there are."""
    pattern = cast("re.Pattern[str]", _Late(written, flags))
    _WAITING.append(pattern)
    return pattern


def compile_late() -> None:
    """Compile every pattern that waits for its first use: where that use may not take long."""
    for pattern in _WAITING:
        pattern.search("")


_WAITING: list[re.Pattern[str]] = []


class _Late:
    def __init__(self, written: str, flags: int) -> None:
        self.pattern, self.flags = written, flags

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(self.pattern, self.flags)
        self.__dict__.update({method: getattr(compiled, method) for method in _METHODS})
        return getattr(compiled, name)


_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub")
