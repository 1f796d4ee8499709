"""Whom a verb is told of: the phrase before it, that of a verb before, or that of the clause that it opens."""

from __future__ import annotations

from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.phrases import (
    Chunk,
    Party,
    party_of,
    past_asides,
    phrase_before,
    tells,
)
from summarizer.comparison.predicates.verb_groups import group_start
from summarizer.comparison.predicates.verbs import PREPOSITIONS, PRONOUNS, Group, border_between, parted
from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import VERBS, listed

_RELATIVES = listed("who which that")


def told_of(passage: Passage, read: tuple[Group, ...], number: int, told: list[Party | None]) -> Party | None:
    """Return the phrase that the verb group *number* of *read* is told of; *told*: those of the groups before it."""
    group, order = read[number], passage.order
    start, aside = past_asides(passage, group.start)
    if not start:
        participle = order[group.start].endswith("ing") or (group.passive and not group.finite)
        return _main_subject(passage, read, number) if participle else None
    last = order[start - 1]
    if last in {"and", "but", "or", "then"} and number and (not parted(passage, start - 1) or last == "but"):
        return told[-1]  # "Roe won and resigned"
    if last in _RELATIVES and start > 1:
        return phrase_before(passage, start - 1, read[:number]) or _governed(passage, start - 1)
    if not group.finite and group.start == group.verb and order[group.verb].endswith("ing"):
        return told[-1] if number else _main_subject(passage, read, number)
    if order[group.start] == "to":
        return _of_infinitive(passage, read, number, told)
    if last in PRONOUNS and not parted(passage, start):
        return Party((), (), last)
    if (opened := _relative_clause(passage, read, number)) is not None:
        return told[opened]  # "the drill that was to reach the ice stuck"
    found = phrase_before(passage, start, read[:number], aside)
    if found is None and number and order[read[number - 1].start - 1] in _RELATIVES and read[number - 1].start:
        return told[-1]  # "the man who was here left"
    if (
        number
        and read[number - 1].passive
        and not read[number - 1].finite
        and not _named_between(passage, read, number)
    ):
        return told[-1]  # "the man arrested on Monday was released"
    return found


def _governed(passage: Passage, end: int) -> Party | None:
    """Return the phrase behind a preposition that ends before *end*: "agreed to the freeze, | which began"."""
    last = end
    while last and tells(passage, last - 1) and (last == end or not parted(passage, last)):
        last -= 1
    return party_of(passage, [Chunk("", tuple(range(last, end)))]) if last < end else None


def _relative_clause(passage: Passage, read: tuple[Group, ...], number: int) -> int | None:
    """Return the number of the verb of the relative clause that a main verb follows without a mark, or None.

    What stands right before the main verb belongs to that clause: "the man who sold the mill left".
    """
    if not read[number].finite:
        return None
    for former in range(number - 1, -1, -1):
        group = read[former]
        if border_between(passage, group.verb, read[number].start) or _opens_speech(passage, group):
            return None
        if group.start > 1 and passage.order[group.start - 1] in _RELATIVES and group.finite:
            return former if not parted(passage, group.start - 1) and tells(passage, group.start - 2) else None
    return None


def _opens_speech(passage: Passage, group: Group) -> bool:
    """Return whether the verb may be followed by a clause without "that": "who said | the mill was sold"."""
    return passage.order[group.verb] in VERBS or not _KNOWING.isdisjoint(base_forms(passage.order[group.verb]))


_KNOWING = listed("know think believe hope fear wish see feel find hear suppose understand learn ensure decide")


def _named_between(passage: Passage, read: tuple[Group, ...], number: int) -> bool:
    return any(parted(passage, place) for place in range(read[number - 1].verb + 1, read[number].start + 1))


def _main_subject(passage: Passage, read: tuple[Group, ...], number: int) -> Party | None:
    """Return the subject of a sentence that opens with a participle: "Having won, Roe resigned"."""
    for later in range(number + 1, len(read)):
        if read[later].finite and later == number + 1:
            return phrase_before(passage, read[later].start, read[:later])
    return None


def _of_infinitive(passage: Passage, read: tuple[Group, ...], number: int, told: list[Party | None]) -> Party | None:
    """Return who is to do it: what stands between the verb before and "to", else that verb's own subject."""
    if not number:
        copula = group_start(passage, read[number].start - 1)
        start, aside = past_asides(passage, copula)
        return phrase_before(passage, start, (), aside)
    former = read[number - 1]
    copula = group_start(passage, read[number].start - 1)
    if former.verb < copula < read[number].start - 1:  # "the mayor is not able to"
        start, aside = past_asides(passage, copula)
        return phrase_before(passage, start, read[:number], aside)
    between = range(former.verb + 1, read[number].start)
    if any(parted(passage, place) or passage.order[place] in PREPOSITIONS for place in between):
        return None
    if former.passive or not any(tells(passage, place) for place in between):
        return told[-1]
    return party_of(passage, [Chunk("", tuple(between))])
