"""Long patterns: compiled when a text first has one of their words, tried only where a match may begin."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cached_property, lru_cache
from itertools import compress, count
from typing import Any, cast

_PIECE = re.compile(r"\w+|[$€£¥₹−]")
_BLANKED = bytes([code if chr(code) in "_$" or chr(code).isalnum() else ord(" ") for code in range(128)] * 2)
"""ASCII with a blank for whatever is in no piece."""
_DIGIT = re.compile(r"\d")


class Pieces:
    """The words and currency signs of a text in lower case: ``order``, and as a set ``found``.

    ``numbers``: the indices of those that begin with a digit. Where each stands is read where a pattern may match.
    """

    def __init__(self, text: str) -> None:
        """Read the pieces of *text*."""
        if text.isascii():  # as bytes parted in a tenth of the time, and lower case moves nothing
            self._text = text.lower()
            blanked = self._text.encode().translate(_BLANKED).decode()
            self._written = found = (blanked.replace("$", " $ ") if "$" in blanked else blanked).split()
        else:
            self._text, self._written = text, _PIECE.findall(text)
            found = [piece.lower() for piece in self._written]
        self.order = tuple(found)
        self.found = frozenset(found)
        digits = _DIGIT.search(text) is not None
        self.numbers = [index for index, piece in enumerate(found) if piece[0].isdecimal()] if digits else []
        self._starts: list[int] | None = None

    @property
    def starts(self) -> Sequence[int]:
        """Where each piece stands."""
        if self._starts is None:  # no cached_property: before Python 3.12 it takes a lock
            self._starts, end = [], 0
            for written in self._written:
                start = self._text.find(written, end)
                end = start + len(written)
                self._starts.append(start)
        return self._starts


class Opened:
    """A pattern with the words, in lower case, that its matches begin with (``openers``) and hold (``telling``).

    Case aside. A match may begin with a digit too, but where ``figure`` is None, and in a text in which the pattern
    ``figure`` is found a digit may tell one. What tells a match is one of its first pieces, or of the ``reach`` that
    follow the first. Compiling a pattern of dozens of words
    takes 10 ms, and trying each of its alternatives at every letter ten times as long as where one may begin; half of
    all sentences have none that tells one.
    """

    def __init__(
        self,
        written: str,
        openers: Collection[str],
        telling: Collection[str],
        *,
        reach: int,
        figure: str | None = r"\d",
    ) -> None:
        """Take the pattern as *written*."""
        self.written, self.flags, self.reach = written, re.IGNORECASE, reach
        self.figure = late(figure, re.IGNORECASE) if figure else None
        self.openers, self.telling = frozenset(openers), frozenset(telling)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern, compiled when a text first may have a match."""
        return re.compile(self.written, self.flags)

    def match(self, text: str, start: int) -> re.Match[str] | None:
        """Return the match that begins at *start*."""
        return self.pattern.match(text, start)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Yield the matches in *text* in order, as the pattern's own ``finditer`` does."""
        found = pieces(text)
        told = self.telling & found.found
        figures = self.figure is not None
        numbers = found.numbers if self.figure and found.numbers and self.figure.search(text) else []
        if not told and not numbers:
            return
        order, openers = found.order, self.openers
        telling = list(compress(count(), map(told.__contains__, order))) if told else []
        telling += numbers
        near = {place for index in telling for place in range(max(0, index - self.reach), index + 1)}
        end = 0
        starts = found.starts
        for place in sorted(near):
            piece = order[place]
            if (piece in openers or (figures and piece[0].isdecimal())) and starts[place] >= end:
                match = self.pattern.match(text, starts[place])
                if match:
                    end = match.end()
                    yield match


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
