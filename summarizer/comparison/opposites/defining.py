"""Clauses that tell which thing is meant, and that no denial before them reaches: "no blame for the crash that …"."""

from __future__ import annotations

from summarizer.comparison.passage import Passage
from summarizer.language.lexicon import base_forms
from summarizer.language.reporting import VERBS, listed
from summarizer.language.tokens import STOPWORDS
from summarizer.language.word_classes import AUXILIARIES


def tells_of_noun(passage: Passage, index: int, that: int) -> bool:
    """Return whether the "that" only tells which one the noun before it means, whatever the word at *index* denies.

    Not in what tells whether there is one, or who it was: "there were no ships that sank", "it was not Roe that fell".
    """
    order = passage.order
    after = order[that + 1] if that + 1 < len(order) else ""
    if that <= index + 1 or not (after in AUXILIARIES or _has_ending(after)):
        return False
    noun = order[that - 1]
    if noun in VERBS or noun in STOPWORDS or noun.endswith("ed"):
        return False
    return _PRESENTING.isdisjoint(order[max(0, index - _LED) : index])


def _has_ending(word: str) -> bool:
    """Return whether *word* may be a verb with an ending, or of another form: "hurts", "fell"."""
    return len(base_forms(word)) > 1


_PRESENTING = listed("it there")
_LED = 3
"""Words before a denial within which stands what presents somebody: "there were", "it may have been"."""
