"""An amount that the sources have, but of something else: exchanged, counted beside, or denied there."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from summarizer.comparison.difference import Difference
from summarizer.comparison.figures.amount import Amount
from summarizer.comparison.figures.amount_index import AmountIndex
from summarizer.comparison.figures.amounts import amounts, stands_alone
from summarizer.comparison.figures.derived import derived, is_gap
from summarizer.comparison.figures.elliptic import told_so
from summarizer.comparison.figures.equality import allows, equal
from summarizer.comparison.figures.exchanges import beside, is_led, is_whole, part, turned_round
from summarizer.comparison.figures.reckoning import computed
from summarizer.comparison.figures.surroundings import crossed, fit, words_at
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import Sources

_MARGIN = 1.0
"""By how much another number must fit a claim's surroundings better than one of its own value (see `fit`)."""


def swapped(
    amount: Amount, best: Amount, own: Sequence[Amount], near: Sequence[Amount], index: AmountIndex
) -> Difference | None:
    """Return that the sources give another number for what *amount* measures, and its own for something else."""
    if amount.sort == "label" or not amount.near or not best.near or overlap(amount, best):
        return None
    if told_so(amount, best.passage):
        return None  # "three patients died" of "1,430 patients, three of whom died"
    rivals = {other: fits(amount, other, index.sources) for other in near if is_rival(amount, other)}
    if not rivals:
        return None
    rival = max(rivals, key=rivals.__getitem__)
    if rivals[rival] - fits(amount, best, index.sources) < _MARGIN:
        return None
    told = [other for other in own if equal(other, rival) or (other is not amount and allows(other, rival))]
    if (told or rival.passage is best.passage) and not any(overlap(other, best) for other in told):
        return None  # one sentence gives both, or the claim does, and it does not turn them round
    if rival.change == "from" and any(other.change == "from" for other in told):
        return None  # both have it fall from the one to the other
    return _instead(amount, rival, own, near, index) if _outweighs(rival, best, index) else None


def counted_beside(
    amount: Amount, same: Sequence[Amount], own: Sequence[Amount], near: Sequence[Amount], index: AmountIndex
) -> Difference | None:
    """Return that a sentence has another figure for the noun behind *amount*, and *same*, of its value, for others.

    "40 chairs" of "40 lamps and 12 chairs", however much else of that sentence the claim has.
    """
    if amount.sort != "count" or amount.unit is not None or not all(_counts_else(amount, other) for other in same):
        return None
    told = {other.passage for other in same}
    rivals = [rival for rival in near if rival.passage in told and rival.unit is None and is_rival(amount, rival)]
    rival = next((rival for rival in rivals if not amount.of.isdisjoint(rival.of)), None)
    if rival is None and amount.value > 1 and (one := _single(amount, told)) is not None:
        return None if _counts_next(amount, same) else one
    if rival is None or any(equal(it, rival) for it in own):
        return None
    return _instead(amount, rival, own, near, index)


def _counts_next(amount: Amount, same: Sequence[Amount]) -> bool:
    """Return whether one of *same* counts what stands right behind the first noun: "45 ferry | passengers"."""
    claim = amount.passage
    behind = claim.stems[words_at(claim, amount.start, amount.end).stop + 1 :][:1]
    return any(root in other.of for root in behind for other in same)


def _single(amount: Amount, told: Collection[Passage]) -> Difference | None:
    """Return that a sentence tells of one of what *amount* counts: "two nurses" of "a nurse and two drivers"."""
    for passage in told:
        for root in [root for root in amount.of if isinstance(root, str)]:
            places = passage.at.get(root, ())
            if places and all(_is_one(passage, place) for place in places):
                there = passage.span(places[0] - 1, places[0] + 1)
                reason = f"says {amount.text!r}, source says {passage.text[slice(*there)]!r}"
                return Difference("number", "clash", (amount.start, amount.end), passage.place(*there), reason)
    return None


def _is_one(passage: Passage, place: int) -> bool:
    """Return whether the word at *place* is a single thing's: "a nurse", no "a Chilean | team"."""
    describes = place + 1 in passage.content and passage.gaps[place + 1] == " " and passage.words[place].capitalised
    numbered = "".join(passage.order[place + 1 : place + 2])[:1].isdigit()  # "a bonus | 50 seats"
    return passage.order[place - 1 : place] in _ONE and not describes and not numbered


_ONE = (("a",), ("an",))
"""What stands before the name of a single thing."""


def _counts_else(amount: Amount, other: Amount) -> bool:
    """Return whether *other* surely counts something else."""
    if other.unit is not None or not other.of or not amount.of.isdisjoint(other.of):
        return False
    return not stands_alone(other) and not told_so(amount, other.passage)


def _outweighs(rival: Amount, other: Amount, index: AmountIndex) -> bool:
    """Return whether *rival* stands in the cited words, unless *other* does not either."""
    return index.sources.cites(rival.passage) or not index.sources.cites(other.passage)


def _instead(
    amount: Amount, rival: Amount, own: Sequence[Amount], near: Sequence[Amount], index: AmountIndex
) -> Difference | None:
    """Return that the sources have *rival* for *amount*, if neither its bound nor any reckoning makes it right."""
    if amount.bound != "exact" and allows(amount, rival):
        return None  # "more than a hundred" of 128, whatever else there are a hundred of
    if computed(amount, own, near, counted=True):
        return None
    if is_gap(amount) and derived(amount, own, index.sources.nearest(amount.passage), index.sources):
        return None
    return Difference("number", "clash", (amount.start, amount.end), rival.place, says(amount, rival))


def exchanged(amount: Amount, own: Sequence[Amount], best: Amount) -> Difference | None:
    """Return that the claim has two numbers of one sentence of the sources in each other's place."""
    theirs = amounts(best.passage)
    if min(len(own), len(theirs)) < _TWO or amount.sort not in {"count", "share"}:
        return None
    others = [it for it in own if it.sort == amount.sort and it.unit == amount.unit and not equal(amount, it)]
    if not others:
        return None
    near = beside(theirs, next((place for place, it in enumerate(theirs) if it.start >= best.start), len(theirs)))
    if amount.change and amount.change == best.change:
        return None  # "from 12 in May to 9" is "to 9 from 12 in May"
    for other in others:
        told = [rival for rival in near if rival is not best and equal(other, rival)]
        if told and is_whole(amount) == is_whole(best) != is_whole(other):
            continue  # "of the 88 two", "two of the 88"
        for rival in told:
            if amount.of & best.of and other.of and not other.of & best.of and not amount.of & rival.of:
                continue  # "four bodies and 19 people", of "19 survivors and four bodies"
            if crossed(amount, other, best, rival):
                return Difference("number", "clash", (amount.start, amount.end), rival.place, says(amount, rival))
    return None


def put_aside(amount: Amount, own: Sequence[Amount], same: Sequence[Amount]) -> Difference | None:
    """Return that the sources deny *amount* for another, or hold to it where the claim denies it."""
    if not all(_may_put_aside(other.passage) for other in same):
        return None
    beside = [[it for it in amounts(other.passage) if it is other or is_rival(amount, it)] for other in same]
    if min(map(len, beside)) < _TWO:
        return None
    alike = [other for other in own if is_alike(amount, other)]
    mine = part(amount, alike)
    if mine is None and not _NOW.isdisjoint(amount.passage.order) and not any(it is not amount for it in alike):
        mine = "new"  # "bread now costs 3 crowns" of "up from 3 to 4"
    if not all(turned_round(mine, part(other, siblings)) for other, siblings in zip(same, beside, strict=True)):
        return None
    rival = next((it for it in amounts(same[0].passage) if is_rival(amount, it)), same[0])
    return Difference("number", "clash", (amount.start, amount.end), rival.place, says(amount, rival))


_NOW = frozenset(["now", "currently"])


@read_once
def _may_put_aside(passage: Passage) -> bool:
    """Return whether *passage* has two figures, and tells one of them for or after another."""
    told = amounts(passage)
    return len(told) >= _TWO and any(map(is_led, told))


_TWO = 2
"""Figures of which one is put aside for the other."""


def fits(amount: Amount, other: Amount, sources: Sources) -> float:
    """Return how well *other* stands where *amount* stands, in units of one kind best."""
    alike = amount.unit and other.unit and amount.unit.dimension == other.unit.dimension
    return fit(amount, other, sources) + (0.5 if alike else 0.0)


def is_rival(amount: Amount, other: Amount) -> bool:
    """Return whether *other* is another number of what *amount* may measure."""
    return other.sort == amount.sort and not equal(amount, other) and is_alike(amount, other)


def overlap(one: Amount, other: Amount) -> bool:
    """Return whether a word stands near both."""
    return not one.near.keys().isdisjoint(other.near.keys())


def is_alike(amount: Amount, other: Amount) -> bool:
    """Return whether *other* may measure what *amount* does: the same thing counted, in units of one kind."""
    if amount.unit is not None or other.unit is not None:
        return amount.unit is not None and other.unit is not None and amount.unit.dimension == other.unit.dimension
    if amount.sort == "ordinal":  # "the fourth straight decline" is the fourth in a row
        return overlap(amount, other)
    return bool(amount.of & other.of) or (not (amount.of and other.of) and bool(amount.near.keys() & other.near.keys()))


def says(amount: Amount, other: Amount) -> str:
    """Return in words that the sources have *other* for *amount*."""
    return f"says {amount.text}, source says {other.text}"
