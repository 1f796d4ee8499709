"""Source text made safe to look at: nothing in it moves the cursor, turns the line round or hides.

What a reader does not see can still be obeyed by a terminal (escape sequences), reverse the reading (bidirectional
overrides, "Trojan Source", CVE-2021-42574) or smuggle words past the eye (zero-width and tag characters).
Each such character becomes one visible sign, so that its presence shows.
"""

from __future__ import annotations

import re
import unicodedata

_HIDDEN = re.compile(
    "["
    "\x00-\x08\x0b-\x1f\x7f-\x9f"  # controls but tab and newline
    "\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f"  # soft hyphen, joiners, fillers, direction marks
    "\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb"  # separators, overrides, isolates, fillers
    "\ud800-\udfff\ue000-\uf8ff"  # lone surrogates (no stream can encode them), private use
    "\U0001d173-\U0001d17a\U000e0000-\U0010ffff"  # musical format controls, tags, planes of private use
    "]"
)
_SOFT_HYPHEN = "\xad"
_JOINERS = "\u200c\u200d"


def visible(text: str) -> str:
    """Return *text* with each hidden or commanding character replaced by a sign for it; tabs and newlines stay.

    Control characters become their Unicode control pictures (ESC is ``␛``), the others ``�``. A soft hyphen only
    says where a word may break and is left out; the two joiners stay between letters of scripts that write with
    them (Persian, Hindi and others without upper and lower case).
    """
    return _HIDDEN.sub(_sign, text)


def flat(text: str) -> str:
    """Return *text* made visible on one line, each run of white space a single space."""
    return visible(" ".join(text.replace(_SOFT_HYPHEN, "").split()))


def _sign(match: re.Match[str]) -> str:
    character = match[0]
    if character == _SOFT_HYPHEN:
        return ""
    if character in _JOINERS and _joins_letters(match):
        return character
    if character < " ":
        return chr(0x2400 + ord(character))
    return "\u2421" if character == "\x7f" else "\ufffd"


def _joins_letters(match: re.Match[str]) -> bool:
    text, at = match.string, match.start()
    beside = (text[at - 1 : at], text[at + 1 : at + 2])
    return all(near and unicodedata.category(near) in {"Lo", "Mn", "Mc"} for near in beside)
