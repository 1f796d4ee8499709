"""What a reader is shown of a briefing, in order and in words, before any format: every renderer prints an `Outline`.

All text in an outline is on one line and visible (see ``visible``); markup in it is still live, and each format
escapes it in its own way. Only ``Source.article`` is the article as it was read.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass

from summarizer.article import Article
from summarizer.rendering.citing import Line, Quote


@dataclass(frozen=True, slots=True)
class Voice:
    """Whom something comes from: an origin's name and, in words, the numbered sources that carry it."""

    name: str
    carried: str

    def __str__(self) -> str:
        return f"{self.name} ({self.carried})" if self.carried else self.name


@dataclass(frozen=True, slots=True)
class Agreed:
    """What independent origins say alike."""

    count: str
    slot: str
    value: str
    voices: tuple[Voice, ...]
    statements: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Side:
    """One position of a dispute, with who holds it."""

    value: str
    voices: tuple[Voice, ...]
    statements: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Disputed:
    """Positions that cannot all hold, side by side; no verdict."""

    type: str
    kind: str
    slot: str
    sides: tuple[Side, ...]
    explanation: str | None


@dataclass(frozen=True, slots=True)
class Dated:
    """A statement under its date as written; ``resolved`` says what day that is where the briefing holds one."""

    when: str
    resolved: str | None
    statement: Line


@dataclass(frozen=True, slots=True)
class Described:
    """A role as its sources word it."""

    role: Line
    voices: tuple[Voice, ...]


@dataclass(frozen=True, slots=True)
class Named:
    """A person with every role that a source gives them."""

    name: str
    descriptions: tuple[Described, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """A story. ``happened``: in the reporters' own voice; ``said``: someone else's word; ``undated``: more dates."""

    number: int
    scope: str
    headline: Line
    happened: tuple[Line, ...]
    said: tuple[Line, ...]
    agreed: tuple[Agreed, ...]
    disputed: tuple[Disputed, ...]
    timeline: tuple[Dated, ...]
    undated: str | None
    people: tuple[Named, ...]
    gaps: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Changed:
    """One difference from the former briefing."""

    type: str
    label: str
    line: Line
    former: str | None


@dataclass(frozen=True, slots=True)
class Source:
    """An input and what became of it. ``number`` is None for one whose text is not in the file."""

    number: int | None
    name: str
    about: tuple[str, ...]
    outcome: str
    account: str
    told: int
    untold: int
    skipped: int
    quotes: tuple[Quote, ...]
    untold_spans: tuple[tuple[int, int], ...]
    article: Article | None


@dataclass(frozen=True, slots=True)
class Summarised:
    """An article's own summary."""

    number: int | None
    name: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Refused:
    """Proposals that were not let through, under one reason."""

    reason: str
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Outline:
    """A briefing, ready to be printed in any format."""

    title: str
    header: tuple[str, ...]
    bottom_line: tuple[Line, ...]
    changes_since: str | None
    changes: tuple[Changed, ...]
    stories: tuple[Told, ...]
    across: tuple[Disputed, ...]
    summaries: tuple[Summarised, ...]
    sources: tuple[Source, ...]
    refused: tuple[Refused, ...]
    refused_count: str
    tally: str
    usage: str | None
    notes: tuple[tuple[str, str], ...]

    @property
    def printed(self) -> frozenset[str]:
        """Labels of quotations whose exact words some line already is, so that none needs to print them twice."""
        return frozenset(quote.label for line in lines(self) for quote in line.quotes if quote.excerpt == line.text)


def lines(view: object) -> Iterator[Line]:
    """Yield every line under *view* (an outline or a part of one), in reading order."""
    if isinstance(view, Line):
        yield view
    elif isinstance(view, tuple):
        for part in view:
            yield from lines(part)
    elif is_dataclass(view) and not isinstance(view, Quote):
        for field in fields(view):
            yield from lines(getattr(view, field.name))
