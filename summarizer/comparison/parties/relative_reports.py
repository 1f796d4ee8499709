"""What a relative clause tells as somebody's words ends with the clause."""

from __future__ import annotations

from summarizer.comparison.passage import Passage
from summarizer.language.reporting import listed

_RELATIVE = frozenset(["which", "who", "whose", "where"])
_GOING_ON = listed("among including most many some one two three all both and or")
"""Words behind a comma that tell more of those told of."""


def within_relative(passage: Passage, who: range, cue: range, content: list[int]) -> list[int]:
    """Return *content* up to the mark that ends a relative clause: "the raid, which Roe said left four dead, | he"."""
    if passage.order[who.start] not in _RELATIVE:
        return content
    marks = (index for index in content if index > cue.stop and index in passage.parted)
    end = next((index for index in marks if passage.order[index] not in _GOING_ON), None)
    return content if end is None else [index for index in content if index < end]
