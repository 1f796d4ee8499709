"""A small article with gold of its own, and found facts to hold against it."""

from __future__ import annotations

from pathlib import Path

from evals.gold import Gold, GoldArticle, GoldFact
from evals.running.record import Found, Outcome
from evals.scoring.cases import Scoring
from evals.scoring.score import CaseScore

TEXT = (
    "Fourteen people were hurt when the tram jumped its rails in Pellworth on Monday, the fire service said. "
    "Mayor Oona Drake denied that the brakes had failed. The line will stay closed until Friday. "
    "The tram was built in 1931. Repairs will cost 2.5 million crowns, according to the transport office."
)

HURT, DENIED, CLOSED, BUILT, COST = (
    GoldFact(
        id="tram-1",
        article="tram",
        text="Fourteen people were hurt when the tram jumped its rails in Pellworth on Monday, the fire service said.",
        aliases=("The fire service said that 14 people had been injured by the derailed tram in Pellworth on Monday.",),
        subject="tram",
        value="14",
        date="on Monday",
        quote="Fourteen people were hurt when the tram jumped its rails in Pellworth on Monday, the fire service said",
        attribution="the fire service",
        kind="claim",
        importance="vital",
    ),
    GoldFact(
        id="tram-2",
        article="tram",
        text="Mayor Oona Drake denied that the brakes of the tram had failed.",
        subject="brakes",
        quote="Mayor Oona Drake denied that the brakes had failed",
        attribution="Mayor Oona Drake",
        kind="claim",
        modality="denied",
        importance="vital",
    ),
    GoldFact(
        id="tram-3",
        article="tram",
        text="The tram line in Pellworth will stay closed until Friday.",
        subject="line",
        date="until Friday",
        quote="The line will stay closed until Friday",
        kind="plan",
        importance="vital",
    ),
    GoldFact(
        id="tram-4",
        article="tram",
        text="The tram was built in 1931.",
        subject="tram",
        date="1931",
        quote="The tram was built in 1931",
        kind="background",
        importance="okay",
    ),
    GoldFact(
        id="tram-5",
        article="tram",
        text="Repairs of the tram line will cost 2.5 million crowns, according to the transport office.",
        subject="repairs",
        value="2500000",
        unit="crowns",
        quote="Repairs will cost 2.5 million crowns, according to the transport office",
        attribution="the transport office",
        kind="forecast",
        importance="okay",
    ),
)
FACTS = (HURT, DENIED, CLOSED, BUILT, COST)
ARTICLE = GoldArticle(id="tram", story="tram", outlet="Pellworth Herald", text=TEXT)


def gold_of(*articles: GoldArticle, facts: tuple[GoldFact, ...] = FACTS) -> Gold:
    return Gold(path=Path("sample"), articles=articles or (ARTICLE,), facts=facts)


def told(gold: GoldFact, text: str | None = None, **changes: object) -> Found:
    """Return *gold* as a variant found it, word for word but for *text* and *changes*."""
    start = TEXT.find(gold.quote)
    values: dict[str, object] = {
        "id": f"f-{gold.id}",
        "text": gold.text if text is None else text,
        "article": "tram",
        "quote": gold.quote,
        "start": start,
        "end": start + len(gold.quote),
        "kind": gold.kind,
        "modality": gold.modality,
        "attribution": gold.attribution,
        "date": gold.date,
    }
    return Found.model_validate(values | changes)


def invented(text: str) -> Found:
    return Found(id="f-invented", text=text, article="tram", quote="nowhere", start=0, end=7)


def scored(*facts: Found, gold: Gold | None = None, **outcome: object) -> CaseScore:
    values = {"case": "tram", "story": "tram", "kind": "article", "facts": facts} | outcome
    return Scoring(gold or gold_of()).outcome(Outcome.model_validate(values))


def verdicts(score: CaseScore) -> dict[str | None, str]:
    """Return the id of a gold fact to its verdict; what has none stands under None."""
    return {it.gold: it.verdict for it in score.judged}
