"""Statements of two articles that cannot both be: another day, another figure, another end of one deed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from summarizer.article import Article
from summarizer.atoms import atoms, is_negation
from summarizer.briefing import Conflict, ConflictType, Position
from summarizer.fact import Fact
from summarizer.language.lexicon import opposed
from summarizer.language.moments import MONTHS
from summarizer.language.number_words import NUMBER_WORDS, SMALL
from summarizer.language.roles import STATUSES
from summarizer.language.tokens import STOPWORDS, fold, words
from summarizer.language.word_classes import DAYS
from summarizer.merging.eras import mixes_eras
from summarizer.merging.nobody import nobody_or_some

if TYPE_CHECKING:
    from summarizer.comparison import Difference

_MOST = 8
"""Facts that share a word and are compared: a word of more is what the story is of, and tells no two of them alike."""
_FEW = 60
"""Facts of a story up to which all of them are compared that share two words."""
_FEWEST, _LEAST = 2, 0.2
"""Words that two accounts of one event share at least, and share of the shorter's: with it 33 events of real news tell
the same contradictions as without, in an eighth less time."""
ALIKE = 0.4
"""Least Dice share of content stems of two statements of one thing: of 33 events of real news, with 9,000 pairs
of facts that share a name and three words, most pairs below it are of two things, and most of what contradicts in them
is none."""
_TYPES: Mapping[str, ConflictType] = {
    "date": "date",
    "number": "number",
    "bound": "number",
    "unit": "number",
    "negation": "polarity",
    "direction": "polarity",
}
"""Kinds of contradiction that a reader is told of; of the others, such as quoted words, too many are none."""
_ANSWERS: Mapping[str, ConflictType] = {**_TYPES, "place": "place", "cause": "cause", "name": "name"}
"""The same of what two accounts of one event answer otherwise."""


def disputes(
    articles: Sequence[Article], facts: Sequence[Fact], eras: Sequence[dict[str, int]], known: Sequence[Conflict]
) -> tuple[Conflict, ...]:
    """Return the contradictions of statements of two articles and two origins, beside the *known* ones.

    Statements meet by a name and a word that few of the story share, so the work grows with the facts. Of two articles
    that give their day, and not the same one, the later may know more.
    """
    days = {article.id: article.published[:10] for article in articles if article.published}
    told = {frozenset(fact for position in it.positions for fact in position.fact_ids) for it in known}
    found: list[Conflict] = []
    seen: set[tuple[str, frozenset[str]]] = set()

    def of_two(one: Fact, other: Fact) -> bool:
        home, away = one.evidence[0].article_id, other.evidence[0].article_id
        if frozenset({one.id, other.id}) in told or home == away or set(one.origins) & set(other.origins):
            return False
        later = home in days and days[home] != days.get(away, days[home])
        return not later and not mixes_eras(frozenset({home, away}), eras)

    def conflicts() -> Iterator[Conflict | None]:
        for one, other, alike in _pairs(facts):
            if of_two(one, other):
                conflict = _answer(one, other)
                if conflict is None and alike and _may_contradict(one, other):
                    conflict = _contradiction(one, other)
                yield conflict
        yield from (conflict for one, other, conflict in nobody_or_some(facts) if of_two(one, other))

    for conflict in conflicts():
        if conflict is None:
            continue
        values = conflict.type, frozenset(position.value for position in conflict.positions)
        if values not in seen:
            seen.add(values)
            found.append(conflict)
    return tuple(found)


def _pairs(facts: Sequence[Fact]) -> Iterator[tuple[Fact, Fact, bool]]:
    """Yield the facts that share two words, each pair once, and whether a name and much of what they say is alike."""
    by_stem: defaultdict[str, list[Fact]] = defaultdict(list)
    stems = {fact.id: atoms(fact.statement).stems - STOPWORDS for fact in facts}
    names = {fact.id: atoms(fact.statement).names for fact in facts}
    for fact in sorted(facts, key=lambda fact: fact.id):
        for stem in sorted(stems[fact.id]):
            by_stem[stem].append(fact)
    met: set[tuple[str, str]] = set()
    most = _MOST if len(facts) > _FEW else _FEW
    for stem in sorted(by_stem):
        sharing = by_stem[stem]
        for place, one in enumerate(sharing if len(sharing) <= most else ()):
            for other in sharing[place + 1 :]:
                if (one.id, other.id) in met:
                    continue
                met.add((one.id, other.id))
                both = len(stems[one.id] & stems[other.id])
                alike = 2 * both >= ALIKE * (len(stems[one.id]) + len(stems[other.id]))
                if both >= max(_FEWEST, _LEAST * min(len(stems[one.id]), len(stems[other.id]))):
                    yield one, other, alike and _share_a_name(names, one, other)


def _share_a_name(names: Mapping[str, frozenset[str]], one: Fact, other: Fact) -> bool:
    """Return whether both have a name; one that opens a statement is seen as one in the other."""
    mine, theirs = (
        names[fact.id] | {word for word in atoms(fact.statement).order[:1] if word not in STOPWORDS}
        for fact in (one, other)
    )
    return not mine.isdisjoint(theirs)


def _may_contradict(one: Fact, other: Fact) -> bool:
    """Return whether each has a figure or a day that the other has not, or a word that denies or turns the other's.

    Seven in ten pairs have none, and a comparison takes milliseconds.
    """
    orders = [frozenset(atoms(fact.statement).order) for fact in (one, other)]
    own = orders[0] - orders[1], orders[1] - orders[0]
    if all(any(word[0].isdigit() or word in _OF_FIGURES for word in words) for words in own):
        return True
    if any(is_negation(word) for words in own for word in words):
        return True
    return any(opposed(mine, theirs) for mine in own[0] for theirs in own[1])


_OF_FIGURES = NUMBER_WORDS | frozenset(SMALL) | frozenset(MONTHS) | DAYS


def _contradiction(one: Fact, other: Fact) -> Conflict | None:
    from summarizer.comparison import compare  # most briefings have no two statements so much alike

    return _conflict(one, other, compare(one.statement, other.statement).clashing, _TYPES)


def _answer(one: Fact, other: Fact) -> Conflict | None:
    from summarizer.comparison import answered_otherwise

    return _conflict(one, other, answered_otherwise(one.statement, other.statement), _ANSWERS)


def _conflict(
    one: Fact, other: Fact, clashing: Sequence[Sequence[Difference]], told: Mapping[str, ConflictType]
) -> Conflict | None:
    """Return the first kind of *told* in which each statement has something against the other."""
    for kind, told_as in told.items():
        said = [next((it.said for it in side if it.kind == kind), None) for side in clashing]
        facing = [next((it.source[1:] for it in side if it.kind == kind and it.source), None) for side in clashing]
        mine, theirs = said[0] or facing[1], said[1] or facing[0]
        if mine is not None and theirs is not None:
            positions = [
                Position(value=fact.statement[slice(*span)], fact_ids=(fact.id,), origins=fact.origins)
                for fact, span in ((one, mine), (other, theirs))
            ]
            ordered = sorted(positions, key=lambda position: (position.value, position.fact_ids))
            return Conflict(
                type=told_as, slot=_slot(one, other, mine) or _slot(one, other, (0, 0)), positions=tuple(ordered)
            )
    return None


def _slot(one: Fact, other: Fact, span: tuple[int, int]) -> str:
    """Return what both tell of: the first word that both have, and the first name."""
    there = atoms(other.statement).stems
    plain, name = "", ""
    for word in words(one.statement):
        stems = atoms(word.text).stems - STOPWORDS
        if not stems or not stems <= there or (span[0] < word.end and word.start < span[1]):
            continue
        if word.capitalised and fold(word.text) not in STATUSES:
            joined = name and one.statement[: word.start].rstrip().endswith(name)
            name = f"{name} {word.text}" if joined else name or word.text
        elif not word.capitalised and not plain and fold(word.text) not in STATUSES:
            plain = word.text
    return ", ".join(filter(None, [plain, name]))
