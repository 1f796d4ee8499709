"""What a check may say of a claim that is worded freely: which of its words faces which of a source's is a guess."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from summarizer.comparison.alignment import align
from summarizer.comparison.difference import Difference
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources


def as_sure_as_worded(found: Iterable[Difference], claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield *found*, which face words with words: a clash only where *claim* is worded closely enough for that.

    For the findings that, alone, refuse more faithful free rewordings than false ones.
    """
    for difference in found:
        yield replace(difference, relation="unknown") if align(claim, sources).freely_worded else difference
