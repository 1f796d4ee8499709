"""What stands behind the "by" of a passive and has done nothing: a measure, a time, a means."""

from __future__ import annotations

from summarizer.comparison.clauses.measures import measured
from summarizer.comparison.clauses.phrases import Party
from summarizer.comparison.passage import Passage
from summarizer.language.reporting import listed

_TIMES = listed(
    "end start beginning middle close turn noon midnight midday dawn dusk nightfall sunset sunrise deadline"
)
_MEANS = listed(
    """post mail email e-mail phone telephone letter text fax car train bus boat ship ferry plane helicopter bicycle
    bike lorry truck taxi tram air sea land road rail water hand name law mistake accident chance surprise force default
    computer satellite radio video"""
)
"""Nouns that alone behind "by" tell how: "was flown home by helicopter"."""


def names_no_doer(passage: Passage, by: int, agent: Party) -> bool:
    """Return whether *agent* behind the "by" at that index is none: "by a third", "by the end of May", "by post"."""
    if measured(passage, by, unit=True) or any(passage.order[i] in _TIMES for i in agent.heads):
        return True
    return agent.words == (by + 1,) and passage.order[by + 1] in _MEANS
