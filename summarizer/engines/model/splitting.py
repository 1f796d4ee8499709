"""Long articles in parts that a model reads at once: cut on sentence borders, with some sentences told twice."""

from __future__ import annotations

from dataclasses import dataclass

from summarizer.article import INLINE_RULES, Article

PART = 16_000
"""Characters a part: about 4,000 tokens, which leaves room for twenty facts in a reply of the default length."""
OVERLAP = 2
"""Sentences that stand at the end of one part and again at the start of the next, so that none loses its context."""
SHORTEST = 400
"""Characters below which a part is not split again: what a model cannot answer about one paragraph it cannot answer."""


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the article's text, half-open, in code points; ``text`` leaves out what cleaning removed."""

    start: int
    end: int
    text: str


def parts(article: Article, size: int = PART) -> list[Part]:
    """Return *article* in parts of at most about *size* characters; a short one is one part."""
    return _cut(article, 0, len(article.text), size)


def halves(article: Article, part: Part) -> list[Part]:
    """Return *part* in two, or [] where it is too short for that to help."""
    if part.end - part.start <= SHORTEST:
        return []
    pieces = _cut(article, part.start, part.end, (part.end - part.start) * 6 // 10)
    return pieces if len(pieces) > 1 else []


def _cut(article: Article, start: int, end: int, size: int) -> list[Part]:
    if end - start <= size:
        return [_part(article, start, end)]
    from summarizer.language.sentences import article_sentences  # few articles are so long

    borders = [s for _, s, e in article_sentences(article.text, article.language or "en") if start <= s and e <= end]
    found: list[Part] = []
    first = 0
    while first < len(borders):
        last = first
        while last + 1 < len(borders) and borders[last + 1] - borders[first] < size:
            last += 1
        stop = borders[last + 1] if last + 1 < len(borders) else end
        # One sentence longer than a part is cut where it must be.
        for begin in range(borders[first], stop, size) if stop - borders[first] > 2 * size else [borders[first]]:
            found.append(_part(article, begin, min(stop, begin + 2 * size)))
        if last + 1 >= len(borders):
            break
        first = max(last + 1 - OVERLAP, first + 1)
    return found or [_part(article, start, end)]


def _part(article: Article, start: int, end: int) -> Part:
    pieces, cursor = [], start
    for cut in article.removed:
        if cut.rule in INLINE_RULES or cut.end <= start or cut.start >= end:
            continue
        pieces.append(article.text[cursor : max(cursor, cut.start)])
        cursor = max(cursor, cut.end)
    pieces.append(article.text[cursor:end])
    return Part(start, end, "".join(pieces).strip())
