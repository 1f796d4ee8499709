"""Clauses that tell when, and so a fact, whatever governs the rest: "was reported only after the paper had shown it".

Temporal clauses are presupposed (Heinämäki, *Semantics of English temporal connectives*, 1974), but where what they go
with is still to come or only thought of: "will be signed only after parliament agrees".
"""

from __future__ import annotations

from summarizer.comparison.clauses.past_forms import is_past
from summarizer.comparison.clauses.verb_groups import groups
from summarizer.comparison.passage import Passage
from summarizer.comparison.predicates.grades import MODALS
from summarizer.language.word_classes import AUXILIARIES

_AFTER = frozenset(["after", "since"])
"""Words that open such a clause. What would have come "before" another thing may never have come."""


def is_time_of_a_fact(passage: Passage, first: int) -> bool:
    """Return whether the word at *first* opens a clause of what had happened when something else did."""
    if not first or passage.order[first - 1] not in _AFTER:
        return False
    verbs = groups(passage)
    own = next((it for it in verbs if it.verb >= first), None)
    other = next((it for it in reversed(verbs) if it.verb < first - 1), None)
    if own is None or other is None or not _is_so(passage, own.start):
        return False
    before = [passage.order[i] for i in range(first - 1) if not passage.words[i].capitalised]  # no month of May
    return not any(word in MODALS or word in _THOUGHT for word in before)


def _is_so(passage: Passage, start: int) -> bool:
    """Return whether the verbs from *start* on begin with a past form: "agreed", "had agreed", "was shown"."""
    word = passage.order[start]
    return word in _PAST or (word not in AUXILIARIES and is_past(word))


_PAST = frozenset(["was", "were", "had", "did"])
_THOUGHT = frozenset(["if", "unless", "whether", "to"])
"""Words before it by which all of it may be thought of only: "threatened to strike after"."""
