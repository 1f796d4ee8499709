"""What one text says otherwise than others, kind by kind: the comparison that verification and merging stand on."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from summarizer.comparison import shortening
from summarizer.comparison.difference import Difference as Difference
from summarizer.comparison.passage import Passage as Passage
from summarizer.comparison.sources import Sources as Sources

Check = Callable[[Passage, Sources], Iterator[Difference]]

CHECKS: tuple[Check, ...] = (shortening.differences,)
"""Each kind's ``differences``, in the order in which their reasons are told."""
