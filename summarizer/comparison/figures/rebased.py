"""What a share or a count is taken of, and whether a claim takes it of something else: "60 per cent of guests"."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator, Sequence

from summarizer.comparison.alignment import Alignment
from summarizer.comparison.difference import Difference
from summarizer.comparison.figures.quantities import PHRASE, Quantifier, quantifiers
from summarizer.comparison.passage import Passage
from summarizer.language.number_words import SMALL
from summarizer.language.openers import late
from summarizer.language.tokens import STOPWORDS

_CLOSE = 2
"""Of the passages nearest to a claim, those that speak of the same closely enough to contradict it."""


def rebased(one: Quantifier, nearest: Sequence[Passage], aligned: Alignment) -> Iterator[Difference]:
    """Yield that a share or a count is taken of other things: "60 per cent of guests" of "60 per cent of staff"."""
    base = _base(one)
    if base is None or (one.share is None and one.parts is None):
        return
    same = [
        other
        for passage in nearest[:_CLOSE]
        for other in quantifiers(passage)
        if (other.share, other.parts) == (one.share, one.parts)
    ]
    if len(same) != 1 or _base(same[0]) is None or aligned.carried.get(base, (None, 0))[0] is same[0].passage:
        return
    theirs = _base(same[0])
    if not (_many(one.passage, base) and theirs is not None and _many(same[0].passage, theirs)):
        return  # what a thing costs, is worth or brings in goes by many names
    if _may_only(one.passage, base) and not _may_only(same[0].passage, theirs):
        yield _of_others(one, base, same[0], theirs)  # "of those entitled to vote" of "of those voting"
        return
    like = theirs is not None and one.passage.stems[base][:_ROOT] == same[0].passage.stems[theirs][:_ROOT]
    if not like and (same[0].passage, theirs) not in aligned.carried.values():
        yield _of_others(one, base, same[0], theirs)


def _many(passage: Passage, index: int) -> bool:
    """Return whether a noun in the plural stands there, or "those" before it: people or things, no mass or sum."""
    word = passage.order[index]
    return (
        (word.endswith("s") and not word.endswith("ss"))
        or word in _PEOPLE
        or "those" in passage.order[index - 1 : index]
    )


_PEOPLE = frozenset("people men women children police staff crew youth electorate population public cattle".split())


def _base(one: Quantifier) -> int | None:
    """Return the index of the first word of content of what a share is taken of, if that is told with "of"."""
    led = _OF.match(one.passage.text, one.end)
    if led is None:
        return None
    first = bisect.bisect_left(one.passage.words, led.end(), key=lambda word: word.start)
    reach = range(first, min(first + PHRASE, len(one.passage.words)))
    return next((i for i in reach if one.passage.order[i] not in STOPWORDS and one.passage.order[i] not in SMALL), None)


def _of_others(one: Quantifier, base: int, other: Quantifier, theirs: int) -> Difference:
    """Return the difference between two shares of other things, each told with what it is of."""
    said, there = (
        it.passage.text[it.start : it.passage.words[place].end] for it, place in ((one, base), (other, theirs))
    )
    place = other.passage.place(other.start, other.end)
    return Difference("quantifier", "clash", (one.start, one.end), place, f"says {said}, source says {there}")


def _may_only(passage: Passage, index: int) -> bool:
    return not _ENTITLED.isdisjoint(passage.order[index : index + 2])


_ENTITLED = frozenset("entitled eligible registered qualified".split())
_ROOT = 3
"""Letters by which "voters" and "those voting" are the same people."""
_OF = late(r"\sof\s(?!(?:that|this|it|them|which|whom)\b)", re.IGNORECASE)
