"""Pairs of one list put together otherwise: "makes pumps in Velm" of "makes tractors in Velm and pumps in Loth"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.clauses.verbs import PREPOSITIONS
from summarizer.comparison.difference import Difference
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import NEAREST, Sources

_FEWEST = 2
"""Pairs of a list; of deeds, which may share what stands behind one of them, `_DEEDS`."""
_DEEDS = 3
_TWO = 2
"""Prepositions of a part at most."""
_LONGEST = 9
"""Words of one part of such a list."""


class _Pair(NamedTuple):
    before: frozenset[str]
    behind: frozenset[str]
    span: tuple[int, int]


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield what *claim* ties to the other half of another pair of a list in a cited sentence."""
    for passage in sources.nearest(claim)[:NEAREST]:
        for pairs in _lists(passage) if sources.cites(passage) else ():
            firsts = [it for it in pairs if not it.before.isdisjoint(claim.at)]
            lasts = [it for it in pairs if not it.behind.isdisjoint(claim.at)]
            if len(firsts) == len(lasts) == 1 and firsts[0] is not lasts[0]:
                own = firsts[0]
                at = next(i for i, root in enumerate(claim.stems) if root in lasts[0].behind)
                said, there = claim.span(at, at + 1), passage.span(*own.span)
                reason = f"says {claim.words[at].text!r}, source says {passage.text[slice(*there)]!r}"
                yield Difference("detail", "clash", said, passage.place(*there), reason)
                return


@read_once
def _lists(passage: Passage) -> tuple[tuple[_Pair, ...], ...]:
    """Return the lists of *passage* whose parts, up to the one behind "and", are told with one preposition each."""
    if "and" not in passage.order:
        return ()
    cuts = [0, *_cuts(passage), len(passage.order)]
    parts = [_part(passage, first, last) for first, last in pairwise(cuts)]
    found: list[tuple[_Pair, ...]] = []
    for end in range(len(parts) - 1, 0, -1):
        if passage.order[cuts[end]] != "and" or parts[end] is None:
            continue
        begin = end
        while begin and parts[begin - 1] is not None and _preposition(parts[begin - 1]) == _preposition(parts[end]):
            begin -= 1
            if begin and passage.order[cuts[begin]] == "and":
                break
        if end - begin + 1 >= _needed(passage, cuts[begin + 1], cuts[end + 1]):
            found.append(_told_apart(passage, [part for part in parts[begin : end + 1] if part is not None]))
    return tuple(found)


def _cuts(passage: Passage) -> list[int]:
    """Return where parts begin: behind a comma, or at "and"."""
    found = []
    for index in range(1, len(passage.order)):
        joins = passage.order[index] == "and"
        if joins or ("," in passage.gaps[index] and passage.order[index - 1] != "and"):
            found.append(index)
    return found


class _Part(NamedTuple):
    first: int
    at: int  # of the preposition
    last: int
    word: str


def _part(passage: Passage, first: int, last: int) -> _Part | None:
    """Return the part where a preposition stands with words on either side, or a second one: "in Osk on Tuesday"."""
    at = [i for i in range(first, last) if passage.order[i] in PREPOSITIONS and passage.order[i] != "of"]
    if not 1 <= len(at) <= _TWO or (first and last - first > _LONGEST) or at[-1] + 1 >= last:
        return None
    return _Part(first, at[-1], last, " ".join(passage.order[i] for i in at))


def _preposition(part: _Part | None) -> str:
    return "" if part is None else part.word


def _needed(passage: Passage, first: int, last: int) -> int:
    """Return how many parts make a list: more where they have verbs of their own."""
    return _DEEDS if any(first <= group.verb < last for group in groups(passage)) else _FEWEST


def _told_apart(passage: Passage, parts: list[_Part]) -> tuple[_Pair, ...]:
    """Return the parts as pairs of the stems that stand in no other part, of the first one only the nearest."""
    halves: list[tuple[list[str], list[str], _Part]] = []
    for number, part in enumerate(parts):
        before = [i for i in range(part.first, part.at) if _tells(passage, i)]
        if not number:
            before = before[-1:] if not passage.order[part.at - 2][:1].isdigit() else before[-2:]
        behind = [i for i in range(part.at + 1, part.last) if _tells(passage, i)]
        halves.append(([passage.stems[i] for i in before], [passage.stems[i] for i in behind], part))
    found = []
    for left, right, part in halves:
        others = [root for one, other, it in halves if it is not part for root in (*one, *other)]
        told = [[root for root in half if root not in others and _once(passage, root)] for half in (left, right)]
        found.append(_Pair(frozenset(told[0]), frozenset(told[1]), (max(part.first, part.at - 3), part.last)))
    return tuple(found)


def _tells(passage: Passage, index: int) -> bool:
    return index in passage.content or passage.order[index][0].isdigit()


def _once(passage: Passage, root: str) -> bool:
    return len(passage.at[root]) == 1
