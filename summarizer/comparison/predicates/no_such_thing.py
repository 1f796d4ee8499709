"""What a source says there is no sign, history or proof of, told as there: "bouts of fever" of "no history of it".

The noun that is denied ("history") need not stand in the claim at all, only what the source tells it of.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.difference import Difference
from summarizer.comparison.opposites.counterparts import echoes
from summarizer.comparison.opposites.denials import FUNCTION_WORDS, Negation, negations, negative_words
from summarizer.comparison.opposites.denying_words import BOUNDING
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.certainty import marks
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import listed
from summarizer.language.word_classes import BE, PREPOSITIONS

_SIGNS = listed(
    """sign signs history evidence record records trace traces report reports indication indications suggestion hint
    proof symptom symptoms case cases instance instances likelihood"""
)
"""Nouns of which "no" denies what stands behind their "of"."""
_QUALIFYING, _LISTED = 3, 10
"""Words that may stand between "no" and such a noun, and words behind its "of" within which things are listed."""
_HAVING = listed(
    """have has had be suffer show find found discover experience undergo go struggle battle endure reveal see detect
    confirm display exhibit commit prove establish uncover bear carry live report record"""
)
"""Verbs by which somebody has such a thing, or it is there."""
_BEFORE = 8
"""Words before a thing within which such a verb stands."""


def told_of_none(claim: Passage, near: Sequence[Passage]) -> Iterator[Difference]:
    """Yield the first thing that *claim* tells as there of those of which a passage of *near* has no sign."""
    if negative_words(claim) - BOUNDING or marks(claim) or "?" in claim.text:
        return
    for passage in near:
        for at, things in _none_of(passage):
            told = [echoes(passage, thing, claim) for thing in things]
            if not things or not all(told) or not _has(claim, told[0][0]):
                continue
            others = [other for other in near if other is not passage and not any(_none_of(other))]
            if any(echoes(passage, things[0], other) for other in others):
                continue  # told of elsewhere, which may be what the claim tells
            said, span = claim.words[told[0][0]], passage.span(at, things[0] + 1)
            reason = f"tells of {said.text!r}, source says {passage.text[slice(*span)]!r}"
            yield Difference("negation", "clash", (said.start, said.end), passage.place(*span), reason)
            return


def denied_though_there(claim: Passage, near: Sequence[Passage], sources: Sources) -> Iterator[Difference]:
    """Yield the first thing of which *claim* says there was none and a cited passage that there was some.

    "Was not met with any cheering" of "there was cheering": the noun is denied, whatever stands between.
    """
    if "any" not in claim.order and "no" not in claim.order:
        return
    for negation in negations(claim):
        thing = _none(claim, negation)
        others = [i for i in claim.content if i != thing and i not in negation.governed]
        for passage in near:
            places = echoes(claim, thing, passage) if thing is not None and sources.cites(passage) else ()
            place = next((spot for spot in places if _is_there(passage, spot)), None)
            if place is None or (negations(passage)[:1] and negations(passage)[0].at < place):
                continue
            if sum(bool(echoes(claim, i, passage)) for i in others) < max(1, _SHARED * len(others)):
                continue
            said, there = claim.words[negation.at], passage.words[place]
            reason = f"denies {claim.words[thing or 0].text!r} with {said.text!r}, the source does not"
            spot = passage.place(there.start, there.end)
            yield Difference("negation", "clash", (said.start, said.end), spot, reason)
            return


_SHARED = 0.4
"""Share of the claim's other words that a passage has which tells of the same occasion."""
_THERE = 4
"""Words behind "there was" within which stands what there was."""


def _none(claim: Passage, negation: Negation) -> int | None:
    """Return the noun of which there was none: "not met with any | cheering", "no | cheering greeted them"."""
    order = claim.order
    if order[negation.at] == "no":
        return next(iter(negation.governed), None)
    at = next((i for i in range(negation.at + 1, max((*negation.governed, 0))) if order[i] == "any"), None)
    return None if at is None else next((i for i in negation.governed if i > at), None)


def _is_there(passage: Passage, place: int) -> bool:
    """Return whether "there was" stands right before the word at *place*."""
    return any(
        passage.order[i] == "there"
        and passage.order[i + 1] in BE
        and passage.parted.isdisjoint(range(i + 1, place + 1))
        for i in range(max(0, place - 1 - _THERE), place - 1)
    )


def _none_of(passage: Passage) -> Iterator[tuple[int, list[int]]]:
    """Yield each "no sign of" with what stands behind it, the things of a list all: "of fever, cough or fatigue"."""
    order = passage.order
    for negation in negations(passage):
        if order[negation.at] != "no":
            continue
        reach = range(negation.at + 1, min(negation.at + 2 + _QUALIFYING, len(order) - 1))
        noun = next((i for i in reach if order[i] in _SIGNS and order[i + 1] == "of"), None)
        if noun is None:
            continue
        things = []
        for place in range(noun + 2, min(noun + 2 + _LISTED, len(order))):
            closed = place in passage.stopped or any(mark in passage.gaps[place] for mark in '"”“')
            if closed or order[place] in PREPOSITIONS or any(group.start == place for group in groups(passage)):
                break
            if order[place] not in FUNCTION_WORDS:
                things.append(place)
        yield negation.at, things


def _has(claim: Passage, place: int) -> bool:
    """Return whether a verb of having or of finding stands before the word."""
    return any(not _HAVING.isdisjoint(base_forms(word)) for word in claim.order[max(0, place - _BEFORE) : place])
