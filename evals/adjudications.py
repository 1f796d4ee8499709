"""What a person settled: pairs of texts that a program cannot tell apart, each decided once and kept in a file.

``adjudications.jsonl`` holds one object a line and is committed beside the data set; its order does not matter::

    {"found": "…", "gold": "…", "verdict": "correct", "by": "jd", "note": "…"}

``verdict`` is correct, partial or incorrect, or spurious for two facts that are not about one thing. A pair is known by
its two texts, so that it is settled for every article, variant and run in which it comes up.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from os import PathLike
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError

Settled = Literal["correct", "partial", "incorrect", "spurious"]
NAME = "adjudications.jsonl"


class AdjudicationError(Exception):
    """A file of adjudications that cannot be read; the message names file and line."""


class Adjudication(BaseModel):
    """One pair, settled; ``by`` and ``note`` are for the next person who wonders."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    found: str
    gold: str
    verdict: Settled
    by: str = ""
    note: str = ""


class Adjudications(Mapping[tuple[str, str], Settled]):
    """(found text, gold text) to what was settled; white space and case make no difference."""

    def __init__(self, rows: Iterable[Adjudication] = ()) -> None:
        """Take *rows*; raise AdjudicationError where two of them settle one pair differently."""
        self._settled: dict[tuple[str, str], Settled] = {}
        for row in rows:
            key = _key(row.found, row.gold)
            if self._settled.setdefault(key, row.verdict) != row.verdict:
                raise AdjudicationError(f"settled twice, and differently: {row.found!r} against {row.gold!r}")

    def __getitem__(self, pair: tuple[str, str]) -> Settled:
        """Return what was settled of *pair*; raise KeyError if nothing was."""
        return self._settled[_key(*pair)]

    def __iter__(self) -> Iterator[tuple[str, str]]:
        """Iterate over the folded pairs."""
        return iter(self._settled)

    def __len__(self) -> int:
        """Return how many pairs are settled."""
        return len(self._settled)

    @classmethod
    def load(cls, path: str | PathLike[str]) -> Adjudications:
        """Return the adjudications in the file at *path*; none where there is no such file.

        Raise AdjudicationError where a line cannot be read, or where two lines contradict each other.
        """
        where = Path(path)
        if not where.exists():
            return cls()
        rows = []
        for number, line in enumerate(where.read_text("utf-8").split("\n"), start=1):
            if line.strip():
                try:
                    rows.append(Adjudication.model_validate_json(line))
                except ValidationError as error:
                    first = error.errors(include_url=False)[0]
                    place = ".".join(map(str, first["loc"]))
                    raise AdjudicationError(f"{where}:{number}: {place}: {first['msg']}") from error
        try:
            return cls(rows)
        except AdjudicationError as error:
            raise AdjudicationError(f"{where}: {error}") from error


def append(path: str | PathLike[str], row: Adjudication) -> None:
    """Add *row* to the file at *path*, which is made if it is not there."""
    with Path(path).open("a", encoding="utf-8") as file:
        file.write(row.model_dump_json() + "\n")


def _key(found: str, gold: str) -> tuple[str, str]:
    return " ".join(found.split()).casefold(), " ".join(gold.split()).casefold()
