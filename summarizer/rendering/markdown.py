"""A briefing as markdown that stays what it is on GitHub: nothing a source says becomes markup.

Citations are shortcut references (``[[2c]]``, defined at the end), so that the file reads well raw, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import zip_longest

from summarizer.briefing import Briefing
from summarizer.rendering import views, wording
from summarizer.rendering.citing import Line, Quote
from summarizer.rendering.outline import outline

# What CommonMark, GitHub's tables, mathematics, strikethrough and bare-address links give a meaning to, anywhere.
_ANYWHERE = re.compile(r"[\\`*_\[\]<>~#$]|&(?=[#\w])|:(?=//)|(?<=www)\.", re.IGNORECASE)
# What has a meaning only at the start of a block: list markers, numbered items, rules, underlines of headings.
_AT_START = re.compile(r"^([-+=:]|\d{1,9}(?=[.)]))")


def render(briefing: Briefing) -> str:
    """Return *briefing* as markdown: stories, then numbered sources with the quotations no sentence shows already."""
    return "\n".join(_blocks(outline(briefing))).rstrip("\n") + "\n"


def escaped(text: str) -> str:
    """Return *text*, which stands on one line, so that markdown shows exactly its characters.

    Bare addresses stay text. GitHub links a bare e-mail address after all escaping; that one link remains.
    """
    text = _ANYWHERE.sub(r"\\\g<0>", text).replace("|", "&#124;")  # an entity, since tables are split before escapes
    return _AT_START.sub(lambda start: f"\\{start[1]}" if not start[1].isdigit() else f"{start[1]}\\", text)


def _blocks(shown: views.Outline) -> Iterator[str]:
    yield from _paragraph(f"# {escaped(shown.title)}")
    yield from _paragraph(escaped(" · ".join(shown.header)))
    if shown.bottom_line:
        yield from _paragraph("**In short.** " + " ".join(_cited(line) for line in shown.bottom_line))
    if shown.changes_since:
        yield from _paragraph(f"## Since {escaped(shown.changes_since)}")
        yield from _items(_changed(change) for change in shown.changes)
        if not shown.changes:
            yield from _paragraph("Nothing changed.")
    for story in shown.stories:
        yield from _story(story)
    if shown.across:
        yield from _paragraph("## Disputed between stories")
        for dispute in shown.across:
            yield from _disputed(dispute)
    yield from _summaries(shown.summaries)
    yield from _sources(shown)
    yield from _end(shown)


def _story(story: views.Told) -> Iterator[str]:
    yield from _paragraph(f"## {story.number}. {_cited(story.headline)}")
    yield from _paragraph(f"*{escaped(story.scope)}*")
    for title, lines in (("What happened", story.happened), ("Who says what", story.said)):
        if lines:
            yield from _paragraph(f"### {title}")
            yield from _items(_cited(line) for line in lines)
    if story.agreed:
        yield from _paragraph("### Agreed")
        for agreed in story.agreed:
            what = f"**{agreed.count}:** {escaped(agreed.value)}"
            yield f"- {what} · {_voices(agreed.voices)}"
            yield from (f"  - {_cited(line)}" for line in agreed.statements)
        yield ""
    if story.disputed:
        yield from _paragraph("### Disputed")
        for dispute in story.disputed:
            yield from _disputed(dispute)
    if story.timeline:
        yield from _paragraph("### Timeline")
        yield from _items(_dated(dated) for dated in story.timeline)
        if story.undated:
            yield from _paragraph(story.undated)
    if story.people:
        yield from _paragraph("### People, as each source describes them")
        yield from _table(("Person", "Described as"), [_person(person) for person in story.people])
    if story.gaps:
        yield from _paragraph("### Not reported")
        yield from _items(_cited(line) for line in story.gaps)


def _disputed(dispute: views.Disputed) -> Iterator[str]:
    yield from _paragraph(f"**{dispute.kind}: {escaped(dispute.slot)}**")
    statements = zip_longest(*([_cited(line) for line in side.statements] for side in dispute.sides), fillvalue="")
    if dispute.sides:
        rows = [[_voices(side.voices) for side in dispute.sides], *statements]
        yield from _table([escaped(side.value) for side in dispute.sides], rows)
    if dispute.explanation:
        yield from _paragraph(f"Computed: {escaped(dispute.explanation)}")


def _summaries(summaries: Iterable[views.Summarised]) -> Iterator[str]:
    for position, summary in enumerate(summaries):
        if position == 0:
            yield from _paragraph("## Article by article")
        number = f"{summary.number}. " if summary.number else ""
        yield from _paragraph(f"### {number}{escaped(summary.name)}")
        yield from _paragraph(" ".join(_cited(line) for line in summary.lines))


def _sources(shown: views.Outline) -> Iterator[str]:
    if shown.sources:
        yield from _paragraph("## Sources")
    printed = shown.printed
    for source in shown.sources:
        if source.number:
            yield from _paragraph(f"### Source {source.number}")
        yield f"**{escaped(source.name)}**" + "".join(f" · {escaped(about)}" for about in source.about)
        yield ""
        yield from _paragraph(escaped(source.account))
        above = [quote.label for quote in source.quotes if quote.label in printed]
        if above:
            yield from _paragraph(f"Word for word above: {', '.join(above)}.")
        for quote in source.quotes:
            if quote.label not in printed:
                yield f"> **{quote.label}** {escaped(quote.excerpt)}{_match(quote)}"
                yield ""


def _end(shown: views.Outline) -> Iterator[str]:
    if shown.refused:
        yield from _paragraph(f"## Not let through: {shown.refused_count}")
        for refused in shown.refused:
            yield f"- {escaped(refused.reason)}: {len(refused.items)}"
            yield from (f"  - {escaped(item)}" for item in refused.items)
        yield ""
    yield from _paragraph("## Checked")
    yield from _paragraph(f"{escaped(shown.tally)} Check it yourself: `{wording.CHECK}`.")
    if shown.usage:
        yield from _paragraph(escaped(shown.usage))
    yield from _items(f"*{note}*: {escaped(meaning)}" for note, meaning in shown.notes)
    yield from (f"[{quote.label}]: #source-{quote.number}" for source in shown.sources for quote in source.quotes)


def _cited(line: Line) -> str:
    notes = f" *({', '.join(line.notes)})*" if line.notes else ""
    labels = " [" + ", ".join(f"[{label}]" for label in line.labels) + "]" if line.quotes else ""
    return escaped(line.text) + notes + labels


def _changed(change: views.Changed) -> str:
    former = f" (before: {escaped(change.former)})" if change.former and change.former != change.line.text else ""
    return f"**{change.label}:** {_cited(change.line)}{former}"


def _dated(dated: views.Dated) -> str:
    resolved = f" ({escaped(dated.resolved)})" if dated.resolved else ""
    return f"**{escaped(dated.when)}**{resolved}: {_cited(dated.statement)}"


def _person(person: views.Named) -> list[str]:
    roles = (f"{_cited(one.role)} · {_voices(one.voices)}" for one in person.descriptions)
    return [escaped(person.name), " / ".join(roles)]


def _voices(voices: Iterable[views.Voice]) -> str:
    return "; ".join(escaped(str(voice)) for voice in voices)


def _match(quote: Quote) -> str:
    return "" if quote.match == "exact" else f" *({quote.match} match)*"


def _paragraph(text: str) -> tuple[str, str]:
    return text, ""


def _items(items: Iterable[str]) -> Iterator[str]:
    written = [f"- {item}" for item in items]
    yield from (*written, "") if written else ()


def _table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> Iterator[str]:
    columns = list(head)
    for row in (columns, ["---"] * len(columns), *rows):
        yield f"| {' | '.join(row)} |"
    yield ""
