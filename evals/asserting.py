"""An assertion for tests of one's own: these facts are extracted from this, rightly, whatever else is.

::

    def test_the_toll_is_extracted() -> None:
        facts = extracted("The fire killed three people, the coastguard said.")

        assert_extracts(facts, ["The coastguard said that the fire killed three people."])
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from os import PathLike

from evals.adjudications import Adjudications
from evals.gold.rows import GoldFact
from evals.matching.alignment import align
from evals.running.record import Found
from evals.scoring import facts as scoring
from evals.scoring.score import Judged
from summarizer import Fact


def assert_extracts(
    found: Iterable[Fact | Found | str],
    wanted: Iterable[GoldFact | str],
    *,
    recall: float = 1.0,
    more: bool = True,
    adjudications: str | PathLike[str] | None = None,
) -> None:
    """Raise AssertionError, with a line for each fault, unless *found* tells *wanted* and contradicts none of it.

    *recall*: least share of the vital facts of *wanted* (a plain sentence is vital) to be told in full, however split
    or merged. *more*: other facts may be told besides. *adjudications*: a file in which a person settled the pairs
    that a program cannot tell apart; an unsettled one is a fault.
    """
    __tracebackhide__ = True
    told = tuple(_found(it, number) for number, it in enumerate(found))
    gold = tuple(_gold(it, number) for number, it in enumerate(wanted))
    settled = Adjudications.load(adjudications) if adjudications is not None else Adjudications()
    reading = scoring.Reading(align(told, gold, "\n".join(fact.quote for fact in gold)), settled)
    verdicts = scoring.judged(reading, told, {})
    share = scoring.ratios(reading, ())["vital.recall"].value
    faults = list(_faults(verdicts, told, {fact.id: fact for fact in gold}, more=more))
    short = share is not None and share < recall
    if short or any(it.verdict != "missing" for it in verdicts if _is_fault(it, more=more)):
        head = f"{0 if share is None else share:.0%} of the facts wanted are told in full"
        raise AssertionError("\n".join([f"{head} ({recall:.0%} asked)" if short else head, *faults]))


def _is_fault(judged: Judged, *, more: bool) -> bool:
    if judged.verdict in {"incorrect", "ambiguous"}:
        return True
    if judged.verdict == "missing":
        return not judged.detail  # else told with others
    return not more and judged.verdict in {"spurious", "told-again"}


def _faults(
    verdicts: Iterable[Judged], told: tuple[Found, ...], gold: dict[str, GoldFact], *, more: bool
) -> Iterator[str]:
    for it in verdicts:
        if _is_fault(it, more=more) or it.verdict == "partial":
            detail = f" ({it.detail})" if it.detail else ""
            yield f"- {it.verdict}{detail}"
            if it.gold is not None:
                yield f"    wanted: {gold[it.gold].text}"
            if it.found is not None:
                yield f"    told:   {told[it.found].text}"


def _found(fact: Fact | Found | str, number: int) -> Found:
    if isinstance(fact, Found):
        return fact
    if isinstance(fact, str):
        return Found(id=f"told-{number}", text=fact, article="", quote="", start=0, end=0)
    place = fact.evidence[0]
    return Found(
        id=fact.id,
        text=fact.statement,
        article=place.article_id,
        quote=place.excerpt,
        start=place.start,
        end=place.end,
        kind=fact.kind,
        modality=fact.modality,
        attribution=fact.attribution.who if fact.attribution else None,
        numbers=tuple(it.text for it in fact.quantities),
        date=fact.when.text if fact.when else None,
        names=(*fact.who, *fact.where),
    )


def _gold(fact: GoldFact | str, number: int) -> GoldFact:
    if isinstance(fact, GoldFact):
        return fact
    name = f"wanted-{number:04}"
    return GoldFact(id=name, article="", text=fact, quote="", kind="event", importance="vital")
