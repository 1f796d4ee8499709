"""What stands beside two words that face each other: the content words, numbers and measures that both have near."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from summarizer.comparison.alignment import values_of
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.denials import FUNCTION_WORDS, negations
from summarizer.comparison.predicates.precedence import sides
from summarizer.language.lexicon import base_forms, groups_of
from summarizer.language.reporting import listed

_NEAR = 5
"""Content words on either side of a word that say what it is told of."""
_SETTING = 3
"""Of the six words about a word, those that make it the same sentence with another word in it."""
_UNIT = 14
"""Letters of the unit between a number and the word that it measures."""
_CLOSE = 3
"""Words between a loose word and the number that it tells the direction of: "up by some 14 percent"."""
ORDERING = listed("before after ahead behind above below over under beneath following prior earlier later")
"""Words that put what stands on one side of them before, or over, what stands on the other."""
_NUMBERS = listed("two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty half")
"""Number words that tell a quantity; "one" is as often no number."""
CONVERSE = listed("sell buy lend borrow send receive import export win lose beat employ pay")
"""Verbs of which A does one to B as B does the other to A."""


def both_compare(claim: Passage, index: int, passage: Passage, place: int) -> bool:
    """Return whether "than" follows both: "stray more than", "stray less than"."""
    return claim.order[index + 1 : index + 2] == passage.order[place + 1 : place + 2] == ("than",)


def describe_one_thing(claim: Passage, index: int, passage: Passage, place: int) -> bool:
    """Return whether one noun follows both, and in the passage no other word describes it: "lower steel prices"."""
    mine, theirs = claim.stems[index + 1 : index + 2], passage.stems[place + 1 : place + 2]
    if mine != theirs or not mine or index + 1 in claim.parted or place + 1 in passage.parted:
        return False
    if "than" in (*claim.order[index + 2 : index + 4], *passage.order[place + 2 : place + 4]):
        return False  # "more inns than Osk" is "fewer inns" of Osk
    return index + 1 in claim.content and claim.order[index + 1][0].isalpha() and len(passage.at[mine[0]]) == 1


def of_one_measure(claim: Passage, index: int, passage: Passage, place: int) -> bool:
    """Return whether the same measure stands right before both: "12 kilometres upstream", "… downstream"."""
    if _orders(claim, index) or _orders(passage, place):
        return False
    return bool(_measures(claim, index) & _measures(passage, place))


def _orders(passage: Passage, index: int) -> bool:
    """Return whether the word puts one thing before another; "ahead of time" is early."""
    timely = passage.order[index] == "ahead" and not _TIMELY.isdisjoint(passage.order[index + 1 : index + 3])
    return passage.order[index] in ORDERING and not timely


_TIMELY = frozenset(["time", "schedule", "plan", "timetable"])
"""What one is ahead of who is early."""


def _measures(passage: Passage, index: int) -> set[float]:
    start = passage.words[index].start
    return {number.value for number in passage.numbers if 0 < start - number.end <= _UNIT and number.value != 1}


def in_same_setting(claim: Passage, index: int, passage: Passage, place: int) -> bool:
    """Return whether the words next to both places are the same, function words and all."""
    same = sum(
        claim.order[index + step] == passage.order[place + step]
        for step in (-3, -2, -1, 1, 2, 3)
        if 0 <= index + step < len(claim.order) and 0 <= place + step < len(passage.order)
    )
    return same >= _SETTING


class Shared(NamedTuple):
    """How much stands beside both of two words."""

    words: int  # a number counts twice
    number: bool  # one of them is a number that stands close by in both


def shared_beside(claim: Passage, index: int, passage: Passage, place: int) -> Shared:
    """Return what stands beside both places; nothing where it changed sides, as "A before B" is "B after A"."""
    mine, theirs = content_near(claim, index), content_near(passage, place)
    own, others = values_of(claim), values_of(passage)
    there = [(j, passage.stems[j], groups_of(passage.order[j]), others.get(j)) for j in theirs]
    here = [(i, claim.stems[i], groups_of(claim.order[i]), own.get(i)) for i in mine]
    pairs = [
        (i, j)
        for i, root, groups, value in here
        for j, their_root, their_groups, their_value in there
        if root == their_root or not groups.isdisjoint(their_groups) or (value is not None and value == their_value)
    ]
    if "than" in claim.order and "than" in passage.order:
        turned = sum((i < claim.order.index("than")) != (j < passage.order.index("than")) for i, j in pairs)
        if turned * 2 >= max(1, len(pairs)):
            return Shared(0, False)  # higher here than there: lower there than here
    excepted = {place for negation in negations(passage) if not negation.predicate for place in negation.governed}
    pairs = [(i, j) for i, j in pairs if j not in excepted]
    if ORDERING.intersection((claim.order[index], passage.order[place])) and _crosses(claim, index, passage, place):
        return Shared(0, False)  # before the vote here: the vote after there
    crossed = sum((i < index) != (j < place) for i, j in pairs)
    subject = next((i for i in range(index - 1, -1, -1) if claim.order[i] not in FUNCTION_WORDS), None)
    moved = any(i == subject and j > place for i, j in pairs)  # "Kolm bought it" is "it was sold to Kolm"
    converse = not CONVERSE.isdisjoint(base_forms(claim.order[index]))
    if moved or crossed * 2 > len(pairs) or (converse and 0 < len(pairs) <= crossed * 2):
        return Shared(0, False)
    numbers = {i for i, _ in pairs if claim.order[i][0].isdigit() or claim.order[i] in _NUMBERS}
    close = any(abs(i - index) <= _CLOSE and abs(j - place) <= _CLOSE for i, j in pairs if i in numbers)
    return Shared(len({i for i, _ in pairs}) + len(numbers), close)


def _crosses(claim: Passage, index: int, passage: Passage, place: int) -> bool:
    """Return whether what stands on one side of an ordering word stands on the other in the passage."""
    left, right = sides(claim, index)
    before, behind = sides(passage, place)
    return bool(right & before or left & behind) and not (right & behind)


def content_near(passage: Passage, index: int) -> list[int]:
    """Return the indices of the content words next to the one at *index*: so many behind it, and as many before."""

    def told(indices: Sequence[int]) -> list[int]:
        return [i for i in indices if passage.order[i] not in FUNCTION_WORDS][:_NEAR]

    return told(range(index + 1, len(passage.words))) + told(range(index - 1, -1, -1))
