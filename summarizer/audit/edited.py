"""A briefing that a person has edited: every sentence checked again, and what follows from them computed anew."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from summarizer.article import Article
from summarizer.audit.computed import coverage_again, tally_again
from summarizer.audit.facts import fact_findings
from summarizer.audit.finding import Finding
from summarizer.audit.texts import article_findings, frame_findings
from summarizer.briefing import Briefing, Sentence, Story, Summary
from summarizer.merging.merged import Merged, conflicts_across, merged, outlets_of
from summarizer.merging.reprints import reprint_groups
from summarizer.pipeline import Citable, Ledger, bottom_line, by_article, checked_sentences
from summarizer.pipeline.rules import rules
from summarizer.record import Change, Changes


@dataclass(frozen=True, slots=True)
class Revised:
    """An edited briefing checked again.

    ``briefing``: with every sentence that did not hold replaced by its facts' own words (the reasons in ``rejected``),
    and all that is computed anew; None where ``findings`` name what cannot be mended: a changed article or fact, or a
    pinned sentence that does not hold.
    """

    briefing: Briefing | None
    findings: tuple[Finding, ...]


def revised(briefing: Briefing) -> Revised:
    """Return *briefing*, whose sentences a person dropped, moved, pinned or rewrote, checked like any other.

    A rewritten sentence cites facts by id as before; facts and whole stories may be left out. Bottom line, agreements,
    conflicts, coverage and tallies are computed from what is left, and so cannot be edited.
    """
    findings = [*frame_findings(briefing), *article_findings(briefing.articles)]
    articles = {article.id: article for article in briefing.articles}
    if not findings:
        for number, story in enumerate(briefing.stories):
            findings += fact_findings(f"stories[{number}]", story, articles)
    if findings:
        return Revised(None, tuple(findings))
    ledger = Ledger()
    groups = reprint_groups(briefing.articles)
    outlets = outlets_of(groups)
    stories = []
    for number, story in enumerate(briefing.stories):
        again = merged([articles[name] for name in story.article_ids], story.facts, outlets)
        citable = Citable({fact.id: fact for fact in again.facts}, articles, again.eras)
        checked = _story(f"stories[{number}]", story, again, citable, ledger, findings)
        if checked is not None:
            stories.append(checked)
    summaries = _summaries(briefing, stories, articles, ledger, findings)
    if findings:
        return Revised(None, tuple(findings))
    across = conflicts_across(briefing.articles, [story.facts for story in stories])
    draft = briefing.model_copy(
        update={
            "rules": rules(),  # nothing in it was left unchecked
            "edited": True,
            "stories": tuple(stories),
            "summaries": summaries,
            "conflicts": across,
            "bottom_line": bottom_line(stories, across),
            "changes": _changes(briefing, stories),
            "rejected": (*briefing.rejected, *ledger.rejected),
        }
    )
    unread = tuple(row for row in briefing.coverage if row.article_id is None)
    draft = draft.model_copy(update={"coverage": (*coverage_again(draft, groups, None), *unread)})
    return Revised(draft.model_copy(update={"verification": tally_again(draft)}), ())


def _story(  # noqa: PLR0913, PLR0917  (the story, what is computed anew of it, and where both outcomes go)
    place: str, story: Story, again: Merged, citable: Citable, ledger: Ledger, findings: list[Finding]
) -> Story | None:
    """Return *story* with the sentences that hold, or None where nothing of it is left to tell."""
    sentences = _held(f"{place}.sentences", story.sentences, citable, ledger, findings)
    headline = _held(f"{place}.headline", (story.headline,), citable, ledger, findings) or sentences
    if not headline:
        return None
    update = {
        "headline": headline[0],
        "sentences": tuple(sentences),
        "facts": again.facts,
        "origins": again.origins,
        "agreements": again.agreements,
        "conflicts": again.conflicts,
        "timeline": again.timeline,
        "people": again.people,
        "gaps": again.gaps,
    }
    return story.model_copy(update=update)


def _held(
    place: str, sentences: Sequence[Sentence], citable: Citable, ledger: Ledger, findings: list[Finding]
) -> list[Sentence]:
    """Return what holds of *sentences*, in order; a pinned one that does not becomes a finding."""
    kept: dict[str, Sentence] = {}
    for number, sentence in enumerate(sentences):
        one = Ledger()
        for held in checked_sentences([sentence], citable, one):
            kept.setdefault(held.text, held)
        if sentence.pinned and one.rejected:
            reason = one.rejected[0].detail or one.rejected[0].reason.value
            findings.append(Finding(f"{place}[{number}]", f"is pinned and does not hold: {reason}"))
        ledger.add(one)
    return list(kept.values())


def _summaries(
    briefing: Briefing,
    stories: Sequence[Story],
    articles: Mapping[str, Article],
    ledger: Ledger,
    findings: list[Finding],
) -> tuple[Summary, ...]:
    own = by_article(fact for story in stories for fact in story.facts)
    kept = []
    for summary in briefing.summaries:
        place = f"summaries[{summary.article_id}].sentences"
        citable = Citable(own.get(summary.article_id, {}), articles)
        held = _held(place, summary.sentences, citable, ledger, findings)
        if held:
            kept.append(summary.model_copy(update={"sentences": tuple(held)}))
    return tuple(kept)


def _changes(briefing: Briefing, stories: Sequence[Story]) -> Changes | None:
    """Return the changes since the former briefing without those of facts that were left out."""
    if briefing.changes is None:
        return None
    known = {fact.id for story in stories for fact in story.facts}

    def told(change: Change) -> bool:
        return known.issuperset(change.fact_ids)

    return briefing.changes.model_copy(update={"items": tuple(filter(told, briefing.changes.items))})
