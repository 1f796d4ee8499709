"""What several facts hold of one thing, as one position of a conflict: "25 hurt", of two articles."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from summarizer.briefing import Position
from summarizer.fact import Fact
from summarizer.language.tokens import STOPWORDS, fold


def position_of(value: str, facts: Sequence[Fact]) -> Position:
    """Return the position *value* of all *facts*."""
    return Position(
        value=value,
        fact_ids=tuple(sorted({fact.id for fact in facts})),
        origins=tuple(sorted({origin for fact in facts for origin in fact.origins})),
    )


def told_from(statement: str, span: tuple[int, int]) -> str:
    """Return what *statement* says from the figure at *span* on, up to the next mark: "25 people were injured"."""
    start, end = span
    mark = _MARK.search(statement, end)
    told = statement[start : mark.start() if mark else len(statement)].split()[:_SHOWN]
    while len(told) > 1 and fold(told[-1]) in STOPWORDS:
        told.pop()  # "nine people died | on"
    return " ".join(told)


_MARK = re.compile(r"[,.;:”\"](?!\d)")
_SHOWN = 4
"""Words of a position."""


def shortest(texts: Iterable[str]) -> str:
    """Return the shortest of *texts*, of equals the first by the alphabet."""
    return min(texts, key=lambda text: (len(text), text))


def in_order(positions: Iterable[Position]) -> tuple[Position, ...]:
    """Return *positions* in the order in which a conflict has them, whichever article is read first."""
    return tuple(sorted(positions, key=lambda it: (it.value, it.fact_ids)))
