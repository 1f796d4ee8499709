"""What a construction finds: who speaks, on which word, and what they are given as saying."""

from __future__ import annotations

from typing import NamedTuple

from summarizer.language.phrases import Range
from summarizer.language.reporting import Strength


class Hit(NamedTuple):
    """Token ranges of one attribution; ``inherits`` where its speaker is that of the attribution before."""

    who: Range
    cue: Range
    content: tuple[Range, ...]
    strength: Strength
    lemma: str
    inherits: bool = False
