"""Checks a finished briefing with no model and no network: every span, excerpt, sentence, count and hash."""

from __future__ import annotations

from pathlib import Path

from summarizer.audit.computed import computed_findings
from summarizer.audit.edited import Revised, revised
from summarizer.audit.facts import fact_findings, read_off, unlike_reading
from summarizer.audit.finding import Finding
from summarizer.audit.texts import article_findings, frame_findings, original_findings
from summarizer.briefing import Briefing
from summarizer.merging.reprints import reprint_groups

__all__ = ["Finding", "Revised", "audit", "revised"]


def audit(briefing: Briefing, *, against: str | Path | None = None) -> tuple[Finding, ...]:
    """Return everything in *briefing* that its own articles do not bear out; () when all holds.

    Recomputed from the embedded articles and facts: hashes and ids, excerpts, slots, sentences with their support,
    origins, agreements, conflicts, timeline, people, gaps, coverage and tallies. Not recomputable offline, and so not
    judged: what the caller said of an article (publisher, date, a given title), the wording of rejected proposals,
    the time and cost of the run, and by which rules it says it was made. *against*: a folder with the originals, which
    the embedded texts must equal.
    """
    findings = [*frame_findings(briefing), *article_findings(briefing.articles)]
    if findings:
        return tuple(findings)  # nothing above a changed text can be judged
    groups = reprint_groups(briefing.articles)
    read = read_off(briefing.articles) if briefing.engine == "extractive" else None
    unlike = [*unlike_reading(briefing, groups, read)] if read else []
    if unlike or not read:
        # Facts that come out of the texts again as they are need no look at their parts; others are told what is wrong.
        articles = {article.id: article for article in briefing.articles}
        for position, story in enumerate(briefing.stories):
            findings += fact_findings(f"stories[{position}]", story, articles)
        findings = findings or unlike
    if not findings:
        findings += computed_findings(briefing, groups, read)
    if against is not None:
        findings += original_findings(briefing.articles, Path(against))
    return tuple(findings)
