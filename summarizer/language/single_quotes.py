"""Quotations in single marks, as much of the press sets them, told from apostrophes: the 'sham', said Falk's son.

And in the ``marks'' of a typewriter.
"""

from __future__ import annotations

import re

_ELIDED = r"(?i:\d\ds?|em|til|tis|twas|cause|bout|round|n)\b"
"""What an apostrophe opens: "the '90s", "get 'em"."""
_WITHIN = r"(?:(?!\s['‘`]\w)[^\"“”«»\n])"
"""A character of a quotation in which no other one opens."""
_CLOSING = r"(?<=[\w.,!?…%)])['’](?!\w)"
_OWNERS = r"(?<!s['’])|(?!\s+[a-z])"
"""What stands behind a closing mark, which the apostrophe of "the boys' club" is none."""
_PAIR = re.compile(
    r"\"[^\"\n]{1,600}\"|“[^“”]{1,600}”|«[^«»]{1,600}»|(?P<typed>``)[^`\"“”\n]{1,600}?''"
    rf"|(?<![\w’'])(?P<opening>[‘'`])(?!{_ELIDED})(?=\s?[\w$£€(\[…])"
    rf"(?:{_WITHIN}{{1,400}}?{_CLOSING}(?:{_OWNERS})|{_WITHIN}{{1,400}}?{_CLOSING})"
)
"""A quotation; what stands in double marks comes first, since single ones within are theirs."""


def with_double_marks(text: str) -> str:
    """Return *text*, of the same length, with double marks for the single ones that set off a quotation."""
    if not any(mark in text for mark in "'‘`"):
        return text
    return _PAIR.sub(_doubled, text)


def _doubled(found: re.Match[str]) -> str:
    if found["typed"]:
        return f" “{found[0][2:-2]}” "
    return f"“{found[0][1:-1]}”" if found["opening"] else found[0]
