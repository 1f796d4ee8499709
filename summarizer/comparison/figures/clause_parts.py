"""The parts of a sentence that tell one figure each: "in April, 3,900 | and in May 4,100"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import attrgetter

from summarizer.comparison.figures.amount import Amount
from summarizer.comparison.figures.mentions import Mention
from summarizer.comparison.passage import Passage, Range
from summarizer.language.word_classes import PREPOSITIONS

_BETWEEN = frozenset("from to against versus than with but and while".split())
"""Words at which a part with two figures falls into two: "from 12 in May to 9 in June", "12 against 9"."""


def parts(passage: Passage, figures: Sequence[Amount], times: Sequence[Mention]) -> list[Range]:
    """Return the parts of *passage*, ranges of word indices, cut so that each has one figure where that is plain."""
    found: list[Range] = []
    heads = sorted({head for it in figures if (head := _head(passage, it)) is not None})
    for first, last in passage.clauses:
        cuts = [first]
        for one, other in pairwise([head for head in heads if first <= head < last]):
            cut = next((i for i in range(other - 1, one, -1) if _parts_figures(passage, i)), None)
            if cut is not None:
                cuts.append(cut)
        found += zip(cuts, [*cuts[1:], last], strict=True)
    return list(_with_times(passage, found, figures, times))


def _parts_figures(passage: Passage, index: int) -> bool:
    """Return whether a part ends before the word at *index*: "14 short | of the 112 required"."""
    return passage.order[index] in _BETWEEN or (passage.order[index] == "of" and passage.order[index - 1] == "short")


def _with_times(
    passage: Passage, cut: Sequence[Range], figures: Sequence[Amount], times: Sequence[Mention]
) -> Iterator[Range]:
    """Yield the parts *cut*, with a part that only tells when joined to the one that follows: "in April, 3,900"."""
    held: Range | None = None
    for own in cut:
        part, held = (own if held is None else (held[0], own[1])), None
        dated = [it for it in times if _within(it, passage, part)]
        counting = any(_within(it, passage, part) for it in figures)
        if dated and not counting and _only(passage, part, dated):
            held = part
            continue
        yield part
    if held is not None:
        yield held


def _only(passage: Passage, part: Range, times: Sequence[Mention]) -> bool:
    return all(
        any(meets(passage, index, it.start, it.end) for it in times) or passage.order[index] in PREPOSITIONS
        for index in range(*part)
    )


def _head(passage: Passage, amount: Amount) -> int | None:
    """Return the index of the word in which *amount* begins, the one behind its sign: "€|20"."""
    index = bisect_right(passage.words, amount.start, key=attrgetter("start")) - 1
    if index >= 0 and amount.start < passage.words[index].end:
        return index
    behind = index + 1
    return behind if behind < len(passage.words) and passage.words[behind].start < amount.end else None


def _within(it: Amount | Mention, passage: Passage, part: Range) -> bool:
    start, end = passage.span(*part)
    return start <= it.start < end


def meets(passage: Passage, index: int, start: int, end: int) -> bool:
    """Return whether the word at *index* stands in ``text[start:end]``, were it in part."""
    word = passage.words[index]
    return word.start < end and start < word.end
