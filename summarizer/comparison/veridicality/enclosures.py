"""The parts of a passage that it mentions without saying that they are so, each with what opens it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from summarizer.comparison.clauses.clause_openings import opens_clause
from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.veridicality.line import Line, line_of
from summarizer.comparison.veridicality.openers import HINTS, OPENERS, Opener, Sort, called_untrue
from summarizer.language.tokens import STOPWORDS
from summarizer.language.word_classes import AUXILIARIES, PREPOSITIONS


class Enclosure(NamedTuple):
    """``opener``: the indices of what opens it; ``words``: of those it holds; ``roots``: theirs, as `roots_of`.

    ``own``: the roots of the words behind the opener alone, without those of whom it tells; ``of_whom``: whether it has
    any such.
    """

    sort: Sort
    opener: tuple[int, ...]
    words: tuple[int, ...]
    roots: frozenset[object]
    own: frozenset[object]
    of_whom: bool = False


@read_once
def enclosures(passage: Passage) -> tuple[Enclosure, ...]:
    """Return what *passage* only mentions, in no order."""
    if passage.order[:1] and passage.order[0] in AUXILIARIES and passage.text.rstrip("\"'”’ ").endswith("?"):
        asked = tuple(range(1, len(passage.order)))
        roots = roots_of(passage, asked)
        return (Enclosure(Sort.FEIGNED, (0,), asked, roots, roots),)  # "Did Roe steal it?"
    return tuple(_found(passage)) if not HINTS.isdisjoint(passage.order) else ()


def roots_of(passage: Passage, words: Iterable[int]) -> frozenset[object]:
    """Return the stems and kin of those *words* that carry content."""
    telling = [index for index in words if passage.order[index] not in STOPWORDS]
    return frozenset([passage.stems[i] for i in telling]).union(*[passage.kin[i] for i in telling])


def _found(passage: Passage) -> Iterator[Enclosure]:
    line = line_of(passage)
    opened: set[int] = set()
    for opener in OPENERS:
        if opener.words.isdisjoint(passage.order):
            continue
        for match in opener.pattern.finditer(line.text):
            first, last = line.word_at(match.start()), line.word_at(match.end())
            if opened.intersection(range(first, last)):
                continue
            inner = range(first, last)
            own = _around(passage, inner) if opener.reach == "around" else _behind(passage, inner, opener)
            own = own if opener.sort in {Sort.FALSE, Sort.FEIGNED} else _up_to_effect(passage, own)
            if not own:
                continue
            opened.update(inner)
            if opener.reach == "whose" and first > 1 and passage.order[first - 1] in _RELATIVE:
                own = _of_relative(passage, own)
                words = (*range(max(0, first - 1 - _NOUN), first - 1), *own)
            else:
                words = (*_whom(passage, line, match, inner), *own) if opener.reach == "whose" else own
            opening = tuple(i for i in inner if i not in words)
            found = roots_of(passage, words), roots_of(passage, own)
            yield Enclosure(_sort(line, opener, words), opening, words, *found, opener.reach == "whose")


def _up_to_effect(passage: Passage, words: tuple[int, ...]) -> tuple[int, ...]:
    """Return *words* without what is told of that whose cause is in doubt: "the cause of a fire | that gutted it"."""
    if _CAUSING.isdisjoint(passage.order[i] for i in words):
        return words
    verbs = {group.start for group in groups(passage) if group.finite}
    first = next(i for i in words if passage.order[i] in _CAUSING)
    told = next((i for i in words if i > first + 1 and passage.order[i] in _RELATIVE and i + 1 in verbs), None)
    return words if told is None else tuple(i for i in words if i < told)


_CAUSING = frozenset("cause causes caused causing start started starting sparked triggered set behind".split())


def _of_relative(passage: Passage, words: tuple[int, ...]) -> tuple[int, ...]:
    """Return those of *words* that a clause on a noun holds: "an orchid that was thought to be lost | was found"."""
    later = [group.start for group in groups(passage) if group.finite and group.start > words[0]]
    return tuple(index for index in words if not later or index < later[0])


_RELATIVE = frozenset(["that", "which", "who"])
_NOUN = 3
"""Words of the noun that such a clause tells of."""


def _whom(passage: Passage, line: Line, match: re.Match[str], opener: range) -> tuple[int, ...]:
    """Return the words of whom it is told: those amid the opener, else those of the clause before it."""
    amid = range(0)
    if "whom" in match.re.groupindex:
        amid = range(line.word_at(match.start("whom")), line.word_at(match.end("whom")))
    return tuple(amid or range(_start(passage, opener.start), opener.start))


def _behind(passage: Passage, opener: range, how: Opener) -> tuple[int, ...]:
    """Return the words behind *opener* up to where another clause goes on."""
    last = opener.stop
    if last >= len(passage.order) or (how.reach == "bare" and not _is_clause(passage, last)):
        return ()
    if passage.order[last - 1] == "that" and last in {group.start for group in groups(passage)}:
        return ()  # "the report that shook the town"
    end = end_of_clause(passage, last)
    if how.reach == "whose":  # "feared dead | after a ferry sank"
        end = next((i for i in range(last, end) if _goes_on(passage, i)), end)
    return tuple(range(last, end))


def _goes_on(passage: Passage, index: int) -> bool:
    """Return whether another clause begins at *index*: "feared dead | after a ferry sank", "…, | she still relies"."""
    if index not in passage.parted:
        return passage.order[index] in _BESIDE and opens_clause(passage, index)
    group = next((it for it in groups(passage) if it.start > index), None)
    return group is not None and group.finite and not _marked(passage, index + 1, group.start)


def _is_clause(passage: Passage, first: int) -> bool:
    """Return whether a subject and its verb begin at *first*, with no word that opens them."""
    if first in passage.parted or passage.order[first] in PREPOSITIONS:
        return False
    group = next((it for it in groups(passage) if it.start >= first), None)
    return group is not None and group.finite and group.start > first and not _marked(passage, first + 1, group.start)


def _marked(passage: Passage, first: int, last: int) -> bool:
    return not passage.parted.isdisjoint(range(first, last + 1))


def _around(passage: Passage, opener: range) -> tuple[int, ...]:
    """Return the words that an aside makes somebody's: those before it, and those behind that go on with them."""
    if opener.stop < len(passage.order) and not _ends_aside(passage, opener.stop):
        return ()
    before = range(_start(passage, opener.start), opener.start)
    if any(group.finite and group.verb in before for group in groups(passage)):
        return tuple(before)
    return (*before, *range(opener.stop, end_of_clause(passage, opener.stop)))


def _ends_aside(passage: Passage, place: int) -> bool:
    return place in passage.parted or passage.order[place] in PREPOSITIONS or passage.order[place] in _WHEN


_WHEN = frozenset("yesterday today earlier later last this as when while".split())
_BESIDE = frozenset("after although as because before since though when where while".split())
_JOINING = frozenset("and but or while whereas although though yet so because since after before when".split())


def end_of_clause(passage: Passage, first: int) -> int:
    """Return where the clause of *first* ends: at a mark that ends a part, or where another clause begins."""
    for index in range(first + 1, len(passage.order)):
        if index in passage.stopped:
            return index
        if index in passage.parted and passage.order[index] in _JOINING and opens_clause(passage, index):
            return index
    return len(passage.order)


def _start(passage: Passage, last: int) -> int:
    """Return where the clause that ends before *last* begins."""
    for index in range(last - 1, 0, -1):
        if index in passage.stopped or (
            index in passage.parted and passage.order[index] in _JOINING and opens_clause(passage, index)
        ):
            return index
    return 0


def _sort(line: Line, opener: Opener, words: tuple[int, ...]) -> Sort:
    """Return what *opener* makes of *words*, also by what they are called behind: "reports that … were wrong"."""
    if opener.sort not in {Sort.SAID, Sort.RUMOURED} or opener.reach == "around":
        return opener.sort
    end = line.starts[words[-1] + 1] if words[-1] + 1 < len(line.starts) else len(line.text)
    return Sort.FALSE if called_untrue().search(line.text, line.starts[words[0]], end) else opener.sort


def told(passage: Passage, enclosure: Enclosure) -> Range:
    """Return where the opener stands in the text."""
    return passage.span(enclosure.opener[0], enclosure.opener[-1] + 1)
