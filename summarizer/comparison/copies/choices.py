"""One of two that a copy tells as if it were all: "either Roe or Lind will build it", "not only the ferry"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.atoms import is_negation
from summarizer.comparison.difference import Difference
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.language.number_words import NUMBER_WORDS
from summarizer.language.reporting import listed


def one_of_two(claim: Passage, source: Passage, places: Sequence[int], left_out: Sequence[int]) -> list[int]:
    """Return where the "or" stands behind which the other of two was left out: "Roe | or Lind | will build it".

    Not of what is denied, may be, or is asked, of which either is as true; nor of another word for the same.
    """
    order = source.order
    if "or" not in order or not _OPEN.isdisjoint(claim.order) or any(map(is_negation, order)):
        return []
    found = []
    for place in left_out:
        first = order[place] == "or" and place - 1 in places and place not in source.parted
        second = order[place] == "or" and place + 1 in places and place - 1 not in places
        alone = all(not word[0].isdigit() and word not in NUMBER_WORDS for word in order[place - 1 : place + 2])
        if (first or second) and alone and order[place + 1 : place + 2] != ("not",) and "either" in order[:place]:
            found.append(place)
    before = range(max(0, places[0] - _ASIDE_WORDS), places[0])
    if not found and "either" in order[: places[0]]:
        found = [place for place in before if order[place] == "or"]
    return found


_ASIDE_WORDS = 4
"""Words between an "or" and the name of the second of two."""


def singled_out(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield an "only" that every cited sentence has behind a "not": "not only the ferry but also the railway"."""
    if "only" not in claim.order:
        return
    own = [
        i
        for i, word in enumerate(claim.order)
        if word == "only" and claim.order[i - 1 : i] != ("not",) and not _is_of_amount(claim, i + 1)
    ]
    for passage in sources.nearest(claim)[:1] if own else ():
        there_at = [i for i, word in enumerate(passage.order) if word == "only"]
        if there_at and sources.cites(passage) and all(passage.order[i - 1 : i] == ("not",) for i in there_at):
            said, there = claim.span(own[0], own[0] + 1), passage.span(there_at[0] - 1, there_at[0] + 1)
            reason = f"says 'only', source says {passage.text[slice(*there)]!r}"
            yield Difference("quantifier", "clash", said, passage.place(*there), reason)


def _is_of_amount(claim: Passage, index: int) -> bool:
    """Return whether the word at *index* begins how much or how long: "only hours after", "only three of them"."""
    word = "".join(claim.order[index : index + 1])
    return word in _LENGTHS or word in NUMBER_WORDS or word[:1].isdigit() or word in _FEW


_LENGTHS = listed("seconds minutes moments hours days weeks months years decades yards metres meters miles inches")
_FEW = listed("a an after about last then recently now")
_OPEN = frozenset(["or", "may", "might", "can", "could", "whether", "if"])
"""Words with which one of two things is told as open as both are."""
