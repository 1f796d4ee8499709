"""Quotes with a few edits: where they stand, or in which words they were altered."""

from __future__ import annotations

from rapidfuzz.distance import OSA

from summarizer.grounding.alignment import Alignment, Gap, align
from summarizer.grounding.normalized import Normalized
from summarizer.grounding.particulars import differences, fitted_ends, trimmed_gaps, unforgiven
from summarizer.grounding.passages import Words, windows
from summarizer.grounding.place import Altered, Difference, Place
from summarizer.grounding.scripts import on_borders
from summarizer.language.numbers import numbers

CUTOFF = 0.85
"""Least similarity, by characters, of a fuzzy match. What may differ is decided word by word; this bounds how much:
a light word and a slip in five words, or one slip in every second word."""
RESEMBLING = 0.6
"""Least share of a quote's letters that stand in a passage, in order, for that passage to be called altered."""
SHORTEST = 2
"""Words of the shortest quote matched fuzzily; one word is found as it is or not at all."""
SHORTEST_FOR_SLIPS = 20
"""Characters of the shortest quote in which a slip is forgiven: in fewer nothing else tells where it belongs."""
LONGEST = 3_000
"""Words of the longest quote matched fuzzily: aligning takes time and memory by the square of them (here 10 MB)."""


def find_fuzzily(needle: Normalized, source: Words, near: int | None) -> Place | Altered | None:
    """Return where *needle* stands in *source* but for a few edits, or the passage that it alters, or None.

    Method: the quote's rarest words vote for windows (`passages`), an alignment by words (`alignment`) judges each,
    and each difference is forgiven or told (`particulars`): a ratio alone lets a changed number pass.
    """
    quote = Words(needle)
    if not SHORTEST <= len(quote.words) <= LONGEST:
        return None
    placed: list[Place] = []
    altered: list[tuple[float, Altered]] = []
    for low, high in windows(quote.words, source):
        found = align(quote.words, source.words, low, high)
        if found is None:
            continue
        found = fitted_ends(trimmed_gaps(found, quote), quote, source)
        other = unforgiven(found, quote, source)
        share = _share(other, quote)
        if share < RESEMBLING:
            continue
        judged = _judged(found, other, quote, source)
        if isinstance(judged, Place):
            placed.append(judged)
        elif judged is not None:
            altered.append((share, judged))
    if placed:
        return _best(placed, near)
    anchor = near or 0
    return min(altered, key=lambda one: (-one[0], abs(one[1].start - anchor)))[1] if altered else None


def _share(altered: list[Gap], quote: Words) -> float:
    """Return the share of the quote's letters in words that stand in the passage, or would but for a slip."""
    lost = sum(len(word) for gap in altered for word in quote.words[gap.quote_start : gap.quote_end])
    return 1 - lost / sum(map(len, quote.words))


def _judged(found: Alignment, other: list[Gap], quote: Words, source: Words) -> Place | Altered | None:
    """Return the place that *found* stands for, or what the gaps *other* alter, or None."""
    told = differences(other, quote, source)
    start, end = source.span(found.start, found.end)
    passage = source.normalized.text[slice(*source.stretch(found.start, found.end))]
    wanted = quote.normalized.text[slice(*quote.stretch(0, len(quote.words)))]
    if not told and _values(_repaired(found.gaps, quote, source)) != _values(passage):
        # Punctuation alone made another number of the same words: "2, 500" and "2,500".
        told = [Difference(quote.normalized.source, source.raw(found.start, found.end))]
    if told:
        return Altered(start, end, tuple(told))
    text, (low, high) = source.normalized, source.stretch(found.start, found.end)
    if not on_borders(text.text, low, high) or text.cuts(low) or text.cuts(high):
        return None  # "3" of "3-5", "1" of "½"
    if len(wanted) < SHORTEST_FOR_SLIPS and _slips(found, quote, source):
        return None
    score: float = OSA.normalized_similarity(wanted, passage)
    # The others are by now numbers written otherwise, which are no edits: "fourteen" for "14".
    mended = _repaired(other, quote, source) if found.gaps and score < CUTOFF else passage
    if OSA.normalized_similarity(mended, passage) < CUTOFF:
        return None
    return Place(start, end, "fuzzy", round(score, 4))


def _values(text: str) -> list[float]:
    return [number.value for number in numbers(text)]


def _repaired(gaps: list[Gap], quote: Words, source: Words) -> str:
    """Return the words of the quote, in *gaps* those of the source instead."""
    text = quote.normalized.text
    done, stop = quote.stretch(0, len(quote.words))
    pieces: list[str] = []
    for gap in gaps:
        if gap.quote_start < gap.quote_end:
            start, end = quote.stretch(gap.quote_start, gap.quote_end)
            pieces += [text[done:start], " ".join(source.words[gap.start : gap.end])]
            done = end
    return "".join([*pieces, text[done:stop]])


def _slips(found: Alignment, quote: Words, source: Words) -> bool:
    """Return whether a word of the quote is no prefix of the passage's word, nor the other way round."""
    return any(
        not (one.startswith(other) or other.startswith(one))
        for gap in found.gaps
        for one, other in zip(
            quote.words[gap.quote_start : gap.quote_end], source.words[gap.start : gap.end], strict=False
        )
    )


def _best(placed: list[Place], near: int | None) -> Place:
    """Return the place with the best score; of several, the one nearest to *near*."""
    most = max(place.score for place in placed)
    equal = sorted({place.start: place for place in placed if place.score == most}.values(), key=lambda p: p.start)
    best = equal[0] if near is None else min(equal, key=lambda place: abs(place.start - near))
    return Place(best.start, best.end, "fuzzy", most, len(equal))
