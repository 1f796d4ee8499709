"""Quoted words: what a text puts in quotation marks must be what its sources say, word for word."""

from __future__ import annotations

import bisect
import difflib
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from operator import itemgetter

from summarizer.comparison.difference import Difference
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import Sources
from summarizer.comparison.texts import Text
from summarizer.language.number_words import SMALL
from summarizer.language.openers import late
from summarizer.language.tokens import fold, words

_GAP = late(r"\[[^\]]{0,200}\]|\(?(?:…|\.\s?\.\s?\.)\)?")
"""An omission, or words of the writer's own in brackets: what stands before and after is quoted apart."""
_LEAST = 0.5
"""Share of a quotation's words that an altered one still has in order: below it, it is another sentence."""
_WINDOW = 60
"""Words of a source compared with an altered quotation beyond its own length: it may stand at either end."""
_MARKS = late(r"[“„«]|[”»]|\"|\n\s*\n")


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the quotations of *claim* whose words no source has, or has otherwise, or says without quoting them."""
    for start, end in claim.quotes:
        parts = [_plain(part) for part in _GAP.split(claim.text[start:end])]
        parts = [part for part in parts if part]
        found = next((spot for text in _read(sources) if (spot := text.holding(parts)) is not None), None)
        if found is None:
            yield _altered(claim, (start, end), parts, sources)
        elif not any(text.quotes(parts) for text in _read(sources)) and len(" ".join(parts).split()) > 1:
            said = claim.text[start:end]
            yield Difference(
                "quote", "unknown", (start, end), found, f"puts {said!r} in quotation marks, the source does not"
            )


class QuotableText:
    """The words of a source text, spelt alike, to find runs of words in."""

    def __init__(self, text: str, source: int) -> None:
        """Take source number *source*."""
        self.text, self.source = text, source
        self.words = [(_spelt(word.text), word.start, word.end) for word in words(text)]
        self.joined = " " + " ".join(word for word, _, _ in self.words) + " "
        self._starts: list[int] = []
        place = 1
        for word, _, _ in self.words:
            self._starts.append(place)
            place += len(word) + 1

    def holding(self, parts: Sequence[str]) -> tuple[int, int, int] | None:
        """Return (source, start, end) of where *parts* stand, one after the other, or None."""
        first = last = None
        place = 0
        for part in parts:
            place = self.joined.find(f" {part} ", place)
            if place < 0:
                return None
            first = bisect.bisect_left(self._starts, place + 1) if first is None else first
            place += len(part) + 1
            last = bisect.bisect_left(self._starts, place) - 1
        if first is None or last is None:
            return self.source, 0, 0
        return self.source, self.words[first][1], self.words[last][2]

    def quotes(self, parts: Sequence[str]) -> bool:
        """Return whether some quotation of the text, or some part of it where marks are uneven, has *parts*."""
        place = self.joined.find(f" {parts[0]} ") if parts else -1
        while place >= 0:
            _, start, _ = self.words[bisect.bisect_left(self._starts, place + 1)]
            if _is_quoted(self._opened, start):
                return True
            place = self.joined.find(f" {parts[0]} ", place + 1)
        return not parts

    @property
    def _opened(self) -> Sequence[tuple[int, bool]]:
        return _marks(self.text)


def _read(sources: Sources) -> list[QuotableText]:
    return [_quotable(text) for text in sources.read]


@read_once
def _quotable(text: Text) -> QuotableText:
    return QuotableText(text.text, text.source)


@lru_cache(maxsize=64)
def _marks(text: str) -> tuple[tuple[int, bool], ...]:
    """Return (place, whether a quotation is open from there on) for each quotation mark and each new paragraph."""
    found: list[tuple[int, bool]] = []
    is_open = False
    for match in _MARKS.finditer(text):
        mark, start, end = match.group()[0], match.start(), match.end()
        before, after = bool(text[max(0, start - 1) : start].strip(" \n([—–-")), bool(text[end : end + 1].strip())
        # A straight mark opens what it touches and closes what it touches; between two words it does the other thing.
        straight = after and not (before and is_open)
        is_open = mark in "“„«" or (mark == '"' and straight)
        found.append((start, is_open))
    return tuple(found)


def is_quoted(text: str, place: int) -> bool:
    """Return whether a quotation is open at *place* of *text*, a mark that stands there left out."""
    return _is_quoted(_marks(text), place - 1)


def _is_quoted(marks: Sequence[tuple[int, bool]], place: int) -> bool:
    index = bisect.bisect_right(marks, (place, True)) - 1
    return index >= 0 and marks[index][1]


def _plain(text: str) -> str:
    return " ".join(_spelt(word.text) for word in words(text))


@lru_cache(maxsize=65536)
def _spelt(word: str) -> str:
    """Return *word* folded, a number word as digits, and as American English spells it: none changes what was said."""
    plain = fold(word).strip(".-'")
    if plain in SMALL:
        return str(SMALL[plain])
    return re.sub(r"is(e|es|ed|ing|ation)$", r"iz\1", re.sub(r"our(s|ed|ing|able|ful|hood|ly)?$", r"or\1", plain))


def _altered(claim: Passage, span: tuple[int, int], parts: Sequence[str], sources: Sources) -> Difference:
    quoted = " ".join(parts).split()
    best: tuple[float, QuotableText, int, int] | None = None
    for text, first in _windows(claim, span, sources):
        window = [word for word, _, _ in text.words[first : first + len(quoted) + _WINDOW]]
        blocks = difflib.SequenceMatcher(None, quoted, window, autojunk=False).get_matching_blocks()
        kept = [block for block in blocks if block.size]
        share = sum(block.size for block in kept) / max(1, len(quoted))
        if kept and (best is None or share > best[0]):
            low = max(0, kept[0].b - kept[0].a)
            high = kept[-1].b + kept[-1].size + len(quoted) - kept[-1].a - kept[-1].size
            best = share, text, first + low, min(first + high, len(text.words))
    said = claim.text[slice(*span)]
    if best is None or best[0] < _LEAST:
        return Difference("quote", "clash", span, None, f"quotes {said!r}, which no source says")
    _, text, low, high = best
    place = text.words[low][1], text.words[high - 1][2]
    reason = f"quotes {said!r}, source says {' '.join(text.text[slice(*place)].split())!r}"
    return Difference("quote", "clash", span, (text.source, *place), reason)


def _windows(claim: Passage, span: tuple[int, int], sources: Sources) -> Iterator[tuple[QuotableText, int]]:
    """Yield where an altered quotation may begin: somewhat before each of the passages most like it."""
    first = bisect.bisect_left(claim.words, span[0], key=itemgetter(1))
    last = bisect.bisect_left(claim.words, span[1], key=itemgetter(1))
    texts = _read(sources)
    for passage in sources.nearest(claim, first, max(first + 1, last)):
        text = texts[passage.source]
        yield text, bisect.bisect_left(text.words, passage.offset, key=itemgetter(1))
