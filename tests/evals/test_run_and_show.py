"""The commands ``evals run`` and ``evals show``, and scores that are made again without any call."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from models.server import Server
from scripted_server import Scripted, fact
from small_runs import TEXTS, asking, data, ran

from evals.cli import COMMANDS, commands
from evals.commands.choosing import within
from evals.gold import Gold
from evals.rescoring import keep, rescore, scoring_of
from evals.running.log import Log
from evals.running.variants import extractive, matrix
from summarizer.usage import Spent, Tokens


@pytest.fixture(autouse=True)
def alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Work in an empty folder with no model configured."""
    for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL", "SUMMARIZER_MODEL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("SUMMARIZER_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)


def evals(*arguments: str) -> Result:
    """Return what ``evals`` with *arguments* says and how it ends."""
    result = CliRunner().invoke(commands, arguments, prog_name="evals")
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def test_with_nothing_named_the_extractive_engine_runs_and_is_told(tmp_path: Path) -> None:
    data(tmp_path)

    result = evals("run", "--data", "mine.jsonl")

    assert result.exit_code == 0
    assert "no model is configured: the extractive engine" in result.stderr
    assert "extractive: 6 run: evals-runs/extractive.jsonl" in result.stderr
    assert "strict F1" in result.stdout


def test_variants_stand_side_by_side(tmp_path: Path) -> None:
    data(tmp_path)

    result = evals(
        "run", "--data", "mine.jsonl", "--engine", "extractive", "--scripted", "exact", "--scripted", "drop20"
    )

    assert result.stdout.splitlines()[0].split() == ["extractive", "scripted-exact", "scripted-drop20"]
    assert {path.stem for path in Path("evals-runs").glob("*.jsonl")} == set(result.stdout.splitlines()[0].split())


def test_fresh_runs_all_again_and_keeps_the_former_run_aside(tmp_path: Path) -> None:
    data(tmp_path)
    evals("run", "--data", "mine.jsonl")

    result = evals("run", "--data", "mine.jsonl", "--fresh")

    assert "extractive: 6 run" in result.stderr
    assert len(list(Path("evals-runs").glob("extractive.*.jsonl"))) == 1


def test_a_dry_run_tells_calls_and_asks_nobody(tmp_path: Path) -> None:
    data(tmp_path)
    arguments = ["run", "--data", "mine.jsonl", "--engine", "extractive", "--model", "scripted", "--base-url"]

    with Server(Scripted()) as server:
        evals(*arguments, server.url, "--case", "frost", "--kind", "article")
        asked = len(server.asked)
        result = evals(*arguments, server.url, "--dry-run", "--repeats", "2")

        assert (asked, len(server.asked)) == (1, 1)
    assert result.exit_code == 0
    assert "extractive: 6 cases, no call" in result.stdout
    assert "scripted+extract@2+compose@2: 2 calls for facts (1 more in the cache)" in result.stdout
    assert "up to 6 calls for stories; that 2 times" in result.stdout


def test_a_run_of_some_cases_is_scored_by_them_alone(tmp_path: Path) -> None:
    data(tmp_path)
    evals("run", "--data", "mine.jsonl")

    result = evals("run", "--data", "mine.jsonl", "--case", "frost")

    assert "extractive: 0 run, 1 there already" in result.stderr
    assert "5 stories more, and there are intervals" in result.stdout
    assert len(Log.load("evals-runs/extractive.jsonl").outcomes) == 6


def test_two_data_sets_are_never_in_one_log(tmp_path: Path) -> None:
    data(tmp_path)
    evals("run", "--data", "mine.jsonl")
    (tmp_path / "mine.jsonl").rename("other.jsonl")

    result = evals("run", "--data", "other.jsonl")

    assert "6 run" in result.stderr
    assert "the former run was of another prompt, server, data or program" in result.stderr


def test_a_log_that_cannot_be_read_is_never_written_over(tmp_path: Path) -> None:
    data(tmp_path)
    evals("run", "--data", "mine.jsonl")
    log = Path("evals-runs/extractive.jsonl")
    log.write_text("no log\n" + log.read_text("utf-8"), "utf-8")

    refused = evals("run", "--data", "mine.jsonl")
    anew = evals("run", "--data", "mine.jsonl", "--fresh")

    assert refused.exit_code == 2
    assert "extractive.jsonl:1: no row of a run" in refused.stderr
    assert "--fresh" in refused.stderr
    assert anew.exit_code == 0
    assert Path("evals-runs/extractive.unreadable.jsonl").read_text("utf-8").startswith("no log\n")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--prompt", "extract@99", "--base-url", "http://localhost:1/v1"], "no prompt 'extract@99'; there are: "),
        (["--engine", "model"], "no model is configured: set OPENAI_API_KEY"),
        (["--scripted", "perfect"], "no scripted variant 'perfect'; there are: exact, drop20"),
        (["--case", "fog*"], "no case is called fog*: there are frost-story"),
        (["--data", "nowhere.jsonl"], "nowhere.jsonl"),
        (["--model", "m", "--no-cache", "--refresh"], "give one of them"),
        (["--out", "mine.jsonl/runs"], "mine.jsonl/runs: Not a directory"),
        (["--model", "m", "--max-cost", "1", "--base-url", "http://localhost:1/v1"], "price"),
    ],
)
def test_what_cannot_be_run_is_one_line_and_code_2(tmp_path: Path, arguments: list[str], words: str) -> None:
    data(tmp_path)

    result = evals("run", "--data", "mine.jsonl", *arguments)

    assert result.exit_code == 2
    assert words in result.stderr


def test_a_server_that_is_not_there_is_code_2(tmp_path: Path) -> None:
    data(tmp_path)

    result = evals("run", "--data", "mine.jsonl", "--model", "m", "--base-url", "http://127.0.0.1:9/v1")

    assert result.exit_code == 2
    assert "stopped: " in result.stderr


def test_the_budget_is_one_for_all_variants(tmp_path: Path) -> None:
    (variant,) = matrix(asking("http://localhost:1/v1", tmp_path, max_cost=0.5, max_tokens=1000))

    limited = within(variant, Spent(calls=2, tokens=Tokens(700, 200), cost=0.2), None)

    assert limited.asking is not None
    assert limited.asking.limits.max_cost == pytest.approx(0.3)
    assert limited.asking.limits.max_tokens == 100


def test_a_case_is_shown_from_the_prompt_to_the_scores(tmp_path: Path) -> None:
    data(tmp_path)

    def read(text: str) -> dict[str, object]:
        return {"facts": [fact(text.partition(". ")[0] + "."), fact("The moon fell into the sea.")], "summary": []}

    with Server(Scripted(read=read)) as server:
        evals("run", "--data", "mine.jsonl", "--model", "scripted", "--base-url", server.url, "--kind", "article")
    result = evals("show", "frost", "--run", "extract@2", "--data", "mine.jsonl")
    bare = evals("show", "frost", "--no-calls")

    assert result.exit_code == 0
    for words in (
        "frost (article of frost-story), scripted+extract@2+compose@2, repeat 1",
        "--- call 1 of 1: extract, json_schema, 100 + 20 tokens",
        "You list the facts",
        TEXTS["frost"],
        '"quote": "The moon fell into the sea."',
        "correct",
        "gold   frost-1: Frost killed 300 vines near Ardell on Sunday night.",
        "fact: quote not in source",
        "strict.recall",
    ):
        assert words in result.stdout
    assert "--- call" not in bare.stdout
    assert "gold   frost-1" in bare.stdout


def test_a_case_is_safe_to_look_at(tmp_path: Path) -> None:
    data(tmp_path, fog="Fog\x1b[2J closed the \u202eport of Ardell for nine hours on Monday.")
    evals("run", "--data", "mine.jsonl")

    result = evals("show", "fog", "--data", "mine.jsonl")

    assert result.exit_code == 0
    assert "closed the" in result.stdout
    assert not any(char in result.output for char in "\x1b\u202e")


def test_a_case_or_a_run_that_is_not_there_is_named_with_what_is(tmp_path: Path) -> None:
    data(tmp_path)
    evals("run", "--data", "mine.jsonl")

    assert "no case 'frosst' in evals-runs/extractive.jsonl; there is frost" in evals("show", "frosst").stderr
    assert "no repeat 2" in evals("show", "frost", "--repeat", "2").stderr
    assert "no run 'large'" in evals("show", "frost", "--run", "large").stderr
    assert {evals("show", *args).exit_code for args in (["x"], ["frost", "--run", "large"])} == {2}


def test_a_run_scored_again_says_which_verdicts_moved_and_asks_nobody(tmp_path: Path) -> None:
    gold = data(tmp_path)
    done = ran(extractive(), gold, tmp_path / "runs")
    keep(done.log, rescore(done.log, scoring_of(gold)).scores)
    relabelled = gold.facts[0].model_copy(update={"text": "Frost killed 400 vines near Ardell on Sunday night."})

    same = rescore(done.log, scoring_of(gold))
    moved = rescore(done.log, scoring_of(Gold(gold.path, gold.articles, (relabelled, *gold.facts[1:]))))

    assert same.moved == ()
    (move,) = moved.moved
    assert (move.case, move.before, move.after) == ("frost", "correct", "incorrect")
    assert "300 vines" in move.text


def test_facts_that_changed_are_no_verdicts_that_moved(tmp_path: Path) -> None:
    gold = data(tmp_path)
    done = ran(extractive(), gold, tmp_path / "runs")
    keep(done.log, rescore(done.log, scoring_of(gold)).scores)

    fewer = tuple(it.model_copy(update={"facts": ()}) for it in done.log.outcomes)
    again = rescore(Log(done.log.run, fewer, path=done.log.path), scoring_of(gold))

    assert again.moved == ()


def test_scores_that_cannot_be_read_are_no_former_scores(tmp_path: Path) -> None:
    gold = data(tmp_path)
    done = ran(extractive(), gold, tmp_path / "runs")
    where = keep(done.log, ())
    assert where is not None

    for text in ("", "[]", '{"format": "evals.scores/1"}', '{"format": "evals.scores/9", "cases": []}'):
        where.write_text(text, "utf-8")
        assert rescore(done.log, scoring_of(gold)).former is None


def test_a_whole_run_is_shown_with_its_table(tmp_path: Path) -> None:
    data(tmp_path)
    evals("run", "--data", "mine.jsonl")

    result = evals("show", "--data", "mine.jsonl")

    assert result.exit_code == 0
    assert "extractive on mine.jsonl" in result.stdout
    assert "verdicts that moved since they were kept (scorer 1): 0" in result.stdout
    assert "strict F1" in result.stdout


def test_kept_scores_are_one_case_a_line(tmp_path: Path) -> None:
    data(tmp_path)
    evals("run", "--data", "mine.jsonl")

    text = Path("evals-runs/extractive.scores.json").read_text("utf-8")

    assert len(json.loads(text)["cases"]) == 6
    assert sum(line.startswith('{"case"') for line in text.splitlines()) == 6


def test_help_lists_the_commands_that_there_are_and_each_teaches_by_example() -> None:
    listed = evals("--help").stdout

    for name in ("run", "show", "lint", "label"):
        assert f"  {name} " in listed
        assert "Examples:" in evals(name, "--help").stdout
        assert "Exit codes:" in evals(name, "--help").stdout
    assert set(COMMANDS) >= {"run", "compare", "report", "show", "power", "lint", "label"}
