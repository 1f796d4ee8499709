"""Where a fire, a blast or a leak began, as the articles of a story tell it otherwise."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from summarizer.article import Article
from summarizer.briefing import Conflict, Position
from summarizer.fact import Fact
from summarizer.language.beginnings import Beginning, beginning
from summarizer.language.reporting import DENYING
from summarizer.language.tokens import folded_words
from summarizer.merging.eras import mixes_eras
from summarizer.merging.positions import in_order, position_of, shortest

_UNSURE = DENYING | {"if", "whether"}


def place_conflicts(
    articles: Sequence[Article], facts: Sequence[Fact], eras: Sequence[dict[str, int]]
) -> Iterator[Conflict]:
    """Yield a conflict for each class of event that two articles and origins have begin at places of no common word.

    An article that tells of two such places takes no side. Places meet by their words: the work grows with the facts.
    """
    known = {article.id for article in articles}
    told: defaultdict[str, dict[str, list[tuple[Fact, Beginning]]]] = defaultdict(lambda: defaultdict(list))
    for fact in facts:
        found = beginning(fact.statement)
        home = fact.evidence[0].article_id
        if found is not None and home in known and _UNSURE.isdisjoint(folded_words(fact.statement)):
            told[found.what][home].append((fact, found))
    for what, by_article in sorted(told.items()):
        sides = _sides(
            [it for _, its in sorted(by_article.items()) if len({b.stems for _, b in its}) == 1 for it in its]
        )
        homes = frozenset(fact.evidence[0].article_id for side in sides for fact, _ in side)
        origins = [frozenset(origin for fact, _ in side for origin in fact.origins) for side in sides]
        apart = len(sides) > 1 and len(homes) > 1 and not frozenset.intersection(*origins)
        if apart and not mixes_eras(homes, eras):
            positions = in_order(map(_position, sides))
            yield Conflict(type="place", slot=f"the beginning of the {what}", positions=positions)


def _sides(told: Sequence[tuple[Fact, Beginning]]) -> list[list[tuple[Fact, Beginning]]]:
    """Return the beginnings by their place: those that share a word of it are of one."""
    sides: list[list[tuple[Fact, Beginning]]] = []
    by_stem: dict[str, list[tuple[Fact, Beginning]]] = {}
    for it in told:
        side = next((by_stem[stem] for stem in sorted(it[1].stems) if stem in by_stem), None)
        if side is None:
            side = []
            sides.append(side)
        side.append(it)
        by_stem.update(dict.fromkeys(it[1].stems, side))
    return sides


def _position(side: Sequence[tuple[Fact, Beginning]]) -> Position:
    value = shortest(fact.statement[found.start : found.end] for fact, found in side)
    return position_of(value, [fact for fact, _ in side])
