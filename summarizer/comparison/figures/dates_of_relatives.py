"""Dates that are no main verb's: of a relative clause on the subject, "the firm which was founded in 1998 | built it".

And of the whole of which something is a share: "accounts for half of what was sold | last year".
"""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter

from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.clauses.verbs import Group
from summarizer.comparison.passage import Passage
from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import listed
from summarizer.language.word_classes import DETERMINERS

_SUBJECTS = listed("who which that")


def closes_relative(passage: Passage, end: int, verb: int, main: Group) -> bool:
    """Return whether the date that ends at offset *end* is of the relative clause of *verb*, and *main* goes on.

    Only where that is surely no participle: an auxiliary helps it, or it has an object.
    """
    own = next((it for it in groups(passage) if it.verb == verb), None)
    if own is None or not own.start or passage.order[own.start - 1] not in _SUBJECTS or not main.finite:
        return False
    if bisect_left(passage.words, end, key=attrgetter("start")) != main.start:
        return False
    if not passage.parted.isdisjoint(range(own.start, main.start + 1)) or "year" in passage.order[main.verb :]:
        return False  # "left it that same year"
    after = passage.order[main.verb + 1 : main.verb + 2]
    return main.start < main.verb or (bool(after) and after[0] in DETERMINERS)


def shares(claim: Passage, verb: int) -> bool:
    """Return whether by the verb at *verb* one thing is a part of another, whose time is that of the whole."""
    return not _SHARING.isdisjoint(base_forms(claim.order[verb]))


_SHARING = listed("account represent constitute comprise")
