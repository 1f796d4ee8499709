"""An article exactly as it was read, and spans into it."""

from __future__ import annotations

import hashlib
from typing import Any, Literal, Self

from pydantic import BaseModel, ConfigDict, model_validator

INLINE_RULES = frozenset({"markup"})
"""Rules of removals within a sentence (markdown marks, link targets): a quote may run over them."""

Basis = Literal["given", "found", "unknown"]
"""Where a title or a date comes from: told by the caller or the file's metadata, found in the text, or nowhere."""


class Noun(BaseModel):
    """A frozen value that refuses unknown keys; its validator is built when it is first needed."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    def model_post_init(self, _: Any) -> None:
        """Share the set of the fields that were given, which takes as much room as a fact and is mostly the same."""
        given = self.__pydantic_fields_set__
        object.__setattr__(self, "__pydantic_fields_set__", _GIVEN.setdefault(frozenset(given), given))


_GIVEN: dict[frozenset[str], set[str]] = {}
"""The sets of fields that nouns were made with, each once."""


class Span(Noun):
    """Offsets in Unicode code points into ``Article.text``, half-open."""

    start: int
    end: int

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"span {self.start}:{self.end} does not run forward from 0")
        return self


class Removed(Span):
    """A span that cleaning took out of the reading (never out of ``text``), with the rule that did it."""

    rule: str


class Article(Noun):
    """One source text.

    ``key`` says where it comes from (path or canonical URL) and stays when the page is corrected;
    ``id`` is a hash of key and text. ``text`` is exactly what was decoded; every offset anywhere
    refers to it. ``published`` is an ISO 8601 date or date-time, only ever as given or found.
    """

    id: str
    key: str
    text_hash: str
    title: str | None = None
    title_basis: Basis = "unknown"
    published: str | None = None
    published_basis: Basis = "unknown"
    url: str | None = None
    publisher: str | None = None
    language: str | None = None
    text: str
    removed: tuple[Removed, ...] = ()

    @classmethod
    def from_text(  # noqa: PLR0913  (the fields of an article)
        cls,
        text: str,
        *,
        key: str = "text",
        title: str | None = None,
        published: str | None = None,
        publisher: str | None = None,
        url: str | None = None,
        language: str | None = None,
    ) -> Article:
        """Return *text* as an article; nothing is searched in it and nothing is removed from it.

        ``summarizer.reading.as_article`` also finds a title and marks boilerplate.
        """
        hashed = text_hash(text)
        return cls(
            id=_id(key, hashed),
            key=key,
            text_hash=hashed,
            title=title,
            title_basis="given" if title else "unknown",
            published=published,
            published_basis="given" if published else "unknown",
            url=url,
            publisher=publisher,
            language=language,
            text=text,
        )

    def readable(self) -> str:
        """Return the text with blanks for what cleaning removed, marks within sentences aside; offsets stay."""
        text = self.text
        for cut in self.removed:
            if cut.rule not in INLINE_RULES:
                text = text[: cut.start] + " " * (cut.end - cut.start) + text[cut.end :]
        return text

    def excerpt(self, span: Span) -> str:
        """Return the source's own words at *span*: the only way a quotation is ever shown."""
        return self.text[span.start : span.end]


def text_hash(text: str) -> str:
    """Return the SHA-256 of *text* in UTF-8, as hex."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def article_id(key: str, text: str) -> str:
    """Return ``a-`` and 12 hex digits that stand for this text from this place."""
    return _id(key, text_hash(text))


def _id(key: str, hashed: str) -> str:
    return "a-" + hashlib.sha256(f"{key}\n{hashed}".encode("utf-8", "surrogatepass")).hexdigest()[:12]
