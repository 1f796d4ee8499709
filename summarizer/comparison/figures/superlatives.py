"""Superlatives, "first" and "only": what a claim singles out, its sources must single out alike."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from summarizer.comparison.alignment import Alignment, align
from summarizer.comparison.boundaries import cuts
from summarizer.comparison.difference import Difference
from summarizer.comparison.figures.mentions import mentions
from summarizer.comparison.figures.surroundings import Sense, fit, surroundings
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon import alike, opposed
from summarizer.language.number_words import ORDINALS, SMALL
from summarizer.language.openers import late
from summarizer.language.reporting import listed
from summarizer.language.tokens import stem
from summarizer.language.word_classes import CLAUSE_OPENERS, DAYS, NEGATIONS, PERIODS

_NOT_SUPERLATIVE = listed(
    """interest request guest west forest rainforest protest arrest contest conquest harvest honest test rest nest quest
    chest priest invest suggest manifest modest southwest northwest midwest digest earnest behest unrest bequest tempest
    inquest zest pest vest attest detest infest divest ingest breast crest jest wrest latest everest bucharest budapest
    retest pretest dishonest self-interest disinterest fest lest"""
)
_SLIGHT = listed("least slightest faintest remotest merest")
"""What denies all of a thing where something is denied: "nobody felt the least curiosity"."""
_SLIGHTED = NEGATIONS | listed("no nobody none nothing without hardly scarcely never")
_SET_OFF = listed("the its his her their our my your whose this a an")
"""What stands before a superlative; a possessive ("Hesk's only bakery") does as well."""
_ALONE = listed(
    "one single sole alone lone no none nobody nothing other others else just except apart bar all unique first"
)
_BEGINNING = listed(
    """never new inaugural maiden debut before earlier previously previous initially originally begin begins began begun
    beginning start starts started open opens opened launch launched founded founding once pioneering earliest record"""
)
_COMPARING = listed(
    """record unprecedented never peak peaked maximum minimum unique no none nobody nothing other others every any more
    less fewer than most least top above all only"""
)
_CHIEF = listed("main chief top leading principal primary major key favourite favorite")
_KINDRED = {"only": _ALONE, "sole": _ALONE, "first": _BEGINNING}
"""Words by which a source may single something out in another way: "no other", "a record", "more than any"."""
_WIDE = listed("world country nation continent region county city town history europe planet state province globe")
"""What a superlative may be widened to."""
_RECENT = ("earliest", "latest", "recent", "recently")
"""What happened last is told as "the latest" and "most recent", and "at the earliest" is a bound."""
_RANKS = 10
"""Higher ordinals number anniversaries and editions; nobody tells them as a distinction."""
_SCOPE = late(r"\s(?:\S+\s){0,3}?(?:in|on|of|ever)\s(?:the\s|its\s|all\s)?(?:\w+['’]s\s)?(\w+)")
_OF_WHICH = late(r"\sof\s(?:which|whom|them|these|those)\b", re.IGNORECASE)
_ONE_OF = late(
    r"\b(?:one|some|two|three|four|several|many|among|few|number) (?:of )?(?:the|its|his|her|their|\S+['’]s)\s"
    r"(?:\S+\s)?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, eq=False)
class Superlative:
    """A superlative at a span. ``quality``: its word, folded; ``rank``: 2 of "second-oldest", else 1.

    ``shared``: one of several ("one of the oldest"). ``scope``: the word for what it is taken among, or "".
    """

    passage: Passage
    start: int
    end: int
    quality: str
    rank: int
    shared: bool
    scope: str
    near: Mapping[Sense, float]
    of: frozenset[Sense]

    @property
    def text(self) -> str:
        """The superlative as written."""
        return self.passage.text[self.start : self.end]


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield what *claim* singles out and the sources do not, or otherwise."""
    own = superlatives(claim)
    if not own:
        return
    nearest = sources.nearest(claim)
    near = [other for passage in nearest for other in superlatives(passage)]
    for one in own:
        found = _difference(one, near, nearest, sources)
        if found is not None:
            yield found


def told_by_rank(one: Passage, other: Passage) -> bool:
    """Return whether one of the two singles out what the other denies of all else: "the busiest", "no port is busier"."""
    return any(
        any(found.rank == 1 and not found.shared for found in superlatives(ranking))
        and any(_denies_more(denying, at) for at, word in enumerate(denying.order) if word in _SLIGHTED)
        for ranking, denying in ((one, other), (other, one))
    )


def _denies_more(passage: Passage, at: int) -> bool:
    """Return whether the denial at word *at* is one of more: "is busier", "had never before", "so cold"."""
    after = passage.order[at + 1 : at + 1 + _DENIED]
    return any(word in _EXCEEDING or (len(word) > _SHORTEST and word.endswith("er")) for word in after)


_DENIED = 14
"""Words after a denial within which what it compares stands: "no accident on the line had claimed so many"."""
_EXCEEDING = frozenset("more less better worse before again so such as since until other else ever further".split())
_SHORTEST = 4


@lru_cache(maxsize=1024)
def superlatives(passage: Passage) -> tuple[Superlative, ...]:
    """Return the superlatives of *passage* in order, "first" and "only" before a noun among them."""
    found = []
    for index, word in enumerate(passage.order):
        compares = word.endswith("er") and _is_one_of(passage, index)  # "one of the poorer districts"
        if not word.endswith("est") and word not in _TELLING and "-" not in word and not compares:
            continue
        head, _, tail = word.partition("-")
        rank = ORDINALS.get(head, 1) if tail else 1
        quality = tail if tail and head in ORDINALS else head if tail else word
        last = index + 1
        if word in {"most", "least"} or (word in _COMPARATIVES and _is_one_of(passage, index)):
            quality, last = f"{word} {''.join(passage.order[index + 1 : index + 2])}", index + 2
        elif word in _LAST:
            quality = "last"
        elif quality in ORDINALS and ORDINALS[quality] <= _RANKS:
            quality, rank = "first", ORDINALS[quality]
        elif not _is_superlative(quality) and not compares:
            continue
        if (
            (word in _SLIGHT and not _SLIGHTED.isdisjoint(passage.order))
            or not _set_off(passage, index)
            or last > len(passage.words)
            or passage.words[index].capitalised
            or (quality in {"first", "last"} and _counts_on(passage, last))
            or (rank > 2 and index and passage.order[index - 1] in {"a", "one"})  # a fifth of something
            or (quality == "record" and not _broken(passage, index))
        ):
            continue
        if index and passage.order[index - 1] in ORDINALS:
            rank = ORDINALS[passage.order[index - 1]]
        start, end = passage.span(index, last)
        near, of = surroundings(passage, start, end)
        if _OF_WHICH.match(passage.text, end):
            of = frozenset()
        scope = _SCOPE.match(passage.text, end, end + 60)
        shared = _is_one_of(passage, index)
        scoped = scope[1].lower() if scope else ""
        found.append(Superlative(passage, start, end, quality, rank, shared, scoped, near, of))
    return tuple(found)


_TELLING = frozenset(
    ["only", "sole", "best", "worst", "eldest", "most", "least", "more", "less", "last", "final", "record", *ORDINALS]
)
_COMPARATIVES = frozenset(["more", "less"])
_LAST = frozenset(["last", "final"])


def _is_one_of(passage: Passage, index: int) -> bool:
    start = passage.words[index].start
    return bool(_ONE_OF.search(passage.text, max(0, start - 40), start))


def _is_superlative(word: str) -> bool:
    if word in {"only", "sole", "best", "worst", "eldest", "record"}:
        return True
    return word.endswith("est") and len(word) > 5 and word not in _NOT_SUPERLATIVE


def _set_off(passage: Passage, index: int) -> bool:
    if index > 1 and passage.order[index - 1] == "and":
        index -= 2  # "its ninth and longest visit"
    before = passage.words[max(0, index - 2) : index]
    return any(
        passage.order[place] in _SET_OFF
        or re.search(r"['’]s$|s['’]$", word.text + passage.text[word.end : word.end + 1])
        for place, word in enumerate(before, start=max(0, index - 2))
    )


def _difference(
    one: Superlative, near: Sequence[Superlative], nearest: Sequence[Passage], sources: Sources
) -> Difference | None:
    equal = [other for other in near if _alike(one, other)]
    rivals = [
        other
        for other in near
        if other not in equal and (_opposite(one, other) or _ranked(one, other) or _of_one_thing(one, other))
    ]
    if one.quality == "last" or one.quality.startswith("more "):
        rivals = [other for other in rivals if _opposite(one, other) and _of_one_thing(one, other)]
    closer = any(_overlap(one, other) for other in rivals) and not any(_overlap(one, other) for other in equal)
    if equal and not (one.quality == "first" and closer):
        best = max(equal, key=lambda other: (not other.shared, fit(one, other, sources)))
        if best.shared != one.shared:
            mine, theirs = (f"one of the {it.text}" if it.shared else f"the {it.text}" for it in (one, best))
            return _clash(one, best, f"says {mine}, source says {theirs}")
        if one.scope in _WIDE and not any(stem(one.scope) in passage.at for passage in nearest):
            return _clash(one, best, f"says {one.text} in the {one.scope}, source does not")
        if (lost := _widened(one, best, align(one.passage, sources))) is not None:
            return _clash(one, best, f"says {one.text} without {lost!r}")
        if _ALL_TIME.search(one.passage.text) and not any(_ALL_TIME.search(passage.text) for passage in nearest):
            return _clash(one, best, f"says {one.text} ever, source says {_scoped(best)}")
        return None
    if rivals:
        best = max(rivals, key=lambda other: (_opposite(one, other), fit(one, other, sources)))
        return _clash(one, best, f"says {one.text}, source says {best.text}")
    if one.quality.endswith((*_RECENT, "er")) or one.quality == "last" or one.quality.split()[0] in _COMPARATIVES:
        return None  # what the sources tell as an event of the day needs no such word in them
    if one.rank > 1 or any(_singles_out(one, passage) for passage in nearest):
        return None  # how far down a list, figures compare
    return Difference("superlative", "clash", (one.start, one.end), None, f"says {one.text}, which no source does")


def _widened(one: Superlative, best: Superlative, aligned: Alignment) -> str | None:
    """Return what *best* is taken among, "since 1987", "in the region", if *one* is taken among something else or all.

    Of 75 superlatives with such words, 16 lose them where 15 are false; dates aside.
    """
    used = {place for passage, place in aligned.carried.values() if passage is best.passage}
    among = _domain(best)
    lost = [place for place in among if place not in used]
    other = any(aligned.carried.get(place, (None,))[0] is not best.passage for place in _domain(one))
    if not lost or not (other or len(lost) == len(among)):
        return None
    return best.passage.text[slice(*best.passage.span(lost[0], lost[-1] + 1))]


def _domain(one: Superlative) -> list[int]:
    """Return the words of content in what a superlative is taken among: "in the | region |", "since | 1987 |"."""
    passage = one.passage
    first = next((index for index, word in enumerate(passage.words) if word.start >= one.end), len(passage.words))
    days = [(it.start, it.end) for it in mentions(passage) if it.moment is not None and not it.moment.year]
    found, among = [], False
    for index in range(first, min(first + _SCOPED, len(passage.words))):
        word = passage.words[index]
        if index > first and (cuts(passage, index) or passage.order[index] in CLAUSE_OPENERS - _NARROWING):
            break
        if passage.order[index] in _NARROWING:
            among = True
        elif among and index in passage.content and not any(start <= word.start < end for start, end in days):
            found.append(index)
    return found


_NARROWING = frozenset("in of on from since for among outside".split())
_SCOPED = 9
"""Words after a superlative within which its noun and what it is taken among stand."""
_ALL_TIME = late(
    r"\b(?:ever|on\srecord|of\sall\stime|in\s(?:\w+\s){0,3}?(?:\w+['’]s?\s)?(?:\w+\s)?history|in\s(?:living\s)?memory)\b",
    re.IGNORECASE,
)
"""What makes a superlative one of all times; what the sources tell of a year or a season has none of these."""


def _scoped(other: Superlative) -> str:
    """Return the superlative with the words that follow it."""
    return other.passage.text[other.start : other.end + _FOLLOWING].rsplit(" ", 1)[0]


_FOLLOWING = 40


def _broken(passage: Passage, index: int) -> bool:
    """Return whether a record is one that is broken: "a record 58 percent", "a record high"; no record of somebody's."""
    after = "".join(passage.order[index + 1 : index + 2])
    return after[:1].isdigit() or after in {"high", "low", "number", "level", "levels", "heights"}


def _opposite(one: Superlative, other: Superlative) -> bool:
    """Return whether their qualities exclude one another: "oldest" and "youngest", "less read" and "most read"."""
    (head, tail), (their_head, their_tail) = _parted(one.quality), _parted(other.quality)
    if tail and their_tail and tail == their_tail:
        return (head in {"less", "least"}) != (their_head in {"less", "least"})
    return opposed(one.quality, other.quality)


def _parted(quality: str) -> tuple[str, str]:
    head, _, tail = quality.partition(" ")
    return head, tail


def _counts_on(passage: Passage, index: int) -> bool:
    """Return whether a figure or a time follows: "the first 40 pages" and "the last few days" distinguish nothing."""
    following = passage.order[index : index + 1]
    return bool(following) and (following[0][0].isdigit() or following[0] in SMALL or following[0] in _SPANS)


_SPANS = PERIODS - DAYS | listed("few several couple minute hour decade time two")


def _singles_out(one: Superlative, passage: Passage) -> bool:
    """Return whether *passage* may say in other words what *one* says: "no other village is higher", "a record"."""
    quality = one.quality.split()[-1]
    kindred = _KINDRED.get(quality, _COMPARING | _CHIEF)
    for index, word in enumerate(passage.order):
        if word in kindred or alike(word, quality):
            near, _ = surroundings(passage, *passage.span(index, index + 1))
            if not near.keys().isdisjoint(one.near):
                return True
    return False


def _alike(one: Superlative, other: Superlative) -> bool:
    mine, theirs = (it.quality.removeprefix("most ") for it in (one, other))
    return one.rank == other.rank and (mine == theirs or alike(mine, theirs))


def _ranked(one: Superlative, other: Superlative) -> bool:
    return one.rank != other.rank and one.quality != "first" and alike(one.quality, other.quality)


def _of_one_thing(one: Superlative, other: Superlative) -> bool:
    """Return whether both single out one thing: their nouns are one, or one has none and its words are the other's."""
    if one.of and other.of:
        return not one.of.isdisjoint(other.of)
    return _overlap(one, other)


def _overlap(one: Superlative, other: Superlative) -> bool:
    return not one.near.keys().isdisjoint(other.near)


def _clash(one: Superlative, other: Superlative, reason: str) -> Difference:
    place = other.passage.place(other.start, other.end)
    return Difference("superlative", "clash", (one.start, one.end), place, reason)
