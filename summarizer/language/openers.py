"""Long patterns: compiled when a text first has one of their words, tried only where a match may begin."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cached_property, lru_cache
from typing import Any, cast

_PIECE = re.compile(r"\w+|[$€£¥₹−]")
_DIGIT = re.compile(r"\d")


class Pieces:
    """The words and currency signs of a text in lower case: ``order``, and as a set ``found``.

    ``numbers``: the indices of those that begin with a digit. Where each stands is read where a pattern may match.
    """

    def __init__(self, text: str) -> None:
        """Read the pieces of *text*."""
        self.text = text
        # In ASCII lower case moves nothing, so that the text is turned at once.
        found = _PIECE.findall(text.lower()) if text.isascii() else [piece.lower() for piece in _PIECE.findall(text)]
        self.order = tuple(found)
        self.found = frozenset(found)
        digits = _DIGIT.search(text) is not None
        self.numbers = [index for index, piece in enumerate(found) if piece[0].isdecimal()] if digits else []

    @cached_property
    def starts(self) -> Sequence[int]:
        """Where each piece stands."""
        starts = []
        end = 0
        for written in _PIECE.findall(self.text):
            # Found anew by its letters: in half the time that matches take.
            start = self.text.find(written, end)
            end = start + len(written)
            starts.append(start)
        return starts


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
        telling = [index for index, piece in enumerate(order) if piece in told] if told else []
        telling += numbers
        near = {place for index in telling for place in range(max(0, index - self.reach), index + 1)}
        end = 0
        for place in sorted(near):
            piece = order[place]
            if (piece in openers or (figures and piece[0].isdecimal())) and found.starts[place] >= end:
                match = self.pattern.match(text, found.starts[place])
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
