"""``summarizer verify``: does a briefing hold, by its own articles?"""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import click

from summarizer.cli.delivering import inert_json
from summarizer.cli.exits import DONE, REFUTED, UNUSABLE
from summarizer.cli.inputs import given
from summarizer.cli.streams import no_color, say, tell
from summarizer.errors import BundleError
from summarizer.rendering.visible import flat

if TYPE_CHECKING:
    from summarizer.audit import Finding
    from summarizer.briefing import Briefing

_EPILOG = """
\b
Examples:
  summarizer verify briefing.json
  summarizer verify briefing.json --against seeds/
  summarizer brief seeds/ --format json | summarizer verify --format json

\b
What goes where: the verdict, or one finding a line, to standard output
(json: a list of bundle, place and problem; [] when all holds); a bundle
that cannot be read is told on standard error.

\b
Exit codes: 0 all holds; 1 something does not; 2 wrong usage, or a file
that is no briefing; 130 interrupted.
"""


@click.command(epilog=_EPILOG, short_help="Does a briefing hold? Checked offline.")
@click.argument("bundles", nargs=-1, metavar="BUNDLE...", type=click.Path())
@click.option(
    "--against",
    metavar="DIR",
    type=click.Path(exists=True, file_okay=False),
    help="A folder with the original articles: the embedded texts must equal them.",
)
@click.option("--format", "how", type=click.Choice(["text", "json"]), default="text", show_default=True)
@no_color
def verify(bundles: tuple[str, ...], against: str | None, how: str) -> int:
    """Check BUNDLE..., briefings written by brief --format json, with no model and no network.

    Every hash, span, quotation, sentence, count, agreement and conflict is computed anew from the articles embedded in
    the bundle, and every difference is named. With - or no BUNDLE, standard input is checked.
    """
    bundles = given(bundles)
    from summarizer.audit import audit

    found: list[tuple[str, Finding]] = []
    unreadable = False
    for name in bundles:
        try:
            briefing = _loaded(name)
        except BundleError as error:
            tell(f"error: {error}")
            unreadable = True
            continue
        findings = audit(briefing, against=against)
        found += [(name, finding) for finding in findings]
        if how == "text":
            _report(name, briefing, findings, against)
    if how == "json":
        rows = [{"bundle": name, "place": one.place, "problem": one.problem} for name, one in found]
        say(inert_json(json.dumps(rows, indent=2, ensure_ascii=False)) + "\n")
    if unreadable:
        return UNUSABLE
    return REFUTED if found else DONE


def _loaded(name: str) -> Briefing:
    from summarizer.briefing import Briefing

    if name == "-":
        return Briefing.from_json(sys.stdin.buffer.read(), name="standard input")
    return Briefing.load(name)


def _report(name: str, briefing: Briefing, findings: tuple[Finding, ...], against: str | None) -> None:
    from summarizer.rendering.wording import counted

    shown = "standard input" if name == "-" else flat(name)
    for finding in findings:
        say(f"{shown}: {flat(str(finding))}\n")
    if findings:
        say(f"{shown} does not hold: {counted(len(findings), 'finding')}\n")
        return
    claimed = briefing.verification
    quoted = f"{counted(claimed.facts, 'fact')} on {counted(claimed.spans, 'quotation')}"
    originals = f", equal to those in {flat(against)}" if against else ""
    say(
        f"{shown} holds: {counted(claimed.sentences, 'sentence')}, {quoted}, "
        f"{counted(len(briefing.articles), 'article')}{originals}; checked with no model and no network\n"
    )
