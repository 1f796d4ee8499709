"""Two parties of whom a claim tells each what its sources tell of the other, clause by clause.

"Roe voted for the loan and Lind against it" of "Lind voted for the loan, Roe against it". What is told of whom is read
from the clauses alone: a clause tells of the parties named in it, one that names none of those of the clause before.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import combinations

from summarizer.comparison.clauses.parties import BODIES
from summarizer.comparison.clauses.phrases import tells
from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.clauses.verbs import PREPOSITIONS
from summarizer.comparison.difference import Difference
from summarizer.comparison.everyday import LIGHT
from summarizer.comparison.opposites.counterparts import echoes
from summarizer.comparison.parties.affiliations import is_name_like
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon.persons import is_person
from summarizer.language.reporting import VERBS
from summarizer.language.tokens import stem
from summarizer.language.word_classes import CLAUSE_OPENERS, DETERMINERS, PERIODS, POSSESSIVE
from summarizer.language.word_tables import by_word

_MOST_PARTIES = 6
"""Parties of a claim that are told apart by their clauses: more is a list."""
_FEWEST = 2
"""Words that have changed hands, the two parties' together: two may be a turn of phrase."""
_Told = dict[str, frozenset[int]]
"""The stem of a party → the indices of the content words that are told of it."""


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield a party of *claim* of whom it tells what the cited sentences tell of another, and the other way round."""
    near = sources.cited if len(sources.cited) <= _MOST_PARTIES else sources.nearest(claim)
    known = frozenset().union(*map(roots_of, near))
    if len(known & claim.at.keys()) < 2:
        return
    mine = {root: at for at, root in parties(claim).items() if root in known}
    if not 1 < len(mine) <= _MOST_PARTIES:
        return
    turned = _in_turn(claim, near, mine)
    turned = [pair for pair in turned if not any(_joined(passage, *pair) for passage in (claim, *near))]
    if not turned:
        return
    told = _told(claim)
    theirs = [(passage, _told(passage)) for passage in near]
    for one, other in turned:
        found = _changed(claim, told, theirs, one, other), _changed(claim, told, theirs, other, one)
        if all(found) and sum(map(len, found)) >= _FEWEST:
            at, (passage, there) = mine[one], found[0][0]
            said, place = claim.words[at], passage.words[there]
            reason = f"tells of {claim.order[at]!r} what the source tells of {claim.order[mine[other]]!r}"
            spot = passage.place(place.start, place.end)
            yield Difference("who-did-what", "clash", (said.start, said.end), spot, reason)
            return


def _in_turn(claim: Passage, near: Sequence[Passage], named: Mapping[str, int]) -> list[tuple[str, str]]:
    """Return the pairs of *named* parties of whom each stands in the claim as the other does in the source."""
    theirs: dict[str, str] = {}
    for passage in near:
        standing = slots(passage)
        for root in standing.keys() & named:
            theirs.setdefault(root, standing[root])
    mine = slots(claim)
    return [
        (one, other)
        for one, other in combinations(named, 2)
        if mine[one] == theirs.get(other) and mine[other] == theirs.get(one)
    ]


def _joined(passage: Passage, one: str, other: str) -> bool:
    """Return whether nothing but "and" stands between the two: what is told of them is told of both."""
    spots = [index for index, root in parties(passage).items() if root in {one, other}]
    return len(spots) > 1 and bisect_right(passage.content, spots[0]) == bisect_left(passage.content, spots[1])


@read_once
def slots(passage: Passage) -> dict[str, str]:
    """Return how each party stands: behind which preposition, as an owner, else as a subject or after a verb."""
    return {root: slot_at(passage, index) for index, root in parties(passage).items()}


def slot_at(passage: Passage, index: int) -> str:
    """Return how the party whose name ends at *index* stands."""
    verbs = {group.verb for group in groups(passage)}
    starts = [first for first, _ in passage.clauses]
    start = starts[bisect_right(starts, index) - 1]
    begin = index
    while begin > start and (tells(passage, begin - 1) or passage.order[begin - 1] in DETERMINERS):
        if begin - 1 in verbs:
            break
        begin -= 1
    before = passage.order[begin - 1] if begin > start else ""
    if passage.words[index].text.endswith(POSSESSIVE):
        return "owner"
    if before in PREPOSITIONS:
        return "of" if before in {"of", "from", "in", "at"} else before
    return "subject" if verbs.isdisjoint(range(start, begin)) else "object"


def _changed(
    claim: Passage, told: _Told, theirs: Sequence[tuple[Passage, _Told]], one: str, other: str
) -> list[tuple[Passage, int]]:
    """Return where words told of *one*, and not of *other*, are told of *other*; nothing if any is told of *one*."""
    found = []
    for index in told.get(one, frozenset()) - told.get(other, frozenset()):
        spots = [(passage, spot, said) for passage, said in theirs for spot in echoes(claim, index, passage)]
        kept = any(spot in said.get(one, ()) for _, spot, said in spots)
        crossed = [(passage, spot) for passage, spot, said in spots if spot in said.get(other, ())]
        if kept and not crossed:
            return []
        if crossed and not kept and len(crossed) == len(spots):
            found.append(crossed[0])
    return found


@read_once
def parties(passage: Passage) -> dict[int, str]:
    """Return the parties of *passage*: the index of the word that names each → its stem; those named once."""
    found = {last - 1: passage.stems[last - 1] for _, last in passage.names if passage.order[last - 1] not in PERIODS}
    if passage.words and passage.words[0].capitalised and is_name_like(passage.order[0]):
        found[0] = passage.stems[0]
    found.update({index: passage.stems[index] for index in passage.plain if _names_party(passage.order[index])})
    return {index: root for index, root in sorted(found.items()) if len(passage.at[root]) == 1}


@read_once
def roots_of(passage: Passage) -> frozenset[str]:
    """Return the stems of the parties of *passage*."""
    return frozenset(parties(passage).values())


@by_word(16384)
def _names_party(word: str) -> bool:
    """Return whether the folded *word* names people, or a body of them, by what they are: "clerk", "council"."""
    return stem(word) in BODIES or is_person(word)


@read_once
def _told(passage: Passage) -> _Told:
    """Return what *passage* tells of each of its parties, by clauses."""
    named = parties(passage)
    found: dict[str, set[int]] = {}
    standing = slots(passage)
    last: tuple[str, ...] = ()
    for first, stop in passage.clauses:
        here = tuple([root for index, root in named.items() if first <= index < stop])
        if not here or passage.order[first] in CLAUSE_OPENERS:
            here += last
        for index in passage.content[bisect_left(passage.content, first) : bisect_left(passage.content, stop)]:
            if index not in named and not _is_everyday(passage, index, named):
                for root in here:
                    found.setdefault(root, set()).add(index)
        last = tuple(root for root in here if standing[root] == "subject")[:1]
    return {root: frozenset(words) for root, words in found.items()}


def _is_everyday(passage: Passage, index: int, named: Collection[int]) -> bool:
    """Return whether the word tells nothing of a party: one of saying or of every day, or one of its own phrase."""
    while index + 1 in passage.content and index + 1 not in passage.parted:
        if index + 1 in named:
            return True
        index += 1
    return passage.order[index] in VERBS or passage.order[index] in LIGHT
