"""Side clauses that a claim adds: each is looked for in one sentence of the article, not its words in all of them.

"Whose crews had seen the smoke", "acting on a complaint", "after two dry winters": words that stand here and there in
an article say nothing together. Only where one sentence has most of such a clause does the article tell it.
"""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.comparison.boundaries import gap
from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.clauses.verbs import PREPOSITIONS, parted
from summarizer.comparison.copies.cited import Reading, reading_of
from summarizer.comparison.difference import Difference
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.sources import Sources
from summarizer.language.reporting import VERBS, listed
from summarizer.language.word_classes import AUXILIARIES, CLAUSE_OPENERS, DAYS, DETERMINERS, PERIODS

_OPENING = (CLAUSE_OPENERS | listed("who which whose where once")) - listed("that whether how what why than so but yet")
"""Words that open a clause or a phrase which may be left out; of what "that" opens most is the claim itself."""
_JOINING = frozenset(["and", "or", "but"])
_TOLD = 2
"""Telling words of a clause from which it says something of its own: one may be a turn of phrase."""
_HALF = 2
"""Part of a clause's telling words from above which one sentence of the context tells it."""


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the first side clause of *claim* that neither the few sentences it cites nor one of the context tells."""
    reading = reading_of(claim, sources)
    for first, last in _side_clauses(claim) if reading.is_close else ():
        if _is_new(reading, first, last):
            said = claim.span(first, last)
            sure = reading.adds(first, last)
            yield Difference("detail", sure, said, None, f"adds {claim.text[slice(*said)]!r}")
            if sure == "clash":
                return


def _side_clauses(claim: Passage) -> Iterator[Range]:
    """Yield the clauses that a word for one opens, a participle behind a mark or at the head, or an infinitive."""
    participles = {group.start for group in groups(claim) if not group.finite}
    predicates = {group.start for group in groups(claim)}
    infinitives = {
        place
        for group in groups(claim)
        for place in range(group.start, group.verb)
        # "Thirty days to pay" are counted by what they are for.
        if claim.order[place] == "to" and not (place and _tells_time(claim.order[place - 1]))
    }
    for first, last in claim.clauses:
        alone = not first or parted(claim, first)
        joined = claim.order[first] in _JOINING and first + 1 in predicates  # "and has hired a cook"
        opens = claim.order[first] in _OPENING or (alone and first in participles) or joined
        if (opens or (not first and _is_participle(claim, last))) and not _is_aside(claim, first, last):
            yield first, last
        else:
            yield from ((place, last) for place in range(first + 1, last) if place in infinitives)


def _tells_time(word: str) -> bool:
    return word.rstrip("s") in PERIODS - DAYS or word in {"time", "day", "days", "hours"}


def _is_participle(claim: Passage, last: int) -> bool:
    """Return whether the sentence opens with a clause in -ing that has no verb of its own: "Acting on a tip, …"."""
    opens = claim.order[0].endswith("ing") and "," in gap(claim, last)
    return opens and AUXILIARIES.isdisjoint(claim.order[:last])


def _is_aside(claim: Passage, first: int, last: int) -> bool:
    """Return whether an "as" opens no clause, or only tells who says it: "as a rule", "as the paper writes"."""
    if claim.order[first] != "as":
        return False
    told = [group.verb for group in groups(claim) if group.finite and first < group.verb < last]
    return not told or any(claim.order[verb] in VERBS for verb in told)


def _is_new(reading: Reading, first: int, last: int) -> bool:
    """Return whether the cited sentences have no word of the clause, and no other sentence has most of it."""
    words = [index for index in reading.claim.content if first <= index < last]
    carried = {index for index in words if index in reading.carried}
    elsewhere = {spot for index in reading.carried if not first <= index < last for spot in reading.carried[index]}
    told = [i for i in words if (i in reading.telling or i in reading.names) and i not in carried]
    # What the rest of the claim tells as well says nothing of the clause: "as the firm grew", of a firm that grew.
    if not told or not all(elsewhere.issuperset(reading.carried[index]) for index in carried):
        return False
    if carried and reading.left(sorted(carried), within=True):
        return False
    if len(told) < _TOLD and not (reading.claim.order[first] in _OPENING and _is_noun(reading.claim, told[0])):
        return False  # one verb may be a turn of phrase, a noun seldom: "when the new budget is due"
    return reading.told_by_one(told) <= len(told) // _HALF


def _is_noun(claim: Passage, index: int) -> bool:
    """Return whether the word ends a phrase that a determiner or a preposition opens."""
    order = claim.order
    starts = {group.start for group in groups(claim)}
    ends = index + 1 == len(order) or parted(claim, index + 1) or order[index + 1] in PREPOSITIONS
    if not (ends or index + 1 in starts or order[index + 1] in AUXILIARIES) or order[index].endswith(("ed", "ing")):
        return False
    return any(order[place] in DETERMINERS or order[place] in PREPOSITIONS for place in range(max(0, index - 2), index))
