"""A text as it is read: its lines joined, what is invisible left out, marks that a wrong decoding lost put right.

A text as given keeps every character, and places are told in it; `Plain` leads back to them.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from summarizer.language.layout import blocks, ends_sentence

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


@dataclass(frozen=True, slots=True)
class Plain:
    """A text as it is read. From ``starts[i]`` on its characters are those of the text as given from ``origins[i]`` on.

    Both are empty where it is read as given, character by character.
    """

    text: str
    starts: tuple[int, ...] = ()
    origins: tuple[int, ...] = ()

    def given(self, start: int, end: int) -> tuple[int, int]:
        """Return the span, in code points of the text as given, that ``text[start:end]`` was read from."""
        if not self.starts:
            return start, end
        first = self._origin(start)
        return first, self._origin(end - 1) + 1 if end > start else first

    def cut(self, start: int, end: int) -> Plain:
        """Return ``[start:end]`` of the text as given as it is read here."""
        if not self.starts:
            return Plain(self.text[start:end])
        first, last = self._place(start), self._place(end)
        within = range(bisect_right(self.starts, first), bisect_left(self.starts, last))
        starts = (0, *[self.starts[piece] - first for piece in within])
        origins = (self._origin(first) - start, *[self.origins[piece] - start for piece in within])
        return Plain(self.text[first:last], starts, origins)

    def _place(self, origin: int) -> int:
        piece = bisect_right(self.origins, origin) - 1
        following = self.starts[piece + 1] if piece + 1 < len(self.starts) else len(self.text)
        return min(self.starts[piece] + origin - self.origins[piece], following)

    def _origin(self, offset: int) -> int:
        piece = bisect_right(self.starts, offset) - 1
        return self.origins[piece] + offset - self.starts[piece]


_INVISIBLE = "\u00ad\u200b\u2060\ufeff"
"""Soft hyphen, zero-width space and the like, between any two letters of a web page."""
_UNEVEN = re.compile(f"[{_INVISIBLE}]+|[^\\S ]\\s*|  \\s*| [^\\S ]\\s*")
_ODD = re.compile(f"[{_INVISIBLE}]|[^\\S\n ]|  |[^\\S\n]\\n|(?<=[^\\s])\\n(?=[^\\n])")
"""What a text has that was wrapped, indented or taken from a page; paragraphs may be parted by one line break."""
_APOSTROPHES = re.compile("(?<=[^\\W\\d_])[`´′＇‛](?=(?:s|t|re|ve|ll|d|m)\\b)")


@lru_cache(maxsize=64)  # an article is read for each of its excerpts
def plain(text: str, *, excerpt: bool = False) -> Plain:
    """Return *text* as it is read: within a paragraph one space for each run of white space, and nothing invisible.

    An *excerpt* goes on in its next line unless a sentence or a paragraph ends there; of a whole text its lines tell.
    """
    read = _APOSTROPHES.sub("’", mended(text))
    if _ODD.search(read) is None:
        return Plain(read)
    pieces: list[str] = []
    starts: list[int] = []
    origins: list[int] = []
    length = at = 0

    def keep(start: int, piece: str) -> None:
        nonlocal length
        if piece:
            pieces.append(piece)
            starts.append(length)
            origins.append(start)
            length += len(piece)

    for run in _in_excerpt(read) if excerpt else _in_paragraphs(read):
        keep(at, read[at : run.start()])
        keep(run.start(), " " if run[0][:1].isspace() else "")
        at = run.end()
    keep(at, read[at:])
    if len(pieces) == 1:
        return Plain(read)
    return Plain("".join(pieces), tuple(starts), tuple(origins))


def _in_paragraphs(text: str) -> Iterator[re.Match[str]]:
    for block in blocks(text):
        if block.kind in _JOINED:
            yield from _UNEVEN.finditer(text, block.start, block.end)


_JOINED = frozenset(["paragraph", "item", "heading"])


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
    return " ".join(_NOTHING.sub("", _APOSTROPHES.sub("’", mended(text))).split())


_NOTHING = re.compile(f"[{_INVISIBLE}]+")


def plain_texts(cited: Sequence[str], context: Sequence[str], *, excerpts: bool) -> tuple[Plain, ...]:
    """Return the texts as they are read, an excerpt as its article is: whose lines were wrapped shows there."""
    around = tuple(map(plain, context))
    return (*[_excerpt_of(text, context, around, excerpts) for text in cited], *around)


def _excerpt_of(text: str, context: Sequence[str], around: Sequence[Plain], is_excerpt: bool) -> Plain:
    for article, read in zip(context, around, strict=True) if "\n" in text else ():
        if read.starts and (at := article.find(text)) >= 0:
            return read.cut(at, at + len(text))
    return plain(text, excerpt=is_excerpt)
