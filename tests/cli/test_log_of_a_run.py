"""What a run that nobody watches leaves in its log."""

from __future__ import annotations

import subprocess
from collections import Counter
from collections.abc import Callable

import pytest
from models.server import Answer, Server, fails
from scripted_server import Body, Scripted, task_of

from summarizer.cli import working

Quick = Callable[..., subprocess.CompletedProcess[str]]
ASKING = ("brief", "seeds/", "--model", "scripted", "--no-cache", "--format", "text")


def stumbling() -> Callable[[Body], Answer]:
    """Return a script that refuses the first two requests of each task as a server that is overloaded does."""
    good, seen = Scripted(), Counter[str]()

    def answer(body: Body) -> Answer:
        seen[task_of(body)] += 1
        if seen[task_of(body)] <= 2:
            return fails(503, "overloaded", headers={"retry-after-ms": "5"})
        return good(body)

    return answer


def test_a_long_run_says_in_its_log_where_it_is_and_what_it_waits_for(
    quick: Quick, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(working, "EVERY", 0.0)

    with Server(stumbling()) as server:
        done = quick(*ASKING, "--base-url", server.url)

    assert done.returncode == 0
    lines = done.stderr.splitlines()
    faults = [line for line in lines if "trying again: " in line]
    assert any(line.startswith("reading for facts, 0 of 5 · 0 calls · 1 retried") for line in faults)
    assert any(line.startswith("telling stories, 0 of ") for line in faults)
    assert all("503 overloaded" in line for line in faults)
    assert "trying again" not in lines[-1]  # the server has answered


def test_a_run_that_is_soon_over_says_nothing_of_its_progress(quick: Quick) -> None:
    with Server(stumbling()) as server:
        done = quick(*ASKING, "--base-url", server.url)

    assert done.returncode == 0
    assert "reading for facts" not in done.stderr
    assert "trying again" not in done.stderr
