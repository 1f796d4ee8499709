"""Causes: a reason that a claim gives and its sources do not, or that they tell of without calling it a reason."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summarizer.comparison.difference import Difference
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon import alike
from summarizer.language.reporting import listed
from summarizer.language.tokens import stem
from summarizer.language.word_classes import BE, DETERMINERS

_BEFORE_CAUSE = (
    "because of", "because", "owing to", "due to", "as a result of", "on account of", "thanks to", "caused by",
    "prompted by", "triggered by", "sparked by", "brought about by", "driven by", "blamed on", "attributed to",
    "put down to", "down to", "for want of", "for lack of", "for fear of", "in response to", "stemmed from",
    "resulted from", "meant to", "in order to", "so as to", "in retaliation for", "in protest at",
)  # fmt: skip
"""What stands before a reason or an aim."""
_AFTER_CAUSE = (
    "led to",
    "resulted in",
    "caused",
    "prompted",
    "triggered",
    "sparked",
    "brought about",
    "gave rise to",
    "has pushed",
    "forced",
)
"""What stands after it."""


def _by_first_word() -> dict[str, list[tuple[tuple[str, ...], bool]]]:
    """Return first word of a phrase → the words after it, and whether the reason stands after it."""
    found: dict[str, list[tuple[tuple[str, ...], bool]]] = {}
    for phrases, forward in ((_BEFORE_CAUSE, True), (_AFTER_CAUSE, False)):
        for phrase in phrases:
            first, *rest = phrase.split(" ")
            found.setdefault(first, []).append((tuple(rest), forward))
    return found


_PHRASES = _by_first_word()
_LINKS = listed(
    """because since as so therefore thus hence cause caused causes causing led lead leads leading result resulted
    resulting results prompt prompted prompting trigger triggered sparked spark due owing thanks reason reasons why
    blame blamed blaming blames attributed meant means mean meaning aim aimed order response driven forced forcing made
    makes making allow allowing pushed push consequence effect effects contributed given fuelled fueled stemmed purpose
    explained explains citing cited"""
)
"""Words by which a source tells a reason."""
_WEAK_LINKS = listed("for to with by from amid over")
"""And those that tell one only right before it."""
_REACH = 12
"""Words of a reason that are looked at: a clause is seldom longer."""
_COVERED = 0.5
"""Share of a reason's words that one passage has at most, for the reason to be none of the sources'."""
_ABOUT = 0.4
"""Share of the claim's other words that a passage has, for it to tell of the same thing."""
_SHORTEST, _LONGEST = 6, 30
"""Letters of a word that others are compounded with, at least, and of a word that is taken apart."""
_ENDS = listed("and but while although though whereas which who")


class _Reason(NamedTuple):
    at: int
    words: tuple[int, ...]
    effect: tuple[int, ...]


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the reason that *claim* gives where the passages nearest to it give none, or another."""
    near = sources.nearest(claim)
    reason = _reason(claim)
    if not near or reason is None or not reason.words:
        return
    said = claim.words[reason.at].start, claim.words[reason.words[-1]].end
    text = claim.text[slice(*said)]
    carried = max(sum(_has(passage, claim, index) for index in reason.words) for passage in near)
    linked = [passage for passage in near[:3] if _links(passage, claim, reason)]
    teller = next((passage for passage in (*linked, *near[:2]) if _tells_of(passage, claim, reason)), None)
    if teller is None:
        return
    known = sum(
        _stands_anywhere(claim.order[index], sources) or any(_has(passage, claim, index) for passage in near)
        for index in reason.words
    )
    least = _COVERED * len(reason.words)
    theirs = _reason(teller)
    if theirs and len(reason.words) > 1 and not any(_is_in(teller, theirs, claim, index) for index in reason.words):
        yield _difference(said, teller, f"gives another reason than the source: {text!r}")
    elif not known or carried == known == least > 1:
        yield _difference(said, teller, f"gives a reason that the source does not: {text!r}")
    elif not linked and carried >= least and carried > 1:
        yield _difference(said, teller, f"gives as a reason what the source only tells beside it: {text!r}")


def _links(passage: Passage, claim: Passage, reason: _Reason) -> bool:
    """Return whether *passage* tells a reason: by a word for it, by a colon, by "for repairs" or "to repair"."""
    if not _LINKS.isdisjoint(passage.order) or ": " in passage.text or "; " in passage.text:
        return True
    places = {place for index in reason.words for place in passage.at.get(claim.stems[index], ())}
    return any(not _WEAK_LINKS.isdisjoint(passage.order[max(0, place - 2) : place]) for place in places)


def _difference(said: tuple[int, int], passage: Passage, reason: str) -> Difference:
    return Difference("cause", "clash", said, passage.place(0, len(passage.text)), reason)


def _is_in(teller: Passage, theirs: _Reason, claim: Passage, index: int) -> bool:
    """Return whether the claim's word stands in what *teller* says from its own reason on."""
    after = range(theirs.at, len(teller.words)) if theirs.words and theirs.words[0] > theirs.at else theirs.words
    return any(
        claim.stems[index] == teller.stems[place] or alike(claim.order[index], teller.order[place]) for place in after
    )


def _stands_anywhere(word: str, sources: Sources) -> bool:
    """Return whether the sources have *word*, or what it is compounded with: the "security" of "cybersecurity"."""
    starts = range(min(len(word), _LONGEST) - _SHORTEST + 1)
    return any(sources.holding(stem(word[start:])) for start in starts) or bool(sources.holding(stem(word)))


def _reason(claim: Passage) -> _Reason | None:
    order = claim.order
    for index, word in enumerate(order):
        for rest, forward in _PHRASES.get(word, ()):
            end = index + 1 + len(rest)
            if order[index + 1 : end] != rest or _is_of_plan(order, index):
                continue
            after = _clause(claim, range(end, min(len(order), end + _REACH)))
            if forward and word != "because":
                after = _phrase_of(claim, after)
            before = _clause(claim, range(index - 1, max(-1, index - 1 - _REACH), -1))
            return _Reason(index, after if forward else before[::-1], before if forward else after)
    return None


def _phrase_of(claim: Passage, words: tuple[int, ...]) -> tuple[int, ...]:
    """Return *words* up to where another phrase opens: "for want of coal | the mill stood still"."""
    for number, index in enumerate(words[1:], start=1):
        if claim.order[index - 1] in DETERMINERS and index - 2 in words:
            return words[:number]
    return words


def _is_of_plan(order: Sequence[str], index: int) -> bool:
    """Return whether "due to" is rather "is due to arrive"."""
    after = order[index + 2 : index + 3]
    return order[index] == "due" and index > 0 and order[index - 1] in BE and not DETERMINERS.intersection(after)


def _clause(claim: Passage, indices: range) -> tuple[int, ...]:
    found = []
    content = set(claim.content)
    for index in indices:
        edge = index if indices.step > 0 else index + 1
        between = claim.text[claim.words[edge - 1].end : claim.words[edge].start] if 0 < edge < len(claim.words) else ""
        if claim.order[index] in _ENDS or any(mark in between for mark in ",;:.!?()–—…"):
            break
        if index in content:
            found.append(index)
    return tuple(found)


def _has(passage: Passage, claim: Passage, index: int) -> bool:
    return claim.stems[index] in passage.at or any(
        alike(claim.order[index], passage.order[place]) for place in passage.content
    )


def _tells_of(passage: Passage, claim: Passage, reason: _Reason) -> bool:
    """Return whether *passage* tells of what the claim gives its reason for: most of the claim's other words."""
    others = [index for index in claim.content if index not in reason.words]
    return sum(_has(passage, claim, index) for index in others) >= max(2, _ABOUT * len(others))
