"""Modality: a plan, a hope, a condition or a question that a claim tells as a fact or a promise, and the reverse."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from summarizer.comparison.boundaries import gap
from summarizer.comparison.difference import Difference
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.certainty import (
    FACT,
    MODALS,
    PLANNED,
    POSSIBLE,
    SETTLED,
    Mark,
    is_graded,
    marks,
    told,
)
from summarizer.comparison.predicates.counterparts import about, counterparts, echoes
from summarizer.comparison.predicates.denials import FUNCTION_WORDS, negations
from summarizer.comparison.predicates.frames import frames
from summarizer.comparison.predicates.verbs import PRONOUNS, Group, border_between, groups
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import VERBS, listed
from summarizer.language.word_classes import DETERMINERS

_STEP = 1.0
"""From which difference on the scale of certainty one telling is no rewording of the other."""
_ENOUGH = 2
"""Other words about a graded word that claim and source share at least, for both to tell of the same thing."""
_OF_CONDITION = listed("if unless whether should will would")
_HEDGES = listed(
    """when condition depend depends depending subject plan plans planned planning hope hopes potential prospective
    draft eventual future projection estimate outlook scenario option idea risk threat chance doubt question reported
    questions request calls demand appeal inquiry investigation investigating examining looking suspicion allegation
    allegations alleged accusation proposed await awaits awaited pending prepares prepared"""
)
"""Words by which a claim keeps in another way that something is not, or not yet, a fact."""
_ALLEGED = listed("allege allegedly accuse reportedly supposedly apparently suspect suspicion believe think")
"""Grades that a claim keeps by naming who says it."""
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


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield where *claim* is surer, or less sure, of something than the passages nearest to it."""
    near = [passage for passage in sources.nearest(claim) if not passage.foreign]
    seen = set()
    for passage in near:
        for mark in marks(passage):
            found = _made_surer(claim, passage, mark, near)
            if found is not None and found.said not in seen:
                seen.add(found.said)
                yield found
    if not seen:
        yield from _made_done(claim, near)
    for mark in marks(claim):
        found = _made_doubtful(claim, mark, near)
        if found is not None:
            yield found
            return


def _made_surer(claim: Passage, passage: Passage, mark: Mark, near: Sequence[Passage]) -> Difference | None:
    """Return the difference if *claim* has what *mark* grades a whole step surer, and no other passage has it so."""
    for head in _heads(passage, mark):
        if not any(
            (low := _level(claim, place, passage, mark)) and low - _high(mark) >= _STEP
            for place in echoes(passage, head, claim)
        ):
            continue
        for place in _same(passage, head, claim)[:1]:
            low = _level(claim, place, passage, mark)
            if low is None or low - _high(mark) < _STEP or _is_denied(claim, place) != _is_denied(passage, head):
                continue
            if any(_allows(claim, place, other, low, except_at=(passage, head)) for other in near):
                continue
            said, there = claim.words[place], passage.words[mark.at]
            level = "a fact" if low == FACT else "certain" if low > PLANNED else "settled"
            reason = f"tells {said.text!r} as {level}, source says {_phrase(passage, mark)!r}"
            spot = passage.place(there.start, there.end)
            return Difference("modality", "clash", (said.start, said.end), spot, reason)
    return None


def _heads(passage: Passage, mark: Mark) -> tuple[int, ...]:
    """Return the words that *mark* grades; those of "if" and "whether" are verbs."""
    if mark.head is not None:
        return (mark.head,)
    if passage.order[mark.at] in _OF_CONDITION:
        verbs = {group.verb for group in groups(passage)}
        return tuple(index for index in mark.governed if index in verbs)
    return mark.governed


def _high(mark: Mark) -> float:
    return POSSIBLE if mark.conditional else mark.high


def _low(mine: Mark, mark: Mark) -> float:
    """Return how sure *mine* is at least, beside *mark*: of two conditionals the modals are compared."""
    if mine.conditional and mark.conditional:
        return mine.low - mark.high + _high(mark)
    return POSSIBLE if mine.conditional else mine.low


def _same(one: Passage, index: int, other: Passage) -> list[int]:
    """Return where *other* has the word at *index* of *one* among enough of the same words."""
    return [
        found.place
        for found in counterparts(one, index, other)
        if found.shared + _has_pronoun(other, found.place)
        >= min(_ENOUGH, len(about(one, index)), len(about(other, found.place)))
    ]


def _has_pronoun(passage: Passage, place: int) -> bool:
    """Return whether a pronoun is the verb's subject: it stands for a word that the other text may have."""
    start = next((group.start for group in groups(passage) if group.verb == place), 0)
    return start > 0 and passage.order[start - 1] in PRONOUNS


def _level(claim: Passage, place: int, passage: Passage, mark: Mark) -> float | None:
    """Return how sure the claim is at *place* of what *mark* grades, or None where it leaves that open."""
    mine = [found for found in marks(claim) if place in found.governed]
    if mine:
        return min(_low(found, mark) for found in mine)
    if any(found.low < _high(mark) + _STEP and _may_reach(claim, found, place) for found in marks(claim)):
        return None
    if not _HEDGES.isdisjoint(claim.order) or (claim.attributions and _is_alleged(passage, mark)):
        return None
    if (cue := VERBS.get(claim.order[place])) is not None and cue.free:
        return None  # "she noted"
    return told(claim, place)


def _is_alleged(passage: Passage, mark: Mark) -> bool:
    return any(form in _ALLEGED for form in base_forms(passage.order[mark.at]))


@lru_cache(maxsize=8192)
def _may_reach(passage: Passage, mark: Mark, place: int) -> bool:
    """Return whether *mark* may grade the word at *place* though it does not stand under it.

    A verb grades what follows it, up to a clause with a verb of its own, and nothing outside its relative clause; any
    other word grades its clause.
    """
    if passage.order[mark.at] in MODALS or passage.order[mark.at] == "to":
        return False
    group = next((group for group in groups(passage) if group.verb == mark.at), None)
    if group is None or not group.finite:
        return not any(mark_ in ";:.!?" for i in range(*sorted((mark.at, place))) for mark_ in gap(passage, i + 1))
    relative = group.start and passage.order[group.start - 1] in {"who", "which", "that"}
    if relative or place < mark.at:
        return bool(not relative and group.passive)
    later = [other for other in groups(passage) if mark.at < other.verb < place and other.finite]
    return not later and not any(m in ";:.!?" for i in range(mark.at, place) for m in gap(passage, i + 1))


def _allows(claim: Passage, place: int, other: Passage, low: float, *, except_at: tuple[Passage, int]) -> bool:
    """Return whether *other* has the claim's word as sure as the claim, elsewhere than at *except_at*."""
    for found in _same(claim, place, other):
        if (other, found) == except_at:
            continue
        levels = [_high(mark) for mark in marks(other) if found in mark.governed]
        if max(levels, default=told(other, found) or PLANNED) > low - _STEP:
            return True
    return False


def _is_denied(passage: Passage, place: int) -> bool:
    return any(place in negation.governed for negation in negations(passage))


def _phrase(passage: Passage, mark: Mark) -> str:
    last = mark.head if mark.head is not None else mark.at
    first, last = sorted((mark.at, last))
    return passage.text[passage.words[first].start : passage.words[last].end]


def _made_done(claim: Passage, near: Sequence[Passage]) -> Iterator[Difference]:
    """Yield what *claim* tells as done, in whatever words, of an event that the source only plans or expects.

    "Holm flew to Riga on Monday" of "Holm was due in Riga on Monday": what is told of the two is the same.
    """
    if not _HEDGES.isdisjoint(claim.order) or any(mark.low <= SETTLED for mark in marks(claim)):
        return
    for group in groups(claim):
        word = claim.order[group.verb]
        if told(claim, group.verb) != FACT or word in VERBS or _is_denied(claim, group.verb):
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
            or max(map(_high, grades)) > SETTLED
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
        reason = f"tells {said.text!r} as a fact, source says {_phrase(passage, grades[0])!r}"
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


def _made_doubtful(claim: Passage, mark: Mark, near: Sequence[Passage]) -> Difference | None:
    """Return the difference if *claim* only grades what every passage tells that has it among the same words."""
    if mark.head is None or _high(mark) > PLANNED or claim.order[mark.at] in _OF_CONDITION:
        return None
    facing = [(passage, place) for passage in near for place in _same(claim, mark.head, passage)[:1]]
    if not facing:
        return None
    for passage, place in facing:
        theirs = [found for found in marks(passage) if place in found.governed]
        low = min((_low(found, mark) for found in theirs), default=told(passage, place))
        if low is None or low - mark.high < _STEP or (low < FACT and claim.order[mark.at] not in MODALS):
            return None
        if not theirs and any(found.low <= mark.high for found in marks(passage)):
            return None
    passage, place = facing[0]
    if mark.high > POSSIBLE and not _is_in_tense(claim.order[mark.head], passage.order[place]):
        return None
    said, there = claim.words[mark.at], passage.words[place]
    reason = f"says {_phrase(claim, mark)!r}, source tells {there.text!r} as settled"
    spot = passage.place(there.start, there.end)
    return Difference("modality", "clash", (said.start, said.end), spot, reason)


def _is_in_tense(base: str, told: str) -> bool:
    """Return whether *told* is the past of the verb that the claim only plans: "arrived" of "to arrive"."""
    return base != told and base in base_forms(told)
