"""Who is ahead of whom, by whatever word: "Roe leads Lind", "Roe's lead over Lind", "Lind lost to Roe"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.comparison.difference import Difference
from summarizer.comparison.opposites.denials import negations
from summarizer.comparison.passage import Passage
from summarizer.comparison.reading_once import read_once
from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import listed
from summarizer.language.word_classes import BE

_OUTDOING = listed(
    """lead beat defeat overtake pass edge outpace outsell outscore outperform outrun pip thrash overcome outclass
    outpoint outvote unseat oust trounce rout upset topple"""
)
"""Verbs of whom the subject is ahead of the object."""
_OVER = listed("lead advantage victory win triumph edge")
"""Nouns with "over" of the same."""
_BEHIND = listed("trail lag lose")
"""Verbs of whom the subject is behind: the last with "to", the one before it with "behind"."""
_AHEAD_OF, _BEHIND_OF = ("ahead", "of"), "behind"
_TELLING = frozenset([*_OUTDOING, *_OVER, *_BEHIND, "ahead", "behind"])
_REACH = 6
"""Words from such a word within which its two names stand."""
_CLOSE = 2
"""Of the passages nearest to a claim, those that speak of the same closely enough to contradict it."""

_Pair = tuple[str, str]


@read_once
def ranked(passage: Passage) -> dict[_Pair, int]:
    """Return the pairs of names of which *passage* has the first ahead of the second → where it says so."""
    if len(passage.order) < _REACH // 2 or not passage.has_form(_TELLING):
        return {}
    found: dict[_Pair, int] = {}
    for index, word in enumerate(passage.order):
        pair = _pair(passage, index, word)
        if pair is not None and pair[0] != pair[1]:
            found.setdefault(pair, index)
    return found


def _pair(passage: Passage, index: int, word: str) -> _Pair | None:
    order, forms = passage.order, frozenset(base_forms(word))
    after = order[index + 1 : index + 2]
    if not _OVER.isdisjoint(forms) and "over" in order[index + 1 : index + 3]:
        return _names(passage, index, order.index("over", index), turned=False)
    if word == "ahead":
        return _names(passage, index, index + 1, turned=False) if after == ("of",) else None
    if word == "behind":
        return _names(passage, index, index, turned=True)
    if not _BEHIND.isdisjoint(forms):
        if "lose" in forms and after != ("to",):
            return None
        return _names(passage, index, index + 1 if after in {("to",), ("behind",)} else index, turned=True)
    if _OUTDOING.isdisjoint(forms) or index in {i for run in passage.names for i in range(*run)}:
        return None
    passive = not BE.isdisjoint(order[max(0, index - 2) : index])
    if passive:
        return _names(passage, index, index + 1, turned=True) if after == ("by",) else None
    return _names(passage, index, index + (after == ("out",)), turned=False)


def _names(passage: Passage, first: int, last: int, *, turned: bool) -> _Pair | None:
    """Return the stems of the names before the word *first* and right behind the word *last*."""
    runs = list(passage.names)
    if passage.words[0].capitalised and not any(run[0] == 0 for run in runs):
        runs.insert(0, (0, 1))
    before = [run for run in runs if first - _REACH <= run[1] <= first]
    behind = [run for run in runs if last < run[0] <= last + 2 and run[0] not in passage.parted]
    if not before or not behind:
        return None
    pair = passage.stems[before[-1][1] - 1], passage.stems[behind[0][1] - 1]
    return (pair[1], pair[0]) if turned else pair


def ranked_otherwise(claim: Passage, near: Sequence[Passage]) -> Iterator[Difference]:
    """Yield whom *claim* has ahead of somebody of whom the nearest passages have the other ahead, and not them."""
    mine = ranked(claim)
    if not mine or negations(claim):
        return
    for passage in near[:_CLOSE]:
        theirs = ranked(passage)
        for pair, at in mine.items():
            turned = pair[1], pair[0]
            if turned in theirs and turned not in mine and pair not in theirs and not negations(passage):
                said, there = claim.words[at], passage.words[theirs[turned]]
                reason = f"has the two of {said.text!r} the other way round than the source"
                spot = passage.place(there.start, there.end)
                yield Difference("who-did-what", "clash", (said.start, said.end), spot, reason)
                return
