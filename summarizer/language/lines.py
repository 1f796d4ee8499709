"""The lines of a plain or markdown text, each with what its own marks say it is."""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise
from typing import Literal, NamedTuple

from summarizer.language.openers import late

LineKind = Literal["blank", "text", "heading", "item", "row", "rule", "code", "front matter"]

_BREAK = late(r"\r\n|[\r\n\u2028\u2029]")
_QUOTE = late(r"[ \t]*(?:>[ \t]?)+(?!\d)")
_HEADING = late(r"[ ]{0,3}#{1,6}[ \t]+(?=\S)")
_BULLET = late(r"\s*(?:[-*+–—·][ \t]+|[•‣◦▪●][ \t]*)(?=\S)")
_NUMBER = late(r"\s*(\d{1,3})([.)])[ \t]+(?=\S)")
_FENCE = late(r"[ ]{0,3}(`{3,}|~{3,})([^`\r\n\u2028\u2029]*)")
_FIELD = late(r"[\w.-]+[ \t]*:(?:\s|\Z)|\s+\S|-\s|#")
_LETTER = late(r"[^\W_]")

# Front matter of real pages has some ten fields; past this it is an article between two rules.
_FRONT_MATTER_LINES = 60


class Line(NamedTuple):
    """A line: ``start`` and ``end`` tight around its words (marks left out), ``width`` as it stands, in code points."""

    kind: LineKind
    start: int
    end: int
    width: int
    indent: int = 0
    quoted: bool = False


def lines(text: str) -> list[Line]:
    """Return the lines of *text* in order, whatever ends them (CRLF, CR, LF, U+2028, U+2029); linear in its length."""
    extents = _extents(text)
    read = [_line(text, start, end) for start, end in extents]
    after = _front_matter(text, read, extents)
    if "```" in text or "~~~" in text:
        _fences(text, read, extents, after)
    if "|" in text:
        _tables(text, read)
    _numbered(text, read)
    if any(line.kind == "rule" for line in read):
        _underlined(text, read)
    return read


def _extents(text: str) -> list[tuple[int, int]]:
    breaks = [match.span() for match in _BREAK.finditer(text)]
    return list(zip([0, *(end for _, end in breaks)], [*(start for start, _ in breaks), len(text)], strict=True))


def _tight(text: str, start: int, end: int) -> tuple[int, int]:
    inner = text[start:end]
    left = len(inner) - len(inner.lstrip())
    return start + left, start + max(left, len(inner.rstrip()))


def _line(text: str, start: int, end: int) -> Line:
    width = end - start
    if text[start:end][:1].isalnum():  # as most lines begin: none of the marks, and a letter or digit
        return Line("text", start, start + len(text[start:end].rstrip()), width)
    if start == end:
        return Line("blank", start, end, width)
    quote = _QUOTE.match(text, start, end)
    body = quote.end() if quote else start
    first, last = _tight(text, body, end)
    if first == last:
        first, last = _tight(text, start, end)
        return Line("blank" if first == last else "rule", first, last, width)
    plain = Line("text", first, last, width, first - body, quote is not None)
    if not _LETTER.search(text, first, last):
        return plain._replace(kind="rule")
    if text[first] == "|" and text.count("|", first, last) >= 2:
        return plain._replace(kind="row")
    if mark := _HEADING.match(text, body, end):
        # A closing run of # is a mark too; "C#" is not.
        words = text[mark.end() : last]
        bare = words.rstrip("#")
        closed = bool(bare) and bare != words and bare[-1].isspace()
        return plain._replace(kind="heading", start=mark.end(), end=mark.end() + len(bare.rstrip()) if closed else last)
    if mark := _BULLET.match(text, body, end):
        return plain._replace(kind="item", start=mark.end())
    return plain


def _front_matter(text: str, read: list[Line], extents: list[tuple[int, int]]) -> int:
    """Mark ``---`` fields ``---`` at the very top; return the index of the first line after them."""
    top = next((at for at, line in enumerate(read) if line.kind != "blank"), len(read))
    if top == len(read) or text[read[top].start : read[top].end] != "---":
        return 0
    for at in range(top + 1, min(len(read), top + _FRONT_MATTER_LINES)):
        if text[slice(*extents[at])].rstrip() in ("---", "..."):
            _mark(text, read, extents, range(top, at + 1), "front matter")
            return at + 1
        if read[at].kind != "blank" and not _FIELD.match(text, *extents[at]):
            return 0
    return 0


def _fences(text: str, read: list[Line], extents: list[tuple[int, int]], after: int) -> None:
    """Mark fenced code with its fences; a fence that nothing closes is only a rule."""
    fences = [
        (at, mark[1][0], not mark[2].strip())
        for at in range(after, len(read))
        if (mark := _FENCE.match(text, *extents[at]))
    ]
    closers = {char: [at for at, mark, bare in fences if bare and mark == char] for char in "`~"}
    closed = -1
    for at, char, _ in fences:
        if at <= closed:
            continue
        later = bisect_right(closers[char], at)
        if later < len(closers[char]):
            closed = closers[char][later]
            _mark(text, read, extents, range(at, closed + 1), "code")
        else:
            read[at] = read[at]._replace(kind="rule")


def _mark(text: str, read: list[Line], extents: list[tuple[int, int]], places: range, kind: LineKind) -> None:
    for at in places:
        first, last = _tight(text, *extents[at])
        read[at] = read[at]._replace(kind=kind, start=first, end=last)


def _tables(text: str, read: list[Line]) -> None:
    """Mark the rows around a table rule that have no outer pipes."""
    within = False
    for at, line in enumerate(read):
        cells = "|" in text[line.start : line.end]
        ruled = line.kind == "rule" and cells and "-" in text[line.start : line.end]
        if ruled and at and read[at - 1].kind == "text" and "|" in text[read[at - 1].start : read[at - 1].end]:
            read[at - 1] = read[at - 1]._replace(kind="row")
        elif within and cells and line.kind == "text":
            read[at] = line._replace(kind="row")
        within = ruled or (within and cells)


def _numbered(text: str, read: list[Line]) -> None:
    """Mark "1." lines as items where the number before or after is a line too ("3. Oktober" alone is a date)."""
    found = [
        (at, int(mark[1]), mark[2], mark.end())
        for at, line in enumerate(read)
        if line.kind == "text" and text[line.start].isdigit() and (mark := _NUMBER.match(text, line.start, line.end))
    ]
    consecutive = {
        at
        for (one, low, delimiter, _), (two, high, other, _) in pairwise(found)
        if high == low + 1 and delimiter == other
        for at in (one, two)
    }
    for at, _, _, start in found:
        if at in consecutive:
            read[at] = read[at]._replace(kind="item", start=start)


def _underlined(text: str, read: list[Line]) -> None:
    """Mark a line over === as a heading, and one over --- where it is not a sentence that a rule happens to follow."""
    for at in range(1, len(read)):
        over, under = read[at - 1], read[at]
        if over.kind != "text" or under.kind != "rule" or under.end - under.start < 3:
            continue
        if at > 1 and read[at - 2].kind == "text":
            continue
        mark = set(text[under.start : under.end])
        if mark == {"="} or (mark == {"-"} and text[over.end - 1] not in ".!?…:;,"):
            read[at - 1] = over._replace(kind="heading")
