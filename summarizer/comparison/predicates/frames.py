"""The frames of a passage: its verbs, with who does it, what it is done to, and the parties behind prepositions."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from summarizer.comparison.boundaries import gap
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.denials import FUNCTION_WORDS
from summarizer.language.claims import INVERTING
from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import PRONOUNS, VERBS, listed
from summarizer.language.word_classes import (
    ADVERBS,
    AUXILIARIES,
    BE,
    CLAUSE_OPENERS,
    DAYS,
    DETERMINERS,
    NEARBY,
    PERIODS,
    PREPOSITIONS,
)

_GROUP = AUXILIARIES | ADVERBS | listed("not never to")
"""Words that stand between a subject and its verb."""
_HELPERS = AUXILIARIES - BE - listed("has have had having 's 've") | listed("not never to")
"""Words before a verb in its base form; behind "is" and "has" stands a participle."""
_OF_NOUNS = DETERMINERS | (PREPOSITIONS - {"to"})
"""Words behind which stands no verb."""
_BORDERS = CLAUSE_OPENERS | listed("and or who which whom whose")
_RELATIVES = listed("who which that")
_NO_PARTY = FUNCTION_WORDS | DAYS | NEARBY | PERIODS
"""Words, like figures, that tell no party."""
_LONGEST = 12
"""Words of the longest phrase that is read."""
_PLURALS = listed("people children feet teeth")
_SHORTEST_PAST = 4
"""Letters of the shortest past in -ed that is none of "red" and "bed"."""

SUBJECT, OBJECT = "subject", "object"


class Frame(NamedTuple):
    """A verb at the index ``verb``, and the stems in each slot: `SUBJECT`, `OBJECT` and prepositions."""

    verb: int
    slots: Mapping[str, frozenset[str]]
    plain: bool  # in the active voice

    @property
    def subject(self) -> frozenset[str]:
        """Whoever does what the verb says."""
        return self.slots.get(SUBJECT, frozenset())


@lru_cache(maxsize=1024)
def frames(passage: Passage) -> tuple[Frame, ...]:
    """Return the frames of *passage* in the order of its verbs; in a passive the parties change slots."""
    found: list[Frame] = []
    for verb in range(len(passage.order)):
        if not _is_verb(passage, verb):
            continue
        group = _group_start(passage, verb)
        if gap(passage, group).strip() and (cue := VERBS.get(passage.order[verb])) and cue.lemma in INVERTING:
            continue  # "…, said Ann Roe"
        after = _after(passage, verb)
        passive = _is_passive(passage, verb, group, after)
        subject = _before(passage, group, found)
        slots = dict(after)
        if passive:
            slots[OBJECT], slots[SUBJECT] = subject, after.get("by", frozenset())
            slots.pop("by", None)
        else:
            slots[SUBJECT] = subject
        found.append(Frame(verb, {slot: stems for slot, stems in slots.items() if stems}, not passive))
    return tuple(found)


def _is_verb(passage: Passage, index: int) -> bool:
    word = passage.order[index]
    if not index or word in FUNCTION_WORDS or len(word) < _SHORTEST_PAST - 1 or passage.words[index].capitalised:
        return False
    before = passage.order[index - 1]
    if before.endswith("ly") and index > 1:
        before = passage.order[index - 2]  # "the newly found moon"
    if before in _OF_NOUNS:
        return False
    return (
        before in _HELPERS
        or is_past(word)
        or (before in PRONOUNS or (passage.words[index - 1].capitalised and word.endswith("s")))
    )


@lru_cache(maxsize=8192)
def is_past(word: str) -> bool:
    """Return whether the folded *word* is a past form: in -ed, or of a strong verb."""
    if word.endswith(("s", "ing", "er", "est", "men")) or word in _PLURALS:
        return False
    regular = word.endswith("ed") and len(word) >= _SHORTEST_PAST and not word.endswith("eed")
    return regular or len(base_forms(word)) > 1 or word in _UNCHANGED


_UNCHANGED = listed("beat hit cut put set shut let hurt bid outbid cost split shed quit spread read")
"""Verbs whose past is their base form."""


def _group_start(passage: Passage, verb: int) -> int:
    group = verb
    while group > 1 and passage.order[group - 1] in _GROUP and not gap(passage, group).strip():
        group -= 1
    return group


def _is_passive(passage: Passage, verb: int, group: int, after: Mapping[str, frozenset[str]]) -> bool:
    if passage.order[verb].endswith("ing") or not is_past(passage.order[verb]):
        return False
    helpers = passage.order[group:verb]
    if "to" in helpers:
        helpers = helpers[len(helpers) - helpers[::-1].index("to") :]  # "is to succeed", "is to be succeeded"
    # "Hurt by a stone", and "hurt in the yard by a stone"; a measure does nothing: "fell by two metres".
    return not BE.isdisjoint(helpers) or ("by" in after and OBJECT not in after and not _measured(passage, verb))


def _measured(passage: Passage, verb: int) -> bool:
    """Return whether a figure stands behind the first "by" after the verb."""
    by = passage.order.index("by", verb)
    return (
        any(number.start == passage.words[by + 1].start for number in passage.numbers)
        if by + 1 < len(passage.words)
        else True
    )


def _before(passage: Passage, group: int, former: list[Frame]) -> frozenset[str]:
    """Return the stems of the subject of the verb group at *group*, its apposition included."""
    last = passage.order[group - 1] if group else ""
    if last in {"and", "but"} and former:
        return former[-1].slots.get(SUBJECT, frozenset())  # "Roe won and resigned"
    end = group - 1 if last in _RELATIVES and not gap(passage, group).strip() else group
    first = _start(passage, end)
    if "," in gap(passage, end):
        comma = next((i for i in range(end - 1, max(0, end - _LONGEST), -1) if gap(passage, i) == ", "), None)
        opening = 0 if end <= _LONGEST else end  # "After the vote, Roe, …" goes back to where the sentence begins
        first = opening if comma is None else _start(passage, comma)
    return _stems(passage, range(first, end))


def _start(passage: Passage, end: int) -> int:
    first = end
    while first and end - first < _LONGEST:
        if first < end and gap(passage, first).strip(" '’"):
            break
        word = passage.order[first - 1]
        if (
            word in _BORDERS
            or word in AUXILIARIES
            or (first < end and is_past(word) and passage.order[first] not in PREPOSITIONS)
        ):
            break
        first -= 1
    return first


def _after(passage: Passage, verb: int) -> dict[str, frozenset[str]]:
    """Return the slots behind the verb: its object up to a preposition, then what each preposition opens."""
    slots: dict[str, list[int]] = {}
    slot = OBJECT
    for index in range(verb + 1, min(len(passage.order), verb + 1 + 2 * _LONGEST)):
        word, between = passage.order[index], gap(passage, index)
        parted = between != " " and any(mark in ";:.!?()–—…“”" for mark in between)
        if parted or word in _BORDERS or word in AUXILIARIES:
            break
        if "," in between and not _apposed(passage, index):
            break
        if word in PREPOSITIONS:
            slot = word
        elif word not in FUNCTION_WORDS:
            slots.setdefault(slot, []).append(index)
    return {slot: _stems(passage, indices) for slot, indices in slots.items()}


def _apposed(passage: Passage, index: int) -> bool:
    """Return whether the phrase behind a comma tells who was named: "the mayor, Ann Roe", "Roe, a miller"."""
    return passage.words[index].capitalised or passage.order[index] in DETERMINERS


def _stems(passage: Passage, indices: range | list[int]) -> frozenset[str]:
    return frozenset(
        passage.stems[i] for i in indices if passage.order[i] not in _NO_PARTY and passage.stems[i].isalpha()
    )
