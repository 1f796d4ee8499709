"""Drafts of gold from what was extracted: to be corrected by hand, never to be measured by as they are."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import PurePosixPath
from typing import Any

from evals.gold import GoldArticle, GoldFact, GoldStory
from evals.gold.rows import Row
from evals.gold.stories import GoldAgreement, GoldConflict, GoldKeyPoint, GoldMoment, GoldOrigin, GoldPosition
from summarizer import Article, Briefing, Fact, Story

KEY_POINTS = 6
"""Of a story's sentences, how many are proposed as key points: a briefing must carry four to eight."""


def draft(articles: Iterable[Article], facts: Mapping[str, Sequence[Fact]]) -> tuple[Row, ...]:
    """Return rows to be corrected: one story of all *articles*, and each article with its *facts* (by article id).

    Statements become texts, and what the engine found out becomes slots; importance is "okay" throughout, aliases and
    relations between facts are left to the labeller.
    """
    named = _named(articles)
    rows = [*_articles(named, dict.fromkeys((article.id for article in named.values()), "story"))]
    told = [
        fact for name, article in named.items() for fact in _facts(name, facts.get(article.id, ()), {}, frozenset())
    ]
    return (_story_of("story", "Draft", named, {}), *rows, *told)


def draft_of_briefing(briefing: Briefing) -> tuple[Row, ...]:
    """Return rows to be corrected: the stories of *briefing* with what they share and dispute, articles and facts.

    The first sentences of a story become its key points, and the facts that they cite are vital.
    """
    named = _named(briefing.articles)
    story_of = {article: _slug(story.id) for story in briefing.stories for article in story.article_ids}
    named = {name: article for name, article in named.items() if article.id in story_of}
    rows = [*_articles(named, story_of)]
    ids: dict[str, str] = {}
    told: list[GoldFact] = []
    by_article: dict[str, list[Fact]] = {}
    for story in briefing.stories:
        for fact in story.facts:
            by_article.setdefault(fact.evidence[0].article_id, []).append(fact)
    vital = frozenset(name for story in briefing.stories for names in _points(story).values() for name in names)
    for name, article in named.items():
        told += _facts(name, by_article.get(article.id, ()), ids, vital)
    stories = [_story(story, named, ids) for story in briefing.stories]
    return (*stories, *rows, *told)


def to_jsonl(rows: Iterable[Row]) -> str:
    """Return *rows* as lines of JSON, each with what it is, empty fields included: they are there to be filled."""
    kinds: dict[type[Row], str] = {GoldArticle: "article", GoldFact: "fact", GoldStory: "story"}
    lines = []
    for row in rows:
        values: dict[str, Any] = {"row": kinds[type(row)], **row.model_dump(mode="json")}
        if isinstance(row, GoldArticle):
            values.pop("file")
        lines.append(_inert(json.dumps(values, ensure_ascii=False)))
    return "\n".join(lines) + "\n"


def _inert(line: str) -> str:
    """Return JSON of the same value in which nothing is left that a terminal obeys or hides."""
    return "".join(char if char.isprintable() else json.dumps(char)[1:-1] for char in line)


def _named(articles: Iterable[Article]) -> dict[str, Article]:
    """Return *articles* by a short name made of their file's; a second one of the same name gets a number."""
    named: dict[str, Article] = {}
    for article in articles:
        stem = _slug(PurePosixPath(article.key).stem) or "article"
        number = 1
        while (name := stem if number == 1 else f"{stem}-{number}") in named:
            number += 1
        named[name] = article
    return named


def _slug(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^A-Za-z0-9_]+", "-", plain).strip("-")


def _articles(named: Mapping[str, Article], story_of: Mapping[str, str]) -> Iterator[GoldArticle]:
    for name, article in named.items():
        yield GoldArticle(
            id=name,
            story=story_of[article.id],
            outlet=article.publisher or name,
            title=article.title,
            published=article.published,
            language=article.language or "en",
            text=article.text,
        )


def _facts(name: str, facts: Sequence[Fact], ids: dict[str, str], vital: frozenset[str]) -> Iterator[GoldFact]:
    """Yield *facts* of the article *name*, each wording once; note in *ids* what each is called now."""
    told: dict[str, str] = {}
    for fact in facts:
        plain = " ".join(re.findall(r"\w+", fact.statement.casefold()))
        if plain in told:
            ids[fact.id] = told[plain]
            continue
        told[plain] = ids[fact.id] = f"{name}-{len(told) + 1:02}"
        quantity = fact.quantities[0] if fact.quantities else None
        yield GoldFact(
            id=told[plain],
            article=name,
            text=fact.statement,
            subject=fact.who[0] if fact.who else None,
            value=f"{quantity.value:.6f}".rstrip("0").rstrip(".") if quantity else None,
            unit=quantity.unit if quantity else None,
            date=fact.when.text if fact.when else None,
            quote=fact.evidence[0].excerpt,
            attribution=fact.attribution.who if fact.attribution else None,
            kind=fact.kind,
            modality=fact.modality,
            importance="vital" if fact.id in vital else "okay",
        )


def _points(story: Story) -> dict[str, tuple[str, ...]]:
    told = [sentence for sentence in story.sentences if sentence.basis == "facts" and sentence.fact_ids]
    return {sentence.text: sentence.fact_ids for sentence in told[:KEY_POINTS]}


def _story_of(name: str, title: str, named: Mapping[str, Article], parts: Mapping[str, Any]) -> GoldStory:
    outlets: dict[str, list[str]] = {}
    for article_name, article in named.items():
        outlets.setdefault(article.publisher or article_name, []).append(article_name)
    origins = tuple(GoldOrigin(name=outlet, kind="outlet", articles=tuple(ids)) for outlet, ids in outlets.items())
    return GoldStory(id=name, title=title, articles=tuple(named), **{"origins": origins, **parts})


def _story(story: Story, named: Mapping[str, Article], ids: Mapping[str, str]) -> GoldStory:
    mine = {name: article for name, article in named.items() if article.id in story.article_ids}
    name_of = {article.id: name for name, article in mine.items()}

    def known(fact_ids: Iterable[str]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(ids[fact_id] for fact_id in fact_ids if fact_id in ids))

    origins = tuple(
        GoldOrigin(
            name=origin.name,
            kind=origin.kind,
            articles=tuple(name_of[article] for article in origin.article_ids if article in name_of),
        )
        for origin in story.origins
    )
    parts = {
        "origins": origins,
        "agreements": tuple(
            GoldAgreement(slot=it.slot, value=it.value, facts=known(it.fact_ids), origins=it.origins)
            for it in story.agreements
            if len(known(it.fact_ids)) > 1
        ),
        "conflicts": tuple(
            GoldConflict(
                type=conflict.type,
                slot=conflict.slot,
                positions=tuple(
                    GoldPosition(value=side.value, facts=known(side.fact_ids)) for side in conflict.positions
                ),
            )
            for conflict in story.conflicts
        ),
        "timeline": tuple(
            GoldMoment(when=entry.when.text, facts=known([entry.fact_id]))
            for entry in story.timeline
            if entry.fact_id in ids
        ),
        "key_points": tuple(GoldKeyPoint(text=text, facts=known(names)) for text, names in _points(story).items()),
        "gaps": tuple(gap.text for gap in story.gaps),
    }
    return _story_of(_slug(story.id), story.headline.text, mine, parts)
