"""How a text stands to a wording of gold: the same, in part, at odds with it, too near to tell, or another matter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from evals.matching.clashes import another_time, clashes
from evals.matching.measures import agree, measures
from evals.matching.similarity import HEAD, WHOLE, Profile, likeness, names, profile, share_within, written
from evals.matching.stemming import stem
from summarizer.atoms import GOVERNING, turns_meaning

Relation = Literal["same", "part", "clash", "ambiguous", "other"]
"""``part``: each can be true, and one or both say more. ``other``: not about one thing, or at another time."""

RELATED = 340
"""Least likeness for two texts to be about one thing at all."""

SAME = 560
"""Least likeness for a rewording, all of whose numbers, dates and names agree, to be the same."""

WITHIN = 800
"""Least share of one text's content that stands in the other for the other to be that and more."""

FEW = 2
"""Words: texts that differ by no more on each side are decided by these words, and a program does not know them."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """``detail`` says what decided; ``likeness`` is that to the nearest wording."""

    relation: Relation
    likeness: int
    detail: str = ""


def judge(
    text: str, wordings: Sequence[str], *, same_words: bool = False, speakers: frozenset[str] = frozenset()
) -> Judgement:
    """Return how *text* stands to a fact of which *wordings* are correct wordings, the nearest of which decides.

    It is the same as the fact if it is the same as any of them. *same_words*: both rest on the same words of one
    article, so that a name which only gold has is what "the ferry" and "it" stand for there. *speakers*: stems of who
    says it, by either; whether that is right is another question than whether the same is said.
    """
    told = profile(text)
    ranked = sorted(wordings, key=lambda it: -likeness(told, profile(it)))  # stable: of equals the first
    first = _judged(text, ranked[0], same_words, speakers)
    if first.relation == "clash":
        return first
    if first.relation == "same":
        return first
    others = (it for it in ranked[1:] if _may_be_same(text, it, same_words, speakers))
    found = (_judged(text, wording, same_words, speakers) for wording in others)
    return next((it for it in found if it.relation == "same"), first)


def _may_be_same(text: str, wording: str, same_words: bool, speakers: frozenset[str]) -> bool:
    """Return whether *text* is the same as *wording* if nothing in them clashes, which takes longer to tell."""
    a, b = profile(wording), profile(text)
    return a.plain == b.plain or _differing(a, b, likeness(a, b), same_words, speakers).relation == "same"


@lru_cache(maxsize=65536)
def _judged(text: str, wording: str, same_words: bool, speakers: frozenset[str]) -> Judgement:
    a, b = profile(wording), profile(text)
    if a.plain == b.plain:
        return Judgement("same", WHOLE)
    like = likeness(a, b)
    found = clashes(wording, text)
    if found:
        return Judgement("clash", like, "; ".join(map(str, found)))
    if like < RELATED and not same_words and max(share_within(a, b), share_within(b, a)) < WITHIN:
        return Judgement("other", like)
    if another_time(wording, text):
        return Judgement("other", like, "as of another time")
    return _differing(a, b, like, same_words, speakers)


def _differing(gold: Profile, got: Profile, like: int, same_words: bool, speakers: frozenset[str]) -> Judgement:
    """Return the judgement of texts about one thing that do not clash, by the words that only one of them has."""
    lacks, adds = _apart(gold, got) - speakers, _apart(got, gold) - speakers
    if same_words:
        named = lacks & frozenset(map(stem, names(gold.text)))
        if named and not names(got.text) - names(gold.text):
            lacks -= named
            adds = adds if len(adds) > 1 or _weighty(adds, got) else frozenset()  # "the ferry", for its name
    if not lacks and len(adds) <= FEW and not _weighty(adds, got):
        return Judgement("same", like)
    if not lacks or not adds:
        return Judgement("part", like, _lacks(gold, lacks) if lacks else _adds(got, adds))
    if same_words and _numbered(adds) and not _numbered(lacks):
        return Judgement("part", like, _adds(got, adds))  # a number is a fact of its own
    if max(len(lacks), len(adds)) <= FEW:
        return Judgement("ambiguous", like, f"gold {written(gold.text, lacks)}, got {written(got.text, adds)}")
    if not same_words and not _numbered(lacks | adds):
        return Judgement("ambiguous", like, "a rewording")
    if len(adds) > len(lacks) + FEW:  # a rewording puts words for words; what piles up is a further clause
        return Judgement("part", like, _adds(got, adds))
    if like >= SAME and not _numbered(lacks | adds):
        return Judgement("same", like)
    return Judgement("part", like, _lacks(gold, lacks))


def _lacks(gold: Profile, stems: frozenset[str]) -> str:
    return f"lacks {written(gold.text, stems)}"


def _adds(got: Profile, stems: frozenset[str]) -> str:
    return f"adds {written(got.text, stems)}"


def _weighty(stems: frozenset[str], text: Profile) -> bool:
    """Return whether one of the *stems* of *text* is more than a detail: a number, a name, a hedge, a status."""
    if _numbered(stems) or stems & frozenset(map(stem, names(text.text))):
        return True
    return any(stem(word) in stems and (turns_meaning(word) or word in GOVERNING) for word in text.order)


def _numbered(stems: frozenset[str]) -> bool:
    return any(it.startswith("#") for it in stems)


def _apart(one: Profile, other: Profile) -> frozenset[str]:
    """Return the stems of *one* that *other* lacks, but for numbers that agree with one of it and kindred words."""
    missing = one.stems - other.stems
    if _numbered(missing):
        theirs = measures(other.text).numbers
        for number in measures(one.text).numbers:
            if any(agree(number, each) for each in theirs):
                missing -= profile(number.text).stems
    return frozenset([it for it in missing if len(it) < HEAD or it[:HEAD] not in other.heads])
