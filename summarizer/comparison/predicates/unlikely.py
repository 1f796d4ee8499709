"""What is probably not so is unlikely: a denial right behind the word for how likely something is."""

from __future__ import annotations

from summarizer.comparison.passage import Passage
from summarizer.language.reporting import listed

_HOW_LIKELY = listed("probably likely presumably possibly certainly surely")
_DENYING = listed("no not never none nothing nobody")
_REACH = 4
"""Words behind one of them up to the denial: "probably | has | no", "is likely | to | have | no", "will | not"."""


def is_denied_behind(passage: Passage, index: int) -> bool:
    """Return whether the adverb at *index* is told of what is denied: "probably not", "probably has no moon"."""
    word = passage.order[index]
    if not word.endswith("ly"):
        return False
    reach = _REACH if word in _HOW_LIKELY else 2
    for place in range(index + 1, min(index + reach, len(passage.order))):
        if place in passage.parted:
            return False
        denied = passage.order[place]
        if (denied in _DENYING if word in _HOW_LIKELY else denied == "not") or denied.endswith("n't"):
            return True
    return False
