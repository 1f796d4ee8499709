"""Several processes over one cache: each question is paid for once, and a killed process takes nothing along."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from .server import Answer, Server, says

ASKER = Path(__file__).parent / "asker.py"
GOOD = '{"headline": "x", "count": 1}'


def start(server: Server, cache: Path, questions: int, *, concurrency: int = 8) -> subprocess.Popen[str]:
    """Start a process that asks *questions* questions."""
    command = [sys.executable, str(ASKER), server.url, str(cache), str(questions), str(concurrency)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def result(process: subprocess.Popen[str]) -> dict[str, Any]:
    """Return what *process* printed; it may have nothing to complain about."""
    out, complaints = process.communicate(timeout=50)
    assert complaints == ""
    return dict(json.loads(out))


def until(true: Callable[[], bool]) -> None:
    """Wait until it is *true*."""
    deadline = time.monotonic() + 30
    while not true():
        assert time.monotonic() < deadline
        time.sleep(0.002)


def questions_in(server: Server) -> Counter[str]:
    """Return how often each question reached the server."""
    return Counter(body["messages"][-1]["content"] for body in server.asked)


def slowly(_: dict[str, Any]) -> Answer:
    """Answer after a while."""
    return says(GOOD, latency=0.05)


def test_several_processes_on_an_empty_cache_pay_once_between_them(tmp_path: Path) -> None:
    with Server(slowly) as server:
        processes = [start(server, tmp_path, 80) for _ in range(4)]
        results = [result(process) for process in processes]

    assert [one["done"] for one in results] == [80] * 4
    assert len(server.asked) == len(questions_in(server)) == 80
    assert sum(one["calls"] for one in results) == 80


def test_a_killed_process_blocks_nobody(tmp_path: Path) -> None:
    with Server(slowly) as server:
        killed = start(server, tmp_path, 60)
        until(lambda: server.sent >= 10)
        others = [start(server, tmp_path, 60) for _ in range(2)]
        killed.kill()
        killed.communicate()
        results = [result(process) for process in others]

    assert [one["done"] for one in results] == [60] * 2
    assert len(server.asked) <= 60 + 8  # what was in flight when it was killed


@pytest.mark.parametrize("seed", range(2))
def test_after_a_kill_at_any_moment_only_what_was_in_flight_is_paid_for_again(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    with Server(slowly) as server:
        process = start(server, tmp_path, 100)
        moment = chance.randrange(1, 80)
        until(lambda: server.sent >= moment)
        time.sleep(chance.random() * 0.03)
        process.kill()
        process.communicate()
        next_run = result(start(server, tmp_path, 100))

    assert next_run["done"] == 100
    assert len(server.asked) <= 100 + 8
    assert max(questions_in(server).values()) <= 2
