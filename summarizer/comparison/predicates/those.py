"""Clauses on "those of" another: "sales of tea fell by a quarter, while those of coffee rose".

What such a clause tells is told of another thing than the clause before: a claim with the words of the one alone means
that one.
"""

from __future__ import annotations

from bisect import bisect_right

from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.passage import FAMILY, Passage, Range
from summarizer.comparison.reading_once import read_once
from summarizer.language.tokens import STOPWORDS
from summarizer.language.word_classes import THOSE

_OF = frozenset(["of", "in", "at", "from", "for", "among", "on"])
_PHRASE = 5
"""Words of what "those of" names."""


def clause_meant(claim: Passage, passage: Passage) -> frozenset[int] | None:
    """Return the words of *passage* among which that stands which it tells of what *claim* names; None for all."""
    if not (read := _those(passage)):
        return None
    (first, end), own, others = read[0]
    mine = _named(claim, own, passage)
    theirs = _named(claim, others, passage)
    if mine == theirs:
        return None
    inside = frozenset(range(first, end))
    return inside if mine else frozenset(range(len(passage.order))) - inside


def _named(claim: Passage, words: tuple[int, ...], passage: Passage) -> bool:
    keys = claim.kin_at.keys()
    return any(
        passage.stems[i] in claim.at
        or not keys.isdisjoint(passage.kin[i])
        or (
            len(passage.stems[i]) > FAMILY and passage.stems[i][:FAMILY] in claim.families
        )  # "northern" of "in the north"
        for i in words
    )


@read_once
def _those(passage: Passage) -> tuple[tuple[Range, tuple[int, ...], tuple[int, ...]], ...]:
    """Return the clause on "those of", what it names, and what the clause before names in that place."""
    if "those" not in passage.order and "that" not in passage.order:
        return ()
    order = passage.order
    verbs = [group for group in groups(passage) if group.finite]
    for place in range(1, len(order) - 2):
        if order[place] not in THOSE or order[place + 1] not in _OF:
            continue
        verb = next((group for group in verbs if group.start > place), None)
        if verb is None or any(group.verb + 1 == place for group in verbs):
            continue
        starts = [first for first, _ in passage.clauses]
        at = bisect_right(starts, place) - 1
        end = starts[at + 1] if at + 1 < len(starts) else len(order)
        own = _content(passage, place + 2, min(verb.start, place + 2 + _PHRASE))
        others = next(filter(None, (_named_before(passage, group.start) for group in verbs if group.verb < place)), ())
        if own and others and end > verb.verb:
            return (((place, end), own, others),)
    return ()


def _named_before(passage: Passage, end: int) -> tuple[int, ...]:
    """Return the words behind the last preposition before the verb at *end*: "rents in | the south | fell"."""
    opened = next((i for i in range(end - 1, max(-1, end - 2 - _PHRASE), -1) if passage.order[i] in _OF), None)
    return _content(passage, opened + 1, end) if opened is not None else ()


def _content(passage: Passage, first: int, end: int) -> tuple[int, ...]:
    return tuple([i for i in range(first, end) if passage.order[i] not in STOPWORDS])
