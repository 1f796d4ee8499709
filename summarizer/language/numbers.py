"""Numbers in a text: digits and English words, with bound, scale, currency and what they count."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from summarizer.language.tokens import STOPWORDS, fold, stem

_UNITS = {
    word: value
    for value, word in enumerate(
        """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
        seventeen eighteen nineteen""".split()
    )
}
_TENS = {
    word: 10 * (value + 2) for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split())
}
_SCALES = {"hundred": 100, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12, "dozen": 12}
_SHORT_SCALES = {"k": 10**3, "m": 10**6, "mn": 10**6, "bn": 10**9, "b": 10**9, "tn": 10**12}
_ORDINALS = {
    word: value
    for value, word in enumerate(
        """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
        fifteenth sixteenth seventeenth eighteenth nineteenth twentieth""".split(),
        start=1,
    )
}
_CARDINAL = "|".join([*_UNITS, *_TENS])
_WORDS = (
    rf"(?:(?:{'|'.join(_TENS)})[-\s](?:{'|'.join(list(_UNITS)[1:10])})|{_CARDINAL}|an?(?=\s(?:{'|'.join(_SCALES)})\b))"
)
_NUMBER = re.compile(
    # What may begin a number is looked at first, for speed alone: most places in a text begin none.
    rf"""(?=\s?\d|[$€£¥₹]|(?:US|[AC])\$|\b(?:USD|EUR|GBP)\s)
    (?P<currency>US\$|A\$|C\$|[$€£¥₹]|\b(?:USD|EUR|GBP)\s)?\s?
    (?<![\w.,])(?P<digits>\d{{1,3}}(?:[,\u00a0\u202f]\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?)(?P<ordinal>st|nd|rd|th)?
        (?P<short>(?:k|mn?|bn?|tn)\b)?(?P<times>(?:[-\s](?:{"|".join(_SCALES)})s?\b)*)
    | \b(?=[aefnostz])(?:
        (?P<words>{_WORDS})(?P<scales>(?:[-\s](?:{"|".join(_SCALES)})s?\b)*)(?![\w])
        | (?P<ordinal_word>(?:(?:{"|".join(_TENS)})-)?(?:{"|".join(_ORDINALS)}))\b)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_UNIT_AFTER = re.compile(
    r"\s?(%|percentage points?\b|per ?cent\b|percent\b|points?\b|°C|°F|km²|km\b|kg\b|dollars?\b|euros?\b|pounds?\b|"
    r"(?:kilo|centi|milli)?met(?:er|re)s?\b|miles?\b|tons?\b|tonnes?\b|hectares?\b|acres?\b|feet\b|hours?\b|minutes?\b|"
    r"seconds?\b|days?\b|weeks?\b|months?\b|years?\b)",
    re.IGNORECASE,
)
Bound = Literal["exact", "at least", "about", "up to"]
_BOUNDS: tuple[tuple[re.Pattern[str], Bound], ...] = (
    (
        re.compile(r"(?:at least|more than|over|above|no fewer than|no less than|upwards? of|exceeding)\s*$", re.I),
        "at least",
    ),
    (re.compile(r"(?:about|around|some|roughly|nearly|almost|approximately|an estimated|close to)\s*$", re.I), "about"),
    (re.compile(r"(?:up to|at most|no more than|fewer than|less than|under|below|as many as)\s*$", re.I), "up to"),
)
_NEXT_WORD = re.compile(r"[\s-]{1,3}([^\W\d_][\w'’-]{0,40})")  # bounded, so that a line of hyphens stays linear


@dataclass(frozen=True, slots=True)
class Number:
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
    return list(_numbers(text))


@lru_cache(maxsize=131072)  # few bytes each; asked for when an article is read and again when it is told
def _numbers(text: str) -> tuple[Number, ...]:
    found = []
    for match in _NUMBER.finditer(text):
        value, ordinal = _value(match)
        if value is None or (fold(match.group()).strip() in {"one", "second"} and not _counts(text, match.end())):
            continue
        end = match.end()
        unit = (match["currency"] or "").strip() or None
        after = _UNIT_AFTER.match(text, end)
        if after:
            unit = fold(after[1]).replace("per cent", "%").replace("percent", "%").replace("%age", "percentage")
            end = after.end()
        start = match.start() + (len(match.group()) - len(match.group().lstrip()))
        bounds = (name for pattern, name in _BOUNDS if pattern.search(text, max(0, start - 24), start))
        following = _NEXT_WORD.match(text, end)
        noun = fold(following[1]) if following and not ordinal else None
        counted = stem(noun) if noun and noun not in STOPWORDS else None
        found.append(Number(start, end, text[start:end], value, ordinal, unit, next(bounds, "exact"), counted))
    return tuple(found)


def _counts(text: str, end: int) -> bool:
    # "one" and "second" are numbers only before a noun that they count: "one person", "the second visit".
    following = _NEXT_WORD.match(text, end)
    return bool(following) and fold(following[1]) not in STOPWORDS  # type: ignore[index]


def _value(match: re.Match[str]) -> tuple[float | None, bool]:
    if match["ordinal_word"]:
        tens, _, unit = fold(match["ordinal_word"]).rpartition("-")
        return float(_TENS.get(tens, 0) + _ORDINALS[unit]), True
    if match["digits"]:
        value = float(re.sub(r"[,\u00a0\u202f]", "", match["digits"]))
        value *= _SHORT_SCALES.get((match["short"] or "").lower(), 1)
        return value * _scale(match["times"]), bool(match["ordinal"])
    spoken = re.split(r"[-\s]", fold(match["words"]))
    if spoken in (["a"], ["an"]):
        return (_scale(match["scales"]), False) if match["scales"] else (None, False)
    return float(sum(_UNITS.get(word, _TENS.get(word, 0)) for word in spoken)) * _scale(match["scales"]), False


def _scale(words: str | None) -> float:
    product = 1.0
    for word in re.findall(r"[a-z]+", fold(words or "")):
        product *= _SCALES.get(word.removesuffix("s"), 1)
    return product
