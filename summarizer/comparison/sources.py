"""The sentences that a claim may rest on, indexed once for many claims."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property, lru_cache

from summarizer.comparison.passage import Passage
from summarizer.language.sentences import article_sentences

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
        self.cited = tuple(_passages(cited, 0))
        own = {" ".join(passage.text.split()) for passage in self.cited}
        self.context = tuple(
            passage for passage in _passages(context, len(cited)) if " ".join(passage.text.split()) not in own
        )

    @staticmethod
    def of(cited: Sequence[str], context: Sequence[str] = ()) -> Sources:
        """Return the sources of *cited* and *context*; the latest ones are remembered."""
        return _remembered(tuple(cited), tuple(context))

    @property
    def passages(self) -> tuple[Passage, ...]:
        """The cited passages, then those of the context."""
        return self.cited + self.context

    def cites(self, passage: Passage) -> bool:
        """Return whether *passage* stands in a cited text, not in the context."""
        return passage.source < self._cited_texts

    @cached_property
    def _holding(self) -> Mapping[str, tuple[Passage, ...]]:
        found: dict[str, list[Passage]] = {}
        for passage in self.passages:
            for root in passage.at:
                found.setdefault(root, []).append(passage)
        return {root: tuple(passages) for root, passages in found.items()}

    def holding(self, stem: str) -> Sequence[Passage]:
        """Return the passages with a word of that stem, cited ones first."""
        return self._holding.get(stem, ())

    @cached_property
    def _akin(self) -> Mapping[object, tuple[Passage, ...]]:
        found: dict[object, list[Passage]] = {}
        for passage in self.passages:
            for key in passage.kin_at:
                found.setdefault(key, []).append(passage)
        return {key: tuple(passages) for key, passages in found.items()}

    def akin(self, keys: Iterable[object]) -> set[Passage]:
        """Return the passages with a word that one of *keys*, as of `Passage.kin`, may recognise in other words."""
        return {passage for key in keys for passage in self._akin.get(key, ())}

    def weight(self, stem: str) -> float:
        """Return how telling *stem* is: ln(1 + passages / passages with it), the inverse document frequency."""
        return math.log(1 + max(1, len(self.passages)) / max(1, len(self.holding(stem))))

    def nearest(self, claim: Passage, first: int = 0, last: int | None = None) -> tuple[Passage, ...]:
        """Return the few passages that share most with *claim*, or with its words ``[first:last]``, best first.

        By the summed weight of the content stems that they share, half for near-synonyms; a passage of the context
        counts three quarters.
        """
        scores: dict[Passage, float] = {}
        places = {claim.stems[i]: i for i in claim.content if first <= i < (last or len(claim.words))}
        for root, place in places.items():
            weight = self.weight(root)
            holding = self.holding(root)
            for passage in holding:
                scores[passage] = scores.get(passage, 0.0) + weight
            for passage in self.akin(claim.kin[place]).difference(holding):
                scores[passage] = scores.get(passage, 0.0) + _KIN_WEIGHT * weight
        ranked = sorted(
            scores,
            key=lambda p: (-scores[p] * (1.0 if self.cites(p) else _CONTEXT_WEIGHT), p.source, p.offset),
        )
        return tuple(ranked[:NEAREST])


def _passages(texts: Iterable[str], first: int) -> Iterable[Passage]:
    for number, text in enumerate(texts, start=first):
        for passage in _read(text):
            yield passage.of_source(number)


@lru_cache(maxsize=64)  # the article behind many excerpts is read once
def _read(text: str) -> tuple[Passage, ...]:
    return tuple(Passage(text[start:end], start) for _, start, end in article_sentences(text))


@lru_cache(maxsize=64)  # an article's sentences are verified in a row
def _remembered(cited: tuple[str, ...], context: tuple[str, ...]) -> Sources:
    return Sources(cited, context)
