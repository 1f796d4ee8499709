"""One verb of a sentence with the object of the other: "cut six jets" of "cut the bonus and bought six jets"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.difference import Difference
from summarizer.comparison.kept_words import kept_words
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.language.word_classes import DETERMINERS, PREPOSITIONS

_JOINING = frozenset(["and", "but"])
_SHARING = 2
"""Words up to the verb behind an "and" that has the first one's subject: itself, perhaps an adverb before it."""
_CLOSE = 1
"""Words that may stand between the second verb and what is kept of its object, a determiner or a figure."""


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield where *claim*, a source's sentence with words left out, joins one verb to what another is told with."""
    for passage in sources.nearest(claim)[:1]:
        if _JOINING.isdisjoint(passage.order) or not claim.at.keys() <= passage.at.keys():
            continue
        kept = kept_words(claim.stems, passage.stems)
        if kept is None:
            continue
        verbs = [group.verb for group in groups(passage)]
        for index, (before, after) in enumerate(pairwise(kept.places)):
            other = _verb_left_out(passage, verbs, before, after)
            if other is None or not any(verb <= before for verb in verbs if verb in kept.places):
                continue
            said = claim.span(index, index + 2)
            there = passage.span(other, after + 1)
            reason = f"joins two statements: {claim.text[slice(*said)]!r}, source says {passage.text[slice(*there)]!r}"
            yield Difference("who-did-what", "clash", said, passage.place(*there), reason)
            return


def _verb_left_out(passage: Passage, verbs: list[int], before: int, after: int) -> int | None:
    """Return the verb left out between two kept words whose object the second is, behind another's object."""
    order = passage.order
    joined = [place for place in range(before + 2, after) if order[place] in _JOINING]
    if not joined or (before not in verbs and order[before] not in PREPOSITIONS):
        return None
    other = next((verb for verb in verbs if joined[-1] < verb <= joined[-1] + _SHARING and verb < after), None)
    if other is None or after - other - 1 > _CLOSE or order[after] in PREPOSITIONS:
        return None
    between = order[other + 1 : after]
    return other if all(word in DETERMINERS | PREPOSITIONS for word in between) else None
