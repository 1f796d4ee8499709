"""A briefing as plain text: one sentence a line, so that mail, ``grep`` and ``diff`` can take it as it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from summarizer.briefing import Briefing
from summarizer.rendering import views, wording
from summarizer.rendering.citing import Line
from summarizer.rendering.outline import outline


def render(briefing: Briefing) -> str:
    """Return *briefing* as plain text; lines are not wrapped, and nothing in them moves a terminal's cursor."""
    return "\n".join(_lines(outline(briefing))).strip("\n") + "\n"


def cited(line: Line) -> str:
    """Return *line* with its notes and the labels of its quotations: ``… since May. (counted) [1a, 2c]``."""
    notes = f" ({', '.join(line.notes)})" if line.notes else ""
    return line.text + notes + (f" [{', '.join(line.labels)}]" if line.quotes else "")


def _lines(shown: views.Outline) -> Iterator[str]:
    yield from (shown.title, "=" * len(shown.title), " · ".join(shown.header), "")
    yield from _section("In short", map(cited, shown.bottom_line))
    if shown.changes_since:
        changes = [_changed(change) for change in shown.changes]
        yield from _section(f"Since {shown.changes_since}", changes or ["Nothing changed."])
    for story in shown.stories:
        yield from _story(story)
    if shown.across:
        yield from _section("Disputed between stories", _disputes(shown.across))
    for summary in shown.summaries:
        number = f"[{summary.number}] " if summary.number else ""
        yield from _section(f"Article: {number}{summary.name}", map(cited, summary.lines))
    yield from _section("Sources", _sources(shown))
    refused = (f"{refused.reason}: {item}" for refused in shown.refused for item in refused.items)
    yield from _section(f"Not let through: {shown.refused_count}", refused)
    checked = [shown.tally, f"Check it yourself: {wording.CHECK}", *([shown.usage] if shown.usage else [])]
    yield from _section("Checked", (*checked, *(f"{note}: {meaning}" for note, meaning in shown.notes)))


def _story(story: views.Told) -> Iterator[str]:
    headline = f"{story.number}. {cited(story.headline)}"
    yield from (headline, "-" * min(len(headline), 78), f"({story.scope})", "")
    yield from _section("What happened", map(cited, story.happened))
    yield from _section("Who says what", map(cited, story.said))
    yield from _section("Agreed", _agreed(story.agreed))
    yield from _section("Disputed", _disputes(story.disputed))
    yield from _section("Timeline", (*map(_dated, story.timeline), *([story.undated] if story.undated else [])))
    yield from _section("People, as each source describes them", map(_person, story.people))
    yield from _section("Not reported", map(cited, story.gaps))


def _section(title: str, lines: Iterable[str]) -> Iterator[str]:
    written = [f"  {line}" for line in lines]
    if written:
        yield from (title, *written, "")


def _agreed(agreements: Iterable[views.Agreed]) -> Iterator[str]:
    for agreed in agreements:
        yield f"{agreed.count}: {agreed.value} | {'; '.join(map(str, agreed.voices))}"
        yield from (f"  {cited(line)}" for line in agreed.statements)


def _disputes(disputes: Iterable[views.Disputed]) -> Iterator[str]:
    for dispute in disputes:
        yield f"{dispute.kind}: {dispute.slot}"
        for side in dispute.sides:
            yield f"  {side.value} | {'; '.join(map(str, side.voices))}"
            yield from (f"    {cited(line)}" for line in side.statements)
        if dispute.explanation:
            yield f"  Computed: {dispute.explanation}"


def _dated(dated: views.Dated) -> str:
    return f"{dated.when}{f' ({dated.resolved})' if dated.resolved else ''}: {cited(dated.statement)}"


def _person(person: views.Named) -> str:
    roles = (f"{cited(one.role)} | {'; '.join(map(str, one.voices))}" for one in person.descriptions)
    return f"{person.name}: {' / '.join(roles)}"


def _changed(change: views.Changed) -> str:
    former = f" (before: {change.former})" if change.former and change.former != change.line.text else ""
    return f"{change.label}: {cited(change.line)}{former}"


def _sources(shown: views.Outline) -> Iterator[str]:
    printed = shown.printed
    for source in shown.sources:
        yield f"[{source.number or '-'}] {' · '.join((source.name, *source.about))}"
        yield f"    {source.account}"
        above = [quote.label for quote in source.quotes if quote.label in printed]
        if above:
            yield f"    word for word above: {', '.join(above)}"
        yield from (f"    {quote.label}: {quote.excerpt}" for quote in source.quotes if quote.label not in printed)
