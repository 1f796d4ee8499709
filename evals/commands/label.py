"""``evals label``: a draft of gold from what the extractive engine finds, to be corrected by hand."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import click

from evals.commands.telling import HELD, Unusable, tell

if TYPE_CHECKING:
    from evals.gold.rows import Row

_EPILOG = """
\b
Examples:
  evals label article.txt --out mine.jsonl         draft
  $EDITOR mine.jsonl                               correct: drop, split, reword, add aliases, mark what is vital
  evals lint --data mine.jsonl                     until no fault is left
  evals label monday.json --out mine.jsonl         a briefing, with what its stories share and dispute

\b
Each line is one row ("row": article, fact or story). The rules are in
evals/LABELLING.md. Needs no model and no network.

\b
Exit codes: 0 done; 2 wrong usage, or nothing readable.
"""


@click.command(epilog=_EPILOG)
@click.argument("sources", nargs=-1, required=True, metavar="ARTICLE|RUN...", type=click.Path())
@click.option("--out", metavar="FILE", type=click.Path(dir_okay=False), help="Write FILE, unless it is there already.")
@click.pass_context
def label(context: click.Context, sources: tuple[str, ...], out: str | None) -> None:
    """Draft labels of articles, or of a run, to be corrected by hand.

    ARTICLE is a text or markdown file, or a folder of them; RUN is a briefing as JSON (summarizer brief --out F.json).
    A draft is not gold: it holds only what the engine found, in the article's own words.
    """
    from evals.labelling import to_jsonl

    if out is not None and os.path.exists(out):
        raise Unusable(f"{out} is there already, maybe with corrections; move it away or name another file")
    rows = _rows(sources)
    text = to_jsonl(rows)
    if out is None:
        click.echo(text, nl=False)
    else:
        try:
            with open(out, "x", encoding="utf-8", newline="\n") as file:
                file.write(text)
        except OSError as error:
            raise Unusable(f"{out}: {error.strerror}") from error
        tell(f"wrote {len(rows)} rows to {out}; correct them, then: evals lint --data {out}")
    context.exit(HELD)


def _rows(sources: tuple[str, ...]) -> tuple[Row, ...]:
    from evals.labelling import draft, draft_of_briefing
    from summarizer import Briefing, Summarizer, SummarizerError, read_articles

    runs = [source for source in sources if source.lower().endswith(".json")]
    if runs and len(sources) > 1:
        raise Unusable(f"{runs[0]} is a run: label it by itself")
    if runs:
        try:
            return draft_of_briefing(Briefing.load(runs[0]))
        except SummarizerError as error:
            raise Unusable(str(error)) from error
    reading = read_articles(*sources)
    for problem in reading.problems:
        tell(f"{'warning' if problem.harmless else 'not read'}: {problem}")
    if not reading.articles:
        raise Unusable("no article could be read")
    with Summarizer() as summarizer:
        extraction = summarizer.extract(reading)
    return draft(reading.articles, extraction.facts)
