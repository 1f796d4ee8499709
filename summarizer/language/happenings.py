"""Happenings that a sentence mentions: what class, where, the how-manieth, whether still to come.

A happening is a noun or verb of a small closed set of news classes with what stands around it, so that
"the discussions are anticipated to take place in Torv" and "ahead of crucial talks in Torv" are one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from summarizer.language.clocks import clock_times
from summarizer.language.dates import dates
from summarizer.language.numbers import Number, numbers
from summarizer.language.tokens import Word, fold, words

_CLASSES = {
    "talks": "talk talks negotiation negotiations discussion discussions meeting meetings summit conference dialogue "
    "consultations negotiate negotiating",
    "visit": "visit visits visited visiting trip trips tour mission missions journey travel travels",
    "attack": "attack attacks attacked strike strikes airstrike airstrikes raid raids bombing shelling assault",
    "deaths": "killed kills killing dead deaths died fatalities toll",
    "injuries": "injured wounded injuries hurt",
    "agreement": "deal agreement accord pact treaty truce ceasefire cease-fire settlement",
    "vote": "vote votes voted election elections ballot referendum poll",
    "fire": "fire fires blaze wildfire wildfires",
    "flood": "flood floods flooding flooded",
    "quake": "earthquake quake tremor",
    "crash": "crash crashed collision derailment derailed",
    "arrest": "arrest arrests arrested detained detention",
    "protest": "protest protests demonstration demonstrations rally march",
    "resignation": "resign resigns resigned resignation quit",
    "purchase": "acquisition merger takeover acquire acquired buy bought",
    "missing": "missing",
    "displaced": "evacuated evacuation displaced homeless",
    "jobs": "jobs layoffs redundancies",
    "trial": "trial verdict convicted sentenced acquitted",
}
CLASS_OF = {word: name for name, listed in _CLASSES.items() for word in listed.split()}
"""Folded word → class."""

_TO_COME = re.compile(
    r"\b(?:will|expected|anticipated|scheduled|planned|upcoming|potential|slated|set to|due to|ahead of|eyes|proposed|"
    r"later (?:this|next) |next |coming|forthcoming|to (?:take place|be held|begin|start|resume)|plans?|possible)\b",
    re.IGNORECASE,
)
_PLACE_AFTER = re.compile(
    r"(?P<gap>(?:\s(?:planned|scheduled|expected|slated|due|set|held|hosted))?"
    r"(?:[^.;:!?\n]{0,60}?\b(?:take|taking|took|be|been|being|were|was) (?:place|held|hold))?)\s(?P<in>in|at)\s"
    r"(?P<place>(?:the\s)?[^\W\d_a-z][\w’'-]{1,30}(?:\s[^\W\d_a-z][\w’'-]{1,30}){0,2})"
)
REACH = 90
"""Characters around a happening within which its time and its place are looked for."""


@dataclass(frozen=True, slots=True)
class Happening:
    """A happening at a span. ``place`` is folded; ``ordinal`` from "ninth visit"; ``count`` from "14 dead"."""

    kind: str
    start: int
    end: int
    place: str | None
    ordinal: int | None
    count: float | None
    to_come: bool


@lru_cache(maxsize=131072)
def happenings(text: str) -> tuple[Happening, ...]:
    """Return the happenings that *text* mentions, in order."""
    tokens = words(text)
    timed = [(date.start, date.end) for date in dates(text)] + [(clock.start, clock.end) for clock in clock_times(text)]
    counted = [n for n in numbers(text) if not any(start <= n.start < end for start, end in timed)]
    found = []
    for index, word in enumerate(tokens):
        kind = CLASS_OF.get(fold(word.text))
        if kind is not None:
            found.append(_happening(kind, index, tokens, text, counted))
    return tuple(found)


def _happening(kind: str, index: int, tokens: Sequence[Word], text: str, counted: list[Number]) -> Happening:
    word = tokens[index]
    start, ordinal = word.start, None
    for number in counted:
        if number.ordinal and number.end <= word.start and _all_letters(text[number.end : word.start]):
            start, ordinal = number.start, int(number.value)
    count = _count(kind, word, text, counted)
    placed = _PLACE_AFTER.match(text, word.end, word.end + REACH)
    place = fold(placed["place"]).removeprefix("the ").removesuffix("'s") if placed else None
    # "will take place" after the noun, or "expected talks" before it; not a time of another clause.
    before = text[max(0, start - 30) : start].rsplit(",", 1)[-1]
    after = re.split(r"[.;]|, (?:and|but|with|which|while)\b", text[word.end : word.end + REACH], maxsplit=1)[0]
    end = placed.end() if placed else word.end
    return Happening(kind, start, end, place, ordinal, count, bool(_TO_COME.search(before) or _TO_COME.search(after)))


def _all_letters(between: str) -> bool:
    # "ninth diplomatic mission": at most two plain words between an ordinal and its noun.
    return len(between.split()) <= 2 and all(character.isalpha() or character in " -" for character in between)


def _count(kind: str, word: Word, text: str, counted: list[Number]) -> float | None:
    """Return the number of what a happening counts: "killed 14 people", "14 people were killed", "a toll of 14"."""
    best: tuple[int, float] | None = None
    for number in counted:
        if number.ordinal or number.unit not in {None, "%"}:
            continue
        gap = text[number.end : word.start] if number.end <= word.start else text[word.end : number.start]
        if (
            re.search(r"[.;,]|\b(?:and|but|while)\b", gap)
            or len(gap) > 45
            or any(CLASS_OF.get(fold(w.text), kind) != kind for w in words(gap))
        ):
            continue
        if best is None or len(gap) < best[0]:
            best = len(gap), number.value
    return best[1] if best and kind not in {"talks", "visit", "agreement"} else None
