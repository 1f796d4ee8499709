"""What a passage calls the people whom it names: "the goalkeeper, Ann Roe", "Roe, a miller", "miller Ann Roe"."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from typing import NamedTuple

from summarizer.comparison.boundaries import gap
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.denials import FUNCTION_WORDS
from summarizer.comparison.predicates.verbs import is_past
from summarizer.language.people import people
from summarizer.language.reporting import VERBS
from summarizer.language.word_classes import AUXILIARIES, DAYS, DETERMINERS, PREPOSITIONS

_PHRASE = 6
"""Words of a phrase that says what somebody is."""
_ENDS = PREPOSITIONS | AUXILIARIES | frozenset(["who", "whose", "which", "and", "or", "that"])


class Description(NamedTuple):
    """The index of the last word of a name, and of the noun that the bearer is called by."""

    name: int
    noun: int


@lru_cache(maxsize=1024)
def descriptions(passage: Passage) -> tuple[Description, ...]:
    """Return the nouns that stand by the names of *passage* as their descriptions."""
    found = []
    for mention in people(passage.text).mentions:
        first = bisect_left(passage.words, mention.start, key=lambda word: word.start)
        last = bisect_left(passage.words, mention.end, key=lambda word: word.start)
        if mention.administration or last <= first or passage.order[last - 1] in DAYS:
            continue
        if not first and last > 1:
            found.append(Description(last - 1, 0))  # "Goalkeeper Ann Roe": a given name is nobody's description
        noun = _before(passage, first)
        if noun is None:
            noun = _after(passage, last)
        if noun is not None:
            found.append(Description(last - 1, noun))
    return tuple(found)


def _before(passage: Passage, first: int) -> int | None:
    noun = first - 1
    if noun < 0 or passage.words[noun].capitalised or not _is_noun(passage, noun):
        return None
    between = gap(passage, first)
    if between not in {" ", ", "}:
        return None
    for index in range(noun - 1, max(-1, noun - 1 - _PHRASE), -1):
        if gap(passage, index + 1) != " ":
            break
        word = passage.words[index]
        if passage.order[index] in DETERMINERS or word.text.endswith(("'s", "’s", "s'", "s’")):
            return noun
        if passage.order[index] in _ENDS:
            break
    # "A pass of striker Ann Roe", "stopped striker Ann Roe": without an article only behind a preposition or a past.
    led = not noun or passage.order[noun - 1] in PREPOSITIONS - {"to"} or is_past(passage.order[noun - 1])
    return noun if between == " " and led else None


def _after(passage: Passage, last: int) -> int | None:
    if last + 1 >= len(passage.words) or gap(passage, last) != ", ":
        return None
    opening = passage.words[last]
    if passage.order[last] not in DETERMINERS and not opening.text.endswith(("'s", "’s")):
        return None
    for index in range(last + 1, min(len(passage.words), last + 1 + _PHRASE)):
        ends = index + 1 == len(passage.words) or passage.order[index + 1] in _ENDS or gap(passage, index + 1) != " "
        if passage.order[index] in _ENDS:
            return None
        if ends:
            # "According to Ann Roe, the fire in the mill": only between commas is "the" sure to tell who.
            sure = passage.order[last] != "the" or gap(passage, index + 1)[:1] == ","
            return index if sure and _is_noun(passage, index) else None
    return None


def _is_noun(passage: Passage, index: int) -> bool:
    word = passage.order[index]
    return (
        word.isalpha() and word not in FUNCTION_WORDS and word not in VERBS and word not in _ENDS and not is_past(word)
    )
