"""What is done by another, or to another, than in the source, the one of whom the claim tells it standing there too."""

from __future__ import annotations

from summarizer.comparison.clauses.frames import frames
from summarizer.comparison.clauses.phrases import Party
from summarizer.comparison.clauses.slots import OBJECT
from summarizer.comparison.opposites.counterparts import echoes
from summarizer.comparison.opposites.denials import denies
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.pairings import Pairing

_TOLD = 6
"""Words behind a verb within which stands what it says of the one to whom it is done: "found | guilty"."""


def done_otherwise(pair: Pairing) -> bool:
    """Return whether the passage has the verb of the claim done by another, or to another."""
    if pair.is_negated() or denies(pair.passage, pair.theirs.verb) or denies(pair.claim, pair.mine.verb):
        return False
    return _by_another(pair) or _to_another(pair) or _to_one_apart(pair)


def _by_another(pair: Pairing) -> bool:
    """Return whether it is done to the same one by another: "founded by a bank" of "founded by Roe, sold to a bank"."""
    mine, theirs = pair.mine.subject, pair.theirs.subject
    one, other = pair.mine.slots.get(OBJECT), pair.theirs.slots.get(OBJECT)
    if mine is None or theirs is None or one is None or other is None or pair.mine.plain or pair.theirs.plain:
        return False
    if not pair.is_head(one, other) or pair.may_be(mine, theirs) or pair.may_be_called(mine, theirs):
        return False
    return _is_named(pair.passage, theirs) and _stands_in(pair, mine)


def _to_another(pair: Pairing) -> bool:
    """Return whether it is done to another: "Lind was found guilty" of "found Roe guilty but cleared Lind"."""
    mine, theirs = pair.mine.slots.get(OBJECT), pair.theirs.slots.get(OBJECT)
    if pair.mine.plain or not pair.theirs.plain or mine is None or theirs is None:
        return False
    doers = pair.mine.subject, pair.theirs.subject
    if doers[0] is not None and doers[1] is not None and not pair.may_be(doers[0], doers[1]):
        return False
    if not _is_named(pair.claim, mine) or not _is_named(pair.passage, theirs) or pair.is_same(mine, theirs):
        return False
    told = [index for index in pair.claim.content if pair.mine.verb < index <= pair.mine.verb + _TOLD]
    behind = range(pair.theirs.verb, max(theirs.words, default=pair.theirs.verb) + _TOLD)
    same = any(place in behind for index in told[:1] for place in echoes(pair.claim, index, pair.passage))
    return same and _stands_in(pair, mine)


def _to_one_apart(pair: Pairing) -> bool:
    """Return whether it is done to another by the same one, who does something else to the one of whom it is claimed.

    "The judge fined Lind" of "The judge fined Roe and cleared Lind".
    """
    mine, theirs = pair.mine.slots.get(OBJECT), pair.theirs.slots.get(OBJECT)
    if mine is None or theirs is None or mine.pronoun or theirs.pronoun or pair.may_be(mine, theirs):
        return False
    doers = pair.mine.subject, pair.theirs.subject
    if doers[1] is None or (doers[0] is not None and not pair.may_be(doers[0], doers[1])):
        return False
    if not (_is_named(pair.claim, mine) and _is_named(pair.passage, theirs)):
        return False
    others = [frame for frame in frames(pair.passage) if frame.verb != pair.theirs.verb]
    return any(OBJECT in other.slots and pair.is_head(mine, other.slots[OBJECT]) for other in others)


def _is_named(passage: Passage, party: Party) -> bool:
    return any(passage.words[index].capitalised for index in party.words)


def _stands_in(pair: Pairing, mine: Party) -> bool:
    """Return whether the passage tells something else of the claim's party."""
    return bool(mine.heads) and all(pair.claim.stems[head] in pair.passage.at for head in mine.heads)
