"""An article's text cut into pieces, each under the quotations that cover it: overlapping spans need no nesting."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from summarizer.rendering.views import Source
from summarizer.rendering.visible import visible


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of an article's text that one set of spans covers.

    ``labels``: the quotations that cover it; ``begins``: those of them that begin here; ``untold``: a fact that nothing
    cites stands here; ``removed``: the rule that took it out of the reading; ``lines``: its text, cut at line breaks.
    """

    lines: tuple[str, ...]
    labels: tuple[str, ...]
    begins: tuple[str, ...]
    untold: bool
    removed: str | None


def pieces(source: Source) -> Iterator[Piece]:
    """Yield the text of *source* in pieces that, joined, are the whole text with hidden characters made visible.

    Offsets are code points, as Python slices. Quotations that do not stand where they say are left out.
    """
    if source.article is None or not source.article.text:
        return
    text = source.article.text
    # (place, opens, what): what is a quotation's label, a removed span's rule, or None for a fact that is not told.
    borders: list[tuple[int, bool, str, str]] = []
    spans = [(quote.start, quote.end, "quote", quote.label) for quote in source.quotes if quote.placed]
    spans += [(start, end, "untold", "") for start, end in source.untold_spans]
    spans += [(removed.start, removed.end, "removed", removed.rule) for removed in source.article.removed]
    for start, end, sort, name in spans:
        if start < end <= len(text):
            borders += ((start, True, sort, name), (end, False, sort, name))
    borders.sort(key=lambda border: border[:2])
    cuts = sorted({0, len(text), *(border[0] for border in borders)})
    open_quotes: dict[str, None] = {}
    open_rules: list[str] = []
    untold = at = 0
    for start, end in pairwise(cuts):
        begins = []
        while at < len(borders) and borders[at][0] == start:
            _, opens, sort, name = borders[at]
            at += 1
            if sort == "untold":
                untold += 1 if opens else -1
            elif sort == "removed":
                open_rules.append(name) if opens else open_rules.remove(name)
            elif opens:
                open_quotes[name] = None
                begins.append(name)
            else:
                del open_quotes[name]
        yield Piece(
            lines=tuple(visible(text[start:end]).split("\n")),
            labels=tuple(open_quotes),
            begins=tuple(begins),
            untold=untold > 0,
            removed=open_rules[-1] if open_rules else None,
        )
