"""An age that a copy puts beside a name, and that the sources tell of that name elsewhere: no change at all."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.comparison.copies.changes import Change
from summarizer.comparison.figures.named_ages import aged_words
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources


def without_ages(claim: Passage, changed: Sequence[Change], sources: Sources) -> Sequence[Change]:
    """Return *changed* without the ages that its sources tell of the names they stand beside in *claim*.

    What else was put in with one is left: "Roe, | 51, was not | sentenced".
    """
    ages = aged_words(claim, sources) if any(number.text[:1].isdigit() for number in claim.numbers) else frozenset()
    if not ages:
        return changed
    own = [[i for i in range(*change.claim) if i not in ages] for change in changed]
    return [
        Change((kept[0], kept[-1] + 1) if kept else (change.claim[0],) * 2, change.source)
        for kept, change in zip(own, changed, strict=True)
        if kept or change.source[0] < change.source[1]
    ]
