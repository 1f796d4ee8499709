"""A quote with what decides its meaning: the short way over its neighbours, and the article's sentences."""

from __future__ import annotations

from itertools import pairwise

import pytest

from evals.gold import FIXTURES, load
from summarizer.article import Article
from summarizer.grounding import widened, widening
from summarizer.grounding.index import Index
from summarizer.language.sentences import article_sentences


def test_a_quote_told_whole_by_its_neighbours_is_what_the_articles_sentences_make_of_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    articles = [Article.from_text(each.text) for each in load(FIXTURES).articles]
    quotes = [
        (article, Index(article).locate(article.text[first:last], near=first))
        for article in articles
        for (_, first, _), (_, _, last) in pairwise(article_sentences(article.text))
    ]
    told = [(article, widened(quote, article)) for article, quote in quotes if quote]
    plain = sum(widening._plainly_whole(article.text, quote.start, quote.end) for article, quote in quotes if quote)

    monkeypatch.setattr(widening, "_plainly_whole", lambda *_: False)
    read = [(article, widened(quote, article)) for article, quote in quotes if quote]

    assert told == read
    assert plain > 0  # else nothing was told the short way


@pytest.mark.parametrize("after", ["", "\nThe end."])
@pytest.mark.parametrize("lines", [40, 400])
def test_a_quote_in_a_line_however_long_is_widened_alike(
    monkeypatch: pytest.MonkeyPatch, lines: int, after: str
) -> None:
    told = " ".join(f"Roe said that mill number {number} would close." for number in range(lines)) + after
    article = Article.from_text(told)
    index = Index(article)
    quotes = [index.locate(f"mill number {number} would close") for number in (0, lines // 2, lines - 1)]

    quick = [widened(quote, article) for quote in quotes if quote]
    monkeypatch.setattr(widening, "_plainly_whole", lambda *_: False)

    assert quick == [widened(quote, article) for quote in quotes if quote]
    assert all(quote.excerpt.startswith("Roe said") for quote in quick)


@pytest.mark.parametrize(
    ("text", "quote", "whole"),
    [
        ("It is false that the mayor resigned.", "the mayor resigned", "It is false that the mayor resigned."),
        ("Dr. Vang said: “The dam held. The bridge fell.”", "The bridge fell.", None),
        ("Former Premier Ida Vang closed the bridge.", "Premier Ida Vang closed the bridge.", None),
    ],
)
def test_what_decides_the_meaning_of_a_quote_comes_with_it(text: str, quote: str, whole: str | None) -> None:
    article = Article.from_text(text)
    found = Index(article).locate(quote)
    assert found is not None

    assert widened(found, article).excerpt == (whole or text)
