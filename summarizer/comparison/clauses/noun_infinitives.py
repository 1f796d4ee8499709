"""Nouns that an infinitive tells more of, and a verb behind it is told of: "a bill | to ban it | was blocked"."""

from __future__ import annotations

from summarizer.comparison.clauses.described_subjects import RELATIVES
from summarizer.comparison.clauses.infinitives import INTENT
from summarizer.comparison.clauses.phrases import Party
from summarizer.comparison.clauses.phrases_before import phrase_before
from summarizer.comparison.clauses.verbs import Group
from summarizer.comparison.passage import Passage
from summarizer.language.reporting import listed

_MEASURES = listed("bill law measure motion pact project resolution scheme treaty")


def noun_before(passage: Passage, read: tuple[Group, ...], number: int) -> Party | None:
    """Return that noun's phrase where the verb group *number*, a passive and the first with a tense, is told of it."""
    if not number or not (read[number].finite and read[number].passive) or any(it.finite for it in read[:number]):
        return None
    first = read[0].start
    if not first or passage.order[first] != "to" or passage.order[first - 1] not in INTENT | _MEASURES:
        return None
    if not passage.parted.isdisjoint(range(1, read[number].start + 1)):
        return None
    if not RELATIVES.isdisjoint(passage.order[first : read[number].start]):
        return None  # "the threat to sell it to a sheikh who | owns the rival"
    return phrase_before(passage, first, ())
