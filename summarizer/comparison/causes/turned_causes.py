"""Causes turned round: a claim has that bring something about which its sources tell to have come after it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.comparison.causes.reasons import Reason, reasons
from summarizer.comparison.difference import Difference
from summarizer.comparison.everyday import LIGHT
from summarizer.comparison.opposites.counterparts import echoes
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.precedence import is_order_denied, lasts, sides
from summarizer.language.reporting import listed

_Stems = frozenset[str]

_AIMING = listed("so lest aimed for with as to")
"""Words that open an aim, or what something is done as: what one does it for comes after it."""
_HOPED = listed("order an a the hopes")
"""And those behind "in" that do: "in order to", "in a bid to", "in the hope of"."""
_PLANNED = listed("meant intended designed aimed")
_AFTER, _BEFORE = listed("after following"), frozenset(["before"])


def turned_round(claim: Passage, near: Sequence[Passage]) -> Iterator[Difference]:
    """Yield the cause that *claim* gives where one of *near* has what it is to have caused come first.

    "The closure set off a strike" of "closed after a strike": what came after it cannot have caused it.
    """
    for reason in reasons(claim):
        if not reason.words or not reason.effect or _is_aim(claim, reason):
            continue
        for passage in near:
            if any(_is_turned(claim, reason, passage, *order) for order in _sequences(passage)):
                said = claim.words[min(reason.at, *reason.words)].start, claim.words[max(reason.at, *reason.words)].end
                text = f"gives as the cause what came after it in the source: {claim.text[slice(*said)]!r}"
                yield Difference("cause", "clash", said, passage.place(0, len(passage.text)), text)
                return


def told_to_follow(claim: Passage, reason: Reason, passage: Passage) -> bool:
    """Return whether *passage* has a word of the claim's effect come after two of its cause, and none before them.

    "Was shut after inspectors found grave failings": "serious shortcomings led to the closure" may well be that.
    """
    causes, effects = ({claim.stems[i] for i in some} for some in (reason.words, reason.effect))
    cause = [found for i in reason.words if (found := _stand(claim, i, effects, passage))]
    effect = [found for i in reason.effect if (found := _stand(claim, i, causes, passage))]
    return any(
        sum(bool(found & (former - latter)) for found in cause) > 1
        and any(found & (latter - former) for found in effect)
        and not any(found & latter for found in cause)
        for former, latter in _sequences(passage)
    )


def _is_aim(claim: Passage, reason: Reason) -> bool:
    first, *after = claim.order[reason.at : reason.at + 2]
    if first == "in":
        return not _HOPED.isdisjoint(after) and claim.order[reason.at + 2 : reason.at + 3] != ("light",)
    return first in _AIMING or not _PLANNED.isdisjoint(after)


def _sequences(passage: Passage) -> Iterator[tuple[_Stems, _Stems]]:
    """Yield of two things that *passage* puts in order the stems of the former and of the latter."""
    for index, word in enumerate(passage.order):
        ordering = (word in _AFTER or word in _BEFORE) and not lasts(passage, index)
        if ordering and not is_order_denied(passage, index):
            one, other = sides(passage, index)
            yield (other, one) if word in _AFTER else (one, other)


def _is_turned(claim: Passage, reason: Reason, passage: Passage, former: _Stems, latter: _Stems) -> bool:
    """Return whether half of the claim's cause stands in *latter* alone, and some of its effect in *former* alone."""
    causes, effects = ({claim.stems[i] for i in some} for some in (reason.words, reason.effect))
    cause = [found for i in reason.words if (found := _stand(claim, i, effects, passage)) is not None]
    effect = [found for i in reason.effect if (found := _stand(claim, i, causes, passage)) is not None]
    late, soon = latter - former, former - latter
    if not any(found & soon for found in effect) or any(found & former for found in cause):
        return False
    return 2 * sum(bool(found & late) for found in cause) >= len(cause) > 0 and not any(f & latter for f in effect)


def _stand(claim: Passage, index: int, others: set[str], passage: Passage) -> _Stems | None:
    """Return the stems with which *passage* has a telling word of one side of the link that the other has not."""
    if claim.stems[index] in others or claim.order[index] in LIGHT:
        return None
    return frozenset([passage.stems[place] for place in echoes(claim, index, passage)])
