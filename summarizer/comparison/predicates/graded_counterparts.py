"""Where another text has a graded word: in a form or a near-synonym of it, among enough of the same words."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.clauses.verbs import PRONOUNS
from summarizer.comparison.opposites.counterparts import counterparts, telling, turned_off
from summarizer.comparison.passage import Passage
from summarizer.language.lexicon import base_forms

_ENOUGH = 2
"""Other words about a graded word that claim and source share at least, for both to tell of the same thing."""
_NEARLY = 1
"""Words about it fewer than the best with which a passage may tell of the same thing as well."""


def is_one_word(one: Passage, index: int, other: Passage, place: int, *, nearly: bool) -> bool:
    """Return whether two words are forms of one, or *nearly*: near-synonyms among the same next words."""
    if one.stems[index] == other.stems[place] or not set(base_forms(one.order[index])).isdisjoint(
        base_forms(other.order[place])
    ):
        return True
    return nearly and any(found.place == place and found.close for found in counterparts(one, index, other))


def same_places(one: Passage, index: int, other: Passage, *, phrasal: bool = False) -> list[int]:
    """Return where *other* has the word at *index* of *one* among enough of the same words.

    Where *phrasal*, a verb with a particle stands for one in other letters: "call off" for "cancel".
    """
    return [
        found.place
        for found in counterparts(one, index, other)
        if (
            (phrasal and _in_other_words(one, index, other, found.place))
            or not turned_off(one, index, other, found.place)
        )
        and found.shared + _has_pronoun(other, found.place) + _is_of_it(one, index)
        >= min(_ENOUGH, telling(one, index), telling(other, found.place))
    ]


def _in_other_words(one: Passage, index: int, other: Passage, place: int) -> bool:
    """Return whether two verbs of different letters are of one group: "call off" is known to be "cancel"."""
    return one.stems[index] != other.stems[place] and not one.kin[index].isdisjoint(other.kin[place])


def _is_of_it(passage: Passage, place: int) -> bool:
    """Return whether the verb is told of some of "it" or "them": "much of it could recover"."""
    start = next((group.start for group in groups(passage) if group.verb == place), 0)
    return start > 1 and passage.order[start - 2 : start] in _OF_IT


_OF_IT = {("of", "it"), ("of", "them")}


def _has_pronoun(passage: Passage, place: int) -> bool:
    """Return whether a pronoun is the verb's subject: it stands for a word that the other text may have."""
    start = next((group.start for group in groups(passage) if group.verb == place), 0)
    return start > 0 and passage.order[start - 1] in PRONOUNS


def facing_places(claim: Passage, place: int, near: Sequence[Passage]) -> list[tuple[Passage, int]]:
    """Return where the passages have the claim's word at *place*: those that share most of what stands about it."""
    same = [(passage, spot) for passage in near for spot in same_places(claim, place, passage, phrasal=True)[:1]]
    found = [
        (here.shared + here.close, passage, spot)
        for passage, spot in same
        for here in counterparts(claim, place, passage)
        if here.place == spot
    ]
    most = max((shared for shared, _, _ in found), default=0)
    return [(passage, place) for shared, passage, place in found if shared >= most - _NEARLY]
