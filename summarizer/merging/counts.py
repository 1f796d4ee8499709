"""Figures that contradict each other: two counts of one thing, told of one name, that cannot both be right."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from summarizer.article import Article
from summarizer.atoms import atoms
from summarizer.briefing import Conflict, Position
from summarizer.fact import Fact
from summarizer.language.happenings import happenings
from summarizer.language.moments import MONTHS
from summarizer.language.tokens import fold, words
from summarizer.language.word_classes import DAYS
from summarizer.merging.eras import mixes_eras
from summarizer.merging.figures import figures
from summarizer.merging.points import COUNTED, counted_words

_MOST = 8
"""Facts under one noun and name that are compared: what more of them count is the subject of all, and tells nothing."""
_OF_COUNTS = frozenset({"number", "bound"})


@dataclass(frozen=True, slots=True)
class _Count:
    value: float
    text: str  # as written, with what is counted
    noun: str  # what is counted, in words
    of: str  # the same as it is compared
    fact: Fact


def number_conflicts(
    articles: Sequence[Article], facts: Sequence[Fact], eras: Sequence[dict[str, int]]
) -> tuple[Conflict, ...]:
    """Return the conflicts over how many: "14 homes in Osby", "41 homes in Osby".

    Counts meet by what they count and a name of their sentence, so the work grows with the facts; that two of them
    exclude each other, `compare` must find. A later article may know more: where both give their day, and not the
    same one, nothing is disputed.
    """
    days = {article.id: article.published[:10] for article in articles if article.published}
    by_name: defaultdict[tuple[str, str], list[_Count]] = defaultdict(list)
    for fact in facts:
        for count in _counts(fact):
            for name in _names(fact.evidence[0].line):
                by_name[count.of, name].append(count)
    found: dict[frozenset[str], Conflict] = {}
    known: dict[frozenset[str], bool] = {}
    for (_, name), counts in sorted(by_name.items()):
        if len(counts) > _MOST or len({count.value for count in counts}) == 1:
            continue
        for one, other in _opposed(counts, days, eras):
            pair = frozenset({one.fact.id, other.fact.id})
            if pair not in known:
                known[pair] = _exclude(one.fact.statement, other.fact.statement)
            if known[pair] and pair not in found:
                found[pair] = _conflict(name, one, other)
    return tuple(found.values())


def _counts(fact: Fact) -> Iterator[_Count]:
    excerpt = fact.evidence[0].line
    for figure in figures(excerpt):
        yield _Count(figure.value, figure.text, figure.text.split(" ", 1)[-1], figure.of, fact)
    for told in happenings(excerpt):
        if told.count is not None and told.kind in COUNTED:
            yield _Count(told.count, counted_words(excerpt, told), told.kind, told.kind, fact)


def _names(excerpt: str) -> frozenset[str]:
    return frozenset(name for name in atoms(excerpt).names if name not in DAYS and name not in MONTHS)


def _opposed(
    counts: Sequence[_Count], days: Mapping[str, str], eras: Sequence[dict[str, int]]
) -> Iterator[tuple[_Count, _Count]]:
    """Yield the counts that differ, of two articles and two origins, of one day and one era."""
    ordered = sorted(counts, key=lambda count: (count.value, count.fact.id))
    for place, one in enumerate(ordered):
        for other in ordered[place + 1 :]:
            home, away = one.fact.evidence[0].article_id, other.fact.evidence[0].article_id
            if one.value == other.value or home == away or set(one.fact.origins) & set(other.fact.origins):
                continue
            if days.get(home, "") != days.get(away, days.get(home, "")) and home in days:
                continue
            if not mixes_eras(frozenset({home, away}), eras):
                yield one, other


def _exclude(one: str, other: str) -> bool:
    from summarizer.comparison import compare  # most briefings have no two counts of one thing

    compared = compare(one, other)
    return compared.relation == "clash" and any(found.kind in _OF_COUNTS for found in compared.differences)


def _conflict(name: str, *counts: _Count) -> Conflict:
    positions = [Position(value=it.text, fact_ids=(it.fact.id,), origins=it.fact.origins) for it in counts]
    excerpt = counts[0].fact.evidence[0].line
    written = next((word.text for word in words(excerpt) if fold(word.text).startswith(name)), name)
    return Conflict(type="number", slot=f"{counts[0].noun}, {written}", positions=tuple(positions))
