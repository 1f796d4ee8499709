"""Why a text that is its source with words left out says something else: what it lost, one reason a function.

Each asks first whether the lost words give it any ground, and only then for the check of that kind, which may be slow.
"""

from __future__ import annotations

from collections.abc import Set

from summarizer.comparison.copies.shortening import cut_out
from summarizer.comparison.figures.superlative_words import is_superlative
from summarizer.comparison.kept_words import kept_words
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.comparison.veridicality.openers import HINTS
from summarizer.language.moments import MONTHS
from summarizer.language.number_words import NUMBER_WORDS, ORDINALS
from summarizer.language.relations import RELATIONS
from summarizer.language.reporting import VERBS, listed
from summarizer.language.word_classes import DAYS, PREPOSITIONS, PRIVATIVES

_TELLING_WHO = listed("by was were is are been being who which and to")
"""Words without which the parties of a verb may be others."""


def told_otherwise(claim: Passage, passage: Passage, sources: Sources) -> bool:
    """Return whether *claim* says something else than *passage* for the words that it lost."""
    lost = cut_out(claim, passage).difference(claim.order)
    if claim.foreign:
        from summarizer.language.tongues.denying import governs  # as below

        return any(map(governs, lost))
    return (
        not lost.isdisjoint(_DECIDING)
        or _made_certain(claim, lost, sources)
        or _turned(claim, lost, sources)
        or _promoted(claim, lost, sources)
        or _tied_otherwise(claim, lost, sources)
        or _of_other_parts(claim, lost, sources)
        or (bool(lost) and _of_another(claim, passage, sources))
        or _claimed_aside(claim, passage, lost)
        or _spliced(claim, passage, lost)
        or _misdated(claim, lost, sources)
        or _only_mentioned(claim, passage, sources)
        or ("and" in lost and _put_together(claim, sources))
        or _excepted(claim, passage)
        or _placed_otherwise(claim, passage, lost, sources)
    )


_DECIDING = (
    RELATIONS
    | PRIVATIVES
    | listed(
        """against almost nearly except but minus apart besides half quarter third few some just only merely simply
        solely far unlike otherwise"""
    )
)
"""Words without which a text may say something else: the checks are asked."""


def _placed_otherwise(claim: Passage, passage: Passage, lost: Set[str], sources: Sources) -> bool:
    """Return whether *claim* lost the noun of a place: "a buyer in Trine" of "a buyer in Quell through … in Trine"."""
    kept = None if lost.isdisjoint(PREPOSITIONS) else kept_words(claim.order, passage.order)
    if kept is None:
        return False
    from summarizer.comparison.as_told.hung import hung_otherwise  # as below
    from summarizer.comparison.predicates import rehung

    places = {index: kept.places[index] for index in claim.content}
    return hung_otherwise(claim, passage, places) is not None and any(rehung.differences(claim, sources))


def _of_another(claim: Passage, passage: Passage, sources: Sources) -> bool:
    """Return whether *claim* tells of another than *passage*: "a farmer was killed" of "a farmer's dog was killed"."""
    from summarizer.comparison.copies import doers  # as below
    from summarizer.comparison.parties import appositions_of_others
    from summarizer.comparison.predicates import displaced, gapped_objects, objects_of_prepositions

    return doers.done_by_another(claim, passage) is not None or any(
        any(of.differences(claim, sources))
        for of in (displaced, gapped_objects, objects_of_prepositions, appositions_of_others)
    )


def _made_certain(claim: Passage, lost: Set[str], sources: Sources) -> bool:
    """Return whether *claim* tells as done what is expected: "the bank cut jobs" of "is expected to cut jobs"."""
    from summarizer.comparison.predicates.grades import is_graded  # tables are read where they are needed

    if claim.foreign or not any(map(is_graded, lost)):
        return False
    from summarizer.comparison.predicates import modality

    return any(modality.differences(claim, sources))


def _promoted(claim: Passage, lost: Set[str], sources: Sources) -> bool:
    """Return whether *claim* lost what ranks a superlative, or what a rank is by: "the fourth bank" of "largest"."""
    spanned = not lost.isdisjoint(_SPANS) and any(map(is_superlative, claim.order))
    if claim.foreign or (lost.isdisjoint(ORDINALS) and ORDINALS.keys().isdisjoint(claim.order) and not spanned):
        return False
    from summarizer.comparison.figures import ranked_by, superlatives  # tables are read where they are needed

    if lost.isdisjoint(ORDINALS) and not spanned:
        return any(ranked_by.differences(claim, sources))
    return any(superlatives.differences(claim, sources))


_SPANS = frozenset("since years decades decade generation generations century centuries".split())
"""What a superlative may be taken of: "the worst storm since 1987" is not the worst."""


def _tied_otherwise(claim: Passage, lost: Set[str], sources: Sources) -> bool:
    """Return whether *claim* lost a figure, and has another one with what that was told with: "12,000 … in 2019"."""
    if not claim.numbers or not any(word[0].isdigit() or word in NUMBER_WORDS for word in lost):
        return False
    from summarizer.comparison.figures import figures  # as above

    return any(figures.differences(claim, sources))


def _of_other_parts(claim: Passage, lost: Set[str], sources: Sources) -> bool:
    """Return whether *claim* tells of a whole what was told of so many of it, or of a range one end only."""
    if not any(word[0].isdigit() or word in NUMBER_WORDS for word in lost):
        return False
    from summarizer.comparison.figures import range_ends, told_of_parts  # as above

    return any(told_of_parts.differences(claim, sources)) or any(range_ends.differences(claim, sources))


def _claimed_aside(claim: Passage, passage: Passage, lost: Set[str]) -> bool:
    """Return whether *claim* tells what in *passage* somebody is said to claim: "she was robbed" of "who claims …"."""
    if claim.attributions or not any(word in VERBS for word in lost):
        return False
    from summarizer.comparison.as_told.worded import is_claimed_aside, speaks_aside  # as above

    places = [(index, at) for index, root in enumerate(claim.stems) for at in passage.at.get(root, ())]
    return any(is_claimed_aside(passage, at) or speaks_aside(claim, index, passage, at) for index, at in places)


def _spliced(claim: Passage, passage: Passage, lost: Set[str]) -> bool:
    """Return whether *claim* is put together of two parts that *passage* sets against each other."""
    kept = kept_words(claim.order, passage.order) if lost else None
    if kept is None:
        return False
    from summarizer.comparison.as_told.spliced import spliced  # as above

    return spliced(claim, passage, {index: kept.places[index] for index in claim.content}) is not None


def _misdated(claim: Passage, lost: Set[str], sources: Sources) -> bool:
    """Return whether *claim* lost a date or a clause, and has the date of another deed: "arrested on Monday"."""
    if claim.foreign or not (
        any(map(_is_of_date, claim.order)) and any(it in _OTHERWISE or _is_of_date(it) for it in lost)
    ):
        return False
    from summarizer.comparison.figures import times  # as above

    return any(times.differences(claim, sources))


def _only_mentioned(claim: Passage, passage: Passage, sources: Sources) -> bool:
    """Return whether *claim* lost what makes of it a thing mentioned, and not told: "it is a myth that"."""
    if claim.foreign or HINTS.isdisjoint(set(passage.order).difference(claim.order)):
        return False
    from summarizer.comparison.veridicality import enclosed  # as above

    return any(enclosed.differences(claim, sources))


def _put_together(claim: Passage, sources: Sources) -> bool:
    """Return whether *claim* has members of two lists that are not told with one another."""
    from summarizer.comparison.predicates import told_in_turn  # as above

    return any(told_in_turn.differences(claim, sources))


def _excepted(claim: Passage, passage: Passage) -> bool:
    """Return whether *claim* tells of the one whom *passage* excepts: "Roe left" of "everyone but Roe left"."""
    if _EXCEPTING.isdisjoint(passage.order) or claim.foreign:
        return False
    from summarizer.comparison.figures import exceptions  # as above

    return any(exceptions.exception_lost(claim, (passage,)))


_EXCEPTING = listed("but except excepting excluding apart aside save barring exception")


def _is_of_date(word: str) -> bool:
    return word in _DATES or (word.isdigit() and len(word) == _YEAR)


_OTHERWISE = listed("who which whose where that")
_DATES = DAYS | frozenset(MONTHS)
_YEAR = 4


def _turned(claim: Passage, lost: Set[str], sources: Sources) -> bool:
    """Return whether *claim* lost what tells who does it: "the mayor sued the firm" of "was sued by the firm"."""
    if _TELLING_WHO.isdisjoint(lost) or claim.foreign:
        return False
    from summarizer.comparison.predicates import arguments  # as above

    return any(arguments.differences(claim, sources))
