"""Verbs by which somebody says what a thing is, or what it is a sign of: "called it a sham", "took it as a hint"."""

from __future__ import annotations

from summarizer.comparison.boundaries import (
    LONGEST,
    TIMES,
    clause_end,
    gap,
)
from summarizer.comparison.clauses.verbs import parted
from summarizer.comparison.passage import Passage
from summarizer.language.reporting import listed
from summarizer.language.word_classes import AUXILIARIES, CLAUSE_OPENERS, PREPOSITIONS

LABELLING = listed(
    "call calls called deem deems deemed dub dubs dubbed term terms termed brand brands branded hail hails hailed"
)
"""Verbs by which somebody says what a thing is: "called the find remarkable"."""
PUTTING = listed("put puts")
"""The same with "at": "the guild put it at 350"."""
FINDING = listed("find finds found think thinks thought consider considers considered judge judges judged")
"""The same with "it" for what follows: "thought it a shame that the mill closed"."""
READING = listed(
    "take takes took taken read reads see sees saw view views viewed regard regards regarded interpret interpreted"
)
"""The same of what others do, with "as": "took the delay as a sign that"."""
_SIGNS = listed("sign signal hint indication proof evidence warning token omen clue message admission threat snub")


BESIDE_VERB = PREPOSITIONS | {"off", "up", "in", "out", "back", "down", "on"}
"""Words behind a verb that are no object."""


def puts_it(passage: Passage, index: int) -> bool:
    """Return whether "put" words what follows a colon: "put it otherwise: she would have lost"."""
    after = range(index + 2, min(index + 2 + _WORDED, len(passage.order)))
    return passage.order[index + 1 : index + 2] == ("it",) and any(":" in gap(passage, place) for place in after)


def reads_as(passage: Passage, index: int) -> bool:
    """Return whether what stands behind the verb is read as a sign of something: "saw the shift as a hint that"."""
    end = clause_end(passage, index)
    place = next((i for i in range(index + 1, min(index + LONGEST, end)) if passage.order[i] in {"as", "in"}), end)
    signs = (i for i in range(place, min(place + LONGEST, end)) if passage.order[i] in _SIGNS)
    return any(passage.order[i + 1 : i + 2] in (("that",), ("of",)) for i in signs)


_WORDED = 4
"""Words behind "put it" within which such a colon stands."""


def finds_it(passage: Passage, index: int) -> bool:
    """Return whether an "it" behind the verb at *index* stands for what follows: "thought it a shame that | to"."""
    after = passage.order[index + 2 : index + 2 + _WORDED]
    if passage.order[index + 1 : index + 2] != ("it",) or not after or after[0] in BESIDE_VERB:
        return False
    if passage.order[index] in {"find", "finds", "found"}:
        return passage.gaps[index + 2].strip() in _MARKS  # "found it hard to sell" is no word of theirs
    return not _OPENING.isdisjoint(after[1:])


_OPENING = frozenset(["to", "that"])
_MARKS = frozenset(["“", '"', "«", "‘", "'"])


def labels(passage: Passage, index: int) -> bool:
    """Return whether the verb at *index* has an object that it labels: no name ("called Roe"), nor "called for"."""
    after = passage.order[index + 1 : index + 2]
    if not after or passage.words[index + 1].capitalised or after[0] in BESIDE_VERB:
        return False
    last = index + 1  # "called emergency talks on Monday": what is called into being is labelled nothing
    while last + 1 < len(passage.order) and not parted(passage, last + 1) and passage.order[last + 1] not in _PAST_NOUN:
        last += 1
    return passage.order[last] not in _CONVENED or not {"a", "an"}.isdisjoint(passage.order[index + 2 : last])


_PAST_NOUN = PREPOSITIONS | AUXILIARIES | CLAUSE_OPENERS | TIMES | listed("to and or who which")
_CONVENED = listed(
    """talks meeting meetings election elections by-election vote votes ballot referendum strike strikes walkout
    session sessions conference conferences summit truce ceasefire ceasefires halt rally rallies protest protests
    boycott inquest inquiry hearing hearings poll polls witness witnesses police ambulance ambulances doctor"""
)
"""What is called by who wants it held or wants them to come."""
