"""Which verb another one governs: "voted to keep it open" of "were urged to keep it open, but voted to close it"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.difference import Difference, said_otherwise
from summarizer.comparison.opposites.denials import denies
from summarizer.comparison.opposites.negating import is_ing_form
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import NEAREST, Sources
from summarizer.language.lexicon import base_forms

_Governed = tuple[int, int]
"""The verb that governs another, and that one: the indices of both."""


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield a verb of *claim* that a cited sentence has, with another verb to govern, and another to govern it."""
    for one, other in _governed(claim):
        if any(map(is_ing_form, claim.order[one + 1 : other])):
            continue  # "launched a campaign | pressing lenders | to cut rates"
        for passage in sources.nearest(claim)[:NEAREST]:
            told = _governed(passage) if sources.cites(passage) else ()
            mine = [pair for pair in told if _is_one(claim, one, passage, pair[0])]
            theirs = [pair for pair in told if _is_one(claim, other, passage, pair[1])]
            if not mine or not theirs or any(pair in theirs for pair in mine):
                continue
            if any(denies(passage, place) for pair in (*mine, *theirs) for place in pair) or denies(claim, one):
                continue
            said, there = claim.span(one, other + 1), passage.span(mine[0][0], mine[0][1] + 1)
            yield said_otherwise("detail", (claim, said), (passage, there))
            return


@read_once
def _governed(passage: Passage) -> tuple[_Governed, ...]:
    """Return the verbs with the infinitives that follow them in their clause."""
    found: list[_Governed] = []
    read = groups(passage)
    for former, group in pairwise(read):
        between = range(former.verb + 1, group.verb + 1)
        joined = passage.order[group.start - 1] in {"and", "or"}
        if passage.order[group.start] == "to" and not joined and passage.parted.isdisjoint(between):
            found.append((former.verb, group.verb))
        elif passage.order[group.start] == "to" and joined:
            governing = [one for one, other in found if other == former.verb]
            found += [(one, group.verb) for one in governing]  # "asked him to look and | to tell"
    return tuple(found)


def _is_one(claim: Passage, index: int, passage: Passage, place: int) -> bool:
    if claim.stems[index] == passage.stems[place]:
        return True
    return not set(base_forms(claim.order[index])).isdisjoint(base_forms(passage.order[place]))
