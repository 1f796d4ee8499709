"""Two sorts of one thing: "the engine works" and "the battery works" are no one works."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.comparison.everyday import LIGHT
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.statements.statement import Statement
from summarizer.language.lexicon import alike
from summarizer.language.number_words import NUMBER_WORDS, ORDINALS
from summarizer.language.word_classes import PREPOSITIONS


def of_two_sorts(one: Statement, said: Range, other: Statement, there: Range, *, ranked: bool = False) -> bool:
    """Return whether, but for what stands at the spans, a noun has another word before it in each: "first goal".

    ``ranked``: one of the two words must be an ordinal.
    """
    return _sorted_apart(one, said, other, there, ranked) or _sorted_apart(other, there, one, said, ranked)


def _sorted_apart(one: Statement, said: Range, other: Statement, there: Range, ranked: bool) -> bool:
    claim, passage = one.claim, other.claim
    for index, place in _sorts(one, passage):
        words = claim.words[index], passage.words[place]
        spans = zip(words, (said, there), strict=True)
        if any(word.start < span[1] and span[0] < word.end for word, span in spans):
            continue
        told = claim.order[index], passage.order[place]
        if claim.words[index + 1].capitalised or any(word in _NO_SORTS for word in told):
            continue
        if any(word[0].isdigit() or (word in NUMBER_WORDS and word not in ORDINALS) for word in told):
            continue
        if ranked and ORDINALS.keys().isdisjoint(told):
            continue
        new = place in passage.content and passage.stems[place] not in claim.at and not words[1].capitalised
        if new and not alike(*told):
            return True
    return False


_NO_SORTS = (LIGHT - ORDINALS.keys()) | PREPOSITIONS
"""Words before a noun that say nothing of its sort: "another ship"."""


def name_other_sorts(one: Statement, other: Statement) -> bool:
    """Return whether one noun has another word of its own before it in each: "engine works", "battery works"."""
    return _has_other_sort(one, other) or _has_other_sort(other, one)


def _has_other_sort(one: Statement, other: Statement) -> bool:
    claim, there = one.claim, other.claim
    return any(
        place in there.content
        and not there.words[place].capitalised
        and there.stems[place] not in claim.at
        and not alike(claim.order[index], there.order[place])
        for index, place in _sorts(one, there)
    )


def _sorts(one: Statement, other: Passage) -> Iterator[tuple[int, int]]:
    """Yield each word of its own that *one* has before a noun, and where the word before that noun is in *other*."""
    claim = one.claim
    for index in one.own:
        found = one.aligned.carried.get(index + 1)
        if found is None or found[0] is not other or not found[1] or claim.words[index].capitalised:
            continue
        if index + 1 not in claim.parted and found[1] not in other.parted:
            yield index, found[1] - 1
