"""Movements that a claim has go the other way: from where to where its source has them go from there to here."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.comparison.clauses.verbs import PREPOSITIONS, parted
from summarizer.comparison.difference import Difference
from summarizer.comparison.opposites.denials import FUNCTION_WORDS
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.language.reporting import listed
from summarizer.language.word_classes import AUXILIARIES

_LEAVING = listed("left leaves leaving departed departs departing quit")
_FROM, _TO = _LEAVING | {"from"}, listed("to towards toward into")
"""Words behind which stands where a movement begins, and where it ends."""
_GOING = listed("sail leave depart head bind travel fly drive march set cross go walk steam ride move start sail_out")
"""Verbs of going, behind which "for" tells where to."""
_LONGEST = 7
"""Words behind a preposition in which the place stands that it leads to."""


def turned_round(claim: Passage, near: Sequence[Passage]) -> Iterator[Difference]:
    """Yield a movement that goes "from A to B", or "leaves A for B", where the source's goes from B to A."""
    start, goal = _movement(claim)
    if not start or not goal:
        return
    for passage in near:
        origin, end = _movement(passage)
        if start & end and goal & origin and not (start & origin or goal & end):
            at = next(i for i, word in enumerate(claim.order) if word in _FROM)
            reason = "goes from where to where the source's movement goes the other way"
            yield Difference("direction", "clash", claim.span(at, at + 1), passage.place(0, len(passage.text)), reason)
            return


@read_once
def _movement(passage: Passage) -> tuple[frozenset[str], frozenset[str]]:
    """Return the stems of where a movement begins and of where it ends; "for" leads somewhere after a verb of going."""
    if _FROM.isdisjoint(passage.order):
        return frozenset(), frozenset()
    leading = _TO | {"for"} if passage.has_form(_GOING) else _TO
    if leading.isdisjoint(passage.order):
        return frozenset(), frozenset()
    start: set[str] = set()
    goal: set[str] = set()
    for index, word in enumerate(passage.order):
        if word in _FROM:
            start |= _place_after(passage, index)
        elif word in leading:
            goal |= _place_after(passage, index)
    return frozenset(start - goal), frozenset(goal - start)


def _place_after(passage: Passage, index: int) -> set[str]:
    """Return the stems of the noun phrase behind the word at *index*, its names alone if it has one."""
    found = []
    for place in range(index + 1, min(index + _LONGEST, len(passage.order))):
        word = passage.order[place]
        if parted(passage, place) or (word in PREPOSITIONS and word != "of") or word in AUXILIARIES or word in _LEAVING:
            break
        if word not in FUNCTION_WORDS and passage.words[place].text[0].isalnum():
            found.append(place)
    names = [place for place in found if passage.words[place].capitalised]
    return {passage.stems[place] for place in (names or found[:1])}
