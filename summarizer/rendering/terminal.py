"""A briefing on a terminal, through rich: colour and columns on a terminal, plain lines where there is none.

Every word goes in as a ``Text``: rich reads no markup, no emoji codes and no links out of it.
"""

from __future__ import annotations

from collections.abc import Iterable

from rich import box
from rich.console import Console
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from summarizer.briefing import Briefing
from summarizer.rendering import text, views, wording
from summarizer.rendering.citing import Line
from summarizer.rendering.outline import outline

_WIDEST = 100  # longer lines are hard to read; about 100 characters with the indent


def print_to(console: Console, briefing: Briefing) -> None:
    """Print *briefing* to *console*; where that is no terminal, exactly what ``text.render`` returns."""
    if not console.is_terminal:
        console.out(text.render(briefing), end="", highlight=False)
        return
    _Printer(console).briefing(outline(briefing))


class _Printer:
    def __init__(self, console: Console) -> None:
        self._console = console
        self._width = min(console.width, _WIDEST)

    def briefing(self, shown: views.Outline) -> None:
        self._print(Text(shown.title, style="bold"))
        self._print(Text(" · ".join(shown.header), style="dim"))
        self._section("In short", map(_cited, shown.bottom_line))
        if shown.changes_since:
            changes = [_changed(change) for change in shown.changes]
            self._section(f"Since {shown.changes_since}", changes or [Text("Nothing changed.")])
        for story in shown.stories:
            self._story(story)
        if shown.across:
            self._title("Disputed between stories")
            self._disputes(shown.across)
        if shown.summaries:
            self._rule("Article by article")
        for summary in shown.summaries:
            number = f"[{summary.number}] " if summary.number else ""
            self._section(f"{number}{summary.name}", map(_cited, summary.lines))
        self._rule("Sources")
        printed = shown.printed
        for source in shown.sources:
            self._source(source, printed)
        refused = [Text(f"{refused.reason}: {item}") for refused in shown.refused for item in refused.items]
        if refused:
            self._section(f"Not let through: {shown.refused_count}", refused)
        self._rule("Checked")
        self._print(Text(shown.tally))
        self._print(Text.assemble("Check it yourself: ", (wording.CHECK, "bold")))
        if shown.usage:
            self._print(Text(shown.usage, style="dim"))
        for note, meaning in shown.notes:
            self._print(Text(f"{note}: {meaning}", style="dim"))

    def _story(self, story: views.Told) -> None:
        self._rule(f"{story.number} · {story.scope}")
        self._print(_cited(story.headline, style="bold"))
        self._section("What happened", map(_cited, story.happened))
        self._section("Who says what", map(_cited, story.said))
        if story.agreed:
            self._title("Agreed")
        for agreed in story.agreed:
            self._print(Text.assemble((agreed.count, "green"), ": ", (agreed.value, "bold")), 2)
            self._print(Text("; ".join(map(str, agreed.voices)), style="dim"), 4)
            for line in agreed.statements:
                self._print(_cited(line), 4)
        if story.disputed:
            self._title("Disputed")
            self._disputes(story.disputed)
        if story.timeline:
            self._title("Timeline")
            self._table([(_when(dated), _cited(dated.statement)) for dated in story.timeline])
            if story.undated:
                self._print(Text(story.undated, style="dim"), 2)
        if story.people:
            self._title("People, as each source describes them")
            self._table([(Text(person.name, style="bold"), _roles(person)) for person in story.people])
        self._section("Not reported", map(_cited, story.gaps))

    def _disputes(self, disputes: Iterable[views.Disputed]) -> None:
        for dispute in disputes:
            table = Table(
                title=Text(f"{dispute.kind}: {dispute.slot}", style="yellow"),
                title_justify="left",
                caption=Text(f"Computed: {dispute.explanation}") if dispute.explanation else None,
                caption_justify="left",
                box=box.SIMPLE_HEAD,
                width=self._width - 2,
                show_lines=False,
            )
            for side in dispute.sides:
                table.add_column(Text(side.value, style="bold"), ratio=1, overflow="fold")
            table.add_row(*(Text("; ".join(map(str, side.voices)), style="dim") for side in dispute.sides))
            table.add_row(*(Text("\n").join(map(_cited, side.statements)) for side in dispute.sides))
            if dispute.sides:
                self._console.print(Padding(table, (0, 0, 0, 2)))

    def _source(self, source: views.Source, printed: frozenset[str]) -> None:
        number = f"[{source.number}]" if source.number else "[-]"
        about = "".join(f" · {one}" for one in source.about)
        self._print(Text.assemble((number, "cyan"), " ", (source.name, "bold"), about))
        self._print(Text(source.account, style="dim"), 4)
        above = [quote.label for quote in source.quotes if quote.label in printed]
        if above:
            self._print(Text(f"word for word above: {', '.join(above)}", style="dim"), 4)
        for quote in source.quotes:
            if quote.label not in printed:
                self._print(Text.assemble((quote.label, "cyan"), f" {quote.excerpt}"), 4)

    def _section(self, title: str, lines: Iterable[Text]) -> None:
        written = list(lines)
        if written:
            self._title(title)
        for line in written:
            self._print(line, 2)

    def _title(self, title: str) -> None:
        self._console.print()
        self._print(Text(title, style="bold underline"))

    def _rule(self, title: str) -> None:
        self._console.print()
        self._console.print(Rule(Text(title), style="dim", align="left"), width=self._width)

    def _table(self, rows: Iterable[tuple[Text, Text]]) -> None:
        table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 0), width=self._width - 2)
        table.add_column(ratio=1, overflow="fold")
        table.add_column(ratio=3, overflow="fold")
        for row in rows:
            table.add_row(*row)
        self._console.print(Padding(table, (0, 0, 0, 2)))

    def _print(self, line: Text, indent: int = 0) -> None:
        line.overflow = "fold"
        self._console.print(Padding(line, (0, 0, 0, indent)), width=self._width)


def _cited(line: Line, style: str = "") -> Text:
    notes = f" ({', '.join(line.notes)})" if line.notes else ""
    labels = f" [{', '.join(line.labels)}]" if line.quotes else ""
    return Text.assemble((line.text, style), (notes, "italic dim"), (labels, "cyan"))


def _changed(change: views.Changed) -> Text:
    former = f" (before: {change.former})" if change.former and change.former != change.line.text else ""
    return Text.assemble((f"{change.label}: ", "bold"), _cited(change.line), (former, "dim"))


def _when(dated: views.Dated) -> Text:
    return Text.assemble((dated.when, "bold"), (f"\n({dated.resolved})" if dated.resolved else "", "dim"))


def _roles(person: views.Named) -> Text:
    return Text("\n").join(
        Text.assemble(_cited(one.role), (f" · {'; '.join(map(str, one.voices))}", "dim")) for one in person.descriptions
    )
