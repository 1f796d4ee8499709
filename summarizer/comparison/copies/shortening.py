"""Whether a text is a passage with words left out, and whether one of those decides what the rest says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from summarizer.atoms import GOVERNING, HEDGES, is_negation, turns_meaning
from summarizer.comparison.copies.choices import one_of_two, singled_out
from summarizer.comparison.copies.harmless import is_only_of_its_kind
from summarizer.comparison.copies.joined_deeds import deeds_left_out
from summarizer.comparison.copies.times_of_facts import is_time_of_a_fact
from summarizer.comparison.copies.timetables import is_told_ahead
from summarizer.comparison.difference import Difference, Kind
from summarizer.comparison.kept_words import Kept, gaps_hold, kept_words
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources

_BEFORE, _AFTER = 6, 4
"""Words before and after a passage in which a condition or a denial still governs it: a clause is seldom longer."""
_CLAUSE_OPENING = ("and", "but", "while", "although", "though", "because", "as", "after", "when", "since")
"""Words that begin a clause which a negation before them does not reach."""
_FUTURE = frozenset(["will", "shall"])
"""Words before a verb by which it is still to come."""
_ASIDE = frozenset("who whom whose which where when while as after before because since and but".split())
"""Words that begin a side clause, which governs nothing outside itself."""


_SHARING = frozenset(["one", "among"])
"""Words by which what is singled out is one of several."""


_NARROWING = frozenset("from in of since for among outside on at".split())
"""Words by which what is singled out is narrowed down; without what they begin, it is singled out among more."""


def shortened(claim: Passage, source: Passage) -> bool:
    """Return whether *claim* is *source* with words left out, none of which governs what was kept."""
    kept = kept_words(claim.order, source.order)
    if kept is None:
        return False
    order = source.order
    # A status before the first kept word belongs to it: "former" | "minister Roe".
    before = order[kept.places[0] - 1] if kept.places[0] else ""
    turning = [place for place in kept.left_out if turns_meaning(order[place])]
    if turning and not set(turning) <= _described(source, kept):
        return False
    if turns_meaning(before) and not is_negation(before):
        return False
    if (before == "not" and claim.order[0] == "only") or one_of_two(claim, source, kept.places, kept.left_out):
        return False  # "not | only the ferry but also the railway"
    end = kept.places[-1] + 1
    if end < len(order) and is_negation(order[end]) and not _parted(source, end):
        return False  # "those of wood are" of "are not"
    if any(order[place] in _SHARING for place in kept.left_out):
        return False  # "one of the oldest" is not the oldest
    last = kept.places[-1]
    if (
        any(word.endswith("est") for word in claim.order)
        and order[last + 1 : last + 2]
        and order[last + 1] in _NARROWING
    ):
        return False  # "the highest ever paid for an artist from Kenya"
    if not gaps_hold(claim.order, order[kept.places[0] : kept.places[-1] + 1]):
        return False
    return not _lost(claim, source, kept)


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the conditions and denials that *claim* lost which is otherwise a run of a source's words."""
    yield from singled_out(claim, sources)
    for passage in sources.nearest(claim):
        kept = kept_words(claim.stems, passage.stems) if claim.at.keys() <= passage.at.keys() else None
        if kept is None:
            continue
        for place in (
            *_lost(claim, passage, kept),
            *_unhedged(claim, passage, kept),
            *one_of_two(claim, passage, kept.places, kept.left_out),
        ):
            word = passage.words[place]
            kind: Kind = "negation" if is_negation(passage.order[place]) else "modality"
            yield Difference(
                kind, "clash", (0, len(claim.text)), passage.place(word.start, word.end), f"drops {word.text!r}"
            )
        return


def cut_out(claim: Passage, source: Passage) -> set[str]:
    """Return the words of *source* that *claim*, which is *source* with words left out, lacks of what it tells.

    Not those of asides that were left out whole, between commas or at either end: "Roe, who was sued by Lind, won".
    """
    kept = kept_words(claim.order, source.order)
    if kept is None:
        return set()
    found: set[str] = set()
    ends = (-1, *kept.places, len(source.order))
    for before, after in pairwise(ends):
        run = source.order[before + 1 : after]
        if run and not (_parted(source, before + 1) and _parted(source, after)):
            found.update(run)
    return found


def _described(source: Passage, kept: Kept) -> set[int]:
    """Return the places of asides that tell who somebody is, left out whole: ", a deputy director,"."""
    found: set[int] = set()
    for before, after in pairwise(kept.places):
        run = range(before + 1, after)
        if run and source.order[run[0]] in _DESCRIBING and _parted(source, run[0]) and _parted(source, after):
            found.update(run)
    return {place for place in found if source.order[place] not in HEDGES}


def _parted(source: Passage, place: int) -> bool:
    """Return whether a comma, a bracket or the end of the sentence stands before the word at *place*."""
    return place in (0, len(source.order)) or not _ASIDE_MARKS.isdisjoint(source.gaps[place])


_DESCRIBING = frozenset("a an the his her its their who".split())
_ASIDE_MARKS = frozenset(",;()–—")


def _lost(claim: Passage, source: Passage, kept: Kept) -> list[int]:
    """Return where the conditions and denials stand around the kept words that the claim lost.

    "The mayor resigned" of "the rumour that the mayor resigned is false"; "the deal will be signed" of "… only if
    parliament agrees".
    """
    first, last = kept.places[0], kept.places[-1]
    order = source.order
    closed = (i for i in source.unspaced if i <= first and _closes(source.gaps[i]))
    near = range(max(_opening(source, first), first - _BEFORE, *closed), first)
    after = range(last + 1, min(len(order), last + 1 + _AFTER))
    if after and (order[after[0]] == "that" or (order[after[0]] in _OTHERS and "," in source.gaps[after[0]])):
        after = range(0)  # "a unit | that would spy on them", "some left at once, | others only on Monday"
    if _parted(source, last + 1) and any(order[place] in {"who", "which"} for place in kept.left_out):
        after = range(0)  # "Roe, who was not hurt, | may retire"
    beside = _is_told_beside(source, kept) or is_time_of_a_fact(source, first)
    near = range(max(near.start, _reported(source, kept)), near.stop) if not beside else range(0)
    inside = _of_the_clause(order, sorted(set(kept.left_out) - deeds_left_out(source, kept)))
    around = (*near, *inside, *_of_the_clause(order, after))
    said = set(claim.order)
    denied = _denials(source.order, near)
    return [
        place
        for place in around
        if (source.order[place] in GOVERNING or place in denied)
        and source.order[place] not in said
        and source.words[place].text != "May"  # the month, which allows nothing
        and not (order[place] == "only" and place and (order[place - 1] == "not" or is_only_of_its_kind(source, place)))
    ]


def _is_told_beside(source: Passage, kept: Kept) -> bool:
    """Return whether the kept words are told of somebody in passing, which no denial around it reaches.

    "He never met | Roe, | who | won the race", in a relative clause behind a comma, a dash or a bracket.
    """
    at = next((place for place in kept.left_out if place > kept.places[0]), None)
    if at is None or source.order[at] not in _RELATIVE or not _parted(source, at) or at + 1 not in kept.places:
        return False
    before = [place for place in kept.places if place < at]
    behind = range(at + 2, kept.places[-1] + 1)
    return before == [*range(before[0], at)] and not any(_parted(source, place) for place in (*before[1:], *behind))


_RELATIVE = frozenset(["who", "which"])


def _closes(between: str) -> bool:
    """Return whether a quotation ends before a word: "“We will not sell,” | said Roe, who leads it"."""
    return any(mark in between for mark in (',"', ",”", "”,", '",'))


def _reported(source: Passage, kept: Kept) -> int:
    """Return where what somebody says ends that stands before whom the kept words open with, and none of it is kept.

    "It will not close, | the mayor | said, | citing a report": no denial of what is said reaches the speaker.
    """
    first, last = (source.words[kept.places[place]].start for place in (0, -1))
    for said in [it for it in source.attributions if it.content]:
        begins, ends = said.content[0][0], said.content[-1][1]
        if ends <= first <= said.who[0] + _ARTICLE and not begins <= last < ends and said.cue[0] > said.who[0]:
            return sum(word.start < ends for word in source.words)
    return 0


_ARTICLE = 1
"""Letters by which the kept words may open behind the speaker's phrase, which has a mark before it."""
_OTHERS = frozenset(["others", "another", "some"])
"""Words that open a clause told of somebody else."""


def _opening(source: Passage, first: int) -> int:
    """Return where the clause of the word at *first* begins, where it is joined to one that governs nothing in it.

    "It may rain, but | Roe said the game was on": not of "it may be that Roe won, and that Lind lost".
    """
    joined = (place for place in range(first - 1, 0, -1) if source.order[place] in _COORDINATING)
    place = next((place for place in joined if _parted(source, place)), None)
    if place is None or "that" in source.order[place : first + 1]:
        return 0
    return place + 1


_COORDINATING = frozenset(["but", "and", "while", "whereas", "though", "although"])


def _unhedged(claim: Passage, source: Passage, kept: Kept) -> Iterator[int]:
    """Yield where a hedge or a "will" stood among the kept words: "allegedly took", "will close" for "closed".

    Not where what it hedges was left out with it: "a unit that would spy on them" shortened to "a unit".
    """
    places = set(kept.places)
    for place in kept.left_out:
        word = source.order[place]
        future = word in _FUTURE and place + 1 in places
        future = future and not is_told_ahead(claim, kept.places.index(place + 1), source)
        hedged = next((i for i in source.content if i > place and source.order[i] not in HEDGES), None)
        hedge = word in HEDGES and (hedged is None or hedged in places)
        if (hedge or future) and word not in claim.order:
            yield place


def _of_the_clause(order: Sequence[str], left_out: Sequence[int]) -> Iterator[int]:
    """Yield of the places *left_out* those in no side clause: "the bridge, which may close, cost four million"."""
    former, aside = -2, False
    for place in left_out:
        aside = order[place] in _ASIDE or (aside and place == former + 1)
        former = place
        if not aside:
            yield place


_NOT_DENIED = frozenset(["only", "until", "just", "least"])
"""Words after a "not" that denies nothing: "not only", "it was not until June that"."""


def _denials(order: Sequence[str], near: range) -> set[int]:
    """Return the negations in *near* that reach what follows it: "it is not true that", "nobody believes"."""
    start = max((place + 1 for place in near if order[place] in _CLAUSE_OPENING), default=near.start)
    return {
        place for place in range(start, near.stop) if is_negation(order[place]) and order[place + 1] not in _NOT_DENIED
    }
