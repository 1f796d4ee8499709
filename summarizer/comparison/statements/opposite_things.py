"""Two figures of two things that are opposites, both right: what goes out and what comes in."""

from __future__ import annotations

from summarizer.comparison.passage import Range
from summarizer.comparison.predicates.counterparts import read_poles
from summarizer.comparison.predicates.frames import frames
from summarizer.comparison.statements.side import Side
from summarizer.comparison.statements.statement import Statement
from summarizer.language.lexicon import contrast, opposite_poles


def of_opposite_things(one: Side, said: Range, other: Side, there: Range) -> bool:
    """Return whether the figures are of two things that are opposites: "exports fell", "imports fell"."""
    spots = one.at(said), other.at(there)
    if spots[0] is None or spots[1] is None:
        return False
    nouns = [_nouns(statement) for statement, _ in (spots[0], spots[1])]
    claims = spots[0][0].claim, spots[1][0].claim
    poles = read_poles(claims[0]), read_poles(claims[1])
    return any(
        contrast(claims[0].order[i], claims[1].order[j]) or opposite_poles(poles[0][i], poles[1][j])
        for i in nouns[0]
        for j in nouns[1]
    )


def _nouns(statement: Statement) -> list[int]:
    """Return the nouns of its own of which something is told."""
    heads = (i for frame in frames(statement.claim) if frame.subject is not None for i in frame.subject.heads)
    return [i for i in heads if i in statement.own]
