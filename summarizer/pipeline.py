"""The order of the stages: from articles to a briefing, with nothing unverified in it."""

from __future__ import annotations

import asyncio
import datetime
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from summarizer.admission import admit
from summarizer.article import Article
from summarizer.briefing import Briefing, Conflict, Coverage, Sentence, Skipped, Story, Summary, Usage
from summarizer.engine import Composed, Composer, Extractor, Material
from summarizer.fact import Fact, Reason, Rejected
from summarizer.merging.changes import changes
from summarizer.merging.computed import all_conflicts, dispute_line, sentences_of, tally, told_facts
from summarizer.merging.coverage import coverage
from summarizer.merging.eras import mixes_eras
from summarizer.merging.merged import Merged, conflicts_across, merged, outlets_of, story_id
from summarizer.merging.reprints import reprint_groups
from summarizer.merging.same_facts import join_reprints
from summarizer.merging.stories import cluster
from summarizer.verification import verify_sentence

Progress = Callable[[str, int, int], None]
"""Called with a stage's name, how much of it is done, and how much there is."""

READING_ROOM = ((1, 12), (3, 8), (8, 5))
"""Sentences a story: of one story a reader takes twelve; the more stories, the fewer of each."""
LEAST_ROOM = 3


@dataclass(frozen=True, slots=True)
class Engine:
    """Who extracts and who composes, and what the briefing says of them."""

    name: str
    extractor: Extractor
    composer: Composer
    model: str | None = None
    prompts: tuple[str, ...] = ()


@dataclass(slots=True)
class Ledger:
    """What was discarded on the way, and how sentences fared."""

    rejected: list[Rejected] = field(default_factory=list)
    repaired: int = 0
    dropped: int = 0


@dataclass(frozen=True, slots=True)
class Extraction:
    """The admitted facts of all articles, what was not admitted, and what was passed over, by article id."""

    facts: dict[str, tuple[Fact, ...]]
    rejected: tuple[Rejected, ...]
    skipped: dict[str, tuple[Skipped, ...]]


def _silent(_stage: str, _done: int, _total: int) -> None:
    pass


def in_order(articles: Iterable[Article]) -> tuple[Article, ...]:
    """Return *articles* sorted by key, each once: the order they came in never matters."""
    return tuple(sorted({article.id: article for article in articles}.values(), key=lambda a: (a.key, a.id)))


async def extract(articles: Sequence[Article], engine: Engine, progress: Progress = _silent) -> Extraction:
    """Return the admitted facts of *articles*; one article that yields nothing does not stop the others."""
    facts: dict[str, tuple[Fact, ...]] = {}
    skipped: dict[str, tuple[Skipped, ...]] = {}
    rejected: list[Rejected] = []
    for done, article in enumerate(articles):
        progress("reading for facts", done, len(articles))
        await asyncio.sleep(0)  # let Ctrl-C and other tasks in
        extracted = await engine.extractor.extract(article)
        admitted = admit(extracted.drafts, article)
        facts[article.id], skipped[article.id] = admitted.facts, extracted.skipped
        rejected.extend(admitted.rejected)
    progress("reading for facts", len(articles), len(articles))
    return Extraction(facts, tuple(rejected), skipped)


async def brief(
    articles: Iterable[Article],
    engine: Engine,
    *,
    unread: Sequence[Coverage] = (),
    former: Briefing | None = None,
    progress: Progress = _silent,
) -> Briefing:
    """Return the briefing of *articles*; *unread* are inputs that gave none, *former* a briefing to compare with."""
    started = time.perf_counter()
    ordered = in_order(articles)
    extraction = await extract(ordered, engine, progress)
    progress("finding stories", 0, 1)
    groups = reprint_groups(ordered)
    joined = {group[0].id: join_reprints(group, extraction.facts) for group in groups}
    home = {article.id: group[0].id for group in groups for article in group}
    outlets = outlets_of(groups)
    ledger = Ledger(rejected=list(extraction.rejected))
    stories: list[Story] = []
    summaries: dict[str, tuple[Sentence, ...]] = {}
    groups_to_tell = tellable(ordered, joined, home)
    for number, members in enumerate(groups_to_tell):
        progress("telling stories", number, len(groups_to_tell))
        facts = [fact for article in members for fact in joined.get(article.id, ())]
        story, own = await _tell(members, merged(members, facts, outlets), engine, ledger, _room(len(groups_to_tell)))
        stories.append(story)
        summaries.update(own)
    progress("telling stories", len(groups_to_tell), len(groups_to_tell))
    across = conflicts_across(ordered, [story.facts for story in stories])
    opening = bottom_line(stories, across)
    told = told_facts(stories, opening)
    copies = {article.id: group[0].key for group in groups for article in group[1:]}
    rows = coverage(ordered, [f for s in stories for f in s.facts], told, copies, extraction.skipped)
    draft = Briefing(
        generated_at=datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds"),
        engine=engine.name,
        model=engine.model,
        prompts=engine.prompts,
        bottom_line=opening,
        stories=tuple(stories),
        conflicts=across,
        summaries=tuple(Summary(article_id=a.id, sentences=summaries[a.id]) for a in ordered if summaries.get(a.id)),
        changes=changes(former, tuple(stories), told, {a.id: a.key for a in ordered}) if former else None,
        coverage=(*rows, *unread),
        rejected=tuple(ledger.rejected),
        verification=tally([], stories, repaired=0, dropped=0, rejected=0),
        usage=Usage(seconds=round(time.perf_counter() - started, 3)),
        articles=ordered,
    )
    counts = tally(
        sentences_of(draft), stories, repaired=ledger.repaired, dropped=ledger.dropped, rejected=len(ledger.rejected)
    )
    return draft.model_copy(update={"verification": counts})


def tellable(
    articles: Sequence[Article], joined: dict[str, list[Fact]], home: dict[str, str]
) -> list[tuple[Article, ...]]:
    """Return the stories with at least one fact to tell; copies of a text go where its fullest form goes."""
    copies: dict[str, list[int]] = defaultdict(list)
    for place, article in enumerate(articles):
        copies[home[article.id]].append(place)
    stories = []
    for group in cluster([article for article in articles if home[article.id] == article.id]):
        if any(joined[article.id] for article in group):
            places = sorted(place for article in group for place in copies[article.id])
            stories.append(tuple(articles[place] for place in places))
    return stories


async def _tell(
    articles: tuple[Article, ...], known: Merged, engine: Engine, ledger: Ledger, room: int
) -> tuple[Story, dict[str, tuple[Sentence, ...]]]:
    composed = await engine.composer.compose(Material(articles, known.facts, known.agreements, known.conflicts, room))
    by_id = {fact.id: fact for fact in known.facts}
    sentences = _checked(composed.sentences, by_id, known, ledger)
    headline = _headline(composed, sentences, by_id, known, ledger)
    told = by_article(known.facts)
    summaries = {
        article_id: tuple(_checked(own, told.get(article_id, {}), known, ledger))
        for article_id, own in composed.summaries.items()
    }
    article_ids = tuple(article.id for article in articles)
    story = Story(
        id=story_id(article_ids),
        article_ids=article_ids,
        headline=headline,
        sentences=tuple(sentences),
        facts=known.facts,
        origins=known.origins,
        agreements=known.agreements,
        conflicts=known.conflicts,
        timeline=known.timeline,
        people=known.people,
        gaps=known.gaps,
    )
    return story, summaries


def by_article(facts: Iterable[Fact]) -> dict[str, dict[str, Fact]]:
    """Return article id → the facts that stand in it, by their ids; one of several copies stands in each."""
    own: dict[str, dict[str, Fact]] = defaultdict(dict)
    for fact in facts:
        for item in fact.evidence:
            own[item.article_id][fact.id] = fact
    return own


def _headline(
    composed: Composed, sentences: Sequence[Sentence], by_id: dict[str, Fact], known: Merged, ledger: Ledger
) -> Sentence:
    """Return the proposed headline if it holds, else the first sentence that does, else the first fact's own words."""
    checked = _checked((composed.headline,), by_id, known, ledger)
    if checked:
        return checked[0]
    if sentences:
        return sentences[0]
    return Sentence(text=known.facts[0].statement, fact_ids=(known.facts[0].id,))


def _checked(sentences: Iterable[Sentence], by_id: dict[str, Fact], known: Merged, ledger: Ledger) -> list[Sentence]:
    """Return the sentences that hold; others are replaced by their facts' own words, or dropped with the reason."""
    kept: dict[str, Sentence] = {}
    for sentence in sentences:
        facts = [by_id[fact_id] for fact_id in sentence.fact_ids if fact_id in by_id]
        foreign = [fact_id for fact_id in sentence.fact_ids if fact_id not in by_id]
        articles = frozenset(fact.evidence[0].article_id for fact in facts)
        if foreign or not facts or sentence.basis != "facts":
            detail = ", ".join(foreign) or "none"
            ledger.rejected.append(
                Rejected(what="sentence", text=sentence.text, reason=Reason.UNKNOWN_FACT, detail=detail)
            )
            ledger.dropped += 1
            continue
        verdict = verify_sentence(sentence.text, facts)
        mixed = mixes_eras(articles, known.eras)
        if verdict.support != "unsupported" and not mixed:
            kept.setdefault(sentence.text, sentence.model_copy(update={"support": verdict.support}))
            continue
        reason = Reason.ERAS_MIXED if mixed else Reason.SENTENCE_NOT_SUPPORTED
        why = "; ".join(verdict.reasons) or None
        ledger.rejected.append(Rejected(what="sentence", text=sentence.text, reason=reason, detail=why))
        ledger.repaired += 1
        for fact in facts:
            own = verify_sentence(fact.statement, [fact])
            if own.support != "unsupported":
                kept.setdefault(fact.statement, Sentence(text=fact.statement, fact_ids=(fact.id,), support=own.support))
    return list(kept.values())


def bottom_line(stories: Sequence[Story], across: Sequence[Conflict]) -> tuple[Sentence, ...]:
    """Return at most three sentences: the first of the first two stories (or two of one), and what is disputed."""
    if not stories:
        return ()
    if len(stories) == 1:
        story = stories[0]
        home = {fact.id: fact.evidence[0].article_id for fact in story.facts}
        first = story.sentences[:1]
        lead = {home.get(fact_id) for sentence in first for fact_id in sentence.fact_ids}
        others = [s for s in story.sentences[1:] if not lead & {home.get(fact_id) for fact_id in s.fact_ids}]
        chosen = [*first, *(others or story.sentences[1:])[:1]]
    else:
        chosen = [sentence for story in stories[:2] for sentence in story.sentences[:1]]
    disputed = dispute_line(all_conflicts(stories, across))
    return tuple(chosen + ([disputed] if disputed else []))


def _room(stories: int) -> int:
    return next((room for most, room in READING_ROOM if stories <= most), LEAST_ROOM)
