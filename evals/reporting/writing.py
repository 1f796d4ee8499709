"""A report as plain text and as markdown; text of runs is hostile, and escaped."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import wrap

from evals.comparing.printing import aligned, as_markdown, as_text, escaped
from evals.reporting.gathering import Report
from evals.reporting.sections import Section, Table, sections, unsettled

_WIDTH = 100  # characters: longer lines are hard to read
_CASES = 20  # of a comparison, fact by fact, as evals compare lists them; the page has all


def text(report: Report) -> Iterator[str]:
    """Yield the lines for a pipe or a file; whoever prints them makes them safe for a terminal."""
    yield f"Report: {report.title}"
    for section in sections(report):
        yield from heading(section)
        if section.table:
            yield section.table.caption
            yield from aligned([section.table.head, *section.table.rows])
    yield from closing(report)


def heading(section: Section) -> Iterator[str]:
    """Yield the title of *section* and its sentences."""
    yield ""
    yield section.title
    for sentence in section.sentences:
        yield from wrap(sentence, _WIDTH, initial_indent="  ", subsequent_indent="    ", break_long_words=False)
    if section.table and section.sentences:
        yield ""


def closing(report: Report) -> Iterator[str]:
    """Yield the comparison in words and the lines that settle what is ambiguous."""
    if report.comparison:
        yield ""
        yield from as_text(report.comparison, cases=_CASES)
    yield from heading(unsettled(report))
    for it in report.pending:
        yield f"  {', '.join(it.ids)}: {it.detail}"
        yield f"    {it.line}"


def markdown(report: Report) -> Iterator[str]:
    """Yield the lines of a markdown page."""
    yield f"# {escaped(report.title)}"
    for section in sections(report):
        yield from _heading(section)
        if section.table:
            yield from ("", escaped(section.table.caption), "")
            yield from _markdown(section.table)
    if report.comparison:
        yield ""
        yield from as_markdown(report.comparison, cases=_CASES)
    yield from _heading(unsettled(report))
    if report.pending:
        yield from ("", "```json")
        yield from (it.line.replace("`", "\\u0060") for it in report.pending)  # no fence can be closed from inside
        yield "```"


def _heading(section: Section) -> Iterator[str]:
    yield ""
    yield f"## {escaped(section.title)}"
    yield ""
    yield from (f"- {escaped(sentence)}" for sentence in section.sentences)


def _markdown(table: Table) -> Iterator[str]:
    yield f"| {' | '.join(map(escaped, table.head))} |"
    yield f"|:--{'|--:' * (len(table.head) - 1)}|"
    for row in table.rows:
        cells = [f"**{escaped(row[0])}**", *[""] * (len(table.head) - 1)] if len(row) == 1 else map(escaped, row)
        yield f"| {' | '.join(cells)} |"
