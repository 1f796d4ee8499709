"""Words that may be verbs and those that are none, their forms, and the marks and words that part one from another."""

from __future__ import annotations

from typing import NamedTuple

from summarizer.comparison.clauses.past_forms import is_gerund, is_past
from summarizer.comparison.opposites.denials import FUNCTION_WORDS
from summarizer.comparison.passage import Passage
from summarizer.language.number_words import NUMBER_WORDS
from summarizer.language.reporting import listed
from summarizer.language.word_classes import AUXILIARIES, CLAUSE_OPENERS, DETERMINERS, OPENERS
from summarizer.language.word_classes import PREPOSITIONS as _COMMON
from summarizer.language.word_tables import by_word

PREPOSITIONS = _COMMON | listed("past until")
PRONOUNS = listed("he she they it we i you who")
"""Pronouns that are a subject."""
PERSONAL = listed("him them me us itself himself herself themselves") | PRONOUNS
_INDEFINITE = listed(
    """anything something nothing everything anyone someone everyone anybody somebody everybody never well soon
    across around beneath beside beyond behind despite throughout via inside outside ahead
    aboard alongside amongst"""
)
NO_VERBS = FUNCTION_WORDS | AUXILIARIES | DETERMINERS | PERSONAL | _INDEFINITE | OPENERS | (NUMBER_WORDS - {"second"})


class Group(NamedTuple):
    """A verb group: the index of its first word, that of the verb, and whether it is passive and has a tense."""

    start: int
    verb: int
    passive: bool
    finite: bool


_IN_LY = listed("apply reply supply comply rely imply multiply fly rally bully tally sully resupply reapply ally")
"""Verbs in -ly, which are no adverbs."""
BARE, ENDED, GOING = 1, 2, 4
"""Forms of a verb: without an ending; a past form or one in -s; one in -ing."""


@by_word(16384)
def form_of(word: str) -> int:
    """Return in which form the folded *word* may be a verb; 0 for function words, figures and adverbs in -ly."""
    if word in NO_VERBS or not word[0].isalpha() or (word.endswith("ly") and word not in _IN_LY):
        return 0
    if is_gerund(word):
        return GOING
    return ENDED if word.endswith("s") or is_past(word) else BARE


def parted(passage: Passage, index: int) -> bool:
    """Return whether a mark stands between the word at *index* and the one before it."""
    return index in passage.parted


def border_between(passage: Passage, first: int, last: int) -> bool:
    """Return whether a mark or a word that opens a clause stands between two words."""
    inner = range(first + 1, last)
    return not passage.parted.isdisjoint(inner) or not _BORDERS.isdisjoint(passage.order[first + 1 : last])


_BORDERS = CLAUSE_OPENERS | {"and", "who", "whose", "which"}
