"""All, most, some, none: how much of something a claim speaks of, beside what its sources say of the same thing."""

from __future__ import annotations

import bisect
import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from summarizer.comparison.amounts import Amount, amounts
from summarizer.comparison.difference import Difference
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.comparison.surroundings import Sense, senses, surroundings
from summarizer.language.number_words import SMALL
from summarizer.language.numbers import Number
from summarizer.language.tokens import STOPWORDS

Reach = Literal["all", "most", "half", "many", "some", "subset", "few", "one", "single", "lone", "none", "rest"]

_NO_SPAN = r"(?!\s(?:day|night|morning|evening|afternoon|week|month|year|hour|minute|time|other)s?\b)"
_NOUNS = r"(?=\s(?:of|[a-z]+s)\b)"
_PARTITIVE = re.compile(r"(?:\s[a-z]+s)?\sof\s(?:(?:the|its|them|whom|these|those|their|his|her)\b|\d)", re.IGNORECASE)
# Of what begins at one place the first kind wins: "not all" before "all", "all but three" before both.
_KINDS: tuple[tuple[Reach, tuple[str, ...]], ...] = (
    ("rest", (r"all\s(?:but|except)(?=\s(?:for\s)?(?:\d|[a-z]))",)),
    (
        "some",
        (
            r"not\s(?:all|every(?:one|body)?|each)",
            r"(?:in\s|only\s)part(?!\s(?:because|due))",
            r"partly|partially|several|sometimes|occasionally|a\snumber\sof|a\s(?:few|handful|couple)|parts\sof",
            rf"some{_NOUNS}",
            r"certain(?=\s[a-z]+s\b)",
            r"(?<!\bas\s)(?<!\ba\s)(?<!take\s)(?<!took\s)part(?=\sof\s(?:the|its|both|his|her|their|all)\b)",
        ),
    ),
    (
        "most",
        (
            r"(?:nearly|almost|virtually)\s(?:all|every|everyone|everybody)",
            rf"(?<!\bthe\s)(?<!at\s)most{_NOUNS}",
            r"(?:the|a)\s(?:vast\s|great\s|large\s)?majority|mostly|(?:the\s)?bulk\sof|usually|generally",
        ),
    ),
    (
        "few",
        (
            r"(?:hardly|scarcely|barely)\sany(?:one|body)?|a\s(?:small\s)?minority|rarely|seldom",
            rf"(?<!a\s)few{_NOUNS}",
            r"(?<!a\s)little(?=\s(?:of|[a-z]+)\b)(?!\s(?:more|less|by|later|known|over)\b)",
        ),
    ),
    (
        "none",
        (
            r"none|not\s(?:any|one|a\ssingle)(?=\s)|no\sone|nobody|neither\sof",
            r"no(?=\s[a-z]+\b)(?!\s(?:more|less|longer|fewer|later|earlier|doubt|matter|other|one|way)\b)",
        ),
    ),
    (
        "all",
        (
            r"(?<!at\s)(?<!above\s)(?<!after\s)all(?!\s(?:over|in\sall|but|along|right|time)\b)",
            rf"every{_NO_SPAN}(?!\s(?:\d|two|three|four|five|six|seven|eight|ten|few)\b)|each(?=\s[a-z])(?!\sother){_NO_SPAN}",
            r"always|invariably|everyone|everybody|entire(?:ly)?|whole(?=\s[a-z])|wholly|unanimous(?:ly)?",
            r"both(?=\s(?:of|the|its|his|her|their|[a-z]+s)\b)",
        ),
    ),
    ("many", (rf"many{_NOUNS}", r"dozens|scores|hundreds|thousands|often|frequently")),
    ("one", (r"(?:only\s)?one(?=\sof\s(?:the|them|its|his|her|their|these|those|whom))",)),
    ("lone", (r"(?:only|just)\sone(?=\s[a-z])(?!\sof)|a\ssingle|the\s(?:only|sole)",)),
    ("single", (r"one(?=\s(?!of\b|in\b|day\b|thing\b|another\b)[a-z]+\b)",)),
    ("subset", (r"out\sof(?=\s(?:\d|[a-z]))",)),
)
_QUANTIFIER = re.compile(
    "|".join(rf"(?<![\w.,])(?P<{name}>{'|'.join(alternatives)})(?!\w)" for name, alternatives in _KINDS), re.IGNORECASE
)
_MUCH = frozenset("largely mainly chiefly mostly majority generally widely rarely seldom barely scarcely most".split())
_ADVERB = re.compile(
    r"(?:in\s|only\s)?part|part(?:ly|ially)|mostly|entirely|wholly|unanimous(?:ly)?|no\sone|nobody|always|invariably|"
    r"usually|generally|often|frequently|rarely|seldom|sometimes|occasionally",
    re.IGNORECASE,
)
_STRICT = {
    (a, b)
    for one, other in (("some", "none"), ("some", "lone"), ("many", "lone"), ("most", "lone"))
    for a, b in ((one, other), (other, one))
}
"""Kinds that clash only where they have a noun in common: a negation, and "only", reach farther than their words."""
_CLOSE = 2
"""Of the passages nearest to a claim, those that speak of the same closely enough to contradict it."""
_PHRASE = 5
"""Words after a quantifier within which its noun stands: "of the six other tested wells"."""
_OF_THEM = re.compile(r"\s?of (?:them|whom|these|those)\b", re.IGNORECASE)
_CLASHES: Mapping[Reach, frozenset[Reach]] = {
    "all": frozenset(["most", "half", "many", "some", "subset", "few", "one"]),
    "most": frozenset(["all", "half", "some", "few", "none", "one"]),
    "half": frozenset(["all", "none", "few"]),
    "many": frozenset(["all", "none", "few", "one", "lone"]),
    "some": frozenset(["all", "none", "lone"]),
    "subset": frozenset(),
    "few": frozenset(["all", "most", "many", "none"]),
    "one": frozenset(["all", "most", "none"]),
    "none": frozenset(["some", "most", "half", "many", "subset", "few", "one"]),
    "single": frozenset(["all"]),
    "lone": frozenset(["some", "many", "most"]),
    "rest": frozenset(),
}
"""What of a thing excludes what else of it. "All" and "none" do not: "both declined" is "neither would"."""


@dataclass(frozen=True, slots=True, eq=False)
class Quantifier:
    """A quantifier at a span. ``of``: the senses of what it quantifies; ``share``: in per cent, of
    a number.
    """

    passage: Passage
    start: int
    end: int
    reach: Reach
    near: Mapping[Sense, float]
    of: frozenset[Sense]
    share: float | None = None

    @property
    def text(self) -> str:
        """The quantifier as written."""
        return self.passage.text[self.start : self.end]

    @property
    def of_them(self) -> bool:
        """Whether it stands before "of them": what it quantifies was named before."""
        return bool(_OF_THEM.match(self.passage.text, self.end))


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield what *claim* says of all, most, some or none where the sources say it of more or fewer."""
    own = [quantifier for quantifier in quantifiers(claim) if quantifier.share is None]
    if not own:
        return
    nearest = sources.nearest(claim)
    for one in own:
        found = _left_out(one, nearest) if one.reach == "rest" else _clashing(one, nearest)
        if found is not None:
            yield found


@lru_cache(maxsize=1024)
def quantifiers(passage: Passage) -> tuple[Quantifier, ...]:
    """Return the quantifiers of *passage* in order; shares such as "four in ten" and "40 per cent" among them."""
    found = []
    for match in _QUANTIFIER.finditer(passage.text):
        start, end = match.span()
        number = next((number for number in passage.numbers if end < number.start <= end + 5), None)
        if match.lastgroup in {"rest", "subset"}:
            if number is None:
                continue
            end = number.end
        reach: Reach = match.lastgroup  # type: ignore[assignment]
        near, _ = surroundings(passage, start, end, past_numbers=True)
        of = _noun(passage, start, end)
        found.append(Quantifier(passage, start, end, reach, near, of))
    for number in passage.numbers:
        if not number.unit and not number.ordinal and _PARTITIVE.match(passage.text, number.end):
            found.extend(_subset(passage, number))
    for amount in amounts(passage):
        if amount.unit and amount.unit.dimension == "share":
            found.append(
                Quantifier(passage, amount.start, amount.end, _reach(amount), amount.near, amount.of, amount.value)
            )
    return tuple(found)


def _subset(passage: Passage, number: Number) -> Iterator[Quantifier]:
    """Yield "three" of "three of the bridges", "two members of the team"; "all three of them" are no part."""
    if not passage.text[: number.start].endswith(("all ", "All ")):
        near, _ = surroundings(passage, number.start, number.end, past_numbers=True)
        yield Quantifier(passage, number.start, number.end, "subset", near, _noun(passage, number.start, number.end))


def _noun(passage: Passage, start: int, end: int) -> frozenset[Sense]:
    """Return the senses of the noun that is quantified, with those before it: "every one of the tested wells"."""
    if _OF_THEM.match(passage.text, end) or _ADVERB.fullmatch(passage.text, start, end):
        return frozenset()
    found: list[frozenset[Sense]] = []
    first = bisect.bisect_left(passage.words, end, key=lambda word: word.start)
    for index in range(first, min(first + _PHRASE, len(passage.words))):
        content = passage.order[index] not in STOPWORDS and passage.order[index] not in SMALL
        parted = re.search(r"[,;:.()–—]", passage.text[end : passage.words[index].start])
        if parted or (found and not content and passage.order[index] != "of"):
            break  # "a range of pots" are pots
        if content:
            found.append(senses(passage)[index])
    return frozenset().union(*found)


def _reach(amount: Amount) -> Reach:
    if amount.value in {0.0, 100.0} and amount.bound == "exact":
        return "all" if amount.value else "none"
    if amount.value == 50:
        return "most" if amount.lean > 0 or amount.bound == "at least" else "few" if amount.lean < 0 else "half"
    return "most" if amount.value > 50 else "some"


def _clashing(one: Quantifier, nearest: Sequence[Passage]) -> Difference | None:
    for place, passage in enumerate(nearest):
        about = [other for other in quantifiers(passage) if _about(one, other, nearest)]
        if any(other.reach == one.reach for other in about):
            return None
        for other in about:
            if (one.reach, other.reach) in _STRICT and one.of.isdisjoint(other.of):
                continue
            if one.reach == "single" and other.text.lower() != "both":
                continue
            if place < _CLOSE and other.reach in _CLASHES[one.reach]:
                return _difference(one, other)
    if one.reach == "most" and one.share is None and not _may_be_counted(nearest[:_CLOSE]):
        reason = f"says {one.text}, which no source does"
        return Difference("quantifier", "clash", (one.start, one.end), None, reason)
    return None


def _may_be_counted(passages: Sequence[Passage]) -> bool:
    """Return whether *passages* have quantifiers, or numbers that a share may be worked out from."""
    return any(
        quantifiers(passage) or len(amounts(passage)) > 1 or not _MUCH.isdisjoint(passage.order) for passage in passages
    )


def _about(one: Quantifier, other: Quantifier, nearest: Sequence[Passage]) -> bool:
    """Return whether both speak of one thing: one noun, else like words nearby, or "of them" in the best passage."""
    if not (one.of or one.near.keys()).isdisjoint(other.of or other.near.keys()):
        return True
    if any(other.near.get(sense, 0.0) >= 0.5 for sense in one.of) and other.text.lower() == "all":
        return True  # "the cellists all went"
    return other.of_them and other.passage is nearest[0] and other.reach in {"most", "some", "few", "many"}


def _left_out(one: Quantifier, nearest: Sequence[Passage]) -> Difference | None:
    """Return that "all but eleven" is said where the source says it of the eleven."""
    but = next((amount for amount in amounts(one.passage) if one.start <= amount.start < one.end), None)
    if but is None or not nearest:
        return None
    for passage in nearest[:_CLOSE]:
        if re.search(r"\b(?:but|except|apart|rest|others?|without|not|remaining)\b", passage.text, re.IGNORECASE):
            return None
    for amount in amounts(nearest[0]):
        if math.isclose(amount.value, but.value):
            place = amount.place
            reason = f"says {one.text}, source says {amount.text}"
            return Difference("quantifier", "clash", (one.start, one.end), place, reason)
    return None


def _difference(one: Quantifier, other: Quantifier) -> Difference:
    place = other.passage.place(other.start, other.end)
    return Difference("quantifier", "clash", (one.start, one.end), place, f"says {one.text}, source says {other.text}")
