"""Texts on their way to a store: written on a thread of their own, those that come together in one transaction."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

_GATHERING = 0.005  # seconds in which writes come together for one transaction; each costs as much as ten rows
_PILED = 64  # texts that may wait for a transaction of others before they get one of their own


@dataclass(slots=True)
class _Write:
    key: str
    text: str
    done: asyncio.Future[None]


class Writer:
    """Hands texts by key to *write*, on one thread; whatever came in while it was busy goes together."""

    def __init__(self, write: Callable[[Mapping[str, str]], None]) -> None:
        self._write = write
        self._thread = ThreadPoolExecutor(1, "store-writer")
        self._queueing = threading.Lock()
        self._writes: list[_Write] = []
        self._later: dict[str, str] = {}
        self._busy = False

    async def put(self, key: str, text: str) -> None:
        """Write *text*; return when it is written."""
        write = _Write(key, text, asyncio.get_running_loop().create_future())
        with self._queueing:
            self._writes.append(write)
        self._set_off()
        await asyncio.shield(write.done)

    def put_later(self, key: str, text: str) -> None:
        """Write *text* with what others put, with a heap of its kind, or at the end."""
        with self._queueing:
            self._later[key] = text
        if len(self._later) >= _PILED:
            self._set_off()

    def waiting(self, key: str) -> str | None:
        """Return the text that waits to be written later under *key*, or None."""
        return self._later.get(key)

    async def run(self, act: Callable[[], None]) -> None:
        """Do *act* on the thread."""
        await asyncio.get_running_loop().run_in_executor(self._thread, act)

    async def close(self, act: Callable[[], None]) -> None:
        """Write what waits, do *act*, and end the thread."""
        loop = asyncio.get_running_loop()
        if self._later:
            await self.run(lambda: self._commit(loop))
        await self.run(act)
        self._thread.shutdown(wait=False)

    def _set_off(self) -> None:
        loop = asyncio.get_running_loop()
        with self._queueing:
            idle, self._busy = not self._busy, True
        if idle:
            loop.run_in_executor(self._thread, self._commit, loop)

    def _commit(self, loop: asyncio.AbstractEventLoop) -> None:
        """Write what is waiting, in one transaction, until nothing is."""
        while True:
            time.sleep(_GATHERING)
            with self._queueing:
                writes, later = self._writes, self._later
                if not writes and not later:
                    self._busy = False
                    return
                self._writes, self._later = [], {}
            self._write({write.key: write.text for write in writes} | later)
            if writes:
                loop.call_soon_threadsafe(_finish, writes)


def _finish(writes: list[_Write]) -> None:
    for write in writes:
        if not write.done.done():
            write.done.set_result(None)
