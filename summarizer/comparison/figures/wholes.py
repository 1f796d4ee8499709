"""A part told as the whole, with no word for how much: "the schools stayed closed" of "half of the schools did"."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.difference import Difference
from summarizer.comparison.figures.quantities import Quantifier, quantifiers
from summarizer.comparison.opposites.counterparts import echoes
from summarizer.comparison.passage import Passage
from summarizer.language.openers import late
from summarizer.language.reporting import listed
from summarizer.language.word_classes import AUXILIARIES, CLAUSE_OPENERS, HAVE, POSSESSIVE, PREPOSITIONS

_OF = late(r"\sof\s(?=(?:the|its|their|his|her|our|these|those|\w+['’]s|\d)\b)", re.IGNORECASE)
_PARTS = frozenset(["half", "few", "some", "subset", "one", "rest"])
_DEFINITE = listed("the its their his her our these those")
_PARTLY = listed("some part partly half quarter third most many few several among including one not no")
_PHRASE = 8
"""Words of a noun phrase, at most."""


class _Subject(NamedTuple):
    """A noun that is the subject of a verb: where both stand."""

    noun: int
    verb: int


def told_of_whole(claim: Passage, nearest: Sequence[Passage]) -> Iterator[Difference]:
    """Yield that *claim* tells of things at large what a passage tells of a part of them."""
    own = quantifiers(claim)
    if not _PARTLY.isdisjoint(claim.order) or any(it.reach != "all" for it in own):
        return
    for passage in nearest:
        for part in quantifiers(passage):
            if own and part.reach != "rest":
                continue  # what is said of all is compared with it by itself
            if part.reach not in _PARTS and not (part.share is not None and part.share < 100):
                continue
            theirs = _subject_of(passage, part)
            mine = _same_subject(claim, passage, theirs) if theirs is not None else None
            if mine is not None and not _counts_anew(claim, nearest):
                said = claim.span(mine.noun, mine.noun + 1)
                reason = f"tells of all {claim.text[slice(*said)]} what the source tells of {part.text}"
                place = passage.place(part.start, part.end)
                yield Difference("quantifier", "clash", said, place, reason)
                return


def _subject_of(passage: Passage, part: Quantifier) -> _Subject | None:
    """Return the noun of which a part is told, and the verb behind it."""
    led = _OF.match(passage.text, part.end)
    if led is None:
        return None
    first = bisect.bisect_left(passage.words, led.end(), key=lambda word: word.start)
    return _subject(passage, first)


def _subject(passage: Passage, first: int) -> _Subject | None:
    """Return the last noun of the phrase that begins at word *first*, and the verb of which it is the subject."""
    starts = {group.start: group.verb for group in groups(passage) if group.finite}
    noun = None
    for index in range(first, min(first + 2 * _PHRASE, len(passage.order))):
        word = passage.order[index]
        if index > first and (index in passage.stopped or word in CLAUSE_OPENERS):
            return None
        if index in starts or (word in HAVE and noun is not None):
            verb = starts.get(index, index)
            return _Subject(noun, verb) if noun is not None else None
        if word in AUXILIARIES:
            return None
        if noun is None and index + 1 < len(passage.order) and (_ends(passage, index + 1) or index + 1 in starts):
            noun = index
    return None


def _ends(passage: Passage, index: int) -> bool:
    word = passage.order[index]
    return index in passage.parted or word in PREPOSITIONS or word in AUXILIARIES or word in CLAUSE_OPENERS


def _same_subject(claim: Passage, passage: Passage, theirs: _Subject) -> _Subject | None:
    """Return where *claim* tells the same verb of the same noun, definite and not as a part of it."""
    for noun in claim.at.get(passage.stems[theirs.noun], ()):
        first = noun
        while first and noun - first < _PHRASE and first not in claim.parted:
            if claim.order[first] in _DEFINITE or claim.words[first].text.endswith(POSSESSIVE):
                break
            if claim.order[first - 1] in PREPOSITIONS or claim.order[first - 1] in AUXILIARIES:
                return None
            first -= 1
        definite = claim.order[first] in _DEFINITE or claim.words[first].text.endswith(POSSESSIVE)
        if first and claim.order[first] not in _DEFINITE and claim.order[first - 1] in _DEFINITE:
            first -= 1  # "the town's"
        whole = claim.order[:first] in {(), ("all",), ("all", "of")} or first in claim.parted
        mine = _subject(claim, noun) if definite and whole else None
        if mine is not None and (
            theirs.verb in echoes(claim, mine.verb, passage) or claim.stems[mine.verb] == passage.stems[theirs.verb]
        ):
            return mine
    return None


def _counts_anew(claim: Passage, nearest: Sequence[Passage]) -> bool:
    """Return whether *claim* has a figure that no passage has: it may have worked out the part."""
    told = {number.value for passage in nearest for number in passage.numbers}
    return any(number.value not in told for number in claim.numbers)
