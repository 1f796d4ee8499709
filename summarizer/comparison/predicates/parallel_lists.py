"""Lists of one sentence that are told in turn: the first of the one with the first of the other.

"Roe and Lind, aged 31 and 45, were named head of music and head of drama"; "shut in 1998 and 2006 respectively".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from summarizer.comparison.alignment import values_of
from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.clauses.verbs import PREPOSITIONS
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.language.lexicon.persons import is_person
from summarizer.language.number_words import NUMBER_WORDS, ORDINALS
from summarizer.language.reporting import listed
from summarizer.language.roles import HEADS
from summarizer.language.tokens import STOPWORDS
from summarizer.language.word_classes import AUXILIARIES, CLAUSE_OPENERS, DETERMINERS

Key = str | float
"""By what a member is known in another text: the stem of a word, or the value of a figure."""

_RANKS = listed("gold silver bronze") | ORDINALS.keys()
"""Places of which everybody has his own."""
_SPANNING = listed("between both")
"""Words behind which two figures are the ends of one thing, and two names do it together."""
_ENDS = CLAUSE_OPENERS | AUXILIARIES | listed("and or nor who which whom whose respectively")
_LONGEST = 5
"""Words of one member."""
_UNIT = 2
"""Words behind a figure that say of what it is."""
_TWO = 2


class Member(NamedTuple):
    """The words ``[first:last]`` of a passage, and by what they are known from its other words."""

    keys: frozenset[Key]
    first: int
    last: int


class Turns(NamedTuple):
    """Two lists of as many members; ``sure``: whether each member is told with its own counterpart only."""

    one: tuple[Member, ...]
    other: tuple[Member, ...]
    sure: bool


@read_once
def turns(passage: Passage) -> tuple[Turns, ...]:
    """Return the pairs of lists of *passage* that are told in turn, or may be: of those, one has names."""
    if passage.order.count("and") < _TWO or passage.foreign:
        return ()
    lists = [found for joint, word in enumerate(passage.order) if word == "and" and (found := _list(passage, joint))]
    pairs = [
        (one, other)
        for one, other in combinations(lists, 2)
        if len(one) == len(other) and one[-1].last <= other[0].first
    ]
    said = "respectively" in passage.order
    own = {pair for pair in pairs if said or _are_each_ones(passage, *pair)}
    # Where everybody has one of something, everybody has one of the figures, too: ages and years of prison.
    own |= {pair for pair in pairs if own and _is_figure(passage, pair[1][0].first)}
    return tuple(Turns(*pair, pair in own) for pair in pairs if pair in own or _is_named(passage, pair[0]))


def _is_named(passage: Passage, members: Sequence[Member]) -> bool:
    return all(passage.words[it.last - 1].capitalised for it in members)


def _are_each_ones(passage: Passage, one: Sequence[Member], other: Sequence[Member]) -> bool:
    """Return whether names stand before what only one can have: an age, a rank, an office."""
    if not _is_named(passage, one):
        return False
    first = other[0].first
    words = [passage.order[it.first : it.last] for it in other]
    if passage.order[first - 1] == "aged" or all(not _RANKS.isdisjoint(told) for told in words):
        return True
    bare = passage.order[first] not in DETERMINERS and any(group.verb == first - 1 for group in groups(passage))
    return bare and all(told[0] in HEADS or is_person(told[0]) for told in words)


def _list(passage: Passage, joint: int) -> tuple[Member, ...] | None:
    """Return the members of the list whose last one stands behind the "and" at *joint*."""
    spans = _spans(passage, joint)
    if len(spans) < _TWO or (len(spans) == _TWO and joint in passage.parted and spans[0][1] == joint):
        return None
    if passage.order[spans[0][0] - 1] in _SPANNING and spans[0][0]:
        return None
    told = [_keys(passage, *span) for span in spans]
    found = []
    for number, span in enumerate(spans):
        others = frozenset[Key]().union(*(keys for rank, keys in enumerate(told) if rank != number))
        found.append(Member(told[number] - others, *span))
    return tuple(found) if all(it.keys for it in found) else None


def _keys(passage: Passage, first: int, last: int) -> frozenset[Key]:
    values = values_of(passage)
    once = [i for i in range(first, last) if len(passage.at[passage.stems[i]]) == 1 or i in values]
    return frozenset(
        [
            values[i] if i in values else passage.stems[i]
            for i in once
            if i in values or i in passage.content or passage.words[i].text in _MONTHS
        ]
    )


def _spans(passage: Passage, joint: int) -> list[tuple[int, int]]:
    """Return where the members stand, the first one first."""
    if joint + 1 >= len(passage.order) or not joint:
        return []
    read = _figure if _is_figure(passage, joint + 1) else _name if _is_name(passage, joint + 1) else _thing
    right, end, found = read(passage, joint + 1, joint, True), _before_age(passage, joint), []
    if right is None:
        return []
    while (left := read(passage, right[0], end, False)) is not None:
        found.append(left)
        end = left[0]
        if "," not in passage.gaps[end]:
            break
    return [*found[::-1], right]


def _before_age(passage: Passage, joint: int) -> int:
    """Return where the age between two marks begins that ends at *joint*, or *joint*: "Roe, | 31, | and Lind, 45"."""
    aside = joint in passage.parted and joint - 1 in passage.parted and _is_figure(passage, joint - 1)
    return joint - 1 if aside else joint


def _is_figure(passage: Passage, index: int) -> bool:
    return passage.order[index][0].isdigit() or passage.order[index] in NUMBER_WORDS


def _is_name(passage: Passage, index: int) -> bool:
    word = passage.words[index]
    named = passage.order[index] not in STOPWORDS or word.text in _MONTHS
    return word.capitalised and named and not _is_figure(passage, index)


_MONTHS = frozenset(["May"])
"""Names that elsewhere are function words."""


def _figure(passage: Passage, right: int, end: int, behind: bool) -> tuple[int, int] | None:
    """Return where the figure stands that begins at *right*, if *behind*, or ends at *end*, its unit aside."""
    if behind:
        last = right + 1
        while last < len(passage.order) and _is_figure(passage, last) and last not in passage.parted:
            last += 1
        return right, last
    last = end
    while last and end - last <= _UNIT and not _is_figure(passage, last - 1) and last - 1 not in passage.parted:
        last -= 1
    unit = passage.order[last:end]
    if not last or not _is_figure(passage, last - 1) or unit != passage.order[right + 1 : right + 1 + len(unit)]:
        return None
    first = last - 1
    while first and _is_figure(passage, first - 1) and first not in passage.parted:
        first -= 1
    return first, last


def _name(passage: Passage, right: int, end: int, behind: bool) -> tuple[int, int] | None:
    """Return where the name stands that begins at *right*, if *behind*, or ends at *end*."""
    first = last = right if behind else end - 1
    if first < 0 or not _is_name(passage, first):
        return None
    if behind:
        while last + 1 < len(passage.order) and _is_name(passage, last + 1) and passage.gaps[last + 1] == " ":
            last += 1
    else:
        while first and _is_name(passage, first - 1) and passage.gaps[first] == " ":
            first -= 1
    return first, last + 1


def _thing(passage: Passage, right: int, end: int, behind: bool) -> tuple[int, int] | None:
    """Return where the phrase stands that begins at *right*, if *behind*, or ends at *end*; with an "of" if both do."""
    of = "of" in passage.order[right : right + _LONGEST] and "of" in passage.order[max(0, end - 3) : end]
    led = passage.order[right] in DETERMINERS
    places = _ahead(passage, right, of) if behind else _back(passage, end, of)
    told = list(places)
    if behind and not led and not of:
        told = told[: max(1, len(list(_back(passage, end, False))))]  # "gold and silver | medals"
    if not behind and not led and not of:
        told = told[: max(1, len(list(_ahead(passage, right, False))))]
    if not any(place in passage.content for place in told):
        return None
    return min(told), max(told) + 1


def _ahead(passage: Passage, first: int, of: bool) -> Iterator[int]:
    starts = {group.start for group in groups(passage)}
    for place in range(first, min(first + _LONGEST, len(passage.order))):
        if place > first and (place in passage.parted or passage.order[place] in DETERMINERS):
            return
        if place in starts or _stops(passage, place, of):
            return
        yield place


def _back(passage: Passage, end: int, of: bool) -> Iterator[int]:
    verbs = {group.verb for group in groups(passage)}
    for place in range(end - 1, max(-1, end - 1 - _LONGEST), -1):
        if place in verbs or _stops(passage, place, of):
            return
        yield place
        if place in passage.parted or passage.order[place] in DETERMINERS:
            return


def _stops(passage: Passage, place: int, of: bool) -> bool:
    word = passage.order[place]
    return word in _ENDS or (word in PREPOSITIONS and not (of and word == "of")) or _is_figure(passage, place)
