"""Retries: passing faults only, as long as the server asks, under one deadline and one budget."""

from __future__ import annotations

import asyncio
import time
from email.utils import formatdate

import pytest

from summarizer.errors import ContextOverflow, ModelBusy, ModelError, ModelUnreachable, QuotaExhausted
from summarizer.models.faults import retry_after
from summarizer.models.metering import Meter
from summarizer.models.retrying import RetryBudget, Retrying

from .sample import GOOD, Scripted, request, run, says


def busy(wait: float | None = 0.0, *, status: int = 429, seconds: float = 0.0, timed_out: bool = False) -> ModelBusy:
    """Return a passing fault."""
    error = ModelBusy("busy", status=status, retry_after=wait, timed_out=timed_out)
    error.seconds = seconds
    return error


@pytest.fixture(autouse=True)
def naps(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Sleep no longer than a moment, and note for how long it should have been."""
    slept: list[float] = []
    real = asyncio.sleep

    async def nap(seconds: float, result: object = None) -> object:
        if seconds:
            slept.append(seconds)
        return await real(0, result)

    monkeypatch.setattr(asyncio, "sleep", nap)
    return slept


def test_a_passing_fault_is_tried_again_until_there_is_an_answer(naps: list[float]) -> None:
    meter = Meter()
    model = Scripted([busy(None), busy(None, status=503), says(GOOD)])

    reply = run(Retrying(model, meter=meter).send(request()))

    assert reply.text == GOOD
    assert meter.retried == 2
    assert 0 <= naps[0] <= 0.5
    assert 0 <= naps[1] <= 1.0


def test_the_wait_is_at_least_what_the_server_asks_for(naps: list[float]) -> None:
    run(Retrying(Scripted([busy(7.0), says(GOOD)])).send(request()))

    assert 7 <= naps[0] <= 7.2


def test_a_server_that_asks_for_a_longer_wait_than_is_left_is_not_asked_again(naps: list[float]) -> None:
    model = Scripted([busy(3600.0), says(GOOD)])

    with pytest.raises(ModelBusy):
        run(Retrying(model, deadline=60).send(request()))

    assert naps == []
    assert len(model.asked) == 1


def test_the_deadline_counts_attempts_and_waits_together() -> None:
    model = Scripted([busy(20.0, seconds=30.0)] * 9)

    with pytest.raises(ModelBusy):
        run(Retrying(model, deadline=120).send(request()))

    assert len(model.asked) == 3


@pytest.mark.parametrize("error", [ContextOverflow("long"), QuotaExhausted("out")])
def test_what_waiting_does_not_mend_is_not_tried_again(error: ModelError) -> None:
    model = Scripted([error, says(GOOD)])

    with pytest.raises(type(error)):
        run(Retrying(model).send(request()))

    assert len(model.asked) == 1


def test_a_timeout_is_tried_again_once_and_a_missing_server_twice() -> None:
    slow, gone = Scripted([busy(None, timed_out=True)] * 9), Scripted([ModelUnreachable("nobody")] * 9)

    with pytest.raises(ModelBusy):
        run(Retrying(slow).send(request()))
    with pytest.raises(ModelUnreachable):
        run(Retrying(gone).send(request()))

    assert len(slow.asked) == 2
    assert len(gone.asked) == 3


def test_an_answer_that_is_no_reply_is_asked_for_twice_more_and_not_for_minutes() -> None:
    model = Scripted([ModelBusy("no chat completion", unreadable=True)] * 9)

    with pytest.raises(ModelBusy):
        run(Retrying(model).send(request()))

    assert len(model.asked) == 3


def test_a_server_that_is_down_is_left_alone_when_the_runs_budget_is_used_up() -> None:
    model = Scripted([busy()] * 100)
    retrying = Retrying(model, budget=RetryBudget(5))

    async def many() -> None:
        await asyncio.gather(*(retrying.send(request()) for _ in range(10)), return_exceptions=True)

    run(many())

    assert len(model.asked) == 10 + 5


def test_a_server_that_fails_every_second_request_is_never_given_up() -> None:
    model = Scripted([busy(), says(GOOD)] * 50)
    retrying = Retrying(model, budget=RetryBudget(5))

    async def many() -> None:
        for _ in range(50):
            await retrying.send(request())

    run(many())

    assert len(model.asked) == 100


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after-ms": "250"}, 0.25),
        ({"retry-after": "12"}, 12),
        ({"retry-after": "0.5"}, 0.5),
        ({"retry-after-ms": "100", "retry-after": "60"}, 0.1),
        ({"retry-after": "-5"}, 0),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "inf"}, None),
        ({"retry-after": "nan"}, None),
        ({}, None),
    ],
)
def test_retry_after_is_read_in_all_its_forms(headers: dict[str, str], seconds: float | None) -> None:
    assert retry_after(headers, now=time.time()) == seconds


def test_retry_after_may_be_a_date() -> None:
    now = 1_800_000_000.0

    assert retry_after({"retry-after": formatdate(now + 30, usegmt=True)}, now=now) == pytest.approx(30)
