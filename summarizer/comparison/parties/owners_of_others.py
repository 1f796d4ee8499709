"""Whose something is, where the source leaves that to a "his", a "her" or a "whose": "Lind's son" of "Roe … her son".

A "his" means nobody who comes only behind it where somebody stands before it, nor a woman (the constraints of Hobbs,
*Resolving pronoun references*, 1978).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.clauses.verbs import PREPOSITIONS
from summarizer.comparison.difference import Difference, Relation, said_otherwise
from summarizer.comparison.parties.antecedents_of_relatives import are_one, relatives
from summarizer.comparison.parties.around import preceding
from summarizer.comparison.parties.sexes import SEXES, persons, somebody_at
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.language.reporting import listed
from summarizer.language.word_classes import DETERMINERS, POSSESSIVE

_OWNING = frozenset(["his", "her", "their", "whose"])
_NEAR = 2
"""Passages in which whose something is is looked for."""
_OWNED = 3
"""Words behind an owner in which stands what is owned: "her | elder | brother"."""
_NEVER = listed("own former late first second then")


class _Owned(NamedTuple):
    owner: int  # the last word of the owner's name, or the pronoun
    noun: int


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield what *claim* says is somebody's that each near passage with it has as another's."""
    near = [it for it in sources.nearest(claim)[:_NEAR] if not _OWNING.isdisjoint(it.order)]
    for mine in (*_of_names(claim), *_of_pronouns(claim)) if near else ():
        root = claim.stems[mine.noun]
        facing = [(it, _owner_of(it, place)) for it in near for place in it.at.get(root, ())]
        if not facing or any(owner is None for _, owner in facing):
            continue
        found = [_other(claim, mine, it, owner, sources) for it, owner in facing if owner is not None]
        if None in found:
            continue
        passage, owner = facing[0]
        said = claim.span(min(mine), max(mine) + 1)
        source = passage.span(owner or 0, min(len(passage.order), (owner or 0) + _OWNED))
        relation: Relation = "clash" if "unknown" not in found else "unknown"
        yield said_otherwise("who-did-what", (claim, said), (passage, source), relation)
        return


def _of_names(claim: Passage) -> Iterator[_Owned]:
    """Yield what *claim* says is somebody's by a name or a noun: "Roe's son", "the son of Ann Roe"."""
    for index, word in enumerate(claim.words[:-1]):
        if word.text.endswith(POSSESSIVE) and (noun := _noun_behind(claim, index)) is not None:
            yield _Owned(index, noun)
        elif claim.order[index] == "of" and index - 1 in claim.content and index not in claim.parted:
            last = index + 1
            while last < len(claim.order) and claim.order[last] in DETERMINERS:
                last += 1
            while last + 1 < len(claim.order) and last + 1 in claim.content and last + 1 not in claim.parted:
                if any(group.start <= last + 1 <= group.verb for group in groups(claim)):
                    break
                last += 1
            told = last < len(claim.order) and (claim.words[last].capitalised or last in claim.content)
            if told and somebody_at(claim, last) is not None:
                yield _Owned(last, index - 1)


def _of_pronouns(claim: Passage) -> Iterator[_Owned]:
    for index, word in enumerate(claim.order[:-1]):
        if word in {"his", "her", "their"} and (noun := _noun_behind(claim, index)) is not None:
            yield _Owned(index, noun)


def _noun_behind(passage: Passage, index: int) -> int | None:
    """Return the noun of the phrase behind the owner at *index*, up to the next owner."""
    verbs = {group.start for group in groups(passage)}
    found = None
    for place in range(index + 1, min(len(passage.order), index + 1 + _OWNED)):
        if place in passage.parted or place in verbs or place not in passage.content:
            break
        if passage.order[place] not in _NEVER and not passage.words[place].capitalised:
            found = place
        if passage.words[place].text.endswith(POSSESSIVE):
            break
    return found


def _owner_of(passage: Passage, place: int) -> int | None:
    """Return the pronoun that says whose the noun at *place* is, or None."""
    for index in range(place - 1, max(-1, place - 1 - _OWNED), -1):
        if index + 1 in passage.parted or passage.words[index].text.endswith(POSSESSIVE):
            return None
        if passage.order[index] in _OWNING:
            return index
        if index not in passage.content or passage.order[index] in PREPOSITIONS:
            return None
    return None


def _other(claim: Passage, mine: _Owned, passage: Passage, owner: int, sources: Sources) -> Relation | None:
    """Return whether what is owned is another's in the passage for sure, or may be; None where it may be the same."""
    said, there = claim.order[mine.owner], passage.order[owner]
    if there == "whose":
        return _of_whose(claim, mine, passage, owner)
    if said in _OWNING:
        return _of_pronoun(claim, mine, passage, owner)
    if there not in SEXES:
        return None
    places = passage.at.get(claim.stems[mine.owner], ())
    own = [one for one in persons(passage) if any(place in one.words for place in places)]
    before = [one for one in persons(passage) if min(one.words) < owner and one not in own]
    here = somebody_at(claim, mine.owner)
    sexes = {one.sex for one in own if one.sex} or (
        {here.sex} if here is not None and here.sex and here.sure else set()
    )
    if sexes and SEXES[there] not in sexes:
        return "clash"
    if sexes:
        return None
    if places and min(places) > owner and (before or preceding(passage, sources)):
        return "clash" if before else "unknown"
    return "unknown" if places and any(one.sex == SEXES[there] for one in before) else None


def _of_whose(claim: Passage, mine: _Owned, passage: Passage, owner: int) -> Relation | None:
    """Return the same of a "whose": it means the phrase before it, and nobody else."""
    of = next((it.of for it in relatives(passage) if it.place == owner and it.parted), ())
    places = passage.at.get(claim.stems[mine.owner], ())
    if not of or not places or claim.order[mine.owner] in _OWNING:
        return None
    if not set(places).isdisjoint(of) or are_one(passage, frozenset(places), frozenset(of)):
        return None
    return "clash"


def _of_pronoun(claim: Passage, mine: _Owned, passage: Passage, owner: int) -> Relation | None:
    """Return the same of two pronouns: "her van" of "his van", and "their brother", of guards, of "his brother"."""
    said, there = claim.order[mine.owner], passage.order[owner]
    if said == there:
        return None
    if said in SEXES and there in SEXES:
        return "clash"
    if said == "their" and there in SEXES:
        plural = next((i for i in claim.content if i < mine.owner), None)
        many = plural is not None and claim.order[plural].endswith("s") and not claim.words[plural].text.endswith("’s")
        return "unknown" if many and somebody_at(claim, plural or 0) is None else None
    return None
