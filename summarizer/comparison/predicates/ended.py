"""What has ended in a source and goes on in a claim: "sells fireworks" of "stopped selling fireworks"."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.comparison.difference import Difference
from summarizer.comparison.opposites.counterparts import echoes
from summarizer.comparison.opposites.denials import denies
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import listed

_ENDING = listed("stop stops stopped stopping cease ceases ceased ceasing quit quits quitting")
"""Forms of the verbs after which a verb in -ing has ended."""
_GOING_ON = listed("is are am be being will shall still continues continue now")
"""Words right before a verb in -ing, or in its plain form, by which it goes on."""
_CLOSE = 2
"""Passages nearest to a claim that tell of the same closely enough."""


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the verb that *claim* tells in the present or the future and a cited sentence as ended."""
    if not _ENDING.isdisjoint(claim.order):
        return
    for passage in sources.nearest(claim)[:_CLOSE]:
        for index in _ended(passage) if sources.cites(passage) else ():
            for place in echoes(passage, index, claim):
                if not _goes_on(claim, place) or denies(claim, place) or _is_told_besides(claim, place, passage, index):
                    continue
                said, there = claim.words[place], passage.span(index - 1, index + 1)
                reason = f"tells {said.text!r} as going on, source says {passage.text[slice(*there)]!r}"
                yield Difference("negation", "clash", (said.start, said.end), passage.place(*there), reason)
                return


@read_once
def _ended(passage: Passage) -> tuple[int, ...]:
    """Return the verbs in -ing that *passage* tells as ended."""
    order = passage.order
    if _ENDING.isdisjoint(order):
        return ()
    return tuple(
        [
            index
            for index in range(1, len(order))
            if order[index - 1] in _ENDING and order[index].endswith("ing") and not denies(passage, index - 1)
        ]
    )


def _goes_on(claim: Passage, place: int) -> bool:
    """Return whether the verb there is told of the present or of what is to come."""
    word = claim.order[place]
    before = claim.order[max(0, place - 2) : place]
    if word.endswith("s") and any(word != form and word.startswith(form[:3]) for form in base_forms(word)):
        return place > 0 and claim.order[place - 1] not in _OF_NOUNS
    return not _GOING_ON.isdisjoint(before)


_OF_NOUNS = listed("the a an its his her their our of in for no any all some more these those")
"""Words after which a word in -s is a noun: "its sales"."""


def _is_told_besides(claim: Passage, place: int, passage: Passage, ended: int) -> bool:
    """Return whether *passage* tells the verb elsewhere, too: "stopped selling rockets; it sells sparklers"."""
    root = passage.stems[ended]
    elsewhere = any(at != ended for at in passage.at[root])
    if not elsewhere and (claim.stems[place] == root or claim.stems[place] not in passage.at):
        return False
    return _object(claim, place) != _object(passage, ended)


def _object(passage: Passage, verb: int) -> str | None:
    """Return the stem of the word of content behind the verb."""
    return next((passage.stems[index] for index in passage.content if index > verb), None)
