"""``evals report``: stored runs on one page, or as tables."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from evals.commands.stored import gold_of, loaded, runs_option, terms_of
from evals.commands.telling import HELD, Unusable, data_option, shown, tell

if TYPE_CHECKING:
    from evals.comparing import Terms
    from evals.gold import Gold
    from evals.reporting import Report

Format = Literal["html", "markdown", "text"]
PAGE = Path("report.html")
_SUFFIXES: dict[str, Format] = {".html": "html", ".htm": "html", ".md": "markdown", ".txt": "text"}
_HEAD = 4096  # characters of a page: its generator stands before the style

_EPILOG = """
\b
Examples:
  evals report                             the committed baseline, in report.html
  evals report extract@1 extract@2         two runs, side by side
  evals report baseline v1 v2 --out all.html
  evals report v1 v2 --format text         the tables, on the terminal
  evals report v1 v2 --format markdown     the tables, for a pull request

\b
A RUN is a log of evals run: its path, its name in the folder of the runs, or
the prompt in its name; "baseline" is the one that comes along. The first is
what the others are compared with. The page needs no network and no scripts.

\b
Exit codes: 0 done; 2 wrong usage, or no such run. The verdict's own exit code
is that of evals compare.
"""


@click.command(epilog=_EPILOG)
@click.argument("names", nargs=-1, metavar="[RUN]...")
@click.option(
    "--out",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Where to write; - is standard output.  [default: report.html, and for tables standard output]",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["html", "markdown", "text"]),
    help="A page or tables.  [default: by the name of FILE, else html]",
)
@click.option("--metric", default="strict.f1", show_default=True, metavar="NAME", help="What decides.")
@click.option("--common", is_flag=True, help="Compare the cases that all have, on purpose.")
@data_option
@runs_option
@click.pass_context
def report(  # noqa: PLR0913, PLR0917  (click passes one argument an option)
    context: click.Context,
    names: tuple[str, ...],
    out: Path | None,
    form: Format | None,
    metric: str,
    common: bool,
    data: str | None,
    folder: Path,
) -> None:
    """Write stored runs as one HTML page, as tables or as markdown.

    Scores with intervals, quality against cost, slices by planted trouble, every article with gold and found facts
    marked in its text, the comparison in words, and what waits for a person. Nothing is asked of any model.
    """
    form = form or (_SUFFIXES.get(out.suffix.lower(), "html") if out else "html")
    target = out or (PAGE if form == "html" else None)
    if out is None and form == "html":
        _refuse_to_overwrite(PAGE)
    gold = gold_of(data)
    terms = terms_of(gold, metric=metric, margin=0.02, must_have=(), common=common)
    found = _gathered(names or ("baseline",), gold, terms, folder)
    if target is None or str(target) == "-":
        _print(found, form)
    else:
        _write(found, form, target)
    context.exit(HELD)


def _gathered(names: tuple[str, ...], gold: Gold, terms: Terms, folder: Path) -> Report:
    from evals.reporting import gather

    return gather(*loaded(names, gold, folder), terms)


def _written(found: Report, form: Format) -> str:
    from evals.reporting import markdown, render, text

    if form == "html":
        return render(found)
    return "".join(f"{shown(line)}\n" for line in (markdown if form == "markdown" else text)(found))


def _print(found: Report, form: Format) -> None:
    if form == "text" and sys.stdout.isatty():
        from rich.console import Console

        from evals.reporting.terminal import print_to

        print_to(Console(), found)
    else:
        click.echo(_written(found, form).encode(), nl=False)  # UTF-8, as the page's head says, whatever the terminal's


def _write(found: Report, form: Format, target: Path) -> None:
    page = _written(found, form)
    try:
        target.write_text(page, "utf-8")
    except OSError as error:
        raise Unusable(f"{target}: {error.strerror or error}") from error
    tell(f"{target}: {found.title}, {len(page.encode()) / 1e6:.1f} MB")


def _refuse_to_overwrite(page: Path) -> None:
    """Raise Unusable where *page*, which nobody named, is there and not of our making."""
    from evals.reporting.html import GENERATOR

    try:
        with page.open(encoding="utf-8", errors="replace") as file:
            ours = f'name="generator" content="{GENERATOR}"' in file.read(_HEAD)
    except FileNotFoundError:
        return
    except OSError as error:
        raise Unusable(f"{page}: {error.strerror or error}") from error
    if not ours:
        raise Unusable(f"{page} is there, and no page of evals report: name another with --out, or this one")
