"""What an extraction proposes (`FactDraft`), what admission lets through (`Fact`), what it does not (`Rejected`)."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from pydantic import Field

from summarizer.article import Noun, Span
from summarizer.language.plain import one_line

Kind = Literal["event", "claim", "plan", "forecast", "background"]
Modality = Literal["asserted", "denied", "alleged", "conditional"]
SourceKind = Literal["reporter", "named", "anonymous", "document"]
Match = Literal["exact", "normalized", "elided", "fuzzy"]
Bound = Literal["exact", "at least", "about", "up to"]
Precision = Literal["time", "day", "week", "month", "season", "year", "unknown"]


class Attribution(Noun):
    """Who says it, in the source's own words: ``who`` as written, role as stated, the cue that introduces the claim."""

    who: str
    role: str | None = None
    verb: str | None = None
    source: SourceKind = "named"


class When(Noun):
    """A date as written; ``start``/``end`` (ISO 8601, half-open) only where the text itself settles them."""

    text: str
    start: str | None = None
    end: str | None = None
    precision: Precision = "unknown"
    basis: Literal["text", "published", "unknown"] = "unknown"


class Quantity(Noun):
    """A number of something. ``value`` in plain units after scale words ("4.5 million" is 4500000)."""

    text: str
    value: float
    unit: str | None = None
    bound: Bound = "exact"
    of: str | None = None
    as_of: str | None = None


class Evidence(Span):
    """Where a fact stands: ``excerpt`` is the article's own words at the span, never a model's copy of them.

    ``score`` is the share of characters that needed no edit (below 1 only where ``match`` is fuzzy); ``occurrences``
    the places that the quote could have meant, of which this one lay nearest to the other facts of the reply.
    """

    article_id: str
    excerpt: str
    match: Match = "exact"
    score: float = 1.0
    occurrences: int = Field(default=1, ge=1)

    @property
    def line(self) -> str:
        """The excerpt as it is read: on one line, however the article was wrapped, with nothing invisible in it."""
        return one_line(self.excerpt)


class FactDraft(Noun):
    """A proposal of an extractor. ``near`` hints at an offset when the quote stands in several places."""

    statement: str
    quote: str
    kind: Kind = "event"
    modality: Modality = "asserted"
    attribution: Attribution | None = None
    who: tuple[str, ...] = ()
    where: tuple[str, ...] = ()
    when: When | None = None
    quantities: tuple[Quantity, ...] = ()
    near: int | None = None


class Fact(Noun):
    """An admitted statement with the words that carry it.

    ``origins`` names who it really comes from (see ``Origin``): the outlet, or the report the article cites.
    """

    id: str
    statement: str
    kind: Kind
    modality: Modality
    attribution: Attribution | None
    who: tuple[str, ...]
    where: tuple[str, ...]
    when: When | None
    quantities: tuple[Quantity, ...]
    evidence: tuple[Evidence, ...]
    origins: tuple[str, ...]


class Reason(StrEnum):
    """Why a draft, a slot or a sentence was not let through."""

    QUOTE_NOT_IN_SOURCE = "quote not in source"
    QUOTE_TOO_SHORT = "quote too short to state a fact"
    QUOTE_ALTERED = "quote altered"
    QUOTE_REMOVED_AS_BOILERPLATE = "quote stands in boilerplate"
    STATEMENT_NOT_SUPPORTED = "statement not supported by its quote"
    STATEMENT_REWORDED = "statement in other words than its quote, which stands instead"
    SLOT_NOT_IN_QUOTE = "slot not in quote"
    DUPLICATE = "told already"
    UNKNOWN_FACT = "cites an unknown fact"
    SENTENCE_NOT_SUPPORTED = "sentence not supported by its facts"
    ERAS_MIXED = "cites facts from both sides of an era conflict"
    NO_SECOND_READING = "the second reading failed"
    INSTRUCTION = "quotation addresses the reader of the prompt"


class Rejected(Noun):
    """Something proposed and not admitted: what it was, where it was meant to stand, why not."""

    what: Literal["fact", "slot", "sentence", "reply"]
    text: str
    reason: Reason
    detail: str | None = None
    article_id: str | None = None
    quote: str | None = None


@dataclass(frozen=True, slots=True)
class Admitted:
    """What came through, in the order of the article, and everything that did not, with its reason.

    ``ids`` has one entry a draft, in their order: the id of the fact that it became, or None.
    """

    facts: tuple[Fact, ...]
    rejected: tuple[Rejected, ...]
    ids: tuple[str | None, ...] = ()


def fact_id(article_id: str, start: int, end: int, statement: str) -> str:
    """Return ``f-`` and 12 hex digits that stand for this statement at this place."""
    return (
        "f-"
        + hashlib.sha256(f"{article_id}\n{start}\n{end}\n{statement}".encode("utf-8", "surrogatepass")).hexdigest()[:12]
    )
