"""Events that a claim tells as done, in whatever words, where the source only plans or expects them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from summarizer.comparison.boundaries import gap
from summarizer.comparison.difference import Difference
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.certainty import FACT, MODALS, SETTLED, is_graded, marks, phrase, told
from summarizer.comparison.predicates.counterparts import echoes
from summarizer.comparison.predicates.denials import FUNCTION_WORDS
from summarizer.comparison.predicates.frames import frames
from summarizer.comparison.predicates.levels import HEDGES, at_most, is_denied
from summarizer.comparison.predicates.verbs import Group, border_between, groups
from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import VERBS, listed
from summarizer.language.word_classes import DETERMINERS

_MOST, _LEAST = 0.6, 3
"""Share of what a claim tells of an event that the source tells of a planned one, and how many words at least."""
_EXPECTING = MODALS | listed(
    """expect due set schedule to likely probable forecast predict project anticipate plan intend supposed going bound
    aim"""
)
"""Grades of a thing itself; of others, such as "ask" and "promise", the deed that they name is one that was done."""
_HAVE, _OWNED = listed("has have had having with"), 5
_EVENT = 8
"""Content words on either side of a verb that tell its event."""


def made_done(claim: Passage, near: Sequence[Passage]) -> Iterator[Difference]:
    """Yield what *claim* tells as done, in whatever words, of an event that the source only plans or expects.

    "Holm flew to Riga on Monday" of "Holm was due in Riga on Monday": what is told of the two is the same.
    """
    if not HEDGES.isdisjoint(claim.order) or any(mark.low <= SETTLED for mark in marks(claim)):
        return
    for group in groups(claim):
        word = claim.order[group.verb]
        if told(claim, group.verb) != FACT or word in VERBS or is_denied(claim, group.verb):
            continue
        if is_graded(word) or not _is_main(claim, group):
            continue
        event = _event(claim, group.verb)
        if len(event) < _LEAST:
            continue
        best = max(((_told_of(claim, event, p, verb), p, verb) for p in near for verb in _verbs(p)), default=None,
                   key=lambda found: found[0])  # fmt: skip
        if best is None or best[0] < max(_LEAST, _MOST * len(event)):
            continue
        passage, verb = best[1:]
        grades = [
            mark
            for mark in marks(passage)
            if (verb in mark.governed or mark.at == verb)
            and not _EXPECTING.isdisjoint(base_forms(passage.order[mark.at]))
        ]
        others = [
            v for v in _verbs(passage) if v != verb and told(passage, v) == FACT and passage.order[v] not in VERBS
        ]
        if (
            not grades
            or max(map(at_most, grades)) > SETTLED
            or any(
                _told_of(claim, event, passage, v) >= best[0] - 1
                and not any(v in m.governed or m.at == v for m in grades)
                for v in others
            )
        ):
            continue
        if echoes(claim, group.verb, passage):
            continue  # its own word tells more surely what is meant
        said, there = claim.words[group.verb], passage.words[grades[0].at]
        reason = f"tells {said.text!r} as a fact, source says {phrase(passage, grades[0])!r}"
        yield Difference("modality", "clash", (said.start, said.end), passage.place(there.start, there.end), reason)
        return


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
    subject = next((frame.subject for frame in frames(passage) if frame.verb == group.verb), None)
    if subject is None or not subject.heads:
        return subject is not None
    first, head = min(subject.words), subject.heads[0]
    opened = first > 0 and passage.order[first - 1] in DETERMINERS
    return opened or passage.words[head].capitalised or passage.order[head].endswith("s")


def _verbs(passage: Passage) -> list[int]:
    return [group.verb for group in groups(passage)]


@lru_cache(maxsize=8192)
def _event(passage: Passage, verb: int) -> tuple[int, ...]:
    """Return the content words about a verb, up to the marks that end its sentence part and to other verbs' clauses."""
    finite = {group.verb for group in groups(passage) if group.finite and group.verb != verb}
    found: list[int] = []
    for step in (-1, 1):
        index, count = verb + step, 0
        while 0 <= index < len(passage.order) and count < _EVENT and index not in finite:
            if any(mark in ";:.!?()–—…" for mark in gap(passage, max(index, index - step))):
                break
            if passage.order[index] not in FUNCTION_WORDS:
                found.append(index)
                count += 1
            index += step
    return tuple(sorted(found))


def _told_of(claim: Passage, event: Sequence[int], passage: Passage, verb: int) -> int:
    theirs = {*_event(passage, verb), verb}
    return sum(not theirs.isdisjoint(echoes(claim, index, passage)) for index in event)
