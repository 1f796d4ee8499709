"""Past what describes a subject: the clause, the contrast or the joining aside between it and its verb."""

from __future__ import annotations

from summarizer.comparison.boundaries import gap
from summarizer.comparison.clauses.past_forms import is_past, may_be_participle
from summarizer.comparison.clauses.phrases import LONGEST, Party, chunks_of, party_of, tells
from summarizer.comparison.clauses.phrases_before import phrase_before
from summarizer.comparison.clauses.verbs import PREPOSITIONS, Group, border_between, parted
from summarizer.comparison.passage import Passage
from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import VERBS, listed
from summarizer.language.word_classes import DETERMINERS

RELATIVES = listed("who which that")
"""Words that stand for what is before them as the subject of a clause."""


def past_clause(passage: Passage, read: tuple[Group, ...], number: int, told: list[Party | None]) -> Party | None:
    """Return whom the verb group *number* is told of where a relative clause stands right before it."""
    if (opened := _relative_clause(passage, read, number)) is not None:
        return told[_past_participle(passage, read, opened)]  # "the drill that was to reach the ice stuck"
    if (whose := _past_object_clause(passage, read, number)) is not None:
        return phrase_before(passage, whose, read[: number - 1])  # "the house in which she lived burned"
    return None


def _past_participle(passage: Passage, read: tuple[Group, ...], opened: int) -> int:
    """Return the verb whose subject goes on behind the relative clause of the verb *opened*.

    That of a participle before it, behind whose preposition stands what the clause is on: "a hall | named after a
    singer who was born there | has closed".
    """
    if not opened:
        return opened
    former, group = read[opened - 1], read[opened]
    reduced = (
        former.start == former.verb
        and is_past(passage.order[former.verb])
        and may_be_participle(passage.order[former.verb])
    )
    led = passage.order[former.verb + 1] in PREPOSITIONS
    return opened - 1 if reduced and led and passage.parted.isdisjoint(range(former.verb, group.start)) else opened


def past_contrast(passage: Passage, end: int) -> int:
    """Return where the phrase before the relative pronoun at *end* ends without ", not Lind,"."""
    if "," not in gap(passage, end):
        return end
    comma = end - 1
    while comma and not parted(passage, comma) and end - comma < LONGEST:
        comma -= 1
    return comma if comma and passage.order[comma] == "not" and "," in gap(passage, comma) else end


def joined_by(passage: Passage, first: int, last: int, party: Party | None) -> Party | None:
    """Return *party* with whom an aside joins to it: "the mayor, as well as the clerk, left"."""
    if party is None or first == last:
        return party
    opening = next((it for it in _JOINING_TOO if passage.order[first : first + len(it)] == it), None)
    chunks = [] if opening is None else chunks_of(passage, first + len(opening), last)
    other = party_of(passage, [chunk._replace(slot="") for chunk in chunks[:2]]) if chunks else None
    return party if other is None else Party((*party.heads, *other.heads), (*party.words, *other.words))


def _past_object_clause(passage: Passage, read: tuple[Group, ...], number: int) -> int | None:
    """Return where the phrase ends that a relative clause with a subject of its own follows, up to the verb *number*.

    "The house in which she lived | burned", "the man whose dog bit her | left".
    """
    if not number or not read[number].finite or not read[number - 1].finite:
        return None
    former, group = read[number - 1], read[number]
    if border_between(passage, former.verb, group.start) or not passage.parted.isdisjoint(
        range(former.verb + 1, group.start + 1)
    ):
        return None
    for place in range(former.start - 2, 0, -1):
        if parted(passage, place + 1):
            return None
        if passage.order[place] in _OBJECTIVE:
            end = place - (passage.order[place - 1] in PREPOSITIONS)
            return end if end and tells(passage, end - 1) and not parted(passage, place) else None
    return None


def _relative_clause(passage: Passage, read: tuple[Group, ...], number: int) -> int | None:
    """Return the number of the verb of the relative clause that a main verb follows without a mark, or None.

    What stands right before the main verb belongs to that clause: "the man who sold the mill left".
    """
    if not read[number].finite or RELATIVES.isdisjoint(passage.order):
        return None
    for former in range(number - 1, -1, -1):
        group = read[former]
        if _opens_speech(passage, group) or not passage.parted.isdisjoint(range(group.verb + 1, read[number].start)):
            return None
        if former == number - 1 and border_between(passage, group.verb, read[number].start):
            return None
        if group.start > 1 and passage.order[group.start - 1] in RELATIVES and group.finite:
            return former if not parted(passage, group.start - 1) and tells(passage, group.start - 2) else None
    return None


def _opens_speech(passage: Passage, group: Group) -> bool:
    """Return whether the verb may be followed by a clause without "that": "who said | the mill was sold"."""
    if group.passive and passage.order[group.verb + 1 : group.verb + 2] == ("to",):
        return False  # "that was thought | to be lost"
    return passage.order[group.verb] in VERBS or not _KNOWING.isdisjoint(base_forms(passage.order[group.verb]))


_JOINING_TOO = (("as", "well", "as"), ("along", "with"), ("together", "with"), ("alongside",), ("plus",))


_OBJECTIVE = listed("which whom whose")


_KNOWING = listed("know think believe hope fear wish see feel find hear suppose understand learn ensure decide")
"""Verbs besides those of reporting that a clause without "that" may follow."""


def is_accused(passage: Passage, read: tuple[Group, ...], number: int) -> bool:
    """Return whether what a gerund tells is only laid to whom the verb is told of, by a participle before it."""
    laid, deed = read[number - 2], read[number - 1]
    going = not deed.finite and passage.order[deed.verb].endswith("ing")
    if not going or passage.order[laid.verb] not in _LAID or laid.start != laid.verb:
        return False
    return passage.order[deed.start - 1] in {"of", "with"} and not any(
        parted(passage, place) for place in range(laid.verb, read[number].start + 1)
    )


_LAID = listed("accused suspected convicted charged acquitted cleared")
"""Participles of what is laid to somebody."""


def of_owner(passage: Passage, former: tuple[Group, ...], joining: int) -> Party | None:
    """Return who has or is something, to which "and" joins a verb: "the girl | had a cold and | stayed at home"."""
    if former or parted(passage, joining):
        return None
    place = next((i for i in range(joining - 1, 0, -1) if passage.order[i] in _OWNING), 0)
    if not place or parted(passage, place) or passage.order[place + 1] not in DETERMINERS:
        return None
    return phrase_before(passage, place, ())


_OWNING = listed("had has have was is were are")
"""Verbs that stand alone where a noun phrase follows."""
