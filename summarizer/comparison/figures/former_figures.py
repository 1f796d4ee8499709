"""The figure that a thing had before it was changed, told in an adjective: "cut his | four-match | ban to two"."""

from __future__ import annotations

from summarizer.language.number_words import SMALL
from summarizer.language.openers import late, pieces
from summarizer.language.reporting import listed

_CHANGING = listed(
    """cut cuts cutting reduce reduces reduced reducing shorten shortens shortened shortening lower lowers lowered
    lowering trim trims trimmed slash slashes slashed slashing extend extends extended extending lengthen lengthens
    lengthened lengthening raise raises raised raising increase increases increased increasing commute commuted"""
)
"""Verbs behind which "to" leads to what a figure has become."""
_FIGURE = rf"to\s(?:just\s|only\s|about\s|a\s|an\s|one\sof\s)?(?:\d|(?:{'|'.join(sorted(SMALL))})\b)"
_THEN_NEW = late(rf"[\w-]*(?:\s[\w'’-]+){{1,10}}?\s{_FIGURE}")
_NEW_THEN = late(rf"\b{_FIGURE}[\w.]*(?:\s[\w-]+){{1,2}}\s(?:(?:the|a|an|his|her|its|their|\w+['’]s?)\s)$")
_CHANGED = late(rf"\b(?:{'|'.join(sorted(_CHANGING))})\b[^,.;:]*$")
_REACH = 80
"""Characters before such a figure that hold the verb, and what it has become where that is told first."""


def is_former(text: str, start: int, end: int) -> bool:
    """Return whether the figure at ``[start:end]`` of *text* is an adjective's, and is told to have become another."""
    if "-" not in text[start : end + 1] or _CHANGING.isdisjoint(pieces(text).found):
        return False
    first = max(0, start - _REACH)
    if not _CHANGED.search(text, first, start):
        return False
    return bool(_THEN_NEW.match(text, end) or _NEW_THEN.search(text, first, start))
