"""One of two texts, sentence by sentence, as read against the other."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from summarizer.comparison.alignment import align
from summarizer.comparison.difference import Difference, Kind
from summarizer.comparison.passage import Range
from summarizer.comparison.reading_once import once
from summarizer.comparison.sources import Sources
from summarizer.comparison.statements.statement import Statement
from summarizer.comparison.texts import sentences_of


@dataclass(frozen=True)
class Side:
    """The sentences of a text, each read against the other text. Spans are offsets into the text."""

    statements: tuple[Statement, ...]

    @staticmethod
    def of(text: str, other: str) -> Side:
        """Return *text* as read against *other*."""
        sources = Sources.of([other])
        return Side(tuple(Statement(align(claim, sources)) for claim in sentences_of(text)))

    @once
    def differences(self) -> tuple[Difference, ...]:
        """What the text says that the other does not, or says otherwise, in order."""
        return tuple(
            found.placed(statement.claim.offset) for statement in self.statements for found in statement.differences
        )

    @once
    def kinds(self) -> frozenset[Kind]:
        """The kinds of its differences."""
        return frozenset(found.kind for found in self.differences)

    @once
    def dated_by_itself(self) -> bool:
        """Whether it has a date or a time of day that is none of the other text's."""
        return any(statement.dated_by_itself for statement in self.statements)

    @once
    def scope_of_its_own(self) -> bool:
        """Whether it says in which place or time, in words that the other text has not."""
        return any(statement.scope_of_its_own for statement in self.statements)

    @once
    def substance(self) -> float:
        """The share of what it says beside names and figures that the other text carries, 0 to 1."""
        return self._share([sorted(one.told.intersection(one.claim.plain)) for one in self.statements])

    @once
    def lacking(self) -> tuple[str, ...]:
        """The words that the other text does not carry."""
        return tuple(one.claim.words[index].text for one in self.statements for index in one.own)

    @once
    def excess(self) -> float:
        """How much the other text does not carry, in words; everyday words count little."""
        return sum(one.weighed(one.own)[0] for one in self.statements)

    def coverage(self, without: Collection[Range] = ()) -> float:
        """Return the share of the content that the other text carries, 0 to 1, the spans *without* left aside."""
        aside = self._by_statement(without)
        return self._share([one.told_outside(aside[number]) for number, one in enumerate(self.statements)])

    def happening(self, without: Collection[Range] = ()) -> float:
        """Return the same share of what is told beside names."""
        aside = self._by_statement(without)
        return self._share([one.happening_outside(aside[number]) for number, one in enumerate(self.statements)])

    def shared(self, without: Collection[Range] = ()) -> int:
        """Return how many telling words, names and figures the other text has too, *without* left aside."""
        aside = self._by_statement(without)
        return sum(one.shared_outside(aside[number]) for number, one in enumerate(self.statements))

    def names_outside(self, spans: Collection[Range]) -> bool:
        """Return whether it names, outside *spans*, what the other text does not."""
        aside = self._by_statement(spans)
        return any(
            not any(start < last and first < end for first, last in aside[number])
            for number, one in enumerate(self.statements)
            for start, end in one.names_of_its_own
        )

    def at(self, span: Range) -> tuple[Statement, Range] | None:
        """Return the sentence in which *span* begins, and the span in it."""
        number = bisect_right(self._starts, span[0]) - 1
        if number < 0:
            return None
        offset = self._starts[number]
        return self.statements[number], (span[0] - offset, span[1] - offset)

    def text(self, span: Range) -> str:
        """Return the words at *span*."""
        found = self.at(span)
        return found[0].claim.text[slice(*found[1])] if found else ""

    @once
    def _starts(self) -> list[int]:
        return [statement.claim.offset for statement in self.statements]

    def _by_statement(self, spans: Collection[Range]) -> dict[int, list[Range]]:
        found: dict[int, list[Range]] = defaultdict(list)
        for start, end in spans:
            number = max(0, bisect_right(self._starts, start) - 1)
            while number < len(self.statements) and self._starts[number] < end:
                found[number].append((start - self._starts[number], end - self._starts[number]))
                number += 1
        return found

    def _share(self, indices: Sequence[Sequence[int]]) -> float:
        weights = [one.weighed(told) for one, told in zip(self.statements, indices, strict=True)]
        total = sum(weight for weight, _ in weights)
        return sum(carried for _, carried in weights) / total if total else 1.0
