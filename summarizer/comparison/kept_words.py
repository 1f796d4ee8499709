"""Which words of a passage a text keeps that shortens it, and whether what is left out between them may go."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summarizer.language.reporting import listed

_SAYING = listed("said say says saying told")
"""Words of saying, which part who speaks from what is said."""
_JOINING = listed("and but while that which who whom when where after before because as if although though than")
"""Words that join clauses: what is left out up to them leaves one clause's beginning and another's end."""


class Kept(NamedTuple):
    """The indices of a source's words that a text keeps, in order."""

    places: tuple[int, ...]

    @property
    def left_out(self) -> list[int]:
        """The indices of the words left out between the first and the last one kept."""
        kept = set(self.places)
        return [place for place in range(self.places[0], self.places[-1] + 1) if place not in kept]


def kept_words(claim: Sequence[str], source: Sequence[str]) -> Kept | None:
    """Return where the words of *claim* stand as a subsequence of *source*, matched from the end, or None."""
    if not all(map(source.__contains__, claim)):
        return None
    places = []
    place = len(source)
    for word in reversed(claim):
        place -= 1
        while place >= 0 and source[place] != word:
            place -= 1
        if place < 0:
            return None
        places.append(place)
    return Kept(tuple(reversed(places))) if places else None


def gaps_hold(kept: Sequence[str], source: Sequence[str]) -> bool:
    """Return whether *kept*, words of *source* in their order, leaves no clause's beginning and another's end.

    "Roe said Lind died" shortens to no "Roe died", nor "Roe won and Lind died".
    """
    return all(_harmless(gap) for gap in _gaps(kept, source))


def _gaps(kept: Sequence[str], source: Sequence[str]) -> Iterator[list[str]]:
    """Yield the runs of words left out between kept ones, matched from the end."""
    gap: list[str] = []
    waiting = list(kept)
    for word in reversed(source):
        if waiting and word == waiting[-1]:
            if gap and len(waiting) < len(kept):
                yield gap[::-1]
            waiting.pop()
            gap = []
        else:
            gap.append(word)


def _harmless(gap: Sequence[str]) -> bool:
    return not (set(gap) & _SAYING) and not any(word in _JOINING for word in gap[1:])
