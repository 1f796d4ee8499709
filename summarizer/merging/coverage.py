"""What became of every input: nothing is left out of a briefing in silence."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from summarizer.article import Article
from summarizer.fact import Fact
from summarizer.record import Coverage, Outcome, Skipped


def coverage(  # noqa: PLR0913, PLR0917  (the counts of a whole briefing come together here)
    articles: Sequence[Article],
    facts: Iterable[Fact],
    told: frozenset[str],
    copies: Mapping[str, str],
    skipped: Mapping[str, tuple[Skipped, ...]],
    failures: Mapping[str, tuple[Outcome, str]] | None = None,
) -> tuple[Coverage, ...]:
    """Return one row an article, in the order of *articles*; *copies* names the fullest text's key by a copy's id.

    *failures*: outcome and reason of articles of which something could not be read, by id.
    """
    counts: dict[str, Counter[bool]] = defaultdict(Counter)
    for fact in facts:
        for article_id in {item.article_id for item in fact.evidence}:
            counts[article_id][fact.id in told] += 1
    rows = []
    for article in articles:
        count = counts[article.id]
        failed = (failures or {}).get(article.id)
        outcome, reason = failed or _outcome(count, copies.get(article.id))
        rows.append(
            Coverage(
                key=article.key,
                article_id=article.id,
                outcome=outcome,
                reason=reason,
                facts=count.total(),
                told=count[True],
                untold=count[False],
                removed=len(article.removed),
                skipped=skipped.get(article.id, ()),
            )
        )
    return tuple(rows)


def _outcome(count: Counter[bool], original: str | None) -> tuple[Outcome, str | None]:
    if original is not None:
        return "reprint", f"the same text as {original}"
    if count[True]:
        return "used", None
    return "unused", "other sources tell its facts" if count[False] else "no sentence of it stands alone as a fact"
