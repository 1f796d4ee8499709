"""Logs of runs: read back with their last rows, written by appending, taken up where they end."""

from __future__ import annotations

import errno
import json
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self

from pydantic import ValidationError

from evals.running.record import FORMAT, Outcome, Run

SUFFIX = ".jsonl"
_FAMILY = FORMAT.split("/", maxsplit=1)[0]


class LogError(Exception):
    """A log that cannot be read; the message names file and line."""


@dataclass(frozen=True, slots=True)
class Log:
    """A stored run: its last header and the last outcome of each case and repeat, in the order of case and repeat.

    ``warnings`` say what of the file was left unread.
    """

    run: Run
    outcomes: tuple[Outcome, ...] = ()
    warnings: tuple[str, ...] = ()
    path: Path | None = field(default=None, compare=False)

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> Log:
        """Return the log at *path*; a last line that was not written to its end is dropped with a warning.

        Raise LogError where there is no log, or where another line cannot be read.
        """
        where = Path(path)
        try:
            data = where.read_bytes()
        except OSError as error:
            raise LogError(f"{where}: {error.strerror or error}") from error
        lines = data.split(b"\n")
        torn = lines.pop()  # empty, where the last line has its end
        run: Run | None = None
        outcomes: dict[tuple[str, int], Outcome] = {}
        for number, line in enumerate(lines, start=1):
            row = _row(line, f"{where}:{number}")
            if isinstance(row, Run):
                run = row
            elif row is not None:
                outcomes[row.key] = row
        if run is None:
            raise LogError(f"{where}: no run in it; evals run writes one")
        warnings = (f"{where}:{len(lines) + 1}: a torn line, left out",) if torn.strip() else ()
        return cls(run, tuple(outcomes[key] for key in sorted(outcomes)), warnings, where)

    def by_key(self) -> Mapping[tuple[str, int], Outcome]:
        """Return case and repeat to outcome."""
        return {outcome.key: outcome for outcome in self.outcomes}


class Writer:
    """Appends rows to the log at *path*, each in one write; a torn last line is cut off first. A context manager."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._file = path.open("ab", buffering=0)  # a row is one write, also beside another process
        cut_torn_line(path)

    def add(self, row: Run | Outcome) -> None:
        """Write *row*; when this returns, the operating system has it."""
        line = line_of(row)
        if self._file.write(line) != len(line):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), self._file.name)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()


def line_of(row: Run | Outcome) -> bytes:
    """Return *row* as one line of ASCII: no terminal obeys it, and a lone surrogate of a reply is no trouble."""
    if isinstance(row, Run):
        values = {"row": "run", **row.model_dump()}
    else:
        who = {"row": "case", "case": row.case, "repeat": row.repeat, "status": row.status}
        values = {**who, **row.model_dump(exclude_defaults=True)}
        for fact in values.get("facts", ()):
            if fact["quote"] == fact["text"]:
                del fact["quote"]
    return json.dumps(values, separators=(",", ":")).encode("ascii") + b"\n"


def file_name(variant: str) -> str:
    """Return the name of the log of the variant called *variant*: no character of it means anything to a shell."""
    return re.sub(r"[^A-Za-z0-9.@+_-]+", "-", variant).lstrip(".-") or "run"


def cut_torn_line(path: Path) -> None:
    """Cut the file at *path* after its last whole line."""
    with path.open("rb+") as file:
        data = file.read()
        if not data.endswith(b"\n"):
            file.truncate(data.rfind(b"\n") + 1)


def _row(line: bytes, place: str) -> Run | Outcome | None:
    if not line.strip():
        return None
    try:
        values = json.loads(line)
        what = values.pop("row", None)
        if what == "run":
            known = str(values.get("format", ""))
            if known.startswith(f"{_FAMILY}/") and known != FORMAT:
                raise LogError(f"{place}: format {known}; this version reads {FORMAT}")
            return Run.model_validate(values)
        if what == "case":
            for fact in values.get("facts", ()):
                fact.setdefault("quote", fact.get("text"))
            return Outcome.model_validate(values)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        where = ".".join(map(str, first["loc"]))
        raise LogError(f"{place}: {where}: {first['msg']}") from error
    except (ValueError, TypeError, AttributeError, RecursionError) as error:
        raise LogError(f"{place}: no row of a run: {error}") from error
    raise LogError(f'{place}: no row of a run ("row" is {what!r})')
