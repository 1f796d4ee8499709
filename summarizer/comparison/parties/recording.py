"""Who records what happened, so that others may repeat it in their own voice: the fire service, not the accused."""

from __future__ import annotations

from collections.abc import Collection

from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.passage import Passage
from summarizer.language.lexicon import base_forms
from summarizer.language.people import people
from summarizer.language.reporting import listed

_RECORDING = listed(
    """police sheriff coastguard firefighters fire rescuers rescuer paramedics medics hospital hospitals doctors clinic
    authorities officials ministry prosecutors prosecutor court coroner agency bureau office department commission
    regulator regulators organisers organizers daily newspaper magazine broadcaster weekly"""
)
"""Who records what happened, or prints it: tolls, arrests, closures are theirs to tell, and all others' to repeat."""
_PARTIES = listed("prosecutors prosecutor army military defence defense foreign navy")
"""Who of these takes a side: a charge, or a battle won, is theirs to prove."""
_HAPPENING = listed("die survive happen occur start begin remain be have rise fall suffer live stand go take come")
"""Verbs of what nobody is blamed for."""


def records(who: Collection[str], text: str) -> bool:
    """Return whether *text* is theirs to record whom the folded words *who* name, and accuses nobody."""
    return not _RECORDING.isdisjoint(who) and _PARTIES.isdisjoint(who) and not _accuses(text)


def _accuses(text: str) -> bool:
    """Return whether *text* tells what somebody has done: in so many words, unless it counts, and names no person."""
    passage = Passage(text)
    return blames(passage) and (not passage.numbers or bool(people(text).mentions))


def blames(passage: Passage) -> bool:
    """Return whether *passage* tells, in the active voice, what somebody may be blamed for."""
    doing = (it for it in groups(passage) if it.finite and not it.passive)
    return any(_HAPPENING.isdisjoint(base_forms(passage.order[it.verb])) for it in doing)
