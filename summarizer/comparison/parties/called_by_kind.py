"""A thing that a source calls by its kind after it told of it: "A whale was stranded. The animal was nine metres long".

"The animal" is the whale if nothing else of that kind was told of before: a definite phrase with a more general noun
takes up what was introduced last (Vieira and Poesio, *An empirically based system for processing definite
descriptions*, 2000, on bridging by hyponymy).
"""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.parties.around import preceding
from summarizer.comparison.parties.called_again import ANY_FIRM, TRADES
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon import narrows
from summarizer.language.tokens import stem

_DEFINITE = frozenset(["the", "this", "that"])


def is_called_by_kind(claim: Passage, index: int, passage: Passage, place: int, sources: Sources) -> bool:
    """Return whether the word at *index* of *claim* is what *passage* calls by its kind at *place*."""
    word, kind = claim.order[index], passage.order[place]
    if not index or not place or claim.order[index - 1] not in _DEFINITE or passage.order[place - 1] not in _DEFINITE:
        return False
    if not _is_kind_of(word, kind):
        return False
    told = list(_introduced(kind, passage, place, sources))
    return bool(told) and all(stem(noun) == claim.stems[index] for noun in told)


def _is_kind_of(word: str, kind: str) -> bool:
    if narrows(word, kind) or (kind in ANY_FIRM and word in TRADES):
        return True
    return any(narrows(word[start:], kind) for start in range(_PART, len(word) - _PART))


_PART = 3
"""Letters of either part of a compound, at least: the "house" of "bathhouse"."""


def _introduced(kind: str, passage: Passage, place: int, sources: Sources) -> Iterator[str]:
    """Yield the nouns of that *kind* that are introduced before *place*."""
    before = [(it, len(it.order)) for it in preceding(passage, sources)]
    for it, end in (*before, (passage, place - 1)):
        verbs = {group.start for group in groups(it)}
        for index in [index for index in it.content if index < end and _is_kind_of(it.order[index], kind)]:
            after = index + 1
            if after not in it.content or after in it.parted or after in verbs or it.words[after].capitalised:
                yield it.order[index]  # no "dog" food
