"""Limits on our side: evenly, in order, cancellable, and gentle after a 429."""

from __future__ import annotations

import asyncio
import time

import pytest

from summarizer.errors import AuthenticationFailed, ModelBusy
from summarizer.model import RawReply, Request, Traits
from summarizer.models.limited import Limited, Rate
from summarizer.models.metering import Meter
from summarizer.usage import Tokens

from .sample import GOOD, request, run, says


class Slow:
    """A model that takes *seconds* for each reply and notes who came when."""

    name = "slow"

    def __init__(self, seconds: float = 0.01, *, reply: RawReply | Exception | None = None) -> None:
        self.seconds = seconds
        self.reply = reply or says(GOOD)
        self.traits = Traits()
        self.came: list[tuple[float, str]] = []
        self.now = 0
        self.most = 0

    async def send(self, request: Request) -> RawReply:
        """Return or raise what it was given."""
        self.came.append((time.perf_counter(), request.messages[1].content))
        self.now += 1
        self.most = max(self.most, self.now)
        try:
            await asyncio.sleep(self.seconds)
        finally:
            self.now -= 1
        if isinstance(self.reply, Exception):
            raise self.reply
        return self.reply


async def all_of(limited: Limited, number: int) -> list[RawReply | BaseException]:
    """Send *number* requests at once."""
    return await asyncio.gather(*(limited.send(request(str(n))) for n in range(number)), return_exceptions=True)


def test_no_more_than_so_many_at_once_in_the_order_of_their_coming() -> None:
    model = Slow()
    meter = Meter()

    run(all_of(Limited(model, concurrency=3, meter=meter), 20))

    assert model.most == 3
    assert [text for _, text in model.came] == [str(n) for n in range(20)]
    assert meter.waiting == 0


def test_requests_go_out_evenly_at_the_rate_that_was_asked_for() -> None:
    model = Slow(0)

    run(all_of(Limited(model, concurrency=9, requests_per_minute=3000), 11))

    gaps = [later - earlier for (earlier, _), (later, _) in zip(model.came, model.came[1:], strict=False)]
    assert model.came[-1][0] - model.came[0][0] >= 10 * 0.02 * 0.95
    assert sum(gaps) / len(gaps) < 0.1


def test_tokens_are_estimated_and_then_corrected_by_what_was_really_used() -> None:
    rate = Rate(6000)  # a hundred tokens a second

    rate.take(500, now=0.0)
    rate.correct(300 - 500)

    assert rate.wait(now=0.0) == pytest.approx(3.0)


def test_a_reply_larger_than_expected_makes_the_next_request_wait() -> None:
    model = Slow(0, reply=says(GOOD, tokens=Tokens(9_000, 1_000)))
    limited = Limited(model, concurrency=1, tokens_per_minute=6_000_000)

    run(all_of(limited, 3))

    assert model.came[2][0] - model.came[0][0] >= 2 * 0.1 * 0.9


def test_one_who_leaves_the_queue_blocks_nobody() -> None:
    model = Slow()
    limited = Limited(model, concurrency=1)

    async def leave() -> None:
        tasks = [asyncio.ensure_future(limited.send(request(str(n)))) for n in range(5)]
        await asyncio.sleep(0.005)
        for task in (tasks[0], tasks[1], tasks[3]):
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    run(leave())

    assert [text for _, text in model.came] == ["0", "2", "4"]
    assert model.now == 0


def test_concurrency_falls_once_for_a_burst_of_429_and_comes_back() -> None:
    model = Slow(reply=ModelBusy("slow down", status=429))
    limited = Limited(model, concurrency=10)

    run(all_of(limited, 10))
    after_one_burst = limited.allowed
    run(all_of(limited, 100))
    after_many = limited.allowed
    model.reply = says(GOOD)
    run(all_of(limited, 300))

    assert after_one_burst == pytest.approx(7)
    assert after_many == pytest.approx(10 / 8)
    assert limited.allowed == 10


def test_an_error_that_stops_the_run_is_given_to_all_who_wait_and_all_who_come() -> None:
    model = Slow(reply=AuthenticationFailed("wrong key"))
    limited = Limited(model, concurrency=2, requests_per_minute=60_000)

    replies = run(all_of(limited, 50))
    later = run(all_of(limited, 1))

    assert all(isinstance(reply, AuthenticationFailed) for reply in [*replies, *later])
    assert len(model.came) == 2
