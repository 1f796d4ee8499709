"""From a briefing to its outline: what is shown, in which order, in which words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import chain

from summarizer.article import Article
from summarizer.briefing import Briefing, Conflict, Origin, Sentence, Story, TimelineEntry
from summarizer.fact import Reason
from summarizer.language.pronouns import leans_back
from summarizer.record import Coverage
from summarizer.rendering import views, wording
from summarizer.rendering.citing import Citations, Line
from summarizer.rendering.dating import printed, unprinted
from summarizer.rendering.visible import flat


def outline(briefing: Briefing) -> views.Outline:
    """Return what readers are shown of *briefing*; the same briefing gives the same outline."""
    citations = Citations(briefing)
    sources = _sources(briefing, citations)
    everyone = {origin.name: origin for story in briefing.stories for origin in story.origins}
    unused = sum(source.outcome not in ("used", "reprint") for source in sources)
    shown = views.Outline(
        title=wording.title(briefing.generated_at),
        header=wording.header(briefing, len(sources), unused),
        bottom_line=_lines(briefing.bottom_line, citations),
        changes_since=wording.moment(briefing.changes.since) if briefing.changes else None,
        changes=_changes(briefing, citations),
        stories=tuple(_told(story, number, citations) for number, story in enumerate(briefing.stories, start=1)),
        across=tuple(_disputed(conflict, everyone, citations) for conflict in briefing.conflicts),
        summaries=_summaries(briefing, citations),
        sources=sources,
        refused=_refused(briefing, citations),
        refused_count=wording.counted(len(briefing.rejected), "proposal"),
        tally=wording.tally(briefing.verification),
        usage=wording.usage(briefing),
        notes=(),
    )
    used = {note for line in views.lines(shown) for note in line.notes}
    return replace(shown, notes=tuple((note, meaning) for note, meaning in wording.NOTES.items() if note in used))


def _lines(sentences: Iterable[Sentence], citations: Citations) -> tuple[Line, ...]:
    return tuple(citations.sentence(sentence) for sentence in sentences)


def _statements(fact_ids: Iterable[str], citations: Citations) -> tuple[Line, ...]:
    """Return the statements of *fact_ids*; those that two facts word alike become one line that cites both."""
    grouped: dict[str, list[str]] = {}
    for fact_id in fact_ids:
        if fact_id in citations.facts:
            grouped.setdefault(flat(citations.facts[fact_id].statement), []).append(fact_id)
    return tuple(citations.line(text, tuple(ids)) for text, ids in grouped.items())


def _told(story: Story, number: int, citations: Citations) -> views.Told:
    origins = {origin.name: origin for origin in story.origins}
    happened, said = _parted(story.sentences, citations)
    return views.Told(
        number=number,
        scope=f"{wording.counted(len(story.article_ids), 'article')}, {wording.counted(len(story.origins), 'origin')}",
        headline=citations.sentence(story.headline),
        happened=_lines(happened, citations),
        said=_lines(said, citations),
        agreed=tuple(
            views.Agreed(
                count=wording.counted(len(agreement.origins), "origin"),
                slot=flat(agreement.slot),
                value=flat(agreement.value),
                voices=_voices(agreement.origins, origins, citations),
                statements=_statements(agreement.fact_ids, citations),
            )
            for agreement in story.agreements
        ),
        disputed=tuple(_disputed(conflict, origins, citations) for conflict in story.conflicts),
        timeline=tuple(chain.from_iterable(_dated(entry, citations) for entry in printed(story.timeline))),
        undated=unprinted(story.timeline),
        people=tuple(
            views.Named(
                name=flat(person.name),
                descriptions=tuple(
                    views.Described(
                        role=citations.line(description.role, description.fact_ids),
                        voices=_voices(description.origins, origins, citations),
                    )
                    for description in person.descriptions
                ),
            )
            for person in story.people
        ),
        gaps=_lines(story.gaps, citations),
    )


def _parted(sentences: Iterable[Sentence], citations: Citations) -> tuple[list[Sentence], list[Sentence]]:
    """Return what happened and what somebody says; "his daughter" stays with the sentence that names her father."""
    parts: tuple[list[Sentence], list[Sentence]] = ([], [])
    said = False
    for one in sentences:
        said = citations.is_said(one) or (said and leans_back(one.text))
        parts[said].append(one)
    return parts


def _voices(names: Iterable[str], origins: dict[str, Origin], citations: Citations) -> tuple[views.Voice, ...]:
    """Return who says it: named origins with the sources that carry them; nameless sources together, by number."""
    voices = []
    unnamed: list[int] = []
    for name in names:
        origin = origins.get(name)
        held = origin.article_ids if origin else ()
        numbers = sorted(citations.numbers[article_id] for article_id in held if article_id in citations.numbers)
        if origin and origin.kind == "outlet" and numbers and name in citations.keys:
            unnamed.extend(numbers)  # its only name is a path, which tells a reader nothing
        else:
            voices.append(views.Voice(flat(name), wording.carried(origin.kind, numbers) if origin and numbers else ""))
    if unnamed:
        voices.insert(0, views.Voice(wording.carried("outlet", sorted(unnamed)), ""))
    return tuple(voices)


def _disputed(conflict: Conflict, origins: dict[str, Origin], citations: Citations) -> views.Disputed:
    return views.Disputed(
        type=conflict.type,
        kind=wording.CONFLICTS[conflict.type],
        slot=flat(conflict.slot),
        sides=tuple(
            views.Side(
                value=flat(position.value),
                voices=_voices(position.origins, origins, citations),
                statements=_statements(citations.one_a_source(position.fact_ids), citations),
            )
            for position in conflict.positions
        ),
        explanation=flat(conflict.explanation) if conflict.explanation else None,
    )


def _dated(entry: TimelineEntry, citations: Citations) -> tuple[views.Dated, ...]:
    return tuple(
        views.Dated(flat(entry.when.text).removeprefix("of ") or "undated", wording.resolved(entry.when), statement)
        for statement in _statements((entry.fact_id,), citations)
    )


def _changes(briefing: Briefing, citations: Citations) -> tuple[views.Changed, ...]:
    return tuple(
        views.Changed(
            type=change.type,
            label=wording.CHANGES[change.type],
            line=citations.line(change.text, change.fact_ids),
            former=flat(change.former_text) if change.former_text else None,
        )
        for change in (briefing.changes.items if briefing.changes else ())
    )


def _summaries(briefing: Briefing, citations: Citations) -> tuple[views.Summarised, ...]:
    names = {article.id: _name(article) for article in briefing.articles}
    return tuple(
        views.Summarised(
            number=citations.numbers.get(summary.article_id),
            name=names.get(summary.article_id, "an article that this file does not hold"),
            lines=_lines(summary.sentences, citations),
        )
        for summary in briefing.summaries
    )


def _name(article: Article) -> str:
    return flat(article.title or "") or flat(article.key)


def _sources(briefing: Briefing, citations: Citations) -> tuple[views.Source, ...]:
    """Return the articles in order, numbered; after them the inputs of which the bundle holds no text."""
    by_id = {coverage.article_id: coverage for coverage in briefing.coverage if coverage.article_id}
    untold = _untold(citations)
    held = {article.id for article in briefing.articles}
    numbered = [
        _source(by_id.get(article.id), article, citations, untold.get(article.id, ())) for article in briefing.articles
    ]
    others = [_source(one, None, citations, ()) for one in briefing.coverage if one.article_id not in held]
    return (*numbered, *others)


def _source(
    coverage: Coverage | None, article: Article | None, citations: Citations, untold: Iterable[tuple[int, int]]
) -> views.Source:
    number = citations.numbers[article.id] if article else None
    return views.Source(
        number=number,
        name=_name(article) if article else flat(coverage.key if coverage else ""),
        about=wording.about(article) if article else (),
        outcome=coverage.outcome if coverage else "unused",
        account=wording.account(coverage),
        told=coverage.told if coverage else 0,
        untold=coverage.untold if coverage else 0,
        skipped=sum(skipped.count for skipped in coverage.skipped) if coverage else 0,
        quotes=citations.of_source(number) if number else (),
        untold_spans=tuple(untold),
        article=article,
    )


def _untold(citations: Citations) -> dict[str, list[tuple[int, int]]]:
    spans: dict[str, list[tuple[int, int]]] = {}
    for fact in citations.facts.values():
        if fact.id not in citations.cited:
            for evidence in fact.evidence:
                spans.setdefault(evidence.article_id, []).append((evidence.start, evidence.end))
    return spans


def _refused(briefing: Briefing, citations: Citations) -> tuple[views.Refused, ...]:
    grouped: dict[str, list[str]] = {}
    for rejected in briefing.rejected:
        number = citations.numbers.get(rejected.article_id or "")
        grouped.setdefault(rejected.reason.value, []).append(wording.refused(rejected, number))
    last = grouped.pop(Reason.STATEMENT_REWORDED.value, None)  # no fault, so behind those that are
    told = {**grouped, **({Reason.STATEMENT_REWORDED.value: last} if last else {})}
    return tuple(views.Refused(reason, tuple(items)) for reason, items in told.items())
