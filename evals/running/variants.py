"""What is compared: prompts × models, the extractive engine, and scripted variants of known quality."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Literal
from urllib.parse import urlsplit

from evals.gold import Gold
from evals.gold.data import FIXTURES
from evals.running.hashes import code_hash
from evals.running.hashes import data_hash as data_hash  # noqa: PLC0414  (evals.commands.stored takes it from here)
from evals.running.record import PromptText, Run
from evals.scoring.score import SCORER
from summarizer import __version__
from summarizer.prompts import Template, find

if TYPE_CHECKING:
    from evals.running.cases import Case
    from evals.running.record import Outcome
    from summarizer import ModelEngine


@dataclass(frozen=True, slots=True)
class Variant:
    """One column of a comparison; ``name`` is the same in every matrix, so that a run can be taken up."""

    name: str
    engine: Literal["extractive", "model", "scripted"]
    asking: ModelEngine | None = None
    """Whom to ask, and how, where ``engine`` is "model"."""
    script: Callable[[Case], Outcome] | None = None
    """What makes an outcome of a case, where ``engine`` is "scripted"."""

    def header(self, gold: Gold) -> Run:
        """Return the first row of this variant's log on *gold*."""
        asking = self.asking
        return Run(
            variant=self.name,
            engine=self.engine,
            model=asking.settings.model if asking else None,
            endpoint=endpoint(asking) if asking else None,
            prompts=tuple(map(_text, _templates(asking))) if asking else (),
            data="fixtures" if gold.path.resolve() == FIXTURES else str(gold.path),
            data_sha256=data_hash(gold),
            summarizer=__version__,
            code=code_hash(),
            scorer=SCORER,
            started_at=datetime.now(UTC).isoformat(timespec="seconds"),
        )


def extractive() -> Variant:
    """Return the engine without a model."""
    return Variant("extractive", "extractive")


def scripted(name: str, script: Callable[[Case], Outcome]) -> Variant:
    """Return a variant that is no model's and says so in its name."""
    return Variant(f"scripted-{name}", "scripted", script=script)


def matrix(asking: ModelEngine, *, prompts: Sequence[str] = (), models: Sequence[str] = ()) -> tuple[Variant, ...]:
    """Return *asking* with each of *models* and each pair of an extracting and a composing prompt of *prompts*.

    Of a task that no prompt is named for, the newest prompt; without *models*, the model of *asking*. Raise UsageError
    for a prompt that is not there.
    """
    named = [find(name, asking.prompts) for name in prompts]
    reading = _labels(named, compose=False) or [find(asking.extract, asking.prompts).label]
    telling = _labels(named, compose=True) or [find(asking.compose, asking.prompts).label]
    found = {}
    for model, extract, compose in product(models or (asking.settings.model,), reading, telling):
        settings = replace(asking.settings, model=model, asked_for=True)
        whole = replace(asking, settings=settings, extract=extract, compose=compose)
        name = f"{_short(model)}+{extract}+{compose}"
        found[name] = Variant(name, "model", whole)
    return tuple(found.values())


def endpoint(asking: ModelEngine) -> str:
    """Return the server asked, without user, password and query; "model file" for a file that serves itself."""
    if asking.file is not None:
        return "model file"
    parts = urlsplit(asking.settings.base_url)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}".rstrip("/")


def _labels(named: Iterable[Template], *, compose: bool) -> list[str]:
    return [template.label for template in named if (template.task == "compose") is compose]


def _short(model: str) -> str:
    """Return *model* without its folders where it is a file."""
    return Path(model).stem if model.lower().endswith(".gguf") else model


def _templates(asking: ModelEngine) -> Iterator[Template]:
    yield from (find(asking.extract, asking.prompts), find(asking.compose, asking.prompts))


def _text(template: Template) -> PromptText:
    return PromptText(
        label=template.label,
        task=template.task,
        sha256=template.hash,
        text=template.body,
        parameters=asdict(template.parameters),
    )
