"""Facts against the words they cite, and against what the rules read off the same texts again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from summarizer.admission import admit
from summarizer.article import INLINE_RULES, Article
from summarizer.atoms import plain
from summarizer.audit.finding import Finding
from summarizer.briefing import Briefing, Story
from summarizer.engines.extractive.candidates import spoken
from summarizer.engines.extractive.extraction import extract
from summarizer.fact import Fact, fact_id
from summarizer.grounding import normalize, widened
from summarizer.grounding.fuzzy import CUTOFF
from summarizer.language.dates import dates
from summarizer.language.numbers import numbers
from summarizer.merging.same_facts import join_reprints
from summarizer.pipeline import Extraction, tellable
from summarizer.verification import verify_statement


def fact_findings(place: str, story: Story, articles: Mapping[str, Article]) -> Iterator[Finding]:
    """Yield what is wrong with the facts of one story."""
    seen: set[str] = set()
    own = {name: articles[name] for name in story.article_ids if name in articles}
    for fact in story.facts:
        where = f"{place}.facts[{fact.id}]"
        if fact.id in seen:
            yield Finding(where, "stands twice")
        seen.add(fact.id)
        problem = _fact_problem(fact, own)
        if problem is not None:
            yield Finding(where, problem)


def _fact_problem(fact: Fact, articles: Mapping[str, Article]) -> str | None:
    if not fact.evidence:
        return "has no evidence"
    for item in fact.evidence:
        article = articles.get(item.article_id)
        if article is None:
            return f"cites {item.article_id}, which is no article of its story"
        if item.end > len(article.text) or article.text[item.start : item.end] != item.excerpt:
            return f"the excerpt is not what {article.key} says at {item.start}:{item.end}"
        if any(
            cut.rule not in INLINE_RULES and cut.start < item.end and item.start < cut.end for cut in article.removed
        ):
            return f"its excerpt stands in boilerplate of {article.key}"
        if widened(item, article) != item:
            return f"its excerpt leaves out words that decide its meaning in {article.key}"
        if not (CUTOFF <= item.score <= 1 if item.match == "fuzzy" else item.score == 1):
            return f"the score {item.score:g} is not one of an {item.match} match"
    first = fact.evidence[0]
    if fact.id != fact_id(first.article_id, first.start, first.end, fact.statement):
        return "the id does not stand for this statement at this place"
    others = {item.excerpt: item for item in fact.evidence if item.match in {"exact", "normalized"}}
    for excerpt, item in others.items():
        if excerpt != first.excerpt and normalize(excerpt).text != normalize(first.excerpt).text:
            return f"the excerpts of {first.article_id} and {item.article_id} are not the same words"
    verdict = verify_statement(fact.statement, first.excerpt, articles[first.article_id])
    if verdict.support == "unsupported":
        return f"the statement says more than its excerpt: {'; '.join(verdict.reasons)}"
    return _slot_problem(fact)


def _slot_problem(fact: Fact) -> str | None:
    words = f" {plain(fact.evidence[0].excerpt).replace('-', ' ')} "
    slots = [*fact.who, *fact.where, *(quantity.text for quantity in fact.quantities)]
    if fact.attribution:
        slots += [part for part in (fact.attribution.who, fact.attribution.role, fact.attribution.verb) if part]
    if fact.when:
        slots.append(fact.when.text)
    for slot in slots:
        if f" {plain(slot).replace('-', ' ')} " not in words:
            return f"{slot!r} does not stand in its excerpt"
    if fact.when and fact.when.start is not None:
        read = [(date.begins, date.ends) for date in dates(fact.when.text)]
        if (fact.when.start, fact.when.end) not in read:
            return f"{fact.when.text!r} is not the day {fact.when.start}"
    counted = {(number.text, number.value, number.unit) for number in numbers(spoken(fact.evidence[0].excerpt))}
    for quantity in fact.quantities:
        if (quantity.text, quantity.value, quantity.unit) not in counted:
            return f"{quantity.text!r} is not {quantity.value:g}"
    return None


def read_off(articles: Sequence[Article]) -> Extraction:
    """Return what the rules of the extractive engine read off *articles*, one after the other."""
    facts, skipped = {}, {}
    for article in articles:
        extracted = extract(article)
        facts[article.id], skipped[article.id] = admit(extracted.drafts, article).facts, extracted.skipped
    return Extraction(facts, (), skipped)


def unlike_reading(briefing: Briefing, groups: Sequence[tuple[Article, ...]], read: Extraction) -> Iterator[Finding]:
    """Yield where the facts and stories are not what the rules of the extractive engine *read* off the same texts."""
    joined = {group[0].id: join_reprints(group, read.facts) for group in groups}
    home = {article.id: group[0].id for group in groups for article in group}
    expected = {fact.id: fact for facts in joined.values() for fact in facts}
    for position, story in enumerate(briefing.stories):
        for fact in story.facts:
            again = expected.pop(fact.id, None)
            if again is None or again != fact.model_copy(update={"origins": again.origins}):
                yield Finding(f"stories[{position}].facts[{fact.id}]", "is not what the rules read off its article")
    if briefing.edited:
        return  # a person may leave out facts and stories, and order what is left
    for left in expected.values():
        yield Finding("stories", f"leave out {left.id}: {left.statement}")
    told = [story.article_ids for story in briefing.stories]
    if told != [tuple(article.id for article in members) for members in tellable(briefing.articles, joined, home)]:
        yield Finding("stories", "are not the stories of these articles, or not in their order")
