"""What a run leaves behind: one JSON object a line, to be read by anybody's program.

A log is a file of lines; each says in ``"row"`` what it is::

    {"row": "run",  "format": "evals.run/1", …}   Run       which variant, of what; first, and again when it is taken up
    {"row": "case", "case": "rates-1", …}         Outcome   what the variant made of one case; the last of a case counts

A field that is not there has its default. The file only ever grows: a run that is interrupted, or tried again, adds
rows. Offsets count Unicode code points of the gold article's text and are half-open; seconds, US dollars and tokens are
those of the day a call was paid for.
"""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict

FORMAT = "evals.run/1"
"""Of the rows; a new number when a reader of the old ones would go wrong."""

CaseKind = Literal["article", "story", "injected"]
Status = Literal["done", "failed", "refused", "truncated", "filtered"]
Part = Literal["bottom line", "headline", "sentence", "gap", "summary"]


class Kept(BaseModel):
    """A part of a log: frozen, and unknown keys are refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class PromptText(Kept):
    """A prompt as it was: ``label`` is NAME@VERSION, ``sha256`` stands for text, examples and parameters."""

    label: str
    task: str
    sha256: str
    text: str
    parameters: dict[str, float | int | str | None] = {}


class Run(Kept):
    """One variant at work on one data set.

    ``endpoint`` has no user and no password in it. ``code`` stands for the program that turned replies into facts,
    ``data_sha256`` for all labelled rows; ``data`` is the folder or file, or "fixtures". ``started_at`` is ISO 8601.
    """

    format: str = FORMAT
    variant: str
    engine: Literal["extractive", "model", "scripted"]
    model: str | None = None
    endpoint: str | None = None
    prompts: tuple[PromptText, ...] = ()
    data: str
    data_sha256: str
    summarizer: str
    code: str
    scorer: str
    started_at: str

    def same_variant(self, other: Run) -> bool:
        """Return whether what *other* made of a case is what this run would make of it."""
        return self._deciding() == other._deciding()

    def _deciding(self) -> tuple[object, ...]:
        texts = tuple((prompt.label, prompt.sha256) for prompt in self.prompts)
        labels = self.data_sha256 if self.engine == "scripted" else None  # made from the labels themselves
        return (self.variant, self.engine, self.model, self.endpoint, texts, self.code, self.data, labels)


class Found(Kept):
    """One fact of a variant; ``article`` is the gold article's id, ``quote`` its own words from ``start`` to ``end``.

    In the file, a quote that is ``text`` word for word is left out.
    ``attribution`` is who says it as written, ``role`` what they are; ``numbers``, ``date`` and ``names`` (people and
    places) are as written, too. ``support``: whether the quote says what ``text`` says, by ``summarizer.verify``.
    """

    id: str
    text: str
    article: str
    quote: str
    start: int
    end: int
    match: str = "exact"
    kind: str = "event"
    modality: str = "asserted"
    attribution: str | None = None
    role: str | None = None
    numbers: tuple[str, ...] = ()
    date: str | None = None
    names: tuple[str, ...] = ()
    origins: tuple[str, ...] = ()
    support: Literal["supported", "weak", "unsupported"] = "supported"


class Refused(Kept):
    """What was proposed and not let through, and why (a `summarizer.fact.Reason`)."""

    what: Literal["fact", "slot", "sentence", "reply"]
    text: str
    reason: str
    detail: str | None = None


class Told(Kept):
    """One sentence that a reader gets: the facts that it cites, and the gold articles those stand in.

    ``computed`` sentences are fixed templates over counted things. Of an article by itself, the parts are "summary".
    """

    text: str
    part: Part = "sentence"
    fact_ids: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    computed: bool = False
    support: Literal["supported", "weak", "unsupported"] = "supported"


class Shared(Kept):
    """What two or more origins say alike."""

    slot: str
    value: str
    fact_ids: tuple[str, ...]
    origins: tuple[str, ...] = ()


class Side(Kept):
    """One position of a dispute."""

    value: str
    fact_ids: tuple[str, ...]
    origins: tuple[str, ...] = ()


class Dispute(Kept):
    """Positions that cannot all hold; ``type`` as in `summarizer.Conflict`."""

    type: str
    slot: str
    sides: tuple[Side, ...]


class Source(Kept):
    """Who facts of a story come from; ``articles`` are gold ids."""

    name: str
    kind: str
    articles: tuple[str, ...]


class Turn(Kept):
    """One message as it was rendered, its fence included."""

    role: str
    content: str


class Call(Kept):
    """One exchange with a model. ``seconds`` and ``cost`` are of the day it was paid for; ``cost`` None: unknown.

    ``key`` is the same wherever the same was asked: the extraction of an article that several cases share is one call,
    and a sum of costs counts each key once. ``error`` is what came instead of a reply.
    """

    key: str
    task: str
    messages: tuple[Turn, ...]
    mode: str
    reply: str | None = None
    finish: str | None = None
    error: str | None = None
    input_tokens: int = 0
    output_tokens: int = 0
    cost: float | None = None
    seconds: float = 0.0
    cached: bool = False


class Outcome(Kept):
    """What a variant made of one case, once: ``repeat`` counts from 0.

    An article or an injected copy is a case whose facts are extracted, a story one that is briefed as a whole. What is
    not ``done`` still carries what could be read. ``input`` stands for what the variant was given: a case whose
    text was changed since is run again. ``stories`` is how many stories the variant took a story's articles for.
    """

    case: str
    story: str
    kind: CaseKind
    repeat: int = 0
    status: Status = "done"
    reason: str | None = None
    input: str = ""
    facts: tuple[Found, ...] = ()
    rejected: tuple[Refused, ...] = ()
    sentences: tuple[Told, ...] = ()
    agreements: tuple[Shared, ...] = ()
    conflicts: tuple[Dispute, ...] = ()
    origins: tuple[Source, ...] = ()
    stories: int = 0
    calls: tuple[Call, ...] = ()
    seconds: float = 0.0

    @property
    def key(self) -> tuple[str, int]:
        """Return case and repeat, which a log holds once."""
        return self.case, self.repeat
