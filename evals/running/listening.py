"""Every exchange with a model, noted beside the case that it was for; and repeats that are asked on their own."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field, replace

from evals.running.record import Call, Turn
from summarizer.engine import Composed, Composer, Material
from summarizer.model import RawReply, Request
from summarizer.models.keys import reply_key
from summarizer.models.wrapping import Wrapping

TASKS = {"ExtractionReply": "extract", "CompositionReply": "compose"}
"""What is asked for, by the name of the reply's schema."""


@dataclass(slots=True)
class Heard:
    """What was said for one case: its calls in the order of their answers, and why a story had to be told plainly."""

    repeat: int = 0
    calls: list[Call] = field(default_factory=list)
    fallbacks: list[str] = field(default_factory=list)


_now: ContextVar[Heard | None] = ContextVar("heard", default=None)


@contextmanager
def listening(repeat: int = 0) -> Iterator[Heard]:
    """Yield what is heard while this is open, in this task and those it begins; its calls are of this *repeat*."""
    heard = Heard(repeat)
    token = _now.set(heard)
    try:
        yield heard
    finally:
        _now.reset(token)


class Listening(Wrapping):
    """Wraps a model: notes each exchange, and marks it with the repeat that is under way.

    A prompt that sets a seed is asked with the seed plus the repeat: with one for all, a repeat would tell nothing.
    """

    async def send(self, request: Request) -> RawReply:
        """Return the answer, noted; an error is noted, too."""
        heard = _now.get()
        if heard is None:
            return await self.inner.send(request)
        request = _repeated(request, heard.repeat)
        begun = time.perf_counter()
        try:
            reply = await self.inner.send(request)
        except Exception as error:
            seconds = round(time.perf_counter() - begun, 3)
            heard.calls.append(_call(request, error=f"{type(error).__name__}: {error}", seconds=seconds))
            raise
        heard.calls.append(_call(request, reply))
        return reply


class Noting:
    """Wraps a composer and notes why a story was not told by the model that was asked to."""

    def __init__(self, inner: Composer) -> None:
        self.inner = inner

    @property
    def name(self) -> str:
        """The composer's name."""
        return self.inner.name

    async def compose(self, material: Material) -> Composed:
        """Return what the composer proposes."""
        composed = await self.inner.compose(material)
        heard = _now.get()
        if composed.fallback and heard is not None:
            heard.fallbacks.append(composed.fallback)
        return composed


def _repeated(request: Request, repeat: int) -> Request:
    parameters = request.parameters
    if parameters.seed is not None:
        parameters = replace(parameters, seed=parameters.seed + repeat)
    return replace(request, repeat=repeat, parameters=parameters)


def _call(request: Request, reply: RawReply | None = None, *, error: str | None = None, seconds: float = 0.0) -> Call:
    call = Call(
        key=reply_key(request, endpoint="", model="")[:16],
        task=TASKS.get(request.shape.name, request.shape.name),
        messages=tuple(Turn(role=it.role, content=storable(it.content)) for it in request.messages),
        mode=request.mode,
        error=error and storable(error),
        seconds=seconds,
    )
    if reply is None:
        return call
    said = {
        "reply": storable(reply.text),
        "finish": reply.finish,
        "input_tokens": reply.tokens.input,
        "output_tokens": reply.tokens.output,
        "cost": reply.cost,
        "seconds": round(reply.latency, 3),
        "cached": reply.cached,
    }
    return call.model_copy(update=said)


def storable(text: str) -> str:
    """Return *text* without lone surrogates, which no file in UTF-8 holds."""
    return text.encode("utf-8", "replace").decode("utf-8")
