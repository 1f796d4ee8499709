"""Somebody of one source of whom a claim tells what only another source tells, and of somebody else.

A briefing's sentence often sums up two quotes, "profit fell at Halden but rose at Vind": each word of it stands in one
of them, and so does each name, only not in the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.difference import Difference
from summarizer.comparison.figures.amounts import amounts
from summarizer.comparison.parties.around import preceding
from summarizer.comparison.parties.beside import joined
from summarizer.comparison.parties.name_kinds import are_of_two_kinds
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.predicates.crossings import parties, roots_of, slots
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon import contrast
from summarizer.language.lexicon.persons import is_person
from summarizer.language.moments import MONTHS
from summarizer.language.reporting import listed
from summarizer.language.speakers import speaker
from summarizer.language.word_classes import POSSESSIVE

_MOST = 6
"""Cited sentences that are set against each other; of more, those nearest to the claim."""
_FEWEST = 2
"""Words of a clause that its source has, and has alone, from which it is told there and nowhere else."""


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the party of a clause of *claim* that one cited sentence has, where another tells it of its own."""
    near = sources.cited if len(sources.cited) <= _MOST else sources.nearest(claim)
    near = tuple([passage for passage in near if not passage.foreign])
    if len(near) < _TWO:
        return
    known = frozenset().union(*map(roots_of, near))
    named = {index: root for index, root in parties(claim).items() if root in known}
    roots = frozenset(named.values())
    if all(roots <= passage.at.keys() for passage in near):
        return
    named = {index: root for index, root in named.items() if not describes(claim, index)}
    names = frozenset([index for first, last in claim.names for index in range(first, last)])
    for first, stop in claim.clauses if named else ():
        here = {index: root for index, root in named.items() if first <= index < stop}
        if all(root in passage.at for root in here.values() for passage in near):
            continue
        told = [i for i in claim.content if first <= i < stop and i not in names and i not in named]
        told += [i for i in range(first, stop) if claim.order[i] in MONTHS]
        if len(told) < _FEWEST:
            continue
        shares = {passage: [i for i in told if _has(passage, claim, i)] for passage in near}
        most = max(map(len, shares.values()))
        homes = [passage for passage in near if len(shares[passage]) == most]
        for index, root in here.items():
            holders = [passage for passage in near if root in passage.at]
            if not holders or any(passage in holders for passage in homes):
                continue
            if any(_leans(home) and any(root in it.at for it in preceding(home, sources)) for home in homes):
                continue  # "Roe will be replaced by Lind" of "She will be replaced by Lind", behind a sentence on Roe
            if sum(not any(i in shares[holder] for holder in holders) for i in shares[homes[0]]) < _FEWEST:
                continue
            found = [instead(claim, index, set(here.values()), home, sources) for home in homes]
            found = [
                spot if may_part(claim, index, home, holders) else None for spot, home in zip(found, homes, strict=True)
            ]
            if None not in found:
                word, there = claim.words[index], homes[0].words[found[0] or 0]
                reason = f"tells of {word.text!r} what the source tells of {there.text!r}"
                spot = homes[0].place(there.start, there.end)
                yield Difference("who-did-what", "clash", (word.start, word.end), spot, reason)
                return


_TWO = 2


def _leans(passage: Passage) -> bool:
    """Return whether the sentence opens with a pronoun for somebody of another one."""
    return passage.order[0] in _PERSONAL


_PERSONAL = listed("he she they it his her their its")


def _has(passage: Passage, claim: Passage, index: int) -> bool:
    """Return whether *passage* has the word of *claim*, or another for it."""
    return claim.stems[index] in passage.at or not passage.kin_at.keys().isdisjoint(claim.kin[index])


def describes(passage: Passage, index: int) -> bool:
    """Return whether the name tells more of the noun behind it: "the Torv | treaty"; or it is a month."""
    if passage.order[index] in MONTHS:
        return True
    if not passage.words[index].capitalised or passage.words[index].text.endswith(POSSESSIVE):
        return False
    behind = index + 1
    return (
        behind in passage.content
        and passage.order[behind] not in LANDS
        and passage.gaps[behind] == " "
        and not any(g.start == behind for g in groups(passage))
    )


LANDS = listed("province county state region district city town village island valley municipality prefecture borough")
"""What a name stands before that is its own: "Torv county"."""


def may_part(claim: Passage, index: int, home: Passage, holders: Sequence[Passage]) -> bool:
    """Return whether who stands there parts the two: where something is, only of two that are told alike.

    A fire "in Torv" may be one "in Osk Street"; of two councils, and of two profits in percent, each has its own.
    """
    if slots(claim)[claim.stems[index]] not in _WHERE:
        return True
    own = (
        {claim.stems[index + 1]}
        if claim.words[index].text.endswith(POSSESSIVE) and index + 1 < len(claim.stems)
        else set()
    )
    owned = any(
        home.words[other].text.endswith(POSSESSIVE) and home.stems[other + 1] in own
        for other in parties(home)
        if other + 1 < len(home.stems)
    )
    return owned or any(_measured_apart(home, holder) for holder in holders)


def _measured_apart(one: Passage, other: Passage) -> bool:
    """Return whether both have a figure of one unit, and not the same."""
    return any(
        mine.unit is not None and mine.unit == theirs.unit and mine.value != theirs.value
        for mine in amounts(one)
        for theirs in amounts(other)
    )


def instead(claim: Passage, index: int, here: Set[str], home: Passage, sources: Sources) -> int | None:
    """Return who stands in *home* where the party at *index* stands in the claim, and may not be the same."""
    slot = slots(claim)[claim.stems[index]]
    for other, root in parties(home).items():
        if root in here or describes(home, other) or not stand_alike(slot, slots(home)[root]):
            continue
        mine, theirs = claim.words[index], home.words[other]
        if mine.capitalised and theirs.capitalised:
            one, two = run_of(claim, index), run_of(home, other)
            if one is None or two is None or are_of_two_kinds(claim, one, home, two, sources):
                continue
            if _is_land_behind(claim, one) and home.order[two[1] : two[1] + 1] and home.order[two[1]].isdigit():
                continue  # "in Osby, Vale, …" is not in the stead of "Otto Lund, 67,"
            placed = home.order[two[0] - 1 : two[0]] in _PLACED and slot == "owner"
            if placed or speaker(mine.text).outlet != speaker(theirs.text).outlet:
                continue  # what NPR tells of is none of its own
            if not joined(claim.order[index], home.order[other], sources):
                return other
        elif contrast(claim.order[index], home.order[other]):
            return other
    return None


def _is_land_behind(passage: Passage, run: Range) -> bool:
    """Return whether the name stands between commas behind a place: "in Osby, | Vale,"."""
    first = run[0]
    ahead = passage.order[max(0, first - _TOWN) : first]
    return passage.gaps[first] == ", " and passage.words[first - 1].capitalised and not _SITED.isdisjoint(ahead)


_TOWN = 4
"""Words before the land among which stands the "in" of its town: "in | New Osby, | Vale"."""
_SITED = frozenset(["in", "at", "near", "of", "from", "outside"])
_PLACED = (("in",), ("at",), ("near",))
_WHERE = frozenset(["of", "owner", "on"])


def stand_alike(one: str, other: str) -> bool:
    """Return whether two places in a sentence are one: "Torv's mill" and "the mill in Torv" are."""
    return one == other or (one in _WHERE and other in _WHERE)


def run_of(passage: Passage, index: int) -> Range | None:
    """Return the name that the word is of; one that opens a sentence may be no run of its own."""
    opens = None if index or is_person(passage.order[0]) else (index, index + 1)  # "Officials", which opens a sentence
    return next((run for run in passage.names if run[0] <= index < run[1]), opens)
