"""Whom a verb is told of that "and" joins to what somebody is: "Roe was weary of the noise | and left"."""

from __future__ import annotations

from summarizer.comparison.clauses.phrases import Party
from summarizer.comparison.clauses.phrases_before import past_asides, phrase_before
from summarizer.comparison.clauses.verb_groups import group_start
from summarizer.comparison.clauses.verbs import PRONOUNS, Group, parted
from summarizer.comparison.passage import Passage
from summarizer.language.reporting import VERBS
from summarizer.language.word_classes import BE


def told_with_copula(passage: Passage, read: tuple[Group, ...], number: int, joining: int) -> Party | None:
    """Return whom a copula tells of that stands before the word at *joining*, behind the verb before that *number*."""
    low = read[number - 1].verb + 1 if number else 0
    if number and passage.order[read[number - 1].verb] in VERBS and passage.parted.isdisjoint(range(low, joining)):
        return None  # "Roe said the mill was cold and left"
    for place in range(joining - 1, low, -1):
        word = passage.order[place]
        if word in _OPENING:
            return None
        if (word in BE or word in _CONTRACTED) and place + 1 < joining:
            start, aside = past_asides(passage, group_start(passage, place + 1))
            before = passage.order[start - 1] if start else ""
            if before in PRONOUNS and not parted(passage, start):
                return Party((), (), before)
            return phrase_before(passage, start, read[:number], aside) if before else None
    return None


_OPENING = frozenset(["who", "which", "whose", "that", "there"])
_CONTRACTED = frozenset(["isn't", "aren't", "wasn't", "weren't"])
