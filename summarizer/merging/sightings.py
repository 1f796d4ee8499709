"""Where people stand in the facts, with surnames led back to the full names that the articles give."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from summarizer.atoms import bare
from summarizer.fact import Fact
from summarizer.language.people import People, PersonMention, people
from summarizer.language.places import places
from summarizer.language.tokens import fold, without_marks, words


@dataclass(frozen=True, slots=True)
class Sighting:
    """A person in a fact: ``name`` is the fullest form that the article, else the story, settles."""

    name: str
    fact: Fact
    article_id: str
    mention: PersonMention
    countries: frozenset[str]


@lru_cache(maxsize=131072)
def people_of(excerpt: str) -> People:
    """Return the people of one excerpt; remembered, since several stages ask."""
    return people(excerpt)


@lru_cache(maxsize=131072)
def countries_of(excerpt: str) -> tuple[str, ...]:
    """Return the countries named in one excerpt, in order, repeated as they are."""
    return tuple(place.country for place in places(words(excerpt)))


def sightings(facts: Sequence[Fact]) -> list[Sighting]:
    """Return every sighting of a person in *facts*, in the order of the facts."""
    raw = _one_spelling(
        [
            (fact, evidence.article_id, mention, evidence.line)
            for fact in facts
            for evidence in fact.evidence[:1]
            for mention in people_of(evidence.line).mentions
        ]
    )
    in_article: dict[str, Counter[str]] = defaultdict(Counter)
    everywhere: Counter[str] = Counter()
    for _, article_id, mention, _ in raw:
        in_article[article_id][mention.name] += 1
        everywhere[mention.name] += 1
    full_in_article = defaultdict(dict, {article_id: _by_surname(names) for article_id, names in in_article.items()})
    full_everywhere = _by_surname(everywhere)
    found = []
    for fact, article_id, mention, excerpt in raw:
        name = mention.name
        if " " not in name:
            key = fold(name)
            candidates = full_in_article[article_id].get(key) or full_everywhere.get(key) or ()
            if len(candidates) == 1:
                name = candidates[0]
        found.append(Sighting(name, fact, article_id, mention, frozenset(countries_of(excerpt))))
    found.extend(_by_surname_alone(facts, found, full_in_article))
    place = {fact.id: position for position, fact in enumerate(facts)}
    return sorted(found, key=lambda sighting: (place[sighting.fact.id], sighting.mention.start, sighting.mention.end))


_Raw = tuple[Fact, str, PersonMention, str]


def _one_spelling(raw: list[_Raw]) -> list[_Raw]:
    """Return *raw* with each full name as most write it, where only accents differ: "Francois", "François"."""
    spelled: dict[str, Counter[str]] = defaultdict(Counter)
    for _, _, mention, _ in raw:
        if " " in mention.name:
            spelled[without_marks(fold(mention.name))][mention.name] += 1
    usual = {
        name: min(names, key=lambda it: (-names[it], it.isascii(), it))
        for names in spelled.values()
        if len(names) > 1
        for name in names
    }
    return [
        (fact, article_id, mention._replace(name=usual.get(mention.name, mention.name)), excerpt)
        for fact, article_id, mention, excerpt in raw
    ]


def _by_surname_alone(
    facts: Sequence[Fact], found: Sequence[Sighting], full: dict[str, dict[str, tuple[str, ...]]]
) -> Iterator[Sighting]:
    """Yield bare surnames ("Roe met …") of people whom the same article names in full and unmistakably."""
    known: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for sighting in found:
        if " " in sighting.name:
            known[sighting.article_id][fold(sighting.name.rsplit(" ", 1)[1])].add(sighting.name)
    for fact in facts:
        article_id, excerpt = fact.evidence[0].article_id, fact.evidence[0].line
        taken = [(mention.start, mention.end) for mention in people_of(fact.evidence[0].line).mentions]
        for word in words(excerpt):
            if not word.capitalised:
                continue
            surname = bare(word.text)
            names = known[article_id].get(surname, set())
            if len(names) != 1 or len(full[article_id].get(surname, ())) > 1:
                continue
            if not any(start <= word.start < end for start, end in taken):
                mention = PersonMention(word.text, word.start, word.end)
                yield Sighting(min(names), fact, article_id, mention, frozenset(countries_of(excerpt)))


def _by_surname(names: Iterable[str]) -> dict[str, tuple[str, ...]]:
    surnames: dict[str, list[str]] = defaultdict(list)
    for name in sorted(names):
        if " " in name:
            surnames[fold(name.rsplit(" ", 1)[1])].append(name)
    return {surname: tuple(full) for surname, full in surnames.items()}
