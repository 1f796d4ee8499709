"""The first word of a claim, all of whose words are carried, that it tells otherwise than what carries it.

"The fire in the cinema" of "the fire spread to the cinema".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from summarizer.comparison.alignment import Alignment
from summarizer.comparison.as_told.cut import cut_elsewhere, cut_otherwise
from summarizer.comparison.as_told.hung import hung_otherwise
from summarizer.comparison.as_told.joined import joined_otherwise
from summarizer.comparison.as_told.led import led_otherwise
from summarizer.comparison.as_told.measured import measured_otherwise
from summarizer.comparison.as_told.numbered import numbered_otherwise
from summarizer.comparison.as_told.predicated import predicated_otherwise
from summarizer.comparison.as_told.rated import rated_otherwise
from summarizer.comparison.as_told.related import related_otherwise
from summarizer.comparison.as_told.restricted import restricted_otherwise
from summarizer.comparison.as_told.shared import shared_otherwise
from summarizer.comparison.as_told.small_words import in_small_words_otherwise
from summarizer.comparison.as_told.sorted import sorted_otherwise
from summarizer.comparison.as_told.spliced import spliced
from summarizer.comparison.as_told.tied import tied_otherwise
from summarizer.comparison.as_told.told import told_otherwise
from summarizer.comparison.as_told.worded import worded_otherwise
from summarizer.comparison.passage import Passage

_BESIDE_ONE = (
    led_otherwise,
    related_otherwise,
    measured_otherwise,
    shared_otherwise,
    cut_otherwise,
    hung_otherwise,
    joined_otherwise,
    sorted_otherwise,
    rated_otherwise,
    restricted_otherwise,
    in_small_words_otherwise,
)
"""Those that read the English clauses of a claim and of the one passage that has its words."""


def otherwise_than_told(aligned: Alignment) -> int | None:
    """Return that word, or None where the claim says what its sources say."""
    return next((word for word in _told_otherwise(aligned) if word is not None), None)


def _told_otherwise(aligned: Alignment) -> Iterator[int | None]:
    claim, home = aligned.claim, aligned.home
    yield told_otherwise(aligned)
    yield tied_otherwise(aligned)
    yield worded_otherwise(aligned)
    if home is not None:
        yield spliced(claim, home, aligned.at_home)
    if not claim.foreign:
        if home is not None:
            yield otherwise_than_in(claim, home, aligned.at_home)
        yield numbered_otherwise(aligned)
        yield cut_elsewhere(aligned)


def otherwise_than_in(claim: Passage, home: Passage, places: Mapping[int, int]) -> int | None:
    """Return that word of an English claim whose words stand in *home* at *places*."""
    found = next((word for it in _BESIDE_ONE if (word := it(claim, home, places)) is not None), None)
    return predicated_otherwise(claim, home) if found is None else found
