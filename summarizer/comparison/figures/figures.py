"""Numbers, their units and bounds: an amount of a claim must be one that the sources give for the same thing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import permutations

from summarizer.comparison.alignment import align
from summarizer.comparison.difference import Difference
from summarizer.comparison.figures.amount import Amount
from summarizer.comparison.figures.amount_index import AmountIndex, index_of
from summarizer.comparison.figures.amounts import amounts
from summarizer.comparison.figures.apiece import told_of_each
from summarizer.comparison.figures.as_of_now import not_of_now, tells_of_now
from summarizer.comparison.figures.belonging import tied_to_another, time_of_another
from summarizer.comparison.figures.bounded import bounded, bounds_clash, opposed, paced, set_against
from summarizer.comparison.figures.by_and_to import turned
from summarizer.comparison.figures.counted_as_another import counted_as_another
from summarizer.comparison.figures.derived import derived
from summarizer.comparison.figures.designations import designates, stands_apart
from summarizer.comparison.figures.elliptic import named_before
from summarizer.comparison.figures.equality import allows, equal, is_measure, meets
from summarizer.comparison.figures.exchanges import beside
from summarizer.comparison.figures.expected import told_of_other_figure
from summarizer.comparison.figures.frequencies import tells_how_often
from summarizer.comparison.figures.led_to import led_to
from summarizer.comparison.figures.lengths import lasting
from summarizer.comparison.figures.lost_and_left import left_of_lost, taken_for_lost
from summarizer.comparison.figures.misplaced import (
    counted_beside,
    exchanged,
    is_rival,
    overlap,
    put_aside,
    says,
    swapped,
)
from summarizer.comparison.figures.missing import counted, is_small, missing
from summarizer.comparison.figures.nationals import counted_unlike
from summarizer.comparison.figures.old_records import old_records, told_as_new
from summarizer.comparison.figures.parts import told_apart, told_of_all, told_within, undone
from summarizer.comparison.figures.people_counted import counted_otherwise, makes_up
from summarizer.comparison.figures.reckoning import computed, is_of_rest
from summarizer.comparison.figures.remainders import ends, remainders
from summarizer.comparison.figures.rounded import rounds_another_word
from summarizer.comparison.figures.same_amounts import MOST, admitted, is_end, most_like, same_amounts
from summarizer.comparison.figures.scores import scores
from summarizer.comparison.figures.singles import leaning, singles
from summarizer.comparison.figures.spans import lasts
from summarizer.comparison.figures.streaks import is_broken, is_streak
from summarizer.comparison.figures.totals import is_total
from summarizer.comparison.figures.votes import is_told, miscounted
from summarizer.comparison.figures.wordless_units import of_other_units
from summarizer.comparison.figures.worked_out import halved, is_of_share
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.language.openers import late

_TIMES = frozenset(["year", "clock", "day"])
_THE_TWO = late(
    r"\b(?:the|these|those)\stwo(?:[.,;:]|\s(?:in|at|on|of|and|to|by|are|is|were|will|had)\b|$)", re.IGNORECASE
)
_SOME_DAY = late(
    r"\b(?:will|would|may|might|could|can|should|must|shall|to)\sone\sday\b|"
    r"\b(?:is|are|was|were)\sone\sday\s(?:[a-z]+(?:ed|nt)\s)?to\b|"
    r"(?:,\s|\band\s)one\sday,\s",
    re.IGNORECASE,
)
_AT = late(r"\bat\s$", re.IGNORECASE)
_NO_COUNTS = frozenset(["one", "zero"])
"""Words that are as often a pronoun, or a mark on a scale, as a count."""
_CLOSE = 2
"""Of the passages nearest to a claim, those that speak of the same closely enough to contradict it."""


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the amounts of *claim* that the sources give otherwise, or not at all."""
    yield from of_other_units(claim, sources)
    own = amounts(claim)
    lengths = leaning(claim)
    if not own and not lengths:
        return
    index = index_of(sources)
    nearest = sources.nearest(claim)
    near = [amount for passage in nearest for amount in amounts(passage)][:MOST]
    yield from told_apart(claim, nearest[:_CLOSE])
    yield from told_within(claim, nearest[:_CLOSE])
    yield from told_of_all(claim, nearest[:_CLOSE])
    yield from counted_otherwise(claim, nearest[:_CLOSE])
    yield from counted_unlike(claim, nearest)
    yield from counted_as_another(claim, nearest, sources)
    yield from miscounted(claim, nearest[:_CLOSE])
    yield from remainders(claim, nearest[:_CLOSE])
    yield from ends(claim, nearest[:_CLOSE])
    yield from told_of_each(claim, nearest[:_CLOSE])
    yield from told_of_other_figure(claim, nearest[:_CLOSE])
    yield from told_as_new(claim, nearest[:_CLOSE])
    for amount in lengths:  # "more than a year"
        told = [it for it in same_amounts(amount, near, index) if it.passage in nearest or overlap(amount, it)]
        told = [it for it in told if overlap(amount, it) or not sources.context or sources.cites(it.passage)]
        best = most_like(amount, told, sources)
        if best is not None and (found := bounded(amount, best)) is not None and not is_of_rest(amount, near):
            yield found
    if any(tells_of_now(claim, passage) for passage in nearest[:_CLOSE]):
        return
    for place, amount in enumerate(own):
        if amount.sort in _TIMES or (amount.unit is None and amount.text.lower() in _NO_COUNTS):
            continue  # years and times of day are compared apart
        if tells_how_often(claim, amount.start, nearest):
            continue
        if any(it.start <= amount.start < it.end for it in scores(claim)) and any(map(scores, nearest)):
            continue  # "6-2 to set up a final" tells no two sets
        if amount.text.lower() == "one point" and _AT.search(claim.text, max(0, amount.start - 4), amount.start):
            continue  # "at one point"
        if amount.text.lower() == "one day" and _SOME_DAY.search(claim.text, max(0, amount.start - 8), amount.end + 24):
            continue  # "will one day be built", "and, one day, to find life"
        if amount.text[:3].lower() == "two" and _THE_TWO.search(claim.text, max(0, amount.start - 6), amount.end + 6):
            continue  # "between the two" counts nothing that was not named
        found = _difference(amount, beside(own, place), near, index, nearest)
        if found is not None:
            yield found


def _difference(
    amount: Amount, own: Sequence[Amount], near: Sequence[Amount], index: AmountIndex, nearest: Sequence[Passage]
) -> Difference | None:
    if left_of_lost(amount, near) or makes_up(amount, nearest) or is_told(amount, nearest):
        return None
    if (mistaken := taken_for_lost(amount, near)) is not None:
        return mistaken
    same = same_amounts(amount, near, index)
    told = [] if is_small(amount) else same  # a small word may count what the article lists without it
    apart = [it for it in told if not index.sources.cites(it.passage) and not overlap(amount, it)]
    same = [it for it in same if it not in apart]
    like = [other for other in same if not is_measure(amount, other)]
    if same and not like and (best := most_like(amount, [it for it in same if overlap(amount, it)], index.sources)):
        return Difference("unit", "clash", (amount.start, amount.end), best.place, counted(amount, best))
    best = most_like(amount, same := like, index.sources)
    if best is not None:
        return (
            not_of_now(amount, same, near)
            or swapped(amount, best, own, near, index)
            or counted_beside(amount, same, own, near, index)
            or _bounded(amount, best, same, near, index.sources)
            or lasting(amount, same, near)
            or paced(amount, best, nearest)
            or set_against(amount, best)
            or turned(amount, same, index.sources)
            or put_aside(amount, own, same)
            or exchanged(amount, own, best)
            or _told_of_another(amount, same, nearest)
            or undone(amount, best)
        )
    rivals = [other for other in near if is_rival(amount, other) and not any(equal(other, mine) for mine in own)]
    like_told = any(amount.of & other.of for other in rivals)
    operands = near
    if any(index.sources.cites(other.passage) and overlap(amount, other) for other in rivals):
        operands = [other for other in near if index.sources.cites(other.passage)]  # which tell it otherwise themselves
    if admitted(amount, _of_the_like(amount, near, index.sources)) or computed(
        amount, own, operands, counted=like_told
    ):
        return None
    if (
        lasts(amount, nearest)
        or is_total(amount, near, index.sources)
        or halved(amount, near, nearest)
        or _rounds_single(amount, nearest)
        or is_of_rest(amount, [it for it in near if index.sources.cites(it.passage)])
        or (not like_told and _is_share_of_cited(amount, near, index.sources))
    ):
        return None
    if designates(amount, index.sources) or named_before(amount, nearest) or is_streak(amount, near):
        return None
    if is_of_share(amount, near) or stands_apart(amount, index.sources) or is_end(amount, own, near):
        return None
    if derived(amount, own, nearest, index.sources) or rounds_another_word(amount, own, near, nearest):
        return None
    if (doubted := led_to(amount, near, nearest, index.sources)) is not None:
        return doubted
    if apart and not any(overlap(amount, other) for other in rivals):
        reason = f"says {amount.text}, which the source says of something else"
        return Difference("number", "clash", (amount.start, amount.end), apart[0].place, reason)
    found = missing(amount, rivals, index)
    return replace(found, relation="clash") if found.relation == "unknown" and is_broken(amount, near) else found


def _rounds_single(amount: Amount, nearest: Sequence[Passage]) -> bool:
    """Return whether a passage tells *amount* without a figure: about two kilometres of "a mile and a quarter"."""
    return amount.unit is not None and admitted(amount, [it for near in nearest for it in singles(near) if it.unit])


def _of_the_like(amount: Amount, near: Sequence[Amount], sources: Sources) -> Sequence[Amount]:
    """Return the amounts that may admit *amount*: if the cited words have one, none of something else beside them."""
    if not any(sources.cites(it.passage) and it.unit == amount.unit is not None for it in near):
        return near
    return [it for it in near if sources.cites(it.passage) or overlap(amount, it)]


def _bounded(
    amount: Amount, best: Amount, same: Sequence[Amount], near: Sequence[Amount], sources: Sources
) -> Difference | None:
    """Return that *best* has another bound, where no other number is told that *amount* allows, nor it of the like."""
    found = bounded(amount, best)
    if found is None or any(it.lean == amount.lean != 0 and it.of & amount.of for it in same):
        return None
    if any(sources.cites(it.passage) and not bounds_clash(amount, it) for it in same):
        return None
    if admitted(amount, [it for it in near if not equal(amount, it)]):
        return None
    if opposed(amount, best) and align(amount.passage, sources).freely_worded:
        return replace(found, relation="unknown")  # what is left may be told for what is gone
    return found


def _told_of_another(amount: Amount, same: Sequence[Amount], nearest: Sequence[Passage]) -> Difference | None:
    rival = tied_to_another(amount, same, nearest)
    if rival is not None and amount.bound != "exact" and allows(amount, rival):
        return None
    if rival in old_records(same[0].passage):
        return None  # "a new record of 46.3" of "46.3, past the previous record of 45.9"
    if rival is not None:
        return Difference("number", "clash", (amount.start, amount.end), rival.place, says(amount, rival))
    times = time_of_another(amount, same, nearest)
    if times is None:
        return None
    mine, theirs = times
    told = f"of {theirs.text!r}" if mine.text != theirs.text else "beside that time, which it is measured against"
    reason = f"says {amount.text} of {mine.text!r}, source {told}"
    place = theirs.passage.place(theirs.start, theirs.end)
    return Difference("date", "clash", (mine.start, mine.end), place, reason)


def _is_share_of_cited(amount: Amount, near: Sequence[Amount], sources: Sources) -> bool:
    """Return whether *amount* is the share that one cited figure is of another, each in a sentence of its own."""
    if amount.unit is None or amount.unit.dimension != "share":
        return False
    counts = [it for it in near if it.sort == "count" and sources.cites(it.passage)]
    return len(counts) <= _CITED and any(
        meets(amount, 100.0 * one.value / other.value)
        for one, other in permutations(counts, 2)
        if other.value and (one.unit == other.unit or None in {one.unit, other.unit})
    )


_CITED = 4
"""Figures of the cited words of which two may be set against one another: of more some two make any share."""
