"""One thing that does not hold, and how claimed and recomputed values are compared."""

from __future__ import annotations

import json
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
            yield Finding(f"{place}[{position}]", _told(one, other))
            return
    if len(claimed) != len(computed):
        yield Finding(place, f"{len(claimed)} given, {len(computed)} recomputed")


def _told(claimed: Noun, computed: Noun) -> str:
    """Return what *claimed* says, field by field, where *computed* says otherwise."""
    mine, other = claimed.model_dump(mode="json"), computed.model_dump(mode="json")
    names = [name for name in mine if name in other and mine[name] != other[name]]
    if not names or mine.keys() != other.keys():
        return f"says {_short(mine)}, recomputed {_short(other)}"
    return "; ".join(f"{name} says {_short(mine[name])}, recomputed {_short(other[name])}" for name in names)


def _short(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"


_SHOWN = 300  # characters; a sentence told whole shows which of its words is another
