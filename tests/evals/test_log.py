"""Logs of runs: what is written is read back, what was torn off is dropped loudly, and runs are found by name."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from evals.running.finding import BASELINE, find_run, stored_runs
from evals.running.log import Log, LogError, Writer
from evals.running.record import Call, Found, Outcome, PromptText, Run, Told, Turn

RUN = Run(
    variant="small+extract@2+compose@2",
    engine="model",
    model="small",
    endpoint="http://localhost:8000/v1",
    prompts=(PromptText(label="extract@2", task="extract", sha256="abc", text="List.", parameters={"seed": None}),),
    data="fixtures",
    data_sha256="d",
    summarizer="0.1.0",
    code="c",
    scorer="1",
    started_at="2025-05-01T10:00:00+00:00",
)
FACT = Found(id="f-1", text="It froze.", article="frost", quote="it froze", start=4, end=12, numbers=("4 °C",))
CALL = Call(
    key="k",
    task="extract",
    messages=(Turn(role="user", content="\x1b[2J\u202eread"),),
    mode="text",
    reply="{}",
    cost=0.1,
)
DONE = Outcome(
    case="frost",
    story="weather",
    kind="article",
    facts=(FACT,),
    sentences=(Told(text="It froze.", fact_ids=("f-1",), articles=("frost",)),),
    calls=(CALL,),
    seconds=1.5,
)


def written(path: Path, *rows: Run | Outcome) -> Path:
    """Return *path* with *rows* in it."""
    with Writer(path) as writer:
        for row in rows:
            writer.add(row)
    return path


def test_what_is_written_is_read_back_whole(tmp_path: Path) -> None:
    path = written(tmp_path / "runs" / "mine.jsonl", RUN, DONE)

    log = Log.load(path)

    assert log == Log(RUN, (DONE,))
    assert log.by_key()["frost", 0] == DONE


def test_every_line_is_one_object_that_no_terminal_obeys(tmp_path: Path) -> None:
    path = written(tmp_path / "mine.jsonl", RUN, DONE)

    lines = path.read_bytes().splitlines()

    assert [json.loads(line)["row"] for line in lines] == ["run", "case"]
    assert all(32 <= byte < 127 for line in lines for byte in line)
    assert json.loads(lines[1])["status"] == "done"


def test_the_last_outcome_of_a_case_counts(tmp_path: Path) -> None:
    failed = DONE.model_copy(update={"status": "failed", "facts": ()})
    other = DONE.model_copy(update={"repeat": 1})

    log = Log.load(written(tmp_path / "mine.jsonl", RUN, failed, other, RUN, DONE))

    assert log.outcomes == (DONE, other)


def test_a_torn_last_line_is_dropped_with_a_warning_and_written_over(tmp_path: Path) -> None:
    path = written(tmp_path / "mine.jsonl", RUN, DONE)
    whole = path.read_bytes()
    path.write_bytes(whole + b'{"row": "case", "case": "lam')

    log = Log.load(path)
    written(path, DONE.model_copy(update={"case": "lamps"}))

    assert log.outcomes == (DONE,)
    assert log.warnings == (f"{path}:3: a torn line, left out",)
    assert [it.case for it in Log.load(path).outcomes] == ["frost", "lamps"]
    assert Log.load(path).warnings == ()


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("{]", ":2: no row of a run"),
        ("[1]", ":2: no row of a run"),
        ('{"row": "cake"}', "\"row\" is 'cake'"),
        ('{"row": "case", "case": "frost"}', ":2: story: Field required"),
        ('{"row": "run", "format": "evals.run/9"}', "format evals.run/9; this version reads evals.run/1"),
        ("[" * 100_000, ":2: no row of a run"),
    ],
)
def test_a_line_that_is_no_row_is_named_with_its_place(tmp_path: Path, line: str, words: str) -> None:
    path = written(tmp_path / "mine.jsonl", RUN)
    path.write_text(path.read_text("utf-8") + line + "\n", "utf-8")

    with pytest.raises(LogError) as error:
        Log.load(path)

    assert words in str(error.value)
    assert len(str(error.value)) < 500


def test_a_file_without_a_run_is_no_log(tmp_path: Path) -> None:
    empty = tmp_path / "empty.jsonl"
    empty.touch()

    with pytest.raises(LogError, match="no run in it"):
        Log.load(empty)
    with pytest.raises(LogError, match="No such file"):
        Log.load(tmp_path / "nowhere.jsonl")


def test_a_run_is_meant_by_its_path_its_name_its_prompt_or_a_part_of_it(tmp_path: Path) -> None:
    two = written(tmp_path / "small+extract@2+compose@2.jsonl", RUN)
    one = written(tmp_path / "small+extract@1+compose@2.jsonl", RUN)
    written(tmp_path / "small+extract@1+compose@2.20250501T100000.jsonl", RUN)

    assert find_run(str(two), tmp_path / "elsewhere") == two
    assert find_run("small+extract@1+compose@2", tmp_path) == one
    assert find_run("extract@2", tmp_path) == two
    assert find_run("extract@1", tmp_path) == one
    assert find_run("baseline", tmp_path) == BASELINE


def test_a_name_that_could_be_two_runs_or_none_is_refused_with_what_there_is(tmp_path: Path) -> None:
    written(tmp_path / "small+extract@2+compose@2.jsonl", RUN)
    written(tmp_path / "large+extract@2+compose@2.jsonl", RUN)

    with pytest.raises(LogError, match=r"extract@2 could be .*small.*name one of them"):
        find_run("extract@2", tmp_path)
    with pytest.raises(LogError, match=r"no run 'extract@7' .*evals run makes runs"):
        find_run("extract@7", tmp_path)


def test_the_run_last_written_comes_first(tmp_path: Path) -> None:
    old, new = written(tmp_path / "a.jsonl", RUN), written(tmp_path / "b.jsonl", RUN)
    os.utime(old, (1, 1))

    assert stored_runs(tmp_path) == [new, old]
