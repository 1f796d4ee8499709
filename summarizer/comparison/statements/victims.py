"""How many a sentence says were killed or hurt, in figures or as nobody."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from summarizer.comparison.figures.amount import Amount
from summarizer.comparison.figures.amounts import amounts
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.statements.answers import phrases, places_of
from summarizer.comparison.statements.counts import is_graded
from summarizer.comparison.statements.measures import ANYBODY
from summarizer.language.happenings import CLASS_OF, happenings
from summarizer.language.reporting import listed

BEFALLEN = ("deaths", "injuries")
"""Classes of happening of which the victims are counted."""
_DIED = phrases("lost their lives, lose their lives, losing their lives, drowned, perished, suffocated")
"""What is told of those counted before it."""
_COST = phrases("claimed,claiming,cost,costing,costs,took the lives of,taking the lives of")
"""What is told of those counted behind it, where it is lives that are claimed."""
_LIVES = frozenset({"life", "lives"})
_STANDS = re.compile(r"\b(?:at|of|is|was|reached|to)\s(?:\w+\s){0,3}\Z")
"""What stands between a toll and its number."""
_NOBODY = phrases("no one, nobody, no-one, none, without, no")
_UNTOUCHED = listed(
    """anyone anybody one people person persons deaths death casualties casualty injuries injury fatalities loss life
    lives harm reports serious"""
)
"""Words behind "no" of which none is of some victims only, as "no passenger" is."""
_ZERO: Mapping[str, tuple[str, ...]] = {
    **{word: ("deaths",) for word, kind in CLASS_OF.items() if kind == "deaths"},
    **{word: ("injuries",) for word, kind in CLASS_OF.items() if kind == "injuries"},
    **dict.fromkeys(listed("casualties casualty"), BEFALLEN),
    **dict.fromkeys(listed("life lives killing died fatality"), ("deaths",)),
    **dict.fromkeys(listed("injuring harm harmed injury"), ("injuries",)),
}
"""What befell nobody where "no" or "nobody" stands before it."""
_EVERYBODY = listed("all everyone everybody")
_SPARED: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(listed("unhurt unharmed uninjured unscathed"), BEFALLEN),
    **dict.fromkeys(listed("survived survive survives alive safe safely"), ("deaths",)),
}
"""What did not befall those of whom it is told."""
_REACH, _NEAR, _LED_IN = 7, 6, 3
"""Words behind a denial, behind a verb and before one in which stands what belongs to it."""
_OPEN = listed("may might could fear fears feared if unless would threatened threatens nearly almost")
"""Words with which it is not told that anybody died."""
_GROWING = phrases(
    "so far, at first, has risen, had risen, rose to, risen to, initially, now, already, further, others, another"
)
"""Words of a count that goes on."""


class Victims(NamedTuple):
    """How many it befell: nobody where ``amount`` is None; ``of``: of whom alone it is told, such as the senses of
    "passengers", else nothing.
    """

    span: Range
    amount: Amount | None
    of: frozenset[object] = frozenset()


def victims(claim: Passage, *, at_once: bool = False) -> dict[str, list[Victims]]:
    """Return class of happening → each number of people that it befell; none where the count is open, or goes on.

    ``at_once``: another text counts at the same hour, so that a count that goes on is no other one.
    """
    if not _OPEN.isdisjoint(claim.order) or (not at_once and any(places_of(claim, _GROWING))):
        return {}
    found: dict[str, dict[float, Victims]] = {kind: {} for kind in BEFALLEN}
    for kind, told in (*_counted(claim), *_spared(claim)):
        found[kind].setdefault(told.amount.value if told.amount else 0.0, told)
    return {kind: list(told.values()) for kind, told in found.items() if told}


def _counted(claim: Passage) -> Iterator[tuple[str, Victims]]:
    counted = [it for it in amounts(claim) if it.sort == "count" and it.unit is None and not it.change]
    for happening in happenings(claim.text):
        near = [it for it in counted if it.value == happening.count]
        if happening.kind in BEFALLEN and near and not is_graded(claim, happening.start):
            yield happening.kind, _of(min(near, key=lambda it: abs(it.start - happening.start)))
    for amount in _dead(claim, counted):
        yield "deaths", _of(amount)


def _dead(claim: Passage, counted: Sequence[Amount]) -> Iterator[Amount]:
    """Yield the counts of those who lost their lives, in other words than "killed" and "dead"."""
    for first, _ in places_of(claim, _DIED):
        before = [it for it in counted if it.end <= claim.words[first].start]
        if before and not any(claim.words[i].start >= before[-1].end for i in claim.parted if i <= first):
            yield before[-1]
    for first, last in places_of(claim, _COST):
        behind = [it for it in counted if it.start >= claim.words[last - 1].end]
        if behind and not _LIVES.isdisjoint(_about(claim, first, behind[0])):
            yield behind[0]
    for place in claim.at.get("toll", ()):
        behind = [it for it in counted if it.start >= claim.words[place].end]
        if behind and _STANDS.search(claim.text, claim.words[place].end, behind[0].start):
            yield behind[0]


def _about(claim: Passage, first: int, amount: Amount) -> Sequence[str]:
    """Return the words from *first* to what the amount counts; none where it stands too far off."""
    place = next((i for i, word in enumerate(claim.words) if word.start >= amount.start), len(claim.words))
    return claim.order[first : place + _LED_IN + 1] if place - first <= _NEAR else ()


def _of(amount: Amount) -> Victims:
    return Victims((amount.start, amount.end), amount, amount.of if ANYBODY.isdisjoint(amount.of) else frozenset())


def _spared(claim: Passage) -> Iterator[tuple[str, Victims]]:
    """Yield that it befell nobody: "no one was killed", "without injuring anybody", "all seven survived"."""
    order = claim.order
    for first, last in places_of(claim, _NOBODY):
        behind = range(last, min(last + _REACH, len(order)))
        told = next((index for index in behind if order[index] in _ZERO or index in claim.stopped), None)
        if told is None or order[told] not in _ZERO:
            continue
        between = [order[index] for index in claim.content if last <= index <= told and order[index] not in _ZERO]
        if order[first] not in {"no", "without"} or last - first > 1 or _UNTOUCHED.issuperset(between):
            for kind in _ZERO[order[told]]:
                yield kind, Victims(claim.span(first, last), None)
    for index, word in enumerate(order):
        everybody = next((i for i in range(index) if order[i] in _EVERYBODY), None) if word in _SPARED else None
        if everybody is not None and any(it.capitalised for it in claim.words[everybody + 1 : everybody + _LED_IN]):
            continue  # "all German employees are safe" tells of no others
        if everybody is not None and not (word.startswith("safe") and _stayed(order, index)):
            start, end = claim.words[everybody].start, claim.words[index].start
            senses = next((it.of for it in amounts(claim) if start <= it.start < end), frozenset())
            of = senses if ANYBODY.isdisjoint(senses) else frozenset()
            for kind in _SPARED[word]:
                yield kind, Victims(claim.span(everybody, everybody + 1), None, of)


def _stayed(order: Sequence[str], index: int) -> bool:
    """Return whether nothing before "safely" says that they got away: "all were told to drive safely"."""
    return _GETTING.isdisjoint(order[max(0, index - _LED_IN) : index])


_GETTING = listed("got escaped off out rescued reached")
