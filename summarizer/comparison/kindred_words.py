"""Which word of the sources may stand for one of a claim that they have in other words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from summarizer.comparison.everyday import LIGHT
from summarizer.comparison.passage import FAMILY, Passage
from summarizer.comparison.reading_once import read_once
from summarizer.language.lexicon import narrows, opposed
from summarizer.language.lexicon.persons import is_person
from summarizer.language.number_words import NUMBER_WORDS
from summarizer.language.reporting import VERBS
from summarizer.language.tokens import stem


def in_other_words(claim: Passage, index: int, passages: Sequence[Passage]) -> tuple[Passage, int] | None:
    """Return the word of *passages* that may stand for the one at *index*, with its passage, or None."""
    keys, word = claim.kin[index], claim.order[index]
    for passage in passages:
        at = passage.kin_at
        if not at.keys().isdisjoint(keys):
            places = {place for key in at.keys() & keys for place in at[key]}
            if alike := [place for place in places if _may_stand_for(word, passage.order[place])]:
                return passage, min(alike)
    root = claim.stems[index]
    letters = root[:FAMILY]
    for passage in passages:
        for place in passage.families.get(letters, ()):
            if _one_family(root, passage.stems[place]):
                return passage, place
    for passage in passages:
        if (counted := _counted(passage).get(root)) is not None:
            return passage, counted
    return None


@read_once
def _counted(passage: Passage) -> Mapping[str, int]:
    """Return the stem of each noun that a figure before a hyphen counts → where: "match" of "a four-match ban"."""
    found: dict[str, int] = {}
    for place, word in enumerate(passage.order):
        if "-" in word:
            figure, _, noun = word.partition("-")
            if noun.isalpha() and (figure in NUMBER_WORDS or figure.isdigit()):
                found.setdefault(stem(noun), place)
    return found


def _may_stand_for(word: str, other: str) -> bool:
    """Return whether the claim's *word*, of one group with *other*, says no more than that, nor its opposite.

    "Slow" and "fast" are both of speed, and what was slowed was not speeded.
    """
    return not says_more(word, other) and not opposed(word, other)


def says_more(word: str, other: str) -> bool:
    """Return whether the claim's *word* is a kind of what *other* tells: no room need be a kitchen, no rise a doubling.

    A statement may be told more generally, not more narrowly (MacCartney and Manning, *Natural logic for textual
    inference*, 2007). Not so of everyday words and of saying, which any of their kinds may stand for: "warned" for
    "said", "spotted" for "seen"; and what people are called is looked at by itself.
    """
    return other not in LIGHT and other not in VERBS and narrows(word, other) and not is_person(word)


def _one_family(one: str, other: str) -> bool:
    """Return whether two stems are of one word family by their letters alone: "forecast", "forecaster"."""
    short, long = (one, other) if len(one) < len(other) else (other, one)
    return len(short) >= FAMILY and len(long) - len(short) <= _ENDING and long.startswith(short)


_ENDING = 4
"""Letters that an ending may add to a word of the same family."""
