"""Others told as beyond what the sources put before all: "two bridges are longer than it" of "the longest bridge"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.comparison.difference import Difference, said_otherwise
from summarizer.comparison.figures.outdoing import one_quality, utmost
from summarizer.comparison.figures.ranks import SLIGHTED, Superlative, superlatives
from summarizer.comparison.figures.surroundings import words_at
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon import alike
from summarizer.language.reporting import listed
from summarizer.language.word_classes import AUXILIARIES, CLAUSE_OPENERS, PREPOSITIONS

_MORE = frozenset(["more", "less"])
_COMPARED = 4
"""Words from a comparative to its "than": "a deeper lake than Ost"."""
_PHRASE = 5
"""Words behind "than" in which stands what is gone beyond."""
_ANY = listed(
    """any all every ever before other others anyone anything anywhere at in on previous previously most many usual
    expected last it they them he she him her this that these those half one ones"""
)
"""What stands behind "than" where nothing is named that others could be beyond."""
_OUTRANKED = listed("but except second third after behind only than elsewhere abroad other others")
"""Words by which a source may leave another before it."""
_ELSEWHERE = listed("abroad elsewhere overseas outside beyond once former formerly earlier then")
_CLOSE = 2
"""Of the passages nearest to a claim, those that are compared with it."""


def outranked(claim: Passage, nearest: Sequence[Passage], sources: Sources) -> Iterator[Difference]:
    """Yield that *claim* tells others as more so than what a cited passage tells as the most so of all."""
    if "than" not in claim.order or not _ELSEWHERE.isdisjoint(claim.order):
        return
    compared = _compared(claim)
    if compared is None:
        return
    degree, quality, than = compared
    beyond = _beyond(claim, than)
    if not beyond or not beyond.isdisjoint(claim.stems[:degree]):
        return
    if any(not _OUTRANKED.isdisjoint(it.order) or any(one.rank > 1 for one in superlatives(it)) for it in nearest):
        return
    for passage in nearest[:_CLOSE]:
        for one in superlatives(passage) if sources.cites(passage) else ():
            at = words_at(passage, one.start, one.end).start
            if one.shared or not _of_one(quality, one) or beyond.isdisjoint(passage.stems[:at]):
                continue
            said = claim.span(degree, min(than + 3, len(claim.order)))
            yield said_otherwise("superlative", (claim, said), (passage, (one.start, one.end)))
            return


def _compared(claim: Passage) -> tuple[int, str, int] | None:
    """Return where *claim* says that something is more so than another, in what, and where "than" stands."""
    for than in [index for index, word in enumerate(claim.order) if word == "than"]:
        for degree in range(than - 1, max(-1, than - 1 - _COMPARED), -1):
            word = claim.order[degree]
            if word in _MORE and degree + 1 < than and not SLIGHTED.intersection(claim.order[:degree]):
                return degree, f"{word} {claim.order[degree + 1]}", than
            if word.endswith("er") and not SLIGHTED.intersection(claim.order[:degree]):
                return degree, word, than
    return None


def _beyond(claim: Passage, than: int) -> frozenset[str]:
    """Return the stems of what is gone beyond: "than | the Hesk crossing", of nothing that is not named."""
    found = []
    for index in range(than + 1, min(than + 1 + _PHRASE, len(claim.order))):
        word = claim.order[index]
        if word in _ANY or word[0].isdigit():
            return frozenset()
        ends = index in claim.parted or word in PREPOSITIONS or word in AUXILIARIES or word in CLAUSE_OPENERS
        if ends:
            break
        if index in claim.content:
            found.append(claim.stems[index])
    return frozenset(found)


def _of_one(quality: str, one: Superlative) -> bool:
    return one_quality(quality, one.quality) or one.quality == utmost(quality) or alike(utmost(quality), one.quality)
