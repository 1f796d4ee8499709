"""Long patterns: compiled when a text first has one of their words, tried only where a match may begin."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache, cached_property, lru_cache
from typing import Any, cast

_PIECE = re.compile(r"\w+|[$€£¥₹−]")


class Pieces:
    """The words and currency signs of a text in lower case: ``order``, and as a set ``found``.

    ``digits``: whether one begins with a digit. Where each stands is read where a pattern may match at all.
    """

    def __init__(self, text: str) -> None:
        """Read the pieces of *text*."""
        self.text = text
        # In ASCII lower case moves nothing, so that the text is turned at once.
        found = _PIECE.findall(text.lower()) if text.isascii() else [piece.lower() for piece in _PIECE.findall(text)]
        self.order = tuple(found)
        self.found = frozenset(found)
        self.digits = any(piece[0].isdigit() for piece in self.found)

    @cached_property
    def places(self) -> Mapping[str, Sequence[int]]:
        """Each piece → where it stands."""
        places: defaultdict[str, list[int]] = defaultdict(list)
        at = 0
        for written, piece in zip(_PIECE.findall(self.text), self.order, strict=True):
            # Found anew by its letters: in half the time that matches take.
            start = self.text.find(written, at)
            at = start + len(written)
            places[piece].append(start)
        return places


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
        if not found.digits and self.telling.isdisjoint(found.found):
            return
        begun = self.openers & found.found
        if found.digits:
            begun |= {piece for piece in found.found if piece[0].isdigit()}
        starts = [start for piece in begun for start in found.places[piece]]
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
    return Pieces(text)


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
