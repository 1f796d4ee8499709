"""Words of a copy that count otherwise than its source's: "all" for "most"."""

from __future__ import annotations

from summarizer.atoms import is_negation
from summarizer.comparison.copies.changes import Change
from summarizer.comparison.copies.harmless import is_only_of_its_kind
from summarizer.comparison.figures.few_and_most import few_of_most
from summarizer.comparison.passage import Passage, Range
from summarizer.language.lexicon import alike
from summarizer.language.reporting import listed

_COUNTING = listed("all none both neither every each most few some no nobody everyone everybody half always never only")
"""Words that say of how many, or how often, something is told."""


def counts_otherwise(claim: Passage, passage: Passage, change: Change) -> bool:
    """Return whether a word that counts was put in or stands for another: "all" for "most"."""
    mine, theirs = claim.order[slice(*change.claim)], passage.order[slice(*change.source)]
    told = _counting(theirs) - {passage.order[i] for i in range(*change.source) if _is_one_only(passage, i)}
    counted = _counting(mine) or (mine and told and not _is_joined(passage, change.source))
    denied = any(map(is_negation, mine)), any(map(is_negation, theirs))
    if not counted or (all(denied) and "no" in (*mine, *theirs)):
        return False  # "no relative of" for "not related to"
    if "each" in mine and "each" in passage.order:
        return False  # "each of the brothers was" of "the brothers were each"
    if "both" in mine and "and" in theirs and all(passage.words[i].capitalised for i in _named_in(passage, change)):
        return False  # "both countries" of "Torv and Vale"
    if "only" in mine and not _BUT.isdisjoint(theirs):
        return False  # "only the guard" for "nobody but the guard"
    if all(denied) and "not" in mine and "never" in theirs:
        return False
    if few_of_most(claim, passage):
        return False  # "few came in time" of "most came late"
    if not _FEW.isdisjoint(mine) and not _SMALL.isdisjoint(theirs):
        return False  # "only a few of the crew" of "four of the crew"
    if any(not one.isdisjoint(mine) and not one.isdisjoint(theirs) for one in _AS_MANY):
        return False
    return not any(alike(one, other) for one in mine for other in theirs)


def _is_one_only(passage: Passage, place: int) -> bool:
    return passage.order[place] == "only" and is_only_of_its_kind(passage, place)


def _named_in(passage: Passage, change: Change) -> list[int]:
    """Return the words of content that the change leaves out."""
    return [i for i in range(*change.source) if i in passage.content and passage.order[i] != "each"]


def _is_joined(passage: Passage, run: Range) -> bool:
    """Return whether a party opens *run* of whom something else is told: "and | Sorel only 5"."""
    first = run[0] + (passage.order[run[0]] in {"and", "but"})
    return first < run[1] and passage.words[first].capitalised and (first > run[0] or "," in passage.gaps[first])


_BUT = frozenset(["but", "except"])
_FEW = frozenset(["few", "some", "several"])
_SMALL = frozenset("two three four five six seven eight nine".split())
"""Words that may be told as a few; of no greater number is that said."""
_MANY = frozenset(["many", "numerous", "dozens", "scores", "hundreds", "thousands"])
_AS_MANY = (frozenset(["both", "two"]), frozenset(["some", "several"]), _MANY)
"""Words that count as many."""


def _counting(order: tuple[str, ...]) -> frozenset[str]:
    """Return the words of *order* that count; the "all" of "above all" and the "each" of "each other" do not."""
    found = _COUNTING.intersection(order)
    if "each" in found and order[order.index("each") + 1 :][:1] == ("other",):
        found -= {"each"}
    return found - {"all"} if "all" in found and order[order.index("all") - 1] in _OF_ALL else found


_OF_ALL = frozenset(["above", "after", "at", "in", "of"])
"""Words with which "all" makes a phrase that counts nothing."""
