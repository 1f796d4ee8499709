"""What a sentence tells of a part that its source tells of the whole, or of the whole what that tells of the part."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.comparison.difference import Difference, Relation
from summarizer.comparison.figures.part_counts import DEFINITE, Counted, counted, parts_of
from summarizer.comparison.opposites.counterparts import echoes
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.language.reporting import listed
from summarizer.language.word_classes import BE, OWNERS

_CLOSE = 2
"""Passages nearest to a claim whose parts are looked at."""
_PARTLY = listed(
    """some part partly half quarter third quarters thirds fifths most many few several among including rest others not
    no none"""
)
_ONLY = listed("only just")
_HAVE = listed("had has have owned owns own")


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the first noun of *claim* of which it tells what a cited passage tells of more, or of fewer."""
    for passage in sources.nearest(claim)[:_CLOSE]:
        if not sources.cites(passage):
            continue
        for part in parts_of(passage):
            for noun in claim.at.get(passage.stems[part.noun], ()):
                relation = _told_otherwise(claim, counted(claim, noun), passage, part)
                if relation is None:
                    continue
                said, there = claim.span(noun, noun + 1), passage.span(part.first, part.noun + 1)
                how = passage.text[slice(*there)]
                reason = f"tells of {claim.words[noun].text!r} what the source does not tell of {how!r}"
                yield Difference("quantifier", relation, said, passage.place(*there), reason)
                return


def _told_otherwise(claim: Passage, mine: Counted, passage: Passage, part: Counted) -> Relation | None:
    """Return how sure it is that the two tell of different numbers of one thing, or None."""
    if part.ratio is not None:
        return (
            "clash" if mine.many == part.many and mine.ratio is None and _shares(claim, mine, passage, part) else None
        )
    if part.many == part.size or mine.ratio is not None:
        return None
    of_part = _is_told(claim, mine, passage, part.verb)
    of_whole = _is_told(claim, mine, passage, part.described) or _is_where_they_are(claim, mine, passage, part)
    if mine.partly:
        return "clash" if of_part and mine.many != part.many and _all_told(claim, passage) else None
    if mine.first and claim.order[mine.first - 1] == "of" and not _PARTLY.isdisjoint(claim.order[: mine.first]):
        return None  # "half of the 212 calls"
    if mine.many is None:
        definite = (mine.led in DEFINITE or mine.led == "'s") and _PARTLY.isdisjoint(claim.order)
        return "clash" if definite and of_part and not of_whole else None
    if mine.many == part.many:
        if of_whole and not of_part:
            return "clash" if part.size is not None else "unknown"
        if mine.led in OWNERS and of_part:
            return "clash"
        owned = mine.verb >= 0 and claim.order[mine.verb] in _HAVE and not of_part
        return "unknown" if owned else None
    if mine.many == part.size:
        return "clash" if of_part and not of_whole else None
    fewer = part.many is not None and mine.many < part.many and _ONLY.isdisjoint(claim.order)
    return ("unknown" if fewer else "clash") if of_part and not of_whole else None


def _is_told(claim: Passage, mine: Counted, passage: Passage, verb: int) -> bool:
    """Return whether what the claim tells is what the verb at *verb* of *passage* tells."""
    if mine.verb < 0 or verb < 0:
        return False
    if claim.order[mine.verb] in BE and passage.order[verb] in BE:
        told = {claim.stems[i] for i in claim.content if i > mine.verb}
        return any(passage.stems[i] in told for i in passage.content if verb < i < _end(passage, verb))
    return verb in echoes(claim, mine.verb, passage)


def _is_where_they_are(claim: Passage, mine: Counted, passage: Passage, part: Counted) -> bool:
    """Return whether the claim only says of what the whole is told to be: "were on board" of "the 45 men on board"."""
    if mine.verb < 0 or claim.order[mine.verb] not in BE or part.verb < part.noun:
        return False
    said = [claim.stems[i] for i in claim.content if i > mine.verb]
    return bool(said) and set(said) <= set(passage.stems[part.noun + 1 : part.verb])


def _all_told(claim: Passage, passage: Passage) -> bool:
    """Return whether *passage* has every word of *claim*, figures aside: "voted to convict" of no "voted to acquit"."""
    return all(echoes(claim, index, passage) for index in claim.plain)


def _shares(claim: Passage, mine: Counted, passage: Passage, part: Counted) -> bool:
    return mine.verb < 0 or part.verb < 0 or part.verb in echoes(claim, mine.verb, passage)


def _end(passage: Passage, verb: int) -> int:
    """Return where the words end that are told with the verb: at a mark or an "and"."""
    ends = (i for i in range(verb + 1, len(passage.order)) if i in passage.parted or passage.order[i] == "and")
    return next(ends, len(passage.order))
