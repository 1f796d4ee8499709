"""The first word of a claim, all of whose words are carried, that it tells otherwise than what carries it."""

from __future__ import annotations

from summarizer.comparison.alignment import Alignment
from summarizer.comparison.cut_as_told import cut_otherwise
from summarizer.comparison.hung_as_told import hung_otherwise
from summarizer.comparison.joined_as_told import joined_otherwise
from summarizer.comparison.led_as_told import led_otherwise
from summarizer.comparison.measured_as_told import measured_otherwise
from summarizer.comparison.numbered_as_told import numbered_otherwise
from summarizer.comparison.rated_as_told import rated_otherwise
from summarizer.comparison.related_as_told import related_otherwise
from summarizer.comparison.restricted_as_told import restricted_otherwise
from summarizer.comparison.shared_as_told import shared_otherwise
from summarizer.comparison.sorted_as_told import sorted_otherwise
from summarizer.comparison.spliced import spliced
from summarizer.comparison.tied_as_told import tied_otherwise
from summarizer.comparison.told_as_told import told_otherwise
from summarizer.comparison.worded_as_told import worded_otherwise

_ANY = (told_otherwise, tied_otherwise, worded_otherwise, spliced)
_ENGLISH = (
    led_otherwise,
    related_otherwise,
    measured_otherwise,
    shared_otherwise,
    numbered_otherwise,
    cut_otherwise,
    hung_otherwise,
    joined_otherwise,
    sorted_otherwise,
    rated_otherwise,
    restricted_otherwise,
)
"""Those that read its clauses."""


def otherwise_than_told(aligned: Alignment) -> int | None:
    """Return that word, or None where the claim says what its sources say."""
    looked_for = _ANY if aligned.claim.foreign else (*_ANY, *_ENGLISH)
    return next((word for it in looked_for if (word := it(aligned)) is not None), None)
