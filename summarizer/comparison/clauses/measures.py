"""Whether "by" stands before the measure of a change, and before nobody who made it."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.comparison.passage import Passage
from summarizer.language.lexicon.persons import is_person
from summarizer.language.number_words import ORDINALS
from summarizer.language.reporting import listed
from summarizer.language.word_classes import PREPOSITIONS as _COMMON

_BEHIND = _COMMON | listed("until last this next when while and but because despite compared")
"""Words before which a measure ends: "by a third | in May"."""
_LOOSELY = listed("about almost nearly some around roughly only just over more less than at least")
"""Words between "by" and the figure by which something changes."""

_PEOPLE = listed("people members countries states parties groups firms companies towns families households")
"""Nouns for those who do something together, beside single persons."""
_GAPS = listed("margin gap lead whisker")
"""Words for how much something is more, told with an article."""
_PHRASE = 2
"""Words behind the article among which such a one stands: "by a narrow margin"."""


def measured(passage: Passage, by: int, *, unit: bool = False) -> bool:
    """Return whether a figure stands behind the "by" at *by*: "fell by two metres", "cut by almost a third".

    With *unit* one that counts nobody: "robbed by two men" names who did it.
    """
    order, at = passage.order, by + 1
    while at < len(order) and order[at] in _LOOSELY:
        at += 1
    if at >= len(order) or order[at] == "half":
        return True
    part = at + (order[at] in {"a", "an", "one"})
    if part < len(order) and (order[part] in ORDINALS or order[part] == "quarter"):  # no "third division side"
        return part + 1 == len(order) or part + 1 in passage.parted or order[part + 1] in _BEHIND
    if part > at and not _GAPS.isdisjoint(order[part : part + _PHRASE]):
        return True
    if order[at + 1 : at + 3] in {("of", "the"), ("of", "its"), ("of", "their"), ("of", "his"), ("of", "her")}:
        return False  # "backed by 13 of the 15 members"
    if any(order[place] in _PEOPLE or is_person(order[place]) for place in range(at + 1, min(at + 3, len(order)))):
        return False  # "signed by more than 500 teachers"
    told = next((it for it in passage.numbers if it.start <= passage.words[at].start < it.end), None)
    return told is not None and (bool(told.unit or not unit) or _is_score(order[at + 1 : at + 3]))


def _is_score(behind: Sequence[str]) -> bool:
    """Return whether a figure counts votes or points, or has another one set against it: "by 31 votes to 12"."""
    return not _SCORED.isdisjoint(behind[:1]) or (behind[:1] == ("to",) and behind[1:] != () and behind[1][0].isdigit())


_SCORED = listed("vote votes point points goal goals run runs seat seats wicket wickets game games set sets")
