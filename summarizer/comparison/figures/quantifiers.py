"""All, most, some, none: how much of something a claim speaks of, beside what its sources say of the same thing."""

from __future__ import annotations

import bisect
import math
import re
from collections.abc import Iterator, Mapping, Sequence

from summarizer.comparison.alignment import Alignment, align
from summarizer.comparison.difference import Difference
from summarizer.comparison.figures.amounts import amounts
from summarizer.comparison.figures.exceptions import excepted, times_told
from summarizer.comparison.figures.quantities import PHRASE, Quantifier, Reach, quantifiers
from summarizer.comparison.figures.remainders import all_of
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.counterparts import echoes
from summarizer.comparison.predicates.verb_groups import groups
from summarizer.comparison.sources import Sources
from summarizer.language.number_words import SMALL
from summarizer.language.openers import late
from summarizer.language.tokens import STOPWORDS

_MUCH = frozenset("largely mainly chiefly mostly majority generally widely rarely seldom barely scarcely most".split())
_NEARLY = late(r"(?:nearly|almost|virtually)\s", re.IGNORECASE)
_NEARLY_ALL = 80.0
"""Per cent from which nearly all may be said; below it most of a thing is most of it."""
_STRICT = {
    (a, b)
    for one, other in (("some", "none"), ("some", "lone"), ("many", "lone"), ("most", "lone"))
    for a, b in ((one, other), (other, one))
}
"""Kinds that clash only where they have a noun in common: a negation, and "only", reach farther than their words."""
_CLOSE = 2
"""Of the passages nearest to a claim, those that speak of the same closely enough to contradict it."""
_CLASHES: Mapping[Reach, frozenset[Reach]] = {
    "all": frozenset(["most", "half", "many", "some", "subset", "few", "one"]),
    "most": frozenset(["all", "half", "some", "few", "none", "one"]),
    "half": frozenset(["all", "none", "few"]),
    "many": frozenset(["all", "none", "few", "one", "lone"]),
    "some": frozenset(["all", "none", "lone"]),
    "subset": frozenset(),
    "few": frozenset(["all", "most", "many", "none"]),
    "one": frozenset(["all", "most", "none"]),
    "none": frozenset(["some", "most", "half", "many", "subset", "few", "one"]),
    "single": frozenset(["all"]),
    "lone": frozenset(["some", "many", "most"]),
    "rest": frozenset(),
}
"""What of a thing excludes what else of it. "All" and "none" do not: "both declined" is "neither would"."""


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield what *claim* says of all, most, some or none where the sources say it of more or fewer."""
    nearest = sources.nearest(claim)
    yield from times_told(claim, nearest)
    for told in (excepted, all_of):
        yield from told(claim, nearest[:_CLOSE])
    found = quantifiers(claim)
    for one in found:
        yield from _rebased(one, nearest, align(claim, sources))
    for one in found:
        if one.parts is not None and one.parts < 100 and (clash := _of_all(one, nearest[:_CLOSE])) is not None:
            yield clash
    own = [quantifier for quantifier in found if quantifier.share is None and quantifier.parts is None]
    for one in own:
        clash = _left_out(one, nearest) if one.reach == "rest" else _clashing(one, found, nearest)
        if clash is not None:
            yield clash


def _of_all(one: Quantifier, nearest: Sequence[Passage]) -> Difference | None:
    """Return that a part is told of what the sources say of all or none: "three of the four" of "each of the four"."""
    told = [other for passage in nearest for other in quantifiers(passage) if not one.of.isdisjoint(other.of)]
    if any(other.parts is not None and other.parts < 100 for other in told):
        return None
    whole = next((other for other in told if other.reach in {"all", "none"} and other.share is None), None)
    return _difference(one, whole) if whole is not None else None


def _rebased(one: Quantifier, nearest: Sequence[Passage], aligned: Alignment) -> Iterator[Difference]:
    """Yield that a share or a count is taken of other things: "60 per cent of guests" of "60 per cent of staff"."""
    base = _base(one)
    if base is None or (one.share is None and one.parts is None):
        return
    same = [
        other
        for passage in nearest[:_CLOSE]
        for other in quantifiers(passage)
        if (other.share, other.parts) == (one.share, one.parts)
    ]
    if len(same) != 1 or _base(same[0]) is None or aligned.carried.get(base, (None, 0))[0] is same[0].passage:
        return
    theirs = _base(same[0])
    if not (_many(one.passage, base) and theirs is not None and _many(same[0].passage, theirs)):
        return  # what a thing costs, is worth or brings in goes by many names
    if _may_only(one.passage, base) and not _may_only(same[0].passage, theirs):
        yield _of_others(one, base, same[0], theirs)  # "of those entitled to vote" of "of those voting"
        return
    like = theirs is not None and one.passage.stems[base][:_ROOT] == same[0].passage.stems[theirs][:_ROOT]
    if not like and (same[0].passage, theirs) not in aligned.carried.values():
        yield _of_others(one, base, same[0], theirs)


def _many(passage: Passage, index: int) -> bool:
    """Return whether a noun in the plural stands there, or "those" before it: people or things, no mass or sum."""
    word = passage.order[index]
    return (
        (word.endswith("s") and not word.endswith("ss"))
        or word in _PEOPLE
        or "those" in passage.order[index - 1 : index]
    )


_PEOPLE = frozenset("people men women children police staff crew youth electorate population public cattle".split())


def _base(one: Quantifier) -> int | None:
    """Return the index of the first word of content of what a share is taken of, if that is told with "of"."""
    led = _OF.match(one.passage.text, one.end)
    if led is None:
        return None
    first = bisect.bisect_left(one.passage.words, led.end(), key=lambda word: word.start)
    reach = range(first, min(first + PHRASE, len(one.passage.words)))
    return next((i for i in reach if one.passage.order[i] not in STOPWORDS and one.passage.order[i] not in SMALL), None)


def _of_others(one: Quantifier, base: int, other: Quantifier, theirs: int) -> Difference:
    """Return the difference between two shares of other things, each told with what it is of."""
    said, there = (
        it.passage.text[it.start : it.passage.words[place].end] for it, place in ((one, base), (other, theirs))
    )
    place = other.passage.place(other.start, other.end)
    return Difference("quantifier", "clash", (one.start, one.end), place, f"says {said}, source says {there}")


def _may_only(passage: Passage, index: int) -> bool:
    return not _ENTITLED.isdisjoint(passage.order[index : index + 2])


_ENTITLED = frozenset("entitled eligible registered qualified".split())
_ROOT = 3
"""Letters by which "voters" and "those voting" are the same people."""
_OF = late(r"\sof\s(?!(?:that|this|it|them|which|whom)\b)", re.IGNORECASE)


def _clashing(one: Quantifier, own: Sequence[Quantifier], nearest: Sequence[Passage]) -> Difference | None:
    for rank, passage in enumerate(nearest):
        place = rank if one.of or one.near else 0  # "most did so": whoever is told of
        about = [
            other
            for other in quantifiers(passage)
            if _about(one, other, nearest)
            and not any(mine.reach == other.reach and _about(mine, other, nearest) for mine in own if mine is not one)
        ]  # "most of the injured, all of whom": what the claim says of most itself is no rival of its "all"
        if place < _CLOSE and _NEARLY.match(one.text):
            fewer = [other for other in about if (other.share or other.parts or _NEARLY_ALL) < _NEARLY_ALL]
            if fewer:
                return _difference(one, fewer[0])
        if any(other.reach == one.reach for other in about):
            return None
        for other in about:
            if (one.reach, other.reach) in _STRICT and one.of.isdisjoint(other.of):
                continue
            if one.reach == "single" and other.text.lower() != "both":
                continue
            if one.reach == "all" and other.reach in _ONE and _THE_OTHER.search(passage.text, other.end):
                continue  # "sold one boat in May and the other in June"
            if place < _CLOSE and (other.reach in _CLASHES[one.reach] or _is_one_of_both(one, other)):
                return _difference(one, other)
            if other.parts is not None and place < _CLOSE and _exceeds(one.reach, other.parts):
                return _difference(one, other)
    if one.reach == "most" and one.share is None and not _may_be_counted(nearest[:_CLOSE]):
        reason = f"says {one.text}, which no source does"
        return Difference("quantifier", "clash", (one.start, one.end), None, reason)
    return None


def _is_one_of_both(one: Quantifier, other: Quantifier) -> bool:
    """Return whether *one* tells of both what *other* tells of one: "both lanes were opened" of "opened one lane"."""
    if other.reach != "single" or one.text.lower() != "both" or one.of.isdisjoint(other.of):
        return False
    verbs = [group.verb for group in groups(one.passage)]
    return bool(verbs) and all(echoes(one.passage, verb, other.passage) for verb in verbs)


_ONE = frozenset(["one", "single"])
_THE_OTHER = late(r"\b(?:the\sothers?|another|the\ssecond)\b", re.IGNORECASE)


def _exceeds(reach: Reach, share: float) -> bool:
    """Return whether *reach* cannot be said of *share* per cent of a thing."""
    return (reach == "most" and share < 50) or (reach == "few" and share > 50) or (reach == "all" and share < 100)


def _may_be_counted(passages: Sequence[Passage]) -> bool:
    """Return whether *passages* have quantifiers, or numbers that a share may be worked out from."""
    return any(
        quantifiers(passage) or len(amounts(passage)) > 1 or not _MUCH.isdisjoint(passage.order) for passage in passages
    )


def _about(one: Quantifier, other: Quantifier, nearest: Sequence[Passage]) -> bool:
    """Return whether both speak of one thing: one noun, else like words nearby, or "of them" in the best passage."""
    if not one.of and not one.near:
        words = one.passage
        return not (other.near.keys().isdisjoint(words.kin_at) and other.near.keys().isdisjoint(words.at))
    if not (one.of or one.near.keys()).isdisjoint(other.of or other.near.keys()):
        return True
    if not one.of and other.share is not None and len(one.near.keys() & other.near.keys()) > 1:
        return True  # "everyone living in Torv" of "a quarter of the population of Torv"
    if any(other.near.get(sense, 0.0) >= 0.5 for sense in one.of) and other.text.lower() == "all":
        return True  # "the cellists all went"
    before = nearest[0]  # "The tour costs 6 million. A third of that is paid by the state."
    follows = other.passage.source == before.source and 0 <= other.passage.offset - before.offset <= _NEXT * len(
        before.text
    )
    some = other.reach in {"most", "some", "few", "many"} or (other.reach == "subset" and one.reach == "all")
    return other.of_them and follows and some


_NEXT = 2
"""Lengths of a sentence within which the next one begins."""


def _left_out(one: Quantifier, nearest: Sequence[Passage]) -> Difference | None:
    """Return that "all but eleven" is said where the source says it of the eleven."""
    but = next((amount for amount in amounts(one.passage) if one.start <= amount.start < one.end), None)
    if but is None or not nearest:
        return None
    for passage in nearest[:_CLOSE]:
        if re.search(r"\b(?:but|except|apart|rest|others?|without|not|remaining)\b", passage.text, re.IGNORECASE):
            return None
    for amount in amounts(nearest[0]):
        if math.isclose(amount.value, but.value):
            place = amount.place
            reason = f"says {one.text}, source says {amount.text}"
            return Difference("quantifier", "clash", (one.start, one.end), place, reason)
    return None


def _difference(one: Quantifier, other: Quantifier) -> Difference:
    place = other.passage.place(other.start, other.end)
    return Difference("quantifier", "clash", (one.start, one.end), place, f"says {one.text}, source says {other.text}")
