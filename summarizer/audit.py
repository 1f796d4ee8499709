"""Checks a finished briefing with no model and no network: every span, excerpt, sentence, count and hash."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from summarizer.admission import INLINE_RULES, admit
from summarizer.article import Article, Noun, article_id, text_hash
from summarizer.atoms import plain
from summarizer.briefing import FORMAT, Briefing, Coverage, Sentence, Skipped, Story
from summarizer.engines.extractive.candidates import spoken
from summarizer.engines.extractive.extraction import extract
from summarizer.errors import UnreadableInput
from summarizer.fact import Fact, Reason, fact_id
from summarizer.grounding import normalize, widened
from summarizer.language.dates import dates
from summarizer.language.layout import blocks
from summarizer.language.numbers import numbers
from summarizer.merging.computed import sentences_of, tally, told_facts
from summarizer.merging.coverage import coverage
from summarizer.merging.eras import mixes_eras
from summarizer.merging.merged import conflicts_across, in_reading_order, merged, outlets_of, story_id
from summarizer.merging.reprints import reprint_groups
from summarizer.merging.same_facts import join_reprints
from summarizer.pipeline import Extraction, bottom_line, by_article, tellable
from summarizer.reading.cleaning import boilerplate
from summarizer.reading.decoding import decode
from summarizer.reading.plain import as_article
from summarizer.verification import verify, verify_sentence

ENGINES = ("extractive", "model")


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that does not hold: ``place`` in the bundle, and what is wrong there."""

    place: str
    problem: str

    def __str__(self) -> str:
        return f"{self.place}: {self.problem}"


def audit(briefing: Briefing, *, against: str | Path | None = None) -> tuple[Finding, ...]:
    """Return everything in *briefing* that its own articles do not bear out; () when all holds.

    Recomputed from the embedded articles and facts: hashes and ids, excerpts, slots, sentences with their support,
    origins, agreements, conflicts, timeline, people, gaps, coverage and tallies. Not recomputable offline, and so not
    judged: what the caller said of an article (publisher, date, a given title), the wording of rejected proposals,
    the time and cost of the run. *against*: a folder with the originals, which the embedded texts must equal.
    """
    findings = [*_frame(briefing), *_articles(briefing.articles)]
    if findings:
        return tuple(findings)  # nothing above a changed text can be judged
    groups = reprint_groups(briefing.articles)
    read = _extraction(briefing.articles) if briefing.engine == "extractive" else None
    unlike = [*_read_again(briefing, groups, read)] if read else []
    if unlike or not read:
        # Facts that come out of the texts again as they are need no look at their parts; others are told what is wrong.
        articles = {article.id: article for article in briefing.articles}
        for position, story in enumerate(briefing.stories):
            findings += _facts(f"stories[{position}]", story, articles)
        findings = findings or unlike
    if not findings:
        findings += _computed(briefing, groups, read)
    if against is not None:
        findings += _originals(briefing.articles, Path(against))
    return tuple(findings)


def _frame(briefing: Briefing) -> Iterator[Finding]:
    if briefing.format != FORMAT:
        yield Finding("format", f"{briefing.format!r} is not {FORMAT!r}")
    if briefing.engine not in ENGINES:
        yield Finding("engine", f"{briefing.engine!r} is none of {', '.join(ENGINES)}")
    if (briefing.engine == "model") != (briefing.model is not None) or (briefing.prompts and not briefing.model):
        yield Finding("model", "the model engine names its model and its prompts, the extractive engine none")
    try:
        datetime.datetime.fromisoformat(briefing.generated_at)
    except ValueError:
        yield Finding("generated_at", f"{briefing.generated_at!r} is no time")
    known = {article.id for article in briefing.articles}
    told = [article_id for story in briefing.stories for article_id in story.article_ids]
    for name in sorted({*told, *(s.article_id for s in briefing.summaries)} - known):
        yield Finding("articles", f"{name} is named and not embedded")
    if len(told) != len(set(told)):
        yield Finding("stories", "an article stands in two stories")
    for position, story in enumerate(briefing.stories):
        if story.id != story_id(story.article_ids):
            yield Finding(f"stories[{position}]", f"id {story.id} does not stand for its articles")


def _articles(articles: Sequence[Article]) -> Iterator[Finding]:
    for position, article in enumerate(articles):
        place = f"articles[{position}] ({article.key})"
        if article.text_hash != text_hash(article.text):
            yield Finding(place, "the text is not the one that was read: its hash differs")
        elif article.id != article_id(article.key, article.text):
            yield Finding(place, f"id {article.id} does not stand for this key and text")
        elif article.removed and article.removed != boilerplate(article.text, blocks(article.text)):
            yield Finding(place, "the removed spans are not what the rules remove from this text")
        elif problem := _said_of(article):
            yield Finding(place, problem)


def _said_of(article: Article) -> str | None:
    """Return what is wrong with title and date; one that was given stands in no text and is taken as it is."""
    for name, value, basis in (
        ("title", article.title, article.title_basis),
        ("date", article.published, article.published_basis),
    ):
        if (value is None) != (basis == "unknown") or value == "":
            return f"the {name} {value!r} cannot be {basis}"
    again = as_article(article.text) if "found" in {article.title_basis, article.published_basis} else article
    if article.title_basis == "found" and article.title != again.title:
        return f"the title {article.title!r} is not the one that stands in the text"
    if article.published_basis == "found" and article.published != again.published:
        return f"the date {article.published!r} is not the one that stands in the text"
    return None


def _facts(place: str, story: Story, articles: Mapping[str, Article]) -> Iterator[Finding]:
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
            return f"its excerpt begins after a word that turns its meaning in {article.key}"
        if not 0 < item.score <= 1 or (item.match in {"exact", "normalized"} and item.score != 1):
            return f"the score {item.score:g} is not one of an {item.match} match"
    first = fact.evidence[0]
    if fact.id != fact_id(first.article_id, first.start, first.end, fact.statement):
        return "the id does not stand for this statement at this place"
    others = {item.excerpt: item for item in fact.evidence if item.match in {"exact", "normalized"}}
    for excerpt, item in others.items():
        if excerpt != first.excerpt and normalize(excerpt).text != normalize(first.excerpt).text:
            return f"the excerpts of {first.article_id} and {item.article_id} are not the same words"
    verdict = verify(fact.statement, [first.excerpt])
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


def _extraction(articles: Sequence[Article]) -> Extraction:
    """Return what the rules of the extractive engine read off *articles*, one after the other."""
    facts, skipped = {}, {}
    for article in articles:
        extracted = extract(article)
        facts[article.id], skipped[article.id] = admit(extracted.drafts, article).facts, extracted.skipped
    return Extraction(facts, (), skipped)


def _read_again(briefing: Briefing, groups: Sequence[tuple[Article, ...]], read: Extraction) -> Iterator[Finding]:
    """What the rules of the extractive engine read off the embedded texts: the same facts, in the same stories."""
    joined = {group[0].id: join_reprints(group, read.facts) for group in groups}
    home = {article.id: group[0].id for group in groups for article in group}
    expected = {fact.id: fact for facts in joined.values() for fact in facts}
    for position, story in enumerate(briefing.stories):
        for fact in story.facts:
            again = expected.pop(fact.id, None)
            if again is None or again != fact.model_copy(update={"origins": again.origins}):
                yield Finding(f"stories[{position}].facts[{fact.id}]", "is not what the rules read off its article")
    for left in expected.values():
        yield Finding("stories", f"leave out {left.id}: {left.statement}")
    told = [story.article_ids for story in briefing.stories]
    if told != [tuple(article.id for article in members) for members in tellable(briefing.articles, joined, home)]:
        yield Finding("stories", "are not the stories of these articles, or not in their order")


def _computed(briefing: Briefing, groups: Sequence[tuple[Article, ...]], read: Extraction | None) -> list[Finding]:
    findings: list[Finding] = []
    articles = {article.id: article for article in briefing.articles}
    outlets = outlets_of(groups)
    for position, story in enumerate(briefing.stories):
        place = f"stories[{position}]"
        own = [articles[article_id_] for article_id_ in story.article_ids]
        again = merged(own, story.facts, outlets)
        if in_reading_order(story.facts, own) != story.facts:
            findings.append(Finding(f"{place}.facts", "are not in reading order"))
        for name in ("facts", "origins", "agreements", "conflicts", "timeline", "people", "gaps"):
            findings += _differences(f"{place}.{name}", getattr(story, name), getattr(again, name))
        known = {fact.id: fact for fact in story.facts}
        for name, sentence in _named(("headline", (story.headline,)), ("sentences", story.sentences)):
            findings += _sentence(f"{place}.{name}", sentence, known, again.eras)
            findings += _word_for_word(f"{place}.{name}", sentence, known) if briefing.engine == "extractive" else ()
    findings += _differences("bottom_line", briefing.bottom_line, bottom_line(briefing.stories, briefing.conflicts))
    findings += _summaries(briefing)
    across = conflicts_across(briefing.articles, [story.facts for story in briefing.stories])
    findings += _differences("conflicts", briefing.conflicts, across)
    findings += _changes(briefing)
    findings += _counts(briefing, groups, read)
    return findings


def _named(*groups: tuple[str, Iterable[Sentence]]) -> Iterator[tuple[str, Sentence]]:
    for name, sentences in groups:
        for position, sentence in enumerate(sentences):
            yield f"{name}[{position}]", sentence


def _differences(place: str, claimed: Sequence[Noun], computed: Sequence[Noun]) -> Iterator[Finding]:
    for position, (one, other) in enumerate(zip(claimed, computed, strict=False)):
        if one != other:
            yield Finding(f"{place}[{position}]", f"says {_short(one)}, recomputed {_short(other)}")
            return
    if len(claimed) != len(computed):
        yield Finding(place, f"{len(claimed)} given, {len(computed)} recomputed")


def _short(noun: Noun) -> str:
    text = noun.model_dump_json()
    return text if len(text) <= 200 else text[:199] + "…"


def _sentence(
    place: str, sentence: Sentence, known: Mapping[str, Fact], eras: Sequence[dict[str, int]]
) -> Iterator[Finding]:
    foreign = [name for name in sentence.fact_ids if name not in known]
    if foreign:
        yield Finding(place, f"cites {', '.join(foreign)}, no fact of its story")
        return
    if len(set(sentence.fact_ids)) < len(sentence.fact_ids):
        yield Finding(place, "cites a fact twice")
    if sentence.basis != "facts":
        yield Finding(place, "says it is computed; only gaps and the bottom line have computed sentences")
        return
    facts = [known[name] for name in sentence.fact_ids]
    verdict = verify_sentence(sentence.text, facts)
    if verdict.support != sentence.support:
        yield Finding(
            place, f"is {verdict.support}, not {sentence.support}: {'; '.join(verdict.reasons) or 'all stands'}"
        )
    if mixes_eras(frozenset(fact.evidence[0].article_id for fact in facts), eras):
        yield Finding(place, "cites facts from both sides of an era conflict")


def _word_for_word(place: str, sentence: Sentence, known: Mapping[str, Fact]) -> Iterator[Finding]:
    """The extractive engine writes nothing: its sentences are statements, a headline is one or a part of one."""
    statements = [known[name].statement for name in sentence.fact_ids if name in known]
    if len(statements) != 1 or sentence.language is not None:
        yield Finding(place, "is no statement of one fact, as the extractive engine's sentences are")
    elif sentence.text not in statements and not (place.endswith("headline[0]") and sentence.text in statements[0]):
        yield Finding(place, "is not worded as its fact is")


def _summaries(briefing: Briefing) -> Iterator[Finding]:
    told = by_article(fact for story in briefing.stories for fact in story.facts)
    places = {article.id: place for place, article in enumerate(briefing.articles)}
    order = [places[summary.article_id] for summary in briefing.summaries]
    if any(former >= latter for former, latter in pairwise(order)):
        yield Finding("summaries", "do not follow their articles, each once")
    for summary in briefing.summaries:
        own = told.get(summary.article_id, {})
        for name, sentence in _named(("sentences", summary.sentences)):
            place = f"summaries[{summary.article_id}].{name}"
            yield from _sentence(place, sentence, own, ())
            yield from _word_for_word(place, sentence, own) if briefing.engine == "extractive" else ()


def _changes(briefing: Briefing) -> Iterator[Finding]:
    """Today's half of each change; the former half stands in another file."""
    known = {fact.id: fact for story in briefing.stories for fact in story.facts}
    for position, change in enumerate(briefing.changes.items if briefing.changes else ()):
        if len(change.fact_ids) != (change.type != "gone"):
            yield Finding(f"changes.items[{position}]", f"{change.type} and cites {len(change.fact_ids)} facts")
        for name in change.fact_ids:
            if name not in known or known[name].statement != change.text:
                yield Finding(f"changes.items[{position}]", f"{change.text!r} is not what {name} says")
        if not change.fact_ids and change.text != change.former_text:
            yield Finding(f"changes.items[{position}]", "says more than the former briefing did")


def _counts(briefing: Briefing, groups: Sequence[tuple[Article, ...]], read: Extraction | None) -> list[Finding]:
    told = told_facts(briefing.stories, briefing.bottom_line)
    copies = {article.id: group[0].key for group in groups for article in group[1:]}
    given = {row.article_id: row.skipped for row in briefing.coverage if row.article_id}
    skipped: Mapping[str, tuple[Skipped, ...]] = given if read is None else read.skipped
    facts = [fact for story in briefing.stories for fact in story.facts]
    rows = coverage(briefing.articles, facts, told, copies, skipped)
    findings = list(_differences("coverage", [row for row in briefing.coverage if row.article_id], rows))
    for row in briefing.coverage:
        nothing = Coverage(key=row.key, article_id=None, outcome=row.outcome, reason=row.reason)
        if row.article_id is None and (row != nothing or row.outcome in {"used", "unused", "reprint"}):
            findings.append(Finding(f"coverage ({row.key})", "counts something, and no article of it is embedded"))
    failed = [item.reason for item in briefing.rejected if item.what == "sentence"]
    again = tally(
        sentences_of(briefing),
        briefing.stories,
        repaired=len(failed) - failed.count(Reason.UNKNOWN_FACT),
        dropped=failed.count(Reason.UNKNOWN_FACT),
        rejected=len(briefing.rejected),
    )
    return findings + list(_differences("verification", [briefing.verification], [again]))


def _originals(articles: Sequence[Article], folder: Path) -> Iterator[Finding]:
    for position, article in enumerate(articles):
        place = f"articles[{position}] ({article.key})"
        original = next((path for path in _places(article.key, folder) if path.is_file()), None)
        if original is None:
            yield Finding(place, f"no original in {folder}")
            continue
        try:
            text = decode(original.read_bytes()).text
        except (OSError, UnreadableInput) as error:
            yield Finding(place, f"the original cannot be read: {error}")
            continue
        if text != article.text:
            pairs = enumerate(zip(text, article.text, strict=False))
            at = next((offset for offset, (one, other) in pairs if one != other), min(len(text), len(article.text)))
            yield Finding(place, f"differs from {original} from character {at} on")


def _places(key: str, folder: Path) -> Iterator[Path]:
    parts = [part for part in Path(key).parts if part not in {"..", "/"}]
    for skipped in range(len(parts)):
        yield folder.joinpath(*parts[skipped:])
