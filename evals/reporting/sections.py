"""A report as titled tables of plain text: what the terminal, markdown and the tables of the page share."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from evals.comparing.figures import NONE
from evals.comparing.terms import FEWEST, described
from evals.gold.rows import Relation as Label
from evals.matching.judging import Relation
from evals.reporting.estimates import grouped
from evals.reporting.gathering import Report
from evals.reporting.pending import CHOICES
from evals.reporting.slices import CAUTION
from evals.running.log import Log
from evals.scoring.score import Ratio

LABELS: tuple[Label, ...] = ("same", "compatible", "clash", "unrelated")
RELATIONS: tuple[Relation, ...] = ("same", "part", "clash", "other", "ambiguous")


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells under a head; a row of one cell heads the rows after it. ``caption`` says what the table shows."""

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a report: sentences, and a table unless there is nothing to tabulate."""

    title: str
    sentences: tuple[str, ...]
    table: Table | None = None


def runs(report: Report) -> Table:
    """Return what was run, a row a variant."""
    return Table(
        "Each variant; prompts with the first digits of their hash",
        ("variant", "engine", "prompts", "data", "begun"),
        tuple(
            (one.name, _engine(log), _prompts(log), log.run.data, log.run.started_at or NONE)
            for log, one in zip(report.logs, report.variants, strict=True)
        ),
    )


def metrics(report: Report) -> Section:
    """Return every metric of every variant, with intervals."""
    rows: list[tuple[str, ...]] = []
    for title, found in grouped(report.estimates):
        rows.append((title,))
        for metric in found:
            cells = [it.get(metric.name) for it in report.estimates]
            rows.append((metric.label, *(str(it) if it and (it.value or metric.group != "cost") else NONE
                                         for it in cells)))  # fmt: skip
    caption = "Each metric over all cases; in brackets its 95 % interval over stories"
    return Section(
        "Variants", (intervals(report),), Table(caption, ("", *(one.name for one in report.variants)), tuple(rows))
    )


def intervals(report: Report) -> str:
    """Return the sentence that says what the intervals are over."""
    stories = max((it.n for found in report.estimates for it in found.values()), default=0)
    if stories < FEWEST:
        counted = f"{stories} {'story' if stories == 1 else 'stories'}"
        return f"{counted}: below {FEWEST}, one story decides, and no interval is given."
    return (
        f"Intervals are 95 %, by delete-one-story jackknife-t over {stories} stories: what other stories like these "
        "would give. Two variants on the same stories are compared by their difference, not by whether these overlap."
    )


def costs(report: Report) -> Section:
    """Return quality and cost of every variant."""
    plot = report.tradeoff
    name = plot.cost.label if plot.cost else "cost"
    rows = tuple(
        (it.name, str(it.quality), str(it.cost) if it.cost else plot.nothing if plot.cost else NONE)
        for it in plot.points
    )
    caption = f"{plot.quality.label} and {name} for a case"
    return Section("Quality against cost", plot.notes, Table(caption, ("", plot.quality.label, name), rows))


def troubles(report: Report) -> Section:
    """Return the slices by planted trouble."""
    if not report.slices:
        return Section("By planted trouble", ("No article of this data set says what was planted in it.",))
    label = described(report.terms.metric).label
    names = [one.name for one in report.variants]
    rows = tuple(
        (
            it.trouble + (" (few)" if it.few else ""),
            str(it.articles),
            str(it.stories),
            *(str(one) if one else NONE for one in it.whole),
            *(map(counted, it.carried)),
        )
        for it in report.slices
    )
    head = ("", "articles", "stories", *(f"{label}, {name}" for name in names), *(f"carried, {name}" for name in names))
    caption = f"{label} over the articles with a trouble; carried: vital facts with it that are told rightly"
    return Section("By planted trouble", (CAUTION,), Table(caption, head, rows))


def matcher(report: Report) -> Section:
    """Return how far the matcher is right."""
    it = report.matcher
    if it is None:
        return Section("How far the matcher is right", ("This data set has no labelled pairs to try the matcher on.",))
    rows = tuple((label, *(str(it.table.get((label, relation), 0)) for relation in RELATIONS)) for label in LABELS)
    sentences = (
        f"On {report.pairs} pairs of sentences that no threshold was set on, in both orders; they are made to be hard.",
        f"Decided rather than left to a person: {shared(it.decided)}. Of these right: {shared(it.right)}.",
        f"Not the same and taken for the same, so that a false fact would count: {shared(it.credited)}.",
        f"No clash and taken for one, so that a true fact would count as wrong: {shared(it.condemned)}.",
        f"About one thing and matched at all: {shared(it.matched)}.",
    )
    caption = "Labelled by people (rows) and judged by the matcher (columns)"
    return Section("How far the matcher is right", sentences, Table(caption, ("", *RELATIONS), rows))


def unsettled(report: Report) -> Section:
    """Return the pairs that wait for a person, one line of JSON each."""
    if not report.pending:
        return Section("Waiting for a person", ("No pair is ambiguous.",))
    folder = report.gold.path if report.gold.path.is_dir() else report.gold.path.parent
    number = len(report.pending)
    said = (
        f"{number} {'pair is' if number == 1 else 'pairs are'} ambiguous. To settle one, put {CHOICES} for the ? and "
        f"add the line to {folder / 'adjudications.jsonl'}."
    )
    return Section("Waiting for a person", (said,))


def sections(report: Report) -> Iterator[Section]:
    """Yield the parts of *report* that are tables, but for the comparison, which has its own words."""
    yield Section("What was run", report.notes, runs(report))
    yield metrics(report)
    yield costs(report)
    yield troubles(report)
    yield matcher(report)


def counted(ratio: Ratio) -> str:
    """Return *ratio* as counts: "3 of 7"; repeats may make them fractions."""
    return f"{ratio.over:g} of {ratio.under:g}" if ratio.under else NONE


def shared(ratio: Ratio) -> str:
    """Return *ratio* as a share with its counts: "58.8 % (235 of 400)"."""
    return NONE if ratio.value is None else f"{100 * ratio.value:.1f} % ({counted(ratio)})"


def _engine(log: Log) -> str:
    asked = [log.run.model or "", f"at {log.run.endpoint}" if log.run.endpoint else ""]
    return " ".join(filter(None, [f"{log.run.engine}," if any(asked) else log.run.engine, *asked]))


def _prompts(log: Log) -> str:
    return ", ".join(f"{it.label} ({it.sha256[:8]})" for it in log.run.prompts) or NONE
