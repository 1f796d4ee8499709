"""What extraction by a model costs beside bare ``openai`` create and validation of the same replies.

``python tests/benchmarks/extraction_overhead.py [--writers 4] [--rounds 3] [--reworded]``: 200 made-up articles of 500
words, 32 at once, a scripted server on loopback that takes 200 ms a reply of eight facts. Ours is all that ``summarizer
extract`` does: prompts rendered, limits, retries, cache, validation, grounding, admission. Both sides run in turn, each
in a process of its own, warmed up on other articles before the clock starts. Then the command itself runs twice on the
same files: the second time everything is kept. Ratios of medians are printed; nothing is judged.

Half of the statements are their quotes in fewer words. With ``--reworded`` that half has other words instead, wherever
simple rules know some: a fourth of all statements is then compared with its quote in full, and the first of them has
the tables loaded for it while the clock runs.
"""

from __future__ import annotations

import argparse
import asyncio
import importlib.util
import json
import os
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import Future
from contextlib import ExitStack, asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

ARTICLES, AT_ONCE, LATENCY, WARM, FACTS = 200, 32, 0.2, 32, 8
HERE = Path(__file__).parent
REPLIES = HERE.parents[1] / "summarizer" / "engines" / "model" / "replies.py"
_SENTENCE = re.compile(r"(?:[^.\n“”]|(?<=\d)\.(?=\d)){40,}\.(?=\s)")  # "$55.4 million" is one sentence's
_ASIDE = re.compile(r"(?<=[a-z]), (?:an?|the|who) [^,]+, (?=[a-z])")
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]+ [A-Z][a-z]+")
_NUMBER = re.compile(r"\b\d[\d,.]*\d\b")


_SYNONYMS = dict(
    pair.split("/")
    for pair in """said/stated told/informed new/fresh near/close about/roughly after/following before/ahead big/large
    began/started will/shall people/residents workers/employees city/town plan/scheme money/funds more/further
    also/likewise but/yet because/since while/as many/numerous over/above against/versus police/officers first/initial
    found/discovered made/produced say/state home/house year/twelvemonth work/labour old/former part/share""".split()
)
_PASSIVE = re.compile(
    r"^((?:The|A|An) \w+(?: \w+)?) (approved|closed|opened|announced|published|reported|signed|rejected) ([^,.]+)(.*)$"
)


def made(folder: Path, *, reworded: bool = False) -> Path:
    """Write the articles, their prompts and replies below *folder*; return the file that lists them."""
    from synthetic_news import news

    from summarizer.prompts import find

    template, known = find("extract"), set()
    listed: list[dict[str, Any]] = []
    for report in news(2 * (ARTICLES + WARM), seed=3):
        title, body = report.text.split("\n\n", 1)
        if body in known or len(listed) == ARTICLES + WARM:
            continue  # a copy is not asked for
        known.add(body)
        text = f"{title} ({len(listed)})\n\n{body}"
        told = _reworded if reworded and len(listed) >= WARM else _shorter
        place = folder / ("warm" if len(listed) < WARM else "timed") / report.name
        place.parent.mkdir(exist_ok=True)
        place.write_text(text, "utf-8")
        messages = [{"role": said.role, "content": said.content} for said in template.render(text).messages]
        listed.append({"path": str(place), "text": text, "messages": messages, "reply": _reply(body, told)})
    (folder / "articles.json").write_text(json.dumps(listed), "utf-8")
    return folder / "articles.json"


def _reply(body: str, told: Callable[[str], str]) -> str:
    """Return eight facts of *body*: half as they stand, half as *told*, one with other typography."""
    facts = []
    for number, quote in enumerate(_SENTENCE.findall(body)[:FACTS]):
        quote = quote.strip()  # noqa: PLW2901
        statement = told(quote) if number % 2 else quote
        fact = {
            "quote": quote.replace(" ", "\u00a0", 1) if number == 2 else quote,
            "statement": statement,
            "kind": "event",
            "modality": "asserted",
            "speaker": None,
            "speaker_role": None,
            "speaker_kind": "reporter",
            "people": _NAME.findall(quote)[:2],
            "places": [],
            "date": None,
            "numbers": _NUMBER.findall(quote),
        }
        facts.append(fact)
    return json.dumps({"facts": facts, "summary": [{"text": facts[0]["quote"], "facts": [1]}]})


def _shorter(sentence: str) -> str:
    """Return *sentence* in fewer words, as a model would: without an aside, else without what its last comma adds."""
    without = _ASIDE.sub(" ", sentence, count=1)
    kept = sentence[:-1].rpartition(", ")[0]
    if without != sentence or 2 * len(kept) < len(sentence):  # "However" says nothing of it
        return without
    return f"{kept}."


def _reworded(sentence: str) -> str:
    """Return *sentence* turned into the passive where it is simple, and with other words for those that have one."""
    match = _PASSIVE.match(sentence)
    if match:
        agent, verb, patient, rest = match.groups()
        sentence = f"{patient[0].upper()}{patient[1:]} was {verb} by {agent[0].lower()}{agent[1:]}{rest}"
    return re.sub(r"[a-z]+", lambda word: _SYNONYMS.get(word[0], word[0]), sentence)


def serve(listed: Path) -> None:
    """Answer each article with its reply, adding a byte to the file ``asked`` for each request."""
    sys.path.insert(0, str(HERE.parent / "models"))
    from server import Server, says

    answers = {
        _title(each["messages"]): says(each["reply"], latency=LATENCY) for each in json.loads(listed.read_text())
    }
    with (listed.parent / "asked").open("ab", buffering=0) as asked:

        def script(request: dict[str, Any]) -> Any:
            asked.write(b".")
            return answers[_title(request["messages"])]

        asyncio.run(Server(script).serve(lambda port: print(port, flush=True)))


def _title(messages: list[dict[str, str]]) -> str:
    return messages[1]["content"].split("\n", 2)[1]


class Watch:
    """The longest time that a loop was held, in seconds."""

    def __init__(self) -> None:
        self.longest = 0.0

    async def look(self, step: float = 0.005) -> None:
        """Look every *step* seconds how late it has become, until cancelled."""
        loop = asyncio.get_running_loop()
        while True:
            before = loop.time()
            await asyncio.sleep(step)
            self.longest = max(self.longest, loop.time() - before - step)


@contextmanager
def clock(found: dict[str, float]) -> Iterator[None]:
    """Put into *found* what happens inside takes: seconds of wall time and of CPU, and the peak of memory in KB."""
    wall, cpu = time.perf_counter(), time.process_time()
    yield
    found["wall"], found["cpu"] = time.perf_counter() - wall, time.process_time() - cpu
    found["peak"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


@asynccontextmanager
async def watched() -> AsyncIterator[Watch]:
    """Yield what watches the running loop."""
    watch = Watch()
    task = asyncio.ensure_future(watch.look())
    yield watch
    task.cancel()


async def bare(url: str, listed: Path, _: Path) -> dict[str, float]:
    """Time openai's own client with prompts made beforehand and one schema, built once."""
    import openai

    # The reply type alone: the package around it would count as openai's memory.
    spec = importlib.util.spec_from_file_location("replies", REPLIES)
    assert spec
    assert spec.loader
    replies = sys.modules["replies"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(replies)
    client = openai.AsyncOpenAI(api_key="none", base_url=url, max_retries=0)
    schema: Any = {"name": "Reply", "strict": True, "schema": replies.ExtractionReply.model_json_schema()}
    gate = asyncio.Semaphore(AT_ONCE)

    async def call(messages: Any) -> None:
        async with gate:
            reply = await client.chat.completions.create(
                model="scripted",
                messages=messages,
                response_format={"type": "json_schema", "json_schema": schema},
                max_tokens=4096,
                temperature=0,
            )
            replies.ExtractionReply.model_validate_json(reply.choices[0].message.content)

    prompts = [each["messages"] for each in json.loads(listed.read_text())]
    found: dict[str, float] = {}
    await asyncio.gather(*map(call, prompts[:WARM]))
    async with watched() as watch:
        with clock(found):
            await asyncio.gather(*map(call, prompts[WARM:]))
    return {**found, "hold": watch.longest}


async def ours(url: str, listed: Path, cache: Path) -> dict[str, float]:
    """Time ``Summarizer.extract``."""
    return await asyncio.to_thread(_extracting, url, listed, cache)


def _extracting(url: str, listed: Path, cache: Path) -> dict[str, float]:
    from summarizer import Limits, ModelEngine, ModelSettings, Summarizer, read_articles

    settings = ModelSettings(model="scripted", base_url=url, cache_dir=cache)
    warm, articles = (list(read_articles(str(listed.parent / name))) for name in ("warm", "timed"))
    found: dict[str, float] = {}
    watch = Watch()
    with Summarizer(ModelEngine(settings, Limits(concurrency=AT_ONCE))) as summarizer:
        summarizer.extract(warm)
        watching: Future[None] = asyncio.run_coroutine_threadsafe(watch.look(), summarizer._loop)
        with clock(found):
            extraction = summarizer.extract(articles)
        watching.cancel()
    admitted = sum(map(len, extraction.facts.values()))
    assert not extraction.failures
    return {**found, "hold": watch.longest, "facts": admitted}


async def write(_: str, __: Path, cache: Path) -> dict[str, float]:
    """Write to the same cache until killed, as fast as it takes."""
    import hashlib

    from summarizer.models.store import Store

    async with Store(cache) as store:
        number = 0
        while True:
            number += 1
            await store.put(hashlib.sha256(f"{os.getpid()} {number}".encode()).hexdigest(), "x" * 4000)


def main() -> None:
    """Run one side, or both in turn and print how they compare."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--writers", type=int, default=0)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--reworded", action="store_true")
    parser.add_argument("--side", choices=("bare", "ours", "write", "serve"))
    parser.add_argument("--url", default="")
    parser.add_argument("--listed", type=Path)
    parser.add_argument("--cache", type=Path)
    options = parser.parse_args()
    if options.side == "serve":
        return serve(options.listed)
    if options.side:
        side = {"bare": bare, "ours": ours, "write": write}[options.side]
        return print(json.dumps(asyncio.run(side(options.url, options.listed, options.cache))))
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder, ExitStack() as stack:
        listed = made(Path(folder), reworded=options.reworded)
        command = [sys.executable, __file__, "--side", "serve", "--listed", str(listed)]
        server = stack.enter_context(subprocess.Popen(command, stdout=subprocess.PIPE, text=True))
        stack.callback(server.kill)
        assert server.stdout
        url = f"http://127.0.0.1:{int(server.stdout.readline())}/v1"
        compare(url, listed, options.rounds, options.writers)
        again(url, listed)
    return None


def compare(url: str, listed: Path, rounds: int, writers: int) -> None:
    """Print both sides' medians and their ratios."""
    found: dict[str, list[dict[str, float]]] = {"bare": [], "ours": []}
    for number in range(rounds):
        for side, results in found.items():
            results.append(_run(side, url, listed, listed.parent / f"cache{number}{side}", writers))
    middle = {side: {name: statistics.median(r[name] for r in rs) for name in rs[0]} for side, rs in found.items()}
    print(f"{ARTICLES} articles, {AT_ONCE} at once, {LATENCY:g} s each, {writers} other writers, median of {rounds}")
    print(f"{'':10}{'wall s':>10}{'CPU ms/article':>17}{'peak MB':>10}{'longest hold ms':>18}")
    for side, figures in middle.items():
        hold = max(result["hold"] for result in found[side]) * 1000
        cpu, peak = figures["cpu"] / ARTICLES * 1000, figures["peak"] / 1024
        print(f"{side:10}{figures['wall']:>10.2f}{cpu:>17.2f}{peak:>10.0f}{hold:>18.1f}")
    ratio = {name: middle["ours"][name] / middle["bare"][name] for name in ("wall", "cpu", "peak")}
    print(f"{'ratio':10}{ratio['wall']:>10.2f}{ratio['cpu']:>17.2f}{ratio['peak']:>10.2f}")
    print(f"facts admitted: {middle['ours']['facts']:g} of {ARTICLES * FACTS}")


def _run(side: str, url: str, listed: Path, cache: Path, writers: int) -> dict[str, float]:
    command = [sys.executable, __file__, "--url", url, "--listed", str(listed), "--cache", str(cache), "--side"]
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


def again(url: str, listed: Path) -> None:
    """Print what the command takes as a process: on an empty cache, with all replies kept, and what that imports."""
    command = ["-m", "summarizer", "extract", str(listed.parent / "timed"), "--base-url", url, "--model", "scripted"]
    command += ["--concurrency", str(AT_ONCE), "--format", "json"]
    path = os.pathsep.join(filter(None, (str(HERE.parents[1]), os.environ.get("PYTHONPATH"))))
    env = {**os.environ, "SUMMARIZER_CACHE_DIR": str(listed.parent / "kept"), "PYTHONPATH": path}
    said: list[str] = []
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    for name in ("first", "again", "again", "again"):
        asked = (listed.parent / "asked").stat().st_size
        begun = time.perf_counter()
        done = subprocess.run([sys.executable, *command], env=env, stdout=subprocess.PIPE, text=True, check=True)
        wall = time.perf_counter() - begun
        spent, before = resource.getrusage(resource.RUSAGE_CHILDREN), spent
        cpu = spent.ru_utime + spent.ru_stime - before.ru_utime - before.ru_stime
        requests = (listed.parent / "asked").stat().st_size - asked
        said.append(done.stdout)
        print(f"summarizer extract, {name}: {wall:.2f} s, CPU {cpu:.2f} s, {requests} requests")
    assert len(set(said)) == 1
    told = [sys.executable, "-X", "importtime", *command]
    imported = subprocess.run(told, env=env, capture_output=True, text=True, check=False)
    print(f"openai imported: {bool(re.search(r'[|] *openai$', imported.stderr, re.MULTILINE))}")


if __name__ == "__main__":
    main()
