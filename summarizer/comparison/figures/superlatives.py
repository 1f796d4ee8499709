"""Superlatives, "first" and "only": what a claim singles out, its sources must single out alike."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from summarizer.comparison.alignment import align
from summarizer.comparison.difference import Difference
from summarizer.comparison.figures.ages import is_of_calendar, ranked_by_age
from summarizer.comparison.figures.all_time import ALL_TIME, is_high_of_a_time, without_limit
from summarizer.comparison.figures.domains import of_sort, widened, without_span
from summarizer.comparison.figures.elliptic import leaves_noun
from summarizer.comparison.figures.first_times import first_time
from summarizer.comparison.figures.leaders import leader
from summarizer.comparison.figures.outdoing import falls_short, one_quality, outdoing, outdone
from summarizer.comparison.figures.outranked import outranked
from summarizer.comparison.figures.qualities import TOP, of_one_quality, opposite
from summarizer.comparison.figures.ranks import COMPARATIVES, Superlative, superlatives
from summarizer.comparison.figures.singled_out import singles_out_too
from summarizer.comparison.figures.surroundings import fit
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon import alike
from summarizer.language.number_words import SMALL
from summarizer.language.openers import late
from summarizer.language.reporting import listed
from summarizer.language.speakers import POSSESSIVES
from summarizer.language.tokens import stem

_WIDE = listed("world country nation continent region county city town history europe planet state province globe")
"""What a superlative may be widened to."""
_RECENT = ("earliest", "latest", "newest", "recent", "recently")
"""What happened last is told as "the latest", what is new as "the newest", and "at the earliest" is a bound."""


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield what *claim* singles out and the sources do not, or otherwise."""
    nearest = sources.nearest(claim)
    yield from falls_short(claim, nearest)
    yield from outdone(claim, nearest)
    yield from without_limit(claim, nearest)
    yield from first_time(claim, nearest)
    yield from outranked(claim, nearest, sources)
    own = [one for one in (*superlatives(claim), *outdoing(claim)) if one.quality != TOP and not _is_denied(one)]
    own = [one for one in own if not _opens_cited(one, nearest, sources)]
    if not own:
        return
    near = [other for passage in nearest for other in (*superlatives(passage), *outdoing(passage))]
    near = [other for other in near if sources.cites(other.passage)] or near  # what else the article ranks is another
    for one in own:
        if one.quality == "only" and _only_before(one, nearest):
            continue  # "the only two to win it before her" of "the third to win it"
        if one.quality == "first" and any(leaves_noun(it, one.text.lower(), one.passage) for it in nearest):
            continue  # "the second quarter" of "in the third quarter, from 7 in the second"
        found = _difference(one, near, nearest, sources)
        if found is not None:
            yield found


def _only_before(one: Superlative, nearest: Sequence[Passage]) -> bool:
    """Return whether the claim's few are those before somebody, whom a passage near counts among the next."""
    if "before" not in one.passage.text[one.end :]:
        return False
    return any(it.rank > 1 and it.quality == "first" for passage in nearest[:1] for it in superlatives(passage))


def _opens_cited(one: Superlative, nearest: Sequence[Passage], sources: Sources) -> bool:
    """Return whether a cited sentence opens with the word, "Biggest strike ever", or numbers it: "number two"."""
    if one.quality == "first":
        numbered = {("number", str(one.rank)), ("number", _COUNT.get(one.rank, "")), ("no", str(one.rank))}
        return any(pair in numbered for it in nearest if sources.cites(it) for pair in pairwise(it.order))
    return one.rank == 1 and any(it.order[:1] == (one.quality,) and sources.cites(it) for it in nearest)


_COUNT = {value: word for word, value in SMALL.items()}


def _difference(
    one: Superlative, near: Sequence[Superlative], nearest: Sequence[Passage], sources: Sources
) -> Difference | None:
    equal = [other for other in near if of_one_quality(one, other) and not _is_of_another(one, other)]
    rivals = [
        other
        for other in near
        if other not in equal and (opposite(one, other) or _ranked(one, other) or _of_one_thing(one, other))
    ]
    if one.quality in _ENDS or one.quality.startswith("more "):
        rivals = [
            other for other in rivals if _of_one_thing(one, other) and (opposite(one, other) or one.quality == "first")
        ]
    closer = any(_overlap(one, other) for other in rivals) and not any(_overlap(one, other) for other in equal)
    if equal and not (one.quality == "first" and closer):
        best = max(equal, key=lambda other: (other.shared == one.shared, fit(one, other, sources)))
        if best.shared != one.shared and not (_is_owned(one) or _is_owned(best)):
            mine, theirs = (f"one of the {it.text}" if it.shared else f"the {it.text}" for it in (one, best))
            return _clash(one, best, f"says {mine}, source says {theirs}")
        if one.scope in _WIDE and not _is_so_wide(one.scope, nearest):
            return _clash(one, best, f"says {one.text} in the {one.scope}, source does not")
        if (kind := of_sort(one, best, nearest)) is not None:
            return _clash(one, best, f"says {one.text} {kind}, source says {_scoped(best)}")
        if one.quality == "first" and not _of_one_thing(one, best):
            return None  # the first to do something else
        return _of_more(one, best, nearest, sources)
    if rivals:
        best = max(rivals, key=lambda other: (opposite(one, other), fit(one, other, sources)))
        return _clash(one, best, f"says {one.text}, source says {best.text}")
    if (
        (one.quality.endswith((*_RECENT, "er")) and not one.unmatched)
        or one.quality == "last"
        or one.quality.split()[0] in COMPARATIVES
    ):
        return None  # what the sources tell as an event of the day needs no such word in them
    if _is_owned(one) and any(stem(one.quality) in passage.at for passage in nearest):
        return None  # "her own best time" of "her previous best"
    if one.rank > 1 or any(singles_out_too(one, it) or is_high_of_a_time(one.quality, it) for it in nearest):
        first = leader(one, near, sources)  # how far down a list, figures compare
        return _clash(one, first, f"says {one.text}, source says {first.text}") if first else None
    unsure = ranked_by_age(one.quality, nearest) or is_of_calendar(one.passage.text, one.end)
    reason = f"says {one.text}, which no source does"
    return Difference("superlative", "unknown" if unsure else "clash", (one.start, one.end), None, reason)


def _of_more(one: Superlative, best: Superlative, nearest: Sequence[Passage], sources: Sources) -> Difference | None:
    """Return that *one* is taken among more than *best*, or among something else, or of all times."""
    ever = ALL_TIME.search(one.passage.text)
    if (span := without_span(one, best)) is not None:
        return _clash(one, best, f"says {one.text} without {span!r}")
    aligned = align(one.passage, sources)
    lost = widened(one, best, aligned)
    if lost is not None and not (ever and "record" in lost):  # "the highest ever" is the highest on record
        found = _clash(one, best, f"says {one.text} without {lost!r}")
        return replace(found, relation="unknown") if aligned.freely_worded else found
    if ever and not any(ALL_TIME.search(it.text) or "record" in it.order for it in nearest):
        return _clash(one, best, f"says {one.text} ever, source says {_scoped(best)}")
    return None


def _is_so_wide(scope: str, nearest: Sequence[Passage]) -> bool:
    """Return whether a passage has the word for what it is taken among, or says "ever" of what happened in history."""
    if scope == "history" and any(ALL_TIME.search(passage.text) for passage in nearest):
        return True
    return any(stem(scope) in passage.at for passage in nearest)


_ENDS = frozenset(["first", "last"])
"""Of every row there are many: "the first choice" is no rival of "the final trophy"."""


def _is_denied(one: Superlative) -> bool:
    """Return whether it singles out nothing: "not the harbour's only crane"."""
    if any(it.end() == one.end for it in _SET_PHRASE.finditer(one.passage.text)):
        return True
    return _NOT_SO.search(one.passage.text, max(0, one.start - _DENIED), one.start) is not None


_DENIED = 36
"""Characters before a superlative in which it may be denied."""
_SET_PHRASE = late(
    r"\b(?:for|fear\w*|expect\w*|assum\w*|at|is|be|do|did|does)\s(?:the|its|their|his|her)\s(?:very\s)?(?:worst|best)"
    r"(?=[.,;:]|$|\s(?:as|because|since|after|when|if|but|and|that|to)\b)",
    re.IGNORECASE,
)
"""What singles out nothing that anything else is: "prepare for the worst"."""
_NOT_SO = late(
    r"\b(?:is|are|was|were|be|being|been)\s(?:not|never|hardly|scarcely|no\slonger)\s[^,.;:]*$|"
    r"\b(?:is|are|was|were)n['’]t\s[^,.;:]*$",
    re.IGNORECASE,
)


def _is_owned(one: Superlative) -> bool:
    """Return whether it is told as somebody's own: "her best", "its own largest"."""
    before = one.passage.text[max(0, one.start - _LED) : one.start].lower().split()
    return any(word in POSSESSIVES for word in before[-2:])


_LED = 12
"""Characters before a superlative within which its owner stands."""


def _is_of_another(one: Superlative, other: Superlative) -> bool:
    """Return whether somebody's own best is told and there the best of other things: "his best form", "players"."""
    apart = bool(one.of and other.of) and one.of.isdisjoint(other.of) and not _overlap(one, other)
    return apart and _is_owned(one) and not _SO_FAR.match(one.passage.text, one.end)


_SO_FAR = late(r"\s(?:so\sfar|yet|ever|to\sdate)\b", re.IGNORECASE)
"""What follows a superlative whose noun was told before: "its sixth test, its strongest | so far"."""


def _scoped(other: Superlative) -> str:
    """Return the superlative with the words that follow it."""
    return other.passage.text[other.start : other.end + _FOLLOWING].rsplit(" ", 1)[0]


_FOLLOWING = 40


def _ranked(one: Superlative, other: Superlative) -> bool:
    record = "record" in {one.quality, other.quality} and _overlap(one, other)  # the second-highest is no record
    like = record or alike(one.quality, other.quality) or one_quality(one.quality, other.quality)
    return one.rank != other.rank and one.quality != "first" and like


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
