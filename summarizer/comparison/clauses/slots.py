"""Noun phrases behind a verb by what ties them to it: its object, or the preposition before them."""

from __future__ import annotations

from summarizer.comparison.clauses.phrases import NO_PARTY, Chunk, is_coordinated
from summarizer.comparison.clauses.verbs import PREPOSITIONS, parted
from summarizer.comparison.passage import Passage
from summarizer.language.number_words import NUMBER_WORDS
from summarizer.language.reporting import listed
from summarizer.language.word_classes import DETERMINERS

SUBJECT = "subject"
OBJECT = "object"
"""The slot of what stands behind the verb with no preposition."""

WHEN = "when"
"""That of how long before or after: "opened | two months | early"."""


def by_slot(passage: Passage, chunks: list[Chunk], shifted: int | None = None) -> dict[str, list[Chunk]]:
    """Return the phrases behind a verb by slot; "of the mill" belongs to what stands before it.

    *shifted* is where an object begins that stands behind others of them.
    """
    found: dict[str, list[Chunk]] = {}
    slot = OBJECT
    for chunk in chunks:
        if shifted is not None and chunk.indices[0] > shifted and not chunk.slot and OBJECT not in found:
            slot = OBJECT
        elif chunk.slot and chunk.slot != "of" and not (chunk.slot == "from" and _is_sent(passage, chunk, slot)):
            slot = chunk.slot
        elif not chunk.slot and slot == OBJECT and _is_span(passage, chunk):
            slot = WHEN
        elif not chunk.slot and slot == OBJECT and OBJECT in found and _is_second(passage, chunk):
            found.setdefault("to", found.pop(OBJECT))  # "gave the mayor the keys"
        found.setdefault(slot, []).append(chunk)
    return found


def _is_span(passage: Passage, chunk: Chunk) -> bool:
    """Return whether the phrase measures a time that the next word, or its own last, counts from somewhere."""
    last = chunk.indices[-1]
    ends = passage.order[last] if passage.order[last] in _COUNTED_FROM else "".join(passage.order[last + 1 : last + 2])
    first = passage.order[chunk.indices[0]]
    if first not in NUMBER_WORDS and not first[0].isdigit():
        return False  # "the mill three days before"
    return ends in _COUNTED_FROM and not _SPANS.isdisjoint(passage.order[chunk.indices[0] : last + 1])


_SPANS = listed(
    "second seconds minute minutes hour hours day days week weeks month months year years decade decades century"
)
_COUNTED_FROM = listed("into early earlier late later ahead behind before after ago sooner beforehand afterwards")


def _is_sent(passage: Passage, chunk: Chunk, slot: str) -> bool:
    """Return whether "from" tells of the noun before it, itself behind a preposition: "in an email | from Roe"."""
    before = chunk.indices[0] - 2
    while before > 0 and passage.order[before] in _LEADING:
        before -= 1
    return slot in {"in", "after", "following", "with"} and passage.order[before] in _SENT


_LEADING = PREPOSITIONS | DETERMINERS
_SENT = listed("email letter message note call tip complaint warning order request report statement offer petition")
"""Nouns for what comes from somebody."""


def _is_second(passage: Passage, chunk: Chunk) -> bool:
    """Return whether the phrase is another object: not joined to the one before, and no time."""
    joined = (
        is_coordinated(passage, chunk) or parted(passage, chunk.indices[0]) or parted(passage, chunk.indices[0] - 1)
    )
    return not joined and any(passage.order[i] not in NO_PARTY for i in chunk.indices)
