"""The dates and times of day of a passage, and what two of them may agree in."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from summarizer.comparison.figures.amounts import clocks
from summarizer.comparison.figures.surroundings import Sense, surroundings
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import once, read_once
from summarizer.language.clocks import ClockTime
from summarizer.language.moments import Moment, moments
from summarizer.language.openers import late

_LOOSE = late(
    r"\b(?:(?:shortly|just|soon|right|a little) (?:(?P<after>after|past)|(?P<before>before))|around|about|nearly)\s",
    re.IGNORECASE,
)
_SHORTLY = 20
"""Minutes that "shortly after" and "around" an hour may be off it."""
_ZONE = late(r"\s\(?(GMT|UTC|BST|CES?T|E[SD]?T|P[SD]?T|C[SD]T|[^\W\d_]+ time)\b")


@dataclass(frozen=True, eq=False)
class Mention:
    """A date (``moment``) or a time of day (``clock``) in a passage, with what stands around it."""

    passage: Passage
    start: int
    end: int
    moment: Moment | None = None
    clock: ClockTime | None = None

    @once
    def _around(self) -> tuple[Mapping[Sense, float], frozenset[Sense]]:
        return surroundings(self.passage, self.start, self.end, past_numbers=True)

    @property
    def near(self) -> Mapping[Sense, float]:
        """The senses of the words around it, by how near they stand."""
        return self._around[0]

    @property
    def of(self) -> frozenset[Sense]:
        """The senses of the word behind it."""
        return self._around[1]

    @property
    def text(self) -> str:
        """The date as written."""
        return self.passage.text[self.start : self.end]


Same = Callable[[Mention, Mention], bool]


@read_once
def mentions(passage: Passage) -> tuple[Mention, ...]:
    """Return the dates and the times of day of *passage*."""
    found = [Mention(passage, clock.start, clock.end, clock=clock) for clock in clocks(passage)]
    return tuple(found + [Mention(passage, moment.start, moment.end, moment) for moment in moments(passage.text)])


def _same_clock(one: Mention, other: Mention) -> bool:
    if one.clock is None or other.clock is None:
        return False
    if one.clock.is_same(other.clock) or _zone(one) != _zone(other):
        return True  # two zones are not for plain code to reckon with
    if one.clock.settled == other.clock.settled and _BY.search(one.passage.text, max(0, one.start - 10), one.start):
        return (one.clock.minute - other.clock.minute) % 720 <= _WITHIN  # "before nine" is ten to nine
    return any(0 < (b - a) * side % 720 <= _SHORTLY for a, b, side in _loosely(one, other))


_BY = late(r"\b(?:before|by)\s$", re.IGNORECASE)
_WITHIN = 60
"""Minutes by which a time may be before the one that a claim has it "before": nobody says so of hours."""


def _loosely(one: Mention, other: Mention) -> Iterator[tuple[int, int, int]]:
    """Yield (minute, other's minute, side) for each of the two that is said loosely: "shortly after seven"."""
    for mention, another in ((one, other), (other, one)):
        led = _LOOSE.search(mention.passage.text, max(0, mention.start - 20), mention.end)
        if led and mention.clock and another.clock:
            yield from (
                (mention.clock.minute, another.clock.minute, side)
                for side in ((1,) if led["after"] else (-1,) if led["before"] else (1, -1))
            )


def _zone(mention: Mention) -> str:
    found = _ZONE.match(mention.passage.text, mention.end)
    return found[1].lower().removeprefix("local time") if found else ""


def _clocks(one: Mention, other: Mention) -> bool:
    return one.clock is not None and other.clock is not None


def _same_year(one: Mention, other: Mention) -> bool:
    a, b = one.moment, other.moment
    if a is None or b is None or a.year != b.year:
        return False
    return a.month is not None or b.month is not None or a.edge is None or b.edge is None or a.edge == b.edge


def _years(one: Mention, other: Mention) -> bool:
    return one.moment is not None and other.moment is not None and bool(one.moment.year and other.moment.year)


def _same_day(one: Mention, other: Mention) -> bool:
    a, b = one.moment, other.moment
    if a is None or b is None:
        return False
    if a.month and b.month and a.month != b.month:
        return False
    if a.day and b.day:
        return a.days == b.days if min(len(a.days), len(b.days)) > 1 else not a.days.isdisjoint(b.days)
    if a.edge and b.edge:
        return a.edge == b.edge
    edge, day = (a.edge, b.day) if a.edge else (b.edge, a.day)
    # The end of a month is its last ten days to a loose pen; the early days are the first ten.
    return not edge or not day or day in {"start": range(1, 11), "middle": range(8, 24), "end": range(20, 32)}[edge]


def _days(one: Mention, other: Mention) -> bool:
    a, b = one.moment, other.moment
    return a is not None and b is not None and bool(a.month or a.day) and bool(b.month or (b.day and a.day))


def _same_weekday(one: Mention, other: Mention) -> bool:
    a, b = one.moment, other.moment
    if a is None or b is None or a.weekday != b.weekday:
        return False
    return None in {a.part, b.part} or a.part == b.part or {a.part, b.part} == {"evening", "night"}


def _weekdays(one: Mention, other: Mention) -> bool:
    a, b = one.moment, other.moment
    return a is not None and b is not None and a.weekday is not None and b.weekday is not None


def _same_near(one: Mention, other: Mention) -> bool:
    return one.moment is not None and other.moment is not None and one.moment.near == other.moment.near


def _nears(one: Mention, other: Mention) -> bool:
    a, b = one.moment, other.moment
    if a is None or b is None or a.near is None or b.near is None:
        return False
    return a.near.split()[-1] == b.near.split()[-1] or {a.near, b.near} <= _NEARBY_DAYS


def _same_season(one: Mention, other: Mention) -> bool:
    return one.moment is not None and other.moment is not None and one.moment.season == other.moment.season


def _seasons(one: Mention, other: Mention) -> bool:
    return one.moment is not None and other.moment is not None and bool(one.moment.season and other.moment.season)


def _same_part(one: Mention, other: Mention) -> bool:
    mine, theirs = _part(one), _part(other)
    if "overnight" in {mine, theirs}:
        return "afternoon" not in {mine, theirs}
    return mine == theirs or {mine, theirs} == {"evening", "night"} or {mine, theirs} <= _small_hours(one, other)


def _parts(one: Mention, other: Mention) -> bool:
    return one.moment is not None and one.moment.weekday is None and bool(_part(one) and _part(other))


def _small_hours(one: Mention, other: Mention) -> frozenset[str]:
    """Return the parts of the day that hours before six belong to: "2.40 in the morning" is at night."""
    early = any(it.clock is not None and it.clock.settled and it.clock.minute < _SIX for it in (one, other))
    return frozenset(["night", "morning"]) if early else frozenset()


_SIX = 360


def _part(mention: Mention) -> str | None:
    if mention.clock is not None and mention.clock.settled:
        return ("night", "morning", "afternoon", "evening")[mention.clock.minute // 360]
    return mention.moment.part if mention.moment else None


def _same_shift(one: Mention, other: Mention) -> bool:
    return one.moment is not None and other.moment is not None and one.moment.shift == other.moment.shift


def _shifts(one: Mention, other: Mention) -> bool:
    a, b = one.moment, other.moment
    if a is None or b is None or a.shift is None or b.shift is None:
        return False
    return a.shift.split()[1] == b.shift.split()[1]


_NEARBY_DAYS = frozenset(["yesterday", "today", "tonight", "tomorrow"])
SLOTS: tuple[tuple[Same, Same], ...] = (
    (_same_clock, _clocks),
    (_same_year, _years),
    (_same_day, _days),
    (_same_weekday, _weekdays),
    (_same_near, _nears),
    (_same_season, _seasons),
    (_same_part, _parts),
    (_same_shift, _shifts),
)
"""What two dates may agree in, and whether both say it."""


def agree(one: Mention, other: Mention) -> bool:
    """Return whether two dates say something alike, and all of that the same."""
    told = [same(one, other) for same, alike in SLOTS if alike(one, other)]
    return bool(told) and all(told)
