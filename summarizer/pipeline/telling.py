"""A story's facts to the sentences that a reader gets: composed by an engine, checked here."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from summarizer.article import Article
from summarizer.briefing import Conflict, Sentence, Story
from summarizer.engine import Composed, Material
from summarizer.fact import Fact, Reason, Rejected
from summarizer.merging.computed import all_conflicts, dispute_line
from summarizer.merging.eras import mixes_eras
from summarizer.merging.merged import Merged, story_id
from summarizer.merging.stories import cluster
from summarizer.pipeline.citable import Citable
from summarizer.pipeline.engine import Engine
from summarizer.pipeline.ledger import Ledger
from summarizer.pipeline.reviewing import in_place, opinions_on, with_opinions
from summarizer.verification import verify_sentence

READING_ROOM = ((1, 12), (3, 8), (8, 5))
"""Sentences a story: of one story a reader takes twelve; the more stories, the fewer of each."""
LEAST_ROOM = 3


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


async def tell(
    articles: tuple[Article, ...],
    known: Merged,
    engine: Engine,
    proposed: Mapping[str, tuple[Sentence, ...]],
    room: int,
) -> tuple[Story, dict[str, tuple[Sentence, ...]], Ledger]:
    """Return a story, the checked summary of each of its articles, and what was discarded.

    *proposed* are summaries that came with the extraction, by article id; an article without one, or none of whose
    sentences holds, has the composer's.
    """
    ledger = Ledger()
    composed = await engine.composer.compose(Material(articles, known.facts, known.agreements, known.conflicts, room))
    homes = {article.id: article for article in articles}
    citable = Citable({fact.id: fact for fact in known.facts}, homes, known.eras)
    sentences = checked_sentences(composed.sentences, citable, ledger)
    headline = _headline(composed, sentences, citable, known, ledger)
    told = by_article(known.facts)
    summaries: dict[str, tuple[Sentence, ...]] = {}
    for article in articles:
        own = Citable(told.get(article.id, {}), homes, known.eras)
        checked = checked_sentences(proposed.get(article.id, ()), own, ledger)
        summaries[article.id] = tuple(checked or checked_sentences(composed.summaries.get(article.id, ()), own, ledger))
    every = [headline, *sentences, *(sentence for own_ in summaries.values() for sentence in own_)]
    opinions = await opinions_on(every, citable, engine.reviewer, ledger)
    if opinions:
        sentences = with_opinions(sentences, opinions, citable, ledger)
        headline = next(iter(with_opinions([headline], opinions, citable, ledger)), _first(known))
        summaries = {name: tuple(with_opinions(own_, opinions, citable, ledger)) for name, own_ in summaries.items()}
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
    return story, summaries, ledger


def by_article(facts: Iterable[Fact]) -> dict[str, dict[str, Fact]]:
    """Return article id → the facts that stand in it, by their ids; one of several copies stands in each."""
    own: dict[str, dict[str, Fact]] = defaultdict(dict)
    for fact in facts:
        for item in fact.evidence:
            own[item.article_id][fact.id] = fact
    return own


def _headline(
    composed: Composed, sentences: Sequence[Sentence], citable: Citable, known: Merged, ledger: Ledger
) -> Sentence:
    """Return the proposed headline if it holds, else an article's own title that does, else the first sentence.

    A fact's own words, which are what a refused headline gives way to, are long, and told again below.
    """
    refused = ledger.repaired
    checked = checked_sentences((composed.headline,), citable, ledger)
    if checked and ledger.repaired == refused:
        return checked[0]
    titled = _titled(composed.headline.fact_ids, citable)
    if titled is not None:
        return titled
    if checked:
        return checked[0]
    if sentences:
        return sentences[0]
    return _first(known)


def _titled(cited: Sequence[str], citable: Citable) -> Sentence | None:
    """Return the title of an article as a headline if facts of that article say it: first of those *cited*."""
    first = [citable.facts[name] for name in cited if name in citable.facts]
    own = by_article(citable.facts.values())
    for name in dict.fromkeys([*(fact.evidence[0].article_id for fact in first), *own]):
        article = citable.articles.get(name)
        if article is None or article.title is None:
            continue
        facts = [fact for fact in first if fact.evidence[0].article_id == name]
        opening = sorted(own[name].values(), key=lambda fact: fact.evidence[0].start)[:TITLE_FACTS]
        for group in ([facts] if facts else []) + [[fact] for fact in opening if [fact] != facts]:
            support = verify_sentence(article.title, group, citable.articles).support
            if support != "unsupported":
                ids = tuple(fact.id for fact in group)
                return Sentence(text=article.title, fact_ids=ids, support=support)
    return None


TITLE_FACTS = 3
"""Facts at the head of an article of which one should say what its title says."""


def _first(known: Merged) -> Sentence:
    return Sentence(text=known.facts[0].statement, fact_ids=(known.facts[0].id,))


def checked_sentences(sentences: Iterable[Sentence], citable: Citable, ledger: Ledger) -> list[Sentence]:
    """Return the sentences that hold; others give way to their facts' own words, or are dropped with the reason.

    A fact that a sentence which holds tells is not told a second time in its own words.
    """
    by_id = citable.facts
    kept: list[Sentence | Sequence[Fact]] = []
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
        verdict = verify_sentence(sentence.text, facts, citable.articles)
        mixed = mixes_eras(articles, citable.eras)
        if verdict.support != "unsupported" and not mixed:
            kept.append(sentence.model_copy(update={"support": verdict.support, "opinion": None}))
            continue
        reason = Reason.ERAS_MIXED if mixed else Reason.SENTENCE_NOT_SUPPORTED
        why = "; ".join(verdict.reasons) or None
        ledger.rejected.append(Rejected(what="sentence", text=sentence.text, reason=reason, detail=why))
        ledger.repaired += 1
        kept.append(facts)
    return in_place(kept, citable)


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


def room_for(stories: int) -> int:
    """Return how many sentences a story gets where there are so many *stories*."""
    return next((room for most, room in READING_ROOM if stories <= most), LEAST_ROOM)
