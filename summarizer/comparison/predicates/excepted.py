"""What a claim tells of those whom its sources except: "some came, but most did not", "in winter but not in May"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.difference import Difference
from summarizer.comparison.opposites.counterparts import echoes
from summarizer.comparison.opposites.denials import Negation, negations
from summarizer.comparison.passage import Passage
from summarizer.language.word_classes import AUXILIARIES, PREPOSITIONS


def told_of_undone(claim: Passage, passage: Passage, share: str) -> Iterator[Difference]:
    """Yield what *claim* tells of the *share* of whom *passage* denies it: "some came, but most did not"."""
    if negations(claim):
        return
    at = claim.order.index(share)
    for group in groups(claim):
        if group.finite and group.verb > at and echoes(claim, group.verb, passage):
            said, last = claim.words[group.verb], passage.words[-1]
            reason = f"tells {said.text!r} of {share}, of whom the source denies it"
            spot = passage.place(passage.words[0].start, last.end)
            yield Difference("negation", "clash", (said.start, said.end), spot, reason)
            return


def told_of_excepted(claim: Passage, near: Sequence[Passage]) -> Iterator[Difference]:
    """Yield what *claim* tells of those that a passage excepts: "open in winter but not in May"."""
    for passage in near:
        for negation in negations(passage):
            if passage.order[negation.at] != "not" or not negation.at or not negation.governed:
                continue
            if not AUXILIARIES.isdisjoint(passage.order[negation.at + 1 : negation.at + 2]):
                continue  # "and not have to work"
            if passage.order[negation.at - 1] not in _EXCEPTING and not _is_contrasted(passage, negation, claim):
                continue
            told = [echoes(passage, index, claim) for index in negation.governed]
            if all(told) and _tells_the_rest(claim, passage, negation.at):
                said, there = claim.words[told[0][0]], passage.words[negation.at]
                reason = f"tells of {said.text!r} what the source denies of it"
                spot = passage.place(there.start, there.end)
                yield Difference("negation", "clash", (said.start, said.end), spot, reason)
                return


def _tells_the_rest(claim: Passage, passage: Passage, at: int) -> bool:
    """Return whether *claim* has a word of what the exception at *at* is made from: "open | in winter but not in May".

    What is excepted is told of elsewhere as well: "we will build it, but not at any price".
    """
    rest = [i for i in passage.content if i < at][-_REST:]
    return not rest or any(echoes(passage, i, claim) for i in rest)


_REST = 8
"""Content words before an exception among which stands what it is made from."""
_EXCEPTING = frozenset(["but", "and", "though"])
"""Words right before a "not" that excepts somebody or something."""


def _is_contrasted(passage: Passage, negation: Negation, claim: Passage) -> bool:
    """Return whether "not" puts aside what *claim* tells for what it leaves out: "as a guest, not as a buyer"."""
    at = negation.at
    opens = (
        "," in passage.gaps[at] and passage.order[at + 1 : at + 2] and passage.order[at + 1] in PREPOSITIONS | {"as"}
    )
    held = next((i for i in reversed(passage.content) if i < at), None)
    return bool(opens) and held is not None and not echoes(passage, held, claim)
