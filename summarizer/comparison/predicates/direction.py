"""Opposites: a claim that says "rose" or "ahead of" of what its sources say "fell" or "behind"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from summarizer.comparison.alignment import values_of
from summarizer.comparison.difference import Difference
from summarizer.comparison.figures.reckoning import complements
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.counterparts import echoes, read_poles
from summarizer.comparison.predicates.denials import FUNCTION_WORDS, negations
from summarizer.comparison.predicates.frames import SUBJECT, Frame, frames
from summarizer.comparison.predicates.movements import turned_round
from summarizer.comparison.predicates.no_opposites import both_undo, dated_apart, orders_alike
from summarizer.comparison.predicates.parties import Pair
from summarizer.comparison.predicates.phrases import OBJECT, Party
from summarizer.comparison.predicates.precedence import sides
from summarizer.comparison.predicates.trends import turned_trends
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon import Pole, alike, base_forms, opposite_poles
from summarizer.language.reporting import listed

_NEAR = 5
"""Content words on either side of a word that say what it is told of."""
_ENOUGH = 2
"""Of them, those that claim and source share at least; a shared number counts twice."""
_SETTING = 3
"""Of the six words about a word, those that make it the same sentence with another word in it."""
_BESIDE = 12
"""Words within which the claim's own word on the passage's side says that the opposite is told as well."""
_UNIT = 14
"""Letters of the unit between a number and the word that it measures."""
_CLOSE = 3
"""Words between a loose word and the number that it tells the direction of: "up by some 14 percent"."""
_LOOSE = listed(
    """back up down over under above below more less fewer higher lower left right may spring fall like good bad close
    last first long short free high low lead leave earlier later early late pass light
    fire fires"""
)
"""Words that are more often something else than the end of an axis; they count beside a number only."""
_ORDERING = listed("before after ahead behind above below over under beneath following prior earlier later")
"""Words that put what stands on one side of them before, or over, what stands on the other."""
_NUMBERS = listed("two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty half")
"""Number words that tell a quantity; "one" is as often no number."""
_CONVERSE = listed("sell buy lend borrow send receive import export win lose beat employ pay")
"""Verbs of which A does one to B as B does the other to A."""
_UNDOING = listed(
    "lift lifts lifted lifting end ends ended ending reverse reversed overturn overturned overturns against"
)
"""Words that turn the direction of what follows: "lifted a ban"."""
_TURNING = {("least",), ("less",)}
"""What turns a quality into its opposite."""
_UNDONE, _REACH = listed("lifted ended reversed overturned scrapped"), 8
"""And of what stands up to so many words before them: "the ban on boats was lifted"."""


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the words of *claim* that face an opposite in the passages nearest to it, said of the same thing."""
    near = sources.nearest(claim)
    for index, mine in enumerate(read_poles(claim)):
        turned = [passage for passage in near if any(pole.axis in _poled(passage).axes for pole in mine)]
        if not turned or _is_denied(claim, index):
            continue
        told = sources.knows(claim.stems[index])
        facing = [
            (shared, passage, place)
            for passage in turned
            for shared, place in _facing(claim, index, mine, passage, told=told)
        ]
        if not facing:
            continue
        shared, passage, place = max(facing, key=lambda found: found[0])
        if complements(claim, passage) or any(_agreeing(claim, index, mine, other) >= shared for other in near):
            continue
        said, there = claim.words[index], passage.words[place]
        reason = f"says {_words(claim, index)!r}, source says {_words(passage, place)!r}"
        spot = passage.place(there.start, there.end)
        yield Difference("direction", "clash", (said.start, said.end), spot, reason)
        return
    yield from turned_round(claim, near)
    yield from turned_trends(claim, near)


def _words(passage: Passage, index: int) -> str:
    last = min(index + 3, len(passage.words))
    return passage.text[passage.words[index].start : passage.words[last - 1].end]


class _Poled(NamedTuple):
    """The words that stand at ends of axes: the ends of each, and where there is one of each axis."""

    poles: Mapping[int, frozenset[Pole]]
    axes: Mapping[int, Sequence[int]]


@read_once
def _poled(passage: Passage) -> _Poled:
    found = {place: ends for place, ends in enumerate(read_poles(passage)) if ends}
    axes: dict[int, list[int]] = {}
    for place, ends in found.items():
        for pole in ends:
            axes.setdefault(pole.axis, []).append(place)
    return _Poled(found, axes)


def _facing(
    claim: Passage, index: int, mine: frozenset[Pole], passage: Passage, *, told: bool
) -> Iterator[tuple[int, int]]:
    """Yield the opposites in *passage* of the claim's word at *index*: how many words beside it they share, where.

    *told* says whether the sources have the word itself.
    """
    there = _poled(passage)
    ends = read_poles(claim)
    own = frozenset().union(*ends[max(0, index - _BESIDE) : index], *ends[index + 1 : index + _BESIDE + 1])
    for place in sorted({place for pole in mine for place in there.axes.get(pole.axis, ())}):
        found = there.poles[place]
        if not opposite_poles(mine, found) or not found.isdisjoint(own) or _is_denied(passage, place):
            continue
        if (claim.order[index - 1 : index] in _TURNING) != (passage.order[place - 1 : place] in _TURNING):
            continue  # the least wealthy is the poorest
        if claim.order[index] in _ORDERING and orders_alike(claim, index, passage):
            continue
        if not _of_same_parties(claim, index, passage, place) or both_undo(claim, index, passage, place):
            continue
        if dated_apart(claim, index, passage, place):
            continue
        shared = _shared(claim, index, passage, place)
        if (
            _of_one_measure(claim, index, passage, place)
            or _of_one_theme(claim, index, passage, place)
            or _describe_one_thing(claim, index, passage, place)
        ):
            # What the article says elsewhere in the same word outweighs it; in another, only among as many words.
            yield _ENOUGH if told else max(shared.words, _ENOUGH), place
            continue
        loose = _is_loose(claim, index) or _is_loose(passage, place)
        led_in = index > 0 and place > 0 and claim.order[index - 1] == passage.order[place - 1]
        if shared.words and _same_setting(claim, index, passage, place) and (led_in or not loose):
            yield max(shared.words, _ENOUGH), place
        elif loose:
            if shared.number or (led_in and shared.words > _ENOUGH and _both_compare(claim, index, passage, place)):
                yield shared.words, place
        elif shared.words >= _ENOUGH:
            yield shared.words, place


def _of_same_parties(claim: Passage, index: int, passage: Passage, place: int) -> bool:
    """Return whether two verbs are told of what may be the same: "forbid strikes" is not against "allow a proposal"."""
    mine, theirs = _frame(claim, index), _frame(passage, place)
    converse = _is_converse(claim.order[index]) or _is_converse(passage.order[place])
    if mine is None or theirs is None:
        return not converse  # buyers paid what the thing was sold for
    pair = Pair(claim, mine, passage, theirs)
    if converse and (mine.subject is None or theirs.subject is None or not pair.may_be(mine.subject, theirs.subject)):
        return False
    both = [slot for slot in (SUBJECT, OBJECT) if slot in mine.slots and slot in theirs.slots]
    ours, others = _theme(mine), _theme(theirs)
    if not both and ours is not None and others is not None:
        return pair.may_be(ours, others)  # what is lowered, and what holds
    return all(pair.may_be(mine.slots[slot], theirs.slots[slot]) for slot in both[-1:])


def _both_compare(claim: Passage, index: int, passage: Passage, place: int) -> bool:
    """Return whether "than" follows both: "stray more than", "stray less than"."""
    return claim.order[index + 1 : index + 2] == passage.order[place + 1 : place + 2] == ("than",)


def _describe_one_thing(claim: Passage, index: int, passage: Passage, place: int) -> bool:
    """Return whether one noun follows both, and in the passage no other word describes it: "lower steel prices"."""
    mine, theirs = claim.stems[index + 1 : index + 2], passage.stems[place + 1 : place + 2]
    if mine != theirs or not mine or claim.parted[index + 1] or passage.parted[place + 1]:
        return False
    if "than" in (*claim.order[index + 2 : index + 4], *passage.order[place + 2 : place + 4]):
        return False  # "more inns than Osk" is "fewer inns" of Osk
    return index + 1 in claim.content and claim.order[index + 1][0].isalpha() and len(passage.at[mine[0]]) == 1


def _is_loose(passage: Passage, index: int) -> bool:
    return passage.order[index] in _LOOSE and passage.order[index : index + 2] != ("short", "of")


def _of_one_theme(claim: Passage, index: int, passage: Passage, place: int) -> bool:
    """Return whether two verbs are told of one thing, whatever the order: "he cut the tax", "the tax was raised"."""
    mine, theirs = _frame(claim, index), _frame(passage, place)
    if mine is None or theirs is None or claim.order[index] in _LOOSE or passage.order[place] in _LOOSE:
        return False
    ours, others = _theme(mine), _theme(theirs)
    if ours is None or others is None or ours.pronoun or others.pronoun or _is_converse(claim.order[index]):
        return False
    if not Pair(claim, mine, passage, theirs).is_head(ours, others):
        return False
    beside = {place for place in _about(passage, place) if place not in others.words}
    return any(not beside.isdisjoint(echoes(claim, i, passage)) for i in _about(claim, index) if i not in ours.words)


def _theme(frame: Frame) -> Party | None:
    """Return what a verb changes: its object, or the subject of one that has none."""
    return frame.slots.get(OBJECT, frame.slots.get(SUBJECT))


def _frame(passage: Passage, index: int) -> Frame | None:
    return next((frame for frame in frames(passage) if frame.verb == index), None)


def _is_converse(word: str) -> bool:
    return not _CONVERSE.isdisjoint(base_forms(word)) or word.removesuffix("s").endswith(("buyer", "seller", "lender"))


def _of_one_measure(claim: Passage, index: int, passage: Passage, place: int) -> bool:
    """Return whether the same measure stands right before both: "12 kilometres upstream", "… downstream"."""
    if _orders(claim, index) or _orders(passage, place):
        return False
    return bool(_measures(claim, index) & _measures(passage, place))


def _orders(passage: Passage, index: int) -> bool:
    """Return whether the word puts one thing before another; "ahead of time" is early."""
    timely = passage.order[index] == "ahead" and not _TIMELY.isdisjoint(passage.order[index + 1 : index + 3])
    return passage.order[index] in _ORDERING and not timely


_TIMELY = frozenset(["time", "schedule", "plan", "timetable"])


def _measures(passage: Passage, index: int) -> set[float]:
    start = passage.words[index].start
    return {number.value for number in passage.numbers if 0 < start - number.end <= _UNIT and number.value != 1}


def _same_setting(claim: Passage, index: int, passage: Passage, place: int) -> bool:
    """Return whether the words next to both places are the same, function words and all."""
    same = sum(
        claim.order[index + step] == passage.order[place + step]
        for step in (-3, -2, -1, 1, 2, 3)
        if 0 <= index + step < len(claim.order) and 0 <= place + step < len(passage.order)
    )
    return same >= _SETTING


def _agreeing(claim: Passage, index: int, mine: frozenset[Pole], passage: Passage) -> int:
    """Return how many words beside it are shared where *passage* has the claim's word or one on its side; else -1."""
    places = {place for place, found in _poled(passage).poles.items() if not mine.isdisjoint(found)}
    same = passage.at.get(claim.stems[index], ())
    places.update(same)
    found = ((place, _shared(claim, index, passage, place)) for place in places)
    # "below the dam" is no word for "fewer"
    told = (shared.words for place, shared in found if shared.number or not _is_loose(passage, place) or place in same)
    return max(told, default=-1)


def _is_denied(passage: Passage, index: int) -> bool:
    return any(
        negation.at < index <= max((negation.at + 2, *negation.governed)) for negation in negations(passage)
    ) or not (
        _UNDOING.isdisjoint(passage.order[max(0, index - 3) : index])
        and _UNDONE.isdisjoint(passage.order[index + 1 : index + 1 + _REACH])
    )


class _Shared(NamedTuple):
    words: int  # a number counts twice
    number: bool  # one of them is a number that stands close by in both


def _shared(claim: Passage, index: int, passage: Passage, place: int) -> _Shared:
    """Return what stands beside both places; nothing where it changed sides, as "A before B" is "B after A"."""
    mine, theirs = _about(claim, index), _about(passage, place)
    own, others = values_of(claim), values_of(passage)
    pairs = [
        (i, j)
        for i in mine
        for j in theirs
        if claim.stems[i] == passage.stems[j]
        or alike(claim.order[i], passage.order[j])
        or (i in own and own[i] == others.get(j))
    ]
    if "than" in claim.order and "than" in passage.order:
        turned = sum((i < claim.order.index("than")) != (j < passage.order.index("than")) for i, j in pairs)
        if turned * 2 >= max(1, len(pairs)):
            return _Shared(0, False)  # higher here than there: lower there than here
    excepted = {place for negation in negations(passage) if not negation.predicate for place in negation.governed}
    pairs = [(i, j) for i, j in pairs if j not in excepted]
    if _ORDERING.intersection((claim.order[index], passage.order[place])) and _crosses(claim, index, passage, place):
        return _Shared(0, False)  # before the vote here: the vote after there
    crossed = sum((i < index) != (j < place) for i, j in pairs)
    subject = next((i for i in range(index - 1, -1, -1) if claim.order[i] not in FUNCTION_WORDS), None)
    moved = any(i == subject and j > place for i, j in pairs)  # "Kolm bought it" is "it was sold to Kolm"
    converse = not _CONVERSE.isdisjoint(base_forms(claim.order[index]))
    if moved or crossed * 2 > len(pairs) or (converse and 0 < len(pairs) <= crossed * 2):
        return _Shared(0, False)
    numbers = {i for i, _ in pairs if claim.order[i][0].isdigit() or claim.order[i] in _NUMBERS}
    close = any(abs(i - index) <= _CLOSE and abs(j - place) <= _CLOSE for i, j in pairs if i in numbers)
    return _Shared(len({i for i, _ in pairs}) + len(numbers), close)


def _crosses(claim: Passage, index: int, passage: Passage, place: int) -> bool:
    """Return whether what stands on one side of an ordering word stands on the other in the passage."""
    left, right = sides(claim, index)
    before, behind = sides(passage, place)
    return bool(right & before or left & behind) and not (right & behind)


def _about(passage: Passage, index: int) -> list[int]:
    def told(indices: Sequence[int]) -> list[int]:
        return [i for i in indices if passage.order[i] not in FUNCTION_WORDS][:_NEAR]

    return told(range(index + 1, len(passage.words))) + told(range(index - 1, -1, -1))
