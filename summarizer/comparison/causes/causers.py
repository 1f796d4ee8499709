"""Causers: what a claim has bring about a change that its sources tell of without a cause."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.comparison.clauses.frames import frames
from summarizer.comparison.clauses.measures import measured
from summarizer.comparison.clauses.phrases import Party
from summarizer.comparison.clauses.slots import OBJECT, SUBJECT
from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.clauses.verbs import PREPOSITIONS
from summarizer.comparison.difference import Difference
from summarizer.comparison.opposites.counterparts import echoes, read_poles
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.language.lexicon import names_thing
from summarizer.language.word_classes import BE, DETERMINERS, POSSESSIVE

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
        if _is_no_doer(claim, causer) or names_thing(claim.order[mine.verb]):
            continue
        for passage in near[:_CLOSE]:
            named = any(claim.words[index].capitalised for index in causer.words)
            told = [place for place in _change(claim, mine.verb, passage) if _is_moved(claim, moved, passage, place)]
            if not told:
                continue
            one_verb = any(passage.stems[place] == claim.stems[mine.verb] for place in told)
            if not named and any(_is_done(claim, mine.verb, moved, other) for other in near):
                continue  # "a van drove into it", and "the driver drove the van"
            # A name told of elsewhere may well be who did it; so may anybody where the verb is another.
            others = (passage,) if one_verb and not named else near
            if not any(echoes(claim, index, other) for index in causer.heads for other in others):
                said = claim.span(min(*causer.words, mine.verb), mine.verb + 1)
                reason = f"gives a cause of what the source gives none of: {claim.text[slice(*said)]!r}"
                yield Difference("cause", "clash", said, passage.place(0, len(passage.text)), reason)
                return


def does_it(claim: Passage, words: Sequence[int], near: Sequence[Passage]) -> bool:
    """Return whether a passage has that done which a passive of *claim* gives as a reason: "was halted by | ash"."""
    for mine in frames(claim):
        causer, moved = mine.subject, mine.slots.get(OBJECT)
        if mine.plain or causer is None or moved is None or not set(causer.heads) & set(words):
            continue
        for passage in near:
            doers = {spot for index in causer.heads for spot in echoes(claim, index, passage)}
            done_to = {spot for index in moved.heads for spot in echoes(claim, index, passage)}
            for theirs in frames(passage):
                subject, other = theirs.subject, theirs.slots.get(OBJECT)
                if subject is not None and other is not None and doers & {*subject.words} and done_to & {*other.words}:
                    return True
    return False


def _is_done(claim: Passage, verb: int, moved: Party, passage: Passage) -> bool:
    """Return whether *passage* has the claim's verb done to what it is done to in the claim."""
    places = {place for index in moved.heads for place in echoes(claim, index, passage)}
    return bool(places) and any(
        passage.stems[it.verb] == claim.stems[verb]
        and OBJECT in it.slots
        and not places.isdisjoint(it.slots[OBJECT].words)
        for it in frames(passage)
    )


def _is_no_doer(claim: Passage, causer: Party) -> bool:
    """Return whether the words rather open a noun phrase: "how many | workers", "the country's | known reserves"."""
    last = max(causer.words)
    return claim.order[last] in _COUNTING or claim.words[last].text.endswith(POSSESSIVE) or "-" in claim.order[last]


_COUNTING = frozenset("many much most few several all some".split())


def _is_moved(claim: Passage, moved: Party, passage: Passage, place: int) -> bool:
    """Return whether what the word at *place* tells is told of *moved*, which stands before it in its clause."""
    first = next(start for start, end in passage.clauses if place < end)
    subjects = {spot for index in moved.words for spot in echoes(claim, index, passage)}
    return not subjects.isdisjoint(range(first, place))


def _change(claim: Passage, verb: int, passage: Passage) -> Sequence[int]:
    """Return where *passage* tells, of no doer, the change that the verb tells.

    By the same word or one of its kin, or by words at one end of an axis.
    """
    alone = _doerless(passage)
    places = [*passage.at.get(claim.stems[verb], ())]
    there = passage.kin_at
    for key in claim.kin[verb]:
        if key in there:
            places += there[key]
    if mine := read_poles(claim)[verb]:
        theirs = read_poles(passage)
        places += [place for place in alone if not mine.isdisjoint(theirs[place])]
    return sorted(alone.intersection(places)) if places else ()


def _is_behind_preposition(passage: Passage, place: int) -> bool:
    """Return whether the word is the noun of a phrase that says how or what for: "shut | for roof repairs"."""
    if any(group.verb == place for group in groups(passage)):
        return False
    return not _FOR.isdisjoint(passage.order[max(0, place - 2) : place])


_FOR = frozenset(["for", "during", "despite", "pending", "without"])


@read_once
def _doerless(passage: Passage) -> frozenset[int]:
    """Return the indices of the words that, if they tell a change, tell it of no doer: "the clock | stopped".

    Nothing that it is done to stands behind them. By whom "two men were arrested" is left out, not without.
    """
    order = passage.order
    return frozenset(
        [
            place
            for place, after in enumerate((*order[1:], ""))
            if place
            and not order[place].endswith("ings")  # "screenings" are no change
            and order[place - 1] != "to"  # "opted not to strike": somebody's own deed
            and order[place - 1] not in DETERMINERS  # "put it on the | table" tells of no change
            and (not after or place + 1 in passage.parted or after[0].isdigit() or after in PREPOSITIONS)
            and BE.isdisjoint(order[max(0, place - 2) : place])
            and not _is_behind_preposition(passage, place)
            and (after != "by" or measured(passage, place + 1))
        ]
    )
