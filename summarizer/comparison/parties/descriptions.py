"""What a passage calls the people whom it names: "the goalkeeper, Ann Roe", "Roe, a miller", "miller Ann Roe"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from summarizer.comparison.boundaries import gap
from summarizer.comparison.clauses.past_forms import is_past
from summarizer.comparison.parties.appositions import RANKS, apposition, joined, past_time
from summarizer.comparison.parties.office_phrases import (
    COMPLEMENTS,
    ENDS,
    PHRASE,
    head_of,
    is_noun,
)
from summarizer.comparison.parties.offices_told import Phrase, told, told_later
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.language.lexicon.persons import is_person
from summarizer.language.moments import MONTHS
from summarizer.language.people import people
from summarizer.language.reporting import VERBS, listed
from summarizer.language.roles import HEADS, STATUSES
from summarizer.language.word_classes import DAYS, DETERMINERS, NEARBY, POSSESSIVE, PREPOSITIONS

_WHEN = listed("after before since during following amid despite until with without")
"""What begins an aside before a name: "After Roe's resignation, Ann Holm"."""
_NO_SURNAMES = HEADS | DAYS
_BEFORE_MONTHS = PREPOSITIONS | NEARBY | {"until", "since", "as"}
"""Words behind which "May" is a month: "as recently as | May, the mayor"."""
_NO_TITLES = DETERMINERS | ENDS | COMPLEMENTS
_LEADING = PREPOSITIONS - {"to"}
"""Words behind which an office needs no article: "a pass of | striker Ann Roe"."""
_BEFORE_OFFICE = ENDS | DETERMINERS
"""Words behind which an office begins."""


class Description(NamedTuple):
    """What somebody is called: the index of the last word of the name, of the head noun, the range of all its words.

    Of "Roe, who runs the bakery", the head is "runs".
    """

    name: int
    noun: int
    first: int
    last: int
    told: bool = False  # by a clause, beside what the bearer is called


@read_once
def descriptions(passage: Passage) -> tuple[Description, ...]:
    """Return the phrases that stand by the names of *passage* as their descriptions."""
    found: list[Description] = []
    ended = 0  # where the person named before ends: "Coach Ann Roe praised captain | Ida Kern"
    for mention in people(passage.text).mentions:
        first = bisect_left(passage.starts, mention.start)
        last = bisect_left(passage.starts, mention.end, first)
        if mention.administration or last <= first or passage.order[last - 1] in DAYS:
            continue
        if not first and last > 1:
            found.append(Description(last - 1, 0, 0, 1))  # "Goalkeeper Ann Roe": a given name is no description
        ahead = tuple(_ahead(passage, first))
        if not ahead and mention.role and first and gap(passage, first) == " ":
            ahead = _titled(passage, first, mention.role)
        found += [
            Description(last - 1, noun, noun if begin < ended <= noun else begin, end) for noun, begin, end in ahead
        ]
        ended = last
        office = _predicated(passage, first)
        if office is not None:
            found.append(Description(last - 1, *office))
        found += _behind(passage, last)
    surnames = {described.name for described in found}
    for index in _alone(passage):
        if index not in surnames:
            found += [each for each in _behind(passage, index + 1) if is_person(passage.order[each.noun])]
    return tuple(found)


def descriptions_of(root: str, passages: Iterable[Passage]) -> list[tuple[Passage, Description]]:
    """Return what *passages* call whoever has a name of the stem *root*."""
    return [(it, other) for it in passages for other in descriptions(it) if it.stems[other.name] == root]


def _alone(passage: Passage) -> Iterator[int]:
    """Yield where a surname stands alone, or one that opens the sentence."""
    runs_on = len(passage.words) > 1 and passage.words[1].capitalised
    titles = len(passage.words) > 1 and gap(passage, 1) == " " and is_person(passage.order[1])  # "Assembly speaker Roe"
    opens = bool(passage.words) and passage.words[0].capitalised and passage.order[0] not in DAYS
    if opens and not runs_on and not titles and is_noun(passage, 0):
        yield 0
    for first, last in passage.names:
        alone = last - first == 1 and first and passage.order[first] not in _NO_SURNAMES
        alone = alone and not (passage.order[first] in MONTHS and passage.order[first - 1] in _BEFORE_MONTHS)
        if alone and passage.order[first - 1] not in DETERMINERS:  # "the Halden, a ship", "the Isles, a clerk says"
            yield first


def _behind(passage: Passage, stop: int) -> Iterator[Description]:
    """Yield what follows the name that ends before word *stop*: appositions, and what clauses tell."""
    after = apposition(passage, stop)
    closed = stop
    while after is not None:
        yield Description(stop - 1, *after)
        closed = past_time(passage, after[2])
        after = joined(passage, closed)
    if closed == stop or gap(passage, closed)[:1] == ",":
        phrase = told(passage, closed)
        if phrase is not None and not _is_behind_preposition(passage, stop):
            yield Description(stop - 1, *phrase, told=True)
            closed = max(closed, phrase[2])
    if stop <= _OPENING and len(people(passage.text).mentions) < 2:
        for phrase in told_later(passage, max(closed, stop + 1)):
            yield Description(stop - 1, *phrase, told=True)


def _is_behind_preposition(passage: Passage, stop: int) -> bool:
    """Return whether the name is no subject of the verb right behind it: "nobody before | Roe | has been captain"."""
    first = stop - 1
    while first and passage.words[first - 1].capitalised and first not in passage.parted:
        first -= 1
    led = first > 1 and first not in passage.parted and passage.order[first - 1] in _NO_SUBJECT_BEHIND
    return led and stop not in passage.parted and passage.order[stop : stop + 1] not in _GOING_ON


_GOING_ON = (("who",), ("as",))
"""What is told of a name behind whatever preposition: "took over from | Roe as captain"."""
_NO_SUBJECT_BEHIND = listed("before after since like unlike than besides except with without of for from by to")
_OPENING = 4
"""Words up to which the name ends that a sentence is about: "Mr John de Roe"."""


def _ahead(passage: Passage, first: int) -> Iterator[Phrase]:
    """Yield what stands before the name at word *first*, one phrase before the other: "the baker, former mayor Roe"."""
    if not first:
        return
    phrase = _before(passage, first)
    if phrase is not None and not _is_to_be(passage, phrase):
        yield phrase
    title = first  # "the guild's physician, Doctor Roe": past the title stands what the bearer is
    while title and gap(passage, title) == " " and _is_title(passage, title - 1):
        title -= 1
    if title and title < first and gap(passage, title) == ", ":
        phrase = _before(passage, title)
        if phrase is not None and is_person(passage.order[phrase[0]]):
            yield phrase


def _is_to_be(passage: Passage, phrase: Phrase) -> bool:
    """Return whether it is what somebody was thought to become: "tipped as a future premier, | Ann Roe"."""
    first = phrase[1]
    return "future" in passage.order[first : phrase[0]] and "as" in passage.order[max(0, first - 2) : first]


def _titled(passage: Passage, first: int, role: str) -> tuple[Phrase, ...]:
    """Return the title right before the name at word *first*: "…, police chief | Ann Roe said"."""
    begin = passage.words[first].start - 1 - len(role)
    if begin < 0 or passage.text[begin : begin + len(role)] != role or not is_person(passage.order[first - 1]):
        return ()
    opening = bisect_left(passage.starts, begin)
    return ((first - 1, opening, first),) if not opening or not _tops(passage.order[opening - 1]) else ()


def _is_title(passage: Passage, index: int) -> bool:
    word = passage.order[index]
    return word in HEADS or word in STATUSES or (word not in _NO_TITLES and is_noun(passage, index))


def _before(passage: Passage, stop: int) -> Phrase | None:
    between = gap(passage, stop)
    if between not in {" ", ", "}:
        return None
    first = stop
    opened = False
    while first and not opened and stop - first < PHRASE and (first == stop or gap(passage, first) == " "):
        word = passage.order[first - 1]
        opened = word in DETERMINERS and not _is_within(passage, first, stop)
        if word in ENDS or (word in COMPLEMENTS and first == stop):
            break
        first -= 1
        if passage.words[first].text.endswith(POSSESSIVE):
            opened = True
            while first and gap(passage, first) == " " and _goes_before(passage, first - 1):
                first -= 1  # "Ostrey General's director", "the tram company's director"
    if between == " " and any(_tops(passage.order[index]) for index in range(first, stop)):
        return None  # "the youngest mayor Torv has had"
    head = head_of(passage, first, stop)
    if head is None or (head and passage.words[head].capitalised and passage.order[head] not in HEADS):
        return None
    if not {"on", "with"}.isdisjoint(passage.order[first:stop]) and not is_person(passage.order[head]):
        return None  # "on Tuesday to reopen the school of Ann Roe"
    timed = between == ", " and first and passage.order[first - 1] in _WHEN and not is_person(passage.order[head])
    tells = not first and any(is_past(passage.order[i]) and passage.words[i - 1].capitalised for i in range(1, head))
    if (opened and not timed) or (between == " " and not first and not tells):
        return head, first, stop
    # "A pass of striker Ann Roe", "stopped striker Ann Roe": without an article only behind a preposition or a past.
    noun = stop - 1
    if between == " " and _is_set_off(passage, first, stop):
        return noun, first, stop
    led = passage.order[noun - 1] in _LEADING or is_past(passage.order[noun - 1])
    if between != " " or not led or not is_noun(passage, noun):
        return None
    return (noun, noun - (passage.order[noun - 1] in RANKS), stop)  # "retired judge Ann Roe"


def _is_set_off(passage: Passage, first: int, stop: int) -> bool:
    """Return whether a mark leads to a title without an article: "…, Torv Water senior engineer | Ann Roe said"."""
    if stop - first < _SET_OFF or gap(passage, first) == " " or not is_person(passage.order[stop - 1]):
        return False
    return not any(passage.order[index] in VERBS or is_past(passage.order[index]) for index in range(first, stop))


_SET_OFF = 2
"""Words of such a title: of one alone, "…, actor Ann Roe", the word may be of the sentence."""


def _predicated(passage: Passage, first: int) -> Phrase | None:
    """Return the office of which the name at word *first* is told: "the chief engineer is | Ann Roe"."""
    if first < 3 or passage.order[first - 1] not in {"is", "was"} or first in passage.parted:
        return None
    start = first - 1
    while start and gap(passage, start) == " " and passage.order[start - 1] not in _BEFORE_OFFICE:
        start -= 1
    opened = start and passage.order[start - 1] in DETERMINERS
    titled = opened and start < first - 1 and is_person(passage.order[first - 2])
    return (first - 2, start - 1, first - 1) if titled else None


def _tops(word: str) -> bool:
    return word in {"most", "first", "only", "last"} or (word.endswith("est") and len(word) > _SHORTEST)


_SHORTEST = 5
"""Letters of "guest", the longest noun for a person in -est that is none."""


def _goes_before(passage: Passage, index: int) -> bool:
    return passage.words[index].capitalised or (passage.order[index] not in COMPLEMENTS and is_noun(passage, index))


def _is_within(passage: Passage, first: int, stop: int) -> bool:
    """Return whether the words go on what somebody is: "the head of | the museum, Roe"."""
    before = passage.order[max(0, first - 3) : first - 1]
    inside = len(before) > 1 and before[1] in COMPLEMENTS and is_person(before[0])
    return inside and not any(map(is_person, passage.order[first:stop]))
