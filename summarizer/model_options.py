"""The options that say which server is asked, how fast and for how much: the same on every command line of ours."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from summarizer.errors import UsageError

if TYPE_CHECKING:
    from summarizer.models.stack import Limits
    from summarizer.settings import ModelSettings

F = TypeVar("F", bound=Callable[..., Any])
Option = Callable[[Callable[..., Any]], Callable[..., Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelOptions:
    """What the command line says of how a model is asked; None where it says nothing."""

    base_url: str | None = None
    max_cost: float | None = None
    max_tokens: int | None = None
    requests_per_minute: float | None = None
    tokens_per_minute: float | None = None
    concurrency: int | None = None
    no_cache: bool = False
    refresh: bool = False
    prompts: Path | None = None

    def settings(self) -> ModelSettings:
        """Return what the environment says of the model, with ``base_url`` before it; raise UsageError if unusable."""
        from summarizer.settings import ModelSettings, checked

        settings = ModelSettings.from_environment()
        return replace(settings, base_url=checked(self.base_url), asked_for=True) if self.base_url else settings

    def limits(self) -> Limits:
        """Return the limits that are set; raise UsageError for two that contradict each other."""
        from summarizer.models.stack import CONCURRENCY, Limits

        if self.no_cache and self.refresh:
            raise UsageError("--no-cache keeps nothing and --refresh keeps the new replies: give one of them")
        return Limits(
            max_cost=self.max_cost,
            max_tokens=self.max_tokens,
            requests_per_minute=self.requests_per_minute,
            tokens_per_minute=self.tokens_per_minute,
            concurrency=self.concurrency or CONCURRENCY,
            cache="off" if self.no_cache else "refresh" if self.refresh else "use",
        )

    def edited(self) -> list[str]:
        """Return a warning for each prompt of the user's own folder that goes by the name of another text."""
        from summarizer.prompts import edited

        return [] if self.prompts is None else edited(self.prompts)


MODEL_OPTIONS: tuple[Option, ...] = (
    click.option("--base-url", metavar="U", help="An OpenAI-compatible server, as in http://localhost:8000/v1."),
    click.option("--max-cost", type=click.FloatRange(min=0), metavar="X", help="Stop asking before X US dollars."),
    click.option("--max-tokens", type=click.IntRange(min=1), metavar="N", help="Stop asking before N tokens."),
    click.option("--requests-per-minute", type=click.FloatRange(min=0.01), metavar="N", help="Ask no faster."),
    click.option("--tokens-per-minute", type=click.FloatRange(min=1), metavar="N", help="Ask no faster."),
    click.option("--concurrency", type=click.IntRange(1, 512), metavar="N", help="Requests at once.  [default: 8]"),
    click.option("--no-cache", is_flag=True, help="Neither read nor keep cached replies."),
    click.option("--refresh", is_flag=True, help="Ask again, and keep the new replies."),
    click.option("--prompts", metavar="DIR", type=click.Path(path_type=Path), help="A folder of your own prompts."),
)
"""The options of `ModelOptions`, in the order in which ``--help`` shows them."""


def gathered(command: F, options: tuple[Option, ...], *, into: type[ModelOptions], name: str) -> F:
    """Give *command* all of *options*, whose values it gets as one argument *name*, made by *into*."""

    def gathering(*args: Any, **kwargs: Any) -> Any:
        values = {field: kwargs.pop(field) for field in into.__dataclass_fields__}
        return command(*args, **{name: into(**values)}, **kwargs)

    gathering.__name__, gathering.__doc__ = command.__name__, command.__doc__
    gathering.__dict__.update(command.__dict__)
    for option in reversed(options):
        gathering = option(gathering)
    return gathering  # type: ignore[return-value]
