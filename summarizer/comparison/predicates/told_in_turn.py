"""Members of lists told in turn that are put together otherwise: "Lind, aged 31" of "Roe and Lind, aged 31 and 45".

Where the source says so ("respectively") or nobody can have two of them (ages, ranks, offices) that is an error; of
"Roe and Lind sold a house and a farm" nobody knows who sold which.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from summarizer.comparison.alignment import Alignment, values_of
from summarizer.comparison.difference import Difference, Relation
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.parallel_lists import Key, Member, Turns, turns
from summarizer.comparison.sources import NEAREST, Sources

_Ranks = Mapping[int, int]
"""The number of each member in its list → the first of the claim's words that are its."""


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the first member of a list that *claim* tells with another's counterpart."""
    for passage in sources.nearest(claim)[:NEAREST]:
        if not sources.cites(passage):
            continue
        for pair in turns(passage):
            found = _paired(claim, pair)
            if found is None or _is_told_by_another(claim, found, passage, sources):
                continue
            index, members = found
            start, end = passage.span(members[0].first, members[-1].last)
            reason = f"says {claim.words[index].text!r}, source tells {passage.text[start:end]!r} in turn"
            relation: Relation = "clash" if pair.sure else "unknown"
            yield Difference("who-did-what", relation, claim.span(index, index + 1), passage.place(start, end), reason)
            return


def but_for_lists(found: Sequence[Difference], aligned: Alignment) -> list[Difference]:
    """Return *found* without what faces a member of a list with another one, where each is told with its own."""
    claim, home = aligned.claim, aligned.home
    told = _rightly_paired(claim, home) if home is not None else frozenset()
    if not told:
        return list(found)
    return [it for it in found if it.kind not in _BY_PLACE or not _is_of(claim, it.said, told)]


_BY_PLACE = frozenset(["number", "date", "who-did-what", "role", "detail", "name", "place"])
"""Kinds that face a word of the claim with what stands in its place."""


def _is_of(claim: Passage, said: tuple[int, int], told: frozenset[int]) -> bool:
    """Return whether some word said is one of those *told*."""
    return any(said[0] <= claim.words[index].start < said[1] for index in told)


def _rightly_paired(claim: Passage, passage: Passage) -> frozenset[int]:
    """Return the words of *claim* that are members of lists of *passage*, if each is told with its own counterpart."""
    found: set[int] = set()
    values = values_of(claim)
    for pair in turns(passage):
        if _paired(claim, pair) is not None:
            return frozenset()
        one, other = _ranks(claim, pair.one), _ranks(claim, pair.other)
        if one and one.keys() == other.keys():
            keys = frozenset[Key]().union(*(member.keys for member in (*pair.one, *pair.other)))
            found.update(i for i in claim.content if claim.stems[i] in keys or values.get(i) in keys)
    return frozenset(found)


def _paired(claim: Passage, pair: Turns) -> tuple[int, Sequence[Member]] | None:
    """Return the word of *claim* that is told with another's counterpart, and the list that it stands in."""
    one, other = _ranks(claim, pair.one), _ranks(claim, pair.other)
    if not one or not other:
        return None
    if len(one) == len(other) == 1:
        return None if one.keys() == other.keys() else (next(iter(other.values())), pair.other)
    if not pair.sure:
        return None
    if one.keys() == other.keys():
        mine, theirs = (sorted(ranks, key=ranks.__getitem__) for ranks in (one, other))
        rank = next((theirs[n] for n, rank in enumerate(mine) if theirs[n] != rank), None)
        return None if rank is None else (other[rank], pair.other)
    for ranks, facing, members in ((one, other, pair.other), (other, one, pair.one)):
        if len(facing) == 1 and len(ranks) == len(pair.one) and _are_joined(claim, ranks):
            return next(iter(facing.values())), members  # "both closed with the loss of 400 jobs"
    return None


def _are_joined(claim: Passage, ranks: _Ranks) -> bool:
    """Return whether an "and", and no mark, stands between the last two of a list."""
    *_, low, high = sorted(ranks.values())
    return "and" in claim.order[low:high] and claim.parted.isdisjoint(range(low + 1, high))


def _ranks(claim: Passage, members: Sequence[Member]) -> dict[int, int]:
    found: dict[int, int] = {}
    values = values_of(claim)
    for rank, member in enumerate(members):
        at = [claim.at[root][0] for root in claim.at.keys() & member.keys]
        at += [i for i, value in values.items() if value in member.keys]
        if at:
            found[rank] = min(at)
    return found


def _is_told_by_another(
    claim: Passage, found: tuple[int, Sequence[Member]], passage: Passage, sources: Sources
) -> bool:
    """Return whether another cited sentence has the word with most of the claim, so that it need not rest on this."""
    index, _ = found
    others = [it for it in sources.nearest(claim)[:NEAREST] if it is not passage and sources.cites(it)]
    roots = {claim.stems[i] for i in claim.content}
    return any(claim.stems[index] in it.at and 2 * it.count_of(roots) > len(roots) for it in others)
