"""The commands ``evals compare`` and ``evals power`` on stored runs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Literal

import pytest
from click.testing import CliRunner, Result
from small_runs import data

from evals.cli import commands
from evals.comparing.stored import scored_runs, unanswered
from evals.gold import Gold
from evals.rescoring import scoring_of
from evals.running.log import Log, Writer
from evals.running.record import Call, Found, Outcome, Run

TEXTS = {
    name: f"{who} counted {number} {what} at the gate. The keeper wrote it down."
    for name, who, number, what in (
        ("geese", "Ada Roe", 14, "geese"), ("carts", "Ben Oake", 25, "carts"), ("bells", "Cy Pell", 36, "bells"),
        ("drums", "Dot Quill", 47, "drums"), ("eels", "Eve Rusk", 58, "eels"), ("flags", "Finn Sole", 69, "flags"),
        ("goats", "Gus Thorn", 71, "goats"),
    )
}  # fmt: skip


@pytest.fixture(autouse=True)
def gold(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Gold:
    """Work in an empty folder with seven stories of one fact each."""
    monkeypatch.chdir(tmp_path)
    return data(tmp_path, **TEXTS)


def stored(
    gold: Gold,
    name: str,
    *,
    without: tuple[str, ...] = (),
    said: str | None = None,
    repeats: int = 1,
    engine: Literal["model", "scripted"] = "scripted",
) -> Log:
    """Store a run called *name* that tells gold's facts, but for those of the articles *without*."""
    path = Path("evals-runs") / f"{name}.jsonl"
    header = Run(
        variant=name, engine=engine, data="mine.jsonl", data_sha256="", summarizer="0", code="", scorer="1",
        started_at="2024-01-01T00:00:00",
    )  # fmt: skip
    with Writer(path) as writer:
        writer.add(header)
        for article in gold.articles:
            for repeat in range(repeats):
                facts = tuple(
                    Found(
                        id=fact.id, text=said or fact.text, article=article.id, quote=fact.quote,
                        start=article.text.index(fact.quote), end=article.text.index(fact.quote) + len(fact.quote),
                    )
                    for fact in gold.facts_of(article.id)
                    if article.id not in without
                )  # fmt: skip
                writer.add(Outcome(case=article.id, story=article.story, kind="article", repeat=repeat, facts=facts))
    return Log.load(path)


def evals(*arguments: str) -> Result:
    """Return what ``evals`` with *arguments* on this data says and how it ends."""
    result = CliRunner().invoke(commands, [*arguments, "--data", "mine.jsonl"], prog_name="evals")
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def test_a_run_that_loses_every_fact_is_a_regression_and_says_which(gold: Gold) -> None:
    stored(gold, "v1")
    stored(gold, "v2", without=tuple(TEXTS))

    result = evals("compare", "v1", "v2")

    assert result.exit_code == 1
    assert result.stdout.startswith("v2 against v1: regression\n")
    assert "7 stories: 0 better, 0 the same, 7 worse." in result.stdout
    assert "geese: loses geese-1\n  - geese-1: Ada Roe counted 14 geese at the gate." in result.stdout


def test_the_other_way_round_it_is_better(gold: Gold) -> None:
    stored(gold, "v1", without=tuple(TEXTS))
    stored(gold, "v2")

    result = evals("compare", "v1", "v2")

    assert result.exit_code == 0
    assert "geese: gains geese-1\n  + geese-1: Ada Roe counted 14 geese at the gate." in result.stdout


def test_one_fact_less_is_inconclusive_and_says_what_would_settle_it(gold: Gold) -> None:
    stored(gold, "v1")
    stored(gold, "v2", without=("eels",))

    result = evals("compare", "v1", "v2", "--format", "json")

    found = json.loads(result.stdout)
    assert result.exit_code == found["exit_code"] == 3
    assert found["against"][0]["verdict"] == "inconclusive"
    assert found["against"][0]["settling"]["stories"] > 7


def test_a_lost_fact_that_must_be_told_is_a_regression_all_the_same(gold: Gold) -> None:
    stored(gold, "v1")
    stored(gold, "v2", without=("eels",))

    result = evals("compare", "v1", "v2", "--must-have", "eels-1")

    assert result.exit_code == 1
    assert "Must have eels-1: told rightly never." in result.stdout


def test_a_run_against_itself_is_not_worse(gold: Gold) -> None:
    stored(gold, "v1")

    result = evals("compare", "v1", "v1", "--format", "markdown")

    assert result.exit_code == 0
    assert result.stdout.startswith("## v1 \\#2 against v1 \\#1: not worse\n")


def test_the_noise_floor_of_a_model_needs_repeats(gold: Gold) -> None:
    stored(gold, "once", engine="model")
    stored(gold, "twice", engine="model", repeats=2)

    once, twice = evals("compare", "once", "--aa"), evals("compare", "twice", "--aa")

    assert once.exit_code == 3
    assert "run once a case" in once.stderr
    assert twice.exit_code == 0
    assert "Noise floor: two whole runs of it differ by up to 0.0 points" in twice.stdout


def test_the_noise_floor_of_what_asks_no_model_is_nothing(gold: Gold) -> None:
    stored(gold, "v1")

    result = evals("compare", "v1", "--aa")

    assert result.exit_code == 0
    assert "v1 against itself: the same again" in result.stdout
    assert "Noise floor: two whole runs of it differ by up to 0.0 points" in result.stdout


def test_what_no_reply_came_for_is_missing_and_not_the_variants_fault(gold: Gold) -> None:
    log = stored(gold, "v1")
    call = Call(key="k", task="extract", messages=(), mode="json", error="ModelBusy: 503")
    down = Outcome(case="eels", story="eels-story", kind="article", status="failed", reason="ModelBusy", calls=(call,))
    with Writer(Path("evals-runs/v2.jsonl")) as writer:
        writer.add(log.run.model_copy(update={"variant": "v2"}))
        for outcome in (*(it for it in log.outcomes if it.case != "eels"), down):
            writer.add(outcome)

    result = evals("compare", "v1", "v2")

    assert unanswered(down)
    assert result.exit_code == 4
    assert "v2 has no result of 1 case (eels: ModelBusy)." in result.stdout
    assert evals("compare", "v1", "v2", "--common").exit_code == 0


def test_runs_of_one_variant_are_told_apart_by_their_files(gold: Gold) -> None:
    log = stored(gold, "v1")
    older = Path("evals-runs/v1.old.jsonl")
    older.write_bytes(Path("evals-runs/v1.jsonl").read_bytes())

    names = [run.name for run in scored_runs([log, Log.load(older)], scoring_of(gold))]

    assert names == ["v1", "v1.old"]


def test_a_sentence_of_a_run_cannot_write_to_the_terminal(gold: Gold) -> None:
    stored(gold, "v1")
    stored(gold, "v2", said="\x1b[2J\x1b]0;owned\x07Pigs counted 99 keepers.")

    result = evals("compare", "v1", "v2")

    assert "\x1b" not in result.stdout
    assert "\\x1b[2J" in result.stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "name a run, or two"),
        (["v1", "nowhere"], "no run 'nowhere'"),
        (["v1", "v1", "--metric", "strict.f2"], "did you mean strict.f1"),
        (["v1", "v1", "--margin", "2"], "two points are 0.02"),
        (["v1", "v1", "--must-have", "eels-9"], "did you mean eels-1"),
        (["v1", "v1", "--aa"], "name one"),
    ],
)
def test_wrong_usage_says_what_would_be_right(gold: Gold, arguments: list[str], said: str) -> None:
    stored(gold, "v1")

    result = evals("compare", *arguments)

    assert result.exit_code == 2
    assert said in result.stderr


def test_power_tells_what_an_effect_takes(gold: Gold) -> None:
    stored(gold, "v1")
    stored(gold, "v2", without=("eels",))

    text = evals("power", "v1", "v2", "--effect", "0.1")
    found = json.loads(evals("power", "v1", "v2", "--effect", "0.1", "--format", "json").stdout)

    assert text.exit_code == 0
    assert "strict F1, v2 against v1: 7 stories" in text.stdout
    (step,) = found["steps"]
    assert step["effect"] == 0.1
    assert step["stories"] > 7
    assert step["seen"] < 0.8


def test_power_of_what_never_differs_promises_no_number(gold: Gold) -> None:
    stored(gold, "v1")

    result = evals("power", "v1", "v1")

    assert result.exit_code == 0
    assert "No story differs" in result.stdout
    assert "%" not in result.stdout


def test_the_help_names_each_verdict_and_exit_code() -> None:
    help_text = CliRunner().invoke(commands, ["compare", "--help"], prog_name="evals").stdout

    for word in ("better", "not worse", "regression", "inconclusive", "incomplete", "Exit codes"):
        assert word in help_text
