"""What an ellipsis must not swallow: a denial, a condition, a hedge, a speaker, half of a number."""

from __future__ import annotations

import re

from summarizer.atoms import bare
from summarizer.grounding.slips import turning
from summarizer.language.attribution import attributions
from summarizer.language.numbers import numbers
from summarizer.language.tokens import words

_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]{0,3}\s")
_ASIDE = re.compile(
    r"\s*[,–—-]\s*(?:who|whom|whose|which|where|when)\b(?:[^,–—]|(?<=\d),(?=\d))*[,–—-]?\s*", re.IGNORECASE
)
"""A relative clause between two commas: what it denies is its own affair ("Roe, who was not there, resigned")."""


def swallowed(text: str, start: int, end: int, gaps: list[tuple[int, int]]) -> list[str]:
    """Return the words within *gaps* without which ``text[start:end]`` says something else.

    Of a gap that runs over whole sentences only the rest of the first one and the beginning of the last one count.
    """
    lost = [word for low, high in gaps for word in _turning(text, low, high)]
    passage = "".join(" " if character.isspace() else character for character in text[start:end])
    cut = [(low - start, high - start) for low, high in gaps]
    for number in numbers(passage):
        if any(_halved(passage, number.start, number.end, low, high) for low, high in cut):
            lost.append(number.text)
    for said in attributions(passage):
        if any(low <= said.cue[0] and said.cue[1] <= high for low, high in cut) and _kept(said.content, cut):
            lost.append(passage[min(said.who[0], said.cue[0]) : max(said.who[1], said.cue[1])])
    return list(dict.fromkeys(lost))


def _turning(text: str, low: int, high: int) -> list[str]:
    if _ASIDE.fullmatch(text, low, high):
        return []
    ends = [match.end() for match in _SENTENCE_END.finditer(text, low, high)]
    told = [(low, ends[0]), (ends[-1], high)] if ends else [(low, high)]
    return [
        word.text
        for one, two in told
        for word in words(text[one:two])
        if turning(bare(word.text)) and word.text != "May"  # the month
    ]


def _halved(text: str, start: int, end: int, low: int, high: int) -> bool:
    """Return whether ``text[low:high]`` takes a part of the number at ``start:end``, or it from what it counts."""
    touched = start < high and low < end
    whole = low <= start and end <= high
    return touched and (not whole or not text[end:high].strip())


def _kept(content: tuple[tuple[int, int], ...], cut: list[tuple[int, int]]) -> bool:
    """Return whether any of *content* stands outside of *cut*."""
    return any(not any(low <= start and end <= high for low, high in cut) for start, end in content)
