"""A denial in one text that nothing in the other answers: "did not test it" of "put it through its tests".

Free wording leaves no word of the denied clause in its place, so that no denied word can be followed to its
counterpart. But whoever retells a denial has some word for it: another denial, an opposite, an exception, a superlative
("nobody is older" of "the eldest"). Where the other text has nothing of the sort anywhere, it does not deny.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.comparison.alignment import align
from summarizer.comparison.difference import Difference
from summarizer.comparison.figures.superlative_words import is_superlative
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.counterparts import echoes, read_poles
from summarizer.comparison.predicates.denials import Negation, negations, negative_words
from summarizer.comparison.reading_once import read_once
from summarizer.comparison.sources import Sources
from summarizer.language.lexicon import opposite_poles
from summarizer.language.reporting import listed

_ANSWERING = listed(
    """alive alone already apart asked away before behind beyond boycott boycotts boycotted boycotting but
    delay delayed delays despite differ differed differing differs disagree disagreed disagrees dispute disputed
    disputes doubt doubts down end ended ends ever except excepted excepting exception exceptions exclude excluded
    excludes excluding far few fewer first gone half halt halted halts hid hidden however identical if kept keep keeping
    keeps late later leave leaves leaving left less most near off only oppose opposed opposes other others another out
    over percent postpone postponed pull pulled pulls question questioned rather remain remained remains rest retire
    retired retires same should shelve shelved shelves shun shunned shuns skip skipped skips snub snubbed snubs sole
    stay stayed stays than too unchanged unique unless whether withdraw withdrawn withdraws withdrew wrong yet again
    beyond record"""
)
"""Words that may answer a denial beside those that deny: who "pulled out" does not come."""
_IDLE = listed("last until clear clears clearing")
"""Negative words that seldom answer one: "the last nine miles"."""
_LIMITING = listed("just only merely simply until least alone necessarily even yet as")
"""Words right behind a negation that leave something told: "not only", "nobody but"."""
_CONDITIONS = listed("if unless whether")
_NOUNS = listed("dispute disputes lack lacks lacking without kept miss prevent prevents prevented")
"""Words that deny one thing within what is told, or are nouns as often."""
_NEAR, _THAN = 3, 8
"""Words behind a negation within which stands what limits it, and what is compared."""


def unanswered(claim: Passage, near: Sequence[Passage], sources: Sources) -> Iterator[Difference]:
    """Yield what one of a freely worded *claim* and its cited words denies, where the other denies nothing at all."""
    if not negations(claim) and not any(map(negations, near)):
        return
    aligned = align(claim, sources)
    if not aligned.freely_worded or aligned.home is None:
        return
    if (found := _denied_alone(claim, near, sources) or _told_alone(claim, aligned.home)) is not None:
        yield found


def _denied_alone(claim: Passage, near: Sequence[Passage], sources: Sources) -> Difference | None:
    denials = [it for it in negations(claim) if it.predicate and not _is_limited(claim, it)]
    cited = [passage for passage in near if sources.cites(passage)]
    if not denials or not cited or any(passage.foreign or _may_answer(passage) for passage in cited):
        return None
    if not {it.value for it in claim.numbers} <= {it.value for passage in cited for it in passage.numbers}:
        return None  # "most are not in use" of "three in ten are"
    said, text = claim.words[denials[0].at], cited[0].text
    reason = f"denies with {said.text!r}, the source denies nothing"
    return Difference("negation", "clash", (said.start, said.end), cited[0].place(0, len(text)), reason)


def _told_alone(claim: Passage, home: Passage) -> Difference | None:
    if home.foreign or not negations(home) or _may_answer(claim):
        return None
    if not _STANDING_IN.isdisjoint(claim.order):
        return None
    for denial in negations(home):
        if denial.predicate and not _is_limited(home, denial) and _is_told(home, denial, claim):
            spot, there = (claim.words[0].start, claim.words[-1].end), home.words[denial.at]
            reason = f"denies nothing, where the source says {there.text!r}"
            return Difference("negation", "clash", spot, home.place(there.start, there.end), reason)
    return None


_STANDING_IN = listed(
    """stand stands stood standing place stead instead represent represents represented replace replaces replaced admit
    admits admitted claim claims claimed accuse accuses accused alleged allege may might demand demands demanded want
    wants wanted call calls called urge urges urged ask asks need needs needed allowed still continue continues
    continued""",
)
"""Words by which a claim may tell something of what is denied without denying it: "will stand in for her"."""
_SHARE = 0.3


def _is_told(home: Passage, denial: Negation, claim: Passage) -> bool:
    """Return whether *claim* tells more of the denied clause than of the rest of *home*, and nothing opposite to it."""
    mine, there = read_poles(claim), read_poles(home)
    if any(opposite_poles(there[index], poles) for index in denial.governed for poles in mine):
        return False
    if not any(echoes(home, index, claim) for index in denial.governed):
        return False
    clause = next((range(*clause) for clause in home.clauses if denial.at in range(*clause)), range(0))
    inside = _share_told(home, [index for index in home.content if index in clause and index != denial.at], claim)
    return inside >= _SHARE and inside > _share_told(home, [i for i in home.content if i not in clause], claim)


def _share_told(home: Passage, indices: Sequence[int], claim: Passage) -> float:
    return sum(bool(echoes(home, index, claim)) for index in indices) / max(1, len(indices))


def _is_limited(passage: Passage, denial: Negation) -> bool:
    """Return whether the denial leaves something told, compares, or stands under a condition."""
    order, at = passage.order, denial.at
    return (
        order[at] in _NOUNS
        or not _LIMITING.isdisjoint(order[at + 1 : at + 1 + _NEAR])
        or "than" in order[at + 1 : at + 1 + _THAN]
        or not _CONDITIONS.isdisjoint(order[:at])
    )


@read_once
def _may_answer(passage: Passage) -> bool:
    """Return whether any word of *passage* may answer a denial."""
    if not negative_words(passage) <= _IDLE:
        return True
    return not _ANSWERING.isdisjoint(passage.order) or any(map(_is_telling, passage.order))


def _is_telling(word: str) -> bool:
    return is_superlative(word) or word.startswith("first-") or word.endswith(("-free", "%"))
