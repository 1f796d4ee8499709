"""What of a passage can be compared across languages: figures with unit and bound, shares, ranks, days, hours."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from summarizer.comparison.figures.units import Unit, unit_named
from summarizer.language.tongues.calendar import points
from summarizer.language.tongues.counting import Count, counts
from summarizer.language.tongues.numerals import Token, tokens
from summarizer.language.tongues.vocabulary import CURRENCIES, NAUTICAL, PERCENT, UNITS

Sort = Literal["number", "share", "ordinal", "weekday", "near", "date", "clock"]


@dataclass(frozen=True, slots=True)
class Anchor:
    """One reading of ``text[start:end]``; ``value`` as of `Count` and `Point`.

    ``side``: 1 for "at least" and "more than", -1 for "up to", "less than", 0 without a bound; ``about``: said roughly.
    """

    sort: Sort
    start: int
    end: int
    text: str
    value: float
    unit: Unit | None = None
    side: int = 0
    about: bool = False
    spoken: bool = False
    settled: bool = True


@lru_cache(maxsize=2048)  # an article's sentences, asked for by each claim
def anchors(text: str, code: str) -> tuple[Anchor, ...]:
    """Return every reading of the figures and times of *text*, which is in the language *code*, in order."""
    found = tokens(text)
    counted = [(count, _counted(text, found, count)) for count in counts(found, code)]
    read = [anchor for _, anchor in counted]
    read += _sharing(text, counted)
    read += [
        Anchor(point.sort, point.start, point.end, text[point.start : point.end], point.value, settled=point.settled)
        for point in points(text, found, code)
    ]
    return tuple(sorted(read, key=lambda anchor: (anchor.start, -anchor.end)))


def _sharing(text: str, counted: Sequence[tuple[Count, Anchor]]) -> Iterator[Anchor]:
    """Yield the figures with the scale and the unit of the one after them: "von 4,8 auf 9,1 Millionen Euro"."""
    numbers = [(count, anchor) for count, anchor in counted if count.sort == "number" and not count.spoken]
    for (one, first), (other, second) in pairwise(numbers):
        alone = one.scale == 1.0 and first.unit is None and (other.scale > 1.0 or second.unit is not None)
        if alone and _AND.fullmatch(text, first.end, second.start):
            yield replace(first, value=first.value * other.scale, unit=second.unit)


_AND = re.compile(r"\s?[-–]\s?|\s(?:to|and|or|a|y|o|e|ou|à|et|auf|bis|und|oder|ad)\s")


def widest(read: Sequence[Anchor]) -> Iterator[tuple[Anchor, ...]]:
    """Yield for each place of a passage the readings that take in most of it: "one in three", not its numbers."""
    at = 0
    while at < len(read):
        first, end = at, read[at].end
        while at < len(read) and read[at].start < end:
            end = max(end, read[at].end)
            at += 1
        length = max(anchor.end - anchor.start for anchor in read[first:at])
        yield tuple(anchor for anchor in read[first:at] if anchor.end - anchor.start == length)


def _counted(text: str, found: Sequence[Token], count: Count) -> Anchor:
    start, end = found[count.first].start, found[count.last - 1].end
    unit = None
    if count.sort == "number":
        name, end = _unit(text, found, count, end)
        unit = unit_named(name) if name else None
    side, about = _bound(text, start, end)
    return Anchor(count.sort, start, end, text[start:end], count.value, unit, side, about, count.spoken)


def _unit(text: str, found: Sequence[Token], count: Count, end: int) -> tuple[str | None, int]:
    """Return the English name of the unit after the number, or before it as a sign, and where the number ends then."""
    start = found[count.first].start
    sign = _SIGN_AFTER.match(text, end)
    if sign:
        return CURRENCIES.get(sign[1], "%"), sign.end()
    before = _SIGN_BEFORE.search(text, max(0, start - 2), start)
    if before:
        return CURRENCIES[before[1]], end
    if count.last >= len(found) or not found[count.last].joined:
        return None, end
    one = found[count.last]
    two = found[count.last + 1] if count.last + 1 < len(found) and found[count.last + 1].joined else None
    if two is not None and two.word in PERCENT.get(one.word, ()):
        return "%", two.end
    if two is not None and one.word == "per" and two.word == "cent":
        return "%", two.end
    if two is not None and one.word in {"percentage", "nautical"} and two.word in UNITS:
        return ("point" if one.word == "percentage" else "nautical mile"), two.end
    if two is not None and one.word in _OF and two.word in UNITS and count.scale > 1.0:
        return UNITS[two.word], two.end  # "5 millones de euros"
    name = UNITS.get(one.word.removeprefix("d'") if count.scale > 1.0 else one.word)
    if name is None or (name == "second" and not _plural(one.word) and count.value != 1):
        return None, end
    if name == "mile" and two is not None and two.word in NAUTICAL:
        return "nautical mile", two.end
    return name, one.end


_OF = frozenset(["de", "di", "d"])


def _plural(word: str) -> bool:
    return word.endswith(("s", "n", "i", "e"))


_SIGN_AFTER = re.compile(r"[\s\u00a0\u202f]?([%€$£¥])")
_SIGN_BEFORE = re.compile(r"([€$£¥])\s?$")


def _bound(text: str, start: int, end: int) -> tuple[int, bool]:
    led = text[max(0, start - _REACH) : start]
    if _NO_LESS.search(led):
        return 1, False
    if _NO_MORE.search(led):
        return -1, False
    if _LEAST.search(led) or _MORE_AFTER.match(text, end):
        return 1, False
    if _MOST.search(led) or _LESS_AFTER.match(text, end):
        return -1, False
    return 0, bool(_ABOUT.search(led))


_REACH = 32
"""Characters before a number that hold what bounds it, "por lo menos otras"."""
_BETWEEN = (
    r"(?:\s(?:the|a|an|los|las|unos|unas|os|as|les|die|den|der|i|le|gli|un|una|another|otros|otras|outros|outras|autres|"
    r"weitere|altri|altre))?\s*$"
)
_NO_LESS = re.compile(
    r"\b(?:no (?:less|fewer) than|not less than|no menos de|não menos de|pas moins de|nicht weniger als|"
    rf"non meno di){_BETWEEN}",
    re.IGNORECASE,
)
_NO_MORE = re.compile(
    r"\b(?:no more than|not more than|no más de|não mais de|pas plus de|nicht mehr als|non più di)" + _BETWEEN,
    re.IGNORECASE,
)
_LEAST = re.compile(
    r"\b(?:at least|more than|over|above|exceed(?:s|ed|ing)?|upwards of|"
    r"al menos|por lo menos|como mínimo|más de|mínimo de|ao menos|pelo menos|no mínimo|mais de|acima de|"
    r"au moins|plus de|plus d['’]|au minimum|mindestens|wenigstens|mehr als|über|"
    rf"almeno|più di|oltre|come minimo){_BETWEEN}",
    re.IGNORECASE,
)
_MOST = re.compile(
    r"\b(?:up to|at most|less than|fewer than|under|below|no more than|as many as|as much as|a maximum of|within|"
    r"hasta|como máximo|a lo sumo|menos de|máximo de|até|no máximo|abaixo de|jusqu['’]à|au plus|moins de|au maximum|"
    r"bis zu|höchstens|maximal|weniger als|unter|"
    rf"fino a|al massimo|meno di|non oltre|al più){_BETWEEN}",
    re.IGNORECASE,
)
_MORE_AFTER = re.compile(
    r"(?:\s[^\W\d_]+)?,? (?:or more|at least|o más|ou mais|ou plus|oder mehr|o più)\b", re.IGNORECASE
)
_LESS_AFTER = re.compile(
    r"(?:\s[^\W\d_]+)?,? (?:or (?:less|fewer)|at most|o menos|ou menos|ou moins|oder weniger|o meno)\b", re.IGNORECASE
)
_ABOUT = re.compile(
    r"\b(?:about|around|some|roughly|nearly|almost|approximately|close to|an estimated|"
    r"unos|unas|alrededor de|cerca de|casi|aproximadamente|quase|uns|umas|por volta de|"
    r"environ|près de|quelque|presque|autour de|etwa|rund|ungefähr|knapp|fast|gut|circa|quasi|intorno a|all['’]incirca)"
    rf"{_BETWEEN}",
    re.IGNORECASE,
)
