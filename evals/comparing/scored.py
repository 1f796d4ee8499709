"""One variant's scores, with the sentences that they are about."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Self

from evals.scoring.score import CaseScore


@dataclass(frozen=True, slots=True)
class Scored:
    """The scores of one variant under the ``name`` that a comparison prints.

    ``sentences`` has what was found, by case and repeat, in the order that `Judged.found` counts in; where it is not
    given, facts are told by their ids only. ``missing`` is why a case has no score, by case. ``steady``: no model was
    asked, so that another run would say the same.
    """

    name: str
    cases: tuple[CaseScore, ...]
    sentences: Mapping[tuple[str, int], Sequence[str]] = field(default_factory=dict, repr=False)
    missing: Mapping[str, str] = field(default_factory=dict)
    steady: bool = False

    @classmethod
    def of(cls, cases: Iterable[CaseScore], name: str | None = None) -> Self:
        """Return *cases* under *name*, by default the name of their variant."""
        rows = tuple(sorted(cases, key=lambda row: (row.case, row.repeat)))
        return cls(name or (rows[0].variant if rows else "nothing"), rows)

    def by_case(self) -> dict[str, list[CaseScore]]:
        """Return case to its repeats, both in order."""
        found: dict[str, list[CaseScore]] = {}
        for row in sorted(self.cases, key=lambda row: (row.case, row.repeat)):
            found.setdefault(row.case, []).append(row)
        return found

    def sentence(self, row: CaseScore, found: int | None) -> str:
        """Return the sentence that *found* counts to in the case and repeat of *row*, "" where there is none."""
        texts = self.sentences.get((row.case, row.repeat), ())
        return texts[found] if found is not None and 0 <= found < len(texts) else ""
