"""What a refused sentence gives way to: its facts' own words, and only those that no other sentence tells."""

from __future__ import annotations

from pathlib import Path

import pytest
from models.sample import settings
from models.server import Server
from scripted_server import Reply, Scripted, sentence

from summarizer.api import Summarizer
from summarizer.choosing import ModelEngine
from summarizer.reading.plain import as_article

ARTICLE = (
    "The harbour bridge at Nordvik was closed on Monday.\n"
    "Engineers found 14 cracks in the northern pier during the inspection in March.\n"
    "A ferry carries cars across the harbour every hour."
)
CLOSED, CRACKED, FERRY = ARTICLE.splitlines()
RIGHT = "In March the inspection found 14 cracks in the northern pier."
WRONG = "Engineers found 41 cracks in the northern pier, and a ferry carries cars across the harbour every hour."


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))


def told(*composed: tuple[str, tuple[str, ...]]) -> list[str]:
    def tell(given: list[str]) -> Reply:
        cite = {statement: number for number, statement in enumerate(given, start=1)}
        sentences = [sentence(text, *[cite[statement] for statement in cited]) for text, cited in composed]
        return {"headline": sentence(CLOSED, cite[CLOSED]), "sentences": sentences}

    with Server(Scripted(tell=tell)) as server, Summarizer(ModelEngine(settings(server.url))) as summarizer:
        briefing = summarizer.brief([as_article(ARTICLE, key="bridge.txt")])
    return [item.text for item in briefing.stories[0].sentences]


@pytest.mark.parametrize("right_first", [True, False])
def test_a_fact_that_another_sentence_tells_is_not_told_again_for_a_refused_one(right_first: bool) -> None:
    composed = [(RIGHT, (CRACKED,)), (WRONG, (CRACKED, FERRY))]

    sentences = told(*(composed if right_first else composed[::-1]))

    assert sorted(sentences) == sorted([RIGHT, FERRY])


def test_without_another_sentence_each_fact_of_a_refused_one_is_told_in_its_own_words() -> None:
    assert told((CLOSED, (CLOSED,)), (WRONG, (CRACKED, FERRY))) == [CLOSED, CRACKED, FERRY]
