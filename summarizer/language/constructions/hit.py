"""What a construction finds: who speaks, on which word, and what they are given as saying."""

from __future__ import annotations

from dataclasses import dataclass

from summarizer.language.phrases import Range
from summarizer.language.reporting import Strength


@dataclass(frozen=True, slots=True)
class Hit:
    """Token ranges of one attribution; ``inherits`` where its speaker is that of the attribution before."""

    who: Range
    cue: Range
    content: tuple[Range, ...]
    strength: Strength
    lemma: str
    inherits: bool = False
