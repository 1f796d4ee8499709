"""The options that say which engine works, and which model is asked how."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from summarizer.cli.streams import tell
from summarizer.errors import UsageError

if TYPE_CHECKING:
    from summarizer.choosing import ModelEngine
    from summarizer.models.stack import Limits
    from summarizer.pipeline import Engine
    from summarizer.settings import ModelSettings

F = TypeVar("F", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class Asked:
    """What the command line says of the engine; None where it says nothing."""

    engine: str = "auto"
    model: str | None = None
    base_url: str | None = None
    max_cost: float | None = None
    max_tokens: int | None = None
    requests_per_minute: float | None = None
    tokens_per_minute: float | None = None
    concurrency: int | None = None
    no_cache: bool = False
    refresh: bool = False
    prompts: Path | None = None
    prompt: tuple[str, ...] = ()
    words: int | None = None
    language: str | None = None
    verify: str = "plain"


_OPTIONS = (
    click.option(
        "--engine",
        type=click.Choice(["auto", "extractive", "model"]),
        default="auto",
        show_default=True,
        help="Who writes. extractive: the sources' own sentences, no model, no network. model: a language model, "
        "checked. auto: a model if one is named or the environment has OPENAI_API_KEY or OPENAI_BASE_URL, else "
        "extractive; says which on standard error.",
    ),
    click.option("--model", metavar="M", help="The model to ask (or SUMMARIZER_MODEL), or the path of a .gguf file."),
    click.option("--base-url", metavar="U", help="An OpenAI-compatible server, as in http://localhost:8000/v1."),
    click.option("--max-cost", type=click.FloatRange(min=0), metavar="X", help="Stop asking before X US dollars."),
    click.option("--max-tokens", type=click.IntRange(min=1), metavar="N", help="Stop asking before N tokens."),
    click.option("--requests-per-minute", type=click.FloatRange(min=0.01), metavar="N", help="Ask no faster."),
    click.option("--tokens-per-minute", type=click.FloatRange(min=1), metavar="N", help="Ask no faster."),
    click.option("--concurrency", type=click.IntRange(1, 512), metavar="N", help="Requests at once.  [default: 8]"),
    click.option("--no-cache", is_flag=True, help="Neither read nor keep cached replies."),
    click.option("--refresh", is_flag=True, help="Ask again, and keep the new replies."),
    click.option("--prompts", metavar="DIR", type=click.Path(path_type=Path), help="A folder of your own prompts."),
    click.option("--prompt", metavar="NAME@VERSION", multiple=True, help="The prompt to ask with; may be repeated."),
    click.option("--words", type=click.IntRange(min=10), metavar="N", help="About how long a telling should be."),
    click.option("--language", metavar="LANG", help="Ask for the telling in this language; checked less closely."),
    click.option(
        "--verify",
        type=click.Choice(["plain", "model"]),
        default="plain",
        show_default=True,
        help="Who checks the sentences. plain: rules, offline. model: after them the model reads each again; it can "
        "lift a weak one or lower any, never overrule what the rules refuse.",
    ),
)


def asking_options(command: F) -> F:
    """Give *command* the options of an engine, as one argument ``asked``."""

    def gathered(*args: Any, **kwargs: Any) -> Any:
        names = Asked.__dataclass_fields__
        asked = Asked(**{name: kwargs.pop(name) for name in names if name in kwargs})
        return command(*args, asked=asked, **kwargs)

    gathered.__name__, gathered.__doc__ = command.__name__, command.__doc__
    gathered.__dict__.update(command.__dict__)
    for option in reversed(_OPTIONS):
        gathered = option(gathered)
    return gathered  # type: ignore[return-value]


def chosen(asked: Asked) -> Engine | ModelEngine:
    """Return the engine that *asked* names, telling what *auto* took; raise UsageError if it is not there.

    A model that was asked for never falls back silently.
    """
    from summarizer.choosing import extractive_engine

    settings = _settings(asked)
    named = bool(asked.model or asked.base_url)
    if asked.engine == "extractive" and named:
        raise UsageError("--engine extractive asks no model: leave out --model and --base-url, or the engine")
    if asked.engine == "model" and not (named or settings.asked_for):
        raise UsageError(
            "--engine model: no model is configured: set OPENAI_API_KEY (and --model), or give the --base-url of a "
            "server; to do without, give --engine extractive"
        )
    if asked.verify == "model" and (asked.engine == "extractive" or not (named or settings.asked_for)):
        raise UsageError("--verify model: no model is configured: set OPENAI_API_KEY, or give --model or --base-url")
    if asked.engine == "extractive" or not (named or settings.asked_for):
        if asked.engine == "auto":
            tell("no model is configured: the extractive engine, no model used")
        return extractive_engine()
    engine = _model_engine(asked, settings)
    if asked.engine == "auto":
        where = "a model file" if engine.file else settings.host
        tell(f"the model engine: {settings.model} at {where}")
    return engine


def _model_engine(asked: Asked, settings: ModelSettings) -> ModelEngine:
    from summarizer.choosing import ModelEngine
    from summarizer.prompts import edited, find

    if asked.prompts is not None:
        for warning in edited(asked.prompts):
            tell(f"warning: {warning}")
    engine = ModelEngine(settings, limits(asked), prompts=asked.prompts, words=asked.words, language=asked.language)
    if asked.verify == "model":
        engine = replace(engine, verify="verify")
    for name in asked.prompt:
        template = find(name, asked.prompts)
        if template.task == "compose":
            engine = replace(engine, compose=template.label)
        elif template.task == "verify":
            engine = replace(engine, verify=template.label)
        else:
            engine = replace(engine, extract=template.label)
    return engine


def limits(asked: Asked) -> Limits:
    """Return the limits that *asked* sets; raise UsageError for two that contradict each other."""
    from summarizer.models.stack import CONCURRENCY, Limits

    if asked.no_cache and asked.refresh:
        raise UsageError("--no-cache keeps nothing and --refresh keeps the new replies: give one of them")
    return Limits(
        max_cost=asked.max_cost,
        max_tokens=asked.max_tokens,
        requests_per_minute=asked.requests_per_minute,
        tokens_per_minute=asked.tokens_per_minute,
        concurrency=asked.concurrency or CONCURRENCY,
        cache="off" if asked.no_cache else "refresh" if asked.refresh else "use",
    )


def _settings(asked: Asked) -> ModelSettings:
    from summarizer.settings import ModelSettings, checked

    settings = ModelSettings.from_environment()
    if asked.base_url:
        settings = replace(settings, base_url=checked(asked.base_url), asked_for=True)
    if asked.model:
        settings = replace(settings, model=asked.model, asked_for=True)
    return settings
