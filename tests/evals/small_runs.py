"""A small data set, variants that ask the scripted server on loopback, and what a test asks of a run."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from evals.gold import Gold, load
from evals.running.cases import Case, cases
from evals.running.executing import Ran, run
from evals.running.variants import Variant, matrix
from summarizer import Limits, ModelEngine, ModelSettings

TEXTS = {
    "frost": "Frost killed 300 vines near Ardell on Sunday night. The growers' union said the loss was total.",
    "lamps": "Pell bought 40 street lamps from a factory in Oster. The mayor switched them on at six o'clock.",
    "tram": "The tram to Vell stopped for two hours on Monday. A branch had fallen on the line near the park.",
}


def data(folder: Path, **texts: str) -> Gold:
    """Return a data set with a story for each of *texts* (by default those above), whose first sentence is gold."""
    rows: list[dict[str, Any]] = []
    for name, text in (texts or TEXTS).items():
        first = text.split(". ")[0] + "."
        rows += [
            {"row": "article", "id": name, "story": f"{name}-story", "outlet": "The Post", "text": text},
            {"row": "fact", "id": f"{name}-1", "article": name, "text": first, "quote": first,
             "kind": "event", "importance": "vital"},
            {"row": "story", "id": f"{name}-story", "title": name, "articles": [name]},
        ]  # fmt: skip
    path = folder / "mine.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    return load(path)


def asking(url: str, kept: Path, **limits: Any) -> ModelEngine:
    """Return whom a model variant asks: the server at *url*, with replies kept in *kept*."""
    settings = ModelSettings(model="scripted", base_url=url, cache_dir=kept, asked_for=True)
    return ModelEngine(settings, Limits(**{"deadline": 20.0, **limits}))


def ran(
    variant: Variant | ModelEngine, gold: Gold, folder: Path, *, repeats: int = 1, chosen: Sequence[Case] | None = None
) -> Ran:
    """Return what became of *variant* on *chosen* (by default the articles of *gold*)."""
    if isinstance(variant, ModelEngine):
        (variant,) = matrix(variant)
    work = cases(gold, kinds=["article"]) if chosen is None else chosen
    return run(variant, gold, work, repeats=repeats, folder=folder, done=lambda _outcome, _total: None)
