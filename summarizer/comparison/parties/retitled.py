"""An office that a claim gives to one of the people of a cited sentence, which gives it to another of them."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.comparison.difference import Difference, said_otherwise
from summarizer.comparison.parties.callings import is_succeeded
from summarizer.comparison.parties.descriptions import Description, descriptions
from summarizer.comparison.parties.titles import MOST
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.sources import NEAREST, Sources
from summarizer.language.lexicon.persons import is_person
from summarizer.language.tokens import stem


def retitled(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the office of a name in *claim* that a cited sentence has once, of another name of the claim's own.

    "Finance Minister Lind met Roe" of "Finance Minister Roe met Lind, the banker".
    """
    for mine in descriptions(claim):
        if not is_person(claim.order[mine.noun]) or is_succeeded(claim, mine.name):
            continue  # "succeeds Lind as director"
        named, noun = claim.stems[mine.name], claim.stems[mine.noun]
        if any(_is_called_so(passage, named, noun) for passage in sources.holding(named)[:MOST]):
            continue
        for passage in sources.nearest(claim)[:NEAREST]:
            if not sources.cites(passage) or named not in passage.at or len(passage.at.get(noun, ())) != 1:
                continue
            if any(is_succeeded(passage, place) for place in passage.at[named]):
                continue  # "Roe succeeds Lind as director" of "named director, succeeding Lind"
            told = [it for it in descriptions(passage) if passage.stems[it.noun] == noun]
            if (
                len(told) != 1
                or passage.stems[told[0].name] == named
                or not _is_same_office(claim, mine, passage, told[0])
            ):
                continue
            said, there = claim.span(*_about(mine)), passage.span(*_about(told[0]))
            yield said_otherwise("role", (claim, said), (passage, there))
            return


def _is_called_so(passage: Passage, name: str, noun: str) -> bool:
    """Return whether *passage* gives the office to the one of that name."""
    return noun in passage.at and any(
        passage.stems[it.name] == name and passage.stems[it.noun] == noun for it in descriptions(passage)
    )


def of_counterpart(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the land that *claim* gives to the one beside whom a cited sentence names a counterpart of that land.

    "Prime Minister Roe of Torv" of "Prime Minister Roe and his Torvan counterpart, Lind".
    """
    near = [it for it in sources.nearest(claim)[:NEAREST] if _counterparts(it) and sources.cites(it)]
    for mine in descriptions(claim) if near else ():
        lands = _lands(claim, range(mine.first, mine.last))
        for passage in near if lands else ():
            named = claim.stems[mine.name]
            for other in _counterparts(passage) if named in passage.at else ():
                theirs = _lands(passage, range(other.first, other.last))
                if passage.stems[other.name] == named or lands.keys().isdisjoint(theirs):
                    continue
                if any(len(_places(passage, land)) > 1 for land in lands):
                    continue  # told of the land elsewhere as well
                said, there = claim.span(*_about(mine)), passage.span(*_about(other))
                yield said_otherwise("role", (claim, said), (passage, there))
                return


def is_of_counterpart(claim: Passage, said: Range, sources: Sources) -> bool:
    """Return whether what is said there is the office of one whom a cited sentence calls another's counterpart."""
    called = {passage.stems[it.name] for passage in sources.nearest(claim)[:NEAREST] for it in _counterparts(passage)}
    if not called:
        return False
    told = (it for it in descriptions(claim) if claim.stems[it.name] in called)
    spans = (claim.span(*_about(it)) for it in told)
    return any(start < said[1] and said[0] < end for start, end in spans)


_LETTERS = 4
"""Letters that the names of a land and of its people share at least."""


def _lands(passage: Passage, words: range) -> dict[str, int]:
    """Return how the names in *words* begin, with their places."""
    return {passage.stems[i][:_LETTERS]: i for i in words if passage.words[i].capitalised}


def _places(passage: Passage, land: str) -> list[int]:
    return [i for i, stem in enumerate(passage.stems) if stem.startswith(land) and passage.words[i].capitalised]


def _counterparts(passage: Passage) -> list[Description]:
    """Return those who are called another's counterpart: "his Torvan counterpart, Lind"."""
    if _COUNTERPART not in passage.at:
        return []
    return [it for it in descriptions(passage) if passage.stems[it.noun] == _COUNTERPART]


_COUNTERPART = stem("counterpart")


def _about(told: Description) -> tuple[int, int]:
    return min(told.first, told.name), max(told.last, told.name + 1)


def _is_same_office(claim: Passage, mine: Description, passage: Passage, other: Description) -> bool:
    """Return whether the two offices have no word that the other lacks, and the passage's name stands by itself."""
    one = {claim.stems[i] for i in range(mine.first, mine.last) if i in claim.content}
    theirs = {passage.stems[i] for i in range(other.first, other.last) if i in passage.content}
    named = passage.words[other.name].capitalised and claim.words[mine.name].capitalised
    full = passage.order[other.name - 1] if other.name else ""
    return named and one <= theirs and claim.stems[mine.name] not in theirs and full != claim.order[mine.name]
