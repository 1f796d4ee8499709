"""Which tokens of a sentence stand in quotation marks: curly, straight, or single ones."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.language.openers import late
from summarizer.language.tokens import Word

_OPENING, CLOSING, STRAIGHT = frozenset("“„«"), frozenset("”»"), '"'
QUOTATION_MARKS = _OPENING | CLOSING | {STRAIGHT}

_SINGLE = late(r"(?<!\w)[‘'](?=\w)[^“”\"\n]{1,600}?(?<=[.,!?])[’'](?!\w)")
"""What single marks set off as somebody's words, which end with a mark of their own: 'We wait,' said Falk."""


def quoted_tokens(text: str, tokens: list[Word]) -> list[bool]:
    """Mark the tokens in quotation marks, the marks too; a quotation may begin before the sentence or end after it."""
    marks = [False] * len(tokens)
    if QUOTATION_MARKS.isdisjoint(text):
        return _single(text, tokens, marks) if "'" in text or "’" in text else marks
    opened: int | None = None
    seen = False
    inner = 0  # quotations within one, in the same straight marks: "I heard "Go," and went,"
    for index, token in enumerate(tokens):
        straight = token.text == STRAIGHT
        opens = token.text in _OPENING or (
            straight and opened is None and (token.start == 0 or text[token.start - 1] in " \t\n\u00a0([—-")
        )
        if opens and opened is None:
            opened, seen = index, True
        elif straight and opened is not None and _opens_again(text, token.start):
            inner += 1
        elif straight and inner:
            inner -= 1
        elif token.text in CLOSING or (straight and (opened is not None or not seen)):
            if opened is not None or not seen:
                begin = opened or 0
                marks[begin : index + 1] = [True] * (index + 1 - begin)
            opened, seen = None, True
    if opened is not None:
        marks[opened:] = [True] * (len(tokens) - opened)
    return marks


def _opens_again(text: str, place: int) -> bool:
    return text[place - 1] in " (" and text[place + 1 : place + 2].isalnum()


def _single(text: str, tokens: Sequence[Word], marks: list[bool]) -> list[bool]:
    """Mark what stands in single marks at the head of *text* or behind a comma or colon; elsewhere they may elide."""
    for found in _SINGLE.finditer(text):
        if text[: found.start()].rstrip()[-1:] in ("", ",", ":"):
            for index, token in enumerate(tokens):
                marks[index] = marks[index] or found.start() <= token.start < found.end()
    return marks
