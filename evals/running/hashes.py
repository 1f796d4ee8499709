"""What stands for a data set and for the program in a log: same hash, same outcome of the same replies."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from pathlib import Path

from evals.gold import Gold


def data_hash(gold: Gold) -> str:
    """Return a hash of all labelled rows with their texts, whatever files they stand in."""
    digest = hashlib.sha256()
    for row in (*gold.articles, *gold.injected, *gold.facts, *gold.stories, *gold.paraphrases):
        digest.update(row.model_copy(update={"file": None} if hasattr(row, "file") else {}).model_dump_json().encode())
    return digest.hexdigest()


@lru_cache(maxsize=1)
def code_hash() -> str:
    """Return 12 hex digits for the program: with another one, the same replies may become other facts."""
    import summarizer

    evals, package = Path(__file__).parent.parent, Path(summarizer.__file__).parent
    digest = hashlib.sha256()
    for root in (package, evals / "running", evals / "scripted"):
        for path in sorted(root.rglob("*.py")):
            digest.update(f"{root.name}/{path.relative_to(root).as_posix()}".encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:12]
