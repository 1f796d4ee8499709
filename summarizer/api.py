"""The library: ``Summarizer`` for scripts and notebooks, ``AsyncSummarizer`` for programs with a loop of their own."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Coroutine, Iterable
from contextlib import AsyncExitStack
from types import TracebackType
from typing import Any, Self, TypeVar

from summarizer import pipeline
from summarizer.article import Article
from summarizer.briefing import Briefing
from summarizer.choosing import ModelEngine, from_environment
from summarizer.errors import UsageError
from summarizer.pipeline import Engine, Extraction, Progress
from summarizer.reading import Reading
from summarizer.record import Coverage

T = TypeVar("T")


class AsyncSummarizer:
    """Reads articles and makes briefings; use as an asynchronous context manager."""

    def __init__(self, engine: Engine | ModelEngine | None = None, *, progress: Progress | None = None) -> None:
        """Use *engine*, by default the model that the environment names, else the extractive one.

        *progress* is called as stages advance, on the event loop: it must be quick.
        """
        self._wanted = engine or from_environment()
        self._progress = progress or (lambda _stage, _done, _total: None)
        self._opened = AsyncExitStack()
        self._engine: Engine | None = None

    async def brief(self, articles: Reading | Iterable[Article], *, since: Briefing | None = None) -> Briefing:
        """Return the briefing of *articles*; what could not be read is told in its coverage.

        *since* is a former briefing: the new one then says what changed. Raise UsageError where there is no article,
        RunStopped where the model cannot be asked at all.
        """
        unread: tuple[Coverage, ...] = ()
        if isinstance(articles, Reading):
            unread = tuple(
                Coverage(key=problem.key, article_id=None, outcome="unreadable", reason=problem.reason)
                for problem in articles.failures
            )
        read = tuple(articles)
        if not read:
            raise UsageError("no article to brief: give files, folders or - for standard input")
        engine = await self._at_work()
        return await pipeline.brief(read, engine, unread=unread, former=since, progress=self._progress)

    async def extract(self, articles: Iterable[Article]) -> Extraction:
        """Return the admitted facts of each article with everything that was not admitted."""
        engine = await self._at_work()
        return await pipeline.extract(pipeline.in_order(articles), engine, self._progress)

    async def summarize(self, articles: Iterable[Article]) -> list[Briefing]:
        """Return for each article, in order of key, a briefing of it alone, which no neighbour decides."""
        engine = await self._at_work()
        return await pipeline.each(pipeline.in_order(articles), engine, self._progress)

    async def close(self) -> None:
        """Let go of the model's connection and cache; calling twice is harmless."""
        self._engine = None
        await self._opened.aclose()

    async def __aenter__(self) -> Self:
        await self._at_work()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def _at_work(self) -> Engine:
        if self._engine is None:
            if isinstance(self._wanted, ModelEngine):
                self._engine = await self._opened.enter_async_context(self._wanted.open())
            else:
                self._engine = self._wanted
        return self._engine


class Summarizer:
    """Reads articles and makes briefings; use as a context manager, or call ``close``.

    It runs its own event loop on a thread of its own, so that it works in a script and in a notebook alike.
    """

    def __init__(self, engine: Engine | ModelEngine | None = None, *, progress: Progress | None = None) -> None:
        """Use *engine*, by default the model that the environment names, else the extractive one."""
        self._inner = AsyncSummarizer(engine, progress=progress)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._work, name="summarizer", daemon=True)
        self._thread.start()

    def brief(self, articles: Reading | Iterable[Article], *, since: Briefing | None = None) -> Briefing:
        """Return the briefing of *articles*; see ``AsyncSummarizer.brief``."""
        return self._run(self._inner.brief(articles, since=since))

    def extract(self, articles: Iterable[Article]) -> Extraction:
        """Return the admitted facts of each article; see ``AsyncSummarizer.extract``."""
        return self._run(self._inner.extract(articles))

    def summarize(self, articles: Iterable[Article]) -> list[Briefing]:
        """Return for each article a briefing of it alone; see ``AsyncSummarizer.summarize``."""
        return self._run(self._inner.summarize(articles))

    def close(self) -> None:
        """Let go of the model and stop the loop; calling twice is harmless."""
        if not self._loop.is_closed():
            self._run(self._inner.close())
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join()
            self._loop.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _work(self) -> None:
        # A method of ours, so that the thread keeps all of us while it runs. What is open in a Summarizer that nobody
        # closed, after Ctrl-C say, are asynchronous generators one inside the other: collected together, they would be
        # closed all at once, each while another is at it.
        self._loop.run_forever()

    def _run(self, work: Coroutine[Any, Any, T]) -> T:
        future = asyncio.run_coroutine_threadsafe(work, self._loop)
        try:
            return future.result()
        except BaseException:
            future.cancel()  # Ctrl-C in the caller's thread ends the work in ours
            raise
