"""What a superlative is taken among, and whether a claim takes it among something else."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.comparison.alignment import Alignment
from summarizer.comparison.boundaries import cuts
from summarizer.comparison.figures.amounts import amounts
from summarizer.comparison.figures.equality import equal
from summarizer.comparison.figures.mentions import mentions
from summarizer.comparison.figures.ranks import Superlative
from summarizer.comparison.figures.singles import singles
from summarizer.comparison.passage import Passage
from summarizer.language.number_words import ORDINALS, SMALL
from summarizer.language.openers import late
from summarizer.language.reporting import listed
from summarizer.language.tokens import stem
from summarizer.language.word_classes import CLAUSE_OPENERS, PERIODS


def of_sort(one: Superlative, best: Superlative, nearest: Sequence[Passage]) -> str | None:
    """Return the sort of people that *one* is taken among and no source has: "the first woman to be governor"."""
    following = one.passage.text[one.end :].split(None, 1)[:1]
    word = following[0].strip(".,;:").lower() if following else ""
    if word not in _SORTS or any(not _SORTS[word].isdisjoint(passage.at) for passage in nearest):
        return None
    return word if not best.of.isdisjoint(one.of) or best.of else None


_FEMALE = listed("woman women female girl girls actress mother daughter sister queen widow lady")
_MALE = listed("man men male boy boys actor father son brother king widower")
_FOREIGN = listed("foreigner foreign foreigners immigrant immigrants outsider outsiders abroad foreign-born")
_SORTS = {word: frozenset(map(stem, sort)) for sort in (_FEMALE, _MALE, _FOREIGN) for word in sort}
"""What a superlative among people may be narrowed to."""


def widened(one: Superlative, best: Superlative, aligned: Alignment) -> str | None:
    """Return what *best* is taken among, "since 1987", "in the region", if *one* is taken among something else or all.

    Of 75 superlatives with such words, 16 lose them where 15 are false; dates aside.
    """
    used = {place for passage, place in aligned.carried.values() if passage is best.passage}
    among, own = _domain(best), _domain(one)
    lost = [place for place in among if place not in used and not _counted(best.passage, place, one.passage)]
    if any(one.passage.order[place] in _ERAS for place in own):
        lost = [place for place in lost if best.passage.order[place] not in _ERAS]  # "in modern times", "history"
    spans = [place for place in own if one.passage.order[place] in _SPANS]
    if spans:
        vague = any(one.passage.order[place - 1] in _VAGUE for place in spans)  # "for decades"; no "five years"
        lost = [it for it in lost if not (_is_span(best.passage.order[it]) if vague else _is_year(best.passage, it))]
    other = any(
        aligned.carried.get(place, (None,))[0] is not best.passage and not _counted(one.passage, place, best.passage)
        for place in own
    )
    if _OF_THOSE.match(one.passage.text, one.end):
        return None  # "attacks, the worst of which": what it is taken among stands before it
    if not own and _owner_stands_for(one, lost, best, aligned):
        return None  # "the film's finest scenes" are those in the film
    if best.text.lower() in ORDINALS and _THEIR_OWN.search(best.passage.text, max(0, best.start - _REACH), best.start):
        return None  # "opened her second shop | in Torv", of all her shops
    if best.text.lower().endswith("-ever"):
        return None  # "its best-ever show, in 2007": when it was, not what it is taken among
    if not own and _EVER_TO.search(best.passage.text, best.end, best.end + _REACH):
        return None  # "the youngest ever to hold the office", of its holders told otherwise
    if not lost or not (other or len(lost) == len(among)):
        return None
    return best.passage.text[slice(*best.passage.span(lost[0], lost[-1] + 1))]


def without_span(one: Superlative, best: Superlative) -> str | None:
    """Return the time that *best* is taken of, "since 1987", "in 20 years", if the claim of *one* has none at all."""
    claim = one.passage
    if any(word in _SPANS for word in claim.order) or not _OF_TIME.isdisjoint(claim.order):
        return None
    if any(it.moment is not None and it.moment.year for it in mentions(claim)) or _OF_THIS.search(claim.text):
        return None
    limit = _LIMIT.match(best.passage.text, best.end)
    return limit["time"] if limit is not None else None


_SPANS = listed("years decades centuries months generation generations century decade year memory")
_OF_TIME = listed("since record recent modern time times ever history latest last now age era today")
_OF_THIS = late(r"\b(?:the|this|last|a)\s(?:week|month|season|day|summer|winter|term)\b", re.IGNORECASE)
_LIMIT = late(
    r"(?:\s[^\s,.;:]+){0,6}?\s(?P<time>since\s(?:[A-Z][a-z]+\s)?(?:1[5-9]|20)\d\d|"
    r"(?:in|for)\s(?:(?:more|less)\sthan\s|at\sleast\s|over\s|nearly\s|almost\s|about\s|the\s(?:past|last)\s)?"
    r"(?:[^\s.,;]+\s)?(?:years|decades|a\sdecade|a\sgeneration|a\scentury|centuries|generations))\b",
    re.IGNORECASE,
)
"""The span of years that a superlative is taken of, behind it."""


_VAGUE = frozenset(["in", "for", "of", "many", "several", "over"])


def _is_year(passage: Passage, place: int) -> bool:
    return passage.order[place].isdecimal() and passage.order[place - 1] == "since"


def _is_span(word: str) -> bool:
    """Return whether the word is of years, or a year or a number of them."""
    return word in _SPANS or word.isdecimal() or word in ORDINALS or word in SMALL


def _owner_stands_for(one: Superlative, lost: Sequence[int], best: Superlative, aligned: Alignment) -> bool:
    """Return whether a possessive before it, of nothing wide, tells what it is taken among in another word."""
    passage = one.passage
    led = _OWNED.search(passage.text, max(0, one.start - _REACH), one.start)
    if led is None and lost and best.passage.order[lost[0]] in _OF_A_PERSON:
        return _THEIR_OWN.search(passage.text, max(0, one.start - _REACH), one.start) is not None
    if led is None or led["owner"].lower() in _ALL_THERE_IS:
        return False
    place = next(index for index, word in enumerate(passage.words) if word.end > led.start("owner"))
    return place not in aligned.carried or aligned.carried[place] in [(best.passage, it) for it in lost]


_OF_THOSE = late(r"\sof\s(?:which|whom|them|these|those)\b", re.IGNORECASE)
_THEIR_OWN = late(r"\b(?:his|her|their|its)\s(?:own\s)?$", re.IGNORECASE)
_OF_A_PERSON = listed("career life lifetime history reign tenure term")
"""What somebody's own best or worst is taken among: "the worst book of her career" is "her worst"."""
_OWNED = late(r"(?P<owner>\w+)['’]s\s(?:\w+\s)?$")
_ALL_THERE_IS = PERIODS | listed(
    "world country nation continent region county city town europe planet state province globe"
)


def _counted(passage: Passage, place: int, other: Passage) -> bool:
    """Return whether the word is of a number that *other* has too, or that only counts: "two decades", "the six"."""
    start = passage.words[place].start
    found = next((amount for amount in amounts(passage) if amount.start <= start < amount.end), None)
    if found is None or found.sort == "year":
        return False
    return found.unit is None or any(equal(found, theirs) for theirs in (*amounts(other), *singles(other)))


def _domain(one: Superlative) -> list[int]:
    """Return the words of content in what a superlative is taken among: "in the | region |", "since | 1987 |"."""
    passage = one.passage
    first = next((index for index, word in enumerate(passage.words) if word.start >= one.end), len(passage.words))
    days = [(it.start, it.end) for it in mentions(passage) if it.moment is not None and not it.moment.year]
    found: list[int] = []
    among, opened = False, 0
    for index in range(first, len(passage.words)):
        if index == first + _SCOPED:
            return found[:opened]  # what is not told to its end here
        if index > first and (cuts(passage, index) or passage.order[index] in CLAUSE_OPENERS - _NARROWING):
            break
        if passage.order[index] == "in" and passage.order[index + 1 : index + 2] in _MANNER:
            break  # "in defiance of", which is how, and not among what
        if passage.order[index] in _NARROWING or (passage.order[index] == "to" and passage.order[index - 1] == "ever"):
            among, opened = True, len(found)
        elif among and index in passage.content and not _is_idle(passage, index, days):
            found.append(index)
    return found


def _is_idle(passage: Passage, index: int, days: Sequence[tuple[int, int]]) -> bool:
    """Return whether the word is of a day, or says only that there is such a thing: "in use", "on any day"."""
    start = passage.words[index].start
    if passage.order[index - 1] in {"any", "every"}:
        return True
    return passage.order[index - 1 : index + 1] in _THERE or any(first <= start < last for first, last in days)


_MANNER = frozenset(
    (word,) for word in "defiance violation breach response protest retaliation reply line keeping connection".split()
)
_ERAS = frozenset(["history", "times", "era", "memory", "age"])
_THERE = frozenset(("in", word) for word in ("use", "service", "existence", "operation", "production"))
"""What says only that there is such a thing: "the biggest ship in service"."""
_EVER_TO = late(r"\bever\sto\s")
_NARROWING = frozenset("in of on from since for among outside".split())
_SCOPED = 9
"""Words after a superlative within which its noun and what it is taken among stand."""
_REACH = 40
"""Characters after a superlative in which "ever to hold the office" begins."""
