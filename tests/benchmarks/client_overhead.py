"""What our client costs beside bare ``openai`` create and validation: wall time, CPU, peak memory, the loop's holds.

``python tests/benchmarks/client_overhead.py [--writers 4] [--rounds 3]``: 200 extraction-like calls, 32 at once, to a
scripted server on loopback that takes 200 ms for each. Both sides run in turn, each in a process of its own, warmed up
before the clock starts; ours validates, limits, retries and caches. Ratios of medians are printed; nothing is judged.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from pydantic import BaseModel

CALLS, AT_ONCE, LATENCY, WARM = 200, 32, 0.2, 32
SERVER = Path(__file__).parents[1] / "models" / "server.py"


class Quantity(BaseModel):
    """A number of something."""

    value: float
    unit: str


class Draft(BaseModel):
    """One proposed fact."""

    statement: str
    quote: str
    kind: str
    who: list[str]
    quantities: list[Quantity]


class Drafts(BaseModel):
    """What an extraction replies."""

    facts: list[Draft]


def reply_text() -> str:
    """Return a reply of a dozen facts, some 3 KB."""
    facts = [
        {
            "statement": f"The river rose {number} metres near the old town on Tuesday.",
            "quote": f"“The river rose {number} metres,” the mayor said, “and the bridge was closed before midnight.”",
            "kind": "event",
            "who": ["the mayor"],
            "quantities": [{"value": number, "unit": "metres"}],
        }
        for number in range(12)
    ]
    return json.dumps({"facts": facts}, ensure_ascii=False)


SYSTEM = "List the facts that the article states, each with the sentence that states it. " * 40
ARTICLE = "The river rose in the night and the bridge was closed, the mayor said on Tuesday. " * 60


async def timed(call: Callable[[int], Awaitable[None]]) -> dict[str, float]:
    """Run the calls and return seconds of wall time and CPU, and the longest time that the loop was held."""
    gate = asyncio.Semaphore(AT_ONCE)
    loop = asyncio.get_running_loop()
    longest, step = 0.0, 0.005

    async def gated(number: int) -> None:
        async with gate:
            await call(number)

    async def watch() -> None:
        nonlocal longest
        while True:
            before = loop.time()
            await asyncio.sleep(step)
            longest = max(longest, loop.time() - before - step)

    await asyncio.gather(*(gated(-1 - number) for number in range(WARM)))
    watching = asyncio.ensure_future(watch())
    wall, cpu = time.perf_counter(), time.process_time()
    await asyncio.gather(*(gated(number) for number in range(CALLS)))
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    watching.cancel()
    return {"wall": wall, "cpu": cpu, "hold": longest, "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss}


async def bare(url: str, _: str) -> dict[str, float]:
    """Time openai's own client with one schema, built once."""
    import openai

    client = openai.AsyncOpenAI(api_key="none", base_url=url, max_retries=0)
    schema: Any = {"name": "Drafts", "strict": True, "schema": Drafts.model_json_schema()}

    async def call(number: int) -> None:
        reply = await client.chat.completions.create(
            model="scripted",
            messages=[{"role": "system", "content": SYSTEM}, {"role": "user", "content": f"{number}\n{ARTICLE}"}],
            response_format={"type": "json_schema", "json_schema": schema},
            max_tokens=4096,
            temperature=0,
        )
        Drafts.model_validate_json(reply.choices[0].message.content or "")

    return await timed(call)


async def ours(url: str, cache: str) -> dict[str, float]:
    """Time the whole stack."""
    from summarizer.asking import ask
    from summarizer.model import Message, Prompt
    from summarizer.models.stack import Limits, open_model
    from summarizer.settings import ModelSettings

    settings = ModelSettings(model="scripted", base_url=url, api_key="none", cache_dir=Path(cache))
    async with open_model(settings, Limits(concurrency=AT_ONCE)) as model:

        async def call(number: int) -> None:
            messages = (Message("system", SYSTEM), Message("user", f"{number}\n{ARTICLE}"))
            await ask(model, Prompt(messages), Drafts)

        return await timed(call)


def write(cache: str) -> None:
    """Write to the same cache until killed, as fast as it takes."""
    import hashlib

    from summarizer.models.store import Store

    async def run() -> None:
        text = "x" * 4000
        async with Store(Path(cache)) as store:
            number = 0
            while True:
                number += 1
                await store.put(hashlib.sha256(f"{os.getpid()} {number}".encode()).hexdigest(), text)

    asyncio.run(run())


def main() -> None:
    """Run one side, or both in turn and print how they compare."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--writers", type=int, default=0)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--side", choices=("bare", "ours", "write"))
    parser.add_argument("--url", default="")
    parser.add_argument("--cache", default="")
    options = parser.parse_args()
    if options.side == "write":
        return write(options.cache)
    if options.side:
        return print(json.dumps(asyncio.run({"bare": bare, "ours": ours}[options.side](options.url, options.cache))))
    return compare(options.rounds, options.writers)


def compare(rounds: int, writers: int) -> None:
    """Print both sides' medians and their ratios."""
    command = [sys.executable, str(SERVER), str(LATENCY)]
    found: dict[str, list[dict[str, float]]] = {"bare": [], "ours": []}
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdin
        assert server.stdout
        server.stdin.write(reply_text())
        server.stdin.close()
        url = f"http://127.0.0.1:{int(server.stdout.readline())}/v1"
        try:
            for _ in range(rounds):
                for side, results in found.items():
                    results.append(_run(side, url, writers))
        finally:
            server.kill()
    middle = {side: {name: statistics.median(r[name] for r in rs) for name in rs[0]} for side, rs in found.items()}
    print(f"{CALLS} calls, {AT_ONCE} at once, {LATENCY:g} s each, {writers} other writers, median of {rounds}")
    print(f"{'':10}{'wall s':>10}{'CPU ms/call':>14}{'peak MB':>10}{'longest hold ms':>18}")
    for side, figures in middle.items():
        hold = max(result["hold"] for result in found[side]) * 1000
        cpu, peak = figures["cpu"] / CALLS * 1000, figures["peak"] / 1024
        print(f"{side:10}{figures['wall']:>10.2f}{cpu:>14.2f}{peak:>10.0f}{hold:>18.1f}")
    ratio = {name: middle["ours"][name] / middle["bare"][name] for name in ("wall", "cpu", "peak")}
    print(f"{'ratio':10}{ratio['wall']:>10.2f}{ratio['cpu']:>14.2f}{ratio['peak']:>10.2f}")


def _run(side: str, url: str, writers: int) -> dict[str, float]:
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as cache:
        command = [sys.executable, __file__, "--url", url, "--cache", cache, "--side"]
        others = [subprocess.Popen([*command, "write"]) for _ in range(writers)]
        try:
            if others:
                time.sleep(1.5)  # until they write
            done = subprocess.run([*command, side], stdout=subprocess.PIPE, text=True, check=True)
            return dict(json.loads(done.stdout))
        finally:
            for other in others:
                other.kill()
                other.wait()


if __name__ == "__main__":
    main()
