"""Aims that stand right behind what is done, "was closed to save money", where the source has it done for another.

Behind a passive or a verb of going an infinitive or "for" tells what for, where the verb calls for neither (Quirk et
al., *A Comprehensive Grammar of the English Language*, §15.48). What a source tells behind the same verb it gives for
the aim or the reason; two of which no word meets are two.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summarizer.comparison.causes.causal_phrases import is_for_safety
from summarizer.comparison.causes.other_reasons import stands_anywhere
from summarizer.comparison.causes.reasons import reasons
from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.clauses.verbs import parted
from summarizer.comparison.difference import Difference, said_otherwise
from summarizer.comparison.everyday import LIGHT
from summarizer.comparison.opposites.counterparts import echoes
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.certainty import marks
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon import base_forms, grouped
from summarizer.language.reporting import VERBS, listed
from summarizer.language.word_classes import ADVERBS, DETERMINERS, JOINING, PERIODS, RELATIVES

_GOING = listed("resign quit leave retire return withdraw stop step travel stay go come")
"""Verbs that need no object and no infinitive: behind them it tells what for."""
_CALLING = listed(
    """use bring send lead need see hear make help teach train urge force think know find elect appoint choose name pay
    blame arrest fine sentence charge jail punish praise honour criticise thank mistake exchange search look ask wait
    account vote run stand care fit equip tell say get leave"""
)
"""Verbs that call for an infinitive or a "for" of their own: "was used to", "was fined for"."""
_PARTICLES = listed("off on up down out in away back again early late last this next until till at since temporarily")
"""Words that may stand between the verb and its aim, with a time: "was turned off on Thursday | to"."""
_BETWEEN, _REACH = 6, 8
"""Words between the verb and its aim, and words of the aim, at most."""
_FEWEST = {"to": 2, "for": 1, "over": 1}
"""Words that open an aim → telling words it must have, all of them the claim's alone."""
_TIME = PERIODS | listed("minute minutes hour hours day days weeks months years while good now time once ever")


class Aim(NamedTuple):
    """Indices: of the verb that is done for it, of the word that opens it, of its content words."""

    verb: int
    at: int
    words: tuple[int, ...]


@read_once
def aims(passage: Passage) -> tuple[Aim, ...]:
    """Return what *passage* tells, right behind what is done, that it is done for."""
    return tuple(_found(passage)) if not _FEWEST.keys().isdisjoint(passage.order) else ()


def _found(passage: Passage) -> Iterator[Aim]:
    for group in groups(passage):
        forms = base_forms(passage.order[group.verb])
        if not group.finite or not (group.passive or not _GOING.isdisjoint(forms)):
            continue
        if group.passive and not _CALLING.isdisjoint(forms):
            continue
        if passage.order[group.verb] in VERBS or any(mark.at == group.verb for mark in marks(passage)):
            continue
        at = _opening(passage, group.verb + 1)
        if at is not None and (words := _words(passage, at + 1)):
            yield Aim(group.verb, at, words)


def _opening(passage: Passage, first: int) -> int | None:
    """Return where the aim opens, behind no more than a particle and a time."""
    for index in range(first, min(len(passage.order), first + _BETWEEN)):
        word = passage.order[index]
        if parted(passage, index):
            return None
        if word in _FEWEST:
            return index
        timed = word in _TIME or word in ADVERBS or word[0].isdigit() or passage.words[index].capitalised
        if not timed and word not in _PARTICLES and word not in DETERMINERS:
            return None
    return None


def _words(passage: Passage, first: int) -> tuple[int, ...]:
    """Return the content words of an aim; none where it is a time, "for | two weeks", or an end, "to | the coast"."""
    if first >= len(passage.order):
        return ()
    if passage.order[first - 1] == "to" and not any(group.start == first - 1 for group in groups(passage)):
        return ()
    found: list[int] = []
    for index in range(first, min(len(passage.order), first + _REACH)):
        word = passage.order[index]
        if (index > first and parted(passage, index)) or word in JOINING or word in RELATIVES:
            break
        if passage.order[first - 1] != "to" and (word in _TIME or word[0].isdigit()):
            return tuple(found)
        if index in passage.content:
            found.append(index)
    return tuple(found)


def other_aim(claim: Passage, near: Sequence[Passage], sources: Sources) -> Difference | None:
    """Return the difference if *claim* has something done for an aim of its own, and what it cites for another."""
    for aim in aims(claim):
        telling = [index for index in aim.words if claim.order[index] not in LIGHT]
        if len(aim.words) < _FEWEST[claim.order[aim.at]] or not telling:
            continue
        if any(stands_anywhere(claim.order[i], sources) or any(echoes(claim, i, it) for it in near) for i in telling):
            continue
        for passage in near:
            if not sources.cites(passage) or is_for_safety(claim, aim.at, passage):
                continue
            for first, words in _given(passage, echoes(claim, aim.verb, passage)):
                if any(grouped(claim.order[i], passage.order[j]) for i in telling for j in words):
                    continue
                said = claim.span(aim.at, aim.words[-1] + 1)
                there = passage.span(*_range(first, words))
                return said_otherwise("cause", (claim, said), (passage, there))
    return None


def _range(first: int, words: Sequence[int]) -> tuple[int, int]:
    return min(first, *words), max(first, *words) + 1


def _given(passage: Passage, verbs: Sequence[int]) -> Iterator[tuple[int, tuple[int, ...]]]:
    """Yield the aims and reasons that *passage* gives for one of the *verbs*: where each opens, and its words."""
    for aim in aims(passage):
        if aim.verb in verbs:
            yield aim.at, aim.words
    for reason in reasons(passage):
        if reason.words and not set(verbs).isdisjoint(reason.effect):
            yield reason.at, reason.words
