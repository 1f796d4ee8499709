"""The whole way from articles to a briefing."""

from __future__ import annotations

import datetime
import itertools
import time
from collections.abc import Iterable, Sequence
from dataclasses import replace

from summarizer.article import Article
from summarizer.briefing import Briefing, Sentence, Story, Summary
from summarizer.engines.extractive import ExtractiveComposer
from summarizer.merging.changes import changes
from summarizer.merging.computed import sentences_of, tally, told_facts
from summarizer.merging.coverage import coverage
from summarizer.merging.merged import conflicts_across, merged, outlets_of
from summarizer.merging.reprints import reprint_groups
from summarizer.merging.same_facts import join_reprints
from summarizer.pipeline.engine import Engine, Progress, all_of, silent, usage_between
from summarizer.pipeline.extracting import extract, in_order
from summarizer.pipeline.ledger import Ledger
from summarizer.pipeline.rules import rules
from summarizer.pipeline.telling import bottom_line, room_for, tell, tellable
from summarizer.record import Coverage, Usage


async def each(articles: Sequence[Article], engine: Engine, progress: Progress = silent) -> list[Briefing]:
    """Return a briefing of each of *articles* alone, in their order: no neighbour decides what its summary says.

    The summary comes with the extraction, so that an article costs one call and no composition.
    """
    alone = replace(engine, composer=ExtractiveComposer())
    done = 0

    async def one(article: Article) -> Briefing:
        nonlocal done
        briefing = await brief([article], alone)
        done += 1
        progress("summarizing", done, len(articles))
        return briefing

    return await all_of(map(one, articles), engine.at_once)


async def brief(
    articles: Iterable[Article],
    engine: Engine,
    *,
    unread: Sequence[Coverage] = (),
    former: Briefing | None = None,
    progress: Progress = silent,
) -> Briefing:
    """Return the briefing of *articles*; *unread* are inputs that gave none, *former* a briefing to compare with."""
    started, before = time.perf_counter(), engine.spent()
    ordered = in_order(articles)
    extraction = await extract(ordered, engine, progress)
    progress("finding stories", 0, 1)
    groups = reprint_groups(ordered)
    joined = {group[0].id: join_reprints(group, extraction.facts) for group in groups}
    home = {article.id: group[0].id for group in groups for article in group}
    outlets = outlets_of(groups)
    ledger = Ledger(list(extraction.rejected), dropped=sum(item.what == "sentence" for item in extraction.rejected))
    stories: list[Story] = []
    summaries: dict[str, tuple[Sentence, ...]] = {}
    members = tellable(ordered, joined, home)
    room = room_for(len(members))
    done = itertools.count(1)
    progress("telling stories", 0, len(members))

    async def one(articles_: tuple[Article, ...]) -> tuple[Story, dict[str, tuple[Sentence, ...]], Ledger]:
        facts = [fact for article in articles_ for fact in joined.get(article.id, ())]
        told = await tell(articles_, merged(articles_, facts, outlets), engine, extraction.summaries, room)
        progress("telling stories", next(done), len(members))
        return told

    for story, own, discarded in await all_of(map(one, members), engine.at_once):
        stories.append(story)
        summaries.update(own)
        ledger.add(discarded)
    across = conflicts_across(ordered, [story.facts for story in stories])
    opening = bottom_line(stories, across)
    told_ids = told_facts(stories, opening)
    copies = {article.id: group[0].key for group in groups for article in group[1:]}
    facts_told = [fact for story in stories for fact in story.facts]
    rows = coverage(ordered, facts_told, told_ids, copies, extraction.skipped, extraction.failures)
    draft = Briefing(
        generated_at=datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds"),
        engine=engine.name,
        model=engine.model,
        prompts=engine.prompts,
        rules=rules(),
        bottom_line=opening,
        stories=tuple(stories),
        conflicts=across,
        summaries=tuple(Summary(article_id=a.id, sentences=summaries[a.id]) for a in ordered if summaries.get(a.id)),
        changes=changes(former, tuple(stories), told_ids, {a.id: a.key for a in ordered}) if former else None,
        coverage=(*rows, *unread),
        rejected=tuple(ledger.rejected),
        verification=tally([], stories, repaired=0, dropped=0, rejected=0),
        usage=Usage(),
        articles=ordered,
    )
    counts = tally(
        sentences_of(draft), stories, repaired=ledger.repaired, dropped=ledger.dropped, rejected=len(ledger.rejected)
    )
    usage = usage_between(before, engine.spent(), time.perf_counter() - started)
    return draft.model_copy(update={"verification": counts, "usage": usage})
