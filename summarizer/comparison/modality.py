"""Modality: a plan, an expectation, a condition or a question that a claim tells as a fact, and the reverse."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from summarizer.comparison.denials import reached
from summarizer.comparison.difference import Difference
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon import alike, base_forms
from summarizer.language.reporting import listed
from summarizer.language.word_classes import BE

_WORDS: dict[str, frozenset[str]] = {
    "possible": listed("may might could possibly perhaps maybe possible likely unlikely probably potential"),
    "expected": listed(
        """expected expects expect expecting forecast forecasts predicts predicted predict anticipated anticipates
        estimated projected reckons reckon supposed hoped hopes hope"""
    ),
    "planned": listed(
        """will would shall plans planned plan planning intends intend intended aims scheduled due proposes proposed
        proposal set wants vows vowed promised promises pledged pledges"""
    ),
    "conditional": listed("if unless provided should"),
    "asked": listed("whether"),
    "must": listed("must required requires obliged compulsory mandatory ordered"),
    "free": listed("may can could allowed allows permitted permits free entitled"),
    "certain": listed("certain certainly guaranteed guarantees guarantee definitely bound inevitable assured"),
}  # fmt: skip
_SOFTENING = listed(
    """can ought seek seeks seeking sought ask asks asked call calls called demand demands request
    requests want wanted alleged allegedly reportedly accused suspected claim claims claimed believed thought apparently
    seems appears appeared consider considered considering considers examine examined examining look looking
    investigate investigates investigating investigated studying propose offer offered promise risk threat threaten
    threatened fear feared fears might idea option draft yet future tomorrow next soon projection projections
    estimate estimates outlook scenario due"""
)
"""Words by which a claim keeps that something is not, or not yet, a fact."""
_TELLING = 2
"""Words of what the source only expects or asks that a claim must have to tell just that."""
_MOSTLY = 0.5
"""And the share of them."""


class _Mark(NamedTuple):
    at: int
    mode: str
    governed: tuple[int, ...]


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield where *claim* is surer, or less sure, of something than the passages nearest to it."""
    near = sources.nearest(claim)
    if not near:
        return
    mine = _marks(claim)
    modes = {mark.mode for mark in mine}
    yield from _made_certain(claim, mine, near)
    yield from _made_duty(claim, mine, near)
    if modes <= {"certain"} and _SOFTENING.isdisjoint(claim.order) and not _is_to(claim):
        yield from _made_fact(claim, near)
    elif modes == {"possible"}:
        yield from _made_doubtful(claim, mine, near)


@lru_cache(maxsize=8192)
def _marks(passage: Passage) -> tuple[_Mark, ...]:
    found = []
    for index, word in enumerate(passage.order):
        for mode, listed_words in _WORDS.items():
            if word in listed_words and not _is_other_word(passage, index):
                found.append(_Mark(index, mode, reached(passage, index)))
    return tuple(found)


def _is_other_word(passage: Passage, index: int) -> bool:
    """Return whether the word is another of the same letters: the month of May, a duty that is no condition."""
    word = passage.order[index]
    if word in {"may", "will"} and passage.words[index].capitalised and index:
        return True
    if word == "should":
        return index > 0 and passage.order[index - 1] not in {"and", "but"} and not _begins_clause(passage, index)
    if word in {"set", "due", "bound", "free"}:
        return passage.order[index + 1 : index + 2] != ("to",)
    return False


def _begins_clause(passage: Passage, index: int) -> bool:
    return passage.text[passage.words[index - 1].end : passage.words[index].start].strip() != ""


def _difference(claim: Passage, at: int, passage: Passage, mark: _Mark, reason: str) -> Difference:
    said, there = claim.words[at], passage.words[mark.at]
    return Difference("modality", "clash", (said.start, said.end), passage.place(there.start, there.end), reason)


def _phrase(passage: Passage, mark: _Mark) -> str:
    last = mark.governed[min(2, len(mark.governed) - 1)] if mark.governed else mark.at
    return passage.text[passage.words[mark.at].start : passage.words[last].end]


def _nearest_marks(near: Sequence[Passage]) -> Iterator[tuple[Passage, _Mark]]:
    for passage in near[:2]:  # a claim joins two sentences at most that tell of one thing
        for mark in _marks(passage):
            yield passage, mark


def _is_to(claim: Passage) -> bool:
    """Return whether *claim* tells what is to be: "is to meet", "was to be built"."""
    return any(BE.intersection(claim.order[max(0, at - 3) : at]) for at, word in enumerate(claim.order) if word == "to")


def _made_fact(claim: Passage, near: Sequence[Passage]) -> Iterator[Difference]:
    """Yield what the claim tells flatly and the best passage only expects, plans, asks or makes depend on something."""
    for passage, mark in _nearest_marks(near):
        if not mark.governed or mark.mode not in {"expected", "possible", "conditional", "asked", "planned"}:
            continue
        echoes = {index: _echo(passage, index, claim) for index in mark.governed}
        places = [place for place in echoes.values() if place is not None]
        if not _tells_just_that(claim, passage, mark, echoes) or any(
            _tells_flatly(other, passage, mark, len(places)) for other in near
        ):
            continue
        reason = f"tells as a fact what the source has as {_phrase(passage, mark)!r}"
        yield _difference(claim, places[0], passage, mark, reason)
        return


def _tells_just_that(claim: Passage, passage: Passage, mark: _Mark, echoes: Mapping[int, int | None]) -> bool:
    """Return whether the claim has what the mark governs: its head, and most of the rest."""
    head = echoes[mark.governed[0]]
    found = sum(place is not None for place in echoes.values())
    if mark.mode == "conditional":  # the claim may tell something else that the condition takes for granted
        return found > _TELLING and found == len(echoes)
    if head is None and mark.mode != "asked":
        return False
    if mark.mode == "planned" and (found <= _TELLING or not _is_past(claim, head or 0, passage, mark)):
        return False
    return found >= max(_TELLING, _MOSTLY * len(echoes))


def _is_past(claim: Passage, at: int, passage: Passage, mark: _Mark) -> bool:
    """Return whether the claim's word is another form of the marked one, as "met" is of "meet", and none in -ing."""
    word, base = claim.order[at], passage.order[mark.governed[0]]
    return word != base and base in base_forms(word)[1:] and not word.endswith(("ing", "s"))


def _echo(passage: Passage, index: int, claim: Passage) -> int | None:
    places = claim.at.get(passage.stems[index])
    if places:
        return places[0]
    word = passage.order[index]
    return next(
        (
            place
            for place in claim.content
            if alike(word, claim.order[place]) or set(base_forms(word)) & set(base_forms(claim.order[place]))
        ),
        None,
    )


def _tells_flatly(other: Passage, passage: Passage, mark: _Mark, least: int) -> bool:
    """Return whether *other* tells the same as a fact; or, where it is *passage*, has the head unmarked as well."""
    marked = {index for found in _marks(other) for index in found.governed}
    if other is passage:
        return any(place not in marked for place in passage.at[passage.stems[mark.governed[0]]])
    places = [other.at[root] for root in {passage.stems[index] for index in mark.governed} if root in other.at]
    return len(places) >= least and all(not marked.intersection(found) for found in places)


def _made_certain(claim: Passage, mine: Sequence[_Mark], near: Sequence[Passage]) -> Iterator[Difference]:
    ruled_out = [
        index for index, word in enumerate(claim.order[:-1]) if word == "ruled" and claim.order[index + 1] == "out"
    ]
    certain = [mark.at for mark in mine if mark.mode == "certain"] + ruled_out
    if not certain or any(
        mark.mode == "certain" or "rule" in passage.at for passage in near for mark in _marks(passage)
    ):
        return
    for passage, mark in _nearest_marks(near):
        if mark.mode in {"expected", "possible", "conditional", "planned"}:
            reason = f"is certain of what the source has as {_phrase(passage, mark)!r}"
            yield _difference(claim, certain[0], passage, mark, reason)
            return


def _made_duty(claim: Passage, mine: Sequence[_Mark], near: Sequence[Passage]) -> Iterator[Difference]:
    """Yield what *claim* makes a duty and the source allows."""
    for mark in mine:
        if mark.mode != "must" or not mark.governed:
            continue
        head = mark.governed[0]
        for passage in near:
            if any(found.mode == "must" for found in _marks(passage)):
                return
            for theirs in _marks(passage):
                if theirs.mode == "free" and any(
                    alike(claim.order[head], passage.order[index]) for index in theirs.governed[:2]
                ):
                    reason = f"makes a duty of what the source has as {_phrase(passage, theirs)!r}"
                    yield _difference(claim, mark.at, passage, theirs, reason)
                    return


def _made_doubtful(claim: Passage, mine: Sequence[_Mark], near: Sequence[Passage]) -> Iterator[Difference]:
    """Yield a "might" that stands for a "will": no passage near has a doubt about it."""
    if claim.order[mine[0].at] not in {"may", "might", "could", "possibly", "perhaps"}:
        return
    passage = near[0]
    marks = [mark for other in near[:2] for mark in _marks(other)]
    if any(mark.mode not in {"planned", "certain"} for mark in marks) or not _SOFTENING.isdisjoint(passage.order):
        return
    for theirs in _marks(passage):
        if passage.order[theirs.at] in {"will", "would", "shall"}:
            said = claim.words[mine[0].at].text
            reason = f"says {said!r}, source says {_phrase(passage, theirs)!r}"
            yield _difference(claim, mine[0].at, passage, theirs, reason)
            return
