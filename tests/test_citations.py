"""Whether a citation says it: the fixtures' faithful sentences, citing what they should and what they should not.

``pytest tests/test_citations.py -s`` prints the shares; the floors are what is reached.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

import pytest

from evals.gold import FIXTURES, Gold, load
from summarizer import Article, verify
from summarizer.verification import stands_alone, verify_statement

FLOORS = {"para-h": 0.95, "para-i": 0.96, "para-k": 0.74, "para-j": 0.92, "para": 0.97}
"""Share of rewordings refused where they cite other words of their article, by who wrote them (`test_paraphrases`)."""
EVERY = 3
"""Of the rows that the rules were developed on, one in three is enough."""
STATEMENTS, STANDING, WRONGLY = 0.87, 0.51, 0.035
"""Shares of hand-written statements that their quote carries in its article, that stand for it unmarked, and that
another quote of the article would carry."""


@pytest.fixture(scope="module")
def gold() -> Gold:
    return load(FIXTURES)


def _others(rows: Iterable[tuple[str, str, str]]) -> Iterator[tuple[str, str, str]]:
    """Yield article, text and the next quote of the same article that shares nothing with its own."""
    rows = list(rows)
    quotes: defaultdict[str, list[str]] = defaultdict(list)
    for article, _, quote in rows:
        quotes[article].append(quote)
    for article, text, quote in rows:
        own = quotes[article]
        at = own.index(quote)
        apart = (it for it in own[at + 1 :] + own[:at] if it not in quote and quote not in it)
        if (other := next(apart, None)) is not None:
            yield article, text, other


@pytest.mark.parametrize("labeller", FLOORS)
def test_a_rewording_that_cites_other_words_of_its_article_is_refused(labeller: str, gold: Gold) -> None:
    texts = {article.id: article.text for article in gold.articles}
    own = [it for it in gold.paraphrases if it.faithful and _labeller(it.id) == labeller]
    rows = [*_others((it.article, it.text, it.quote) for it in own)][:: EVERY if labeller == "para" else 1]

    refused = [
        verify(text, [quote], context=[texts[article]]).support == "unsupported" for article, text, quote in rows
    ]

    print(f"{labeller:8} cites other words: refused {sum(refused)} of {len(rows)}")
    assert sum(refused) >= FLOORS[labeller] * len(rows)


def _labeller(name: str) -> str:
    return name[:6] if name[:6] in FLOORS else "para"


def test_a_statement_written_by_hand_stands_by_its_own_quote_and_not_by_another(gold: Gold) -> None:
    articles = {it.id: Article.from_text(it.text, key=it.id) for it in gold.articles}
    rows = [(it.article, it.text, it.quote) for it in gold.facts if it.quote][::EVERY]

    own = [verify_statement(text, quote, articles[article]) for article, text, quote in rows]
    others = [verify_statement(text, quote, articles[article]) for article, text, quote in _others(rows)]

    kept, wrongly = (sum(verdict.support != "unsupported" for verdict in each) for each in (own, others))
    standing = sum(map(stands_alone, own))
    print(
        f"statements: kept {kept}, standing {standing} of {len(own)}; kept by another quote {wrongly} of {len(others)}"
    )
    assert kept >= STATEMENTS * len(own)
    assert standing >= STANDING * len(own)
    assert wrongly <= WRONGLY * len(others)
