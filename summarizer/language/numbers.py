"""Numbers in a text: digits and English words, with bound, scale, currency and what they count."""

from __future__ import annotations

import re
from functools import lru_cache
from math import prod
from typing import NamedTuple

from summarizer.language import bounds
from summarizer.language.number_words import (
    AND_A_HALF,
    NUMBER_WORDS,
    ORDINAL,
    ORDINALS,
    SCALES,
    SMALL,
    SPOKEN,
    TIMES,
    ordinal_value,
    scale,
    spoken_value,
)
from summarizer.language.openers import Opened, late
from summarizer.language.scripts import SPACELESS
from summarizer.language.tokens import STOPWORDS, fold, stem

SHORT_SCALES = {"k": 10**3, "m": 10**6, "mn": 10**6, "bn": 10**9, "b": 10**9, "tn": 10**12}
"""What the letters behind a figure multiply it by: "5bn"."""
_HAN = {"百": 10**2, "千": 10**3, "万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8, "兆": 10**12}
"""What the Han characters behind a figure multiply it by: "4.5亿"."""
_OPENERS = frozenset([*SMALL, *ORDINALS, *"us a an c usd eur gbp minus half $ € £ ¥ ₹ −".split()])
_NUMBER = Opened(
    # What may begin a number is looked at first, for speed alone: most places in a text begin none.
    rf"""(?x)(?=\s?[\d−]|\s?minus\s|[$€£¥₹]|(?:US|[AC])\$|\b(?:USD|EUR|GBP)\s)
    (?P<currency>US\$|A\$|C\$|[$€£¥₹]|\b(?:USD|EUR|GBP)\s)?\s?(?P<minus>\bminus\s|(?<![\w.,%])−)?
    (?<![.,]|[^\W{SPACELESS}])(?P<digits>\d{{1,3}}(?:[,\u00a0\u202f]\d{{3}})+(?:\.\d+)?|\d{{1,3}}(?:\.\d{{3}}){{2,}}(?!\d)
        |\d{{1,3}}(?:,\s000)+(?!\d)|\d{{1,3}}\.\s\d{{1,2}}(?=\s(?:m|b|tr)illion\b)
        |\d+(?:\.\d+|,\d{{1,2}}(?![\d,]))?)(?P<ordinal>st|nd|rd|th)?
        (?P<half>{AND_A_HALF}|½)?(?P<short>(?:k|mn?|bn?|tn)\b)?(?P<times>{TIMES})(?P<han>[{"".join(_HAN)}]+)?
    | \b(?=[aefhnostz])(?:(?P<ordinal_word>{ORDINAL})\b|(?P<words>{SPOKEN})(?!\w)
        | (?P<part>half)(?=\s(?:of\s)?(?:an?|one)\s
            (?:percent(?:age)?|per|point|hour|minute|mile|met(?:er|re)|tonne|ton|litre|liter)\b))
    """,
    _OPENERS,
    NUMBER_WORDS | {"quarter", "quarters"},
    reach=2,  # "US$ 5"
)
UNIT_AFTER = late(
    r"(?:\sof\s(?:an?|one)\s(?=per|point)|\s(?:an?|one)\s(?=per|point|hour|minute|mile|met|ton|lit)|"
    r"(?:-plus|-odd|\+|\sor\s(?:more|so|fewer|less))\s|"
    r"\s(?:previous|preceding|prior|past|full|whole|entire|straight|consecutive|successive|long)\s"
    r"(?=(?:second|minute|hour|day|week|month|year|decade)s\b)|[\s-])?"
    r"((?:miles?|feet|foot|(?:kilo)?met(?:er|re)s?|k?m)[\s-](?:per|an?)[\s-](?:hour|second)\b|"
    r"%|percentage[\s-]points?\b|basis[\s-]points?\b|per ?cent\b|percent\b|points?\b|°\s?[CF]\b|"
    r"degrees?(?:\s(?:Celsius|centigrade|Fahrenheit|[CF](?-i:\b)))?\b|(?-i:(?<=\d)[CF]\b)|km/h\b|kph\b|mph\b|knots?\b|km²|[kcmnµ]m\b|ft\b|(?-i:(?<=\s)m\b)|[kmµ]g\b|"
    r"(?:dollar|euro|pound|franc|cent|crown|rouble|ruble|rupee|peso|dinar|dirham|riyal|rial|shekel|zloty|forint)s?\b|"
    r"(?:krona|kronor|kroner|krone|lira|rand|baht|yuan|reais|pence|yen)\b|sq\.? (?:km|ft|m|miles?)\b|"
    r"[kMGT](?:Wh?|Hz|B)\b|"
    r"(?:(?:cubic|square|nautical)[\s-])?(?:(?:kilo|centi|milli|micro|nano)?met(?:er|re)s?|miles?|foot|feet|inch(?:es)?|yards?)\b|"
    r"(?:kilo|milli|micro)?gram(?:me)?s?\b|kilos?\b|(?:metric[\s-])?tons?\b|(?:metric[\s-])?tonnes?\b|ounces?\b|hectares?\b|acres?\b|barrels?\b|gallons?\b|"
    r"(?:milli|centi)?lit(?:er|re)s?\b|(?:kilo|mega|giga|tera)?(?:watt(?:[\s-]?hour)?s?|bytes?|hertz|volts?|calories)\b|"
    r"hours?\b|minutes?\b|seconds?\b|days?\b|weeks?\b|months?\b|years?\b|decades?\b|centur(?:y|ies)\b|millenni(?:um|a)\b)",
    re.IGNORECASE,
)
"""The unit behind a number, with what may stand between."""
Bound = bounds.Bound
_NEXT_WORD = re.compile(r"[\s-]{1,3}([^\W\d_][\w'’-]{0,40})")  # bounded, so that a line of hyphens stays linear


class Number(NamedTuple):
    """A number as written at a span. ``value`` in plain units; ``of``: the stem of the counted noun, if one follows."""

    start: int
    end: int
    text: str
    value: float
    ordinal: bool = False
    unit: str | None = None
    bound: Bound = "exact"
    of: str | None = None


def numbers(text: str) -> list[Number]:
    """Return the numbers of *text* in order. Years and days of a month are numbers too; dates are found apart."""
    if text[:1].isdigit() and _PLAIN.fullmatch(text):  # as a number that somebody has singled out mostly is
        return [Number(0, len(text), text, float(text.replace(",", "")))]
    return list(_numbers(text))


@lru_cache(maxsize=131072)  # few bytes each; asked for when an article is read and again when it is told
def _numbers(text: str) -> tuple[Number, ...]:
    found: list[Number] = []
    for match in _NUMBER.finditer(text):
        number = _read(match, found)
        if number is not None:
            if found and _shares_thousands(text, found[-1], number):
                found[-1] = found[-1]._replace(value=found[-1].value * _THOUSAND)
            found.append(number)
    return tuple(found)


def _shares_thousands(text: str, low: Number, high: Number) -> bool:
    """Return whether the thousands of *high* are those of *low* too: "5-6,000 people"."""
    short = low.text.isdigit() and low.value < _THOUSAND <= high.value and high.text.endswith(",000")
    return short and text[low.end : high.start] in {"-", "–", " - ", " – "} and low.value * _THOUSAND < high.value


_THOUSAND = 1000


def value_at(text: str, start: int) -> tuple[float, Bound] | None:
    """Return the value and the bound of the number in digits that begins at *start*, None where none does.

    A number whose place is known is read in a sixth of the time that `numbers` takes for a sentence of three; one that
    is digits and nothing else, in a third of that.
    """
    plain = _PLAIN.match(text, start)
    if plain and not bounds.may_bound(text, start, plain.end()):
        return float(plain[0].replace(",", "")), "exact"
    match = _NUMBER.match(text, start)
    if match is None or match["digits"] is None:
        return None
    value, ordinal = _value(match)
    after = None if ordinal else UNIT_AFTER.match(text, match.end())
    return None if value is None else (value, bounds.bound_of(text, start, after.end() if after else match.end()))


_PLAIN = re.compile(
    rf"(?<![\w.,])(?:\d{{1,3}}(?:,\d{{3}})+|\d++)(?:\.\d++)?(?=[.,;:)]?(?:[ \n]|\Z))(?!\s(?i:{'|'.join(SCALES)}))"
)
"""Digits after which nothing of a number comes: no scale, no unit that is joined to them, no ordinal's ending."""


def _read(match: re.Match[str], before: list[Number]) -> Number | None:
    """Return the number of *match* with what follows it, None where it counts nothing; *before*: those before it."""
    text, end = match.string, match.end()
    value, ordinal = _value(match)
    after = UNIT_AFTER.match(text, end) if not ordinal else None
    within = bool(before) and match.start() < before[-1].end  # the one of "half of one per cent"
    if value is None or within or _is_no_number(match, bool(after), before):
        return None
    unit = (match["currency"] or "").strip() or None
    if after:
        unit = fold(after[1]).replace("per cent", "%").replace("percent", "%").replace("%age", "percentage")
        end = after.end()
    start = match.start() + (len(match.group()) - len(match.group().lstrip()))
    following = _NEXT_WORD.match(text, end)
    noun = fold(following[1]) if following and not ordinal else None
    counted = stem(noun) if noun and noun not in STOPWORDS else None
    bound = bounds.bound_of(text, start, end)
    return Number(start, end, text[start:end], value, ordinal, unit, bound, counted)


def _is_no_number(match: re.Match[str], has_unit: bool, before: list[Number]) -> bool:
    """Return whether "one" counts nothing, or "second" is the unit of time: "a metre a second", "per second"."""
    if has_unit or match["digits"]:
        return False
    word, text = fold(match.group()).strip(), match.string
    if word not in {"one", "second"}:
        return False
    if word == "second":
        led = _PER.search(text, max(0, match.start() - 5), match.start())
        if led and (led[1].lower() == "per" or (before and before[-1].unit and before[-1].end == led.start())):
            return True
    return not _counts(text, match.end())


_PER = re.compile(r"\s(per|an?)\s$", re.IGNORECASE)


def _counts(text: str, end: int) -> bool:
    # "one" and "second" are numbers only before a noun that they count: "one person", "the second visit".
    following = _NEXT_WORD.match(text, end)
    return bool(following) and fold(following[1]) not in STOPWORDS  # type: ignore[index]


def _value(match: re.Match[str]) -> tuple[float | None, bool]:
    if match["ordinal_word"]:
        return ordinal_value(match["ordinal_word"]), True
    if match["part"]:
        return 0.5, False
    if match["words"]:
        return spoken_value(match["words"]), False
    value = _of_digits(match["digits"]) + _and_a_part(match["half"])
    value *= SHORT_SCALES.get((match["short"] or "").lower(), 1) * scale(match["times"])
    value *= prod(_HAN[sign] for sign in match["han"] or "")
    return -value if match["minus"] else value, bool(match["ordinal"])


def _and_a_part(written: str | None) -> float:
    """Return what "and a half", "and a quarter", "and three quarters" add."""
    if not written:
        return 0.0
    plain = written.lower()
    return 0.5 if "quarter" not in plain else 0.75 if "quarters" in plain else 0.25


def _of_digits(digits: str) -> float:
    """Return the value of 4,500.5 and of 4 500; of 3.400.000 and 41,5, as other languages write them.

    And of "1. 7" million and "100, 000", as they stand in a text that was taken apart and put together again.
    """
    if digits.isdecimal():
        return float(digits)
    plain = "".join(digits.split())
    if plain.count(".") > 1:
        return float(plain.replace(".", ""))
    if _DECIMAL_COMMA.fullmatch(plain):
        return float(plain.replace(",", "."))
    return float(plain.replace(",", ""))


_DECIMAL_COMMA = re.compile(r"\d+,\d{1,2}")
