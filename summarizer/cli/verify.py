"""``summarizer verify``: does a briefing hold, by its own articles? Does any text hold, by articles given?"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from summarizer.cli.delivering import inert_json
from summarizer.cli.exits import DONE, INCOMPLETE, REFUTED, UNUSABLE, Ended
from summarizer.cli.inputs import given, read
from summarizer.cli.streams import no_color, say, tell
from summarizer.cli.verdicts import HOW, as_row, quantity, report, show, tally
from summarizer.errors import BundleError, UnreadableInput, UsageError
from summarizer.rendering.visible import flat

if TYPE_CHECKING:
    from summarizer.audit import Finding
    from summarizer.briefing import Briefing
    from summarizer.fact import Rejected

_EPILOG = """
\b
Examples:
  summarizer verify briefing.json
  summarizer verify briefing.json --against seeds/
  summarizer brief seeds/ --format json | summarizer verify --format json
  summarizer verify --text summary.txt --against a.txt b.txt
  summarizer verify edited.json --edited --out final.json

\b
What goes where: the verdicts, or one finding a line, to standard output;
what cannot be read, and that other rules than these made a briefing, is told
on standard error. On a terminal offending words are coloured in the sentence
and in its source, elsewhere they stand ⟦so⟧.

\b
Verdicts: supported, the sources carry all of it; weak, nothing contradicts it
but not all of its wording is theirs; unsupported, it says what they do not.

\b
Exit codes: 0 all holds; 1 something does not; 2 wrong usage, or a file
that is no briefing; 4 some articles could not be read; 130 interrupted.
"""


@click.command(epilog=_EPILOG, short_help="Does a briefing, or any text, hold? Checked offline.")
@click.argument("paths", nargs=-1, metavar="[BUNDLE...]", type=click.Path())
@click.option("--text", metavar="FILE", type=click.Path(), help="Check this text instead (- is standard input).")
@click.option(
    "--against",
    metavar="PATH...",
    multiple=True,
    type=click.Path(exists=True, allow_dash=True),
    help="A folder with the originals of BUNDLE: the embedded texts must equal them. With --text: the articles, "
    "files or folders, that it must be true to.",
)
@click.option(
    "--all", "every", is_flag=True, help="Show every sentence of a briefing, not only those short of supported."
)
@click.option(
    "--edited",
    is_flag=True,
    help='BUNDLE was edited by hand, sentences dropped, moved, rewritten or pinned ("pinned": true): check each, '
    "compute anew what follows, and write it to --out.",
)
@click.option("--out", metavar="FILE", type=click.Path(), help="Where the checked briefing of --edited goes.")
@click.option("--format", "how", type=click.Choice(["text", "json"]), default="text", show_default=True)
@no_color
def verify(  # noqa: PLR0913, PLR0917  (one parameter an option)
    paths: tuple[str, ...],
    text: str | None,
    against: tuple[str, ...],
    every: bool,
    edited: bool,
    out: str | None,
    how: str,
) -> int:
    """Check BUNDLE..., briefings written by brief --format json, with no model and no network.

    Every hash, span, quotation, sentence, count, agreement and conflict is computed anew from the articles embedded in
    the bundle, and every difference is named. With - or no BUNDLE, standard input is checked.

    With --text, any text is checked sentence by sentence against any articles: a summary that a model wrote, a draft of
    one's own.

    With --edited, a sentence that does not hold gives way to its facts' own words, with the reason in the bundle; a
    pinned one is never replaced: where it does not hold, that is told and nothing is written.
    """
    if edited:
        return _edited(paths, out, how)
    if out is not None:
        raise UsageError("--out is where the checked briefing of --edited goes")
    if text is not None:
        return _text(text, (*against, *paths), how)
    if len(against) > 1 or not all(Path(name).is_dir() for name in against):
        raise UsageError(f"--against {' '.join(against)}: is no folder; the originals of a briefing stand in one")
    return _bundles(given(paths), next(iter(against), None), how, every=every)


def _text(name: str, paths: tuple[str, ...], how: str) -> int:
    if not paths:
        raise UsageError("against what? summarizer verify --text summary.txt --against a.txt b.txt")
    if name == "-" and "-" in paths:
        raise UsageError("standard input is the text or an article, not both")
    written = _written(name)
    reading = read(paths)
    articles = [article for article in reading.articles if not _is_file(name, article.key)]
    if len(articles) < len(reading.articles):
        tell(f"not a source: {name}, the text itself")
    if not articles:
        raise Ended("error: no article but the text itself")
    from summarizer.checking import check_text

    rows = check_text(written, articles)
    if not rows:
        raise Ended(f"error: {name}: no sentence to check")
    if how == "json":
        say(inert_json(json.dumps([as_row(row) for row in rows], indent=2, ensure_ascii=False)) + "\n")
    else:
        show(rows)
        say(f"{tally(rows)} against {quantity(len(articles), 'article')}; {HOW}\n")
    if any(row.support == "unsupported" for row in rows):
        return REFUTED
    return INCOMPLETE if reading.failures else DONE


def _is_file(name: str, key: str) -> bool:
    """Return whether *name* and *key* are one file."""
    try:
        return name != "-" and os.path.samefile(name, key)
    except OSError:
        return False


def _edited(paths: tuple[str, ...], out: str | None, how: str) -> int:
    if len(paths) != 1:
        raise UsageError("one edited briefing at a time: summarizer verify edited.json --edited --out final.json")
    from summarizer.audit import revised
    from summarizer.cli.delivering import check_place, deliver

    if out is not None:
        check_place(out)
    before = _loaded(paths[0])
    again = revised(before)
    if again.briefing is None:
        if how == "json":
            rows = [{"bundle": paths[0], "place": one.place, "problem": one.problem} for one in again.findings]
            say(inert_json(json.dumps(rows, indent=2, ensure_ascii=False)) + "\n")
        else:
            for finding in again.findings:
                say(f"{flat(paths[0])}: {flat(str(finding))}\n")
        tell(f"{paths[0]} does not hold: {quantity(len(again.findings), 'finding')}; nothing was written")
        return REFUTED
    replaced = again.briefing.rejected[len(before.rejected) :]
    for item in replaced:
        tell(_gave_way(item))
    kept = {sentence.text for sentence in again.briefing.bottom_line}
    for sentence in before.bottom_line:
        if sentence.text not in kept:
            tell(f"not kept in the bottom line, which is made of the sentences below it: {flat(sentence.text)}")
    if out is not None or how == "json":
        deliver(again.briefing, "json", out)
    if how == "text":
        report(out or paths[0], again.briefing, (), None, every=False)
    return REFUTED if replaced else DONE


def _gave_way(item: Rejected) -> str:
    """Return what became of an edited sentence that does not hold, and why."""
    from summarizer.fact import Reason

    if item.reason is not Reason.UNKNOWN_FACT:
        return f"replaced: {flat(item.text)} ({flat(item.detail or item.reason.value)})"
    cited = "no fact" if item.detail == "none" else f"{flat(item.detail or '')}, which the story does not hold"
    return f"dropped: {flat(item.text)} (cites {cited})"


def _written(name: str) -> str:
    from summarizer.reading.decoding import decode

    try:
        return decode(sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()).text
    except OSError as error:
        raise UsageError(f"--text {name}: {error.strerror or error}") from error
    except UnreadableInput as error:
        raise UsageError(f"--text {name}: {error}") from error


def _bundles(names: tuple[str, ...], against: str | None, how: str, *, every: bool) -> int:
    from summarizer.audit import audit

    found: list[tuple[str, Finding]] = []
    unreadable = False
    for name in names:
        try:
            briefing = _loaded(name)
        except BundleError as error:
            tell(f"error: {error}")
            if name.lower().endswith((".txt", ".text", ".md", ".markdown")):
                tell(f"to check a text: summarizer verify --text {name} --against ARTICLES")
            unreadable = True
            continue
        if line := _other_rules(briefing):
            tell(f"{name}: {line}")
        findings = audit(briefing, against=against)
        found += [(name, finding) for finding in findings]
        if how == "text":
            report(name, briefing, findings, against, every=every)
    if how == "json":
        rows = [{"bundle": name, "place": one.place, "problem": one.problem} for name, one in found]
        say(inert_json(json.dumps(rows, indent=2, ensure_ascii=False)) + "\n")
    if unreadable:
        return UNUSABLE
    return REFUTED if found else DONE


def _other_rules(briefing: Briefing) -> str | None:
    """Return a line where other rules than ours made *briefing*: no finding, but perhaps why there are some."""
    if briefing.rules is None:
        return None
    from summarizer.pipeline.rules import rules

    made, ours = briefing.rules, rules()
    if made.digest == ours.digest:
        return None
    one, other = (f"{it.version} ({it.digest[:_SHOWN]})" for it in (made, ours))
    return f"made by the rules of summarizer {one}, checked by those of {other}"


_SHOWN = 12  # hex digits of a digest: enough to tell two programs apart by eye


def _loaded(name: str) -> Briefing:
    from summarizer.briefing import Briefing

    if name == "-":
        return Briefing.from_json(sys.stdin.buffer.read(), name="standard input")
    return Briefing.load(name)
