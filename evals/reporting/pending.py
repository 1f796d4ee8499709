"""The pairs that only a person can settle, each with the line that settles it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from evals.comparing import Scored
from evals.gold import Gold

CHOICES = "correct, partial, incorrect or spurious"


@dataclass(frozen=True, slots=True)
class Pending:
    """A sentence and a gold fact that may or may not say the same; ``cases`` in which and ``variants`` by which.

    ``ids`` are the gold facts of this wording: one line settles the two texts wherever they meet.
    """

    found: str
    gold: str
    ids: tuple[str, ...]
    detail: str
    cases: tuple[str, ...]
    variants: tuple[str, ...]

    @property
    def line(self) -> str:
        """The line for ``adjudications.jsonl``; its verdict is left open, so that none is settled by pasting."""
        return json.dumps({"found": self.found, "gold": self.gold, "verdict": "?"})


def pending(variants: Sequence[Scored], gold: Gold) -> tuple[Pending, ...]:
    """Return the ambiguous pairs of *variants*, each once, in the order of gold."""
    texts = {fact.id: fact.text for fact in gold.facts}
    order = {name: place for place, name in enumerate(texts)}
    seen: dict[tuple[str, str], list[_Place]] = {}
    for it in sorted(_ambiguous(variants), key=lambda it: (order.get(it.fact, 0), it.sentence)):
        if it.fact in texts:
            seen.setdefault((it.sentence, texts[it.fact]), []).append(it)
    return tuple(
        Pending(
            found=sentence,
            gold=text,
            ids=tuple(dict.fromkeys(it.fact for it in places)),
            detail=places[0].detail,
            cases=tuple(dict.fromkeys(it.case for it in places)),
            variants=tuple(dict.fromkeys(it.variant for it in places)),
        )
        for (sentence, text), places in seen.items()
    )


class _Place(NamedTuple):
    """Where a pair came up."""

    variant: str
    case: str
    fact: str
    sentence: str
    detail: str


def _ambiguous(variants: Sequence[Scored]) -> Iterator[_Place]:
    for variant in variants:
        for row in variant.cases:
            for it in row.judged:
                sentence = variant.sentence(row, it.found)
                if it.verdict == "ambiguous" and it.gold is not None and sentence:
                    yield _Place(variant.name, row.case, it.gold, sentence, it.detail)
