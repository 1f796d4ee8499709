"""What a source says there is no sign, history or proof of, told as there: "bouts of fever" of "no history of it".

The noun that is denied ("history") need not stand in the claim at all, only what the source tells it of.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.difference import Difference
from summarizer.comparison.opposites.counterparts import echoes
from summarizer.comparison.opposites.denials import FUNCTION_WORDS, negations, negative_words
from summarizer.comparison.opposites.denying_words import BOUNDING
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.certainty import marks
from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import listed
from summarizer.language.word_classes import PREPOSITIONS

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
