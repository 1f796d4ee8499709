"""A cause that a claim finds in one quote for what another tells: "the roof fell because the beams were rotten"."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.comparison.causes.reasons import reasons
from summarizer.comparison.difference import Difference
from summarizer.comparison.homes import are_several, home, near
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.language.reporting import listed

_PLAIN = listed("because due caused result owing thanks blamed")
"""Words of a link that leaves no doubt that it is one."""


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the reason of *claim* that stands in one quote, what it is the reason for in another, and no link there."""
    if not are_several(sources) or _PLAIN.isdisjoint(claim.order):
        return
    for reason in reasons(claim):
        if not reason.words or not reason.effect or _PLAIN.isdisjoint(claim.order[reason.at : reason.at + _LINK]):
            continue
        cause, effect = home(claim, reason.words, sources), home(claim, reason.effect, sources)
        if cause is None or effect is None or cause == effect:
            continue
        passages = near(claim, sources)
        if any(reasons(passage) for passage in passages if passage.source == cause):
            continue  # "That was because the beams were rotten"
        there = next(passage for passage in passages if passage.source == cause)
        said = claim.words[min(reason.at, *reason.words)].start, claim.words[max(reason.at, *reason.words)].end
        told = f"gives as a reason what another source tells: {claim.text[slice(*said)]!r}"
        yield Difference("cause", "clash", said, there.place(0, len(there.text)), told)
        return


_LINK = 3
"""Words of a link: "as a result"."""
