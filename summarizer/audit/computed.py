"""Everything that follows from articles, facts and sentences, computed again and compared."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from summarizer.article import Article
from summarizer.audit.finding import Finding, differences
from summarizer.audit.sentences import named, sentence_findings, summary_findings, word_for_word, words_are_facts
from summarizer.briefing import Briefing
from summarizer.fact import Reason
from summarizer.merging.computed import sentences_of, tally, told_facts
from summarizer.merging.coverage import coverage
from summarizer.merging.merged import conflicts_across, in_reading_order, merged, outlets_of
from summarizer.pipeline import Citable, Extraction, bottom_line
from summarizer.record import Coverage, Skipped, Verification

FAILED = frozenset(["failed", "truncated", "refused", "filtered"])


def computed_findings(
    briefing: Briefing, groups: Sequence[tuple[Article, ...]], read: Extraction | None
) -> list[Finding]:
    """Return what does not come out again when it is computed from articles, facts and sentences."""
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
            findings += differences(f"{place}.{name}", getattr(story, name), getattr(again, name))
        citable = Citable({fact.id: fact for fact in story.facts}, articles, again.eras)
        for name, sentence in named(("headline", (story.headline,)), ("sentences", story.sentences)):
            findings += sentence_findings(f"{place}.{name}", sentence, citable)
            findings += word_for_word(f"{place}.{name}", sentence, citable.facts) if words_are_facts(briefing) else ()
    findings += differences("bottom_line", briefing.bottom_line, bottom_line(briefing.stories, briefing.conflicts))
    findings += summary_findings(briefing)
    across = conflicts_across(briefing.articles, [story.facts for story in briefing.stories])
    findings += differences("conflicts", briefing.conflicts, across)
    findings += _changes(briefing)
    findings += _counts(briefing, groups, read)
    return findings


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
    rows = coverage_again(briefing, groups, read)
    findings = list(differences("coverage", [row for row in briefing.coverage if row.article_id], rows))
    for row in briefing.coverage:
        nothing = Coverage(key=row.key, article_id=None, outcome=row.outcome, reason=row.reason)
        if row.article_id is None and (row != nothing or row.outcome in {"used", "unused", "reprint"}):
            findings.append(Finding(f"coverage ({row.key})", "counts something, and no article of it is embedded"))
    return findings + list(differences("verification", [briefing.verification], [tally_again(briefing)]))


def coverage_again(
    briefing: Briefing, groups: Sequence[tuple[Article, ...]], read: Extraction | None
) -> tuple[Coverage, ...]:
    """Return the coverage of the embedded articles, counted from facts and sentences."""
    told = told_facts(briefing.stories, briefing.bottom_line)
    copies = {article.id: group[0].key for group in groups for article in group[1:]}
    given = {row.article_id: row.skipped for row in briefing.coverage if row.article_id}
    skipped: Mapping[str, tuple[Skipped, ...]] = given if read is None else read.skipped
    facts = [fact for story in briefing.stories for fact in story.facts]
    # What befell a call is nothing that can be recomputed; only a model makes calls.
    failures = {
        row.article_id: (row.outcome, row.reason or "")
        for row in briefing.coverage
        if row.article_id and row.outcome in FAILED and briefing.engine == "model"
    }
    return coverage(briefing.articles, facts, told, copies, skipped, failures)


def tally_again(briefing: Briefing) -> Verification:
    """Return the tally of *briefing*, counted from its sentences, facts and what it rejected."""
    failed = [item.reason for item in briefing.rejected if item.what == "sentence"]
    return tally(
        sentences_of(briefing),
        briefing.stories,
        repaired=len(failed) - failed.count(Reason.UNKNOWN_FACT),
        dropped=failed.count(Reason.UNKNOWN_FACT),
        rejected=len(briefing.rejected),
    )
