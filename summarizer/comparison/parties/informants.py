"""Whom somebody had something from: "relied on a volunteer" made "had it from the clerk's office"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from summarizer.comparison.boundaries import gap
from summarizer.comparison.clauses.parties import BODIES, FIRMS
from summarizer.comparison.difference import Difference
from summarizer.comparison.parties.office_phrases import head_of, phrase_end
from summarizer.comparison.parties.standing import VAGUE
from summarizer.comparison.parties.titles import SPARED, one_office
from summarizer.comparison.passage import FAMILY, Passage
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon.persons import is_person
from summarizer.language.reporting import listed
from summarizer.language.roles import HEADS
from summarizer.language.tokens import STOPWORDS

_RELYING = listed("rely relies relied relying depend depended depending")
"""Verbs with "on" before the one who told."""
_TRUSTING = listed("trust trusts trusted trusting believed")
_HAVING = listed("had got took obtained received heard learned learnt")
"""Verbs with what was told, then "from" before the one who told."""
_CUES = _RELYING | _TRUSTING | _HAVING
_OBJECT = 5
"""Words of what was told: "had | the statement of the week | from"."""
_WIDE = SPARED | VAGUE | listed("single lone sole other another such unnamed anonymous")
"""Nouns that hold of many another informant."""


class _Informant(NamedTuple):
    """The index of the head noun, and the range of the phrase."""

    head: int
    first: int
    last: int


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield whom *claim* says something was had from, where its nearest passage says it was had from others."""
    informants = _informants(claim)
    for passage in sources.nearest(claim)[:1] if informants else ():
        theirs = [each for each in _informants(passage) if is_person(passage.order[each.head])]
        for mine in informants if len(theirs) == 1 else ():
            if _is_other(claim, mine, passage, theirs[0]):
                said, there = claim.span(mine.first, mine.last), passage.span(theirs[0].first, theirs[0].last)
                reason = f"says from {claim.text[slice(*said)]!r}, source says {passage.text[slice(*there)]!r}"
                yield Difference("attribution", "clash", said, passage.place(*there), reason)


@read_once
def _informants(passage: Passage) -> tuple[_Informant, ...]:
    if _CUES.isdisjoint(passage.order):
        return ()
    found = []
    for index in [index for index, word in enumerate(passage.order[:-1]) if word in _CUES]:
        first = _opening(passage, index)
        if first is None:
            continue
        last = phrase_end(passage, first)
        last = next((i for i in range(first, last) if passage.order[i] == "for"), last)  # "on a clerk | for the date"
        head = head_of(passage, first, last) if first < last else None
        if head is not None and (is_person(passage.order[head]) or _is_body(passage, head)):
            found.append(_Informant(head, first, last))
    return tuple(found)


def _opening(passage: Passage, verb: int) -> int | None:
    """Return where the one begins on whom the verb at *verb* relies."""
    order = passage.order
    if order[verb] in _RELYING:
        return verb + 2 if order[verb + 1] in {"on", "upon"} else None
    if order[verb] in _TRUSTING:
        return verb + 1
    for index in range(verb + 1, min(verb + 2 + _OBJECT, len(order))):
        if gap(passage, index) != " ":
            return None
        if order[index] == "from":
            return index + 1
    return None


def _is_body(passage: Passage, index: int) -> bool:
    return passage.order[index] in FIRMS or passage.stems[index] in BODIES


def _is_other(claim: Passage, mine: _Informant, passage: Passage, theirs: _Informant) -> bool:
    """Return whether the informants are two: of other bodies, or of other offices in one."""
    said, told = _roots(claim, mine), _roots(passage, theirs)
    head, other = claim.order[mine.head], passage.order[theirs.head]
    if not said or one_office(head, other) or any(one_office(head, word) for word in passage.order):
        return False
    if claim.stems[mine.head][:FAMILY] in told or passage.stems[theirs.head][:FAMILY] in said:
        return False
    if claim.words[mine.head].capitalised or passage.words[theirs.head].capitalised:
        return False  # a name and a noun may be one person
    return head in HEADS - _WIDE if said & told else bool(told)


def _roots(passage: Passage, informant: _Informant) -> set[str]:
    """Return what tells the informant from others, wide nouns left out."""
    return {
        passage.stems[index][:FAMILY]
        for index in range(informant.first, informant.last)
        if passage.order[index] not in STOPWORDS | _WIDE
    }
