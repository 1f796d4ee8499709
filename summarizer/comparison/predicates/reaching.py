"""How far a word that grades reaches beyond what stands under it: what it may grade as well, and what it cannot."""

from __future__ import annotations

from functools import lru_cache

from summarizer.comparison.boundaries import gap
from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.clauses.verbs import parted
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.certainty import Mark
from summarizer.comparison.predicates.grades import CONDITIONS, FACT, MODALS
from summarizer.comparison.predicates.tenses import told
from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import listed
from summarizer.language.word_classes import DETERMINERS, JOINING, OWNING_S, PREPOSITIONS

UPON = listed("on for against after following despite amid")
"""Prepositions behind which a plan is what is voted on, decided, spoken of, or what came before."""


def is_taken_up(passage: Passage, place: int, index: int) -> bool:
    """Return whether the noun at *index* is what the verb at *place* is done to: "dropped | its plan to close it"."""
    verb, between = passage.order[place], passage.order[place + 1 : index]
    if not 0 < len(between) <= _TAKEN or between[0] not in DETERMINERS or _DROPPING.isdisjoint(base_forms(verb)):
        return False
    return told(passage, place) == FACT and not passage.order[index].endswith("ing")


_DROPPING = listed(
    """abandon drop scrap reverse withdraw cancel shelve suspend reject approve adopt back accept endorse change revise
    delay postpone defend overturn halt freeze end ditch axe rescind revoke"""
)
"""Verbs of what is done with a plan, which is done whatever becomes of that."""
_TAKEN = 3
"""Words from a verb to the noun for what was planned, "dropped its original | plan", at most."""


@lru_cache(maxsize=64)
def may_reach(passage: Passage, mark: Mark, place: int) -> bool:
    """Return whether *mark* may grade the word at *place* though it does not stand under it.

    A verb grades what follows it, up to a clause with a verb of its own, and nothing outside its relative clause; any
    other word grades its clause.
    """
    if passage.order[mark.at] in MODALS or passage.order[mark.at] == "to":
        return False
    group = next((group for group in groups(passage) if group.verb == mark.at), None)
    if group is None or not group.finite:
        if _describes(passage, mark.at):
            return mark.at < place <= mark.at + 2  # "the requested | release"
        if passage.order[mark.at] in CONDITIONS and _is_of_later(passage, place, mark.at):
            return False
        if is_taken_up(passage, place, mark.at) or _came_before(passage, mark.at):
            return False
        if passage.order[mark.at + 1 : mark.at + 2] and passage.order[mark.at + 1] in PREPOSITIONS - {"to"}:
            return False  # "the rain forecast for Monday has passed"
        return not any(mark_ in ";:.!?" for i in range(*sorted((mark.at, place))) for mark_ in gap(passage, i + 1))
    relative = group.start and passage.order[group.start - 1] in {"who", "which", "that"}
    if relative or place < mark.at:
        return bool(not relative and group.passive and mark.head is None)
    later = [other for other in groups(passage) if mark.at < other.verb < place and other.finite]
    return not later and not any(m in ";:.!?" for i in range(mark.at, place) for m in gap(passage, i + 1))


def _came_before(passage: Passage, index: int) -> bool:
    """Return whether the noun at *index* is what something came after: "closed it after | a petition"."""
    before = passage.order[max(0, index - 2) : index]
    return len(before) > 1 and before[1] in DETERMINERS and before[0] in UPON


def _describes(passage: Passage, at: int) -> bool:
    """Return whether the word is a participle before its noun, which it grades: "the town's | requested release"."""
    before = passage.words[at - 1].text if at else ""
    led = before.casefold() in DETERMINERS or before.endswith(OWNING_S)
    return led and passage.order[at].endswith("ed") and at + 1 in passage.content and not parted(passage, at + 1)


def _is_of_later(passage: Passage, place: int, condition: int) -> bool:
    """Return whether the condition is one of what a comma and "and" or "with" add behind the word at *place*.

    "Was drained on Friday, and a diver goes down | if that fails".
    """
    return any(passage.order[index] in _ADDING and "," in gap(passage, index) for index in range(place + 1, condition))


_ADDING = JOINING | {"with"}
