"""Which stored run is meant by a name: a file, the committed baseline, or a log of the runs' folder."""

from __future__ import annotations

import difflib
from pathlib import Path

from evals.running.log import SUFFIX, LogError, file_name

FOLDER = Path("evals-runs")
"""Where runs go unless told otherwise."""

BASELINE = Path(__file__).resolve().parent.parent / "baseline" / f"extractive{SUFFIX}"
"""The run of the extractive engine over the fixtures that comes with the package; the README's scores are its."""


def find_run(name: str, folder: Path = FOLDER) -> Path:
    """Return the log that *name* means: a path, ``baseline``, a variant in *folder*, or a part of one's name.

    ``extract@2`` means the one variant that asked with it. Raise LogError where none or several could be meant, with
    what there is.
    """
    if Path(name).is_file():
        return Path(name)
    if name == "baseline":
        return BASELINE
    exact = folder / f"{file_name(name)}{SUFFIX}"
    if exact.is_file():
        return exact
    there = stored_runs(folder)
    # Runs that were moved aside carry the time they were begun: they are meant only where they are named in full.
    stems = {path.stem for path in there}
    current = [path for path in there if path.stem.rpartition(".")[0] not in stems]
    part = file_name(name)
    meant = [path for path in current if part in path.stem.split("+")] or [it for it in current if part in it.stem]
    if len(meant) == 1:
        return meant[0]
    if meant:
        raise LogError(f"{name} could be {', '.join(path.stem for path in meant)}: name one of them")
    known = [path.stem for path in there]
    near = difflib.get_close_matches(name, known, 3)
    offered = f"did you mean {' or '.join(near)}?" if near else f"there are: {', '.join(known) or 'none'}"
    raise LogError(f"no run {name!r} in {folder}; {offered} (evals run makes runs; baseline is always there)")


def stored_runs(folder: Path = FOLDER) -> list[Path]:
    """Return the logs of *folder*, the one last written to first."""
    return sorted(folder.glob(f"*{SUFFIX}"), key=lambda path: (-path.stat().st_mtime, path.name))
