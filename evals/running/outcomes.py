"""What the package returned for a case, as the log keeps it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from evals.running.cases import Case
from evals.running.listening import Heard, storable
from evals.running.record import Dispute, Found, Outcome, Part, Refused, Shared, Side, Source, Status, Told
from summarizer import Article, Briefing, Conflict, Fact, Rejected, Sentence
from summarizer.pipeline import Extraction
from summarizer.verification import verify_sentence, verify_statement

INCOMPLETE: dict[str, Status] = {
    "failed": "failed",
    "unreadable": "failed",
    "refused": "refused",
    "truncated": "truncated",
    "filtered": "filtered",
}
"""Outcomes of an article that is to be asked about again, as the log calls them."""


def of_extraction(case: Case, extraction: Extraction, heard: Heard) -> Outcome:
    """Return the outcome of one article: its facts, and of its summary the sentences that hold."""
    article = case.articles[0]
    facts = extraction.facts.get(article.id, ())
    by_id = {fact.id: fact for fact in facts}
    failure = extraction.failures.get(article.id)
    return Outcome(
        case=case.id,
        story=case.story,
        kind=case.kind,
        repeat=heard.repeat,
        status=INCOMPLETE.get(failure[0], "failed") if failure else "done",
        reason=storable(failure[1]) if failure else None,
        input=case.input,
        facts=tuple(_found(facts, {article.id: article}, case.names)),
        rejected=tuple(_refused(extraction.rejected)),
        sentences=tuple(_summary(extraction.summaries.get(article.id, ()), by_id, {article.id: article}, case.names)),
        calls=tuple(heard.calls),
    )


def of_briefing(case: Case, briefing: Briefing, heard: Heard) -> Outcome:
    """Return the outcome of a story; with an article that could not be read, or told by another, it is not done."""
    status, reason = _complete(briefing, heard)
    facts = [fact for story in briefing.stories for fact in story.facts]
    home = {fact.id: tuple(dict.fromkeys(it.article_id for it in fact.evidence)) for fact in facts}
    disputes = [*briefing.conflicts, *(it for story in briefing.stories for it in story.conflicts)]
    return Outcome(
        case=case.id,
        story=case.story,
        kind=case.kind,
        repeat=heard.repeat,
        status=status,
        reason=reason,
        input=case.input,
        facts=tuple(_found(facts, {it.id: it for it in briefing.articles}, case.names)),
        rejected=tuple(_refused(briefing.rejected)),
        sentences=tuple(_told(briefing, home, case.names)),
        agreements=tuple(
            Shared(slot=it.slot, value=it.value, fact_ids=it.fact_ids, origins=it.origins)
            for story in briefing.stories
            for it in story.agreements
        ),
        conflicts=tuple(map(_dispute, disputes)),
        origins=tuple(
            Source(name=it.name, kind=it.kind, articles=_names(it.article_ids, case.names))
            for story in briefing.stories
            for it in story.origins
        ),
        stories=len(briefing.stories),
        calls=tuple(heard.calls),
    )


def of_error(case: Case, error: Exception, heard: Heard) -> Outcome:
    """Return the outcome of a case that *error* ended."""
    return Outcome(
        case=case.id,
        story=case.story,
        kind=case.kind,
        repeat=heard.repeat,
        status="failed",
        reason=storable(f"{type(error).__name__}: {error}"),
        input=case.input,
        calls=tuple(heard.calls),
    )


def _complete(briefing: Briefing, heard: Heard) -> tuple[Status, str | None]:
    for row in briefing.coverage:
        if row.outcome in INCOMPLETE:
            return INCOMPLETE[row.outcome], storable(f"{row.key}: {row.reason or row.outcome}")
    if heard.fallbacks:
        return "failed", storable(f"told without the model: {heard.fallbacks[0]}")
    return "done", None


def _found(facts: Iterable[Fact], homes: Mapping[str, Article], names: Mapping[str, str]) -> Iterator[Found]:
    for fact in facts:
        place = fact.evidence[0]
        said = fact.attribution
        yield Found(
            id=fact.id,
            text=fact.statement,
            article=names.get(place.article_id, place.article_id),
            quote=place.excerpt,
            start=place.start,
            end=place.end,
            match=place.match,
            kind=fact.kind,
            modality=fact.modality,
            attribution=said.who if said else None,
            role=said.role if said else None,
            numbers=tuple(it.text for it in fact.quantities),
            date=fact.when.text if fact.when else None,
            names=(*fact.who, *fact.where),
            origins=fact.origins,
            support=verify_statement(fact.statement, place.excerpt, homes[place.article_id]).support,
        )


def _refused(rejected: Iterable[Rejected]) -> Iterator[Refused]:
    for it in rejected:
        detail = it.detail and storable(it.detail)
        yield Refused(what=it.what, text=storable(it.text), reason=str(it.reason), detail=detail)


def _summary(
    sentences: Iterable[Sentence], facts: Mapping[str, Fact], homes: Mapping[str, Article], names: Mapping[str, str]
) -> Iterator[Told]:
    """Yield the proposed sentences that hold: as in a briefing, the others do not reach a reader."""
    for sentence in sentences:
        cited = [facts[name] for name in sentence.fact_ids if name in facts]
        support = verify_sentence(sentence.text, cited, homes).support
        if support != "unsupported":
            articles = _names((it.article_id for fact in cited for it in fact.evidence), names)
            text = storable(sentence.text)
            yield Told(text=text, part="summary", fact_ids=sentence.fact_ids, articles=articles, support=support)


def _told(briefing: Briefing, home: Mapping[str, tuple[str, ...]], names: Mapping[str, str]) -> Iterator[Told]:
    parts: list[tuple[Part, Iterable[Sentence]]] = [("bottom line", briefing.bottom_line)]
    for story in briefing.stories:
        parts += [("headline", (story.headline,)), ("sentence", story.sentences), ("gap", story.gaps)]
    for part, sentences in parts:
        for it in sentences:
            yield Told(
                text=storable(it.text),
                part=part,
                fact_ids=it.fact_ids,
                articles=_names((name for fact in it.fact_ids for name in home.get(fact, ())), names),
                computed=it.basis == "computed",
                support=it.support,
            )


def _dispute(conflict: Conflict) -> Dispute:
    sides = tuple(Side(value=it.value, fact_ids=it.fact_ids, origins=it.origins) for it in conflict.positions)
    return Dispute(type=conflict.type, slot=conflict.slot, sides=sides)


def _names(ids: Iterable[str], names: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names.get(name, name) for name in ids))
