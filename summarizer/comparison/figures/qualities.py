"""Whether two superlatives are of one quality or of opposite ones: "smallest" and "lowest", "oldest", "youngest"."""

from __future__ import annotations

from summarizer.comparison.figures.outdoing import one_quality
from summarizer.comparison.figures.ranks import Superlative
from summarizer.language.lexicon import alike, opposed
from summarizer.language.reporting import listed

TOP = "top"
"""The quality of "the top five", which figures of a rank say as well."""


def of_one_quality(one: Superlative, other: Superlative) -> bool:
    """Return whether both single out by one quality and rank: "the second-lowest" is "the second-smallest"."""
    mine, theirs = (it.quality.removeprefix("most ") for it in (one, other))
    if one.rank != other.rank:
        return False
    return (
        mine == theirs
        or alike(mine, theirs)
        or one_quality(mine, theirs)
        or _extreme(mine, theirs)
        or _reversed(mine, theirs)
        or _of_degree(one, other)
        or _of_degree(other, one)
    )


def _of_degree(one: Superlative, other: Superlative) -> bool:
    """Return whether *other* ranks that noun by degree: "pollution was least severe" of "least polluted"."""
    mine, theirs = one.quality.split(), other.quality.split()
    if theirs[-1] not in _DEGREES or (mine[0] == "least") != (theirs[0] == "least" or theirs[-1] in _LOW_END):
        return False
    root = mine[-1][:_ROOT]
    return len(root) == _ROOT and any(word.startswith(root) for word in other.passage.order)


_DEGREES = listed(
    "severe serious bad worst intense heavy heaviest strong high widespread highest strongest lowest weakest"
)
_ROOT = 5
"""Letters that a quality and its noun share."""


def _extreme(mine: str, theirs: str) -> bool:
    """Return whether both are one end of every scale: the "smallest" harvest is the "lowest"."""
    return any(mine in end and theirs in end for end in _ENDS_OF_SCALE)


_LOW_END = listed("lowest smallest fewest least slightest minimum weakest thinnest cheapest")
_ENDS_OF_SCALE = (
    _LOW_END,
    listed("highest largest biggest greatest strongest most maximum top record"),
    listed("sharpest steepest biggest largest greatest fastest strongest"),
    listed("slowest lowest weakest smallest slightest"),
    listed("highest dearest priciest costliest"),
    listed("lowest deepest"),
    listed("best finest greatest strongest top foremost"),
    listed("worst heaviest biggest greatest gravest severest harshest bloodiest deadliest"),
    listed("worst poorest weakest lowest"),
    listed("strongest toughest harshest strictest sternest extreme drastic radical severe stringent powerful intense"),
    listed("earliest soonest"),
    listed("fastest quickest highest strongest"),
    listed("remote isolated removed secluded distant faraway"),
    listed("best-known prominent famous renowned celebrated"),
)


def _reversed(mine: str, theirs: str) -> bool:
    """Return whether one denies the opposite of the other: the "least wealthy" is the "poorest"."""
    (head, tail), (their_head, their_tail) = _parted(mine), _parted(theirs)
    if bool(tail) == bool(their_tail):
        return False
    return (head == "least" and opposed(tail, theirs)) or (their_head == "least" and opposed(their_tail, mine))


def opposite(one: Superlative, other: Superlative) -> bool:
    """Return whether their qualities exclude one another: "oldest" and "youngest", "less read" and "most read"."""
    (head, tail), (their_head, their_tail) = _parted(one.quality), _parted(other.quality)
    if tail and their_tail and tail == their_tail:
        return (head in {"less", "least"}) != (their_head in {"less", "least"})
    if other.quality == TOP and one.quality in _LOW_END:
        return True
    return opposed(one.quality, other.quality)


def _parted(quality: str) -> tuple[str, str]:
    head, _, tail = quality.partition(" ")
    return head, tail
