"""A story told in its sources' own sentences: the ones most worth telling, few enough to be read."""

from __future__ import annotations

import re
from collections import defaultdict

from summarizer.atoms import atoms
from summarizer.briefing import Sentence
from summarizer.engine import Composed, Material
from summarizer.engines.extractive.ranking import Choice, Ranked, choose, rank
from summarizer.fact import Fact
from summarizer.language.tokens import STOPWORDS, fold, words
from summarizer.verification import verify_sentence

SUMMARY = 3
"""Sentences of one article's own summary."""
HEADLINE = 16
"""Words beyond which a headline is cut at the first place that leaves a whole statement."""

_CUT = re.compile(
    r",? (?=(?:with|while|after|ahead of|amid|since|following|as part of|as the|as he|as she|as they|based on)\s)"
    r"|,? (?=which\s)|; | — "
)
_BINDING = re.compile(r"\b(?:if|unless|only|provided|except|without|not|but|until|would|could)\b", re.IGNORECASE)


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
    return Composed(headline=headline(ranked), sentences=tuple(told), summaries=summaries)


def headline(ranked: list[Ranked]) -> Sentence:
    """Return the best short unattributed statement of a story, cut where what is left is still a whole statement."""
    for allowed in (HEADLINE, 3 * HEADLINE):
        for item in ranked:
            if item.fact.attribution is not None and allowed == HEADLINE:
                continue
            text = _cut(item.fact)
            if len(words(text)) <= allowed and (atoms(text).names or allowed > HEADLINE) and _opens_well(text):
                return Sentence(text=text, fact_ids=(item.fact.id,))
    return Sentence(text=ranked[0].fact.statement, fact_ids=(ranked[0].fact.id,))


def _cut(fact: Fact) -> str:
    statement = fact.statement
    for match in _CUT.finditer(statement):
        head, rest = statement[: match.start()], statement[match.end() :]
        if len(words(head)) < 6 or fold(words(head)[-1].text) in STOPWORDS or not _balanced(head):
            continue
        if _BINDING.search(rest):
            break
        if verify_sentence(head, [fact]).support == "supported":
            return head
    return statement.removesuffix(".") if statement.count(".") == 1 else statement


def _opens_well(text: str) -> bool:
    # "Earlier, …" and a quotation need what came before them.
    return text[0].isalpha() and not re.match(r"(?:earlier|later|then|now|also|there)\b", text, re.IGNORECASE)


def _balanced(text: str) -> bool:
    return text.count("(") == text.count(")") and text.count("“") == text.count("”") and text.count('"') % 2 == 0


def _sentence(fact: Fact) -> Sentence:
    return Sentence(text=fact.statement, fact_ids=(fact.id,))
