"""What the pipeline is given to work with."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterable
from dataclasses import dataclass
from typing import Any, TypeVar

from summarizer.engine import Composer, Extractor, Reviewer
from summarizer.pipeline.keeping import KeptFacts
from summarizer.record import Usage
from summarizer.usage import Spent

T = TypeVar("T")

Progress = Callable[[str, int, int], None]
"""Called with a stage's name, how much of it is done, and how much there is."""


def silent(_stage: str, _done: int, _total: int) -> None:
    """Show nothing."""


def _nothing() -> tuple[Spent, int]:
    return Spent(), 0


@dataclass(frozen=True, slots=True)
class Engine:
    """Who extracts and who composes, and what the briefing says of them.

    ``reviewer``: who reads the sentences a second time, if anybody. ``at_once``: articles, and stories, under way at
    the same time; ``spent``: what all model calls of this engine took so far, and how many were second attempts;
    ``kept``: where admitted facts are kept between runs, if anywhere.
    """

    name: str
    extractor: Extractor
    composer: Composer
    reviewer: Reviewer | None = None
    model: str | None = None
    prompts: tuple[str, ...] = ()
    at_once: int = 1
    spent: Callable[[], tuple[Spent, int]] = _nothing
    kept: KeptFacts | None = None


async def all_of(work: Iterable[Coroutine[Any, Any, T]], at_once: int) -> list[T]:
    """Return the results of *work* in its order, at most *at_once* under way; an error ends them all and is raised."""
    gate = asyncio.Semaphore(at_once)

    async def one(coroutine: Coroutine[Any, Any, T]) -> T:
        async with gate:
            return await coroutine

    coroutines = list(work)
    tasks = [asyncio.ensure_future(one(coroutine)) for coroutine in coroutines]
    try:
        return await asyncio.gather(*tasks)
    except BaseException:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for coroutine in coroutines:
            coroutine.close()  # those that waited for their turn were never begun, which Python would warn of
        raise


def usage_between(before: tuple[Spent, int], after: tuple[Spent, int], seconds: float) -> Usage:
    """Return what was spent from *before* to *after*, with the wall time."""
    (former, former_retries), (latter, retries) = before, after
    known = former.cost is not None and latter.cost is not None
    return Usage(
        calls=latter.calls - former.calls,
        cached=latter.cached - former.cached,
        retried=retries - former_retries,
        input_tokens=latter.tokens.input - former.tokens.input,
        output_tokens=latter.tokens.output - former.tokens.output,
        cost=round((latter.cost or 0) - (former.cost or 0), 6) if known else None,
        modes=tuple(sorted(latter.modes)),
        seconds=round(seconds, 3),
    )
