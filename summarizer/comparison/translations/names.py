"""The names of a claim in its sources of another language: identical but for accents and endings, or translated."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from summarizer.comparison.difference import Difference
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import Sources
from summarizer.comparison.texts import Holders, holders
from summarizer.comparison.translations.languages import nowhere, source_in
from summarizer.comparison.translations.name_words import (
    STEM,
    is_where,
    near,
    parts_of,
    pool_of,
    runs,
    stands,
    words_of,
)
from summarizer.language.lexicon import known
from summarizer.language.tongues.lands import city, is_place, land, seat

_COGNATE = 4
"""Letters that two words of one origin share at least, "Institute" and "Instituto"."""
_COMMON = 0.5
"""Share of an article's sentences from which a name that stands in so many tells none of them."""
_SHORT = 4
"""Sentences of an article that is too short to tell what is common in it."""


@dataclass(frozen=True)
class Named:
    """The names of a claim that the cited words have (``shared``), of these the rare ones, and what is against them."""

    shared: tuple[Range, ...]
    telling: tuple[Range, ...]
    differences: tuple[Difference, ...]


@dataclass(frozen=True)
class _Texts:
    """A claim, its sources, and the words that are all they can name with. ``own``, ``other``: their languages."""

    claim: Passage
    own: str
    sources: Sources
    other: str
    cited: frozenset[str]
    everywhere: frozenset[str]


def named(claim: Passage, own: str, sources: Sources, other: str) -> Named:
    """Return how the names of *claim*, in the language *own*, stand to *sources*, in *other*."""
    cited = _cited(sources)
    texts = _Texts(claim, own, sources, other, cited, _everywhere(sources))
    shared: list[Range] = []
    telling: list[Range] = []
    found: list[Difference] = []
    for run in runs(claim, own, texts.everywhere):
        for index in run:
            if any(stands(part, cited) for part in parts_of(claim, index)):
                span = claim.words[index].start, claim.words[index].end
                shared.append(span)
                telling += [span] if _is_rare(claim, index, sources) else []
        difference = _difference(texts, run)
        if difference is not None:
            found.append(difference)
    return Named(tuple(shared), tuple(telling), tuple(found))


@read_once
def _cited(sources: Sources) -> frozenset[str]:
    return pool_of(sources.cited)


@read_once
def _everywhere(sources: Sources) -> frozenset[str]:
    return _cited(sources) | pool_of(sources.context)


def _is_rare(claim: Passage, index: int, sources: Sources) -> bool:
    sentences = len(sources.passages)
    if sentences < _SHORT:
        return True
    holding = _holding(sources)
    found = {number for part in parts_of(claim, index) for number in holding.get(part, ())}
    return len(found) <= _COMMON * sentences


@read_once
def _holding(sources: Sources) -> Holders[str]:
    """Return each part of a word → the numbers of the passages that have it."""
    return holders(map(words_of, sources.passages))


class _Name(NamedTuple):
    """A name of a cited passage, as a run of indices of words, and the parts of these."""

    passage: Passage
    run: Sequence[int]
    parts: tuple[str, ...]

    @property
    def place(self) -> tuple[Passage, Range]:
        return self.passage, self.passage.span(self.run[0], self.run[-1] + 1)


def _names(texts: _Texts) -> Sequence[_Name]:
    """Return the names of the cited passages, read as of their language, once for all claims."""
    read = _names_read(texts.sources)
    if texts.other not in read:
        read[texts.other] = [
            _Name(passage, run, tuple([part for index in run for part in parts_of(passage, index)]))
            for passage in texts.sources.cited
            for run in runs(passage, texts.other)
        ]
    return read[texts.other]


@read_once
def _names_read(_: Sources) -> dict[str, Sequence[_Name]]:
    """Return each language in which names were read so far → these."""
    return {}


def _difference(texts: _Texts, run: Sequence[int]) -> Difference | None:
    """Return that a name stands nowhere, or only elsewhere in the article while the cited words name somebody else."""
    parts = [part for index in run for part in parts_of(texts.claim, index)]
    lacking = [part for part in parts if not stands(part, texts.everywhere)]
    for part in lacking:
        if (meant := _misspelt(texts, part)) is not None:
            return _told(texts, run, meant)
    abroad = [part for part in lacking if land(part) is not None]
    if abroad and (another := _another_land(texts)) is not None:
        return _told(texts, run, another)
    place = _other_place(texts) if is_where(texts.claim, run[0], texts.own) else None
    if texts.own == "en" and not all(_is_translated(part, texts.everywhere) for part in lacking):
        return _told(texts, run, place or _left_out(texts))
    if any(stands(part, texts.cited) for part in parts):
        return None
    rival = place or (_left_out(texts) if len(run) > 1 else None)
    return _told(texts, run, rival) if rival is not None else None


def _other_place(texts: _Texts) -> tuple[Passage, Range] | None:
    """Return the first place that the cited words name and the claim does not, or None."""
    mine = words_of(texts.claim)
    for name in _names(texts):
        where = bool(name.parts) and is_where(name.passage, name.run[0], texts.other)
        if where and not any(stands(part, mine) for part in name.parts):
            return name.place
    return None


def _another_land(texts: _Texts) -> tuple[Passage, Range] | None:
    """Return where the cited passages name a country that the claim does not, or None."""
    mine = {land(part) for part in words_of(texts.claim)}
    for passage in texts.sources.cited:
        for index in range(len(passage.words)):
            theirs = {land(part) for part in parts_of(passage, index)} - {None}
            if theirs and mine.isdisjoint(theirs):
                return passage, passage.span(index, index + 1)
    return None


def _is_translated(part: str, everywhere: Collection[str]) -> bool:
    """Return whether what no source has may be a word of English, not a name, or of one origin with one of theirs."""
    if city(part) is not None:  # whose names in these languages are known: only its country may have stood for it
        return any(land(other) == seat(part) for other in everywhere if land(other) is not None)
    if known(part) or is_place(part):
        return True
    kin = (other for other in everywhere if part[:_COGNATE] == other[:_COGNATE])
    return len(part) > _COGNATE + 1 and any(not near(part, other) for other in kin)


def _misspelt(texts: _Texts, part: str) -> tuple[Passage, Range] | None:
    """Return where the cited passages have a name that differs in a letter or two, which the claim has not; or None."""
    if len(part) < STEM:
        return None
    mine = words_of(texts.claim)
    for name in _names(texts):
        if any(near(part, other) and other not in mine for other in name.parts):
            return name.place
    return None


def _left_out(texts: _Texts) -> tuple[Passage, Range] | None:
    """Return the first name of two words or more in the cited passages of which the claim has no word, or None."""
    mine = words_of(texts.claim)
    for name in _names(texts):
        if len(name.run) > 1 and not any(stands(part, mine) for part in name.parts):
            return name.place
    return None


def _told(texts: _Texts, run: Sequence[int], rival: tuple[Passage, Range] | None) -> Difference:
    said = texts.claim.span(run[0], run[-1] + 1)
    written = texts.claim.text[slice(*said)]
    if rival is None:
        return Difference("name", "clash", said, None, f"names {written!r}, {nowhere(texts.own, texts.other)}")
    passage, span = rival
    reason = f"says {written!r}, {source_in(texts.own, texts.other)} says {passage.text[slice(*span)]!r}"
    return Difference("name", "clash", said, passage.place(*span), reason)
