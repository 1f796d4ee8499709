"""The protocols of the pipeline that know how text is produced, or read a second time; bring your own of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from summarizer.article import Article
from summarizer.briefing import Agreement, Conflict, Opinion, Sentence
from summarizer.fact import Fact, FactDraft
from summarizer.record import Outcome, Skipped


@dataclass(frozen=True, slots=True)
class DraftSentence:
    """A proposed sentence of an article's summary, citing drafts by their places (the first is 0)."""

    text: str
    drafts: tuple[int, ...]
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Extracted:
    """What an extractor proposes for one article, with what it passed over and why.

    ``outcome`` and ``reason`` say what befell an article that could not be read, or not in full; None: all went well.
    ``fresh``: a model has said some of it just now, so that nothing can have been kept of it.
    """

    drafts: tuple[FactDraft, ...]
    skipped: tuple[Skipped, ...] = ()
    summary: tuple[DraftSentence, ...] = ()
    outcome: Outcome | None = None
    reason: str | None = None
    fresh: bool = False


@dataclass(frozen=True, slots=True)
class Material:
    """What a composer may use of one story: admitted facts and what was computed from them, nothing else."""

    articles: tuple[Article, ...]
    facts: tuple[Fact, ...]
    agreements: tuple[Agreement, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    room: int = 12
    """Sentences that a reader has time for."""


@dataclass(frozen=True, slots=True)
class Composed:
    """What a composer proposes; every sentence is verified before it reaches a reader.

    ``fallback``: why somebody else had to tell the story, where the composer that was asked could not.
    """

    headline: Sentence
    sentences: tuple[Sentence, ...]
    summaries: dict[str, tuple[Sentence, ...]] = field(default_factory=dict)
    fallback: str | None = None


class Extractor(Protocol):
    """Reads one article and proposes facts with the quotes that carry them."""

    @property
    def name(self) -> str:
        """What the briefing calls it."""

    async def extract(self, article: Article) -> Extracted: ...


class Composer(Protocol):
    """Turns one story's verified facts into sentences that cite them."""

    @property
    def name(self) -> str:
        """What the briefing calls it."""

    async def compose(self, material: Material) -> Composed: ...


@dataclass(frozen=True, slots=True)
class Reviewed:
    """An opinion on each sentence, None where there is none; ``failures`` say why a reading failed."""

    opinions: tuple[Opinion | None, ...]
    failures: tuple[str, ...] = ()


class Reviewer(Protocol):
    """Reads sentences that plain code has let through beside the excerpts of the facts that they cite."""

    async def review(
        self, sentences: Sequence[Sentence], known: Mapping[str, Fact], context: Mapping[str, str]
    ) -> Reviewed:
        """Return an opinion on each of *sentences*; *context*: by its text, what of the article one needs beside."""
        ...
