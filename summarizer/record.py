"""What a briefing records of its own making: what became of the inputs, what was checked, and what it took."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from summarizer.article import Noun

Outcome = Literal["used", "unused", "reprint", "unreadable", "failed", "truncated", "refused", "filtered"]


class Skipped(Noun):
    """How many sentences of an article are no fact, and by what rule."""

    reason: str
    count: int


class Coverage(Noun):
    """What became of one input. ``told``: facts that a sentence of the story cites; ``untold``: the others."""

    key: str
    article_id: str | None
    outcome: Outcome
    reason: str | None = None
    facts: int = 0
    told: int = 0
    untold: int = 0
    removed: int = 0
    skipped: tuple[Skipped, ...] = ()


class Change(Noun):
    """What a fact-level comparison with a former briefing found."""

    type: Literal["new", "gone", "changed", "corrected"]
    text: str
    fact_ids: tuple[str, ...] = ()
    former_text: str | None = None
    former_fact_ids: tuple[str, ...] = ()


class Changes(Noun):
    """Changes since a former briefing, by its date and the hash of its file's content."""

    since: str
    former: str
    items: tuple[Change, ...]


class Verification(Noun):
    """Tally of the checks that this briefing passed before it was written."""

    sentences: int
    supported: int
    weak: int
    computed: int
    repaired: int
    dropped: int
    facts: int
    spans: int
    rejected: int


class Usage(Noun):
    """What the briefing took. ``cost`` in US dollars, None where a price is unknown; ``seconds`` of wall time.

    ``calls`` were answered by the server, ``cached`` by our own cache; ``modes`` names the output modes that served.
    """

    calls: int = 0
    cached: int = 0
    retried: int = 0
    input_tokens: int = 0
    output_tokens: int = 0
    cost: float | None = 0.0
    modes: tuple[str, ...] = ()
    seconds: float = 0.0


class Rules(Noun):
    """The program that admitted and checked: its version, and the hash of its code, its word lists and its libraries.

    A digest says that two programs are alike or not, never which of them is right.
    """

    version: str = Field(min_length=1, max_length=64)
    digest: str = Field(pattern="^[0-9a-f]{64}$")
