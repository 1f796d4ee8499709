"""A name put together of two: "the Gorst River" of "a dam on the Tamsin River flooded the Gorst valley"."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.comparison.difference import Difference, said_otherwise
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon import known
from summarizer.language.peoples import land_of
from summarizer.language.roles import HEADS, STATUSES
from summarizer.language.word_classes import DAYS


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield a name of two words in *claim*, a thing's, of which each word stands in another name of the sources.

    Where one of them stands by itself, or both in one name, it may be a shorter form.
    """
    for run in claim.names:
        first, last = run[0], run[1] - 1
        if run[1] - run[0] != _TWO or _tells_no_name(claim.order[first]) or not known(claim.order[last]):
            continue
        holding = sources.holding(claim.stems[last])
        others = [(passage, other) for passage in holding for other in _named(passage, claim.stems[last])]
        owners = sources.holding(claim.stems[first])
        if not others or not owners or any(claim.stems[first] in it.stems[slice(*run)] for it, run in others):
            continue
        if any(_stands_alone(passage, claim.stems[last]) for passage in holding):
            continue  # "the river" may be that one
        if not any(_is_apart(passage, claim.stems[first]) for passage in owners):
            continue
        passage, other = others[0]
        said, there = claim.span(*run), passage.span(*other)
        yield said_otherwise("name", (claim, said), (passage, there))
        return


_TWO = 2


def _tells_no_name(word: str) -> bool:
    """Return whether the word is a title, a day or a people, which stands before any name."""
    return word in HEADS or word in STATUSES or word in DAYS or bool(land_of(word))


def _named(passage: Passage, stem: str) -> Iterator[Range]:
    """Yield the names of at least two words that end with *stem*."""
    for run in passage.names:
        if run[1] - run[0] >= _TWO and passage.stems[run[1] - 1] == stem:
            yield run


def _stands_alone(passage: Passage, stem: str) -> bool:
    """Return whether the word stands outside names of several words: "the river"."""
    named = {index for run in passage.names if run[1] - run[0] >= _TWO for index in range(*run)}
    return any(place not in named for place in passage.at.get(stem, ()))


def _is_apart(passage: Passage, stem: str) -> bool:
    """Return whether the word stands with a capital."""
    return any(passage.words[place].capitalised for place in passage.at.get(stem, ()))
