"""While articles are read, what takes long to load is loaded on a thread beside the event loop."""

from __future__ import annotations

import asyncio
import threading

import pytest

from summarizer.article import Article
from summarizer.comparison import loading
from summarizer.engine import Composed, Extracted, Material
from summarizer.fact import FactDraft
from summarizer.pipeline import Engine, Extraction, admitting, extract

QUOTE = "The council closed the bridge after the storm."
SHORTENED, REWORDED = "The council closed the bridge.", "The bridge was shut by the council after the storm."


class Saying:
    """An extractor that says the same of every article."""

    name = "saying"

    def __init__(self, statement: str) -> None:
        self.statement = statement

    async def extract(self, article: Article) -> Extracted:
        del article
        return Extracted((FactDraft(statement=self.statement, quote=QUOTE),))

    async def compose(self, material: Material) -> Composed:
        raise NotImplementedError


class Loading:
    """Notes on which thread the full comparison is loaded, as if it had not been before."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.threads: list[str] = []
        monkeypatch.setattr(loading, "load", self)
        monkeypatch.setattr(loading, "loaded", lambda: bool(self.threads))

    def __call__(self) -> None:
        self.threads.append(threading.current_thread().name)


def extracted(statement: str) -> Extraction:
    texts = [f"{QUOTE} It is number {number} of the year." for number in range(8)]
    articles = [Article.from_text(text, key=text) for text in texts]
    said = Saying(statement)
    return asyncio.run(extract(articles, Engine("saying", said, said, at_once=4)))


def test_the_first_reworded_statement_has_its_comparison_loaded_once_and_off_the_loop(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    noted = Loading(monkeypatch)

    extraction = extracted(REWORDED)

    assert len(noted.threads) == 1
    assert noted.threads[0] != threading.current_thread().name
    assert [fact.statement for facts in extraction.facts.values() for fact in facts] == [REWORDED] * 8


def test_statements_that_are_shorter_quotes_have_nothing_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    noted = Loading(monkeypatch)

    extraction = extracted(SHORTENED)

    assert noted.threads == []
    assert [fact.statement for facts in extraction.facts.values() for fact in facts] == [SHORTENED] * 8


def test_articles_that_come_together_before_anything_is_loaded_load_the_rules_once_and_nothing_else(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    noted, imported = Loading(monkeypatch), list[str]()
    monkeypatch.setattr(admitting, "_rules_imported", lambda: bool(imported))
    monkeypatch.setattr(admitting, "_import_rules", lambda: imported.append(threading.current_thread().name))

    extracted(SHORTENED)

    assert len(imported) == 1
    assert imported[0] != threading.current_thread().name
    assert noted.threads == []


def test_a_long_article_imports_nothing_again(monkeypatch: pytest.MonkeyPatch) -> None:
    admitting._import_rules()
    imported = list[str]()
    monkeypatch.setattr(admitting, "_import_rules", lambda: imported.append("again"))
    articles = [Article.from_text(f"{QUOTE} {'It rained. ' * 1200}", key=str(number)) for number in range(2)]
    said = Saying(SHORTENED)

    extraction = asyncio.run(extract(articles, Engine("saying", said, said, at_once=4)))

    assert imported == []
    assert [fact.statement for facts in extraction.facts.values() for fact in facts] == [SHORTENED] * 2
