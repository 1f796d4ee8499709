"""What a model is asked to reply with: made for strict JSON Schema mode, apart from the public nouns.

No defaults (strict mode wants every key), closed enums, descriptions that teach. Numbers and dates stay as written:
this program reads them, not the model.
"""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field


class _Reply(BaseModel):
    model_config = ConfigDict(extra="forbid")


class ReplyFact(_Reply):
    """One fact of the article."""

    quote: str = Field(description="Consecutive words of the article that state the fact, copied exactly.")
    statement: str = Field(description="One sentence that says only what the quote says, with its speaker.")
    kind: Literal["event", "claim", "plan", "forecast", "background"] = Field(
        description="event: it happened. claim: somebody says it. plan: somebody means to. forecast: expected."
    )
    modality: Literal["asserted", "denied", "alleged", "conditional"]
    speaker: str | None = Field(description="Who says it, in the quote's words; null if the article itself does.")
    speaker_role: str | None = Field(description="The speaker's role as the quote states it, else null.")
    speaker_kind: Literal["reporter", "named", "anonymous", "document"]
    people: list[str] = Field(description="Names of people as written in the quote.")
    places: list[str] = Field(description="Names of places as written in the quote.")
    date: str | None = Field(description="The time as written in the quote, never worked out; else null.")
    numbers: list[str] = Field(description="Quantities as written in the quote.")


class ReplySentence(_Reply):
    """A sentence with the numbers of the facts it rests on."""

    text: str
    facts: list[int] = Field(description="Numbers of the facts; the first is 1.")


class ExtractionReply(_Reply):
    """Facts of one article, and its summary made of them."""

    facts: list[ReplyFact]
    summary: list[ReplySentence]


class CompositionReply(_Reply):
    """A short news item from numbered facts."""

    headline: ReplySentence
    sentences: list[ReplySentence]


class ReplyVerdict(_Reply):
    """What a second reader thinks of one claim."""

    claim: int = Field(description="Number of the claim; the first is 1.")
    verdict: Literal["supported", "contradicted", "not_stated"]
    excerpts: list[int] = Field(description="Numbers of the excerpts that decide it.")


class ReviewReply(_Reply):
    """One verdict for every claim."""

    verdicts: list[ReplyVerdict]
