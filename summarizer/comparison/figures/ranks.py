"""The superlatives of a passage, "first" and "only" among them, and ranks that are told by a denial of all else."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import compress, count

from summarizer.comparison.clauses.past_forms import is_past
from summarizer.comparison.figures.superlative_words import TELLING, is_superlative, may_rank
from summarizer.comparison.figures.surroundings import Sense, surroundings
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.language.number_words import ORDINALS, SMALL
from summarizer.language.openers import late, pieces
from summarizer.language.reporting import listed
from summarizer.language.speakers import POSSESSIVES
from summarizer.language.tokens import STOPWORDS
from summarizer.language.word_classes import DAYS, NEGATIONS, OWNING_S, PERIODS

_SLIGHT = listed("least slightest faintest remotest merest")
"""What denies all of a thing where something is denied: "nobody felt the least curiosity"."""
SLIGHTED = NEGATIONS | listed("no nobody none nothing without hardly scarcely never")
_SET_OFF = listed("the its his her their our my your whose this a an")
"""What stands before a superlative; a possessive ("Hesk's only bakery") does as well."""
_RANKS = 10
"""Higher ordinals number anniversaries and editions; nobody tells them as a distinction."""
_SCOPE = late(r"\s(?:\S+\s){0,3}?(?:in|on|of|ever)\s(?:the\s|its\s|all\s)?(?:\w+['’]s\s)?(\w+)")
_OF_WHICH = late(r"\sof\s(?:which|whom|them|these|those)\b", re.IGNORECASE)
_ONE_OF = late(
    r"\b(?:one|some|two|three|four|several|many|among|few|number) (?:of )?(?:the|its|his|her|their|\S+['’]s)\s"
    r"(?:\S+\s)?$",
    re.IGNORECASE,
)
_SEVERAL = frozenset("one some two three four several many among few number".split())
"""One of these stands in whatever `_ONE_OF` finds."""


@dataclass(frozen=True, slots=True, eq=False)
class Superlative:
    """A superlative at a span. ``quality``: its word, folded; ``rank``: 2 of "second-oldest", else 1.

    ``shared``: one of several ("one of the oldest"). ``scope``: the word for what it is taken among, or "".
    ``unmatched``: told by a comparative, "wider than any other".
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
    unmatched: bool = False

    @property
    def text(self) -> str:
        """The superlative as written."""
        return self.passage.text[self.start : self.end]


def _is_put(passage: Passage, index: int) -> bool:
    """Return whether something is put, or comes, "first": before the rest, whatever its number."""
    after = passage.order[index + 1 : index + 2]
    ends = not after or index + 1 in passage.parted or after[0] in _BEHIND_IT
    return ends and not _PUTTING.isdisjoint(passage.order[max(0, index - _PUT) : index])


_BEHIND_IT = frozenset("in on at by for if as when while so and but or until".split())
_PUTTING = frozenset("put puts putting place places placed placing come comes coming came".split())
_PUT = 4
"""Words from "put" to the "first" that it puts something."""


@read_once
def superlatives(passage: Passage) -> tuple[Superlative, ...]:
    """Return the superlatives of *passage* in order, "first" and "only" before a noun among them."""
    found = []
    for index in compress(count(), map(may_rank, passage.order)):
        word = passage.order[index]
        compares = word.endswith("er") and _is_one_of(passage, index)  # "one of the poorer districts"
        if word.endswith("er") and not compares and word not in TELLING and "-" not in word:
            continue
        head, _, tail = word.removesuffix("-ever").partition("-")
        rank = ORDINALS.get(head, 1) if tail else 1
        quality = tail if tail and head in ORDINALS else head
        last = index + 1
        if word in {"most", "least"} or (word in COMPARATIVES and _is_one_of(passage, index)):
            quality, last = f"{word} {''.join(passage.order[index + 1 : index + 2])}", index + 2
        elif word in _LAST:
            quality = "last"
        elif word == "best-known":
            quality = word
        elif quality in ORDINALS and ORDINALS[quality] <= _RANKS:
            quality, rank = "first", ORDINALS[quality]
        elif not (is_superlative(quality) or compares or _tops(passage, index)):
            continue
        if (
            (word in _SLIGHT and not SLIGHTED.isdisjoint(passage.order))
            or not _set_off(passage, index)
            or (word == "most" and passage.order[index + 1 : index + 2] == ("of",))
            or last > len(passage.words)
            or passage.words[index].capitalised
            or (quality in {"first", "last"} and _counts_on(passage, last))
            or (rank > 2 and index and passage.order[index - 1] in {"a", "one"})  # a fifth of something
            or (word in _LAST and (_is_noun(passage, last) or passage.order[last : last + 2] in _CLOSINGS))
            or (quality == "record" and not _broken(passage, index))
            or (quality == "only" and _bounds(passage, last))
            or (quality == "best" and _does_its(passage, index))
            or (quality == "first" and passage.order[last : last + 1] and passage.order[last] in _FIRST_OF_NAME)
            or (quality == "first" and not tail and (_is_adverb(passage, index) or _is_put(passage, index)))
            or (word == "second" and _is_of_time(passage, index))
            or (quality in _CLOSE_BY and passage.order[last : last + 1] and passage.order[last] in _RIVALS)
        ):
            continue
        if index and passage.order[index - 1] in ORDINALS:
            rank = ORDINALS[passage.order[index - 1]]
        start, end = passage.span(index, last)
        near, of = surroundings(passage, start, end)
        if _OF_WHICH.match(passage.text, end):
            of = frozenset()
        scope = _SCOPE.match(passage.text, end, end + 60)
        shared = quality == "top" or _is_one_of(passage, index)
        scoped = scope[1].lower() if scope else ""
        found.append(Superlative(passage, start, end, quality, rank, shared, scoped, near, of))
    return tuple(found)


_FIRST_OF_NAME = frozenset(
    "choice preference lady aid class minister secretary name names responder responders".split()
)
"""Nouns with which "first" is a name or a wish, and ranks nothing that a source must rank."""
_CLOSINGS = frozenset((span, "of") for span in "day days week weeks hour hours minute minutes moments months".split())
"""Spans of which the last is the end of something: "in the final week of a campaign"."""
_CLOSE_BY = frozenset(["nearest", "closest"])
_RIVALS = listed(
    """rival rivals competitor competitors challenger challengers contender contenders pursuer pursuers opponent
    opponents equivalent follower followers"""
)
"""Whom "nearest" calls the next one of a row, by whatever it is ordered."""
COMPARATIVES = frozenset(["more", "less"])
"""What ranks nothing by itself, but puts one thing among several: "one of her less successful works"."""
_LAST = frozenset(["last", "final"])


def _is_of_time(passage: Passage, index: int) -> bool:
    """Return whether so much happens in a second: "90 cubic metres a second", "six times per second"."""
    amount = passage.order[max(0, index - 5) : index - 1]
    rate = passage.order[index - 1 : index] in {("a",), ("per",), ("each",), ("every",)}
    return rate and amount[-1:] != () and amount[-1].endswith("s") and any(map(_is_count, amount[:-1]))


def _tops(passage: Passage, index: int) -> bool:
    """Return whether a number makes of "top" those that are biggest: "in the top five"."""
    return passage.order[index] == "top" and any(map(_is_count, passage.order[index + 1 : index + 2]))


def _is_count(word: str) -> bool:
    return word in SMALL or word.isdigit()


def _is_one_of(passage: Passage, index: int) -> bool:
    if index and _is_count(passage.order[index - 1]) and passage.order[index - 1] != "one":
        return True  # "the five biggest"
    if _SEVERAL.isdisjoint(pieces(passage.text).found):
        return False
    start = passage.words[index].start
    return bool(_ONE_OF.search(passage.text, max(0, start - 40), start))


def _set_off(passage: Passage, index: int) -> bool:
    if index > 1 and passage.order[index - 1] == "and":
        index -= 2  # "its ninth and longest visit"
    if not _SET_OFF.isdisjoint(passage.order[max(0, index - 2) : index]):
        return True
    owner = index - 1 - (index > 1 and passage.order[index - 1] in _BEFORE)
    return owner >= 0 and _owns(passage, owner)


_BEFORE = frozenset([*ORDINALS, *SMALL, "very", "single", "ever"])
"""What may stand between an owner and a superlative: "Hesk's second oldest", "the sector's ten smallest"."""


def _owns(passage: Passage, index: int) -> bool:
    end = passage.words[index].end
    return passage.words[index].text.endswith(OWNING_S) or passage.text[end - 1 : end + 1] in {"s'", "s’"}


def _broken(passage: Passage, index: int) -> bool:
    """Return whether a record is one that is broken: "a record 58 percent", "a record high"."""
    after = "".join(passage.order[index + 1 : index + 2])
    return after[:1].isdigit() or after in {"high", "low", "number", "level", "levels", "heights"}


def _is_noun(passage: Passage, after: int) -> bool:
    """Return whether nothing follows that "final" could qualify: "through to the cup final in May"."""
    return (
        passage.order[after : after + 1] == () or passage.order[after] in STOPWORDS or bool(passage.gaps[after].strip())
    )


def _counts_on(passage: Passage, index: int) -> bool:
    """Return whether a figure or a time follows: "the first 40 pages" and "the last few days" distinguish nothing."""
    following = passage.order[index : index + 1]
    return bool(following) and (following[0][0].isdigit() or following[0] in SMALL or following[0] in _SPANS)


def _does_its(passage: Passage, index: int) -> bool:
    """Return whether somebody does their best, which says how hard they try."""
    return passage.order[index - 1] in POSSESSIVES and not _TRYING.isdisjoint(passage.order[max(0, index - 2) : index])


_TRYING = listed("do does did done doing try tries tried trying give gives gave giving")


def _is_adverb(passage: Passage, index: int) -> bool:
    """Return whether "first" tells when something was done: "the price first agreed", no "the first elected mayor"."""
    return (
        index > 0
        and passage.order[index - 1] not in _SET_OFF
        and any(map(is_past, passage.order[index + 1 : index + 2]))
    )


def _bounds(passage: Passage, index: int) -> bool:
    """Return whether "only" bounds a figure or a deed, and singles out nobody: "the guild's only 40", "only heard"."""
    following = "".join(passage.order[index : index + 1])
    return following[:1].isdigit() or following in SMALL or is_past(following)


_SPANS = PERIODS - DAYS | listed("few several couple minute hour decade time two")
