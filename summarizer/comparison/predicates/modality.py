"""Modality: a plan, a hope, a condition or a question that a claim tells as a fact or a promise, and the reverse."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.difference import Difference
from summarizer.comparison.everyday import LIGHT
from summarizer.comparison.figures.as_of_now import tells_of_now
from summarizer.comparison.opposites.counterparts import counterparts, echoes
from summarizer.comparison.opposites.denials import FUNCTION_WORDS, denies
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.called_off import told_as_held
from summarizer.comparison.predicates.certainties import made_certain
from summarizer.comparison.predicates.certainty import Mark, marks, phrase
from summarizer.comparison.predicates.conditionals import followed_otherwise
from summarizer.comparison.predicates.denied_modals import are_denied
from summarizer.comparison.predicates.doubts import made_doubtful
from summarizer.comparison.predicates.events import told_surer
from summarizer.comparison.predicates.graded_counterparts import is_one_word, same_places
from summarizer.comparison.predicates.grades import (
    CERTAIN,
    FACT,
    PLANNED,
    WILLING,
    lemma_of,
)
from summarizer.comparison.predicates.levels import (
    STEP,
    at_most,
    heads,
    is_denied_alike,
    is_had,
    level_of,
    tells_condition,
)
from summarizer.comparison.predicates.nearly import all_but_done
from summarizer.comparison.predicates.retractions import beside
from summarizer.comparison.predicates.states import only_planned, told_as_there
from summarizer.comparison.predicates.tenses import told
from summarizer.comparison.predicates.undone import told_as_done
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon import base_forms
from summarizer.language.lexicon.persons import is_person


def differences(claim: Passage, sources: Sources) -> Iterator[Difference]:
    """Yield where *claim* is surer, or less sure, of something than the passages nearest to it."""
    near = [it for it in sources.nearest(claim) if not tells_of_now(claim, it)]
    near = [it for it in near if not (it.foreign or ("?" in it.text and _is_answered(it, sources)))]
    seen = set()
    for passage in near:
        for mark in marks(passage):
            found = _made_surer(claim, passage, mark, near)
            if found is not None and found.said not in seen:
                seen.add(found.said)
                yield found
    if not seen and not (any(mark.conditional for it in near for mark in marks(it)) and tells_condition(claim)):
        found = next(
            (
                it
                for look in (followed_otherwise, told_surer, told_as_done, told_as_held, all_but_done, told_as_there)
                for it in look(claim, near)
            ),
            None,
        )
        if found is not None:
            yield found
    found = next((it for mark in marks(claim) if (it := made_doubtful(claim, mark, near)) is not None), None)
    found = found or next((it for mark in marks(claim) if (it := only_planned(claim, mark, near)) is not None), None)
    found = found or made_certain(claim, sources, near)
    if found is not None:
        yield found


def _made_surer(claim: Passage, passage: Passage, mark: Mark, near: Sequence[Passage]) -> Difference | None:
    """Return the difference if *claim* has what *mark* grades a whole step surer, and no other passage has it so."""
    for head in heads(passage, mark):
        places = echoes(passage, head, claim)
        if not places or not any(
            (low := level_of(claim, place, passage, mark)) and low - at_most(mark) >= STEP for place in places
        ):
            continue
        for place in same_places(passage, head, claim)[:1]:
            low = level_of(claim, place, passage, mark)
            nearly = passage.order[mark.at] != "can" and claim.order[place] not in LIGHT
            if not is_one_word(passage, head, claim, place, nearly=nearly):
                continue
            if (
                mark.head is None
                and not _is_told(claim, place)
                and ((low or FACT) != CERTAIN or is_person(claim.order[place]))
                and not is_had(claim, place, passage, mark)
            ):
                continue
            if low is None or low - at_most(mark) < STEP or lemma_of(claim.order[place]) in WILLING:
                continue
            if (
                claim.order[place] in FUNCTION_WORDS
                and passage.order[mark.at] in claim.order[max(0, place - 2) : place]
            ):
                continue  # "would have let" of "would have allowed"
            if _is_told_beside(claim, place, passage, mark, head):
                continue  # "has freed 21, raising hopes for the release of the rest"
            if is_denied_alike(claim, passage, mark) or are_denied((claim, place), (passage, head), mark):
                continue  # "will hardly tell" of "is unlikely to tell", "ruled out joining" of "would not join"
            if passage.order[mark.at] == "whether" and _is_open(claim, place):
                continue  # "decide on charges" of "decide whether to charge"
            if passage.order[mark.at] != "whether" and denies(claim, place) != denies(passage, head):
                continue  # "would not say whether" leaves open that it is so, and that it is not
            if any(_allows(claim, place, other, low, except_at=(passage, head)) for other in near):
                continue
            said, there = claim.words[place], passage.words[mark.at]
            level = "a fact" if low == FACT else "certain" if low > PLANNED else "settled"
            condition = " on a condition" if mark.conditional else ""
            reason = f"tells {said.text!r} as {level}, source says {phrase(passage, mark)!r}{condition}"
            spot = passage.place(there.start, there.end)
            return Difference("modality", "clash", (said.start, said.end), spot, reason)
    return None


def _is_told_beside(claim: Passage, place: int, passage: Passage, mark: Mark, graded: int) -> bool:
    """Return whether *passage* tells by a near-synonym, and as a fact, what the word at *graded* is a noun for.

    Not of whom *mark* tells it: "raising hopes for the release of the others".
    """
    if any(echoes(passage, index, claim) for index in mark.governed if index != graded):
        return False
    verbs = {group.verb for group in groups(passage) if group.finite and told(passage, group.verb) == FACT}
    return (
        graded not in {group.verb for group in groups(passage)}
        and any(not claim.kin[place].isdisjoint(passage.kin[verb]) for verb in verbs)
        and any(group.verb == place for group in groups(claim))
    )


def _is_answered(passage: Passage, sources: Sources) -> bool:
    """Return whether *passage* is a question to which the next sentence says yes: it leaves nothing open."""
    return "?" in passage.text[-3:] and any(other.order[:1] == ("yes",) for other in beside(passage, sources))


def _is_open(claim: Passage, place: int) -> bool:
    """Return whether the word is what somebody has yet to decide on: "must rule on | the charges"."""
    order = claim.order
    return any(
        word in {"on", "about", "over"} and not _DECIDING.isdisjoint(base_forms(order[i - 1]))
        for i, word in enumerate(order[max(1, place - 3) : place], start=max(1, place - 3))
    )


_DECIDING = frozenset(["decide", "decision", "rule", "ruling", "vote", "choose"])


def _is_told(claim: Passage, place: int) -> bool:
    """Return whether the word is a verb of *claim*, or what a word there grades: a noun beside is not told at all."""
    return any(group.verb == place for group in groups(claim)) or any(mark.head == place for mark in marks(claim))


def _allows(claim: Passage, place: int, other: Passage, low: float, *, except_at: tuple[Passage, int]) -> bool:
    """Return whether *other* has the claim's word as sure, among half as many of its words as stand at *except_at*."""
    passage, graded = except_at
    least = max((it.shared for it in counterparts(claim, place, passage) if it.place == graded), default=0)
    shared = {it.place: it.shared for it in counterparts(claim, place, other)}
    for found in same_places(claim, place, other):
        if (other, found) == except_at or shared[found] * 2 < least:
            continue
        levels = [at_most(mark) for mark in marks(other) if found in mark.governed]
        if not levels and shared[found] > least:
            return True  # there it stands, of the same thing rather: "those used today"
        if max(levels, default=told(other, found) or PLANNED) > low - STEP:
            return True
    return False
