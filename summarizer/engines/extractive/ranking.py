"""Which facts of a story are worth a reader's time: central to its articles, early, concrete, and new."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from math import log

from summarizer.atoms import Atoms, atoms
from summarizer.engine import Material
from summarizer.fact import Fact
from summarizer.language.cues import opinion_score

NOVELTY = 0.5
"""Largest share of a sentence's content that one already told may carry; above, the reader is told twice."""
IDEAL = 22
"""Words of a news sentence that reads well; much longer ones lose."""

LEANING, SUBJECT = 0.12, 4
"""What a sentence loses by opening with something known, "The rocket is ready", and in how many words no name makes it
so by itself: "The Falcon Heavy rocket"."""


@dataclass(frozen=True, slots=True)
class Ranked:
    """A fact with its score; higher is more worth telling."""

    score: float
    fact: Fact


def rank(material: Material) -> list[Ranked]:
    """Return the facts of a story, the most worth telling first.

    Centrality is the mean weight of a fact's content words, a word weighing with the number of articles of the
    story that use it (centroid-based ranking, Radev et al. 2004, section 2.2, with article instead of word counts);
    the first sentences of an article, names, numbers, dates and corroboration count for it, generalities against.
    """
    parsed = {fact.id: atoms(fact.statement) for fact in material.facts}
    carriers: dict[str, set[str]] = defaultdict(set)
    for fact in material.facts:
        for stem in parsed[fact.id].stems:
            carriers[stem].add(fact.evidence[0].article_id)
    weight = {stem: log(1 + len(articles)) for stem, articles in carriers.items()}
    heaviest = max(weight.values(), default=1.0)
    agreed = Counter(fact_id for agreement in material.agreements for fact_id in agreement.fact_ids)
    first: dict[str, int] = {}
    place: dict[str, int] = {}
    for fact in material.facts:
        article = fact.evidence[0].article_id
        first[article] = first.get(article, -1) + 1
        place[fact.id] = first[article]
    ranked = [
        Ranked(_score(fact, parsed[fact.id], weight, heaviest, place[fact.id]) + 0.2 * min(agreed[fact.id], 2), fact)
        for fact in material.facts
    ]
    return sorted(ranked, key=lambda item: (-round(item.score, 9), item.fact.id))


def _score(fact: Fact, parsed: Atoms, weight: dict[str, float], heaviest: float, place: int) -> float:
    size = len(parsed.order)
    central = sum(weight[stem] for stem in parsed.stems) / (heaviest * (len(parsed.stems) + 4))
    lead = 1 / (2 + place)
    concrete = 0.04 * min(len(parsed.names), 5) + 0.06 * min(len(parsed.numbers) + len(parsed.dates), 3)
    leaning = LEANING if parsed.order[:1] == ("the",) and not parsed.names & set(parsed.order[:SUBJECT]) else 0.0
    return central + lead + concrete - 0.4 * opinion_score(fact.statement) - 0.01 * max(0, size - IDEAL) - leaning


class Choice:
    """Facts chosen so far, and whether another would tell the reader something new."""

    def __init__(self, material: Material) -> None:
        """Choose among the facts of *material*; facts that agree are told once."""
        self.facts: list[Fact] = []
        self.articles: set[str] = set()
        self._kept: list[frozenset[str]] = []
        self._told: set[str] = set()
        self._alike: dict[str, set[str]] = defaultdict(set)
        for agreement in material.agreements:
            for fact_id in agreement.fact_ids:
                self._alike[fact_id].update(agreement.fact_ids)

    def take(self, fact: Fact) -> bool:
        """Choose *fact* unless it repeats one chosen before: by agreement, or by half of its content words."""
        stems = atoms(fact.statement).stems
        if fact.id in self._told or any(len(stems & old) > NOVELTY * min(len(stems), len(old)) for old in self._kept):
            return False
        self.facts.append(fact)
        self.articles.add(fact.evidence[0].article_id)
        self._kept.append(stems)
        self._told.update({fact.id}, self._alike[fact.id])
        return True


def choose(ranked: Sequence[Ranked], room: int, material: Material) -> list[Fact]:
    """Return at most *room* facts: the best of each article, then up to a third claims, then the best.

    They come in the order of their articles' best facts, and within an article as it tells them.
    """
    choice = Choice(material)
    attributed = [item.fact for item in ranked if item.fact.attribution is not None]
    disputed = {fact_id for c in material.conflicts for position in c.positions for fact_id in position.fact_ids}
    attributed.sort(key=lambda fact: (fact.id not in disputed, _weight_of_source(fact)))
    for item in ranked:
        if len(choice.facts) >= (room + 1) // 2:
            break
        if item.fact.evidence[0].article_id not in choice.articles:
            choice.take(item.fact)
    claims = sum(fact.attribution is not None for fact in choice.facts)
    for fact in attributed:
        if claims >= room // 3 or len(choice.facts) >= room:
            break
        claims += choice.take(fact)
    for item in ranked:
        if len(choice.facts) >= room:
            break
        choice.take(item.fact)
    return _by_article(choice.facts, ranked)


def _weight_of_source(fact: Fact) -> int:
    return {"named": 0, "document": 1}.get(fact.attribution.source if fact.attribution else "", 2)


def _by_article(facts: Sequence[Fact], ranked: Sequence[Ranked]) -> list[Fact]:
    best: dict[str, int] = {}
    for position, item in enumerate(ranked):
        best.setdefault(item.fact.evidence[0].article_id, position)
    return sorted(facts, key=lambda fact: (best[fact.evidence[0].article_id], fact.evidence[0].start))
