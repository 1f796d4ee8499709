"""What is run: every labelled article, every injected copy, and every story as a whole."""

from __future__ import annotations

import fnmatch
import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from evals.gold import Gold, GoldArticle, Injected
from evals.running.record import CaseKind
from summarizer import Article
from summarizer.reading.plain import as_article


@dataclass(frozen=True, slots=True)
class Case:
    """One thing to run: its articles as a reader gets them, in the order of gold.

    ``names``: article id to the id in gold; ``input``: 12 hex digits that stand for what a variant is given.
    """

    id: str
    story: str
    kind: CaseKind
    articles: tuple[Article, ...]
    names: Mapping[str, str] = field(repr=False)
    input: str


def cases(gold: Gold, *, only: Sequence[str] = (), kinds: Iterable[CaseKind] = ()) -> tuple[Case, ...]:
    """Return the cases of *gold*: articles, injected copies, then stories.

    *only* are shell patterns over ids of cases and of stories; *kinds* the kinds wanted; empty: all. Raise
    UnreadableInput where a labelled text has nothing to read.
    """
    read = {row.id: _read(row, row.text) for row in gold.articles}
    found = [_single(row.id, row.story, "article", read[row.id], row.id) for row in gold.articles]
    for copy in gold.injected:
        of = gold.article(copy.of)
        if of is not None:
            found.append(_single(copy.id, of.story, "injected", _read(of, copy.text, copy), of.id))
    for story in gold.stories:
        articles = tuple(read[name] for name in story.articles if name in read)
        names = {article.id: article.key for article in articles}
        found.append(Case(story.id, story.id, "story", articles, names, _digest(articles)))
    wanted = frozenset(kinds)
    return tuple(
        case for case in found if (not wanted or case.kind in wanted) and (not only or _named(case, only) is not None)
    )


def unmatched(found: Iterable[Case], only: Iterable[str]) -> tuple[str, ...]:
    """Return those patterns of *only* that name none of *found*."""
    left = list(found)
    return tuple(pattern for pattern in only if all(_named(case, (pattern,)) is None for case in left))


def _named(case: Case, only: Iterable[str]) -> str | None:
    return next((it for it in only if any(fnmatch.fnmatchcase(name, it) for name in (case.id, case.story))), None)


def _read(row: GoldArticle, text: str, copy: Injected | None = None) -> Article:
    return as_article(
        text,
        key=copy.id if copy else row.id,
        title=row.title,
        published=row.published,
        publisher=row.outlet,
        language=row.language,
    )


def _single(name: str, story: str, kind: CaseKind, article: Article, gold_id: str) -> Case:
    return Case(name, story, kind, (article,), {article.id: gold_id}, _digest((article,)))


def _digest(articles: Iterable[Article]) -> str:
    given = [[it.id, it.title, it.published, it.publisher, it.language] for it in articles]
    return hashlib.sha256(json.dumps(given).encode()).hexdigest()[:12]
