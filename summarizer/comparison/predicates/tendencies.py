"""Which way the figures of a passage go: by how much, from where to where, above or below what."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from summarizer.comparison.figures.amount import Amount
from summarizer.comparison.figures.amounts import amounts
from summarizer.comparison.figures.equality import RATIOS
from summarizer.comparison.opposites.counterparts import read_poles
from summarizer.comparison.opposites.denials import FUNCTION_WORDS, negations
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.language.lexicon import Pole, base_forms, poles
from summarizer.language.openers import late
from summarizer.language.reporting import listed
from summarizer.language.word_classes import AUXILIARIES, CLAUSE_OPENERS, DETERMINERS

_MORE, _LESS = listed("more higher greater larger bigger"), listed("fewer less lower smaller")
_MEASURED = _MORE | _LESS | {"up", "down", "by", "cent", "percent", "point", "points"}
"""What stands next to every figure that measures a change, or is its unit; the sign for per cent aside."""
_RECOVERING = frozenset(["recover", "rebound", "rally"])
"""Verbs of rising that mean it only of a figure: people and stolen goods recover, or are recovered, too."""
_NO_TREND = listed("up down upward downward over lose lower growth ease light")
"""Words at an end of that axis which before "to" say something else: "up to 9", "lost to 3"."""
_NEAR = 4
"""Words between a direction and the figure that measures it: "fell last year by nine per cent"."""
_TO = 70
"""Characters between a verb of rising and the figure that it rises to."""
_LED = 28
"""Characters before a figure that hold what leads to it: "to settle at about"."""
_REFERENCE = 7
"""Words behind "than" in which stands what something is compared with."""
_BETWEEN = 3
"""Words between "more" and its "than": "more votes than"."""


class Change(NamedTuple):
    """By how much something changed, whether upwards, and which word says so."""

    amount: Amount
    up: bool
    at: int


class Level(NamedTuple):
    """What something came to, and from where."""

    new: Amount
    old: Amount


class Comparison(NamedTuple):
    """Whether something is more or less than a reference: its value, if it has one, and its first telling stem."""

    more: bool
    at: int
    value: float | None
    stem: str


@read_once
def changes(passage: Passage) -> tuple[Change, ...]:
    """Return the measured changes of *passage*: "fell by 9 per cent", "up 9 points", "9 per cent more"."""
    if _MEASURED.isdisjoint(passage.order) and "%" not in passage.text:
        return ()
    found = []
    for amount in amounts(passage):
        if amount.sort in {"count", "share"} and amount.change not in {"to", "from"}:
            first = next((i for i, word in enumerate(passage.words) if word.end > amount.start), len(passage.words))
            last = next((i for i, word in enumerate(passage.words) if word.start >= amount.end), len(passage.words))
            ratio = amount.unit is not None and amount.unit.dimension in RATIOS
            told = _measured(passage, first, last, ratio=ratio)
            if told is not None:
                found.append(Change(amount, *told))
    return tuple(found)


def _behind_verb(passage: Passage, first: int) -> int | None:
    """Return where a verb of rising or falling stands that a share follows: "fell nearly | 9 per cent"."""
    place = first - 1
    while place > 0 and passage.order[place] in _LOOSELY:
        place -= 1
    if place < 0 or place + 1 in passage.parted or not _NO_TREND.isdisjoint(base_forms(passage.order[place])):
        return None
    return None if _upward(passage, place) is None or _is_denied(passage, place) else place


_LOOSELY = frozenset("about some nearly almost roughly around only just another further a more less than over".split())
"""Words between such a verb and its figure."""


def _measured(passage: Passage, first: int, last: int, *, ratio: bool) -> tuple[bool, int] | None:
    """Return the direction that the figure of the words ``[first:last]`` measures, and where the word for it stands."""
    order = passage.order
    behind = order[last] if last < len(order) and last not in passage.parted else ""
    if behind in _MORE | _LESS and not _is_denied(passage, last):
        return behind in _MORE, last
    if first and order[first - 1] in {"up", "down"} and not _is_denied(passage, first - 1):
        return order[first - 1] == "up", first - 1
    if ratio and (place := _behind_verb(passage, first)) is not None:
        return _upward(passage, place) is True, place
    if first and order[first - 1] == "by":
        for place in range(first - 2, max(-1, first - 2 - _NEAR), -1):
            if place + 1 in passage.parted:
                return None
            up = _upward(passage, place)
            if up is not None:
                return None if _is_denied(passage, place) else (up, place)
    return None


@read_once
def levels(passage: Passage) -> tuple[Level, ...]:
    """Return what figures of *passage* came to, each with the one before it: "4 per cent, after 3 in March"."""
    found = [amount for amount in amounts(passage) if amount.sort in {"count", "share"}]
    told = []
    for one, other in pairwise(found):
        if one.unit != other.unit or one.value == other.value:
            continue
        between = passage.text[one.end : other.start]
        if one.change == "from" and other.change == "to":
            told.append(Level(other, one))
        elif one.change != "from" and _FORMER.fullmatch(between) and not _ONWARD.match(passage.text, other.end):
            told.append(Level(one, other))
    return tuple(told)


_FORMER = late(
    r"[^;.!?]{0,70}?(?:,\s(?:up\s|down\s)?|\s)(?:from|after|against|compared\s(?:with|to)|versus)\s(?:about\s|some\s)?\W?"
    r"|[^;.!?]{0,70};\s[^;.!?]{0,40}\bhad\b[^;.!?]{0,30}",
    re.IGNORECASE,
)
"""What stands between a figure and the one before it: "4 per cent now; in March it had been"."""
_ONWARD = late(r"[^,;.!?]{0,20}\sto\s")


@read_once
def rises(passage: Passage) -> tuple[tuple[int, bool, Amount], ...]:
    """Return the words of rising and falling, whether it is a rise, and the figure that it comes to.

    A comparison with no figure of its own tells it as well: "41 per cent, more than the year before".
    """
    found = [
        (it.at, it.more, before)
        for it in comparisons(passage)
        if it.value is None and (before := _before(passage, it.at))
    ]
    reached = [it for it in amounts(passage) if _ARRIVING.search(passage.text, max(0, it.start - _LED), it.start)]
    for index in range(len(passage.order) if reached else 0):
        up = _upward(passage, index)
        if up is None or not _NO_TREND.isdisjoint(base_forms(passage.order[index])) or _is_denied(passage, index):
            continue
        end = passage.words[index].end
        amount = next((it for it in reached if 0 < it.start - end <= _TO), None)
        between = passage.text[end : amount.start] if amount is not None else ";"
        if amount is not None and not any(mark in between for mark in ";.!?") and amount.sort in {"count", "share"}:
            found.append((index, up, amount))
    return tuple(found)


def _before(passage: Passage, index: int) -> Amount | None:
    """Return the figure before the word at *index*, in one part of the sentence with it."""
    start = passage.words[index].start
    former = [it for it in amounts(passage) if it.end <= start and it.sort in {"count", "share"}]
    if not former or start - former[-1].end > _TO or any(m in passage.text[former[-1].end : start] for m in ";.!?"):
        return None
    return former[-1]


_ARRIVING = late(
    r"\b(?:to|to\s(?:close|end|finish|settle|stand)\s(?:at|on))\s(?:a\s|the\s|some\s|about\s|only\s|just\s)?\W?$",
    re.IGNORECASE,
)


@read_once
def comparisons(passage: Passage) -> tuple[Comparison, ...]:
    """Return what is more or less than something else: "less than the figure of May", "below the limit of 90"."""
    if "than" not in passage.order and _BOUNDING.isdisjoint(passage.order):
        return ()
    found, begins = [], {number.start for number in passage.numbers}
    for index, word in enumerate(passage.order):
        if word in _MORE or word in _LESS:
            behind = passage.order[index + 1 : index + 2 + _BETWEEN]
            start = index + 2 + behind.index("than") if "than" in behind else 0
        elif word in _OVER or word in _UNDER:
            start = index + 1
        else:
            continue
        if not start or start >= len(passage.order) or _is_denied(passage, index) or passage.order[index - 1] == "no":
            continue
        value, root = _reference(passage, start)
        if word in _OVER or word in _UNDER:
            told = value is not None and passage.order[start] in DETERMINERS
        else:
            told = passage.order[start] not in _AMOUNTS and passage.words[start].start not in begins
        if told and root:
            found.append(Comparison(word in _MORE or word in _OVER, index, value, root))
    return tuple(found)


_AMOUNTS = listed("half once twice enough ever one a an some about any just")
"""Words behind "more than" that open an amount, or tell of none, and no reference."""
_OVER, _UNDER = listed("above over"), listed("below under beneath")
_BOUNDING = _OVER | _UNDER


def _reference(passage: Passage, start: int) -> tuple[float | None, str]:
    """Return the value and the first telling stem of what something is compared with."""
    last = start
    while last < min(len(passage.order), start + _REFERENCE):
        word = passage.order[last]
        if word in AUXILIARIES or (last > start and (last in passage.parted or word in CLAUSE_OPENERS)):
            break
        last += 1
    begin, end = passage.span(start, last)
    value = next((number.value for number in passage.numbers if begin <= number.start < end), None)
    told = (passage.stems[i] for i in range(start, last) if passage.order[i] not in FUNCTION_WORDS)
    return value, next(told, "")


def _upward(passage: Passage, index: int) -> bool | None:
    """Return whether the word tells a rise or a fall, None where it tells neither."""
    forms = base_forms(passage.order[index])
    if not _RECOVERING.isdisjoint(forms):
        return True
    mine, rise = read_poles(passage)[index], _rise()
    if not mine.isdisjoint(rise):
        return True
    axes = {pole.axis for pole in rise}
    return False if any(pole.axis in axes for pole in mine) else None


@lru_cache(maxsize=1)
def _rise() -> frozenset[Pole]:
    return poles(("rise",))[0]


def _is_denied(passage: Passage, index: int) -> bool:
    return any(index in negation.governed for negation in negations(passage))
