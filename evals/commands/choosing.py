"""The options that name variants, and the variants that they name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import click

from evals.commands.telling import tell
from summarizer.model_options import MODEL_OPTIONS, F, ModelOptions, Option, gathered

if TYPE_CHECKING:
    from evals.gold import Gold
    from evals.running.variants import Variant
    from summarizer import ModelEngine
    from summarizer.models.metering import Meter
    from summarizer.usage import Spent


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted(ModelOptions):
    """What the command line says of variants and of how a model may be asked; None where it says nothing."""

    engine: tuple[str, ...] = ()
    prompt: tuple[str, ...] = ()
    model: tuple[str, ...] = ()
    scripted: tuple[str, ...] = ()


_OPTIONS: tuple[Option, ...] = (
    click.option(
        "--engine",
        multiple=True,
        type=click.Choice(["extractive", "model"]),
        help="A variant without a model, or the model of the environment with the newest prompts.",
    ),
    click.option("--prompt", multiple=True, metavar="NAME@VERSION", help="A prompt to try; give several to compare."),
    click.option("--model", multiple=True, metavar="M", help="A model to try, or a .gguf file; give several."),
    click.option("--scripted", multiple=True, metavar="NAME", help="A scripted variant of known quality, or all."),
    *MODEL_OPTIONS,
)


def variant_options(command: F) -> F:
    """Give *command* the options that name variants, as one argument ``wanted``."""
    return gathered(command, _OPTIONS, into=Wanted, name="wanted")


def variants(wanted: Wanted, gold: Gold) -> tuple[Variant, ...]:
    """Return the variants that are *wanted*, telling which was taken where none is named.

    Raise UsageError for a prompt, a scripted variant or a model that is not there.
    """
    from evals.running.variants import extractive, matrix

    found: list[Variant] = [extractive()] if "extractive" in wanted.engine else []
    asks = "model" in wanted.engine or bool(wanted.prompt or wanted.model or wanted.base_url)
    nothing = not (found or asks or wanted.scripted)
    asking = _asking(wanted) if asks or nothing else None
    if asking is None and nothing:
        tell("no model is configured: the extractive engine, no model used")
        found.append(extractive())
    elif asking is not None:
        found += matrix(asking, prompts=wanted.prompt, models=wanted.model)
        tell(f"asking {asking.settings.host if asking.file is None else 'a model file'}")
    return (*found, *_scripted(wanted.scripted, gold))


def within(variant: Variant, spent: Spent, changed: Callable[[Meter], None] | None) -> Variant:
    """Return *variant* with what is left of the whole run's budget after *spent*, telling *changed* of its calls."""
    if variant.asking is None:
        return variant
    limits = variant.asking.limits
    if limits.max_cost is not None:
        limits = replace(limits, max_cost=max(limits.max_cost - (spent.cost or 0.0), 0.0))
    if limits.max_tokens is not None:
        limits = replace(limits, max_tokens=max(limits.max_tokens - spent.tokens.total, 0))
    return replace(variant, asking=replace(variant.asking, limits=limits, changed=changed))


def _asking(wanted: Wanted) -> ModelEngine | None:
    """Return whom to ask and how; None where nothing names a model and nobody asked for one."""
    from summarizer import ModelEngine
    from summarizer.errors import UsageError

    settings = wanted.settings()
    if not (settings.asked_for or wanted.model):
        if "model" in wanted.engine or wanted.prompt:
            raise UsageError(
                "no model is configured: set OPENAI_API_KEY, give the --base-url of a server, or a .gguf file as "
                "--model; to do without, give --engine extractive"
            )
        return None
    for warning in wanted.edited():
        tell(f"warning: {warning}")
    return ModelEngine(settings, wanted.limits(), prompts=wanted.prompts)


def _scripted(names: tuple[str, ...], gold: Gold) -> tuple[Variant, ...]:
    from evals.running.variants import scripted
    from evals.scripted import SCRIPTS, Scripted
    from summarizer.errors import UsageError

    given = [each for name in names for each in (SCRIPTS if name == "all" else (name,))]
    for name in given:
        if name not in SCRIPTS:
            raise UsageError(f"no scripted variant {name!r}; there are: {', '.join(SCRIPTS)}, or all")
    return tuple(scripted(name, Scripted(name, gold)) for name in dict.fromkeys(given))
