"""Whether a sentence is told by its article, but not by the words that it cites."""

from __future__ import annotations

from summarizer.comparison.alignment import Alignment
from summarizer.comparison.passage import Passage

_WORDS = 2
"""Content words of a claim that a passage of the context carries beyond what any cited one does."""
_TIMES = 2.5
"""And how many times as many as that one, at least."""
_LEAST = 0.4
"""And the share that it carries at least, where the cited words carry any: of a free rewording every passage has a few
words. ``pytest tests/test_citations.py -s`` prints how many sentences with another quote of their article are found
out."""


def told_elsewhere(aligned: Alignment) -> Passage | None:
    """Return the passage of the context that tells the claim instead of the cited words, or None.

    A sentence may need its article to say who "she" is. That the article says it somewhere does not make a citation
    right.
    """
    sources, shares = aligned.sources, aligned.shares
    cited = [passage for passage in aligned.passages if sources.cites(passage)]
    most = max([shares[passage] for passage in cited], default=0.0)
    more = _WORDS / max(1, len(aligned.claim.content))
    for passage, share in shares.items():
        if share < max(most + more, _TIMES * most, _LEAST if most else 0.0) or sources.cites(passage):
            continue
        if not any(quote.text in passage.text for quote in cited):  # the sentence that a quote is cut from tells as it
            return passage
    return None
