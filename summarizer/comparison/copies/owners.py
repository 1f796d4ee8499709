"""Names that a near-copy puts before what they own: "Osk's mayor said" of "said Roe, the mayor of Osk"."""

from __future__ import annotations

from summarizer.comparison.copies.changes import Change
from summarizer.comparison.parties.other_words import PLACING
from summarizer.comparison.passage import Passage
from summarizer.language.lexicon.given_names import same_given
from summarizer.language.peoples import lands
from summarizer.language.word_classes import POSSESSIVE


def told_as_owner(claim: Passage, passage: Passage, change: Change) -> bool:
    """Return whether each of the claim's changed names owns there what *passage* tells as of it."""
    owners = [last for _, last in claim.names if change.claim[0] < last <= change.claim[1]]
    return bool(owners) and all(_owns_there(claim, last, passage) for last in owners)


def names_one_land(claim: Passage, passage: Passage, change: Change) -> bool:
    """Return whether the changed names are of one country: "Beijing" of "China", "North Korea's" of "the DPRK's".

    Who is in a land is not therefore in its capital.
    """
    (first, last), (low, high) = change
    if claim.order[max(0, first - 1)] in PLACING or passage.order[max(0, low - 1)] in PLACING:
        return False
    if not (_WIDER.isdisjoint(claim.order[first:last]) and _WIDER.isdisjoint(passage.order[low:high])):
        return False
    mine, theirs = lands(claim.words[first:last]), lands(passage.words[low:high])
    return bool(mine) and mine == theirs


def names_one_person(claim: Passage, passage: Passage, change: Change) -> bool:
    """Return whether a given name was put for another form of it, before the same surname: "Bill" of "William Roe"."""
    (first, last), (low, high) = change
    if last - first != 1 or high - low != 1 or claim.order[last : last + 1] != passage.order[high : high + 1]:
        return False
    return claim.words[first].capitalised and same_given(claim.order[first], passage.order[low])


_WIDER = frozenset(["american", "americans", "america"])
"""Words of a land and of the lands about it: "the South American bank" is not "the US bank"."""


def _owns_there(claim: Passage, last: int, passage: Passage) -> bool:
    if not claim.words[last - 1].text.endswith(POSSESSIVE):
        return False
    owned = [i for i in claim.content if last <= i < last + _OWNED and i not in claim.parted]
    return any(
        owner - _OF_WHOM <= place < owner and not _OF.isdisjoint(passage.order[place + 1 : owner])
        for owner in passage.at.get(claim.stems[last - 1], ())
        for index in owned
        for place in passage.at.get(claim.stems[index], ())
    )


_OF = frozenset(["of", "at"])
_OWNED = 3
"""Words behind an owner in which stands what it owns: "Osk's | chief executive"."""
_OF_WHOM = 5
"""Words from what is owned to its owner: "executive | of the airline | Skua"."""
