"""Where a word begins and ends, in scripts with and without spaces between words."""

from __future__ import annotations

import unicodedata

from summarizer.language.scripts import SPACELESS

_SPACELESS = [(ord(low), ord(high)) for low, high in zip(SPACELESS[::3], SPACELESS[2::3], strict=True)]
_INSIDE_NUMBERS = frozenset(".,:/-–")
_APOSTROPHES = frozenset("'’ʼ")


def spaceless(character: str) -> bool:
    """Return whether *character* is of a script that puts no spaces between words."""
    code = ord(character)
    return code >= _SPACELESS[0][0] and any(low <= code <= high for low, high in _SPACELESS)


def on_borders(text: str, start: int, end: int) -> bool:
    """Return whether ``text[start:end]`` cuts no word, no number and no character at either end.

    "4" is no whole number in "4.5", "can" no whole word in "can't", "e" no whole character in "é" of two code points.
    """
    return not (_joined(text, start) or _joined(text, end))


def _joined(text: str, at: int) -> bool:
    """Return whether what stands before and after the offset *at* is one word."""
    if not 0 < at < len(text):
        return False
    before, after = text[at - 1], text[at]
    if before.isalnum() and after.isalnum():
        return not (spaceless(before) or spaceless(after))
    if before.isspace() or after.isspace():
        return False
    if not after.isascii() and unicodedata.category(after)[0] == "M":
        return True
    if not before.isascii() and after.isalnum() and unicodedata.category(before)[0] == "M":
        return not (spaceless(before) or spaceless(after))
    if before.isdigit() and after in _INSIDE_NUMBERS:
        return text[at + 1 : at + 2].isdigit()
    if before in _INSIDE_NUMBERS and after.isdigit():
        return at > 1 and text[at - 2].isdigit()
    if after in _APOSTROPHES:
        return before in "nN" and text[at + 1 : at + 2] in ("t", "T")
    return before in _APOSTROPHES and after in "tT" and at > 1 and text[at - 2] in "nN"
