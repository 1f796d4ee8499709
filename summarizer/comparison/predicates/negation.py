"""Negations that a claim adds or loses against its sources: what one text denies and the other asserts.

Each negation is followed to the word that it denies, that word to its counterpart in the other text; only where that
stands undenied among the same words, and no other word there denies it ("unharmed", "avoided"), do the two clash.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.difference import Difference
from summarizer.comparison.figures.exceptions import is_excepted
from summarizer.comparison.figures.outdoing import told_by_rank
from summarizer.comparison.figures.reckoning import complements, of_most_left
from summarizer.comparison.figures.remainders import left_out
from summarizer.comparison.free_wording import as_sure_as_worded
from summarizer.comparison.opposites.counterparts import counterparts, echoes
from summarizer.comparison.opposites.denials import Negation, denies, is_asked_for, negations, negative_words
from summarizer.comparison.opposites.denying_words import DENIED
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.admitted import told_of_no_stance
from summarizer.comparison.predicates.answers import denies_its_subject, meet
from summarizer.comparison.predicates.assertions import asserted, denied, denied_words, let_do
from summarizer.comparison.predicates.certainty import marks
from summarizer.comparison.predicates.degrees import only_in_degree
from summarizer.comparison.predicates.denied_causes import told_as_cause
from summarizer.comparison.predicates.disputed import confirmed_though_denied, told_though_denied
from summarizer.comparison.predicates.excepted import told_of_excepted, told_of_undone
from summarizer.comparison.predicates.left_undone import is_needed, is_not_yet, undone_share
from summarizer.comparison.predicates.levels import tells_condition
from summarizer.comparison.predicates.no_longer import has_turned
from summarizer.comparison.predicates.no_such_thing import denied_though_there, told_of_none
from summarizer.comparison.predicates.not_yet import is_still_to_come
from summarizer.comparison.predicates.obligations import freed_or_bound
from summarizer.comparison.predicates.or_else import is_that_demand
from summarizer.comparison.predicates.polarity import (
    contradictions,
    describes,
    is_told_of_denied_report,
    opposed_after,
    polarity,
    qualifies,
    told_alike,
)
from summarizer.comparison.predicates.prefixes import denied_by_prefix, turned_by_prefix
from summarizer.comparison.predicates.put_aside import is_put_aside, told_though_put_aside
from summarizer.comparison.predicates.retractions import (
    beside,
    is_called_false,
    is_denial_alone,
    says_the_opposite,
    takes_back,
    told_though_taken_back,
)
from summarizer.comparison.predicates.told_by_synonyms import is_told_by_a_synonym, told_by_another_verb
from summarizer.comparison.predicates.unanswered import unanswered
from summarizer.comparison.predicates.undenied import undenied
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon import base_forms

_CONTRASTING = frozenset("rather instead unlike than except although though while whereas but only".split())
"""Words by which a claim may except somebody or something in its own way."""
_NEEDING = frozenset("need require depend rely must necessary essential vital crucial only".split())
_CLOSE = 2
"""Of the passages nearest to a claim, those whose denials it owes; and it owes those of all that it cites."""


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the negations that *claim* adds to, or drops from, what the nearest passages say of the same thing."""
    near = tuple([passage for passage in sources.nearest(claim) if not passage.foreign])
    for passage in near[:_CLOSE]:
        if (share := undone_share(passage)) and share in claim.order:
            yield from told_of_undone(claim, passage, share)
            return
    found = list(_differences(claim, near, sources)) or list(freed_or_bound(claim, near))
    found = found or list(told_of_no_stance(claim, sources))
    yield from found
    if not any(difference.relation == "clash" for difference in found):
        yield from unanswered(claim, near, sources)


def _differences(claim: Passage, near: tuple[Passage, ...], sources: Sources) -> Iterator[Difference]:
    for mine, passage, theirs in contradictions(claim, near):
        if (
            complements(claim, passage)
            or denied_by_prefix(claim, mine.verb, passage)
            or is_excepted(claim, passage)
            or told_by_rank(claim, passage)
            or only_in_degree(claim, mine.verb, passage, theirs.verb)
            or is_still_to_come(claim, mine.verb, passage, theirs.verb)
            or is_asked_for(claim, mine.verb, passage, theirs.verb)
            or is_called_false(claim)
            or is_called_false(passage)
            or any(map(is_denial_alone, beside(passage, sources)))
        ):
            continue
        said, there = claim.words[mine.verb], passage.words[theirs.verb]
        reason = f"tells {said.text!r} as so, which the source denies"
        if not polarity(claim, mine.verb):
            reason = f"denies {said.text!r}, the source does not"
        yield Difference("negation", "clash", (said.start, said.end), passage.place(there.start, there.end), reason)
        return
    for negation in negations(claim):
        for found in as_sure_as_worded(_added(claim, negation, near, sources), claim, sources):
            if not any(told_by_rank(claim, passage) for passage in near[:1]):
                yield found
    owed = [it for rank, it in enumerate(near) if negations(it) and (rank < _CLOSE or sources.cites(it))]
    for passage in owed:
        for found in _lost(claim, passage, near, sources):
            if not told_by_rank(claim, passage):
                yield found
    yield from told_though_put_aside(claim, near)
    if owed and not negative_words(claim) and _CONTRASTING.isdisjoint(claim.order):
        yield from told_of_excepted(claim, owed)
    yield from _of_whole_sentences(claim, near, sources)


def _of_whole_sentences(claim: Passage, near: tuple[Passage, ...], sources: Sources) -> Iterator[Difference]:
    """Yield what *claim* tells against a denial, or denies, that is seen in the sentence as a whole only."""
    if (back := told_though_taken_back(claim, near, sources)) is not None:
        passage, denial = back
        verb = next(group.verb for group in groups(claim) if group.finite and echoes(claim, group.verb, passage))
        said, text = claim.words[verb], denial.text
        reason = f"tells {said.text!r} as so, of which the source says {text!r}"
        yield Difference("negation", "clash", (said.start, said.end), denial.place(0, len(text)), reason)
    for look in (told_though_denied, confirmed_though_denied, turned_by_prefix, told_of_none, undenied):
        yield from look(claim, near)
    for against in (denied_though_there, told_as_cause):
        yield from against(claim, near, sources)


def _added(claim: Passage, negation: Negation, near: Sequence[Passage], sources: Sources) -> Iterator[Difference]:
    head = denied(claim, negation)
    if head is None:
        return
    if not any(echoes(claim, head, passage) for passage in near):
        head = let_do(claim, negation, head) or head
    facing = [(passage, found) for passage in near for found in counterparts(claim, head, passage)[:1]]
    if not facing:
        return
    passage, _ = max(facing, key=lambda pair: pair[1].shared)
    if denies_its_subject(passage, claim, negation):
        return
    rivals = [(claim, other) for other in negations(claim) if other is not negation]
    found = asserted(claim, negation, head, passage, rivals)
    if found is None or told_alike(claim, head, near) or denied_by_prefix(claim, head, passage):
        return
    others = [other for other in near if other is not passage]
    if any(meet(claim, negation, other, theirs) for other in others for theirs in negations(other)):
        return
    denied_too = claim.order[negation.at] in DENIED and any(it.has_form({"deny"}) or is_called_false(it) for it in near)
    if denied_too or any(takes_back(other, claim, negation) for other in beside(passage, sources)):
        return  # "denied taking it" of "accused of taking it, a claim she denied", of "the charge is a lie"
    if claim.order[negation.at] == "without" and any(not _NEEDING.isdisjoint(base_forms(w)) for w in passage.order):
        return  # "would be lost without it" of "needs it"
    gone = has_turned(claim, negation.at, passage, found.place)  # "had no power" of "power was restored"
    gone = gone or is_that_demand(claim, negation.at, passage)  # "if it does not pay" of "must pay or be closed"
    gone = gone or is_still_to_come(claim, head, passage, found.place)
    gone = gone or is_asked_for(claim, head, passage, found.place)
    gone = gone or (is_not_yet(claim, negation) and is_needed(passage, found.place))  # of "needs their approval"
    if gone or is_excepted(claim, passage) or of_most_left(claim, passage):
        return
    if not left_out(passage).isdisjoint(number.value for number in claim.numbers):
        return  # "two were not sent home" of "all but two were sent home"
    said, word = claim.words[negation.at], passage.words[found.place]
    reason = f"denies {claim.words[head].text!r} with {said.text!r}, the source does not"
    yield Difference("negation", "clash", (said.start, said.end), passage.place(word.start, word.end), reason)


_RIVALS = 32
"""Other denials that a denial may have been told as; the nearest passages come first."""


def _lost(claim: Passage, passage: Passage, near: Sequence[Passage], sources: Sources) -> Iterator[Difference]:
    for negation, own, instead in denied_words(passage):
        head = own if echoes(passage, own, claim) else instead
        if head is None or not echoes(passage, head, claim):
            continue
        rivals = [(other, rival) for other in near for rival in negations(other) if rival is not negation]
        del rivals[_RIVALS:]
        found = asserted(passage, negation, head, claim, rivals)
        if found is None or _is_told_elsewhere(claim, found.place, passage, near):
            continue
        if "unless" in passage.order[negation.at :] and tells_condition(claim):
            continue  # "makes it conditional on a tax" of "will not support it unless there is a tax"
        if is_told_of_denied_report(claim, found.place, passage) or told_by_another_verb(claim, found.place, passage):
            continue
        if only_in_degree(claim, found.place, passage, head) or is_asked_for(passage, head, claim, found.place):
            continue  # "Roe asked the judge to stop it" of "rejected a request by Roe to stop it"
        if is_not_yet(passage, negation) and is_needed(claim, found.place):
            continue  # "still needs their approval" of "has yet to approve it"
        if opposed_after(claim, found.place, passage, head) or is_put_aside(claim, found.place):
            continue
        if (
            describes(claim, found.place)
            or told_alike(claim, found.place, near)
            or _has_the_word_itself(claim, found.place, passage, head)
            or (qualifies(claim, found.place) and not qualifies(passage, head))
        ):
            continue
        if any(map(says_the_opposite, beside(passage, sources))) or is_told_by_a_synonym(claim, found.place, passage):
            continue
        word, there = claim.words[found.place], passage.words[negation.at]
        reason = f"says {word.text!r} where the source denies it with {there.text!r}"
        yield Difference("negation", "clash", (word.start, word.end), passage.place(there.start, there.end), reason)


def _has_the_word_itself(claim: Passage, place: int, passage: Passage, denied: int) -> bool:
    """Return whether *passage* denies a near-synonym only, and tells the word itself: "will not travel; … will go"."""
    root = claim.stems[place]
    return root != passage.stems[denied] and any(not denies(passage, at) for at in passage.at.get(root, ()))


def _is_told_elsewhere(claim: Passage, place: int, passage: Passage, near: Sequence[Passage]) -> bool:
    """Return whether a passage tells undenied, among as many of the same words, what *passage* denies."""
    least = max((found.shared for found in counterparts(claim, place, passage)), default=0)
    graded = _is_graded(claim, place)
    return any(
        found.shared >= least and not denies(other, found.place) and (graded or not _is_graded(other, found.place))
        for other in near
        for found in counterparts(claim, place, other)
        if other is not passage or found.shared > least
    )


def _is_graded(passage: Passage, place: int) -> bool:
    """Return whether the word at *place* is told as possible or planned only: "was meant to reach it"."""
    return any(place in mark.governed for mark in marks(passage))
