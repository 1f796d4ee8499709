"""Whose report holds the words that a claim puts in quotation marks."""

from __future__ import annotations

from summarizer.comparison.parties.reckonings import Report
from summarizer.comparison.passage import Passage
from summarizer.language.word_classes import DETERMINERS

_HALF = 0.5


def quotes(claim: Passage, mine: Report, passage: Passage, theirs: Report) -> bool:
    """Return whether *theirs* holds, word for word, what *mine* puts in quotation marks."""
    for start, end in claim.quotes:
        said = [i for i in mine.said if start <= claim.words[i].start < end]
        if not said or end - start < _QUOTED:
            continue
        words = claim.order[said[0] : said[-1] + 1]
        first = next((i for i in theirs.said if passage.order[i : i + len(words)] == words), None)
        if first is not None:
            return True
    return False


def is_mostly_quoted(claim: Passage, mine: Report) -> bool:
    """Return whether half of what *mine* tells stands in quotation marks."""
    quoted = [i for i in mine.said if any(start <= claim.words[i].start < end for start, end in claim.quotes)]
    return len(quoted) >= _HALF * len(mine.said)


def holds(one: tuple[Passage, Report], other: tuple[Passage, Report]) -> bool:
    """Return whether the other report is added to what the one tells: "it would sell, a step | that Roe called …"."""
    passage, inner = other
    if one[0] is not passage or not inner.who or not set(inner.said) < set(one[1].said):
        return False
    first = inner.who[0]
    while first and passage.order[first - 1] in DETERMINERS and passage.order[first - 1] not in _RELATIVE:
        first -= 1
    added = range(max(0, first - _ADDED), first)
    return passage.order[first - 1 : first] in _THAT and not passage.parted.isdisjoint(added)


_RELATIVE = frozenset(["that", "which"])
_THAT = {("that",), ("which",)}
_ADDED = 5
"""Words of a noun that takes up what was told, with its "that": ", a drastic step | that"."""


_QUOTED = 8
"""Letters of the shortest quotation that is looked for: a word or two anybody may use."""
