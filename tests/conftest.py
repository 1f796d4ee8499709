"""Fixtures that several rooms share: the briefing of the sample articles, and briefings of a test's own articles."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from briefs import Brief

from summarizer.api import Summarizer
from summarizer.briefing import Briefing
from summarizer.reading import read_articles
from summarizer.reading.plain import as_article

SEEDS = Path(__file__).parent.parent / "seeds"


@pytest.fixture(scope="session")
def summarizer() -> Iterator[Summarizer]:
    with Summarizer() as session:
        yield session


@pytest.fixture(scope="session")
def seeds_briefing(summarizer: Summarizer) -> Briefing:
    return summarizer.brief(read_articles(str(SEEDS)))


@pytest.fixture(scope="session")
def brief(summarizer: Summarizer) -> Brief:
    def made(**texts: str) -> Briefing:
        return summarizer.brief([as_article(text, key=key) for key, text in texts.items()])

    return made
