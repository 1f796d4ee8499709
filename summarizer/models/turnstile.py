"""One at a time: what many replies set off together is spread over passes of the event loop."""

from __future__ import annotations

import asyncio
from collections import deque
from weakref import WeakKeyDictionary

_waiting: WeakKeyDictionary[asyncio.AbstractEventLoop, deque[asyncio.Future[None]]] = WeakKeyDictionary()


async def turn() -> None:
    """Return when it is the caller's turn: one caller in each pass of the running loop, in the order of their coming.

    Building a request or reading a reply takes one or two milliseconds. A loop that does all that are due in one pass
    holds everything else up, timers and other replies included, and so makes the next burst.
    """
    loop = asyncio.get_running_loop()
    waiting = _waiting.setdefault(loop, deque())
    mine: asyncio.Future[None] = loop.create_future()
    waiting.append(mine)
    if len(waiting) == 1:
        loop.call_soon(_next, loop, waiting)
    await mine


def _next(loop: asyncio.AbstractEventLoop, waiting: deque[asyncio.Future[None]]) -> None:
    head = waiting.popleft()
    if not head.done():
        head.set_result(None)
    if waiting:
        loop.call_soon(_next, loop, waiting)
