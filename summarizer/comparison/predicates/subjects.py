"""Who does it: the subject right before a verb, where a source says the same verb of somebody else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from summarizer.comparison.acronyms import is_acronym
from summarizer.comparison.alignment import align
from summarizer.comparison.clauses.frames import Frame, frames
from summarizer.comparison.clauses.slots import OBJECT
from summarizer.comparison.difference import Difference
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.headlines import is_bare
from summarizer.comparison.predicates.left_undone import leaves_undone
from summarizer.comparison.predicates.told_once import done_by_another, told_as_denied
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import Sources
from summarizer.language.constructions import RULES
from summarizer.language.lexicon import base_forms
from summarizer.language.number_words import SMALL
from summarizer.language.tokens import STOPWORDS
from summarizer.language.word_classes import (
    ADVERBS,
    AUXILIARIES,
    BE,
    CLAUSE_OPENERS,
    DETERMINERS,
    PERIODS,
    PREPOSITIONS,
)

_BETWEEN = AUXILIARIES | ADVERBS | frozenset(["not", "never", "to"])
"""Words that stand between a subject and its verb."""
_BEFORE_VERBS = AUXILIARIES - frozenset("has have had having 's".split())
"""Auxiliaries that a verb follows in any form; what follows "had" and is no past form is a noun: "had help"."""
_SAYING = RULES.keys() - {"in"}
"""Words of saying, whose subject is the speaker: compared elsewhere."""
_PARTING = ',;:.!?()–—…"“”'
_KIN = 5
"""Letters that the names of a place and of its people share: "Torvan", "Torvans"."""


class _Predication(NamedTuple):
    subject: int  # the index of the last word of the subject
    verb: int
    passive: bool


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the verbs of *claim* that the nearest passages say of another subject, in the same voice.

    Asked only of a claim in the sources' own words: one that rewords may turn its sentences round.
    Of two names, or of two things that both have a verb of their own in the passage: "Roe resigned" of "Roe won and
    Lind resigned"; "the school closed the council" of "the council closed the school".
    """
    yield from done_by_another(claim, sources)
    yield from told_as_denied(claim, sources)
    if align(claim, sources).uncovered or any(not sources.knows(claim.stems[index]) for index in claim.content):
        return
    for said in _predications(claim):
        near = [passage for passage in sources.nearest(claim) if claim.stems[said.verb] in passage.at]
        found = [clash for passage in near if (clash := _other_subject(claim, said, passage)) is not None]
        if found and len(found) == len(near):
            passage, other = found[0]
            mine, theirs = claim.span(said.subject, said.verb + 1), passage.span(other.subject, other.verb + 1)
            reason = f"says {claim.text[slice(*mine)]!r}, source says {passage.text[slice(*theirs)]!r}"
            yield Difference("who-did-what", "clash", mine, passage.place(*theirs), reason)


def _other_subject(claim: Passage, said: _Predication, passage: Passage) -> tuple[Passage, _Predication] | None:
    others = [other for other in _predications(passage) if passage.stems[other.verb] == claim.stems[said.verb]]
    if not others or len(others) < len(passage.at[claim.stems[said.verb]]):
        return None
    if all(_is_another(claim, said, passage, other) for other in others):
        return passage, others[0]
    return None


def _is_another(claim: Passage, said: _Predication, passage: Passage, other: _Predication) -> bool:
    mine, theirs = _phrase(claim, said.subject), _phrase(passage, other.subject)
    if said.passive != other.passive or {stem[:_KIN] for stem in mine} & {stem[:_KIN] for stem in theirs}:
        return False
    if is_acronym(claim, said.subject, passage) or is_acronym(passage, other.subject, claim):
        return False
    root = claim.stems[said.subject]
    if any(it.verb == other.verb and it.plain and root in _heads(passage, it) for it in frames(passage)):
        return False  # "Lind won" of "Roe won 40 seats, Lind 30", and of "Lind cut the ban on Roe, but won"
    if (
        is_bare(claim, said.verb)
        and _ends_there(claim, said.verb)
        and any(_is_done_to(root, passage, it) for it in frames(passage) if it.verb == other.verb)
    ):
        return False  # "Lind fined" of "a court fined Lind"
    if "not" in claim.order[said.subject : said.verb] and leaves_undone(passage, [root]):
        return False
    if any(passage.order[place - 1] == "with" for place in passage.at.get(root, ()) if place > other.verb):
        return False  # "trucks blocked the road" of "drivers blocked it with trucks"
    if claim.words[said.subject].capitalised and passage.words[other.subject].capitalised:
        return True
    if any(passage.stems[each.subject] == root for each in _predications(passage)):
        return True  # what the claim says it of has another verb there
    after = claim.stems[said.verb + 1 :]
    return passage.stems[other.subject] in after and root in passage.stems[other.verb + 1 :]


def _ends_there(claim: Passage, verb: int) -> bool:
    """Return whether nobody stands right behind the verb: its clause ends, or a preposition follows."""
    after = claim.order[verb + 1 : verb + 2]
    return not after or after[0] in PREPOSITIONS or verb + 1 in claim.parted


def _is_done_to(root: str, passage: Passage, frame: Frame) -> bool:
    return OBJECT in frame.slots and root in {passage.stems[index] for index in frame.slots[OBJECT].heads}


def _heads(passage: Passage, frame: Frame) -> frozenset[str]:
    return frozenset() if frame.subject is None else frozenset([passage.stems[i] for i in frame.subject.heads])


def _phrase(passage: Passage, last: int) -> frozenset[str]:
    """Return the content stems of the phrase that ends with the word at *last*, its "of …" and "at …" included."""
    first = last
    while first and not _parted(passage, first) and not _ends_phrase(passage.order[first - 1]):
        first -= 1
    return frozenset(passage.stems[i] for i in range(first, last + 1) if passage.order[i] not in STOPWORDS)


def _ends_phrase(word: str) -> bool:
    return word in CLAUSE_OPENERS or word in _SAYING or _is_past(word)


@read_once
def _predications(passage: Passage) -> tuple[_Predication, ...]:
    """Return the verbs in the past or after an auxiliary that stand right behind a subject other than a pronoun."""
    found: list[_Predication] = []
    order = passage.order
    for verb in range(1, len(order)):
        subject = verb - 1
        while subject >= 0 and order[subject] in _BETWEEN and not _parted(passage, subject + 1):
            subject -= 1
        helped = any(order[i] in _BEFORE_VERBS for i in range(subject + 1, verb))
        if order[verb - 1] in {"and", "but"} and found and _is_past(order[verb]):
            found.append(_Predication(found[-1].subject, verb, found[-1].passive))  # "Roe won and resigned"
            continue
        if subject < 0 or _parted(passage, subject + 1) or order[subject] in STOPWORDS or order[verb] in STOPWORDS:
            continue
        if _is_share(order[subject]) or order[subject] in PERIODS or _is_adjunct(order, subject):
            continue
        if not helped and _is_done_by(order, verb):
            continue  # "complaints received by the watchdog"
        if (helped or _is_past(order[verb])) and order[verb] not in _SAYING and not passage.words[verb].capitalised:
            passive = not order[verb].endswith("ing") and any(order[i] in BE for i in range(subject + 1, verb))
            found.append(_Predication(subject, verb, passive))
    return tuple(found)


def _is_done_by(order: Sequence[str], verb: int) -> bool:
    """Return whether its doer stands behind the participle: "a room | furnished by", "a room | paid for by"."""
    after = order[verb + 1 : verb + 3]
    return after[:1] == ("by",) or (after[1:] == ("by",) and after[0] in PREPOSITIONS)


def _is_adjunct(order: Sequence[str], subject: int) -> bool:
    """Return whether the noun before a verb stands behind a preposition: "a test developed in Lund | can detect"."""
    first = subject
    while first and order[first - 1] not in STOPWORDS and subject - first < _NOUNS:
        first -= 1
    before = first - (first > 0 and order[first - 1] in DETERMINERS) - 1
    return before > 0 and order[before] in PREPOSITIONS - {"of"}


_NOUNS = 3
"""Words of the longest name or compound before a verb that is looked at."""


def _is_share(word: str) -> bool:
    """Return whether a subject only tells how many, as another figure may as well: "one in five", "the rest"."""
    return word in _SHARES or word in SMALL or word[0].isdigit()


_SHARES = frozenset(
    "rest remainder others half third quarter fifth majority minority most many few more fewer less all both".split()
)


@lru_cache(maxsize=8192)
def _is_past(word: str) -> bool:
    """Return whether *word* is a past form: in -ed, or of a strong verb."""
    if word.endswith(("s", "ing", "er", "est", "men")) or word in _PLURALS:
        return False
    return (word.endswith("ed") and len(word) >= _SHORTEST_PAST and not word.endswith("eed")) or len(
        base_forms(word)
    ) > 1


_SHORTEST_PAST = 4
"""Letters of the shortest past in -ed that is none of "red" and "bed"."""
_PLURALS = frozenset("people children feet teeth".split())


def _parted(passage: Passage, index: int) -> bool:
    """Return whether a mark stands between the word at *index* and the one before it."""
    between = passage.gaps[index]
    return between != " " and any(mark in between for mark in _PARTING)
