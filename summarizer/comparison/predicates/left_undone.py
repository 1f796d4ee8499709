"""What a sentence denies of somebody without its verb, or may yet be: "Roe signed it; Lind did not", "has yet to"."""

from __future__ import annotations

from collections.abc import Collection
from itertools import pairwise

from summarizer.comparison.opposites.denials import Negation
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.language.reporting import listed
from summarizer.language.word_classes import AUXILIARIES


@read_once
def undone_share(passage: Passage) -> str:
    """Return of how many *passage* ends by denying what it told before, or "": "some came, but most did not"."""
    order = passage.order
    for place in range(2, len(order)):
        short = order[place].endswith("n't")
        if not short and order[place] != "not":
            continue
        share = place - 1 if short else place - 2
        ends = place + 1 == len(order) or place + 1 in passage.parted
        if ends and share and order[share] in _SHARES and order[share - 1] in _CONTRASTING:
            return order[share]
    return ""


_SHARES = listed("most many some few several half others all both one two three four five six seven eight nine ten")
_CONTRASTING = listed("but though although while whereas and")


def leaves_undone(passage: Passage, doers: Collection[str]) -> bool:
    """Return whether *passage* ends a clause on a denial of one of the *doers*, which are stems."""
    order = passage.order
    for place in range(2, len(order)) if "not" in order else ():
        ends = place + 1 == len(order) or place + 1 in passage.parted
        if order[place] == "not" and ends and order[place - 1] in AUXILIARIES and passage.stems[place - 2] in doers:
            return True
    return False


def is_not_yet(claim: Passage, negation: Negation) -> bool:
    """Return whether what is denied may yet be: "has yet to approve", "has not approved"."""
    before = claim.order[max(0, negation.at - 2) : negation.at]
    return claim.order[negation.at] == "yet" or not _PERFECT.isdisjoint(before)


def is_needed(passage: Passage, place: int) -> bool:
    """Return whether *passage* still needs what the word at *place* tells: "needs the approval of"."""
    return has_to(passage, place) or not _NEEDED.isdisjoint(passage.order[max(0, place - _NEXT) : place])


def has_to(passage: Passage, place: int) -> bool:
    """Return whether *passage* says that somebody has to do what the word at *place* tells: "still has to approve"."""
    return not _HAS_TO.isdisjoint(pairwise(passage.order[max(0, place - _NEXT) : place]))


_HAS_TO = frozenset([("has", "to"), ("have", "to"), ("still", "to")])
_PERFECT = frozenset(["has", "have", "having"])
_NEEDED = frozenset("need needs needed await awaits awaiting require requires required".split())
_NEXT = 4
"""Words before one within which stands what it takes."""
