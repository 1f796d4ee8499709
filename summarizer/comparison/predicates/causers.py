"""Causers: what a claim has bring about a change that its sources tell of without a cause."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.comparison.difference import Difference
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.counterparts import echoes, read_poles
from summarizer.comparison.predicates.frames import SUBJECT, frames
from summarizer.comparison.predicates.phrases import OBJECT, Party
from summarizer.comparison.predicates.verbs import PREPOSITIONS, measured, parted
from summarizer.language.word_classes import BE, POSSESSIVE

_CLOSE = 2
"""Passages nearest to a claim that may tell of a change without its cause."""


def brought_about(claim: Passage, near: Sequence[Passage]) -> Iterator[Difference]:
    """Yield the causer of a change that a passage *near* the claim tells of itself: "ice stopped the clock".

    English uses many verbs both ways (the causative alternation): "the clock stopped" gives no cause, and its object
    in the claim is its subject in the source.
    """
    for mine in frames(claim):
        causer, moved = mine.slots.get(SUBJECT), mine.slots.get(OBJECT)
        if not mine.plain or causer is None or moved is None or causer.pronoun or moved.pronoun:
            continue
        if _is_no_doer(claim, causer):
            continue
        named = any(claim.words[index].capitalised for index in causer.words)
        for passage in near[:_CLOSE]:
            places = _of_one_change(claim, mine.verb, passage)
            told = [place for place in places if place and _changes_alone(claim, moved, passage, place)]
            one_verb = any(passage.stems[place] == claim.stems[mine.verb] for place in told)
            # A name told of elsewhere may well be who did it; so may anybody where the verb is another.
            others = (passage,) if one_verb and not named else near
            if told and not any(echoes(claim, index, other) for index in causer.heads for other in others):
                said = claim.span(min(*causer.words, mine.verb), mine.verb + 1)
                reason = f"gives a cause of what the source gives none of: {claim.text[slice(*said)]!r}"
                yield Difference("cause", "clash", said, passage.place(0, len(passage.text)), reason)
                return


def _is_no_doer(claim: Passage, causer: Party) -> bool:
    """Return whether the words rather open a noun phrase: "how many | workers", "the country's | known reserves"."""
    last = max(causer.words)
    return claim.order[last] in _COUNTING or claim.words[last].text.endswith(POSSESSIVE) or "-" in claim.order[last]


_COUNTING = frozenset("many much most few several all some".split())


def _changes_alone(claim: Passage, moved: Party, passage: Passage, place: int) -> bool:
    """Return whether the word at *place*, which tells the change of *moved*, tells it of no doer: "it stopped"."""
    after = passage.order[place + 1] if place + 1 < len(passage.order) else ""
    if not BE.isdisjoint(passage.order[max(0, place - 2) : place]):
        return False  # "two men were arrested": by whom is left out, not without
    ends = not after or parted(passage, place + 1) or after[0].isdigit() or after in PREPOSITIONS
    first = next(start for start, end in passage.clauses if place < end)
    subjects = {spot for index in moved.words for spot in echoes(claim, index, passage)}
    doer = after == "by" and not measured(passage, place + 1)
    return ends and not doer and not subjects.isdisjoint(range(first, place))


def _of_one_change(claim: Passage, verb: int, passage: Passage) -> list[int]:
    """Return where *passage* tells the change that the verb tells: the same word, or words at one end of an axis."""
    places = {*passage.at.get(claim.stems[verb], ())}
    for key in claim.kin[verb]:
        places.update(passage.kin_at.get(key, ()))
    if mine := read_poles(claim)[verb]:
        places.update(place for place, theirs in enumerate(read_poles(passage)) if not mine.isdisjoint(theirs))
    return sorted(places)
