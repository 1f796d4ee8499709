"""Deeds of somebody's relative, deputy or subsidiary that a claim gives to whom that one belongs to.

"Roe resigned" of "Roe's predecessor resigned"; "Kray Oil will pay" of "a subsidiary of Kray Oil will pay". What a
spokesman says for somebody is that one's word: verbs of saying are left to the check of speakers.
"""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.comparison.clauses.frames import frames
from summarizer.comparison.clauses.parties import of_one_verb
from summarizer.comparison.clauses.phrases import Party
from summarizer.comparison.difference import Difference
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon import base_forms
from summarizer.language.relations import RELATIONS
from summarizer.language.reporting import VERBS
from summarizer.language.word_classes import POSSESSIVE


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the parties of *claim* of whom the nearest passages tell only what a relative of theirs did."""
    near = tuple([passage for passage in sources.nearest(claim) if _has_relation(passage)])
    if not near:
        return
    everywhere = tuple(sources.nearest(claim))
    for mine in frames(claim):
        if mine.plain and claim.order[mine.verb] in VERBS:
            continue
        found = of_one_verb(claim, mine.verb, everywhere)
        for slot, party in mine.slots.items():
            facing = [(passage, theirs.slots[slot]) for passage, theirs in found if slot in theirs.slots]
            said = _apart(claim, party)[0]
            if party.pronoun or not said or not facing:
                continue
            if all(
                _is_of_owner(claim, said, passage, other) or _is_of_relative(claim, party, passage, other)
                for passage, other in facing
            ):
                passage, other = facing[0]
                span, there = claim.span(said[0], said[-1] + 1), passage.span(min(other.words), max(other.words) + 1)
                reason = f"says {claim.text[slice(*span)]!r}, source says {passage.text[slice(*there)]!r}"
                yield Difference("who-did-what", "clash", span, passage.place(*there), reason)
                return


def _is_of_owner(claim: Passage, said: list[int], passage: Passage, other: Party) -> bool:
    """Return whether the words *said* are all of the one to whom the party *other* belongs, and not of itself."""
    own, owners = ({passage.stems[i] for i in part} for part in _apart(passage, other))
    mine = {claim.stems[i] for i in said}
    return bool(owners) and mine <= owners and not mine <= own


def _is_of_relative(claim: Passage, mine: Party, passage: Passage, other: Party) -> bool:
    """Return whether both have one thing, the claim of somebody by name, and the source of a relative: "his son's"."""
    shared = {claim.stems[i] for i in mine.heads} & {passage.stems[i] for i in other.heads}
    owners = [i for i in mine.words if _owns(claim, i)]
    relatives = [i for i in other.words if _owns(passage, i) and _is_relation(_relation(passage.order[i]))]
    if not shared or not owners or not relatives:
        return False
    if any(_is_relation(_relation(claim.order[i])) for i in mine.words) or len(owners) > 1:
        return False
    owned = [i for i in range(len(passage.order)) if passage.stems[i] == claim.stems[owners[0]]]
    return claim.words[owners[0]].capitalised and not any(i in other.words and i > relatives[-1] for i in owned)


def _relation(word: str) -> str:
    """Return the relation of a compound: that of "brother-in-law" is "brother"."""
    return word.partition("-")[0]


def _apart(passage: Passage, party: Party) -> tuple[list[int], list[int]]:
    """Return the words of *party* that tell itself, its relation aside, and those of whom it belongs to."""
    owners: set[int] = set()
    relations = [i for i in party.words if _is_relation(passage.order[i])]
    for place in relations:
        after = passage.order[place + 1 : place + 2]
        if after == ("of",):
            owners.update(_up_to_mark(passage, place + 1, party))
        else:
            owners.update(_owner_before(passage, place, party))
    own = [i for i in party.words if i not in owners and i not in relations]
    return own, sorted(owners)


def _up_to_mark(passage: Passage, place: int, party: Party) -> Iterator[int]:
    for index in range(place + 1, max(party.words) + 1):
        if index in passage.parted:
            return
        if index in party.words:
            yield index


def _owner_before(passage: Passage, place: int, party: Party) -> list[int]:
    """Return the owner before the word at *place*, titles and first names with it: "senator Paul Grane's wife"."""
    owner = next((i for i in range(place - 1, max(-1, place - 4), -1) if _owns(passage, i)), None)
    if owner is None or any(i in passage.parted for i in range(owner + 1, place + 1)):
        return []
    first = owner
    while first and first not in passage.parted and first - 1 in party.words and not _owns(passage, first - 1):
        first -= 1
    return [i for i in range(first, owner + 1) if i in party.words]


def _owns(passage: Passage, index: int) -> bool:
    return passage.words[index].text.endswith(POSSESSIVE)


def _is_relation(word: str) -> bool:
    return word in RELATIONS or not RELATIONS.isdisjoint(base_forms(word))


@read_once
def _has_relation(passage: Passage) -> bool:
    return any(_is_relation(_relation(word)) for word in passage.order)
