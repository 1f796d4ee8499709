"""What a sentence tells in passing of whom it names: "Lind denied that Roe, who leads the guild, lied".

A relative clause behind a comma, a dash or a bracket is the writer's own: no verb of saying, denial or condition around
it reaches it (Potts, *The Logic of Conventional Implicatures*, 2005).
"""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.reading_once import read_once
from summarizer.language.word_classes import DETERMINERS, PREPOSITIONS

_RELATIVE = frozenset(["who", "which", "when", "where"])
INDEFINITE = frozenset(["a", "an"])
"""What opens a noun that says what somebody is: "Roe, | a former clerk, | left"."""
_FEWEST = 3
"""Words of a clause up to which a comma does not end it: "who, | he said, | leads it"."""


@read_once
def appositives(passage: Passage) -> tuple[tuple[Range, range], ...]:
    """Return each name or noun of which *passage* tells so, and the words that tell it, both as indices of words."""
    found = [*_nouns(passage)]
    if _RELATIVE.isdisjoint(passage.order):
        return tuple(found)
    for stop in sorted(passage.parted):
        if passage.order[stop] in _RELATIVE and stop + 1 < len(passage.order) and not _is_quoted(passage, stop):
            whom = _antecedent(passage, stop)
            ends = (place for place in range(stop + 1 + _FEWEST, len(passage.order)) if place in passage.parted)
            if whom is not None:
                found.append((whom, range(stop + 1, next(ends, len(passage.order)))))
    return tuple(found)


def _antecedent(passage: Passage, stop: int) -> Range | None:
    """Return the name or the noun with its article that ends before *stop*, or None: "no bridge" is none."""
    named = next((run for run in passage.names if run[1] == stop), None)
    if named is not None:
        return named
    for first in range(stop - 1, max(-1, stop - 1 - _NOUN), -1):
        if passage.order[first] in DETERMINERS:
            return None if passage.order[first] in _OF_NONE else (first, stop)
        if first in passage.parted or passage.order[first] in PREPOSITIONS:
            break
    return None


_NOUN = 5
"""Words of such a noun, its article among them."""
_OF_NONE = frozenset(["no", "any", "every", "each", "neither", "either"])


def _nouns(passage: Passage) -> Iterator[tuple[Range, range]]:
    """Yield each name with a noun between commas that says what its bearer is: "Roe, | a former clerk, | left"."""
    if INDEFINITE.isdisjoint(passage.order):
        return
    for first, stop in passage.names:
        if first and passage.order[first - 1] in PREPOSITIONS:
            continue  # "the brother of Roe, a clerk, left"
        if stop not in passage.parted or passage.order[stop] not in INDEFINITE or _is_quoted(passage, stop):
            continue
        end = next((place for place in range(stop + 1, len(passage.order)) if place in passage.parted), None)
        if end is not None and passage.order[end] not in _JOINING:
            yield (first, stop), range(stop, end)


_JOINING = frozenset(["and", "or"])
"""Words behind which a list goes on: "Roe, a clerk, and Lind"."""


def _is_quoted(passage: Passage, word: int) -> bool:
    return any(start <= passage.words[word].start < end for start, end in passage.quotes)
