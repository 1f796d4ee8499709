"""An amount: a number in a passage with its unit, its bound, and the words that say what it measures."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from summarizer.comparison.figures.former_figures import is_former
from summarizer.comparison.figures.rates import rates_of
from summarizer.comparison.figures.spreading import spreads
from summarizer.comparison.figures.surroundings import Sense, surroundings
from summarizer.comparison.figures.units import Unit
from summarizer.comparison.passage import Passage
from summarizer.language.bounds import Bound, bound_of
from summarizer.language.lexicon import groups
from summarizer.language.openers import late
from summarizer.language.tokens import fold, stem

Sort = Literal["count", "share", "ordinal", "year", "label", "clock", "day"]

_UPWARD = late(
    r"\b(?:(?:more|greater|higher|older|longer|larger) than|over|above|beyond|exceed(?:s|ed|ing)?|in excess of|"
    r"upwards? of|north of)\s+(?:\S\s?)?$",
    re.IGNORECASE,
)
_DOWNWARD = late(
    r"\b(?:(?:fewer|less|lower|younger|shorter|smaller) than|under|below|nearly|almost|(?:short|shy) of|close to|"
    r"not even|approaching)\s+(?:\S\s?)?$",
    re.IGNORECASE,
)
_EXACTLY = late(r"\b(?:exactly|precisely)\s+(?:\S\s?)?$", re.IGNORECASE)
_DEGREES = frozenset(["degrees", "temperature in Celsius", "temperature in Fahrenheit"])
_COVERED = late(r"\b(?:under|below|beneath)\s(?:about\s|some\s|over\s)?$", re.IGNORECASE)
_FROZEN = late(r"\sbelow\s(?:zero|freezing)\b", re.IGNORECASE)
_METRES = late(r"\dm")
_COMPOUND = late(r"-([a-z]{3,})\b")
_CHANGE = late(
    r"\b(from|to|by)\s(?:an?\s|the\s|some\s|about\s|almost\s|nearly\s|roughly\s|around\s|over\s|only\s|just\s|another\s|further\s|additional\s){0,2}\S?$",
    re.IGNORECASE,
)
_CHANGE_ITSELF = late(
    r"(?:-\w+)?\s(?:pay\s|price\s)?(?:rise|fall|drop|increase|decrease|decline|jump|surge|slump|gain|cut|reduction|hike|dip)\b",
    re.IGNORECASE,
)
"""The change that a figure is, whatever leads to it: "in response to a 30 per cent | rise"."""
_MARGIN = late(
    r"\b(?:led|leads?|leading|ahead|won|wins?|beat(?:s|en)?|trail(?:s|ed|ing)?|defeat(?:s|ed)?|lost|carried|"
    r"approved|passed|rejected|backed)\b"
    r"(?:(?!\b(?:shr[aiu]|gr[eo]w|f[ae]ll|r[io]s|drop|cut|widen|narrow|slip|increas|decreas|declin|rais|lower|reduc)|"
    r"[,.;:]).){0,48}\bby$",
    re.IGNORECASE,
)
"""What makes of "by" the margin of a lead or a vote."""
_APART = late(
    r"(?:(?:\s(?!(?:as|because|while|when|and|but|after|thanks)\s)[^\W\d_]+){0,2}?\s(?:more|fewer|less|higher|lower|longer|shorter|older|younger|larger|smaller|"
    r"ahead|behind|short|earlier|later|apart)|\sas(?:\s[^\W\d_]+){1,2}\sagain)\b",
    re.IGNORECASE,
)
_MORE = late(r"\s(more|fewer|less)\b(?!\sthan\s\d)", re.IGNORECASE)
_THAN = late(r"(?:\s\w+){0,2}\sthan\b", re.IGNORECASE)
_INCLUSIVE = late(
    r"(?:\s[^\W\d_]+){0,2},?\s(?:or|and)\s(?:fewer|less|under|below|younger|more|over|above|older|upwards?)\b(?!\sthan)",
    re.IGNORECASE,
)
_GAP = late(
    r"\b(?:(?:lead|margin|gap|difference|rise|fall|drop|increase|decrease|decline|gain|loss|growth|reduction|cut)\s(?:of|by)"
    r"|add(?:s|ed)?|gain(?:s|ed)?|los(?:es?|t)|sheds?|fall(?:s|en)?|fell|drop(?:s|ped)?|ris(?:es?|en)|rose|climb(?:s|ed)?|"
    r"slip(?:s|ped)?|up|down)"
    r"\s(?:about\s|some\s|only\s|just\s|(?:more|less)\sthan\s|over\s|nearly\s|almost\s)?\S?$",
    re.IGNORECASE,
)
_MOVED = late(
    r"\b(?:lost|loses?|sheds?|gain(?:ed|s)?|fell|falls?|fallen|dropped|drops?|rose|rises?|risen|slipped|climbed|jumped|"
    r"slid|surged|soared|slumped|tumbled|plunged|plummeted|sank|dipped|declined|eased|gr[eo]wn?|grows?|shr[aiu]nks?|"
    r"increased|decreased|advanced|edged\s(?:up|down)|inched\s(?:up|down))"
    r"\s(?:about\s|some\s|only\s|just\s|nearly\s|almost\s|over\s|(?:more|less)\sthan\s)?\S?$",
    re.IGNORECASE,
)
"""What a measured change stands behind without "by": "the shares lost 3 euros"."""
_SCORE = late(r"(?:\s[^\W\d_]+)?\s(?:to|against|versus)\s\d")
_LED_IN, _CLAUSE = 24, 60
"""Characters before a figure that hold such a word, and those in which stands whose margin it is."""


@dataclass(frozen=True, slots=True, eq=False)
class Amount:
    """An amount at a span of a passage; ``value`` in ``unit`` as written, ``low`` and ``high`` in its dimension's base.

    They differ for a range only; a bound ("at least") is kept apart, and with it ``lean``: 2 "more than", 1 "just
    over", -1 "nearly", -2 "less than". ``near``: the senses of the words
    around it, by how near they stand (1 beside it); ``of``: the senses of the word that it counts. ``sort`` "clock" and
    "day": digits of a time of day and of a date.
    """

    start: int
    end: int
    text: str
    sort: Sort
    value: float
    low: float
    high: float
    unit: Unit | None
    bound: Bound
    lean: int
    near: Mapping[Sense, float]
    of: frozenset[Sense]
    passage: Passage
    rates: frozenset[str]

    @property
    def change(self) -> str | None:
        """Which end of a change it is, or the change itself: "from", "to" or "by" before it.

        A lead "by" so many is where it stands, as after "to".
        """
        # Asked for with each figure that it is set against.
        known: dict[Amount, str | None] = self.passage.kept.setdefault(Amount.change, {})
        if self not in known:
            known[self] = self._change()
        return known[self]

    def _change(self) -> str | None:
        first = max(0, self.start - _LED_IN)
        before = self.passage.text[first : self.start].lower()
        leads = "to" in before or "by" in before or "from" in before
        found = _CHANGE.search(self.passage.text, first, self.start) if leads else None
        if found is None and is_former(self.passage.text, self.start, self.end):
            return "from"
        if found is None:
            measured = self.unit is not None and self.unit.dimension not in {"time", "calendar"}
            moved = measured and _MOVED.search(self.passage.text, first, self.start)
            return "by" if moved else None
        if found[1].lower() != "from" and _SCORE.match(self.passage.text, self.end):
            return None  # "by 41 votes to 38"
        if _APART.match(self.passage.text, self.end) or _CHANGE_ITSELF.match(self.passage.text, self.end):
            return "by"
        led = _MARGIN.search(self.passage.text, max(0, found.start() - _CLAUSE), found.end(1))
        return "to" if led else found[1].lower()

    @property
    def led(self) -> str | None:
        """The "from", "to" or "by" that stands before it, whatever it means."""
        found = _CHANGE.search(self.passage.text, max(0, self.start - _LED_IN), self.start)
        return None if found is None else found[1].lower()

    @property
    def difference(self) -> bool:
        """Whether it tells how far two others are apart: "by 24 votes", "14,000 fewer", "a lead of 24"."""
        known: dict[Amount, bool] = self.passage.kept.setdefault(Amount.difference, {})
        if self not in known:
            text, start, end = self.passage.text, self.start, self.end
            apart = _APART.match(text, end) or _GAP.search(text, max(0, start - _LED_IN), start)
            known[self] = bool(apart) or self.change == "by"
        return known[self]

    @property
    def more(self) -> str:
        """The "more" or "fewer" of what it counts that makes it a difference: "310,000 more visitors"; "" for none."""
        found = _MORE.match(self.passage.text, self.end)
        return found[1] if found else ""

    @property
    def compared(self) -> bool:
        """Whether it tells by how much one thing is more than another: "200 dollars less than the model before"."""
        found = _MORE.match(self.passage.text, self.end)
        return found is not None and bool(_THAN.match(self.passage.text, found.end()))

    @property
    def inclusive(self) -> bool:
        """Whether it is said to be in its own bound: "50 or fewer"."""
        return bool(_INCLUSIVE.match(self.passage.text, self.end))

    @property
    def metres(self) -> float | None:
        """What it is in metres, if its letter may mean those: the "400m" of a race or of a budget."""
        return self.value / 1e6 if self.unit is None and _METRES.search(self.text[-2:]) else None

    @property
    def exact(self) -> bool:
        """Whether it is said to be just so much: "exactly", "precisely"."""
        return bool(_EXACTLY.search(self.passage.text, max(0, self.start - 16), self.start))

    @property
    def place(self) -> tuple[int, int, int]:
        """Where it stands: (index of the source, start, end)."""
        return self.passage.place(self.start, self.end)


def amount_at(passage: Passage, span: tuple[int, int], sort: Sort, value: float, unit: Unit | None) -> Amount:
    """Return the number of *value* in *unit* at *span*, with its bound and what stands around it."""
    start, end = span
    text, before = passage.text, passage.text[max(0, start - 24) : start]
    bound = bound_of(text, start, end)
    lean = _lean(bound, before)
    dimension = unit.dimension if unit else ""
    if dimension == "length" and _COVERED.search(before) and text.startswith(" of ", end):
        bound, lean = "exact", 0  # "under two metres of water"
    if lean > 0 and before.endswith("over ") and spreads(passage, start, counted=unit is None):
        bound, lean = "exact", 0
    if dimension in {"time", "calendar"} and bound == "exact" and before.lower().endswith("after "):
        bound = "at least"  # "after 30 days" is not "within 30 days"
    if dimension in _DEGREES and _FROZEN.match(passage.text, end):
        value = -value
    near, of = surroundings(passage, start, end)
    compound = _COMPOUND.match(passage.text, end)
    if compound and unit is None:
        of = _senses_of(compound[1])  # "a three-phase plan" has three phases
        near = {**near, **dict.fromkeys(of, 1.0)}
    base = value * (unit.factor if unit else 1.0)
    return Amount(
        start,
        end,
        text[start:end],
        sort,
        value,
        base,
        base,
        unit,
        bound,
        lean,
        near,
        of,
        passage,
        rates_of(passage, start, end),
    )


def _lean(bound: Bound, before: str) -> int:
    """Return on which side of its number the amount lies: 2 for "more than", 1 for "just over", and below likewise.

    A denial turns both, and then there is none: "no more than".
    """
    if bound == "exact":
        return 0
    if _UPWARD.search(before):
        return {"at least": 2, "about": 1, "up to": 0}[bound]
    if _DOWNWARD.search(before):
        return {"at least": 0, "about": -1, "up to": -2}[bound]
    return 0


@lru_cache(maxsize=1024)
def _senses_of(word: str) -> frozenset[Sense]:
    return frozenset([stem(word), *groups((fold(word),))[0]])
