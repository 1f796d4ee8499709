"""Marks that were lost when a text was decoded, each standing as U+FFFD: apostrophes, quotation marks, dashes."""

from __future__ import annotations

import re

_LOST = "\ufffd"
_APOSTROPHE = re.compile(
    "([^\\W_]|\\.)\ufffd(s)\\b|(n)\ufffd(t)\\b|\\b(O)\ufffd([A-Z])"
    "|\\b((?i:I|you|they|we|he|she|it|who|that|there))\ufffd(re|ve|ll|d|m)\\b"
)
"""Within a word: "wasn|t", "the mayor|s", "O|Roe"."""
_MARK = re.compile("(?<= )(?P<dash>\ufffd)(?= )|(?:(?<=[\\s(\\[–—])|^)(?P<opening>\ufffd)(?=\\S)|\ufffd", re.MULTILINE)
_BORDER = re.compile("[\\s.,;:!?)\\]]|$")


def mended(text: str) -> str:
    """Return *text*, of the same length, with each lost mark as what it must have been; what may be a letter stays.

    A bad encoding turns every curly mark of an article into U+FFFD, so that "wasn't" loses its "not" and a quotation
    its borders.
    """
    if _LOST not in text:
        return text
    text = _APOSTROPHE.sub(lambda found: found[0].replace(_LOST, "’"), text)
    is_open = False

    def mark(found: re.Match[str]) -> str:
        nonlocal is_open
        if found["dash"]:
            return "–"
        if found["opening"]:
            is_open = True
            return "“"
        behind = bool(_BORDER.match(text, found.end())) and not text[found.start() - 1].isspace()
        if behind and (is_open or text[found.start() - 1] in ".,!?"):
            is_open = False
            return "”"
        return "’" if behind and text[found.start() - 1] == "s" else _LOST

    return _MARK.sub(mark, text)
