"""Quotes with words left out and marked as such: "The talks […] will resume"."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import pairwise

from summarizer.grounding.normalized import Normalized
from summarizer.grounding.occurrences import occurrences
from summarizer.language.scripts import MARKS, SPACELESS

ELLIPSIS = re.compile(r" ?(?:\[ ?\.{3,} ?\]|\( ?\.{3,} ?\)|\.{3,}|\.(?: \.){2,}) ?")
"""An ellipsis in a normalised text, in brackets or not."""
REACH = 400
"""Characters that one ellipsis may stand for: some three sentences of news; past that it joins what nobody joined."""
SHORTEST_WORDS, SHORTEST_CHARACTERS = 2, 7
"""Each part has at least so many words and characters: "of the" or a lone name stands everywhere."""
SHORTEST_SPACELESS = 4
"""Characters instead of words where a script has no spaces: two words of Chinese."""

_EDGE = " '.,;:!?()[]{}*_"
_WORD = re.compile(rf"[^\W_]+(?:[{MARKS}'.,-]+[^\W_]+)*")
_LETTER = re.compile(rf"[{SPACELESS}]")


def trimmed(text: str) -> str:
    """Return the normalised *text* without the punctuation at its ends, which quoting changes; "-5" keeps its sign."""
    start, end = 0, len(text)
    while start < end and (text[start] in _EDGE or text.startswith("- ", start, end)):
        start += 1
    while start < end and (text[end - 1] in _EDGE or text.endswith(" -", start, end)):
        end -= 1
    return text[start:end]


def parts(needle: str) -> list[str]:
    """Return what the ellipses of the normalised *needle* leave standing, or nothing if it is not an elided quote."""
    pieces = [piece for piece in map(trimmed, ELLIPSIS.split(needle)) if piece]
    return pieces if len(pieces) > 1 and all(map(_tells, pieces)) else []


def elided_places(pieces: list[str], source: Normalized) -> list[tuple[tuple[int, int], ...]]:
    """Return where *pieces* stand in order, each within reach of the last one: the spans of each, tightest first.

    Spans are offsets into ``source.text``. Where several beginnings lead to one end, the nearest one counts.
    """
    text = source.text
    later = [occurrences(text, piece) for piece in pieces[1:]]
    chains: dict[int, tuple[tuple[int, int], ...]] = {}
    for start in occurrences(text, pieces[0]):
        chain = [(start, start + len(pieces[0]))]
        for piece, places in zip(pieces[1:], later, strict=True):
            following = bisect_right(places, chain[-1][1])
            if following == len(places) or places[following] - chain[-1][1] > REACH:
                break
            chain.append((places[following], places[following] + len(piece)))
        else:
            chains[chain[-1][1]] = tuple(chain)
    return sorted(chains.values(), key=lambda chain: (chain[-1][1] - chain[0][0], chain[0][0]))


def gaps(chain: tuple[tuple[int, int], ...], source: Normalized) -> list[tuple[int, int]]:
    """Return the spans of ``source.source`` that the ellipses between the parts of *chain* stand for."""
    spans = [source.span(*part) for part in chain]
    return [(one[1], two[0]) for one, two in pairwise(spans)]


def _tells(part: str) -> bool:
    if _LETTER.search(part):
        return len(part) >= SHORTEST_SPACELESS
    return len(part) >= SHORTEST_CHARACTERS and len(_WORD.findall(part)) >= SHORTEST_WORDS
