"""What a particle alone tells behind a form of "be": "the strike is over" of "the strike goes on".

English predicates such particles like adjectives (prepositional adverbs: Quirk et al., *A Comprehensive Grammar of the
English Language*, 1985). They are everyday words, which no alignment looks for.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from summarizer.comparison.difference import Difference, said_otherwise
from summarizer.comparison.opposites.counterparts import read_poles
from summarizer.comparison.opposites.denials import denies
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon import Pole, facing_poles, poles
from summarizer.language.reporting import listed
from summarizer.language.word_classes import BE, CLAUSE_OPENERS, PERIODS

_MEANT = {
    "over": ("ended", "finished", "stopped"), "off": ("cancelled", "stopped"), "on": ("continued", "proceeded"),
    "out": (), "in": (), "up": (), "down": (), "back": (),
}  # fmt: skip
"""Particles, each with verbs that tell the like."""
_OPPOSED = {
    "over": {"on"}, "on": {"over", "off", "out"}, "off": {"on", "back"}, "out": {"in", "on", "back"}, "in": {"out"},
    "up": {"down"}, "down": {"up", "back"}, "back": {"out", "off", "down"},
}  # fmt: skip
_BETWEEN = listed("now still already again finally once not far well all officially no longer")
"""Words between the verb and its particle."""
_BEHIND = CLAUSE_OPENERS | PERIODS | listed("and but or from by yesterday today tonight last this next for at")
"""Words that go on behind such a predicate; behind "over" and "on" others are its noun: "over pay", "on strike"."""
_MEASURED = frozenset(["up", "down"])
_NEAR = 2


class Predicated(NamedTuple):
    """A particle told of somebody: where it stands, where its verb does, whose stems it is told of; if it is denied."""

    at: int
    verb: int
    of: frozenset[str]
    denied: bool


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the particles that *claim* tells of what its cited passages tell the opposite of."""
    for mine in predicated(claim):
        near = [passage for passage in sources.nearest(claim)[:_NEAR] if sources.cites(passage)]
        if any(_is_one(claim, mine, passage, theirs) for passage in near for theirs in predicated(passage)):
            return
        for passage in near:
            facing = _facing(claim, mine, passage)
            if facing is not None:
                said = claim.span(mine.verb, mine.at + 1)
                there = passage.span(*facing)
                yield said_otherwise("direction", (claim, said), (passage, there))
                return


@read_once
def predicated(passage: Passage) -> tuple[Predicated, ...]:
    """Return the particles that *passage* tells of somebody or something."""
    if _MEANT.keys().isdisjoint(passage.order) or BE.isdisjoint(passage.order):
        return ()
    return tuple(_predicated(passage))


def _predicated(passage: Passage) -> Iterator[Predicated]:
    order = passage.order
    for at, word in enumerate(order):
        if word not in _MEANT or at in passage.parted or not _ends(passage, at):
            continue
        verb = at - 1
        while verb > 0 and order[verb] in _BETWEEN:
            verb -= 1
        if verb > 0 and order[verb] in BE | _CONTRACTED:
            first = next(start for start, end in passage.clauses if verb < end)
            of = frozenset([passage.stems[i] for i in passage.content if first <= i < verb])
            denied = "not" in order[verb:at] or order[verb] in _CONTRACTED or order[verb + 1 : verb + 2] == ("no",)
            yield Predicated(at, verb, of, denied)


_CONTRACTED = frozenset(["isn't", "aren't", "wasn't", "weren't"])


def _ends(passage: Passage, at: int) -> bool:
    """Return whether the predicate ends with the word at *at*: "is over | on Monday", no "is over pay"."""
    if at + 1 == len(passage.order) or at + 1 in passage.parted:
        return True
    after = passage.order[at + 1 : at + 3]
    if passage.order[at] in _MEASURED and after[0][0].isdigit():
        return True  # "is up 4 per cent"
    return after[0] in _BEHIND or (after[0] == "on" and after[-1] in PERIODS)


def _is_one(claim: Passage, mine: Predicated, passage: Passage, theirs: Predicated) -> bool:
    same = claim.order[mine.at] == passage.order[theirs.at] and mine.denied == theirs.denied
    return same and not mine.of.isdisjoint(theirs.of)


def _facing(claim: Passage, mine: Predicated, passage: Passage) -> tuple[int, int] | None:
    """Return where *passage* tells the opposite of *mine*: by a particle, or by a verb of the same subject."""
    word = claim.order[mine.at]
    for theirs in predicated(passage):
        other = passage.order[theirs.at]
        opposite = other in _OPPOSED[word] if mine.denied == theirs.denied else other == word
        if opposite and not mine.of.isdisjoint(theirs.of):
            return theirs.verb, theirs.at + 1
    faced = _faced(word)
    ends = read_poles(passage) if faced and not mine.denied else ()
    for place in [place for place, found in enumerate(ends) if not faced.isdisjoint(found)]:
        first = next(start for start, end in passage.clauses if place < end)
        before = frozenset([passage.stems[i] for i in passage.content if first <= i < place])
        if before and before <= mine.of and not denies(passage, place):
            return place, place + 1
    return None


def _faced(word: str) -> frozenset[Pole]:
    """Return the ends of axes that the particle *word* excludes."""
    meant = poles(_MEANT[word]) if _MEANT[word] else ()
    return frozenset().union(*map(facing_poles, meant)) if meant else frozenset()
