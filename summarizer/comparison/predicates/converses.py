"""Verbs that tell one thing from its two sides: "Roe beat Lind" and "Lind lost to Roe"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

CONVERSES = {
    (one, side, other, facing)
    for line in """beat object lose to; defeat object lose to; sell to buy from; sell to acquire from;
    lend to borrow from; give to receive from; hand to receive from; pay to receive from; lease to rent from;
    replace object precede object; succeed object precede object; follow object precede object;
    follow object lead object; own object belong to; employ object work for""".split(";")
    for one, side, other, facing in [line.split()]
}
"""Pairs of them, each verb with the slot of the other party."""
CONVERSE_VERBS = frozenset(verb for one, _, other, _ in CONVERSES for verb in (one, other))
"""All of them, in their base form."""


def facing_slots(
    converse: tuple[str, str, str, str], ours: Sequence[str], others: Sequence[str]
) -> Iterator[tuple[str, str]]:
    """Yield the slots in which two verbs, by their base forms *ours* and *others*, have the same other party."""
    one, side, other, facing = converse
    if one in ours and other in others:
        yield side, facing
    if other in ours and one in others:
        yield facing, side
