"""A text as it is read: its lines joined, what is invisible left out, marks that a wrong decoding lost put right.

A text as given keeps every character, and places are told in it; `Plain` leads back to them.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from html import unescape
from operator import itemgetter
from typing import NamedTuple

from summarizer.language.layout import blocks, ends_sentence
from summarizer.language.markup import unmarked
from summarizer.language.single_quotes import with_double_marks

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
        before = text[max(0, found.start() - 1) : found.start()]
        behind = bool(before.strip()) and bool(_BORDER.match(text, found.end()))
        if behind and (is_open or before in ".,!?"):
            is_open = False
            return "”"
        return "’" if behind and before == "s" else _LOST

    return _MARK.sub(mark, text)


class _Piece(NamedTuple):
    """A part of a text as it is read: from where in it, and from where to where of the text as given it was read."""

    start: int
    origin: int
    end: int


@dataclass(frozen=True, slots=True)
class Plain:
    """A text as it is read; ``pieces`` lead back, and are none where it is read as given, character by character."""

    text: str
    pieces: tuple[_Piece, ...] = ()

    def given(self, start: int, end: int) -> tuple[int, int]:
        """Return the span, in code points of the text as given, that ``text[start:end]`` was read from."""
        if not self.pieces:
            return start, end
        first = self._origin(start)
        if end <= start:
            return first, first
        number = self._number(end - 1)
        following = self.pieces[number + 1].start if number + 1 < len(self.pieces) else len(self.text)
        return first, self.pieces[number].end if following == end else self._origin(end - 1) + 1

    def cut(self, start: int, end: int) -> Plain:
        """Return ``[start:end]`` of the text as given as it is read here."""
        if not self.pieces:
            return Plain(self.text[start:end])
        first, last = self._place(start), self._place(end)
        within = self.pieces[self._number(first) : bisect_left(self.pieces, last, key=_START)]
        kept = [_Piece(max(0, it.start - first), max(0, it.origin - start), min(it.end, end) - start) for it in within]
        return Plain(self.text[first:last], tuple(kept))

    def _number(self, offset: int) -> int:
        """Return the number of the piece that has the character at *offset* of ``text``."""
        return max(0, bisect_right(self.pieces, offset, key=_START) - 1)

    def _place(self, origin: int) -> int:
        """Return where in ``text`` the character at *origin* of the text as given stands, or the next one."""
        number = max(0, bisect_right(self.pieces, origin, key=_ORIGIN) - 1)
        piece = self.pieces[number]
        following = self.pieces[number + 1].start if number + 1 < len(self.pieces) else len(self.text)
        return min(piece.start + max(0, origin - piece.origin), following)

    def _origin(self, offset: int) -> int:
        piece = self.pieces[self._number(offset)]
        return min(piece.origin + offset - piece.start, max(piece.origin, piece.end - 1))


_START, _ORIGIN = itemgetter(0), itemgetter(1)


_INVISIBLE = "\u00ad\u200b\u2060\ufeff"
"""Soft hyphen, zero-width space and the like, between any two letters of a web page."""
_ENTITY = r"&(?:amp;)?(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});"
_UNEVEN = re.compile(
    f"[{_INVISIBLE}]+|(?P<grouped>(?<=\\d)[\u00a0\u2009\u202f](?=\\d{{3}}(?!\\d)))|(?P<entity>{_ENTITY})"
    "|(?P<composed>[^\\W\\d_][\u0300-\u036f]+|[\ufb00-\ufb06])|[^\\S ]\\s*|  \\s*| [^\\S ]\\s*"
)
_ODD = re.compile(f"[{_INVISIBLE}\u0300-\u036f\ufb00-\ufb06]|&\\S|[^\\S\n ]|  |[^\\S\n]\\n|(?<=[^\\s])\\n(?=[^\\n])")
"""What a text has that was wrapped, indented or taken from a page; paragraphs may be parted by one line break."""
_APOSTROPHES = re.compile("(?<=[^\\W\\d_])[`´′＇‛](?=(?:s|t|re|ve|ll|d|m)\\b)")
_WIDE = {
    wide: wide - 0xFEE0 for span in ((0xFF10, 0xFF1A), (0xFF21, 0xFF3B), (0xFF41, 0xFF5B)) for wide in range(*span)
}
"""Digits and letters of full width, each with its plain one."""


@lru_cache(maxsize=64)  # an article is read for each of its excerpts
def plain(text: str, *, excerpt: bool = False, items: bool = False) -> Plain:
    """Return *text* as it is read: within a paragraph one space for each run of white space, and nothing invisible.

    Signs of markdown and of citation say nothing, numbers of *items* neither; what HTML or Unicode can write in two
    ways is written in one, quotations in double marks. An *excerpt* goes on in its next line unless a sentence or a
    paragraph ends there; of a whole text its lines tell.
    """
    read = unmarked(with_double_marks(_APOSTROPHES.sub("’", mended(text))), items=items)
    read = read if read.isascii() else read.translate(_WIDE)
    if _ODD.search(read) is None:
        return Plain(read)
    written: list[str] = []
    pieces: list[_Piece] = []
    length = at = 0

    def keep(start: int, end: int, piece: str) -> None:
        nonlocal length
        if piece:
            written.append(piece)
            pieces.append(_Piece(length, start, end))
            length += len(piece)

    for run in _in_excerpt(read) if excerpt else _in_paragraphs(read):
        keep(at, run.start(), read[at : run.start()])
        keep(run.start(), run.end(), _read_as(run))
        at = run.end()
    keep(at, len(read), read[at:])
    return Plain("".join(written), tuple(pieces)) if at else Plain(read)


def _read_as(run: re.Match[str]) -> str:
    """Return what *run* of a text is read as, in no more characters."""
    if run["grouped"]:
        return ","
    if run["entity"]:
        written = unescape(unescape(run[0]))
        return " " if written.isspace() else written
    if run["composed"]:
        return unicodedata.normalize("NFKC", run[0])
    if not run[0][:1].isspace() or run.string[run.end() : run.end() + 1] in {*".,;:!?"}:
        return ""
    return " "


def _in_paragraphs(text: str) -> Iterator[re.Match[str]]:
    for block in blocks(text):
        if block.kind in _JOINED:
            yield from _UNEVEN.finditer(text, block.start, block.end)


_JOINED = frozenset(["paragraph", "item", "heading", "row"])


def _in_excerpt(text: str) -> Iterator[re.Match[str]]:
    for run in _UNEVEN.finditer(text):
        breaks = len(_BREAK.findall(run[0]))
        ended = breaks and ends_sentence(text[max(0, run.start() - _CLOSED) : run.start()])
        if breaks <= 1 and not ended and not (breaks and _MARKED.match(text, run.end())):
            yield run


_BREAK = re.compile("\r\n|[\r\n\u2028\u2029]")
_MARKED = re.compile(r"[-*+•#>|]|\d{1,3}[.)]\s")
"""What opens an item of a list, a heading or a row."""
_CLOSED = 8
"""Characters before the end of a line that show whether a sentence ends there."""


@lru_cache(maxsize=4096)  # what stages of a briefing ask of one excerpt in turn
def one_line(text: str) -> str:
    """Return *text* as it is read if all of it is one paragraph: places in it are none of the text as given."""
    return " ".join(plain(text, excerpt=True).text.split())


def plain_texts(cited: Sequence[str], context: Sequence[str], *, excerpts: bool) -> tuple[Plain, ...]:
    """Return the texts as they are read, an excerpt as its article is: whose lines were wrapped shows there."""
    around = tuple(map(plain, context))
    return (*[_excerpt_of(text, context, around, excerpts) for text in cited], *around)


def _excerpt_of(text: str, context: Sequence[str], around: Sequence[Plain], is_excerpt: bool) -> Plain:
    for article, read in zip(context, around, strict=True) if "\n" in text else ():
        if read.pieces and (at := article.find(text)) >= 0:
            return read.cut(at, at + len(text))
    return plain(text, excerpt=is_excerpt)
