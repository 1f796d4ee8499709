"""How old whom is told to be: "her 11-year-old daughter", "a boy of eight", "aged 19, 22 and 24"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summarizer.comparison.difference import Difference
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.language.numbers import Number
from summarizer.language.openers import late

_WOMEN = "woman girl daughter sister mother wife grandmother granddaughter niece aunt schoolgirl".split()
_MEN = "man boy son brother father husband grandfather grandson nephew uncle schoolboy".split()
_CHILDREN = "child kid baby toddler infant".split()
_SEXES = dict.fromkeys(_WOMEN, "female") | dict.fromkeys(_MEN, "male") | dict.fromkeys(_CHILDREN, "any")
_WHO = "|".join(_SEXES)
_LED = late(rf"\b(?P<who>{_WHO})(?:\sof|,|,?\s(?:who\s(?:is|was)|now|aged)|\s\()\s?$", re.IGNORECASE)
_ENDED = late(r"[,.;:)]|\s(?:and|who|at|from|in|was|is|with|or)\b|$")
_FOLLOWED = late(
    rf"(?:[-\s]year)?s?[-\s]old\s(?:(?!(?:his|her|their|the|an?)\s)[a-z-]+\s){{0,2}}?(?P<who>{_WHO})\b",
    re.IGNORECASE,
)
_AGED = late(r"(?:[-\s]year)?s?[-\s]olds?\b", re.IGNORECASE)
_AGE_OF = late(
    r"\b(?:aged?|ages)(?:\s(?:of|from|between|just|only))?\s(?:\d+(?:,|\sand|\sto|\sor)\s){0,6}$", re.IGNORECASE
)
_LIMIT = late(r"\b(?:under|over|below|above|younger\sthan|older\sthan)\s(?:the\sage\sof\s)?$", re.IGNORECASE)
_OLDEST = 115
_AROUND = 40
"""Characters before a number, or behind it, that tell whose age it is."""
_CLOSE = 2
"""Of the passages nearest to a claim, those that speak of the same closely enough to contradict it."""


class Age(NamedTuple):
    """An age at a span: ``who`` has it, "female", "male", "any", or "" where no word beside it tells."""

    start: int
    end: int
    value: float
    who: str


@read_once
def ages(passage: Passage) -> tuple[Age, ...]:
    """Return the ages of *passage* in order."""
    return tuple(age for number in passage.numbers if (age := _age(passage.text, number)) is not None)


def _age(text: str, number: Number) -> Age | None:
    if number.ordinal or not 0 < number.value <= _OLDEST:
        return None
    first, last = max(0, number.start - _AROUND), number.end + _AROUND
    told = _FOLLOWED.match(text, number.end, last)
    if told is None and not number.unit and _ENDED.match(text, number.end):
        told = _LED.search(text, first, number.start)
    if told is not None:
        return Age(number.start, number.end, number.value, _SEXES[told["who"].lower()])
    if _AGED.match(text, number.end, last) or _AGE_OF.search(text, first, number.start):
        return Age(number.start, number.end, number.value, "")
    return None


def aged_otherwise(claim: Passage, nearest: Sequence[Passage]) -> Iterator[Difference]:
    """Yield the ages of *claim* that the sources give for somebody else only, or where they give another."""
    for one in ages(claim):
        told = [(passage, other) for passage in nearest[:_CLOSE] for other in ages(passage)]
        if not one.who or any(other.value == one.value and _may_be(one, other) for _, other in told):
            continue
        if _is_somebody(claim, one) and any(_is_beside_a_name(passage, one) for passage in nearest[:_CLOSE]):
            continue  # "a 56-year-old man" of "Otto Vang, 56, and his 13-year-old son"
        rivals = [(passage, other) for passage, other in told if other.value == one.value]
        rivals += [(passage, other) for passage, other in told if other.who and _may_be(one, other)]
        if rivals:
            passage, other = rivals[0]
            said, there = claim.text[one.start : one.end], passage.text[other.start : other.end]
            whose = " of another" if one.value == other.value else ""
            reason = f"says {said}{whose}, source says {there}"
            yield Difference("number", "clash", (one.start, one.end), passage.place(other.start, other.end), reason)
            return


def _is_somebody(claim: Passage, one: Age) -> bool:
    """Return whether the age is that of a man or woman, of whose kin it says nothing."""
    told = _FOLLOWED.match(claim.text, one.end, one.end + _AROUND)
    return told is not None and told["who"].lower() in {"man", "woman", "boy", "girl"}


def _is_beside_a_name(passage: Passage, one: Age) -> bool:
    """Return whether *passage* has the number between commas behind a name: "Otto Vang, 56, died"."""
    return any(
        number.value == one.value and _NAMED_BEFORE.search(passage.text, max(0, number.start - _AROUND), number.start)
        and _ENDED.match(passage.text, number.end)
        for number in passage.numbers
    )  # fmt: skip


_NAMED_BEFORE = late(r"\b[A-Z][^\W\d_]+(?:,\s|\s\()$")


def aged_about(claim: Passage, nearest: Sequence[Passage]) -> Iterator[Difference]:
    """Yield that *claim* puts an age in another ten years than the sources tell: "in her twenties" of "Roe, 34,"."""
    for said in _IN_TENS.finditer(claim.text) if not _TENS.keys().isdisjoint(claim.order) else ():
        least = _TENS[said["tens"].lower()]
        told = [(passage, it) for passage in nearest[:_CLOSE] for it in passage.numbers if _is_age(passage.text, it)]
        if not told or any(least <= it.value < least + 10 for _, it in told):
            continue
        if any(_IN_TENS.search(passage.text) for passage in nearest):
            continue
        passage, other = told[0]
        reason = f"says {said[0]}, source says {passage.text[other.start : other.end]}"
        yield Difference("number", "clash", said.span(), passage.place(other.start, other.end), reason)


def _is_age(text: str, number: Number) -> bool:
    if _age(text, number) is not None:
        return True
    named = _NAMED.search(text, max(0, number.start - _AROUND), number.start) and _APPOSED.match(text, number.end)
    return not (number.unit or number.ordinal) and number.text.isdigit() and bool(named)


_TENS = dict(
    zip(
        "twenties thirties forties fifties sixties seventies eighties nineties".split(), range(20, 100, 10), strict=True
    )
)
_IN_TENS = late(
    rf"\bin\s(?:his|her|their|my|your)\s(?:(?:early|mid|late)[\s-])?(?P<tens>{'|'.join(_TENS)})\b", re.IGNORECASE
)
_NAMED = late(r"(?:\b[A-Z]\w+|\bwho\s(?:is|was)),?\s$")
_APPOSED = late(r",|\.?$")


def _may_be(one: Age, other: Age) -> bool:
    return "any" in {one.who, other.who} or not (one.who and other.who) or one.who == other.who


_OF_CALENDAR = late(
    r"(?:\s(?:and|or)\s(?:the\s)?(?:last|final|second))?\s(?:few\s|two\s|three\s)?"
    r"(?:day|week|weekend|month|quarter|half|hour|minute|year)s?\b|-born\b",
    re.IGNORECASE,
)
"""What follows a "first" that tells a date or an age, which its source may give by its name: "New Year's Day"."""


def is_of_calendar(text: str, end: int) -> bool:
    """Return whether the "first" that ends at *end* of *text* only tells when, or in which order somebody was born."""
    return _OF_CALENDAR.match(text, end) is not None


def ranked_by_age(quality: str, nearest: Sequence[Passage]) -> bool:
    """Return whether the sources tell ages by which somebody is the youngest or the oldest: a list, or a limit."""
    if quality not in _BY_AGE:
        return False
    return any(
        len(ages(passage)) > 1
        or any(_LIMIT.search(passage.text, max(0, it.start - _AROUND), it.start) for it in passage.numbers)
        for passage in nearest[:_CLOSE]
    )


_BY_AGE = frozenset(["youngest", "oldest", "eldest"])
