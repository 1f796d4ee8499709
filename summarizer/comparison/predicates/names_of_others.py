"""Somebody of one quote of whom a claim tells what another quote tells, by all that stands about the name.

Beside `strayed`, which asks the plain words of a clause alone: here figures and other names tell as well which quote a
part is from, what has one subject is one part, and what somebody is called behind the name is told of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set

from summarizer.comparison.difference import Difference, Relation
from summarizer.comparison.homes import are_several, clauses, home, near, parts
from summarizer.comparison.parties.beside import joined
from summarizer.comparison.parties.name_kinds import are_of_two_kinds
from summarizer.comparison.parties.reports import reports
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.crossings import parties, slot_at, slots
from summarizer.comparison.predicates.strayed import LANDS, describes, instead, may_part, run_of, stand_alike
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon.persons import is_person
from summarizer.language.peoples import land_of, lands
from summarizer.language.reporting import listed

_OPENING_ASIDE = listed("a an the who which")


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the name of *claim* that only another quote has than the one that tells what is told of it."""
    if not are_several(sources):
        return
    passages = near(claim, sources)
    known = frozenset().union(*[parties(passage).values() for passage in passages])
    named = {i: root for i, root in parties(claim).items() if root in known and not describes(claim, i)}
    for index, root in named.items():
        plain = not claim.words[index].capitalised and is_person(claim.order[index])
        if plain or all(root in passage.at for passage in passages):
            continue  # a grandmother may speak of a grandson
        found = _stray(claim, index, named, sources)
        if found is not None:
            place, spot = found
            word, there = claim.words[index], place.words[spot]
            reason = f"tells of {word.text!r} what the source tells of {there.text!r}"
            where = place.place(there.start, there.end)
            sure: Relation = "clash" if _is_proper(claim, index) and _is_proper(place, spot) else "unknown"
            yield Difference("who-did-what", sure, (word.start, word.end), where, reason)
            return


def _is_proper(passage: Passage, index: int) -> bool:
    """Return whether the word is of a name; a common noun, or what a people is called by, may be meant otherwise."""
    run = next((run for run in passage.names if index in range(*run)), None)
    if run is None or lands(passage.words[slice(*run)]):
        return False
    return not any(land_of(f"{side} {passage.order[index]}") for side in ("north", "south"))


def _stray(claim: Passage, index: int, named: Mapping[int, str], sources: Sources) -> tuple[Passage, int] | None:
    """Return who stands in the quote that tells what the claim tells of the party at *index*, which has not that."""
    passages = near(claim, sources)
    holders = [passage for passage in passages if named[index] in passage.at]
    own = {passage.source for passage in holders}
    for words in _told_of(claim, index):
        at = home(claim, words, sources, without=_named(claim, index))
        if at is None or at in own:
            continue
        here = {named[i] for i in named if i in words}
        for place in [passage for passage in passages if passage.source == at]:
            others = here | _only_tell(place)
            spot = instead(claim, index, others, place, sources)
            spot = _named_again(claim, index, others, place, sources) if spot is None else spot
            if spot is None:
                continue
            if may_part(claim, index, place, holders) or _is_crossed(claim, place.stems[spot], own, sources):
                return place, spot
    return None


def _named(claim: Passage, index: int) -> range:
    """Return the words of the name that ends at *index*, with the kind of land that it is of: "Torv | county"."""
    first, last = run_of(claim, index) or (index, index + 1)
    return range(first, last + (claim.order[last : last + 1] in _KINDS_OF_LAND))


_KINDS_OF_LAND = frozenset([(word,) for word in LANDS])


@read_once
def _only_tell(place: Passage) -> frozenset[str]:
    """Return the stems of those who only tell what *place* has, and not of themselves."""
    found = [it for it in reports(place) if it.strength == "neutral" and it.said]
    found = [it for it in found if _SELF.isdisjoint(place.order[max(0, it.said[0] - _LEAD) : it.said[-1] + 1])]
    return frozenset([place.stems[index] for report in found for index in report.who])


_LEAD = 4
"""Words before the first that tells among which a pronoun stands: "said | he had never | seen"."""
_SELF = listed("he she it they his her its their him them")


def _told_of(claim: Passage, index: int) -> Iterator[Sequence[int]]:
    """Yield the words of the part of the name at *index*, those of its clause, those of an aside right behind it."""
    yield next((part for part in parts(claim) if index in part), ())
    for first, stop in clauses(claim):
        if first <= index < stop:
            yield range(first, stop)
        if first == index + 1 and claim.order[first] in _OPENING_ASIDE and "," in claim.gaps[first]:
            yield [i for i in range(first, stop) if not claim.words[i].capitalised]


def _is_crossed(claim: Passage, root: str, own: set[int], sources: Sources) -> bool:
    """Return whether the claim tells of the other one what the quote of this one tells: the two are exchanged."""
    for index in claim.at.get(root, ()):
        if any(home(claim, it, sources, without=_named(claim, index)) in own for it in _told_of(claim, index)):
            return True
    return False


def _named_again(claim: Passage, index: int, here: Set[str], place: Passage, sources: Sources) -> int | None:
    """Return the name that stands so in *place* and is said there several times, which `parties` passes over."""
    mine = run_of(claim, index)
    slot = slots(claim)[claim.stems[index]]
    if mine is None or not claim.words[index].capitalised:
        return None
    for run in place.names:
        other = run[1] - 1
        if len(place.at[place.stems[other]]) < _TWICE or place.stems[other] in here | claim.at.keys():
            continue
        if not stand_alike(slot, slot_at(place, other)) or are_of_two_kinds(claim, mine, place, run, sources):
            continue
        if not joined(claim.order[index], place.order[other], sources):
            return other
    return None


_TWICE = 2
