"""A sentence that is all but a copy of its source: every word that was put in, taken out or changed must be harmless.

In a free rewording a word may change because everything does; in a copy each change was made on purpose or by a slip.
So here the burden of proof lies with the change: figures, names, units, negations, statuses, modals and the words that
place one thing against another must be the source's own, in their places.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.comparison.copies.changes import (
    LONGEST,
    Change,
    changes,
    is_turned_round,
    moved,
    names_in,
    offence,
    spelled,
    written,
)
from summarizer.comparison.copies.excerpts import other_units, unattributed
from summarizer.comparison.difference import Difference
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import NEAREST, Sources

_SKIPPED = 3
"""Words by which the source's run may be longer than the claim's in its place, for one to stand for the other."""
_NEW = 2
"""Content words that the source lacks from which they are a detail, if one stands nowhere, and no turn of phrase."""


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield what *claim* changes of the sentence that it copies."""
    if len(claim.words) > LONGEST:
        return
    for passage in sources.nearest(claim)[:2]:
        changed = changes(claim, passage)
        if changed is None:
            continue
        yield from _offences(claim, passage, changed, sources)
        yield from other_units(claim, passage)
        yield from _exchanged_names(claim, passage, changed)
        yield from _additions(claim, passage, sources, changed)
        # Of a whole article somebody may tell the gist; who cites a sentence owes its speaker.
        if len(sources.cited) <= NEAREST and unattributed(claim, passage):
            who = passage.attributions[0].who
            reason = f"drops who says it: {passage.text[slice(*who)]!r}"
            yield Difference("attribution", "clash", (0, len(claim.text)), passage.place(*who), reason)
        return


def _offences(claim: Passage, passage: Passage, changed: Sequence[Change], sources: Sources) -> Iterator[Difference]:
    """Yield the changes that are no harmless ones."""
    rearranged = is_turned_round(claim, changed)
    for change in changed:
        (first, last), (low, high) = change
        if rearranged and (first == last or low == high):
            continue  # a clause that was put elsewhere is no addition, nor a loss
        if spelled(claim.order[first:last]) == spelled(passage.order[low:high]):
            continue
        if last > first and moved(claim, passage, change, changed):
            continue
        if high - low > last - first + _SKIPPED:
            continue  # words of the source that were passed over, not changed
        kind, reason = offence(claim, passage, change)
        gist = len(sources.cited) > NEAREST
        if kind == "number" and low == high and gist and _stands_elsewhere(claim, change, sources):
            continue  # put in from another sentence of the article; what it counts is looked at by its own check
        if kind is not None:
            at = (first, last) if first < last else (max(0, first - 1), min(len(claim.words), first + 1))
            there = (low, high) if low < high else (max(0, low - 1), min(len(passage.words), low + 1))
            yield Difference(kind, "clash", claim.span(*at), passage.place(*passage.span(*there)), reason)


def _stands_elsewhere(claim: Passage, change: Change, sources: Sources) -> bool:
    """Return whether every content word of the claim's run stands somewhere in the sources."""
    content = set(claim.content)
    return all(sources.holding(claim.stems[i]) for i in range(*change.claim) if i in content)


def _exchanged_names(claim: Passage, passage: Passage, changed: Sequence[Change]) -> Iterator[Difference]:
    """Yield a name of *claim* that stands where *passage* has another, which stands where the first one was."""
    taken = [named for change in changed if (named := names_in(passage, change.source))]
    for change in changed:
        own = names_in(claim, change.claim)
        if not own or not moved(claim, passage, change, changed):
            continue
        others = [named for named in taken if named.isdisjoint(own) and named.issubset(claim.order)]
        if others:
            reason = f"puts {written(claim, *change.claim)!r} in the place of {' '.join(sorted(others[0]))!r}"
            yield Difference("who-did-what", "clash", claim.span(*change.claim), None, reason)


def _has(passage: Passage, claim: Passage, index: int) -> bool:
    return claim.stems[index] in passage.at or any(key in passage.kin_at for key in claim.kin[index])


def _additions(claim: Passage, passage: Passage, sources: Sources, changed: Sequence[Change]) -> Iterator[Difference]:
    """Yield what was put into the copy and stands nowhere in the sources."""
    content = set(claim.content)
    for (first, last), (low, high) in changed:
        new = [i for i in range(first, last) if i in content and not _has(passage, claim, i)]
        nowhere = [i for i in new if not sources.holding(claim.stems[i]) and not sources.akin(claim.kin[i])]
        if nowhere and len(new) >= _NEW and high - low < len(new):
            span = claim.span(new[0], new[-1] + 1)
            yield Difference("detail", "clash", span, None, f"adds {claim.text[slice(*span)]!r}, which no source has")
