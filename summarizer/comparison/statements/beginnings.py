"""Where a fire, a blast or a leak began, as two sentences tell it otherwise."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.comparison.statements.answers import Answer
from summarizer.comparison.statements.statement import Statement
from summarizer.language.beginnings import beginning, lie_apart


def beginnings(one: Statement, other: Statement) -> Iterator[Answer]:
    """Yield the place at which each sentence has an event of one class begin."""
    mine, theirs = beginning(one.claim.text), beginning(other.claim.text)
    if mine is not None and theirs is not None and lie_apart(mine, theirs):
        yield Answer("place", (mine.start, mine.end), (theirs.start, theirs.end), least=(1, 1, 1))
