"""The words that make a number a bound or an approximation: "at least 12", "twelve at most", "al menos 12"."""

from __future__ import annotations

import re
from typing import Literal

from summarizer.language.openers import late

Bound = Literal["exact", "at least", "about", "up to"]

_MORE = r"(?: another| a further| an additional| some)?\s*$"
_COMPARED = "more|greater|higher|older|longer|larger|later"
_COMPARED_LESS = "fewer|less|lower|younger|shorter|smaller|earlier"
# Spanish, French, German, Italian, Portuguese.
_AT_LEAST = "al menos|como mínimo|más de|au moins|plus de|mindestens|mehr als|almeno|più di|pelo menos|mais de"
_AT_MOST = "como máximo|a lo sumo|menos de|au plus|moins de|höchstens|weniger als|al massimo|meno di|no máximo"
_ABOUT = "unos|unas|alrededor de|environ|près de|etwa|rund|ungefähr|cerca de|intorno a"
_BEFORE: tuple[tuple[re.Pattern[str], Bound], ...] = (
    (
        late(
            rf"(?:\bat (?:the very )?least|(?<!no )(?<!not )\b(?:{_COMPARED}) than|(?<!just )\b(?:over|above)|"
            rf"\b(?:no|not) (?:{_COMPARED_LESS}) than|\bupwards? of|\bexceed(?:s|ed|ing)?|\b(?:a )?minimum(?: of)?|"
            rf"\b(?:start|begin)(?:s|ning|ing)? (?:at|from)|\bnorth of|\bin excess of|"
            rf"\b(?:{_AT_LEAST})){_MORE}",
            re.IGNORECASE,
        ),
        "at least",
    ),
    (
        late(
            r"\b(?:about|around|some|roughly|nearly|almost|approximately|an estimated|close to|circa|approaching|"
            rf"just (?:over|under|below|above|short of)|in the region of|{_ABOUT}){_MORE}",
            re.IGNORECASE,
        ),
        "about",
    ),
    (
        late(
            rf"\b(?:up to|at (?:the )?(?:very )?most|(?:no|not) (?:{_COMPARED}) than|(?:{_COMPARED_LESS}) than|under|"
            rf"below|as many as|as much as|(?:a )?maximum(?: of)?|within|inside|capped at|limited to|"
            rf"{_AT_MOST}){_MORE}",
            re.IGNORECASE,
        ),
        "up to",
    ),
)
_AFTER: tuple[tuple[re.Pattern[str], Bound], ...] = (
    (
        late(
            r"(?:\s[^\W\d_]+){0,2},? (?:at (?:the very )?least|(?:or|and) (?:more|over|above|older))\b", re.IGNORECASE
        ),
        "at least",
    ),
    (
        late(r"(?:\s[^\W\d_]+){0,2},? (?:at (?:the )?(?:very )?most|or (?:fewer|less|under|younger))\b", re.IGNORECASE),
        "up to",
    ),
    (late(r"\+(?!\w)"), "at least"),
    (late(r"-odd\b|(?:\s[^\W\d_]+)? or (?:so|thereabouts)\b", re.IGNORECASE), "about"),
)
_LAST = frozenset(
    """least than over above upward upwards of exceed exceeds exceeded exceeding minimum at from about around some
    roughly nearly almost approximately estimated to circa approaching below under short most many much maximum within
    inside as another further additional menos mínimo de moins plus mindestens als almeno di sumo höchstens massimo
    máximo mais unos unas etwa rund ungefähr cerca environ près intorno a""".split()
)
"""The words that end what `_BEFORE` finds: before most numbers stands none of them, and three searches are spared."""
_WORDS = late(r"[^\W\d_]+")
_REACH = 32
"""Characters before a number that hold the longest phrase, "in the region of an additional"."""


def bound_of(text: str, start: int, end: int) -> Bound:
    """Return the bound that the words before or after ``text[start:end]`` put on the number there."""
    led = _WORDS.findall(text, max(0, start - _REACH), start)
    may_bound = led and led[-1].casefold() in _LAST
    before = (name for pattern, name in _BEFORE if may_bound and pattern.search(text, max(0, start - _REACH), start))
    after = (name for pattern, name in _AFTER if pattern.match(text, end))
    return next(before, next(after, "exact"))
