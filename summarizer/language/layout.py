"""The blocks of a plain or markdown text: headings, paragraphs, list items, table rows, and what carries no words.

Block marks follow CommonMark 0.31 and GFM tables where a text uses them; a text without marks is read by the rules that
news files follow: a line is a paragraph, unless lines were wrapped at a fixed width.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Literal, NamedTuple

from summarizer.language.lines import Line, lines

BlockKind = Literal["heading", "paragraph", "item", "row", "rule", "code", "front matter"]

# A headline has rarely more words than this; longer lines are sentences or captions.
_HEADING_WORDS = 15
_HEADING_CHARACTERS = 120
# Text editors and mail wrap at 60 to 80 columns; a paragraph that is one line is longer, a list entry shorter.
_WRAP_WIDEST = 100
_WRAP_NARROWEST = 40
# Of the line breaks of a wrapped text far more than this fall before a small letter; of paragraph breaks hardly any.
_WRAP_SHARE = 0.2
# Lines that a headline takes where it was wrapped, too.
_TITLE_LINES = 2
# Blank lines from which they are what parts the paragraphs of a text.
_SPACED = 2

_CLOSERS = "\"'”’»)]*_›“"
_ENDS = tuple(".!?…:;,。！？؟।")
_INITIALS = re.compile(r"(?:\b[^\W\d_]\.){2,}\Z")
_INNER_END = re.compile(r"[^\W\d_]{3}[.!?…][”\"’')]*\s+\S")
_ADDRESS = re.compile(r"(?:https?://|www\.)", re.IGNORECASE)
_JOINABLE = ("text", "item")


class Block(NamedTuple):
    """A block and its place: ``start`` and ``end`` are code points into the text, tight around the words.

    A bullet, ``#`` or ``>`` at the start is outside; a table row is the whole line with its pipes.
    """

    kind: BlockKind
    start: int
    end: int


def blocks(text: str) -> list[Block]:
    """Return the blocks of *text* in order; they never overlap and leave out nothing but white space and marks."""
    read = lines(text)
    wrap = _wrapped(text, read)
    found: list[Block] = []
    titles: set[int] = set()
    at = 0
    while at < len(read):
        line, first = read[at], at
        at += 1
        if line.kind == "blank":
            continue
        while at < len(read) and _continues(text, read[at - 1], read[at], line, wrap):
            at += 1
        kind: BlockKind = "paragraph" if line.kind == "text" else line.kind
        if kind == "paragraph" and at - first <= (_TITLE_LINES if wrap.spaced else 1):
            titles.add(len(found))
        found.append(Block(kind, line.start, read[at - 1].end))
    for place in reversed(range(len(found) - 1)):
        if place in titles and _is_heading(text, found[place], found[place + 1]):
            found[place] = found[place]._replace(kind="heading")
    return found


def cells(text: str, block: Block) -> list[tuple[int, int]]:
    """Return the cells of a row as tight spans; an empty cell is an empty span, so columns stay in step."""
    inner = [at for at in range(block.start, block.end) if text[at] == "|" and text[at - 1 : at] != "\\"]
    borders = [block.start - 1, *inner, block.end]
    if inner and inner[0] == block.start:
        borders = borders[1:]
    if inner and inner[-1] == block.end - 1 and len(borders) > 2:
        borders = borders[:-1]
    spans = []
    for left, right in pairwise(borders):
        cell = text[left + 1 : right]
        start = left + 1 + len(cell) - len(cell.lstrip())
        spans.append((start, max(start, left + 1 + len(cell.rstrip()))))
    return spans


def ends_sentence(words: str) -> bool:
    """True where *words* end as a sentence or a lead-in does, whatever quotes or brackets close after it."""
    return words.rstrip(_CLOSERS).endswith(_ENDS)


def title_case(words: str) -> bool:
    """True where seven in ten of the longer words begin with a capital, as in a headline."""
    long = [word for word in re.findall(r"[^\W\d_]+", words) if len(word) >= 4]
    return bool(long) and sum(word[0].isupper() for word in long) >= 0.7 * len(long)


class _Wrap(NamedTuple):
    """How a text was wrapped: at which ``width``, None where its lines are paragraphs.

    ``spaced``: blank lines part the paragraphs, and so a headline from what follows.
    """

    width: int | None
    spaced: bool


def _wrapped(text: str, read: list[Line]) -> _Wrap:
    width = _wrap_width(text, read)
    return _Wrap(width, width is not None and sum(line.kind == "blank" for line in read) >= _SPACED)


def _wrap_width(text: str, read: list[Line]) -> int | None:
    """Return the width at which *text* was wrapped, or None where its lines are paragraphs."""
    prose = [line for line in read if line.kind in _JOINABLE and " " in text[line.start : line.end]]
    width = max((line.width for line in prose), default=0)
    if not _WRAP_NARROWEST <= width <= _WRAP_WIDEST:
        return None
    breaks = [(one, two) for one, two in pairwise(read) if one.kind in _JOINABLE and two.kind == "text"]
    inside = sum(_runs_on(text, one, two) for one, two in breaks)
    return width if inside and inside >= _WRAP_SHARE * len(breaks) else None


def _runs_on(text: str, one: Line, two: Line) -> bool:
    """True where *two* goes on in the middle of the sentence that *one* leaves open."""
    opening = text[two.start : two.start + 2]
    small = opening[0].islower() and not opening[1:].isupper() and not _ADDRESS.match(text, two.start)
    return small and one.end - one.start >= _WRAP_NARROWEST and not ends_sentence(text[one.start : one.end])


def _continues(text: str, one: Line, two: Line, first: Line, wrap: _Wrap) -> bool:
    """True where line *two* belongs to the block that *first* opened and *one* stands last in."""
    if first.kind in ("code", "front matter"):
        return two.kind == first.kind
    if first.kind not in _JOINABLE or two.kind != "text" or one.quoted != two.quoted:
        return False
    if first.kind == "item" and two.indent >= 2 and two.indent > first.indent:
        return True
    if _runs_on(text, one, two):
        return True
    if wrap.width is None:
        return False
    if not wrap.spaced and one is first and one.kind == "text" and _headline(text[one.start : one.end]):
        return False
    word = text[two.start : two.end].split(maxsplit=1)[0]
    return one.width + 1 + len(word) > wrap.width


def _headline(words: str) -> bool:
    return title_case(words) and not ends_sentence(words)


def _is_heading(text: str, block: Block, following: Block) -> bool:
    if block.end - block.start > _HEADING_CHARACTERS or following.kind in ("code", "front matter"):
        return False
    words = text[block.start : block.end]
    begins = next((letter for letter in words if letter.isalnum()), "")
    if begins.islower() or len(words.split()) > _HEADING_WORDS:
        return False
    titled = title_case(words)
    if ends_sentence(words):
        bare = words.rstrip(_CLOSERS)
        return titled and (bare.endswith(("?", "!")) or _INITIALS.search(bare[-12:]) is not None)
    if _INNER_END.search(words):
        return False
    # A line in small letters heads what follows only if that is longer prose, or a heading itself.
    return titled or following.kind == "heading" or following.end - following.start > block.end - block.start
