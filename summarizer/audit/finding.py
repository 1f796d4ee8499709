"""One thing that does not hold, and how claimed and recomputed values are compared."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from summarizer.article import Noun


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that does not hold: ``place`` in the bundle, and what is wrong there."""

    place: str
    problem: str

    def __str__(self) -> str:
        return f"{self.place}: {self.problem}"


def differences(place: str, claimed: Sequence[Noun], computed: Sequence[Noun]) -> Iterator[Finding]:
    """Yield the first place where what is *claimed* is not what was *computed*."""
    for position, (one, other) in enumerate(zip(claimed, computed, strict=False)):
        if one != other:
            yield Finding(f"{place}[{position}]", f"says {_short(one)}, recomputed {_short(other)}")
            return
    if len(claimed) != len(computed):
        yield Finding(place, f"{len(claimed)} given, {len(computed)} recomputed")


def _short(noun: Noun) -> str:
    text = noun.model_dump_json()
    return text if len(text) <= 200 else text[:199] + "…"
