"""Two things that a word puts in order: "the tug reached the lock before the barge"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from summarizer.comparison.boundaries import gap
from summarizer.comparison.clauses.clause_openings import opens_clause
from summarizer.comparison.clauses.past_forms import is_gerund
from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.clauses.verbs import PRONOUNS
from summarizer.comparison.difference import Difference
from summarizer.comparison.opposites.denials import FUNCTION_WORDS, negations
from summarizer.comparison.passage import Passage
from summarizer.language.lexicon import alike, base_forms, narrows, opposed
from summarizer.language.number_words import NUMBER_WORDS
from summarizer.language.reporting import listed
from summarizer.language.word_classes import DETERMINERS, PERIODS

_ORDERING = listed("before ahead after behind than")
"""Words whose two sides cannot change places."""
_REACH = 14
"""Words from such a word within which its sides stand."""
_FRONTED = 4
"""Words before an ordering word that opens its sentence: "On the day before the vote, …"."""
_BORDERS = listed("because while when if whether although though since so where how what why until who which but")


def turned_order(claim: Passage, near: Sequence[Passage]) -> Iterator[Difference]:
    """Yield the ordering words of *claim* whose sides have changed places in one of the passages *near*."""
    if _ORDERING.isdisjoint(claim.order):
        return
    for index in [index for index, word in enumerate(claim.order) if word in _ORDERING]:
        if claim.order[index - 1 : index] == ("from",):
            continue  # "footage from after the match" orders the footage
        if claim.order[index] == "than" and _bounds(claim, index):
            continue  # "more than 200 children" compares nothing
        for passage in near:
            for place in passage.at.get(claim.stems[index], ()):
                if passage.order[place] == "than" and _bounds(passage, place):
                    continue
                if not _is_turned(claim, index, passage, place) or _is_told_otherwise(claim, index, passage, place):
                    continue
                said, there = claim.words[index], passage.words[place]
                reason = f"swaps what comes {claim.order[index]!r} what"
                where = passage.place(there.start, there.end)
                yield Difference("who-did-what", "clash", (said.start, said.end), where, reason)
                return


def _bounds(passage: Passage, index: int) -> bool:
    """Return whether the "than" at *index* belongs to a figure: "more than | two years ago"."""
    behind = passage.order[index + 1 : index + 2]
    return bool(behind) and (behind[0][0].isdigit() or behind[0] in NUMBER_WORDS)


def other_order(claim: Passage, near: Sequence[Passage]) -> Iterator[Difference]:
    """Yield the "before" of *claim* between what the nearest passage has an "after" between, or the reverse."""
    leading = [] if _AGAINST.keys().isdisjoint(claim.order) else claim.order
    for index, word in enumerate(leading):
        if word not in _AGAINST or lasts(claim, index) or is_order_denied(claim, index):
            continue
        if claim.order[index - 1] in _TAKING_AFTER:
            continue
        left, right = sides(claim, index)
        right -= _beyond_gerund(claim, index)
        for passage in near[:1]:
            if word in passage.order or _AGAINST[word] not in passage.order:
                continue
            for place in [at for at, other in enumerate(passage.order) if other == _AGAINST[word]]:
                before, behind = sides(passage, place)
                if not (left & before and right & behind) or left & behind or right & before:
                    continue
                if not _is_told_otherwise(claim, index, passage, place):
                    said, there = claim.words[index], passage.words[place]
                    reason = f"says {word!r}, source says {passage.order[place]!r}"
                    spot = passage.place(there.start, there.end)
                    yield Difference("direction", "clash", (said.start, said.end), spot, reason)
                    return


def _beyond_gerund(claim: Passage, index: int) -> frozenset[str]:
    """Return the stems of the main verb behind a gerund, and of what follows: "who fell after fleeing | was found"."""
    if not claim.order[min(index + 1, len(claim.order) - 1)].endswith("ing"):
        return frozenset()
    main = next((group.start for group in groups(claim) if group.finite and group.start > index + 1), None)
    return frozenset() if main is None else frozenset(claim.stems[main:])


_TAKING_AFTER = frozenset("look looks looked looking takes take named called cared".split())
"""Words of which "after" is a part, and orders nothing: "to look after her husband"."""
_AGAINST = {"before": "after", "after": "before"}


def _is_turned(claim: Passage, index: int, passage: Passage, place: int) -> bool:
    """Return whether something of either side of the claim's word stands on the other side of the passage's alone.

    Not so where the two may be one: of "the trip came after his visit" each may be either's in "the visit".
    """
    (left, right), (before, behind) = _compared(claim, index), _compared(passage, place)
    latter, former = (right - behind) & (before - left), (behind - right) & (left - before)
    return bool(latter and former) and not any(_may_be_one(one, other) for one in latter for other in former)


def _may_be_one(one: str, other: str) -> bool:
    """Return whether two words may be for one thing, neither being a kind of the other: no "lifeboat" and "boat"."""
    return alike(one, other) and not narrows(one, other) and not narrows(other, one)


def _is_told_otherwise(claim: Passage, index: int, passage: Passage, place: int) -> bool:
    """Return whether one denies the order, or tells it by an opposite, and so may well turn it round."""
    if is_order_denied(claim, index) != is_order_denied(passage, place):
        return True  # "not before the vote" is "wait for the vote before"
    # "Has more than Osk", of which the other "has fewer than Torv".
    if claim.order[index] == "than":
        return _by_opposites(claim, index, passage, place)
    return lasts(claim, index) != lasts(passage, place)  # "rescued after five nights" orders no two deeds


def lasts(passage: Passage, index: int) -> bool:
    """Return whether a length of time stands behind the word: "after | five long nights"."""
    first = index + 1
    while passage.order[first : first + 1] and passage.order[first] in _ABOUT:
        first += 1
    after = passage.order[first : first + _LENGTH]
    if not after or not (after[0][0].isdigit() or after[0] in NUMBER_WORDS):
        return False
    return any(word.rstrip("s") in _SPANS for word in after)


_ABOUT = listed("less more than nearly almost about around just only over under some barely")
"""Words before a length of time that say how exact it is: "after | less than two hours"."""
_SPANS = PERIODS | listed("second minute hour day decade century")
_LENGTH = 4
"""Words of a length of time: "five and a half months"."""


def is_order_denied(passage: Passage, index: int) -> bool:
    """Return whether the order itself is denied: "will not come back before 2030"."""
    before = range(index - 1, max(-1, index - 1 - _REACH), -1)
    ends = next((i for i in before if i + 1 in passage.parted), -1)
    return any(ends < negation.at < index for negation in negations(passage))


def _by_opposites(claim: Passage, index: int, passage: Passage, place: int) -> bool:
    """Return whether the qualities before the two "than" are opposites."""
    mine, theirs = claim.order[max(0, index - _QUALITY) : index], passage.order[max(0, place - _QUALITY) : place]
    return any(opposed(one, other) for one in mine for other in theirs)


_QUALITY = 4
"""Words before "than" among which its quality stands: "more of the old inns than"."""


def _compared(passage: Passage, index: int) -> tuple[frozenset[str], frozenset[str]]:
    """Return the `sides` of a word; beside "than" without the qualities: "older than it and smaller" orders no two."""
    before, behind = sides(passage, index)
    if passage.order[index] != "than":
        return before, behind
    qualities = {stem for stem, word in zip(passage.stems, passage.order, strict=True) if is_comparative(word)}
    return before - qualities, behind - qualities


@lru_cache(maxsize=4096)
def is_comparative(word: str) -> bool:
    """Return whether the folded *word* is a quality in the comparative: "older", of "old"."""
    return word.endswith("er") and any(alike(word, form) for form in base_forms(word)[1:])


@lru_cache(maxsize=64)
def sides(passage: Passage, index: int) -> tuple[frozenset[str], frozenset[str]]:
    """Return the content stems on either side of the word at *index*, up to the clause's border; a comma is none."""
    around = [frozenset(_stems(passage, index, step)) for step in (-1, 1)]
    fronted = index <= _FRONTED and all(group.verb > index for group in groups(passage)[:1])
    if fronted and around[1]:  # "Hours before she spoke, the talks ended"
        after = range(index + 2, len(passage.order))
        comma = next(
            (i for i in after if _begins(passage, i) and ("," in gap(passage, i) or not _is_clause(passage, index, i))),
            None,
        )
        if comma is not None:
            return frozenset(_stems(passage, comma - 1, 1)), frozenset(_stems(passage, index, 1, comma))
    return around[0], around[1]


def _begins(passage: Passage, place: int) -> bool:
    """Return whether what follows the fronted phrase may begin here: after a comma, or with another noun phrase."""
    return "," in gap(passage, place) or (passage.order[place] in DETERMINERS | PRONOUNS and place > 1)


def _is_clause(passage: Passage, first: int, last: int) -> bool:
    """Return whether a verb stands between: "After the board had chosen | a leader, …"."""
    return any(group.finite and first < group.verb < last for group in groups(passage))


def _stems(passage: Passage, index: int, step: int, stop: int = -1) -> Iterator[str]:
    """Yield the content stems from the word at *index* on, in one direction, up to the clause's border or *stop*."""
    for place in range(index + step, index + step * (_REACH + 1), step):
        if not 0 <= place < len(passage.order) or _parted(passage, place, step):
            return
        if passage.order[place] in _BORDERS:
            if step < 0 and "," in gap(passage, index) and "," in gap(passage, place):
                continue  # "drained the tank, | which was bound for Osk, | after"
            return
        if place == stop or (passage.order[place] == "and" and opens_clause(passage, place)):
            return
        if step > 0 and place in passage.parted and is_gerund(passage.order[place]):
            return  # "after a week of rain, | forcing 300 to leave": what came of it all
        if passage.order[place] not in FUNCTION_WORDS:
            yield passage.stems[place]


def _parted(passage: Passage, place: int, step: int) -> bool:
    latter = place if step > 0 else place + 1
    between = passage.gaps[latter]
    return between != " " and any(mark in between for mark in ";:.!?()–—…")
