"""Verbs that one text denies and the other tells, of the same parties: "will not be paid", "will be paid"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from summarizer.comparison.boundaries import gap, stops
from summarizer.comparison.clauses.frames import Frame, frames
from summarizer.comparison.clauses.parties import Pair, of_one_verb, share_a_verb
from summarizer.comparison.clauses.slots import OBJECT, SUBJECT
from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.clauses.verbs import parted
from summarizer.comparison.opposites.counterparts import echoes, read_poles
from summarizer.comparison.opposites.denials import FUNCTION_WORDS, Negation, dated, denies, negations, negative_words
from summarizer.comparison.opposites.denied_reports import is_of_report
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.left_undone import has_to
from summarizer.comparison.predicates.told_by_synonyms import told_by_another_verb
from summarizer.language.lexicon import Pole, opposite_poles
from summarizer.language.reporting import listed

_UNCERTAIN = listed(
    """may might could would should if whether unless need needs needed require requires required await awaits awaited
    awaiting pending"""
)
"""Words after which a thing is neither told nor denied."""
_CONDITIONS = listed("if whether unless should")
_BEFORE, _AFTER = 5, 6
"""Words before a verb in which its clause denies or doubts it, and content words after it that tell what is denied."""
_MOSTLY = 0.5
"""Share of what follows the verb that both must tell."""


def contradictions(claim: Passage, near: tuple[Passage, ...]) -> Iterator[tuple[Frame, Passage, Frame]]:
    """Yield the verbs of *claim* that the passages which tell them of the same parties deny, or the reverse."""
    if not (negations(claim) or any(map(negations, near))) or not share_a_verb(claim, near):
        return
    for mine in frames(claim):
        same = of_one_verb(claim, mine.verb, near)
        if not denies(claim, mine.verb) and not any(denies(passage, theirs.verb) for passage, theirs in same):
            continue
        if not same or (said := polarity(claim, mine.verb)) is None:
            continue
        if said and any(is_told_of_denied_report(claim, mine.verb, passage) for passage, _ in same):
            continue
        facing = [
            (agreement, passage, theirs)
            for passage, theirs in same
            if (agreement := _agreement(claim, mine, passage, theirs)) > 0
        ]
        if not facing:
            continue
        most = max(agreement for agreement, _, _ in facing)
        best = [(passage, theirs) for agreement, passage, theirs in facing if agreement == most]
        if said and any(told_by_another_verb(claim, mine.verb, passage) for passage, _ in best):
            continue
        if all(
            polarity(passage, theirs.verb) == (not said)
            and _one_time(claim, mine, passage, theirs)
            and not opposed_after(claim, mine.verb, passage, theirs.verb)
            for passage, theirs in best
        ):
            yield mine, *best[0]


def is_told_of_denied_report(claim: Passage, verb: int, passage: Passage) -> bool:
    """Return whether *claim* has somebody allege what the passage tells as said and denied: "rejected his claim that".

    That it was said is told there as well, but not by whom it is denied.
    """
    at = claim.words[verb].start
    told = [it for it in claim.attributions if it.strength == "allegation" and not it.negated]
    who = [it.who for it in told if any(low <= at < high for low, high in it.content)]
    deniers = {negation.at for negation in negations(passage) if is_of_report(passage.order, negation.at)}
    if not who or not deniers:
        return False
    stems = {claim.stems[i] for i in claim.content if any(low <= claim.words[i].start < high for low, high in who)}
    parties = [frame.subject for frame in frames(passage) if frame.verb in deniers and frame.subject is not None]
    return not any(passage.stems[index] in stems for party in parties for index in party.words)


def opposed_after(claim: Passage, verb: int, passage: Passage, place: int) -> bool:
    """Return whether what follows the two words is opposed: "belongs to another party", "not to the same"."""
    mine, theirs = (
        [poles for i, poles in _poles_after(text, at) if poles and not echoes(text, i, other)]
        for text, at, other in ((claim, verb, passage), (passage, place, claim))
    )
    return any(opposite_poles(one, other) for one in mine for other in theirs)


def _poles_after(passage: Passage, index: int) -> Iterator[tuple[int, frozenset[Pole]]]:
    """Yield the words behind the one at *index*, up to the next mark, with their poles."""
    read = read_poles(passage)
    for place in range(index + 1, min(index + 2 + _AFTER, len(read))):
        if parted(passage, place):
            return
        yield place, read[place]


def _one_time(claim: Passage, mine: Frame, passage: Passage, theirs: Frame) -> bool:
    """Return whether no time alone is denied: "not before Friday" is against "before Friday" only."""
    times = {
        word
        for text, frame in ((claim, mine), (passage, theirs))
        for negation in negations(text)
        if frame.verb in negation.governed and (word := dated(text, negation.at))
    }
    return all(word in claim.order and word in passage.order for word in times)


def _agreement(claim: Passage, mine: Frame, passage: Passage, theirs: Frame) -> float:
    """Return how much two frames of one verb agree in their parties and in what follows; 0 where they do not."""
    pair = Pair(claim, mine, passage, theirs)
    if not pair.one_verb:
        return 0
    score = 0.0
    for slot in (SUBJECT, OBJECT):
        ours, others = mine.slots.get(slot), theirs.slots.get(slot)
        if ours is not None and others is not None:
            if not pair.may_be(ours, others):
                return 0
            score += 0.5 if ours.pronoun or others.pronoun else 1
    after = _told_after(claim, mine.verb)
    shared = sum(bool(echoes(claim, index, passage)) for index in after)
    if after and shared < _MOSTLY * len(after):
        return 0
    return score + shared if score >= 1 else 0


def _told_after(passage: Passage, verb: int) -> list[int]:
    found: list[int] = []
    for index in range(verb + 1, len(passage.order)):
        if stops(passage, index) or len(found) == _AFTER or (found and parted(passage, index)):
            break
        if passage.order[index] not in FUNCTION_WORDS:
            found.append(index)
    return found


@lru_cache(maxsize=128)
def polarity(passage: Passage, verb: int) -> bool | None:
    """Return whether *passage* tells the verb at *verb* as so; None where a word about it leaves that open."""
    deny = [it for it in negations(passage) if verb in it.governed[:3] or _is_first(passage, it, verb)]
    deny = deny or [it for it in negations(passage) if _of_none(passage, it, verb)]
    first, before = max(0, verb - _BEFORE), verb
    while before > first and (passage.gaps[before] == " " or not passage.gaps[before].strip(" '’")):
        before -= 1
    helpers = passage.order[before:verb]
    if not _UNCERTAIN.isdisjoint(helpers) or _in_condition(passage, verb) or len(deny) > 1:
        return None
    if not deny and has_to(passage, verb):
        return None  # what one has to do may be done, or not yet
    if any(not negation.predicate and not dated(passage, negation.at) for negation in deny):
        return None
    if deny:
        return False
    return True if negative_words(passage).isdisjoint(passage.order[before : verb + 2]) else None


def _is_first(passage: Passage, negation: Negation, verb: int) -> bool:
    """Return whether the verb is the first of the clause that is denied: "denied that Chief Constable Roe | lied"."""
    if verb not in negation.governed:
        return False
    return not any(negation.at < group.verb < verb for group in groups(passage))


def _of_none(passage: Passage, negation: Negation, verb: int) -> bool:
    """Return whether the verb is told of none of some, whatever says of which: "none of those hurt by it | died"."""
    if passage.order[negation.at : negation.at + 2] not in {("none", "of"), ("neither", "of")}:
        return False
    told = [group for group in groups(passage) if group.finite and group.verb > negation.at]
    told = [group for group in told if passage.order[group.start - 1] not in {"who", "that", "which"}]
    helped = [group for group in told if group.start < group.verb]
    return any(group.verb == verb for group in (helped or told)[:1])


def _in_condition(passage: Passage, verb: int) -> bool:
    """Return whether the verb stands in a clause that "if" opens: nothing but words between the two."""
    if _CONDITIONS.isdisjoint(passage.order[:verb]):
        return False
    for place in range(verb - 1, -1, -1):
        if stops(passage, place + 1) or "," in gap(passage, place + 1):
            return False
        if passage.order[place] in _CONDITIONS:
            return True
    return False


def told_alike(one: Passage, verb: int, others: Sequence[Passage]) -> bool:
    """Return whether one of *others* tells, or denies, the verb at *verb* of the same parties as *one* does."""
    said = polarity(one, verb)
    return said is not None and any(
        polarity(other, theirs.verb) == said and _agreement(one, mine, other, theirs) > 0
        for mine in frames(one)
        if mine.verb == verb
        for other in others
        for theirs in frames(other)
    )


def describes(passage: Passage, place: int) -> bool:
    """Return whether the word is a participle that only describes the noun behind it: "longer working weeks"."""
    if (
        not passage.order[place].endswith("ing")
        or place not in passage.plain
        or any(group.verb == place for group in groups(passage))
    ):
        return False
    return place + 1 in passage.content and place + 1 not in passage.parted


def qualifies(passage: Passage, place: int) -> bool:
    """Return whether the word is the first of a compound: "the | water | table", for which no water need be had."""
    after = place + 1
    return (
        after in passage.plain
        and after not in passage.parted
        and passage.gaps[after] == " "
        and not any(group.start <= after <= group.verb or group.verb == place for group in groups(passage))
    )
