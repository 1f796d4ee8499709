"""What the reader gets: a briefing of stories, each sentence tied to facts or computed from counted things."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Literal

from pydantic import ValidationError

from summarizer.article import Article, Noun
from summarizer.errors import BundleError
from summarizer.fact import Fact, Rejected, When
from summarizer.record import Changes, Coverage, Rules, Usage, Verification

FORMAT = "summarizer.briefing/1"

Support = Literal["supported", "weak"]
ConflictType = Literal["number", "date", "place", "role", "attribution", "polarity", "cause", "name", "era"]


class Opinion(Noun):
    """What a model that read a sentence beside its excerpts said of it; ``fact_ids``: whose excerpts decide it."""

    verdict: Literal["supported", "contradicted", "not stated"]
    fact_ids: tuple[str, ...] = ()


class Sentence(Noun):
    """One sentence of a briefing.

    Basis *facts*: every name, number, date and quoted word of it stands in the spans its facts cite.
    Basis *computed*: a fixed template over counted things, which an audit recomputes.
    ``opinion``: what a second reader, a model, says of it, where one was asked; it may have lifted ``support``
    from weak, or lowered it by one. ``pinned``: an editor wants it as it stands; where it does not hold, nothing is
    put in its place unasked.
    """

    text: str
    fact_ids: tuple[str, ...] = ()
    basis: Literal["facts", "computed"] = "facts"
    support: Support = "supported"
    language: str | None = None
    pinned: bool = False
    opinion: Opinion | None = None


class Origin(Noun):
    """Who facts really come from: an outlet, a wire whose text several outlets carry, or a report that articles cite.

    Facts name their origins by ``name``; two facts of one origin never corroborate each other.
    """

    name: str
    kind: Literal["outlet", "reprint", "report"]
    article_ids: tuple[str, ...]


class Agreement(Noun):
    """What two or more independent origins say alike: ``slot`` in what, ``value`` as one of them words it."""

    slot: str
    value: str
    fact_ids: tuple[str, ...]
    origins: tuple[str, ...]


class Position(Noun):
    """One side of a conflict."""

    value: str
    fact_ids: tuple[str, ...]
    origins: tuple[str, ...]


class Conflict(Noun):
    """Positions that cannot all hold; never a verdict. ``explanation`` only where it is computed."""

    type: ConflictType
    slot: str
    positions: tuple[Position, ...]
    explanation: str | None = None


class TimelineEntry(Noun):
    """A fact that carries a date, as its source writes it."""

    when: When
    fact_id: str


class Description(Noun):
    """A role in the words of the facts that state it."""

    role: str
    fact_ids: tuple[str, ...]
    origins: tuple[str, ...]


class Person(Noun):
    """A person as each source describes them."""

    name: str
    descriptions: tuple[Description, ...]


class Story(Noun):
    """Articles that tell of one thing, and what they say."""

    id: str
    article_ids: tuple[str, ...]
    headline: Sentence
    sentences: tuple[Sentence, ...]
    facts: tuple[Fact, ...]
    origins: tuple[Origin, ...]
    agreements: tuple[Agreement, ...]
    conflicts: tuple[Conflict, ...]
    timeline: tuple[TimelineEntry, ...]
    people: tuple[Person, ...]
    gaps: tuple[Sentence, ...]


class Summary(Noun):
    """An article's own summary: sentences that cite its own facts."""

    article_id: str
    sentences: tuple[Sentence, ...]


class Briefing(Noun):
    """A whole briefing; with ``articles`` embedded it can be checked by anyone, offline.

    ``rules``: those by which it was checked when it was written, None in bundles that are older than the record.
    ``edited``: a person has dropped, moved, pinned or rewritten sentences, and all of it was checked again.
    """

    format: str = FORMAT
    generated_at: str
    engine: str
    model: str | None = None
    prompts: tuple[str, ...] = ()
    rules: Rules | None = None
    edited: bool = False
    bottom_line: tuple[Sentence, ...]
    stories: tuple[Story, ...]
    conflicts: tuple[Conflict, ...] = ()
    summaries: tuple[Summary, ...]
    changes: Changes | None = None
    coverage: tuple[Coverage, ...]
    rejected: tuple[Rejected, ...]
    verification: Verification
    usage: Usage
    articles: tuple[Article, ...]

    def to_json(self) -> str:
        """Return the bundle: stable key order, two-space indent, a final newline."""
        return self.model_dump_json(indent=2) + "\n"

    @classmethod
    def from_json(cls, text: str | bytes, *, name: str = "briefing") -> Briefing:
        """Return the briefing in *text*; raise BundleError, naming *name* and the first wrong place."""
        try:
            return cls.model_validate_json(text)
        except ValidationError as error:
            first = error.errors(include_url=False)[0]
            place = ".".join(str(part) for part in first["loc"]) or "the top"
            raise BundleError(f"{name}: not a briefing bundle: {first['msg']} at {place}") from error

    @classmethod
    def load(cls, path: str | Path) -> Briefing:
        """Return the briefing in the file at *path*; raise BundleError when it holds none."""
        try:
            return cls.from_json(Path(path).read_bytes(), name=str(path))
        except OSError as error:
            raise BundleError(f"{path}: {error.strerror or error}") from error

    def to_markdown(self) -> str:
        """Return the briefing as markdown with numbered sources and quoted evidence."""
        return self._rendered("markdown")

    def to_html(self) -> str:
        """Return the briefing as one self-contained HTML page."""
        return self._rendered("html")

    def _rendered(self, how: str) -> str:
        # Rendering stands floors above the nouns; it is looked up by name, as a plug-in would be.
        return str(import_module(f"summarizer.rendering.{how}").render(self))
