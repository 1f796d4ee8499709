"""Which of several quotes each part of a claim is told in: a briefing's sentence often sums up two.

A part is a clause with all that has its subject: "the van, found on Friday, | was sold" is sold, not found on Friday.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import pairwise

from summarizer.comparison.alignment import values_of
from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.everyday import LIGHT
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import Sources
from summarizer.language.reporting import VERBS, listed
from summarizer.language.word_classes import BE

_MOST = 6
"""Cited sentences that are set against each other; of more, those nearest to the claim."""
FEWEST = 2
"""Words of a part that its quote has, and has alone, from which it is told there and nowhere else."""
_RELATIVE = listed("who which that where whose whom")
_JOINING = listed("and or but")
_LASTING = listed("since until")

Part = tuple[int, ...]
"""Indices of the words of a part, in order."""


@read_once
def parts(claim: Passage) -> tuple[Part, ...]:
    """Return the parts of *claim*: its clauses, those that have one subject put together."""
    found: list[list[int]] = []
    for first, stop in clauses(claim):
        own = list(range(first, stop))
        if found and claim.order[first] in _LASTING and not any(first < group.verb < stop for group in groups(claim)):
            found[-1].extend(own)  # "its largest crop | since 2011"
        elif found and _has_no_subject(claim, first, stop):
            main = found[-1] if claim.order[first] in _JOINING else _subject(claim, found)
            main.extend(own)
        else:
            found.append(own)
    return tuple(map(tuple, found))


def _subject(claim: Passage, found: list[list[int]]) -> list[int]:
    """Return the part that the subject of a verb behind it opens, with what else it is called, other asides skipped.

    "The van, | a Fiat, | that was stolen in Torv, | fell".
    """
    verbs = {group.verb: group.finite for group in groups(claim)}
    open_parts: list[list[int]] = []
    for part in reversed(found):
        if claim.order[part[0]] in _RELATIVE:
            continue
        if any(verbs.get(index, False) for index in part):
            break
        open_parts.append(part)
    if not open_parts:
        return found[-1]
    main = open_parts.pop()
    while found[-1] is not main and (aside := found[found.index(main) + 1]) and verbs.keys().isdisjoint(aside):
        main.extend(aside)
        found.remove(aside)
    return main


@read_once
def clauses(claim: Passage) -> tuple[Range, ...]:
    """Return the clauses, one inside the subject of another cut off: "that fell on Monday | was found"."""
    finite = [group.start for group in groups(claim) if group.finite]
    found: list[Range] = []
    for first, stop in _between(claim):
        here = finite[bisect_left(finite, first) : bisect_left(finite, stop)]
        split = claim.order[first] in _RELATIVE and len(here) > 1
        found += [(first, here[1]), (here[1], stop)] if split else [(first, stop)]
    return tuple(found)


def _between(claim: Passage) -> Iterator[Range]:
    """Yield the clauses, cut before a "whom" as well."""
    for first, stop in claim.clauses:
        cuts = [first, *[i for i in range(first + 1, stop) if claim.order[i] == "whom"], stop]
        yield from pairwise(cuts)


def stretch(claim: Passage, index: int) -> range:
    """Return the words about the one at *index* up to the next verb, from the last: "taken on Monday | was found"."""
    first, stop = next((it for it in clauses(claim) if it[0] <= index < it[1]), (index, index + 1))
    starts = [group.start for group in groups(claim) if first < group.start < stop]
    return range(
        max([start for start in starts if start <= index], default=first),
        min([start for start in starts if start > index], default=stop),
    )


def subject_of(claim: Passage, part: Part) -> Part:
    """Return the words of *part* before its verb: whom it is told of."""
    verb = next((group.start for group in groups(claim) if group.finite and group.verb in part), None)
    return () if verb is None else part[: part.index(verb)] if verb in part else ()


def _has_no_subject(claim: Passage, first: int, stop: int) -> bool:
    """Return whether the clause goes on with the subject of one before it: "and | was sold", "| was sold"."""
    joined = claim.order[first] in _JOINING
    start = first + joined
    here = [group for group in groups(claim) if first <= group.verb < stop]
    if not joined:
        return bool(here) and here[0].finite and here[0].start == first
    if any(claim.order[i] in BE for i in range(start + 1, stop)):
        return False  # "but Lund | was angry"
    return not any(group.finite and group.start > start for group in here)


def home(
    claim: Passage, indices: Iterable[int], sources: Sources, without: Collection[int] = (), least: int = FEWEST
) -> int | None:
    """Return the number of the one cited text that tells the words of *claim* at *indices*, or None if that is open.

    It has *least* of them that no other has, and three times as many as any other has alone.
    """
    own: dict[int, int] = {}
    told = _carriers(claim, sources)
    for index in indices:
        if index in told and index not in without:
            own[told[index]] = own.get(told[index], 0) + 1
    ranked = sorted(own.values(), reverse=True)
    if not ranked or ranked[0] < least or (len(ranked) > 1 and ranked[0] < _TIMES * ranked[1]):
        return None
    return max(own, key=own.__getitem__)


_TIMES = 3


@lru_cache(maxsize=16)
def _carriers(claim: Passage, sources: Sources) -> Mapping[int, int]:
    """Return the telling words of *claim* that only one of the cited texts has → its number."""
    telling = {i: texts for i, texts in holders(claim, sources).items() if len(texts) == 1}
    return {
        i: next(iter(texts))
        for i, texts in telling.items()
        if claim.order[i] not in LIGHT and claim.order[i] not in VERBS
    }


@lru_cache(maxsize=16)
def holders(claim: Passage, sources: Sources) -> Mapping[int, frozenset[int]]:
    """Return the content words of *claim* → the numbers of the cited texts that have them, in whatever form."""
    passages, values = near(claim, sources), values_of(claim)
    return {
        i: frozenset([passage.source for passage in passages if has(passage, claim, i, values.get(i))])
        for i in claim.content
    }


def near(claim: Passage, sources: Sources) -> tuple[Passage, ...]:
    """Return the cited sentences that *claim* may sum up."""
    cited = sources.cited if len(sources.cited) <= _MOST else sources.nearest(claim)
    return tuple([passage for passage in cited if sources.cites(passage) and not passage.foreign])


def has(passage: Passage, claim: Passage, index: int, value: float | None = None) -> bool:
    """Return whether *passage* has the word of *claim*, another for it, or its number."""
    if claim.stems[index] in passage.at or not passage.kin_at.keys().isdisjoint(claim.kin[index]):
        return True
    return value is not None and value in values_of(passage).values()


def is_told_in_another(claim: Passage, start: int, source: int, sources: Sources) -> bool:
    """Return whether the clause around letter *start* of *claim* is told in another quote than that number."""
    if not are_several(sources):
        return False
    index = max(0, bisect_right(claim.starts, start) - 1)
    held = holders(claim, sources)
    theirs = any(held.get(i) == frozenset([source]) for i in _clause_at(claim, index))
    return not theirs and _home_of_clause(claim, index, sources, FEWEST + 1) not in {None, source}


def is_named_in_another(claim: Passage, said: Range, source: int, sources: Sources) -> bool:
    """Return whether the name at letters *said* stands in another quote, and that number does not tell its clause."""
    if not are_several(sources):
        return False
    indices = range(bisect_left(claim.starts, said[0]), bisect_left(claim.starts, said[1]))
    roots = [claim.stems[index] for index in indices]
    known = any(all(root in it.at for root in roots) for it in near(claim, sources) if it.source != source)
    clause = _clause_at(claim, indices.start)
    theirs = any(holders(claim, sources).get(i) == frozenset([source]) for i in clause if i not in indices)
    return known and not theirs and _home_of_clause(claim, indices.start, sources) != source


def _home_of_clause(claim: Passage, index: int, sources: Sources, least: int = FEWEST) -> int | None:
    return home(claim, _clause_at(claim, index), sources, least=least)


def _clause_at(claim: Passage, index: int) -> range:
    return next((range(*it) for it in clauses(claim) if index in range(*it)), range(0))


def are_several(sources: Sources) -> bool:
    """Return whether there are quotes to be told apart."""
    cited = sources.cited_texts
    return len(cited) > 1 and sum(1 for text in cited if text.passages) > 1
