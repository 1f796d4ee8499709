"""The whole client in one call: a model with cache, budget, retries and limits around it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from summarizer.model import MODES, Model, Traits
from summarizer.models.metering import Meter
from summarizer.settings import ModelSettings

if TYPE_CHECKING:
    from summarizer.models.store import Store

CONCURRENCY = 8  # requests at once: a local server has few slots, and queues the others on its own clock


@dataclass(frozen=True, slots=True)
class Limits:
    """What a run may take, None for no limit: US dollars, tokens (input and output), requests and tokens a minute.

    ``deadline`` is in seconds, for the attempts of one call together; ``cache`` is ``use``, ``refresh`` (ask again and
    keep the answer) or ``off`` (neither read nor write).
    """

    max_cost: float | None = None
    max_tokens: int | None = None
    requests_per_minute: float | None = None
    tokens_per_minute: float | None = None
    concurrency: int = CONCURRENCY
    deadline: float = 300.0
    cache: Literal["use", "refresh", "off"] = "use"


def cache_directory(settings: ModelSettings) -> Path:
    """Return where replies are kept: ``SUMMARIZER_CACHE_DIR``, else where caches belong on this system."""
    if settings.cache_dir is not None:
        return settings.cache_dir
    from platformdirs import user_cache_path

    return user_cache_path("summarizer", appauthor=False)


@asynccontextmanager
async def open_model(
    settings: ModelSettings,
    limits: Limits | None = None,
    *,
    meter: Meter | None = None,
    store: Store | None = None,
    start: Callable[[], ModelSettings] | None = None,
) -> AsyncIterator[Model]:
    """Yield the model that *settings* names, wrapped: ``Cached(Budgeted(Retrying(Limited(Recorded(OpenAIModel)))))``.

    The limits stand inside the retries, so that every attempt is counted by them and a call that waits for its next try
    holds no place; the recording stands inside the limits, so that no place is free before the reply is safe.
    *store*, if given, is open and stays so; else one is opened where the settings say. *start*, if given, starts the
    server when the first question is not answered from the store, and returns the settings that lead to it.
    Raises UsageError where *limits* cannot be kept.
    """
    from summarizer.models.limited import Limited
    from summarizer.models.openai_model import OpenAIModel
    from summarizer.models.retrying import Retrying

    limits = limits or Limits()
    meter = meter or Meter()
    async with AsyncExitStack() as stack:
        server = OpenAIModel(settings, meter=meter, start=start)
        stack.push_async_callback(server.close)
        if limits.cache == "off":
            store = None
        elif store is None:
            store = await stack.enter_async_context(open_store(settings))
        model: Model = server
        if store is not None:
            from summarizer.models.caching import Recorded

            await stack.enter_async_context(_remembered(server.traits, store, settings, read=limits.cache == "use"))
            model = Recorded(model, store, endpoint=settings.endpoint)
        limited = Limited(
            model,
            concurrency=limits.concurrency,
            requests_per_minute=limits.requests_per_minute,
            tokens_per_minute=limits.tokens_per_minute,
            meter=meter,
        )
        model = Retrying(limited, deadline=limits.deadline, meter=meter)
        if limits.max_cost is not None or limits.max_tokens is not None:
            # The price table takes half a second to load.
            model = await asyncio.to_thread(_budgeted, model, settings, limits)
        if store is not None and limits.cache != "off":
            from summarizer.models.caching import Cached

            model = Cached(model, store, endpoint=settings.endpoint, reading=limits.cache, meter=meter)
        yield model


def open_store(settings: ModelSettings) -> Store:
    """Return the store that *settings* name, to be opened."""
    from summarizer.models.store import Store

    return Store(cache_directory(settings))


def _budgeted(model: Model, settings: ModelSettings, limits: Limits) -> Model:
    from summarizer.models.budgeted import Budgeted

    return Budgeted(model, base_url=settings.base_url, max_cost=limits.max_cost, max_tokens=limits.max_tokens)


@asynccontextmanager
async def _remembered(traits: Traits, store: Store, settings: ModelSettings, *, read: bool) -> AsyncIterator[None]:
    """Take up in *traits* what *store* remembers of the server, and write there what is learned while this is open."""
    from summarizer.models.keys import traits_key

    key = traits_key(endpoint=settings.endpoint, model=settings.model)
    writing: set[asyncio.Task[None]] = set()

    def keep(learned: Traits) -> None:
        task = asyncio.ensure_future(store.put(key, _row(learned)))
        writing.add(task)
        task.add_done_callback(writing.discard)

    if read and (row := store.read(key)) is not None:
        _recall(traits, row)
    traits.learned = keep
    try:
        yield
    finally:
        traits.learned = None
        await asyncio.gather(*writing)


async def recalled(traits: Traits, store: Store, settings: ModelSettings) -> None:
    """Take up in *traits* what was learned of the model in former runs."""
    from summarizer.models.keys import traits_key

    row = store.read(traits_key(endpoint=settings.endpoint, model=settings.model))
    if row is not None:
        _recall(traits, row)


def _row(traits: Traits) -> str:
    return json.dumps(
        {
            "rejected": sorted(traits.rejected),
            "dropped": sorted(traits.dropped),
            "renamed": traits.renamed,
            "ceiling": traits.ceiling,
        }
    )


def _recall(traits: Traits, row: str) -> None:
    """Take up in *traits* what *row* holds, if it is one."""
    try:
        kept = json.loads(row)
        rejected, dropped, renamed, ceiling = (kept[name] for name in ("rejected", "dropped", "renamed", "ceiling"))
        if set(rejected) < set(MODES):  # not all: that would be for ever
            traits.rejected.update(rejected)
        traits.dropped.update(str(name) for name in dropped)
        traits.renamed = renamed if isinstance(renamed, bool) else None
        traits.ceiling = ceiling if isinstance(ceiling, int) and ceiling > 0 else None
    except (ValueError, KeyError, TypeError, RecursionError):
        return
