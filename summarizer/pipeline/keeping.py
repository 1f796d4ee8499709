"""Admitted facts kept between runs: the same drafts of the same article, by the same rules, are not checked again.

They stand in the store of replies, as JSON. A row that does not fit the article it is kept for (damaged, or written by
somebody else) is no row: the drafts are admitted as if there were none.
"""

from __future__ import annotations

import hashlib
from contextlib import suppress
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from pydantic import TypeAdapter

from summarizer.article import Article
from summarizer.fact import Admitted, Fact, FactDraft, Rejected, fact_id
from summarizer.pipeline.rules import rules

if TYPE_CHECKING:
    from summarizer.models.store import Store


class KeptFacts:
    """What was admitted, by article, drafts and rules, in *store*; where not *reading*, it is only written."""

    def __init__(self, store: Store, *, reading: bool = True) -> None:
        self.store = store
        self.reading = reading

    def get(self, key: str, article: Article) -> Admitted | None:
        """Return what was admitted of *article* under *key*, or None."""
        row = self.store.read(key) if self.reading else None
        return None if row is None else _admitted(row, key, article)

    def put(self, key: str, admitted: Admitted) -> None:
        """Keep *admitted* when something else is written. What no JSON can carry (a lone surrogate) is not kept."""
        with suppress(ValueError):
            body = _kept().dump_json((admitted.facts, admitted.rejected, admitted.ids))
            self.store.put_later(key, f"{_check(body, key)}{body.decode()}")


def facts_key(drafts: tuple[FactDraft, ...], article: Article) -> str | None:
    """Return the key of what *drafts* of *article* become, or None where no JSON can carry them.

    Everything that decides it is in it.
    """
    try:
        deciding = hashlib.sha256(_deciding().dump_json((rules().digest, article, drafts), exclude=_TEXT))
        deciding.update(article.text.encode())
    except ValueError:  # a lone surrogate
        return None
    return f"facts:{deciding.hexdigest()}"


_TEXT: Any = {1: {"text"}}
"""Of the article; it comes by itself, since of what JSON is made of a copy in UTF-8 stays with it for good."""


@lru_cache(maxsize=1)
def _deciding() -> TypeAdapter[tuple[str, Article, tuple[FactDraft, ...]]]:
    return TypeAdapter(tuple[str, Article, tuple[FactDraft, ...]])


@lru_cache(maxsize=1)
def _kept() -> TypeAdapter[tuple[tuple[Fact, ...], tuple[Rejected, ...], tuple[str | None, ...]]]:
    return TypeAdapter(tuple[tuple[Fact, ...], tuple[Rejected, ...], tuple[str | None, ...]])


def _admitted(row: str, key: str, article: Article) -> Admitted | None:
    body = row[_CHECK:]
    if row[:_CHECK] != _check(body.encode("utf-8", "replace"), key):
        return None
    try:
        admitted = Admitted(*_kept().validate_json(body))
    except ValueError:
        return None
    return admitted if all(_stands(fact, article) for fact in admitted.facts) else None


_CHECK = 16
"""Hex digits by which a row is known to be whole."""


def _check(body: bytes, key: str) -> str:
    return hashlib.sha256(b"%b %b" % (key.encode(), body)).hexdigest()[:_CHECK]


def _stands(fact: Fact, article: Article) -> bool:
    """Return whether the evidence of *fact* is word for word in *article*, and its id its own."""
    if len(fact.evidence) != 1:
        return False
    (evidence,) = fact.evidence
    return (
        evidence.article_id == article.id
        and evidence.excerpt == article.excerpt(evidence)
        and fact.id == fact_id(article.id, evidence.start, evidence.end, fact.statement)
    )
