"""The options that say which engine works, and which model is asked how."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import click

from summarizer.cli.streams import tell
from summarizer.errors import UsageError
from summarizer.model_options import MODEL_OPTIONS, F, ModelOptions, Option, gathered

if TYPE_CHECKING:
    from summarizer.choosing import ModelEngine
    from summarizer.pipeline import Engine
    from summarizer.settings import ModelSettings


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked(ModelOptions):
    """What the command line says of the engine; None where it says nothing."""

    engine: str = "auto"
    model: str | None = None
    prompt: tuple[str, ...] = ()
    words: int | None = None
    language: str | None = None
    verify: str = "plain"


_OPTIONS: tuple[Option, ...] = (
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
    *MODEL_OPTIONS,
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
    return gathered(command, _OPTIONS, into=Asked, name="asked")


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
    from summarizer.prompts import find

    for warning in asked.edited():
        tell(f"warning: {warning}")
    engine = ModelEngine(settings, asked.limits(), prompts=asked.prompts, words=asked.words, language=asked.language)
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


def _settings(asked: Asked) -> ModelSettings:
    settings = asked.settings()
    return replace(settings, model=asked.model, asked_for=True) if asked.model else settings
