"""Found facts against the gold facts of their article: which resembles which, which is which, which bears which."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from evals.gold.rows import GoldFact
from evals.matching.assignment import assign
from evals.matching.clashes import clashes
from evals.matching.judging import RELATED, SAME, WITHIN, Judgement, judge
from evals.matching.measures import agree, measures
from evals.matching.similarity import WHOLE, Profile, likeness, likeness_at_most, profile, share_within
from evals.matching.slots import resemblance
from evals.running.record import Found

_TEXT, _SLOTS = 3, 1
"""Text counts three times what the slots do: a fact with another number is still the nearest to its gold fact, and
between two facts of one wording the number decides."""

_WORTH = 250
"""Least Dice of the stems to look at the trigrams, too: with less, half of all trigrams would have to be shared for
the two to be related, which two texts with so few words in common do not reach."""

_SAME_WORDS = 120
"""How much less alike two facts may be that were read from the same words of the source: half of what separates
`RELATED` from chance, for where they stand says the rest."""


def wordings(fact: GoldFact) -> tuple[str, ...]:
    """Return the correct wordings of *fact*, its own first."""
    return (fact.text, *fact.aliases, *([fact.translation] if fact.translation else []))


@dataclass(frozen=True)
class Alignment:
    """The facts of one article in one outcome against its gold, both in an order that does not depend on the input.

    ``pairs``: index into ``found`` to index into ``gold``, with how the one stands to the other.
    """

    found: tuple[Found, ...]
    gold: tuple[GoldFact, ...]
    near: dict[tuple[int, int], int]
    pairs: dict[int, tuple[int, Judgement]] = field(default_factory=dict)

    @cached_property
    def borne(self) -> dict[int, tuple[int, ...]]:
        """Index of a found fact to those of the gold facts that it bears in full, whatever it was assigned to."""
        by_found: dict[int, list[int]] = {}
        for row, column in sorted(self.near):
            if bears(self.found[row].text, self.gold[column]):
                by_found.setdefault(row, []).append(column)
        return {row: tuple(columns) for row, columns in by_found.items()}

    @cached_property
    def pieced(self) -> frozenset[int]:
        """Indices of the gold facts that found facts bear together, each of them a piece."""
        pieces: dict[int, set[str]] = {}
        for row, column in sorted(self.near):
            piece = profile(self.found[row].text)
            if any(share_within(piece, profile(it)) >= WITHIN for it in wordings(self.gold[column])) and not clashes(
                self.gold[column].text, self.found[row].text
            ):
                pieces.setdefault(column, set()).update(piece.stems)
        whole = {column: profile(self.gold[column].text).stems for column in pieces}
        return frozenset(
            column
            for column, told in pieces.items()
            if WHOLE * len(whole[column] & told) >= WITHIN * len(whole[column])
        )


def align(found: Iterable[Found], gold: Iterable[GoldFact], text: str) -> Alignment:
    """Return *found* assigned one to one to *gold*, facts of the article *text*."""
    rows = tuple(sorted(found, key=_fixed))
    columns = tuple(sorted(gold, key=lambda fact: fact.id))
    spans = [_span(fact.quote, text) for fact in columns]
    index = _index(tuple([wordings(fact) for fact in columns]))
    near: dict[tuple[int, int], int] = {}
    shared: set[tuple[int, int]] = set()
    for row, fact in enumerate(rows):
        own = (fact.start, fact.end) if text[fact.start : fact.end] == fact.quote else _span(fact.quote, text)
        for column, (alike, within) in index.candidates(profile(fact.text)).items():
            same_words = _overlap(own, spans[column])
            if within >= WITHIN or alike >= _least(bool(own[1] and spans[column][1]), same_words):
                near[row, column] = _weight(alike, fact, columns[column], same_words)
                if 2 * same_words >= WHOLE:
                    shared.add((row, column))
    return Alignment(rows, columns, near, _pairs(rows, columns, near, shared))


class _Index:
    """The wordings of the gold facts of an article by their stems: most have none in common with a given text."""

    def __init__(self, columns: Sequence[Sequence[str]]) -> None:
        """Index *columns*: of each gold fact the wordings."""
        self.wordings = [(column, profile(it)) for column, texts in enumerate(columns) for it in texts]
        self.by_stem: dict[str, list[int]] = {}
        for place, (_, wording) in enumerate(self.wordings):
            for stem in wording.stems or ("",):  # no stem is "": those that have none have that in common
                self.by_stem.setdefault(stem, []).append(place)

    def candidates(self, told: Profile) -> dict[int, tuple[int, int]]:
        """Return the columns with a wording that has enough stems of *told*: likeness, and share within it."""
        shared: dict[int, int] = {}
        for stem in told.stems or ("",):
            for place in self.by_stem.get(stem, ()):
                shared[place] = shared.get(place, 0) + 1
        found: dict[int, tuple[int, int]] = {}
        for place in sorted(shared):
            column, wording = self.wordings[place]
            both = len(told.stems) and shared[place]
            if 2 * WHOLE * both >= _WORTH * (len(told.stems) + len(wording.stems)):
                within = WHOLE * both // len(wording.stems) if wording.stems else 0
                before = found.get(column, (0, 0))
                alike = before[0] if likeness_at_most(told, wording, both) <= before[0] else likeness(told, wording)
                found[column] = max(alike, before[0]), max(within, before[1])
        return found


@lru_cache(maxsize=1024)  # articles: every variant and every repeat is held against the same ones
def _index(columns: tuple[tuple[str, ...], ...]) -> _Index:
    return _Index(columns)


def _least(located: bool, same_words: int) -> int:
    """Return how alike two facts have to be: less if they rest on the same words, more if on others."""
    if located and not same_words:
        return SAME
    return RELATED - _SAME_WORDS * same_words // WHOLE


def _weight(alike: int, fact: Found, gold: GoldFact, same_words: int) -> int:
    if alike == WHOLE:
        return WHOLE + 1  # more than any other: what equals a wording is never given away for the sake of a sum
    return (_TEXT * alike + _SLOTS * resemblance(fact, gold, same_words)) // (_TEXT + _SLOTS)


def _pairs(
    rows: Sequence[Found],
    columns: Sequence[GoldFact],
    near: Mapping[tuple[int, int], int],
    shared: Collection[tuple[int, int]],
) -> dict[int, tuple[int, Judgement]]:
    """Return the best assignment in which no pair, looked at closely, turns out to be of two matters."""
    edges = dict(near)
    while True:
        chosen = assign(edges)
        judged = {
            row: (column, _judged(rows[row], columns[column], same_words=(row, column) in shared))
            for row, column in chosen.items()
        }
        wrong = [(row, column) for row, (column, judgement) in judged.items() if judgement.relation == "other"]
        if not wrong:
            return judged
        for pair in wrong:
            del edges[pair]


def _judged(fact: Found, gold: GoldFact, *, same_words: bool) -> Judgement:
    speakers = profile(" . ".join(filter(None, [fact.attribution, fact.role, gold.attribution]))).stems
    return judge(fact.text, wordings(gold), same_words=same_words, speakers=speakers)


def _fixed(fact: Found) -> tuple[str, ...]:
    """Return a key for an order that does not depend on the one in which the facts were told."""
    slots = (fact.quote, fact.kind, fact.modality, fact.attribution or "", fact.date or "")
    return (fact.text, *slots, *fact.numbers, *fact.names, f"{fact.start:09}", fact.id)


def _span(quote: str, text: str) -> tuple[int, int]:
    start = text.find(quote) if quote else -1
    return (start, start + len(quote)) if start >= 0 else (0, 0)


def _overlap(a: tuple[int, int], b: tuple[int, int]) -> int:
    """Return how much of the shorter of two spans lies in the other, in thousandths."""
    shorter = min(a[1] - a[0], b[1] - b[0])
    return WHOLE * max(0, min(a[1], b[1]) - max(a[0], b[0])) // shorter if shorter > 0 else 0


def bears(text: str, gold: GoldFact) -> bool:
    """Return whether *text* says all that *gold* says, be it among other things and whoever is said to say it."""
    told = profile(text)
    speaker = profile(gold.attribution).stems if gold.attribution else frozenset()
    for it in wordings(gold):
        wording = profile(it)
        if told.plain == wording.plain:
            return True
        content = wording.stems - speaker
        whole = WHOLE * len(content & told.stems) >= WITHIN * len(content) > 0
        if whole and _numbers_stand(it, text) and not clashes(it, text):
            return True
    return False


def _numbers_stand(wording: str, text: str) -> bool:
    told = measures(text)
    wanted = measures(wording)
    return wanted.clock <= told.clock and all(any(agree(it, each) for each in told.numbers) for it in wanted.numbers)
