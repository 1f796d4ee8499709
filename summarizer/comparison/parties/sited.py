"""A name tied by its preposition to another word than in the sources: "the bridge in Osk" of "spoke in Osk".

In the sources each name behind "in", "to" or "from" goes with the word before it, a verb or a noun. A claim that ties
the name of one to the word of another has every word from its source and says another thing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summarizer.comparison.difference import Difference, Kind
from summarizer.comparison.opposites.counterparts import echoes
from summarizer.comparison.parties.spellings import no_name
from summarizer.comparison.passage import Passage, Range
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.slots import WAYS
from summarizer.comparison.sources import Sources
from summarizer.language.reporting import VERBS, listed
from summarizer.language.tokens import STOPWORDS
from summarizer.language.word_classes import ADVERBS, AUXILIARIES, DETERMINERS

_PARTICLES = listed("off out back up down away over home on north south east west")
"""Words that may stand between a verb and the preposition: "took off | from"."""
_TIED = frozenset(["at", "to", "from"])
"""Ways in which a name is tied to the word before it."""
_MOST = 3
"""Passages nearest to a claim of which the ties are compared."""


class Tie(NamedTuple):
    """A name at the words ``run`` behind a preposition of the way ``way``, and the word ``host`` that it goes with."""

    run: Range
    way: str
    host: int


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the names of *claim* that the cited words tie to another word, and to theirs another name."""
    mine = ties(claim)
    near = [it for it in sources.nearest(claim)[:_MOST] if sources.cites(it) and not it.foreign] if mine else []
    for tie in mine:
        name = claim.stems[tie.run[1] - 1]
        if any(_has(passage, name) and not _tied(passage, name) for passage in near):
            continue  # it stands there in another way as well
        told = [(passage, it) for passage in near for it in ties(passage) if _of(passage, it) == name]
        if not told or any(_may_be_host(claim, tie, *found) for found in told):
            continue
        rivals = [
            (passage, it)
            for passage in near
            for it in ties(passage)
            if it.way == tie.way and _of(passage, it) not in claim.at and it.host in echoes(claim, tie.host, passage)
        ]
        if rivals and any(passage is rivals[0][0] for passage, _ in told):
            passage, other = rivals[0]
            said, there = claim.span(tie.host, tie.run[1]), passage.span(other.host, other.run[1])
            reason = f"says {claim.text[slice(*said)]!r}, source says {passage.text[slice(*there)]!r}"
            kind: Kind = "place" if tie.way == "at" else "name"
            yield Difference(kind, "clash", claim.span(*tie.run), passage.place(*there), reason)
            return


def _of(passage: Passage, tie: Tie) -> str:
    return passage.stems[tie.run[1] - 1]


def _has(passage: Passage, name: str) -> bool:
    return name in passage.at


def _tied(passage: Passage, name: str) -> bool:
    """Return whether *passage* has the name tied wherever it stands."""
    tied = {tie.run[1] - 1 for tie in ties(passage)}
    return tied.issuperset(passage.at[name])


def _may_be_host(claim: Passage, tie: Tie, passage: Passage, other: Tie) -> bool:
    """Return whether *passage* may tie the name to the claim's word, by a word between or in another form."""
    if other.host in echoes(claim, tie.host, passage) or tie.host in echoes(passage, other.host, claim):
        return True
    between = [i for i in passage.content if other.host < i < other.run[0]]
    before = [i for i in passage.content if i < other.host][-_BEFORE:]
    reached = {*between, *[i for i in before if _goes_on(passage, i, other.host)]}
    return not reached.isdisjoint(echoes(claim, tie.host, passage))


_BEFORE = 3
"""Words of content before the one with which a name goes that it may go with as well: "sells | most bikes | in"."""


def _goes_on(passage: Passage, first: int, last: int) -> bool:
    """Return whether no mark and no joining word parts the two words."""
    if not passage.parted.isdisjoint(range(first + 1, last + 1)):
        return False
    return _JOINING.isdisjoint(passage.order[first + 1 : last])


_JOINING = listed("and or but who which that where when while after before as because said says")


@read_once
def ties(passage: Passage) -> tuple[Tie, ...]:
    """Return the names of *passage* behind a preposition, each with the word that it goes with."""
    found: list[Tie] = []
    for run in passage.names:
        if all(no_name(word) for word in passage.order[slice(*run)]):
            continue
        at = run[0] - 1
        if at > 0 and passage.order[at] in DETERMINERS:
            at -= 1
        way = WAYS.get(passage.order[at]) if at > 0 else None
        if way not in _TIED or way is None or not passage.parted.isdisjoint(range(at, run[0] + 1)):
            continue
        host = _host(passage, at, found)
        if host is not None:
            found.append(Tie(run, way, host))
    return tuple(found)


def _host(passage: Passage, at: int, found: Sequence[Tie]) -> int | None:
    """Return the word before the preposition at *at* that its name goes with: "flew from Osk | to"."""
    index = at - 1
    if found and found[-1].run[1] == at:
        return found[-1].host
    while index > 0 and index + 1 not in passage.parted and passage.order[index] in ADVERBS | _PARTICLES:
        index -= 1
    word = passage.order[index]
    if index < 0 or word in STOPWORDS or word in AUXILIARIES or word in VERBS or not word[0].isalpha():
        return None
    return None if passage.words[index].capitalised and index > 0 else index
