"""Which words of a quote stand where in a stretch of text, and which stretches of the two differ."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from rapidfuzz.distance import LCSseq

Block = tuple[int, int, int]
"""Equal words: from where in the quote, from where in the text, how many."""


class Gap(NamedTuple):
    """Words ``quote_start:quote_end`` of the quote that stand where the text has ``start:end``."""

    quote_start: int
    quote_end: int
    start: int
    end: int


class Alignment(NamedTuple):
    """A quote laid on the words ``start:end`` of a text: what is equal and, in order, what is not."""

    start: int
    end: int
    blocks: list[Block]
    gaps: list[Gap]


def align(quote: Sequence[str], words: Sequence[str], low: int, high: int) -> Alignment | None:
    """Return how *quote* lies on ``words[low:high]``, as closely together as it can; None where no word is equal.

    Method: the longest common subsequence of words (rapidfuzz, bit-parallel). It takes a "the" from far before the
    passage as soon as from within it; so strays are dropped here, and both ends are drawn together.
    """
    found = LCSseq.opcodes(quote, words[low:high])
    blocks = [(op.src_start, op.dest_start + low, op.src_end - op.src_start) for op in found if op.tag == "equal"]
    if not blocks:
        return None
    blocks = _compact(blocks, quote, words)
    gaps = [Gap(one[0] + one[2], two[0], one[1] + one[2], two[1]) for one, two in pairwise(blocks)]
    first, last = blocks[0], blocks[-1]
    head, tail = first[0], len(quote) - last[0] - last[2]
    start, end = max(0, first[1] - head), min(len(words), last[1] + last[2] + tail)
    if head:
        gaps.insert(0, Gap(0, head, start, first[1]))
    if tail:
        gaps.append(Gap(len(quote) - tail, len(quote), last[1] + last[2], end))
    return Alignment(start, end, blocks, gaps)


def _compact(blocks: list[Block], quote: Sequence[str], words: Sequence[str]) -> list[Block]:
    """Return *blocks* without the strays at both ends, these drawn as near to the rest as equal words allow."""
    before, inside = 0, sum(length for _, _, length in blocks)
    first, last = 0, len(blocks)
    for position, (one, two) in enumerate(pairwise(blocks), start=1):
        before += one[2]
        # Fewer words stand on one side of a hole than the hole is long: they belong to something else.
        if min(before, inside - before) < _surplus(one, two):
            if before <= inside - before:
                first = position
            else:
                last = position
                break
    kept = blocks[first:last]
    if len(kept) > 1:
        kept[0] = _moved(kept[0], _surplus(kept[0], kept[1]), quote, words)
        kept[-1] = _moved(kept[-1], -_surplus(kept[-2], kept[-1]), quote, words)
    at, place, length = kept[0]
    while at and place and quote[at - 1] == words[place - 1]:
        at, place, length = at - 1, place - 1, length + 1
    kept[0] = (at, place, length)
    at, place, length = kept[-1]
    while at + length < len(quote) and place + length < len(words) and quote[at + length] == words[place + length]:
        length += 1
    kept[-1] = (at, place, length)
    return kept


def _surplus(one: Block, two: Block) -> int:
    """Return how many more words the text has between two neighbouring blocks than the quote has."""
    return (two[1] - one[1] - one[2]) - (two[0] - one[0] - one[2])


def _moved(block: Block, by: int, quote: Sequence[str], words: Sequence[str]) -> Block:
    """Return *block* moved *by* so many words of the text, if the same words stand there, too."""
    at, place, length = block
    same = list(words[place + by : place + by + length]) == list(quote[at : at + length])
    return (at, place + by, length) if same else block
