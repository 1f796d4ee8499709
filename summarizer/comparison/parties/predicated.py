"""What a claim says that somebody is: another office of one body, of another status, or an office identified as taken.

"He was the guild's president", where the source says "He was the guild's head of catering".
"""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.comparison.difference import Difference
from summarizer.comparison.parties.descriptions import Description, descriptions
from summarizer.comparison.parties.office_phrases import head_of, phrase_end
from summarizer.comparison.parties.offices import told_by
from summarizer.comparison.parties.renamings import statuses, telling
from summarizer.comparison.parties.titles import MOST, SPARED, one_office, one_title
from summarizer.comparison.passage import FAMILY, Passage
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import Sources
from summarizer.language.reporting import listed
from summarizer.language.roles import HEADS
from summarizer.language.word_classes import ADVERBS

_PRONOUNS = listed("he she")
_IS = listed("is was")
_NEAREST = 3
"""Passages that a claim joined from a few sentences rests on."""


def predicated(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the offices that *claim* says somebody is in, where its nearest passages tell that office otherwise."""
    for mine in _told(claim):
        for passage in sources.nearest(claim)[:_NEAREST]:
            clashing = (each for each in _told(passage) if _clash(claim, mine, passage, each, sources))
            taken = (each for each in descriptions(passage) if _taken(claim, mine, passage, each))
            other = next(clashing, None) or next(taken, None)
            if other is not None:
                said = claim.span(mine.first, mine.last)
                there = passage.span(*sorted((other.first, other.last)))
                reason = f"says {claim.text[slice(*said)]!r}, source says {passage.text[slice(*there)]!r}"
                if other.noun < other.name:
                    reason += f" of {passage.words[other.name].text}"
                yield Difference("role", "clash", said, passage.place(*there), reason)


@read_once
def _told(passage: Passage) -> tuple[Description, ...]:
    """Return the offices that verbs of being give to a name or, unlike descriptions, to a "he" or "she"."""
    found = [each for each in descriptions(passage) if each.told and passage.order[each.noun] in HEADS]
    if _PRONOUNS.isdisjoint(passage.order):
        return tuple(found)
    for verb in [index for index, word in enumerate(passage.order[1:-1], 1) if word in _IS]:
        if passage.order[verb - 1] not in _PRONOUNS:
            continue
        first = verb + 1
        while first < len(passage.order) and passage.order[first] in ADVERBS:
            first += 1
        last = phrase_end(passage, first)
        head = head_of(passage, first, last) if first < last else None
        if head is not None and passage.order[head] in HEADS and "not" not in passage.order[first:head]:
            found.append(Description(verb - 1, head, first, last, told=True))
    return tuple(found)


def _clash(claim: Passage, mine: Description, passage: Passage, other: Description, sources: Sources) -> bool:
    if not _may_be_one(claim.order[mine.name], passage.order[other.name]):
        return False
    if one_office(claim.order[mine.noun], passage.order[other.noun]):
        said, theirs = statuses(claim, mine), statuses(passage, other)
        held = (statuses(passage, each) for each in descriptions(passage) if each.name == other.name)
        return bool(said and theirs) and said.isdisjoint(theirs) and said not in held and not told_by(passage, said)
    return _is_other_office(claim, mine, passage, other, sources)


def _may_be_one(name: str, other: str) -> bool:
    """Return whether the two subjects may be one person: a pronoun may be anybody of its sex."""
    if name in _PRONOUNS or other in _PRONOUNS:
        return not (name in _PRONOUNS and other in _PRONOUNS and name != other)
    return name == other


def _is_other_office(claim: Passage, mine: Description, passage: Passage, other: Description, sources: Sources) -> bool:
    """Return whether the two are offices of one body, and no source has that of *claim* beside that body."""
    said, theirs = _roots(claim, mine), _roots(passage, other)
    body = said & theirs
    known = {root[:FAMILY] for root in claim.stems}
    if not body or claim.order[mine.noun] in SPARED or not theirs - body or not (theirs - body).isdisjoint(known):
        return False
    if any(one_office(claim.order[mine.noun], word) for word in passage.order):
        return False
    if one_title(claim.order, mine.noun, passage.order, other.noun):
        return False
    return not any(
        not body.isdisjoint(root[:FAMILY] for root in each.stems)
        for each in sources.holding(claim.stems[mine.noun])[:MOST]
    )


def _roots(passage: Passage, description: Description) -> set[str]:
    return {passage.stems[index][:FAMILY] for index in telling(passage, description)}


def _taken(claim: Passage, mine: Description, passage: Passage, other: Description) -> bool:
    """Return whether *passage* says who is in the office, and it is another: "the chief engineer is Ann Roe"."""
    identified = other.last < other.name and passage.order[other.last] in _IS and passage.order[other.first] == "the"
    if not identified or claim.order[mine.name] in _PRONOUNS or claim.order[mine.name] == passage.order[other.name]:
        return False
    return (
        one_office(claim.order[mine.noun], passage.order[other.noun])
        and statuses(claim, mine) == statuses(passage, other)
        and _roots(passage, other) <= _roots(claim, mine)
    )
