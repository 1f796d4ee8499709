"""Who did what to whom: a claim in which the parties of a verb, or of "before", are others than in its sources."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.comparison.clauses.frames import Frame, frames
from summarizer.comparison.clauses.parties import of_one_verb, share_a_verb
from summarizer.comparison.clauses.slots import OBJECT
from summarizer.comparison.difference import Difference
from summarizer.comparison.opposites.converses import converses
from summarizer.comparison.opposites.counterparts import turned_off
from summarizer.comparison.opposites.denials import denies
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.doings import done_otherwise
from summarizer.comparison.predicates.headlines import as_headline
from summarizer.comparison.predicates.left_undone import leaves_undone
from summarizer.comparison.predicates.pairings import Pairing
from summarizer.comparison.predicates.precedence import other_order, turned_order
from summarizer.comparison.predicates.turned_round import MUTUAL, peoples_turned, places_turned, pronouns_turned
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import listed

_LOOKED_AT = 4
"""Passages whose verbs are compared with the claim's: those nearest to it."""
_LYING = listed("based located situated headquartered stationed")
"""Participles of where somebody or something is, that nobody does."""
_EVERYDAY = listed("come go get become seem remain stay say")
"""Verbs that mean too many things to be one and the same in two places; of words it is asked who says them."""


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the verbs of *claim* whose parties the passages nearest to it have in other places."""
    near = tuple([passage for passage in sources.nearest(claim)[:_LOOKED_AT] if not passage.foreign])
    shared = share_a_verb(claim, near) or any(map(converses, claim.order)) or "by" in claim.order
    for mine in frames(claim) if shared else ():
        if not MUTUAL.isdisjoint(base_forms(claim.order[mine.verb])):
            if (turned := places_turned(claim, mine, of_one_verb(claim, mine.verb, near))) is not None:
                yield _difference(claim, mine, *turned)
                return
            continue
        if not _EVERYDAY.isdisjoint(base_forms(claim.order[mine.verb])) or _is_empty(claim, mine):
            continue
        if claim.order[mine.verb] in _LYING:
            continue  # "the others are based abroad" of "others based abroad"
        doers = () if mine.subject is None else [claim.stems[i] for i in mine.subject.heads]
        if denies(claim, mine.verb) and any(leaves_undone(passage, doers) for passage in near):
            continue
        found = _turned(claim, mine, near, sources) or _conversely(claim, mine, near)
        found = found or _by_the_other(claim, mine, near, sources)
        if found is not None:
            yield _difference(claim, mine, *found)
            return
    yield from turned_order(claim, near)
    yield from other_order(claim, near)


def _difference(claim: Passage, mine: Frame, passage: Passage, theirs: Frame, of_another: bool) -> Difference:
    verb, there = claim.words[mine.verb], _about(passage, theirs.verb)
    said = "says of another" if of_another else "swaps who and whom of"
    reason = f"{said} {verb.text!r}: source says {passage.text[slice(*there)]!r}"
    return Difference("who-did-what", "clash", (verb.start, verb.end), passage.place(*there), reason)


def _turned(
    claim: Passage, mine: Frame, near: tuple[Passage, ...], sources: Sources
) -> tuple[Passage, Frame, bool] | None:
    """Return the frame in which the parties of *mine* have other places, if none has them in the same.

    And whether its doer is merely another, with nobody in his place.
    """
    facing = tuple([it for it in of_one_verb(claim, mine.verb, near) if not _is_empty(*it)])
    if not facing:
        return None
    pairs = [Pairing(claim, as_headline(claim, mine, *theirs), *theirs) for theirs in facing]
    turned = next((pair for pair in pairs if peoples_turned(pair) or pronouns_turned(pair)), None)
    if turned is not None:
        return turned.passage, turned.theirs, False
    light = not _LIGHT.isdisjoint(base_forms(claim.order[mine.verb]))
    told = [pair for pair in pairs if pair.keeps()]
    of_others = any(pair.of_another(sources) for pair in pairs if _is_cited_whole(pair, sources))
    for pair in told:
        outweighed = of_others and OBJECT not in pair.theirs.slots and not sources.cites(pair.passage)
        if pair.is_named() and pair.same_object() and not outweighed:
            return None
    for pair in pairs:
        if light and _is_another_idiom(pair):
            continue
        if not any(pair.passage is other.passage and other.same_object() for other in told) and pair.clashes():
            return pair.passage, pair.theirs, False
    strange = next((pair for pair in pairs if pair not in told and pair.of_strangers(sources)), None)
    if strange is not None and not told:
        return strange.passage, strange.theirs, True
    own = [pair for pair in pairs if pair not in told and (pair.one_verb or pair.tells_the_like())]
    own = [pair for pair in own if sources.cites(pair.passage)] or own
    if own and all(pair.of_another(sources) or done_otherwise(pair) for pair in own):
        return own[0].passage, own[0].theirs, True
    apart = [pair for pair in told if pair.is_named() and (pair.one_verb or pair.tells_the_like())]
    if not own and apart and all(done_otherwise(pair) for pair in apart):
        return apart[0].passage, apart[0].theirs, True
    return None


def _is_another_idiom(pair: Pairing) -> bool:
    """Return whether a verb with many senses is told with two things, or with a particle in one text alone."""
    forms = base_forms(pair.passage.order[pair.theirs.verb])
    if set(forms).isdisjoint(base_forms(pair.claim.order[pair.mine.verb])):
        return False
    return pair.of_other_objects() or turned_off(pair.claim, pair.mine.verb, pair.passage, pair.theirs.verb)


_LIGHT = listed("make take give put set hold keep run turn")
"""Verbs that mean what their object does: who made fun of the mayor made out no words."""


def _by_the_other(
    claim: Passage, mine: Frame, near: tuple[Passage, ...], sources: Sources
) -> tuple[Passage, Frame, bool] | None:
    """Return the passive in which it is done by the one to whom *mine* has it done, in whatever words.

    "Lind was swallowed up by Roe" of "Roe was bought by Lind": few passives tell one thing from its two sides.
    """
    doer, done_to = mine.subject, mine.slots.get(OBJECT)
    if mine.plain or doer is None or done_to is None or doer.pronoun or done_to.pronoun:
        return None
    others = {it.other for it in converses(claim.order[mine.verb])}
    for passage in [passage for passage in near if sources.cites(passage)]:
        for theirs in frames(passage):
            them, they = theirs.slots.get(OBJECT), theirs.subject
            if theirs.plain or them is None or they is None or not others.isdisjoint(_forms(passage, theirs)):
                continue
            pair = Pairing(claim, mine, passage, theirs)
            swapped = pair.is_head(doer, them) and pair.is_head(done_to, they)
            if swapped and not pair.is_same(doer, they) and not pair.is_same(done_to, them):
                return passage, theirs, False
    return None


def _forms(passage: Passage, frame: Frame) -> Sequence[str]:
    return base_forms(passage.order[frame.verb])


def _is_cited_whole(pair: Pairing, sources: Sources) -> bool:
    """Return whether a cited passage has the verb done to the very one to whom the claim has it done."""
    mine, theirs = pair.mine.slots.get(OBJECT), pair.theirs.slots.get(OBJECT)
    same = mine is not None and theirs is not None and pair.is_head(mine, theirs)
    return same and pair.one_verb and sources.cites(pair.passage)


def _is_empty(claim: Passage, mine: Frame) -> bool:
    """Return whether the subject stands for nothing: "it | took a loan to open the school"."""
    empty = mine.subject is not None and mine.subject.pronoun == "it"
    return empty and not _EMPTY.isdisjoint(base_forms(claim.order[mine.verb]))


_EMPTY = frozenset(["take", "cost"])
"""Verbs before which "it" may stand for what only follows."""


def _conversely(claim: Passage, mine: Frame, near: tuple[Passage, ...]) -> tuple[Passage, Frame, bool] | None:
    """Return the frame that tells of the same doer the other side of *mine*: "lost to Lind" of "beat Lind"."""
    for passage in near if converses(claim.order[mine.verb]) else ():
        for theirs in frames(passage):
            if Pairing(claim, mine, passage, theirs).contradicts_converse():
                return passage, theirs, False
    return None


def _about(passage: Passage, verb: int) -> tuple[int, int]:
    first, last = max(0, verb - 3), min(len(passage.words), verb + 4)
    return passage.words[first].start, passage.words[last - 1].end
