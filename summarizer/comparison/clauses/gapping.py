"""Parts of a sentence that go without the verb before them: "Roe won 40 seats, Lind 30 and Sorel only 5"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summarizer.comparison.clauses.phrases import Party, chunks_of, party_of
from summarizer.comparison.clauses.verbs import PREPOSITIONS
from summarizer.comparison.passage import Passage
from summarizer.language.number_words import NUMBER_WORDS
from summarizer.language.reporting import listed
from summarizer.language.word_classes import DETERMINERS, PERIODS

_JOINING = frozenset(["and", "but", "while"])
_LOOSE = listed("only just about some nearly almost around over")
"""Words that stand before a figure and tell how exact or how much it is."""
_LONGEST = 8
"""Words of the longest part of that kind."""


class Gapped(NamedTuple):
    """A part from the word ``first`` on: who does it, and what to, or None where that is only counted: "Lind 30"."""

    first: int
    subject: Party
    done_to: Party | None


def gapped(passage: Passage, verb: int, end: int) -> tuple[Gapped, ...]:
    """Return the parts without a verb that go on with the one at *verb*, up to the word *end*."""
    starts = [i for i in range(verb + 2, end) if passage.gaps[i] in _MARKS or passage.order[i] in _JOINING]
    if not starts:
        return ()
    counted = any(_is_count(passage, i) for i in range(verb + 1, starts[0]))
    found: list[Gapped] = []
    for first, last in _parts(passage, starts, end):
        part = _counted(passage, first, last, passage.stems[verb + 1 : starts[0]]) if counted else None
        goes_on = last == end < len(passage.order) and end not in passage.parted  # "a version | the mayor denied"
        part = part or (None if goes_on else _paired(passage, first, last))
        if part is not None:
            found.append(part)
        elif found:
            break
    return tuple(found)


_MARKS = frozenset([", ", "; "])


def _parts(passage: Passage, starts: list[int], end: int) -> Iterator[tuple[int, int]]:
    for place, start in enumerate(starts):
        last = starts[place + 1] if place + 1 < len(starts) else end
        first = start + (passage.order[start] in _JOINING)
        if first < last:
            yield first, last


def _is_count(passage: Passage, index: int) -> bool:
    word = passage.order[index]
    alone = not passage.words[index - 1].capitalised
    return alone and (word[0].isdigit() or word in NUMBER_WORDS)


def _counted(passage: Passage, first: int, last: int, told: Sequence[str]) -> Gapped | None:
    """Return the part where it is a party and a figure: "Lind 30", "Sorel only 5 seats", "nurses 9 percent".

    *told*: the stems of the first part; whoever has no name has to be told with its noun, or with none.
    """
    stop = first
    while stop < last and not _ends_party(passage.order[stop]):
        stop += 1
    figure = stop + (passage.order[stop : stop + 1] in _MEASURING)
    while figure < last and passage.order[figure] in _LOOSE:
        figure += 1
    last = next((i for i in range(figure + 1, last) if passage.order[i] in PREPOSITIONS), last)
    if not first < stop or not figure < last <= figure + _COUNTED:
        return None
    word, named = passage.order[figure], all(passage.words[i].capitalised for i in range(first, stop))
    if not (word[0].isdigit() or word in NUMBER_WORDS) or _is_month(passage.order[stop - 1]):
        return None
    if not passage.parted.isdisjoint(range(first + 1, last)):
        return None
    if not named and not all(passage.stems[i] in told for i in range(figure + 1, last)):
        return None
    subject = party_of(passage, chunks_of(passage, first, stop))
    return None if subject is None else Gapped(first, subject, None)


def _ends_party(word: str) -> bool:
    figure = word[0].isdigit() or word in NUMBER_WORDS
    return figure or word in _LOOSE or word in PERIODS or word in PREPOSITIONS


_MEASURING = (("by",), ("to",), ("at",))
"""Prepositions before what something rose by, or to."""
_COUNTED = 3
"""Words of a figure and its noun at most."""


def _is_month(word: str) -> bool:
    return word in _MONTHS


_MONTHS = listed("january february march april may june july august september october november december")


def _paired(passage: Passage, first: int, last: int) -> Gapped | None:
    """Return the part where it is two phrases side by side, the second with its article: "her husband the cello"."""
    if last - first > _LONGEST or not passage.parted.isdisjoint(range(first + 1, last)):
        return None
    if passage.order[first] in _SHE and passage.order[first + 1 : first + 2] and passage.order[first + 1] in _ARTICLES:
        done_to = party_of(passage, chunks_of(passage, first + 1, last))
        return None if done_to is None else Gapped(first, Party((), (), passage.order[first]), done_to)
    chunks = chunks_of(passage, first, last)
    if len(chunks) > 2 and all(chunk.slot for chunk in chunks[2:]):
        chunks = chunks[:2]  # "Lind the garage | for two million"
    if len(chunks) != 2 or any(chunk.slot for chunk in chunks):
        return None
    opens = passage.words[first].capitalised or passage.order[first] in DETERMINERS
    second = chunks[1].indices[0]
    if not opens or passage.order[second - 1] not in _ARTICLES or second - 2 != chunks[0].indices[-1]:
        return None
    if any(passage.order[i] in PERIODS for chunk in chunks for i in chunk.indices):
        return None
    subject, done_to = party_of(passage, chunks[:1]), party_of(passage, chunks[1:])
    return None if subject is None or done_to is None else Gapped(first, subject, done_to)


_SHE = frozenset(["she", "he", "they"])
_ARTICLES = frozenset(["the", "a", "an", "both"])
