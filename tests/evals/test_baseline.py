"""The committed run is what the extractive engine finds today, and its committed scores are what the scorer says."""

from __future__ import annotations

import pytest

from evals.baseline import renew
from evals.gold import load
from evals.rescoring import rescore, scoring_of
from evals.running.finding import BASELINE
from evals.running.hashes import data_hash
from evals.running.log import Log


@pytest.fixture(scope="module")
def renewed(tmp_path_factory: pytest.TempPathFactory) -> Log:
    return renew(tmp_path_factory.mktemp("baseline") / BASELINE.name)


def test_the_committed_run_is_what_the_engine_finds_today(renewed: Log) -> None:
    moved = [it.case for it, kept in zip(renewed.outcomes, Log.load(BASELINE).outcomes, strict=True) if it != kept]

    assert moved == [], "look at it with evals show, then renew it: python -m evals.baseline"
    assert renewed.path is not None
    assert renewed.path.read_bytes() == BASELINE.read_bytes()


def test_the_committed_run_is_of_the_fixtures_as_they_are() -> None:
    assert Log.load(BASELINE).run.data_sha256 == data_hash(load()), "renew it: python -m evals.baseline"


def test_the_committed_scores_are_what_the_scorer_says_today() -> None:
    found = rescore(Log.load(BASELINE), scoring_of(load()))

    assert found.former is not None
    assert [str(move) for move in found.moved] == [], "look at it, then renew it: python -m evals.baseline"
