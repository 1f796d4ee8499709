"""A story told in its sources' own sentences: the ones most worth telling, few enough to be read."""

from __future__ import annotations

from collections import defaultdict

from summarizer.briefing import Sentence
from summarizer.engine import Composed, Material
from summarizer.engines.extractive.headlines import headline
from summarizer.engines.extractive.ranking import Choice, Ranked, choose, rank
from summarizer.fact import Fact

SUMMARY = 3
"""Sentences of one article's own summary."""


class ExtractiveComposer:
    """Tells a story in its sources' own words; implements ``Composer``."""

    name = "extractive"

    async def compose(self, material: Material) -> Composed:
        """Return headline, sentences and each article's summary; every sentence is a fact's own statement."""
        return compose(material)


def compose(material: Material) -> Composed:
    """Return what ExtractiveComposer returns; plain synchronous form."""
    ranked = rank(material)
    told = [_sentence(fact) for fact in choose(ranked, material.room, material)]
    by_article: dict[str, list[Ranked]] = defaultdict(list)
    for item in ranked:
        by_article[item.fact.evidence[0].article_id].append(item)
    summaries = {}
    for article in material.articles:
        choice = Choice(material)
        for item in by_article[article.id]:
            if len(choice.facts) < SUMMARY:
                choice.take(item.fact)
        inorder = sorted(choice.facts, key=lambda fact: fact.evidence[0].start)
        summaries[article.id] = tuple(_sentence(fact) for fact in inorder)
    return Composed(headline=headline(ranked, material), sentences=tuple(told), summaries=summaries)


def _sentence(fact: Fact) -> Sentence:
    return Sentence(text=fact.statement, fact_ids=(fact.id,))
