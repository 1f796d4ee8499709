"""What one text asserts that another denies: the denied word followed to its counterpart, and what answers it there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from summarizer.comparison.clauses.frames import Frame, frame_at, frames
from summarizer.comparison.clauses.parties import Pair
from summarizer.comparison.clauses.slots import OBJECT
from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.opposites.counterparts import Counterpart, about, counterparts, echoes, telling
from summarizer.comparison.opposites.denials import Negation, denies, negations
from summarizer.comparison.opposites.denied_reports import report_behind
from summarizer.comparison.opposites.denying_words import DENIED, NOUN_DENYING, PLAIN
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.answers import Denial, is_answered
from summarizer.comparison.reading_once import read_once
from summarizer.language.lexicon import alike, base_forms
from summarizer.language.word_classes import BE, DETERMINERS

_ENOUGH = 2
"""Other words about a denied word that claim and source share at least, for both to tell of the same thing."""
_MODAL = frozenset("may might could would should".split())
_RAISING = frozenset(
    """believe think suppose imagine expect reckon anticipate guess seem appear look want intend wish consider feel
    figure""".split()
)
_EVIDENCE = frozenset("evidence proof sign signs indication indications suggestion".split())
"""Nouns of what speaks for a thing: without it the thing is not told."""
_BESIDE = 6
"""Words from a noun in which its doer stands."""
_EITHER = frozenset(["neither", "nor", "or"])
"""Words that deny a verb of those whom they name."""


def denied(passage: Passage, negation: Negation) -> int | None:
    """Return the index of the word that is denied: a comparison, or the first governed that is no name."""
    if not negation.predicate or not negation.governed:
        return None
    compared = next((index for index in negation.governed if _compares(passage, index)), None)
    if compared is not None:
        return compared
    if _tops(passage, negation):
        return None  # "never been closer" is closest
    if passage.order[negation.at] in _EITHER:  # "neither the union nor the firm accepted it"
        verbs = {frame.verb for frame in frames(passage)}
        own = next((index for index in negation.governed if index in verbs), None)
        return own if own is not None or not _is_predicated(passage, negation.at) else _first_plain(passage, negation)
    if (that := report_behind(passage.order, negation.at)) is not None and len(negation.governed) > 1:
        verbs = {group.verb for group in groups(passage) if group.finite}  # "rejected the claim that he had lied"
        return next((index for index in negation.governed if index > that and index in verbs), negation.governed[-1])
    if passage.order[negation.at] in DENIED:  # "denied that the mayor had paid"
        verbs = {group.verb for group in groups(passage) if group.finite}
        return next((index for index in negation.governed if index in verbs), negation.governed[0])
    if passage.order[negation.at + 1 : negation.at + 2] == ("of",):  # "nothing of the school was left"
        verbs = {frame.verb for frame in frames(passage)}
        verb = next((index for index in negation.governed if index in verbs), None)
        return verb if verb is not None else _predicated(passage, negation)
    return _first_plain(passage, negation)


def _first_plain(passage: Passage, negation: Negation) -> int:
    return next((index for index in negation.governed if not passage.words[index].capitalised), negation.governed[0])


def _is_predicated(passage: Passage, index: int) -> bool:
    """Return whether "neither", or the "neither" of this "nor", stands behind a copula: "was neither a port nor"."""
    order = passage.order
    first = next((i for i in range(index, max(-1, index - _PAIRED), -1) if order[i] == "neither"), 0)
    return bool(first) and order[first - 1] in BE


_PAIRED = 10
"""Words from a "neither" to its "nor"."""


class Denied(NamedTuple):
    """A negation, the word that it denies, and the one that it denies in truth where the word is another's."""

    negation: Negation
    word: int
    instead: int | None


@read_once
def denied_words(passage: Passage) -> tuple[Denied, ...]:
    """Return what *passage* denies, each with the word to look for where another text lacks the denied one."""
    found = [(negation, denied(passage, negation)) for negation in negations(passage)]
    return tuple(
        [
            Denied(negation, head, _raised(passage, negation, head) or of_denied_noun(passage, negation))
            for negation, head in found
            if head is not None
        ]
    )


def _predicated(passage: Passage, negation: Negation) -> int | None:
    """Return the noun or adjective that is denied behind a form of "be": "none of the dead was a child"."""
    behind = (i for i in negation.governed if not BE.isdisjoint(passage.order[negation.at : i]))
    return next(behind, None)


def let_do(passage: Passage, negation: Negation, head: int) -> int | None:
    """Return what is denied in truth where somebody is not let, or not asked to: "not allowed to | sell"."""
    letting = _LETTING | _ASKING if _is_final(passage, negation) else _LETTING
    if letting.isdisjoint(base_forms(passage.order[head])):
        return None
    verbs = {group.verb for group in groups(passage) if passage.order[group.start] == "to"}
    return next((index for index in negation.governed if index > head and index in verbs), None)


_LETTING = frozenset("allow permit let authorise authorize enable".split())
_ASKING = frozenset("ask invite plan intend".split())
"""What was not asked for may have been done; what will not be asked for is not to be."""


def _raised(passage: Passage, negation: Negation, head: int) -> int | None:
    """Return what is denied in truth where the denied word is one of opinion: "does not believe that it is damaged".

    The raising of negation (Horn, *A Natural History of Negation*, 1989, §5.2): what is not believed, expected or
    wanted is believed, expected or wanted not to be.
    """
    evidence = passage.order[head] in _EVIDENCE and passage.order[head + 1 : head + 2] == ("that",)
    if not evidence and _RAISING.isdisjoint(base_forms(passage.order[head])):
        return None
    verbs = {group.verb for group in groups(passage)}
    behind = [index for index in negation.governed if index > head]
    return next((index for index in behind if index in verbs), behind[-1] if behind else None)


def of_denied_noun(passage: Passage, negation: Negation) -> int | None:
    """Return the verb of a subject that is denied: "not one ton was sold", "no boat sank"."""
    after = passage.order[negation.at + 1 : negation.at + 2]
    if passage.order[negation.at] != "no" and after != ("one",):
        return None
    verbs = {frame.verb: frame for frame in frames(passage) if frame.verb in negation.governed}
    return next((verb for verb, frame in verbs.items() if _is_denied_party(frame, negation)), None)


def _is_denied_party(frame: Frame, negation: Negation) -> bool:
    """Return whether the frame tells of what the negation denies: its subject, or what a passive does it to."""
    party = frame.subject if frame.plain else frame.slots.get(OBJECT)
    return party is not None and bool(party.heads) and all(head in negation.governed for head in party.heads)


def _tops(passage: Passage, negation: Negation) -> bool:
    """Return whether "never" stands with a comparison to nothing, and so tells the utmost: "never been closer"."""
    if passage.order[negation.at] not in {"never", "rarely", "seldom"}:
        return False
    return any(
        passage.order[index - 1] in {"more", "less", "so"}
        or (
            passage.order[index].endswith(("er", "worse"))
            and any(alike(passage.order[index], form) for form in base_forms(passage.order[index])[1:])
        )
        for index in negation.governed
        if "than" not in passage.order[index + 1 : index + 3]
    )


def _compares(passage: Passage, index: int) -> bool:
    return "than" in passage.order[index + 1 : index + 3] and passage.order[index].endswith("er")


def asserted(
    one: Passage, negation: Negation, head: int, other: Passage, rivals: Sequence[Denial]
) -> Counterpart | None:
    """Return the counterpart in *other* of what *one* denies, if *other* asserts it of the same thing."""
    found = next(iter(counterparts(one, head, other)), None)
    of_noun = _is_of_noun(one, negation, head)  # which may be told in another unit
    if found is None or found.shared < min(_ENOUGH, telling(one, head) - of_noun, telling(other, found.place)):
        return None
    clause = next(range(*clause) for clause in one.clauses if negation.at < clause[1])
    beside = [index for index in about(one, head) if index in clause and index != negation.at]
    if of_noun:
        beside = [index for index in beside if index not in negation.governed]
    if beside and not any(echoes(one, index, other) for index in beside):
        return None  # of somebody else: "because the mayor did not go"
    if not found.close and len(negation.governed) > 1:
        return None  # the same word of something else
    if not of_noun and _is_told_of_others(one, head, other, found.place):
        return None
    if _compares(one, head) and not _compares(other, found.place):
        return None  # nothing stronger than 5: the strongest was 5
    others = [index for index in negation.governed if index != head]
    if one.order[negation.at] in NOUN_DENYING and others and not any(echoes(one, index, other) for index in others):
        return None  # of "no crane was hurt" the crane alone says nothing
    is_noun = one.order[negation.at] == "not" and one.order[negation.at + 1] in DETERMINERS
    if is_noun and BE.isdisjoint(other.order[max(0, found.place - 3) : found.place]):
        return None  # "is not a suspect" is denied by "is a suspect" only
    if not _MODAL.isdisjoint(other.order[max(0, found.place - 4) : found.place]) and not any(
        word.removesuffix("n't") in _MODAL for word in (*one.order, "could" if _is_final(one, negation) else "")
    ):
        return None  # what is not so may yet be
    if denies(other, found.place) or is_answered((one, negation), head, other, found.place, rivals):
        return None
    return found


def _is_final(one: Passage, negation: Negation) -> bool:
    """Return whether what is denied will not be either: "won't surpass", "will never be"."""
    return one.order[negation.at] == "won't" or "will" in one.order[max(0, negation.at - 2) : negation.at]


def _is_of_noun(one: Passage, negation: Negation, head: int) -> bool:
    """Return whether the verb at *head* is denied by its party: of how much it is told in which unit is all one."""
    return one.order[negation.at + 1 : negation.at + 2] == ("one",) and of_denied_noun(one, negation) == head


_NOBODY = frozenset(["nobody", "nothing"])


def _is_told_of_others(one: Passage, head: int, other: Passage, place: int) -> bool:
    """Return whether two verbs are told of different subjects: "he did not tell", "she said"."""
    mine, theirs = frame_at(one, head), frame_at(other, place)
    if mine is not None and theirs is None and mine.plain and mine.subject is not None and mine.subject.words:
        near = range(place - _BESIDE, place + _BESIDE + 1)  # "its figure", "the children did not figure"
        return not any(spot in near for index in mine.subject.words for spot in echoes(one, index, other))
    if mine is None or theirs is None or mine.subject is None or theirs.subject is None:
        return False
    if one.order[max(mine.subject.words, default=0)] in _NOBODY and PLAIN.isdisjoint(other.order):
        return False  # "nobody claimed it" is of a nurse as well
    return not Pair(one, mine, other, theirs).may_be(mine.subject, theirs.subject)
