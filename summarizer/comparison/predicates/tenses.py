"""How sure the form of a verb and its auxiliary are by themselves."""

from __future__ import annotations

from summarizer.comparison.clauses.past_forms import UNCHANGED, is_compound
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.grades import FACT, MODALS, PLANNED
from summarizer.comparison.predicates.singled_infinitives import tells_one_alone
from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import listed
from summarizer.language.tokens import STOPWORDS
from summarizer.language.word_classes import BE, DETERMINERS

_DID = listed("has have had 've did was were is are been being got hasn't haven't hadn't didn't wasn't weren't")
_ELLIPTICAL = listed("where wherever if when whenever as once until unless")
PAST_BE = listed("was were been")
_BY_NOW = listed("already now currently")
_AS_PARTICIPLE = listed("become come run overcome")
"""Verbs whose participle is their base form."""


def told(passage: Passage, index: int) -> float | None:
    """Return how sure the form of the word at *index* and its auxiliary are; None for no finite verb.

    "Opened", "has opened" and "was opened" tell a fact, and so does "is now opening"; "is opening" may be planned.
    """
    order = passage.order
    word, before = order[index], order[max(0, index - 3) : index]
    goes_on = not _BY_NOW.isdisjoint(before)  # "is now | opening"
    last = before[-1] if before else ""
    if last == "being":
        helper = {order[max(0, index - 3)]} if before[-2:-1] and before[-2] in _BY_NOW else {*before[-2:-1]}
        if BE.isdisjoint(helper):
            return None  # "with its crew being paid" has the time of its clause
        return FACT if not PAST_BE.isdisjoint(helper) or goes_on else PLANNED
    if last in _ELLIPTICAL:
        return None  # "where needed"
    if last == "to" and tells_one_alone(order, index - 1):
        return FACT  # "the first woman to lead it"
    if _is_ahead(passage, index):
        return PLANNED
    if last in MODALS or last in {"to", "be"} or ("to" in before[-2:] and "be" in before[-2:]):
        return None
    if word.endswith("ing"):
        if BE.isdisjoint(before[-2:]):
            return None
        return FACT if PAST_BE.intersection(before[-2:]) or goes_on else PLANNED
    if word.endswith(("s", "er", "est")):
        return None  # "votes" may be a noun, and "opens" may be said of tomorrow
    unchanged = word in UNCHANGED or word in _AS_PARTICIPLE
    if word.endswith("ed") or base_forms(word)[1:] or (unchanged and not _DID.isdisjoint(before[-2:])):
        described = last in DETERMINERS or (is_compound(word) and BE.isdisjoint(before[-2:]))
        return FACT if not described else None
    return FACT if word in UNCHANGED and last not in STOPWORDS else None


def _is_ahead(passage: Passage, index: int) -> bool:
    """Return whether a present tells what is to come, as in a clause of time it does: "will shut while it is rebuilt".

    Quirk et al., *A Comprehensive Grammar of the English Language*, §14.22.
    """
    order = passage.order
    if _TO_COME.isdisjoint(order) or _NOW.isdisjoint(order[max(0, index - 2) : index]):
        return False
    opener = next((i for i in range(index - 1, max(-1, index - _CLAUSE), -1) if order[i] in _WHEN), None)
    return opener is not None and not (_TO_COME.isdisjoint(order[:opener]) and _TO_COME.isdisjoint(order[index:]))


_NOW = frozenset(["is", "are", "has", "have"])
_TO_COME = frozenset(["will", "shall", "'ll"])
_WHEN = frozenset(["while", "when", "until", "till", "once", "before", "after"])
_CLAUSE = 8
"""Words before a verb within which the word stands that opens its clause."""
