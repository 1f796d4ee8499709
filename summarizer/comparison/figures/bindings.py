"""What each figure of a sentence is told with, and figures that a claim tells with what belongs to another.

"It carried 12,000 last year, down from 19,000 in 2019" has two figures of one kind, each in a part of the sentence with
a time of its own. A claim that has 12,000 for 2019 has every word from its source, and is wrong: in the dimension in
which the two parts differ (when, who or where, what happened) it stands with the other figure.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from summarizer.comparison.alignment import LIGHT
from summarizer.comparison.figures.amount import Amount
from summarizer.comparison.figures.amounts import amounts
from summarizer.comparison.figures.equality import equal
from summarizer.comparison.figures.exchanges import is_whole
from summarizer.comparison.figures.mentions import SLOTS, Mention, mentions
from summarizer.comparison.figures.surroundings import Sense, senses
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.predicates.verbs import is_past
from summarizer.comparison.reading_once import read_once
from summarizer.language.word_classes import PREPOSITIONS

_BETWEEN = frozenset("from to against versus than with but and while".split())
"""Words at which a part with two figures falls into two: "from 12 in May to 9 in June", "12 against 9"."""
_MOST = 12
"""Figures of a sentence that are looked at: more has a table only."""
_TABLE = frozenset("|\t")


@dataclass(frozen=True, slots=True, eq=False)
class Binding:
    """What one figure is told with: the one time and the one name of its part, and the senses of its other words.

    ``speaker``: the stems of who says it; ``counted``: the senses of what it counts.
    """

    amount: Amount
    time: Mention | None
    name: frozenset[str]
    speaker: frozenset[str]
    words: frozenset[Sense]
    counted: frozenset[Sense]


def tied_to_another(amount: Amount, same: Sequence[Amount], near: Sequence[Passage]) -> Amount | None:
    """Return the figure with which the sources tell what the claim tells with *amount*, or None.

    *same*: the figures of that value in the sources. Each of those in the passages *near* must stand with something
    else; where one is told as the claim has it, or nothing can be said, there is none.
    """
    mine = bindings(amount.passage).get(amount)
    told = [other for other in same if other.passage in near]
    if mine is None or not told:
        return None
    rivals = [_rival(mine, other) or _of_another_time(mine, other, near) for other in told]
    return rivals[0] if None not in rivals else None


def told_alike(amount: Amount, passage: Passage) -> bool:
    """Return whether *passage* tells a figure of that value, beside others, with what the claim tells it with."""
    mine, read = bindings(amount.passage).get(amount), bindings(passage)
    if mine is None:
        return False
    for other, theirs in read.items():
        rivals = [rival for it, rival in read.items() if it is not other and _alike(it, other)]
        if equal(amount, other) and rivals:
            signs = [set(_signs(mine, theirs, rival)) for rival in rivals]
            if any(True in found for found in signs) and not any(False in found for found in signs):
                return True
    return False


def time_of_another(amount: Amount, same: Sequence[Amount], near: Sequence[Passage]) -> tuple[Mention, Mention] | None:
    """Return the claim's time of *amount* and the source's, where the former is in the source that of something else.

    "Visitors numbered 310,000 in 2018" of "The museum, reopened in 2018, had 310,000 visitors last year".
    """
    mine = bindings(amount.passage).get(amount)
    if mine is None or mine.time is None or mine.time.clock:
        return None
    found = None
    for other in same:
        theirs = bindings(other.passage).get(other) if other.passage in near else None
        if theirs is None:
            continue
        elsewhere = [time for time in mentions(other.passage) if time is not theirs.time and _agree(mine.time, time)]
        if theirs.time is None and _LOOSELY_BASE.search(mine.time.passage.text[: mine.time.start]):
            return None
        if theirs.time is None:
            elsewhere = [time for time in elsewhere if _BASE.search(other.passage.text[: time.start])]
        elif theirs.time.clock or _agree(mine.time, theirs.time):
            return None
        if not elsewhere:
            return None
        found = mine.time, theirs.time or elsewhere[0]
    return found


_MEASURED_FROM = r"\b(?:than|since|against|compared (?:with|to){})\s(?:in\s|at\s|the\s)*$"
_BASE = re.compile(_MEASURED_FROM.format(""), re.IGNORECASE)
_LOOSELY_BASE = re.compile(_MEASURED_FROM.format("|on|from"), re.IGNORECASE)
"""What stands before the time that another is measured against: "five points lower than four years ago"."""


def _rival(mine: Binding, other: Amount) -> Amount | None:
    """Return the figure beside *other* whose part of the sentence is the one the claim tells of."""
    read = bindings(other.passage)
    theirs = read.get(other)
    if theirs is None:
        return None
    found = None
    for amount, rival in read.items():
        if amount is other or equal(amount, other):
            continue
        if _alike(amount, other):
            signs = set(_signs(mine, theirs, rival)) or set(_deeds(mine, theirs, rival))
        else:  # what is of another kind may show what the figure is not told of, not what it is
            signs = set(_deeds(mine, theirs, rival)) - {True} if _count_alike(amount, other) else set()
        if True in signs:
            return None
        if False in signs and found is None:
            found = amount
    return found


def _of_another_time(mine: Binding, other: Amount, near: Sequence[Passage]) -> Amount | None:
    """Return the figure of another sentence of that source that has the claim's time, where the claim tells both.

    "Prices rose 6 per cent in May. In April it had been 7." → "rose 7 per cent in May, after 6".
    """
    theirs = bindings(other.passage).get(other)
    if mine.time is None or theirs is None or theirs.time is None or _agree(mine.time, theirs.time):
        return None
    told = [it for it in amounts(mine.amount.passage) if it is not mine.amount]
    for passage in near:
        if passage is other.passage or passage.source != other.passage.source:
            continue
        for amount, rival in bindings(passage).items():
            kind = _alike(amount, other) or (amount.sort == other.sort == "count" and None in {amount.unit, other.unit})
            if kind and rival.time and _agree(mine.time, rival.time) and any(equal(it, amount) for it in told):
                return amount
    return None


def _signs(mine: Binding, theirs: Binding, rival: Binding) -> Iterator[bool]:
    """Yield for each dimension in which the two parts differ whether the claim agrees with the first (or the other)."""
    if mine.time and theirs.time and rival.time:
        yield from _sign(_agree(mine.time, theirs.time), _agree(mine.time, rival.time))
    for own, first, second in (
        (mine.name, theirs.name, rival.name),
        (mine.speaker, theirs.speaker, rival.speaker or rival.words),  # "police put the number at 17"
        (mine.counted, theirs.counted, rival.counted),
    ):
        if own and first and second:
            yield from _sign(bool(own & first), bool(own & second))


def _deeds(mine: Binding, theirs: Binding, rival: Binding) -> Iterator[bool]:
    """Yield the same of what happened; a claim that tells the other figure too tells both in words of its own."""
    if any(equal(other, rival.amount) for other in bindings(mine.amount.passage)):
        return
    own, others = theirs.words - rival.words, rival.words - theirs.words
    if not rival.counted - theirs.counted:
        own -= theirs.counted  # "14 workers were killed and 41 injured": 41 workers
    if own and others:
        yield from _sign(bool(mine.words & own), bool(mine.words & others))


def _sign(first: bool, second: bool) -> Iterator[bool]:
    if first != second:
        yield first


def _agree(one: Mention, other: Mention) -> bool:
    told = [same(one, other) for same, alike in SLOTS if alike(one, other)]
    return bool(told) and all(told)


def _alike(one: Amount, other: Amount) -> bool:
    if one.unit is None or other.unit is None:
        return one.unit is other.unit and one.sort == other.sort
    return one.unit.dimension == other.unit.dimension


def _counts_out_of(part: Amount, whole: Amount) -> bool:
    """Return whether the one is told as a part of the other: "half of the 92 complaints"."""
    return (
        part.end < whole.start and whole.passage.text[part.end :].startswith(" of ") and whole.start - part.end < _NEXT
    )


_NEXT = 24
"""Characters between a part and the figure of its whole: "half of all the 92"."""


def _count_alike(one: Amount, other: Amount) -> bool:
    """Return whether both count things, one perhaps a share of them: "more than half of the complaints", "nine"."""
    return all(it.unit is None or it.sort == "share" for it in (one, other))


@read_once
def bindings(passage: Passage) -> dict[Amount, Binding]:
    """Return what each count and share of *passage* is told with; none where its parts cannot be told apart."""
    figures = [it for it in amounts(passage) if it.sort in {"count", "share"}]
    figures = [it for it in figures if not (is_whole(it) and any(_counts_out_of(other, it) for other in figures))]
    if not figures or len(figures) > _MOST or not _TABLE.isdisjoint(passage.text):
        return {}
    times = [it for it in mentions(passage) if not any(_meet(it, figure) for figure in figures)]
    speakers = [found.who for found in passage.attributions]
    found = {}
    for part in _parts(passage, figures, times):
        inside = [it for it in figures if _within(it, passage, part)]
        if len(inside) == 1:
            when = [it for it in times if _within(it, passage, part)]
            found[inside[0]] = _binding(passage, inside[0], part, when, speakers)
            if not found[inside[0]].name and passage.order[part[0]] in _RELATIVE:
                found[inside[0]] = replace(found[inside[0]], name=_name_before(passage, part[0]))
    return found


_RELATIVE = frozenset(["where", "which", "who"])


def _name_before(passage: Passage, first: int) -> frozenset[str]:
    """Return the stems of the name that ends before the word at *first*: "Castle Street, | where 120 …"."""
    run = next((run for run in passage.names if run[1] == first), None)
    return frozenset(passage.stems[slice(*run)]) if run else frozenset()


def _binding(
    passage: Passage, figure: Amount, part: Range, times: Sequence[Mention], speakers: Sequence[Range]
) -> Binding:
    dated: list[Amount | Mention] = [figure, *times]
    taken = {i for it in dated for i in range(*part) if _meets(passage, i, it.start, it.end)}
    names = [run for run in passage.names if part[0] <= run[0] < part[1] and taken.isdisjoint(range(*run))]
    names = [run for run in names if not any(_meets(passage, run[0], *who) for who in speakers)]
    taken.update(index for run in names for index in range(*run))
    known = senses(passage)
    plain = [i for i in passage.content if part[0] <= i < part[1] and i not in taken and passage.order[i] not in LIGHT]
    return Binding(
        figure,
        times[0] if len(times) == 1 else None,
        frozenset(passage.stems[i] for i in range(*names[0])) if len(names) == 1 else frozenset(),
        _speaker(passage, figure),
        frozenset().union(*[known[i] for i in plain]),
        figure.of if _counts_noun(passage, figure, taken) else frozenset(),
    )


def _counts_noun(passage: Passage, figure: Amount, taken: Container[int]) -> bool:
    """Return whether the word behind *figure* names what it counts: not "41 injured", "3,900 in April"."""
    behind = next((i for i in passage.content if passage.words[i].start >= figure.end), None)
    return behind is not None and behind not in taken and not is_past(passage.order[behind])


def _speaker(passage: Passage, figure: Amount) -> frozenset[str]:
    """Return the content stems of whoever says what *figure* stands in."""
    for found in passage.attributions:
        first, last = sorted((found.who[1], figure.start))
        if ";" not in passage.text[first:last] and any(start <= figure.start < end for start, end in found.content):
            return frozenset(passage.stems[i] for i in passage.content if _meets(passage, i, *found.who))
    return frozenset()


def _parts(passage: Passage, figures: Sequence[Amount], times: Sequence[Mention]) -> list[Range]:
    """Return the parts of *passage*, ranges of word indices, cut so that each has one figure where that is plain."""
    parts: list[Range] = []
    for first, last in passage.clauses:
        heads = [index for index in range(first, last) if any(_starts(passage, index, it) for it in figures)]
        cuts = [first]
        for one, other in pairwise(heads):
            cut = next((i for i in range(other - 1, one, -1) if passage.order[i] in _BETWEEN), None)
            if cut is not None:
                cuts.append(cut)
        parts += zip(cuts, [*cuts[1:], last], strict=True)
    return list(_with_times(passage, parts, figures, times))


def _with_times(
    passage: Passage, parts: Sequence[Range], figures: Sequence[Amount], times: Sequence[Mention]
) -> Iterator[Range]:
    """Yield *parts* with a part that only tells when joined to the one that follows: "in April, 3,900"."""
    held: Range | None = None
    for own in parts:
        part, held = (own if held is None else (held[0], own[1])), None
        dated = [it for it in times if _within(it, passage, part)]
        counting = any(_within(it, passage, part) for it in figures)
        if dated and not counting and _only(passage, part, dated):
            held = part
            continue
        yield part
    if held is not None:
        yield held


def _only(passage: Passage, part: Range, times: Sequence[Mention]) -> bool:
    return all(
        any(_meets(passage, index, it.start, it.end) for it in times) or passage.order[index] in PREPOSITIONS
        for index in range(*part)
    )


def _starts(passage: Passage, index: int, amount: Amount) -> bool:
    word = passage.words[index]
    return word.start <= amount.start < word.end


def _within(it: Amount | Mention, passage: Passage, part: Range) -> bool:
    start, end = passage.span(*part)
    return start <= it.start < end


def _meets(passage: Passage, index: int, start: int, end: int) -> bool:
    word = passage.words[index]
    return word.start < end and start < word.end


def _meet(one: Mention, other: Amount) -> bool:
    return one.start < other.end and other.start < one.end
