"""More of a quality told as less of it: "were less confident" of "were more confident about prices, but less eager"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.comparison.difference import Difference, said_otherwise
from summarizer.comparison.passage import Passage
from summarizer.language.reporting import listed
from summarizer.language.word_classes import NEGATIONS

_AGAINST = {"more": listed("less fewer"), "less": listed("more"), "fewer": listed("more")}
_NO_DEGREE = NEGATIONS | listed("no any the or than even")
"""Words right before "more" by which it is denied, one of a pair ("the more …, the less") or no degree of its own."""
_CLOSE = 2
"""Of the passages nearest to a claim, those that speak of the same closely enough to contradict it."""


def told_as_less(claim: Passage, near: Sequence[Passage]) -> Iterator[Difference]:
    """Yield the "more" of *claim* before a word that has only a "less" before it in a passage, or the reverse.

    Not where anything is compared with something else: what is dearer than another is that which the other is not.
    """
    if _AGAINST.keys().isdisjoint(claim.order) or "than" in claim.order:
        return
    for index, word in enumerate(claim.order[:-1]):
        if word not in _AGAINST or not _is_degree(claim, index):
            continue
        for passage in near[:_CLOSE]:
            places = [at for at in passage.at.get(claim.stems[index + 1], ()) if at]
            before = {passage.order[at - 1] for at in places}
            if not before or not before <= _AGAINST[word] or not all(_is_degree(passage, at - 1) for at in places):
                continue
            said, there = claim.span(index, index + 2), passage.span(places[0] - 1, places[0] + 1)
            yield said_otherwise("direction", (claim, said), (passage, there))
            return


def _is_degree(passage: Passage, index: int) -> bool:
    """Return whether the "more" at *index* is a degree of the word behind it, and told as so."""
    behind = passage.order[index + 1 : index + 3]
    plain = index + 1 in passage.content and not passage.words[index + 1].text[0].isdigit() and "than" not in behind
    return plain and not (index and passage.order[index - 1] in _NO_DEGREE)
