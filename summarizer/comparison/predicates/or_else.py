"""What comes only if a demand is not met, told as sure: "will be fined" of "must pay or face a fine".

"A or else B" says that B follows where A does not, and neither that it does nor that it will.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.clauses.verbs import BARE, form_of
from summarizer.comparison.difference import Difference
from summarizer.comparison.opposites.counterparts import echoes
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import Sources
from summarizer.language.reporting import listed
from summarizer.language.word_classes import AUXILIARIES

_DEMANDING = listed("must needs need")
_HAVING_TO = listed("has have had ordered told required given")
_LEAST = 2
"""Words of a demand between its verb and "or"."""
CONDITIONAL = listed(
    """if unless or should could may might would can face faces faced facing risk risks risked risking threat threats
    threaten threatens threatened threatening otherwise until without warned warns warning whether case failing fails
    failure fail must needs not"""
)
"""Words by which a claim leaves open that it comes to that."""


class OrElse(NamedTuple):
    """``demand``: the words of what is demanded; ``otherwise``: those of what follows where it is not met."""

    demand: range
    otherwise: range


@read_once
def or_else(passage: Passage) -> OrElse | None:
    """Return the first demand of *passage* that ends in what comes otherwise, or None."""
    order = passage.order
    if "or" not in order:
        return None
    first = next((i for i, word in enumerate(order) if word in _DEMANDING or _has_to(order, i)), None)
    if first is None:
        return None
    for place in range(first + 1 + _LEAST, len(order) - 1):
        if place in passage.stopped:
            return None
        if order[place] == "or" and _opens_clause(passage, place + 1):
            end = next((i for i in range(place + 1, len(order)) if i in passage.parted), len(order))
            return OrElse(range(first + 1, place), range(place + 1, end))
    return None


def _has_to(order: tuple[str, ...], index: int) -> bool:
    return order[index] in _HAVING_TO and "to" in order[index + 1 : index + 5]


def _opens_clause(passage: Passage, first: int) -> bool:
    """Return whether a verb without a subject, or one with both and a modal, begins at *first*."""
    word = passage.order[first]
    if word in {"else", "be", "face", "risk"}:
        return True
    modals = (i for i in range(first + 1, min(first + 6, len(passage.order))) if passage.order[i] in _MODALS)
    if next(modals, None) is not None:
        return True
    behind = passage.order[first + 1 : first + 2]
    return form_of(word) == BARE and bool(behind) and behind[0] in _OBJECTS and first not in passage.capitals


_MODALS = listed("will would could can may")
_OBJECTS = listed("a an the its their his her up to all any")
"""Words behind a verb without an ending, and behind no noun of a list: "lose | its licence"."""


def is_that_demand(claim: Passage, denial: int, passage: Passage) -> bool:
    """Return whether *claim* denies under a condition what *passage* demands: "if it does not pay"."""
    before = claim.order[max(0, denial - _CONDITION) : denial + 1]
    return not _CONDITIONS.isdisjoint(before) and or_else(passage) is not None


_CONDITION = 6
_CONDITIONS = listed("if unless should where")


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the verb of *claim* that tells as sure what a near passage has come otherwise only."""
    near = sources.nearest(claim)
    found = [(passage, it) for passage in near if (it := or_else(passage)) is not None]
    if not found or not CONDITIONAL.isdisjoint(claim.order):
        return
    for passage, it in found:
        for group in groups(claim):
            places = echoes(claim, group.verb, passage) if group.finite else ()
            if any(place in it.otherwise for place in places) and not any(
                _plainly(place, it, passage) for place in places
            ):
                if any(echoes(claim, group.verb, other) for other in near if other is not passage):
                    continue
                said = claim.span(group.start, group.verb + 1)
                there = passage.span(it.otherwise.start - 1, it.otherwise.stop)
                reason = f"tells {claim.text[slice(*said)]!r} as sure, source says {passage.text[slice(*there)]!r}"
                yield Difference("modality", "clash", said, passage.place(*there), reason)
                return


def _plainly(place: int, it: OrElse, passage: Passage) -> bool:
    return place not in it.otherwise and place not in it.demand and passage.order[place] not in AUXILIARIES
