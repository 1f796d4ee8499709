"""What a claim tells of two that are joined, each of another quote, and only the quote of one of them tells."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.difference import Difference
from summarizer.comparison.everyday import LIGHT
from summarizer.comparison.homes import FEWEST, are_several, holders, near, parts
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.language.reporting import VERBS, listed
from summarizer.language.word_classes import PREPOSITIONS

_OPENING = listed("who which that where when while after before as because if although though")
_SUMMING = listed("combined together altogether jointly total between")
"""Words of what is told of two as of one."""
_REACH = 9
"""Words up to the verb from the second of the two: "Torv and | the town council of Osk on Friday | voted"."""


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the one of two joined subjects of whom the verb and what goes with it are told in no quote that has it."""
    if not are_several(sources) or "and" not in claim.order or not _SUMMING.isdisjoint(claim.order):
        return
    held = holders(claim, sources)
    for first, second, verb in _joined(claim):
        one, other = _texts(first, held), _texts(second, held)
        if not one or not other or one & other:
            continue
        part = next((part for part in parts(claim) if verb in part), ())
        told = [i for i in part if i >= verb and i in held and claim.order[i] not in LIGHT]
        told = [i for i in told if claim.order[i] not in VERBS and held[i]]
        for words, mine, theirs in ((second, other, one), (first, one, other)):
            alone = sum(bool(held[i] & theirs) and not held[i] & mine for i in told)
            both = sum(bool(held[i] & theirs and held[i] & mine) for i in told)
            if alone >= FEWEST and alone > both and not any(held[i] & mine and not held[i] & theirs for i in told):
                said = claim.span(words[0], words[-1] + 1)
                source = next(passage for passage in near(claim, sources) if passage.source in theirs)
                reason = f"tells of {claim.text[slice(*said)]!r} as well what the source tells of another alone"
                yield Difference("who-did-what", "clash", said, source.place(0, len(source.text)), reason)
                return


def _texts(words: Sequence[int], held: Mapping[int, frozenset[int]]) -> frozenset[int]:
    """Return the quotes that have each of *words*, those aside that none has."""
    known = [held[index] for index in words if held.get(index)]
    return frozenset.intersection(*known) if known else frozenset()


def _joined(claim: Passage) -> Iterator[tuple[Sequence[int], Sequence[int], int]]:
    """Yield the words before and behind an "and" in the subject of a verb, and that verb."""
    finite = [group for group in groups(claim) if group.finite]
    for at in [at for at, word in enumerate(claim.order) if word == "and" and at and at not in claim.parted]:
        verb = next((group for group in finite if group.start > at), None)
        if verb is None or verb.start - at > _REACH or not claim.parted.isdisjoint(range(at + 1, verb.start + 1)):
            continue
        between = claim.order[at + 1 : verb.start]
        if not between or between[0] in PREPOSITIONS or not _OPENING.isdisjoint(between):
            continue  # "and on Thursday | kept", "and a clerk insisting that Roe | had"
        first = next((start for start, stop in claim.clauses if start <= at < stop), 0)
        if any(first <= group.verb < at for group in groups(claim)):
            continue  # what stands before the "and" is said by a verb of its own
        before = _phrase(claim, range(at - 1, -1, -1))[::-1]
        behind = _phrase(claim, range(at + 1, verb.start))
        if before and behind and not any(group.verb in before for group in finite):
            yield before, behind, verb.verb


def _phrase(claim: Passage, places: range) -> list[int]:
    """Return the content words at *places* up to a preposition or a mark."""
    found: list[int] = []
    for index in places:
        if found and (claim.order[index] in PREPOSITIONS or (max(index, found[-1])) in claim.parted):
            break
        if index in claim.content:
            found.append(index)
    return found
