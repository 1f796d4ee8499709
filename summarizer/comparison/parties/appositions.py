"""Appositions, which say behind a name what its bearer is: "Roe, a miller and now mayor of Torv,"."""

from __future__ import annotations

from summarizer.comparison.boundaries import gap
from summarizer.comparison.parties.office_phrases import head_of, phrase_end
from summarizer.comparison.parties.offices_told import Phrase
from summarizer.comparison.passage import Passage
from summarizer.language.reporting import listed
from summarizer.language.roles import HEADS, STATUSES
from summarizer.language.word_classes import ADVERBS, DETERMINERS, OWNING_S, POSSESSIVE

_SINCE = listed("since until till when")
"""What an apposition goes on with and no subject: "Roe, the chief executive since May"."""


RANKS = STATUSES.keys() | listed("retired previous erstwhile sometime")
"""Words that change what an office or an occupation means; a retired nurse was one."""


_ONCE = listed("formerly previously once now then currently later")
"""Adverbs of time before an apposition: "Roe, formerly the mayor of Torv,"."""


def apposition(passage: Passage, start: int) -> Phrase | None:
    """Return an apposition: "Roe, a miller from Torv,"; "Roe, head of highways"."""
    if start + 1 >= len(passage.words) or gap(passage, start) != ", ":
        return None
    first = start
    if passage.order[start] in _ONCE and start + 2 < len(passage.words):
        start += 1
    opening = passage.words[start]
    if opening.capitalised and passage.words[start + 1].text.endswith(POSSESSIVE):
        start += 1  # "formerly | Ms Roe's deputy"
        opening = passage.words[start]
    if passage.order[start : start + 2] == ("one", "of") and start + 3 < len(passage.words):
        start += 2  # "one of | the supervisors"
        opening = passage.words[start]
    opened = passage.order[start] in DETERMINERS or opening.text.endswith(OWNING_S)
    if not opened and passage.order[start] not in HEADS and passage.order[start] not in RANKS:
        return None
    last = phrase_end(passage, start + opened)
    head = head_of(passage, start, last) if last > start + opened else None
    if head is None:
        return None
    # "According to Ann Roe, the fire in the mill": only between commas is "the" sure to tell who.
    closed = last == len(passage.words) or gap(passage, last)[:1] in {",", "."} or passage.order[last] in _SINCE
    return (head, first, last) if closed or passage.order[start] != "the" else None


def past_time(passage: Passage, start: int) -> int:
    """Return past which word the time of an apposition ends that word *start* opens: "acting head | since May"."""
    if passage.order[start : start + 1] and passage.order[start] in _SINCE:
        ends = range(start + 1, min(start + 2 + _WHILE, len(passage.words)))
        return next((index for index in ends if "," in gap(passage, index)), start)
    return start


_WHILE = 4
"""Words of such a time: "since the last week of May"."""


def joined(passage: Passage, start: int) -> Phrase | None:
    """Return the second of two appositions: "Roe, a miller | and now mayor of Torv"."""
    order = passage.order
    if order[start : start + 1] != ("and",) or gap(passage, start) not in {" ", ", "}:
        return None
    start += 1
    while start < len(order) and (order[start] in ADVERBS or order[start] == "now"):
        start += 1
    if start == len(order):
        return None
    opened = order[start] in DETERMINERS
    if not opened and order[start] not in HEADS and order[start] not in STATUSES:
        return None
    last = phrase_end(passage, start + opened)
    head = head_of(passage, start, last) if last > start + opened else None
    sure = last == len(order) or gap(passage, last)[:1] in {",", "."}
    return (head, start, last) if head is not None and order[head] in HEADS and sure else None
