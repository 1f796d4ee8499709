"""Conditions without an "if": "had she stayed", where "had" stands before its subject."""

from __future__ import annotations

from summarizer.comparison.clauses.verbs import PRONOUNS, parted
from summarizer.comparison.passage import Passage
from summarizer.language.reporting import listed
from summarizer.language.word_classes import DETERMINERS

CLOSING = " \"'”’)"
"""Marks that may stand behind the one that ends a sentence."""


def is_inverted(passage: Passage, index: int) -> bool:
    """Return whether "had" before its subject opens a condition: "had she stayed", no "never had she stayed"."""
    after, before = passage.order[index + 1 : index + 2], passage.order[max(0, index - 1) : index]
    if not after or passage.text.rstrip(CLOSING).endswith("?"):
        return False
    if after[0] in PRONOUNS:
        return not before or before[0] not in _INVERTING
    opens = not before or before == ("that",) or parted(passage, index)
    return opens and (passage.words[index + 1].capitalised or after[0] in DETERMINERS)


_INVERTING = listed("never nor neither rarely seldom hardly scarcely only so not why how when where what who and")
"""Words behind which a subject follows its verb in any clause."""
