"""All, most, some, none: how much of something a claim speaks of, beside what its sources say of the same thing."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence

from summarizer.comparison.alignment import align
from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.difference import Difference
from summarizer.comparison.figures.amounts import amounts
from summarizer.comparison.figures.exceptions import excepted, exception_lost, times_told
from summarizer.comparison.figures.none_of_them import told_of_some
from summarizer.comparison.figures.one_or_several import all_of_one
from summarizer.comparison.figures.only_a_few import restricted
from summarizer.comparison.figures.quantified_deeds import in_one_setting, of_one_deed, of_one_object, whose_deed
from summarizer.comparison.figures.quantities import Quantifier, quantifiers
from summarizer.comparison.figures.quantity_words import Reach
from summarizer.comparison.figures.rebased import rebased
from summarizer.comparison.figures.reckoning import complements
from summarizer.comparison.figures.remainders import all_of
from summarizer.comparison.figures.wholes import told_of_whole
from summarizer.comparison.opposites.counterparts import echoes
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.language.openers import late

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
    "everything": frozenset(["few", "none"]),
    "everywhere": frozenset(["confined"]),
    "confined": frozenset(["everywhere"]),
}
"""What of a thing excludes what else of it. "All" and "none" do not: "both declined" is "neither would"."""


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield what *claim* says of all, most, some or none where the sources say it of more or fewer."""
    nearest = sources.nearest(claim)
    if (led := all_of_one(align(claim, sources))) is not None:
        word = claim.words[led]
        reason = f"says {word.text!r} of what the source tells of one"
        yield Difference("quantifier", "clash", (word.start, word.end), None, reason)
    yield from times_told(claim, nearest)
    for told in (excepted, exception_lost, all_of, told_of_whole, told_of_some):
        yield from told(claim, nearest[:_CLOSE])
    yield from restricted(claim, nearest, sources)
    found = quantifiers(claim)
    for one in found:
        yield from rebased(one, nearest, align(claim, sources))
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


def _clashing(one: Quantifier, own: Sequence[Quantifier], nearest: Sequence[Passage]) -> Difference | None:
    claim = one.passage
    for rank, passage in enumerate(nearest):
        place = rank if one.of or one.near else 0  # "most did so": whoever is told of
        about = [
            other
            for other in quantifiers(passage)
            if (_about(one, other, nearest) or (rank < _CLOSE and of_one_deed(one, other)))
            and not any(_tells(mine, other) and _about(mine, other, nearest) for mine in own if mine is not one)
        ]  # "most of the injured, all of whom": what the claim says of most itself is no rival of its "all"
        if _NEARLY.match(one.text):  # "almost all were cancelled" of "hardly any took off"
            about = [other for other in about if other.reach not in _HARDLY_ANY or of_one_deed(one, other)]
        if place < _CLOSE and _NEARLY.match(one.text):
            fewer = [other for other in about if (other.share or other.parts or _NEARLY_ALL) < _NEARLY_ALL]
            if fewer:
                return _difference(one, fewer[0])
        if any(other.reach == one.reach for other in about):
            return None
        excluding = next((other for other in about if _excludes(one, other)), None) if place < _CLOSE else None
        rest = one.reach in {"most", "single", "one", "lone", "few"} and complements(claim, passage)
        if excluding is not None and not rest:
            return None if any(_is_told(one, it, nearest) for it in nearest[:_CLOSE]) else _difference(one, excluding)
    if one.reach == "most" and one.share is None and not _may_be_counted(nearest[:_CLOSE]):
        reason = f"says {one.text}, which no source does"
        return Difference("quantifier", "clash", (one.start, one.end), None, reason)
    return None


def _tells(mine: Quantifier, other: Quantifier) -> bool:
    """Return whether both tell of as much, two shares of the same: "71 per cent" tells no "64 per cent"."""
    return mine.reach == other.reach and (None in {mine.share, other.share} or mine.share == other.share)


def _count_of(one: Quantifier) -> float | None:
    """Return the number that *one* begins with, "14 of them", or None."""
    return next((number.value for number in one.passage.numbers if number.start == one.start), None)


def _is_told(one: Quantifier, passage: Passage, nearest: Sequence[Passage]) -> bool:
    return any(other.reach == one.reach and _about(one, other, nearest) for other in quantifiers(passage))


def _excludes(one: Quantifier, other: Quantifier) -> bool:
    """Return whether what *one* says of a thing cannot be of what *other* says of it."""
    if (one.reach, other.reach) in _STRICT and one.of.isdisjoint(other.of) and not of_one_deed(one, other):
        return False
    if one.text.lower() == other.text.lower():
        return False  # "impossible to watch every spot" of "cannot watch every place"
    if one.reach == "single" and other.text.lower() != "both":
        return False
    if other.reach == "subset" and any(it.value == _count_of(other) for it in one.passage.numbers):
        return False  # "14 of them crew" where the claim tells of 14 crew, and of all who were saved
    if one.reach == "all" and other.reach in _ONE and _is_told_of_other(other):
        return False  # "sold one boat in May and the other in June"
    if other.reach in _CLASHES[one.reach] or _is_one_of_both(one, other):
        return True
    if {one.reach, other.reach} == _ALL_OR_NONE and of_one_object(one, other):
        return True
    if one.text.lower() in _MORE_THAN_ONE and other.reach in {"one", "lone"}:
        return of_one_deed(one, other) or in_one_setting(one, other)
    return other.parts is not None and _exceeds(one.reach, other.parts)


_ALL_OR_NONE = frozenset(["all", "none"])
_HARDLY_ANY = frozenset(["none", "few"])
_MORE_THAN_ONE = frozenset(["several", "a number of", "a few", "a handful", "a couple", "dozens", "many"])


def _is_one_of_both(one: Quantifier, other: Quantifier) -> bool:
    """Return whether *one* tells of both what *other* tells of one: "both lanes were opened" of "opened one lane"."""
    if other.reach != "single" or one.text.lower() != "both" or one.of.isdisjoint(other.of):
        return False
    verbs = [group.verb for group in groups(one.passage)]
    return bool(verbs) and all(echoes(one.passage, verb, other.passage) for verb in verbs)


def _is_told_of_other(one: Quantifier) -> bool:
    """Return whether behind *one* the other is told of, and nothing denied of it."""
    text = one.passage.text
    other = _THE_OTHER.search(text, one.end)
    return other is not None and _DENIED.search(text, other.end()) is None


_DENIED = late(r"\b(?:not|never|no|neither)\b|n['’]t\b", re.IGNORECASE)
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
    if _OF_THOSE.match(one.passage.text, one.end) and len(one.near.keys() & other.near.keys()) > 1:
        return True  # "several of those aboard" of "one of the passengers"
    if (deed := whose_deed(one)) and deed == whose_deed(other):
        return True  # "all of the dockers who voted" of "71 per cent of those voting"
    if any(other.near.get(sense, 0.0) >= 0.5 for sense in one.of) and other.text.lower() == "all":
        return True  # "the cellists all went"
    before = nearest[0]  # "The tour costs 6 million. A third of that is paid by the state."
    follows = other.passage.source == before.source and 0 <= other.passage.offset - before.offset <= _NEXT * len(
        before.text
    )
    some = other.reach in {"most", "some", "few", "many"} or (other.reach == "subset" and one.reach == "all")
    return other.of_them and follows and some


_OF_THOSE = late(r"\sof\sthose\b")
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
