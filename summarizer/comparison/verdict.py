"""What a check of a text against its sources comes to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from summarizer.comparison.difference import Difference

Support = Literal["supported", "weak", "unsupported"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """``supported``: the cited words carry all of it; ``weak``: nothing in them contradicts it, but not all of its
    wording is covered; ``unsupported``: it says something that they do not.

    ``reasons`` say so in words, ``differences`` with places in the text and in the sources. ``coverage``, 0 to 1: the
    share of the content words that the closest passage carries, near-synonyms among them. ``extra``: what of the
    context it needs beside the cited words, as (index of the source, the context counted after the cited texts; start;
    end). ``uncovered``: where in the text the words stand for which it is no more than that, if no difference says so:
    half-open offsets in code points.
    """

    support: Support
    reasons: tuple[str, ...] = ()
    coverage: float = 1.0
    differences: tuple[Difference, ...] = ()
    extra: tuple[int, int, int] | None = None
    uncovered: tuple[tuple[int, int], ...] = ()
