"""Few of whom what is told of most the other way round: "few were hurt" of "most escaped unhurt", "most were not"."""

from __future__ import annotations

from itertools import chain, compress, count

from summarizer.comparison.figures.quantity_words import TELLING
from summarizer.comparison.opposites.counterparts import read_poles
from summarizer.comparison.opposites.denials import negations
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.language.lexicon import Pole, facing_poles

_FEW = frozenset(["few", "handful", "minority", "rarely", "seldom", "little", "small", "hardly", "scarcely", "barely"])
_MOST = frozenset(["most", "mostly", "majority", "usually", "generally", "bulk"])


def few_of_most(claim: Passage, passage: Passage) -> bool:
    """Return whether one tells of few, the other of most, and one of them denies or has an opposite of the other."""
    found = next(
        (
            found
            for one, other in ((_FEW, _MOST), (_MOST, _FEW))
            if (found := (_first(claim, one), _first(passage, other))) and None not in found
        ),
        None,
    )
    if found is None:
        return False
    if _is_denied(claim, found[0]) != _is_denied(passage, found[1]):
        return True
    facing = frozenset(chain.from_iterable(map(facing_poles, _ends(claim))))
    return not facing.isdisjoint(chain.from_iterable(_ends(passage)))


def _first(passage: Passage, words: frozenset[str]) -> int | None:
    if words.isdisjoint(passage.order):
        return None
    return next(index for index, word in enumerate(passage.order) if word in words)


def _is_denied(passage: Passage, index: int | None) -> bool:
    """Return whether what is told right behind the word at *index*, up to a mark, is denied."""
    if index is None:
        return False
    end = min((mark for mark in passage.parted if mark > index), default=len(passage.order))
    return any(index <= it.at < end for it in negations(passage))


@read_once
def _ends(passage: Passage) -> list[frozenset[Pole]]:
    """Return the ends of axes at which words stand that tell no quantity."""
    found = read_poles(passage)
    return [found[index] for index in compress(count(), found) if passage.order[index] not in TELLING]
