"""Which engine works: the extractive one, or a model with its client, prompts and limits."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from summarizer.engine import Composed, Composer, Material, Reviewer
from summarizer.model import Model
from summarizer.models.metering import Meter
from summarizer.models.model_file import is_model_file
from summarizer.models.stack import Limits, open_model, open_store
from summarizer.pipeline.engine import Engine
from summarizer.pipeline.keeping import KeptFacts
from summarizer.prompts import Template, find
from summarizer.settings import OPENAI, ModelSettings


def extractive_engine() -> Engine:
    """Return the engine that needs no model and no network."""
    from summarizer.engines.extractive import ExtractiveComposer, ExtractiveExtractor

    return Engine("extractive", ExtractiveExtractor(), ExtractiveComposer())


def from_environment() -> Engine | ModelEngine:
    """Return the model that OPENAI_API_KEY or OPENAI_BASE_URL of the environment names, else the extractive engine."""
    settings = ModelSettings.from_environment()
    return ModelEngine(settings) if settings.asked_for else extractive_engine()


@dataclass(frozen=True, slots=True)
class ModelEngine:
    """Which model writes, within which limits, asked how. ``words``: about how long; ``language``: of the telling.

    ``prompts``: a folder of templates of one's own; ``extract``, ``compose`` and ``verify`` name templates, perhaps
    with version; without ``verify`` nobody reads the sentences a second time.
    ``changed`` is called on the event loop whenever a call begins, waits, is retried or answered: it must be quick.
    ``around`` wraps the whole client once more, for who wants to see or alter every exchange.
    """

    settings: ModelSettings
    limits: Limits = field(default_factory=Limits)
    prompts: Path | None = None
    extract: str = "extract"
    compose: str = "compose"
    verify: str | None = None
    words: int | None = None
    language: str | None = None
    changed: Callable[[Meter], None] | None = None
    around: Callable[[Model], Model] | None = None

    @property
    def file(self) -> Path | None:
        """The model file that is meant, where the model is one and no server is named."""
        named = is_model_file(self.settings.model)
        here = named and (Path(self.settings.model).exists() or self.settings.base_url == OPENAI)
        return Path(self.settings.model) if here else None

    @asynccontextmanager
    async def open(self) -> AsyncIterator[Engine]:
        """Yield the engine at work; raise UsageError for an unknown prompt, or limits that cannot be kept."""
        from summarizer.engines.model.extraction import ModelExtractor

        extract, compose = find(self.extract, self.prompts), find(self.compose, self.prompts)
        verify = find(self.verify, self.prompts) if self.verify else None
        meter = Meter(changed=self.changed)
        async with AsyncExitStack() as stack:
            settings, limits, start = self.settings, self.limits, None
            if self.file is not None:
                from summarizer.models.local import SLOTS, LocalServer

                server = LocalServer(self.file, settings)
                stack.callback(server.stop)
                settings, limits, start = server.settings, replace(limits, concurrency=SLOTS), server.start
            store = None if limits.cache == "off" else await stack.enter_async_context(open_store(settings))
            model = await stack.enter_async_context(open_model(settings, limits, meter=meter, store=store, start=start))
            if self.around is not None:
                model = self.around(model)
            yield Engine(
                "model",
                ModelExtractor(model, extract, words=self.words, language=self.language),
                _WhenAsked(lambda: self._composer(model, compose)),
                reviewer=self._reviewer(model, verify) if verify else None,
                model=self.settings.model,
                prompts=tuple(f"{used.label} {used.hash}" for used in (extract, compose, verify) if used),
                # Twice as many as may be asked at once: while some wait for the server, others are checked.
                at_once=max(2, 2 * limits.concurrency),
                spent=lambda: (meter.spent, meter.retried),
                kept=KeptFacts(store, reading=limits.cache == "use") if store else None,
            )

    def _reviewer(self, model: Model, template: Template) -> Reviewer:
        from summarizer.engines.model.reviewing import ModelReviewer

        return ModelReviewer(model, template)

    def _composer(self, model: Model, template: Template) -> Composer:
        from summarizer.engines.model.composing import ModelComposer

        return ModelComposer(model, template, words=self.words, language=self.language)


@dataclass(frozen=True, slots=True)
class _WhenAsked:
    """The composer that *make* makes, when a story is first told: whoever reads for facts alone imports none of it."""

    make: Callable[[], Composer]
    name: str = "model"

    async def compose(self, material: Material) -> Composed:
        return await self.make().compose(material)
