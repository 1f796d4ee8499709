"""Negations that a claim adds or loses against its sources, each compared by what it governs, not counted.

"Denied having been warned" is "maintained it had not been warned", and "no relations" is "not related".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from summarizer.comparison.denials import DENYING, FUNCTION_WORDS, Negation, is_negative, negations, undone
from summarizer.comparison.difference import Difference
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon import alike, opposed
from summarizer.language.word_classes import BE, DETERMINERS

_BEFORE, _AFTER = 6, 8
"""Words about a negation in which what it is said of stands: a clause is seldom longer."""
_ENOUGH = 2
"""Other words about a negation that claim and source share at least, for both to tell of the same thing."""
_SHORT, _LONGER = 4, 10
"""Content words of a sentence that says no more than "no", and of one that ends on it."""
_OPPOSITE = frozenset(["opposite", "contrary", "reverse"])
"""Words by which one sentence takes back what the one before says."""
_SUBJECTS = frozenset(["nobody", "nothing", "none"])
"""Of them it is denied; of somebody else the same may be true."""


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the negations that *claim* adds to, or drops from, what the nearest passages say of the same thing."""
    near = [passage for passage in sources.nearest(claim) if not passage.foreign]
    for negation in negations(claim):
        yield from _added(claim, negation, near, sources)
    for passage in near[:2]:
        beside = _beside(passage, sources)
        if not any(_OPPOSITE.intersection(other.order) for other in beside):
            yield from _lost(claim, passage, (*near, *beside))
    for place in undone(claim):
        yield from _undenied(claim, place, near)


def _added(claim: Passage, negation: Negation, near: Sequence[Passage], sources: Sources) -> Iterator[Difference]:
    if not negation.predicate or not negation.governed:
        return
    best = _best(claim, negation, near)
    if best is None:
        return
    passage, place = best
    if any(_denies_same(claim, negation, other) for other in near):
        return
    if _is_answered(claim, negation, passage) or _is_answered_beside(claim, negation, _beside(passage, sources)):
        return
    said, word = claim.words[negation.at], passage.words[place]
    reason = f"denies {claim.words[_head(claim, negation)].text!r} with {said.text!r}, the source does not"
    yield Difference("negation", "clash", (said.start, said.end), passage.place(word.start, word.end), reason)


def _beside(passage: Passage, sources: Sources) -> tuple[Passage, ...]:
    """Return the sentences before and after *passage*: "It has not." denies what the one before says."""
    places = _places(sources)
    index = places[passage]
    together = sources.passages[max(0, index - 1) : index + 2]
    return tuple(other for other in together if other is not passage and other.source == passage.source)


@lru_cache(maxsize=64)
def _places(sources: Sources) -> dict[Passage, int]:
    return {passage: index for index, passage in enumerate(sources.passages)}


def _best(claim: Passage, negation: Negation, near: Sequence[Passage]) -> tuple[Passage, int] | None:
    """Return the passage that says most of what stands about the negation, if it has the word first governed."""
    head = _head(claim, negation)
    around = [index for index in _around(claim, negation.at) if index != head]
    best, most = None, 0
    for passage in near:
        shared = sum(_echo(claim, index, passage) is not None for index in around)
        place = _echo(claim, head, passage)
        if place is not None and shared > most:
            best, most = (passage, place), shared
    return best if most >= min(_ENOUGH, len(around)) else None


def _echo(claim: Passage, index: int, passage: Passage) -> int | None:
    """Return where *passage* has the word at *index* of *claim*, or a near-synonym."""
    places = passage.at.get(claim.stems[index])
    if places:
        return places[0]
    return next((place for place in passage.content if alike(claim.order[index], passage.order[place])), None)


def _around(passage: Passage, place: int) -> list[int]:
    last = min(len(passage.words), place + _AFTER)
    return [
        index
        for index in range(max(0, place - _BEFORE), last)
        if passage.order[index] not in FUNCTION_WORDS and index != place
    ]


def _denies_same(claim: Passage, negation: Negation, passage: Passage) -> bool:
    word = claim.order[negation.at]
    return any(_shares(claim, negation, passage, theirs) for theirs in negations(passage)) or (
        word in DENYING and any(alike(word, other) for other in passage.order)
    )


def _is_answered_beside(claim: Passage, negation: Negation, beside: Sequence[Passage]) -> bool:
    """Return whether a sentence denies the one before it or after it: "It has not.", "Roe disputes this"."""
    return any(
        _shares(claim, negation, other, theirs) or (len(theirs.governed) < 2 and len(other.content) <= _SHORT)
        for other in beside
        for theirs in negations(other)
    ) or any(_denies_all(other) for other in beside)


def _denies_all(passage: Passage) -> bool:
    """Return whether the sentence ends on a denial of what was said: "The firm denied it"."""
    tail = passage.order[-3:]
    return len(passage.content) <= _LONGER and any(is_negative(word) for word in tail)


def _is_answered(claim: Passage, negation: Negation, passage: Passage) -> bool:
    """Return whether *passage* has something that may carry the claim's denial and answers to no other of its own."""
    others = [other for other in negations(claim) if other != negation]
    if any(
        _shares(claim, negation, passage, theirs) or not any(_shares(claim, other, passage, theirs) for other in others)
        for theirs in negations(passage)
    ):
        return True
    head = claim.order[_head(claim, negation)]
    denying = claim.order[negation.at]
    hard = {theirs.at for theirs in negations(passage)}
    return any(
        (is_negative(word) and (word not in claim.order or word == denying) and index not in hard)
        or opposed(word, head)
        for index, word in enumerate(passage.order)
    ) or _complements(claim, passage)


def _head(claim: Passage, negation: Negation) -> int:
    """Return the index of the first word that the negation governs, names aside: "denied that Roe had left"."""
    return next((index for index in negation.governed if not claim.words[index].capitalised), negation.governed[0])


def _complements(claim: Passage, passage: Passage) -> bool:
    """Return whether *claim* counts those whom *passage* leaves: two of five do not, where three of five do."""
    mine, theirs = {number.value for number in claim.numbers}, {number.value for number in passage.numbers}
    return any(part + rest in mine & theirs for part in mine - theirs for rest in theirs - mine)


def _shares(one: Passage, mine: Negation, other: Passage, theirs: Negation) -> bool:
    return any(
        alike(one.order[left], other.order[right]) for left in mine.governed for right in theirs.governed
    ) or not (mine.governed or theirs.governed)


def _lost(claim: Passage, passage: Passage, near: Sequence[Passage]) -> Iterator[Difference]:
    """Yield the negations of *passage* whose first governed word the claim has undenied, beside more of the same."""
    free = [negation for negation in negations(claim) if not _belongs_elsewhere(claim, negation, passage, near)]
    taken = {negation.at for negation in negations(claim)} - {negation.at for negation in free}
    for theirs in negations(passage):
        if not theirs.predicate or not theirs.governed or free or passage.order[theirs.at] in _SUBJECTS:
            continue
        head = _head(passage, theirs)
        if passage.order[theirs.at] == "no" and sum(passage.stems[i] in claim.at for i in theirs.governed) < min(
            _ENOUGH, len(theirs.governed)
        ):
            continue  # of "no crane was hurt" the crane alone says nothing
        places = claim.at.get(passage.stems[head], ())
        if not places or not _denied_everywhere(passage, head) or not _asserted(passage, theirs, claim, places[0]):
            continue
        if not _same_matter(claim, places[0], passage, theirs):
            continue
        if any(
            (is_negative(word) and word not in passage.order and index not in taken)
            or opposed(word, passage.order[head])
            for index, word in enumerate(claim.order)
        ):
            continue
        word, there = claim.words[places[0]], passage.words[theirs.at]
        reason = f"says {word.text!r} where the source denies it with {there.text!r}"
        yield Difference("negation", "clash", (word.start, word.end), passage.place(there.start, there.end), reason)


def _same_matter(claim: Passage, place: int, passage: Passage, theirs: Negation) -> bool:
    """Return whether enough of what stands about the word in one text stands in the other."""
    there = [index for index in _around(passage, theirs.at) if index != theirs.governed[0]]
    here = _around(claim, place)
    return any(
        sum(one.stems[index] in other.at for index in around) >= max(1, min(_ENOUGH, len(around)))
        for one, around, other in ((passage, there, claim), (claim, here, passage))
    )


def _belongs_elsewhere(claim: Passage, negation: Negation, passage: Passage, near: Sequence[Passage]) -> bool:
    """Return whether the claim's negation answers to one of another passage."""
    return any(
        _shares(claim, negation, other, theirs) for other in near if other is not passage for theirs in negations(other)
    ) and not any(_shares(claim, negation, passage, theirs) for theirs in negations(passage))


def _denied_everywhere(passage: Passage, head: int) -> bool:
    denied = {index for negation in negations(passage) for index in negation.governed}
    return all(index in denied for index in passage.at[passage.stems[head]])


def _asserted(passage: Passage, theirs: Negation, claim: Passage, place: int) -> bool:
    """Return whether *claim* says at *place* what was denied: "not a suspect" only by "is a suspect"."""
    if passage.order[theirs.at] != "not" or passage.order[theirs.at + 1] not in DETERMINERS:
        return True
    return not BE.isdisjoint(claim.order[max(0, place - 3) : place])


def _undenied(claim: Passage, place: int, near: Sequence[Passage]) -> Iterator[Difference]:
    """Yield the denials that *claim* denies ("does not dispute") and the sources have of the same subject."""
    subject = {claim.stems[index] for index in claim.content if place - _AFTER <= index < place}
    for passage in near:
        undone_there = set(undone(passage))
        for index, word in enumerate(passage.order):
            before = passage.stems[max(0, index - _BEFORE) : index]
            if alike(word, claim.order[place]) and index not in undone_there and subject.intersection(before):
                said, there = claim.words[place], passage.words[index]
                reason = f"says 'not {said.text}', source says {there.text!r}"
                spot = passage.place(there.start, there.end)
                yield Difference("negation", "clash", (said.start, said.end), spot, reason)
                return
