"""Extracted facts against gold: the verdict on each, and strict, partial and lenient figures side by side.

Classes and their sums as in MUC-5 (Chinchor & Sundheim 1993) and SemEval-2013 task 9 (Segura-Bedmar et al. 2013):
what is wanted is COR + PAR + INC + MIS, what was told COR + PAR + INC + SPU. Vital and okay facts as in TREC's nugget
evaluation (Voorhees 2003): a recognised okay fact is taken out of both sums, an okay fact that is missing out of the
first. But a *wrong* version of an okay fact is no okay fact: it counts as told, and not as right.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from functools import cached_property

from evals.adjudications import Settled
from evals.gold.rows import GoldFact
from evals.matching.alignment import Alignment, wordings
from evals.matching.judging import Judgement
from evals.matching.slots import SLOTS, right
from evals.running.record import Found
from evals.scoring.score import NOTHING, Class, Judged, Ratio

_VERDICTS: Mapping[str, Class] = {"same": "correct", "part": "partial", "clash": "incorrect", "ambiguous": "ambiguous"}
_MATCHED = ("correct", "partial", "incorrect", "ambiguous", "okay")

Adjudged = Mapping[tuple[str, str], Settled]


class Reading:
    """The verdicts on one article's facts.

    ``by_found`` and ``by_gold`` hold verdicts by index into the alignment's own order.
    """

    def __init__(self, alignment: Alignment, adjudged: Adjudged) -> None:
        """Judge every fact of *alignment*; what *adjudged* settles is settled."""
        self.alignment = alignment
        self.by_found: dict[int, tuple[Class, int | None, str]] = {}
        self._adjudged = adjudged
        for row, (column, judgement) in alignment.pairs.items():
            verdict, detail = self._verdict(row, column, judgement)
            if verdict != "spurious":
                self.by_found[row] = verdict, column, detail
        self.by_gold = {column: row for row, (_, column, _) in self.by_found.items() if column is not None}
        for row in range(len(alignment.found)):
            if row not in self.by_found:
                again = next((it for it in alignment.borne.get(row, ()) if it in self.by_gold), None)
                verdict = "spurious" if again is None else "told-again"
                self.by_found[row] = verdict, again, "" if again is None else "told before"

    def _verdict(self, row: int, column: int, judgement: Judgement) -> tuple[Class, str]:
        fact, gold = self.alignment.found[row], self.alignment.gold[column]
        settled = next(
            (self._adjudged[fact.text, it] for it in wordings(gold) if (fact.text, it) in self._adjudged), None
        )
        verdict: Class = settled or _VERDICTS[judgement.relation]
        if verdict in {"correct", "partial"} and gold.importance == "okay":
            verdict = "okay"
        return verdict, f"settled: {settled}" if settled else judgement.detail

    @cached_property
    def told_in_full(self) -> frozenset[int]:
        """Return the indices of the gold facts that are told in full, however split or merged."""
        one_to_one = {
            column
            for column, row in self.by_gold.items()
            if self.by_found[row][0] == "correct" or self._okay_in_full(row, column)
        }
        borne = {column for columns in self.alignment.borne.values() for column in columns}
        wrong = {column for column, row in self.by_gold.items() if self.by_found[row][0] == "incorrect"}
        return frozenset(one_to_one | borne | (self.alignment.pieced - wrong))

    def _okay_in_full(self, row: int, column: int) -> bool:
        pair = self.alignment.pairs.get(row)
        return self.by_found[row][0] == "okay" and pair is not None and pair[0] == column and pair[1].relation == "same"

    def vital(self, column: int) -> bool:
        """Return whether the gold fact at *column* is vital."""
        return self.alignment.gold[column].importance == "vital"


def judged(reading: Reading, facts: Sequence[Found], unsound: Mapping[int, str]) -> tuple[Judged, ...]:
    """Return the verdicts in the order of *facts*, then the missing ones; okay facts that nobody told have none.

    *unsound*: why found facts are ungrounded or unsupported, by index into the alignment's order.
    """
    gold = reading.alignment.gold
    places: dict[Found, list[int]] = {}
    for index, fact in enumerate(facts):
        places.setdefault(fact, []).append(index)
    verdicts = {}
    for row, (verdict, column, detail) in reading.by_found.items():
        index = places[reading.alignment.found[row]].pop(0)
        said = "; ".join(filter(None, [detail, unsound.get(row, "")]))
        verdicts[index] = Judged(verdict, None if column is None else gold[column].id, index, said)
    full = reading.told_in_full
    missing = [
        Judged("missing", fact.id, None, "but told with others" if column in full else "")
        for column, fact in enumerate(gold)
        if fact.importance == "vital" and column not in reading.by_gold
    ]
    return (*(verdicts[index] for index in sorted(verdicts)), *missing)


def ratios(reading: Reading, unsound: Collection[int]) -> dict[str, Ratio]:
    """Return the figures of *reading*; *unsound*: indices of the found facts that are ungrounded or unsupported."""
    vital = sum(map(reading.vital, range(len(reading.alignment.gold))))
    count = Counter(verdict for verdict, _, _ in reading.by_found.values())
    told = len(reading.by_found) - count["okay"]
    correct, partial = count["correct"], count["partial"]
    unsure_vital = sum(
        verdict == "ambiguous" and column is not None and reading.vital(column)
        for verdict, column, _ in reading.by_found.values()
    )
    unsure_okay = count["ambiguous"] - unsure_vital
    found = {
        **_three("strict", correct, told, vital),
        **_three("partial", correct + partial / 2, told, vital),
        **_lenient(reading, unsound, vital),
        **_slots(reading),
    }
    found["f1.low"] = found["strict.f1"]
    found["f1.high"] = Ratio(2 * (correct + unsure_vital), told - unsure_okay + vital)
    full = reading.told_in_full
    found["vital.recall"] = Ratio(sum(reading.vital(column) for column in full), vital)
    return found


def _three(name: str, hits: float, told: int, wanted: int) -> dict[str, Ratio]:
    return {
        f"{name}.precision": Ratio(hits, told),
        f"{name}.recall": Ratio(hits, wanted),
        f"{name}.f1": Ratio(2 * hits, told + wanted),
    }


def _lenient(reading: Reading, unsound: Collection[int], vital: int) -> dict[str, Ratio]:
    """Return figures by which a fact may be split or merged, and what gold does not know costs nothing if grounded."""
    borne = reading.alignment.borne
    helpful = wrong = 0
    told = set(reading.told_in_full)
    for row, (verdict, column, _) in reading.by_found.items():
        if verdict == "incorrect" or (verdict in {"spurious", "told-again"} and row in unsound):
            wrong += 1
            continue
        if column is not None and verdict != "told-again":
            told.add(column)
        columns = [*borne.get(row, ()), *([column] if column is not None else [])]
        helpful += any(map(reading.vital, columns))
    hits = sum(map(reading.vital, told))
    return {
        "lenient.precision": Ratio(helpful, helpful + wrong),
        "lenient.recall": Ratio(hits, vital),
        "lenient.f1": Ratio(2 * hits, hits + wrong + vital),
    }


def _slots(reading: Reading) -> dict[str, Ratio]:
    found = dict.fromkeys((f"slot.{slot}" for slot in SLOTS), NOTHING)
    for row, (verdict, column, _) in reading.by_found.items():
        if verdict in _MATCHED and column is not None:
            for slot, well in right(reading.alignment.found[row], reading.alignment.gold[column]).items():
                over, under = found[f"slot.{slot}"]
                found[f"slot.{slot}"] = Ratio(over + well, under + 1)
    return found


def failed(gold: Sequence[GoldFact]) -> dict[str, Ratio]:
    """Return the figures of a case that came to no end: nothing of what gold asks, and never "nothing to score"."""
    vital = sum(fact.importance == "vital" for fact in gold)
    names = [f"{mode}.{part}" for mode in ("strict", "partial", "lenient") for part in ("precision", "recall", "f1")]
    return dict.fromkeys((*names, "f1.low", "f1.high", "vital.recall"), Ratio(0, vital))
