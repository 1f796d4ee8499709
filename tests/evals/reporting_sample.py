"""Two small runs over seven stories for tests of reports: one tells gold's facts, one errs, invents and is hostile."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Literal

from evals.gold import Gold, load
from evals.reporting import Report, gather
from evals.rescoring import scoring_of
from evals.running.log import Log, Writer
from evals.running.record import Call, Found, Outcome, PromptText, Run

HOSTILE = "<script>alert(1)</script> \x1b[2J \u202enoitpurroc</a><img src=x onerror=alert(1)>"
WHERE = ("geese", "carts", "bells", "drums", "eels", "flags", "goats")
COUNTS = dict(zip(WHERE, (14, 25, 36, 47, 58, 69, 71), strict=True))


def text(name: str) -> str:
    """Return the article *name*: two facts, and a sentence that is none."""
    return (
        f"The keeper counted {COUNTS[name]} {name} at the gate on Monday. The gate was painted green. Nobody asked why."
    )


def data(folder: Path) -> Gold:
    """Return seven stories of one article each, two vital facts in each, and a pair for the matcher."""
    rows: list[dict[str, Any]] = []
    for place, name in enumerate(WHERE):
        first, second, _ = (f"{it.rstrip('.')}." for it in text(name).split(". "))
        rows.append({"row": "article", "id": name, "story": f"{name}-story", "outlet": "The Post", "text": text(name),
                     "title": f"Of {name} <b>", "troubles": ["negation"] if place < 2 else ["plan"]})  # fmt: skip
        rows += [
            {"row": "fact", "id": f"{name}-{number}", "article": name, "text": said, "quote": said, "kind": "event",
             "importance": "vital", "troubles": ["negation"] if place < 2 and number == 1 else []}
            for number, said in ((1, first), (2, second))
        ]  # fmt: skip
    rows.append({"row": "pair", "id": "p-2", "a": "Rain fell.", "b": "Rain fell.", "label": "same", "kind": "topic"})
    rows.append({"row": "pair", "id": "p-3", "a": "Rain fell.", "b": "Rain fell.", "label": "same", "kind": "topic"})
    path = folder / "mine.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    return load(path)


def found(article: str, quote: str, said: str | None = None) -> Found:
    """Return *said* (by default the quote itself) as a fact read from *quote*."""
    start = max(text(article).find(quote), 0)
    return Found(id=f"f-{start}", text=said or quote, article=article, quote=quote, start=start,
                 end=start + len(quote))  # fmt: skip


def right(article: str) -> tuple[Found, ...]:
    """Return both facts of *article* in its own words."""
    first, second = (f"{it}." for it in text(article).split(". ")[:2])
    return found(article, first), found(article, second)


def wrong(article: str) -> tuple[Found, ...]:
    """Return the first fact with another number, no second one, and what nobody said."""
    first = f"{text(article).split('. ')[0]}."
    other = first.replace(str(COUNTS[article]), "1400")
    return found(article, first, other), found(article, "Nobody asked why.", f"{HOSTILE} about {article}.")


def call(case: str, *, cost: float | None, tokens: int = 900) -> Call:
    """Return what asking for *case* cost."""
    return Call(key=case, task="extract", messages=(), mode="json_schema", reply="{}", input_tokens=tokens,
                output_tokens=100, cost=cost, seconds=1.5)  # fmt: skip


def run(
    path: Path,
    facts: dict[str, tuple[Found, ...]],
    *,
    engine: Literal["model", "extractive"] = "extractive",
    cost: float | None = None,
    failed: str = "",
    prompt: str = "Read.",
    model: str = "small",
) -> Log:
    """Store a run that finds *facts* at *path*; a model run has a call a case, which costs *cost*."""
    prompts = (
        (PromptText(label="extract@1", task="extract", sha256="0" * 64, text=prompt),) if engine == "model" else ()
    )
    path.unlink(missing_ok=True)
    with Writer(path) as writer:
        writer.add(
            Run(
                variant=path.stem, engine=engine, model=model if prompts else None, prompts=prompts,
                data="mine.jsonl", data_sha256="", summarizer="0", code="", scorer="1", started_at="",
            )
        )  # fmt: skip
        for name, rows in facts.items():
            calls = (call(name, cost=cost),) if engine == "model" else ()
            bad = name == failed
            writer.add(Outcome(case=name, story=f"{name}-story", kind="article", facts=() if bad else rows, calls=calls,
                               status="failed" if bad else "done", reason=HOSTILE if bad else None))  # fmt: skip
    return Log.load(path)


def report(folder: Path, **model: Any) -> Report:
    """Return the report on a run of all that is right, and on one of a model that errs in four of seven stories."""
    gold = data(folder)
    good = run(folder / "good.jsonl", {name: right(name) for name in WHERE})
    erring = {name: wrong(name) if place < 4 else right(name) for place, name in enumerate(WHERE)}
    bad = run(folder / "bad.jsonl", erring, **{"engine": "model", "cost": 0.002, **model})
    return gather([good, bad], scoring_of(gold))
