"""A report on a terminal, through rich: the tables in colour, as wide as the window is.

Every word goes in as a ``Text``: rich reads no markup, no emoji codes and no links out of it.
"""

from __future__ import annotations

from rich import box
from rich.console import Console
from rich.table import Table as Grid
from rich.text import Text

from evals.reporting.gathering import Report
from evals.reporting.sections import Table, sections
from evals.reporting.writing import closing, heading
from summarizer.rendering.visible import visible


def print_to(console: Console, report: Report) -> None:
    """Print *report* to *console*."""
    console.print(Text(visible(report.title), style="bold"))
    for section in sections(report):
        blank, title, *sentences = heading(section)
        console.print(blank)
        console.print(Text(visible(title), style="bold"))
        for sentence in sentences:
            console.print(Text(visible(sentence)))
        if section.table:
            console.print(_grid(section.table))
    for line in closing(report):
        console.print(Text(visible(line)))


def _grid(table: Table) -> Grid:
    grid = Grid(box=box.SIMPLE_HEAD, caption=Text(visible(table.caption)), caption_justify="left", pad_edge=False)
    for place, name in enumerate(table.head):
        grid.add_column(Text(visible(name)), justify="right" if place else "left")
    for row in table.rows:
        grid.add_row(*(Text(visible(cell), style="bold" if len(row) == 1 else "") for cell in row))
    return grid
