"""Days, dates and hours in any of the six languages, read generously from the tokens of `numerals`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from summarizer.language.clocks import clock_times
from summarizer.language.tongues.numerals import Token
from summarizer.language.tongues.vocabulary import (
    AFTER_HOUR,
    BEFORE_HOUR,
    FEIRA,
    NOONS,
    O_CLOCK,
    QUARTERS,
    TONGUES,
    Tongue,
)

Sort = Literal["weekday", "near", "date", "clock"]


class Point(NamedTuple):
    """A point of the calendar at ``text[start:end]`` of its passage.

    ``value``: the weekday from Monday 0; the near day from today 0; month × 100 + day, the day 0 where only the month
    is told; minutes after midnight, after noon too unless ``settled``.
    """

    sort: Sort
    start: int
    end: int
    value: int
    settled: bool = True


def points(text: str, found: Sequence[Token], code: str) -> Iterator[Point]:
    """Yield the days, dates and hours of *text*, whose tokens are *found*, in the language *code*."""
    tongue = TONGUES[code]
    for at, token in enumerate(found):
        if token.digits:
            continue
        yield from _weekday(found, at, tongue, code)
        if token.word in tongue.near:
            yield Point("near", token.start, token.end, tongue.near[token.word])
        if token.word in tongue.months and (token.capital or code not in {"en", "de"}):
            yield _date(found, at, tongue)
    yield from _written_out(text)
    if code == "en":
        for clock in clock_times(text):
            yield Point("clock", clock.start, clock.end, clock.minute % 1440, clock.settled)
        return
    yield from _clocks(text, found, tongue, code)


def _weekday(found: Sequence[Token], at: int, tongue: Tongue, code: str) -> Iterator[Point]:
    token = found[at]
    if token.word in tongue.weekdays:
        yield Point("weekday", token.start, token.end, tongue.weekdays[token.word])
    elif code == "pt" and token.word in FEIRA:
        after = found[at + 1] if at + 1 < len(found) else None
        end = after.end if after and after.joined and after.word == "feira" else token.end
        yield Point("weekday", token.start, end, FEIRA[token.word])


def _date(found: Sequence[Token], at: int, tongue: Tongue) -> Point:
    """Return the date of the month at *at*: the day stands before it, in English after it too."""
    token, month = found[at], tongue.months[found[at].word]
    before = at - 1
    while before >= 0 and at - before <= 2 and found[before].word in _BEFORE_MONTH:
        before -= 1
    if before >= 0 and at - before <= 3 and (day := _day(found, before, tongue)):
        return Point("date", found[before].start, token.end, 100 * month + day)
    after = found[at + 1] if at + 1 < len(found) else None
    if tongue is TONGUES["en"] and after is not None and after.digits and after.joined and (day := _of(after.word)):
        return Point("date", token.start, after.end, 100 * month + day)
    return Point("date", token.start, token.end, 100 * month)


_BEFORE_MONTH = frozenset("de of er st nd rd th o".split())


def _day(found: Sequence[Token], at: int, tongue: Tongue) -> int:
    token = found[at]
    if token.digits:
        return _of(token.word)
    value = tongue.ordinals.get(token.word, tongue.small.get(token.word, 0))
    return value if value <= 31 and (value > 1 or token.word in tongue.ordinals) else 0


def _of(digits: str) -> int:
    return int(digits) if digits.isdecimal() and len(digits) <= 2 and 1 <= int(digits) <= 31 else 0


_WRITTEN_OUT = re.compile(
    r"(?<!\d)(?:(?:1[5-9]|20)\d\d-([01]\d)-([0-3]\d)|([0-3]?\d)[./]([01]?\d)[./](?:1[5-9]|20)?\d\d)(?!\d)"
)


def _written_out(text: str) -> Iterator[Point]:
    for match in _WRITTEN_OUT.finditer(text):
        month, day = int(match[1] or match[4]), int(match[2] or match[3])
        if 1 <= month <= 12:
            yield Point("date", match.start(), match.end(), 100 * month + day)


_DIGITS = re.compile(r"(?<![\d.,:])([01]?\d|2[0-4])\s?(?:[:.]|([hH]|Uhr|heures))\s?([0-5]\d)(?![\d%]|[.,:]\d)")
_AFTER_NOON = re.compile(
    r"\s?(?:[^\W\d]+\s){0,3}?(?:tarde|noite|noche|soir|sera|abends?|nachmittags?|pomeriggio|après)\b"
)
"""What makes of "7h20" an hour after noon, which on a day of twenty-four hours it is not."""


_NOON = 12


def _clocks(text: str, found: Sequence[Token], tongue: Tongue, code: str) -> Iterator[Point]:
    for match in _DIGITS.finditer(text):
        written, sign, minute = int(match[1]), match[2], int(match[3])
        settled = written > _NOON or bool(sign and not _AFTER_NOON.match(text, match.end()))
        yield Point("clock", match.start(), match.end(), written % 24 * 60 + minute, settled)
    for at, token in enumerate(found):
        if token.word in NOONS:
            yield Point("clock", token.start, token.end, NOONS[token.word])
        elif token.word in {"meio", "meia"} and code == "pt" and found[at + 1 : at + 2]:
            after = found[at + 1]
            if after.word in {"dia", "noite"}:
                yield Point("clock", token.start, after.end, 720 if after.word == "dia" else 0)
        elif code == "de" and token.word in {"halb", "viertel"}:
            yield from _german(found, at, tongue)
        elif (hour := _hour(token, tongue)) is not None:
            yield from _spoken(found, at, hour, tongue)


def _german(found: Sequence[Token], at: int, tongue: Tongue) -> Iterator[Point]:
    """Yield the hour of "halb drei", half past two, and of "Viertel vor drei"."""
    side = found[at + 1].word if at + 1 < len(found) else ""
    place = at + 1 if found[at].word == "halb" else at + 2
    hour = _hour(found[place], tongue) if place < len(found) else None
    if hour is None or (place == at + 2 and side not in {"vor", "nach"}):
        return
    minutes = -30 if place == at + 1 else 15 if side == "nach" else -15
    yield Point("clock", found[at].start, found[place].end, (60 * hour + minutes) % 1440, settled=False)


def _spoken(found: Sequence[Token], at: int, hour: int, tongue: Tongue) -> Iterator[Point]:
    """Yield the hours that begin with a number: "quatro horas", "le tre e mezza", "cuatro menos diez"."""
    place, end = at + 1, found[at].end
    named = place < len(found) and found[place].joined and found[place].word in O_CLOCK
    if named:
        end, place = found[place].end, place + 1
        yield Point("clock", found[at].start, end, hour % 24 * 60, settled=False)
    if place + 1 >= len(found) or not found[place].joined:
        return
    side = -1 if found[place].word in BEFORE_HOUR else 1 if found[place].word in AFTER_HOUR else 0
    rest = place + 1 + (found[place + 1].word in {"un", "le", "um"} and place + 2 < len(found))
    word = found[rest].word
    minutes = 30 if word in tongue.halves else 15 if word in QUARTERS else _minutes(found[rest], tongue)
    if not side or minutes is None:
        return
    if side < 0 and found[place].word == "vor":  # "zehn vor drei": the minutes come first
        minutes, hour = hour, minutes
    yield Point("clock", found[at].start, found[rest].end, (60 * hour + side * minutes) % 1440, settled=False)


def _hour(token: Token, tongue: Tongue) -> int | None:
    if token.digits:
        return int(token.word) if token.word.isdecimal() and len(token.word) <= 2 and int(token.word) <= 24 else None
    value = tongue.small.get(token.word)
    return value if value is not None and value <= 24 else None


def _minutes(token: Token, tongue: Tongue) -> int | None:
    value = _hour(token, tongue)
    return value if value in {5, 10, 20} else None
