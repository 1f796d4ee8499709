"""Whom a relative clause tells of: "those who saw it", "Falk, who says", "the clerk who said or knew"."""

from __future__ import annotations

from summarizer.language.asides import before_aside, opening
from summarizer.language.phrases import Line, Range, nonempty
from summarizer.language.starts import antecedent_start
from summarizer.language.word_classes import AUXILIARIES, CLAUSE_OPENERS, PREPOSITIONS


def antecedent(line: Line, relative: int) -> Range:
    """Return the phrase that the "who" or "which" at *relative* stands for."""
    close = before_aside(line, relative)
    close -= line.at(close - 1) in {",", "-"}
    begun = opening(line, close - 1) if line.at(close - 1) == ")" else None
    return antecedent_start(line, begun or close), close


def relative_before(line: Line, start: int) -> int:
    """Return the "who", behind no comma, whose auxiliary stands before *start*: "those who have | seen it"; else 0."""
    k = start
    if line.at(start) in PREPOSITIONS:  # which opens no subject: "those who have lived in | and around Torv say"
        stop = max(0, start - _CLAUSE)
        k = next((j for j in range(start - 1, stop, -1) if line.low[j] == "who" or not line.is_word(j)), 0) + 1
        return k - 1 if k > 1 and line.low[k - 1] == "who" and line.is_word(k - 2) else 0
    while k > 1 and line.low[k - 1] in AUXILIARIES:
        k -= 1
    return k - 1 if k < start and k > 1 and line.low[k - 1] == "who" and line.is_word(k - 2) else 0


def of_relative(line: Line, last: int) -> Range | None:
    """Return whom the relative clause tells of that the conjunction at *last* goes on: "those who saw it or | said"."""
    for k in range(last - 2, max(0, last - _CLAUSE), -1):
        if not line.is_word(k) or line.quoted[k] or line.low[k] in CLAUSE_OPENERS:
            return None
        if line.low[k] == "who":
            who = antecedent(line, k) if line.low[k - 1] != "," else (0, 0)
            return who if nonempty(who) else None
    return None


_CLAUSE = 9
"""Words of a relative clause up to the conjunction that goes on with it."""
