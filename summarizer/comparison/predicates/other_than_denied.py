"""What is denied of one reason, aim or thing only, and told of another: "not because of the rain but because of debts".

Such a sentence denies no deed: "the festival was not cancelled because of the rain but because two bands were broke"
says that it was cancelled (Horn, *A Natural History of Negation*, 1989, section 6.4: "not X but Y").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summarizer.atoms import is_negation
from summarizer.comparison.alignment import Alignment
from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.difference import Difference
from summarizer.comparison.opposites.counterparts import echoes
from summarizer.comparison.opposites.denials import denies
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import Sources
from summarizer.language.reporting import listed
from summarizer.language.word_classes import BE, PREPOSITIONS

_REASONS = listed("because for over due owing as to since after")
"""Words that open a reason or an aim, any of which may face another."""
_OPENING = _REASONS | PREPOSITIONS
_CLOSE = 2
_LEADING = BE | listed("do does did")
_ONLY = listed("only just merely simply solely")


class Instead(NamedTuple):
    """The verb at the index ``verb``, denied of the words ``one`` and told of the words ``other``, as stems."""

    verb: int
    denial: int
    one: frozenset[str]
    other: frozenset[str]


@read_once
def told_instead(passage: Passage) -> Instead | None:
    """Return what *passage* denies of one thing and tells of another, or None."""
    order = passage.order
    if "but" not in order or passage.foreign:
        return None
    for but in (i for i, word in enumerate(order[:-2]) if word == "but" and order[i + 1] in _OPENING):
        denial = next((i for i in range(but - 2, -1, -1) if is_negation(order[i])), -1)
        if denial < 0 or order[denial + 1] in _ONLY:
            continue
        verb = next((it.verb for it in groups(passage) if denial < it.verb < but), -1)
        if order[denial - 1] in _LEADING and denial and denial + 1 in passage.content:
            verb = denial + 1  # "did not | free him", "was not | late"
        opens = next((i for i in range(verb + 1, but) if _faces(order, i, but + 1)), -1) if verb >= 0 else -1
        if opens < 0:
            continue
        end = min((i for i in passage.parted if i > but + 1), default=len(order))
        one, other = (
            frozenset([passage.stems[i] for i in passage.content if first < i < last])
            for first, last in ((opens, but), (but + 1, end))
        )
        if one - other and other - one:
            return Instead(verb, denial, one - other, other - one)
    return None


def _faces(order: Sequence[str], index: int, other: int) -> bool:
    """Return whether the two words open what may face one another: "because … but for", "to … but to"."""
    return order[index] == order[other] or (order[index] in _REASONS and order[other] in _REASONS)


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the deed that *claim* denies though it was done, for another reason, or tells of what was put aside."""
    for passage in sources.nearest(claim)[:_CLOSE]:
        told = told_instead(passage) if sources.cites(passage) else None
        at = _places(claim, told, passage)
        if told is None or not at or told_instead(claim) is not None:
            continue
        one, other = (not stems.isdisjoint(claim.stems) for stems in (told.one, told.other))
        denied = _denies(claim, at[0])
        if (denied and not one) or (denied and other) or (not denied and one and not other):
            word = claim.words[at[0]]
            what = "denies" if denied else "tells"
            there = passage.words[told.denial]
            reason = f"{what} {word.text!r} of what the source does not"
            place = passage.place(there.start, there.end)
            yield Difference("negation", "clash", (word.start, word.end), place, reason)
            return


def but_for_instead(found: Sequence[Difference], aligned: Alignment) -> list[Difference]:
    """Return *found* without denials that are none, where the claim tells what was told instead."""
    claim, home = aligned.claim, aligned.home
    told = told_instead(home) if home is not None else None
    at = _places(claim, told, home) if home is not None else ()
    if told is None or not at or _denies(claim, at[0]) or not told.one.isdisjoint(claim.stems):
        return list(found)
    if told.other.isdisjoint(claim.stems):
        return list(found)
    return [it for it in found if it.kind not in {"negation", "who-did-what"}]


def _denies(claim: Passage, index: int) -> bool:
    """Return whether the word is denied, also where it looks like no verb: "did not | free him"."""
    return denies(claim, index) or any(map(is_negation, claim.order[max(0, index - 2) : index]))


def _places(claim: Passage, told: Instead | None, passage: Passage) -> tuple[int, ...]:
    """Return where *claim* has the verb that is denied there of one thing only."""
    return () if told is None else echoes(passage, told.verb, claim)
