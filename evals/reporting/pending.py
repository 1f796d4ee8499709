"""The pairs that only a person can settle, each with the line that settles it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from evals.comparing import Scored
from evals.gold import Gold

CHOICES = "correct, partial, incorrect or spurious"


@dataclass(frozen=True, slots=True)
class Pending:
    """A sentence and a gold fact that may or may not say the same; ``cases`` in which and ``variants`` by which."""

    found: str
    gold: str
    id: str
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
    seen: dict[tuple[str, str], list[tuple[str, str, str]]] = {}
    for name, case, fact, sentence, detail in _ambiguous(variants):
        seen.setdefault((fact, sentence), []).append((case, name, detail))
    order = {name: place for place, name in enumerate(texts)}
    return tuple(
        Pending(
            found=sentence,
            gold=texts[fact],
            id=fact,
            detail=where[0][2],
            cases=tuple(dict.fromkeys(case for case, _, _ in where)),
            variants=tuple(dict.fromkeys(name for _, name, _ in where)),
        )
        for (fact, sentence), where in sorted(seen.items(), key=lambda it: (order.get(it[0][0], 0), it[0]))
        if fact in texts
    )


def _ambiguous(variants: Sequence[Scored]) -> Iterator[tuple[str, str, str, str, str]]:
    """Yield variant, case, gold id, sentence and detail of every ambiguous verdict."""
    for variant in variants:
        for row in variant.cases:
            for it in row.judged:
                sentence = variant.sentence(row, it.found)
                if it.verdict == "ambiguous" and it.gold is not None and sentence:
                    yield variant.name, row.case, it.gold, sentence, it.detail
