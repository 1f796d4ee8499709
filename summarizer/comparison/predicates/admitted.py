"""What nobody has admitted or denied, told as admitted or denied: "admitted it" of "neither admitted nor denied it"."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.comparison.difference import Difference
from summarizer.comparison.opposites.denials import negations
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import NEAREST, Sources
from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import listed
from summarizer.language.word_classes import NEGATIONS

_STANCES = listed("admit confirm acknowledge deny concede")
_DENYING = NEGATIONS | listed("without nobody none no refused declined")
_ELLIPTIC = frozenset(["did", "does", "do", "has", "have", "had"])
_REACH = 3
"""Words before such a verb within which stands what denies it: "neither confirmed | nor denied"."""


def told_of_no_stance(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield the stance that *claim* has somebody take and that is only denied wherever the passages near it tell it."""
    if not claim.has_form(_STANCES) or negations(claim):
        return
    for index in claim.content:
        lemma = _stance(claim, index)
        if not lemma:
            continue
        told = [
            (passage, place)
            for passage in sources.nearest(claim)[:NEAREST]
            for place in passage.content
            if _stance(passage, place) == lemma
        ]
        if told and all(map(_is_denied, *zip(*told, strict=True))):
            said, (passage, place) = claim.words[index], told[0]
            there = passage.span(max(0, place - _REACH), place + 1)
            reason = f"tells {said.text!r} as so, source says {passage.text[slice(*there)]!r}"
            yield Difference("negation", "clash", (said.start, said.end), passage.place(*there), reason)
            return


def _stance(passage: Passage, index: int) -> str:
    return next((form for form in base_forms(passage.order[index]) if form in _STANCES), "")


def _is_denied(passage: Passage, place: int) -> bool:
    if passage.order[-1] in _ELLIPTIC:
        return False  # "has not confirmed it, but the ministry did"
    before = passage.order[max(0, place - _REACH) : place]
    return any(word in _DENYING or word.endswith("n't") for word in before)
