"""Dates and times of day: each that a claim gives must be one that the sources give, for the same thing."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from summarizer.comparison.difference import Difference
from summarizer.comparison.figures.amount_index import index_of
from summarizer.comparison.figures.before_and_after import (
    AFTER,
    BEFORE,
    is_denied,
    is_turn_of_year,
    turned_in_time,
)
from summarizer.comparison.figures.dated_deeds import misdated
from summarizer.comparison.figures.dates_put_together import put_together
from summarizer.comparison.figures.days_of_others import is_told_at_home
from summarizer.comparison.figures.exchanges import beside, is_led, part, turned_round
from summarizer.comparison.figures.feasts import is_feast
from summarizer.comparison.figures.from_now import away_otherwise
from summarizer.comparison.figures.loose_times import is_told_as_span, is_told_loosely
from summarizer.comparison.figures.mentions import SLOTS, Mention, Same, mentions
from summarizer.comparison.figures.old_records import old_records
from summarizer.comparison.figures.since_then import reckoned_to_a_year
from summarizer.comparison.figures.spans import reached
from summarizer.comparison.figures.surroundings import crossed, fit
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import Sources
from summarizer.language.number_words import ORDINALS, SMALL
from summarizer.language.openers import late

_DATES, _MOST = 1_000, 40
"""Dates of the sources that are looked through, those near the claim before them, and equal ones that are weighed: a
long report has 200, and work stays bounded on a calendar."""
_CLOSE = 2
"""Of the passages nearest to a claim, those that speak of the same closely enough to contradict it."""
_MARGIN = 1.2
"""By how much another date must fit a claim's surroundings better than the one that it gives (see `fit`)."""
_CITED_MARGIN = 0.8
"""The same where only the other date stands in the cited words."""


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the dates and times of *claim* that the sources give otherwise, or not at all."""
    yield from away_otherwise(claim, sources.nearest(claim), sources)
    own = mentions(claim)
    if not own:
        return
    near = [mention for passage in sources.nearest(claim) for mention in mentions(passage)][:_DATES]
    every = tuple(dict.fromkeys([*near, *_all(sources)]))
    for place, mention in enumerate(own):
        found = _difference(mention, beside(own, place), near, every, sources)
        if found is not None:
            yield found
    # "Set a new record on Friday" of "past the old record, set in May": two deeds told by one verb.
    yield from misdated(claim, own, [it for it in sources.nearest(claim)[:_CLOSE] if not old_records(it)])


@read_once
def _all(sources: Sources) -> tuple[Mention, ...]:
    return tuple(islice((mention for passage in sources.passages for mention in mentions(passage)), _DATES))


def _difference(
    mention: Mention, own: Sequence[Mention], near: Sequence[Mention], every: Sequence[Mention], sources: Sources
) -> Difference | None:
    for same, alike in SLOTS:
        if not alike(mention, mention):
            continue
        equal = [other for other in every if alike(mention, other) and same(mention, other)][:_MOST]
        rivals = [other for other in near if alike(mention, other) and not same(mention, other)]
        rivals = [other for other in rivals if not any(alike(mine, other) and same(mine, other) for mine in own)]
        best = _best(mention, equal, sources)
        if best is None:
            if _is_count(mention, sources):
                continue
            if is_told_loosely(mention, near) or is_told_as_span(mention, sources):
                continue
            nearest = sources.nearest(mention.passage)
            if mention.moment is not None and reached(mention.moment, nearest, sources.cited):
                continue
            if _is_century(mention, nearest) or is_turn_of_year(mention, [*nearest, *sources.cited[:_CLOSE]]):
                continue
            if is_feast(mention, sources.cited[:_CLOSE] if sources.context else nearest):
                continue
            if not rivals and reckoned_to_a_year(mention, nearest, sources):
                span = mention.start, mention.end
                return Difference("date", "unknown", span, None, f"says {mention.text}, which no source does")
            return _otherwise(mention, _best(mention, rivals, sources))
        if turned_in_time(mention, best):
            return _otherwise(mention, best)
        if _put_aside(mention, own, equal, alike):
            return _otherwise(mention, next((it for it in rivals if it.passage is best.passage), best))
        known = is_told_at_home(mention, equal, sources) or is_told_as_span(mention, sources)
        instead = not known and (
            _exchanged(mention, own, best, alike, same)
            or put_together(mention, equal, rivals, sources)
            or _fitting_better(mention, best, rivals, sources)
        )
        if instead:
            return _otherwise(mention, instead)
    return None


def _best(mention: Mention, others: Sequence[Mention], sources: Sources) -> Mention | None:
    """Return which of *others* stands most as *mention* stands."""
    if len(others) < _TWO:
        return others[0] if others else None
    return max(others, key=lambda other: fit(mention, other, sources))


_TWO = 2


def _fitting_better(mention: Mention, best: Mention, rivals: Sequence[Mention], sources: Sources) -> Mention | None:
    """Return the date of another sentence that stands where *mention* stands by far more than *best* does."""
    if all(other.passage is best.passage for other in rivals):
        return None
    rival = _best(mention, rivals, sources)
    if rival is None or rival.passage is best.passage:
        return None
    if _is_taken_up(best, sources):
        return None
    better = fit(mention, rival, sources) - fit(mention, best, sources)
    cited = sources.cites(rival.passage), sources.cites(best.passage)
    plain = cited != (False, True) and better >= (_MARGIN if cited[0] == cited[1] else _CITED_MARGIN)
    return rival if plain else None


def _is_taken_up(mention: Mention, sources: Sources) -> bool:
    """Return whether the next sentence tells of the same time, "that year", so that its words stand with the date."""
    passages = sources.read[mention.passage.source].passages
    place = bisect_right(passages, mention.passage.offset, key=lambda other: other.offset)
    return place < len(passages) and _THAT_TIME.search(passages[place].text) is not None


_THAT_TIME = late(
    r"\b(?:that|(?:the\s)?same)\s(?:year|month|week|day|season|spring|summer|autumn|fall|winter)\b", re.IGNORECASE
)


def _exchanged(mention: Mention, own: Sequence[Mention], best: Mention, alike: Same, same: Same) -> Mention | None:
    """Return the date of the sources' sentence that the claim has exchanged with the one that it gives."""
    for other in own:
        if other is mention or not alike(mention, other) or same(mention, other):
            continue
        for rival in mentions(best.passage):
            if alike(other, rival) and same(other, rival) and crossed(mention, other, best, rival):
                return rival
    return None


def _put_aside(mention: Mention, own: Sequence[Mention], equal: Sequence[Mention], alike: Same) -> bool:
    """Return whether the sources deny the date for another, or hold to it where the claim denies it."""
    if not all(_may_put_aside(other.passage) for other in equal):
        return False
    mine = part(mention, [other for other in own if alike(mention, other)])
    if any(other.moment is not None and len(other.moment.days) > 1 for other in equal):
        return False  # "from 16 to 19 February" is one date of many days
    theirs = (part(other, [it for it in mentions(other.passage) if alike(mention, it)]) for other in equal)
    return all(turned_round(mine, it) for it in theirs)  # most often the first one tells


@read_once
def _may_put_aside(passage: Passage) -> bool:
    """Return whether *passage* tells one of its dates for or after another."""
    return any(map(is_led, mentions(passage)))


def _is_century(mention: Mention, nearest: Sequence[Passage]) -> bool:
    """Return whether a year stands for its century, "the 1800s", which a passage has by its number: "the 19th"."""
    text = mention.text.removesuffix("s")
    if not text.endswith("00") or not mention.passage.text.startswith("s", mention.start + len(text)):
        return False
    number = int(text) // 100 + 1 if text.isdigit() else 0
    return any(
        ORDINALS.get(word, word.rstrip("sthndr")) in {number, str(number)} and after == "century"
        for passage in nearest
        for word, after in pairwise(passage.order)
    )


def _is_count(mention: Mention, sources: Sources) -> bool:
    """Return whether "at seven", "at 1.08" may be no time: the sources have that number of something."""
    if mention.clock is None:
        return False
    if mention.text.replace(".", "", 1).isdigit():
        value = float(mention.text)
        return any(amount.sort != "clock" for amount in index_of(sources).between(value, value))
    vote = _VOTE.fullmatch(mention.text)  # "five to two"
    if not mention.clock.bare and not vote:
        return False
    counts = [SMALL[word.lower()] for word in vote.groups()] if vote else [mention.clock.minute / 60]
    return all(any(amount.sort == "count" for amount in index_of(sources).between(count, count)) for count in counts)


_VOTE = late(rf"({'|'.join(SMALL)}) to ({'|'.join(SMALL)})", re.IGNORECASE)


def _otherwise(mention: Mention, rival: Mention | None) -> Difference | None:
    span = mention.start, mention.end
    moment = mention.moment
    if rival is None and moment is not None and not (moment.year or moment.month or moment.day):
        # Worked out, it may be, from a date that the reader of the article has; a year, a day, an hour may not.
        if moment.shift or moment.part:
            return None
        return Difference("date", "unknown", span, None, f"says {mention.text}, which no source does")
    if rival is None:
        return Difference("date", "clash", span, None, f"says {mention.text}, which no source does")
    place = rival.passage.place(rival.start, rival.end)
    return Difference("date", "clash", span, place, f"says {_written(mention)}, source says {_written(rival)}")


def _written(mention: Mention) -> str:
    text, first = mention.passage.text, max(0, mention.start - 20)
    led = BEFORE.search(text, first, mention.start) or AFTER.search(text, first, mention.start)
    if led is None:
        return mention.text
    denied = "not " if led.re is BEFORE and is_denied(mention, led.start()) else ""
    return denied + text[led.start() : mention.end]
