"""Passives as headlines tell them, without "was": "Clerk fined for theft" of "a court fined the clerk for theft".

The bare participle looks like a past, and its subject like a doer (Mårdh, *Headlinese*, 1980, on the omission of
auxiliaries and articles); which it is, the source tells.
"""

from __future__ import annotations

from summarizer.comparison.clauses.frames import Frame
from summarizer.comparison.clauses.past_forms import is_past, may_be_participle
from summarizer.comparison.clauses.phrases import Party
from summarizer.comparison.clauses.slots import OBJECT, SUBJECT
from summarizer.comparison.passage import Passage
from summarizer.language.lexicon.persons import is_person
from summarizer.language.word_classes import AUXILIARIES, DETERMINERS


def as_headline(claim: Passage, mine: Frame, passage: Passage, theirs: Frame) -> Frame:
    """Return *mine* as a passive where it is told as headlines are, and *passage* does it to its subject."""
    doer = mine.subject
    if not mine.plain or doer is None or not doer.words or not is_bare(claim, mine.verb):
        return mine
    stems = {claim.stems[head] for head in doer.heads}
    slot = next((it for it in _DONE_TO if not stems.isdisjoint(_stems(passage, theirs.slots.get(it)))), None)
    if slot is None or not _is_left(claim, mine, passage, theirs, slot):
        return mine
    kept = {SUBJECT if it == "by" else it: party for it, party in mine.slots.items() if it != SUBJECT}
    return Frame(mine.verb, {**kept, slot: doer}, False)


_DONE_TO = (OBJECT, "to")
"""Slots of whom it is done to: of two behind a verb the first has the slot of a "to"."""


def _stems(passage: Passage, party: Party | None) -> set[str]:
    return set() if party is None else {passage.stems[index] for index in party.words}


def is_bare(claim: Passage, verb: int) -> bool:
    """Return whether the verb may be a participle whose auxiliary was left out, as was the article that opens it."""
    word = claim.order[verb]
    if not verb or not is_past(word) or not may_be_participle(word):
        return False
    return claim.order[verb - 1] not in AUXILIARIES and claim.order[0] not in DETERMINERS


def _is_left(claim: Passage, mine: Frame, passage: Passage, theirs: Frame, slot: str) -> bool:
    """Return whether nothing stands behind the claim's verb but the second of two that *passage* has behind its own.

    "Clerk fined | 90 crowns" of "fined the clerk 90 crowns", or of "the clerk was fined 90 crowns".
    """
    if slot != OBJECT and "to" in passage.order[theirs.verb : min(theirs.slots[slot].words)]:
        return False  # "sold the mill to Roe" has Roe sell nothing
    behind = mine.slots.get(OBJECT)
    if behind is None:
        return True
    if slot == OBJECT and theirs.plain:
        return not any(_names(claim, index) for index in behind.heads)  # "clerk found | guilty"
    doers = () if theirs.subject is None else theirs.subject.words
    told = [passage.at.get(claim.stems[index], ()) for index in behind.heads]
    return all(places and all(it > theirs.verb and it not in doers for it in places) for places in told)


def _names(claim: Passage, index: int) -> bool:
    """Return whether the word may name somebody or something, and so tell no quality: "guilty", "alive"."""
    word = claim.order[index]
    led = claim.words[index].capitalised or claim.order[index - 1] in DETERMINERS | {"and"}
    return led or word.endswith("s") or is_person(word)
