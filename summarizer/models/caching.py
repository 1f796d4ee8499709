"""Pays once: replies are kept by what decides them, and of many who ask for one at a time only one is sent."""

from __future__ import annotations

import asyncio
import copy
import json
import random
from dataclasses import asdict, replace
from typing import Any, Literal, get_args

from summarizer.errors import ModelError
from summarizer.model import Finish, Mode, Model, RawReply, Request
from summarizer.models.keys import reply_key
from summarizer.models.metering import Meter
from summarizer.models.store import Store
from summarizer.models.turnstile import turn
from summarizer.models.wrapping import Wrapping
from summarizer.usage import Tokens

Reading = Literal["use", "refresh"]

_FIRST_LOOK = 0.02  # seconds until one looks again for what another process is asking for; it grows
_SLOWEST_LOOK = 0.25
_PATIENCE = 900.0  # seconds; the other process is alive, but stopped


class Recorded(Wrapping):
    """Wraps a model and writes what it says to *store* before it hands it on.

    Whatever the model said is kept: also a reply that ran into its limit, was refused, or turns out not to be valid, so
    that an unchanged run costs nothing. Faults and empty replies are not. This stands inside the limits: a place is
    free for the next request when the reply is safe, so that a killed run loses no more than was in flight.
    """

    def __init__(self, inner: Model, store: Store, *, endpoint: str) -> None:
        super().__init__(inner)
        self.store = store
        self.endpoint = endpoint

    async def send(self, request: Request) -> RawReply:
        """Return the answer, written down."""
        reply = await self.inner.send(request)
        if reply.text or reply.finish != "stop":
            await self.store.put(reply_key(request, endpoint=self.endpoint, model=self.name), _row(reply))
            await turn()  # they come back from the store in batches
        return reply


class Cached(Wrapping):
    """Wraps a model and answers from *store* what `Recorded`, somewhere inside, has written there.

    ``reading="refresh"`` asks again. A cached reply has the latency and cost of the day it was paid for.
    """

    def __init__(
        self,
        inner: Model,
        store: Store,
        *,
        endpoint: str,
        reading: Reading = "use",
        meter: Meter | None = None,
    ) -> None:
        super().__init__(inner)
        self.store = store
        self.endpoint = endpoint
        self.reading = reading
        self.meter = meter or Meter()
        self._under_way: dict[str, _Flight] = {}

    async def send(self, request: Request) -> RawReply:
        """Return the answer: the kept one, the one that another asker is waiting for, or a new one."""
        key = reply_key(request, endpoint=self.endpoint, model=self.name)
        flight = self._under_way.get(key)
        first = flight is None
        if flight is None:
            flight = self._under_way[key] = _Flight(asyncio.ensure_future(self._reply(key, request)))
            flight.task.add_done_callback(lambda _: self._under_way.pop(key, None))
        reply = await flight.join()
        if first and not reply.cached:
            return reply
        shared = replace(reply, cached=True)
        self.meter.answered(shared)
        return shared

    async def _reply(self, key: str, request: Request) -> RawReply:
        leased = False
        if self.reading == "use":
            kept, leased = await self._kept(key)
            if kept is not None:
                return kept
        try:
            return await self.inner.send(request)
        finally:
            if leased:
                self.store.give_back(key)

    async def _kept(self, key: str) -> tuple[RawReply | None, bool]:
        """Return the kept reply, or None and whether the lease is ours, when another process no longer has it."""
        row, leased = self.store.claim(key)
        pause, waited = _FIRST_LOOK, 0.0
        while row is None and not leased and waited < _PATIENCE:
            step = pause * random.uniform(0.5, 1.0)
            await asyncio.sleep(step)
            waited += step
            pause = min(pause * 1.5, _SLOWEST_LOOK)
            if self.store.take(key):
                # Only now is there anything to read: a reply, or nothing because the other process failed.
                self.store.give_back(key)
                row, leased = self.store.claim(key)
        kept = None if row is None else _reply_in(row)  # None for a row that is not ours: it will be written over
        if kept is not None and leased:
            self.store.give_back(key)
            leased = False
        return kept, leased


class _Flight:
    """One request under way and those who wait for it; when the last one leaves, it is cancelled."""

    def __init__(self, task: asyncio.Task[RawReply]) -> None:
        self.task = task
        self.waiting = 0

    async def join(self) -> RawReply:
        """Return the reply; raise its error, each asker a copy of their own to add to."""
        self.waiting += 1
        try:
            return await asyncio.shield(self.task)
        except ModelError as error:
            raise copy.copy(error) from error.__cause__
        finally:
            self.waiting -= 1
            if not self.waiting and not self.task.done():
                self.task.cancel()


def _row(reply: RawReply) -> str:
    row = {
        "text": reply.text,
        "finish": reply.finish,
        "mode": reply.mode,
        "tokens": asdict(reply.tokens),
        "latency": reply.latency,
        "cost": reply.cost,
    }
    return json.dumps(row)  # ASCII: a lone surrogate in a reply is no text to sqlite


def _reply_in(row: str) -> RawReply | None:
    try:
        kept = json.loads(row)
        counts: dict[str, Any] = kept["tokens"]
        known = kept["finish"] in get_args(Finish) and kept["mode"] in get_args(Mode)
        if not known or not isinstance(kept["text"], str):
            return None
        tokens = Tokens(*(int(counts[name]) for name in ("input", "output", "reasoning", "cached")))
        cost = None if kept["cost"] is None else float(kept["cost"])
        return RawReply(kept["text"], kept["finish"], kept["mode"], tokens, float(kept["latency"]), cost, cached=True)
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
