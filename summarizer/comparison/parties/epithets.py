"""What a claim says somebody is, where the source says it of another whom it names beside: "Roe is the champion"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from summarizer.comparison.clauses.phrases import tells
from summarizer.comparison.clauses.verbs import parted
from summarizer.comparison.difference import Difference
from summarizer.comparison.opposites.denying_words import is_negative
from summarizer.comparison.parties.descriptions import descriptions
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.sources import Sources
from summarizer.language.reporting import listed
from summarizer.language.word_classes import BE, DETERMINERS

_LOOKED_AT = 2
"""Passages nearest to a claim in which another may be what the claim says somebody is."""
_FEW = 3
"""Words between a comparative and the name it describes, and between a superlative and its "after"."""
_MUTUAL = listed(
    """brother sister sibling twin cousin friend rival colleague partner ally neighbour neighbor counterpart spouse
    opponent peer namesake contemporary teammate classmate enemy competitor relative husband wife member co-author
    co-founder"""
)
"""What somebody is to another who is the same to them, or what many are."""


class _Copula(NamedTuple):
    """Where the name ends, and the words that say what its bearer is: "Roe is | the head waiter"."""

    name: int
    told: Range


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield what *claim* says somebody is and a passage that tells of them says of another."""
    copula = _copula(claim)
    if copula is None or any(map(is_negative, claim.order)):
        return
    for passage in sources.nearest(claim)[:_LOOKED_AT]:
        if claim.stems[copula.name] not in passage.at:
            continue
        place = _of_another(claim, copula, passage)
        if place is None:
            place = _turned(claim, copula, passage)
        if place is not None:
            first, last = copula.told
            said, there = claim.span(first, last), passage.span(*place)
            about = claim.words[copula.name].text
            reason = f"says {claim.text[slice(*said)]!r} of {about}, source says {passage.text[slice(*there)]!r}"
            yield Difference("role", "clash", said, passage.place(*there), reason)
            return


def _copula(claim: Passage) -> _Copula | None:
    """Return what the claim says that somebody is, who is named at its head, or None."""
    if not claim.capitals or claim.capitals[0]:
        return None
    verb = 1
    while verb in claim.capitals and not parted(claim, verb):
        verb += 1
    first = verb + 1
    if not 0 < verb < len(claim.words) - 1 or claim.order[verb] not in BE:
        return None
    first += claim.order[first] in DETERMINERS
    last = first
    while last < len(claim.words) and tells(claim, last) and (last == first or not parted(claim, last)):
        last += 1
    return _Copula(verb - 1, (first, last)) if first < last else None


def _of_another(claim: Passage, copula: _Copula, passage: Passage) -> Range | None:
    """Return where *passage* calls another so wherever it has the word, every word before it included."""
    first, last = copula.told
    root = claim.stems[last - 1]
    if claim.order[last - 1] in _MUTUAL or not all(stem in passage.at for stem in claim.stems[first:last]):
        return None
    bearers = {found.noun: found.name for found in descriptions(passage) if passage.stems[found.noun] == root}
    bearers |= {place: name for place in passage.at.get(root, ()) if (name := _side(passage, place)) is not None}
    if not passage.at.get(root) or not all(place in bearers for place in passage.at[root]):
        return None
    own = set(claim.stems[: copula.name + 1])
    if any(passage.stems[name] in own for name in bearers.values()):
        return None
    start, end = sorted(next(iter(bearers.items())))
    return start, end + 1


def _side(passage: Passage, place: int) -> int | None:
    """Return where the name of a side ends that the plural at *place* describes: "beat holders | Aldgate Rovers"."""
    last = place
    while last + 1 in passage.capitals and last + 1 not in passage.parted:
        last += 1
    return last if last > place and passage.order[place].endswith("s") else None


def _turned(claim: Passage, copula: _Copula, passage: Passage) -> Range | None:
    """Return where *passage* says it of the one with whom the claim compares, or puts the claim's above that.

    "Roe is older than Lind" of "Roe's older brother Lind"; "Lake Orn is the second deepest" of "… after Lake Orn".
    """
    last = copula.told[1]
    word, root = claim.order[last - 1], claim.stems[last - 1]
    behind = claim.stems[last + 1 :] if claim.order[last : last + 1] == ("than",) else ()
    for place in passage.at.get(root, ()):
        named = place + 1
        while named < len(passage.words) and not passage.words[named].capitalised and not parted(passage, named):
            named += 1
        if named >= len(passage.words) or parted(passage, named):
            continue
        between = passage.order[place + 1 : named]
        compared = word.endswith("er") and passage.stems[named] in behind
        if compared and len(between) <= _FEW and "than" not in between:
            return place, named + 1
        if word.endswith("est") and between[-1:] == ("after",) and passage.stems[named] == claim.stems[0]:
            return place, named + 1
    return None
