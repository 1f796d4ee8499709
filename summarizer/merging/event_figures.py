"""The figures of which an event has but one, as each article of a story gives them: its dead, its hurt, its magnitude.

Two articles need share no further word: "27 people are injured" and "a ship struck a bridge and 25 people were injured"
are of one event, because they are of one story and stand where the news is told.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import inf

from summarizer.article import Article
from summarizer.atoms import atoms, bare_words
from summarizer.briefing import Conflict, Position
from summarizer.fact import Fact
from summarizer.language.clocks import clock_times
from summarizer.language.dates import dates
from summarizer.language.tokens import fold, words
from summarizer.language.word_classes import DAYS
from summarizer.merging.eras import mixes_eras
from summarizer.merging.positions import in_order, position_of, shortest, told_from

_LEAD = 600
"""Characters of an article in which the dead and the hurt are those of its own event, not of an earlier one."""
_ABOUT = 0.1
"""What "about" may be off."""
_LONG_AGO = frozenset(["month", "season", "year"])
"""What is new is told by its day."""
_BEFALLEN = frozenset(
    """injured hurt killed kills kill killing died die dies dead death deaths injuries injury injuring casualties
    fatalities wounded wounding toll lives""".split()
)
_MEASURES = frozenset(["magnitude", "turnout"])
_OTHERWISE = re.compile(
    r"\b(?:(?:18|19|20)\d\d|last|previous\w*|earlier|ago|since|worst|deadliest|highest|aftershocks?|foreshocks?|similar|"
    r"another|others?|further|additional|expected|forecast|feared?|may|might|could|would|if|possib\w+|chance|risks?|"
    r"or\sgreater|so\sfar|noon|midday|midnight)\b",
    re.IGNORECASE,
)
"""Words of another event, of a part of this one, of what is not counted yet, or was by some hour."""
_FIGURE = r"(?P<{}>\d{{1,2}}(?:[.,]\d{{1,2}})?)"
_MEASURED = (
    (
        "magnitude",
        re.compile(
            rf"\bmagnitude[\s-](?:(?:of|was|at|measured)\s)?(?:about\s)?{_FIGURE.format('a')}(?![\d%])|"
            rf"\b{_FIGURE.format('b')}[\s-]magnitude\b",
            re.IGNORECASE,
        ),
    ),
    (
        "turnout",
        re.compile(
            rf"\bturnout(?:\s(?:of|was|at|reached|stood\sat)\s|,\s[^.;]{{3,90}},\s(?:was|stood\sat)\s)"
            rf"{_FIGURE.format('a')}\s?(?:%|per\s?cent)",
            re.IGNORECASE,
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class _Figure:
    low: float
    high: float
    text: str
    fact: Fact


def event_conflicts(
    articles: Sequence[Article], facts: Sequence[Fact], eras: Sequence[dict[str, int]]
) -> Iterator[Conflict]:
    """Yield a conflict for each such figure that the articles give otherwise; linear in the facts.

    A toll grows, so only articles of one day contradict each other in it; a turnout does not.

    An article speaks once, with the first figure that it tells and none that is greater; an origin speaks once, too.
    """
    days = {article.id: (article.published or "")[:10] for article in articles}
    told: defaultdict[tuple[str, Hashable, str], dict[str, list[_Figure]]] = defaultdict(lambda: defaultdict(list))
    for fact in facts:
        home = fact.evidence[0].article_id
        for kind, of, figure in _figures(fact):
            told[kind, of, "" if kind in _MEASURES else days.get(home, "")][home].append(figure)
    for (kind, _, _), by_article in sorted(told.items(), key=str):
        if len(by_article) > 1 and not mixes_eras(frozenset(by_article), eras):
            figures = _excluded(_spoken(by_article))
            positions = _positions(figures)
            if len(positions) > 1:
                yield Conflict(type="number", slot=_slot(kind, figures), positions=positions)


def _slot(kind: str, figures: Sequence[_Figure]) -> str:
    """Return the kind with the name that most of the facts have: "deaths, Osby"."""
    named = Counter(name for it in figures for name in atoms(it.fact.statement).names if name not in DAYS)
    name, facts = min(named.items(), key=lambda it: (-it[1], it[0]), default=("", 0))
    written = [word.text for it in figures for word in words(it.fact.statement) if fold(word.text).startswith(name)]
    if facts < 2 or not written:
        return kind
    return f"{kind}, {written[0]}".removesuffix("'s").removesuffix("’s")


def _spoken(by_article: Mapping[str, Sequence[_Figure]]) -> list[_Figure]:
    """Return what each article and origin says."""
    by_origin: dict[tuple[str, ...], _Figure] = {}
    for _, figures in sorted(by_article.items()):
        ordered = sorted(figures, key=lambda it: (it.fact.evidence[0].start, it.fact.id))
        if ordered[0].low >= max(it.low for it in ordered):
            by_origin.setdefault(ordered[0].fact.origins, ordered[0])
    return list(by_origin.values())


def _excluded(figures: Sequence[_Figure]) -> list[_Figure]:
    """Return the figures that some other figure excludes."""
    most = max((it.low for it in figures), default=0.0)
    least = min((it.high for it in figures), default=0.0)
    return [it for it in figures if it.high < most or it.low > least]


def _positions(figures: Sequence[_Figure]) -> tuple[Position, ...]:
    """Return each figure once, with whoever tells it."""
    held: defaultdict[tuple[float, float], list[_Figure]] = defaultdict(list)
    for it in figures:
        held[it.low, it.high].append(it)
    positions = [position_of(shortest(it.text for it in alike), [it.fact for it in alike]) for alike in held.values()]
    return in_order(positions)


def _figures(fact: Fact) -> Iterator[tuple[str, Hashable, _Figure]]:
    """Yield the kind of each figure of *fact*, of whom alone it is told, and the figure."""
    statement = fact.statement
    said = frozenset(bare_words(statement))
    if fact.modality == "conditional" or _OTHERWISE.search(statement) or clock_times(statement):
        return
    if any(date.precision in _LONG_AGO for date in dates(statement)):
        return
    if not said.isdisjoint(_MEASURES):
        for kind, pattern in _MEASURED:
            found = list(pattern.finditer(statement))
            if len(found) == 1:
                figure = found[0].groupdict()
                value = float((figure["a"] or figure.get("b") or "0").replace(",", "."))
                yield kind, None, _Figure(value, value, found[0].group(), fact)
    if not said.isdisjoint(_BEFALLEN) and fact.evidence[0].start < _LEAD:
        yield from _tolls(fact)


def _tolls(fact: Fact) -> Iterator[tuple[str, Hashable, _Figure]]:
    from summarizer.comparison.statements.victims import victims  # few facts count any
    from summarizer.comparison.texts import sentences_of

    claims = sentences_of(fact.statement)
    for kind, found in victims(claims[0]).items() if len(claims) == 1 else ():
        if len(found) == 1 and found[0].amount is not None and not _is_part(fact.statement, found[0].span):
            value, bound = found[0].amount.value, found[0].amount.bound
            low = 0.0 if bound == "up to" else value * (1 - _ABOUT) if bound == "about" else value
            high = inf if bound == "at least" else value * (1 + _ABOUT) if bound == "about" else value
            yield kind, found[0].of, _Figure(low, high, told_from(fact.statement, found[0].span), fact)


def _is_part(statement: str, span: tuple[int, int]) -> bool:
    return _PART.match(statement, span[1]) is not None


_PART = re.compile(r"\s(?:\w+\s)?of\s(?:the|its|his|her|their|those|these|them|which|whom)\b")
