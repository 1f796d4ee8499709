"""An office that a clause gives by its verb, "Roe, who manages the side", where the sources call Roe otherwise."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.comparison.difference import Difference
from summarizer.comparison.parties.descriptions import Description, descriptions, descriptions_of
from summarizer.comparison.parties.namesakes import passages_about
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon.persons import is_person

_OFFICES = {
    **dict.fromkeys(["manages", "managed"], ("manag", "boss", "head")),
    **dict.fromkeys(["owns", "owned"], ("own", "propriet", "landlord", "buy", "bought", "acquir", "found")),
    **dict.fromkeys(["coaches", "coached"], ("coach", "train", "manag")),
    **dict.fromkeys(["edits", "edited"], ("edit",)),
    **dict.fromkeys(["commands", "commanded"], ("command", "chief", "captain", "gener", "head", "lead", "led")),
}
"""Verbs that say which office somebody holds → how words begin that tell of it or of a wider one."""


def held_by_verb(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the office that *claim* gives by a verb where the sources call the bearer by other nouns alone."""
    if _OFFICES.keys().isdisjoint(claim.order):
        return
    for mine in descriptions(claim):
        telling = _OFFICES.get(claim.order[mine.noun])
        if telling is None or not mine.told:
            continue
        about = passages_about(claim, mine.name, sources)
        theirs = [it for it in descriptions_of(claim.stems[mine.name], about) if not it[1].told and _is_calling(*it)]
        if theirs and not any(_tells(passage, telling) for passage in about) and not _goes_on(telling, sources):
            yield _otherwise(claim, mine, *theirs[0])


def _is_calling(passage: Passage, other: Description) -> bool:
    """Return whether it tells what somebody is, and not only how to address them: "the physician Dr", not "Dr"."""
    first, last = sorted((other.first, other.last))
    first -= first > 0 and passage.gaps[first] == " "
    return any(is_person(word) and word not in _COURTESIES for word in passage.order[first:last])


_COURTESIES = frozenset("mr mrs ms miss dr doctor sir dame lord lady prof professor".split())


def _tells(passage: Passage, beginnings: tuple[str, ...]) -> bool:
    return any(word.startswith(beginnings) for word in passage.order)


def _goes_on(beginnings: tuple[str, ...], sources: Sources) -> bool:
    """Return whether a sentence about a "he" or "she" tells of such an office, who may be anybody."""
    return any(
        passage.order and passage.order[0] in {"he", "she"} and _tells(passage, beginnings)
        for passage in sources.passages
    )


def _otherwise(claim: Passage, mine: Description, passage: Passage, other: Description) -> Difference:
    said, there = claim.span(mine.first, mine.last), passage.span(*sorted((other.first, other.last)))
    name = claim.words[mine.name].text
    reason = f"says {claim.text[slice(*said)]!r} of {name}, source says {passage.text[slice(*there)]!r}"
    return Difference("role", "clash", said, passage.place(*there), reason)
