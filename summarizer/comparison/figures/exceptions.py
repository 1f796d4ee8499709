"""What a claim excepts or counts in, and of how many times it tells: "both times", "once"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.difference import Difference
from summarizer.comparison.opposites.counterparts import echoes
from summarizer.comparison.opposites.denials import denies
from summarizer.comparison.passage import Passage
from summarizer.language.number_words import SMALL
from summarizer.language.openers import late, pieces

_BOUTS = "games?|match(?:es)?|meetings?|encounters?|fights?|bouts?|races?|attempts?|legs?|elections?|votes?|trials?"
"""What is won or lost each time that it is held."""
_EACH_TIME = late(
    r"\b(?:(?:each|every|both|all\sthree)\s(?:of\s)?(?:(?:the|their|its|his|her|these|those)\s)?(?:two\s|three\s)?"
    rf"(?:times?|occasions?|{_BOUTS})|twice)\b",
    re.IGNORECASE,
)
_ONE_TIME = late(
    r"(?<!\bat\s)(?<!than\s)\bonce\b(?=[,.;:]|$|\s(?:in|on|and|at|by|this|last|that|so)\b)|\bone\s(?:time|occasion)\b",
    re.IGNORECASE,
)
_COUNTED = frozenset(["time", "times", "occasion", "occasions", "once", "twice", "both", "each", "every"])
"""One of these stands in whatever the two match."""


class _Naming(NamedTuple):
    """A pattern, and words of which one stands in whatever it matches: in most sentences none does."""

    pattern: re.Pattern[str]
    telling: frozenset[str]


def excepted(claim: Passage, nearest: Sequence[Passage]) -> Iterator[Difference]:
    """Yield that *claim* excepts what the source has no exception of, or counts in what the source excepts."""
    for own, opposite, verb in ((_EXCEPT, _COUNTED_IN, "excepts"), (_COUNTED_IN, _EXCEPT, "counts in")):
        for place, word in _named(claim, own):
            for passage in nearest:
                there = next(
                    (at for at, _ in _named(passage, opposite) if passage.stems[at] == claim.stems[place]), None
                )
                if there is not None:
                    reason = f"{verb} {word!r}, the source does not"
                    spot = passage.place(*passage.span(there, there + 1))
                    yield Difference("quantifier", "clash", claim.span(place, place + 1), spot, reason)


def exception_lost(claim: Passage, nearest: Sequence[Passage]) -> Iterator[Difference]:
    """Yield that *claim* tells of everybody, or of the one excepted, what a passage tells of all except that one."""
    if not _EXCEPT.telling.isdisjoint(claim.order):
        return
    for passage in nearest:
        if _ALL.isdisjoint(passage.order) or not (found := list(_named(passage, _EXCEPT))):
            continue
        at, word = found[0]
        whole = next((i for i in range(at - 1, -1, -1) if passage.order[i] in _ALL), None)
        if whole is None:
            continue
        verbs = [group.verb for group in groups(passage) if group.finite and group.verb > at]
        mine = [group.verb for group in groups(claim) if group.finite]
        told = next((verb for verb in mine if any(there in verbs for there in echoes(claim, verb, passage))), None)
        if told is None:
            continue
        every = next((i for i, other in enumerate(claim.order) if other == passage.order[whole]), None)
        if every is None and denies(claim, told) != (passage.order[whole] in _NO_ONE):
            continue
        others = {passage.stems[i] for i in passage.content if at <= i < min(verbs)}  # "but the pilot, Ann Roe, | left"
        one = next((i for i in claim.content if i < told and claim.stems[i] in others), None)
        place = every if every is not None else one
        if place is not None and _ALL.isdisjoint(claim.order) == (every is None):
            spot = passage.place(*passage.span(at, at + 1))
            said = claim.span(place, place + 1)
            reason = f"says {claim.text[slice(*said)]!r}, source excepts {word!r}"
            yield Difference("quantifier", "clash", said, spot, reason)
            return


def is_excepted(claim: Passage, passage: Passage) -> bool:
    """Return whether *claim* speaks of the one whom *passage* excepts from all: what is told of all is not so of it."""
    if _ALL.isdisjoint(passage.order) or not _ALL.isdisjoint(claim.order):
        return False
    return any(passage.stems[at] in claim.at for at, _ in _named(passage, _EXCEPT))


_NO_ONE = frozenset("nobody none nothing".split())
_ALL = frozenset("all every everyone everybody everything nobody none nothing each".split())


def _named(passage: Passage, naming: _Naming) -> Iterator[tuple[int, str]]:
    """Yield (index, text) of the word of content that each exception names."""
    if naming.telling.isdisjoint(pieces(passage.text).found):
        return
    for match in naming.pattern.finditer(passage.text):
        start, end = match.span("before") if match.groupdict().get("before") else (match.end(), match.end() + _NEXT)
        for index in passage.content:
            word = passage.words[index]
            if start <= word.start < end and passage.order[index] not in SMALL:
                yield index, word.text
                break


_NEXT = 24
"""Letters after a word of exception within which its noun begins."""
_EXCEPT = _Naming(
    late(
        r"\b(?:except(?:ing)?(?:\sfor)?|excluding|apart\sfrom|aside\sfrom|other\sthan|but\snot|barring|"
        r"(?<=nobody\s)but|(?<=no\sone\s)but|(?<=nothing\s)but|(?<=everyone\s)but|(?<=everybody\s)but|(?<=all\s)but(?=\s(?:the|her|his|its|their|our)\b)|save(?=\s(?:the|one)\b)|(?:with\sthe|an)\sexception\s(?:of|for)|save\sfor)\s",
        re.IGNORECASE,
    ),
    frozenset("except excepting excluding apart aside other but barring exception save".split()),
)
_COUNTED_IN = _Naming(
    late(
        r"\b(?:including|as\swell\sas|along\swith|among\sthem|and\seven)\s|(?P<before>\b\w+)\sincluded\b",
        re.IGNORECASE,
    ),
    frozenset("including well along among even included".split()),
)


def times_told(claim: Passage, nearest: Sequence[Passage]) -> Iterator[Difference]:
    """Yield that *claim* tells of every time what the source tells of one time, or the reverse."""
    if _COUNTED.isdisjoint(pieces(claim.text).found):
        return
    for one, two in ((_EACH_TIME, _ONE_TIME), (_ONE_TIME, _EACH_TIME)):
        said = [match for match in one.finditer(claim.text) if match[0].lower() != "twice" or one is _ONE_TIME]
        for passage in nearest[:1]:
            other = two.search(passage.text)
            if said and other and not one.search(_TWICE.sub("", passage.text)) and not two.search(claim.text):
                reason = f"says {said[0][0]}, source says {other[0]}"
                yield Difference("quantifier", "clash", said[0].span(), passage.place(*other.span()), reason)


_TWICE = late(r"\btwice\b", re.IGNORECASE)
