"""The library: ``Summarizer`` for scripts and notebooks."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Coroutine, Iterable
from types import TracebackType
from typing import Any, Self, TypeVar

from summarizer import pipeline
from summarizer.article import Article
from summarizer.briefing import Briefing, Coverage
from summarizer.engines.extractive import ExtractiveComposer, ExtractiveExtractor
from summarizer.errors import UsageError
from summarizer.pipeline import Engine, Extraction, Progress
from summarizer.reading import Reading

T = TypeVar("T")


def extractive_engine() -> Engine:
    """Return the engine that needs no model and no network."""
    return Engine("extractive", ExtractiveExtractor(), ExtractiveComposer())


class Summarizer:
    """Reads articles and makes briefings; use as a context manager, or call ``close``.

    It runs its own event loop on a thread of its own, so that it works in a script and in a notebook alike.
    """

    def __init__(self, engine: Engine | None = None, *, progress: Progress | None = None) -> None:
        """Use *engine*, by default the extractive one; *progress* is called as stages advance."""
        self.engine = engine or extractive_engine()
        self._progress = progress or (lambda _stage, _done, _total: None)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="summarizer", daemon=True)
        self._thread.start()

    def brief(self, articles: Reading | Iterable[Article], *, since: Briefing | None = None) -> Briefing:
        """Return the briefing of *articles*; what could not be read is told in its coverage.

        *since* is a former briefing: the new one then says what changed. Raise UsageError where there is no article.
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
        return self._run(pipeline.brief(read, self.engine, unread=unread, former=since, progress=self._progress))

    def extract(self, articles: Iterable[Article]) -> Extraction:
        """Return the admitted facts of each article with everything that was not admitted."""
        return self._run(pipeline.extract(pipeline.in_order(articles), self.engine, self._progress))

    def close(self) -> None:
        """Stop the loop; calling twice is harmless."""
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join()
            self._loop.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _run(self, work: Coroutine[Any, Any, T]) -> T:
        future = asyncio.run_coroutine_threadsafe(work, self._loop)
        try:
            return future.result()
        except BaseException:
            future.cancel()  # Ctrl-C in the caller's thread ends the work in ours
            raise
