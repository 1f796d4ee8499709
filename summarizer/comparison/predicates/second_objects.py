"""A second object behind a clause on the first: "sued Halm, whose plant burned, and | Dorn"."""

from __future__ import annotations

from summarizer.comparison.clauses.phrases import Party, tells
from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.pairings import Pairing
from summarizer.language.word_classes import DETERMINERS, RELATIVES

_RELATIVES = RELATIVES | {"whom"}


def goes_on_behind(pair: Pairing, mine: Party) -> bool:
    """Return whether the claim's object stands behind the passage's verb with no verb between: in one list with it."""
    passage, verb = pair.passage, pair.theirs.verb
    next_verb = next((group.start for group in groups(passage) if group.start > verb), len(passage.order))
    doer = pair.theirs.subject
    if doer is not None and doer.heads and verb < doer.heads[0] < next_verb:
        verb = doer.heads[0]  # "Roe plays the harp, Lind | the cello"
    behind = [i for head in mine.heads for i in passage.at.get(pair.claim.stems[head], ()) if i > verb]
    return any(place < next_verb or _is_second_object(passage, verb, place) for place in behind)


def _is_second_object(passage: Passage, verb: int, place: int) -> bool:
    """Return whether the word at *place* is of a phrase that ", and" joins to what the verb is done to.

    All verbs between have to be those of clauses on the first object, and no verb stands right behind.
    """
    joint = next((i for i in range(place - 1, verb, -1) if passage.order[i] == "and"), 0)
    if joint not in passage.parted or _RELATIVES.isdisjoint(passage.order[verb:joint]):
        return False
    words = range(joint + 1, place)
    if any(not (tells(passage, i) or passage.order[i] in DETERMINERS) for i in words):
        return False
    read = [group for group in groups(passage) if group.finite]
    between = [group for group in read if verb < group.verb < joint]
    if not between or not all(_is_on_noun(passage, verb, group.start) for group in between):
        return False
    behind = next((group.start for group in read if group.start > joint), len(passage.order))
    end = next((i for i in range(place + 1, behind + 1) if i in passage.parted), len(passage.order))
    if behind == len(passage.order) or end >= behind:
        return behind == len(passage.order)
    told_more = passage.words[end].capitalised or passage.order[end] in _RELATIVES | DETERMINERS
    return told_more and not _RELATIVES.isdisjoint(passage.order[end:behind])


def _is_on_noun(passage: Passage, verb: int, start: int) -> bool:
    """Return whether a relative pronoun behind a mark opens the clause of the verb group at *start*."""
    for place in range(start - 1, verb, -1):
        if place in passage.parted:
            return passage.order[place] in _RELATIVES
    return False
