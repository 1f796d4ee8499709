"""What a claim excepts or counts in, and of how many times or members of a row it tells: "every", "the first"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summarizer.comparison.difference import Difference
from summarizer.comparison.passage import Passage
from summarizer.language.number_words import ORDINALS, SMALL
from summarizer.language.openers import late

_EACH_TIME = late(r"\b(?:(?:each|every|both|all\sthree)\s(?:times?|occasions?)|twice)\b", re.IGNORECASE)
_ONE_TIME = late(
    r"(?<!\bat\s)(?<!than\s)\bonce\b(?=[,.;:]|$|\s(?:in|on|and|at|by)\b)|\bone\s(?:time|occasion)\b", re.IGNORECASE
)
_COUNTED = ("time", "occasion", "once", "twice")
"""One of these stands in whatever the two match."""


class _Naming(NamedTuple):
    """A pattern, and letters of which some stand in whatever it matches: of most sentences none do."""

    pattern: re.Pattern[str]
    letters: tuple[str, ...]


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


def _named(passage: Passage, naming: _Naming) -> Iterator[tuple[int, str]]:
    """Yield (index, text) of the word of content that each exception names."""
    if not any(map(passage.text.lower().__contains__, naming.letters)):
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
        r"(?:with\sthe|an)\sexception\s(?:of|for)|save\sfor)\s",
        re.IGNORECASE,
    ),
    ("except", "excluding", "apart", "aside", "other", "but", "barring", "save"),
)
_COUNTED_IN = _Naming(
    late(
        r"\b(?:including|as\swell\sas|along\swith|among\sthem|and\seven)\s|(?P<before>\b\w+)\sincluded\b",
        re.IGNORECASE,
    ),
    ("includ", "well", "along", "among", "even"),
)


def times_told(claim: Passage, nearest: Sequence[Passage]) -> Iterator[Difference]:
    """Yield that *claim* tells of every time what the source tells of one time, or the reverse."""
    told = claim.text.lower()
    if not any(word in told for word in _COUNTED):
        return
    for one, two in ((_EACH_TIME, _ONE_TIME), (_ONE_TIME, _EACH_TIME)):
        said = [match for match in one.finditer(claim.text) if match[0].lower() != "twice" or one is _ONE_TIME]
        for passage in nearest[:1]:
            other = two.search(passage.text)
            if said and other and not one.search(_TWICE.sub("", passage.text)) and not two.search(claim.text):
                reason = f"says {said[0][0]}, source says {other[0]}"
                yield Difference("quantifier", "clash", said[0].span(), passage.place(*other.span()), reason)


_TWICE = late(r"\btwice\b", re.IGNORECASE)


def picked(claim: Passage, nearest: Sequence[Passage]) -> Iterator[Difference]:
    """Yield that *claim* tells of every one what the source tells of one in a row: "the first Sunday of every June"."""
    for index, word in enumerate(claim.order[:-1]):
        if word not in _EVERY:
            continue
        noun = claim.stems[index + 1]
        for passage in nearest:
            places = passage.at.get(noun, ())
            before = [passage.order[place - 1] if place else "" for place in places]
            ranked = next((at for at, led in zip(places, before, strict=True) if led in _RANKS), None)
            if ranked is not None and all(led in _RANKS for led in before):
                span, there = claim.span(index, index + 2), passage.span(ranked - 1, ranked + 1)
                reason = f"says {claim.text[slice(*span)]}, source says {passage.text[slice(*there)]}"
                yield Difference("quantifier", "clash", span, passage.place(*there), reason)
                return


_EVERY = frozenset(["every", "each", "all"])
_RANKS = frozenset([*ORDINALS, "last"])


def in_a_row(claim: Passage, nearest: Sequence[Passage]) -> Iterator[Difference]:
    """Yield that *claim* has one follow on another where the source only counts them: "the third rise this year"."""
    found = _ROW.search(claim.text)
    if found is None or any(_ROW.search(passage.text) or _UNBROKEN.search(passage.text) for passage in nearest):
        return
    mine = {number.value for number in claim.numbers if number.ordinal}
    for passage in nearest:
        for number in passage.numbers:
            if number.ordinal and number.value in mine:
                told = passage.text[number.start : number.end + _FOLLOWING].rsplit(" ", 1)[0]
                reason = f"says {found[0]}, source says {told.rstrip('.,;:')}"
                spot = passage.place(number.start, number.end)
                yield Difference("superlative", "clash", found.span(), spot, reason)
                return


_ROW = late(r"\b(?:in a row|consecutive(?:ly)?|straight (?:[a-z]+)|successive|on end|back-to-back)\b", re.IGNORECASE)
_UNBROKEN = late(r"\b(?:running|every|each|since|again|unbroken)\b", re.IGNORECASE)
"""Words by which a source may say in another way that one follows on another."""
_FOLLOWING = 20
"""Characters after an ordinal that tell of what it is."""


def widened(claim: Passage, nearest: Sequence[Passage]) -> Iterator[Difference]:
    """Yield that *claim* tells of the whole what the source tells of a part alone: "for the roof alone"."""
    whole = next((i for i, word in enumerate(claim.order) if word in _WHOLE), None)
    if whole is None or not _ALONE.isdisjoint(claim.order):
        return
    for passage in nearest:
        alone = next((i for i, word in enumerate(passage.order) if word in _ALONE), None)
        if alone is None or not _WHOLE.isdisjoint(passage.order):
            continue
        last = claim.stems[whole + 1 : whole + 2]
        part = passage.stems[max(0, alone - 3) : alone]
        if any({number.value for number in claim.numbers} & {number.value for number in passage.numbers}) and not set(
            last
        ) & set(part):
            span, there = (
                claim.span(whole, min(whole + 2, len(claim.words))),
                passage.span(max(0, alone - 2), alone + 1),
            )
            reason = f"says {claim.text[slice(*span)]}, source says {passage.text[slice(*there)]}"
            yield Difference("quantifier", "clash", span, passage.place(*there), reason)
            return


_WHOLE = frozenset(["whole", "entire", "entirety"])
_ALONE = frozenset(["alone"])
