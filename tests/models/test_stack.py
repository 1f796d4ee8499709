"""The whole client against a scripted server on loopback."""

from __future__ import annotations

import itertools
import json
import random
import time
from pathlib import Path
from typing import Any

import pytest

from summarizer.asking import Reply
from summarizer.errors import (
    AuthenticationFailed,
    BudgetExceeded,
    ModelBusy,
    ModelError,
    ModelUnreachable,
    ReplyRefused,
    ReplyTruncated,
    UnknownModel,
)
from summarizer.models.metering import Meter
from summarizer.models.stack import Limits

from .sample import GOOD, asked, settings
from .server import Answer, Server, completion, fails, says

OFF = Limits(cache="off", concurrency=32)


def done(replies: list[Any]) -> list[Any]:
    """Return the replies that are none of them errors."""
    return [reply for reply in replies if isinstance(reply, Reply)]


def form(body: dict[str, Any]) -> str:
    """Return the output mode that a request asks for."""
    if "tools" in body:
        return "tool"
    return str(body.get("response_format", {"type": "text"})["type"])


def call(text: str) -> Answer:
    """Return an answer that calls the tool with *text*."""
    return says(
        None, message={"tool_calls": [{"id": "1", "type": "function", "function": {"name": "x", "arguments": text}}]}
    )


def only(mode: str, answer: Answer) -> Any:
    """Return a script for a server that takes one output mode."""
    return lambda body: (
        answer if form(body) == mode else fails(400, f"{form(body)}: this response_format is not supported")
    )


@pytest.mark.parametrize(
    ("mode", "answer"), [("json_object", says(GOOD)), ("tool", call(GOOD)), ("text", says(f"```json\n{GOOD}\n```"))]
)
def test_a_server_of_one_output_mode_works_and_the_mode_is_remembered(
    tmp_path: Path, mode: str, answer: Answer
) -> None:
    with Server(only(mode, answer)) as server:
        where = settings(server.url, cache=tmp_path)
        first = asked(3, where, Limits(concurrency=1))
        before = len(server.asked)
        second = asked(["another", "and another"], where, Limits())
        third = asked(3, where, Limits())

    assert [reply.mode for reply in done(first + second + third)] == [mode] * 8
    assert all(reply.spent.modes == {mode} for reply in done(third))
    assert len(server.asked) == before + 2  # straight in the mode that worked; then nothing at all


def test_a_server_that_ignores_the_schema_and_answers_in_a_fence_works() -> None:
    with Server(lambda _: says(f"Here you are:\n```json\n{GOOD}\n```\n")) as server:
        replies = asked(5, settings(server.url), OFF)

    assert len(done(replies)) == len(server.asked) == 5


def test_what_was_queued_in_a_mode_that_is_rejected_meanwhile_is_not_sent_in_it() -> None:
    with Server(only("json_object", says(GOOD))) as server:
        asked(40, settings(server.url), Limits(cache="off", concurrency=4))

    assert sum(form(body) == "json_schema" for body in server.asked) <= 4


def test_a_hostile_server_loses_nothing_and_every_question_is_answered_or_reported() -> None:
    chance = random.Random(7)
    refused = says(None, message={"refusal": "I cannot."})
    answers = [
        *[fails(429, "slow down", headers={"retry-after-ms": "20"})] * 30,
        *[fails(500, "oops"), fails(503, "<html>")] * 5,
        *[Answer(reset=True)] * 5,
        *[says(GOOD[:-9])] * 4,
        *[says(GOOD[:-9], finish_reason="length")] * 2,
        *[refused] * 4,
        *[Answer(json.dumps(completion(GOOD)).encode(), drip=0.0005)] * 3,
        *[says("")] * 2,
        *[says(GOOD)] * 45,
    ]
    meter = Meter()
    with Server(lambda _: chance.choice(answers)) as server:
        replies = asked(60, settings(server.url), OFF, meter=meter)

    errors = [reply for reply in replies if not isinstance(reply, Reply)]
    assert len(done(replies)) >= 45
    assert all(isinstance(error, ReplyRefused | ReplyTruncated) for error in errors)
    assert meter.retried > 0
    assert meter.under_way == meter.waiting == 0


def test_a_slow_drip_ends_with_the_attempt_and_not_with_the_next_byte() -> None:
    with Server(lambda _: Answer(b" " * 10_000, drip=0.05)) as server:
        begun = time.monotonic()
        (error,) = asked(1, settings(server.url, timeout=0.3), OFF)

    assert isinstance(error, ModelBusy)
    assert time.monotonic() - begun < 5
    assert len(server.asked) == 2


def test_a_wrong_key_stops_the_run_at_once() -> None:
    with Server(lambda _: fails(401, "Incorrect API key provided: sk-secret-key")) as server:
        replies = asked(200, settings(server.url), Limits(cache="off", concurrency=8))

    assert all(isinstance(reply, AuthenticationFailed) for reply in replies)
    assert len(server.asked) <= 8
    assert "\n" not in str(replies[0])
    assert "sk-secret" not in str(replies[0])


def test_an_unknown_model_stops_the_run_and_names_the_others() -> None:
    with Server(lambda _: fails(404, "The model does not exist"), models=("alpha", "beta")) as server:
        replies = asked(20, settings(server.url), OFF)

    assert all(isinstance(reply, UnknownModel) for reply in replies)
    assert "it offers: alpha, beta" in str(replies[0])


def test_a_server_that_is_not_there_is_one_clear_line_soon() -> None:
    with Server(lambda _: says(GOOD)) as server:
        url = server.url
    begun = time.monotonic()

    replies = asked(200, settings(url), OFF)

    assert time.monotonic() - begun < 10
    assert {str(reply) for reply in replies if isinstance(reply, ModelUnreachable)} == {str(replies[0])}
    assert f"nobody answers at {url}" in str(replies[0])
    assert "\n" not in str(replies[0])


def test_two_servers_on_one_host_share_nothing(tmp_path: Path) -> None:
    other = GOOD.replace("late", "early")
    with Server(lambda _: says(GOOD)) as one, Server(lambda _: says(other)) as two:
        first = asked(3, settings(one.url, cache=tmp_path), Limits())
        second = asked(3, settings(two.url, cache=tmp_path), Limits())

    assert [reply.value.headline for reply in done(first + second)] == ["The ferry is late"] * 3 + [
        "The ferry is early"
    ] * 3


def test_a_model_file_is_one_model_at_whatever_port(tmp_path: Path) -> None:
    with Server(lambda _: says(GOOD)) as one, Server(lambda _: says(GOOD)) as two:
        asked(3, settings(one.url, cache=tmp_path, identity="file:abc"), Limits())
        asked(3, settings(two.url, cache=tmp_path, identity="file:abc"), Limits())
        asked(3, settings(two.url, cache=tmp_path, identity="file:def"), Limits())

    assert len(one.asked) == len(two.asked) == 3


def test_a_reply_that_never_became_valid_is_not_paid_for_again(tmp_path: Path) -> None:
    with Server(lambda _: says('{"headline": 1}')) as server:
        first = asked(1, settings(server.url, cache=tmp_path), Limits())
        second = asked(1, settings(server.url, cache=tmp_path), Limits())

    assert len(server.asked) == 3
    assert str(first[0]) == str(second[0])
    assert isinstance(first[0], ModelError)
    assert isinstance(second[0], ModelError)
    assert (first[0].spent.calls, second[0].spent.calls, second[0].spent.cached) == (3, 0, 3)


def test_without_a_cache_nothing_is_read_or_written(tmp_path: Path) -> None:
    with Server(lambda _: says(GOOD)) as server:
        asked(2, settings(server.url, cache=tmp_path / "cache"), OFF)
        asked(2, settings(server.url, cache=tmp_path / "cache"), OFF)

    assert len(server.asked) == 4
    assert not (tmp_path / "cache").exists()


def test_a_budget_ends_a_run_and_what_was_paid_for_is_delivered() -> None:
    with Server(lambda _: says(GOOD)) as server:
        replies = asked(50, settings(server.url), Limits(cache="off", max_tokens=1500))

    assert 1 <= len(done(replies)) <= 12
    assert len(server.asked) == len(done(replies))
    assert sum(isinstance(reply, BudgetExceeded) for reply in replies) == 50 - len(done(replies))


def test_connections_are_used_again_and_never_more_than_the_concurrency() -> None:
    with Server(lambda _: says(GOOD, latency=0.005)) as server:
        asked(60, settings(server.url), Limits(cache="off", concurrency=6))

    assert server.most <= 6
    assert server.connections <= 6


def test_progress_is_told_while_it_happens() -> None:
    seen: list[tuple[int, int, int, int]] = []
    answers = itertools.chain([fails(503, "busy", headers={"retry-after-ms": "1"})], itertools.repeat(says(GOOD)))
    meter = Meter()
    meter.changed = lambda now: seen.append((now.spent.calls, now.under_way, now.waiting, now.retried))
    with Server(lambda _: next(answers)) as server:
        asked(8, settings(server.url), Limits(cache="off", concurrency=2), meter=meter)

    assert seen[-1] == (8, 0, 0, 1)
    assert max(waiting for _, _, waiting, _ in seen) >= 5
    assert meter.spent.tokens.total == 8 * 120
    assert meter.spent.cost is None  # nobody knows what this server asks
