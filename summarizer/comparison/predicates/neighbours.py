"""What stands beside two words that face each other: the content words, numbers and measures that both have near."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from summarizer.comparison.alignment import values_of
from summarizer.comparison.opposites.denials import negations, telling_places
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.precedence import sides
from summarizer.comparison.reading_once import read_once
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
    """Return whether the word puts one thing before another: not "ahead of time" or "behind schedule"."""
    word, then = passage.order[index], passage.order[index + 1 : index + 4]
    timely = word in {"ahead", "behind"} and not _TIMELY.isdisjoint(then)
    return word in ORDERING and not timely


_TIMELY = listed("time schedule plan timetable planned scheduled expected advertised slot deadline")
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
    pairs = _alike(claim, content_near(claim, index), passage, content_near(passage, place))
    if not pairs:
        return Shared(0, False)
    if "than" in claim.order and "than" in passage.order:
        turned = sum((i < claim.order.index("than")) != (j < passage.order.index("than")) for i, j in pairs)
        if turned * 2 >= max(1, len(pairs)):
            return Shared(0, False)  # higher here than there: lower there than here
    excepted = {place for negation in negations(passage) if not negation.predicate for place in negation.governed}
    pairs = [(i, j) for i, j in pairs if j not in excepted]
    if ORDERING.intersection((claim.order[index], passage.order[place])) and _crosses(claim, index, passage, place):
        return Shared(0, False)  # before the vote here: the vote after there
    crossed = sum((i < index) != (j < place) for i, j in pairs)
    before = telling_places(claim)[: bisect_left(telling_places(claim), index)]
    moved = any(i in before[-1:] and j > place for i, j in pairs)  # "Kolm bought it" is "it was sold to Kolm"
    converse = not CONVERSE.isdisjoint(base_forms(claim.order[index]))
    if moved or crossed * 2 > len(pairs) or (converse and 0 < len(pairs) <= crossed * 2):
        return Shared(0, False)
    numbers = {i for i, _ in pairs if claim.order[i][0].isdigit() or claim.order[i] in _NUMBERS}
    close = any(abs(i - index) <= _CLOSE and abs(j - place) <= _CLOSE for i, j in pairs if i in numbers)
    return Shared(len({i for i, _ in pairs}) + len(numbers), close)


def _alike(claim: Passage, mine: Sequence[int], passage: Passage, theirs: Sequence[int]) -> list[tuple[int, int]]:
    """Return each of the claim's words *mine* with each of the passage's words *theirs* that has a sense of it."""
    there, values = _by_sense(passage), values_of(claim)
    found = []
    for i in mine:
        senses = _senses(claim, i, values)
        if not there.keys().isdisjoint(senses):
            places = {j for sense in senses if sense in there for j in there[sense]}
            found += [(i, j) for j in theirs if j in places]
    return found


@read_once
def _by_sense(passage: Passage) -> Mapping[object, Sequence[int]]:
    """Return each sense of a content word of *passage* → where words of it stand."""
    found: dict[object, list[int]] = {}
    values = values_of(passage)
    for index in telling_places(passage):
        for sense in _senses(passage, index, values):
            found.setdefault(sense, []).append(index)
    return found


def _senses(passage: Passage, index: int, values: Mapping[int, float]) -> set[object]:
    """Return what tells that two words mean one thing: the stem, the groups of near-synonyms, the value of a number."""
    senses = {passage.stems[index], *groups_of(passage.order[index])}
    if index in values:
        senses.add((values[index],))
    return senses


def _crosses(claim: Passage, index: int, passage: Passage, place: int) -> bool:
    """Return whether what stands on one side of an ordering word stands on the other in the passage."""
    left, right = sides(claim, index)
    before, behind = sides(passage, place)
    return bool(right & before or left & behind) and not (right & behind)


def content_near(passage: Passage, index: int) -> tuple[int, ...]:
    """Return the indices of the content words next to the one at *index*: so many behind it, and as many before."""
    told = telling_places(passage)
    at = bisect_left(told, index)
    after = at + (told[at : at + 1] == (index,))
    return told[after : after + _NEAR] + told[max(0, at - _NEAR) : at]
