"""Characters of the scripts whose words show no borders to a pattern: marks on letters, and letters without spaces."""

from __future__ import annotations

import re

MARKS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0711\u0730-\u074a\u0900-\u0903\u093a-\u093c\u093e-\u094f"
    "\u0951-\u0957\u0962\u0963\u0981-\u0983\u09bc\u09be-\u09cd\u09d7\u0a01-\u0a03\u0a3c-\u0a51\u0a81-\u0a83"
    "\u0abc\u0abe-\u0acd\u0b01-\u0b03\u0b3c\u0b3e-\u0b57\u0b82\u0bbe-\u0bcd\u0bd7\u0c00-\u0c04\u0c3e-\u0c56\u0c81-\u0c83"
    "\u0cbc\u0cbe-\u0cd6\u0d00-\u0d03\u0d3b\u0d3c\u0d3e-\u0d4d\u0d57\u0d82\u0d83\u0dca-\u0ddf\u0e31\u0e34-\u0e3a"
    "\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ecd\u0f71-\u0f84\u0f90-\u0fbc\u102b-\u103e\u1056-\u1059\u1160-\u11ff"
    "\u17b4-\u17d3\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\u3099\u309a\ufe20-\ufe2f"
)
"""Ranges, for a regular expression, of the marks of living scripts that stand on the letter before them: accents,
vowel signs, tone marks, jamo inside a Hangul syllable. ``re`` has no ``\\p{M}``, and its ``\\w`` leaves them out."""

SPACELESS = (
    "\u0e01-\u0e5b\u0e81-\u0eff\u0f40-\u0fbc\u1000-\u109f\u1780-\u17d3\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
"""Ranges of the scripts written without spaces between words: Thai, Lao, Tibetan, Burmese, Khmer, kana, Han (UAX 29
leaves these to dictionaries or takes them letter by letter; we take them letter by letter)."""

_SPACELESS = re.compile(f"[{SPACELESS}]")


def has_spaceless(text: str) -> bool:
    """Return whether *text* has a character of a script that puts no spaces between words."""
    return not text.isascii() and _SPACELESS.search(text) is not None
