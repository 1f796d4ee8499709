"""What independent origins say alike: the same happening, the same count, the same words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from summarizer.atoms import atoms, turns_meaning
from summarizer.briefing import Agreement
from summarizer.fact import Fact
from summarizer.language.tokens import STOPWORDS, fold, words
from summarizer.merging.eras import mixes_eras
from summarizer.merging.points import Point, points_of
from summarizer.merging.sightings import Sighting

SAME_WORDS = 0.75
"""Least Dice share of content stems for two statements without a common happening to be called the same."""
COPIED = 8
"""Words in a row that two reporters seldom write alike: what shares them is one text told twice, not two witnesses."""
_POSTINGS = 64
"""A stem that more facts of a story carry says nothing about which two are alike."""


def agreements(
    facts: Sequence[Fact], found: Sequence[Sighting], eras: Sequence[dict[str, int]]
) -> tuple[Agreement, ...]:
    """Return what two or more independent origins say alike in one story, the best attested first.

    Two articles on different sides of an era conflict never agree; two facts of one origin never count twice.
    Grouping is by key (class of happening with person and ordinal; with place and to come; with count and name;
    all but the same words), so the work grows with the facts, not with their pairs.
    """
    by_key: dict[tuple[object, ...], list[Point]] = defaultdict(list)
    known = {fact.id: fact for fact in facts}
    persons: dict[str, set[str]] = defaultdict(set)
    for sighting in found:
        persons[sighting.fact.id].add(sighting.name)
    for fact in facts:
        for key, point in points_of(fact, persons[fact.id]):
            by_key[key].append(point)
    for alike in _joined([frozenset(pair) for pair in _same_words(facts)]):
        by_key["words", min(alike)].extend(
            Point("statement", known[fact_id].statement, known[fact_id]) for fact_id in sorted(alike)
        )
    # A count under two names ("in Torv", "on Sunday's ferry") is one count where a fact carries both.
    counts: dict[tuple[object, ...], list[tuple[object, ...]]] = defaultdict(list)
    for key in sorted((key for key in by_key if key[0] == "2 number"), key=str):
        counts[key[:-1]].append(key)
    for keys in counts.values():
        grouped = [{point.fact.id: point for point in by_key.pop(key)} for key in keys]
        points = {fact_id: point for group in grouped for fact_id, point in group.items()}
        told_together = [frozenset(group) for group in grouped if len({p.fact.origins for p in group.values()}) > 1]
        for alike in _joined(told_together):
            by_key["2 number", *keys[0][1:-1], min(alike)].extend(points[fact_id] for fact_id in sorted(alike))
    results: dict[tuple[str, ...], Agreement] = {}
    _join_figures(by_key)
    for key in sorted(by_key, key=str):
        agreement = _agreement(by_key[key], eras)
        if agreement is not None:
            # The same facts agreeing under several keys are one agreement: the most telling slot stays.
            results.setdefault(agreement.fact_ids, agreement)
    kept = _without_parts(results.values())
    return tuple(sorted(kept, key=lambda item: (-len(item.origins), item.slot, item.value, item.fact_ids)))


def _joined(groups: Sequence[frozenset[str]]) -> list[frozenset[str]]:
    """Return *groups* with those that share a member made one; linear in their members."""
    members: dict[str, set[str]] = {}
    for group in groups:
        largest = max((members[item] for item in group if item in members), key=len, default=set[str]())
        for item in group:
            other = members.get(item, {item})
            if other is not largest:
                largest |= other
                for moved in other:
                    members[moved] = largest
    return [frozenset(group) for group in {id(group): group for group in members.values()}.values()]


def _join_figures(by_key: dict[tuple[object, ...], list[Point]]) -> None:
    """Make one group of each figure's groups that share a fact: facts meet by one name and word, and by another."""
    figures: dict[tuple[object, ...], list[list[Point]]] = defaultdict(list)
    for key in [key for key in by_key if key[0] == "5 figure"]:
        points = by_key.pop(key)
        if len({point.fact.evidence[0].article_id for point in points}) > 1:
            figures[key[:4]].append(points)
    for figure, groups in figures.items():
        told = {point.fact.id: point for points in groups for point in points}
        for ids in _joined([frozenset(point.fact.id for point in points) for points in groups]):
            by_key[*figure, min(ids)] = [told[fact_id] for fact_id in sorted(ids)]


def _same_words(facts: Sequence[Fact]) -> Iterator[tuple[str, str]]:
    """Yield pairs of ids of facts of different articles that say all but the same in all but the same words."""
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
                    yield fact.id, other.id


def _same_particulars(one: Fact, other: Fact) -> bool:
    left, right = atoms(one.statement), atoms(other.statement)
    return (
        [number.value for number in left.numbers] == [number.value for number in right.numbers]
        and left.names == right.names
        and set(filter(turns_meaning, left.order)) == set(filter(turns_meaning, right.order))
    )


def _agreement(points: Sequence[Point], eras: Sequence[dict[str, int]]) -> Agreement | None:
    points = _not_copied(_of_one_era(points, eras))
    by_fact = {point.fact.id: point for point in points}
    origins = {origin for point in by_fact.values() for origin in point.fact.origins}
    if len(origins) < 2:
        return None
    # The fullest wording stands for all; each of them stands in its own fact.
    value = min((point.value for point in by_fact.values()), key=lambda text: (-len(text), fold(text), text))
    return Agreement(slot=points[0].slot, value=value, fact_ids=tuple(sorted(by_fact)), origins=tuple(sorted(origins)))


def _not_copied(points: Sequence[Point]) -> list[Point]:
    """Return *points* without those whose fact shares a run of ``COPIED`` words with one kept before it.

    Linear in the words: a run is looked up, not compared.
    """
    seen: dict[tuple[str, ...], str] = {}
    kept = []
    for point in sorted(points, key=lambda point: (point.fact.origins, point.fact.id)):
        spoken = [fold(word.text) for word in words(point.fact.evidence[0].line)]
        runs = [tuple(spoken[start : start + COPIED]) for start in range(max(1, len(spoken) - COPIED + 1))]
        if all(seen.get(run, point.fact.id) == point.fact.id for run in runs):
            kept.append(point)
            seen.update(dict.fromkeys(runs, point.fact.id))
    return kept


def _of_one_era(points: Sequence[Point], eras: Sequence[dict[str, int]]) -> list[Point]:
    articles = frozenset(point.fact.evidence[0].article_id for point in points)
    if not mixes_eras(articles, eras):
        return list(points)
    kept: list[Point] = []
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
