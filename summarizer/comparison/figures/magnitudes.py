"""Amounts told without a number, by their magnitude alone: "thousands of fans", "tens of thousands", "for hours"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summarizer.comparison.difference import Difference, Kind
from summarizer.comparison.figures.ages import aged_about, aged_otherwise
from summarizer.comparison.figures.amounts import amounts
from summarizer.comparison.figures.frequencies import otherwise_often
from summarizer.comparison.figures.multiples import multiplied_otherwise
from summarizer.comparison.figures.named_ages import aged_unlike
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import Sources
from summarizer.language.number_words import SMALL
from summarizer.language.openers import Opened, late

_SCALES = {
    "dozens": 1e1, "scores": 1e1, "hundreds": 1e2, "thousands": 1e3, "millions": 1e6, "billions": 1e9, "trillions": 1e12
}  # fmt: skip
_SPANS = ("seconds", "minutes", "hours", "days", "weeks", "months", "years", "decades", "centuries")
_TELLING = frozenset([*_SCALES, *_SPANS])
_MAGNITUDE = Opened(
    rf"\b(?:(?P<tens>tens|hundreds)\sof\s)?(?P<scale>{'|'.join(_SCALES)})\b|(?P<span>\b(?:{'|'.join(_SPANS)}))\b",
    _TELLING | {"tens"},
    _TELLING,
    reach=2,  # "tens of thousands"
    figure=None,
)
_COUNTED = late(
    rf"(?:\d|\b(?:{'|'.join(SMALL)}|hundred|thousand|million|few|several|couple|many|other|both|half))\W\s?$",
    re.IGNORECASE,
)
"""What makes of "hours" a number of them, or a vague one, that is compared elsewhere or not at all."""
_NAMED = late(
    r"\b(?:working|opening|office|school|trading|business|visiting|waking|peak|rush|small|early|late|later|best|last|final|"
    r"first|old|golden|dying|closing|teenage|childhood)\s$",
    re.IGNORECASE,
)
"""What makes of "hours" or "days" no length but some of the day or of a life: "opening hours", "in early days"."""
_CLOSE = 2
"""Of the passages nearest to a claim, those that speak of the same closely enough to contradict it."""
_REACH = 100.0
"""Times the magnitude below which a number is told by it: 42,000 are thousands, or tens of thousands."""


class Magnitude(NamedTuple):
    """A magnitude at a span: ``size`` of a count, or the ``unit`` of a span of time."""

    start: int
    end: int
    text: str
    size: float
    unit: str


@read_once
def magnitudes(passage: Passage) -> tuple[Magnitude, ...]:
    """Return the magnitudes of *passage* in order."""
    if _TELLING.isdisjoint(passage.order):
        return ()
    return tuple(
        _read(match)
        for match in _MAGNITUDE.finditer(passage.text)
        if not _COUNTED.search(passage.text, max(0, match.start() - 12), match.start())
        and not (match["span"] and _NAMED.search(passage.text, max(0, match.start() - 12), match.start()))
    )


def _read(match: re.Match[str]) -> Magnitude:
    scale, tens = match["scale"], match["tens"]
    size = _SCALES[scale.lower()] * {"tens": 10, "hundreds": 100}.get((tens or "").lower(), 1) if scale else 0.0
    return Magnitude(*match.span(), match[0], size, (match["span"] or "").lower())


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the magnitudes of *claim* where the sources have another, and no number of that magnitude.

    And how often something happens, how old somebody is, and how many times as much, where they tell otherwise.
    """
    near = sources.nearest(claim)
    yield from otherwise_often(claim, near, sources)
    yield from aged_otherwise(claim, near)
    yield from aged_about(claim, near)
    yield from aged_unlike(claim, sources)
    yield from multiplied_otherwise(claim, near, sources)
    for one in magnitudes(claim):
        nearest = sources.nearest(claim)[:_CLOSE]
        rival = _rival(one, nearest)
        if rival is not None:
            passage, other = rival
            kind: Kind = "number" if one.size else "unit"
            reason = f"says {one.text!r}, source says {other.text!r}"
            yield Difference(kind, "clash", (one.start, one.end), passage.place(other.start, other.end), reason)


def _rival(one: Magnitude, nearest: Sequence[Passage]) -> tuple[Passage, Magnitude] | None:
    rivals = []
    for passage in nearest:
        for other in magnitudes(passage):
            if (one.size, one.unit) == (other.size, other.unit):
                return None
            if bool(one.size) == bool(other.size):
                rivals.append((passage, other))
        if one.size and any(one.size <= amount.value < _REACH * one.size for amount in amounts(passage)):
            return None
        if one.unit and one.unit.removesuffix("s") in passage.at:
            return None
    return rivals[0] if rivals else None
