"""Figures that a relative clause tells of: "faster than the 0.4 per cent that analysts had expected"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.clauses.verbs import Group
from summarizer.comparison.difference import Difference
from summarizer.comparison.figures.amount import Amount
from summarizer.comparison.figures.amounts import amounts
from summarizer.comparison.figures.equality import allows, equal
from summarizer.comparison.opposites.denials import negations
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.language.lexicon import base_forms
from summarizer.language.tokens import STOPWORDS

_RELATIVE = frozenset(["that", "which"])
_PHRASE = 5
"""Words of the subject of such a clause."""


def told_of_other_figure(claim: Passage, nearest: Sequence[Passage]) -> Iterator[Difference]:
    """Yield the figure that *claim* has with a verb and its doer, of which a passage tells another figure."""
    for passage in nearest:
        for rival, group, doer in _related(passage):
            verb = next((it for it in groups(claim) if it.finite and _is_one(claim, it, passage, group)), None)
            if verb is None or not all(passage.stems[i] in claim.at for i in doer) or negations(claim):
                continue
            end = next((it.start for it in groups(claim) if it.finite and it.verb > verb.verb), len(claim.order))
            own = [it for it in amounts(claim) if it.unit == rival.unit and it.sort == rival.sort]
            if any(equal(it, rival) or allows(it, rival) for it in own):
                continue
            span = claim.words[verb.verb].end, claim.words[end - 1].end
            for mine in [it for it in own if span[0] < it.start < span[1]][:1]:
                reason = f"says {mine.text}, source says {rival.text}"
                yield Difference("number", "clash", (mine.start, mine.end), rival.place, reason)
                return


def _is_one(claim: Passage, mine: Group, passage: Passage, theirs: Group) -> bool:
    one, other = claim.order[mine.verb], passage.order[theirs.verb]
    return claim.stems[mine.verb] == passage.stems[theirs.verb] or bool(set(base_forms(one)) & set(base_forms(other)))


@read_once
def _related(passage: Passage) -> tuple[tuple[Amount, Group, tuple[int, ...]], ...]:
    """Return each figure with the verb of the clause on it, and the words of whoever does that."""
    found = []
    for amount in amounts(passage):
        if amount.sort not in {"count", "share"} or (amount.unit is None and not amount.of):
            continue
        at = next((i for i, word in enumerate(passage.words) if word.start >= amount.end), len(passage.words))
        if at in passage.parted or passage.order[at : at + 1] == () or passage.order[at] not in _RELATIVE:
            continue
        group = next((it for it in groups(passage) if it.start > at), None)
        if group is None or not group.finite or group.passive or not at + 1 < group.start <= at + 1 + _PHRASE:
            continue
        doer = tuple([i for i in range(at + 1, group.start) if passage.order[i] not in STOPWORDS])
        if doer and passage.parted.isdisjoint(range(at, group.verb + 1)):
            found.append((amount, group, doer))
    return tuple(found)
