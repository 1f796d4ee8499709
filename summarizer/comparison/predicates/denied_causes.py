"""What a claim denies to be the cause or the one in question, and its source tells as just that.

"What sank the talks was not the tax" of "the talks failed over the tax". Such a sentence presupposes that something did
it and denies only what (Higgins, *The Pseudo-Cleft Construction in English*, 1979); so no verb of the source need be
denied for the two to clash.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.comparison.difference import Difference
from summarizer.comparison.opposites.counterparts import echoes
from summarizer.comparison.opposites.denials import negations
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.language.reporting import listed
from summarizer.language.word_classes import BE, JOINING, RELATIVES

_QUESTIONED = listed("cause causes reason reasons culprit source origin trigger motive explanation key problem trouble")
"""Nouns whose sentence says what brought something about."""
_NOT = listed("not isn't wasn't aren't weren't")
_ONLY = listed("only just merely simply solely so always necessarily all every any")
"""Words behind "not" that deny no more than that it is alone."""
_INSTEAD = listed("but rather instead however though although unless if")
_ENOUGH = 2
"""Words of what is denied from which it is recognised by itself."""


def told_as_cause(claim: Passage, near: Sequence[Passage], sources: Sources) -> Iterator[Difference]:
    """Yield what *claim* denies to be the cause of something, and a cited passage that denies nothing tells."""
    if _NOT.isdisjoint(claim.order) or not _INSTEAD.isdisjoint(claim.order):
        return
    for negation in negations(claim):
        if not _identifies(claim, negation.at):
            continue
        words = _denied(claim, negation.at)
        asked = [index for index in claim.content if index < negation.at and claim.order[index] not in _QUESTIONED]
        for passage in near:
            if not words or not sources.cites(passage) or negations(passage):
                continue
            if not all(echoes(claim, index, passage) for index in words):
                continue
            if len(words) < _ENOUGH and not any(echoes(claim, index, passage) for index in asked):
                continue
            said, there = claim.words[negation.at], passage.words[echoes(claim, words[0], passage)[0]]
            reason = f"denies {claim.words[words[0]].text!r} with {said.text!r}, the source does not"
            spot = passage.place(there.start, there.end)
            yield Difference("negation", "clash", (said.start, said.end), spot, reason)
            return


def _identifies(claim: Passage, at: int) -> bool:
    """Return whether the "not" at *at* denies who or what it was: "what sank it was | not the tax"."""
    order = claim.order
    if order[at] not in _NOT or (order[at] == "not" and order[at - 1] not in BE):
        return False
    if order[at + 1 : at + 2] and order[at + 1] in _ONLY:
        return False
    return order[0] == "what" or not _QUESTIONED.isdisjoint(order[:at])


def _denied(claim: Passage, at: int) -> list[int]:
    """Return the content words of what is denied, up to where another is told beside it."""
    found = []
    for index in range(at + 1, len(claim.order)):
        if index in claim.parted or claim.order[index] in JOINING or claim.order[index] in RELATIVES:
            break
        if index in claim.content:
            found.append(index)
    return found
