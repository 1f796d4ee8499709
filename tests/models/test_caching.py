"""Caching: pays once, for good replies and bad ones alike, and says what was paid for when."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest

from summarizer.errors import ModelBusy, ModelError
from summarizer.model import RawReply
from summarizer.models.caching import Cached, Recorded
from summarizer.models.metering import Meter
from summarizer.models.store import Store
from summarizer.usage import Tokens

from .sample import GOOD, Scripted, request, run, says


def through(
    directory: Path, model: Scripted, *texts: str, reading: str = "use", at_once: bool = False
) -> list[RawReply]:
    """Return what the cached *model* says to requests about *texts*, errors included."""

    async def send() -> list[RawReply]:
        async with Store(directory) as store:
            cached = Cached(
                Recorded(model, store, endpoint="http://h:1"), store, endpoint="http://h:1", reading=reading
            )  # type: ignore[arg-type]
            if at_once:
                return await asyncio.gather(*(cached.send(request(text)) for text in texts), return_exceptions=True)  # type: ignore[return-value]
            return [await cached.send(request(text)) for text in texts]

    return run(send())


def test_a_reply_is_paid_for_once_and_keeps_its_day(tmp_path: Path) -> None:
    paid = says(GOOD, tokens=Tokens(10, 5, 2, 1), latency=1.5, cost=0.25)
    model = Scripted([paid])

    first = through(tmp_path, model, "a")[0]
    second = through(tmp_path, model, "a")[0]

    assert first == paid
    assert second.cached
    assert (second.text, second.tokens, second.latency, second.cost) == (GOOD, Tokens(10, 5, 2, 1), 1.5, 0.25)
    assert (second.spent.cost, second.spent.tokens.total, second.spent.cached) == (0.0, 0, 1)
    assert len(model.asked) == 1


@pytest.mark.parametrize(
    "reply", [says("no", finish="refused"), says("cut", finish="length"), says("", finish="filtered")]
)
def test_a_bad_reply_is_paid_for_once_too(tmp_path: Path, reply: RawReply) -> None:
    model = Scripted([reply])

    through(tmp_path, model, "a")

    assert through(tmp_path, model, "a")[0].finish == reply.finish


def test_faults_and_empty_replies_are_not_kept(tmp_path: Path) -> None:
    model = Scripted([ModelBusy("busy"), says(""), says(GOOD)])

    with pytest.raises(ModelBusy):
        through(tmp_path, model, "a")
    through(tmp_path, model, "a")

    assert through(tmp_path, model, "a")[0].text == GOOD


def test_many_who_ask_for_the_same_are_answered_by_one_request(tmp_path: Path) -> None:
    model = Scripted([says(GOOD, cost=1.0)])

    replies = through(tmp_path, model, *["a"] * 32, at_once=True)

    assert len(model.asked) == 1
    assert sum(reply.cached for reply in replies) == 31


def test_many_who_ask_for_the_same_are_told_of_the_same_fault_each_in_an_error_of_their_own(tmp_path: Path) -> None:
    model = Scripted([ModelBusy("busy", status=500)])

    errors = through(tmp_path, model, *["a"] * 3, at_once=True)

    assert len(model.asked) == 1
    assert len({id(error) for error in errors}) == 3
    assert all(isinstance(error, ModelError) and str(error) == "busy" for error in errors)


def test_one_who_leaves_takes_nothing_from_the_others_who_wait(tmp_path: Path) -> None:
    model = Scripted([says(GOOD)])

    async def leave() -> RawReply:
        async with Store(tmp_path) as store:
            cached = Cached(Recorded(model, store, endpoint="http://h:1"), store, endpoint="http://h:1")
            first, second = (asyncio.ensure_future(cached.send(request())) for _ in range(2))
            await asyncio.sleep(0)
            first.cancel()
            return await second

    assert run(leave()).text == GOOD


def test_when_all_have_left_the_request_is_cancelled_and_its_lease_given_back(tmp_path: Path) -> None:
    class Endless(Scripted):
        cancelled = False

        async def send(self, request: object) -> RawReply:
            try:
                await asyncio.sleep(3600)
            except asyncio.CancelledError:
                self.cancelled = True
                raise
            raise AssertionError

    model = Endless([])

    async def leave() -> None:
        async with Store(tmp_path) as store:
            asking = asyncio.ensure_future(
                Cached(Recorded(model, store, endpoint="http://h:1"), store, endpoint="http://h:1").send(request())
            )
            await asyncio.sleep(0.2)
            asking.cancel()
            await asyncio.gather(asking, return_exceptions=True)

    run(leave())

    assert model.cancelled
    assert through(tmp_path, Scripted([says(GOOD)]), "How late is the ferry?")[0].text == GOOD


def test_refresh_asks_again_and_keeps_the_new_answer(tmp_path: Path) -> None:
    model = Scripted([says("old"), says("new")])
    through(tmp_path, model, "a")

    through(tmp_path, model, "a", reading="refresh")

    assert through(tmp_path, model, "a")[0].text == "new"


def test_a_row_that_is_not_ours_is_asked_for_anew(tmp_path: Path) -> None:
    import sqlite3

    through(tmp_path, Scripted([says(GOOD)]), "a")
    for wrong in (
        "{",
        "[]",
        '{"text": 1}',
        '{"text": "x", "finish": "done", "mode": "text", "tokens": {}}',
        "[" * 10**5,
    ):
        with sqlite3.connect(tmp_path / "cache.db") as file:
            file.execute("UPDATE Cache SET value = ?", (wrong,))

        assert not through(tmp_path, Scripted([says(GOOD)]), "a")[0].cached


def test_what_sqlite_calls_no_text_is_kept_all_the_same(tmp_path: Path) -> None:
    through(tmp_path, Scripted([says("\ud800 \x00 é")]), "a")

    assert through(tmp_path, Scripted([]), "a")[0].text == "\ud800 \x00 é"


def test_the_meter_counts_cached_answers_apart_from_calls(tmp_path: Path) -> None:
    meter = Meter()

    async def send() -> None:
        async with Store(tmp_path) as store:
            cached = Cached(
                Recorded(Scripted([says(GOOD)]), store, endpoint="http://h:1"),
                store,
                endpoint="http://h:1",
                meter=meter,
            )
            await asyncio.gather(*(cached.send(request()) for _ in range(3)))

    run(send())

    assert meter.spent.cached == 2
    assert meter.spent.cost == 0.0


def test_answering_from_the_cache_loads_no_client_library() -> None:
    code = "import sys, summarizer.models.caching, summarizer.models.stack, summarizer.asking; print(*sys.modules)"

    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()

    assert not {"openai", "httpx2", "genai_prices", "tenacity"} & set(loaded)
