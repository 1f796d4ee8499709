"""Figures that a claim works out of two that stand together in the sources: a share, a gap, a part, who rank lower."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from summarizer.comparison.figures.amount import Amount
from summarizer.comparison.figures.amounts import amounts
from summarizer.comparison.figures.equality import allows, equal, meets
from summarizer.comparison.figures.exchanges import part
from summarizer.comparison.figures.fractions import (
    AS_MANY,
    alike,
    base,
    given,
    has_part_told,
    is_share,
    multiples,
    shares_of,
    tells_share,
)
from summarizer.comparison.figures.mentions import mentions
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.language.openers import late

_CLOSE = 3
"""Passages nearest to a claim, and sentences of a citation, of whose figures it may be worked out."""
_FEW = 6
"""Figures that stand together of which two may make another: of more, some two make anything."""
_LED_IN, _LED_OUT = 48, 40
"""Letters before and behind a figure in which a word makes it a difference."""
_BEHIND = late(
    r"(?:[\s-][^\W\d_]+){0,2}?[\s-](?:margin|gap|lead|majority|advantage|difference|deficit|surplus|separated?|separates|"
    r"stretch|too\s[a-z]+|apart|short(?:er|fall)?|longer|sooner|later|earlier|more|less|fewer|higher|lower)\b",
    re.IGNORECASE,
)
_SIDE = late(
    r"(?:\s[a-z]+){0,2}?\s(?:(?P<up>more|longer|later|higher|larger|older|greater)|less|fewer|shorter|earlier|lower|smaller|"
    r"younger)\b",
    re.IGNORECASE,
)
_BEFORE = late(
    r"\b(?:margin|gap|lead|majority|advantage|difference|deficit|surplus|separated)\s(?:of|by|was|is)\s(?:[a-z]+\s){0,2}$",
    re.IGNORECASE,
)
_BY, _VOTES = (
    late(r"\bby\s(?:just\s|only\s)?$", re.IGNORECASE),
    late(r"\svotes?(?!\s(?:to|against)\s\d)\b", re.IGNORECASE),
)
"""What "by" stands before where a vote is won by so many: "by four votes", no "by 52 votes to 48"."""
_OCCASIONS = late(r"\s(?:(?:more|further|other|different)\s)?(?:times|occasions)\b", re.IGNORECASE)
_CENTURY = late(r"[\s-]centur(?:y|ies)\b", re.IGNORECASE)
_YEARLY = late(
    r"\b(?:last|previous|preceding|prior)\syear\b|\b(?:a|the|one)\syear\s(?:ago|before|earlier|previously)\b|"
    r"\byear[\s-](?:on|over)[\s-]year\b|\bannual|\byearly\b|\bthis\stime\slast\syear\b",
    re.IGNORECASE,
)
_YEAR = 12.0  # months


def derived(amount: Amount, own: Sequence[Amount], nearest: Sequence[Passage], sources: Sources) -> bool:
    """Return whether figures that stand together, in a passage or in two neighbours, make *amount*."""
    near = close(nearest, sources)
    if amount.sort == "ordinal":
        return _is_century(amount, near)
    if amount.sort not in {"count", "share"}:
        return False
    if _is_year(amount) and any(_YEARLY.search(passage.text) for passage in near):
        return True
    if _lies_between_years(amount, near):
        return True
    for passage in near:
        items = _operands(passage)
        beside = _next(passage, sources)
        following = _operands(beside) if beside is not None else ()
        if _counts_alike(amount, (*items, *following)) or _makes(amount, own, items):
            return True
        if has_part_told(amount, own, items):
            return False  # which decides: no other passage need be asked
        if following and _makes(amount, own, (*items, *following)):
            return True
    return False


def close(nearest: Sequence[Passage], sources: Sources) -> Sequence[Passage]:
    """Return the passages of whose figures a claim may work out its own: the cited ones, if few, and the nearest."""
    cited = sources.cited if len(sources.cited) <= _CLOSE else ()
    return tuple(dict.fromkeys([*cited, *nearest[:_CLOSE]]))


def _operands(passage: Passage) -> tuple[Amount, ...]:
    return tuple(it for it in amounts(passage) if it.sort in {"count", "share", "ordinal"})


def _next(passage: Passage, sources: Sources) -> Passage | None:
    """Return the sentence behind *passage* in its text."""
    text = sources.read[passage.source].passages
    place = bisect.bisect_right(text, passage.offset, key=lambda other: other.offset)
    return text[place] if place < len(text) else None


def _makes(amount: Amount, own: Sequence[Amount], items: Sequence[Amount]) -> bool:
    """Return whether two of *items* make *amount*, which the claim tells as something that is worked out."""
    counts = [it for it in items if it.sort == "count" and it.value > 0]
    if len(counts) > _FEW or len(items) > 2 * _FEW:
        return False
    if is_share(amount):
        told = _told(amount, own, counts)
        return any(tells_share(amount, share) for share in (*given(amount, items), *shares_of(amount, counts, told)))
    if amount.unit is None and AS_MANY.match(amount.passage.text, amount.end):
        return any(meets(amount, times) for times in multiples(items))
    if _ranks(amount, items, own, counts):
        return True
    return any(meets(amount, gap) for gap in _gaps(amount, counts))


def _told(amount: Amount, own: Sequence[Amount], counts: Sequence[Amount]) -> list[Amount]:
    """Return those of *counts* that the claim tells beside *amount*."""
    return [it for it in counts if any(equal(mine, it) for mine in own if mine is not amount)]


def _gaps(amount: Amount, counts: Sequence[Amount]) -> Iterator[float]:
    """Yield in the unit of *amount* how far figures are apart, where it is told as a difference."""
    factor = amount.unit.factor if amount.unit else 1.0
    if amount.unit is not None and amount.unit.dimension in {"length", "time", "calendar"}:
        for it in counts:
            if it.low < it.high and it.unit is not None and it.unit.dimension == amount.unit.dimension:
                yield (it.high - it.low) / factor
    if len(counts) < _TWO or not is_gap(amount):
        return
    if amount.unit is not None and amount.unit.dimension == "calendar" and amount.unit.factor == _YEAR:
        yield from _aged_apart(counts)
    for one, other in combinations(counts, 2):
        if not alike(one, other) or not (_of_unit(amount, one) or _of_unit(amount, other)):
            continue
        if not _is_turned(amount, one, other):
            yield abs(base(one, other) - base(other, one)) / factor


_TWO = 2


def _aged_apart(counts: Sequence[Amount]) -> Iterator[float]:
    """Yield how many years two ages are apart, which need no unit: "the retirement age from 63 to 66"."""
    for one, other in pairwise(counts):
        bare = one.unit is None is other.unit and one.passage is other.passage
        before = one.passage.order[: bisect.bisect_left(one.passage.starts, one.start)] if bare else ()
        if one.change == "from" and other.change == "to" and not _AGES.isdisjoint(before):
            yield abs(one.value - other.value)


_AGES = frozenset(["age", "aged", "ages"])


def _is_turned(amount: Amount, one: Amount, other: Amount) -> bool:
    """Return whether *amount* is said to be more, where of the two the one that is put aside for the other is more."""
    found = _SIDE.match(amount.passage.text, amount.end, amount.end + _LED_OUT)
    if found is None or one.passage is not other.passage:
        return False
    parts = [part(it, [another]) for it, another in ((one, other), (other, one))]
    if "new" not in parts or parts[0] == parts[1] or None in parts:
        return False
    new, former = (one, other) if parts[0] == "new" else (other, one)
    return (base(new, former) > base(former, new)) != bool(found["up"])


def _of_unit(amount: Amount, other: Amount) -> bool:
    if amount.unit is None or other.unit is None:
        return amount.unit is other.unit
    return amount.unit.dimension == other.unit.dimension


def is_gap(amount: Amount) -> bool:
    """Return whether *amount* is told as how far two others are apart: "a margin of three", "100 votes too small"."""
    text = amount.passage.text
    return (
        amount.difference
        or _BEHIND.match(text, amount.end, amount.end + _LED_OUT) is not None
        or _BEFORE.search(text, max(0, amount.start - _LED_IN), amount.start) is not None
        or (_BY.search(text, 0, amount.start) is not None and _VOTES.match(text, amount.end) is not None)
    )


def _ranks(amount: Amount, items: Sequence[Amount], own: Sequence[Amount], counts: Sequence[Amount]) -> bool:
    """Return whether so many stand behind a rank, or before it, of as many as are told: 22 of 133 of the 111th."""
    places = [it.value for it in items if it.sort == "ordinal"]
    told = _told(amount, own, counts) if places else []
    return any(amount.value in {whole.value - place, place - 1} for whole in told for place in places)


def _counts_alike(amount: Amount, items: Sequence[Amount]) -> bool:
    """Return whether a rounded *amount* allows one of *items*, whatever noun the source has: "close to a dozen"."""
    if amount.bound != "about" or amount.unit is not None:
        return False
    return any(
        it.unit is None
        and it.sort == amount.sort == "count"
        and allows(amount, it)
        and _OCCASIONS.match(it.passage.text, it.end)
        for it in items
    )


def _is_year(amount: Amount) -> bool:
    return amount.unit is not None and amount.unit.dimension == "calendar" and amount.low == amount.high == _YEAR


def _lies_between_years(amount: Amount, close: Sequence[Passage]) -> bool:
    """Return whether *amount* tells, as "two years earlier", how far apart two years of one passage are."""
    if amount.unit is None or amount.unit.dimension != "calendar" or not _APART.match(amount.passage.text, amount.end):
        return False
    gap, rest = divmod(amount.value * amount.unit.factor, _YEAR)
    for passage in close if gap and not rest else ():
        years = {it.moment.year for it in mentions(passage) if it.moment is not None and it.moment.year is not None}
        if any(year + gap in years for year in years):
            return True
    return False


_APART = late(r"\s(?:before|earlier|later|previously|after|on|apart)\b", re.IGNORECASE)


def _is_century(amount: Amount, close: Sequence[Passage]) -> bool:
    """Return whether the century that *amount* tells has a year of a passage: the nineteenth, 1877."""
    if not _CENTURY.match(amount.passage.text, amount.end):
        return False
    years = {it.moment.year for passage in close for it in mentions(passage) if it.moment is not None}
    return any(year is not None and (year - 1) // 100 + 1 == amount.value for year in years)
