"""What a rank is by: "the second largest bank" is not the second bank."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.comparison.difference import Difference, said_otherwise
from summarizer.comparison.figures.superlative_words import GRADING, is_superlative
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import NEAREST, Sources
from summarizer.language.number_words import ORDINALS


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the first thing that *claim* counts by an ordinal, and the cited words rank by a quality alone."""
    if ORDINALS.keys().isdisjoint(claim.order):
        return
    for place in [place for place, word in enumerate(claim.order[:-1]) if word in ORDINALS]:
        near = [it for it in sources.nearest(claim)[:NEAREST] if claim.order[place] in it.order]
        if any(_counts(it, claim.order[place], claim.stems[place + 1]) for it in near):
            continue
        for passage in near:
            for at in passage.at.get(claim.stems[place], ()) if sources.cites(passage) else ():
                noun = _ranked(passage, at)
                if noun is not None and passage.stems[noun] == claim.stems[place + 1]:
                    said, there = claim.span(place, place + 2), passage.span(at, noun + 1)
                    yield said_otherwise("superlative", (claim, said), (passage, there))
                    return


def _counts(passage: Passage, ordinal: str, noun: str) -> bool:
    return any(word == ordinal and passage.stems[place + 1] == noun for place, word in enumerate(passage.order[:-1]))


def _ranked(passage: Passage, at: int) -> int | None:
    """Return the word behind the superlative that the ordinal at *at* ranks, or None."""
    after = passage.order[at + 1 : at + 3]
    if not after or at + 1 in passage.parted:
        return None
    noun = at + (3 if after[0] in GRADING else 2)
    ranks = after[0] in GRADING or is_superlative(after[0])
    return noun if ranks and noun < len(passage.order) else None
