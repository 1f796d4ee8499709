"""Signs of markdown and of citation in a text that somebody wrote, or a model: what stands there and says nothing."""

from __future__ import annotations

import re

EMPHASIS = frozenset("*_[")
"""What may open or close a sentence as a sign of emphasis or of a link."""
_NUMBERED = re.compile(
    r"^[ \t]*(?:#{1,6}[ \t]+|[-*+•][ \t]+|>[ \t]?){0,3}"
    r"(?P<item>(?:\*\*|__)?\(?(?P<number>\d{1,3})[.)](?:\*\*|__)?)(?=[ \t])",
    re.MULTILINE,
)
"""The number of an item at the beginning of a line: "1.", "2)", "**3.**"."""
_COUNTED = re.compile(
    r"^[ \t]*(?:[-*+•][ \t]+|>[ \t]?|\d{1,3}[.)][ \t]+){0,3}"
    r"(?P<item>(?:First|Second|Third|Fourth|Fifth|Last)(?:ly)?,)(?=[ \t])",
    re.MULTILINE,
)
"""The same in words: "First, …"."""
_CITED = re.compile(
    r"(?<=[\w.,;:!?\"”’')%\]])[ \t]?\[\^?\d{1,3}[a-z]?(?:[ \t]?[,;–-][ \t]?\^?\d{1,3}[a-z]?){0,20}\]"
    r"(?=[.,;:!?)\[]|[ \t]*(?:$|[\"”]?[A-Z]))",
    re.MULTILINE,
)
"""A citation at the end of a clause: "[1]", "[2, 3]", "[4a]"; a number put into a quotation has words behind it."""
_LINK = re.compile(r"(\[)[^\[\]\n]{1,300}(\]\([^()\s]{1,500}\))")
_LED = re.compile(r"^[ \t>#*+•-]*(?:\(?\d|(?:First|Second|Third|Fourth|Fifth|Last)(?:ly)?,)", re.MULTILINE)
"""What a text without other signs has where an item may be numbered."""
_SIGNS = frozenset("*_[")
_EMPHASIS = re.compile(r"(?<![\w*_])[*_]{1,3}(?=[^\s*_])|(?<=[^\s*_])[*_]{1,3}(?![\w*_])")


def unmarked(text: str, *, items: bool = True) -> str:
    """Return *text* with blanks for citations, emphasis, addresses of links and, of *items*, their numbers.

    Each place is kept.
    """
    if _SIGNS.isdisjoint(text) and not (items and _LED.search(text)):
        return text
    spans = [match.span() for match in _CITED.finditer(text)]
    following = 1
    for match in _NUMBERED.finditer(text) if items else ():
        number = int(match["number"])
        if number in {1, following}:  # "14. ", where no 13 stands before it, may be a count
            spans.append(match.span("item"))
            following = number + 1
    spans += [match.span("item") for match in _COUNTED.finditer(text)] if items else []
    for match in _LINK.finditer(text):
        spans += match.span(1), match.span(2)
    spans += [match.span() for match in _EMPHASIS.finditer(text)]
    if not spans:
        return text
    blanked = list(text)
    for start, end in spans:
        blanked[start:end] = " " * (end - start)
    return "".join(blanked)
