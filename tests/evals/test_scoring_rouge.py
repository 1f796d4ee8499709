"""ROUGE is there for those who install it, and says so to the others."""

from __future__ import annotations

import importlib.util

import pytest
from scoring_sample import gold_of

from evals.gold import Gold, GoldStory
from evals.running.record import Outcome, Told
from evals.scoring.rouge import rouge

STORY = GoldStory.model_validate(
    {"id": "tram", "title": "A tram", "articles": [], "key_points": [{"text": "The line stays closed.", "facts": []}]}
)
GOLD = Gold(path=gold_of().path, stories=(STORY,))
BRIEFED = Outcome(case="tram", story="tram", kind="story", sentences=(Told(text="The line stays closed."),))
INSTALLED = importlib.util.find_spec("rouge_score") is not None


@pytest.mark.skipif(INSTALLED, reason="the package is there")
def test_without_the_package_rouge_says_what_to_install() -> None:
    with pytest.raises(ModuleNotFoundError, match=r"summarizer\[rouge\]"):
        rouge(BRIEFED, GOLD)


@pytest.mark.skipif(not INSTALLED, reason="needs summarizer[rouge]")
def test_the_key_points_word_for_word_have_a_rouge_of_one() -> None:
    assert {name: ratio.value for name, ratio in rouge(BRIEFED, GOLD).items()} == {
        "rouge.1": 1.0,
        "rouge.2": 1.0,
        "rouge.L": 1.0,
    }


def test_a_case_without_key_points_has_no_rouge() -> None:
    assert rouge(BRIEFED, gold_of()) == {}
