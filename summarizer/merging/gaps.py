"""What a reader would ask and no source says: fixed templates over counted things."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.article import Article
from summarizer.briefing import Agreement, Origin, Sentence
from summarizer.fact import Fact
from summarizer.merging.sightings import people_of

_OFFICE = re.compile(
    r"\b(?:former|ex|acting|deputy|minister|president|chancellor|premier|governor|mayor)\b", re.IGNORECASE
)
MOST = 6
"""More open questions than this are no help to a reader."""


def gaps(
    articles: Sequence[Article], facts: Sequence[Fact], agreed: Sequence[Agreement], origins: Sequence[Origin]
) -> tuple[Sentence, ...]:
    """Return what one story leaves open, computed from its articles and facts; the same for every order of them."""
    lines = []
    undated = [article for article in articles if article.published is None]
    if undated and len(undated) == len(articles):
        lines.append(
            "No source gives its date of publication."
            if len(articles) > 1
            else "The source gives no date of publication."
        )
    by_id = {fact.id: fact for fact in facts}
    for agreement in agreed:
        dated = any(
            (when := by_id[fact_id].when) is not None and when.start is not None for fact_id in agreement.fact_ids
        )
        if agreement.slot == "place" and not dated:
            lines.append(f"No source gives a calendar date for “{agreement.value}”.")
    for origin in origins:
        if origin.kind == "report":
            count = len(origin.article_ids)
            lines.append(
                f"{origin.name} is cited by {count} {'source' if count == 1 else 'sources'} and is not among them."
            )
    names = {article.id: article.title or article.key for article in articles}
    for fact in facts:
        source = names[fact.evidence[0].article_id]
        for unnamed in people_of(fact.evidence[0].line).unnamed:
            if _OFFICE.search(unnamed.text):
                lines.append(f"Not named in “{source}”: {unnamed.text[:1].lower()}{unnamed.text[1:]}.")
    return tuple(Sentence(text=line, basis="computed") for line in list(dict.fromkeys(lines))[:MOST])
