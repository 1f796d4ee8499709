"""Our side of a server's limits: requests and tokens per minute, and how many at once."""

from __future__ import annotations

import asyncio
import math
from collections import deque
from dataclasses import dataclass

from summarizer.errors import ModelBusy, RunStopped
from summarizer.model import Model, RawReply, Request
from summarizer.models.families import input_estimate
from summarizer.models.metering import Meter
from summarizer.models.wrapping import Wrapping

_CUT = 0.7  # what is left of the concurrency after a 429; gentler than TCP's half, as RFC 9438 (4.6) argues
_FLOOR = 8  # never below an eighth of what was asked for: waiting out a Retry-After is what helps then
_TYPICAL_OUTPUT = 500  # tokens expected of the first reply; after it, what the replies really took


class Rate:
    """So many units a minute, evenly: each unit moves the next free moment on.

    An even pace keeps every window of a minute within the rate, which a bucket that starts full does not. After the
    generic cell rate algorithm (ITU-T I.371).
    """

    def __init__(self, per_minute: float | None) -> None:
        self.seconds = 60.0 / per_minute if per_minute else 0.0
        self.free = -math.inf

    def wait(self, now: float) -> float:
        """Return the seconds until the next unit is free."""
        return max(self.free - now, 0.0)

    def take(self, units: float, now: float) -> None:
        """Take *units* now, also more than are free: the next waits for them."""
        self.free = max(self.free, now) + units * self.seconds

    def correct(self, units: float) -> None:
        """Add *units*, negative to give back, to what was taken."""
        self.free += units * self.seconds


@dataclass(slots=True)
class _Waiting:
    turn: asyncio.Future[None]
    tokens: int


class Limited(Wrapping):
    """Wraps a model and lets requests through in the order of their coming, within the limits.

    The concurrency falls at a 429 and rises again by one for each round of good replies. An error that stops the run is
    given at once to all who wait, and to all who come.
    """

    def __init__(
        self,
        inner: Model,
        *,
        concurrency: int,
        requests_per_minute: float | None = None,
        tokens_per_minute: float | None = None,
        meter: Meter | None = None,
    ) -> None:
        super().__init__(inner)
        self.most = concurrency
        self.allowed = float(concurrency)
        self.requests = Rate(requests_per_minute)
        self.tokens = Rate(tokens_per_minute)
        self.meter = meter or Meter()
        self._queue: deque[_Waiting] = deque()
        self._active = 0
        self._output = float(_TYPICAL_OUTPUT)
        self._last_cut = -math.inf
        self._timer: asyncio.TimerHandle | None = None
        self._stopped: RunStopped | None = None

    async def send(self, request: Request) -> RawReply:
        """Return the answer, asked for when its turn has come."""
        estimate = input_estimate(request) + round(self._output) if self.tokens.seconds else 0
        await self._turn(estimate)
        begun = asyncio.get_running_loop().time()
        try:
            reply = await self.inner.send(request)
        except ModelBusy as error:
            if error.status == 429:
                self._cut(begun)
            raise
        except RunStopped as error:
            self._stop(error)
            raise
        else:
            self._answered(reply, estimate)
            return reply
        finally:
            self._active -= 1
            self._pump()

    async def _turn(self, tokens: int) -> None:
        if self._stopped is not None:
            raise self._stopped
        waiting = _Waiting(asyncio.get_running_loop().create_future(), tokens)
        self._queue.append(waiting)
        self._pump()
        if waiting.turn.done():
            return
        self.meter.add(waiting=1)
        try:
            await waiting.turn
        except asyncio.CancelledError:
            if waiting.turn.done() and not waiting.turn.cancelled() and waiting.turn.exception() is None:
                self._active -= 1  # the turn had come in the same moment: the next one takes it
                self._pump()
            raise
        finally:
            self.meter.add(waiting=-1)

    def _pump(self) -> None:
        """Give turns to the head of the queue for as long as the limits allow."""
        loop = asyncio.get_running_loop()
        while self._queue and self._active < max(int(self.allowed), 1):
            if self._queue[0].turn.done():
                self._queue.popleft()
                continue
            now = loop.time()
            wait = max(self.requests.wait(now), self.tokens.wait(now))
            if wait > 0:
                if self._timer is None:
                    self._timer = loop.call_later(wait, self._wake)
                return
            head = self._queue.popleft()
            self.requests.take(1, now)
            self.tokens.take(head.tokens, now)
            self._active += 1
            head.turn.set_result(None)

    def _wake(self) -> None:
        self._timer = None
        self._pump()

    def _answered(self, reply: RawReply, estimate: int) -> None:
        if reply.tokens.total and estimate:
            self.tokens.correct(reply.tokens.total - estimate)
            self._output += (reply.tokens.output - self._output) / 8  # a mean of the last few
        self.allowed = min(self.allowed + 1 / self.allowed, float(self.most))

    def _cut(self, begun: float) -> None:
        # Requests that were under way together are told off together: that counts once.
        if begun > self._last_cut:
            self._last_cut = asyncio.get_running_loop().time()
            self.allowed = max(self.allowed * _CUT, self.most / _FLOOR, 1.0)

    def _stop(self, error: RunStopped) -> None:
        self._stopped = error
        while self._queue:
            turn = self._queue.popleft().turn
            if not turn.done():
                turn.set_exception(error)
