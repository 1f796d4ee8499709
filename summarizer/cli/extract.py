"""``summarizer extract``: the facts of each article, with the words that carry them."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import click

from summarizer.cli.asking import Asked, asking_options, chosen
from summarizer.cli.delivering import inert_json
from summarizer.cli.inputs import completed, paths_argument, read
from summarizer.cli.streams import no_color, say, tell
from summarizer.cli.working import at_work, progress_of
from summarizer.rendering.visible import flat

if TYPE_CHECKING:
    from summarizer.article import Article
    from summarizer.fact import Fact
    from summarizer.pipeline import Extraction

_EPILOG = """
\b
Examples:
  summarizer extract seeds/
  summarizer extract article.txt --format json | jq -r .statement
  cat article.txt | summarizer extract

\b
What goes where: the facts to standard output (json: one object a line);
how many proposals were not let through, and why, to standard error.

\b
Exit codes: 0 done; 2 wrong usage, or nothing readable; 4 some inputs could
not be read, the facts of the rest are listed; 130 interrupted.
"""


@click.command(epilog=_EPILOG, short_help="The facts of each article, with their words.")
@paths_argument
@asking_options
@click.option("--format", "how", type=click.Choice(["text", "json"]), default="text", show_default=True)
@no_color
def extract(paths: tuple[str, ...], asked: Asked, how: str) -> int:
    """List the facts of each article in PATH..., each with the exact words that carry it.

    A fact is a statement with its kind (event, claim, plan, forecast, background), who says it, and where it stands:
    start and end count characters of the article's text. With no PATH, what is piped in is read.
    """
    worker = chosen(asked)
    reading = read(paths)
    with progress_of(len(reading), worker) as (progress, engine), at_work(engine, progress) as summarizer:
        extraction = summarizer.extract(reading)
    write = _as_json if how == "json" else _as_text
    for article in reading:
        say("".join(f"{line}\n" for line in write(article, extraction.facts.get(article.id, ()))))
    _account(extraction)
    return completed(reading, failures={article.key: extraction.failures[article.id] for article in reading
                                        if article.id in extraction.failures})  # fmt: skip


def _as_json(article: Article, facts: Iterable[Fact]) -> Iterator[str]:
    for fact in facts:
        row = {"key": article.key, **fact.model_dump(mode="json")}
        yield inert_json(json.dumps(row, ensure_ascii=False))


def _as_text(article: Article, facts: tuple[Fact, ...]) -> Iterator[str]:
    from summarizer.rendering.wording import counted

    yield f"{flat(article.key)}: {counted(len(facts), 'fact')}"
    for fact in facts:
        yield f"  {flat(fact.statement)}"
        yield f"    {' · '.join(_slots(fact))}"
        for item in fact.evidence:
            yield f"    {item.start}:{item.end} “{flat(item.excerpt)}”"
    yield ""


def _slots(fact: Fact) -> Iterator[str]:
    yield fact.kind if fact.modality == "asserted" else f"{fact.kind}, {fact.modality}"
    if fact.attribution:
        role = f", {flat(fact.attribution.role)}" if fact.attribution.role else ""
        yield f"said by {flat(fact.attribution.who)}{role}"
    if fact.who:
        yield f"who: {flat('; '.join(fact.who))}"
    if fact.where:
        yield f"where: {flat('; '.join(fact.where))}"
    if fact.when:
        yield f"when: {flat(fact.when.text)}"
    if fact.quantities:
        yield f"numbers: {flat('; '.join(quantity.text for quantity in fact.quantities))}"


def _account(extraction: Extraction) -> None:
    """Tell what was not admitted, so that nothing is dropped in silence."""
    reasons = Counter(rejected.reason.value for rejected in extraction.rejected)
    for reason, count in sorted(reasons.items()):
        tell(f"not let through: {count} ({reason})")
