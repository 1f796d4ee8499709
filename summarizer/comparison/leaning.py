"""Whether a sentence leans on its article only as the words it cites do."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.comparison.alignment import Alignment
from summarizer.comparison.parties.borrowed import quoted_at
from summarizer.comparison.passage import Passage
from summarizer.comparison.sources import Sources
from summarizer.language.speakers import POSSESSIVES, PRONOUNS

_MEANT = (PRONOUNS | frozenset(POSSESSIVES)) - {"we", "our", "i", "my", "you"}
"""Words of a quote that leave it to the sentences before to say who or what is meant."""

_BACK = 8
"""Sentences without a name between a quote's "she" and whoever is meant, at most: paragraphs of speech have fewer."""


def leans_rightly(aligned: Alignment) -> bool:
    """Return whether what the cited words do not have stands in their own sentence, or is what their "she" may mean.

    That is told by the sentences before, back to the first that names anybody. A word of any other place may be of
    something else: "the council wants" of "it wants", behind a sentence on the union.
    """
    claim, sources = aligned.claim, aligned.sources
    outside = [index for index, (passage, _) in aligned.carried.items() if not sources.cites(passage)]
    if not outside:
        return True
    open_to_it = any(not _MEANT.isdisjoint(passage.order) for passage in sources.cited)
    around = [passage for passage, own in _around(sources) if own or open_to_it]
    return all(
        any(claim.stems[index] in it.at or aligned.carried[index][0] is it for it in around) for index in outside
    )


def _around(sources: Sources) -> Iterator[tuple[Passage, bool]]:
    """Yield the sentences that the cited words are cut from, and those before back to one with a name."""
    for article, place in quoted_at(sources):
        yield article.passages[place], True
        for passage in reversed(article.passages[max(0, place - _BACK) : place]):
            yield passage, False
            if passage.names:
                break
