"""An article's text cut where quotes of gold or of a variant begin and end, so that spans may overlap as they like."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Mark:
    """A quote from ``start`` to ``end`` (code points, half-open), of gold or found; ``row`` tells of its fact."""

    start: int
    end: int
    row: int
    found: bool


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of the text under one set of marks.

    ``gold`` and ``found``: the rows of the quotes that cover it; ``begins``: the rows whose first quote begins here.
    """

    text: str
    gold: tuple[int, ...]
    found: tuple[int, ...]
    begins: tuple[int, ...]


def pieces(text: str, marks: Sequence[Mark]) -> Iterator[Piece]:
    """Yield *text* in pieces that, joined, are the whole; marks that do not lie in it are left out.

    Linear in the text and in the cuts times the quotes that lie over one another.
    """
    kept = sorted(
        (mark for mark in marks if 0 <= mark.start < mark.end <= len(text)), key=lambda it: (it.start, it.row)
    )
    cuts = sorted({0, len(text), *(cut for mark in kept for cut in (mark.start, mark.end))})
    lying: list[Mark] = []
    begun: set[int] = set()
    at = 0
    for start, end in pairwise(cuts):
        lying = [mark for mark in lying if mark.end > start]
        begins = []
        while at < len(kept) and kept[at].start == start:
            lying.append(kept[at])
            if kept[at].row not in begun:
                begun.add(kept[at].row)
                begins.append(kept[at].row)
            at += 1
        yield Piece(
            text=text[start:end],
            gold=tuple(dict.fromkeys(mark.row for mark in lying if not mark.found)),
            found=tuple(dict.fromkeys(mark.row for mark in lying if mark.found)),
            begins=tuple(begins),
        )
