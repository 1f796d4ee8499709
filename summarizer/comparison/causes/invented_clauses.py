"""Clauses that may be reasons and of whose words the sources have none: "…, as both firms had lost their backers"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from summarizer.comparison.causes.other_reasons import stands_anywhere
from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.difference import Difference
from summarizer.comparison.everyday import LIGHT
from summarizer.comparison.figures.superlative_words import is_superlative
from summarizer.comparison.opposites.counterparts import echoes
from summarizer.comparison.opposites.denying_words import PLAIN
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.language.number_words import ORDINALS
from summarizer.language.reporting import listed
from summarizer.language.word_classes import PERIODS

_OPENING_REASONS = listed("as since after because")
"""Words that open a clause which may be a reason; "so" opens what follows from one."""
_REACH = 14
"""Words of a clause that may be a reason that are looked at."""
_INVENTED = 3
"""Words of a clause that no passage has from which it is invented."""


def invented_clauses(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the clauses that "as" or "since" opens and of whose words the sources have none."""
    if _OPENING_REASONS.isdisjoint(claim.order):
        return
    openers = [place for place, word in enumerate(claim.order) if word in _OPENING_REASONS]
    for group in groups(claim):
        at = bisect_left(openers, group.start)
        if not at or not group.finite or openers[at - 1] <= group.start - _REACH:
            continue
        opener = openers[at - 1]
        words = _content_after(claim, opener)
        if len(words) < _INVENTED or len(words) + _INVENTED > len(claim.content):
            continue
        near = sources.nearest(claim)
        if not near or any(
            any(echoes(claim, i, p) for p in near) or stands_anywhere(claim.order[i], sources) for i in words
        ):
            continue
        rest = [i for i in claim.content if i not in words and claim.order[i] not in LIGHT]
        if not any(echoes(claim, index, passage) for index in rest for passage in near):
            continue  # all is told in other words, the reason too
        said = claim.words[opener].start, claim.words[words[-1]].end
        if claim.order[opener] == "after" and opener and _is_moment(claim.order[opener - 1], near):
            continue  # "shortly after the show got going" of "soon after the first rockets rose"
        if claim.order[opener] == "since" and any(map(_spans, claim.order[:opener])):
            continue  # "for the first time since they were founded"
        reason = f"gives a reason that the source does not: {claim.text[slice(*said)]!r}"
        yield Difference("cause", "clash", said, near[0].place(0, len(near[0].text)), reason)
        return


def _is_moment(before: str, near: Sequence[Passage]) -> bool:
    """Return whether the word *before* "after" makes a time of it, as one of the passages *near* tells a time too."""
    measured = before.endswith("ly") or before in _SOON or before.rstrip("s") in _PERIODS
    return measured and any(not _WHEN.isdisjoint(passage.order) for passage in near)


_SOON = listed("soon just long right ages")
_PERIODS = PERIODS | listed("second minute hour day decade")
_WHEN = listed("after when once as following until before since later earlier then")


def _spans(word: str) -> bool:
    """Return whether *word* ranks or denies over a time, which a "since" behind it begins."""
    return word in ORDINALS or word in PLAIN or is_superlative(word)


def _content_after(claim: Passage, opener: int) -> list[int]:
    """Return the content words of the clause that the word at *opener* begins."""
    last = next((end for start, end in claim.clauses if start <= opener + 1 < end), opener)
    return [i for i in claim.content if opener < i < min(last, opener + 1 + _REACH)]
