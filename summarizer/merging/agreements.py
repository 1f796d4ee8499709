"""What independent origins say alike: the same happening, the same count, the same words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from summarizer.atoms import atoms, is_negation, turns_meaning
from summarizer.briefing import Agreement
from summarizer.fact import Fact
from summarizer.language.happenings import Happening, happenings
from summarizer.language.tokens import STOPWORDS, fold
from summarizer.merging.eras import mixes_eras
from summarizer.merging.sightings import Sighting

SAME_WORDS = 0.75
"""Least Dice share of content stems for two statements without a common happening to be called the same."""
_POSTINGS = 64
"""A stem that more facts of a story carry says nothing about which two are alike."""


@dataclass(frozen=True, slots=True)
class _Point:
    """One thing that a fact says: what could be agreed on, and the words that say it."""

    slot: str
    value: str
    fact: Fact


def agreements(
    facts: Sequence[Fact], found: Sequence[Sighting], eras: Sequence[dict[str, int]]
) -> tuple[Agreement, ...]:
    """Return what two or more independent origins say alike in one story, the best attested first.

    Two articles on different sides of an era conflict never agree; two facts of one origin never count twice.
    Grouping is by key (class of happening with person and ordinal; with place and to come; with count and name;
    all but the same words), so the work grows with the facts, not with their pairs.
    """
    by_key: dict[tuple[object, ...], list[_Point]] = defaultdict(list)
    persons: dict[str, set[str]] = defaultdict(set)
    for sighting in found:
        persons[sighting.fact.id].add(sighting.name)
    for fact in facts:
        for key, point in _points(fact, persons[fact.id]):
            by_key[key].append(point)
    for pair in _same_words(facts):
        key = ("words", min(fact.id for fact in pair))
        by_key[key].extend(_Point("statement", fact.statement, fact) for fact in pair)
    results: dict[tuple[str, ...], Agreement] = {}
    for key in sorted(by_key, key=str):
        agreement = _agreement(by_key[key], eras)
        if agreement is not None:
            # The same facts agreeing under several keys are one agreement: the most telling slot stays.
            results.setdefault(agreement.fact_ids, agreement)
    kept = _without_parts(results.values())
    return tuple(sorted(kept, key=lambda item: (-len(item.origins), item.slot, item.value, item.fact_ids)))


def _points(fact: Fact, persons: set[str]) -> Iterator[tuple[tuple[object, ...], _Point]]:
    excerpt = fact.evidence[0].excerpt
    names = sorted(atoms(excerpt).names)
    if any(map(is_negation, atoms(excerpt).order)):
        return  # "did not visit Torv" agrees with nothing that went there
    for happening in happenings(excerpt):
        words = " ".join(excerpt[happening.start : happening.end].split())
        if happening.ordinal is not None:
            for person in sorted(persons):
                yield ("1 ordinal", happening.kind, happening.ordinal, person), _Point("ordinal", words, fact)
        if happening.count is not None and happening.count >= 2:
            shared = _counted_words(excerpt, happening)
            for name in names:
                yield ("2 number", happening.kind, happening.count, name), _Point("number", shared, fact)
        if happening.place is not None and happening.to_come:
            yield ("3 place", happening.kind, happening.place), _Point("place", words, fact)
        elif happening.place is not None:
            for person in sorted(persons):
                yield ("4 place", happening.kind, happening.place, person), _Point("place", words, fact)


def _counted_words(excerpt: str, happening: Happening) -> str:
    for number in sorted(atoms(excerpt).numbers, key=lambda number: abs(number.start - happening.start)):
        if number.value == happening.count:
            start, end = min(number.start, happening.start), max(number.end, happening.end)
            return " ".join(excerpt[start:end].split())
    return " ".join(excerpt[happening.start : happening.end].split())


def _same_words(facts: Sequence[Fact]) -> Iterator[tuple[Fact, Fact]]:
    """Yield pairs of facts of different articles that say all but the same in all but the same words."""
    stems = {fact.id: atoms(fact.statement).stems - STOPWORDS for fact in facts}
    carriers: dict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        for stem in stems[fact.id]:
            carriers[stem].append(fact)
    for fact in facts:
        own = stems[fact.id]
        # Facts that share most stems share one of the rarest few.
        rarest = sorted(own, key=lambda stem: (len(carriers[stem]), stem))[: len(own) // 3 + 1]
        near = {other.id: other for stem in rarest if len(carriers[stem]) <= _POSTINGS for other in carriers[stem]}
        for other in near.values():
            if fact.id < other.id and fact.evidence[0].article_id != other.evidence[0].article_id:
                shared = len(own & stems[other.id])
                if 2 * shared >= SAME_WORDS * (len(own) + len(stems[other.id])) and _same_particulars(fact, other):
                    yield fact, other


def _same_particulars(one: Fact, other: Fact) -> bool:
    left, right = atoms(one.statement), atoms(other.statement)
    return (
        [number.value for number in left.numbers] == [number.value for number in right.numbers]
        and left.names == right.names
        and set(filter(turns_meaning, left.order)) == set(filter(turns_meaning, right.order))
    )


def _agreement(points: Sequence[_Point], eras: Sequence[dict[str, int]]) -> Agreement | None:
    points = _of_one_era(points, eras)
    by_fact = {point.fact.id: point for point in points}
    origins = {origin for point in by_fact.values() for origin in point.fact.origins}
    if len(origins) < 2:
        return None
    # The fullest wording stands for all; each of them stands in its own fact.
    value = min((point.value for point in by_fact.values()), key=lambda text: (-len(text), fold(text), text))
    return Agreement(slot=points[0].slot, value=value, fact_ids=tuple(sorted(by_fact)), origins=tuple(sorted(origins)))


def _of_one_era(points: Sequence[_Point], eras: Sequence[dict[str, int]]) -> list[_Point]:
    articles = frozenset(point.fact.evidence[0].article_id for point in points)
    if not mixes_eras(articles, eras):
        return list(points)
    kept: list[_Point] = []
    for side in sorted({side[article] for side in eras for article in articles if article in side}):
        alike = [
            point
            for point in points
            if all(known.get(point.fact.evidence[0].article_id, side) == side for known in eras)
        ]
        kept = max(kept, alike, key=len)
    return kept


def _without_parts(found: Iterable[Agreement]) -> list[Agreement]:
    """Leave out an agreement whose facts are all part of a larger one on the same slot."""
    ordered = sorted(found, key=lambda item: (-len(item.fact_ids), item.slot, item.fact_ids))
    holding: dict[tuple[str, str], list[frozenset[str]]] = defaultdict(list)
    kept = []
    for item in ordered:
        ids = frozenset(item.fact_ids)
        first = item.fact_ids[0]
        if any(ids <= larger for larger in holding[item.slot, first]):
            continue
        for fact_id in item.fact_ids:
            holding[item.slot, fact_id].append(ids)
        kept.append(item)
    return kept
