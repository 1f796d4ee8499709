"""Claims that tell as so what their sources only mention: "Roe stole it" of "Roe was cleared of stealing it"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.difference import Difference
from summarizer.comparison.opposites.denying_words import DENIED, is_negative
from summarizer.comparison.parties.reports import carried, reports
from summarizer.comparison.parties.unattributed import HEDGED, telling_weights
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import Sources
from summarizer.comparison.veridicality.enclosures import Enclosure, enclosures, roots_of, told
from summarizer.comparison.veridicality.openers import Sort
from summarizer.language.speakers import POSSESSIVES, PRONOUNS

_MOSTLY = 0.75
"""Share of a claim's words in what is only mentioned from which it tells just that."""
_NEARLY = 0.75
"""Of that share, what another part of the sources must carry to count as telling it plainly."""
_REASONS = {
    Sort.FALSE: "tells as a fact what the source calls not so",
    Sort.CHARGED: "tells as a fact what in the source is only alleged",
    Sort.RUMOURED: "tells as a fact what in the source is only said, feared or hoped",
    Sort.SAID: "tells as a fact what the source only has somebody say or think",
    Sort.FEIGNED: "tells as a fact what in the source is only imagined",
}


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield where *claim* tells as so what the passages nearest to it only mention, and none of them tells."""
    near = sources.nearest(claim)
    held = [(passage, it) for passage in near for it in enclosures(passage)]
    if not held:
        return
    weights = telling_weights(claim, claim.content, sources)
    shares = [carried(claim, _unnamed(claim, weights, passage, it), it.roots) for passage, it in held]
    told_so = [
        it
        for it, share in zip(held, shares, strict=True)
        if share >= _MOSTLY and _tells(claim, weights, it[1]) and not _differs(claim, *it)
    ]
    told_so = [it for it in told_so if not _leaves_open(claim, *it)]
    if not told_so:
        return
    if any(carried(claim, weights, _plainly(passage)) >= _NEARLY * max(shares) for passage in near):
        return
    passage, found = told_so[0]
    clash = found.sort in {Sort.FALSE, Sort.CHARGED, Sort.RUMOURED}
    relation: Literal["clash", "unknown"] = "clash" if clash else "unknown"
    span = told(passage, found)
    reason = f"{_REASONS[found.sort]}: {passage.text[slice(*span)]!r}"
    kind: Literal["negation", "attribution"] = "negation" if found.sort is Sort.FALSE else "attribution"
    yield Difference(kind, relation, (0, len(claim.text)), passage.place(*span), reason)


def _tells(claim: Passage, weights: dict[int, float], found: Enclosure) -> bool:
    """Return whether *claim* tells what is mentioned, and not what else is told of whom it is: by its verbs."""
    if not carried(claim, weights, found.own):
        return False
    verbs = [group.verb for group in groups(claim) if group.finite] if found.of_whom else []
    keys = [{claim.stems[verb], *claim.kin[verb]} for verb in verbs]
    return any(not it.isdisjoint(found.own) for it in keys) or all(it.isdisjoint(found.roots) for it in keys)


def _unnamed(claim: Passage, weights: dict[int, float], passage: Passage, found: Enclosure) -> dict[int, float]:
    """Return *weights* without the names for which what is mentioned may have a "she" or "her", and its subject."""
    held = [passage.order[i] for i in found.words]
    if _PERSONAL.isdisjoint(held):
        return weights
    verbs = [group.start for group in groups(claim) if group.finite] if held[0] in PRONOUNS else []
    first = verbs[0] if verbs else 0
    rest = {i: weight for i, weight in weights.items() if not claim.words[i].capitalised and i >= first}
    return rest or weights


_PERSONAL = frozenset(PRONOUNS) | POSSESSIVES.keys()


def _leaves_open(claim: Passage, passage: Passage, found: Enclosure) -> bool:
    """Return whether *claim* itself only mentions, or has somebody say, what it tells.

    A report that is a part of what is mentioned does not say it: "The court heard that | she was warned by Roe".
    """
    if enclosures(claim) or claim.quotes or not (HEDGED | DENIED).isdisjoint(claim.order):
        return True
    held = {passage.order[i] for i in found.words}
    cues = [claim.text[slice(*said.cue)].casefold().split() for said in claim.attributions]
    if any(held.isdisjoint(cue) for cue in cues):
        return True
    return not cues and any(not report.loose for report in reports(claim))


def _differs(claim: Passage, passage: Passage, found: Enclosure) -> bool:
    """Return whether *claim* has a telling word of the opener itself, "was cleared", or denies what it opens."""
    telling = [index for index in found.opener if index in passage.content]
    if any(passage.stems[i] in claim.at or not passage.kin[i].isdisjoint(claim.kin_at) for i in telling):
        return True
    held = {passage.order[i] for i in found.words}
    return any(is_negative(word) for word in claim.order if word not in held)


@read_once
def _plainly(passage: Passage) -> frozenset[object]:
    """Return the stems and kin of what *passage* neither mentions only nor has somebody say."""
    aside = {i for it in enclosures(passage) for i in (*it.words, *it.opener)}
    aside.update(i for report in reports(passage) for i in (*report.said, *report.who))
    return roots_of(passage, [i for i in passage.content if i not in aside])
