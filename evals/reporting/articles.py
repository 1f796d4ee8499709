"""Each article with what gold says and what one or two variants found, fact by fact and marked in its text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from evals.gold import Gold, GoldArticle, GoldFact
from evals.reporting.marking import Mark, Piece, pieces
from evals.reporting.verdicts import SIGNS, UNTOLD, Sign, gravest
from evals.running.record import Found, Outcome
from evals.scoring.score import CaseScore, Judged


@dataclass(frozen=True, slots=True)
class Verdict:
    """One verdict of a variant: on which sentence ("" where none was found), what differs, and the quote behind it."""

    sign: Sign
    text: str = ""
    detail: str = ""
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A fact: of ``gold``, or one that gold has not (None); ``verdicts`` of each variant, none where it is not told."""

    number: int
    gold: GoldFact | None
    verdicts: tuple[tuple[Verdict, ...], ...]


@dataclass(frozen=True, slots=True)
class Column:
    """The article as one variant read it.

    ``signs``: row number to the gravest sign there; ``details``: row number to what differs, in words. ``counts``: how
    often each sign, in the order of `SIGNS`. ``placed``: the rows that stand somewhere in the text. ``failure``: why
    there is nothing, else "".
    """

    variant: str
    pieces: tuple[Piece, ...]
    signs: Mapping[int, Sign]
    details: Mapping[int, str]
    counts: tuple[tuple[Sign, int], ...]
    placed: frozenset[int]
    failure: str

    def shaded(self, piece: Piece) -> int | None:
        """Return the row of what was found at *piece*, of several the one that asks most for a look."""
        return self._gravest(piece.found)

    def underlined(self, piece: Piece) -> int | None:
        """Return the row of what gold has at *piece*, of several the one that asks most for a look."""
        return self._gravest(piece.gold)

    def _gravest(self, rows: Sequence[int]) -> int | None:
        words = {self.signs[row].word: row for row in reversed(rows) if row in self.signs}
        return words[gravest(list(words))] if words else None


@dataclass(frozen=True, slots=True)
class Marked:
    """One article, its rows by their place in the text, and a column for each variant; numbers count from 1."""

    number: int
    article: GoldArticle
    rows: tuple[Row, ...]
    columns: tuple[Column, ...]


@dataclass(frozen=True, slots=True)
class Read:
    """What one variant made of the articles: outcome and score by article id, the first repeat of each."""

    variant: str
    outcomes: Mapping[str, Outcome]
    scores: Mapping[str, CaseScore]


def marked(gold: Gold, variants: Sequence[Read]) -> Iterator[Marked]:
    """Yield the articles of *gold* that any of *variants* was run on, in the order of gold."""
    number = 0
    for article in gold.articles:
        if any(article.id in it.outcomes for it in variants):
            number += 1
            yield _marked(number, article, gold.facts_of(article.id), variants)


def _marked(number: int, article: GoldArticle, facts: Sequence[GoldFact], variants: Sequence[Read]) -> Marked:
    places = {fact.id: _place(fact, article.text) for fact in facts}
    golds = sorted(facts, key=lambda fact: places[fact.id])
    rows: dict[str, int] = {f"gold {fact.id}": place for place, fact in enumerate(golds, start=1)}
    for fact in sorted((fact for it in variants for fact in _spurious(it, article.id)), key=lambda it: it.start):
        rows.setdefault(f"found {fact.text}", len(rows) + 1)
    told = [_told(it, article.id, golds, rows) for it in variants]
    return Marked(
        number=number,
        article=article,
        rows=tuple(
            Row(
                place, golds[place - 1] if place <= len(golds) else None, tuple(tuple(it.get(place, ())) for it in told)
            )
            for place in rows.values()
        ),
        columns=tuple(
            _column(it, article, rows, [(places[fact.id], rows[f"gold {fact.id}"]) for fact in golds], one)
            for it, one in zip(variants, told, strict=True)
        ),
    )


def _place(fact: GoldFact, text: str) -> tuple[int, int]:
    """Return where the quote of *fact* stands; at the end, and empty, where it does not."""
    start = text.find(fact.quote) if fact.quote else -1
    return (start, start + len(fact.quote)) if start >= 0 else (len(text), len(text))


def _judged(it: Read, article: str) -> Iterator[tuple[Judged, Found | None]]:
    """Yield the verdicts of *it* on *article* with what was found."""
    score, outcome = it.scores.get(article), it.outcomes.get(article)
    for one in score.judged if score and outcome else ():
        yield one, outcome.facts[one.found] if outcome and one.found is not None else None


def _spurious(it: Read, article: str) -> Iterator[Found]:
    return (found for one, found in _judged(it, article) if found is not None and one.gold is None)


def _row(one: Judged, found: Found | None, rows: Mapping[str, int]) -> int:
    return rows[f"found {found.text}" if one.gold is None and found is not None else f"gold {one.gold}"]


def _told(it: Read, article: str, golds: Sequence[GoldFact], rows: Mapping[str, int]) -> dict[int, list[Verdict]]:
    """Return row number to the verdicts of *it*."""
    told: dict[int, list[Verdict]] = {}
    for one, found in _judged(it, article):
        quote = "" if found is None or found.quote == found.text else found.quote
        verdict = Verdict(SIGNS[one.verdict], found.text if found else "", one.detail, quote)
        told.setdefault(_row(one, found, rows), []).append(verdict)
    if told:  # what came to no end has no verdicts at all
        for fact in golds:
            told.setdefault(rows[f"gold {fact.id}"], [Verdict(SIGNS[UNTOLD])])
    return told


def _column(
    it: Read,
    article: GoldArticle,
    rows: Mapping[str, int],
    golds: Sequence[tuple[tuple[int, int], int]],
    told: Mapping[int, Sequence[Verdict]],
) -> Column:
    marks = [Mark(*place, row, found=False) for place, row in golds]
    for one, found in _judged(it, article.id):
        if found is not None and found.article == article.id and article.text[found.start : found.end] == found.quote:
            marks.append(Mark(found.start, found.end, _row(one, found, rows), found=True))
    counts = Counter(verdict.sign.word for verdicts in told.values() for verdict in verdicts)
    cut = tuple(pieces(article.text, marks))
    return Column(
        variant=it.variant,
        pieces=cut,
        signs={row: SIGNS[gravest([verdict.sign.word for verdict in verdicts])] for row, verdicts in told.items()},
        details={row: "; ".join(it.detail for it in verdicts if it.detail) for row, verdicts in told.items()},
        counts=tuple((sign, counts[word]) for word, sign in SIGNS.items() if counts[word]),
        placed=frozenset(row for piece in cut for row in piece.begins if row in told),
        failure=_failure(it.outcomes.get(article.id)),
    )


def _failure(outcome: Outcome | None) -> str:
    if outcome is None:
        return "was not run on this article"
    return "" if outcome.status == "done" else ": ".join(filter(None, [outcome.status, outcome.reason]))
