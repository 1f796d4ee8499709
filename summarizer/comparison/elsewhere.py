"""Whether a sentence is told by its article, but not by the words that it cites."""

from __future__ import annotations

from summarizer.comparison.alignment import Alignment
from summarizer.comparison.passage import Passage

_MORE = 0.1
"""Share of a claim's content words that a passage of the context carries beyond what any cited one does."""
_LEAST = 0.35
"""And the share that it carries at least, where the cited words carry any: of a free rewording every passage has a few
words. So of the fixtures' faithful sentences, each with another quote of its article, 99 in 100 are found out, and of
those with their own quote 1 in 100 is refused."""


def told_elsewhere(aligned: Alignment) -> Passage | None:
    """Return the passage of the context that tells the claim instead of the cited words, or None.

    A sentence may need its article to say who "she" is. That the article says it somewhere does not make a citation
    right.
    """
    sources, shares = aligned.sources, aligned.shares
    cited = [passage for passage in aligned.passages if sources.cites(passage)]
    most = max([shares[passage] for passage in cited], default=0.0)
    for passage, share in shares.items():
        if share <= most + _MORE or (most and share < _LEAST) or sources.cites(passage):
            continue
        if not any(quote.text in passage.text for quote in cited):  # the sentence that a quote is cut from tells as it
            return passage
    return None
