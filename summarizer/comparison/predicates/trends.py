"""Figures that go, or stand, the other way than in the source, told by the figures themselves.

"Nine per cent more boxes" of "boxes fell by nine per cent"; "was cut to 4" of "is 4 now, after 3"; "more than the limit
of 90" of "below the limit of 90".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.comparison.difference import Difference
from summarizer.comparison.opposites.counterparts import echoes
from summarizer.comparison.opposites.denials import FUNCTION_WORDS
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.staying import is_one, told_as_moved
from summarizer.comparison.predicates.tendencies import changes, comparisons, levels, rises


def turned_trends(claim: Passage, near: Sequence[Passage]) -> Iterator[Difference]:
    """Yield a change or a comparison of *claim* that goes the other way than that of a passage *near* it."""
    if not claim.numbers and "than" not in claim.order:
        return
    yield from _changed(claim, near)
    yield from _reached(claim, near)
    yield from told_as_moved(claim, near)
    yield from _compared(claim, near)


def _changed(claim: Passage, near: Sequence[Passage]) -> Iterator[Difference]:
    own = changes(claim)
    told = [(p, it) for p in near for it in changes(p)] if own else ()
    for mine in own:
        facing = [(p, it) for p, it in told if is_one(mine.amount, it.amount)]
        if not facing or any(it.up == mine.up for _, it in facing):
            continue
        passage, theirs = facing[0]
        if _common(claim, mine.at, passage, theirs.at):
            yield _difference(claim, mine.at, passage, theirs.at)
            return


def _reached(claim: Passage, near: Sequence[Passage]) -> Iterator[Difference]:
    told = [(p, it) for p in near for it in levels(p)]
    for at, up, amount in rises(claim) if told else ():
        facing = [(p, it) for p, it in told if is_one(it.new, amount)]
        if not facing or any((it.old.value < it.new.value) == up for _, it in facing):
            continue
        passage, level = facing[0]
        said = claim.words[at]
        reason = f"says {said.text!r}, source has {level.new.text} after {level.old.text}"
        spot = passage.place(level.new.start, level.new.end)
        yield Difference("direction", "clash", (said.start, said.end), spot, reason)
        return


def _compared(claim: Passage, near: Sequence[Passage]) -> Iterator[Difference]:
    told = [(p, it) for p in near for it in comparisons(p)]
    for mine in comparisons(claim) if told else ():
        facing = [
            (p, it)
            for p, it in told
            if (mine.value is not None and mine.value == it.value)
            or (mine.value is it.value is None and mine.stem == it.stem)
        ]
        if not facing or any(it.more == mine.more for _, it in facing):
            continue
        passage, theirs = facing[0]
        if _common(claim, mine.at, passage, theirs.at):
            yield _difference(claim, mine.at, passage, theirs.at)
            return


def _difference(claim: Passage, index: int, passage: Passage, place: int) -> Difference:
    mine, theirs = (
        text.text[slice(*text.span(at, min(at + 3, len(text.words))))]
        for text, at in ((claim, index), (passage, place))
    )
    said, there = claim.words[index], passage.words[place]
    spot = passage.place(there.start, there.end)
    return Difference("direction", "clash", (said.start, said.end), spot, f"says {mine!r}, source says {theirs!r}")


def _common(claim: Passage, index: int, passage: Passage, place: int) -> bool:
    """Return whether the two are told of one thing: a word beside figures, days and the two words themselves."""
    plain = (i for i in claim.plain if i != index and claim.order[i] not in FUNCTION_WORDS)
    return any(spot != place for i in plain for spot in echoes(claim, i, passage))
