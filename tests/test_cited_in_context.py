"""Sentences of a briefing that lean on the article around the words they cite."""

from __future__ import annotations

import pytest

from summarizer.admission import admit
from summarizer.api import Summarizer
from summarizer.article import Article, Removed
from summarizer.audit import audit
from summarizer.briefing import Briefing, Sentence
from summarizer.checking import check_briefing
from summarizer.engine import Composed, Extracted, Material
from summarizer.engines.extractive import ExtractiveComposer, ExtractiveExtractor
from summarizer.fact import FactDraft
from summarizer.pipeline import Engine
from summarizer.reading.plain import as_article
from summarizer.verification import verify_statement

COST = "The lock holds two barges at a time and cost nine million crowns."
CITED = "She said that the work had taken four years."
TEXT = f"Ann Roe, the mayor of Torv, opened the new lock on Monday.\n\n{CITED}\n\n{COST}"


class OneFact(ExtractiveExtractor):
    """Proposes the words *cited*, which alone do not tell who speaks."""

    async def extract(self, article: Article) -> Extracted:
        return Extracted((FactDraft(quote=CITED, statement=CITED),))


class OneSentence(ExtractiveComposer):
    """Tells *text*, citing all there is."""

    def __init__(self, text: str) -> None:
        self._text = text

    async def compose(self, material: Material) -> Composed:
        told = Sentence(text=self._text, fact_ids=tuple(fact.id for fact in material.facts))
        return Composed(told, (told,))


def told(text: str) -> Briefing:
    engine = Engine("model", OneFact(), OneSentence(text), model="any")
    with Summarizer(engine) as summarizer:
        return summarizer.brief([as_article(TEXT, key="lock.txt")])


def test_who_she_is_is_read_off_the_article_and_the_check_names_where() -> None:
    text = "Ann Roe said the work had taken four years."

    briefing = told(text)

    assert [sentence.text for sentence in briefing.stories[0].sentences] == [text]
    assert audit(briefing) == ()
    (row, *_) = check_briefing(briefing)
    assert row.extra is not None
    assert (row.extra.key, TEXT[row.extra.start : row.extra.end]) == ("lock.txt", row.extra.text)
    assert "Ann Roe" in row.extra.text


@pytest.mark.parametrize("text", ["The lock cost nine million crowns.", "Mayor Ann Roe opened the new lock."])
def test_a_sentence_that_cites_the_wrong_words_of_its_article_gives_way_to_theirs(text: str) -> None:
    briefing = told(text)

    assert [sentence.text for sentence in briefing.stories[0].sentences] == [CITED]
    assert any("elsewhere in the article" in (it.detail or "") for it in briefing.rejected)
    assert audit(briefing) == ()


def test_a_statement_that_names_whom_its_quote_calls_she_stands_as_it_was_proposed() -> None:
    article = as_article(TEXT, key="lock.txt")
    named, invented = "Ann Roe said that the work had taken four years.", "Ann Roe said that nobody had been paid."

    (fact,) = admit([FactDraft(quote=CITED, statement=named)], article).facts
    (other,) = admit([FactDraft(quote=CITED, statement=invented)], article).facts

    assert (fact.statement, other.statement) == (named, CITED)


def test_boilerplate_is_no_context() -> None:
    raw = Article.from_text(TEXT.replace(f"\n\n{COST}", f"\n\nRead also: Bo Lind hails the lock\n\n{COST}"))
    start = raw.text.index("Read also")
    cut = Removed(start=start, end=raw.text.index("\n\n", start), rule="read also")
    statement = "The lock, hailed by Bo Lind, holds two barges at a time and cost nine million crowns."

    assert verify_statement(statement, COST, raw).support != "unsupported"
    assert verify_statement(statement, COST, raw.model_copy(update={"removed": (cut,)})).support == "unsupported"
