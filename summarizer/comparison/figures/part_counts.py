"""So many of a whole: what is told of the part, and what only of the whole: "two of the nine divers lost were found".

Nine were lost and two were found; nobody says that two were lost, that the nine were found, or that there were two.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from summarizer.comparison.alignment import values_of
from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.language.number_words import NUMBER_WORDS, ORDINALS, SCALES, SMALL
from summarizer.language.reporting import VERBS, listed
from summarizer.language.word_classes import (
    AUXILIARIES,
    CLAUSE_OPENERS,
    DETERMINERS,
    HAVE,
    OWNERS,
    POSSESSIVE,
    PREPOSITIONS,
)

DEFINITE = OWNERS | listed("the these those")
_COUNTING = NUMBER_WORDS - ORDINALS.keys() - {"half"}
_RELATIVE = (("who",), ("that",), ("which",))
_CLAUSE = CLAUSE_OPENERS | listed("and but who which whose whom where")
_PHRASE = 6
"""Words of a noun phrase, at most."""
_REACH = 14
"""Words behind a noun among which its verb stands."""


class Counted(NamedTuple):
    """A noun at the index ``noun``, of which ``many`` are told of, None for no number, ``first`` the phrase's start.

    ``size``: of how many, in "two of the nine"; ``partly``: whether it is a part of them; ``led``: the article or the
    owner before it, "" for none; ``ratio``: 6 of "one in six"; ``verb``: what is told of them, -1 for nothing;
    ``described``: a verb that only says which they are, "the divers | lost", -1 for none.
    """

    noun: int
    first: int
    many: float | None
    size: float | None = None
    partly: bool = False
    led: str = ""
    ratio: float | None = None
    verb: int = -1
    described: int = -1


_ALL, _BUT = frozenset(["all", "none"]), frozenset(["but", "except", "bar"])


@read_once
def parts_of(passage: Passage) -> tuple[Counted, ...]:
    """Return what *passage* counts out of a whole."""
    if "of" not in passage.order or passage.foreign:
        return ()
    return tuple(_parts(passage))


def _parts(passage: Passage) -> Iterator[Counted]:
    values = values_of(passage)
    for of, word in enumerate(passage.order[:-1]):
        if word != "of":
            continue
        noun = _noun(passage, of + 1)
        if noun is None or passage.order[of + 1] in _COUNTING:
            continue
        led = passage.order[of + 1]
        owned = any(passage.words[i].text.endswith(POSSESSIVE) for i in range(of + 1, noun))
        if led not in DEFINITE and not owned:
            continue
        size = next((_value(passage, i) for i in range(of + 1, noun) if _counts(passage, i)), None)
        if not of:
            yield from _out_of(passage, noun, size, led)
        elif _counts(passage, of - 1):
            first, ratio = of - 1, None
            while first and _counts(passage, first - 1) and values.get(first - 1) == values.get(of - 1):
                first -= 1
            if first > 1 and passage.order[first - 1] in _BUT and passage.order[first - 2] in _ALL:
                continue  # "all but three of the boats" tells of the others
            if passage.order[first - 1 : first] == ("in",) and first > 1 and _counts(passage, first - 2):
                ratio, first = _value(passage, of - 1), first - 2
            verb, described = (_verb_behind(passage, noun), -1) if led == "whose" else told(passage, first, noun)
            yield Counted(noun, first, _value(passage, first), size, True, led, ratio, verb, described)


def _out_of(passage: Passage, noun: int, size: float | None, led: str) -> Iterator[Counted]:
    """Yield the part of "of the 120 jobs lost here, 80 were there"."""
    mark = next((i for i in sorted(passage.parted) if i > noun), None)
    if mark is None or not _counts(passage, mark):
        return
    described = next((g.verb for g in groups(passage) if noun < g.verb < mark), -1)
    last = mark
    while last + 1 < len(passage.order) and _counts(passage, last + 1):
        last += 1
    verb = _verb_behind(passage, last)
    yield Counted(noun, mark, _value(passage, mark), size, True, led, None, verb, described)


def counted(passage: Passage, noun: int) -> Counted:
    """Return how many of the noun at the index *noun* are told of, and what."""
    order = passage.order
    count, led, first = None, "", noun
    while first and noun - first < _PHRASE and first not in passage.parted:
        word = order[first - 1]
        if word in DETERMINERS or word in OWNERS or passage.words[first - 1].text.endswith(POSSESSIVE):
            led, first = word if word in DETERMINERS | OWNERS else "'s", first - 1
            break
        if _counts(passage, first - 1):
            count = _value(passage, first - 1)
        elif count is not None or first - 1 not in passage.content or _is_verb(passage, first - 1):
            break
        first -= 1
    if led == "'s":
        while first and (order[first - 1] in DETERMINERS or passage.words[first - 1].capitalised):
            first -= 1  # "of | the city's 214 precincts"
    size, partly, ratio = None, False, None
    if first > 1 and order[first - 1] == "of" and _counts(passage, first - 2):
        size, count, partly, first = count, _value(passage, first - 2), True, first - 2
    if count is not None and first > 1 and order[first - 1] == "in" and _counts(passage, first - 2):
        ratio, count, first = count, _value(passage, first - 2), first - 2
    return Counted(noun, first, count, size, partly, led, ratio, *told(passage, first, noun))


def told(passage: Passage, first: int, noun: int) -> tuple[int, int]:
    """Return the verb that is told of the phrase ``[first:noun]``, and the one that says which of them, -1 for none."""
    border = next((i for i in range(first, 0, -1) if i in passage.parted or passage.order[i - 1] in _CLAUSE), 0)
    governing = next((g.verb for g in reversed(groups(passage)) if border <= g.verb < first), -1)
    if governing < 0:
        governing = next((i for i in range(first - 1, border, -1) if passage.order[i] in HAVE), -1)
    behind = _verb_behind(passage, noun)
    relative = passage.order[noun + 1 : noun + 2] in _RELATIVE
    by_others = any(noun + 1 < i < behind for i in passage.content)  # "the goals that | Roe | scored"
    described = behind if behind == noun + 1 or (relative and not by_others) else -1
    if passage.order[governing] in VERBS and behind >= 0:
        governing = -1  # "said | the hostages have been freed"
    if governing >= 0 and PREPOSITIONS.isdisjoint(passage.order[governing + 1 : first]):
        return governing, described if described not in passage.parted else -1
    later = _verb_behind(passage, behind) if described >= 0 or relative else -1
    return (later, described) if later >= 0 else (behind, -1)


def _verb_behind(passage: Passage, place: int) -> int:
    """Return the next verb behind *place* with a tense, or right behind it with none, past asides; -1 for none."""
    read = {group.start: group for group in groups(passage) if group.finite or group.start == place + 1}
    read = {start: group for start, group in read.items() if passage.order[start] != "to"}
    opens = place + 1
    if opens in passage.parted:  # "two ministers, Roe and Lind, | spoke"
        ends = sorted(i for i in passage.parted if opens < i < opens + _REACH)
        opens = next((i for i in ends if i in read or passage.order[i] in AUXILIARIES), opens)
    for index in range(opens, min(opens + _REACH, len(passage.order))):
        if index in read:
            return read[index].verb
        word = passage.order[index]
        if word in AUXILIARIES:
            return index
        if (word in _CLAUSE and (index > opens or (word,) not in _RELATIVE)) or index in passage.stopped:
            return -1
    return -1


def _noun(passage: Passage, first: int) -> int | None:
    """Return the last word of the noun phrase that begins at *first*."""
    starts = {group.start for group in groups(passage)}
    last = None
    for index in range(first, min(first + _PHRASE, len(passage.order))):
        word = passage.order[index]
        ends = word in PREPOSITIONS or word in AUXILIARIES or word in _CLAUSE or index in starts
        if index > first and (ends or index in passage.parted):
            break
        if index in passage.content and not _counts(passage, index):
            last = index
    return last


def _counts(passage: Passage, index: int) -> bool:
    word = passage.order[index]
    return (word[0].isdigit() and index in values_of(passage)) or word in _COUNTING


def _value(passage: Passage, index: int) -> float | None:
    """Return the value of the number at the index: of "dozen" and "one" too, which alone may be no numbers."""
    word = passage.order[index]
    return values_of(passage).get(index, SMALL.get(word, SCALES.get(word)))


def _is_verb(passage: Passage, index: int) -> bool:
    return any(group.verb == index for group in groups(passage))
