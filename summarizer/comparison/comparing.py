"""Two texts against each other: the same, compatible, in contradiction, or about different things."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from summarizer.comparison.alignment import align
from summarizer.comparison.checks import checks_for
from summarizer.comparison.difference import Difference
from summarizer.comparison.sources import Sources, sentences_of

Relation = Literal["same", "compatible", "clash", "unknown"]

ABOUT_ONE_THING = 0.3
"""Least share of the content of one text that the other carries where the two are about one thing."""
ALL_SAID = 0.6
"""Share from which one text says all that the other says, in words of its own for the rest."""
MUTUAL = frozenset({"direction", "negation", "role", "unit", "who-did-what"})
"""Kinds in which what is against a text from one side is against it from the other, though it be seen from one only."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """How two texts relate, and why in words.

    ``compatible``: one says more than the other, or coarser; ``unknown``: they are about different things.
    ``differences`` are those of the first text against the second, then of the second against the first, each with
    its spans.
    """

    relation: Relation
    reason: str
    differences: tuple[Difference, ...] = ()


class _View(NamedTuple):
    coverage: float
    differences: tuple[Difference, ...]
    uncovered: tuple[str, ...]


def compare(one: str, other: str) -> Comparison:
    """Return whether *one* and *other* say the same, are compatible, clash, or are about different things, and why.

    What only one of them says is no contradiction; what one says otherwise is, unless seen from the other side there
    is nothing against it ("at least 14" is compatible with "17").
    """
    there, back = _view(one, other), _view(other, one)
    both = there.differences + back.differences
    if max(there.coverage, back.coverage) < ABOUT_ONE_THING:
        return Comparison("unknown", "they share too little to be about one thing", both)
    clashes = [_against(view) for view in (there, back)]
    either = [found for view in clashes for found in view]
    if all(clashes) or any(found.kind in MUTUAL for found in either):
        return Comparison("clash", "; ".join(dict.fromkeys(found.reason for found in either)), both)
    more = [view for view in (there, back) if view.coverage < ALL_SAID or view.differences]
    if not more:
        return Comparison("same", "each says what the other says", both)
    reasons = [difference.reason for view in more for difference in view.differences]
    reasons += [f"only one of them says: {', '.join(view.uncovered[:8])}" for view in more if view.uncovered]
    return Comparison("compatible", "; ".join(dict.fromkeys(reasons)), both)


def _view(text: str, other: str) -> _View:
    sources = Sources.of([other])
    claims = sentences_of(text)
    aligned = [align(claim, sources) for claim in claims]
    words = sum(len(claim.words) for claim in claims) or 1
    return _View(
        sum(found.coverage * len(found.claim.words) for found in aligned) / words,
        tuple(
            found.placed(claim.offset)
            for claim in claims
            for check in checks_for(claim)
            for found in check(claim, sources)
        ),
        tuple(found.claim.words[index].text for found in aligned for index in found.uncovered),
    )


def _against(view: _View) -> list[Difference]:
    """Return where the other text says otherwise, not merely nothing."""
    return [found for found in view.differences if found.relation == "clash" and found.source is not None]
