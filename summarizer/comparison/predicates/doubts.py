"""What a claim only grades, "may close", and its sources tell as so, "has closed"."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.difference import Difference
from summarizer.comparison.opposites.denials import denies
from summarizer.comparison.parties.reports import reports
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.certainty import Mark, marks, phrase
from summarizer.comparison.predicates.graded_counterparts import facing_places
from summarizer.comparison.predicates.grades import FACT, MODALS, PLANNED, POSSIBLE, WEIGHING, lemma_of
from summarizer.comparison.predicates.levels import OF_CONDITION, STEP, at_least, at_most
from summarizer.comparison.predicates.nearly import almost_done
from summarizer.comparison.predicates.tenses import told
from summarizer.language.lexicon import base_forms


def made_doubtful(claim: Passage, mark: Mark, near: Sequence[Passage]) -> Difference | None:
    """Return the difference if *claim* only grades what every passage tells that has it among the same words."""
    head = mark.head if mark.head is not None else _weighed(claim, mark)
    if head is None or at_most(mark) > PLANNED or claim.order[mark.at] in OF_CONDITION:
        return None
    if claim.order[mark.at] in _RESOLVED or "had" in claim.order[max(0, mark.at - _BEHIND_HAD) : mark.at]:
        return None  # who closed it had decided to close it, and had been expected to, or not
    facing = facing_places(claim, head, near)
    if not facing or (lemma_of(claim.order[mark.at]) == "could" and denies(claim, head) and _is_denied(facing)):
        return None  # "could not get it out" of "will never get it out"
    if lemma_of(claim.order[mark.at]) in _RECKONING and any(not _RECKONED.isdisjoint(it.order) for it, _ in facing):
        return None  # "is thought to have hurt 300" of "hurt an estimated 300"
    accused = lemma_of(claim.order[mark.at]) in _ACCUSING
    sure = True
    for passage, place in facing:
        if accused and any(place in report.said for report in reports(passage)):
            return None  # "is accused of poisoning" of "poisoned, the prosecutor said"
        if claim.order[mark.at] in _ENABLING and _is_enabled(passage, place):
            return None  # "can vote" of "will be able to vote"
        if _is_of_any_time(passage, place) or place in almost_done(passage):
            return None
        theirs = [found for found in marks(passage) if place in found.governed]
        low = min((at_least(found, mark) for found in theirs), default=told(passage, place))
        if low is None or low - mark.high < STEP or (low < FACT and not _leaves_open(claim, mark)):
            return None
        weaker = [] if theirs else [found for found in marks(passage) if found.low <= mark.high]
        if any(_may_reach(passage, found, place) for found in weaker):
            return None
        sure = sure and not weaker
    passage, place = facing[0]
    if mark.high > POSSIBLE and mark.head is not None and not _is_in_tense(claim, head, passage, place):
        return None
    said, there = claim.words[mark.at], passage.words[place]
    reason = f"says {phrase(claim, mark)!r}, source tells {there.text!r} as settled"
    spot = passage.place(there.start, there.end)
    return Difference("modality", "clash" if sure else "unknown", (said.start, said.end), spot, reason)


_BEHIND_HAD = 3
"""Words from a "had" to what was then in doubt: "had not been | expected"."""
_ENABLING = frozenset(["can", "could", "may", "might"])
_ENABLED = frozenset(["able", "allowed", "permitted", "entitled", "free", "authorised", "authorized", "enabled"])
"""What itself says that something can be done."""
_RESOLVED = frozenset(["decided", "decision", "agreed", "agreement", "chose", "undertook"])
"""What comes before a deed that is done, and is as true of it."""


def _weighed(claim: Passage, mark: Mark) -> int | None:
    """Return the noun or verb of what is only thought of: "is mulling | a ban", "thinks about laying off 40"."""
    after = claim.order[mark.at + 1 : mark.at + 2]
    plain = lemma_of(claim.order[mark.at]) in _MULLING
    if not mark.governed or not (plain or ("think" in base_forms(claim.order[mark.at]) and after in _THINKING)):
        return None
    return mark.governed[0] if mark.governed[0] <= mark.at + _WEIGHED_BEHIND else None


_MULLING = frozenset(["consider", "mull", "weigh", "contemplate", "ponder"])
"""Verbs of a deed that one has yet to do; what is discussed or studied may have been done."""
_THINKING = frozenset([("about",), ("of",)])
_WEIGHED_BEHIND = 3
"""Words behind the verb within which stands what is weighed: "is mulling | a ban", "thinking about | laying off"."""


def _may_reach(passage: Passage, mark: Mark, place: int) -> bool:
    """Return whether *mark* may grade the word at *place*, before it or in one part of the sentence with it."""
    return mark.at < place or passage.parted.isdisjoint(range(place + 1, mark.at + 1))


_RECKONING = frozenset(["think", "believe", "estimate", "reckon", "presume", "fear"])
_RECKONED = frozenset(["estimated", "believed", "thought", "reckoned", "presumed", "feared", "estimates"])
"""Words that, before a figure, leave open what is told with it."""
_ACCUSING = frozenset(["accuse", "allege", "claim", "suspect", "blame"])


def _is_enabled(passage: Passage, place: int) -> bool:
    return place > 1 and passage.order[place - 1] == "to" and passage.order[place - 2] in _ENABLED


def _is_denied(facing: Sequence[tuple[Passage, int]]) -> bool:
    return any(denies(passage, place) for passage, place in facing)


def _is_of_any_time(passage: Passage, place: int) -> bool:
    """Return whether the word stands in a clause that tells when something is so: "when things are going badly"."""
    first = next(start for start, end in passage.clauses if place < end)
    return not _WHENEVER.isdisjoint(passage.order[max(first, place - _NEAR) : place])


_WHENEVER = frozenset(["when", "whenever", "wherever", "once"])
_NEAR = 4
"""Words before a verb within which the word stands that opens its clause."""


def _leaves_open(claim: Passage, mark: Mark) -> bool:
    """Return whether *mark* makes what is settled no more than possible: a modal, or a verb of weighing."""
    return claim.order[mark.at] in MODALS or lemma_of(claim.order[mark.at]) in WEIGHING


def _is_in_tense(claim: Passage, head: int, passage: Passage, place: int) -> bool:
    """Return whether *passage* tells in the past the verb that *claim* only plans: "arrived", "dug" of "excavate"."""
    base, told_there = claim.order[head], passage.order[place]
    if base == told_there:
        return False
    alike = base in base_forms(told_there) or not claim.kin[head].isdisjoint(passage.kin[place])
    return alike and (base in base_forms(told_there) or any(group.verb == place for group in groups(passage)))
