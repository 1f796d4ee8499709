"""The noun phrases that say what somebody is: where they end and which noun they hang on."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.comparison.boundaries import TIMES, gap
from summarizer.comparison.clauses.past_forms import is_past
from summarizer.comparison.opposites.denials import FUNCTION_WORDS
from summarizer.comparison.passage import Passage
from summarizer.language.lexicon.persons import is_person
from summarizer.language.moments import MONTHS
from summarizer.language.number_words import NUMBER_WORDS
from summarizer.language.reporting import VERBS, listed
from summarizer.language.word_classes import (
    AUXILIARIES,
    CLAUSE_OPENERS,
    DETERMINERS,
    NEARBY,
    PERIODS,
    PREPOSITIONS,
)

PHRASE = 10
"""Words of a phrase that says what somebody is: "the town council's deputy head of highways and parks"."""
COMPLEMENTS = listed("of for at to from in on with")
"""Prepositions by which such a phrase goes on: "head of highways at the council", "spokeswoman on housing"."""
ENDS = (
    (PREPOSITIONS - COMPLEMENTS)
    | AUXILIARIES
    | CLAUSE_OPENERS
    | listed("handed gave told met awarded granted sent showed visited")
    | listed("who whom whose which and or i me you he him she it we us they them himself herself itself themselves")
)
"""Words at which it ends."""


_BEHIND_PARTICIPLE = PREPOSITIONS | DETERMINERS | CLAUSE_OPENERS
_JOINED = frozenset([" ", " & ", "' ", "’ "])
"""What stands between the words of a phrase: "the director of Vale & Roe", "the teachers' spokesman"."""


def phrase_end(passage: Passage, start: int) -> int:
    """Return past which word the phrase from word *start* ends."""
    order, last = passage.order, start
    while last < len(order) and last - start < PHRASE and order[last] not in ENDS:
        if order[last] in {"on", "with"} and not _goes_on(passage, last + 1):
            break
        if last > start and order[last] in _DATING and _opens_time(order, last + 1):
            break
        last += 1
        if last < len(order) and (gap(passage, last) not in _JOINED or _participle(passage, last)):
            break
    return last


def _goes_on(passage: Passage, index: int) -> bool:
    """Return whether "on" or "with" tells whom an office serves: "on housing", no "on Friday"; "with the guild"."""
    if index >= len(passage.order) or passage.order[index] in TIMES or passage.order[index][0].isdigit():
        return False
    return passage.order[index - 1] == "on" or passage.order[index] == "the" or passage.words[index].capitalised


_DATING = listed("for at in from on")
_BEFORE_TIMES = (
    DETERMINERS | NEARBY | NUMBER_WORDS | listed("past few several many some almost nearly about long same or")
)
_OF_TIMES = (
    PERIODS
    | frozenset([*MONTHS, *(f"{period}s" for period in PERIODS)])
    | listed("time times season seasons decade decades century hour hours minute minutes day days moment term spell")
)
"""Words for the time of an office, and those before them: "boss for the first | time", "mayor in early | May"."""
_YEAR = 4
"""Digits of a year."""
_LEADING_IN = 5
"""Words of the longest time that is looked at: "the last two or three | years"."""


def _opens_time(order: Sequence[str], start: int) -> bool:
    """Return whether a time follows from word *start*: "boss for | the first time", "minister in | 2012"."""
    for word in order[start : start + _LEADING_IN]:
        if word in _OF_TIMES or (word.isdigit() and len(word) == _YEAR):
            return True
        if word not in _BEFORE_TIMES and not word[0].isdigit():
            return False
    return False


def _participle(passage: Passage, index: int) -> bool:
    """Return whether a clause without a subject begins there: "a judge serving as mediator", "the judge presiding"."""
    after = passage.order[index + 1 : index + 2]
    return (
        passage.order[index].endswith("ing")
        and not is_person(passage.order[index])
        and passage.order[index - 1] not in COMPLEMENTS
        and (not after or gap(passage, index + 1) != " " or after[0] in _BEHIND_PARTICIPLE)
    )


def head_of(passage: Passage, first: int, last: int) -> int | None:
    """Return the noun that the words ``[first:last]`` hang on: the last before a preposition."""
    cut = next((i for i in range(first + 1, last) if passage.order[i] in COMPLEMENTS), last)
    return cut - 1 if first < cut and is_noun(passage, cut - 1) else None


def is_noun(passage: Passage, index: int) -> bool:
    """Return whether the word at *index* may be a noun, for all that shows."""
    word = passage.order[index]
    return (
        word.replace("-", "").isalpha()
        and word not in FUNCTION_WORDS
        and word not in VERBS
        and word not in ENDS
        and not is_past(word)
        and (not word.endswith("ing") or is_person(word))
    )
