"""Sentences made worse in one way each, by plain rules: other numbers, no speaker, two in one, one in two."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summarizer.language.attribution import attributions
from summarizer.language.dates import dates
from summarizer.language.numbers import Number, numbers

_CLOCK = re.compile(r"\b\d{1,2}(?:[.:h]\d\d)?\s?(?:a\.?m\b|p\.?m\b|o['’]clock)|\b\d{1,2}[:h]\d\d\b", re.I)
_REPORTING = frozenset(["said", "says", "say", "according to"])
"""Cues that only report: without "denied" or "warned" a sentence would say something else, and not just say it bare."""
_BREAK = re.compile(r"(?:,| and| that| which| in| on| at| to| for| with| of) ")


def with_other_numbers(texts: Sequence[str]) -> list[str]:
    """Return *texts*, the first count of each replaced by that of the next text that has another one.

    Dates, times of day and ordinals stay. A count that all others share is replaced by its double and one.
    """
    found = [next(counts(text), None) for text in texts]
    there = [number for number in found if number is not None]
    after: dict[float, float] = {}
    for number, following in zip(there, there[1:] + there[:1], strict=True):
        if number.value != following.value:
            after.setdefault(number.value, following.value)
    return [
        text if number is None else with_number(text, number, after.get(number.value, 2 * number.value + 1))
        for text, number in zip(texts, found, strict=True)
    ]


def counts(text: str) -> Iterator[Number]:
    """Yield the numbers of *text* that are no part of a date or a time of day, and no ordinal."""
    taken = [(it.start, it.end) for it in dates(text)] + [match.span() for match in _CLOCK.finditer(text)]
    for number in numbers(text):
        if not number.ordinal and not any(start <= number.start < end for start, end in taken):
            yield number


def with_number(text: str, number: Number, value: float) -> str:
    """Return *text* with *value* in digits in the place of *number*; its unit, where written with it, stays."""
    unit = number.unit if number.unit and number.unit.casefold() in number.text.casefold() else None
    digits = f"{value:,.2f}".rstrip("0").rstrip(".")
    written = (
        f"{unit}{digits}" if unit in ("$", "€", "£") else f"{digits} {unit}" if unit not in (None, "%") else digits
    )
    return f"{text[: number.start]}{written}{'%' if unit == '%' else ''}{text[number.end :]}"


def without_speaker(text: str) -> str | None:
    """Return what is said in *text* without who says it, or None where nobody is plainly said to have said it."""
    for said in attributions(text):
        if text[slice(*said.cue)].casefold() not in _REPORTING:
            continue
        content = " ".join(text[start:end].strip(" ,.;:") for start, end in said.content)
        if len(content.split()) >= 3:  # fewer are no sentence
            return f"{content[:1].upper()}{content[1:]}."
    return None


def joined(first: str, second: str) -> str:
    """Return two sentences as one."""
    return f"{first.rstrip().rstrip('.')}, and {second}"


def halves(text: str, subject: str | None) -> tuple[str, str] | None:
    """Return *text* in two, cut at the break nearest its middle; None for what is too short to be cut.

    The second half begins with *subject*, so that each can be read by itself.
    """
    breaks = [match.start() for match in _BREAK.finditer(text, 12, max(len(text) - 12, 12))]
    if not breaks:
        return None
    at = min(breaks, key=lambda place: abs(place - len(text) // 2))
    rest = text[at:].lstrip(" ,")
    return f"{text[:at].rstrip(' ,')}.", f"{subject}: {rest}" if subject else f"{rest[:1].upper()}{rest[1:]}"
