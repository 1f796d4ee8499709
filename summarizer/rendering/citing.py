"""Numbers for sources and labels for quotations: source 2 is ``2``, its third cited quotation ``2c``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain

from summarizer.briefing import Briefing, Sentence
from summarizer.fact import Evidence, Fact
from summarizer.rendering.dating import printed
from summarizer.rendering.visible import flat


@dataclass(frozen=True, slots=True)
class Quote:
    """A span that something in the briefing cites.

    ``start`` and ``end`` are code points into the article's text; ``placed`` is False where the bundle's text does not
    show the excerpt there (excerpts-only bundles, or a damaged one).
    """

    label: str
    number: int
    start: int
    end: int
    excerpt: str
    match: str
    placed: bool


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence as shown: its text on one line, the quotations it stands on, and what a reader should know of it."""

    text: str
    quotes: tuple[Quote, ...] = ()
    notes: tuple[str, ...] = ()
    language: str | None = None

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels of its quotations, in the order of sources and places."""
        return tuple(quote.label for quote in self.quotes)


class Citations:
    """All quotations of one briefing, numbered once: sources in the order of the articles, quotations as they stand."""

    def __init__(self, briefing: Briefing) -> None:
        self.numbers = {article.id: number for number, article in enumerate(briefing.articles, start=1)}
        self.keys = {article.key for article in briefing.articles}
        self.facts: dict[str, Fact] = {fact.id: fact for story in briefing.stories for fact in story.facts}
        self.cited = {fact_id for fact_id in _cited(briefing) if fact_id in self.facts}
        texts = {article.id: article.text for article in briefing.articles}
        spans: dict[tuple[int, int, int], Evidence] = {}
        for fact_id in self.cited:
            for evidence in self.facts[fact_id].evidence:
                number = self.numbers.get(evidence.article_id)
                if number is not None:
                    spans.setdefault((number, evidence.start, evidence.end), evidence)
        self._quotes: dict[tuple[int, int, int], Quote] = {}
        letter = source = 0
        for key, evidence in sorted(spans.items(), key=lambda item: item[0]):
            letter, source = (letter + 1, source) if key[0] == source else (1, key[0])
            self._quotes[key] = Quote(
                label=f"{key[0]}{_letters(letter)}",
                number=key[0],
                start=evidence.start,
                end=evidence.end,
                excerpt=flat(evidence.excerpt),
                match=evidence.match,
                placed=texts[evidence.article_id][evidence.start : evidence.end] == evidence.excerpt != "",
            )
        self._by_source: dict[int, list[Quote]] = {}
        for quote in self._quotes.values():
            self._by_source.setdefault(quote.number, []).append(quote)

    def of_source(self, number: int) -> tuple[Quote, ...]:
        """Return the quotations of source *number* as they stand in it."""
        return tuple(self._by_source.get(number, ()))

    def quotes(self, fact_ids: Iterable[str]) -> tuple[Quote, ...]:
        """Return the quotations under *fact_ids*, each once; ids that name no fact of the bundle have none."""
        keys = {
            (self.numbers[evidence.article_id], evidence.start, evidence.end)
            for fact_id in fact_ids
            if fact_id in self.facts
            for evidence in self.facts[fact_id].evidence
            if evidence.article_id in self.numbers
        }
        return tuple(self._quotes[key] for key in sorted(keys) if key in self._quotes)

    def one_a_source(self, fact_ids: Iterable[str]) -> tuple[str, ...]:
        """Return the first of *fact_ids* in each source, in the order of the sources."""
        first: dict[int, tuple[int, str]] = {}
        for fact_id in fact_ids:
            for evidence in self.facts[fact_id].evidence[:1] if fact_id in self.facts else ():
                number = self.numbers.get(evidence.article_id, 0)
                first[number] = min(first.get(number, (evidence.start, fact_id)), (evidence.start, fact_id))
        return tuple(fact_id for _, (_, fact_id) in sorted(first.items()))

    def sentence(self, sentence: Sentence) -> Line:
        """Return *sentence* as a line, its weakness, its being counted, or its missing sources noted."""
        line = self.line(sentence.text, sentence.fact_ids)
        notes = []
        if sentence.basis == "computed":
            notes.append("counted")
        elif not line.quotes:
            notes.append("no source in this file")
        if sentence.support == "weak":
            notes.append("weakly supported")
        if sentence.opinion and sentence.opinion.verdict == "supported":
            notes.append("read by a model, too")
        notes.extend(line.notes)
        return replace(line, notes=tuple(notes), language=sentence.language)

    def statement(self, fact_id: str) -> Line | None:
        """Return a fact's own statement as a line; None where the bundle has no such fact."""
        fact = self.facts.get(fact_id)
        return self.line(fact.statement, (fact_id,)) if fact else None

    def line(self, text: str, fact_ids: tuple[str, ...]) -> Line:
        """Return *text* as a line that cites *fact_ids*."""
        facts = [self.facts[fact_id] for fact_id in fact_ids if fact_id in self.facts]
        anonymous = bool(facts) and all(
            fact.attribution is not None and fact.attribution.source == "anonymous" for fact in facts
        )
        notes = ("anonymous source",) if anonymous else ()
        return Line(flat(text), self.quotes(fact_ids), notes)

    def is_said(self, sentence: Sentence) -> bool:
        """Whether any fact under *sentence* is someone else's word: a claim must never pass for what happened."""
        facts = (self.facts[fact_id] for fact_id in sentence.fact_ids if fact_id in self.facts)
        return any(fact.attribution is not None and fact.attribution.source != "reporter" for fact in facts)


def _cited(briefing: Briefing) -> Iterator[str]:
    sentences = [*briefing.bottom_line, *chain.from_iterable(summary.sentences for summary in briefing.summaries)]
    conflicts = list(briefing.conflicts)
    for story in briefing.stories:
        sentences.extend((story.headline, *story.sentences, *story.gaps))
        conflicts.extend(story.conflicts)
        yield from chain.from_iterable(agreement.fact_ids for agreement in story.agreements)
        yield from (entry.fact_id for entry in printed(story.timeline))
        for person in story.people:
            yield from chain.from_iterable(description.fact_ids for description in person.descriptions)
    yield from chain.from_iterable(sentence.fact_ids for sentence in sentences)
    for conflict in conflicts:
        yield from chain.from_iterable(position.fact_ids for position in conflict.positions)
    if briefing.changes:
        yield from chain.from_iterable(change.fact_ids for change in briefing.changes.items)


def _letters(position: int) -> str:
    """Return the *position*-th label, counted from 1: a … z, aa, ab …, as spreadsheets name columns."""
    letters = ""
    while position:
        position, rest = divmod(position - 1, 26)
        letters = chr(ord("a") + rest) + letters
    return letters
