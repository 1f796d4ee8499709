"""A small chat server on loopback, for what routes cannot show: concurrency, resets, slow drips, keep-alive.

Scripted: it answers what a test tells it to and records what it was asked. ``python server.py LATENCY`` serves one
fixed reply after LATENCY seconds in a process of its own, and prints its port.
"""

from __future__ import annotations

import asyncio
import json
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Answer:
    """What to send back: ``drip`` seconds between single bytes, ``reset`` cuts the connection instead."""

    body: bytes = b"{}"
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    latency: float = 0.0
    drip: float = 0.0
    reset: bool = False


def completion(text: str | None, **changes: Any) -> dict[str, Any]:
    """Return the JSON of one chat completion that says *text*; *changes* go into its only choice or the top level."""
    message = {"role": "assistant", "content": text, **changes.pop("message", {})}
    choice = {"index": 0, "message": message, "finish_reason": changes.pop("finish_reason", "stop")}
    usage = {"prompt_tokens": 100, "completion_tokens": 20, "total_tokens": 120}
    top = {
        "id": "c-1",
        "object": "chat.completion",
        "created": 1,
        "model": "scripted",
        "choices": [choice],
        "usage": usage,
    }
    return {**top, **changes}


def says(text: str | None, *, latency: float = 0.0, **changes: Any) -> Answer:
    """Return an answer whose completion says *text* after *latency* seconds."""
    return Answer(json.dumps(completion(text, **changes)).encode(), latency=latency)


def fails(status: int, message: str, *, headers: dict[str, str] | None = None, **error: Any) -> Answer:
    """Return an error answer in OpenAI's form."""
    return Answer(json.dumps({"error": {"message": message, **error}}).encode(), status, headers or {})


Script = Callable[[dict[str, Any]], Answer]


class Server:
    """Serves *script* on a loopback port from a thread of its own, as a context manager.

    ``asked`` lists the JSON bodies of the chat requests as they arrived, ``sent`` counts finished answers,
    ``most`` is the largest number under way at once, ``connections`` the number accepted.
    """

    def __init__(self, script: Script, *, models: tuple[str, ...] = ("scripted",)) -> None:
        self.script = script
        self.models = models
        self.asked: list[dict[str, Any]] = []
        self.sent = 0
        self.connections = 0
        self.under_way = 0
        self.most = 0
        self.port = 0
        self._ready = threading.Event()
        self._loop = asyncio.new_event_loop()
        self._stop: asyncio.Event | None = None
        self._thread = threading.Thread(target=lambda: self._loop.run_until_complete(self.serve()), daemon=True)

    @property
    def url(self) -> str:
        """Return the base URL to give to a client."""
        return f"http://127.0.0.1:{self.port}/v1"

    def __enter__(self) -> Server:
        self._thread.start()
        self._ready.wait(10)
        return self

    def __exit__(self, *_: object) -> None:
        if self._stop is not None:
            self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(10)

    async def serve(self, announce: Callable[[int], None] | None = None) -> None:
        """Serve until the context ends."""
        self._stop = asyncio.Event()
        server = await asyncio.start_server(self._talk, "127.0.0.1", self.port, backlog=1024)
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        if announce is not None:
            announce(self.port)
        await self._stop.wait()
        server.close()
        for task in asyncio.all_tasks() - {asyncio.current_task()}:
            task.cancel()

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
                lines = head.split("\r\n")
                fields = dict(line.lower().split(": ", 1) for line in lines[1:] if ": " in line)
                body = await reader.readexactly(int(fields.get("content-length", "0")))
                if lines[0].startswith("GET"):
                    listing = {"object": "list", "data": [{"id": name, "object": "model"} for name in self.models]}
                    answer = Answer(json.dumps(listing).encode())
                else:
                    request = json.loads(body)
                    self.asked.append({**request, "authorization": fields.get("authorization")})
                    answer = self.script(request)
                if not await self._answer(answer, writer):
                    return
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            pass
        finally:
            writer.close()

    async def _answer(self, answer: Answer, writer: asyncio.StreamWriter) -> bool:
        self.under_way += 1
        self.most = max(self.most, self.under_way)
        try:
            await asyncio.sleep(answer.latency)
            if answer.reset:
                writer.transport.abort()
                return False
            fields = {"content-type": "application/json", "content-length": str(len(answer.body)), **answer.headers}
            head = f"HTTP/1.1 {answer.status} X\r\n" + "".join(f"{k}: {v}\r\n" for k, v in fields.items()) + "\r\n"
            if not answer.drip:
                writer.write(head.encode() + answer.body)
                await writer.drain()
            else:
                writer.write(head.encode())
                for byte in answer.body:
                    writer.write(bytes([byte]))
                    await writer.drain()
                    await asyncio.sleep(answer.drip)
        finally:
            self.under_way -= 1
        self.sent += 1
        return True


if __name__ == "__main__":
    # The text every reply of the benchmark carries: given on stdin, so that both sides of a comparison agree on it.
    fixed = says(sys.stdin.read(), latency=float(sys.argv[1]))
    asyncio.run(Server(lambda _: fixed).serve(lambda port: print(port, flush=True)))
