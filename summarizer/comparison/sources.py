"""The sentences that a claim may rest on, indexed once for many claims."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from typing import TypeVar

from summarizer.comparison.passage import Passage
from summarizer.language.sentences import article_sentences

Key = TypeVar("Key")

LONGEST = 1_000
"""Characters of the longest sentence that is compared as one; news has none of half of that."""
_MOST_HOLDING = 100
"""Passages that a word leads to: one that stands in more of them leads nowhere."""
_MOST_KEPT = 256
"""Answers that are kept at hand: those for one claim and its parts, many times over."""
NEAREST = 4
"""Passages that a claim is compared with: a sentence seldom joins more than three of its source's."""
_CONTEXT_WEIGHT = 0.75
"""What a word counts that stands in the article but not in the cited words: of near equals the cited passage wins."""
_KIN_WEIGHT = 0.5
"""What a near-synonym counts, of the word itself: it may stand for it in some sentences, not in all."""


class Sources:
    """Cited texts, and the rest of their article as context, as passages found by their words.

    ``cited`` and ``context`` hold every sentence, in order. A passage's ``source`` counts the cited texts from 0 and
    goes on with those of the context.
    """

    def __init__(self, cited: Sequence[str], context: Sequence[str] = ()) -> None:
        """Read the sentences of *cited* and *context*; those of the context that the cited texts hold are left out."""
        self.texts, self._cited_texts = (*cited, *context), len(cited)
        self.cited = tuple(p.of_source(number) for number, text in enumerate(cited) for p in sentences_of(text))
        self._own = {_spaced(passage.text) for passage in self.cited}
        self.context = tuple(
            passage.indexed().of_source(number)
            for number, text in enumerate(context, start=len(cited))
            for passage in sentences_of(text)
            if _spaced(passage.text) not in self._own
        )
        self._weights: dict[str, float] = {}
        self._nearest: dict[tuple[Passage, int, int | None], tuple[Passage, ...]] = {}

    @staticmethod
    def of(cited: Sequence[str], context: Sequence[str] = ()) -> Sources:
        """Return the sources of *cited* and *context*; the latest ones are remembered."""
        return _remembered(tuple(cited), tuple(context))

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """The cited passages, then those of the context."""
        return self.cited + self.context

    def says(self, sentence: str) -> bool:
        """Return whether *sentence* is, word for word, one of the cited ones."""
        return _spaced(sentence) in self._own

    def cites(self, passage: Passage) -> bool:
        """Return whether *passage* stands in a cited text, not in the context."""
        return passage.source < self._cited_texts

    @cached_property
    def _holding(self) -> Mapping[str, tuple[int, ...]]:
        # Numbers, not passages: tuples of these are nothing that the garbage collector has to look through.
        return _numbered(passage.at for passage in self.passages)

    def holding(self, stem: str) -> Sequence[Passage]:
        """Return the passages with a word of that stem, cited ones first."""
        return [self.passages[number] for number in self._holding.get(stem, ())]

    @cached_property
    def _akin(self) -> Mapping[object, tuple[int, ...]]:
        return _numbered(passage.kin_at for passage in self.passages)

    def akin(self, keys: Iterable[object]) -> set[Passage]:
        """Return the passages with a word that one of *keys*, as of `Passage.kin`, may recognise in other words."""
        return {self.passages[number] for number in self._numbers_akin(keys)}

    def _numbers_akin(self, keys: Iterable[object]) -> set[int]:
        found: set[int] = set()
        for key in keys:
            if key in self._akin:
                found.update(self._akin[key][:_MOST_HOLDING])
        return found

    def weight(self, stem: str) -> float:
        """Return how telling *stem* is: ln(1 + passages / passages with it), the inverse document frequency."""
        found = self._weights.get(stem)
        if found is None:
            found = math.log(1 + max(1, len(self.passages)) / max(1, len(self._holding.get(stem, ()))))
            self._weights[stem] = found
        return found

    def nearest(self, claim: Passage, first: int = 0, last: int | None = None) -> tuple[Passage, ...]:
        """Return the few passages that share most with *claim*, or with its words ``[first:last]``, best first.

        By the summed weight of the content stems that they share, half for near-synonyms; a passage of the context
        counts three quarters.
        """
        known = self._nearest.get((claim, first, last))  # every check asks for the passages nearest to one claim
        if known is not None:
            return known
        scores: dict[int, float] = {}
        places = {claim.stems[i]: i for i in claim.content if first <= i < (last or len(claim.words))}
        for root, place in places.items():
            weight = self.weight(root)
            holding = self._holding.get(root, ())[:_MOST_HOLDING]
            for number in holding:
                scores[number] = scores.get(number, 0.0) + weight
            for number in self._numbers_akin(claim.kin[place]).difference(holding):
                scores[number] = scores.get(number, 0.0) + _KIN_WEIGHT * weight
        cited = len(self.cited)
        ranked = sorted([(-score * (1.0 if n < cited else _CONTEXT_WEIGHT), n) for n, score in scores.items()])
        distinct: dict[str, Passage] = {}  # a sentence cited twice says nothing twice
        for _, number in ranked:
            distinct.setdefault(self.passages[number].text, self.passages[number])
            if len(distinct) == NEAREST:
                break
        found = tuple(distinct.values())
        if len(self._nearest) >= _MOST_KEPT:
            self._nearest.clear()
        self._nearest[claim, first, last] = found
        return found


def _numbered(keys: Iterable[Iterable[Key]]) -> dict[Key, tuple[int, ...]]:
    """Return each key → the numbers of those that have it."""
    found: dict[Key, list[int]] = {}
    for number, one in enumerate(keys):
        for key in one:
            found.setdefault(key, []).append(number)
    return {key: tuple(numbers) for key, numbers in found.items()}


_PARTED = re.compile(r"^[^\w\"'“‘]|[.!?…:;•|#*\n\t](?!\d)['\"”’)\]]*\s*\S|\s$")
"""What may end a sentence or a block before the end of a text; where nothing does, the text is one sentence."""


def _spaced(text: str) -> str:
    return " ".join(text.split())


@lru_cache(maxsize=64)  # the article behind many excerpts is read once
def sentences_of(text: str) -> tuple[Passage, ...]:
    """Return the sentences of *text*; one that is longer than any sentence comes in parts."""
    if len(text) <= LONGEST and not _PARTED.search(text):
        return (Passage(text),) if text else ()
    return tuple(
        Passage(text[first:last], first)
        for _, start, end in article_sentences(text)
        for first, last in _parts(text, start, end)
    )


def _parts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > LONGEST:
        cut = text.rfind(" ", start + 1, start + LONGEST)
        cut = cut if cut > start else start + LONGEST
        yield start, cut
        start = cut
    yield start, end


@lru_cache(maxsize=64)  # an article's sentences are verified in a row
def _remembered(cited: tuple[str, ...], context: tuple[str, ...]) -> Sources:
    return Sources(cited, context)
