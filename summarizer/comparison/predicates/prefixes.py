"""A word and the same word denied by its prefix: "happy" of "unhappy", "uninjured" of "injured"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.comparison.difference import Difference
from summarizer.comparison.opposites.counterparts import echoes
from summarizer.comparison.opposites.denying_words import NO_PREFIX, is_negative
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.language.lexicon import alike, base_forms
from summarizer.language.word_tables import by_word

_PREFIXES = ("un", "non-", "non")
_SHORTEST = 4
"""Letters of the shortest word that is taken for one without its prefix: "safe", not the "til" of "until"."""
_NO_PREFIX = (*NO_PREFIX, "unless", "unlike", "nonethe")
_CLOSE = 2
"""Of the passages nearest to a claim, those that speak of the same closely enough to contradict it."""


def turned_by_prefix(claim: Passage, near: Sequence[Passage]) -> Iterator[Difference]:
    """Yield the words of *claim* that the passages nearest to it have only with, or only without, a denying prefix.

    Not where either denies by another word too: "not happy" is "unhappy".
    """
    near = near[:_CLOSE]
    if not _may_face(claim, near):
        return
    for index in claim.plain:
        word = claim.order[index]
        if not any(_facing(word, passage) for passage in near):
            continue
        for passage in near:
            if word in passage.order or echoes(claim, index, passage):
                break
            place = next((i for i in _facing(word, passage) if are_opposed(word, passage.order[i])), None)
            if place is None or _denied_otherwise(claim, index) or _denied_otherwise(passage, place):
                continue
            if not any(echoes(claim, other, passage) for other in claim.content if other != index):
                continue
            said, there = claim.words[index], passage.words[place]
            reason = f"says {said.text!r}, source says {there.text!r}"
            spot = passage.place(there.start, there.end)
            yield Difference("direction", "clash", (said.start, said.end), spot, reason)
            return


def _may_face(claim: Passage, near: Sequence[Passage]) -> bool:
    """Return whether one has a form of a word that the other has with a prefix: two looks for all their words."""
    bare = _bare(claim)
    for passage in near:
        theirs = _bare(passage)
        if (theirs and claim.has_form(theirs)) or (bare and passage.has_form(bare)):
            return True
    return False


@read_once
def _bare(passage: Passage) -> frozenset[str]:
    """Return the words of *passage* that have a prefix, without it."""
    return frozenset([_without_prefix(word) for word in filter(_is_prefixed, passage.order)])


def _without_prefix(word: str) -> str:
    return next((word.removeprefix(prefix) for prefix in _PREFIXES if word.startswith(prefix)), word)


def _facing(word: str, passage: Passage) -> Sequence[int]:
    """Return where words of *passage* stand that may be *word* with or without a prefix: of most words none."""
    return range(len(passage.order)) if _is_prefixed(word) else _prefixed(passage)


@read_once
def _prefixed(passage: Passage) -> tuple[int, ...]:
    if not any(map(_is_prefixed, passage.order)):
        return ()
    return tuple([index for index, word in enumerate(passage.order) if _is_prefixed(word)])


@by_word(8192)
def _is_prefixed(word: str) -> bool:
    return word.startswith(_PREFIXES) and not word.startswith(_NO_PREFIX)


def are_opposed(one: str, other: str) -> bool:
    """Return whether one of two folded words is the other with a prefix that denies it."""
    short, long = sorted((one, other), key=len)
    if len(short) < _SHORTEST or long.startswith(_NO_PREFIX):
        return False
    if not long.startswith(_PREFIXES) or short.startswith(_PREFIXES):
        return False
    bare = _without_prefix(long)
    return bare == short or bare in base_forms(short)  # "unnamed" faces "named", no "name"


def _denied_otherwise(passage: Passage, index: int) -> bool:
    return any(is_negative(word) for place, word in enumerate(passage.order) if place != index)


def denied_by_prefix(claim: Passage, verb: int, passage: Passage) -> bool:
    """Return whether *passage* denies the claim's verb by a prefix alone: "did not name them" of "unidentified"."""
    return any(
        alike(claim.order[verb], form)
        for place in _prefixed(passage)
        for form in base_forms(_without_prefix(passage.order[place]))
    )
