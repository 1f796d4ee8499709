"""Whether two amounts are one, and whether one allows the other: a conversion, a range, a bound, a rounding."""

from __future__ import annotations

import math
import re

from summarizer.comparison.figures.amount import Amount
from summarizer.comparison.figures.units import Unit
from summarizer.language.tokens import stem

POUND = 0.45359237
"""Kilograms in a pound, by the international definition of 1959."""
CONVERTED = 0.03
"""What a rounded conversion may be off: seven feet are 2.1 metres to the reader, 2.13 to the ruler."""
ABOUT = 0.05
"""What "about" may be off beyond the rounding of its digits: 1,000 for 960."""
NEARLY, OVER, _UNDER = 0.85, 1.25, 0.8
"""How far from its number "nearly", "more than" and "fewer than" still tell: nobody says "more than 60" of 90."""
_OVER_ROUND = 1.5
"""The same of "more than" before a hundred, a thousand, a million: the next round number is far."""
RATIOS = frozenset(["share", "points"])


def equal(one: Amount, other: Amount) -> bool:
    """Return whether both are one amount of one kind of thing; a conversion may be rounded, a unit left out."""
    if (one.unit is None or other.unit is None) and not (
        math.isclose(one.value, other.value) or math.isclose(one.low, other.low)
    ):
        return one.unit is not other.unit and _in_metres(one, other) is True  # few counts have a letter for them
    if one.sort != other.sort and "ordinal" in (one.sort, other.sort):
        ratio = any(it.unit is not None and it.unit.dimension in RATIOS for it in (one, other))
        if ratio or not (one.text + other.text)[:1].isdigit():
            return False  # "the 16th" may be "16 March"
    if one.unit is None or other.unit is None:
        # Only one of them says in what; "23 per cent" is no answer to "23 people".
        for plain, share in ((one, other), (other, one)):
            if share.unit is not None and share.unit.dimension in RATIOS and (plain.of or _counts(plain)):
                return False
        return _in_metres(one, other) is not False
    if {one.unit.dimension, other.unit.dimension} == {"pounds", "mass"}:  # a pound of flesh
        money, mass = (one, other) if one.unit.dimension == "pounds" else (other, one)
        return math.isclose(money.low * POUND, mass.low, rel_tol=CONVERTED) and "£" not in money.text
    if one.unit.dimension != other.unit.dimension:
        return _of_one_scale(one.unit, other.unit) and math.isclose(one.value, other.value)
    tolerance = 1e-9 if one.unit == other.unit else CONVERTED
    return math.isclose(one.low, other.low, rel_tol=tolerance) and math.isclose(one.high, other.high, rel_tol=tolerance)


def _counts(amount: Amount) -> bool:
    """Return whether a plural follows the figure: "16 people"."""
    return amount.sort == "count" and _COUNTED.match(amount.passage.text, amount.end) is not None


def _in_metres(one: Amount, other: Amount) -> bool | None:
    """Return whether the letter of one stands for the metres of the other, "400m" and 400 metres; None without one."""
    plain, measured = (one, other) if one.unit is None else (other, one)
    if measured.unit is None or measured.unit.dimension != "length" or plain.metres is None:
        return None
    return math.isclose(plain.metres, measured.low)


def _of_one_scale(one: Unit, other: Unit) -> bool:
    """Return whether one of them says of which scale its degrees are, and the other does not."""
    dimensions = {one.dimension, other.dimension}
    return "degrees" in dimensions and any(name.startswith("temperature") for name in dimensions)


def is_measure(one: Amount, other: Amount) -> bool:
    """Return whether one of them measures and the other counts things: "300 kilos of rolls", "300 rolls"."""
    plain, measured = (one, other) if one.unit is None else (other, one)
    if one.unit is None and other.unit is None:
        return _fills(one, other) or _fills(other, one)
    if plain.unit is not None or measured.unit is None or measured.unit.dimension in RATIOS | {"degrees"}:
        return False
    if plain.metres is not None:
        return False
    named = stem(measured.passage.text[measured.start : measured.end].split()[-1])
    if {plain.sort, measured.sort} != {"count"} or named in plain.of:
        return False
    # "38,000, not 41,000 years": what one leaves out the other says; "9 votes" leaves nothing out.
    led = _COUNTED.match(plain.passage.text, plain.end)
    return led is not None and named not in map(stem, led[0].split())


def _fills(one: Amount, other: Amount) -> bool:
    """Return whether *one* counts vessels of what *other* counts: "40 boxes of letters", "40 letters"."""
    vessels = _VESSELS.match(one.passage.text, one.end)
    return (
        vessels is not None
        and stem(vessels[1].lower()) in other.of
        and _VESSELS.match(other.passage.text, other.end) is None
        and vessels[0].split()[-3] not in other.passage.text[other.end : other.end + _BEHIND].split()
    )


_BEHIND = 24
"""Letters behind a figure in which the vessel may stand last: "214 | measles cases"."""
_VESSELS = re.compile(
    r"(?=[ -](?:[a-z]++ )?[a-z]++ of )"  # few figures stand before any such words
    r"[ -](?:[a-z]+ )?(?:box|bag|sack|barrel|bottle|case|crate|carton|packet|pack|pallet|truck|lorry|container|ship|"
    r"basket|bucket|can|tin|jar|tray|bundle|batch|bale|load|cart|trainload|truckload|shipment)"
    r"(?:s|es|loads)? of ([a-z]+)\b"
)
_COUNTED = re.compile(r"[ -](?:[a-z]+ ){0,2}?(?:[a-z]{3,}(?<!s)s|men|women|people|children|staff)\b")
"""The noun that a number counts, in the plural, with what may stand before it; "hrs" and "lbs" are signs of units."""


def allows(one: Amount, other: Amount) -> bool:
    """Return whether *one* is true of a thing that *other* measures: a range, a bound, a rounding."""
    if one.low < one.high:
        return other.low == other.high and one.low <= other.low and other.high <= one.high
    if one.lean < 0:
        least = _UNDER_WHOLE if one.lean < -1 and _is_whole(one) else NEARLY
        return least * one.low <= other.low < one.low  # "nearly 60" is no word for 50
    if other.low < other.high and one.bound in {"at least", "up to"}:  # one end of a range, or beyond it
        least, most = (one.low, _over(one) * one.low) if one.bound == "at least" else (_UNDER * one.low, one.low)
        end = other.low if one.bound == "at least" else other.high
        return math.isclose(one.low, end) or least <= end <= most
    if one.bound == "at least":
        reached = other.bound != "up to" or _REACHED.search(other.passage.text, max(0, other.start - 12), other.start)
        return other.low >= one.low and bool(reached) and other.low <= _over(one) * one.low
    if one.bound == "up to":
        return (
            other.low <= one.low
            and other.bound != "at least"
            and other.low >= (_UNDER_WHOLE if _is_whole(one) else _UNDER) * one.low
        )
    if one.lean > 0 and other.low < one.low:
        return False  # "just over a million" is no word for 980,000
    place = _last_place(one.value) * (one.unit.factor if one.unit else 1.0)
    rounded = abs(other.low - one.low) <= place / 2 * (1 + 1e-9)
    if one.bound == "about":
        return rounded or abs(other.low - one.low) <= ABOUT * abs(one.low)
    # A number without "about" may round one with more places: 41 for 41.3 per cent, $4.6 billion for $4.58 billion.
    return rounded and abs(other.low - one.low) <= ABOUT * abs(one.low) and (other.value % 1 != 0 or one.value >= 1e6)


def _is_whole(amount: Amount) -> bool:
    """Return whether the amount is one length of time, or half of one: less than it may be any part of it."""
    lasts = amount.unit is not None and amount.unit.dimension in {"time", "calendar"}
    return lasts and amount.value in {0.5, 1.0}


_UNDER_WHOLE = 0.5
"""How many times itself "less than half an hour" may be."""


def _over(amount: Amount) -> float:
    """Return how many times itself "more than" the number of *amount* may be."""
    return _OVER_ROUND if amount.value in _ROUND else OVER


_REACHED = re.compile(r"\bas (?:much|many|high) as $")
"""What is told of a figure that was reached, if for a moment: "fell as much as 9.3 per cent"."""
_ROUND = frozenset([100.0, 1e3, 1e4, 1e5, 1e6, 1e9])


def _last_place(value: float) -> float:
    """Return the unit of the last digit of *value* that is not nought: 100 for 1,600, 0.1 for 4.6."""
    digits = f"{abs(value):.6f}".rstrip("0")
    if not digits.endswith("."):
        return float(10.0 ** -len(digits.split(".")[1]))
    whole = digits[:-1]
    return float(10.0 ** (len(whole) - len(whole.rstrip("0"))))


def meets(amount: Amount, value: float) -> bool:
    """Return whether the reckoned *value* is *amount*, or what "more than", "nearly" or "about" it allows."""
    if amount.lean > 0:
        return amount.value < value <= _over(amount) * amount.value
    if amount.lean < 0:
        return NEARLY * amount.value <= value < amount.value
    return math.isclose(amount.value, value, rel_tol=ABOUT if amount.bound == "about" else 0.005)
