"""What is told as without its like ever, where the sources have it so of a time only: "a record", "since 1987"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summarizer.comparison.difference import Difference
from summarizer.comparison.figures.ranks import superlatives
from summarizer.comparison.figures.surroundings import surroundings
from summarizer.comparison.passage import Passage
from summarizer.language.openers import late

ALL_TIME = late(
    r"\b(?:ever|yet\s(?:seen|found|built|made|recorded|observed|discovered|known)|on\srecord|of\sall\stime|in\s(?:\w+\s){0,3}?(?:\w+['’]s?\s)?(?:\w+\s)?history|in\s(?:living\s)?memory)\b",
    re.IGNORECASE,
)
"""What makes a superlative one of all times; what the sources tell of a year or a season has none of these."""
_UNHEARD_OF = late(
    r"\b(?:an?\s(?:new\s)?record(?:\s(?:high|low|level)s?)?"
    r"(?=[.,;:]|$|\s(?:in|on|at|for|of\s[\d$€£]|and|by|with|as|after|when|this|last)\b)"
    r"|first-ever|first\s(?:\w+\s)?ever|all-time|unprecedented|never\sbefore"
    r"|than\s(?:\w+\s){0,4}(?:ever|at\sany\s(?:time|point))\b|never\s(?:\w+\s){1,3}(?:so|as)\s[a-z]+)",
    re.IGNORECASE,
)
"""What says by itself that there was nothing like it."""
_HINTS = ("record", "ever", "all-time", "unprecedented", "any")
"""Letters of which it has some."""
_ANY_RECORD = late(r"\b(?:record|unprecedented|all-time|never|unique)\b", re.IGNORECASE)
_LIMIT = late(
    r"[^.;:]{0,48}?\b(?:since|(?:in|for)\s(?:(?:more|less)\sthan\s|at\sleast\s|over\s|nearly\s|almost\s|about\s|the\s(?:past|last)\s)?"
    r"(?:[^\s.,;]+\s){0,2}(?:years?|months?|weeks?|decades?|century|seasons?)"
    r"|(?:this|of\sthe|so\sfar\sthis|of\slast|last)\s(?:year|season|month|week|decade|century))\b",
    re.IGNORECASE,
)
"""The time that a superlative is taken of, behind it."""
_AT_ANY = late(
    r"\b(?:since|for\s(?:\w+\s){1,3}(?:years?|months?|weeks?|decades?)|season|decade|year-high)\b", re.IGNORECASE
)
_CLOSE = 2
"""Of the passages nearest to a claim, those that speak of the same closely enough to contradict it."""


def without_limit(claim: Passage, nearest: Sequence[Passage]) -> Iterator[Difference]:
    """Yield that *claim* tells of all times what a source tells of some years: "a record" of "most since 1987"."""
    hinted = any(map(claim.text.lower().__contains__, _HINTS))
    said = _UNHEARD_OF.search(claim.text) if hinted else None
    if said is None or _AT_ANY.search(claim.text):
        return
    near, _ = surroundings(claim, *said.span())
    for passage in nearest[:_CLOSE]:
        for start, end in _ranked(passage):
            limit = _LIMIT.match(passage.text, end)
            if limit is None or near.keys().isdisjoint(surroundings(passage, start, end)[0]):
                continue
            first = said[0].lower().startswith("first")
            if any(ALL_TIME.search(it.text) or (not first and _ANY_RECORD.search(it.text)) for it in nearest):
                return
            told = passage.text[start : limit.end()]
            reason = f"says {said[0]!r}, source says {told!r}"
            yield Difference("superlative", "clash", said.span(), passage.place(start, limit.end()), reason)
            return


def _ranked(passage: Passage) -> Iterator[tuple[int, int]]:
    """Yield where *passage* singles something out, "for the first time" with it."""
    yield from ((one.start, one.end) for one in superlatives(passage))
    yield from (found.span() for found in _FIRST_TIME.finditer(passage.text))


_FIRST_TIME = late(r"\bfirst\stime\b", re.IGNORECASE)


def is_high_of_a_time(quality: str, passage: Passage) -> bool:
    """Return whether *passage* tells the highest or lowest of a time by a noun: "rose to a five-year high"."""
    if quality in _LEAST | _GREATEST and "time" in passage.order:
        crossed = _BELOW if quality in _LEAST else _ABOVE
        if crossed.search(passage.text) is not None:
            return True  # "fell below 40 for the first time"
    return quality in {"highest", "lowest"} and _HIGH.search(passage.text) is not None


_LEAST, _GREATEST = frozenset(["lowest", "fewest", "smallest"]), frozenset(["highest", "most", "largest", "biggest"])
_BELOW = late(r"\b(?:below|under|(?:less|fewer|lower)\sthan)\b[^.;]{0,60}\bfor\sthe\sfirst\stime\b", re.IGNORECASE)
_ABOVE = late(
    r"\b(?:above|over|past|beyond|exceeded|topped|passed|(?:more|higher)\sthan)\b[^.;]{0,60}\bfor\sthe\sfirst\stime\b",
    re.IGNORECASE,
)
_HIGH = late(r"\b(?:era|record|all-time|time|year|month|week|term|season)[\s-](?:high|low)s?\b", re.IGNORECASE)
