"""A claim in the foreign language of its source: figures, days, names, offices and denials compared as in English."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.comparison.difference import Difference
from summarizer.comparison.figures import figures, times
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.comparison.translations.denials import denied
from summarizer.comparison.translations.matching import matched
from summarizer.comparison.translations.names import named
from summarizer.comparison.translations.offices import promoted


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield what *claim* says otherwise than its sources in their common language."""
    own = claim.tongue
    if own is None or own == "en":
        yield from figures.differences(claim, sources)
        yield from times.differences(claim, sources)
        return
    # Read as English, "15.000" is fifteen, and a word no number: only what stands so in the source is read alike.
    for check in (figures.differences, times.differences):
        for found in check(claim, sources):
            written = claim.text[slice(*found.said)]
            if found.source is not None and any(written in text for text in sources.texts):
                yield found
    yield from matched(claim, own, sources, own).differences
    yield from named(claim, own, sources, own).differences
    yield from promoted(claim, own, sources, own)
    yield from denied(claim, own, sources, own)
