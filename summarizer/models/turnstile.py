"""One at a time: what many replies set off together is spread over passes of the event loop."""

from __future__ import annotations

import asyncio
from collections import deque


class Turnstile:
    """Lets one task through in each pass of the loop, in the order of their coming.

    Building a request or reading a reply takes one or two milliseconds. A loop that does all that are due in one pass
    holds everything else up, timers and other replies included, and so makes the next burst.
    """

    def __init__(self) -> None:
        self._waiting: deque[asyncio.Future[None]] = deque()

    async def turn(self) -> None:
        """Return when it is the caller's turn."""
        loop = asyncio.get_running_loop()
        turn: asyncio.Future[None] = loop.create_future()
        self._waiting.append(turn)
        if len(self._waiting) == 1:
            loop.call_soon(self._next, loop)
        await turn

    def _next(self, loop: asyncio.AbstractEventLoop) -> None:
        turn = self._waiting.popleft()
        if not turn.done():
            turn.set_result(None)
        if self._waiting:
            loop.call_soon(self._next, loop)
