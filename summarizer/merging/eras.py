"""Worlds that cannot be one day: two articles that have different people in the same highest office."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import combinations
from operator import itemgetter

from summarizer.article import Article
from summarizer.briefing import Conflict, Position
from summarizer.fact import Fact
from summarizer.language.layout import blocks
from summarizer.language.places import places
from summarizer.language.tokens import fold, words
from summarizer.merging.positions import position_of
from summarizer.merging.sightings import Sighting, countries_of

_HIGHEST = frozenset(
    ["president", "prime minister", "chancellor", "premier", "pope", "king", "queen", "emperor", "taoiseach"]
)
_NOT_IN_OFFICE = frozenset(["former", "deputy", "elect", "acting", "late", "then", "outgoing", "founding"])


_PAST = re.compile(
    r"\b(?:during|(?:years|days|era|times?|terms?|reign|rule|presidency|death) of|serv(?:ed|ing) (?:in|under|with|as)|"
    r"work(?:ed|ing)? (?:for|in|under)|(?:appointed|elected|named|signed|enacted|pardoned) by|"
    r"(?:former|ex)\b[^,.;:]{1,60})"
    r"(?: [^\s,.;:]{1,30} and)?(?: the)?(?: administration of)?\Z",
    re.IGNORECASE,
)
"""What stands before an office that somebody held once: "served in the Roe administration", "during the years of"."""
SAME_SURNAME = 0.8
"""Least ratio of matching letters for two surnames to be one, spelled in two ways."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Somebody whom an article has in a highest office; ``country`` is None where nothing near says which."""

    name: str
    office: str
    country: str | None
    article_id: str


def era_conflicts(articles: Sequence[Article], found: Sequence[Sighting]) -> tuple[Conflict, ...]:
    """Return the era conflicts between *articles* by the people *found* in their facts, one for an office of a country.

    Only people whom an article names as in office count ("President Roe", "the Roe administration"); an article
    that has both of them is about a change of office and takes no side.
    """
    holders = _with_realms(_holders(articles, found))
    together = {pair for names in _names_by_article(holders).values() for pair in combinations(sorted(names), 2)}
    groups: dict[tuple[str, str], dict[str, list[tuple[Holder, Sighting]]]] = defaultdict(lambda: defaultdict(list))
    for holder, sighting in holders:
        if holder.country is not None:
            groups[holder.office, holder.country][holder.name].append((holder, sighting))
    conflicts = []
    for key in sorted(groups):
        names = sorted(groups[key])
        apart = [
            name
            for name in names
            if any(_pair(name, other) not in together and not _alike(name, other) for other in names if other != name)
        ]
        if len(apart) < 2:
            continue
        positions = tuple(_position([sighting for _, sighting in groups[key][name]]) for name in apart)
        conflicts.append(Conflict(type="era", slot=f"{key[0]} in office", positions=positions))
    return tuple(conflicts)


_REALM = re.compile(r"\s*of\s(?:the\s)?([^\W\d_a-z][\w’'-]{2,30})")


def _with_realms(holders: Sequence[tuple[Holder, Sighting]]) -> list[tuple[Holder, Sighting]]:
    """Return *holders* with a stand-in for countries that no gazetteer knows: "President Roe of Ostmark".

    Where such holders of one office name at most one realm, it is the realm of all; where they name several, those
    who name none belong to nobody.
    """
    realms: dict[str, set[str]] = defaultdict(set)
    named: dict[tuple[str, str], str] = {}
    for holder, sighting in holders:
        text = sighting.fact.evidence[0].line
        match = _REALM.match(text, sighting.mention.end) if holder.country is None else None
        if match:
            realms[holder.office].add(match[1])
            named[holder.name, holder.office] = match[1]
    settled = []
    for holder, sighting in holders:
        country = holder.country
        if country is None:
            only = next(iter(realms[holder.office]), "?") if len(realms[holder.office]) < 2 else None
            country = named.get((holder.name, holder.office), only)
        settled.append((replace(holder, country=country), sighting))
    return settled


def sides(conflicts: Sequence[Conflict], facts: Sequence[Fact]) -> list[dict[str, int]]:
    """Return for each era conflict article id → position; facts of different positions never stand in one sentence."""
    where = {fact.id: fact.evidence[0].article_id for fact in facts}
    return [
        {
            where[fact_id]: side
            for side, position in enumerate(conflict.positions)
            for fact_id in position.fact_ids
            if fact_id in where
        }
        for conflict in conflicts
        if conflict.type == "era"
    ]


def mixes_eras(article_ids: frozenset[str], known: Sequence[dict[str, int]]) -> bool:
    """Return whether *article_ids* stand on both sides of one of the era conflicts."""
    return any(len({side[article_id] for article_id in article_ids if article_id in side}) > 1 for side in known)


def _position(seen: Sequence[Sighting]) -> Position:
    values = Counter(
        f"{s.mention.role} {s.name}" if not s.mention.administration else str(s.mention.role) for s in seen
    )
    value = min(values, key=lambda text: (-values[text], text.casefold(), text))
    return position_of(value, [sighting.fact for sighting in seen])


def _pair(one: str, other: str) -> tuple[str, str]:
    return (one, other) if one < other else (other, one)


def _alike(one: str, other: str) -> bool:
    """Return whether two names may be one person's: the same surname, or one spelled in two ways."""
    left, right = (fold(name).rsplit(" ", 1)[-1] for name in (one, other))
    return SequenceMatcher(None, left, right, autojunk=False).ratio() >= SAME_SURNAME


def _once(sighting: Sighting) -> bool:
    """Return whether the sentence tells of somebody's office as a thing of the past."""
    mention, text = sighting.mention, sighting.fact.evidence[0].line
    before = text[: mention.start].rstrip()
    if mention.role and not mention.administration:
        before = before.removesuffix(mention.role).rstrip()
    return _PAST.search(before[-120:]) is not None


def _of_a_body(sighting: Sighting) -> bool:
    """Return whether a title names something besides a country: the president of a company is no head of state."""
    mention = sighting.mention
    if mention.administration or not mention.role:
        return False
    spoken = words(mention.role)
    named = places(spoken)
    plain = [w for w in spoken if not any(place.start <= w.start < place.end for place in named)]
    return any(w.capitalised and fold(w.text).split("-")[0] not in str(mention.office).split() for w in plain)


def _names_by_article(holders: Sequence[tuple[Holder, Sighting]]) -> dict[str, set[str]]:
    names: dict[str, set[str]] = defaultdict(set)
    for holder, _ in holders:
        names[holder.article_id].add(holder.name)
    return names


def _holders(articles: Sequence[Article], found: Sequence[Sighting]) -> list[tuple[Holder, Sighting]]:
    """Return who is in office where.

    An office without a country has the one that the same person's office has elsewhere in the story; else the one
    that its surroundings name most and that has no other holder of that office in its article.
    """
    relevant = [
        s
        for s in found
        if s.mention.office in _HIGHEST
        and not s.mention.statuses & _NOT_IN_OFFICE
        and not _once(s)
        and not _of_a_body(s)
    ]
    stated: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for sighting in relevant:
        if sighting.mention.country:
            stated[sighting.name, str(sighting.mention.office)][sighting.mention.country] += 1
    countries = {key: _most(counts) for key, counts in stated.items()}
    taken: dict[tuple[str, str], set[str]] = defaultdict(set)
    for sighting in relevant:
        country = countries.get((sighting.name, str(sighting.mention.office)))
        if country:
            taken[sighting.article_id, str(sighting.mention.office)].add(country)
    around: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    by_id = {article.id: article for article in articles}
    for sighting in relevant:
        key = sighting.name, str(sighting.mention.office)
        if key not in countries and sighting.article_id in by_id:
            near = _surroundings(by_id[sighting.article_id], sighting.fact.evidence[0].start)
            for country, weight in near.items():
                if country not in taken[sighting.article_id, key[1]]:
                    around[key][country] += weight
    countries.update({key: _most(counts) for key, counts in around.items()})
    return [
        (Holder(s.name, str(s.mention.office), countries.get((s.name, str(s.mention.office))), s.article_id), s)
        for s in relevant
    ]


NEAR = 5
"""How much more a country counts that the same paragraph names, or the nearest one before it that names any."""


def _surroundings(article: Article, offset: int) -> Counter[str]:
    """Return how often *article* names each country, those nearest before *offset* counting more."""
    named = Counter(countries_of(article.text))
    telling = _telling_blocks(article.text)
    at = bisect_right(telling, offset, key=itemgetter(0))
    for country in telling[at - 1][1] if at else ():
        named[country] += NEAR
    return named


@lru_cache(maxsize=64)  # articles: each is asked about once for every holder of an office in it
def _telling_blocks(text: str) -> tuple[tuple[int, tuple[str, ...]], ...]:
    """Return (start, countries) of the blocks that name any, in order."""
    named = ((block.start, countries_of(text[block.start : block.end])) for block in blocks(text))
    return tuple((start, countries) for start, countries in named if countries)


def _most(counts: Counter[str]) -> str | None:
    return min(counts, key=lambda country: (-counts[country], country)) if counts else None
