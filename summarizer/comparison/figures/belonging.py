"""Figures that a claim tells with what belongs to another.

"It carried 12,000 last year, down from 19,000 in 2019": a claim that has 12,000 for 2019 has every word from its
source, and is wrong: in the dimension in which the two parts differ (when, who or where, what happened) it stands with
the other figure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summarizer.comparison.figures.amount import Amount
from summarizer.comparison.figures.amounts import amounts
from summarizer.comparison.figures.bindings import Binding, bindings
from summarizer.comparison.figures.equality import allows, equal
from summarizer.comparison.figures.exchanges import part
from summarizer.comparison.figures.mentions import Mention, agree, mentions
from summarizer.comparison.figures.steady import stays, steady
from summarizer.comparison.figures.surroundings import Sense
from summarizer.comparison.passage import FAMILY, Passage
from summarizer.comparison.reading_once import read_once


def tied_to_another(amount: Amount, same: Sequence[Amount], near: Sequence[Passage]) -> Amount | None:
    """Return the figure with which the sources tell what the claim tells with *amount*, or None.

    *same*: the figures of that value in the sources. Each of those in the passages *near* must stand with something
    else; where one is told as the claim has it, or nothing can be said, there is none.
    """
    told = [other for other in same if other.passage in near]
    if amount.change == "from" and any(other.change == "from" for other in told):
        return None  # "from four matches to two" of "cut the four-match ban to two"
    if not told or not all(_may_be_rivalled(amount, other) for other in told):
        return None
    mine = bindings(amount.passage).get(amount)
    if mine is None:
        return None
    rivals = [_rival(mine, other) or _of_another_time(mine, other, near) for other in told]
    return rivals[0] if None not in rivals else None


def _may_be_rivalled(amount: Amount, other: Amount) -> bool:
    """Return whether a figure beside *other* is told with words of the claim, or both are dated: of most, neither."""
    claim, read = amount.passage, bindings(other.passage)
    own = read.get(other)
    if own is None:
        return False
    if own.time is not None and mentions(claim):
        elsewhere = any(rival.time not in {None, own.time} for rival in read.values())
        if elsewhere or len(amounts(claim)) > 1:
            return True
    apart = _apart(other.passage)[other]
    if not (claim.at.keys().isdisjoint(apart) and claim.kin_at.keys().isdisjoint(apart)):
        return True
    others = [names for rival in read.values() if (names := rival.name - own.name)]
    mine = bindings(claim).get(amount) if others else None
    return mine is not None and any(_families(mine.name) & _families(names) for names in others)


def _families(name: frozenset[str]) -> frozenset[str]:
    """Return how the words of a name begin, which those for its people do as well: "Europe", "European"."""
    return frozenset([root[:FAMILY] for root in name])


@read_once
def _apart(passage: Passage) -> dict[Amount, frozenset[Sense]]:
    """Return for each figure of *passage* what the others are told with, and it is not: it takes a word of these."""
    read = bindings(passage)
    return {
        figure: frozenset().union(
            *[
                (rival.name - own.name)
                | ((rival.speaker or rival.words) - own.speaker)
                | (rival.counted - own.counted)
                | (rival.words - own.words)
                for rival in read.values()
                if rival is not own
            ]
        )
        for figure, own in read.items()
    }


def told_alike(amount: Amount, passage: Passage) -> bool:
    """Return whether *passage* tells a figure of that value, beside others, with what the claim tells it with."""
    mine, read = bindings(amount.passage).get(amount), bindings(passage)
    if mine is None:
        return False
    for other, theirs in read.items():
        rivals = [rival for it, rival in read.items() if it is not other and _alike(it, other)]
        if equal(amount, other) and rivals:
            signs = [set(_signs(mine, theirs, rival)) for rival in rivals]
            if any(True in found for found in signs) and not any(False in found for found in signs):
                return True
    return False


def time_of_another(amount: Amount, same: Sequence[Amount], near: Sequence[Passage]) -> tuple[Mention, Mention] | None:
    """Return the claim's time of *amount* and the source's, where the former is in the source that of something else.

    "Visitors numbered 310,000 in 2018" of "The museum, reopened in 2018, had 310,000 visitors last year".
    """
    dated = [time for time in mentions(amount.passage) if not time.clock]
    if not dated:
        return None
    same = [other for other in same if other.passage in near and other in bindings(other.passage)]
    if any(stays(other.passage) and not steady(other.passage) for other in same):
        return None  # "rose to 6 per cent in March and remained at that level in April"
    if not same or not all(_may_have_another_time(other, dated) for other in same):
        return None
    mine = bindings(amount.passage).get(amount)
    if mine is None or mine.time is None or mine.time.clock:
        return None
    found = None
    for other in same:
        theirs = bindings(other.passage)[other]
        elsewhere = [time for time in mentions(other.passage) if time is not theirs.time and agree(mine.time, time)]
        if theirs.time is None and part(other, [it for it in amounts(other.passage) if it is not other]) == "former":
            return None  # "since January, from 3 to 4 crowns"
        if theirs.time is None and _LOOSELY_BASE.search(mine.time.passage.text[: mine.time.start]):
            return None
        if theirs.time is None:
            elsewhere = [time for time in elsewhere if _BASE.search(other.passage.text[: time.start])]
        elif theirs.time.clock or agree(mine.time, theirs.time):
            return None
        if not elsewhere:
            return None
        found = mine.time, theirs.time or elsewhere[0]
    return found


def _may_have_another_time(other: Amount, dated: Sequence[Mention]) -> bool:
    """Return whether its sentence has a time that is not that of *other*, and one of those *dated* in the claim."""
    own = bindings(other.passage)[other].time
    elsewhere = [time for time in mentions(other.passage) if time is not own]
    return any(agree(mine, time) for mine in dated for time in elsewhere)


_MEASURED_FROM = r"\b(?:than|since|against|compared (?:with|to){})\s(?:in\s|at\s|the\s)*$"
_BASE = re.compile(_MEASURED_FROM.format(""), re.IGNORECASE)
_LOOSELY_BASE = re.compile(_MEASURED_FROM.format("|on|from"), re.IGNORECASE)
"""What stands before the time that another is measured against: "five points lower than four years ago"."""


def _rival(mine: Binding, other: Amount) -> Amount | None:
    """Return the figure beside *other* whose part of the sentence is the one the claim tells of."""
    read = bindings(other.passage)
    theirs = read.get(other)
    if theirs is None:
        return None
    found: Binding | None = None
    agreeing: list[Binding] = []
    for amount, rival in read.items():
        if amount is other or equal(amount, other) or _is_age(amount) != _is_age(other):
            continue
        if counts_speakers(amount) and not (counts_speakers(other) or counts_speakers(mine.amount)):
            continue  # "two diplomats said" tells nothing of what they say
        if _alike(amount, other) or (other.unit is None and _alike(amount, mine.amount)):  # "… degrees, above the 38.9"
            signs = set(_signs(mine, theirs, rival)) or set(_deeds(mine, theirs, rival))
        else:  # what is of another kind may show what the figure is not told of, not what it is
            signs = set(_deeds(mine, theirs, rival)) - {True} if _count_alike(amount, other) else set()
        if True in signs:
            agreeing.append(rival)
        elif False in signs and found is None:
            found = rival
    if found is not None and not found.counted:  # "licensed for 180 passengers, was carrying 260": of these as well
        agreeing = [it for it in agreeing if not it.counted or not it.counted.isdisjoint(theirs.counted)]
    if found is None or any(not _deeds_alone(mine, theirs, it, found) for it in agreeing):
        return None
    return found.amount


def _deeds_alone(mine: Binding, theirs: Binding, rival: Binding, found: Binding) -> bool:
    """Return whether all that sets *theirs* off from *rival* as the claim has it is told with *found* as well.

    "Paid 3 to the city and 5 to the region, after losing 8": what is paid is not lost, whoever is paid.
    """
    own = mine.words & (theirs.words - rival.words)
    return True not in set(_signs(mine, theirs, rival)) and bool(own) and own <= found.words


def counts_speakers(amount: Amount) -> bool:
    """Return whether *amount* counts those who say it: "two officials said"."""
    return any(first <= amount.start < last for first, last in (it.who for it in amount.passage.attributions))


def _of_another_time(mine: Binding, other: Amount, near: Sequence[Passage]) -> Amount | None:
    """Return the figure of another sentence of that source that has the claim's time, where the claim tells both.

    "Prices rose 6 per cent in May. In April it had been 7." → "rose 7 per cent in May, after 6".
    """
    theirs = bindings(other.passage).get(other)
    if mine.time is None or theirs is None or theirs.time is None or agree(mine.time, theirs.time):
        return None
    told = [it for it in amounts(mine.amount.passage) if it is not mine.amount]
    for passage in near:
        if passage is other.passage or passage.source != other.passage.source:
            continue
        for amount, rival in bindings(passage).items():
            kind = _alike(amount, other) or (amount.sort == other.sort == "count" and None in {amount.unit, other.unit})
            if kind and rival.time and agree(mine.time, rival.time) and any(equal(it, amount) for it in told):
                return amount
    return None


def _signs(mine: Binding, theirs: Binding, rival: Binding) -> Iterator[bool]:
    """Yield for each dimension in which the two parts differ whether the claim agrees with the first (or the other)."""
    if mine.time and theirs.time and rival.time:
        yield from _sign(agree(mine.time, theirs.time), agree(mine.time, rival.time))
    for own, first, second in (
        tuple(map(_families, (mine.name, theirs.name, rival.name))),
        (mine.speaker, theirs.speaker, rival.speaker or rival.words),  # "police put the number at 17"
        (mine.counted, theirs.counted, rival.counted),
    ):
        if own and first and second:
            yield from _sign(bool(own & first), bool(own & second))


def _deeds(mine: Binding, theirs: Binding, rival: Binding) -> Iterator[bool]:
    """Yield the same of what happened; a claim that tells the other figure too tells both in words of its own."""
    beside = [other for other in amounts(mine.amount.passage) if other is not mine.amount]
    if any(equal(other, rival.amount) or allows(other, rival.amount) for other in beside):
        return
    own, others = theirs.words - rival.words, rival.words - theirs.words
    if not rival.counted - theirs.counted:
        own -= theirs.counted  # "14 workers were killed and 41 injured": 41 workers
    if own and others:
        yield from _sign(bool(mine.words & own), bool(mine.words & others))


def _sign(first: bool, second: bool) -> Iterator[bool]:
    if first != second:
        yield first


def _is_age(amount: Amount) -> bool:
    """Return whether somebody's age is told, which is no rival of how long a thing lasts: "a 52-year-old"."""
    return amount.passage.text.startswith(("-old", " old"), amount.end)


def _alike(one: Amount, other: Amount) -> bool:
    if one.unit is None or other.unit is None:
        return one.unit is other.unit and one.sort == other.sort
    return one.unit.dimension == other.unit.dimension


def _count_alike(one: Amount, other: Amount) -> bool:
    """Return whether both count things, one perhaps a share of them: "more than half of the complaints", "nine"."""
    return all(it.unit is None or it.sort == "share" for it in (one, other))
