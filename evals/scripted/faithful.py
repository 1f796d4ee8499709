"""Gold as if a variant had found it: the outcome that deserves full marks, from which all others are made."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from evals.gold import Gold, GoldFact, GoldStory
from evals.running.cases import Case
from evals.running.record import Dispute, Found, Outcome, Shared, Side, Source, Told
from summarizer.language.numbers import numbers


def exact(gold: Gold, case: Case) -> Outcome:
    """Return the outcome of a variant that finds in *case* what gold has, word for word, and tells a story by it."""
    outcome = Outcome(case=case.id, story=case.story, kind=case.kind, input=case.input)
    if case.kind == "story":
        return _story(gold, next(story for story in gold.stories if story.id == case.id), outcome)
    (name,) = case.names.values()
    return outcome.model_copy(update={"facts": found_in(gold, name, case.articles[0].text)})


def found_in(gold: Gold, article: str, text: str) -> tuple[Found, ...]:
    """Return the facts that gold has of *article*, each where its quote stands in *text*."""
    origins = _origins(gold, article)
    return tuple(_found(fact, text, origins) for fact in gold.facts_of(article))


def _found(fact: GoldFact, text: str, origins: tuple[str, ...]) -> Found:
    start = text.index(fact.quote)
    return Found(
        id=fact.id,
        text=fact.text,
        article=fact.article,
        quote=fact.quote,
        start=start,
        end=start + len(fact.quote),
        kind=fact.kind,
        modality=fact.modality,
        attribution=fact.attribution,
        numbers=tuple(it.text for it in numbers(fact.text)),
        date=fact.date,
        names=(fact.subject,) if fact.subject else (),
        origins=origins,
    )


def _story(gold: Gold, story: GoldStory, outcome: Outcome) -> Outcome:
    texts = {name: article.text for name in story.articles if (article := gold.article(name)) is not None}
    facts = [fact for name, text in texts.items() for fact in found_in(gold, name, text)]
    return outcome.model_copy(
        update={
            "facts": tuple(facts),
            "sentences": tuple(_sentences(story, {fact.id: fact for fact in facts})),
            "agreements": tuple(
                Shared(slot=it.slot, value=it.value, fact_ids=it.facts, origins=it.origins) for it in story.agreements
            ),
            "conflicts": tuple(
                Dispute(
                    type=it.type,
                    slot=it.slot,
                    sides=tuple(Side(value=side.value, fact_ids=side.facts) for side in it.positions),
                )
                for it in story.conflicts
            ),
            "origins": tuple(Source(name=it.name, kind=it.kind, articles=it.articles) for it in story.origins),
            "stories": 1,
        }
    )


def _sentences(story: GoldStory, facts: Mapping[str, Found]) -> Iterator[Told]:
    """Yield a sentence for each thing that the key points rest on: what several articles report is told once."""
    group_of = {name: number for number, group in enumerate(story.groups) for name in group}
    told: set[str | int] = set()
    for name in (name for point in story.key_points for name in point.facts if name in facts):
        thing = group_of.get(name, name)
        if thing not in told:
            told.add(thing)
            yield Told(text=facts[name].text, fact_ids=(name,), articles=(facts[name].article,))


def _origins(gold: Gold, article: str) -> tuple[str, ...]:
    """Return who an article's facts come from: reports that it cites stand behind single facts, not behind all."""
    return tuple(
        origin.name
        for story in gold.stories
        for origin in story.origins
        if origin.kind != "report" and article in origin.articles
    )
