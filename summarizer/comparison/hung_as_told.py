"""Where a sentence puts a place or a time behind another noun or verb than its passage does.

"The museum sold the horse in Geneva" of "sold the horse to a collector in Geneva"; "the fire in the cinema" of "the
fire spread to the cinema": every word is there, and what stood at the one stands at the other.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from summarizer.comparison.alignment import Alignment
from summarizer.comparison.led_as_told import LONGEST
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.hostings import Facing, faced, is_told_alike

_Places = Mapping[int, int]


def hung_otherwise(aligned: Alignment) -> int | None:
    """Return the last word of the first phrase of the claim that its passage hangs on another word, or None."""
    return None if aligned.home is None else hung_of(aligned.claim, aligned.home, aligned.at_home)


def hung_of(claim: Passage, home: Passage, places: _Places) -> int | None:
    """Return the same of a claim whose words stand in *home* at *places*."""
    if len(home.words) > LONGEST:
        return None
    return next(_hung(claim, home, places), None)


def _hung(claim: Passage, home: Passage, places: _Places) -> Iterator[int]:
    """Yield the last words of those phrases."""
    for mine, facing in faced(claim, home):
        if mine.head in places and not any(is_told_alike(Facing(claim, mine, home, it)) for it in facing):
            yield mine.head
