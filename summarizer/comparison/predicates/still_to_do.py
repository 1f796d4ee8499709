"""What somebody has yet to do, told as done: "have left" of "have until Friday to leave", "have to leave"."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.clauses.verbs import Group
from summarizer.comparison.difference import Difference, Relation
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import listed
from summarizer.language.word_classes import AUXILIARIES, HAVE, NEGATIONS

_HAVING = listed("have give grant set get need await lack")
"""Verbs of what is open to somebody; what one "took" or "used" three weeks to do is done."""
_NOW = frozenset(["has", "have"])
_SPANS = listed("until deadline ultimatum minute minutes hour hours day days week weeks month months year years")
_OPEN = listed("chance opportunity permission offer invitation right option time")
_STILL = _SPANS | _OPEN
_REACH = 9
"""Words from the verb of having to the "to"."""


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the first verb of *claim* that is told as done, and that each near passage has as still to be done."""
    near = sources.nearest(claim)
    if all("to" not in it.order or (_STILL | _NOW).isdisjoint(it.order) for it in near):
        return
    for group in groups(claim):
        if not group.finite or not _is_done(claim, group):
            continue
        root = claim.stems[group.verb]
        forms = frozenset(base_forms(claim.order[group.verb]))
        facing = [(it, it_group) for it in near for it_group in groups(it) if _is_one(it, it_group, root, forms)]
        found = [_still(passage, there) for passage, there in facing]
        if not found or None in found:
            continue
        passage, there = facing[0]
        said, source = claim.span(group.start, group.verb + 1), passage.span(there.start, there.verb + 1)
        reason = f"says {claim.text[slice(*said)]!r}, source has {passage.text[slice(*source)]!r}, still to be done"
        relation: Relation = "unknown" if "unknown" in found else "clash"
        yield Difference("modality", relation, said, passage.place(*source), reason)
        return


def _is_done(claim: Passage, group: Group) -> bool:
    """Return whether a past or a perfect tells it, with no denial."""
    helpers = claim.order[group.start : group.verb]
    past = not helpers or (helpers[0] in HAVE and len(helpers) == 1) or helpers in _PASSIVE
    return past and NEGATIONS.isdisjoint(helpers) and claim.order[group.verb] not in AUXILIARIES


_PASSIVE = (("has", "been"), ("have", "been"), ("was",), ("were",))


def _is_one(passage: Passage, group: Group, root: str, forms: frozenset[str]) -> bool:
    return passage.stems[group.verb] == root or not forms.isdisjoint(base_forms(passage.order[group.verb]))


def _still(passage: Passage, group: Group) -> Relation | None:
    """Return whether an infinitive is of what is still open, for sure or maybe; None where it may be done."""
    helpers = passage.order[group.start : group.verb]
    if "to" in helpers and helpers[0] != "to":
        before = helpers[: helpers.index("to")]
        if not _NOW.isdisjoint(before) or ("still" in before and not HAVE.isdisjoint(before)):
            return "clash"  # "still has to be ratified"
    if passage.order[group.start] != "to":
        return None
    low = max(0, group.start - _REACH)
    having = next(
        (i for i in range(group.start - 1, low - 1, -1) if not _HAVING.isdisjoint(base_forms(passage.order[i]))), None
    )
    if having is None or not passage.parted.isdisjoint(range(having + 1, group.start + 1)):
        return None
    between = passage.order[having + 1 : group.start]
    if not _SPANS.isdisjoint(between):
        return "clash"
    return "unknown" if not _OPEN.isdisjoint(between) else None
