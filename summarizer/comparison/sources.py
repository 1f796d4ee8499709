"""The sentences that a claim may rest on, found by their words."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from itertools import accumulate, chain
from typing import Any

from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import once
from summarizer.comparison.texts import Holders, Key, Text, spaced, text_of
from summarizer.language.plain import plain_texts

_MOST_HOLDING = 100
"""Passages that a word leads to: one that stands in more of them leads nowhere."""
_MOST_WORDS = 1024
"""Words of claims of which it is kept which passages share them: more than the sentences on one article have."""
_MOST_KEPT = 32
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

    def __init__(self, cited: Sequence[str], context: Sequence[str] = (), *, excerpts: bool = False) -> None:
        """Take *cited* and *context*; sentences of the context that the cited texts hold are left out."""
        self._plain = plain_texts(cited, context, excerpts=excerpts)
        self.as_given = not any(it.pieces for it in self._plain)  # character by character
        self.texts, self._cited_texts = tuple([it.text for it in self._plain]), len(cited)
        self.read = tuple([text_of(text, number) for number, text in enumerate(self.texts)])
        self.kept: dict[object, Any] = {}
        self._stems: dict[str, tuple[float, tuple[int, ...]]] = {}
        self._shares: dict[tuple[str, frozenset[object]], tuple[float, tuple[int, ...], tuple[int, ...]]] = {}
        self._nearest: dict[tuple[Passage, int, int | None], tuple[Passage, ...]] = {}

    @property
    def cited_texts(self) -> tuple[Text, ...]:
        """The cited texts."""
        return self.read[: self._cited_texts]

    @property
    def context_texts(self) -> tuple[Text, ...]:
        """What they stand in."""
        return self.read[self._cited_texts :]

    @staticmethod
    def of(cited: Sequence[str], context: Sequence[str] = (), *, excerpts: bool = False) -> Sources:
        """Return the sources of *cited*, whole texts or *excerpts*, and *context*; the latest ones are remembered."""
        return _remembered(tuple(cited), tuple(context), excerpts)

    def given(self, place: tuple[int, int, int]) -> tuple[int, int, int]:
        """Return *place*, in one of the texts as they are read, as it stands in the text as given."""
        source, start, end = place
        return source, *self._plain[source].given(start, end)

    @once
    def cited(self) -> tuple[Passage, ...]:
        """The sentences of the cited texts."""
        return tuple(chain.from_iterable([text.passages for text in self.read[: self._cited_texts]]))

    @once
    def context(self) -> tuple[Passage, ...]:
        """The sentences of the context that no cited text holds."""
        return self.passages[len(self.cited) :]

    @once
    def passages(self) -> tuple[Passage, ...]:
        """The cited passages, then those of the context."""
        if not self._repeated:
            return self._all
        return tuple([passage for number, passage in enumerate(self._all) if number not in self._repeated])

    @once
    def _all(self) -> tuple[Passage, ...]:
        return tuple(chain.from_iterable([text.passages for text in self.read]))

    @once
    def _firsts(self) -> tuple[int, ...]:
        """The number of each text's first passage."""
        return tuple(accumulate([len(text.passages) for text in self.read], initial=0))[:-1]

    @once
    def _own(self) -> frozenset[str]:
        return frozenset(chain.from_iterable([text.saying for text in self.read[: self._cited_texts]]))

    @once
    def _repeated(self) -> frozenset[int]:
        """The numbers of the sentences of the context that the cited texts hold."""
        rest = zip(self._firsts[self._cited_texts :], self.read[self._cited_texts :], strict=True)
        return frozenset(
            [first + number for first, text in rest for said in self._own for number in text.saying.get(said, ())]
        )

    def says(self, sentence: str) -> bool:
        """Return whether *sentence* is, word for word, one of the cited ones."""
        return spaced(sentence) in self._own

    def cites(self, passage: Passage) -> bool:
        """Return whether *passage* stands in a cited text, not in the context."""
        return passage.source < self._cited_texts

    def cites_text(self, source: int) -> bool:
        """Return whether the text of that number is a cited one, not the context."""
        return source < self._cited_texts

    def holds(self, passage: Passage) -> bool:
        """Return whether *passage*, of one of the texts ``read``, is no repeated one."""
        return not self._repeated or passage in self._known

    @once
    def _known(self) -> frozenset[Passage]:
        return frozenset(self.passages)

    def _numbers(self, index: Callable[[Text], Holders[Key]], key: Key) -> tuple[int, ...]:
        """Return the numbers of the passages that have *key* in the *index* of their text, cited ones first."""
        if len(self.read) == 1:
            return index(self.read[0]).get(key, ())
        found: list[int] = []
        for first, text in zip(self._firsts, self.read, strict=True):
            if numbers := index(text).get(key):  # most words stand in few texts
                found += [first + number for number in numbers]
        return tuple([number for number in found if number not in self._repeated] if self._repeated else found)

    def _of_stem(self, stem: str) -> tuple[float, tuple[int, ...]]:
        """Return how telling *stem* is, and the numbers of the passages with a word of it, cited ones first."""
        found = self._stems.get(stem)
        if found is None:
            numbers = self._numbers(_holding, stem)
            if not numbers:  # kept is no more than the texts have; of a claim there may be any number
                return self._untold, ()
            found = self._stems[stem] = math.log(1 + len(self.passages) / len(numbers)), numbers
        return found

    @once
    def _untold(self) -> float:
        """How telling a word is that no passage has."""
        return math.log(1 + max(1, len(self.passages)))

    def _sharing(self, root: str, keys: frozenset[object]) -> tuple[float, tuple[int, ...], tuple[int, ...]]:
        """Return how telling a word is, the numbers of the passages that have it, and of those that have only its kin.

        *root*: its stem. *keys*: as of `Passage.kin`.
        """
        found = self._shares.get((root, keys))
        if found is None:
            weight, numbers = self._of_stem(root)
            holding = numbers[:_MOST_HOLDING]
            found = weight, holding, tuple(self._numbers_akin(keys).difference(holding))
            if len(self._shares) >= _MOST_WORDS:
                self._shares.clear()
            self._shares[root, keys] = found
        return found

    def first_with(self, stem: str) -> Passage | None:
        """Return the first passage with a word of that stem, a cited one before those of the context."""
        numbers = self._of_stem(stem)[1]
        return self._all[numbers[0]] if numbers else None

    def holding(self, stem: str) -> Sequence[Passage]:
        """Return the passages with a word of that stem, cited ones first."""
        return [self._all[number] for number in self._of_stem(stem)[1]]

    def knows(self, stem: str) -> bool:
        """Return whether any passage has a word of that stem."""
        return bool(self._of_stem(stem)[1])

    def akin(self, keys: frozenset[object]) -> set[Passage]:
        """Return the passages with a word that one of *keys*, as of `Passage.kin`, may recognise in other words."""
        return {self._all[number] for number in self._numbers_akin(keys)}

    def _numbers_akin(self, keys: frozenset[object]) -> set[int]:
        if len(self.read) == 1:
            akin = self.read[0].akin
            return set().union(*[akin[key][:_MOST_HOLDING] for key in akin.keys() & keys])  # most nobody has
        known = set().union(*[text.akin.keys() & keys for text in self.read])
        return set().union(*[self._numbers(_akin, key)[:_MOST_HOLDING] for key in known])

    def weight(self, stem: str) -> float:
        """Return how telling *stem* is: ln(1 + passages / passages with it), the inverse document frequency."""
        return self._of_stem(stem)[0]

    def weights(self, claim: Passage, indices: Iterable[int]) -> dict[int, float]:
        """Return how telling the words of *claim* at *indices* are, by index."""
        known, stems = self._stems, claim.stems
        return {index: (known.get(stems[index]) or self._of_stem(stems[index]))[0] for index in indices}

    def nearest(self, claim: Passage, first: int = 0, last: int | None = None) -> tuple[Passage, ...]:
        """Return the few passages that share most with *claim*, or with its words ``[first:last]``, best first.

        By the summed weight of the content stems that they share, half for near-synonyms; a passage of the context
        counts three quarters. Cited ones stand behind these at least, where they are few.
        """
        known = self._nearest.get((claim, first, last))  # every check asks for the passages nearest to one claim
        if known is not None:
            return known
        scores = [0.0] * len(self._all)
        sharing: set[int] = set()
        stems, end = claim.stems, last or len(claim.words)
        places = {stems[index]: index for index in claim.content if first <= index < end}
        kin = claim.kin
        for root, place in places.items():
            weight, holding, akin = self._sharing(root, kin[place])
            sharing.update(holding, akin)
            for number in holding:
                scores[number] += weight
            for number in akin:
                scores[number] += _KIN_WEIGHT * weight
        cited = len(self.cited)
        for number in [number for number in sharing if number >= cited] if self.context else ():
            scores[number] *= _CONTEXT_WEIGHT
        ranked = sorted(sharing)
        ranked.sort(key=scores.__getitem__, reverse=True)  # which leaves equals in order
        distinct: dict[str, Passage] = {}  # a sentence cited twice says nothing twice
        for number in ranked:
            distinct.setdefault(self._all[number].text, self._all[number])
            if len(distinct) == NEAREST:
                break
        if len(self.cited) <= NEAREST:  # a short one may share no word with the claim, only what it means
            for passage in self.cited:
                distinct.setdefault(passage.text, passage)
        found = tuple(distinct.values())
        if len(self._nearest) >= _MOST_KEPT:
            self._nearest.clear()
        self._nearest[claim, first, last] = found
        return found


def _holding(text: Text) -> Holders[str]:
    return text.holding


def _akin(text: Text) -> Holders[object]:
    return text.akin


@lru_cache(maxsize=64)  # an article's sentences are verified in a row
def _remembered(cited: tuple[str, ...], context: tuple[str, ...], excerpts: bool) -> Sources:
    return Sources(cited, context, excerpts=excerpts)
