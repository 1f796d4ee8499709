"""A deed that the sources tell of a "she", and a claim of somebody who is none: "the bishop fled" of "… she fled".

The last sentences that name anybody tell who a pronoun may mean (Hobbs, *Resolving pronoun references*, 1978, whose
constraints of gender and number these are). Who is a man by a noun or a title is no "she" at all; who is one by a given
name, or by whose "his" it is, is none where another may be meant. Where nothing tells, but another is a "she" for sure,
the claim is doubted; and who asks does not answer.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.comparison.clauses.frames import Frame, frames, party_told
from summarizer.comparison.clauses.phrases import Party
from summarizer.comparison.clauses.slots import SUBJECT
from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.difference import Difference, Relation
from summarizer.comparison.parties.around import preceding
from summarizer.comparison.parties.sexes import Somebody, owned_by, persons, somebody_at
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import VERBS, listed

_PERSONAL = frozenset(["he", "she"])
_ASKING = listed("ask write urge beg invite implore question order propose offer request summon petition email phone")
_ABOUT = listed("about whether if how why what who when where")
_ANSWERING = listed("reply answer respond retort decline refuse accept agree consent comply")
"""What is done by the one whom another has asked."""


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the first verb of *claim* that the sources tell of a pronoun which is not, or need not be, its subject."""
    near = [it for it in sources.nearest(claim) if not _PERSONAL.isdisjoint(it.order)]
    if not near or claim.foreign:
        return
    for mine in _told(claim):
        subject = party_told(mine)
        if subject is None or subject.pronoun or len(subject.heads) != 1:
            continue
        head = subject.heads[0]
        facing = [(it, frame) for it in near for frame in _of_pronoun(it, claim, mine)]
        found = [_meant(claim, head, passage, frame, sources) for passage, frame in facing]
        if not found or None in found or _tells_by_name(claim, mine, head, sources):
            continue
        passage, theirs = facing[0]
        verb = passage.words[theirs.verb]
        said = claim.span(min(subject.words), mine.verb + 1)
        party = party_told(theirs)
        pronoun = party.pronoun if party else ""
        reason = f"says {claim.text[slice(*said)]!r}, source has {pronoun!r} for whoever {verb.text!r} is told of"
        relation: Relation = "clash" if "clash" in found else "unknown"
        yield Difference("who-did-what", relation, said, passage.place(verb.start, verb.end), reason)
        return


@read_once
def _told(passage: Passage) -> tuple[Frame, ...]:
    """Return the frames of *passage*, and what somebody "is" or "was", at the first telling word of that."""
    found = list(frames(passage))
    for place in range(1, len(passage.order) - 1):
        if passage.order[place] not in _BEING or any(group.start <= place <= group.verb for group in groups(passage)):
            continue
        before = passage.order[place - 1]
        what = next((i for i in range(place + 1, len(passage.order)) if i in passage.content or i in passage.parted), 0)
        if what and what not in passage.parted and (before in _PERSONAL or place - 1 in passage.content):
            named = () if before in _PERSONAL else (place - 1,)
            found.append(Frame(what, {SUBJECT: Party(named, named, "" if named else before)}, True))
    return tuple(found)


_BEING = frozenset(["is", "was"])


def _of_pronoun(passage: Passage, claim: Passage, mine: Frame) -> Iterator[Frame]:
    """Yield the frames of the claim's verb that *passage* tells of a "he" or a "she"."""
    for frame in _told(passage) if claim.stems[mine.verb] in passage.at else ():
        party = party_told(frame)
        one_verb = passage.stems[frame.verb] == claim.stems[mine.verb] and frame.plain == mine.plain
        if one_verb and party is not None and party.pronoun in _PERSONAL:
            yield frame


def _tells_by_name(claim: Passage, mine: Frame, head: int, sources: Sources) -> bool:
    """Return whether a passage tells the verb of the claim's subject, or of somebody whom no pronoun stands for."""
    for passage in sources.nearest(claim):
        for frame in _told(passage) if claim.stems[mine.verb] in passage.at else ():
            party = party_told(frame)
            if passage.stems[frame.verb] == claim.stems[mine.verb] and (
                party is None or any(passage.stems[i] == claim.stems[head] for i in party.words)
            ):
                return True
    return False


def _meant(claim: Passage, head: int, passage: Passage, theirs: Frame, sources: Sources) -> Relation | None:
    """Return whether the pronoun of *theirs* cannot mean the claim's subject, need not, or may: None."""
    party = party_told(theirs)
    pronoun = party.pronoun if party else ""
    about = _about(passage, theirs, sources)
    own = [(it, one) for it in about for one in persons(it) if any(it.stems[i] == claim.stems[head] for i in one.words)]
    here = somebody_at(claim, head)
    if here is not None and here.sure and here.sex != pronoun:
        return "clash"
    if not own:
        return None
    told = {one.sex for _, one in own if one.sex} | {
        sex for it in about for one, sex in owned_by(it) if (it, one) in own
    }
    sure = {one.sex for _, one in own if one.sure}
    others = [one for it in about for one in persons(it) if (it, one) not in own and _stands_alone(it, one)]
    if pronoun in sure or (pronoun in told and not sure):
        return None
    if sure:
        return "clash"
    if told:
        return "clash" if any(one.sex in {pronoun, ""} for one in others) else "unknown"
    if _asked(own, passage, theirs):
        return "clash"
    if _questioned(own, passage, theirs):
        return "unknown"
    return "unknown" if any(one.sex == pronoun for one in others) else None


def _about(passage: Passage, theirs: Frame, sources: Sources) -> Sequence[Passage]:
    """Return the sentences that tell who the pronoun is: the last with a person, and its own if one stands before."""
    before = [it for it in preceding(passage, sources) if persons(it)][-1:]
    return [*before, passage] if any(max(one.words) < theirs.verb for one in persons(passage)) else before


def _stands_alone(passage: Passage, one: Somebody) -> bool:
    return not any(passage.words[i].text.endswith(("'s", "’s")) for i in one.words)


def _asked(own: Sequence[tuple[Passage, Somebody]], passage: Passage, theirs: Frame) -> bool:
    """Return whether the deed is an answer, and the claim's subject is who asked for it."""
    if _ANSWERING.isdisjoint(base_forms(passage.order[theirs.verb])):
        return False
    return any(not _ASKING.isdisjoint(base_forms(it.order[verb])) for it, verb in _deeds_of(own, passage))


def _questioned(own: Sequence[tuple[Passage, Somebody]], passage: Passage, theirs: Frame) -> bool:
    """Return whether it is said behind a question of the claim's subject: "the judge asked her about it. She said"."""
    if passage.order[theirs.verb] not in VERBS:
        return False
    return any(
        not _ASKING.isdisjoint(base_forms(it.order[verb])) and not _ABOUT.isdisjoint(it.order[verb + 1 :])
        for it, verb in _deeds_of(own, passage)
    )


def _deeds_of(own: Sequence[tuple[Passage, Somebody]], passage: Passage) -> Iterator[tuple[Passage, int]]:
    """Yield the verbs that the sentences before *passage* tell of one of *own*."""
    for it, one in own:
        for frame in frames(it) if it is not passage else ():
            party = party_told(frame)
            if frame.plain and party is not None and not one.words.isdisjoint(party.heads):
                yield it, frame.verb
