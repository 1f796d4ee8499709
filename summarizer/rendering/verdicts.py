"""Verdicts as a table for the eye: each sentence, what is wrong with it, and the passage, offending words marked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from summarizer.checking import Checked, Place
from summarizer.rendering.visible import flat

OPENING, CLOSING = "⟦", "⟧"
"""Around marked words where there is no colour: brackets that news text does not use itself."""
SHOWN = 400
"""Characters of a passage around what is marked in it: five lines on a terminal."""
_COLOURS = {"supported": "green", "weak": "yellow", "unsupported": "red"}
_LABEL = 13  # the longest verdict and two spaces

Span = tuple[int, int]


def print_to(console: Console, rows: Sequence[Checked], *, first: int = 1) -> None:
    """Print *rows* to *console*, numbered from *first*: in columns and colour on a terminal, else as plain lines."""
    if not console.is_terminal:
        console.out("".join(render(rows, first=first)), end="", highlight=False)
        return
    for number, row in enumerate(rows, first):
        grid = Table.grid(padding=(0, 2, 0, 0))
        grid.add_column(justify="right", style="dim")
        grid.add_column(no_wrap=True, min_width=_LABEL - 2)
        grid.add_column(ratio=1, overflow="fold")
        for place, (label, text, spans) in enumerate(_lines(row)):
            style = _COLOURS[row.support]
            shown = _styled(text, spans, f"bold underline {style}" if place == 0 else "bold underline")
            grid.add_row(str(number) if place == 0 else "", Text(label, style=style if place == 0 else "dim"), shown)
        console.print(Padding(grid, (0, 0, 1, 0)))


def render(rows: Sequence[Checked], *, first: int = 1) -> Iterator[str]:
    """Yield the lines of *rows* as plain text, marked words between ⟦ and ⟧."""
    width = len(str(first + len(rows) - 1))
    for number, row in enumerate(rows, first):
        for place, (label, text, spans) in enumerate(_lines(row)):
            left = f"{number:>{width}}" if place == 0 else " " * width
            yield f"{left}  {label:<{_LABEL}}{''.join(_bracketed(text, spans))}\n"
        yield "\n"


def _lines(row: Checked) -> Iterator[tuple[str, str, list[Span]]]:
    """Yield label, text and marked spans of each line of *row*."""
    offending = _telling([mark.said for mark in row.marks], len(row.text))
    yield row.support, row.text, _joined(row.text, _merged([*offending, *row.uncovered]))
    told = set()
    for mark in row.marks:
        if mark.reason not in told:
            told.add(mark.reason)
            yield mark.kind, mark.reason, []
    yield from (("", reason, []) for reason in row.reasons if reason not in told)
    if row.support == "supported" and not row.extra:
        return
    marked = [_around(mark.source, row.nearest) for mark in row.marks if mark.source]
    shown = [*row.nearest[:1], *marked, *([row.extra] if row.extra else [])]
    for passage in _passages(shown):
        spans = [
            (mark.source.start - passage.start, mark.source.end - passage.start)
            for mark in row.marks
            if mark.source and mark.source.key == passage.key and _inside(mark.source, passage)
        ]
        text, spans = _cut(passage.text, _merged(spans))
        yield "source", passage.key, []
        yield "", text, spans


def _around(place: Place, sentences: Sequence[Place]) -> Place:
    """Return the one of *sentences* that *place* stands in, else itself: a word alone tells a reader little."""
    return next((one for one in sentences if one.key == place.key and _inside(place, one)), place)


def _inside(inner: Place, outer: Place) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _passages(places: Iterable[Place]) -> list[Place]:
    """Return the places of *places* that stand in no other of them, each once."""
    kept: list[Place] = []
    for place in places:
        if not any(place.key == other.key and _inside(place, other) for other in kept):
            kept = [other for other in kept if other.key != place.key or not _inside(other, place)] + [place]
    return kept


def _telling(spans: Sequence[Span], length: int) -> Sequence[Span]:
    """Return *spans* without those of the whole text, where others say which words it is."""
    parts = [span for span in spans if span[1] - span[0] < length - 1]  # a full stop may be left out
    return parts or spans


def _merged(spans: Iterable[Span]) -> list[Span]:
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        elif start < end:
            merged.append((start, end))
    return merged


def _joined(text: str, spans: Sequence[Span]) -> list[Span]:
    """Return *spans* with those that only white space parts made one: a reader sees a phrase, not its words."""
    joined: list[Span] = []
    for start, end in spans:
        if joined and text[joined[-1][1] : start].isspace():
            joined[-1] = joined[-1][0], end
        else:
            joined.append((start, end))
    return joined


def _cut(text: str, spans: list[Span]) -> tuple[str, list[Span]]:
    """Return *text*, where it is long only what stands around its marks, with the spans moved along."""
    if len(text) <= SHOWN:
        return text, spans
    first = max(0, (spans[0][0] if spans else 0) - SHOWN // 3)
    first = text.rfind(" ", 0, first) + 1 if first else 0
    last = min(len(text), first + SHOWN)
    before, after = ("… " if first else ""), (" …" if last < len(text) else "")
    moved = [(start - first + len(before), min(end, last) - first + len(before)) for start, end in spans if end <= last]
    return f"{before}{text[first:last]}{after}", moved


def _pieces(text: str, spans: list[Span]) -> Iterator[tuple[str, bool]]:
    """Yield *text* piece by piece, each safe to print on one line, and whether it is marked."""
    at = 0
    for start, end in spans:
        yield _flat(text[at:start]), False
        yield _flat(text[start:end]), True
        at = end
    yield _flat(text[at:]), False


def _flat(piece: str) -> str:
    """Return *piece* made safe on one line, a space at its ends kept: the next piece goes on there."""
    before, after = piece[:1].isspace(), piece[-1:].isspace()
    inner = flat(piece)
    if not inner:
        return " " if piece else ""
    return f"{' ' * before}{inner}{' ' * after}"


def _bracketed(text: str, spans: list[Span]) -> Iterator[str]:
    for piece, marked in _pieces(text, spans):
        yield f"{OPENING}{piece}{CLOSING}" if marked else piece


def _styled(text: str, spans: list[Span], style: str) -> Text:
    shown = Text()
    for piece, marked in _pieces(text, spans):
        shown.append(piece, style=style if marked else "")
    return shown
