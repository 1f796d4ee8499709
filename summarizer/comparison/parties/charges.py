"""A charge, or what another party denies, told as a fact in words so free that its own are not found again."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.comparison.alignment import align
from summarizer.comparison.difference import Difference
from summarizer.comparison.parties.reports import reports
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.language.reporting import listed

_WHOLE = 0.7
"""Share of a sentence's telling words, its speaker aside, from which it is all somebody's words."""
_HEDGED = listed(
    """allegedly alleged reportedly supposedly purportedly apparently accused suspected claim claims claimed said
    allegation allegations accusation accusations suspect suspects suspicion suspicions investigation if whether may
    might could would talk rumour rumours rumor rumors speculation account version word telling"""
)
"""Words that keep a charge a charge."""


def told_without_the_charge(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield that freely worded *claim* tells on nobody's word what cited words only charge, or another denies.

    Of a whole article a summary may tell on its own account what was said.
    """
    if not sources.context or not _HEDGED.isdisjoint(claim.order) or claim.attributions or claim.quotes:
        return
    aligned = align(claim, sources)
    home = aligned.home
    if home is None or home.foreign or not aligned.freely_worded or reports(claim):
        return
    whole = next((it for it in reports(home) if _is_whole(home, len(it.said), len(it.who))), None)
    if whole is None or whole.strength == "denial":
        return
    disputed = any(it.strength == "denial" for passage in sources.cited for it in reports(passage))
    if whole.strength == "allegation" or disputed:
        there = home.text[slice(*whole.span)]
        reason = f"tells as a fact what in the source only {there!r} says"
        yield Difference("attribution", "clash", (0, len(claim.text)), home.place(*whole.span), reason)


def _is_whole(passage: Passage, said: int, who: int) -> bool:
    rest = len(passage.content) - who
    return rest > 0 and said >= _WHOLE * rest
