"""Whether a sentence leans on its article only as the words it cites do."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from operator import attrgetter

from summarizer.comparison.alignment import Alignment
from summarizer.comparison.kindred_words import in_other_words
from summarizer.comparison.parties.borrowed import quoted_at
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.comparison.texts import Text
from summarizer.language.moments import MONTHS
from summarizer.language.speakers import POSSESSIVES, PRONOUNS
from summarizer.language.word_classes import DAYS, PREPOSITIONS

MEANT = (PRONOUNS | frozenset(POSSESSIVES)) - {"we", "our", "i", "my", "you"}
"""Words of a quote that leave it to the sentences before to say who or what is meant."""

BACK = 8
"""Sentences without a name between a quote's "she" and whoever is meant, at most: paragraphs of speech have fewer."""


def leans_rightly(aligned: Alignment) -> bool:
    """Return whether what the cited words do not have stands in their own sentence, or is what their "she" may mean.

    That is told by the sentences before, back to the first that names anybody. A word of any other place may be of
    something else: "the council wants" of "it wants", behind a sentence on the union.
    """
    claim, sources = aligned.claim, aligned.sources
    if not sources.context:
        return _rests_on_one(aligned)
    told = reworded_at_home(aligned)
    outside = [i for i, (passage, _) in aligned.carried.items() if not sources.cites(passage) and i not in told]
    if not outside:
        return True
    open_to_it = any(not MEANT.isdisjoint(passage.order) for passage in sources.cited)
    around = [passage for passage, own in _around(sources) if own or open_to_it]
    return all(
        any(claim.stems[index] in it.at or aligned.carried[index][0] is it for it in around) for index in outside
    )


def reworded_at_home(aligned: Alignment) -> frozenset[int]:
    """Return the words that only other passages have, and the nearest cited one in others: "fell", "dropped"."""
    home, stems = aligned.home, aligned.claim.stems
    if home is None:
        return frozenset()
    others = [i for i, (by, _) in aligned.carried.items() if by is not home and stems[i] in by.at]
    return frozenset([i for i in others if stems[i] not in home.at and in_other_words(aligned.claim, i, (home,))])


def _rests_on_one(aligned: Alignment) -> bool:
    """Return whether the nearest passage has all that any has, but for whom the sentences before say it means.

    Words of two that never stood together say something new, even where most of them are of one: "Holm was acquitted
    of stealing a car" of "Holm was jailed for stealing a car. The court acquitted his sister."
    """
    home, stems = aligned.home, aligned.claim.stems
    if home is None or len(aligned.sources.cited) == 1:
        return True
    told = reworded_at_home(aligned)
    outside = [i for i, (by, _) in aligned.carried.items() if by is not home and stems[i] not in home.at]
    outside = [index for index in outside if index not in told]
    if not outside or not _leaves_open(home, aligned.sources):
        return not outside
    text = aligned.sources.read[home.source]
    place = max(0, bisect_right(text.passages, home.offset, key=_OFFSET) - 1)
    before = list(_before(text, place))
    return all(any(stems[index] in passage.at for passage in before) for index in outside)


def _leaves_open(home: Passage, sources: Sources) -> bool:
    """Return whether a pronoun of *home* stands before any name there that it may mean: "he" of no "Roe fell as he"."""
    pronoun = next((index for index, word in enumerate(home.order) if word in MEANT), None)
    if pronoun is None:
        return False
    named = [first for first, _ in home.names if not first or home.order[first - 1] not in PREPOSITIONS]
    if home.words[0].capitalised and _opens_with_name(home, sources):
        named.append(0)
    return not any(first < pronoun and home.order[first] not in _DATES for first in named)


def _opens_with_name(home: Passage, sources: Sources) -> bool:
    """Return whether the sources have the first word of *home* within a sentence as a name."""
    root = home.stems[0]
    return any(
        place and other.words[place].capitalised for other in sources.holding(root)[:BACK] for place in other.at[root]
    )


_DATES = DAYS | set(MONTHS)
_OFFSET = attrgetter("offset")


def _around(sources: Sources) -> Iterator[tuple[Passage, bool]]:
    """Yield the sentences that the cited words are cut from, and those before back to one with a name."""
    for article, place in quoted_at(sources):
        yield article.passages[place], True
        for passage in _before(article, place):
            yield passage, False


def _before(text: Text, place: int) -> Iterator[Passage]:
    """Yield the sentences before that of number *place*, back to one with a name."""
    for passage in reversed(text.passages[max(0, place - BACK) : place]):
        yield passage
        if passage.names:
            return
