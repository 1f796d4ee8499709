"""A passage as one line of folded words and marks, for patterns that are easier to read than to program."""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once


class Line(NamedTuple):
    """``text``: the words in order, each behind a blank, and behind `` |`` or `` ‖`` where a mark parts it from the
    one before: a comma or the like, or one that ends a part of the sentence; ``starts``: where each word begins in it.
    """

    text: str
    starts: tuple[int, ...]

    def word_at(self, place: int) -> int:
        """Return the index of the first word that begins at *place* or behind it."""
        return bisect_left(self.starts, place)


@read_once
def line_of(passage: Passage) -> Line:
    """Return *passage* as one line."""
    parts: list[str] = []
    starts, length = [], 0
    for index, word in enumerate(passage.order):
        mark = "" if index not in passage.parted else " ‖" if index in passage.stopped else " |"
        parts += [mark, " ", word]
        length += len(mark) + 1
        starts.append(length)
        length += len(word)
    return Line("".join(parts) + " ", tuple(starts))
