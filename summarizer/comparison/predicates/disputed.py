"""What somebody denies and a claim tells as so: "the minister took bribes" of "the minister denied taking bribes"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.comparison.boundaries import stops
from summarizer.comparison.difference import Difference
from summarizer.comparison.opposites.counterparts import echoes
from summarizer.comparison.opposites.denials import FUNCTION_WORDS, negative_words
from summarizer.comparison.opposites.denying_words import is_negative
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import VERBS, listed
from summarizer.language.tokens import stem
from summarizer.language.word_classes import CLAUSE_OPENERS
from summarizer.language.word_tables import by_word

_DISPUTING = listed("deny dispute refute")
"""Verbs whose clause, or whose gerund, somebody says not to be so, by dictionary form."""
_LEAST, _CARRIED = 2, 0.8
"""Content words of a claim from which it tells something, and the share of them that stands in what is denied."""


def told_though_denied(claim: Passage, near: Sequence[Passage]) -> Iterator[Difference]:
    """Yield that *claim* tells as so what the passage nearest to it has somebody deny, and no other passage tells."""
    disputing = [passage for passage in near if _has_dispute(passage)]
    if not disputing or negative_words(claim) or _has_dispute(claim):
        return
    told = [index for index in claim.content if claim.order[index] not in FUNCTION_WORDS]
    if len(told) < _LEAST:
        return
    for passage in disputing:
        for at, word in enumerate(passage.order):
            if not _disputes(word) or (at and is_negative(passage.order[at - 1])):
                continue
            denied = _denied(passage, at)
            subject = set(range(at))  # who denies having done it is who is told to have done it
            carried = [index for index in told if not denied.isdisjoint(echoes(claim, index, passage))]
            known = [index for index in told if not (denied | subject).isdisjoint(echoes(claim, index, passage))]
            if not carried or len(known) < _CARRIED * len(told) or not _has_verb(claim, carried):
                continue
            if any(_tells(claim, told, other) for other in near if other is not passage):
                continue
            there = passage.span(at, max(denied) + 1)
            reason = f"tells as so what the source has denied: {passage.text[slice(*there)]!r}"
            yield Difference("negation", "clash", (0, len(claim.text)), passage.place(*there), reason)
            return


def confirmed_though_denied(claim: Passage, near: Sequence[Passage]) -> Iterator[Difference]:
    """Yield that *claim* has somebody confirm what a passage has the same one deny: "denied rumours of a strike"."""
    if _CONFIRMING.isdisjoint(claim.order) or negative_words(claim) or not _DENYING.isdisjoint(claim.order):
        return
    at = next(index for index, word in enumerate(claim.order) if word in _CONFIRMING)
    who = _speaking(claim, at)
    what = {claim.stems[index] for index in claim.content if index > at} - who
    for passage in near:
        if not _CONFIRMING.isdisjoint(passage.order):
            continue
        for place, word in enumerate(passage.order):
            if word not in _DENYING or not who & _speaking(passage, place):
                continue
            stop = next((i for i in range(place + 1, len(passage.order)) if stops(passage, i)), len(passage.order))
            denied = {stem(part) for i in range(place + 1, stop) for part in passage.order[i].split("-")}
            if denied & what:
                there = passage.span(place, stop)
                reason = f"says {claim.order[at]!r}, source says {passage.text[slice(*there)]!r}"
                yield Difference("negation", "clash", claim.span(at, at + 1), passage.place(*there), reason)
                return


def _speaking(passage: Passage, verb: int) -> set[str]:
    """Return the stems of the words of content right before the verb."""
    return {passage.stems[index] for index in passage.content if verb - _NEAR <= index < verb}


_NEAR = 4
_CONFIRMING = listed("confirmed confirms acknowledged acknowledges admitted admits verified verifies")
_DENYING = listed("denied denies deny dismissed dismisses rejected rejects refuted refutes disputed disputes rebutted")


@read_once
def _has_dispute(passage: Passage) -> bool:
    return any(map(_disputes, passage.order))


def _denied(passage: Passage, at: int) -> frozenset[int]:
    """Return the words of the clause or the gerund behind the verb at *at*; none where a noun is denied."""
    behind = passage.order[at + 1 : at + 2]
    if not behind or not (behind[0] == "that" or behind[0] in {"having", "being"} or behind[0].endswith("ing")):
        return frozenset()
    end = at + 2
    while end < len(passage.order) and not stops(passage, end) and passage.order[end] not in _ENDING:
        if end in passage.parted and _says_besides(passage.order[end]):
            break  # "denied that it was sold, saying it was let"
        if passage.order[end] in _JOINING and end + 1 < len(passage.order) and _says_next(passage.order[end + 1]):
            break  # "denied that it was sold and said it was let"
        end += 1
    return frozenset(range(at + 1, end))


def _says_besides(word: str) -> bool:
    return word in VERBS and VERBS[word].form == "gerund"


def _says_next(word: str) -> bool:
    return word in VERBS and VERBS[word].form in {"past", "third"}


_JOINING = frozenset(["and", "but"])
_ENDING = CLAUSE_OPENERS - {"that", "when", "before", "after", "as", "since"} | {"but"}


def _has_verb(claim: Passage, carried: Sequence[int]) -> bool:
    """Return whether one of the words that are denied is more than a name."""
    return any(not claim.words[index].capitalised or not index for index in carried)


def _tells(claim: Passage, told: Sequence[int], other: Passage) -> bool:
    return sum(bool(echoes(claim, index, other)) for index in told) >= _CARRIED * len(told)


@by_word(8192)
def _disputes(word: str) -> bool:
    return not _DISPUTING.isdisjoint(base_forms(word))
