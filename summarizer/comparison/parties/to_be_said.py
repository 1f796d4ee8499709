"""How much of what a claim tells its speaker need say, where the sources have another say it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from summarizer.comparison.boundaries import gap
from summarizer.comparison.parties.antecedents import may_be_one
from summarizer.comparison.parties.reckonings import Report
from summarizer.comparison.parties.reports import carried
from summarizer.comparison.parties.standing import Speaker
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources

LEAST = 0.5
"""Share of a reported claim's content that another report carries at least, for both to report the same."""
SOME = 0.25
"""Share of a person's words in the claim that another person's report carries at least, to be these words at all."""


def _last_clause(claim: Passage, mine: Report) -> Report | None:
    """Return *mine* of the last of several clauses before its speaker, of whom alone that may be told.

    "The mill burned down, but nobody was hurt, according to Roe".
    """
    said = mine.said
    if not mine.who or mine.who[0] < said[-1]:
        return None
    order = claim.order
    joint = next((i for i in range(said[-1], said[0], -1) if order[i] in _JOINTS and "," in gap(claim, i)), None)
    last = () if joint is None else tuple([index for index in said if index > joint])
    return mine._replace(said=last) if last else None


_JOINTS = frozenset(["but", "and", "while", "although", "though", "whereas"])


def to_be_said(claim: Passage, mine: Report, passage: Passage, theirs: Report) -> tuple[Report | None, float]:
    """Return of what the claim's speaker need say how much, where the passage has another: of the last clause half."""
    if (last := _last_clause(claim, mine)) is not None:
        return last, LEAST
    return (mine, SOME) if _is_anybody(passage, theirs) else (None, 1.0)


def share_said(
    claim: Passage, mine: Report, who: Speaker, told: Sequence[tuple[Passage, Report]], sources: Sources
) -> float:
    """Return the share of what *mine* tells that *who* says in one of the reports *told*, at most."""
    weights = sources.weights(claim, mine.said)
    return max((carried(claim, weights, r.roots) for p, r in told if may_be_one(who, p, r, sources)), default=0.0)


def _is_anybody(passage: Passage, theirs: Report) -> bool:
    """Return whether the speaker is somebody without a name, whom the article may name later: "a woman who says"."""
    first = bisect_left(passage.starts, theirs.span[0])
    opens = [i for i in range(max(0, first - 1), first + len(theirs.who) + _PHRASE) if i < len(passage.order)]
    opens = [i for i in opens if passage.order[i] in _INDEFINITE and i <= max(theirs.who, default=0)]
    return bool(opens) and not any(passage.words[index].capitalised for index in theirs.who if index > opens[-1])


_INDEFINITE = frozenset(["a", "an", "one"])
_PHRASE = 3
"""Words of a speaker that tell nothing, and may stand before the last that does."""
