"""The quantifiers of a passage: all, most, some, none, shares, and what is counted out of what."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from summarizer.comparison.figures.amount import Amount
from summarizer.comparison.figures.amounts import amounts
from summarizer.comparison.figures.quantity_words import QUANTIFIER, TELLING, Reach
from summarizer.comparison.figures.surroundings import Sense, senses, surroundings
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.language.number_words import SMALL
from summarizer.language.numbers import Number
from summarizer.language.openers import late
from summarizer.language.reporting import VERBS, listed
from summarizer.language.tokens import STOPWORDS
from summarizer.language.word_classes import AUXILIARIES

_PARTITIVE = late(r"(?:\s[a-z]+s)?\sof\s(?:(?:the|its|them|whom|these|those|their|his|her)\b|\d)", re.IGNORECASE)
_ADVERB = late(
    r"without\s[a-z\s]*exception|one\sand\sall|(?:across|around|throughout|all\s(?:over|across)|in|to)\s[a-z\s]+|"
    r"[a-z]+wide|globally|(?:confined|restricted|limited)\sto|(?:not|never|unlikely|cannot)\s[a-z\s]+\smuch|"
    r"(?:in\s|only\s)?part|part(?:ly|ially)|(?:most|overwhelming|entire|whol)ly|unanimous(?:ly)?|no\sone|nobody|always|"
    r"invariably|usually|generally|often|frequently|rarely|seldom|sometimes|occasionally",
    re.IGNORECASE,
)
_BODY = late(r"(?:(?:nearly|almost|virtually)\s)?(?:any|every|some|no)(?:body|one|thing)|no one", re.IGNORECASE)
_PRONOMINAL = AUXILIARIES | listed("people person persons")
_WHOLE = late(r"(?:\s[a-z]+s)?\sof\s(?:(?:the|its|their|these|those|all)\s)?", re.IGNORECASE)
_OUT_OF = late(r"(?:^|\W)(?:out\s)?of\s(?:(?:the|its|their|these|those|all)\s)?$")
_THEN = late(r"(?:\s[^\s,;:.]+){1,8},\s(?:only\s|just\s)?", re.IGNORECASE)
PHRASE = 5
"""Words after a quantifier within which its noun stands: "of the six other tested wells"."""
_OF_THEM = late(
    r"\s?of (?:(?:them|whom|these|those)\b|"
    r"(?:it|that)(?=[.,;]|\s(?:comes?|came|goes|went|is|was|has|had|will|would)\b))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, eq=False)
class Quantifier:
    """A quantifier at a span. ``of``: the senses of what it quantifies; ``share``: in per cent, of a number.

    ``parts``: the same of a count told with its whole, "23 of the 61".
    """

    passage: Passage
    start: int
    end: int
    reach: Reach
    near: Mapping[Sense, float]
    of: frozenset[Sense]
    share: float | None = None
    parts: float | None = None

    @property
    def text(self) -> str:
        """The quantifier as written."""
        return self.passage.text[self.start : self.end]

    @property
    def of_them(self) -> bool:
        """Whether it stands before "of them": what it quantifies was named before."""
        return bool(_OF_THEM.match(self.passage.text, self.end))


@read_once
def quantifiers(passage: Passage) -> tuple[Quantifier, ...]:
    """Return the quantifiers of *passage* in order; shares such as "four in ten" and "40 per cent" among them."""
    found: list[Quantifier] = []
    for match in QUANTIFIER.finditer(passage.text) if not TELLING.isdisjoint(passage.order) else ():
        start, end = match.span()
        if match.lastgroup == "one" and _is_each(passage, start):
            continue
        number = next((number for number in passage.numbers if end < number.start <= end + 5), None)
        if match.lastgroup in {"rest", "subset"}:
            if number is None:
                continue
            end = number.end
        reach: Reach = match.lastgroup  # type: ignore[assignment]
        if reach == "all" and match[0].lower() not in _BOTH and _is_denied(passage, start):
            reach = "some"
        near, _ = surroundings(passage, start, end, past_numbers=True)
        of = _noun(passage, start, end)
        if match[0].lower().endswith(" at all"):
            of = frozenset(near)  # what does not run at all is its subject
        found.append(Quantifier(passage, start, end, reach, near, of))
    for number in passage.numbers:
        partitive = not number.unit and not number.ordinal and _PARTITIVE.match(passage.text, number.end)
        if partitive and not _is_each(passage, number.start):
            found.extend(_subset(passage, number))
    found.extend(_out_of(passage))
    for amount in amounts(passage):
        if amount.unit and amount.unit.dimension == "share":
            found.append(
                Quantifier(passage, amount.start, amount.end, _reach(amount), amount.near, amount.of, amount.value)
            )
    return tuple(found)


def _is_each(passage: Passage, start: int) -> bool:
    """Return whether the "one" at letter *start* is each: "every | one of the boats"."""
    return passage.text[max(0, start - _LED) : start].lower().endswith(_EACH)


_EACH = ("every ", "each ", "every single ", "each single ")
_LED = max(map(len, _EACH))


def _is_denied(passage: Passage, start: int) -> bool:
    """Return whether a verb is denied right before the letter *start*: "does not cover | all the repairs"."""
    first = bisect.bisect_left(passage.starts, start)
    led = range(first - 1, max(-1, first - _DENIED), -1)
    marked = next((index for index in led if index + 1 in passage.parted), -1)
    return any(passage.order[i] in _NOT or passage.order[i].endswith("n't") for i in led if i > marked)


_NOT = frozenset(["not", "cannot", "never"])
_BOTH = frozenset(["both", "always", "each", "to a man"])
"""What a denial may be of as a whole: "did not pay both" may be that neither was paid."""
_DENIED = 4
"""Words before "all" within which a verb is denied."""


def _subset(passage: Passage, number: Number) -> Iterator[Quantifier]:
    """Yield "three" of "three of the bridges", "two members of the team"; "all three of them" are no part."""
    if passage.text[: number.start].endswith(("all ", "All ")):
        return
    near, _ = surroundings(passage, number.start, number.end, past_numbers=True)
    of = _noun(passage, number.start, number.end)
    whole = _WHOLE.match(passage.text, number.end)
    total = next((other for other in passage.numbers if whole and other.start == whole.end()), None)
    yield _counted(passage, number, total, near, of)


def _out_of(passage: Passage) -> Iterator[Quantifier]:
    """Yield the counts told after their whole: "of the 40 plants that were tried, 23"."""
    for one, other in pairwise(passage.numbers):
        told = passage.text[max(0, one.start - 12) : one.start].lower()
        between = passage.text[one.end : other.start]
        if _OUT_OF.search(told) and _THEN.fullmatch(between) and not (one.unit or other.unit):
            near, _ = surroundings(passage, other.start, other.end, past_numbers=True)
            yield _counted(passage, other, one, near, _noun(passage, one.start, one.end))


def _counted(
    passage: Passage, part: Number, whole: Number | None, near: Mapping[Sense, float], of: frozenset[Sense]
) -> Quantifier:
    reach: Reach = "subset"
    share = None
    if whole is not None and 0 < part.value <= whole.value:
        share = 100.0 * part.value / whole.value
        reach = "all" if share == 100 else "most" if share > 50 else "half" if share == 50 else "subset"
    return Quantifier(passage, part.start, part.end, reach, near, of, None, share)


def _noun(passage: Passage, start: int, end: int) -> frozenset[Sense]:
    """Return the senses of the noun that is quantified, with those before it: "every one of the tested wells"."""
    if _OF_THEM.match(passage.text, end) or _ADVERB.fullmatch(passage.text, start, end):
        return frozenset()
    first = bisect.bisect_left(passage.words, end, key=lambda word: word.start)
    following = "".join(passage.order[first : first + 1])
    if _BODY.fullmatch(passage.text, start, end) or following in _PRONOMINAL or following in VERBS:
        return frozenset()  # whom it is said of was named before, or nobody in particular is meant
    found: list[frozenset[Sense]] = []
    for index in range(first, min(first + PHRASE, len(passage.words))):
        word, joins = passage.order[index], passage.order[index] in _JOINING
        content = word not in STOPWORDS and word not in SMALL
        if index in passage.parted or (found and not content and not joins):
            break  # "a range of pots" are pots
        if content:
            found.append(senses(passage)[index])
    return frozenset().union(*found)


_JOINING = frozenset(["of", "or", "nor"])
"""What joins nouns of which one thing is said: "no talks or interviews"."""


def _reach(amount: Amount) -> Reach:
    if amount.value in {0.0, 100.0} and amount.bound == "exact":
        return "all" if amount.value else "none"
    if amount.value == 50:
        return "most" if amount.lean > 0 or amount.bound == "at least" else "few" if amount.lean < 0 else "half"
    return "most" if amount.value > 50 else "some"
