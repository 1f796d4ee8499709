"""Long patterns: compiled when a text first has one of their words, tried only where a match may begin."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import cached_property, lru_cache
from itertools import accumulate, compress, count
from operator import add, itemgetter
from typing import Any, cast

from summarizer.language.scripts import SPACELESS, has_spaceless

_PIECE = re.compile(r"(\w+|[$€£¥₹−])")
_PIECE_BESIDE = re.compile(rf"(\d+|(?:(?!\d)[{SPACELESS}])+|[^\W{SPACELESS}]+|[$€£¥₹−])")
"""The same where letters of a script without spaces stand beside numbers."""
_BLANKED = bytes([code if code == ord("_") or chr(code).isalnum() else ord(" ") for code in range(128)] * 2)
"""ASCII with a blank for whatever is in no piece."""
_NO_DIGITS = bytes(sorted(frozenset(range(128)) - frozenset(b"0123456789")))


class Pieces:
    """The words and currency signs of a text in lower case: ``order``, and as a set ``found``.

    ``numbers``: the indices of those that begin with a digit. Where each stands is read where a pattern may match.
    """

    def __init__(self, text: str) -> None:
        """Read the pieces of *text*."""
        self._starts: tuple[int, ...] | None = None
        if text.isascii() and "$" not in text:  # as bytes parted in a tenth of the time; lower case moves nothing
            small = text.lower().encode()
            self._parts = small.translate(_BLANKED).decode().split(" ")
            self.order, digits = tuple(filter(None, self._parts)), bool(small.translate(None, _NO_DIGITS))
        else:
            parts = (_PIECE_BESIDE if has_spaceless(text) else _PIECE).split(text)
            self._starts = tuple(accumulate(map(len, parts)))[:-1:2]
            self.order, digits = tuple([piece.lower() for piece in parts[1::2]]), True
        self.found = frozenset(self.order)
        self.numbers = list(compress(count(), map(str.isdecimal, map(_FIRST, self.order)))) if digits else []

    @property
    def starts(self) -> tuple[int, ...]:
        """Where each piece stands."""
        if self._starts is None:  # no cached_property: before Python 3.12 it takes a lock
            before = map(add, accumulate(map(len, self._parts), initial=0), count())  # each part has a blank behind it
            self._starts = tuple(compress(before, self._parts))
        return self._starts


_FIRST = itemgetter(0)


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
        numbers = found.numbers if self.figure and found.numbers and self.figure.search(text) else []
        if not numbers and self.telling.isdisjoint(found.found):
            return
        order, openers, figures = found.order, self.openers, self.figure is not None
        telling = [*compress(count(), map(self.telling.__contains__, order)), *numbers]
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
