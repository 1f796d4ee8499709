"""Matches of long patterns, tried only where a word stands that one of them may begin with."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import lru_cache

_PIECE = re.compile(r"\w+|[$€£¥₹−]")


def opened(pattern: re.Pattern[str], text: str, openers: Collection[str]) -> Iterator[re.Match[str]]:
    """Yield the matches of *pattern* in *text* in order that begin with one of *openers*, or with a digit.

    *openers* in lower case. With every word among them that *pattern* may begin with, the same as ``finditer``, which
    tries each of its alternatives at every letter: four times as quick for patterns of dozens of words.
    """
    end = 0
    for start, piece in _pieces(text):
        if (piece in openers or piece[0].isdigit()) and start >= end:
            match = pattern.match(text, start)
            if match:
                end = match.end()
                yield match


@lru_cache(maxsize=4)  # the same sentence is read for numbers, dates and times of day in a row
def _pieces(text: str) -> tuple[tuple[int, str], ...]:
    found: list[tuple[int, str]] = []
    at = 0
    for piece in _PIECE.findall(text):  # found anew by its letters: in half the time that matches take
        start = text.find(piece, at)
        at = start + len(piece)
        found.append((start, piece.lower()))
    return tuple(found)
