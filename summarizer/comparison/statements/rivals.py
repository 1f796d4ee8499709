"""What two sentences exclude that say nearly all alike: an opposite, a denial, another name in the same place."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.comparison.alignment import LIGHT, Alignment
from summarizer.comparison.difference import Difference, Kind
from summarizer.comparison.figures.mentions import mentions
from summarizer.comparison.parties.spellings import kindred, without_marks
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.predicates.counterparts import echoes, read_poles
from summarizer.comparison.predicates.denials import is_negative, negations
from summarizer.comparison.slots import way
from summarizer.comparison.statements.side import Side, one_time
from summarizer.language.lexicon import opposite_poles
from summarizer.language.people import people
from summarizer.language.places import places
from summarizer.language.reporting import listed
from summarizer.language.roles import HEADS
from summarizer.language.word_classes import DETERMINERS

_PREFIXES = ("un", "in", "im", "ir", "dis", "non")
_TO_COME = listed("need plan plans intention intentions sign signs reason evidence proof question chance wish")
"""Nouns whose "no" denies what comes after them: "no plans to close"."""
_GOVERNED = 0.5
"""Share of the words under a denial that the other sentence has where it tells what is denied."""


def rivals(one: Side, other: Side) -> Iterator[Difference]:
    """Yield what a sentence of *one* and the sentence of *other* nearest to it cannot both say, seen from *one*.

    The texts are taken to say the rest alike (`Side.coverage`): that is for the caller to ask.
    """
    for number, aligned in enumerate(one.aligned):
        for place, facing in enumerate(other.aligned):
            if aligned.passages[:1] and facing.claim.text == aligned.passages[0].text:
                left = [sorted(side.told[at] - side.carried[at]) for side, at in ((one, number), (other, place))]
                yield from _opposites(aligned.claim, left[0], facing.claim, left[1])
                yield from _denied(aligned.claim, facing.claim, left[1])
                yield from _named(aligned.claim, left[0], facing.claim, left[1])
                yield from _elsewhere(aligned, left[0], facing.claim, left[1])
                yield from _turned_round(aligned, facing.claim, left[0] + left[1])
                yield from _causes(one, aligned.claim, left[0], facing.claim, left[1])
                yield from _offices(aligned.claim, left[0], facing.claim, left[1])
                break


def _opposites(one: Passage, left: list[int], other: Passage, right: list[int]) -> Iterator[Difference]:
    """Yield the word that only one has and that faces its opposite, all that only the other has: "damaged", "undamaged"."""
    mine, theirs = read_poles(one), read_poles(other)
    left = [index for index in left if mine[index] or one.order[index] not in LIGHT]
    right = [index for index in right if theirs[index] or other.order[index] not in LIGHT]
    if len(left) != 1 or len(right) != 1:
        return
    under = {index for negation in negations(one) for index in negation.governed}
    denied = {index for negation in negations(other) for index in negation.governed}
    (index,), (place,) = left, right
    opposed = opposite_poles(mine[index], theirs[place]) or _prefixed(one.order[index], other.order[place])
    if opposed and index not in under and place not in denied:
        yield _difference("direction", one, index, other, place)


def _prefixed(one: str, other: str) -> bool:
    return any(prefix + one == other or prefix + other == one for prefix in _PREFIXES)


def _denied(one: Passage, other: Passage, right: list[int]) -> Iterator[Difference]:
    """Yield what *one* denies and *other*, without a negative word of any kind, tells in the same words."""
    if one.foreign or other.foreign:
        mine, theirs = ([i for i, word in enumerate(p.order) if word in _FOREIGN] for p in (one, other))
        if mine and not theirs and not right:
            yield _difference("negation", one, mine[0], other, 0)
        return
    if any(map(is_negative, other.order)):
        return
    for negation in negations(one):
        heads = [index for index in negation.governed if one.order[index] not in _TO_COME]
        told = echoes(one, heads[0], other) if heads else ()
        known = sum(bool(echoes(one, index, other)) for index in heads)
        # Of "a witness, not a suspect" one word is denied, which must not be told of something else beside.
        if negation.predicate or (len(heads) == 1 and one.stems[heads[0]].isalpha() and len(one.at[one.stems[heads[0]]]) == 1):
            if told and known >= _GOVERNED * len(heads):
                yield _difference("negation", one, negation.at, other, told[0])
                return


_FOREIGN = listed(
    """nicht kein keine keinen keiner keines nie niemand nichts pas jamais aucun aucune rien nunca nadie nada ningún
    ninguna não ninguém nenhum nenhuma non mai nessun nessuno nessuna niente"""
)
"""The commonest words of denial in German, French, Spanish, Portuguese and Italian. Spanish "no" is Portuguese "in the"."""


def _named(one: Passage, left: list[int], other: Passage, right: list[int]) -> Iterator[Difference]:
    """Yield the one person that only *one* names, where *other* names one in their stead."""
    mine, theirs = _people(one, left), _people(other, right)
    if len(mine) == len(theirs) == 1 and not _one_name(one.order[mine[0]], other.order[theirs[0]]):
        yield _difference("name", one, mine[0], other, theirs[0])


def _elsewhere(aligned: Alignment, left: list[int], other: Passage, right: list[int]) -> Iterator[Difference]:
    """Yield the one place that only *aligned* names, where *other* names one in its stead: "in Torv", "in Skarrow".

    Only of what is known for one event, by a name or a date that both tell.
    """
    one = aligned.claim
    known = any(set(range(*run)) <= aligned.carried.keys() for run in one.names) or any(
        one_time(mine, theirs) for mine in mentions(one) for theirs in mentions(other)
    )
    if not known:
        return
    mine, theirs = ([run for run in p.names if set(range(*run)) <= set(only)] for p, only in ((one, left), (other, right)))
    if len(mine) != 1 or len(theirs) != 1:
        return
    (run,), (facing,) = mine, theirs
    ways = way(one, run[0]), way(other, facing[0])
    lands = [any(place.country for place in places(p.words[slice(*at)])) for p, at in ((one, run), (other, facing))]
    if ways[0] == ways[1] and ways[0] in _PLACED and lands[0] == lands[1]:
        yield _difference("place", one, run[0], other, facing[0])


def _turned_round(aligned: Alignment, other: Passage, left: list[int]) -> Iterator[Difference]:
    """Yield a name to which *aligned* has something go and from which *other* has it come, all else being alike."""
    if left:
        return
    one = aligned.claim
    for first, _ in one.names:
        found = aligned.carried.get(first)
        if found is not None and {way(one, first), way(other, found[1])} == {"to", "from"}:
            yield _difference("direction", one, first, other, found[1])


def _causes(side: Side, one: Passage, left: list[int], other: Passage, right: list[int]) -> Iterator[Difference]:
    """Yield the cause that only *one* gives, where *other* gives one too, in words that *one* has not."""
    given = next((found for found in side.differences if found.kind == "cause"), None)
    if given is None or not left or not right or _OF_CAUSE.isdisjoint(other.order):
        return
    told = [index for index in right if other.order[index] not in _OF_CAUSE]
    if told:
        span = other.span(min(told), max(told) + 1)
        reason = f"{given.reason}, source says {other.text[slice(*span)]!r}"
        yield Difference("cause", "clash", given.said, other.place(*span), reason)


_OF_CAUSE = listed(
    """because cause caused causes due owing blame blamed blames behind led leads prompted prompts triggered triggers
    sparked sparks started result resulted reason attributed"""
)
_PLACED = frozenset({"at", "to", "from"})


def _one_name(one: str, other: str) -> bool:
    one, other = without_marks(one), without_marks(other)
    return one == other or kindred(one, other)


def _people(passage: Passage, left: list[int]) -> list[int]:
    """Return the last word of each person of whose name every word is among *left*."""
    found = []
    for mention in people(passage.text).mentions:
        parts = [
            index
            for index, word in enumerate(passage.words)
            if mention.start <= word.start and word.end <= mention.end and word.capitalised
        ]
        if parts and set(parts) <= set(left):
            found.append(parts[-1])
    return found


def _offices(one: Passage, left: list[int], other: Passage, right: list[int]) -> Iterator[Difference]:
    """Yield the office that both name by one head and each by another of its words: "minister of defence"."""
    mine, theirs = _bodies(one, left), _bodies(other, right)
    for head in mine.keys() & theirs.keys():
        spans = [
            (passage.words[min(spot)].start, passage.words[max(spot)].end)
            for passage, spot in ((one, mine[head]), (other, theirs[head]))
        ]
        said, there = (passage.text[slice(*span)] for passage, span in zip((one, other), spans, strict=True))
        place = one.offset + spans[0][0], one.offset + spans[0][1]
        yield Difference("role", "clash", place, other.place(*spans[1]), f"says {said!r}, source says {there!r}")


def _bodies(passage: Passage, left: list[int]) -> dict[str, Range]:
    """Return each head of an office → the words that are it and say, by one among *left*, of what it is one."""
    found = {}
    for index, word in enumerate(passage.order):
        if word not in HEADS:
            continue
        place = index + 1
        if passage.order[place : place + 1] == ("of",):
            place += 1
            while passage.order[place : place + 1] and passage.order[place] in DETERMINERS:
                place += 1
            if place in left:
                found[word] = index, place
        elif index - 1 in left and not passage.words[index - 1].capitalised:
            found[word] = index, index - 1
    return found


def _difference(kind: Kind, one: Passage, index: int, other: Passage, place: int) -> Difference:
    said, there = one.words[index], other.words[place]
    reason = f"says {said.text!r}, source says {there.text!r}"
    span = one.offset + said.start, one.offset + said.end
    return Difference(kind, "clash", span, other.place(there.start, there.end), reason)
