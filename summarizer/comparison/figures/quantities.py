"""The quantifiers of a passage: all, most, some, none, shares, and what is counted out of what."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from summarizer.comparison.figures.amount import Amount
from summarizer.comparison.figures.amounts import amounts
from summarizer.comparison.figures.surroundings import Sense, senses, surroundings
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.language.number_words import SMALL
from summarizer.language.numbers import Number
from summarizer.language.openers import Opened, late
from summarizer.language.reporting import VERBS, listed
from summarizer.language.tokens import STOPWORDS
from summarizer.language.word_classes import AUXILIARIES

Reach = Literal["all", "most", "half", "many", "some", "subset", "few", "one", "single", "lone", "none", "rest"]

_NO_SPAN = r"(?!\s(?:day|night|morning|evening|afternoon|week|month|year|hour|minute|time|other)s?\b)"
_PLURALS = r"[a-z]{3,}s|people|men|women|children|police|staff"
_NOUNS = rf"(?=\s(?:of|{_PLURALS}|are|were|have|had|did|do|will|would)\b)"
_QUALIFIED = rf"(?=\s(?:of|(?:[a-z]+\s){{0,2}}(?:{_PLURALS})|are|were|have|had|did|do|will|would)\b)"
"""What follows a quantifier: a noun in the plural, or a verb; before "most" an adjective would make a superlative."""
_NO_SUPERLATIVE = r"(?<!\bthe\s)(?<!\bits\s)(?<!\bhis\s)(?<!\bher\s)(?<!\btheir\s)(?<!['’]s\s)(?<!\ba\s)(?<!\bat\s)"
"""Before "most" and an adjective: "most military operations", no "the most dangerous operations"."""
_PARTITIVE = late(r"(?:\s[a-z]+s)?\sof\s(?:(?:the|its|them|whom|these|those|their|his|her)\b|\d)", re.IGNORECASE)
# Of what begins at one place the first kind wins: "not all" before "all", "all but three" before both.
_KINDS: tuple[tuple[Reach, tuple[str, ...]], ...] = (
    ("rest", (r"all\s(?:but|except)(?=\s(?:for\s)?(?:\d|[a-z]))",)),
    (
        "some",
        (
            r"not\s(?:all|every(?:one|body)?|each)",
            r"(?:in\s|only\s)part(?!\s(?:because|due))",
            r"in\s(?:some|certain|several|a\sfew|rare)\s(?:cases|instances)|partly|partially|several|sometimes|occasionally|a\snumber\sof|parts\sof",
            r"a\s(?:selection|sample|portion|fraction|proportion|section)\sof|some(?=\s(?!of)[a-z]+ed\b)",
            rf"some{_QUALIFIED}",
            r"certain(?=\s[a-z]+s\b)",
            r"(?<!\bas\s)(?<!\ba\s)(?<!take\s)(?<!took\s)part(?=\sof\s(?:the|its|both|his|her|their|all)\b)",
        ),
    ),
    (
        "most",
        (
            rf"(?:nearly|almost|virtually)\s(?:all|every{_NO_SPAN}|(?:any|every)(?:one|body))",
            rf"(?<!\bthe\s)(?<!at\s)most{_NOUNS}|{_NO_SUPERLATIVE}most{_QUALIFIED}",
            r"(?:the|a)\s(?:vast\s|great\s|large\s)?majority|mostly|overwhelmingly|(?:the\s)?bulk\sof|usually|generally",
        ),
    ),
    (
        "few",
        (
            r"(?:hardly|scarcely|barely)\sany(?:one|body)?|a\s(?:small\s)?minority|rarely|seldom",
            r"(?:only\s)?a\s(?:few|handful|couple)(?=\sof\b|\s[a-z]+s\b)|a\s(?:small|tiny|limited)\snumber\sof",
            rf"(?<!a\s)few{_QUALIFIED}",
            r"(?<!a\s)little(?=\s(?:of|[a-z]+)\b)(?!\s(?:more|less|by|later|known|over)\b)",
        ),
    ),
    (
        "none",
        (
            r"not\s(?:[a-z]+\s){1,3}at\sall(?=[.,;:!?]|$|\s(?:and|but|until|before|after|since|this|last|next)\b)",
            r"none|not\s(?:any|one|a\ssingle)(?=\s)|no\sone|nobody|neither(?=\sof\b|\s[a-z]+\b)(?!\s[^,.;]{1,40}\snor\b)",
            r"no(?=\s[a-z]+\b)(?!\s(?:more|less|longer|fewer|later|earlier|doubt|matter|other|one|way)\b)",
        ),
    ),
    (
        "all",
        (
            r"(?<!at\s)(?<!above\s)(?<!after\s)all(?!\s(?:over|in\sall|but|along|right|time|the\s(?:same|more|better|way|while|time))\b)",
            rf"every{_NO_SPAN}(?!\s(?:\d|two|three|four|five|six|seven|eight|ten|few)\b)|each(?=\s[a-z])(?!\sother){_NO_SPAN}",
            r"always|invariably|everyone|everybody|entire|whole(?=\s[a-z])|unanimous(?:ly)?",
            r"(?:entirely|wholly)(?!\s(?:un[a-z]{3,}|ignorant|absent|devoid|lacking|different|separate|new|free|false|wrong)\b)",
            r"both(?=\s[a-z]+\b)(?!\s(?:[^\s,.;]+\s){1,3}and\b)",
        ),
    ),
    (
        "many",
        (
            rf"many{_QUALIFIED}|a\s(?:large|great|huge|vast)\snumber\sof|a\s(?:lot|great\sdeal)\sof",
            r"dozens|scores|hundreds|thousands|often|frequently",
        ),
    ),
    ("one", (r"(?:only\s)?one(?=\sof\s(?:the|them|its|his|her|their|these|those|whom))",)),
    ("lone", (r"(?:only|just)\sone(?=\s[a-z])(?!\sof)|a\ssingle|the\s(?:only|sole)",)),
    ("single", (r"one(?=\s(?!of\b|in\b|day\b|thing\b|another\b)[a-z]+\b)",)),
    ("subset", (r"out\sof(?=\s(?:\d|[a-z]))",)),
)
_TELLING = listed(
    """all each every everyone everybody always invariably entire entirely whole wholly unanimous unanimously both
    most mostly overwhelmingly majority bulk usually generally nearly almost virtually part parts partly partially
    not several sometimes occasionally number few handful selection sample portion fraction proportion section
    couple some certain hardly scarcely barely minority rarely seldom little none no nobody neither many lot deal
    dozens scores hundreds thousands often frequently one single only sole just out"""
)
"""Words of which each quantifier has one; where none stands, the pattern, which is long, need not be tried."""
_OPENERS = _TELLING | listed("in a the")
"""Words of which each quantifier begins with one."""
_QUANTIFIER = Opened(
    "|".join(rf"(?<![\w.,])(?P<{name}>{'|'.join(alternatives)})(?!\w)" for name, alternatives in _KINDS),
    _OPENERS,
    _TELLING,
    reach=2,  # "a great deal of"
    figure=None,
)
_ADVERB = late(
    r"in\s[a-z\s]+(?:cases|instances)|(?:in\s|only\s)?part|part(?:ly|ially)|(?:most|overwhelming|entire|whol)ly|unanimous(?:ly)?|no\sone|nobody|always|"
    r"invariably|usually|generally|often|frequently|rarely|seldom|sometimes|occasionally",
    re.IGNORECASE,
)
_BODY = late(r"(?:(?:nearly|almost|virtually)\s)?(?:any|every|some|no)(?:body|one)|no one", re.IGNORECASE)
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
    for match in _QUANTIFIER.finditer(passage.text) if not _TELLING.isdisjoint(passage.order) else ():
        start, end = match.span()
        number = next((number for number in passage.numbers if end < number.start <= end + 5), None)
        if match.lastgroup in {"rest", "subset"}:
            if number is None:
                continue
            end = number.end
        reach: Reach = match.lastgroup  # type: ignore[assignment]
        near, _ = surroundings(passage, start, end, past_numbers=True)
        of = _noun(passage, start, end)
        if match[0].lower().endswith(" at all"):
            of = frozenset(near)  # what does not run at all is its subject
        found.append(Quantifier(passage, start, end, reach, near, of))
    for number in passage.numbers:
        if not number.unit and not number.ordinal and _PARTITIVE.match(passage.text, number.end):
            found.extend(_subset(passage, number))
    found.extend(_out_of(passage))
    for amount in amounts(passage):
        if amount.unit and amount.unit.dimension == "share":
            found.append(
                Quantifier(passage, amount.start, amount.end, _reach(amount), amount.near, amount.of, amount.value)
            )
    return tuple(found)


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
