"""Two sorts of one thing: "the engine works" and "the battery works" are no one works."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.comparison.passage import Passage
from summarizer.comparison.statements.statement import Statement
from summarizer.language.lexicon import alike


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
