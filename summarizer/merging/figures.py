"""Figures that two reports can agree on: a value with its unit, or with the noun that it counts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from summarizer.language.dates import dates
from summarizer.language.numbers import Bound, Number, numbers
from summarizer.language.tokens import STOPWORDS, fold

TELLING = 10
"""Smaller counts meet by chance in reports of one thing; a share or a sum with a fraction is telling at any size."""
_TIMES = frozenset(
    "days day hours hour minutes minute weeks week months month years year seconds second old a.m p.m p am pm".split()
)
_UNIT = re.compile(r"[^\W\d_]{3,}(?: [^\W\d_]+)?|[%$€£¥₹]|US\$|°[CF]|km²?|kg")


@dataclass(frozen=True, slots=True)
class Figure:
    """A value of ``of`` (a unit, or the stem of a counted noun); ``text`` as written, with what is counted."""

    value: float
    bound: Bound
    of: str
    text: str


def figures(excerpt: str) -> Iterator[Figure]:
    """Yield the figures of *excerpt* worth comparing: no dates, years, ages, spans of time, names or rough numbers."""
    dated = [(date.start, date.end) for date in dates(excerpt)]
    for number in numbers(excerpt):
        of = number.unit or number.of
        if of is None or not _telling(number) or any(start <= number.start < end for start, end in dated):
            continue
        end = _noun_end(excerpt, number)
        named = number.unit is None and excerpt[number.end : end].strip()[:1].isupper()
        if named or of in _TIMES or excerpt[number.end : number.end + 1] == "-" or not _UNIT.fullmatch(of):
            continue  # "27 Merlin", "31-year-old": a name or an age, and nothing that is counted
        yield Figure(number.value, number.bound, of, " ".join(excerpt[number.start : end].split()))


def _telling(number: Number) -> bool:
    year = number.unit is None and 1500 <= number.value <= 2100 and len(number.text) == 4
    large = number.value >= TELLING or number.value != int(number.value)
    return large and not year and not number.ordinal and number.bound != "about"


def _noun_end(excerpt: str, number: Number) -> int:
    """Return where what is counted ends: after up to three words in a row, none of them a function word or a name."""
    end = number.end
    for _ in range(3 if number.unit is None else 0):
        following = re.match(r"\s([^\W\d_][\w’'-]{0,40})", excerpt[end:])
        if following is None or fold(following[1]) in STOPWORDS or (end > number.end and following[1][:1].isupper()):
            break
        end += following.end()
    return end
