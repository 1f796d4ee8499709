"""A story told in its sources' own sentences: the ones most worth telling, few enough to be read."""

from __future__ import annotations

import re
from collections import Counter, defaultdict

from summarizer.atoms import atoms
from summarizer.briefing import Sentence
from summarizer.engine import Composed, Material
from summarizer.engines.extractive.ranking import Choice, Ranked, choose, rank
from summarizer.fact import Fact
from summarizer.language.tokens import STOPWORDS, fold, words
from summarizer.verification import verify_sentence

SUMMARY = 3
"""Sentences of one article's own summary."""
HEADLINE, LONGEST = 16, 30
"""Words from which a headline reads worse with each more, and beyond which it is none."""
HEADLINES = 40
"""Facts that are tried for a headline, the best ranked."""
TOO_LONG, LEAD = 0.05, 1.0
"""What a word too many costs, and what being an article's lead is worth, in words of the titles; set by reading."""

_CUT = re.compile(
    r",? (?=(?:while|after|ahead of|amid|following|as part of)\s)"
    r"|, (?=(?:with|since|as|based on|which|who|\w{2,20}ing)\s)"
    r"|; | — "
)
_HANGING = re.compile(
    r"(?:,\s[^\s,]+|\b(?:\w+ly|soon|just|right|long|years?|months?|weeks?|days?|hours?|minutes?|moments?|time|"
    r"is|are|was|were|be|been|being|\w+ing))\Z",
    re.IGNORECASE,
)
"""An end that goes on in what was cut off: "…, shortly" after, "three days" before, "…, billed" as."""
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
    return Composed(headline=headline(ranked, material), sentences=tuple(told), summaries=summaries)


def headline(ranked: list[Ranked], material: Material) -> Sentence:
    """Return the short statement that tells most of what the articles' own titles and leads tell, cut where what is
    left is still a whole statement.
    """
    told = _told_first(material)
    leads = {fact.id for fact in _leads(material).values()}
    for allowed in (LONGEST, 2 * LONGEST):
        best: tuple[float, str, Fact] | None = None
        for item in ranked[:HEADLINES]:
            text = _cut(item.fact)
            if len(words(text)) > allowed or not (atoms(text).names or allowed > LONGEST) or not _opens_well(text):
                continue
            # Of equals the first stays: the better ranked.
            score = sum(told[stem] for stem in atoms(text).stems) - TOO_LONG * max(0, len(words(text)) - HEADLINE)
            score += LEAD * ((item.fact.id in leads) - (item.fact.kind == "background"))
            if best is None or score > best[0]:
                best = score, text, item.fact
        if best is not None and best[0] > 0:
            return Sentence(text=best[1], fact_ids=(best[2].id,))
    return Sentence(text=ranked[0].fact.statement, fact_ids=(ranked[0].fact.id,))


def _told_first(material: Material) -> defaultdict[str, float]:
    """Return each content stem's share of the articles that have it in their title, or else in their first fact."""
    counts: Counter[str] = Counter()
    first = _leads(material)
    for article in material.articles:
        opening = article.title or (first[article.id].statement if article.id in first else "")
        counts.update(atoms(opening).stems - STOPWORDS)
    return defaultdict(float, {stem: count / len(material.articles) for stem, count in counts.items()})


def _leads(material: Material) -> dict[str, Fact]:
    """Return article id → the first of its facts."""
    first: dict[str, Fact] = {}
    for fact in sorted(material.facts, key=lambda fact: (fact.evidence[0].start, fact.id)):
        first.setdefault(fact.evidence[0].article_id, fact)
    return first


def _cut(fact: Fact) -> str:
    statement = fact.statement
    for match in _CUT.finditer(statement):
        head, rest = statement[: match.start()], statement[match.end() :]
        if len(words(head)) < 6 or fold(words(head)[-1].text) in STOPWORDS or not _balanced(head):
            continue
        if _HANGING.search(head):
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
