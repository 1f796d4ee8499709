"""What stands beside one noun, told beside another: "the director, Ann Roe" of "the director … his agent, Ann Roe"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from summarizer.comparison.clauses.clause_words import JOINING
from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.difference import Difference, said_otherwise
from summarizer.comparison.parties.sexes import persons
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon.persons import is_person
from summarizer.language.reporting import listed
from summarizer.language.word_classes import BE, DETERMINERS

_SAME = BE | listed("become becomes became as named called elected appointed")
"""Words by which two phrases of a sentence may be for one."""
_LONGEST = 5
"""Words of such an apposition."""
_NEAR = 2


class _Beside(NamedTuple):
    noun: int  # the last word before the mark
    first: int
    last: int


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the first apposition of *claim* that each near passage with both has beside another noun for a person."""
    for mine in _pairs(claim):
        noun, told = claim.stems[mine.noun], claim.stems[mine.first : mine.last]
        near = [it for it in sources.nearest(claim)[:_NEAR] if noun in it.at and all(root in it.at for root in told)]
        found = [_owner(passage, told, noun) for passage in near]
        if not found or None in found:
            continue
        passage, there = near[0], found[0] or 0
        said = claim.span(mine.noun, mine.last)
        source = passage.span(there, min(len(passage.words), there + len(told) + 1))
        yield said_otherwise("role", (claim, said), (passage, source))
        return


def _pairs(passage: Passage) -> Iterator[_Beside]:
    """Yield the nouns for a person with a short phrase behind them between two marks, or a mark and the end."""
    marks = [place for place in passage.unspaced if passage.gaps[place] == ", " and is_person(passage.order[place - 1])]
    for place in marks:
        last = next((i for i in range(place + 1, len(passage.order)) if i in passage.parted), len(passage.order))
        opens = passage.order[place] in DETERMINERS or passage.words[place].capitalised
        ends = last == len(passage.order) or passage.order[last] not in JOINING
        if not (opens and ends) or last - place > _LONGEST:
            continue
        if not any(place <= group.verb < last for group in groups(passage)):
            yield _Beside(place - 1, place, last)


def _owner(passage: Passage, told: tuple[str, ...], noun: str) -> int | None:
    """Return the noun for a person right before the words *told*, where the one of stem *noun* is none of theirs."""
    at = next((i for i in range(1, len(passage.stems) - len(told) + 1) if passage.stems[i : i + len(told)] == told), 0)
    places = passage.at[noun]
    if not at or len(places) != 1 or not is_person(passage.order[at - 1]) or passage.stems[at - 1] == noun:
        return None
    if _is_of(passage, places[0], at):
        return None  # "the brother of the gunman, Ann Roe": whose name it is, the reader knows
    low, high = sorted((places[0], at))
    if not _SAME.isdisjoint(passage.order[max(0, low - 1) : high]) or at - 1 in range(places[0], places[0] + 2):
        return None
    behind = range(at, at + len(told))
    if any(places[0] in it.words and not it.words.isdisjoint(behind) for it in persons(passage)):
        return None
    return at - 1


def _is_of(passage: Passage, noun: int, end: int) -> bool:
    """Return whether the phrase of the word at *noun* goes on with "of" up to *end*, no mark between."""
    return passage.order[noun + 1 : noun + 2] == ("of",) and noun < end and passage.parted.isdisjoint(range(noun, end))
