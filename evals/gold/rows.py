"""The rows of a data set, but for stories; what may stand in each field, and what it means."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict

Kind = Literal["event", "claim", "plan", "forecast", "background"]
Modality = Literal["asserted", "denied", "alleged", "conditional"]
Importance = Literal["vital", "okay"]
Relation = Literal["same", "compatible", "clash", "unrelated"]
Style = Literal["polite", "system", "table", "other-language", "to-the-assistant", "url"]

Trouble = Literal[
    "casualty-conflict", "developing-count", "changed-office", "former", "acting", "deputy", "denied-claim",
    "anonymous-source", "reprint", "excerpt", "correction", "units", "currency", "word-numbers", "percent-points",
    "relative-date", "date-line", "table", "bullets", "nested-quotes", "shared-surname", "negation", "forecast",
    "plan", "opinion", "boilerplate", "few-facts", "long", "foreign-language", "second-day", "place-conflict", "era",
    "hidden-instruction",
]  # fmt: skip
"""What goes wrong in life, as planted in the articles; LABELLING.md says what each means."""

ErrorKind = Literal[
    "number", "unit", "bound", "date", "name", "role", "place", "negation", "direction", "who-did-what", "modality",
    "attribution", "quantifier", "quote", "superlative", "cause", "invented-detail",
]  # fmt: skip
"""In what a false paraphrase is false."""

PairKind = Literal[
    "alias", "antonym", "attribution", "bound", "cause", "currency", "date", "demonym", "development", "direction",
    "elaboration", "modality", "name", "negation", "negation-scope", "number", "ordinal", "paraphrase",
    "percent-points", "place", "quantifier", "quote", "range", "relative-date", "role", "status", "subset",
    "superlative", "surname", "time", "topic", "unit", "who-did-what", "word-number",
]  # fmt: skip
"""What a pair tries."""


class Row(BaseModel):
    """One labelled thing: frozen, and unknown keys are refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str


class GoldArticle(Row):
    """One text and what its reader is given beside it.

    ``published`` is an ISO date only where the outlet gives one with the text. ``day`` is the day of the story that it
    tells, from 1. ``file`` is where the text stands, from the data set's folder; ``text`` is filled when it is read.
    """

    story: str
    outlet: str
    title: str | None = None
    published: str | None = None
    language: str = "en"
    day: int = 1
    troubles: tuple[Trouble, ...] = ()
    file: str | None = None
    text: str = ""


class GoldFact(Row):
    """One fact of one article.

    ``text`` stands by itself, in the article's language; ``aliases`` are other correct wordings in it, ``translation``
    one in English. ``value`` is in digits where it is a number, ``unit`` apart from it; ``date`` and ``attribution``
    are as written. ``quote`` is a verbatim piece of the article that carries the fact. ``not_same`` names facts that
    are easily taken for this one.
    """

    article: str
    text: str
    aliases: tuple[str, ...] = ()
    translation: str | None = None
    subject: str | None = None
    predicate: str | None = None
    value: str | None = None
    unit: str | None = None
    date: str | None = None
    quote: str
    attribution: str | None = None
    kind: Kind
    modality: Modality = "asserted"
    importance: Importance
    not_same: tuple[str, ...] = ()
    troubles: tuple[Trouble, ...] = ()


class SecondFact(GoldFact):
    """A fact of the second labelling; ``first`` is its counterpart in the first, found by hand.

    ``compound``: one side of the pair carried a further fact when they were compared.
    """

    first: str | None = None
    compound: bool = False


class Injected(Row):
    """The article ``of`` with ``instruction`` put in, otherwise identical; ``text`` is filled when it is read."""

    of: str
    style: Style
    instruction: str
    file: str | None = None
    text: str = ""


class Pair(Row):
    """Two sentences on their own, and how the second stands to the first; ``kind`` is what the pair tries."""

    a: str
    b: str
    label: Relation
    kind: PairKind


class Paraphrase(Row):
    """A rewording of ``quote``, a verbatim piece of an article: faithful, or false in the one way that ``error`` names.

    ``context``: it also leans on what the article says around the quote (who "she" is, say). ``free``: it is worded so
    freely that about half of its telling words, or more, are its own, and it may lean on the article as well.
    """

    article: str
    quote: str
    text: str
    faithful: bool
    error: ErrorKind | None = None
    context: bool = False
    free: bool = False
