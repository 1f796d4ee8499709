"""Who dies of what somebody does: of "the gunman killed two guards" it is not the gunman who died.

A verb for what befalls its subject is told by one for what is done to an object, and only of the object (Levin,
*English Verb Classes and Alternations*, 1993, §1.1.2).
"""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.comparison.clauses.frames import Frame, frames
from summarizer.comparison.clauses.parties import Pair
from summarizer.comparison.clauses.slots import OBJECT
from summarizer.comparison.difference import Difference
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import listed

_DYING = listed("die perish")
_KILLING = listed("kill murder slay assassinate shoot stab strangle execute")
_DEAD = _DYING | listed("dead death body corpse suicide himself herself itself themselves him her succumb drown")
"""Words by which the one who killed may have died as well."""


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the verb by which *claim* has somebody die of whom the cited words only tell whom he killed."""
    if not claim.has_form(_DYING):
        return
    near = [passage for passage in sources.nearest(claim) if sources.cites(passage) and passage.has_form(_KILLING)]
    if not near or any(passage.has_form(_DEAD) for passage in sources.nearest(claim)):
        return
    for mine in frames(claim):
        if _DYING.isdisjoint(base_forms(claim.order[mine.verb])) or mine.subject is None or mine.subject.pronoun:
            continue
        for passage in near:
            for theirs in frames(passage):
                if _is_killer(claim, mine, passage, theirs):
                    said, there = claim.words[mine.verb], passage.words[theirs.verb]
                    reason = f"says {said.text!r} of whom the source says {there.text!r}"
                    spot = passage.place(there.start, there.end)
                    yield Difference("who-did-what", "clash", (said.start, said.end), spot, reason)
                    return


def _is_killer(claim: Passage, mine: Frame, passage: Passage, theirs: Frame) -> bool:
    """Return whether the one who dies in *mine* is the one who kills in *theirs*, and none of the killed."""
    if _KILLING.isdisjoint(base_forms(passage.order[theirs.verb])) or mine.subject is None or theirs.subject is None:
        return False
    killed = theirs.slots.get(OBJECT)
    pair = Pair(claim, mine, passage, theirs)
    return killed is not None and pair.is_head(mine.subject, theirs.subject) and not pair.is_head(mine.subject, killed)
