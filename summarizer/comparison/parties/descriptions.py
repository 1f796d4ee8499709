"""What a passage calls the people whom it names: "the goalkeeper, Ann Roe", "Roe, a miller", "miller Ann Roe"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from summarizer.comparison.boundaries import gap
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.denials import FUNCTION_WORDS
from summarizer.comparison.predicates.verbs import is_past
from summarizer.language.people import people
from summarizer.language.reporting import VERBS, listed
from summarizer.language.roles import HEADS
from summarizer.language.word_classes import ADVERBS, AUXILIARIES, BE, CLAUSE_OPENERS, DAYS, DETERMINERS, PREPOSITIONS

_PHRASE = 10
"""Words of a phrase that says what somebody is: "the town council's deputy head of highways and parks"."""
_COMPLEMENTS = listed("of for at to from in")
"""Prepositions by which such a phrase goes on: "head of highways at the council"."""
_ENDS = (PREPOSITIONS - _COMPLEMENTS) | AUXILIARIES | CLAUSE_OPENERS | listed("who whom whose which and or")
_WHEN = listed("after before since during following amid despite until with without")
"""What begins an aside before a name: "After Roe's resignation, Ann Holm"."""
_POSSESSIVE = ("'s", "’s", "s'", "s’")
_BECOMING = BE | listed("became becomes become remains remained as named elected appointed made")
"""Words between a name and what its bearer is."""
_HOLDING = listed(
    """leads led heads headed runs ran chairs chaired owns owned founded edits edited manages managed directs directed
    commands commanded coaches coached teaches taught represents represented"""
)
"""Verbs that say what somebody is by what they do: "Roe, who runs the bakery"."""


class Description(NamedTuple):
    """What somebody is called: the index of the last word of the name, of the head noun, the range of all its words.

    Of "Roe, who runs the bakery", the head is "runs".
    """

    name: int
    noun: int
    first: int
    last: int
    told: bool = False  # by a clause, beside what the bearer is called


@lru_cache(maxsize=1024)
def descriptions(passage: Passage) -> tuple[Description, ...]:
    """Return the phrases that stand by the names of *passage* as their descriptions."""
    found: list[Description] = []
    for mention in people(passage.text).mentions:
        first = bisect_left(passage.words, mention.start, key=lambda word: word.start)
        last = bisect_left(passage.words, mention.end, key=lambda word: word.start)
        if mention.administration or last <= first or passage.order[last - 1] in DAYS:
            continue
        if not first and last > 1:
            found.append(Description(last - 1, 0, 0, 1))  # "Goalkeeper Ann Roe": a given name is no description
        after = _after(passage, last)
        closed = after[2] if after and gap(passage, after[2])[:1] == "," else last
        phrases = (_before(passage, first) if first else None, after)
        found.extend(Description(last - 1, *phrase) for phrase in phrases if phrase is not None)
        found.extend(Description(last - 1, *phrase, told=True) for phrase in _told(passage, closed))
    return tuple(found)


_Phrase = tuple[int, int, int]
"""Head, first and past the last word."""


def _before(passage: Passage, stop: int) -> _Phrase | None:
    between = gap(passage, stop)
    if between not in {" ", ", "}:
        return None
    first = stop
    opened = False
    while first and not opened and stop - first < _PHRASE and (first == stop or gap(passage, first) == " "):
        word = passage.order[first - 1]
        opened = word in DETERMINERS and not _is_within(passage, first, stop)
        if word in _ENDS or (word in _COMPLEMENTS and first == stop):
            break
        first -= 1
        if passage.words[first].text.endswith(_POSSESSIVE):
            opened = True
            while first and passage.words[first - 1].capitalised and gap(passage, first) == " ":
                first -= 1  # "Ostrey General's director"
    head = _head(passage, first, stop)
    if head is None or (head and passage.words[head].capitalised and passage.order[head] not in HEADS):
        return None
    timed = between == ", " and first and passage.order[first - 1] in _WHEN
    if (opened and not timed) or (between == " " and not first):
        return head, first, stop
    # "A pass of striker Ann Roe", "stopped striker Ann Roe": without an article only behind a preposition or a past.
    noun = stop - 1
    led = passage.order[noun - 1] in PREPOSITIONS - {"to"} or is_past(passage.order[noun - 1])
    return (noun, noun, stop) if between == " " and led and _is_noun(passage, noun) else None


def _is_within(passage: Passage, first: int, stop: int) -> bool:
    """Return whether the words go on what somebody is: "the head of | the museum, Roe"."""
    before = passage.order[max(0, first - 3) : first - 1]
    inside = len(before) > 1 and before[1] in _COMPLEMENTS and before[0] in HEADS
    return inside and HEADS.isdisjoint(passage.order[first:stop])


def _head(passage: Passage, first: int, last: int) -> int | None:
    """Return the noun that the words hang on: the last before a preposition."""
    cut = next((i for i in range(first + 1, last) if passage.order[i] in _COMPLEMENTS), last)
    return cut - 1 if first < cut and _is_noun(passage, cut - 1) else None


def _after(passage: Passage, start: int) -> _Phrase | None:
    """Return an apposition: "Roe, a miller from Torv,"; "Roe, head of highways"."""
    if start + 1 >= len(passage.words) or gap(passage, start) != ", ":
        return None
    opening = passage.words[start]
    opened = passage.order[start] in DETERMINERS or opening.text.endswith(("'s", "’s"))
    if not opened and passage.order[start] not in HEADS:
        return None
    last = _phrase_end(passage, start + opened)
    head = _head(passage, start, last) if last > start + opened else None
    if head is None:
        return None
    # "According to Ann Roe, the fire in the mill": only between commas is "the" sure to tell who.
    sure = passage.order[start] != "the" or last == len(passage.words) or gap(passage, last)[:1] in {",", "."}
    return (head, start, last) if sure else None


def _phrase_end(passage: Passage, start: int) -> int:
    last = start
    while last < len(passage.words) and last - start < _PHRASE and passage.order[last] not in _ENDS:
        last += 1
        if last < len(passage.words) and (gap(passage, last) != " " or _participle(passage, last)):
            break
    return last


def _participle(passage: Passage, index: int) -> bool:
    """Return whether a clause without a subject begins there: "a judge serving as mediator"."""
    after = passage.order[index + 1 : index + 2]
    return (
        passage.order[index].endswith("ing") and bool(after) and after[0] in PREPOSITIONS | DETERMINERS | CLAUSE_OPENERS
    )


def _told(passage: Passage, start: int) -> Iterator[_Phrase]:
    """Yield what a clause says the bearer is or does: "Roe, who runs the bakery", "Roe became acting mayor"."""
    order = passage.order
    if order[start : start + 1] == ("who",):
        start += 1
        if start < len(order) and order[start] in _HOLDING:
            yield start, start, _phrase_end(passage, start + 1)
            return
    if start < len(order) and order[start] in {"who", "whom", "whose"}:
        closing = (i for i in range(start + 1, min(start + 2 * _PHRASE, len(order))) if "," in gap(passage, i))
        start = next(closing, start)
    index = next((i + 1 for i in range(start, min(start + 4, len(order))) if order[i] == "as"), start)
    while index < min(start + 3, len(order)) and order[index] in AUXILIARIES | ADVERBS | _BECOMING:
        index += 1
    if start < index < len(order) and order[index - 1] in _BECOMING:
        last = _phrase_end(passage, index)
        head = _head(passage, index, last)
        if head is not None and (order[head] in HEADS or order[index] in {"a", "an"}):
            yield head, index, last


def _is_noun(passage: Passage, index: int) -> bool:
    word = passage.order[index]
    return (
        word.replace("-", "").isalpha()
        and word not in FUNCTION_WORDS
        and word not in VERBS
        and word not in _ENDS
        and not is_past(word)
    )
