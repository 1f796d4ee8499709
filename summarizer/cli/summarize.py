"""``summarizer summarize``: each article's own summary."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from summarizer.cli.asking import Asked, asking_options, chosen
from summarizer.cli.delivering import inert_json
from summarizer.cli.inputs import completed, paths_argument, read
from summarizer.cli.streams import no_color, say
from summarizer.cli.working import at_work, progress_of
from summarizer.rendering.visible import flat

if TYPE_CHECKING:
    from summarizer.article import Article
    from summarizer.briefing import Briefing, Sentence
    from summarizer.fact import Evidence

NOTHING = "nothing in it could be tied to its words as a fact"


@dataclass(frozen=True, slots=True)
class Told:
    """An article and its summary's sentences, each with the places it stands on."""

    article: Article
    sentences: tuple[tuple[Sentence, tuple[Evidence, ...]], ...]


_EPILOG = """
\b
Examples:
  summarizer summarize article.txt
  summarizer summarize news/ --format markdown > summaries.md
  cat article.txt | summarizer summarize --format json

\b
What goes where: the summaries to standard output (json: a list of article
and sentences, each with its evidence); everything else to standard error.

\b
Exit codes: 0 done; 2 wrong usage, or nothing readable; 4 some inputs could
not be read, the rest is summarized; 130 interrupted.
"""


@click.command(epilog=_EPILOG, short_help="Each article by itself, in a few sentences.")
@paths_argument
@asking_options
@click.option("--format", "how", type=click.Choice(["text", "markdown", "json"]), default="text", show_default=True)
@no_color
def summarize(paths: tuple[str, ...], asked: Asked, how: str) -> int:
    """Summarize each article in PATH... by itself, in a few sentences tied to its words.

    The numbers after a sentence say where its words stand: start:end in characters of the article's text. What several
    articles say together is the work of brief. With no PATH, what is piped in is read.
    """
    worker = chosen(asked)
    reading = read(paths)
    with progress_of(len(reading), worker) as (progress, engine), at_work(engine, progress) as summarizer:
        briefings = summarizer.summarize(reading)
    told = [_told(briefing.articles[0], briefing) for briefing in briefings]
    match how:
        case "json":
            say(inert_json(json.dumps([_row(one) for one in told], indent=2, ensure_ascii=False)) + "\n")
        case "markdown":
            say("\n".join(line for one in told for line in _markdown(one)))
        case _:
            say("\n".join(line for one in told for line in _text(one)))
    return completed(reading, (row for briefing in briefings for row in briefing.coverage))


def _told(article: Article, briefing: Briefing) -> Told:
    facts = {fact.id: fact for story in briefing.stories for fact in story.facts}
    sentences = [sentence for summary in briefing.summaries for sentence in summary.sentences]
    return Told(
        article,
        tuple((one, tuple(item for key in one.fact_ids for item in facts[key].evidence)) for one in sentences),
    )


def _row(told: Told) -> dict[str, object]:
    return {
        "article_id": told.article.id,
        "key": told.article.key,
        "title": told.article.title,
        "sentences": [
            {
                "text": sentence.text,
                "support": sentence.support,
                "evidence": [item.model_dump(mode="json") for item in evidence],
            }
            for sentence, evidence in told.sentences
        ],
    }


def _text(told: Told) -> Iterator[str]:
    key = flat(told.article.key)
    yield f"{flat(told.article.title)} ({key})" if told.article.title else key
    for sentence, evidence in told.sentences:
        yield f"  {flat(sentence.text)}{_weak(sentence)} [{_places(evidence)}]"
    if not told.sentences:
        yield f"  ({NOTHING})"
    yield ""


def _markdown(told: Told) -> Iterator[str]:
    from summarizer.rendering.markdown import escaped

    yield from (f"## {escaped(flat(told.article.title or told.article.key))}", "")
    if told.article.title:
        yield from (f"*{escaped(flat(told.article.key))}*", "")
    for sentence, evidence in told.sentences:
        yield f"- {escaped(flat(sentence.text))}{_weak(sentence)} ({_places(evidence)})"
    if not told.sentences:
        yield f"*{NOTHING}*"
    yield ""


def _weak(sentence: Sentence) -> str:
    return " (weakly supported)" if sentence.support == "weak" else ""


def _places(evidence: Iterable[Evidence]) -> str:
    return ", ".join(f"{item.start}:{item.end}" for item in evidence)
