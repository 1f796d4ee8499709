"""Where a sentence makes a cause of what its source only tells beside it: "it rained, so thieves stole a van".

Of "it rained, and thieves stole a van". "So" and "as" have other senses, in which they link no clauses.
"""

from __future__ import annotations

from collections.abc import Mapping

from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.language.reporting import listed

_LINKS = frozenset(["so", "as"])
_TOLD = listed(
    """so as because since after when while once following amid due then thus therefore hence why reason owing thanks
    given whereupon upon if cause causes caused causing led leads leading prompted forced meant means"""
)
"""Words by which a source may tell that one thing came of another, or went with it."""
_REACH = 10
"""Words from the link to the verb of its clause."""
_NO_CLAUSE = listed("well far long soon much many such to in if though with of for by that")
"""Words behind a link that opens no clause: "as well", "so far", "so that"."""


def joined_otherwise(claim: Passage, home: Passage, _places: Mapping[int, int]) -> int | None:
    """Return the word by which *claim* links two clauses that *home* sets side by side, or None."""
    if _LINKS.isdisjoint(claim.order) or _may_link(home):
        return None
    return next((i for i, word in enumerate(claim.order) if word in _LINKS and _links(claim, i)), None)


@read_once
def _may_link(passage: Passage) -> bool:
    """Return whether *passage* has a word that links clauses, or a participle behind a mark: ", forcing"."""
    if not _TOLD.isdisjoint(passage.order):
        return True
    return any(passage.order[i].endswith("ing") for i in passage.parted) or passage.order[0].endswith("ing")


def _links(passage: Passage, index: int) -> bool:
    """Return whether the word at *index* opens a clause, with a subject and a verb, of a sentence that has another."""
    after = passage.order[index + 1 : index + 2]
    if not after or after[0] in _NO_CLAUSE or index + 1 in passage.parted:
        return False
    if index and passage.order[index] == "so" and index not in passage.parted:
        return False  # "did so", "is so tall"
    verbs = [group for group in groups(passage) if group.finite]
    own = next((it for it in verbs if index < it.start <= index + _REACH), None)
    if own is None or own.start == index + 1 or not passage.parted.isdisjoint(range(index + 1, own.start)):
        return False
    return any(it is not own for it in verbs)
