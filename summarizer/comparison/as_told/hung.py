"""Where a sentence puts a place or a time behind another noun or verb than its passage does.

"The museum sold the horse in Geneva" of "sold the horse to a collector in Geneva"; "the fire in the cinema" of "the
fire spread to the cinema": every word is there, and what stood at the one stands at the other.
"""

from __future__ import annotations

from collections.abc import Mapping

from summarizer.comparison.as_told.led import LONGEST
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.hostings import Facing, faced, is_told_alike


def hung_otherwise(claim: Passage, home: Passage, places: Mapping[int, int]) -> int | None:
    """Return the last word of the first phrase of *claim* that *home* hangs on another word, or None."""
    if len(home.words) > LONGEST:
        return None
    for mine, facing in faced(claim, home):
        if mine.head in places and not any(is_told_alike(Facing(claim, mine, home, it)) for it in facing):
            return mine.head
    return None
