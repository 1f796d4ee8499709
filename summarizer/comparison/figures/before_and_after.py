"""Whether something is told for the time before a date or for the time after it, and where two tell it otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterable

from summarizer.atoms import NEGATIONS
from summarizer.comparison.figures.mentions import Mention, mentions
from summarizer.comparison.opposites.denying_words import is_negative
from summarizer.comparison.passage import Passage
from summarizer.language.openers import late, pieces

BEFORE = re.compile(
    r"\b(?:before|by|until|till|no later than|not after|up to|up until)\s(?:the\s|on\s|\w+\s(?:on|of)\s)?$",
    re.IGNORECASE,
)
AFTER = re.compile(
    r"\b(?:after|since|beyond|past|no earlier than|not before|starting|beginning|from)\s"
    r"(?:the\s|on\s|in\s|\w+\s(?:on|of)\s)?$",
    re.IGNORECASE,
)
"""What leads to the date before which, or after which, something is told to be."""
_LEADS = frozenset("before by until till than after to since beyond past starting beginning from".split())
"""One of these is among the last three words of whatever the two find."""
_LATEST = late(r"(?:\s\w+){0,3}\s(?:is|was|being|at)\sthe\s(?:very\s)?latest\b", re.IGNORECASE)
_EARLIEST = late(
    r"(?:\s\w+){0,3}\s(?:is|was|being|at)\sthe\s(?:very\s)?earliest\b|\sonwards?\b|\sor\slater\b", re.IGNORECASE
)
"""What says the same behind a date: "on Friday at the latest"."""
_BEHIND = frozenset(["latest", "earliest", "onward", "onwards", "later"])
"""One of these stands in whatever the two find."""
_CLAUSE = late(r"[,;:.!?()“”\"–—]|\b(?:and|but|that|which|who)\b")
_BACK = 80
"""Characters before a date in which its clause may be denied."""
_SPANNED = late(r"(?:\s\d{4})?\s?(?:to|until|till|through|and|-|–)\s", re.IGNORECASE)
"""What follows the beginning of a span: "from Monday to Friday" is no beginning of more."""


def is_turn_of_year(mention: Mention, passages: Iterable[Passage]) -> bool:
    """Return whether a passage tells the same turn of a year otherwise: "before 2024" of "by the end of 2023"."""
    moment, text = mention.moment, mention.passage.text
    if moment is None or moment.day or not (moment.month == _DECEMBER or (moment.year and not moment.month)):
        return False
    if moment.month:
        led = moment.edge == "end" or _THROUGH.search(text, max(0, mention.start - _LEADING), mention.start)
        return bool(led) and any(_YEARS_END.search(passage.text) for passage in passages)
    if not _BEFORE_IT.search(text, max(0, mention.start - _LEADING), mention.start):
        return False
    return any(
        other.moment is not None
        and other.moment.year == (moment.year or 0) - 1
        and (other.moment.edge == "end" or other.moment.month == _DECEMBER)
        for passage in passages
        for other in mentions(passage)
    )


_DECEMBER = 12
_THROUGH = late(r"\b(?:through|until|till|throughout|up\sto|by)\s(?:to\s)?$", re.IGNORECASE)
_BEFORE_IT = late(r"\b(?:before|ahead\sof)\s(?:the\s(?:start|beginning)\sof\s)?$", re.IGNORECASE)
_YEARS_END = late(
    r"\b(?:end|close)\sof\s(?:the|this|that)\s(?:calendar\s)?year\b|\byear(?:['’]s|[\s-])\s?end\b", re.IGNORECASE
)


def turned_in_time(one: Mention, other: Mention) -> bool:
    """Return whether one is "before" what the other is "after", or "not before" what the other is "before"."""
    if _is_before_its_end(one, other):
        return True
    sides = [_side(mention) for mention in (one, other)]
    if None not in sides:
        return sides[0] != sides[1]
    return _comes_late(one, other) or _comes_late(other, one)


def _is_before_its_end(one: Mention, other: Mention) -> bool:
    """Return whether *one* is before a year in the course of which *other* is: "before 2024", "by the end of 2024"."""
    mine, theirs = one.moment, other.moment
    if mine is None or theirs is None or mine.year is None or mine.year != theirs.year:
        return False
    if mine.month or mine.edge or theirs.month or theirs.edge != "end":
        return False
    return bool(_BEFORE_IT.search(one.passage.text, max(0, one.start - _LEADING), one.start))


def _comes_late(one: Mention, other: Mention) -> bool:
    """Return whether one thing is not to be before the date of *one* and is told to be by that of *other*.

    It is one thing where a word of content of the two clauses is one; "until" tells how long, not by when, and a
    denial of either kind in the other clause ("unfinished", "closed") may say the same.
    """
    led = _NOT_BEFORE.search(one.passage.text, max(0, one.start - _LEADING), one.start)
    if led is None or not is_denied(one, led.start()):
        return False
    latest = _LATEST.match(other.passage.text, other.end)
    by = latest or _BY_THEN.search(other.passage.text, max(0, other.start - _LEADING), other.start)
    if by is None or any(map(is_negative, _clause(other, other.start))):
        return False
    if _DENIES.search(other.passage.text, 0, other.start):
        return False  # "denied that she had known of it before January"
    return bool(_stems(one, led.start()) & _stems(other, other.start))


def _stems(mention: Mention, until: int) -> set[str]:
    """Return the stems of the clause of *mention* before *until*; with a pronoun those of all that stands before."""
    passage, first = mention.passage, until - len(_clause_text(mention, until))
    if not _PRONOUNS.isdisjoint(_clause(mention, until)):
        first = 0
    return {passage.stems[i] for i in passage.content if first <= passage.words[i].start < until}


def _clause(mention: Mention, until: int) -> list[str]:
    return _clause_text(mention, until).lower().split()


def _clause_text(mention: Mention, until: int) -> str:
    """Return the words before *until* in the clause of *mention*."""
    return _CLAUSE.split(mention.passage.text[max(0, until - _BACK) : until])[-1]


def is_denied(mention: Mention, until: int) -> bool:
    """Return whether a "not" stands before *until*, an offset, in the clause of *mention*."""
    return any(word in NEGATIONS or word.endswith(("n't", "n’t")) for word in _clause(mention, until))


_DENIES = re.compile(r"\bden(?:y|ies|ied|ying)\s(?:that|having|\w+ing)\b[^.,;]*$", re.IGNORECASE)
_PRONOUNS = frozenset("it they he she this these that those".split())
_LEADING = 24
"""Characters before a date that hold what leads to it: "no later than the"."""
_NOT_BEFORE = re.compile(r"\bbefore\s(?:the\s|\w+\s(?:of)\s)?$", re.IGNORECASE)
_BY_THEN = re.compile(r"\b(?:by|before|no later than)\s(?:the\s|\w+\s(?:of)\s)?$", re.IGNORECASE)


def _side(mention: Mention) -> bool | None:
    """Return whether a thing is told for the time before the date (True), after it (False), or neither."""
    text, first = mention.passage.text, max(0, mention.start - _LEADING)
    if not _BEHIND.isdisjoint(pieces(text).found):
        explicit = _LATEST.match(text, mention.end), _EARLIEST.match(text, mention.end)
        if any(explicit):
            return bool(explicit[0])
    if _LEADS.isdisjoint(text[first : mention.start].lower().split()[-3:]):
        return None
    led = BEFORE.search(text, first, mention.start) or AFTER.search(text, first, mention.start)
    if led is None:
        return None
    spans = _SPANNED.match(text, mention.end) or (mention.moment is not None and len(mention.moment.days) > 1)
    if spans and led[0].lower().startswith("from"):
        return None
    return None if is_denied(mention, led.start()) else led.re is BEFORE
