"""What is compared: prompts × models, the extractive engine, and scripted variants of known quality."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from functools import lru_cache
from itertools import product
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from evals.gold import Gold
from evals.gold.data import FIXTURES
from evals.running.cases import Case
from evals.running.record import Outcome, PromptText, Run
from evals.scoring.score import SCORER
from summarizer import ModelEngine, __version__
from summarizer.prompts import Template, find


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


def file_name(variant: str) -> str:
    """Return the name of the log of the variant called *variant*: no character of it means anything to a shell."""
    return re.sub(r"[^A-Za-z0-9.@+_-]+", "-", variant).lstrip(".-") or "run"


def endpoint(asking: ModelEngine) -> str:
    """Return the server asked, without user, password and query; "model file" for a file that serves itself."""
    if asking.file is not None:
        return "model file"
    parts = urlsplit(asking.settings.base_url)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}".rstrip("/")


def data_hash(gold: Gold) -> str:
    """Return a hash of all labelled rows with their texts, whatever files they stand in."""
    digest = hashlib.sha256()
    for row in (*gold.articles, *gold.injected, *gold.facts, *gold.stories):
        digest.update(row.model_copy(update={"file": None} if hasattr(row, "file") else {}).model_dump_json().encode())
    return digest.hexdigest()


@lru_cache(maxsize=1)
def code_hash() -> str:
    """Return 12 hex digits for the program: with another one, the same replies may become other facts."""
    import summarizer

    evals, package = Path(__file__).parent.parent, Path(summarizer.__file__).parent
    digest = hashlib.sha256()
    for root in (package, evals / "running", evals / "scripted"):
        for path in sorted(root.rglob("*.py")):
            digest.update(f"{root.name}/{path.relative_to(root).as_posix()}".encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:12]


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
