"""Whether somebody lives: of "Roe survived, four others were killed" nobody may say that Roe died, nor of her patient.

Who is in hospital, was found alive or survived is alive; who died, was killed or was found dead is not. Others may be
told of in the same breath, so each fate is read from its own verb and held against the same person's alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from summarizer.comparison.clauses.frames import Frame, frames
from summarizer.comparison.clauses.phrases import Party
from summarizer.comparison.clauses.slots import OBJECT, SUBJECT
from summarizer.comparison.difference import Difference
from summarizer.comparison.figures.remainders import left_out
from summarizer.comparison.opposites.denials import denies
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.certainty import marks
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon import base_forms
from summarizer.language.lexicon.persons import is_person
from summarizer.language.reporting import listed

_DYING, _KILLING = listed("die perish succumb"), listed("kill murder slay assassinate")
_SURVIVING = listed("survive recover")
_FINDING = listed("find discover rescue pull drag dig save recover")
_BEING = listed("be remain lie stay")
_DEAD, _ALIVE = listed("dead lifeless"), listed("alive unharmed unhurt uninjured safe")
_IN = listed("condition hospital care")
_NEXT = 4
"""Words behind a verb within which stands in what state somebody is: "was found on Monday | alive"."""
_MORTAL = _DYING | _KILLING | listed("dead death body bodies corpse fatal fatally deadly suicide drown toll")
"""Words by which somebody may have died whom the sources call otherwise there."""


class _Fate(NamedTuple):
    frame: Frame
    party: Party
    alive: bool


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the person whom *claim* has die, or live, and the cited words the other way round."""
    if not claim.has_form(_MORTAL) and not claim.has_form(_SURVIVING):
        return
    near = [passage for passage in sources.nearest(claim) if sources.cites(passage)]
    counts = {number.value for number in claim.numbers}
    near = [passage for passage in near if left_out(passage).isdisjoint(counts)]  # "all but three died"
    theirs = [(passage, fate) for passage in near for fate in _fates(passage)]
    for mine in _fates(claim) if theirs else ():
        if mine.party.pronoun:
            continue
        same = [(passage, fate) for passage, fate in theirs if _is_same(claim, mine, passage, fate, near)]
        if same and all(fate.alive != mine.alive for _, fate in same):
            passage, fate = same[0]
            said, there = claim.words[mine.frame.verb], passage.words[fate.frame.verb]
            reason = f"says {said.text!r} of whom the source says {there.text!r}"
            spot = passage.place(there.start, there.end)
            yield Difference("direction", "clash", (said.start, said.end), spot, reason)
            return


@read_once
def _fates(passage: Passage) -> tuple[_Fate, ...]:
    """Return who lives and who dies in *passage*, as a fact."""
    found = []
    for frame in frames(passage):
        alive = _outcome(passage, frame)
        if alive is None or denies(passage, frame.verb) or _is_graded(passage, frame.verb):
            continue
        befalls = not frame.plain or _KILLING.intersection(base_forms(passage.order[frame.verb]))
        party = frame.slots.get(OBJECT if befalls else SUBJECT)
        if party is not None:
            found.append(_Fate(frame, party, alive))
    return tuple(found)


def _is_graded(passage: Passage, verb: int) -> bool:
    return any(verb in mark.governed or verb == mark.head for mark in marks(passage))


def _outcome(passage: Passage, frame: Frame) -> bool | None:
    """Return whether the verb leaves somebody alive; None where it tells nothing of that."""
    forms = base_forms(passage.order[frame.verb])
    behind = passage.order[frame.verb + 1 : frame.verb + 1 + _NEXT]
    if frame.plain and not _DYING.isdisjoint(forms):
        return False
    if not _KILLING.isdisjoint(forms):
        return False
    if frame.plain and not _SURVIVING.isdisjoint(forms) and OBJECT not in frame.slots:
        return True
    if frame.plain and "survive" in forms:
        return True
    if not frame.plain and not _FINDING.isdisjoint(forms):
        if not _DEAD.isdisjoint(behind):
            return False
        return True if not _ALIVE.isdisjoint(behind) else None
    if frame.plain and not _BEING.isdisjoint(forms) and "in" in behind[:1]:
        return True if not _IN.isdisjoint(passage.order[frame.verb + 2 : frame.verb + 2 + 2 * _NEXT]) else None
    return None


def _is_same(claim: Passage, mine: _Fate, passage: Passage, theirs: _Fate, near: list[Passage]) -> bool:
    """Return whether the two are one person: by the head, or as the only one who can be meant."""
    heads = {claim.stems[i] for i in mine.party.heads}
    if not heads.isdisjoint(passage.stems[i] for i in theirs.party.heads):
        return True
    if mine.alive or any(it.has_form(_MORTAL) for it in near) or len(mine.party.heads) != 1:
        return False
    known = any(claim.stems[mine.party.heads[0]] in it.at for it in near)
    them = theirs.party
    definite = bool(them.words) and passage.order[them.words[0] - 1 : them.words[0]] == ("the",)
    return known and (bool(them.pronoun) or (definite and any(is_person(passage.order[i]) for i in them.heads)))
