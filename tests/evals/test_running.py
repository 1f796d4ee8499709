"""Variants at work: what fails stays by itself, what is there is not run again, what was paid for is kept."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from models.server import Answer, Server, fails, says
from scripted_server import Body, Scripted, fenced, surroundings, task_of, tasks
from small_runs import TEXTS, asking, data, ran

from evals.gold import load
from evals.running.cases import cases
from evals.running.log import Log
from evals.running.record import Outcome
from evals.running.variants import extractive, matrix, scripted
from summarizer.prompts import SHIPPED


def failing_on(word: str, answer: Answer, *, while_: Callable[[], bool] = lambda: True) -> Callable[[Body], Answer]:
    """Return a script that answers *answer* to what holds *word*, and behaves well otherwise."""
    well = Scripted()
    return lambda body: answer if word in json.dumps(body["messages"]) and while_() else well(body)


def by_case(outcomes: tuple[Outcome, ...]) -> dict[str, Outcome]:
    """Return case to outcome of a run without repeats."""
    return {outcome.case: outcome for outcome in outcomes}


def test_a_case_keeps_its_facts_with_their_places_and_the_calls_they_came_from(tmp_path: Path) -> None:
    gold = data(tmp_path)

    with Server(Scripted()) as server:
        done = ran(asking(server.url, tmp_path / "cache"), gold, tmp_path / "runs")

    frost = by_case(done.log.outcomes)["frost"]
    assert [TEXTS["frost"][fact.start : fact.end] for fact in frost.facts] == [fact.quote for fact in frost.facts]
    assert [fact.article for fact in frost.facts] == ["frost", "frost"]
    (call,) = frost.calls
    assert TEXTS["frost"] in call.messages[1].content
    assert call.reply is not None
    assert json.loads(call.reply)["facts"][0]["quote"] == frost.facts[0].quote
    assert (call.task, call.input_tokens, call.output_tokens, call.cached) == ("extract", 100, 20, False)


def test_an_article_that_always_fails_is_told_and_the_others_are_done(tmp_path: Path) -> None:
    gold = data(tmp_path)

    with Server(failing_on("vines", fails(400, "no vines here"))) as server:
        done = ran(asking(server.url, tmp_path / "cache"), gold, tmp_path / "runs")

    assert [(it.case, it.status) for it in done.failed] == [("frost", "failed")]
    assert "no vines here" in (done.failed[0].reason or "")
    assert not done.complete
    assert [it.case for it in done.log.outcomes if it.status == "done"] == ["lamps", "tram"]


def test_the_same_run_again_asks_only_for_what_failed(tmp_path: Path) -> None:
    gold, broken = data(tmp_path), [True]

    with Server(failing_on("vines", fails(400, "no vines"), while_=lambda: broken[0])) as server:
        engine = asking(server.url, tmp_path / "cache", cache="off")
        ran(engine, gold, tmp_path / "runs")
        asked = len(server.asked)
        broken[0] = False
        again = ran(engine, gold, tmp_path / "runs")

        assert [TEXTS["frost"] in fenced(body) for body in server.asked[asked:]] == [True]
    assert (again.run, again.kept, again.complete) == (1, 2, True)
    assert len(Log.load(again.log.path or "").outcomes) == 3


def test_a_complete_run_is_not_run_again(tmp_path: Path) -> None:
    gold = data(tmp_path)

    with Server(Scripted()) as server:
        engine = asking(server.url, tmp_path / "cache", cache="off")
        first = ran(engine, gold, tmp_path / "runs")
        again = ran(engine, gold, tmp_path / "runs")

        assert len(server.asked) == 3
    assert (again.run, again.kept) == (0, 3)
    assert again.log.outcomes == first.log.outcomes


def test_replies_cut_off_are_truncated_cases_and_not_empty_ones(tmp_path: Path) -> None:
    gold = data(tmp_path)

    with Server(failing_on("vines", says('{"facts": [{"quote": "Frost', finish_reason="length"))) as server:
        done = ran(asking(server.url, tmp_path / "cache"), gold, tmp_path / "runs")

    frost = by_case(done.log.outcomes)["frost"]
    assert (frost.status, frost.facts) == ("truncated", ())
    assert {call.finish for call in frost.calls} == {"length"}


def test_a_busy_server_is_waited_for_and_no_case_is_lost(tmp_path: Path) -> None:
    gold, refusals, well = data(tmp_path), [3], Scripted()

    def busy(body: Body) -> Answer:
        refusals[0] -= 1
        return fails(429, "slow down", headers={"retry-after-ms": "1"}) if refusals[0] >= 0 else well(body)

    with Server(busy) as server:
        done = ran(asking(server.url, tmp_path / "cache"), gold, tmp_path / "runs")

        assert len(server.asked) == 6
    assert done.complete


def test_a_server_that_refuses_the_key_ends_the_run_at_once_and_says_so(tmp_path: Path) -> None:
    gold = data(tmp_path)

    with Server(lambda _: fails(401, "bad key")) as server:
        done = ran(asking(server.url, tmp_path / "cache", concurrency=1), gold, tmp_path / "runs")

        assert len(server.asked) == 1
    assert done.stopped is not None
    assert done.missing == 3


def test_repeats_are_asked_on_their_own_and_kept_on_their_own(tmp_path: Path) -> None:
    gold = data(tmp_path)

    with Server(Scripted()) as server:
        engine = asking(server.url, tmp_path / "cache")
        done = ran(engine, gold, tmp_path / "runs", repeats=3)
        paid = len(server.asked)
        again = ran(engine, gold, tmp_path / "other", repeats=3)

        assert (paid, len(server.asked)) == (9, 9)
    assert [it.repeat for it in done.log.outcomes if it.case == "frost"] == [0, 1, 2]
    assert len({call.key for it in done.log.outcomes for call in it.calls}) == 9
    assert again.spent.calls == 0


def test_a_seed_moves_on_with_the_repeat(tmp_path: Path) -> None:
    gold = data(tmp_path)
    prompts = tmp_path / "prompts"
    prompts.mkdir()
    text = (SHIPPED / "extract@2.md").read_text("utf-8").replace("version = 2", "version = 9")
    (prompts / "extract@9.md").write_text(text.replace("temperature = 0.0", "temperature = 0.0\nseed = 5"), "utf-8")

    with Server(Scripted()) as server:
        engine = replace(asking(server.url, tmp_path / "cache"), prompts=prompts)
        ran(engine, gold, tmp_path / "runs", repeats=2)

        assert sorted({body["seed"] for body in server.asked}) == [5, 6]


def test_cached_replies_keep_the_seconds_of_the_day_they_were_paid_for(tmp_path: Path) -> None:
    gold = data(tmp_path)

    with Server(Scripted(latency=0.2)) as server:
        engine = asking(server.url, tmp_path / "cache")
        first = ran(engine, gold, tmp_path / "runs")
        again = ran(engine, gold, tmp_path / "other")

    paid, kept = by_case(first.log.outcomes)["frost"], by_case(again.log.outcomes)["frost"]
    assert (paid.calls[0].cached, kept.calls[0].cached) == (False, True)
    assert kept.calls[0].seconds == paid.calls[0].seconds >= 0.2
    assert kept.seconds == paid.seconds


def test_a_story_is_briefed_and_shares_the_extraction_of_its_articles(tmp_path: Path) -> None:
    gold = data(tmp_path)

    with Server(Scripted()) as server:
        done = ran(asking(server.url, tmp_path / "cache"), gold, tmp_path / "runs", chosen=cases(gold))

        assert tasks(server.asked) == {"extract": 3, "compose": 3}
    found = by_case(done.log.outcomes)
    keys = {call.key for call in found["frost"].calls}
    assert keys < {call.key for call in found["frost-story"].calls}
    told = [it for it in found["frost-story"].sentences if it.part == "sentence"]
    assert told
    assert {fact for it in told for fact in it.fact_ids} <= {fact.id for fact in found["frost-story"].facts}
    assert all(it.articles == ("frost",) for it in told)


def test_a_story_that_the_model_did_not_tell_is_not_done(tmp_path: Path) -> None:
    gold, well = data(tmp_path), Scripted()

    def silent(body: Body) -> Answer:
        return well(body) if task_of(body) == "extract" else fails(400, "no stories")

    with Server(silent) as server:
        done = ran(asking(server.url, tmp_path / "cache"), gold, tmp_path / "runs", chosen=cases(gold, kinds=["story"]))

    assert {it.status for it in done.failed} == {"failed"}
    assert all("told without the model: " in (it.reason or "") for it in done.failed)
    assert all(any(call.error for call in it.calls) for it in done.failed)


@pytest.mark.parametrize(
    ("answer", "status"),
    [
        (says(None, message={"refusal": "I would rather not."}), "refused"),
        (says("", finish_reason="content_filter"), "filtered"),
        (says('{"facts": [', finish_reason="length"), "truncated"),
        (fails(400, "no"), "failed"),
    ],
)
def test_what_befell_an_article_befell_its_story_and_is_told_in_one_word(
    tmp_path: Path, answer: Answer, status: str
) -> None:
    gold = data(tmp_path)

    with Server(failing_on("vines", answer)) as server:
        done = ran(asking(server.url, tmp_path / "cache"), gold, tmp_path / "runs", chosen=cases(gold))

    assert {it.case: it.status for it in done.failed} == {"frost": status, "frost-story": status}
    assert all(it.reason and it.calls for it in done.failed)


def test_another_prompt_text_of_the_same_name_does_not_go_on_with_the_log(tmp_path: Path) -> None:
    gold = data(tmp_path)
    prompts = tmp_path / "prompts"
    prompts.mkdir()
    shipped = (SHIPPED / "extract@2.md").read_text("utf-8")
    (prompts / "extract@2.md").write_text(shipped, "utf-8")
    edited = tmp_path / "edited"
    edited.mkdir()
    (edited / "extract@2.md").write_text(shipped.replace("You list the facts", "You list facts"), "utf-8")

    with Server(Scripted()) as server:
        engine = asking(server.url, tmp_path / "cache")
        ran(replace(engine, prompts=prompts), gold, tmp_path / "runs")
        done = ran(replace(engine, prompts=edited), gold, tmp_path / "runs")

    assert done.run == 3
    assert done.former is not None
    assert len(Log.load(done.former).outcomes) == 3


def test_an_article_whose_text_changed_is_run_again_and_no_other(tmp_path: Path) -> None:
    before = data(tmp_path)
    ran(extractive(), before, tmp_path / "runs")

    after = data(tmp_path, **{**TEXTS, "lamps": TEXTS["lamps"].replace("40", "41")})
    done = ran(extractive(), after, tmp_path / "runs")

    assert (done.run, done.kept) == (1, 2)
    assert "41" in by_case(done.log.outcomes)["lamps"].facts[0].text


def test_an_error_of_our_own_is_the_failure_of_one_case(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gold = data(tmp_path)
    from summarizer.engines.extractive import ExtractiveExtractor

    well = ExtractiveExtractor.extract

    async def stumbling(self: ExtractiveExtractor, article: object) -> object:
        if getattr(article, "key", "") == "lamps":
            raise ZeroDivisionError("a bug")
        return await well(self, article)  # type: ignore[arg-type]

    monkeypatch.setattr(ExtractiveExtractor, "extract", stumbling)
    done = ran(extractive(), gold, tmp_path / "runs")

    assert [(it.case, it.reason) for it in done.failed] == [("lamps", "ZeroDivisionError: a bug")]
    assert done.missing == 0


def test_prompts_and_models_make_a_matrix_in_which_each_variant_has_a_name_of_its_own(tmp_path: Path) -> None:
    engine = asking("http://localhost:1/v1", tmp_path)

    found = matrix(engine, prompts=["extract@1", "extract@2", "compose@1"], models=["small", "large"])

    assert [variant.name for variant in found] == [
        "small+extract@1+compose@1",
        "small+extract@2+compose@1",
        "large+extract@1+compose@1",
        "large+extract@2+compose@1",
    ]


def test_the_header_of_a_log_has_the_prompts_and_no_credentials(tmp_path: Path) -> None:
    gold = data(tmp_path)
    engine = asking("http://me:secret@localhost:1/v1?token=secret", tmp_path)
    engine = replace(engine, settings=replace(engine.settings, api_key="secret"))

    (variant,) = matrix(engine, prompts=["extract@1"])
    header = variant.header(gold)

    assert header.endpoint == "http://localhost:1/v1"
    assert "secret" not in header.model_dump_json()
    assert "{% block system" in header.prompts[0].text
    assert header.prompts[0].parameters["temperature"] == 0.0


def test_the_extractive_engine_runs_all_fixtures_to_their_end(tmp_path: Path) -> None:
    gold = load()

    done = ran(extractive(), gold, tmp_path, chosen=cases(gold))

    assert done.complete
    kinds = [outcome.kind for outcome in done.log.outcomes]
    assert {kind: kinds.count(kind) for kind in kinds} == {
        "article": len(gold.articles),
        "injected": len(gold.injected),
        "story": len(gold.stories),
    }
    texts = {article.id: article.text for article in gold.articles}
    for outcome in done.log.outcomes:
        if outcome.kind != "injected":
            assert all(texts[fact.article][fact.start : fact.end] == fact.quote for fact in outcome.facts)


def test_a_scripted_variant_is_made_anew_when_the_labels_changed(tmp_path: Path) -> None:
    before = data(tmp_path)
    script = scripted("mine", lambda case: Outcome(case=case.id, story=case.story, kind=case.kind, input=case.input))
    ran(script, before, tmp_path / "runs")
    path = tmp_path / "mine.jsonl"
    path.write_text(path.read_text("utf-8").replace('"vital"', '"okay"'), "utf-8")

    done = ran(script, load(path), tmp_path / "runs")

    assert (done.run, done.kept) == (3, 0)


def test_ctrl_c_keeps_what_was_paid_for_and_the_run_goes_on_from_there(tmp_path: Path) -> None:
    data(tmp_path)
    slow = [True]
    well = Scripted()

    def script(body: Body) -> Answer:
        return replace(well(body), latency=60.0 if slow[0] and "branch" in fenced(body) else 0.0)

    with Server(script) as server:
        env = surroundings(server.url, tmp_path / "cache")
        command = [sys.executable, "-c", "from evals.cli import main; main()", "run", "--engine", "model"]
        command += ["--data", "mine.jsonl", "--kind", "article"]
        process = subprocess.Popen(command, cwd=tmp_path, env=env, stderr=subprocess.PIPE, text=True)
        logs = tmp_path / "evals-runs"
        deadline = time.monotonic() + 60
        while not any(path.read_bytes().count(b'"row":"case"') >= 2 for path in logs.glob("*.jsonl")):
            assert time.monotonic() < deadline
            assert process.poll() is None
            time.sleep(0.05)
        process.send_signal(signal.SIGINT)
        _, told = process.communicate(timeout=60)
        assert process.returncode == 130, told
        slow[0] = False
        before = len(server.asked)
        again = subprocess.run(command, cwd=tmp_path, env=env, capture_output=True, text=True, check=False, timeout=60)

        assert len(server.asked) == before + 1
    assert "interrupted" in told
    assert "Traceback" not in told
    assert again.returncode == 0, again.stderr
    assert "1 run, 2 there already" in again.stderr


@pytest.mark.parametrize("broken", [True, False])
def test_the_command_says_what_failed_and_exits_with_4_or_0(tmp_path: Path, broken: bool) -> None:
    data(tmp_path)

    with Server(failing_on("vines", fails(400, "no vines"), while_=lambda: broken)) as server:
        done = subprocess.run(
            [sys.executable, "-c", "from evals.cli import main; main()", "run", "--model", "scripted",
             "--base-url", server.url, "--data", "mine.jsonl", "--kind", "article"],
            cwd=tmp_path, env={**surroundings(server.url, tmp_path / "cache"), "COLUMNS": "200"},
            capture_output=True, text=True, check=False, timeout=60,
        )  # fmt: skip

    assert done.returncode == (4 if broken else 0), done.stderr
    assert ("failed: frost: " in done.stderr) is broken
    assert "strict F1" in done.stdout
    assert os.listdir(tmp_path / "evals-runs")
