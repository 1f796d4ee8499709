"""The door to openai: one request to a server that speaks its chat protocol, and every fault as one of our errors."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from pydantic_core import to_json

from summarizer.errors import ModelBusy, ModelError, ModelUnreachable, ModeRejected, RequestRejected, UnknownModel
from summarizer.model import RawReply, Request, Traits
from summarizer.models import faults
from summarizer.models.chat import body
from summarizer.models.connecting import connect, unconnected
from summarizer.models.failures import failure, offering
from summarizer.models.families import arguments
from summarizer.models.metering import Meter
from summarizer.models.prices import cost, private
from summarizer.models.replies import Unreadable, error_status, reading
from summarizer.models.turnstile import turn
from summarizer.settings import ModelSettings

if TYPE_CHECKING:
    import openai

_LISTING = 5.0  # seconds for the list of models, which is only for a better message
_SHOWN = 100_000  # bytes of an answer that is none from which its first words are shown: a key is masked, then cut
_LESSONS = 6  # parameters that one request may learn about before it gives up


class OpenAIModel:
    """A model behind an OpenAI-compatible server. ``openai`` is imported, off the loop, when first asked.

    The SDK's own retries are off: whether a fault is worth another try is `Retrying`'s to say. *start* starts the
    server, off the loop, when it is first asked, and returns the settings that lead to it.
    """

    def __init__(
        self,
        settings: ModelSettings,
        *,
        traits: Traits | None = None,
        meter: Meter | None = None,
        start: Callable[[], ModelSettings] | None = None,
    ) -> None:
        self.settings = settings
        self._start = start
        self.name = settings.model
        self.traits = traits if traits is not None else Traits()
        self.meter = meter if meter is not None else Meter()
        self._client: openai.AsyncOpenAI | None = None
        self._opening = asyncio.Lock()
        self._priced = not private(settings.base_url)
        self._unknown: asyncio.Task[UnknownModel] | None = None

    async def send(self, request: Request) -> RawReply:
        """Return the server's answer; learn on the way what parameters it does not take."""
        if request.mode in self.traits.rejected:
            # Another request has learned it while this one was queued.
            raise ModeRejected(f"{self.settings.host}: does not answer as {request.mode}")
        client = self._client or await self._open()
        for _ in range(_LESSONS):
            self.meter.add(under_way=1)
            try:
                answer = await self._exchange(client, request)
            finally:
                self.meter.add(under_way=-1)
            if isinstance(answer, RawReply):
                self.meter.answered(answer)
                return answer
            if answer.kind == "context":
                fitting = replace(request.parameters, max_tokens=answer.ceiling or request.parameters.max_tokens)
                request = replace(request, parameters=fitting)
            else:
                self._learn(answer, request)
        raise RequestRejected(f"{self.settings.host} takes our parameters in no form that we know")

    async def close(self) -> None:
        """Close the connections."""
        if self._client is not None:
            await self._client.close()

    async def _open(self) -> openai.AsyncOpenAI:
        async with self._opening:
            if self._client is None:
                if self._start is not None:
                    self.settings = await asyncio.to_thread(self._start)
                # Importing takes a second, and TLS contexts read certificates: neither may hold the loop.
                self._client = await asyncio.to_thread(connect, self.settings)
            return self._client

    async def _exchange(self, client: openai.AsyncOpenAI, request: Request) -> RawReply | faults.Fault:
        """Return a reply, or what the server says about a parameter; raise for every other fault."""
        import httpx2
        import openai

        await turn()
        begun = time.perf_counter()
        cause: Exception | None = None
        try:
            async with asyncio.timeout(self.settings.timeout):
                # As the SDK sends it, but past its walk through the parameter types, which for a schema and two
                # messages takes a third of the CPU of a call, and without importing them.
                response = await client.post(
                    "/chat/completions",
                    cast_to=httpx2.Response,
                    content=to_json(body(self.name, request, self.traits)),
                    options={"headers": self._headers()},
                )
            answer = self._read(response.content, request, time.perf_counter() - begun)
        except TimeoutError as error:
            words = f"{self.settings.host}: no answer within {self.settings.timeout:g} s (SUMMARIZER_TIMEOUT sets it)"
            answer, cause = ModelBusy(words, timed_out=True), error
        except openai.APIStatusError as error:
            answer, cause = self._fault(error.status_code, error.response.text, request, error.response.headers), error
        except openai.APIConnectionError as error:
            answer, cause = unconnected(error, self.settings), error
        except openai.OpenAIError as error:
            words = faults.plain(str(error), secret=self.settings.api_key)
            answer, cause = RequestRejected(f"{self.settings.host}: {words}"), error
        if isinstance(answer, ModelBusy):
            answer.seconds = time.perf_counter() - begun
        elif isinstance(answer, UnknownModel):
            answer = await self._with_offers(client, answer)
        elif isinstance(answer, RawReply):
            return replace(answer, cost=await self._price(answer)) if self._priced else answer
        if isinstance(answer, ModelError):
            raise answer from cause
        return answer

    def _headers(self) -> dict[str, Any]:
        import openai

        # No key, no header: a server that wants none may take one for wrong.
        return {} if self.settings.api_key else {"Authorization": openai.Omit()}

    def _read(self, content: bytes, request: Request, latency: float) -> RawReply | ModelError | faults.Fault:
        try:
            found = json.loads(content)
            if (status := error_status(found)) is not None:
                # Some routers answer 200 and put the upstream's error into the body.
                return self._fault(status, content.decode("utf-8", "replace"), request, {})
            return reading(found, request.mode, latency)
        except (ValueError, RecursionError, Unreadable):
            shown = faults.plain(content[:_SHOWN].decode("utf-8", "replace"), secret=self.settings.api_key)
            if content.lstrip()[:1] == b"<":
                return ModelUnreachable(
                    f"a web page answers at {self.settings.base_url}, no model server; a base URL mostly ends in /v1: "
                    f"{shown}"
                )
            words = f"the answer is no chat completion: {shown or 'it is empty'}"
            return ModelBusy(f"{self.settings.host}: {words}", unreadable=True)

    def _fault(self, status: int, text: str, request: Request, headers: faults.HasGet) -> ModelError | faults.Fault:
        fault = faults.read(status, text, mode=request.mode, secret=self.settings.api_key)
        fits = fault.kind == "context" and fault.ceiling is not None and fault.ceiling < request.parameters.max_tokens
        if fits or fault.kind in ("parameter", "ceiling"):
            return fault
        wait = faults.retry_after(headers, now=time.time()) if fault.kind == "busy" else None
        return failure(fault, status, self.settings, retry_after=wait)

    def _learn(self, fault: faults.Fault, request: Request) -> None:
        name = fault.parameter or ""
        if fault.kind == "ceiling":
            self.traits.learn(ceiling=fault.ceiling)
        elif name in arguments(self.name, request.parameters, self.traits):  # else another has learned it meanwhile
            if name.startswith("max_") and self.traits.renamed is None:
                self.traits.learn(renamed=name == "max_tokens")
            else:
                self.traits.learn(dropped=name)

    async def _with_offers(self, client: openai.AsyncOpenAI, error: UnknownModel) -> UnknownModel:
        if self._unknown is None:
            self._unknown = asyncio.ensure_future(self._offers(client, error))
        return await asyncio.shield(self._unknown)

    async def _offers(self, client: openai.AsyncOpenAI, error: UnknownModel) -> UnknownModel:
        import openai

        try:
            async with asyncio.timeout(_LISTING):
                page = await client.models.list(extra_headers=self._headers())
            names = sorted(faults.plain(str(model.id)) for model in page.data or ())
        except (openai.OpenAIError, TimeoutError, AttributeError, TypeError, ValueError):
            return error
        return offering(error, self.name, names)

    async def _price(self, answer: RawReply) -> float | None:
        if not answer.tokens.total:
            return None
        if "genai_prices" in sys.modules:
            return cost(self.name, self.settings.base_url, answer.tokens)
        # The table takes a while to load.
        return await asyncio.to_thread(cost, self.name, self.settings.base_url, answer.tokens)
