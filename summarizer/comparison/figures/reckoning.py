"""Whether amounts make another: sums, differences, shares, what is left."""

from __future__ import annotations

import bisect
import math
import re
from collections.abc import Iterator, Sequence
from itertools import permutations

from summarizer.comparison.figures.amount import Amount
from summarizer.comparison.figures.amounts import amounts
from summarizer.comparison.figures.equality import OVER, equal, meets
from summarizer.comparison.figures.few_and_most import few_of_most
from summarizer.comparison.figures.lost_and_left import left_of_lost
from summarizer.comparison.figures.parts import parts
from summarizer.comparison.figures.singles import leaning
from summarizer.comparison.figures.worked_out import BESIDE, OPERANDS, REST, alone, worked_out
from summarizer.comparison.opposites.denials import negations
from summarizer.comparison.opposites.denying_words import is_negative
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.language.openers import late
from summarizer.language.reporting import listed

FEW = 10
"""Up to here a text may count what its source lists without a number: "two investigators", "three towns"."""
_TIMES_OVER = {
    "halved": 2, "doubled": 2, "doubling": 2, "double": 2, "twice": 2, "trebled": 3, "tripled": 3, "quadrupled": 4
}  # fmt: skip


def _told_of(amount: Amount, whole: Amount, part: Amount) -> bool:
    """Return whether *amount* is told of what the source tells of a part, and so is not what remains without it."""
    if amount.difference or part.change or whole.unit != part.unit or amount.unit not in {None, whole.unit}:
        return False
    if not REST.isdisjoint(amount.passage.order):
        return False
    if not math.isclose(amount.value, whole.value - part.value):
        return False
    return any(part.near[sense] >= _CLOSELY for sense in amount.near if sense in part.near and sense not in whole.near)


_CLOSELY = 0.3
"""How near to a number a word stands that tells what is said of it: the third content word, at least."""


def _is_share(amount: Amount) -> bool:
    return amount.unit is not None and amount.unit.dimension == "share"


def _completes(amount: Amount, other: Amount) -> bool:
    """Return whether two shares make a whole: two trains in three, and the one in three that runs."""
    return _is_share(other) and math.isclose(amount.value + other.value, 100.0, abs_tol=0.01)


def is_of_rest(amount: Amount, near: Sequence[Amount]) -> bool:
    """Return whether *amount*, "most", "fewer than half", is of those whom a share leaves, three in ten who do not."""
    if not _is_share(amount) or not amount.lean or "cent" in amount.text or "%" in amount.text:
        return False
    shares = [item for item in near if _is_share(item) and item.low == item.high]
    return any((100.0 - it.value - amount.value) * amount.lean > 0 and _opposed(amount, it) for it in shares)


def _denied(amount: Amount) -> bool:
    """Return whether a word by the amount denies something of what it counts: "will be cancelled", "lost"."""
    text = amount.passage
    place = bisect.bisect_left(text.words, amount.end, key=lambda word: word.start)
    about = [*text.order[max(0, place - _BY) : place], *text.order[place : place + _BY]]
    return any(is_negative(word) and word not in _RANKING for word in about)


def _opposed(one: Amount, other: Amount) -> bool:
    """Return whether one may be told of the rest of the other's whole: something is denied of one of the two only."""
    return _denied(one) != _denied(other) or not _LEFT.isdisjoint((*one.passage.order, *other.passage.order))


def _may_be_rest(one: Amount, other: Amount) -> bool:
    """Return whether one sentence denies in a word that the other does not have: "are still without power"."""
    denied, told = ({word for word in it.passage.order if is_negative(word)} for it in (one, other))
    return denied != told or not _LEFT.isdisjoint((*one.passage.order, *other.passage.order))


_RANKING = frozenset(["only", "first", "last", "few", "fewer", "less", "little"])
"""Words that count, and deny nothing of what is counted."""
_LEFT = listed("rest remaining other others left remainder")
_BY = 8
"""Words to either side of a figure that may tell it of the rest."""


def _joined(one: Amount, other: Amount) -> bool:
    """Return whether two amounts stand side by side as parts of one whole: "214 passengers and 31 crew"."""
    first, second = (one, other) if one.start < other.start else (other, one)
    between = first.passage.text[first.end : second.start].lower()
    return len(between) < BESIDE and between.rstrip().endswith((" and", ",", " plus", " as well as"))


def computed(amount: Amount, own: Sequence[Amount], near: Sequence[Amount], *, counted: bool) -> bool:
    """Return whether two amounts of one near passage make *amount*: a sum, a difference, a share, what remains."""
    if len(own) > _LISTED:
        return False
    known = [item for item in near if item.sort in {"count", "share"}][:OPERANDS]
    if _is_share(amount) and any(_completes(amount, item) and _opposed(amount, item) for item in known):
        return True
    if any(
        math.isclose(amount.value * times, item.value) or math.isclose(amount.value, item.value * times)
        for item in known
        for times in _times_over(item.passage)
    ):
        return True
    if any(meets(amount, value) for value in worked_out(amount, own, near)):
        return True
    reckon = _rest if counted else _results
    return any(
        any(meets(amount, value) for value in reckon(one, other, amount, own))
        and not _told_of(amount, one, other)
        and not (amount.change in _ENDS and "from" in {one.change, other.change})
        for one, other in _meeting(amount, known)
        if one.passage is other.passage or _is_share(one)
    )


def _meeting(amount: Amount, known: Sequence[Amount]) -> list[tuple[Amount, Amount]]:
    """Return the pairs of *known* of which a sum, a difference, a share or a part comes near enough to *amount*."""
    spread = abs(amount.value) * _SPREAD
    least, most = amount.value - spread, amount.value + spread
    return [
        (one, other)
        for one, other in permutations(known, 2)
        if least <= one.value + other.value <= most
        or least <= one.value - other.value <= most
        or (other.value and least <= 100.0 * one.value / other.value <= most)
        or least <= one.value / 100.0 * other.value <= most
    ]


_SPREAD = OVER - 1.0 + 1e-9
"""How far from an amount, in parts of it, lies all that `meets` it: "more than 60" is the loosest."""


@read_once
def _times_over(passage: Passage) -> list[int]:
    return [times for word, times in _TIMES_OVER.items() if word in passage.order]


_LISTED = 12
"""Figures beside one another of which a sentence works out none, since it lists them: of 2,100 claims about news none
has more than seven."""
_ENDS = frozenset(["from", "to"])
"""What stands before the ends of a change: from the one to the other no gap between two others leads."""


def _rest(one: Amount, other: Amount, amount: Amount, own: Sequence[Amount]) -> Iterator[float]:
    # "three of the five turbines run" → "two of the five do not": of the whole one part is told, the other said.
    rest = one.value - other.value
    if one.unit != other.unit or not meets(amount, rest):
        return
    if _is_part_of(other, one) or (any(equal(mine, one) for mine in own) and _may_be_rest(amount, other)):
        yield rest


def _is_part_of(part: Amount, whole: Amount) -> bool:
    """Return whether a source tells both as a part and its whole: "3 of the 24 schools", "two of the town's 30"."""
    return part.passage is whole.passage and _PART_OF.fullmatch(part.passage.text, part.end, whole.start) is not None


_PART_OF = late(
    r"\s(?:[a-z]+\s)?of\s(?:(?:the|its|their|his|her|our)\s|(?:the\s)?\w+['’]s\s)(?:[a-z]+\s)?", re.IGNORECASE
)


def complements(claim: Passage, passage: Passage) -> bool:
    """Return whether *claim* counts those whom *passage* leaves: two of five do not, where three of five do."""
    mine, theirs = ({number.value for number in it.numbers} | alone(it) for it in (claim, passage))
    if any(part + rest in mine & theirs for part in mine - theirs for rest in theirs - mine):
        return True
    there = {it.value for it in amounts(passage)}
    own = [it for it in amounts(claim) if it.value not in there]  # two of four leave two, which is no other figure
    if any(part.value + it.value == whole.value for part, whole in parts(passage) for it in own):
        return True  # "only 3 of the 24 met it" is "21 missed it"
    if of_most_left(claim, passage) or few_of_most(claim, passage):
        return True
    if any(left_of_lost(it, amounts(passage)) for it in amounts(claim)):
        return True
    # "Most do not", where three in ten do.
    return any(is_of_rest(it, amounts(passage)) for it in (*leaning(claim), *own))


def counted_on(amount: Amount, near: Sequence[Amount]) -> bool:
    """Return whether one more is told behind one fewer: six of "killing five workers; a sixth died in hospital"."""
    return amount.sort == "count" and any(
        other.sort == "count"
        and other.value + 1 == amount.value
        and any(
            number.ordinal and number.value == amount.value and _ONE_MORE.search(other.passage.text, 0, number.start)
            for number in other.passage.numbers
        )
        for other in near
    )


_ONE_MORE = late(r"\b(?:a|another|the)\s$", re.IGNORECASE)


def of_most_left(claim: Passage, passage: Passage) -> bool:
    """Return whether one says of most what the other denies of a part: "only 3 of the 24 met it", "most did not"."""
    if bool(negations(claim)) == bool(negations(passage)):
        return False
    counted = parts(passage)
    return any(
        it.lean > 0
        and _is_share(it)
        and it.of & (part.of | whole.of)
        and 100.0 * (whole.value - part.value) > it.value * whole.value
        for it in (leaning(claim) if counted else ())
        for part, whole in counted
    )


def _are_told(one: Amount, other: Amount, own: Sequence[Amount]) -> bool:
    """Return whether a claim that tells figures of the source tells one of these two: it is of those that it speaks."""
    counts = [mine for mine in own if mine.sort == "count" and mine.unit == one.unit and mine.value > FEW]
    return not counts or any(equal(mine, it) for mine in counts for it in (one, other))


def _results(one: Amount, other: Amount, amount: Amount, own: Sequence[Amount]) -> Iterator[float]:
    share = _is_share(amount)
    like = one.unit is not None or not (one.of or other.of) or one.of & other.of or amount.of & (one.of | other.of)
    if one.unit == other.unit and amount.unit in {None, one.unit} and amount.value > FEW and _joined(one, other):
        yield one.value + other.value
    if like and one.unit == other.unit and amount.unit in {None, one.unit} and amount.value > FEW:
        yield one.value + other.value
        yield one.value - other.value
    if amount.unit is not None and amount.unit == one.unit == other.unit and amount.difference:
        yield one.value - other.value
    if amount.unit == one.unit == other.unit or amount.value <= FEW:
        yield from _rest(one, other, amount, own)
    dimensions = [unit.dimension if unit else "share" for unit in (amount.unit, one.unit, other.unit)]
    if dimensions == ["points", "share", "share"]:  # 27 points between 68 and 41 per cent
        yield one.value - other.value
    elif dimensions == ["share", "share", "points"]:  # half a point up to 4.75 per cent, so from 4.25
        yield one.value - other.value
        yield one.value + other.value
    if share and other.value and one.unit == other.unit and _are_told(one, other, own):
        yield 100.0 * one.value / other.value
    if one.unit and one.unit.dimension == "share" and amount.unit in {None, other.unit}:
        yield one.value / 100.0 * other.value
