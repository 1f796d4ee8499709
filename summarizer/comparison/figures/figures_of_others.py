"""A figure of one quote told of what another quote tells, which has a figure of its own for it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarizer.comparison.clauses.parties import FIRMS
from summarizer.comparison.difference import Difference
from summarizer.comparison.figures.amount import Amount
from summarizer.comparison.figures.amounts import amounts
from summarizer.comparison.figures.equality import allows, equal
from summarizer.comparison.figures.misplaced import is_rival, says
from summarizer.comparison.figures.surroundings import words_at
from summarizer.comparison.homes import are_several, clauses, home, near, parts, stretch, subject_of
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.language.openers import late

_SORTS = frozenset(["count", "share"])


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the figures of *claim* that only another quote has than the one that tells the rest of their clause."""
    if not are_several(sources) or not (own := [it for it in amounts(claim) if it.sort in _SORTS]):
        return
    told = [it for passage in near(claim, sources) for it in amounts(passage)]
    for amount in own:
        holders = {it.passage.source for it in told if equal(amount, it)}
        if not holders:
            continue
        words = words_at(claim, amount.start, amount.end)
        clause = next((range(*it) for it in clauses(claim) if words.start in range(*it)), range(0))
        at = home(claim, clause, sources, without=words)
        if at is not None and home(claim, stretch(claim, words.start), sources, words, least=1) in holders:
            continue
        at = _of_subject(claim, words.start, sources) if at is None or at in holders else at
        if at is None or at in holders:
            continue
        rivals = [it for it in told if it.passage.source == at and it.sort in _SORTS]
        rivals = [it for it in rivals if is_rival(amount, it) or _is_bare_sum(amount, it)]
        beside = [it for it in own if words_at(claim, it.start, it.end).start in clause]
        if not rivals or any(equal(it, rival) or allows(it, rival) for it in beside for rival in rivals):
            continue
        yield Difference("number", "clash", (amount.start, amount.end), rivals[0].place, says(amount, rivals[0]))


def _is_bare_sum(amount: Amount, other: Amount) -> bool:
    """Return whether *other* is another sum of which the money was told before: "will allot | 5.5 million | for"."""
    if amount.unit is None or other.unit is not None or not _MILLIONS.search(amount.text) or equal(amount, other):
        return False
    return _BARE.match(other.passage.text, other.end) is not None and _MILLIONS.search(other.text) is not None


_MILLIONS = late(r"\b(?:m|bn|million|billion|trillion)\b", re.IGNORECASE)
_BARE = late(r"\s(?:for|to|on|from|in|will|would|was|is|goes|went)\b|[,.;]")


def _of_subject(claim: Passage, index: int, sources: Sources) -> int | None:
    """Return the quote that alone tells of whom the part around the word at *index* is told: "Rents | rose"."""
    part = next((part for part in parts(claim) if index in part), ())
    about = [i for i in subject_of(claim, part) if claim.order[i] not in FIRMS]
    return home(claim, about, sources, least=1)
