"""Whether a text is nothing but words of its source: decided without an index, since most statements are."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache

from summarizer.comparison.copies.cuts import cuts
from summarizer.comparison.copies.losses import told_otherwise
from summarizer.comparison.copies.shortening import shortened
from summarizer.comparison.difference import Difference
from summarizer.comparison.figures.units import unit_named
from summarizer.comparison.kept_words import kept_words
from summarizer.comparison.opposites.denied_reports import request_behind
from summarizer.comparison.parties.reports import reports
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.sources import NEAREST, Sources
from summarizer.language.factives import is_factive
from summarizer.language.numbers import Number
from summarizer.language.reporting import listed
from summarizer.language.tokens import STOPWORDS

_MOSTLY = 0.9
"""Share of a copy's words that stand in what somebody says from which it tells nothing else."""
_UNIT_SIGNS = frozenset("$€£¥₹%°²")
_ASKING = listed("how what why who when where whether did does do is are was were")


def copied(claim: Passage, sources: Sources) -> bool:
    """Return whether *claim* is a cited sentence, or one with words left out that may be left out.

    None of those governs what was kept, names who says it, or is the unit of a figure, and none is part of a phrase;
    and what was kept is told with the words that it was told with.
    """
    return sources.says(claim.text) or None in _shortening(claim, sources)


def retold(claim: Passage, sources: Sources) -> int | None:
    """Return the first word of a copy that is told there with other words than here, or None: so is no other text."""
    found = _shortening(claim, sources)
    return None if not found or None in found or sources.says(claim.text) else found[0]


@lru_cache(maxsize=16)  # asked for before the checks are loaded, and again when the sentences of a text are judged
def _shortening(claim: Passage, sources: Sources) -> tuple[int | None, ...]:
    """Return of each cited sentence that *claim* shortens the first word that it tells otherwise, or None."""
    if not claim.content:
        return ()
    # A few are all looked at, so that most statements need no index; one with every word of the claim would be among
    # the nearest in any case.
    near = sources.cited if len(sources.cited) <= NEAREST else sources.nearest(claim)
    return tuple(
        _told_with_others(claim, passage)
        for passage in near
        if sources.cites(passage)
        and shortened(claim, passage)
        and not cuts(claim.order, passage.order, passage)
        and not unattributed(claim, passage)
        and not any(other_units(claim, passage))
        and not told_otherwise(claim, passage, sources)
    )


def _told_with_others(claim: Passage, passage: Passage) -> int | None:
    """Return the first word of *claim*, a copy, that *passage* tells with another verb, pair, bound or whole."""
    kept = None if claim.foreign or claim.order == passage.order else kept_words(claim.order, passage.order)
    if kept is None:
        return None
    from summarizer.comparison.as_told.as_told import otherwise_than_in  # most statements are no copies

    return otherwise_than_in(claim, passage, {index: kept.places[index] for index in claim.content})


def unattributed(claim: Passage, passage: Passage) -> bool:
    """Return whether *claim* tells in its own voice what *passage* has somebody say, in the same words."""
    if not passage.attributions:
        return False
    said = passage.attributions[0]
    if any(is_factive(word) for word in _folded(passage, said.cue)):
        return False  # what somebody "has found" is told as so
    if any(request_behind(passage.order, index) is not None for index in _indices(passage, said.cue)):
        return False  # "rejected a bid to halt it" says nothing of those who bid
    speaker = {word for word in _folded(passage, said.who) if word not in STOPWORDS}
    cue = set(_folded(passage, said.cue)) - {"to"}  # of "according to"
    told = not cue.isdisjoint(claim.order)
    if said.pronoun or not speaker or told or passage.order[0] in _ASKING or reports(claim):
        return False
    content = {stem for span in said.content for stem in _stems(passage, _beside(passage, span, said.cue[0]))}
    return sum(root in content for root in claim.stems) >= _MOSTLY * len(claim.stems)


def _beside(passage: Passage, span: Range, cue: int) -> Range:
    """Return the part of *span* that no semicolon parts from the word for saying at *cue*."""
    start, end = span
    if cue <= start:
        stop = passage.text.find(";", start, end)
        return start, stop if stop >= 0 else end
    return max(start, passage.text.rfind(";", start, min(end, cue)) + 1), end


def _indices(passage: Passage, span: Range) -> range:
    return range(*(bisect_left(passage.starts, end) for end in span))


def _folded(passage: Passage, span: Range) -> Iterator[str]:
    return (w for word, w in zip(passage.words, passage.order, strict=True) if span[0] <= word.start < span[1])


def _stems(passage: Passage, span: Range) -> Iterator[str]:
    return (w for word, w in zip(passage.words, passage.stems, strict=True) if span[0] <= word.start < span[1])


def other_units(claim: Passage, passage: Passage) -> Iterator[Difference]:
    """Yield the figures of *claim* that *passage* has in another unit only: "$31m" of "€31m", which no word shows."""
    if _UNIT_SIGNS.isdisjoint(claim.text):
        return  # a unit in words is compared as words
    theirs: dict[float, list[Number]] = {}
    for number in passage.numbers:
        theirs.setdefault(number.value, []).append(number)
    for mine in claim.numbers:
        same = theirs.get(mine.value, [])
        if mine.unit and same and all(it.unit and unit_named(it.unit) != unit_named(mine.unit) for it in same):
            reason = f"says {mine.text!r}, source says {same[0].text!r}"
            place = passage.place(same[0].start, same[0].end)
            yield Difference("unit", "clash", (mine.start, mine.end), place, reason)
