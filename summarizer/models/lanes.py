"""One connection for each request under way, idle ones used again, the last one first.

A pool of httpx2 looks at every idle connection, a system call each, whenever a request begins and when it ends: with 32
at once that is a fifth of the CPU of a call, and it grows with their number. Pools of one connection have one to see.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable

import httpx2


class Lanes(httpx2.AsyncBaseTransport):
    """A transport over transports of one connection each, which *make* makes when all others are in use."""

    def __init__(self, make: Callable[[], httpx2.AsyncBaseTransport]) -> None:
        self._make = make
        self._all: list[httpx2.AsyncBaseTransport] = []
        self._idle: list[httpx2.AsyncBaseTransport] = []

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """Send *request* where nothing else is under way; the lane is free again when the response is closed."""
        lane = self._idle.pop() if self._idle else self._open()
        try:
            response = await lane.handle_async_request(request)
        except BaseException:
            self._idle.append(lane)
            raise
        assert isinstance(response.stream, httpx2.AsyncByteStream)
        response.stream = _Leaving(response.stream, lambda: self._idle.append(lane))
        return response

    async def aclose(self) -> None:
        """Close all connections."""
        for lane in self._all:
            await lane.aclose()

    def _open(self) -> httpx2.AsyncBaseTransport:
        lane = self._make()
        self._all.append(lane)
        return lane


class _Leaving(httpx2.AsyncByteStream):
    """A body that calls *left*, once, when it is closed."""

    def __init__(self, body: httpx2.AsyncByteStream, left: Callable[[], None]) -> None:
        self._body = body
        self._left: Callable[[], None] | None = left

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for part in self._body:
            yield part

    async def aclose(self) -> None:
        try:
            await self._body.aclose()
        finally:
            left, self._left = self._left, None
            if left is not None:
                left()
