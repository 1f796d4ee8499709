"""What is read of a word alone is read once, and found again by one look into a dictionary."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

Found = TypeVar("Found")


def by_word(most: int) -> Callable[[Callable[[str], Found]], Callable[[str], Found]]:
    """Return what makes a function of one word remember its answers: *most* of them, then it begins anew.

    What functools.lru_cache does, which orders its answers by when they were asked for: a call takes twice as long, and
    five hundred are made a sentence.
    """
    return lambda read: _WordTable(read, most).__getitem__


class _WordTable(dict[str, Found]):
    def __init__(self, read: Callable[[str], Found], most: int) -> None:
        super().__init__()
        self._read, self._most = read, most

    def __missing__(self, word: str) -> Found:
        if len(self) >= self._most:
            self.clear()
        found = self[word] = self._read(word)
        return found
