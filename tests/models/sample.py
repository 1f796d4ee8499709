"""A reply type, prompts and settings for the tests of the client."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, Field

from summarizer.asking import Reply, ask, shape_of
from summarizer.model import Message, Parameters, Prompt, RawReply, Request, Traits
from summarizer.models.metering import Meter
from summarizer.models.stack import Limits, open_model
from summarizer.settings import ModelSettings

R = TypeVar("R")

BASE = "http://model.test/v1"
CHAT = f"{BASE}/chat/completions"
GOOD = '{"headline": "The ferry is late", "count": 3}'


class Notice(BaseModel):
    """What the scripted model is asked for."""

    headline: str
    count: int = Field(ge=0)


def prompt(text: str = "How late is the ferry?", *, nonce: str = "", repeat: int = 0) -> Prompt:
    """Return a prompt about *text*."""
    messages = (Message("system", "You read notices."), Message("user", text))
    return Prompt(messages, nonce, Parameters(max_tokens=100), repeat)


def request(text: str = "How late is the ferry?", *, nonce: str = "") -> Request:
    """Return a request about *text*."""
    asked = prompt(text, nonce=nonce)
    return Request(asked.messages, shape_of(Notice), parameters=asked.parameters, nonce=nonce)


def settings(url: str = BASE, *, cache: Path | None = None, key: str = "sk-secret-key", **more: Any) -> ModelSettings:
    """Return settings for the scripted model."""
    return ModelSettings(model=more.pop("model", "scripted"), base_url=url, api_key=key, cache_dir=cache, **more)


def run(coroutine: Coroutine[Any, Any, R]) -> R:
    """Run *coroutine* on a loop of its own, for half a minute at most."""
    return asyncio.run(asyncio.wait_for(coroutine, 30))


def asked(
    texts: int | list[str],
    where: ModelSettings,
    limits: Limits | None = None,
    *,
    meter: Meter | None = None,
) -> list[Reply[Notice] | BaseException]:
    """Ask about each of *texts* (or that many of them) at once over the whole stack; return replies and errors."""
    questions = [f"notice {number}" for number in range(texts)] if isinstance(texts, int) else texts

    async def all_of_them() -> list[Reply[Notice] | BaseException]:
        async with open_model(where, limits or Limits(cache="off"), meter=meter) as model:
            return await asyncio.gather(
                *(ask(model, prompt(text), Notice) for text in questions), return_exceptions=True
            )

    return run(all_of_them())


class Scripted:
    """A model that answers by *script*, a function of the request or a list of replies and errors to give in turn."""

    name = "scripted"

    def __init__(self, script: Callable[[Request], RawReply] | list[RawReply | Exception]) -> None:
        self.script = script
        self.traits = Traits()
        self.asked: list[Request] = []

    async def send(self, request: Request) -> RawReply:
        """Return the next reply."""
        self.asked.append(request)
        await asyncio.sleep(0)
        if callable(self.script):
            return self.script(request)
        answer = self.script.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


def says(text: str, **more: Any) -> RawReply:
    """Return a reply that says *text*."""
    return RawReply(text, more.pop("finish", "stop"), more.pop("mode", "json_schema"), **more)
