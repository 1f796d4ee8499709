"""Where a sentence denies, grades or reports a word as what carries it does not, so that nothing carries it whole.

The checks look for a difference that is sure; here it is enough that the one text has a "not", a "due to" or a "said"
over a word and the other nothing of the sort anywhere.
"""

from __future__ import annotations

from summarizer.comparison.alignment import Alignment
from summarizer.comparison.clauses.frames import frame_at, party_told
from summarizer.comparison.clauses.slots import OBJECT, SUBJECT
from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.opposites.counterparts import reporting
from summarizer.comparison.opposites.denials import denies, negations, negative_words
from summarizer.comparison.opposites.denying_words import BOUNDING
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.certainty import Mark, marks
from summarizer.language.lexicon.persons import is_person
from summarizer.language.reporting import VERBS
from summarizer.language.word_classes import DAYS


def told_otherwise(aligned: Alignment) -> int | None:
    """Return the first word that one of the two texts alone denies, grades or makes somebody's saying, or None."""
    claim, near = aligned.claim, aligned.used
    denied = bool(negations(claim)) and not any(map(negative_words, near))
    undenied = negative_words(claim) <= BOUNDING and any(map(negations, near))
    ungraded = not marks(claim) and any(map(marks, near))
    graded = bool(marks(claim)) and any(map(marks, near))
    for index, (passage, place) in aligned.carried.items():
        if (denied and denies(claim, index)) or (undenied and denies(passage, place)):
            return index
        if (ungraded and _graded(passage, place)) or (graded and not _may_be_as_sure(claim, index, passage, place)):
            return index
        if _may_mean_another(claim, index, passage, place):
            return index
        if _is_done_to(claim, index) and _only_says(passage, place):
            return index
        if _may_be_of_object(claim, index, passage, place):
            return index
    return None


def _may_mean_another(claim: Passage, index: int, passage: Passage, place: int) -> bool:
    """Return whether the claim names who does it, of whom *passage* only says "she" behind two names: it is open."""
    theirs = frame_at(passage, place)
    party = party_told(theirs) if theirs is not None else None
    if party is None or party.pronoun not in _SHE:
        return False
    mine = frame_at(claim, index)
    named = party_told(mine) if mine is not None else None
    if named is None or not any(claim.words[i].capitalised for i in named.heads):
        return False
    before = [run for run in passage.names if run[1] <= place and passage.order[run[1] - 1] not in DAYS]
    roots = {claim.stems[i] for i in named.heads}
    own = [run for run in before if not roots.isdisjoint(passage.stems[slice(*run)])]
    nearer = [run for run in before if own and run[0] >= own[-1][1]]
    people = range(own[-1][1], place) if own else ()
    return bool(nearer) or any(is_person(passage.order[i]) for i in people)


def _may_be_of_object(claim: Passage, index: int, passage: Passage, place: int) -> bool:
    """Return whether the verb may be told there of what another is done to: "saw a planet | orbiting it"."""
    if not passage.order[place].endswith("ing") or place in passage.parted or place - 1 not in passage.content:
        return False
    mine = next((group for group in groups(claim) if group.verb == index and group.finite), None)
    before = [group for group in groups(passage) if group.finite and group.verb < place - 1]
    if mine is None or not before or any(group.verb == place and group.finite for group in groups(passage)):
        return False
    subject = [claim.stems[i] for i in claim.content if i < mine.start]
    return bool(subject) and all(spot < before[-1].verb for root in subject for spot in passage.at.get(root, ()))


_SHE = frozenset(["he", "she"])


def _may_be_as_sure(claim: Passage, index: int, passage: Passage, place: int) -> bool:
    """Return whether what grades the two words, if anything, may be one: no "might" is "would"."""
    mine, theirs = _graded(claim, index), _graded(passage, place)
    if not mine or not theirs:
        return True
    low, high = min(it.low for it in mine), max(it.high for it in mine)
    return low <= max(it.high for it in theirs) and high >= min(it.low for it in theirs)


def _graded(passage: Passage, place: int) -> list[Mark]:
    return [mark for mark in marks(passage) if mark.head == place]


def _is_done_to(claim: Passage, index: int) -> bool:
    """Return whether the word is a verb of saying that is told as a deed: "was admitted by the club"."""
    frame = frame_at(claim, index) if claim.order[index] in VERBS else None
    if frame is None or frame.plain or SUBJECT not in frame.slots:
        return False
    done_to = frame.slots.get(OBJECT)
    return done_to is not None and not done_to.pronoun


def _only_says(passage: Passage, place: int) -> bool:
    """Return whether the word is a verb by which somebody is told to say something."""
    return passage.order[place] in VERBS and place in reporting(passage)
