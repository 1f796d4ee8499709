"""Events that a claim tells more surely, in whatever words, than the source that only plans, expects or asks for them.

"Holm flew to Riga on Monday" of "Holm was due in Riga on Monday": what is told of the two is the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from summarizer.comparison.boundaries import gap
from summarizer.comparison.clauses.frames import frame_at
from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.clauses.verbs import Group, border_between
from summarizer.comparison.difference import Difference
from summarizer.comparison.opposites.counterparts import echoes, reporting
from summarizer.comparison.opposites.denials import denies
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.certainty import Mark, marks, phrase
from summarizer.comparison.predicates.event_words import event_of, own_event_of
from summarizer.comparison.predicates.grades import FACT, MODALS, PLANNED, is_graded
from summarizer.comparison.predicates.levels import (
    SET_ASIDE,
    STEP,
    at_least,
    at_most,
    hedged,
    is_alleged,
    is_denied_alike,
    is_only_said,
)
from summarizer.comparison.predicates.plans_judged import is_of_put_down, judges_plan
from summarizer.comparison.predicates.reaching import may_reach
from summarizer.comparison.predicates.tenses import told
from summarizer.comparison.reading_once import read_once
from summarizer.language.reporting import listed
from summarizer.language.word_classes import BE, DETERMINERS, OWNING_S

_MOST, _LEAST, _FEW = 0.6, 3, 2
"""Share of what a claim tells of an event that the source tells of a planned one, how many words at least, and how many
where they are all that is told."""
_HAVE, _OWNED = listed("has have had having with"), 5
_OPENING = listed("once when whenever until till before after where while as")
_BORNE_OUT = listed("did does so")
_NEXT = 4
"""Words behind a verb within which "to" opens its complement: "gave its word to"."""


_STRIKING = listed("struck reached made sealed clinched concluded brokered signed")
_AGREEING = listed("agree agrees agreed agreeing")
"""What is done to a deal, and what those do who do it."""


class _Meeting(NamedTuple):
    """Where a passage tells most of an event: how many of its words, and at which verb or graded word."""

    shared: int
    passage: Passage
    anchor: int


def told_surer(claim: Passage, near: Sequence[Passage]) -> Iterator[Difference]:
    """Yield the first event that *claim* tells a whole step more surely than the passage that tells most of it."""
    graded = [passage for passage in near if _graded_anchors(passage)]
    if not graded:
        return
    for group in groups(claim):
        sure = _sureness(claim, group)
        if sure is None or denies(claim, group.verb) or claim.order[group.verb] in SET_ASIDE:
            continue
        event = [index for index in own_event_of(claim, group.verb) if claim.order[index] != "already"]
        least = min(max(_LEAST, _MOST * len(event)), max(_FEW, len(event)))
        if not any(shared >= least for shared, *_ in _meetings(claim, event, graded, least, _graded_anchors)):
            continue
        best = _meeting(claim, event, near, least)
        if best is None or best.anchor not in _graded_anchors(best.passage):
            continue
        grades = _grades_at(best.passage, best.anchor)
        if denies(best.passage, best.anchor) or _is_told_as_surely(claim, group, event, best, near):
            continue
        graded_by = any(group.verb in echoes(best.passage, grade.at, claim) for grade in grades)
        if graded_by or judges_plan(claim, group.verb, best.passage):
            continue  # "calculated", of "reckoned", is what grades it
        if all(any(mine.at in echoes(best.passage, grade.at, claim) for mine in marks(claim)) for grade in grades):
            continue  # "ships suspected of it were barred" keeps the suspicion
        if claim.order[group.verb] in _STRIKING and any(best.passage.order[it.at] in _AGREEING for it in grades):
            continue  # "the pact that they struck" of "agreed to halve it"
        if is_only_said(claim) and any(is_alleged(best.passage, grade) for grade in grades):
            continue
        if is_denied_alike(claim, best.passage, grades[0]):
            continue
        if any(_low(claim, group, sure, grade) - at_most(grade) < STEP for grade in grades):
            continue
        said, there = claim.words[group.verb], best.passage.words[grades[0].at]
        level = "a fact" if sure == FACT else "settled"
        reason = f"tells {said.text!r} as {level}, source says {phrase(best.passage, grades[0])!r}"
        spot = best.passage.place(there.start, there.end)
        yield Difference("modality", "clash", (said.start, said.end), spot, reason)
        return


def _sureness(claim: Passage, group: Group) -> float | None:
    """Return how sure the claim is of its verb, None where it leaves that open or only reports."""
    if group.verb in reporting(claim) or is_of_put_down(claim, group.verb):
        return None
    if mine := _grades_at(claim, group.verb):
        if any(mark.at == group.verb and mark.head is not None for mark in mine):
            return None  # what it grades is looked at by itself
        low = min(mark.low for mark in mine)
        return low if low >= PLANNED and any(group.verb in (mark.head, mark.at) for mark in mine) else None
    if told(claim, group.verb) != FACT or is_graded(claim.order[group.verb]) or not _is_main(claim, group):
        return None
    if _is_open(claim, group) or hedged(claim, group.verb):
        return None
    return None if any(may_reach(claim, mark, group.verb) for mark in marks(claim)) else FACT


def _is_open(claim: Passage, group: Group) -> bool:
    """Return whether what stands about the verb leaves it open.

    It stands behind a word of time or place that opens a clause ("once the tank is filled"), shares the modal of a verb
    before it ("can be seen, and its sirens heard"), or tells of the will to do something ("made ready to leave").
    """
    before = claim.order[: group.start]
    for place in range(group.start - 1, -1, -1) if not _OPENING.isdisjoint(before) else ():
        if before[place] in _OPENING:
            return True
        if place + 1 in claim.parted and place + 1 < group.start:
            break
    if group.start == group.verb and not MODALS.isdisjoint(before):
        for place in range(group.start - 1, -1, -1):
            if claim.order[place] in MODALS:
                return True
            if any(mark in ";:.!?" for mark in gap(claim, place + 1)):
                break
    follows = next((other for other in groups(claim) if other.verb > group.verb), None)
    return follows is not None and claim.order[follows.start] == "to" and follows.start - group.verb <= _NEXT


def _low(claim: Passage, group: Group, sure: float, grade: Mark) -> float:
    """Return how sure the claim is beside *grade*: of two conditionals the modals are compared."""
    return min((at_least(mine, grade) for mine in _grades_at(claim, group.verb)), default=sure)


def _grades_at(passage: Passage, place: int) -> list[Mark]:
    return [mark for mark in marks(passage) if place in mark.governed or mark.at == place]


def _meeting(claim: Passage, event: Sequence[int], near: Sequence[Passage], least: float) -> _Meeting | None:
    """Return where most of the event is told, *least* words of it at least."""
    found = [_Meeting(*meeting) for meeting in _meetings(claim, event, near, least, _anchors)]
    most = max((meeting.shared for meeting in found), default=0)
    best = [meeting for meeting in found if meeting.shared == most >= least]
    return max(best, default=None, key=lambda meeting: _height(meeting.passage, meeting.anchor))


def _meetings(
    claim: Passage,
    event: Sequence[int],
    near: Sequence[Passage],
    least: float,
    anchors: Callable[[Passage], Sequence[int]],
) -> Iterator[tuple[int, Passage, int]]:
    """Yield how many words of the event each passage that has *least* of them tells about each of its *anchors*."""
    for passage in near:
        told = [places for index in event if (places := echoes(claim, index, passage))]
        if len(told) < least:
            continue
        for anchor in anchors(passage):
            theirs = {*event_of(passage, anchor), anchor}
            yield sum([not theirs.isdisjoint(places) for places in told]), passage, anchor


def _height(passage: Passage, anchor: int) -> float:
    """Return how sure the passage is at the most of what it tells there, 0 where it leaves that open."""
    return min(map(at_most, _grades_at(passage, anchor)), default=told(passage, anchor) or 0.0)


@read_once
def _anchors(passage: Passage) -> tuple[int, ...]:
    """Return the words about which events are told: verbs, and what grades a noun, as in "was due in Riga"."""
    verbs = {group.verb: group for group in groups(passage)}
    graded = {
        mark.at
        for mark in marks(passage)
        if passage.order[mark.at] not in MODALS and not BE.isdisjoint(passage.order[max(0, mark.at - 3) : mark.at])
    }
    told = {verb for verb, group in verbs.items() if group.finite or not is_graded(passage.order[verb])}
    return tuple(sorted(told | graded))


@read_once
def _graded_anchors(passage: Passage) -> tuple[int, ...]:
    """Return the anchors that the passage does not tell for a fact, by other words than "can".

    What may be done in one way may have to be done in another.
    """
    if not marks(passage):
        return ()
    grades = [(anchor, _grades_at(passage, anchor)) for anchor in _anchors(passage)]
    return tuple([at for at, found in grades if found and not any(passage.order[it.at] == "can" for it in found)])


def _is_told_as_surely(
    claim: Passage, group: Group, event: Sequence[int], best: _Meeting, near: Sequence[Passage]
) -> bool:
    """Return whether another verb tells nearly as much of the event as surely as the claim, or the claim's own does."""
    same = [(passage, place) for passage in near for place in echoes(claim, group.verb, passage)]
    if any(not _grades_at(passage, place) and told(passage, place) == FACT for passage, place in same):
        return True
    sure = _sureness(claim, group) or FACT
    if best.passage.order[-1] in _BORNE_OUT:
        return True  # "was told to leave, and did"
    return any(
        shared >= best.shared - 1 and anchor not in reporting(passage) and _height(passage, anchor) > sure - STEP
        for shared, passage, anchor in _meetings(claim, event, near, best.shared - 1, _anchors)
    )


def _is_main(passage: Passage, group: Group) -> bool:
    """Return whether a past form is the verb of a clause: it has an auxiliary, or a noun phrase for its subject.

    None such are "has talks lined up", "with a dozen people bound for", "commercial unmanned aircraft".
    """
    if group.start < group.verb:
        return True
    if not _HAVE.isdisjoint(passage.order[max(0, group.verb - _OWNED) : group.verb]):
        return False
    former = [other for other in groups(passage) if other.verb < group.start]
    if former and not border_between(passage, former[-1].verb, group.start):
        return False
    frame = frame_at(passage, group.verb)
    subject = frame.subject if frame is not None else None
    if subject is None or not subject.heads:
        return subject is not None
    first, head = min(subject.words), subject.heads[0]
    owned = passage.words[first].text.endswith(OWNING_S)
    opened = owned or (first > 0 and passage.order[first - 1] in DETERMINERS)
    return opened or passage.words[head].capitalised or passage.order[head].endswith("s")
