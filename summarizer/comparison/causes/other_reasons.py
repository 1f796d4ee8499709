"""Reasons that name another thing than the source's: one that it tells of elsewhere, and not as the reason."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.comparison.causes.reasons import Reason
from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.clauses.verbs import parted
from summarizer.comparison.opposites.counterparts import echoes
from summarizer.comparison.opposites.denials import FUNCTION_WORDS
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.language.tokens import stem

_SHORTEST, _LONGEST = 6, 30
"""Letters of a word that others are compounded with, at least, and of a word that is taken apart."""


def has_another_thing(claim: Passage, reason: Reason, tellers: Sequence[Passage], sources: Sources) -> bool:
    """Return whether all that some part of the reason names is told elsewhere, and not where the source gives one.

    "Damaged the cable" is no "spoiled the film" where the cable is known from another sentence; "spoiled the pictures"
    may be, since nothing else is called so. Of a list each member counts: "freight and wages" of "freight and fuel".
    """
    return any(
        bool(part)
        and all(stands_anywhere(claim.order[index], sources) for index in part)
        and not any(echoes(claim, index, passage) for index in part for passage in tellers)
        for part in _things(claim, reason)
    )


def _things(claim: Passage, reason: Reason) -> Iterator[list[int]]:
    """Yield the indices of the words that name things, no verbs, in each member of a list that is the reason."""
    verbs = {group.verb for group in groups(claim)}
    told = [i for i in reason.words if i not in verbs and claim.order[i] not in FUNCTION_WORDS]
    told = [i for i in told if not claim.order[i].endswith("ly") and claim.order[i][0].isalpha()]
    if not verbs.isdisjoint(reason.words):
        yield told
        return
    part: list[int] = []
    for index in told:
        if part and (parted(claim, index) or "and" in claim.order[part[-1] + 1 : index]):
            yield part
            part = []
        part.append(index)
    yield part


def compounds(word: str) -> range:
    """Return where a word that others are compounded with may begin in *word*."""
    return range(min(len(word), _LONGEST) - _SHORTEST + 1)


def stands_anywhere(word: str, sources: Sources) -> bool:
    """Return whether the sources have *word*, or what it is compounded with: the "security" of "cybersecurity"."""
    return any(sources.knows(stem(word[start:])) for start in compounds(word)) or sources.knows(stem(word))
