"""Two figures of two things, both right: of what goes out and what comes in, of a kilo of rice and one of beans."""

from __future__ import annotations

from summarizer.comparison.clauses.frames import frames
from summarizer.comparison.opposites.counterparts import read_poles
from summarizer.comparison.passage import Range
from summarizer.comparison.statements.side import Side
from summarizer.comparison.statements.statement import Statement
from summarizer.language.lexicon import contrast, opposite_poles


def of_opposite_things(one: Side, said: Range, other: Side, there: Range) -> bool:
    """Return whether the figures are of two opposites, "exports" and "imports", or of as much of two things."""
    spots = one.at(said), other.at(there)
    if spots[0] is None or spots[1] is None:
        return False
    nouns = [_nouns(statement) for statement, _ in (spots[0], spots[1])]
    if _is_of_its_own(*spots[0]) and _is_of_its_own(*spots[1]):
        return True
    claims = spots[0][0].claim, spots[1][0].claim
    poles = read_poles(claims[0]), read_poles(claims[1])
    return any(
        contrast(claims[0].order[i], claims[1].order[j]) or opposite_poles(poles[0][i], poles[1][j])
        for i in nouns[0]
        for j in nouns[1]
    )


def _is_of_its_own(statement: Statement, span: Range) -> bool:
    """Return whether a measure before the figure is of a thing of its own: "a kilo | of rice | costs 2 dollars"."""
    claim = statement.claim
    opening = claim.order[:_OPENING]
    found = next((i for i, word in enumerate(opening) if word == "of" and i + 1 in statement.own), None)
    return found is not None and claim.words[found + 1].end <= span[0] and not claim.words[found + 1].capitalised


_OPENING = 4
"""Words that open a sentence and say of what it tells: "a kilo of | rice"."""


def _nouns(statement: Statement) -> list[int]:
    """Return the nouns of its own of which something is told."""
    heads = (i for frame in frames(statement.claim) if frame.subject is not None for i in frame.subject.heads)
    return [i for i in heads if i in statement.own]
