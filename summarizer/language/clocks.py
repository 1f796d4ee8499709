"""Times of day as a text writes them: "9.30 a.m.", "half past nine", "noon", "seven in the evening", "7h20"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from summarizer.language.number_words import SMALL
from summarizer.language.numbers import UNIT_AFTER
from summarizer.language.openers import Opened
from summarizer.language.tokens import fold

_HOURS = "one two three four five six seven eight nine ten eleven twelve".split()
_HOUR = rf"(?:(?:{'|'.join(_HOURS)})(?!\w)|1[0-2]|0?[1-9])(?!\d)"
_HALF = r"(?P<half{0}>a\.?m\b\.?|p\.?m\b\.?)"
_PART = (
    r"(?P<part{0}>(?:\s(?:o['’]clock))?(?:,?\s(?:on\s(?:\w{{6,9}}\s)?|in\sthe\s|at\s|this\s|yesterday\s|that\s)?"
    r"(?:morning|afternoon|evening|night)\b)?)"
)
_OPENERS = frozenset(
    """noon midday midnight a quarter twenty half at by from until till since before after around about as not
    shortly""".split()
) | frozenset(_HOURS)
_CLOCK = Opened(
    "|".join(
        [
            r"\b(?P<noon>(?:twelve|12)(?:\so['’]clock)?\s(?:noon|midday|midnight)|noon|midday|midnight)\b",
            rf"\b(?P<minutes>five|ten|(?:a\s)?quarter|twenty|twenty-five|half(?=\spast))(?:\sminutes)?\s(?P<side>to|past)\s"
            rf"(?P<spoken>{_HOUR})(?!\s(?:million|billion|thousand|percent|per\scent|euros|dollars|pounds|crowns)|[%\d])"
            rf"(?:\s?{_HALF.format('1')})?{_PART.format('1')}",
            rf"(?<![\w.,:])(?P<hour2>{_HOUR})(?:[.:](?P<minute2>[0-5]\d))?\s?{_HALF.format('2')}",
            r"(?<![\w.,:])(?P<hour3>[01]?\d|2[0-4])(?P<mark>[:h])(?P<minute3>[0-5]\d)(?![\d:])"
            rf"(?:\s?{_HALF.format('3')})?{_PART.format('3')}",
            r"\b(?:at|by|from|until|till|since|before|after|around|about|as\sof|not)\s"
            rf"(?P<hour4>1[0-2]|[1-9])\.(?P<minute4>[0-5]\d)(?![\d%]|\.\d|\s(?:(?:per|an?|million|billion)\b|%))"
            rf"(?:\s?{_HALF.format('4')})?{_PART.format('4')}",
            rf"\b(?P<hour5>{_HOUR})(?P<clock>\so['’]clock){_PART.format('5')}",
            rf"\b(?P<hour6>{_HOUR})\s(?P<part6>in\sthe\s(?:morning|afternoon|evening)|at\snight)\b",
            r"\b(?<!stands\s)(?<!stood\s)(?<!stand\s)(?<!put\s)(?:at|by|until|till|shortly\s(?:before|after))\s"
            rf"(?P<hour7>{'|'.join(_HOURS)})(?=[.;:,](?:\s|$)|$|\s(?:on|when|as|and|that|a\.m|p\.m)\b)",
        ]
    ),
    _OPENERS,
    ["noon", "midday", "midnight", *_HOURS],
    reach=4,  # "a quarter minutes to seven"
    figure=r"\d(?:[:h]\d|\.\d\d|\s?[ap]\.?m|\s(?:o['’]|in\sthe\s|at\snight)|(?<=to\s\d)|(?<=past\s\d))",
)
_SPOKEN_MINUTES = {"five": 5, "ten": 10, "quarter": 15, "a quarter": 15, "twenty": 20, "twenty-five": 25, "half": 30}


class ClockTime(NamedTuple):
    """A time of day at a span. ``minute``: minutes after midnight, or after noon or midnight if not ``settled``.

    ``bare``: an hour as a word and nothing more, "at seven", which may count something else.
    """

    start: int
    end: int
    text: str
    minute: int
    settled: bool
    bare: bool = False

    def is_same(self, other: ClockTime) -> bool:
        """Return whether the two may be one time: "half past nine" may be 21:30."""
        if self.settled and other.settled:
            return self.minute == other.minute
        return self.minute % 720 == other.minute % 720


@lru_cache(maxsize=8192)
def clock_times(text: str) -> tuple[ClockTime, ...]:
    """Return the times of day of *text* in order; a bare "6.40" or "seven" only where a word says that it is one."""
    return tuple(found for match in _CLOCK.finditer(text) if (found := _read(match)) is not None)


def _read(match: re.Match[str]) -> ClockTime | None:
    start, end = match.span()
    written = match.group()
    if match["noon"]:
        return ClockTime(start, end, written, 0 if "midnight" in written.lower() else 720, True)
    if match["spoken"]:
        start, minute = match.start("minutes"), _SPOKEN_MINUTES[fold(match["minutes"])]
        hour = _hour(match["spoken"])
        minute = hour * 60 + minute if fold(match["side"]) == "past" else hour * 60 - minute
    else:
        number = next(n for n in "234567" if match[f"hour{n}"])
        start = match.start(f"hour{number}")
        minute = _hour(match[f"hour{number}"]) * 60
        if number == "4" and UNIT_AFTER.match(match.string, match.end()):
            return None  # "rose by 2.15 euros"
        if number in "234":
            minute += int(match[f"minute{number}"] or 0)
    part = fold("".join(match[f"half{n}"] or "" for n in "1234") + "".join(match[f"part{n}"] or "" for n in "13456"))
    by_day = match["mark"] == "h" or (match["mark"] and match["hour3"].startswith("0"))  # 7h20, 07:20
    if minute >= 13 * 60 or (by_day and not part):
        return ClockTime(start, end, match.string[start:end], minute % 1440, True)
    if re.match(r"p|.*(?:afternoon|evening|night)", part):
        # Eleven at night is 23:00, one at night 1:00.
        late = not ("night" in part and minute % 720 < 5 * 60)
        return ClockTime(start, end, match.string[start:end], minute % 720 + 720 * late, True)
    if re.match(r"a|.*morning", part):
        return ClockTime(start, end, match.string[start:end], minute % 720, True)
    return ClockTime(start, end, match.string[start:end], minute, False, bare=bool(match["hour7"]))


def _hour(written: str) -> int:
    plain = fold(written)
    return SMALL[plain] if plain in SMALL else int(plain)
