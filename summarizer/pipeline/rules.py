"""Which rules this program works by: what is kept of them, and what a briefing says of them, is told by one digest."""

from __future__ import annotations

import hashlib
import unicodedata
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from summarizer import __version__
from summarizer.record import Rules

_DECIDING = ("sentencex", "rapidfuzz", "pystemmer")
"""Libraries that decide where a sentence ends, whether a quote stands somewhere, which words are one."""
_WRITTEN_IN = frozenset({".py", ".txt"})
"""Code and word lists. Schemas and templates decide nothing that is checked."""


@lru_cache(maxsize=1)
def rules() -> Rules:
    """Return what stands for this package's code, its word lists and the libraries that decide with it.

    All of the package counts, so that nobody has to remember a list: a new version checks everything once more.
    """
    digest = hashlib.sha256(unicodedata.unidata_version.encode())
    root = Path(__file__).parents[1]
    for path in sorted(path for path in root.rglob("*") if path.suffix in _WRITTEN_IN):
        digest.update(path.relative_to(root).as_posix().encode() + b"\0" + path.read_bytes())
    for name in _DECIDING:
        try:
            digest.update(f"{name} {version(name)}".encode())
        except PackageNotFoundError:
            digest.update(name.encode())
    return Rules(version=__version__, digest=digest.hexdigest())
