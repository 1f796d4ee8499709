"""Figures at which something stays, told as risen or fallen to, and the other way round."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.comparison.difference import Difference
from summarizer.comparison.figures.amount import Amount
from summarizer.comparison.figures.steady import LED_IN, stays, steady
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.tendencies import rises


def told_as_moved(claim: Passage, near: Sequence[Passage]) -> Iterator[Difference]:
    """Yield what *claim* has rise or fall to a figure at which it stays, or stay where it rises or falls to it."""
    staying = any(map(steady, near))
    if not staying and (not steady(claim) or any(map(stays, near))):
        return  # "rose to 6 in March and remained there in April"
    said = _reached(claim) if staying else steady(claim)
    told = [it for passage in near for it in (steady(passage) if staying else _reached(passage))]
    alike = [it for passage in near for it in _reached(passage)] if staying else []
    for mine in said:
        theirs = next((it for it in told if is_one(mine, it)), None)
        if theirs is not None and not any(is_one(mine, it) for it in alike):
            reason = f"says {_led(mine)!r}, source says {_led(theirs)!r}"
            yield Difference("direction", "clash", (mine.start, mine.end), theirs.place, reason)
            return


def _reached(passage: Passage) -> list[Amount]:
    return [amount for _, _, amount in rises(passage)]


def _led(amount: Amount) -> str:
    """Return the figure with what leads to it, from the beginning of a word."""
    text, first = amount.passage.text, max(0, amount.start - LED_IN)
    return text[first : amount.end].partition(" ")[2] if first else text[: amount.end]


def is_one(one: Amount, other: Amount) -> bool:
    """Return whether two figures are of one value, in one unit or one of them in none."""
    same_unit = one.unit == other.unit or (one.unit is None) != (other.unit is None)
    return one.value == other.value and same_unit
