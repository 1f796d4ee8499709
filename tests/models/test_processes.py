"""Several processes over one cache: each question is paid for once, and a killed process takes nothing along."""

from __future__ import annotations

import json
import os
import random
import signal
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


class Nursery:
    """Starts processes that ask, one at a time, and kills them."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, str(ASKER.parent / "forker.py")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, server: Server, cache: Path, asking: range, *, killed_after: float | None = None) -> dict[str, Any]:
        """Return what a process printed that asks the questions *asking*, or nothing where it was killed."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        order = [server.url, str(cache), asking.start, len(asking), AT_ONCE]
        print(json.dumps(order), file=self.process.stdin, flush=True)
        child = int(self.process.stdout.readline())
        if killed_after is not None:
            time.sleep(killed_after)
            os.kill(child, signal.SIGKILL)
        print(file=self.process.stdin, flush=True)  # only now it is waited for, and its number another's
        said = ""
        while not (line := self.process.stdout.readline()).endswith("ended\n"):
            assert line, "the nursery is gone"
            said += line
        return dict(json.loads(said)) if killed_after is None else {}

    def close(self) -> str:
        """Return what any of them complained of."""
        return self.process.communicate(timeout=30)[1]


KILLS, AT_ONCE = 50, 4
ASKED, STEP = 24, 6
"""Questions of a process, and by how many the next one's begin later: it asks most of them again."""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_after_each_of_fifty_kills_at_any_moment_only_what_was_in_flight_is_paid_for_again(tmp_path: Path) -> None:
    chance, nursery = random.Random(7), Nursery()
    with Server(lambda _: says(GOOD, latency=0.02)) as server:
        nursery.run(server, tmp_path, range(ASKED))
        begun = time.monotonic()
        nursery.run(server, tmp_path, range(ASKED, 2 * ASKED))
        lifetime = time.monotonic() - begun  # from the opening of the cache to its closing
        for number in range(KILLS):
            paid = questions_in(server)
            first = 2 * ASKED + number * STEP

            nursery.run(server, tmp_path, range(first, first + ASKED), killed_after=chance.uniform(0, lifetime))

            assert ((questions_in(server) - paid) & paid).total() <= AT_ONCE
        everything = range(2 * ASKED + KILLS * STEP + ASKED)
        last = nursery.run(server, tmp_path, everything)

        assert last["done"] == len(everything) == last["calls"] + last["cached"]
        assert len(server.asked) <= len(everything) + AT_ONCE * KILLS
    assert nursery.close() == ""  # no damaged cache was set aside, nothing was left unwritten
